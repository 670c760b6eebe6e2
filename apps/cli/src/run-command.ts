import { createMayfly, type Mayfly, type MayflyInbox } from '@mayfly/client';
import { milliseconds } from '@mayfly/client/duration';
import { createHttpApi } from '@mayfly/client/http-api';
import { isRefusal, MayflyError } from '@mayfly/client/mayfly-error';
import type { MessageDocument } from '@mayfly/contracts/message';
import type { CommandDeps } from './command-deps.ts';
import { CommandError } from './command-error.ts';
import type { BookEntry } from './inbox-book.ts';
import { serveMailpit } from './mailpit/serve-mailpit.ts';
import { type Command, parseCommand, usage } from './parse-command.ts';
import { showList, showMessage } from './show-mail.ts';
import { tellWaiting } from './tell-waiting.ts';
import { watchInbox } from './watch-inbox.ts';

/** Resolves with the exit code: 0 done; 1 not there, not in time or not done; 2 not understood; else that of the signal. */
export async function runCommand(args: readonly string[], deps: CommandDeps): Promise<number> {
  const command = parseCommand(args);
  if (command === undefined) {
    deps.err.write(`${usage}\n`);
    return 2;
  }
  try {
    await perform(command, deps);
    return 0;
  } catch (error) {
    if (deps.signal.aborted) return Number(deps.signal.reason);
    if (!(error instanceof MayflyError || error instanceof CommandError)) throw error;
    deps.err.write(`mayfly: ${error.message}\n`);
    return 1;
  }
}

async function perform(command: Command, deps: CommandDeps): Promise<void> {
  switch (command.verb) {
    case 'help':
      return deps.out.write(`${usage}\n`);
    case 'new':
      return makeInbox(command, deps);
    case 'mailpit':
      return serveMailpit(command, deps);
    default: {
      const entry = await deps.book.find(command.inbox);
      const mayfly = createMayfly({ baseUrl: entry.url, apiKey: deps.apiKey });
      try {
        await performIn(command, entry, await open(mayfly, entry, deps), deps);
      } finally {
        mayfly.close();
      }
    }
  }
}

/** An inbox that is gone is forgotten, so that the one before it is the last again. */
async function open(mayfly: Mayfly, entry: BookEntry, { book, signal }: CommandDeps): Promise<MayflyInbox> {
  try {
    return await mayfly.openInbox(entry, { signal });
  } catch (error) {
    if (!isRefusal(error, 'inbox_gone')) throw error;
    await book.remove(entry.inboxId);
    throw new CommandError(`${entry.address} has ended`, { cause: error });
  }
}

async function makeInbox(command: Extract<Command, { verb: 'new' }>, deps: CommandDeps): Promise<void> {
  const { book, baseUrl, apiKey, out, signal } = deps;
  const { lifetime, localPart, label, json } = command;
  const mayfly = createMayfly({ baseUrl, apiKey });
  const {
    id: inboxId,
    token,
    address,
    expiresAt,
    maxExpiresAt,
  } = await mayfly.createInbox({
    ...{ lifetime, localPart, label, signal },
  });
  await book.add({ url: baseUrl, inboxId, token, address, maxExpiresAt });
  out.write(json ? `${JSON.stringify({ id: inboxId, address, token, expiresAt })}\n` : `${address}\n`);
}

async function performIn(
  command: Exclude<Command, { verb: 'help' | 'new' | 'mailpit' }>,
  entry: BookEntry,
  inbox: MayflyInbox,
  deps: CommandDeps,
): Promise<void> {
  const { book, out, signal } = deps;
  const say = (data: unknown, text: string) => out.write(command.json ? `${JSON.stringify(data)}\n` : text);
  switch (command.verb) {
    case 'wait': {
      const message = await waitFor(command, inbox, deps);
      return say(message, showMessage(message));
    }
    case 'code': {
      const { id, subject, codes } = await waitFor(command, inbox, deps);
      const [code] = codes;
      return say({ ...code, message: { id, subject } }, `${code?.value}\n`);
    }
    case 'cursor': {
      const cursor = await inbox.cursor({ signal });
      return say({ cursor }, `${cursor}\n`);
    }
    case 'read':
      return readMail(command, entry, inbox, deps);
    case 'watch':
      return watchInbox(inbox, deps, command.json);
    case 'extend':
      await inbox.extend(command.by, { signal });
      return say({ expiresAt: inbox.expiresAt }, `${inbox.expiresAt}\n`);
    case 'discard':
      await inbox.discard({ signal });
      await book.remove(inbox.id);
      return say({ address: inbox.address }, 'Everything is erased.\n');
  }
}

async function waitFor(
  { verb, json, timeout, from, subject, since }: Extract<Command, { verb: 'wait' | 'code' }>,
  inbox: MayflyInbox,
  { err, signal }: CommandDeps,
): Promise<MessageDocument> {
  const waiting = tellWaiting(json ? undefined : err, inbox.address, milliseconds(timeout));
  // As the client's own wait for a code: who had a second one sent is not given the first.
  const coded = verb === 'code' ? ({ hasCode: true, take: 'newest' } as const) : {};
  try {
    return await inbox.waitForMessage({ from, subject, since, ...coded, timeout, signal, onMiss: waiting.onMiss });
  } finally {
    waiting.end();
  }
}

async function readMail(
  { messageId, source, json }: Extract<Command, { verb: 'read' }>,
  entry: BookEntry,
  inbox: MayflyInbox,
  { out, signal }: CommandDeps,
): Promise<void> {
  const messages = (await inbox.messages({ signal })).sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
  if (messageId === undefined) return out.write(json ? `${JSON.stringify(messages)}\n` : showList(messages));
  const id = messageId === 'latest' ? messages.at(-1)?.id : messageId;
  if (id === undefined) throw new CommandError('nothing has come yet');
  if (source) {
    const api = createHttpApi({ baseUrl: entry.url });
    const bytes = await (await api.downloadSource(entry, id, { signal })).arrayBuffer();
    return out.write(new Uint8Array(bytes));
  }
  const message = await inbox.read(id, { signal });
  out.write(json ? `${JSON.stringify(message)}\n` : showMessage(message));
}
