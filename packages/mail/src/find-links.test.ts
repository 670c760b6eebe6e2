import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLinks } from './find-links.ts';
import { linkedTextFromHtml, linkedTextFromPlain } from './linked-text.ts';

function linksOf(subject: string, body: string) {
  return findLinks(subject, [body.includes('<') ? linkedTextFromHtml(body) : linkedTextFromPlain(body)]);
}

test.each([
  [
    'https://acme.example/s/8f3a-22',
    'Confirm your subscription',
    '<p>Almost there!</p><a href="https://acme.example/s/8f3a-22">Yes, subscribe me</a> <a href="https://acme.example/u/1">Unsubscribe</a>',
  ],
  [
    'https://acme.example/x/8f3a22b1',
    'Welcome to Acme',
    '<p>Thanks for signing up. Click the button to activate your account.</p><a href="https://acme.example/x/8f3a22b1">Let\'s go</a>',
  ],
  [
    'https://acme.example/auth/magic?token=ab12cd34ef',
    'Your magic link',
    '<p><a href="https://acme.example/auth/magic?token=ab12cd34ef">Log in to Acme</a></p><p>Didn\'t ask? Ignore.</p>',
  ],
  ['https://acme.example/l/9dK2mmQ1', 'Sign in to Acme', 'Click here to sign in: https://acme.example/l/9dK2mmQ1'],
  [
    'https://acme.example/r?k=77aa',
    'Reset your password',
    '<p>To reset your password, click <a href="https://acme.example/r?k=77aa">here</a>.</p><p><a href="https://acme.example/">Acme</a></p>',
  ],
  [
    'https://acme.example/yes/88aa1',
    'New sign-in from Firefox',
    '<p>Was this you?</p><p><a href="https://acme.example/yes/88aa1">Yes, it was me</a> <a href="https://acme.example/no/88aa1">No, secure my account</a></p>',
  ],
  [
    'https://acme.example/join/team/8fa2',
    'Anna invited you to Team',
    '<a href="https://acme.example/join/team/8fa2">Join the team</a> <a href="https://acme.example/help">Help</a>',
  ],
  [
    'https://acme.example/delete/confirm/8f3a22',
    'Account deletion',
    '<p>Confirm that you want to delete your account.</p><a href="https://acme.example/delete/confirm/8f3a22">Confirm deletion</a>',
  ],
  [
    'https://acme.example/reg/8f3a22',
    'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    '<p>Hallo</p><a href="https://acme.example/reg/8f3a22">Jetzt bestätigen</a> <a href="https://acme.example/impressum">Impressum</a>',
  ],
  [
    'https://acme.example/r/8f3a22',
    'Registrierung abschließen',
    'Bitte klicken Sie auf folgenden Link:\nhttps://acme.example/r/8f3a22\n\nImpressum: https://acme.example/impressum',
  ],
  [
    'https://acme.example/a/8f3a22',
    'Ihr Anmeldelink',
    '<p>Mit diesem Link melden Sie sich an:</p><a href="https://acme.example/a/8f3a22">Bei Acme anmelden</a>',
  ],
  [
    'https://acme.example/pw/8f3a22',
    'Neues Passwort',
    '<a href="https://acme.example/pw/8f3a22">Neues Passwort vergeben</a> War ich nicht: <a href="https://acme.example/melden/8f3a22">Konto sperren</a>',
  ],
  [
    'https://acme.example/c/8f3a22',
    'Activez votre compte',
    '<p>Bonjour</p><a href="https://acme.example/c/8f3a22">J\'active mon compte</a> <a href="https://acme.example/contact">Nous contacter</a>',
  ],
  [
    'https://acme.example/c/8f3a22',
    'Votre lien de connexion',
    'Cliquez sur ce lien pour vous connecter :\nhttps://acme.example/c/8f3a22',
  ],
  [
    'https://acme.example/i/8f3a22',
    'Invitation à rejoindre Acme',
    '<a href="https://acme.example/i/8f3a22">Accepter l\'invitation</a>',
  ],
  [
    'https://acme.example/a/8f3a22',
    'Activa tu cuenta',
    '<a href="https://acme.example/a/8f3a22">Activar mi cuenta</a> <a href="https://acme.example/ayuda">Ayuda</a>',
  ],
  ['https://acme.example/e/8f3a22', 'Acceso a Acme', 'Haz clic para iniciar sesión: https://acme.example/e/8f3a22'],
  ['https://acme.example/c/8f3a22', 'Confirme seu e-mail', 'Clique no link abaixo:\n\nhttps://acme.example/c/8f3a22'],
  ['https://acme.example/i/8f3a22', 'Convite', '<a href="https://acme.example/i/8f3a22">Aceitar convite</a>'],
  [
    'https://acme.example/c/8f3a22',
    'Conferma il tuo indirizzo',
    '<a href="https://acme.example/c/8f3a22">Sì, confermo</a> <a href="https://acme.example/privacy">Privacy</a>',
  ],
  [
    'https://acme.example/c/8f3a22',
    'Bevestig je e-mailadres',
    '<a href="https://acme.example/c/8f3a22">E-mailadres bevestigen</a> <a href="https://acme.example/af?x=8a">Afmelden</a>',
  ],
  ['https://acme.example/a/8f3a22', 'Aktywacja konta', 'Aby aktywować konto, kliknij:\nhttps://acme.example/a/8f3a22'],
  [
    'https://acme.example/r/8f3a22',
    'Подтверждение регистрации',
    'Для завершения регистрации перейдите по ссылке https://acme.example/r/8f3a22',
  ],
  [
    'https://acme.example/e/8f3a22',
    'Вход в Acme',
    '<a href="https://acme.example/e/8f3a22">Войти</a> <a href="https://acme.example/ne-ya?x=8a">Это не я</a>',
  ],
  [
    'https://acme.example/a/8f3a22',
    '激活账号',
    '<a href="https://acme.example/a/8f3a22">立即激活</a> <a href="https://acme.example/help">帮助</a>',
  ],
  ['https://acme.example/l/8f3a22', '登录链接', '点击以下链接登录：\nhttps://acme.example/l/8f3a22'],
  [
    'https://acme.example/p/8f3a22',
    'パスワード再設定',
    '下記のURLから手続きしてください。\nhttps://acme.example/p/8f3a22\n\nよくある質問 https://acme.example/faq',
  ],
  [
    'https://acme.example/m/8f3a22',
    '会員登録',
    '<p>登録を完了するには下のボタンを押してください。</p><a href="https://acme.example/m/8f3a22">登録を完了する</a>',
  ],
  [
    'https://acme.example/m/8f3a22',
    '가입을 완료하세요',
    '<a href="https://acme.example/m/8f3a22">가입 완료하기</a> <a href="https://acme.example/no?u=8a">수신거부</a>',
  ],
  ['https://acme.example/m/8f3a22', '비밀번호 재설정', '아래 링크를 눌러 주세요.\nhttps://acme.example/m/8f3a22'],
  [
    'https://t.example/c/eJx9abc123',
    'Please verify',
    '<a href="https://t.example/c/eJx9abc123"><img alt="Verify email" src=x></a><a href="https://t.example/c/eJx9abc124">Acme</a>',
  ],
  [
    'https://acme.example/v/8f3a22',
    'Verify your email',
    'Verify: [Verify email](https://acme.example/v/8f3a22)\nOr visit https://acme.example/',
  ],
  [
    'https://acme.example/welcome/8f3a22',
    'Complete your account',
    '<p>Set a password to finish.</p><a href="https://acme.example/welcome/8f3a22">Set password</a>',
  ],
  [
    'https://acme.example/email/confirm?t=8f3a22',
    'Confirm your email change',
    '<a href="https://acme.example/email/confirm?t=8f3a22">Confirm</a> <a href="https://acme.example/email/revoke?t=8f3a22">This was not me</a>',
  ],
  [
    'https://acme.example/reset/8f3a22',
    'Reset your password',
    '<a href="https://acme.example/reset/8f3a22">Reset password</a><p>If the button does not work: <a href="https://acme.example/reset/8f3a22">https://acme.example/reset/8f3a22</a></p>',
  ],
])('finds %s in %s: %s', (url, subject, body) => {
  expect(linksOf(subject, body).map((link) => link.url)).toEqual([url]);
});

test.each([
  [
    'Your receipt',
    '<p>Thanks.</p><a href="https://acme.example/receipts/8812a">View receipt</a> <a href="https://acme.example/login">Sign in</a>',
  ],
  ['New sign-in', '<p>If this wasn\'t you, <a href="https://acme.example/reset?t=88aa">reset your password</a>.</p>'],
  [
    'Weekly news',
    '<a href="https://acme.example/p/8f3a22">Read more</a> <a href="https://acme.example/p/8f3a23">Big sale</a> <a href="https://acme.example/view?x=8a2b">View in browser</a>',
  ],
  ['Rate your stay', '<a href="https://acme.example/rate/8f3a22">Rate now</a>'],
  [
    'Appointment',
    '<p>Please confirm your appointment on Monday.</p><a href="https://acme.example/ics/8f3a22">Add to calendar</a>',
  ],
  [
    'Rechnung',
    '<a href="https://acme.example/login">Zum Login</a> <a href="https://acme.example/rechnung/8f3a22">Rechnung ansehen</a>',
  ],
  ['Delivery', '<p>Please confirm receipt of order 8812</p><a href="https://acme.example/orders/88a2">View order</a>'],
  [
    'Black Friday',
    '<a href="https://acme.example/bf/8f3a22">Join the sale</a> <a href="https://facebook.com/a1b2">Join us on Facebook</a>',
  ],
  [
    'Your statement is ready',
    '<p><a href="https://acme.example/login?x=8f3a22">Log in to your account</a> to view it.</p>',
  ],
  [
    'Your password was changed',
    '<p><a href="https://acme.example/reset?x=8f3a22">Reset it</a> if this was not you.</p>',
  ],
])('finds none in %s: %s', (subject, body) => {
  expect(linksOf(subject, body)).toEqual([]);
});

test.each([
  ['confirm', 'Please verify', 'Verify your address: https://a.example/x/8f3a22'],
  ['sign-in', 'Your magic link', 'Log in: https://a.example/x/8f3a22'],
  ['reset', 'New password', 'Choose a new password: https://a.example/x/8f3a22'],
  ['invite', 'Ada invited you', '<a href="https://a.example/x/8f3a22">Accept invitation</a>'],
])('says that a link is to %s', (kind, subject, body) => {
  expect(linksOf(subject, body)).toMatchObject([{ kind, host: 'a.example' }]);
});

test('says by what it knows a link', () => {
  const link = (href: string, words: string) => `<a href="https://a.example/${href}">${words}</a>`;
  expect(linksOf('', link('x/8f3a22', 'Confirm address'))[0]?.reason).toBe('text');
  expect(linksOf('', link('confirm/8f3a22', 'Confirm address'))[0]?.reason).toBe('both');
  expect(linksOf('Welcome', `To confirm your address, click ${link('x/8f3a22', 'here')}.`)[0]?.reason).toBe('near');
  expect(linksOf('Confirm your address', link('confirm/8f3a22', ''))[0]?.reason).toBe('url');
});

test('the host is that of the target, whatever the words, in ASCII', () => {
  const [link] = linksOf(
    '',
    '<a href="https://bank.example@xn--80ak6aa92e.example:8443/verify/8f3a22">Verify bank.example</a>',
  );
  expect(link?.host).toBe('xn--80ak6aa92e.example:8443');
  expect(linksOf('', '<a href="https://bänk.example/verify/8f3a22">Verify</a>')[0]?.host).toBe('xn--bnk-qla.example');
});

test('only http and https lead anywhere, and no further than 2048 characters', () => {
  for (const href of [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.c',
    'ftp://a.example/verify/8f3a22',
    '/verify/8f3a22',
    'https://',
  ])
    expect(linksOf('Verify', `<a href="${href}">Verify your address</a>`)).toEqual([]);
  expect(linksOf('Verify', `<a href="https://a.example/verify/${'a1'.repeat(1100)}">Verify</a>`)).toEqual([]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '<a href="https://a.example/verify/8f3a22">',
    '</a>',
    'https://b.example/confirm?token=8f3a22',
    'Confirm',
    '<p>',
    '\n',
    '. ',
  ),
  fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('whatever the mail, at most three links, none twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(piece, { maxLength: 20 }), (subject, pieces) => {
      const body = pieces.join('');
      const links = findLinks(subject, [linkedTextFromHtml(body), linkedTextFromPlain(body)]);
      expect(links.length).toBeLessThanOrEqual(3);
      expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
      for (const { url, host, confidence } of links) {
        expect(url.length).toBeLessThanOrEqual(2048);
        expect(new URL(url)).toMatchObject({ href: url, host, protocol: expect.stringMatching(/^https?:$/) });
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});
