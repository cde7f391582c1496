### What the bot says, in Portuguese.

## Greetings

bot-welcome =
    Boas-vindas ao Earnest!

    Conclua tarefas, ganhe dólares e saque em USDT na TON.
bot-welcome-invited =
    Boas-vindas ao Earnest! Um amigo convidou você.

    Conclua tarefas, ganhe dólares e saque em USDT na TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    Que bom ver você de novo!

    Um convite só conta para quem é novo aqui, então este não muda nada. Suas tarefas e seu dinheiro estão onde você os deixou.
# The same with their own link.
bot-invitation-own = Este é o seu próprio link de convite. Envie-o a amigos que ainda não estão aqui.
bot-open-app = Abrir o Earnest
bot-help =
    O Earnest paga você por concluir tarefas.

    1. Abra o app e escolha uma tarefa.
    2. Conclua-a e receba a recompensa.
    3. Saque USDT do seu saldo para sua carteira TON.

    /balance mostra o que você tem, /withdraw saca, /invite traz amigos, /language muda o idioma, /paysupport leva a uma pessoa, /delete_me exclui sua conta.

## Answers to commands

bot-languages = 🌐 Idioma
bot-language = Em que idioma você quer ler?
bot-language-chosen = A partir de agora, escrevo para você em português.
bot-app = Suas tarefas e seu saldo estão no app.
bot-tasks = Há novas tarefas no app. Cada uma mostra quanto paga.
bot-open-tasks = Ver as tarefas
# $balance: dollars, such as 1.50.
bot-balance = Seu saldo é de US$ { $balance }.
bot-open-wallet = Abrir a carteira
# $balance: dollars, such as 1.50.
bot-withdraw = Você pode sacar US$ { $balance } em USDT para sua carteira TON.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Seu saldo é de US$ { $balance }. O saque mínimo é de US$ { $minimum }. Mais algumas tarefas e você chega lá.
# $link: the person's own link.
bot-invite =
    Convide amigos com seu próprio link:
    { $link }
bot-share = Escolher um chat
bot-terms = Estas são as regras que valem para todos que usam o Earnest.
bot-privacy = Isto é o que o Earnest guarda sobre você e por quê. O app dá uma cópia, e /delete_me exclui tudo.
bot-read = Ler
bot-unknown-command = Não conheço este comando. /help mostra os que existem.
bot-not-understood = Só entendo comandos. /help mostra quais são. Se quiser escrever para uma pessoa, use /paysupport.

## Writing to us

bot-paysupport =
    Há algo errado com um pagamento ou com outra coisa? Toque no botão abaixo e conte para nós. Uma pessoa lê e responde aqui.

    Você também pode escrever depois do comando: /paysupport e, em seguida, sua mensagem.

    Informe o dia e o valor. Nunca envie a ninguém uma senha nem as palavras da sua carteira.
bot-write-to-us = ✍️ Escreva para nós
bot-support-received = Obrigado. Uma pessoa lê e responde a você aqui.
# $words: what a person of our team wrote.
support-answered =
    Uma resposta da nossa equipe:

    { $words }
support-title = Escreva para nós
support-topic = Qual é o assunto?
support-topic-payment = Um pagamento ou um saque
support-topic-task = Uma tarefa ou uma recompensa
support-topic-idea = Uma ideia
support-topic-other = Outra coisa
support-words = Sua mensagem
support-send = Enviar
support-hint = Uma pessoa lê e responde no chat com o bot. Nunca envie a ninguém uma senha nem as palavras da sua carteira.

## Deleting the account

bot-erase-explained =
    Quer excluir sua conta?

    Seu idioma, suas configurações e o que você nos escreveu são excluídos na hora, e todas as sessões terminam. Os livros guardam o número da sua conta do Telegram com cada pagamento, porque a lei exige.

    Quem convidou você e quais tarefas você fez também fica guardado, para que ninguém receba duas vezes por elas.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Quer excluir sua conta? Você ainda tem US$ { $amount }: no seu saldo, retidos, a caminho de você ou para campanhas.

    Saque antes. Se excluir a conta agora, ela será excluída em 7 dias, e você abre mão do que restar então.

    Depois disso, seu idioma, suas configurações e o que você nos escreveu deixam de existir. Os livros guardam o número da sua conta do Telegram com cada pagamento, porque a lei exige.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = Suas campanhas ainda têm US$ { $amount }. Primeiro encerre-as no app. Depois escreva /delete_me de novo.
bot-erase-yes = Excluir minha conta
bot-erase-give-up = Excluir e abrir mão do dinheiro
bot-erase-keep = Manter minha conta
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Sua conta será excluída em { $date }. Até lá você pode sacar seu dinheiro ou manter a conta.
bot-erase-kept = Sua conta fica como está.
bot-erase-done = Sua conta foi excluída. Até mais, e obrigado.
bot-erased = Você excluiu sua conta. Se quiser usar o Earnest de novo, toque no botão. As tarefas que você fez continuam feitas.
bot-return = Voltar
bot-returned = Que bom ver você de novo!

## Sharing

# What the person who shares sees above the message.
share-title = Convidar para o Earnest
# The message that is shared.
share-words = Ganho dólares com pequenas tarefas no Earnest e saco em USDT. Venha também!
share-button = Abrir o Earnest
# Shown to somebody who has not started the bot yet.
share-start = Comece no Earnest para convidar amigos

## Commands

# Telegram shows these beside each command.
command-start = Começar
command-app = Abrir o app
command-balance = O que você tem
command-tasks = O que você pode fazer
command-invite = Convidar amigos
command-withdraw = Sacar seu dinheiro
command-language = Mudar o idioma
command-help = Como funciona
command-terms = As regras
command-privacy = O que guardamos sobre você
command-paysupport = Escreva para nós
command-delete_me = Excluir sua conta
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Conclua pequenas tarefas, ganhe dólares e saque em USDT para sua carteira TON. Cada pagamento pode ser conferido na blockchain.
# On the bot's profile: at most 120 characters.
bot-short-description = Conclua pequenas tarefas, ganhe dólares e saque USDT na TON.

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

## The page behind an invitation link

invitation-title = Você recebeu um convite para o Earnest
invitation-lead = Conclua tarefas, ganhe dólares e saque em USDT na TON.
invitation-unknown = Este convite não é de ninguém. Você pode começar sem ele.
invitation-open = Abrir no Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    Sem o Telegram por perto? Abra @{ $bot } lá mais tarde e envie esta mensagem. Vale do mesmo jeito.
invitation-rule =
    Um convite vale para quem é novo no Earnest. Isso se decide uma vez só, quando você chega pela primeira vez.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Sua conta está suspensa: por enquanto você não pode ganhar nem sacar. { $reason }

    Se acha que é um engano, escreva /paysupport. Uma pessoa responde.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Sua conta está suspensa: por enquanto você não pode ganhar nem sacar. { $reason }

    { $note }

    Se acha que é um engano, escreva /paysupport. Uma pessoa responde.
ban-lifted = Sua conta está aberta de novo. Você pode continuar de onde parou.
ban-several-accounts = Encontramos a mesma pessoa por trás de várias contas.
ban-pretended = O que foi cobrado não foi feito de verdade.
ban-abusive = Outras pessoas ou nós fomos maltratados.
ban-law = A lei não nos permite trabalhar com você.
ban-other = O motivo está abaixo.

## Campaigns

# $name: the campaign's name.
campaign-runs = Sua campanha “{ $name }” foi analisada e pode começar. Os usuários a encontram enquanto houver dinheiro nela.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Sua campanha “{ $name }” não pode começar assim. { $reason }

    Altere-a no app e envie-a de novo para análise.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Sua campanha “{ $name }” não pode começar assim. { $reason }

    { $note }

    Altere-a no app e envie-a de novo para análise.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    Pausamos sua campanha “{ $name }”. { $reason }

    O dinheiro dela continua lá. Altere-a no app e envie-a de novo para análise, ou encerre-a.
# $note: what the moderator wrote.
campaign-stopped-noted =
    Pausamos sua campanha “{ $name }”. { $reason }

    { $note }

    O dinheiro dela continua lá. Altere-a no app e envie-a de novo para análise, ou encerre-a.
campaign-misleading = Ela promete algo que não é.
campaign-forbidden = A lei ou as regras do Telegram não a permitem.
campaign-unreachable = Não foi possível abrir o link ou o chat dela.
campaign-unclear = Os usuários não conseguiam saber o que precisam fazer.
campaign-too-little = A recompensa é pequena demais para o trabalho.
campaign-repeated = Ela é igual a outra campanha.
campaign-other = Algo precisa mudar antes.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = Olhamos “{ $title }” de novo, e você tem razão. { $answer }
appeal-granted-noted =
    Olhamos “{ $title }” de novo, e você tem razão. { $answer }

    { $note }
appeal-declined = Olhamos “{ $title }” de novo, e fica como estava. { $answer }
appeal-declined-noted =
    Olhamos “{ $title }” de novo, e fica como estava. { $answer }

    { $note }
fairness-cleared = Uma pessoa olhou sua conta, e está tudo bem. Seus saques continuam.
fairness-cleared-noted =
    Uma pessoa olhou sua conta, e está tudo bem. Seus saques continuam.

    { $note }
fairness-kept = Uma pessoa olhou sua conta. Por enquanto seus saques ficam como estão.
fairness-kept-noted =
    Uma pessoa olhou sua conta. Por enquanto seus saques ficam como estão.

    { $note }
appeal-mistake = Foi um erro nosso. Pedimos desculpas.
appeal-shown = O que você escreveu mostra que você a fez.
appeal-not-shown = Nada nos mostra que você a fez.
appeal-not-done = Vemos que não foi feito como a tarefa pede.
appeal-duplicate = O mesmo foi feito com várias contas, e paga só uma vez.
appeal-other = Alguém da nossa equipe verificou.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Um usuário pediu que olhássemos “{ $title }” de novo e tinha razão. Sua campanha pagou US$ { $amount } por isso.
webhook-failed = Seu servidor “{ $name }” não aceita nossos webhooks há dias, então nós os desligamos. Conserte-o e informe de novo o endereço no app. Aí enviaremos o que ainda espera.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Termos
terms-who-title = Quem somos
terms-who = O Earnest é operado por quem opera o bot { $bot }. Estes termos valem entre você e essa parte.
terms-earn-title = O que você ganha
terms-earn = Cada tarefa mostra quanto paga antes de você começar. Você recebe exatamente isso quando a tarefa é verificada. Uma recompensa pode ficar retida por alguns dias; o app mostra até quando. Os termos que valiam quando você começou uma tarefa continuam valendo para ela.
terms-fair-title = O que é justo
terms-fair = Faça cada tarefa você mesmo, com uma só conta. Enquanto uma recompensa está retida, ela pode ser revogada se a tarefa foi abandonada antes do tempo, feita com várias contas ou apresentada com uma prova falsa. Dizemos a você por quê.
terms-pay-title = Saques
terms-pay = Você saca USDT na TON para sua própria carteira. O app mostra o valor mínimo antes do pedido. Podemos analisar um saque antes de pagá-lo. Cada pagamento pode ser visto na blockchain. Depois que você troca de carteira, os saques esperam um dia para proteger você.
terms-stars-title = Pagamentos em Estrelas
terms-stars = As Estrelas pagam só campanhas. O valor em dólares é fixado antes de você pagar. Se um pagamento deu errado, escreva /paysupport ao bot. Analisamos e devolvemos as Estrelas quando for o caso. O suporte do próprio Telegram não pode ajudar com pagamentos a este bot.
terms-sponsors-title = Patrocinadores
terms-sponsors = Uma campanha gasta só o que recebeu. Quando você a encerra, o que não foi gasto volta para o seu saldo de patrocinador. Esse saldo paga campanhas.
terms-end-title = Sair
terms-end = Você pode excluir sua conta a qualquer momento com /delete_me. Saque seu dinheiro antes: você abre mão do que ainda estiver lá uma semana depois. Quem trapaceia pode ser excluído.
terms-change-title = Mudanças
terms-change = Novos termos valem para o que vier depois deles. O que você ganhou continua seu.
terms-contact-title = Perguntas
terms-contact = Escreva /paysupport para { $bot }. Uma pessoa responde.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Privacidade
privacy-what-title = O que guardamos
privacy-what =
    O número da sua conta do Telegram, seu idioma, o país de onde você abriu o app, se você tem Telegram Premium, seu fuso horário, quando esteve aqui pela última vez e seu primeiro nome enquanto você deixar que outros o vejam.

    Quais tarefas você fez, o que ganhou, sacou e pagou, o endereço da sua carteira, quem convidou você e o que você nos escreveu.

    Uma impressão com chave de um número que o app inventa em cada um dos seus aparelhos, por 90 dias, e mudanças de país, por 30.
privacy-why-title = Para quê
privacy-why = Para pagar você, oferecer tarefas feitas para você, afastar trapaças e manter os livros como a lei exige.
privacy-not-title = O que não guardamos
privacy-not = Nem sobrenome, nem telefone, nem foto, nem contatos, nem seu lugar no mapa. Não há publicidade nem rastreamento por outros.
privacy-who-title = Quem vê
privacy-who = O Telegram leva nossas mensagens, a Cloudflare opera nossos servidores e os pagamentos são públicos na blockchain da TON. Os patrocinadores veem quantas pessoas fizeram a tarefa deles, não quem. Ninguém compra seus dados.
privacy-long-title = Por quanto tempo
privacy-long = O que não é necessário para os livros some quando você exclui sua conta. O que os livros precisam fica, com o número da sua conta do Telegram e nada mais que diga quem você é. As sessões terminam depois de um dia.
privacy-rights-title = Seus direitos
privacy-rights = Nas configurações do app você obtém uma cópia de tudo o que guardamos sobre você e escolhe quais mensagens quer e quando.
privacy-delete-title = Exclusão
privacy-delete = Escreva /delete_me para { $bot }.
privacy-contact-title = Perguntas
privacy-contact = Escreva /paysupport para { $bot }. Uma pessoa responde.
