### The frame of the family app: header, bottom bar, first run, home, common buttons.

app-name = हागुकुमी
skip-to-content = मुख्य भागमा जानुहोस्
close = बन्द गर्नुहोस्
cancel = रद्द गर्नुहोस्
save = सेभ गर्नुहोस्
next = अगाडि
change = बदल्नुहोस्
undo = फर्काउनुहोस्
more = थप हेर्नुहोस्
show-japanese = जापानीमा देखाउनुहोस्
language = भाषा
choose-language = भाषा छान्नुहोस्
nav = मुख्य मेनु
nav-home = होम
nav-health = स्वास्थ्य
nav-records = रेकर्ड
nav-support = सहायता
nav-help = परामर्श
settings = सेटिङ
offline = इन्टरनेट छैन। यसै चलाउन मिल्छ।
update-ready = नयाँ संस्करण तयार छ।
update-now = अहिले चलाउनुहोस्
call = फोन गर्नुहोस्
phone-call = { $number } मा फोन गर्नुहोस्
why = यो मिति किन?
saved = सेभ भयो।

people = बच्चाहरू
undone = पहिलेकै अवस्थामा फर्काइयो।
date-pick = पात्रोबाट छान्नुहोस्
date-only = { $date }
add-kind = कसका लागि हो?

add-title = बच्चाबारे
add-child = बच्चा
add-pregnancy = गर्भावस्था
add-birthday = जन्म मिति
add-birthday-hint = इस्वी संवत्मा, जस्तै: 2026-09-10, 2026/9/10, R8.9.10
add-due = बच्चा जन्मिने सम्भावित मिति
add-due-hint = आमा तथा शिशु स्वास्थ्य पुस्तिका (母子健康手帳) मा लेखिएको छ।
add-sex = लिङ्ग
add-sex-why = एचपीभी (HPV) खोप छोरीका लागि मात्र निःशुल्क भएकाले सोधिएको हो।
sex-f = छोरी
sex-m = छोरा
sex-skip = भन्न चाहन्नँ
add-name = नाम वा बोलाउने नाम
add-name-hint = यही फोनभित्र मात्र रहन्छ। खाली छोडे पनि हुन्छ।
add-ward = तपाईं बस्ने वडा
ward-none = थाहा छैन
add-save = अब के गर्ने हेर्नुहोस्
add-private = यही फोनभित्र मात्र सेभ हुन्छ। कतै पठाइँदैन।
child-n = बच्चा { $n }
pregnancy = गर्भावस्था
pregnancy-weeks = गर्भको { $n } हप्ता
born-abroad = जापानबाहिर जन्मेको, वा विदेशमा खोप लिएको छ

date-read = { $date } भनेर बुझियो
error-date-empty = मिति लेख्नुहोस्।
error-date-unreadable = यो मिति बुझिएन। महिना र दिन हेर्नुहोस्, वा 2026-09-10 जसरी लेख्नुहोस्।
error-date-ambiguous = कुन दिन हो: { $days }? 2026-09-10 जसरी लेख्नुहोस्।
error-birth-date-in-future = यो मिति आउन बाँकी छ। वर्ष हेर्नुहोस्।
error-birth-date-too-early = 1990 वा त्यसपछिको जन्म मिति लेख्नुहोस्।
error-due-date-too-early = यो मिति धेरै अघिको हो। { $date } वा त्यसपछिको मिति लेख्नुहोस्।
error-due-date-too-late = यो मिति धेरै पछिको हो। { $date } सम्मको मिति लेख्नुहोस्।
error-date-in-future = यो मिति आउन बाँकी छ। मिति हेर्नुहोस्।
error-date-before-birth = यो जन्म मिति ({ $date }) भन्दा अघिको हो। मिति हेर्नुहोस्।
error-vaccine-missing = खोप छान्नुहोस्।
error-checkup-missing = स्वास्थ्य परीक्षण छान्नुहोस्।
error-not-found = यो रेकर्ड अब छैन। अर्को विन्डोबाट मेटाइएको हुन सक्छ।
error-too-long = धेरै लामो भयो। { $n } अक्षरसम्म लेख्नुहोस्।
error-words-missing = यो भाषा अहिले लोड हुन सकेन। एकपटक इन्टरनेटमा जोडेर फेरि प्रयास गर्नुहोस्।
error-storage-full = फोनमा ठाउँ नभएकाले सेभ हुन सकेन। अरू केही मेटाएर फेरि प्रयास गर्नुहोस्।
error-storage-refused = यो ब्राउजरले सेभ गर्न दिँदैन। प्राइभेट होइन, सामान्य विन्डोमा खोल्नुहोस्।
error-storage-blocked = यो एप अर्को विन्डोमा पनि खुला छ। त्यो बन्द गरेर फेरि प्रयास गर्नुहोस्।
error-storage-other = सेभ हुन सकेन। फेरि प्रयास गर्नुहोस्।
error-storage-newer = यो फोनको डाटा नयाँ संस्करणले सेभ गरेको हो। पृष्ठ फेरि खोल्नुहोस्।
problem-kept-aside = { $n ->
    [one] पढ्न नसकिएको रेकर्ड { $n } वटा छ। नमेटाई छुट्टै राखिएको छ।
   *[other] पढ्न नसकिएका रेकर्ड { $n } वटा छन्। नमेटाई छुट्टै राखिएका छन्।
}
problem-no-storage = यो विन्डोमा सेभ गर्न मिल्दैन। बन्द गर्दा लेखेको कुरा हराउँछ।

# In place of every screen when there is a record that cannot be opened.
unopened-title = रेकर्ड खोल्न सकिएन
unopened-kept = केही मेटिएको छैन। रेकर्ड यही फोनमा छ।
unopened-other = फोनले रेकर्ड पढ्न सकेन। केही बेरमा ठीक हुन सक्छ: अरू एप बन्द गर्नुहोस् वा फोन फेरि खोल्नुहोस् अनि फेरि प्रयास गर्नुहोस्।
unopened-save = पढ्न सकिने रेकर्ड सेभ गर्नुहोस्
unopened-save-none = अहिले केही पढ्न सकिएन। केही बदलिएको छैन।

home-title = अब गर्ने कुरा
home-nothing = अहिले गर्नुपर्ने केही छैन।
home-all = सबै खोप र स्वास्थ्य परीक्षण
home-others = अरू
list = { $list }
home-later = त्यसपछि
home-visit = { $n ->
    [one] एक पटक जाँदा { $n } खोप
   *[other] एक पटक जाँदा { $n } खोप
}
home-now = अहिले जान मिल्छ
home-from = { $date } देखि
home-recommended-until = { $date } सम्म लिन राम्रो ({ $when })
home-free-until = { $date } सम्म निःशुल्क
home-done = लिएको भनी लेख्नुहोस्
home-see = विस्तृत हेर्नुहोस्
home-checkup-window = { $from } देखि { $to } सम्म
home-about = करिब
home-add-another = अर्को बच्चा थप्नुहोस्
home-where-to-get = ठाउँ: सहभागी क्लिनिक। पहिले फोन गरेर बुकिङ गर्नुहोस्।
