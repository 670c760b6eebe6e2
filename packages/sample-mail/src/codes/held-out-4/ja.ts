import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-4-recipe-app',
    from: 'おかずノート <info@okazu-note.example>',
    subject: '【おかずノート】確認コードのお知らせ',
    html: `<div style="font-family:sans-serif"><p>こんにちは、おかずノートです。</p><p>会員登録を完了するには、アプリで次の確認コードを入力してください。</p><p style="background:#fffbe6;padding:16px;font-size:32px;text-align:center">40 82 57</p><p>コードの有効期限は発行から30分です。</p><p style="font-size:11px">株式会社おかずノート　〒150-0002 東京都渋谷区渋谷3-10-12<br><a href="https://okazu-note.example/faq">よくある質問</a></p></div>`,
    code: '408257',
    link: null,
    note: 'in pairs; a postal code and a street number below',
  },
  {
    name: 'ja-4-shouken',
    from: 'みずほの丘証券 <security@mizuhonooka-sec.example>',
    subject: 'ログイン追加認証のご案内',
    charset: 'iso-2022-jp',
    encoding: '7bit',
    text: `お客さま各位

平素よりみずほの丘証券をご利用いただきありがとうございます。
ログインの追加認証を受け付けました。

受付日時：2026年11月25日 17時04分
口座番号：＊＊＊＊218
認証コード：Q7B4-R9D2
有効時間：10分間

お心当たりのない場合は、ただちにコールセンター
（0120-555-077、平日8時～18時）までご連絡ください。

※本メールは送信専用です。
`,
    code: 'Q7B4-R9D2',
    link: null,
    note: 'letters and digits with a dash, in a list of labelled lines',
  },
  {
    name: 'ja-4-kenmei-dake',
    from: 'トモログ <noreply@tomolog.example>',
    subject: 'トモログの認証コードは 27519 です',
    text: `新しい端末からのログインを確認しました。
件名にある認証コードを、10分以内にログイン画面へ入力してください。

端末：Pixel 9（Android 16）
場所：大阪府

ご本人でない場合は、このメールを無視してください。
`,
    code: '27519',
    link: null,
    note: 'in the subject only; the versions of a phone in the text',
  },
  {
    name: 'ja-4-denki-mypage',
    from: 'ひなたでんき <mypage@hinata-denki.example>',
    subject: 'マイページ　メールアドレス変更のお手続き',
    charset: 'shift_jis',
    encoding: 'base64',
    text: `佐々木　様

マイページのメールアドレス変更を承りました。
変更を確定するため、画面に下記の4桁の数字をご入力ください。

　　９３１６

お客さま番号：03-1184-2207-5
ご契約種別：従量電灯B 40A

入力期限：2026年11月25日（水）18:00
`,
    code: '9316',
    link: null,
    note: 'full-width; a customer number with dashes',
  },
  {
    name: 'ja-4-mailmaga',
    from: '古書店あおぞら <mag@kosho-aozora.example>',
    subject: 'メールマガジン購読のご確認',
    text: `メールマガジン「あおぞら通信」へのお申し込みありがとうございます。

お申し込みはまだ完了しておりません。
下記URLにアクセスすると購読が確定します。

https://kosho-aozora.example/mag/confirm.cgi?k=73be10

※3日以内にアクセスがない場合は無効になります。

――――――――――――――
古書店あおぞら（古物商許可 第301120260418号）
https://kosho-aozora.example/
`,
    code: null,
    link: 'https://kosho-aozora.example/mag/confirm.cgi?k=73be10',
    note: 'a newsletter to be confirmed; a licence number',
  },
  {
    name: 'ja-4-chat-shoutai',
    from: 'ワイガヤ <invite@waigaya.example>',
    subject: '高橋さんから「企画部」への招待が届いています',
    html: `<table width="520" align="center"><tr><td><img src="https://waigaya.example/w.png" width="60" alt="ワイガヤ"></td></tr><tr><td><p>高橋 直人さん（takahashi@kikaku.example）が、あなたをワークスペース「企画部」に招待しました。現在25名が参加しています。</p><p><a href="https://waigaya.example/join/kikaku?i=5520-a9f" style="background:#7b1fa2;color:#fff;padding:12px 32px">招待を承認する</a></p><p>招待の有効期限：2026/12/02</p></td></tr><tr><td><small><a href="https://waigaya.example/about">ワイガヤとは</a>　<a href="https://waigaya.example/optout">招待メールを受け取らない</a></small></td></tr></table>`,
    code: null,
    link: 'https://waigaya.example/join/kikaku?i=5520-a9f',
    note: 'an invitation to accept; a link to refuse all of them',
  },
  {
    name: 'ja-4-hotel-yoyaku',
    from: '湯の里 山ぼうし <yoyaku@yamaboushi.example>',
    subject: 'ご予約確認（予約番号 8814027）',
    text: `中村 香織 様

このたびはご予約いただき、誠にありがとうございます。

予約番号　　8814027
ご宿泊日　　2026年12月19日（土）より1泊
お部屋　　　本館 和室10畳
人数　　　　大人2名
料金合計　　46,200円（税込、入湯税300円）
チェックイン　15:00～18:00

キャンセルは3日前まで無料です。
〒377-0102 群馬県渋川市伊香保町 5-55
電話 0279-55-5018
`,
    code: null,
    link: null,
    note: 'a booking of seven digits, a postal code, a phone number',
  },
  {
    name: 'ja-4-point-yukou',
    from: 'ツバメドラッグ <point@tsubame-drug.example>',
    subject: '1,850ポイントの有効期限が近づいています',
    html: `<p>ツバメカード会員 様（会員番号：9001 4420 7713 0086）</p><p>下記のポイントは<b>2026年11月30日</b>に失効します。</p><table border="1" cellpadding="8"><tr><td>保有ポイント</td><td style="font-size:24px"><b>6204</b></td></tr><tr><td>失効予定</td><td style="font-size:24px"><b>1850</b></td></tr></table><p>店頭で使える5%オフクーポン（クーポン番号 TD1126）もどうぞ。</p><p><a href="https://tsubame-drug.example/coupon">クーポンを見る</a>　<a href="https://tsubame-drug.example/mail/stop">配信停止</a></p>`,
    code: null,
    link: null,
    note: 'points of four digits in large cells, a coupon number',
  },
];
