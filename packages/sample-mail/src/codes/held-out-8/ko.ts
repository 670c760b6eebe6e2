import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-8-poteol',
    from: '한울메일 <noreply@hanulmail.example>',
    subject: '[한울] 이메일 인증번호 안내',
    html: `<div style="width:600px"><h2>이메일 인증번호</h2><p>안녕하세요, 한울입니다.<br>아래 인증번호를 입력해 주세요.</p><p style="border-top:2px solid #000;font-size:30px">350 917</p><p>인증번호는 10분간 유효합니다.</p><p style="color:#aaa">(주)한울 | 경기도 성남시 분당구 솔밭로 12 | 사업자등록번호 120-00-41882 | 고객센터 1588-5550</p></div>`,
    code: '350917',
    link: null,
    note: 'two groups; business and phone numbers',
  },
  {
    name: 'ko-8-baedal',
    from: '배달온 <help@baedalon.example>',
    subject: '6284 인증번호를 입력해 주세요',
    text: `민수님, 반가워요!

배달온 가입을 위한 인증번호는 6284입니다. 3분 안에 입력해 주세요.

첫 주문 쿠폰: WELCOME5000 (12월 31일까지)
`,
    code: '6284',
    link: null,
    note: 'four digits with a suffix; a coupon',
  },
  {
    name: 'ko-8-geim',
    from: '루나게임즈 <account@lunagames.example>',
    subject: '새로운 기기 로그인 확인',
    encoding: 'base64',
    text: `계정: starry1004
기기: PC (Windows)
IP: 203.0.113.140

보안 코드: H6W2PK

본인이 아니라면 비밀번호를 변경해 주세요.
`,
    code: 'H6W2PK',
    link: null,
    note: 'letters and digits after a label; an IP address',
  },
  {
    name: 'ko-8-hoesa',
    from: '다온클라우드 <auth@daoncloud.example>',
    subject: '일회용 비밀번호(OTP)',
    html: `<table border="1"><tr><td>사용자</td><td>park.jh</td></tr><tr><td>OTP</td><td>71840352</td></tr><tr><td>만료</td><td>2026-11-25 17:20 KST</td></tr></table><p>문의: 내선 4410</p>`,
    code: '71840352',
    link: null,
    note: 'eight digits in a table; an extension',
  },
  {
    name: 'ko-8-keuleob',
    from: '책읽는밤 <hello@readnight.example>',
    subject: '책읽는밤 로그인',
    html: `<p>아래 버튼을 눌러 로그인하세요.</p><p><a href="https://readnight.example/in?k=aa81c0">로그인하기</a></p><p>버튼이 열리지 않으면 로그인 코드 <b>428 065</b>를 입력하세요. 15분 후 만료됩니다.</p>`,
    code: '428065',
    link: 'https://readnight.example/in?k=aa81c0',
    note: 'magic link or code',
  },
  {
    name: 'ko-8-gaip',
    from: '산들투어 <join@sandeultour.example>',
    subject: '회원가입을 완료해 주세요',
    text: `안녕하세요, 지은 님.

아래 링크를 눌러 이메일 주소를 인증하시면 가입이 완료됩니다.

https://www.sandeultour.example/join/verify?id=20418&h=c77e

산들투어 관광사업등록 제2019-000118호
`,
    code: null,
    link: 'https://www.sandeultour.example/join/verify?id=20418&h=c77e',
    note: 'registration to verify; a licence number',
  },
  {
    name: 'ko-8-bibeon',
    from: '모모문구 <cs@momomungu.example>',
    subject: '비밀번호 재설정',
    html: `<p>비밀번호 재설정을 요청하셨나요?</p><p><a href="https://momomungu.example/reset/19fb">새 비밀번호 만들기</a></p><p>요청하지 않으셨다면 이 메일을 무시해 주세요. <a href="https://momomungu.example/faq">자주 묻는 질문</a></p>`,
    code: null,
    link: 'https://momomungu.example/reset/19fb',
    note: 'reset; a link to questions',
  },
  {
    name: 'ko-8-taekbae',
    from: '번개택배 <info@bungae.example>',
    subject: '상품이 출고되었습니다',
    text: `주문번호: 20261124-0041882
운송장번호: 6801-4422-0917
받는 분: 김*영 (우 06236)
결제금액: 32,900원

공동현관 비밀번호를 등록해 두시면 더 빠르게 배송됩니다.
`,
    code: null,
    link: null,
    note: 'order, tracking and postal numbers',
  },
  {
    name: 'ko-8-gyeolje',
    from: '하늘카드 <statement@haneulcard.example>',
    subject: '12월 결제 예정 금액 안내',
    html: `<p>이정훈 고객님</p><p>결제일: 2026년 12월 14일<br>결제 예정 금액: <b>418,270원</b><br>카드: 하늘 체크 (5521-****-****-3084)</p><p>고객센터 1544-5550</p>`,
    code: null,
    link: null,
    note: 'a statement with an amount and card digits',
  },
  {
    name: 'ko-8-byeongwon',
    from: '푸른치과 <reserve@pureundental.example>',
    subject: '[푸른치과] 예약 안내',
    text: `최유진 님, 11월 27일(금) 오후 4시 30분 예약되었습니다.
등록번호 18842 / 주차 2시간 무료
변경: 02-555-0137
`,
    code: null,
    link: null,
    note: 'an appointment with a patient number',
  },
];
