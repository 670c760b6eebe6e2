import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-address-change',
    from: 'Halyard Sailing <crew@halyard.example>',
    subject: 'Confirm your new e-mail address',
    text: `Ahoy,

you asked us to change your address from j.finch@old.example to j.finch@inbox.example. Please confirm the change by opening

https://members.halyard.example/email/confirm?m=20418&key=b1946ac92492d2347c6235b4d2611184

by 2 December 2026. To keep the old one, do nothing.

Membership 20418 · https://halyard.example
`,
    code: null,
    link: 'https://members.halyard.example/email/confirm?m=20418&key=b1946ac92492d2347c6235b4d2611184',
    note: 'membership number and date; the home page last',
  },
  {
    name: 'en-button-and-fallback',
    from: 'Copperpot Recipes <hello@copperpot.example>',
    subject: 'Please verify your email address',
    encoding: 'base64',
    html: `<table width="600"><tr><td><a href="https://copperpot.example/"><img src="https://copperpot.example/i/logo.png" alt="Copperpot"></a></td></tr>
<tr><td><h3>Welcome, Ines!</h3>Before you save your first recipe, please verify your address.</td></tr>
<tr><td><!--[if mso]><v:roundrect href="https://copperpot.example/account/verify/3e8Yt-55?src=mail" style="height:44px;width:200px"></v:roundrect><![endif]--><a href="https://copperpot.example/account/verify/3e8Yt-55?src=mail" style="display:inline-block;background:#b45309">Verify my email</a></td></tr>
<tr><td>Button not working? Paste this into your browser:<br>https://copperpot.example/account/verify/3e8Yt-55?src=mail</td></tr>
<tr><td><a href="https://copperpot.example/privacy">Privacy policy</a> <a href="https://copperpot.example/prefs">Manage preferences</a> 88 Elm Row, Leith EH6 8RG</td></tr></table>`,
    code: null,
    link: 'https://copperpot.example/account/verify/3e8Yt-55?src=mail',
    note: 'logo link first, the same target as button and as text',
  },
  {
    name: 'en-code-expired',
    from: 'Tindle Accounts <accounts@tindle.example>',
    subject: 'Your code has expired',
    html: `<p>The sign-in code we sent at 08:55 was not used within 10 minutes and has expired.</p><p>To get another, start again at <a href="https://tindle.example/">tindle.example</a>. We have sent you 3 codes today; the limit is 5.</p><p>Tindle Inc., 2100 Geary Blvd, San Francisco, CA 94115</p>`,
    code: null,
    link: null,
    note: 'about a code that is no longer worth anything and is not repeated',
  },
  {
    name: 'en-concert',
    from: 'Riverside Hall <tickets@riversidehall.example>',
    subject: 'Your tickets for December 19',
    html: `<p>Doors 19:00, show 20:00. Dress code: black tie. Scan the QR code at gate 3.</p><table><tr><td>Row 14</td><td>Seat 108</td><td>$65.00</td></tr><tr><td>Row 14</td><td>Seat 109</td><td>$65.00</td></tr></table><p>Zip code for navigation: 60614. Parking $12. Box office (312) 555-0184.</p><p><a href="https://riversidehall.example/tickets/pdf/30219984">Download tickets</a></p>`,
    code: null,
    link: null,
    note: 'dress code, QR code, zip code',
  },
  {
    name: 'en-coupon',
    from: 'Marigold Home <offers@marigold.example>',
    subject: 'Use code SAVE25 and get 25% off',
    html: `<h1 style="font-size:44px">25% OFF</h1><p>Enter code</p><div style="border:2px dashed #d63384;font-size:32px;letter-spacing:4px">SAVE25</div><p>at checkout by 11/30. Min. spend $80.</p><a href="https://marigold.example/sale?c=SAVE25">Shop now</a><p>Marigold, 77 Harbor Blvd, Miami, FL 33132. <a href="https://marigold.example/u/129948">Unsubscribe</a></p>`,
    code: null,
    link: null,
    note: 'a coupon is not a one-time code, however much it looks like one',
  },
  {
    name: 'en-crowded-footer',
    from: 'Marrow & Vine <club@marrowvine.example>',
    subject: 'Your verification code',
    encoding: 'base64',
    headers: ['List-Unsubscribe: <https://marrowvine.example/u/5520918>'],
    html: `<body><p>Hi there,</p><p>Your verification code is:</p><h1>148&#8202;903</h1><p>It expires in 15 minutes.</p><hr>
<p style="color:#888888;font-size:11px">Marrow &amp; Vine, 2450 Orchard Ave, Suite 310, Napa, CA 94558 · +1 (707) 555-0136 · © 2011-2026. Company no. 08214477. You get this mail because of order #100293847.
<a href="https://marrowvine.example/u/5520918">Unsubscribe</a> <a href="https://marrowvine.example/terms">Terms</a></p></body>`,
    code: '148903',
    link: null,
    note: 'split by a hair space; a footer full of numbers',
  },
  {
    name: 'en-device-code',
    from: 'Stackyard <noreply@stackyard.example>',
    subject: '[Stackyard] Device code',
    text: `Hey @fernwright,

A command line tool asks to be connected. Your device code, dash included:

WDJB-MJHT

Only enter it if you started this yourself.
`,
    code: 'WDJB-MJHT',
    link: null,
    note: 'a dash in a code of letters is part of it; the mail says so',
  },
  {
    name: 'en-digit-boxes',
    from: 'Pebble Health <care@pebblehealth.example>',
    subject: 'Your login code',
    html: `<table width="100%"><tr><td><p>Use this code to log in to Pebble Health:</p>
<table cellspacing="6"><tr><td style="border:1px solid #99a">6</td><td style="border:1px solid #99a">0</td><td style="border:1px solid #99a">8</td><td style="border:1px solid #99a">2</td><td style="border:1px solid #99a">5</td><td style="border:1px solid #99a">1</td></tr></table>
<p>Good for 5 minutes.</p></td></tr></table>`,
    code: '608251',
    link: null,
    note: 'one cell for each digit, no text alternative',
  },
  {
    name: 'en-eight-digits',
    from: 'Meridian Revenue Office <donotreply@revenue.meridian.example>',
    subject: 'Access code for case 2026/118834',
    charset: 'iso-8859-1',
    text: `You asked to view case 2026/118834 online.

Your one-time access code: 90417725

The code expires at 16:45 on 25 November 2026. Quote reference MR-5528193 if you contact us.
`,
    code: '90417725',
    link: null,
    note: 'eight digits beside a case number, a time, a date and a reference',
  },
  {
    name: 'en-flight',
    from: 'Cormorant Air <itinerary@cormorant.example>',
    subject: 'Booking confirmed: XK49PL',
    html: `<table><tr><th>Booking reference</th><td>XK49PL</td></tr><tr><th>Flight</th><td>CO 1482</td></tr><tr><th>Depart</th><td>MAN 06:45, 14 Dec 2026</td></tr><tr><th>Arrive</th><td>LIS 09:40</td></tr><tr><th>Seat</th><td>22A</td></tr><tr><th>E-ticket</th><td>999-2410557731</td></tr></table><p><a href="https://cormorant.example/manage">Manage booking</a></p>`,
    code: null,
    link: null,
    note: 'a booking reference opens a booking more than once: not a one-time code',
  },
  {
    name: 'en-harbourline-subject',
    from: 'Harbourline <no-reply@harbourline.example>',
    subject: '482910 is your Harbourline code',
    encoding: '7bit',
    text: `Hello,

482910 is your Harbourline code. It works for the next 10 minutes.

If you did not try to sign in, you can ignore this mail.
`,
    code: '482910',
    link: null,
    note: 'first in the subject, and again in the only line that matters',
  },
  {
    name: 'en-invitation',
    from: 'Priya via Plotboard <invites@plotboard.example>',
    subject: 'Priya invited you to "Launch 2027"',
    html: `<div style="font-family:sans-serif"><p><b>Priya</b> (priya@team.example) has invited you to the board <b>Launch 2027</b>.</p><a href="https://plotboard.example/i/accept/5Tg0-hh2?b=1182">Accept invitation</a><p>Learn more about boards in our <a href="https://plotboard.example/guide">guide</a>. The invitation ends in 7 days.</p></div>`,
    code: null,
    link: 'https://plotboard.example/i/accept/5Tg0-hh2?b=1182',
    note: 'accepting an invitation counts as confirming',
  },
  {
    name: 'en-letter-prefix',
    from: 'Grove <verify@grove.example>',
    subject: 'Grove verification',
    encoding: '7bit',
    text: `G-518264 is your Grove verification code.
`,
    code: '518264',
    link: null,
    note: 'the letter before the dash is the sender mark, the field wants the digits',
  },
  {
    name: 'en-letters-only',
    from: 'Thistle Forum <noreply@thistle.example>',
    subject: 'Activation',
    encoding: '7bit',
    text: `Hi newcomer!

Your activation code: BRNTQK

Paste it at the bottom of your profile page to unlock posting.
-- 
Thistle Forum, since 2003
`,
    code: 'BRNTQK',
    link: null,
    note: 'letters alone',
  },
  {
    name: 'en-long-prose',
    from: 'Rosalind at Bramble Books <rosalind@bramblebooks.example>',
    subject: 'About your account at Bramble Books',
    text: `Hello Theo,

thank you for coming back to us after such a long while. Since your last order in 2019 we have moved to 14 Chapel Street and rebuilt the shop from the ground up, with more than 32,000 titles on the shelves, and because so much has changed we would like to be sure that it is really you who is asking to open the old account again.

When the page asks for it, please enter 264817 as the security code; it stays valid for half an hour, after which you may ask for another one as often as you like. Your 1,250 loyalty points will be waiting for you.

With warm regards,
Rosalind
`,
    code: '264817',
    link: null,
    note: 'in the middle of a sentence, among a year, a house number and two counts',
  },
  {
    name: 'en-lower-case',
    from: 'Mossbank <login@mossbank.example>',
    subject: 'Temporary login code for Mossbank',
    html: `<div><p>Here is a login code for the next quarter of an hour:</p><pre style="padding:16px;background:#f4f4f4"><code>x7k2pq</code></pre><p>Not logging in? Then let this mail rot.</p><img src="https://t.mossbank.example/o/992817/pixel.gif" width="1" height="1" alt=""></div>`,
    code: 'x7k2pq',
    link: null,
    note: 'lower case, kept as written',
  },
  {
    name: 'en-mixed-letters',
    from: 'Lanternfish Games <support@lanternfish.example>',
    subject: 'Account access code',
    text: `Dear Captain_Plum,

a computer that we have not seen before wants in, with your name and the right password. To let it:

AB3D9F

is the access code. The computer is at 203.0.113.47, in GB by the look of it.

Glowing regards from the Lanternfish crew
https://help.lanternfish.example
`,
    code: 'AB3D9F',
    link: null,
    note: 'letters and digits, alone on a line; an IP address below',
  },
  {
    name: 'en-new-browser',
    from: 'Sable Exchange <security@sable.example>',
    subject: '[Sable] Login attempted from new IP address 198.51.100.23',
    text: `Somebody is logging in from a place you have not logged in from before.

Account: te***@inbox.example
Device: Firefox 145 (Linux)
Time: 2026-11-25 08:14:51 (UTC)
IP: 198.51.100.23 (Leeds, GB)

Verification code: 425038

Not you? Freeze the account at once: https://sable.example/account/disable
`,
    code: '425038',
    link: null,
    note: 'address, version, date and time before it; the link undoes, it does not confirm',
  },
  {
    name: 'en-number-first',
    from: 'Oatfield <bot@oatfield.example>',
    subject: 'Log in to Oatfield',
    encoding: '7bit',
    text: `559203

Use this to log in to Oatfield as jordan. It can be used once, until 09:30 UTC.
`,
    code: '559203',
    link: null,
    note: 'the code is the first line, its label comes after it',
  },
  {
    name: 'en-order-placed',
    from: 'Larkspur Outdoor <orders@larkspur.example>',
    subject: 'Order confirmation #100482910',
    text: `Thanks for your order, Dana!

Order number:   100482910
Order date:     Nov 25, 2026
1 x Tent "Ridge 2"   SKU 772041    $219.00
Shipping                            $7.95
Total                             $226.95

Ship to: 1188 Cedar Ct, Boise, ID 83702
View your order: https://larkspur.example/orders/100482910
`,
    code: null,
    link: null,
    note: 'an order confirmation confirms nothing that is asked of the reader',
  },
  {
    name: 'en-parcel-on-its-way',
    from: 'Swiftlet Parcels <track@swiftlet.example>',
    subject: 'Your parcel 1Z88213A0391847756 is on its way',
    html: `<p>Estimated delivery: <b>Thursday 26 Nov, 10:15 - 12:15</b></p><p>Tracking code: <b>1Z88213A0391847756</b></p><p><a href="https://swiftlet.example/t/1Z88213A0391847756" style="background:#006644;color:#ffffff">Track parcel</a></p><p>Weight 2.4 kg. Depot 0731.</p>`,
    code: null,
    link: null,
    note: 'a tracking code is not a one-time code',
  },
  {
    name: 'en-password-changed',
    from: 'Plotboard <security@plotboard.example>',
    subject: 'Your password was changed',
    encoding: '7bit',
    text: `Your Plotboard password was changed on 25 Nov 2026, 11:20 UTC, from 192.0.2.81.

Didn't do this? Reset your password right away: https://plotboard.example/forgot
Case id 7719302.
`,
    code: null,
    link: null,
    note: 'told after the fact; the reset page is only for those it was not',
  },
  {
    name: 'en-quillcast-cell',
    from: '"Quillcast" <hello@mail.quillcast.example>',
    subject: 'Verify it is you',
    html: `<!doctype html><html><head><style>body{background:#f4f4f4;color:#333333} .c{font-size:36px;letter-spacing:8px;color:#201840}</style></head>
<body><div style="display:none;max-height:0">Enter this to carry on</div>
<table role="presentation" width="600" align="center" cellpadding="0"><tr><td style="padding:24px 40px"><img src="https://cdn.quillcast.example/logo-2024.png" width="120" height="32" alt="Quillcast"></td></tr>
<tr><td>Type these digits into the Quillcast window you have open:</td></tr>
<tr><td class="c" align="center" bgcolor="#eeeeff" height="96">093571</td></tr>
<tr><td style="font-size:12px">Quillcast Ltd, 1600 Mill Lane, Bristol BS1 4QA &middot; &copy; 2026</td></tr></table></body></html>`,
    code: '093571',
    link: null,
    note: 'alone in a big cell; leading zero; the word code is never said',
  },
  {
    name: 'en-release-notes',
    from: 'Cairn build bot <builds@cairn.example>',
    subject: '[cairn] v4.12.0 released (build 20261125.3)',
    encoding: '7bit',
    text: `Source code for cairn 4.12.0 is out.

* fix exit code 137 on low memory (#48213)
* error code E2041 now names the file
* drop Node 18; requires 20.19.0

sha: 5f2c81e9   https://cairn.example/releases/4.12.0
`,
    code: null,
    link: null,
    note: 'source, exit and error codes',
  },
  {
    name: 'en-reset-by-link',
    from: 'Tollgate <no-reply@tollgate.example>',
    subject: 'Reset your Tollgate password',
    encoding: '7bit',
    text: `Someone (hopefully you) asked for a new password for the user name rpatel72.

Choose a new one here within 24 hours:
<https://tollgate.example/password/edit?reset_token=Q4xv7nTzL0sWm_81>

Your password stays as it is until you do.
Contact: <mailto:help@tollgate.example> or https://tollgate.example/contact
`,
    code: null,
    link: 'https://tollgate.example/password/edit?reset_token=Q4xv7nTzL0sWm_81',
    note: 'plain text, the link in angle brackets',
  },
  {
    name: 'en-safety-advice',
    from: 'Northgate Bank <tips@northgate.example>',
    subject: 'Never share your one-time passcode',
    text: `Fraudsters may call and ask for the 6-digit code we send you. Hang up.

In 2025 alone, 18402 customers lost over £3,500 each this way. We will never ask for your PIN, your password or a verification code.

Report it: dial 159 or visit https://northgate.example/fraud
`,
    code: null,
    link: null,
    note: 'all about codes, contains none',
  },
  {
    name: 'en-spaced-groups',
    from: 'Tindle Accounts <accounts@tindle.example>',
    subject: 'Your Tindle sign-in code',
    encoding: '7bit',
    text: `Your sign-in code:

    739 104

Don't share it. Tindle staff will never ask for it.
Need a hand? Call 020 7946 0018, Monday to Friday.
`,
    html: `<p>Your sign-in code:</p><p style="font:bold 28px monospace">739 104</p><p>Don't share it. Tindle staff will never ask for it.</p><p>Need a hand? Call <a href="tel:+442079460018">020 7946 0018</a>, Monday to Friday.</p>`,
    code: '739104',
    link: null,
    note: 'digits in two groups; a phone number in groups below',
  },
  {
    name: 'en-statement',
    from: 'Northgate Bank <statements@northgate.example>',
    subject: 'Your November statement is ready',
    text: `Account ending 7731
Closing balance on 24/11/2026: £4,182.90
Minimum payment: £41.83, due 15/12/2026

Log in to online banking to see it. For your safety this mail holds no links.
Northgate Bank plc, registered in England no. 01026167.
`,
    code: null,
    link: null,
    note: 'speaks of logging in, holds neither code nor link',
  },
  {
    name: 'en-ten-digits',
    from: 'Aldermoor Utilities <id@aldermoor.example>',
    subject: 'Your verification number',
    html: `<p>Hello Sam,</p><p>To finish registering meter <b>77-310-4482</b>, type this verification number on the page you left open:</p><blockquote><tt>4401927736</tt></blockquote><p>Questions? (555) 010-4477.</p>`,
    code: '4401927736',
    link: null,
    note: 'ten digits, as long as the phone number it stands beside',
  },
  {
    name: 'en-tracked-link',
    from: 'Bluebell Energy <welcome@bluebell.example>',
    subject: 'Activate your online account, Morgan',
    html: `<p>Your account <b>8500 2217 3390</b> is ready.</p><p><a href="https://click.mailer.example/ls/click?upn=u001.Ab9&amp;r=https%3A%2F%2Fmy.bluebell.example%2Factivate">Activate account</a></p><p>Tariff: 24.5p per kWh from 1 January 2027. <a href="https://click.mailer.example/ls/click?upn=u001.Qz4&amp;r=https%3A%2F%2Fbluebell.example%2Ftariffs">See tariffs</a></p><p><a href="https://click.mailer.example/wf/unsub?upn=u001.Pp0">Unsubscribe</a></p>`,
    code: null,
    link: 'https://click.mailer.example/ls/click?upn=u001.Ab9&r=https%3A%2F%2Fmy.bluebell.example%2Factivate',
    note: 'all links go through the same tracker; the account number is no code',
  },
];
