import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-3-game-launcher',
    from: 'Emberforge Games <noreply@emberforge.example>',
    subject: 'Emberforge Guard',
    html: `<body bgcolor="#101820"><table width="100%" style="color:#c7d5e0"><tr><td>Hello <b>gravelpaw77</b>,</td></tr><tr><td>It looks like you are trying to log in from a new computer. Here is the Emberforge Guard code you need:</td></tr><tr><td style="font-size:48px;line-height:52px;background:#121a25;color:#3a9aed;text-align:center">NR4T6</td></tr><tr><td>This email was generated because of a login attempt from a computer located at 203.0.113.9 (BE).<br>The login attempt included your correct account name and password. If you are not attempting to log in, change your password and consider changing your email password as well.</td></tr><tr><td style="font-size:10px">&copy; 2026 Emberforge Corp. 10900 NE 4th St, Bellevue, WA 98004</td></tr></table></body>`,
    code: 'NR4T6',
    link: null,
    note: 'five letters and digits; a user name with a number, an IP address, a street address',
  },
  {
    name: 'en-3-wire-approval',
    from: 'Pelham Treasury <notify@pelhamtreasury.example>',
    subject: 'Approve payment of $18,250.00 to Orchard Supply',
    text: `A payment needs your one-time authorization.

Payee          Orchard Supply Inc.
Account        ...0093
Amount         USD 18,250.00
Value date     11/27/2026
Confirmation # 7720 4185

Authorization code: 7051 2296

Read the code back only inside Pelham Treasury, never over the phone. It lapses after 3 minutes.
`,
    code: '70512296',
    link: null,
    note: 'two numbers in the same groups; the one called a confirmation number names the payment',
  },
  {
    name: 'en-3-local-paper',
    from: 'The Kestrel Valley Post <subscribe@kestrelvalleypost.example>',
    subject: 'Your sign-in link for The Kestrel Valley Post',
    html: `<p>Good morning,</p><p>Here's the link you asked for. No password needed.</p><p><a href="https://kestrelvalleypost.example/magic?e=cXVpZXQtb3R0ZXI&amp;s=63a90f1d">https://kestrelvalleypost.example/magic?e=cXVpZXQtb3R0ZXI&amp;s=63a90f1d</a></p><p>It stops working in 60 minutes or after one use.</p><p>Today: <a href="https://kestrelvalleypost.example/2026/11/25/bridge-reopens">Bridge reopens after 14 months</a> · <a href="https://kestrelvalleypost.example/2026/11/25/budget">$4.2M budget passes 5–2</a></p><p><a href="https://kestrelvalleypost.example/help">Help</a></p>`,
    text: `Good morning,

Here's the link you asked for. No password needed.

https://kestrelvalleypost.example/magic?e=cXVpZXQtb3R0ZXI&s=63a90f1d

It stops working in 60 minutes or after one use.

Today:
Bridge reopens after 14 months
https://kestrelvalleypost.example/2026/11/25/bridge-reopens
`,
    code: null,
    link: 'https://kestrelvalleypost.example/magic?e=cXVpZXQtb3R0ZXI&s=63a90f1d',
    note: 'a bare link to sign in, news stories after it',
  },
  {
    name: 'en-3-new-sign-in-approve',
    from: 'Ledgerleaf <security@ledgerleaf.example>',
    subject: 'Approve a new device?',
    html: `<p>Hi Wren,</p><p>A sign-in from a device we don't recognize is waiting for you.</p><table><tr><td>Device</td><td>Pixel 12, Android 18</td></tr><tr><td>Where</td><td>Tucson, AZ (near 85701)</td></tr><tr><td>When</td><td>Nov 25, 2026, 1:14 AM MST</td></tr></table><p><a href="https://id.ledgerleaf.example/device/approve?req=51f2-77" style="background:#166534;color:#fff">Yes, approve this device</a>&nbsp;<a href="https://id.ledgerleaf.example/device/deny?req=51f2-77" style="background:#991b1b;color:#fff">No, block it</a></p><p><a href="https://ledgerleaf.example/help/devices">Learn about trusted devices</a></p>`,
    code: null,
    link: 'https://id.ledgerleaf.example/device/approve?req=51f2-77',
    note: 'approve and block side by side',
  },
  {
    name: 'en-3-water-utility',
    from: 'Cobble Creek Water District <billing@cobblecreekwater.example>',
    subject: 'Your bill is ready: $64.18 due 12/15/2026',
    encoding: 'base64',
    html: `<table><tr><td>Account</td><td>004418-27</td></tr><tr><td>Service address</td><td>2719 Quarry Rd, Boise, ID 83702</td></tr><tr><td>Previous read</td><td>118204</td></tr><tr><td>Current read</td><td>119067</td></tr><tr><td>Amount due</td><td style="font-size:26px"><b>$64.18</b></td></tr></table><p><a href="https://cobblecreekwater.example/bills/2026-11">View bill</a></p><p>Report a leak any time: (208) 555-0133. To reach billing say "billing" or press 2.</p><p><a href="https://cobblecreekwater.example/paperless">Paperless settings</a></p>`,
    code: null,
    link: null,
    note: 'meter readings of six digits in cells',
  },
  {
    name: 'en-3-shipping-label',
    from: 'Postbox & Co Returns <returns@postboxco.example>',
    subject: 'Your return label (RMA 610552)',
    text: `Hi Theo,

Your return is approved. Print the attached label, or show the QR code at any drop-off point.

RMA number: 610552
Tracking: 1Z 999 AA1 01 2345 6784
Drop off by: Dec 9, 2026

Refund of $38.00 follows 3-5 business days after we get the parcel.

Nearest drop-off: Corner Mart, 40 Pine St, Burlington, VT 05401
Status: https://postboxco.example/returns/610552
`,
    code: null,
    link: null,
    note: 'a number of six digits in subject and body that only names a return',
  },
  {
    name: 'en-3-survey-thanks',
    from: 'Holt & Ash Opticians <hello@holtash.example>',
    subject: 'How did we do on 19 November?',
    html: `<p>Dear Mrs Okafor,</p><p>Thank you for visiting our Leeds branch. On a scale of 0 to 10, would you recommend us?</p><p><a href="https://holtash.example/s/9931?r=0">0</a> <a href="https://holtash.example/s/9931?r=5">5</a> <a href="https://holtash.example/s/9931?r=10">10</a></p><p>It takes 2 minutes, and 1 in 500 replies wins a £50 voucher. Ref: HA/2026/9931.</p><p>Your prescription is valid until 11/2028. Call 0113 496 0220.</p><p><a href="https://holtash.example/optout?c=9931">No more surveys</a></p>`,
    code: null,
    link: null,
    note: 'a survey whose links are digits',
  },
  {
    name: 'en-3-code-inside-story',
    from: 'Marlow Rental <apply@marlowrental.example>',
    subject: 'Finish verifying your application (2 of 4)',
    encoding: '7bit',
    text: `Hi Carmen,

Thanks for applying for 18B Lennox Court ($2,140/month, available 01/15/2027). Step 2 of 4 is making sure that we can reach you. When the form asks, please type in 6 6 1 9 4 3 and press Continue. You have until 5 pm today, after which application 2026-3307 is closed and you would have to begin again.

Questions? Text (415) 555-0168.

Marlow Rental, 600 Bush Street, San Francisco, CA 94108
`,
    code: '661943',
    link: null,
    note: 'in running prose without the word code, digits apart; many other numbers',
  },
  {
    name: 'en-3-charity-run',
    from: 'Foxglove Run <start@foxgloverun.example>',
    subject: '220514 is your Foxglove Run code',
    html: `<div style="display:none;overflow:hidden;line-height:1px;opacity:0;max-height:0">Or just tap the button.</div><div style="padding:30px"><h1>Confirm it's you</h1><p>Enter <b>220514</b> on the page you came from, or</p><p><a href="https://foxgloverun.example/e/confirm/Jh7_2kq0PZ?src=mail&amp;run=2027">Confirm with one tap</a></p><p>The 2027 run is on 16 May. 10 km, £22, 3,500 places.</p><p style="font-size:11px">Registered charity 1155550. <a href="https://foxgloverun.example/privacy">Privacy</a> <a href="https://foxgloverun.example/unsubscribe/Jh7">Unsubscribe</a></p></div>`,
    code: '220514',
    link: 'https://foxgloverun.example/e/confirm/Jh7_2kq0PZ?src=mail&run=2027',
    note: 'code first in the subject, button below; a charity number',
  },
];
