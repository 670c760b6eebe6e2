import { pbkdf2Sync } from 'node:crypto';
import type { ProofOfWork } from '@mayfly/contracts/challenge';
import { expect, test } from 'vitest';
import { solveChallenge, writeSolution } from './solve-challenge.ts';

test.each([0, 1, 7, 8, 99, 100])('finds counter %i, with its key', async (counter) => {
  const challenge = aChallenge({ counter });
  expect(await solveChallenge(challenge)).toEqual({ challenge, solution: { counter, derivedKey: keyOf(counter) } });
});

test('gives up where no counter up to the last one does', async () => {
  expect(await solveChallenge(aChallenge({ counter: 300 }))).toBeUndefined();
});

test('tells how far it is, ever further', async () => {
  const told: number[] = [];
  await solveChallenge(aChallenge({ counter: 300 }), { onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test('ends when it is told to, with that reason', async () => {
  const controller = new AbortController();
  const solving = solveChallenge(aChallenge({ counter: 1e9, mostCounter: 1e9 }), {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('enough')),
  });
  await expect(solving).rejects.toThrow('enough');
});

test('lets the event loop go round while it works', async () => {
  const controller = new AbortController();
  const solving = solveChallenge(aChallenge({ counter: 1e9, mostCounter: 1e9 }), { signal: controller.signal });
  const turns = Array.from({ length: 3 }, () => new Promise((resolve) => setTimeout(resolve)));
  await Promise.all(turns);
  controller.abort(new Error('enough'));
  await expect(solving).rejects.toThrow('enough');
});

test('is written as the server reads it', async () => {
  const challenge = aChallenge({ counter: 3 });
  const solved = (await solveChallenge(challenge)) ?? expect.fail('there is no solution');
  expect(JSON.parse(Buffer.from(writeSolution(solved), 'base64').toString())).toEqual(solved);
});

const [nonce, salt, cost, keyLength] = ['0102030405060708', 'a0b0c0d0', 3, 32];

/** As another implementation derives it. */
function keyOf(counter: number): string {
  const password = Buffer.concat([Buffer.from(nonce, 'hex'), Buffer.alloc(4)]);
  password.writeUInt32BE(counter, password.length - 4);
  return pbkdf2Sync(password, Buffer.from(salt, 'hex'), cost, keyLength, 'sha256').toString('hex');
}

function aChallenge({ counter, mostCounter = 100 }: { counter: number; mostCounter?: number }): ProofOfWork {
  const keyPrefix = keyOf(counter).slice(0, 32);
  const data = { mostCounter, expiresAt: 1 };
  return {
    parameters: { algorithm: 'PBKDF2/SHA-256', nonce, salt, cost, keyLength, keyPrefix, keySignature: '00', data },
    signature: '00',
  };
}
