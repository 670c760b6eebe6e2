import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-5-forge-device',
    from: 'CodeYard <noreply@codeyard.example>',
    subject: '[CodeYard] Please verify your device',
    encoding: '7bit',
    headers: ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
    text: `Hey tlindqvist88!

A sign in attempt requires further verification because we did not recognize your device. To complete the sign in, enter the verification code on the unrecognized device.

Device: Firefox on Linux
Verification code: 20571866

If you did not attempt to sign in to your account, your password may be compromised. Visit https://codeyard.example/settings/security to create a new, strong password for your CodeYard account.

If you'd like to automatically verify devices in the future, consider enabling two-factor authentication. Visit https://docs.codeyard.example/articles/configuring-2fa to learn more.

Thanks,
The CodeYard Team
`,
    code: '20571866',
    link: null,
    note: 'device check of a developer site; eight digits after a label, settings links that are not wanted',
  },
  {
    name: 'en-5-game-launcher',
    from: 'Ironvault Guard <noreply@ironvault-games.example>',
    subject: 'Your Ironvault account: Access from new computer',
    html: `<!DOCTYPE html>
<html><head><meta charset="utf-8"><style>body{background:#171a21;color:#c6d4df}.box{background:#17191b;font-size:48px;color:#3a9aed;font-weight:bold}</style></head>
<body><table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table width="775" cellpadding="0" cellspacing="0">
<tr><td style="padding:28px"><img src="https://cdn.ironvault-games.example/email/logo_2x.png" width="179" alt="Ironvault"></td></tr>
<tr><td style="font-size:36px;padding:0 28px"><span style="color:#77b9ee">grumblefoot_92</span>,</td></tr>
<tr><td style="padding:16px 28px;font-size:18px">It looks like you are trying to log in from a new device. Here is the Ironvault Guard code you need to access your account:</td></tr>
<tr><td class="box" align="center" style="padding:30px">
Request made from<br><span style="font-size:16px">Poland</span><br>
K7VQD
</td></tr>
<tr><td style="padding:28px;font-size:18px"><b>If this wasn't you</b><br>This email was generated because of a login attempt from a computer located at 203.0.113.77 (PL) at 09:14 CET on 25 November, 2026. The login attempt included your correct account name and password.</td></tr>
<tr><td style="padding:28px;font-size:18px">If you are not attempting to log in, please <a href="https://help.ironvault-games.example/en/wizard/ChangePassword">change your password</a> and consider changing your email password as well.</td></tr>
<tr><td style="padding:28px;font-size:11px">&copy; Ironvault Corporation. PO Box 1688, Bellingham, WA 98227. All rights reserved. VAT reg. no. 4100 2288.</td></tr>
</table></td></tr></table></body></html>
`,
    code: 'K7VQD',
    link: null,
    note: 'letters and a digit in a box that begins with the country of the request; zip code, PO box, user name with digits',
  },
  {
    name: 'en-5-chat-workspace',
    from: 'Huddlework <feedback@huddlework.example>',
    subject: 'Huddlework confirmation code: 7GX-WQ2',
    text: `Confirm your email address
==========================

Your confirmation code is below - enter it in your open browser window and we'll help you get signed in.

7GX-WQ2

If you didn't request this email, there's nothing to worry about, you can safely ignore it.

--
Made by Huddlework Technologies, LLC
500 Harrow Street, San Francisco, CA 94105
Our blog: https://huddlework.example/blog | Policies: https://huddlework.example/legal | Help center: https://help.huddlework.example
`,
    html: `<html><body style="font-family:Helvetica,Arial,sans-serif"><div style="max-width:600px;margin:auto"><img src="https://a.huddlework.example/img/logo-36.png" height="36" alt="huddlework"><h1 style="font-size:32px;line-height:36px">Confirm your email address</h1><p style="font-size:20px;line-height:28px">Your confirmation code is below &mdash; enter it in your open browser window and we&rsquo;ll help you get signed in.</p><div style="background:#f5f4f5;border-radius:4px;padding:43px 23px"><div style="text-align:center;vertical-align:middle;font-size:30px">7GX-WQ2</div></div><p style="font-size:16px">If you didn&rsquo;t request this email, there&rsquo;s nothing to worry about, you can safely ignore it.</p><p style="font-size:12px;color:#696969"><a href="https://huddlework.example/blog">Our blog</a> &nbsp;|&nbsp; <a href="https://huddlework.example/legal">Policies</a> &nbsp;|&nbsp; <a href="https://help.huddlework.example">Help center</a></p><p style="font-size:12px;color:#696969">&copy;2026 Huddlework Technologies, LLC<br>500 Harrow Street, San Francisco, CA 94105</p></div></body></html>`,
    code: '7GX-WQ2',
    link: null,
    note: 'three and three of letters and digits with a dash, in subject, text and HTML',
  },
  {
    name: 'en-5-government-login',
    from: 'OneLogin Federal <no-reply@onelogin-federal.example>',
    subject: 'Your one-time code',
    html: `<table role="presentation" width="580" align="center"><tr><td><img src="https://onelogin-federal.example/assets/email/logo.png" alt="OneLogin Federal"></td></tr><tr><td><h3>Your one-time code</h3><p>You asked to create an account or change your email address at the Department of Lands and Rivers.</p><p>Enter this one-time code to continue:</p><p style="text-align:center;font-size:24px;letter-spacing:.1em"><strong>4T2NPH</strong></p><p>This code expires in 10 minutes.</p><p>If you didn&#39;t request this, do not share the code and <a href="https://onelogin-federal.example/contact">contact us</a>.</p></td></tr><tr><td style="border-top:1px solid #ccc;font-size:12px"><p>Please do not reply to this message. If you need help, visit <a href="https://onelogin-federal.example/help">onelogin-federal.example/help</a>.</p><p><a href="https://onelogin-federal.example/about">About</a> | <a href="https://onelogin-federal.example/privacy">Privacy policy</a></p><p>Sent at 2026-11-25T08:14:51Z</p></td></tr></table>`,
    code: '4T2NPH',
    link: null,
    note: 'six letters and digits that begin with a digit, after "to continue:"',
  },
  {
    name: 'en-5-card-purchase',
    from: 'Northmoor Building Society <alerts@northmoor.example>',
    subject: 'Confirm your online card purchase',
    charset: 'windows-1252',
    encoding: '8bit',
    text: `Dear Mrs Okafor

NEVER share this code with anyone, not even Northmoor staff. We will never ring you and ask for it.

You are making a payment of £1,249.00 to HALLAM GARDEN ROOMS with your card ending 4471.

Only if you recognise it, use 086153 to approve this purchase. It will expire at 08:25.

If this isn’t you, do not use the code. Call us straight away on 0345 555 0122 (+44 1632 960 122 from abroad), 24 hours a day.

Northmoor Building Society is authorised by the Prudential Regulation Authority (Firm Reference Number 455208). Head office: 12 Mill Lane, Kendal LA9 4ZZ.
`,
    code: '086153',
    link: null,
    note: 'the code in the middle of a sentence, among a sum, four last digits of a card, telephone numbers and a register number of six digits',
  },
  {
    name: 'en-5-social-number-first',
    from: 'Murmur <security@mail.murmur.example>',
    subject: '391204 is your Murmur code',
    html: `<div style="display:none;max-height:0;overflow:hidden">Someone tried to log in to your Murmur account.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div>
<table align="center" width="430" style="border-collapse:collapse"><tr><td style="font-family:Helvetica;font-size:18px;color:#565a5c">
<p>Hi ana.brightwater,</p>
<p>Someone tried to log in to your Murmur account. If this was you, please use the following code to confirm your identity:</p>
<p align="center"><font size="6">391204</font></p>
<p>If this wasn&#x2019;t you, please <a href="https://murmur.example/accounts/password/reset/?e=1">reset your password</a> to secure your account.</p>
</td></tr><tr><td style="font-size:11px;color:#aaaaaa">from<br>MURMUR<br>&copy; Murmur Platforms Ltd, 1601 Willow Way, Menlo Heath 94025<br>This message was sent to quiet-otter-482@inbox.example and intended for ana.brightwater. Not your account? <a href="https://murmur.example/accounts/remove/revoke/?u=17841400">Remove your email</a> from this account.</td></tr></table>`,
    code: '391204',
    link: null,
    note: 'subject begins with the code; the reset link is for whoever did not ask',
  },
  {
    name: 'en-5-microblog-lower-case',
    from: 'Chirrup <verify@chirrup.example>',
    subject: 'Your Chirrup confirmation code is h4m9zr2q',
    encoding: 'base64',
    text: `Verify your identity by entering your confirmation code

We noticed an attempt to log in to your account @fieldnotes_jo that seems suspicious. Was this you?

If this was you
---------------
To continue, enter the following single-use code where requested:

h4m9zr2q

This code will expire in 60 minutes.

If this wasn't you
------------------
Change your password right away to protect your account. You don't need to enter the code to do so.

Help: https://help.chirrup.example/articles/security
Chirrup Corp. 865 Larkin Ave., Bastrop, TX 78602
`,
    code: 'h4m9zr2q',
    link: null,
    note: 'eight lower-case letters and digits on a line of their own; a user name with an underscore',
  },
  {
    name: 'en-5-frequent-flyer',
    from: 'Aurelian Airways Skymiles Club <club@e.aurelianair.example>',
    subject: 'Log in to your Skymiles Club account',
    headers: ['List-Unsubscribe: <mailto:leave-7733120@e.aurelianair.example>'],
    text: `Dear Mr Raman,

Please enter this single-use passcode to finish logging in on aurelianair.example or in the app:

615 038

The passcode is valid for 5 minutes and one login only. If you asked for more than one, only the most recent works.

Silver - No. 7733 120 845 - 48,210 miles
Skymiles Club Service Centre, +44 20 7946 0385
Aurelian Airways plc, registered in England 1777 320
`,
    html: `<html><body bgcolor="#f2f2f2"><table width="640" align="center" bgcolor="#ffffff">
<tr><td width="50%" style="padding:12px"><img src="https://img.aurelianair.example/h/640.png" alt="Aurelian Airways"></td><td width="50%" align="right" style="font:12px Arial;padding:12px">Mr Dev Raman<br>Silver &middot; No. 7733 120 845<br>48,210 miles</td></tr>
<tr><td colspan="2" style="padding:24px;font:16px Arial"><p>Dear Mr Raman,</p><p>Please enter this single-use passcode to finish logging in on aurelianair.example or in the app:</p>
<table align="center" cellpadding="14" style="border:2px solid #0b2545"><tr><td style="font:bold 30px Courier New">615 038</td></tr></table>
<p>The passcode is valid for 5 minutes and one login only. If you asked for more than one, only the most recent works.</p><p>Kind regards,<br>Skymiles Club Service Centre</p></td></tr>
<tr><td colspan="2" style="padding:24px;font:11px Arial;color:#777">Need help? Call +44 20 7946 0385 and quote your membership number. Aurelian Airways plc, Waterside House, Hayes UB7 0GB. Registered in England 1777 320.</td></tr></table></body></html>`,
    code: '615038',
    link: null,
    note: 'three and three with a space; a membership number and a company number in groups',
  },
  {
    name: 'en-5-telco-number-lock',
    from: 'Beacon Mobile <do-not-reply@beaconmobile.example>',
    subject: 'Number Lock change requested on account ****3308',
    text: `Beacon Mobile Msg: A request was made to turn OFF Number Lock for the line ending in 0147.

Your One-Time PIN is: 730914

Enter it in the My Beacon app to go on. It expires in 10 minutes. We will never call, text or email to ask you for it.

Didn't ask for this? Someone may be trying to steal your number. Call 1-800-555-0199 or 611 from your phone right now.

Beacon Mobile, 2400 Lakeshore Blvd, Suite 1120, Duluth, MN 55802
Sent 11/25/2026 3:14 AM ET
`,
    code: '730914',
    link: null,
    note: 'a one-time PIN after a label; last digits of account and line, telephone numbers, a zip code',
  },
  {
    name: 'en-5-tv-temporary-code',
    from: 'Lumen+ <info@account.lumenplus.example>',
    subject: 'Your Lumen+ temporary access code',
    html: `<style>@media(max-width:480px){.h{font-size:22px!important}}</style><center><table width="500"><tr><td><img src="https://assets.lumenplus.example/beacon.gif?mid=2f8e" width="1" height="1" alt=""><p class="h" style="font-size:28px;font-weight:700">Watching away from home?</p><p>Hi Marguerite,</p><p>Use this code on your TV to keep watching for the next 14 days:</p><p style="font-size:56px;letter-spacing:14px;text-align:center;font-weight:700">2048</p><p>Requested from: <b>Living-room TV (Samson 55Q60)</b><br>25 November 2026, 9:02 am GMT+1<br>Expires in 15 minutes</p><hr><p style="font-size:13px;color:#666">You are getting this email because someone on your profile &ldquo;Kids&rdquo; asked for a code. Questions? <a href="https://help.lumenplus.example">help.lumenplus.example</a>. Lumen+ International B.V., SRC: 8842A_en_GB</p></td></tr></table></center>`,
    code: '2048',
    link: null,
    note: 'four digits that could be a year, large; a television model and a mailing reference',
  },
  {
    name: 'en-5-board-link-and-code',
    from: 'Fathomboard <login@fathomboard.example>',
    subject: 'Log in to Fathomboard',
    text: `Click the link to log in to Fathomboard:

https://app.fathomboard.example/auth/magic?email=quiet-otter-482%40inbox.example&token=5Jw0c9QnX2

Or, if you are on another device, enter this login code:

    449127

Both work for 20 minutes. This login was requested using Safari, macOS in Leeds, United Kingdom.

- Team Fathomboard
`,
    html: `<div style="font-family:Inter,sans-serif;width:465px;margin:0 auto;padding:48px 0"><h1 style="font-size:24px">Your login link for Fathomboard</h1><a href="https://app.fathomboard.example/auth/magic?email=quiet-otter-482%40inbox.example&amp;token=5Jw0c9QnX2" style="background:#5e6ad2;border-radius:3px;color:#fff;padding:11px 23px;display:block;text-align:center">Log in to Fathomboard</a><p>This link and code will only be valid for the next 20 minutes. If the link does not work, you can use the login verification code directly:</p><code style="font-size:21px;background:#dfe1e4;padding:4px">449127</code><p style="color:#b4becc;font-size:14px">Requested using Safari, macOS in Leeds, United Kingdom.<br><a href="https://fathomboard.example">Fathomboard</a></p></div>`,
    code: '449127',
    link: 'https://app.fathomboard.example/auth/magic?email=quiet-otter-482%40inbox.example&token=5Jw0c9QnX2',
    note: 'a magic link and a code for the same login',
  },
  {
    name: 'en-5-forum-activation',
    from: 'The Kiln Room <admin@kilnroom.example>',
    subject: 'Welcome to "The Kiln Room"',
    encoding: '7bit',
    headers: ['X-Mailer: phpBB3', 'X-MimeOLE: phpBB3'],
    text: `Welcome to The Kiln Room forums

Please keep this email for your records. Your account information is as follows:

----------------------------
Username: slipcast1978

Board URL: https://kilnroom.example
----------------------------

Please visit the following link in order to activate your account:

https://kilnroom.example/ucp.php?mode=activate&u=20417&k=M3XJ8QZ4

Your password has been securely stored in our database and cannot be retrieved. In the event that it is forgotten, you will be able to reset it using the email address associated with your account.

Thank you for registering.

-- 
Thanks, The Management
`,
    code: null,
    link: 'https://kilnroom.example/ucp.php?mode=activate&u=20417&k=M3XJ8QZ4',
    note: 'classic forum activation; the key in the address looks like a code',
  },
  {
    name: 'en-5-newsletter-sign-in',
    from: 'Dispatchly <no-reply@dispatchly.example>',
    subject: 'Sign in to Dispatchly',
    html: `<table width="100%" style="background:#fff"><tr><td align="center"><table width="550"><tr><td style="text-align:center"><a href="https://dispatchly.example/?utm_source=email&amp;utm_campaign=email-signin"><img src="https://cdn.dispatchly.example/w_80,h_80/logo.png" width="40" alt=""></a></td></tr>
<tr><td style="font-size:24px;font-weight:bold">Welcome back to Dispatchly</td></tr>
<tr><td>Click the link below to sign in to your account. This link expires in 24 hours and can only be used once.</td></tr>
<tr><td style="padding:20px 0"><a href="https://email.dispatchly.example/c/eJxEkE1u6yAUhVcDQwsuP4YBg0zyFpD3phEG-signin" style="background:#ff6719;color:#fff;padding:12px 20px;border-radius:8px">Sign in to Dispatchly</a></td></tr>
<tr><td style="font-size:12px;color:#868787">If you did not make this request you can <a href="https://dispatchly.example/support/report">report it</a>.</td></tr>
<tr><td style="font-size:12px;color:#868787">&copy; 2026 Dispatchly Inc. 548 Market Row PMB 72296, San Francisco, CA 94104</td></tr></table></td></tr></table>`,
    code: null,
    link: 'https://email.dispatchly.example/c/eJxEkE1u6yAUhVcDQwsuP4YBg0zyFpD3phEG-signin',
    note: 'sign-in button through a mailing host; a mailbox of five digits and a zip code',
  },
  {
    name: 'en-5-hosting-reset',
    from: 'Stackharbor Support <support@stackharbor.example>',
    subject: 'Password reset request for customer #104882',
    text: `Hello Yusuf Demir,

Recently a request was submitted to reset your password for our client area. If you did not request this, please ignore this email. It will expire and become useless in 2 hours time.

To reset your password, please visit the url below:
https://my.stackharbor.example/index.php?rp=/password/reset/redeem/9c1f27d4be50a8

When you visit the link above, you will have the opportunity to choose a new password.

Request details
IP address . . . : 198.51.100.23
Time . . . . . . : 25/11/2026 08:12 UTC
Customer . . . . : 104882

Stackharbor Ltd | https://stackharbor.example | Status: https://status.stackharbor.example | Phone +353 1 555 0176
`,
    code: null,
    link: 'https://my.stackharbor.example/index.php?rp=/password/reset/redeem/9c1f27d4be50a8',
    note: 'reset in plain text with a customer number of six digits in subject and body',
  },
  {
    name: 'en-5-team-invitation',
    from: 'Priya Anand at Loomstack <invites@loomstack.example>',
    subject: 'Priya Anand has invited you to join the Merrow Analytics team on Loomstack',
    encoding: 'base64',
    text: `Hello,

Priya Anand (priya@merrow.example) has invited you to the Merrow Analytics team as Developer.

Join the team: https://loomstack.example/teams/invite/merrow-analytics?code=d41c88e2f0

This invitation was intended for quiet-otter-482 and was sent from 203.0.113.8 located in Pune, IN. It expires on 2 December 2026.
`,
    html: `<div style="max-width:520px;margin:auto;font-family:system-ui"><h2>Join <b>Merrow Analytics</b> on <b>Loomstack</b></h2><p>Hello,</p><p><b>Priya Anand</b> (<a href="mailto:priya@merrow.example">priya@merrow.example</a>) has invited you to the <b>Merrow Analytics</b> team as <i>Developer</i>. 12 people are already in.</p><p style="text-align:center"><a href="https://loomstack.example/teams/invite/merrow-analytics?code=d41c88e2f0" style="background:#000;border-radius:5px;color:#fff;padding:12px 20px">Join the team</a></p><p>or copy and paste this URL into your browser:<br>https://loomstack.example/teams/invite/merrow-analytics?code=d41c88e2f0</p><hr><p style="font-size:12px;color:#666">This invitation was intended for quiet-otter-482 and was sent from 203.0.113.8 located in Pune, IN. It expires on 2 December 2026. If you were not expecting it, you can ignore this email.</p></div>`,
    code: null,
    link: 'https://loomstack.example/teams/invite/merrow-analytics?code=d41c88e2f0',
    note: 'an invitation to accept, the address also written out',
  },
  {
    name: 'en-5-order-receipt',
    from: 'Fern & Fathom <orders@fernandfathom.example>',
    subject: 'Order #FF-204417 confirmed',
    text: `Thank you for your purchase!

Hi Colin, we're getting your order ready to be shipped. We will notify you when it has been sent.

View your order: https://fernandfathom.example/61204481/orders/2b3f9c71aa?key=8e1d

Stoneware planter, 24 cm x 2    $118.00
Monstera feed 500 ml x 1         $14.50
Discount (WELCOME10)            -$13.25
Total                           $119.25 USD

Enjoy 15% off your next order with code GROW15.
`,
    html: `<table width="560" align="center" style="font-family:Georgia"><tr><td><h2>Thank you for your purchase!</h2><p>Hi Colin, we're getting your order ready to be shipped. We will notify you when it has been sent.</p><p><a href="https://fernandfathom.example/61204481/orders/2b3f9c71aa?key=8e1d" style="background:#2f5d50;color:#fff;padding:14px 20px">View your order</a> or <a href="https://fernandfathom.example">Visit our store</a></p><h3>Order summary</h3><table width="100%"><tr><td>Stoneware planter, 24 cm &times; 2</td><td align="right">$118.00</td></tr><tr><td>Monstera feed 500 ml &times; 1</td><td align="right">$14.50</td></tr><tr><td>Discount (WELCOME10)</td><td align="right">-$13.25</td></tr><tr><td>Shipping</td><td align="right">$0.00</td></tr><tr><td><b>Total</b></td><td align="right"><b>$119.25 USD</b></td></tr></table><h3>Customer information</h3><p>Colin Abernathy<br>3127 Quarry Road, Apt 4<br>Asheville NC 28801<br>(828) 555-0133</p><p>Visa ending with 9026</p><p>Enjoy 15% off your next order with code <b>GROW15</b>.</p></td></tr></table>`,
    code: null,
    link: null,
    note: 'order, discount codes, zip, telephone, card; a button that only shows the order',
  },
  {
    name: 'en-5-new-sign-in-notice',
    from: 'Corvid Accounts <no-reply@accounts.corvid.example>',
    subject: 'Security alert',
    html: `<table width="516" align="center" style="border:1px solid #dadce0;border-radius:8px;padding:40px 20px;text-align:center;font-family:Roboto"><tr><td><img src="https://static.corvid.example/alert_red_48.png" alt=""><div style="font-size:24px">A new sign-in on Windows</div><p>quiet-otter-482@inbox.example</p><p style="text-align:left;font-size:14px">We noticed a new sign-in to your Corvid Account on a Windows 11 device (Edge 142.0.3595). If this was you, you don&rsquo;t need to do anything. If not, we&rsquo;ll help you secure your account.</p><a href="https://accounts.corvid.example/notifications/event?eid=6620145" style="background:#4184f3;color:#fff;padding:10px 24px">Check activity</a><p style="font-size:12px">You can also see security activity at<br>https://myaccount.corvid.example/notifications</p></td></tr></table><p style="font-size:11px;text-align:center">You received this email to let you know about important changes to your account and services.<br>&copy; 2026 Corvid LLC, 1600 Rookery Parkway, Mountain Edge, CA 94043, USA</p>`,
    code: null,
    link: null,
    note: 'notice of a sign-in; activity button, browser build, event number',
  },
  {
    name: 'en-5-build-failed',
    from: 'Gantry CI <builds@gantry-ci.example>',
    subject: 'Failed: merrow/ledger-api #48213 (release/3.14 - 7be90c1)',
    text: `Build #48213 has failed after 6 min 42 sec.

  Repository   merrow/ledger-api
  Branch       release/3.14
  Commit       7be90c1 "Bump pg to 8.16.3"
  Author       Ines Carvalho
  Exit code    137

  Job 48213.2 (node 24.11.0, ubuntu-24.04): Killed, out of memory

View the full log: https://gantry-ci.example/merrow/ledger-api/builds/48213
Restart this build: https://gantry-ci.example/merrow/ledger-api/builds/48213/restart

You get this mail because you pushed to this branch.
Change your notification settings: https://gantry-ci.example/account/notifications
`,
    code: null,
    link: null,
    note: 'build number, commit, versions and an exit code',
  },
  {
    name: 'en-5-statement-ready',
    from: 'First Prairie Bank <statements@firstprairie.example>',
    subject: 'Your November statement is ready to view',
    html: `<p>Account ending in: <b>7719</b></p><p>Dear JANELLE R HOPKINS,</p><p>Your First Prairie Rewards Card statement for the period 10/24/2026 &ndash; 11/23/2026 is now available online.</p><table border="1" cellpadding="6"><tr><th>Statement balance</th><th>Minimum payment due</th><th>Payment due date</th></tr><tr><td>$1,482.90</td><td>$40.00</td><td>12/18/2026</td></tr></table><p>To view it, go to firstprairie.example, log in and choose Statements. For your protection we never include a code or password in e-mails such as this one.</p><p>Lost card? 1-888-555-0142. TTY users dial 711.</p><p style="font-size:10px">First Prairie Bank, N.A. Member FDIC. P.O. Box 5530, Sioux Ridge, SD 57117. NMLS ID 402088. Reference: ST-8890214.</p>`,
    code: null,
    link: null,
    note: 'says that no code is in it; balances, NMLS number, reference',
  },
  {
    name: 'en-5-support-thread',
    from: 'Daniel at Pocketledger <support@pocketledger.example>',
    subject: 'Re: [#581204] Login code never arrives on my old phone',
    text: `##- Please type your reply above this line -##

Your request (581204) has been updated.

Daniel (Pocketledger)
Nov 25, 2026, 08:03 GMT

Hi Roisin,

Thanks for the screenshots. Error 4031 means that the app is older than version 6.20 and can't show verification codes any more. Please update it to 6.24.1 (build 90317) from the store, then ask for a new code. It will come by text message, not by email.

If you are still stuck, give us a ring on 01632 960 455, Monday to Friday 9-5.

Cheers,
Daniel

> On Tue, Nov 24, 2026 at 19:46, Roisin K wrote:
> I've pressed resend about ten times and no code comes. My account number is 22710386.
`,
    code: null,
    link: null,
    note: 'talks about login codes and has none; ticket, error, version, build, account number',
  },
];
