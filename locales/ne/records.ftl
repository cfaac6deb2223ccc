### Everything recorded: the list, the page for the counter, copies of the record.

records-title = रेकर्ड
records-hidden = { $n ->
    [one] देखाउन नसकिने रेकर्ड { $n } वटा छ। नमेटाई राखिएको छ।
   *[other] देखाउन नसकिने रेकर्ड { $n } वटा छन्। नमेटाई राखिएका छन्।
}
records-sheet = क्लिनिकमा देखाउने पृष्ठ
records-add = खोप लेख्नुहोस्
records-first = पहिलो खोप लेख्नुहोस्
records-empty = अझै रेकर्ड छैन
records-empty-next = आमा तथा शिशु स्वास्थ्य पुस्तिका (母子健康手帳) हेरेर खोप लिएको दिन र खोपको नाम लेख्नुहोस्। त्यति भए पुग्छ। जुन क्रममा लेखे पनि हुन्छ।
records-at-age = { $age } मा
records-before-birth = जन्म मितिभन्दा अघि
records-before-birth-about = यो मिति जन्म मितिभन्दा अघिको हो। दुईमध्ये कुन सही हो हेर्नुहोस्। रेकर्ड रहन्छ, नसच्याएसम्म गणना हुँदैन।
records-field-date = मिति
records-field-vaccine = खोप
records-field-checkup = स्वास्थ्य परीक्षण
records-field-product = खोपको प्रकार
records-field-lot = लट नम्बर
records-field-place = ठाउँ
records-field-country = देश
records-field-note = टिपोट
records-field-deleted = मेटाइएको
records-yes = हो
records-typed = { $text }
records-corrections = { $n ->
    [one] { $n } पटक सच्याइएको
   *[other] { $n } पटक सच्याइएको
}
records-was = { $field } – पहिले: { $value } ({ $date } सम्म)
records-was-empty = खाली
records-correct = सच्याउनुहोस्
records-delete = मेटाउनुहोस्
records-deleted = मेटाइयो।

## The page for the counter.

sheet-title = खोप र स्वास्थ्य परीक्षणको रेकर्ड
sheet-print = प्रिन्ट गर्नुहोस्
sheet-name = नाम
sheet-age = उमेर
sheet-language = बोल्ने भाषा
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = अहिलेसम्म लिएका खोप
sheet-none = रेकर्ड छैन।
sheet-dose = मात्रा
sheet-product = खोप, लट नम्बर
sheet-remarks = ठाउँ, टिपोट
sheet-abroad = विदेशमा लिएको
sheet-not-counted = गणना नभएको: जाँच्नुहोस्
# Above what the rules remark on.
sheet-notes = कृपया जाँच्नुहोस्
sheet-coming = अब लिने खोप
sheet-next-dose = अर्को मात्रा
sheet-may-today = आज
sheet-today = मिल्छ
sheet-not-today = अहिले होइन
sheet-from = यो दिनदेखि
sheet-until = यो दिनसम्म
sheet-voluntary = स्वैच्छिक
sheet-doctor-decides = देशको नियमअनुसार देखाइएको हो। निर्णय डाक्टरले गर्छन्।
sheet-checkups = भएका स्वास्थ्य परीक्षण
sheet-foot = परिवारले लेखेको रेकर्ड ({ $date } सम्मको)। आमा तथा शिशु स्वास्थ्य पुस्तिकासँग मिलाएर हेर्नुहोस्।

## Copies of the record as a file.

copies-title = प्रतिलिपि
copies-about = रेकर्ड यही फोनभित्र मात्र छ। फोन हराउँदा वा फेर्दा काम लाग्ने प्रतिलिपि राख्न सकिन्छ।
copies-save = प्रतिलिपि सेभ गर्नुहोस्
copies-bring = प्रतिलिपि भित्र्याउनुहोस्
copies-save-what = यहाँ लेखेका सबै कुरा (बच्चा, खोप, स्वास्थ्य परीक्षण) एउटै फाइलमा राखिन्छ। अर्को फोनमा भित्र्याउन मिल्छ।
copies-not-encrypted = यो फाइल इन्क्रिप्ट गरिएको छैन। खोल्ने जोसुकैले नाम, जन्म मिति र स्वास्थ्यको रेकर्ड पढ्न सक्छ। अरूको हातमा नपर्ने ठाउँमा राख्नुहोस्।
copies-save-do = फाइल सेभ गर्नुहोस्
copies-loading = एकैछिन पर्खनुहोस्…
copies-save-table = खोप तालिकामा (CSV) सेभ गर्नुहोस्
copies-saved = प्रतिलिपि तयार भयो।
copies-new = { $n ->
    [0] नयाँ रेकर्ड छैन
    [one] नयाँ रेकर्ड { $n } वटा
   *[other] नयाँ रेकर्ड { $n } वटा
}
copies-adds-persons = { $n ->
    [one] बच्चा { $n } जना थपिन्छ
   *[other] बच्चा { $n } जना थपिन्छन्
}
copies-adds-doses = { $n ->
    [one] खोप { $n } वटा थपिन्छ
   *[other] खोप { $n } वटा थपिन्छन्
}
copies-adds-checkups = { $n ->
    [one] स्वास्थ्य परीक्षण { $n } वटा थपिन्छ
   *[other] स्वास्थ्य परीक्षण { $n } वटा थपिन्छन्
}
copies-known = { $n ->
    [one] { $n } वटा यो फोनमा पहिल्यै छ।
   *[other] { $n } वटा यो फोनमा पहिल्यै छन्।
}
copies-refused = { $n ->
    [one] यो { $n } वटा भित्र्याउन सकिँदैन:
   *[other] यी { $n } वटा भित्र्याउन सकिँदैन:
}
copies-refused-malformed = { $n ->
    [one] पढ्न नसकिने: { $n } वटा
   *[other] पढ्न नसकिने: { $n } वटा
}
copies-refused-too-long = { $n ->
    [one] धेरै लामो: { $n } वटा
   *[other] धेरै लामो: { $n } वटा
}
copies-refused-bad-date = { $n ->
    [one] हुनै नसक्ने मिति भएको: { $n } वटा
   *[other] हुनै नसक्ने मिति भएका: { $n } वटा
}
copies-refused-bad-clock = { $n ->
    [one] लेखिएको समय हुनै नसक्ने: { $n } वटा
   *[other] लेखिएको समय हुनै नसक्ने: { $n } वटा
}
copies-refused-altered = { $n ->
    [one] यो फोनको रेकर्डसँग नमिल्ने: { $n } वटा
   *[other] यो फोनको रेकर्डसँग नमिल्ने: { $n } वटा
}
copies-keeps = यो फोनको रेकर्ड जस्ताको तस्तै रहन्छ। केही पनि नामनिसान नरहने गरी मेटिँदैन।
copies-bring-do = भित्र्याउनुहोस्
copies-nothing-new = भित्र्याउने नयाँ केही छैन
copies-brought = भित्र्याइयो।
copies-failed = हुन सकेन
copies-unchanged = यो फोनको रेकर्ड बदलिएको छैन।
error-import-not-a-record = यो फाइल हागुकुमीको प्रतिलिपि होइन वा बिग्रिएको छ। “hagukumi-” बाट सुरु भई “.json” मा सकिने नाम भएको फाइल छान्नुहोस्।
error-import-newer = यो प्रतिलिपि नयाँ संस्करणले बनाएको हो। पृष्ठ फेरि खोलेर नयाँ संस्करण लिनुहोस्, अनि फेरि भित्र्याउनुहोस्।
error-import-too-large = यो फाइल हागुकुमीको प्रतिलिपि हुन धेरै ठूलो छ। अर्को फाइल छान्नुहोस्।
