import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-8-yunpan',
    from: '云雀网盘 <service@yunque.example>',
    subject: '【云雀网盘】登录验证码',
    html: `<table width="600"><tr><td>尊敬的用户：</td></tr><tr><td>您好！您正在登录云雀网盘，本次验证码为：</td></tr><tr><td style="font-size:30px;color:#06f"><b>481063</b></td></tr><tr><td>验证码5分钟内有效，请勿泄露给他人。</td></tr><tr><td style="color:#999">客服热线：400-555-0188<br>© 2026 云雀科技 京ICP备20261188号</td></tr></table>`,
    code: '481063',
    link: null,
    note: 'in a table row; a hotline and a licence number',
  },
  {
    name: 'zh-8-zhaopin',
    from: '职达招聘 <noreply@zhida.example>',
    subject: '邮箱绑定确认',
    text: `王先生，您好：

您申请将本邮箱绑定到职达账号（尾号 6620 的手机）。请在页面输入 7048 完成绑定，30 分钟内有效。

如非本人操作，请忽略。
职达招聘 2026年11月25日
`,
    code: '7048',
    link: null,
    note: 'four digits in prose; phone digits and a date',
  },
  {
    name: 'zh-8-youxi-tw',
    from: '星域遊戲 <support@xingyu-game.example>',
    subject: '星域帳號安全碼:Q5ZT8A',
    charset: 'big5',
    encoding: 'base64',
    text: `親愛的玩家您好:

您的安全碼為 Q5ZT8A,請於 15 分鐘內輸入。

登入地區:台北市
登入裝置:Windows 電腦

星域遊戲客服中心 (02) 5550-1820
`,
    code: 'Q5ZT8A',
    link: null,
    note: 'letters and digits; a phone number',
  },
  {
    name: 'zh-8-yinhang',
    from: '江南银行 <ebank@jiangnanbank.example>',
    subject: '动态密码通知',
    html: `<p>您尾号<b>3391</b>的账户正在进行网上支付，金额人民币2,580.00元，动态密码<b>905 277</b>，序号07。</p><p>任何索要动态密码的行为均为诈骗。客服95501。</p>`,
    code: '905277',
    link: null,
    note: 'groups in a sentence; account digits, an amount and a hotline',
  },
  {
    name: 'zh-8-bijiben',
    from: '墨记 <hi@moji-note.example>',
    subject: '验证您的邮箱',
    html: `<p>欢迎使用墨记！</p><p>点击下方按钮验证邮箱：</p><p><a href="https://moji-note.example/verify?t=3f9ad0">验证邮箱</a></p><p>也可以在客户端中填写验证码：<b>236819</b></p><p>有效期24小时。</p>`,
    code: '236819',
    link: 'https://moji-note.example/verify?t=3f9ad0',
    note: 'button or code',
  },
  {
    name: 'zh-8-jihuo',
    from: '山海论坛 <admin@shanhai-bbs.example>',
    subject: '激活您的论坛账号',
    text: `xiaolu1998，您好！

请点击以下链接激活账号（如无法点击，请复制到浏览器地址栏）：

https://bbs.shanhai-bbs.example/member.php?mod=activate&uid=40218&id=Hw29k

山海论坛管理团队
`,
    code: null,
    link: 'https://bbs.shanhai-bbs.example/member.php?mod=activate&uid=40218&id=Hw29k',
    note: 'forum activation; a year in the user name',
  },
  {
    name: 'zh-8-chongzhi-mima',
    from: '港鲜生活 <cs@gangxian.example>',
    subject: '重設密碼',
    html: `<p>陳小姐：</p><p>我們收到您重設密碼的要求，請按<a href="https://gangxian.example/reset/e7710b">這裡</a>設定新密碼。連結於 2 小時後失效。</p><p>港鮮生活有限公司 九龍觀塘道 388 號　電話 5550 1288</p>`,
    code: null,
    link: 'https://gangxian.example/reset/e7710b',
    note: 'reset behind one word; an address and a phone number',
  },
  {
    name: 'zh-8-dingdan',
    from: '果园到家 <order@guoyuan.example>',
    subject: '订单 2026112500418 已发货',
    text: `您购买的「红富士苹果 5kg」已由顺达快递揽收。

快递单号：SD8842017735502
提货码：12-3-4408
实付：¥59.80（已使用优惠码 NOV11）

预计11月27日送达。
`,
    code: null,
    link: null,
    note: 'order, tracking and pickup numbers, a coupon',
  },
  {
    name: 'zh-8-zhangdan',
    from: '江南银行信用卡中心 <card@jiangnanbank.example>',
    subject: '2026年11月信用卡电子账单',
    html: `<table border="1"><tr><td>本期应还</td><td>¥3,216.45</td></tr><tr><td>最低还款</td><td>¥321.65</td></tr><tr><td>到期还款日</td><td>2026/12/12</td></tr><tr><td>卡号</td><td>6225 **** **** 7018</td></tr></table><p>可用积分 18820 分</p>`,
    code: null,
    link: null,
    note: 'a statement with amounts and points',
  },
  {
    name: 'zh-8-huiyi',
    from: '会易通 <meeting@huiyitong.example>',
    subject: '会议提醒：第四季度产品评审',
    text: `您预约的会议将于明天开始

时间：2026/11/26 14:00-15:30 (GMT+08:00)
会议号：418 220 7736
会议页面：https://huiyitong.example/j/4182207736

电话拨入：+86 10 5550 1999
`,
    code: null,
    link: null,
    note: 'a meeting number and a dial-in number',
  },
];
