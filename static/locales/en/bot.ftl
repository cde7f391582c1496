### What the bot says.

## Greetings

bot-welcome =
    Welcome to Earnest!

    Complete tasks, earn dollars, and withdraw them as USDT on TON.
bot-welcome-invited =
    Welcome to Earnest! A friend invited you.

    Complete tasks, earn dollars, and withdraw them as USDT on TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    Welcome back!

    An invitation counts only for people who are new here, so this one changes nothing. Your tasks and your money are where you left them.
# The same with their own link.
bot-invitation-own = This is your own invitation link. Send it to friends who are new here.
bot-open-app = Open Earnest
bot-help =
    Earnest pays you for completing tasks.

    1. Open the app and choose a task.
    2. Complete it and collect the reward.
    3. From your balance, withdraw USDT to your TON wallet.

    /balance shows what you have, /withdraw takes it out, /invite brings friends, /language changes the language, /paysupport reaches a person, /delete_me deletes your account.

## Answers to commands

bot-languages = 🌐 Language
bot-language = Which language do you want to read?
bot-language-chosen = From now on, I write to you in English.
bot-app = Your tasks and your balance are in the app.
bot-tasks = New tasks are waiting in the app. Each shows what it pays.
bot-open-tasks = Show the tasks
# $balance: dollars, such as 1.50.
bot-balance = Your balance is ${ $balance }.
bot-open-wallet = Open the wallet
# $balance: dollars, such as 1.50.
bot-withdraw = You can withdraw ${ $balance } as USDT to your TON wallet.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Your balance is ${ $balance }. The smallest withdrawal is ${ $minimum }. A few more tasks, and you are there.
# $link: the person's own link.
bot-invite =
    Invite friends with your own link:
    { $link }
bot-share = Choose a chat
bot-terms = These are the rules that hold for everybody who uses Earnest.
bot-privacy = This is what Earnest keeps about you, and why. The app gives you a copy of it, and /delete_me deletes it.
bot-read = Read
bot-unknown-command = I do not know this command. /help shows those that there are.
bot-not-understood = I understand commands only. /help shows them. If you want to write to a person, use /paysupport.

## Writing to us

bot-paysupport =
    Is something wrong with a payment, or with anything else? Press the button below and tell us. A person reads it and answers here.

    You can also write it behind the command: /paysupport and then your words.

    Please name the day and the amount. Never send anybody a password or the words of your wallet.
bot-write-to-us = ✍️ Write to us
bot-support-received = Thank you. A person reads it and answers you here.
# $words: what a person of our team wrote.
support-answered =
    An answer from our team:

    { $words }
support-title = Write to us
support-topic = What is it about?
support-topic-payment = A payment or a withdrawal
support-topic-task = A task or a reward
support-topic-idea = An idea
support-topic-other = Something else
support-words = Your words
support-send = Send
support-hint = A person reads it and answers in the chat with the bot. Never send anybody a password or the words of your wallet.

## Deleting the account

bot-erase-explained =
    Do you want to delete your account?

    Your language, your settings and what you wrote to us are deleted at once, and every session ends. The books keep the number of your Telegram account with each payment, because the law wants it.

    Who invited you and which tasks you did stays too, so nobody is paid twice for them.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Do you want to delete your account? You still have ${ $amount }: in your balance, on hold, on its way to you, or for campaigns.

    Withdraw it first. If you delete the account now, it is deleted in 7 days, and what is left then you give up.

    Then your language, your settings and what you wrote to us are gone. The books keep the number of your Telegram account with each payment, because the law wants it.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = Your campaigns still hold ${ $amount }. Please close them in the app first. Then write /delete_me again.
bot-erase-yes = Delete my account
bot-erase-give-up = Delete it and give up the money
bot-erase-keep = Keep my account
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Your account will be deleted on { $date }. Until then you can withdraw your money, or keep the account.
bot-erase-kept = Your account stays as it is.
bot-erase-done = Your account is deleted. Goodbye, and thank you.
bot-erased = You deleted your account. If you want to use Earnest again, press the button. The tasks that you did stay done.
bot-return = Come back
bot-returned = Welcome back!

## Sharing

# What the person who shares sees above the message.
share-title = Invite to Earnest
# The message that is shared.
share-words = I earn dollars with small tasks in Earnest and withdraw them as USDT. Come along!
share-button = Open Earnest
# Shown to somebody who has not started the bot yet.
share-start = Start Earnest to invite friends

## Commands

# Telegram shows these beside each command.
command-start = Start
command-app = Open the app
command-balance = What you have
command-tasks = What you can do
command-invite = Invite friends
command-withdraw = Take your money out
command-language = Change the language
command-help = How it works
command-terms = The rules
command-privacy = What we keep about you
command-paysupport = Write to us
command-delete_me = Delete your account
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Complete small tasks, earn dollars, and withdraw them as USDT to your TON wallet. Every payout can be checked on the chain.
# On the bot's profile: at most 120 characters.
bot-short-description = Complete small tasks, earn dollars, withdraw USDT on TON.

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

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Your account is suspended: you cannot earn or withdraw for now. { $reason }

    If you think this is a mistake, write /paysupport. A person answers.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Your account is suspended: you cannot earn or withdraw for now. { $reason }

    { $note }

    If you think this is a mistake, write /paysupport. A person answers.
ban-lifted = Your account is open again. You can go on where you were.
ban-several-accounts = We found one person behind several accounts.
ban-pretended = What was claimed was not really done.
ban-abusive = Other people or we were treated badly.
ban-law = The law does not let us work with you.
ban-other = The reason is below.

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
fairness-cleared = A person has looked at your account, and all is well. Your withdrawals go on.
# $note: what a moderator wrote.
fairness-cleared-noted =
    A person has looked at your account, and all is well. Your withdrawals go on.

    { $note }
fairness-kept = A person has looked at your account. Your withdrawals stay as they are for now.
# $note: what a moderator wrote.
fairness-kept-noted =
    A person has looked at your account. Your withdrawals stay as they are for now.

    { $note }
appeal-mistake = It was our mistake. We are sorry.
appeal-shown = What you wrote shows that you did it.
appeal-not-shown = Nothing shows us that you did it.
appeal-not-done = We can see that it was not done as the task asks.
appeal-duplicate = The same was done with several accounts, and it pays once.
appeal-other = Somebody of us has checked it.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = An earner asked us to look again at “{ $title }” and was right. Your campaign has paid ${ $amount } for it.
# $name: the name of a partner, such as fun-games.
webhook-failed = Your server “{ $name }” has taken none of our webhooks for days, so we have switched them off. Mend it, then set its address again in the app. We will then send what is still waiting.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Terms
terms-who-title = Who we are
terms-who = Earnest is run by whoever runs the bot { $bot }. These terms are between you and them.
terms-earn-title = What you earn
terms-earn = Each task shows what it pays before you start. You get exactly that once the task is checked. A reward may be on hold for some days; the app shows until when. The terms that held when you started a task stay in force for it.
terms-fair-title = What is fair
terms-fair = Do each task yourself, with one account. While a reward is on hold it can be taken back if the task was left early, done with several accounts, or shown with a false proof. You are told why.
terms-pay-title = Withdrawals
terms-pay = You withdraw USDT on TON to your own wallet. The app shows the smallest amount before you ask. We may look at a withdrawal before we pay it. Each payout can be seen on the chain. Once you changed your wallet, withdrawals wait for a day to protect you.
terms-stars-title = Payments in Stars
terms-stars = Stars pay for campaigns only. The amount in dollars is fixed before you pay. If a payment went wrong, write /paysupport to the bot. We look at it and send Stars back where that is right. Telegram's own support cannot help with payments to this bot.
terms-sponsors-title = Sponsors
terms-sponsors = A campaign spends only what it was given. When you close it, what was not spent comes back to your sponsor balance. That balance pays for campaigns.
terms-end-title = Leaving
terms-end = You can delete your account at any time with /delete_me. Withdraw your money first: what is still there a week later you give up. Whoever cheats can be shut out.
terms-change-title = Changes
terms-change = New terms hold for what comes after them. What you have earned stays earned.
terms-contact-title = Questions
terms-contact = Write /paysupport to { $bot }. A person answers.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Privacy
privacy-what-title = What we keep
privacy-what =
    The number of your Telegram account, your language, the country that you opened the app from, whether you have Telegram Premium, your time zone, when you were last here, and your first name as long as you let others see it.

    Which tasks you did, what you earned, withdrew and paid, the address of your wallet, who invited you, and what you wrote to us.

    A keyed fingerprint of a number that the app makes up on each of your devices, for 90 days, and changes of country, for 30.
privacy-why-title = What for
privacy-why = To pay you, to offer tasks that are meant for you, to keep cheats away, and to keep books as the law wants.
privacy-not-title = What we do not keep
privacy-not = No family name, no telephone number, no picture, no contacts, and no place on the map. There is no advertising and no tracking by others.
privacy-who-title = Who sees it
privacy-who = Telegram carries our messages, Cloudflare runs our servers, and payouts are public on the TON chain. Sponsors see how many people did their task, not who. Nobody buys your data.
privacy-long-title = How long
privacy-long = What is not needed for the books goes when you delete your account. What the books need stays, with the number of your Telegram account and nothing else that says who you are. Sessions end after a day.
privacy-rights-title = Your rights
privacy-rights = In the settings of the app you get a copy of everything that we keep about you, and you choose which messages you want and when.
privacy-delete-title = Deleting
privacy-delete = Write /delete_me to { $bot }.
privacy-contact-title = Questions
privacy-contact = Write /paysupport to { $bot }. A person answers.
