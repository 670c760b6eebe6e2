import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-7-yunfuwu',
    from: '青云计算 <system@notice.qycloud.example>',
    subject: '【青云计算】邮箱验证码',
    html: `<div style="width:640px;margin:0 auto;border-top:4px solid #06c"><p>尊敬的用户 qy_1184****：</p><p>您好！您正在进行<b>重置登录密码</b>操作，本次验证码为：</p><p style="font-size:28px;color:#06c">537018</p><p>验证码15分钟内有效，请勿泄露给他人。如非本人操作，请及时<a href="https://account.qycloud.example/security">修改密码</a>。</p><p style="color:#999;font-size:12px">此为系统邮件，请勿回复。客服热线 95550（7×24小时）<br>© 2009-2026 qycloud.example 版权所有 浙ICP备12009904号</p></div>`,
    code: '537018',
    link: null,
    note: 'six digits on a line; a hotline, years and a licence number',
  },
  {
    name: 'zh-7-youxi',
    from: '山海游戏安全中心 <security@shanhai-game.example>',
    subject: '山海通行证邮箱验证',
    charset: 'gbk',
    encoding: 'base64',
    text: `亲爱的玩家：

您的通行证 sh20418*** 正在绑定本邮箱，验证码：8263，10分钟内输入有效。

操作时间：2026年11月25日 16:14:33
操作IP：203.0.113.41（四川成都）

工作人员不会向您索要验证码。如有疑问请联系客服QQ：8001184420。

山海游戏
`,
    code: '8263',
    link: null,
    note: 'four digits within a sentence; an account and a service number',
  },
  {
    name: 'zh-7-yinhang',
    from: '江城银行 <ebank@jcbank.example>',
    subject: '江城银行动态密码',
    text: `尊敬的李女士：您尾号4418的账户正在申请向王*明（尾号7702）转账人民币20,000.00元，动态密码为 491 206，序号03。

请核对收款人与金额后再输入。任何索要动态密码的行为均为诈骗！

江城银行 客服电话：400-555-0120
地址：武汉市江汉区建设大道1040号 邮编430015
`,
    code: '491206',
    link: null,
    note: 'in threes; card ends, an amount, a postal code of six digits',
  },
  {
    name: 'zh-7-hangkong-hk',
    from: '海鷗航空 <member@seagullair.example>',
    subject: '您的一次性密碼（OTP）',
    charset: 'big5',
    text: `親愛的會員：

多謝登入海鷗會。請於網頁輸入以下一次性密碼以核實身分：

KHT-602917

請核對網頁上顯示的前綴「KHT」是否相符。此密碼將於 5 分鐘後失效。

會員編號：1020 4418 77
查詢請致電 +852 5550 1184

海鷗航空有限公司
`,
    code: '602917',
    link: null,
    note: 'a prefix of letters to compare, then six digits',
  },
  {
    name: 'zh-7-shejiao-liangzhe',
    from: '小岛社区 <hi@xiaodao.example>',
    subject: '欢迎加入小岛，请验证邮箱',
    html: `<p>Hi，阿岚：</p><p>点击下面的按钮即可完成邮箱验证：</p><p><a href="https://xiaodao.example/verify?t=9fQ2&amp;u=118204" style="background:#22b573;color:#fff;padding:12px 36px;border-radius:20px">验证邮箱</a></p><p>或者在 App 内填写验证码：<b>J8W4NT</b></p><p>以上方式 2 小时内有效。</p><p style="font-size:12px">小岛已有 2,041,877 位岛民 | <a href="https://xiaodao.example/guide">新手指南</a></p>`,
    code: 'J8W4NT',
    link: 'https://xiaodao.example/verify?t=9fQ2&u=118204',
    note: 'a button and a code of letters and digits',
  },
  {
    name: 'zh-7-mima-tw',
    from: '好日子書店 <service@goodday-books.example>',
    subject: '重設密碼通知信',
    text: `親愛的顧客您好：

我們收到您重設密碼的申請，請點選以下連結設定新密碼（24小時內有效）：

https://www.goodday-books.example/member/reset?sid=40a8c1e7

若您未提出申請，請忽略此信。

客服專線：(02) 5550-1182 週一至週五 09:00-18:00
統一編號：99044182
`,
    code: null,
    link: 'https://www.goodday-books.example/member/reset?sid=40a8c1e7',
    note: 'a reset link; phone and company numbers of eight digits',
  },
  {
    name: 'zh-7-tuandui-yaoqing',
    from: '速写文档 <invite@suxiedoc.example>',
    subject: '陈晓 邀请您加入团队「产品二部」',
    html: `<table width="560" align="center"><tr><td><p>您好，</p><p>陈晓（chenxiao@suxiedoc.example）邀请您加入团队 <b>产品二部</b>，该团队目前有 23 位成员。</p><p><a href="https://suxiedoc.example/team/join/7Hq0zM">接受邀请</a></p><p>邀请将于 2026-12-02 失效。</p></td></tr><tr><td><a href="https://suxiedoc.example">了解速写文档</a>　<a href="https://suxiedoc.example/help">帮助中心</a></td></tr></table>`,
    code: null,
    link: 'https://suxiedoc.example/team/join/7Hq0zM',
    note: 'an invitation to a team',
  },
  {
    name: 'zh-7-dingdan',
    from: '果然鲜 <order@guoranxian.example>',
    subject: '您的订单已发货',
    text: `您好，您在果然鲜购买的商品已发货！

订单编号：202611250441820
商品：赣南脐橙 10斤装 ×1
实付：¥59.90（已使用优惠码 ORANGE8）
快递：顺达速运 SD1184420770091
预计送达：11月27日

取件时请出示取件码，取件码将由快递员另行通知。
客服：400-555-0177
`,
    code: null,
    link: null,
    note: 'order and tracking numbers, a coupon; a collection code announced',
  },
  {
    name: 'zh-7-denglu-tixing',
    from: '云笺邮箱 <safe@yunjian.example>',
    subject: '异地登录提醒',
    html: `<p>您的邮箱于 <b>2026-11-25 16:02</b> 在新设备登录：</p><table border="1" cellpadding="6"><tr><td>地点</td><td>广东深圳</td></tr><tr><td>IP</td><td>198.51.100.17</td></tr><tr><td>客户端</td><td>云笺 Windows 版 6.3.1.2044</td></tr></table><p>如为本人操作请忽略；否则请尽快<a href="https://yunjian.example/security">检查账号安全</a>。请勿将验证码告知他人。</p>`,
    code: null,
    link: null,
    note: 'a notice of a sign-in with a build and advice about codes',
  },
  {
    name: 'zh-7-huafei-zhangdan',
    from: '通达电信 <bill@tongdatel.example>',
    subject: '2026年10月电子账单',
    text: `尊敬的客户 138****0418：

您2026年10月账单合计 88.00 元。
  套餐费 79.00 元
  国内流量 9.00 元
账户余额 12.35 元，积分 4182 分。

查询话费请发送 1040 至 10055，或登录 https://my.tongdatel.example 查看详情。
`,
    code: null,
    link: null,
    note: 'a phone bill with points and short numbers',
  },
];
