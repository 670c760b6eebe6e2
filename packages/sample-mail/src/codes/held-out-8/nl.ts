import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-8-verzekeraar',
    from: 'Dijkstede Verzekeringen <noreply@dijkstede.example>',
    subject: 'Uw beveiligingscode voor Mijn Dijkstede',
    html: `<p>Beste mevrouw Van Dam,</p><p>U logt in bij Mijn Dijkstede. Gebruik hiervoor de volgende beveiligingscode:</p><table bgcolor="#eef6ff" width="100%"><tr><td align="center" style="font-size:30px;padding:18px">581 903</td></tr></table><p>De code blijft 10 minuten geldig. Deel deze code met niemand.</p><p>Relatienummer 8830216 · Telefoon 088 555 0140 (werkdagen 8.00-18.00 uur)</p>`,
    code: '581903',
    link: null,
    note: 'two groups in a box; a customer number and a phone number',
  },
  {
    name: 'nl-8-fietsapp',
    from: 'Trapper <hallo@trapper-app.example>',
    subject: 'Even checken of jij het bent',
    text: `Hoi Daan,

Welkom bij Trapper! Typ 7719 in de app en je kunt meteen je eerste fiets ontgrendelen.

Lukt het niet? Vraag in de app een nieuwe code aan, deze vervalt na 5 minuten.

Groetjes van het Trapper-team
Oudegracht 112, 3511 AW Utrecht
`,
    code: '7719',
    link: null,
    note: 'four digits in a sentence; a postal code',
  },
  {
    name: 'nl-8-gemeente',
    from: 'Gemeente Veldhoven-Oost <digitaal@veldhovenoost.example>',
    subject: 'Verificatiecode e-mailadres',
    text: `Geachte heer De Wit,

U heeft bij ons een melding openbare ruimte gedaan (zaaknummer Z2026-118402).
Vul onderstaande verificatiecode in op het formulier, zodat wij u over de voortgang kunnen berichten.

Verificatiecode: HB3K8P
Geldig tot: 25-11-2026 09:45

Dit is een automatisch bericht. Bel voor vragen 14 040.
`,
    code: 'HB3K8P',
    link: null,
    note: 'letters and digits after a label; a case number',
  },
  {
    name: 'nl-8-webwinkel-login',
    from: 'Tuinpracht <klantenservice@tuinpracht.example>',
    subject: '402958 is je inlogcode voor Tuinpracht',
    html: `<center><h2>Inloggen zonder wachtwoord</h2><p>402958</p><p>Vul deze code in op de pagina waar je wilt inloggen. Je kunt hem één keer gebruiken.</p><p style="font-size:11px">Tuinpracht B.V. | KvK 51920447 | BTW NL 8230.11.554.B01<br>© 2026</p></center>`,
    code: '402958',
    link: null,
    note: 'a code without a label of its own in the body; register and tax numbers',
  },
  {
    name: 'nl-8-vakbond',
    from: 'Samenwerk Bond <ledenservice@samenwerkbond.example>',
    subject: 'Code voor tweestapsverificatie',
    encoding: 'base64',
    text: `Beste Fatima,

Je code voor tweestapsverificatie: 30-77-14

Je ontvangt deze code omdat iemand met jouw lidnummer (4402917) probeert in te loggen via Edge op Windows 11. Was jij dit niet? Bel dan 0900 555 12.
`,
    code: '307714',
    link: null,
    note: 'pairs with dashes; a member number',
  },
  {
    name: 'nl-8-forum-activeren',
    from: 'Modeltreinforum <webmaster@modeltreinforum.example>',
    subject: 'Activeer je account',
    text: `Welkom stoomloc1938,

Klik op de volgende link om je account te activeren:

https://www.modeltreinforum.example/activeren?gebruiker=8114&sleutel=fe02b7

Wordt het account niet binnen 7 dagen geactiveerd, dan verwijderen we het.

Veel plezier op het forum! Lees ook de huisregels: https://www.modeltreinforum.example/huisregels
`,
    code: null,
    link: 'https://www.modeltreinforum.example/activeren?gebruiker=8114&sleutel=fe02b7',
    note: 'forum activation; a year in the user name',
  },
  {
    name: 'nl-8-uitnodiging',
    from: 'Roosterplan <noreply@roosterplan.example>',
    subject: 'Kiki Bos nodigt je uit voor Roosterplan',
    html: `<p>Hallo!</p><p>Kiki Bos van <b>Café De Ooievaar</b> wil je rooster met je delen. Accepteer de uitnodiging en maak een wachtwoord aan.</p><p><a style="background:#2a7;color:#fff;padding:10px 24px" href="https://app.roosterplan.example/uitnodiging/90ab-117c">Uitnodiging accepteren</a></p><p>Geen idee waar dit over gaat? Dan kun je deze mail verwijderen. Meer over Roosterplan lees je <a href="https://roosterplan.example/over">hier</a>.</p>`,
    code: null,
    link: 'https://app.roosterplan.example/uitnodiging/90ab-117c',
    note: 'an invitation to accept',
  },
  {
    name: 'nl-8-bezorging',
    from: 'Pakketlijn <track@pakketlijn.example>',
    subject: 'Je pakket komt vandaag tussen 13:15 en 15:15',
    html: `<p>Dag Lotte,</p><p>We komen vandaag langs met je pakket van Boekenbeurs.</p><p>Track &amp; trace: <a href="https://pakketlijn.example/t/3SPLX0048821904">3SPLX0048821904</a><br>Adres: Kerkstraat 18, 8011 RV Zwolle</p><p>Niet thuis? Kies een ander moment of een afhaalpunt.</p>`,
    code: null,
    link: null,
    note: 'tracking number, times and a postal code',
  },
  {
    name: 'nl-8-afschrift',
    from: 'Waterland Bank <bericht@waterlandbank.example>',
    subject: 'Uw afschrift over oktober staat klaar',
    text: `Geachte klant,

Uw rekeningafschrift nr. 10 van 2026 voor rekening NL00 WATB 0417 1640 00 is beschikbaar in Mijn Waterland.

Let op: wij vragen u nooit per e-mail om uw pincode of inlogcodes.

Waterland Bank N.V., Postbus 1800, 1000 BV Amsterdam
`,
    code: null,
    link: null,
    note: 'a statement; an account number, advice about codes',
  },
  {
    name: 'nl-8-concert',
    from: 'Zaal Noord <tickets@zaalnoord.example>',
    subject: 'Je tickets voor 12 december',
    html: `<h2>Tot dan!</h2><p>Bestelnummer: 5520187<br>2 x staanplaats à € 27,50<br>Zaal open 19:30, aanvang 20:15</p><p>Toon de QR-code aan de ingang. Garderobe € 2, lockers € 4.</p><p><a href="https://zaalnoord.example/tickets/5520187.pdf">Download je tickets</a></p>`,
    code: null,
    link: null,
    note: 'tickets with an order number',
  },
];
