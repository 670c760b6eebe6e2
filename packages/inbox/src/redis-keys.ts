/** TTLs, key names and the like stay behind this wall; the word for them elsewhere is lifetime and inbox. */
export const recordNamespace = 'mayfly:record';
/** Of API keys: a record each, and the set of their ids. */
export const apiKeyNamespace = 'mayfly:key';
export const apiKeyIdsKey = 'mayfly:keys';
export const secretKey = 'mayfly:secret';
export const guessSecretKey = 'mayfly:guess-secret';
export const limitSecretKey = 'mayfly:limit-secret';
/** Of what was counted for a source; by its hash, for a source may be an IP address. */
export const limitNamespace = 'mayfly:limit';
/** All domains, and where changes of them are told. One slot. */
export const domainsKey = 'mayfly:{domains}';
export const domainsChannel = 'mayfly:events:{domains}';
/** Stands while one process has the say in what is done for all, and then ends by itself. */
export const sweepClaimKey = 'mayfly:sweep';
export const rewriteClaimKey = 'mayfly:rewrite';

/**
 * All of one inbox lies in one slot of a cluster (the hash tag), so that one script can move it together.
 * record: Keyv's, written once. mail: state and summaries. bodies: documents, sources, attachment tables.
 * tombstone: outlives the rest, and like every name here holds a keyed hash and no address.
 */
export function keysOf(id: string) {
  const tag = recordKeyOf(id);
  return {
    record: `${recordNamespace}:${tag}`,
    mail: `mayfly:mail:${tag}`,
    bodies: `mayfly:bodies:${tag}`,
    tombstone: `mayfly:tombstone:${tag}`,
    channel: `mayfly:events:${tag}`,
  };
}

/** Matches every key that ends with its inbox, and no tombstone. */
export const inboxKeys = 'mayfly:[bmr]*';

/** The key as Keyv is told it, which puts the namespace in front. */
export function recordKeyOf(id: string): string {
  return `{${id}}`;
}

/** What a source guessed; by its hash, for a source is an IP address. */
export function guessKeyOf(hash: string): string {
  return `mayfly:guesses:${hash}`;
}

/** Stands from a challenge's use to its end. */
export function spentChallengeKeyOf(challengeId: string): string {
  return `mayfly:spent-challenge:${challengeId}`;
}
