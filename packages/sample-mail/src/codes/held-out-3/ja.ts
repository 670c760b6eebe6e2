import type { WrittenCase } from '../written-case.ts';

export const ja: readonly WrittenCase[] = [
  {
    name: 'ja-3-game-id',
    from: 'ほしぞらゲームズ <no-reply@hoshizora-games.example>',
    subject: '確認コードのお知らせ',
    text: `hoshi_1998 さん

ほしぞらIDの確認コードです。

┏━━━━━━━━━━┓
　　９４１－７５２
┗━━━━━━━━━━┛

20分以内に入力してください。
※このメールは2026年11月25日17時15分に自動送信されました。
※お問い合わせ番号 #3308421
`,
    code: '941752',
    link: null,
    note: 'full-width with a dash, in a drawn frame; a user name with a year, an inquiry number',
  },
  {
    name: 'ja-3-kado-honnin',
    from: '椿カード <secure@tsubakicard.example>',
    subject: '【椿カード】本人認証サービス　認証コード：582037',
    html: `<table width="100%" cellpadding="10"><tr><td>ご利用内容をご確認のうえ、認証コードを入力してください。</td></tr><tr><td><table border="1"><tr><td>ご利用先</td><td>カメラのミナト</td></tr><tr><td>ご利用金額</td><td>128,400円</td></tr><tr><td>カード番号</td><td>****-****-****-6092</td></tr><tr><td>認証コード</td><td><b>582037</b></td></tr></table></td></tr><tr><td>電話やSMSで認証コードをお聞きすることはございません。紛失・盗難デスク 0120-555-701（24時間）</td></tr></table>`,
    code: '582037',
    link: null,
    note: 'in a row of a table and in the subject; an amount, the end of a card',
  },
  {
    name: 'ja-3-kenmei-dake',
    from: 'こよみメモ <hello@koyomimemo.example>',
    subject: 'ログインコード 2094（こよみメモ）',
    charset: 'shift_jis',
    encoding: 'base64',
    text: `こよみメモをご利用いただきありがとうございます。

件名に記載のコードをアプリに入力してください。
コードの有効期限は15分です。

こよみメモ事務局
`,
    code: '2094',
    link: null,
    note: 'in the subject only, four digits that could be a year',
  },
  {
    name: 'ja-3-meruma-touroku',
    from: '喫茶すばる通信 <tsushin@kissa-subaru.example>',
    subject: 'メールマガジン仮登録のお知らせ',
    html: `<p>喫茶すばる通信にお申し込みいただき、ありがとうございます。</p><p>現在は仮登録です。下記URLを開くと登録が完了します。</p><p><a href="https://kissa-subaru.example/mm/kakutei?id=7709&amp;k=Zx81mm">https://kissa-subaru.example/mm/kakutei?id=7709&amp;k=Zx81mm</a></p><p>※24時間以内に手続きがない場合、仮登録は取り消されます。</p><p>〒810-0041 福岡市中央区大名2-5-31　営業時間 8:00～20:00<br><a href="https://kissa-subaru.example/menu">冬のメニュー</a></p>`,
    code: null,
    link: 'https://kissa-subaru.example/mm/kakutei?id=7709&k=Zx81mm',
    note: 'a provisional registration; a postal code and a menu',
  },
  {
    name: 'ja-3-ryokan-yoyaku',
    from: '湯宿 しらかば <yoyaku@yuyado-shirakaba.example>',
    subject: 'ご予約確定のお知らせ（予約番号 SK-20917）',
    text: `佐々木 様

このたびはご予約いただきありがとうございます。以下の内容で確定いたしました。

予約番号：SK-20917
ご宿泊日：2026年12月5日（土）から1泊
人数：大人2名
料金：42,900円（入湯税150円別）
暗証番号式金庫を全室に備えております。

長野県松本市浅間温泉3-14-8　電話 0263-55-5012
`,
    code: null,
    link: null,
    note: 'a booking number with letters in front; the word for PIN about a safe',
  },
  {
    name: 'ja-3-point-kigen',
    from: 'どんぐりストア <point@donguri-store.example>',
    subject: '1,580ポイントの有効期限が近づいています',
    encoding: '8bit',
    html: `<p>会員番号 2200 4471 8036 様</p><p>お持ちの<b style="font-size:30px">1,580</b>ポイントは11月30日で失効します。</p><p>クーポンコード <b>DON1130</b> をご利用いただくと、さらに200円引き！</p><p><a href="https://donguri-store.example/sale">お買い物はこちら</a>　<a href="https://donguri-store.example/mail/stop">配信停止</a></p>`,
    code: null,
    link: null,
    note: 'points, a member number, a coupon code',
  },
];
