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

/** Why a transaction that had begun came to nothing. */
export const traceRefusal = z.enum([
  'inbox_full',
  'message_too_large',
  'store_full',
  'store_unavailable',
  'internal_error',
  'fault_wanted',
]);

const traced = {
  type: z.literal('smtp.trace'),
  ...named,
  /** Tells the transactions of an inbox apart; a message has another id. */
  transactionId: z.string(),
  /** Of the envelope; empty for the null sender. */
  sender: z.string(),
};
/**
 * How far a mail has come that is on its way. Told only while somebody watches, kept nowhere and told to nobody
 * twice: each says enough to be understood alone, and a reader that hears no more of one lets it go.
 */
export const smtpTrace = z.discriminatedUnion('stage', [
  /** RCPT was taken. `size` in bytes as declared, 0 where nobody said. */
  z.strictObject({ ...traced, stage: z.literal('accepted'), size: z.int().nonnegative() }),
  /** Bytes of DATA so far; of mail that is not over at once, and then every now and again. */
  z.strictObject({ ...traced, stage: z.literal('receiving'), bytes: z.int().nonnegative() }),
  /** `size` in bytes. Its `message.received` has been told already, or was when it came the first time. */
  z.strictObject({ ...traced, stage: z.literal('stored'), size: z.int().nonnegative() }),
  z.strictObject({ ...traced, stage: z.literal('refused'), code: traceRefusal }),
  /** The sender hung up, or thought better of it. */
  z.strictObject({ ...traced, stage: z.literal('abandoned') }),
]);

/** Every fact a watcher of an inbox can hear. A new kind is a new member here. */
export const inboxEvent = z.discriminatedUnion('type', [
  messageReceived,
  messageDeleted,
  messageSeen,
  messageRefused,
  inboxExtended,
  inboxExpired,
  inboxDiscarded,
  smtpTrace,
]);

export type InboxEvent = z.infer<typeof inboxEvent>;
export type LoggedEvent = Extract<InboxEvent, { seq: number }>;
/** After it there is nothing more to hear. */
export type EndEvent = Extract<InboxEvent, { type: 'inbox.expired' | 'inbox.discarded' }>;
export type SmtpTrace = z.infer<typeof smtpTrace>;
export type TraceRefusal = z.infer<typeof traceRefusal>;

export function isLogged(event: InboxEvent): event is LoggedEvent {
  return 'seq' in event;
}

export function isEnd(event: InboxEvent): event is EndEvent {
  return event.type === 'inbox.expired' || event.type === 'inbox.discarded';
}
