import type { HttpApi } from '@mayfly/client/http-api';
import type { InboxListener } from '@mayfly/client/inbox-watch';
import type { LiveConnection, LiveState } from '@mayfly/client/live-inbox';
import { MayflyError } from '@mayfly/client/mayfly-error';
import type { SiteChallenge } from '@mayfly/contracts/challenge';
import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { InboxEvent } from '@mayfly/contracts/event';
import type { MetaResponse } from '@mayfly/contracts/http-api';
import type { Inbox } from '@mayfly/contracts/inbox';
import type { Summary } from '@mayfly/contracts/message';
import { anInbox } from './an-inbox.ts';

export const serverTime = '2026-11-22T12:00:00.000Z';
export const noon = Date.parse(serverTime);

/** Both ports of the client as one small server in memory: it answers as the contracts say, and fails when told to. */
export function createFakeServer() {
  const inboxes = new Map<string, Inbox>();
  const watchers = new Map<string, InboxListener>();
  const failing = new Map<keyof HttpApi, MayflyError>();
  const stateListeners = new Set<(state: LiveState) => void>();
  const messages: Summary[] = [];
  const deleted: string[] = [];
  let created = 0;
  let time = noon;
  let ofService: SiteChallenge | undefined;
  const answers: string[] = [];
  let challenge: ((onProgress: ((done: number) => void) | undefined) => Promise<void>) | undefined;

  async function answer<T>(ask: keyof HttpApi, value: () => T): Promise<T> {
    const failure = failing.get(ask);
    if (failure) throw failure;
    return value();
  }

  const opened = (id: string) => {
    const inbox = inboxes.get(id);
    if (!inbox) throw refused('inbox_gone');
    return { ...inbox, serverTime };
  };
  const unasked = () => Promise.reject(new Error('nobody asks for this here'));

  const api: HttpApi = {
    meta: () => answer('meta', () => ({ ...aMeta, serverTime: new Date(time).toISOString() })),
    domains: unasked,
    list: unasked,
    wait: unasked,
    waitForCode: unasked,
    readMessage: unasked,
    downloadSource: unasked,
    downloadAttachment: unasked,
    deleteAllMessages: unasked,
    setFaults: unasked,
    clearFaults: unasked,
    sample: () => answer('sample', () => ({ messageId: 'sample' })),
    createInbox: async (_request, { onProgress, askPerson } = {}) => {
      await challenge?.(onProgress);
      if (ofService) answers.push((await askPerson?.(ofService)) ?? 'nobody was asked');
      return answer('createInbox', () => {
        created += 1;
        const createdAt = new Date(noon + created * 1000).toISOString();
        const inbox = anInbox({ id: `inbox-${created}`, address: `address-${created}@mayfly.localhost`, createdAt });
        inboxes.set(inbox.id, inbox);
        return { ...inbox, serverTime, token: `token-${created}` };
      });
    },
    readInbox: ({ inboxId }) => answer('readInbox', () => opened(inboxId)),
    extend: ({ inboxId }) =>
      answer('extend', () => {
        const expiresAt = new Date(Date.parse(opened(inboxId).expiresAt) + 3_600_000).toISOString();
        inboxes.set(inboxId, { ...opened(inboxId), expiresAt });
        return opened(inboxId);
      }),
    discard: ({ inboxId }) => answer('discard', () => void inboxes.delete(inboxId)),
    markSeen: (_access, id, seen) =>
      answer('markSeen', () => {
        const found = messages.find((message) => message.id === id);
        if (!found) throw refused('message_not_found');
        return { ...found, seen, seq: 99 };
      }),
    deleteMessage: (_access, id) => answer('deleteMessage', () => void deleted.push(id)),
  };

  const live: LiveConnection = {
    watch({ inboxId }, listener) {
      watchers.set(inboxId, listener);
      return () => void watchers.delete(inboxId);
    },
    onState(listener) {
      stateListeners.add(listener);
      listener('connecting');
      return () => void stateListeners.delete(listener);
    },
    close: () => {},
  };

  return {
    api,
    live,
    inboxes,
    /** Ids of the messages it was asked to delete, in order. */
    deleted,
    watched: () => [...watchers.keys()],
    fail: (ask: keyof HttpApi, error: MayflyError) => failing.set(ask, error),
    heal: () => failing.clear(),
    /** What time it is on its clock, in milliseconds since 1970. */
    setTime(now: number) {
      time = now;
    },
    /** Every inbox takes what a service's widget hands out from now on; here are those that came. */
    wantPerson() {
      ofService = { kind: 'turnstile', siteKey: 'key', frame: '/challenge-frame' };
      return answers;
    },
    /** The next inbox takes a challenge, which the test solves. */
    challenge() {
      let progress: (done: number) => void = () => {};
      let solve = () => {};
      const solved = new Promise<void>((resolve) => {
        solve = resolve;
      });
      challenge = async (onProgress) => {
        progress = onProgress ?? progress;
        await solved;
      };
      return { progress: (done: number) => progress(done), solve: () => solve() };
    },
    line: (state: LiveState) => {
      for (const listener of stateListeners) listener(state);
    },
    sync(inboxId: string, held: readonly Summary[] = []) {
      messages.splice(0, messages.length, ...held);
      const { serverTime, ...inbox } = opened(inboxId);
      const ids = held.map(({ id }) => id);
      watchers.get(inboxId)?.onSync({ inbox, changed: [...held], ids, refused: [], cursor: 9, serverTime }, 0);
    },
    say: (event: InboxEvent) => watchers.get(event.inboxId)?.onEvent(event),
    delay: (inboxId: string) => watchers.get(inboxId)?.onDelayed?.(),
    refuseWatch: (inboxId: string, code: ErrorCode) => watchers.get(inboxId)?.onRefused(refused(code)),
  };
}

const aMeta: Omit<MetaResponse, 'serverTime'> = {
  version: '0.0.0',
  lifetimesSeconds: [3600],
  defaultLifetimeSeconds: 3600,
  maxLifetimeSeconds: 172_800,
  idleWindowSeconds: 0,
  retention: 'memory',
  lingerSeconds: 0,
  challenge: 'none',
  limits: { messageBytes: 1_000_000, inboxMessages: 50, inboxBytes: 5_000_000 },
};

export function refused(code: ErrorCode, retryAfterSeconds?: number): MayflyError {
  const problem = { type: 'about:blank', title: code, status: 400, code, requestId: 'request-1' };
  return new MayflyError({ kind: 'refused', code, status: 400, retryAfterSeconds, problem });
}

export function unreachable(): MayflyError {
  return new MayflyError({ kind: 'unreachable', error: new Error('torn') });
}
