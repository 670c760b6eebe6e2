import type { InboxEvent } from '@mayfly/contracts/event';
import type { Faults } from '@mayfly/contracts/faults';
import type { Refusal } from '@mayfly/contracts/message';
import Keyv from 'keyv';
import type { Budget } from './budget.ts';
import { describeClocks } from './describe-inbox.ts';
import type { InboxEvents, InboxWatcher } from './inbox-events.ts';
import {
  type Changes,
  type Delivery,
  type InboxRecord,
  type InboxState,
  type InboxStore,
  keptRefusals,
  type MessageContent,
  type Quota,
  type StoredMessage,
  type UnparsedDelivery,
} from './inbox-store.ts';
import { type Clocks, endOf, extended, startClocks, touched } from './lifetime.ts';

type Stored = (Delivery | UnparsedDelivery) & { arrival: number; seq: number; seen: boolean };

type Box = {
  clocks: Clocks;
  readonly idleWindowMs: number;
  cursor: number;
  bytes: number;
  readonly messages: Map<string, Stored>;
  refused: readonly Refusal[];
  watchedUntil: number;
  faults: Faults | undefined;
};

export type MemoryStore = { store: InboxStore; events: InboxEvents; budget: Budget; close(): Promise<void> };

/**
 * The store that lives and dies with its process: nothing on a disk, everything forgotten at a restart,
 * tombstones included. One thread, so every method that awaits nothing between look and change is atomic.
 */
export function createMemoryStore({ now = Date.now, sweepEveryMs = 250, limitBytes = 256_000_000 } = {}): MemoryStore {
  const records = new Keyv<InboxRecord>({ namespace: 'mayfly:record', useKeyPrefix: false });
  const boxes = new Map<string, Box>();
  const tombstones = new Map<string, number>();
  const watchers = new Map<string, Set<InboxWatcher>>();
  let heldBytes = 0;

  // Keyv over a Map hides what expired but frees it only when asked, so the sweep asks.
  const sweep = setInterval(() => {
    for (const id of boxes.keys()) living(id);
    // Oldest first, and all but the operator's stand equally long: behind one that stands there is none to take away.
    for (const [id, until] of tombstones) {
      if (until > now()) break;
      tombstones.delete(id);
    }
  }, sweepEveryMs);
  sweep.unref();

  function living(id: string): Box | undefined {
    const box = boxes.get(id);
    if (box && endOf(box.clocks) > now()) return box;
    if (box) erase(id);
    return undefined;
  }

  function erase(id: string): void {
    for (const message of boxes.get(id)?.messages.values() ?? []) heldBytes -= weightOf(message);
    boxes.delete(id);
    void records.delete(id);
  }

  function stateOf({ clocks, cursor, bytes, messages, watchedUntil, faults }: Box): InboxState {
    return { now: now(), clocks, cursor, messages: messages.size, bytes, watchedUntil, faults };
  }

  function publish(event: InboxEvent): void {
    for (const watcher of watchers.get(event.inboxId) ?? []) watcher.onEvent(event);
  }

  function moveClocks(id: string, box: Box, clocks: Clocks): boolean {
    const ended = endOf(box.clocks);
    const moved = clocks.expiresAt !== box.clocks.expiresAt || endOf(clocks) !== ended;
    box.clocks = clocks;
    if (moved) {
      publish({ type: 'inbox.extended', inboxId: id, seq: ++box.cursor, ...describeClocks(clocks) });
    }
    return moved;
  }

  function keep(box: Box, delivery: Delivery | UnparsedDelivery): Stored {
    const seq = ++box.cursor;
    const stored: Stored = { ...delivery, source: owned(delivery.source), arrival: seq, seq, seen: false };
    box.messages.set(delivery.messageId, stored);
    box.bytes += delivery.size;
    heldBytes += weightOf(stored);
    return stored;
  }

  function claim(id: string, until: number, at: number): boolean {
    // Asked first, for it erases what had the name before and ended a moment ago.
    if (living(id) || (tombstones.get(id) ?? 0) > at) return false;
    tombstones.delete(id);
    tombstones.set(id, until);
    return true;
  }

  const store: InboxStore = {
    claim: async (id, tombstoneMs) => claim(id, now() + tombstoneMs, now()),
    yieldClaim: async (id) => void tombstones.delete(id),
    async create({ id, address, tokenHash, label, lifetime, tombstoneMs }) {
      const createdAt = now();
      if (!claim(id, createdAt + tombstoneMs, createdAt)) return 'taken';
      const clocks = startClocks(lifetime, createdAt);
      const record: InboxRecord = {
        address,
        tokenHash,
        ...(label === undefined ? {} : { label }),
        createdAt,
        lifetimeMs: lifetime.lifetimeMs,
        maxExpiresAt: clocks.maxExpiresAt,
      };
      const box: Box = {
        clocks,
        idleWindowMs: lifetime.idleWindowMs,
        cursor: 0,
        bytes: 0,
        messages: new Map(),
        refused: [],
        watchedUntil: 0,
        faults: undefined,
      };
      // No lifetime here: the box alone decides what is alive, and erases the record with itself; so it comes second.
      await records.set(id, record);
      boxes.set(id, box);
      return { record, state: stateOf(box) };
    },

    async readRecord(id) {
      return living(id) && (await records.get(id));
    },

    async readState(id) {
      const box = living(id);
      return box && stateOf(box);
    },

    async readChanges(id, since) {
      const box = living(id);
      return box && changesOf(box, stateOf(box), since);
    },

    async deliver(id, delivery, quota) {
      const box = living(id);
      if (!box) return 'gone';
      const refused = refusal(box, delivery, quota);
      if (refused) return refused;
      const { seq } = keep(box, { ...delivery, document: owned(delivery.document) });
      publish({ type: 'message.received', inboxId: id, seq, summary: { ...delivery.summary, seq, seen: false } });
      moveClocks(id, box, touched(box.clocks, box.idleWindowMs, now()));
      return 'stored';
    },

    async deliverUnparsed(id, delivery, quota) {
      const box = living(id);
      if (!box) return 'gone';
      const refused = refusal(box, delivery, quota);
      if (refused) return refused;
      if (box.watchedUntil > now()) return 'watched';
      keep(box, delivery);
      for (const watcher of [...(watchers.get(id) ?? [])]) watcher.onBroken();
      moveClocks(id, box, touched(box.clocks, box.idleWindowMs, now()));
      return 'stored';
    },

    async keepContent(id, messageId, { summary, document, attachments }) {
      const box = living(id);
      const message = box?.messages.get(messageId);
      if (!box || !message || !('facts' in message)) return;
      const { facts, ...received } = message;
      const parsed: Stored = { ...received, summary, document: owned(document), attachments };
      heldBytes += weightOf(parsed) - weightOf(message);
      box.messages.set(messageId, parsed);
    },

    async refuse(id, refusal) {
      const box = living(id);
      if (!box) return;
      const refused: Refusal = { ...refusal, seq: ++box.cursor };
      box.refused = [...box.refused, refused].slice(-keptRefusals);
      publish({ type: 'message.refused', inboxId: id, ...refused });
    },

    async markWatched(id, forMs) {
      const box = living(id);
      if (!box) return undefined;
      box.watchedUntil = Math.max(box.watchedUntil, now() + forMs);
      return stateOf(box);
    },

    async trace(id, trace) {
      const { watchedUntil } = living(id) ?? { watchedUntil: 0 };
      if (watchedUntil > now()) publish({ type: 'smtp.trace', inboxId: id, ...trace });
      return watchedUntil;
    },

    async setFaults(id, faults) {
      const box = living(id);
      if (box) box.faults = faults;
      return box !== undefined;
    },

    async spendGreylist(id) {
      const box = living(id);
      if (!box?.faults?.greylist) return false;
      box.faults = { ...box.faults, greylist: false };
      return true;
    },

    async extend(id, byMs) {
      const box = living(id);
      if (!box) return undefined;
      const clocks = touched(extended(box.clocks, byMs), box.idleWindowMs, now());
      const moved = clocks.expiresAt !== box.clocks.expiresAt;
      moveClocks(id, box, clocks);
      return { state: stateOf(box), moved };
    },

    async touch(id) {
      const box = living(id);
      if (!box) return undefined;
      moveClocks(id, box, touched(box.clocks, box.idleWindowMs, now()));
      return stateOf(box);
    },

    async discard(id) {
      if (!living(id)) return false;
      erase(id);
      publish({ type: 'inbox.discarded', inboxId: id });
      return true;
    },

    async markSeen(id, messageId, seen) {
      const box = living(id);
      const message = box?.messages.get(messageId);
      if (!box || !message) return undefined;
      if (message.seen !== seen) {
        message.seen = seen;
        message.seq = ++box.cursor;
        publish({ type: 'message.seen', inboxId: id, seq: message.seq, messageId, seen });
      }
      return messageOf(message);
    },

    async deleteMessages(id, messageIds) {
      const box = living(id);
      if (!box) return [];
      const wanted = messageIds === 'all' ? [...box.messages.keys()] : messageIds;
      return wanted.filter((messageId) => {
        const message = box.messages.get(messageId);
        if (!message) return false;
        box.messages.delete(messageId);
        box.bytes -= message.size;
        heldBytes -= weightOf(message);
        publish({ type: 'message.deleted', inboxId: id, seq: ++box.cursor, messageId });
        return true;
      });
    },

    readDocument: async (id, messageId) => contentOf(living(id)?.messages.get(messageId))?.document,
    readSource: async (id, messageId) => living(id)?.messages.get(messageId)?.source,
    readAttachments: async (id, messageId) => contentOf(living(id)?.messages.get(messageId))?.attachments,
  };

  const events: InboxEvents = {
    async watch(inboxId, watcher) {
      const watching = watchers.get(inboxId) ?? new Set();
      watchers.set(inboxId, watching.add(watcher));
      return async () => {
        watching.delete(watcher);
        if (watching.size === 0 && watchers.get(inboxId) === watching) watchers.delete(inboxId);
      };
    },
  };

  async function close(): Promise<void> {
    clearInterval(sweep);
    boxes.clear();
    heldBytes = 0;
    tombstones.clear();
    watchers.clear();
    await records.clear();
  }

  const budget: Budget = {
    share: () => (heldBytes + boxes.size * inboxWeight + tombstones.size * tombstoneWeight) / limitBytes,
  };

  return { store, events, budget, close };
}

function changesOf(box: Box, state: InboxState, since: number): Changes<StoredMessage> {
  const after = since > box.cursor ? 0 : since;
  const held = [...box.messages.values()];
  const changed = held.filter(({ seq }) => seq > after).sort((a, b) => a.seq - b.seq);
  return {
    ...state,
    ids: [...box.messages.keys()],
    changed: changed.map(messageOf),
    arrived: held.filter(({ arrival }) => arrival > after).map(messageOf),
    refused: box.refused.filter(({ seq }) => seq > after),
  };
}

function refusal(box: Box, received: Received, quota: Quota): 'duplicate' | 'full' | undefined {
  if (isDuplicate(box, received)) return 'duplicate';
  return isFull(box, received, quota) ? 'full' : undefined;
}

type Received = Pick<Delivery, 'digest' | 'size'>;

function isDuplicate({ messages }: Box, { digest }: Received): boolean {
  return digest !== undefined && [...messages.values()].some((message) => message.digest === digest);
}

function isFull({ messages, bytes }: Box, { size }: Received, quota: Quota): boolean {
  return messages.size >= quota.messages || bytes + size > quota.bytes;
}

/** A copy with memory of its own: what zlib gives is cut from a slab of many kilobytes, and would hold on to all of it. */
function owned(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

// Measured, with the maps around them: without these a flood of empty inboxes would find no end.
const inboxWeight = 2000;
const tombstoneWeight = 100;

/** What a message takes of the memory, roughly; the summary and the maps around it are counted in the constant. */
function weightOf(message: Stored): number {
  const { document, attachments } = contentOf(message) ?? { document: '', attachments: '' };
  return document.length + message.source.length + attachments.length + 2000;
}

/** undefined where there is none yet. */
function contentOf(message: Stored | undefined): MessageContent | undefined {
  return message && 'summary' in message ? message : undefined;
}

function messageOf(message: Stored): StoredMessage {
  const { messageId: id, seq, seen } = message;
  return 'facts' in message ? { id, seq, seen, unparsed: message.facts } : { ...message.summary, seq, seen };
}
