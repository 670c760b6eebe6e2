import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-6-marketplace',
    from: 'Лавкино <noreply@lavkino.example>',
    subject: 'Код для входа в Лавкино',
    html: `<!DOCTYPE html><html lang="ru"><head><style>@media (max-width:480px){h2{font-size:20px!important}}</style></head><body><div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;mso-hide:all">Никому его не сообщайте&zwnj;&nbsp;&zwnj;&nbsp;&zwnj;&nbsp;</div><div style="max-width:480px;margin:auto;font-family:Arial"><h2>Здравствуйте!</h2><p>Введите этот код, чтобы войти в аккаунт:</p><div style="background:#f1f3f8;border-radius:16px;padding:20px;font-size:36px;text-align:center">640 219</div><p>Код действует 10 минут. Никому его не сообщайте, даже сотрудникам Лавкино.</p><p style="color:#99a">Вход с устройства: Chrome, Windows<br>IP: 198.51.100.24, Самара<br>25.11.2026 11:14 (МСК)</p><p style="font-size:11px">ООО «Лавкино», 123112, Москва, Пресненская наб., д. 10, ОГРН 1027739244741</p></div></body></html>`,
    code: '640219',
    link: null,
    note: 'threes with a space in a box; postal code and register number',
  },
  {
    name: 'ru-6-bank-parol',
    from: 'Банк Заречный <info@zarechnybank.example>',
    subject: 'Пароль для подтверждения операции',
    charset: 'windows-1251',
    text: `Уважаемая Ольга Сергеевна!

Вы совершаете перевод 15 000,00 руб. с карты *4410 на карту *8827.

Пароль для подтверждения: 30581

Никому не сообщайте пароль! Сотрудники банка его не спрашивают.
Если Вы не совершали операцию, позвоните по номеру 8 800 555-01-38.

ПАО «Банк Заречный», лицензия Банка России № 2209
`,
    code: '30581',
    link: null,
    note: 'five digits called a password; card ends and a licence of four',
  },
  {
    name: 'ru-6-tema',
    from: 'Болталка <login@boltalka.example>',
    subject: 'Подтверждение почты в Болталке',
    text: `Привет!

817402 — введите этот код в приложении, чтобы подтвердить почту. У вас есть 15 минут.

Не запрашивали? Просто удалите это письмо.

Команда Болталки, 2026
`,
    code: '817402',
    link: null,
    note: 'number first in the sentence; a year in the text',
  },
  {
    name: 'ru-6-hosting-kod',
    from: 'Хостинг Север <security@hostsever.example>',
    subject: 'Подтверждение входа в панель управления',
    charset: 'koi8-r',
    text: `Здравствуйте!

Зафиксирована попытка входа в панель управления (договор 118204/26) с нового IP-адреса 203.0.113.40.

Для продолжения введите код доступа:

F4KD-92XM

Срок действия кода - 15 минут. Регистр не важен.

Служба поддержки: +7 (812) 555-01-92
`,
    code: 'F4KD-92XM',
    link: null,
    note: 'fours of letters and digits with a dash; a contract and a phone',
  },
  {
    name: 'ru-6-kursy-oba',
    from: 'Учись! <hello@uchis.example>',
    subject: 'Подтвердите почту, чтобы начать учиться',
    html: `<table width="560" align="center"><tr><td><h2>Артём, добро пожаловать!</h2><p>Нажмите кнопку, чтобы подтвердить почту:</p><p><a href="https://uchis.example/auth/confirm?email_token=5d0c31e8&amp;next=%2Fcourses" style="background:#ffd43b;padding:14px 28px">Подтвердить почту</a></p><p>Кнопка не работает? Введите код на сайте вручную: <b>592 046</b></p><p>Код и ссылка действуют сутки.</p></td></tr><tr><td style="font-size:11px">Лицензия № Л035-01298-77/00184477. <a href="https://uchis.example/unsubscribe">Отписаться</a></td></tr></table>`,
    code: '592046',
    link: 'https://uchis.example/auth/confirm?email_token=5d0c31e8&next=%2Fcourses',
    note: 'a button, else a code; a licence number',
  },
  {
    name: 'ru-6-sbros-forum',
    from: 'Клуб садоводов <robot@sadclub.example>',
    subject: 'Восстановление пароля',
    text: `Здравствуйте, Nadezhda58!

Вы (или кто-то другой) запросили восстановление пароля на сайте «Клуб садоводов». Чтобы задать новый пароль, перейдите по ссылке:

https://sadclub.example/auth/?change_password=yes&USER_CHECKWORD=9a0e71&USER_LOGIN=Nadezhda58

Если вы не запрашивали восстановление, ничего делать не нужно.

С уважением, администрация сайта https://sadclub.example
`,
    code: null,
    link: 'https://sadclub.example/auth/?change_password=yes&USER_CHECKWORD=9a0e71&USER_LOGIN=Nadezhda58',
    note: 'a long address with parameters; a user name with digits',
  },
  {
    name: 'ru-6-priglashenie',
    from: 'Задачник <notify@zadachnik.example>',
    subject: 'Вас пригласили в команду «Маркетинг»',
    encoding: 'base64',
    html: `<p>Здравствуйте!</p><p><b>Игорь Панов</b> приглашает вас в команду «Маркетинг» в Задачнике.</p><p><a href="https://zadachnik.example/join/team/44b1e0c7">Принять приглашение</a></p><p>Приглашение действительно до 2 декабря 2026 года.</p><p><a href="https://zadachnik.example/help">Справка</a></p>`,
    code: null,
    link: 'https://zadachnik.example/join/team/44b1e0c7',
    note: 'a team invitation',
  },
  {
    name: 'ru-6-zakaz-chek',
    from: 'Чек ОФД <check@ofd-chek.example>',
    subject: 'Кассовый чек № 4418 от 24.11.2026',
    html: `<table width="380" border="0" style="font-family:monospace"><tr><td colspan="2" align="center">ООО «КОФЕЙНЯ НА УГЛУ»<br>ИНН 7704557012<br>Кассовый чек № 4418</td></tr><tr><td>Капучино 0,3</td><td align="right">260.00</td></tr><tr><td>Сырники</td><td align="right">390.00</td></tr><tr><td><b>ИТОГ</b></td><td align="right"><b>650.00</b></td></tr><tr><td>ФН № 9960440301184472</td><td></td></tr><tr><td>ФД № 118204</td><td>ФПД 2204481937</td></tr></table>`,
    code: null,
    link: null,
    note: 'a fiscal receipt full of numbers',
  },
  {
    name: 'ru-6-bilet-samolet',
    from: 'Авиалинии Урала <booking@uralair.example>',
    subject: 'Маршрутная квитанция, бронь 6QX8TN',
    text: `Уважаемый пассажир!

Код бронирования: 6QX8TN
Номер билета: 262 6104418827

Рейс U6 2714
Екатеринбург (SVX) 07:40 - Сочи (AER) 09:55
12 декабря 2026

Багаж: 1 место, 23 кг

Онлайн-регистрация открывается за 24 часа до вылета: https://uralair.example/checkin
Контакт-центр: 8 800 555-02-62
`,
    code: null,
    link: null,
    note: 'a booking code and a flight of four digits',
  },
  {
    name: 'ru-6-promokod-dostavka',
    from: 'Самокатик <promo@samokatik.example>',
    subject: 'Дарим 500 ₽ на следующий заказ',
    html: `<center><h1>−500 ₽</h1><p>Ваш личный промокод</p><p style="font-size:30px;border:2px dashed #ff335f;display:inline-block;padding:10px">ZIMA500</p><p>Действует до 30.11 при заказе от 1500 ₽. Введите промокод в корзине.</p><p><a href="https://samokatik.example/app">Заказать</a></p><p style="font-size:10px"><a href="https://samokatik.example/otpiska">Отписаться от рассылки</a></p></center>`,
    code: null,
    link: null,
    note: 'a promo code in a box',
  },
];
