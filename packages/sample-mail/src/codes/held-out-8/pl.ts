import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-8-urzad',
    from: 'eSprawy <nie-odpowiadaj@esprawy.example>',
    subject: 'Kod potwierdzający adres e-mail',
    text: `Dzień dobry,

aby potwierdzić adres e-mail w serwisie eSprawy, przepisz kod:

61930284

Kod jest ważny do 25.11.2026, godz. 10:15.

Wiadomość wygenerowana automatycznie. Infolinia: 42 555 01 01
`,
    code: '61930284',
    link: null,
    note: 'eight digits on their own line',
  },
  {
    name: 'pl-8-ogloszenia',
    from: 'Strychowo <pomoc@strychowo.example>',
    subject: 'Twój kod logowania: 907-142',
    html: `<h2>Cześć Kuba!</h2><p>Wpisz kod <b>907-142</b>, aby zalogować się do Strychowa. Masz na to 10 minut.</p><p>Logowanie z: Opera, Gdańsk</p><p style="font-size:11px">Strychowo sp. z o.o., ul. Wiązowa 9, 61-840 Poznań, KRS 0000718204, NIP 779-000-18-42</p>`,
    code: '907142',
    link: null,
    note: 'dashed groups; postal code and register numbers',
  },
  {
    name: 'pl-8-kurier-konto',
    from: 'Paczka Plus <konto@paczkaplus.example>',
    subject: 'Rejestracja w aplikacji',
    encoding: 'base64',
    html: `<table width="400"><tr><td>Kod weryfikacyjny</td></tr><tr><td style="font-size:36px"><b>5 1 0 9</b></td></tr><tr><td>Nikomu go nie podawaj. To nie jest kod odbioru paczki.</td></tr></table>`,
    code: '5109',
    link: null,
    note: 'digits apart by spaces',
  },
  {
    name: 'pl-8-bank-blik',
    from: 'Bank Wiślany <powiadomienia@bankwislany.example>',
    subject: 'Hasło jednorazowe do operacji nr 3',
    text: `Szanowna Pani,

Operacja nr 3 z dn. 25-11-2026: zmiana limitu karty *7702 na 5 000,00 PLN.
Hasło: 448215

Jeśli to nie Pani zleca operację, prosimy o kontakt: 801 555 100.
`,
    code: '448215',
    link: null,
    note: 'one-time password; card digits and an amount',
  },
  {
    name: 'pl-8-kurs',
    from: 'Lekcjomat <start@lekcjomat.example>',
    subject: 'Dokończ rejestrację',
    html: `<p>Hej Ola,</p><p>kliknij przycisk, żeby potwierdzić konto:</p><p><a href="https://lekcjomat.example/potwierdz/9ab1-44">Potwierdzam konto</a></p><p>albo wpisz w aplikacji kod <b>M4XR7D</b>.</p><p>Pierwsze 14 dni gratis, potem 39 zł/mies.</p>`,
    code: 'M4XR7D',
    link: 'https://lekcjomat.example/potwierdz/9ab1-44',
    note: 'button or letters and digits; a price',
  },
  {
    name: 'pl-8-haslo',
    from: 'Sklep Wędkarz <sklep@wedkarz.example>',
    subject: 'Zmiana hasła w sklepie Wędkarz',
    text: `Witaj!

Ktoś poprosił o zmianę hasła do konta jan_k1962. Aby ustawić nowe hasło, przejdź pod adres:

https://wedkarz.example/haslo?id=5521&klucz=e01bb4

Odnośnik wygaśnie po 24 godzinach.
`,
    code: null,
    link: 'https://wedkarz.example/haslo?id=5521&klucz=e01bb4',
    note: 'reset; a year in the user name',
  },
  {
    name: 'pl-8-lista',
    from: 'Radio Bieszczady <listy@radiobieszczady.example>',
    subject: 'Potwierdź zapis na newsletter',
    html: `<p>Dziękujemy za zapis!</p><p>Żeby otrzymywać nasz cotygodniowy list, <a href="https://listy.radiobieszczady.example/tak/70c2">potwierdź swój adres</a>.</p><p>Słuchaj nas na 98,4 FM. <a href="https://radiobieszczady.example">radiobieszczady.example</a></p>`,
    code: null,
    link: 'https://listy.radiobieszczady.example/tak/70c2',
    note: 'double opt-in; a frequency',
  },
  {
    name: 'pl-8-faktura-prad',
    from: 'Energa Mazur <ebok@energamazur.example>',
    subject: 'e-Faktura nr 26/11/004418',
    text: `Dzień dobry,

wystawiliśmy fakturę nr 26/11/004418 na kwotę 213,47 zł. Termin płatności: 09.12.2026.

Numer klienta: 5100442
Numer konta: 12 0000 1111 5510 0442 0000 0001
Kod PPE: 590543 5601

Pozdrawiamy, Zespół eBOK
`,
    code: null,
    link: null,
    note: 'an invoice with customer, account and meter numbers',
  },
  {
    name: 'pl-8-odbior',
    from: 'Paczka Plus <info@paczkaplus.example>',
    subject: 'Paczka czeka w automacie WAW-118M',
    html: `<p>Odbierz paczkę nr 6200 1184 2207 do 27.11, godz. 18:00.</p><p>Kod odbioru: <b style="font-size:24px">330 871</b></p><p>Adres: ul. Puławska 118, 02-620 Warszawa</p>`,
    code: null,
    link: null,
    note: 'a parcel pickup code',
  },
  {
    name: 'pl-8-wizyta',
    from: 'Przychodnia Zdrój <rejestracja@zdroj.example>',
    subject: 'Przypomnienie o wizycie 30.11.2026',
    text: `Przypominamy o wizycie: poniedziałek, 30.11.2026, godz. 11:40, gab. 207, lek. A. Sowa.
Odwołanie wizyty: tel. 12 555 04 30 (kod pacjenta 18822).
`,
    code: null,
    link: null,
    note: 'an appointment with a patient code',
  },
];
