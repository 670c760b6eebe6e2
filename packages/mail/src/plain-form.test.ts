import { expect, test } from 'vitest';
import { plainForm } from './plain-form.ts';

test('letters and digits of full width are what they stand for', () => {
  expect(plainForm('４８２９１０ Ａ№°')).toBe('482910 AN°°');
});

test('of marks piled on a letter only so many are looked at, and honest ones all', () => {
  expect(plainForm(`a${'\u0301\u0316'.repeat(40_000)}b`).length).toBeLessThan(40);
  expect(plainForm('e\u0301\u0323')).toBe('\u1eb9\u0301');
});
