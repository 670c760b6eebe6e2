import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-4-recipe-app',
    from: 'Pantrywise <hello@pantrywise.example>',
    subject: 'Finish setting up your Pantrywise account',
    html: `<div style="display:none">Enter this in the app to get cooking.</div>
<table role="presentation" width="100%" style="background:#fff8ee"><tr><td align="center">
<table role="presentation" width="560"><tr><td style="padding:24px"><img src="https://cdn.pantrywise.example/logo.png" width="140" alt="Pantrywise"></td></tr>
<tr><td style="padding:0 24px"><h1 style="font-size:22px">Welcome to the kitchen</h1><p>Hi there,</p><p>Thanks for signing up. Type the six digits below into the app to verify your email address.</p></td></tr>
<tr><td align="center" style="padding:16px"><span style="display:inline-block;border:2px dashed #e07a1f;padding:14px 28px;font-size:30px;letter-spacing:6px">603917</span></td></tr>
<tr><td style="padding:0 24px"><p>It works for 15 minutes. Join 230,000 home cooks and over 18,400 recipes.</p></td></tr>
<tr><td style="padding:24px;font-size:11px;color:#888">Pantrywise Ltd, 14 Orchard Row, Bristol BS1 4QT &middot; <a href="https://pantrywise.example/unsubscribe?u=5510298">Unsubscribe</a></td></tr></table></td></tr></table>`,
    code: '603917',
    link: null,
    note: 'counts of people and recipes after the digits, a postcode and a user number in the footer',
  },
  {
    name: 'en-4-brokerage-login',
    from: 'Marlow & Finch Investing <security@marlowfinch.example>',
    subject: 'Your sign-in code',
    encoding: '7bit',
    text: `Dear Mr Adeyemi,

We received a request to sign in to your Marlow & Finch account ending in 4471 on 25 November 2026 at 08:14 GMT.

Use 3915-0826 to complete your sign-in. The code can be used once and will expire in 5 minutes.

If this was not you, call us straight away on 0800 555 0142.

Marlow & Finch Investing plc. Registered in England no. 04481920.
`,
    code: '39150826',
    link: null,
    note: 'eight digits with a dash; the end of an account number, a phone and a company number',
  },
  {
    name: 'en-4-forum-verify',
    from: 'Trailbench Forum <noreply@trailbench.example>',
    subject: '[Trailbench] Confirm your new account',
    text: `Welcome to Trailbench!

Click the following link to confirm and activate your new account:
https://forum.trailbench.example/u/activate-account/6d2f0b9e41c87a35

If the link above is not clickable, try copying and pasting it into the address bar of your web browser.

While you wait, why not read the guidelines?
https://forum.trailbench.example/guidelines
`,
    code: null,
    link: 'https://forum.trailbench.example/u/activate-account/6d2f0b9e41c87a35',
    note: 'plain text, two links',
  },
  {
    name: 'en-4-studio-magic',
    from: 'Penholder <login@penholder.example>',
    subject: 'Log in to Penholder',
    text: `Log in to Penholder

https://app.penholder.example/auth/callback?token=mZ4q-81kd_Ww0&next=%2Fhome

Or copy and paste this temporary login code:

VK7M2Q

If you didn't try to log in, you can safely ignore this email.
Penholder, the notebook for teams
`,
    html: `<div style="font-family:sans-serif;max-width:480px;margin:0 auto"><h2>Log in to Penholder</h2>
<p><a href="https://app.penholder.example/auth/callback?token=mZ4q-81kd_Ww0&amp;next=%2Fhome" style="color:#333">Click here to log in</a></p>
<p>Or copy and paste this temporary login code:</p>
<pre style="background:#f4f4f4;padding:16px;border-radius:5px">VK7M2Q</pre>
<p style="color:#aaa">If you didn't try to log in, you can safely ignore this email.</p>
<p><img src="https://app.penholder.example/mark.png" height="32" alt=""> <a href="https://penholder.example">Penholder</a>, the notebook for teams</p></div>`,
    code: 'VK7M2Q',
    link: 'https://app.penholder.example/auth/callback?token=mZ4q-81kd_Ww0&next=%2Fhome',
    note: 'a link or letters and digits, whichever is easier',
  },
  {
    name: 'en-4-shoe-order',
    from: 'Cobble & Lace <orders@cobblelace.example>',
    subject: 'Order #518204 confirmed',
    html: `<table width="600"><tr><td><h2>Thank you for your purchase!</h2><p>Hi Priya, we're getting your order ready to be shipped. We will notify you when it has been sent.</p><p><a href="https://cobblelace.example/orders/8f1c33/518204" style="background:#222;color:#fff;padding:14px 22px">View your order</a> or <a href="https://cobblelace.example">visit our store</a></p></td></tr>
<tr><td><h3>Order summary</h3><table><tr><td>Fell Boot &times; 1<br>Size 7 / Chestnut</td><td>&pound;129.00</td></tr><tr><td>Wool sock &times; 3</td><td>&pound;27.00</td></tr><tr><td>Discount (AUTUMN15)</td><td>-&pound;23.40</td></tr><tr><td>Shipping</td><td>&pound;0.00</td></tr><tr><td><b>Total</b></td><td><b>&pound;132.60 GBP</b></td></tr></table></td></tr>
<tr><td><h3>Customer information</h3><p>Priya Nair<br>27 Saddler Street<br>Durham DH1 3NU</p><p>Mastercard ending with 3308</p></td></tr></table>`,
    code: null,
    link: null,
    note: 'a confirmed order is none to confirm; a discount, a card, a postcode',
  },
  {
    name: 'en-4-ride-receipt',
    from: 'Tilly Cabs <receipts@tillycabs.example>',
    subject: 'Your Tuesday evening trip',
    charset: 'windows-1252',
    text: `Thanks for riding, Sam

Total                 $18.42
Trip fare             $14.10
Booking fee            $2.65
Tolls                  $1.67

7:52 PM   2210 Alder Ave, Portland
8:09 PM   615 SE Grand Ave, Portland
6.3 miles, 17 min

You rode with Dmitri – 4.96 stars
License plate: 482 KLM
Charged to Visa •••• 9027

Lost something? https://tillycabs.example/help/trips/77401256
`,
    code: null,
    link: null,
    note: 'fare, addresses, a licence plate and a card',
  },
  {
    name: 'en-4-weekly-digest',
    from: 'Ferrous Metrics <digest@ferrous.example>',
    subject: 'Your weekly report: 9,418 page views',
    encoding: 'base64',
    html: `<h1>Weekly report for gardenshed.example</h1><p>16 Nov 2026 – 22 Nov 2026</p><table border="1" cellpadding="6"><tr><th>Visitors</th><th>Page views</th><th>Bounce rate</th></tr><tr><td style="font-size:26px">3271</td><td style="font-size:26px">9418</td><td style="font-size:26px">47%</td></tr></table><p>Top pages</p><ol><li>/sheds/pent – 1204</li><li>/sheds/apex – 986</li><li>/contact – 311</li></ol><p><a href="https://ferrous.example/gardenshed.example?period=week">Open dashboard</a></p><p>To stop these reports, change your <a href="https://ferrous.example/settings/email-reports">settings</a>.</p>`,
    code: null,
    link: null,
    note: 'four digits on their own in large cells',
  },
];
