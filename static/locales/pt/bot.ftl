### What the bot says, in Portuguese.

## Greetings

bot-welcome =
    Boas-vindas ao Earnest!

    Conclua tarefas, ganhe dólares e saque em USDT na TON.
bot-welcome-invited =
    Boas-vindas ao Earnest! Um amigo convidou você.

    Conclua tarefas, ganhe dólares e saque em USDT na TON.
bot-open-app = Abrir o Earnest
bot-help =
    O Earnest paga você por concluir tarefas.

    1. Abra o app e escolha uma tarefa.
    2. Conclua-a e receba a recompensa.
    3. Saque USDT do seu saldo para sua carteira TON.

    /app abre o app, /help mostra esta mensagem.

## Commands

# Telegram shows these beside each command.
command-start = Começar
command-app = Abrir o app
command-help = Como funciona

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Pago: US$ { $amount } em USDT chegaram à sua carteira { $address }.
# The button below it.
withdrawal-transaction = Ver a transação
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Seu saque de US$ { $amount } não deu certo. O dinheiro voltou para o seu saldo.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Tivemos que revogar US$ { $amount } que estavam retidos para você. { $reason }

    Todo o resto do seu dinheiro está intacto. Acha que é um engano? Escreva para nós e uma pessoa vai analisar.
clawback-left = A tarefa pedia para você ficar, e você saiu antes do tempo.
clawback-proof = A prova enviada não corresponde à tarefa.
clawback-duplicate = A mesma tarefa foi feita com várias contas, e ela paga só uma vez.
clawback-mistake = A tarefa foi contada por um erro nosso. Pedimos desculpas.

## Wallet

# $address: the wallet.
wallet-linked =
    Sua carteira { $address } está conectada. A partir de agora, os saques vão só para ela.
# $address: the new wallet.
wallet-changed =
    Sua carteira agora é { $address }. Para proteger seu dinheiro, os saques esperam 24 horas.

    Não foi você? Abra o app e conecte sua carteira de novo.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Sua carteira { $address } não está mais conectada. Para proteger seu dinheiro, os saques esperam 24 horas.

    Não foi você? Abra o app e conecte sua carteira de novo.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Saldo de patrocinador
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = US$ { $amount } para suas campanhas no Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = Obrigado! US$ { $amount } estão no seu saldo de patrocinador.
# $amount: dollars, such as 1.30.
deposit-waiting = Obrigado! Seu pagamento de US$ { $amount } chegou. Em breve ele entra no seu saldo.

# The page of the Mini App, before its script runs.
app-title = Ganhe USDT
app-loading = Carregando…

## The page about reserves

reserves-title = Reservas
reserves-lead = O que devemos, o que temos e como você pode verificar sem nos perguntar.
reserves-balanced = Todas as contas fecharam em { $at }.
reserves-broken = As contas não fecharam em { $at }. Os pagamentos estão parados até sabermos por quê.
reserves-not-yet = As contas ainda não foram conferidas. Volte daqui a uma hora.
reserves-owed = O que devemos
reserves-earner = A usuários
reserves-vesting = A usuários, retido
reserves-held = A caminho de usuários
reserves-sponsor = A patrocinadores
reserves-campaign = Em campanhas
reserves-in-all = No total
reserves-hold = O que temos
reserves-wallet = Carteira de pagamentos
reserves-deposit-wallet = Carteira de depósitos
reserves-seen = Visto na blockchain em { $at }.
reserves-stars-note = Patrocinadores também pagam com Estrelas e TON, que o Telegram e a blockchain guardam para nós; isso não entra nesta soma.
reserves-payouts = Últimos pagamentos
reserves-no-payouts = Ninguém foi pago ainda.
reserves-check = Confira você mesmo
reserves-check-chain = Cada carteira e cada pagamento acima é um link para a blockchain. Some os saldos.
reserves-check-books = Os livros são selados todo dia. Este é o hash mais novo: quem mudar uma linha selada muda todos os seguintes. Guarde-o e compare.
reserves-check-tools = Os mesmos números estão em /api/reserves e todos os hashes em /api/segments. O app prova suas próprias linhas, e “make verify” do código-fonte confere todas.
