### Why something was refused, and what to do next. The key is the refusal's code.

## Requests

refusal-signed-out = You are signed out. Close the app and open it again from the bot.
refusal-banned = This account is suspended. Write to support if you think this is a mistake.
refusal-not-found = There is nothing here. Go back and try again.
refusal-method-not-allowed = This cannot be done here. Update the app and try again.
refusal-bad-request = We did not understand this request. Update the app and try again.
refusal-malformed-json = We could not read this request. Update the app and try again.
refusal-body-too-large = This request is too large. Shorten it and try again.
refusal-headers-too-large = This request is too long. Close the app and open it again.
refusal-unsupported-media-type = We expected JSON here. Update the app and try again.
refusal-cursor-malformed = This page of the list does not exist. Start again from the top.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] That was a little fast. Wait { $seconds } second, then try again.
   *[other] That was a little fast. Wait { $seconds } seconds, then try again.
}
refusal-fault = Something went wrong on our side. Nothing is lost; please try again in a moment.

## Tasks

refusal-task-not-found = This task does not exist. Choose another one from the list.
refusal-task-closed = This task has ended. Choose another one from the list.
refusal-task-not-started = Start this task first, then claim the reward.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] Not quite yet: wait { $seconds } second, then claim again.
   *[other] Not quite yet: wait { $seconds } seconds, then claim again.
}
refusal-task-code-missing = This task needs a code. Find it on the page that the task opens.
refusal-task-code-wrong = That is not the right code. Look at the page again and copy it exactly.
refusal-task-not-a-member = You are not in the channel yet. Join it, then claim again.
refusal-task-check-unavailable =
    We cannot check this task right now. Your progress is kept; try again later.
refusal-task-cap-reached = All places of this task are taken. Choose another one from the list.
refusal-task-cap-daily-reached = All places of this task are taken for today. Come back tomorrow.
refusal-task-needs-another = There is another task to do before this one.
refusal-task-other-language = This task is for people who use another language.
refusal-task-other-country = This task is not available in your country.
refusal-task-premium-only = This task is for people with Telegram Premium.
refusal-task-not-for-premium = This task is for people without Telegram Premium.
refusal-task-trust-too-low = This task is not open to you yet. Finish other tasks first.
refusal-task-answers-missing = First answer every question.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] That was not right, and it was the last attempt.
    [one] Not all of that is right. You have { $left } more attempt.
   *[other] Not all of that is right. You have { $left } more attempts.
}
refusal-task-attempts-used-up = You have no attempts left for this task. Choose another one.
refusal-task-day-not-over = You have checked in already. Your new day begins at midnight, also by the clock of your last check-in.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] One more friend is needed. A friend counts once the reward for their own task is free.
   *[other] { $missing } more friends are needed. A friend counts once the reward for their own task is free.
}
refusal-task-wallet-missing = No wallet is linked yet. Link one on the Wallet screen, then come back.
refusal-task-wallet-shared = Somebody else has used this wallet. Link one that is only yours.
refusal-task-not-boosted = We see no boost of yours yet. Boost the channel, then claim again.
refusal-task-not-reported = The partner has not told us yet that you are done. Finish there, then come back.
refusal-task-proof-missing = This task needs a picture. Choose one and send it.
refusal-task-proof-unasked = This task needs no picture.
refusal-task-proof-reused = This picture was sent before. Make a new one.
refusal-task-proof-unreadable = We could not see on your picture that it is done. Send a clearer one.
refusal-task-proof-other-task = Your picture shows something else than this task asks for. Send another one.
refusal-task-proof-edited = Your picture seems to have been changed. Send the original.
refusal-picture-malformed = This is not a picture that we can read. Send a JPEG, PNG or WebP.
refusal-picture-size-out-of-range = This picture is too small or too large. Each side needs 200 to 8,000 points.
refusal-proof-judged = Somebody has judged this picture otherwise already.
refusal-ban-differs = Somebody has been suspended for another reason, or meanwhile.
refusal-task-rules-malformed = Something is missing in this task, or does not belong there.
refusal-task-link-malformed = This link does not work here. It has to begin with https:// and name a public page.
refusal-task-chat-malformed = This is not the name of a channel or group. It looks like @name.
refusal-task-seconds-out-of-range = A visit can take up to one hour.
refusal-task-code-malformed = This code does not work. Use 1 to 64 characters, without a space at either end.
refusal-task-quiz-malformed =
    This quiz is not complete. Each question needs 2 to 6 choices and a right one, the same in every language.
refusal-task-friends-out-of-range = Ask for 1 to 100 friends.
refusal-task-audience-malformed = Nobody fits this choice of people. Check languages, countries and trust.
refusal-task-plan-malformed = The parts of the reward have to add up to all of it, on days in order, within 30 days.
refusal-task-plan-unfit = A task of this kind cannot be repeated or paid in this way.
refusal-task-first-in-line = The first task has no task before it. Put it further down, or let it stand for itself.
refusal-campaign-out-of-money =
    The budget for this task has just run out. Choose another one from the list.
refusal-campaign-spent-today = This campaign has paid what it may today. Come back tomorrow.
refusal-earned-enough-today = You have earned as much as is possible in one day. Come back tomorrow.
refusal-claims-paused =
    Rewards are paused for a moment. Your progress is kept; claim again a little later.

## Withdrawals

refusal-address-malformed =
    This is not a TON address. Copy it again from your wallet; it often starts with UQ or EQ.
refusal-address-checksum =
    There is a typing error in this address. Copy it again from your wallet.
refusal-address-workchain =
    We can only pay to ordinary TON wallets. Copy the address from your own wallet.
refusal-address-network =
    This address belongs to another TON network. Switch the network in your wallet and copy it again.
refusal-amount-malformed = Write the amount in dollars with at most six decimals, such as 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = The smallest withdrawal is ${ $minimum }. Ask for that or more.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = The largest withdrawal is ${ $maximum }. Ask for that or less.
refusal-balance-too-low = Your balance is too low for this. Ask for less, or earn more first.
refusal-withdrawal-open =
    You already have a withdrawal on its way. Ask for the next one when it has arrived.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit =
    You can withdraw up to ${ $maximum } a day. Ask for less, or try again tomorrow.
refusal-withdrawal-not-found = There is no such withdrawal. Look at the list in your wallet.
refusal-withdrawal-not-cancellable =
    This withdrawal cannot be cancelled any more: it is being paid or has come to its end.
refusal-withdrawal-rejected =
    We could not approve this withdrawal. Write to support if you think this is a mistake.
refusal-not-in-review =
    This is not waiting for your decision: somebody has decided already, or you have.
refusal-idempotency-key-missing = This request has no number of its own. Update the app and try again.
refusal-idempotency-key-malformed =
    The number of this request is not valid. Update the app and try again.
refusal-idempotency-mismatch =
    The same request was sent before with other details. Check your history, then start anew.
refusal-payout-refused =
    The recipient's wallet did not take the payment. Check the address and withdraw again.
refusal-recipient-locked =
    Your USDT wallet is locked, so it cannot receive anything. Withdraw to another wallet.
refusal-recipient-is-ours =
    This address is one of ours. Withdraw to the address of your own wallet.
refusal-recipient-is-jetton-wallet =
    This address belongs to a token, not to a person. Withdraw to the address of your own wallet.
refusal-dispute-not-found = There is nothing to decide about this batch.
refusal-recipient-not-linked =
    You linked a wallet, so we only pay there. Withdraw to it, or change your wallet first.

## Wallets

refusal-wallet-challenge-invalid = This connection was started too long ago. Connect your wallet again.
refusal-wallet-proof-invalid =
    We could not confirm that this wallet is yours. Connect it again from this app.
refusal-wallet-proof-outdated =
    The time of your wallet is not right. Check the clock of your device, then connect again.
refusal-wallet-network-wrong =
    Your wallet is on another TON network. Switch the network in your wallet, then connect again.
refusal-wallet-key-unknown =
    We do not know this kind of wallet. Use it once on TON, then connect again, or take another one.

## History

refusal-time-malformed = Write the time as in 2027-01-15T08:00:00Z.
refusal-time-too-far-back = This is too long ago to look up here. Choose a later time.
refusal-line-not-sealed =
    This line is not sealed yet. Each day is sealed soon after midnight UTC; look again tomorrow.
refusal-not-reconciled-yet = The books have not been added up yet. Look again within the hour.

## Why a withdrawal waits

waiting-in-queue = It is in the queue. You do not need to do anything.
waiting-being-paid = We are paying it now. The network usually needs less than a minute.
waiting-in-review =
    A person looks at larger or unusual withdrawals before they are paid. This can take a day.
waiting-hour-limit =
    Many people are withdrawing right now. It continues by itself within the next hour.
waiting-day-limit =
    We have paid out all that we pay in a day. It continues by itself within a day.
waiting-recipient-limit =
    A lot has gone to this address today. It continues by itself within a day.
waiting-hot-wallet-low-usdt =
    Our wallet is being refilled. It continues by itself; your money is set aside for you.
waiting-hot-wallet-low-ton =
    Our wallet needs TON for the network's fees. It continues by itself; your money is set aside.
waiting-skipped =
    Our wallet ran out of TON before your payment could leave. You are paid with the next batch.
waiting-unfunded =
    Our wallet ran out of USDT before your payment could leave. You are paid with the next batch.
waiting-low-gas =
    The network's fee was too low, so your payment did not leave. You are paid with the next batch.
waiting-sent-again =
    The network has not taken your payment yet. We send it again; it cannot arrive twice.
waiting-signed-again =
    The network did not take your payment in time. We have renewed it; it cannot arrive twice.
waiting-indexer-silent =
    We cannot see the network right now. Your payment is on its way; you will hear how it ended.
waiting-indexer-behind =
    The network has not confirmed your payment to us yet. You will hear as soon as it has.
waiting-no-verdict =
    Your payment ended in a way that a person has to look at. Your money is not lost.
waiting-sources-disagree =
    We got contradictory news about your payment. A person is looking; your money is not lost.
waiting-payouts-paused =
    Payouts are paused for the moment. It continues by itself; your money is set aside for you.
waiting-slower = Something about your account looks unusual to us. That may be wrong. It goes on by itself within 24 hours, and in the wallet you can ask a person to look.
waiting-closer-look = Several things about your account look unusual to us. That may be wrong, so a person looks first. It can take a day, and in the wallet you can tell us your side.
waiting-wallet-changed =
    Your wallet was changed. To protect your money, it continues by itself 24 hours after that.

## Deposits and campaigns

refusal-deposits-paused = Deposits are paused for a moment. Try again a little later.
refusal-deposit-method-unavailable = This way to pay is not set up here. Choose another one.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = Choose a number of Stars from { $minimum } to { $maximum }.
refusal-invoice-unknown = This invoice is not yours or has changed. Open a new one in the app.
refusal-invoice-expired = This invoice is too old. Open a new one in the app.
refusal-invoice-paid = This invoice is paid already. Open a new one in the app to pay more.
refusal-sponsor-balance-too-low =
    There is not enough in your sponsor balance. Pay in more, or choose a smaller amount.
refusal-campaign-not-found = There is no such campaign of yours. Look at the list of your campaigns.
refusal-campaign-closed = This campaign is closed. Start a new one to go on.
refusal-campaign-name-malformed = Give the campaign a name of at most 64 characters in one line.
refusal-campaign-tasks-count = A campaign has one to ten tasks. Add one, or remove some.
refusal-campaign-changed = The campaign has changed in the meantime. Look at it again, then repeat your change.
refusal-campaign-in-review = We are looking at this campaign. Take it back before you change it.
refusal-campaign-step-impossible = The campaign is not at a point where this is possible. Look at it again.
refusal-campaign-stopped = We paused this campaign and told you why. Change it and hand it in again, or close it.
refusal-appeal-text-malformed = Write in at most 1,000 characters why you think this is wrong.
refusal-nothing-held = Nothing holds your withdrawals back.
refusal-appeal-made = You have asked us to look at this before. The bot tells you what we found.
refusal-appeal-decided = This appeal has been answered already.
refusal-nothing-to-appeal = Nothing about this task was turned down or taken back.
refusal-partner-name-malformed = A partner’s name has 1 to 32 small letters, digits or hyphens.
refusal-partner-name-taken = This name is taken, or you have ten partners already. Choose another name.
refusal-partner-not-found = There is no such partner of yours. Look at the list of your partners.
refusal-postback-unsigned = The postback is not signed as it has to be, or too old. Check the secret, the time and the signature.
refusal-task-picture-unknown = We do not have this picture. Upload it first, then save the task again.
refusal-task-waits-for-money = We have seen that you did it. You are paid as soon as the sponsor adds money.
refusal-task-ton-malformed = What this task asks for on TON needs an amount above zero and addresses of this network. Check them.
refusal-task-transfer-missing = We do not see your transfer yet. Send it with exactly the comment that is shown, wait a minute and try again.
refusal-task-hold-missing = Your linked wallet does not hold what this task asks for. Put it there, wait a minute and try again.
refusal-delivery-not-found = There is no such event of yours. Look at the list of what was sent.
refusal-webhook-not-on = This partner’s webhook is not switched on. Set its address first.
refusal-webhook-url-malformed = Webhooks go to a public address that begins with https://, without a port, a name or a password. Check it.
refusal-campaign-task-unknown = This task is not in the campaign, or was of another kind. Add it as a new one.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = Choose a reward from ${ $minimum } to ${ $maximum }.
refusal-task-cap-malformed = The number of completions has to be one or more, and cannot be set once somebody has begun.
refusal-task-time-malformed = The task has to end after it starts, in the future, and within a year.
refusal-task-text-malformed =
    Each language needs a title of at most 80 characters and a text of at most 1,000. English has to be there.
refusal-claim-not-vesting = Nothing of this reward is on hold any more.
refusal-terms-out-of-range = These terms are outside of what is allowed.

## Operators

refusal-admin-not-set-up =
    The operators' routes are not set up. Set ACCESS_TEAM and ACCESS_AUD as README.md, Deploy, says.
refusal-operator-not-allowed = Your role does not allow this. Ask an owner.
refusal-own-role = Nobody sets their own role. Ask another owner.
refusal-recovery-unfinished = The hot wallets are still being read. Payouts can go on when that has ended.
refusal-findings-unsettled = There are findings that nobody has dealt with yet. Payouts can go on after that.
refusal-correction-impossible =
    There is no correction between these accounts. Money between two people takes two corrections.
refusal-correction-needs-another = You proposed this correction. Somebody else has to agree to it.
refusal-correction-expired = This proposal is older than a week. Propose it anew.
refusal-correction-made = This transfer has been taken back already.
refusal-flags-malformed =
    This is not a document of Unleash's client features, or has too many flags or parts. Look at its shape.
refusal-flags-unsupported =
    A flag has a strategy or an operator that is not evaluated here. OPERATING.md lists those that are.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    Not yet: it counts after the first task that we check, such as joining a channel.
friend-reward-on-hold = The task is done. Its reward is on hold; the invitation is paid after that.
friend-fees-too-low = It counts. It is paid by itself as soon as our fees cover it.
friend-clawed-back = The reward for the friend's task was taken back, so the invitation does not count.
friend-banned = One of the two accounts is blocked, so the invitation does not count.
friend-capped-daily = More friends came on that day than an inviter is paid for in one day.
friend-capped = More friends came than an inviter is paid for in all.
friend-not-invited =
    You came without an invitation. What counts is how you first arrived, so a later link changes nothing.

## The bot

refusal-account-erased = You deleted your account. If you want to come back, write /start to the bot.
refusal-support-requests-open = You have written to us three times already, and we have not answered yet. Please wait for our answer.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = That is too long. Please say it in { $maximum } characters at most.
refusal-form-unreadable = We could not read what the form sent. Please open it again, or write your words behind /paysupport.
refusal-launch-not-answerable = The invitation cannot be sent into this chat. Close the app, open it again from the chat, and try once more.
refusal-launch-answered = The invitation has been sent into this chat already.
refusal-broadcast-under-way = Another broadcast is still being sent. Wait for its end, or stop it.
refusal-broadcast-not-ready = This broadcast is not at that step. Look at its state first.
