import type { SmtpTrace } from '@mayfly/contracts/event';
import type { Faults } from '@mayfly/contracts/faults';
import type { MessageDocument, Refusal, Summary } from '@mayfly/contracts/message';
import type { Clocks, Lifetime } from './lifetime.ts';

/** Written once at creation and never again; what moves is in `InboxState`. Times in milliseconds. */
export type InboxRecord = {
  readonly address: string;
  /** SHA-256 of the token, base64url. */
  readonly tokenHash: string;
  readonly label?: string;
  readonly createdAt: number;
  readonly lifetimeMs: number;
  readonly maxExpiresAt: number;
};

export type NewInbox = {
  readonly id: string;
  readonly address: string;
  readonly tokenHash: string;
  readonly label?: string;
  readonly lifetime: Lifetime;
  /** How long the address stays refused to everyone, counted from now. Outlives the inbox. */
  readonly tombstoneMs: number;
};

/** A message as it goes into the store. The store never looks inside the bytes. */
export type Delivery = Received & MessageContent;

/** The same before anybody has parsed it: the source is what 250 promises, and the rest follows from it. */
export type UnparsedDelivery = Received & { readonly facts: ArrivalFacts };

type Received = {
  readonly messageId: string;
  /** Names source, sender and recipient; the same digest again is the same message. Absent: never a duplicate. */
  readonly digest: string | undefined;
  /** Bytes of the source before compression: what the inbox's size limit counts. */
  readonly size: number;
  /** Compressed with `storedEncoding`; unpacks to the source byte for byte. */
  readonly source: Buffer;
};

/** What a message says: a pure function of its source and of the facts of its arrival. */
export type MessageContent = {
  readonly summary: StoredSummary;
  /** Compressed with `storedEncoding`. */
  readonly document: Buffer;
  /** JSON: where each attachment lies in the source. */
  readonly attachments: string;
};

/** What no source says of itself. */
export type ArrivalFacts = {
  /** ISO 8601, by the store's clock. */
  readonly receivedAt: string;
  readonly envelope: MessageDocument['envelope'];
};

/** A message of which the source alone is stored: nobody looked when it came, and nobody has since. */
export type Unparsed = {
  readonly id: string;
  readonly seq: number;
  readonly seen: boolean;
  readonly unparsed: ArrivalFacts;
};

export type StoredMessage = Summary | Unparsed;

export function isUnparsed(message: StoredMessage): message is Unparsed {
  return 'unparsed' in message;
}

export type StoredSummary = Omit<Summary, 'seq' | 'seen'>;

export type Quota = { readonly messages: number; readonly bytes: number };

export type Delivered = 'stored' | 'duplicate' | 'full' | 'gone';

export type InboxState = {
  readonly now: number;
  readonly clocks: Clocks;
  readonly cursor: number;
  readonly messages: number;
  readonly bytes: number;
  /** Until when somebody is known to look at it; past, or 0, where nobody is. */
  readonly watchedUntil: number;
  /** What its owner wants done to senders; undefined where nothing. */
  readonly faults: Faults | undefined;
};

/** A `smtp.trace` without what every event has, whichever its stage. */
export type Trace = WithoutName<SmtpTrace>;
type WithoutName<Event> = Event extends unknown ? Omit<Event, 'type' | 'inboxId'> : never;

export type Changes<Message extends StoredMessage = Summary> = InboxState & {
  /** Ids of all living messages in order of arrival. */
  readonly ids: readonly string[];
  /** In order of their change numbers. */
  readonly changed: readonly Message[];
  /** Of those changed the ones that came after `since`, in order of arrival. */
  readonly arrived: readonly Message[];
  /** Of the last twenty those after `since`, in order. */
  readonly refused: readonly Refusal[];
};

export const keptRefusals = 20;

export type NewRefusal = Omit<Refusal, 'seq'>;

/**
 * Where inboxes live. Every method rejects with `InboxError('store_unavailable')` where the store cannot be
 * reached or does not answer in time, and with `InboxError('store_full')` where it has no room; it then may
 * or may not have done what was asked. The store's own clock decides what is alive.
 *
 * A store also tells `InboxEvents` of every change it makes, atomically with the change.
 */
export type InboxStore = {
  /** Atomic among all creators of one id: exactly one is ever told 'created' while the tombstone stands. */
  create(inbox: NewInbox): Promise<{ record: InboxRecord; state: InboxState } | 'taken'>;
  /**
   * Leaves a tombstone without an inbox, for so many milliseconds. Atomic: true for exactly one of many who ask at
   * once, and for nobody while one stands.
   */
  claim(id: string, tombstoneMs: number): Promise<boolean>;
  /** Takes back a claim that came to nothing. */
  yieldClaim(id: string): Promise<void>;
  /** The record of a living inbox. */
  readRecord(id: string): Promise<InboxRecord | undefined>;
  /** One round trip; undefined where the inbox is not alive. */
  readState(id: string): Promise<InboxState | undefined>;
  /** One consistent look at everything changed after `since`; a `since` from the future reads as 0. */
  readChanges(id: string, since: number): Promise<Changes<StoredMessage> | undefined>;
  /**
   * Atomic: checks life, duplicate and quota, then stores, counts, takes the next change number, moves the
   * idle clock and publishes `message.received`. Resolves after the store has acknowledged.
   */
  deliver(id: string, delivery: Delivery, quota: Quota): Promise<Delivered>;
  /**
   * The same without what the message says, where nobody watches the inbox; else nothing is done, 'watched'. Who
   * listens all the same, as after having been held up for long, is told that its watch is over.
   */
  deliverUnparsed(id: string, delivery: UnparsedDelivery, quota: Quota): Promise<Delivered | 'watched'>;
  /**
   * Keeps what an unparsed message turned out to say. Atomic, and nothing where it is parsed already or gone. No change of
   * the log and no activity: nobody was ever shown less.
   */
  keepContent(id: string, messageId: string, content: MessageContent): Promise<void>;
  /** Logs a mail that was not taken, forgets all but the last twenty; publishes `message.refused`. Nothing where not alive. */
  refuse(id: string, refusal: NewRefusal): Promise<void>;
  /**
   * Somebody looks at it, for so many milliseconds from now or for longer where that was said before. One round
   * trip; no change of the log and no activity. undefined where the inbox is not alive.
   */
  markWatched(id: string, forMs: number): Promise<InboxState | undefined>;
  /**
   * Publishes `smtp.trace` where the inbox is alive and watched, and does nothing else. Resolves with until when
   * it is watched, 0 where it is not alive.
   */
  trace(id: string, trace: Trace): Promise<number>;
  /**
   * Puts these faults in the place of those before; undefined: none. No change of the log and no activity. True where
   * the inbox is alive.
   */
  setFaults(id: string, faults: Faults | undefined): Promise<boolean>;
  /** Takes `greylist` out of its faults. Atomic: true for exactly one of many who ask at once. */
  spendGreylist(id: string): Promise<boolean>;
  /** Adds to `expiresAt`, never past the cap. Atomic; publishes `inbox.extended` where it moved. */
  extend(id: string, byMs: number): Promise<{ state: InboxState; moved: boolean } | undefined>;
  /** Moves the idle clock to now plus its window. Publishes `inbox.extended` only if the inbox's end moved. */
  touch(id: string): Promise<InboxState | undefined>;
  /** Erases everything but the tombstone at once; publishes `inbox.discarded`. True where it was alive. */
  discard(id: string): Promise<boolean>;
  /** Flags one message; publishes `message.seen` if that changed it. undefined: no such message. */
  markSeen(id: string, messageId: string, seen: boolean): Promise<StoredMessage | undefined>;
  /** Erases these messages, or all where none are named; publishes `message.deleted` for each. Returns the erased ids. */
  deleteMessages(id: string, messageIds: readonly string[] | 'all'): Promise<readonly string[]>;
  /** As delivered: compressed. undefined: no such message, or one that is unparsed. */
  readDocument(id: string, messageId: string): Promise<Buffer | undefined>;
  /** As delivered: compressed. */
  readSource(id: string, messageId: string): Promise<Buffer | undefined>;
  /** As delivered. undefined as for the document. */
  readAttachments(id: string, messageId: string): Promise<string | undefined>;
};
