### Everything recorded: the list, the page for the counter, copies of the record.

records-title = 기록
records-hidden = 표시할 수 없는 기록이 { $n }건 있습니다. 지우지 않고 보관하고 있습니다.
records-sheet = 창구에서 보여 줄 페이지
records-add = 예방접종 기록하기
records-first = 첫 예방접종 기록하기
records-empty = 아직 기록이 없습니다
records-empty-next = 모자건강수첩(母子健康手帳)을 보면서 접종한 날과 백신을 입력해 주세요. 그것만으로 충분합니다. 순서는 상관없습니다.
records-at-age = { $age } 때
records-before-birth = 생년월일보다 앞
records-before-birth-about = 생년월일보다 앞선 날짜입니다. 어느 쪽이 맞는지 확인해 주세요. 기록은 남기고, 고칠 때까지 횟수에 넣지 않습니다.
records-field-date = 날짜
records-field-vaccine = 백신
records-field-checkup = 건강검진
records-field-product = 제품
records-field-lot = 로트 번호
records-field-place = 장소
records-field-country = 나라
records-field-note = 메모
records-field-deleted = 삭제
records-yes = 예
records-typed = { $text }
records-corrections = 정정 { $n }건
records-was = { $field }: 정정 전 “{ $value }”({ $date }까지)
records-was-empty = 빈칸
records-correct = 고치기
records-delete = 삭제
records-deleted = 삭제했습니다.

## The page for the counter.

sheet-title = 예방접종·건강검진 기록
sheet-print = 인쇄
sheet-name = 이름·애칭
sheet-age = 나이
sheet-language = 쓰는 언어
sheet-date = { $date }({ $era })
sheet-list = { $items }
sheet-given = 지금까지의 예방접종
sheet-none = 기록이 없습니다.
sheet-dose = 회
sheet-product = 제품·로트
sheet-remarks = 장소·비고
sheet-abroad = 외국에서 접종
sheet-not-counted = 횟수 제외·확인 필요
# Above what the rules remark on.
sheet-notes = 확인해 주세요
sheet-coming = 앞으로의 예방접종
sheet-next-dose = 다음 회
sheet-may-today = 오늘
sheet-today = 가능
sheet-not-today = 아직
sheet-from = 이날부터
sheet-until = 이날까지
sheet-voluntary = 임의
sheet-doctor-decides = 나라의 규정에 따른 기준입니다. 의사의 판단이 우선합니다.
sheet-checkups = 받은 건강검진
sheet-foot = 가족이 입력한 기록({ $date } 현재). 모자건강수첩(母子健康手帳)과 함께 확인해 주세요.

## Copies of the record as a file.

copies-title = 사본
copies-about = 기록은 이 휴대폰 안에만 있습니다. 휴대폰을 잃어버리거나 바꿀 때를 위해 사본을 만들 수 있습니다.
copies-save = 사본 저장
copies-bring = 사본 가져오기
copies-save-what = 여기에 입력한 것(아이, 예방접종, 건강검진)을 모두 파일 하나로 만듭니다. 다른 휴대폰에서 가져올 수 있습니다.
copies-not-encrypted = 이 파일은 암호화되어 있지 않습니다. 파일을 연 사람은 이름, 생년월일, 건강 기록을 볼 수 있습니다. 다른 사람 손에 들어가지 않는 곳에 두세요.
copies-save-do = 파일 저장
copies-loading = 불러오는 중…
copies-save-table = 예방접종을 표(CSV)로 저장
copies-saved = 사본이 만들어졌습니다.
copies-new = { $n ->
    [0] 새 기록이 없습니다
   *[other] 새 기록 { $n }건
}
copies-adds-persons = 아이가 { $n }명 늘어납니다
copies-adds-doses = 예방접종이 { $n }건 늘어납니다
copies-adds-checkups = 건강검진이 { $n }건 늘어납니다
copies-known = { $n }건은 이미 이 휴대폰에 있습니다.
copies-refused = 다음 { $n }건은 가져올 수 없습니다.
copies-refused-malformed = 읽을 수 없는 것: { $n }건
copies-refused-too-long = 글이 너무 긴 것: { $n }건
copies-refused-bad-date = 있을 수 없는 날짜인 것: { $n }건
copies-refused-bad-clock = 있을 수 없는 시각에 쓰인 것: { $n }건
copies-refused-altered = 이 휴대폰의 기록과 다른 것: { $n }건
copies-keeps = 이 휴대폰의 기록은 그대로 남습니다. 흔적 없이 사라지는 것은 없습니다.
copies-bring-do = 가져오기
copies-nothing-new = 가져올 것이 없습니다
copies-brought = 가져왔습니다.
copies-failed = 하지 못했습니다
copies-unchanged = 이 휴대폰의 기록은 바뀌지 않았습니다.
error-import-not-a-record = Hagukumi의 사본이 아니거나 손상된 파일입니다. 이름이 “hagukumi-”로 시작하고 “.json”으로 끝나는 파일을 골라 주세요.
error-import-newer = 새 버전에서 만든 사본입니다. 페이지를 다시 열어 새 버전으로 바꾼 뒤 다시 가져와 주세요.
error-import-too-large = Hagukumi의 사본이라기에는 너무 큰 파일입니다. 다른 파일을 골라 주세요.
