import { randomBytes } from 'node:crypto';
import { inTier } from '@mayfly/test-peers/test-tier';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundless } from '../src/budget.ts';
import { createDomains, newDomain } from '../src/domains.ts';
import { createInboxes, type Inboxes } from '../src/inboxes.ts';
import { randomAlphabet, randomLocalPart } from '../src/local-part.ts';
import { createMemoryStore, type MemoryStore } from '../src/memory-store.ts';
import { parsesNothing } from '../src/parse-when-read.ts';
import { deriveSecrets } from '../src/secrets.ts';
import { roomyQuota } from './deliveries.ts';

/** A million guesses in all, at the speed of the code and with no limit in the way. */
const guesses = inTier({ short: 10_000, long: 500_000 });
const hour = 3_600_000;

const records = [newDomain('mayfly.example')];
let memory: MemoryStore;
let inboxes: Inboxes;
let living: Awaited<ReturnType<Inboxes['create']>>[];

beforeAll(async () => {
  memory = createMemoryStore();
  inboxes = createInboxes({
    parseStored: parsesNothing,
    store: memory.store,
    domains: createDomains(() => records),
    secrets: deriveSecrets('a secret that no guesser has'),
    rules: {
      lifetimesMs: [hour],
      defaultLifetimeMs: hour,
      maxLifetimeMs: hour,
      idleWindowMs: 0,
      tombstoneMs: hour,
      quota: roomyQuota,
    },
    budget: boundless,
    clock: Date,
  });
  living = await Promise.all(Array.from({ length: 1000 }, () => inboxes.create({})));
});
afterAll(() => memory.close());

test('a guessed token opens no inbox, and every guess hears the same', { timeout: 600_000 }, async () => {
  const outcomes = new Map<string, number>();
  for (let count = 0; count < guesses; count++) {
    const target = pick(living);
    const guess = pick(guessers)(pick(living).token);
    const outcome = guess === target.token ? 'a hit by its own token' : await outcomeOf(inboxes.open(target.id, guess));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect([...outcomes]).toEqual([['token_refused', guesses]]);
});

test('a guessed name is nobody’s, and every guess hears the same', { timeout: 600_000 }, async () => {
  const taken = new Set(living.map(({ address }) => address));
  const outcomes = new Map<string, number>();
  for (let count = 0; count < guesses; count++) {
    const address = `${count % 2 === 0 ? randomLocalPart() : neighbourOf(pick(living).address)}@mayfly.example`;
    const outcome = taken.has(address) ? 'a hit' : await outcomeOf(inboxes.accepts(address));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect([...outcomes]).toEqual([['recipient_unknown', guesses]]);
});

/** Blind, and from what a guesser has who owns an inbox. */
const guessers: readonly ((known: string) => string)[] = [
  () => randomBytes(32).toString('base64url'),
  (known) => Buffer.concat([Buffer.from(known, 'base64url').subarray(0, 16), randomBytes(16)]).toString('base64url'),
  (known) => Buffer.concat([randomBytes(16), Buffer.from(known, 'base64url').subarray(16)]).toString('base64url'),
  (known) => withOneBitFlipped(Buffer.from(known, 'base64url')).toString('base64url'),
  (known) => known.slice(0, Math.floor(Math.random() * known.length)),
  (known) => `${known}${known}`.slice(0, 256),
];

function withOneBitFlipped(bytes: Buffer): Buffer {
  const at = Math.floor(Math.random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
  return bytes;
}

/** One symbol away from a name that is taken. */
function neighbourOf(address: string): string {
  const symbols = [...address.slice(0, address.indexOf('@'))];
  const at = Math.floor(Math.random() * symbols.length);
  symbols[at] = pick([...randomAlphabet].filter((symbol) => symbol !== symbols[at]));
  return symbols.join('');
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

async function outcomeOf(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'opened',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
