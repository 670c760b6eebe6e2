import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-9-webwinkel',
    from: 'Blauwdruk.example <klantenservice@blauwdruk.example>',
    subject: 'Je eenmalige code om in te loggen',
    html: `<p>Dag Joost,</p><p>Met deze code log je in bij Blauwdruk:</p><p><span style="font-size:26px;background:#0000a4;color:#fff;padding:8px 18px">184 763</span></p><p>Let op: de code is 10 minuten geldig en werkt maar één keer. Deel hem met niemand.</p><p>Log je niet zelf in? <a href="https://blauwdruk.example/veilig">Lees wat je kunt doen</a>.</p><p><small>Blauwdruk B.V., Papendorpseweg 100, 3528 BJ Utrecht · KvK 32147382</small></p>`,
    code: '184763',
    link: null,
    note: 'two groups on colour; register number and advice link',
  },
  {
    name: 'nl-9-energie',
    from: 'Zonnewind Energie <mijn@zonnewind.example>',
    subject: 'Uw verificatiecode voor Mijn Zonnewind',
    encoding: '7bit',
    text: `Beste mevrouw De Wit,

U heeft gevraagd om in te loggen op Mijn Zonnewind. Gebruik hiervoor verificatiecode 0739. Deze is geldig tot 09:30 uur.

Klantnummer: 1400 2287
Vragen? Bel 088 555 1200 of chat met ons.

Met zonnige groet,
Zonnewind Energie
`,
    code: '0739',
    link: null,
    note: 'four digits with a leading zero in a sentence; a customer number',
  },
  {
    name: 'nl-9-verzekeraar',
    from: 'Onderlinge Noord <inloggen@onderlingenoord.example>',
    subject: 'Beveiligingscode',
    html: `<table><tr><th align="left">Aangevraagd op</th><td>25-11-2026 09:14</td></tr><tr><th align="left">Voor</th><td>Polis 77.401.118</td></tr><tr><th align="left">Beveiligingscode</th><td><b>BT94-KW2M</b></td></tr></table><p>Typ de beveiligingscode over op de website. Na drie verkeerde pogingen wordt uw account een uur geblokkeerd.</p>`,
    code: 'BT94-KW2M',
    link: null,
    note: 'letters and digits with a dash in a table; a policy number',
  },
  {
    name: 'nl-9-festival-app',
    from: 'Moerasfest <app@moerasfest.example>',
    subject: 'Moerasfest: 93 15 80 is je bevestigingscode',
    text: `Hey!

Bevestig je e-mailadres in de Moerasfest-app met 93 15 80.

Tot 3 juli 2027 op het veld!
`,
    code: '931580',
    link: null,
    note: 'three pairs, in subject and text; a date',
  },
  {
    name: 'nl-9-software-mfa',
    from: 'Factuurwijs <security@factuurwijs.example>',
    subject: 'Bevestig dat jij het bent',
    text: `Hallo Fatima,

Er wordt ingelogd vanaf een nieuwe locatie: Antwerpen, België (IP 203.0.113.88).

Ben jij dit? Vul dan de onderstaande cijfers in:

62941807

Ben jij dit niet? Wijzig je wachtwoord (https://factuurwijs.example/wachtwoord-wijzigen).

Factuurwijs v7.12 · Support: 020 555 0077
`,
    html: `<div><p>Hallo Fatima,</p><p>Er wordt ingelogd vanaf een nieuwe locatie: <b>Antwerpen, België</b> (IP 203.0.113.88).</p><p>Ben jij dit? Vul dan de onderstaande cijfers in:</p><h2>62941807</h2><p>Ben jij dit niet? <a href="https://factuurwijs.example/wachtwoord-wijzigen">Wijzig je wachtwoord</a>.</p><p>Factuurwijs v7.12 · Support: 020 555 0077</p></div>`,
    code: '62941807',
    link: null,
    note: 'eight digits; a link for whoever asked for nothing, a version',
  },
  {
    name: 'nl-9-sportclub',
    from: 'v.v. De Meeuwen <ledenadministratie@vvdemeeuwen.example>',
    subject: 'Uitnodiging voor de clubapp',
    text: `Hallo Sem,

Je bent door Team JO15-2 uitgenodigd voor de clubapp van v.v. De Meeuwen. Accepteer de uitnodiging via deze link:

https://clubapp.example/i/vvdemeeuwen/accepteren/Q2w8-110

Je relatiecode is BXLT40K. Die heb je later nodig voor de contributie.

Groet,
Ledenadministratie
Sportpark Zuid, Duinweg 41, 2202 AA Noordwijk
`,
    code: null,
    link: 'https://clubapp.example/i/vvdemeeuwen/accepteren/Q2w8-110',
    note: 'an invitation; a member number called a code',
  },
  {
    name: 'nl-9-wachtwoord',
    from: 'Tuincentrum Overvecht <webshop@tco.example>',
    subject: 'Wachtwoord vergeten',
    text: `Beste klant,

Klik hier
https://www.tco.example/customer/account/createPassword/?token=ab7712cc
om een nieuw wachtwoord aan te maken. Doe je niets, dan blijft je oude wachtwoord werken.

Tip: kerstbomen vanaf € 19,99
https://www.tco.example/kerstbomen
`,
    html: `<p>Beste klant,</p><p>Klik <a href="https://www.tco.example/customer/account/createPassword/?token=ab7712cc">hier</a> om een nieuw wachtwoord aan te maken. Doe je niets, dan blijft je oude wachtwoord werken.</p><p>Tip: <a href="https://www.tco.example/kerstbomen">kerstbomen vanaf € 19,99</a></p>`,
    code: null,
    link: 'https://www.tco.example/customer/account/createPassword/?token=ab7712cc',
    note: 'a link that only says "here", and an advertisement',
  },
  {
    name: 'nl-9-parkeerbon',
    from: 'Parkeerapp Stip <bonnen@stip-parkeren.example>',
    subject: 'Je parkeeractie is beëindigd',
    text: `Kenteken: K-418-RT
Zone: 30715 (Eindhoven centrum)
Start: 24-11-2026 18:02
Einde: 24-11-2026 20:47
Kosten: € 7,43 + € 0,39 transactiekosten

Transactienummer 90028841. Een overzicht vind je op https://stip-parkeren.example/mijn.
`,
    code: null,
    link: null,
    note: 'a parking receipt with a zone number',
  },
  {
    name: 'nl-9-gemeente',
    from: 'Gemeente Waterveen <noreply@waterveen.example>',
    subject: 'Bevestiging van uw afspraak (kenmerk 26-114507)',
    html: `<p>Geachte heer Bakker,</p><p>U heeft een afspraak voor: <b>paspoort aanvragen</b>.</p><p>Woensdag 2 december 2026, 11:15 uur<br>Stadskantoor, Raadhuisplein 1, 1234 AB Waterveen</p><p>Meld u aan bij de zuil met afspraaknummer <b>4127</b>. Kosten: € 83,87.</p><p>Telefoon 14 0299</p>`,
    code: null,
    link: null,
    note: 'an appointment; a number for the pillar in the hall',
  },
  {
    name: 'nl-9-korting',
    from: 'Fietsenmaker Van Loon <nieuws@vanloonfietsen.example>',
    subject: 'Winterbeurt met korting',
    html: `<h2>Klaar voor de winter?</h2><p>Boek vóór 15 december een winterbeurt en vul actiecode <b>WINTER2612</b> in. Je betaalt dan € 49 in plaats van € 65.</p><p><a href="https://vanloonfietsen.example/winterbeurt">Nu boeken</a></p><p><small><a href="https://vanloonfietsen.example/uitschrijven/8812">Uitschrijven</a></small></p>`,
    code: null,
    link: null,
    note: 'an offer code',
  },
];
