import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Delivered } from '@mayfly/inbox/inbox-store';
import { expect, test } from 'vitest';
import { failureOf, failuresByRecipient, type Outcome } from './data-replies.ts';

const fulfilled = (value: Delivered) => ({ status: 'fulfilled' as const, value });
const rejected = (reason: unknown) => ({ status: 'rejected' as const, reason });

test('one reply answers for all recipients', () => {
  expect(failureOf([fulfilled('stored')])).toBeUndefined();
  expect(failureOf([fulfilled('stored'), fulfilled('gone')])).toBeUndefined();
  expect(failureOf([fulfilled('duplicate'), fulfilled('gone')])).toBeUndefined();
  expect(failureOf([fulfilled('stored'), fulfilled('full')])).toMatchObject({ code: 'inbox_full' });
  expect(failureOf([fulfilled('gone'), fulfilled('gone')])).toMatchObject({ code: 'inbox_gone' });
  const away = new InboxError('store_unavailable');
  expect(failureOf([fulfilled('stored'), rejected(away)])).toBe(away);
});

test('one failure for each RCPT, in their order, those that named an inbox again included', () => {
  const away = new InboxError('store_unavailable');
  const outcomes = new Map<string, Outcome>([
    ['a', fulfilled('stored')],
    ['b', fulfilled('gone')],
    ['c', rejected(away)],
  ]);
  const codes = failuresByRecipient(['b', 'a', 'c', 'a', 'b'], outcomes).map((failure) =>
    failure instanceof InboxError ? failure.code : failure,
  );
  expect(codes).toEqual(['inbox_gone', undefined, 'store_unavailable', undefined, 'inbox_gone']);
});
