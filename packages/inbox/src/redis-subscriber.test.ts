import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { freePort } from '@mayfly/test-peers/free-port';
import { expect, test } from 'vitest';
import { createSubscriber } from './redis-subscriber.ts';

test('where Redis unsubscribes it while an answer is awaited, the line stays in order', async () => {
  const node = await startNode({ subscribed: (channel) => (channel === 'b' ? unsubscribed('a') : '') });
  const subscriber = createSubscriber({ url: node.url }, {});
  const broken: string[] = [];
  const heard: string[] = [];
  try {
    for (const channel of ['a', 'b', 'c']) {
      const onMessage = (message: string) => heard.push(`${channel}: ${message}`);
      await subscriber.subscribe(channel, { onMessage, onBroken: () => broken.push(channel) });
    }
    node.say(['smessage', 'b', 'one'], ['smessage', 'c', 'two']);
    await expect.poll(() => heard).toEqual(['b: one', 'c: two']);
    expect(broken).toEqual([]);
    // That it was unsubscribed is for another to see.
    subscriber.endWhere((channel) => channel === 'a');
    await expect.poll(() => broken).toEqual(['a']);
  } finally {
    subscriber.close();
    node.stop();
  }
});

/** A node that says so much at such a moment, as a real one cannot be made to. */
async function startNode({ subscribed }: { subscribed: (channel: string) => string }) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.on('data', (chunk) => socket.write(commandsIn(String(chunk)).map(answer).join('')));
  });

  function answer([name = '', channel = '']: readonly string[]): string {
    if (name.toLowerCase() === 'ssubscribe')
      return `${subscribed(channel)}${listOf('ssubscribe', channel).replace('*2', '*3')}:1\r\n`;
    return name.toLowerCase() === 'ping' ? listOf('pong', '') : '+OK\r\n';
  }

  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `redis://127.0.0.1:${port}`,
    say: (...messages: readonly (readonly string[])[]) => {
      for (const socket of sockets) for (const words of messages) socket.write(listOf(...words));
    },
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function unsubscribed(channel: string): string {
  return `${listOf('sunsubscribe', channel).replace('*2', '*3')}:0\r\n`;
}

/** As RESP writes a list of texts. */
function listOf(...words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${word.length}\r\n${word}\r\n`).join('')}`;
}

/** Of texts without line breaks, several commands at once. */
function commandsIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/\*\d+\r\n/)
    .filter((command) => command !== '')
    .map((command) => command.split('\r\n').filter((_, index) => index % 2 === 1));
}
