### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = समय भएको छैन
status-eligible = अब लिन मिल्छ
status-due = अहिले लिने समय
status-overdue = अझै लिन मिल्छ
status-last-month = निःशुल्क हुने अन्तिम महिना
status-complete = पूरा भयो
status-aged-out = निःशुल्क अवधि सकियो

## Doses. $n: which one.
dose-n = मात्रा { $n }
dose-primary = सुरुको मात्रा { $n }
dose-booster = बुस्टर मात्रा
doses-done = { $total } मध्ये { $n } मात्रा पूरा
dose-skipped = { $dose } यो उमेरमा लिन आवश्यक छैन।
dose-components = { $disease }: { $total } मध्ये { $n } मात्रा

## Products of the next dose. $products: a list of product names.
product-next = प्रयोग हुने खोप: { $products }
product-also = { $products } पनि प्रयोग गर्न मिल्छ।
product-together = { $products } एकै दिन
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: { $date } देखि ({ $when })

## Who pays.
cat-routine = नियमित खोप (निःशुल्क)
cat-voluntary = स्वैच्छिक खोप (आफ्नै खर्चमा)
cat-foreign = विदेशमा लिएको
cat-voluntary-note = मूल्य क्लिनिकअनुसार फरक हुन्छ। तपाईंको नगरपालिकाले केही सहायता दिन सक्छ।

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = जन्मेको दिनदेखि लिन मिल्छ।
why-age = { $age } पुगेको दिनदेखि लिन मिल्छ। त्यो दिन { $date } हो।
why-age-eve = जापानको कानुनअनुसार जन्मदिनको अघिल्लो दिन नै उमेर पुग्छ।
why-window = { $from } देखि { $to } सम्म निःशुल्क छ।
why-weeks = जन्मेको { $from }देखि { $to }सम्ममा लिइन्छ।
why-school-year = प्राथमिक विद्यालय जानुअघिको 1 वर्षमा ({ $from } देखि { $to } सम्म) लिइन्छ।
why-fiscal-year = प्राथमिक विद्यालयको कक्षा 6 देखि उच्च माध्यमिक (高校) को पहिलो वर्षसम्म ({ $from } देखि { $to } सम्म) लिइन्छ।
why-pregnancy = गर्भको 28 हप्ता 0 दिनदेखि 36 हप्ता 6 दिनसम्म ({ $from } देखि { $to } सम्म) लिइन्छ।
why-closes = { $date } सम्म निःशुल्क छ। त्यो दिन पनि लिन मिल्छ।
why-standard = { $from } देखि { $to } सम्ममा लिन सिफारिस गरिएको छ।
why-dose-by = यो मात्रा { $date } सम्म लिन मिल्छ।
why-booster-age = बुस्टर मात्रा { $age } पुगेपछि लिइन्छ।
why-interval-days = { $n ->
    [one] { $dose } ({ $date }) पछि बीचमा कम्तीमा पूरा { $n } दिनको अन्तर राखिन्छ।
   *[other] { $dose } ({ $date }) पछि बीचमा कम्तीमा पूरा { $n } दिनको अन्तर राखिन्छ।
}
why-interval-months = { $n ->
    [one] { $dose } ({ $date }) को कम्तीमा { $n } महिनापछि लिइन्छ।
   *[other] { $dose } ({ $date }) को कम्तीमा { $n } महिनापछि लिइन्छ।
}
why-interval-half = { $n ->
    [1] { $dose } ({ $date }) को कम्तीमा डेढ महिनापछि लिइन्छ।
    [2] { $dose } ({ $date }) को कम्तीमा अढाई महिनापछि लिइन्छ।
    [one] { $dose } ({ $date }) को कम्तीमा साढे { $n } महिनापछि लिइन्छ।
   *[other] { $dose } ({ $date }) को कम्तीमा साढे { $n } महिनापछि लिइन्छ।
}
why-spacing-days = { $n ->
    [one] { $other } ({ $date }) पछि बीचमा कम्तीमा पूरा { $n } दिनको अन्तर राखिन्छ।
   *[other] { $other } ({ $date }) पछि बीचमा कम्तीमा पूरा { $n } दिनको अन्तर राखिन्छ।
}
why-since = { $date } देखि नियमित खोप भएको हो।
why-season = हरेक वर्ष, रोग फैलिने समयअघि लिइन्छ।
why-same-day = अरू खोपसँगै एकै दिन लिन मिल्छ।
if-accepted = डाक्टरले स्वीकार गरे अर्को { $dose } हो, { $date } देखि लिन मिल्छ।
if-physician = डाक्टरले आवश्यक ठाने { $date } देखि लिन मिल्छ।
why-source = नियम: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = विशेष रूपमा { $date } सम्म निःशुल्क लिन मिल्छ।
ext-shortage = खोप अपुग भएर लिन नपाएकाहरूका लागि राखिएको अवधि।
ext-cohort = देशले सिफारिस रोकेको बेला लिन नपाएकाहरूका लागि राखिएको अवधि।
ext-remainder = बाँकी मात्रा लिनका लागि राखिएको अवधि।
ext-catch-up = लिन नपाएको खोप पूरा गर्नका लागि राखिएको अवधि।
ext-circumstance = लामो बिरामी आदि कारणले लिन नपाएकाहरूका लागि राखिएको अवधि। त्यो कारण सकिएको दिनदेखि 2 वर्षसम्म हो। डाक्टरको कागज चाहिन्छ।

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $n ->
    [one] { $date } को मात्रा नियमभन्दा { $n } दिन चाँडो लिइएको छ। गणना हुन्छ कि हुँदैन, क्लिनिकमा सोध्नुहोस्।
   *[other] { $date } को मात्रा नियमभन्दा { $n } दिन चाँडो लिइएको छ। गणना हुन्छ कि हुँदैन, क्लिनिकमा सोध्नुहोस्।
}
f-cross-vaccine-too-close = { $n ->
    [one] { $date } को { $vaccine } { $other } पछि नियमभन्दा { $n } दिन चाँडो लिइएको छ। क्लिनिकमा सोध्नुहोस्।
   *[other] { $date } को { $vaccine } { $other } पछि नियमभन्दा { $n } दिन चाँडो लिइएको छ। क्लिनिकमा सोध्नुहोस्।
}
f-physician-interval = { $date } को मात्रा डाक्टरले आवश्यक ठानेको बेला मात्र राखिने छोटो अन्तरमा लिइएको छ। क्लिनिकमा सोधेर पक्का गर्नुहोस्।
f-upper-limit-exceeded = { $date } को मात्रा त्यो बेलाको नियमभन्दा ढिलो अन्तरमा लिइएको छ। फेरि लिन आवश्यक छैन।
f-before-window = { $date } को मात्रा निःशुल्क अवधिभन्दा अघि लिइएको छ।
f-after-window = { $date } को मात्रा निःशुल्क अवधिपछि लिइएको छ।
f-too-young = { $date } को मात्रा नियमको उमेरभन्दा अघि लिइएको छ। गणना हुन्छ कि हुँदैन, क्लिनिकमा सोध्नुहोस्।
f-before-programme = { $date } को मात्रा नियमित खोप हुनुअघि लिइएको छ।
f-not-counted = { $date } को मात्रा गणना गरिएको छैन।
f-duplicate = { $date } मा एउटै खोपका 2 रेकर्ड छन्। एउटा मात्र गणना गरियो।
f-extra = { $date } को मात्रा आवश्यकभन्दा बढी हो।
f-in-the-future = { $date } को रेकर्डको मिति आउन बाँकी छ, त्यसैले अहिले गणना गरिएको छैन।
f-before-birth = { $date } को रेकर्डको मिति जन्मअघिको छ, त्यसैले गणना गरिएको छैन।
f-unknown-vaccine = कुन खोप हो थाहा नभएको रेकर्ड छ। राखिएको छ, तर गणना गरिएको छैन।
f-given-abroad = { $date } को मात्रा विदेशमा लिइएको हो। गणना हुन्छ कि हुँदैन, डाक्टरले निर्णय गर्छन्। रेकर्ड देखाउनुहोस्।
f-ask-physician = { $date } को { $vaccine } गणना हुन्छ कि हुँदैन, डाक्टरले निर्णय गर्छन्। त्यतिबेलासम्म गणना हुँदैन।
f-product-not-routine = { $date } को { $vaccine } त्यो दिन नियमित खोप थिएन।
f-products-mixed = बीचमा खोपको प्रकार फेरिएको छ। अब कुन लिने, क्लिनिक र नगरपालिकामा सोध्नुहोस्।
f-cannot-complete = अर्को मात्रा छिटोमा { $earliest } मा मात्र लिन मिल्छ, निःशुल्क अवधि ({ $last } सम्म) भित्र पर्दैन। के गर्ने, क्लिनिकमा सोध्नुहोस्।
f-cannot-finish = अन्तिम मात्रा छिटोमा { $earliest } मा मात्र लिन मिल्छ, निःशुल्क अवधि ({ $last } सम्म) भित्र पर्दैन। के गर्ने, क्लिनिकमा सोध्नुहोस्।
f-first-dose-late = पहिलो मात्रा { $last } सम्ममा लिन सिफारिस गरिएको छ। अहिले सुरु गर्ने कि नगर्ने, पहिले क्लिनिकमा सोध्नुहोस्।
f-partner-exceeds = { $n ->
    [one] यो प्रकार प्रयोग गर्दा { $vaccine } { $n } मात्रा बढी हुन्छ। कुन खोप लिने, क्लिनिकमा सोध्नुहोस्।
   *[other] यो प्रकार प्रयोग गर्दा { $vaccine } { $n } मात्रा बढी हुन्छ। कुन खोप लिने, क्लिनिकमा सोध्नुहोस्।
}
f-ask-municipality = विशेष रूपमा { $last } सम्म निःशुल्क हुन सक्छ। नगरपालिकामा सोध्नुहोस्।
f-excluded = पहिले यो रोग लागिसकेको जस्ता कारणले नियमित खोपमा पर्दैन। क्लिनिकमा सोध्नुहोस्।
f-sex-not-known = यो नियमित खोप लिङ्गअनुसार तोकिन्छ। बच्चाको लिङ्ग भर्दा मिति देखिन्छ।

# Said where they fit.
self-pay = निःशुल्क अवधिपछि पनि आफ्नै खर्चमा लिन मिल्न सक्छ। क्लिनिकमा सोध्नुहोस्।
birth-soon = खोप लिएको 14 दिनभित्र बच्चा जन्मिए शिशुलाई बचाउने शक्ति पर्याप्त नहुन सक्छ। डाक्टरलाई सोध्नुहोस्।
