### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = Chưa đến lúc
status-eligible = Tiêm được rồi
status-due = Nên tiêm lúc này
status-overdue = Vẫn còn kịp
status-last-month = Tháng miễn phí cuối
status-complete = Đã xong
status-aged-out = Đã hết thời gian miễn phí

## Doses. $n: which one.
dose-n = Mũi { $n }
dose-primary = Mũi cơ bản { $n }
dose-booster = Mũi nhắc
doses-done = Đã xong { $n } trong { $total } mũi
dose-skipped = { $dose }: ở tuổi này không cần nữa.
dose-components = { $disease }: { $n } trong { $total } mũi

## Products of the next dose. $products: a list of product names.
product-next = Vắc xin sẽ dùng: { $products }
product-also = Cũng dùng được: { $products }.
product-together = { $products } trong cùng một ngày
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: từ { $date } ({ $when })

## Who pays.
cat-routine = Tiêm phòng định kỳ (miễn phí)
cat-voluntary = Tiêm chủng tự nguyện (tự trả tiền)
cat-foreign = Đã tiêm ở nước ngoài
cat-voluntary-note = Giá khác nhau tùy phòng khám. Thành phố nơi bạn sống có thể hỗ trợ một phần.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = Tiêm được từ ngày sinh.
why-age = Tiêm được từ ngày tròn { $age }, tức là { $date }.
why-age-eve = Theo luật Nhật Bản, một người thêm tuổi vào ngày trước sinh nhật.
why-window = Miễn phí từ { $from } đến { $to }.
why-weeks = Dùng trong khoảng từ { $from } đến { $to } sau khi sinh.
why-school-year = Tiêm trong 1 năm trước khi vào tiểu học (từ { $from } đến { $to }).
why-fiscal-year = Tiêm trong các năm học từ lớp 6 tiểu học đến lớp 10 (từ { $from } đến { $to }).
why-pregnancy = Tiêm khi thai từ 28 tuần 0 ngày đến 36 tuần 6 ngày (từ { $from } đến { $to }).
why-closes = Miễn phí đến hết { $date }. Ngày đó vẫn tiêm được.
why-standard = Nên tiêm trong khoảng từ { $from } đến { $to }.
why-dose-by = Mũi này tiêm được đến hết { $date }.
why-booster-age = Mũi nhắc tiêm khi đã tròn { $age }.
why-interval-days = Giữa { $dose } ({ $date }) và mũi này cần cách ít nhất { $n } ngày trọn.
why-interval-months = Sau { $dose } ({ $date }), cần cách ít nhất { $n } tháng.
why-interval-half = Sau { $dose } ({ $date }), cần cách ít nhất { $n } tháng rưỡi.
why-spacing-days = Giữa { $other } ({ $date }) và mũi này cần cách ít nhất { $n } ngày trọn.
why-since = Đã vào chương trình tiêm phòng định kỳ từ { $date }.
why-season = Tiêm mỗi năm, trước mùa dịch.
why-same-day = Có thể tiêm cùng ngày với vắc xin khác.
if-accepted = Nếu bác sĩ chấp nhận, mũi tiếp theo là { $dose }, tiêm được từ { $date }.
if-physician = Nếu bác sĩ thấy cần, có thể tiêm từ { $date }.
why-source = Quy định: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = Trường hợp đặc biệt: miễn phí đến hết { $date }.
ext-shortage = Thời gian này dành cho người chưa tiêm được vì thiếu vắc xin.
ext-cohort = Thời gian này dành cho người chưa tiêm trong những năm nhà nước tạm ngừng khuyến nghị.
ext-remainder = Thời gian này dành để tiêm các mũi còn lại.
ext-catch-up = Thời gian này dành để tiêm bù cho người chưa tiêm được.
ext-circumstance = Thời gian này dành cho người chưa tiêm được vì bệnh kéo dài hoặc lý do tương tự: 2 năm kể từ khi lý do đó kết thúc. Cần giấy của bác sĩ.

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = Mũi ngày { $date } đã tiêm sớm hơn quy định { $n } ngày. Hãy hỏi phòng khám xem mũi này có được tính không.
f-cross-vaccine-too-close = { $vaccine } ngày { $date } đã tiêm sau { $other } sớm hơn quy định { $n } ngày. Hãy hỏi phòng khám.
f-physician-interval = Mũi ngày { $date } có khoảng cách ngắn, chỉ dùng khi bác sĩ thấy cần. Hãy hỏi lại phòng khám.
f-upper-limit-exceeded = Mũi ngày { $date } cách lâu hơn quy định lúc đó. Không cần tiêm lại.
f-before-window = Mũi ngày { $date } đã tiêm trước thời gian miễn phí.
f-after-window = Mũi ngày { $date } đã tiêm sau thời gian miễn phí.
f-too-young = Mũi ngày { $date } đã tiêm trước tuổi quy định. Hãy hỏi phòng khám xem mũi này có được tính không.
f-before-programme = Mũi ngày { $date } đã tiêm trước khi vắc xin này vào chương trình tiêm phòng định kỳ.
f-not-counted = Mũi ngày { $date } không được tính.
f-duplicate = Ngày { $date } có 2 ghi chép về cùng một vắc xin. Chỉ tính 1.
f-extra = Mũi ngày { $date } là mũi thêm ngoài số cần thiết.
f-in-the-future = Ngày { $date } chưa tới nên ghi chép này chưa được tính.
f-before-birth = Ngày { $date } là trước ngày sinh nên ghi chép này không được tính.
f-unknown-vaccine = Có ghi chép về một vắc xin không rõ loại. Ghi chép được giữ lại nhưng không được tính.
f-given-abroad = Mũi ngày { $date } đã tiêm ở nước ngoài. Bác sĩ quyết định có tính hay không. Hãy đưa giấy tờ cho bác sĩ xem.
f-ask-physician = { $vaccine } ngày { $date }: bác sĩ quyết định có tính hay không. Cho đến lúc đó thì chưa tính.
f-product-not-routine = { $vaccine } ngày { $date }: vào ngày đó đây không phải vắc xin của tiêm phòng định kỳ.
f-products-mixed = Loại vắc xin đã đổi giữa chừng. Hãy hỏi phòng khám và thành phố xem lần tới dùng loại nào.
f-cannot-complete = Mũi tiếp theo sớm nhất là { $earliest }, không kịp thời gian miễn phí (đến { $last }). Hãy hỏi phòng khám nên làm gì.
f-cannot-finish = Mũi cuối sớm nhất là { $earliest }, không kịp thời gian miễn phí (đến { $last }). Hãy hỏi phòng khám nên làm gì.
f-first-dose-late = Liều đầu nên dùng muộn nhất là { $last }. Hãy hỏi phòng khám trước xem bây giờ có nên bắt đầu không.
f-partner-exceeds = Nếu dùng loại này, { $vaccine } sẽ nhiều hơn { $n } mũi. Hãy hỏi phòng khám nên dùng vắc xin nào.
f-ask-municipality = Có thể được miễn phí đặc biệt đến { $last }. Hãy hỏi thành phố nơi bạn sống.
f-excluded = Vì lý do như đã từng mắc bệnh này, mũi tiêm không thuộc tiêm phòng định kỳ. Hãy hỏi phòng khám.
f-sex-not-known = Tiêm phòng định kỳ này tùy theo giới tính. Hãy nhập giới tính để xem ngày.

# Said where they fit.
self-pay = Sau thời gian miễn phí, có thể vẫn tiêm được nếu tự trả tiền. Hãy hỏi phòng khám.
birth-soon = Nếu sinh trong vòng 14 ngày sau khi tiêm, khả năng bảo vệ em bé có thể chưa đủ. Hãy hỏi bác sĩ.
