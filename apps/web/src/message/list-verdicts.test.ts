import { expect, test } from 'vitest';
import { en } from '../ui/language/en.ts';
import { listVerdicts } from './list-verdicts.ts';

test('names all three verdicts in the terms of the trade', () => {
  expect(listVerdicts({ spf: 'fail', dkim: 'pass', dmarc: 'pass' })).toBe('SPF fail, DKIM pass, DMARC pass');
});

test('speaks of forgery only where the domain disowns the mail', () => {
  const said = Object.entries(en.message.authentication).filter(([, words]) => /may be forged/.test(words));
  expect(said.map(([dmarc]) => dmarc)).toEqual(['fail']);
});
