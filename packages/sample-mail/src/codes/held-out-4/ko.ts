import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-4-jungo',
    from: '나눔장터 <noreply@nanumjangteo.example>',
    subject: '[나눔장터] 이메일 인증번호 안내',
    html: `<table width="600" style="border-top:4px solid #ff7e36"><tr><td style="padding:30px"><h2>이메일 인증</h2><p>안녕하세요, 나눔장터입니다.<br>아래 인증번호를 입력창에 입력해 주세요.</p></td></tr><tr><td align="center" style="padding:20px;background:#f5f5f5"><strong style="font-size:30px">715-204</strong></td></tr><tr><td style="padding:30px;font-size:12px;color:#888">인증번호는 5분 동안 유효합니다.<br>(주)나눔장터 | 서울특별시 서초구 강남대로 465 | 사업자등록번호 123-45-06789 | 통신판매업 2026-서울서초-0418</td></tr></table>`,
    code: '715204',
    link: null,
    note: 'a dash in it; a business number and a trade licence below',
  },
  {
    name: 'ko-4-byeongwon',
    from: '새봄병원 <portal@saebom-hospital.example>',
    subject: '진료기록 열람을 위한 본인확인',
    charset: 'euc-kr',
    text: `이수진 님, 안녕하십니까.

진료기록 온라인 열람을 신청하셨습니다(접수번호 2026-33108).
본인확인을 위하여 화면에 아래 8자리 숫자를 입력하여 주시기 바랍니다.

04517962

입력 가능 시간: 2026년 11월 25일 17시 40분까지
문의: 원무과 031-555-0120

새봄병원 드림
`,
    code: '04517962',
    link: null,
    note: 'called eight digits only, with a leading nought; a reference and a phone number',
  },
  {
    name: 'ko-4-design-tool',
    from: '그리다 <hello@grida.example>',
    subject: '그리다 가입을 완료해 주세요',
    text: `환영합니다!

아래 버튼을 누르거나 인증코드를 입력하여 가입을 완료해 주세요.

가입 완료하기: https://grida.example/signup/complete?k=19ce-80&src=mail

인증코드: H2WK

1시간이 지나면 링크와 코드를 사용할 수 없습니다.
`,
    html: `<div style="text-align:center"><h1>환영합니다!</h1><p>아래 버튼을 누르거나 인증코드를 입력하여 가입을 완료해 주세요.</p><p><a href="https://grida.example/signup/complete?k=19ce-80&amp;src=mail" style="background:#000;color:#fff;padding:12px 40px">가입 완료하기</a></p><p>인증코드: <span style="font-family:monospace;font-size:24px">H2WK</span></p><p>1시간이 지나면 링크와 코드를 사용할 수 없습니다.</p></div>`,
    code: 'H2WK',
    link: 'https://grida.example/signup/complete?k=19ce-80&src=mail',
    note: 'four letters and digits, or a button',
  },
  {
    name: 'ko-4-doseogwan',
    from: '한빛도서관 <lib@hanbit-library.example>',
    subject: '비밀번호 재설정 안내',
    encoding: 'base64',
    html: `<p>회원번호 <b>20418837</b> 회원님, 비밀번호 재설정을 요청하셨습니다.</p><p><a href="https://hanbit-library.example/member/pw?req=6f02d1">새 비밀번호 설정</a></p><p>요청하지 않으셨다면 이 메일을 삭제해 주세요.</p><p>대출 중인 도서 2권 · 반납예정일 2026.12.03 · <a href="https://hanbit-library.example/mylib">내 서재 보기</a></p>`,
    code: null,
    link: 'https://hanbit-library.example/member/pw?req=6f02d1',
    note: 'a member number of eight digits in bold',
  },
  {
    name: 'ko-4-gongyeon',
    from: '티켓마루 <ticket@ticketmaru.example>',
    subject: '예매가 완료되었습니다 (예매번호 T40817726)',
    html: `<h3>예매 내역</h3><table border="1" cellpadding="5"><tr><th>공연명</th><td>뮤지컬 「달빛극장」</td></tr><tr><th>일시</th><td>2026년 12월 24일 19시 30분</td></tr><tr><th>좌석</th><td>1층 B구역 12열 1208, 1209번</td></tr><tr><th>예매번호</th><td><b>T40817726</b></td></tr><tr><th>결제금액</th><td>264,000원</td></tr><tr><th>승인번호</th><td>30418852</td></tr></table><p>취소 마감: 2026년 12월 23일 17시</p><p><a href="https://ticketmaru.example/my/T40817726">예매 확인/취소</a></p>`,
    code: null,
    link: null,
    note: 'a payment already approved, with its number in a cell; seats of four digits',
  },
  {
    name: 'ko-4-yogeum',
    from: '누리통신 <bill@nuritel.example>',
    subject: '11월 요금 안내: 38,500원',
    text: `고객님, 2026년 11월 이용요금을 안내해 드립니다.

청구금액      38,500원
납부방법      카드 자동납부(끝자리 6620)
출금예정일    2026-12-05
고객번호      5018 2274
데이터 사용   7412MB / 11264MB

명세서 보기: https://nuritel.example/bill/202611
고객센터: 휴대폰에서 114 (무료), 1600-5501
`,
    code: null,
    link: null,
    note: 'a customer number in fours, megabytes',
  },
  {
    name: 'ko-4-sinkyu-login',
    from: '모아메일 <security@moamail.example>',
    subject: '새로운 환경에서 로그인되었습니다',
    html: `<p>quiet-otter-482 님의 계정에 새로운 환경에서 로그인되었습니다.</p><ul><li>시간: 2026-11-25 17:02 (KST)</li><li>IP: 203.0.113.84 (대한민국)</li><li>기기: Windows 11 / Edge 142</li><li>알림번호: 881204</li></ul><p>본인이 로그인하셨다면 별도의 조치가 필요하지 않습니다. 아니라면 <a href="https://moamail.example/security/log">로그인 기록</a>을 확인하고 비밀번호를 변경해 주세요.</p>`,
    code: null,
    link: null,
    note: 'a notice after the fact, with a six-digit number of its own',
  },
];
