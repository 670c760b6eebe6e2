import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatAddress,
  normaliseDomain,
  normaliseDomainPattern,
  normaliseLocalPart,
  parseRecipient,
  splitLocalPart,
} from './address.ts';

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

test('a local part is read alike on its own, where an inbox is made, and before an @, where mail comes', () => {
  const spelled = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), localParts.chain(spellingsOf));
  fc.assert(
    fc.property(spelled, (text) => {
      const { localPart, tag } = splitLocalPart(text);
      const recipient = text === '' ? undefined : parseRecipient(`${text}@mayfly.example`);
      expect(recipient?.address.localPart).toBe(localPart);
      if (recipient) expect(recipient.tag).toBe(tag);
    }),
    { numRuns: 2000 },
  );
});

test('all spellings of an address are one', () => {
  const address = fc.record({
    localPart: localParts,
    domain: fc.constantFrom('mayfly.example', 'xn--bcher-kva.example'),
  });
  const spelled = address.chain(({ localPart, domain }) =>
    fc.tuple(fc.constant(`${localPart}@${domain}`), spellingsOf(localPart), domainSpellingsOf(domain)),
  );
  fc.assert(
    fc.property(spelled, ([address, localPart, domain]) => {
      const read = parseRecipient(`${localPart}@${domain}`);
      expect(read && formatAddress(read.address)).toBe(address);
    }),
    { numRuns: 2000 },
  );
});

test('a character that is not seen, turns the line around or looks like another makes an address none', () => {
  const hostile = fc.constantFrom(
    ...'\0\r\n\t\x1b\x7f\u0085\u00a0\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f'.split(''),
    ...'\u2028\u202a\u202e\u2060\u2066\u2069\ufeff\ufe0f\u0301аеорсухіıοѕ‐⁄∕＠*:/%\\"'.split(''),
  );
  fc.assert(
    fc.property(localParts, fc.nat(32), hostile, (localPart, at, character) => {
      const spelled = `${localPart.slice(0, at)}${character}${localPart.slice(at)}`;
      expect(splitLocalPart(spelled).localPart).toBeUndefined();
      expect(parseRecipient(`${spelled}@mayfly.example`)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('a pattern of domains has one form too', () => {
  expect(normaliseDomainPattern('*.Bücher.Example.')).toBe('*.xn--bcher-kva.example');
  expect(normaliseDomainPattern('ONE.example')).toBe('one.example');
  for (const odd of ['', '*', '*.', '*.*.example', 'a.*.example', '＊.a b'])
    expect(normaliseDomainPattern(odd)).toBeUndefined();
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

const edge = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
const inner = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-_');
const localParts = fc
  .tuple(edge, fc.array(inner, { minLength: 4, maxLength: 30 }), edge)
  .map(([first, rest, last]) => `${first}${rest.join('')}${last}`);

/** Upper case, full width, bold, and a tag behind it. */
function spellingsOf(localPart: string): fc.Arbitrary<string> {
  const letters = [...localPart].map((letter) =>
    fc.constantFrom(letter, letter.toUpperCase(), String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  );
  const tag = fc.constantFrom('', '+', '+shop', '+Shop+2', '＋ｓｈｏｐ');
  return fc.tuple(fc.tuple(...letters), tag).map(([spelled, behind]) => spelled.join('') + behind);
}

function domainSpellingsOf(domain: string): fc.Arbitrary<string> {
  const written = domain.replace('xn--bcher-kva', 'bücher');
  const [plain, upper] = [
    fc.constantFrom(domain, written),
    fc.constantFrom(domain.toUpperCase(), written.toUpperCase()),
  ];
  const decomposed = fc.constant(written.normalize('NFD'));
  const wide = fc.constant(written.replace(/[a-z.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)));
  return fc
    .tuple(fc.oneof(plain, upper, decomposed, wide), fc.constantFrom('', '.', '．'))
    .map((parts) => parts.join(''));
}
