/**
 * Loaded into the ingester before its own code (`node --import`): where a mail says `X-Crash-The-Parser`, the thread
 * that was to parse it dies of an error that says all of the mail, as a library of strangers' might.
 */
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

const { Worker } = threads;

threads.Worker = class extends Worker {
  constructor(url, options) {
    super(new URL(`data:text/javascript,${encodeURIComponent(crashing(url))}`), options);
  }
};
syncBuiltinESMExports();

function crashing(url) {
  return `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (source) => {
      const text = Buffer.from(source).toString();
      if (text.includes('X-Crash-The-Parser')) throw new Error(text);
    });
    await import(${JSON.stringify(String(url))});
  `;
}
