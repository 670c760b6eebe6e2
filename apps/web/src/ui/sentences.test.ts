import { expect, test } from 'vitest';
import { sentenceFor } from './sentences.ts';

test('says how long to wait where the server said so', () => {
  const failure = { kind: 'refused', code: 'rate_limited', retryAfterSeconds: 720 } as const;
  expect(sentenceFor(failure)).toMatch(/Try again in 12 min/);
  expect(sentenceFor({ ...failure, retryAfterSeconds: undefined })).toMatch(/Wait a little/);
});

test('has a word for a server that does not answer, and for a code it does not know', () => {
  expect(sentenceFor({ kind: 'unreachable' })).toMatch(/cannot be reached/);
  const newer = JSON.parse('{"kind":"refused","code":"of_tomorrow"}');
  expect(sentenceFor(newer)).toMatch(/went wrong/);
});
