import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-5-aukcje',
    from: 'Straganik <powiadomienia@straganik.example>',
    subject: 'Kod do logowania na Straganik',
    html: `<!DOCTYPE html><html lang="pl"><head><meta name="viewport" content="width=device-width"><style>.k{font-size:40px;color:#ff5a00;letter-spacing:2px}</style></head><body><table align="center" width="600"><tr><td><p>Dzień dobry, <b>zaczytana_77</b>!</p><p>Chcesz zalogować się na nowym urządzeniu. Przepisz kod, żeby potwierdzić, że to Ty:</p><p class="k">508 164</p><p>Kod straci ważność za 10 minut – o 9:25.</p><table style="background:#f2f4f5"><tr><td>Urządzenie</td><td>Xiaomi 2312DRA50G</td></tr><tr><td>Lokalizacja</td><td>Radom</td></tr></table><p>To nie Ty? <a href="https://straganik.example/moje-konto/wyloguj-wszedzie">Wyloguj wszystkie urządzenia</a> i zmień hasło.</p><p style="font-size:11px">Straganik sp. z o.o., ul. Garbarska 7B, 61-838 Poznań, KRS 0000418820, NIP 555-118-20-44</p></td></tr></table></body></html>`,
    code: '508164',
    link: null,
    note: 'three and three in a large paragraph; a device model, postal code, KRS and NIP numbers',
  },
  {
    name: 'pl-5-bank-karta',
    from: 'Bank Wiślany <bezpieczenstwo@bankwislany.example>',
    subject: 'Aktywacja karty w portfelu telefonu',
    charset: 'iso-8859-2',
    encoding: '8bit',
    text: `Szanowna Pani,

dodaje Pani kartę **** 2291 do portfela w telefonie. Kod aktywacyjny nr 3 z dnia 25.11.2026: 66190372

Proszę wpisać go w aplikacji portfela w ciągu 30 minut. Jeśli nie zlecała Pani tej operacji, prosimy o pilny kontakt: 801 555 200 lub +48 22 555 02 00.

UWAGA! Pracownik Banku nigdy nie poprosi o podanie kodu.

Bank Wiślany S.A., ul. Puławska 17, 02-515 Warszawa
Kapitał zakładowy 1 250 000 000 zł (wpłacony w całości)
`,
    code: '66190372',
    link: null,
    note: 'eight digits after a label that counts the code and dates it; card, telephones, capital',
  },
  {
    name: 'pl-5-profil-urzedowy',
    from: 'ePortal Obywatela <nie-odpowiadaj@eportal-obywatela.example>',
    subject: 'Kod autoryzacyjny – podpisanie wniosku',
    text: `Podpisujesz dokument profilem urzędowym.

Kod autoryzacyjny: B3K7-QQ19
Dokument: Wniosek o dofinansowanie (UPP 80014472)
Operacja zlecona: 2026-11-25 09:06:31

Wpisz kod na stronie, na której podpisujesz dokument. Jeżeli to nie Ty, zadzwoń: 42 555 54 99 (7:00-18:00).

Wiadomość wygenerowana automatycznie.
`,
    code: 'B3K7-QQ19',
    link: null,
    note: 'letters and digits with a dash after a label; document number of eight digits',
  },
  {
    name: 'pl-5-ogloszenia-temat',
    from: 'Ogłoszeniownia <kontakt@ogloszeniownia.example>',
    subject: '[Ogłoszeniownia] 4471 – Twój kod potwierdzający',
    encoding: 'base64',
    text: `Cześć!

Kod potwierdzający dodanie ogłoszenia „Rower gravel 54 cm, 2023, 3200 zł” wysłaliśmy Ci w tytule tej wiadomości. Masz na jego wpisanie kwadrans.

Numer ogłoszenia: 990418827

Do zobaczenia w Ogłoszeniowni
`,
    code: '4471',
    link: null,
    note: 'four digits in the subject only, amid other words; year, price and number of the advertisement in the text',
  },
  {
    name: 'pl-5-przychodnia-oba',
    from: 'Zdrowko <rejestracja@zdrowko.example>',
    subject: 'Potwierdź założenie konta pacjenta',
    html: `<table width="560" align="center" style="font-family:Lato"><tr><td><p>Witaj, Grażyno!</p><p>Aby umawiać wizyty przez internet, potwierdź swój adres e-mail.</p><p align="center"><a href="https://pacjent.zdrowko.example/potwierdzenie?id=7f40&amp;sig=Aa91" style="background:#00897b;color:#fff;padding:12px 26px;border-radius:24px">Potwierdzam adres e-mail</a></p><p>Korzystasz z infokiosku w przychodni? Wprowadź na ekranie kod <b style="font-size:20px">30715</b>.</p><p>Potwierdzenie jest możliwe do 26.11.2026, godz. 9:00. Potem konto zostanie usunięte.</p><p style="font-size:12px">Infolinia 22 555 19 90. Zdrowko sp. z o.o., REGON 360117482</p></td></tr></table>`,
    code: '30715',
    link: 'https://pacjent.zdrowko.example/potwierdzenie?id=7f40&sig=Aa91',
    note: 'a confirming button, or five digits at a kiosk; REGON number',
  },
  {
    name: 'pl-5-reset-sklep-muzyczny',
    from: 'Sklep Fermata <sklep@fermata-nuty.example>',
    subject: 'Przypomnienie hasła w sklepie Fermata',
    text: `Witaj,

ktoś (mamy nadzieję, że Ty) poprosił o nowe hasło do konta quiet-otter-482@inbox.example w sklepie Fermata.

Kliknij lub skopiuj odnośnik, a następnie wpisz nowe hasło:
https://fermata-nuty.example/pl/password-recovery?token=c9a0f4471be8&id_customer=2087

Odnośnik wygaśnie po 6 godzinach. Nie prosiłeś o zmianę? Skasuj tę wiadomość.

Sklep Fermata https://fermata-nuty.example
ul. Floriańska 1402, 31-021 Kraków, tel. 12 555 08 08
`,
    code: null,
    link: 'https://fermata-nuty.example/pl/password-recovery?token=c9a0f4471be8&id_customer=2087',
    note: 'a reset with two parameters, and the home page below; a house number of four digits',
  },
  {
    name: 'pl-5-zaproszenie-tablica',
    from: 'Kafelki <noreply@kafelki.example>',
    subject: 'Wojtek zaprasza Cię do tablicy „Remont 2027”',
    text: `Wojtek Nowicki (@wojtek_n) zaprasza Cię do współpracy:

Remont 2027
„Wrzuciłem kosztorys, 84 500 zł. Zerknij!”

Przyjmij zaproszenie:
https://kafelki.example/zaproszenie/przyjmij/1f77ab0c

Zaproszenie wygasa po 14 dniach.
`,
    html: `<div style="border:1px solid #ddd;padding:24px;width:480px"><p><img src="https://kafelki.example/av/40418.png" width="40" alt="WN"> <b>Wojtek Nowicki</b> (@wojtek_n) zaprasza Cię do współpracy:</p><h2>Remont 2027</h2><p>„Wrzuciłem kosztorys, 84 500 zł. Zerknij!”</p><p><a href="https://kafelki.example/zaproszenie/przyjmij/1f77ab0c">Przyjmij zaproszenie</a></p><p style="font-size:12px;color:#777">Zaproszenie wygasa po 14 dniach. Nie chcesz takich wiadomości? <a href="https://kafelki.example/blokuj/1f77ab0c">Zablokuj zaproszenia</a></p></div>`,
    code: null,
    link: 'https://kafelki.example/zaproszenie/przyjmij/1f77ab0c',
    note: 'an invitation to accept and a link to block; a year in the name, a sum',
  },
  {
    name: 'pl-5-faktura-internet',
    from: 'Światłowód Mazury <ebok@swiatlowodmazury.example>',
    subject: 'E-faktura FV/11/2026/004418',
    charset: 'windows-1250',
    text: `Dzień dobry,

w załączeniu przesyłamy e-fakturę za usługi telekomunikacyjne.

Nr faktury: FV/11/2026/004418
Nr klienta: 200731
Kwota do zapłaty: 69,90 zł
Termin płatności: 09.12.2026
Indywidualny nr rachunku: 12 1140 2004 0000 3102 7712 0073

Fakturę można też pobrać w eBOK (https://ebok.swiatlowodmazury.example), logując się numerem klienta i kodem PIN z umowy.

Biuro Obsługi Klienta: 89 555 11 40
`,
    attachment: { name: 'FV_11_2026_004418.pdf', type: 'application/pdf', body: '%PDF-1.4\n% FV 004418\n%%EOF\n' },
    code: null,
    link: null,
    note: 'an invoice: customer number of six digits, account in groups, a PIN spoken of',
  },
  {
    name: 'pl-5-newsletter-rabat',
    from: 'Herbaciarnia Pod Dębem <listy@poddebem.example>',
    subject: 'Dziękujemy za zapis! Kod na start w środku 🍵',
    html: `<center style="font-family:Georgia"><h1>Miło Cię poznać</h1><p>Twój adres jest już na naszej liście. W podziękowaniu mamy dla Ciebie 12% zniżki na pierwsze zakupy.</p><p>Twój kod:</p><table><tr><td style="border:3px double #5d4037;padding:14px 40px;font-size:28px">DAB12-7QX4</td></tr></table><p>Wpisz go w koszyku. Ważny 30 dni, nie łączy się z innymi promocjami.</p><p><a href="https://poddebem.example/nowosci">Zobacz nowości</a></p><p style="font-size:11px">ul. Dębowa 5, 16-300 Augustów | <a href="https://poddebem.example/wypisz/20417">Wypisz się</a></p></center>`,
    code: null,
    link: null,
    note: 'a discount code that looks like a code to enter, after "your code:" – for the basket',
  },
  {
    name: 'pl-5-utrudnienia-bilet',
    from: 'Koleje Podgórskie <bilety@kolejepodgorskie.example>',
    subject: 'Zmiana w rozkładzie – pociąg IP 38170',
    text: `Szanowni Państwo,

informujemy, że w dniu 29.11.2026 pociąg IP 38170 „Gubałówka” odjedzie ze stacji Kraków Główny o godz. 07:42 (zamiast 07:28) z peronu 3, tor 7.

Państwa bilet nr 5500418829, wagon 11, miejsce 84, pozostaje ważny. Kod biletu: eKP4471900.

Opłata za bilet (57,00 zł) może zostać zwrócona, jeśli rezygnują Państwo z podróży. Formularz: https://kolejepodgorskie.example/zwroty

Infolinia 703 555 200 (1,29 zł/min)
`,
    code: null,
    link: null,
    note: 'a change of timetable: train of five digits, ticket number and what is called a ticket code',
  },
];
