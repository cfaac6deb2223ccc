### Health: the list of vaccines and checkups, a vaccine's page, a checkup's page, and recording.
### Tone: say what is possible and when; never blame. $date: a date in words, $when: how far it is from today.

## The list and its three views.
health-title = Vacinas e exames de saúde
health-views = Como ver
health-view-next = Próximo passo
health-view-age = Por idade
health-view-month = Calendário
health-now = Agora
health-possible = Já é possível
health-soon = Nos próximos 2 meses
health-later = Mais tarde
health-done = Feitos
health-closed = Fora do período gratuito ou da época
# $what: one of the two headings above; $n: how many.
health-folded = { $what } ({ $n })
health-nothing-now = Nada a fazer por agora.
health-from = a partir de { $date } ({ $when })
health-best-from = recomendado a partir de { $date } ({ $when })
health-best-by = melhor até { $date } ({ $when })
health-free-until = gratuito até { $date } ({ $when })
health-until = até { $date } ({ $when })
health-done-on = { $date } ({ $when })
health-closed-on = O período gratuito foi até { $date }.
health-not-target = fora da vacinação periódica
health-voluntary = Opcional: pode ter custo
health-other = Registrar outra vacina
age-birth = Desde o nascimento

## The month.
month-before = Mês anterior
month-after = Próximo mês
month-this = Voltar a este mês
month-empty = Nada neste mês.
# Read out for a day of the calendar.
month-day = { $n ->
    [one] { $date }: { $n } item
    [many] { $date }: { $n } itens
   *[other] { $date }: { $n } itens
}
day-opens = possível a partir deste dia
day-recommended = recomendado a partir deste dia
day-last = último dia
day-recorded = feito

## A vaccine.
vaccine-unknown = Esta vacina não está na lista
vaccine-unknown-why = Ela não faz parte das vacinas desta criança. As que fazem parte estão na lista.
vaccine-now = Já pode tomar
# $dose: a dose label; $n: how many doses the vaccine takes in all.
vaccine-next = { $n ->
    [one] Próxima: { $dose }
    [many] Próxima: { $dose } ({ $n } doses no total)
   *[other] Próxima: { $dose } ({ $n } doses no total)
}
vaccine-notes = Para conferir
vaccine-doses = Doses registradas
vaccine-no-doses = Ainda não há registro.
vaccine-protects = Contra o que protege
vaccine-bring = O que levar
vaccine-before = Antes de ir
vaccine-after = Depois da vacina
vaccine-products = Tipo de vacina
why-checked = Verificado em { $date }.

## Record a dose.
dose-record = Registrar dose
dose-correct = Corrigir registro
dose-date = Quando tomou?
dose-today = Hoje
dose-yesterday = Ontem
dose-product = Vacina
dose-choose = Escolha
dose-all-products = Outros produtos
dose-others = Também no mesmo dia
dose-more = Lote, local, dose no exterior
dose-lot = Número do lote
dose-place = Clínica ou local
dose-brand = Nome na etiqueta ou no certificado
dose-note = Anotação
dose-abroad = Tomada fora do Japão
dose-country = País
dose-same = Esta vacina já está registrada nesse dia. Registrar mais uma vez?
dose-save-anyway = Salvar assim mesmo
dose-delete = Apagar este registro
dose-deleted = Apagado.
dose-recorded = { $n ->
    [one] { $n } dose registrada.
    [many] { $n } doses registradas.
   *[other] { $n } doses registradas.
}
dose-not-counted = Não contada
dose-lot-is = Lote: { $value }
dose-place-is = Local: { $value }
country-other = Outro país
country-br = Brasil
country-cn = China
country-id = Indonésia
country-in = Índia
country-kr = Coreia do Sul
country-lk = Sri Lanka
country-mm = Mianmar
country-np = Nepal
country-pe = Peru
country-ph = Filipinas
country-th = Tailândia
country-tw = Taiwan
country-us = Estados Unidos
country-vn = Vietnã

## A checkup.
checkup-elsewhere = Exame de outro município
checkup-unknown = Este exame não está na lista
checkup-state-not-yet = ainda não
checkup-state-open = é agora
checkup-state-closing-soon = termina logo
checkup-state-missed-can-catch-up = ainda dá tempo
checkup-state-attended = feito
checkup-state-closed = a época passou
# $office: the office to ask is the ward's, or the municipality's own.
checkup-state-ask = { $office ->
    [municipal] pergunte na prefeitura
   *[ward] pergunte na subprefeitura
}
checkup-window = de { $from } a { $to }
checkup-window-about = mais ou menos de { $from } a { $to }
checkup-about-why = { $office ->
    [municipal] A data exata não foi confirmada. Pergunte na prefeitura (shiyakusho).
   *[ward] A data exata não foi confirmada. Pergunte na subprefeitura (kuyakusho).
}
checkup-late = { $office ->
    [municipal] A época normal passou, mas a prefeitura (shiyakusho) pode oferecer outro dia. Telefone.
   *[ward] A época normal passou, mas a subprefeitura (kuyakusho) pode oferecer outro dia. Telefone.
}
checkup-notice = Os detalhes chegam pelo correio.
checkup-dental = Também há exame dos dentes.
checkup-where = Onde
checkup-place-clinic = Em instituição médica conveniada. Você escolhe o dia.
checkup-place-session = No local do exame em grupo, no dia do aviso.
checkup-booking = Reserva
checkup-booking-yes = É preciso reservar
checkup-booking-no = Não precisa
checkup-takes = Duração
checkup-minutes = { $n ->
    [one] cerca de { $n } minuto
    [many] cerca de { $n } minutos
   *[other] cerca de { $n } minutos
}
checkup-bring-ask = { $office ->
    [municipal] O aviso diz o que levar. Se não tem o aviso, pergunte na prefeitura (shiyakusho).
   *[ward] O aviso diz o que levar. Se não tem o aviso, pergunte na subprefeitura (kuyakusho).
}
checkup-contact = Onde perguntar
checkup-record = Registrar como feito
checkup-correct = Corrigir registro
checkup-recorded = Exame registrado.
checkup-deleted = Apagado.
checkup-date = Quando foi?
checkup-records = Registros do exame
checkup-finding-before-birth = O registro de { $date } tem data anterior ao nascimento, por isso não foi contado.
checkup-finding-in-future = O registro de { $date } tem data futura, por isso ainda não foi contado.
checkup-finding-recorded-again = Há outro registro em { $date }. Vale o primeiro dia.
checkup-finding-outside-window = { $date }: foi fora da época normal, mas conta como feito.
checkup-finding-not-of-this-municipality = É um exame de outro município. O registro fica guardado.

## A reminder for the phone's calendar. Others may see that calendar: the summary says nothing of vaccines.
reminder-add = Pôr no calendário
reminder-about = Entra em { $date }, com aviso 1 semana antes. No calendário aparece só “Compromisso”.
reminder-summary = Compromisso
