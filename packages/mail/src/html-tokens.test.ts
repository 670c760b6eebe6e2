import { expect, test } from 'vitest';
import { readHtmlTokens } from './html-tokens.ts';

/** `a` for a tag, `a2` for one with two attributes, `/a` for its end, `.` for text, `..` for text that may look like tags. */
function outline(html: string): string {
  const said = [...readHtmlTokens(html)].map((token) => {
    if (token.kind === 'text') return token.blank ? '_' : '.';
    if (token.kind === 'raw text') return '..';
    if (token.kind === 'close') return `/${token.name}`;
    return token.attributes === 0 ? token.name : `${token.name}${token.attributes}`;
  });
  return said.join(' ');
}

// What a browser makes of each was looked up in the HTML Standard, section 13.2.5.
test.each([
  ['a <B>b</B> c', '. b . /b .'],
  ['<p class=a id="b>c" title=\'d>e\' hidden>', 'p4'],
  ['<a/b/c>', 'a2'],
  ['<a href=x/>', 'a1'],
  ['<a ="b>c">', 'a1 .'],
  ['<a b = c>', 'a1'],
  ['<a b=>c', 'a1 .'],
  ['<a "b">', 'a1'],
  ['a < b <3 <> </>', '.'],
  ['<!doctype html><p>', 'p'],
  ['<!-- <a> --><p>', 'p'],
  ['<!-- <a> --!><p>', 'p'],
  ['<!--><p>', 'p'],
  ['<!---><p>', 'p'],
  ['<!-- <p>', ''],
  ['<![CDATA[ > <p> ]]>', '_ p .'],
  ['<?php > <p>', '_ p'],
  ['</ p><p>', 'p'],
  ['</p a=">"><b>', '/p b'],
  ['<style><b></style><i>', 'style .. /style i'],
  ['<title></titles></title >', 'title .. /title'],
  ['<textarea><b>', 'textarea ..'],
  ['<script><!-- <script> </script> --></script><i>', 'script .. /script i'],
  ['<script><!--<script></script></script><i>', 'script .. /script i'],
  ['<script><!--><script></script><i>', 'script .. /script i'],
  ['<plaintext></plaintext><i>', 'plaintext ..'],
  ['<p', ''],
  ['<p a="', ''],
])('%s', (html, expected) => {
  expect(outline(html)).toBe(expected);
});

test.each([
  ['tags that never end', '<a '.repeat(330_000)],
  ['comments that never end', '<!--'.repeat(250_000)],
  ['quotes that never end', '<x y="'.repeat(160_000)],
  ['blanks in a tag', `<a${' '.repeat(500_000)}b${' '.repeat(490_000)}c`],
  ['scripts in comments in scripts', `<script>${'<!--<script>'.repeat(80_000)}`],
  ['half end tags', `<title>${'</titl'.repeat(160_000)}`],
])('a megabyte of %s is read', (_case, html) => {
  expect([...readHtmlTokens(html)].length).toBeLessThan(10);
});
