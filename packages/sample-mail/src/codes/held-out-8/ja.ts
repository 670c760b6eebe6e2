import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-8-shouken',
    from: 'みなも証券 <info@minamo-sec.example>',
    subject: '【みなも証券】ワンタイムパスワードのお知らせ',
    charset: 'iso-2022-jp',
    encoding: '7bit',
    text: `平素よりみなも証券をご利用いただき、誠にありがとうございます。

ワンタイムパスワードをお知らせします。

ワンタイムパスワード：52804176
有効期限：2026/11/25 17:25

※本メールに心当たりのない場合は、下記までご連絡ください。
コールセンター 0120-555-018（平日8:00～17:00）
みなも証券株式会社 関東財務局長（金商）第1184号
`,
    code: '52804176',
    link: null,
    note: 'eight digits after a label; a licence and a phone number',
  },
  {
    name: 'ja-8-furima',
    from: 'フリマール <no-reply@furimaru.example>',
    subject: '認証番号:4192',
    html: `<p>さくら さん</p><p>フリマールをご利用いただきありがとうございます。<br>以下の認証番号をアプリに入力してください。</p><div style="background:#eee;padding:16px;font-size:28px;text-align:center">4192</div><p>この番号は30分間有効です。他の人に教えないでください。</p>`,
    code: '4192',
    link: null,
    note: 'four digits in subject and box',
  },
  {
    name: 'ja-8-hikari',
    from: 'そよかぜ光 <support@soyokaze-hikari.example>',
    subject: 'ログイン確認のお願い',
    text: `お客様番号：H20418837

いつもと異なる環境からのログインがありました。ご本人様の場合は、画面に「830 195」と入力してください。

日時：2026年11月25日 17時12分
環境：Chrome / macOS
`,
    code: '830195',
    link: null,
    note: 'quoted groups in a sentence; a customer number',
  },
  {
    name: 'ja-8-yakusho',
    from: 'あおば市電子申請 <shinsei@city-aoba.example>',
    subject: 'メールアドレスの確認コード',
    encoding: 'base64',
    html: `<table><tr><th>手続き名</th><td>粗大ごみ収集申込</td></tr><tr><th>受付番号</th><td>26-0041882</td></tr><tr><th>確認コード</th><td>T7M2XC</td></tr></table><p>申請画面に戻り、確認コードを入力して次へお進みください。</p><p>あおば市役所 〒980-0011 あおば市本町1-2-3</p>`,
    code: 'T7M2XC',
    link: null,
    note: 'a table with a receipt number before it; a postal code',
  },
  {
    name: 'ja-8-memo-login',
    from: 'メモリス <login@memoris.example>',
    subject: 'メモリスへのログイン',
    html: `<p><a href="https://memoris.example/l/magic/7c41">ここをクリックしてログイン</a></p><p>または、次の一時コードをコピーして貼り付けてください:</p><p><code>609-318</code></p><p>お心当たりがない場合は無視してください。</p>`,
    code: '609318',
    link: 'https://memoris.example/l/magic/7c41',
    note: 'magic link or dashed code',
  },
  {
    name: 'ja-8-touroku',
    from: '旅ノート <entry@tabinote.example>',
    subject: '会員登録を完了してください',
    text: `旅ノートに仮登録いただきありがとうございます。

下記URLより24時間以内に本登録をお願いいたします。
https://www.tabinote.example/entry/complete?key=0e93ad

ご登録いただくと500ポイントをプレゼント！

株式会社旅ノート 東京都千代田区神田1-8-4 TEL 03-5550-1844
`,
    code: null,
    link: 'https://www.tabinote.example/entry/complete?key=0e93ad',
    note: 'registration to complete; points and a phone number',
  },
  {
    name: 'ja-8-password',
    from: '花結び <shop@hanamusubi.example>',
    subject: 'パスワード再設定のご案内',
    html: `<p>山田 様</p><p>パスワードの再設定を受け付けました。<br><a href="https://hanamusubi.example/pw/b20f7">パスワードを再設定する</a></p><p><a href="https://hanamusubi.example/">トップページ</a></p>`,
    code: null,
    link: 'https://hanamusubi.example/pw/b20f7',
    note: 'reset; a home page link',
  },
  {
    name: 'ja-8-chuumon',
    from: '道具や本舗 <order@douguya.example>',
    subject: 'ご注文ありがとうございます(注文番号 118-4402217)',
    text: `注文番号：118-4402217
商品：鉄フライパン 26cm　1点
小計：6,380円　送料：550円
合計：6,930円（税込）

お届け予定日：11月28日　14:00～16:00
次回使えるクーポンコード：TETSU300
`,
    code: null,
    link: null,
    note: 'an order with a coupon code',
  },
  {
    name: 'ja-8-yoyaku',
    from: '湯の宿 月見 <yoyaku@tsukimi-yado.example>',
    subject: 'ご予約確認書',
    html: `<p>佐藤 様 このたびはご予約ありがとうございます。</p><p>予約番号:R260118<br>ご宿泊日:2026年12月19日(1泊2食)<br>料金:38,500円<br>チェックイン:15:00</p><p>電話 0557-55-0126</p>`,
    code: null,
    link: null,
    note: 'a booking number and a price',
  },
  {
    name: 'ja-8-kaiyaku',
    from: 'ペンギン動画 <info@penguin-douga.example>',
    subject: '【重要】システムメンテナンスのお知らせ',
    text: `下記日程でメンテナンスを実施いたします。

2026年12月2日(水) 2:00～6:00
対象:アプリ版(バージョン8.4.1)、ウェブ版

エラーコード E-2041 が表示される場合は、時間をおいて再度お試しください。
`,
    code: null,
    link: null,
    note: 'maintenance with a version and an error code',
  },
];
