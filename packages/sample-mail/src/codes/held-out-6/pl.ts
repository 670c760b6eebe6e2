import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-6-aukcje-logowanie',
    from: 'Targowo <powiadomienia@targowo.example>',
    subject: 'Kod do logowania w Targowo',
    html: `<!DOCTYPE html><html lang="pl"><body bgcolor="#ffffff"><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">Przepisz kod, aby się zalogować.&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><table width="600" align="center" style="font-family:'Open Sans',Arial"><tr><td><p>Cześć, michal_84!</p><p>Aby zalogować się na nowym urządzeniu, przepisz kod:</p></td></tr><tr><td align="center"><div style="background:#ff5a00;color:#fff;font-size:32px;padding:14px">471 083</div></td></tr><tr><td><p>Kod jest ważny 10 minut. Nie podawaj go nikomu.</p><p>Urządzenie: Samsung Galaxy S25, Wrocław, 25.11.2026 09:14</p><p style="font-size:11px">Targowo sp. z o.o., ul. Wierzbięcice 1B, 61-569 Poznań, NIP 525-26-74-798, KRS 0000635012</p></td></tr></table><img src="https://mail.targowo.example/o/8842017733.gif" width="1" height="1" alt="" style="display:block"></body></html>`,
    code: '471083',
    link: null,
    note: 'threes with a space; tax number with dashes, register number',
  },
  {
    name: 'pl-6-ubezpieczyciel',
    from: 'Polisa Wisła <klient@polisawisla.example>',
    subject: 'Hasło jednorazowe do Strefy Klienta',
    charset: 'iso-8859-2',
    text: `Szanowna Pani,

Pani hasło jednorazowe do Strefy Klienta to: 96027

Prosimy wpisać je w ciągu 5 minut. Hasło dotyczy operacji: zmiana adresu do korespondencji, polisa nr 1184-2207/26.

Infolinia: 22 555 01 49 (pn.-pt. 8-18)

Z poważaniem
Polisa Wisła TU S.A.
`,
    code: '96027',
    link: null,
    note: 'five digits, called a one-time password; a policy number',
  },
  {
    name: 'pl-6-temat-gra',
    from: 'Smocza Dolina <konto@smoczadolina.example>',
    subject: 'Smocza Dolina – Twój kod weryfikacyjny: KWTZPN',
    text: `Witaj, wojowniku!

Wpisz kod z tematu tej wiadomości w oknie gry, aby potwierdzić adres e-mail. Kod wygaśnie za 30 minut.

Serwer: Północ-4
Wersja klienta: 5.0.2188

Zespół Smoczej Doliny
`,
    code: 'KWTZPN',
    link: null,
    note: 'letters only, in the subject only; a server and a version',
  },
  {
    name: 'pl-6-urzad',
    from: 'ePortal Mieszkańca <no-reply@eportal-mieszkanca.example>',
    subject: 'Kod autoryzacyjny podpisu wniosku',
    html: `<p>Dzień dobry,</p><p>do podpisania wniosku <b>WN/2026/11/004812</b> potrzebny jest kod autoryzacyjny.</p><table border="1" cellpadding="10"><tr><td>Kod autoryzacyjny nr 1 z dnia 25.11.2026</td><td><b>58301942</b></td></tr><tr><td>Ważny do</td><td>09:44</td></tr></table><p>Wiadomość wygenerowana automatycznie, prosimy na nią nie odpowiadać.</p><p>Helpdesk: 42 555 02 10</p>`,
    code: '58301942',
    link: null,
    note: 'eight digits in a table beside a date; an application number',
  },
  {
    name: 'pl-6-przychodnia-oba',
    from: 'Medyka Online <rejestracja@medykaonline.example>',
    subject: 'Potwierdź rejestrację w Medyka Online',
    text: `Panie Tomaszu,

dziękujemy za założenie konta pacjenta. Proszę potwierdzić adres e-mail, klikając:

https://pacjent.medykaonline.example/potwierdz/0e77ba31

lub podając w aplikacji kod: 204 775

Konto niepotwierdzone w ciągu 3 dni zostanie usunięte.

Medyka Online, ul. Piotrkowska 200, 90-368 Łódź
Rejestracja telefoniczna: 42 555 03 77
`,
    html: `<p>Panie Tomaszu,</p><p>dziękujemy za założenie konta pacjenta.</p><p><a href="https://pacjent.medykaonline.example/potwierdz/0e77ba31">Potwierdzam adres e-mail</a></p><p>lub proszę podać w aplikacji kod: <b>204 775</b></p><p>Konto niepotwierdzone w ciągu 3 dni zostanie usunięte.</p><p><small>Medyka Online, ul. Piotrkowska 200, 90-368 Łódź<br>Rejestracja telefoniczna: 42 555 03 77</small></p>`,
    code: '204775',
    link: 'https://pacjent.medykaonline.example/potwierdz/0e77ba31',
    note: 'both parts, link and code in each',
  },
  {
    name: 'pl-6-reset-ksiegarnia',
    from: 'Księgarnia Sowa <sklep@ksiegarniasowa.example>',
    subject: 'Zmiana hasła w sklepie Księgarnia Sowa',
    html: `<p>Dzień dobry,</p><p>otrzymaliśmy prośbę o zmianę hasła do konta <i>quiet-otter-482@inbox.example</i>.</p><p>Aby ustawić nowe hasło, <a href="https://ksiegarniasowa.example/pl/login/reset?klucz=41f0bb92">kliknij tutaj</a>. Link jest aktywny przez 24 godziny.</p><p>Jeżeli to nie Ty, zignoruj wiadomość.</p><p><a href="https://ksiegarniasowa.example/pl/regulamin">Regulamin</a></p>`,
    code: null,
    link: 'https://ksiegarniasowa.example/pl/login/reset?klucz=41f0bb92',
    note: 'reset in a sentence; terms beside it',
  },
  {
    name: 'pl-6-newsletter',
    from: 'Kuchnia Basi <basia@kuchniabasi.example>',
    subject: 'Potwierdź zapis na newsletter',
    encoding: 'base64',
    html: `<div style="text-align:center"><h2>Jeszcze tylko jeden krok</h2><p>Kliknij, żeby potwierdzić zapis i odebrać e-book „30 zup na zimę”.</p><p><a href="https://app.listonosz.example/subscription/confirm/Xk20Pq/91" style="background:#c0392b;color:#fff;padding:14px">Tak, zapisuję się</a></p><p style="font-size:11px">Administratorem danych jest Barbara Lis, ul. Lipowa 5, 15-427 Białystok</p></div>`,
    code: null,
    link: 'https://app.listonosz.example/subscription/confirm/Xk20Pq/91',
    note: 'double opt-in',
  },
  {
    name: 'pl-6-paczkomat',
    from: 'Skrytka24 <info@skrytka24.example>',
    subject: 'Paczka czeka w automacie WAW184M',
    html: `<p>Dzień dobry!</p><p>Twoja paczka <b>620118447290018325551120</b> czeka w automacie <b>WAW184M</b>, ul. Puławska 152.</p><p>Kod odbioru:</p><p style="font-size:36px"><b>836041</b></p><p>Masz 48 godzin na odbiór, do 27.11.2026, 09:10. Podaj numer telefonu i kod odbioru na ekranie automatu.</p>`,
    code: null,
    link: null,
    note: 'a locker code of six digits in a large font',
  },
  {
    name: 'pl-6-faktura-telefon',
    from: 'Telko Plus <efaktura@telkoplus.example>',
    subject: 'E-faktura F/20118447/11/26',
    text: `Szanowni Państwo,

wystawiliśmy e-fakturę nr F/20118447/11/26.

Kwota do zapłaty: 65,00 zł
Termin płatności: 09.12.2026
Nr konta do wpłat: 12 1050 0099 7603 1118 4470 0001
Numer klienta: 20118447

Fakturę można pobrać w Moje Telko: https://moje.telkoplus.example/faktury

Telko Plus S.A., ul. Domaniewska 37, 02-672 Warszawa
`,
    code: null,
    link: null,
    note: 'an invoice with an account number in fours',
  },
  {
    name: 'pl-6-zgloszenie',
    from: 'Pomoc Chmurnik <pomoc@chmurnik.example>',
    subject: '[#804417] Odpowiedź na Twoje zgłoszenie',
    text: `##- Prosimy o odpowiedź powyżej tej linii -##

Zgłoszenie 804417 zostało zaktualizowane.

Agnieszka (Chmurnik), 25 lis 2026, 09:02:

Dzień dobry, błąd 5003 przy synchronizacji poprawiliśmy w wersji 8.4.1. Proszę zaktualizować aplikację i dać znać, czy działa.

Zobacz zgłoszenie: https://pomoc.chmurnik.example/requests/804417
`,
    code: null,
    link: null,
    note: 'a support thread with a ticket of six digits and an error number',
  },
];
