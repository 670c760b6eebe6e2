import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-2-daehak',
    from: '한빛대학교 포털 <portal@hanbit-univ.example>',
    subject: '[한빛대학교] 2단계 인증 안내',
    charset: 'euc-kr',
    encoding: 'base64',
    text: `안녕하세요, 학번 20241187 학우님.

포털 로그인을 위한 2단계 인증번호를 알려드립니다.

인증번호 [ 330718 ]

3분 안에 입력해 주세요. 타인에게 절대 알려주지 마세요.

한빛대학교 정보전산원 (063-555-2400)
`,
    code: '330718',
    link: null,
    note: 'in brackets; a student number of eight digits before it',
  },
  {
    name: 'ko-2-baedal-app',
    from: '골목배달 <no-reply@golmok.example>',
    subject: '이메일 인증을 완료해 주세요',
    html: `<div style="display:none">인증코드 유효시간은 5분입니다.</div><table width="520" align="center"><tr><td style="background:#00bfa5;color:#fff">골목배달</td></tr><tr><td><p>회원가입을 위한 인증코드입니다.</p><p style="font-size:36px;font-weight:bold;letter-spacing:6px">48 21 09</p><p>발송 시각: 2026-11-25 17:15:02</p></td></tr><tr><td style="font-size:11px;color:#999">(주)골목배달 | 사업자등록번호 214-88-05521 | 서울특별시 마포구 양화로 45, 04036 | 고객센터 1555-0199</td></tr></table>`,
    code: '482109',
    link: null,
    note: 'in pairs; a business number, a postal code and a time of sending',
  },
  {
    name: 'ko-2-jemok-man',
    from: '소복소복 일기 <hello@sobok.example>',
    subject: '소복소복 일기 로그인 코드: 71846',
    text: `안녕하세요.

메일 제목에 있는 코드를 앱에 입력하면 로그인이 끝나요. 코드는 10분 뒤에 사라집니다.

오늘도 따뜻한 하루 보내세요.
소복소복 드림
`,
    code: '71846',
    link: null,
    note: 'in the subject only, five digits',
  },
  {
    name: 'ko-2-bimilbeonho-jaeseoljeong',
    from: '책갈피 <support@chaekgalpi.example>',
    subject: '비밀번호 재설정 링크를 보내드려요',
    html: `<p><a href="https://chaekgalpi.example">책갈피</a></p><p>민준님, 비밀번호를 잊으셨나요? 아래 버튼을 눌러 새 비밀번호를 정해 주세요. 링크는 1시간 동안만 쓸 수 있어요.</p><p><a href="https://chaekgalpi.example/account/password/new?key=Vd83-1190-aq&amp;lang=ko">새 비밀번호 만들기</a></p><p>요청하지 않으셨다면 <a href="https://chaekgalpi.example/help/account-safety">계정 보호 방법</a>을 읽어 주세요.</p><p><a href="https://chaekgalpi.example/mail/off">수신거부</a></p>`,
    code: null,
    link: 'https://chaekgalpi.example/account/password/new?key=Vd83-1190-aq&lang=ko',
    note: 'a new password; a help page for whoever did not ask',
  },
  {
    name: 'ko-2-gyeolje-naeyeok',
    from: '새벽장터 <order@saebyeok.example>',
    subject: '주문이 완료되었습니다 (주문번호 2611250048213)',
    html: `<p>김하늘 고객님, 주문해 주셔서 감사합니다.</p><table><tr><td>주문번호</td><td>2611250048213</td></tr><tr><td>승인번호</td><td>30419927</td></tr><tr><td>결제금액</td><td>38,700원</td></tr><tr><td>배송지</td><td>부산광역시 해운대구 우동 1408 (48094)</td></tr><tr><td>공동현관</td><td>자유 출입</td></tr></table><p><a href="https://saebyeok.example/my/orders/2611250048213">주문 내역 보기</a></p>`,
    code: null,
    link: null,
    note: 'order number and approval number of a card payment, a postal code',
  },
  {
    name: 'ko-2-somoim-iljeong',
    from: '동네산책 <news@dongnesanchaek.example>',
    subject: '11월 28일 한강 걷기 모임 안내',
    text: `이번 주 토요일에 만나요!

일시: 11월 28일(토) 오전 9시 30분
장소: 망원한강공원 3번 출입구
코스: 7.4km, 약 2시간
참가비: 5,000원 (현장 결제)
드레스 코드: 노란색 한 가지

문의 010-5550-7788
모임 페이지 https://dongnesanchaek.example/meet/1128
`,
    code: null,
    link: null,
    note: 'a dress code, a price, a mobile number',
  },
];
