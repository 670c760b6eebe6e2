import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-aktywacja',
    from: 'Radio Bieszczady <sluchacze@radiobieszczady.example>',
    subject: 'Aktywuj konto słuchacza',
    text: `Dzień dobry,

aby aktywować konto, proszę otworzyć poniższy odnośnik:
https://radiobieszczady.example/aktywacja/3310/ab77-Zq

Odnośnik wygaśnie za 24 godziny. Częstotliwości: 98,4 i 103,7 MHz.
`,
    code: null,
    link: 'https://radiobieszczady.example/aktywacja/3310/ab77-Zq',
    note: 'frequencies are no codes',
  },
  {
    name: 'pl-faktura',
    from: 'Energia Mazur <faktury@energiamazur.example>',
    subject: 'Faktura FV/118402/11/2026',
    charset: 'iso-8859-2',
    text: `Numer faktury: FV/118402/11/2026
Nr klienta: 5501 8827
NIP: 000-111-22-33
Do zapłaty: 184,62 zł do 9.12.2026
Kod PPE: PL00123456789
`,
    code: null,
    link: null,
    note: 'a meter point is called a code',
  },
  {
    name: 'pl-komorki',
    from: 'Targ Rzemiosła <pomoc@targrzemiosla.example>',
    subject: 'Zmiana hasła',
    html: `<p>Wpisz poniższy kod, aby zmienić hasło:</p><table><tr><td bgcolor="#eeeeee">2</td><td bgcolor="#eeeeee">H</td><td bgcolor="#eeeeee">9</td><td bgcolor="#eeeeee">V</td><td bgcolor="#eeeeee">5</td></tr></table><p>Nr zgłoszenia 771830. © 2019–2026</p>`,
    code: '2H9V5',
    link: null,
    note: 'one cell for each of five characters',
  },
  {
    name: 'pl-przesylka',
    from: 'Kurier Zając <powiadomienia@kurierzajac.example>',
    subject: 'Paczka 620148829173 w drodze',
    encoding: 'base64',
    text: `Numer przesyłki: 620148829173
Doręczenie: 27.11.2026, godz. 11-14
Kurier: tel. 600 555 019
Śledzenie: https://kurierzajac.example/s?n=620148829173
Pobranie: 149,99 zł
`,
    code: null,
    link: null,
    note: 'tracking number, phone, cash on delivery',
  },
];
