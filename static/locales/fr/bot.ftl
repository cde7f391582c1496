### What the bot says, in French.

## Greetings

bot-welcome =
    Bienvenue sur Earnest !

    Effectuez des tâches, gagnez des dollars et retirez-les en USDT sur TON.
bot-welcome-invited =
    Bienvenue sur Earnest ! Un ami vous a invité.

    Effectuez des tâches, gagnez des dollars et retirez-les en USDT sur TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    Content de vous revoir !

    Une invitation ne compte que pour les nouveaux venus, celle-ci ne change donc rien. Vos tâches et votre argent sont là où vous les avez laissés.
# The same with their own link.
bot-invitation-own = C’est votre propre lien d’invitation. Envoyez-le à des amis qui ne sont pas encore ici.
bot-open-app = Ouvrir Earnest
bot-help =
    Earnest vous paie pour effectuer des tâches.

    1. Ouvrez l’appli et choisissez une tâche.
    2. Effectuez-la et récupérez la récompense.
    3. Retirez des USDT de votre solde vers votre portefeuille TON.

    /balance montre ce que vous avez, /withdraw le retire, /invite amène des amis, /language change la langue, /paysupport joint une personne, /delete_me supprime votre compte.

## Answers to commands

bot-languages = 🌐 Langue
bot-language = Quelle langue voulez-vous lire ?
bot-language-chosen = Désormais, je vous écris en français.
bot-app = Vos tâches et votre solde sont dans l’appli.
bot-tasks = De nouvelles tâches vous attendent dans l’appli. Chacune affiche ce qu’elle paie.
bot-open-tasks = Voir les tâches
# $balance: dollars, such as 1.50.
bot-balance = Votre solde est de { $balance } $.
bot-open-wallet = Ouvrir le portefeuille
# $balance: dollars, such as 1.50.
bot-withdraw = Vous pouvez retirer { $balance } $ en USDT vers votre portefeuille TON.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Votre solde est de { $balance } $. Le retrait minimum est de { $minimum } $. Encore quelques tâches et vous y êtes.
# $link: the person's own link.
bot-invite =
    Invitez des amis avec votre propre lien :
    { $link }
bot-share = Choisir une discussion
bot-terms = Voici les règles valables pour tous ceux qui utilisent Earnest.
bot-privacy = Voici ce qu’Earnest garde sur vous, et pourquoi. L’appli vous en donne une copie, et /delete_me le supprime.
bot-read = Lire
bot-unknown-command = Je ne connais pas cette commande. /help affiche celles qui existent.
bot-not-understood = Je ne comprends que les commandes. /help les affiche. Pour écrire à une personne, utilisez /paysupport.

## Writing to us

bot-paysupport =
    Un problème avec un paiement, ou avec autre chose ? Appuyez sur le bouton ci-dessous et racontez-nous. Une personne le lit et répond ici.

    Vous pouvez aussi l’écrire après la commande : /paysupport, puis votre message.

    Indiquez le jour et le montant. N’envoyez jamais à personne un mot de passe ni les mots de votre portefeuille.
bot-write-to-us = ✍️ Nous écrire
bot-support-received = Merci. Une personne le lit et vous répond ici.
# $words: what a person of our team wrote.
support-answered =
    Une réponse de notre équipe :

    { $words }
support-title = Nous écrire
support-topic = De quoi s’agit-il ?
support-topic-payment = Un paiement ou un retrait
support-topic-task = Une tâche ou une récompense
support-topic-idea = Une idée
support-topic-other = Autre chose
support-words = Votre message
support-send = Envoyer
support-hint = Une personne le lit et répond dans la discussion avec le bot. N’envoyez jamais à personne un mot de passe ni les mots de votre portefeuille.

## Deleting the account

bot-erase-explained =
    Voulez-vous supprimer votre compte ?

    Votre langue, vos réglages et ce que vous nous avez écrit sont supprimés aussitôt, et toutes les sessions se terminent. Les livres gardent le numéro de votre compte Telegram avec chaque paiement, car la loi le veut.

    Qui vous a invité et quelles tâches vous avez faites reste aussi, pour que personne ne soit payé deux fois pour cela.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Voulez-vous supprimer votre compte ? Vous avez encore { $amount } $ : sur votre solde, bloqués, en route vers vous ou pour des campagnes.

    Retirez-les d’abord. Si vous supprimez le compte maintenant, il le sera dans 7 jours, et vous renoncez à ce qui restera alors.

    Ensuite, votre langue, vos réglages et ce que vous nous avez écrit disparaissent. Les livres gardent le numéro de votre compte Telegram avec chaque paiement, car la loi le veut.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = Vos campagnes contiennent encore { $amount } $. Mettez-y d’abord fin dans l’appli, puis écrivez à nouveau /delete_me.
bot-erase-yes = Supprimer mon compte
bot-erase-give-up = Le supprimer et renoncer à l’argent
bot-erase-keep = Garder mon compte
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Votre compte sera supprimé le { $date }. D’ici là, vous pouvez retirer votre argent ou garder le compte.
bot-erase-kept = Votre compte reste comme il est.
bot-erase-done = Votre compte est supprimé. Au revoir, et merci.
bot-erased = Vous avez supprimé votre compte. Pour utiliser Earnest à nouveau, appuyez sur le bouton. Les tâches déjà faites restent faites.
bot-return = Revenir
bot-returned = Content de vous revoir !

## Sharing

# What the person who shares sees above the message.
share-title = Inviter sur Earnest
# The message that is shared.
share-words = Je gagne des dollars avec de petites tâches sur Earnest et je les retire en USDT. Venez aussi !
share-button = Ouvrir Earnest
# Shown to somebody who has not started the bot yet.
share-start = Démarrez Earnest pour inviter des amis

## Commands

# Telegram shows these beside each command.
command-start = Commencer
command-app = Ouvrir l’appli
command-balance = Ce que vous avez
command-tasks = Ce que vous pouvez faire
command-invite = Inviter des amis
command-withdraw = Retirer votre argent
command-language = Changer de langue
command-help = Comment ça marche
command-terms = Les règles
command-privacy = Ce que nous gardons sur vous
command-paysupport = Nous écrire
command-delete_me = Supprimer votre compte
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Effectuez de petites tâches, gagnez des dollars et retirez-les en USDT vers votre portefeuille TON. Chaque paiement peut être vérifié sur la blockchain.
# On the bot's profile: at most 120 characters.
bot-short-description = Effectuez de petites tâches, gagnez des dollars, retirez des USDT sur TON.

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

## The page behind an invitation link

invitation-title = Vous êtes invité sur Earnest
invitation-lead = Effectuez des tâches, gagnez des dollars et retirez-les en USDT sur TON.
invitation-unknown = Cette invitation n’est à personne. Vous pouvez commencer sans.
invitation-open = Ouvrir dans Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    Pas de Telegram sous la main ? Ouvrez-y @{ $bot } plus tard et envoyez-lui ce message. Cela compte tout autant.
invitation-rule =
    Une invitation compte pour les personnes nouvelles sur Earnest. Cela se décide une seule fois, à votre première arrivée.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Votre compte est suspendu : vous ne pouvez ni gagner ni retirer pour l’instant. { $reason }

    Si vous pensez que c’est une erreur, écrivez /paysupport. Une personne vous répondra.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Votre compte est suspendu : vous ne pouvez ni gagner ni retirer pour l’instant. { $reason }

    { $note }

    Si vous pensez que c’est une erreur, écrivez /paysupport. Une personne vous répondra.
ban-lifted = Votre compte est de nouveau ouvert. Vous pouvez reprendre où vous en étiez.
ban-several-accounts = Nous avons trouvé une même personne derrière plusieurs comptes.
ban-pretended = Ce qui a été déclaré n’a pas vraiment été fait.
ban-abusive = D’autres personnes ou notre équipe ont été maltraitées.
ban-law = La loi ne nous permet pas de travailler avec vous.
ban-other = La raison est ci-dessous.

## Campaigns

# $name: the campaign's name.
campaign-runs = Votre campagne « { $name } » a été examinée et peut démarrer. Les utilisateurs la trouvent tant qu’il y a de l’argent dedans.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Votre campagne « { $name } » ne peut pas démarrer ainsi. { $reason }

    Modifiez-la dans l’appli et soumettez-la à nouveau.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Votre campagne « { $name } » ne peut pas démarrer ainsi. { $reason }

    { $note }

    Modifiez-la dans l’appli et soumettez-la à nouveau.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    Nous avons mis votre campagne « { $name } » en pause. { $reason }

    Son argent est toujours là. Modifiez-la dans l’appli et soumettez-la à nouveau, ou mettez-y fin.
# $note: what the moderator wrote.
campaign-stopped-noted =
    Nous avons mis votre campagne « { $name } » en pause. { $reason }

    { $note }

    Son argent est toujours là. Modifiez-la dans l’appli et soumettez-la à nouveau, ou mettez-y fin.
campaign-misleading = Elle promet ce qu’elle n’est pas.
campaign-forbidden = La loi ou les règles de Telegram ne le permettent pas.
campaign-unreachable = Son lien ou sa discussion n’a pas pu être ouvert.
campaign-unclear = Les utilisateurs ne pouvaient pas comprendre ce qu’il faut faire.
campaign-too-little = La récompense est trop faible pour le travail.
campaign-repeated = C’est la même qu’une autre campagne.
campaign-other = Il faut d’abord changer quelque chose.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = Nous avons réexaminé « { $title } », et vous avez raison. { $answer }
appeal-granted-noted =
    Nous avons réexaminé « { $title } », et vous avez raison. { $answer }

    { $note }
appeal-declined = Nous avons réexaminé « { $title } », et rien ne change. { $answer }
appeal-declined-noted =
    Nous avons réexaminé « { $title } », et rien ne change. { $answer }

    { $note }
fairness-cleared = Une personne a examiné votre compte, et tout va bien. Vos retraits reprennent.
fairness-cleared-noted =
    Une personne a examiné votre compte, et tout va bien. Vos retraits reprennent.

    { $note }
fairness-kept = Une personne a examiné votre compte. Rien ne change pour vos retraits pour le moment.
fairness-kept-noted =
    Une personne a examiné votre compte. Rien ne change pour vos retraits pour le moment.

    { $note }
appeal-mistake = C’était notre erreur. Nous sommes désolés.
appeal-shown = Ce que vous avez écrit montre que vous l’avez faite.
appeal-not-shown = Rien ne nous montre que vous l’avez faite.
appeal-not-done = Nous voyons qu’elle n’a pas été faite comme elle le demande.
appeal-duplicate = La même chose a été faite avec plusieurs comptes, et elle ne paie qu’une fois.
appeal-other = L’un de nous l’a vérifié.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Un utilisateur nous a demandé de réexaminer « { $title } », et il avait raison. Votre campagne a payé { $amount } $ pour cela.
webhook-failed = Votre serveur « { $name } » n’accepte plus nos webhooks depuis des jours, nous les avons donc désactivés. Réparez-le, puis indiquez de nouveau son adresse dans l’app. Nous enverrons alors ce qui attend encore.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Conditions
terms-who-title = Qui nous sommes
terms-who = Earnest est géré par celui qui gère le bot { $bot }. Ces conditions sont entre vous et lui.
terms-earn-title = Ce que vous gagnez
terms-earn = Chaque tâche affiche ce qu’elle paie avant que vous commenciez. Vous recevez exactement cela une fois la tâche vérifiée. Une récompense peut être bloquée quelques jours ; l’appli affiche jusqu’à quand. Les conditions valables quand vous avez commencé une tâche le restent pour elle.
terms-fair-title = Ce qui est honnête
terms-fair = Faites chaque tâche vous-même, avec un seul compte. Tant qu’une récompense est bloquée, elle peut être reprise si la tâche a été quittée trop tôt, faite avec plusieurs comptes ou appuyée d’une fausse preuve. On vous dit pourquoi.
terms-pay-title = Retraits
terms-pay = Vous retirez des USDT sur TON vers votre propre portefeuille. L’appli affiche le montant minimum avant votre demande. Nous pouvons examiner un retrait avant de le payer. Chaque paiement est visible sur la blockchain. Après un changement de portefeuille, les retraits attendent un jour pour vous protéger.
terms-stars-title = Paiements en Étoiles
terms-stars = Les Étoiles ne paient que des campagnes. Le montant en dollars est fixé avant que vous payiez. Si un paiement s’est mal passé, écrivez /paysupport au bot. Nous l’examinons et renvoyons les Étoiles quand c’est justifié. L’assistance de Telegram ne peut pas aider pour les paiements à ce bot.
terms-sponsors-title = Les sponsors
terms-sponsors = Une campagne ne dépense que ce qu’elle a reçu. Quand vous y mettez fin, ce qui n’a pas été dépensé revient sur votre solde sponsor. Ce solde paie des campagnes.
terms-end-title = Partir
terms-end = Vous pouvez supprimer votre compte à tout moment avec /delete_me. Retirez d’abord votre argent : vous renoncez à ce qui est encore là une semaine plus tard. Qui triche peut être exclu.
terms-change-title = Changements
terms-change = De nouvelles conditions valent pour ce qui vient après elles. Ce que vous avez gagné reste gagné.
terms-contact-title = Des questions ?
terms-contact = Écrivez /paysupport à { $bot }. Une personne répond.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Confidentialité
privacy-what-title = Ce que nous gardons
privacy-what =
    Le numéro de votre compte Telegram, votre langue, le pays depuis lequel vous avez ouvert l’appli, si vous avez Telegram Premium, votre fuseau horaire, votre dernière venue, et votre prénom tant que vous le laissez voir aux autres.

    Les tâches que vous avez faites, ce que vous avez gagné, retiré et payé, l’adresse de votre portefeuille, qui vous a invité et ce que vous nous avez écrit.

    Une empreinte chiffrée d’un nombre que l’application invente sur chacun de vos appareils, pendant 90 jours, et les changements de pays, pendant 30.
privacy-why-title = Pour quoi faire
privacy-why = Pour vous payer, pour proposer des tâches qui vous sont destinées, pour écarter les tricheurs et pour tenir les livres comme la loi le veut.
privacy-not-title = Ce que nous ne gardons pas
privacy-not = Ni nom de famille, ni numéro de téléphone, ni photo, ni contacts, ni position sur la carte. Il n’y a ni publicité ni suivi par des tiers.
privacy-who-title = Qui le voit
privacy-who = Telegram transporte nos messages, Cloudflare fait tourner nos serveurs, et les paiements sont publics sur la blockchain TON. Les sponsors voient combien de personnes ont fait leur tâche, pas lesquelles. Personne n’achète vos données.
privacy-long-title = Combien de temps
privacy-long = Ce dont les livres n’ont pas besoin disparaît quand vous supprimez votre compte. Ce dont ils ont besoin reste, avec le numéro de votre compte Telegram et rien d’autre qui dise qui vous êtes. Les sessions se terminent après un jour.
privacy-rights-title = Vos droits
privacy-rights = Dans les réglages de l’appli, vous obtenez une copie de tout ce que nous gardons sur vous, et vous choisissez quels messages vous voulez et quand.
privacy-delete-title = Suppression
privacy-delete = Écrivez /delete_me à { $bot }.
privacy-contact-title = Des questions ?
privacy-contact = Écrivez /paysupport à { $bot }. Une personne répond.
