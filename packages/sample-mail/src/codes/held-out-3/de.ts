import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-3-depot-freigabe',
    from: 'Sparbank Wesertal <service@sparbank-wesertal.example>',
    subject: 'Freigabe Ihres Wertpapierauftrags',
    html: `<table width="640"><tr><td>Guten Tag Frau Albrecht,</td></tr><tr><td>für Ihren Auftrag haben wir eine TAN erzeugt:</td></tr><tr><td><table border="1" cellpadding="6"><tr><td>Auftrag</td><td>Kauf 25 Stück, WKN A2PKXG</td></tr><tr><td>Limit</td><td>118,40 EUR</td></tr><tr><td>Depot</td><td>xxxxxx7719</td></tr><tr><td>TAN</td><td><b>572 098</b></td></tr></table></td></tr><tr><td>Bitte prüfen Sie die Angaben, bevor Sie die TAN eingeben. Sie gilt bis 09:21 Uhr.</td></tr><tr><td>BLZ 250 501 99 · BIC SPWTDE21XXX</td></tr></table>`,
    code: '572098',
    link: null,
    note: 'a row of a table among securities and bank numbers; a bank code in the same groups below',
  },
  {
    name: 'de-3-smart-home',
    from: 'Heimwart <konto@heimwart.example>',
    subject: 'Heimwart: E-Mail-Adresse prüfen',
    text: `Hallo Jonas,

um deine Adresse zu prüfen, gib in der Heimwart-App diesen Prüfcode ein:

HW-408163

(Die Buchstaben sind schon ausgefüllt, es fehlen nur die sechs Ziffern.) Der Code läuft in einer Stunde ab.

Dein Heimwart-Team
`,
    code: '408163',
    link: null,
    note: 'the letters of the sender in front, and why they are not to be typed',
  },
  {
    name: 'de-3-newsletter-anmeldung',
    from: 'Museum am Deich <post@museum-am-deich.example>',
    subject: 'Bitte bestätigen: Newsletter des Museums am Deich',
    html: `<p>Moin!</p><p>Sie haben sich am 25.11.2026 um 08:11 Uhr für unseren Newsletter eingetragen. Damit wir Ihnen schreiben dürfen, brauchen wir noch Ihr Ja:</p><p><a href="https://news.museum-am-deich.example/f/212840-ja/?s=wzt9q">Ja, ich möchte den Newsletter</a></p><p>Kein Klick, kein Newsletter.</p><p>Nächste Ausstellung: »Sturmflut 1962«, ab 12. Dezember, Eintritt 7 €. <a href="https://museum-am-deich.example/besuch">Besuch planen</a> · <a href="https://museum-am-deich.example/datenschutz">Datenschutz</a></p>`,
    code: null,
    link: 'https://news.museum-am-deich.example/f/212840-ja/?s=wzt9q',
    note: 'double opt-in without the usual words on the link; a year, a price',
  },
  {
    name: 'de-3-neues-geraet',
    from: 'Briefkasten Plus <sicherheit@briefkasten-plus.example>',
    subject: 'Neue Anmeldung mit Firefox unter Linux',
    html: `<p>Hallo,</p><p>gerade hat sich jemand bei Ihrem Konto angemeldet:</p><ul><li>25. November 2026, 07:58 Uhr</li><li>Firefox 151 unter Linux</li><li>IP-Adresse 192.0.2.144, Raum Kassel</li></ul><p>Waren Sie das, müssen Sie nichts tun. Andernfalls <a href="https://briefkasten-plus.example/sicherheit/sperren?v=8841">sperren Sie bitte den Zugang</a>.</p><p>Vorgang 8841-20</p>`,
    code: null,
    link: null,
    note: 'a notice of a sign-in; the only link is for whoever it was not',
  },
  {
    name: 'de-3-hotel',
    from: 'Hotel Zum Hirschen <rezeption@zum-hirschen.example>',
    subject: 'Reservierungsbestätigung Nr. 44870',
    text: `Sehr geehrter Herr Yıldız,

gerne bestätigen wir Ihre Buchung:

Anreise:   Fr., 11.12.2026 (ab 15 Uhr)
Abreise:   So., 13.12.2026 (bis 11 Uhr)
Zimmer:    Doppelzimmer, 2 Erwachsene, 1 Kind
Preis:     2 x 129,00 EUR inkl. Frühstück
Kurtaxe:   2,80 EUR pro Person und Nacht

Storno bis 04.12. kostenfrei. Parkplatz 9 EUR/Tag. Das WLAN-Kennwort erhalten Sie beim Check-in.

Hotel Zum Hirschen, Dorfstr. 5, 87561 Oberstdorf, Tel. 08322 555-0
`,
    code: null,
    link: null,
    note: 'a booking: numbers of all kinds, a password that is given elsewhere',
  },
  {
    name: 'de-3-gutschein-geburtstag',
    from: 'Spielwaren Kunterbunt <club@kunterbunt-spiele.example>',
    subject: 'Alles Gute zum Geburtstag, Mia!',
    html: `<center><h1>Hurra, schon 6!</h1><p>Zum Geburtstag schenken wir Mia <b>10 €</b>. Einfach an der Kasse den Code</p><p style="font-size:30px;letter-spacing:3px;border:3px dotted #e91e63">8842-1067</p><p>eingeben oder im Laden vorzeigen. Gültig bis 31.12.2026 ab 30 € Einkaufswert, einmal pro Kind.</p><p><a href="https://kunterbunt-spiele.example/geburtstag">Geschenke entdecken</a></p><small>Kunterbunt-Club, Ringstr. 90, 50674 Köln. <a href="https://kunterbunt-spiele.example/club/abmelden">Abmelden</a></small></center>`,
    code: null,
    link: null,
    note: 'a voucher of digits in large type, to be used once',
  },
];
