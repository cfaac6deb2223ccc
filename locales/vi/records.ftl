### Everything recorded: the list, the page for the counter, copies of the record.

records-title = Sổ ghi
records-hidden = Có { $n } ghi chép không hiển thị được. Chúng vẫn được giữ, không bị xóa.
records-sheet = Trang để đưa cho phòng khám xem
records-add = Ghi mũi tiêm
records-first = Ghi mũi tiêm đầu tiên
records-empty = Chưa có ghi chép nào
records-empty-next = Hãy xem Sổ tay sức khỏe bà mẹ và trẻ em (母子健康手帳) rồi nhập ngày tiêm và vắc xin. Chỉ cần vậy thôi, thứ tự nào cũng được.
records-at-age = lúc { $age }
records-before-birth = trước ngày sinh
records-before-birth-about = Ngày này trước ngày sinh. Hãy xem lại ngày nào đúng. Ghi chép vẫn được giữ, nhưng chưa được tính cho đến khi sửa.
records-field-date = Ngày
records-field-vaccine = Vắc xin
records-field-checkup = Lần khám
records-field-product = Sản phẩm
records-field-lot = Số lô
records-field-place = Nơi
records-field-country = Nước
records-field-note = Ghi chú
records-field-deleted = Đã xóa
records-yes = có
records-typed = { $text }
records-corrections = { $n } lần sửa
records-was = { $field }: trước khi sửa là “{ $value }” (đến { $date })
records-was-empty = trống
records-correct = Sửa
records-delete = Xóa
records-deleted = Đã xóa.

## The page for the counter.

sheet-title = Sổ ghi tiêm phòng và khám sức khỏe
sheet-print = In
sheet-name = Họ tên
sheet-age = Tuổi
sheet-language = Ngôn ngữ
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = Các mũi đã tiêm
sheet-none = Chưa có ghi chép.
sheet-dose = Mũi
sheet-product = Sản phẩm, số lô
sheet-remarks = Nơi tiêm, ghi chú
sheet-abroad = Tiêm ở nước ngoài
sheet-not-counted = không tính: xin kiểm tra
# Above what the rules remark on.
sheet-notes = Xin kiểm tra
sheet-coming = Các mũi sắp tới
sheet-next-dose = Mũi tiếp theo
sheet-may-today = Hôm nay
sheet-today = được
sheet-not-today = chưa
sheet-from = Từ ngày
sheet-until = Đến ngày
sheet-voluntary = tự nguyện
sheet-doctor-decides = Ngày tính theo quy định của nhà nước. Bác sĩ là người quyết định.
sheet-checkups = Các lần đã khám
sheet-foot = Do gia đình ghi, tính đến { $date }. Xin đối chiếu với Sổ tay sức khỏe bà mẹ và trẻ em.

## Copies of the record as a file.

copies-title = Bản sao
copies-about = Mọi ghi chép chỉ nằm trên điện thoại này. Bạn có thể lưu bản sao để phòng khi mất hoặc đổi điện thoại.
copies-save = Lưu bản sao
copies-bring = Nhập bản sao
copies-save-what = Tất cả những gì bạn đã ghi (trẻ em, mũi tiêm, lần khám) thành một tệp. Có thể nhập vào điện thoại khác.
copies-not-encrypted = Tệp này không được mã hóa. Ai mở ra cũng đọc được tên, ngày sinh và thông tin sức khỏe. Hãy cất ở nơi chỉ bạn lấy được.
copies-save-do = Lưu tệp
copies-loading = Đang tải…
copies-save-table = Lưu mũi tiêm thành bảng (CSV)
copies-saved = Đã có bản sao.
copies-new = { $n ->
    [0] Không có ghi chép mới
   *[other] { $n } ghi chép mới
}
copies-adds-persons = Thêm { $n } trẻ
copies-adds-doses = Thêm { $n } mũi tiêm
copies-adds-checkups = Thêm { $n } lần khám
copies-known = { $n } ghi chép đã có trên điện thoại này.
copies-refused = { $n } ghi chép sau không nhập được:
copies-refused-malformed = Không đọc được: { $n }
copies-refused-too-long = Chữ dài quá: { $n }
copies-refused-bad-date = Ngày không thể có: { $n }
copies-refused-bad-clock = Giờ ghi không thể có: { $n }
copies-refused-altered = Khác với ghi chép trên điện thoại này: { $n }
copies-keeps = Những gì có trên điện thoại này vẫn giữ nguyên. Không có gì mất đi mà không để lại dấu vết.
copies-bring-do = Nhập
copies-nothing-new = Không có gì để nhập
copies-brought = Đã nhập.
copies-failed = Chưa làm được
copies-unchanged = Ghi chép trên điện thoại này không thay đổi.
error-import-not-a-record = Tệp này không phải bản sao của Hagukumi, hoặc đã hỏng. Hãy chọn tệp có tên bắt đầu bằng “hagukumi-” và kết thúc bằng “.json”.
error-import-newer = Bản sao này được tạo bằng phiên bản mới hơn. Hãy tải lại trang để có phiên bản mới rồi nhập lại.
error-import-too-large = Tệp này quá lớn so với một bản sao của Hagukumi. Hãy chọn tệp khác.
