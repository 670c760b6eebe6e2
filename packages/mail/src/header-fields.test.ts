import { expect, test } from 'vitest';
import { beginsField, fieldValue, readHeaderFields } from './header-fields.ts';

const read = (block: string) => readHeaderFields(Buffer.from(block, 'latin1'));

test('unfolds fields and keeps their names as they are written', () => {
  expect(read('Subject: one\r\n two\r\n\tthree\r\nX-A:b\nOld : style\r\n')).toEqual([
    { name: 'Subject', value: 'one two\tthree' },
    { name: 'X-A', value: 'b' },
    { name: 'Old', value: 'style' },
  ]);
});

test('leaves out what is no field', () => {
  expect(read('From ada Sun Nov 22 10:14:02 2026\r\n: no name\r\nno colon\r\n\r\nA: b')).toEqual([
    { name: 'A', value: 'b' },
  ]);
});

test('bytes beyond ASCII stay bytes', () => {
  expect(read('A: caf\xe9')).toEqual([{ name: 'A', value: 'caf\xe9' }]);
});

test('the first of a name counts, in any case', () => {
  expect(fieldValue(read('SUBJECT: a\r\nSubject: b'), 'subject')).toBe('a');
  expect(fieldValue(read('A: b'), 'subject')).toBeUndefined();
});

test('knows a line that begins a header from one that does not', () => {
  expect(['Subject: x', 'A:', 'From ada Sun Nov 22', '>From ada'].map(beginsField)).toEqual([true, true, true, true]);
  expect(['Hello', ' folded: x', 'two words: x', ''].map(beginsField)).toEqual([false, false, false, false]);
});
