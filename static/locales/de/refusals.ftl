### Why something was refused, and what to do next, in German. The key is the refusal's code.

## Requests

refusal-signed-out = Du bist abgemeldet. Schließ die App und öffne sie wieder über den Bot.
refusal-banned = Dieses Konto ist gesperrt. Wenn du das für einen Fehler hältst, schreib dem Support.
refusal-not-found = Hier ist nichts. Geh zurück und versuch es noch einmal.
refusal-method-not-allowed = Das geht hier nicht. Aktualisiere die App und versuch es noch einmal.
refusal-bad-request = Wir haben diese Anfrage nicht verstanden. Aktualisiere die App und versuch es noch einmal.
refusal-malformed-json = Wir konnten diese Anfrage nicht lesen. Aktualisiere die App und versuch es noch einmal.
refusal-body-too-large = Diese Anfrage ist zu groß. Kürze sie und versuch es noch einmal.
refusal-headers-too-large = Diese Anfrage ist zu lang. Schließ die App und öffne sie wieder.
refusal-unsupported-media-type = Hier wird JSON erwartet. Aktualisiere die App und versuch es noch einmal.
refusal-cursor-malformed = Diese Seite der Liste gibt es nicht. Beginne wieder von vorn.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] Das war etwas schnell. Warte { $seconds } Sekunde und versuch es dann noch einmal.
   *[other] Das war etwas schnell. Warte { $seconds } Sekunden und versuch es dann noch einmal.
}
refusal-fault = Bei uns ist etwas schiefgegangen. Nichts ist verloren; versuch es gleich noch einmal.

## Tasks

refusal-task-not-found = Diese Aufgabe gibt es nicht. Wähle eine andere aus der Liste.
refusal-task-closed = Diese Aufgabe ist zu Ende. Wähle eine andere aus der Liste.
refusal-task-not-started = Beginne diese Aufgabe zuerst und hol dir dann die Belohnung.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] Noch nicht ganz: Warte { $seconds } Sekunde und hol dir dann die Belohnung.
   *[other] Noch nicht ganz: Warte { $seconds } Sekunden und hol dir dann die Belohnung.
}
refusal-task-code-missing = Diese Aufgabe braucht einen Code. Du findest ihn auf der Seite, die sie öffnet.
refusal-task-code-wrong = Das ist nicht der richtige Code. Sieh noch einmal auf der Seite nach und kopiere ihn genau.
refusal-task-not-a-member = Du bist noch nicht im Kanal. Tritt bei und hol dir dann die Belohnung.
refusal-task-check-unavailable = Wir können diese Aufgabe gerade nicht prüfen. Dein Fortschritt bleibt; versuch es später noch einmal.
refusal-task-cap-reached = Alle Plätze dieser Aufgabe sind vergeben. Wähle eine andere aus der Liste.
refusal-task-cap-daily-reached = Alle Plätze dieser Aufgabe sind für heute vergeben. Komm morgen wieder.
refusal-task-needs-another = Vor dieser ist eine andere Aufgabe zu erledigen.
refusal-task-other-language = Diese Aufgabe ist für Leute, die eine andere Sprache benutzen.
refusal-task-other-country = Diese Aufgabe gibt es in deinem Land nicht.
refusal-task-premium-only = Diese Aufgabe ist für Leute mit Telegram Premium.
refusal-task-not-for-premium = Diese Aufgabe ist für Leute ohne Telegram Premium.
refusal-task-trust-too-low = Diese Aufgabe steht dir noch nicht offen. Erledige zuerst andere.
refusal-task-answers-missing = Beantworte zuerst jede Frage.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] Das war nicht richtig, und es war der letzte Versuch.
    [one] Nicht alles ist richtig. Du hast noch { $left } Versuch.
   *[other] Nicht alles ist richtig. Du hast noch { $left } Versuche.
}
refusal-task-attempts-used-up = Du hast für diese Aufgabe keine Versuche mehr. Wähle eine andere.
refusal-task-day-not-over = Du hast schon eingecheckt. Dein neuer Tag beginnt um Mitternacht, auch nach der Uhr deines letzten Check-ins.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] Es fehlt noch { $missing } Freund. Ein Freund zählt, sobald die Belohnung seiner eigenen Aufgabe frei ist.
   *[other] Es fehlen noch { $missing } Freunde. Ein Freund zählt, sobald die Belohnung seiner eigenen Aufgabe frei ist.
}
refusal-task-wallet-missing = Noch ist keine Wallet verbunden. Verbinde eine unter „Geldbörse“ und komm zurück.
refusal-task-wallet-shared = Jemand anders hat diese Wallet schon benutzt. Verbinde eine, die nur dir gehört.
refusal-task-not-boosted = Wir sehen noch keinen Boost von dir. Booste den Kanal und hol dir dann die Belohnung.
refusal-task-not-reported = Der Partner hat uns noch nicht gemeldet, dass du fertig bist. Bring es dort zu Ende und komm zurück.
refusal-task-proof-missing = Diese Aufgabe braucht ein Bild. Wähle eins und sende es.
refusal-task-proof-unasked = Diese Aufgabe braucht kein Bild.
refusal-task-proof-reused = Dieses Bild wurde schon einmal gesendet. Mach ein neues.
refusal-task-proof-unreadable = Auf deinem Bild war nicht zu sehen, dass es erledigt ist. Sende ein deutlicheres.
refusal-task-proof-other-task = Dein Bild zeigt etwas anderes, als diese Aufgabe verlangt. Sende ein anderes.
refusal-task-proof-edited = Dein Bild scheint verändert worden zu sein. Sende das Original.
refusal-picture-malformed = Das ist kein Bild, das wir lesen können. Sende ein JPEG, PNG oder WebP.
refusal-picture-size-out-of-range = Dieses Bild ist zu klein oder zu groß. Jede Seite braucht 200 bis 8.000 Pixel.
refusal-proof-judged = Jemand hat über dieses Bild schon anders entschieden.
refusal-ban-differs = Dieses Konto wurde aus einem anderen Grund oder inzwischen gesperrt.
refusal-task-rules-malformed = In dieser Aufgabe fehlt etwas, oder etwas gehört nicht hinein.
refusal-task-link-malformed = Dieser Link geht hier nicht. Er muss mit https:// beginnen und zu einer öffentlichen Seite führen.
refusal-task-chat-malformed = Das ist kein Name eines Kanals oder einer Gruppe. Er sieht aus wie @name.
refusal-task-seconds-out-of-range = Ein Besuch kann höchstens eine Stunde dauern.
refusal-task-code-malformed = Dieser Code geht nicht. Nimm 1 bis 64 Zeichen, ohne Leerzeichen am Anfang oder Ende.
refusal-task-quiz-malformed = Dieses Quiz ist nicht vollständig. Jede Frage braucht 2 bis 6 Antworten und eine richtige, in jeder Sprache dieselbe.
refusal-task-friends-out-of-range = Verlange 1 bis 100 Freunde.
refusal-task-audience-malformed = Auf diese Auswahl passt niemand. Prüfe Sprachen, Länder und Vertrauen.
refusal-task-plan-malformed = Die Teile der Belohnung müssen zusammen das Ganze ergeben, an Tagen in ihrer Reihenfolge, binnen 30 Tagen.
refusal-task-plan-unfit = Eine Aufgabe dieser Art lässt sich so nicht wiederholen oder bezahlen.
refusal-task-first-in-line = Vor der ersten Aufgabe steht keine andere. Setze sie weiter nach unten oder lass sie für sich stehen.
refusal-campaign-out-of-money = Das Budget dieser Aufgabe ist gerade aufgebraucht. Wähle eine andere aus der Liste.
refusal-campaign-spent-today = Diese Kampagne hat für heute ausgezahlt, was sie darf. Komm morgen wieder.
refusal-earned-enough-today = Du hast so viel verdient, wie an einem Tag möglich ist. Komm morgen wieder.
refusal-claims-paused = Belohnungen machen kurz Pause. Dein Fortschritt bleibt; hol sie dir etwas später.

## Withdrawals

refusal-address-malformed = Das ist keine TON-Adresse. Kopiere sie noch einmal aus deiner Wallet; sie beginnt oft mit UQ oder EQ.
refusal-address-checksum = In dieser Adresse ist ein Tippfehler. Kopiere sie noch einmal aus deiner Wallet.
refusal-address-workchain = Wir können nur an gewöhnliche TON-Wallets zahlen. Kopiere die Adresse deiner eigenen Wallet.
refusal-address-network = Diese Adresse gehört zu einem anderen TON-Netz. Wechsle das Netz in deiner Wallet und kopiere sie noch einmal.
refusal-amount-malformed = Schreib den Betrag in Dollar mit höchstens sechs Nachkommastellen, etwa 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = Die kleinste Auszahlung ist { $minimum } $. Fordere das oder mehr an.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = Die größte Auszahlung ist { $maximum } $. Fordere das oder weniger an.
refusal-balance-too-low = Dein Guthaben reicht dafür nicht. Fordere weniger an oder verdiene erst mehr.
refusal-withdrawal-open = Eine Auszahlung ist schon unterwegs. Fordere die nächste an, wenn sie angekommen ist.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = Du kannst bis zu { $maximum } $ am Tag auszahlen. Fordere weniger an oder versuch es morgen.
refusal-withdrawal-not-found = Diese Auszahlung gibt es nicht. Sieh in der Liste in deiner Geldbörse nach.
refusal-withdrawal-not-cancellable = Diese Auszahlung lässt sich nicht mehr abbrechen: Sie wird gerade bezahlt oder ist abgeschlossen.
refusal-withdrawal-rejected = Wir konnten diese Auszahlung nicht genehmigen. Wenn du das für einen Fehler hältst, schreib dem Support.
refusal-not-in-review = Das wartet nicht auf deine Entscheidung: Jemand hat schon entschieden, oder du selbst.
refusal-idempotency-key-missing = Diese Anfrage hat keine eigene Nummer. Aktualisiere die App und versuch es noch einmal.
refusal-idempotency-key-malformed = Die Nummer dieser Anfrage ist ungültig. Aktualisiere die App und versuch es noch einmal.
refusal-idempotency-mismatch = Dieselbe Anfrage wurde schon mit anderen Angaben gesendet. Prüfe deinen Verlauf und beginne neu.
refusal-payout-refused = Die Wallet des Empfängers hat die Zahlung nicht angenommen. Prüfe die Adresse und zahle noch einmal aus.
refusal-recipient-locked = Deine USDT-Wallet ist gesperrt und kann nichts empfangen. Zahle an eine andere Wallet aus.
refusal-recipient-is-ours = Diese Adresse ist eine von unseren. Zahle an die Adresse deiner eigenen Wallet aus.
refusal-recipient-is-jetton-wallet = Diese Adresse gehört einem Token, keinem Menschen. Zahle an die Adresse deiner eigenen Wallet aus.
refusal-dispute-not-found = Zu diesem Stapel gibt es nichts zu entscheiden.
refusal-recipient-not-linked = Du hast eine Wallet verbunden, darum zahlen wir nur dorthin. Zahle dorthin aus oder ändere sie zuerst.

## Wallets

refusal-wallet-challenge-invalid = Diese Verbindung wurde vor zu langer Zeit begonnen. Verbinde deine Wallet noch einmal.
refusal-wallet-proof-invalid = Wir konnten nicht bestätigen, dass diese Wallet dir gehört. Verbinde sie noch einmal aus dieser App.
refusal-wallet-proof-outdated = Die Uhrzeit deiner Wallet stimmt nicht. Prüfe die Uhr deines Geräts und verbinde sie noch einmal.
refusal-wallet-network-wrong = Deine Wallet ist in einem anderen TON-Netz. Wechsle das Netz in deiner Wallet und verbinde sie noch einmal.
refusal-wallet-key-unknown = Diese Art von Wallet kennen wir nicht. Benutze sie einmal auf TON und verbinde sie wieder, oder nimm eine andere.

## History

refusal-time-malformed = Schreib die Zeit so: 2027-01-15T08:00:00Z.
refusal-time-too-far-back = Das ist zu lange her, um es hier nachzusehen. Wähle eine spätere Zeit.
refusal-line-not-sealed = Diese Zeile ist noch nicht versiegelt. Jeder Tag wird kurz nach Mitternacht UTC versiegelt; schau morgen wieder.
refusal-not-reconciled-yet = Die Bücher wurden noch nicht zusammengezählt. Schau innerhalb einer Stunde wieder.

## Why a withdrawal waits

waiting-in-queue = Sie ist in der Warteschlange. Du musst nichts tun.
waiting-being-paid = Wir bezahlen sie gerade. Das Netz braucht meist weniger als eine Minute.
waiting-in-review = Größere oder ungewöhnliche Auszahlungen sieht sich erst ein Mensch an. Das kann einen Tag dauern.
waiting-hour-limit = Gerade zahlen viele aus. Es geht innerhalb der nächsten Stunde von selbst weiter.
waiting-day-limit = Wir haben alles ausgezahlt, was wir an einem Tag auszahlen. Es geht innerhalb eines Tages von selbst weiter.
waiting-recipient-limit = An diese Adresse ging heute schon viel. Es geht innerhalb eines Tages von selbst weiter.
waiting-hot-wallet-low-usdt = Unsere Wallet wird aufgefüllt. Es geht von selbst weiter; dein Geld ist für dich zurückgelegt.
waiting-hot-wallet-low-ton = Unserer Wallet fehlt TON für die Netzgebühren. Es geht von selbst weiter; dein Geld ist zurückgelegt.
waiting-skipped = Unserer Wallet ging TON aus, bevor deine Zahlung abging. Du wirst mit dem nächsten Stapel bezahlt.
waiting-unfunded = Unserer Wallet ging USDT aus, bevor deine Zahlung abging. Du wirst mit dem nächsten Stapel bezahlt.
waiting-low-gas = Die Netzgebühr war zu niedrig, darum ging deine Zahlung nicht ab. Du wirst mit dem nächsten Stapel bezahlt.
waiting-sent-again = Das Netz hat deine Zahlung noch nicht angenommen. Wir senden sie erneut; zweimal kann sie nicht ankommen.
waiting-signed-again = Das Netz hat deine Zahlung nicht rechtzeitig angenommen. Wir haben sie erneuert; zweimal kann sie nicht ankommen.
waiting-indexer-silent = Wir sehen das Netz gerade nicht. Deine Zahlung ist unterwegs; du erfährst, wie sie ausgeht.
waiting-indexer-behind = Das Netz hat uns deine Zahlung noch nicht bestätigt. Du erfährst es, sobald das geschieht.
waiting-no-verdict = Deine Zahlung endete so, dass ein Mensch sie sich ansehen muss. Dein Geld ist nicht verloren.
waiting-sources-disagree = Wir haben Widersprüchliches über deine Zahlung gehört. Ein Mensch sieht nach; dein Geld ist nicht verloren.
waiting-payouts-paused = Auszahlungen machen gerade Pause. Es geht von selbst weiter; dein Geld ist für dich zurückgelegt.
waiting-slower = Etwas an deinem Konto kommt uns ungewöhnlich vor. Das kann ein Irrtum sein. Es geht innerhalb von 24 Stunden von selbst weiter, und im Wallet-Bereich kannst du einen Menschen bitten, es sich anzusehen.
waiting-closer-look = Mehreres an deinem Konto kommt uns ungewöhnlich vor. Das kann ein Irrtum sein, darum sieht es sich erst ein Mensch an. Das kann einen Tag dauern, und im Wallet-Bereich kannst du uns deine Sicht sagen.
waiting-wallet-changed = Deine Wallet wurde geändert. Zum Schutz deines Geldes geht es 24 Stunden danach von selbst weiter.

## Deposits and campaigns

refusal-deposits-paused = Einzahlungen machen kurz Pause. Versuch es etwas später noch einmal.
refusal-deposit-method-unavailable = Dieser Zahlungsweg ist hier nicht eingerichtet. Wähle einen anderen.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = Wähle eine Zahl von Sternen zwischen { $minimum } und { $maximum }.
refusal-invoice-unknown = Diese Rechnung ist nicht deine oder hat sich geändert. Öffne eine neue in der App.
refusal-invoice-expired = Diese Rechnung ist zu alt. Öffne eine neue in der App.
refusal-invoice-paid = Diese Rechnung ist schon bezahlt. Öffne in der App eine neue, um mehr zu zahlen.
refusal-sponsor-balance-too-low = In deinem Sponsorguthaben ist nicht genug. Zahle ein oder wähle einen kleineren Betrag.
refusal-campaign-not-found = Eine solche Kampagne hast du nicht. Sieh in der Liste deiner Kampagnen nach.
refusal-campaign-closed = Diese Kampagne ist geschlossen. Beginne eine neue, um weiterzumachen.
refusal-campaign-name-malformed = Gib der Kampagne einen Namen von höchstens 64 Zeichen in einer Zeile.
refusal-campaign-tasks-count = Eine Kampagne hat eine bis zehn Aufgaben. Füge eine hinzu oder entferne einige.
refusal-campaign-changed = Die Kampagne hat sich inzwischen geändert. Sieh sie dir noch einmal an und wiederhole dann deine Änderung.
refusal-campaign-in-review = Wir prüfen diese Kampagne. Zieh sie zurück, bevor du sie änderst.
refusal-campaign-step-impossible = Die Kampagne ist nicht an einem Punkt, an dem das geht. Sieh sie dir noch einmal an.
refusal-campaign-stopped = Wir haben diese Kampagne pausiert und dir gesagt, warum. Ändere sie und reiche sie noch einmal ein, oder schließ sie.
refusal-appeal-text-malformed = Schreib in höchstens 1.000 Zeichen, warum du das für falsch hältst.
refusal-nothing-held = Nichts hält deine Auszahlungen zurück.
refusal-appeal-made = Du hast uns schon gebeten, uns das anzusehen. Der Bot sagt dir, was wir gefunden haben.
refusal-appeal-decided = Dieser Einspruch wurde schon beantwortet.
refusal-nothing-to-appeal = An dieser Aufgabe wurde nichts abgelehnt oder zurückgenommen.
refusal-partner-name-malformed = Der Name eines Partners hat 1 bis 32 kleine Buchstaben, Ziffern oder Bindestriche.
refusal-partner-name-taken = Dieser Name ist vergeben, oder du hast schon zehn Partner. Wähle einen anderen Namen.
refusal-partner-not-found = Einen solchen Partner hast du nicht. Sieh in der Liste deiner Partner nach.
refusal-postback-unsigned = Der Postback ist nicht signiert, wie er muss, oder zu alt. Prüfe das Geheimnis, die Zeit und die Signatur.
refusal-task-picture-unknown = Dieses Bild haben wir nicht. Lade es zuerst hoch und speichere die Aufgabe dann noch einmal.
refusal-task-waits-for-money = Wir haben gesehen, dass du es getan hast. Du wirst bezahlt, sobald der Sponsor Geld nachlegt.
refusal-task-ton-malformed = Was diese Aufgabe auf TON verlangt, braucht einen Betrag über null und Adressen dieses Netzwerks. Prüfe sie.
refusal-task-transfer-missing = Wir sehen deine Überweisung noch nicht. Sende sie genau mit dem gezeigten Kommentar, warte eine Minute und versuche es noch einmal.
refusal-task-hold-missing = In deiner verbundenen Wallet liegt nicht, was diese Aufgabe verlangt. Lege es hinein, warte eine Minute und versuche es noch einmal.
refusal-delivery-not-found = Ein solches Ereignis hast du nicht. Sieh in der Liste des Gesendeten nach.
refusal-webhook-not-on = Der Webhook dieses Partners ist nicht eingeschaltet. Gib zuerst seine Adresse an.
refusal-webhook-url-malformed = Webhooks gehen an eine öffentliche Adresse, die mit https:// beginnt, ohne Port, Namen oder Passwort. Prüfe sie.
refusal-campaign-task-unknown = Diese Aufgabe ist nicht in der Kampagne oder war von anderer Art. Füge sie als neue hinzu.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = Wähle eine Belohnung von { $minimum } $ bis { $maximum } $.
refusal-task-cap-malformed = Die Zahl der Erledigungen muss eins oder mehr sein und lässt sich nicht mehr setzen, wenn jemand begonnen hat.
refusal-task-time-malformed = Die Aufgabe muss nach ihrem Beginn enden, in der Zukunft und binnen eines Jahres.
refusal-task-text-malformed =
    Jede Sprache braucht einen Titel von höchstens 80 Zeichen und einen Text von höchstens 1.000. Englisch muss dabei sein.
refusal-claim-not-vesting = Von dieser Belohnung ist nichts mehr gesperrt.
refusal-terms-out-of-range = Diese Bedingungen liegen außerhalb des Erlaubten.

## Operators

refusal-admin-not-set-up = Die Wege der Betreiber sind nicht eingerichtet. Setze ACCESS_TEAM und ACCESS_AUD, wie README.md, Deploy, es sagt.
refusal-operator-not-allowed = Deine Rolle erlaubt das nicht. Frag einen Inhaber.
refusal-own-role = Niemand legt seine eigene Rolle fest. Frag einen anderen Inhaber.
refusal-recovery-unfinished = Die Hot Wallets werden noch gelesen. Auszahlungen können weitergehen, wenn das beendet ist.
refusal-findings-unsettled = Es gibt Befunde, um die sich noch niemand gekümmert hat. Danach können Auszahlungen weitergehen.
refusal-correction-impossible = Zwischen diesen Konten gibt es keine Korrektur. Geld zwischen zwei Menschen braucht zwei Korrekturen.
refusal-correction-needs-another = Du hast diese Korrektur vorgeschlagen. Jemand anders muss zustimmen.
refusal-correction-expired = Dieser Vorschlag ist über eine Woche alt. Schlag ihn neu vor.
refusal-correction-made = Diese Überweisung wurde schon zurückgenommen.
refusal-flags-malformed =
    Das ist kein Dokument der Client-Features von Unleash, oder es hat zu viele Flags oder Teile. Sieh dir seine Form an.
refusal-flags-unsupported =
    Ein Flag hat eine Strategie oder einen Operator, die hier nicht ausgewertet werden. OPERATING.md nennt die, die es werden.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    Noch nicht: Es zählt nach der ersten Aufgabe, die wir prüfen, etwa einem Kanal beizutreten.
friend-reward-on-hold = Die Aufgabe ist erledigt. Ihre Belohnung ist gesperrt; die Einladung wird danach bezahlt.
friend-fees-too-low = Es zählt. Es wird von selbst bezahlt, sobald unsere Gebühren es decken.
friend-clawed-back = Die Belohnung für die Aufgabe des Freundes wurde zurückgenommen, darum zählt die Einladung nicht.
friend-banned = Eins der beiden Konten ist gesperrt, darum zählt die Einladung nicht.
friend-capped-daily = An dem Tag kamen mehr Freunde, als an einem Tag bezahlt werden.
friend-capped = Es kamen mehr Freunde, als insgesamt bezahlt werden.
friend-not-invited =
    Du kamst ohne Einladung. Es zählt, wie du zum ersten Mal kamst, darum ändert ein späterer Link nichts.

## The bot

refusal-account-erased = Du hast dein Konto gelöscht. Wenn du zurückkommen willst, schreib dem Bot /start.
refusal-support-requests-open = Du hast uns schon dreimal geschrieben, und wir haben noch nicht geantwortet. Bitte warte auf unsere Antwort.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = Das ist zu lang. Bitte sag es in höchstens { $maximum } Zeichen.
refusal-form-unreadable = Wir konnten nicht lesen, was das Formular gesendet hat. Bitte öffne es noch einmal oder schreib deine Worte hinter /paysupport.
refusal-launch-not-answerable = Die Einladung lässt sich nicht in diesen Chat senden. Schließ die App, öffne sie wieder aus dem Chat und versuch es noch einmal.
refusal-launch-answered = Die Einladung wurde schon in diesen Chat gesendet.
refusal-broadcast-under-way = Eine andere Rundsendung wird noch gesendet. Warte auf ihr Ende oder halte sie an.
refusal-broadcast-not-ready = Diese Rundsendung ist nicht an diesem Schritt. Sieh dir zuerst ihren Stand an.
