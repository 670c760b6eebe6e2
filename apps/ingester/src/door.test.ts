import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { afterEach, expect, test } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';
import { usualConnectionLimits } from './guard-connection.ts';
import type { IngesterDeps } from './ingester.ts';

let started: StartedIngester;
afterEach(() => started.close());

const only = (...addresses: string[]) => ({ includes: (address: string) => addresses.includes(address) });
const onePerNetwork = { connections: 1, connectsPerMinute: 0 };
const proxy = '127.0.0.9';

async function behindAProxy(own: Partial<IngesterDeps> = {}) {
  started = await startIngester({ proxies: only(proxy), admission: onePerNetwork, ...own });
  await started.create('quiet-river');
}

const from = (address: string) => `PROXY TCP4 ${address} 192.0.2.254 56324 25\r\n`;
const throughProxy = (first: string | Buffer) => openDialogue(started.port, { from: proxy, first: [first] });

test('whom a proxy names is counted, the proxy is not', async () => {
  await behindAProxy();
  const [first, second] = [await throughProxy(from('192.0.2.1')), await throughProxy(from('192.0.2.2'))];
  for (const { greeting } of [first, second]) expect(greeting).toMatch(/^220 /);
  const again = await throughProxy(from('192.0.2.1'));
  expect(again.greeting).toMatch(/^421 4\.7\.0 /);
  expect(await again.hear()).toBe('');
  first.hangUp();
  await expect
    .poll(async () => {
      const { greeting, hangUp } = await throughProxy(from('192.0.2.1'));
      hangUp();
      return greeting;
    })
    .toMatch(/^220 /);
  second.hangUp();
});

test('a proxy that speaks for itself is not counted', async () => {
  await behindAProxy();
  const local = Buffer.from('0d0a0d0a000d0a515549540a20000000', 'hex');
  const dialogues = [await throughProxy(local), await throughProxy(local), await throughProxy('PROXY UNKNOWN\r\n')];
  for (const { greeting, hangUp } of dialogues) {
    expect(greeting).toMatch(/^220 /);
    hangUp();
  }
});

test.each([
  ['a line', Buffer.from('PROXY TCP4 192.0.2.1 192.0.2.254 56324 25\r\n')],
  ['binary', Buffer.from('0d0a0d0a000d0a515549540a2111000cc0000201c6336401dc040019', 'hex')],
])('mail comes through a proxy whose header is %s, also byte by byte', async (_, header) => {
  await behindAProxy();
  for (const first of [[header], [...header].map((byte) => Buffer.of(byte))]) {
    const dialogue = await openDialogue(started.port, { from: proxy, first });
    for (const line of ['EHLO a.example', 'MAIL FROM:<>', 'RCPT TO:<quiet-river@mayfly.example>'])
      expect(await dialogue.say(line)).toMatch(/^250/);
    await dialogue.say('DATA');
    expect(await dialogue.say('through a proxy\r\n.')).toMatch(/^250 /);
    expect(await dialogue.say('QUIT')).toMatch(/^221 /);
    expect(await dialogue.hear()).toBe('');
  }
  expect(await started.sourcesOf('quiet-river')).toEqual(['through a proxy\r\n', 'through a proxy\r\n']);
});

test('a proxy that sends no header is refused, in words its operator understands', async () => {
  await behindAProxy();
  for (const first of ['EHLO sender.example\r\n', 'PROXY TCP4 nonsense\r\n', '\x16\x03\x01']) {
    const dialogue = await throughProxy(first);
    expect(dialogue.greeting).toBe('421 4.7.0 A PROXY header must come first');
    expect(await dialogue.hear()).toBe('');
  }
});

test('a proxy that says nothing, or not all in time, is sent away', async () => {
  await behindAProxy({ connectionLimits: { ...usualConnectionLimits, lineMs: 300 } });
  for (const first of ['', 'PROXY TCP4 192.']) {
    const dialogue = await throughProxy(first);
    expect(dialogue.greeting).toMatch(/^421 4\.4\.2 /);
    expect(await dialogue.hear()).toBe('');
  }
});

test('who is no configured proxy and speaks the protocol is sent away', async () => {
  await behindAProxy();
  const dialogue = await openDialogue(started.port, { first: [from('192.0.2.1')] });
  expect(dialogue.greeting).toMatch(/^421 4\.7\.0 /);
  expect(await dialogue.hear()).toBe('');
});

test('what a client says before the greeting is no more welcome through a proxy', async () => {
  await behindAProxy();
  const dialogue = await throughProxy(`${from('192.0.2.1')}EHLO sender.example\r\n`);
  expect(dialogue.greeting).toMatch(/^421 4\.7\.0 /);
  expect(await dialogue.hear()).toBe('');
});

test('closing does not wait for a proxy that has yet to say for whom it comes', async () => {
  await behindAProxy();
  const silent = throughProxy('PROXY ');
  const other = await throughProxy(from('192.0.2.1'));
  other.hangUp();
  await started.close();
  expect((await silent).greeting).toBe('');
});

test('a relay has as many connections as it likes, also through a proxy; everybody else has not', async () => {
  await behindAProxy({ relays: only('127.0.0.7', '192.0.2.7') });
  const open = (address: string) =>
    address.startsWith('127') ? openDialogue(started.port, { from: address }) : throughProxy(from(address));
  for (const relay of ['127.0.0.7', '192.0.2.7']) {
    const dialogues = [await open(relay), await open(relay), await open(relay)];
    for (const { greeting, hangUp } of dialogues) {
      expect(greeting).toMatch(/^220 /);
      hangUp();
    }
  }
  const stranger = await open('127.0.0.8');
  expect((await open('127.0.0.8')).greeting).toMatch(/^421 4\.7\.0 /);
  stranger.hangUp();
});

test('whom a proxy names is the one that is judged, and nobody is where a relay brings the mail', async () => {
  const judged: string[] = [];
  const authentication = { spf: 'none', dkim: 'none', dmarc: 'none' } as const;
  await behindAProxy({
    relays: only('127.0.0.8'),
    authenticate: async ({ ip }) => {
      judged.push(ip);
      return { authentication, author: '' };
    },
  });
  const proxied = await throughProxy(from('192.0.2.1'));
  const relayed = await openDialogue(started.port, { from: '127.0.0.8' });
  for (const dialogue of [proxied, relayed]) {
    for (const line of ['EHLO a.example', 'MAIL FROM:<>', 'RCPT TO:<quiet-river@mayfly.example>', 'DATA'])
      expect(await dialogue.say(line)).toMatch(/^[23]5/);
    expect(await dialogue.say('hello\r\n.')).toMatch(/^250 /);
    dialogue.hangUp();
  }
  expect(judged).toEqual(['192.0.2.1']);
});
