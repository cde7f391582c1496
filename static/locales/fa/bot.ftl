### What the bot says, in Persian.

## Greetings

bot-welcome =
    به Earnest خوش آمدید!

    وظیفه‌ها را انجام دهید، دلار به دست آورید و آن را به صورت USDT روی TON برداشت کنید.
bot-welcome-invited =
    به Earnest خوش آمدید! یک دوست شما را دعوت کرده است.

    وظیفه‌ها را انجام دهید، دلار به دست آورید و آن را به صورت USDT روی TON برداشت کنید.
bot-open-app = باز کردن Earnest
bot-help =
    Earnest برای انجام وظیفه‌ها به شما پول می‌دهد.

    1. برنامه را باز کنید و وظیفه‌ای را انتخاب کنید.
    2. آن را انجام دهید و پاداش را دریافت کنید.
    3. از موجودی خود USDT به کیف پول TON خود برداشت کنید.

    /app برنامه را باز می‌کند و /help این پیام را نشان می‌دهد.

## Commands

# Telegram shows these beside each command.
command-start = شروع
command-app = باز کردن برنامه
command-help = چگونه کار می‌کند

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
