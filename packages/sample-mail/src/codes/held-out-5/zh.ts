import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-5-shipin-wangzhan',
    from: '小羊视频 <service@xiaoyangtv.example>',
    subject: '小羊视频邮箱验证',
    html: `<table width="600" align="center" style="font-family:'Microsoft YaHei'"><tr><td style="background:#fb7299;color:#fff;padding:16px;font-size:20px">小羊视频</td></tr><tr><td style="padding:24px"><p>亲爱的用户 羊毛党_0420：</p><p>您正在进行<b>绑定邮箱</b>操作，您的验证码为：</p><p style="font-size:30px;color:#fb7299">305 871</p><p>验证码 10 分钟内有效，为了您的账号安全，请勿泄露给他人。</p><p>如非本人操作，请忽略此邮件。</p></td></tr><tr><td style="font-size:12px;color:#999;padding:24px">此为系统邮件，请勿回复<br>沪ICP备13002172号-3 · 客服电话 400-555-2233<br>Copyright © 2009-2026 小羊视频</td></tr></table>`,
    code: '305871',
    link: null,
    note: 'three and three on a line below its label; licence number of eight digits, hotline, years',
  },
  {
    name: 'zh-5-yun-fuwu',
    from: '青鸟云 <noreply@qingniaoyun.example>',
    subject: '【青鸟云】操作保护校验码',
    charset: 'gb18030',
    encoding: 'base64',
    text: `尊敬的青鸟云用户（UID:1000448820）：

您正在执行敏感操作：释放云服务器实例 i-bp1418f2，地域 华东1（杭州）。

本次操作的校验码是 4 9 2 0 6 6，请在 15 分钟内完成校验。

若非您本人操作，说明您的账号密码可能已泄露，请立即修改密码，并拨打 95187 转 2 联系我们。

青鸟云计算有限公司
2026年11月25日 16:14
`,
    code: '492066',
    link: null,
    note: 'digits each apart within a sentence; UID, instance, short hotline',
  },
  {
    name: 'zh-5-waibao-zhifu',
    from: '南湾银行信用卡中心 <ebank@nanwanbank.example>',
    subject: '网上支付动态密码',
    text: `尊敬的陈先生：

您尾号 7720 的信用卡于 11 月 25 日 16:11 在“海豚国际机票”发起人民币 3,086.00 元的网上支付，动态密码 74190358（序号 26）。

请核对序号后输入，动态密码 3 分钟内有效。我行工作人员不会向您索要动态密码。

如有疑问请致电 400-880-5555。

南湾银行信用卡中心
`,
    code: '74190358',
    link: null,
    note: 'eight digits that directly follow "dynamic password" in a sentence; card, sum, serial number, hotline',
  },
  {
    name: 'zh-5-tw-gouwu',
    from: '好好買購物網 <service@haohaomai.example>',
    subject: '好好買會員登入驗證碼 5128',
    charset: 'big5',
    text: `親愛的會員您好：

您的登入驗證碼請見本信主旨的四位數字，請於 5 分鐘內輸入。

提醒您，好好買不會以電話要求您提供驗證碼或操作 ATM。如接獲可疑電話，請撥打 165 反詐騙專線。

會員編號：H20418827
客服專線：02-5550-1188（週一至週五 09:00-18:00）
好好買股份有限公司 統一編號 55501188
台北市內湖區瑞光路 513 巷 22 號
`,
    code: '5128',
    link: null,
    note: 'traditional, in Big5: four digits in the subject only; member and company numbers',
  },
  {
    name: 'zh-5-hk-jiaotong-liangzhong',
    from: '叮叮出行 <noreply@dingding-hk.example>',
    subject: '啟用你的叮叮出行帳戶',
    html: `<div style="max-width:600px;margin:auto"><img src="https://dingding-hk.example/edm/header.png" alt="叮叮出行" width="600"><p>Hi Kelvin,</p><p>多謝登記！請按以下按鈕啟用帳戶：</p><p style="text-align:center"><a href="https://account.dingding-hk.example/zh-hk/activate?c=Qe71_mk4&amp;src=edm" style="background:#00843d;color:#fff;padding:12px 40px">立即啟用</a></p><p>按鈕無反應？你亦可以返回 App，輸入啟用碼 <strong>G6M2XA</strong>。</p><p>啟用碼及連結將於 24 小時後失效。</p><p style="font-size:11px">叮叮出行有限公司 九龍觀塘道 388 號 | 查詢：5555 0183 | <a href="https://dingding-hk.example/tnc">條款及細則</a></p></div>`,
    code: 'G6M2XA',
    link: 'https://account.dingding-hk.example/zh-hk/activate?c=Qe71_mk4&src=edm',
    note: 'traditional of Hong Kong: a button, or letters and digits within a sentence; a telephone number of eight digits',
  },
  {
    name: 'zh-5-luntan-jihuo',
    from: '摄影之家论坛 <admin@sheyingbbs.example>',
    subject: 'Email 地址验证',
    charset: 'gbk',
    encoding: '8bit',
    text: `老猫2008,

这封信是由 摄影之家论坛 发送的。

您收到这封邮件，是由于在本论坛进行了新用户注册，或用户修改 Email 使用了这个邮箱地址。

----------------------------------------------------------------------
帐号激活说明
----------------------------------------------------------------------

您只需点击下面的链接即可激活您的帐号：

https://bbs.sheyingbbs.example/member.php?mod=activate&uid=241887&id=Kc82Qx

（如果上面不是链接形式，请将该地址手工粘贴到浏览器地址栏再访问）

感谢您的访问，祝您使用愉快！

此致
摄影之家论坛 管理团队
https://bbs.sheyingbbs.example/
`,
    code: null,
    link: 'https://bbs.sheyingbbs.example/member.php?mod=activate&uid=241887&id=Kc82Qx',
    note: 'forum activation in GBK; the home page below, a user name with a year',
  },
  {
    name: 'zh-5-bangong-chongzhi',
    from: '轻舟办公 <no-reply@qingzhou-office.example>',
    subject: '重置您的登录密码',
    text: `您好，吴晓：

我们收到了您重置“轻舟办公”登录密码的申请，请于 2 小时内打开以下链接重置密码：

https://passport.qingzhou-office.example/reset?ticket=ST-77104-ab3f

企业名称：宁波海曙五金（企业 ID 900418）
`,
    html: `<html><body><p>您好，吴晓：</p><p>我们收到了您重置“轻舟办公”登录密码的申请，请于 2 小时内点击<a href="https://passport.qingzhou-office.example/reset?ticket=ST-77104-ab3f">重置密码</a>。</p><p>企业名称：宁波海曙五金（企业 ID 900418）<br>申请时间：2026-11-25 16:10:22<br>申请 IP:203.0.113.44</p><p>如果这不是您的操作，请<a href="https://www.qingzhou-office.example/help/security/2041">查看账号安全建议</a>。</p></body></html>`,
    code: null,
    link: 'https://passport.qingzhou-office.example/reset?ticket=ST-77104-ab3f',
    note: 'a reset link within a sentence; a company number of six digits, security advice',
  },
  {
    name: 'zh-5-kuaidi-dao',
    from: '蜂巢速运 <notify@fengchao-sy.example>',
    subject: '您的包裹已签收',
    text: `您好，您的包裹已由“前台”签收，感谢使用蜂巢速运。

运单号：FC7741820095518
签收时间：2026-11-25 15:48
派件员：刘师傅 138****5520
寄件方：苏州丝绸旗舰店，订单号 4188200731

物流评价有礼：https://fengchao-sy.example/rate/FC7741820095518

客服热线 95555
`,
    code: null,
    link: null,
    note: 'a parcel handed over: waybill, order, short hotline',
  },
  {
    name: 'zh-5-huiyuan-youhui',
    from: '半山咖啡 <club@banshancoffee.example>',
    subject: '生日快乐！送您一张兑换码',
    encoding: 'base64',
    html: `<div style="text-align:center;background:#f7efe5;padding:30px"><h2>🎂 生日快乐，思琪！</h2><p>本月凭以下兑换码，可到任意门店免费领取中杯拿铁一杯：</p><p style="font-size:28px;border:1px dashed #8b5e3c;padding:12px">BS9T-1125</p><p>兑换码限用一次，2026 年 12 月 31 日前有效，不可与其他优惠同享。</p><p><a href="https://banshancoffee.example/stores">查找附近门店</a></p><p style="font-size:11px;color:#999">不想再收到此类邮件？<a href="https://banshancoffee.example/unsub?m=204418">退订</a></p></div>`,
    code: null,
    link: null,
    note: 'a voucher code, single-use, large',
  },
  {
    name: 'zh-5-tw-dianzi-fapiao',
    from: '雲端發票通知 <einvoice@yunpiao.example>',
    subject: '電子發票開立通知 發票號碼 QK-20418837',
    html: `<p>親愛的客戶 您好：</p><p>您於 2026/11/25 消費之電子發票已開立，明細如下：</p><table border="1"><tr><td>發票號碼</td><td>QK-20418837</td></tr><tr><td>隨機碼</td><td>6042</td></tr><tr><td>賣方統編</td><td>55509917</td></tr><tr><td>總計</td><td>NT$ 1,580</td></tr><tr><td>載具</td><td>/AB3.+7Q</td></tr></table><p>本信僅供通知，不得作為兌獎憑證。中獎清冊將於 2027/01/25 後公布。</p>`,
    code: null,
    link: null,
    note: 'an e-invoice: number, "random code" of four digits, carrier',
  },
];
