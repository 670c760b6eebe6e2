import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-2-elektronnyj-dnevnik',
    from: 'Электронный дневник «Парта» <robot@parta.example>',
    subject: 'Код для входа',
    charset: 'windows-1251',
    encoding: 'base64',
    text: `Здравствуйте, Ольга Викторовна!

Вы входите в дневник ученика 7 «Б» класса. Код для входа: 51-38-40
Он действует до 12:20 по московскому времени.

Если входите не вы, смените пароль в настройках.

Служба поддержки: 8 (800) 555-01-17
`,
    code: '513840',
    link: null,
    note: 'in pairs with dashes, like a phone number; a phone number below',
  },
  {
    name: 'ru-2-karsharing',
    from: 'Едем Вместе <hello@edem-vmeste.example>',
    subject: 'Подтвердите почту',
    html: `<table width="600"><tr><td bgcolor="#263238" style="color:#fff">Едем Вместе</td></tr><tr><td>Дмитрий, добрый день!<br><br>Чтобы мы могли отправлять вам чеки, подтвердите почту. Введите в приложении цифры:</td></tr><tr><td style="font-size:48px;text-align:center">6015</td></tr><tr><td>Договор № 77-204418 от 19.11.2026 вступит в силу сразу после подтверждения.</td></tr><tr><td style="font-size:11px">ООО «Едем Вместе», ИНН 7700551234, 115054, г. Москва, ул. Дубининская, 17 · <a href="https://edem-vmeste.example/policy">Политика конфиденциальности</a></td></tr></table>`,
    code: '6015',
    link: null,
    note: 'a contract number, a tax number and an index below',
  },
  {
    name: 'ru-2-sad-ogorod',
    from: 'Клуб садоводов «Шесть соток» <club@sotki.example>',
    subject: 'Завершите регистрацию в клубе',
    html: `<p>Добро пожаловать в клуб!</p><p>Остался последний шаг — завершите регистрацию по ссылке:<br><a href="https://sotki.example/reg/finish?c=180922&amp;z=fK3w">https://sotki.example/reg/finish?c=180922&amp;z=fK3w</a></p><p>Ссылка действует 48 часов.</p><p>Нас уже 64 310. Читайте также: <a href="https://sotki.example/blog/2026/chesnok">Чеснок под зиму</a>. <a href="https://sotki.example/unsub/180922">Отписаться</a></p>`,
    code: null,
    link: 'https://sotki.example/reg/finish?c=180922&z=fK3w',
    note: 'the text of the link is its address; an article and an unsubscribe link',
  },
  {
    name: 'ru-2-poliklinika',
    from: 'Поликлиника № 14 <zapis@poliklinika14.example>',
    subject: 'Вы записаны на приём 27 ноября',
    text: `Вы записаны на приём.

Врач: Соколова А. П., терапевт
Когда: 27 ноября 2026, 10:40
Где: ул. Мира, 14, кабинет 312
Номер талона: Т-0458

Возьмите полис и паспорт. Отменить запись: https://poliklinika14.example/zapis/otmena/90412
Регистратура: +7 (343) 555-20-14
`,
    code: null,
    link: null,
    note: 'the number of a slip with a letter in front; a link to cancel',
  },
  {
    name: 'ru-2-chek',
    from: 'ОФД Квиток <noreply@kvitok.example>',
    subject: 'Кассовый чек на 1 274,00 ₽',
    html: `<pre>КАССОВЫЙ ЧЕК / ПРИХОД
Хлеб бородинский      2 x 58,00    116,00
Сыр Российский 0.412 x 890,00      366,68
Чай чёрный            1 x 791,32   791,32
ИТОГ                             1 274,00
</pre><table><tr><td>ФН</td><td>9960440300112233</td></tr><tr><td>ФД</td><td>48213</td></tr><tr><td>ФП</td><td>3027719458</td></tr><tr><td>Смена</td><td>184</td></tr><tr><td>Дата</td><td>25.11.26 10:58</td></tr></table><p><a href="https://kvitok.example/c/3027719458">Открыть чек</a></p>`,
    code: null,
    link: null,
    note: 'a receipt: fiscal numbers of many lengths',
  },
  {
    name: 'ru-2-priglashenie-v-komandu',
    from: 'Трекер Улей <team@uley.example>',
    subject: 'Мария приглашает вас в проект «Сайт 2.0»',
    encoding: 'base64',
    text: `Мария Белова приглашает вас в проект «Сайт 2.0» (38 задач, 5 участников).

Принять приглашение:
https://uley.example/invite/accept/5h7Jd0sPqa

Приглашение истекает 2 декабря 2026 г. О сервисе: https://uley.example/about
`,
    html: `<p>Мария Белова приглашает вас в проект «Сайт 2.0» (38 задач, 5 участников).</p><p><a href="https://uley.example/invite/accept/5h7Jd0sPqa">Принять приглашение</a></p><p>Приглашение истекает 2 декабря 2026 г. <a href="https://uley.example/about">О сервисе</a></p>`,
    code: null,
    link: 'https://uley.example/invite/accept/5h7Jd0sPqa',
    note: 'an invitation in text and HTML',
  },
];
