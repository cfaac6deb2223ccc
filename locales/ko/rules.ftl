### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = 아직 이릅니다
status-eligible = 받을 수 있습니다
status-due = 지금 받을 때
status-overdue = 아직 늦지 않았습니다
status-last-month = 무료인 마지막 달
status-complete = 완료
status-aged-out = 무료 기간이 끝났습니다

## Doses. $n: which one.
dose-n = { $n }차
dose-primary = 기초 { $n }차
dose-booster = 추가
doses-done = 총 { $total }회 중 { $n }회 완료
dose-skipped = { $dose } 접종은 이 나이에는 받지 않아도 됩니다.
dose-components = { $disease }: 총 { $total }회 중 { $n }회

## Products of the next dose. $products: a list of product names.
product-next = 쓸 백신: { $products }
product-also = { $products }도 쓸 수 있습니다.
product-together = 같은 날에: { $products }
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: { $date }부터({ $when })

## Who pays.
cat-routine = 정기 예방접종(무료)
cat-voluntary = 임의 예방접종(본인 부담)
cat-foreign = 외국에서 접종
cat-voluntary-note = 비용은 의료기관마다 다릅니다. 사는 곳의 시·구에서 지원해 주기도 합니다.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = 태어난 날부터 받을 수 있습니다.
why-age = 만 { $age } 되는 날부터 받을 수 있습니다. 그날은 { $date }입니다.
why-age-eve = 일본 법에서는 생일 전날에 한 살을 더 먹습니다.
why-window = 무료로 받을 수 있는 기간은 { $from }부터 { $to }까지입니다.
why-weeks = 태어나서 { $from }부터 { $to }까지 받습니다.
why-school-year = 초등학교에 들어가기 전 1년 동안({ $from }부터 { $to }까지) 받습니다.
why-fiscal-year = 초등학교 6학년부터 고등학교 1학년까지의 학년도({ $from }부터 { $to }까지)에 받습니다.
why-pregnancy = 임신 28주 0일부터 36주 6일까지({ $from }부터 { $to }까지) 받습니다.
why-closes = 무료는 { $date }까지입니다. 그날도 받을 수 있습니다.
why-standard = { $from }부터 { $to }까지 받는 것이 권장됩니다.
why-dose-by = 이번 회는 { $date }까지입니다.
why-booster-age = 추가 접종은 만 { $age }부터입니다.
why-interval-days = { $dose }({ $date }) 뒤, 사이를 { $n }일 이상 둡니다.
why-interval-months = { $dose }({ $date }) 뒤, 사이를 { $n }개월 이상 둡니다.
why-interval-half = { $dose }({ $date }) 뒤, 사이를 { $n }개월 반 이상 둡니다.
why-spacing-days = { $other }({ $date }) 뒤, 사이를 { $n }일 이상 둡니다.
why-since = { $date }부터 정기 예방접종이 되었습니다.
why-season = 유행하기 전에 매년 받습니다.
why-same-day = 다른 백신과 같은 날에 받을 수 있습니다.
if-accepted = 의사가 인정하면 다음은 { $dose }이며, { $date }부터 받을 수 있습니다.
if-physician = 의사가 필요하다고 보면 { $date }부터 받을 수 있습니다.
why-source = 규정: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = 특별히 { $date }까지 무료로 받을 수 있습니다.
ext-shortage = 백신이 모자라 받지 못한 사람을 위한 기간입니다.
ext-cohort = 나라가 권장을 멈춘 동안 받지 못한 사람을 위한 기간입니다.
ext-remainder = 남은 횟수를 받기 위한 기간입니다.
ext-catch-up = 받지 못한 사람이 따라잡기 위한 기간입니다.
ext-circumstance = 오랜 병 등으로 받지 못한 사람을 위한 기간입니다. 병 등이 끝난 뒤 2년간입니다. 의사의 서류가 필요합니다.

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $date } 접종은 규정보다 { $n }일 이릅니다. 횟수에 넣어도 되는지 의료기관에 물어보세요.
f-cross-vaccine-too-close = { $date }의 { $vaccine } 접종은 { $other } 접종 뒤 규정보다 { $n }일 이릅니다. 의료기관에 물어보세요.
f-physician-interval = { $date } 접종은 의사가 필요하다고 본 경우에만 가능한 짧은 간격입니다. 의료기관에 확인하세요.
f-upper-limit-exceeded = { $date } 접종은 당시 규정보다 간격이 깁니다. 다시 받을 필요는 없습니다.
f-before-window = { $date } 접종은 무료 기간보다 먼저 받았습니다.
f-after-window = { $date } 접종은 무료 기간 뒤에 받았습니다.
f-too-young = { $date } 접종은 규정 나이보다 먼저 받았습니다. 횟수에 넣어도 되는지 의료기관에 물어보세요.
f-before-programme = { $date } 접종은 정기 예방접종이 되기 전에 받았습니다.
f-not-counted = { $date } 접종은 횟수에 넣지 않았습니다.
f-duplicate = { $date }에 같은 백신 기록이 2개 있습니다. 1개만 횟수에 넣었습니다.
f-extra = { $date } 접종은 필요한 횟수보다 많은 것입니다.
f-in-the-future = { $date } 기록은 아직 오지 않은 날짜라서 횟수에 넣지 않았습니다.
f-before-birth = { $date } 기록은 태어나기 전 날짜라서 횟수에 넣지 않았습니다.
f-unknown-vaccine = 백신 종류를 알 수 없는 기록이 있습니다. 남겨 두지만 횟수에 넣지 않았습니다.
f-given-abroad = { $date } 접종은 외국에서 받았습니다. 횟수에 넣을지는 의사가 정합니다. 기록을 보여 주세요.
f-ask-physician = { $date }의 { $vaccine } 접종을 횟수에 넣을지는 의사가 정합니다. 그때까지는 넣지 않습니다.
f-product-not-routine = { $date }에 { $vaccine } 백신은 정기 예방접종 백신이 아니었습니다.
f-products-mixed = 도중에 백신 종류가 바뀌었습니다. 다음에 쓸 종류를 의료기관과 시·구에 물어보세요.
f-cannot-complete = 다음 회는 빨라도 { $earliest }이며, 무료 기간({ $last }까지)에 맞지 않습니다. 어떻게 할지 의료기관에 물어보세요.
f-cannot-finish = 마지막 회는 빨라도 { $earliest }이며, 무료 기간({ $last }까지)에 맞지 않습니다. 어떻게 할지 의료기관에 물어보세요.
f-first-dose-late = 1차는 { $last }까지 받는 것이 권장됩니다. 지금 시작할지는 먼저 의료기관에 물어보세요.
f-partner-exceeds = 이 종류를 쓰면 { $vaccine } 접종이 { $n }회 많아집니다. 어떤 백신으로 할지 의료기관에 물어보세요.
f-ask-municipality = { $last }까지 특별히 무료가 될 수 있습니다. 사는 곳의 시·구에 물어보세요.
f-excluded = 이 병에 걸린 적이 있는 등의 이유로 정기 예방접종 대상이 아닙니다. 의료기관에 물어보세요.
f-sex-not-known = 이 정기 예방접종은 성별에 따라 대상이 정해집니다. 성별을 입력하면 알 수 있습니다.

# Said where they fit.
self-pay = 무료 기간이 지나도 본인 부담으로 받을 수 있는 경우가 있습니다. 의료기관에 물어보세요.
birth-soon = 접종 후 14일 안에 태어나면 아기를 지키는 힘이 부족할 수 있습니다. 의사에게 물어보세요.
