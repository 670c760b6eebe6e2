import type { SmtpTrace } from '@mayfly/contracts/event';
import type { Clocks, Inbox } from '@mayfly/contracts/inbox';
import type { Sync } from '@mayfly/contracts/live';
import type { Refusal, Summary } from '@mayfly/contracts/message';
import { endOf, howGone } from './countdown.ts';
import { type Trace, withoutOld, withTrace } from './traces.ts';

/** What is known of one inbox. Once ended it holds nothing that came out of the inbox. */
export type InboxState =
  | {
      readonly phase: 'alive';
      readonly inbox: Inbox;
      /** In order of arrival. */
      readonly messages: readonly Summary[];
      /** Mail that was not taken, the oldest first. */
      readonly refused: readonly Refusal[];
      /** Mail on its way, the longest first. */
      readonly traces: readonly Trace[];
    }
  | Ended;

export type Ended = {
  readonly phase: 'ended';
  /** lost: the server no longer knows the inbox, and cannot say since when. */
  readonly how: 'expired' | 'discarded' | 'lost';
  readonly address: string;
  /** ISO 8601. */
  readonly endedAt: string;
  /** undefined where nobody was looking when it ended. */
  readonly erasedMessages: number | undefined;
};

/**
 * What changes an inbox: every event of the live connection as it is, and the answers to this page's own
 * requests, which carry no place in the log.
 */
export type Change =
  | { readonly type: 'message.received'; readonly summary: Summary }
  | { readonly type: 'message.deleted'; readonly messageId: string }
  | { readonly type: 'message.seen'; readonly messageId: string; readonly seen: boolean; readonly seq: number }
  | ({ readonly type: 'message.refused' } & Refusal)
  | ({ readonly type: 'inbox.extended' } & Clocks)
  | SmtpTrace
  | { readonly type: 'inbox.expired' }
  | { readonly type: 'inbox.discarded' }
  | { readonly type: 'inbox.lost' };

/** Idempotent, and indifferent to whether an answer or its event comes first. `at` is now, on the server's clock. */
export function applyEvent(state: InboxState, change: Change, at: string): InboxState {
  if (state.phase === 'ended') return state;
  switch (change.type) {
    case 'message.received':
      return { ...state, messages: received(state.messages, change.summary) };
    case 'message.deleted':
      return { ...state, messages: state.messages.filter(({ id }) => id !== change.messageId) };
    case 'message.seen':
      return { ...state, messages: state.messages.map((message) => seen(message, change)) };
    case 'message.refused':
      return { ...state, refused: withRefusal(state.refused, change) };
    case 'inbox.extended':
      return { ...state, inbox: { ...state.inbox, ...later(state.inbox, change) } };
    case 'smtp.trace':
      return { ...state, traces: withTrace(state.traces, change, at) };
    case 'inbox.expired':
      return expired(state, at);
    case 'inbox.discarded':
      return ended(state, 'discarded', at);
    case 'inbox.lost':
      return ended(state, 'lost', at);
  }
}

/** What the server holds now: a message that it does not name is gone. */
export function applySync(state: InboxState, { inbox, changed, ids, refused }: Sync): InboxState {
  if (state.phase === 'ended') return state;
  const known = new Map([...state.messages, ...changed].map((message) => [message.id, message]));
  return {
    phase: 'alive',
    inbox,
    messages: ids.flatMap((id) => known.get(id) ?? []),
    refused: refused.reduce(withRefusal, state.refused),
    // Their ends may have been missed; those that go on are told of again.
    traces: [],
  };
}

/** The same state where nothing in it is old. */
export function forgetOld(state: InboxState, at: string): InboxState {
  if (state.phase === 'ended') return state;
  const traces = withoutOld(state.traces, at);
  return traces === state.traces ? state : { ...state, traces };
}

/** In order of arrival; the same message again is the same message. */
function received(messages: readonly Summary[], summary: Summary): readonly Summary[] {
  return messages.some(({ id }) => id === summary.id) ? messages : [...messages, summary];
}

/** The same refusal again is the same refusal; the server keeps the last twenty, and so does the page. */
function withRefusal(refused: readonly Refusal[], { seq, sender, size, code, at }: Refusal): readonly Refusal[] {
  if (refused.some((known) => known.seq === seq)) return refused;
  return [...refused, { seq, sender, size, code, at }].slice(-20);
}

function seen(message: Summary, { messageId, seen, seq }: Extract<Change, { type: 'message.seen' }>): Summary {
  return message.id === messageId && seq > message.seq ? { ...message, seen, seq } : message;
}

/** Neither clock runs backwards, so the later word is the newer one. */
function later(held: Clocks, told: Clocks): Clocks {
  const latest = (one: string, other: string) => (Date.parse(one) > Date.parse(other) ? one : other);
  return {
    expiresAt: latest(held.expiresAt, told.expiresAt),
    idleExpiresAt:
      held.idleExpiresAt && told.idleExpiresAt ? latest(held.idleExpiresAt, told.idleExpiresAt) : told.idleExpiresAt,
    maxExpiresAt: told.maxExpiresAt,
  };
}

function expired(state: Extract<InboxState, { phase: 'alive' }>, at: string): Ended {
  const end = endOf(state.inbox);
  const how = howGone(end, at);
  return ended(state, how, how === 'lost' ? at : new Date(end).toISOString());
}

function ended(state: Extract<InboxState, { phase: 'alive' }>, how: Ended['how'], endedAt: string): Ended {
  return { phase: 'ended', how, address: state.inbox.address, endedAt, erasedMessages: state.messages.length };
}
