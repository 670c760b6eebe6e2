import { createMappedBytes } from '@mayfly/mail/mapped-bytes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDataBudget } from './data-budget.ts';
import { readSource, SenderLeft } from './read-source.ts';

async function* streamOf(chunks: Iterable<Uint8Array>): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const roomy = () => createDataBudget(1e9).share();
const held = () => createMappedBytes(100_000);
const never = () => expect.fail('cut off');

test('gives back what came, however it was cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 40 }), async (chunks) => {
      const source = await readSource(streamOf(chunks), {
        limitBytes: 20_000,
        share: roomy(),
        held: held(),
        cutOff: never,
      });
      expect(source.equals(Buffer.concat(chunks))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('takes a message of exactly the limit and none of one more', async () => {
  const limits = { limitBytes: 100_000, share: roomy(), cutOff: never };
  const full = await readSource(streamOf([Buffer.alloc(65_000), Buffer.alloc(35_000)]), { ...limits, held: held() });
  expect(full.length).toBe(100_000);
  const over = readSource(streamOf([Buffer.alloc(65_000), Buffer.alloc(35_001)]), { ...limits, held: held() });
  await expect(over).rejects.toMatchObject({ code: 'message_too_large' });
});

test('is cut off once past twice the limit, and reads to the end up to there', async () => {
  let pulled = 0;
  function* endless() {
    for (;;) {
      pulled += 1000;
      yield Buffer.alloc(1000);
    }
  }
  let cuts = 0;
  const cutOff = () => {
    cuts++;
  };
  const reading = readSource(streamOf(endless()), { limitBytes: 10_000, share: roomy(), held: held(), cutOff });
  await expect(reading).rejects.toMatchObject({ code: 'message_too_large' });
  expect({ cuts, pulled }).toEqual({ cuts: 1, pulled: 21_000 });
});

test('over the budget it is read to its end, gives back what it held and is store_full', async () => {
  const budget = createDataBudget(10_000);
  const other = budget.share();
  expect(other.take(8000)).toBe(true);
  const chunks = [Buffer.alloc(1500), Buffer.alloc(1500), Buffer.alloc(100)];
  const reading = readSource(streamOf(chunks), {
    limitBytes: 9000,
    share: budget.share(),
    held: held(),
    cutOff: never,
  });
  await expect(reading).rejects.toMatchObject({ code: 'store_full' });
  expect([budget.hasRoomFor(2000), budget.hasRoomFor(2001)]).toEqual([true, false]);
  other.giveBack();
  other.giveBack();
  expect([budget.hasRoomFor(10_000), budget.hasRoomFor(10_001)]).toEqual([true, false]);
});

test('a stream that breaks is a sender that left', async () => {
  async function* broken() {
    yield Buffer.from('half');
    throw new Error('ECONNRESET');
  }
  await expect(
    readSource(broken(), { limitBytes: 100, share: roomy(), held: held(), cutOff: never }),
  ).rejects.toBeInstanceOf(SenderLeft);
});
