import { inTier } from '@mayfly/test-peers/test-tier';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWordsByPatterns } from '../test/find-words-by-patterns.ts';
import { codeWords } from './code-words.ts';
import { linkWords } from './link-words.ts';
import { topicWords } from './topic-words.ts';
import { createWordFinder } from './word-finder.ts';

describe('of a small table', () => {
  const find = createWordFinder(
    ['number', 'code'],
    [
      { number: 'promo code, gift*, 4 digits, *nummer', code: 'code, codes, wil * delen, *zugangscode, nummer' },
      { number: '番号', code: '認証コード, 코드, code of conduct, promo code, *nummer' },
    ],
  );
  const said = (text: string) => find(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

  test('the longer of two words counts, then that of the kind named first, and none begins within another', () => {
    expect(said('Code, promo code. CODES of conduct; code of conduct')).toEqual([
      'code: Code',
      'number: promo code',
      'code: CODES',
      'code: code of conduct',
    ]);
  });

  test('a blank stands for two separators, one or none', () => {
    expect(said('promocode promo-code promo, code promo\ncode 4digits')).toEqual([
      'number: promocode',
      'number: promo-code',
      'number: promo, code',
      'number: promo\ncode',
      'number: 4digits',
    ]);
    expect(said('promo -- code')).toEqual(['code: code']);
  });

  test('a star stands for as many as thirty letters and dashes', () => {
    expect(said('gift-card wil Straßenfest delen')).toEqual(['number: gift-card', 'code: wil Straßenfest delen']);
    expect(said(`gift${'x'.repeat(30)} gift${'x'.repeat(31)}`)).toEqual([`number: gift${'x'.repeat(30)}`]);
  });

  test('a compound is what it ends with, dashes or not, where that makes it longer', () => {
    expect(said('Portal-Zugangs-Code, Kundennummer, nummer')).toEqual([
      'code: Portal-Zugangs-Code',
      'number: Kundennummer',
      'code: nummer',
    ]);
  });

  test('a word begins and ends at its first and last letter, and anywhere in scripts without blanks', () => {
    expect(said('barcode 2code _code decoded codeшифр \u{1df00}code')).toEqual([]);
    expect(said('この認証コードは code番号코드입니다')).toEqual([
      'code: 認証コード',
      'code: code',
      'number: 番号',
      'code: 코드',
    ]);
  });

  test('places are those of the text that was given, whatever its letters become when they are small', () => {
    expect(find('İİ code')).toEqual([{ kind: 'code', start: 3, end: 7 }]);
    expect(find('😀𠮷code')).toEqual([{ kind: 'code', start: 4, end: 8 }]);
  });
});

describe('of the tables that mail is read with', () => {
  const codeKinds = ['neutral', 'number', 'code', 'figure', 'thing', 'enter', 'bargain', 'past'] as const;
  const linkKinds = ['reset', 'invite', 'confirm', 'sign-in', 'aside'] as const;
  const words = [codeWords, topicWords, linkWords]
    .flatMap((table) => Object.values(table).flatMap((list) => Object.values<string>(list)))
    .flatMap((list) => list.split(','))
    .map((word) => word.trim());

  const separator = fc.constantFrom(' ', '  ', '   ', ', ', '-', '--', "'", '.', '\n', '\u00a0', '_', '');
  const oddity = fc.constantFrom(
    ...'İßſΣςﬁªⅷↀÅé7〒々〇ーゞー漢あア한кодαx-*\0\u0001\u0301\u200d\ufeff',
    ...['\u212a', '😀', '𠮷', '\u{1df00}', '\ud83d', '\udc00', 'x'.repeat(31), '-'.repeat(29)],
  );
  const word = fc
    .record({ word: fc.constantFrom(...words), star: fc.constantFrom('', 'sicher-', '漢', 'éa'), blank: separator })
    .map(({ word: each, star, blank }) => each.replaceAll('*', star).replaceAll(' ', blank));
  const text = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: word },
        { weight: 1, arbitrary: word.map((each) => each.toUpperCase()) },
        { weight: 1, arbitrary: word.map((each) => each.slice(0, -1)) },
        { weight: 4, arbitrary: separator },
        { weight: 2, arbitrary: oddity },
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''));

  test.each([
    [
      'names',
      createWordFinder(codeKinds, Object.values(codeWords)),
      findWordsByPatterns(codeKinds, Object.values(codeWords)),
    ],
    [
      'topics',
      createWordFinder(['proof', 'errand'], Object.values(topicWords)),
      findWordsByPatterns(['proof', 'errand'], Object.values(topicWords)),
    ],
    [
      'links',
      createWordFinder(linkKinds, Object.values(linkWords)),
      findWordsByPatterns(linkKinds, Object.values(linkWords)),
    ],
  ] as const)('%s are found as patterns find them', (_name, find, findByPatterns) => {
    fc.assert(
      fc.property(text, (said) => {
        expect(find(said)).toEqual(findByPatterns(said));
      }),
      { numRuns: inTier({ short: 100, long: 3000 }) },
    );
  });
});
