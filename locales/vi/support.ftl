### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = chưa được xác nhận
contact-hours-ask = Hãy gọi điện để hỏi giờ mở cửa
# $name: a ward office or a city.
contact-ask = Hãy hỏi { $name }
contact-open = Đang mở cửa
contact-closed = Đang đóng cửa
contact-always = 24 giờ, mỗi ngày
contact-every-day = Mỗi ngày
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days }: { $from }–{ $to }
contact-holidays = Nghỉ các ngày lễ
# $from, $to: days of the year such as "29 December".
contact-closed-days = Nghỉ từ { $from } đến { $to }
contact-day = { $d } { $month }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = Trên bàn phím: nhấn phím Esc 3 lần.
help-free = gọi miễn phí
help-anonymous = không cần nói tên
help-secret = giữ bí mật
hotline-kind-child = Cho trẻ em và cha mẹ
hotline-kind-emergency = Khi nguy hiểm đến tính mạng
hotline-kind-medical = Khi đột nhiên bị bệnh
hotline-kind-violence = Khi bị bạo hành
hotline-kind-consultation = Câu hỏi và lo lắng
hotline-kind-other = Số điện thoại khác

## Support, first screen.
support-title = Dịch vụ và cơ sở
support-now = Cho bạn lúc này
# $name: what the family calls the child.
support-for-person = Dành cho: { $name }
support-counter = Quầy cho trẻ em và gia đình ở quận của bạn
support-search = Tìm theo tên
support-search-hint = Bằng tiếng Việt hoặc tiếng Nhật
support-filters = Bộ lọc
support-all-kinds = Tất cả
support-services = Dịch vụ
support-places = Cơ sở, quầy tư vấn
support-my-ward = Quận của tôi
support-kind = Loại
support-wards = Quận
support-open-now = Đang mở cửa
support-my-language = Nói tiếng của tôi
support-child-age = Hợp tuổi con tôi
support-near-me = Gần nhất trước
support-near-why = Vị trí của bạn không rời khỏi điện thoại này.
support-locating = Đang tìm vị trí của bạn
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] Không biết được vị trí của bạn.
   *[ward] Không biết được vị trí của bạn. Bạn có thể chọn quận.
}
support-clear = Bỏ bộ lọc
support-all = Tất cả dịch vụ và cơ sở
support-count = { $n } kết quả
support-show-all = Xem tất cả { $n } kết quả
support-none = Không tìm thấy.
support-none-next = Hãy bỏ bớt bộ lọc hoặc thử từ khác. Cũng có thể hỏi nơi sau:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = cách { $whole }{ number-decimal }{ $tenth } km
support-m = cách { $n } m
support-no-position = không rõ khoảng cách
support-phone-none = chưa xác nhận số điện thoại

## A facility.
support-map = Mở bản đồ
support-phone = Điện thoại
support-hours = Giờ mở cửa
support-address = Địa chỉ
support-copy = Sao chép
support-copied = Đã sao chép
support-languages = Ngôn ngữ
support-serves = Dành cho các quận
support-offers = Có thể hỏi ở đây về
support-ask-rest = Một số thông tin chưa được xác nhận. Hãy gọi điện hỏi trước khi đi.
support-gone = Thông tin này không còn nữa.
support-sources = Nguồn thông tin
support-source-dated = Tính đến { $date }

## A service. $date: a day.
support-fit-yes = Bạn dùng được
support-fit-until = Dùng được đến { $date }
support-fit-from = Dùng được từ { $date }
support-fit-past = Đã qua độ tuổi được dùng
support-fit-pregnancy = Dùng được khi mang thai
support-fit-after-birth = Dùng được sau khi sinh
support-fit-ask = Hãy hỏi xem có dùng được không
support-who = Dành cho ai
support-cost = Chi phí
support-apply = Cách đăng ký
support-contact = Liên hệ
support-rules-since = Nội dung áp dụng từ { $date }.
support-rules-from = Bắt đầu từ { $date }.
support-rules-until = Nội dung áp dụng đến { $date }.
support-rules-ended = Đã kết thúc: { $date }.
support-changes = Thay đổi từ { $date }:

service-kind-pregnancy = Mang thai và sinh con
service-kind-postpartum = Sau khi sinh
service-kind-childcare = Gửi trẻ
service-kind-gathering = Nơi chơi và gặp gỡ
service-kind-money = Hỗ trợ tiền
service-kind-consultation = Tư vấn
service-kind-other = Dịch vụ khác

facility-kind-city-office = Tòa thị chính
facility-kind-ward-office = Văn phòng quận
facility-kind-family-health-center = Quầy trẻ em, gia đình và sức khỏe
facility-kind-child-guidance-center = Trung tâm tư vấn nhi đồng
facility-kind-child-family-support-center = Trung tâm hỗ trợ trẻ em và gia đình
facility-kind-childcare-support-center = Trung tâm hỗ trợ nuôi dạy trẻ
facility-kind-short-stay = Gửi trẻ ngắn ngày (qua đêm, trong ngày)
facility-kind-postpartum-care = Chăm sóc sau sinh
facility-kind-multilingual-consultation = Tư vấn nhiều thứ tiếng
facility-kind-call-center = Tổng đài
facility-kind-family-support-center = Trung tâm hỗ trợ gia đình
facility-kind-nursery = Nhà trẻ, mẫu giáo
facility-kind-childrens-hall = Nhà thiếu nhi
facility-kind-clinic = Bệnh viện, phòng khám
facility-kind-other = Cơ sở khác
