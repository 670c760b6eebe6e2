import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-4-waimai',
    from: '小碗外卖 <service@xiaowan.example>',
    subject: '【小碗外卖】邮箱验证码',
    html: `<div style="max-width:600px;margin:auto"><p>亲爱的用户：</p><p>您好！您正在绑定邮箱，本次验证码为：</p><p style="color:#f60;font-size:28px;font-weight:bold">518 063</p><p>验证码 15 分钟内有效，请勿泄露给他人。如非本人操作，请忽略本邮件。</p><p style="color:#999">客服热线：400-555-1820（9:00-22:00）<br>© 2014-2026 小碗网络科技有限公司 沪ICP备00012345号</p></div>`,
    code: '518063',
    link: null,
    note: 'in threes; a hotline, years and a registration below',
  },
  {
    name: 'zh-4-youxi',
    from: '云岚游戏 <account@yunlan-game.example>',
    subject: '您的云岚账号正在更换绑定手机',
    charset: 'gb18030',
    text: `尊敬的云岚玩家（UID：100482917）：

您申请将绑定手机由 138****0426 更换为 159****7713，请在页面中输入以下动态口令完成操作：

X4Q8LM

口令30分钟内有效，过期后请重新获取。
若非您本人操作，请立即修改密码。

云岚游戏客服中心
2026年11月25日
`,
    code: 'X4Q8LM',
    link: null,
    note: 'called a dynamic password; a player number and two phone numbers before it',
  },
  {
    name: 'zh-4-fanti-yinhang',
    from: '遠山商業銀行 <ebank@yuanshan-bank.example>',
    subject: '網路銀行登入 一次性密碼通知',
    charset: 'big5',
    encoding: 'base64',
    html: `<table width="600" border="0"><tr><td><b>遠山商業銀行</b></td></tr><tr><td>親愛的客戶您好：<br><br>您於 2026/11/25 16:10 登入網路銀行，一次性密碼如下：</td></tr><tr><td><table border="1" cellpadding="6"><tr><td>交易代號</td><td>3</td></tr><tr><td>一次性密碼</td><td>70952841</td></tr><tr><td>有效時間</td><td>180 秒</td></tr></table></td></tr><tr><td>如有疑問，請洽 24 小時客服專線 02-5550-1688。</td></tr></table>`,
    code: '70952841',
    link: null,
    note: 'traditional characters; in a table between a number and seconds',
  },
  {
    name: 'zh-4-xiezuo',
    from: '石墨板 <noreply@shimoban.example>',
    subject: '欢迎注册石墨板，请验证邮箱',
    text: `您好，

感谢注册石墨板。请点击以下链接验证邮箱：
https://shimoban.example/verify?code=aa83-4f1c&lang=zh

也可以在注册页面输入验证码：2648

链接和验证码将在 24 小时后失效。

石墨板团队
https://shimoban.example
`,
    code: '2648',
    link: 'https://shimoban.example/verify?code=aa83-4f1c&lang=zh',
    note: 'a link with a parameter called code, and four digits to type instead',
  },
  {
    name: 'zh-4-chongshe-mima',
    from: '鹿鸣书店 <help@lumingshudian.example>',
    subject: '重设密码',
    html: `<p>陈先生，您好：</p><p>我们收到了您重设鹿鸣书店登录密码的请求。请在 2 小时内<a href="https://lumingshudian.example/account/reset?t=0d5e77&amp;m=83120">点击此处设置新密码</a>。</p><p>会员编号：83120　可用积分：4560</p><p>如果您没有提出请求，<a href="https://lumingshudian.example/help/safe">请查看安全提示</a>。</p>`,
    code: null,
    link: 'https://lumingshudian.example/account/reset?t=0d5e77&m=83120',
    note: 'a member number and points; a second link for whoever did not ask',
  },
  {
    name: 'zh-4-dingdan-fahuo',
    from: '青禾优选 <order@qingheyouxuan.example>',
    subject: '您的订单已发货（订单号 2026112400518）',
    html: `<p>林女士，您好！</p><p>您购买的商品已于 2026-11-24 18:20 发出，请注意查收。</p><table border="1"><tr><th>商品</th><th>货号</th><th>数量</th><th>金额</th></tr><tr><td>有机小米 2.5kg</td><td>304417</td><td>1</td><td>¥39.90</td></tr><tr><td>冷榨亚麻籽油 500ml</td><td>304902</td><td>2</td><td>¥116.00</td></tr></table><p>快递公司：飞燕速运<br>运单号：FY7700418826301<br>收货地址：浙江省杭州市西湖区文三路 478 号 1203 室（310013）</p><p><a href="https://qingheyouxuan.example/order/2026112400518">查看物流</a></p>`,
    code: null,
    link: null,
    note: 'article numbers of six digits in cells, a postal code, a flat of four digits',
  },
  {
    name: 'zh-4-zhangdan',
    from: '安澜信用卡中心 <bill@anlan-card.example>',
    subject: '安澜信用卡 2026年11月电子账单',
    charset: 'gb2312',
    text: `尊敬的王先生：

您尾号 5086 的信用卡本期账单如下：

账单日：2026年11月20日
到期还款日：2026年12月8日
本期应还金额：人民币 3,827.46 元
最低还款额：人民币 382.75 元
可用积分：21640

近期主要交易：
11/03  地铁充值        100.00
11/09  惠丰园超市      268.50
11/15  机票           1240.00

温馨提示：请勿向任何人透露卡片有效期、CVV2码及短信验证码。
`,
    code: null,
    link: null,
    note: 'a warning that speaks of codes; the end of a card, points',
  },
  {
    name: 'zh-4-huodong-baoming',
    from: '城市跑团 <news@chengshipaotuan.example>',
    subject: '报名成功：2026 滨江半程马拉松',
    text: `恭喜您报名成功！

姓名：赵敏
参赛号码：A3072
组别：半程（21.0975 公里）
起跑时间：2026年12月13日 07:30
领物时间：12月11日至12日 10:00-18:00
领物地点：滨江体育中心 2 号馆

领物时请出示身份证。赛事须知：https://chengshipaotuan.example/2026/guide
退订邮件：https://chengshipaotuan.example/unsub?u=66104
`,
    code: null,
    link: null,
    note: 'a start number of a letter and four digits',
  },
];
