import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-3-eunhaeng-otp',
    from: '다온저축은행 <alim@daon-bank.example>',
    subject: '[다온저축은행] 이체 확인용 일회용 비밀번호',
    html: `<table width="600" border="1" cellpadding="8"><tr><td>받는 분</td><td>이*준</td></tr><tr><td>이체금액</td><td>2,350,000원</td></tr><tr><td>입금계좌</td><td>110-482-****19</td></tr><tr><td>일회용 비밀번호</td><td style="font-size:26px;color:#c62828">8 4 7 7 0 2 5 1</td></tr><tr><td>유효시간</td><td>2026.11.25 17:18까지</td></tr></table><p>은행 직원은 일회용 비밀번호를 절대 묻지 않습니다. 문의 1599-0155</p>`,
    code: '84770251',
    link: null,
    note: 'eight digits apart in a row of a table; amount and account in others',
  },
  {
    name: 'ko-3-dongyeongsang',
    from: '모아보기 <account@moabogi.example>',
    subject: '모아보기 계정 확인',
    text: `지우님, 안녕하세요.

새 기기에서 로그인하시려면 M-270416을 입력해 주세요. 10분이 지나면 사용할 수 없습니다.

기기: 거실 TV
위치: 대전
직접 요청하지 않으셨다면 이 메일을 무시하셔도 됩니다.

고객센터 https://moabogi.example/help
`,
    code: '270416',
    link: null,
    note: 'a letter in front and a particle behind, without a space',
  },
  {
    name: 'ko-3-haengsa-sincheong',
    from: '푸른숲 도서관 <event@purunsup-lib.example>',
    subject: '행사 신청 확인이 필요합니다',
    text: `안녕하세요.

"작가와의 밤"(12월 11일 19시, 정원 40명) 신청이 접수되었습니다.
아래 주소를 열어 신청을 확정해 주세요. 내일 자정까지 확정하지 않으면 자동으로 취소됩니다.

https://purunsup-lib.example/event/confirm/1211?r=59b2-c07e

신청 취소: https://purunsup-lib.example/event/cancel/1211?r=59b2-c07e
전화 02-555-3071
`,
    code: null,
    link: 'https://purunsup-lib.example/event/confirm/1211?r=59b2-c07e',
    note: 'a booking to be confirmed; another link to cancel it',
  },
  {
    name: 'ko-3-gaip-injeung',
    from: '바람개비 <welcome@baramgaebi.example>',
    subject: '가입을 마치려면 이메일을 인증해 주세요',
    html: `<table align="center" width="560"><tr><td><a href="https://lnk.baramgaebi.example/k/AAx91"><img src="https://baramgaebi.example/logo.png" alt="바람개비"></a></td></tr><tr><td><h3>환영합니다, 은서님!</h3><p>버튼을 눌러 이메일을 인증하면 가입 축하 3,000원 쿠폰을 드려요.</p></td></tr><tr><td bgcolor="#ff7043"><a href="https://lnk.baramgaebi.example/k/Bq07Zt2LmV"><font color="#fff">이메일 인증하기</font></a></td></tr><tr><td><a href="https://lnk.baramgaebi.example/k/Cc1">블로그</a> · <a href="https://lnk.baramgaebi.example/k/Dd4">이용약관</a> · <a href="https://lnk.baramgaebi.example/k/Ee8">수신거부</a></td></tr></table>`,
    code: null,
    link: 'https://lnk.baramgaebi.example/k/Bq07Zt2LmV',
    note: 'short tracked links throughout; a coupon of an amount',
  },
  {
    name: 'ko-3-taekbae-dochak',
    from: '번개물류 <track@beongae.example>',
    subject: '상품이 배송 완료되었습니다',
    charset: 'euc-kr',
    encoding: '8bit',
    text: `고객님의 상품이 문 앞에 배송되었습니다.

운송장번호: 6847-1120-3395
상품: 무선 키보드 외 1건
배송기사: 박기사 (010-5550-9021)
완료시각: 11/25 16:48

반품은 7일 이내에 신청하실 수 있습니다.
`,
    code: null,
    link: null,
    note: 'a tracking number in groups and a mobile number',
  },
  {
    name: 'ko-3-halin-sosik',
    from: '차곡차곡 문구 <letter@chagok.example>',
    subject: '(광고) 2027 다이어리 최대 40% 할인',
    html: `<h1>2027 다이어리</h1><p>할인코드 <b style="font-size:28px">DIARY27</b> 입력 시 추가 10%</p><p>11/25 10:00 ~ 11/29 23:59</p><table><tr><td>데일리 A5</td><td>18,900원</td></tr><tr><td>위클리 B6</td><td>12,600원</td></tr></table><p><a href="https://chagok.example/2027">구경하기</a></p><p>통신판매업 제2019-서울성동-01552호 <a href="https://chagok.example/optout">수신거부</a></p>`,
    code: null,
    link: null,
    note: 'a discount code in an advertisement',
  },
];
