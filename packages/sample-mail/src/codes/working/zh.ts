import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-changwen',
    from: '老街图书馆 <lib@laojie.example>',
    subject: '关于您的借书证',
    encoding: '8bit',
    text: `尊敬的读者：

您于2026年11月24日提交的第3018号申请已通过初审。为确认此邮箱归您本人使用，请登录网站，在“安全校验”一栏填写640 917这组校验码，随后即可使用编号为20260418的电子借书证，押金为100元。

老街图书馆 敬上
`,
    code: '640917',
    link: null,
    note: 'in a sentence, label after it, no spaces around; dates and numbers near',
  },
  {
    name: 'zh-chongzhi',
    from: '石桥论坛 <admin@shiqiao.example>',
    subject: '重置密码',
    charset: 'gbk',
    html: `<p>您申请了重置密码，请在24小时内点击：</p><p><a href="http://shiqiao.example/member.php?mod=getpasswd&amp;uid=20418&amp;id=hK3v9d">重置密码</a></p><p>如果按钮无法点击，请将以下地址复制到浏览器：<br>http://shiqiao.example/member.php?mod=getpasswd&amp;uid=20418&amp;id=hK3v9d</p>`,
    code: null,
    link: 'http://shiqiao.example/member.php?mod=getpasswd&uid=20418&id=hK3v9d',
    note: 'GBK; the same target as button and as text',
  },
  {
    name: 'zh-dengluma',
    from: '青竹阅读 <noreply@qingzhu.example>',
    subject: '【青竹阅读】登录验证码',
    charset: 'gb18030',
    encoding: '8bit',
    text: `您好：

您的登录验证码是 836205，5分钟内有效。如非本人操作，请忽略本邮件。

客服电话：400-555-0188
`,
    code: '836205',
    link: null,
    note: 'GB 18030 in eight bits; a comma of full width right after',
  },
  {
    name: 'zh-dingdan',
    from: '山风书店 <order@shanfeng.example>',
    subject: '订单 718204 已确认',
    html: `<p>您的订单 <b>718204</b> 已付款：￥86.50。</p><p>提货地点：人民路48号，邮政编码 310000。商品编码 5510283。</p><p><a href="https://shanfeng.example/o/718204">查看订单</a></p>`,
    code: null,
    link: null,
    note: 'six digits of an order; postal and goods codes',
  },
  {
    name: 'zh-fukuan',
    from: '南湖银行 <safe@nanhubank.example>',
    subject: '付款确认',
    html: `<table border="1" cellspacing="0"><tr><td>商户</td><td>山风书店</td></tr><tr><td>金额</td><td>￥1,280.00</td></tr><tr><td>卡号末四位</td><td>6631</td></tr><tr><td>动态密码</td><td><font size="5" color="#cc0000">70 55 18</font></td></tr></table><p>订单号：202611250048213。切勿告知他人。</p>`,
    code: '705518',
    link: null,
    note: 'called a dynamic password; sum, card digits and order number around',
  },
  {
    name: 'zh-jihuo',
    from: '山风书店 <vip@shanfeng.example>',
    subject: '激活您的账号',
    encoding: 'base64',
    text: `欢迎加入山风书店！

请打开以下链接激活账号（48小时内有效）：
https://shanfeng.example/activate/7f02b1/33018

帮助中心：https://shanfeng.example/help
`,
    code: null,
    link: 'https://shanfeng.example/activate/7f02b1/33018',
    note: 'plain text',
  },
  {
    name: 'zh-lianjie-he-ma',
    from: '云上花圃 <hello@huapu.example>',
    subject: '请验证您的邮箱地址',
    html: `<div style="width:600px"><p>感谢注册云上花圃！请点击下方按钮验证邮箱：</p><p><a href="https://huapu.example/verify?u=88213&amp;t=a9-Kf20">验证邮箱</a></p><p>也可以在页面中输入：<strong>HP7Q9W</strong></p><p><a href="https://huapu.example/unsub?u=88213">退订</a> | <a href="https://huapu.example/privacy">隐私政策</a></p><p>© 2018-2026 云上花圃 浙ICP备00482910号</p></div>`,
    code: 'HP7Q9W',
    link: 'https://huapu.example/verify?u=88213&t=a9-Kf20',
    note: 'both; a site registration number in the footer',
  },
  {
    name: 'zh-youhuima',
    from: '小舟出行 <promo@xiaozhou.example>',
    subject: '优惠码 ZHOU50 限时领取',
    encoding: 'base64',
    html: `<h1>立减50元</h1><p>输入优惠码</p><h2>ZHOU50</h2><p>满200元可用，截止2026年12月31日。</p><p><a href="https://xiaozhou.example/act/1111">立即使用</a> <a href="https://xiaozhou.example/td?i=90218">退订</a></p>`,
    code: null,
    link: null,
    note: 'a coupon alone in a heading, asked to be entered',
  },
];
