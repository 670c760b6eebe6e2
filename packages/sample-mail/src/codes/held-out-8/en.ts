import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-8-design-tool',
    from: 'Inkwell <hello@inkwell-design.example>',
    subject: 'Your temporary Inkwell login code',
    html: `<div style="max-width:480px;margin:auto;font-family:Arial"><img src="https://cdn.inkwell-design.example/logo.png" alt="Inkwell"><h1>Log in to Inkwell</h1><p>Enter this code in the window where you started signing in. It expires in 15 minutes.</p><div style="background:#f4f4f4;border-radius:6px;padding:24px;font:700 30px monospace;text-align:center">K7QWM2</div><p>If you didn't try to log in, you can safely ignore this email.</p><p style="color:#999;font-size:12px">Inkwell Labs, Inc. · 90 Alder Street, Suite 2200 · San Francisco, CA 94104<br>© 2026 Inkwell Labs</p></div>`,
    code: 'K7QWM2',
    link: null,
    note: 'letters and digits in a box; an address with a zip code',
  },
  {
    name: 'en-8-games-launcher',
    from: 'Northgate Games <noreply@northgate-games.example>',
    subject: 'Northgate Guard: access from a new computer',
    text: `Dear halfmoon_77,

Here is the Northgate Guard code you need to log in to account halfmoon_77:

R4F9T

This email was generated because of a login attempt from a computer located at 198.51.100.24 (Leeds, GB) on Wed 25 Nov 2026, 08:14 GMT. The attempt included your correct account name and password.

The Northgate Guard code is required to complete the login. No one can access your account without also accessing this email.

If you are not attempting to log in, please change your password and consider changing your email password as well.

The Northgate Support Team
https://help.northgate-games.example/
`,
    code: 'R4F9T',
    link: null,
    note: 'five letters and digits on their own line; an IP address',
  },
  {
    name: 'en-8-bank-card',
    from: 'Fennimore Bank <alerts@fennimorebank.example>',
    subject: 'Your one-time passcode for an online purchase',
    html: `<table width="600" cellpadding="0" cellspacing="0"><tr><td style="background:#00395d;color:#fff;padding:16px">Fennimore Bank</td></tr><tr><td style="padding:24px"><p>Dear Ms Okafor,</p><p>Your one-time passcode is <strong>918 264</strong> to approve a payment of <strong>£1,249.00</strong> to LAPTOP WORLD LTD with your card ending <strong>4471</strong>.</p><p>The passcode is valid for 5 minutes. Never tell anyone this passcode, not even someone from the bank.</p><p>Didn't make this purchase? Call us straight away on 0345 555 0120 (lines open 24 hours).</p></td></tr><tr><td style="font-size:10px;color:#666">Fennimore Bank plc. Registered in England No. 1044182. Registered office: 1 Churchill Row, London E14 5HP. Authorised by the Prudential Regulation Authority (FRN 100418).</td></tr></table>`,
    code: '918264',
    link: null,
    note: 'two groups in a sentence; an amount, card digits, phone and register numbers',
  },
  {
    name: 'en-8-git-host-device',
    from: 'Codebarn <noreply@codebarn.example>',
    subject: '[Codebarn] Please verify your device',
    text: `Hey riverstone!

A sign in attempt requires further verification because we did not recognize your device. To complete the sign in, enter the verification code on the unrecognized device.

Device: Firefox on Linux
Verification code: 40718263

If you did not attempt to sign in to your account, your password may be compromised. Visit https://codebarn.example/settings/security to create a new, strong password for your Codebarn account.

Thanks,
The Codebarn Team
`,
    code: '40718263',
    link: null,
    note: 'eight digits after a label; a link for whoever asked for nothing',
  },
  {
    name: 'en-8-chat-workspace',
    from: 'Huddleroom <feedback@huddleroom.example>',
    subject: 'Huddleroom confirmation code: T3X-9LB',
    html: `<h1>Confirm your email address</h1><p>Your confirmation code is below — enter it in your open browser window and we'll help you get signed in.</p><table width="100%"><tr><td align="center" style="background:#f5f4f5;padding:40px 20px;font-size:30px">T3X-9LB</td></tr></table><p>If you didn't request this email, there's nothing to worry about, you can safely ignore it.</p><hr><p style="font-size:12px"><a href="https://blog.huddleroom.example">Our Blog</a> | <a href="https://huddleroom.example/legal">Policies</a> | <a href="https://huddleroom.example/help">Help Center</a></p><p style="font-size:12px">©2026 Huddleroom Technologies, LLC. 77 Ferry Street, San Francisco, CA 94105, USA</p>`,
    code: 'T3X-9LB',
    link: null,
    note: 'a dashed code in subject and box',
  },
  {
    name: 'en-8-gov-portal',
    from: 'Residents Online <do-not-reply@residents-online.example>',
    subject: '552901 is your security code',
    text: `552901 is your Residents Online security code

This code expires at 8:45am on 25 November 2026.

If you did not request this code, you do not need to do anything.

Do not reply to this email. This inbox is not monitored.
`,
    code: '552901',
    link: null,
    note: 'code first in subject and body; a time and a date',
  },
  {
    name: 'en-8-food-delivery',
    from: 'Munchly <no-reply@munchly.example>',
    subject: 'Welcome to Munchly',
    html: `<center><h2>Hi Priya 👋</h2><p>Use the 4-digit code below to finish signing up.</p><table><tr><td style="border:1px solid #ddd;padding:12px;font-size:28px">3</td><td style="border:1px solid #ddd;padding:12px;font-size:28px">0</td><td style="border:1px solid #ddd;padding:12px;font-size:28px">8</td><td style="border:1px solid #ddd;padding:12px;font-size:28px">6</td></tr></table><p>And for your first order: <b>HELLO20</b> takes 20% off, up to $15. Valid until 12/31/2026.</p><p><small>Munchly Inc., 201 3rd St, Brooklyn, NY 11215</small></p></center>`,
    code: '3086',
    link: null,
    note: 'one digit a cell; a coupon beside it',
  },
  {
    name: 'en-8-saas-code-or-link',
    from: 'Ledgerly <auth@ledgerly.example>',
    subject: 'Sign in to Ledgerly',
    text: `Click the link below to sign in to Ledgerly.

https://app.ledgerly.example/auth/magic?token=eyJ0eXAi.9f3c

Or enter this code on the sign-in page: 770 352

This link and code will only be valid for the next 10 minutes.
Requested from Chrome on Windows, Dublin, Ireland.

Ledgerly Ltd, 12 Harcourt Road, Dublin 2, D02 HX28
`,
    html: `<h2>Sign in to Ledgerly</h2><p><a href="https://app.ledgerly.example/auth/magic?token=eyJ0eXAi.9f3c" style="background:#5e6ad2;color:#fff;padding:12px 20px;border-radius:4px">Sign in to Ledgerly</a></p><p>Or enter this code on the sign-in page:</p><p><code style="font-size:21px">770 352</code></p><p>This link and code will only be valid for the next 10 minutes.<br>Requested from Chrome on Windows, Dublin, Ireland.</p><p style="color:#888">Ledgerly Ltd, 12 Harcourt Road, Dublin 2, D02 HX28</p>`,
    code: '770352',
    link: 'https://app.ledgerly.example/auth/magic?token=eyJ0eXAi.9f3c',
    note: 'magic link with a code as an alternative',
  },
  {
    name: 'en-8-cloud-signup',
    from: 'Stratus Cloud <no-reply@signup.stratus.example>',
    subject: 'Stratus Cloud Email Verification',
    html: `<h3>Verify your email address</h3><p>Thanks for starting the new Stratus Cloud account creation process. We want to make sure it's really you. Please enter the following verification code when prompted. If you don't want to create an account, you can ignore this message.</p><p align="center"><b>Verification code</b></p><p align="center" style="font-size:36px"><b>206643</b></p><p align="center">(This code is valid for 10 minutes)</p><hr><p>Stratus Cloud will never email you and ask you to disclose or verify your password, credit card, or banking account number. This message was produced and distributed by Stratus Cloud Services, Inc., 1800 Cedar Ave. North, Seattle, WA 98109-0418.</p>`,
    code: '206643',
    link: null,
    note: 'label and code in separate paragraphs; zip plus four',
  },
  {
    name: 'en-8-airline-account',
    from: 'Skylark Airways <skylarkclub@skylarkair.example>',
    subject: 'Verify it’s you',
    text: `Hello James,

Membership number: 4180 992 675
Tier: Blue

You asked us to change the mobile number on your Skylark Club account. Type 4917306 on the confirmation screen to continue. The number works once and lapses after 20 minutes.

Have you changed your mind? Just close the page.

Skylark Club, PO Box 365, Crawley RH10 9UJ. Please don't reply to this email.
`,
    code: '4917306',
    link: null,
    note: 'seven digits in prose; a membership number above',
  },
  {
    name: 'en-8-forum-activate',
    from: 'Woodturners Forum <admin@woodturners.example>',
    subject: 'Activate user account "chisel_bob"',
    text: `Hello chisel_bob,

Thank you for registering at Woodturners Forum. Before we can activate your account one last step must be taken to complete your registration.

To complete your registration, please visit this URL:
https://www.woodturners.example/ucp.php?mode=activate&u=20418&k=7RTB2XQ9

If you are still having problems signing up please contact a member of our support staff at admin@woodturners.example.

Username: chisel_bob

All the best,
Woodturners Forum
Powered by OpenBoard 3.3.14
`,
    code: null,
    link: 'https://www.woodturners.example/ucp.php?mode=activate&u=20418&k=7RTB2XQ9',
    note: 'forum activation with a user number; a version',
  },
  {
    name: 'en-8-reset',
    from: 'Plantbox <care@plantbox.example>',
    subject: 'Customer account password reset',
    html: `<table width="560" align="center"><tr><td><a href="https://plantbox.example"><img src="https://plantbox.example/l.png" alt="Plantbox" width="120"></a></td></tr><tr><td><h2>Reset your password</h2><p>Follow this link to reset your customer account password at Plantbox. If you didn't request a new password, you can safely delete this email.</p><table><tr><td bgcolor="#1990c6"><a href="https://plantbox.example/account/reset/6120488/1c2e-4b77d0" style="color:#fff;padding:20px 25px;display:block">Reset your password</a></td><td>or <a href="https://plantbox.example">Visit our store</a></td></tr></table></td></tr><tr><td>If you have any questions, reply to this email or contact us at <a href="mailto:care@plantbox.example">care@plantbox.example</a></td></tr></table>`,
    code: null,
    link: 'https://plantbox.example/account/reset/6120488/1c2e-4b77d0',
    note: 'reset button beside a store link',
  },
  {
    name: 'en-8-team-invite',
    from: 'Trackwell <invites@trackwell.example>',
    subject: 'Dana Whitfield invited you to join Acme Robotics on Trackwell',
    html: `<p>Hi,</p><p><b>Dana Whitfield</b> (dana@acme-robotics.example) has invited you to use Trackwell with them, in a workspace called <b>Acme Robotics</b>.</p><p><a href="https://trackwell.example/join/acme-robotics?invite=Zk28dh1">Join now</a></p><p>This invitation expires on December 25, 2026.</p><p>What is Trackwell? <a href="https://trackwell.example/tour">Take the tour</a>.</p><p><small>You received this because someone invited you. <a href="https://trackwell.example/optout?u=93">Opt out</a></small></p>`,
    code: null,
    link: 'https://trackwell.example/join/acme-robotics?invite=Zk28dh1',
    note: 'workspace invitation',
  },
  {
    name: 'en-8-newsletter-optin',
    from: 'The Slow Kitchen <post@slowkitchen.example>',
    subject: 'Please confirm your subscription',
    text: `One more click!

You (or someone using your address) signed up for The Slow Kitchen, a letter about cooking that arrives every second Sunday.

Yes, subscribe me to this list:
https://lists.slowkitchen.example/confirm?id=5d0e9b&e=2277

If you received this email by mistake, simply delete it. You won't be subscribed if you don't click the link above.

For questions about this list, please contact: post@slowkitchen.example
`,
    code: null,
    link: 'https://lists.slowkitchen.example/confirm?id=5d0e9b&e=2277',
    note: 'double opt-in',
  },
  {
    name: 'en-8-order-receipt',
    from: 'Bramble & Co <orders@brambleandco.example>',
    subject: 'Order #104482 confirmed',
    html: `<h2>Thank you for your purchase!</h2><p>Hi Tom, we're getting your order ready to be shipped. We will notify you when it has been sent.</p><p><a href="https://brambleandco.example/orders/104482">View your order</a></p><table><tr><td>Wool throw × 1</td><td>$89.00</td></tr><tr><td>Discount (AUTUMN15)</td><td>-$13.35</td></tr><tr><td>Shipping</td><td>$6.95</td></tr><tr><td>Total</td><td>$82.60 USD</td></tr></table><p>Payment method: Visa ending with 8210</p><p>Ship to: Tom Alder, 3390 Birch Lane, Portland, OR 97212</p>`,
    code: null,
    link: null,
    note: 'order number, discount code, card digits, zip code',
  },
  {
    name: 'en-8-dentist',
    from: 'Elm Street Dental <reception@elmstreetdental.example>',
    subject: 'Appointment reminder: Tue 1 Dec at 14:20',
    text: `Dear Mrs Patel,

This is a reminder of your appointment with Dr Lowe (hygienist) on Tuesday 1 December 2026 at 14:20.

Please arrive 5 minutes early. If you cannot attend, let us know at least 24 hours before on 0161 555 0173, or you may be charged £35.

Patient ref: 20771
Elm Street Dental, 48 Elm Street, Manchester M14 6LT
`,
    code: null,
    link: null,
    note: 'appointment with a patient reference and a phone number',
  },
  {
    name: 'en-8-new-signin-alert',
    from: 'Parcelpad <security@parcelpad.example>',
    subject: 'New sign-in to your Parcelpad account',
    html: `<h3>New sign-in</h3><p>We noticed a new sign-in to your account anna.k@inbox.example.</p><ul><li>When: November 25, 2026, 8:09 AM UTC</li><li>Device: Pixel 10, Android 16</li><li>Location: Rotterdam, Netherlands (203.0.113.88)</li></ul><p>If this was you, you don't need to do anything. If not, <a href="https://parcelpad.example/security/review?e=8812">secure your account</a>.</p><p>© 2026 Parcelpad Inc.</p>`,
    code: null,
    link: null,
    note: 'security alert with nothing to enter',
  },
  {
    name: 'en-8-referral',
    from: 'Voltway Energy <friends@voltway.example>',
    subject: 'Give £50, get £50',
    html: `<h1>Share the warmth this winter</h1><p>Hi Marcus, every friend who switches to Voltway with your referral code gets £50 credit – and so do you.</p><p style="font-size:28px;border:2px dashed #e0a;padding:16px;text-align:center">MARCUS-4821</p><p><a href="https://voltway.example/share/marcus-4821">Share your link</a></p><p><small>Offer ends 31 January 2027. Terms apply. Account number A-7C20113. <a href="https://voltway.example/unsub">Unsubscribe</a></small></p>`,
    code: null,
    link: null,
    note: 'referral code in a large box',
  },
  {
    name: 'en-8-release',
    from: 'Kestrel IDE <news@kestrel-ide.example>',
    subject: 'Kestrel 2026.3.1 is out',
    text: `Kestrel 2026.3.1 (build 263.18842) is available.

What's new
- Code completion is up to 40% faster in large projects
- Fixed: terminal lost its history after sleep (KST-30912)
- Fixed: reset layout did not reset the side bar (KST-31055)

Update from Help > Check for Updates, or download it: https://kestrel-ide.example/download

The next release, 2026.4, is planned for 16 December.

You get this mail because you asked for release news. Stop: https://kestrel-ide.example/u/55120
`,
    code: null,
    link: null,
    note: 'versions, build and issue numbers',
  },
  {
    name: 'en-8-ticket-thread',
    from: 'Brightline Broadband Support <support@brightline.example>',
    subject: '[Ticket #738120] Router keeps dropping connection',
    text: `##- Please type your reply above this line -##

Hi Owen,

Thanks for getting back to us. I've run a line test and can see error code 691 between 02:00 and 04:30, which usually means the router could not authenticate. I've refreshed your profile from our side, so please restart the router (model BX-2400, firmware 5.17.2) and let me know how it goes.

Kind regards,
Stacey
Brightline Broadband, 0800 555 0199

On 24 Nov 2026 at 19:42, Owen wrote:
> It dropped again twice tonight. Customer no. 60051842.
`,
    code: null,
    link: null,
    note: 'support thread with an error code, ticket and customer numbers',
  },
];
