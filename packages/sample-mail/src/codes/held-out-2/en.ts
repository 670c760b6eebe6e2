import type { WrittenCase } from '../written-case.ts';

export const en: readonly WrittenCase[] = [
  {
    name: 'en-2-credit-union',
    from: 'Saltmarsh Credit Union <alerts@saltmarshcu.example>',
    subject: 'Requested: your Secure Access passcode',
    html: `<html><body><div style="display:none;font-size:1px;color:#fff">This passcode will expire in 10 minutes. Do not share it with anyone.&zwnj;&nbsp;&zwnj;&nbsp;</div><table width="100%"><tr><td><img src="https://saltmarshcu.example/hdr.gif" alt="Saltmarsh Credit Union"></td></tr><tr><td>Dear member ending in 4471,<br><br>Use the following passcode to continue signing in:</td></tr><tr><td style="font-size:26px;background:#eef3f8;text-align:center">83064127</td></tr><tr><td>This passcode will expire in 10 minutes. We will never call, text or e-mail to ask for it. Didn't request it? Call 1-888-555-0172.</td></tr><tr><td style="font-size:9px">Federally insured. NMLS #419208. 1500 Wharf St, Beaufort, NC 28516. &copy; 2026</td></tr></table></body></html>`,
    code: '83064127',
    link: null,
    note: 'eight digits; the end of an account, a phone number and a licence number around it',
  },
  {
    name: 'en-2-subject-only',
    from: 'Parley <no-reply@parley.example>',
    subject: 'Parley code: 905-381',
    text: `Hi!

The code to finish joining your team's workspace is in the subject line of this message. Type it into the window you left open. It works for the next 30 minutes.

If you closed that window, head to https://parley.example and start over.

The Parley team
`,
    code: '905381',
    link: null,
    note: 'in the subject only, with a dash between digits',
  },
  {
    name: 'en-2-console-sign-in',
    from: 'Basalt Cloud <security@basalt.example>',
    subject: 'Verify it is you',
    text: `Someone (hopefully you) is signing in to the Basalt console as root@ from 198.51.100.24, Reykjavik, at 2026-11-25 08:14 UTC.

To let this sign-in through, enter B-660218 on the verification page.

If this was not you, change your password right away: https://console.basalt.example/security/password

Reference: 7f31c0
`,
    code: '660218',
    link: null,
    note: 'letter in front; an IP address, a time and a reference; a link for whoever it was not',
  },
  {
    name: 'en-2-podcast-host',
    from: 'Wavelet Hosting <hello@wavelet.example>',
    subject: 'Confirm your email to publish your first episode',
    html: `<center><a href="https://click.wavelet.example/ls/click?upn=u001.Gx2fA&amp;t=logo"><img src="https://cdn.wavelet.example/l.png" alt="Wavelet" width="120"></a><h2>One tap and you're on air</h2><p>We need to know that <b>quiet-otter-482@inbox.example</b> is yours.</p><table><tr><td bgcolor="#5b21b6"><a href="https://click.wavelet.example/ls/click?upn=u001.Zr8hQ0-2FmPq71&amp;t=cta">Confirm email</a></td></tr></table><p>Read our <a href="https://click.wavelet.example/ls/click?upn=u001.Pp90z&amp;t=guide">getting started guide</a> or follow us on <a href="https://click.wavelet.example/ls/click?upn=u001.S0c1&amp;t=soc">Chirper</a>.</p><p style="color:#aaa">Wavelet Ltd, 4 Dock Road, Bristol BS1 6QH<br><a href="https://click.wavelet.example/ls/click?upn=u001.Un5b&amp;t=uns">Unsubscribe</a></p></center>`,
    code: null,
    link: 'https://click.wavelet.example/ls/click?upn=u001.Zr8hQ0-2FmPq71&t=cta',
    note: 'every link goes through the same tracker; only its text tells which one it is',
  },
  {
    name: 'en-2-standing-desk',
    from: 'Uprise Desks <orders@uprise.example>',
    subject: 'Order UP-558210 confirmed',
    html: `<p>Thanks, Joel! Your order is confirmed.</p><table><tr><th>Item</th><th>SKU</th><th>Price</th></tr><tr><td>Uprise Pro 160 × 80</td><td>730194</td><td>£489.00</td></tr><tr><td>Cable tray</td><td>730022</td><td>£24.50</td></tr><tr><td colspan="2">Total incl. VAT (20%)</td><td>£513.50</td></tr></table><p>Delivering to: Flat 6, 112 Cowley Road, Oxford OX4 1JE</p><p><a href="https://uprise.example/orders/UP-558210">View your order</a></p><p>Need help? 01865 496 0113, Mon–Fri 9–17.</p>`,
    code: null,
    link: null,
    note: 'says confirmed, with a six-digit order number and goods numbers',
  },
  {
    name: 'en-2-help-desk',
    from: 'Northgate IT <helpdesk@northgate.example>',
    subject: '[#448120] Re: Cannot receive verification codes',
    encoding: '7bit',
    text: `-- Please reply above this line --

Hello Dana,

Thanks for getting in touch. We can see that the verification codes were sent to your old phone, the one ending 09. I have updated the number on file. The next time you sign in the code should reach you.

Your ticket 448120 stays open until Friday 27 November. View it at https://help.northgate.example/tickets/448120

Kind regards,
Sam, Northgate IT, ext. 5520
`,
    code: null,
    link: null,
    note: 'about verification codes, with a ticket number of six digits in subject and body',
  },
  {
    name: 'en-2-code-or-button',
    from: 'Tern Budget <sign-in@ternbudget.example>',
    subject: 'Sign in to Tern',
    html: `<div style="max-width:480px;margin:auto"><p>Click the button below to sign in on this device.</p><p><a href="https://app.ternbudget.example/auth/link?t=eyJhbGciOiJIUzI1NiJ9.c3ViOjE5MDQ.Qq8" style="border-radius:6px;background:#0f766e;color:#fff;padding:14px">Sign in to Tern</a></p><p>On another device? Type this instead:</p><p style="font-size:28px;font-family:Courier"><span>4</span><span>1</span><span>7</span><span>9</span><span>6</span><span>0</span></p><p>Both work once, until 8:30 am.</p></div>`,
    code: '417960',
    link: 'https://app.ternbudget.example/auth/link?t=eyJhbGciOiJIUzI1NiJ9.c3ViOjE5MDQ.Qq8',
    note: 'a span for each digit',
  },
  {
    name: 'en-2-autumn-letter',
    from: 'The Dry Stone Wall <letter@drystone.example>',
    subject: 'Issue 214: 1,750 miles of wall',
    headers: ['List-Unsubscribe: <https://drystone.example/off?u=39120>'],
    text: `In 1868 a Cumbrian waller could lay 6 yards a day. We walked 40 of those yards with Ruth Tyson (b. 1951), who has mended them since 1974.

Also inside: how the code of the commons came about; photographs from grid reference NY 340 069; and a reader's wall, 2200 stones, built over 18 months.

Read on the web: https://drystone.example/issues/214
You get this because you signed up in 2023. Stop: https://drystone.example/off?u=39120
`,
    code: null,
    link: null,
    note: 'years, a grid reference and the word code; signed up long ago',
  },
  {
    name: 'en-2-photo-printing',
    from: 'Inkling Prints <accounts@inkling.example>',
    subject: 'Password reset code',
    text: `Hey Priya,

Forgot your password? It happens. Your reset code is

   k7m-q2x

(lower case, with the dash). It is good for one hour and for one use. No reset wanted? Then simply leave this mail alone, nothing changes.

Inkling Prints, PO Box 3310, Wellington 6140, New Zealand
`,
    code: 'k7m-q2x',
    link: null,
    note: 'letters and digits with a dash that the mail says to keep; a post box and a postal code',
  },
];
