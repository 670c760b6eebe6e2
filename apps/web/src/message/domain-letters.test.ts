import { expect, test } from 'vitest';
import { domainLetters } from './domain-letters.ts';

test.each(['example.com', 'mail.sender.example', ''])('%j is what it looks like', (domain) => {
  expect(domainLetters(domain)).toBeUndefined();
});

test.each([
  ['pаypal.example', 'xn--pypal-4ve.example', true],
  ['xn--pypal-4ve.example', 'xn--pypal-4ve.example', true],
  ['аррӏе.example', 'xn--80ak6aa92e.example', true],
  ['münchen.example', 'xn--mnchen-3ya.example', false],
  ['пример.example', 'xn--e1afmkfd.example', false],
  ['東京スカイ.example', 'xn--pckxfpb8341a4q1c.example', false],
])('%s is %s to the DNS, and that it looks like another is %s', (domain, ascii, looksLikeAnother) => {
  const { letters, ...rest } = domainLetters(domain) ?? { letters: '' };
  expect(letters).not.toMatch(/xn--/);
  expect(rest).toMatchObject({ looksLikeAnother });
  if (!domain.includes('東')) expect(rest).toMatchObject({ ascii });
});
