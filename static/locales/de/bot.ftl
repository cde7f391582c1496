### What the bot says, in German.

## Greetings

bot-welcome =
    Willkommen bei Earnest!

    Erledige Aufgaben, verdiene Dollar und zahle sie als USDT auf TON aus.
bot-welcome-invited =
    Willkommen bei Earnest! Ein Freund hat dich eingeladen.

    Erledige Aufgaben, verdiene Dollar und zahle sie als USDT auf TON aus.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    Schön, dass du wieder da bist!

    Eine Einladung zählt nur für Leute, die neu hier sind, diese ändert also nichts. Deine Aufgaben und dein Geld sind, wo sie waren.
# The same with their own link.
bot-invitation-own = Das ist dein eigener Einladungslink. Schick ihn Freunden, die noch nicht hier sind.
bot-open-app = Earnest öffnen
bot-help =
    Earnest bezahlt dich für erledigte Aufgaben.

    1. Öffne die App und wähle eine Aufgabe.
    2. Erledige sie und hol dir die Belohnung.
    3. Zahle USDT von deinem Guthaben an deine TON-Wallet aus.

    /balance zeigt, was du hast, /withdraw zahlt es aus, /invite bringt Freunde, /language ändert die Sprache, /paysupport erreicht einen Menschen, /delete_me löscht dein Konto.

## Answers to commands

bot-languages = 🌐 Sprache
bot-language = Welche Sprache möchtest du lesen?
bot-language-chosen = Ab jetzt schreibe ich dir auf Deutsch.
bot-app = Deine Aufgaben und dein Guthaben sind in der App.
bot-tasks = Neue Aufgaben warten in der App. Jede zeigt, was sie zahlt.
bot-open-tasks = Aufgaben zeigen
# $balance: dollars, such as 1.50.
bot-balance = Dein Guthaben ist { $balance } $.
bot-open-wallet = Geldbörse öffnen
# $balance: dollars, such as 1.50.
bot-withdraw = Du kannst { $balance } $ als USDT an deine TON-Wallet auszahlen.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Dein Guthaben ist { $balance } $. Die kleinste Auszahlung ist { $minimum } $. Noch ein paar Aufgaben, und du bist so weit.
# $link: the person's own link.
bot-invite =
    Lade Freunde mit deinem eigenen Link ein:
    { $link }
bot-share = Chat wählen
bot-terms = Das sind die Regeln, die für alle gelten, die Earnest benutzen.
bot-privacy = Hier steht, was Earnest über dich speichert und warum. Die App gibt dir eine Kopie davon, und /delete_me löscht es.
bot-read = Lesen
bot-unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, welche es gibt.
bot-not-understood = Ich verstehe nur Befehle. /help zeigt sie. Wenn du einem Menschen schreiben willst, nimm /paysupport.

## Writing to us

bot-paysupport =
    Stimmt etwas mit einer Zahlung oder mit etwas anderem nicht? Tippe auf den Knopf unten und sag es uns. Ein Mensch liest es und antwortet hier.

    Du kannst es auch hinter den Befehl schreiben: /paysupport und dann deine Worte.

    Bitte nenne den Tag und den Betrag. Sende niemals jemandem ein Passwort oder die Wörter deiner Wallet.
bot-write-to-us = ✍️ Schreib uns
bot-support-received = Danke. Ein Mensch liest es und antwortet dir hier.
# $words: what a person of our team wrote.
support-answered =
    Eine Antwort von unserem Team:

    { $words }
support-title = Schreib uns
support-topic = Worum geht es?
support-topic-payment = Eine Zahlung oder Auszahlung
support-topic-task = Eine Aufgabe oder Belohnung
support-topic-idea = Eine Idee
support-topic-other = Etwas anderes
support-words = Deine Worte
support-send = Senden
support-hint = Ein Mensch liest es und antwortet im Chat mit dem Bot. Sende niemals jemandem ein Passwort oder die Wörter deiner Wallet.

## Deleting the account

bot-erase-explained =
    Möchtest du dein Konto löschen?

    Deine Sprache, deine Einstellungen und was du uns geschrieben hast, werden sofort gelöscht, und jede Sitzung endet. Die Bücher behalten bei jeder Zahlung die Nummer deines Telegram-Kontos, weil das Gesetz es verlangt.

    Auch wer dich eingeladen hat und welche Aufgaben du erledigt hast, bleibt, damit niemand zweimal dafür bezahlt wird.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Möchtest du dein Konto löschen? Du hast noch { $amount } $: in deinem Guthaben, gesperrt, unterwegs zu dir oder für Kampagnen.

    Zahle sie zuerst aus. Wenn du das Konto jetzt löschst, wird es in 7 Tagen gelöscht, und was dann noch da ist, gibst du auf.

    Danach sind deine Sprache, deine Einstellungen und was du uns geschrieben hast weg. Die Bücher behalten bei jeder Zahlung die Nummer deines Telegram-Kontos, weil das Gesetz es verlangt.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = In deinen Kampagnen sind noch { $amount } $. Bitte schließ sie zuerst in der App. Schreib dann noch einmal /delete_me.
bot-erase-yes = Mein Konto löschen
bot-erase-give-up = Löschen und das Geld aufgeben
bot-erase-keep = Mein Konto behalten
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Dein Konto wird am { $date } gelöscht. Bis dahin kannst du dein Geld auszahlen oder das Konto behalten.
bot-erase-kept = Dein Konto bleibt, wie es ist.
bot-erase-done = Dein Konto ist gelöscht. Auf Wiedersehen und danke.
bot-erased = Du hast dein Konto gelöscht. Wenn du Earnest wieder benutzen willst, tippe auf den Knopf. Erledigte Aufgaben bleiben erledigt.
bot-return = Zurückkommen
bot-returned = Willkommen zurück!

## Sharing

# What the person who shares sees above the message.
share-title = Zu Earnest einladen
# The message that is shared.
share-words = Ich verdiene mit kleinen Aufgaben in Earnest Dollar und zahle sie als USDT aus. Komm mit!
share-button = Earnest öffnen
# Shown to somebody who has not started the bot yet.
share-start = Starte Earnest, um Freunde einzuladen

## Commands

# Telegram shows these beside each command.
command-start = Los geht’s
command-app = App öffnen
command-balance = Was du hast
command-tasks = Was du tun kannst
command-invite = Freunde einladen
command-withdraw = Dein Geld auszahlen
command-language = Sprache ändern
command-help = So funktioniert es
command-terms = Die Regeln
command-privacy = Was wir über dich speichern
command-paysupport = Schreib uns
command-delete_me = Dein Konto löschen
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Erledige kleine Aufgaben, verdiene Dollar und zahle sie als USDT an deine TON-Wallet aus. Jede Auszahlung lässt sich auf der Blockchain prüfen.
# On the bot's profile: at most 120 characters.
bot-short-description = Erledige kleine Aufgaben, verdiene Dollar, zahle USDT auf TON aus.

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Bezahlt: { $amount } $ in USDT sind in deiner Wallet { $address } angekommen.
# The button below it.
withdrawal-transaction = Transaktion zeigen
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Deine Auszahlung von { $amount } $ hat nicht geklappt. Das Geld ist wieder in deinem Guthaben.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Wir mussten { $amount } $ zurücknehmen, die für dich gesperrt waren. { $reason }

    Dein übriges Geld ist unberührt. Hältst du das für falsch? Schreib uns, dann sieht es sich ein Mensch an.
clawback-left = Die Aufgabe verlangte zu bleiben, und du bist vor der Zeit gegangen.
clawback-proof = Der eingesandte Nachweis passt nicht zur Aufgabe.
clawback-duplicate = Dieselbe Aufgabe wurde mit mehreren Konten erledigt, und sie zahlt nur einmal.
clawback-mistake = Die Aufgabe wurde durch einen Fehler von uns gezählt. Das tut uns leid.

## Wallet

# $address: the wallet.
wallet-linked =
    Deine Wallet { $address } ist verbunden. Ab jetzt gehen Auszahlungen dorthin und nirgendwo sonst hin.
# $address: the new wallet.
wallet-changed =
    Deine Wallet ist jetzt { $address }. Zum Schutz deines Geldes warten Auszahlungen 24 Stunden.

    Warst du das nicht? Öffne die App und verbinde deine eigene Wallet wieder.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Deine Wallet { $address } ist nicht mehr verbunden. Zum Schutz deines Geldes warten Auszahlungen 24 Stunden.

    Warst du das nicht? Öffne die App und verbinde deine eigene Wallet wieder.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Sponsorguthaben
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = { $amount } $ für deine Kampagnen in Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = Danke! { $amount } $ sind in deinem Sponsorguthaben.
# $amount: dollars, such as 1.30.
deposit-waiting = Danke! Deine Zahlung von { $amount } $ ist angekommen. Wir schreiben sie dir bald gut.

# The page of the Mini App, before its script runs.
app-title = USDT verdienen
app-loading = Wird geladen …

## The page about reserves

reserves-title = Reserven
reserves-lead = Was wir schulden, was wir haben und wie du das prüfst, ohne uns zu fragen.
reserves-balanced = Alle Bücher gingen auf: { $at }.
reserves-broken = Die Bücher gingen nicht auf: { $at }. Auszahlungen ruhen, bis wir wissen, warum.
reserves-not-yet = Die Bücher wurden noch nicht geprüft. Komm in einer Stunde wieder.
reserves-owed = Was wir schulden
reserves-earner = Nutzern
reserves-vesting = Nutzern, gesperrt
reserves-held = Unterwegs zu Nutzern
reserves-sponsor = Sponsoren
reserves-campaign = In Kampagnen
reserves-in-all = Zusammen
reserves-hold = Was wir haben
reserves-wallet = Auszahlungs-Wallet
reserves-deposit-wallet = Einzahlungs-Wallet
reserves-seen = So auf der Blockchain gesehen: { $at }.
reserves-stars-note = Sponsoren zahlen auch mit Sternen und TON, die Telegram und die Blockchain für uns verwahren; sie sind in dieser Summe nicht enthalten.
reserves-payouts = Die letzten Auszahlungen
reserves-no-payouts = Noch niemand wurde bezahlt.
reserves-check = Prüf es selbst
reserves-check-chain = Jede Wallet und jede Auszahlung oben führt zur Blockchain. Zähl die Guthaben zusammen.
reserves-check-books = Die Bücher werden jeden Tag versiegelt. Das ist der neueste Hash: Wer eine versiegelte Zeile ändert, ändert alle späteren. Bewahre ihn auf und vergleiche.
reserves-check-tools = Dieselben Zahlen stehen unter /api/reserves, alle Hashes unter /api/segments. Die App beweist dir deine eigenen Zeilen, und „make verify“ aus dem Quellcode prüft alle.

## The page behind an invitation link

invitation-title = Du bist zu Earnest eingeladen
invitation-lead = Erledige Aufgaben, verdiene Dollar und zahle sie als USDT auf TON aus.
invitation-unknown = Diese Einladung gehört niemandem. Du kannst auch ohne beginnen.
invitation-open = In Telegram öffnen
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    Kein Telegram zur Hand? Öffne dort später @{ $bot } und sende ihm diese Nachricht. Das zählt genauso.
invitation-rule =
    Eine Einladung zählt für Leute, die neu bei Earnest sind. Das entscheidet sich einmal, wenn du zum ersten Mal kommst.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Dein Konto ist gesperrt: Du kannst vorerst nichts verdienen und nichts auszahlen lassen. { $reason }

    Wenn du das für einen Irrtum hältst, schreib /paysupport. Ein Mensch antwortet.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Dein Konto ist gesperrt: Du kannst vorerst nichts verdienen und nichts auszahlen lassen. { $reason }

    { $note }

    Wenn du das für einen Irrtum hältst, schreib /paysupport. Ein Mensch antwortet.
ban-lifted = Dein Konto ist wieder offen. Du kannst weitermachen, wo du warst.
ban-several-accounts = Wir haben hinter mehreren Konten dieselbe Person gefunden.
ban-pretended = Was gemeldet wurde, ist nicht wirklich getan worden.
ban-abusive = Andere Menschen oder wir wurden schlecht behandelt.
ban-law = Das Gesetz lässt uns nicht mit dir arbeiten.
ban-other = Der Grund steht unten.

## Campaigns

# $name: the campaign's name.
campaign-runs = Deine Kampagne „{ $name }“ wurde geprüft und darf laufen. Nutzer finden sie, solange Geld darin ist.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Deine Kampagne „{ $name }“ kann so nicht laufen. { $reason }

    Ändere sie in der App und reiche sie noch einmal ein.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Deine Kampagne „{ $name }“ kann so nicht laufen. { $reason }

    { $note }

    Ändere sie in der App und reiche sie noch einmal ein.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    Wir haben deine Kampagne „{ $name }“ pausiert. { $reason }

    Ihr Geld ist noch da. Ändere sie in der App und reiche sie noch einmal ein, oder schließ sie.
# $note: what the moderator wrote.
campaign-stopped-noted =
    Wir haben deine Kampagne „{ $name }“ pausiert. { $reason }

    { $note }

    Ihr Geld ist noch da. Ändere sie in der App und reiche sie noch einmal ein, oder schließ sie.
campaign-misleading = Sie verspricht etwas, was sie nicht ist.
campaign-forbidden = Das Gesetz oder die Regeln von Telegram erlauben es nicht.
campaign-unreachable = Ihr Link oder Chat ließ sich nicht öffnen.
campaign-unclear = Nutzer konnten nicht erkennen, was sie tun müssen.
campaign-too-little = Die Belohnung ist zu klein für die Arbeit.
campaign-repeated = Sie gleicht einer anderen Kampagne.
campaign-other = Vorher muss sich etwas ändern.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = Wir haben uns „{ $title }“ noch einmal angesehen, und du hast recht. { $answer }
appeal-granted-noted =
    Wir haben uns „{ $title }“ noch einmal angesehen, und du hast recht. { $answer }

    { $note }
appeal-declined = Wir haben uns „{ $title }“ noch einmal angesehen, und es bleibt dabei. { $answer }
appeal-declined-noted =
    Wir haben uns „{ $title }“ noch einmal angesehen, und es bleibt dabei. { $answer }

    { $note }
fairness-cleared = Ein Mensch hat sich dein Konto angesehen, und alles ist in Ordnung. Deine Auszahlungen gehen weiter.
fairness-cleared-noted =
    Ein Mensch hat sich dein Konto angesehen, und alles ist in Ordnung. Deine Auszahlungen gehen weiter.

    { $note }
fairness-kept = Ein Mensch hat sich dein Konto angesehen. Für deine Auszahlungen ändert sich vorerst nichts.
fairness-kept-noted =
    Ein Mensch hat sich dein Konto angesehen. Für deine Auszahlungen ändert sich vorerst nichts.

    { $note }
appeal-mistake = Es war unser Fehler. Das tut uns leid.
appeal-shown = Was du geschrieben hast, zeigt, dass du es getan hast.
appeal-not-shown = Nichts zeigt uns, dass du es getan hast.
appeal-not-done = Wir sehen, dass es nicht so getan wurde, wie die Aufgabe es verlangt.
appeal-duplicate = Dasselbe wurde mit mehreren Konten getan, und es zahlt nur einmal.
appeal-other = Jemand von uns hat es geprüft.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Ein Nutzer bat uns, „{ $title }“ noch einmal anzusehen, und hatte recht. Deine Kampagne hat dafür { $amount } $ bezahlt.
webhook-failed = Dein Server „{ $name }“ hat tagelang keinen unserer Webhooks angenommen, deshalb haben wir sie abgeschaltet. Repariere ihn und gib seine Adresse in der App neu an. Dann senden wir, was noch wartet.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Bedingungen
terms-who-title = Wer wir sind
terms-who = Earnest wird von dem betrieben, der den Bot { $bot } betreibt. Diese Bedingungen gelten zwischen dir und ihm.
terms-earn-title = Was du verdienst
terms-earn = Jede Aufgabe zeigt, was sie zahlt, bevor du beginnst. Genau das bekommst du, sobald die Aufgabe geprüft ist. Eine Belohnung kann einige Tage gesperrt sein; die App zeigt, bis wann. Die Bedingungen, die galten, als du eine Aufgabe begonnen hast, gelten für sie weiter.
terms-fair-title = Was fair ist
terms-fair = Erledige jede Aufgabe selbst, mit einem Konto. Solange eine Belohnung gesperrt ist, kann sie zurückgenommen werden, wenn die Aufgabe zu früh verlassen, mit mehreren Konten erledigt oder falsch nachgewiesen wurde. Du erfährst, warum.
terms-pay-title = Auszahlungen
terms-pay = Du zahlst USDT auf TON an deine eigene Wallet aus. Die App zeigt den kleinsten Betrag, bevor du anforderst. Wir können uns eine Auszahlung ansehen, bevor wir sie bezahlen. Jede Auszahlung ist auf der Blockchain zu sehen. Wenn du deine Wallet geändert hast, warten Auszahlungen zu deinem Schutz einen Tag.
terms-stars-title = Zahlungen mit Sternen
terms-stars = Sterne bezahlen nur Kampagnen. Der Betrag in Dollar steht fest, bevor du zahlst. Wenn eine Zahlung schiefging, schreib dem Bot /paysupport. Wir sehen sie uns an und senden Sterne zurück, wo es richtig ist. Der Support von Telegram kann bei Zahlungen an diesen Bot nicht helfen.
terms-sponsors-title = Sponsoren
terms-sponsors = Eine Kampagne gibt nur aus, was sie bekommen hat. Wenn du sie schließt, geht das Übrige zurück in dein Sponsorguthaben. Dieses Guthaben bezahlt Kampagnen.
terms-end-title = Gehen
terms-end = Du kannst dein Konto jederzeit mit /delete_me löschen. Zahle dein Geld zuerst aus: Was eine Woche später noch da ist, gibst du auf. Wer betrügt, kann ausgeschlossen werden.
terms-change-title = Änderungen
terms-change = Neue Bedingungen gelten für das, was nach ihnen kommt. Was du verdient hast, bleibt verdient.
terms-contact-title = Fragen
terms-contact = Schreib /paysupport an { $bot }. Ein Mensch antwortet.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Datenschutz
privacy-what-title = Was wir speichern
privacy-what =
    Die Nummer deines Telegram-Kontos, deine Sprache, das Land, aus dem du die App geöffnet hast, ob du Telegram Premium hast, deine Zeitzone, wann du zuletzt hier warst, und deinen Vornamen, solange du ihn andere sehen lässt.

    Welche Aufgaben du erledigt hast, was du verdient, ausgezahlt und bezahlt hast, die Adresse deiner Wallet, wer dich eingeladen hat und was du uns geschrieben hast.

    Einen verschlüsselten Fingerabdruck einer Zahl, die sich die App auf jedem deiner Geräte ausdenkt, 90 Tage lang, und Wechsel des Landes, 30 Tage lang.
privacy-why-title = Wozu
privacy-why = Um dich zu bezahlen, um dir passende Aufgaben anzubieten, um Betrüger fernzuhalten und um Bücher zu führen, wie das Gesetz es verlangt.
privacy-not-title = Was wir nicht speichern
privacy-not = Keinen Nachnamen, keine Telefonnummer, kein Foto, keine Kontakte und keinen Ort auf der Karte. Es gibt keine Werbung und kein Tracking durch andere.
privacy-who-title = Wer es sieht
privacy-who = Telegram überbringt unsere Nachrichten, Cloudflare betreibt unsere Server, und Auszahlungen sind auf der TON-Blockchain öffentlich. Sponsoren sehen, wie viele ihre Aufgabe erledigt haben, nicht wer. Niemand kauft deine Daten.
privacy-long-title = Wie lange
privacy-long = Was die Bücher nicht brauchen, verschwindet, wenn du dein Konto löschst. Was sie brauchen, bleibt, mit der Nummer deines Telegram-Kontos und nichts anderem, das sagt, wer du bist. Sitzungen enden nach einem Tag.
privacy-rights-title = Deine Rechte
privacy-rights = In den Einstellungen der App bekommst du eine Kopie von allem, was wir über dich speichern, und wählst, welche Nachrichten du wann willst.
privacy-delete-title = Löschen
privacy-delete = Schreib /delete_me an { $bot }.
privacy-contact-title = Fragen
privacy-contact = Schreib /paysupport an { $bot }. Ein Mensch antwortet.
