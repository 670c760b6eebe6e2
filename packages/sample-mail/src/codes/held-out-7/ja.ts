import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-7-flea-market',
    from: 'フリマル事務局 <no-reply@furimaru.example>',
    subject: '【フリマル】認証番号のお知らせ',
    charset: 'iso-2022-jp',
    encoding: '7bit',
    text: `フリマルをご利用いただきありがとうございます。

以下の認証番号をログイン画面に入力してください。

認証番号：260814

※有効期限は発行から30分です。
※認証番号は絶対に他の人に教えないでください。
※お心当たりのない場合は、このメールを破棄してください。

──────────────────
株式会社フリマル
〒106-6104 東京都港区六本木6-10-1
お問い合わせ：https://furimaru.example/contact
──────────────────
`,
    code: '260814',
    link: null,
    note: 'six digits after a label; a postal code and an address',
  },
  {
    name: 'ja-7-netbank',
    from: 'みどり銀行 <otp@midoribank.example>',
    subject: 'メール通知パスワード',
    text: `山口 香織 様

平素よりみどり銀行をご利用いただき、誠にありがとうございます。
お手続きに必要なメール通知パスワードをお知らせいたします。

受付番号　　　：MB2611250418
お取引　　　　：振込（ヤマモトタロウ 様）
お振込金額　　：50,000円
パスワード　　：84 17 30 62

パスワードの有効期限は 2026年11月25日 17時24分 までです。
お電話やSMSでパスワードをお伺いすることはありません。

みどり銀行コールセンター 0120-555-018（平日 9:00～17:00）
登録金融機関 関東財務局長（登金）第418号
`,
    code: '84173062',
    link: null,
    note: 'eight digits in pairs, called a password; a reference and an amount',
  },
  {
    name: 'ja-7-game-account',
    from: 'ネコノテゲームズ <account@nekonote.example>',
    subject: '確認コード: 3947',
    html: `<table width="100%" style="background:#fce4ec"><tr><td align="center"><p>ねこすけ さん、こんにちは！</p><p>メールアドレスの確認コードはこちらです。</p><p style="font-size:44px;letter-spacing:12px;background:#fff;display:inline-block;padding:10px 30px">3947</p><p>アプリに戻って入力してください（10分以内）。</p><p style="font-size:11px">プレイヤーID：204 418 773<br>アプリバージョン：2.6.0<br>© 2026 Nekonote Games Inc.</p></td></tr></table>`,
    code: '3947',
    link: null,
    note: 'four digits in subject and box; a player number in threes, a version',
  },
  {
    name: 'ja-7-hotel-kaiin',
    from: 'ホテル湯けむり会員デスク <club@yukemuri.example>',
    subject: '会員登録のご確認',
    html: `<p>佐々木様</p><p>ホテル湯けむりクラブへのご入会お申し込み、誠にありがとうございます。</p><p>ご本人様確認のため、お申し込み画面にて次の英数字をご入力くださいませ。</p><blockquote><b>c4wp79</b></blockquote><p>24時間を過ぎますとお申し込みは無効となります。</p><p>ホテル湯けむり　群馬県吾妻郡草津町118-4　電話 0279-55-5018</p>`,
    code: 'c4wp79',
    link: null,
    note: 'lower-case letters and digits, with no word for code',
  },
  {
    name: 'ja-7-ec-both',
    from: 'くらし市場 <info@kurashi-ichiba.example>',
    subject: 'メールアドレスの認証をお願いします',
    text: `くらし市場へようこそ

会員登録はまだ完了していません。
下記URLをクリックし、登録を完了してください。

▼登録を完了する
https://www.kurashi-ichiba.example/entry/complete?key=1d80f4ac

スマートフォンアプリからご登録の方は、アプリの画面に認証コード【715-048】を入力してください。

URL・認証コードの有効期限：24時間

登録完了後、初回限定500円OFFクーポン（コード：HAJIME500）をお使いいただけます。
`,
    code: '715048',
    link: 'https://www.kurashi-ichiba.example/entry/complete?key=1d80f4ac',
    note: 'a link, a code with a dash in brackets, and a coupon',
  },
  {
    name: 'ja-7-password-saisettei',
    from: 'まなびオンライン <support@manabi-online.example>',
    subject: 'パスワード再設定のご案内',
    encoding: 'base64',
    html: `<p>いつもまなびオンラインをご利用いただきありがとうございます。</p><p>パスワードの再設定を受け付けました。下のボタンから新しいパスワードを設定してください。</p><p><a href="https://manabi-online.example/users/password/edit?reset_password_token=xK3-Tz81" style="background:#ff7043;color:#fff;padding:12px 24px">パスワードを再設定する</a></p><p>有効期限：2026年11月26日 17:15</p><p>受講者番号：M0044182</p><p><a href="https://manabi-online.example/faq">よくある質問</a></p>`,
    code: null,
    link: 'https://manabi-online.example/users/password/edit?reset_password_token=xK3-Tz81',
    note: 'a reset button; a learner number',
  },
  {
    name: 'ja-7-mailmag-touroku',
    from: '城下町観光協会 <mag@jokamachi.example>',
    subject: '【仮登録】メールマガジン',
    charset: 'shift_jis',
    encoding: 'base64',
    text: `城下町観光協会メールマガジンに仮登録されました。

本登録を行うには、次のアドレスにアクセスしてください。
https://jokamachi.example/mm/regist.cgi?id=418&p=Qe07w

48時間以内に手続きがない場合、仮登録は取り消されます。

一般社団法人 城下町観光協会
TEL 0770-55-5011 FAX 0770-55-5012
`,
    code: null,
    link: 'https://jokamachi.example/mm/regist.cgi?id=418&p=Qe07w',
    note: 'a provisional registration; phone and fax numbers',
  },
  {
    name: 'ja-7-hassou',
    from: '珈琲工房ひので <shop@hinode-coffee.example>',
    subject: '商品発送のお知らせ（ご注文番号：10-0418207）',
    text: `渡辺 様

ご注文の商品を本日発送いたしました。

ご注文番号：10-0418207
配送業者　：やまびこ運輸
お問い合わせ伝票番号：4418-2077-0091
お届け予定：11月27日（金）14～16時

【ご注文内容】
深煎りブレンド 200g×3　 3,240円
送料　　　　　　　　　　　 520円
合計　　　　　　　　　　 3,760円

荷物の追跡：https://hinode-coffee.example/trace
`,
    code: null,
    link: null,
    note: 'a shipment with order and slip numbers',
  },
  {
    name: 'ja-7-card-meisai',
    from: 'さくらカード <meisai@sakuracard.example>',
    subject: '12月分ご請求額確定のお知らせ',
    html: `<p>高橋 様</p><p>12月10日お支払い分のご請求額が確定いたしました。</p><table><tr><td>カード番号</td><td>****-****-****-0418</td></tr><tr><td>ご請求額</td><td>41,820円</td></tr><tr><td>お支払口座</td><td>みどり銀行 ***2077</td></tr></table><p><a href="https://sakuracard.example/web-meisai">ご利用明細を見る</a></p><p>※当社を装ったメールにご注意ください。暗証番号や認証コードをメールでお尋ねすることはありません。</p>`,
    code: null,
    link: null,
    note: 'a statement with a warning about codes',
  },
  {
    name: 'ja-7-live-ticket',
    from: 'チケットの森 <ticket@ticketnomori.example>',
    subject: '【チケットの森】抽選結果のお知らせ（当選）',
    text: `おめでとうございます。お申し込みの公演に当選されました。

公演：星屑楽団 冬の音楽会 2026
日時：12月19日（土）開演18:30
受付番号：0772 4418 2
席種：S席 9,800円×2枚

コンビニ店頭の端末に、払込票番号「8204418077913」と電話番号を入力してお支払いください。
お支払期限：11月28日 23:00
`,
    code: null,
    link: null,
    note: 'a ticket to be paid at a shop: receipt and payment slip numbers',
  },
];
