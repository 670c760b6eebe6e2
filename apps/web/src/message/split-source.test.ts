import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSource } from './split-source.ts';

test('marks header fields before the first empty line and boundaries after it', () => {
  const marked = splitSource('From: a\r\nTo: b\r\n\r\nSubject: no field\r\n--edge\r\nx\r\n').filter(
    ({ kind }) => kind !== 'plain',
  );
  expect(marked).toEqual([
    { kind: 'field', text: 'From:' },
    { kind: 'field', text: 'To:' },
    { kind: 'boundary', text: '--edge' },
  ]);
});

test('loses no character', () => {
  const line = fc.oneof(fc.constantFrom('A: b', '', '--x', '\r', ' folded'), fc.string());
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const source = lines.join('\n');
      expect(
        splitSource(source)
          .map(({ text }) => text)
          .join(''),
      ).toBe(source);
    }),
  );
});
