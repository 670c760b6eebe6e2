import { parseMessage } from './parse-message.ts';
import type { ParsePool } from './parse-pool.ts';
import type { ParsedMessage } from './parsed-message.ts';
import { unreadableMessage } from './unreadable-message.ts';

export type ParseSmallHereOptions = {
  readonly pool: Pick<ParsePool, 'parse'>;
  /** Of the pool's. */
  readonly threads: number;
};

/**
 * A source that would wait for a thread of the pool is read on this one, where it is so small that whatever it says
 * takes a few milliseconds at worst: the way to a thread and back costs as much as reading it. Everything else waits,
 * for a thread has a deadline and can be ended.
 */
export function parseSmallHere({ pool, threads }: ParseSmallHereOptions): (source: Buffer) => Promise<ParsedMessage> {
  let underWay = 0;

  return async (source) => {
    if (underWay >= threads && isSmall(source)) return parseMessage(source);
    underWay += 1;
    try {
      return (await pool.parse(source)) ?? unreadableMessage(source, 'took_too_long');
    } finally {
      underWay -= 1;
    }
  };
}

/** Bytes. */
export const mostReadHere = 4096;

/** Not of many parts either, however few bytes those are. */
function isSmall(source: Buffer): boolean {
  return source.length <= mostReadHere && !/multipart|message\//i.test(source.toString('latin1'));
}
