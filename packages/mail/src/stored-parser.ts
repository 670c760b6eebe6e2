import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type ArrivalFacts, type PackedContent, packContent } from './pack-message.ts';
import { createParsePool, type ParsePool, type ParsePoolOptions } from './parse-pool.ts';

const unpack = promisify<Buffer, Buffer>(gunzip);

export type StoredParser = {
  /**
   * What a message says of which the source alone was stored. Never rejects for what the mail is, but where the bytes
   * are not what was stored; undefined once it is closed.
   */
  parse(message: ArrivalFacts & { readonly id: string; readonly source: Buffer }): Promise<PackedContent | undefined>;
  /** Messages that wait for a thread. */
  waiting(): number;
  close(): Promise<void>;
};

/** Its threads begin with the first message: most processes that could read mail so never need to. */
export function createStoredParser(options: Omit<ParsePoolOptions, 'maxQueue'>): StoredParser {
  let pool: ParsePool | undefined;
  let closed = false;

  return {
    async parse({ id, source, ...facts }) {
      const unpacked = await unpack(source);
      if (closed) return undefined;
      // Who waits for it has a request open, and of those there is a limit.
      pool ??= createParsePool({ ...options, maxQueue: Number.POSITIVE_INFINITY });
      const parsed = await pool.parse(unpacked);
      return parsed && packContent(id, facts, parsed);
    },
    waiting: () => pool?.waiting() ?? 0,
    async close() {
      closed = true;
      await pool?.close();
    },
  };
}
