### The letter that the staff view prints for a family: the day of a checkup, the place, what to
### bring. Names of checkups and offices, dates and what to bring are said with the app's own words.

## status: draft

# The line in the window of the envelope, Japanese in every language. $name of a guardian; of the
# child, where no guardian is known.
letter-to = { $name } 様
letter-to-parents = { $name } 様の保護者様

# $checkup the name of a checkup.
letter-title = Aviso: { $checkup }
letter-session = Informamos o dia e o local do exame de saúde da criança.
letter-clinic = A criança pode fazer este exame em uma instituição médica conveniada. Escolha o dia que for melhor para você e reserve na instituição. Pergunte no telefone abaixo quais são as conveniadas.

letter-child = Criança
letter-when = Quando
# $time the hour and the minute at which reception opens.
letter-reception = A recepção abre às { $time }.
letter-bring-ask = Pergunte no telefone abaixo o que levar.
letter-phone = Telefone { $number }
letter-other-day = Se este dia não for bom para você, telefone. Vamos oferecer outro dia.
letter-interpreter = Você pode pedir um intérprete. Telefone.
# The line to read out in Japanese follows.
letter-say = Em japonês, você pode dizer:
