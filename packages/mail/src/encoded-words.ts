/** RFC 2047 section 2. Blanks inside the word are wrong but common. */
const encodedWord = /=\?([^?\s]{1,75})\?([bq])\?([^?]*)\?=/gi;

/**
 * Decodes the encoded words of a header text. Neighbours of one charset are joined as bytes first, because
 * senders cut them in the middle of a character. Linear; what cannot be decoded shows as U+FFFD.
 */
export function decodeEncodedWords(text: string): string {
  const decoded: string[] = [];
  let run: EncodedRun | undefined;
  let end = 0;
  for (const match of text.matchAll(encodedWord)) {
    const [whole, label = '', encoding = '', payload = ''] = match;
    const between = text.slice(end, match.index);
    // RFC 2047 section 6.2: white space between two encoded words is not shown.
    const adjacent = run !== undefined && between.trim() === '';
    if (!adjacent) decoded.push(decodeRun(run), between);
    else if (run?.label !== label.toLowerCase()) decoded.push(decodeRun(run));
    const bytes = decodePayload(encoding, payload);
    if (adjacent && run?.label === label.toLowerCase()) run.pieces.push(bytes);
    else run = { label: label.toLowerCase(), pieces: [bytes] };
    end = match.index + whole.length;
  }
  return [...decoded, decodeRun(run), text.slice(end)].join('');
}

/** Raw bytes of a header: UTF-8 (RFC 6532) where they are that, else what old senders most often meant. */
export function decodeHeaderBytes(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeCharset(bytes, 'windows-1252');
  }
}

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Throws where the charset is unknown. Node 20 leaves out what Windows-1252 has in the place of controls. */
function decodeCharset(bytes: Buffer, label: string): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009F]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

type EncodedRun = { readonly label: string; readonly pieces: Buffer[] };

function decodeRun(run: EncodedRun | undefined): string {
  if (run === undefined) return '';
  const bytes = Buffer.concat(run.pieces);
  // RFC 2231 section 5: a language may follow the charset.
  const [charset = ''] = run.label.split('*');
  try {
    return decodeCharset(bytes, charset);
  } catch {
    return decodeHeaderBytes(bytes);
  }
}

function decodePayload(encoding: string, payload: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(payload, 'base64');
  const text = payload
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
