import { expect, test } from 'vitest';
import { readSentAt } from './sent-at.ts';

test.each([
  ['Sun, 22 Nov 2026 10:14:02 +0100', '2026-11-22T09:14:02.000Z'],
  ['22 Nov 2026 10:14 -0230 (a comment)', '2026-11-22T12:44:00.000Z'],
  ['Sun,  1 February 26 00:00:00 EST', '2026-02-01T05:00:00.000Z'],
  ['1 Jan 99 00:00:00 GMT', '1999-01-01T00:00:00.000Z'],
  ['22 Nov 2026 10:14:02', '2026-11-22T10:14:02.000Z'],
  ['22 Nov 2026 10:14:60 +0000', '2026-11-22T10:15:00.000Z'],
])('%s is %s', (value, instant) => {
  expect(readSentAt(value)).toBe(instant);
});

test.each(['', 'yesterday', '22 Foo 2026 10:14:02 +0000', '1 Jan 0001 00:00:00 +0000', '31 Dec 9999 23:59:59 -0100'])(
  'is not sure about %j',
  (value) => {
    expect(readSentAt(value)).toBeUndefined();
  },
);
