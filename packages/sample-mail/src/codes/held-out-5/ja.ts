import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-5-furima',
    from: 'ゆずりば事務局 <no-reply@yuzuriba.example>',
    subject: '【ゆずりば】認証番号のお知らせ',
    text: `ゆずりばをご利用いただきありがとうございます。

以下の認証番号を画面に入力してください。

認証番号：602 915
有効期限：2026年11月25日 17時44分

※認証番号は絶対に他人に教えないでください。
※事務局から認証番号をおたずねすることはありません。
※このメールにお心当たりがない場合は破棄してください。

――――――――――――――――――
株式会社ゆずりば
〒106-6118 東京都港区六本木6-10-1
https://yuzuriba.example/
`,
    code: '602915',
    link: null,
    note: 'three and three after a full-width colon; time of expiry, postal code, an address with dashes',
  },
  {
    name: 'ja-5-net-ginkou',
    from: 'しおかぜ銀行 <info@mail.shiokazebank.example>',
    subject: 'ワンタイムパスワードのご連絡（振込）',
    charset: 'iso-2022-jp',
    encoding: '7bit',
    text: `山下 健太郎 様

いつもしおかぜ銀行をご利用いただき、ありがとうございます。

お申込みいただいたお取引のワンタイムパスワードは次のとおりです。

【ワンタイムパスワード】
83047126

【お取引内容】
受付番号 1125-0088412
振込先 カ)アオバコウギヨウ
金額 154,000円

お取引に心当たりのない場合は、パスワードを入力せず、至急0120-555-418（24時間）までご連絡ください。

しおかぜ銀行
登録金融機関 関東財務局長（登金）第 611 号
`,
    code: '83047126',
    link: null,
    note: 'eight digits below a heading in brackets, ISO-2022-JP; receipt number, toll-free number',
  },
  {
    name: 'ja-5-game-id',
    from: 'ノースリーフ アカウント <account@northleaf-games.example>',
    subject: 'ノースリーフID：ログイン用コード',
    html: `<html lang="ja"><body style="background:#e60012"><table align="center" width="560" bgcolor="#fff"><tr><td style="padding:32px"><p>ニックネーム「もちもち1192」さん</p><p>新しい端末からログインしようとしています。ログインを続けるには、5分以内に次の4けたの確認コードを入力してください。</p><table align="center"><tr><td style="background:#eee;font-size:36px;padding:10px 18px">0</td><td style="background:#eee;font-size:36px;padding:10px 18px">7</td><td style="background:#eee;font-size:36px;padding:10px 18px">3</td><td style="background:#eee;font-size:36px;padding:10px 18px">8</td></tr></table><p>端末：Switcher 2<br>日時：2026/11/25 17:12(JST)<br>地域：北海道</p><p>心当たりがない場合は<a href="https://accounts.northleaf-games.example/password/edit">パスワードを変更</a>してください。</p></td></tr></table><p style="text-align:center;color:#fff;font-size:11px">&copy; 2026 Northleaf Games</p></body></html>`,
    code: '0738',
    link: null,
    note: 'four digits in a cell each, beginning with zero; a nickname that ends in four digits',
  },
  {
    name: 'ja-5-shiyakusho',
    from: 'みどり市電子申請 <shinsei@midori-city.example>',
    subject: '電子申請システム 確認コード通知',
    charset: 'shift_jis',
    encoding: '8bit',
    text: `みどり市電子申請システムです。

申請「住民票の写しの交付請求」（手続番号 A-2041）の本人確認のため、確認コードをお送りします。

 確認コード → VX3P-60KT

半角英数字で、ハイフンも含めて入力してください。大文字と小文字は区別しません。
コードの有効時間は発行から20分です。

このメールは送信専用です。
みどり市役所 デジタル推進課 内線2217
電話 0277-55-5512（平日8:30～17:15）
`,
    code: 'VX3P-60KT',
    link: null,
    note: 'letters and digits with a dash after an arrow, in Shift_JIS; procedure number, extension',
  },
  {
    name: 'ja-5-chat-ryouhou',
    from: 'ことづて <login@kotodute.example>',
    subject: '「ことづて」へのログイン',
    text: `こんにちは、みさきさん。

下のURLを開くとログインできます。
https://kotodute.example/login/verify?u=misaki&nonce=1c7de9f0

別の端末でログインするときは、こちらのコードをお使いください。
57243

URLもコードも、30分を過ぎると使えなくなります。
`,
    html: `<div style="font-family:sans-serif;max-width:480px"><p>こんにちは、みさきさん。</p><p>下のボタンを押すとログインできます。</p><p><a href="https://kotodute.example/login/verify?u=misaki&amp;nonce=1c7de9f0" style="display:block;background:#06c755;color:#fff;text-align:center;padding:14px;border-radius:8px">ログインする</a></p><p>別の端末でログインするときは、こちらのコードをお使いください。</p><p style="text-align:center;font-size:28px">57243</p><p style="color:#888;font-size:12px">ボタンもコードも、30分を過ぎると使えなくなります。身に覚えがなければ、何もしないでください。<br>ことづて株式会社 福岡市中央区天神1-4-2</p></div>`,
    code: '57243',
    link: 'https://kotodute.example/login/verify?u=misaki&nonce=1c7de9f0',
    note: 'a sign-in button, or five digits on another device',
  },
  {
    name: 'ja-5-kaiin-hontouroku',
    from: '書店ふくろう堂 <shop@fukuroudo.example>',
    subject: '【ふくろう堂】会員登録を完了してください（まだ完了していません）',
    text: `この度は、書店ふくろう堂オンラインに仮登録いただき、誠にありがとうございます。

下記URLにアクセスし、会員登録を完了してください。
（24時間を過ぎると無効となりますので、その場合は最初からやり直してください）

https://fukuroudo.example/entry/activate/Hn4v0T2bQe8

登録完了後、すぐに使える300ポイントをプレゼントいたします。

━━━━━━━━━━━━━━━━━━━━
書店ふくろう堂 https://fukuroudo.example/
TEL 075-555-0196 FAX 075-555-0197
古物商許可 京都府公安委員会 第612041830022号
━━━━━━━━━━━━━━━━━━━━
`,
    code: null,
    link: 'https://fukuroudo.example/entry/activate/Hn4v0T2bQe8',
    note: 'completing a registration in plain text; points, telephone, a licence number, the home page',
  },
  {
    name: 'ja-5-password-saihakkou',
    from: 'タビノワ カスタマーセンター <customer@tabinowa.example>',
    subject: 'パスワード再設定のご案内',
    encoding: 'base64',
    html: `<table width="600" align="center"><tr><td><p>タビノワ会員 様（会員番号：T0044-18820）</p><p>パスワード再設定のお申し込みを承りました。<br>以下より新しいパスワードをご登録ください。</p><p>▼パスワード再設定<br><a href="https://my.tabinowa.example/pw/reset.html?k=e93b-7741&amp;l=ja">https://my.tabinowa.example/pw/reset.html?k=e93b-7741&amp;l=ja</a></p><p>▼お問い合わせ<br><a href="https://my.tabinowa.example/contact/">https://my.tabinowa.example/contact/</a></p><p>有効期限：2026年11月25日（水）19:15</p><p>観光庁長官登録旅行業 第2041号</p></td></tr></table>`,
    code: null,
    link: 'https://my.tabinowa.example/pw/reset.html?k=e93b-7741&l=ja',
    note: 'two addresses under marks, of which the first resets; member number, licence of four digits',
  },
  {
    name: 'ja-5-takuhai-fuzai',
    from: 'はやぶさ便 <mail@hayabusabin.example>',
    subject: 'お荷物お届けのお知らせ【受取の日時や場所をご指定ください】',
    charset: 'euc-jp',
    text: `高橋 由美 様

はやぶさ便をご利用いただきありがとうございます。
お荷物を下記の予定でお届けします。

■お届け予定日時
 11月26日（木） 14時から16時
■品名
 食料品
■ご依頼主
 みかん農園いよ 様
■伝票番号
 4418-2007-7315

受取日時や場所の変更
https://hayabusabin.example/u/4418200773 15分以内に反映されます

※再配達の受付は 0570-555-200 でも承ります（担当店コード：041882）
`,
    code: null,
    link: null,
    note: 'a parcel: slip number in three groups, a code of the branch in six digits',
  },
  {
    name: 'ja-5-yoyaku-hotel',
    from: '湯の宿 つきみ <yoyaku@tsukimi-onsen.example>',
    subject: '【予約確定】12/5（土）より1泊 予約番号 RY88412007',
    text: `佐々木様

ご予約ありがとうございます。下記の内容で確定いたしました。

予約番号：RY88412007
宿泊日：2026年12月5日（土）～12月6日（日）
部屋：和室10畳（露天風呂付）302号室
料金：大人2名 47,300円（税・サ込、入湯税別）
チェックイン：15:00～18:00

10日前から20%、前日は50%のキャンセル料を申し受けます。
ご変更はお電話 0261-55-5048 へ、予約番号をお伝えください。

当日は無料Wi-Fiをご利用いただけます。
湯の宿 つきみ 長野県北安曇郡2041-7
`,
    code: null,
    link: null,
    note: 'a hotel booking: reservation number, room, prices',
  },
  {
    name: 'ja-5-seikyuu-kakutei',
    from: 'カモメカード <meisai@kamomecard.example>',
    subject: '12月10日お支払い金額確定のお知らせ',
    html: `<table width="640" style="font-size:14px"><tr><td><b>カモメカードゴールド（下4桁 2026）</b></td></tr><tr><td><p>中島 様、12月10日（木）のお支払い金額が確定しました。</p><p style="font-size:26px;text-align:center">84,217円</p><p><a href="https://www.kamomecard.example/memx/meisai">明細を確認する</a></p><p>【ご注意】当社を装い、カード番号や認証コードを入力させるメールが増えています。当社がメールで認証コードの入力をお願いすることはありません。</p><p>キャンペーン「5人に1人当たる」の参加登録は11月30日まで。エントリーコード：KMM1210</p></td></tr></table>`,
    code: null,
    link: null,
    note: 'a statement: card digits like a year, a large sum, a warning that names codes, a campaign code',
  },
];
