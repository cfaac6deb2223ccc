### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = Thông báo: { $checkup }
letter-session = Đây là ngày và nơi khám sức khỏe của con bạn.
letter-clinic = Con bạn có thể khám lần này tại cơ sở y tế hợp tác. Bạn chọn ngày tiện cho mình và đặt lịch với cơ sở đó. Muốn biết cơ sở nào nhận khám, hãy hỏi theo số điện thoại bên dưới.

letter-child = Con
letter-when = Thời gian
# $time the hour and the minute at which reception opens.
letter-reception = Bắt đầu tiếp nhận lúc { $time }.
letter-bring-ask = Cần mang theo gì, hãy hỏi theo số điện thoại bên dưới.
letter-phone = Điện thoại { $number }
letter-other-day = Nếu ngày này không tiện, hãy gọi điện. Chúng tôi sẽ báo cho bạn ngày khác.
letter-interpreter = Bạn có thể nhờ phiên dịch. Hãy gọi điện.
# The line to read out in Japanese follows.
letter-say = Bạn có thể nói bằng tiếng Nhật:
