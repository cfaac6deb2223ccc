### What all of Japan shares: checkups, what to bring, services. Names follow the city's papers; the
### Japanese beside them is shown by the app.

## status: draft
## source: 母子保健法, 児童福祉法; pages of Kawasaki City; glossary of the project

n-checkup-infant = Khám sức khỏe trẻ dưới 1 tuổi
n-checkup-infant-about = Xem sự phát triển và sức khỏe của trẻ dưới 1 tuổi. Thành phố sẽ báo thời gian khám.
n-checkup-3-4m = Khám sức khỏe 3–4 tháng tuổi
n-checkup-3-4m-about = Xem bé đã cứng cổ chưa, tăng cân, mắt, tai và khớp háng. Có thể hỏi về việc bú và giấc ngủ.
n-checkup-7m = Khám sức khỏe 7 tháng tuổi
n-checkup-7m-about = Xem bé ngồi, dùng tay và ăn dặm thế nào.
n-checkup-1y6m = Khám sức khỏe 1 tuổi rưỡi
n-checkup-1y6m-about = Xem bé đi, nói và răng. Đây là lần khám do luật quy định.
n-checkup-3y = Khám sức khỏe 3 tuổi
n-checkup-3y-about = Xem mắt, tai, lời nói, răng và nước tiểu. Đây là lần khám do luật quy định.
n-checkup-5y = Khám sức khỏe 5 tuổi
n-checkup-5y-about = Xem sự phát triển cơ thể, lời nói, cách chơi với bạn và giúp chuẩn bị vào tiểu học.
n-bring-questionnaire = Phiếu hỏi sức khỏe đã điền (問診票)
n-bring-handbook = Sổ tay sức khỏe bà mẹ và trẻ em (母子健康手帳)
n-bring-bath-towel = Khăn tắm
n-mch-handbook = Sổ tay sức khỏe bà mẹ và trẻ em
n-mch-handbook-summary = Cuốn sổ (母子健康手帳) ghi lại thai kỳ, việc sinh nở, các lần khám và tiêm phòng của con. Khi nhận sổ, bạn có thể hỏi y tá bảo vệ sức khỏe.
n-pregnancy-checkups = Hỗ trợ chi phí khám thai
n-pregnancy-checkups-summary = Phiếu hỗ trợ (補助券) dùng khi khám thai; thành phố trả một phần chi phí.
n-parents-class = Lớp học cho cha mẹ
n-newborn-visit = Thăm nhà trẻ sơ sinh
n-newborn-visit-summary = Y tá, hộ sinh hoặc người thăm hỏi ở địa phương đến nhà, nói chuyện với bạn về cân nặng, việc bú và sức khỏe, tâm trạng của chính bạn.
n-postpartum-care = Chăm sóc sau sinh
n-postpartum-care-summary = Sau sinh, hộ sinh chăm sóc cơ thể và tinh thần của mẹ và giúp cho con bú: ở lại qua đêm, trong ngày, hoặc tại nhà.
n-home-help = Người giúp việc nhà và chăm trẻ tại nhà
n-home-help-summary = Khi việc nhà và chăm con quá sức, người hỗ trợ đến nhà giúp một tay và lắng nghe bạn.
n-family-center = Trung tâm trẻ em và gia đình
n-family-center-summary = Một nơi (こども家庭センター) để hỏi về sức khỏe, nuôi con và chuyện gia đình, từ khi mang thai đến khi con 18 tuổi.
n-child-family-support = Tư vấn tại Trung tâm hỗ trợ trẻ em và gia đình
n-child-family-support-summary = Nhân viên tư vấn và tâm lý hiểu về nuôi dạy con lắng nghe bạn. Nơi này cũng nhận đơn gửi trẻ ngắn ngày.
n-multilingual-consultation = Tư vấn bằng nhiều thứ tiếng
n-childcare-support-center = Trung tâm hỗ trợ nuôi dạy trẻ
n-childcare-support-center-summary = Nơi chơi cùng con, gặp các cha mẹ khác và hỏi nhân viên về nuôi con.
n-temporary-care = Gửi trẻ tạm thời
n-temporary-care-summary = Nhà trẻ trông con trong thời gian ngắn khi bạn có việc, bị ốm hoặc cần nghỉ.
n-nursery-for-all = Nhà trẻ cho mọi trẻ em (こども誰でも通園)
n-nursery-for-all-summary = Bạn có thể gửi con ở nhà trẻ theo giờ, dù bạn không đi làm.
n-sick-child-care = Trông trẻ ốm hoặc mới khỏi ốm
n-sick-child-care-summary = Nơi riêng trông trẻ đang ốm hoặc sắp khỏi, chưa đi nhà trẻ hay đi học được.
n-short-stay = Dịch vụ gửi trẻ ngắn ngày qua đêm (short stay)
n-short-stay-summary = Khi bạn không thể trông con ở nhà, một cơ sở trẻ em nhận trông qua đêm. Thường tối đa 7 ngày.
n-day-stay = Gửi trẻ trong ngày (không qua đêm)
n-day-stay-summary = Khi bạn không thể trông con ở nhà, một cơ sở trẻ em nhận trông ban ngày, không qua đêm.
n-medical-subsidy = Trợ cấp chi phí y tế trẻ em
n-medical-subsidy-summary = Khi đi bệnh viện, đưa thẻ y tế trẻ em (医療証) và giấy tờ bảo hiểm; thành phố trả phần chi phí của con mà bạn phải chịu.
n-who-pregnant = Người đang mang thai
n-who-pregnant-and-partner = Người đang mang thai và chồng hoặc bạn đời
n-who-newborn-visit = Mọi gia đình có trẻ dưới 4 tháng
n-who-all-families = Người đang mang thai và mọi gia đình có con
n-short-stay-who = Gia đình tạm thời không thể trông con vì ốm đau, sinh nở, quá mệt mỏi hoặc hoàn cảnh gia đình
n-cost-free = Miễn phí
n-cost-partly-paid = Thành phố trả một phần.
n-apply-vouchers = Phiếu được phát cùng với cuốn sổ.
n-apply-birth-card = Gửi phiếu báo sinh (出生連絡票). Người thăm sẽ liên lạc với bạn.
n-apply-call-or-visit = Gọi điện hoặc đến tận nơi.
n-apply-register-first = Phải đăng ký trước lần dùng đầu tiên.
