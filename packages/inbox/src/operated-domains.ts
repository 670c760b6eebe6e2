import { normaliseDomainPattern } from '@mayfly/contracts/address';
import type { AddDomainRequest, OperatedDomain, SetDomainRequest } from '@mayfly/contracts/operator-api';
import type { Clock } from './clock.ts';
import type { DomainRoster } from './domain-roster.ts';
import type { DomainRecord } from './domain-store.ts';
import { isHere } from './domains.ts';
import { InboxError } from './inbox-error.ts';

/**
 * What the operator does with domains. Each rejects as the store does; each but `list` with `bad_request` for a name
 * that is none. What it resolves with is so at this process; the others hear of it.
 */
export type OperatedDomains = {
  /** In the order in which they were added. */
  list(): Promise<OperatedDomain[]>;
  /** `domain_exists` where it is here, in whatever state. */
  add(request: AddDomainRequest): Promise<OperatedDomain>;
  /** `domain_not_found`. A retired one that is set to another state is taken back. */
  set(name: string, request: SetDomainRequest): Promise<OperatedDomain>;
  /** At once, with all mail that is still to come. `domain_in_use` where it is not retired, `domain_not_found`. */
  remove(name: string): Promise<void>;
};

export type OperatedDomainsDeps = {
  readonly roster: DomainRoster;
  readonly clock: Clock;
  /** How long the inboxes there are may yet live. */
  readonly maxLifetimeMs: number;
};

/** A process that has not heard of it may make one more inbox until it asks by itself. */
const hearsWithinMs = 10 * 60_000;

export function createOperatedDomains({ roster, clock, maxLifetimeMs }: OperatedDomainsDeps): OperatedDomains {
  async function list(): Promise<OperatedDomain[]> {
    await roster.refresh();
    return roster
      .records()
      .filter((record) => isHere(record, clock))
      .map(describe);
  }

  async function add({ name: spelled, state, weight }: AddDomainRequest): Promise<OperatedDomain> {
    const added = { name: nameFrom(spelled), state, weight };
    await roster.change((records) => {
      if (records.some(({ name }) => name === added.name)) throw new InboxError('domain_exists');
      return [...records, added];
    });
    return describe(added);
  }

  async function set(spelled: string, request: SetDomainRequest): Promise<OperatedDomain> {
    const name = nameFrom(spelled);
    let after: DomainRecord | undefined;
    await roster.change((records) => {
      const changed = moved(found(records, name), request);
      after = changed;
      return records.map((record) => (record.name === name ? changed : record));
    });
    if (!after) throw new InboxError('domain_not_found');
    return describe(after);
  }

  function moved(before: DomainRecord, { state = before.state, weight = before.weight }: SetDomainRequest) {
    const { name } = before;
    if (state !== 'retired') return { name, state, weight };
    return { name, state, weight, endsAt: before.endsAt ?? clock.now() + maxLifetimeMs + hearsWithinMs };
  }

  async function remove(spelled: string): Promise<void> {
    const name = nameFrom(spelled);
    await roster.change((records) => {
      if (found(records, name).state !== 'retired') throw new InboxError('domain_in_use');
      return records.filter((record) => record.name !== name);
    });
  }

  return { list, add, set, remove };
}

function nameFrom(spelled: string): string {
  const name = normaliseDomainPattern(spelled);
  if (name === undefined) throw new InboxError('bad_request');
  return name;
}

function found(records: readonly DomainRecord[], name: string): DomainRecord {
  const record = records.find((one) => one.name === name);
  if (!record) throw new InboxError('domain_not_found');
  return record;
}

function describe({ name, state, weight, endsAt }: DomainRecord): OperatedDomain {
  return { name, state, weight, ...(endsAt === undefined ? {} : { endsAt: new Date(endsAt).toISOString() }) };
}
