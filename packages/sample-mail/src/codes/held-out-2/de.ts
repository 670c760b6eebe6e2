import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-2-arztportal',
    from: 'Praxisportal Lindenhof <portal@praxis-lindenhof.example>',
    subject: 'Anmeldung im Patientenportal',
    charset: 'iso-8859-15',
    text: `Guten Tag Herr Öztürk,

Sie möchten sich im Patientenportal der Gemeinschaftspraxis Lindenhof anmelden. Bitte geben Sie dort die Zahl 70 41 93 ein. Sie verliert nach einer Viertelstunde ihre Gültigkeit.

Niemand aus unserem Team wird Sie jemals nach dieser Zahl fragen.

Gemeinschaftspraxis Lindenhof
Lindenhofstraße 12, 73033 Göppingen
Telefon 07161 555 120, Fax 07161 555 129
`,
    code: '704193',
    link: null,
    note: 'called a number only, in pairs; phone, fax and postal code below',
  },
  {
    name: 'de-2-bestellung-bestaetigen',
    from: 'Kaffeerösterei Brandl <shop@brandl-kaffee.example>',
    subject: 'Ihr Einmalcode für Bestellung 20261187',
    html: `<div style="display:none;max-height:0">Nur noch ein Schritt bis zu Ihrem Kaffee</div>
<table width="600" cellpadding="0"><tr><td bgcolor="#3e2723"><a href="https://brandl-kaffee.example"><img src="https://brandl-kaffee.example/logo.png" alt="Brandl"></a></td></tr>
<tr><td>Hallo Frau Meier,<br>Sie bestellen als Gast. Damit niemand in Ihrem Namen bestellt, tippen Sie bitte diesen Code an der Kasse ein:</td></tr>
<tr><td align="center" style="font:700 36px monospace;letter-spacing:8px">5920</td></tr>
<tr><td>Bestellnummer: 20261187 · Warenkorb: 47,80 € · 2 × 500 g Hausmischung</td></tr>
<tr><td style="font-size:10px"><a href="https://brandl-kaffee.example/impressum">Impressum</a> | <a href="https://brandl-kaffee.example/datenschutz">Datenschutz</a></td></tr></table>`,
    code: '5920',
    link: null,
    note: 'an order number of eight digits in subject and body, four digits for the code',
  },
  {
    name: 'de-2-vereinsbeitritt',
    from: 'Alpenverein Sektion Kreuzjoch <mitglieder@kreuzjoch.example>',
    subject: 'Fast geschafft: Mitgliedskonto freischalten',
    encoding: 'base64',
    html: `<p><a href="https://kreuzjoch.example/"><img alt="Sektion Kreuzjoch" src="https://kreuzjoch.example/img/edelweiss.png"></a></p><p>Servus Toni,</p><p>schön, dass du dabei bist! Über die Schaltfläche schaltest du dein Mitgliedskonto frei. Das geht bis zum 2. Dezember 2026.</p><p><a href="https://mitglieder.kreuzjoch.example/freischalten?m=88412&amp;s=c0ffee19ab" style="background:#1b5e20;color:#fff;padding:12px 30px">Konto freischalten</a></p><p>Mitgliedsnummer 88412 · Jahresbeitrag 72 €</p><p><a href="https://kreuzjoch.example/huetten">Unsere Hütten</a> · <a href="https://kreuzjoch.example/abmelden?m=88412">Keine Mails mehr</a></p>`,
    code: null,
    link: 'https://mitglieder.kreuzjoch.example/freischalten?m=88412&s=c0ffee19ab',
    note: 'a member number, also in the addresses',
  },
  {
    name: 'de-2-paket-abholung',
    from: 'Rotkehlchen Versand <info@rotkehlchen-versand.example>',
    subject: 'Ihre Sendung 00340434292135100186 liegt zur Abholung bereit',
    text: `Hallo,

leider haben wir Sie heute um 11:42 Uhr nicht angetroffen. Ihre Sendung liegt ab morgen, 10:00 Uhr, in der Filiale

    Schreibwaren Pohl
    Marktplatz 3
    04109 Leipzig

bereit. Bringen Sie bitte Ihren Ausweis mit. Wir bewahren die Sendung 7 Werktage auf.

Sendung verfolgen: https://rotkehlchen-versand.example/verfolgung?nr=00340434292135100186
`,
    code: null,
    link: null,
    note: 'twenty digits, a postal code, a link to follow a parcel',
  },
  {
    name: 'de-2-handyrechnung',
    from: 'Funkwerk Mobil <rechnung@funkwerk-mobil.example>',
    subject: 'Ihre Rechnung für November 2026',
    html: `<p>Sehr geehrte Kundin, sehr geehrter Kunde,</p><p>Ihre neue Rechnung liegt vor.</p><table border="0"><tr><td>Kundennummer</td><td>6018840217</td></tr><tr><td>Rechnungsnummer</td><td>M-20261125-0093</td></tr><tr><td>Betrag</td><td><b>19,99 €</b></td></tr><tr><td>Abbuchung am</td><td>04.12.2026</td></tr></table><p><a href="https://funkwerk-mobil.example/meins/rechnungen/9388120">Rechnung ansehen</a></p><p>Ihr persönlicher Kundencode für die Hotline steht auf Seite 1 der Rechnung. Hotline: 0800 555 3300 (kostenlos)</p>`,
    code: null,
    link: null,
    note: 'speaks of a customer code that it does not give',
  },
  {
    name: 'de-2-stellenboerse',
    from: 'Stellenwerk Nord <login@stellenwerk-nord.example>',
    subject: '318 527 - Ihr Anmeldecode bei Stellenwerk Nord',
    text: `Hallo,

Ihr Anmeldecode: 318 527

Lieber ohne Tippen? Dieser Link meldet Sie direkt an (einmal verwendbar, 20 Minuten gültig):
https://stellenwerk-nord.example/l/9bQx7KfT2

Zurzeit sind 12.480 Stellen für Sie frei.
Stellenwerk Nord GmbH, Kaiufer 8, 24103 Kiel
Kein Interesse mehr: https://stellenwerk-nord.example/konto/loeschen
`,
    html: `<p>Hallo,</p><p>Ihr Anmeldecode:</p><p style="font-size:30px"><b>318 527</b></p><p>Lieber ohne Tippen? <a href="https://stellenwerk-nord.example/l/9bQx7KfT2">Direkt anmelden</a> (einmal verwendbar, 20 Minuten gültig)</p><p>Zurzeit sind 12.480 Stellen für Sie frei.</p><p><small>Stellenwerk Nord GmbH, Kaiufer 8, 24103 Kiel · <a href="https://stellenwerk-nord.example/konto/loeschen">Kein Interesse mehr</a></small></p>`,
    code: '318527',
    link: 'https://stellenwerk-nord.example/l/9bQx7KfT2',
    note: 'code in subject and both bodies, a link to sign in, one to delete the account',
  },
];
