import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-coupon',
    from: 'ことり便 <news@kotoribin.example>',
    subject: '500円OFFクーポンコードをプレゼント',
    html: `<h2>クーポンコード</h2><p style="font-size:30px">KOTORI500</p><p>ご注文画面で入力してください。2026/12/25まで。</p><p><a href="https://kotoribin.example/shop">使ってみる</a> <a href="https://kotoribin.example/stop?n=55102">配信停止</a></p>`,
    code: null,
    link: null,
    note: 'a coupon to be entered',
  },
  {
    name: 'ja-hyou',
    from: 'はるか旅行 <support@harukatravel.example>',
    subject: '本人確認のお願い',
    html: `<table width="580" style="border:1px solid #cccccc"><tr><td>はるか 様</td></tr><tr><td>下記の確認番号を画面にご入力ください。</td></tr><tr><td align="center" style="font-size:32px;letter-spacing:6px;padding:20px">4082-9163</td></tr><tr><td>会員番号 20418837／〒150-0001 東京都渋谷区1-2-3</td></tr></table>`,
    code: '40829163',
    link: null,
    note: 'eight digits with a dash; member number, postal code, address',
  },
  {
    name: 'ja-login-tsuuchi',
    from: 'しおりノート <security@shiorinote.example>',
    subject: '新しい端末からのログインがありました',
    html: `<p>日時：2026年11月25日 22:41<br>端末：Windows 11<br>IPアドレス：192.0.2.61</p><p>ご本人の場合、操作は不要です。認証コードを他人に伝えないでください。</p><p><a href="https://shiorinote.example/security">心当たりがない場合</a></p>`,
    code: null,
    link: null,
    note: 'sign-in notice that names the word for code',
  },
  {
    name: 'ja-password-saisettei',
    from: '木工教室まるた <info@maruta.example>',
    subject: 'パスワード再設定のご案内',
    charset: 'iso-2022-jp',
    encoding: 'base64',
    text: `パスワード再設定のご依頼を受け付けました。
1時間以内に下記のURLよりお手続きください。

https://maruta.example/reset/?key=90e1c7&id=4418

お心当たりのない方は https://maruta.example/inquiry までご連絡ください。
`,
    code: null,
    link: 'https://maruta.example/reset/?key=90e1c7&id=4418',
    note: 'the second link is for those who did not ask',
  },
];
