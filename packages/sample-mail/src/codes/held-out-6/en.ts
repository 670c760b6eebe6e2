import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-6-workspace-signin',
    from: 'Taskloom <no-reply@taskloom.example>',
    subject: 'Your Taskloom sign-in code is 730-184',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><style>body{margin:0;background:#f4f5f7;font-family:Helvetica,Arial,sans-serif}.card{max-width:480px;margin:32px auto;background:#ffffff;padding:32px}.code{font-size:34px;letter-spacing:4px}</style></head><body><div style="display:none;max-height:0;overflow:hidden">Use it within 15 minutes.</div><div class="card"><img src="https://cdn.taskloom.example/logo-2x.png" width="120" height="28" alt="Taskloom"><h1>Sign in to Taskloom</h1><p>Enter the following code in the window where you started signing in:</p><p class="code">730-184</p><p>The code expires in 15 minutes. If you didn't try to sign in, you can safely ignore this email; someone probably typed your address by mistake.</p><hr><p style="font-size:12px;color:#6b778c">Taskloom, Inc. · 548 Market Street, PMB 90411, San Francisco, CA 94104<br>© 2026 Taskloom</p></div></body></html>`,
    code: '730184',
    link: null,
    note: 'threes with a dash, in subject and body; a style sheet with numbers, an address',
  },
  {
    name: 'en-6-bank-transfer-otp',
    from: 'Northgate Bank <alerts@northgatebank.example>',
    subject: 'Northgate Bank: One-Time Passcode for your transfer',
    text: `Dear Mr Okafor,

You are about to make a payment from your account ending 4471.

  Payee:      R. Lindqvist
  Amount:     GBP 1,250.00
  Reference:  RENT DEC

Your One-Time Passcode is 59203817. It is valid for 5 minutes and can be used once only.

Northgate staff will NEVER ask you for this passcode, not even our fraud team. If you did not make this request, call us on 0345 555 0132 immediately, or +44 1632 960 288 from abroad.

Northgate Bank plc. Registered in England and Wales, No. 02065511. Registered office: 14 Gresham Row, London EC2V 7HN. Authorised by the Prudential Regulation Authority (register number 114724).
`,
    code: '59203817',
    link: null,
    note: 'eight digits in a sentence; account end, amount, phones and register numbers',
  },
  {
    name: 'en-6-game-guard',
    from: 'Emberforge Support <noreply@emberforge.example>',
    subject: 'Your Emberforge account: Access from new computer',
    html: `<table width="600" cellpadding="0" cellspacing="0" style="background:#17202d;color:#c6d4df;font-family:Arial"><tr><td style="padding:28px"><p style="font-size:26px">hollow_marmot,</p><p>Here is the Ember Shield code you need to log in to your account:</p><table width="100%" style="background:#121a25"><tr><td align="center" style="font-size:48px;padding:24px;color:#3a9aed">R7VKC</td></tr></table><p>This email was generated because of a login attempt from a computer located at <b>203.0.113.61 (FI)</b>. The login attempt included your correct account name and password.</p><p>The code is required to complete the login. <b>No one can access your account without also accessing this email.</b></p><p>If you are not attempting to log in, please <a href="https://help.emberforge.example/en/wizard/ChangePassword">change your password</a> and consider changing your email password as well.</p><p>Cheers,<br>The Emberforge Team</p></td></tr><tr><td style="font-size:11px;padding:20px">P.O. Box 1688, Bellevue, WA 98009</td></tr></table>`,
    code: 'R7VKC',
    link: null,
    note: 'five letters and digits in a box; the link is for whoever did not ask',
  },
  {
    name: 'en-6-code-hosting-device',
    from: 'Gitmoor <noreply@gitmoor.example>',
    subject: '[Gitmoor] Please verify your device',
    encoding: '7bit',
    text: `Hey tessa-vk!

A sign in attempt requires further verification because we did not recognize your device. To complete the sign in, enter the verification code on the unrecognized device.

Device: Firefox on Linux
Verification code: 816029

If you did not attempt to sign in to your account, your password may be compromised. Visit https://gitmoor.example/settings/security to create a new, strong password for your Gitmoor account.

If you'd like to automatically verify devices in the future, consider enabling two-factor authentication on your account. Visit https://docs.gitmoor.example/articles/configuring-two-factor-authentication to learn about two-factor authentication.

Thanks,
The Gitmoor Team
`,
    code: '816029',
    link: null,
    note: 'label and number on a line; links only for security',
  },
  {
    name: 'en-6-magic-link',
    from: 'Papertrail Notes <login@papertrailnotes.example>',
    subject: 'Your Papertrail login link',
    text: `Login

Click here to log in with this magic link:
https://www.papertrailnotes.example/loginwithemail?state=7f31c0aa9e&token=k2Vq8Lr0

The link works once and for 20 minutes.

If you didn't try to log in, you can safely ignore this email.

Papertrail Notes - your connected workspace
`,
    html: `<div style="font-family:sans-serif;max-width:560px"><h1>Login</h1><p><a href="https://www.papertrailnotes.example/loginwithemail?state=7f31c0aa9e&amp;token=k2Vq8Lr0" target="_blank">Click here to log in with this magic link</a></p><p>If you didn't try to log in, you can safely ignore this email.</p><p style="color:#ababab"><a href="https://www.papertrailnotes.example">Papertrail Notes</a>, your connected workspace</p></div>`,
    code: null,
    link: 'https://www.papertrailnotes.example/loginwithemail?state=7f31c0aa9e&token=k2Vq8Lr0',
    note: 'a magic link; the target in HTML has an escaped ampersand',
  },
  {
    name: 'en-6-verify-or-button',
    from: 'Kelpstream <hello@kelpstream.example>',
    subject: 'Confirm your email to start watching',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Confirm your email</title><style type="text/css">body{background:#f0f6f4}td{font-family:Arial;color:#222222}</style></head><body><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">One tap and you are in.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><center><table width="560"><tr><td><h2>Welcome aboard, Priya!</h2><p>Tap the button below to confirm your email address and start your free month.</p><p align="center"><a href="https://account.kelpstream.example/confirm?uid=8829140&amp;sig=a90d11" style="background:#00a37a;color:#fff;padding:14px 36px;border-radius:24px">Confirm my email</a></p><p>On your TV? Type this code on the screen instead:</p><p align="center" style="font-size:30px"><strong>4 9 2 7 0 6</strong></p><p>Both work for 30 minutes.</p></td></tr><tr><td style="font-size:11px;color:#888">After your free month, Kelpstream is $8.99/month. Cancel anytime.<br><a href="https://kelpstream.example/help">Help Center</a> | <a href="https://kelpstream.example/privacy">Privacy</a> | Kelpstream Media LLC, 2100 Harbor Blvd, Suite 310, Long Beach, CA 90802</td></tr></table></center><img src="https://e.kelpstream.example/o/8842017733.gif" width="1" height="1" alt="" style="display:block"></body></html>`,
    code: '492706',
    link: 'https://account.kelpstream.example/confirm?uid=8829140&sig=a90d11',
    note: 'button and a code of single digits with spaces; a price and an address',
  },
  {
    name: 'en-6-airline-subject-only',
    from: 'Skylark Airways <noreply@mail.skylarkair.example>',
    subject: '640813 is your Skylark Rewards verification code',
    html: `<p>Hi Daniel,</p><p>We've put your verification code in the subject line of this email. Enter it on the Skylark Rewards sign-in page to continue. It expires 10 minutes after it was requested.</p><p>Rewards number: SK 0087 2231<br>Tier: Silver (until 31 March 2027)</p><p>Didn't request this? Call Member Services on 1-800-555-0147, 24 hours a day.</p><p style="font-size:10px">Please do not reply to this email. Skylark Airways Ltd, 1 Aviation Way, Phoenix AZ 85034</p>`,
    code: '640813',
    link: null,
    note: 'in the subject only; a member number, a toll-free number',
  },
  {
    name: 'en-6-gov-portal',
    from: 'Residents Services Online <do-not-reply@residents.gov.example>',
    subject: 'Your security code',
    text: `Your security code is:

4 0 7 1 5 3

The code will expire in 15 minutes. Do not share it with anyone.

You will need to request a new code if you enter an incorrect code more than 5 times.

This email was sent to you because someone used this address to sign in to Residents Services Online to continue the application "Renew a blue badge", reference RSO-2026-118823.

If this was not you, contact the helpdesk on 0300 555 0174 (Monday to Friday, 8am to 6pm).
`,
    code: '407153',
    link: null,
    note: 'single digits with spaces on a line of their own; an application reference',
  },
  {
    name: 'en-6-crypto-withdrawal',
    from: 'Coinharbor <noreply@coinharbor.example>',
    subject: '[Coinharbor] Withdrawal Verification - 2026-11-25 08:14:02 (UTC)',
    html: `<div style="max-width:620px;margin:auto"><h3>Withdrawal requested</h3><p>You are requesting a withdrawal of <b>0.04150000 BTC</b> to address <b>bc1q9k3example7tuv0zz4l2</b> (network fee 0.00002 BTC).</p><p>Verification code:</p><div style="font-size:28px;color:#f0b90b;font-weight:bold">205946</div><p>The verification code will be valid for 30 minutes. Please do not share this code with anyone.</p><p>Your anti-phishing code: <b>tangerine88</b></p><p>Don't recognize this activity? Please <a href="https://www.coinharbor.example/account/disable">disable your account</a> and contact customer support.</p><p><i>This is an automated message, please do not reply.</i></p><p style="font-size:11px">© 2019 - 2026 Coinharbor.example, all rights reserved.</p></div>`,
    code: '205946',
    link: null,
    note: 'beside an amount, a wallet address and an anti-phishing word that is none; years',
  },
  {
    name: 'en-6-pharmacy-pin',
    from: 'Willowbrook Pharmacy <care@willowbrookrx.example>',
    subject: 'Verify your email address',
    text: `Hello Margaret,

Thanks for registering for Willowbrook Online. To finish setting up your profile, please enter this 4-digit PIN when prompted:

    7736

Your PIN expires in 20 minutes.

Need a hand? Call your store at (555) 010-4420 or visit us at 1840 Alder St, Eugene, OR.

Willowbrook Pharmacy #2216
`,
    code: '7736',
    link: null,
    note: 'four digits; a store number and a house number of four digits too',
  },
  {
    name: 'en-6-saas-mfa-table',
    from: 'Ledgerline Accounting <security@ledgerline.example>',
    subject: 'Here is the code you asked for',
    encoding: 'base64',
    html: `<table role="presentation" width="100%"><tr><td align="center"><table role="presentation" width="600"><tr><td><p>Hi Jonas,</p><p>Someone (hopefully you) is signing in to <b>Birch &amp; Co Bookkeeping</b>.</p></td></tr><tr><td><table role="presentation" align="center"><tr><td style="border:1px solid #ccc;padding:12px 16px;font-size:24px">3</td><td style="border:1px solid #ccc;padding:12px 16px;font-size:24px">8</td><td style="border:1px solid #ccc;padding:12px 16px;font-size:24px">1</td><td style="border:1px solid #ccc;padding:12px 16px;font-size:24px">0</td><td style="border:1px solid #ccc;padding:12px 16px;font-size:24px">9</td><td style="border:1px solid #ccc;padding:12px 16px;font-size:24px">5</td></tr></table></td></tr><tr><td><p>This one-time code is good for 10 minutes.</p><table><tr><td>When</td><td>25 Nov 2026, 8:14 am GMT</td></tr><tr><td>Where</td><td>Bristol, United Kingdom</td></tr><tr><td>Browser</td><td>Edge 141</td></tr></table><p>Not you? <a href="https://ledgerline.example/support/account-safety">Read what to do</a>.</p></td></tr></table></td></tr></table>`,
    code: '381095',
    link: null,
    note: 'one digit a cell; time, place and browser in another table',
  },
  {
    name: 'en-6-team-invite',
    from: 'Moodplank <invites@moodplank.example>',
    subject: 'Aisha Rahman invited you to join "Spring campaign" on Moodplank',
    html: `<div style="text-align:center;font-family:Inter,Arial"><img src="https://img.moodplank.example/a/aisha.png" width="64"><h2>Aisha Rahman (aisha@fernandvale.example) has invited you to edit the board <i>Spring campaign</i></h2><p>"Hi! Here's the board we talked about on Tuesday."</p><p><a style="background:#4262ff;color:#fff;padding:12px 24px" href="https://moodplank.example/welcomeonboard/TkZ4b1d2?invite_link_id=312094471882">Accept invitation</a></p><p style="color:#777">This invitation expires in 14 days.</p><p style="font-size:12px"><a href="https://moodplank.example/about">What is Moodplank?</a> &middot; <a href="https://moodplank.example/unsubscribe/u/99213">Unsubscribe</a></p></div>`,
    code: null,
    link: 'https://moodplank.example/welcomeonboard/TkZ4b1d2?invite_link_id=312094471882',
    note: 'an invitation to accept; about and unsubscribe beside it',
  },
  {
    name: 'en-6-forum-reset',
    from: 'Brewtalk Forum <discourse@brewtalk.example>',
    subject: '[Brewtalk] Password reset',
    encoding: '7bit',
    text: `Somebody asked to reset your password on [Brewtalk](https://brewtalk.example).

If it was not you, you can safely ignore this email.

Click the following link to choose a new password:
https://brewtalk.example/u/password-reset/5c0e8f6bd1274a9793e24410ab77cd02

(If the link above has expired, choose "I forgot my password" when logging in with https://brewtalk.example/login)
`,
    code: null,
    link: 'https://brewtalk.example/u/password-reset/5c0e8f6bd1274a9793e24410ab77cd02',
    note: 'a forum; the home page and the login page are links as well',
  },
  {
    name: 'en-6-newsletter-optin',
    from: 'The Weekly Compost <editor@weeklycompost.example>',
    subject: 'Please confirm your subscription',
    html: `<table width="100%" bgcolor="#eef3ea"><tr><td align="center"><table width="580" bgcolor="#ffffff"><tr><td style="padding:30px"><h1 style="font-size:24px">One last step</h1><p>You asked to receive <b>The Weekly Compost</b>. We need to make sure that was really you.</p><p><a href="https://weeklycompost.us21.mailhutch.example/subscribe/confirm?u=4bd0f9e7c2&amp;id=71a93&amp;e=2c5510">Yes, subscribe me to this list.</a></p><p>If you received this email by mistake, simply delete it. You won't be subscribed if you don't click the confirmation link above.</p><p>For questions about this list, please contact: editor@weeklycompost.example</p></td></tr></table></td></tr></table>`,
    code: null,
    link: 'https://weeklycompost.us21.mailhutch.example/subscribe/confirm?u=4bd0f9e7c2&id=71a93&e=2c5510',
    note: 'double opt-in at a mailing service',
  },
  {
    name: 'en-6-order-shipped',
    from: 'Cobblepath Shoes <orders@cobblepath.example>',
    subject: 'Your order #CP-1048827 has shipped',
    html: `<h2>It's on the way!</h2><p>Hi Leon, order <b>#CP-1048827</b> left our warehouse this morning.</p><table border="0" width="100%"><tr><td>Trail Runner 3, size 44</td><td>1</td><td align="right">$119.00</td></tr><tr><td>Merino socks (2-pack)</td><td>1</td><td align="right">$18.50</td></tr><tr><td colspan="2">Shipping</td><td align="right">$0.00</td></tr><tr><td colspan="2"><b>Total</b></td><td align="right"><b>$137.50</b></td></tr></table><p>Tracking number: <a href="https://track.swiftparcel.example/1Z77E4820312559104">1Z77E4820312559104</a><br>Estimated delivery: Friday, November 27</p><p>Leon Vance<br>77 Pinecrest Rd<br>Asheville, NC 28803</p><p>Returns are free for 60 days. <a href="https://cobblepath.example/returns">Start a return</a></p>`,
    code: null,
    link: null,
    note: 'order, tracking and postal numbers, prices',
  },
  {
    name: 'en-6-black-friday',
    from: 'Lumen & Loft <hello@lumenloft.example>',
    subject: 'Early access: 30% off with code GLOW30',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Black Friday</title><style type="text/css">a{color:#0a0a0a}.h{height:2026px}</style></head><body><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">Three days only.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><p style="text-align:right;font-size:10px"><a href="https://view.lumenloft.example/e/4418/20266">View in browser</a></p><div style="background:#000;color:#fff;text-align:center;padding:40px"><h1>BLACK FRIDAY<br>STARTS NOW</h1><p>Your exclusive early access code</p><div style="border:2px dashed #fff;font-size:32px;padding:16px;display:inline-block">GLOW30</div><p>Enter it at checkout for 30% off everything until midnight Sunday.</p><p><a href="https://lumenloft.example/sale?utm_source=email&amp;utm_campaign=bf2026" style="color:#fff">SHOP THE SALE</a></p></div><p style="font-size:11px">Cannot be combined with other offers. Minimum spend $50. Lumen &amp; Loft, 390 Canal Place, New Orleans, LA 70130. <a href="https://lumenloft.example/u/optout">Unsubscribe</a></p><img src="https://open.lumenloft.example/o/8842017733.gif" width="1" height="1" alt="" style="display:block"></body></html>`,
    code: null,
    link: null,
    note: 'a discount code in a box, called a code',
  },
  {
    name: 'en-6-signin-alert',
    from: 'Mailgrove <no-reply@accounts.mailgrove.example>',
    subject: 'Security alert: new sign-in on Pixel 10',
    html: `<div style="max-width:500px;border:1px solid #dadce0;padding:30px"><h2 style="text-align:center">A new sign-in on Pixel 10</h2><p style="text-align:center">w.harrow@mailgrove.example</p><p>We noticed a new sign-in to your Mailgrove Account on a Pixel 10 device. If this was you, you don't need to do anything. If not, we'll help you secure your account.</p><p style="text-align:center"><a href="https://accounts.mailgrove.example/AccountChooser?continue=alert&amp;aneid=6220148">Check activity</a></p><p style="font-size:11px">You can also see security activity at https://myaccount.mailgrove.example/notifications</p></div><p style="font-size:11px;color:#777">You received this email to let you know about important changes to your account. © 2026 Mailgrove, 1200 Orchard Parkway, Cupertino, CA 95014</p>`,
    code: null,
    link: null,
    note: 'a notice after the fact, with a link to look',
  },
  {
    name: 'en-6-release-mail',
    from: 'Quarry CI <releases@quarryci.example>',
    subject: 'Build #48213 failed: payments-api (main)',
    text: `Build #48213 of payments-api failed on main.

Commit:   9e41c7d  "bump openapi to 3.1.2"
Author:   M. Duarte
Duration: 4m 12s
Runner:   linux-x64-0834

Failed step: integration-tests (exit code 137)

  Error: connect ECONNREFUSED 127.0.0.1:5432

View the log: https://quarryci.example/acme/payments-api/builds/48213

You get this because you are watching acme/payments-api. Notification settings: https://quarryci.example/settings/notifications
`,
    code: null,
    link: null,
    note: 'a build number, a commit, an exit code and a port',
  },
  {
    name: 'en-6-hotel-booking',
    from: 'Harrowgate Inn <reservations@harrowgateinn.example>',
    subject: 'Booking confirmation 3381904427',
    text: `Dear Ms Tan,

Thank you for booking with us. We look forward to welcoming you.

Confirmation number: 3381904427
To view or change your booking, use your surname and this number at https://harrowgateinn.example/manage

Check-in:   Friday 11 December 2026, from 15:00
Check-out:  Sunday 13 December 2026, until 11:00
Room:       Double, garden view, room 212
Price:      2 nights x GBP 96.00 = GBP 192.00

The front door is locked after 22:00; the keypad code is 5590#.

Free cancellation until 9 December 2026, 18:00.

Harrowgate Inn, 3 Mill Lane, Whitby YO21 3PU, tel. 01632 960 455
`,
    code: null,
    link: null,
    note: 'a booking number and a door code',
  },
  {
    name: 'en-6-referral',
    from: 'Pennybox <team@pennybox.example>',
    subject: 'Give $10, get $10',
    html: `<p>Hi Marcus,</p><p>Share your personal referral code with friends and you'll both get <b>$10</b> when they make their first deposit of $25 or more.</p><p style="font-size:22px;text-align:center;background:#f2f2ff;padding:12px">MARCUS-4K2P</p><p style="text-align:center"><a href="https://pennybox.example/r/MARCUS-4K2P">Share my link</a></p><p>So far you've invited 3 friends and earned $20.</p><p style="font-size:10px">Offer ends 12/31/2026. Pennybox is not a bank. Pennybox Financial, 600 W 6th St, Austin TX 78701. NMLS 1918823.</p>`,
    code: null,
    link: null,
    note: 'a referral code in a box and its link',
  },
];
