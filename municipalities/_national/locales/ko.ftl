### What all of Japan shares: checkups, what to bring, services. Names follow the city's papers; the
### Japanese beside them is shown by the app.

## status: draft
## source: 母子保健法, 児童福祉法; pages of Kawasaki City; glossary of the project

n-checkup-infant = 영아 건강검진
n-checkup-infant-about = 만 1세 미만 아기의 성장과 건강을 봅니다. 시기는 시에서 알려 줍니다.
n-checkup-3-4m = 3~4개월 건강검진
n-checkup-3-4m-about = 목 가누기, 체중 증가, 눈과 귀, 고관절 등을 봅니다. 수유와 수면도 상담할 수 있습니다.
n-checkup-7m = 7개월 건강검진
n-checkup-7m-about = 앉기, 손 쓰기, 이유식 진행 등을 봅니다.
n-checkup-1y6m = 18개월(1세 6개월) 건강검진
n-checkup-1y6m-about = 걷기, 말, 치아 등을 봅니다. 법으로 정해진 검진입니다.
n-checkup-3y = 3세 건강검진
n-checkup-3y-about = 눈, 귀, 말, 치아, 소변 등을 봅니다. 법으로 정해진 검진입니다.
n-checkup-5y = 5세 건강검진
n-checkup-5y-about = 몸과 말의 성장, 친구와 지내는 모습을 보고 입학 준비를 상담합니다.
n-bring-questionnaire = 작성한 문진표(問診票)
n-bring-handbook = 모자건강수첩(母子健康手帳)
n-bring-bath-towel = 목욕 수건
n-mch-handbook = 모자건강수첩
n-mch-handbook-summary = 임신, 출산, 아이의 검진과 예방접종을 기록하는 수첩(母子健康手帳)입니다. 받을 때 보건사에게 상담할 수 있습니다.
n-pregnancy-checkups = 임신부 건강검진 비용 지원
n-pregnancy-checkups-summary = 임신부 검진 때 쓰는 보조권(補助券)으로, 비용의 일부를 시가 부담합니다.
n-parents-class = 부모 교실
n-newborn-visit = 신생아 가정방문
n-newborn-visit-summary = 보건사, 조산사 또는 지역 방문원이 집에 와서 아기의 체중과 수유, 부모의 몸과 마음에 대해 이야기를 듣습니다.
n-postpartum-care = 산후 케어
n-postpartum-care-summary = 출산 후 엄마가 조산사에게 몸과 마음의 돌봄과 수유 도움을 받습니다. 숙박, 당일, 가정 방문이 있습니다.
n-home-help = 육아 가정 방문 지원
n-home-help-summary = 집안일과 육아가 힘들 때 지원원이 집에 와서 돕고 이야기를 듣습니다.
n-family-center = 어린이 가정 센터
n-family-center-summary = 임신부터 아이가 18세가 될 때까지 건강, 육아, 가정의 고민을 한곳(こども家庭センター)에서 상담합니다.
n-child-family-support = 아동가정지원센터 상담
n-child-family-support-summary = 육아 전문 상담원과 심리 직원에게 상담할 수 있습니다. 단기 숙박 돌봄 신청도 받습니다.
n-multilingual-consultation = 다국어 상담
n-childcare-support-center = 지역 육아지원센터
n-childcare-support-center-summary = 아이와 놀고 다른 가족을 만나며 직원에게 육아를 상담하는 곳입니다.
n-temporary-care = 일시 보육
n-temporary-care-summary = 볼일이 있거나 아프거나 쉬고 싶을 때 보육소 등에서 짧은 시간 아이를 맡아 줍니다.
n-nursery-for-all = 모든 어린이 통원 제도(こども誰でも通園)
n-nursery-for-all-summary = 부모가 일하지 않아도 보육소 등에 시간 단위로 아이를 맡길 수 있습니다.
n-sick-child-care = 아픈 아이·회복기 아이 보육
n-sick-child-care-summary = 아프거나 회복 중이라 보육소나 학교에 못 가는 아이를 전용 시설에서 맡아 줍니다.
n-short-stay = 단기 숙박 돌봄(쇼트스테이)
n-short-stay-summary = 집에서 아이를 돌볼 수 없을 때 시설에서 재워 가며 돌봅니다. 원칙적으로 7일까지입니다.
n-day-stay = 주간 돌봄(데이스테이)
n-day-stay-summary = 집에서 아이를 돌볼 수 없을 때 시설에서 낮 동안 돌봅니다. 숙박은 없습니다.
n-medical-subsidy = 소아 의료비 조성(의료증)
n-medical-subsidy-summary = 병원에서 의료증(医療証)과 보험 자격을 보이면 아이 의료비의 본인 부담을 시가 지원합니다.
n-who-pregnant = 임신 중인 사람
n-who-pregnant-and-partner = 임신 중인 사람과 배우자·파트너
n-who-newborn-visit = 생후 4개월까지의 아기가 있는 모든 가정
n-who-all-families = 임신 중인 사람과 아이가 있는 모든 가정
n-short-stay-who = 병, 출산, 육아 피로, 가정 사정 등으로 잠시 집에서 아이를 돌보기 어려운 가정
n-cost-free = 무료
n-cost-partly-paid = 시가 일부를 부담합니다.
n-apply-vouchers = 보조권은 모자건강수첩과 함께 받습니다.
n-apply-birth-card = 출생연락표(出生連絡票)를 보내 주세요. 방문하는 사람이 연락합니다.
n-apply-call-or-visit = 전화하거나 창구로 가세요.
n-apply-register-first = 이용하기 전에 등록해야 합니다.
