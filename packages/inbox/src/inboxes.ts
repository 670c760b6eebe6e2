import { randomBytes } from 'node:crypto';
import { foldLocalPart, formatAddress, parseRecipient, splitLocalPart } from '@mayfly/contracts/address';
import type { Faults } from '@mayfly/contracts/faults';
import type { CreateInboxRequest, CreateInboxResponse, InboxResponse, ListResponse } from '@mayfly/contracts/http-api';
import type { Sync } from '@mayfly/contracts/live';
import type { Refusal, Summary } from '@mayfly/contracts/message';
import { type Budget, boundless, refusesInboxesAt, refusesMailAt } from './budget.ts';
import type { Clock } from './clock.ts';
import { describeInbox } from './describe-inbox.ts';
import type { Domains } from './domains.ts';
import { InboxError } from './inbox-error.ts';
import { deriveInboxId } from './inbox-id.ts';
import type {
  Changes,
  Delivered,
  Delivery,
  InboxRecord,
  InboxState,
  InboxStore,
  Quota,
  Trace,
  UnparsedDelivery,
} from './inbox-store.ts';
import { touchIsDue } from './lifetime.ts';
import { isReserved, randomLocalPart } from './local-part.ts';
import { createOperatorInbox } from './operator-inbox.ts';
import { type ParseStored, parseWhenRead } from './parse-when-read.ts';
import type { InboxSecrets } from './secrets.ts';
import { hashToken, isGenuine, issueToken, matchesHash } from './token.ts';

/** An inbox that somebody opened with its token. Only the two verbs that open make one; nothing below works without. */
export type OpenInbox = { readonly id: string; readonly record: InboxRecord };

/** A recipient the ingester may promise delivery to. */
export type AcceptedRecipient = {
  readonly inboxId: string;
  /** The inbox's address, with the `+tag` the sender put in it. */
  readonly addressedAs: string;
  /** Until when its owner is known to look, in milliseconds of the store's clock; past, or 0, where nobody does. */
  readonly watchedUntil: number;
  /** What its owner wants done to whoever sends to it. */
  readonly faults?: Faults;
};

/** What is known of a mail before it is one: the envelope's sender, and the bytes declared or counted. */
export type Approach = { readonly sender: string; readonly size: number };

export type Arrivals = Pick<Changes, 'arrived' | 'cursor'>;

export type InboxRules = {
  /** Milliseconds; the first is no special one. */
  readonly lifetimesMs: readonly number[];
  readonly defaultLifetimeMs: number;
  readonly maxLifetimeMs: number;
  /** 0: inboxes do not end for want of activity. */
  readonly idleWindowMs: number;
  readonly tombstoneMs: number;
  readonly quota: Quota;
};

export type InboxesDeps = {
  readonly store: InboxStore;
  readonly parseStored: ParseStored;
  readonly domains: Domains;
  /** Default: this machine's. */
  readonly clock?: Clock;
  readonly secrets: InboxSecrets;
  readonly rules: InboxRules;
  /** Default: none. */
  readonly budget?: Budget;
};

/**
 * The verbs: all that can be done with an inbox, and the only way to do it. Each rejects with an
 * `InboxError` of the closed list for what was to be expected, and with `store_unavailable` or `store_full`
 * as the store does.
 */
export type Inboxes = {
  create(request: CreateInboxRequest): Promise<CreateInboxResponse>;
  /** `token_refused` for a token that is not genuine for this id, known or not; `inbox_gone` for a genuine one too late. */
  open(id: string, token: string): Promise<OpenInbox>;
  /** For who has proved to be the operator; undefined where nobody has written to postmaster or abuse of late. */
  openOperatorInbox(): Promise<OpenInbox | undefined>;
  read(inbox: OpenInbox): Promise<InboxResponse>;
  /** By the inbox's own lifetime unless `seconds` says otherwise. `extension_limit_reached` only when already at the cap. */
  extend(inbox: OpenInbox, seconds?: number): Promise<InboxResponse>;
  discard(inbox: OpenInbox): Promise<void>;
  list(inbox: OpenInbox, query: { since: number; limit: number }): Promise<ListResponse>;
  /** What came after `since` and is still there, in order of arrival. Counts as activity. */
  arrivals(inbox: OpenInbox, since: number): Promise<Arrivals>;
  /** Everything that changed after `since`, and what is alive. Counts as activity. */
  sync(inbox: OpenInbox, since: number): Promise<Sync>;
  /**
   * Its owner looks, and goes on looking for so many milliseconds. Resolves with how it stands, asked of the store;
   * undefined once it has ended.
   */
  markWatched(inboxId: string, forMs: number): Promise<InboxState | undefined>;
  /** For testing senders: what is to be done to whoever sends to it from now on; undefined: nothing. */
  setFaults(inbox: OpenInbox, faults: Faults | undefined): Promise<void>;
  /** True for exactly one sender, where its owner wants one greylisted. */
  spendGreylist(inboxId: string): Promise<boolean>;
  /** Compressed with `storedEncoding`, as every body below. `message_not_found` where there is none. */
  readDocument(inbox: OpenInbox, messageId: string): Promise<Buffer>;
  readSource(inbox: OpenInbox, messageId: string): Promise<Buffer>;
  /** The attachment table as the ingester wrote it, and the source it points into. */
  readAttachments(inbox: OpenInbox, messageId: string): Promise<string>;
  markSeen(inbox: OpenInbox, messageId: string, seen: boolean): Promise<Summary>;
  deleteMessage(inbox: OpenInbox, messageId: string): Promise<void>;
  deleteAllMessages(inbox: OpenInbox): Promise<void>;
  /**
   * For RCPT TO: `relay_refused` for a foreign or odd spelling, `recipient_unknown`, `inbox_full`. What is
   * addressed to whoever runs the place (postmaster, abuse) is taken for an inbox that nobody's token opens.
   */
  accepts(spelledRecipient: string, approach?: Approach): Promise<AcceptedRecipient>;
  deliver(inboxId: string, delivery: Delivery, approach?: Approach): Promise<Delivered>;
  /** For what nobody waits for: whoever reads it has it parsed. 'watched', and nothing done, where somebody does. */
  deliverUnparsed(inboxId: string, delivery: UnparsedDelivery, approach?: Approach): Promise<Delivered | 'watched'>;
  /**
   * Tells whoever watches how far a mail has come. Resolves with until when the inbox is watched; rejects as the
   * store does. Nothing is to wait for it.
   */
  trace(inboxId: string, trace: Trace): Promise<number>;
  /** Keeps for the owner that a mail was not taken. Never rejects: the sender's reply does not depend on it. */
  refuse(inboxId: string, code: Refusal['code'], approach: Approach): Promise<void>;
};

const attemptsAtARandomName = 8;
const unknownApproach: Approach = { sender: '', size: 0 };

export function createInboxes({
  store,
  parseStored,
  domains,
  secrets,
  rules,
  clock = Date,
  budget = boundless,
}: InboxesDeps): Inboxes {
  const read = parseWhenRead(store, parseStored);
  const operator = createOperatorInbox(store, secrets.inboxId);
  const tokenOf = (id: string) => issueToken(secrets.token, id, randomBytes(16));

  async function create(request: CreateInboxRequest): Promise<CreateInboxResponse> {
    const lifetimeMs = request.lifetimeSeconds === undefined ? rules.defaultLifetimeMs : request.lifetimeSeconds * 1000;
    if (!rules.lifetimesMs.includes(lifetimeMs)) throw new InboxError('bad_request');
    if (budget.share() >= refusesInboxesAt) throw new InboxError('store_full');
    const wanted = request.localPart === undefined ? undefined : ownLocalPart(request.localPart);
    const domain = domains.choose(request);
    const spell = (localPart: string) => formatAddress({ localPart, domain });
    const begun = (address: string) => begin(address, request.label, lifetimeMs);
    if (domains.isSubdomain(domain)) return onOwnSubdomain(domain, () => begun(spell(wanted ?? randomLocalPart())));
    for (let attempt = 0; attempt < attemptsAtARandomName; attempt++) {
      const created = await begun(spell(wanted ?? randomLocalPart()));
      if (created) return created;
      if (wanted !== undefined) break;
    }
    throw new InboxError('address_taken');
  }

  /** undefined where the address is taken. */
  async function begin(
    address: string,
    label: string | undefined,
    lifetimeMs: number,
  ): Promise<CreateInboxResponse | undefined> {
    const id = deriveInboxId(secrets.inboxId, address);
    const token = tokenOf(id);
    const created = await store.create({
      id,
      address,
      tokenHash: hashToken(token),
      ...(label === undefined ? {} : { label }),
      lifetime: { lifetimeMs, maxLifetimeMs: rules.maxLifetimeMs, idleWindowMs: rules.idleWindowMs },
      tombstoneMs: rules.tombstoneMs,
    });
    if (created === 'taken') return undefined;
    return {
      ...describeInbox(id, created.record, created.state.clocks),
      token,
      serverTime: new Date(created.state.now).toISOString(),
    };
  }

  /** One inbox has it, and no other after that for as long as its address is kept from being given out again. */
  async function onOwnSubdomain(
    domain: string,
    make: () => Promise<CreateInboxResponse | undefined>,
  ): Promise<CreateInboxResponse> {
    // No address, so no inbox's id can ever be this one's.
    const claim = deriveInboxId(secrets.inboxId, `@${domain}`);
    if (!(await store.claim(claim, rules.tombstoneMs))) throw new InboxError('address_taken');
    try {
      const created = await make();
      if (created) return created;
    } catch (error) {
      await store.yieldClaim(claim).catch(() => {});
      throw error;
    }
    throw new InboxError('address_taken');
  }

  async function open(id: string, token: string): Promise<OpenInbox> {
    if (!isGenuine(secrets.token, id, token)) throw new InboxError('token_refused');
    const record = await store.readRecord(id);
    if (!record) throw new InboxError('inbox_gone');
    if (!matchesHash(token, record.tokenHash)) throw new InboxError('token_refused');
    return { id, record };
  }

  async function openOperatorInbox(): Promise<OpenInbox | undefined> {
    const record = await store.readRecord(operator.id);
    return record && { id: operator.id, record };
  }

  async function describe({ id, record }: OpenInbox): Promise<InboxResponse> {
    const state = await alive(store.readState(id));
    return present({ id, record }, await active(id, state));
  }

  async function extend(inbox: OpenInbox, seconds?: number): Promise<InboxResponse> {
    const byMs = seconds === undefined ? inbox.record.lifetimeMs : seconds * 1000;
    const { state, moved } = await alive(store.extend(inbox.id, byMs));
    if (!moved) throw new InboxError('extension_limit_reached');
    return present(inbox, state);
  }

  async function list(inbox: OpenInbox, { since, limit }: { since: number; limit: number }): Promise<ListResponse> {
    const changes = await alive(read.readChanges(inbox.id, since));
    await active(inbox.id, changes);
    const items = changes.changed.slice(0, limit);
    const hasMore = items.length < changes.changed.length;
    const lastSeq = items.at(-1)?.seq ?? since;
    return { items, ids: [...changes.ids], cursor: hasMore ? lastSeq : changes.cursor, hasMore };
  }

  async function sync(inbox: OpenInbox, since: number): Promise<Sync> {
    const changes = await alive(read.readChanges(inbox.id, since));
    const { clocks, now } = await active(inbox.id, changes);
    return {
      inbox: describeInbox(inbox.id, inbox.record, clocks),
      changed: [...changes.changed],
      ids: [...changes.ids],
      refused: [...changes.refused],
      cursor: changes.cursor,
      serverTime: new Date(now).toISOString(),
    };
  }

  async function arrivals({ id }: OpenInbox, since: number): Promise<Arrivals> {
    const changes = await alive(read.readChanges(id, since));
    await active(id, changes);
    return { arrived: changes.arrived, cursor: changes.cursor };
  }

  /** Somebody is here: the idle clock may need to know. */
  async function active(id: string, state: InboxState): Promise<InboxState> {
    if (!touchIsDue(state.clocks, rules.idleWindowMs, state.now)) return state;
    return alive(store.touch(id));
  }

  async function accepts(spelledRecipient: string, approach = unknownApproach): Promise<AcceptedRecipient> {
    const toOperator = operator.addressedIn(spelledRecipient, domains.owns);
    if (toOperator !== undefined) {
      const state = await operator.ensure();
      return promised({ inboxId: operator.id, addressedAs: toOperator }, state, approach);
    }
    const recipient = parseRecipient(spelledRecipient);
    if (!recipient)
      throw new InboxError(domains.owns(domainOf(spelledRecipient)) ? 'recipient_unknown' : 'relay_refused');
    if (!domains.owns(recipient.address.domain)) throw new InboxError('relay_refused');
    const address = formatAddress(recipient.address);
    const inboxId = deriveInboxId(secrets.inboxId, address);
    const state = await store.readState(inboxId);
    if (!state) throw new InboxError('recipient_unknown');
    const { tag } = recipient;
    const addressedAs = tag === undefined ? address : address.replace('@', `+${tag}@`);
    return promised({ inboxId, addressedAs }, state, approach);
  }

  /** There is room for it, as far as can be known before it comes. */
  async function promised(
    recipient: Omit<AcceptedRecipient, 'watchedUntil' | 'faults'>,
    state: InboxState,
    approach: Approach,
  ): Promise<AcceptedRecipient> {
    const { inboxId } = recipient;
    const { watchedUntil, faults } = state;
    const { messages, bytes } = quotaOf(inboxId);
    if (budget.share() >= refusesMailAt) {
      traceStoreFull(recipient.inboxId, watchedUntil, approach);
      throw new InboxError('store_full');
    }
    const hasRoom = state.messages < messages && state.bytes + Math.max(1, approach.size) <= bytes;
    if (hasRoom) return { ...recipient, watchedUntil, ...(faults && { faults }) };
    await refuse(inboxId, 'inbox_full', approach);
    throw new InboxError('inbox_full');
  }

  /** Kept nowhere, for there is no room to keep it; but whoever looks shall know. */
  function traceStoreFull(inboxId: string, watchedUntil: number, { sender }: Approach): void {
    if (watchedUntil <= clock.now()) return;
    const transactionId = randomBytes(9).toString('base64url');
    store.trace(inboxId, { transactionId, sender, stage: 'refused', code: 'store_full' }).catch(() => {});
  }

  const quotaOf = (inboxId: string) => (inboxId === operator.id ? operator.quota(rules.quota) : rules.quota);

  async function deliver(inboxId: string, delivery: Delivery, approach = unknownApproach): Promise<Delivered> {
    const delivered = await store.deliver(inboxId, delivery, quotaOf(inboxId));
    if (delivered === 'full') await refuse(inboxId, 'inbox_full', approach);
    return delivered;
  }

  async function deliverUnparsed(
    inboxId: string,
    delivery: UnparsedDelivery,
    approach = unknownApproach,
  ): Promise<Delivered | 'watched'> {
    const delivered = await store.deliverUnparsed(inboxId, delivery, quotaOf(inboxId));
    if (delivered === 'full') await refuse(inboxId, 'inbox_full', approach);
    return delivered;
  }

  async function refuse(inboxId: string, code: Refusal['code'], { sender, size }: Approach): Promise<void> {
    const at = new Date(clock.now()).toISOString();
    await store.refuse(inboxId, { sender, size, code, at }).catch(() => {});
  }

  async function deleteMessage({ id }: OpenInbox, messageId: string): Promise<void> {
    const erased = await store.deleteMessages(id, [messageId]);
    if (erased.length === 0) throw new InboxError('message_not_found');
  }

  return {
    create,
    open,
    openOperatorInbox,
    read: describe,
    extend,
    list,
    arrivals,
    sync,
    accepts,
    deleteMessage,
    markWatched: store.markWatched,
    trace: store.trace,
    setFaults: async ({ id }, faults) => {
      if (!(await store.setFaults(id, faults))) throw new InboxError('inbox_gone');
    },
    spendGreylist: store.spendGreylist,
    deliver,
    deliverUnparsed,
    refuse,
    discard: async ({ id }) => void (await store.discard(id)),
    readDocument: ({ id }, messageId) => found(read.readDocument(id, messageId)),
    readSource: ({ id }, messageId) => found(store.readSource(id, messageId)),
    readAttachments: ({ id }, messageId) => found(read.readAttachments(id, messageId)),
    markSeen: ({ id }, messageId, seen) => found(read.markSeen(id, messageId, seen)),
    deleteAllMessages: async ({ id }) => void (await store.deleteMessages(id, 'all')),
  };
}

function present({ id, record }: OpenInbox, state: InboxState): InboxResponse {
  return { ...describeInbox(id, record, state.clocks), serverTime: new Date(state.now).toISOString() };
}

/** As RCPT TO reads it. What is reserved is told before what is too short: most of those names are. */
function ownLocalPart(spelled: string): string {
  const [bare = ''] = foldLocalPart(spelled).split('+');
  if (isReserved(bare)) throw new InboxError('address_reserved');
  const { localPart } = splitLocalPart(spelled);
  if (localPart === undefined) throw new InboxError('bad_request');
  return localPart;
}

function domainOf(spelled: string): string {
  return spelled.slice(spelled.lastIndexOf('@') + 1);
}

async function alive<T>(answer: Promise<T | undefined>): Promise<T> {
  const value = await answer;
  if (value === undefined) throw new InboxError('inbox_gone');
  return value;
}

async function found<T>(answer: Promise<T | undefined>): Promise<T> {
  const value = await answer;
  if (value === undefined) throw new InboxError('message_not_found');
  return value;
}
