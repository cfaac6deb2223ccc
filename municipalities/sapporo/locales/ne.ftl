### Words of Sapporo: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = सापोरो नगर
m-prefecture = होक्काइदो
m-ward-chuo = चुओ वडा
m-ward-kita = किता वडा
m-ward-higashi = हिगाशी वडा
m-ward-shiroishi = शिरोइशी वडा
m-ward-atsubetsu = आत्सुबेत्सु वडा
m-ward-toyohira = तोयोहिरा वडा
m-ward-kiyota = कियोता वडा
m-ward-minami = मिनामी वडा
m-ward-nishi = निशी वडा
m-ward-teine = तेइने वडा
m-health-center-chuo = चुओ वडा स्वास्थ्य केन्द्र
m-health-center-kita = किता वडा स्वास्थ्य केन्द्र
m-health-center-higashi = हिगाशी वडा स्वास्थ्य केन्द्र
m-health-center-shiroishi = शिरोइशी वडा स्वास्थ्य केन्द्र
m-health-center-atsubetsu = आत्सुबेत्सु वडा स्वास्थ्य केन्द्र
m-health-center-toyohira = तोयोहिरा वडा स्वास्थ्य केन्द्र
m-health-center-kiyota = कियोता वडा स्वास्थ्य केन्द्र
m-health-center-minami = मिनामी वडा स्वास्थ्य केन्द्र
m-health-center-nishi = निशी वडा स्वास्थ्य केन्द्र
m-health-center-teine = तेइने वडा स्वास्थ्य केन्द्र
m-health-center-note = गर्भावस्था, जन्म, बच्चाको स्वास्थ्य परीक्षण, बच्चा हुर्काउने कुरा।
m-child-guidance = सापोरो नगर बाल परामर्श केन्द्र
m-child-guidance-note = 189 मा फोन गरेमा जोडिन्छ।
