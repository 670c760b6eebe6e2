import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-6-energie-login',
    from: 'Windkracht Energie <mijn@windkracht.example>',
    subject: 'Uw beveiligingscode voor Mijn Windkracht',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Beveiligingscode</title><style type="text/css">.blok{width:600px}</style></head><body><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">Vul de code in om in te loggen.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><table width="600" align="center"><tr><td><p>Beste meneer De Wit,</p><p>U logt in op Mijn Windkracht. Vul ter controle deze beveiligingscode in:</p><h1 style="color:#00854a">318 450</h1><p>De code blijft 15 minuten geldig. Deel hem met niemand.</p><p>Heeft u niet geprobeerd in te loggen? Bel dan 088 555 0126.</p></td></tr><tr><td><small>Klantnummer 40118273 · Windkracht Energie B.V., Postbus 1003, 8901 BA Leeuwarden · KvK 01175522</small></td></tr></table></body></html>`,
    code: '318450',
    link: null,
    note: 'threes with a space in a heading; customer number and post box',
  },
  {
    name: 'nl-6-crypto-opname',
    from: 'Muntplein <beveiliging@muntplein.example>',
    subject: 'Bevestig je opname van € 350,00',
    text: `Hoi Youssef,

Je wilt € 350,00 opnemen naar rekening NL** **** **** **** 21.

Bevestigingscode: 70946218

Voer de code binnen 10 minuten in. Medewerkers van Muntplein vragen hier nooit om, ook niet via WhatsApp.

Opdrachtnummer: OP-2026-55819
Tijdstip: 25-11-2026 09:13

Muntplein B.V. is geregistreerd bij De Nederlandsche Bank onder nummer R190044.
`,
    code: '70946218',
    link: null,
    note: 'eight digits after a label; an order number and a register number',
  },
  {
    name: 'nl-6-datingapp',
    from: 'Vonk <hallo@vonkapp.example>',
    subject: 'Log in bij Vonk',
    text: `Hé!

Met 29573 kom je weer binnen: vul deze code in de app in om verder te gaan. Snel zijn: over 10 minuten werkt hij niet meer.

X het Vonk-team
`,
    code: '29573',
    link: null,
    note: 'five digits, before they are called a code',
  },
  {
    name: 'nl-6-leraren-portaal',
    from: 'Leerpad <noreply@leerpad.example>',
    subject: 'Aanmelden met tijdelijke code',
    encoding: 'base64',
    html: `<div style="border-top:6px solid #f47b20;padding:20px"><p>Dag juf Karin,</p><p>Je tijdelijke aanmeldcode is:</p><div><span style="border:1px solid #999;padding:6px">B</span> <span style="border:1px solid #999;padding:6px">4</span> <span style="border:1px solid #999;padding:6px">W</span> <span style="border:1px solid #999;padding:6px">7</span> <span style="border:1px solid #999;padding:6px">N</span> <span style="border:1px solid #999;padding:6px">2</span></div><p>Typ de code over op het digibord. Na 5 minuten vervalt hij.</p><p>School: OBS De Vlieger (BRIN 14XK), groep 7</p></div>`,
    code: 'B4W7N2',
    link: null,
    note: 'letters and digits, each in a box of its own; a school number',
  },
  {
    name: 'nl-6-deelauto-beide',
    from: 'Wijkwagen <welkom@wijkwagen.example>',
    subject: 'Bevestig je e-mailadres bij Wijkwagen',
    html: `<p>Welkom Fleur!</p><p>Klik op de knop om je e-mailadres te bevestigen.</p><p><a href="https://wijkwagen.example/account/bevestig?c=830516&amp;u=fl-2291" style="background:#005f73;color:#fff;padding:12px">Bevestigen</a></p><p>Zit je al in de app? Vul daar dan deze code in: <b>830516</b>.</p><p>Daarna controleren we je rijbewijs en kun je op pad, al vanaf € 3,75 per uur.</p><p><a href="https://wijkwagen.example/faq">Veelgestelde vragen</a></p>`,
    code: '830516',
    link: 'https://wijkwagen.example/account/bevestig?c=830516&u=fl-2291',
    note: 'a button that carries the code as well; a price',
  },
  {
    name: 'nl-6-gemeente-wachtwoord',
    from: 'Gemeente Duinwijk <noreply@gemeente-duinwijk.example>',
    subject: 'Wachtwoord vergeten – Mijn Duinwijk',
    charset: 'windows-1252',
    text: `Geachte inwoner,

Via onderstaande link kunt u een nieuw wachtwoord kiezen voor Mijn Duinwijk:

https://mijn.gemeente-duinwijk.example/wachtwoord-herstellen/c8417f20

De link is 4 uur geldig. Werkt de link niet? Bel 14 0255, op werkdagen van 9.00 tot 17.00 uur.

Met vriendelijke groet,
Klantcontactcentrum
Raadhuisplein 1, 1970 AB Duinwijk
`,
    code: null,
    link: 'https://mijn.gemeente-duinwijk.example/wachtwoord-herstellen/c8417f20',
    note: 'reset; a short municipal phone number',
  },
  {
    name: 'nl-6-teamuitnodiging',
    from: 'Roosterbaas <team@roosterbaas.example>',
    subject: 'Café De Zwaan heeft je toegevoegd aan Roosterbaas',
    html: `<h3>Hoi Daan,</h3><p>Je werkgever <b>Café De Zwaan</b> maakt de roosters met Roosterbaas.</p><p>Maak je account aan om je diensten te zien:</p><p><a href="https://app.roosterbaas.example/uitnodiging/7d21-4e0b">Uitnodiging accepteren</a></p><p>Gebruik deze e-mail vóór 2 december. Of lees eerst <a href="https://roosterbaas.example/zo-werkt-het">hoe het werkt</a>.</p>`,
    code: null,
    link: 'https://app.roosterbaas.example/uitnodiging/7d21-4e0b',
    note: 'an invitation; a link that only explains',
  },
  {
    name: 'nl-6-pakket',
    from: 'Snelpost <info@snelpost.example>',
    subject: 'We bezorgen je pakket morgen',
    html: `<p>Goedenavond Iris,</p><p>Je pakket van <b>Boekenwurm</b> wordt donderdag 26 november bezorgd tussen <b>17:35 en 20:05</b>.</p><p>Track &amp; trace: <a href="https://snelpost.example/volg/3SKAB0118472236">3SKAB0118472236</a><br>Bezorgadres: Oudegracht 188, 3511 NP Utrecht</p><p>Niet thuis? Dan brengt bezorger 4471 je pakket naar de buren of een Snelpost-punt.</p>`,
    code: null,
    link: null,
    note: 'a tracking number; the courier has a number of four digits',
  },
  {
    name: 'nl-6-factuur-hosting',
    from: 'Klompenhost <administratie@klompenhost.example>',
    subject: 'Factuur 2026-20418 van Klompenhost',
    text: `Beste Marieke,

Bijgaand vind je factuur 2026-20418.

1x  Webhosting Plus (12 maanden)     € 59,88
1x  Domein tulpenkwekerij.example    €  9,99
    BTW 21%                          € 14,67
    Totaal                           € 84,54

Wij schrijven dit bedrag rond 2 december af, incassokenmerk KH7740-118.

Debiteurnummer 11837
`,
    attachment: { name: 'factuur-2026-20418.pdf', type: 'application/pdf', body: '%PDF-1.4 factuur' },
    code: null,
    link: null,
    note: 'an invoice attached; invoice and debtor numbers',
  },
  {
    name: 'nl-6-spaaractie',
    from: 'Kruidenier Bos <actie@kruidenierbos.example>',
    subject: 'Gratis appeltaart voor jou',
    html: `<center><h2>Smakelijk!</h2><p>Als trouwe klant krijg je een appeltaart cadeau (t.w.v. € 6,49).</p><p>Jouw actiecode:</p><p style="font-size:30px"><b>TAART-8842</b></p><p>Inwisselen bij de kassa t/m 6 december 2026.</p><p><a href="https://kruidenierbos.example/winkels">Vind je winkel</a> | <a href="https://kruidenierbos.example/afmelden?k=22018">Afmelden</a></p></center>`,
    code: null,
    link: null,
    note: 'a coupon code in a large font',
  },
];
