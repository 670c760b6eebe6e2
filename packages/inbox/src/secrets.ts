import { hkdfSync, randomBytes } from 'node:crypto';

/** One secret, split by purpose (RFC 5869), so that knowing one key tells nothing about another. */
export type InboxSecrets = {
  readonly inboxId: Buffer;
  readonly token: Buffer;
  readonly apiKey: Buffer;
  /** For what has to be remembered of a peer for a while. */
  readonly source: Buffer;
  /** For challenges that any process of the installation gives out and any other takes. */
  readonly challenge: Buffer;
  readonly fingerprint: string;
};

export const secretBytes = 32;

/** A fresh server secret, base64url. */
export function newSecret(): string {
  return randomBytes(secretBytes).toString('base64url');
}

export function deriveSecrets(secret: string): InboxSecrets {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'mayfly', purpose, 32));
  return {
    inboxId: derive('inbox id'),
    token: derive('token'),
    source: derive('source'),
    apiKey: derive('api key'),
    challenge: derive('challenge'),
    // Tells two secrets apart without telling either.
    fingerprint: derive('fingerprint').toString('base64url').slice(0, 22),
  };
}
