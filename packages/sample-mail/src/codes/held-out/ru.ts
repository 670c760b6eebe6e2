import type { WrittenCase } from '../written-case.ts';

export const ru: readonly WrittenCase[] = [
  {
    name: 'ru-aktivaciya',
    from: 'Школа шахмат «Ладья» <info@ladya.example>',
    subject: 'Активируйте учётную запись',
    html: `<a href="https://ladya.example"><img src="https://ladya.example/logo.gif" alt="Ладья"></a><p>Добро пожаловать, Тимур!</p><a href="https://ladya.example/activate/b7-20418">Активировать</a><p><a href="https://ladya.example/help">Помощь</a> · <a href="https://ladya.example/off?u=20418">Отказаться от рассылки</a></p>`,
    code: null,
    link: 'https://ladya.example/activate/b7-20418',
    note: 'between logo, help and unsubscribe',
  },
  {
    name: 'ru-kod-podtverzhdeniya',
    from: 'Книжный двор <robot@knizhnydvor.example>',
    subject: 'Код подтверждения',
    charset: 'koi8-r',
    encoding: '8bit',
    text: `Здравствуйте!

Ваш код подтверждения: 508271

Никому его не сообщайте. Код действует 10 минут.
`,
    code: '508271',
    link: null,
    note: 'KOI8-R in eight bits',
  },
  {
    name: 'ru-pamyatka',
    from: 'Банк «Заречный» <info@zarechny.example>',
    subject: 'Не сообщайте код из СМС',
    html: `<p>Мошенники звонят и просят <b>код подтверждения</b>. Положите трубку.</p><p>За 2025 год мы остановили 41&nbsp;207 таких попыток на 318 млн ₽.</p><p>Горячая линия 8 800 555-01-20</p>`,
    code: null,
    link: null,
    note: 'about codes, holds none',
  },
  {
    name: 'ru-ssylka-i-kod',
    from: 'Дачный совет <reg@dachasovet.example>',
    subject: 'Подтвердите адрес почты',
    html: `<div><p>Осталось подтвердить почту:</p><p><a href="https://dachasovet.example/confirm/?id=30418&amp;hash=ff02-9a">Подтвердить</a></p><p>Или введите код <b>20 74 13</b> вручную.</p><p><a href="https://dachasovet.example/unsubscribe/30418">Отписаться</a> <a href="https://dachasovet.example/rules">Правила</a></p></div>`,
    text: `Осталось подтвердить почту:
https://dachasovet.example/confirm/?id=30418&hash=ff02-9a
Или введите код 20 74 13 вручную.

Отписаться: https://dachasovet.example/unsubscribe/30418
`,
    code: '207413',
    link: 'https://dachasovet.example/confirm/?id=30418&hash=ff02-9a',
    note: 'both, in both alternatives',
  },
];
