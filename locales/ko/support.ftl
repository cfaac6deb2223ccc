### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = 아직 확인되지 않음
contact-hours-ask = 시간은 전화로 확인하세요
# $name: a ward office or a city.
contact-ask = 문의: { $name }
contact-open = 열려 있음
contact-closed = 닫혀 있음
contact-always = 매일 24시간
contact-every-day = 매일
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }~{ $to }
contact-holidays = 공휴일은 쉼
# $from, $to: days of the year such as "29 December".
contact-closed-days = { $from }~{ $to } 쉼
contact-day = { $month } { $d }일

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = 키보드에서는 Esc 키를 3번 누릅니다.
help-free = 통화 무료
help-anonymous = 익명 가능
help-secret = 비밀이 지켜집니다
hotline-kind-child = 아이와 보호자의 상담
hotline-kind-emergency = 생명이 위험할 때
hotline-kind-medical = 갑자기 아플 때
hotline-kind-violence = 폭력을 당하고 있을 때
hotline-kind-consultation = 질문이나 걱정
hotline-kind-other = 그 밖의 전화

## Support, first screen.
support-title = 서비스와 시설
support-now = 지금 나에게 맞는 것
# $name: what the family calls the child.
support-for-person = { $name }의 경우
support-counter = 사는 구의 아이·가정 창구
support-search = 이름으로 찾기
support-search-hint = 한국어나 일본어로 찾을 수 있습니다
support-filters = 좁혀 보기
support-all-kinds = 전체
support-services = 서비스
support-places = 시설·창구
support-my-ward = 우리 구
support-kind = 종류
support-wards = 구
support-open-now = 지금 열린 곳
support-my-language = 내 언어로 말할 수 있음
support-child-age = 아이 나이에 맞음
support-near-me = 가까운 순
support-near-why = 현재 위치는 이 휴대폰 밖으로 나가지 않습니다.
support-locating = 현재 위치를 찾고 있습니다
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] 현재 위치를 알 수 없습니다.
   *[ward] 현재 위치를 알 수 없습니다. 구를 고를 수도 있습니다.
}
support-clear = 좁혀 보기 해제
support-all = 모든 서비스와 시설
support-count = { $n }건
support-show-all = { $n }건 모두 보기
support-none = 찾지 못했습니다.
support-none-next = 조건을 줄이거나 다른 말로 찾아보세요. 다음 창구에 물어볼 수도 있습니다.
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } km
support-m = { $n } m
support-no-position = 거리 알 수 없음
support-phone-none = 전화번호 미확인

## A facility.
support-map = 지도 열기
support-phone = 전화
support-hours = 시간
support-address = 주소
support-copy = 복사
support-copied = 복사했습니다
support-languages = 사용 가능한 언어
support-serves = 대상 구
support-offers = 여기서 상담할 수 있는 것
support-ask-rest = 아직 확인하지 못한 내용이 있습니다. 가기 전에 전화로 확인하세요.
support-gone = 이 정보는 이제 없습니다.
support-sources = 이 정보의 출처
support-source-dated = { $date } 기준

## A service. $date: a day.
support-fit-yes = 이용할 수 있습니다
support-fit-until = 이용할 수 있습니다({ $date }까지)
support-fit-from = { $date }부터 이용할 수 있습니다
support-fit-past = 대상 나이가 지났습니다
support-fit-pregnancy = 임신 중에 이용할 수 있습니다
support-fit-after-birth = 태어난 뒤에 이용할 수 있습니다
support-fit-ask = 이용할 수 있는지 문의하세요
support-who = 대상
support-cost = 비용
support-apply = 신청
support-contact = 연락처
support-rules-since = { $date }부터의 내용입니다.
support-rules-from = { $date }에 시작합니다.
support-rules-until = { $date }까지의 내용입니다.
support-rules-ended = { $date }에 끝났습니다.
support-changes = { $date }부터 바뀝니다:

service-kind-pregnancy = 임신·출산
service-kind-postpartum = 출산 후
service-kind-childcare = 맡기기·보육
service-kind-gathering = 놀이터·모임
service-kind-money = 비용 지원
service-kind-consultation = 상담
service-kind-other = 그 밖의 서비스

facility-kind-city-office = 시청
facility-kind-ward-office = 구청
facility-kind-family-health-center = 아이·가정·보건 창구
facility-kind-child-guidance-center = 아동상담소
facility-kind-child-family-support-center = 아동가정지원센터
facility-kind-childcare-support-center = 지역 육아지원센터
facility-kind-short-stay = 단기 숙박 돌봄·주간 돌봄
facility-kind-postpartum-care = 산후 케어
facility-kind-multilingual-consultation = 다국어 상담
facility-kind-call-center = 콜센터
facility-kind-family-support-center = 가족 서포트 센터
facility-kind-nursery = 보육소·유치원 등
facility-kind-childrens-hall = 아동관 등
facility-kind-clinic = 병원·의원
facility-kind-other = 그 밖의 시설
