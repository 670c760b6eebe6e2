import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { CommandError } from './command-error.ts';

const entry = z.strictObject({
  url: z.string(),
  inboxId: z.string(),
  token: z.string(),
  address: z.string(),
  /** ISO 8601. No extension moves its end past this. */
  maxExpiresAt: z.string(),
});

const page = z.strictObject({ inboxes: z.array(entry) });

export type BookEntry = z.infer<typeof entry>;

/** The inboxes made here, each with the token that opens it: a file that its owner alone may read (0600). */
export type InboxBook = {
  /** Those that may be alive still, the last one made last. Rejects with a `CommandError`, as all of them do. */
  list(): Promise<BookEntry[]>;
  /** That of this address; without one, the last made. */
  find(address: string | undefined): Promise<BookEntry>;
  add(added: BookEntry): Promise<void>;
  remove(inboxId: string): Promise<void>;
};

export function createInboxBook(path: string): InboxBook {
  async function list(): Promise<BookEntry[]> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '{"inboxes":[]}';
      throw new CommandError(`${path} cannot be read (${error.code})`, { cause: error });
    });
    return parse(text, path).filter(({ maxExpiresAt }) => Date.parse(maxExpiresAt) > Date.now());
  }

  /** Whole or not at all: a command that is cut off must not cost the tokens of the others. */
  async function write(inboxes: readonly BookEntry[]): Promise<void> {
    const written = `${path}.${process.pid}`;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(written, `${JSON.stringify({ inboxes }, undefined, 2)}\n`, { mode: 0o600 });
      await chmod(written, 0o600);
      await rename(written, path);
    } catch (error) {
      throw new CommandError(`${path} cannot be written`, { cause: error });
    }
  }

  return {
    list,
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
    add: async (added) => write([...(await list()), added]),
    remove: async (inboxId) => write((await list()).filter((inbox) => inbox.inboxId !== inboxId)),
  };
}

function parse(text: string, path: string): BookEntry[] {
  try {
    return page.parse(JSON.parse(text)).inboxes;
  } catch (error) {
    throw new CommandError(`${path} is not what this command wrote: look at it, or move it away`, { cause: error });
  }
}
