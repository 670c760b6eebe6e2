import { expect, test } from 'vitest';
import { isRasterData, isRemote, pictureUrl, readMailUrl } from './mail-url.ts';

test.each(['https://example.com/a?b#c', 'HTTP://example.com', ' https://example.com', 'mailto:a@b.example', 'tel:+49'])(
  '%s leads outside',
  (url) => {
    expect(readMailUrl(url)).toEqual({ kind: 'outside' });
  },
);

test.each([
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd'],
  ...['blob:https://example.com/1', '/api/v1/meta', 'message-frame.html', '//example.com', '#', '', '?a', 'https:evil'],
])('%j leads nowhere', (url) => {
  expect(readMailUrl(url)).toEqual({ kind: 'refused' });
});

test('a fragment stays inside the message', () => {
  expect(readMailUrl('#chapter-2')).toEqual({ kind: 'inside' });
});

test.each([
  ['cid:logo@sender.example', 'logo@sender.example'],
  ['CID:logo%40sender.example', 'logo@sender.example'],
  ['cid:100%', '100%'],
])('%s names an attachment', (url, contentId) => {
  expect(readMailUrl(url)).toEqual({ kind: 'attachment', contentId });
});

test.each([
  ['https://cdn.example/a.png', true],
  ['//cdn.example/a.png', true],
  [' HTTP://cdn.example/a.png', true],
  ['cid:logo', false],
  ['data:image/png;base64,AA', false],
  ['a.png', false],
])('that %j is remote is %s', (url, remote) => {
  expect(isRemote(url)).toBe(remote);
});

test.each([
  ['https://cdn.example/a.png', 'https://cdn.example/a.png'],
  ['//cdn.example/a.png', 'https://cdn.example/a.png'],
  ['http://me:secret@cdn.example/', 'http://cdn.example/'],
])('%s is loaded from %s', (text, url) => {
  expect(pictureUrl(text)).toBe(url);
});

test.each([
  ...['http://127.0.0.1/a', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://192.168.0.1/reboot'],
  ...['http://localhost:3000/', 'http://router/', 'http://printer.local/', 'http://x.localhost./', 'a.png', 'https:'],
  ...['ftp://cdn.example/a', 'javascript:1', 'data:image/svg+xml,<svg>', 'cid:a'],
])('nothing is loaded from %s', (text) => {
  expect(pictureUrl(text)).toBeUndefined();
});

test.each([
  ['data:image/png;base64,AA', true],
  [' DATA:image/gif,x', true],
  ['data:image/svg+xml,<svg>', false],
  ['data:image/pngx;base64,AA', false],
  ['data:text/html,x', false],
])('that %j is a picture and nothing more is %s', (text, raster) => {
  expect(isRasterData(text)).toBe(raster);
});
