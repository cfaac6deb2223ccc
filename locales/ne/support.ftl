### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = पक्का भएको छैन
contact-hours-ask = समय फोन गरेर सोध्नुहोस्
# $name: a ward office or a city.
contact-ask = { $name } मा सोध्नुहोस्
contact-open = अहिले खुला
contact-closed = अहिले बन्द
contact-always = 24 घण्टा, हरेक दिन
contact-every-day = हरेक दिन
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }–{ $to }
contact-holidays = सार्वजनिक बिदामा बन्द
# $from, $to: days of the year such as "29 December".
contact-closed-days = { $from } देखि { $to } सम्म बन्द
contact-day = { $month } { $d }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = किबोर्डमा Esc तीन पटक थिच्नुहोस्।
help-free = फोन निःशुल्क
help-anonymous = नाम नबताए पनि हुन्छ
help-secret = गोप्य राखिन्छ
hotline-kind-child = बच्चा र अभिभावकका लागि
hotline-kind-emergency = ज्यान जोखिममा हुँदा
hotline-kind-medical = अचानक बिरामी हुँदा
hotline-kind-violence = कसैले हिंसा गर्दा
hotline-kind-consultation = प्रश्न र चिन्ता
hotline-kind-other = अन्य नम्बर

## Support, first screen.
support-title = सेवा र ठाउँ
support-now = अहिले तपाईंका लागि
# $name: what the family calls the child.
support-for-person = { $name } का लागि
support-counter = तपाईंको वडाको बच्चा र परिवारका लागि सेवा कक्ष
support-search = नामबाट खोज्नुहोस्
support-search-hint = आफ्नो भाषा वा जापानीमा
support-filters = फिल्टर
support-all-kinds = सबै
support-services = सेवा
support-places = ठाउँ र कार्यालय
support-my-ward = मेरो वडा
support-kind = प्रकार
support-wards = वडा
support-open-now = अहिले खुला
support-my-language = मेरो भाषामा कुरा हुने
support-child-age = बच्चाको उमेरका लागि
support-near-me = नजिकको पहिले
support-near-why = तपाईं भएको ठाउँ यो फोनबाहिर जाँदैन।
support-locating = तपाईं भएको ठाउँ खोज्दै
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] तपाईं भएको ठाउँ थाहा भएन।
   *[ward] तपाईं भएको ठाउँ थाहा भएन। वडा छान्न पनि सकिन्छ।
}
support-clear = फिल्टर हटाउनुहोस्
support-all = सबै सेवा र ठाउँ
support-count = { $n ->
    [one] { $n } वटा
   *[other] { $n } वटा
}
support-show-all = { $n ->
    [one] { $n } वटा हेर्नुहोस्
   *[other] सबै { $n } वटा हेर्नुहोस्
}
support-none = केही भेटिएन।
support-none-next = फिल्टर घटाउनुहोस् वा अर्को शब्दले खोज्नुहोस्। यहाँ पनि सोध्न सकिन्छ:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = { $whole }{ number-decimal }{ $tenth } कि.मि.
support-m = { $n } मिटर
support-no-position = दूरी थाहा छैन
support-phone-none = फोन नम्बर पक्का भएको छैन

## A facility.
support-map = नक्सा खोल्नुहोस्
support-phone = फोन
support-hours = समय
support-address = ठेगाना
support-copy = कपी गर्नुहोस्
support-copied = कपी भयो
support-languages = भाषा
support-serves = सेवा पाउने वडा
support-offers = यहाँ सोध्न सकिने कुरा
support-ask-rest = केही कुरा पक्का भएको छैन। जानुअघि फोन गरेर सोध्नुहोस्।
support-gone = यो जानकारी अब छैन।
support-sources = यो जानकारी कहाँबाट आयो
support-source-dated = { $date } सम्मको

## A service. $date: a day.
support-fit-yes = प्रयोग गर्न मिल्छ
support-fit-until = { $date } सम्म मिल्छ
support-fit-from = { $date } देखि मिल्छ
support-fit-past = तोकिएको उमेर नाघ्यो
support-fit-pregnancy = गर्भावस्थामा मिल्छ
support-fit-after-birth = जन्मिएपछि मिल्छ
support-fit-ask = मिल्छ कि मिल्दैन, सोध्नुहोस्
support-who = कसका लागि
support-cost = खर्च
support-apply = कसरी निवेदन दिने
support-contact = सम्पर्क
support-rules-since = { $date } देखि यही नियम छ।
support-rules-from = { $date } मा सुरु हुन्छ।
support-rules-until = { $date } सम्म यही नियम छ।
support-rules-ended = { $date } मा सकियो।
support-changes = { $date } देखि फेरिन्छ:

service-kind-pregnancy = गर्भावस्था र जन्म
service-kind-postpartum = सुत्केरी भएपछि
service-kind-childcare = बच्चा राख्ने, हेरचाह
service-kind-gathering = खेल्ने र भेट्ने ठाउँ
service-kind-money = आर्थिक सहायता
service-kind-consultation = परामर्श
service-kind-other = अन्य सेवा

facility-kind-city-office = नगर कार्यालय (市役所)
facility-kind-ward-office = वडा कार्यालय (区役所)
facility-kind-family-health-center = बच्चा, परिवार र स्वास्थ्यको सेवा कक्ष
facility-kind-child-guidance-center = बाल परामर्श केन्द्र
facility-kind-child-family-support-center = बाल तथा परिवार सहायता केन्द्र
facility-kind-childcare-support-center = बाल हेरचाह सहायता केन्द्र
facility-kind-short-stay = छोटो अवधिको बसाइ, दिवा बसाइ
facility-kind-postpartum-care = सुत्केरी हेरचाह
facility-kind-multilingual-consultation = धेरै भाषामा परामर्श
facility-kind-call-center = कल सेन्टर
facility-kind-family-support-center = परिवार सहायता केन्द्र (Family Support Center)
facility-kind-nursery = शिशु स्याहार केन्द्र, किन्डरगार्टेन
facility-kind-childrens-hall = बाल भवन (児童館)
facility-kind-clinic = अस्पताल वा क्लिनिक
facility-kind-other = अन्य ठाउँ
