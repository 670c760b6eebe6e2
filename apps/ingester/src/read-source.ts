import { InboxError } from '@mayfly/inbox/inbox-error';

/**
 * The source as it came, always read to its end so that the reply comes where the sender expects it. Past
 * the limit nothing more is kept and `message_too_large` follows; a sender still going at twice the limit
 * is cut off.
 */
export async function readSource(
  stream: AsyncIterable<Buffer>,
  limitBytes: number,
  cutOff: () => void,
): Promise<Buffer> {
  let chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of stream) {
    read += chunk.length;
    if (read <= limitBytes) chunks.push(chunk);
    else chunks = [];
    if (read > 2 * limitBytes) {
      cutOff();
      break;
    }
  }
  if (read > limitBytes) throw new InboxError('message_too_large');
  return Buffer.concat(chunks, read);
}
