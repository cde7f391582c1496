### What the bot says, in German.

## Greetings

bot-welcome =
    Willkommen bei Earnest!

    Erledige Aufgaben, verdiene Dollar und zahle sie als USDT auf TON aus.
bot-welcome-invited =
    Willkommen bei Earnest! Ein Freund hat dich eingeladen.

    Erledige Aufgaben, verdiene Dollar und zahle sie als USDT auf TON aus.
bot-open-app = Earnest öffnen
bot-help =
    Earnest bezahlt dich für erledigte Aufgaben.

    1. Öffne die App und wähle eine Aufgabe.
    2. Erledige sie und hol dir die Belohnung.
    3. Zahle USDT von deinem Guthaben an deine TON-Wallet aus.

    /app öffnet die App, /help zeigt diese Nachricht.

## Commands

# Telegram shows these beside each command.
command-start = Los geht’s
command-app = App öffnen
command-help = So funktioniert es

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
