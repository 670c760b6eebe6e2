import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-7-marketplejs',
    from: 'Ярмарка <noreply@yarmarka.example>',
    subject: 'Код для входа на Ярмарку',
    html: `<table width="100%" bgcolor="#eef"><tr><td align="center"><div style="background:#fff;width:420px;padding:32px;border-radius:16px"><h2>Здравствуйте!</h2><p>Ваш код для входа:</p><p style="font-size:38px;font-weight:bold">318 506</p><p style="color:#888">Введите его на сайте или в приложении. Код перестанет действовать через 5 минут.</p><p style="color:#888">Никому не сообщайте код, даже сотрудникам Ярмарки.</p></div><p style="font-size:11px">ООО «Ярмарка», 123112, Москва, Пресненская наб., 10. ИНН 7799044182, ОГРН 1267700041820</p></td></tr></table>`,
    code: '318506',
    link: null,
    note: 'in threes; a postal code of six digits and register numbers',
  },
  {
    name: 'ru-7-gosuslugi',
    from: 'Портал госуслуг Приозёрья <no-reply@uslugi-prioz.example>',
    subject: 'Подтверждение адреса электронной почты',
    charset: 'koi8-r',
    encoding: '8bit',
    text: `Уважаемый Сергей Николаевич!

Вы указали этот адрес в личном кабинете портала.

Код подтверждения: 7240

Срок действия кода - 30 минут.

Если письмо пришло по ошибке, просто удалите его.

Контактный центр: 8 800 555-01-18 (круглосуточно)
Номер учетной записи: 1000418207
`,
    code: '7240',
    link: null,
    note: 'four digits after a label; an account number',
  },
  {
    name: 'ru-7-igra-launcher',
    from: 'Северный Клан <support@severclan.example>',
    subject: 'Вход с нового компьютера',
    html: `<p>Привет, <b>Vetrogon</b>!</p><p>Мы заметили попытку входа в лаунчер с неизвестного компьютера:</p><ul><li>IP: 198.51.100.204 (Казахстан, Алматы)</li><li>Время: 25.11.2026 11:14 (МСК)</li><li>Версия лаунчера: 5.0.2.1187</li></ul><p>Чтобы продолжить, введите проверочный код <font size="5" color="#c00"><b>WZ3KD8</b></font></p><p>Это были не вы? <a href="https://severclan.example/security/password">Смените пароль</a>.</p>`,
    code: 'WZ3KD8',
    link: null,
    note: 'letters and digits after a list with an address and a build',
  },
  {
    name: 'ru-7-bank-kredit',
    from: 'Банк «Полюс» <online@bankpolus.example>',
    subject: '90457136 — код для подписания документов',
    encoding: 'base64',
    text: `Ольга Викторовна, здравствуйте!

Вы подписываете кредитный договор № 4418/26-К на сумму 250 000 ₽ сроком 36 мес.

Введите код 90457136 в форме подписания. Ввод кода означает согласие с условиями.

Не вводите код, если не оформляли кредит! Позвоните нам: 8 800 555-09-00 или 0955 с мобильного.

АО «Банк «Полюс», лицензия Банка России № 3394 от 18.02.2015
`,
    code: '90457136',
    link: null,
    note: 'eight digits, first in the subject; contract, sum and licence numbers',
  },
  {
    name: 'ru-7-taxi-oba',
    from: 'Подвези <account@podvezi.example>',
    subject: 'Подтвердите почту в Подвези',
    html: `<p>Анна, осталось подтвердить почту, и чеки за поездки будут приходить сюда.</p><p><a href="https://podvezi.example/mail/confirm?rid=a40c-118&amp;lang=ru" style="background:#fc0;padding:12px 20px">Подтвердить</a></p><p>Кнопка не нажимается? Наберите в приложении: <b>4 8 1 9 2 7</b>.</p><p style="font-size:10px">Вы получили письмо, потому что указали этот адрес в профиле. <a href="https://podvezi.example/mail/off">Это не мой профиль</a></p>`,
    code: '481927',
    link: 'https://podvezi.example/mail/confirm?rid=a40c-118&lang=ru',
    note: 'a button, and a code with a space between all digits',
  },
  {
    name: 'ru-7-forum',
    from: 'Форум «Дачники» <robot@dachniki.example>',
    subject: 'Активация учётной записи',
    text: `Здравствуйте, ogurchik62!

Спасибо за регистрацию на форуме «Дачники». Чтобы завершить её, перейдите по ссылке:

https://dachniki.example/member.php?action=activate&uid=20418&code=hJ71mdQa

Если ссылка не открывается, скопируйте её целиком в адресную строку.

Сейчас на форуме 118 204 участника и 9 044 темы.
Правила: https://dachniki.example/rules
`,
    code: null,
    link: 'https://dachniki.example/member.php?action=activate&uid=20418&code=hJ71mdQa',
    note: 'a link to activate with a code in its query; numbers in threes',
  },
  {
    name: 'ru-7-parol-shkola',
    from: 'Онлайн-школа «Глагол» <hello@glagol.example>',
    subject: 'Восстановление пароля',
    html: `<div style="font-family:Georgia"><p>Добрый день, Тимур!</p><p>Вы забыли пароль от школы — бывает. <a href="https://lk.glagol.example/password/new/8e2f1a">Придумайте новый пароль</a> до 26 ноября.</p><p>А пока напоминаем: вебинар № 14 начнётся в 19:00 по Москве.</p><p>Ваш куратор Лена, +7 900 555-04-18</p></div>`,
    code: null,
    link: 'https://lk.glagol.example/password/new/8e2f1a',
    note: 'a reset link on words in a sentence',
  },
  {
    name: 'ru-7-pvz',
    from: 'Быстропост <info@bystropost.example>',
    subject: 'Заказ 44182077-0003 можно забирать',
    text: `Ваш заказ ждёт вас в пункте выдачи!

Адрес: г. Казань, ул. Баумана, 44
Часы работы: 9:00-21:00
Код получения: 0418
Хранится до: 02.12.2026

Назовите код получения сотруднику пункта выдачи. К оплате: 0 ₽

Трек-номер: 80110044182077
`,
    code: null,
    link: null,
    note: 'a code for a collection point and a tracking number',
  },
  {
    name: 'ru-7-kvitanciya-zhkh',
    from: 'УК «Домовой» <kvit@ukdomovoy.example>',
    subject: 'Квитанция за ноябрь 2026 г.',
    charset: 'windows-1251',
    text: `Здравствуйте!

Сформирована квитанция по лицевому счёту 0044182077.

Начислено: 6 418,20 руб.
Оплатить до: 10.12.2026
УИН: 18204477000099104418

Передайте показания счётчиков до 25 числа по тел. (843) 555-01-14.
`,
    code: null,
    link: null,
    note: 'a utility bill with account and payment numbers',
  },
  {
    name: 'ru-7-promokod-drug',
    from: 'Кинозал+ <promo@kinozalplus.example>',
    subject: 'Дарим 45 дней подписки вашему другу',
    html: `<center><h2>Поделитесь промокодом</h2><p>Друг получит 45 дней Кинозал+, а вы — 300 баллов за каждого.</p><div style="background:#ff0;font-size:30px;padding:14px">FRND7X4K</div><p><a href="https://kinozalplus.example/invite">Поделиться</a></p><p style="font-size:10px">Акция до 31.01.2027. 18+. <a href="https://kinozalplus.example/unsub">Отписаться</a></p></center>`,
    code: null,
    link: null,
    note: 'a referral code in a box',
  },
];
