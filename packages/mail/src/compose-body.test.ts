import { expect, test } from 'vitest';
import { type Body, composeBody } from './compose-body.ts';
import type { LeafPart, Part } from './part.ts';
import type { PartContent } from './read-part.ts';

const contents = new Map<LeafPart, PartContent>();

function leaf(content: PartContent): LeafPart {
  const part: LeafPart = {
    kind: 'leaf',
    fields: [],
    type: '',
    encoding: 'identity',
    offset: 0,
    length: 0,
    related: false,
  };
  contents.set(part, content);
  return part;
}

const text = (said: string) => leaf({ kind: 'text', text: said, cut: false });
const html = (said: string) => leaf({ kind: 'html', html: said, cut: false });
const multipart = (subtype: string, ...children: Part[]): Part => ({
  kind: 'multipart',
  fields: [],
  type: `multipart/${subtype}`,
  children,
});
const mixed = (...children: Part[]) => multipart('mixed', ...children);
const alternative = (...children: Part[]) => multipart('alternative', ...children);

const asHtml = (said: string) => `<div style="white-space: pre-wrap">${said}</div>`;

test.each<[string, Part, Body]>([
  ['a text is a text', text('a'), { text: 'a', html: undefined }],
  ['HTML is HTML', html('<p>a'), { text: undefined, html: '<p>a' }],
  ['nothing is nothing', mixed(), { text: undefined, html: undefined }],
  ['blank parts say nothing', alternative(text(' \n'), html('<p>a')), { text: undefined, html: '<p>a' }],
  ['alternatives are one thing said twice', alternative(text('a'), html('<p>a')), { text: 'a', html: '<p>a' }],
  [
    'of alternatives the first text and the last HTML count',
    alternative(text('a'), text('b'), html('<p>c'), html('<p>d')),
    { text: 'a', html: '<p>d' },
  ],
  ['texts follow each other', mixed(text('a'), text('b')), { text: 'a\nb', html: undefined }],
  ['HTML follows HTML', mixed(html('<p>a'), html('<p>b')), { text: undefined, html: '<p>a\n<p>b' }],
  [
    'a text after HTML is in both forms',
    mixed(html('<p>a'), text('b <&>')),
    { text: 'a\nb <&>', html: `<p>a\n${asHtml('b &lt;&amp;&gt;')}` },
  ],
  [
    'HTML after a text is in both forms',
    mixed(text('a'), html('<p>b')),
    { text: 'a\nb', html: `${asHtml('a')}\n<p>b` },
  ],
  [
    'a footer under alternatives is in both forms',
    mixed(alternative(text('a'), multipart('related', html('<p>a'))), text('foot')),
    { text: 'a\nfoot', html: `<p>a\n${asHtml('foot')}` },
  ],
])('%s', (_case, part, body) => {
  expect(composeBody(part, contents)).toEqual(body);
});
