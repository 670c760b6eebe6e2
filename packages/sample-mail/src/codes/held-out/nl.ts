import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-activeer',
    from: 'Stadskrant <lezers@stadskrant.example>',
    subject: 'Activeer uw account',
    encoding: '7bit',
    text: `Welkom bij Stadskrant.

Activeer uw account via onderstaande link:

   https://account.stadskrant.example/activeren?abo=77182&t=9Q

Abonnementsnummer 77182. Klantenservice: https://stadskrant.example/service
`,
    code: null,
    link: 'https://account.stadskrant.example/activeren?abo=77182&t=9Q',
    note: 'subscription number in link and text',
  },
  {
    name: 'nl-bevestig-en-code',
    from: 'Buurtmoestuin <welkom@buurtmoestuin.example>',
    subject: 'Bevestig je e-mailadres',
    encoding: 'base64',
    text: `Leuk dat je meedoet, Fenna!

Bevestig je e-mailadres: https://buurtmoestuin.example/bevestig/0f77?d=12
Lukt dat niet? Gebruik dan code 118-507.

Afmelden kan altijd: https://buurtmoestuin.example/afmelden/0f77
`,
    code: '118507',
    link: 'https://buurtmoestuin.example/bevestig/0f77?d=12',
    note: 'both; the unsubscribe link ends in the same token',
  },
  {
    name: 'nl-inlogcode',
    from: 'Waterschap Polderzicht <mijn@polderzicht.example>',
    subject: 'Uw inlogcode',
    encoding: '7bit',
    text: `Geachte heer De Wit,

Uw inlogcode is 730 264. Deze code is 10 minuten geldig.

Kent u deze aanvraag niet? Bel 088 555 0120.
`,
    code: '730264',
    link: null,
    note: 'two groups; phone number below',
  },
  {
    name: 'nl-meterstand',
    from: 'Waterschap Polderzicht <meters@polderzicht.example>',
    subject: 'Geef uw meterstand door',
    encoding: 'base64',
    html: `<p>Meternummer: 04817223. Vorige stand (1-12-2025): <b>001482</b>.</p><p>Geef de stand door voor 15-12-2026 met formulier 7B. Aanslag 2026: € 318,44.</p><p>Postbus 4142, 3502 HC Utrecht</p>`,
    code: null,
    link: null,
    note: 'a meter reading is six bold digits and no code',
  },
];
