import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-3-youxi',
    from: '山海遊戲 <service@shanhai-game.example>',
    subject: '【山海遊戲】安全驗證',
    charset: 'big5',
    encoding: 'base64',
    text: `親愛的玩家 dragon2008 您好：

您正在修改帳號密碼，動態驗證碼為：8165

請於 3 分鐘內輸入。驗證碼僅能使用一次，客服人員不會向您索取。

客服專線：(02) 5550-1188
訂單與儲值問題請附上伺服器編號（例如 S1024）。
`,
    code: '8165',
    link: null,
    note: 'a user name with a year, a phone number, an example of a server number',
  },
  {
    name: 'zh-3-zhengquan',
    from: '鼎澜证券 <notice@dinglan.example>',
    subject: '动态口令 672 814（请勿转发）',
    html: `<p>尊敬的投资者：</p><p>您于 09:14:22 发起银证转账 50,000.00 元，动态口令：</p><table><tr><td style="border:1px solid #d4af37;padding:12px;font-size:30px">672 814</td></tr></table><p>60 秒内有效。资金账号尾号 0392，沪深300 现报 4,118.27。</p><p>客服热线 955505　<a href="https://dinglan.example/risk">风险揭示</a></p>`,
    code: '672814',
    link: null,
    note: 'a dynamic password in two groups; an amount, an index, a hotline of six digits',
  },
  {
    name: 'zh-3-wendang-xiezuo',
    from: '石榴协作 <invite@shiliu.example>',
    subject: '林晓邀请您加入“2027产品规划”',
    html: `<p>林晓（linxiao@shiliu.example）邀请您加入团队 <b>2027产品规划</b>，目前有 14 名成员。</p><p><a href="https://shiliu.example/team/join?inv=p0Q9-Ws82&amp;from=mail" style="background:#c2185b;color:#fff">接受邀请</a></p><p>邀请将于 2026年12月9日 失效。</p><p><a href="https://shiliu.example/intro">了解石榴协作</a> | <a href="https://shiliu.example/report?inv=p0Q9-Ws82">举报</a></p>`,
    code: null,
    link: 'https://shiliu.example/team/join?inv=p0Q9-Ws82&from=mail',
    note: 'an invitation; about and report beside it',
  },
  {
    name: 'zh-3-zhangdan',
    from: '江岚银行信用卡中心 <ebill@jianglanbank.example>',
    subject: '您的信用卡电子账单（2026年11月）',
    charset: 'gb18030',
    encoding: '8bit',
    text: `尊敬的陈先生：

卡号末四位：8830
本期应还：人民币 3,276.50 元
最低还款：327.65 元
到期还款日：2026年12月13日
可用积分：48210

温馨提示：请妥善保管您的密码及短信验证码。客服电话 400-555-0178。
`,
    code: null,
    link: null,
    note: 'the end of a card, points of five digits; verification codes in a warning',
  },
  {
    name: 'zh-3-waimai-huodong',
    from: '饭团外卖 <hd@fantuan-wm.example>',
    subject: '双十二提前购，满50减18',
    html: `<h2>满50减18</h2><p>兑换码：<b style="font-size:26px;color:#ff6f00">FT1212SALE</b></p><p>11月25日–12月12日，每日限量20000份，每人限用1次。</p><p><a href="https://fantuan-wm.example/1212">立即领取</a></p><p>如不想再收到此类邮件，请<a href="https://fantuan-wm.example/td">退订</a>。</p>`,
    code: null,
    link: null,
    note: 'an exchange code of a promotion',
  },
  {
    name: 'zh-3-luyou-qi',
    from: '云雀智能 <no-reply@yunque-iot.example>',
    subject: '云雀账号安全码',
    html: `<div style="font-family:Arial"><p>您好！</p><p>您的账号 <a href="mailto:quiet-otter-482@inbox.example">quiet-otter-482@inbox.example</a> 正在新设备（YQ-R3600）上登录，安全码为：</p><p style="font-size:32px"><span>2</span><span>9</span><span>9</span><span>0</span><span>4</span><span>7</span><span>1</span></p><p>该安全码将在 2026-11-25 16:45 过期。</p><p>深圳市云雀智能有限公司 粤ICP备20260011号</p></div>`,
    code: '2990471',
    link: null,
    note: 'seven digits, a span for each; a model number, a licence number, a mail link',
  },
];
