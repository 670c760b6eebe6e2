import type { Failure } from '@mayfly/client/mayfly-error';
import type { Summary } from '@mayfly/contracts/message';
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
  /** Messages out of sight that the server is yet to be asked to delete, or has not yet deleted. */
  readonly leaving: readonly string[];
  /** Those of them that can still be taken back. */
  readonly undoable: readonly string[];
  /** Why what was last asked for was not done. */
  readonly failure: Failure | undefined;
};

export type InboxStore = StoreApi<InboxView>;

export function createInboxStore(state: InboxState, clockOffsetMs: number): InboxStore {
  return createStore<InboxView>(() => ({
    state,
    line: 'connecting',
    clockOffsetMs,
    hopedExpiresAt: undefined,
    leaving: [],
    undoable: [],
    failure: undefined,
  }));
}

export function addressIn(state: InboxState): string {
  return state.phase === 'alive' ? state.inbox.address : state.address;
}

/** In order of arrival, without those on their way out. */
export function messagesIn({ state, leaving }: Pick<InboxView, 'state' | 'leaving'>): readonly Summary[] {
  if (state.phase === 'ended') return [];
  return leaving.length === 0 ? state.messages : state.messages.filter(({ id }) => !leaving.includes(id));
}

export function unreadCount(view: Pick<InboxView, 'state' | 'leaving'>): number {
  return messagesIn(view).filter(({ seen }) => !seen).length;
}
