/**
 * Stands where the bundle of parse-worker.ts stands, and does what the source tells it to do: everything a
 * hostile mail might manage to make the real one do.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { env, exit } from 'node:process';
import { parentPort } from 'node:worker_threads';

const commands = {
  loop() {
    for (;;);
  },
  exit() {
    exit(1);
  },
  throw() {
    throw new Error('thrown on purpose');
  },
  hoard() {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
  /** Dies the first time it is asked, of all threads. */
  'die-once'(file) {
    if (existsSync(file)) return 'lived';
    writeFileSync(file, '');
    return exit(1);
  },
  'die-afterwards'() {
    setImmediate(exit, 1);
    return 'answered';
  },
  'count-settings'() {
    return String(Object.keys(env).length);
  },
  say(word) {
    return word;
  },
};

parentPort.on('message', (source) => {
  const [command, argument] = Buffer.from(source).toString().split(' ');
  const subject = commands[command](argument);
  parentPort.postMessage({
    kind: 'parsed',
    message: { summary: { subject }, documentJson: '{"a":1}', attachmentParts: [] },
  });
});
parentPort.postMessage({ kind: 'ready' });
