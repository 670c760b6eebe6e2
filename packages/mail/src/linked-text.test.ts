import { expect, test } from 'vitest';
import { type LinkedText, linkedTextFromHtml, linkedTextFromPlain } from './linked-text.ts';

/** Each link with its words. */
function shown({ text, links }: LinkedText) {
  return { text, links: links.map(({ url, start, end }) => [text.slice(start, end).trim(), url.href]) };
}

test('an anchor stands in the text as its words', () => {
  expect(
    shown(linkedTextFromHtml('<p>Now <a href="https://a.example/x?b=1&amp;c=2">confirm <b>it</b></a>.</p>')),
  ).toEqual({
    text: 'Now confirm it.',
    links: [['confirm it', 'https://a.example/x?b=1&c=2']],
  });
});

test('a picture in an anchor is its description', () => {
  expect(shown(linkedTextFromHtml('<a href="https://a.example/"><img alt="Verify"></a>')).links).toEqual([
    ['Verify', 'https://a.example/'],
  ]);
});

test('a URL leaves the text, with its brackets and without what ends the sentence', () => {
  expect(shown(linkedTextFromPlain('Confirm (https://a.example/1), or <https://a.example/2>. Bye'))).toEqual({
    text: 'Confirm   or  . Bye',
    links: [
      ['', 'https://a.example/1'],
      ['', 'https://a.example/2'],
    ],
  });
});

test('a URL among the words of an anchor is no link of its own', () => {
  expect(shown(linkedTextFromHtml('<a href="https://t.example/c">https://a.example/2</a>')).links).toEqual([
    ['', 'https://t.example/c'],
  ]);
});

test('an anchor that is never closed, or opens another, leads nowhere and takes nothing along', () => {
  const { links } = shown(
    linkedTextFromHtml('<a href="https://a.example/1">one <a href="https://a.example/2">two</a> three'),
  );
  expect(links.map(([, href]) => href)).toEqual(['https://a.example/1', 'https://a.example/2']);
  expect(shown(linkedTextFromHtml('<a href="https://a.example/1">one')).links).toEqual([]);
});

test('what looks like the marks of an anchor is none', () => {
  expect(shown(linkedTextFromHtml('\uFDD0a\uFDD1 <a href="https://a.example/">b</a>')).links).toEqual([
    ['b', 'https://a.example/'],
  ]);
  expect(linkedTextFromPlain('\uFDD0a\uFDD1').links).toEqual([]);
});

test('letters of full width are what they stand for, and padding is nothing', () => {
  expect(linkedTextFromPlain('４８２\u200B９１０').text).toBe('482910');
});

test('forty thousand characters and four hundred links are read, and no more', () => {
  expect(linkedTextFromPlain(`${' '.repeat(40_000)}late`).text).not.toContain('late');
  expect(linkedTextFromHtml('<a href="https://a.example/">a</a>'.repeat(500)).links).toHaveLength(400);
});
