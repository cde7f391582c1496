### What the Mini App says, in Persian. Amounts come formatted, with their currency.

## Everywhere

tabs = بخش‌ها
tab-earn = درآمد
tab-friends = دوستان
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
label-boost = بوست کانال
label-quiz = آزمون
label-check_in = ثبت حضور روزانه
label-invite = دعوت از دوستان
label-wallet = اتصال کیف پول
label-hold = نگه‌داری در TON
label-send = فرستادن در TON
label-partner = شریک
label-proof = فرستادن تصویر
label-started = شروع شده
label-checking = در حال بررسی
label-paid = پرداخت شده

## Task

task = وظیفه
task-open-visit = برای شروع، صفحه را باز کنید.
task-open-join = کانال را باز کنید، عضو شوید و به اینجا برگردید.
task-open-boost = کانال را باز کنید، آن را بوست کنید و به اینجا برگردید.
task-open-partner = آن را باز کنید، کاری را که می‌خواهد انجام دهید و به اینجا برگردید.
task-open-proof = صفحه را باز کنید، کاری را که می‌خواهد انجام دهید و به اینجا برگردید.
task-needs-first = پیش از این، وظیفهٔ دیگری هست.
task-first = رفتن به آن وظیفه
task-waiting = شروع شد. با حوصله صفحه را ببینید و بعد به اینجا برگردید.
task-ready-visit = آفرین! پاداش خود را دریافت کنید.
task-ready-code = کد صفحه را بنویسید و پاداش خود را دریافت کنید.
task-ready-join = عضو شدید؟ پس پاداش خود را دریافت کنید.
task-ready-boost = بوست کردید؟ پس پاداش خود را دریافت کنید.
task-ready-quiz = به همهٔ پرسش‌ها پاسخ دهید و پاداش خود را دریافت کنید.
task-ready-check_in = روزی یک بار حضور خود را ثبت کنید. روز شما نیمه‌شب به وقت محل شما تمام می‌شود.
task-ready-invite = پیوند خود را از ربات بفرستید. وقتی به اندازهٔ کافی از دوستان وظیفه‌ای انجام دادند، پاداش خود را دریافت کنید.
task-ready-wallet = کیف پول خود را وصل کنید و پاداش خود را دریافت کنید.
task-ready-hold = آنچه این کار می‌خواهد را در کیف پول متصل خود نگه دارید، سپس پاداشتان را بگیرید.
task-ready-send = این را از کیف پول متصل خود دقیقاً با همین یادداشت بفرستید. سپس پاداشتان را بگیرید.
task-ready-proof = تصویری انتخاب کنید که نشان دهد کار تمام شده است. یک نفر آن را می‌بیند.
picture = تصویر
picture-hint = اسکرین‌شات هم خوب است. پیش از فرستادن کوچک‌تر می‌شود.
send-picture = فرستادن تصویر
task-picture-missing = اول یک تصویر انتخاب کنید.
task-ready-partner = آنجا همه چیز تمام شد؟ پس پاداش خود را دریافت کنید.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] هنوز هیچ روزی پشت سر هم نیست.
    [one] { $days } روز پشت سر هم.
   *[other] { $days } روز پشت سر هم.
}
check-in-freeze = می‌توانید یک روز را جا بیندازید.
check-in-no-freeze = یک روز را جا انداخته‌اید. دیگر روزی را جا نیندازید.
# $brought: friends who count. $needed: how many are needed.
invite-progress = دوستان تا حالا: { $brought } از { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] تلاشی نمانده است.
    [one] { $left } تلاش مانده است.
   *[other] { $left } تلاش مانده است.
}
open-wallet = رفتن به کیف پول
send-ton = مبلغ به TON
send-comment = یادداشت
task-checking = در حال بررسی هستیم. کمی طول می‌کشد و لازم نیست اینجا منتظر بمانید.
task-paid = پرداخت شد! پاداش در موجودی شماست.
task-taken-back = این پاداش پس گرفته شد.
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
open-boost = باز کردن کانال
open-again-boost = باز کردن دوبارهٔ کانال
open-proof = باز کردن صفحه
open-again-proof = باز کردن دوبارهٔ صفحه
open-partner = باز کردن
open-again-partner = باز کردن دوباره
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
fairness-sent = یک نفر نوشتهٔ شما را می‌خواند. ربات نتیجه را به شما می‌گوید.
fairness-stays = یک نفر بررسی کرد. تا { $time } خودبه‌خود تمام می‌شود.
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

## Friends

invite = دعوت از دوستان
# $amount: what a friend is worth.
invite-hint = برای هر دوستی که اینجا تازه‌وارد است و وظیفه‌ای را که ما بررسی می‌کنیم انجام دهد، { $amount } می‌گیرید.
invite-hint-nothing = فعلاً برای دعوت از دوستان پاداشی نیست.
# $amount: what all friends brought so far.
invite-earned = دوستان شما تا حالا { $amount } برایتان آورده‌اند.
invite-share = فرستادن در تلگرام
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = همرسانی: { $amount } برای هر دوست
# It is sent with the link.
invite-words = با وظیفه‌های ساده دلار به دست آورید و آن را به صورت USDT برداشت کنید.
invite-link = پیوند شما برای تلگرام
invite-web-link = پیوند شما برای جاهای دیگر
invite-web-hint = صفحه‌ای را باز می‌کند که به تلگرام می‌رساند. می‌شماریم چند بار باز شده است، نه این که چه کسی باز کرده است.
friends-none = هنوز دوستی اینجا نیست
friends-none-hint = پیوند خود را بفرستید. هر کس با آن بیاید اینجا نشان داده می‌شود.
# $seen, $joined and $paid: how many.
friends-totals = بازدید پیوند: { $seen } · آمده: { $joined } · پرداخت شده: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = دوست { $number }
friend-joined = آمده است
friend-qualified = حساب می‌شود
friend-paid = پرداخت شده
friend-void = حساب نمی‌شود
milestones = مرحله‌ها
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] پرداخت برای { $friends } دوست
   *[other] پرداخت برای { $friends } دوست
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] { $left } نفر مانده
   *[other] { $left } نفر مانده
}
invited = چگونه به اینجا آمدید
# $name: a first name.
invited-by = { $name } شما را دعوت کرده است.
invited-by-somebody = یک دوست شما را دعوت کرده است.

## Stats

stats-open = آمار و جدول برترین‌ها
stats = آمار
stats-earned = درآمد روی هم
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } وظیفه
   *[other] { $tasks } وظیفه
}
# $amount: what was earned in that time.
stats-month = 30 روز گذشته: { $amount }
achievements = دستاوردهای شما
achievement-first-task = نخستین کار انجام‌شده
achievement-first-withdrawal = نخستین برداشتِ رسیده
# $goal: days.
achievement-week-in-a-row = روزهای پیاپی: { $goal }
achievement-first-friend = نخستین دوستی که او هم درآمد دارد
# $goal: tasks.
achievement-some-tasks = کارهای انجام‌شده: { $goal }
# $goal: days.
achievement-month-in-a-row = روزهای پیاپی: { $goal }
# $goal: tasks.
achievement-many-tasks = کارهای انجام‌شده: { $goal }
achievement-reached = به دست آمد
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } از { $goal }
board = جدول برترین‌ها
board-day = امروز
board-week = این هفته
board-all = از آغاز
board-none = هنوز کسی چیزی به دست نیاورده است. فهرست هر ده دقیقه تازه می‌شود.
board-you = شما
# $rank: a place, such as 3.
place-rank = جایگاه شما: { $rank }
# $percent: a whole number.
place-percent = شما در { $percent } درصد برتر هستید
place-none = هنوز در این فهرست نیستید. وظیفه‌ای را انجام دهید و ده دقیقهٔ دیگر دوباره نگاه کنید.
name-shown = دیگران حرف اول نام شما را در فهرست می‌بینند و دوستان نام کوچک شما را.
name-hidden = کسی شما را در فهرست نمی‌بیند و دوستان هم نام شما را نمی‌بینند.
name-hide = مرا پنهان کنید
name-show = مرا نشان دهید

## Campaigns

campaigns = کارزارهای شما
campaigns-none = هنوز کارزاری نیست
campaigns-none-hint = کارزار برای وظیفه‌های شما به مردم پول می‌دهد. یکی بنویسید، به آن پول بدهید و برای بررسی بفرستید.
campaign = کارزار
campaign-new = کارزار تازه
campaign-draft = پیش‌نویس
campaign-review = در حال بررسی
campaign-running = در جریان
campaign-paused = متوقف
campaign-closed = بسته
campaign-draft-hint = به آن پول بدهید و برای بررسی بفرستید. پیش از آن که کاربران آن را ببینند، یکی از ما آن را می‌بیند.
campaign-review-hint = در حال بررسی آن هستیم. وقتی تمام شد ربات به شما خبر می‌دهد.
campaign-running-hint = تا وقتی پول دست‌کم برای یک بار دیگر هست، کاربران وظیفه‌هایش را می‌بینند.
campaign-paused-hint = کسی وظیفه‌هایش را نمی‌بیند.
campaign-closed-hint = تمام شده است. آنچه مانده بود به موجودی حامی شما برگشت.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = فرستادن برای بررسی
campaign-to-draft = پس گرفتن
campaign-to-paused = توقف
campaign-to-running = ادامه
campaign-edit = تغییر
campaign-edit-running = اگر پیوند یا نوشته‌ای را تغییر دهید یا پاداشی را کمتر کنید، کارزار را دوباره بررسی می‌کنیم. تا آن وقت کسی آن را نمی‌بیند.
campaign-close = بستن
campaign-close-sure = کارزار برای همیشه بسته شود؟ آنچه در آن مانده به موجودی حامی شما برمی‌گردد.
campaign-fund = افزودن پول به دلار
campaign-fund-hint = از موجودی حامی شما برداشته می‌شود.
campaign-fund-now = افزودن
campaign-preview = آن‌طور که کاربران می‌بینند
results = نتیجه‌ها روز به روز
results-none = هنوز چیزی نیست. آنچه مردم انجام دهند تا چند دقیقهٔ دیگر اینجا نشان داده می‌شود.
results-csv = برای صفحه‌گسترده (CSV)
# $id: the task's number.
results-task = وظیفهٔ شمارهٔ { $id }
# $number: how many times. Seen is an estimate.
results-seen = دیده شده: حدود { $number }
results-started = شروع شده: { $number }
results-completed = انجام شده: { $number }
results-kept = قطعی شده: { $number }
# $reason: a sentence that says why.
results-rejected = رد شده: { $number }. { $reason }
campaign-save = ذخیره
campaign-name = نام
campaign-name-hint = فقط شما و ما آن را می‌بینیم.
campaign-name-missing = برای کارزار نامی بنویسید.
# $number: 1, 2 and so on.
campaign-task = وظیفهٔ { $number }
campaign-task-add = افزودن وظیفه
campaign-task-remove = برداشتن این وظیفه
campaign-kind = نوع وظیفه
campaign-url = پیوند
campaign-url-hint = آنچه هنگام شروع باز می‌شود. با ‎https://‎ شروع می‌شود.
campaign-url-missing = پیوندی بنویسید که با ‎https://‎ شروع شود.
campaign-chat = کانال یا گروه
campaign-chat-hint = مانند ‎@name. ربات ما را آنجا مدیر کنید تا بتواند بررسی کند.
campaign-chat-missing = نام کانال یا گروه را بنویسید، مانند ‎@name.
campaign-seconds = چند ثانیه ماندن
campaign-seconds-hint = کاربران دست‌کم این مدت می‌مانند.
campaign-seconds-missing = یک عدد کامل برای ثانیه‌ها بنویسید.
campaign-code = کد
campaign-code-hint = واژه‌ای در صفحهٔ شما که باید پیدا شود. اگر نیست، خالی بگذارید.
campaign-partner = نام شریک
campaign-partner-hint = حروف کوچک لاتین، رقم یا خط تیره، مانند fun-games. سرور شما با این نام می‌گوید چه کسی تمام کرده است.
campaign-partner-missing = نامی مانند fun-games بنویسید: حروف کوچک لاتین، رقم یا خط تیره.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = با ‎https://‎ شروع می‌شود و { $mark } در آن است؛ جای آن شماره‌ای می‌آید که سرور شما به ما می‌گوید.
# The same.
campaign-partner-url-missing = پیوندی بنویسید که با ‎https://‎ شروع شود و یک بار { $mark } داشته باشد.
campaign-reward = پاداش به دلار
campaign-reward-hint = برای هر بار انجام. شاید کارمزدی هم اضافه شود.
campaign-reward-missing = مبلغی مانند 0.05 بنویسید.
campaign-title = عنوان به انگلیسی
campaign-text = چه باید کرد، به انگلیسی
campaign-title-missing = عنوانی به انگلیسی بنویسید.
campaign-text-missing = به انگلیسی بنویسید که چه باید کرد.
# In the language that the sponsor reads here.
campaign-title-own = عنوان به زبان شما
campaign-text-own = چه باید کرد، به زبان شما
campaign-about-check_in = کاربران روزی یک بار حضور خود را ثبت می‌کنند و برای هر روز پول می‌گیرند.
campaign-about-wallet = کاربران کیف پول TON خود را همین‌جا با اثبات وصل می‌کنند.
campaign-about-proof = کاربران تصویری می‌فرستند که کار را نشان می‌دهد. یک ناظر هر کدام را می‌بیند.
# $link: what such a link looks like.
campaign-chat-url-hint = پیوند آن در تلگرام، مانند { $link }.
# The same.
campaign-chat-url-missing = پیوند آن در تلگرام را بنویسید، مانند { $link }.
campaign-proof-url-hint = آنچه کاربران اول باز می‌کنند. اگر چیزی برای باز کردن نیست، خالی بگذارید.
campaign-friends = چند دوست آورده شود
campaign-friends-hint = هر دوست وقتی حساب می‌شود که خودش چیزی به دست آورده باشد.
campaign-attempts = دفعه‌های پاسخ
campaign-attempts-hint = چند بار می‌توان به همهٔ پرسش‌ها پاسخ داد.
# $max: the largest number.
campaign-whole-missing = یک عدد کامل از 1 تا { $max } بنویسید.
# $number: 1, 2 and so on.
campaign-question = پرسش { $number }
campaign-question-text = پرسش به انگلیسی
# In the language that the sponsor reads here.
campaign-question-text-own = پرسش به زبان شما
# $number: 1, 2 and so on.
campaign-choice = گزینهٔ { $number } به انگلیسی
# The same, in the language that the sponsor reads here.
campaign-choice-own = گزینهٔ { $number } به زبان شما
# The same.
campaign-right = گزینهٔ { $number } درست است
campaign-choice-add = افزودن گزینه
campaign-choice-remove = حذف آخرین گزینه
campaign-question-add = افزودن پرسش
campaign-question-remove = حذف این پرسش
campaign-quiz-hint = هر پرسش و گزینه‌هایش را به انگلیسی بنویسید و گزینهٔ درست را مشخص کنید. کس دیگری نمی‌بیند کدام است.
campaign-jetton = جتون (jetton)
campaign-jetton-hint = نشانی قرارداد آن. برای TON خالی بگذارید.
campaign-units = مقدار به کوچک‌ترین واحد
campaign-units-hint = دست‌کم این مقدار در کیف پول است. در جتون با 6 رقم اعشار، 1000000 یعنی یک.
campaign-units-missing = یک عدد کامل بنویسید، مانند 1000000.
campaign-ton-hint = دست‌کم این مقدار.
campaign-address-hint = گیرنده‌ای که برایش می‌فرستند. نشانی را از برنامهٔ کیف پول خود کپی کنید.
campaign-budget = بودجهٔ روزانه به دلار
campaign-budget-hint = بیشترین پاداشی که در یک روز (UTC) می‌پردازد. برای بدون محدودیت خالی بگذارید.
campaign-picture-hint = بالای وظیفه دیده می‌شود. پیش از فرستادن کوچک می‌شود.
campaign-picture-kept = تصویر موجود است.
campaign-picture-remove = حذف تصویر
campaign-settings = تنظیمات بیشتر
campaign-after-previous = فقط پس از کار پیش از آن
campaign-repeat = چند وقت یک بار
repeat-once = یک بار
repeat-daily = هر روز
repeat-weekly = هر هفته
campaign-starts = نخستین روز (UTC)
campaign-starts-hint = خالی بگذارید تا با آغاز کارزار شروع شود.
campaign-ends = آخرین روز (UTC)
campaign-ends-hint = برای ۳۰ روز از اکنون خالی بگذارید.
campaign-cap = حداکثر در کل
campaign-cap-hint = این تعداد پرداخت می‌شود. برای بدون محدودیت خالی بگذارید.
campaign-cap-daily = حداکثر در روز
campaign-cap-daily-hint = این تعداد در یک روز (UTC) پرداخت می‌شود. برای بدون محدودیت خالی بگذارید.
campaign-languages = زبان‌ها
campaign-languages-hint = اگر چیزی انتخاب نکنید، برای همه است.
campaign-countries = کشورها
campaign-countries-hint = هر کدام دو حرف، مانند DE, FR. برای همه خالی بگذارید.
campaign-countries-missing = برای هر کشور دو حرف بنویسید، مانند DE, FR.
campaign-premium = با تلگرام پریمیوم یا بدون آن
premium-all = برای همه
premium-only = فقط با پریمیوم
premium-without = فقط بدون پریمیوم
campaign-later-3 = درصد پس از 3 روز
campaign-later-7 = درصد پس از 7 روز
campaign-later-hint = این بخش از پاداش می‌ماند تا دوباره بررسی کنیم. بقیه همان موقع پرداخت می‌شود.
campaign-later-missing = عددهای کامل بنویسید که با هم حداکثر 100 باشند.
# For a plan that came by the API.
campaign-later-own = پاداش در بخش‌هایی می‌آید که این فرم نمی‌تواند نشان دهد. همان‌طور که هستند می‌مانند.

## Partners

partners = شریک‌های شما
partners-hint = شریک سروری از شماست که وقتی مردم وظیفه‌ای را انجام دادند به ما خبر می‌دهد.
partner = شریک
partner-name = نام شریک تازه
partner-name-hint = حروف کوچک لاتین، رقم یا خط تیره، مانند fun-games. از آن پس مال شماست.
partner-take = برداشتن
# $name: such as fun-games.
partner-open = شریک { $name }
# $time: a date with the time of day.
partner-since = مال شما از { $time }
partner-address = آدرسی که سرور شما صدا می‌زند
partner-secret = کلید محرمانه
partner-secret-hint = آنچه سرور شما به ما می‌گوید با آن امضا می‌شود. آن را همان‌جا نگه دارید و به کسی نشان ندهید.
partner-secret-show = نمایش کلید
partner-secret-replace = عوض کردن کلید
partner-secret-sure = کلید عوض شود؟ کلید کنونی دو روز دیگر کار می‌کند.
# $time: a date with the time of day.
partner-secret-until = کلید پیشین تا { $time } کار می‌کند.
partner-try = امتحان کنید
partner-sandbox = فقط آزمایش: به کسی پرداخت نمی‌شود
partner-command = فرمان برای سرور شما
# $secret and $claim: words that stand in the command.
partner-command-hint = کلید را جای { $secret } و آنچه در پیوند بود را جای { $claim } بگذارید.
partner-heard = آنچه شنیدیم
partner-heard-none = هنوز چیزی نیست. آنچه سرور شما بگوید اینجا نشان داده می‌شود. آنچه رد کنیم نه: پاسخ دلیلش را می‌گوید.
# What came of it.
postback-paid = انجام و پرداخت شد
postback-taken_back = نشده بود، پس گرفته شد
postback-recorded = آزمایش، پولی جابه‌جا نشد

## Messages to partners

webhook = پیام‌ها به سرور شما
webhook-hint = وقتی کسی وظیفه‌ای از شما را انجام داد و وقتی کارزاری اجرا شد، ایستاد یا پولش تمام شد به آن خبر می‌دهیم.
webhook-url = آدرسی که ما صدا می‌زنیم
webhook-url-hint = با ‎https://‎ شروع می‌شود.
webhook-secret = کلید محرمانهٔ پیام‌ها
webhook-secret-hint = سرور شما با آن بررسی می‌کند که پیام از ماست، همان‌طور که Standard Webhooks می‌گوید.
webhook-save = ذخیره و روشن کردن
webhook-on = روشن
webhook-off = خاموش
webhook-failed = ما خاموشش کردیم: سه روز چیزی نرسید. برای ادامه دوباره ذخیره کنید.
# $time: a date with the time of day.
webhook-failing = از { $time } چیزی نرسیده است.
webhook-test = فرستادن آزمایشی
webhook-stop = خاموش کردن
webhook-stop-sure = دیگر به سرور شما خبر ندهیم؟ آنچه منتظر است سه روز نگه داشته می‌شود.
deliveries = آنچه فرستادیم
deliveries-none = هنوز چیزی نیست.
delivery-waiting = در انتظار
delivery-delivered = رسید
delivery-failed = نرسید
# $status: such as 500. $attempts: how many.
delivery-answered = تلاش‌ها: { $attempts }، آخرین پاسخ: { $status }
# The same without one.
delivery-unanswered = تلاش‌ها: { $attempts }، بدون پاسخ
# $time: a date with the time of day.
delivery-next = دوباره در { $time }
delivery-again = فرستادن دوباره

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

## Appeals

appeal = درخواست بررسی دوباره
appeal-words = چرا فکر می‌کنید این اشتباه است؟
appeal-hint = یک نفر آن را می‌خواند. برای هر پاداش یک بار می‌توانید بخواهید، پس هر چه کمک می‌کند بنویسید.
appeal-send = فرستادن
appeal-missing = در چند کلمه بنویسید چرا فکر می‌کنید این اشتباه است.
appeal-asked = درخواست بررسی دوباره دادید
# Where it stands.
appeal-open = یک نفر به آن نگاه می‌کند. ربات نتیجه را می‌گوید.
appeal-granted = حق با شماست
appeal-declined = همان‌طور که بود می‌ماند
appeals = اعتراض‌های شما
appeals-none = هنوز نخواسته‌اید چیزی را دوباره بررسی کنیم.

## Settings

settings = تنظیمات
settings-language = زبان
settings-notifications = پیام‌های ربات
topic-payments = برداشت‌ها و واریزها
topic-rewards = پاداش‌ها
topic-friends = دوستان
topic-news = خبرها
settings-safety = پیام‌هایی که از پول شما محافظت می‌کنند، مانند تغییر کیف پول شما، همیشه فوری می‌رسند.
settings-quiet = ساعت‌های سکوت
settings-quiet-on = شب‌ها پیامی نیاید
quiet-from = از
quiet-until = تا
share-invitation = دعوت از یک نفر
settings-home-screen = افزودن Earnest به صفحهٔ اصلی گوشی
settings-data = داده‌های شما
settings-export = دریافت نسخه‌ای از هر چه دربارهٔ شما نگه می‌داریم
settings-delete = برای حذف حساب خود ‎/delete_me را به ربات بنویسید. اول به شما می‌گوید که پول شما چه می‌شود.
settings-delete-go = بازگشت به گفتگو
