import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-3-gosuslugi-kraj',
    from: 'Портал услуг Приозёрного края <noreply@uslugi-priozerie.example>',
    subject: 'Подтверждение входа',
    html: `<div style="max-width:500px"><p>Уважаемый Сергей Павлович!</p><p>Для подтверждения входа укажите одноразовый пароль:</p><p style="background:#e3f2fd;font-size:30px;text-align:center;padding:12px">90&nbsp;16&nbsp;43&nbsp;27</p><p>Пароль действует 5 минут. Сотрудники портала никогда его не спрашивают.</p><p style="color:#90a4ae">Заявление № 118/2026-ЭЛ от 24.11.2026 рассматривается. Телефон 8-800-555-21-90</p></div>`,
    code: '90164327',
    link: null,
    note: 'eight digits in pairs; an application number and a phone number in pairs too',
  },
  {
    name: 'ru-3-kod-pervym',
    from: 'Радио Полынь <privet@radiopolyn.example>',
    subject: '3856 — код подтверждения для Радио Полынь',
    text: `Привет!

3856 — введите этот код в приложении, чтобы сохранить избранные песни.

Код одноразовый и сработает до 11:25.
Слушайте нас на 104,7 FM, эфир с 1998 года.
`,
    code: '3856',
    link: null,
    note: 'before its label in subject and text; a frequency and a year',
  },
  {
    name: 'ru-3-smena-pochty',
    from: 'Магазин «Сова» <lk@sova-shop.example>',
    subject: 'Подтверждение нового адреса',
    html: `<table width="600"><tr><td><a href="https://sova-shop.example/"><img alt="Сова" src="https://sova-shop.example/s.png"></a></td></tr><tr><td>Наталья, вы указали новый адрес почты. <br>Нажмите на кнопку в течение суток:</td></tr><tr><td><a href="https://sova-shop.example/lk/email/verify?id=40771&amp;sign=b28fe1&amp;utm_medium=email" style="background:#5d4037;color:#fff">Подтвердить адрес</a></td></tr><tr><td>На бонусном счёте 1 845 баллов. <a href="https://sova-shop.example/lk/bonus">Потратить</a></td></tr><tr><td><a href="https://sova-shop.example/unsubscribe?id=40771">Отказаться от рассылки</a></td></tr></table>`,
    code: null,
    link: 'https://sova-shop.example/lk/email/verify?id=40771&sign=b28fe1&utm_medium=email',
    note: 'a change of address; points to spend and a link to leave',
  },
  {
    name: 'ru-3-posylka',
    from: 'Служба доставки Стриж <info@strizh.example>',
    subject: 'Заказ 3004-118-772 передан курьеру',
    charset: 'koi8-r',
    encoding: 'base64',
    text: `Добрый день!

Курьер Алексей приедет сегодня с 15:00 до 18:00.
Номер заказа: 3004-118-772
К оплате: 0 руб.
Телефон курьера: +7 900 555-43-21

Адрес: 191186, Санкт-Петербург, наб. реки Мойки, 40, кв. 8, код домофона вы указали при заказе.

Отследить: https://strizh.example/track/3004118772
`,
    code: null,
    link: null,
    note: 'an order number in groups, a postal code, a door code that is not repeated',
  },
  {
    name: 'ru-3-schet-zhkh',
    from: 'Единый расчётный центр Ольховки <schet@erc-olhovka.example>',
    subject: 'Счёт за ноябрь 2026: 6 218,45 руб.',
    html: `<table border="1"><tr><td>Лицевой счёт</td><td>410 228 905</td></tr><tr><td>Период</td><td>11.2026</td></tr><tr><td>Горячая вода</td><td>00418 → 00423</td></tr><tr><td>Электроэнергия</td><td>118840 → 119021</td></tr><tr><td>Код плательщика</td><td>7702551</td></tr><tr><td>Итого</td><td><b>6 218,45</b></td></tr></table><p>Оплатите до 10 декабря. <a href="https://erc-olhovka.example/lk">Открыть счёт</a></p>`,
    code: null,
    link: null,
    note: 'the code of a payer, account and meters',
  },
  {
    name: 'ru-3-vhod-vypolnen',
    from: 'Облако Кумулюс <security@kumulus.example>',
    subject: 'Выполнен вход в аккаунт',
    text: `В ваш аккаунт выполнен вход.

Время: 25.11.2026, 11:03 (UTC+3)
Устройство: Windows 12, Chrome 148
IP: 203.0.113.58, Тверь

Вход подтверждён кодом из СМС на номер ***-**-17.
Не вы? Завершите сеансы: https://kumulus.example/sessions/close
`,
    code: null,
    link: null,
    note: 'a sign-in that was confirmed by a code elsewhere; a link for whoever it was not',
  },
];
