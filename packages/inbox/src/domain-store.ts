import type { DomainState } from '@mayfly/contracts/operator-api';

/** A domain as the operator has it. */
export type DomainRecord = {
  /** In its one form: `example.org`, or `*.example.org` for inboxes under any one label of it. */
  readonly name: string;
  readonly state: DomainState;
  /** From 1 to 1000. */
  readonly weight: number;
  /** Of a retired one: when the last of its inboxes has ended, in milliseconds. */
  readonly endsAt?: number;
};

export type KeptDomains = {
  /** Another one after every change. Opaque. */
  readonly revision: string;
  /** In the order in which they were added. */
  readonly records: readonly DomainRecord[];
};

/** Where the domains are known. Every method rejects with `store_unavailable` and `store_full` as the `InboxStore` does. */
export type DomainStore = {
  /** What is kept; begins with these where nothing ever was. Atomic: all who begin at once agree. */
  read(initial: readonly DomainRecord[]): Promise<KeptDomains>;
  /** Atomic. False, and nothing is changed, where somebody else has made a change since that revision. */
  replace(revision: string, records: readonly DomainRecord[]): Promise<boolean>;
  /** Resolves once every later change will be told of. Call the result to stop, at most once. */
  watch(watcher: DomainWatcher): Promise<() => Promise<void>>;
};

export type DomainWatcher = {
  onChange(): void;
  /** Changes may be missed from now on, and this watch is over. Called at most once. */
  onBroken(): void;
};
