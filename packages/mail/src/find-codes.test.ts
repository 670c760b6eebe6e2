import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCodes } from './find-codes.ts';
import { linkedTextFromPlain } from './linked-text.ts';

function codesOf(...texts: string[]) {
  return findCodes(texts.map((text) => linkedTextFromPlain(text).text));
}

test.each([
  ['482910', 'Your login code', 'Hi,\n\n482910\n\nThis code expires in 10 minutes.'],
  ['7K2-9QX', 'Sign in to Acme', 'Please enter the following code in your browser: 7K2-9QX'],
  ['4829', 'Acme', 'Security code for your account: 4829 (valid until 14:30)'],
  ['019283', 'Verify', 'Someone tried to log in from Chrome 131 on Windows 11. If this was you, enter 019283.'],
  [
    '559012',
    'Your one-time password',
    'OTP for transaction of Rs 4500.00 at STORE 1234 on card ending 7788 is 559012. Ref no 883712.',
  ],
  [
    '315927',
    'Votre connexion à Notéo',
    'Vous préférez saisir un code ? Le voici : 315927\n\nLe lien et le code expirent dans 20 minutes.',
  ],
  [
    '448215',
    'Hasło jednorazowe do operacji nr 3',
    'Operacja nr 3 z dn. 25-11-2026: zmiana limitu karty *7702 na 5 000,00 PLN.\nHasło: 448215',
  ],
  [
    'WZHKR',
    'Código de segurança da sua conta',
    'Recebemos um pedido para trocar o e-mail da sua conta. Código de segurança:\nWZHKR\nExpira em 30 min.',
  ],
  [
    '3086',
    'Welcome to Munchly',
    'Use the 4-digit code below to finish signing up.\n\n3 0 8 6\n\nAnd for your first order: HELLO20 takes 20% off, up to $15.',
  ],
  ['111111', 'Your code', 'Your code is 111111.'],
  ['12345678', 'Sign in', 'Your sign-in code: 12345678'],
  ['77402', 'Validação do seu e-mail', 'Código de validação: 7 7 4 0 2\nN.º de cliente: 1300442819'],
  ['5521', 'Welcome', 'Your account number is 10023948. Your customer PIN is 5521.'],
  ['482910', '2-step verification', 'Use verification code 482-910 for Acme authentication.'],
  ['ABCD-1234-EFGH', 'Code', 'Your Acme code is: ABCD-1234-EFGH'],
  ['9F3A7C2E', 'Confirm', 'Copy this code: 9F3A7C2E'],
  [
    '739104',
    'Anmeldung',
    'Ihr Sicherheitscode für die Anmeldung:\n\n739 104\n\nGültig 10 Minuten. Rückfragen: 0800 1234567',
  ],
  ['604118', 'mTAN', 'Die mTAN für Ihre Überweisung über 250,00 EUR auf das Konto 1234567 lautet 604118.'],
  ['4821', 'Zugang', 'Verwende 4821, um dich anzumelden.'],
  [
    '482910',
    'Connexion',
    'Pour vous connecter, utilisez le code suivant :\n\n482910\n\nCe code est valable 15 minutes.',
  ],
  ['4829', 'Votre code', 'Bonjour, 4829 est votre code de confirmation'],
  ['482910', 'Código', 'Ingresa este código en la app para continuar: 482 910. No lo compartas.'],
  ['90417725', 'Acceso', 'Para entrar, escribe 90417725 en la pantalla.'],
  ['482910', 'Acesso', 'O seu código de autenticação é 482910. Válido por 5 minutos'],
  ['482910', 'Código', 'Utilize a senha temporária 482910 para entrar'],
  ['482910', 'Codice', 'Usa 482910 per accedere a Pedala'],
  ['482910', 'Codice', 'Codice OTP: 482910. Importo 45,00 EUR. Carta che termina con 4421'],
  ['482910', 'Inloggen', 'Gebruik deze code om in te loggen: 482910'],
  ['4829', 'Code', 'Je beveiligingscode:\n\n4 8 2 9\n'],
  ['482910', 'Logowanie', 'Kod: 482910\nWażny do 14:30'],
  ['482910', 'Logowanie', 'Wpisz 482910, aby się zalogować.'],
  ['482910', 'Вход', '482910 — ваш код для входа. Никому его не сообщайте.'],
  ['4829', 'Вход', 'Одноразовый пароль 4829 для операции на сумму 1500 руб.'],
  ['482910', '验证码', '验证码：482910（10分钟内有效）'],
  ['482910', '登录', '482910（登录验证码），请勿泄露'],
  ['482910', '登录', '请在页面输入 482910 完成登录'],
  ['482910', 'ログイン', 'ログイン認証コードは「482910」です。'],
  ['482910', 'ログイン', '以下の6桁の数字を入力してください。\n\n482910\n'],
  ['482910', '인증', '[구름] 인증번호 [482910]를 입력해 주세요.'],
  ['482910', '로그인', '로그인하려면 482910을 입력하세요.'],
  ['482910', '인증번호 안내', '아래 인증번호를 입력해 주세요.\n\n482910\n\n문의 1588-0000'],
  ['482910', 'Your code', 'Hello,\n\nyour code is below.\n\n------------\n482910\n------------\n'],
  ['604118', 'Einmalcode zur Bestellung', 'Bitte diesen Code an der Kasse eintippen:\n604118\nWarenkorb: 47,80 €'],
  ['60417735', 'Autoryzacja', 'Kod autoryzacyjny nr 3: 60417735'],
  ['9D2KW4', 'Acme', 'Type the six characters on the page. That is all.\n9D2KW4\nThey work for 10 minutes.'],
  ['482910', 'Payment', 'Authorization code: 482910. Confirm the payment of 45.00 EUR with it.'],
  ['0042', 'Password reset', 'Use PIN 0042 to reset your password'],
  ['482910', '(482910) Acme security code', ''],
  ['482910', 'Verify your email', 'Hi Bob, your verification code is\n*482910*\n'],
  ['482910', 'Verify', 'Your verification code: <482910>'],
  ['aB3dE9fG', 'GitLab', 'Your code (case sensitive): aB3dE9fG'],
  [
    '640295',
    'Registration',
    'Dear Sir, following your visit in 2019 to our office at 4 Mill Street, we ask that you type 640295, which serves as your one-time code, into the box. The fee is £25.',
  ],
  [
    '450982',
    'Ihr Antrag',
    'Sehr geehrte Frau Kurz, zu Ihrem Antrag 2026-4471 vom 24.11.2026 benötigen wir eine Bestätigung; bitte übertragen Sie die Ziffern 450 982 in das Feld auf der Seite. Gebühr 12,00 €.',
  ],
  [
    '604118',
    'Zahlung freigeben',
    'Empfänger Meyer GmbH\nBetrag 1.280,50 EUR\nFreigabecode 604 118\nKundennummer 771930',
  ],
  ['738201', 'Neues Gerät', 'Gerät: Pixel 9 (Android 15)\n\n738 201\n\nDas ist Ihr Einmalcode. Gültig bis 14:30.'],
  [
    '8840217',
    'Votre demande',
    'Merci de recopier dans le formulaire le nombre suivant : 8840217. Dossier n° 2026-0441.',
  ],
  ['K7Q9-2MXD', 'Nouvel appareil', 'Votre clé de connexion est K7Q9-2MXD, à saisir telle quelle.'],
  [
    '772041',
    'Su solicitud',
    'Estimado cliente: en la pantalla le pediremos una clave; la suya es 77 20 41 y caduca hoy. Expediente 2026/331.',
  ],
  ['884201', 'Transferencia', 'Importe: 1.250,00 EUR\nCuenta: ES00 1234 5678\nClave: 884201'],
  ['551280', 'Verificação', 'Digite no aplicativo os números 5 5 1 2 8 0'],
  ['29374018', 'Bonifico', "Per autorizzare il bonifico di 3.150,00 € digiti 29374018 nell'app."],
  ['862041', 'Toegang', 'Uw dossier 20773 is klaar. Vul op de website 862041 in.'],
  ['862041', 'Verificatie', 'Verificatiecode\n862 041\nDeze code verloopt over 10 minuten'],
  ['7KX-94T', 'Logowanie', 'Proszę przepisać z tej wiadomości ciąg 7KX-94T i potwierdzić. To jednorazowy kod.'],
  ['77182093', 'Potwierdzenie', 'Kod SMS do autoryzacji przelewu na kwotę 2350,00 PLN: 77182093'],
  ['318664', 'Подтверждение', 'Для подтверждения операции на 12 480 руб. используйте пароль 318664'],
  ['881503', 'Новый вход', 'Код: 8 8 1 5 0 3'],
  ['705518', '付款确认', '商户:山风书店\n金额:¥1,280.00\n验证码:705518\n订单号:202611250048213'],
  ['K7Q9XM', '新设备登录', '您的校验码为 K7Q9XM,请在10分钟内使用。'],
  ['739520', 'ご確認', '画面に表示された欄へ「739520」とご入力ください。'],
  ['739520', '振込', '振込金額 12,800円 口座 0417223\nワンタイムパスワードは 739520 です。'],
  ['274095', '이체 확인', '금액 1,250,000원\n계좌 110-482-910736\n보안코드 274095'],
  ['T5NB7Y2C', '새 기기', '로그인 화면에 T5NB7Y2C 를 입력해 주세요.'],
  ['604118', 'Payment', 'Terminal 4421 Code 604118 Amount 12.50'],
  ['604118', 'Zahlung', 'Filiale 44213\nBestätigungscode\n604118'],
  ['5561', 'Hotel Aurora guest portal', 'To sign in to the guest portal, enter this passcode: 5561'],
  ['668014', 'Konto pacjenta', 'Kod do logowania w portalu pacjenta: 668014'],
  ['417093', '快递账号登录', '您正在登录快递助手，验证码417093，5分钟有效。'],
  ['552093', 'Ihr Bestätigungscode', 'Ihr Code für das Kundenkonto 88120445 lautet: 552093'],
  ['120774', 'Zwei-Faktor-Anmeldung', 'Ihr zweiter Faktor:\n120774\nServicehotline 0800 4412200'],
  ['386450', 'Accesso al portale', 'Codice di verifica\n\nCODICE VALIDO FINO ALLE\n386-450 09:31 del 25/11/2026'],
  ['440817', 'Je code', 'Vul deze code in:\n\n4408 17\n'],
  ['37951406', 'Virement', 'Votre mot de passe à usage unique : 379 514 06'],
  ['X4Q8LM', '更换手机', '您申请将手机由 138****0426 更换为 159****7713，请输入以下动态口令：\n\nX4Q8LM\n'],
  ['604817', 'Confirma tu transferencia', 'Introduce la clave 604817.\n\nInscrita en el Registro con el número 3099'],
  ['448701', 'Płatność kartą', 'Kod 3-D Secure: 448-701'],
  ['925038', '925038 per accedere a Fioritura', "Il numero nell'oggetto apre il tuo profilo."],
  ['205876', '205876', "Vous trouverez votre code de connexion dans l'objet de cet e-mail."],
  ['6092', '6092', '쏙쏙 과외 로그인 번호입니다. 제목에 있는 네 자리를 3분 안에 넣어 주세요.'],
  ['1930', '1930 es tu clave para entrar', 'Caduca hoy a medianoche.'],
  ['680147', 'Confirme sua identidade', 'Digite no terminal:\n\n680 147\n'],
  ['607351', 'Fast geschafft', '607351 ← das hier bitte in der App eingeben.'],
  ['518903', 'Passeport', 'Pour le confirmer, recopiez ceci dans la page restée ouverte : 518 903'],
  ['147062', 'Abstimmung', 'Als Nächstes fragt das System nach einem Bestätigungscode. Er lautet 147062.'],
  ['395172', 'Lesesaal', 'Ihr Zugangscode für heute (25.03.2025): 395172'],
  ['29461857', 'Access to your parking notice', 'Your passcode is 29461857. Key it in without spaces.'],
  ['KQ7P2', "Changement de l'adresse de votre compte", 'Pour confirmer votre adresse, notre gardien réclame KQ7P2.'],
  ['GRTZ-KLWN', 'Neue Anmeldung', 'In deinem Terminal steht GRTZ-KLWN, um den Zugriff zu erlauben.'],
  ['48215', 'Your address', 'Confirm your new email address with 48215.'],
  ['37904', 'Uw stem', 'Iedere bewoner krijgt een unieke stemcode, eenmalig te gebruiken: 37904'],
  ['8350', 'Retrait', "Compose le 8350 pour prouver que c'est bien toi. Valable 5 minutes."],
  ['5519', 'IoT 허브 등록', '앱 화면에 CX-5519 를 입력해 주세요.'],
  ['350917', 'Adresse ändern', 'Zur Sicherheit bitte 350917 im Kundenkonto eintippen.'],
  ['83102', 'Votre message', "Pour le consulter, saisissez le numéro 83102 à l'écran. Valable 10 min."],
  ['7723', 'Assembleia', 'A sua chave de voto: 7723. Só pode ser usada uma vez.'],
  ['719204', 'Compte pro', "Un collègue souhaite ajouter un bénéficiaire. Approuvez avec 719204 dans l'appli."],
])('finds %s in %s: %s', (value, subject, text) => {
  expect(codesOf(subject, text).map((code) => code.value)).toEqual([value]);
});

test.each([
  ['Your receipt', 'Total paid: $ 41.20\nAuthorization code: 048213'],
  ['주문 완료', '주문번호 26112500482\n승인번호 30419927\n결제금액 38,700원'],
  ['電子發票', '發票號碼 KT-40918826\n隨機碼 7731\n總計 NT$ 865'],
  ['Faktura 11/2026', 'Do zapłaty: 184,62 zł\nKod PPE: PL00123456789'],
  ['Receipt', 'Order 10023948\nTotal 59.90\nVAT 4.20\nThank you for shopping with us at 12 High St, London N1 9GU'],
  ['Newsletter', 'In 2025 we shipped 18402 boxes. Our source code is open. 4500 stars!'],
  ['Your parcel arrives today', 'Give the driver your delivery PIN 4471 at the door. Parcel 15502049911.'],
  ['Votre rendez-vous', 'Rendez-vous le 03/12/2026 avec le Dr Petit. Code immeuble : 4812B. 3e étage.'],
  ['Sondage', 'Votre code de participation : 48120.'],
  ['Przypomnienie o płatności', 'W tytule przelewu podaj 88120445.'],
  ['Самостоятельное заселение', 'Сейф для ключей открывается кодом 2480.'],
  ['카드 결제 안내', '23,180원 결제, 승인번호 048812'],
  ['Security report', 'We sent 120448 verification codes in Q3.'],
  ['Wi-Fi', 'Your room: 1204\nWi-Fi password: 48291037\nDoor code: 4821'],
  ['Your parcel', 'Pickup code: 482910. Locker 12.'],
  ['Booking', 'Confirmation number: 482910\nCheck-in 2026-12-01'],
  ['Meeting', 'Meeting ID: 812 3456 7890\nPasscode: 482910'],
  ['Bestellung', 'Ihre Bestellung 482910 ist unterwegs. Sendungsnummer 003404341611.'],
  ['Abholung', 'Ihr Abholcode: 4821'],
  ['Facture', 'Facture n° 482910 du 25/11/2026, montant 1 250,00 €, code client 88213'],
  ['Pedido', 'Tu pedido 4829103 ha sido enviado. Código postal 28028. Código de seguimiento ES482910ES'],
  ['Fattura', 'Fattura n. 482910 del 25/11/2026. Codice cliente 88213. P.IVA 01234567890'],
  ['Paczka', 'Paczka 482910 czeka. Kod odbioru: 4821'],
  ['Заказ', 'Заказ №482910 принят. Код товара 55102. Тел. 8 800 555 35 35'],
  ['快递', '您的快递已到，取件码 48-2-9103，单号 75839201'],
  ['発送', 'お問い合わせ番号 4829-1037-2281 郵便番号 604-8001'],
  ['배송', '운송장번호 620148829173, 우편번호 06236'],
  ['Security', 'We sent a 6-digit code to +1 555 0100. Never share codes. ID 4829103'],
  ['Status', 'Error code 482910 on line 1042, exit code 1370'],
  ['Promo', 'SUMMER25 is your code for 25% off'],
  ['Invite', 'Your friend gave you a referral code: ANNA4821'],
  ['Pedido', 'O seu pedido n.º 4829103 foi expedido. NIF 508123456. Código postal 1200-093'],
  ['Notifica', 'Le abbiamo inviato un codice via SMS. Pratica 2026/7731. Ufficio tel. 0564 555018'],
  ['Квитанция', 'Лицевой счёт 4400182937, начислено 1284,50 руб. Ваш код плательщика 55102.'],
  ['账单', '本期账单 4829.10 元,卡号末四位 6631,客服 95588'],
  ['ご予約', '予約番号 48213 お電話 03-5555-0148 8号車'],
  ['Newsletter', 'We wrote code.\n\n18402\n\nlines of it this year. Discount inside.'],
  ['Security tips', 'Your code is secret.\n\n18402 customers lost money in 2025.'],
  ['Lottery', 'Your numbers this week: 4 8 15 16 23 42'],
  ['Build 48213 passed', 'Branch main, commit 5f2c81e9, exit code 0. Code coverage: 8412 lines.'],
  ['Your ticket 482910', 'We received your request. Reply with the code in the subject? No need.'],
  ['Survey', 'Enter the prize draw: 5000 winners. Use 2 minutes.'],
  ['Gift', 'Here is your gift card code: 4F7K-99QX-21AB. PIN 4821'],
  [
    '-20 % avec le code NOEL20',
    "Offre de Noël\n\nEntrez le code\n\nNOEL20\n\nau moment de payer. Valable jusqu'au 31/12/2026.",
  ],
  ['Votre cadeau', 'Votre code : X7F2K9\n\n10 € offerts sur votre prochaine commande'],
  ['Cupom para você', 'Use o código VERAO10 no carrinho e ganhe 10%'],
  ['Só hoje', 'Código: PT4821 — 15% em toda a loja'],
  ['秋のクーポン', 'クーポンコード\n\nAKI500\n\n500円引き。2026年12月31日まで'],
  ['お買い物券', 'コード:K7Q9XM を入力すると10%OFF'],
  ['Buono sconto', 'Codice: K7Q9XM\nSconto del 15% fino al 31/12/2026'],
  ['Un regalo para ti', 'Código K7Q9XM: 5 € de descuento'],
  ['Zniżka', 'Twój kod: K7Q9XM\n\n-15% na wszystko'],
  ['Скидка', 'Ваш код: K7Q9XM\n\nСкидка 15%'],
  ['优惠来了', '代码:K7Q9XM,满100减20'],
  ['할인 쿠폰', '코드: K7Q9XM\n15% 할인'],
  ['Invite friends', 'Share your code ANNA4821 and you both get $10 off.'],
  ['Votre réservation QJ7RTM', 'Référence de réservation : QJ7RTM\nVol AC 1482\nSiège 22A\nPrix 147,00 €'],
  ['Reserva confirmada', 'Código de reserva: QJ7RTM. Localizador 482910. Habitación 1204.'],
  ['Buchung bestätigt', 'Buchungscode QJ7RTM\nZug ICE 1482\nWagen 08'],
  ['Prenotazione', 'Codice prenotazione: QJ7RTM'],
  ['Booking', 'Your confirmation code is HMABC2DE4F. Check-in code will follow.'],
  ['Rezerwacja', 'Numer rezerwacji 482910\nKod rezerwacji QJ7RTM'],
  ['Бронирование', 'Код бронирования: QJ7RTM\nРейс 1482'],
  ['予約完了', '予約番号:QJ7RTM\n便名 1482'],
  ['예약 확인', '예약번호: QJ7RTM\n편명 1482'],
  ['Sicherheitstipps', 'Geben Sie Ihre TAN nie weiter. 2025 verloren 18402 Kunden Geld. Sperr-Notruf 116 116.'],
  ['Consejos', 'Nunca compartas tu código. En 2025, 18402 clientes perdieron dinero. Llama al 900123456.'],
  ['Dicas', 'Nunca partilhe o código de verificação. Em 2025, 12000 clientes.'],
  ['Consigli', 'Non comunicare mai il codice OTP. Nel 2025 18402 clienti. Numero verde 800555021.'],
  ['Tips', 'Deel uw code nooit. In 2025 waren er 18402 slachtoffers. Bel 0800 1234.'],
  ['Uwaga', 'Nie podawaj nikomu kodu. W 2025 roku 18402 klientów.'],
  ['Внимание', 'Никому не сообщайте код из СМС. В 2025 году 18402 клиента.'],
  ['安全提示', '请勿将验证码告诉他人。2025年共有18402名客户受骗,请拨打95588。'],
  ['ご注意', '認証コードは誰にも教えないでください。2025年は18402件の被害がありました。'],
  ['주의', '인증번호를 알려주지 마세요. 2025년 18402건의 피해가 있었습니다. 1588-0000'],
  ['Code sent', 'We sent a verification code to your phone ending in 4421.'],
  ['Code envoyé', 'Nous avons envoyé un code au numéro se terminant par 4421.'],
  ['Code verschickt', 'Der Code wurde an Ihr Handy mit der Endung 4421 geschickt.'],
  ['Código enviado', 'Enviamos un código al teléfono terminado en 4421.'],
  ['Codice inviato', 'Abbiamo inviato un codice al numero che termina con 4421.'],
  ['Код отправлен', 'Код отправлен на номер, оканчивающийся на 4421.'],
  ['New PIN', 'Your new card ending 7704 is on its way. The PIN will come by post before 2 December 2026.'],
  ['Rechnung', 'Rechnungs-Nr. 482910\nLeistungszeitraum 2026\nVerwendungszweck: 77193012\nZahlbar bis 03.12.2026'],
  ['Facture', 'Facture F-2026-1184\nRéférence client 771930\nTotal TTC 39,95 €\nPrélèvement le 03/12/2026'],
  ['Factura', 'Factura 2026/118402\nCliente: 771930\nCUPS ES0021000000'],
  ['Fattura', 'Codice cliente: 771930\nCodice POD: IT001E12345678\nScadenza 03/12/2026'],
  ['Bolletta', 'Codice utente 771930. Codice univoco: M5UXCR1'],
  ['Factuur', 'Factuurnummer 20261184. Klantnummer 771930. Betalingskenmerk 1234 5678 9012 3456'],
  ['Faktura', 'Faktura FV/1184/2026. Kwota 139,95 zł. Numer klienta 771930. Kod klienta: 55102'],
  ['Счёт', 'Лицевой счёт: 771930. Код услуги 55102. К оплате 1284 руб.'],
  ['账单', '户号:771930\n客户代码:55102\n应缴 128.40元'],
  ['請求書', 'お客様番号 771930\n請求番号 482910\nご請求額 3,480円'],
  ['청구서', '고객번호 771930, 납부금액 39,950원, 전자납부번호 4829103771'],
  ['Release', 'Source code 48213, postcode lookup, QR code 12345. Product code AB-4821-X.'],
  ['Your package', 'Tracking code RR482910371PL. Delivery code? None. Post code 00-950 Warszawa.'],
  [
    'Security alert',
    'We noticed a new sign-in to your account.\n© Corvid LLC, 1600 Rookery Parkway, Mountain Edge, CA 94043, USA',
  ],
  ['11월 이용요금 안내', '청구서 비밀번호는 생년월일 6자리(예: 900101)입니다.'],
  [
    'Último aviso: tu código vence hoy',
    '-30 % EN TODO\n\nIntroduce este código al pagar:\n\nBF2026\n\nEs personal, de un solo uso y solo hasta las 23:59.',
  ],
  ['Восстановление доступа к аккаунту hp118204', 'Поступил запрос на восстановление пароля от аккаунта hp118204.'],
  [
    'Avviso di pagamento',
    'Codice fiscale ente:  80001234567\nCodice CBILL:         A8M2Q\nImporto:              127,00 euro',
  ],
  ['Zip', 'Our zip code is 94107. Country code 0049. Area code 4155.'],
  ['Class', 'Class code: K7Q9XM. Course code CS1042.'],
  ['Sign in alert', 'Device: iPhone 15, iOS 18.1\nTime: 08:14:51\nIP 203.0.113.7\nSession 8F3A2201'],
  ['Tarif', 'Code tarif 4821, code postal 35000, code NAF 6201Z'],
  ['Jeu concours', 'Votre numéro de participation : 48213. Tirage le 12/12/2026.'],
  ['Newsletter 118', 'The postal code 1012 was 18402 in 2020. Learn to code with us: 4500 students!'],
  ['Learn to code', 'Learn to code in 2027\n\n4500 students\n\nJoin now'],
  ['Code review', 'Your code review for change 482910 is ready. Build 77193 passed.'],
  ['Code de la route', 'Révisez le code : 1000 questions, 2500 tests. Prix 19,90 €.'],
  ['Codice della strada', 'Il codice cambia: articolo 1420, legge 177 del 2024.'],
  ['El código penal', 'El nuevo código penal de 2026 tiene 1200 artículos.'],
  ['Kod', 'Naucz się pisać kod: 1500 zadań, 4500 uczestników'],
  ['コード進行', 'ギターのコードを学ぼう。全1200曲、会員18402人。'],
  ['Dresscode', 'Dresscode: casual. Raum 1204. Einlass ab 1900 Uhr.'],
  ['Library card', 'Your library card number is 20771044. PIN: set it at the desk.'],
  ['Gift card', 'Gift card code: 4F7K-99QX-21AB'],
  ['License', 'Your licence key: ABCD1-EFGH2-IJKL3'],
  ['Hotel', 'Check in from 15:00. Key box code: 4821. Wi-Fi code 99120033.'],
  ['Parking', 'Parking space 1204, barrier code 4821'],
  ['Expired', 'Your code 482910 has expired. Ask for a new one.'],
  ['Abgelaufen', 'Der Anmeldecode 482910 ist abgelaufen.'],
  ['Caducado', 'El código 482910 ha caducado.'],
  ['验证码', '验证码 482910 已过期。'],
  ['CVE', 'Remote code execution in libfoo (CVE-2026-48213). Error code 4821.'],
  ['Einladung', 'Meeting-ID: 812 3456 7890\nKenncode: 482910'],
  ['Verzonden', 'Track & Trace-code: 3SABCD1234567'],
  ['Gutschein', 'Ihr Sammel-Code: K7Q9XM4P'],
  ['Tickets', 'Your ticket code: K7Q9XM'],
  ['Andamio 3.15', '· Corregido el error E4031 al desplegar\n· El código de salida 137 se explica'],
  ['Estratto conto', 'IBAN IT00 – codice filiale 03412\n\nLa banca non ti chiede mai PIN o codici OTP. Saldo 2.526,24'],
  ['电子账单', '请勿向任何人透露卡片有效期、CVV2码及短信验证码。本期应还 3,827.46 元'],
  ['Ihre SMS-TAN ist unterwegs', 'Bitte geben Sie die TAN im Online-Banking ein.'],
  ['CI failed: Validate passcode length', 'rejects 000000'],
  ['Review requested', 'The form accepts a verification code of 123456789; it should stop at 6 digits.'],
  ['Senha alterada', 'A senha do seu acesso foi alterada no computador LAB3-PC17. Se não foi você, ligue.'],
  ['宿泊予約確認書', '予約確認番号：7720418\n料金：46,200円'],
  ['自主回収', '対象製品：BX-220（黒）\n誤った表示：認証番号 R 201-240899'],
  ['Hello', 'Your kayak code: 48215'],
  ['안내', '보트 코드: 48215'],
  ['コードが届かない場合（お問い合わせ 882014）', 'お問い合わせ番号 882014 を添えてご返信ください。'],
  ['Hasło zostało zmienione', 'Jeśli to nie Ty, zadzwoń, podając numer konta 1884206.'],
  ['Your Wi-Fi at the Marlowe', 'Network: Marlowe-Guest\nPassword: 48215377\nEnjoy your stay!'],
  ['Your flight is confirmed', 'Confirmation code: K7Q9XM. Check in online from 24 hours before.'],
  ['Новый вход в аккаунт', 'Замечен вход из Казани, 420111. Если это были не вы, смените пароль.'],
])('finds none in %s: %s', (subject, text) => {
  expect(codesOf(subject, text)).toEqual([]);
});

test('says why, and how sure it is', () => {
  expect(codesOf('', 'Your code is 482910.')).toEqual([{ value: '482910', confidence: 0.97, reason: 'named' }]);
  expect(codesOf('', 'Your security code is below.\n\n482 910')).toEqual([
    { value: '482910', confidence: 0.95, reason: 'alone' },
  ]);
  expect(codesOf('', 'Use 482910 to carry on.')).toEqual([{ value: '482910', confidence: 0.78, reason: 'near' }]);
});

test('a shop that sells something may send a code for all that', () => {
  const text = 'Your verification code is 482910.\n\nThis week: 20% off. Your cart waits for you.';
  expect(codesOf('Sign in', text).map(({ value }) => value)).toEqual(['482910']);
});

test('what is an order number in one place is one in all', () => {
  expect(codesOf('Your code for the portal', 'Order number 771042\n\nThank you.\n\n771042')).toEqual([]);
});

test('a code that is written twice is found once', () => {
  expect(codesOf('482 910 is your code', 'Your code: 482-910', 'Your code 482910')).toHaveLength(1);
  expect(codesOf('', 'Your code: WDJB-MJHT', 'Your code: WDJBMJHT')).toHaveLength(1);
});

test('digits of full width are typed as ASCII', () => {
  expect(codesOf('', '認証コード：４８２９１０').map(({ value }) => value)).toEqual(['482910']);
});

const piece = fc.oneof(
  fc.constantFrom(
    'code',
    'verification code',
    '验证码',
    'コード',
    'order',
    ' is ',
    ': ',
    '\n',
    '\n\n',
    '. ',
    '-',
    '%',
    '€',
    'use ',
  ),
  fc.stringMatching(/^[0-9]{1,12}$/),
  fc.stringMatching(/^[A-Z0-9-]{1,12}$/),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('whatever the texts, at most three codes, each of which stands in one of them', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
        { maxLength: 3 },
      ),
      (texts) => {
        const said = texts.map((text) => linkedTextFromPlain(text).text);
        const codes = findCodes(said);
        expect(codes.length).toBeLessThanOrEqual(3);
        for (const { value, confidence } of codes) {
          expect(value).toMatch(/^[0-9A-Za-z-]{3,32}$/);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          const plain = (text: string) => text.replace(/[^0-9A-Za-z]/g, '');
          expect(said.some((text) => plain(text).includes(plain(value)))).toBe(true);
        }
      },
    ),
  );
});

// Each would take minutes where the work grows with the square of the length.
test.each([
  ['digits', '482910 '.repeat(6000)],
  ['codes', 'code 482910 '.repeat(3400)],
  ['one word', 'code'.repeat(10_000)],
  ['words without blanks', '验证码确认订单号'.repeat(5000)],
  ['dashes', 'A-1-'.repeat(10_000)],
  ['single digits', '1 '.repeat(20_000)],
  ['empty lines', ' \n'.repeat(20_000)],
  ['full stops', '.'.repeat(40_000)],
])('forty thousand characters of %s are read', (_case, text) => {
  expect(codesOf('', text).length).toBeLessThanOrEqual(3);
});
