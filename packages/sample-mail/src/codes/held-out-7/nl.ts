import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-7-webwinkel-account',
    from: 'Bolleboos.example <klantenservice@bolleboos.example>',
    subject: 'Je beveiligingscode',
    html: `<table width="100%" bgcolor="#f2f2f7"><tr><td align="center"><table width="480" bgcolor="#fff"><tr><td style="padding:30px"><p>Hallo Fatima,</p><p>Gebruik deze beveiligingscode om in te loggen bij Bolleboos.</p><p style="font-size:32px;color:#0000a4"><strong>394 625</strong></p><p>De code verloopt over 10 minuten. Deel hem met niemand.</p><p>Ingelogd vanaf: Opera, Zwolle, 09:13</p></td></tr></table><p style="font-size:11px">Bolleboos B.V., Papendorpseweg 100, 3528 BJ Utrecht | KvK 30990442 | Btw NL899110441B01</p></td></tr></table>`,
    code: '394625',
    link: null,
    note: 'in threes in a table; address, register and tax numbers',
  },
  {
    name: 'nl-7-pensioenfonds',
    from: 'Pensioenfonds Kompas <mijn@pfkompas.example>',
    subject: 'Controlecode voor Mijn Kompas',
    text: `Beste mevrouw Van der Meulen,

U wilt uw e-mailadres wijzigen in Mijn Kompas. Om zeker te weten dat dit adres van u is, vragen wij u de volgende controlecode in te vullen: 8170.

Doe dit vandaag nog; na middernacht moet u een nieuwe code aanvragen.

Uw deelnemersnummer is 00447120.

Met vriendelijke groet,
Pensioenfonds Kompas

Bereikbaar op 050 555 24 00, werkdagen 8.30 - 17.00 uur
`,
    code: '8170',
    link: null,
    note: 'four digits ending a sentence; a participant number',
  },
  {
    name: 'nl-7-dev-registry',
    from: 'Pakhuis Registry <support@pakhuis.example>',
    subject: 'OTP voor je Pakhuis-account: 61920457',
    encoding: 'base64',
    text: `Hoi daan-dev,

Je probeert in te loggen via de command line (pakhuis-cli 11.4.2). Vul dit eenmalige wachtwoord in:

61920457

Liever geen mail meer? Stel een authenticator in: https://pakhuis.example/settings/tfa

Groet,
Pakhuis
`,
    code: '61920457',
    link: null,
    note: 'eight digits in subject and text; a version of a tool',
  },
  {
    name: 'nl-7-energie-contract',
    from: 'Windkracht Energie <contract@windkracht.example>',
    subject: 'Onderteken je contract',
    html: `<p>Beste Koen,</p><p>Je contract <b>WK-2026-118204</b> (3 jaar vast, € 0,2714 per kWh) ligt klaar om te ondertekenen.</p><p>Vul bij het ondertekenen deze ondertekencode in:</p><p><span style="border:2px solid #2c7;padding:8px 16px;font-family:Courier">GX82MD</span></p><p>Niet binnen 14 dagen getekend? Dan vervalt het aanbod.</p><p>Windkracht Energie, Postbus 4410, 9701 BA Groningen, tel. 088 555 4410</p>`,
    code: 'GX82MD',
    link: null,
    note: 'letters and digits in a frame; a contract number and a price before it',
  },
  {
    name: 'nl-7-sportapp-beide',
    from: 'Rondje <hoi@rondje.example>',
    subject: 'Welkom! Bevestig even dat jij het bent',
    text: `Hee Lotte,

Klik op deze link om je account bij Rondje te bevestigen:
https://rondje.example/bevestig/kq81z0-55

Of tik in de app code 70 44 92 in.

Allebei werken ze een uur.

Tot op de fiets!
Team Rondje
`,
    html: `<p>Hee Lotte,</p><p><a href="https://rondje.example/bevestig/kq81z0-55">Klik hier</a> om je account bij Rondje te bevestigen.</p><p>Of tik in de app code <b>70 44 92</b> in.</p><p>Allebei werken ze een uur.</p><p>Tot op de fiets!<br>Team Rondje</p>`,
    code: '704492',
    link: 'https://rondje.example/bevestig/kq81z0-55',
    note: 'both, in text and HTML; the code in pairs',
  },
  {
    name: 'nl-7-inloglink-krant',
    from: 'De Morgenbode <abonnee@morgenbode.example>',
    subject: 'Inloggen bij De Morgenbode',
    html: `<h3>Zo log je in</h3><p>Klik op de knop en lees direct verder. Een wachtwoord heb je niet nodig.</p><p><a href="https://account.morgenbode.example/login/magisch?s=AAe0x1&amp;terug=%2Fvoorpagina" style="background:#000;color:#fff;padding:14px 40px">Inloggen</a></p><p>De knop werkt één keer, tot 09.45 uur.</p><p style="font-size:12px">Abonneenummer 30488120. <a href="https://morgenbode.example/service">Klantenservice</a> | <a href="https://morgenbode.example/privacy">Privacy</a></p>`,
    code: null,
    link: 'https://account.morgenbode.example/login/magisch?s=AAe0x1&terug=%2Fvoorpagina',
    note: 'a magic link behind a button; a subscriber number',
  },
  {
    name: 'nl-7-uitnodiging-boekhouding',
    from: 'Kasboek Online <uitnodiging@kasboekonline.example>',
    subject: 'Administratiekantoor Smit nodigt je uit',
    text: `Beste ondernemer,

Administratiekantoor Smit heeft je uitgenodigd om samen te werken in de administratie "Bakkerij Vermeer 2026".

Accepteer de uitnodiging:
https://app.kasboekonline.example/uitnodigingen/90a1cc7e/accepteren

De uitnodiging is geldig tot en met 9 december 2026.

Wat is Kasboek Online? Zie https://kasboekonline.example/over-ons
`,
    code: null,
    link: 'https://app.kasboekonline.example/uitnodigingen/90a1cc7e/accepteren',
    note: 'an invitation to accept, and a link about the service',
  },
  {
    name: 'nl-7-afhaalpunt',
    from: 'PakketPlus <bericht@pakketplus.example>',
    subject: 'Je pakket ligt klaar in de pakketautomaat',
    html: `<p>Hoi Ruben,</p><p>Je pakket van Tuincentrum Overvecht ligt klaar.</p><table><tr><td>Pakketautomaat</td><td>Station Amersfoort, kluis 17</td></tr><tr><td>Ophaalcode</td><td><b>482 913</b></td></tr><tr><td>Track &amp; trace</td><td>3SPPLS004418207</td></tr><tr><td>Ophalen vóór</td><td>28-11-2026, 22:00</td></tr></table><p><a href="https://pakketplus.example/volg/3SPPLS004418207/3811EX">Volg je pakket</a></p>`,
    code: null,
    link: null,
    note: 'a locker code and a tracking number',
  },
  {
    name: 'nl-7-gemeente-afspraak',
    from: 'Gemeente Waterwijk <afspraken@waterwijk.example>',
    subject: 'Bevestiging van uw afspraak',
    text: `Geachte heer De Wit,

U heeft een afspraak voor: rijbewijs verlengen
Datum: dinsdag 8 december 2026, 10.20 uur
Plaats: Stadhuis, Raadhuisplein 1, 1381 AA Waterwijk
Afspraaknummer: 118-204

Neem mee: uw oude rijbewijs, een pasfoto en € 52,90 (pinnen).

Bij aankomst meldt u zich aan bij de zuil met uw afspraaknummer. Verhinderd? Bel 14 0294.
`,
    code: null,
    link: null,
    note: 'an appointment number in threes',
  },
  {
    name: 'nl-7-afschrift',
    from: 'Dijkbank <service@dijkbank.example>',
    subject: 'Uw creditcardoverzicht van november',
    html: `<p>Beste klant,</p><p>Uw overzicht van november 2026 staat klaar in de Dijkbank-app.</p><table><tr><td>Kaart</td><td>**** 2274</td></tr><tr><td>Openstaand</td><td>€ 418,07</td></tr><tr><td>Incasso rond</td><td>7 december</td></tr></table><p>Let op: wij vragen nooit om uw pincode of inlogcodes. Meer weten? <a href="https://dijkbank.example/veilig">dijkbank.example/veilig</a></p><p>Dijkbank N.V., Postbus 1800, 3500 BV Utrecht</p>`,
    code: null,
    link: null,
    note: 'a statement with a warning about codes',
  },
];
