import type { Delivered } from '@mayfly/inbox/inbox-store';

/** Why a connection was ended, or not begun. */
export const refusedClasses = ['too_many', 'no_proxy_header', 'too_slow', 'misbehaving'] as const;
export type RefusedClass = (typeof refusedClasses)[number];

/** What an ingester tells of its work: counts and times, and of nobody. */
export type IngesterMeters = {
  /** What became of a message for one recipient. */
  delivered(outcome: Delivered): void;
  /** Of a message: from the last byte of DATA until the store had answered for all recipients. */
  stored(seconds: number): void;
  /** A reply that is no success, as `550 5.1.1`. */
  refused(reply: string): void;
  turnedAway(why: RefusedClass): void;
};

export const noMeters: IngesterMeters = {
  delivered: () => {},
  stored: () => {},
  refused: () => {},
  turnedAway: () => {},
};
