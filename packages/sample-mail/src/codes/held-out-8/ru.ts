import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-8-pochta-vhod',
    from: 'Синица ID <noreply@sinitsa-id.example>',
    subject: 'Код для входа в Синица ID',
    html: `<p>Здравствуйте, Алексей!</p><p>Ваш код для входа:</p><p style="font-size:34px"><b>620 419</b></p><p>Вход выполняется: Chrome, Windows 10, Казань. Код действует 10 минут.</p><p>Если это не вы — <a href="https://sinitsa-id.example/security">проверьте безопасность аккаунта</a>.</p><p><small>© 2012–2026 ООО «Синица», 420107, г. Казань, ул. Петербургская, 50</small></p>`,
    code: '620419',
    link: null,
    note: 'two groups; a six-digit postal index and years',
  },
  {
    name: 'ru-8-apteka',
    from: 'Аптека Ромашка <info@apteka-romashka.example>',
    subject: 'Подтверждение e-mail',
    text: `Добрый день!

Чтобы подтвердить e-mail в личном кабинете, введите 4-значный код: 7302

Номер бонусной карты: 2900 0418 7725
Справочная: 8 (800) 555-01-44
`,
    code: '7302',
    link: null,
    note: 'four digits after a colon; card and phone numbers',
  },
  {
    name: 'ru-8-hosting',
    from: 'Гнездо Хостинг <support@gnezdo.example>',
    subject: '[Гнездо] Двухфакторная аутентификация',
    text: `Аккаунт: u0418827
IP: 192.0.2.200
Время: 25.11.2026 11:14 (MSK)

Одноразовый пароль: kT9wPz4e

Никому не сообщайте его, включая сотрудников поддержки.
`,
    code: 'kT9wPz4e',
    link: null,
    note: 'mixed case; an account name',
  },
  {
    name: 'ru-8-bilety',
    from: 'Купе.Онлайн <login@kupe-online.example>',
    subject: '38164 — код подтверждения Купе.Онлайн',
    encoding: 'base64',
    html: `<div>Введите код <b>38164</b> на сайте, чтобы завершить регистрацию.</div><div>Не регистрировались? Просто удалите это письмо.</div>`,
    code: '38164',
    link: null,
    note: 'five digits first in the subject',
  },
  {
    name: 'ru-8-kursy',
    from: 'Школа Точка <hello@shkola-tochka.example>',
    subject: 'Войти в Школу Точка',
    html: `<p>Привет, Маша!</p><p><a href="https://shkola-tochka.example/login/once/88fe01">Войти одним нажатием</a></p><p>Или введите код вручную: <code>551 207</code></p><p>Ссылка и код действуют 1 час.</p>`,
    code: '551207',
    link: 'https://shkola-tochka.example/login/once/88fe01',
    note: 'magic link or code',
  },
  {
    name: 'ru-8-forum',
    from: 'Форум Автолюбителей <robot@avtoforum.example>',
    subject: 'Активация учётной записи',
    charset: 'koi8-r',
    encoding: '8bit',
    text: `Здравствуйте, volga3110!

Вы зарегистрировались на нашем форуме. Для активации учётной записи перейдите по ссылке:

http://www.avtoforum.example/index.php?action=activate;u=11842;code=b7e0

Администрация форума
`,
    code: null,
    link: 'http://www.avtoforum.example/index.php?action=activate;u=11842;code=b7e0',
    note: 'forum activation; digits in the user name',
  },
  {
    name: 'ru-8-parol',
    from: 'Магазин Лампа <shop@lampa.example>',
    subject: 'Восстановление пароля',
    html: `<p>Вы запросили восстановление пароля на сайте lampa.example.</p><p><a href="https://lampa.example/restore/?h=20ac9f">Задать новый пароль</a></p><p>Скидка 7% по промокоду <b>SVET7</b> до конца ноября.</p>`,
    code: null,
    link: 'https://lampa.example/restore/?h=20ac9f',
    note: 'reset; a promotional code',
  },
  {
    name: 'ru-8-chek',
    from: 'ОФД Платёж <check@ofd-platezh.example>',
    subject: 'Кассовый чек № 4418 от 24.11.2026',
    text: `ООО "Продукты 24"
ИНН 7701234567
Смена 218  Чек 4418

Молоко 3,2%      1 x 94.90
Хлеб ржаной      1 x 52.00
ИТОГО            146.90

ФН 9960440300184421
ФД 118204
ФПД 2750113846
`,
    code: null,
    link: null,
    note: 'a fiscal receipt with many numbers',
  },
  {
    name: 'ru-8-dostavka',
    from: 'Быстрица Доставка <track@bystritsa.example>',
    subject: 'Заказ 70418-22 прибыл в пункт выдачи',
    html: `<p>Ирина, заказ ждёт вас до 2 декабря.</p><p>ПВЗ: г. Пермь, ул. Ленина, 60, оф. 104. Ежедневно 9:00–21:00</p><p>Код для получения: <b>8-4417</b></p><p>К оплате: 0 ₽</p>`,
    code: null,
    link: null,
    note: 'a parcel pickup code',
  },
  {
    name: 'ru-8-internet-tarif',
    from: 'Северсвязь <info@seversvyaz.example>',
    subject: 'Изменение тарифа с 01.01.2027',
    text: `Уважаемый абонент!

Лицевой счёт 1002 4418. С 1 января 2027 года стоимость тарифа «Дом 500» составит 790 руб. в месяц (сейчас 720 руб.).

Ваш баланс: 318,40 руб.
Телефон поддержки 8-800-555-02-70
`,
    code: null,
    link: null,
    note: 'a price notice with an account number',
  },
];
