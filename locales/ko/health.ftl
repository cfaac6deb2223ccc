### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = 예방접종과 건강검진
health-views = 보기 방식
health-view-next = 다음 할 일
health-view-age = 나이순
health-view-month = 달력
health-now = 지금
health-possible = 이미 받을 수 있는 것
health-soon = 2개월 이내
health-later = 그 뒤
health-done = 끝난 것
health-closed = 무료 기간이나 시기가 지난 것
# $what: one of the two headings above; $n: how many.
health-folded = { $what }({ $n }건)
health-nothing-now = 지금 바로 할 일은 없습니다.
health-from = { $date }부터({ $when })
health-best-from = 권장은 { $date }부터({ $when })
health-best-by = 권장은 { $date }까지({ $when })
health-free-until = { $date }까지 무료({ $when })
health-until = { $date }까지({ $when })
health-done-on = { $date }({ $when })
health-closed-on = 무료 기간은 { $date }까지였습니다.
health-not-target = 정기 예방접종 대상 아님
health-voluntary = 임의 예방접종: 비용이 들 수 있습니다
health-other = 다른 백신 기록하기
age-birth = 태어나서부터

## The month.
month-before = 이전 달
month-after = 다음 달
month-this = 이번 달로
month-empty = 이 달에는 일정이 없습니다.
# Read out for a day of the calendar.
month-day = { $date }, { $n }건
day-opens = 이날부터 받을 수 있습니다
day-recommended = 이날부터 권장
day-last = 마지막 날
day-recorded = 완료

## A vaccine.
vaccine-unknown = 이 백신은 목록에 없습니다
vaccine-unknown-why = 이 아이의 예방접종에 들어 있지 않습니다. 해당하는 것은 목록에서 볼 수 있습니다.
vaccine-now = 지금 받을 수 있습니다
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = 다음: { $dose }(총 { $n }회)
vaccine-notes = 확인해 주세요
vaccine-doses = 접종 기록
vaccine-no-doses = 아직 기록이 없습니다.
vaccine-protects = 막을 수 있는 병
vaccine-bring = 준비물
vaccine-before = 가기 전에
vaccine-after = 접종 후
vaccine-products = 백신 종류
why-checked = 최종 확인일: { $date }

## Record a dose.
dose-record = 접종 기록하기
dose-correct = 기록 고치기
dose-date = 언제 받았나요?
dose-today = 오늘
dose-yesterday = 어제
dose-product = 백신
dose-choose = 선택해 주세요
dose-all-products = 다른 제품
dose-others = 같은 날 받은 것
dose-more = 로트 번호·장소·외국에서 접종
dose-lot = 로트 번호
dose-place = 의료기관·장소
dose-brand = 라벨이나 증명서의 이름
dose-note = 메모
dose-abroad = 일본 밖에서 받음
dose-country = 나라
dose-same = 이날 같은 백신 기록이 이미 있습니다. 하나 더 기록할까요?
dose-save-anyway = 그대로 저장
dose-delete = 이 기록 삭제
dose-deleted = 삭제했습니다.
dose-recorded = { $n }회분을 기록했습니다.
dose-not-counted = 횟수에 넣지 않는 접종
dose-lot-is = 로트 번호: { $value }
dose-place-is = 장소: { $value }
country-other = 그 밖의 나라
country-br = 브라질
country-cn = 중국
country-id = 인도네시아
country-in = 인도
country-kr = 한국
country-lk = 스리랑카
country-mm = 미얀마
country-np = 네팔
country-pe = 페루
country-ph = 필리핀
country-th = 태국
country-tw = 대만
country-us = 미국
country-vn = 베트남

## A checkup.
checkup-elsewhere = 다른 시·구의 건강검진
checkup-unknown = 이 건강검진은 목록에 없습니다
checkup-state-not-yet = 아직 이릅니다
checkup-state-open = 지금 받을 때
checkup-state-closing-soon = 곧 끝남
checkup-state-missed-can-catch-up = 아직 받을 수 있음
checkup-state-attended = 받음
checkup-state-closed = 시기가 지남
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] 시청·주민센터에 확인
   *[ward] 구청에 확인
}
checkup-window = { $from }부터 { $to }까지
checkup-window-about = 대략 { $from }부터 { $to }까지
checkup-about-why = { $office ->
    [municipal] 정확한 시기를 확인하지 못했습니다. 시청·주민센터에 문의하세요.
   *[ward] 정확한 시기를 확인하지 못했습니다. 구청에 문의하세요.
}
checkup-late = { $office ->
    [municipal] 보통의 시기는 지났지만 시청·주민센터에서 다른 날을 안내해 줄 수 있습니다. 전화해 주세요.
   *[ward] 보통의 시기는 지났지만 구청에서 다른 날을 안내해 줄 수 있습니다. 전화해 주세요.
}
checkup-notice = 자세한 안내가 우편으로 옵니다.
checkup-dental = 치과 검진도 있습니다.
checkup-where = 장소
checkup-place-clinic = 협력 의료기관(날짜는 고를 수 있습니다)
checkup-place-session = 집단 검진 장소(안내된 날)
checkup-booking = 예약
checkup-booking-yes = 예약해 주세요
checkup-booking-no = 필요 없음
checkup-takes = 걸리는 시간
checkup-minutes = 약 { $n }분
checkup-bring-ask = { $office ->
    [municipal] 준비물은 안내문에 적혀 있습니다. 안내문이 없으면 시청·주민센터에 문의하세요.
   *[ward] 준비물은 안내문에 적혀 있습니다. 안내문이 없으면 구청에 문의하세요.
}
checkup-contact = 문의처
checkup-record = 검진 기록하기
checkup-correct = 기록 고치기
checkup-recorded = 건강검진을 기록했습니다.
checkup-deleted = 삭제했습니다.
checkup-date = 언제 받았나요?
checkup-records = 검진 기록
checkup-finding-before-birth = { $date } 기록은 태어나기 전 날짜라서 횟수에 넣지 않았습니다.
checkup-finding-in-future = { $date } 기록은 아직 오지 않은 날짜라서 횟수에 넣지 않았습니다.
checkup-finding-recorded-again = { $date }에도 기록이 있습니다. 첫 번째 날로 봅니다.
checkup-finding-outside-window = { $date }: 보통의 시기가 아니지만 받은 것으로 봅니다.
checkup-finding-not-of-this-municipality = 다른 시·구의 건강검진입니다. 기록은 남습니다.

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = 캘린더에 넣기
reminder-about = { $date } 일정으로 넣고 1주일 전에 알려 드립니다. 캘린더에는 “일정”이라고만 나옵니다.
reminder-summary = 일정
