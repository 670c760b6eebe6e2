import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-4-hulajnogi',
    from: 'Hopla <czesc@hopla.example>',
    subject: 'Potwierdź swój adres e-mail',
    html: `<p>Cześć Kuba!</p><p>Twój kod potwierdzający to:</p><h1 style="letter-spacing:10px">5168</h1><p>Wpisz go w aplikacji w ciągu 10 minut. Na start dostajesz od nas 15 minut jazdy gratis.</p><p style="color:#999">Hopla sp. z o.o., ul. Piotrkowska 270, 90-361 Łódź, NIP 725-555-01-18</p>`,
    code: '5168',
    link: null,
    note: 'four digits in a heading; postal code and tax number below',
  },
  {
    name: 'pl-4-urzad',
    from: 'ePortal Gminy Zalesie <powiadomienia@zalesie.example>',
    subject: 'Kod jednorazowy do logowania',
    charset: 'iso-8859-2',
    text: `Szanowna Pani,

w związku z próbą logowania do ePortalu w dniu 25.11.2026 r. o godz. 9:02 przesyłamy kod jednorazowy nr 2:

        419 873

Kod należy wpisać w polu "Kod z wiadomości". Kod jest ważny 5 minut.

Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać.
Urząd Gminy Zalesie, tel. 22 555 71 20
`,
    code: '419873',
    link: null,
    note: 'the code has a number itself, a date and a time before it',
  },
  {
    name: 'pl-4-nowe-urzadzenie',
    from: 'Gralnia <bezpieczenstwo@gralnia.example>',
    subject: 'Logowanie z nowego komputera',
    text: `Cześć, MroczneSowy91!

Ktoś próbuje zalogować się na Twoje konto z nowego komputera (Wrocław, Polska). Jeśli to Ty, podaj w programie ten kod Gralnia Guard:

N6D3F

Jeśli to nie Ty, zmień hasło: https://gralnia.example/pomoc/haslo

Zespół Gralni
`,
    html: `<div style="background:#171a21;color:#c7d5e0;padding:30px"><p>Cześć, MroczneSowy91!</p><p>Ktoś próbuje zalogować się na Twoje konto z nowego komputera (Wrocław, Polska). Jeśli to Ty, podaj w programie ten kod Gralnia Guard:</p><div style="font-size:48px;color:#3a9aed;text-align:center">N6D3F</div><p>Jeśli to nie Ty, <a href="https://gralnia.example/pomoc/haslo" style="color:#fff">zmień hasło</a>.</p><p>Zespół Gralni</p></div>`,
    code: 'N6D3F',
    link: null,
    note: 'five letters and digits, a nickname with a year; the link is for whoever it was not',
  },
  {
    name: 'pl-4-sklep-konto',
    from: 'Sklep Zielarz <sklep@zielarz.example>',
    subject: 'Aktywacja konta w sklepie Zielarz',
    encoding: 'base64',
    html: `<p>Dzień dobry,</p><p>dziękujemy za założenie konta. Aby je aktywować, prosimy kliknąć: <a href="https://zielarz.example/klient/aktywuj/118/9e3c">aktywuję konto</a>.</p><p>Zamówienia powyżej 149 zł wysyłamy bezpłatnie. Numer konta do przelewów: 00 1140 0000 0000 3301 2266 1001.</p><p><a href="https://zielarz.example/regulamin">Regulamin</a> <a href="https://zielarz.example/rodo">RODO</a></p>`,
    code: null,
    link: 'https://zielarz.example/klient/aktywuj/118/9e3c',
    note: 'a bank account number in groups of four',
  },
  {
    name: 'pl-4-zaproszenie',
    from: 'Zadaniownik <zaproszenia@zadaniownik.example>',
    subject: 'Zaproszenie do projektu "Remont 2027"',
    text: `Witaj!

Agnieszka Wrona zaprasza Cię do projektu "Remont 2027" (14 zadań, 3 osoby).

Przyjmij zaproszenie: https://zadaniownik.example/join/u-7kQ2m9

Jeśli nie znasz tej osoby, zignoruj wiadomość. Zaproszenie wygaśnie 2.12.2026.

--
Zadaniownik | https://zadaniownik.example | Pomoc: https://zadaniownik.example/pomoc
`,
    code: null,
    link: 'https://zadaniownik.example/join/u-7kQ2m9',
    note: 'an invitation to accept; a year in the name of the project',
  },
  {
    name: 'pl-4-faktura-internet',
    from: 'Światłonet <faktury@swiatlonet.example>',
    subject: 'E-faktura FV/11/2026/03378',
    html: `<table width="600"><tr><td colspan="2"><p>Szanowny Kliencie,</p><p>wystawiliśmy fakturę za usługi internetowe.</p></td></tr><tr><td>Numer faktury</td><td>FV/11/2026/03378</td></tr><tr><td>Numer klienta</td><td><b>604417</b></td></tr><tr><td>Kwota do zapłaty</td><td><b>69,90 zł</b></td></tr><tr><td>Termin płatności</td><td>09.12.2026</td></tr><tr><td>Tytuł przelewu</td><td>604417 FV 03378</td></tr><tr><td colspan="2"><a href="https://swiatlonet.example/panel/faktury">Zapłać online</a></td></tr></table>`,
    code: null,
    link: null,
    note: 'a customer number of six digits in bold',
  },
  {
    name: 'pl-4-powiadomienia-forum',
    from: 'Forum Wędkarskie <powiadomienia@wedkarze.example>',
    subject: 'Nowe odpowiedzi w temacie "Szczupak 104 cm!"',
    text: `Witaj Leszek44,

w obserwowanym temacie pojawiły się 3 nowe odpowiedzi (łącznie 1284 wyświetlenia).

okoń_2008 napisał 24.11.2026, 21:40:
> Gratulacje! Na jaką przynętę? U mnie w 2019 było 98 cm i 7350 g.

Odpowiedz: https://wedkarze.example/temat/55120#post-902217

Aby nie otrzymywać powiadomień o tym temacie: https://wedkarze.example/temat/55120/wypisz
`,
    code: null,
    link: null,
    note: 'counts, weights and years in a notification',
  },
];
