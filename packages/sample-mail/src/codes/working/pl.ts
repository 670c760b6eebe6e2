import type { WrittenCase } from '../written-case.ts';

export const pl: readonly WrittenCase[] = [
  {
    name: 'pl-autoryzacja-przelewu',
    from: 'Bank Nadwiślański <bezpieczenstwo@nadwislanski.example>',
    subject: 'Autoryzacja przelewu',
    html: `<p>Kwota: <b>2 350,00 PLN</b><br>Na rachunek: 00 1140 2004 0000 3102 0012 3456</p><p>Hasło jednorazowe nr 3 z dnia 25.11.2026:</p><p style="font-size:26px">7718 2093</p><p>Infolinia: 22 555 01 70</p>`,
    code: '77182093',
    link: null,
    note: 'called a password for one use; amount, account and phone in groups too',
  },
  {
    name: 'pl-dlugie-zdanie',
    from: 'Przychodnia Jasna <rejestracja@przychodniajasna.example>',
    subject: 'Pierwsze logowanie',
    charset: 'windows-1250',
    encoding: '8bit',
    text: `Szanowna Pani,

konto pacjenta nr 40213 zostało założone 24 listopada 2026 r. Przy pierwszym logowaniu system poprosi o potwierdzenie tożsamości – proszę wówczas przepisać cyfry 450 982, które stanowią jednorazowy kod dostępu, a następnie ustawić własne hasło (co najmniej 10 znaków).

Rejestracja czynna 7:30–18:00, tel. 61 555 00 14
`,
    code: '450982',
    link: null,
    note: 'in a sentence, label after it',
  },
  {
    name: 'pl-kod-i-link',
    from: 'Górska Szkoła <zapisy@gorskaszkola.example>',
    subject: 'Potwierdź adres e-mail',
    encoding: '8bit',
    html: `<h2>Dziękujemy za zgłoszenie!</h2><p><a href="https://gorskaszkola.example/potwierdz?zg=2026-118&amp;p=Kx1">Potwierdź adres</a> albo wpisz kod <code>J6PT-40WQ</code> (z myślnikiem).</p><p><a href="https://gorskaszkola.example/polityka">Polityka prywatności</a></p><p>Kurs 14-20.02.2027, cena 1 290 zł.</p>`,
    code: 'J6PT-40WQ',
    link: 'https://gorskaszkola.example/potwierdz?zg=2026-118&p=Kx1',
    note: 'the dash is part of the code and the mail says so; dates and a price below',
  },
  {
    name: 'pl-kod-weryfikacyjny',
    from: 'Księgarnia Pod Lipą <konto@podlipa.example>',
    subject: 'Twój kod weryfikacyjny',
    charset: 'iso-8859-2',
    text: `Cześć Łukasz,

Twój kod weryfikacyjny: 916034
Kod jest ważny przez 15 minut.

Zespół Księgarni Pod Lipą, ul. Żeglarska 8, 87-100 Toruń
`,
    code: '916034',
    link: null,
    note: 'a postal code with a dash below',
  },
  {
    name: 'pl-newsletter-potwierdzenie',
    from: 'Ogródek Działkowy <listy@ogrodek.example>',
    subject: 'Jeszcze jedno kliknięcie',
    encoding: 'base64',
    headers: ['List-Unsubscribe: <https://ogrodek.example/wypisz?e=88>'],
    html: `<p>Ktoś zapisał ten adres do naszego biuletynu.</p><p><a href="https://ogrodek.example/wypisz?e=88">Wypisz mnie</a></p><p><a href="https://ogrodek.example/zapis/tak?e=88&amp;h=c3d1">Tak, chcę otrzymywać biuletyn</a></p>`,
    code: null,
    link: 'https://ogrodek.example/zapis/tak?e=88&h=c3d1',
    note: 'the link to leave comes first',
  },
  {
    name: 'pl-nowe-logowanie',
    from: 'Targ Rzemiosła <alert@targrzemiosla.example>',
    subject: 'Zalogowano się na Twoje konto',
    html: `<p>25.11.2026, 06:51 · Chrome 142 · Gdynia (192.0.2.200)</p><p>To Ty? Nic nie musisz robić.</p><p>To nie Ty? <a href="https://targrzemiosla.example/blokada?k=5512">Zablokuj konto</a></p>`,
    code: null,
    link: null,
    note: 'sign-in notice',
  },
  {
    name: 'pl-rabat',
    from: 'Księgarnia Pod Lipą <promocje@podlipa.example>',
    subject: 'Kod rabatowy ZIMA20 w środku',
    html: `<h1>-20%</h1><p>Wpisz w koszyku kod rabatowy:</p><p><b style="font-size:28px">ZIMA20</b></p><p>Do 6.01.2027. <a href="https://podlipa.example/promocja">Do sklepu</a> | <a href="https://podlipa.example/rezygnuje/31180">Rezygnuję</a></p>`,
    code: null,
    link: null,
    note: 'discount code, alone and big',
  },
  {
    name: 'pl-w-temacie',
    from: 'Hulajka <start@hulajka.example>',
    subject: '8205 - kod do logowania',
    encoding: 'base64',
    text: `Podaj kod 8205 w aplikacji, żeby się zalogować.
Nie prosiłeś o kod? Zignoruj tę wiadomość.
`,
    code: '8205',
    link: null,
    note: 'four digits, a dash after them that splits nothing',
  },
];
