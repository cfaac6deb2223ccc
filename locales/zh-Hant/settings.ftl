### Settings: looks, people, data on this phone, sources.

settings-reading = 日語的種類
settings-size = 文字大小
settings-size-normal = 標準
settings-size-large = 大
settings-size-larger = 特大
settings-theme = 畫面顏色
settings-theme-auto = 跟隨手機
settings-theme-light = 淺色
settings-theme-dark = 深色
settings-away = 已收起（{ $n }）
settings-data = 資料
settings-data-where = 紀錄全部只在這支手機裡。沒有帳號，也不會傳送到任何地方。
settings-about = 出處和版本
settings-version = 版本 { $version }

## One child or pregnancy.

person-gone = 這個孩子已經不在這裡，可能已在另一個視窗中刪除。
person-colour = 顏色
person-colour-n = 顏色 { $n }
person-is-away = 已收起，不會出現在其他畫面。
person-bring-back = 恢復顯示
person-brought-back = 已恢復顯示。
person-remove-title = 收起或刪除
person-remove-about = 「收起」會保留紀錄並隱藏。「刪除」會把孩子和全部紀錄從應用程式中去掉。
person-close-about = 這裡不再需要時，可以關閉。之後不會再詢問或顯示任何內容。
person-close = 關閉
person-closed = 已關閉。
person-archive = 收起
person-put-away = 已收起。
person-remove = 刪除
person-removed = 已刪除。
person-warn-before-birth = 按這個出生日期，有{ $n }筆紀錄在出生之前。請確認。
person-warn-same = 已有出生日期和姓名相同的孩子。如果是雙胞胎，請分別填寫姓名。

birth-title = 寶寶出生了嗎？
birth-about = 恭喜！填寫出生日期，第一年的行程就會開始。
birth-open = 寶寶出生了
birth-another = 雙胞胎等：再新增一個
birth-less = 去掉這個孩子
birth-save = 查看接下來要做的事
birth-saved = 已儲存。恭喜！

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = 特殊情況
circumstances-about = 符合的家庭不多。您的回答會改變顯示的內容。是否適用於您的孩子，由醫師和市區町村決定。
circumstances-ask = 不清楚時，請先問醫療機構。
circumstance-yes = 是
circumstance-no = 否
circumstance-disease-history-varicella = 得過水痘嗎？
circumstance-disease-history-varicella-about = 得過的人不屬於水痘定期接種的對象。
circumstance-hbig-with-vaccine-for-maternal-hbv = 是否因母親攜帶B型肝炎病毒，出生時同時注射了免疫球蛋白（HBIG）和疫苗？
circumstance-hbig-with-vaccine-for-maternal-hbv-about = 這種情況下，B型肝炎疫苗用健康保險接種，不列入這個行程。
circumstance-mr-shortage-recognised-by-municipality = 市區町村是否認定，因疫苗不足而沒能接種麻疹德國麻疹（MR）疫苗？
circumstance-mr-shortage-recognised-by-municipality-about = 免費接種的時間可能會延長。
circumstance-special-circumstance-resolved-on = 長期患病等不能接種的情況結束的日期
circumstance-special-circumstance-resolved-on-about = 沒能接種的疫苗，從那天起2年內可能可以免費接種。需要醫師的書面理由（理由書）和市區町村的同意。

## The phone and the data on it.

device-saving = 儲存
device-encrypted = 在這支手機上加密
device-encrypted-no = 沒有。這個瀏覽器做不到。
device-lasting = 手機空間不足時也保留
device-lasting-no = 沒有保證。請不時儲存備份。
device-yes = 是
device-aside = 另外保存的紀錄
device-keep = 請瀏覽器保留
install-title = 放到主畫面
install-why = 可以像應用程式一樣開啟，沒有網路也能用。資料也保留得更久。
install-do = 加入主畫面
install-ios-1 = 在Safari中點「分享」（方框帶箭頭的圖示）。
install-ios-2 = 選擇「加入主畫面」。
install-ios-3 = 點「加入」。如果已在這裡輸入過內容，請先儲存備份，再在加入後的那邊匯入。
install-menu-1 = 開啟瀏覽器的選單。
install-menu-2 = 選擇「安裝應用程式」或「加入主畫面」。

## What was deleted.
deleted-title = 已刪除的紀錄
deleted-about = 刪除的紀錄仍留在這支手機裡，可以復原。要完全刪除，請用設定裡的「清除資料」。
deleted-none = 沒有刪除過的紀錄。
# $date: the day of the deletion.
deleted-on = { $date }刪除
deleted-restore = 復原
deleted-restored = 已復原。

## Erasing.

erase-open = 清除資料
erase-title = 要刪除這支手機上的全部資料嗎？
erase-what-records = 孩子和全部紀錄
erase-what-settings = 語言、顯示設定、寫了一半的內容
erase-what-copies = 儲存在別處的備份會照樣留著
erase-first = 無法復原。以後可能還要用時，請先儲存備份。
erase-sure = 我明白無法復原
erase-do = 全部刪除
erase-done = 已全部刪除
erase-done-about = 您家人的任何內容都沒有留在這個瀏覽器裡。已經確認過。
erase-start-again = 從頭開始

## Sources and version.

about-what = 為家庭和保健師製作的開放原始碼軟體，由市區町村提供。
about-no-advice = 這裡顯示法律和市區町村的規定，不能代替醫師的建議。
about-programme = 日本的預防接種
about-checked = 最近確認：{ $date }
about-programme-version = 資料版本：{ $version }
about-sources = 出處（{ $n }）
about-city = { $city }
about-city-unconfirmed = 市區町村沒有確認的內容，不作為事實顯示，而是告訴您向哪裡詢問。
about-licence = 授權條款
about-licence-open = 開放原始碼（{ $licence }）。
about-design = 顏色、文字大小和形狀遵循數位廳設計系統（デジタル庁デザインシステム）。
