### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = 안내: { $checkup }
letter-session = 자녀의 건강검진 날짜와 장소를 알려 드립니다.
letter-clinic = 이 건강검진은 협력 의료기관에서 받을 수 있습니다. 편한 날을 골라 의료기관에 예약해 주세요. 어느 의료기관에서 받을 수 있는지는 아래 문의처에 물어봐 주세요.

letter-child = 자녀
letter-when = 일시
# $time the hour and the minute at which reception opens.
letter-reception = 접수는 { $time }부터입니다.
letter-bring-ask = 준비물은 아래 문의처에 물어봐 주세요.
letter-phone = 전화 { $number }
letter-other-day = 이 날이 어려우시면 전화해 주세요. 다른 날을 안내해 드립니다.
letter-interpreter = 통역을 부탁할 수 있습니다. 전화해 주세요.
# The line to read out in Japanese follows.
letter-say = 일본어로는 이렇게 말하면 됩니다:
