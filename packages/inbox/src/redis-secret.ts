import { InboxError } from './inbox-error.ts';
import type { RedisConnection } from './redis-connection.ts';
import { secretKey } from './redis-keys.ts';
import { deriveSecrets, newSecret } from './secrets.ts';

/**
 * The secret every process of this installation shares: the operator's, or else one made by the first to
 * come and kept in the store. Under another secret no token would open and no address would be found, so a
 * secret that is not the one this store was begun with is refused loudly.
 */
export async function agreeOnSecret(redis: RedisConnection, configured: string | undefined): Promise<string> {
  const ours = configured ?? newSecret();
  const { kept } = await offer(redis, inStore(ours, configured));
  if (kept === inStore(ours, configured)) return ours;
  if (configured !== undefined) throw new Error('MAYFLY_SECRET is not the secret this store was begun with');
  if (kept.startsWith(fingerprintMark)) throw new Error('this store was begun with a MAYFLY_SECRET: set the same one');
  return kept;
}

/** same: it has our secret. emptied: it had none, and took ours anew. foreign: it was begun with another. */
export type StoreIdentity = 'same' | 'emptied' | 'foreign';

/** For every reconnect: the store may be another one now. Anything but certainty is taken for the same. */
export async function identifyStore(
  redis: RedisConnection,
  secret: string,
  configured: string | undefined,
): Promise<StoreIdentity> {
  try {
    const { kept, wasEmpty } = await offer(redis, inStore(secret, configured));
    if (kept !== inStore(secret, configured)) return 'foreign';
    return wasEmpty ? 'emptied' : 'same';
  } catch (error) {
    if (error instanceof InboxError) return 'same';
    throw error;
  }
}

async function offer(redis: RedisConnection, secret: string): Promise<{ kept: string; wasEmpty: boolean }> {
  const taken = await redis.command(secretKey, ['SET', secretKey, secret, 'NX']);
  const kept = await redis.command(secretKey, ['GET', secretKey]);
  if (typeof kept !== 'string') throw new Error('the store lost the secret it was just given');
  return { kept, wasEmpty: taken === 'OK' };
}

const fingerprintMark = 'sha256:';

// A configured secret never lies in the store, only what tells it from another.
function inStore(secret: string, configured: string | undefined): string {
  return configured === undefined ? secret : `${fingerprintMark}${deriveSecrets(secret).fingerprint}`;
}
