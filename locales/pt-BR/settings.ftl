### Settings: looks, people, data on this phone, sources.

settings-reading = Tipo de japonês
settings-size = Tamanho do texto
settings-size-normal = Normal
settings-size-large = Grande
settings-size-larger = Muito grande
settings-theme = Cores da tela
settings-theme-auto = Como no aparelho
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-away = { $n ->
    [one] Arquivado ({ $n })
    [many] Arquivados ({ $n })
   *[other] Arquivados ({ $n })
}
settings-data = Seus dados
settings-data-where = Todos os registros ficam só neste aparelho. Não há conta, e nada é enviado a ninguém.
settings-about = Fontes e versão
settings-version = Versão { $version }

## One child or pregnancy.

person-gone = Esta criança não está mais aqui. Talvez tenha sido apagada em outra janela.
person-colour = Cor
person-colour-n = Cor { $n }
person-is-away = Arquivado: não aparece nas outras telas.
person-bring-back = Trazer de volta
person-brought-back = De volta à lista.
person-remove-title = Arquivar ou apagar
person-remove-about = Arquivar guarda os registros e os esconde. Apagar tira do aplicativo a criança e todos os seus registros.
person-close-about = Se não precisa mais disto aqui, você pode fechar. Nada mais será perguntado nem mostrado.
person-close = Fechar
person-closed = Fechado.
person-archive = Arquivar
person-put-away = Arquivado.
person-remove = Apagar
person-removed = Apagado.
person-warn-before-birth = { $n ->
    [one] Com esta data de nascimento, { $n } registro fica antes do nascimento. Confira.
    [many] Com esta data de nascimento, { $n } registros ficam antes do nascimento. Confira.
   *[other] Com esta data de nascimento, { $n } registros ficam antes do nascimento. Confira.
}
person-warn-same = Já há uma criança com a mesma data de nascimento e o mesmo nome. Se são gêmeos, dê um nome a cada um.

birth-title = O bebê nasceu?
birth-about = Parabéns. Ponha a data de nascimento, e começa o plano do primeiro ano.
birth-open = O bebê nasceu
birth-another = Gêmeos: mais uma criança
birth-less = Tirar esta criança
birth-save = Ver o próximo passo
birth-saved = Salvo. Parabéns.

## What few families have and some rules ask about. $name of each is the programme's.
## status: draft
## source: 予防接種法施行令, 予防接種法施行規則

circumstances-title = Situações especiais
circumstances-about = Poucas famílias precisam disto. A resposta muda o que aparece. Se vale para a sua criança, o médico e o município decidem.
circumstances-ask = Em caso de dúvida, pergunte antes na clínica.
circumstance-yes = sim
circumstance-no = não
circumstance-disease-history-varicella = A criança já teve catapora (varicela)?
circumstance-disease-history-varicella-about = Quem já teve não entra na vacinação periódica contra a varicela.
circumstance-hbig-with-vaccine-for-maternal-hbv = Ao nascer, a criança recebeu imunoglobulina (HBIG) junto com a vacina, porque a mãe tem o vírus da hepatite B?
circumstance-hbig-with-vaccine-for-maternal-hbv-about = Nesse caso, a vacina contra hepatite B é pelo seguro de saúde e fica fora deste plano.
circumstance-mr-shortage-recognised-by-municipality = O município reconheceu que a vacina de sarampo e rubéola (MR) não foi tomada por falta da vacina?
circumstance-mr-shortage-recognised-by-municipality-about = O período gratuito pode ficar mais longo.
circumstance-special-circumstance-resolved-on = Dia em que terminou a doença longa ou outra situação que impedia a vacinação
circumstance-special-circumstance-resolved-on-about = As vacinas não tomadas podem ser gratuitas por 2 anos a partir desse dia. É preciso um documento do médico e a aprovação do município.

## The phone and the data on it.

device-saving = Salvamento
device-encrypted = Criptografia neste aparelho
device-encrypted-no = Não: este navegador não permite.
device-lasting = Guardado mesmo com pouco espaço
device-lasting-no = Não é garantido. Salve uma cópia de vez em quando.
device-yes = Sim
device-aside = Guardados à parte
device-keep = Pedir ao navegador que guarde
install-title = Pôr na tela inicial
install-why = Abre como um aplicativo, também sem internet, e os dados duram mais.
install-do = Adicionar à tela inicial
install-ios-1 = No Safari, toque em Compartilhar (o quadrado com a seta).
install-ios-2 = Escolha “Adicionar à Tela de Início”.
install-ios-3 = Toque em “Adicionar”. Se já pôs dados aqui, salve antes uma cópia e carregue-a no que foi adicionado.
install-menu-1 = Abra o menu do navegador.
install-menu-2 = Escolha “Instalar app” ou “Adicionar à tela inicial”.

## What was deleted.
deleted-title = Registros apagados
deleted-about = O que você apaga continua neste aparelho, para que possa trazer de volta. Para remover tudo de vez, use “Apagar os dados” em Configurações.
deleted-none = Nada foi apagado.
# $date: the day of the deletion.
deleted-on = Apagado em { $date }
deleted-restore = Trazer de volta
deleted-restored = De volta à lista.

## Erasing.

erase-open = Apagar os dados
erase-title = Apagar tudo deste aparelho?
erase-what-records = Todas as crianças e todos os registros
erase-what-settings = Idioma, aparência e o que estava sendo escrito
erase-what-copies = As cópias salvas em outro lugar continuam lá
erase-first = Não dá para desfazer. Se talvez precise dos registros, salve antes uma cópia.
erase-sure = Entendi que não dá para desfazer
erase-do = Apagar tudo
erase-done = Tudo foi apagado
erase-done-about = Nada sobre a sua família ficou neste navegador. Nós verificamos.
erase-start-again = Começar de novo

## Sources and version.

about-what = Software de código aberto para famílias e enfermeiras de saúde pública, oferecido pelo município.
about-no-advice = Mostra o que dizem a lei e o município. Não substitui a orientação do médico.
about-programme = Vacinação no Japão
about-checked = Verificado em { $date }
about-programme-version = Versão dos dados: { $version }
about-sources = { $n ->
    [one] Fonte ({ $n })
    [many] Fontes ({ $n })
   *[other] Fontes ({ $n })
}
about-city = { $city }
about-city-unconfirmed = O que o município não confirmou não aparece como certo: mostramos onde perguntar.
about-licence = Licença
about-licence-open = Código aberto ({ $licence }).
about-design = Cores, tamanhos de letra e formas seguem o sistema de design da Agência Digital (デジタル庁デザインシステム).
