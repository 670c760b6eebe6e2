import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashToken, isGenuine, issueToken, matchesHash } from './token.ts';

const key = randomBytes(32);
const id = 'AAAAAAAAAAAAAAAAAAAAAA';

test('a token opens the inbox it was issued for and no other', () => {
  const token = issueToken(key, id, randomBytes(16));
  expect(isGenuine(key, id, token)).toBe(true);
  expect(isGenuine(key, 'BBBBBBBBBBBBBBBBBBBBBB', token)).toBe(false);
  expect(isGenuine(randomBytes(32), id, token)).toBe(false);
});

test('every changed, cut, lengthened or respelled token is refused', () => {
  const token = issueToken(key, id, randomBytes(16));
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...'ABab01-_=+/ '), (at, symbol) => {
      const changed = token.slice(0, at) + symbol + token.slice(at + 1);
      expect(isGenuine(key, id, changed)).toBe(changed === token);
    }),
  );
  for (const odd of [
    '',
    token.slice(1),
    token.slice(0, -1),
    `${token}A`,
    `${token}=`,
    ` ${token}`,
    'x'.repeat(1_000_000),
  ])
    expect(isGenuine(key, id, odd)).toBe(false);
});

test('no random text passes for a token', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 64 }), (text) => {
      expect(isGenuine(key, id, text)).toBe(false);
    }),
  );
});

test('the record’s hash knows its token alone', () => {
  const token = issueToken(key, id, randomBytes(16));
  expect(matchesHash(token, hashToken(token))).toBe(true);
  expect(matchesHash(issueToken(key, id, randomBytes(16)), hashToken(token))).toBe(false);
  expect(matchesHash(token, '')).toBe(false);
});
