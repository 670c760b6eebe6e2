import type { WrittenCase } from '../written-case.ts';

export const ko: readonly WrittenCase[] = [
  {
    name: 'ko-5-webtoon',
    from: '구름웹툰 <noreply@gureumtoon.example>',
    subject: '[구름웹툰] 이메일 인증번호 안내',
    text: `이메일 인증을 진행해 주세요.

아래 인증번호를 회원가입 화면에 입력해 주세요.

814 690

- 인증번호는 발급 시점부터 30분간 유효합니다.
- 본인이 요청하지 않았다면 이 메일을 무시해 주세요.

고객센터 1588-5550
`,
    html: `<table width="600" align="center" style="font-family:'Malgun Gothic'"><tr><td style="border-top:4px solid #00dc64;padding:30px"><h2>이메일 인증을 진행해 주세요.</h2><p>안녕하세요, 구름웹툰입니다.<br>아래 인증번호를 회원가입 화면에 입력해 주세요.</p><div style="background:#f8f8f8;text-align:center;padding:24px;font-size:32px;font-weight:bold">814 690</div><p>- 인증번호는 발급 시점부터 <b>30분간</b> 유효합니다.<br>- 본인이 요청하지 않았다면 이 메일을 무시해 주세요.</p></td></tr><tr><td style="font-size:11px;color:#999;padding:30px">본 메일은 발신전용입니다. 고객센터 1588-5550<br>(주)구름웹툰 | 경기도 성남시 분당구 판교로 242 | 사업자등록번호 120-87-55501<br>© 2014-2026 Gureum Webtoon Corp.</td></tr></table>`,
    code: '814690',
    link: null,
    note: 'three and three in a box; a service number, a business number with dashes, years',
  },
  {
    name: 'ko-5-jeunggwon-otp',
    from: '한결증권 <alert@hangyeolsec.example>',
    subject: '해외IP 로그인 추가인증',
    charset: 'euc-kr',
    encoding: '8bit',
    text: `고객님, 안녕하세요. 한결증권입니다.

해외 IP(203.0.113.120, 베트남)에서 로그인이 시도되어 추가인증이 필요합니다.

추가인증번호 [5093] 을(를) 3분 이내에 입력하시기 바랍니다.

타인에게 절대 알려주지 마십시오. 당사 직원은 어떠한 경우에도 인증번호를 요구하지 않습니다.

계좌번호: 204-81-****17
접속일시: 2026-11-25 17:13:09
고객지원센터: 1544-5555 (해외 +82-2-555-0144)
준법감시인 심사필 제26-1188호
`,
    code: '5093',
    link: null,
    note: 'four digits in brackets followed by a particle; account, telephones, review number',
  },
  {
    name: 'ko-5-bangsong-jemok',
    from: '티보 <no-reply@tivo-play.example>',
    subject: '인증 코드 38527 - 티보 TV 로그인',
    text: `안녕하세요, 민준님.

TV 화면에 입력할 코드는 메일 제목에 있습니다. 15분이 지나면 새 코드를 받아야 합니다.

요청 기기: 스마트 TV (2025년형)
요청 위치: 대전 부근

본인이 요청하지 않은 경우 코드를 누구에게도 알려주지 마세요.

티보 드림
이용권: 스탠다드 월 13,500원 / 다음 결제일 2026.12.08
`,
    code: '38527',
    link: null,
    note: 'in the subject only, five digits; year of a television set, a price',
  },
  {
    name: 'ko-5-gaebalja-token',
    from: '코드방앗간 <security@codemill.example>',
    subject: '저장소 소유권 이전 확인',
    encoding: 'base64',
    html: `<div style="font-family:monospace;max-width:560px"><p>@seoyeon-k 님,</p><p><b>seoyeon-k/rice-cake</b> 저장소를 <b>tteok-lab</b> 조직으로 이전하려고 합니다.</p><p>계속하려면 다음 일회용 코드를 붙여넣으세요.</p><pre style="background:#24292f;color:#fff;padding:16px">q7rt2m9x</pre><p>이 코드는 2026-11-25T08:30:00Z 에 만료됩니다.</p><p>최근 커밋: <a href="https://codemill.example/seoyeon-k/rice-cake/commit/41f8b20">41f8b20</a> (v2.14.1)<br>요청 번호: 90211847</p><p>직접 요청하지 않았다면 <a href="https://codemill.example/settings/sessions">세션을 점검</a>해 주세요.</p></div>`,
    code: 'q7rt2m9x',
    link: null,
    note: 'eight lower-case letters and digits to paste; a commit, a version, a request number of eight digits',
  },
  {
    name: 'ko-5-hakgyo-dulda',
    from: '배움터 <admin@baeumteo.example>',
    subject: '배움터 가입을 마무리해 주세요',
    html: `<p>반갑습니다, 지우 학생!</p><p>배움터 계정을 쓰려면 이메일 확인이 필요해요. <u>둘 중 편한 방법</u>을 고르세요.</p><table cellpadding="12" border="1"><tr><th>컴퓨터</th><th>태블릿</th></tr><tr><td><a href="https://id.baeumteo.example/email/confirm/20f1c9?lang=ko">이메일 확인하기</a></td><td>확인 코드 <b>LW7F</b>-<b>3QZ8</b> 입력</td></tr></table><p>내일(11월 26일) 오전 9시까지 확인하지 않으면 가입이 취소됩니다.</p><p>학급 코드는 담임 선생님께 따로 받아야 합니다. 문의: 02-555-3004</p>`,
    code: 'LW7F-3QZ8',
    link: 'https://id.baeumteo.example/email/confirm/20f1c9?lang=ko',
    note: 'a link in one cell, a code with a dash in the other whose halves are marked up apart',
  },
  {
    name: 'ko-5-dongho-hoe-link',
    from: '산타는 사람들 <cafe@santaneun.example>',
    subject: '메일 주소를 인증해 주세요',
    text: `등산모임 '산타는 사람들' 홈페이지에 가입해 주셔서 고맙습니다.

아래 주소를 누르시면 인증이 끝나고 준회원으로 등록됩니다.

https://santaneun.example/bbs/email_certify.php?mb_id=hyunwoo77&mb_md5=6a204e188f

주소가 눌러지지 않으면 복사해서 인터넷 주소창에 붙여 넣으세요.

12월 산행: 치악산(1,288m), 12월 13일 06:30 사당역 1번 출구, 회비 35,000원

운영자 010-5555-0182
`,
    code: null,
    link: 'https://santaneun.example/bbs/email_certify.php?mb_id=hyunwoo77&mb_md5=6a204e188f',
    note: 'an address to confirm by, and news: a height, a fee, a mobile number',
  },
  {
    name: 'ko-5-shopping-bimil',
    from: '올리봄 <help@olibom.example>',
    subject: '비밀번호를 다시 설정해 주세요',
    html: `<table width="100%" bgcolor="#f4f4f4"><tr><td align="center"><table width="520" bgcolor="#fff"><tr><td style="padding:28px"><p>고객님의 비밀번호 재설정 요청을 받았습니다.</p><p>아이디: bom***04<br>요청일시: 2026.11.25 17:08</p></td></tr><tr><td align="center" style="padding:0 28px 28px"><a href="https://m.olibom.example/member/pw?auth=94ac7f10&amp;exp=1764150480" style="background:#ff7043;color:#fff;padding:14px 44px;display:inline-block">비밀번호 재설정</a><p style="font-size:12px">버튼은 1시간 동안만 작동합니다.</p></td></tr><tr><td style="padding:28px;background:#fafafa;font-size:12px"><a href="https://m.olibom.example/event/1125">오늘의 특가</a> | <a href="https://m.olibom.example/cs">고객센터 1660-5552</a> | 통신판매업신고 제2019-서울강남-02048호</td></tr></table></td></tr></table>`,
    code: null,
    link: 'https://m.olibom.example/member/pw?auth=94ac7f10&exp=1764150480',
    note: 'a reset button; an offer and a help desk below, register numbers',
  },
  {
    name: 'ko-5-yogeum-cheonggu',
    from: '새론모바일 <bill@saeronmobile.example>',
    subject: '2026년 11월 이용요금 안내 (010-****-7741)',
    text: `새론모바일 11월 청구서

청구번호      261104418820
명세서번호    88-2041-7
요금제        알뜰 7GB+
청구금액      18,920원
납부방법      자동이체(한빛은행 1102***)
출금예정일    2026.12.15

청구서 비밀번호는 생년월일 6자리(예: 900101)입니다.

고객센터 114(무료), 1899-5553
수신을 원치 않으시면 https://saeronmobile.example/billmail/off 에서 해지하세요.
`,
    code: null,
    link: null,
    note: 'a bill that gives a date of birth as an example of a password in six digits',
  },
  {
    name: 'ko-5-byeongwon-yeyak',
    from: '맑은눈안과 <reserve@malgeuneye.example>',
    subject: '내일 진료 예약을 잊지 마세요',
    html: `<p>[맑은눈안과] 예약 안내</p><p>최은정 님의 예약이 <b>11월 26일(목) 오후 2시 20분</b>에 있습니다.</p><ul><li>진료과: 망막센터 (본관 3층 307호)</li><li>환자등록번호: 00418827</li><li>예약번호: 2611-0953</li></ul><p>도착하시면 무인접수기에 환자등록번호를 입력해 주세요. 산동검사 후에는 4~6시간 운전이 어렵습니다.</p><p>변경·취소: 051-555-7582</p><p>부산광역시 부산진구 서면로 2026 (우 47289)</p>`,
    code: null,
    link: null,
    note: 'an appointment: a patient number to enter at a machine, a reservation number; neither is one-time',
  },
  {
    name: 'ko-5-mileage-friend',
    from: '카쉐어링 붕붕 <news@bungbung.example>',
    subject: '(광고) 친구 초대하고 1만원 쿠폰 받으세요',
    headers: ['List-Unsubscribe: <https://bungbung.example/unsub/771820>'],
    html: `<center><img src="https://img.bungbung.example/2611/friend.jpg" alt="친구 초대" width="600"><h3>윤서님만의 초대 코드</h3><p style="font-size:34px;color:#0a84ff"><b>BB48K2</b></p><p>친구가 가입할 때 초대 코드를 입력하면 두 분 모두 10,000원 쿠폰을 드려요. 12월 31일까지, 최대 20명!</p><p><a href="https://bungbung.example/invite?c=BB48K2">친구에게 보내기</a></p><p style="font-size:11px">(주)붕붕 제주특별자치도 제주시 첨단로 213 · 수신거부 <a href="https://bungbung.example/unsub/771820">여기</a> · 080-555-0418</p></center>`,
    code: null,
    link: null,
    note: 'a referral code of six letters and digits, large, to be entered when joining',
  },
];
