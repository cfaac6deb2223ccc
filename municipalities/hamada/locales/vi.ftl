### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Thành phố Hamada
m-prefecture = Tỉnh Shimane
m-family-office = Thành phố Hamada, Phòng hỗ trợ nuôi con, tổ tư vấn trẻ em và gia đình
m-family-office-note = Thứ Hai đến thứ Sáu 8:30–17:15. Nghỉ ngày lễ và dịp năm mới.
m-sukusuku = Trung tâm hỗ trợ gia đình Hamada “Sukusuku”
m-sukusuku-note = Y tá, hộ sinh và chuyên viên dinh dưỡng tư vấn từ trước khi mang thai. Có nơi để cha mẹ và con cùng chơi.
m-child-guidance = Trung tâm tư vấn nhi đồng Hamada
m-child-guidance-note = Tư vấn thứ Hai đến thứ Sáu 8:30–17:15, trừ ngày lễ và dịp năm mới. Trường hợp khẩn cấp nhận bất cứ lúc nào.
m-family-help = Trung tâm hỗ trợ lẫn nhau (Family Support Center)
m-family-help-summary = Người cần gửi con và người trông giúp cùng làm hội viên và giúp nhau.
