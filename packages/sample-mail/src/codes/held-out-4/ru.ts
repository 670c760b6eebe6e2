import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-4-karshering',
    from: 'Поехали <no-reply@poehali.example>',
    subject: 'Код для входа в "Поехали"',
    charset: 'koi8-r',
    text: `Здравствуйте, Артём!

Ваш код для входа: 37-26-90

Он действует 10 минут. Никому его не сообщайте, даже сотрудникам службы поддержки.

Если вы не пытались войти, просто проигнорируйте это письмо.

Команда "Поехали"
Телефон поддержки: 8 800 555-01-77
`,
    code: '372690',
    link: null,
    note: 'pairs with dashes, as the phone number ends',
  },
  {
    name: 'ru-4-onlayn-kursy',
    from: 'Школа «Вектор» <hello@vektor-school.example>',
    subject: 'Подтвердите регистрацию',
    html: `<table width="600" align="center"><tr><td><img src="https://vektor-school.example/logo.png" alt="Вектор"></td></tr><tr><td><h2>Добро пожаловать!</h2><p>Вы зарегистрировались на платформе «Вектор». Осталось подтвердить почту:</p><p><a href="https://vektor-school.example/confirm?h=2b7de4&amp;id=90417" style="background:#ff5a00;color:#fff;padding:14px 24px">Подтвердить почту</a></p><p>Если кнопка не работает, введите на сайте код <b>5582</b>.</p></td></tr><tr><td><p style="font-size:11px">У нас учатся 48 600 человек. <a href="https://vektor-school.example/unsubscribe/90417">Отписаться</a></p></td></tr></table>`,
    code: '5582',
    link: 'https://vektor-school.example/confirm?h=2b7de4&id=90417',
    note: 'a button, or four digits where that does not work',
  },
  {
    name: 'ru-4-gosuslugi-kod',
    from: 'Портал жителя Приозёрска <portal@priozersk.example>',
    subject: 'Код подтверждения',
    charset: 'windows-1251',
    encoding: 'base64',
    html: `<p>Уважаемый пользователь!</p><p>Для восстановления доступа к учётной записи введите код подтверждения.</p><table border="1" cellpadding="8"><tr><td>Код подтверждения</td><td><b>60471582</b></td></tr><tr><td>Номер обращения</td><td>2026-118843</td></tr><tr><td>Срок действия</td><td>до 11:45 (МСК) 25.11.2026</td></tr></table><p>Контакт-центр: 8 (800) 555-90-12</p>`,
    code: '60471582',
    link: null,
    note: 'eight digits in a cell above the number of a request',
  },
  {
    name: 'ru-4-parol-muzyka',
    from: 'Нотный стан <support@notnystan.example>',
    subject: 'Восстановление пароля',
    text: `Привет!

Кто-то (надеемся, что вы) попросил восстановить пароль к аккаунту quiet-otter-482.

Чтобы задать новый пароль, перейдите по ссылке:
https://notnystan.example/password/reset/e0c9-41ba-7d

Ссылка перестанет работать через 3 часа.

Слушайте новинки недели: https://notnystan.example/new/2026/47
`,
    code: null,
    link: 'https://notnystan.example/password/reset/e0c9-41ba-7d',
    note: 'year and week in the address of something else',
  },
  {
    name: 'ru-4-chek',
    from: 'ОФД Чеки <cheki@ofd-cheki.example>',
    subject: 'Кассовый чек от 24.11.2026',
    html: `<div style="font-family:monospace;width:320px"><center>ООО «РОМАШКА»<br>ИНН 7700555123<br>КАССОВЫЙ ЧЕК № 0418<br>ПРИХОД</center><table width="100%"><tr><td>Молоко 3,2% 0,9 л</td><td align="right">2 x 94.90</td></tr><tr><td>Хлеб бородинский</td><td align="right">1 x 58.00</td></tr><tr><td>Кофе зерновой 1 кг</td><td align="right">1 x 1349.00</td></tr><tr><td><b>ИТОГ</b></td><td align="right"><b>1596.80</b></td></tr></table><p>Смена 212<br>ЗН ККТ 00106327714488<br>ФН 9960440302771845<br>ФД 68104<br>ФПД 2750418836<br>24.11.2026 19:37</p></div>`,
    code: null,
    link: null,
    note: 'a till receipt: numbers of every length in monospace',
  },
  {
    name: 'ru-4-zapis-k-vrachu',
    from: 'Клиника «Здравие» <info@zdravie-clinic.example>',
    subject: 'Вы записаны на приём 27 ноября',
    text: `Здравствуйте, Ольга Сергеевна!

Вы записаны на приём:

Врач: Гусев Н. П., терапевт
Дата: 27 ноября 2026 г., пятница
Время: 18:40
Кабинет: 304
Номер карты: 118 604
Адрес: 603000, г. Нижний Новгород, ул. Рождественская, 11

Стоимость приёма — 1800 руб. Если планы изменились, позвоните нам: +7 831 555-20-40.
`,
    code: null,
    link: null,
    note: 'a card number in threes, a room, a postal code of six',
  },
  {
    name: 'ru-4-dayjest',
    from: 'Биржевой обзор <digest@birzhevoy-obzor.example>',
    subject: 'Итоги дня: индекс 2714, нефть 68,30',
    html: `<h2>Итоги вторника, 24 ноября</h2><ul><li>Индекс: <b>2714,05</b> (+0,6 %)</li><li>Золото: <b>4102</b> за унцию</li><li>Объём торгов: 61 240 млн</li></ul><p>Главное: в силу вступил новый Налоговый кодекс, статья 1027 — что изменится для инвесторов. <a href="https://birzhevoy-obzor.example/2026/11/24/kodeks">Читать</a></p><p>Вы подписаны на рассылку с 2021 года. <a href="https://birzhevoy-obzor.example/podpiska?id=33810">Управлять подпиской</a></p>`,
    code: null,
    link: null,
    note: 'four digits in bold; a code of law; a link about the subscription that confirms nothing',
  },
];
