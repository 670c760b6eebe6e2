import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-betreff-zuerst',
    from: 'Pendelfunk <noreply@pendelfunk.example>',
    subject: '5519 ist dein Anmeldecode',
    encoding: 'base64',
    text: `Hi Jule,

mit dem Code aus dem Betreff (5519) kommst du rein. Er gilt 5 Minuten.

Dein Pendelfunk-Team
`,
    code: '5519',
    link: null,
    note: 'four digits, in the subject before the label',
  },
  {
    name: 'de-code-und-link',
    from: 'Fahrradbörse Kiel <hallo@radboerse.example>',
    subject: 'Bitte bestätige deine E-Mail-Adresse',
    text: `Moin!

Klick einfach auf https://radboerse.example/bestaetigen?k=7Qe2-0093 und fertig.

Am Handy geht's auch mit dem Code 320-954.

Abmelden: https://radboerse.example/abmelden?n=11842
Datenschutz: https://radboerse.example/datenschutz
`,
    code: '320954',
    link: 'https://radboerse.example/bestaetigen?k=7Qe2-0093',
    note: 'both; unsubscribe and privacy are not it',
  },
  {
    name: 'de-freischaltung-lang',
    from: 'Gemeindebücherei Ottersheim <buecherei@ottersheim.example>',
    subject: 'Ihre Anmeldung zur Onleihe',
    charset: 'windows-1252',
    encoding: '8bit',
    text: `Sehr geehrter Herr Brandt,

schön, dass Sie seit 1987 Mitglied unserer Bücherei sind und nun auch unsere 12.400 digitalen Medien ausleihen möchten – auf der Seite, die Sie eben geöffnet haben, werden Sie nach einem Freischaltcode gefragt; tragen Sie dort bitte 71930526 ein und drücken Sie auf „Weiter“.

Die Jahresgebühr von 18,00 € wird am 02.01.2027 abgebucht.
`,
    code: '71930526',
    link: null,
    note: 'eight digits in a sentence, a year and a fee beside it',
  },
  {
    name: 'de-gutschein',
    from: 'Waldkauz Versand <angebote@waldkauz.example>',
    subject: 'Ihr Gutscheincode: HERBST15',
    encoding: 'base64',
    html: `<h1>15 % auf alles</h1><p>Einfach Gutscheincode eingeben:</p><p style="font-size:30px;border:1px dashed #aa0000">HERBST15</p><p>Gültig bis 30.11.2026 ab 50 € Einkaufswert.</p><p><a href="https://waldkauz.example/herbst">Jetzt einlösen</a> · <a href="https://waldkauz.example/abmelden?id=220931">Newsletter abbestellen</a></p>`,
    code: null,
    link: null,
    note: 'a coupon is not a one-time code',
  },
  {
    name: 'de-passwort-vergessen',
    from: 'Turnverein Hohenfels <web@tv-hohenfels.example>',
    subject: 'Passwort zurücksetzen',
    charset: 'iso-8859-15',
    text: `Hallo Sabine,

für deinen Zugang (Mitglied 2184) wurde ein neues Passwort angefordert. Unter folgender Adresse kannst du es bis 18:00 Uhr festlegen:

https://tv-hohenfels.example/wp-login.php?action=rp&key=3vGh8KxPq1&login=sabine

Falls du das nicht warst, lösche diese Nachricht einfach.
`,
    code: null,
    link: 'https://tv-hohenfels.example/wp-login.php?action=rp&key=3vGh8KxPq1&login=sabine',
    note: 'link in the text, a member number and a time',
  },
  {
    name: 'de-rechnung',
    from: 'Netzwerk Nord <rechnung@netzwerknord.example>',
    subject: 'Ihre Rechnung 2026-118402 vom 25.11.2026',
    text: `Rechnungsnummer: 2026-118402
Kundennummer: 771 930
Betrag: 39,95 EUR (inkl. 19 % MwSt.)
Abbuchung am 03.12.2026 von DE00 2005 0550 1234 1234 56, Mandat NN-0048213.

Service: 040 5550 1200
`,
    code: null,
    link: null,
    note: 'invoice and customer number, IBAN, phone',
  },
  {
    name: 'de-stadtwerke-code',
    from: 'Stadtwerke Auental <kundenkonto@auental.example>',
    subject: 'Ihr Bestätigungscode für das Kundenportal',
    charset: 'iso-8859-1',
    text: `Guten Tag Frau Möller,

Ihr Bestätigungscode lautet: 847213

Bitte geben Sie ihn innerhalb von 15 Minuten im Kundenportal ein. Ihre Kundennummer ist 40022917.

Mit freundlichen Grüßen
Stadtwerke Auental, Wehrstraße 12, 73529 Auental
`,
    code: '847213',
    link: null,
    note: 'a customer number and a postal code beside it',
  },
  {
    name: 'de-tan-ueberweisung',
    from: 'Elbtal Bank <tan@elbtalbank.example>',
    subject: 'TAN für Ihre Überweisung',
    html: `<table width="520" style="border:1px solid #cccccc"><tr><td>Empfänger</td><td>Gärtnerei Lindner</td></tr><tr><td>IBAN</td><td>DE00 1234 5678 0000 4321 99</td></tr><tr><td>Betrag</td><td>1.280,50 EUR</td></tr><tr><td>TAN</td><td style="font-size:22px"><b>604 118</b></td></tr></table><p>Geben Sie die TAN niemals am Telefon weiter. Sperr-Notruf: 116 116.</p>`,
    code: '604118',
    link: null,
    note: 'in the last row of a table of IBAN and amount',
  },
];
