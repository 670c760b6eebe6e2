import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-7-allesklep',
    from: 'Targowisko <powiadomienia@targowisko.example>',
    subject: 'Twój kod logowania do Targowiska',
    html: `<table width="600" align="center"><tr><td style="background:#ff5a00;height:6px"></td></tr><tr><td style="padding:24px"><p>Cześć Kasia,</p><p>logujesz się z nowego urządzenia. Potwierdź, że to Ty – wpisz kod:</p><p style="text-align:center;font-size:36px">617 040</p><p>Kod jest ważny 15 minut. Jeśli to nie Ty, <a href="https://targowisko.example/zmien-haslo">zmień hasło</a>.</p><p>Urządzenie: Xiaomi, Android 16<br>Miejsce: Wrocław<br>Czas: 25.11.2026, 09:12</p></td></tr><tr><td style="font-size:11px">Targowisko sp. z o.o., ul. Wierzbięcice 1B, 61-569 Poznań, KRS 0000999418, NIP 5259910441</td></tr></table>`,
    code: '617040',
    link: null,
    note: 'in threes; postal code, court and tax numbers in the footer',
  },
  {
    name: 'pl-7-urzad',
    from: 'Profil Obywatela <no-reply@profilobywatela.example>',
    subject: 'Kod autoryzacyjny nr 3 z dnia 25.11.2026',
    charset: 'iso-8859-2',
    encoding: '8bit',
    text: `Szanowny Panie, Szanowna Pani,

kod autoryzacyjny nr 3 z dnia 25.11.2026: 48207715

Kod potwierdza podpisanie dokumentu: Wniosek o wydanie odpisu aktu.
Znak sprawy: USC.5362.1184.2026

Prosimy nie odpowiadać na tę wiadomość. Infolinia: 42 555 01 22 (pn.-pt. 7:00-18:00).
`,
    code: '48207715',
    link: null,
    note: 'eight digits after a code number and a date; a case number',
  },
  {
    name: 'pl-7-gra',
    from: 'Wilczy Szaniec Games <konto@wilczygames.example>',
    subject: 'Kod bezpieczeństwa',
    html: `<div style="text-align:center"><p>Witaj, <b>Zbyszko_z_Bogdanca</b>!</p><p>Ktoś poprosił o zmianę adresu e-mail przypisanego do Twojego konta. Aby dokończyć, przepisz poniższy kod bezpieczeństwa w kliencie gry.</p><div style="display:inline-block;background:#222;color:#ffd700;font-size:30px;padding:15px 40px">P9R6V</div><p>Masz na to 20 minut.</p><p style="font-size:10px">Numer zgłoszenia 2044187 | Klient 1.74.0 | © 2011-2026 Wilczy Szaniec Games</p></div>`,
    code: 'P9R6V',
    link: null,
    note: 'five letters and digits; a ticket number and a version',
  },
  {
    name: 'pl-7-przychodnia',
    from: 'Medicor <rejestracja@medicor.example>',
    subject: 'Medicor - potwierdzenie adresu e-mail (kod: 5093)',
    text: `Dzień dobry,

dziękujemy za założenie konta w Portalu Pacjenta Medicor. Kod potwierdzający podaliśmy w temacie wiadomości. Proszę wpisać go w formularzu rejestracyjnym w ciągu 30 minut.

Po potwierdzeniu będzie można umówić wizytę online lub telefonicznie: 22 555 88 00.

Zespół Medicor
al. Jerozolimskie 162, 02-342 Warszawa
`,
    code: '5093',
    link: null,
    note: 'in the subject only, in brackets; phone and postal code in the text',
  },
  {
    name: 'pl-7-hosting-beide',
    from: 'Serwerownia <bok@serwerownia.example>',
    subject: 'Potwierdź swój adres e-mail',
    html: `<p>Dzień dobry,</p><p>w Panelu Klienta (ID klienta: 77120) podano ten adres jako kontaktowy. Prosimy o potwierdzenie:</p><p><a href="https://panel.serwerownia.example/potwierdz?id=77120&amp;klucz=0fe3b1" style="background:#0a7;color:#fff;padding:10px">Potwierdzam adres</a></p><p>Jeżeli przycisk nie działa, proszę zalogować się do panelu i wprowadzić kod <b>203-586</b>.</p><p>Z poważaniem<br>Biuro Obsługi Klienta<br>tel. 12 555 04 18</p>`,
    code: '203586',
    link: 'https://panel.serwerownia.example/potwierdz?id=77120&klucz=0fe3b1',
    note: 'a button, and a code with a dash if it fails',
  },
  {
    name: 'pl-7-nowe-haslo',
    from: 'Księgarnia Pod Lipą <sklep@podlipa.example>',
    subject: 'Ustaw nowe hasło',
    encoding: 'base64',
    text: `Witaj Marku,

otrzymaliśmy prośbę o zmianę hasła w naszym sklepie. Żeby ustawić nowe hasło, wejdź na stronę:

https://podlipa.example/odzyskiwanie-hasla?token=c7a90e18&id_klienta=4418

Link wygaśnie za 6 godzin. Jeśli to pomyłka, zignoruj tę wiadomość.

Darmowa dostawa od 149 zł!
Księgarnia Pod Lipą, Rynek 7, 33-100 Tarnów
`,
    code: null,
    link: 'https://podlipa.example/odzyskiwanie-hasla?token=c7a90e18&id_klienta=4418',
    note: 'a reset link in plain text; a price',
  },
  {
    name: 'pl-7-aktywacja-forum',
    from: 'Forum Elektronika Plus <admin@elektronikaplus.example>',
    subject: 'Witamy na forum „Elektronika Plus”',
    text: `Witaj na forum „Elektronika Plus”

Zachowaj tę wiadomość. Dane Twojego konta są następujące:

----------------------------
Nazwa użytkownika: lutownica2000

Adres forum: https://elektronikaplus.example/forum
----------------------------

Twoje konto jest obecnie nieaktywne. Aby je aktywować, odwiedź poniższy adres:

https://elektronikaplus.example/forum/ucp.php?mode=activate&u=30418&k=1A7RZQ0M

Twoje hasło zostało zaszyfrowane i nie możemy go odzyskać.

Dziękujemy za rejestrację.
`,
    code: null,
    link: 'https://elektronikaplus.example/forum/ucp.php?mode=activate&u=30418&k=1A7RZQ0M',
    note: 'a forum; its own address first, then the one to activate',
  },
  {
    name: 'pl-7-paczkomat',
    from: 'Skrzynka24 <info@skrzynka24.example>',
    subject: 'Paczka czeka na odbiór w automacie KRA118',
    html: `<p>Cześć!</p><p>Twoja paczka <b>620044182077100918273645</b> od SPORTOWY ŚWIAT czeka w automacie KRA118, ul. Wielicka 28.</p><p>Kod odbioru: <b style="font-size:24px">418207</b><br>Nr telefonu: *** *** 552</p><p>Masz 48 godzin, do 27.11.2026, 08:10.</p><p><a href="https://skrzynka24.example/sledz/620044182077100918273645">Śledź przesyłkę</a></p>`,
    code: null,
    link: null,
    note: 'a locker code and a long parcel number',
  },
  {
    name: 'pl-7-faktura-internet',
    from: 'Światłonet <ebok@swiatlonet.example>',
    subject: 'E-faktura FV/11/2026/004418',
    text: `Szanowni Państwo,

w załączeniu przesyłamy e-fakturę.

Nr faktury:        FV/11/2026/004418
Nr klienta:        1182047
Do zapłaty:        69,00 zł
Termin płatności:  09.12.2026
Nr konta:          00 1020 0000 0000 4418 2077 0001

Zachęcamy do ustawienia polecenia zapłaty. Biuro: 71 555 02 10
`,
    code: null,
    link: null,
    note: 'an invoice with customer and account numbers',
  },
  {
    name: 'pl-7-bilety-kino',
    from: 'Kino Syrena <bilety@kinosyrena.example>',
    subject: 'Twoje bilety – sobota 28.11, 19:30',
    html: `<p>Dziękujemy za zakup!</p><p>Film: <b>Ostatni prom</b><br>Sala 4, rząd H, miejsca 11 i 12<br>Nr transakcji: 9904418<br>Kod biletu: KS7Q4410<br>Kwota: 58,00 zł</p><p>Pokaż kod obsłudze lub zeskanuj go w bramce. Parking gratis przez 3 godziny.</p><p>Z kodem <b>POPCORN20</b> zestaw -20%. <a href="https://kinosyrena.example/bar">Menu baru</a></p>`,
    code: null,
    link: null,
    note: 'a ticket code and a coupon',
  },
];
