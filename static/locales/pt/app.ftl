### What the Mini App says, in Portuguese. Amounts come formatted, with their currency.

## Everywhere

tabs = Seções
tab-earn = Ganhar
tab-friends = Amigos
tab-wallet = Carteira
tab-history = Histórico
loading = Carregando…
balance = Seu saldo
# $amount: money asked for and not yet paid.
balance-held = { $amount } a caminho da sua carteira
more = Mostrar mais

## When something does not work

problem-offline = Não conseguimos acessar o Earnest. Verifique sua conexão com a internet.
problem-timeout = Está demorando demais. Talvez sua conexão esteja lenta.
problem-fault = Algo deu errado do nosso lado. Nada se perdeu.
try-again = Tentar de novo
close-app = Fechar o app
outside = Abra o Earnest no Telegram
outside-hint = Esta página só funciona dentro do Telegram. Vá até o bot e toque no botão que abre o app.

## Earn

tasks = Tarefas
tasks-done = Concluídas
tasks-none = Nenhuma tarefa agora
tasks-none-hint = As novas tarefas aparecem aqui. Volte um pouco mais tarde.
look-again = Ver de novo
label-visit = Visitar uma página
label-join = Entrar em um canal
label-boost = Impulsionar um canal
label-quiz = Responder a um quiz
label-check_in = Check-in diário
label-invite = Convidar amigos
label-wallet = Conectar uma carteira
label-hold = Manter na TON
label-send = Enviar na TON
label-partner = Parceiro
label-proof = Enviar uma imagem
label-started = Iniciada
label-checking = Em verificação
label-paid = Paga

## Task

task = Tarefa
task-open-visit = Abra a página para começar.
task-open-join = Abra o canal, entre nele e volte aqui.
task-open-boost = Abra o canal, impulsione-o e volte aqui.
task-open-partner = Abra a tarefa, faça o que ela pede e volte aqui.
task-open-proof = Abra a página, faça o que ela pede e volte aqui.
task-needs-first = Há outra tarefa a fazer antes desta.
task-first = Ir para essa tarefa
task-waiting = Você começou. Veja a página com calma e volte aqui.
task-ready-visit = Muito bem! Resgate sua recompensa.
task-ready-code = Digite o código da página e resgate sua recompensa.
task-ready-join = Já entrou? Então resgate sua recompensa.
task-ready-boost = Já impulsionou? Então resgate sua recompensa.
task-ready-quiz = Responda a todas as perguntas e resgate sua recompensa.
task-ready-check_in = Faça o check-in uma vez por dia. Seu dia termina à meia-noite de onde você está.
task-ready-invite = Compartilhe seu link do bot. Quando amigos suficientes tiverem feito uma tarefa, resgate sua recompensa.
task-ready-wallet = Conecte sua carteira e resgate sua recompensa.
task-ready-hold = Mantenha na carteira conectada o que esta tarefa pede e depois resgate sua recompensa.
task-ready-send = Envie isto da carteira conectada, exatamente com este comentário. Depois resgate sua recompensa.
task-ready-proof = Escolha uma imagem que mostre que você terminou. Uma pessoa vai olhar.
picture = Imagem
picture-hint = Pode ser uma captura de tela. Ela é reduzida antes do envio.
send-picture = Enviar a imagem
task-picture-missing = Primeiro escolha uma imagem.
task-ready-partner = Já terminou lá? Então resgate sua recompensa.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Nenhum dia seguido ainda.
    [one] { $days } dia seguido.
    [many] { $days } de dias seguidos.
   *[other] { $days } dias seguidos.
}
check-in-freeze = Você pode faltar um dia.
check-in-no-freeze = Você já faltou um dia. Não falte outro.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Amigos até agora: { $brought } de { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] Suas tentativas acabaram.
    [one] Você tem mais { $left } tentativa.
    [many] Você tem mais { $left } de tentativas.
   *[other] Você tem mais { $left } tentativas.
}
open-wallet = Ir para a carteira
send-ton = Valor em TON
send-comment = Comentário
task-checking = Estamos verificando. Leva só um momento e você não precisa esperar aqui.
task-paid = Paga! A recompensa está no seu saldo.
task-taken-back = Esta recompensa foi revogada.
# $time: a date with the time of day.
task-held = Muito bem! A recompensa fica retida por um tempo e entra no seu saldo até { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] Falta { $seconds } segundo
    [many] Faltam { $seconds } de segundos
   *[other] Faltam { $seconds } segundos
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] Falta { $minutes } minuto
    [many] Faltam { $minutes } de minutos
   *[other] Faltam { $minutes } minutos
}
open-visit = Abrir a página
open-again-visit = Abrir a página de novo
open-join = Abrir o canal
open-again-join = Abrir o canal de novo
open-boost = Abrir o canal
open-again-boost = Abrir o canal de novo
open-proof = Abrir a página
open-again-proof = Abrir a página de novo
open-partner = Abrir
open-again-partner = Abrir de novo
code = Código
code-hint = Ele está na página que a tarefa abre.
task-code-missing = Primeiro digite o código que está na página.
# $amount: the reward.
claim = Resgatar { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = Resgatar em { $time }
more-tasks = Mais tarefas

## Wallet

withdraw = Sacar
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Ganhe mais { $missing } para sacar. O saque mínimo é de { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = Mais { $amount } está retido por um tempo. Tudo será seu até { $time }.
withdraw-later = Você poderá pedir o próximo quando este terminar.
fairness-sent = Uma pessoa vai ler o que você escreveu. O bot dirá o resultado.
fairness-stays = Uma pessoa olhou. Termina sozinho até { $time }.
withdrawals = Saques
withdrawals-none = Nenhum saque ainda
withdrawals-none-hint = Assim que tiver o suficiente, você poderá enviar para sua carteira TON em USDT.
withdrawal-requested = Recebemos seu pedido
withdrawal-approved = Esperando a vez
withdrawal-batched = Estamos enviando seu dinheiro
withdrawal-confirmed = Pago
withdrawal-released = Não foi pago. O dinheiro voltou para o seu saldo.
withdrawal-review = Uma pessoa está analisando
withdrawal-rejected = Não aprovado. O dinheiro voltou para o seu saldo.
withdrawal-cancelled = Cancelado. O dinheiro voltou para o seu saldo.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] É o próximo.
    [one] Há { $ahead } na frente deste.
    [many] Há { $ahead } de saques na frente deste.
   *[other] Há { $ahead } na frente deste.
}
# $time: a date with the time of day.
withdrawal-expected = Previsto até { $time }
cancel = Cancelar o saque
# $amount: what was asked for.
cancel-sure = Cancelar o saque de { $amount }? O dinheiro volta para o seu saldo.
cancel-yes = Cancelar
cancel-no = Manter
withdrawal-link = Ver a transação
reserves-link = Ver onde está o dinheiro
# $amount: what is being asked for.
withdrawal-sending = Enviando seu pedido de { $amount }…
# $amount: what was asked for.
unanswered = A conexão caiu enquanto você sacava { $amount }. Ainda não sabemos se o pedido chegou.
unanswered-finish = Concluir

## Your wallet

your-wallet = Sua carteira TON
wallet-hint = Conecte sua carteira e pagaremos só nela. Você não precisa mais copiar endereços.
wallet-connect = Conectar uma carteira
# $time: a date with the time of day.
wallet-since = Conectada em { $time }
# $time: a date with the time of day.
wallet-wait = Sua carteira foi trocada. Para proteger seu dinheiro, os saques esperam até { $time }.
wallet-refused = A carteira não se conectou. Abra-a, permita a conexão e tente de novo.
wallet-without-proof = Esta carteira não consegue mostrar que é sua. Conecte outra.
unlink = Desconectar
unlink-sure = Desconectar sua carteira? Para proteger seu dinheiro, os saques vão esperar um dia.
unlink-yes = Desconectar
unlink-no = Manter
address-linked = Pagamos na carteira que você conectou. Você pode trocá-la em Carteira.

## Withdraw

address = Endereço TON
address-hint = Enviamos USDT na TON. Copie o endereço do app da sua carteira.
address-malformed = Isto não parece um endereço TON. Copie-o de novo da sua carteira.
amount = Valor em dólares
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = A partir de { $min }. Você tem { $balance }.
amount-malformed = Escreva um valor como 1,50.
# $min: the smallest withdrawal.
amount-below-minimum = O saque mínimo é de { $min }.
# $max: the largest withdrawal.
amount-above-maximum = O saque máximo é de { $max }.
# $balance: what there is.
balance-too-low = Você tem { $balance }. Peça isso ou menos.
all = Tudo
# $amount: what is asked for.
withdraw-amount = Sacar { $amount }
send-again = Enviar de novo
send-again-hint = Não sabemos se seu pedido chegou. Envie de novo: é o mesmo pedido, então você recebe só uma vez.
discard = Não enviar
discard-sure = Se o pedido chegou, você o verá entre seus saques. Se não, ele será descartado.

## Sponsor

sponsor-open = Pagar tarefas como patrocinador
sponsor = Patrocinador
sponsor-balance = Saldo de patrocinador
sponsor-hint = Ele paga suas tarefas. É separado do que você ganha.
top-up = Adicionar dinheiro
stars = Estrelas
stars-count = Quantas Estrelas
stars-hint = O Telegram mostra o preço antes do pagamento.
stars-malformed = Escreva um número inteiro, como 100.
# $stars: how many, in digits.
stars-pay = Pagar { $stars } Estrelas
stars-paid = Pago! Estará no seu saldo em um instante.
invoice-failed = O pagamento não deu certo. Nada foi cobrado; tente de novo.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Envie { $coin } de qualquer carteira para este endereço, com este comentário. Envie no mínimo { $minimum } { $coin }.
coin-address = Endereço
memo = Comentário (memo)
memo-hint = Não o esqueça: sem ele não sabemos que o dinheiro é seu.
copy = Copiar
copied = Copiado
deposits = O que chegou
deposits-none = Nada ainda. O que você depositar aparece aqui.
# $sum: how many, in digits.
stars-sum = { $sum } Estrelas
deposit-waiting = Chegou, ainda não está no saldo
deposit-credited = No seu saldo
deposit-refunded = Devolvido

## Friends

invite = Convidar amigos
# $amount: what a friend is worth.
invite-hint = Você recebe { $amount } por cada amigo que é novo aqui e conclui uma tarefa que verificamos.
invite-hint-nothing = No momento não há recompensa por convidar amigos.
# $amount: what all friends brought so far.
invite-earned = Seus amigos já renderam { $amount } para você.
invite-share = Compartilhar no Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Compartilhe e ganhe { $amount } por amigo
# It is sent with the link.
invite-words = Ganhe dólares com tarefas simples e saque em USDT.
invite-link = Seu link para o Telegram
invite-web-link = Seu link para outros lugares
invite-web-hint = Ele abre uma página que leva ao Telegram. Contamos quantas vezes ela é aberta, não por quem.
friends-none = Nenhum amigo aqui ainda
friends-none-hint = Compartilhe seu link. Quem vier por ele aparece aqui.
# $seen, $joined and $paid: how many.
friends-totals = Link aberto: { $seen } · entraram: { $joined } · pagos: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Amigo { $number }
friend-joined = Entrou
friend-qualified = Conta
friend-paid = Pago
friend-void = Não conta
milestones = Metas
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] { $friends } amigo pago
    [many] { $friends } de amigos pagos
   *[other] { $friends } amigos pagos
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] Falta { $left }
    [many] Faltam { $left } de amigos
   *[other] Faltam { $left }
}
invited = Como você chegou aqui
# $name: a first name.
invited-by = { $name } convidou você.
invited-by-somebody = Um amigo convidou você.

## Stats

stats-open = Estatísticas e classificação
stats = Estatísticas
stats-earned = Ganho no total
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } tarefa
    [many] { $tasks } de tarefas
   *[other] { $tasks } tarefas
}
# $amount: what was earned in that time.
stats-month = Últimos 30 dias: { $amount }
achievements = Conquistas no caminho
achievement-first-task = Primeira tarefa feita
achievement-first-withdrawal = Primeiro saque recebido
# $goal: days.
achievement-week-in-a-row = Dias seguidos: { $goal }
achievement-first-friend = Primeiro amigo que também ganha
# $goal: tasks.
achievement-some-tasks = Tarefas feitas: { $goal }
# $goal: days.
achievement-month-in-a-row = Dias seguidos: { $goal }
# $goal: tasks.
achievement-many-tasks = Tarefas feitas: { $goal }
achievement-reached = Alcançado
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } de { $goal }
board = Classificação
board-day = Hoje
board-week = Esta semana
board-all = Desde o início
board-none = Ninguém ganhou nada ainda. A lista é renovada a cada dez minutos.
board-you = Você
# $rank: a place, such as 3.
place-rank = Seu lugar: { $rank }
# $percent: a whole number.
place-percent = Você está entre os { $percent }% melhores
place-none = Você ainda não está nesta lista. Conclua uma tarefa e olhe de novo em dez minutos.
name-shown = Na lista, os outros veem a primeira letra do seu nome; seus amigos veem seu primeiro nome.
name-hidden = Ninguém vê você na lista, e seus amigos não veem seu nome.
name-hide = Ocultar-me
name-show = Mostrar-me

## Campaigns

campaigns = Suas campanhas
campaigns-none = Nenhuma campanha ainda
campaigns-none-hint = Uma campanha paga pessoas por tarefas suas. Escreva uma, coloque dinheiro e envie para análise.
campaign = Campanha
campaign-new = Nova campanha
campaign-draft = Rascunho
campaign-review = Em análise
campaign-running = Em andamento
campaign-paused = Pausada
campaign-closed = Encerrada
campaign-draft-hint = Coloque dinheiro e envie para análise. Alguém da nossa equipe olha antes que os usuários a vejam.
campaign-review-hint = Estamos analisando, e o bot avisa quando terminar.
campaign-running-hint = Os usuários veem as tarefas enquanto houver dinheiro para mais uma.
campaign-paused-hint = Ninguém vê as tarefas dela.
campaign-closed-hint = Ela terminou. O que sobrou voltou para o seu saldo de patrocinador.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = Enviar para análise
campaign-to-draft = Voltar a rascunho
campaign-to-paused = Pausar
campaign-to-running = Retomar
campaign-edit = Alterar
campaign-edit-running = Se você mudar um link ou um texto, ou reduzir uma recompensa, analisamos a campanha de novo. Até lá ninguém a vê.
campaign-close = Encerrar
campaign-close-sure = Encerrar a campanha para sempre? O que restar nela volta para o seu saldo de patrocinador.
campaign-fund = Adicionar dinheiro em dólares
campaign-fund-hint = Sai do seu saldo de patrocinador.
campaign-fund-now = Adicionar
campaign-preview = Como os usuários a veem
results = Resultados por dia
results-none = Nada ainda. O que as pessoas fazem aparece aqui em alguns minutos.
results-csv = Para uma planilha (CSV)
# $id: the task's number.
results-task = Tarefa nº { $id }
# $number: how many times. Seen is an estimate.
results-seen = Vistas: cerca de { $number }
results-started = Iniciadas: { $number }
results-completed = Concluídas: { $number }
results-kept = Definitivas: { $number }
# $reason: a sentence that says why.
results-rejected = Recusadas: { $number }. { $reason }
campaign-save = Salvar
campaign-name = Nome
campaign-name-hint = Só você e nós o vemos.
campaign-name-missing = Dê um nome à campanha.
# $number: 1, 2 and so on.
campaign-task = Tarefa { $number }
campaign-task-add = Adicionar uma tarefa
campaign-task-remove = Remover esta tarefa
campaign-kind = Tipo de tarefa
campaign-url = Link da tarefa
campaign-url-hint = O que se abre ao começar. Começa com https://.
campaign-url-missing = Escreva um link que comece com https://.
campaign-chat = Canal ou grupo
campaign-chat-hint = Por exemplo, @name. Torne nosso bot administrador lá, para que ele possa verificar.
campaign-chat-missing = Escreva o canal ou grupo, por exemplo @name.
campaign-seconds = Segundos de permanência
campaign-seconds-hint = O tempo mínimo que as pessoas ficam.
campaign-seconds-missing = Escreva um número inteiro de segundos.
campaign-code = Código
campaign-code-hint = Uma palavra na sua página que as pessoas precisam achar. Deixe vazio se não houver.
campaign-partner = Nome do parceiro
campaign-partner-hint = Letras minúsculas, algarismos ou hifens, por exemplo fun-games. Com este nome seu servidor nos diz quem terminou.
campaign-partner-missing = Escreva um nome como fun-games: letras minúsculas, algarismos ou hifens.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = Começa com https:// e contém { $mark }, que vira a referência que seu servidor nos diz.
# The same.
campaign-partner-url-missing = Escreva um link que comece com https:// e contenha { $mark } uma vez.
campaign-reward = Recompensa em dólares
campaign-reward-hint = Por cada conclusão. Pode haver uma taxa além dela.
campaign-reward-missing = Escreva um valor como 0,05.
campaign-title = Título em inglês
campaign-text = O que fazer, em inglês
campaign-title-missing = Escreva um título em inglês.
campaign-text-missing = Escreva em inglês o que as pessoas precisam fazer.
# In the language that the sponsor reads here.
campaign-title-own = Título no seu idioma
campaign-text-own = O que fazer, no seu idioma
campaign-about-check_in = As pessoas fazem check-in uma vez por dia e recebem por cada dia.
campaign-about-wallet = As pessoas conectam aqui sua carteira TON, com uma prova.
campaign-about-proof = As pessoas enviam uma imagem que mostra isso. Um moderador olha cada uma.
# $link: what such a link looks like.
campaign-chat-url-hint = O link dele no Telegram, por exemplo { $link }.
# The same.
campaign-chat-url-missing = Escreva o link dele no Telegram, por exemplo { $link }.
campaign-proof-url-hint = O que se abre primeiro. Deixe vazio se não houver nada para abrir.
campaign-friends = Amigos para trazer
campaign-friends-hint = Um amigo conta quando ele mesmo ganhou alguma coisa.
campaign-attempts = Tentativas
campaign-attempts-hint = Quantas vezes se pode responder a todas as perguntas.
# $max: the largest number.
campaign-whole-missing = Escreva um número inteiro de 1 a { $max }.
# $number: 1, 2 and so on.
campaign-question = Pergunta { $number }
campaign-question-text = Pergunta em inglês
# In the language that the sponsor reads here.
campaign-question-text-own = Pergunta no seu idioma
# $number: 1, 2 and so on.
campaign-choice = Opção { $number } em inglês
# The same, in the language that the sponsor reads here.
campaign-choice-own = Opção { $number } no seu idioma
# The same.
campaign-right = A opção { $number } é a certa
campaign-choice-add = Adicionar uma opção
campaign-choice-remove = Remover a última opção
campaign-question-add = Adicionar uma pergunta
campaign-question-remove = Remover esta pergunta
campaign-quiz-hint = Escreva cada pergunta e suas opções em inglês e marque a certa. Ninguém mais vê qual é.
campaign-jetton = Qual jetton
campaign-jetton-hint = O endereço do contrato dele. Deixe vazio para TON.
campaign-units = Valor nas menores unidades
campaign-units-hint = Pelo menos isso está na carteira. Num jetton com 6 casas decimais, 1000000 é um.
campaign-units-missing = Escreva um número inteiro, como 1000000.
campaign-ton-hint = Pelo menos isso.
campaign-address-hint = Para quem se envia. Copie o endereço do app da sua carteira.
campaign-budget = Orçamento diário em dólares
campaign-budget-hint = O máximo que ela paga em recompensas por dia (UTC). Deixe vazio para não limitar.
campaign-picture-hint = As pessoas a veem acima da tarefa. Ela é reduzida antes do envio.
campaign-picture-kept = Há uma imagem.
campaign-picture-remove = Remover a imagem
campaign-settings = Mais configurações
campaign-after-previous = Só depois da tarefa anterior
campaign-repeat = Com que frequência
repeat-once = Uma vez
repeat-daily = Todo dia
repeat-weekly = Toda semana
campaign-starts = Primeiro dia (UTC)
campaign-starts-hint = Deixe vazio para começar assim que a campanha estiver ativa.
campaign-ends = Último dia (UTC)
campaign-ends-hint = Deixe vazio para 30 dias a partir de agora.
campaign-cap = No máximo, ao todo
campaign-cap-hint = Quantas vezes se paga. Deixe vazio para não limitar.
campaign-cap-daily = No máximo, por dia
campaign-cap-daily-hint = Quantas vezes se paga por dia (UTC). Deixe vazio para não limitar.
campaign-languages = Idiomas
campaign-languages-hint = Para todos, se você não escolher nenhum.
campaign-countries = Países
campaign-countries-hint = Duas letras cada, por exemplo DE, FR. Deixe vazio para todos.
campaign-countries-missing = Escreva duas letras por país, por exemplo DE, FR.
campaign-premium = Com ou sem Telegram Premium
premium-all = Para todos
premium-only = Só com Premium
premium-without = Só sem Premium
campaign-later-3 = Porcentagem após 3 dias
campaign-later-7 = Porcentagem após 7 dias
campaign-later-hint = Essa parte da recompensa espera até verificarmos de novo. O resto é pago na hora.
campaign-later-missing = Escreva números inteiros que somem no máximo 100.
# For a plan that came by the API.
campaign-later-own = A recompensa vem em partes que este formulário não mostra. Elas ficam como estão.

## Partners

partners = Seus parceiros
partners-hint = Um parceiro é um servidor seu que nos avisa quando as pessoas fizeram uma tarefa.
partner = Parceiro
partner-name = Nome de um novo parceiro
partner-name-hint = Letras minúsculas, algarismos ou hifens, por exemplo fun-games. A partir daí é seu.
partner-take = Reservar
# $name: such as fun-games.
partner-open = Parceiro { $name }
# $time: a date with the time of day.
partner-since = Seu desde { $time }
partner-address = Endereço que seu servidor chama
partner-secret = Segredo
partner-secret-hint = Assina o que seu servidor nos diz. Guarde-o lá e não o mostre a ninguém.
partner-secret-show = Mostrar o segredo
partner-secret-replace = Trocar o segredo
partner-secret-sure = Trocar o segredo? O atual vale por mais dois dias.
# $time: a date with the time of day.
partner-secret-until = O segredo anterior vale até { $time }.
partner-try = Experimente
partner-sandbox = Só um teste: ninguém recebe
partner-command = Comando para seu servidor
# $secret and $claim: words that stand in the command.
partner-command-hint = Ponha o segredo no lugar de { $secret } e o que estava no link no lugar de { $claim }.
partner-heard = O que nos disse
partner-heard-none = Nada ainda. O que seu servidor nos diz aparece aqui. O que recusamos não: a resposta diz por quê.
# What came of it.
postback-paid = Feita, paga
postback-taken_back = Não foi assim, revogada
postback-recorded = Teste, nada mudou

## Messages to partners

webhook = Mensagens ao seu servidor
webhook-hint = Avisamos quando alguém fez uma tarefa sua e quando uma campanha começa, para ou fica sem dinheiro.
webhook-url = Endereço que chamamos
webhook-url-hint = Começa com https://.
webhook-secret = Segredo das mensagens
webhook-secret-hint = Com ele seu servidor confere que uma mensagem é nossa, como diz o Standard Webhooks.
webhook-save = Salvar e ativar
webhook-on = Ativo
webhook-off = Desativado
webhook-failed = Nós desativamos: em três dias nada chegou. Salve de novo para continuar.
# $time: a date with the time of day.
webhook-failing = Nada chega desde { $time }.
webhook-test = Enviar um teste
webhook-stop = Desativar
webhook-stop-sure = Parar de avisar seu servidor? O que espera fica guardado por três dias.
deliveries = O que enviamos
deliveries-none = Nada ainda.
delivery-waiting = Aguardando
delivery-delivered = Entregue
delivery-failed = Não entregue
# $status: such as 500. $attempts: how many.
delivery-answered = Tentativas: { $attempts }, última resposta: { $status }
# The same without one.
delivery-unanswered = Tentativas: { $attempts }, sem resposta
# $time: a date with the time of day.
delivery-next = De novo em { $time }
delivery-again = Enviar de novo

## History

history-none = Nada aqui ainda
history-none-hint = Conclua uma tarefa e sua recompensa aparecerá aqui.
see-tasks = Ver as tarefas
entry-reward = Recompensa
entry-hold = Saque
entry-release = Saque devolvido
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Retida, ainda não está no saldo
entry-vest = Não está mais retida
entry-clawback = Revogada
entry-referral = Por convidar um amigo
entry-correction = Correção
entry-other = Mudança no seu saldo

## Appeals

appeal = Pedir que olhemos de novo
appeal-words = Por que você acha que isto está errado?
appeal-hint = Uma pessoa lê. Você só pode pedir uma vez por recompensa, então diga tudo o que ajuda.
appeal-send = Enviar
appeal-missing = Escreva em poucas palavras por que você acha que isto está errado.
appeal-asked = Você pediu que olhássemos de novo
# Where it stands.
appeal-open = Uma pessoa vai olhar. O bot diz o resultado.
appeal-granted = Você tem razão
appeal-declined = Fica como estava
appeals = Suas contestações
appeals-none = Você não pediu que olhássemos nada de novo.

## Settings

settings = Configurações
settings-language = Idioma
settings-notifications = Mensagens do bot
topic-payments = Saques e depósitos
topic-rewards = Recompensas
topic-friends = Amigos
topic-news = Novidades
settings-safety = Mensagens que protegem seu dinheiro, como uma troca de carteira, sempre chegam na hora.
settings-quiet = Horário de silêncio
settings-quiet-on = Sem mensagens à noite
quiet-from = De
quiet-until = Até
share-invitation = Convidar alguém
settings-home-screen = Colocar o Earnest na tela inicial
settings-data = Seus dados
settings-export = Obter uma cópia de tudo o que guardamos sobre você
settings-delete = Para excluir sua conta, escreva /delete_me ao bot. Antes ele diz o que acontece com seu dinheiro.
settings-delete-go = Voltar ao chat
