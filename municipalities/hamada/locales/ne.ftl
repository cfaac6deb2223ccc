### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = हामादा नगर
m-prefecture = शिमाने प्रान्त
m-family-office = हामादा नगर, बाल हेरचाह सहायता शाखा, बाल तथा परिवार परामर्श
m-family-office-note = सोमबारदेखि शुक्रबार 8:30–17:15। सार्वजनिक बिदा र नयाँ वर्षमा बन्द।
m-sukusuku = हामादा परिवार सहायता केन्द्र “सुकुसुकु”
m-sukusuku-note = गर्भअघिदेखि नर्स, सुँडेनी र पोषणविद्ले सल्लाह दिन्छन्। आमाबुबा र बच्चा खेल्ने ठाउँ पनि छ।
m-child-guidance = हामादा बाल परामर्श केन्द्र
m-child-guidance-note = परामर्श सोमबारदेखि शुक्रबार 8:30–17:15, सार्वजनिक बिदा र नयाँ वर्षबाहेक। आपतमा जुनसुकै बेला लिन्छ।
m-family-help = परिवार सहायता केन्द्र (Family Support Center)
m-family-help-summary = बच्चा राख्न चाहने र हेर्न सक्ने मानिस सदस्य भएर एकअर्कालाई सघाउँछन्।
