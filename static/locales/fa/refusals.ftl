### Why something was refused, and what to do next, in Persian. The key is the refusal's code.

## Requests

refusal-signed-out = از حساب خارج شده‌اید. برنامه را ببندید و دوباره از ربات باز کنید.
refusal-banned = این حساب معلق شده است. اگر فکر می‌کنید اشتباه است، به پشتیبانی بنویسید.
refusal-not-found = اینجا چیزی نیست. برگردید و دوباره تلاش کنید.
refusal-method-not-allowed = این کار اینجا ممکن نیست. برنامه را به‌روز کنید و دوباره تلاش کنید.
refusal-bad-request = این درخواست را نفهمیدیم. برنامه را به‌روز کنید و دوباره تلاش کنید.
refusal-malformed-json = نتوانستیم این درخواست را بخوانیم. برنامه را به‌روز کنید و دوباره تلاش کنید.
refusal-body-too-large = این درخواست خیلی بزرگ است. کوتاهش کنید و دوباره تلاش کنید.
refusal-headers-too-large = این درخواست خیلی طولانی است. برنامه را ببندید و دوباره باز کنید.
refusal-unsupported-media-type = اینجا JSON لازم بود. برنامه را به‌روز کنید و دوباره تلاش کنید.
refusal-cursor-malformed = این صفحه از فهرست وجود ندارد. از اول شروع کنید.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] کمی تند بود. { $seconds } ثانیه صبر کنید و دوباره تلاش کنید.
   *[other] کمی تند بود. { $seconds } ثانیه صبر کنید و دوباره تلاش کنید.
}
refusal-fault = مشکلی از سمت ما پیش آمد. چیزی از دست نرفته است؛ لحظه‌ای دیگر دوباره تلاش کنید.

## Tasks

refusal-task-not-found = این وظیفه وجود ندارد. وظیفهٔ دیگری از فهرست انتخاب کنید.
refusal-task-closed = این وظیفه تمام شده است. وظیفهٔ دیگری از فهرست انتخاب کنید.
refusal-task-not-started = اول این وظیفه را شروع کنید، بعد پاداش را دریافت کنید.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] هنوز نه: { $seconds } ثانیه صبر کنید و دوباره دریافت کنید.
   *[other] هنوز نه: { $seconds } ثانیه صبر کنید و دوباره دریافت کنید.
}
refusal-task-code-missing = این وظیفه کد لازم دارد. آن را در صفحه‌ای که وظیفه باز می‌کند پیدا کنید.
refusal-task-code-wrong = این کد درست نیست. دوباره به صفحه نگاه کنید و آن را دقیق کپی کنید.
refusal-task-not-a-member = هنوز در کانال نیستید. عضو شوید و دوباره دریافت کنید.
refusal-task-check-unavailable = فعلاً نمی‌توانیم این وظیفه را بررسی کنیم. پیشرفت شما محفوظ است؛ بعداً دوباره تلاش کنید.
refusal-task-cap-reached = همهٔ جاهای این وظیفه پر شده است. وظیفهٔ دیگری از فهرست انتخاب کنید.
refusal-task-cap-daily-reached = همهٔ جاهای امروز این وظیفه پر شده است. فردا برگردید.
refusal-task-needs-another = پیش از این، وظیفهٔ دیگری را باید انجام دهید.
refusal-task-other-language = این وظیفه برای کسانی است که زبان دیگری دارند.
refusal-task-other-country = این وظیفه در کشور شما در دسترس نیست.
refusal-task-premium-only = این وظیفه برای دارندگان تلگرام پریمیوم است.
refusal-task-not-for-premium = این وظیفه برای کسانی است که تلگرام پریمیوم ندارند.
refusal-task-trust-too-low = این وظیفه هنوز برای شما باز نیست. اول وظیفه‌های دیگر را انجام دهید.
refusal-task-answers-missing = اول به همهٔ پرسش‌ها پاسخ دهید.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] درست نبود و این آخرین تلاش بود.
    [one] همه‌اش درست نیست. { $left } تلاش دیگر دارید.
   *[other] همه‌اش درست نیست. { $left } تلاش دیگر دارید.
}
refusal-task-attempts-used-up = برای این وظیفه تلاشی باقی نمانده است. وظیفهٔ دیگری انتخاب کنید.
refusal-task-day-not-over = حضور امروز را ثبت کرده‌اید. روز تازهٔ شما نیمه‌شب شروع می‌شود، به ساعت آخرین ثبت شما هم.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] { $missing } دوست دیگر لازم است. دوست وقتی حساب می‌شود که پاداش وظیفهٔ خودش آزاد شود.
   *[other] { $missing } دوست دیگر لازم است. دوست وقتی حساب می‌شود که پاداش وظیفهٔ خودش آزاد شود.
}
refusal-task-wallet-missing = هنوز کیف پولی وصل نیست. در بخش کیف پول یکی وصل کنید و برگردید.
refusal-task-wallet-shared = کس دیگری از این کیف پول استفاده کرده است. کیف پولی وصل کنید که فقط مال شماست.
refusal-task-not-boosted = هنوز بوست شما را نمی‌بینیم. کانال را بوست کنید و دوباره دریافت کنید.
refusal-task-not-reported = شریک ما هنوز نگفته که کار شما تمام شده است. آنجا تمامش کنید و برگردید.
refusal-task-proof-missing = این وظیفه تصویر لازم دارد. یکی انتخاب کنید و بفرستید.
refusal-task-proof-unasked = این وظیفه تصویر لازم ندارد.
refusal-task-proof-reused = این تصویر قبلاً فرستاده شده است. تصویر تازه‌ای بگیرید.
refusal-task-proof-unreadable = در تصویر شما ندیدیم که کار انجام شده باشد. تصویر روشن‌تری بفرستید.
refusal-task-proof-other-task = تصویر شما چیزی جز خواستهٔ این وظیفه را نشان می‌دهد. تصویر دیگری بفرستید.
refusal-task-proof-edited = به نظر می‌رسد تصویر شما دست‌کاری شده است. اصل آن را بفرستید.
refusal-picture-malformed = این تصویری نیست که بتوانیم بخوانیم. JPEG، PNG یا WebP بفرستید.
refusal-picture-size-out-of-range = این تصویر خیلی کوچک یا خیلی بزرگ است. هر ضلع باید 200 تا 8,000 پیکسل باشد.
refusal-proof-judged = کسی قبلاً دربارهٔ این تصویر تصمیم دیگری گرفته است.
refusal-ban-differs = این حساب به دلیل دیگری یا در همین فاصله بسته شده است.
refusal-task-rules-malformed = در این وظیفه چیزی کم است یا چیزی جای خودش نیست.
refusal-task-link-malformed = این پیوند اینجا کار نمی‌کند. باید با ‎https://‎ شروع شود و به صفحه‌ای عمومی برسد.
refusal-task-chat-malformed = این نام کانال یا گروه نیست. نام چنین است: ‎@name.
refusal-task-seconds-out-of-range = یک بازدید حداکثر یک ساعت طول می‌کشد.
refusal-task-code-malformed = این کد مناسب نیست. از 1 تا 64 نویسه، بدون فاصله در آغاز و پایان به کار ببرید.
refusal-task-quiz-malformed = این آزمون کامل نیست. هر پرسش 2 تا 6 گزینه و یک پاسخ درست لازم دارد، در همهٔ زبان‌ها یکسان.
refusal-task-friends-out-of-range = از 1 تا 100 دوست بخواهید.
refusal-task-audience-malformed = هیچ‌کس با این انتخاب جور نیست. زبان‌ها، کشورها و اعتماد را بررسی کنید.
refusal-task-plan-malformed = بخش‌های پاداش باید روی هم کل آن شوند، در روزهای پشت سر هم و تا 30 روز.
refusal-task-plan-unfit = وظیفه‌ای از این نوع را نمی‌توان این‌گونه تکرار یا پرداخت کرد.
refusal-campaign-out-of-money = بودجهٔ این وظیفه همین حالا تمام شد. وظیفهٔ دیگری از فهرست انتخاب کنید.
refusal-campaign-spent-today = این کمپین هرچه امروز می‌توانست پرداخت کرده است. فردا برگردید.
refusal-earned-enough-today = هرچه در یک روز ممکن است به دست آورده‌اید. فردا برگردید.
refusal-claims-paused = پاداش‌ها کمی متوقف شده‌اند. پیشرفت شما محفوظ است؛ کمی بعد دوباره دریافت کنید.

## Withdrawals

refusal-address-malformed = این آدرس TON نیست. دوباره از کیف پول خود کپی کنید؛ معمولاً با UQ یا EQ شروع می‌شود.
refusal-address-checksum = در این آدرس غلط تایپی هست. دوباره از کیف پول خود کپی کنید.
refusal-address-workchain = ما فقط می‌توانیم به کیف پول‌های معمولی TON پرداخت کنیم. آدرس کیف پول خودتان را کپی کنید.
refusal-address-network = این آدرس مال شبکهٔ دیگری از TON است. شبکه را در کیف پول خود عوض کنید و دوباره کپی کنید.
refusal-amount-malformed = مبلغ را به دلار و حداکثر با شش رقم اعشار بنویسید، مانند 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = کمترین برداشت { $minimum } دلار است. همین مقدار یا بیشتر درخواست کنید.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = بیشترین برداشت { $maximum } دلار است. همین مقدار یا کمتر درخواست کنید.
refusal-balance-too-low = موجودی شما برای این کافی نیست. کمتر درخواست کنید یا اول بیشتر به دست آورید.
refusal-withdrawal-open = یک برداشت شما در راه است. وقتی رسید، بعدی را درخواست کنید.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = در روز تا { $maximum } دلار می‌توانید برداشت کنید. کمتر درخواست کنید یا فردا دوباره تلاش کنید.
refusal-withdrawal-not-found = چنین برداشتی وجود ندارد. به فهرست کیف پول خود نگاه کنید.
refusal-withdrawal-not-cancellable = این برداشت را دیگر نمی‌توان لغو کرد: در حال پرداخت است یا تمام شده است.
refusal-withdrawal-rejected = نتوانستیم این برداشت را تأیید کنیم. اگر فکر می‌کنید اشتباه است، به پشتیبانی بنویسید.
refusal-not-in-review = این منتظر تصمیم شما نیست: کسی قبلاً تصمیم گرفته است، یا خود شما.
refusal-idempotency-key-missing = این درخواست شمارهٔ خودش را ندارد. برنامه را به‌روز کنید و دوباره تلاش کنید.
refusal-idempotency-key-malformed = شمارهٔ این درخواست معتبر نیست. برنامه را به‌روز کنید و دوباره تلاش کنید.
refusal-idempotency-mismatch = همین درخواست قبلاً با جزئیات دیگری فرستاده شده است. تاریخچه را بررسی کنید و از نو شروع کنید.
refusal-payout-refused = کیف پول گیرنده پرداخت را نپذیرفت. آدرس را بررسی کنید و دوباره برداشت کنید.
refusal-recipient-locked = کیف پول USDT شما قفل است و نمی‌تواند چیزی دریافت کند. به کیف پول دیگری برداشت کنید.
refusal-recipient-is-ours = این آدرس مال خود ماست. به آدرس کیف پول خودتان برداشت کنید.
refusal-recipient-is-jetton-wallet = این آدرس مال یک توکن است، نه یک نفر. به آدرس کیف پول خودتان برداشت کنید.
refusal-dispute-not-found = دربارهٔ این دسته چیزی برای تصمیم‌گیری نیست.
refusal-recipient-not-linked = شما کیف پولی وصل کرده‌اید، پس فقط به آن پرداخت می‌کنیم. به همان برداشت کنید یا اول آن را عوض کنید.

## Wallets

refusal-wallet-challenge-invalid = این اتصال خیلی وقت پیش شروع شده است. کیف پول خود را دوباره وصل کنید.
refusal-wallet-proof-invalid = نتوانستیم تأیید کنیم که این کیف پول مال شماست. دوباره از همین برنامه وصلش کنید.
refusal-wallet-proof-outdated = ساعت کیف پول شما درست نیست. ساعت دستگاه را بررسی کنید و دوباره وصل کنید.
refusal-wallet-network-wrong = کیف پول شما روی شبکهٔ دیگری از TON است. شبکه را در آن عوض کنید و دوباره وصل کنید.
refusal-wallet-key-unknown = این نوع کیف پول را نمی‌شناسیم. یک بار روی TON از آن استفاده کنید و دوباره وصل کنید، یا یکی دیگر بردارید.

## History

refusal-time-malformed = زمان را این‌طور بنویسید: 2027-01-15T08:00:00Z.
refusal-time-too-far-back = این برای جست‌وجو در اینجا خیلی قدیمی است. زمان دیرتری انتخاب کنید.
refusal-line-not-sealed = این سطر هنوز مُهر نشده است. هر روز کمی پس از نیمه‌شب UTC مُهر می‌شود؛ فردا دوباره نگاه کنید.
refusal-not-reconciled-yet = دفترها هنوز جمع زده نشده‌اند. تا یک ساعت دیگر دوباره نگاه کنید.

## Why a withdrawal waits

waiting-in-queue = در صف است. لازم نیست کاری بکنید.
waiting-being-paid = همین حالا در حال پرداخت آن هستیم. شبکه معمولاً کمتر از یک دقیقه لازم دارد.
waiting-in-review = برداشت‌های بزرگ یا غیرعادی را پیش از پرداخت یک نفر بررسی می‌کند. ممکن است یک روز طول بکشد.
waiting-hour-limit = الان افراد زیادی برداشت می‌کنند. تا یک ساعت دیگر خودبه‌خود ادامه می‌یابد.
waiting-day-limit = همهٔ آنچه در یک روز می‌پردازیم پرداخت شد. تا یک روز دیگر خودبه‌خود ادامه می‌یابد.
waiting-recipient-limit = امروز مبلغ زیادی به این آدرس رفته است. تا یک روز دیگر خودبه‌خود ادامه می‌یابد.
waiting-hot-wallet-low-usdt = کیف پول ما در حال پر شدن است. خودبه‌خود ادامه می‌یابد؛ پول شما کنار گذاشته شده است.
waiting-hot-wallet-low-ton = کیف پول ما برای کارمزد شبکه TON لازم دارد. خودبه‌خود ادامه می‌یابد؛ پول شما کنار گذاشته شده است.
waiting-skipped = پیش از رفتن پرداخت شما، TON کیف پول ما تمام شد. در دستهٔ بعدی به شما پرداخت می‌شود.
waiting-unfunded = پیش از رفتن پرداخت شما، USDT کیف پول ما تمام شد. در دستهٔ بعدی به شما پرداخت می‌شود.
waiting-low-gas = کارمزد شبکه خیلی کم بود و پرداخت شما نرفت. در دستهٔ بعدی به شما پرداخت می‌شود.
waiting-sent-again = شبکه هنوز پرداخت شما را نگرفته است. دوباره می‌فرستیم؛ نمی‌تواند دو بار برسد.
waiting-signed-again = شبکه پرداخت شما را به‌موقع نگرفت. آن را تازه کردیم؛ نمی‌تواند دو بار برسد.
waiting-indexer-silent = الان شبکه را نمی‌بینیم. پرداخت شما در راه است؛ نتیجه را به شما خبر می‌دهیم.
waiting-indexer-behind = شبکه هنوز پرداخت شما را برای ما تأیید نکرده است. همین که تأیید کند خبر می‌دهیم.
waiting-no-verdict = پرداخت شما طوری تمام شد که باید یک نفر بررسی کند. پول شما از دست نرفته است.
waiting-sources-disagree = خبرهای متناقضی دربارهٔ پرداخت شما رسید. یک نفر بررسی می‌کند؛ پول شما از دست نرفته است.
waiting-payouts-paused = پرداخت‌ها فعلاً متوقف است. خودبه‌خود ادامه می‌یابد؛ پول شما کنار گذاشته شده است.
waiting-slower = چیزی در حساب شما برای ما غیرعادی است. شاید اشتباه می‌کنیم. تا 24 ساعت دیگر خودبه‌خود ادامه می‌یابد و در کیف پول می‌توانید بخواهید یک نفر نگاه کند.
waiting-closer-look = چند چیز در حساب شما برای ما غیرعادی است. شاید اشتباه می‌کنیم، پس اول یک نفر نگاه می‌کند. ممکن است یک روز طول بکشد و در کیف پول می‌توانید توضیح دهید.
waiting-wallet-changed = کیف پول شما عوض شد. برای محافظت از پول شما، 24 ساعت پس از آن خودبه‌خود ادامه می‌یابد.

## Deposits and campaigns

refusal-deposits-paused = واریزها کمی متوقف شده‌اند. کمی بعد دوباره تلاش کنید.
refusal-deposit-method-unavailable = این روش پرداخت اینجا فعال نیست. روش دیگری انتخاب کنید.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = تعداد ستاره‌ها را از { $minimum } تا { $maximum } انتخاب کنید.
refusal-invoice-unknown = این صورت‌حساب مال شما نیست یا تغییر کرده است. در برنامه یکی تازه باز کنید.
refusal-invoice-expired = این صورت‌حساب خیلی قدیمی است. در برنامه یکی تازه باز کنید.
refusal-invoice-paid = این صورت‌حساب پرداخت شده است. برای پرداخت بیشتر در برنامه یکی تازه باز کنید.
refusal-sponsor-balance-too-low = موجودی حامی شما کافی نیست. پول اضافه کنید یا مبلغ کمتری انتخاب کنید.
refusal-campaign-not-found = شما چنین کارزاری ندارید. به فهرست کارزارهای خود نگاه کنید.
refusal-campaign-closed = این کارزار بسته شده است. برای ادامه یکی تازه شروع کنید.
refusal-campaign-name-malformed = برای کارزار نامی یک‌خطی با حداکثر 64 نویسه بنویسید.
refusal-campaign-tasks-count = هر کارزار یک تا ده وظیفه دارد. یکی اضافه کنید یا چند تا را بردارید.
refusal-campaign-changed = کارزار در این میان تغییر کرده است. دوباره به آن نگاه کنید و تغییر خود را تکرار کنید.
refusal-campaign-in-review = در حال بررسی این کارزار هستیم. پیش از تغییر، آن را پس بگیرید.
refusal-campaign-step-impossible = کارزار در مرحله‌ای نیست که این کار ممکن باشد. دوباره به آن نگاه کنید.
refusal-campaign-stopped = این کارزار را متوقف کردیم و دلیلش را به شما گفتیم. آن را تغییر دهید و دوباره برای بررسی بفرستید، یا ببندید.
refusal-appeal-text-malformed = با حداکثر 1,000 نویسه بنویسید چرا فکر می‌کنید این اشتباه است.
refusal-nothing-held = چیزی جلوی برداشت‌های شما را نگرفته است.
refusal-appeal-made = قبلاً از ما خواسته‌اید این را بررسی کنیم. ربات نتیجه را به شما می‌گوید.
refusal-appeal-decided = به این اعتراض قبلاً پاسخ داده شده است.
refusal-nothing-to-appeal = چیزی از این وظیفه رد یا پس گرفته نشده است.
refusal-partner-name-malformed = نام شریک 1 تا 32 حرف کوچک لاتین، رقم یا خط تیره دارد.
refusal-partner-name-taken = این نام گرفته شده است، یا شما ده شریک دارید. نام دیگری انتخاب کنید.
refusal-partner-not-found = شما چنین شریکی ندارید. به فهرست شریکان خود نگاه کنید.
refusal-postback-unsigned = این پست‌بک آن‌طور که باید امضا نشده یا خیلی قدیمی است. رمز، زمان و امضا را بررسی کنید.
refusal-task-waits-for-money = دیدیم که انجامش دادید. همین که حامی پول اضافه کند، به شما پرداخت می‌شود.
refusal-task-ton-malformed = آنچه این کار در TON می‌خواهد به مبلغی بیش از صفر و نشانی‌های همین شبکه نیاز دارد. آن‌ها را بررسی کنید.
refusal-task-transfer-missing = هنوز انتقال شما را نمی‌بینیم. آن را دقیقاً با همان یادداشتی که نشان داده شده بفرستید، یک دقیقه صبر کنید و دوباره امتحان کنید.
refusal-task-hold-missing = کیف پول متصل شما آنچه این کار می‌خواهد را ندارد. آن را در کیف پول بگذارید، یک دقیقه صبر کنید و دوباره امتحان کنید.
refusal-delivery-not-found = شما چنین رویدادی ندارید. به فهرست فرستاده‌شده‌ها نگاه کنید.
refusal-webhook-not-on = وب‌هوک این شریک روشن نیست. نخست نشانی آن را وارد کنید.
refusal-webhook-url-malformed = وب‌هوک‌ها به نشانی عمومی‌ای می‌روند که با https://‎ آغاز می‌شود، بدون درگاه، نام یا گذرواژه. آن را بررسی کنید.
refusal-campaign-task-unknown = این وظیفه در کارزار نیست یا از نوع دیگری بود. آن را به عنوان وظیفهٔ تازه اضافه کنید.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = پاداشی از { $minimum } تا { $maximum } دلار انتخاب کنید.
refusal-task-cap-malformed = تعداد انجام‌ها باید یک یا بیشتر باشد و پس از آن که کسی شروع کرد نمی‌توان آن را تعیین کرد.
refusal-task-time-malformed = وظیفه باید پس از شروعش، در آینده و تا یک سال دیگر تمام شود.
refusal-task-text-malformed =
    هر زبان عنوانی با حداکثر 80 نویسه و متنی با حداکثر 1,000 نویسه لازم دارد. انگلیسی باید باشد.
refusal-claim-not-vesting = دیگر چیزی از این پاداش مسدود نیست.
refusal-terms-out-of-range = این شرایط بیرون از حد مجاز است.

## Operators

refusal-admin-not-set-up = مسیرهای گردانندگان تنظیم نشده است. ACCESS_TEAM و ACCESS_AUD را همان‌طور که README.md، بخش Deploy می‌گوید تنظیم کنید.
refusal-operator-not-allowed = نقش شما این اجازه را ندارد. از یک مالک بخواهید.
refusal-own-role = کسی نقش خودش را تعیین نمی‌کند. از مالک دیگری بخواهید.
refusal-recovery-unfinished = کیف پول‌های داغ هنوز در حال خوانده شدن هستند. پس از آن پرداخت‌ها می‌توانند ادامه یابند.
refusal-findings-unsettled = یافته‌هایی هست که کسی به آن‌ها نرسیده است. پس از آن پرداخت‌ها می‌توانند ادامه یابند.
refusal-correction-impossible = بین این حساب‌ها اصلاح ممکن نیست. پول بین دو نفر دو اصلاح لازم دارد.
refusal-correction-needs-another = این اصلاح را شما پیشنهاد داده‌اید. کس دیگری باید با آن موافقت کند.
refusal-correction-expired = این پیشنهاد بیش از یک هفته قدمت دارد. دوباره پیشنهاد دهید.
refusal-correction-made = این انتقال قبلاً برگردانده شده است.
refusal-flags-malformed =
    این سند ویژگی‌های کلاینت Unleash نیست، یا پرچم‌ها یا بخش‌هایش بیش از حد است. ساختار آن را بررسی کنید.
refusal-flags-unsupported =
    پرچمی راهبرد یا عملگری دارد که اینجا سنجیده نمی‌شود. OPERATING.md آن‌هایی را که سنجیده می‌شوند فهرست کرده است.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    هنوز نه: پس از اولین وظیفه‌ای که ما بررسی می‌کنیم حساب می‌شود، مانند عضویت در کانال.
friend-reward-on-hold = وظیفه انجام شده است. پاداش آن مسدود است؛ دعوت پس از آن پرداخت می‌شود.
friend-fees-too-low = حساب می‌شود. همین که کارمزدهای ما برای آن کافی باشد، خودبه‌خود پرداخت می‌شود.
friend-clawed-back = پاداش وظیفهٔ دوست پس گرفته شد، پس دعوت حساب نمی‌شود.
friend-banned = یکی از دو حساب معلق است، پس دعوت حساب نمی‌شود.
friend-capped-daily = آن روز دوستان بیشتری آمدند از آن که در یک روز برای دعوت پرداخت می‌شود.
friend-capped = دوستان بیشتری آمدند از آن که روی هم برای دعوت پرداخت می‌شود.
friend-not-invited =
    شما بدون دعوت آمدید. آنچه حساب است اولین ورود شماست، پس پیوندی که بعداً بیاید چیزی را تغییر نمی‌دهد.

## The bot

refusal-account-erased = شما حساب خود را حذف کرده‌اید. اگر می‌خواهید برگردید، ‎/start را به ربات بنویسید.
refusal-support-requests-open = سه بار برای ما نوشته‌اید و هنوز پاسخ نداده‌ایم. لطفاً منتظر پاسخ ما بمانید.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = این خیلی طولانی است. لطفاً آن را در حداکثر { $maximum } نویسه بگویید.
refusal-form-unreadable = نتوانستیم آنچه را فرم فرستاد بخوانیم. لطفاً دوباره بازش کنید یا نوشتهٔ خود را پس از ‎/paysupport بنویسید.
refusal-launch-not-answerable = دعوت را نمی‌توان به این گفتگو فرستاد. برنامه را ببندید، از گفتگو دوباره باز کنید و یک بار دیگر تلاش کنید.
refusal-launch-answered = دعوت قبلاً به این گفتگو فرستاده شده است.
refusal-broadcast-under-way = یک پیام همگانی دیگر هنوز در حال فرستاده شدن است. تا پایانش صبر کنید یا متوقفش کنید.
refusal-broadcast-not-ready = این پیام همگانی در آن مرحله نیست. اول به وضعیت آن نگاه کنید.
