### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = Gọi điện để được tư vấn
help-private = Việc bạn xem trang này không được ghi lại ở bất cứ đâu.
help-leave = Thoát nhanh
help-back = Quay lại ứng dụng

help-189 = Đường dây nóng 189 của Trung tâm tư vấn nhi đồng
help-189-free = Cuộc gọi miễn phí.
help-189-hours = Gọi được 24 giờ, tất cả các ngày.
help-189-anonymous = Bạn không cần nói tên.
help-189-secret = Những gì bạn nói được giữ bí mật.
help-189-who = Nhân viên Trung tâm tư vấn nhi đồng (児童相談所) gần bạn sẽ lắng nghe.
help-189-own = Bạn có thể gọi về con mình, về trẻ khác, hoặc khi bạn mệt mỏi vì nuôi con.
help-189-ip = Một số điện thoại IP không gọi được 189. Khi đó hãy gọi số khác ở dưới.
help-danger = Nếu đang nguy hiểm đến tính mạng, hãy gọi 119 hoặc 110.

help-say = Hãy đọc câu này bằng tiếng Nhật
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは ベトナム語を 話します。通訳を お願いします。
help-line-sound = Watashi wa Betonamu-go o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = “Tôi nói tiếng Việt. Xin cho tôi phiên dịch.”

help-other = Các số khác
help-call = Gọi { $number }
help-119 = 119 (xe cấp cứu / cứu hỏa)
help-119-when = Khi bất tỉnh, khó thở, co giật không dừng, bị thương nặng hoặc có cháy.
help-110 = 110 (cảnh sát)
help-110-when = Khi có người bạo hành bạn hoặc bạn đang gặp nguy hiểm.
help-8000 = #8000 tư vấn cấp cứu nhi qua điện thoại
help-8000-when = Khi trẻ bị bệnh đột ngột vào ban đêm hoặc ngày nghỉ mà bạn không biết làm gì. Giờ làm việc khác nhau theo từng tỉnh.
help-7119 = #7119 tư vấn cấp cứu
help-7119-when = Khi không biết nên đi bệnh viện hay gọi xe cấp cứu. Có nơi không có dịch vụ này.
help-8008 = #8008 tư vấn bạo lực gia đình
help-8008-when = Khi bị chồng, vợ hoặc người yêu bạo hành. Số này nối với nơi tư vấn gần bạn.
help-783 = 0120-189-783 điện thoại tư vấn của Trung tâm tư vấn nhi đồng
help-783-when = Tư vấn những lo lắng khi nuôi con. Cuộc gọi miễn phí.
help-city = Số điện thoại của nơi bạn sống
