import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-gochuumon',
    from: '青葉書房 <order@aobashobo.example>',
    subject: 'ご注文の確認（注文番号 482-9103）',
    text: `ご注文ありがとうございます。

注文番号：482-9103
商品コード：77120
合計：3,480円（税込）
お届け先：〒604-8001 京都市中京区
お届け予定：11月28日 14時～16時

ご注文の詳細 https://aobashobo.example/mypage/orders/4829103
`,
    code: null,
    link: null,
    note: 'order confirmation, goods code, postal code',
  },
  {
    name: 'ja-hontouroku',
    from: 'まいにち献立 <touroku@kondate.example>',
    subject: '【まいにち献立】本登録のご案内',
    encoding: 'base64',
    html: `<p><a href="https://kondate.example/">まいにち献立</a></p><p>まだ登録は完了していません。</p><p><a href="https://kondate.example/signup/complete/af93-2026" style="background:#e65100;color:#ffffff">本登録を完了する</a></p><p>レシピ数 18,402 件（2026年11月現在）</p><p><a href="https://kondate.example/faq">よくある質問</a></p>`,
    code: null,
    link: 'https://kondate.example/signup/complete/af93-2026',
    note: 'completes a registration; home page and questions beside it',
  },
  {
    name: 'ja-kenmei',
    from: 'ことり便 <hello@kotoribin.example>',
    subject: '【5138】ことり便のログイン用コードです',
    encoding: 'base64',
    text: `アプリに 5138 を入力してください。
このメールに返信はできません。
`,
    code: '5138',
    link: null,
    note: 'in lenticular brackets in front of the label',
  },
  {
    name: 'ja-link-to-code',
    from: 'しおりノート <team@shiorinote.example>',
    subject: 'メールアドレスの確認',
    html: `<div style="background:#fff8e1;padding:24px"><p>ご登録ありがとうございます。</p><p><a href="https://shiorinote.example/confirm/ev?k=3Rt-7710&amp;m=1">メールアドレスを確認する</a></p><p>別の端末で登録中の方は、コード <b>Q2W8NE</b> を入力してください。</p><p><a href="https://shiorinote.example/optout?m=1">配信停止</a>　<a href="https://shiorinote.example/privacy">プライバシーポリシー</a></p></div>`,
    text: `ご登録ありがとうございます。

メールアドレスを確認する
https://shiorinote.example/confirm/ev?k=3Rt-7710&m=1

別の端末で登録中の方は、コード Q2W8NE を入力してください。

配信停止 https://shiorinote.example/optout?m=1
`,
    code: 'Q2W8NE',
    link: 'https://shiorinote.example/confirm/ev?k=3Rt-7710&m=1',
    note: 'both, letters and digits',
  },
  {
    name: 'ja-nagai-bun',
    from: '川辺町立図書館 <tosho@kawabe.example>',
    subject: '利用登録について',
    charset: 'euc-jp',
    text: `川辺町立図書館です。2026年11月24日にお申し込みいただいた利用登録（受付番号 3318）につきまして、ご本人様の確認のため、登録画面の「確認用」の欄に918 246という数字をご入力のうえ送信してください。この番号は一度だけ使えます。貸出は一人10冊まで、期間は14日間です。
`,
    code: '918246',
    link: null,
    note: 'EUC-JP; inside a sentence without spaces, a reception number and counts around',
  },
  {
    name: 'ja-ninshou-code',
    from: '青葉書房 <no-reply@aobashobo.example>',
    subject: '認証コードのお知らせ',
    charset: 'iso-2022-jp',
    encoding: '7bit',
    text: `青葉書房をご利用いただきありがとうございます。

認証コード：260814

有効期限は10分です。心当たりのない場合は破棄してください。

お問い合わせ 03-5555-0148（平日10:00～17:00）
`,
    code: '260814',
    link: null,
    note: 'ISO-2022-JP; a colon of full width; hours and phone below',
  },
  {
    name: 'ja-shinkansen',
    from: 'はるか旅行 <yoyaku@harukatravel.example>',
    subject: 'ご予約完了のお知らせ',
    charset: 'shift_jis',
    text: `予約番号：48213
列車：ひかり 512号　8号車 11番E席
出発：12月19日 9:33 京都
料金：13,970円
お受け取りには電話番号の下4桁が必要です。
`,
    code: null,
    link: null,
    note: 'a booking number stays the same: not a one-time code',
  },
  {
    name: 'ja-zenkaku',
    from: 'さくら信用組合 <otp@sakurakumiai.example>',
    subject: '振込のご確認',
    charset: 'shift_jis',
    encoding: '8bit',
    text: `お振込金額：１２，８００円
お振込先：みどり商店　普通　０４１７２２３

ワンタイムパスワード：　７３９５２０

※第三者には絶対に教えないでください。
`,
    code: '739520',
    link: null,
    note: 'digits of full width, pasted as ASCII; an amount and an account in the same digits',
  },
];
