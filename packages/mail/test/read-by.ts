import type { ParsePool } from '../src/parse-pool.ts';
import type { ParsedMessage } from '../src/parsed-message.ts';

/** What the pool reads; rejects where it does not even look. */
export function readBy({ parse }: Pick<ParsePool, 'parse'>): (source: Buffer) => Promise<ParsedMessage> {
  return async (source) => {
    const parsed = await parse(source);
    if (!parsed) throw new Error('nobody looked');
    return parsed;
  };
}
