import { decodeCharset } from './charset.ts';

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

type EncodedRun = { readonly label: string; readonly pieces: Buffer[] };

function decodeRun(run: EncodedRun | undefined): string {
  if (run === undefined) return '';
  // RFC 2231 section 5: a language may follow the charset.
  const [charset = ''] = run.label.split('*');
  // RFC 2047 section 3: each of these begins in ASCII and shifts back to it, and a decoder that meets the two shifts
  // between neighbours takes them for an error.
  const pieces = charset.startsWith('iso-2022-') ? run.pieces : [Buffer.concat(run.pieces)];
  return pieces.map((bytes) => decodeCharset(bytes, charset)).join('');
}

function decodePayload(encoding: string, payload: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(payload, 'base64');
  const text = payload
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
