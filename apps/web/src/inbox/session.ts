import type { Access, HttpApi } from '@mayfly/client/http-api';
import type { LiveConnection } from '@mayfly/client/live-inbox';
import { type Failure, isRefusal } from '@mayfly/client/mayfly-error';
import type { SiteChallenge } from '@mayfly/contracts/challenge';
import type { CreateInboxRequest, CreateInboxResponse, InboxResponse } from '@mayfly/contracts/http-api';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ConnectedInbox, connectInbox, failureOf } from './connect-inbox.ts';
import { endOf, howGone } from './countdown.ts';
import { endedInbox } from './ended-inbox.ts';
import type { RecoveryLink } from './recovery-link.ts';
import type { InboxMemory, RememberedInbox } from './remember-inbox.ts';

/** Which inboxes this page shows, and why none where it shows none. */
export type Session =
  | { readonly phase: 'booting' }
  | { readonly phase: 'refused'; readonly failure: Failure }
  /** A recovery link that opens nothing. */
  | { readonly phase: 'misled'; readonly why: 'malformed' | 'refused' | 'ended' }
  | {
      readonly phase: 'open';
      /** Side by side, the oldest first; the ended ones stay until somebody has read that they are. */
      readonly tabs: readonly ConnectedInbox[];
      /** One of the tabs. */
      readonly current: ConnectedInbox;
    };

export type SessionView = {
  readonly session: Session;
  /** Another address was asked for and has not come yet. */
  readonly renewing: boolean;
  /** Why it did not come. */
  readonly failure: Failure | undefined;
  /** What stands before the address, where there is something to tell of it. */
  readonly challenge: ChallengeView | undefined;
};

export type ChallengeView =
  /** This browser solves it, and that takes long enough to be told. `done` goes from 0 to 1. */
  | { readonly by: 'browser'; readonly done: number }
  /** Whoever sits here solves it, in the widget of a service. */
  | {
      readonly by: 'person';
      readonly challenge: SiteChallenge;
      /** With what the widget handed out. */
      answer(handedOut: string): void;
      /** Leaves it at the addresses there are; undefined where there is none yet. */
      readonly cancel: (() => void) | undefined;
    };

export type InboxSession = {
  readonly store: StoreApi<SessionView>;
  /** Opens what the link leads to, or finds the inboxes of earlier visits, or creates one where there are none. */
  start(link?: RecoveryLink): Promise<void>;
  /** A new address beside the living ones, in place of an ended one. */
  renew(): Promise<void>;
  /** As `renew`, with a wish; resolves with why it was not granted. */
  create(wish: CreateInboxRequest): Promise<Failure | undefined>;
  /** Shows another tab. */
  show(inboxId: string): void;
  /** Whether this browser knows of any inbox. */
  hasOthers(): boolean;
  /** Puts an ended inbox out of sight and mind. */
  close(inboxId: string): void;
  /** Deletes for good what could still be taken back. */
  settle(): void;
};

export type InboxSessionDeps = {
  readonly api: HttpApi;
  readonly live: LiveConnection;
  readonly memory: InboxMemory;
  readonly now: () => number;
};

/** Living side by side, as many as one can keep apart. */
export const mostInboxes = 5;
const askAgainMs = 5000;

/** Whoever was to solve a challenge would rather not. */
const neverMind = new Error('never mind');

/** A challenge that is solved sooner is nobody's business. */
export const silentMs = 1000;

export function createInboxSession({ api, live, memory, now }: InboxSessionDeps): InboxSession {
  const store = createStore<SessionView>(() => ({
    session: { phase: 'booting' },
    renewing: false,
    failure: undefined,
    challenge: undefined,
  }));

  const enter = (session: Session) => store.setState({ session, renewing: false, failure: undefined });
  let starting = false;
  /** It stands nowhere else any more, so it is held until it was followed to where it leads. */
  let held: RecoveryLink | undefined;

  async function start(link = held): Promise<void> {
    held = link;
    // Two at once would make two inboxes.
    if (starting) return;
    starting = true;
    for (const tab of tabs()) tab.stop();
    // Who is told that there is no address, and why, goes on reading that while it is tried again.
    if (store.getState().session.phase === 'refused') store.setState({ renewing: true });
    else enter({ phase: 'booting' });
    try {
      await (link ? follow(link) : resume());
      if (held === link) held = undefined;
    } catch (error) {
      enter({ phase: 'refused', failure: failureOf(error) });
    } finally {
      starting = false;
    }
    // Another one came meanwhile.
    if (held !== undefined && held !== link) await start();
  }

  async function follow(link: RecoveryLink): Promise<void> {
    if (link.kind === 'malformed') return enter({ phase: 'misled', why: 'malformed' });
    const opened = await read(link.access);
    if (opened === 'gone') return enter({ phase: 'misled', why: 'ended' });
    if (opened === 'refused') return enter({ phase: 'misled', why: 'refused' });
    add(connect(link.access.token, opened));
    openOthers();
  }

  async function resume(): Promise<void> {
    const [last] = memory.list();
    if (!last) return void (await make({}));
    const opened = await read({ inboxId: last.id, token: last.token });
    if (opened === 'gone') add(endedInbox(last, await missed(last)));
    else if (opened === 'refused') add(endedInbox(last, 'lost'));
    else add(connect(last.token, opened));
    openOthers();
  }

  /** How it ended while nobody looked. The server is asked what time it is, for this page's clock may be wrong. */
  async function missed({ endsAt }: RememberedInbox): Promise<'expired' | 'lost'> {
    const { serverTime } = await api.meta();
    return howGone(Date.parse(endsAt), serverTime);
  }

  /** The inboxes that were not looked at last come quietly; those that ended meanwhile do not come at all. */
  function openOthers(): void {
    for (const inbox of memory.list()) if (!tabOf(inbox.id)) void openQuietly(inbox);
  }

  async function openQuietly(inbox: RememberedInbox): Promise<void> {
    try {
      const opened = await read({ inboxId: inbox.id, token: inbox.token });
      if (opened === 'gone' || opened === 'refused') memory.forget(inbox.id);
      else if (!tabOf(inbox.id)) insert(connect(inbox.token, opened));
    } catch (error) {
      failureOf(error);
      setTimeout(() => void openQuietly(inbox), askAgainMs);
    }
  }

  async function renew(): Promise<void> {
    store.setState({ renewing: true, failure: undefined });
    const failure = await create({});
    if (failure) store.setState({ renewing: false, failure });
  }

  async function create(wish: CreateInboxRequest): Promise<Failure | undefined> {
    try {
      await make(wish);
    } catch (error) {
      if (error !== neverMind) return failureOf(error);
      store.setState({ renewing: false });
    }
  }

  async function make(wish: CreateInboxRequest): Promise<void> {
    const { token, ...opened } = await createTellingProgress(wish);
    const { session } = store.getState();
    const left = session.phase === 'open' && hasEnded(session.current) ? session.current : undefined;
    add(connect(token, opened));
    // Who asks for a new address has read that the old one is gone.
    if (left) close(left.access.inboxId);
  }

  async function createTellingProgress(wish: CreateInboxRequest): Promise<CreateInboxResponse> {
    let began: number | undefined;
    const onProgress = (done: number) => {
      began ??= now();
      if (now() - began >= silentMs) store.setState({ challenge: { by: 'browser', done } });
    };
    try {
      return await api.createInbox(wish, { onProgress, askPerson });
    } finally {
      store.setState({ challenge: undefined });
    }
  }

  function askPerson(challenge: SiteChallenge): Promise<string> {
    return new Promise((answer, reject) => {
      const cancel = store.getState().session.phase === 'open' ? () => reject(neverMind) : undefined;
      store.setState({ challenge: { by: 'person', challenge, answer, cancel } });
    });
  }

  async function read(access: Access): Promise<InboxResponse | 'gone' | 'refused'> {
    try {
      return await api.readInbox(access);
    } catch (error) {
      if (isRefusal(error, 'inbox_gone')) return 'gone';
      if (isRefusal(error, 'token_refused')) return 'refused';
      throw error;
    }
  }

  function connect(token: string, opened: InboxResponse): ConnectedInbox {
    const { id } = opened;
    const connected = connectInbox({ api, live, now, access: { inboxId: id, token }, opened });
    connected.store.subscribe(({ state }, { state: before }) => {
      if (state === before) return;
      if (state.phase === 'alive') memory.moveEnd(id, new Date(endOf(state.inbox)).toISOString());
      else {
        if (state.how === 'discarded') memory.forget(id);
        // There is room for another now.
        store.setState(({ session }) => ({ session: { ...session } }));
      }
    });
    memory.remember({ id, token, address: opened.address, endsAt: new Date(endOf(opened)).toISOString() });
    return connected;
  }

  /** Into its place, and into sight. */
  function add(tab: ConnectedInbox): void {
    tabOf(tab.access.inboxId)?.stop();
    enter({ phase: 'open', tabs: inPlace(tab), current: tab });
  }

  function insert(tab: ConnectedInbox): void {
    const { session } = store.getState();
    if (session.phase !== 'open') {
      tab.stop();
      return;
    }
    store.setState({ session: { ...session, tabs: inPlace(tab) } });
    memory.bringToFront(session.current.access.inboxId);
  }

  function inPlace(tab: ConnectedInbox): readonly ConnectedInbox[] {
    const others = tabs().filter(({ access }) => access.inboxId !== tab.access.inboxId);
    return [...others, tab].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  function show(inboxId: string): void {
    const { session } = store.getState();
    const tab = tabOf(inboxId);
    if (session.phase !== 'open' || !tab) return;
    enter({ ...session, current: tab });
    memory.bringToFront(inboxId);
  }

  function close(inboxId: string): void {
    const { session } = store.getState();
    const tab = tabOf(inboxId);
    memory.forget(inboxId);
    if (session.phase !== 'open' || !tab) return;
    tab.stop();
    const left = session.tabs.filter((other) => other !== tab);
    const current = session.current === tab ? left.at(-1) : session.current;
    if (current) store.setState({ session: { phase: 'open', tabs: left, current } });
  }

  function tabs(): readonly ConnectedInbox[] {
    const { session } = store.getState();
    return session.phase === 'open' ? session.tabs : [];
  }

  function tabOf(inboxId: string): ConnectedInbox | undefined {
    return tabs().find(({ access }) => access.inboxId === inboxId);
  }

  function settle(): void {
    for (const tab of tabs()) void tab.settle();
  }

  return { store, start, renew, create, show, hasOthers: () => memory.list().length > 0, close, settle };
}

export function hasEnded({ store }: ConnectedInbox): boolean {
  return store.getState().state.phase === 'ended';
}

/** No place for another living inbox. */
export function isFull(tabs: readonly ConnectedInbox[]): boolean {
  return tabs.filter((tab) => !hasEnded(tab)).length >= mostInboxes;
}
