import { parentPort } from 'node:worker_threads';
import { releaseMemory } from './mapped-bytes.ts';
import { parseMessage } from './parse-message.ts';
import type { ParseAnswer } from './parse-thread.ts';
import { ownThreadId } from './starved-ms.ts';

/**
 * The thread that `createParsePool` starts. It takes one source at a time and answers with what the source
 * says; that it waits for the next is said once at the start, and by every answer.
 */
function serve(port: NonNullable<typeof parentPort>): void {
  port.on('message', async (source: Uint8Array<ArrayBuffer>) => {
    const message = await parseMessage(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
    answer({ kind: 'parsed', message });
    releaseMemory(source.buffer);
  });
  answer({ kind: 'ready', threadId: ownThreadId() });

  function answer(said: ParseAnswer): void {
    port.postMessage(said);
  }
}

if (parentPort) serve(parentPort);
