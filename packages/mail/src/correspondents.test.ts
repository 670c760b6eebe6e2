import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorrespondents } from './correspondents.ts';

test.each([
  ['ada@example.com', [{ name: '', address: 'ada@example.com' }]],
  ['Ada Moor <ada@example.com>', [{ name: 'Ada Moor', address: 'ada@example.com' }]],
  ['"Moor, Ada \\"A\\"" <ada@example.com>', [{ name: 'Moor, Ada "A"', address: 'ada@example.com' }]],
  ['ada@example.com (Ada (the) Moor)', [{ name: 'Ada (the) Moor', address: 'ada@example.com' }]],
  ['=?utf-8?q?Ada=2C_Moor?= <ada@example.com>', [{ name: 'Ada, Moor', address: 'ada@example.com' }]],
  [
    'Ada <ada@example.com>, bo@example.net',
    [
      { name: 'Ada', address: 'ada@example.com' },
      { name: '', address: 'bo@example.net' },
    ],
  ],
  [
    'Crew: Ada <ada@example.com>, bo@example.net;',
    [
      { name: 'Ada', address: 'ada@example.com' },
      { name: '', address: 'bo@example.net' },
    ],
  ],
  ['undisclosed-recipients:;', []],
  ['<@relay.example,@other.example:ada@example.com>', [{ name: '', address: 'ada@example.com' }]],
  ['Ada <ada(work)@(at)example.com>', [{ name: 'Ada', address: 'ada@example.com' }]],
  ['Ada <"ada (x) moor"@example.com>', [{ name: 'Ada', address: '"ada (x) moor"@example.com' }]],
  ['"a \\"b\\""@example.com (Ada)', [{ name: 'Ada', address: '"a \\"b\\""@example.com' }]],
  ['"boss" bo@example.com', [{ name: 'boss', address: 'bo@example.com' }]],
  ['Ada Moor', [{ name: 'Ada Moor', address: '' }]],
  ['<>', []],
  ['', []],
  ['Ada <ada@example.com', [{ name: 'Ada', address: 'ada@example.com' }]],
  ['"Ada', [{ name: 'Ada', address: '' }]],
  ['(Ada', [{ name: 'Ada', address: '' }]],
])('%s', (list, expected) => {
  expect(readCorrespondents(list, 10)).toEqual(expected);
});

test.each([
  '"boss@bank.example" <eve@evil.example>',
  'boss@bank.example <eve@evil.example>',
  '(boss@bank.example) eve@evil.example',
])('an address in a name is not the address: %s', (list) => {
  expect(readCorrespondents(list, 10)).toMatchObject([{ address: 'eve@evil.example' }]);
});

test('an encoded word is never an address', () => {
  expect(readCorrespondents('=?utf-8?q?boss=40bank=2Eexample?=', 10)).toEqual([
    { name: 'boss@bank.example', address: '' },
  ]);
});

test('reads no more than it is asked for', () => {
  expect(readCorrespondents('a@b.c,'.repeat(1000), 7)).toHaveLength(7);
});

test('names and addresses are one short line each', () => {
  const [{ name = '', address = '' } = {}] = readCorrespondents(
    `a\r\n\0b\u202E${'x'.repeat(500)} <a b\0@${'c'.repeat(500)}>`,
    1,
  );
  expect(name).toBe(`a b${'x'.repeat(197)}`);
  expect(address).toBe(`ab@${'c'.repeat(317)}`);
});

test('whatever stands in the field, it is read', () => {
  const unit = fc.constantFrom(...'"\\()<>,;:@ a.=?\0\u202E', '=?utf-8?q?', '?=');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (list) => {
      for (const { name, address } of readCorrespondents(list, 5))
        expect(name + address).not.toMatch(/[\p{Cc}\u202E]/u);
    }),
  );
});

test('what was written comes back', () => {
  const name = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })
    .map((text) => text.trim().replace(/\s+/g, ' '));
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, local: fc.stringMatching(/^[a-z0-9.]{1,20}$/) }), { minLength: 1, maxLength: 5 }),
      (people) => {
        const spelled = people.map(({ name, local }) => `"${name.replace(/["\\]/g, '\\$&')}" <${local}@example.com>`);
        expect(readCorrespondents(spelled.join(', '), 5)).toEqual(
          people.map(({ name, local }) => ({ name, address: `${local}@example.com` })),
        );
      },
    ),
  );
});
