### What the Mini App says, in French. Amounts come formatted, with their currency.

## Everywhere

tabs = Rubriques
tab-earn = Gagner
tab-wallet = Portefeuille
tab-history = Historique
loading = Chargement…
balance = Votre solde
# $amount: money asked for and not yet paid.
balance-held = { $amount } en route vers votre portefeuille
more = Afficher plus

## When something does not work

problem-offline = Impossible de joindre Earnest. Vérifiez votre connexion à Internet.
problem-timeout = C’est trop long. Votre connexion est peut-être lente.
problem-fault = Une erreur s’est produite de notre côté. Rien n’est perdu.
try-again = Réessayer
close-app = Fermer l’appli
outside = Ouvrez Earnest dans Telegram
outside-hint = Cette page ne fonctionne que dans Telegram. Allez voir le bot et appuyez sur le bouton qui ouvre l’appli.

## Earn

tasks = Tâches
tasks-done = Terminées
tasks-none = Pas de tâche pour l’instant
tasks-none-hint = Les nouvelles tâches apparaissent ici. Revenez un peu plus tard.
look-again = Actualiser
label-visit = Visiter une page
label-join = Rejoindre un canal
label-started = Commencée
label-checking = Vérification
label-paid = Payée

## Task

task = Tâche
task-open-visit = Ouvrez la page pour commencer.
task-open-join = Ouvrez le canal, rejoignez-le, puis revenez ici.
task-waiting = C’est parti. Prenez votre temps sur la page, puis revenez ici.
task-ready-visit = Bravo ! Récupérez votre récompense.
task-ready-code = Saisissez le code de la page, puis récupérez votre récompense.
task-ready-join = Vous avez rejoint le canal ? Récupérez votre récompense.
task-checking = Nous vérifions. Cela prend un instant, inutile d’attendre ici.
task-paid = Payée ! La récompense est sur votre solde.
# $time: a date with the time of day.
task-held = Bravo ! La récompense est bloquée quelque temps et arrivera sur votre solde d’ici le { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] Encore { $seconds } seconde
    [many] Encore { $seconds } de secondes
   *[other] Encore { $seconds } secondes
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] Encore { $minutes } minute
    [many] Encore { $minutes } de minutes
   *[other] Encore { $minutes } minutes
}
open-visit = Ouvrir la page
open-again-visit = Rouvrir la page
open-join = Ouvrir le canal
open-again-join = Rouvrir le canal
code = Code
code-hint = Il se trouve sur la page que la tâche ouvre.
task-code-missing = Saisissez d’abord le code qui se trouve sur la page.
# $amount: the reward.
claim = Récupérer { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = Récupérer dans { $time }
more-tasks = Autres tâches

## Wallet

withdraw = Retirer
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Gagnez encore { $missing } pour retirer. Le retrait minimum est de { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = { $amount } de plus sont bloqués quelque temps. Tout sera à vous d’ici le { $time }.
withdraw-later = Vous pourrez demander le suivant quand celui-ci sera terminé.
withdrawals = Retraits
withdrawals-none = Aucun retrait pour l’instant
withdrawals-none-hint = Dès que vous avez assez, vous pouvez l’envoyer en USDT vers votre portefeuille TON.
withdrawal-requested = Nous avons reçu votre demande
withdrawal-approved = En attente de son tour
withdrawal-batched = Nous envoyons votre argent
withdrawal-confirmed = Payé
withdrawal-released = Non payé. L’argent est revenu sur votre solde.
withdrawal-review = Une personne l’examine
withdrawal-rejected = Non approuvé. L’argent est revenu sur votre solde.
withdrawal-cancelled = Annulé. L’argent est revenu sur votre solde.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] C’est le prochain.
    [one] { $ahead } autre passe avant.
    [many] { $ahead } d’autres passent avant.
   *[other] { $ahead } autres passent avant.
}
# $time: a date with the time of day.
withdrawal-expected = Prévu d’ici le { $time }
cancel = Annuler le retrait
# $amount: what was asked for.
cancel-sure = Annuler le retrait de { $amount } ? L’argent revient sur votre solde.
cancel-yes = Annuler le retrait
cancel-no = Le garder
withdrawal-link = Voir la transaction
reserves-link = Voir où est l’argent
# $amount: what is being asked for.
withdrawal-sending = Envoi de votre demande de { $amount }…
# $amount: what was asked for.
unanswered = La connexion a coupé pendant votre retrait de { $amount }. Nous ne savons pas encore si la demande est arrivée.
unanswered-finish = Terminer

## Your wallet

your-wallet = Votre portefeuille TON
wallet-hint = Connectez votre portefeuille et nous ne paierons que là. Plus besoin de copier des adresses.
wallet-connect = Connecter un portefeuille
# $time: a date with the time of day.
wallet-since = Connecté le { $time }
# $time: a date with the time of day.
wallet-wait = Votre portefeuille a changé. Pour protéger votre argent, les retraits attendent jusqu’au { $time }.
wallet-refused = Le portefeuille ne s’est pas connecté. Ouvrez-le, autorisez la connexion et réessayez.
wallet-without-proof = Ce portefeuille ne peut pas prouver qu’il est à vous. Connectez-en un autre.
unlink = Déconnecter
unlink-sure = Déconnecter votre portefeuille ? Pour protéger votre argent, les retraits attendront ensuite un jour.
unlink-yes = Déconnecter
unlink-no = Le garder
address-linked = Nous payons vers le portefeuille que vous avez connecté. Vous pouvez en changer dans Portefeuille.

## Withdraw

address = Adresse TON
address-hint = Nous envoyons des USDT sur TON. Copiez l’adresse depuis votre portefeuille.
address-malformed = Cela ne ressemble pas à une adresse TON. Copiez-la à nouveau depuis votre portefeuille.
amount = Montant en dollars
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = À partir de { $min }. Vous avez { $balance }.
amount-malformed = Écrivez un montant comme 1,50.
# $min: the smallest withdrawal.
amount-below-minimum = Le retrait minimum est de { $min }.
# $max: the largest withdrawal.
amount-above-maximum = Le retrait maximum est de { $max }.
# $balance: what there is.
balance-too-low = Vous avez { $balance }. Demandez cela ou moins.
all = Tout
# $amount: what is asked for.
withdraw-amount = Retirer { $amount }
send-again = Renvoyer
send-again-hint = Nous ne savons pas si votre demande est arrivée. Renvoyez-la : c’est la même, vous ne serez payé qu’une fois.
discard = Ne pas l’envoyer
discard-sure = Si votre demande est bien arrivée, vous la verrez dans vos retraits. Sinon, elle est abandonnée.

## Sponsor

sponsor-open = Payer des tâches comme sponsor
sponsor = Espace sponsor
sponsor-balance = Solde sponsor
sponsor-hint = Il paie vos tâches. Il est séparé de ce que vous gagnez.
top-up = Ajouter de l’argent
stars = Étoiles
stars-count = Combien d’Étoiles
stars-hint = Telegram affiche le prix avant le paiement.
stars-malformed = Écrivez un nombre entier, comme 100.
# $stars: how many, in digits.
stars-pay = Payer { $stars } Étoiles
stars-paid = Payé ! Ce sera sur votre solde dans un instant.
invoice-failed = Le paiement n’a pas fonctionné. Rien ne vous a été prélevé ; réessayez.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Envoyez des { $coin } depuis n’importe quel portefeuille à cette adresse, avec ce commentaire. Au moins { $minimum } { $coin }.
coin-address = Adresse
memo = Commentaire (memo)
memo-hint = Ne l’oubliez pas : sans lui, nous ne pouvons pas savoir que l’argent est à vous.
copy = Copier
copied = Copié
deposits = Argent reçu
deposits-none = Rien pour l’instant. Ce que vous versez s’affiche ici.
# $sum: how many, in digits.
stars-sum = { $sum } Étoiles
deposit-waiting = Reçu, pas encore sur votre solde
deposit-credited = Sur votre solde
deposit-refunded = Remboursé

## History

history-none = Rien ici pour l’instant
history-none-hint = Terminez une tâche et votre récompense s’affichera ici.
see-tasks = Voir les tâches
entry-reward = Récompense
entry-hold = Retrait
entry-release = Retrait revenu
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Bloquée, pas encore sur votre solde
entry-vest = Débloquée
entry-clawback = Reprise
entry-referral = Pour avoir invité un ami
entry-correction = Rectification
entry-other = Changement de votre solde
