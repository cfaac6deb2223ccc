### Words of Hamada: wards, offices, telephone lines, notes on its services.

## status: draft
## source: sources.toml beside this folder

m-city = Hamada City
m-prefecture = Shimane Prefecture
m-family-office = Hamada City, Childcare Support Section, children and family advice
m-family-office-note = Monday to Friday 8:30–17:15. Closed on holidays and over the New Year.
m-sukusuku = Hamada family support center “Sukusuku”
m-sukusuku-note = Public health nurses, midwives and dietitians answer from before pregnancy onwards. There is also a place where parents and children play.
m-child-guidance = Hamada Child Guidance Center
m-child-guidance-note = Advice Monday to Friday 8:30–17:15, except holidays and the New Year. An emergency is taken at any time.
m-family-help = Family Support Center
m-family-help-summary = People who need care for a child and people who can give it become members and help each other.
