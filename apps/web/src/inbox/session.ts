import type { HttpApi } from '@mayfly/client/http-api';
import type { LiveConnection } from '@mayfly/client/live-inbox';
import { type Failure, isRefusal } from '@mayfly/client/mayfly-error';
import type { InboxResponse } from '@mayfly/contracts/http-api';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ended } from './apply-event.ts';
import { type ConnectedInbox, connectInbox, failureOf } from './connect-inbox.ts';
import { endOf } from './countdown.ts';
import type { InboxMemory, RememberedInbox } from './remember-inbox.ts';

/** Which inbox this page shows, and why none where it shows none. */
export type Session =
  | { readonly phase: 'booting' }
  | { readonly phase: 'refused'; readonly failure: Failure }
  /** It had ended before this page could open it. */
  | { readonly phase: 'missed'; readonly inboxId: string; readonly ended: Ended }
  | {
      readonly phase: 'open';
      readonly current: ConnectedInbox;
      /** The address before this one, while it lives. */
      readonly previous: RememberedInbox | undefined;
    };

export type SessionView = {
  readonly session: Session;
  /** Another address was asked for and has not come yet. */
  readonly renewing: boolean;
  /** Why it did not come. */
  readonly failure: Failure | undefined;
};

export type InboxSession = {
  readonly store: StoreApi<SessionView>;
  /** Finds the inbox of an earlier visit, or creates one where there was none. */
  start(): Promise<void>;
  /** A new address beside the living ones; an ended one is forgotten. */
  renew(): Promise<void>;
  /** To an address that is remembered. */
  returnTo(inbox: RememberedInbox): Promise<void>;
};

export type InboxSessionDeps = {
  readonly api: HttpApi;
  readonly live: LiveConnection;
  readonly memory: InboxMemory;
  readonly now: () => number;
};

export function createInboxSession({ api, live, memory, now }: InboxSessionDeps): InboxSession {
  const store = createStore<SessionView>(() => ({
    session: { phase: 'booting' },
    renewing: false,
    failure: undefined,
  }));

  const show = (session: Session) => store.setState({ session, renewing: false, failure: undefined });

  async function start(): Promise<void> {
    show({ phase: 'booting' });
    const [last] = memory.list();
    try {
      await (last ? open(last) : create());
    } catch (error) {
      show({ phase: 'refused', failure: failureOf(error) });
    }
  }

  async function renew(): Promise<void> {
    store.setState({ renewing: true, failure: undefined });
    try {
      await create();
    } catch (error) {
      store.setState({ renewing: false, failure: failureOf(error) });
    }
  }

  async function returnTo(inbox: RememberedInbox): Promise<void> {
    store.setState({ failure: undefined });
    try {
      await open(inbox);
    } catch (error) {
      store.setState({ failure: failureOf(error) });
    }
  }

  async function create(): Promise<void> {
    const { token, ...opened } = await api.createInbox({});
    forgetEnded();
    connect(token, opened);
  }

  async function open(inbox: RememberedInbox): Promise<void> {
    try {
      connect(inbox.token, await api.readInbox({ inboxId: inbox.id, token: inbox.token }));
    } catch (error) {
      if (isRefusal(error, 'inbox_gone')) miss(inbox, 'expired');
      else if (isRefusal(error, 'token_refused')) miss(inbox, 'lost');
      else throw error;
    }
  }

  function connect(token: string, opened: InboxResponse): void {
    const left = store.getState().session;
    const { id, address } = opened;
    const endsAt = new Date(endOf(opened)).toISOString();
    memory.remember({ id, token, address, endsAt });
    const current = connectInbox({ api, live, now, access: { inboxId: id, token }, opened });
    current.store.subscribe(({ state }, { state: before }) => {
      if (state === before) return;
      if (state.phase === 'alive') memory.moveEnd(id, new Date(endOf(state.inbox)).toISOString());
      else if (state.how === 'discarded') memory.forget(id);
    });
    show({ phase: 'open', current, previous: previousTo(id, Date.parse(opened.serverTime)) });
    if (left.phase === 'open') left.current.stop();
  }

  function miss({ id, address, endsAt }: RememberedInbox, how: Ended['how']): void {
    const ended: Ended = { phase: 'ended', how, address, endedAt: endsAt, erasedMessages: undefined };
    show({ phase: 'missed', inboxId: id, ended });
  }

  function previousTo(id: string, serverNow: number): RememberedInbox | undefined {
    return memory.list().find((inbox) => inbox.id !== id && Date.parse(inbox.endsAt) > serverNow);
  }

  /** Who asks for a new address has read that the old one is gone. */
  function forgetEnded(): void {
    const { session } = store.getState();
    if (session.phase === 'missed') memory.forget(session.inboxId);
    if (session.phase !== 'open') return;
    const { access, store: inbox } = session.current;
    if (inbox.getState().state.phase === 'ended') memory.forget(access.inboxId);
  }

  return { store, start, renew, returnTo };
}
