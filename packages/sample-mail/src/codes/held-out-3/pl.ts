import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-3-poczta-dwuetapowa',
    from: 'Poczta Żubr <bezpieczenstwo@zubr-poczta.example>',
    subject: 'Weryfikacja dwuetapowa',
    html: `<div style="display:none">Nie podawaj tego kodu nikomu.</div><p>Cześć Aniu,</p><p>ktoś zna już Twoje hasło - mamy nadzieję, że to Ty. Drugi krok to ten kod:</p><p style="font-size:34px;letter-spacing:4px"><span>7</span><span>0</span><span>3</span> <span>5</span><span>5</span><span>9</span></p><p>Wygasa po 10 minutach. Logowanie: Gdynia, IP 198.51.100.201, 25.11.2026 9:14.</p><p>Nie Ty? <a href="https://zubr-poczta.example/haslo/zmien">Zmień hasło</a>.</p>`,
    code: '703559',
    link: null,
    note: 'a span for each digit in two groups; a link for whoever it was not',
  },
  {
    name: 'pl-3-przychodnia',
    from: 'e-Przychodnia Kalina <rejestracja@kalina-med.example>',
    subject: 'Twój jednorazowy kod dostępu do wyników badań',
    charset: 'windows-1250',
    text: `Dzień dobry,

wyniki badań nr 2026/11/08831 są gotowe. Aby je otworzyć, proszę podać na stronie e-Przychodni jednorazowy kod dostępu: KX81PL

Kod działa przez 24 godziny, tylko raz.

Prosimy nie odpowiadać na tę wiadomość.
Przychodnia Kalina, ul. Lipowa 3A, 20-020 Lublin, tel. 81 555 00 61
`,
    code: 'KX81PL',
    link: null,
    note: 'letters and digits; a number of results, a postal code',
  },
  {
    name: 'pl-3-usuniecie-konta',
    from: 'Łamigłówka <pomoc@lamiglowka.example>',
    subject: '4081956 - potwierdź usunięcie konta',
    text: `Przykro nam, że odchodzisz.

Jeżeli na pewno chcesz usunąć konto gracza MistrzSudoku2019, wpisz w ustawieniach:

4081956

Po usunięciu 312 ukończonych łamigłówek nie da się odzyskać. Kod ważny pół godziny.
`,
    code: '4081956',
    link: null,
    note: 'seven digits to confirm that an account is deleted; a user name with a year',
  },
  {
    name: 'pl-3-zmiana-hasla-link',
    from: 'Rowerownia <sklep@rowerownia.example>',
    subject: 'Link do zmiany hasła',
    html: `<p><a href="https://rowerownia.example/"><img src="https://rowerownia.example/gfx/logo.png" alt="Rowerownia"></a></p><p>Witaj Tomasz,</p><p>Otrzymaliśmy prośbę o zmianę hasła. Ustaw nowe hasło:</p><p><a href="https://rowerownia.example/pl/client-password/?token=9b1d7e204c&amp;klient=55031">Ustaw nowe hasło</a></p><p>Wyprzedaż sezonu: do -30%, tylko do 29.11! <a href="https://rowerownia.example/pl/promo">Zobacz</a></p><p>Infolinia 22 555 01 48 (pn-pt 9-17) <a href="https://rowerownia.example/rodo">RODO</a></p>`,
    code: null,
    link: 'https://rowerownia.example/pl/client-password/?token=9b1d7e204c&klient=55031',
    note: 'a new password; a sale beside it',
  },
  {
    name: 'pl-3-potwierdzenie-przelewu',
    from: 'Bank Rzeczny <kontakt@bankrzeczny.example>',
    subject: 'Potwierdzenie wykonania przelewu',
    text: `Szanowny Kliencie,

informujemy, że przelew został wykonany.

Kwota: 430,00 PLN
Na rachunek: 61 1090 1014 0000 0712 1981 2874
Tytuł: Czynsz 11/2026
Data księgowania: 25.11.2026
Numer referencyjny: C26329BNK004417

Wiadomość została wygenerowana automatycznie.
`,
    code: null,
    link: null,
    note: 'a transfer that was made: account in groups of four, reference number',
  },
  {
    name: 'pl-3-bilety-kino',
    from: 'Kino Zorza <bilety@kinozorza.example>',
    subject: 'Bilety: Noc nad Wisłą, 27 listopada, 18:45',
    html: `<table><tr><td>Sala</td><td>4</td></tr><tr><td>Rząd</td><td>9</td></tr><tr><td>Miejsca</td><td>11, 12</td></tr><tr><td>Numer rezerwacji</td><td style="font-size:24px"><b>2094 771</b></td></tr><tr><td>Zapłacono</td><td>58,00 zł</td></tr></table><p>Pokaż kod QR z załącznika przy wejściu. Seans trwa 118 min.</p><p><a href="https://kinozorza.example/repertuar">Repertuar</a></p>`,
    code: null,
    link: null,
    note: 'a booking number of seven digits in bold',
  },
];
