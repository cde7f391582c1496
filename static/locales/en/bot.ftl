### What the bot says.

## Greetings

bot-welcome =
    Welcome to Earnest!

    Complete tasks, earn dollars, and withdraw them as USDT on TON.
bot-welcome-invited =
    Welcome to Earnest! A friend invited you.

    Complete tasks, earn dollars, and withdraw them as USDT on TON.
bot-open-app = Open Earnest
bot-help =
    Earnest pays you for completing tasks.

    1. Open the app and choose a task.
    2. Complete it and collect the reward.
    3. From your balance, withdraw USDT to your TON wallet.

    /app opens the app, /help shows this message.

## Commands

# Telegram shows these beside each command.
command-start = Start
command-app = Open the app
command-help = How it works

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Paid: ${ $amount } in USDT has reached your wallet { $address }.
# The button below it.
withdrawal-transaction = Show the transaction
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Your withdrawal of ${ $amount } did not go through. The money is back in your balance.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    We had to take back ${ $amount } that was on hold for you. { $reason }

    All your other money is untouched. Do you think this is wrong? Write to us, and a person looks at it.
clawback-left = The task asked you to stay, and you left before the time was over.
clawback-proof = What was sent in as proof turned out not to fit the task.
clawback-duplicate = The same task was done with several accounts, and it pays once.
clawback-mistake = The task was counted by a mistake of ours. We are sorry.

## Wallet

# $address: the wallet.
wallet-linked =
    Your wallet { $address } is linked. From now on, withdrawals go there and nowhere else.
# $address: the new wallet.
wallet-changed =
    Your wallet is now { $address }. To protect your money, withdrawals wait for 24 hours.

    Was this not you? Open the app and link your own wallet again.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Your wallet { $address } is no longer linked. To protect your money, withdrawals wait for 24 hours.

    Was this not you? Open the app and link your own wallet again.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Sponsor balance
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = ${ $amount } for your campaigns in Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = Thank you! ${ $amount } is in your sponsor balance.
# $amount: dollars, such as 1.30.
deposit-waiting = Thank you! Your payment of ${ $amount } has arrived. We add it to your balance soon.

# The page of the Mini App, before its script runs.
app-title = Earn USDT
app-loading = Loading…

## The page about reserves

reserves-title = Reserves
reserves-lead = What we owe, what we hold, and how you can check it without asking us.
reserves-balanced = All books added up at { $at }.
reserves-broken = The books did not add up at { $at }. Payouts are stopped until we know why.
reserves-not-yet = The books have not been looked at yet. Come back in an hour.
reserves-owed = What we owe
reserves-earner = To earners
reserves-vesting = To earners, on hold
reserves-held = On its way to earners
reserves-sponsor = To sponsors
reserves-campaign = In campaigns
reserves-in-all = In all
reserves-hold = What we hold
reserves-wallet = Payout wallet
reserves-deposit-wallet = Deposit wallet
reserves-seen = Seen on the chain at { $at }.
reserves-stars-note = Sponsors also pay with Stars and TON, which Telegram and the chain hold for us; those are not in this sum.
reserves-payouts = The last payouts
reserves-no-payouts = Nobody was paid yet.
reserves-check = Check it yourself
reserves-check-chain = Each wallet and payout above is a link to the chain. Add the balances up.
reserves-check-books = The books are sealed each day. This is the newest head: whoever changes a sealed line changes every later head. Keep it and compare.
reserves-check-tools = The same figures are at /api/reserves and all heads at /api/segments. The app proves your own lines to you, and “make verify” of the source code checks all of them.

## The page behind an invitation link

invitation-title = You are invited to Earnest
invitation-lead = Complete tasks, earn dollars, and withdraw them as USDT on TON.
invitation-unknown = This invitation is nobody's. You can start without one.
invitation-open = Open in Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    No Telegram at hand? Open @{ $bot } there later and send it this message. It counts just as well.
invitation-rule =
    An invitation counts for people who are new to Earnest. It is decided once, when you first arrive.

## Campaigns

# $name: the campaign's name.
campaign-runs = Your campaign “{ $name }” was looked at and may run. Earners find it while there is money in it.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Your campaign “{ $name }” can’t run like this. { $reason }

    Change it in the app and hand it in again.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Your campaign “{ $name }” can’t run like this. { $reason }

    { $note }

    Change it in the app and hand it in again.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    We paused your campaign “{ $name }”. { $reason }

    Its money is still there. Change it in the app and hand it in again, or close it.
# $note: what the moderator wrote.
campaign-stopped-noted =
    We paused your campaign “{ $name }”. { $reason }

    { $note }

    Its money is still there. Change it in the app and hand it in again, or close it.
campaign-misleading = It promises something that it is not.
campaign-forbidden = The law or Telegram’s rules do not allow it.
campaign-unreachable = Its link or chat could not be opened.
campaign-unclear = Earners could not tell what they have to do.
campaign-too-little = The reward is too small for the work.
campaign-repeated = It is the same as another campaign.
campaign-other = Something has to change first.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = We looked again at “{ $title }”, and you are right. { $answer }
appeal-granted-noted =
    We looked again at “{ $title }”, and you are right. { $answer }

    { $note }
appeal-declined = We looked again at “{ $title }”, and it stays as it was. { $answer }
appeal-declined-noted =
    We looked again at “{ $title }”, and it stays as it was. { $answer }

    { $note }
appeal-mistake = It was our mistake. We are sorry.
appeal-shown = What you wrote shows that you did it.
appeal-not-shown = Nothing shows us that you did it.
appeal-not-done = We can see that it was not done as the task asks.
appeal-duplicate = The same was done with several accounts, and it pays once.
appeal-other = Somebody of us has checked it.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = An earner asked us to look again at “{ $title }” and was right. Your campaign has paid ${ $amount } for it.
