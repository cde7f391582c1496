### What the bot says, in French.

## Greetings

bot-welcome =
    Bienvenue sur Earnest !

    Effectuez des tâches, gagnez des dollars et retirez-les en USDT sur TON.
bot-welcome-invited =
    Bienvenue sur Earnest ! Un ami vous a invité.

    Effectuez des tâches, gagnez des dollars et retirez-les en USDT sur TON.
bot-open-app = Ouvrir Earnest
bot-help =
    Earnest vous paie pour effectuer des tâches.

    1. Ouvrez l’appli et choisissez une tâche.
    2. Effectuez-la et récupérez la récompense.
    3. Retirez des USDT de votre solde vers votre portefeuille TON.

    /app ouvre l’appli, /help affiche ce message.

## Commands

# Telegram shows these beside each command.
command-start = Commencer
command-app = Ouvrir l’appli
command-help = Comment ça marche

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Payé : { $amount } $ en USDT sont arrivés sur votre portefeuille { $address }.
# The button below it.
withdrawal-transaction = Voir la transaction
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Votre retrait de { $amount } $ n’a pas abouti. L’argent est revenu sur votre solde.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Nous avons dû reprendre { $amount } $ qui étaient bloqués pour vous. { $reason }

    Le reste de votre argent est intact. Vous pensez que c’est une erreur ? Écrivez-nous et une personne l’examinera.
clawback-left = La tâche vous demandait de rester, et vous êtes parti avant la fin.
clawback-proof = La preuve envoyée ne correspond pas à la tâche.
clawback-duplicate = La même tâche a été faite avec plusieurs comptes, et elle ne paie qu’une fois.
clawback-mistake = La tâche a été comptée par une erreur de notre part. Nous sommes désolés.

## Wallet

# $address: the wallet.
wallet-linked =
    Votre portefeuille { $address } est connecté. Désormais, les retraits vont là et nulle part ailleurs.
# $address: the new wallet.
wallet-changed =
    Votre portefeuille est désormais { $address }. Pour protéger votre argent, les retraits attendent 24 heures.

    Ce n’était pas vous ? Ouvrez l’appli et reconnectez votre portefeuille.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Votre portefeuille { $address } n’est plus connecté. Pour protéger votre argent, les retraits attendent 24 heures.

    Ce n’était pas vous ? Ouvrez l’appli et reconnectez votre portefeuille.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Solde sponsor
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = { $amount } $ pour vos campagnes sur Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = Merci ! { $amount } $ sont sur votre solde sponsor.
# $amount: dollars, such as 1.30.
deposit-waiting = Merci ! Votre paiement de { $amount } $ est arrivé. Nous l’ajoutons bientôt à votre solde.

# The page of the Mini App, before its script runs.
app-title = Gagnez des USDT
app-loading = Chargement…

## The page about reserves

reserves-title = Réserves
reserves-lead = Ce que nous devons, ce que nous détenons, et comment le vérifier sans nous le demander.
reserves-balanced = Tous les comptes étaient justes le { $at }.
reserves-broken = Les comptes n’étaient pas justes le { $at }. Les paiements sont arrêtés tant que nous ne savons pas pourquoi.
reserves-not-yet = Les comptes n’ont pas encore été examinés. Revenez dans une heure.
reserves-owed = Ce que nous devons
reserves-earner = Aux utilisateurs
reserves-vesting = Aux utilisateurs, bloqué
reserves-held = En route vers les utilisateurs
reserves-sponsor = Aux sponsors
reserves-campaign = Dans les campagnes
reserves-in-all = En tout
reserves-hold = Ce que nous détenons
reserves-wallet = Portefeuille de paiement
reserves-deposit-wallet = Portefeuille de dépôt
reserves-seen = Vu sur la blockchain le { $at }.
reserves-stars-note = Les sponsors paient aussi en Étoiles et en TON, que Telegram et la blockchain gardent pour nous ; ce n’est pas compté ici.
reserves-payouts = Derniers paiements
reserves-no-payouts = Personne n’a encore été payé.
reserves-check = Vérifiez vous-même
reserves-check-chain = Chaque portefeuille et chaque paiement ci-dessus mène à la blockchain. Additionnez les soldes.
reserves-check-books = Les livres sont scellés chaque jour. Voici la dernière empreinte : qui modifie une ligne scellée modifie toutes les empreintes suivantes. Gardez-la et comparez.
reserves-check-tools = Les mêmes chiffres sont sur /api/reserves et toutes les empreintes sur /api/segments. L’appli vous prouve vos propres lignes, et « make verify » du code source les vérifie toutes.
