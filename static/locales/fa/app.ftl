### What the Mini App says, in Persian. Amounts come formatted, with their currency.

## Everywhere

tabs = بخش‌ها
tab-earn = درآمد
tab-wallet = کیف پول
tab-history = تاریخچه
loading = در حال بارگذاری…
balance = موجودی شما
# $amount: money asked for and not yet paid.
balance-held = { $amount } در راه کیف پول شماست
more = نمایش بیشتر

## When something does not work

problem-offline = به Earnest دسترسی نداریم. اتصال اینترنت خود را بررسی کنید.
problem-timeout = خیلی طول کشید. شاید اتصال شما کند است.
problem-fault = مشکلی از سمت ما پیش آمد. چیزی از دست نرفته است.
try-again = تلاش دوباره
close-app = بستن برنامه
outside = Earnest را در تلگرام باز کنید
outside-hint = این صفحه فقط داخل تلگرام کار می‌کند. به ربات بروید و دکمه‌ای را که برنامه را باز می‌کند بزنید.

## Earn

tasks = وظیفه‌ها
tasks-done = انجام‌شده
tasks-none = فعلاً وظیفه‌ای نیست
tasks-none-hint = وظیفه‌های جدید اینجا نشان داده می‌شوند. کمی بعد دوباره سر بزنید.
look-again = نگاه دوباره
label-visit = بازدید از صفحه
label-join = عضویت در کانال
label-started = شروع شده
label-checking = در حال بررسی
label-paid = پرداخت شده

## Task

task = وظیفه
task-open-visit = برای شروع، صفحه را باز کنید.
task-open-join = کانال را باز کنید، عضو شوید و به اینجا برگردید.
task-waiting = شروع شد. با حوصله صفحه را ببینید و بعد به اینجا برگردید.
task-ready-visit = آفرین! پاداش خود را دریافت کنید.
task-ready-code = کد صفحه را بنویسید و پاداش خود را دریافت کنید.
task-ready-join = عضو شدید؟ پس پاداش خود را دریافت کنید.
task-checking = در حال بررسی هستیم. کمی طول می‌کشد و لازم نیست اینجا منتظر بمانید.
task-paid = پرداخت شد! پاداش در موجودی شماست.
# $time: a date with the time of day.
task-held = آفرین! پاداش مدتی مسدود می‌ماند و تا { $time } به موجودی شما می‌آید.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] { $seconds } ثانیه مانده
   *[other] { $seconds } ثانیه مانده
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] { $minutes } دقیقه مانده
   *[other] { $minutes } دقیقه مانده
}
open-visit = باز کردن صفحه
open-again-visit = باز کردن دوبارهٔ صفحه
open-join = باز کردن کانال
open-again-join = باز کردن دوبارهٔ کانال
code = کد
code-hint = آن را در صفحه‌ای که وظیفه باز می‌کند پیدا می‌کنید.
task-code-missing = اول کدی را که در صفحه است بنویسید.
# $amount: the reward.
claim = دریافت { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = دریافت تا { $time } دیگر
more-tasks = وظیفه‌های دیگر

## Wallet

withdraw = برداشت
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = برای برداشت { $missing } دیگر به دست آورید. کمترین برداشت { $min } است.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = { $amount } دیگر مدتی مسدود است. همهٔ آن تا { $time } مال شما می‌شود.
withdraw-later = وقتی این برداشت تمام شد، می‌توانید بعدی را درخواست کنید.
withdrawals = برداشت‌ها
withdrawals-none = هنوز برداشتی نیست
withdrawals-none-hint = وقتی به اندازهٔ کافی داشتید، می‌توانید آن را به صورت USDT به کیف پول TON خود بفرستید.
withdrawal-requested = درخواست شما به ما رسید
withdrawal-approved = در انتظار نوبت
withdrawal-batched = در حال فرستادن پول شما هستیم
withdrawal-confirmed = پرداخت شد
withdrawal-released = پرداخت نشد. پول به موجودی شما برگشت.
withdrawal-review = یک نفر در حال بررسی آن است
withdrawal-rejected = تأیید نشد. پول به موجودی شما برگشت.
withdrawal-cancelled = لغو شد. پول به موجودی شما برگشت.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] نوبت بعدی مال شماست.
    [one] { $ahead } برداشت جلوتر است.
   *[other] { $ahead } برداشت جلوتر هستند.
}
# $time: a date with the time of day.
withdrawal-expected = حداکثر تا { $time }
cancel = لغو برداشت
# $amount: what was asked for.
cancel-sure = برداشت { $amount } لغو شود؟ پول به موجودی شما برمی‌گردد.
cancel-yes = لغو شود
cancel-no = بماند
withdrawal-link = نمایش تراکنش
reserves-link = ببینید پول کجاست
# $amount: what is being asked for.
withdrawal-sending = در حال فرستادن درخواست { $amount } شما…
# $amount: what was asked for.
unanswered = هنگام برداشت { $amount } اتصال قطع شد. هنوز نمی‌دانیم درخواست شما رسیده است یا نه.
unanswered-finish = تمام کردن

## Your wallet

your-wallet = کیف پول TON شما
wallet-hint = کیف پول خود را وصل کنید تا فقط به آن پرداخت کنیم. دیگر لازم نیست آدرس کپی کنید.
wallet-connect = اتصال کیف پول
# $time: a date with the time of day.
wallet-since = وصل شده در { $time }
# $time: a date with the time of day.
wallet-wait = کیف پول شما عوض شد. برای محافظت از پول شما، برداشت‌ها تا { $time } منتظر می‌مانند.
wallet-refused = کیف پول وصل نشد. آن را باز کنید، اجازهٔ اتصال بدهید و دوباره تلاش کنید.
wallet-without-proof = این کیف پول نمی‌تواند نشان دهد که مال شماست. کیف پول دیگری وصل کنید.
unlink = قطع اتصال
unlink-sure = اتصال کیف پول قطع شود؟ برای محافظت از پول شما، برداشت‌ها بعد از آن یک روز منتظر می‌مانند.
unlink-yes = قطع شود
unlink-no = بماند
address-linked = ما به کیف پولی که وصل کرده‌اید پرداخت می‌کنیم. در بخش کیف پول می‌توانید آن را عوض کنید.

## Withdraw

address = آدرس TON
address-hint = ما USDT را روی TON می‌فرستیم. آدرس را از برنامهٔ کیف پول خود کپی کنید.
address-malformed = این شبیه آدرس TON نیست. دوباره از برنامهٔ کیف پول خود کپی کنید.
amount = مبلغ به دلار
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = از { $min }. شما { $balance } دارید.
amount-malformed = مبلغی مانند 1.50 بنویسید.
# $min: the smallest withdrawal.
amount-below-minimum = کمترین برداشت { $min } است.
# $max: the largest withdrawal.
amount-above-maximum = بیشترین برداشت { $max } است.
# $balance: what there is.
balance-too-low = شما { $balance } دارید. همین مقدار یا کمتر درخواست کنید.
all = همه
# $amount: what is asked for.
withdraw-amount = برداشت { $amount }
send-again = فرستادن دوباره
send-again-hint = نمی‌دانیم درخواست شما رسیده است یا نه. دوباره بفرستید: همان درخواست است و فقط یک بار پرداخت می‌شود.
discard = نفرستید
discard-sure = اگر درخواست شما رسیده باشد، آن را در برداشت‌ها می‌بینید. وگرنه کنار گذاشته می‌شود.

## Sponsor

sponsor-open = پرداخت برای وظیفه‌ها به عنوان حامی
sponsor = حامی
sponsor-balance = موجودی حامی
sponsor-hint = هزینهٔ وظیفه‌های شما از آن پرداخت می‌شود. از درآمد شما جداست.
top-up = افزودن پول
stars = استارز
stars-count = چند ستاره
stars-hint = تلگرام پیش از پرداخت قیمت را نشان می‌دهد.
stars-malformed = یک عدد کامل مانند 100 بنویسید.
# $stars: how many, in digits.
stars-pay = پرداخت { $stars } ستاره
stars-paid = پرداخت شد! تا لحظه‌ای دیگر در موجودی شماست.
invoice-failed = پرداخت انجام نشد. چیزی از شما کم نشد؛ دوباره تلاش کنید.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = از هر کیف پولی { $coin } را به این آدرس و با این یادداشت بفرستید. دست‌کم { $minimum } { $coin } بفرستید.
coin-address = آدرس
memo = یادداشت (memo)
memo-hint = آن را جا نیندازید: بدون آن نمی‌فهمیم که پول مال شماست.
copy = کپی
copied = کپی شد
deposits = آنچه رسیده است
deposits-none = هنوز چیزی نیست. آنچه واریز کنید اینجا نشان داده می‌شود.
# $sum: how many, in digits.
stars-sum = { $sum } ستاره
deposit-waiting = رسیده، هنوز در موجودی شما نیست
deposit-credited = در موجودی شما
deposit-refunded = بازپرداخت شد

## History

history-none = هنوز اینجا چیزی نیست
history-none-hint = وظیفه‌ای را انجام دهید تا پاداش شما اینجا نشان داده شود.
see-tasks = دیدن وظیفه‌ها
entry-reward = پاداش
entry-hold = برداشت
entry-release = برداشت برگشت
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = مسدود، هنوز در موجودی شما نیست
entry-vest = دیگر مسدود نیست
entry-clawback = پس گرفته شد
entry-referral = برای دعوت از دوست
entry-correction = اصلاح
entry-other = تغییر موجودی شما
