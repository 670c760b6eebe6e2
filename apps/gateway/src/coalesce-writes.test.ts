import { EventEmitter } from 'node:events';
import { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { coalesceWrites } from './coalesce-writes.ts';

test('what one turn has for a connection goes out in one write, and what comes later in another', async () => {
  const { send, writes } = connect('websocket');

  for (const event of ['a', 'b', 'c']) send(event);
  expect(writes).toEqual([]);
  await nextTurn();
  send('d');
  await nextTurn();

  expect(writes).toEqual(['abc', 'd']);
});

test('a poll is left as it is', () => {
  const { send, writes } = connect('polling');

  send('a');

  expect(writes).toEqual(['a']);
});

const nextTurn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/** The engine tells of a packet before it writes it. */
function connect(transport: string) {
  const writes: string[] = [];
  const socket = new Duplex({
    read: () => {},
    write: (chunk, _encoding, done) => {
      writes.push(String(chunk));
      done();
    },
    writev: (chunks, done) => {
      writes.push(chunks.map(({ chunk }) => String(chunk)).join(''));
      done();
    },
  });
  const packets = new EventEmitter();
  coalesceWrites(Object.assign(packets, { transport: { name: transport }, request: { socket } }));
  const send = (event: string) => {
    packets.emit('packetCreate', { data: event });
    socket.write(event);
  };
  return { send, writes };
}
