### The frame of the family app: header, bottom bar, first run, home, common buttons.

app-name = Hagukumi
skip-to-content = Ir para o conteúdo
close = Fechar
cancel = Cancelar
save = Salvar
next = Avançar
change = Mudar
undo = Desfazer
more = Ver mais
show-japanese = Ver em japonês
language = Idioma
choose-language = Escolha o idioma
nav = Menu principal
nav-home = Início
nav-health = Saúde
nav-records = Registros
nav-support = Apoio
nav-help = Ajuda
settings = Configurações
offline = Sem internet. O aplicativo funciona assim mesmo.
update-ready = Há uma versão nova pronta.
update-now = Usar agora
call = Ligar
phone-call = Ligar para { $number }
why = Por que esta data?
saved = Salvo.

people = Crianças
undone = Desfeito.
date-pick = Escolher no calendário
date-only = { $date }
add-kind = Para quem é?

add-title = Sobre a criança
add-child = Criança
add-pregnancy = Gravidez
add-birthday = Data de nascimento
add-birthday-hint = Exemplos: 25/9/2026, 2026-09-25 ou R8.9.25
add-due = Data prevista do parto
add-due-hint = Está na Caderneta de Saúde Materno-Infantil (母子健康手帳).
add-sex = Sexo
add-sex-why = Perguntamos porque a vacina contra o HPV é gratuita só para meninas.
sex-f = menina
sex-m = menino
sex-skip = Prefiro não dizer
add-name = Nome ou apelido
add-name-hint = Fica só neste aparelho. Pode deixar em branco.
add-ward = Distrito (ku) onde mora
ward-none = Não sei
add-save = Ver o próximo passo
add-private = Fica só neste aparelho. Nada é enviado a ninguém.
child-n = Criança { $n }
pregnancy = Gravidez
pregnancy-weeks = semana { $n } de gravidez
born-abroad = Nasceu fora do Japão ou tomou vacinas no exterior

date-read = Data entendida: { $date }
error-date-empty = Digite uma data.
error-date-unreadable = Não foi possível ler esta data. Confira o dia e o mês, ou escreva assim: 2026-09-10.
error-date-ambiguous = Que dia é: { $days }? Escreva assim: 2026-09-10.
error-birth-date-in-future = Este dia ainda não chegou. Confira o ano.
error-birth-date-too-early = Digite uma data de nascimento a partir de 1990.
error-due-date-too-early = Esta data já passou há muito tempo. Digite uma data prevista a partir de { $date }.
error-due-date-too-late = Esta data está longe demais. Digite uma data prevista até { $date }.
error-date-in-future = Este dia ainda não chegou. Confira a data.
error-date-before-birth = É antes do nascimento ({ $date }). Confira a data.
error-vaccine-missing = Escolha uma vacina.
error-checkup-missing = Escolha um exame de saúde.
error-not-found = Este registro não existe mais. Talvez tenha sido apagado em outra janela.
error-too-long = Texto longo demais. Use até { $n } caracteres.
error-words-missing = Não foi possível carregar este idioma agora. Conecte-se à internet uma vez e tente de novo.
error-storage-full = Não foi salvo porque falta espaço no aparelho. Apague outra coisa e tente de novo.
error-storage-refused = Este navegador não permite salvar. Abra em uma janela normal, sem navegação privada.
error-storage-blocked = O aplicativo está aberto em outra janela. Feche a outra e tente de novo.
error-storage-other = Não foi possível salvar. Tente de novo.
error-storage-newer = Os dados deste aparelho foram salvos por uma versão mais nova. Recarregue a página.
problem-kept-aside = { $n ->
    [one] Não foi possível ler { $n } registro. Ele foi guardado à parte, não apagado.
    [many] Não foi possível ler { $n } registros. Eles foram guardados à parte, não apagados.
   *[other] Não foi possível ler { $n } registros. Eles foram guardados à parte, não apagados.
}
problem-no-storage = Nesta janela não é possível salvar. O que você digitar some quando ela for fechada.

# In place of every screen when there is a record that cannot be opened.
unopened-title = Não é possível abrir seus registros
unopened-kept = Nada foi apagado. Seus registros continuam neste aparelho.
unopened-other = O aparelho não conseguiu ler os registros. Pode ser passageiro: feche outros aplicativos ou reinicie o aparelho e tente de novo.
unopened-save = Salvar o que pode ser lido
unopened-save-none = Nada pôde ser lido agora. Nada mudou.

home-title = Próximo passo
home-nothing = Nada a fazer por agora.
home-all = Todas as vacinas e exames
home-others = Outras pessoas
list = { $list }
home-later = Depois disso
home-visit = { $n ->
    [one] { $n } vacina em uma só visita
    [many] { $n } vacinas em uma só visita
   *[other] { $n } vacinas em uma só visita
}
home-now = Já pode ir
home-from = a partir de { $date }
home-recommended-until = Melhor até { $date } ({ $when })
home-free-until = Gratuito até { $date }
home-done = Registrar como feito
home-see = Ver detalhes
home-checkup-window = de { $from } a { $to }
home-about = aproximadamente
home-add-another = Adicionar outra criança
home-where-to-get = Onde: em uma instituição médica conveniada. Marque antes por telefone.
