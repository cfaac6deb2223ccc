### What stands on the page before the app is there.

# The language's own name, in its own script.
shell-language = नेपाली
# One sentence on what the app does.
shell-lead = खोप, स्वास्थ्य जाँच र सहायता: तपाईंको बच्चाका लागि अब के गर्ने।
shell-choose = भाषा छान्नुहोस्
# Label of the button "189" for those who cannot see it.
shell-help = 189: बालबालिका र अभिभावकका लागि सहायता
shell-failed = एप लोड हुन सकेन। इन्टरनेट जडान जाँच गरी फेरि प्रयास गर्नुहोस्।
shell-retry = फेरि प्रयास गर्नुहोस्
