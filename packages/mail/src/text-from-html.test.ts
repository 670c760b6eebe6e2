import { expect, test } from 'vitest';
import { textFromHtml } from './text-from-html.ts';

test.each([
  ['blocks stand apart', '<h1>A</h1><p>b</p><div>c<div>d</div></div>', 'A\n\nb\n\nc\nd'],
  ['white space collapses', ' a\n  b\t<b> c </b> d ', 'a b c d'],
  ['a break is a new line', 'a<br>b<br/>c', 'a\nb\nc'],
  [
    'entities are decoded',
    'a &amp; b&nbsp;&lt;c&gt; &eacute;&#8364;&#x1F342; &nosuchentity;',
    'a & b <c> é€🍂 &nosuchentity;',
  ],
  ['lists have dashes', '<ul><li>a</li><li><p>b</p></li></ul>', '- a\n\n- b'],
  ['cells stand beside each other', '<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>', 'a b\nc d'],
  ['preformatted text stays', '<pre>a  b\n  c</pre> d  e', 'a  b\n  c\n\nd e'],
  ['what is not shown is left out', '<title>t</title><style>p{}</style><script>x<y</script><!-- c -->a', 'a'],
  [
    'a link says where it leads',
    '<a href="https://a.example/?x=1&amp;y=2">here</a>.',
    'here (https://a.example/?x=1&y=2).',
  ],
  ['a link that says so itself is not repeated', '<a href="https://a.example/">a.example</a>', 'a.example'],
  [
    'a link that says otherwise is',
    '<a href="https://evil.example">bank.example</a>',
    'bank.example (https://evil.example)',
  ],
  [
    'a picture is its description',
    '<a href="https://a.example"><img src=x alt="Shop"></a>',
    'Shop (https://a.example)',
  ],
  ['a link around nothing is where it leads', '<a href="https://a.example"><img src=x></a>', 'https://a.example'],
  ['other schemes are not said', '<a href="javascript:alert(1)">a</a> <a href="mailto:x@y.z">b</a>', 'a b'],
  ['padding is dropped', `Sale${'&nbsp;&zwnj;&#847;&shy;'.repeat(50)}<p>now`, 'Sale\n\nnow'],
  ['a control by reference is none', 'a&#8;b&#x1b;c', 'abc'],
  ['an unclosed tag is none', 'a <b', 'a'],
  ['no HTML is no text', '', ''],
])('%s', (_case, html, text) => {
  expect(textFromHtml(html)).toBe(text);
});

// Each would take minutes where the work grows with the square of the length.
test.each([
  ['nested tags', '<b>'.repeat(200_000)],
  ['closing tags', '</b>'.repeat(200_000)],
  ['links', '<a href="https://a.example">'.repeat(35_000)],
  ['opened and never closed', `${'<i>'.repeat(100_000)}${'</b>'.repeat(150_000)}`],
  ['blanks', `<pre>${' '.repeat(900_000)}x`],
  ['entities', '&#0'.repeat(300_000)],
  ['comments', '<!--'.repeat(250_000)],
  ['attributes', `<a ${'x '.repeat(480_000)}>`],
])('a megabyte of %s is read', (_case, html) => {
  expect(textFromHtml(`start <p>${html}`)).toMatch(/^start/);
});

test('beyond a megabyte nothing is read', () => {
  expect(textFromHtml(`${' '.repeat(1_000_000)}late`)).toBe('');
});
