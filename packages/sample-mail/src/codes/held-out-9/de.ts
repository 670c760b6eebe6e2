import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-9-telko-login',
    from: 'Funkwerk Mobil <kundenservice@funkwerk-mobil.example>',
    subject: 'Ihr Code zur Anmeldung bei Mein Funkwerk',
    text: `Guten Tag Frau Seidel,

für die Anmeldung in Ihrem Kundenkonto haben wir folgenden Einmalcode erzeugt:

731 946

Er ist 5 Minuten lang gültig. Geben Sie ihn niemals am Telefon weiter – unsere Mitarbeiter fragen Sie nicht danach.

Kundennummer: 60044172
Hotline: 0800 5550177 (kostenlos)

Funkwerk Mobil GmbH, Hansaring 97, 50670 Köln, HRB 71205, USt-IdNr. DE 812345678
`,
    html: `<p>Guten Tag Frau Seidel,</p><p>für die Anmeldung in Ihrem Kundenkonto haben wir folgenden Einmalcode erzeugt:</p><table cellpadding="18" style="background:#eef4fb"><tr><td style="font-size:30px"><strong>731 946</strong></td></tr></table><p>Er ist 5 Minuten lang gültig. Geben Sie ihn niemals am Telefon weiter – unsere Mitarbeiter fragen Sie nicht danach.</p><p>Kundennummer: 60044172<br>Hotline: 0800 5550177 (kostenlos)</p><hr><small>Funkwerk Mobil GmbH, Hansaring 97, 50670 Köln, HRB 71205, USt-IdNr. DE 812345678</small>`,
    code: '731946',
    link: null,
    note: 'two groups of three in a coloured cell; customer, phone and register numbers',
  },
  {
    name: 'de-9-kasse-registrierung',
    from: 'BKK Elbtal <online@bkk-elbtal.example>',
    subject: 'Registrierung Online-Geschäftsstelle: Bestätigungscode',
    text: `Sehr geehrter Herr Wenzel,

vielen Dank für Ihre Registrierung in der Online-Geschäftsstelle der BKK Elbtal.

Bestätigungscode: h4Tz9pQe

Bitte geben Sie diesen Code innerhalb von 24 Stunden im geöffneten Fenster ein. Achten Sie dabei auf Groß- und Kleinschreibung.

Im nächsten Schritt benötigen Sie Ihre Versichertennummer von der Gesundheitskarte (z. B. A123456789).

Mit freundlichen Grüßen
Ihre BKK Elbtal
Servicetelefon 0351 555 8800, Mo-Fr 8-18 Uhr
`,
    code: 'h4Tz9pQe',
    link: null,
    note: 'mixed-case letters and digits; a sample insurance number',
  },
  {
    name: 'de-9-kleinanzeigen-betreff',
    from: 'Trödelkiste <sicherheit@troedelkiste.example>',
    subject: '508213 – dein Sicherheitscode für Trödelkiste',
    text: `Hallo,

jemand möchte sich gerade mit deiner E-Mail-Adresse bei Trödelkiste einloggen (Chrome, Android 16, Raum Kassel, 25.11.2026, 09:14 Uhr).

Wenn du das bist, gib den sechsstelligen Code aus der Betreffzeile ein. Wenn nicht, ignoriere diese Mail einfach.

Dein Trödelkiste-Team
`,
    charset: 'windows-1252',
    encoding: 'quoted-printable',
    code: '508213',
    link: null,
    note: 'only in the subject, number first with a dash',
  },
  {
    name: 'de-9-bank-freigabe',
    from: 'Hansebank Direkt <freigabe@hansebank-direkt.example>',
    subject: 'Freigabecode für Ihre Online-Zahlung',
    html: `<p>Guten Tag,</p><p>Sie bezahlen gerade online mit Ihrer Karte **** 2087:</p><table border="1"><tr><td>Händler</td><td>Möbelhof24</td></tr><tr><td>Betrag</td><td>1.249,00 EUR</td></tr><tr><td>Datum</td><td>25.11.2026</td></tr><tr><td>Freigabecode</td><td><b>90417</b></td></tr></table><p>Stimmen die Angaben? Dann tragen Sie den Freigabecode auf der Seite des Händlers ein.</p><p>Falls nicht, sperren Sie Ihre Karte unter 116 116.</p>`,
    code: '90417',
    link: null,
    note: 'a table of payment details, the code in the last row',
  },
  {
    name: 'de-9-verein-doi',
    from: 'Alpenverein Lindau <mitglieder@av-lindau.example>',
    subject: 'Bitte bestätigen: Anmeldung zum Rundbrief',
    encoding: '8bit',
    text: `Servus,

du hast dich am 24.11.2026 um 21:37 für unseren Rundbrief eingetragen. Damit wir dir schreiben dürfen, brauchen wir noch deine Zustimmung:

>> https://av-lindau.example/rundbrief/bestaetigen/5c2b81f9e0

Ohne Klick löschen wir deine Adresse nach 7 Tagen.

Berg Heil!
Geschäftsstelle, Hintere Metzgergasse 6, 88131 Lindau
Impressum: https://av-lindau.example/impressum
`,
    code: null,
    link: 'https://av-lindau.example/rundbrief/bestaetigen/5c2b81f9e0',
    note: 'double opt-in; an imprint link',
  },
  {
    name: 'de-9-passwort-shop',
    from: 'Gartenglück <service@gartenglueck.example>',
    subject: 'Passwort zurücksetzen',
    encoding: 'base64',
    html: `<h3>Hallo Jörg Brandt,</h3><p>über unseren Shop wurde ein neues Passwort angefordert. Sie können es auf der folgenden Seite festlegen:</p><p><a href="https://www.gartenglueck.example/konto/passwort-neu?hash=41d0cc7a&amp;kd=30721">Neues Passwort festlegen</a></p><p>Haben Sie kein neues Passwort angefordert, bleibt alles beim Alten.</p><p>Übrigens: mit dem Gutscheincode <b>HERBST26</b> sparen Sie bis Sonntag 15 %.</p><p><a href="https://www.gartenglueck.example">Zum Shop</a> | <a href="https://www.gartenglueck.example/agb">AGB</a></p>`,
    code: null,
    link: 'https://www.gartenglueck.example/konto/passwort-neu?hash=41d0cc7a&kd=30721',
    note: 'a reset link; a coupon in the same mail',
  },
  {
    name: 'de-9-lernplattform',
    from: 'Lernbogen <hallo@lernbogen.example>',
    subject: 'Willkommen bei Lernbogen! E-Mail-Adresse bestätigen',
    text: `Schön, dass du da bist, Aylin!

Klick auf den Button, um deine E-Mail-Adresse zu bestätigen.

E-Mail bestätigen (https://lernbogen.example/verify?c=228190&m=aylin)

Der Button funktioniert nicht? Dann gib in der App stattdessen diesen Code ein: 228190

Beides gilt bis morgen, 9:15 Uhr.
`,
    html: `<div><p>Schön, dass du da bist, Aylin!</p><p>Klick auf den Button, um deine E-Mail-Adresse zu bestätigen.</p><p><a href="https://lernbogen.example/verify?c=228190&amp;m=aylin">E-Mail bestätigen</a></p><p>Der Button funktioniert nicht? Dann gib in der App stattdessen diesen Code ein: <b>228190</b></p><p>Beides gilt bis morgen, 9:15 Uhr.</p></div>`,
    code: '228190',
    link: 'https://lernbogen.example/verify?c=228190&m=aylin',
    note: 'a button, and a code instead of it',
  },
  {
    name: 'de-9-hotel',
    from: 'Hotel Seeblick <rezeption@hotel-seeblick.example>',
    subject: 'Ihre Buchungsbestätigung 4471-2026',
    text: `Sehr geehrte Familie Kurz,

wir freuen uns auf Ihren Besuch!

Buchungsnummer: 4471-2026
Anreise: 27.12.2026 ab 15 Uhr
Abreise: 02.01.2027 bis 11 Uhr
Zimmer: Doppelzimmer Komfort (Nr. 214)
Gesamtpreis: 1.086,00 EUR inkl. Frühstück

Bei später Anreise finden Sie Ihren Schlüssel im Tresor neben dem Eingang, Tresorcode 3905.

Herzliche Grüße vom See
Tel. +49 7541 555 30
`,
    code: null,
    link: null,
    note: 'a booking with a number, and a key safe',
  },
  {
    name: 'de-9-stromrechnung',
    from: 'Stadtwerke Auental <rechnung@sw-auental.example>',
    subject: 'Ihre Jahresabrechnung 2026 liegt bereit',
    text: `Sehr geehrte Frau Demir,

Ihre Jahresabrechnung zum Vertragskonto 2000 418 775 steht im Kundenportal bereit.

* Zählernummer 1EMH0012 8834
* Verbrauch 2.814 kWh
* Guthaben 61,38 €
* Neuer Abschlag ab 01/2027: 78 €

Zum Kundenportal
https://portal.sw-auental.example/login

Sie haben Fragen? Nennen Sie bitte die Vorgangsnummer 77-30915.
`,
    html: `<p>Sehr geehrte Frau Demir,</p><p>Ihre Jahresabrechnung zum Vertragskonto <b>2000 418 775</b> steht im Kundenportal bereit.</p><ul><li>Zählernummer 1EMH0012 8834</li><li>Verbrauch 2.814 kWh</li><li>Guthaben 61,38 €</li><li>Neuer Abschlag ab 01/2027: 78 €</li></ul><p><a href="https://portal.sw-auental.example/login">Zum Kundenportal</a></p><p>Sie haben Fragen? Nennen Sie bitte die Vorgangsnummer 77-30915.</p>`,
    code: null,
    link: null,
    note: 'an annual bill; meter and case numbers, a plain portal link',
  },
  {
    name: 'de-9-support-ticket',
    from: 'Hostwiese Support <support@hostwiese.example>',
    subject: '[#882104] Re: Mailversand über Port 587 klappt nicht',
    text: `Hallo Herr Lang,

danke für die Logdateien. Der Fehler 535 kommt daher, dass Ihr Programm noch TLS 1.0 nutzt. Bitte aktualisieren Sie auf Version 4.2.1 (Build 20931) und versuchen Sie es erneut.

Viele Grüße
Katrin Böhm

> Am 24.11.2026 um 16:02 schrieb Peter Lang:
> Hallo, seit gestern bekomme ich die Meldung "535 5.7.8 Authentication failed".

Ticket ansehen: https://support.hostwiese.example/t/882104
`,
    code: null,
    link: null,
    note: 'a support thread: ticket, port, error and build numbers',
  },
];
