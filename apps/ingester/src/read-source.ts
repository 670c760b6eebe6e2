import { InboxError } from '@mayfly/inbox/inbox-error';
import type { MappedBytes } from '@mayfly/mail/mapped-bytes';
import type { DataShare } from './data-budget.ts';

export type SourceLimits = {
  readonly limitBytes: number;
  readonly share: DataShare;
  /** Where the source comes to lie; there is nothing in it where it is not kept. */
  readonly held: MappedBytes;
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
  const { limitBytes, share, held, cutOff } = limits;
  let read = 0;
  let hasRoom = true;
  for await (const chunk of untilItsEnd(stream)) {
    read += chunk.length;
    hasRoom &&= read > limitBytes || share.take(chunk.length);
    if (hasRoom && read <= limitBytes) held.append(chunk);
    else drop();
    if (read > 2 * limitBytes) {
      cutOff();
      break;
    }
  }
  if (read > limitBytes) throw new InboxError('message_too_large');
  if (!hasRoom) throw new InboxError('store_full');
  return held.bytes();

  function drop(): void {
    held.release();
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
