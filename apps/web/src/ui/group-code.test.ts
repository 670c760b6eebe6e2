import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCode } from './group-code.ts';

test.each([
  ['482910', '482 910'],
  ['4829', '4829'],
  ['90417725', '9041 7725'],
  ['8840217', '884 0217'],
  ['4401927736', '440 192 7736'],
  ['AB3D9F', 'AB3 D9F'],
  ['WDJB-MJHT', 'WDJB-MJHT'],
  ['123456789012', '123456789012'],
])('%s reads as %s', (value, shown) => {
  expect(groupCode(value)).toBe(shown);
});

test('whatever the code, only blanks are added', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Za-z-]{1,32}$/), (value) => {
      expect(groupCode(value).replaceAll(' ', '')).toBe(value);
    }),
  );
});
