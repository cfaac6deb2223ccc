### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = फोनमा कुरा गर्नुहोस्
help-private = यो पृष्ठ हेरेको कुरा कतै पनि रेकर्ड हुँदैन।
help-leave = तुरुन्तै बाहिर जानुहोस्
help-back = एपमा फर्कनुहोस्

help-189 = 189 बाल परामर्श केन्द्र हटलाइन
help-189-free = फोन निःशुल्क छ।
help-189-hours = हरेक दिन 24 घण्टा खुला छ।
help-189-anonymous = आफ्नो नाम नबताए पनि हुन्छ।
help-189-secret = तपाईंले भनेको कुरा गोप्य राखिन्छ।
help-189-who = नजिकको बाल परामर्श केन्द्र (児童相談所) का कर्मचारीले कुरा सुन्छन्।
help-189-own = आफ्नै बच्चाको कुरा, अरूको बच्चाको कुरा, वा आफू थाकेको कुरामा पनि फोन गर्न सकिन्छ।
help-189-ip = केही IP फोनबाट 189 मा फोन लाग्दैन। त्यस्तो बेला तलको अर्को नम्बरमा फोन गर्नुहोस्।
help-danger = अहिले ज्यान जोखिममा छ भने 119 वा 110 मा फोन गर्नुहोस्।

help-say = जापानी भाषामा यो पढ्नुहोस्
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは ネパール語を 話します。通訳を お願いします。
help-line-sound = वाताशी वा नेपारु-गो ओ हानाशिमास। चुयाकु ओ ओनेगाइ शिमास।
help-line-meaning = “म नेपाली बोल्छु। कृपया दोभाषे चाहियो।”

help-other = अन्य नम्बरहरू
help-call = { $number } मा फोन गर्नुहोस्
help-119 = 119 (एम्बुलेन्स / दमकल)
help-119-when = होस नभएको, सास फेर्न गाह्रो, नरोकिने कम्पन, ठूलो चोट, वा आगलागी हुँदा।
help-110 = 110 (प्रहरी)
help-110-when = कसैले हिंसा गर्दा, वा अहिले खतरामा हुँदा।
help-8000 = #8000 बाल आकस्मिक परामर्श
help-8000-when = राति वा बिदाको दिन बच्चा अचानक बिरामी भई के गर्ने थाहा नहुँदा। समय प्रान्त (प्रिफेक्चर) अनुसार फरक हुन्छ।
help-7119 = #7119 आकस्मिक परामर्श
help-7119-when = अस्पताल जाने कि एम्बुलेन्स बोलाउने थाहा नहुँदा। केही ठाउँमा यो सेवा छैन।
help-8008 = #8008 घरेलु हिंसा परामर्श
help-8008-when = श्रीमान्, श्रीमती वा साथीको हिंसा। नजिकको परामर्श केन्द्रमा जोडिन्छ।
help-783 = 0120-189-783 बाल परामर्श केन्द्र परामर्श लाइन
help-783-when = बच्चा हुर्काउने चिन्ताको परामर्श। फोन निःशुल्क छ।
help-city = तपाईं बस्ने नगरका नम्बरहरू
