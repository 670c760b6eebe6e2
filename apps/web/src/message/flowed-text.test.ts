import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowOf, unflow } from './flowed-text.ts';

const type = (value: string) => [{ name: 'Content-Type', value }];

test('is told from the Content-Type of a text', () => {
  expect(flowOf(type('text/plain; charset=utf-8; format=flowed'))).toEqual({ delSp: false });
  expect(flowOf(type('text/plain; format="flowed"; DelSp=yes'))).toEqual({ delSp: true });
  expect(flowOf(type('text/plain'))).toBeUndefined();
  expect(flowOf(type('multipart/mixed; format=flowed'))).toBeUndefined();
});

test('joins what flows, in each depth of quotes, and leaves signatures and stuffed lines right', () => {
  const text = ['> one ', '> two', 'three ', 'four', ' From here', '-- ', 'Ada'].join('\n');
  expect(unflow(text, { delSp: false })).toBe(['> one two', 'three four', 'From here', '-- ', 'Ada'].join('\n'));
  expect(unflow('日本 \n語', { delSp: true })).toBe('日本語');
});

test('loses nothing that is no blank', () => {
  const line = fc.oneof(fc.constantFrom('a ', '> b ', '>> c', '-- ', ''), fc.string());
  fc.assert(
    fc.property(fc.array(line), fc.boolean(), (lines, delSp) => {
      const bare = (text: string) => text.replace(/[\s>]/g, '');
      expect(bare(unflow(lines.join('\n'), { delSp }))).toBe(bare(lines.join('\n')));
    }),
  );
});
