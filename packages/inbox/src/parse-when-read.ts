import type { Summary } from '@mayfly/contracts/message';
import { InboxError, isInboxError } from './inbox-error.ts';
import {
  type ArrivalFacts,
  type Changes,
  type InboxStore,
  isUnparsed,
  type MessageContent,
  type StoredMessage,
  type Unparsed,
} from './inbox-store.ts';

/** A stored message of which nothing but its source is known. */
export type UnparsedMessage = ArrivalFacts & {
  readonly id: string;
  /** As stored: compressed. */
  readonly source: Buffer;
};

/** What a stored message says. Never rejects for what the mail is; undefined once nothing is parsed any more. */
export type ParseStored = (message: UnparsedMessage) => Promise<MessageContent | undefined>;

/** For a process through which no mail is read. */
export const parsesNothing: ParseStored = async () => undefined;

type Read = Pick<InboxStore, 'readDocument' | 'readAttachments'> & {
  readChanges(id: string, since: number): Promise<Changes | undefined>;
  markSeen(id: string, messageId: string, seen: boolean): Promise<Summary | undefined>;
};

/**
 * Reads as if every message had been parsed when it came. Those that were not are parsed now, and what they say is kept
 * in the store for whoever reads next; it is read all the same where the store has no room to keep it. An inbox has one
 * message parsed at a time, so that none keeps the others from their turn.
 */
export function parseWhenRead(store: InboxStore, parseStored: ParseStored): Read {
  const inTurn = createTurns();

  async function readChanges(id: string, since: number): Promise<Changes | undefined> {
    const changes = await store.readChanges(id, since);
    if (!changes) return undefined;
    return changes.changed.some(isUnparsed) ? inTurn(id, () => parseChanges(id, since)) : complete(changes, new Map());
  }

  /** Looks once more: whoever had the turn before may have left nothing to do. */
  async function parseChanges(id: string, since: number): Promise<Changes | undefined> {
    const changes = await store.readChanges(id, since);
    if (!changes) return undefined;
    const parsed = new Map<string, MessageContent>();
    for (const message of changes.changed) {
      const content = isUnparsed(message) ? await parse(id, message) : undefined;
      if (content) parsed.set(message.id, content);
    }
    return complete(changes, parsed);
  }

  /** undefined where it is no longer there. */
  async function parse(inboxId: string, { id, unparsed }: Unparsed): Promise<MessageContent | undefined> {
    const source = await store.readSource(inboxId, id);
    if (!source) return undefined;
    const content = await parseStored({ ...unparsed, id, source });
    if (!content) throw new InboxError('shutting_down');
    await store.keepContent(inboxId, id, content).catch((error) => {
      if (!isInboxError(error)) throw error;
    });
    return content;
  }

  /** Whoever knows of a message has had it listed, and so parsed; but for want of room it may not have been kept. */
  async function parseOne(inboxId: string, messageId: string): Promise<MessageContent | undefined> {
    const message = (await store.readChanges(inboxId, 0))?.changed.find(({ id }) => id === messageId);
    return message && isUnparsed(message) ? inTurn(inboxId, () => parse(inboxId, message)) : undefined;
  }

  return {
    readChanges,
    async markSeen(id, messageId, seen) {
      const message = await store.markSeen(id, messageId, seen);
      if (!message || !isUnparsed(message)) return message;
      return (await readChanges(id, message.seq - 1))?.changed.find((each) => each.id === messageId);
    },
    readDocument: async (id, messageId) =>
      (await store.readDocument(id, messageId)) ?? (await parseOne(id, messageId))?.document,
    readAttachments: async (id, messageId) =>
      (await store.readAttachments(id, messageId)) ?? (await parseOne(id, messageId))?.attachments,
  };
}

/** What was deleted in the meantime is told of as if it had been before. */
function complete(changes: Changes<StoredMessage>, parsed: ReadonlyMap<string, MessageContent>): Changes {
  const summaryOf = (message: StoredMessage): Summary[] => {
    if (!isUnparsed(message)) return [message];
    const { id, seq, seen } = message;
    const content = parsed.get(id);
    return content ? [{ ...content.summary, seq, seen }] : [];
  };
  return { ...changes, changed: changes.changed.flatMap(summaryOf), arrived: changes.arrived.flatMap(summaryOf) };
}

/** One task at a time for each name, in the order they came; whether the one before failed is nothing to the next. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>();

  return async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const before = last.get(name) ?? Promise.resolve();
    const turn = before.then(task, task);
    last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (last.get(name) === turn) last.delete(name);
    }
  };
}
