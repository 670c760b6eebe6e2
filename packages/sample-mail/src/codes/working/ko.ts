import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-coupon',
    from: '바람자전거 <event@baramjajeongeo.example>',
    subject: '쿠폰번호를 확인하세요!',
    text: `3,000원 할인 쿠폰번호: BARAM3000
2026년 12월 31일까지 앱에서 입력하세요. 1인 1매.

수신거부: https://baramjajeongeo.example/no?u=31180
`,
    code: null,
    link: null,
    note: 'a coupon to be entered',
  },
  {
    name: 'ko-gin-munjang',
    from: '솔내도서관 <lib@solnae.example>',
    subject: '회원증 신청 결과',
    text: `김하늘 님, 2026년 11월 24일에 신청하신 회원증(접수 3018번)이 승인되었습니다. 본인 확인을 위하여 홈페이지 로그인 화면에서 확인번호를 물으면 804 526을 적어 주시고, 이후 비밀번호를 바꾸어 주시기 바랍니다. 대출은 1인 7권, 14일까지이며 연체료는 하루 100원입니다.
`,
    code: '804526',
    link: null,
    note: 'in a sentence, with a particle stuck to it',
  },
  {
    name: 'ko-jemok',
    from: '바람자전거 <hi@baramjajeongeo.example>',
    subject: '로그인 코드 6083',
    encoding: 'base64',
    text: `앱에 코드를 입력하면 바로 로그인됩니다: 6083
요청하지 않으셨다면 무시하셔도 됩니다.
`,
    code: '6083',
    link: null,
    note: 'four digits, in subject and body',
  },
  {
    name: 'ko-jumun',
    from: '달빛서점 <order@dalbitbooks.example>',
    subject: '주문이 완료되었습니다 (주문번호 660182)',
    html: `<p>주문번호 <b>660182</b></p><p>『나무의 시간』 1권, 상품코드 55102, 16,200원</p><p>우편번호 06236, 서울시 강남구. 도착 예정 11월 27일(금).</p><p><a href="https://dalbitbooks.example/my/order/660182">주문 확인</a></p>`,
    code: null,
    link: null,
    note: 'the link says to check the order, which confirms nothing',
  },
  {
    name: 'ko-magic',
    from: '쪽지함 <login@jjokji.example>',
    subject: '쪽지함 로그인 링크',
    encoding: 'base64',
    html: `<p>아래 버튼을 누르면 비밀번호 없이 로그인됩니다.</p><p><a href="https://jjokji.example/a/2026/k9-Wm31" style="background:#00695c;color:#ffffff">로그인</a></p><p>링크는 한 번만 쓸 수 있습니다. <a href="https://jjokji.example/privacy">개인정보처리방침</a></p>`,
    code: null,
    link: 'https://jjokji.example/a/2026/k9-Wm31',
    note: 'magic link',
  },
  {
    name: 'ko-songgeum',
    from: '한마을은행 <secure@hanmaeul.example>',
    subject: '이체 확인',
    html: `<table border="0" width="520"><tr><td>받는 분</td><td>초록상회</td></tr><tr><td>계좌</td><td>110-482-910736</td></tr><tr><td>금액</td><td>1,250,000원</td></tr></table><p>일회용 비밀번호</p><div style="font-size:28px;background:#eef1f7;padding:16px">27 40 95 18</div><p>은행 직원은 이 번호를 묻지 않습니다.</p>`,
    code: '27409518',
    link: null,
    note: 'four pairs; an account number with dashes before it',
  },
  {
    name: 'ko-taekbae',
    from: '제비택배 <info@jebitaekbae.example>',
    subject: '[제비택배] 상품이 출발했습니다',
    encoding: 'base64',
    text: `운송장번호: 6201-4882-9173
배송 예정: 11/26(목) 13~15시
기사님 연락처: 010-5555-0117
배송조회 https://jebitaekbae.example/t/620148829173
`,
    code: null,
    link: null,
    note: 'waybill number in groups, phone',
  },
  {
    name: 'ko-yeongmun-code',
    from: '구름공방 <account@gureumworks.example>',
    subject: '새 기기 등록',
    encoding: '8bit',
    html: `<p>새 기기(Galaxy 모델 SM-X510)를 등록하려면 아래 보안 코드를 입력하세요.</p><p><span style="border:2px solid #334455;padding:8px 16px;font-family:monospace">T5NB7Y2C</span></p><p>서울시 마포구 48길 12, 04012 · © 2026 구름공방</p>`,
    code: 'T5NB7Y2C',
    link: null,
    note: 'eight letters and digits; a model number before it',
  },
];
