### Everything recorded: the list, the page for the counter, copies of the record.

records-title = Registros
records-hidden = { $n ->
    [one] Não é possível mostrar { $n } registro. Ele está guardado, nada foi apagado.
    [many] Não é possível mostrar { $n } registros. Eles estão guardados, nada foi apagado.
   *[other] Não é possível mostrar { $n } registros. Eles estão guardados, nada foi apagado.
}
records-sheet = Página para mostrar no balcão
records-add = Registrar vacina
records-first = Registrar a primeira vacina
records-empty = Ainda não há registros
records-empty-next = Com a Caderneta de Saúde Materno-Infantil (母子健康手帳) na mão, ponha o dia e a vacina. Só isso basta, em qualquer ordem.
records-at-age = com { $age }
records-before-birth = data anterior ao nascimento
records-before-birth-about = Esta data é anterior ao nascimento. Confira qual das duas está certa. O registro fica guardado e não conta até ser corrigido.
records-field-date = Data
records-field-vaccine = Vacina
records-field-checkup = Exame de saúde
records-field-product = Produto
records-field-lot = Número do lote
records-field-place = Local
records-field-country = País
records-field-note = Anotação
records-field-deleted = Apagado
records-yes = sim
records-typed = { $text }
records-corrections = { $n ->
    [one] { $n } correção
    [many] { $n } correções
   *[other] { $n } correções
}
records-was = { $field } – antes: { $value } (até { $date })
records-was-empty = em branco
records-correct = Corrigir
records-delete = Apagar
records-deleted = Apagado.

## The page for the counter.

sheet-title = Registro de vacinas e exames de saúde
sheet-print = Imprimir
sheet-name = Nome
sheet-age = Idade
sheet-language = Idioma
sheet-date = { $date } ({ $era })
sheet-list = { $items }
sheet-given = Vacinas já tomadas
sheet-none = Não há registros.
sheet-dose = Dose
sheet-product = Produto, lote
sheet-remarks = Local, observações
sheet-abroad = No exterior
sheet-not-counted = não contada: conferir
# Above what the rules remark on.
sheet-notes = Verifique, por favor
sheet-coming = Próximas vacinas
sheet-next-dose = Próxima dose
sheet-may-today = Hoje
sheet-today = pode
sheet-not-today = ainda não
sheet-from = A partir de
sheet-until = Até
sheet-voluntary = opcional
sheet-doctor-decides = Conforme as regras nacionais. Quem decide é o médico.
sheet-checkups = Exames já feitos
sheet-foot = Registro feito pela família, em { $date }. Confira junto com a Caderneta de Saúde Materno-Infantil.

## Copies of the record as a file.

copies-title = Cópias
copies-about = Os registros ficam só neste aparelho. Uma cópia ajuda se você perder ou trocar o aparelho.
copies-save = Salvar uma cópia
copies-bring = Carregar uma cópia
copies-save-what = Um arquivo com tudo o que você pôs aqui: crianças, vacinas e exames. Pode ser carregado em outro aparelho.
copies-not-encrypted = O arquivo não é criptografado. Quem o abrir pode ler nomes, datas de nascimento e dados de saúde. Guarde onde só você alcance.
copies-save-do = Salvar o arquivo
copies-loading = Carregando…
copies-save-table = Salvar as vacinas em tabela (CSV)
copies-saved = A cópia está pronta.
copies-new = { $n ->
    [0] Nenhum registro novo
    [one] { $n } registro novo
    [many] { $n } registros novos
   *[other] { $n } registros novos
}
copies-adds-persons = { $n ->
    [one] mais { $n } criança
    [many] mais { $n } crianças
   *[other] mais { $n } crianças
}
copies-adds-doses = { $n ->
    [one] mais { $n } vacina
    [many] mais { $n } vacinas
   *[other] mais { $n } vacinas
}
copies-adds-checkups = { $n ->
    [one] mais { $n } exame
    [many] mais { $n } exames
   *[other] mais { $n } exames
}
copies-known = { $n ->
    [one] { $n } registro já está neste aparelho.
    [many] { $n } registros já estão neste aparelho.
   *[other] { $n } registros já estão neste aparelho.
}
copies-refused = { $n ->
    [one] Não é possível carregar { $n } registro:
    [many] Não é possível carregar { $n } registros:
   *[other] Não é possível carregar { $n } registros:
}
copies-refused-malformed = { $n ->
    [one] { $n } que não dá para ler
    [many] { $n } que não dá para ler
   *[other] { $n } que não dá para ler
}
copies-refused-too-long = { $n ->
    [one] { $n } com texto longo demais
    [many] { $n } com texto longo demais
   *[other] { $n } com texto longo demais
}
copies-refused-bad-date = { $n ->
    [one] { $n } com data impossível
    [many] { $n } com data impossível
   *[other] { $n } com data impossível
}
copies-refused-bad-clock = { $n ->
    [one] { $n } com hora de gravação impossível
    [many] { $n } com hora de gravação impossível
   *[other] { $n } com hora de gravação impossível
}
copies-refused-altered = { $n ->
    [one] { $n } diferente do registro deste aparelho
    [many] { $n } diferentes dos registros deste aparelho
   *[other] { $n } diferentes dos registros deste aparelho
}
copies-keeps = O que está neste aparelho continua aqui. Nada some sem deixar rastro.
copies-bring-do = Carregar
copies-nothing-new = Nada novo para carregar
copies-brought = Carregado.
copies-failed = Não deu certo
copies-unchanged = Nada mudou neste aparelho.
error-import-not-a-record = Este arquivo não é uma cópia do Hagukumi ou está danificado. Escolha o arquivo cujo nome começa com “hagukumi-” e termina com “.json”.
error-import-newer = Esta cópia foi feita por uma versão mais nova. Recarregue a página para atualizar e carregue a cópia de novo.
error-import-too-large = Este arquivo é grande demais para ser uma cópia do Hagukumi. Escolha outro.
