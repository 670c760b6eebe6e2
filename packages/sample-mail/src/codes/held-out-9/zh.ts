import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-9-yun',
    from: '云杉科技 <noreply@yunshan-cloud.example>',
    subject: '【云杉科技】邮箱验证码',
    text: `尊敬的用户：
您好！您正在进行绑定邮箱操作，本次验证码为：
603918
验证码 10 分钟内有效。如非本人操作，请忽略本邮件。请勿向任何人泄露。
客服热线 95187-1 ｜ © 2009-2026 云杉科技 ｜ 浙B2-20080101
`,
    html: `<table width="600"><tr><td>尊敬的用户：</td></tr><tr><td>您好！您正在进行<b>绑定邮箱</b>操作，本次验证码为：</td></tr><tr><td style="font-size:30px;color:#ff6a00">603918</td></tr><tr><td>验证码 10 分钟内有效。如非本人操作，请忽略本邮件。请勿向任何人泄露。</td></tr><tr><td style="font-size:12px">客服热线 95187-1 ｜ © 2009-2026 云杉科技 ｜ 浙B2-20080101</td></tr></table>`,
    code: '603918',
    link: null,
    note: 'a row of its own; a hotline, years, a licence number',
  },
  {
    name: 'zh-9-youxi',
    from: '星海游戏 <service@xinghai-game.example>',
    subject: '您的登录验证码是 4716',
    text: `亲爱的玩家 星尘2008：

您正在使用新设备登录星海游戏，验证码：4716，5 分钟内有效。

登录地点：广东 深圳
登录时间：2026-11-25 16:14:07

若非本人登录，请尽快修改密码。

星海游戏运营团队
客服QQ：800104417
`,
    charset: 'gb18030',
    encoding: 'base64',
    code: '4716',
    link: null,
    note: 'four digits in subject and text; a player name with a year',
  },
  {
    name: 'zh-9-yinhang-tw',
    from: '福爾摩沙銀行 <service@formosabank.example>',
    subject: '網路銀行一次性密碼通知',
    text: `親愛的客戶您好：

您於 2026/11/25 16:13 申請網路銀行約定轉帳，一次性密碼（OTP）為 82 94 05，請於 3 分鐘內輸入，切勿告知他人。

如有疑問請撥 24 小時客服專線 02-5555-1313。

福爾摩沙銀行 敬上
※本郵件由系統自動發送，請勿直接回覆。
`,
    charset: 'big5',
    encoding: 'base64',
    code: '829405',
    link: null,
    note: 'three pairs in a sentence; a phone number, in traditional script',
  },
  {
    name: 'zh-9-daima',
    from: '码仓 <no-reply@macang.example>',
    subject: '[码仓] 设备验证',
    html: `<p>wanglei_dev，你好：</p><p>我们在一台陌生设备上检测到登录。请在页面中输入：</p><pre style="font-size:20px;background:#eee;padding:12px">XK29-7MDP</pre><p>浏览器：Chrome 142.0 / Linux<br>IP：203.0.113.41</p><p>该代码将在 30 分钟后失效。</p>`,
    code: 'XK29-7MDP',
    link: null,
    note: 'letters and digits with a dash; a browser version and an address',
  },
  {
    name: 'zh-9-jiudian',
    from: '栖云酒店会员中心 <member@qiyun-hotel.example>',
    subject: '找回密码',
    html: `<div><p>尊敬的陈女士（会员号 8800417226）：</p><p>您申请了找回密码，动态码如下：</p><p style="text-align:center;font-size:24px">358021</p><p>请在 15 分钟内完成重置。</p><p>预订热线：400-555-8866</p></div>`,
    code: '358021',
    link: null,
    note: 'a reset by code; a member number and a hotline',
  },
  {
    name: 'zh-9-jihuo',
    from: '知山论坛 <admin@zhishan-bbs.example>',
    subject: '请激活您的账号',
    encoding: '8bit',
    text: `您好，青柠！

感谢注册知山论坛。请点击以下链接完成邮箱激活（48小时内有效）：

https://zhishan-bbs.example/member.php?mod=activate&uid=20418&id=t8Yk2a

如果无法点击，请复制到浏览器地址栏打开。

知山论坛管理团队
https://zhishan-bbs.example/
`,
    code: null,
    link: 'https://zhishan-bbs.example/member.php?mod=activate&uid=20418&id=t8Yk2a',
    note: 'an activation link and the home page',
  },
  {
    name: 'zh-9-yaoqing',
    from: '飞鸽协作 <invite@feige-work.example>',
    subject: '李敏邀请你加入团队「市场部 2027」',
    html: `<p>李敏（limin@feige-work.example）邀请你加入飞鸽协作团队「市场部 2027」。</p><p><a href="https://feige-work.example/join/1f7a30d2">接受邀请</a></p><p>邀请 7 天内有效。<a href="https://feige-work.example/guide">新手指南</a></p>`,
    code: null,
    link: 'https://feige-work.example/join/1f7a30d2',
    note: 'an invitation to a team with a year in its name',
  },
  {
    name: 'zh-9-kuaidi',
    from: '蜂巢驿站 <notice@fengchao-yz.example>',
    subject: '您的包裹已到站',
    text: `【蜂巢驿站】您好，您的包裹（运单号 YT8800417722613）已到达阳光花园店，请凭取件码 6-2-4418 于 20:00 前取件。

地址：阳光花园 12 栋底商
电话：138 0000 5521
`,
    code: null,
    link: null,
    note: 'a pick-up number at a parcel shop and a waybill',
  },
  {
    name: 'zh-9-dingdan',
    from: '竹里书店 <order@zhuli-books.example>',
    subject: '订单 202611250418 支付成功',
    text: `您已成功支付 ￥168.00。

订单编号: 202611250418
商品: 《山居笔记》等 3 件
优惠码: READ30
发票号码: 26332000001844177

查看订单
https://zhuli-books.example/orders/202611250418
`,
    html: `<p>您已成功支付 ￥168.00。</p><table><tr><td>订单编号</td><td>202611250418</td></tr><tr><td>商品</td><td>《山居笔记》等 3 件</td></tr><tr><td>优惠码</td><td>READ30</td></tr><tr><td>发票号码</td><td>26332000001844177</td></tr></table><p><a href="https://zhuli-books.example/orders/202611250418">查看订单</a></p>`,
    code: null,
    link: null,
    note: 'an order with a coupon and an invoice number',
  },
  {
    name: 'zh-9-zhangdan',
    from: '海棠银行信用卡中心 <ebill@haitang-bank.example>',
    subject: '海棠银行信用卡 11 月电子账单',
    html: `<p>尊敬的张先生：您尾号 <b>7306</b> 的信用卡本期账单已出。</p><p>本期应还 ￥3,208.44，最低还款 ￥320.84，到期还款日 2026 年 12 月 12 日。</p><p>客服热线 95555</p><p><a href="https://haitang-bank.example/bill">查看明细</a></p>`,
    code: null,
    link: null,
    note: 'a card statement; card ending, amounts and a hotline',
  },
];
