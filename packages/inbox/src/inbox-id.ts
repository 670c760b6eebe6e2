import { createHmac } from 'node:crypto';

/**
 * 128 bits, base64url. Keyed, so the id of a guessed address cannot be computed without the secret, and no
 * address need stand in a key, a channel or a URL. Takes the normalised address.
 */
export function deriveInboxId(key: Buffer, address: string): string {
  return createHmac('sha256', key).update(address).digest().subarray(0, 16).toString('base64url');
}
