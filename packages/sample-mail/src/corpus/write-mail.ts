/** A string is written as UTF-8. */
export type Piece = string | Buffer;

/** Lines of a mail, with CRLF between them. */
export function lines(...pieces: readonly Piece[]): Buffer {
  return bytes(...pieces.flatMap((piece, index) => (index === 0 ? [piece] : ['\r\n', piece])));
}

/** One after the other, with nothing between. */
export function bytes(...pieces: readonly Piece[]): Buffer {
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
}

/** A header, a blank line and the lines of a body: a mail, or a part of one. */
export function mail(fields: readonly Piece[], ...body: readonly Piece[]): Buffer {
  return lines(...fields, '', ...body);
}

const mallory = [
  'From: Mallory <mallory@evil.example>',
  'To: quiet.river@mayfly.localhost',
  'Subject: Look inside',
  'MIME-Version: 1.0',
];

/** From somebody who means no good; `fields` come after the usual ones. */
export function malloryWrites(fields: readonly Piece[], ...body: readonly Piece[]): Buffer {
  return mail([...mallory, ...fields], ...body);
}

/** An HTML mail of hers. */
export function malloryPaints(html: string): Buffer {
  return malloryWrites(['Content-Type: text/html; charset=utf-8'], html);
}

/** Her mail of these parts. */
export function malloryPacks(type: string, ...parts: readonly Piece[]): Buffer {
  return malloryWrites([`Content-Type: multipart/${type}; boundary=b`], ...between('b', ...parts));
}

/** Parts and the delimiters around them (RFC 2046 section 5.1.1). */
export function between(boundary: string, ...parts: readonly Piece[]): Piece[] {
  return [...parts.flatMap((part) => [`--${boundary}`, part]), `--${boundary}--`];
}

/** A part to download. `fields` come after its type. */
export function file(type: string, fields: readonly Piece[] = [], content: Piece = 'content'): Buffer {
  return mail([`Content-Type: ${type}`, ...fields], content);
}

export function named(filename: string): string {
  return `Content-Disposition: attachment; filename="${filename}"`;
}

export function text(...body: readonly Piece[]): Buffer {
  return mail(['Content-Type: text/plain; charset=utf-8'], ...body);
}

export function html(...body: readonly Piece[]): Buffer {
  return mail(['Content-Type: text/html; charset=utf-8'], ...body);
}

export function base64(content: Piece): string {
  return Buffer.from(content)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');
}

export function hex(digits: string): Buffer {
  return Buffer.from(digits.replace(/\s/g, ''), 'hex');
}

/** A byte for each character. */
export function latin1(characters: string): Buffer {
  return Buffer.from(characters, 'latin1');
}

/** `count` pieces, each made from its number. */
export function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

const ada = [
  'Date: Sun, 22 Nov 2026 10:00:00 +0000',
  'From: Ada Moor <ada@example.com>',
  'To: quiet.river@mayfly.localhost',
];

/** From somebody who means what she says; `fields` come after the usual ones. */
export function adaWrites(fields: readonly Piece[], ...body: readonly Piece[]): Buffer {
  return mail([...ada, 'MIME-Version: 1.0', ...fields], ...body);
}

/** Her mail of these parts. */
export function adaPacks(type: string, ...parts: readonly Piece[]): Buffer {
  return adaWrites([`Content-Type: multipart/${type}; boundary="=_part"`], ...between('=_part', ...parts));
}
