import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-6-yunpan',
    from: '云朵网盘 <noreply@yunduopan.example>',
    subject: '云朵网盘登录验证码',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><style>p{line-height:1.75}</style></head><body><div style="width:600px;margin:0 auto;font-family:'Microsoft YaHei'"><p>尊敬的用户，您好！</p><p>您正在登录云朵网盘，本次操作的验证码为：</p><p style="font-size:32px;color:#2a6cff;font-weight:bold">703 856</p><p>验证码5分钟内有效，请勿泄露给他人。如非本人操作，请忽略此邮件。</p><p style="color:#999;font-size:12px">登录时间：2026-11-25 16:14:08　登录地点：浙江杭州<br>此为系统邮件，请勿回复。客服热线：400-555-0182<br>Copyright © 2015-2026 云朵科技有限公司　浙ICP备15011844号</p></div></body></html>`,
    code: '703856',
    link: null,
    note: 'threes with a space; time, hotline and a licence number in the footer',
  },
  {
    name: 'zh-6-jiaoyisuo',
    from: '链湾 <do-not-reply@lianwan.example>',
    subject: '【链湾】提币确认 2026-11-25 08:13:40(UTC)',
    encoding: 'base64',
    text: `您好，

您正在申请提币：
币种：USDT（TRC20）
数量：1200.00
地址：TXk4***9sQe

您的邮箱验证码：294017，有效期30分钟。

防钓鱼码：柠檬茶2020
如果不是您本人操作，请立即冻结账户并联系客服。

链湾团队
`,
    code: '294017',
    link: null,
    note: 'a withdrawal; an anti-phishing code and an amount',
  },
  {
    name: 'zh-6-zhuti',
    from: '小橘书 <service@xiaojushu.example>',
    subject: '绑定邮箱',
    html: `<p>Hi，</p><p>591704（小橘书邮箱验证码，10分钟内有效），请回到 App 内填写，完成邮箱绑定。切勿转发。</p><p>小橘书团队</p><p style="font-size:12px;color:#aaa">上海市黄浦区马当路388号　邮编200025</p>`,
    code: '591704',
    link: null,
    note: 'number first, named in brackets after it; a postal code in the footer',
  },
  {
    name: 'zh-6-fanti-yinhang',
    from: '海峽銀行 <eservice@haixiabank.example>',
    subject: '海峽銀行 網路銀行一次性密碼通知',
    charset: 'big5',
    text: `親愛的客戶您好：

您於 2026/11/25 16:13 申請約定轉入帳號，您的一次性密碼（OTP）為 60482913，請於 180 秒內輸入。

轉入帳號末五碼：47712
請勿將密碼提供給任何人，本行人員不會向您索取。

如有疑問請洽 24 小時客服專線 (02) 5550-0128。

海峽銀行 敬上
`,
    code: '60482913',
    link: null,
    note: 'traditional, eight digits; the last five of an account',
  },
  {
    name: 'zh-6-youxi-shuang',
    from: '星海纪元 <account@xinghaigame.example>',
    subject: '请验证您的星海通行证邮箱',
    html: `<table width="640" bgcolor="#0d1020" style="color:#e8e8ff"><tr><td style="padding:30px"><p>亲爱的舰长：</p><p>感谢注册星海通行证。请点击下方按钮完成邮箱验证：</p><p><a href="https://passport.xinghaigame.example/verify/mail?uid=100284417&amp;k=9fd2e0" style="background:#5a6cff;color:#fff;padding:12px 30px">立即验证</a></p><p>或在游戏内输入激活码：<b>H7K2QD</b></p><p>链接与激活码24小时内有效。</p><p style="font-size:12px">UID：100284417　<a href="https://www.xinghaigame.example/kf">联系客服</a></p></td></tr></table>`,
    code: 'H7K2QD',
    link: 'https://passport.xinghaigame.example/verify/mail?uid=100284417&k=9fd2e0',
    note: 'a button, or letters and digits to type in the game; a user number',
  },
  {
    name: 'zh-6-chongzhi-mima',
    from: '码农社区 <robot@manong.example>',
    subject: '重置您的密码',
    charset: 'gb18030',
    text: `您好，lin_xiao：

我们收到了重置您在码农社区密码的请求。请点击以下链接设置新密码：

https://manong.example/password/reset/7be0a912c4?email=lin_xiao

该链接将在60分钟后失效。若您没有提出此请求，无需进行任何操作。

码农社区
`,
    code: null,
    link: 'https://manong.example/password/reset/7be0a912c4?email=lin_xiao',
    note: 'reset link on a line of its own',
  },
  {
    name: 'zh-6-fanti-jiaru',
    from: '雲端白板 <invite@baiban.example>',
    subject: '陳怡君邀請您加入「產品設計」工作區',
    html: `<div style="text-align:center"><p><b>陳怡君</b>（yichun@hexi.example）邀請您一起使用雲端白板。</p><p><a href="https://app.baiban.example/invite/accept/T0-88f1c2" style="background:#111;color:#fff;padding:12px 28px">接受邀請</a></p><p>此邀請將於 7 天後失效。</p><p style="font-size:12px"><a href="https://baiban.example/about">關於我們</a>｜<a href="https://baiban.example/email-settings">電子郵件設定</a></p></div>`,
    code: null,
    link: 'https://app.baiban.example/invite/accept/T0-88f1c2',
    note: 'traditional, an invitation',
  },
  {
    name: 'zh-6-dingdan-fahuo',
    from: '优果生鲜 <order@youguo.example>',
    subject: '您的订单已发货（订单号 202611248830017）',
    html: `<p>您好，王女士：</p><p>您的订单 <b>202611248830017</b> 已由顺达快递揽收，运单号 <b>SD7740118322915</b>。</p><table border="1" cellspacing="0" cellpadding="6"><tr><td>赣南脐橙 5斤装</td><td>×2</td><td>￥79.80</td></tr><tr><td>阿克苏苹果 12枚</td><td>×1</td><td>￥49.90</td></tr><tr><td colspan="2">实付</td><td>￥129.70</td></tr></table><p><a href="https://www.youguo.example/order/202611248830017">查看物流</a></p>`,
    code: null,
    link: null,
    note: 'order and waybill numbers',
  },
  {
    name: 'zh-6-kuaidi-guizi',
    from: '蜂箱快递柜 <notice@fengxiang.example>',
    subject: '取件通知：包裹已放入快递柜',
    text: `【蜂箱】您的包裹（尾号3318）已放入 万科城市花园东门 02号柜。

取件码：48120739

请于24小时内取出，超时将收取0.5元/12小时的保管费。
客服：400-555-0119
`,
    code: null,
    link: null,
    note: 'a locker code for a parcel',
  },
  {
    name: 'zh-6-fapiao',
    from: '电子发票平台 <fapiao@efapiao.example>',
    subject: '您收到一张电子发票',
    html: `<p>尊敬的客户：</p><p>杭州某某酒店管理有限公司为您开具了电子发票，信息如下：</p><ul><li>发票代码：033002600111</li><li>发票号码：44718820</li><li>开票日期：2026年11月24日</li><li>价税合计：￥468.00</li><li>校验码后六位：118427</li></ul><p>您可以<a href="https://efapiao.example/d/44718820.pdf">下载发票</a>或登录平台查验。</p>`,
    code: null,
    link: null,
    note: 'an invoice with a code, a number and check digits',
  },
];
