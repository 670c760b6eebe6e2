import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-2-yunpan',
    from: '白鹭云盘 <noreply@bailuyun.example>',
    subject: '白鹭云盘邮箱验证',
    charset: 'gb18030',
    encoding: 'base64',
    html: `<div style="width:600px;border:1px solid #eee"><p>尊敬的用户 138****5521：</p><p>您正在绑定邮箱，本次操作的验证码为</p><p><b style="color:#1677ff;font-size:28px">T8KQ3Z</b></p><p>请在30分钟内完成验证。如非本人操作，请忽略本邮件。</p><p style="color:#999">此为系统邮件，请勿回复。客服热线 400-555-0186</p></div>`,
    code: 'T8KQ3Z',
    link: null,
    note: 'letters and digits; a half hidden mobile number before, a hotline after',
  },
  {
    name: 'zh-2-zhengwu',
    from: '临江市政务服务 <fuwu@linjiang-zw.example>',
    subject: '【临江政务】登录校验',
    text: `【临江政务】您于2026年11月25日16时20分申请登录政务服务网，校验码 0 4 4 9 1 7 ，5分钟内有效。工作人员不会向您索取校验码，请勿泄露。办件咨询请拨打12345。`,
    code: '044917',
    link: null,
    note: 'one sentence; digits apart, nought first; the citizens’ hotline 12345 after it',
  },
  {
    name: 'zh-2-dushu-jihuo',
    from: '拾页读书 <hi@shiye.example>',
    subject: '请激活您的拾页账号',
    html: `<table><tr><td><a href="https://shiye.example"><img src="https://shiye.example/logo-2x.png" alt="拾页"></a></td></tr><tr><td>亲爱的小满，欢迎加入拾页！请点击下方链接激活账号（72小时内有效）：</td></tr><tr><td><a href="https://shiye.example/user/active?code=2f9c11b07d&amp;uid=663102">https://shiye.example/user/active?code=2f9c11b07d&amp;uid=663102</a></td></tr><tr><td>若无法点击，请复制到浏览器地址栏。<a href="https://shiye.example/help/31">帮助中心</a></td></tr></table>`,
    code: null,
    link: 'https://shiye.example/user/active?code=2f9c11b07d&uid=663102',
    note: 'the word code in the address',
  },
  {
    name: 'zh-2-huoche',
    from: '铁友出行 <ticket@tieyou-cx.example>',
    subject: '购票成功通知',
    text: `王女士，您好：

您已成功购买 11月29日 G1374次 上海虹桥—贵阳北 08:36开 06车12F号，票价 733.0元。
订单号 E726118840，检票口 16A。

改签或退票请在开车前办理。详情 https://tieyou-cx.example/order/E726118840
`,
    code: null,
    link: null,
    note: 'train, seat, price and order number',
  },
  {
    name: 'zh-2-fapiao',
    from: '青禾超市 <fapiao@qinghe.example>',
    subject: '您有一張電子發票已開立',
    charset: 'big5',
    encoding: 'base64',
    html: `<p>親愛的會員您好：</p><table border="1"><tr><td>發票號碼</td><td>KT-40918826</td></tr><tr><td>隨機碼</td><td>7731</td></tr><tr><td>總計</td><td>NT$ 865</td></tr><tr><td>統一編號</td><td>24550091</td></tr></table><p>11-12月期發票將於明年1月25日開獎。</p><p><a href="https://qinghe.example/einvoice/KT40918826">查看發票</a></p>`,
    code: null,
    link: null,
    note: 'an invoice in Taiwan: a random code of four digits printed on each, nothing to log in with',
  },
  {
    name: 'zh-2-xiezuo-denglu',
    from: '木舟文檔 <login@muzhou.example>',
    subject: '登入木舟文檔：驗證碼 260-584',
    html: `<div style="display:none">10 分鐘內有效，請勿轉寄</div><p>您好，</p><p>請點按鈕登入：</p><p><a href="https://muzhou.example/session/new?magic=Lw81_Ty-3" style="background:#4e342e;color:#fff">登入木舟文檔</a></p><p>或在原視窗輸入驗證碼 <b>260-584</b>。</p><p>請求來源：台北，Chrome 148，IP 203.0.113.77</p><p><a href="https://muzhou.example/terms">服務條款</a></p>`,
    code: '260584',
    link: 'https://muzhou.example/session/new?magic=Lw81_Ty-3',
    note: 'traditional characters; a version and an IP address beside button and code',
  },
];
