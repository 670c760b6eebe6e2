import { expect, test } from 'vitest';
import { createTaskQueue } from './task-queue.ts';

test('gives tasks away in the order they came', async () => {
  const queue = createTaskQueue<string>();
  queue.put('a');
  queue.put('b');
  expect(queue.length()).toBe(2);
  expect([await queue.take(), await queue.take()]).toEqual(['a', 'b']);
});

test('those who wait are served in the order they came', async () => {
  const queue = createTaskQueue<string>();
  const taken = Promise.all([queue.take(), queue.take()]);
  queue.put('a');
  queue.put('b');
  expect(await taken).toEqual(['a', 'b']);
});

test('a closed queue gives back what is left and takes nothing more', async () => {
  const queue = createTaskQueue<string>();
  queue.put('a');
  expect(queue.close()).toEqual(['a']);
  expect(queue.put('b')).toBe(false);
  expect(await queue.take()).toBeUndefined();
});

test('nobody waits at a queue that closes', async () => {
  const queue = createTaskQueue<string>();
  const taken = queue.take();
  queue.close();
  expect(await taken).toBeUndefined();
});
