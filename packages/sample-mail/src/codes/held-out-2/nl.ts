import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-2-huisarts',
    from: 'Huisartsenpraktijk De Wilg <inloggen@dewilg.example>',
    subject: 'Uw toegangscode voor MijnWilg',
    text: `Geachte mevrouw De Boer,

U logt in op MijnWilg. Vul op het scherm de volgende toegangscode in:

    204 771

De code werkt tot 09.25 uur. Bel bij spoed altijd 020-555 0112, niet mailen.

Huisartsenpraktijk De Wilg
Wilgenlaan 18
1098 XK Amsterdam
AGB-code 01054471
`,
    code: '204771',
    link: null,
    note: 'a practice code of eight digits and a phone number below',
  },
  {
    name: 'nl-2-marktplein',
    from: 'Marktplein <veilig@marktplein.example>',
    subject: 'Rond je bod af',
    html: `<table width="580"><tr><td><a href="https://marktplein.example/"><img alt="Marktplein" src="https://marktplein.example/m.png"></a></td></tr><tr><td>Hoi Bas,<br><br>Je bod van <b>€ 1.250</b> op "Gazelle bakfiets 2021" (advertentie m1987724410) staat klaar. Typ de onderstaande zes tekens op de site, dan plaatsen we je bod.</td></tr><tr><td align="center" style="font-size:30px;letter-spacing:5px;font-family:monospace">9D2KW4</td></tr><tr><td>Na 10 minuten vervalt je bod.</td></tr><tr><td style="font-size:10px">Marktplein B.V. KvK 34550912 · <a href="https://marktplein.example/voorwaarden">Voorwaarden</a></td></tr></table>`,
    code: '9D2KW4',
    link: null,
    note: 'six characters; a price, a year and an advertisement number',
  },
  {
    name: 'nl-2-zeehond',
    from: 'Stichting Zeehond <vrienden@stichtingzeehond.example>',
    subject: 'Bevestig uw aanmelding voor onze nieuwsbrief',
    text: `Beste lezer,

Iemand heeft dit adres opgegeven voor de nieuwsbrief van Stichting Zeehond. Klopt dat? Bevestig het dan hier:

https://stichtingzeehond.example/nieuws/bevestig/1f0b-88d2-44ce

Klopt het niet, dan hoeft u niets te doen en hoort u nooit meer van ons.

In 2025 vingen wij 318 zeehonden op. Steun ons: https://stichtingzeehond.example/doneer
IBAN NL02 ABNA 0123 4567 89
`,
    code: null,
    link: 'https://stichtingzeehond.example/nieuws/bevestig/1f0b-88d2-44ce',
    note: 'double opt-in; a link to donate and a bank account',
  },
  {
    name: 'nl-2-waterschap',
    from: 'Waterschap Oude Maas <belastingen@oudemaas.example>',
    subject: 'Uw aanslag 2027 staat klaar',
    html: `<p>Geachte heer/mevrouw,</p><p>De aanslag waterschapsbelasting met aanslagnummer <b>27.004.118.23</b> staat voor u klaar in de berichtenbox.</p><p>Te betalen: € 312,40 vóór 31 januari 2027, in 10 termijnen mogelijk.</p><p><a href="https://oudemaas.example/mijn/aanslagen">Bekijk uw aanslag</a></p><p>Vragen? Bel 078 555 0900 (ma-vr 8.30-17.00). Postbus 4103, 3300 AC Dordrecht</p>`,
    code: null,
    link: null,
    note: 'a tax bill: numbers, amounts, instalments; a link to look at it',
  },
  {
    name: 'nl-2-treinstoring',
    from: 'Spoorwijzer <meldingen@spoorwijzer.example>',
    subject: 'Storing op uw traject Zwolle - Deventer',
    encoding: '8bit',
    text: `Let op: tot ongeveer 11:30 rijden er minder treinen tussen Zwolle en Deventer.

Uw trein van 08:47 (ritnummer 3634, spoor 7b) vervalt. Neem de bus van 09:05 of de trein van 09:17.

Storingscode: WTS-2041. Reden: een defecte wissel.

Meldingen beheren: https://spoorwijzer.example/meldingen
`,
    code: null,
    link: null,
    note: 'a fault code and train numbers',
  },
  {
    name: 'nl-2-wachtwoord-tuincentrum',
    from: 'Tuincentrum De Linde <klant@tcdelinde.example>',
    subject: 'Nieuw wachtwoord instellen',
    html: `<p>Hallo Fatima,</p><p>Klik <a href="https://tcdelinde.example/wachtwoord?klant=700418&amp;sleutel=4e5f6a">hier</a> om een nieuw wachtwoord te kiezen. Dat kan tot morgen 08:15.</p><p>Wist u dat u met klantkaart 700418 nog 1.340 punten heeft? <a href="https://tcdelinde.example/punten">Bekijk de cadeaus</a>.</p><p>Tuincentrum De Linde, Rijksweg 210, 6247 AB Gronsveld</p>`,
    code: null,
    link: 'https://tcdelinde.example/wachtwoord?klant=700418&sleutel=4e5f6a',
    note: 'the text of the link says "here" only; a customer number of six digits',
  },
];
