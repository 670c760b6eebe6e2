import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-9-streaming-signin',
    from: 'Flickerbox <info@account.flickerbox.example>',
    subject: 'Flickerbox: Your sign-in code',
    html: `<table width="100%"><tr><td style="padding:20px"><img src="https://img.flickerbox.example/logo.png" alt="Flickerbox"></td></tr><tr><td style="font-size:28px;font-weight:bold">Enter this code to sign in</td></tr><tr><td>Hi Priya,<br>Enter the code below on your device to sign in to Flickerbox.</td></tr><tr><td style="font-size:36px;letter-spacing:6px;padding:16px 0">7194</td></tr><tr><td>Requested from a <b>Living-room TV 2024</b> near Leeds, GB on 25 November, 8:14 GMT.<br>This code expires in 15 minutes.</td></tr><tr><td><a href="https://flickerbox.example/account/security">If you didn't request this, review your account</a></td></tr><tr><td style="font-size:11px;color:#999">The Flickerbox team · Questions? Call 0800 555 0117 · Flickerbox International B.V., 1043 NX · SRC: 0A17CC20_en_GB</td></tr></table>`,
    code: '7194',
    link: null,
    note: 'four digits in a table row; a device year, a template number, a link to review the account',
  },
  {
    name: 'en-9-devtool-new-device',
    from: 'Githarbor <noreply@githarbor.example>',
    subject: '[Githarbor] Please verify your device',
    text: `Hey tmorrow82!

A sign in attempt requires further verification because we did not recognize your device. To complete the sign in, enter the verification code on the unrecognized device.

Device: Firefox 145 on Ubuntu
Verification code: 60382915

If you did not attempt to sign in to your account, your password may be compromised. Visit https://githarbor.example/settings/security to create a new, strong password for your Githarbor account.

Thanks,
The Githarbor Team
`,
    code: '60382915',
    link: null,
    note: 'eight digits after a label; a browser version, a settings link',
  },
  {
    name: 'en-9-game-guard',
    from: 'Vaporforge Support <noreply@vaporforge.example>',
    subject: 'Your Vaporforge account: Access from new computer',
    html: `<div style="background:#1b2838;color:#fff;padding:30px"><p style="font-size:24px;color:#66c0f4">moth_king_91,</p><p>It looks like you are trying to log in from a new device. Here is the Guard code you need to access your account:</p><div style="background:#000;padding:24px;text-align:center"><span style="font-size:12px">Request made from</span><br>United Kingdom<br><br><span style="font-size:12px">Login Code</span><br><span style="font-size:48px;color:#3a9aed">K7V2Q</span></div><p><b>If this wasn't you</b><br>This email was generated because of a login attempt from a web or mobile device. The login attempt included your correct account name and password.</p><p>Cheers,<br>The Vaporforge Team</p><p style="font-size:10px">© Vaporforge Corporation. PO Box 1688, Bellevue, WA 98009</p></div>`,
    code: 'K7V2Q',
    link: null,
    note: 'five letters and digits in a box; a user name with a number, a postal box',
  },
  {
    name: 'en-9-bank-payee',
    from: 'Saltmarsh Building Society <alerts@saltmarshbs.example>',
    subject: 'Your one-time passcode',
    text: `Dear Mr Okafor

You asked us to set up a new payee ending 4471. Your one-time passcode is 295 037.

Please enter this on the Saltmarsh website to continue. It will expire in 10 minutes.

Never share this passcode with anyone, not even Saltmarsh staff. If you did not make this request call us immediately on 0345 555 0142 (lines open 8am-8pm).

Saltmarsh Building Society is authorised by the Prudential Regulation Authority. Financial Services Register number 106078. Head Office: 12 Quay Street, Boston PE21 6NH.
`,
    code: '295037',
    link: null,
    note: 'six digits split by a space; a payee ending, a phone number, a register number',
  },
  {
    name: 'en-9-subject-number-first',
    from: 'Chirrup <verify@chirrup.example>',
    subject: '835162 is your Chirrup verification code',
    html: `<h2>Confirm your email address</h2><p>There's one quick step you need to complete before creating your Chirrup account. Let's make sure this is the right email address for you. Please enter this verification code to get started on Chirrup:</p><p style="font-size:32px;font-weight:bold">835162</p><p>Verification codes expire after two hours.</p><p>Thanks,<br>Chirrup</p><p style="font-size:12px;color:#8899a6"><a href="https://help.chirrup.example">Help</a> | Chirrup, Inc. 1355 Market Street, Suite 900, San Francisco, CA 94103</p>`,
    code: '835162',
    link: null,
    note: 'number first in the subject, again in the body; an address with a postal code',
  },
  {
    name: 'en-9-workspace-confirm',
    from: 'Huddlespace <feedback@huddlespace.example>',
    subject: 'Huddlespace confirmation code: QLD-8RW',
    html: `<h1>Confirm your email address</h1><p>Your confirmation code is below — enter it in your open browser window and we'll help you get signed in.</p><div style="background:#f5f4f5;border-radius:4px;padding:43px 23px;font-size:30px;text-align:center">QLD-8RW</div><p>If you didn't request this email, there's nothing to worry about, you can safely ignore it.</p><p><a href="https://huddlespace.example/blog">Our blog</a> | <a href="https://huddlespace.example/policies">Policies</a> | <a href="https://huddlespace.example/help">Help centre</a></p><p>©2026 Huddlespace Technologies, LLC<br>500 Howard Street, San Francisco, CA 94105, USA</p>`,
    code: 'QLD-8RW',
    link: null,
    note: 'letters and a digit with a dash, in subject and box; a year and an address in the footer',
  },
  {
    name: 'en-9-magic-or-code',
    from: 'Nestpad <notify@mail.nestpad.example>',
    subject: 'Your temporary Nestpad login code',
    text: `Login

Click here to log in with this magic link: https://www.nestpad.example/loginwithemail?state=v02%3Alogin%3A8dk2&password=419604&isSignup=false

Or, copy and paste this temporary login code:

419604

If you didn't try to login, you can safely ignore this email.

Nestpad.example, the connected workspace for your docs and projects.
`,
    html: `<h1>Login</h1><p><a href="https://www.nestpad.example/loginwithemail?state=v02%3Alogin%3A8dk2&amp;password=419604&amp;isSignup=false">Click here to log in with this magic link</a></p><p>Or, copy and paste this temporary login code:</p><div style="padding:16px;background:#f4f4f4;font-size:18px">419604</div><p style="color:#ababab">If you didn't try to login, you can safely ignore this email.</p>`,
    code: '419604',
    link: 'https://www.nestpad.example/loginwithemail?state=v02%3Alogin%3A8dk2&password=419604&isSignup=false',
    note: 'a link or a code, either will do',
  },
  {
    name: 'en-9-gov-signin',
    from: 'Northmoor Council Online <noreply@northmoor-gov.example>',
    subject: 'Your security code for Northmoor Council Online',
    encoding: '7bit',
    text: `Use this security code to finish creating your account:

048261

The code will expire after 30 minutes.

If you did not ask for this email, you can ignore it. Someone may have typed your address by mistake.

Do not reply to this email. We cannot respond to messages sent to this address.
Report a problem: https://northmoor-gov.example/contact
`,
    code: '048261',
    link: null,
    note: 'alone on its line, with a leading zero',
  },
  {
    name: 'en-9-cloud-console',
    from: 'Stratus Web Services <no-reply@signup.stratus.example>',
    subject: 'Stratus email verification',
    text: `Verify your email address

Thanks for starting the new Stratus account creation process. We want to make sure it's really you. Please enter the following verification code when prompted. If you don't want to create an account, you can ignore this message.

Verification code
551830
(This code is valid for 10 minutes)

Stratus Web Services will never email you and ask you to disclose or verify your password, credit card, or banking account number.

This message was produced and distributed by Stratus Web Services, Inc., 410 Terry Ave. North, Seattle, WA 98109. © 2026. All rights reserved.
`,
    html: `<html><body><table align="center" width="600" style="border:1px solid #ddd"><tr><td bgcolor="#252f3d" align="center"><img src="https://d1.stratus.example/l.png" width="75"></td></tr><tr><td style="padding:25px 35px"><h1 style="font-size:20px">Verify your email address</h1><p>Thanks for starting the new Stratus account creation process. We want to make sure it's really you. Please enter the following verification code when prompted. If you don't want to create an account, you can ignore this message.</p><div align="center"><div style="font-weight:bold">Verification code</div><div style="font-size:36px;font-weight:bold">551830</div><div>(This code is valid for 10 minutes)</div></div></td></tr><tr><td style="padding:25px 35px">Stratus Web Services will never email you and ask you to disclose or verify your password, credit card, or banking account number.</td></tr></table><p style="font-size:12px">This message was produced and distributed by Stratus Web Services, Inc., 410 Terry Ave. North, Seattle, WA 98109. © 2026. All rights reserved.</p></body></html>`,
    code: '551830',
    link: null,
    note: 'label above the number; a warning, an address and a year',
  },
  {
    name: 'en-9-airline-loyalty',
    from: 'Kestrel Air Club <club@kestrelair.example>',
    subject: 'Verify it’s you',
    text: `KESTREL AIR CLUB
Member: Ms D Lindqvist   No. 3081 7725 14   Tier: Silver

Someone (hopefully you) is trying to change the phone number on this membership.

To go ahead, type 7730 4 into the box on the screen. We split it up so that it is easier to read - spaces do not matter.

This PIN can be used once and stops working at 08:45 GMT.

Balance as of 24 Nov 2026: 18,240 points
Kestrel Airways plc, Waterside, Harmondsworth UB7 0GB. Registered in England 1777777.
`,
    code: '77304',
    link: null,
    note: 'in running text, split; a member number, a balance, a company number',
  },
  {
    name: 'en-9-forum-activate',
    from: 'The Woodturners Forum <admin@woodturners.example>',
    subject: 'Action Required to Activate Membership for The Woodturners Forum',
    text: `Dear burrlover,

Thank you for registering at The Woodturners Forum. Before we can activate your account one last step must be taken to complete your registration.

Please note - you must complete this last step to become a registered member. You will only need to visit this URL once to activate your account.

https://www.woodturners.example/forum/register.php?a=act&u=20418&i=7c1e88d03ab

If you are still having problems signing up please contact a member of our support staff at admin@woodturners.example

All the best,
The Woodturners Forum
https://www.woodturners.example/forum/
`,
    code: null,
    link: 'https://www.woodturners.example/forum/register.php?a=act&u=20418&i=7c1e88d03ab',
    note: 'an old forum; the home page is linked too',
  },
  {
    name: 'en-9-saas-reset',
    from: 'Ledgerly <support@ledgerly.example>',
    subject: 'Reset your Ledgerly password',
    text: `Hi Hannah,

We got a request to reset the password for your Ledgerly account (hannah@quayprint.example).

Choose a new password
https://app.ledgerly.example/password/reset/eyJ1IjoxMTg0fQ.Zk2?utm_source=transactional

The link is good for 60 minutes. Didn't ask for it? No action needed, or read about keeping your account safe
https://ledgerly.example/help/account-security

Ledgerly Ltd, 4th floor, 86 Curtain Road, London EC2A 3AA
`,
    html: `<p>Hi Hannah,</p><p>We got a request to reset the password for your Ledgerly account (hannah@quayprint.example).</p><p><a href="https://app.ledgerly.example/password/reset/eyJ1IjoxMTg0fQ.Zk2?utm_source=transactional" style="background:#0a7;color:#fff;padding:12px 20px">Choose a new password</a></p><p>The link is good for 60 minutes. Didn't ask for it? No action needed, or <a href="https://ledgerly.example/help/account-security">read about keeping your account safe</a>.</p><p>Ledgerly Ltd, 4th floor, 86 Curtain Road, London EC2A 3AA</p>`,
    code: null,
    link: 'https://app.ledgerly.example/password/reset/eyJ1IjoxMTg0fQ.Zk2?utm_source=transactional',
    note: 'a button to reset beside a help article',
  },
  {
    name: 'en-9-team-invite',
    from: 'Planwell <invites@planwell.example>',
    subject: 'Joseph Adeyemi invited you to the board “Spring Launch 2027”',
    text: `Joseph Adeyemi (joseph@adeyemi.example) has invited you to join the Planwell team Brightwater Studio. 12 people are already there.
Join the team (https://planwell.example/invite/accept?t=9f1d3b7720)
This invitation expires on 2 December 2026.
Curious? See how Planwell works (https://planwell.example/tour). Don't want invitations? Unsubscribe (https://planwell.example/u/optout?e=77).
`,
    html: `<table><tr><td><b>Joseph Adeyemi</b> (joseph@adeyemi.example) has invited you to join the Planwell team <b>Brightwater Studio</b>. 12 people are already there.</td></tr><tr><td align="center"><a href="https://planwell.example/invite/accept?t=9f1d3b7720">Join the team</a></td></tr><tr><td>This invitation expires on 2 December 2026.</td></tr><tr><td><small>Curious? <a href="https://planwell.example/tour">See how Planwell works</a>. Don't want invitations? <a href="https://planwell.example/u/optout?e=77">Unsubscribe</a>.</small></td></tr></table>`,
    code: null,
    link: 'https://planwell.example/invite/accept?t=9f1d3b7720',
    note: 'an invitation; a tour and an unsubscribe link',
  },
  {
    name: 'en-9-newsletter-optin',
    from: 'The Fell Letter <hello@fellletter.example>',
    subject: 'Please confirm your subscription',
    encoding: '7bit',
    text: `Almost there!

You (or someone using your address) signed up for The Fell Letter, our Sunday e-mail about walking in the north.

Yes, subscribe me to this list:
  https://fellletter.us17.listmill.example/subscribe/confirm?u=88ad12&id=4be0&e=10c

If you received this email by mistake, simply delete it. You won't be subscribed if you don't click the confirmation link above.

For questions about this list, please contact: hello@fellletter.example
`,
    code: null,
    link: 'https://fellletter.us17.listmill.example/subscribe/confirm?u=88ad12&id=4be0&e=10c',
    note: 'a subscription to confirm',
  },
  {
    name: 'en-9-shop-receipt',
    from: 'Copper & Thread <orders@copperthread.example>',
    subject: 'Order #104882 confirmed',
    text: `Thank you for your purchase!

Hi Marcus, we're getting your order ready to be shipped. We will notify you when it has been sent.

View your order: https://copperthread.example/58821/orders/c1f0aa8 or Visit our store: https://copperthread.example

Order summary

Linen apron × 1
SKU 77120-B: £38.00
Discount (WELCOME10): -£3.80
Shipping: £4.95
Total: £39.15 GBP

Shipping address: Marcus Bell, 1402 Meridian Court, Leeds LS10 1QJ. Visa ending with 9013.
`,
    html: `<h2>Thank you for your purchase!</h2><p>Hi Marcus, we're getting your order ready to be shipped. We will notify you when it has been sent.</p><p><a href="https://copperthread.example/58821/orders/c1f0aa8">View your order</a> or <a href="https://copperthread.example">Visit our store</a></p><h3>Order summary</h3><table><tr><td>Linen apron × 1<br>SKU 77120-B</td><td>£38.00</td></tr><tr><td>Discount (WELCOME10)</td><td>-£3.80</td></tr><tr><td>Shipping</td><td>£4.95</td></tr><tr><td>Total</td><td>£39.15 GBP</td></tr></table><p>Shipping address: Marcus Bell, 1402 Meridian Court, Leeds LS10 1QJ. Visa ending with 9013.</p>`,
    code: null,
    link: null,
    note: 'an order receipt with a discount code and a card ending',
  },
  {
    name: 'en-9-signin-alert',
    from: 'Goldcrest Accounts <no-reply@accounts.goldcrest.example>',
    subject: 'Security alert: new sign-in on Windows',
    html: `<h2>A new sign-in on Windows</h2><p>quiet-otter-482@inbox.example</p><p>We noticed a new sign-in to your Goldcrest Account on a Windows device. If this was you, you don't need to do anything. If not, we'll help you secure your account.</p><p><a href="https://accounts.goldcrest.example/AccountChooser?continue=notifications/eid/4410">Check activity</a></p><p style="font-size:11px">You received this email to let you know about important changes to your account and services. © 2026 Goldcrest LLC, 1600 Plover Parkway, Mountain View, CA 94043</p>`,
    code: null,
    link: null,
    note: 'a sign-in alert with nothing to confirm',
  },
  {
    name: 'en-9-broadband-bill',
    from: 'Tidewave Broadband <billing@tidewave.example>',
    subject: 'Your November bill is ready',
    text: `Hello Mr Pryce,

Your latest bill for account 8820 114 773 is ready to view.

  Bill number:      INV-20261124-5531
  Amount due:       £34.99
  Payment date:     8 December 2026 (Direct Debit)

You can see it any time at https://my.tidewave.example/bills. You'll need to log in.

Moving home? Call us on 150 from a Tidewave phone or 0333 555 0150.
Tidewave Ltd, Company No 04190816
`,
    code: null,
    link: null,
    note: 'a bill with account, bill and company numbers',
  },
  {
    name: 'en-9-parcel',
    from: 'Swiftlane <updates@swiftlane.example>',
    subject: 'Your parcel JD0002 9917 4438 is coming today',
    encoding: 'base64',
    html: `<p>Good news! Your parcel from <b>Bramble Books</b> will be delivered today between <b>13:12</b> and <b>14:12</b>.</p><p>Driver: Anton · Stop 86 of 141</p><p>Tracking number: <b>JD000299174438</b></p><p><a href="https://track.swiftlane.example/JD000299174438">Track my parcel</a></p><p>Not in? <a href="https://track.swiftlane.example/JD000299174438/safe-place">Choose a safe place</a></p>`,
    code: null,
    link: null,
    note: 'tracking number and time slots',
  },
  {
    name: 'en-9-dentist-reminder',
    from: 'Millgate Dental <reception@millgatedental.example>',
    subject: 'Appointment reminder - Thu 3 Dec 10:40',
    text: `Dear Elaine

This is a reminder of your appointment with Dr Rao on Thursday 3 December 2026 at 10:40.

Please arrive 5 minutes early. The car park barrier is open during the day; the nearest bus stop is Mill Lane (routes 14, 205).

To change your appointment call 01632 960 418 giving at least 24 hours' notice. A charge of £25 applies to missed visits.

Patient ref 40771
`,
    code: null,
    link: null,
    note: 'an appointment with a phone number and a patient number',
  },
  {
    name: 'en-9-referral',
    from: 'Pennypot <friends@pennypot.example>',
    subject: 'Give £10, get £10 💸',
    html: `<div style="text-align:center"><h1>Your friends get £10. So do you.</h1><p>Share your personal code and when a friend spends £20 with their new Pennypot card you both get rewarded.</p><div style="border:2px dashed #333;font-size:30px;padding:18px">DEV4N2210</div><p><a href="https://pennypot.example/r/DEV4N2210">Share my link</a></p><p style="font-size:10px">Offer ends 31/12/2026. Max. 5 referrals. T&amp;Cs apply. Pennypot is a trading name of PP Payments UK Ltd (FRN 900417). <a href="https://pennypot.example/unsub">Unsubscribe</a></p></div>`,
    code: null,
    link: null,
    note: 'a referral code in a big box',
  },
];
