import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-4-mitfahr-registrierung',
    from: 'Mitfahrbank <konto@mitfahrbank.example>',
    subject: 'Bitte bestätige deine E-Mail-Adresse',
    text: `Hi Jonas,

willkommen bei der Mitfahrbank! Gib den folgenden Bestätigungscode in der App ein, um deine Registrierung abzuschließen:

48213

Der Code ist 30 Minuten lang gültig. Hast du dich nicht bei uns registriert, kannst du diese E-Mail einfach löschen.

Gute Fahrt wünscht
dein Mitfahrbank-Team

Mitfahrbank eG · Güterstraße 41 · 68161 Mannheim
`,
    html: `<p>Hi Jonas,</p><p>willkommen bei der Mitfahrbank! Gib den folgenden Bestätigungscode in der App ein, um deine Registrierung abzuschließen:</p><p style="font-size:28px"><strong>48213</strong></p><p>Der Code ist 30 Minuten lang gültig. Hast du dich nicht bei uns registriert, kannst du diese E-Mail einfach löschen.</p><p>Gute Fahrt wünscht<br>dein Mitfahrbank-Team</p><hr><p><small>Mitfahrbank eG · Güterstraße 41 · 68161 Mannheim</small></p>`,
    code: '48213',
    link: null,
    note: 'five digits, as has the postal code',
  },
  {
    name: 'de-4-versicherung-login',
    from: 'Hanseatische Lebenswart <kundenportal@lebenswart.example>',
    subject: 'Ihr Sicherheitscode für das Kundenportal',
    html: `<table width="620" cellspacing="0"><tr><td colspan="2" style="background:#003a5d;color:#fff;padding:12px">Hanseatische Lebenswart</td></tr>
<tr><td colspan="2"><p>Sehr geehrte Frau Dr. Brinkmann,</p><p>für die Anmeldung in Ihrem Kundenportal haben wir folgenden Sicherheitscode erzeugt:</p></td></tr>
<tr><td style="background:#eef3f7;padding:8px">Sicherheitscode</td><td style="background:#eef3f7;padding:8px"><b>729 405</b></td></tr>
<tr><td style="padding:8px">Angefordert am</td><td style="padding:8px">25.11.2026, 09:12 Uhr</td></tr>
<tr><td style="padding:8px">Versicherungsnummer</td><td style="padding:8px">LV-8830 2716-04</td></tr>
<tr><td colspan="2"><p>Bitte geben Sie den Code nicht an Dritte weiter. Haben Sie ihn nicht angefordert, erreichen Sie uns unter 040 555 2080.</p></td></tr></table>`,
    code: '729405',
    link: null,
    note: 'in a table with a date and an insurance number',
  },
  {
    name: 'de-4-code-im-betreff',
    from: 'Plauderkiste <no-reply@plauderkiste.example>',
    subject: '905518 ist dein Anmeldecode für Plauderkiste',
    encoding: '8bit',
    text: `Hallo Mia,

jemand (hoffentlich du) meldet sich gerade auf einem neuen Gerät bei Plauderkiste an. Den Code dafür findest du im Betreff dieser Nachricht.

Gerät: Windows 11, Firefox 145
Ort: Erfurt (ungefähr)

Du bist das nicht? Dann ändere bitte dein Passwort.
`,
    code: '905518',
    link: null,
    note: 'in the subject only; versions of a system and a browser in the text',
  },
  {
    name: 'de-4-newsletter-gaertnerei',
    from: 'Gärtnerei Moosbach <post@gaertnerei-moosbach.example>',
    subject: 'Nur noch ein Klick zu Ihrer Gartenpost',
    charset: 'iso-8859-1',
    html: `<p>Liebe Gartenfreundin, lieber Gartenfreund,</p><p>Sie haben sich am 25.11.2026 um 08:03 Uhr mit der Adresse quiet-otter-482@inbox.example für unsere Gartenpost angemeldet. Damit wir Ihnen schreiben dürfen, bestätigen Sie bitte Ihre Anmeldung:</p><p><a href="https://news.gaertnerei-moosbach.example/doi?c=1c9f77&amp;l=12">Ja, ich möchte die Gartenpost erhalten</a></p><p>Als Dankeschön gibt es danach einen Gutschein über 5 Euro.</p><p>Gärtnerei Moosbach, Am Mühlgraben 5, 88348 Bad Saulgau<br><a href="https://gaertnerei-moosbach.example/datenschutz">Datenschutzhinweise</a></p>`,
    code: null,
    link: 'https://news.gaertnerei-moosbach.example/doi?c=1c9f77&l=12',
    note: 'a newsletter to be confirmed, with a voucher promised',
  },
  {
    name: 'de-4-passwort-vhs',
    from: 'Volkshochschule Talheim <anmeldung@vhs-talheim.example>',
    subject: 'Passwort zurücksetzen',
    text: `Guten Tag,

für Ihr Kundenkonto (Kundennummer 204718) wurde ein neues Passwort angefordert.

Über diesen Link legen Sie ein neues Passwort fest:
<https://vhs-talheim.example/konto/passwort-neu?schluessel=8be1d0725f9a>

Der Link ist 2 Stunden gültig. Falls Sie kein neues Passwort wünschen, müssen Sie nichts tun, Ihr bisheriges gilt weiter.

Kursprogramm Frühjahr 2027: https://vhs-talheim.example/programm
`,
    code: null,
    link: 'https://vhs-talheim.example/konto/passwort-neu?schluessel=8be1d0725f9a',
    note: 'an address in angle brackets, a customer number',
  },
  {
    name: 'de-4-ferienwohnung',
    from: 'Küstenquartier <buchung@kuestenquartier.example>',
    subject: 'Buchungsbestätigung 7304418: Haus Seeschwalbe',
    html: `<h2>Ihre Buchung ist bestätigt!</h2><p>Guten Tag Familie Kaczmarek,</p><p>wir freuen uns auf Ihren Aufenthalt.</p><ul><li>Buchungsnummer: <b>7304418</b></li><li>Anreise: Sa., 19.12.2026, ab 16:00 Uhr</li><li>Abreise: Sa., 26.12.2026, bis 10:00 Uhr</li><li>2 Erwachsene, 2 Kinder</li></ul><table><tr><td>7 Nächte</td><td>833,00 €</td></tr><tr><td>Endreinigung</td><td>85,00 €</td></tr><tr><td>Gesamtpreis</td><td>918,00 €</td></tr></table><p>Anzahlung (20 %): 183,60 € bis 02.12.2026 auf DE00 1234 0000 0056 7890 01</p><p>Haus Seeschwalbe, Deichweg 17, 26506 Norden, Tel. 04931 555 67</p><p><a href="https://kuestenquartier.example/meine-buchung/7304418">Buchung ansehen</a></p>`,
    code: null,
    link: null,
    note: 'a booking that is confirmed already, with a number in bold',
  },
  {
    name: 'de-4-stromabschlag',
    from: 'Energieverbund Saaletal <service@ev-saaletal.example>',
    subject: 'Ihr neuer Abschlag ab Januar 2027',
    text: `Sehr geehrter Herr Thalmann,

Ihre Jahresabrechnung ist fertig. Das sind Ihre Daten auf einen Blick:

Vertragskonto:        2000 4471 863
Zählernummer:         1 EMH00 0841 5527
Zählerstand alt:      18204 kWh
Zählerstand neu:      21077 kWh
Verbrauch:             2873 kWh
Guthaben:             64,12 €
Neuer Abschlag:       79,00 € monatlich

Das Guthaben überweisen wir bis zum 10.12.2026. Die Rechnung finden Sie unter https://ev-saaletal.example/postfach.

Ihr Energieverbund Saaletal
`,
    code: null,
    link: null,
    note: 'meter readings of four and five digits',
  },
];
