import type { Summary } from '@mayfly/contracts/message';

/**
 * Nothing moves under a reader's eyes: what arrives while the list is scrolled waits behind a pill. `shown`
 * are the ids on screen; those still alive stay, and all else is new. Newest first.
 */
export function holdArrivals(messages: readonly Summary[], shown: ReadonlySet<string> | undefined) {
  const newestFirst = messages.toReversed();
  if (!shown) return { rows: newestFirst, held: 0 };
  const rows = newestFirst.filter(({ id }) => shown.has(id));
  return { rows, held: newestFirst.length - rows.length };
}
