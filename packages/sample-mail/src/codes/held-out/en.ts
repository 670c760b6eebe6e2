import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-code-and-link',
    from: 'Fathom Notes <team@fathomnotes.example>',
    subject: 'Confirm your email for Fathom Notes',
    html: `<center><h2>Almost there</h2><p><a href="https://app.fathomnotes.example/verify?uid=88213&amp;token=Zk93hQvT2b" style="background:#3b5bdb;color:#ffffff;padding:12px 24px">Confirm email</a></p>
<p>or enter this code in the app: <strong>871 655</strong></p>
<p><small><a href="https://fathomnotes.example/privacy">Privacy</a> · <a href="https://fathomnotes.example/unsubscribe?u=88213">Unsubscribe</a></small></p></center>`,
    text: `Almost there

Confirm email: https://app.fathomnotes.example/verify?uid=88213&token=Zk93hQvT2b
or enter this code in the app: 871 655

Privacy: https://fathomnotes.example/privacy
Unsubscribe: https://fathomnotes.example/unsubscribe?u=88213
`,
    code: '871655',
    link: 'https://app.fathomnotes.example/verify?uid=88213&token=Zk93hQvT2b',
    note: 'both ways offered; numbers inside the links are no codes',
  },
  {
    name: 'en-confirm-elsewhere',
    from: 'Copperpot Recipes <hello@copperpot.example>',
    subject: 'Please confirm your email address',
    html: `<p>Hi Ines,</p><p>we sent a confirmation link to your other address, i****@school.example. Open that mail on your phone and press the button in it. It can take up to 15 minutes to arrive.</p><p><a href="https://copperpot.example/help/4021">Why is it not here?</a> · <a href="https://copperpot.example">copperpot.example</a></p>`,
    code: null,
    link: null,
    note: 'speaks of a confirm link it does not hold',
  },
  {
    name: 'en-dashed-groups',
    from: 'Pallet & Co <signin@pallet.example>',
    subject: 'Pallet confirmation code: 731-204',
    encoding: 'base64',
    html: `<html><body style="font-family:Arial"><h1 style="color:#112233">Confirm your email address</h1>
<p>Go back to the browser tab where you left us and type in the confirmation code that stands here.</p>
<div style="background:#f5f4f5;border-radius:4px;padding:43px 23px;text-align:center;font-size:30px">731-204</div>
<p>Somebody else may have mistyped their address. In that case do nothing.</p>
<p><a href="https://pallet.example/blog">Our blog</a> | <a href="https://pallet.example/policies">Policies</a> | <a href="https://pallet.example/help">Help center</a></p>
<p>&copy;2026 Pallet &amp; Co, 500 Howard Row, Portland, OR 97205</p></body></html>`,
    code: '731204',
    link: null,
    note: 'a dash between groups of digits is not part of the code; three links, none confirms',
  },
  {
    name: 'en-double-opt-in',
    from: 'The Slow Gazette <post@slowgazette.example>',
    subject: 'One click to go',
    headers: ['List-Unsubscribe: <https://slowgazette.example/leave?id=77120>', 'Precedence: bulk'],
    html: `<p>You (or someone) signed up for <i>The Slow Gazette</i>, read by 41,300 people each Sunday at 7:00.</p>
<p><a href="https://slowgazette.example/leave?id=77120">Unsubscribe</a> | <a href="https://slowgazette.example/archive/2026">Archive 2026</a></p>
<p><a href="https://slowgazette.example/yes/kd83-ppq1">Yes, subscribe me to this list.</a></p>
<p>Slow Press, PO Box 2210, Hay-on-Wye HR3 5AE</p>`,
    code: null,
    link: 'https://slowgazette.example/yes/kd83-ppq1',
    note: 'unsubscribe and archive come before the link that confirms',
  },
  {
    name: 'en-four-digits',
    from: 'Cobbler Rides <rides@cobbler.example>',
    subject: 'Welcome to Cobbler',
    encoding: '7bit',
    text: `Your Cobbler PIN is 0417. Never share this PIN with anyone, including your driver.

Not you? Text STOP to 447700900123.
`,
    code: '0417',
    link: null,
    note: 'four digits called PIN',
  },
  {
    name: 'en-invoice',
    from: 'Hopwood Accounting <billing@hopwood.example>',
    subject: 'Invoice INV-2026-00417 due 9 December',
    charset: 'iso-8859-15',
    encoding: '8bit',
    text: `Invoice INV-2026-00417
Customer 30218   PO 5567120

Net      € 1.840,00
VAT 20%  €   368,00
Total    € 2.208,00

Pay to IBAN GB00 EXMP 1234 5698 7654 32, sort code 10-20-30, account 55779911.
Please use 417 as reference. Payment terms: 14 days.
`,
    attachment: { name: 'INV-2026-00417.pdf', type: 'application/pdf', body: '%PDF-1.4 not really' },
    code: null,
    link: null,
    note: 'invoice, account and sort code; an attachment beside the text',
  },
  {
    name: 'en-like-a-year',
    from: 'Juniper Dental <front-desk@juniperdental.example>',
    subject: 'Patient portal',
    encoding: '7bit',
    text: `Your Juniper Dental patient portal code is 2031.

Our office is open 8:30 to 17:00. See you in 2027!
`,
    code: '2031',
    link: null,
    note: 'a code that could be a year, and a year that is no code',
  },
  {
    name: 'en-magic-link',
    from: 'Driftwood <signin@driftwood.example>',
    subject: 'Your sign-in link',
    html: `<p>Hi,</p><p>Click below to sign in to Driftwood. This link works once and for 20 minutes.</p><p><a href="https://driftwood.example/auth/magic/9f27c1d4b8e04411">Sign in to Driftwood</a></p><p><a href="https://driftwood.example/help">Help</a></p>`,
    text: `Sign in to Driftwood. This link works once and for 20 minutes:

https://driftwood.example/auth/magic/9f27c1d4b8e04411

Help: https://driftwood.example/help
`,
    code: null,
    link: 'https://driftwood.example/auth/magic/9f27c1d4b8e04411',
    note: 'a magic link, no code',
  },
  {
    name: 'en-newsletter-years',
    from: 'Field Notes Weekly <weekly@fieldnotes.example>',
    subject: 'No. 482: what 1998 got right',
    html: `<h1>Field Notes 482</h1><p>In 1998 a paperback cost $6.99. By 2026 it is $18.50, up 164%. We asked 2,317 readers why.</p><p><a href="https://fieldnotes.example/482">Read on</a></p><p>Next: 12 trees, 60 years. Join us 12/04/2026 at 18:30, Room 204.</p><p>© 2026 Field Notes, 900 Pine St, Burlington VT 05401 · <a href="https://fieldnotes.example/unsubscribe?id=904412">Unsubscribe</a></p>`,
    code: null,
    link: null,
    note: 'issue number, years, prices, counts',
  },
  {
    name: 'en-pairs-nbsp',
    from: 'Wharfside Library <cards@wharfside.example>',
    subject: 'Join code',
    charset: 'windows-1252',
    encoding: '8bit',
    html: `<p>You’re one step away from card no. 2180044197.</p><p>Your one-time code:&nbsp;<span style="white-space:nowrap">61&nbsp;84&nbsp;07</span></p><p>Overdue fees are £0.25 a day.</p>`,
    code: '618407',
    link: null,
    note: 'no-break spaces as entities; a library card number before it',
  },
  {
    name: 'en-payment-approval',
    from: 'Northgate Card Services <3ds@northgate.example>',
    subject: 'Approve your purchase of $1,249.00',
    html: `<table border="0" width="480"><tr><td>Merchant</td><td>Larkspur Outdoor 0042</td></tr><tr><td>Amount</td><td>$1,249.00</td></tr><tr><td>Card</td><td>ending in 4417</td></tr><tr><td>Date</td><td>11/25/2026 14:02</td></tr><tr><td><b>Passcode</b></td><td><b>77120</b></td></tr></table><p>Call 1-800-555-0199 if you do not recognize this purchase.</p>`,
    code: '77120',
    link: null,
    note: 'five digits in a table of amounts and card digits',
  },
  {
    name: 'en-reset-by-code',
    from: 'Kestrel ID <id@kestrel.example>',
    subject: 'Password reset request [ticket 40718823]',
    encoding: '7bit',
    text: `We received a request to reset the password for m***@inbox.example.

Reset code: 30 66 12

Enter it on the password page. If this wasn't you, tell us at https://kestrel.example/report and quote ticket 40718823.
`,
    code: '306612',
    link: null,
    note: 'three pairs; the link is for those who did not ask, and the ticket is no code',
  },
  {
    name: 'en-signed-in-notice',
    from: 'Kestrel ID <id@kestrel.example>',
    subject: 'New sign-in to your account',
    html: `<p>We noticed a new sign-in to your Kestrel ID.</p><ul><li>When: Wednesday, November 25, 2026 at 9:41 AM</li><li>Device: Chrome 142, Windows 11</li><li>Near: Austin, TX 73301</li></ul><p>If this was you, you don't need to do anything. If not, <a href="https://kestrel.example/security/secure?e=55102">secure your account</a>.</p>`,
    code: null,
    link: null,
    note: 'nothing is asked of the owner: the link is for the other case',
  },
  {
    name: 'en-support-ticket',
    from: 'Bluebell Energy Support <help@bluebell.example>',
    subject: 'Re: [#583920] Verification email never arrived',
    encoding: '7bit',
    text: `== write your answer above here ==

Hello Morgan, your request (583920) was updated.

> I entered the code twice and it says invalid.

Thanks, we are looking into it. You do not need to send us the code. We answer within 48 hours.
Ref 583920-771
`,
    code: null,
    link: null,
    note: 'a ticket number in a mail about a code that failed',
  },
];
