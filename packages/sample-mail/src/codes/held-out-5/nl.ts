import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-5-pensioenfonds',
    from: 'Pensioenfonds Havenwerk <mijnpensioen@pfhavenwerk.example>',
    subject: 'Controleer uw e-mailadres',
    html: `<table width="640" style="font-family:Calibri,sans-serif"><tr><td><p>Beste mevrouw Van der Zwan,</p><p>U heeft uw e-mailadres in Mijn Pensioen gewijzigd in quiet-otter-482@inbox.example. Wij willen zeker weten dat dit adres van u is. Daarom sturen wij u een controlecode. Die vult u in op de pagina waar u net was.</p></td></tr><tr><td style="background:#e8f1f8;padding:18px"><table><tr><td>Uw controlecode is:</td><td style="padding-left:24px"><b>27 38 95</b></td></tr></table></td></tr><tr><td><p>Let op: na vijf verkeerde pogingen moet u een nieuwe code aanvragen. De code verloopt na 2 uur.</p><p>Hebt u vragen? Bel ons op werkdagen tussen 8.30 en 17.00 uur: 010 555 42 00. Houd uw relatienummer (4410 228 17) bij de hand.</p><p style="color:#888">Postbus 9251, 3007 AG Rotterdam · KvK 24278503</p></td></tr></table>`,
    code: '273895',
    link: null,
    note: 'pairs of digits in a cell beside its label; relation number, telephone, postbox',
  },
  {
    name: 'nl-5-deelauto',
    from: 'Wiegel <hallo@wiegel.example>',
    subject: '🚗 Je inlogcode: 8160',
    text: `Hey Koen,

8160

Dat is 'm, je inlogcode voor de Wiegel-app. Typ 'm snel over, over 3 minuten doet-ie het niet meer.

Groetjes van het Wiegelteam

PS Rijd je deze maand nog 4 keer? Dan krijg je € 7,50 rijtegoed.
`,
    code: '8160',
    link: null,
    note: 'the code on its own line before anything is said about it, four digits',
  },
  {
    name: 'nl-5-webwinkel-beveiliging',
    from: 'Bolderkar.example <veiligheid@bolderkar.example>',
    subject: 'Beveiligingscode voor je Bolderkar-account',
    headers: ['X-Entity-Ref-ID: 55107724', 'Auto-Submitted: auto-generated'],
    text: `Even checken of jij het bent

We zien dat je inlogt op een plek die we nog niet kennen:
- Chrome op Android 16
- Omgeving Deventer
- 25 november 2026 om 09.09 uur

Was jij dit? Vul dan de beveiligingscode R4TK82 in. Was jij dit niet? Doe dan niets met de code en wijzig je wachtwoord.

Tot snel!
Bolderkar
`,
    html: `<html><head><style type="text/css">#x{color:#0000a4}td{font-size:16px}</style></head><body><!-- template 20418 v3 --><table align="center" width="600"><tr><td><h2 id="x">Even checken of jij het bent</h2><p>We zien dat je inlogt op een plek die we nog niet kennen:</p><ul><li>Chrome op Android 16</li><li>Omgeving Deventer</li><li>25 november 2026 om 09.09 uur</li></ul><p>Was jij dit? Vul dan de beveiligingscode <b>R4TK82</b> in. Was jij dit niet? Doe dan niets met de code en <a href="https://www.bolderkar.example/account/wachtwoord">wijzig je wachtwoord</a>.</p><p>Tot snel!<br>Bolderkar</p></td></tr><tr><td style="font-size:12px">Je kunt niet reageren op deze mail. <a href="https://www.bolderkar.example/klantenservice">Klantenservice</a> | Papendorpseweg 1001, 3528 BJ Utrecht</td></tr></table></body></html>`,
    code: 'R4TK82',
    link: null,
    note: 'letters and digits within a sentence after a list; a template number in a comment, a house number of four digits',
  },
  {
    name: 'nl-5-verzekeraar-be',
    from: 'Zekerland Verzekeringen <noreply@zekerland.example>',
    subject: 'Onderteken uw schadeaangifte',
    charset: 'iso-8859-1',
    encoding: '8bit',
    text: `Geachte heer Vercauteren,

Uw aangifte (schadenummer 26/0118842) staat klaar om elektronisch te ondertekenen. Hiervoor gebruikt u volgende eenmalige handtekeningcode:

5049-7713

De code blijft 24 uur geldig en kan slechts één keer gebruikt worden. Bezorg ze aan niemand, ook niet aan uw makelaar.

Met vriendelijke groeten
Zekerland NV, Meir 24, 2000 Antwerpen
RPR Antwerpen 0404.555.494 - FSMA 0039
Tel. 03 555 12 12
`,
    code: '50497713',
    link: null,
    note: 'eight digits, four and four with a dash, to sign with; claim number, register number',
  },
  {
    name: 'nl-5-sportschool-beide',
    from: 'Fit op Dek <leden@fitopdek.example>',
    subject: 'Bevestig je aanmelding bij Fit op Dek',
    encoding: 'base64',
    html: `<h2>Welkom aan boord, Samira!</h2><p>Nog één ding: bevestig je e-mailadres. Dat kan op twee manieren.</p><p><b>Op je telefoon?</b><br><a href="https://leden.fitopdek.example/welkom/bevestig?lid=30177&amp;s=cc19ae">Bevestig met één tik</a></p><p><b>Bij de tablet aan de balie?</b><br>Toets deze zes cijfers in: <span style="font-size:24px">118 640</span></p><p>Allebei te gebruiken tot morgen 09.00 uur.</p><p>Je lidnummer is 30177. Je eerste incasso (€ 24,95) is op 1 december 2026.</p>`,
    code: '118640',
    link: 'https://leden.fitopdek.example/welkom/bevestig?lid=30177&s=cc19ae',
    note: 'a link and three and three digits for the same confirmation; a member number',
  },
  {
    name: 'nl-5-vrijwilligers-magisch',
    from: 'Handen Ineen <inloggen@handenineen.example>',
    subject: 'Hier is je inloglink',
    text: `Dag Wim,

Wachtwoorden zijn zó 2015. Bij ons log je in via je mail:

<https://handenineen.example/l/7QpXz3?van=mail>

Deze link werkt één uur, en alleen voor jou. Stuur deze mail dus niet door.

Vrijwilligerscentrale Handen Ineen
Kerkstraat 3 te Zutphen
0575-555019
`,
    code: null,
    link: 'https://handenineen.example/l/7QpXz3?van=mail',
    note: 'a sign-in link between angle brackets, short; a year in the text',
  },
  {
    name: 'nl-5-nieuwsbrief-museum',
    from: 'Museum De Wissel <nieuws@museumdewissel.example>',
    subject: 'Klik nog even op de knop',
    html: `<div style="text-align:center;font-family:Georgia"><img src="https://museumdewissel.example/m/zaal4.jpg" width="560" alt="Zaal 4"><h1>Nog niet klaar!</h1><p>Je aanmelding voor onze nieuwsbrief is binnen. Omdat wij ons aan de AVG houden, vragen we je dit te bevestigen.</p><p><a href="https://nieuws.museumdewissel.example/t/r-l-tyukkdd-ihjkhrtl-y/" style="border:2px solid #000;padding:10px 30px">Ja, ik wil de nieuwsbrief</a></p><p>Tot 28 februari te zien: <a href="https://museumdewissel.example/nu/papier-1650-1700">Papier 1650–1700</a>. Kaartjes € 14, jongeren € 7.</p></div>`,
    code: null,
    link: 'https://nieuws.museumdewissel.example/t/r-l-tyukkdd-ihjkhrtl-y/',
    note: 'double opt-in by a button that says "yes"; an exhibition with years in its name',
  },
  {
    name: 'nl-5-garage-afspraak',
    from: 'Autobedrijf Kolk <planning@autobedrijfkolk.example>',
    subject: 'Herinnering: APK op donderdag 26 november',
    text: `Beste klant,

Morgen verwachten wij uw auto voor de APK.

Kenteken: 47-TXB-9
Datum en tijd: donderdag 26 november 2026, 08:15
Werkordernummer: 260884
Kilometerstand vorige keer: 148.220

Leg de autosleutel met kaart in brievenbus nr. 2 als u voor achten komt.

Verhinderd? Bel 0527 555 730.

Autobedrijf Kolk, Industrieweg 2041, 8304 AZ Emmeloord
`,
    attachment: {
      name: 'afspraak.ics',
      type: 'text/calendar',
      body: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:260884\r\nDTSTART:20261126T071500Z\r\nSUMMARY:APK\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    },
    code: null,
    link: null,
    note: 'an appointment: work order of six digits, number plate, house number of four; a calendar attached',
  },
  {
    name: 'nl-5-toegangskaarten',
    from: 'Poppodium Turbine <tickets@poppodiumturbine.example>',
    subject: 'Je tickets voor De Natte Krant',
    html: `<table width="600"><tr><td><h2>Bedankt voor je bestelling!</h2><p>Ordernummer <b>8840215</b></p></td></tr><tr><td><table border="1" cellpadding="8"><tr><td>De Natte Krant<br>za 19 december 2026<br>Zaal open 19:30</td><td>Staanplaats<br>€ 23,50</td><td>Barcode<br><span style="font-family:monospace">2284 1907 5513</span></td></tr><tr><td>Kluisje</td><td>€ 3,00</td><td>nr. 0417</td></tr></table><p>Laat de barcode op je telefoon scannen bij de ingang. <a href="https://tickets.poppodiumturbine.example/download/8840215/pdf">Download je tickets</a></p><p>Krijg 10% korting in het café met de code <b>TURBINE10</b>.</p></td></tr></table>`,
    code: null,
    link: null,
    note: 'tickets with a barcode number in groups, a locker, a discount code',
  },
  {
    name: 'nl-5-phishing-waarschuwing',
    from: 'IJsselbank <service@ijsselbank.example>',
    subject: 'Zo herken je valse mails over inlogcodes',
    text: `Beste klant,

Er zijn valse e-mails in omloop die van IJsselbank lijken te komen. Daarin staat dat je een code moet invullen om te voorkomen dat je bankpas wordt geblokkeerd.

Onthoud:
- Wij vragen nooit om je pincode, inlogcode of beveiligingscode.
- Wij sturen geen link om in te loggen.
- Twijfel je? Stuur de mail door naar valsemail@ijsselbank.example.

In 2025 verloren klanten in Nederland samen 46 miljoen euro aan deze vorm van oplichting.

Al op een link geklikt? Bel direct 0900 5550 (24/7, gebruikelijke belkosten).

IJsselbank N.V., statutair gevestigd te Deventer, KvK 38010044
`,
    code: null,
    link: null,
    note: 'a warning about false codes: telephone number of eight digits, a year, a register number',
  },
];
