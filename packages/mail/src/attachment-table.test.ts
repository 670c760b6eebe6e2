import { expect, test } from 'vitest';
import { parseAttachmentTable, serialiseAttachmentTable } from './attachment-table.ts';
import type { AttachmentPart } from './parsed-message.ts';

const part: AttachmentPart = {
  index: 0,
  filename: '流れる川.pdf',
  contentType: 'application/pdf',
  encoding: 'base64',
  offset: 120,
  length: 40,
  size: 30,
  sha256: 'ab'.repeat(32),
};

test('a table comes back as it was', () => {
  expect(parseAttachmentTable(serialiseAttachmentTable([part, { ...part, index: 1 }]))).toEqual([
    part,
    { ...part, index: 1 },
  ]);
  expect(parseAttachmentTable(serialiseAttachmentTable([]))).toEqual([]);
});

test('what else stands in a row is left out', () => {
  expect(parseAttachmentTable(JSON.stringify([{ ...part, path: '/etc/passwd' }]))).toEqual([part]);
});

test.each([
  'not json',
  'null',
  '{}',
  '[null]',
  '["x"]',
  JSON.stringify([{ ...part, index: -1 }]),
  JSON.stringify([{ ...part, offset: 1.5 }]),
  JSON.stringify([{ ...part, offset: '120' }]),
  '[{"__proto__": {"offset": 1}}]',
  JSON.stringify([part]).replace('120', '1e400'),
  JSON.stringify([{ ...part, encoding: 'gzip' }]),
  JSON.stringify([{ ...part, filename: 'a\r\nb' }]),
  JSON.stringify([{ ...part, contentType: 'text/html; charset=x' }]),
  JSON.stringify([{ ...part, sha256: 'xyz' }]),
  JSON.stringify([{ ...part, size: undefined }]),
])('refuses %s, and says nothing of it', (json) => {
  expect(() => parseAttachmentTable(json)).toThrow(new TypeError('not an attachment table'));
});
