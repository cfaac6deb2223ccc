### Vaccines, products and diseases, and what a family does before and after a shot.
### v-<series>: the name on papers; -short: for a list row; -protects: two plain sentences; -after: only where
### this vaccine needs more than the general after-… lines. p-<code>: a product. d-<component>: the disease that it is against.

## status: draft
## source: 予防接種法施行令 (names of the diseases); 定期接種実施要領; general knowledge for -protects and -after

v-hepb = Viêm gan B
v-hepb-short = Viêm gan B
v-hepb-protects = Viêm gan B là bệnh ở gan. Nếu nhiễm lúc còn nhỏ, sau này có thể bị xơ gan hoặc ung thư gan.
v-rota = Vi rút Rota
v-rota-short = Rota
v-rota-protects = Vắc xin uống, phòng viêm dạ dày ruột do vi rút Rota. Bệnh gây tiêu chảy và nôn nhiều, cơ thể mất nước, có khi phải nằm viện.
v-rota-after = Sau khi uống, nhất là trong 1–2 tuần đầu: nếu bé đột nhiên khóc dữ dội, nôn nhiều lần, đi ngoài ra máu hoặc lả người, hãy đến bệnh viện ngay.
v-penta5 = 5 trong 1 (bạch hầu, ho gà, uốn ván, bại liệt, Hib)
v-penta5-short = 5 trong 1
v-penta5-protects = Phòng 5 bệnh: bạch hầu, ho gà, uốn ván, bại liệt và Hib. Các bệnh này có thể gây khó thở, liệt và nguy hiểm đến tính mạng của trẻ nhỏ.
v-dptipv = 4 trong 1 (bạch hầu, ho gà, uốn ván, bại liệt)
v-dptipv-short = 4 trong 1
v-dptipv-protects = Phòng 4 bệnh: bạch hầu, ho gà, uốn ván và bại liệt. Các bệnh này có thể gây khó thở, liệt và nguy hiểm đến tính mạng của trẻ nhỏ.
v-hib = Hib (Haemophilus influenzae týp b)
v-hib-short = Hib
v-hib-protects = Phòng các bệnh do vi khuẩn Hib. Vi khuẩn này có thể gây viêm màng não và các bệnh nặng ở trẻ nhỏ.
v-pcv = Phế cầu (cho trẻ em)
v-pcv-short = Phế cầu
v-pcv-protects = Phòng các bệnh do vi khuẩn phế cầu. Vi khuẩn này có thể gây viêm màng não, viêm phổi và các bệnh nặng ở trẻ nhỏ.
v-bcg = BCG (lao)
v-bcg-short = BCG (lao)
v-bcg-protects = Phòng bệnh lao. Ở trẻ nhỏ, bệnh dễ thành viêm màng não hoặc lao nặng lan khắp cơ thể.
v-bcg-after = Nếu trong vòng 10 ngày chỗ tiêm sưng đỏ hoặc có mủ, hãy gọi cho nơi đã tiêm. Bình thường chỗ tiêm đỏ lên sau 2–4 tuần rồi tự lành.
v-mr1 = Sởi và rubella (MR), giai đoạn 1
v-mr1-short = Sởi – rubella 1
v-mr1-protects = Sởi rất dễ lây và có thể gây viêm phổi, viêm não. Rubella, nếu mắc khi mang thai, có thể ảnh hưởng đến em bé trong bụng.
v-mr2 = Sởi và rubella (MR), giai đoạn 2
v-mr2-short = Sởi – rubella 2
v-mr2-protects = { v-mr1-protects }
v-var = Thủy đậu
v-var-short = Thủy đậu
v-var-protects = Phòng thủy đậu, bệnh gây phát ban ngứa và sốt. Hiếm khi bệnh dẫn đến viêm phổi hoặc viêm não.
v-je1 = Viêm não Nhật Bản, giai đoạn 1
v-je1-short = Viêm não Nhật Bản 1
v-je1-protects = Phòng viêm não Nhật Bản, bệnh do muỗi truyền. Bệnh ở não, có thể gây tử vong hoặc để lại di chứng nặng.
v-je2 = Viêm não Nhật Bản, giai đoạn 2
v-je2-short = Viêm não Nhật Bản 2
v-je2-protects = { v-je1-protects }
v-dt2 = 2 trong 1 (DT), giai đoạn 2 (bạch hầu, uốn ván)
v-dt2-short = 2 trong 1 (DT)
v-dt2-protects = Một mũi nhắc phòng bạch hầu và uốn ván. Mũi này giữ tác dụng của các mũi tiêm lúc nhỏ được lâu hơn.
v-hpv = HPV (vi rút gây u nhú ở người)
v-hpv-short = HPV
v-hpv-protects = Phòng nhiễm vi rút gây ung thư cổ tử cung. Người đã tiêm, khi trưởng thành vẫn cần khám tầm soát ung thư cổ tử cung.
v-hpv-after = Có người bị ngất sau khi tiêm. Hãy ngồi nghỉ khoảng 30 phút.
v-rsvm = RSV (vắc xin tiêm khi mang thai)
v-rsvm-short = RSV khi mang thai
v-rsvm-protects = Tiêm khi mang thai để bảo vệ em bé sắp sinh khỏi vi rút RSV. Trẻ vài tháng tuổi mắc RSV có thể bị bệnh nặng ở phế quản và phổi.
v-mumps = Quai bị
v-mumps-short = Quai bị
v-mumps-protects = Phòng quai bị, bệnh gây sưng má và sốt. Bệnh có thể dẫn đến viêm màng não hoặc mất thính lực.
v-flu = Cúm
v-flu-short = Cúm
v-flu-protects = Giúp bệnh cúm không trở nặng. Tiêm mỗi năm, trước mùa cúm.
v-covid = COVID-19
v-covid-short = COVID-19
v-covid-protects = Giúp COVID-19 không trở nặng. Hãy hỏi bác sĩ quen của bạn xem có nên tiêm không.
v-dpt-preschool = 3 trong 1 (mũi nhắc trước khi vào tiểu học)
v-dpt-preschool-short = 3 trong 1, mũi nhắc
v-dpt-preschool-protects = Phòng ho gà, bạch hầu và uốn ván. Tác dụng của vắc xin giảm dần theo năm tháng; mũi này tăng lại trước khi vào tiểu học.
v-ipv = Bại liệt
v-ipv-short = Bại liệt
v-ipv-protects = Phòng bại liệt, bệnh có thể làm liệt tay chân.
v-ipv-preschool = Bại liệt (mũi nhắc trước khi vào tiểu học)
v-ipv-preschool-short = Bại liệt, mũi nhắc
v-ipv-preschool-protects = Phòng bại liệt, bệnh có thể làm liệt tay chân. Tác dụng của vắc xin giảm dần theo năm tháng; mũi này tăng lại trước khi vào tiểu học.
v-hepa = Viêm gan A
v-hepa-short = Viêm gan A
v-hepa-protects = Phòng bệnh gan lây qua thức ăn và nước uống. Có người tiêm trước khi đến nước có nhiều bệnh này.
v-menacwy = Não mô cầu (ACWY)
v-menacwy-short = Não mô cầu
v-menacwy-protects = Phòng viêm màng não và nhiễm trùng máu do não mô cầu. Ít người mắc nhưng bệnh trở nặng rất nhanh.
v-nirsevimab = Kháng thể RSV (Beyfortus)
v-nirsevimab-short = Kháng thể RSV
v-nirsevimab-protects = Đây không phải vắc xin mà là mũi tiêm kháng thể bảo vệ trẻ nhỏ khỏi vi rút RSV. Bác sĩ quyết định có tiêm được không.

d-hepb = Viêm gan B
d-rota = Viêm dạ dày ruột do vi rút Rota
d-dpt = Bạch hầu, ho gà, uốn ván
d-dpt-single = { d-dpt }
d-dt = Bạch hầu, uốn ván
d-polio = Bại liệt
d-ipv-single = { d-polio }
d-hib = Bệnh do Hib
d-pcv = Bệnh do phế cầu
d-bcg = Lao
d-measles = Sởi
d-rubella = Rubella
d-varicella = Thủy đậu
d-je = Viêm não Nhật Bản
d-hpv = Bệnh do HPV (ung thư cổ tử cung và bệnh khác)
d-rsv = Bệnh do vi rút RSV
d-rsv-antibody = { d-rsv }
d-mumps = Quai bị
d-flu = Cúm
d-covid = COVID-19
d-hepa = Viêm gan A
d-menacwy = Bệnh do não mô cầu
d-menc = Bệnh do não mô cầu (C)
d-yellow-fever = Sốt vàng
d-typhoid = Thương hàn

p-hepb = Vắc xin viêm gan B
p-rv1 = Rotarix (RV1)
p-rv5 = RotaTeq (RV5)
p-rota-other = Vắc xin Rota khác của nước ngoài
p-dpt-ipv-hib = 5 trong 1 (DPT-IPV-Hib)
p-dpt-ipv = 4 trong 1 (DPT-IPV)
p-dpt = 3 trong 1 (DPT)
p-dt = 2 trong 1 (DT)
p-ipv = Bại liệt, loại tiêm (IPV)
p-ipv-fractional = Bại liệt, liều nhỏ tiêm trong da (nước ngoài)
p-opv = Bại liệt, loại uống (OPV)
p-hib = Vắc xin Hib
p-pcv7 = Phế cầu 7 týp (PCV7)
p-pcv10 = Phế cầu 10 týp (PCV10)
p-pcv13 = Phế cầu 13 týp (PCV13)
p-pcv15 = Phế cầu 15 týp (PCV15)
p-pcv20 = Phế cầu 20 týp (PCV20)
p-bcg = BCG
p-mr = Sởi – rubella (MR)
p-measles = Sởi đơn
p-rubella = Rubella đơn
p-mmr = Sởi – quai bị – rubella (MMR)
p-mmrv = Sởi – quai bị – rubella – thủy đậu (MMRV)
p-var = Vắc xin thủy đậu
p-je = Viêm não Nhật Bản (bất hoạt)
p-je-live = Viêm não Nhật Bản, vắc xin sống (nước ngoài)
p-hpv2 = HPV 2 týp (Cervarix)
p-hpv4 = HPV 4 týp (Gardasil)
p-hpv9 = HPV 9 týp (Silgard 9)
p-rsv-maternal = Abrysvo
p-nirsevimab = Beyfortus
p-mumps = Vắc xin quai bị
p-flu-inact = Cúm (tiêm)
p-flu-nasal = Cúm (xịt mũi, FluMist)
p-covid = Vắc xin COVID-19
p-hepa = Vắc xin viêm gan A
p-menacwy = Não mô cầu ACWY
p-menc = Não mô cầu C
p-yellow-fever = Vắc xin sốt vàng
p-typhoid = Vắc xin thương hàn
p-hexa = 6 trong 1 của nước ngoài (DPT-IPV-Hib-viêm gan B)
p-penta-wp = 5 trong 1 của nước ngoài (DPT-Hib-viêm gan B)

## status: draft
## source: 予診票 (questions before a shot); 定期接種実施要領; 予防接種法施行規則第2条 (who is not vaccinated)

# What to bring, one item each.
bring-handbook = Sổ tay sức khỏe bà mẹ và trẻ em (母子健康手帳)
bring-form = Phiếu khám sàng lọc trước tiêm (予診票), điền sẵn
bring-card = Giấy tờ bảo hiểm y tế (thẻ マイナ保険証 hoặc tương tự) và thẻ y tế trẻ em (小児医療証)
bring-foreign = Giấy tờ về vắc xin đã tiêm ở nước ngoài
bring-guardian = Cha mẹ hoặc người giám hộ đi cùng. Nếu người khác đưa đi, hãy hỏi phòng khám trước.

# When not to go, one case each; before-call closes the list.
before-fever = Khi đang sốt (từ 37,5 °C trở lên) thì không tiêm được.
before-ill = Khi đang mắc bệnh cấp tính nặng thì không tiêm được.
before-allergy = Nếu từng bị dị ứng mạnh với vắc xin, thuốc hoặc thức ăn, hãy nói với bác sĩ trước.
before-condition = Nếu đang điều trị bệnh, đang uống thuốc hoặc từng bị co giật, hãy nói với bác sĩ trước.
before-call = Nếu chưa chắc, hãy gọi cho phòng khám trước khi đi.

# After the shot, one line each.
after-wait = Trong khoảng 30 phút, hãy ở lại phòng khám hoặc ở nơi liên lạc được ngay để theo dõi.
after-bath = Ngày hôm đó vẫn tắm được. Không chà xát chỗ tiêm. Không vận động mạnh.
after-mild = Chỗ tiêm có thể sưng đỏ, hoặc có thể sốt. Phần lớn sẽ khỏi sau vài ngày.
after-call = Nếu lo lắng, ví dụ sốt cao, co giật, sưng to, hãy gọi cho nơi đã tiêm.
after-emergency = Nếu khó thở, mặt tái, phản ứng chậm, hãy gọi 119 ngay.
