### Settings: looks, people, data on this phone, sources.

settings-reading = Kiểu tiếng Nhật
settings-size = Cỡ chữ
settings-size-normal = Vừa
settings-size-large = Lớn
settings-size-larger = Rất lớn
settings-theme = Màu màn hình
settings-theme-auto = Theo điện thoại
settings-theme-light = Sáng
settings-theme-dark = Tối
settings-away = Đã cất đi ({ $n })
settings-data = Dữ liệu
settings-data-where = Mọi ghi chép chỉ nằm trên điện thoại này. Không có tài khoản, không gửi đi đâu cả.
settings-about = Nguồn và phiên bản
settings-version = Phiên bản { $version }

## One child or pregnancy.

person-gone = Trẻ này không còn ở đây. Có thể đã được xóa ở cửa sổ khác.
person-colour = Màu
person-colour-n = Màu { $n }
person-is-away = Đã cất đi, không hiện ở màn hình khác.
person-bring-back = Đưa trở lại
person-brought-back = Đã đưa trở lại.
person-remove-title = Cất đi hoặc xóa
person-remove-about = “Cất đi” vẫn giữ ghi chép nhưng không hiện ra. “Xóa” bỏ trẻ và toàn bộ ghi chép khỏi ứng dụng.
person-close-about = Khi không cần dùng ở đây nữa, bạn có thể đóng lại. Sau đó ứng dụng không hỏi và không hiện gì thêm.
person-close = Đóng lại
person-closed = Đã đóng.
person-archive = Cất đi
person-put-away = Đã cất đi.
person-remove = Xóa
person-removed = Đã xóa.
person-warn-before-birth = Với ngày sinh này, { $n } ghi chép sẽ ở trước ngày sinh. Hãy xem lại.
person-warn-same = Đã có một trẻ cùng ngày sinh và cùng tên. Nếu là sinh đôi, hãy nhập tên cho từng bé.

birth-title = Em bé đã chào đời chưa?
birth-about = Chúc mừng bạn. Hãy nhập ngày sinh, lịch của năm đầu sẽ bắt đầu.
birth-open = Em bé đã chào đời
birth-another = Sinh đôi, sinh ba: thêm một bé
birth-less = Bỏ bé này ra
birth-save = Xem việc tiếp theo
birth-saved = Đã lưu. Chúc mừng bạn.

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = Hoàn cảnh đặc biệt
circumstances-about = Ít gia đình thuộc trường hợp này. Câu trả lời làm thay đổi những gì ứng dụng hiện ra. Có đúng với con bạn hay không, bác sĩ và thành phố quyết định.
circumstances-ask = Nếu chưa rõ, hãy hỏi phòng khám trước.
circumstance-yes = có
circumstance-no = không
circumstance-disease-history-varicella = Con bạn có từng mắc thủy đậu không?
circumstance-disease-history-varicella-about = Người đã từng mắc thủy đậu không thuộc diện tiêm phòng định kỳ thủy đậu.
circumstance-hbig-with-vaccine-for-maternal-hbv = Vì mẹ mang vi rút viêm gan B, lúc mới sinh bé có được tiêm globulin miễn dịch (HBIG) cùng với vắc xin không?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = Khi đó vắc xin viêm gan B được tiêm theo bảo hiểm y tế và không nằm trong lịch này.
circumstance-mr-shortage-recognised-by-municipality = Thành phố có công nhận là con bạn chưa tiêm được sởi – rubella (MR) vì thiếu vắc xin không?
circumstance-mr-shortage-recognised-by-municipality-about = Thời gian miễn phí có thể được kéo dài.
circumstance-special-circumstance-resolved-on = Ngày kết thúc bệnh kéo dài hoặc lý do khác khiến chưa tiêm phòng được
circumstance-special-circumstance-resolved-on-about = Các mũi chưa tiêm được có thể miễn phí trong 2 năm kể từ ngày đó. Cần giấy nêu lý do của bác sĩ và sự chấp thuận của thành phố.

## The phone and the data on it.

device-saving = Lưu trữ
device-encrypted = Mã hóa trên điện thoại này
device-encrypted-no = Không. Trình duyệt này không làm được.
device-lasting = Vẫn giữ khi điện thoại gần hết chỗ
device-lasting-no = Không chắc chắn. Thỉnh thoảng hãy lưu bản sao.
device-yes = Có
device-aside = Ghi chép được giữ riêng
device-keep = Yêu cầu trình duyệt giữ lại
install-title = Đặt lên màn hình chính
install-why = Mở được như một ứng dụng, dùng được cả khi không có internet. Dữ liệu cũng được giữ lâu hơn.
install-do = Thêm vào màn hình chính
install-ios-1 = Trong Safari, nhấn nút “Chia sẻ” (hình vuông có mũi tên).
install-ios-2 = Chọn “Thêm vào MH chính”.
install-ios-3 = Nhấn “Thêm”. Nếu bạn đã nhập thông tin ở đây, hãy lưu bản sao trước rồi nhập bản sao ở ứng dụng vừa thêm.
install-menu-1 = Mở menu của trình duyệt.
install-menu-2 = Chọn “Cài đặt ứng dụng” hoặc “Thêm vào màn hình chính”.

## What was deleted.
deleted-title = Ghi chép đã xóa
deleted-about = Những gì bạn xóa vẫn còn trên điện thoại này nên có thể khôi phục. Muốn xóa hẳn mọi thứ, hãy dùng “Xóa dữ liệu” trong Cài đặt.
deleted-none = Chưa xóa ghi chép nào.
# $date: the day of the deletion.
deleted-on = Đã xóa { $date }
deleted-restore = Khôi phục
deleted-restored = Đã khôi phục.

## Erasing.

erase-open = Xóa dữ liệu
erase-title = Xóa tất cả dữ liệu trên điện thoại này?
erase-what-records = Tất cả trẻ em và ghi chép của các bé
erase-what-settings = Ngôn ngữ, cài đặt hiển thị và những gì đang nhập dở
erase-what-copies = Bản sao bạn đã lưu ở nơi khác vẫn còn
erase-first = Không thể lấy lại. Nếu có thể còn dùng, hãy lưu bản sao trước.
erase-sure = Tôi hiểu là không thể lấy lại
erase-do = Xóa tất cả
erase-done = Đã xóa tất cả
erase-done-about = Không còn gì về gia đình bạn trong trình duyệt này. Chúng tôi đã kiểm tra.
erase-start-again = Bắt đầu lại

## Sources and version.

about-what = Phần mềm nguồn mở cho gia đình và y tá sức khỏe cộng đồng, do thành phố cung cấp.
about-no-advice = Ứng dụng cho biết quy định của luật và của thành phố, không thay thế lời khuyên của bác sĩ.
about-programme = Tiêm phòng ở Nhật Bản
about-checked = Kiểm tra lần cuối: { $date }
about-programme-version = Phiên bản dữ liệu: { $version }
about-sources = Nguồn ({ $n })
about-city = { $city }
about-city-unconfirmed = Điều thành phố chưa xác nhận không được nêu như sự thật; ứng dụng sẽ chỉ nơi để hỏi.
about-licence = Giấy phép
about-licence-open = Nguồn mở ({ $licence }).
about-design = Màu sắc, cỡ chữ và hình dạng theo Hệ thống thiết kế của Cơ quan Kỹ thuật số Nhật Bản (デジタル庁デザインシステム).
