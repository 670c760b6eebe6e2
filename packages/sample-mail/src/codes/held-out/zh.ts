import type { WrittenCase } from '../written-case.ts';

export const zh: readonly WrittenCase[] = [
  {
    name: 'zh-biaoti',
    from: '小舟出行 <code@xiaozhou.example>',
    subject: '验证码：4927（小舟出行）',
    encoding: 'base64',
    text: `请在App中输入验证码4927完成注册。10分钟内有效，请勿转发。
`,
    code: '4927',
    link: null,
    note: 'no space on either side of the digits',
  },
  {
    name: 'zh-denglu-tixing',
    from: '青竹阅读 <security@qingzhu.example>',
    subject: '异地登录提醒',
    text: `您的账号于2026年11月25日03:12在成都（IP：203.0.113.88）登录。

如为本人操作，无需处理。如非本人，请立即修改密码：https://qingzhu.example/account
我们不会以任何理由索要验证码。
`,
    code: null,
    link: null,
    note: 'sign-in notice that names the word for code',
  },
  {
    name: 'zh-fanti-yanzheng',
    from: '晨光健保 <service@chenguang.example>',
    subject: '您的一次性驗證碼',
    charset: 'big5',
    text: `親愛的會員您好：

您的一次性驗證碼為：59310286

請於 2026/11/25 18:20 前輸入。會員編號 A204417。
地址：台北市大安區和平路 118 號 3 樓（106）
`,
    code: '59310286',
    link: null,
    note: 'traditional characters in Big5; time, member number, address',
  },
  {
    name: 'zh-kuaidi',
    from: '飞燕快递 <notice@feiyan.example>',
    subject: '您的快件已发出',
    charset: 'gb2312',
    text: `运单号：FY482910736155
预计送达：11月27日 9:00-12:00
派件员电话：555-0142
查询：https://feiyan.example/q?no=FY482910736155
`,
    code: null,
    link: null,
    note: 'tracking number, time, phone',
  },
];
