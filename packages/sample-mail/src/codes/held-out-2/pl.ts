import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-2-urzad-skarbowy',
    from: 'e-Urząd Miasta Brzozów <powiadomienia@brzozow.example>',
    subject: 'Kod autoryzacyjny do podpisania wniosku',
    charset: 'iso-8859-2',
    text: `Szanowna Pani,

w dniu 25.11.2026 o godz. 9:12 rozpoczęto podpisywanie wniosku nr BR.4021.118.2026.

Kod autoryzacyjny nr 3: 60417735

Kod jest ważny 15 minut. Prosimy nie przekazywać go innym osobom.

Urząd Miasta, ul. Rynek 2, 36-200 Brzozów, tel. 13 555 01 00
`,
    code: '60417735',
    link: null,
    note: 'third of several codes; an application number, a date, a postal code',
  },
  {
    name: 'pl-2-taxi',
    from: 'Kółko Taxi <kontakt@kolkotaxi.example>',
    subject: 'Twój kod to 2284',
    html: `<div style="font-family:sans-serif;max-width:420px"><p>Cześć!</p><p>Wpisz <strong>2284</strong> w aplikacji, aby potwierdzić adres e-mail.</p><p>Kod wygaśnie za 5 min.</p><hr><p style="font-size:11px">Kółko Taxi sp. z o.o., NIP 5250001122, ul. Prosta 20, 00-850 Warszawa. Pierwszy przejazd do 25 zł gratis! <a href="https://kolkotaxi.example/regulamin">Regulamin</a></p></div>`,
    code: '2284',
    link: null,
    note: 'in the middle of a sentence; a tax number and a postal code',
  },
  {
    name: 'pl-2-forum-motocykle',
    from: 'Forum Dwa Koła <admin@dwakola.example>',
    subject: 'Aktywuj konto na forum Dwa Koła',
    encoding: 'base64',
    text: `Witaj, zielony_junak!

Aby aktywować konto, przejdź pod adres:

https://dwakola.example/ucp?mode=activate&u=18077&k=2KD8WQ

Nazwa użytkownika: zielony_junak
Jeżeli to nie Ty zakładałeś konto, usuń je tutaj: https://dwakola.example/ucp?mode=drop&u=18077

Pozdrawiamy, ekipa forum (od 2004 roku)
`,
    code: null,
    link: 'https://dwakola.example/ucp?mode=activate&u=18077&k=2KD8WQ',
    note: 'something like a code in the address only; a link to drop the account',
  },
  {
    name: 'pl-2-awizo',
    from: 'Kurier Jaskółka <sledzenie@jaskolka.example>',
    subject: 'Paczka 620114788230 zostanie dziś doręczona',
    html: `<p>Dzień dobry,</p><p>kurier Marek (tel. 600 555 214) doręczy paczkę <b>620114788230</b> dziś między 11:00 a 14:00.</p><table><tr><td>Nadawca</td><td>Księgarnia Pod Globusem</td></tr><tr><td>Do zapłaty</td><td>0,00 zł</td></tr><tr><td>Adres</td><td>ul. Polna 7/15, 61-312 Poznań</td></tr></table><p><a href="https://jaskolka.example/t/620114788230">Śledź paczkę</a> · <a href="https://jaskolka.example/t/620114788230/zmien">Zmień termin</a></p>`,
    code: null,
    link: null,
    note: 'tracking number in bold, a phone number, a postal code',
  },
  {
    name: 'pl-2-newsletter-ogrod',
    from: 'Zielony Parapet <list@zielonyparapet.example>',
    subject: 'Sadzimy w grudniu: 7 pomysłów i rabat 20%',
    html: `<h2>7 pomysłów na zimowy parapet</h2><p>Amarylis w 6 tygodni, kiełki w 5 dni, a w 2027 roku własna cytryna.</p><p>Z kodem rabatowym <b style="font-size:22px">PARAPET20</b> zapłacisz 20% mniej (do 30.11).</p><p><a href="https://zielonyparapet.example/sklep?kod=PARAPET20">Do sklepu</a></p><p><a href="https://zielonyparapet.example/wypisz?id=99120">Wypisz się</a></p>`,
    code: null,
    link: null,
    note: 'a discount code in a newsletter',
  },
  {
    name: 'pl-2-logowanie-dwa-sposoby',
    from: 'Notesik <logowanie@notesik.example>',
    subject: 'Zaloguj się do Notesika',
    html: `<table align="center" width="500"><tr><td><p>Kliknij, aby się zalogować na tym urządzeniu:</p><p><a href="https://notesik.example/auth/callback?kod=abf1c7&amp;next=%2Fnotatki" style="background:#6a1b9a;color:#fff">Zaloguj się</a></p><p>albo przepisz kod:</p><p style="font-size:24px;border:1px solid #ccc">815&nbsp;&ndash;&nbsp;336</p><p>Link i kod są jednorazowe i stracą ważność o 8:45.</p><p style="color:#777">Wersja 3.18.0 · <a href="https://notesik.example/prywatnosc">Prywatność</a></p></td></tr></table>`,
    code: '815336',
    link: 'https://notesik.example/auth/callback?kod=abf1c7&next=%2Fnotatki',
    note: 'groups parted by a dash with spaces around; a button to sign in',
  },
];
