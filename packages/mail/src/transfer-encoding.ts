/** How the bytes of a part are written down (RFC 2045 section 6); whatever is unknown is taken as it is. */
export const transferEncodings = ['base64', 'quoted-printable', 'identity'] as const;

export type TransferEncoding = (typeof transferEncodings)[number];

/** Reads the value of a Content-Transfer-Encoding field. */
export function readTransferEncoding(value: string): TransferEncoding {
  const mechanism = value
    .replace(/\([^()]*\)/g, '')
    // No mechanism has parameters, but some programs end it as if there were any.
    .replace(/;[\s\S]*/, '')
    .trim()
    .toLowerCase();
  return transferEncodings.find((encoding) => encoding === mechanism) ?? 'identity';
}

const decoders: Record<TransferEncoding, (bytes: Buffer) => Buffer> = {
  base64: decodeBase64,
  'quoted-printable': decodeQuotedPrintable,
  identity: (bytes) => bytes,
};

/** Linear, and never fails: bytes that make no sense are skipped (base64) or kept (quoted-printable). */
export function decodeTransfer(bytes: Buffer, encoding: TransferEncoding): Buffer {
  return decoders[encoding](bytes);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** -1 for a byte that is none of the alphabet. */
const sextets = Int8Array.from({ length: 256 }, (_, byte) => alphabet.indexOf(String.fromCharCode(byte)));

/** Padding may also stand inside, where a sender glued encoded pieces together: each ends at its padding. */
function decodeBase64(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(Math.ceil((bytes.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  // By index: over a large attachment an iterator costs twice as much.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const sextet = sextets[byte] ?? -1;
    if (byte === equalsSign) count = 0;
    if (sextet < 0) continue;
    bits = ((bits << 6) | sextet) & 0x3fff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    decoded[length++] = bits >> count;
  }
  return decoded.subarray(0, length);
}

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const equalsSign = 0x3d;

/** RFC 2045 section 6.7: white space at the end of a line is not content, `=` there joins it to the next. */
function decodeQuotedPrintable(bytes: Buffer): Buffer {
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  /** Up to here the decoded bytes stay even if the line ends now. */
  let kept = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte === equalsSign) {
      const escaped = readEscape(bytes, at);
      if (escaped.byte !== undefined) decoded[length++] = escaped.byte;
      at = escaped.next;
    } else {
      if (byte === lineFeed || byte === carriageReturn) length = kept;
      decoded[length++] = byte;
      at += 1;
    }
    if (byte !== space && byte !== tab) kept = length;
  }
  return decoded.subarray(0, kept);
}

/** No byte: the line goes on. A sign that escapes nothing stands for itself. */
function readEscape(bytes: Buffer, at: number): { byte: number | undefined; next: number } {
  const high = hexDigit(bytes[at + 1]);
  const low = hexDigit(bytes[at + 2]);
  if (high !== undefined && low !== undefined) return { byte: high * 16 + low, next: at + 3 };
  let end = at + 1;
  while (bytes[end] === space || bytes[end] === tab) end++;
  if (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed) end++;
  if (end === bytes.length || bytes[end] === lineFeed) return { byte: undefined, next: end + 1 };
  return { byte: equalsSign, next: at + 1 };
}

function hexDigit(byte = 0): number | undefined {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : undefined;
}
