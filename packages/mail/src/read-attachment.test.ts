import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AttachmentPart } from './parsed-message.ts';
import { readAttachment } from './read-attachment.ts';

const source = Buffer.from('Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVsbG8=\r\n');
const part: AttachmentPart = {
  index: 0,
  filename: 'hello.png',
  contentType: 'image/png',
  encoding: 'base64',
  offset: source.indexOf('SGVs'),
  length: 8,
  size: 5,
  sha256: createHash('sha256').update('Hello').digest('hex'),
};

test('reads what lies where the table says', () => {
  expect(readAttachment(source, part)?.toString()).toBe('Hello');
});

test.each([
  ['past the end', { offset: source.length }],
  ['of another size', { size: 6 }],
  ['of another digest', { sha256: '0'.repeat(64) }],
  ['of another encoding', { encoding: 'identity' as const }],
  ['of other bytes', { offset: 0 }],
])('gives nothing %s', (_case, wrong) => {
  expect(readAttachment(source, { ...part, ...wrong })).toBeUndefined();
});
