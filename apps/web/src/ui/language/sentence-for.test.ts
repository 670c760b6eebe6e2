import { expect, test } from 'vitest';
import { en } from './en.ts';
import { createFormats } from './formats.ts';
import { sentenceFor } from './sentence-for.ts';

const english = { words: en, formats: createFormats('en') };

test('says how long to wait where the server said so', () => {
  const failure = { kind: 'refused', code: 'rate_limited', retryAfterSeconds: 720 } as const;
  expect(sentenceFor(failure, english)).toMatch(/Try again in 12 min/);
  expect(sentenceFor({ ...failure, retryAfterSeconds: undefined }, english)).toMatch(/Wait a little/);
});

test('has a word for a server that does not answer, and for a code it does not know', () => {
  expect(sentenceFor({ kind: 'unreachable' }, english)).toMatch(/cannot be reached/);
  const newer = JSON.parse('{"kind":"refused","code":"of_tomorrow"}');
  expect(sentenceFor(newer, english)).toMatch(/went wrong/);
});
