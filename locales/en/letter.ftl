### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = Notice: { $checkup }
letter-session = This is the day and the place of your child’s checkup.
letter-clinic = Your child can have this checkup at a participating clinic. Choose a day that suits you and book it at the clinic. Ask at the number below which clinics take part.

letter-child = Child
letter-when = When
# $time the hour and the minute at which reception opens.
letter-reception = Reception opens at { $time }.
letter-bring-ask = Ask at the number below what to bring.
letter-phone = Telephone { $number }
letter-other-day = If this does not suit you, please call. You will be offered another day.
letter-interpreter = You can ask for an interpreter. Please call.
# The line to read out in Japanese follows.
letter-say = In Japanese you can say:
