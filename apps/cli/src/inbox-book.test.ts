import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { CommandError } from './command-error.ts';
import { createInboxBook } from './inbox-book.ts';

const scratch: string[] = [];

afterEach(async () => {
  for (const folder of scratch.splice(0)) await rm(folder, { recursive: true });
});

test('keeps each inbox in a file that its owner alone may read, and finds the last by no address', async () => {
  const { book, folder } = await openBook();
  expect(await book.list()).toEqual([]);
  await book.add(inbox('1'));
  await book.add(inbox('2'));

  expect(await book.find(undefined)).toMatchObject(inbox('2'));
  expect(await book.find('One.1@Mayfly.localhost')).toMatchObject(inbox('1'));
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const names = await readdir(folder);
  expect(names.sort()).toEqual(['1.json', '2.json']);
  for (const name of names) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
});

test('forgets what was removed, twice too, and what has ended', async () => {
  const { book, folder } = await openBook();
  await book.add(inbox('1'));
  await book.add({ ...inbox('2'), maxExpiresAt: '2026-01-01T00:00:00.000Z' });
  await book.remove('1');
  await book.remove('1');
  expect(await book.list()).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('leaves what it did not write as it is, and says which file that is', async () => {
  const { book, folder } = await openBook();
  await book.add(inbox('1'));
  await writeFile(join(folder, 'mine.json'), '{"token":"precious"}');
  await expect(book.list()).rejects.toThrow(`${join(folder, 'mine.json')} is not what`);
  // What cannot be told yet is not lost: the inbox is in the book when the file is away.
  await book.add(inbox('2'));
  await rm(join(folder, 'mine.json'));
  expect(await book.list()).toHaveLength(2);
});

test('loses nothing where many processes write at once', async () => {
  const { book, folder } = await openBook();
  const writers = ['a', 'b', 'c', 'd'].map((name) =>
    fork(fileURLToPath(new URL('../test/write-book.ts', import.meta.url)), [folder, name, '40'], {
      execArgv: ['--import', 'tsx'],
    }),
  );
  await Promise.all(writers.map((writer) => once(writer, 'message')));
  const exits = writers.map((writer) => once(writer, 'exit'));
  for (const writer of writers) writer.send('write');
  // Who reads meanwhile reads whole entries.
  const reads = [];
  while (writers.some(({ exitCode }) => exitCode === null)) reads.push(await book.list());

  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0, 0]);
  expect(reads.length).toBeGreaterThan(0);
  const kept = (await book.list()).map(({ inboxId }) => inboxId);
  const wanted = ['a', 'b', 'c', 'd'].flatMap((name) => Array.from({ length: 20 }, (_, made) => `${name}-${2 * made}`));
  expect(kept.sort()).toEqual(wanted.sort());
});

test('says where a folder is none', async () => {
  const { folder, book } = await openBook();
  await writeFile(folder, '{}');
  await expect(book.list()).rejects.toThrow(CommandError);
  await expect(book.add(inbox('1'))).rejects.toThrow('cannot be written');
});

test('writes no file outside its folder, whatever a server calls an inbox', async () => {
  const { book, folder } = await openBook();
  await book.add({ ...inbox('1'), inboxId: '../../away' });
  expect(await readdir(folder)).toEqual(['..%2F..%2Faway.json']);
});

async function openBook() {
  const parent = await mkdtemp(join(tmpdir(), 'mayfly-book-'));
  scratch.push(parent);
  const folder = join(parent, 'inboxes');
  let now = Date.parse('2026-03-01T12:00:00.000Z');
  return { folder, book: createInboxBook(folder, () => now++) };
}

function inbox(inboxId: string) {
  const address = `one.${inboxId}@mayfly.localhost`;
  return { url: 'http://127.0.0.1:1', inboxId, token: 't', address, maxExpiresAt: '9999-01-01T00:00:00.000Z' };
}
