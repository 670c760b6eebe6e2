import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-3-pensioen',
    from: 'Pensioenfonds Horizon <mijn@pensioenhorizon.example>',
    subject: 'Uw controlegetal',
    html: `<p>Geachte heer Jansen,</p><p>Om in te loggen op Mijn Horizon heeft u naast uw wachtwoord dit controlegetal nodig:</p><p><font size="7">0 9 5 1 3 8</font></p><p>U heeft 15 minuten de tijd. Verwachte AOW-leeftijd: 67 jaar en 3 maanden, deelnemersnummer 4418820.</p><p>Pensioenfonds Horizon, Postbus 505, 3500 AM Utrecht, telefoon 030 555 0188</p>`,
    code: '095138',
    link: null,
    note: 'not called a code; nought first, a member number after it',
  },
  {
    name: 'nl-3-onderwerpregel',
    from: 'Buurtschuur <hallo@buurtschuur.example>',
    subject: 'Buurtschuur-code 58-20-63, 10 minuten geldig',
    text: `Hoi!

In de onderwerpregel staat je code. Neem hem over in de app en je kunt spullen lenen van je buren.

Heb je niets aangevraagd? Dan mag je deze mail weggooien.

Groet van de Buurtschuur
`,
    code: '582063',
    link: null,
    note: 'in the subject only, in pairs with dashes, with the minutes behind it',
  },
  {
    name: 'nl-3-uitnodiging-groep',
    from: 'Huiskamer <noreply@huiskamer.example>',
    subject: 'Sanne nodigt je uit voor de groep "Sinterklaas 2026"',
    html: `<p>Sanne Visser nodigt je uit voor <b>Sinterklaas 2026</b> (9 leden, budget € 25).</p><p><a href="https://huiskamer.example/g/sinterklaas-2026/accepteren?uit=Ff83kq&amp;lid=9">Uitnodiging accepteren</a> of <a href="https://huiskamer.example/g/sinterklaas-2026/weigeren?uit=Ff83kq&amp;lid=9">weigeren</a></p><p>Huiskamer is gratis. <a href="https://huiskamer.example/over">Lees meer</a></p>`,
    code: null,
    link: 'https://huiskamer.example/g/sinterklaas-2026/accepteren?uit=Ff83kq&lid=9',
    note: 'accept or decline, addresses alike',
  },
  {
    name: 'nl-3-apotheek',
    from: 'Apotheek Het Anker <berichten@apotheekanker.example>',
    subject: 'Uw medicijnen liggen klaar',
    text: `Beste mevrouw Bakker,

Uw herhaalrecept ligt klaar. U kunt het ophalen t/m 4 december.

Receptnummer: 26-118403
Balie: 2
Openingstijden: ma-vr 8.00-18.00, za 9.00-13.00

Neem uw identiteitsbewijs mee. Eigen bijdrage: € 6,35.

Apotheek Het Anker, Havenkade 7, 4381 AB Vlissingen, 0118 555 090
`,
    code: null,
    link: null,
    note: 'a prescription number with six digits after a dash',
  },
  {
    name: 'nl-3-energie-jaarnota',
    from: 'Zonnekracht Energie <service@zonnekracht.example>',
    subject: 'Uw jaarnota: u krijgt € 128,44 terug',
    html: `<table><tr><td>Klantnummer</td><td>30718842</td></tr><tr><td>EAN stroom</td><td>871687120055018843</td></tr><tr><td>Verbruik normaal</td><td>1.204 kWh</td></tr><tr><td>Teruggeleverd</td><td>2.310 kWh</td></tr><tr><td>U krijgt terug</td><td><b>€ 128,44</b></td></tr></table><p>Wij storten dit bedrag vóór 9 december op NL91 ABNA 0417 1643 00.</p><p><a href="https://zonnekracht.example/nota/2026">Bekijk uw jaarnota</a></p>`,
    code: null,
    link: null,
    note: 'a customer number of eight digits, a meter and a bank account number',
  },
  {
    name: 'nl-3-kalender-afspraak',
    from: 'Gemeente Veenhuizerwold <afspraken@veenhuizerwold.example>',
    subject: 'Afspraak paspoort op 1 december om 14:20',
    html: `<p>U heeft een afspraak voor: <b>paspoort aanvragen (volwassene)</b></p><p>Dinsdag 1 december 2026, 14:20 uur, Raadhuisplein 1, 9341 AR. Meld u aan bij de zuil met uw achternaam.</p><p>Neem mee: oud paspoort, pasfoto, € 83,87.</p><p><a href="https://veenhuizerwold.example/afspraak/wijzigen?nr=20261201-38">Afspraak wijzigen of afzeggen</a></p><p>Telefoon 14 0592</p>`,
    code: null,
    link: null,
    note: 'an appointment at the town hall: date, price, postal code, a link to change it',
  },
  {
    name: 'nl-3-leesclub-inloggen',
    from: 'Boekenwurm <inlog@boekenwurm.example>',
    subject: 'Inloggen bij Boekenwurm',
    encoding: 'base64',
    html: `<p>Dag Noor,</p><p>Met deze knop log je meteen in:</p><p><a href="https://boekenwurm.example/sessie/3f81-0c7d-e2?bron=mail" style="padding:12px;background:#6d4c41;color:#fff">Nu inloggen</a></p><p>Werkt de knop niet? Tik dan <b>XW4-9KT</b> in, met het streepje.</p><p>Knop en code zijn een kwartier geldig.</p><p>Nu in de etalage: "1984" voor € 12,99. <a href="https://boekenwurm.example/boek/9789029550123">Bekijk</a></p>`,
    code: 'XW4-9KT',
    link: 'https://boekenwurm.example/sessie/3f81-0c7d-e2?bron=mail',
    note: 'a code with a dash that is to be typed; a book named after a year, its number in a link',
  },
];
