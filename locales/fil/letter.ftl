### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = Paunawa: { $checkup }
letter-session = Narito ang araw at lugar ng checkup ng iyong anak.
letter-clinic = Puwedeng gawin ang checkup na ito sa kalahok na klinika. Pumili ng araw na maginhawa sa iyo at magpareserba sa klinika. Itanong sa numero sa ibaba kung aling mga klinika ang kalahok.

letter-child = Bata
letter-when = Kailan
# $time the hour and the minute at which reception opens.
letter-reception = Bukas ang reception mula { $time }.
letter-bring-ask = Itanong sa numero sa ibaba kung ano ang dadalhin.
letter-phone = Telepono { $number }
letter-other-day = Kung hindi ka puwede sa araw na ito, tumawag lang. Bibigyan ka ng ibang araw.
letter-interpreter = Puwede kang humingi ng tagasalin (interpreter). Tumawag lang.
# The line to read out in Japanese follows.
letter-say = Puwede mong sabihin sa wikang Hapon:
