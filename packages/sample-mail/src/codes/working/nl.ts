import type { WrittenCase } from '../written-case.ts';

export const nl: readonly WrittenCase[] = [
  {
    name: 'nl-bestelling',
    from: 'Kaasboerin <bestellingen@kaasboerin.example>',
    subject: 'Bevestiging van bestelling 904 118',
    html: `<p>Bedankt! Bestelnummer <b>904 118</b>.</p><table><tr><td>1 kg oud (art. 4402)</td><td>€ 18,95</td></tr><tr><td>Verzending</td><td>€ 4,50</td></tr></table><p>Bezorgadres: Dorpsstraat 48, 3412 KB Lopik</p><a href="https://kaasboerin.example/bestelling/904118">Bekijk bestelling</a>`,
    code: null,
    link: null,
    note: 'order number in two groups, as codes are written',
  },
  {
    name: 'nl-betaling',
    from: 'Spaarbank De Eik <veilig@spaarbankdeeik.example>',
    subject: 'Bevestig uw betaling van € 412,30',
    html: `<ul><li>Aan: Garage Smit</li><li>IBAN: NL00 EXMP 0123 4567 89</li><li>Kenmerk: 2026 1142 7780</li></ul><p>Uw eenmalige toegangscode:</p><p><span style="background:#ffff99;font-size:24px">0 5 9 3 3 8</span></p><p>Wij vragen u <u>nooit</u> om deze code.</p>`,
    code: '059338',
    link: null,
    note: 'a space after each digit, leading zero; payment reference before it',
  },
  {
    name: 'nl-code-in-app',
    from: 'Spaarbank De Eik <service@spaarbankdeeik.example>',
    subject: 'Uw pincode is onderweg',
    charset: 'iso-8859-15',
    encoding: '8bit',
    text: `Geachte cliënt,

uw nieuwe pas eindigend op 7704 is verstuurd. De pincode ontvangt u om veiligheidsredenen per post, uiterlijk 2 december 2026. Vernietig de oude pas.

Spaarbank De Eik, KvK 30012345
`,
    code: null,
    link: null,
    note: 'the PIN comes by letter, the mail has only card digits',
  },
  {
    name: 'nl-grote-cel',
    from: 'Zorgpunt Vecht <portaal@zorgpuntvecht.example>',
    subject: 'Verificatie voor het patiëntenportaal',
    charset: 'iso-8859-1',
    html: `<table width="100%" bgcolor="#f0f0f0"><tr><td align="center"><table width="540" bgcolor="#ffffff"><tr><td>Vul deze verificatiecode in:</td></tr><tr><td align="center" style="font-size:38px;letter-spacing:.2em">A8F3K2</td></tr><tr><td>Patiëntnummer 5510283 · Afspraak 3-12-2026 om 10.40 uur</td></tr><tr><td><a href="https://zorgpuntvecht.example/privacy">Privacyverklaring</a></td></tr></table></td></tr></table>`,
    code: 'A8F3K2',
    link: null,
    note: 'nested tables, letters and digits',
  },
  {
    name: 'nl-kortingscode',
    from: 'Kaasboerin <nieuws@kaasboerin.example>',
    subject: '10% korting met code KAAS10',
    text: `Gebruik kortingscode KAAS10 bij het afrekenen. Geldig t/m 31-12-2026, minimaal € 30.

Afmelden: https://kaasboerin.example/af?n=55810
`,
    code: null,
    link: null,
    note: 'discount code',
  },
  {
    name: 'nl-lang-verhaal',
    from: 'Museum Het Gemaal <vrienden@hetgemaal.example>',
    subject: 'Uw vriendenpas',
    charset: 'windows-1252',
    text: `Beste mevrouw Van Dijk,

wat fijn dat u, na ons jubileum van 2025, weer vriend wilt worden van ons museum aan de Kade 118. Om uw pas (nr. 20773) aan dit adres te koppelen, tikt u op de website het getal 862041 in zodra daar om de controlecode gevraagd wordt; daarna kunt u voor € 7,50 ook uw kleinkinderen aanmelden.

Hartelijke groet,
de balie
`,
    code: '862041',
    link: null,
    note: 'in a sentence, label after it',
  },
  {
    name: 'nl-onderwerp',
    from: 'Fietsmaat <hoi@fietsmaat.example>',
    subject: 'Je code: 4416',
    text: `Hoi Daan! 4416 is de code die je zoekt. Vul 'm in de app in. Tot zo!
`,
    code: '4416',
    link: null,
    note: 'four digits, label after it in the body',
  },
  {
    name: 'nl-wachtwoord',
    from: 'Plantenruil <info@plantenruil.example>',
    subject: 'Nieuw wachtwoord instellen',
    html: `<p>Hallo!</p><p>Klik op de knop om een nieuw wachtwoord in te stellen.</p><p><a href="https://plantenruil.example/wachtwoord/nieuw?code=5b2e9910" style="color:#ffffff;background:#228833">Wachtwoord instellen</a></p><p>De link verloopt om 23:59. <a href="https://plantenruil.example/faq">Veelgestelde vragen</a></p>`,
    code: null,
    link: 'https://plantenruil.example/wachtwoord/nieuw?code=5b2e9910',
    note: 'a parameter called code belongs to the link',
  },
];
