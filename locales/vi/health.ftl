### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = Tiêm phòng và khám sức khỏe
health-views = Cách xem
health-view-next = Việc tiếp theo
health-view-age = Theo tuổi
health-view-month = Lịch
health-now = Bây giờ
health-possible = Đã có thể thực hiện
health-soon = Trong 2 tháng tới
health-later = Sau này
health-done = Đã xong
health-closed = Đã hết miễn phí hoặc đã qua
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = Lúc này không có việc gì cần làm.
health-from = từ { $date } ({ $when })
health-best-from = tốt nhất là từ { $date } ({ $when })
health-best-by = tốt nhất là đến { $date } ({ $when })
health-free-until = miễn phí đến { $date } ({ $when })
health-until = đến { $date } ({ $when })
health-done-on = { $date } ({ $when })
health-closed-on = Thời gian miễn phí đến { $date }.
health-not-target = không thuộc tiêm phòng định kỳ
health-voluntary = Tiêm chủng tự nguyện: có thể mất phí
health-other = Ghi vắc xin khác
age-birth = Từ khi sinh

## The month.
month-before = Tháng trước
month-after = Tháng sau
month-this = Về tháng này
month-empty = Tháng này không có gì.
# Read out for a day of the calendar.
month-day = { $date }, { $n } mục
day-opens = bắt đầu tiêm được
day-recommended = bắt đầu thời gian nên tiêm
day-last = ngày cuối
day-recorded = đã xong

## A vaccine.
vaccine-unknown = Vắc xin này không có trong danh sách
vaccine-unknown-why = Vắc xin này không thuộc chương trình của trẻ. Những vắc xin thuộc chương trình có trong danh sách.
vaccine-now = Tiêm được ngay bây giờ
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = Tiếp theo: { $dose } (tất cả { $n } mũi)
vaccine-notes = Cần xem
vaccine-doses = Các mũi đã ghi
vaccine-no-doses = Chưa có ghi chép.
vaccine-protects = Phòng bệnh gì
vaccine-bring = Cần mang theo
vaccine-before = Trước khi đi
vaccine-after = Sau khi tiêm
vaccine-products = Loại vắc xin
why-checked = Kiểm tra lần cuối: { $date }

## Record a dose.
dose-record = Ghi mũi tiêm
dose-correct = Sửa ghi chép
dose-date = Tiêm ngày nào?
dose-today = Hôm nay
dose-yesterday = Hôm qua
dose-product = Vắc xin
dose-choose = Hãy chọn
dose-all-products = Sản phẩm khác
dose-others = Cũng tiêm trong ngày đó
dose-more = Số lô, nơi tiêm, tiêm ở nước ngoài
dose-lot = Số lô
dose-place = Phòng khám hoặc nơi tiêm
dose-brand = Tên trên nhãn hoặc giấy chứng nhận
dose-note = Ghi chú
dose-abroad = Tiêm ngoài Nhật Bản
dose-country = Nước
dose-same = Ngày này đã có ghi chép về cùng vắc xin. Ghi thêm một lần nữa?
dose-save-anyway = Vẫn lưu
dose-delete = Xóa ghi chép này
dose-deleted = Đã xóa.
dose-recorded = Đã ghi { $n } mũi.
dose-not-counted = Không tính vào số mũi
dose-lot-is = Số lô: { $value }
dose-place-is = Nơi: { $value }
country-other = Nước khác
country-br = Brazil
country-cn = Trung Quốc
country-id = Indonesia
country-in = Ấn Độ
country-kr = Hàn Quốc
country-lk = Sri Lanka
country-mm = Myanmar
country-np = Nepal
country-pe = Peru
country-ph = Philippines
country-th = Thái Lan
country-tw = Đài Loan
country-us = Mỹ
country-vn = Việt Nam

## A checkup.
checkup-elsewhere = Khám ở thành phố khác
checkup-unknown = Lần khám này không có trong danh sách
checkup-state-not-yet = Chưa đến lúc
checkup-state-open = Đang đúng lúc
checkup-state-closing-soon = Sắp kết thúc
checkup-state-missed-can-catch-up = Vẫn còn khám được
checkup-state-attended = Đã khám
checkup-state-closed = Đã qua
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] Hỏi tòa thị chính
   *[ward] Hỏi văn phòng quận
}
checkup-window = { $from } đến { $to }
checkup-window-about = Khoảng { $from } đến { $to }
checkup-about-why = { $office ->
    [municipal] Thời gian chính xác chưa được xác nhận. Hãy hỏi tòa thị chính.
   *[ward] Thời gian chính xác chưa được xác nhận. Hãy hỏi văn phòng quận.
}
checkup-late = { $office ->
    [municipal] Thời gian thông thường đã qua, nhưng tòa thị chính có thể hẹn ngày khác. Hãy gọi điện.
   *[ward] Thời gian thông thường đã qua, nhưng văn phòng quận có thể hẹn ngày khác. Hãy gọi điện.
}
checkup-notice = Thư hướng dẫn chi tiết sẽ gửi qua bưu điện.
checkup-dental = Có cả khám răng.
checkup-where = Nơi khám
checkup-place-clinic = Cơ sở y tế hợp tác (bạn chọn ngày)
checkup-place-session = Nơi khám tập trung (ngày ghi trong thư)
checkup-booking = Đặt lịch
checkup-booking-yes = Hãy đặt lịch
checkup-booking-no = Không cần
checkup-takes = Thời gian khám
checkup-minutes = khoảng { $n } phút
checkup-bring-ask = { $office ->
    [municipal] Trong thư có ghi những thứ cần mang. Nếu không có thư, hãy hỏi tòa thị chính.
   *[ward] Trong thư có ghi những thứ cần mang. Nếu không có thư, hãy hỏi văn phòng quận.
}
checkup-contact = Nơi để hỏi
checkup-record = Ghi là đã khám
checkup-correct = Sửa ghi chép
checkup-recorded = Đã ghi lần khám.
checkup-deleted = Đã xóa.
checkup-date = Khám ngày nào?
checkup-records = Các lần khám đã ghi
checkup-finding-before-birth = Ngày { $date } là trước ngày sinh nên ghi chép này không được tính.
checkup-finding-in-future = Ngày { $date } chưa tới nên ghi chép này chưa được tính.
checkup-finding-recorded-again = Ngày { $date } cũng có ghi chép. Tính ngày đầu tiên.
checkup-finding-outside-window = { $date } nằm ngoài thời gian thông thường, nhưng vẫn tính là đã khám.
checkup-finding-not-of-this-municipality = Đây là lần khám của thành phố khác. Ghi chép vẫn được giữ.

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = Thêm vào lịch
reminder-about = Thêm vào ngày { $date }, nhắc trước 1 tuần. Trong lịch chỉ hiện chữ “Lịch hẹn”.
reminder-summary = Lịch hẹn
