### What the immunization engine says, in words: doses, why a date is what it is, and what to look at.
### Tone: say what is still possible; never blame. Dates and spans arrive ready made (see dates.ftl); $n is a number.

## How a vaccine stands. Text, sign and colour go together; none of them blames.
status-not-yet = Ainda não
status-eligible = Já pode tomar
status-due = Hora de tomar
status-overdue = Ainda dá tempo
status-last-month = Último mês gratuito
status-complete = Completa
status-aged-out = Período gratuito encerrado

## Doses. $n: which one.
dose-n = { $n }ª dose
dose-primary = { $n }ª dose inicial
dose-booster = Reforço
doses-done = Doses tomadas: { $n } de { $total }
dose-skipped = Não é mais necessária nesta idade: { $dose }.
dose-components = { $disease }: { $n } de { $total } doses

## Products of the next dose. $products: a list of product names.
product-next = Vacina a usar: { $products }
product-also = Também serve: { $products }.
product-together = { $products } no mesmo dia
# A combined vaccine that has to wait longer than its parts. $product: its name; $date, $when: from when.
product-from = { $product }: a partir de { $date } ({ $when })

## Who pays.
cat-routine = Vacinação periódica (gratuita)
cat-voluntary = Vacina opcional (paga)
cat-foreign = Tomada no exterior
cat-voluntary-note = O preço muda conforme a clínica. O seu município pode ajudar a pagar.

## status: draft
## source: 予防接種法施行令, 定期接種実施要領, 年齢計算ニ関スル法律 (the rule of each date stands beside it in the app)

# Why this date. $date, $from, $to: dates; $age, $span: spans; $other: a short name; $dose: a dose label.
# Which why-window… it is, the window's own kind says: weeks after birth, school year, fiscal year, pregnancy.
why-birth = Pode tomar desde o dia do nascimento.
why-age = Pode tomar a partir do dia em que completa { $age }: { $date }.
why-age-eve = Pela lei japonesa, a idade se completa na véspera do aniversário.
why-window = É gratuita de { $from } a { $to }.
why-weeks = Toma-se entre { $from } e { $to } depois do nascimento.
why-school-year = Toma-se no ano antes da escola primária, de { $from } a { $to }.
why-fiscal-year = Toma-se do 6º ano da escola primária ao 1º ano do ensino médio, de { $from } a { $to }.
why-pregnancy = Toma-se de 28 semanas e 0 dias a 36 semanas e 6 dias de gravidez, de { $from } a { $to }.
why-closes = É gratuita até { $date }, incluindo esse dia.
why-standard = O recomendado é tomar de { $from } a { $to }.
why-dose-by = Esta dose pode ser tomada até { $date }.
why-booster-age = O reforço é a partir de { $age } de idade.
why-interval-days = { $n ->
    [one] O intervalo mínimo entre { $dose } ({ $date }) e esta é de { $n } dia inteiro.
    [many] O intervalo mínimo entre { $dose } ({ $date }) e esta é de { $n } dias inteiros.
   *[other] O intervalo mínimo entre { $dose } ({ $date }) e esta é de { $n } dias inteiros.
}
why-interval-months = { $n ->
    [one] Depois de { $dose } ({ $date }), espera-se pelo menos { $n } mês.
    [many] Depois de { $dose } ({ $date }), espera-se pelo menos { $n } meses.
   *[other] Depois de { $dose } ({ $date }), espera-se pelo menos { $n } meses.
}
why-interval-half = { $n ->
    [one] Depois de { $dose } ({ $date }), espera-se pelo menos { $n } mês e meio.
    [many] Depois de { $dose } ({ $date }), espera-se pelo menos { $n } meses e meio.
   *[other] Depois de { $dose } ({ $date }), espera-se pelo menos { $n } meses e meio.
}
why-spacing-days = { $n ->
    [one] O intervalo mínimo entre { $other } ({ $date }) e esta é de { $n } dia inteiro.
    [many] O intervalo mínimo entre { $other } ({ $date }) e esta é de { $n } dias inteiros.
   *[other] O intervalo mínimo entre { $other } ({ $date }) e esta é de { $n } dias inteiros.
}
why-since = Faz parte da vacinação periódica desde { $date }.
why-season = Toma-se todo ano, antes da época da doença.
why-same-day = Pode tomar no mesmo dia que outras vacinas.
if-accepted = Se o médico aceitar, a próxima é: { $dose }, a partir de { $date }.
if-physician = Se o médico achar necessário, pode tomar a partir de { $date }.
why-source = Regra: { $rule }

# Windows beyond the ordinary one, by kind.
ext-open = Como exceção, é gratuita até { $date }.
ext-shortage = Este período é para quem não pôde tomar porque faltou vacina.
ext-cohort = Este período é para quem não tomou na época em que o país deixou de recomendar a vacina.
ext-remainder = Este período é para as doses que faltam.
ext-catch-up = Este período é para pôr as vacinas em dia.
ext-circumstance = Este período é para quem não pôde tomar por doença longa ou motivo parecido: 2 anos a partir do fim dela. É preciso um documento do médico.

# What to look at: one text for each kind of finding. Where someone has to decide, it ends with who.
# $date: the dose it is about; $n: days too early (f-partner-exceeds: doses too many); $earliest, $last, $first: dates.
f-interval-too-short = { $n ->
    [one] A dose de { $date } foi dada { $n } dia antes do que diz a regra. Pergunte na clínica se ela conta.
    [many] A dose de { $date } foi dada { $n } dias antes do que diz a regra. Pergunte na clínica se ela conta.
   *[other] A dose de { $date } foi dada { $n } dias antes do que diz a regra. Pergunte na clínica se ela conta.
}
f-cross-vaccine-too-close = { $n ->
    [one] { $vaccine } ({ $date }): pela regra, faltava { $n } dia de intervalo depois de { $other }. Pergunte na clínica.
    [many] { $vaccine } ({ $date }): pela regra, faltavam { $n } dias de intervalo depois de { $other }. Pergunte na clínica.
   *[other] { $vaccine } ({ $date }): pela regra, faltavam { $n } dias de intervalo depois de { $other }. Pergunte na clínica.
}
f-physician-interval = A dose de { $date } veio depois de um intervalo curto, usado só quando o médico acha necessário. Confirme na clínica.
f-upper-limit-exceeded = A dose de { $date } veio depois de um intervalo maior que o da regra daquela época. Não é preciso repetir nada.
f-before-window = A dose de { $date } foi tomada antes do período gratuito.
f-after-window = A dose de { $date } foi tomada depois do período gratuito.
f-too-young = A dose de { $date } foi tomada antes da idade da regra. Pergunte na clínica se ela conta.
f-before-programme = A dose de { $date } foi tomada antes de a vacina entrar na vacinação periódica.
f-not-counted = A dose de { $date } não está na conta.
f-duplicate = Há dois registros da mesma vacina em { $date }. Só um foi contado.
f-extra = A dose de { $date } é além das necessárias.
f-in-the-future = O registro de { $date } tem data futura, por isso ainda não foi contado.
f-before-birth = O registro de { $date } tem data anterior ao nascimento, por isso não foi contado.
f-unknown-vaccine = Há um registro de vacina que não é conhecida aqui. Ele fica guardado, mas não é contado.
f-given-abroad = A dose de { $date } foi tomada no exterior. O médico decide se ela conta. Mostre o registro.
f-ask-physician = { $vaccine } ({ $date }): o médico decide se conta. Até lá, não é contada.
f-product-not-routine = { $vaccine } ({ $date }): nesse dia, não fazia parte da vacinação periódica.
f-products-mixed = O tipo de vacina mudou entre uma dose e outra. Pergunte na clínica e no município qual usar na próxima.
f-cannot-complete = A próxima dose pode ser tomada só a partir de { $earliest }, depois do fim do período gratuito ({ $last }). Pergunte na clínica o que fazer.
f-cannot-finish = A última dose pode ser tomada só a partir de { $earliest }, depois do fim do período gratuito ({ $last }). Pergunte na clínica o que fazer.
f-first-dose-late = A 1ª dose é recomendada até { $last }. Pergunte primeiro na clínica se é bom começar agora.
f-partner-exceeds = { $n ->
    [one] Com este produto, haveria { $n } dose a mais de { $vaccine }. Pergunte na clínica qual vacina usar.
    [many] Com este produto, haveria { $n } doses a mais de { $vaccine }. Pergunte na clínica qual vacina usar.
   *[other] Com este produto, haveria { $n } doses a mais de { $vaccine }. Pergunte na clínica qual vacina usar.
}
f-ask-municipality = Como exceção, pode ser gratuita até { $last }. Pergunte no seu município.
f-excluded = Por um motivo como já ter tido a doença, esta vacina não entra na vacinação periódica. Pergunte na clínica.
f-sex-not-known = Esta vacinação periódica depende do sexo da criança. Informe o sexo para ver as datas.

# Said where they fit.
self-pay = Depois do período gratuito, às vezes ainda é possível tomar pagando. Pergunte na clínica.
birth-soon = Se o bebê nascer até 14 dias depois da vacina, a proteção pode não ser suficiente. Pergunte ao médico.
