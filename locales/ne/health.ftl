### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = खोप र स्वास्थ्य परीक्षण
health-views = हेर्ने तरिका
health-view-next = अब गर्ने
health-view-age = उमेरअनुसार
health-view-month = पात्रो
health-now = अहिले
health-possible = अब मिल्ने
health-soon = 2 महिनाभित्र
health-later = त्यसपछि
health-done = पूरा भएका
health-closed = निःशुल्क अवधि वा समय सकिएका
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = अहिले गर्नुपर्ने केही छैन।
health-from = { $date } देखि ({ $when })
health-best-from = { $date } देखि लिन सिफारिस ({ $when })
health-best-by = { $date } सम्म लिन राम्रो ({ $when })
health-free-until = { $date } सम्म निःशुल्क ({ $when })
health-until = { $date } सम्म ({ $when })
health-done-on = { $date } ({ $when })
health-closed-on = निःशुल्क अवधि { $date } सम्म थियो।
health-not-target = नियमित खोपमा नपर्ने
health-voluntary = स्वैच्छिक: खर्च लाग्न सक्छ
health-other = अर्को खोप लेख्नुहोस्
age-birth = जन्मेदेखि

## The month.
month-before = अघिल्लो महिना
month-after = अर्को महिना
month-this = यो महिनामा फर्कनुहोस्
month-empty = यो महिना केही छैन।
# Read out for a day of the calendar.
month-day = { $n ->
    [one] { $date }, { $n } वटा
   *[other] { $date }, { $n } वटा
}
day-opens = यो दिनदेखि लिन मिल्छ
day-recommended = यो दिनदेखि सिफारिस
day-last = अन्तिम दिन
day-recorded = पूरा भयो

## A vaccine.
vaccine-unknown = यो खोप सूचीमा छैन
vaccine-unknown-why = यो बच्चाका खोपमा यो पर्दैन। पर्ने खोप सूचीमा हेर्न सकिन्छ।
vaccine-now = अहिले लिन मिल्छ
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = { $n ->
    [one] अर्को: { $dose }
   *[other] अर्को: { $dose } (जम्मा { $n } मात्रा)
}
vaccine-notes = हेर्नुपर्ने कुरा
vaccine-doses = लिएका मात्रा
vaccine-no-doses = अझै रेकर्ड छैन।
vaccine-protects = केबाट बचाउँछ
vaccine-bring = लैजाने कुरा
vaccine-before = जानुअघि
vaccine-after = खोप लिएपछि
vaccine-products = खोपको प्रकार
why-checked = अन्तिम जाँच: { $date }

## Record a dose.
dose-record = लिएको खोप लेख्नुहोस्
dose-correct = रेकर्ड सच्याउनुहोस्
dose-date = कहिले लिएको हो?
dose-today = आज
dose-yesterday = हिजो
dose-product = खोप
dose-choose = छान्नुहोस्
dose-all-products = अरू उत्पादन
dose-others = त्यही दिन लिएका अरू
dose-more = लट नम्बर, ठाउँ, विदेशमा लिएको
dose-lot = लट नम्बर
dose-place = क्लिनिक वा ठाउँ
dose-brand = लेबल वा प्रमाणपत्रको नाम
dose-note = टिपोट
dose-abroad = जापानबाहिर लिएको
dose-country = देश
dose-same = यो दिनमा यही खोपको रेकर्ड छ। अर्को पनि लेख्ने?
dose-save-anyway = यसै सेभ गर्नुहोस्
dose-delete = यो रेकर्ड मेटाउनुहोस्
dose-deleted = मेटाइयो।
dose-recorded = { $n ->
    [one] { $n } मात्रा लेखियो।
   *[other] { $n } मात्रा लेखियो।
}
dose-not-counted = गणना नहुने
dose-lot-is = लट नम्बर: { $value }
dose-place-is = ठाउँ: { $value }
country-other = अन्य देश
country-br = ब्राजिल
country-cn = चीन
country-id = इन्डोनेसिया
country-in = भारत
country-kr = दक्षिण कोरिया
country-lk = श्रीलङ्का
country-mm = म्यानमार
country-np = नेपाल
country-pe = पेरु
country-ph = फिलिपिन्स
country-th = थाइल्यान्ड
country-tw = ताइवान
country-us = अमेरिका
country-vn = भियतनाम

## A checkup.
checkup-elsewhere = अर्को नगरको स्वास्थ्य परीक्षण
checkup-unknown = यो स्वास्थ्य परीक्षण सूचीमा छैन
checkup-state-not-yet = समय भएको छैन
checkup-state-open = अहिले समय हो
checkup-state-closing-soon = चाँडै सकिँदै
checkup-state-missed-can-catch-up = अझै मिल्छ
checkup-state-attended = जाँच भयो
checkup-state-closed = समय सकियो
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] नगर कार्यालयमा सोध्ने
   *[ward] वडा कार्यालयमा सोध्ने
}
checkup-window = { $from } देखि { $to } सम्म
checkup-window-about = { $from } देखि { $to } सम्मतिर
checkup-about-why = { $office ->
    [municipal] ठ्याक्कै समय पक्का भएको छैन। नगर कार्यालयमा सोध्नुहोस्।
   *[ward] ठ्याक्कै समय पक्का भएको छैन। वडा कार्यालयमा सोध्नुहोस्।
}
checkup-late = { $office ->
    [municipal] सामान्य समय सकियो, तर नगर कार्यालयले अर्को दिन दिन सक्छ। फोन गर्नुहोस्।
   *[ward] सामान्य समय सकियो, तर वडा कार्यालयले अर्को दिन दिन सक्छ। फोन गर्नुहोस्।
}
checkup-notice = विस्तृत जानकारी हुलाकबाट आउँछ।
checkup-dental = दाँतको जाँच पनि हुन्छ।
checkup-where = ठाउँ
checkup-place-clinic = सहभागी क्लिनिकमा (दिन आफैँ छान्न मिल्छ)
checkup-place-session = सामूहिक परीक्षण हुने ठाउँमा (पत्रमा लेखिएको दिन)
checkup-booking = बुकिङ
checkup-booking-yes = बुकिङ गर्नुहोस्
checkup-booking-no = पर्दैन
checkup-takes = लाग्ने समय
checkup-minutes = { $n ->
    [one] करिब { $n } मिनेट
   *[other] करिब { $n } मिनेट
}
checkup-bring-ask = { $office ->
    [municipal] लैजाने कुरा पत्रमा लेखिएको छ। पत्र नभए नगर कार्यालयमा सोध्नुहोस्।
   *[ward] लैजाने कुरा पत्रमा लेखिएको छ। पत्र नभए वडा कार्यालयमा सोध्नुहोस्।
}
checkup-contact = सोध्ने ठाउँ
checkup-record = जाँच भएको लेख्नुहोस्
checkup-correct = रेकर्ड सच्याउनुहोस्
checkup-recorded = स्वास्थ्य परीक्षण लेखियो।
checkup-deleted = मेटाइयो।
checkup-date = कहिले भएको हो?
checkup-records = जाँचको रेकर्ड
checkup-finding-before-birth = { $date } को रेकर्डको मिति जन्मअघिको छ, त्यसैले गणना गरिएको छैन।
checkup-finding-in-future = { $date } को रेकर्डको मिति आउन बाँकी छ, त्यसैले अहिले गणना गरिएको छैन।
checkup-finding-recorded-again = { $date } मा पनि रेकर्ड छ। पहिलो दिन गणना हुन्छ।
checkup-finding-outside-window = { $date } सामान्य समयभन्दा बाहिर हो, तर जाँच भएको मानिन्छ।
checkup-finding-not-of-this-municipality = यो अर्को नगरको स्वास्थ्य परीक्षण हो। रेकर्ड रहन्छ।

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = पात्रोमा राख्नुहोस्
reminder-about = { $date } मा राखिन्छ, 1 हप्ताअघि सम्झाइन्छ। पात्रोमा “कार्यक्रम” मात्र देखिन्छ।
reminder-summary = कार्यक्रम
