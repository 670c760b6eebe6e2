import type { WrittenCase } from '../written-case.ts';

export const de: readonly WrittenCase[] = [
  {
    name: 'de-fahrplan',
    from: 'Regiobahn Auental <info@regiobahn.example>',
    subject: 'Fahrplanwechsel am 13. Dezember',
    html: `<p>Ab 13.12.2026 fährt die Linie 482 alle 20 Minuten.</p><table><tr><td>RB 11402</td><td>ab 6:12</td><td>Gleis 3</td></tr><tr><td>RB 11406</td><td>ab 6:52</td><td>Gleis 1</td></tr></table><p>Die Monatskarte kostet künftig 63,40 € (+4,2 %). Auskunft: 0711 555 0170</p><p>© 2026 Regiobahn, Postfach 1044, 73525 Auental</p>`,
    code: null,
    link: null,
    note: 'lines, train numbers, times, prices',
  },
  {
    name: 'de-konto-aktivieren',
    from: 'Kräuterkiste <shop@kraeuterkiste.example>',
    subject: 'Aktivieren Sie Ihr Kundenkonto',
    html: `<div style="max-width:560px"><a href="https://kraeuterkiste.example">Zum Shop</a><h2>Willkommen!</h2><p>Nur noch ein Schritt:</p><p><a href="https://kraeuterkiste.example/konto/aktivieren/bf02a7719c">Konto aktivieren</a></p><p style="font-size:11px"><a href="https://kraeuterkiste.example/impressum">Impressum</a> · <a href="https://kraeuterkiste.example/hilfe">Hilfe</a> · USt-IdNr. DE000111222</p></div>`,
    code: null,
    link: 'https://kraeuterkiste.example/konto/aktivieren/bf02a7719c',
    note: 'button between the shop, the imprint and help',
  },
  {
    name: 'de-sicherheitscode-gross',
    from: 'Waldkauz Versand <sicherheit@waldkauz.example>',
    subject: 'Neues Gerät erkannt',
    encoding: '8bit',
    html: `<html><body bgcolor="#ffffff"><font face="Verdana"><p>Jemand meldet sich gerade mit einem neuen Gerät an (25.11.2026, 07:48 Uhr, 203.0.113.9).</p><p>Waren Sie das? Dann tippen Sie bitte diesen Sicherheitscode ein:</p><center><font size="7" color="#102030">K4TZ8W</font></center><p>Waren Sie es nicht, <a href="https://waldkauz.example/passwort">ändern Sie Ihr Passwort</a>.</p></font></body></html>`,
    code: 'K4TZ8W',
    link: null,
    note: 'letters and digits; the link is for the other case',
  },
  {
    name: 'de-versand',
    from: 'Kräuterkiste <shop@kraeuterkiste.example>',
    subject: 'Ihr Paket ist unterwegs',
    text: `Ihre Bestellung 88310427 wurde heute übergeben.

Sendungsnummer: 00340434161094021501
Sendung verfolgen: https://paket.example/verfolgung?nr=00340434161094021501

Lieferung voraussichtlich Freitag, 27.11., zwischen 9 und 12 Uhr.
`,
    code: null,
    link: null,
    note: 'order and parcel number; to track is not to confirm',
  },
];
