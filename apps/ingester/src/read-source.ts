import { InboxError } from '@mayfly/inbox/inbox-error';
import type { DataShare } from './data-budget.ts';

export type SourceLimits = {
  readonly limitBytes: number;
  readonly share: DataShare;
  /** Called once, for a sender that goes on and on. */
  readonly cutOff: () => void;
};

/** The sender hung up, or was made to, before its message was whole: nobody's fault, and nobody to tell. */
export class SenderLeft extends Error {
  constructor(cause: unknown) {
    super('the sender left in the middle of its message', { cause });
    this.name = 'SenderLeft';
  }
}

/**
 * The source as it came, always read to its end so that the reply comes where the sender expects it. Past
 * the limit, or where the process holds too much DATA already, nothing is kept and `message_too_large` or
 * `store_full` follows; a sender still going at twice the limit is cut off.
 */
export async function readSource(stream: AsyncIterable<Buffer>, limits: SourceLimits): Promise<Buffer> {
  const { limitBytes, share, cutOff } = limits;
  const kept = createGrowing(limitBytes);
  let read = 0;
  let hasRoom = true;
  for await (const chunk of untilItsEnd(stream)) {
    read += chunk.length;
    hasRoom &&= read > limitBytes || share.take(chunk.length);
    if (hasRoom && read <= limitBytes) kept.append(chunk);
    else drop();
    if (read > 2 * limitBytes) {
      cutOff();
      break;
    }
  }
  if (read > limitBytes) throw new InboxError('message_too_large');
  if (!hasRoom) throw new InboxError('store_full');
  return kept.whole();

  function drop(): void {
    kept.drop();
    share.giveBack();
  }
}

async function* untilItsEnd(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw new SenderLeft(error);
  }
}

/** One buffer that doubles: a message of a million tiny chunks must not become a million objects. */
function createGrowing(limitBytes: number) {
  let buffer = Buffer.alloc(0);
  let length = 0;

  function append(chunk: Buffer): void {
    if (length + chunk.length > buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(limitBytes, Math.max(65_536, 2 * (length + chunk.length))));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    length += chunk.copy(buffer, length);
  }

  function drop(): void {
    buffer = Buffer.alloc(0);
    length = 0;
  }

  return { append, drop, whole: () => buffer.subarray(0, length) };
}
