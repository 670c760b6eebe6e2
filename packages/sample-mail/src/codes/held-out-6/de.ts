import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-6-kleinanzeigen-login',
    from: 'Flohmarkt24 <noreply@flohmarkt24.example>',
    subject: 'Dein Bestätigungscode für die Anmeldung',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Anmeldung</title><style type="text/css">@media only screen and (max-width:620px){.w600{width:100%!important}}</style><!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]--></head><body style="margin:0"><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">Dein Code ist 10 Minuten gültig.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><table width="600" align="center" style="font-family:Arial"><tr><td><p>Hallo Jannik,</p><p>du möchtest dich mit einem neuen Gerät anmelden. Gib dazu bitte diesen Code ein:</p></td></tr><tr><td align="center" bgcolor="#e8f5d0" style="font-size:36px;padding:20px"><strong>195 602</strong></td></tr><tr><td><p>Der Code ist 10 Minuten lang gültig. <b>Gib ihn niemals weiter</b>, auch nicht an Käufer oder Verkäufer.</p><p>Gerät: Chrome, Windows 11<br>Ort: Kassel, Deutschland<br>Zeit: 25.11.2026, 09:14 Uhr</p></td></tr><tr><td style="font-size:11px;color:#777">Flohmarkt24 GmbH, Albertinenstr. 12, 14165 Berlin · HRB 187344 B, Amtsgericht Charlottenburg · USt-IdNr. DE811223344</td></tr></table><img src="https://t.flohmarkt24.example/o/8842017733.gif" width="1" height="1" alt="" style="display:block"></body></html>`,
    code: '195602',
    link: null,
    note: 'threes with a space; register and tax numbers in the imprint',
  },
  {
    name: 'de-6-krankenkasse',
    from: 'BKK Nordlicht <serviceportal@bkk-nordlicht.example>',
    subject: 'Ihr Sicherheitscode für „Meine BKK“',
    charset: 'windows-1252',
    text: `Guten Tag Frau Petersen,

für die Anmeldung in „Meine BKK“ benötigen Sie einen zweiten Faktor. Ihr Sicherheitscode lautet 80417263. Er gilt bis 09:35 Uhr und nur für diese Anmeldung.

Sie haben sich nicht angemeldet? Dann rufen Sie uns bitte an: 0800 5550199 (kostenfrei, Mo.–Fr. 8–20 Uhr).

Freundliche Grüße
Ihre BKK Nordlicht

Postanschrift: 24937 Flensburg
Versichertennummer: M554120983
`,
    code: '80417263',
    link: null,
    note: 'eight digits in a sentence; time, phone, postal code and insurance number',
  },
  {
    name: 'de-6-mobilfunk-betreff',
    from: 'Funkwelle Mobil <service@funkwelle.example>',
    subject: 'Funkwelle: 4826 ist dein Einmalcode',
    text: `Moin,

deinen Einmalcode findest du im Betreff. Trag ihn in der Funkwelle-App ein, um deine Rufnummer 0151 5550 2718 freizuschalten. Nach 5 Minuten wird er ungültig.

Dein Funkwelle-Team

Funkwelle Mobil GmbH & Co. KG, Hansaallee 77, 40547 Düsseldorf
Kundennummer 60093381
`,
    code: '4826',
    link: null,
    note: 'four digits in the subject only; a phone number in groups of four',
  },
  {
    name: 'de-6-cloudspeicher-alphanumerisch',
    from: 'Wolkenlager <account@wolkenlager.example>',
    subject: 'E-Mail-Adresse ändern',
    encoding: 'base64',
    html: `<p>Hallo Frau Dr. Yıldız,</p><p>Sie haben gewünscht, dass Ihr Wolkenlager-Konto künftig mit dieser E-Mail-Adresse verknüpft ist. Geben Sie zur Bestätigung den folgenden Code auf der Seite ein, die noch geöffnet ist:</p><pre style="font-size:24px;background:#f0f0f0;padding:10px">QX4T9M</pre><p>Groß- und Kleinschreibung spielt keine Rolle. Der Code verfällt in 60 Minuten.</p><p>Ihre bisherige Adresse bleibt bis dahin aktiv.</p><p><small>Wolkenlager AG · Europaplatz 3 · 70565 Stuttgart · <a href="https://wolkenlager.example/impressum">Impressum</a> · <a href="https://wolkenlager.example/datenschutz">Datenschutz</a></small></p>`,
    code: 'QX4T9M',
    link: null,
    note: 'letters and digits, for a new address',
  },
  {
    name: 'de-6-verein-link-und-code',
    from: 'SportMeldung <anmeldung@sportmeldung.example>',
    subject: 'Bitte bestätige deine Registrierung',
    text: `Hallo Oskar,

willkommen bei SportMeldung, dem Portal für Wettkampfanmeldungen!

Bestätige deine Registrierung mit einem Klick:
https://sportmeldung.example/registrierung/bestaetigen/b4f1-90ce-2277

Oder gib in der App den Bestätigungscode 337210 ein.

Beides ist 24 Stunden möglich. Danach wird dein Konto automatisch gelöscht.

Sportliche Grüße
SportMeldung e. V., VR 4021, Amtsgericht Kassel
`,
    code: '337210',
    link: 'https://sportmeldung.example/registrierung/bestaetigen/b4f1-90ce-2277',
    note: 'a link, or a code in the app; an association register number',
  },
  {
    name: 'de-6-passwort-shop',
    from: 'Gartenglück <kundenservice@gartenglueck.example>',
    subject: 'Passwort zurücksetzen',
    html: `<div style="max-width:600px"><img src="https://static.gartenglueck.example/mail/kopf_600x90.jpg" alt="Gartenglück"><p>Liebe Frau Hofmann,</p><p>Sie haben Ihr Passwort vergessen? Kein Problem! Über den folgenden Button legen Sie ein neues fest:</p><p><a href="https://www.gartenglueck.example/account/recover/password?hash=E0xPzq71LmBv" style="background:#3c7d22;color:#fff;padding:12px 20px">Neues Passwort festlegen</a></p><p>Der Link ist aus Sicherheitsgründen nur 2 Stunden gültig.</p><p>Fragen? Unser Kundenservice ist unter 05231 / 555 01 20 für Sie da.</p><p style="font-size:11px">Gartenglück Versand GmbH, Lagesche Str. 250, 32758 Detmold. <a href="https://www.gartenglueck.example/agb">AGB</a> | <a href="https://www.gartenglueck.example/widerruf">Widerruf</a></p></div>`,
    code: null,
    link: 'https://www.gartenglueck.example/account/recover/password?hash=E0xPzq71LmBv',
    note: 'a shop; phone in groups, terms and withdrawal links',
  },
  {
    name: 'de-6-elternapp-einladung',
    from: 'Kitafunk <einladung@kitafunk.example>',
    subject: 'Die Kita Sonnenkäfer lädt Sie zu Kitafunk ein',
    html: `<p>Guten Tag,</p><p>die <b>Kita Sonnenkäfer</b> nutzt Kitafunk für Nachrichten, Termine und Krankmeldungen. Sie wurden als Bezugsperson für <b>Mila</b> eingetragen.</p><p>So geht es weiter: <a href="https://app.kitafunk.example/einladung/annehmen?t=9c2b7e55d0">Einladung annehmen und Konto einrichten</a></p><p>Die App gibt es für <a href="https://kitafunk.example/ios">iPhone</a> (ab iOS 17) und <a href="https://kitafunk.example/android">Android</a> (ab Version 11).</p><p>Die Einladung gilt bis zum 09.12.2026.</p>`,
    code: null,
    link: 'https://app.kitafunk.example/einladung/annehmen?t=9c2b7e55d0',
    note: 'an invitation; app stores and versions',
  },
  {
    name: 'de-6-stromrechnung',
    from: 'Energie Mittelrhein <rechnung@energie-mittelrhein.example>',
    subject: 'Ihre Jahresabrechnung 2026 ist da',
    text: `Sehr geehrter Herr Brandt,

Ihre Jahresabrechnung steht im Kundenportal bereit.

Vertragskonto:       2200 4718 36
Zählernummer:        1ESY1160254877
Rechnungsnummer:     R-2026-0091824
Verbrauch:           2.914 kWh
Rechnungsbetrag:     1.048,77 EUR
Bereits gezahlt:     1.104,00 EUR
Guthaben:               55,23 EUR

Das Guthaben überweisen wir in den nächsten Tagen auf Ihr Konto DE** **** **** **** 5306. Ihr neuer Abschlag beträgt 89,00 EUR.

Zum Kundenportal: https://portal.energie-mittelrhein.example

Energie Mittelrhein AG, Schützenstr. 80, 56068 Koblenz
`,
    code: null,
    link: null,
    note: 'contract, meter and invoice numbers',
  },
  {
    name: 'de-6-packstation',
    from: 'Paketbote <info@paketbote.example>',
    subject: 'Ihre Sendung liegt zur Abholung bereit',
    html: `<p>Guten Tag Herr Scholz,</p><p>Ihre Sendung <b>00340434292135100186</b> wartet in der Paketbox 118 auf Sie.</p><table cellpadding="8" style="border:1px solid #fc0"><tr><td>Standort</td><td>Bahnhofstr. 4, 38300 Wolfenbüttel</td></tr><tr><td>Abholcode</td><td><b>7 4 0 3 9</b></td></tr><tr><td>Abholbar bis</td><td>02.12.2026</td></tr></table><p>Geben Sie den Abholcode am Display ein oder halten Sie den Barcode aus der App vor den Scanner.</p><p><a href="https://www.paketbote.example/verfolgen?piececode=00340434292135100186">Sendung verfolgen</a></p>`,
    code: null,
    link: null,
    note: 'a locker code for a parcel, and its tracking number',
  },
  {
    name: 'de-6-zahnarzt-termin',
    from: 'Zahnarztpraxis Dr. Lehnert <termine@praxis-lehnert.example>',
    subject: 'Erinnerung: Ihr Termin am 01.12.2026 um 10:45 Uhr',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Guten Tag Frau Aydin,

wir erinnern Sie an Ihren Termin:

Dienstag, 01.12.2026, 10:45 Uhr
Professionelle Zahnreinigung (ca. 60 Minuten)

Bitte bringen Sie Ihre Gesundheitskarte mit. Falls Sie verhindert sind, sagen Sie bitte mindestens 24 Stunden vorher ab: Tel. 0761 / 555 03 42.

Ihr Praxisteam
Dr. Lehnert, Kaiserstraße 118, 79098 Freiburg
`,
    code: null,
    link: null,
    note: 'a reminder with date, time, phone',
  },
];
