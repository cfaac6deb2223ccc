### Settings: looks, people, data on this phone, sources.

settings-reading = 일본어 종류
settings-size = 글자 크기
settings-size-normal = 표준
settings-size-large = 크게
settings-size-larger = 아주 크게
settings-theme = 화면 색
settings-theme-auto = 휴대폰에 맞춤
settings-theme-light = 밝게
settings-theme-dark = 어둡게
settings-away = 보관한 것({ $n })
settings-data = 데이터
settings-data-where = 기록은 모두 이 휴대폰 안에만 있습니다. 계정이 없고 어디에도 보내지 않습니다.
settings-about = 출처와 버전
settings-version = 버전 { $version }

## One child or pregnancy.

person-gone = 이 아이는 이제 여기에 없습니다. 다른 창에서 삭제되었을 수 있습니다.
person-colour = 색
person-colour-n = 색 { $n }
person-is-away = 보관해 두었습니다. 다른 화면에는 나오지 않습니다.
person-bring-back = 다시 꺼내기
person-brought-back = 다시 꺼냈습니다.
person-remove-title = 보관·삭제
person-remove-about = ‘보관’은 기록을 남긴 채 숨깁니다. ‘삭제’는 아이와 그 기록을 앱에서 모두 없앱니다.
person-close-about = 여기서 더 쓰지 않게 되면 닫을 수 있습니다. 그 뒤로는 묻거나 표시하지 않습니다.
person-close = 닫기
person-closed = 닫았습니다.
person-archive = 보관
person-put-away = 보관했습니다.
person-remove = 삭제
person-removed = 삭제했습니다.
person-warn-before-birth = 이 생년월일로 하면 기록 { $n }건이 태어나기 전 날짜가 됩니다. 확인해 주세요.
person-warn-same = 생년월일과 이름이 같은 아이가 이미 있습니다. 쌍둥이라면 각각 이름을 입력해 주세요.

birth-title = 아기가 태어났나요?
birth-about = 축하합니다. 생년월일을 입력하면 첫 1년의 일정이 시작됩니다.
birth-open = 아기가 태어났어요
birth-another = 쌍둥이 등: 한 명 더 추가
birth-less = 이 아이 빼기
birth-save = 다음 할 일 보기
birth-saved = 저장했습니다. 축하합니다.

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = 특별한 사정
circumstances-about = 해당하는 가정은 많지 않습니다. 답에 따라 표시가 바뀝니다. 아이에게 해당하는지는 의사와 시·구가 정합니다.
circumstances-ask = 모르면 먼저 의료기관에 물어보세요.
circumstance-yes = 예
circumstance-no = 아니요
circumstance-disease-history-varicella = 수두에 걸린 적이 있나요?
circumstance-disease-history-varicella-about = 걸린 적이 있는 사람은 수두 정기 예방접종 대상이 아닙니다.
circumstance-hbig-with-vaccine-for-maternal-hbv = 엄마에게 B형 간염 바이러스가 있어서, 태어났을 때 면역글로불린(HBIG)과 백신을 함께 맞았나요?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = 이 경우 B형 간염 백신은 건강보험으로 맞으며, 이 일정에는 들어가지 않습니다.
circumstance-mr-shortage-recognised-by-municipality = 백신 부족으로 홍역·풍진(MR) 백신을 맞지 못했다고 시·구에서 인정받았나요?
circumstance-mr-shortage-recognised-by-municipality-about = 무료로 받을 수 있는 기간이 길어질 수 있습니다.
circumstance-special-circumstance-resolved-on = 오랜 병 등 예방접종을 받지 못한 사정이 끝난 날
circumstance-special-circumstance-resolved-on-about = 받지 못한 예방접종을 그날부터 2년간 무료로 받을 수 있는 경우가 있습니다. 의사의 이유서(理由書)와 시·구의 승인이 필요합니다.

## The phone and the data on it.

device-saving = 저장
device-encrypted = 이 휴대폰에서 암호화
device-encrypted-no = 하지 않았습니다. 이 브라우저에서는 할 수 없습니다.
device-lasting = 저장 공간이 부족해도 남기기
device-lasting-no = 보장되지 않습니다. 가끔 사본을 저장해 두세요.
device-yes = 예
device-aside = 따로 보관한 기록
device-keep = 남겨 두도록 브라우저에 요청
install-title = 홈 화면에 두기
install-why = 앱처럼 열 수 있고 인터넷이 없어도 쓸 수 있습니다. 데이터도 오래 남습니다.
install-do = 홈 화면에 추가
install-ios-1 = Safari에서 ‘공유’(네모에서 화살표가 나온 표시)를 누릅니다.
install-ios-2 = ‘홈 화면에 추가’를 선택합니다.
install-ios-3 = ‘추가’를 누릅니다. 여기에 이미 입력한 것이 있으면 먼저 사본을 저장하고, 추가한 쪽에서 가져오세요.
install-menu-1 = 브라우저 메뉴를 엽니다.
install-menu-2 = ‘앱 설치’ 또는 ‘홈 화면에 추가’를 선택합니다.

## What was deleted.
deleted-title = 삭제한 기록
deleted-about = 삭제한 기록도 이 휴대폰에 남아 있어 되돌릴 수 있습니다. 완전히 없애려면 설정의 ‘데이터 지우기’를 사용하세요.
deleted-none = 삭제한 기록이 없습니다.
# $date: the day of the deletion.
deleted-on = { $date }에 삭제
deleted-restore = 되돌리기
deleted-restored = 되돌렸습니다.

## Erasing.

erase-open = 데이터 지우기
erase-title = 이 휴대폰의 데이터를 모두 지울까요?
erase-what-records = 아이와 그 기록 전부
erase-what-settings = 언어, 보기 설정, 쓰다 만 내용
erase-what-copies = 다른 곳에 저장한 사본은 그대로 남습니다
erase-first = 되돌릴 수 없습니다. 다시 쓸 수도 있다면 먼저 사본을 저장해 주세요.
erase-sure = 되돌릴 수 없다는 것을 알았습니다
erase-do = 모두 지우기
erase-done = 모두 지웠습니다
erase-done-about = 가족에 대한 내용은 이 브라우저에 남아 있지 않습니다. 확인했습니다.
erase-start-again = 처음부터 시작

## Sources and version.

about-what = 가정과 보건사를 위한 오픈 소스 소프트웨어로, 시·구가 제공합니다.
about-no-advice = 법과 시·구의 규정을 보여 주는 것이며, 의사의 조언을 대신하지 않습니다.
about-programme = 일본의 예방접종
about-checked = 최종 확인일: { $date }
about-programme-version = 데이터 버전: { $version }
about-sources = 출처({ $n })
about-city = { $city }
about-city-unconfirmed = 시·구가 확인하지 않은 것은 사실로 표시하지 않고, 문의할 곳을 알려 드립니다.
about-licence = 라이선스
about-licence-open = 오픈 소스({ $licence })입니다.
about-design = 색, 글자 크기, 모양은 디지털청 디자인 시스템(デジタル庁デザインシステム)을 따릅니다.
