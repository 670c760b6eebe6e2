import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError } from './command-error.ts';

const entry = z.strictObject({
  url: z.string(),
  inboxId: z.string(),
  token: z.string(),
  address: z.string(),
  /** ISO 8601, by this machine's clock. */
  addedAt: z.string(),
  /** ISO 8601. No extension moves its end past this. */
  maxExpiresAt: z.string(),
});

export type BookEntry = z.infer<typeof entry>;

/**
 * The inboxes made here, each with the token that opens it: a folder with a file for each, that their owner alone may
 * read (0600). Commands that run at once write no file of each other's, so none has to wait, and nothing is lost.
 */
export type InboxBook = {
  /** Those that may be alive still, the last one made last. Rejects with a `CommandError`, as all of them do. */
  list(): Promise<BookEntry[]>;
  /** That of this address; without one, the last made. */
  find(address: string | undefined): Promise<BookEntry>;
  /** Whole or not at all. */
  add(added: Omit<BookEntry, 'addedAt'>): Promise<void>;
  remove(inboxId: string): Promise<void>;
};

export function createInboxBook(folder: string, now: () => number = Date.now): InboxBook {
  /** A server names its inboxes: whatever it says, the file is in the folder. */
  const fileOf = (inboxId: string) => join(folder, `${encodeURIComponent(inboxId)}.json`);

  async function readAll(): Promise<BookEntry[]> {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw new CommandError(`${folder} cannot be read (${error.code})`, { cause: error });
    });
    const read = await Promise.all(names.filter((name) => name.endsWith('.json')).map(readEntry));
    return read.filter((found) => found !== undefined).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  }

  /** Undefined for what another command has removed by now. */
  async function readEntry(name: string): Promise<BookEntry | undefined> {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new CommandError(`${path} cannot be read (${error.code})`, { cause: error });
    });
    return text === undefined ? undefined : parse(text, path);
  }

  async function write(added: BookEntry): Promise<void> {
    const path = fileOf(added.inboxId);
    const written = `${path}.${process.pid}`;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(written, `${JSON.stringify(added, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
      await rename(written, path);
    } catch (error) {
      await rm(written, { force: true }).catch(() => {});
      throw new CommandError(`${path} cannot be written`, { cause: error });
    }
  }

  /** What has ended is forgotten: its address and its token are of no use to anybody. */
  async function list(): Promise<BookEntry[]> {
    const inboxes = await readAll();
    const hasEnded = ({ maxExpiresAt }: BookEntry) => Date.parse(maxExpiresAt) <= now();
    await Promise.all(inboxes.filter(hasEnded).map(({ inboxId }) => remove(inboxId)));
    return inboxes.filter((inbox) => !hasEnded(inbox));
  }

  async function remove(inboxId: string): Promise<void> {
    await rm(fileOf(inboxId), { force: true }).catch((error: unknown) => {
      throw new CommandError(`${fileOf(inboxId)} cannot be removed`, { cause: error });
    });
  }

  return {
    list,
    remove,
    async find(address) {
      const inboxes = await list();
      const found = inboxes.findLast((inbox) => address === undefined || inbox.address === address.toLowerCase());
      if (found) return found;
      throw new CommandError(
        address === undefined
          ? 'there is no inbox yet: make one with "mayfly new"'
          : `no inbox of this address was made here, or it has ended: ${address}`,
      );
    },
    add: (added) => write({ ...added, addedAt: new Date(now()).toISOString() }),
  };
}

function parse(text: string, path: string): BookEntry {
  try {
    return entry.parse(JSON.parse(text));
  } catch (error) {
    throw new CommandError(`${path} is not what this command wrote: look at it, or move it away`, { cause: error });
  }
}
