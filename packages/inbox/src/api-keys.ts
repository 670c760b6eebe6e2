import { randomBytes } from 'node:crypto';
import type { ApiKey, CreatedApiKey } from '@mayfly/contracts/operator-api';
import type { ApiKeyRecord, ApiKeyStore } from './api-key-store.ts';
import type { Clock } from './clock.ts';
import { InboxError } from './inbox-error.ts';
import { hashToken, isGenuine, issueToken, matchesHash } from './token.ts';

/** What lets a program do more than a stranger may. Each method rejects as the store does. */
export type ApiKeys = {
  /** The answer holds the key, this once; only its hash is kept. */
  create(label: string): Promise<CreatedApiKey>;
  /** Oldest first. */
  list(): Promise<ApiKey[]>;
  /** `key_not_found` where there is no such key. */
  revoke(id: string): Promise<void>;
  /** Resolves with the key's id; `key_refused` for what is no key, or is one no longer. */
  recognise(key: string): Promise<string>;
};

export type ApiKeysDeps = {
  readonly store: ApiKeyStore;
  /** Of the server: a key that was not made with it is refused without asking the store. */
  readonly secret: Buffer;
  readonly clock: Clock;
};

const pattern = /^mf_([\w-]{12})\.([\w-]{43})$/;

export function createApiKeys({ store, secret, clock }: ApiKeysDeps): ApiKeys {
  async function create(label: string): Promise<CreatedApiKey> {
    const id = randomBytes(9).toString('base64url');
    const key = `mf_${id}.${issueToken(secret, id, randomBytes(16))}`;
    const record: ApiKeyRecord = { id, label, keyHash: hashToken(key), createdAt: clock.now() };
    await store.add(record);
    return { ...describe(record), key };
  }

  async function revoke(id: string): Promise<void> {
    if (!(await store.remove(id))) throw new InboxError('key_not_found');
  }

  async function recognise(key: string): Promise<string> {
    const [, id = '', token = ''] = pattern.exec(key) ?? [];
    if (!isGenuine(secret, id, token)) throw new InboxError('key_refused');
    const record = await store.find(id);
    if (!record || !matchesHash(key, record.keyHash)) throw new InboxError('key_refused');
    return id;
  }

  return { create, revoke, recognise, list: async () => (await store.list()).map(describe) };
}

function describe({ id, label, createdAt }: ApiKeyRecord): ApiKey {
  return { id, label, createdAt: new Date(createdAt).toISOString() };
}
