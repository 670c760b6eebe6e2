import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMappedBytes, mappedCopyOf, releaseMemory } from './mapped-bytes.ts';

test.each([
  ['few', 300],
  ['many', 20_000],
])('hold what was appended, %s, up to the most there may be', (_, maxLength) => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength, size: 'max' }), { maxLength: 20 }), (chunks) => {
      const all = Buffer.concat(chunks);
      const held = createMappedBytes(all.length);
      for (const chunk of chunks) {
        held.append(chunk);
        // Whoever looks in between changes nothing.
        if (chunk.length % 2 === 0) held.bytes();
      }
      expect(held.bytes().equals(all)).toBe(true);
      expect(() => held.append(new Uint8Array(1))).toThrow(RangeError);
    }),
    { numRuns: 50 },
  );
});

test('are nothing from the release on, and may begin anew', () => {
  const held = createMappedBytes(100_000);
  held.append(Buffer.alloc(90_000, 'first'));
  const seen = held.bytes();

  held.release();

  expect([seen.length, held.bytes().length]).toEqual([0, 0]);
  held.append(Buffer.from('anew'));
  expect(held.bytes().toString()).toBe('anew');
});

test('go back to the system at the release, and not when they are collected', () => {
  const size = 200_000_000;
  const held = createMappedBytes(size);
  const chunk = Buffer.alloc(1_000_000, 'x');
  const before = process.memoryUsage.rss();
  for (let sent = 0; sent < size; sent += chunk.length) held.append(chunk);
  const full = process.memoryUsage.rss();

  held.release();

  expect(full - before).toBeGreaterThan(size / 2);
  expect(full - process.memoryUsage.rss()).toBeGreaterThan(size / 2);
});

test('a copy is gone where it is released, and what it was copied of is not', () => {
  const source = Buffer.alloc(90_000, 'a source');
  const copy = structuredClone(mappedCopyOf(source));
  expect(source.equals(copy)).toBe(true);

  releaseMemory(copy.buffer);

  expect(copy.length).toBe(0);
  expect(source.subarray(0, 8).toString()).toBe('a source');
});

test('a copy of few bytes is theirs alone, and can be given away', () => {
  const source = Buffer.from('a source');
  const copy = mappedCopyOf(source);

  const given = structuredClone(copy, { transfer: [copy.buffer] });

  expect(Buffer.from(given).toString()).toBe('a source');
  expect(source.toString()).toBe('a source');
});

test('what is not mapped stays as it is', () => {
  const plain = new Uint8Array([1, 2, 3]);
  releaseMemory(plain.buffer);
  expect(plain.length).toBe(3);
});
