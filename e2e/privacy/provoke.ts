import type { Access } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { nestedMail } from '@mayfly/sample-mail/nested-mail';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { until } from '../chaos/until.ts';
import { askAsReader } from './ask-as-reader.ts';
import type { Canaries } from './canaries.ts';
import { operatorKey, type WatchedHouse } from './watched-house.ts';

export type LivingInbox = { readonly access: Access; readonly address: string; leave(): void };

/** An inbox that is written to, watched and read, with a canary in everything that is said. */
export async function liveOneLife(house: WatchedHouse, canaries: Canaries): Promise<LivingInbox> {
  const wish = { localPart: canaries.plant('local part'), label: canaries.plant('label') };
  const created = await askAsReader(house, canaries, 'POST', '/api/v1/inboxes', { body: JSON.stringify(wish) });
  const { id, token, address } = JSON.parse(created.text);
  canaries.watchFor('token', token);
  const access: Access = { inboxId: id, token };
  const live = createLiveConnection({ baseUrl: house.url });
  const heard: string[] = [];
  live.watch(access, {
    onSync: ({ ids }) => void heard.push(...ids),
    onRefused: () => {},
    onEvent: (event) => {
      if (event.type === 'message.received') heard.push(event.summary.id);
    },
  });
  await sendMail(house, canaries, address);
  await until('the mail is heard of', 20_000, () => heard.length > 0);
  await readEverything(house, canaries, access);
  return { access, address, leave: () => live.close() };
}

export async function sendMail(house: WatchedHouse, canaries: Canaries, to: string, mail: SendMailOptions = {}) {
  const { plant } = canaries;
  const sender = `${plant('sender')}@${plant('sender domain')}.example`;
  const transport = createTransport({
    ...{ host: '127.0.0.1', port: house.smtpPort, localAddress: canaries.sender, name: `${plant('EHLO')}.example` },
  });
  const content = `${plant('content of an attachment')}\n`;
  await transport.sendMail({
    from: { name: plant('name of a sender'), address: sender },
    to,
    subject: plant('subject'),
    text: `${plant('text')} Your code is 482910. https://${plant('host of a link')}.example/confirm?${plant('link')}`,
    html: `<p>${plant('HTML')}<img src="https://${plant('host of an image')}.example/x.png">`,
    attachments: [{ filename: `${plant('file name')}.txt`, content, contentType: 'text/plain' }],
    headers: { 'X-Canary': plant('header') },
    messageId: `<${plant('Message-ID')}@sender.example>`,
    ...mail,
  });
}

async function readEverything(house: WatchedHouse, canaries: Canaries, { inboxId, token }: Access): Promise<void> {
  const inbox = `/api/v1/inboxes/${inboxId}`;
  const ask = (method: string, path: string, body?: unknown) =>
    askAsReader(house, canaries, method, path, {
      token,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const list = JSON.parse((await ask('GET', `${inbox}/messages`)).text);
  const [messageId] = list.ids;
  const message = `${inbox}/messages/${messageId}`;
  for (const path of [inbox, message, `${message}/source`, `${message}/attachments/0`]) await ask('GET', path);
  await ask(
    'GET',
    `${inbox}/messages/wait?timeout=1s&subject=${canaries.plant('filter')}&from=${canaries.plant('filter')}`,
  );
  await ask('GET', `${inbox}/code?timeout=1s`);
  await ask('PATCH', message, { seen: true });
  await ask('POST', `${inbox}/extend`);
  await ask('POST', `${inbox}/sample`);
}

/** What nobody should say, said all the same. */
export async function sayNonsense(house: WatchedHouse, canaries: Canaries, { access }: LivingInbox): Promise<void> {
  const { plant } = canaries;
  const ask = (method: string, path: string, options = {}) => askAsReader(house, canaries, method, path, options);
  const inbox = `/api/v1/inboxes/${access.inboxId}`;
  await ask('POST', '/api/v1/inboxes', { body: `{"localPart": "${plant('broken JSON')}` });
  await ask('POST', '/api/v1/inboxes', { body: JSON.stringify({ [plant('unknown field')]: plant('value') }) });
  await ask('POST', '/api/v1/inboxes', { body: JSON.stringify({ localPart: `${plant('bad name')}\r\n` }) });
  await ask('POST', '/api/v1/inboxes', { body: JSON.stringify({ domain: `${plant('bad domain')}.example` }) });
  await ask('POST', '/api/v1/inboxes', { body: plant('no JSON'), headers: { 'content-type': plant('media type') } });
  await ask('POST', '/api/v1/inboxes', { body: JSON.stringify({ label: plant('too long').repeat(2000) }) });
  await ask('GET', `/api/v1/inboxes/${plant('unknown inbox')}`, { token: plant('forged token') });
  await ask('GET', inbox, { token: plant('forged token') });
  await ask('GET', `${inbox}/messages/${plant('unknown message')}`, { token: access.token });
  await ask('GET', `${inbox}/messages?since=${plant('bad cursor')}`, { token: access.token });
  await ask('GET', `${inbox}?token=${plant('token in a query')}`);
  await ask('GET', `/${plant('unknown path')}/%E0%A4%A`);
  await ask('GET', `/api/v1/meta`, { headers: { origin: `https://${plant('origin')}.example` } });
  await ask('GET', `/api/v1/meta`, { headers: { 'x-api-key': plant('API key') } });
  await ask(plant('method').toUpperCase(), '/api/v1/meta');
  await ask('GET', `/socket.io/?EIO=4&transport=${plant('transport')}`);
  await ask('GET', '/operator/messages', { base: house.operatorUrl, token: plant('forged operator key') });
  await ask('POST', '/operator/api-keys', { base: house.operatorUrl, token: operatorKey, body: `{"${plant('field')}` });

  for (const lines of [
    [`${plant('command')} ${plant('argument')}`, `MAIL FROM:<${plant('sender')}`, `VRFY ${plant('name')}`],
    [
      `EHLO ${plant('EHLO')}`,
      `MAIL FROM:<${plant('sender')}@a.example>`,
      `RCPT TO:<${plant('unknown')}@mayfly.localhost>`,
    ],
    [
      'EHLO a.example',
      'MAIL FROM:<>',
      `RCPT TO:<${plant('foreign')}@${plant('foreign domain')}.example>`,
      `DATA ${plant('x')}`,
    ],
    [`GET /${plant('HTTP path')} HTTP/1.1`, `Host: ${plant('host')}`],
  ]) {
    const dialogue = await openDialogue(house.smtpPort, { from: canaries.sender });
    for (const line of lines) await dialogue.say(line);
    dialogue.hangUp();
  }
}

/** Mail that is hard to take or to read. */
export async function sendHardMail(house: WatchedHouse, canaries: Canaries, { address }: LivingInbox): Promise<void> {
  const { plant } = canaries;
  const part = (index: number) => `--b\r\nContent-Type: text/plain; name="${plant(`part ${index}`)}"\r\n\r\nx\r\n`;
  const parts = Array.from({ length: 20 }, (_, index) => part(index)).join('') + `--b\r\n\r\nx\r\n`.repeat(1100);
  const hard: (string | Buffer)[] = [
    // Too large to be read where it is received.
    `X-Crash-The-Parser: ${plant('header')}\r\nSubject: ${plant('subject')}\r\n\r\n${`${plant('text')}\r\n`.repeat(1000)}`,
    Buffer.concat([Buffer.from(`X-Deep: ${plant('deep header')}\r\n`), nestedMail(80)]),
    `Subject: =?${plant('charset')}?B?${plant('encoded word')}?=\r\nContent-Type: text/plain; charset="${plant('charset')}"\r\n\r\n\xff`,
    `Content-Type: multipart/mixed; boundary=b\r\nSubject: ${plant('subject')}\r\n\r\n${parts}--b--\r\n`,
    `${plant('no header')}\r\n${plant('no mail')}\0\r\n`,
    `Subject: ${plant('subject')}\r\nX: ${'x'.repeat(300_000)}\r\n\r\n${plant('text')}\r\n`,
    `Subject: ${plant('too large')}\r\n\r\n${`${plant('too large')}\r\n`.repeat(30_000)}`,
  ];
  for (const raw of hard) {
    const envelope = { from: `${plant('sender')}@a.example`, to: address };
    // What is refused is refused for good reason here.
    await sendMail(house, canaries, address, { raw, envelope }).catch(() => {});
  }
}

/** The store stands still, is full, holds what it should not, and is gone. */
export async function breakTheStore(house: WatchedHouse, canaries: Canaries, inbox: LivingInbox): Promise<void> {
  const touch = async () => {
    const { token, inboxId } = inbox.access;
    const path = `/api/v1/inboxes/${inboxId}/messages`;
    const wish = { localPart: canaries.plant('local part'), label: canaries.plant('label') };
    return Promise.all([
      sendMail(house, canaries, inbox.address).catch(() => {}),
      askAsReader(house, canaries, 'GET', path, { token }),
      askAsReader(house, canaries, 'POST', '/api/v1/inboxes', { body: JSON.stringify(wish) }),
    ]);
  };
  const works = async () =>
    (await askAsReader(house, canaries, 'POST', '/api/v1/inboxes', { body: '{}' })).status === 201;

  house.redis.process().kill('SIGSTOP');
  await touch();
  house.redis.process().kill('SIGCONT');
  await until('the store answers again', 30_000, works);

  await house.ask('config', 'set', 'maxmemory', '1');
  await touch();
  await house.ask('config', 'set', 'maxmemory', '200mb');
  await until('there is room again', 30_000, works);

  // Every script on this inbox fails from now on, as by a bug.
  const keys = (await house.ask('--scan', '--pattern', `*{${inbox.access.inboxId}}*`)).split('\n').filter(Boolean);
  for (const key of keys) {
    await house.ask('del', key);
    await house.ask('rpush', key, 'what no script of ours expects');
  }
  await touch();

  await house.restartRedis();
  await until('the store is back', 30_000, works);
  await touch();
}
