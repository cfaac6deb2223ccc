### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = सूचना: { $checkup }
letter-session = तपाईंको बच्चाको स्वास्थ्य परीक्षणको दिन र ठाउँ यस प्रकार छ।
letter-clinic = यो स्वास्थ्य परीक्षण सहभागी क्लिनिकमा गराउन सकिन्छ। आफूलाई मिल्ने दिन छानेर क्लिनिकमा बुकिङ गर्नुहोस्। कुन क्लिनिकमा गराउन सकिन्छ, तलको नम्बरमा सोध्नुहोस्।

letter-child = बच्चा
letter-when = कहिले
# $time the hour and the minute at which reception opens.
letter-reception = रिसेप्सन { $time } बजेदेखि खुल्छ।
letter-bring-ask = के लैजाने हो, तलको नम्बरमा सोध्नुहोस्।
letter-phone = फोन { $number }
letter-other-day = यो दिन नमिले फोन गर्नुहोस्। अर्को दिन मिलाइनेछ।
letter-interpreter = दोभाषे माग्न सकिन्छ। फोन गर्नुहोस्।
# The line to read out in Japanese follows.
letter-say = जापानी भाषामा यसो भन्न सकिन्छ:
