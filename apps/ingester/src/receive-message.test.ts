import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Delivered } from '@mayfly/inbox/inbox-store';
import { expect, test } from 'vitest';
import { failureOf } from './receive-message.ts';

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
