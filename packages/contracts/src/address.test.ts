import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAddress, normaliseDomain, normaliseLocalPart, parseRecipient } from './address.ts';

test('brings every spelling of a recipient to one form', () => {
  const spellings = [
    'quiet-river@mayfly.example',
    'QUIET-River@Mayfly.EXAMPLE',
    'quiet-river@mayfly.example.',
    'ｑｕｉｅｔ-river@mayfly.example',
    'quiet-river+shop@mayfly.example',
    'quiet-river+a+b@MAYFLY.example',
  ];
  for (const spelled of spellings) {
    const recipient = parseRecipient(spelled);
    expect(recipient && formatAddress(recipient.address)).toBe('quiet-river@mayfly.example');
  }
});

test('strips the tag from the address and keeps it beside', () => {
  expect(parseRecipient('quiet-river+shop+2@mayfly.example')?.tag).toBe('shop+2');
  expect(parseRecipient('quiet-river@mayfly.example')?.tag).toBeUndefined();
});

test('reads no recipient out of relay tricks and hostile local parts', () => {
  const hostile = [
    '',
    '@mayfly.example',
    'quiet-river',
    'quiet-river@',
    '@relay.example:quiet-river@mayfly.example',
    'quiet-river%elsewhere.example@mayfly.example',
    'elsewhere.example!quiet-river@mayfly.example',
    'quiet-river@elsewhere.example@mayfly.example',
    '"quiet-river"@mayfly.example',
    'quiet river@mayfly.example',
    'quiet\r\nriver@mayfly.example',
    'quiet\0river@mayfly.example',
    'quiet/river@mayfly.example',
    'quiet:river@mayfly.example',
    'quiet*river@mayfly.example',
    'quiet‮river@mayfly.example',
    'quіet-river@mayfly.example', // a Cyrillic і
    'short@mayfly.example',
    `${'a'.repeat(33)}@mayfly.example`,
    '.quiet-river@mayfly.example',
    'quiet-river.@mayfly.example',
    'quiet..river@mayfly.example',
    '+quiet-river@mayfly.example',
  ];
  for (const spelled of hostile) expect(parseRecipient(spelled), spelled).toBeUndefined();
});

test('brings domain names to lower-case A-labels and refuses what is none', () => {
  expect(normaliseDomain('Bücher.Example.')).toBe('xn--bcher-kva.example');
  for (const odd of [
    '',
    '.',
    'a..b',
    '-a.example',
    'a_b.example',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'a b',
    'a/b',
    'a:25',
    'a@b',
  ])
    expect(normaliseDomain(odd), odd).toBeUndefined();
});

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (spelled) => {
      const localPart = normaliseLocalPart(spelled);
      if (localPart !== undefined) {
        expect(normaliseLocalPart(localPart)).toBe(localPart);
        expect(localPart).toMatch(/^[a-z0-9][a-z0-9._-]{4,30}[a-z0-9]$/);
      }
      const domain = normaliseDomain(spelled);
      if (domain !== undefined) expect(normaliseDomain(domain)).toBe(domain);
    }),
    { numRuns: 2000 },
  );
});
