### What the Mini App says, in French. Amounts come formatted, with their currency.

## Everywhere

tabs = Rubriques
tab-earn = Gagner
tab-friends = Amis
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
label-boost = Booster un canal
label-quiz = Répondre à un quiz
label-check_in = Pointage quotidien
label-invite = Inviter des amis
label-wallet = Connecter un portefeuille
label-hold = Garder sur TON
label-send = Envoyer sur TON
label-partner = Partenaire
label-proof = Envoyer une image
label-started = Commencée
label-checking = Vérification
label-paid = Payée

## Task

task = Tâche
task-open-visit = Ouvrez la page pour commencer.
task-open-join = Ouvrez le canal, rejoignez-le, puis revenez ici.
task-open-boost = Ouvrez le canal, boostez-le, puis revenez ici.
task-open-partner = Ouvrez la page, faites ce qu’elle demande, puis revenez ici.
task-open-proof = Ouvrez la page, faites ce qu’elle demande, puis revenez ici.
task-needs-first = Il y a une autre tâche à faire avant celle-ci.
task-first = Voir cette tâche
task-waiting = C’est parti. Prenez votre temps sur la page, puis revenez ici.
task-ready-visit = Bravo ! Récupérez votre récompense.
task-ready-code = Saisissez le code de la page, puis récupérez votre récompense.
task-ready-join = Vous avez rejoint le canal ? Récupérez votre récompense.
task-ready-boost = C’est boosté ? Récupérez votre récompense.
task-ready-quiz = Répondez à toutes les questions, puis récupérez votre récompense.
task-ready-check_in = Pointez une fois par jour. Votre journée se termine à minuit, à l’heure de chez vous.
task-ready-invite = Partagez votre lien depuis le bot. Quand assez d’amis ont fait une tâche, récupérez votre récompense.
task-ready-wallet = Connectez votre portefeuille, puis récupérez votre récompense.
task-ready-hold = Gardez sur votre portefeuille connecté ce que cette tâche demande, puis réclamez votre récompense.
task-ready-send = Envoyez ceci depuis votre portefeuille connecté, avec exactement ce commentaire. Réclamez ensuite votre récompense.
task-ready-proof = Choisissez une image qui montre que vous avez fini. Une personne l’examine.
picture = Image
picture-hint = Une capture d’écran convient. Elle est réduite avant l’envoi.
send-picture = Envoyer l’image
task-picture-missing = Choisissez d’abord une image.
task-ready-partner = Tout est fait là-bas ? Récupérez votre récompense.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Pas encore de jours d’affilée.
    [one] { $days } jour d’affilée.
    [many] { $days } de jours d’affilée.
   *[other] { $days } jours d’affilée.
}
check-in-freeze = Vous pouvez manquer un jour.
check-in-no-freeze = Vous avez déjà manqué un jour. N’en manquez pas un autre.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Amis pour l’instant : { $brought } sur { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] Plus aucun essai.
    [one] Encore { $left } essai.
    [many] Encore { $left } d’essais.
   *[other] Encore { $left } essais.
}
open-wallet = Aller au portefeuille
send-ton = Montant en TON
send-comment = Commentaire
task-checking = Nous vérifions. Cela prend un instant, inutile d’attendre ici.
task-paid = Payée ! La récompense est sur votre solde.
task-taken-back = Cette récompense a été reprise.
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
open-boost = Ouvrir le canal
open-again-boost = Rouvrir le canal
open-proof = Ouvrir la page
open-again-proof = Rouvrir la page
open-partner = Ouvrir
open-again-partner = Rouvrir
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
fairness-sent = Une personne lira ce que vous avez écrit. Le bot vous dira le résultat.
fairness-stays = Une personne a regardé. Cela se termine tout seul d’ici le { $time }.
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

## Friends

invite = Inviter des amis
# $amount: what a friend is worth.
invite-hint = Vous recevez { $amount } pour chaque ami nouveau ici qui termine une tâche que nous vérifions.
invite-hint-nothing = Il n’y a pas de récompense pour les invitations en ce moment.
# $amount: what all friends brought so far.
invite-earned = Vos amis vous ont rapporté { $amount } jusqu’ici.
invite-share = Partager dans Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Partager : { $amount } par ami
# It is sent with the link.
invite-words = Gagnez des dollars avec des tâches simples et retirez-les en USDT.
invite-link = Votre lien pour Telegram
invite-web-link = Votre lien pour tout le reste
invite-web-hint = Il ouvre une page qui mène à Telegram. Nous comptons combien de fois elle est ouverte, pas par qui.
friends-none = Pas encore d’amis ici
friends-none-hint = Partagez votre lien. Ceux qui arrivent par lui apparaissent ici.
# $seen, $joined and $paid: how many.
friends-totals = Lien ouvert : { $seen } · inscrits : { $joined } · payés : { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Ami { $number }
friend-joined = Inscrit
friend-qualified = Compte
friend-paid = Payé
friend-void = Ne compte pas
milestones = Paliers
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] { $friends } ami payé
    [many] { $friends } d’amis payés
   *[other] { $friends } amis payés
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] Encore { $left } ami
    [many] Encore { $left } d’amis
   *[other] Encore { $left } amis
}
invited = Comment vous êtes arrivé ici
# $name: a first name.
invited-by = { $name } vous a invité.
invited-by-somebody = Un ami vous a invité.

## Stats

stats-open = Statistiques et classement
stats = Statistiques
stats-earned = Gagné en tout
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } tâche
    [many] { $tasks } de tâches
   *[other] { $tasks } tâches
}
# $amount: what was earned in that time.
stats-month = 30 derniers jours : { $amount }
achievements = Étapes franchies
achievement-first-task = Première tâche terminée
achievement-first-withdrawal = Premier retrait reçu
# $goal: days.
achievement-week-in-a-row = Jours d’affilée : { $goal }
achievement-first-friend = Premier ami qui gagne aussi
# $goal: tasks.
achievement-some-tasks = Tâches terminées : { $goal }
# $goal: days.
achievement-month-in-a-row = Jours d’affilée : { $goal }
# $goal: tasks.
achievement-many-tasks = Tâches terminées : { $goal }
achievement-reached = Atteint
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } sur { $goal }
board = Classement
board-day = Aujourd’hui
board-week = Cette semaine
board-all = Depuis le début
board-none = Personne n’a encore rien gagné. La liste est renouvelée toutes les dix minutes.
board-you = Vous
# $rank: a place, such as 3.
place-rank = Votre place : { $rank }
# $percent: a whole number.
place-percent = Vous êtes parmi les { $percent } % en tête
place-none = Vous n’êtes pas encore dans cette liste. Terminez une tâche et revenez voir dans dix minutes.
name-shown = Les autres voient la première lettre de votre nom dans la liste, et vos amis voient votre prénom.
name-hidden = Personne ne vous voit dans la liste, et vos amis ne voient pas votre nom.
name-hide = Me masquer
name-show = M’afficher

## Campaigns

campaigns = Vos campagnes
campaigns-none = Pas encore de campagne
campaigns-none-hint = Une campagne paie des gens pour vos tâches. Rédigez-en une, mettez-y de l’argent et soumettez-la.
campaign = Campagne
campaign-new = Nouvelle campagne
campaign-draft = Brouillon
campaign-review = En cours d’examen
campaign-running = Active
campaign-paused = En pause
campaign-closed = Close
campaign-draft-hint = Mettez-y de l’argent et soumettez-la. L’un de nous l’examine avant que les utilisateurs la voient.
campaign-review-hint = Nous l’examinons, et le bot vous dira quand ce sera fait.
campaign-running-hint = Les utilisateurs voient ses tâches tant qu’il y a de l’argent pour une de plus.
campaign-paused-hint = Personne ne voit ses tâches.
campaign-closed-hint = Elle est terminée. Ce qui restait est revenu sur votre solde sponsor.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = Soumettre
campaign-to-draft = Annuler l’envoi
campaign-to-paused = Mettre en pause
campaign-to-running = Reprendre
campaign-edit = Modifier
campaign-edit-running = Si vous changez un lien ou des textes, ou baissez une récompense, nous réexaminons la campagne. D’ici là, personne ne la voit.
campaign-close = Clore
campaign-close-sure = Clore la campagne pour toujours ? Ce qui y reste revient sur votre solde sponsor.
campaign-fund = Ajouter de l’argent en dollars
campaign-fund-hint = Il vient de votre solde sponsor.
campaign-fund-now = Ajouter
campaign-preview = Vue des utilisateurs
results = Résultats par jour
results-none = Rien pour l’instant. Ce que font les gens s’affiche ici en quelques minutes.
results-csv = Pour un tableur (CSV)
# $id: the task's number.
results-task = Tâche nº { $id }
# $number: how many times. Seen is an estimate.
results-seen = Vue : environ { $number }
results-started = Commencée : { $number }
results-completed = Terminée : { $number }
results-kept = Définitivement acquise : { $number }
# $reason: a sentence that says why.
results-rejected = Refusée : { $number }. { $reason }
campaign-save = Enregistrer
campaign-name = Nom
campaign-name-hint = Vous et nous sommes seuls à le voir.
campaign-name-missing = Donnez un nom à la campagne.
# $number: 1, 2 and so on.
campaign-task = Tâche { $number }
campaign-task-add = Ajouter une tâche
campaign-task-remove = Supprimer cette tâche
campaign-kind = Type de tâche
campaign-url = Lien
campaign-url-hint = Ce qui s’ouvre quand on commence. Il débute par https://.
campaign-url-missing = Écrivez un lien qui débute par https://.
campaign-chat = Canal ou groupe
campaign-chat-hint = Par exemple @name. Nommez-y notre bot administrateur, pour qu’il puisse vérifier.
campaign-chat-missing = Écrivez le canal ou le groupe, par exemple @name.
campaign-seconds = Secondes à rester
campaign-seconds-hint = Le temps que l’on reste au minimum.
campaign-seconds-missing = Écrivez un nombre entier de secondes.
campaign-code = Code à trouver
campaign-code-hint = Un mot de votre page que l’on doit trouver. Laissez vide s’il n’y en a pas.
campaign-partner = Nom du partenaire
campaign-partner-hint = Des lettres minuscules, chiffres ou traits d’union, par exemple fun-games. Sous ce nom, votre serveur nous dit qui a fini.
campaign-partner-missing = Écrivez un nom tel que fun-games : lettres minuscules, chiffres ou traits d’union.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = Il débute par https:// et contient { $mark }, qui devient la référence que votre serveur nous donne.
# The same.
campaign-partner-url-missing = Écrivez un lien qui débute par https:// et contient { $mark } une fois.
campaign-reward = Récompense en dollars
campaign-reward-hint = Pour une tâche terminée. Des frais peuvent s’y ajouter.
campaign-reward-missing = Écrivez un montant comme 0,05.
campaign-title = Titre en anglais
campaign-text = Ce qu’il faut faire, en anglais
campaign-title-missing = Écrivez un titre en anglais.
campaign-text-missing = Écrivez en anglais ce qu’il faut faire.
# In the language that the sponsor reads here.
campaign-title-own = Titre dans votre langue
campaign-text-own = Ce qu’il faut faire, dans votre langue
campaign-about-check_in = On se signale une fois par jour, et chaque jour est payé.
campaign-about-wallet = On relie ici son portefeuille TON, avec une preuve.
campaign-about-proof = On envoie une image qui le montre. Un modérateur regarde chacune.
# $link: what such a link looks like.
campaign-chat-url-hint = Son lien dans Telegram, par exemple { $link }.
# The same.
campaign-chat-url-missing = Écrivez son lien dans Telegram, par exemple { $link }.
campaign-proof-url-hint = Ce qui s’ouvre d’abord. Laissez vide s’il n’y a rien à ouvrir.
campaign-friends = Amis à amener
campaign-friends-hint = Un ami compte dès qu’il a lui-même gagné quelque chose.
campaign-attempts = Nombre d’essais
campaign-attempts-hint = Combien de fois on peut répondre à toutes les questions.
# $max: the largest number.
campaign-whole-missing = Écrivez un nombre entier de 1 à { $max }.
# $number: 1, 2 and so on.
campaign-question = Question no { $number }
campaign-question-text = Question en anglais
# In the language that the sponsor reads here.
campaign-question-text-own = Question dans votre langue
# $number: 1, 2 and so on.
campaign-choice = Choix { $number } en anglais
# The same, in the language that the sponsor reads here.
campaign-choice-own = Choix { $number } dans votre langue
# The same.
campaign-right = Le choix { $number } est le bon
campaign-choice-add = Ajouter un choix
campaign-choice-remove = Retirer le dernier choix
campaign-question-add = Ajouter une question
campaign-question-remove = Retirer cette question
campaign-quiz-hint = Écrivez chaque question et ses choix en anglais, et marquez le bon. Personne d’autre ne voit lequel c’est.
campaign-jetton = Quel jetton
campaign-jetton-hint = L’adresse de son contrat. Laissez vide pour TON.
campaign-units = Montant en plus petites unités
campaign-units-hint = Il y a au moins autant dans le portefeuille. Pour un jetton à 6 décimales, 1000000 en fait un.
campaign-units-missing = Écrivez un nombre entier, par exemple 1000000.
campaign-ton-hint = Au moins autant.
campaign-address-hint = À qui on l’envoie. Copiez l’adresse depuis l’application de votre portefeuille.
campaign-budget = Budget par jour en dollars
campaign-budget-hint = Le maximum payé en récompenses par jour (UTC). Laissez vide pour ne pas limiter.
campaign-picture-hint = On la voit au-dessus de la tâche. Elle est réduite avant l’envoi.
campaign-picture-kept = Il y a une image.
campaign-picture-remove = Retirer l’image
campaign-settings = Plus de réglages
campaign-after-previous = Seulement après la tâche précédente
campaign-repeat = Combien de fois
repeat-once = Une fois
repeat-daily = Chaque jour
repeat-weekly = Chaque semaine
campaign-starts = Premier jour (UTC)
campaign-starts-hint = Laissez vide pour commencer dès que la campagne est active.
campaign-ends = Dernier jour (UTC)
campaign-ends-hint = Laissez vide pour 30 jours à partir de maintenant.
campaign-cap = Au plus, en tout
campaign-cap-hint = Autant de fois payées. Laissez vide pour ne pas limiter.
campaign-cap-daily = Au plus, par jour
campaign-cap-daily-hint = Autant de fois payées par jour (UTC). Laissez vide pour ne pas limiter.
campaign-languages = Langues
campaign-languages-hint = Pour toutes, si vous n’en choisissez pas.
campaign-countries = Pays
campaign-countries-hint = Deux lettres chacun, par exemple DE, FR. Laissez vide pour tous.
campaign-countries-missing = Écrivez deux lettres par pays, par exemple DE, FR.
campaign-premium = Avec ou sans Telegram Premium
premium-all = Pour tout le monde
premium-only = Seulement avec Premium
premium-without = Seulement sans Premium
campaign-later-3 = Pourcentage après 3 jours
campaign-later-7 = Pourcentage après 7 jours
campaign-later-hint = Cette part de la récompense attend que nous ayons vérifié encore une fois. Le reste est payé tout de suite.
campaign-later-missing = Écrivez des nombres entiers, 100 au plus ensemble.
# For a plan that came by the API.
campaign-later-own = La récompense vient en parts que ce formulaire ne peut pas montrer. Elles restent comme elles sont.

## Partners

partners = Vos partenaires
partners-hint = Un partenaire est un serveur à vous qui nous prévient quand une tâche est faite.
partner = Partenaire
partner-name = Nom d’un nouveau partenaire
partner-name-hint = Des lettres minuscules, chiffres ou traits d’union, par exemple fun-games. Il est ensuite à vous.
partner-take = Réserver
# $name: such as fun-games.
partner-open = Partenaire { $name }
# $time: a date with the time of day.
partner-since = À vous depuis le { $time }
partner-address = Adresse que votre serveur appelle
partner-secret = Clé secrète
partner-secret-hint = Elle signe ce que votre serveur nous dit. Gardez-la là-bas et ne la montrez à personne.
partner-secret-show = Afficher la clé
partner-secret-replace = Remplacer la clé
partner-secret-sure = Remplacer la clé ? L’actuelle reste valable deux jours.
# $time: a date with the time of day.
partner-secret-until = La clé précédente reste valable jusqu’au { $time }.
partner-try = Essayer
partner-sandbox = Seulement un essai : personne n’est payé
partner-command = Commande pour votre serveur
# $secret and $claim: words that stand in the command.
partner-command-hint = Mettez la clé à la place de { $secret }, et ce qui était dans le lien à la place de { $claim }.
partner-heard = Ce qu’il nous a dit
partner-heard-none = Rien pour l’instant. Ce que dit votre serveur s’affiche ici. Ce que nous refusons, non : la réponse dit pourquoi.
# What came of it.
postback-paid = Faite, payée
postback-taken_back = Démentie, reprise
postback-recorded = Essai, rien n’a bougé

## Messages to partners

webhook = Messages à votre serveur
webhook-hint = Nous le prévenons quand quelqu’un a fait une de vos tâches et quand une campagne tourne, s’arrête ou n’a plus d’argent.
webhook-url = Adresse que nous appelons
webhook-url-hint = Elle débute par https://.
webhook-secret = Clé des messages
webhook-secret-hint = Votre serveur vérifie avec elle qu’un message vient de nous, comme le dit Standard Webhooks.
webhook-save = Enregistrer et activer
webhook-on = Actif
webhook-off = Inactif
webhook-failed = Désactivé par nous : rien n’est arrivé pendant trois jours. Enregistrez à nouveau pour continuer.
# $time: a date with the time of day.
webhook-failing = Rien n’arrive depuis le { $time }.
webhook-test = Envoyer un essai
webhook-stop = Désactiver
webhook-stop-sure = Ne plus prévenir votre serveur ? Ce qui attend est gardé trois jours.
deliveries = Ce que nous avons envoyé
deliveries-none = Rien pour l’instant.
delivery-waiting = En attente
delivery-delivered = Livré
delivery-failed = Non livré
# $status: such as 500. $attempts: how many.
delivery-answered = Essais : { $attempts }, dernière réponse : { $status }
# The same without one.
delivery-unanswered = Essais : { $attempts }, pas de réponse
# $time: a date with the time of day.
delivery-next = À nouveau le { $time }
delivery-again = Envoyer à nouveau

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

## Appeals

appeal = Demander un nouvel examen
appeal-words = Pourquoi pensez-vous que c’est une erreur ?
appeal-hint = Une personne le lit. Vous ne pouvez demander qu’une fois par récompense : dites tout ce qui aide.
appeal-send = Envoyer
appeal-missing = Écrivez en quelques mots pourquoi vous pensez que c’est une erreur.
appeal-asked = Vous avez demandé un nouvel examen
# Where it stands.
appeal-open = Une personne va regarder. Le bot vous dira le résultat.
appeal-granted = Vous avez raison
appeal-declined = Rien ne change
appeals = Vos réclamations
appeals-none = Vous ne nous avez rien demandé d’examiner à nouveau.

## Settings

settings = Réglages
settings-language = Langue
settings-notifications = Messages du bot
topic-payments = Retraits et dépôts
topic-rewards = Récompenses
topic-friends = Amis
topic-news = Nouveautés
settings-safety = Les messages qui protègent votre argent, comme un changement de portefeuille, arrivent toujours aussitôt.
settings-quiet = Heures calmes
settings-quiet-on = Pas de messages la nuit
quiet-from = De
quiet-until = À
share-invitation = Inviter quelqu’un
settings-home-screen = Ajouter Earnest à l’écran d’accueil
settings-data = Vos données
settings-export = Obtenir une copie de tout ce que nous gardons sur vous
settings-delete = Pour supprimer votre compte, écrivez /delete_me au bot. Il vous dit d’abord ce que devient votre argent.
settings-delete-go = Retour à la discussion
