import { readSample } from '@mayfly/sample-mail/read-sample';
import { expect, test } from 'vitest';
import { gaugeHtml, htmlLimits } from './gauge-html.ts';
import { parseMessage } from './parse-message.ts';

const light = { kind: 'light' };
const heavy = (because: string) => ({ kind: 'heavy', because });
const numbered = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

test('an ordinary newsletter is light', async () => {
  const { html } = JSON.parse((await parseMessage(readSample('newsletter'))).documentJson);
  expect(gaugeHtml(html)).toEqual(light);
});

test.each([
  ['paragraphs that are not closed', '<p>text '.repeat(5000)],
  ['items that are not closed', `<ul>${'<li>text '.repeat(5000)}</ul>`],
  ['rows and cells that are not closed', `<table>${'<tr><td>a<td>b'.repeat(4000)}</table>`],
  [
    'headings, terms and options that are not closed',
    `${'<h1>a'.repeat(900)}<dl>${'<dt>a<dd>b'.repeat(900)}</dl>${'<option>a'.repeat(900)}`,
  ],
  [
    'formatting left open in cells',
    `<table>${numbered(3000, (index) => `<tr><td><font size="${index}">a</td></tr>`)}</table>`,
  ],
  ['formatting closed after its paragraph', '<p><b>text</p></b>'.repeat(3000)],
  ['formatting left open in paragraphs', '<p><font color="red">text</p>'.repeat(1000)],
  ['links in links', '<a href="#">text'.repeat(5000)],
  ['a little SVG', '<svg onload="alert(1)"><script>alert(2)</script></svg><p>text'],
])('careless but harmless: %s', (_case, html) => {
  expect(gaugeHtml(html)).toEqual(light);
});

test('each limit is the last that passes', () => {
  const picture = (length: number) => `<img src="${'x'.repeat(length - '<img src="">'.length)}">`;
  expect(gaugeHtml(picture(htmlLimits.length))).toEqual(light);
  expect(gaugeHtml(picture(htmlLimits.length + 1))).toEqual(heavy('length'));
  expect(gaugeHtml('x<b>y</b>'.repeat(htmlLimits.text / 2))).toEqual(heavy('elements'));
  expect(gaugeHtml('x'.repeat(htmlLimits.text))).toEqual(light);
  expect(gaugeHtml(`${'x'.repeat(htmlLimits.text)}<b>x</b>`)).toEqual(heavy('text'));
  expect(gaugeHtml('&#1078;'.repeat(htmlLimits.text / 2))).toEqual(light);
  expect(gaugeHtml(`<plaintext>${'x'.repeat(htmlLimits.text + 1)}`)).toEqual(heavy('text'));
  expect(gaugeHtml(`<svg></svg>${'x'.repeat(htmlLimits.text + 1)}`)).toEqual(heavy('foreign'));
  expect(gaugeHtml(`<style>${'x'.repeat(htmlLimits.text + 1)}</style>`)).toEqual(light);
  expect(gaugeHtml('<br>'.repeat(htmlLimits.elements))).toEqual(light);
  expect(gaugeHtml('<br>'.repeat(htmlLimits.elements + 1))).toEqual(heavy('elements'));
  expect(gaugeHtml('<div>'.repeat(htmlLimits.depth))).toEqual(light);
  expect(gaugeHtml('<div>'.repeat(htmlLimits.depth + 1))).toEqual(heavy('depth'));
  expect(gaugeHtml(`<a ${'x '.repeat(htmlLimits.attributes)}>`)).toEqual(light);
  expect(gaugeHtml(`<a ${'x '.repeat(htmlLimits.attributes + 1)}>`)).toEqual(heavy('attributes'));
});

test('six hundred kilobytes of nested tags are too deep', () => {
  expect(gaugeHtml('<b>'.repeat(200_000))).toEqual(heavy('depth'));
});

// Each closes its elements only in the eyes of a reader that is not a browser.
test.each([
  ['a blank before the name', '<div></ div>'],
  ['a comment', '<div><!-- </div> -->'],
  ['a comment that ended', '<!-- --!><div><!-- -->'],
  ['a CDATA section that is none', '<![CDATA[>]]><div>'],
  ['a style', '<div><style></div></style>'],
  ['a script in a script', '<div><script><!--<script></script></div>--></script>'],
  ['an attribute', '<div><a b="</div>"></a>'],
  ['a value that is a name', '<div ="><div "><div ="'],
  ['another kind of element', '<div><span></div '],
  ['formatting', '<b><div></b>'],
  ['a form', '<form><div></form>'],
  ['a span around a block', '<span><div></span>'],
  ['a table', '<div><table></div></table>'],
])('nesting behind %s is seen', (_case, html) => {
  expect(gaugeHtml(html.repeat(600))).toMatchObject({ kind: 'heavy' });
});

const fonts = numbered(200, (index) => `<font size="${index}">`);
const later = '<p>x'.repeat(2000);

// A browser makes some 400,000 elements of the ten kilobytes of each, which takes it seconds to minutes.
test.each([
  ['left open in a paragraph', `<p>${fonts}</p>${later}`],
  ['left open in a cell outside a table', `<p><td>${fonts}</td></p>${later}`],
  [
    'closed where it cannot be',
    `${numbered(200, (index) => `<p><font size="${index}"><table></font></table></p>`)}${later}`,
  ],
  [
    'closed around more blocks than are looked at',
    `<div>${numbered(200, (index) => `<font size="${index}">${'<div>'.repeat(9)}</font>${'</div>'.repeat(9)}`)}</div>${later}`,
  ],
  ['hidden in SVG', `<svg><title>${fonts}</title></svg>${later}`],
  ['hidden in a template', `<template>${fonts}</template>${later}`],
])('formatting %s is too heavy', (_case, html) => {
  expect(gaugeHtml(html)).toMatchObject({ kind: 'heavy' });
});

test('SVG is weighed without asking what is a tag in it', () => {
  expect(gaugeHtml(`<svg>${'<g>'.repeat(6000)}`)).toEqual(heavy('foreign'));
  expect(gaugeHtml(`<svg><style><a ${'x '.repeat(30_000)}>`)).toEqual(heavy('foreign'));
});
