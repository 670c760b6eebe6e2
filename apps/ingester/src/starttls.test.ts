import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeCertificate } from '../test/make-certificate.ts';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';
import { watchCertificate } from './certificate-files.ts';

let folder: string;
let paths: { certPath: string; keyPath: string };
let started: StartedIngester | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mayfly-certificate-'));
  paths = makeCertificate(folder, 'first.example');
});
afterEach(async () => {
  await started?.close();
  started = undefined;
  rmSync(folder, { recursive: true });
});

async function start(): Promise<StartedIngester> {
  const certificate = { cert: readFileSync(paths.certPath), key: readFileSync(paths.keyPath) };
  started = await startIngester({ certificate });
  await started.create('quiet-river');
  return started;
}

/** Sends `plain` in one segment, hears the 220 and shakes hands. */
async function upgraded(port: number, plain = 'STARTTLS\r\n') {
  const { socket, say, send, hear } = await openDialogue(port);
  const offer = await say('EHLO sender.example');
  send(plain);
  expect(await hear()).toMatch(/^220 2\.0\.0 /);
  socket.removeAllListeners('data');
  socket.setEncoding();
  const tls = connectTls({ socket, rejectUnauthorized: false });
  await once(tls, 'secureConnect');
  return { tls, offer, say: speaker(tls) };
}

function speaker(tls: TLSSocket): (line: string) => Promise<string> {
  let heard = '';
  tls.on('data', (chunk) => {
    heard += chunk;
  });
  return async (line) => {
    tls.write(`${line}\r\n`);
    while (!/^\d{3} [^\r\n]*\r\n/m.test(heard)) await once(tls, 'data');
    const reply = heard;
    heard = '';
    return reply;
  };
}

test('STARTTLS is offered where there is a certificate, once, and nothing said before it counts', async () => {
  const { port } = await start();
  const { offer, say, tls } = await upgraded(port);
  expect(offer).toMatch(/^250[ -]STARTTLS$/m);
  expect(await say('MAIL FROM:<ada@sender.example>')).toMatch(/^503 5\.5\.1 /);
  expect(await say('EHLO sender.example')).not.toMatch(/STARTTLS|AUTH|REQUIRETLS/);
  expect(await say('STARTTLS')).toMatch(/^503 5\.5\.1 /);
  expect(await say('STARTTLS now')).toMatch(/^501 5\.5\.4 /);
  expect(await say('MAIL FROM:<> REQUIRETLS')).toMatch(/^555 5\.5\.4 /);
  expect(await say('RCPT TO:<quiet-river@mayfly.example>')).toMatch(/^503 5\.5\.1 /);
  tls.destroy();
});

test('a transaction begun in the clear is forgotten', async () => {
  const { port } = await start();
  const dialogue = await openDialogue(port);
  await dialogue.say('EHLO sender.example');
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
  expect(await dialogue.say('STARTTLS')).toMatch(/^220 /);
  dialogue.socket.removeAllListeners('data');
  dialogue.socket.setEncoding();
  const tls = connectTls({ socket: dialogue.socket, rejectUnauthorized: false });
  await once(tls, 'secureConnect');
  const say = speaker(tls);
  await say('EHLO sender.example');
  expect(await say('DATA')).toMatch(/^503 5\.5\.1 /);
  tls.destroy();
});

test('what was sent in the clear behind STARTTLS is dropped unheard', async () => {
  const { port } = await start();
  const { say, tls } = await upgraded(port, 'STARTTLS\r\nEHLO evil.example\r\nMAIL FROM:<evil@sender.example>\r\nNOO');
  expect(await say('P')).toMatch(/^500 5\.5\.1 /);
  expect(await say('MAIL FROM:<ada@sender.example>')).toMatch(/^503 5\.5\.1 /);
  tls.destroy();
});

test('inside TLS a command is held to the same as outside', async () => {
  const { port } = await start();
  const { say, tls } = await upgraded(port);
  await say('EHLO sender.example');
  expect(await say('NOOP\nNOOP')).toMatch(/^501 5\.5\.4 /);
  tls.destroy();
});

test('TLS older than 1.2 is refused as such', async () => {
  const { port } = await start();
  const dialogue = await openDialogue(port);
  await dialogue.say('EHLO sender.example');
  await dialogue.say('STARTTLS');
  dialogue.socket.removeAllListeners('data');
  dialogue.socket.setEncoding();
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  const tls = connectTls({ socket: dialogue.socket, rejectUnauthorized: false, ...old });
  const [error] = await once(tls, 'error');
  expect(error).toMatchObject({ code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' });
});

test('mail comes through TLS', async () => {
  const { port, sourcesOf } = await start();
  const tls = { rejectUnauthorized: false };
  const transport = createTransport({ host: '127.0.0.1', port, requireTLS: true, tls });
  await transport.sendMail({ from: 'ada@sender.example', to: 'quiet-river@mayfly.example', text: 'in private' });
  expect((await sourcesOf('quiet-river'))[0]).toContain('in private');
});

test('a certificate that is renewed is used from the next handshake on; a broken one is not', async () => {
  const ingester = await start();
  const broken: unknown[] = [];
  const watched = await watchCertificate({
    ...paths,
    everyMs: 20,
    onChange: ingester.useCertificate,
    onBroken: (error) => broken.push(error),
  });
  const nameServed = async () => {
    const { tls } = await upgraded(ingester.port);
    const name = tls.getPeerCertificate().subject.CN;
    tls.destroy();
    return name;
  };
  expect(watched.certificate.cert).toEqual(readFileSync(paths.certPath));
  expect(await nameServed()).toBe('first.example');
  makeCertificate(folder, 'second.example');
  await expect.poll(nameServed, { timeout: 10_000 }).toBe('second.example');
  writeFileSync(paths.keyPath, 'no key');
  await expect.poll(() => broken.length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(await nameServed()).toBe('second.example');
  watched.stop();
});

test('a certificate that is none is told by the names of the settings', async () => {
  const nothing = { onChange: () => {}, onBroken: () => {} };
  const missing = { ...paths, certPath: join(folder, 'nowhere.pem') };
  await expect(watchCertificate({ ...missing, ...nothing })).rejects.toThrow(/^MAYFLY_SMTP_TLS_CERT cannot be read: /);
  writeFileSync(paths.keyPath, 'no key');
  await expect(watchCertificate({ ...paths, ...nothing })).rejects.toThrow(
    /^MAYFLY_SMTP_TLS_CERT and MAYFLY_SMTP_TLS_KEY are no certificate and its key: /,
  );
});
