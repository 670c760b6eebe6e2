import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecoveryLink, recoveryLink, takeRecoveryLink } from './recovery-link.ts';

const base64url = fc.stringMatching(/^[\w-]{1,64}$/);

test('reads back what it writes, whatever the inbox and the token', () => {
  fc.assert(
    fc.property(base64url, base64url, (inboxId, token) => {
      const link = new URL(recoveryLink('https://mayfly.example', { inboxId, token }));
      expect(readRecoveryLink(link.hash)).toEqual({ kind: 'access', access: { inboxId, token } });
      expect(link.href.replace(link.hash, '')).toBe('https://mayfly.example/');
    }),
  );
});

test.each([
  '#open=',
  '#open=abc',
  '#open=abc.',
  '#open=.def',
  '#open=a.b.c',
  '#open=a/b.c',
  `#open=a.${'x'.repeat(257)}`,
])('takes %s for a link of ours that is broken', (fragment) => {
  expect(readRecoveryLink(fragment)).toEqual({ kind: 'malformed' });
});

test.each(['', '#', '#messages', '#Open=a.b'])('takes %j for none of ours', (fragment) => {
  expect(readRecoveryLink(fragment)).toBeUndefined();
});

test('takes the link out of the address bar, and leaves every other fragment there', () => {
  const replaced: unknown[] = [];
  const history = { replaceState: (...told: unknown[]) => void replaced.push(told) };
  takeRecoveryLink({ location: { hash: '#messages', pathname: '/' }, history });
  expect(replaced).toEqual([]);
  takeRecoveryLink({ location: { hash: '#open=abc.def', pathname: '/' }, history });
  expect(replaced).toEqual([[null, '', '/']]);
});
