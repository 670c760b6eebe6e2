import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-7-streaming-signin',
    from: 'Lumora <info@account.lumora.example>',
    subject: 'Lumora: Your sign-in code',
    html: `<table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table width="500"><tr><td><img src="https://cdn.lumora.example/logo.png" alt="LUMORA" width="98"></td></tr><tr><td style="font-size:28px;font-weight:bold">Enter this code to sign in</td></tr><tr><td>Hi Priya,<br>Enter the code below on your device to sign in to Lumora. This code will expire in 15 minutes.</td></tr><tr><td style="font-size:28px;letter-spacing:3px;padding:20px 0">7316</td></tr><tr><td>If you weren't trying to sign in, <a href="https://www.lumora.example/password">change your password</a> and <a href="https://www.lumora.example/manageaccess">sign out of unused devices</a>.</td></tr><tr><td style="background:#f3f3f3"><b>Request made from</b><br>Living room TV (Android TV)<br>Leeds, United Kingdom*<br>November 25th, 8:14 AM GMT<br><small>*Location is approximate.</small></td></tr><tr><td style="font-size:11px">Questions? Visit the <a href="https://help.lumora.example">Help Center</a> or call 0800 555 0196.<br>Lumora Services Ltd, 40 Finsbury Row, London EC2A 1NT. SRC: 4C0A7E11_en_GB</td></tr></table></td></tr></table>`,
    code: '7316',
    link: null,
    note: 'four digits; device, place and a template reference in the footer',
  },
  {
    name: 'en-7-devtool-push',
    from: 'Forgeyard <noreply@forgeyard.example>',
    subject: '[Forgeyard] Please verify your device',
    text: `Hey mkowal88!

A sign in attempt requires further verification because we did not recognize your device. To complete the sign in, enter the verification code on the unrecognized device.

Device: Firefox on Linux
Verification code: 028814

If you did not attempt to sign in to your account, your password may be compromised. Visit https://forgeyard.example/settings/security to create a new, strong password for your Forgeyard account.

If you'd like to automatically verify devices in the future, consider enabling two-factor authentication on your account. Visit https://docs.forgeyard.example/articles/configuring-2fa to learn about two-factor authentication.

Thanks,
The Forgeyard Team
`,
    code: '028814',
    link: null,
    note: 'six digits after a label; two links of advice',
  },
  {
    name: 'en-7-bank-payee',
    from: 'Wexcombe Building Society <donotreply@wexcombe.example>',
    subject: 'Your one-time passcode',
    encoding: 'base64',
    text: `Dear Mr Adeyemi

You've asked to add a new payee to your account ending 4471.

Payee: J HOLLOWAY PLUMBING
Sort code: 00-00-19
Account number: 31900264

To go ahead, enter one-time passcode 90172634 in Online Banking. It expires at 08:25.

Stop. Could this be a scam? Never share this passcode with anyone, even someone who says they're from Wexcombe or the police. If you didn't ask for it, call 0345 555 0148 straight away.

Wexcombe Building Society is authorised by the Prudential Regulation Authority. Firm reference number 100317.
Registered office: 2 Market Place, Taunton TA1 3NB.
`,
    code: '90172634',
    link: null,
    note: 'eight digits in a sentence; a sort code and an account number of eight digits before it',
  },
  {
    name: 'en-7-game-guard',
    from: 'Anvil Arcade Support <noreply@anvilarcade.example>',
    subject: 'Your Anvil account: Access from new web or mobile device',
    html: `<div style="background:#1b2838;color:#c6d4df;padding:30px;font-family:Arial"><h2>dragonfly_71,</h2><p>It looks like you are trying to log in from a new device. Here is the Anvil Guard code you need to access your account:</p><table align="center"><tr><td>Request made from</td><td>Utrecht, Netherlands</td></tr></table><div style="background:#000;text-align:center;padding:22px"><span>Login Code</span><br><span style="font-size:48px;color:#3a9aed"><b>K7FQ2</b></span></div><p><b>If this wasn't you</b><br>This email was generated because of a login attempt from a web or mobile device located at 203.0.113.88 (NL). The login attempt included your correct account name and password.</p><p>If you are not attempting to login then please <a href="https://help.anvilarcade.example/wizard/lock">change your Anvil password</a>.</p><p>Cheers,<br>The Anvil Team</p><p style="font-size:10px">PO Box 1688, Bellevue, WA 98009. © 2026 Anvil Arcade Corp.</p></div>`,
    code: 'K7FQ2',
    link: null,
    note: 'five letters and digits in a box; an IP address and a ZIP code',
  },
  {
    name: 'en-7-chat-confirmation',
    from: 'Huddle <no-reply@huddle.example>',
    subject: 'Huddle confirmation code: QXN-4WT',
    html: `<h1>Confirm your email address</h1><p>Your confirmation code is below — enter it in your open browser window and we'll help you get signed in.</p><table width="100%" style="background:#f5f4f5"><tr><td align="center" style="font-size:30px;padding:40px">QXN-4WT</td></tr></table><p>If you didn't request this email, there's nothing to worry about — you can safely ignore it.</p><p><a href="https://huddle.example/blog">Our Blog</a> | <a href="https://huddle.example/legal">Policies</a> | <a href="https://huddle.example/help">Help Center</a> | <a href="https://huddle.example/community">Community</a></p><p>©2026 Huddle Technologies, LLC<br>500 Harrison Street, San Francisco, CA 94105</p>`,
    code: 'QXN-4WT',
    link: null,
    note: 'letters and a digit with a dash, in subject and box',
  },
  {
    name: 'en-7-airline-login',
    from: 'Northgull Air <loyalty@mail.northgull.example>',
    subject: '584 201 is your Northgull verification code',
    text: `Hello Margaret,

Member number: NG 771 204 338
Tier: Silver

You are receiving this email because someone (hopefully you) is signing in to Northgull Rewards.

584 201

Use the code within 10 minutes. For your security, never disclose it.

Need help? Our service centre is open daily 6 a.m. - 11 p.m. at +1 800 555 0113.

This is an automated message; replies are not monitored.
Northgull Airways Inc., 1200 Harbour Drive, Halifax NS B3J 1S5
`,
    code: '584201',
    link: null,
    note: 'in threes, alone on its line; a member number in threes too',
  },
  {
    name: 'en-7-tax-portal',
    from: 'Revenue Online <no-reply@revenue.gov.example>',
    subject: 'Access code for Revenue Online',
    charset: 'windows-1252',
    encoding: '8bit',
    text: `You have asked us for an access code to sign in to Revenue Online.

The access code is DNLCRC

This code will expire in 30 minutes. Do not share it with anyone, including people who say they are from Revenue.

If you did not ask for this email, contact the Online Services Helpdesk on 0300 555 0127 (Monday to Friday, 8am to 8pm) and quote reference OSH–2026–11.

From Revenue Online
`,
    code: 'DNLCRC',
    link: null,
    note: 'six letters only; a reference and a phone number',
  },
  {
    name: 'en-7-crypto-withdrawal',
    from: 'Satchel Exchange <do-not-reply@satchelx.example>',
    subject: '[Satchel] Confirm Your Withdrawal - 2026-11-25 08:12:44 (UTC)',
    html: `<table width="600" align="center" style="font-family:Helvetica"><tr><td bgcolor="#12161c"><img src="https://img.satchelx.example/h.png" alt="Satchel"></td></tr><tr><td><h2>Confirm Your Withdrawal</h2><p>You have requested to withdraw the following from your account:</p><table><tr><td>Amount</td><td><b>350.00 USDT</b></td></tr><tr><td>Network fee</td><td>1.00 USDT</td></tr><tr><td>Address</td><td>TX9d2k7LmPq4RzVb81cYwEh3Ns6FuGt05a</td></tr><tr><td>Withdrawal ID</td><td>88120457</td></tr></table><p>Your verification code:</p><p style="font-size:26px;color:#f0b90b"><b>460923</b></p><p>The verification code will be valid for 30 minutes. Please do not share this code with anyone. Don't recognize this activity? Please <a href="https://www.satchelx.example/reset">reset your password</a> and contact customer support immediately.</p><p><i>This is an automated message, please do not reply.</i></p></td></tr><tr><td style="font-size:10px">Risk warning: cryptocurrency trading is subject to high market risk. © 2017 - 2026 satchelx.example All Rights Reserved.<br>Anti-phishing code: bluekite</td></tr></table>`,
    code: '460923',
    link: null,
    note: 'an amount, an address, a withdrawal number and an anti-phishing word beside the code',
  },
  {
    name: 'en-7-food-delivery',
    from: 'Spoonrush <hello@spoonrush.example>',
    subject: 'Verify your email',
    text: `Hi Tom, welcome to Spoonrush!\n\nYour email verification code is: 51608\n\nIt's good for the next 60 minutes. Once you're in, use WELCOME15 at checkout to get $15 off your first order over $30.\n\nHungry already? https://spoonrush.example/restaurants\n\nSpoonrush Inc. 77 Mission St, Suite 2400, San Francisco, CA 94103\nUnsubscribe: https://spoonrush.example/u/91827\n`,
    html: `<p>Hi Tom, welcome to <b>Spoonrush</b>!</p><p>Your email verification code is:</p><h1 style="letter-spacing:8px">51608</h1><p>It's good for the next 60 minutes. Once you're in, use <b>WELCOME15</b> at checkout to get $15 off your first order over $30.</p><p><a href="https://spoonrush.example/restaurants">Hungry already?</a></p><p style="font-size:11px">Spoonrush Inc. 77 Mission St, Suite 2400, San Francisco, CA 94103 | <a href="https://spoonrush.example/u/91827">Unsubscribe</a></p>`,
    code: '51608',
    link: null,
    note: 'five digits; a coupon and an address beside it',
  },
  {
    name: 'en-7-saas-link-and-code',
    from: 'Tidyboard <notify@mail.tidyboard.example>',
    subject: 'Your temporary Tidyboard login',
    html: `<div style="max-width:480px;margin:auto"><h1 style="font-size:24px">Login</h1><p><a href="https://www.tidyboard.example/loginwithemail?state=9e1c04&amp;token=mellow-ruby-pond">Click here to log in with this magic link</a></p><p>Or, copy and paste this temporary login code:</p><pre style="background:#f4f4f4;padding:16px">mVk2Tq8d</pre><p style="color:#ababab">If you didn't try to login, you can safely ignore this email.</p><p style="color:#ababab">Hint: You can set a permanent password in Settings &amp; members → My account.</p><p><a href="https://www.tidyboard.example">Tidyboard.example</a>, the connected workspace<br>for your docs, projects, and wikis.</p></div>`,
    code: 'mVk2Tq8d',
    link: 'https://www.tidyboard.example/loginwithemail?state=9e1c04&token=mellow-ruby-pond',
    note: 'a magic link, or a code of upper and lower case',
  },
  {
    name: 'en-7-password-reset',
    from: 'Pinewell Books <accounts@pinewell.example>',
    subject: 'Reset your Pinewell password',
    text: `Hello,

We've received a request to reset the password for the Pinewell account associated with quiet-otter-482@inbox.example. No changes have been made to your account yet.

You can reset your password by clicking the link below:

https://pinewell.example/account/reset/5820194417/8f2ae1bd07c94e31

This link works once and expires in 24 hours.

If you did not request a new password, please let us know immediately by replying to this email.

You can find answers to most questions at https://help.pinewell.example. We're here to help on 555-0170.

The Pinewell Team
`,
    code: null,
    link: 'https://pinewell.example/account/reset/5820194417/8f2ae1bd07c94e31',
    note: 'a bare link with a long number in its path',
  },
  {
    name: 'en-7-workspace-invite',
    from: 'Dana Whitlock via Plotline <invites@plotline.example>',
    subject: 'Dana Whitlock has invited you to collaborate on Q1 roadmap',
    html: `<table width="100%"><tr><td><p><b>Dana Whitlock</b> (dana@whitlockstudio.example) has invited you to join the workspace <b>Whitlock Studio</b> on Plotline.</p><blockquote>"We moved the planning board over here, 14 cards so far. See you Thursday!"</blockquote><p><a href="https://app.plotline.example/invite/accept/wks_4471/Tz90bQ" style="background:#5b3df5;color:white;padding:12px 24px;border-radius:6px">Join workspace</a></p><p>This invitation expires in 7 days.</p><p><a href="https://plotline.example/about">What is Plotline?</a> · <a href="https://plotline.example/pricing">Pricing</a> · <a href="https://app.plotline.example/invite/block/wks_4471">Block invitations from this workspace</a></p></td></tr></table>`,
    code: null,
    link: 'https://app.plotline.example/invite/accept/wks_4471/Tz90bQ',
    note: 'an invitation to accept among other links',
  },
  {
    name: 'en-7-forum-activation',
    from: 'The Loft Conversion Forum <webmaster@loftforum.example>',
    subject: 'Action required to activate membership for Loft Conversion Forum!',
    encoding: '7bit',
    text: `Dear quietotter,

Thank you for registering at the Loft Conversion Forum. Before we can activate your account one last step must be taken to complete your registration.

Please note - you must complete this last step to become a registered member. You will only need to visit this URL once to activate your account.

To complete your registration, please visit this URL:
https://www.loftforum.example/register.php?a=act&u=104482&i=6d0c52ba9e

**** Does the above URL not work? ****
If the above URL does not work, please use your Web browser to go to:
https://www.loftforum.example/register.php?a=ver

If you are still having problems signing up please contact a member of our support staff at webmaster@loftforum.example

All the best,
Loft Conversion Forum
Powered by BoardEngine 4.2.5
`,
    code: null,
    link: 'https://www.loftforum.example/register.php?a=act&u=104482&i=6d0c52ba9e',
    note: 'a forum of the old kind: a fallback page, a version',
  },
  {
    name: 'en-7-order-receipt',
    from: 'Kettle & Crumb <orders@kettlecrumb.example>',
    subject: 'Order #104733 confirmed',
    html: `<h2>Thank you for your purchase!</h2><p>Hi Elena, we're getting your order ready to be shipped. We will notify you when it has been sent.</p><p><a href="https://kettlecrumb.example/orders/104733/status">View your order</a> or <a href="https://kettlecrumb.example">Visit our store</a></p><table><tr><td>Assam Loose Leaf × 2</td><td>$28.00</td></tr><tr><td>Cast iron teapot</td><td>$64.50</td></tr><tr><td>Discount (TEATIME10)</td><td>-$9.25</td></tr><tr><td>Shipping</td><td>$6.95</td></tr><tr><td>Total</td><td><b>$90.20 USD</b></td></tr></table><p>Visa ending with 8804 — $90.20</p><p>Shipping address: Elena Ruiz, 4410 Alder Ave, Portland OR 97211, United States</p>`,
    code: null,
    link: null,
    note: 'an order with prices, a discount code and a card',
  },
  {
    name: 'en-7-new-signin-alert',
    from: 'Mailhaven Security <no-reply@accounts.mailhaven.example>',
    subject: 'Security alert: new sign-in on Windows',
    html: `<div align="center"><h3>A new sign-in on Windows</h3><p>quiet-otter-482@inbox.example</p><p>We noticed a new sign-in to your Mailhaven Account on a Windows device. If this was you, you don't need to do anything. If not, we'll help you secure your account.</p><p><a href="https://accounts.mailhaven.example/notifications?rfn=20">Check activity</a></p><p>You can also see security activity at<br>https://accounts.mailhaven.example/notifications</p><p style="font-size:11px">You received this email to let you know about important changes to your Mailhaven Account and services.<br>© 2026 Mailhaven LLC, 1600 Garden Parkway, Mountain View, CA 94043, USA</p></div>`,
    code: null,
    link: null,
    note: 'a notice of a sign-in; nothing asked for',
  },
  {
    name: 'en-7-dentist-reminder',
    from: 'Bramley Dental Practice <reminders@bramleydental.example>',
    subject: 'Appointment reminder: Thu 3 Dec at 14:20',
    text: `Dear Ms Okafor,

This is a reminder of your check-up with Dr S. Pennington:

Thursday 3 December 2026, 14:20
Bramley Dental Practice, 118 Lower Road, Bristol BS8 2QD

Please arrive 5 minutes early. Patient number 20418. The car park barrier code is 5529.

If you cannot attend, please give us 24 hours' notice on 0117 555 0164, otherwise a £30 fee may be charged.
`,
    code: null,
    link: null,
    note: 'an appointment with a barrier code and a patient number',
  },
  {
    name: 'en-7-build-failed',
    from: 'Pipewright CI <builds@pipewright.example>',
    subject: 'Build #48213 failed: acme/storefront (main - a91f3c2)',
    text: `Build #48213 failed after 6 min 14 sec

Repository: acme/storefront
Branch:     main
Commit:     a91f3c2 "Bump image-resizer from 3.11.0 to 3.12.1"
Author:     Jonas Lind

Job 48213.4  node 24.2.0   test:e2e    FAILED (exit code 137)
Job 48213.3  node 22.11.0  test:unit   passed

View the full build log: https://pipewright.example/acme/storefront/builds/48213

Want fewer of these? Adjust your notification settings: https://pipewright.example/account/notifications
`,
    code: null,
    link: null,
    note: 'builds, commits, versions and an exit code',
  },
  {
    name: 'en-7-referral',
    from: 'Voltwise Energy <hello@voltwise.example>',
    subject: 'Share the energy: £50 for you, £50 for a friend',
    html: `<h1>Hi Samuel, give £50, get £50</h1><p>Your friends get £50 credit when they switch to Voltwise with your personal referral code — and so do you.</p><div style="border:2px dashed #00a37a;padding:18px;text-align:center;font-size:24px">SAMUEL-8842</div><p><a href="https://voltwise.example/share/samuel-8842">Share your link</a></p><p style="font-size:11px">Offer ends 31/12/2026. Account A-1B90C427. Voltwise Energy Ltd, company no. 09263424. <a href="https://voltwise.example/unsubscribe?id=77120">Unsubscribe</a></p>`,
    code: null,
    link: null,
    note: 'a referral code in a box',
  },
  {
    name: 'en-7-parcel-tracking',
    from: 'Swiftlane Delivery <updates@swiftlane.example>',
    subject: 'Your parcel from Harper Home is out for delivery today',
    html: `<table><tr><td><h2>We'll be with you between 11:32 and 12:32</h2><p>Your driver today is <b>Marek</b>. You are stop number 47.</p><p>Parcel number<br><b style="font-size:20px">1550 3381 742 916</b></p><p><a href="https://track.swiftlane.example/p/15503381742916">Follow your parcel</a> &nbsp; <a href="https://track.swiftlane.example/p/15503381742916/safeplace">Choose a safe place</a></p><p>Delivering to: 9 Rowan Close, NG7 2RD</p></td></tr></table>`,
    code: null,
    link: null,
    note: 'a parcel number printed large, a time slot, two links that show',
  },
  {
    name: 'en-7-support-thread',
    from: 'Orbital Hosting Support <support@orbitalhost.example>',
    subject: '[#OHS-739204] Re: SSL certificate not renewing',
    text: `-- Please reply above this line --

Hi Nadia,

Thanks for your patience. I had a look at server web-1184 and the certificate renewal was blocked by an old firewall rule (port 8080). I've removed it and re-run the job; the new certificate is valid until 23 Feb 2027.

You may still see error code 0x2026 in your panel until the cache clears, usually within 4 hours.

Kind regards,
Ivo
Orbital Hosting, Tier 2

> On 24 Nov 2026, at 21:03, Nadia wrote:
> Hello, the site says the certificate expired. Invoice 2026-10442 is paid.
`,
    code: null,
    link: null,
    note: 'a ticket number, a port, an error code and an invoice',
  },
];
