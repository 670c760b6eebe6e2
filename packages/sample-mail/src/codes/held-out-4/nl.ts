import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-4-tweedehands',
    from: 'Zolderkoopjes <service@zolderkoopjes.example>',
    subject: 'Je verificatiecode: 4408 17',
    html: `<p>Hoi Sanne,</p><p>Leuk dat je spullen wilt verkopen op Zolderkoopjes. Vul deze code in om je e-mailadres te bevestigen:</p><div style="background:#fff3cd;padding:20px;text-align:center;font-size:32px"><b>4408 17</b></div><p>De code werkt een kwartier.</p><p><small>Advertentienummer m1904425 wordt zichtbaar zodra je adres bevestigd is.</small></p>`,
    code: '440817',
    link: null,
    note: 'in four and two; an advertisement number',
  },
  {
    name: 'nl-4-zorgportaal',
    from: 'Huisartsen De Kade <portaal@huisartsendekade.example>',
    subject: 'Inloggen patiëntenportaal',
    charset: 'iso-8859-15',
    encoding: '8bit',
    text: `Geachte heer, mevrouw,

U wilt inloggen op het patiëntenportaal van Huisartsen De Kade. Uw eenmalige inlogcode luidt:

  ZHK-T5R

Neem de code over in het inlogscherm. U hoeft geen onderscheid te maken tussen hoofdletters en kleine letters. De code verloopt om 08.30 uur.

Huisartsen De Kade
Kade 210, 4331 LT Middelburg
Tel. 0118 - 555 204
`,
    code: 'ZHK-T5R',
    link: null,
    note: 'letters and a digit with a dash; a house number of three digits, a postal code of four',
  },
  {
    name: 'nl-4-alleen-onderwerp',
    from: 'Kletskop <login@kletskop.example>',
    subject: 'Kletskop-inlogcode: 63094',
    text: `Hoi!

Je inlogcode staat in het onderwerp van deze e-mail. Hij is 10 minuten geldig.

Niet zelf aangevraagd? Dan kun je deze e-mail weggooien.

Kletskop BV, Amstelveenseweg 500, 1081 KL Amsterdam, KvK 68814402
`,
    code: '63094',
    link: null,
    note: 'in the subject only, five digits; postal code and register number in the text',
  },
  {
    name: 'nl-4-bibliotheek-wachtwoord',
    from: 'Bibliotheek Rivierenland <no-reply@bieb-rivierenland.example>',
    subject: 'Nieuw wachtwoord instellen',
    text: `Beste lezer,

Je hebt een nieuw wachtwoord aangevraagd voor pasnummer 2900 1184 52.

Stel het in via https://mijn.bieb-rivierenland.example/wachtwoord/nieuw?key=b70e5c1d

Doe dit binnen 24 uur.
Vragen? Kijk op https://bieb-rivierenland.example/vragen.
`,
    html: `<p>Beste lezer,</p><p>Je hebt een nieuw wachtwoord aangevraagd voor pasnummer 2900 1184 52.</p><p><a href="https://mijn.bieb-rivierenland.example/wachtwoord/nieuw?key=b70e5c1d">Stel een nieuw wachtwoord in</a></p><p>Doe dit binnen 24 uur.</p><p>Vragen? Kijk op <a href="https://bieb-rivierenland.example/vragen">onze vragenpagina</a>.</p>`,
    code: null,
    link: 'https://mijn.bieb-rivierenland.example/wachtwoord/nieuw?key=b70e5c1d',
    note: 'a library card; text and HTML say the link differently',
  },
  {
    name: 'nl-4-proefabonnement',
    from: 'Stroomlijn <team@stroomlijn.example>',
    subject: 'Nog één stap voor je proefperiode',
    encoding: 'base64',
    html: `<table width="580" align="center"><tr><td><h1>Hé Bram,</h1><p>Je proefperiode van 30 dagen staat klaar. Bevestig je e-mailadres, dan kun je meteen beginnen.</p><p><a href="https://stroomlijn.example/onboarding/bevestig/3f9a-77c0-12" style="display:inline-block;background:#111;color:#fff;padding:14px 30px">E-mailadres bevestigen</a></p><p>Na de proefperiode betaal je € 12,50 per maand. Opzeggen kan altijd.</p></td></tr><tr><td style="font-size:11px"><a href="https://stroomlijn.example/voorwaarden">Voorwaarden</a> · <a href="https://stroomlijn.example/prijzen">Prijzen</a></td></tr></table>`,
    code: null,
    link: 'https://stroomlijn.example/onboarding/bevestig/3f9a-77c0-12',
    note: 'a trial to begin; a price and a term',
  },
  {
    name: 'nl-4-treinreis',
    from: 'Spoorwijs <tickets@spoorwijs.example>',
    subject: 'Je e-ticket Utrecht - Brussel (boeking RQ7W4N)',
    text: `Bedankt voor je boeking!

Boekingscode: RQ7W4N
Totaal betaald: € 68,00 (iDEAL)

Heenreis, vrijdag 4 december 2026
  08:33  Utrecht Centraal, spoor 19
  11:06  Bruxelles-Midi
  Trein 9220, rijtuig 14, stoel 063

Terugreis, zondag 6 december 2026
  17:52  Bruxelles-Midi
  20:27  Utrecht Centraal
  Trein 9275, rijtuig 11, stoel 027

Print je ticket of toon het op je telefoon: https://spoorwijs.example/tickets/RQ7W4N
`,
    code: null,
    link: null,
    note: 'a booking code, trains of four digits',
  },
  {
    name: 'nl-4-gewijzigd-wachtwoord',
    from: 'Polderhost <security@polderhost.example>',
    subject: 'Je wachtwoord is gewijzigd',
    html: `<p>Hallo,</p><p>Het wachtwoord van je account <b>ph-220418</b> is zojuist gewijzigd.</p><table><tr><td>Datum</td><td>25-11-2026 08:11</td></tr><tr><td>IP-adres</td><td>192.0.2.147</td></tr><tr><td>Browser</td><td>Chrome 142 op macOS 15.6</td></tr></table><p>Heb jij dit gedaan? Dan hoef je niets te doen. Zo niet, neem dan direct contact op via <a href="https://polderhost.example/contact">onze helpdesk</a> of 085 555 0190.</p>`,
    code: null,
    link: null,
    note: 'a notice after the fact, with an account, an IP address and versions',
  },
];
