import { z } from 'zod';
import type { InboxEvent } from './event.ts';
import { inbox } from './inbox.ts';
import { instant, refusal, summary } from './message.ts';
import type { Problem } from './problem.ts';

/** What catches a reader up, whether it was away for a second or has never been here. */
export const sync = z.strictObject({
  inbox,
  /** Summaries changed after the `since` that was asked for, in order of their change numbers. */
  changed: z.array(summary),
  /** Every living message, in order of arrival: what a reader holds beyond these was deleted meanwhile. */
  ids: z.array(z.string()),
  /** Mail refused after the `since`; the last twenty are known. */
  refused: z.array(refusal),
  /** The number of the last change; ask with it next time. */
  cursor: z.int().nonnegative(),
  serverTime: instant,
});

/** The ask to watch an inbox; `since` is the last cursor the reader has, 0 where it has none. */
export const joinAsk = z.strictObject({
  inboxId: z.string().min(1).max(64),
  token: z.string().min(1).max(256),
  since: z.int().nonnegative().default(0),
});

export const leaveAsk = z.strictObject({ inboxId: z.string().min(1).max(64) });

export type Sync = z.infer<typeof sync>;
export type JoinAsk = z.input<typeof joinAsk>;
export type LeaveAsk = z.infer<typeof leaveAsk>;
export type JoinAnswer = { ok: true; sync: Sync } | { ok: false; problem: Problem };

/** Socket.IO's typed maps: asks go up, one fact comes down. */
export type AsksUp = {
  join: (ask: JoinAsk, answer: (answer: JoinAnswer) => void) => void;
  leave: (ask: LeaveAsk) => void;
};
export type FactsDown = { event: (event: InboxEvent) => void };
