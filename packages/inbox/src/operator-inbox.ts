import { randomBytes } from 'node:crypto';
import { foldLocalPart, normaliseDomain } from '@mayfly/contracts/address';
import { InboxError } from './inbox-error.ts';
import { deriveInboxId } from './inbox-id.ts';
import type { InboxState, InboxStore, Quota } from './inbox-store.ts';
import { hashToken } from './token.ts';

/** No address, so no inbox's id can ever be this one's. */
const name = 'postmaster';
const roles = new Set([name, 'abuse']);
const lifetimeMs = 48 * 3_600_000;

/**
 * How long after a creation nobody begins another, alive or not. Not as long as the inbox lives: a process that
 * died between claiming the name and beginning the inbox would else keep the operator's mail out until then.
 */
const claimMs = 60_000;

/** Holds what is written to whoever runs the place. Made when mail comes, gone after 48 hours, made again. */
export type OperatorInbox = {
  readonly id: string;
  quota(rules: Quota): Quota;
  /** What the mail is addressed to in its one form; undefined where it is to somebody else. */
  addressedIn(spelled: string, owns: (domain: string) => boolean): string | undefined;
  /** Makes it where it is not. `store_unavailable` where another process is about to. */
  ensure(): Promise<InboxState>;
};

export function createOperatorInbox(store: InboxStore, key: Buffer): OperatorInbox {
  const id = deriveInboxId(key, name);

  let making: Promise<InboxState> | undefined;

  async function ensure(): Promise<InboxState> {
    const state = await store.readState(id);
    if (state) return state;
    making ??= make().finally(() => {
      making = undefined;
    });
    return making;
  }

  async function make(): Promise<InboxState> {
    const created = await store.create({
      id,
      address: name,
      // Nobody has the token: this inbox opens to no one.
      tokenHash: hashToken(randomBytes(32).toString('base64url')),
      lifetime: { lifetimeMs, maxLifetimeMs: lifetimeMs, idleWindowMs: 0 },
      tombstoneMs: claimMs,
    });
    const begun = created === 'taken' ? await store.readState(id) : created.state;
    if (!begun) throw new InboxError('store_unavailable');
    return begun;
  }

  return { id, quota: ({ bytes }) => ({ messages: 200, bytes }), addressedIn: addressedToOperator, ensure };
}

/** RFC 5321 section 4.5.1, where `postmaster` needs no domain, and RFC 2142; spelled as freely as any address. */
function addressedToOperator(spelled: string, owns: (domain: string) => boolean): string | undefined {
  const at = spelled.lastIndexOf('@');
  const [role = ''] = foldLocalPart(at < 0 ? spelled : spelled.slice(0, at)).split('+');
  if (!roles.has(role)) return undefined;
  if (at < 0) return role === name ? name : undefined;
  const domain = normaliseDomain(spelled.slice(at + 1));
  return domain !== undefined && owns(domain) ? `${role}@${domain}` : undefined;
}
