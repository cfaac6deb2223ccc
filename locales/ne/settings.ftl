### Settings: looks, people, data on this phone, sources.

settings-reading = जापानीको प्रकार
settings-size = अक्षरको आकार
settings-size-normal = सामान्य
settings-size-large = ठूलो
settings-size-larger = धेरै ठूलो
settings-theme = स्क्रिनको रङ
settings-theme-auto = फोनजस्तै
settings-theme-light = उज्यालो
settings-theme-dark = अँध्यारो
settings-away = { $n ->
    [one] थन्क्याइएको ({ $n })
   *[other] थन्क्याइएका ({ $n })
}
settings-data = डाटा
settings-data-where = सबै रेकर्ड यही फोनभित्र मात्र छ। खाता चाहिँदैन, कतै पठाइँदैन।
settings-about = स्रोत र संस्करण
settings-version = संस्करण { $version }

## One child or pregnancy.

person-gone = यो बच्चा अब यहाँ छैन। अर्को विन्डोबाट मेटाइएको हुन सक्छ।
person-colour = रङ
person-colour-n = रङ { $n }
person-is-away = थन्क्याइएको छ। अरू पृष्ठमा देखिँदैन।
person-bring-back = फिर्ता ल्याउनुहोस्
person-brought-back = फिर्ता ल्याइयो।
person-remove-title = थन्क्याउने वा मेटाउने
person-remove-about = थन्क्याउँदा रेकर्ड रहन्छ, देखिँदैन मात्र। मेटाउँदा बच्चा र सबै रेकर्ड एपबाट हट्छ।
person-close-about = यहाँ अब आवश्यक नभए बन्द गर्न सकिन्छ। यसपछि केही सोधिँदैन, केही देखाइँदैन।
person-close = बन्द गर्नुहोस्
person-closed = बन्द गरियो।
person-archive = थन्क्याउनुहोस्
person-put-away = थन्क्याइयो।
person-remove = मेटाउनुहोस्
person-removed = मेटाइयो।
person-warn-before-birth = { $n ->
    [one] यो जन्म मितिले { $n } वटा रेकर्ड जन्मअघिको हुन्छ। हेर्नुहोस्।
   *[other] यो जन्म मितिले { $n } वटा रेकर्ड जन्मअघिका हुन्छन्। हेर्नुहोस्।
}
person-warn-same = यही जन्म मिति र नामको बच्चा पहिल्यै छ। जुम्ल्याहा भए हरेकको नाम लेख्नुहोस्।

birth-title = बच्चा जन्मियो?
birth-about = बधाई छ। जन्म मिति लेख्दा पहिलो वर्षको योजना सुरु हुन्छ।
birth-open = बच्चा जन्मियो
birth-another = जुम्ल्याहा: अर्को बच्चा थप्नुहोस्
birth-less = यो बच्चा हटाउनुहोस्
birth-save = अब के गर्ने हेर्नुहोस्
birth-saved = सेभ भयो। बधाई छ।

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = विशेष अवस्था
circumstances-about = थोरै परिवारलाई मात्र यो लागू हुन्छ। उत्तरअनुसार देखिने कुरा फेरिन्छ। तपाईंको बच्चालाई लागू हुन्छ कि हुँदैन, डाक्टर र नगरपालिकाले निर्णय गर्छन्।
circumstances-ask = अन्योल भए पहिले क्लिनिकमा सोध्नुहोस्।
circumstance-yes = हो
circumstance-no = होइन
circumstance-disease-history-varicella = के पहिले ठेउला आएको छ?
circumstance-disease-history-varicella-about = ठेउला आइसकेको भए ठेउलाको नियमित खोपमा पर्दैन।
circumstance-hbig-with-vaccine-for-maternal-hbv = आमालाई हेपाटाइटिस बी भाइरस भएकाले, जन्मँदा इम्युनोग्लोबुलिन (HBIG) र खोप सँगै दिइएको हो?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = त्यस्तो बेला हेपाटाइटिस बी खोप स्वास्थ्य बीमाबाट लिइन्छ, यो योजनामा पर्दैन।
circumstance-mr-shortage-recognised-by-municipality = खोप अपुग भएर दादुरा-रुबेला (MR) लिन नपाएको भनी नगरपालिकाले मानेको छ?
circumstance-mr-shortage-recognised-by-municipality-about = निःशुल्क अवधि लम्बिन सक्छ।
circumstance-special-circumstance-resolved-on = लामो बिरामी आदि, खोप लिन नमिल्ने कारण सकिएको दिन
circumstance-special-circumstance-resolved-on-about = लिन नपाएको खोप त्यो दिनदेखि 2 वर्षसम्म निःशुल्क लिन मिल्न सक्छ। डाक्टरको कागज र नगरपालिकाको स्वीकृति चाहिन्छ।

## The phone and the data on it.

device-saving = सेभ
device-encrypted = यो फोनमा इन्क्रिप्सन
device-encrypted-no = छैन। यो ब्राउजरमा मिल्दैन।
device-lasting = फोनमा ठाउँ कम हुँदा पनि राख्ने
device-lasting-no = पक्का छैन। बेलाबेला प्रतिलिपि सेभ गर्नुहोस्।
device-yes = छ
device-aside = छुट्टै राखिएका रेकर्ड
device-keep = राखिदिन ब्राउजरलाई भन्नुहोस्
install-title = होम स्क्रिनमा राख्नुहोस्
install-why = एपजस्तै खुल्छ, इन्टरनेट नभए पनि चल्छ। डाटा पनि लामो समय रहन्छ।
install-do = होम स्क्रिनमा थप्नुहोस्
install-ios-1 = Safari मा “सेयर” (कोठाबाट बाण निस्केको चिन्ह) थिच्नुहोस्।
install-ios-2 = “होम स्क्रिनमा थप्नुहोस्” (Add to Home Screen) छान्नुहोस्।
install-ios-3 = “थप्नुहोस्” (Add) थिच्नुहोस्। यहाँ पहिल्यै केही लेखेको भए पहिले प्रतिलिपि सेभ गरेर थपिएकोमा भित्र्याउनुहोस्।
install-menu-1 = ब्राउजरको मेनु खोल्नुहोस्।
install-menu-2 = “एप इन्स्टल गर्नुहोस्” वा “होम स्क्रिनमा थप्नुहोस्” छान्नुहोस्।

## What was deleted.
deleted-title = मेटाइएका रेकर्ड
deleted-about = मेटाइएको कुरा यही फोनमा रहन्छ, त्यसैले फिर्ता ल्याउन सकिन्छ। सबै सधैंका लागि हटाउन सेटिङको “डाटा मेटाउनुहोस्” चलाउनुहोस्।
deleted-none = केही मेटाइएको छैन।
# $date: the day of the deletion.
deleted-on = { $date } मा मेटाइएको
deleted-restore = फिर्ता ल्याउनुहोस्
deleted-restored = फिर्ता ल्याइयो।

## Erasing.

erase-open = डाटा मेटाउनुहोस्
erase-title = यो फोनको सबै डाटा मेटाउने?
erase-what-records = सबै बच्चा र तिनका सबै रेकर्ड
erase-what-settings = भाषा, देखिने तरिका र लेख्दै गरेको कुरा
erase-what-copies = अन्यत्र सेभ गरेका प्रतिलिपि जस्ताको तस्तै रहन्छन्
erase-first = फर्काउन मिल्दैन। फेरि चाहिन सक्ने भए पहिले प्रतिलिपि सेभ गर्नुहोस्।
erase-sure = फर्काउन मिल्दैन भन्ने बुझेँ
erase-do = सबै मेटाउनुहोस्
erase-done = सबै मेटाइयो
erase-done-about = तपाईंको परिवारबारे केही पनि यो ब्राउजरमा बाँकी छैन। जाँचेर पक्का गरियो।
erase-start-again = सुरुदेखि थाल्नुहोस्

## Sources and version.

about-what = परिवार र जनस्वास्थ्य नर्सका लागि खुला स्रोत (ओपन सोर्स) सफ्टवेयर, नगरपालिकाले उपलब्ध गराउँछ।
about-no-advice = कानुन र नगरपालिकाको नियम देखाउँछ। डाक्टरको सल्लाहको सट्टा होइन।
about-programme = जापानको खोप
about-checked = अन्तिम जाँच: { $date }
about-programme-version = डाटाको संस्करण: { $version }
about-sources = { $n ->
    [one] स्रोत ({ $n })
   *[other] स्रोत ({ $n })
}
about-city = { $city }
about-city-unconfirmed = नगरपालिकाले पक्का नगरेको कुरा पक्का भनेर देखाइँदैन, कहाँ सोध्ने त्यो देखाइन्छ।
about-licence = इजाजतपत्र (लाइसेन्स)
about-licence-open = खुला स्रोत ({ $licence })।
about-design = रङ, अक्षरको आकार र रूप डिजिटल एजेन्सीको डिजाइन प्रणाली (デジタル庁デザインシステム) अनुसार छन्।
