import { expect, test } from 'vitest';
import { contentKind, contradicts } from './content-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['%PDF-1.7', 'application/pdf'],
  ['PK\x03\x04rest', 'application/zip'],
  ['MZ\x90', 'application/x-msdownload'],
  ['\x7fELF', 'application/x-executable'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['  <!DOCTYPE html><p>', 'text/html'],
  ['<?xml version="1.0"?><svg xmlns="x">', 'image/svg+xml'],
  ['BEGIN:VCALENDAR\r\n', 'text/calendar'],
])('%j is %s by its bytes', (text, type) => {
  expect(contentKind(bytes(text))?.type).toBe(type);
});

test.each(['', 'hello', 'a,b\n1,2', '\0\0\0'])('%j has no mark of its own', (text) => {
  expect(contentKind(bytes(text))).toBeUndefined();
});

test.each([
  ['image/png', 'MZ', true],
  ['application/pdf', '<html>', true],
  ['image/png', '<svg xmlns="">', true],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\x03\x04', false],
  ['application/octet-stream', 'MZ', false],
  ['application/pdf', '%PDF-', false],
])('that %s is contradicted by %j is %s', (claimed, text, contradicted) => {
  const kind = contentKind(bytes(text)) ?? expect.fail();
  expect(contradicts(claimed, kind)).toBe(contradicted);
});
