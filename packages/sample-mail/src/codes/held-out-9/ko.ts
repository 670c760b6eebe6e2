import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-9-portal',
    from: '다올 <noreply@daol.example>',
    subject: '[다올] 이메일 인증번호 안내',
    text: `인증번호를 확인해 주세요

안녕하세요, 다올입니다.
아래 인증번호를 회원가입 화면에 입력해 주세요.
847203
인증번호는 발송 시점부터 10분간 유효합니다.
(주)다올 | 사업자등록번호 220-81-62517 | 경기도 성남시 분당구 불정로 6, 13561 | 고객센터 1588-5518
`,
    html: `<table width="560"><tr><td><h2>인증번호를 확인해 주세요</h2></td></tr><tr><td>안녕하세요, 다올입니다.<br>아래 인증번호를 회원가입 화면에 입력해 주세요.</td></tr><tr><td style="background:#f7f7f7;font-size:28px;padding:20px">847203</td></tr><tr><td>인증번호는 발송 시점부터 10분간 유효합니다.</td></tr><tr><td style="font-size:11px">(주)다올 | 사업자등록번호 220-81-62517 | 경기도 성남시 분당구 불정로 6, 13561 | 고객센터 1588-5518</td></tr></table>`,
    code: '847203',
    link: null,
    note: 'a row of its own; business, postal and phone numbers',
  },
  {
    name: 'ko-9-bank',
    from: '한빛저축은행 <alert@hanbit-bank.example>',
    subject: '이체 한도 변경 인증',
    text: `김*수 고객님,

요청하신 이체 한도 변경(1일 5,000,000원)을 위한 인증코드는 [39 06 47]입니다.

3분 안에 입력하셔야 하며, 은행 직원은 인증코드를 묻지 않습니다.

본인이 요청하지 않으셨다면 1599-5530으로 즉시 신고해 주세요.
한빛저축은행 (준법감시인 심의필 제2026-0418호)
`,
    charset: 'euc-kr',
    encoding: 'base64',
    code: '390647',
    link: null,
    note: 'three pairs in brackets; an amount, phone and approval numbers',
  },
  {
    name: 'ko-9-game',
    from: '은하게임즈 <help@eunha-games.example>',
    subject: '보안 코드: P3XW8N',
    html: `<div style="background:#222;color:#fff;padding:20px"><p>모험가 <b>별똥별1004</b>님,</p><p>새로운 PC에서 접속을 시도하고 있습니다. 게임 실행기에 보안 코드를 입력하세요.</p><p style="font-size:30px;color:#fc0">P3XW8N</p><p>접속 위치: 부산광역시 (IP 198.51.100.9)</p></div>`,
    code: 'P3XW8N',
    link: null,
    note: 'letters and digits; a nickname with a number',
  },
  {
    name: 'ko-9-market',
    from: '동네장터 <login@dongne-jangteo.example>',
    subject: '5192 - 동네장터 로그인 번호예요',
    encoding: '8bit',
    text: `안녕하세요!

동네장터 로그인 번호는 5192 예요. 5분 안에 입력해 주세요.

다른 사람에게 절대 알려주지 마세요.
`,
    code: '5192',
    link: null,
    note: 'four digits, first in the subject; informal',
  },
  {
    name: 'ko-9-hospital',
    from: '새봄병원 <portal@saebom-hospital.example>',
    subject: '비밀번호 재설정용 임시 코드',
    html: `<p>환자번호 00418827 님</p><p>비밀번호를 재설정하시려면 임시 코드 <b>70415</b> 을(를) 홈페이지에 입력해 주십시오.</p><p>유효시간: 2026-11-25 17:30까지</p><p>새봄병원 | 서울특별시 강동구 동남로 892 | 대표전화 02-555-8114</p>`,
    code: '70415',
    link: null,
    note: 'five digits for a reset; a patient number',
  },
  {
    name: 'ko-9-verify',
    from: '글밭 <hello@geulbat.example>',
    subject: '이메일 주소를 인증해 주세요',
    text: `지민님, 글밭에 오신 것을 환영합니다.

아래 버튼을 눌러 이메일 인증을 완료해 주세요.

이메일 인증하기 (https://geulbat.example/auth/verify-email?token=6ab0c2)

버튼은 24시간 동안 유효합니다.

이용약관 (https://geulbat.example/terms) | 도움말 (https://geulbat.example/help)
`,
    html: `<p>지민님, 글밭에 오신 것을 환영합니다.</p><p>아래 버튼을 눌러 이메일 인증을 완료해 주세요.</p><p><a href="https://geulbat.example/auth/verify-email?token=6ab0c2">이메일 인증하기</a></p><p>버튼은 24시간 동안 유효합니다.</p><p><a href="https://geulbat.example/terms">이용약관</a> | <a href="https://geulbat.example/help">도움말</a></p>`,
    code: null,
    link: 'https://geulbat.example/auth/verify-email?token=6ab0c2',
    note: 'a button to verify; terms and help',
  },
  {
    name: 'ko-9-login-link',
    from: '모아노트 <no-reply@moanote.example>',
    subject: '모아노트 로그인 링크',
    text: `아래 링크를 누르면 비밀번호 없이 로그인됩니다.

https://moanote.example/login/email/Wq81-0Zc5

링크는 한 번만 쓸 수 있고 15분 뒤 만료됩니다.

모아노트 팀 드림
버전 3.18 새 소식: https://moanote.example/whats-new
`,
    code: null,
    link: 'https://moanote.example/login/email/Wq81-0Zc5',
    note: 'a sign-in link; a version and its news',
  },
  {
    name: 'ko-9-delivery',
    from: '빠른택배 <notice@ppareun-tb.example>',
    subject: '[빠른택배] 상품이 배송 출발했습니다',
    text: `고객님의 상품이 오늘 14~16시 사이에 도착할 예정입니다.

운송장번호: 6488-0417-7213
보내는 분: 초록농원
담당기사: 010-5555-0148

배송조회: https://ppareun-tb.example/track/648804177213
`,
    code: null,
    link: null,
    note: 'a tracking number and a phone number',
  },
  {
    name: 'ko-9-statement',
    from: '누리카드 <bill@nuri-card.example>',
    subject: '12월 이용대금 명세서',
    html: `<p>이*영 회원님의 12월 명세서입니다.</p><table><tr><td>결제하실 금액</td><td>482,910원</td></tr><tr><td>결제일</td><td>2026년 12월 14일</td></tr><tr><td>카드번호</td><td>5310-****-****-2207</td></tr></table><p><a href="https://nuri-card.example/bill">명세서 보기</a></p><p>고객센터 1544-5570</p>`,
    code: null,
    link: null,
    note: 'a card statement; an amount of six digits',
  },
  {
    name: 'ko-9-invite-friend',
    from: '산책가게 <event@sanchaek-shop.example>',
    subject: '친구 초대하고 5,000원 받으세요',
    html: `<h2>친구도 나도 5,000원!</h2><p>내 추천인 코드</p><p style="font-size:28px">SAN40182</p><p>친구가 가입할 때 입력하면 적립금을 드립니다. (12/31까지)</p><p><a href="https://sanchaek-shop.example/invite">공유하기</a> · <a href="https://sanchaek-shop.example/unsub">수신거부</a></p>`,
    code: null,
    link: null,
    note: 'a referral code in big letters',
  },
];
