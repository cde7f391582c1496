### ما يقوله التطبيق المصغّر. Amounts come formatted, with their currency.

## Everywhere

tabs = الأقسام
tab-earn = اكسب
tab-friends = الأصدقاء
tab-wallet = المحفظة
tab-history = السجل
loading = جارٍ التحميل…
balance = رصيدك
# $amount: money asked for and not yet paid.
balance-held = { $amount } في الطريق إلى محفظتك
more = عرض المزيد

## When something does not work

problem-offline = تعذّر الوصول إلى Earnest. تحقق من اتصالك بالإنترنت.
problem-timeout = استغرق الأمر وقتًا أطول من اللازم. قد يكون اتصالك بطيئًا.
problem-fault = حدث خطأ من جانبنا. لم يضع شيء.
try-again = حاول مرة أخرى
close-app = أغلق التطبيق
outside = افتح Earnest في تيليجرام
outside-hint = تعمل هذه الصفحة داخل تيليجرام فقط. اذهب إلى البوت واضغط على الزر الذي يفتح التطبيق.

## Earn

tasks = المهام
tasks-done = المنجَزة
tasks-none = لا توجد مهام الآن
tasks-none-hint = ستظهر المهام الجديدة هنا. عُد بعد قليل.
look-again = تحقق مرة أخرى
label-visit = زيارة صفحة
label-join = الانضمام إلى قناة
label-boost = تعزيز قناة
label-quiz = اختبار
label-check_in = تسجيل حضور يومي
label-invite = دعوة الأصدقاء
label-wallet = ربط محفظة
label-hold = الاحتفاظ على TON
label-send = الإرسال على TON
label-partner = شريك
label-proof = إرسال صورة
label-started = قيد التنفيذ
label-checking = قيد التحقق
label-paid = دُفعت

## Task

task = مهمة
task-open-visit = افتح الصفحة لتبدأ.
task-open-join = افتح القناة وانضم إليها ثم عُد إلى هنا.
task-waiting = بدأت المهمة. خذ وقتك في الصفحة ثم عُد إلى هنا.
task-ready-visit = أحسنت! اطلب مكافأتك.
task-ready-code = اكتب الرمز الموجود في الصفحة ثم اطلب مكافأتك.
task-ready-join = هل انضممت؟ اطلب مكافأتك إذن.
task-ready-boost = هل عزّزت القناة؟ اطلب مكافأتك إذن.
task-ready-quiz = أجب عن كل الأسئلة ثم اطلب مكافأتك.
task-ready-check_in = سجّل حضورك مرة كل يوم. ينتهي يومك عند منتصف الليل حيث أنت.
task-ready-invite = شارك رابطك من البوت. عندما ينجز عدد كافٍ من أصدقائك مهمة، اطلب مكافأتك.
task-ready-wallet = اربط محفظتك ثم اطلب مكافأتك.
task-ready-hold = احتفظ في محفظتك المرتبطة بما تطلبه هذه المهمة، ثم خذ مكافأتك.
task-ready-send = أرسل هذا من محفظتك المرتبطة مع هذا التعليق تمامًا. ثم خذ مكافأتك.
task-ready-proof = اختر صورة تُظهر أنك أنجزت المهمة. ينظر إليها شخص.
picture = الصورة
picture-hint = تكفي لقطة شاشة. تُصغَّر قبل إرسالها.
send-picture = أرسل الصورة
task-picture-missing = اختر صورة أولًا.
task-ready-partner = هل أنجزت كل شيء هناك؟ اطلب مكافأتك إذن.
task-open-boost = افتح القناة وعزّزها ثم عُد إلى هنا.
task-open-partner = افتحه وأنجز المطلوب ثم عُد إلى هنا.
task-open-proof = افتح الصفحة وأنجز المطلوب ثم عُد إلى هنا.
task-needs-first = توجد مهمة أخرى قبل هذه.
task-first = اذهب إلى تلك المهمة
# $days: how many days in a row.
check-in-streak = { $days ->
    [zero] لا أيام متتالية بعد.
    [one] يوم واحد متتالٍ.
    [two] يومان متتاليان.
    [few] { $days } أيام متتالية.
    [many] { $days } يومًا متتاليًا.
   *[other] { $days } يوم متتالٍ.
}
check-in-freeze = يمكنك أن تفوّت يومًا واحدًا.
check-in-no-freeze = فوّتَّ يومًا بالفعل. لا تفوّت يومًا آخر.
# $brought: friends who count. $needed: how many are needed.
invite-progress = الأصدقاء حتى الآن: { $brought } من { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [zero] لم تبقَ محاولات.
    [one] بقيت محاولة واحدة.
    [two] بقيت محاولتان.
    [few] بقيت { $left } محاولات.
    [many] بقيت { $left } محاولةً.
   *[other] بقيت { $left } محاولة.
}
open-wallet = اذهب إلى المحفظة
send-ton = المبلغ بوحدة TON
send-comment = التعليق
task-checking = نتحقق الآن. لن يطول الأمر، ولست مضطرًا إلى الانتظار هنا.
task-paid = تم الدفع! المكافأة في رصيدك.
task-taken-back = استُردّت هذه المكافأة.
# $time: a date with the time of day.
task-held = أحسنت! المكافأة معلّقة لبعض الوقت وتصل إلى رصيدك بحلول { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [zero] لم يبقَ شيء
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانيةً
   *[other] بقيت { $seconds } ثانية
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [zero] لم يبقَ شيء
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
    [many] بقيت { $minutes } دقيقةً
   *[other] بقيت { $minutes } دقيقة
}
open-visit = افتح الصفحة
open-again-visit = افتح الصفحة مرة أخرى
open-join = افتح القناة
open-again-join = افتح القناة مرة أخرى
open-boost = افتح القناة
open-again-boost = افتح القناة مرة أخرى
open-proof = افتح الصفحة
open-again-proof = افتح الصفحة مرة أخرى
open-partner = افتحه
open-again-partner = افتحه مرة أخرى
code = الرمز
code-hint = ستجده في الصفحة التي تفتحها المهمة.
task-code-missing = اكتب أولًا الرمز الذي تجده في الصفحة.
# $amount: the reward.
claim = اطلب { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = اطلب المكافأة بعد { $time }
more-tasks = مهام أخرى

## Wallet

withdraw = سحب
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = اكسب { $missing } أخرى لتتمكن من السحب. أقل مبلغ للسحب هو { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = لديك أيضًا { $amount } معلّقة لبعض الوقت، وتصبح كلها لك بحلول { $time }.
withdraw-later = يمكنك طلب السحب التالي بعد انتهاء هذا السحب.
fairness-sent = سيقرأ شخص ما كتبته. سيخبرك البوت بالنتيجة.
fairness-stays = نظر شخص في الأمر. ينتهي تلقائيًا بحلول { $time }.
withdrawals = عمليات السحب
withdrawals-none = لا توجد عمليات سحب بعد
withdrawals-none-hint = عندما يكفي رصيدك يمكنك إرساله إلى محفظتك على TON بعملة USDT.
withdrawal-requested = وصلنا طلبك
withdrawal-approved = في انتظار دوره
withdrawal-batched = نرسل إليك أموالك الآن
withdrawal-confirmed = تم الدفع
withdrawal-released = لم يتم الدفع. عاد المبلغ إلى رصيدك.
withdrawal-review = يراجعه شخص من فريقنا
withdrawal-rejected = لم تتم الموافقة. عاد المبلغ إلى رصيدك.
withdrawal-cancelled = أُلغي السحب. عاد المبلغ إلى رصيدك.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [zero] إنه التالي.
    [one] يسبقه سحب واحد.
    [two] يسبقه سحبان.
    [few] تسبقه { $ahead } عمليات سحب.
    [many] تسبقه { $ahead } عملية سحب.
   *[other] تسبقه { $ahead } عملية سحب.
}
# $time: a date with the time of day.
withdrawal-expected = متوقع قبل { $time }
cancel = إلغاء السحب
# $amount: what was asked for.
cancel-sure = هل تريد إلغاء سحب { $amount }؟ سيعود المبلغ إلى رصيدك.
cancel-yes = ألغِ السحب
cancel-no = أبقِه
withdrawal-link = عرض المعاملة
reserves-link = اطّلع على مكان الأموال
# $amount: what is being asked for.
withdrawal-sending = نرسل طلبك لسحب { $amount }…
# $amount: what was asked for.
unanswered = انقطع الاتصال أثناء سحب { $amount }. لا نعرف بعد هل وصل طلبك.
unanswered-finish = أكمل السحب

## Your wallet

your-wallet = محفظتك على TON
wallet-hint = اربط محفظتك فلا ندفع إلا إليها، ولن تحتاج إلى نسخ العناوين بعد الآن.
wallet-connect = اربط محفظة
# $time: a date with the time of day.
wallet-since = رُبطت في { $time }
# $time: a date with the time of day.
wallet-wait = تغيّرت محفظتك. لحماية أموالك تنتظر عمليات السحب حتى { $time }.
wallet-refused = لم يتم ربط المحفظة. افتحها واسمح بالاتصال ثم حاول مرة أخرى.
wallet-without-proof = لا تستطيع هذه المحفظة إثبات أنها لك. اربط محفظة أخرى.
unlink = افصل المحفظة
unlink-sure = هل تريد فصل محفظتك؟ لحماية أموالك تنتظر عمليات السحب يومًا بعد ذلك.
unlink-yes = افصلها
unlink-no = أبقِها
address-linked = ندفع إلى المحفظة التي ربطتها. يمكنك تغييرها في المحفظة.

## Withdraw

address = عنوان TON
address-hint = نرسل USDT على شبكة TON. انسخ العنوان من تطبيق محفظتك.
address-malformed = لا يبدو هذا عنوان TON. انسخه مرة أخرى من تطبيق محفظتك.
amount = المبلغ بالدولار
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = ابتداءً من { $min }. لديك { $balance }.
amount-malformed = اكتب مبلغًا مثل 1.50.
# $min: the smallest withdrawal.
amount-below-minimum = أقل مبلغ للسحب هو { $min }.
# $max: the largest withdrawal.
amount-above-maximum = أكبر مبلغ للسحب هو { $max }.
# $balance: what there is.
balance-too-low = لديك { $balance }. اطلب هذا المبلغ أو أقل.
all = الكل
# $amount: what is asked for.
withdraw-amount = سحب { $amount }
send-again = أرسل مرة أخرى
send-again-hint = لا نعرف هل وصل طلبك. أرسله مرة أخرى: إنه الطلب نفسه، فلن يُدفع لك إلا مرة واحدة.
discard = لا ترسله
discard-sure = إذا كان طلبك قد وصل فستراه ضمن عمليات السحب، وإلا فسيُلغى.

## Sponsor

sponsor-open = موّل المهام كراعٍ
sponsor = الراعي
sponsor-balance = رصيد الراعي
sponsor-hint = منه تُدفع مكافآت مهامك، وهو منفصل عمّا تكسبه.
top-up = أضف المال
stars = النجوم
stars-count = عدد النجوم
stars-hint = يعرض تيليجرام السعر قبل الدفع.
stars-malformed = اكتب عددًا صحيحًا مثل 100.
# $stars: how many, in digits.
stars-pay = ادفع { $stars } نجمة
stars-paid = تم الدفع! سيظهر المبلغ في رصيدك بعد لحظات.
invoice-failed = لم تنجح عملية الدفع ولم يُؤخذ منك شيء. حاول مرة أخرى.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = أرسل { $coin } من أي محفظة إلى هذا العنوان مع هذا التعليق. أرسل { $minimum } { $coin } على الأقل.
coin-address = العنوان
memo = التعليق (memo)
memo-hint = لا تنسَه: بدونه لا يمكننا معرفة أن المال منك.
copy = انسخ
copied = نُسخ
deposits = ما وصل
deposits-none = لا شيء بعد. سيظهر هنا ما تدفعه.
# $sum: how many, in digits.
stars-sum = { $sum } نجمة
deposit-waiting = وصل ولم يُضف إلى رصيدك بعد
deposit-credited = في رصيدك
deposit-refunded = أُعيد

## Friends

invite = ادعُ أصدقاءك
# $amount: what a friend is worth.
invite-hint = تحصل على { $amount } عن كل صديق جديد هنا يُنجز مهمة نتحقق منها.
invite-hint-nothing = لا توجد مكافأة لدعوة الأصدقاء حاليًا.
# $amount: what all friends brought so far.
invite-earned = جلب لك أصدقاؤك { $amount } حتى الآن.
invite-share = شارك في Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = شارك واحصل على { $amount } عن كل صديق
# It is sent with the link.
invite-words = اكسب الدولارات بمهام بسيطة واسحبها بعملة USDT.
invite-link = رابطك في Telegram
invite-web-link = رابطك لأي مكان آخر
invite-web-hint = يفتح صفحة تقود إلى Telegram. نَعُدّ مرات فتحه ولا نعرف من فتحه.
friends-none = لا أصدقاء هنا بعد
friends-none-hint = شارك رابطك، وسيظهر هنا كل من يأتي عبره.
# $seen, $joined and $paid: how many.
friends-totals = فُتح الرابط: { $seen } · انضم: { $joined } · دُفع عن: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = الصديق { $number }
friend-joined = انضم
friend-qualified = محتسَب
friend-paid = دُفع
friend-void = غير محتسَب
milestones = المراحل
# $friends: how many friends it takes.
milestone = { $friends ->
    [zero] { $friends } صديق مدفوع عنه
    [one] صديق واحد مدفوع عنه ({ $friends })
    [two] صديقان مدفوع عنهما ({ $friends })
    [few] { $friends } أصدقاء مدفوع عنهم
    [many] { $friends } صديقًا مدفوعًا عنه
   *[other] { $friends } صديق مدفوع عنه
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [zero] لم يبقَ أحد ({ $left })
    [one] بقي صديق واحد ({ $left })
    [two] بقي صديقان ({ $left })
    [few] بقي { $left } أصدقاء
    [many] بقي { $left } صديقًا
   *[other] بقي { $left } صديق
}
invited = كيف وصلت إلى هنا
# $name: a first name.
invited-by = دعاك { $name }.
invited-by-somebody = دعاك أحد أصدقائك.

## Stats

stats-open = الإحصاءات ولوحة الصدارة
stats = الإحصاءات
stats-earned = مجموع ما كسبته
# $tasks: how many.
stats-tasks = { $tasks ->
    [zero] { $tasks } مهمة
    [one] مهمة واحدة ({ $tasks })
    [two] مهمتان ({ $tasks })
    [few] { $tasks } مهام
    [many] { $tasks } مهمة
   *[other] { $tasks } مهمة
}
# $amount: what was earned in that time.
stats-month = آخر 30 يومًا: { $amount }
achievements = ما أنجزته حتى الآن
achievement-first-task = أول مهمة منجزة
achievement-first-withdrawal = أول سحب وصل إليك
# $goal: days.
achievement-week-in-a-row = أيام متتالية: { $goal }
achievement-first-friend = أول صديق يكسب أيضًا
# $goal: tasks.
achievement-some-tasks = مهام منجزة: { $goal }
# $goal: days.
achievement-month-in-a-row = أيام متتالية: { $goal }
# $goal: tasks.
achievement-many-tasks = مهام منجزة: { $goal }
achievement-reached = تم
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } من { $goal }
board = لوحة الصدارة
board-day = اليوم
board-week = هذا الأسبوع
board-all = كل الأوقات
board-none = لم يكسب أحد شيئًا بعد. تُجدَّد القائمة كل عشر دقائق.
board-you = أنت
# $rank: a place, such as 3.
place-rank = ترتيبك: { $rank }
# $percent: a whole number.
place-percent = أنت ضمن أفضل { $percent }٪
place-none = لست في هذه القائمة بعد. أنجز مهمة ثم انظر بعد عشر دقائق.
name-shown = يرى الآخرون الحرف الأول من اسمك في القائمة، ويرى أصدقاؤك اسمك الأول.
name-hidden = لا يراك أحد في القائمة، ولا يرى أصدقاؤك اسمك.
name-hide = أخفني
name-show = أظهرني

## Campaigns

campaigns = حملاتك
campaigns-none = لا توجد حملات بعد
campaigns-none-hint = الحملة تدفع للناس مقابل مهامك. اكتب حملة وأضف إليها رصيدًا ثم أرسلها.
campaign = حملة
campaign-new = حملة جديدة
campaign-draft = مسودة
campaign-review = قيد المراجعة
campaign-running = تعمل
campaign-paused = متوقفة مؤقتًا
campaign-closed = مغلقة
campaign-draft-hint = أضف رصيدًا ثم أرسلها. يراجعها أحدنا قبل أن يراها المستخدمون.
campaign-review-hint = نحن نراجعها، وسيخبرك البوت عند الانتهاء.
campaign-running-hint = يرى المستخدمون مهامها ما دام الرصيد يكفي لمهمة أخرى.
campaign-paused-hint = لا أحد يرى مهامها.
campaign-closed-hint = انتهت الحملة، وعاد ما بقي إلى رصيدك كراعٍ.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = أرسلها للمراجعة
campaign-to-draft = اسحبها
campaign-to-paused = أوقفها مؤقتًا
campaign-to-running = واصل
campaign-edit = تعديل
campaign-edit-running = إذا غيّرت رابطًا أو نصًا أو خفضت مكافأة فسنراجع الحملة من جديد، ولن يراها أحد حتى ذلك الحين.
campaign-close = إغلاق
campaign-close-sure = هل تغلق الحملة نهائيًا؟ يعود ما بقي فيها إلى رصيدك كراعٍ.
campaign-fund = أضف مالًا بالدولار
campaign-fund-hint = يُخصم من رصيدك كراعٍ.
campaign-fund-now = أضف
campaign-preview = كما يراها المستخدمون
results = النتائج حسب اليوم
results-none = لا شيء بعد. يظهر هنا ما يفعله الناس خلال دقائق.
results-csv = لجدول البيانات (CSV)
# $id: the task's number.
results-task = المهمة رقم { $id }
# $number: how many times. Seen is an estimate.
results-seen = المشاهدات: نحو { $number }
results-started = البدايات: { $number }
results-completed = الإنجازات: { $number }
results-kept = الثابت نهائيًا: { $number }
# $reason: a sentence that says why.
results-rejected = المرفوض: { $number }. { $reason }
campaign-save = حفظ
campaign-name = الاسم
campaign-name-hint = لا يراه إلا أنت ونحن.
campaign-name-missing = اكتب اسمًا للحملة.
# $number: 1, 2 and so on.
campaign-task = المهمة { $number }
campaign-task-add = أضف مهمة
campaign-task-remove = احذف هذه المهمة
campaign-kind = نوع المهمة
campaign-url = الرابط
campaign-url-hint = ما يُفتح عند البدء. يبدأ بـ ‎https://‎.
campaign-url-missing = اكتب رابطًا يبدأ بـ ‎https://‎.
campaign-chat = القناة أو المجموعة
campaign-chat-hint = مثل ‎@name. اجعل بوتنا مشرفًا فيها كي يستطيع التحقق.
campaign-chat-missing = اكتب القناة أو المجموعة، مثل ‎@name.
campaign-seconds = ثواني البقاء
campaign-seconds-hint = أقل مدة يبقى فيها الناس.
campaign-seconds-missing = اكتب عددًا صحيحًا من الثواني.
campaign-code = الرمز
campaign-code-hint = كلمة في صفحتك على الناس أن يجدوها. اتركه فارغًا إن لم يوجد.
campaign-partner = اسم الشريك
campaign-partner-hint = حروف لاتينية صغيرة أو أرقام أو شرطات، مثل fun-games. بهذا الاسم يخبرنا خادمك بمن انتهى.
campaign-partner-missing = اكتب اسمًا مثل fun-games: حروف لاتينية صغيرة أو أرقام أو شرطات.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = يبدأ بـ ‎https://‎ وفيه { $mark }، ويحل محله الرقم الذي يخبرنا به خادمك.
# The same.
campaign-partner-url-missing = اكتب رابطًا يبدأ بـ ‎https://‎ وفيه { $mark } مرة واحدة.
campaign-reward = المكافأة بالدولار
campaign-reward-hint = لكل إنجاز. قد يُضاف إليها رسم.
campaign-reward-missing = اكتب مبلغًا مثل 0.05.
campaign-title = العنوان بالإنجليزية
campaign-text = المطلوب، بالإنجليزية
campaign-title-missing = اكتب عنوانًا بالإنجليزية.
campaign-text-missing = اكتب بالإنجليزية ما على الناس فعله.
# In the language that the sponsor reads here.
campaign-title-own = العنوان بلغتك
campaign-text-own = المطلوب، بلغتك
campaign-about-check_in = يسجّل الناس حضورهم مرة في اليوم، ويُدفع لهم عن كل يوم.
campaign-about-wallet = يربط الناس محفظة TON الخاصة بهم هنا مع إثبات.
campaign-about-proof = يرسل الناس صورة تُظهر ذلك. ينظر مشرف إلى كل صورة.
# $link: what such a link looks like.
campaign-chat-url-hint = رابطها في Telegram، مثل { $link }.
# The same.
campaign-chat-url-missing = اكتب رابطها في Telegram، مثل { $link }.
campaign-proof-url-hint = ما يفتحه الناس أولًا. اتركه فارغًا إن لم يوجد ما يُفتح.
campaign-friends = عدد الأصدقاء المطلوب
campaign-friends-hint = يُحسب الصديق حين يكسب هو نفسه شيئًا.
campaign-attempts = المحاولات
campaign-attempts-hint = كم مرة يمكن الإجابة عن كل الأسئلة.
# $max: the largest number.
campaign-whole-missing = اكتب عددًا صحيحًا من 1 إلى { $max }.
# $number: 1, 2 and so on.
campaign-question = السؤال { $number }
campaign-question-text = السؤال بالإنجليزية
# In the language that the sponsor reads here.
campaign-question-text-own = السؤال بلغتك
# $number: 1, 2 and so on.
campaign-choice = الخيار { $number } بالإنجليزية
# The same, in the language that the sponsor reads here.
campaign-choice-own = الخيار { $number } بلغتك
# The same.
campaign-right = الخيار { $number } هو الصحيح
campaign-choice-add = أضف خيارًا
campaign-choice-remove = احذف الخيار الأخير
campaign-question-add = أضف سؤالًا
campaign-question-remove = احذف هذا السؤال
campaign-quiz-hint = اكتب كل سؤال وخياراته بالإنجليزية، وحدّد الصحيح منها. لا يرى أحد غيرك أيها هو.
campaign-jetton = جيتون (jetton)
campaign-jetton-hint = عنوان عقده. اتركه فارغًا من أجل TON.
campaign-units = المبلغ بأصغر الوحدات
campaign-units-hint = في المحفظة هذا القدر على الأقل. في جيتون له 6 منازل عشرية، 1000000 تعني واحدًا.
campaign-units-missing = اكتب عددًا صحيحًا مثل 1000000.
campaign-ton-hint = هذا القدر على الأقل.
campaign-address-hint = من يُرسَل إليه. انسخ العنوان من تطبيق محفظتك.
campaign-budget = الميزانية اليومية بالدولار
campaign-budget-hint = أكثر ما تدفعه من مكافآت في اليوم (UTC). اتركها فارغة بلا حد.
campaign-picture-hint = يراها الناس فوق المهمة. تُصغَّر قبل إرسالها.
campaign-picture-kept = توجد صورة.
campaign-picture-remove = احذف الصورة
campaign-settings = إعدادات أخرى
campaign-after-previous = فقط بعد المهمة التي قبلها
campaign-repeat = كم مرة
repeat-once = مرة واحدة
repeat-daily = كل يوم
repeat-weekly = كل أسبوع
campaign-starts = أول يوم (UTC)
campaign-starts-hint = اتركه فارغًا ليبدأ فور تشغيل الحملة.
campaign-ends = آخر يوم (UTC)
campaign-ends-hint = اتركه فارغًا لمدة 30 يومًا من الآن.
campaign-cap = الحد الأقصى إجمالًا
campaign-cap-hint = عدد مرات الإنجاز المدفوعة. اتركه فارغًا بلا حد.
campaign-cap-daily = الحد الأقصى في اليوم
campaign-cap-daily-hint = عدد المرات المدفوعة في اليوم (UTC). اتركه فارغًا بلا حد.
campaign-languages = اللغات
campaign-languages-hint = للجميع، ما لم تختر بعضها.
campaign-countries = البلدان
campaign-countries-hint = حرفان لكل بلد، مثل DE, FR. اتركه فارغًا للجميع.
campaign-countries-missing = اكتب حرفين لكل بلد، مثل DE, FR.
campaign-premium = مع Telegram Premium أو بدونه
premium-all = للجميع
premium-only = مع Premium فقط
premium-without = بدون Premium فقط
campaign-later-3 = النسبة المئوية بعد 3 أيام
campaign-later-7 = النسبة المئوية بعد 7 أيام
campaign-later-hint = تنتظر هذه النسبة من المكافأة حتى نتحقق مرة أخرى. ويُدفع الباقي فورًا.
campaign-later-missing = اكتب أعدادًا صحيحة مجموعها 100 على الأكثر.
# For a plan that came by the API.
campaign-later-own = تأتي المكافأة على أجزاء لا يستطيع هذا النموذج عرضها. تبقى كما هي.

## Partners

partners = شركاؤك
partners-hint = الشريك خادم لك يخبرنا حين ينجز الناس مهمة.
partner = شريك
partner-name = اسم شريك جديد
partner-name-hint = حروف لاتينية صغيرة أو أرقام أو شرطات، مثل fun-games. ويصبح لك من حينها.
partner-take = خذه
# $name: such as fun-games.
partner-open = الشريك { $name }
# $time: a date with the time of day.
partner-since = لك منذ { $time }
partner-address = العنوان الذي يتصل به خادمك
partner-secret = المفتاح السري
partner-secret-hint = يوقّع ما يخبرنا به خادمك. احفظه هناك ولا تُره لأحد.
partner-secret-show = أظهر المفتاح
partner-secret-replace = استبدل المفتاح
partner-secret-sure = هل تستبدل المفتاح؟ يبقى الحالي صالحًا ليومين آخرين.
# $time: a date with the time of day.
partner-secret-until = يبقى المفتاح السابق صالحًا حتى { $time }.
partner-try = جرّبه
partner-sandbox = تجربة فقط: لا يُدفع لأحد
partner-command = أمر لخادمك
# $secret and $claim: words that stand in the command.
partner-command-hint = ضع المفتاح مكان { $secret }، وما كان في الرابط مكان { $claim }.
partner-heard = ما وصلنا منه
partner-heard-none = لا شيء بعد. يظهر هنا ما يخبرنا به خادمك. أما ما رفضناه فلا يظهر، والرد يبيّن السبب.
# What came of it.
postback-paid = أُنجزت ودُفعت
postback-taken_back = لم يتم، واستُرد
postback-recorded = تجربة، لم يتحرك مال

## Messages to partners

webhook = رسائل إلى خادمك
webhook-hint = نخبره حين ينجز أحد مهمة لك، وحين تعمل حملة أو تتوقف أو ينفد مالها.
webhook-url = العنوان الذي نتصل به
webhook-url-hint = يبدأ بـ ‎https://‎.
webhook-secret = المفتاح السري للرسائل
webhook-secret-hint = يتحقق به خادمك من أن الرسالة منا، وفق Standard Webhooks.
webhook-save = احفظ وشغّل
webhook-on = يعمل
webhook-off = متوقف
webhook-failed = أوقفناه نحن: لم يصل شيء طوال ثلاثة أيام. احفظه من جديد ليستمر.
# $time: a date with the time of day.
webhook-failing = لم يصل شيء منذ { $time }.
webhook-test = أرسل تجربة
webhook-stop = أوقفه
webhook-stop-sure = هل نتوقف عن إخبار خادمك؟ يُحفظ ما ينتظر ثلاثة أيام.
deliveries = ما أرسلناه
deliveries-none = لا شيء بعد.
delivery-waiting = ينتظر
delivery-delivered = وصل
delivery-failed = لم يصل
# $status: such as 500. $attempts: how many.
delivery-answered = المحاولات: { $attempts }، آخر رد: { $status }
# The same without one.
delivery-unanswered = المحاولات: { $attempts }، بلا رد
# $time: a date with the time of day.
delivery-next = من جديد في { $time }
delivery-again = أرسل من جديد

## History

history-none = لا شيء هنا بعد
history-none-hint = أنجز مهمة وستظهر مكافأتك هنا.
see-tasks = اعرض المهام
entry-reward = مكافأة
entry-hold = سحب
entry-release = عودة مبلغ السحب
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = معلّقة، وليست في رصيدك بعد
entry-vest = لم تعد معلّقة
entry-clawback = تم استردادها
entry-referral = مقابل دعوة صديق
entry-correction = تصحيح
entry-other = تغيّر في رصيدك

## Appeals

appeal = اطلب منا المراجعة
appeal-words = لماذا ترى أن هذا خطأ؟
appeal-hint = يقرؤه شخص منا. يمكنك الطلب مرة واحدة لكل مكافأة، فاذكر كل ما يفيد.
appeal-send = أرسل
appeal-missing = اكتب بكلمات قليلة لماذا ترى أن هذا خطأ.
appeal-asked = طلبت منا المراجعة
# Where it stands.
appeal-open = سينظر فيه شخص منا، ويخبرك البوت بالنتيجة.
appeal-granted = الحق معك
appeal-declined = يبقى القرار كما كان
appeals = اعتراضاتك
appeals-none = لم تطلب منا مراجعة أي شيء بعد.

## Settings

settings = الإعدادات
settings-language = اللغة
settings-notifications = رسائل البوت
topic-payments = السحب والإيداع
topic-rewards = المكافآت
topic-friends = الأصدقاء
topic-news = الأخبار
settings-safety = الرسائل التي تحمي مالك، مثل تغيير محفظتك، تصل دائمًا وفورًا.
settings-quiet = ساعات الهدوء
settings-quiet-on = لا رسائل في الليل
quiet-from = من
quiet-until = حتى
share-invitation = ادعُ شخصًا
settings-home-screen = أضف Earnest إلى شاشتك الرئيسية
settings-data = بياناتك
settings-export = احصل على نسخة من كل ما نحتفظ به عنك
settings-delete = لحذف حسابك اكتب ‎/delete_me إلى البوت، وسيخبرك أولًا بما يحدث لمالك.
settings-delete-go = العودة إلى المحادثة
