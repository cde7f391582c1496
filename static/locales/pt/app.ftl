### What the Mini App says, in Portuguese. Amounts come formatted, with their currency.

## Everywhere

tabs = Seções
tab-earn = Ganhar
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
label-started = Iniciada
label-checking = Em verificação
label-paid = Paga

## Task

task = Tarefa
task-open-visit = Abra a página para começar.
task-open-join = Abra o canal, entre nele e volte aqui.
task-waiting = Você começou. Veja a página com calma e volte aqui.
task-ready-visit = Muito bem! Resgate sua recompensa.
task-ready-code = Digite o código da página e resgate sua recompensa.
task-ready-join = Já entrou? Então resgate sua recompensa.
task-checking = Estamos verificando. Leva só um momento e você não precisa esperar aqui.
task-paid = Paga! A recompensa está no seu saldo.
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
