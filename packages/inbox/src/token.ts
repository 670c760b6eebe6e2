import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const nonceBytes = 16;
const proofBytes = 16;
const tokenLength = Math.ceil(((nonceBytes + proofBytes) * 4) / 3);

/**
 * What opens an inbox: 128 random bits, and 128 bits that prove the server gave them out for this inbox. So
 * a forged token is refused without asking the store, with the same work for known and unknown ids.
 */
export function issueToken(key: Buffer, inboxId: string, nonce: Buffer): string {
  return Buffer.concat([nonce, proofOf(key, inboxId, nonce)]).toString('base64url');
}

export function isGenuine(key: Buffer, inboxId: string, token: string): boolean {
  const bytes = Buffer.from(token.length === tokenLength ? token : '', 'base64url');
  const padded = Buffer.alloc(nonceBytes + proofBytes);
  bytes.copy(padded);
  const proof = proofOf(key, inboxId, padded.subarray(0, nonceBytes));
  const same = timingSafeEqual(proof, padded.subarray(nonceBytes));
  // base64url has spellings that decode alike; only the one that was issued is the token.
  return same && padded.toString('base64url') === token;
}

/** What the record keeps, so that a leaked store opens nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function matchesHash(token: string, tokenHash: string): boolean {
  const given = Buffer.from(hashToken(token));
  const kept = Buffer.from(tokenHash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}

function proofOf(key: Buffer, inboxId: string, nonce: Buffer): Buffer {
  return createHmac('sha256', key).update(inboxId).update('\n').update(nonce).digest().subarray(0, proofBytes);
}
