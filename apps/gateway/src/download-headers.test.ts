import { expect, test } from 'vitest';
import { harmlessType } from './download-headers.ts';

test.each([
  ['application/pdf', 'application/pdf'],
  ['IMAGE/PNG', 'image/png'],
  ['text/plain', 'text/plain'],
  ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text'],
  ['text/html', 'application/octet-stream'],
  ['application/xhtml+xml', 'application/octet-stream'],
  ['image/svg+xml', 'application/octet-stream'],
  ['text/xml', 'application/octet-stream'],
  ['application/xml', 'application/octet-stream'],
  ['text/javascript', 'application/octet-stream'],
  ['application/ecmascript', 'application/octet-stream'],
  ['multipart/related', 'application/octet-stream'],
  ['message/rfc822', 'application/octet-stream'],
  ['text/plain; charset=utf-7', 'application/octet-stream'],
  ['text/plain\r\nSet-Cookie: a=b', 'application/octet-stream'],
  ['text', 'application/octet-stream'],
  ['a/b/c', 'application/octet-stream'],
  ['', 'application/octet-stream'],
  [`text/${'x'.repeat(200)}`, 'application/octet-stream'],
])('sends the type %j as %s', (contentType, sent) => {
  expect(harmlessType(contentType)).toBe(sent);
});
