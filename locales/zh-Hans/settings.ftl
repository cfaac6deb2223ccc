### Settings: looks, people, data on this phone, sources.

settings-reading = 日语的种类
settings-size = 文字大小
settings-size-normal = 标准
settings-size-large = 大
settings-size-larger = 特大
settings-theme = 界面颜色
settings-theme-auto = 跟随手机
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-away = 已收起（{ $n }）
settings-data = 数据
settings-data-where = 记录全部只在这部手机里。没有账号，也不会发送到任何地方。
settings-about = 出处和版本
settings-version = 版本 { $version }

## One child or pregnancy.

person-gone = 这个孩子已经不在这里，可能已在另一个窗口中删除。
person-colour = 颜色
person-colour-n = 颜色 { $n }
person-is-away = 已收起，不会出现在其他画面。
person-bring-back = 恢复显示
person-brought-back = 已恢复显示。
person-remove-title = 收起或删除
person-remove-about = “收起”会保留记录并隐藏。“删除”会把孩子和全部记录从应用中去掉。
person-close-about = 这里不再需要时，可以关闭。之后不会再询问或显示任何内容。
person-close = 关闭
person-closed = 已关闭。
person-archive = 收起
person-put-away = 已收起。
person-remove = 删除
person-removed = 已删除。
person-warn-before-birth = 按这个出生日期，有{ $n }条记录在出生之前。请确认。
person-warn-same = 已有出生日期和姓名相同的孩子。如果是双胞胎，请分别填写姓名。

birth-title = 宝宝出生了吗？
birth-about = 恭喜！填写出生日期，第一年的日程就会开始。
birth-open = 宝宝出生了
birth-another = 双胞胎等：再添加一个
birth-less = 去掉这个孩子
birth-save = 查看接下来要做的事
birth-saved = 已保存。恭喜！

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = 特殊情况
circumstances-about = 符合的家庭不多。您的回答会改变显示的内容。是否适用于您的孩子，由医生和市区町村决定。
circumstances-ask = 不清楚时，请先问医疗机构。
circumstance-yes = 是
circumstance-no = 否
circumstance-disease-history-varicella = 得过水痘吗？
circumstance-disease-history-varicella-about = 得过的人不属于水痘定期接种的对象。
circumstance-hbig-with-vaccine-for-maternal-hbv = 是否因母亲携带乙肝病毒，出生时同时注射了免疫球蛋白（HBIG）和疫苗？
circumstance-hbig-with-vaccine-for-maternal-hbv-about = 这种情况下，乙肝疫苗用健康保险接种，不列入这个日程。
circumstance-mr-shortage-recognised-by-municipality = 市区町村是否认定，因疫苗不足而没能接种麻疹风疹（MR）疫苗？
circumstance-mr-shortage-recognised-by-municipality-about = 免费接种的时间可能会延长。
circumstance-special-circumstance-resolved-on = 长期患病等不能接种的情况结束的日期
circumstance-special-circumstance-resolved-on-about = 没能接种的疫苗，从那天起2年内可能可以免费接种。需要医生的理由书（理由書）和市区町村的同意。

## The phone and the data on it.

device-saving = 保存
device-encrypted = 在这部手机上加密
device-encrypted-no = 没有。这个浏览器做不到。
device-lasting = 手机空间不足时也保留
device-lasting-no = 没有保证。请不时保存备份。
device-yes = 是
device-aside = 另外保存的记录
device-keep = 请浏览器保留
install-title = 放到主屏幕
install-why = 可以像应用一样打开，没有网络也能用。数据也保留得更久。
install-do = 添加到主屏幕
install-ios-1 = 在Safari中点“共享”（方框带箭头的图标）。
install-ios-2 = 选择“添加到主屏幕”。
install-ios-3 = 点“添加”。如果已在这里输入过内容，请先保存备份，再在添加后的那边导入。
install-menu-1 = 打开浏览器的菜单。
install-menu-2 = 选择“安装应用”或“添加到主屏幕”。

## What was deleted.
deleted-title = 已删除的记录
deleted-about = 删除的记录仍留在这部手机里，可以恢复。要彻底删除，请用设置里的“清除数据”。
deleted-none = 没有删除过的记录。
# $date: the day of the deletion.
deleted-on = { $date }删除
deleted-restore = 恢复
deleted-restored = 已恢复。

## Erasing.

erase-open = 清除数据
erase-title = 要删除这部手机上的全部数据吗？
erase-what-records = 孩子和全部记录
erase-what-settings = 语言、显示设置、写了一半的内容
erase-what-copies = 保存在别处的备份会照样留着
erase-first = 无法恢复。以后可能还要用时，请先保存备份。
erase-sure = 我明白无法恢复
erase-do = 全部删除
erase-done = 已全部删除
erase-done-about = 您家人的任何内容都没有留在这个浏览器里。已经确认过。
erase-start-again = 从头开始

## Sources and version.

about-what = 为家庭和保健师制作的开源软件，由市区町村提供。
about-no-advice = 这里显示法律和市区町村的规定，不能代替医生的建议。
about-programme = 日本的预防接种
about-checked = 最近确认：{ $date }
about-programme-version = 数据版本：{ $version }
about-sources = 出处（{ $n }）
about-city = { $city }
about-city-unconfirmed = 市区町村没有确认的内容，不作为事实显示，而是告诉您向哪里询问。
about-licence = 许可证
about-licence-open = 开源（{ $licence }）。
about-design = 颜色、文字大小和形状遵循数字厅设计系统（デジタル庁デザインシステム）。
