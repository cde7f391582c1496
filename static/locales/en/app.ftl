### What the Mini App says. Amounts come formatted, with their currency.

## Everywhere

tabs = Sections
tab-earn = Earn
tab-friends = Friends
tab-wallet = Wallet
tab-history = History
loading = Loading…
balance = Your balance
# $amount: money asked for and not yet paid.
balance-held = { $amount } is on its way to your wallet
more = Show more

## When something does not work

problem-offline = We can’t reach Earnest. Check your internet connection.
problem-timeout = This is taking too long. Your connection may be slow.
problem-fault = Something went wrong on our side. Nothing is lost.
try-again = Try again
close-app = Close the app
outside = Open Earnest in Telegram
outside-hint = This page works inside Telegram only. Go to the bot and press the button that opens the app.

## Earn

tasks = Tasks
tasks-done = Done
tasks-none = No tasks right now
tasks-none-hint = New tasks appear here. Look again a little later.
look-again = Look again
label-visit = Visit a page
label-join = Join a channel
label-boost = Boost a channel
label-quiz = Quiz
label-check_in = Daily check-in
label-invite = Invite friends
label-wallet = Link a wallet
label-hold = Hold on TON
label-send = Send on TON
label-partner = Partner
label-proof = Send a picture
label-started = Started
label-checking = Checking
label-paid = Paid

## Task

task = Task
task-open-visit = Open the page to start.
task-open-join = Open the channel, join it, then come back here.
task-open-boost = Open the channel, boost it, then come back here.
task-open-partner = Open it, do what it asks for, then come back here.
task-open-proof = Open the page, do what it asks for, then come back here.
task-needs-first = Another task comes before this one.
task-first = Go to that task
task-waiting = Started. Take your time on the page, then come back here.
task-ready-visit = Well done! Claim your reward.
task-ready-code = Type the code from the page, then claim your reward.
task-ready-join = Joined? Then claim your reward.
task-ready-boost = Boosted? Then claim your reward.
task-ready-quiz = Answer all questions, then claim your reward.
task-ready-check_in = Check in once a day. Your day ends at midnight where you are.
task-ready-invite = Share your link from the bot. When enough friends have done a task, claim your reward.
task-ready-wallet = Link your wallet, then claim your reward.
task-ready-hold = Keep what this task asks for in your linked wallet, then claim your reward.
task-ready-send = Send this from your linked wallet, with exactly this comment. Then claim your reward.
task-ready-proof = Choose a picture that shows that you are done. A person looks at it.
picture = Picture
picture-hint = A screenshot is fine. It is made smaller before it is sent.
send-picture = Send the picture
task-picture-missing = First choose a picture.
task-ready-partner = All done there? Then claim your reward.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] No days in a row yet.
    [one] { $days } day in a row.
   *[other] { $days } days in a row.
}
check-in-freeze = You may miss one day.
check-in-no-freeze = You have missed one day already. Don’t miss another one.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Friends so far: { $brought } of { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] No attempts left.
    [one] { $left } attempt left.
   *[other] { $left } attempts left.
}
open-wallet = Go to the wallet
send-ton = Amount in TON
send-comment = Comment
task-checking = We are checking. This takes a moment, and you don’t have to wait here.
task-paid = Paid! The reward is in your balance.
task-taken-back = This reward was taken back.
# $time: a date with the time of day.
task-held = Well done! The reward is on hold for a while and comes into your balance by { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] { $seconds } second to go
   *[other] { $seconds } seconds to go
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] { $minutes } minute to go
   *[other] { $minutes } minutes to go
}
open-visit = Open the page
open-again-visit = Open the page again
open-join = Open the channel
open-again-join = Open the channel again
open-boost = Open the channel
open-again-boost = Open the channel again
open-proof = Open the page
open-again-proof = Open the page again
open-partner = Open it
open-again-partner = Open it again
code = Code
code-hint = You find it on the page that the task opens.
task-code-missing = First type the code that you find on the page.
# $amount: the reward.
claim = Claim { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = Claim in { $time }
more-tasks = More tasks

## Wallet

withdraw = Withdraw
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Earn { $missing } more to withdraw. The smallest withdrawal is { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = { $amount } more is on hold for a while. All of it is yours by { $time }.
withdraw-later = You can ask for the next one when this one has come to its end.
fairness-sent = A person will read what you wrote. The bot tells you the outcome.
# $time: a date.
fairness-stays = A person has looked. It ends by itself by { $time }.
withdrawals = Withdrawals
withdrawals-none = No withdrawals yet
withdrawals-none-hint = As soon as you have enough, you can send it to your TON wallet as USDT.
withdrawal-requested = We got your request
withdrawal-approved = Waiting for its turn
withdrawal-batched = We are sending your money
withdrawal-confirmed = Paid
withdrawal-released = Not paid. The money is back in your balance.
withdrawal-review = A person is looking at it
withdrawal-rejected = Not approved. The money is back in your balance.
withdrawal-cancelled = Cancelled. The money is back in your balance.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] It is the next one.
    [one] { $ahead } other comes first.
   *[other] { $ahead } others come first.
}
# $time: a date with the time of day.
withdrawal-expected = Expected by { $time }
cancel = Cancel withdrawal
# $amount: what was asked for.
cancel-sure = Cancel the withdrawal of { $amount }? The money goes back to your balance.
cancel-yes = Cancel it
cancel-no = Keep it
withdrawal-link = Show the transaction
reserves-link = See where the money is
# $amount: what is being asked for.
withdrawal-sending = We are sending your request for { $amount }…
# $amount: what was asked for.
unanswered = The connection broke while you were withdrawing { $amount }. We don’t know yet whether your request arrived.
unanswered-finish = Finish it

## Your wallet

your-wallet = Your TON wallet
wallet-hint = Connect your wallet, and we pay only to it. You don’t have to copy addresses any more.
wallet-connect = Connect a wallet
# $time: a date with the time of day.
wallet-since = Connected on { $time }
# $time: a date with the time of day.
wallet-wait = Your wallet was changed. To protect your money, withdrawals wait until { $time }.
wallet-refused = The wallet did not connect. Open it, allow the connection, and try again.
wallet-without-proof = This wallet cannot show that it is yours. Connect another one.
unlink = Disconnect
unlink-sure = Disconnect your wallet? To protect your money, withdrawals wait for a day after that.
unlink-yes = Disconnect
unlink-no = Keep it
address-linked = We pay to the wallet that you connected. You can change it in Wallet.

## Withdraw

address = TON address
address-hint = We send USDT on TON. Copy the address from your wallet app.
address-malformed = This does not look like a TON address. Copy it again from your wallet app.
amount = Amount in dollars
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = From { $min }. You have { $balance }.
amount-malformed = Write an amount such as 1.50.
# $min: the smallest withdrawal.
amount-below-minimum = The smallest withdrawal is { $min }.
# $max: the largest withdrawal.
amount-above-maximum = The largest withdrawal is { $max }.
# $balance: what there is.
balance-too-low = You have { $balance }. Ask for that or less.
all = All
# $amount: what is asked for.
withdraw-amount = Withdraw { $amount }
send-again = Send again
send-again-hint = We don’t know whether your request arrived. Send it again: it is the same request, so you are paid only once.
discard = Don’t send it
discard-sure = If your request did arrive, you will see it in your withdrawals. Otherwise it is dropped.

## Sponsor

sponsor-open = Pay for tasks as a sponsor
sponsor = Sponsor
sponsor-balance = Sponsor balance
sponsor-hint = It pays for your tasks. It is apart from what you earn.
top-up = Add money
stars = Stars
stars-count = How many Stars
stars-hint = Telegram shows the price before you pay.
stars-malformed = Write a whole number, such as 100.
# $stars: how many, in digits.
stars-pay = Pay { $stars } Stars
stars-paid = Paid! It is in your balance in a moment.
invoice-failed = The payment did not work. Nothing was taken from you; try again.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Send { $coin } from any wallet to this address, with this memo. Send at least { $minimum } { $coin }.
coin-address = Address
memo = Memo (comment)
memo-hint = Don’t leave it out: without it we can’t tell that the money is yours.
copy = Copy
copied = Copied
deposits = What arrived
deposits-none = Nothing yet. What you pay in shows up here.
# $sum: how many, in digits.
stars-sum = { $sum } Stars
deposit-waiting = Arrived, not yet in your balance
deposit-credited = In your balance
deposit-refunded = Paid back

## Friends

invite = Invite friends
# $amount: what a friend is worth.
invite-hint = You get { $amount } for each friend who is new here and completes a task that we check.
invite-hint-nothing = There is no reward for inviting friends at the moment.
# $amount: what all friends brought so far.
invite-earned = Your friends have brought you { $amount } so far.
invite-share = Share in Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Share, and get { $amount } for a friend
# It is sent with the link.
invite-words = Earn dollars for simple tasks and withdraw them as USDT.
invite-link = Your link for Telegram
invite-web-link = Your link for everywhere else
invite-web-hint = It opens a page that leads to Telegram. We count how often it is opened, not by whom.
friends-none = No friends here yet
friends-none-hint = Share your link. Whoever comes with it shows up here.
# $seen, $joined and $paid: how many.
friends-totals = Link opened: { $seen } · joined: { $joined } · paid: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Friend { $number }
friend-joined = Joined
friend-qualified = Counts
friend-paid = Paid
friend-void = Does not count
milestones = Milestones
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] { $friends } paid friend
   *[other] { $friends } paid friends
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] { $left } to go
   *[other] { $left } to go
}
invited = How you came here
# $name: a first name.
invited-by = { $name } invited you.
invited-by-somebody = A friend invited you.

## Stats

stats-open = Statistics and leaderboard
stats = Statistics
stats-earned = Earned in all
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } task
   *[other] { $tasks } tasks
}
# $amount: what was earned in that time.
stats-month = Last 30 days: { $amount }
achievements = Reached on the way
achievement-first-task = First task done
achievement-first-withdrawal = First withdrawal received
# $goal: days.
achievement-week-in-a-row = Days in a row: { $goal }
achievement-first-friend = First friend who earns too
# $goal: tasks.
achievement-some-tasks = Tasks done: { $goal }
# $goal: days.
achievement-month-in-a-row = Days in a row: { $goal }
# $goal: tasks.
achievement-many-tasks = Tasks done: { $goal }
achievement-reached = Reached
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } of { $goal }
board = Leaderboard
board-day = Today
board-week = This week
board-all = All time
board-none = Nobody has earned anything yet. The list is renewed every ten minutes.
board-you = You
# $rank: a place, such as 3.
place-rank = Your place: { $rank }
# $percent: a whole number.
place-percent = You are in the top { $percent } %
place-none = You are not on this list yet. Complete a task, and look again in ten minutes.
name-shown = Others see the first letter of your name on the list, and friends see your first name.
name-hidden = Nobody sees you on the list, and friends do not see your name.
name-hide = Hide me
name-show = Show me

## Campaigns

campaigns = Your campaigns
campaigns-none = No campaigns yet
campaigns-none-hint = A campaign pays people for tasks of yours. Write one, put money in, and hand it in.
campaign = Campaign
campaign-new = New campaign
campaign-draft = Draft
campaign-review = Being looked at
campaign-running = Running
campaign-paused = Paused
campaign-closed = Closed
campaign-draft-hint = Put money in and hand it in. Somebody of us looks at it before earners see it.
campaign-review-hint = We are looking at it, and the bot tells you when that is done.
campaign-running-hint = Earners see its tasks while there is money for one more.
campaign-paused-hint = Nobody sees its tasks.
campaign-closed-hint = It has ended. What was left is back in your sponsor balance.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = Hand in
campaign-to-draft = Take back
campaign-to-paused = Pause
campaign-to-running = Go on
campaign-edit = Change
campaign-edit-running = When you change a link, words, or make a reward smaller, we look at the campaign again. Until then nobody sees it.
campaign-close = Close
campaign-close-sure = Close the campaign for ever? What is left in it comes back to your sponsor balance.
campaign-fund = Add money in dollars
campaign-fund-hint = It comes from your sponsor balance.
campaign-fund-now = Add
campaign-preview = As earners see it
results = Results by day
results-none = Nothing yet. What people do shows up here within some minutes.
results-csv = For a spreadsheet (CSV)
# $id: the task's number.
results-task = Task no. { $id }
# $number: how many times. Seen is an estimate.
results-seen = Seen: about { $number }
results-started = Started: { $number }
results-completed = Completed: { $number }
results-kept = Kept for good: { $number }
# $reason: a sentence that says why.
results-rejected = Turned down: { $number }. { $reason }
campaign-save = Save
campaign-name = Name
campaign-name-hint = Only you and we see it.
campaign-name-missing = Give the campaign a name.
# $number: 1, 2 and so on.
campaign-task = Task { $number }
campaign-task-add = Add a task
campaign-task-remove = Remove this task
campaign-kind = Kind of task
campaign-url = Link
campaign-url-hint = What opens when people start. It begins with https://.
campaign-url-missing = Write a link that begins with https://.
campaign-chat = Channel or group
campaign-chat-hint = Such as @name. Make our bot an administrator there, so that it can check.
campaign-chat-missing = Write the channel or group, such as @name.
campaign-seconds = Seconds to stay
campaign-seconds-hint = So long people stay at least.
campaign-seconds-missing = Write a whole number of seconds.
campaign-code = Code
campaign-code-hint = A word on your page that people have to find. Leave it empty if there is none.
campaign-partner = Name of the partner
campaign-partner-hint = Small letters, digits or hyphens, such as fun-games. Under this name your server tells us who is done.
campaign-partner-missing = Write a name such as fun-games: small letters, digits or hyphens.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = It begins with https:// and has { $mark } in it, which becomes the reference that your server tells us.
# The same.
campaign-partner-url-missing = Write a link that begins with https:// and has { $mark } in it once.
campaign-reward = Reward in dollars
campaign-reward-hint = For one completion. A fee may come on top.
campaign-reward-missing = Write an amount such as 0.05.
campaign-title = Title in English
campaign-text = What to do, in English
campaign-title-missing = Write a title in English.
campaign-text-missing = Write in English what people have to do.
# In the language that the sponsor reads here.
campaign-title-own = Title in your language
campaign-text-own = What to do, in your language
campaign-about-check_in = People check in once a day, and are paid for each day.
campaign-about-wallet = People link their TON wallet here, by a proof.
campaign-about-proof = People send a picture that shows it. A moderator looks at each one.
# $link: what such a link looks like.
campaign-chat-url-hint = Its link in Telegram, such as { $link }.
# The same.
campaign-chat-url-missing = Write its link in Telegram, such as { $link }.
campaign-proof-url-hint = What people open first. Leave it empty if there is nothing to open.
campaign-friends = Friends to bring
campaign-friends-hint = A friend counts once they have earned something themselves.
campaign-attempts = Attempts
campaign-attempts-hint = How often people may answer all questions.
# $max: the largest number.
campaign-whole-missing = Write a whole number from 1 to { $max }.
# $number: 1, 2 and so on.
campaign-question = Question { $number }
campaign-question-text = Question in English
# In the language that the sponsor reads here.
campaign-question-text-own = Question in your language
# $number: 1, 2 and so on.
campaign-choice = Choice { $number } in English
# The same, in the language that the sponsor reads here.
campaign-choice-own = Choice { $number } in your language
# The same.
campaign-right = Choice { $number } is right
campaign-choice-add = Add a choice
campaign-choice-remove = Remove the last choice
campaign-question-add = Add a question
campaign-question-remove = Remove this question
campaign-quiz-hint = Write each question and its choices in English, and mark the right one. Nobody else sees which it is.
campaign-jetton = Jetton
campaign-jetton-hint = The address of its contract. Leave it empty for TON.
campaign-units = Amount in smallest units
campaign-units-hint = At least so much is in their wallet. For a jetton with 6 decimals, 1000000 is one.
campaign-units-missing = Write a whole number, such as 1000000.
campaign-ton-hint = At least so much.
campaign-address-hint = Whom people send it to. Copy the address from your wallet app.
campaign-budget = Daily budget in dollars
campaign-budget-hint = The most that it pays in rewards on a day (UTC). Leave it empty for no limit.
campaign-picture-hint = People see it above the task. It is made smaller before it is sent.
campaign-picture-kept = There is a picture.
campaign-picture-remove = Remove the picture
campaign-settings = More settings
campaign-after-previous = Only after the task before it
campaign-repeat = How often
repeat-once = Once
repeat-daily = Daily
repeat-weekly = Weekly
campaign-starts = First day (UTC)
campaign-starts-hint = Leave it empty to begin as soon as it runs.
campaign-ends = Last day (UTC)
campaign-ends-hint = Leave it empty for 30 days from now.
campaign-cap = At most, in all
campaign-cap-hint = So many completions are paid. Leave it empty for no limit.
campaign-cap-daily = At most, per day
campaign-cap-daily-hint = So many are paid on a day (UTC). Leave it empty for no limit.
campaign-languages = Languages
campaign-languages-hint = For all, unless you choose some.
campaign-countries = Countries
campaign-countries-hint = Two letters each, such as DE, FR. Leave it empty for all.
campaign-countries-missing = Write two letters for each country, such as DE, FR.
campaign-premium = Telegram Premium
premium-all = For everybody
premium-only = Only with Premium
premium-without = Only without Premium
campaign-later-3 = Percent after 3 days
campaign-later-7 = Percent after 7 days
campaign-later-hint = So much of the reward waits until we have checked again. The rest is paid at once.
campaign-later-missing = Write whole numbers, together 100 at most.
# For a plan that came by the API.
campaign-later-own = The reward comes in parts that this form cannot show. They stay as they are.

## Partners

partners = Your partners
partners-hint = A partner is a server of yours that tells us when people have done a task.
partner = Partner
partner-name = Name of a new partner
partner-name-hint = Small letters, digits or hyphens, such as fun-games. It is yours from then on.
partner-take = Take it
# $name: such as fun-games.
partner-open = Partner { $name }
# $time: a date with the time of day.
partner-since = Yours since { $time }
partner-address = Address that your server calls
partner-secret = Secret
partner-secret-hint = It signs what your server tells us. Keep it there and show it to nobody.
partner-secret-show = Show the secret
partner-secret-replace = Replace the secret
partner-secret-sure = Replace the secret? The present one works for two more days.
# $time: a date with the time of day.
partner-secret-until = The secret before this one works until { $time }.
partner-try = Try it
partner-sandbox = Only a test: nobody is paid
partner-command = Command for your server
# $secret and $claim: words that stand in the command.
partner-command-hint = Put the secret in the place of { $secret }, and what stood in the link in the place of { $claim }.
partner-heard = What we heard
partner-heard-none = Nothing yet. What your server tells us shows up here. What we had to refuse does not: its answer says why.
# What came of it.
postback-paid = Done, paid
postback-taken_back = Not so, taken back
postback-recorded = Test, nothing moved

## Messages to partners

webhook = Messages to your server
webhook-hint = We tell it when somebody has done a task of yours, and when a campaign runs, stops or is out of money.
webhook-url = Address that we call
webhook-url-hint = It begins with https://.
webhook-secret = Secret of the messages
webhook-secret-hint = Your server checks with it that a message is from us, as Standard Webhooks says.
webhook-save = Save and switch on
webhook-on = On
webhook-off = Off
webhook-failed = Switched off by us: nothing got through for three days. Save it again to go on.
# $time: a date with the time of day.
webhook-failing = Nothing has got through since { $time }.
webhook-test = Send a test
webhook-stop = Switch off
webhook-stop-sure = Stop telling your server? What waits is kept for three days.
deliveries = What we sent
deliveries-none = Nothing yet.
delivery-waiting = Waiting
delivery-delivered = Delivered
delivery-failed = Not delivered
# $status: such as 500. $attempts: how many.
delivery-answered = Attempts: { $attempts }, last answer: { $status }
# The same without one.
delivery-unanswered = Attempts: { $attempts }, no answer
# $time: a date with the time of day.
delivery-next = Again at { $time }
delivery-again = Send again

## History

history-none = Nothing here yet
history-none-hint = Complete a task, and your reward shows up here.
see-tasks = See the tasks
entry-reward = Reward
entry-hold = Withdrawal
entry-release = Withdrawal came back
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = On hold, not in your balance yet
entry-vest = No longer on hold
entry-clawback = Taken back
entry-referral = For inviting a friend
entry-correction = Correction
entry-other = Change of your balance

## Appeals

appeal = Ask us to look again
appeal-words = Why do you think this is wrong?
appeal-hint = A person reads it. You can ask once for each reward, so say all that helps.
appeal-send = Send it
appeal-missing = Write in a few words why you think this is wrong.
appeal-asked = You asked us to look again
# Where it stands.
appeal-open = A person will look at it. The bot tells you the outcome.
appeal-granted = You are right
appeal-declined = It stays as it was
appeals = Your appeals
appeals-none = You have not asked us to look at anything again.

## Settings

settings = Settings
settings-language = Language
settings-notifications = Messages from the bot
topic-payments = Withdrawals and deposits
topic-rewards = Rewards
topic-friends = Friends
topic-news = News
settings-safety = Messages that protect your money, such as a change of your wallet, always come at once.
settings-quiet = Quiet hours
settings-quiet-on = No messages at night
quiet-from = From
quiet-until = Until
share-invitation = Invite somebody
settings-home-screen = Put Earnest on your home screen
settings-data = Your data
settings-export = Get a copy of everything we keep about you
settings-delete = To delete your account, write /delete_me to the bot. It first tells you what happens to your money.
settings-delete-go = Back to the chat
