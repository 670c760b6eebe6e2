import { expect, test } from 'vitest';
import { listVerdicts, sayAuthentication } from './authentication-words.ts';

test('says what DMARC makes of the two others, and all three in the terms of the trade', () => {
  const forwarded = { spf: 'fail', dkim: 'pass', dmarc: 'pass' } as const;
  expect(sayAuthentication(forwarded)).toBe('The sender’s domain vouches for this mail.');
  expect(listVerdicts(forwarded)).toBe('SPF fail, DKIM pass, DMARC pass');
});

test('speaks of forgery only where the domain disowns the mail', () => {
  const said = (['pass', 'fail', 'temperror', 'permerror'] as const).map((dmarc) =>
    sayAuthentication({ spf: 'fail', dkim: 'fail', dmarc }),
  );
  expect(said.map((words) => /may be forged/.test(words))).toEqual([false, true, false, false]);
});
