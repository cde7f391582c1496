### What the Mini App says, in German. Amounts come formatted, with their currency.

## Everywhere

tabs = Bereiche
tab-earn = Verdienen
tab-friends = Freunde
tab-wallet = Geldbörse
tab-history = Verlauf
loading = Wird geladen …
balance = Dein Guthaben
# $amount: money asked for and not yet paid.
balance-held = { $amount } sind unterwegs zu deiner Wallet
more = Mehr zeigen

## When something does not work

problem-offline = Earnest ist nicht erreichbar. Prüfe deine Internetverbindung.
problem-timeout = Das dauert zu lange. Vielleicht ist deine Verbindung langsam.
problem-fault = Bei uns ist etwas schiefgegangen. Nichts ist verloren.
try-again = Noch einmal
close-app = App schließen
outside = Öffne Earnest in Telegram
outside-hint = Diese Seite funktioniert nur in Telegram. Geh zum Bot und tippe auf den Knopf, der die App öffnet.

## Earn

tasks = Aufgaben
tasks-done = Erledigt
tasks-none = Gerade keine Aufgaben
tasks-none-hint = Neue Aufgaben erscheinen hier. Schau etwas später wieder vorbei.
look-again = Noch mal schauen
label-visit = Seite besuchen
label-join = Kanal beitreten
label-boost = Kanal boosten
label-quiz = Quiz lösen
label-check_in = Täglicher Check-in
label-invite = Freunde einladen
label-wallet = Wallet verbinden
label-hold = Auf TON halten
label-send = Auf TON senden
label-partner = Partneraufgabe
label-proof = Bild senden
label-started = Begonnen
label-checking = Wird geprüft
label-paid = Bezahlt

## Task

task = Aufgabe
task-open-visit = Öffne die Seite, um zu beginnen.
task-open-join = Öffne den Kanal, tritt bei und komm hierher zurück.
task-open-boost = Öffne den Kanal, booste ihn und komm hierher zurück.
task-open-partner = Öffne die Seite, tu, was sie verlangt, und komm hierher zurück.
task-open-proof = Öffne die Seite, tu, was sie verlangt, und komm hierher zurück.
task-needs-first = Vor dieser kommt eine andere Aufgabe.
task-first = Zu dieser Aufgabe
task-waiting = Begonnen. Nimm dir Zeit für die Seite und komm dann hierher zurück.
task-ready-visit = Gut gemacht! Hol dir deine Belohnung.
task-ready-code = Gib den Code von der Seite ein und hol dir deine Belohnung.
task-ready-join = Beigetreten? Dann hol dir deine Belohnung.
task-ready-boost = Geboostet? Dann hol dir deine Belohnung.
task-ready-quiz = Beantworte alle Fragen und hol dir deine Belohnung.
task-ready-check_in = Check einmal am Tag ein. Dein Tag endet um Mitternacht deiner Zeit.
task-ready-invite = Teile deinen Link aus dem Bot. Wenn genug Freunde eine Aufgabe erledigt haben, hol dir deine Belohnung.
task-ready-wallet = Verbinde deine Wallet und hol dir deine Belohnung.
task-ready-hold = Halte in deiner verbundenen Wallet, was diese Aufgabe verlangt, und hole dir dann deine Belohnung.
task-ready-send = Sende das von deiner verbundenen Wallet, genau mit diesem Kommentar. Hole dir dann deine Belohnung.
task-ready-proof = Wähle ein Bild, das zeigt, dass du fertig bist. Ein Mensch sieht es sich an.
picture = Bild
picture-hint = Ein Screenshot genügt. Es wird vor dem Senden verkleinert.
send-picture = Bild senden
task-picture-missing = Wähle zuerst ein Bild.
task-ready-partner = Dort alles erledigt? Dann hol dir deine Belohnung.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Noch keine Tage in Folge.
    [one] { $days } Tag in Folge.
   *[other] { $days } Tage in Folge.
}
check-in-freeze = Einen Tag darfst du auslassen.
check-in-no-freeze = Du hast schon einen Tag ausgelassen. Lass keinen weiteren aus.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Freunde bisher: { $brought } von { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] Keine Versuche mehr.
    [one] Noch { $left } Versuch.
   *[other] Noch { $left } Versuche.
}
open-wallet = Zur Geldbörse
send-ton = Betrag in TON
send-comment = Kommentar
task-checking = Wir prüfen das. Es dauert nur kurz, du musst hier nicht warten.
task-paid = Bezahlt! Die Belohnung ist in deinem Guthaben.
task-taken-back = Diese Belohnung wurde zurückgenommen.
# $time: a date with the time of day.
task-held = Gut gemacht! Die Belohnung ist noch gesperrt und kommt bis { $time } in dein Guthaben.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] Noch { $seconds } Sekunde
   *[other] Noch { $seconds } Sekunden
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] Noch { $minutes } Minute
   *[other] Noch { $minutes } Minuten
}
open-visit = Seite öffnen
open-again-visit = Seite noch einmal öffnen
open-join = Kanal öffnen
open-again-join = Kanal noch einmal öffnen
open-boost = Kanal öffnen
open-again-boost = Kanal noch einmal öffnen
open-proof = Seite öffnen
open-again-proof = Seite noch einmal öffnen
open-partner = Öffnen
open-again-partner = Noch einmal öffnen
code = Code
code-hint = Du findest ihn auf der Seite, die die Aufgabe öffnet.
task-code-missing = Gib zuerst den Code ein, der auf der Seite steht.
# $amount: the reward.
claim = { $amount } abholen
# $time: minutes and seconds, such as 0:25.
claim-in = Abholen in { $time }
more-tasks = Weitere Aufgaben

## Wallet

withdraw = Auszahlen
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Verdiene noch { $missing }, um auszuzahlen. Die kleinste Auszahlung ist { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = Weitere { $amount } sind noch gesperrt. Bis { $time } gehört dir alles.
withdraw-later = Die nächste kannst du anfordern, wenn diese abgeschlossen ist.
fairness-sent = Ein Mensch wird lesen, was du geschrieben hast. Der Bot sagt dir das Ergebnis.
fairness-stays = Ein Mensch hat es sich angesehen. Es endet von selbst bis { $time }.
withdrawals = Auszahlungen
withdrawals-none = Noch keine Auszahlungen
withdrawals-none-hint = Sobald du genug hast, kannst du es als USDT an deine TON-Wallet senden.
withdrawal-requested = Wir haben deine Anfrage
withdrawal-approved = Wartet, bis sie dran ist
withdrawal-batched = Wir senden dein Geld
withdrawal-confirmed = Bezahlt
withdrawal-released = Nicht bezahlt. Das Geld ist wieder in deinem Guthaben.
withdrawal-review = Ein Mensch sieht sie sich an
withdrawal-rejected = Nicht genehmigt. Das Geld ist wieder in deinem Guthaben.
withdrawal-cancelled = Abgebrochen. Das Geld ist wieder in deinem Guthaben.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] Sie ist die nächste.
    [one] { $ahead } andere kommt vorher.
   *[other] { $ahead } andere kommen vorher.
}
# $time: a date with the time of day.
withdrawal-expected = Voraussichtlich bis { $time }
cancel = Auszahlung abbrechen
# $amount: what was asked for.
cancel-sure = Auszahlung von { $amount } abbrechen? Das Geld geht zurück in dein Guthaben.
cancel-yes = Abbrechen
cancel-no = Behalten
withdrawal-link = Transaktion zeigen
reserves-link = Zeigen, wo das Geld ist
# $amount: what is being asked for.
withdrawal-sending = Deine Anfrage über { $amount } wird gesendet …
# $amount: what was asked for.
unanswered = Die Verbindung brach ab, als du { $amount } auszahlen wolltest. Wir wissen noch nicht, ob deine Anfrage ankam.
unanswered-finish = Abschließen

## Your wallet

your-wallet = Deine TON-Wallet
wallet-hint = Verbinde deine Wallet, dann zahlen wir nur dorthin. Du musst keine Adressen mehr kopieren.
wallet-connect = Wallet verbinden
# $time: a date with the time of day.
wallet-since = Verbunden am { $time }
# $time: a date with the time of day.
wallet-wait = Deine Wallet wurde geändert. Zum Schutz deines Geldes warten Auszahlungen bis { $time }.
wallet-refused = Die Wallet hat sich nicht verbunden. Öffne sie, erlaube die Verbindung und versuch es noch einmal.
wallet-without-proof = Diese Wallet kann nicht zeigen, dass sie dir gehört. Verbinde eine andere.
unlink = Trennen
unlink-sure = Deine Wallet trennen? Zum Schutz deines Geldes warten Auszahlungen danach einen Tag.
unlink-yes = Trennen
unlink-no = Behalten
address-linked = Wir zahlen an die Wallet, die du verbunden hast. Ändern kannst du sie unter „Geldbörse“.

## Withdraw

address = TON-Adresse
address-hint = Wir senden USDT auf TON. Kopiere die Adresse aus deiner Wallet-App.
address-malformed = Das sieht nicht nach einer TON-Adresse aus. Kopiere sie noch einmal aus deiner Wallet-App.
amount = Betrag in Dollar
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = Ab { $min }. Du hast { $balance }.
amount-malformed = Schreib einen Betrag wie 1,50.
# $min: the smallest withdrawal.
amount-below-minimum = Die kleinste Auszahlung ist { $min }.
# $max: the largest withdrawal.
amount-above-maximum = Die größte Auszahlung ist { $max }.
# $balance: what there is.
balance-too-low = Du hast { $balance }. Fordere das oder weniger an.
all = Alles
# $amount: what is asked for.
withdraw-amount = { $amount } auszahlen
send-again = Erneut senden
send-again-hint = Wir wissen nicht, ob deine Anfrage ankam. Sende sie erneut: Es ist dieselbe, du wirst nur einmal bezahlt.
discard = Nicht senden
discard-sure = Falls deine Anfrage doch ankam, siehst du sie bei deinen Auszahlungen. Sonst wird sie verworfen.

## Sponsor

sponsor-open = Als Sponsor für Aufgaben zahlen
sponsor = Für Sponsoren
sponsor-balance = Sponsorguthaben
sponsor-hint = Damit werden deine Aufgaben bezahlt. Es ist getrennt von dem, was du verdienst.
top-up = Geld einzahlen
stars = Sterne
stars-count = Wie viele Sterne
stars-hint = Telegram zeigt den Preis, bevor du zahlst.
stars-malformed = Schreib eine ganze Zahl wie 100.
# $stars: how many, in digits.
stars-pay = { $stars } Sterne zahlen
stars-paid = Bezahlt! Es ist gleich in deinem Guthaben.
invoice-failed = Die Zahlung hat nicht geklappt. Dir wurde nichts abgebucht; versuch es noch einmal.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Sende { $coin } aus einer beliebigen Wallet an diese Adresse, mit diesem Kommentar. Mindestens { $minimum } { $coin }.
coin-address = Adresse
memo = Kommentar (Memo)
memo-hint = Lass ihn nicht weg: Ohne ihn wissen wir nicht, dass das Geld von dir ist.
copy = Kopieren
copied = Kopiert
deposits = Was angekommen ist
deposits-none = Noch nichts. Was du einzahlst, erscheint hier.
# $sum: how many, in digits.
stars-sum = { $sum } Sterne
deposit-waiting = Angekommen, noch nicht im Guthaben
deposit-credited = In deinem Guthaben
deposit-refunded = Zurückgezahlt

## Friends

invite = Freunde einladen
# $amount: what a friend is worth.
invite-hint = Du bekommst { $amount } für jeden Freund, der neu hier ist und eine Aufgabe erledigt, die wir prüfen.
invite-hint-nothing = Für Einladungen gibt es gerade keine Belohnung.
# $amount: what all friends brought so far.
invite-earned = Deine Freunde haben dir bisher { $amount } gebracht.
invite-share = In Telegram teilen
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Teilen: { $amount } für einen Freund
# It is sent with the link.
invite-words = Verdiene Dollar mit einfachen Aufgaben und zahle sie als USDT aus.
invite-link = Dein Link für Telegram
invite-web-link = Dein Link für überall sonst
invite-web-hint = Er öffnet eine Seite, die zu Telegram führt. Wir zählen, wie oft sie geöffnet wird, nicht von wem.
friends-none = Noch keine Freunde hier
friends-none-hint = Teile deinen Link. Wer über ihn kommt, erscheint hier.
# $seen, $joined and $paid: how many.
friends-totals = Link geöffnet: { $seen } · dabei: { $joined } · bezahlt: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Freund { $number }
friend-joined = Dabei
friend-qualified = Zählt
friend-paid = Bezahlt
friend-void = Zählt nicht
milestones = Meilensteine
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] { $friends } bezahlter Freund
   *[other] { $friends } bezahlte Freunde
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] Noch { $left } Freund
   *[other] Noch { $left } Freunde
}
invited = Wie du hierherkamst
# $name: a first name.
invited-by = { $name } hat dich eingeladen.
invited-by-somebody = Ein Freund hat dich eingeladen.

## Stats

stats-open = Statistik und Rangliste
stats = Statistik
stats-earned = Insgesamt verdient
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } Aufgabe
   *[other] { $tasks } Aufgaben
}
# $amount: what was earned in that time.
stats-month = Letzte 30 Tage: { $amount }
achievements = Unterwegs erreicht
achievement-first-task = Erste Aufgabe erledigt
achievement-first-withdrawal = Erste Auszahlung erhalten
# $goal: days.
achievement-week-in-a-row = Tage in Folge: { $goal }
achievement-first-friend = Erster Freund, der auch verdient
# $goal: tasks.
achievement-some-tasks = Erledigte Aufgaben: { $goal }
# $goal: days.
achievement-month-in-a-row = Tage in Folge: { $goal }
# $goal: tasks.
achievement-many-tasks = Erledigte Aufgaben: { $goal }
achievement-reached = Erreicht
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } von { $goal }
board = Rangliste
board-day = Heute
board-week = Diese Woche
board-all = Gesamt
board-none = Noch hat niemand etwas verdient. Die Liste wird alle zehn Minuten erneuert.
board-you = Du
# $rank: a place, such as 3.
place-rank = Dein Platz: { $rank }
# $percent: a whole number.
place-percent = Du gehörst zu den besten { $percent } %
place-none = Du stehst noch nicht auf dieser Liste. Erledige eine Aufgabe und schau in zehn Minuten wieder.
name-shown = Andere sehen auf der Liste den ersten Buchstaben deines Namens, Freunde sehen deinen Vornamen.
name-hidden = Niemand sieht dich auf der Liste, und Freunde sehen deinen Namen nicht.
name-hide = Mich verbergen
name-show = Mich zeigen

## Campaigns

campaigns = Deine Kampagnen
campaigns-none = Noch keine Kampagnen
campaigns-none-hint = Eine Kampagne bezahlt Leute für deine Aufgaben. Schreib eine, gib Geld hinein und reiche sie ein.
campaign = Kampagne
campaign-new = Neue Kampagne
campaign-draft = Entwurf
campaign-review = Wird geprüft
campaign-running = Läuft
campaign-paused = Pausiert
campaign-closed = Geschlossen
campaign-draft-hint = Gib Geld hinein und reiche sie ein. Jemand von uns sieht sie sich an, bevor Nutzer sie sehen.
campaign-review-hint = Wir sehen sie uns an. Der Bot sagt dir, wenn wir fertig sind.
campaign-running-hint = Nutzer sehen ihre Aufgaben, solange Geld für eine weitere da ist.
campaign-paused-hint = Niemand sieht ihre Aufgaben.
campaign-closed-hint = Sie ist beendet. Was übrig war, ist wieder in deinem Sponsorguthaben.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = Einreichen
campaign-to-draft = Zurückziehen
campaign-to-paused = Pausieren
campaign-to-running = Fortsetzen
campaign-edit = Ändern
campaign-edit-running = Wenn du einen Link oder Texte änderst oder eine Belohnung senkst, prüfen wir die Kampagne noch einmal. Bis dahin sieht sie niemand.
campaign-close = Schließen
campaign-close-sure = Die Kampagne für immer schließen? Was noch darin ist, geht zurück in dein Sponsorguthaben.
campaign-fund = Geld hineingeben, in Dollar
campaign-fund-hint = Es kommt aus deinem Sponsorguthaben.
campaign-fund-now = Hineingeben
campaign-preview = So sehen es Nutzer
results = Ergebnisse nach Tagen
results-none = Noch nichts. Was Leute tun, erscheint hier nach ein paar Minuten.
results-csv = Für eine Tabelle (CSV)
# $id: the task's number.
results-task = Aufgabe Nr. { $id }
# $number: how many times. Seen is an estimate.
results-seen = Gesehen: etwa { $number }
results-started = Begonnen: { $number }
results-completed = Erledigt: { $number }
results-kept = Endgültig geblieben: { $number }
# $reason: a sentence that says why.
results-rejected = Abgelehnt: { $number }. { $reason }
campaign-save = Speichern
campaign-name = Name der Kampagne
campaign-name-hint = Nur du und wir sehen ihn.
campaign-name-missing = Gib der Kampagne einen Namen.
# $number: 1, 2 and so on.
campaign-task = Aufgabe { $number }
campaign-task-add = Aufgabe hinzufügen
campaign-task-remove = Diese Aufgabe entfernen
campaign-kind = Art der Aufgabe
campaign-url = Link der Aufgabe
campaign-url-hint = Was sich öffnet, wenn Leute beginnen. Er beginnt mit https://.
campaign-url-missing = Schreib einen Link, der mit https:// beginnt.
campaign-chat = Kanal oder Gruppe
campaign-chat-hint = Zum Beispiel @name. Mach unseren Bot dort zum Administrator, damit er prüfen kann.
campaign-chat-missing = Schreib den Kanal oder die Gruppe, zum Beispiel @name.
campaign-seconds = Sekunden zu bleiben
campaign-seconds-hint = So lange bleiben Leute mindestens.
campaign-seconds-missing = Schreib eine ganze Zahl von Sekunden.
campaign-code = Codewort
campaign-code-hint = Ein Wort auf deiner Seite, das Leute finden müssen. Lass es leer, wenn es keins gibt.
campaign-partner = Name des Partners
campaign-partner-hint = Kleine Buchstaben, Ziffern oder Bindestriche, zum Beispiel fun-games. Unter diesem Namen meldet uns dein Server, wer fertig ist.
campaign-partner-missing = Schreib einen Namen wie fun-games: kleine Buchstaben, Ziffern oder Bindestriche.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = Er beginnt mit https:// und enthält { $mark }. Daraus wird die Nummer, die dein Server uns meldet.
# The same.
campaign-partner-url-missing = Schreib einen Link, der mit https:// beginnt und einmal { $mark } enthält.
campaign-reward = Belohnung in Dollar
campaign-reward-hint = Für einmal Erledigen. Eine Gebühr kann dazukommen.
campaign-reward-missing = Schreib einen Betrag wie 0,05.
campaign-title = Titel auf Englisch
campaign-text = Was zu tun ist, auf Englisch
campaign-title-missing = Schreib einen Titel auf Englisch.
campaign-text-missing = Schreib auf Englisch, was Leute tun müssen.
# In the language that the sponsor reads here.
campaign-title-own = Titel in deiner Sprache
campaign-text-own = Was zu tun ist, in deiner Sprache
campaign-about-check_in = Leute melden sich einmal am Tag und werden für jeden Tag bezahlt.
campaign-about-wallet = Leute verbinden hier ihre TON-Wallet, mit einem Nachweis.
campaign-about-proof = Leute senden ein Bild, das es zeigt. Ein Moderator sieht sich jedes an.
# $link: what such a link looks like.
campaign-chat-url-hint = Sein Link in Telegram, zum Beispiel { $link }.
# The same.
campaign-chat-url-missing = Schreib seinen Link in Telegram, zum Beispiel { $link }.
campaign-proof-url-hint = Was Leute zuerst öffnen. Lass es leer, wenn es nichts zu öffnen gibt.
campaign-friends = Freunde, die man mitbringt
campaign-friends-hint = Ein Freund zählt, sobald er selbst etwas verdient hat.
campaign-attempts = Versuche
campaign-attempts-hint = Wie oft Leute alle Fragen beantworten dürfen.
# $max: the largest number.
campaign-whole-missing = Schreib eine ganze Zahl von 1 bis { $max }.
# $number: 1, 2 and so on.
campaign-question = Frage { $number }
campaign-question-text = Frage auf Englisch
# In the language that the sponsor reads here.
campaign-question-text-own = Frage in deiner Sprache
# $number: 1, 2 and so on.
campaign-choice = Antwort { $number } auf Englisch
# The same, in the language that the sponsor reads here.
campaign-choice-own = Antwort { $number } in deiner Sprache
# The same.
campaign-right = Antwort { $number } ist richtig
campaign-choice-add = Antwort hinzufügen
campaign-choice-remove = Letzte Antwort entfernen
campaign-question-add = Frage hinzufügen
campaign-question-remove = Diese Frage entfernen
campaign-quiz-hint = Schreib jede Frage und ihre Antworten auf Englisch und markiere die richtige. Niemand sonst sieht, welche es ist.
campaign-jetton = Welcher Jetton
campaign-jetton-hint = Die Adresse seines Vertrags. Lass es leer für TON.
campaign-units = Betrag in kleinsten Einheiten
campaign-units-hint = Mindestens so viel ist in der Wallet. Bei einem Jetton mit 6 Stellen ist 1000000 ein ganzer.
campaign-units-missing = Schreib eine ganze Zahl wie 1000000.
campaign-ton-hint = Mindestens so viel.
campaign-address-hint = An wen Leute es senden. Kopiere die Adresse aus deiner Wallet-App.
campaign-budget = Tagesbudget in Dollar
campaign-budget-hint = So viel zahlt sie an einem Tag (UTC) höchstens an Belohnungen. Leer heißt ohne Grenze.
campaign-picture-hint = Leute sehen es über der Aufgabe. Es wird vor dem Senden verkleinert.
campaign-picture-kept = Es gibt ein Bild.
campaign-picture-remove = Bild entfernen
campaign-settings = Weitere Einstellungen
campaign-after-previous = Erst nach der Aufgabe davor
campaign-repeat = Wie oft
repeat-once = Einmal
repeat-daily = Täglich
repeat-weekly = Wöchentlich
campaign-starts = Erster Tag (UTC)
campaign-starts-hint = Leer lassen, damit es beginnt, sobald die Kampagne läuft.
campaign-ends = Letzter Tag (UTC)
campaign-ends-hint = Leer lassen für 30 Tage ab jetzt.
campaign-cap = Höchstens insgesamt
campaign-cap-hint = So oft wird bezahlt. Leer heißt ohne Grenze.
campaign-cap-daily = Höchstens am Tag
campaign-cap-daily-hint = So oft wird an einem Tag (UTC) bezahlt. Leer heißt ohne Grenze.
campaign-languages = Sprachen
campaign-languages-hint = Für alle, wenn du keine auswählst.
campaign-countries = Länder
campaign-countries-hint = Je zwei Buchstaben, zum Beispiel DE, FR. Leer heißt alle.
campaign-countries-missing = Schreib zwei Buchstaben für jedes Land, zum Beispiel DE, FR.
campaign-premium = Mit oder ohne Telegram Premium
premium-all = Für alle
premium-only = Nur mit Premium
premium-without = Nur ohne Premium
campaign-later-3 = Prozent nach 3 Tagen
campaign-later-7 = Prozent nach 7 Tagen
campaign-later-hint = So viel von der Belohnung wartet, bis wir noch einmal geprüft haben. Der Rest wird sofort bezahlt.
campaign-later-missing = Schreib ganze Zahlen, zusammen höchstens 100.
# For a plan that came by the API.
campaign-later-own = Die Belohnung kommt in Teilen, die dieses Formular nicht zeigen kann. Sie bleiben, wie sie sind.

## Partners

partners = Deine Partner
partners-hint = Ein Partner ist ein Server von dir, der uns meldet, wenn Leute eine Aufgabe erledigt haben.
partner = Dein Partner
partner-name = Name eines neuen Partners
partner-name-hint = Kleine Buchstaben, Ziffern oder Bindestriche, zum Beispiel fun-games. Er gehört dann dir.
partner-take = Nehmen
# $name: such as fun-games.
partner-open = Zum Partner { $name }
# $time: a date with the time of day.
partner-since = Dein seit { $time }
partner-address = Adresse, die dein Server aufruft
partner-secret = Geheimnis
partner-secret-hint = Damit wird unterschrieben, was dein Server uns meldet. Bewahre es dort auf und zeig es niemandem.
partner-secret-show = Geheimnis zeigen
partner-secret-replace = Geheimnis ersetzen
partner-secret-sure = Das Geheimnis ersetzen? Das jetzige gilt noch zwei Tage.
# $time: a date with the time of day.
partner-secret-until = Das Geheimnis davor gilt bis { $time }.
partner-try = Ausprobieren
partner-sandbox = Nur ein Test: Niemand wird bezahlt
partner-command = Befehl für deinen Server
# $secret and $claim: words that stand in the command.
partner-command-hint = Setze das Geheimnis für { $secret } ein und für { $claim }, was im Link stand.
partner-heard = Was wir gehört haben
partner-heard-none = Noch nichts. Was dein Server uns meldet, erscheint hier. Was wir ablehnen, nicht: Die Antwort sagt, warum.
# What came of it.
postback-paid = Erledigt, bezahlt
postback-taken_back = Doch nicht, zurückgenommen
postback-recorded = Test, nichts hat sich bewegt

## Messages to partners

webhook = Nachrichten an deinen Server
webhook-hint = Wir melden ihm, wenn jemand eine Aufgabe von dir erledigt hat und wenn eine Kampagne läuft, anhält oder kein Geld mehr hat.
webhook-url = Adresse, die wir aufrufen
webhook-url-hint = Sie beginnt mit https://.
webhook-secret = Geheimnis der Nachrichten
webhook-secret-hint = Damit prüft dein Server, dass eine Nachricht von uns ist, wie Standard Webhooks es sagt.
webhook-save = Speichern und einschalten
webhook-on = Eingeschaltet
webhook-off = Ausgeschaltet
webhook-failed = Von uns ausgeschaltet: Drei Tage lang kam nichts durch. Speichere es erneut, damit es weitergeht.
# $time: a date with the time of day.
webhook-failing = Seit { $time } kommt nichts durch.
webhook-test = Test senden
webhook-stop = Ausschalten
webhook-stop-sure = Deinem Server nichts mehr melden? Was noch wartet, wird drei Tage aufbewahrt.
deliveries = Was wir geschickt haben
deliveries-none = Noch nichts.
delivery-waiting = Wartet
delivery-delivered = Zugestellt
delivery-failed = Nicht zugestellt
# $status: such as 500. $attempts: how many.
delivery-answered = Versuche: { $attempts }, letzte Antwort: { $status }
# The same without one.
delivery-unanswered = Versuche: { $attempts }, keine Antwort
# $time: a date with the time of day.
delivery-next = Wieder am { $time }
delivery-again = Noch einmal senden

## History

history-none = Hier ist noch nichts
history-none-hint = Erledige eine Aufgabe, dann erscheint deine Belohnung hier.
see-tasks = Zu den Aufgaben
entry-reward = Belohnung
entry-hold = Auszahlung
entry-release = Auszahlung zurückgekommen
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Gesperrt, noch nicht im Guthaben
entry-vest = Nicht mehr gesperrt
entry-clawback = Zurückgenommen
entry-referral = Für eine Einladung
entry-correction = Korrektur
entry-other = Änderung deines Guthabens

## Appeals

appeal = Um erneute Prüfung bitten
appeal-words = Warum hältst du das für falsch?
appeal-hint = Ein Mensch liest es. Du kannst für jede Belohnung einmal bitten, also sag alles, was hilft.
appeal-send = Abschicken
appeal-missing = Schreib in ein paar Worten, warum du das für falsch hältst.
appeal-asked = Du hast um erneute Prüfung gebeten
# Where it stands.
appeal-open = Ein Mensch sieht es sich an. Der Bot sagt dir, was herauskommt.
appeal-granted = Du hast recht
appeal-declined = Es bleibt dabei
appeals = Deine Einsprüche
appeals-none = Du hast uns noch nie um eine erneute Prüfung gebeten.

## Settings

settings = Einstellungen
settings-language = Sprache
settings-notifications = Nachrichten vom Bot
topic-payments = Auszahlungen und Einzahlungen
topic-rewards = Belohnungen
topic-friends = Freunde
topic-news = Neuigkeiten
settings-safety = Nachrichten zum Schutz deines Geldes, etwa über eine geänderte Wallet, kommen immer sofort.
settings-quiet = Ruhezeit
settings-quiet-on = Nachts keine Nachrichten
quiet-from = Von
quiet-until = Bis
share-invitation = Jemanden einladen
settings-home-screen = Earnest auf den Startbildschirm legen
settings-data = Deine Daten
settings-export = Eine Kopie von allem holen, was wir über dich speichern
settings-delete = Um dein Konto zu löschen, schreib dem Bot /delete_me. Er sagt dir erst, was mit deinem Geld geschieht.
settings-delete-go = Zurück zum Chat
