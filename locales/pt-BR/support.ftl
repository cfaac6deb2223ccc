### Support: facilities and services, and the parts of Help that only the app has.
### Tone: what a family can have, plainly. What nobody has confirmed is never said as a fact.

## Whom to call and when (also on the checkup page and on Help).
contact-unconfirmed = ainda não confirmado
contact-hours-ask = Confirme o horário por telefone
# $name: a ward office or a city.
contact-ask = Pergunte em: { $name }
contact-open = Aberto agora
contact-closed = Fechado agora
contact-always = 24 horas, todos os dias
contact-every-day = Todos os dias
# $days: "Mon to Fri"; $from, $to: times such as 08:30.
contact-span = { $days } { $from }–{ $to }
contact-holidays = Fecha nos feriados nacionais
# $from, $to: days of the year such as "29 December".
contact-closed-days = Fecha de { $from } a { $to }
contact-day = { $d } de { $month }

## The Help screen in the app. The rest of its words: help.ftl.
## status: draft
help-leave-keys = No teclado: aperte Esc três vezes.
help-free = ligação gratuita
help-anonymous = sem dizer o nome
help-secret = fica em segredo
hotline-kind-child = Para crianças e pais
hotline-kind-emergency = Se há perigo de vida
hotline-kind-medical = Se alguém ficou doente de repente
hotline-kind-violence = Se alguém usa violência contra você
hotline-kind-consultation = Dúvidas e preocupações
hotline-kind-other = Outros telefones

## Support, first screen.
support-title = Serviços e locais
support-now = Para você agora
# $name: what the family calls the child.
support-for-person = Para { $name }
support-counter = O balcão para crianças e famílias do seu distrito
support-search = Procurar pelo nome
support-search-hint = No seu idioma ou em japonês
support-filters = Filtros
support-all-kinds = Tudo
support-services = Serviços
support-places = Locais e balcões
support-my-ward = Meu distrito
support-kind = Tipo
support-wards = Distrito (ku)
support-open-now = Aberto agora
support-my-language = Atende no meu idioma
support-child-age = Para a idade da criança
support-near-me = Mais perto primeiro
support-near-why = O lugar onde você está não sai deste aparelho.
support-locating = Procurando onde você está
# $office: ward where there are wards to choose from, else municipal.
support-near-refused = { $office ->
    [municipal] Não foi possível saber onde você está.
   *[ward] Não foi possível saber onde você está. Você pode escolher o distrito.
}
support-clear = Limpar filtros
support-all = Todos os serviços e locais
support-count = { $n ->
    [one] { $n } resultado
    [many] { $n } resultados
   *[other] { $n } resultados
}
support-show-all = { $n ->
    [one] Mostrar { $n }
    [many] Mostrar todos os { $n }
   *[other] Mostrar todos os { $n }
}
support-none = Nada encontrado.
support-none-next = Tire um filtro ou tente outra palavra. Você também pode perguntar aqui:
# $whole, $tenth: a distance in kilometres before and after the decimal sign.
support-km = a { $whole }{ number-decimal }{ $tenth } km
support-m = a { $n } m
support-no-position = distância desconhecida
support-phone-none = telefone não confirmado

## A facility.
support-map = Abrir o mapa
support-phone = Telefone
support-hours = Horário
support-address = Endereço
support-copy = Copiar
support-copied = Copiado
support-languages = Idiomas
support-serves = Distritos atendidos
support-offers = O que perguntar aqui
support-ask-rest = Uma parte ainda não foi confirmada. Telefone antes de ir.
support-gone = Esta informação não existe mais.
support-sources = De onde vem esta informação
support-source-dated = Em { $date }

## A service. $date: a day.
support-fit-yes = Você pode usar
support-fit-until = Você pode usar até { $date }
support-fit-from = A partir de { $date }
support-fit-past = Já passou da idade
support-fit-pregnancy = Durante a gravidez
support-fit-after-birth = Depois do nascimento
support-fit-ask = Pergunte se você pode usar
support-who = Para quem
support-cost = Custo
support-apply = Como pedir
support-contact = Contato
support-rules-since = Vale desde { $date }.
support-rules-from = Começa em { $date }.
support-rules-until = Vale até { $date }.
support-rules-ended = Terminou em { $date }.
support-changes = Muda a partir de { $date }:

service-kind-pregnancy = Gravidez e parto
service-kind-postpartum = Depois do parto
service-kind-childcare = Cuidado da criança
service-kind-gathering = Lugares para brincar e se encontrar
service-kind-money = Ajuda em dinheiro
service-kind-consultation = Orientação
service-kind-other = Outros serviços

facility-kind-city-office = Prefeitura
facility-kind-ward-office = Subprefeitura (kuyakusho)
facility-kind-family-health-center = Balcão de saúde, crianças e famílias
facility-kind-child-guidance-center = Centro de Orientação Infantil
facility-kind-child-family-support-center = Centro de Apoio à Criança e à Família
facility-kind-childcare-support-center = Centro de apoio à criação dos filhos
facility-kind-short-stay = Short Stay e Day Stay
facility-kind-postpartum-care = Cuidados pós-parto
facility-kind-multilingual-consultation = Orientação em vários idiomas
facility-kind-call-center = Central de atendimento
facility-kind-family-support-center = Family Support Center
facility-kind-nursery = Creche ou jardim de infância
facility-kind-childrens-hall = Casa das crianças (児童館)
facility-kind-clinic = Hospital ou clínica
facility-kind-other = Outro local
