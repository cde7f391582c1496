### What the Mini App says, in German. Amounts come formatted, with their currency.

## Everywhere

tabs = Bereiche
tab-earn = Verdienen
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
label-started = Begonnen
label-checking = Wird geprüft
label-paid = Bezahlt

## Task

task = Aufgabe
task-open-visit = Öffne die Seite, um zu beginnen.
task-open-join = Öffne den Kanal, tritt bei und komm hierher zurück.
task-waiting = Begonnen. Nimm dir Zeit für die Seite und komm dann hierher zurück.
task-ready-visit = Gut gemacht! Hol dir deine Belohnung.
task-ready-code = Gib den Code von der Seite ein und hol dir deine Belohnung.
task-ready-join = Beigetreten? Dann hol dir deine Belohnung.
task-checking = Wir prüfen das. Es dauert nur kurz, du musst hier nicht warten.
task-paid = Bezahlt! Die Belohnung ist in deinem Guthaben.
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
