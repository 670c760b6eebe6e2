import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receivedPath } from './received-path.ts';

const received = (value: string) => ({ name: 'Received', value });

test('reads the way first to last, with what each server says and how long it took', () => {
  const path = receivedPath([
    received(
      'from b.example (b.example [192.0.2.2]) by c.example with ESMTPS id 1; Wed, 25 Nov 2026 10:00:05 +0000 (UTC)',
    ),
    { name: 'Subject', value: 'x' },
    received('from a.example by b.example with SMTP; Wed, 25 Nov 2026 10:00:00 +0000'),
  ]);
  expect(path).toEqual([
    { from: 'a.example', by: 'b.example', protocol: 'SMTP', at: Date.UTC(2026, 10, 25, 10), seconds: undefined },
    { from: 'b.example', by: 'c.example', protocol: 'ESMTPS', at: Date.UTC(2026, 10, 25, 10, 0, 5), seconds: 5 },
  ]);
});

test('knows only what is there', () => {
  expect(receivedPath([received('nonsense')])).toEqual([
    { from: undefined, by: undefined, protocol: undefined, at: undefined, seconds: undefined },
  ]);
});

test('never throws, and never has more hops than fields', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (values) => {
      expect(receivedPath(values.map(received)).length).toBe(Math.min(50, values.length));
    }),
  );
});
