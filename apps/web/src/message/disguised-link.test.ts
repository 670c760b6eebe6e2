import { expect, test } from 'vitest';
import { disguisedLink } from './disguised-link.ts';

test.each([
  ['https://bank.example/login', 'https://evil.example/x', 'bank.example', 'evil.example'],
  ['www.bank.example', 'https://bank.example.evil.test/', 'bank.example', 'bank.example.evil.test'],
  [' bank.example/a ', 'http://192.0.2.1/', 'bank.example', '192.0.2.1'],
  ['apple.example', 'https://аpple.example/', 'apple.example', 'xn--pple-43d.example'],
])('%j does not lead where it says, but to %s', (words, href, says, leadsTo) => {
  expect(disguisedLink(words, href)).toEqual({ says, leadsTo });
});

test.each([
  ['https://bank.example/login', 'https://www.bank.example/login?a=b'],
  ['bank.example', 'https://click.bank.example/abc'],
  ['mail.bank.example', 'https://bank.example'],
  ['Confirm your address', 'https://evil.example'],
  ['invoice.pdf', 'https://files.example/1'],
  ['see bank.example', 'https://evil.example'],
  ['a@bank.example', 'mailto:a@bank.example'],
])('%j promises no other place than %s', (words, href) => {
  expect(disguisedLink(words, href)).toBeUndefined();
});
