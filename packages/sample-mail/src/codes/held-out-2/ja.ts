import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-2-shinkin',
    from: '山吹信用組合 <otp@yamabuki-shinkumi.example>',
    subject: '【山吹信用組合】ワンタイムパスワードのお知らせ',
    charset: 'iso-2022-jp',
    encoding: '7bit',
    text: `いつも山吹信用組合インターネットバンキングをご利用いただき、
誠にありがとうございます。

お客様のワンタイムパスワードは次のとおりです。

　ワンタイムパスワード　80352916

有効期限は2026年11月25日 17時25分までです。
このパスワードは当組合の職員であってもお尋ねすることはありません。

お問い合わせ　0120-555-284（平日 9:00～17:00）
`,
    code: '80352916',
    link: null,
    note: 'eight digits, a date with a year of four, a freephone number',
  },
  {
    name: 'ja-2-furima',
    from: 'ゆずりばこ <noreply@yuzuribako.example>',
    subject: '認証番号をお送りします',
    html: `<table width="100%"><tr><td align="center"><img src="https://yuzuribako.example/logo.png" alt="ゆずりばこ"></td></tr><tr><td>さくら様<br><br>電話番号（090-5550-1827）の変更を受け付けました。下記の認証番号を10分以内に画面へご入力ください。</td></tr><tr><td align="center" style="font-size:38px;background:#fce4ec">６２７０</td></tr><tr><td style="font-size:12px">心当たりのない方は<a href="https://yuzuribako.example/contact">お問い合わせ</a>ください。</td></tr></table>`,
    code: '6270',
    link: null,
    note: 'full-width digits, a mobile number before them',
  },
  {
    name: 'ja-2-hosuto-kaigi',
    from: 'ひよどり会議 <account@hiyodori.example>',
    subject: 'アカウントを有効にしてください',
    encoding: 'base64',
    html: `<p><a href="https://hiyodori.example/"><img alt="ひよどり会議" src="https://hiyodori.example/l.svg"></a></p><p>木村 様</p><p>ひよどり会議へのご登録ありがとうございます。24時間以内に下のボタンを押してアカウントを有効にしてください。</p><p><a href="https://hiyodori.example/activate?uid=40127&amp;h=e8d21f" style="background:#1565c0;color:#fff">アカウントを有効にする</a></p><p>アプリのダウンロード：<a href="https://hiyodori.example/dl/ios">iPhone</a>　<a href="https://hiyodori.example/dl/android">Android</a></p><p><a href="https://hiyodori.example/kiyaku">利用規約</a></p>`,
    code: null,
    link: 'https://hiyodori.example/activate?uid=40127&h=e8d21f',
    note: 'a button to activate among downloads and terms',
  },
  {
    name: 'ja-2-haitatsu',
    from: 'つばさ急便 <notice@tsubasakyubin.example>',
    subject: 'お荷物お届けのお知らせ',
    text: `高橋 様

明日11月26日にお荷物をお届けする予定です。

■お届け予定：14:00～16:00
■送り状番号：4087-2215-9936
■品名：書籍
■ご依頼主：柚木堂書店

日時・場所の変更はこちら
https://tsubasakyubin.example/henkou?no=408722159936

つばさ急便 金沢営業所 〒920-0031 電話 076-255-5500
`,
    code: null,
    link: null,
    note: 'a tracking number in groups, a postal code; a link to change the time',
  },
  {
    name: 'ja-2-denki-ryoukin',
    from: 'みなみ電力 <web@minamidenryoku.example>',
    subject: '11月分の電気料金が確定しました',
    charset: 'shift_jis',
    encoding: 'base64',
    html: `<p>お客さま番号：018-2240-7715</p><table border="1"><tr><td>ご使用量</td><td>312 kWh</td></tr><tr><td>請求金額</td><td><b>9,846円</b></td></tr><tr><td>引落予定日</td><td>2026年12月7日</td></tr></table><p>1,203ポイントが貯まりました。</p><p><a href="https://minamidenryoku.example/my/2026/11">明細を見る</a></p>`,
    code: null,
    link: null,
    note: 'a customer number, an amount, points',
  },
  {
    name: 'ja-2-link-ka-code',
    from: 'たびノート <login@tabinote.example>',
    subject: 'たびノートへのログイン',
    text: `下のリンクを開くとログインできます（15分間有効、1回限り）。
https://tabinote.example/login/verify?token=mF2pX0sLr9

別の端末でログインする場合は、次のコードを入力してください。
コード：749-205

お心当たりがない場合は、このメールを破棄してください。
`,
    code: '749205',
    link: 'https://tabinote.example/login/verify?token=mF2pX0sLr9',
    note: 'a link to sign in, and a code in two groups',
  },
];
