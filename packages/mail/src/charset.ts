import iconv from 'iconv-lite';

/**
 * The text of bytes, in a charset by the name a sender gives it. Right where the charset is known, U+FFFD for what
 * is none of it; an unknown name counts as UTF-8, none at all as whatever the bytes are. Linear; never fails.
 */
export function decodeCharset(bytes: Buffer, label: string): string {
  const name = label.replace(/["'\s]/g, '').toLowerCase();
  if (saysNothing.test(name)) return decodeUnlabelled(bytes);
  if (/^(?:utf-?16|unicode|(?:iso-10646-)?ucs-?2)$/.test(name)) return decodeUtf16(bytes);
  const shifted = shiftedCharsets.get(name);
  if (shifted !== undefined) return decodeCharset(unshift(bytes, shifted.shifts), shifted.like);
  return decodeByTable(bytes, name) ?? new TextDecoder().decode(bytes);
}

/** ASCII, for those who have eight bits all the same, and what gateways write that know no more (RFC 1428 section 3). */
const saysNothing = /^(?:|us-?ascii|ascii|ansi_x3\.4-19\d\d|[78]-?bit|(?:x-)?unknown(?:-?8bit)?|default|none)$/;

/** UTF-8 where it is that, else what old senders most often meant. */
export function decodeUnlabelled(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'windows-1252');
  }
}

/** By its mark; without one as programs write it, which is not what RFC 2781 section 4.3 says. */
function decodeUtf16(bytes: Buffer): string {
  const bigEndian = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0);
  return new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes);
}

/** Of these Node's tables lack what everybody sends: quotation marks, letters of Hong Kong, half of Korean. */
const incomplete = new Set(['windows-1252', 'big5', 'euc-kr']);
/** iconv-lite knows them and they are no charsets. */
const noCharsets = new Set(['base64', 'binary', 'hex']);

function decodeByTable(bytes: Buffer, name: string): string | undefined {
  try {
    const decoder = new TextDecoder(name);
    return incomplete.has(decoder.encoding) ? iconv.decode(bytes, decoder.encoding) : decoder.decode(bytes);
  } catch {
    return decodeByOldTable(bytes, name);
  }
}

/** UTF-7, UTF-32, the code pages of DOS, and names that only mail has. */
function decodeByOldTable(bytes: Buffer, name: string): string | undefined {
  try {
    return noCharsets.has(name) ? undefined : iconv.decode(bytes, name);
  } catch {
    return undefined;
  }
}

/** `shifts`: what stands between the signs that shift into its table, or signs that stand for others. */
type ShiftedCharset = { readonly shifts: RegExp; readonly like: string };

/** Of seven bits: the table they shift into is that of a charset of eight, without the eighth bit. */
const shiftedCharsets = new Map<string, ShiftedCharset>([
  // RFC 1843
  ['hz-gb-2312', { shifts: /~\{([\s\S]*?)(?:~\}|$)|~[~\n]/g, like: 'gbk' }],
  // RFC 1557
  // biome-ignore lint/suspicious/noControlCharactersInRegex: shift out, shift in and escape are what it is made of
  ['iso-2022-kr', { shifts: /\x0e([^\x0f]*)\x0f?|\x1b\$\)C|\x0f/g, like: 'euc-kr' }],
]);

function unshift(bytes: Buffer, shifts: RegExp): Buffer {
  const text = bytes
    .toString('latin1')
    .replace(shifts, (sign, shifted?: string) => (shifted === undefined ? plainSign(sign) : setEighthBit(shifted)));
  return Buffer.from(text, 'latin1');
}

function plainSign(sign: string): string {
  return sign === '~~' ? '~' : '';
}

function setEighthBit(letters: string): string {
  return letters.replace(/[\x21-\x7e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) | 0x80));
}
