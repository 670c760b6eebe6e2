import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-bimilbeonho',
    from: '별빛극장 <ticket@byeolbit.example>',
    subject: '비밀번호 재설정',
    charset: 'euc-kr',
    text: `비밀번호를 다시 설정하려면 아래 주소로 이동하세요. (30분 유효)

https://byeolbit.example/member/pw/reset?token=5c10-88f

문의: https://byeolbit.example/help 또는 02-555-0171
`,
    code: null,
    link: 'https://byeolbit.example/member/pw/reset?token=5c10-88f',
    note: 'reset by link; help link and phone after it',
  },
  {
    name: 'ko-injeungbeonho',
    from: '달빛서점 <no-reply@dalbitbooks.example>',
    subject: '[달빛서점] 인증번호 안내',
    charset: 'euc-kr',
    encoding: '8bit',
    text: `안녕하세요, 달빛서점입니다.

인증번호는 [391704] 입니다. 5분 안에 입력해 주세요.

고객센터 1588-0142
`,
    code: '391704',
    link: null,
    note: 'EUC-KR in eight bits; in brackets; a short phone number below',
  },
  {
    name: 'ko-link-code',
    from: '모두의텃밭 <join@moduteot.example>',
    subject: '이메일 주소를 인증해 주세요',
    html: `<div align="center"><h3>반가워요!</h3><a href="https://moduteot.example/verify?id=20418&amp;sig=Zp0-e7">이메일 인증하기</a><p>버튼이 안 되면 인증코드 <b>615-038</b> 을(를) 입력하세요.</p><p style="font-size:11px"><a href="https://moduteot.example/unsubscribe">수신거부</a> · <a href="https://moduteot.example/terms">이용약관</a> · 사업자등록번호 123-45-67890</p></div>`,
    code: '615038',
    link: 'https://moduteot.example/verify?id=20418&sig=Zp0-e7',
    note: 'both; a business registration number with dashes in the footer',
  },
  {
    name: 'ko-sosik',
    from: '솔내도서관 <news@solnae.example>',
    subject: '12월 소식 482호',
    html: `<p>2025년 방문자 118,402명, 전년 대비 12.4% 증가했습니다.</p><p>강연: 12월 5일 19:30, 3층 304호. 회원 5,000원.</p><p>인증번호를 요구하는 전화는 저희가 아닙니다.</p><p><a href="https://solnae.example/news/482">전체 보기</a> <a href="https://solnae.example/stop?m=40417">구독 해지</a></p>`,
    code: null,
    link: null,
    note: 'newsletter with a warning that names the word for code',
  },
];
