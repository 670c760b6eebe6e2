import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-9-kaiin',
    from: 'ひなた市場 <no-reply@hinata-ichiba.example>',
    subject: '【ひなた市場】ワンタイムパスワードのお知らせ',
    text: `山口 さくら 様

いつもひなた市場をご利用いただきありがとうございます。
ログインに必要なワンタイムパスワードをお送りします。

━━━━━━━━━━━━━━
ワンタイムパスワード：739201
有効期限：2026年11月25日 17:25
━━━━━━━━━━━━━━

※本メールに心当たりのない場合は破棄してください。
※このメールは送信専用です。

ひなた市場株式会社
〒141-0022 東京都品川区東五反田2-10-2
カスタマーセンター 0120-555-042（9:00～18:00）
`,
    charset: 'iso-2022-jp',
    encoding: '7bit',
    code: '739201',
    link: null,
    note: 'between rules; a postal code and a phone number',
  },
  {
    name: 'ja-9-ginkou',
    from: 'あけぼの銀行 <direct@akebono-bank.example>',
    subject: '認証コードのご連絡',
    text: `お客さま番号 ****4418 さま

お振込の認証コードは 5083 1174 です。

お振込先：ミナミデンキ（カ
金額：32,000円

お心当たりのない場合は、ただちに 0570-055-881 までご連絡ください。
`,
    html: `<p>お客さま番号 ****4418 さま</p><p>お振込の認証コードは <b>5083 1174</b> です。</p><p>お振込先：ミナミデンキ（カ<br>金額：32,000円</p><p>お心当たりのない場合は、ただちに 0570-055-881 までご連絡ください。</p>`,
    code: '50831174',
    link: null,
    note: 'eight digits in fours; a masked customer number, an amount',
  },
  {
    name: 'ja-9-game',
    from: 'ルミナスゲームス <account@luminous-games.example>',
    subject: '確認コード: 8R4TQ',
    html: `<div style="text-align:center;background:#eef"><h2>確認コード</h2><p style="font-size:34px">8R4TQ</p><p>新しい端末からのログインを確認しました。上記の確認コードをゲーム画面に入力してください。</p><p>端末：Pixel 10／地域：愛知県</p><p><small>©2026 Luminous Games Inc.</small></p></div>`,
    code: '8R4TQ',
    link: null,
    note: 'letters and digits in a big line; a device number and a year',
  },
  {
    name: 'ja-9-yoyaku-site',
    from: 'たびのわ <info@tabinowa.example>',
    subject: '1946 が認証番号です（たびのわ）',
    text: `たびのわにご登録いただきありがとうございます。

メールアドレスの確認のため、件名にある4桁の認証番号をアプリに入力してください。

有効時間は10分です。

たびのわ運営事務局
観光庁長官登録旅行業第2118号
`,
    code: '1946',
    link: null,
    note: 'in the subject only, four digits like a year; a register number',
  },
  {
    name: 'ja-9-shiyakusho',
    from: '緑川市電子申請 <shinsei@midorikawa-city.example>',
    subject: '電子申請サービス 利用者登録',
    html: `<table border="1"><tr><th>受付番号</th><td>2026-0044182</td></tr><tr><th>確認番号</th><td><b>kD7m2X</b></td></tr><tr><th>入力期限</th><td>令和8年11月25日 18時</td></tr></table><p>利用者登録を続けるには、画面に確認番号（一度限り有効）を入力してください。大文字と小文字は区別されます。</p><p>緑川市役所 情報政策課　電話 048-555-1111（内線 2216）</p>`,
    code: 'kD7m2X',
    link: null,
    note: 'mixed-case letters and digits in a table; a reception number',
  },
  {
    name: 'ja-9-hontouroku',
    from: 'レシピノート <support@recipe-note.example>',
    subject: '【レシピノート】本登録のご案内',
    text: `レシピノートに仮登録いただきありがとうございます。

下記URLより24時間以内に本登録をお願いいたします。
https://recipe-note.example/signup/complete?key=b8e1047f

■よくあるご質問
https://recipe-note.example/faq

レシピノート事務局
`,
    code: null,
    link: 'https://recipe-note.example/signup/complete?key=b8e1047f',
    note: 'a registration to complete; an FAQ',
  },
  {
    name: 'ja-9-password',
    from: '青空文具オンライン <shop@aozora-bungu.example>',
    subject: 'パスワード再設定のご案内',
    text: `中村 様

パスワード再設定のお申し込みを受け付けました。

パスワードを再設定する: https://aozora-bungu.example/mypage/reset/4d90e1

リンクの有効期限は1時間です。

トップページ: https://aozora-bungu.example/
お問い合わせ: https://aozora-bungu.example/contact
`,
    html: `<p>中村 様</p><p>パスワード再設定のお申し込みを受け付けました。</p><p><a href="https://aozora-bungu.example/mypage/reset/4d90e1">パスワードを再設定する</a></p><p>リンクの有効期限は1時間です。</p><p><a href="https://aozora-bungu.example/">トップページ</a>｜<a href="https://aozora-bungu.example/contact">お問い合わせ</a></p>`,
    code: null,
    link: 'https://aozora-bungu.example/mypage/reset/4d90e1',
    note: 'a reset link among others',
  },
  {
    name: 'ja-9-hassou',
    from: '和の器 こばやし <order@utsuwa-kobayashi.example>',
    subject: '商品発送のお知らせ（注文番号：100418）',
    encoding: 'base64',
    text: `小川 様

ご注文の商品を本日発送いたしました。

注文番号：100418
お問い合わせ伝票番号：4418-7702-9135
配送業者：ヤマト便
お届け予定日：11月27日（金）14時～16時
合計金額：8,640円（税込）

和の器 こばやし
電話 0761-55-5018
`,
    code: null,
    link: null,
    note: 'a shipping notice with a slip number',
  },
  {
    name: 'ja-9-coupon',
    from: 'ベーカリー麦の穂 <news@muginoho.example>',
    subject: '秋のパン祭り★300円OFFクーポン',
    html: `<h2>300円OFFクーポン</h2><p>レジまたはオンラインストアで下記コードをご提示ください。</p><p style="font-size:30px;border:2px dotted">MUGI1130</p><p>有効期間：11月30日まで</p><p><a href="https://muginoho.example/store">オンラインストアへ</a></p><p><a href="https://muginoho.example/unsubscribe">配信停止</a></p>`,
    code: null,
    link: null,
    note: 'a coupon code in a box',
  },
  {
    name: 'ja-9-denki',
    from: 'みらい電力 <web@mirai-denryoku.example>',
    subject: '11月分電気料金確定のお知らせ',
    html: `<p>ご契約番号 03-1184-40277 のお客さま</p><p>11月分の電気料金が確定しました。</p><p>ご請求額 7,412円<br>ご使用量 241kWh<br>口座振替日 12月14日</p><p>くわしくは<a href="https://mirai-denryoku.example/mypage">マイページ</a>をご覧ください。</p>`,
    code: null,
    link: null,
    note: 'an electricity bill with a contract number',
  },
];
