import { z } from 'zod';
import { clocks } from './inbox.ts';
import { refusal, summary } from './message.ts';

const named = { inboxId: z.string() };
/** Events with a `seq` belong to the inbox's change log: gapless, so a reader can tell what it missed. */
const logged = { ...named, seq: z.int().positive() };

export const messageReceived = z.strictObject({ type: z.literal('message.received'), ...logged, summary });
export const messageDeleted = z.strictObject({
  type: z.literal('message.deleted'),
  ...logged,
  messageId: z.string(),
});
export const messageSeen = z.strictObject({
  type: z.literal('message.seen'),
  ...logged,
  messageId: z.string(),
  seen: z.boolean(),
});
/** Never silent: who looks at the inbox learns of what it could not take. */
export const messageRefused = z.strictObject({
  type: z.literal('message.refused'),
  ...named,
  ...refusal.shape,
});
export const inboxExtended = z.strictObject({
  type: z.literal('inbox.extended'),
  ...logged,
  ...clocks.shape,
});
export const inboxExpired = z.strictObject({ type: z.literal('inbox.expired'), ...named });
export const inboxDiscarded = z.strictObject({ type: z.literal('inbox.discarded'), ...named });

/** Every fact a watcher of an inbox can hear. A new kind is a new member here. */
export const inboxEvent = z.discriminatedUnion('type', [
  messageReceived,
  messageDeleted,
  messageSeen,
  messageRefused,
  inboxExtended,
  inboxExpired,
  inboxDiscarded,
]);

export type InboxEvent = z.infer<typeof inboxEvent>;
export type LoggedEvent = Extract<InboxEvent, { seq: number }>;
