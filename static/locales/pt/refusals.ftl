### Why something was refused, and what to do next, in Portuguese. The key is the refusal's code.

## Requests

refusal-signed-out = Sua sessão terminou. Feche o app e abra-o de novo pelo bot.
refusal-banned = Esta conta está suspensa. Se acha que é um engano, escreva para o suporte.
refusal-not-found = Não há nada aqui. Volte e tente de novo.
refusal-method-not-allowed = Isso não pode ser feito aqui. Atualize o app e tente de novo.
refusal-bad-request = Não entendemos este pedido. Atualize o app e tente de novo.
refusal-malformed-json = Não conseguimos ler este pedido. Atualize o app e tente de novo.
refusal-body-too-large = Este pedido é grande demais. Encurte-o e tente de novo.
refusal-headers-too-large = Este pedido é longo demais. Feche o app e abra-o de novo.
refusal-unsupported-media-type = Esperávamos JSON aqui. Atualize o app e tente de novo.
refusal-cursor-malformed = Esta página da lista não existe. Comece de novo do início.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] Rápido demais. Espere { $seconds } segundo e tente de novo.
    [many] Rápido demais. Espere { $seconds } de segundos e tente de novo.
   *[other] Rápido demais. Espere { $seconds } segundos e tente de novo.
}
refusal-fault = Algo deu errado do nosso lado. Nada se perdeu; tente de novo daqui a pouco.

## Tasks

refusal-task-not-found = Esta tarefa não existe. Escolha outra da lista.
refusal-task-closed = Esta tarefa terminou. Escolha outra da lista.
refusal-task-not-started = Primeiro comece esta tarefa, depois resgate a recompensa.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] Ainda não: espere { $seconds } segundo e resgate de novo.
    [many] Ainda não: espere { $seconds } de segundos e resgate de novo.
   *[other] Ainda não: espere { $seconds } segundos e resgate de novo.
}
refusal-task-code-missing = Esta tarefa precisa de um código. Ele está na página que a tarefa abre.
refusal-task-code-wrong = Este não é o código certo. Olhe a página de novo e copie-o exatamente.
refusal-task-not-a-member = Você ainda não está no canal. Entre nele e resgate de novo.
refusal-task-check-unavailable = Não podemos verificar esta tarefa agora. Seu progresso está salvo; tente mais tarde.
refusal-task-cap-reached = Todas as vagas desta tarefa foram ocupadas. Escolha outra da lista.
refusal-task-cap-daily-reached = Todas as vagas de hoje desta tarefa foram ocupadas. Volte amanhã.
refusal-task-needs-another = Há outra tarefa a fazer antes desta.
refusal-task-other-language = Esta tarefa é para quem usa outro idioma.
refusal-task-other-country = Esta tarefa não está disponível no seu país.
refusal-task-premium-only = Esta tarefa é para quem tem Telegram Premium.
refusal-task-not-for-premium = Esta tarefa é para quem não tem Telegram Premium.
refusal-task-trust-too-low = Esta tarefa ainda não está aberta para você. Conclua outras antes.
refusal-task-answers-missing = Primeiro responda a todas as perguntas.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] Não estava certo, e foi a última tentativa.
    [one] Nem tudo está certo. Você tem mais { $left } tentativa.
    [many] Nem tudo está certo. Você tem mais { $left } de tentativas.
   *[other] Nem tudo está certo. Você tem mais { $left } tentativas.
}
refusal-task-attempts-used-up = Suas tentativas para esta tarefa acabaram. Escolha outra.
refusal-task-day-not-over = Você já fez o check-in. Seu novo dia começa à meia-noite, também pelo relógio do seu último check-in.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] Falta { $missing } amigo. Um amigo conta quando a recompensa da própria tarefa dele é liberada.
    [many] Faltam { $missing } de amigos. Um amigo conta quando a recompensa da própria tarefa dele é liberada.
   *[other] Faltam { $missing } amigos. Um amigo conta quando a recompensa da própria tarefa dele é liberada.
}
refusal-task-wallet-missing = Nenhuma carteira está conectada ainda. Conecte uma na tela Carteira e volte.
refusal-task-wallet-shared = Outra pessoa já usou esta carteira. Conecte uma que seja só sua.
refusal-task-not-boosted = Ainda não vemos seu impulso. Impulsione o canal e resgate de novo.
refusal-task-not-reported = O parceiro ainda não nos disse que você terminou. Termine lá e volte.
refusal-task-proof-missing = Esta tarefa precisa de uma imagem. Escolha uma e envie.
refusal-task-proof-unasked = Esta tarefa não precisa de imagem.
refusal-task-proof-reused = Esta imagem já foi enviada antes. Faça uma nova.
refusal-task-proof-unreadable = Não conseguimos ver na sua imagem que a tarefa foi feita. Envie uma mais nítida.
refusal-task-proof-other-task = Sua imagem mostra algo diferente do que esta tarefa pede. Envie outra.
refusal-task-proof-edited = Parece que sua imagem foi alterada. Envie a original.
refusal-picture-malformed = Não conseguimos ler isto como imagem. Envie um arquivo JPEG, PNG ou WebP.
refusal-picture-size-out-of-range = Esta imagem é pequena ou grande demais. Cada lado precisa de 200 a 8.000 pixels.
refusal-proof-judged = Alguém já decidiu outra coisa sobre esta imagem.
refusal-ban-differs = Esta conta foi suspensa por outro motivo, ou nesse meio-tempo.
refusal-task-rules-malformed = Falta algo nesta tarefa, ou há algo fora do lugar.
refusal-task-link-malformed = Este link não funciona aqui. Ele precisa começar com https:// e levar a uma página pública.
refusal-task-chat-malformed = Este não é o nome de um canal ou grupo. Ele tem a forma @name.
refusal-task-seconds-out-of-range = Uma visita pode durar no máximo uma hora.
refusal-task-code-malformed = Este código não serve. Use de 1 a 64 caracteres, sem espaços no início ou no fim.
refusal-task-quiz-malformed = Este quiz não está completo. Cada pergunta precisa de 2 a 6 opções e uma correta, a mesma em todos os idiomas.
refusal-task-friends-out-of-range = Peça de 1 a 100 amigos.
refusal-task-audience-malformed = Ninguém se encaixa nesta escolha. Confira idiomas, países e confiança.
refusal-task-plan-malformed = As partes da recompensa precisam somar o total, em dias na ordem, dentro de 30 dias.
refusal-task-plan-unfit = Uma tarefa deste tipo não pode ser repetida nem paga desta forma.
refusal-task-first-in-line = Não há tarefa antes da primeira. Coloque-a mais abaixo ou deixe-a independente.
refusal-campaign-out-of-money = O orçamento desta tarefa acabou de se esgotar. Escolha outra da lista.
refusal-campaign-spent-today = Esta campanha já pagou o que pode hoje. Volte amanhã.
refusal-earned-enough-today = Você ganhou o máximo possível em um dia. Volte amanhã.
refusal-claims-paused = As recompensas estão pausadas por um momento. Seu progresso está salvo; resgate um pouco mais tarde.

## Withdrawals

refusal-address-malformed = Isto não é um endereço TON. Copie-o de novo da sua carteira; ele costuma começar com UQ ou EQ.
refusal-address-checksum = Há um erro de digitação neste endereço. Copie-o de novo da sua carteira.
refusal-address-workchain = Só pagamos em carteiras TON comuns. Copie o endereço da sua própria carteira.
refusal-address-network = Este endereço é de outra rede TON. Troque a rede na sua carteira e copie-o de novo.
refusal-amount-malformed = Escreva o valor em dólares com no máximo seis casas decimais, como 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = O saque mínimo é de US$ { $minimum }. Peça isso ou mais.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = O saque máximo é de US$ { $maximum }. Peça isso ou menos.
refusal-balance-too-low = Seu saldo não é suficiente. Peça menos ou ganhe mais antes.
refusal-withdrawal-open = Você já tem um saque a caminho. Peça o próximo quando ele chegar.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = Você pode sacar até US$ { $maximum } por dia. Peça menos ou tente amanhã.
refusal-withdrawal-not-found = Este saque não existe. Veja a lista na sua carteira.
refusal-withdrawal-not-cancellable = Este saque não pode mais ser cancelado: está sendo pago ou já terminou.
refusal-withdrawal-rejected = Não pudemos aprovar este saque. Se acha que é um engano, escreva para o suporte.
refusal-not-in-review = Isto não espera sua decisão: alguém já decidiu, ou você mesmo.
refusal-idempotency-key-missing = Este pedido não tem número próprio. Atualize o app e tente de novo.
refusal-idempotency-key-malformed = O número deste pedido não é válido. Atualize o app e tente de novo.
refusal-idempotency-mismatch = O mesmo pedido já foi enviado com outros dados. Veja seu histórico e comece de novo.
refusal-payout-refused = A carteira do destinatário não aceitou o pagamento. Confira o endereço e saque de novo.
refusal-recipient-locked = Sua carteira de USDT está bloqueada e não pode receber nada. Saque para outra carteira.
refusal-recipient-is-ours = Este endereço é nosso. Saque para o endereço da sua própria carteira.
refusal-recipient-is-jetton-wallet = Este endereço é de um token, não de uma pessoa. Saque para o endereço da sua própria carteira.
refusal-dispute-not-found = Não há nada a decidir sobre este lote.
refusal-recipient-not-linked = Você conectou uma carteira, então só pagamos nela. Saque para ela ou troque-a antes.

## Wallets

refusal-wallet-challenge-invalid = Esta conexão começou há muito tempo. Conecte sua carteira de novo.
refusal-wallet-proof-invalid = Não conseguimos confirmar que esta carteira é sua. Conecte-a de novo por este app.
refusal-wallet-proof-outdated = A hora da sua carteira não está certa. Confira o relógio do aparelho e conecte de novo.
refusal-wallet-network-wrong = Sua carteira está em outra rede TON. Troque a rede na carteira e conecte de novo.
refusal-wallet-key-unknown = Não conhecemos este tipo de carteira. Use-a uma vez na TON e conecte de novo, ou escolha outra.

## History

refusal-time-malformed = Escreva a hora assim: 2027-01-15T08:00:00Z.
refusal-time-too-far-back = Isso é antigo demais para consultar aqui. Escolha uma hora mais recente.
refusal-line-not-sealed = Esta linha ainda não foi selada. Cada dia é selado logo após a meia-noite UTC; volte amanhã.
refusal-not-reconciled-yet = As contas ainda não foram somadas. Volte daqui a uma hora.

## Why a withdrawal waits

waiting-in-queue = Está na fila. Você não precisa fazer nada.
waiting-being-paid = Estamos pagando agora. A rede costuma levar menos de um minuto.
waiting-in-review = Uma pessoa analisa saques grandes ou incomuns antes do pagamento. Pode levar um dia.
waiting-hour-limit = Muita gente está sacando agora. Continua sozinho dentro de uma hora.
waiting-day-limit = Já pagamos tudo o que pagamos em um dia. Continua sozinho dentro de um dia.
waiting-recipient-limit = Muito já foi para este endereço hoje. Continua sozinho dentro de um dia.
waiting-hot-wallet-low-usdt = Nossa carteira está sendo reabastecida. Continua sozinho; seu dinheiro está reservado para você.
waiting-hot-wallet-low-ton = Nossa carteira precisa de TON para as taxas da rede. Continua sozinho; seu dinheiro está reservado.
waiting-skipped = Nossa carteira ficou sem TON antes de seu pagamento sair. Você recebe no próximo lote.
waiting-unfunded = Nossa carteira ficou sem USDT antes de seu pagamento sair. Você recebe no próximo lote.
waiting-low-gas = A taxa da rede era baixa demais e seu pagamento não saiu. Você recebe no próximo lote.
waiting-sent-again = A rede ainda não aceitou seu pagamento. Vamos enviá-lo de novo; ele não pode chegar duas vezes.
waiting-signed-again = A rede não aceitou seu pagamento a tempo. Nós o renovamos; ele não pode chegar duas vezes.
waiting-indexer-silent = Não conseguimos ver a rede agora. Seu pagamento está a caminho; avisaremos como terminou.
waiting-indexer-behind = A rede ainda não nos confirmou seu pagamento. Avisaremos assim que confirmar.
waiting-no-verdict = Seu pagamento terminou de um jeito que uma pessoa precisa analisar. Seu dinheiro não se perdeu.
waiting-sources-disagree = Recebemos notícias contraditórias sobre seu pagamento. Uma pessoa está analisando; seu dinheiro não se perdeu.
waiting-payouts-paused = Os pagamentos estão pausados por enquanto. Continua sozinho; seu dinheiro está reservado para você.
waiting-slower = Algo na sua conta nos parece incomum. Pode ser um engano. Continua sozinho em 24 horas, e na carteira você pode pedir que uma pessoa olhe.
waiting-closer-look = Várias coisas na sua conta nos parecem incomuns. Pode ser um engano, por isso uma pessoa olha primeiro. Pode levar um dia, e na carteira você pode contar o seu lado.
waiting-wallet-changed = Sua carteira foi trocada. Para proteger seu dinheiro, continua sozinho 24 horas depois.

## Deposits and campaigns

refusal-deposits-paused = Os depósitos estão pausados por um momento. Tente um pouco mais tarde.
refusal-deposit-method-unavailable = Esta forma de pagamento não está disponível aqui. Escolha outra.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = Escolha um número de Estrelas de { $minimum } a { $maximum }.
refusal-invoice-unknown = Esta fatura não é sua ou mudou. Abra uma nova no app.
refusal-invoice-expired = Esta fatura é antiga demais. Abra uma nova no app.
refusal-invoice-paid = Esta fatura já foi paga. Para pagar mais, abra uma nova no app.
refusal-sponsor-balance-too-low = Seu saldo de patrocinador não é suficiente. Adicione dinheiro ou escolha um valor menor.
refusal-campaign-not-found = Você não tem essa campanha. Veja a lista das suas campanhas.
refusal-campaign-closed = Esta campanha está encerrada. Comece uma nova para continuar.
refusal-campaign-name-malformed = Dê à campanha um nome de no máximo 64 caracteres, em uma linha.
refusal-campaign-tasks-count = Uma campanha tem de uma a dez tarefas. Adicione uma ou remova algumas.
refusal-campaign-changed = A campanha mudou nesse meio-tempo. Olhe-a de novo e repita sua alteração.
refusal-campaign-in-review = Estamos analisando esta campanha. Volte-a a rascunho antes de alterá-la.
refusal-campaign-step-impossible = A campanha não está em um ponto em que isto seja possível. Olhe-a de novo.
refusal-campaign-stopped = Pausamos esta campanha e dissemos por quê. Altere-a e envie-a de novo para análise, ou encerre-a.
refusal-appeal-text-malformed = Escreva em no máximo 1.000 caracteres por que você acha que isto está errado.
refusal-nothing-held = Nada está segurando seus saques.
refusal-appeal-made = Você já pediu que olhássemos isto. O bot dirá o que encontramos.
refusal-appeal-decided = Esta contestação já foi respondida.
refusal-nothing-to-appeal = Nada nesta tarefa foi recusado ou revogado.
refusal-partner-name-malformed = O nome de um parceiro tem de 1 a 32 letras minúsculas, algarismos ou hifens.
refusal-partner-name-taken = Este nome já está em uso, ou você já tem dez parceiros. Escolha outro nome.
refusal-partner-not-found = Você não tem esse parceiro. Veja a lista dos seus parceiros.
refusal-postback-unsigned = O postback não está assinado como deve ou é antigo demais. Confira o segredo, a hora e a assinatura.
refusal-task-picture-unknown = Não temos esta imagem. Envie-a primeiro e salve a tarefa de novo.
refusal-task-waits-for-money = Vimos que você fez. Você recebe assim que o patrocinador adicionar dinheiro.
refusal-task-ton-malformed = O que esta tarefa pede na TON precisa de um valor acima de zero e de endereços desta rede. Confira-os.
refusal-task-transfer-missing = Ainda não vemos sua transferência. Envie com o comentário exato que aparece, espere um minuto e tente de novo.
refusal-task-hold-missing = Sua carteira conectada não tem o que esta tarefa pede. Coloque lá, espere um minuto e tente de novo.
refusal-delivery-not-found = Você não tem esse evento. Veja a lista do que foi enviado.
refusal-webhook-not-on = O webhook deste parceiro não está ligado. Informe primeiro o endereço dele.
refusal-webhook-url-malformed = Os webhooks vão para um endereço público que começa com https://, sem porta, nome nem senha. Confira-o.
refusal-campaign-task-unknown = Esta tarefa não está na campanha ou era de outro tipo. Adicione-a como nova.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = Escolha uma recompensa de US$ { $minimum } a US$ { $maximum }.
refusal-task-cap-malformed = O número de conclusões precisa ser um ou mais, e não pode ser definido depois que alguém começou.
refusal-task-time-malformed = A tarefa precisa terminar depois de começar, no futuro e dentro de um ano.
refusal-task-text-malformed =
    Cada idioma precisa de um título de no máximo 80 caracteres e um texto de no máximo 1.000. O inglês é obrigatório.
refusal-claim-not-vesting = Nada mais desta recompensa está retido.
refusal-terms-out-of-range = Estas condições estão fora do permitido.

## Operators

refusal-admin-not-set-up = As rotas dos operadores não estão configuradas. Defina ACCESS_TEAM e ACCESS_AUD como diz o README.md, Deploy.
refusal-operator-not-allowed = Sua função não permite isso. Peça a um proprietário.
refusal-own-role = Ninguém define a própria função. Peça a outro proprietário.
refusal-recovery-unfinished = As carteiras quentes ainda estão sendo lidas. Os pagamentos podem seguir quando isso terminar.
refusal-findings-unsettled = Há divergências que ninguém resolveu ainda. Os pagamentos podem seguir depois disso.
refusal-correction-impossible = Não há correção entre estas contas. Dinheiro entre duas pessoas exige duas correções.
refusal-correction-needs-another = Você propôs esta correção. Outra pessoa precisa concordar.
refusal-correction-expired = Esta proposta tem mais de uma semana. Proponha de novo.
refusal-correction-made = Esta transferência já foi desfeita.
refusal-flags-malformed =
    Este não é um documento de funções de cliente do Unleash, ou tem indicadores ou partes demais. Confira a forma dele.
refusal-flags-unsupported =
    Um indicador tem uma estratégia ou um operador que não é avaliado aqui. OPERATING.md lista os que são.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    Ainda não: conta depois da primeira tarefa que verificamos, como entrar em um canal.
friend-reward-on-hold = A tarefa está feita. A recompensa dela está retida; o convite é pago depois disso.
friend-fees-too-low = Conta. É pago sozinho assim que nossas taxas cobrirem o valor.
friend-clawed-back = A recompensa pela tarefa do amigo foi revogada, então o convite não conta.
friend-banned = Uma das duas contas está bloqueada, então o convite não conta.
friend-capped-daily = Nesse dia vieram mais amigos do que pagamos por convidar em um dia.
friend-capped = Vieram mais amigos do que pagamos por convidar no total.
friend-not-invited =
    Você veio sem convite. O que conta é como você chegou pela primeira vez, então um link posterior não muda nada.

## The bot

refusal-account-erased = Você excluiu sua conta. Se quiser voltar, escreva /start ao bot.
refusal-support-requests-open = Você já nos escreveu três vezes, e ainda não respondemos. Espere nossa resposta.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = É longo demais. Diga em no máximo { $maximum } caracteres.
refusal-form-unreadable = Não conseguimos ler o que o formulário enviou. Abra-o de novo ou escreva sua mensagem depois de /paysupport.
refusal-launch-not-answerable = O convite não pode ser enviado a este chat. Feche o app, abra-o de novo pelo chat e tente mais uma vez.
refusal-launch-answered = O convite já foi enviado a este chat.
refusal-broadcast-under-way = Outra mensagem em massa ainda está sendo enviada. Espere ela terminar ou pare-a.
refusal-broadcast-not-ready = Esta mensagem em massa não está nesse passo. Veja primeiro o estado dela.
