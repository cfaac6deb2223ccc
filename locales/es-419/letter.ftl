### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = Aviso: { $checkup }
letter-session = Le informamos el día y el lugar del examen médico de su hijo o hija.
letter-clinic = Este examen se puede hacer en una institución médica colaboradora. Elija el día que le convenga y haga la reserva en la institución. Pregunte en el teléfono de abajo cuáles colaboran.

letter-child = Niño o niña
letter-when = Cuándo
# $time the hour and the minute at which reception opens.
letter-reception = La recepción abre a las { $time }.
letter-bring-ask = Pregunte en el teléfono de abajo qué llevar.
letter-phone = Teléfono { $number }
letter-other-day = Si este día no le conviene, llame por teléfono. Le ofreceremos otro día.
letter-interpreter = Puede pedir un intérprete. Llame por teléfono.
# The line to read out in Japanese follows.
letter-say = En japonés puede decir:
