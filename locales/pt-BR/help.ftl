### Telephone help: the 189 page, which stands without the app, and the app's Help screen.
### Tone: calm and neutral; nothing accuses the reader. Numbers are said as they are dialled.

## status: draft
## source: こども家庭庁 on 189 and 0120-189-783 (free, anonymous, secret kept, 24 h); hours of the # numbers differ by prefecture

help-title = Fale com alguém por telefone
help-private = Sua visita a esta página não fica registrada em lugar nenhum.
help-leave = Sair rápido
help-back = Voltar ao aplicativo

help-189 = Disque 189 – Centro de Orientação Infantil
help-189-free = A ligação é gratuita.
help-189-hours = Funciona 24 horas, todos os dias.
help-189-anonymous = Você não precisa dizer seu nome.
help-189-secret = O que você disser fica em segredo.
help-189-who = A equipe do Centro de Orientação Infantil (児童相談所) mais próximo vai ouvir você.
help-189-own = Você pode ligar por causa do seu filho, de outra criança ou do seu próprio cansaço.
help-189-ip = Alguns telefones IP não conseguem ligar para o 189. Nesse caso, ligue para outro número abaixo.
help-danger = Se há perigo de vida agora, ligue para 119 ou 110.

help-say = Leia esta frase em japonês
# Japanese in every language: what the caller reads out. line-sound: how it is said, in letters the reader knows.
help-line = わたしは ポルトガル語を 話します。通訳を お願いします。
help-line-sound = Watashi wa Porutogaru-go o hanashimasu. Tsūyaku o onegai shimasu.
help-line-meaning = “Eu falo português. Um intérprete, por favor.”

help-other = Outros números
help-call = Ligar para { $number }
help-119 = 119 (ambulância / bombeiros)
help-119-when = Desmaio, falta de ar, convulsão que não para, ferimento grave ou incêndio.
help-110 = 110 (polícia)
help-110-when = Alguém está agredindo você ou há perigo agora.
help-8000 = #8000 consulta pediátrica de emergência
help-8000-when = A criança ficou doente de repente à noite ou em feriado e você não sabe o que fazer. O horário varia conforme a província.
help-7119 = #7119 orientação em emergências
help-7119-when = Você não sabe se vai ao hospital ou chama uma ambulância. Não existe em todas as regiões.
help-8008 = #8008 violência doméstica
help-8008-when = Violência do marido, da esposa ou do parceiro. A ligação vai para o atendimento mais próximo.
help-783 = 0120-189-783 linha de consulta do Centro de Orientação Infantil
help-783-when = Preocupações na criação dos filhos. A ligação é gratuita.
help-city = Telefones do seu município
