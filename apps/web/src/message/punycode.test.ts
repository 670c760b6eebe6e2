import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel } from './punycode.ts';

test.each([
  ['xn--pypal-4ve', 'pаypal'],
  ['xn--mnchen-3ya', 'münchen'],
  ['XN--MNCHEN-3YA', 'münchen'],
  ['xn--fiqs8s', '中国'],
  ['xn--80ak6aa92e', 'аррӏе'],
])('%s is %s', (label, letters) => {
  expect(decodeLabel(label)).toBe(letters);
});

test.each(['paypal', 'xn--', 'xn--!!', 'xn--99999999999', `xn--${'a'.repeat(100)}`])('%s stays or ends', (label) => {
  expect(typeof decodeLabel(label)).toBe('string');
});

test('gives back what any label was made from', () => {
  const letters = fc.stringMatching(/^[a-zа-яäöüßα-ωא-ת一-鿿]{1,12}$/u);
  fc.assert(
    fc.property(letters, (label) => {
      const ascii = domainToASCII(label);
      // Not all letters may stand in a domain, and some are folded on the way.
      fc.pre(ascii !== '' && domainToASCII(decodeLabel(ascii)) !== '');
      expect(domainToASCII(decodeLabel(ascii))).toBe(ascii);
    }),
  );
});

test('never throws, whatever is called a label', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof decodeLabel(`xn--${text}`)).toBe('string');
    }),
  );
});
