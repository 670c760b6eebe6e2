import { parseMessage } from './parse-message.ts';
import type { ParsePool } from './parse-pool.ts';
import type { ParsedMessage } from './parsed-message.ts';
import { unreadableMessage } from './unreadable-message.ts';

/**
 * A source so small that whatever it says takes a few milliseconds at worst is read on this thread: the way to another
 * and back costs as much as reading it. Everything else waits for a thread of the pool, which has a deadline and can be
 * ended.
 */
export function parseSmallHere({ parse }: Pick<ParsePool, 'parse'>): (source: Buffer) => Promise<ParsedMessage> {
  return async (source) => {
    if (isSmall(source)) return parseMessage(source);
    return (await parse(source)) ?? unreadableMessage(source, 'took_too_long');
  };
}

/** Bytes. */
export const mostReadHere = 4096;

/** Not of many parts either, however few bytes those are. */
function isSmall(source: Buffer): boolean {
  return source.length <= mostReadHere && !/multipart|message\//i.test(source.toString('latin1'));
}
