### ما يقوله البوت.

## Greetings

bot-welcome =
    أهلًا بك في Earnest!

    أنجز المهام واكسب الدولارات واسحبها بعملة USDT على شبكة TON.
bot-welcome-invited =
    أهلًا بك في Earnest! لقد دعاك أحد أصدقائك.

    أنجز المهام واكسب الدولارات واسحبها بعملة USDT على شبكة TON.
bot-open-app = افتح Earnest
bot-help =
    يدفع لك Earnest مقابل إنجاز المهام.

    1. افتح التطبيق واختر مهمة.
    2. أنجزها واحصل على المكافأة.
    3. اسحب من رصيدك USDT إلى محفظتك على شبكة TON.

    الأمر /app يفتح التطبيق، والأمر /help يعرض هذه الرسالة.

## Commands

# Telegram shows these beside each command.
command-start = ابدأ
command-app = افتح التطبيق
command-help = كيف يعمل

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = تم الدفع: وصل مبلغ { $amount } دولار بعملة USDT إلى محفظتك { $address }.
# The button below it.
withdrawal-transaction = عرض المعاملة
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    لم يكتمل سحب مبلغ { $amount } دولار. عاد المبلغ إلى رصيدك.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    اضطررنا إلى استرداد { $amount } دولار كان معلّقًا لك. { $reason }

    بقية أموالك لم تُمسّ. هل تظن أن هناك خطأ؟ راسلنا وسينظر شخص في الأمر.
clawback-left = كانت المهمة تطلب البقاء، وقد غادرت قبل انتهاء المدة.
clawback-proof = تبيّن أن الإثبات المرسل لا يناسب المهمة.
clawback-duplicate = أُنجزت المهمة نفسها بعدة حسابات، وهي تُدفع مرة واحدة.
clawback-mistake = احتُسبت المهمة بخطأ منا. نعتذر عن ذلك.

## Wallet

# $address: the wallet.
wallet-linked =
    تم ربط محفظتك { $address }. من الآن تصل عمليات السحب إليها وحدها.
# $address: the new wallet.
wallet-changed =
    محفظتك الآن هي { $address }. لحماية أموالك تنتظر عمليات السحب 24 ساعة.

    لم تفعل ذلك بنفسك؟ افتح التطبيق واربط محفظتك من جديد.
# $address: the wallet that was unlinked.
wallet-unlinked =
    لم تعد محفظتك { $address } مربوطة. لحماية أموالك تنتظر عمليات السحب 24 ساعة.

    لم تفعل ذلك بنفسك؟ افتح التطبيق واربط محفظتك من جديد.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = رصيد الراعي
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = { $amount } دولار لحملاتك في Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = شكرًا لك! أُضيف { $amount } دولار إلى رصيدك كراعٍ.
# $amount: dollars, such as 1.30.
deposit-waiting = شكرًا لك! وصلت دفعتك بقيمة { $amount } دولار، وسنضيفها إلى رصيدك قريبًا.

# The page of the Mini App, before its script runs.
app-title = اربح USDT
app-loading = جارٍ التحميل…

## صفحة الاحتياطيات

reserves-title = الاحتياطيات
reserves-lead = ما علينا، وما لدينا، وكيف تتحقق منه دون أن تسألنا.
reserves-balanced = تطابقت الدفاتر كلها في { $at }.
reserves-broken = لم تتطابق الدفاتر في { $at }. الدفعات متوقفة حتى نعرف السبب.
reserves-not-yet = لم تُراجع الدفاتر بعد. عد بعد ساعة.
reserves-owed = ما علينا
reserves-earner = للكاسبين
reserves-vesting = للكاسبين، قيد الانتظار
reserves-held = في طريقه إلى الكاسبين
reserves-sponsor = للرعاة
reserves-campaign = في الحملات
reserves-in-all = المجموع
reserves-hold = ما لدينا
reserves-wallet = محفظة الدفع
reserves-deposit-wallet = محفظة الإيداع
reserves-seen = كما ظهر على السلسلة في { $at }.
reserves-stars-note = يدفع الرعاة أيضًا بالنجوم وTON، ويحتفظ بها تيليغرام والسلسلة لنا؛ وليست ضمن هذا المجموع.
reserves-payouts = آخر الدفعات
reserves-no-payouts = لم يُدفع لأحد بعد.
reserves-check = تحقق بنفسك
reserves-check-chain = كل محفظة ودفعة أعلاه رابط إلى السلسلة. اجمع الأرصدة بنفسك.
reserves-check-books = تُختم الدفاتر كل يوم. هذا أحدث رأس: من يغيّر سطرًا مختومًا يغيّر كل رأس بعده. احتفظ به وقارن.
reserves-check-tools = الأرقام نفسها في ‎/api/reserves وكل الرؤوس في ‎/api/segments. يثبت لك التطبيق أسطرك، ويتحقق الأمر «make verify» في الشيفرة المصدرية منها كلها.

## The page behind an invitation link

invitation-title = أنت مدعو إلى Earnest
invitation-lead = أنجز المهام واكسب الدولارات واسحبها بعملة USDT على شبكة TON.
invitation-unknown = هذه الدعوة ليست لأحد. يمكنك البدء دونها.
invitation-open = افتح في Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later = ليس لديك Telegram الآن؟ افتح @{ $bot } فيه لاحقًا وأرسل إليه هذه الرسالة، وستُحتسب الدعوة كذلك.
invitation-rule = تُحتسب الدعوة لمن هو جديد على Earnest. ويُحسم الأمر مرة واحدة عند وصولك الأول.

## Campaigns

# $name: the campaign's name.
campaign-runs = راجعنا حملتك «{ $name }» ويمكنها أن تعمل. سيجدها المستخدمون ما دام فيها رصيد.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    لا يمكن تشغيل حملتك «{ $name }» بهذا الشكل. { $reason }

    عدّلها في التطبيق ثم أرسلها من جديد.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    لا يمكن تشغيل حملتك «{ $name }» بهذا الشكل. { $reason }

    { $note }

    عدّلها في التطبيق ثم أرسلها من جديد.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    أوقفنا حملتك «{ $name }» مؤقتًا. { $reason }

    مالها ما زال محفوظًا. عدّلها في التطبيق وأرسلها من جديد، أو أغلقها.
# $note: what the moderator wrote.
campaign-stopped-noted =
    أوقفنا حملتك «{ $name }» مؤقتًا. { $reason }

    { $note }

    مالها ما زال محفوظًا. عدّلها في التطبيق وأرسلها من جديد، أو أغلقها.
campaign-misleading = إنها تعد بما ليس فيها.
campaign-forbidden = القانون أو قواعد تيليجرام لا تسمح بها.
campaign-unreachable = تعذّر فتح رابطها أو قناتها.
campaign-unclear = لن يفهم المستخدمون ما المطلوب منهم.
campaign-too-little = المكافأة قليلة مقارنة بالعمل.
campaign-repeated = إنها مطابقة لحملة أخرى.
campaign-other = يجب تغيير شيء ما أولًا.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = راجعنا «{ $title }» من جديد، والحق معك. { $answer }
appeal-granted-noted =
    راجعنا «{ $title }» من جديد، والحق معك. { $answer }

    { $note }
appeal-declined = راجعنا «{ $title }» من جديد، ويبقى القرار كما كان. { $answer }
appeal-declined-noted =
    راجعنا «{ $title }» من جديد، ويبقى القرار كما كان. { $answer }

    { $note }
appeal-mistake = كان ذلك خطأ منا. نعتذر لك.
appeal-shown = ما كتبته يبيّن أنك أنجزت المهمة.
appeal-not-shown = لا شيء يبيّن لنا أنك أنجزتها.
appeal-not-done = نرى أنها لم تُنجز كما تطلب المهمة.
appeal-duplicate = أُنجزت المهمة نفسها بعدة حسابات، وهي تُدفع مرة واحدة.
appeal-other = تحقّق أحدنا من الأمر.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = طلب مستخدم أن نراجع «{ $title }» من جديد وكان محقًا. دفعت حملتك مقابلها { $amount } دولار.
