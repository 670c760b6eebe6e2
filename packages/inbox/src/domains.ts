import { randomBytes, randomInt } from 'node:crypto';
import { normaliseDomain, normaliseDomainPattern } from '@mayfly/contracts/address';
import type { Clock } from './clock.ts';
import type { DomainRecord } from './domain-store.ts';
import { InboxError } from './inbox-error.ts';
import { isReservedLabel, randomAlphabet } from './local-part.ts';
import { createRotation } from './rotation.ts';

/** exact: inboxes at the domain itself; wildcard: under any one label of it, and not at itself. */
export type OfferedDomain = { readonly domain: string; readonly kind: 'exact' | 'wildcard' };

export type Domains = {
  /** Those that a new inbox can be at now, in the order in which they were added. */
  list(): readonly OfferedDomain[];
  /** Whether mail to this domain is ours: an exact match or one label under a wildcard, never a suffix. */
  owns(domain: string): boolean;
  /**
   * The full domain of a new inbox. `domain_not_offered`, `address_reserved` or `bad_request` where the wish cannot be
   * met. Who wishes for none takes a turn of the rotation; a wish leaves it as it is.
   */
  choose(wish: { domain?: string | undefined; subdomain?: string | undefined }): string;
  /** Whether it is one label under a wildcard: a subdomain that one inbox is to have alone. */
  isSubdomain(domain: string): boolean;
};

type Known = Pick<DomainRecord, 'name' | 'weight' | 'endsAt'> & OfferedDomain;

/** What follows from the domains there are, which may be others at each question. */
export function createDomains(records: () => readonly DomainRecord[], clock: Clock = Date): Domains {
  const rotation = createRotation();
  let index = indexOf(records());

  /** Drawn up once for as long as nothing changes. */
  function current(): Index {
    const now = records();
    if (now !== index.records) index = indexOf(now);
    return index;
  }

  function owns(spelled: string): boolean {
    const domain = normaliseDomain(spelled);
    if (domain === undefined) return false;
    const { byName } = current();
    return [domain, `*.${parentOf(domain)}`].some((name) => isHere(byName.get(name), clock));
  }

  function choose(wish: { domain?: string | undefined; subdomain?: string | undefined }): string {
    const { offered } = current();
    const hasWish = wish.domain !== undefined || wish.subdomain !== undefined;
    const chosen = hasWish ? anyOf(offered.filter((one) => meets(one, wish))) : rotation.next(offered);
    if (!chosen) throw new InboxError('domain_not_offered');
    return chosen.kind === 'exact' ? chosen.domain : under(chosen.domain, wish.subdomain ?? randomLabel());
  }

  return {
    list: () => current().offered.map(({ domain, kind }) => ({ domain, kind })),
    owns,
    choose,
    isSubdomain: (domain) => current().byName.has(`*.${parentOf(domain)}`) && !current().byName.has(domain),
  };
}

/** As the operator's setting has it: `example.org` or `*.example.org`. */
export function newDomain(pattern: string): DomainRecord {
  const name = normaliseDomainPattern(pattern);
  if (name === undefined) throw new Error(`${pattern} is not a domain`);
  return { name, state: 'active', weight: 1 };
}

/** A retired domain is here until the last of its inboxes has ended. */
export function isHere(record: Pick<DomainRecord, 'endsAt'> | undefined, clock: Clock): record is DomainRecord {
  return record !== undefined && (record.endsAt === undefined || record.endsAt > clock.now());
}

type Index = {
  readonly records: readonly DomainRecord[];
  readonly byName: ReadonlyMap<string, DomainRecord>;
  readonly offered: readonly Known[];
};

function indexOf(records: readonly DomainRecord[]): Index {
  return {
    records,
    byName: new Map(records.map((record) => [record.name, record])),
    offered: records.filter(({ state }) => state === 'active').map(known),
  };
}

function known(record: DomainRecord): Known {
  const isWildcard = record.name.startsWith('*.');
  return {
    ...record,
    domain: isWildcard ? record.name.slice(2) : record.name,
    kind: isWildcard ? 'wildcard' : 'exact',
  };
}

function meets({ domain, kind }: OfferedDomain, wish: Parameters<Domains['choose']>[0]): boolean {
  const isThere = wish.domain === undefined || normaliseDomain(wish.domain) === domain;
  return isThere && (wish.subdomain === undefined || kind === 'wildcard');
}

/** By chance, each by its weight. */
function anyOf(candidates: readonly Known[]): Known | undefined {
  if (candidates.length === 0) return undefined;
  let ticket = randomInt(candidates.reduce((sum, { weight }) => sum + weight, 0));
  return candidates.find(({ weight }) => {
    ticket -= weight;
    return ticket < 0;
  });
}

function under(domain: string, label: string): string {
  const full = normaliseDomain(`${label}.${domain}`);
  if (full === undefined || parentOf(full) !== domain) throw new InboxError('bad_request');
  if (isReservedLabel(full.slice(0, full.indexOf('.')))) throw new InboxError('address_reserved');
  return full;
}

/** Empty where there is no dot. */
function parentOf(domain: string): string {
  return domain.split('.').slice(1).join('.');
}

/** 60 bits, as a random local part has. */
function randomLabel(): string {
  return Array.from(randomBytes(12), (byte) => randomAlphabet.charAt(byte & 31)).join('');
}
