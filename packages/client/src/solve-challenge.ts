import type { ChallengeSolution, ProofOfWork, SiteChallenge } from '@mayfly/contracts/challenge';

export type SolveOptions = {
  readonly signal?: AbortSignal | undefined;
  /** Told how much of the most work is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Has somebody solve the challenge of a service in its widget; resolves with what that hands out. */
  readonly askPerson?: ((challenge: SiteChallenge) => Promise<string>) | undefined;
};

/** Derivations under way at once: enough to keep them going, and few enough that nothing else waits long. */
const atOnce = 8;
const turnEveryMs = 50;

/**
 * Finds the counter whose key begins as the challenge wants (ALTCHA, version 2). The derivations run beside the event
 * loop, which goes round between them. Resolves with undefined where no counter does; rejects with the signal's reason.
 */
export async function solveChallenge(
  challenge: ProofOfWork,
  { signal, onProgress }: SolveOptions = {},
): Promise<ChallengeSolution | undefined> {
  const { data, keyPrefix } = challenge.parameters;
  const derive = createDerivation(challenge);
  let turned = performance.now();
  for (let first = 0; first <= data.mostCounter; first += atOnce) {
    signal?.throwIfAborted();
    const counters = Array.from({ length: atOnce }, (_, index) => first + index);
    const tried = await Promise.all(counters.map(async (counter) => ({ counter, derivedKey: await derive(counter) })));
    const solution = tried.find(({ derivedKey }) => derivedKey.startsWith(keyPrefix));
    if (solution) return { challenge, solution };
    onProgress?.(Math.min(1, (first + atOnce) / (data.mostCounter + 1)));
    if (performance.now() - turned < turnEveryMs) continue;
    await turn();
    turned = performance.now();
  }
  return undefined;
}

/** As `POST /inboxes` takes it. */
export function writeSolution(solved: ChallengeSolution): string {
  return btoa(JSON.stringify(solved));
}

/** Browsers have no derivations where a page came over plain HTTP, but for one of the machine itself. */
export function canSolve(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

function createDerivation({ parameters }: ProofOfWork): (counter: number) => Promise<string> {
  const salt = bytesFrom(parameters.salt);
  const nonce = bytesFrom(parameters.nonce);
  return async (counter) => {
    const password = new Uint8Array(nonce.length + 4);
    password.set(nonce);
    new DataView(password.buffer).setUint32(nonce.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: parameters.cost };
    return hexFrom(new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, parameters.keyLength * 8)));
  };
}

function bytesFrom(hex: string) {
  return Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
}

function hexFrom(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One turn of the event loop: what was clicked meanwhile is heard, and a page is drawn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
