### What the bot says, in Persian.

## Greetings

bot-welcome =
    به Earnest خوش آمدید!

    وظیفه‌ها را انجام دهید، دلار به دست آورید و آن را به صورت USDT روی TON برداشت کنید.
bot-welcome-invited =
    به Earnest خوش آمدید! یک دوست شما را دعوت کرده است.

    وظیفه‌ها را انجام دهید، دلار به دست آورید و آن را به صورت USDT روی TON برداشت کنید.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    خوش برگشتید!

    دعوت فقط برای کسانی حساب می‌شود که تازه آمده‌اند، پس این چیزی را عوض نمی‌کند. وظیفه‌ها و پول شما همان‌جاست که بود.
# The same with their own link.
bot-invitation-own = این پیوند دعوت خود شماست. آن را برای دوستانی بفرستید که هنوز اینجا نیستند.
bot-open-app = باز کردن Earnest
bot-help =
    Earnest برای انجام وظیفه‌ها به شما پول می‌دهد.

    1. برنامه را باز کنید و وظیفه‌ای را انتخاب کنید.
    2. آن را انجام دهید و پاداش را دریافت کنید.
    3. از موجودی خود USDT به کیف پول TON خود برداشت کنید.

    دستور ‎/balance موجودی شما را نشان می‌دهد، ‎/withdraw برای برداشت است، ‎/invite برای دعوت از دوستان، ‎/language برای تغییر زبان، ‎/paysupport برای نوشتن به یک نفر و ‎/delete_me برای حذف حساب شما.

## Answers to commands

bot-languages = 🌐 زبان
bot-language = می‌خواهید به چه زبانی بخوانید؟
bot-language-chosen = از این پس به فارسی برای شما می‌نویسم.
bot-app = وظیفه‌ها و موجودی شما در برنامه هستند.
bot-tasks = وظیفه‌های تازه در برنامه منتظر شما هستند. هر کدام نشان می‌دهد چقدر می‌پردازد.
bot-open-tasks = نمایش وظیفه‌ها
# $balance: dollars, such as 1.50.
bot-balance = موجودی شما { $balance } دلار است.
bot-open-wallet = باز کردن کیف پول
# $balance: dollars, such as 1.50.
bot-withdraw = می‌توانید { $balance } دلار را به صورت USDT به کیف پول TON خود برداشت کنید.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = موجودی شما { $balance } دلار است. کمترین برداشت { $minimum } دلار است. چند وظیفهٔ دیگر و به آن می‌رسید.
# $link: the person's own link.
bot-invite =
    با پیوند خودتان دوستان را دعوت کنید:
    { $link }
bot-share = انتخاب گفتگو
bot-terms = این‌ها قاعده‌هایی هستند که برای همهٔ کاربران Earnest برقرارند.
bot-privacy = این چیزی است که Earnest دربارهٔ شما نگه می‌دارد، و دلیل آن. برنامه نسخه‌ای از آن به شما می‌دهد و ‎/delete_me آن را حذف می‌کند.
bot-read = خواندن
bot-unknown-command = این دستور را نمی‌شناسم. ‎/help دستورهای موجود را نشان می‌دهد.
bot-not-understood = من فقط دستورها را می‌فهمم. ‎/help آن‌ها را نشان می‌دهد. اگر می‌خواهید به یک نفر بنویسید، از ‎/paysupport استفاده کنید.

## Writing to us

bot-paysupport =
    در پرداختی یا چیز دیگری مشکلی هست؟ دکمهٔ زیر را بزنید و برای ما بنویسید. یک نفر آن را می‌خواند و همین‌جا پاسخ می‌دهد.

    می‌توانید آن را پس از دستور هم بنویسید: ‎/paysupport و بعد نوشتهٔ خودتان.

    لطفاً روز و مبلغ را بنویسید. هرگز رمز عبور یا کلمه‌های کیف پول خود را برای کسی نفرستید.
bot-write-to-us = ✍️ نوشتن به ما
bot-support-received = ممنون. یک نفر آن را می‌خواند و همین‌جا به شما پاسخ می‌دهد.
# $words: what a person of our team wrote.
support-answered =
    پاسخی از گروه ما:

    { $words }
support-title = نوشتن به ما
support-topic = دربارهٔ چیست؟
support-topic-payment = پرداخت یا برداشت
support-topic-task = وظیفه یا پاداش
support-topic-idea = یک پیشنهاد
support-topic-other = چیز دیگر
support-words = نوشتهٔ شما
support-send = فرستادن
support-hint = یک نفر آن را می‌خواند و در گفتگو با ربات پاسخ می‌دهد. هرگز رمز عبور یا کلمه‌های کیف پول خود را برای کسی نفرستید.

## Deleting the account

bot-erase-explained =
    می‌خواهید حساب خود را حذف کنید؟

    زبان، تنظیمات و آنچه برای ما نوشته‌اید فوری حذف می‌شود و همهٔ نشست‌ها پایان می‌یابند. دفترها شمارهٔ حساب تلگرام شما را کنار هر پرداخت نگه می‌دارند، چون قانون این را می‌خواهد.

    این که چه کسی شما را دعوت کرده و چه وظیفه‌هایی انجام داده‌اید هم می‌ماند تا به کسی دو بار برای آن پرداخت نشود.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    می‌خواهید حساب خود را حذف کنید؟ هنوز { $amount } دلار دارید: در موجودی، مسدود، در راه شما یا برای کارزارها.

    اول آن را برداشت کنید. اگر حالا حساب را حذف کنید، 7 روز دیگر حذف می‌شود و از آنچه تا آن وقت مانده باشد می‌گذرید.

    آن وقت زبان، تنظیمات و آنچه برای ما نوشته‌اید از بین می‌رود. دفترها شمارهٔ حساب تلگرام شما را کنار هر پرداخت نگه می‌دارند، چون قانون این را می‌خواهد.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = در کارزارهای شما هنوز { $amount } دلار هست. لطفاً اول آن‌ها را در برنامه ببندید. سپس دوباره ‎/delete_me را بنویسید.
bot-erase-yes = حذف حساب من
bot-erase-give-up = حذف حساب و گذشتن از پول
bot-erase-keep = حساب من بماند
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = حساب شما در { $date } حذف می‌شود. تا آن وقت می‌توانید پول خود را برداشت کنید یا حساب را نگه دارید.
bot-erase-kept = حساب شما همان‌طور که هست می‌ماند.
bot-erase-done = حساب شما حذف شد. خدانگهدار و ممنون.
bot-erased = شما حساب خود را حذف کرده‌اید. اگر می‌خواهید دوباره از Earnest استفاده کنید، دکمه را بزنید. وظیفه‌هایی که انجام داده‌اید انجام‌شده می‌مانند.
bot-return = بازگشت
bot-returned = خوش برگشتید!

## Sharing

# What the person who shares sees above the message.
share-title = دعوت به Earnest
# The message that is shared.
share-words = من با وظیفه‌های کوچک در Earnest دلار به دست می‌آورم و آن را به صورت USDT برداشت می‌کنم. شما هم بیایید!
share-button = باز کردن Earnest
# Shown to somebody who has not started the bot yet.
share-start = برای دعوت از دوستان Earnest را شروع کنید

## Commands

# Telegram shows these beside each command.
command-start = شروع
command-app = باز کردن برنامه
command-balance = موجودی شما
command-tasks = چه می‌توانید بکنید
command-invite = دعوت از دوستان
command-withdraw = برداشت پول
command-language = تغییر زبان
command-help = چگونه کار می‌کند
command-terms = قاعده‌ها
command-privacy = آنچه دربارهٔ شما نگه می‌داریم
command-paysupport = نوشتن به ما
command-delete_me = حذف حساب شما
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = وظیفه‌های کوچک انجام دهید، دلار به دست آورید و آن را به صورت USDT به کیف پول TON خود برداشت کنید. هر پرداخت را می‌توان در بلاک‌چین بررسی کرد.
# On the bot's profile: at most 120 characters.
bot-short-description = وظیفه‌های کوچک انجام دهید، دلار به دست آورید و USDT روی TON برداشت کنید.

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = پرداخت شد: { $amount } دلار به صورت USDT به کیف پول شما { $address } رسید.
# The button below it.
withdrawal-transaction = نمایش تراکنش
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    برداشت { $amount } دلاری شما انجام نشد. پول به موجودی شما برگشت.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    ناچار شدیم { $amount } دلار را که برای شما مسدود بود پس بگیریم. { $reason }

    بقیهٔ پول شما دست نخورده است. فکر می‌کنید این اشتباه است؟ برای ما بنویسید تا یک نفر بررسی کند.
clawback-left = وظیفه از شما خواسته بود بمانید و شما پیش از پایان زمان رفتید.
clawback-proof = آنچه به عنوان مدرک فرستاده شد با وظیفه جور نبود.
clawback-duplicate = یک وظیفه با چند حساب انجام شد، ولی فقط یک بار پرداخت می‌شود.
clawback-mistake = این وظیفه به اشتباه ما حساب شد. متأسفیم.

## Wallet

# $address: the wallet.
wallet-linked =
    کیف پول شما { $address } وصل شد. از این پس برداشت‌ها فقط به آن می‌روند.
# $address: the new wallet.
wallet-changed =
    کیف پول شما اکنون { $address } است. برای محافظت از پول شما، برداشت‌ها 24 ساعت منتظر می‌مانند.

    کار شما نبود؟ برنامه را باز کنید و کیف پول خودتان را دوباره وصل کنید.
# $address: the wallet that was unlinked.
wallet-unlinked =
    کیف پول شما { $address } دیگر وصل نیست. برای محافظت از پول شما، برداشت‌ها 24 ساعت منتظر می‌مانند.

    کار شما نبود؟ برنامه را باز کنید و کیف پول خودتان را دوباره وصل کنید.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = موجودی حامی
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = { $amount } دلار برای کارزارهای شما در Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = ممنون! { $amount } دلار در موجودی حامی شماست.
# $amount: dollars, such as 1.30.
deposit-waiting = ممنون! پرداخت { $amount } دلاری شما رسید. به‌زودی آن را به موجودی شما اضافه می‌کنیم.

# The page of the Mini App, before its script runs.
app-title = کسب USDT
app-loading = در حال بارگذاری…

## The page about reserves

reserves-title = ذخایر
reserves-lead = چقدر بدهکاریم، چقدر داریم و چگونه می‌توانید بدون پرسیدن از ما بررسی کنید.
reserves-balanced = همهٔ دفترها در { $at } با هم خواندند.
reserves-broken = دفترها در { $at } با هم نخواندند. تا دلیلش را ندانیم، پرداخت‌ها متوقف است.
reserves-not-yet = دفترها هنوز بررسی نشده‌اند. یک ساعت دیگر برگردید.
reserves-owed = بدهی ما
reserves-earner = به کاربران
reserves-vesting = به کاربران، مسدود
reserves-held = در راه کاربران
reserves-sponsor = به حامیان
reserves-campaign = در کارزارها
reserves-in-all = روی هم
reserves-hold = دارایی ما
reserves-wallet = کیف پول پرداخت
reserves-deposit-wallet = کیف پول واریز
reserves-seen = دیده‌شده در بلاک‌چین در { $at }.
reserves-stars-note = حامیان با استارز و TON هم پرداخت می‌کنند که تلگرام و بلاک‌چین برای ما نگه می‌دارند؛ آن‌ها در این مبلغ نیستند.
reserves-payouts = آخرین پرداخت‌ها
reserves-no-payouts = هنوز به کسی پرداخت نشده است.
reserves-check = خودتان بررسی کنید
reserves-check-chain = هر کیف پول و هر پرداخت بالا پیوندی به بلاک‌چین است. موجودی‌ها را جمع بزنید.
reserves-check-books = دفترها هر روز مُهر می‌شوند. این تازه‌ترین هش است: هر کس سطر مُهرشده‌ای را تغییر دهد، همهٔ هش‌های بعدی را تغییر می‌دهد. آن را نگه دارید و مقایسه کنید.
reserves-check-tools = همین رقم‌ها در ‎/api/reserves و همهٔ هش‌ها در ‎/api/segments هستند. برنامه سطرهای خودتان را به شما ثابت می‌کند و «make verify» در کد منبع همه را بررسی می‌کند.

## The page behind an invitation link

invitation-title = شما به Earnest دعوت شده‌اید
invitation-lead = وظیفه‌ها را انجام دهید، دلار به دست آورید و آن را به صورت USDT روی TON برداشت کنید.
invitation-unknown = این دعوت مال کسی نیست. بدون آن هم می‌توانید شروع کنید.
invitation-open = باز کردن در تلگرام
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    تلگرام دم دستتان نیست؟ بعداً آنجا ‎@{ $bot }‎ را باز کنید و این پیام را برایش بفرستید. همان‌قدر حساب می‌شود.
invitation-rule =
    دعوت برای کسانی حساب می‌شود که در Earnest تازه‌وارد هستند. این یک بار، هنگام اولین ورود شما، تعیین می‌شود.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    حساب شما بسته شده است: فعلاً نمی‌توانید درآمد داشته باشید یا برداشت کنید. { $reason }

    اگر فکر می‌کنید اشتباه شده، ‎/paysupport را بنویسید. یک نفر پاسخ می‌دهد.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    حساب شما بسته شده است: فعلاً نمی‌توانید درآمد داشته باشید یا برداشت کنید. { $reason }

    { $note }

    اگر فکر می‌کنید اشتباه شده، ‎/paysupport را بنویسید. یک نفر پاسخ می‌دهد.
ban-lifted = حساب شما دوباره باز است. می‌توانید از همان‌جا ادامه دهید.
ban-several-accounts = یک نفر را پشت چند حساب پیدا کردیم.
ban-pretended = آنچه برایش پاداش خواسته شد واقعاً انجام نشده بود.
ban-abusive = با دیگران یا با ما بدرفتاری شد.
ban-law = قانون به ما اجازهٔ کار با شما را نمی‌دهد.
ban-other = دلیل در پایین آمده است.

## Campaigns

# $name: the campaign's name.
campaign-runs = کارزار شما «{ $name }» بررسی شد و می‌تواند اجرا شود. تا وقتی پول در آن هست، کاربران آن را پیدا می‌کنند.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    کارزار شما «{ $name }» این‌طور نمی‌تواند اجرا شود. { $reason }

    آن را در برنامه تغییر دهید و دوباره برای بررسی بفرستید.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    کارزار شما «{ $name }» این‌طور نمی‌تواند اجرا شود. { $reason }

    { $note }

    آن را در برنامه تغییر دهید و دوباره برای بررسی بفرستید.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    کارزار شما «{ $name }» را متوقف کردیم. { $reason }

    پول آن سر جایش است. آن را در برنامه تغییر دهید و دوباره برای بررسی بفرستید، یا ببندید.
# $note: what the moderator wrote.
campaign-stopped-noted =
    کارزار شما «{ $name }» را متوقف کردیم. { $reason }

    { $note }

    پول آن سر جایش است. آن را در برنامه تغییر دهید و دوباره برای بررسی بفرستید، یا ببندید.
campaign-misleading = چیزی را وعده می‌دهد که نیست.
campaign-forbidden = قانون یا مقررات تلگرام اجازهٔ آن را نمی‌دهد.
campaign-unreachable = پیوند یا گفتگوی آن باز نشد.
campaign-unclear = کاربران نمی‌توانستند بفهمند چه باید بکنند.
campaign-too-little = پاداش برای این کار خیلی کم است.
campaign-repeated = با کارزار دیگری یکی است.
campaign-other = اول باید چیزی تغییر کند.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = دوباره به «{ $title }» نگاه کردیم و حق با شماست. { $answer }
appeal-granted-noted =
    دوباره به «{ $title }» نگاه کردیم و حق با شماست. { $answer }

    { $note }
appeal-declined = دوباره به «{ $title }» نگاه کردیم و همان‌طور که بود می‌ماند. { $answer }
appeal-declined-noted =
    دوباره به «{ $title }» نگاه کردیم و همان‌طور که بود می‌ماند. { $answer }

    { $note }
fairness-cleared = یک نفر حساب شما را بررسی کرد و همه چیز درست است. برداشت‌های شما ادامه می‌یابد.
fairness-cleared-noted =
    یک نفر حساب شما را بررسی کرد و همه چیز درست است. برداشت‌های شما ادامه می‌یابد.

    { $note }
fairness-kept = یک نفر حساب شما را بررسی کرد. برداشت‌های شما فعلاً همان‌طور می‌ماند.
fairness-kept-noted =
    یک نفر حساب شما را بررسی کرد. برداشت‌های شما فعلاً همان‌طور می‌ماند.

    { $note }
appeal-mistake = اشتباه از ما بود. متأسفیم.
appeal-shown = آنچه نوشتید نشان می‌دهد که آن را انجام داده‌اید.
appeal-not-shown = چیزی به ما نشان نمی‌دهد که آن را انجام داده‌اید.
appeal-not-done = می‌بینیم که آن‌طور که وظیفه خواسته بود انجام نشده است.
appeal-duplicate = همین کار با چند حساب انجام شد، ولی فقط یک بار پرداخت می‌شود.
appeal-other = یکی از ما آن را بررسی کرده است.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = کاربری از ما خواست دوباره به «{ $title }» نگاه کنیم و حق با او بود. کارزار شما { $amount } دلار برای آن پرداخت کرد.
webhook-failed = سرور شما «{ $name }» چند روز است هیچ‌یک از وب‌هوک‌های ما را نپذیرفته، برای همین آن‌ها را خاموش کردیم. آن را درست کنید و نشانی‌اش را دوباره در برنامه وارد کنید. آنگاه آنچه منتظر مانده را می‌فرستیم.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = شرایط
terms-who-title = ما که هستیم
terms-who = گردانندهٔ Earnest همان گردانندهٔ ربات ‎{ $bot }‎ است. این شرایط میان شما و اوست.
terms-earn-title = درآمد شما
terms-earn = هر وظیفه پیش از شروع نشان می‌دهد چقدر می‌پردازد. وقتی وظیفه بررسی شد، دقیقاً همان را می‌گیرید. پاداش شاید چند روز مسدود بماند؛ برنامه نشان می‌دهد تا کی. شرایطی که هنگام شروع وظیفه برقرار بود برای آن برقرار می‌ماند.
terms-fair-title = چه چیزی منصفانه است
terms-fair = هر وظیفه را خودتان و با یک حساب انجام دهید. تا وقتی پاداش مسدود است، اگر وظیفه زود رها شده، با چند حساب انجام شده یا با مدرک نادرست نشان داده شده باشد، می‌توان آن را پس گرفت. دلیل آن به شما گفته می‌شود.
terms-pay-title = برداشت‌ها
terms-pay = شما USDT را روی TON به کیف پول خودتان برداشت می‌کنید. برنامه پیش از درخواست، کمترین مبلغ را نشان می‌دهد. شاید برداشتی را پیش از پرداخت بررسی کنیم. هر پرداخت در بلاک‌چین دیده می‌شود. پس از عوض کردن کیف پول، برداشت‌ها برای محافظت از شما یک روز منتظر می‌مانند.
terms-stars-title = پرداخت با استارز
terms-stars = با استارز فقط هزینهٔ کارزارها پرداخت می‌شود. مبلغ به دلار پیش از پرداخت شما تعیین شده است. اگر پرداختی درست انجام نشد، ‎/paysupport را به ربات بنویسید. ما آن را بررسی می‌کنیم و هر جا درست باشد ستاره‌ها را برمی‌گردانیم. پشتیبانی خود تلگرام نمی‌تواند در پرداخت‌های این ربات کمک کند.
terms-sponsors-title = حامیان
terms-sponsors = کارزار فقط آنچه را به آن داده شده خرج می‌کند. وقتی آن را ببندید، آنچه خرج نشده به موجودی حامی شما برمی‌گردد. هزینهٔ کارزارها از آن موجودی پرداخت می‌شود.
terms-end-title = رفتن
terms-end = هر وقت بخواهید می‌توانید حساب خود را با ‎/delete_me حذف کنید. اول پول خود را برداشت کنید: از آنچه یک هفته بعد هنوز مانده باشد می‌گذرید. هر کس تقلب کند ممکن است کنار گذاشته شود.
terms-change-title = تغییرها
terms-change = شرایط تازه برای آنچه پس از آن می‌آید برقرار است. آنچه به دست آورده‌اید مال شما می‌ماند.
terms-contact-title = پرسش‌ها
terms-contact = دستور ‎/paysupport را به ‎{ $bot }‎ بنویسید. یک نفر پاسخ می‌دهد.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = حریم خصوصی
privacy-what-title = چه نگه می‌داریم
privacy-what =
    شمارهٔ حساب تلگرام شما، زبان شما، کشوری که برنامه را از آن باز کرده‌اید، این که تلگرام پریمیوم دارید یا نه، منطقهٔ زمانی شما، آخرین باری که اینجا بودید، و نام کوچک شما تا وقتی می‌گذارید دیگران آن را ببینند.

    این که چه وظیفه‌هایی انجام داده‌اید، چقدر به دست آورده‌اید، برداشت کرده‌اید و پرداخته‌اید، آدرس کیف پول شما، کسی که شما را دعوت کرده است و آنچه برای ما نوشته‌اید.

    اثری رمزشده از عددی که برنامه روی هر دستگاه شما می‌سازد به مدت 90 روز، و تغییر کشور به مدت 30 روز.
privacy-why-title = برای چه
privacy-why = برای پرداخت به شما، پیشنهاد وظیفه‌هایی که برای شما هستند، دور نگه داشتن متقلبان، و نگه داشتن دفترها آن‌طور که قانون می‌خواهد.
privacy-not-title = چه نگه نمی‌داریم
privacy-not = نه نام خانوادگی، نه شمارهٔ تلفن، نه عکس پروفایل، نه مخاطبان و نه جای شما روی نقشه. نه تبلیغی هست و نه ردیابی از سوی دیگران.
privacy-who-title = چه کسی آن را می‌بیند
privacy-who = تلگرام پیام‌های ما را می‌رساند، Cloudflare سرورهای ما را می‌گرداند و پرداخت‌ها در بلاک‌چین TON برای همه پیداست. حامیان می‌بینند چند نفر وظیفهٔ آن‌ها را انجام داده‌اند، نه این که چه کسانی. هیچ‌کس داده‌های شما را نمی‌خرد.
privacy-long-title = تا کی
privacy-long = آنچه دفترها لازم ندارند با حذف حساب شما از بین می‌رود. آنچه دفترها لازم دارند می‌ماند، با شمارهٔ حساب تلگرام شما و بدون هیچ چیز دیگری که بگوید شما که هستید. نشست‌ها پس از یک روز پایان می‌یابند.
privacy-rights-title = حق‌های شما
privacy-rights = در تنظیمات برنامه نسخه‌ای از هر چه دربارهٔ شما نگه می‌داریم دریافت می‌کنید و انتخاب می‌کنید چه پیام‌هایی و چه وقت می‌خواهید.
privacy-delete-title = حذف
privacy-delete = دستور ‎/delete_me را به ‎{ $bot }‎ بنویسید.
privacy-contact-title = پرسش‌ها
privacy-contact = دستور ‎/paysupport را به ‎{ $bot }‎ بنویسید. یک نفر پاسخ می‌دهد.
