import { expect, test } from 'vitest';
import { logEachMinute } from './log-each-minute.ts';

test('a thousand of a kind are one line a minute, and what is left is told at the end', async () => {
  const told: unknown[] = [];
  let heard = () => {};
  const minute = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const log = logEachMinute<'a' | 'b'>((kind, count) => {
    told.push([kind, count]);
    heard();
  }, 30);
  for (let index = 0; index < 1000; index++) log.count('a');
  log.count('b');
  expect(told).toEqual([]);
  const alive = setInterval(() => {}, 1000);
  await minute;
  clearInterval(alive);
  expect(told).toEqual([
    ['a', 1000],
    ['b', 1],
  ]);
  log.count('b');
  log.stop();
  expect(told.at(-1)).toEqual(['b', 1]);
});
