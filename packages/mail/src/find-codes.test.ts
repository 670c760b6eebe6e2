import { expect, test } from 'vitest';
import { findCodes } from './find-codes.ts';

test.each([
  ['en', 'Your verification code is 482910.', '482910'],
  ['en, in the subject', '482910 is your Tidewater code', '482910'],
  ['en, on its own line', 'Use this code to confirm your order:\n\n  482 910\n\nOrder number\n4829107', '482910'],
  ['en, beside an order', 'Your code for order 48291 is 482910. Call 555 0123.', '482910'],
  ['en, told to be typed', 'Use 482910 to sign in to Tidewater.', '482910'],
  ['en, with letters', 'Enter the code WDJB-MJHT on your device.', 'WDJB-MJHT'],
  ['en, a digit in each cell', 'Your code\n4 8 2 9 1 0\nTidewater Ltd, 1200 Quay Street', '482910'],
  ['en, four digits', 'Your PIN: 2024\n© 2026 Tidewater', '2024'],
  ['de', 'Dein Bestätigungscode lautet: 482-910 (gültig bis 14:30)', '482910'],
  ['de, behind', '482910 ist dein Anmeldecode bei Tidewater, Kundennummer 7731204.', '482910'],
  ['fr', 'Voici votre code de vérification\u00A0: 482910. Il expire dans 10 minutes.', '482910'],
  ['es', 'Tu código de verificación es 482910', '482910'],
  ['pt', 'Seu código de acesso: 482910\nPedido 1002003', '482910'],
  ['it', 'Il tuo codice di verifica è 482910', '482910'],
  ['nl', 'Je verificatiecode is 482910. Postcode 1012 AB', '482910'],
  ['pl', 'Twój kod weryfikacyjny to 482910', '482910'],
  ['ru', 'Ваш код подтверждения: 482910. Заказ № 1002003', '482910'],
  ['zh', '【潮汐】您的验证码是482910，5分钟内有效。订单号1002003', '482910'],
  ['ja', '認証コード：４８２９１０\n注文番号：1002003', '482910'],
  ['ko', '인증번호는 482910입니다. 주문번호 1002003', '482910'],
])('%s: %s', (_case, text, value) => {
  expect(findCodes([text.replace(/№/g, 'N°').normalize('NFKC')]).map((code) => code.value)).toEqual([value]);
});

test.each([
  'Order number 482910. Total: $1234.56. Founded 1984.',
  'Use code 202511 at checkout for 20% off.',
  'Your promo code is SUMMER25',
  'Your order 482910 has shipped. Tracking number: 99120032',
  'The code of conduct changed in 2024. Call 0800 123456.',
  'Tidewater Ltd, 1200 Quay Street, CA 94107. Never share your code.',
  'Rechnungsnummer: 482910\nGutscheincode 4821ABCD\nPLZ 53773',
  '注文番号：482910 郵便番号 150-0001 クーポンコード 4829',
])('none in: %s', (text) => {
  expect(findCodes([text.replace(/№/g, 'N°').normalize('NFKC')])).toEqual([]);
});
