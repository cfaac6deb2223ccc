### What all of Japan shares: checkups, what to bring, services. Names follow the city's papers; the
### Japanese beside them is shown by the app.

## status: draft
## source: 母子保健法, 児童福祉法; pages of Kawasaki City; glossary of the project

n-checkup-infant = Exame de saúde do bebê
n-checkup-infant-about = Verifica o crescimento e a saúde do bebê com menos de 1 ano. A cidade avisa quando será.
n-checkup-3-4m = Exame de 3 a 4 meses
n-checkup-3-4m-about = Verifica se o bebê firma a cabeça, o ganho de peso, a visão, a audição e o quadril. Também dá para perguntar sobre amamentação e sono.
n-checkup-7m = Exame de 7 meses
n-checkup-7m-about = Verifica se o bebê senta, o uso das mãos e a alimentação complementar.
n-checkup-1y6m = Exame de Saúde para Crianças de 1 ano e 6 meses
n-checkup-1y6m-about = Verifica o andar, a fala e os dentes. É um exame previsto em lei.
n-checkup-3y = Exame de Saúde para Crianças de 3 anos
n-checkup-3y-about = Verifica a visão, a audição, a fala, os dentes e a urina. É um exame previsto em lei.
n-checkup-5y = Exame de saúde de 5 anos
n-checkup-5y-about = Verifica o desenvolvimento do corpo e da fala e a convivência com outras crianças, e ajuda a preparar a entrada na escola.
n-bring-questionnaire = Questionário de saúde preenchido (問診票)
n-bring-handbook = Caderneta de Saúde Materno-Infantil (母子健康手帳)
n-bring-bath-towel = Toalha de banho
n-mch-handbook = Caderneta de Saúde Materno-Infantil
n-mch-handbook-summary = Caderneta (母子健康手帳) com o registro da gravidez, do parto, dos exames e das vacinas da criança. Ao recebê-la, você pode conversar com uma enfermeira de saúde pública.
n-pregnancy-checkups = Ajuda no custo dos exames de pré-natal
n-pregnancy-checkups-summary = Cupons (補助券) para usar nos exames de pré-natal; a cidade paga uma parte do custo.
n-parents-class = Aula para pais e mães
n-newborn-visit = Visita aos recém-nascidos
n-newborn-visit-summary = Uma enfermeira, parteira ou visitante do bairro vai à sua casa e conversa sobre o peso, a amamentação e sobre como você mesma está.
n-postpartum-care = Cuidados pós-parto
n-postpartum-care-summary = Depois do parto, parteiras cuidam do corpo e da mente da mãe e ajudam na amamentação: com pernoite, durante o dia ou em casa.
n-home-help = Ajuda em casa para famílias com crianças
n-home-help-summary = Quando a casa e as crianças são demais, uma pessoa vai à sua casa, ajuda e escuta.
n-family-center = Centro da Criança e da Família
n-family-center-summary = Um só lugar (こども家庭センター) para perguntar sobre saúde, criação dos filhos e problemas da família, da gravidez até os 18 anos.
n-child-family-support = Orientação no Centro de Apoio à Criança e à Família
n-child-family-support-summary = Orientadores e psicólogos que entendem da criação de filhos escutam você. Também recebem pedidos de Short Stay.
n-multilingual-consultation = Orientação em vários idiomas
n-childcare-support-center = Centro de apoio à criação dos filhos
n-childcare-support-center-summary = Lugar para brincar com a criança, conhecer outros pais e tirar dúvidas com a equipe.
n-temporary-care = Guarda temporária da criança
n-temporary-care-summary = A creche cuida da criança por pouco tempo quando você tem um compromisso, está doente ou precisa descansar.
n-nursery-for-all = Creche para todas as crianças (こども誰でも通園)
n-nursery-for-all-summary = Você pode deixar a criança na creche por hora, mesmo sem trabalhar.
n-sick-child-care = Cuidado de criança doente ou em recuperação
n-sick-child-care-summary = Um lugar próprio cuida da criança que está doente ou se recuperando e não pode ir à creche ou à escola.
n-short-stay = Short Stay (acolhimento temporário com pernoite)
n-short-stay-summary = Quando você não pode cuidar da criança em casa, uma instituição cuida dela, também à noite. Em princípio, até 7 dias.
n-day-stay = Day Stay (cuidado diurno temporário)
n-day-stay-summary = Quando você não pode cuidar da criança em casa, uma instituição cuida dela durante o dia, sem pernoite.
n-medical-subsidy = Subsídio de despesas médicas infantis
n-medical-subsidy-summary = Mostre no hospital o certificado médico (医療証) e o comprovante do seguro; a cidade paga a parte que caberia a você.
n-who-pregnant = Quem está grávida
n-who-pregnant-and-partner = Quem está grávida e o parceiro ou a parceira
n-who-newborn-visit = Todas as casas com bebê de até 4 meses
n-who-all-families = Quem está grávida e todas as famílias com crianças
n-short-stay-who = Famílias que por um tempo não podem cuidar da criança por doença, parto, cansaço ou situação familiar
n-cost-free = Gratuito
n-cost-partly-paid = A cidade paga uma parte.
n-apply-vouchers = Os cupons são entregues junto com a caderneta.
n-apply-birth-card = Envie o cartão de aviso de nascimento (出生連絡票). A pessoa que visita entrará em contato.
n-apply-call-or-visit = Telefone ou vá até lá.
n-apply-register-first = É preciso se registrar antes do primeiro uso.
