import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { generate, HttpClient } from 'openapi-typescript-codegen';
import { expect, test } from 'vitest';
import { document } from './expect-described.ts';
import { startGateway } from './start-gateway.ts';

/** A stranger's program over the client that a stranger's generator made. */
const program = `
import { OpenAPI, ApiError, InboxService, MailService, ServiceService, type Summary } from './client/index.ts';

export async function walk(base: string, deliver: (inboxId: string) => Promise<unknown>) {
  OpenAPI.BASE = base;
  const { lifetimesSeconds } = await ServiceService.readMeta();
  const inbox = await InboxService.createInbox({ lifetimeSeconds: lifetimesSeconds[1], label: 'generated' });
  OpenAPI.TOKEN = inbox.token;
  await deliver(inbox.id);
  const list = await MailService.listMessages(inbox.id, 0, 10);
  const [first]: Summary[] = list.items;
  const message = await MailService.readMessage(inbox.id, first?.id ?? '');
  await InboxService.discardInbox(inbox.id);
  const gone = await InboxService.readInbox(inbox.id).catch((error: ApiError) => error.status);
  return { label: inbox.label, subject: message.subject, text: message.text, cursor: list.cursor, gone };
}
`;

const compiler = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2023,dom', '--types', ''];
const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--allowImportingTsExtensions'];

test('a client made of the document by a generator compiles and works', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mayfly-client-'));
  try {
    const input = JSON.parse(JSON.stringify(document));
    await generate({ input, output: join(folder, 'client'), httpClient: HttpClient.FETCH, useUnionTypes: true });
    const entry = join(folder, 'program.ts');
    await writeFile(entry, program);
    await promisify(execFile)('tsc', [...compiler, ...modules, entry], { cwd: folder, shell: false });
    const outfile = join(folder, 'program.mjs');
    await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'neutral', outfile });

    const { url, deliver } = await startGateway();
    const { walk } = await import(/* @vite-ignore */ pathToFileURL(outfile).href);

    expect(await walk(`${url}/api/v1`, deliver)).toEqual({
      ...{ label: 'generated', subject: 'Hello', text: 'Hello', cursor: 1, gone: 410 },
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
