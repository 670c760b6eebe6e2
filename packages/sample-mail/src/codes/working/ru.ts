import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-bank-operaciya',
    from: 'Банк «Заречный» <secure@zarechny.example>',
    subject: 'Подтвердите операцию на 12 480,00 ₽',
    html: `<table width="500"><tr><td>Сумма</td><td>12 480,00 ₽</td></tr><tr><td>Карта</td><td>•• 5512</td></tr><tr><td>Получатель</td><td>ИП Сорокин, ИНН 770012345678</td></tr><tr><td colspan="2" align="center" style="font-size:30px">318-664</td></tr></table><p>Это одноразовый пароль. Сотрудники банка его не спрашивают. Тел. 8 800 555-01-20.</p>`,
    code: '318664',
    link: null,
    note: 'in the cell of a table with sum and tax number, label below; a phone with dashes',
  },
  {
    name: 'ru-dlinnoe',
    from: 'Районная библиотека № 14 <bibl14@kultura.example>',
    subject: 'О вашей заявке',
    charset: 'windows-1251',
    text: `Уважаемая Анна Сергеевна!

Ваша заявка № 2026/3318 от 25.11.2026 рассмотрена. Чтобы мы убедились, что письмо дошло именно до вас, в личном кабинете нужно набрать комбинацию 94T7KX (это и есть проверочный код), после чего читательский билет 004417 станет действителен до 31.12.2027.

125009, г. Москва, ул. Книжная, д. 14
`,
    code: '94T7KX',
    link: null,
    note: 'letters and digits; label after it; application, card and postal numbers',
  },
  {
    name: 'ru-kvitanciya',
    from: 'Водоканал Приозёрск <abonent@vodokanal-pr.example>',
    subject: 'Квитанция за ноябрь 2026',
    encoding: 'base64',
    text: `Лицевой счёт: 4400182937
Начислено: 1 284,50 руб.
Показания: 00482, 00517
Оплатить до 10.12.2026. УИН 18810277220048213015
Телефон: +7 (81379) 5-55-01
`,
    code: null,
    link: null,
    note: 'account, readings, bill identifier',
  },
  {
    name: 'ru-novoe-ustrojstvo',
    from: 'Облачко <no-reply@oblachko.example>',
    subject: 'Вход с нового устройства',
    encoding: 'base64',
    html: `<center><h3>Это вы?</h3><p>iPad, г. Казань, 25 ноября, 21:07</p><p>Код для входа</p><p><big><big>8 8 1 5 0 3 4 2</big></big></p><p><a href="https://oblachko.example/ne-ya">Это не я</a></p><p>&copy; 2014&ndash;2026</p></center>`,
    code: '88150342',
    link: null,
    note: 'eight digits with a space after each; year range in the footer',
  },
  {
    name: 'ru-promokod',
    from: 'Самокатыч <skidki@samokat4.example>',
    subject: 'Промокод на 3 поездки',
    text: `Введите промокод ОСЕНЬ2026 или FALL26 в приложении: минус 50 % на 3 поездки.
До 30.11.2026. Отписаться: https://samokat4.example/stop/11820
`,
    code: null,
    link: null,
    note: 'two promotion codes',
  },
  {
    name: 'ru-sbros-parolya',
    from: 'Театр на Набережной <kassa@teatr-nab.example>',
    subject: 'Восстановление пароля',
    charset: 'koi8-r',
    text: `Чтобы задать новый пароль, перейдите по ссылке:

https://teatr-nab.example/lk/restore?u=5581&k=1f7ac2

Ссылка действительна сутки. Касса: (812) 555-01-77
`,
    code: null,
    link: 'https://teatr-nab.example/lk/restore?u=5581&k=1f7ac2',
    note: 'reset by link, phone below',
  },
  {
    name: 'ru-v-teme',
    from: 'Самокатыч <privet@samokat4.example>',
    subject: '7049 — код для входа в Самокатыч',
    encoding: 'base64',
    text: `Введите 7049, чтобы войти. Если это были не вы, просто удалите письмо.
`,
    code: '7049',
    link: null,
    note: 'four digits before the label; a digit in the sender address',
  },
  {
    name: 'ru-zakaz',
    from: 'Книжный двор <zakaz@knizhnydvor.example>',
    subject: 'Заказ 771-408 оформлен',
    charset: 'windows-1251',
    encoding: '8bit',
    html: `<p>Номер заказа: <b>771-408</b></p><p>«Сад» — 1 шт., код товара 55102 — 640 руб.</p><p>Самовывоз до 02.12.2026, индекс 190000. Итого: 640 руб.</p><p><a href="https://knizhnydvor.example/order/771408">Состояние заказа</a></p>`,
    code: null,
    link: null,
    note: 'an order written as codes are, a code of goods',
  },
];
