### Why something was refused, and what to do next, in French. The key is the refusal's code.

## Requests

refusal-signed-out = Vous êtes déconnecté. Fermez l’appli et rouvrez-la depuis le bot.
refusal-banned = Ce compte est suspendu. Si vous pensez que c’est une erreur, écrivez à l’assistance.
refusal-not-found = Il n’y a rien ici. Revenez en arrière et réessayez.
refusal-method-not-allowed = Ce n’est pas possible ici. Mettez l’appli à jour et réessayez.
refusal-bad-request = Nous n’avons pas compris cette demande. Mettez l’appli à jour et réessayez.
refusal-malformed-json = Nous n’avons pas pu lire cette demande. Mettez l’appli à jour et réessayez.
refusal-body-too-large = Cette demande est trop volumineuse. Raccourcissez-la et réessayez.
refusal-headers-too-large = Cette demande est trop longue. Fermez l’appli et rouvrez-la.
refusal-unsupported-media-type = Nous attendions du JSON ici. Mettez l’appli à jour et réessayez.
refusal-cursor-malformed = Cette page de la liste n’existe pas. Recommencez depuis le début.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] C’était un peu rapide. Attendez { $seconds } seconde, puis réessayez.
    [many] C’était un peu rapide. Attendez { $seconds } de secondes, puis réessayez.
   *[other] C’était un peu rapide. Attendez { $seconds } secondes, puis réessayez.
}
refusal-fault = Une erreur s’est produite de notre côté. Rien n’est perdu ; réessayez dans un instant.

## Tasks

refusal-task-not-found = Cette tâche n’existe pas. Choisissez-en une autre dans la liste.
refusal-task-closed = Cette tâche est terminée. Choisissez-en une autre dans la liste.
refusal-task-not-started = Commencez d’abord cette tâche, puis récupérez la récompense.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] Pas encore : attendez { $seconds } seconde, puis récupérez la récompense.
    [many] Pas encore : attendez { $seconds } de secondes, puis récupérez la récompense.
   *[other] Pas encore : attendez { $seconds } secondes, puis récupérez la récompense.
}
refusal-task-code-missing = Cette tâche demande un code. Il se trouve sur la page que la tâche ouvre.
refusal-task-code-wrong = Ce n’est pas le bon code. Regardez à nouveau la page et copiez-le exactement.
refusal-task-not-a-member = Vous n’êtes pas encore dans le canal. Rejoignez-le, puis récupérez la récompense.
refusal-task-check-unavailable = Nous ne pouvons pas vérifier cette tâche maintenant. Votre progression est gardée ; réessayez plus tard.
refusal-task-cap-reached = Toutes les places de cette tâche sont prises. Choisissez-en une autre dans la liste.
refusal-task-cap-daily-reached = Toutes les places de cette tâche sont prises pour aujourd’hui. Revenez demain.
refusal-task-needs-another = Il y a une autre tâche à faire avant celle-ci.
refusal-task-other-language = Cette tâche est pour les personnes qui utilisent une autre langue.
refusal-task-other-country = Cette tâche n’est pas disponible dans votre pays.
refusal-task-premium-only = Cette tâche est pour les personnes qui ont Telegram Premium.
refusal-task-not-for-premium = Cette tâche est pour les personnes qui n’ont pas Telegram Premium.
refusal-task-trust-too-low = Cette tâche ne vous est pas encore ouverte. Terminez d’abord d’autres tâches.
refusal-task-answers-missing = Répondez d’abord à toutes les questions.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] Ce n’était pas juste, et c’était le dernier essai.
    [one] Tout n’est pas juste. Il vous reste { $left } essai.
    [many] Tout n’est pas juste. Il vous reste { $left } d’essais.
   *[other] Tout n’est pas juste. Il vous reste { $left } essais.
}
refusal-task-attempts-used-up = Vous n’avez plus d’essai pour cette tâche. Choisissez-en une autre.
refusal-task-day-not-over = Vous avez déjà pointé. Votre nouvelle journée commence à minuit, aussi à l’heure de votre dernier pointage.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] Il manque { $missing } ami. Un ami compte dès que la récompense de sa propre tâche est débloquée.
    [many] Il manque { $missing } d’amis. Un ami compte dès que la récompense de sa propre tâche est débloquée.
   *[other] Il manque { $missing } amis. Un ami compte dès que la récompense de sa propre tâche est débloquée.
}
refusal-task-wallet-missing = Aucun portefeuille n’est encore connecté. Connectez-en un dans Portefeuille, puis revenez.
refusal-task-wallet-shared = Quelqu’un d’autre a utilisé ce portefeuille. Connectez-en un qui n’est qu’à vous.
refusal-task-not-boosted = Nous ne voyons pas encore votre boost. Boostez le canal, puis récupérez la récompense.
refusal-task-not-reported = Le partenaire ne nous a pas encore dit que vous avez fini. Terminez là-bas, puis revenez.
refusal-task-proof-missing = Cette tâche demande une image. Choisissez-en une et envoyez-la.
refusal-task-proof-unasked = Cette tâche ne demande pas d’image.
refusal-task-proof-reused = Cette image a déjà été envoyée. Faites-en une nouvelle.
refusal-task-proof-unreadable = Votre image ne permet pas de voir que c’est fait. Envoyez-en une plus nette.
refusal-task-proof-other-task = Votre image montre autre chose que ce que la tâche demande. Envoyez-en une autre.
refusal-task-proof-edited = Votre image semble avoir été modifiée. Envoyez l’original.
refusal-picture-malformed = Ce n’est pas une image que nous pouvons lire. Envoyez un JPEG, PNG ou WebP.
refusal-picture-size-out-of-range = Cette image est trop petite ou trop grande. Chaque côté doit avoir de 200 à 8 000 pixels.
refusal-proof-judged = Quelqu’un a déjà jugé cette image autrement.
refusal-ban-differs = Ce compte a été suspendu pour une autre raison, ou entre-temps.
refusal-task-rules-malformed = Il manque quelque chose dans cette tâche, ou quelque chose n’y a pas sa place.
refusal-task-link-malformed = Ce lien ne fonctionne pas ici. Il doit commencer par https:// et mener à une page publique.
refusal-task-chat-malformed = Ce n’est pas le nom d’un canal ou d’un groupe. Il ressemble à @name.
refusal-task-seconds-out-of-range = Une visite peut durer une heure au plus.
refusal-task-code-malformed = Ce code ne convient pas. Utilisez de 1 à 64 caractères, sans espace au début ni à la fin.
refusal-task-quiz-malformed = Ce quiz n’est pas complet. Chaque question demande de 2 à 6 choix et une bonne réponse, la même dans toutes les langues.
refusal-task-friends-out-of-range = Demandez de 1 à 100 amis.
refusal-task-audience-malformed = Personne ne correspond à ce choix. Vérifiez les langues, les pays et la confiance.
refusal-task-plan-malformed = Les parts de la récompense doivent former le tout, à des jours dans l’ordre, en 30 jours au plus.
refusal-task-plan-unfit = Une tâche de ce type ne peut pas être répétée ou payée de cette façon.
refusal-task-first-in-line = Aucune tâche ne précède la première. Placez-la plus bas ou laissez-la indépendante.
refusal-campaign-out-of-money = Le budget de cette tâche vient d’être épuisé. Choisissez-en une autre dans la liste.
refusal-campaign-spent-today = Cette campagne a payé ce qu’elle peut aujourd’hui. Revenez demain.
refusal-earned-enough-today = Vous avez gagné tout ce qui est possible en un jour. Revenez demain.
refusal-claims-paused = Les récompenses sont en pause un instant. Votre progression est gardée ; réessayez un peu plus tard.

## Withdrawals

refusal-address-malformed = Ce n’est pas une adresse TON. Copiez-la à nouveau depuis votre portefeuille ; elle commence souvent par UQ ou EQ.
refusal-address-checksum = Il y a une faute de frappe dans cette adresse. Copiez-la à nouveau depuis votre portefeuille.
refusal-address-workchain = Nous ne payons que vers des portefeuilles TON ordinaires. Copiez l’adresse de votre propre portefeuille.
refusal-address-network = Cette adresse appartient à un autre réseau TON. Changez de réseau dans votre portefeuille et copiez-la à nouveau.
refusal-amount-malformed = Écrivez le montant en dollars avec six décimales au plus, comme 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = Le retrait minimum est de { $minimum } $. Demandez cela ou plus.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = Le retrait maximum est de { $maximum } $. Demandez cela ou moins.
refusal-balance-too-low = Votre solde ne suffit pas. Demandez moins, ou gagnez d’abord plus.
refusal-withdrawal-open = Un retrait est déjà en route. Demandez le suivant quand il sera arrivé.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = Vous pouvez retirer jusqu’à { $maximum } $ par jour. Demandez moins ou réessayez demain.
refusal-withdrawal-not-found = Ce retrait n’existe pas. Regardez la liste dans votre portefeuille.
refusal-withdrawal-not-cancellable = Ce retrait ne peut plus être annulé : il est en cours de paiement ou terminé.
refusal-withdrawal-rejected = Nous n’avons pas pu approuver ce retrait. Si vous pensez que c’est une erreur, écrivez à l’assistance.
refusal-not-in-review = Ceci n’attend pas votre décision : quelqu’un a déjà décidé, ou vous l’avez fait.
refusal-idempotency-key-missing = Cette demande n’a pas de numéro propre. Mettez l’appli à jour et réessayez.
refusal-idempotency-key-malformed = Le numéro de cette demande n’est pas valide. Mettez l’appli à jour et réessayez.
refusal-idempotency-mismatch = La même demande a déjà été envoyée avec d’autres détails. Vérifiez votre historique, puis recommencez.
refusal-payout-refused = Le portefeuille du destinataire n’a pas accepté le paiement. Vérifiez l’adresse et refaites un retrait.
refusal-recipient-locked = Votre portefeuille USDT est verrouillé et ne peut rien recevoir. Retirez vers un autre portefeuille.
refusal-recipient-is-ours = Cette adresse est l’une des nôtres. Retirez vers l’adresse de votre propre portefeuille.
refusal-recipient-is-jetton-wallet = Cette adresse est celle d’un jeton, pas d’une personne. Retirez vers l’adresse de votre propre portefeuille.
refusal-dispute-not-found = Il n’y a rien à décider pour ce lot.
refusal-recipient-not-linked = Vous avez connecté un portefeuille, nous ne payons donc que là. Retirez vers lui, ou changez-en d’abord.

## Wallets

refusal-wallet-challenge-invalid = Cette connexion a commencé il y a trop longtemps. Reconnectez votre portefeuille.
refusal-wallet-proof-invalid = Nous n’avons pas pu confirmer que ce portefeuille est à vous. Reconnectez-le depuis cette appli.
refusal-wallet-proof-outdated = L’heure de votre portefeuille n’est pas juste. Vérifiez l’horloge de votre appareil, puis reconnectez-le.
refusal-wallet-network-wrong = Votre portefeuille est sur un autre réseau TON. Changez de réseau dans votre portefeuille, puis reconnectez-le.
refusal-wallet-key-unknown = Nous ne connaissons pas ce type de portefeuille. Utilisez-le une fois sur TON puis reconnectez-le, ou prenez-en un autre.

## History

refusal-time-malformed = Écrivez l’heure ainsi : 2027-01-15T08:00:00Z.
refusal-time-too-far-back = C’est trop ancien pour être consulté ici. Choisissez une heure plus récente.
refusal-line-not-sealed = Cette ligne n’est pas encore scellée. Chaque jour est scellé peu après minuit UTC ; revenez demain.
refusal-not-reconciled-yet = Les comptes n’ont pas encore été additionnés. Revenez dans l’heure.

## Why a withdrawal waits

waiting-in-queue = Il est dans la file. Vous n’avez rien à faire.
waiting-being-paid = Nous le payons maintenant. Le réseau met d’habitude moins d’une minute.
waiting-in-review = Une personne examine les retraits importants ou inhabituels avant le paiement. Cela peut prendre un jour.
waiting-hour-limit = Beaucoup de gens retirent en ce moment. Cela reprend tout seul dans l’heure.
waiting-day-limit = Nous avons payé tout ce que nous payons en un jour. Cela reprend tout seul d’ici un jour.
waiting-recipient-limit = Beaucoup est déjà parti vers cette adresse aujourd’hui. Cela reprend tout seul d’ici un jour.
waiting-hot-wallet-low-usdt = Notre portefeuille est en cours de recharge. Cela reprend tout seul ; votre argent est mis de côté pour vous.
waiting-hot-wallet-low-ton = Notre portefeuille manque de TON pour les frais du réseau. Cela reprend tout seul ; votre argent est mis de côté.
waiting-skipped = Notre portefeuille n’avait plus de TON avant le départ de votre paiement. Vous serez payé avec le prochain lot.
waiting-unfunded = Notre portefeuille n’avait plus d’USDT avant le départ de votre paiement. Vous serez payé avec le prochain lot.
waiting-low-gas = Les frais du réseau étaient trop bas, votre paiement n’est pas parti. Vous serez payé avec le prochain lot.
waiting-sent-again = Le réseau n’a pas encore pris votre paiement. Nous le renvoyons ; il ne peut pas arriver deux fois.
waiting-signed-again = Le réseau n’a pas pris votre paiement à temps. Nous l’avons renouvelé ; il ne peut pas arriver deux fois.
waiting-indexer-silent = Nous ne voyons pas le réseau en ce moment. Votre paiement est en route ; nous vous dirons comment il s’est terminé.
waiting-indexer-behind = Le réseau ne nous a pas encore confirmé votre paiement. Nous vous préviendrons dès que ce sera fait.
waiting-no-verdict = Votre paiement s’est terminé d’une façon qu’une personne doit examiner. Votre argent n’est pas perdu.
waiting-sources-disagree = Nous avons reçu des nouvelles contradictoires de votre paiement. Une personne l’examine ; votre argent n’est pas perdu.
waiting-payouts-paused = Les paiements sont en pause pour l’instant. Cela reprend tout seul ; votre argent est mis de côté pour vous.
waiting-slower = Quelque chose sur votre compte nous semble inhabituel. C’est peut-être une erreur. Cela reprend tout seul sous 24 heures, et dans le portefeuille vous pouvez demander à une personne de regarder.
waiting-closer-look = Plusieurs choses sur votre compte nous semblent inhabituelles. C’est peut-être une erreur, donc une personne regarde d’abord. Cela peut prendre un jour, et dans le portefeuille vous pouvez nous donner votre version.
waiting-wallet-changed = Votre portefeuille a changé. Pour protéger votre argent, cela reprend tout seul 24 heures après.

## Deposits and campaigns

refusal-deposits-paused = Les dépôts sont en pause un instant. Réessayez un peu plus tard.
refusal-deposit-method-unavailable = Ce moyen de paiement n’est pas disponible ici. Choisissez-en un autre.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = Choisissez un nombre d’Étoiles de { $minimum } à { $maximum }.
refusal-invoice-unknown = Cette facture n’est pas la vôtre ou a changé. Ouvrez-en une nouvelle dans l’appli.
refusal-invoice-expired = Cette facture est trop ancienne. Ouvrez-en une nouvelle dans l’appli.
refusal-invoice-paid = Cette facture est déjà payée. Pour payer plus, ouvrez-en une nouvelle dans l’appli.
refusal-sponsor-balance-too-low = Votre solde sponsor ne suffit pas. Ajoutez de l’argent ou choisissez un montant plus petit.
refusal-campaign-not-found = Vous n’avez pas cette campagne. Regardez la liste de vos campagnes.
refusal-campaign-closed = Cette campagne est close. Lancez-en une nouvelle pour continuer.
refusal-campaign-name-malformed = Donnez à la campagne un nom de 64 caractères au plus, sur une ligne.
refusal-campaign-tasks-count = Une campagne a de une à dix tâches. Ajoutez-en une ou supprimez-en.
refusal-campaign-changed = La campagne a changé entre-temps. Regardez-la à nouveau, puis refaites votre modification.
refusal-campaign-in-review = Nous examinons cette campagne. Annulez l’envoi avant de la modifier.
refusal-campaign-step-impossible = La campagne n’en est pas à un point où cela est possible. Regardez-la à nouveau.
refusal-campaign-stopped = Nous avons mis cette campagne en pause et vous avons dit pourquoi. Modifiez-la et soumettez-la à nouveau, ou mettez-y fin.
refusal-appeal-text-malformed = Écrivez en 1 000 caractères au plus pourquoi vous pensez que c’est une erreur.
refusal-nothing-held = Rien ne retient vos retraits.
refusal-appeal-made = Vous nous avez déjà demandé d’examiner cela. Le bot vous dit ce que nous avons constaté.
refusal-appeal-decided = Cette réclamation a déjà reçu une réponse.
refusal-nothing-to-appeal = Rien n’a été refusé ni repris pour cette tâche.
refusal-partner-name-malformed = Le nom d’un partenaire a de 1 à 32 lettres minuscules, chiffres ou traits d’union.
refusal-partner-name-taken = Ce nom est pris, ou vous avez déjà dix partenaires. Choisissez un autre nom.
refusal-partner-not-found = Vous n’avez pas ce partenaire. Regardez la liste de vos partenaires.
refusal-postback-unsigned = Le postback n’est pas signé comme il le faut, ou il est trop ancien. Vérifiez le secret, l’heure et la signature.
refusal-task-picture-unknown = Nous n’avons pas cette image. Téléversez-la d’abord, puis enregistrez à nouveau la tâche.
refusal-task-waits-for-money = Nous avons vu que vous l’avez fait. Vous serez payé dès que le sponsor ajoutera de l’argent.
refusal-task-ton-malformed = Ce que cette tâche demande sur TON exige un montant supérieur à zéro et des adresses de ce réseau. Vérifiez-les.
refusal-task-transfer-missing = Nous ne voyons pas encore votre transfert. Envoyez-le avec exactement le commentaire affiché, attendez une minute et réessayez.
refusal-task-hold-missing = Votre portefeuille connecté ne contient pas ce que cette tâche demande. Mettez-le dessus, attendez une minute et réessayez.
refusal-delivery-not-found = Vous n’avez pas cet événement. Regardez la liste de ce qui a été envoyé.
refusal-webhook-not-on = Le webhook de ce partenaire n’est pas activé. Indiquez d’abord son adresse.
refusal-webhook-url-malformed = Les webhooks vont à une adresse publique qui commence par https://, sans port, nom ni mot de passe. Vérifiez-la.
refusal-campaign-task-unknown = Cette tâche n’est pas dans la campagne, ou était d’un autre type. Ajoutez-la comme nouvelle tâche.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = Choisissez une récompense de { $minimum } $ à { $maximum } $.
refusal-task-cap-malformed = Le nombre d’exécutions doit être de un ou plus, et ne peut plus être fixé une fois que quelqu’un a commencé.
refusal-task-time-malformed = La tâche doit se terminer après son début, dans le futur et d’ici un an.
refusal-task-text-malformed =
    Chaque langue demande un titre de 80 caractères au plus et un texte de 1 000 au plus. L’anglais est obligatoire.
refusal-claim-not-vesting = Plus rien de cette récompense n’est bloqué.
refusal-terms-out-of-range = Ces conditions sortent de ce qui est permis.

## Operators

refusal-admin-not-set-up = Les routes des opérateurs ne sont pas configurées. Définissez ACCESS_TEAM et ACCESS_AUD comme le dit README.md, Deploy.
refusal-operator-not-allowed = Votre rôle ne le permet pas. Demandez à un propriétaire.
refusal-own-role = Personne ne définit son propre rôle. Demandez à un autre propriétaire.
refusal-recovery-unfinished = Les portefeuilles chauds sont encore en cours de lecture. Les paiements pourront reprendre ensuite.
refusal-findings-unsettled = Il reste des anomalies que personne n’a réglées. Les paiements pourront reprendre après cela.
refusal-correction-impossible = Il n’y a pas de rectification entre ces comptes. L’argent entre deux personnes demande deux rectifications.
refusal-correction-needs-another = Vous avez proposé cette rectification. Quelqu’un d’autre doit l’accepter.
refusal-correction-expired = Cette proposition a plus d’une semaine. Refaites-la.
refusal-correction-made = Ce transfert a déjà été annulé.
refusal-flags-malformed =
    Ce n’est pas un document des fonctionnalités client d’Unleash, ou il a trop d’indicateurs ou de parties. Vérifiez sa forme.
refusal-flags-unsupported =
    Un indicateur a une stratégie ou un opérateur qui n’est pas évalué ici. OPERATING.md liste ceux qui le sont.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    Pas encore : cela compte après la première tâche que nous vérifions, comme rejoindre un canal.
friend-reward-on-hold = La tâche est faite. Sa récompense est bloquée ; l’invitation est payée ensuite.
friend-fees-too-low = Cela compte. C’est payé tout seul dès que nos frais le couvrent.
friend-clawed-back = La récompense de la tâche de cet ami a été reprise, l’invitation ne compte donc pas.
friend-banned = L’un des deux comptes est suspendu, l’invitation ne compte donc pas.
friend-capped-daily = Plus d’amis sont venus ce jour-là qu’il n’en est payé par jour.
friend-capped = Plus d’amis sont venus qu’il n’en est payé en tout.
friend-not-invited =
    Vous êtes venu sans invitation. Votre première arrivée compte, un lien ultérieur n’y change donc rien.

## The bot

refusal-account-erased = Vous avez supprimé votre compte. Pour revenir, écrivez /start au bot.
refusal-support-requests-open = Vous nous avez déjà écrit trois fois, et nous n’avons pas encore répondu. Attendez notre réponse.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = C’est trop long. Dites-le en { $maximum } caractères au plus.
refusal-form-unreadable = Nous n’avons pas pu lire ce que le formulaire a envoyé. Rouvrez-le, ou écrivez votre message après /paysupport.
refusal-launch-not-answerable = L’invitation ne peut pas être envoyée dans cette discussion. Fermez l’appli, rouvrez-la depuis la discussion et réessayez.
refusal-launch-answered = L’invitation a déjà été envoyée dans cette discussion.
refusal-broadcast-under-way = Un autre envoi groupé est encore en cours. Attendez sa fin ou arrêtez-le.
refusal-broadcast-not-ready = Cet envoi groupé n’en est pas à cette étape. Regardez d’abord son état.
