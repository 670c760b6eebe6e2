import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-7-portal',
    from: '다온 <noreply@account.daon.example>',
    subject: '[다온] 이메일 인증번호 안내',
    html: `<table width="600" align="center" style="border:1px solid #e5e5e5"><tr><td style="padding:30px"><h2>인증번호를 확인해 주세요</h2><p>안녕하세요, 다온입니다.<br>비밀번호 찾기를 위한 인증번호를 보내드립니다.</p><table width="100%" bgcolor="#f7f8fa"><tr><td>아이디</td><td>quiet****</td></tr><tr><td>인증번호</td><td><strong style="color:#03c75a;font-size:20px">841593</strong></td></tr><tr><td>요청일시</td><td>2026-11-25 17:14:08</td></tr></table><p>인증번호는 10분 동안 유효합니다.</p></td></tr><tr><td style="font-size:11px;padding:12px">본 메일은 발신전용입니다. 고객센터 1588-0418<br>(주)다온 경기도 성남시 분당구 정자일로 95, 13561</td></tr></table>`,
    code: '841593',
    link: null,
    note: 'a table row between an id and a time; a hotline and a postal code',
  },
  {
    name: 'ko-7-eunhaeng',
    from: '한빛은행 <otp@hanbitbank.example>',
    subject: '한빛은행 본인확인',
    charset: 'euc-kr',
    encoding: 'base64',
    text: `김민서 고객님, 한빛은행입니다.

비대면 계좌개설 본인확인을 위해 아래 번호를 3분 이내에 입력하여 주십시오.

[ 5028 ]

접수번호: 2026-1125-0418
한빛은행 직원은 어떠한 경우에도 인증번호를 묻지 않습니다.

문의 1599-0000, 02-555-0182
`,
    code: '5028',
    link: null,
    note: 'four digits in brackets, called a number; a reception number',
  },
  {
    name: 'ko-7-game-jemok',
    from: '별빛게임즈 <help@byeolbit.example>',
    subject: '[별빛게임즈] 로그인 보안코드 7KX2P9',
    html: `<p>모험가님, 새로운 기기에서 로그인을 시도하고 있습니다.</p><ul><li>기기: Galaxy Tab S11</li><li>위치: 대한민국 부산</li><li>IP: 203.0.113.118</li></ul><p>메일 제목에 있는 보안코드를 게임 화면에 입력해 주세요. 유효시간은 5분입니다.</p><p>본인이 아니라면 <a href="https://byeolbit.example/protect">계정 보호</a>를 이용해 주세요.</p><p style="color:gray">클라이언트 버전 1.28.4401 | 사업자등록번호 118-20-44187</p>`,
    code: '7KX2P9',
    link: null,
    note: 'in the subject only; an address, a version, a business number in the text',
  },
  {
    name: 'ko-7-jeongbu',
    from: '민원온라인 <admin@minwon.example>',
    subject: '회원가입 인증코드 발송',
    text: `민원온라인 회원가입을 신청해 주셔서 감사합니다.

회원님의 인증코드는 920 417 입니다. 화면에 띄어쓰기 없이 입력하시기 바랍니다.

※ 인증코드는 발송 후 1시간 동안만 사용하실 수 있습니다.
※ 신청한 적이 없으시면 이 메일을 삭제하시기 바랍니다.

(30112) 세종특별자치시 도움6로 42
민원콜센터 국번없이 110
`,
    code: '920417',
    link: null,
    note: 'in threes in a sentence; a postal code in brackets',
  },
  {
    name: 'ko-7-startup-both',
    from: '모아일정 <team@moailjung.example>',
    subject: '모아일정에 로그인하세요',
    html: `<div style="max-width:440px"><h1>로그인</h1><p>아래 버튼을 누르면 바로 로그인됩니다.</p><a href="https://moailjung.example/auth/email?code=e81b40&amp;next=%2Fhome" style="display:block;background:#111;color:#fff;text-align:center;padding:14px">모아일정 로그인</a><p>다른 기기에서 로그인 중이라면 이 코드를 입력하세요.</p><p style="font-family:monospace;font-size:22px">tamo-lirek</p><p style="color:#aaa">15분 후 만료됩니다. 요청하지 않으셨다면 무시하셔도 됩니다.</p></div>`,
    code: 'tamo-lirek',
    link: 'https://moailjung.example/auth/email?code=e81b40&next=%2Fhome',
    note: 'a magic link, or two made-up words with a dash',
  },
  {
    name: 'ko-7-gaip-injeung',
    from: '책마루 <member@chaekmaru.example>',
    subject: '책마루 회원가입 이메일 인증',
    text: `안녕하세요, 이준호 님!

책마루 회원이 되신 것을 환영합니다. 다음 주소를 눌러 이메일 인증을 마쳐 주세요.

https://www.chaekmaru.example/join/certify?mno=204418&cert=Va93kd

인증을 마치시면 2,000원 적립금을 드립니다. (2026년 12월 31일까지 사용)

책마루 고객센터 1544-0418 | 평일 09:00~18:00
수신거부: https://www.chaekmaru.example/optout
`,
    code: null,
    link: 'https://www.chaekmaru.example/join/certify?mno=204418&cert=Va93kd',
    note: 'a link to verify; a sum, a year, a link to opt out',
  },
  {
    name: 'ko-7-bimilbeonho',
    from: '나들이항공 <web@nadeuriair.example>',
    subject: '비밀번호 재설정 안내',
    html: `<p>박서연 회원님 (회원번호 NA 4418 2077)</p><p>비밀번호 재설정을 요청하셨습니다. <a href="https://nadeuriair.example/ko/member/pw/reset.do?k=0aa91c7f">새 비밀번호 설정하기</a></p><p>링크는 발송 시점부터 30분간 유효하며 한 번만 사용할 수 있습니다.</p><p>예약센터 1577-0918 / 해외 +82-2-555-0118</p>`,
    code: null,
    link: 'https://nadeuriair.example/ko/member/pw/reset.do?k=0aa91c7f',
    note: 'a reset link; a member number and phone numbers',
  },
  {
    name: 'ko-7-jumun',
    from: '오늘장터 <order@oneuljangteo.example>',
    subject: '주문이 완료되었습니다 (주문번호 20261125-0041820)',
    html: `<h3>주문해 주셔서 감사합니다</h3><table border="1"><tr><td>상품</td><td>제주 감귤 5kg</td></tr><tr><td>수량</td><td>2</td></tr><tr><td>할인코드</td><td>GAMGYUL15</td></tr><tr><td>결제금액</td><td>34,800원</td></tr><tr><td>배송지</td><td>서울시 마포구 월드컵로 118, 공동현관 #0418*</td></tr></table><p>송장번호는 발송 후 알려드립니다. <a href="https://oneuljangteo.example/my/orders">주문 조회</a></p>`,
    code: null,
    link: null,
    note: 'an order with a discount code and a door code',
  },
  {
    name: 'ko-7-jinryo-yeyak',
    from: '푸른내과의원 <booking@pureunclinic.example>',
    subject: '진료 예약 안내',
    text: `최지우 님, 예약이 확정되었습니다.

일시: 2026년 12월 1일(화) 오전 10시 30분
진료과: 내과 (제2진료실)
예약번호: 441820

검진 전 8시간 금식해 주세요. 변경은 하루 전까지 031-555-0177로 연락 바랍니다.

푸른내과의원, 수원시 팔달구 효원로 241, 3층
`,
    code: null,
    link: null,
    note: 'an appointment with a booking number of six digits',
  },
  {
    name: 'ko-7-yogeum',
    from: '이음통신 <bill@ieumtel.example>',
    subject: '2026년 11월 요금 청구서',
    text: `고객님의 11월 청구 금액은 47,300원입니다.

- 휴대폰 번호: 010-****-0418
- 납부 방법: 자동이체 (새싹은행 ***-**-44182)
- 납부일: 2026.12.05

상세 내역은 이음 앱(7.0 이상) 또는 https://my.ieumtel.example/bill 에서 확인하세요.
인증번호를 요구하는 사칭 문자에 주의하시기 바랍니다.
`,
    code: null,
    link: null,
    note: 'a phone bill with a warning about codes',
  },
];
