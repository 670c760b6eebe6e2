import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-9-aukcje',
    from: 'Targowisko <powiadomienia@targowisko.example>',
    subject: 'Kod do logowania: 602 714',
    text: `Cześć Agnieszka,

oto kod, o który prosisz:

602 714
Wpisz go na stronie logowania. Kod straci ważność po 10 minutach.

Targowisko sp. z o.o., ul. Wierzbięcice 1B, 61-569 Poznań, KRS 0000635012, NIP 5272525995
`,
    html: `<p>Cześć Agnieszka,</p><p>oto kod, o który prosisz:</p><div style="font-size:30px;padding:16px;border:1px solid #ff5a00;text-align:center">602 714</div><p>Wpisz go na stronie logowania. Kod straci ważność po 10 minutach.</p><p style="font-size:11px">Targowisko sp. z o.o., ul. Wierzbięcice 1B, 61-569 Poznań, KRS 0000635012, NIP 5272525995</p>`,
    code: '602714',
    link: null,
    note: 'subject and box; register numbers in the footer',
  },
  {
    name: 'pl-9-urzad',
    from: 'e-Urząd Gminy Jodłowo <e-urzad@jodlowo.example>',
    subject: 'Potwierdzenie adresu e-mail w e-Urzędzie',
    text: `Szanowna Pani / Szanowny Panie,

w celu potwierdzenia adresu poczty elektronicznej prosimy o wpisanie w formularzu poniższego kodu:

kod: 7QF2N9

Kod jest ważny 60 minut. Numer sprawy: SO.5343.118.2026

Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać.
Urząd Gminy Jodłowo, ul. Rynek 4, 33-312, tel. 18 555 20 11
`,
    charset: 'iso-8859-2',
    code: '7QF2N9',
    link: null,
    note: 'letters and digits after a label; a case number',
  },
  {
    name: 'pl-9-bank',
    from: 'Bank Bursztyn <autoryzacja@bankbursztyn.example>',
    subject: 'Kod autoryzacyjny do operacji nr 3',
    text: `Operacja nr 3 z dnia 25-11-2026
Zmiana limitu płatności internetowych: 5 000 PLN
Kod: 81940265

Jeśli nie zlecałeś tej operacji, zadzwoń: 22 555 19 19.
`,
    code: '81940265',
    link: null,
    note: 'eight digits after a short label; an operation number, an amount',
  },
  {
    name: 'pl-9-kino',
    from: 'Kino Neon <klub@kinoneon.example>',
    subject: 'Witaj w Klubie Neon – dokończ rejestrację',
    html: `<table><tr><td><h2>Hej Kuba!</h2></td></tr><tr><td>Twój adres potwierdzisz, przepisując w aplikacji cyfry <b>4</b><b>9</b><b>0</b><b>2</b>.</td></tr><tr><td>Na start masz 200 punktów. Bilety od 19,90 zł.</td></tr><tr><td><a href="https://kinoneon.example/repertuar">Zobacz repertuar</a></td></tr></table>`,
    code: '4902',
    link: null,
    note: 'each digit in its own tag; points and a price',
  },
  {
    name: 'pl-9-przychodnia',
    from: 'Przychodnia Zdrój <portal@przychodniazdroj.example>',
    subject: 'Jednorazowe hasło do portalu pacjenta',
    text: `Dzień dobry,

Pani jednorazowe hasło do portalu pacjenta to 55817. Hasło zadziała tylko raz, przez najbliższe 15 minut.

Jeśli to nie Pani próbuje się zalogować, prosimy o kontakt z rejestracją: 71 555 30 40.

Przychodnia Zdrój, ul. Lipowa 12/3, 50-002 Wrocław
`,
    code: '55817',
    link: null,
    note: 'five digits in a sentence; a phone number and a postal code',
  },
  {
    name: 'pl-9-aktywuj',
    from: 'Serwis Ogrodnik24 <serwis@ogrodnik24.example>',
    subject: 'Aktywuj swoje konto',
    html: `<p>Dzień dobry!</p><p>Dziękujemy za założenie konta w sklepie Ogrodnik24. Kliknij, aby je aktywować:</p><p><a href="https://ogrodnik24.example/konto/aktywacja/6f11c8">AKTYWUJ KONTO</a></p><p>Jeżeli przycisk nie działa, wklej w przeglądarce adres: https://ogrodnik24.example/konto/aktywacja/6f11c8</p><p>Infolinia 801 555 024</p>`,
    code: null,
    link: 'https://ogrodnik24.example/konto/aktywacja/6f11c8',
    note: 'a button and its address in writing',
  },
  {
    name: 'pl-9-reset',
    from: 'Kursownia <pomoc@kursownia.example>',
    subject: 'Zmiana hasła w Kursowni',
    encoding: '8bit',
    text: `Cześć,

dostaliśmy prośbę o zmianę hasła do konta mkowalski. Nowe hasło ustawisz tutaj:
<https://kursownia.example/haslo/ustaw?kod=Zt5r81&id=20417>

Link działa 2 godziny.

Zespół Kursowni
--
Regulamin: <https://kursownia.example/regulamin>
`,
    code: null,
    link: 'https://kursownia.example/haslo/ustaw?kod=Zt5r81&id=20417',
    note: 'an address in angle brackets; the terms too',
  },
  {
    name: 'pl-9-paczkomat',
    from: 'Paczucha <info@paczucha.example>',
    subject: 'Paczka czeka w automacie WAW118M',
    html: `<p>Twoja paczka <b>620118334507712204417783</b> czeka na odbiór w automacie WAW118M, ul. Puławska 145.</p><p>Kod odbioru: <b>337 190</b></p><p>Masz 48 godzin. <a href="https://paczucha.example/sledzenie?n=620118334507712204417783">Śledź paczkę</a></p>`,
    code: null,
    link: null,
    note: 'a parcel locker, its code and a tracking number',
  },
  {
    name: 'pl-9-faktura',
    from: 'Światłonet <ebok@swiatlonet.example>',
    subject: 'e-Faktura FV/11/2026/004418',
    text: `Szanowni Państwo,

wystawiliśmy e-fakturę FV/11/2026/004418.

Kwota do zapłaty: 69,99 zł
Termin płatności: 09.12.2026
Numer rachunku: 12 1030 0019 0109 8503 0041 8827
Numer abonenta: 418827

Faktura dostępna w eBOK: https://ebok.swiatlonet.example
`,
    code: null,
    link: null,
    note: 'an invoice with an account number',
  },
  {
    name: 'pl-9-logowanie',
    from: 'Pocztówka <bezpieczenstwo@pocztowka.example>',
    subject: 'Nowe logowanie na Twoje konto',
    text: `Zauważyliśmy nowe logowanie:

* 25.11.2026, 9:03
* Gdynia, Polska
* Edge 142, Windows 11

To Ty? Świetnie, nic nie rób. To nie Ty? Wyloguj to urządzenie: https://pocztowka.example/sesje.
`,
    html: `<p>Zauważyliśmy nowe logowanie:</p><ul><li>25.11.2026, 9:03</li><li>Gdynia, Polska</li><li>Edge 142, Windows 11</li></ul><p>To Ty? Świetnie, nic nie rób. To nie Ty? <a href="https://pocztowka.example/sesje">Wyloguj to urządzenie</a>.</p>`,
    code: null,
    link: null,
    note: 'a sign-in notice; a link for whoever did not do it',
  },
];
