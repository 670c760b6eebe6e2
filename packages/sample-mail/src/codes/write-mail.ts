import type { EncodeText } from './text-encoders.ts';
import type { WrittenCase } from './written-case.ts';

type TransferEncoding = NonNullable<WrittenCase['encoding']>;

/** The source of a written mail, as a mail program in its charset and encoding would send it. */
export function writeMail(written: WrittenCase, encoderOf: (charset: string) => EncodeText): Buffer {
  const { name, from, subject, charset = 'utf-8', encoding = 'quoted-printable', headers = [] } = written;
  const encodeText = encoderOf(charset);
  const word = (text: string) => encodedWords(text, charset, encoding, encodeText);
  const [, displayName = '', address = ''] = /^(.*) <(.*)>$/.exec(from) ?? [];
  return Buffer.concat([
    lines(
      `From: ${word(displayName)} <${address}>`,
      'To: quiet-otter-482@inbox.example',
      `Subject: ${word(subject)}`,
      'Date: Wed, 25 Nov 2026 08:15:00 +0000',
      `Message-ID: <${name}@${address.split('@')[1]}>`,
      ...headers,
      'MIME-Version: 1.0',
    ),
    writeContent(written, (text, type) =>
      Buffer.concat([
        lines(`Content-Type: ${type}; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`, ''),
        encodeBytes(encodeText(text.replaceAll('\n', '\r\n')), encoding),
      ]),
    ),
  ]);
}

function lines(...all: readonly string[]): Buffer {
  return Buffer.from(all.map((line) => `${line}\r\n`).join(''));
}

/** RFC 2047 section 2: lines of at most 76 characters, no word with half a character; where ASCII will do, no word. */
function encodedWords(text: string, charset: string, encoding: TransferEncoding, encodeText: EncodeText): string {
  if (/^[ -~]*$/.test(text)) return text;
  const write = (chunk: string) =>
    encoding === 'quoted-printable'
      ? `=?${charset}?Q?${[...encodeText(chunk)].map(escapeForWord).join('')}?=`
      : `=?${charset}?B?${encodeText(chunk).toString('base64')}?=`;
  const chunks = [''];
  for (const character of text) {
    const longer = `${chunks.at(-1)}${character}`;
    if (write(longer).length <= 76 - 'Subject: '.length) chunks[chunks.length - 1] = longer;
    else chunks.push(character);
  }
  return chunks.map(write).join('\r\n ');
}

function escapeForWord(byte: number): string {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9]/.test(character) ? character : character === ' ' ? '_' : escapeByte(byte);
}

function escapeByte(byte: number): string {
  return `=${byte.toString(16).padStart(2, '0').toUpperCase()}`;
}

type WriteBody = (text: string, type: 'text/plain' | 'text/html') => Buffer;

function writeContent({ name, text, html, attachment }: WrittenCase, writeBody: WriteBody): Buffer {
  const bodies = [
    ...(text === undefined ? [] : [writeBody(text, 'text/plain')]),
    ...(html === undefined ? [] : [writeBody(html, 'text/html')]),
  ];
  const content = bodies.length > 1 ? writeMultipart('alternative', `alt_${name}`, bodies) : Buffer.concat(bodies);
  return attachment === undefined
    ? content
    : writeMultipart('mixed', `mixed_${name}`, [content, writeAttachment(attachment)]);
}

function writeMultipart(subtype: string, boundary: string, parts: readonly Buffer[]): Buffer {
  return Buffer.concat([
    lines(`Content-Type: multipart/${subtype}; boundary="${boundary}"`, ''),
    ...parts.flatMap((part) => [lines(`--${boundary}`), part, lines('')]),
    lines(`--${boundary}--`),
  ]);
}

function writeAttachment({ name, type, body }: NonNullable<WrittenCase['attachment']>): Buffer {
  return Buffer.concat([
    lines(`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64'),
    lines(`Content-Disposition: attachment; filename="${name}"`, ''),
    encodeBytes(Buffer.from(body), 'base64'),
  ]);
}

function encodeBytes(bytes: Buffer, encoding: TransferEncoding): Buffer {
  if (encoding === 'base64') return Buffer.from(bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n'));
  return encoding === 'quoted-printable' ? Buffer.from(quotedPrintable(bytes)) : bytes;
}

/** RFC 2045 section 6.7: lines of at most 76 characters, the last of a broken one being `=`. */
function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[^\r\n\t -<>-~]|[\t ](?=\r\n|$)/g, (character) => escapeByte(character.charCodeAt(0)))
    .split('\r\n')
    .map(breakLine)
    .join('\r\n');
}

/** No line breaks inside `=XX`. */
function breakLine(line: string): string {
  return (line.match(/.{1,73}(?:(?<==)..|(?<==.).)?/g) ?? []).join('=\r\n');
}
