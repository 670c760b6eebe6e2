import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-7-krankenkasse',
    from: 'AKV Gesundheitskasse <noreply@akv-gesund.example>',
    subject: 'Ihr Bestätigungscode für „Meine AKV“',
    text: `Guten Tag Frau Lindemann,

Sie möchten sich in der Online-Geschäftsstelle „Meine AKV“ anmelden. Bitte geben Sie dazu folgenden Code ein:

Bestätigungscode: 736 194

Der Code ist 10 Minuten gültig und kann nur einmal verwendet werden.

Sie haben keine Anmeldung gestartet? Dann rufen Sie uns bitte an: 0800 555 0 190 (kostenfrei, rund um die Uhr).

Mit freundlichen Grüßen
Ihre AKV Gesundheitskasse

AKV Gesundheitskasse, Körperschaft des öffentlichen Rechts, 60313 Frankfurt am Main
IK 105 999 104
`,
    code: '736194',
    link: null,
    note: 'in threes after a label; an institution number in threes as well',
  },
  {
    name: 'de-7-onlineshop-anmeldung',
    from: 'Kaufladen24 <service@kaufladen24.example>',
    subject: '482077 – Dein Einmalcode',
    html: `<table width="100%" bgcolor="#fafafa"><tr><td align="center"><table width="560" bgcolor="#ffffff"><tr><td style="padding:24px"><p>Hallo Timo,</p><p>dein Einmalcode zum Einloggen lautet</p><p style="font:700 36px monospace;background:#eef6ff;text-align:center">482077</p><p>Bitte gib ihn nicht weiter – unsere Mitarbeiter fragen niemals danach.</p></td></tr><tr><td style="font-size:11px;color:#888">Kaufladen24 GmbH · Industriestr. 12 · 33602 Bielefeld · HRB 41877 · USt-IdNr. DE999204417<br>Kundennummer 20 551 873</td></tr></table></td></tr></table>`,
    code: '482077',
    link: null,
    note: 'in subject and box; register, tax and customer numbers in the footer',
  },
  {
    name: 'de-7-mobilfunk',
    from: 'Funkwelle Mobil <kundenservice@funkwelle.example>',
    subject: 'Deine E-Mail-Adresse wurde geändert: bitte bestätigen',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Hallo Herr Özdemir,

für die Rufnummer 0151 5550 1437 wurde eine neue E-Mail-Adresse hinterlegt. Damit wir Ihnen Ihre Rechnungen dorthin schicken können, tippen Sie in der Funkwelle-App bitte die 4921 ein.

Die App finden Sie im Store Ihres Geräts (ab Version 8.4).

Viele Grüße
Ihr Funkwelle-Team

Funkwelle Mobil GmbH, Postfach 10 21 44, 40012 Düsseldorf
Geschäftsführung: Ulrike Brandt
`,
    code: '4921',
    link: null,
    note: 'four digits in a sentence without the word code; a phone number and a version',
  },
  {
    name: 'de-7-behoerde-konto',
    from: 'Serviceportal Niederau <portal@niederau.example>',
    subject: 'Serviceportal: Zwei-Faktor-Anmeldung',
    html: `<p>Sehr geehrte Nutzerin, sehr geehrter Nutzer,</p><p>f&uuml;r Ihre Anmeldung am Serviceportal der Stadt Niederau am 25.11.2026 um 09:12 Uhr ben&ouml;tigen Sie den folgenden Sicherheitscode:</p><table border="1" cellpadding="10"><tr><th>Sicherheitscode</th><td><b>HT4K9WZB</b></td></tr><tr><th>G&uuml;ltig bis</th><td>25.11.2026, 09:27 Uhr</td></tr></table><p>Dies ist eine automatisch erzeugte Nachricht. Bitte antworten Sie nicht darauf.</p><p>Stadt Niederau, Rathausplatz 1, 01689 Niederau<br>B&uuml;rgertelefon 115</p>`,
    code: 'HT4K9WZB',
    link: null,
    note: 'eight letters and digits in a table row; entities',
  },
  {
    name: 'de-7-carsharing-registrierung',
    from: 'Flinkauto <willkommen@flinkauto.example>',
    subject: 'Willkommen bei Flinkauto! Bitte E-Mail bestätigen',
    html: `<h2>Schön, dass du dabei bist, Merle!</h2><p>Bestätige jetzt deine E-Mail-Adresse:</p><p><a href="https://konto.flinkauto.example/verify/email?uid=55102&amp;sig=b1d4e0" style="background:#e30613;color:#fff;padding:12px 30px">E-Mail-Adresse bestätigen</a></p><p>Du bist gerade in der App? Dann gib dort einfach diesen Code ein: <strong>61 83 05</strong></p><p>Link und Code gelten 48 Stunden. Danach kannst du deinen Führerschein hochladen und mit 15 € Startguthaben losfahren.</p><p><a href="https://flinkauto.example/impressum">Impressum</a> | <a href="https://flinkauto.example/datenschutz">Datenschutz</a></p>`,
    code: '618305',
    link: 'https://konto.flinkauto.example/verify/email?uid=55102&sig=b1d4e0',
    note: 'a button and a code in pairs',
  },
  {
    name: 'de-7-newsletter-anmeldung',
    from: 'Gartenfreude Magazin <newsletter@gartenfreude.example>',
    subject: 'Nur noch ein Klick bis zum Newsletter',
    text: `Liebe Gartenfreundin, lieber Gartenfreund,

vielen Dank für Ihr Interesse an unserem Newsletter! Aus rechtlichen Gründen benötigen wir noch Ihre Bestätigung:

>> Ja, ich möchte den Newsletter erhalten
https://news.gartenfreude.example/optin/7a2f6610/ja

Wenn Sie sich nicht angemeldet haben, ignorieren Sie diese E-Mail einfach. Sie erhalten dann keine weiteren Nachrichten von uns.

Als Dankeschön erwartet Sie nach der Bestätigung ein Gutschein über 5 Euro.

Impressum: https://gartenfreude.example/impressum
Gartenfreude Verlag GmbH & Co. KG, 20459 Hamburg
`,
    code: null,
    link: 'https://news.gartenfreude.example/optin/7a2f6610/ja',
    note: 'a double opt-in in plain text',
  },
  {
    name: 'de-7-passwort-verein',
    from: 'TSV Mitgliederverwaltung <system@tsv-mitglieder.example>',
    subject: 'Zurücksetzen Ihres Kennworts',
    encoding: 'base64',
    html: `<p>Hallo Jens Petersen (Mitgliedsnr. 10277),</p><p>jemand hat für Ihr Benutzerkonto ein neues Kennwort angefordert. Falls Sie das waren, vergeben Sie es bitte <a href="https://tsv-mitglieder.example/kennwort/neu/Jx5-4401-pq">auf dieser Seite</a>. Der Zugang dazu erlischt nach zwei Stunden.</p><p>Falls nicht, brauchen Sie nichts zu tun.</p><p>Sportliche Grüße<br>Geschäftsstelle, Tel. 04621 5550-12</p>`,
    code: null,
    link: 'https://tsv-mitglieder.example/kennwort/neu/Jx5-4401-pq',
    note: 'the link is on words in a sentence',
  },
  {
    name: 'de-7-stromrechnung',
    from: 'Stadtwerke Hollfeld <rechnung@sw-hollfeld.example>',
    subject: 'Ihre Jahresabrechnung 2026 liegt bereit',
    html: `<p>Guten Tag Herr Vogel,</p><p>Ihre Abrechnung für den Zeitraum 01.11.2025 – 31.10.2026 ist da.</p><table><tr><td>Vertragskonto</td><td>4000 118 227</td></tr><tr><td>Zählernummer</td><td>1EMH0009 413 552</td></tr><tr><td>Verbrauch</td><td>2.874 kWh</td></tr><tr><td>Guthaben</td><td>63,18 €</td></tr><tr><td>Neuer Abschlag ab 01/2027</td><td>79,00 €</td></tr></table><p><a href="https://kunden.sw-hollfeld.example/rechnungen">Zur Rechnung im Kundenportal</a></p><p>Das Guthaben überweisen wir auf Ihr Konto DE•• •••• 4410.</p>`,
    code: null,
    link: null,
    note: 'a utility bill with contract and meter numbers',
  },
  {
    name: 'de-7-hotelbuchung',
    from: 'Hotel Seeblick <reservierung@hotel-seeblick.example>',
    subject: 'Buchungsbestätigung 80912 – Anreise 18.12.2026',
    text: `Sehr geehrte Familie Brückner,

wir freuen uns auf Ihren Besuch!

Buchungsnummer:   80912
Anreise:          18.12.2026 ab 15 Uhr
Abreise:          21.12.2026 bis 11 Uhr
Zimmer:           Doppelzimmer Seeseite (Nr. 214)
Gesamtpreis:      486,00 EUR inkl. Frühstück

Bei Anreise nach 20 Uhr: Ihr Schlüssel liegt im Schlüsselkasten neben dem Eingang, Code 3307.

WLAN-Passwort: Seeblick1908

Hotel Seeblick, Uferweg 4, 88662 Überlingen, Tel. 07551 555 210
`,
    code: null,
    link: null,
    note: 'a booking with a key box code',
  },
  {
    name: 'de-7-gutscheinaktion',
    from: 'Modehaus Ahrens <news@modehaus-ahrens.example>',
    subject: '🎄 20 % auf alles – nur bis Sonntag',
    html: `<center><h1>BLACK WEEK</h1><p>Mit dem Code</p><p style="font-size:34px;border:3px solid #000;padding:12px"><b>BLACK2026</b></p><p>sparst du 20 % auf das gesamte Sortiment. Einfach an der Kasse eingeben.</p><p><a href="https://modehaus-ahrens.example/sale">Jetzt shoppen</a></p><p style="font-size:10px">Gültig bis 29.11.2026, 23:59 Uhr. Mindestbestellwert 49 €. <a href="https://modehaus-ahrens.example/abmelden">Abmelden</a></p></center>`,
    code: null,
    link: null,
    note: 'a coupon in a box',
  },
];
