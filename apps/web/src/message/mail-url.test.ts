import { expect, test } from 'vitest';
import { isRemote, keepCssLocal, readMailUrl } from './mail-url.ts';

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

test('takes out of a style sheet what it would load from elsewhere', () => {
  const css = `@import "https://a.example/x.css"; p { background: URL( '//b.example/y.png' ) no-repeat; color: red }
i { background: url(data:image/png;base64,AA), url(https://c.example/z.png) } b { background: url(cid:logo) }`;
  expect(keepCssLocal(css)).toEqual({
    css: ` p { background: none no-repeat; color: red }
i { background: url(data:image/png;base64,AA), none } b { background: url(cid:logo) }`,
    remoteUrls: ['https://a.example/x.css', '//b.example/y.png', 'https://c.example/z.png'],
  });
});
