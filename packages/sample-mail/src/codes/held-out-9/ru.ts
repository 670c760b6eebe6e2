import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-9-gos',
    from: 'Портал услуг <no-reply@portal-uslug.example>',
    subject: 'Код подтверждения электронной почты',
    html: `<p>Здравствуйте, Ольга Сергеевна!</p><p>Чтобы подтвердить адрес электронной почты в личном кабинете, введите код:</p><p style="font-size:32px"><b>415 082</b></p><p>Код действует 15 минут. Никому его не сообщайте.</p><p style="color:#888">Телефон поддержки: 8 800 555-01-10, с мобильных — 115</p>`,
    code: '415082',
    link: null,
    note: 'two groups of three; support numbers',
  },
  {
    name: 'ru-9-igra',
    from: 'Танковый Полк <support@tankpolk.example>',
    subject: 'Вход с нового компьютера',
    text: `Приветствуем, Volk_1943!

Кто-то входит в вашу учётную запись с нового компьютера.
Город: Самара
Время: 25.11.2026 11:12 (МСК)

Код доступа: H6PX3

Если это не вы, срочно смените пароль: https://tankpolk.example/cabinet/password

С уважением,
команда «Танкового Полка»
`,
    charset: 'windows-1251',
    encoding: 'base64',
    code: 'H6PX3',
    link: null,
    note: 'letters and digits; a nickname with a year, a link for whoever asked for nothing',
  },
  {
    name: 'ru-9-bank',
    from: 'Банк Уралец <info@bankuralets.example>',
    subject: 'Подтверждение операции',
    encoding: 'base64',
    text: `Никому не говорите код 9037! Перевод 12 500 р. с карты *4418. Если вы не совершали операцию, позвоните по номеру 900.

АО «Банк Уралец», генеральная лицензия № 1481 от 11.08.2015
`,
    code: '9037',
    link: null,
    note: 'four digits at the start of a sentence; card, short number and licence',
  },
  {
    name: 'ru-9-apteka',
    from: 'Аптека Ромашка <hello@apteka-romashka.example>',
    subject: '720416 — код для входа в Аптеку Ромашка',
    text: `Ваш код для входа
720416
Скопируйте его и вставьте в окно авторизации. Если вы не запрашивали код, просто удалите письмо.
ООО «Ромашка», ИНН 7704218694, г. Москва, ул. Сущёвская, 27, 127055. Имеются противопоказания.
`,
    html: `<table width="500" align="center"><tr><td align="center">Ваш код для входа</td></tr><tr><td align="center" style="font:bold 36px Arial;letter-spacing:8px">720416</td></tr><tr><td>Скопируйте его и вставьте в окно авторизации. Если вы не запрашивали код, просто удалите письмо.</td></tr><tr><td style="font-size:10px">ООО «Ромашка», ИНН 7704218694, г. Москва, ул. Сущёвская, 27, 127055. Имеются противопоказания.</td></tr></table>`,
    code: '720416',
    link: null,
    note: 'number first in the subject; tax number and postal code',
  },
  {
    name: 'ru-9-hosting-smena',
    from: 'Хостинг Байкал <robot@baikalhost.example>',
    subject: 'Смена контактного адреса',
    html: `<p>Для договора <b>№ 118420/26</b> запрошена смена контактного e-mail.</p><p>Подтвердите её одноразовым паролем <code>83-51-97</code> (дефисы можно не вводить).</p><p>Пароль действителен до 12:00 по московскому времени.</p><p>Техподдержка: +7 395 255-50-18</p>`,
    code: '835197',
    link: null,
    note: 'three pairs with dashes; a contract number',
  },
  {
    name: 'ru-9-forum',
    from: 'Форум рыболовов <forum@rybalka-forum.example>',
    subject: 'Активация учётной записи',
    text: `Здравствуйте, karas77!

Вы зарегистрировались на Форуме рыболовов. Осталось активировать учётную запись, перейдя по ссылке:

https://rybalka-forum.example/index.php?action=activate;u=4402;code=d81f00a7

Неактивированные записи удаляются через 3 дня.

Администрация
`,
    charset: 'windows-1251',
    code: null,
    link: 'https://rybalka-forum.example/index.php?action=activate;u=4402;code=d81f00a7',
    note: 'a link with semicolons in its query',
  },
  {
    name: 'ru-9-parol',
    from: 'Школа Глагол <team@glagol-school.example>',
    subject: 'Восстановление пароля',
    text: `Добрый день, Илья!

Забыли пароль? Бывает. Нажмите на кнопку и придумайте новый.

Придумать новый пароль (https://glagol-school.example/auth/reset/55ce-9a10)

Кнопка работает сутки.

Все курсы (https://glagol-school.example/courses) · Отписаться (https://glagol-school.example/unsub/410)
`,
    html: `<p>Добрый день, Илья!</p><p>Забыли пароль? Бывает. Нажмите на кнопку и придумайте новый.</p><p><a href="https://glagol-school.example/auth/reset/55ce-9a10" style="background:#6c3;padding:12px">Придумать новый пароль</a></p><p>Кнопка работает сутки.</p><p><a href="https://glagol-school.example/courses">Все курсы</a> · <a href="https://glagol-school.example/unsub/410">Отписаться</a></p>`,
    code: null,
    link: 'https://glagol-school.example/auth/reset/55ce-9a10',
    note: 'a reset button; courses and unsubscribe',
  },
  {
    name: 'ru-9-chek',
    from: 'ОФД Квант <check@ofd-kvant.example>',
    subject: 'Кассовый чек от 24.11.2026',
    text: `КАССОВЫЙ ЧЕК / ПРИХОД
ООО "ПРОДМАГ" ИНН 5036045205
Смена 118 Чек 417

Молоко 3,2% 1 л      2 x 89,90 = 179,80
Хлеб бородинский     1 x 54,00 = 54,00
ИТОГ = 233,80

ФН 9960440300418827
ФД 40117
ФПД 2880417365
`,
    code: null,
    link: null,
    note: 'a fiscal receipt full of numbers',
  },
  {
    name: 'ru-9-avia',
    from: 'Авиалинии Север <ticket@sever-avia.example>',
    subject: 'Ваш билет Москва — Мурманск',
    html: `<p>Спасибо за покупку!</p><p>Код бронирования: <b>L8WD2R</b><br>Номер билета: 421 2400417783</p><p>Рейс N4 6341, 28 декабря 2026, вылет 07:25, терминал B</p><p>Онлайн-регистрация откроется за 24 часа: <a href="https://sever-avia.example/checkin">зарегистрироваться</a></p>`,
    code: null,
    link: null,
    note: 'a flight: booking code, ticket and flight numbers',
  },
  {
    name: 'ru-9-promokod',
    from: 'Книжный Дом <news@knizhnydom.example>',
    subject: 'Промокод на 500 ₽ внутри',
    html: `<h2>Дарим 500 ₽ на книги</h2><p>Введите промокод в корзине:</p><p style="font-size:28px;background:#ffe;padding:14px"><b>ZIMA500</b></p><p>Действует на заказы от 2000 ₽ до 06.12.2026.</p><p><a href="https://knizhnydom.example/sale">За книгами</a></p>`,
    code: null,
    link: null,
    note: 'a discount code in a box',
  },
];
