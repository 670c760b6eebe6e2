import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-5-gosportal',
    from: 'Портал «Мой регион» <no-reply@moyregion.example>',
    subject: 'Подтверждение электронной почты',
    text: `Здравствуйте, Наталья Игоревна!

Вы указали этот адрес в личном кабинете. Для подтверждения введите код: 40 17 93

Код действует 30 минут. Никому его не сообщайте, даже если звонящий представился сотрудником портала.

Служба поддержки: 8 800 555-70-10, бесплатно по России. С мобильного - 115.
`,
    html: `<table width="600" align="center" style="font-family:Arial;background:#fff"><tr><td style="padding:24px;background:#0d4cd3;color:#fff">Мой регион</td></tr><tr><td style="padding:24px"><p>Здравствуйте, Наталья Игоревна!</p><p>Вы указали этот адрес в личном кабинете. Для подтверждения введите код:</p><p style="font-size:32px;font-weight:bold">40&nbsp;17&nbsp;93</p><p>Код действует 30 минут. Никому его не сообщайте, даже если звонящий представился сотрудником портала.</p><p>Не запрашивали код — просто проигнорируйте письмо.</p></td></tr><tr><td style="padding:24px;font-size:12px;color:#66727f">Служба поддержки: 8 800 555-70-10, бесплатно по России. С мобильного — 115.<br>Письмо отправлено автоматически, отвечать на него не нужно.</td></tr></table>`,
    code: '401793',
    link: null,
    note: 'pairs with non-breaking spaces; a toll-free number and a short one',
  },
  {
    name: 'ru-5-sosed-set',
    from: 'Дворик <security@dvorik.example>',
    subject: 'Код для входа: 18852',
    charset: 'koi8-r',
    encoding: '8bit',
    text: `Привет, Сергей!

18852 - ваш код для входа в Дворик.

Вход выполняется с устройства: Chrome 142, Windows 10
Примерное место: Екатеринбург
IP: 192.0.2.61

Если это не вы, смените пароль: https://dvorik.example/settings?act=security

Команда Дворика
`,
    code: '18852',
    link: null,
    note: 'five digits begin the sentence; browser version, IP, a link to settings',
  },
  {
    name: 'ru-5-bank-platezh',
    from: 'Банк «Приволье» <info@privolye-bank.example>',
    subject: 'Подтвердите покупку на 12 480 ₽',
    text: `Покупка 12 480,00 RUB
Магазин: MEBEL-OPT
Карта: *6612
Доступно: 41 907,15 RUB

Пароль: 3074

Вводя пароль, вы подтверждаете операцию. Срок действия — 5 минут.
Никому не говорите пароль! Его спрашивают только мошенники.

Телефон на обороте карты или 900 555 (для звонков по России).
АО «Банк Приволье». Генеральная лицензия Банка России № 2748 от 04.08.2015
`,
    code: '3074',
    link: null,
    note: 'a one-time password of four digits among sums, a card and a licence number of four',
  },
  {
    name: 'ru-5-igrovoj-klient',
    from: 'Кузница Миров <account@kuznica-mirov.example>',
    subject: 'Вход в учётную запись: требуется код',
    encoding: 'base64',
    html: `<html><body bgcolor="#1b1b1b" text="#dddddd"><center><img src="https://static.kuznica-mirov.example/logo-2x.png" width="200"><h2>Приветствуем, Ведьмак_1986!</h2><p>Кто-то пытается войти в вашу учётную запись с нового компьютера. Введите в клиенте этот код доступа:</p><table border="1" bordercolor="#c29b4b" cellpadding="18"><tr><td><font size="7" color="#c29b4b">YN4H8</font></td></tr></table><p>Время запроса: 25 ноября 2026 г., 11:10:08 MSK</p><p>Вы получили это письмо, так как для входа нужны верные логин и пароль. Если пытались войти не вы, <a href="https://support.kuznica-mirov.example/ru/2049">обратитесь в поддержку</a>.</p><p><small>© 2011–2026 ООО «Кузница Миров», 190005, Санкт-Петербург, Измайловский пр., 29. 12+</small></p></center></body></html>`,
    code: 'YN4H8',
    link: null,
    note: 'five Latin letters and digits in a frame; nickname with a year, an article of four digits, postal index',
  },
  {
    name: 'ru-5-uchyoba-oba',
    from: 'Курсотека <hello@kursoteka.example>',
    subject: 'Осталось подтвердить почту',
    html: `<div style="max-width:560px;margin:0 auto;font:16px/24px Arial"><p>Добрый день, Алина!</p><p>Спасибо за регистрацию в Курсотеке. Чтобы открыть бесплатные уроки, <a href="https://kursoteka.example/auth/confirm-email?key=Nz01-ab9&amp;next=%2Fstart"><b>подтвердите адрес электронной почты</b></a>.</p><p>Регистрируетесь через приложение? Тогда введите в нём код подтверждения: <b>926&ndash;410</b>.</p><p>Ссылка и код перестанут работать через сутки.</p><p style="color:#999;font-size:13px">До 30.11 скидка 40% на годовой доступ: 5 940 ₽ вместо 9 900 ₽. <a href="https://kursoteka.example/prices">Тарифы</a> · <a href="https://kursoteka.example/unsub?id=88412">Отписаться</a></p></div>`,
    code: '926410',
    link: 'https://kursoteka.example/auth/confirm-email?key=Nz01-ab9&next=%2Fstart',
    note: 'a link within a sentence, and a code of three and three with an en dash; prices',
  },
  {
    name: 'ru-5-hosting-parol',
    from: 'ХостПричал <support@hostprichal.example>',
    subject: 'Восстановление доступа к аккаунту hp118204',
    charset: 'windows-1251',
    text: `Здравствуйте!

Поступил запрос на восстановление пароля от аккаунта hp118204.

Чтобы задать новый пароль, перейдите по ссылке:
https://cp.hostprichal.example/recover/118204/5d71e0ba93c2

Ссылка одноразовая и действительна до 12:09 МСК 25.11.2026.

Если вы не запрашивали восстановление, ничего делать не нужно: пароль останется прежним. Вопросы можно задать тикетом из панели управления или по телефону +7 (495) 555-01-18, назвав кодовое слово из договора № 4417/Х.

--
С уважением,
техническая поддержка ХостПричал
https://hostprichal.example
`,
    code: null,
    link: 'https://cp.hostprichal.example/recover/118204/5d71e0ba93c2',
    note: 'a reset; an account of six digits in subject and text, contract, code word spoken of',
  },
  {
    name: 'ru-5-rassylka-sad',
    from: 'Журнал «Шесть соток» <mail@shestsotok.example>',
    subject: 'Подтвердите подписку на рассылку',
    html: `<p>Добрый день!</p><p>Вы (или кто-то другой) оставили этот адрес на сайте shestsotok.example, чтобы получать рассылку «Лунный календарь — 2027».</p><p><a href="https://us.rassylka-pro.example/ru/confirm?u=59201&amp;c=8aef">ПОДПИСАТЬСЯ</a></p><p>Не подписывались? Тогда просто удалите письмо: без подтверждения мы больше не напишем.</p><p>Редакция: 127015, Москва, а/я 1204</p>`,
    code: null,
    link: 'https://us.rassylka-pro.example/ru/confirm?u=59201&c=8aef',
    note: 'double opt-in with one button; a year in a title, index and box number',
  },
  {
    name: 'ru-5-zakaz-punkt',
    from: 'Маркет «Белка» <orders@belka-market.example>',
    subject: 'Заказ 41882007-0031 готов к выдаче',
    text: `Заказ ждёт вас!

Номер заказа: 41882007-0031
Пункт выдачи: г. Казань, ул. Баумана, 44, код пункта KZN-118
Хранится до 02.12.2026 включительно
К оплате: 0 ₽ (оплачено картой *0917)

В заказе:
- Чайник электрический BK-2017, 1 шт. - 2 190 ₽
- Фильтр-кувшин, 1 шт. - 640 ₽

Возьмите с собой паспорт. Часы работы: 10:00-21:00.

Промокод на следующую покупку: OSEN500
`,
    code: null,
    link: null,
    note: 'an order to fetch with a passport: order number, code of the shop, model with a year, promo code',
  },
  {
    name: 'ru-5-zhkh-schet',
    from: 'УК «Уютный дом» <lk@uyutdom.example>',
    subject: 'Квитанция за ноябрь 2026, л/с 7700418829',
    html: `<h3>Начисления за ноябрь 2026 г.</h3><table border="1" cellspacing="0" cellpadding="4"><tr><td>Лицевой счёт</td><td>7700418829</td></tr><tr><td>Единый платёжный код</td><td>60КВ448820</td></tr><tr><td>Отопление</td><td>2 914,06</td></tr><tr><td>ХВС</td><td>418,20</td></tr><tr><td>Капремонт</td><td>1 077,45</td></tr><tr><td><b>Итого</b></td><td><b>4 409,71 ₽</b></td></tr></table><p>Оплатите до 10.12.2026. Показания счётчиков принимаются с 15 по 25 число в <a href="https://lk.uyutdom.example/counters">личном кабинете</a>.</p><p>Аварийная служба: 8 (343) 555-04-04</p>`,
    code: null,
    link: null,
    note: 'a bill with a payment code and an account; sums',
  },
  {
    name: 'ru-5-uvedomlenie-vhod',
    from: 'Почта Ласточка <no-reply@lastochka.example>',
    subject: 'Новый вход в аккаунт',
    encoding: 'base64',
    text: `В ваш аккаунт quiet-otter-482 выполнен вход.

25 ноября 2026, 11:02
Android 16, приложение Ласточка 8.41.2 (сборка 204418)
Самара, IP 198.51.100.9

Вход подтверждён кодом из SMS на номер +7 9** ***-**-71.

Если это были вы, всё в порядке. Если нет - завершите сеанс на странице https://id.lastochka.example/devices и поменяйте пароль.

Дата-центр RU-4, обращение 0088417
`,
    code: null,
    link: null,
    note: 'a notice after the fact that speaks of a code; build number of six digits, request number',
  },
];
