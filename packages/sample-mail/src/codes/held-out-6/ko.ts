import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-6-syoping-login',
    from: '다담몰 <noreply@dadammall.example>',
    subject: '[다담몰] 로그인 인증번호 안내',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>인증번호 안내</title></head><body><table width="640" align="center" style="border-top:3px solid #e4007f"><tr><td style="padding:30px"><p>안녕하세요, 김*진 고객님.</p><p>요청하신 인증번호를 안내해 드립니다.</p><table width="100%" bgcolor="#f7f7f7"><tr><td align="center" style="padding:20px">인증번호</td><td style="font-size:26px"><b>508 217</b></td></tr></table><p>인증번호는 3분간 유효하며, 타인에게 알려주지 마세요.</p></td></tr><tr><td style="font-size:11px;color:#888">(주)다담몰 | 서울특별시 송파구 올림픽로 300 (05551) | 사업자등록번호 120-88-00767 | 고객센터 1577-0118</td></tr></table></body></html>`,
    code: '508217',
    link: null,
    note: 'label and code in two cells; business number and short phone',
  },
  {
    name: 'ko-6-gongong',
    from: '민원나루 <help@minwonnaru.example>',
    subject: '본인확인 인증번호가 발급되었습니다',
    charset: 'euc-kr',
    text: `안녕하십니까. 민원나루입니다.

주민등록표 등본 발급 신청(접수번호 20261125-004417)을 위한 본인확인 인증번호는 82640175 입니다.

10분 이내에 입력하여 주시기 바랍니다.

본 메일은 발신전용입니다. 문의: 국번 없이 1588-0144 (평일 09:00~18:00)
`,
    code: '82640175',
    link: null,
    note: 'eight digits in a sentence; a reception number and a phone in fours',
  },
  {
    name: 'ko-6-jemok-only',
    from: '모여라 <team@moyeora.example>',
    subject: '모여라 인증코드 6035',
    text: `메일 제목에 있는 인증코드를 앱에 입력해 주세요. 5분이 지나면 다시 요청하셔야 합니다.

본인이 요청하지 않았다면 이 메일을 무시하셔도 됩니다.

모여라 드림
ⓒ 2026 Moyeora Corp.
`,
    code: '6035',
    link: null,
    note: 'four digits in the subject only; a year in the footer',
  },
  {
    name: 'ko-6-geim-bohoan',
    from: '파란늑대 스튜디오 <security@bluewolf.example>',
    subject: '새로운 기기에서의 접속을 확인해 주세요',
    encoding: 'base64',
    html: `<div style="background:#1a1d29;color:#eee;padding:32px"><h2>보안코드</h2><p>아래 보안코드를 게임 클라이언트에 입력하면 접속이 완료됩니다.</p><p style="font:bold 34px Consolas;color:#6cf">T9XW4C</p><p>대소문자를 구분하지 않으며 15분 후 만료됩니다.</p><ul><li>기기: Windows 11 PC</li><li>IP: 192.0.2.88 (대한민국)</li><li>시각: 2026-11-25 17:13</li></ul><p>본인이 아니라면 <a style="color:#6cf" href="https://bluewolf.example/support/hacked">고객지원</a>에 알려 주세요.</p></div>`,
    code: 'T9XW4C',
    link: null,
    note: 'letters and digits, called a security code; device and IP address',
  },
  {
    name: 'ko-6-gangui-duldda',
    from: '배움터 <hello@baeumteo.example>',
    subject: '배움터 이메일 인증을 완료해 주세요',
    html: `<p>서연님, 반가워요!</p><p>아래 버튼을 눌러 이메일 인증을 완료해 주세요.</p><p><a href="https://www.baeumteo.example/users/verify?token=c01e77ab&amp;lang=ko" style="background:#00c471;color:#fff;padding:14px 40px">이메일 인증하기</a></p><p>버튼이 눌리지 않으면 인증 화면에 <b>947 320</b> 을 직접 입력하셔도 됩니다.</p><p>24시간 동안 유효합니다.</p><p style="font-size:11px">(주)배움터 경기도 성남시 분당구 판교로 289번길 20 | 통신판매업 2018-성남분당B-0062 | <a href="https://www.baeumteo.example/policy">개인정보처리방침</a></p>`,
    code: '947320',
    link: 'https://www.baeumteo.example/users/verify?token=c01e77ab&lang=ko',
    note: 'a button, else a code in a sentence; a mail-order licence',
  },
  {
    name: 'ko-6-bimil-jaeseoljeong',
    from: '책마을 <admin@chaekmaeul.example>',
    subject: '비밀번호 재설정 안내',
    text: `책마을 회원님, 안녕하세요.

비밀번호 재설정을 요청하셨습니다. 아래 주소를 눌러 새 비밀번호를 설정해 주세요.

https://chaekmaeul.example/member/pw/reset?auth=31fb0c9e77

주소는 발송 후 1시간 동안만 사용할 수 있습니다.

책마을 고객센터 02-555-0163
`,
    code: null,
    link: 'https://chaekmaeul.example/member/pw/reset?auth=31fb0c9e77',
    note: 'reset address in plain text',
  },
  {
    name: 'ko-6-hyeobeop-chodae',
    from: '보드온 <invite@boardon.example>',
    subject: '박지훈님이 "앱 개편" 프로젝트에 초대했습니다',
    html: `<div style="text-align:center;border:1px solid #ddd;padding:40px"><h3>박지훈님의 초대</h3><p>보드온의 "앱 개편" 프로젝트에 함께하세요.</p><a href="https://boardon.example/i/accept/5qkT81z" style="background:#ff6f3c;color:#fff;padding:12px 24px">초대 수락</a><p>초대는 2026년 12월 9일에 만료됩니다.</p></div><p style="font-size:11px"><a href="https://boardon.example/guide">이용 가이드</a> · <a href="https://boardon.example/optout">수신거부</a></p>`,
    code: null,
    link: 'https://boardon.example/i/accept/5qkT81z',
    note: 'an invitation; guide and opt-out beside it',
  },
  {
    name: 'ko-6-baesong',
    from: '한달음택배 <alim@handaleum.example>',
    subject: '고객님의 상품이 배송 출발했습니다',
    text: `고객님, 안녕하세요. 한달음택배입니다.

운송장번호: 6488-1102-7735
보내는 분: 산들농원
상품명: 감귤 10kg
배송기사: 이정호 (010-5550-0127)
배송예정: 오늘 15~17시

배송조회: https://www.handaleum.example/tracking?no=648811027735

공동현관 비밀번호를 등록하시면 더 빠르게 배송해 드립니다.
`,
    code: null,
    link: null,
    note: 'a waybill in fours; the word for password, about a door',
  },
  {
    name: 'ko-6-cheonggu',
    from: '누리텔레콤 <bill@nuritel.example>',
    subject: '[누리텔레콤] 2026년 11월 요금 청구서',
    html: `<p>최*우 고객님</p><table border="1" cellpadding="6"><tr><td>청구번호</td><td>9018447726</td></tr><tr><td>휴대폰 번호</td><td>010-****-0418</td></tr><tr><td>청구 금액</td><td>57,200원</td></tr><tr><td>납부일</td><td>2026.12.21 (자동이체)</td></tr></table><p><a href="https://my.nuritel.example/bill">청구서 상세 보기</a></p><p>고객센터: 휴대폰에서 114 (무료)</p>`,
    code: null,
    link: null,
    note: 'a bill with numbers in a table',
  },
  {
    name: 'ko-6-chucheon',
    from: '걷기왕 <event@walkking.example>',
    subject: '친구 초대하고 3,000포인트 받으세요',
    html: `<center><h2>친구도 나도 3,000P!</h2><p>내 추천인 코드</p><p style="font-size:32px;background:#fff6d5;padding:12px">WK7H4T</p><p>친구가 가입할 때 추천인 코드를 입력하면 두 분 모두에게 포인트를 드려요.</p><p><a href="https://walkking.example/invite/share">공유하기</a></p><p style="font-size:10px">이벤트 기간: 2026.11.20 ~ 12.31</p></center>`,
    code: null,
    link: null,
    note: 'a referral code in a box',
  },
];
