import type { Failure } from '@mayfly/client/mayfly-error';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { InboxState } from './apply-event.ts';

/** live: every change that the server makes is heard. */
export type Line = 'connecting' | 'live' | 'reconnecting';

export type InboxView = {
  readonly state: InboxState;
  readonly line: Line;
  /** To add to this page's clock to have the server's. Milliseconds. */
  readonly clockOffsetMs: number;
  /** Where an extension that was asked for will move the end, until the server has said so. ISO 8601. */
  readonly hopedExpiresAt: string | undefined;
  /** Why the inbox was not extended or discarded when that was last asked for. */
  readonly failure: Failure | undefined;
};

export type InboxStore = StoreApi<InboxView>;

export function createInboxStore(state: InboxState, clockOffsetMs: number): InboxStore {
  return createStore<InboxView>(() => ({
    state,
    line: 'connecting',
    clockOffsetMs,
    hopedExpiresAt: undefined,
    failure: undefined,
  }));
}

export function unreadCount(state: InboxState): number {
  return state.phase === 'alive' ? state.messages.filter(({ seen }) => !seen).length : 0;
}
