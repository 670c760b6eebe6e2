import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-6-furima',
    from: 'フリマノ <no-reply@furimano.example>',
    subject: '【フリマノ】認証番号のお知らせ',
    charset: 'iso-2022-jp',
    encoding: '7bit',
    text: `フリマノをご利用いただきありがとうございます。

ログインを完了するには、以下の認証番号を入力してください。

認証番号：281 604
有効期限：2026年11月25日 17時44分

※認証番号は他の人に教えないでください。
※このメールに心当たりがない場合は、お手数ですが破棄してください。

------------------------------
株式会社フリマノ
〒106-6118 東京都港区六本木6-10-1
お問い合わせ https://furimano.example/help
`,
    code: '281604',
    link: null,
    note: 'threes with a space after a label; a postal code',
  },
  {
    name: 'ja-6-ginkou',
    from: 'あけぼの銀行 <direct@akebonobank.example>',
    subject: 'ワンタイムパスワードのご連絡(あけぼのダイレクト)',
    text: `山本 健太 様

いつもあけぼの銀行をご利用いただき、誠にありがとうございます。
お振込のお手続きに必要なワンタイムパスワードをお知らせいたします。

ワンタイムパスワード  73920581

お振込先   ミドリ信用金庫 本店 普通 ****218
お振込金額 35,000円

ワンタイムパスワードは発行から10分間有効です。
当行行員が電話等でワンタイムパスワードをお尋ねすることはありません。

あけぼの銀行ダイレクトセンター
0120-555-017(平日9:00〜21:00)
`,
    code: '73920581',
    link: null,
    note: 'eight digits after a label without a colon; a phone, an amount',
  },
  {
    name: 'ja-6-kenmei-game',
    from: 'ぽてとゲームズ <account@potatogames.example>',
    subject: '確認コード「409617」- ぽてとID',
    html: `<p>件名に記載の6桁の確認コードを、ゲーム機の画面に入力してください。</p><p>コードの有効時間は30分です。</p><p style="font-size:12px">ぽてとID:hanako_0417<br>© 2026 ぽてとゲームズ</p>`,
    code: '409617',
    link: null,
    note: 'six digits in brackets, in the subject only; a user name with digits',
  },
  {
    name: 'ja-6-chatwork',
    from: 'ワークたま <notice@worktama.example>',
    subject: 'ワークたま 確認コード：QNB-7XK',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>メールアドレスの確認</title><style type="text/css">body{color:#1d1c1d}</style></head><body><div style="max-width:560px"><h1>メールアドレスの確認</h1><p>ワークスペース「株式会社みなと商会」にサインインするための確認コードです。</p><div style="background:#f4f4f4;padding:40px;text-align:center;font-size:30px">QNB-7XK</div><p>サインインを試みていない場合は、このメールを無視してください。</p><p style="font-size:11px">Worktama Inc. 〒541-0041 大阪市中央区北浜2-1-26</p></div><img src="https://img.worktama.example/o/8842017733.gif" width="1" height="1" alt="" style="display:block"></body></html>`,
    code: 'QNB-7XK',
    link: null,
    note: 'letters and a digit with a dash, in subject and body; an address',
  },
  {
    name: 'ja-6-yoyaku-ryouhou',
    from: '湯けむりトラベル <member@yukemuri.example>',
    subject: '会員登録を完了してください',
    html: `<table width="600"><tr><td><p>佐藤 美咲 様</p><p>仮登録ありがとうございます。下のボタンから本登録を完了してください。</p><p><a href="https://www.yukemuri.example/member/regist?ses=a71c0d8e&amp;m=2" style="background:#b5495b;color:#fff;padding:12px 40px">本登録を完了する</a></p><p>アプリをご利用の方は、次の認証コードを入力してください。</p><p style="font-size:28px"><b>150973</b></p><p>有効期限は24時間です。</p></td></tr><tr><td style="font-size:11px">観光庁長官登録旅行業第2071号 湯けむりトラベル株式会社</td></tr></table>`,
    code: '150973',
    link: 'https://www.yukemuri.example/member/regist?ses=a71c0d8e&m=2',
    note: 'a button, or a code in the app; a licence of four digits',
  },
  {
    name: 'ja-6-password',
    from: 'ほんだなストア <info@hondana-store.example>',
    subject: 'パスワード再設定手続きのご案内',
    charset: 'shift_jis',
    text: `ほんだなストアをご利用いただきありがとうございます。

パスワードの再設定を受け付けました。
下記URLにアクセスし、新しいパスワードを設定してください。

https://www.hondana-store.example/mypage/reminder/form?rk=5fe01b7a

※URLの有効期限は1時間です。
※本メールは送信専用です。

ほんだなストア カスタマーサポート
TEL 03-5555-0146
`,
    code: null,
    link: 'https://www.hondana-store.example/mypage/reminder/form?rk=5fe01b7a',
    note: 'reset address in plain text',
  },
  {
    name: 'ja-6-login-link',
    from: 'デザボ <login@dezabo.example>',
    subject: 'デザボへのログインリンク',
    encoding: 'base64',
    html: `<div style="text-align:center"><p>こんにちは。</p><p>下のボタンを押すとデザボにログインできます。</p><p><a href="https://dezabo.example/session/email/8Jq2mX0r" style="background:#6c5ce7;color:#fff;padding:14px 32px">ログインする</a></p><p>このリンクは15分間、1回だけ有効です。</p><p><a href="https://dezabo.example/support">サポート</a></p></div>`,
    code: null,
    link: 'https://dezabo.example/session/email/8Jq2mX0r',
    note: 'a magic link',
  },
  {
    name: 'ja-6-hassou',
    from: 'みどり百貨店オンライン <shop@midori-depart.example>',
    subject: '商品発送のお知らせ(ご注文番号：M-26112400817)',
    text: `高橋 直樹 様

ご注文いただいた商品を本日発送いたしました。

ご注文番号：M-26112400817
お問い合わせ伝票番号：4417-8820-3316(カルガモ運輸)
お届け予定日：11月27日(金)14-16時

[商品]
羽毛ふとん シングル  19,800円 × 1
送料                      0円
合計                 19,800円(税込)

配送状況:https://track.karugamo.example/?no=441788203316
`,
    code: null,
    link: null,
    note: 'order and waybill numbers in fours',
  },
  {
    name: 'ja-6-card-meisai',
    from: 'ひまわりカード <webmeisai@himawaricard.example>',
    subject: '【ひまわりカード】12月のお支払金額確定のお知らせ',
    html: `<p>田中 様</p><p>お支払金額が確定しました。</p><table border="1"><tr><td>カード</td><td>ひまわりゴールド(下4桁 7712)</td></tr><tr><td>お支払日</td><td>2026年12月10日</td></tr><tr><td>お支払金額</td><td>48,216円</td></tr></table><p><a href="https://www.himawaricard.example/meisai">明細を確認する</a></p><p>ワンタイムパスワードや暗証番号をメールでおたずねすることは一切ございません。</p>`,
    code: null,
    link: null,
    note: 'a statement that speaks of one-time passwords; card end',
  },
  {
    name: 'ja-6-coupon',
    from: 'カフェこもれび <mag@cafe-komorebi.example>',
    subject: 'お誕生日おめでとうございます♪ ドリンク1杯無料クーポン',
    html: `<center><p>お誕生日おめでとうございます!</p><p>ドリンク1杯無料クーポン</p><p style="font-size:28px;border:2px solid #7a5">HB-3390</p><p>クーポンコードをレジでご提示ください。有効期限:2026年12月31日</p><p><a href="https://cafe-komorebi.example/shops">店舗を探す</a>　<a href="https://cafe-komorebi.example/mag/stop">配信停止</a></p></center>`,
    code: null,
    link: null,
    note: 'a coupon code to show at the till',
  },
];
