### ما يقوله البوت.

## Greetings

bot-welcome =
    أهلًا بك في Earnest!

    أنجز المهام واكسب الدولارات واسحبها بعملة USDT على شبكة TON.
bot-welcome-invited =
    أهلًا بك في Earnest! لقد دعاك أحد أصدقائك.

    أنجز المهام واكسب الدولارات واسحبها بعملة USDT على شبكة TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    أهلًا بعودتك!

    لا تُحتسب الدعوة إلا لمن هو جديد هنا، فهذه لا تغيّر شيئًا. مهامك وأموالك كما تركتها.
# The same with their own link.
bot-invitation-own = هذا رابط دعوتك أنت. أرسله إلى أصدقاء ليسوا هنا بعد.
bot-open-app = افتح Earnest
bot-help =
    يدفع لك Earnest مقابل إنجاز المهام.

    1. افتح التطبيق واختر مهمة.
    2. أنجزها واحصل على المكافأة.
    3. اسحب من رصيدك USDT إلى محفظتك على شبكة TON.

    الأمر ‎/balance يعرض رصيدك، و‎/withdraw يسحبه، و‎/invite يدعو الأصدقاء، و‎/language يغيّر اللغة، و‎/paysupport يصلك بشخص، و‎/delete_me يحذف حسابك.

## Answers to commands

bot-languages = 🌐 اللغة
bot-language = بأي لغة تريد أن تقرأ؟
bot-language-chosen = من الآن أكتب إليك بالعربية.
bot-app = مهامك ورصيدك في التطبيق.
bot-tasks = مهام جديدة تنتظرك في التطبيق، وكل مهمة تعرض أجرها.
bot-open-tasks = اعرض المهام
# $balance: dollars, such as 1.50.
bot-balance = رصيدك { $balance } دولار.
bot-open-wallet = افتح المحفظة
# $balance: dollars, such as 1.50.
bot-withdraw = يمكنك سحب { $balance } دولار بعملة USDT إلى محفظتك على شبكة TON.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = رصيدك { $balance } دولار، وأقل مبلغ للسحب { $minimum } دولار. بضع مهام أخرى وتصل.
# $link: the person's own link.
bot-invite =
    ادعُ أصدقاءك برابطك الخاص:
    { $link }
bot-share = اختر محادثة
bot-terms = هذه هي القواعد التي تسري على كل من يستخدم Earnest.
bot-privacy = هذا ما يحتفظ به Earnest عنك ولماذا. يعطيك التطبيق نسخة منه، والأمر ‎/delete_me يحذفه.
bot-read = اقرأ
bot-unknown-command = لا أعرف هذا الأمر. الأمر ‎/help يعرض الأوامر المتاحة.
bot-not-understood = أفهم الأوامر فقط، والأمر ‎/help يعرضها. إن أردت أن تكتب إلى شخص فاستخدم ‎/paysupport.

## Writing to us

bot-paysupport =
    هل هناك مشكلة في دفعة أو في أي شيء آخر؟ اضغط الزر أدناه وأخبرنا. يقرأها شخص ويجيبك هنا.

    يمكنك أيضًا أن تكتبها بعد الأمر: ‎/paysupport ثم كلماتك.

    اذكر اليوم والمبلغ من فضلك. لا ترسل أبدًا كلمة مرور أو كلمات محفظتك إلى أحد.
bot-write-to-us = ✍️ اكتب إلينا
bot-support-received = شكرًا لك. يقرأها شخص ويجيبك هنا.
# $words: what a person of our team wrote.
support-answered =
    جواب من فريقنا:

    { $words }
support-title = اكتب إلينا
support-topic = ما الموضوع؟
support-topic-payment = دفعة أو سحب
support-topic-task = مهمة أو مكافأة
support-topic-idea = فكرة
support-topic-other = شيء آخر
support-words = كلماتك
support-send = أرسل
support-hint = يقرأها شخص ويجيبك في محادثة البوت. لا ترسل أبدًا كلمة مرور أو كلمات محفظتك إلى أحد.

## Deleting the account

bot-erase-explained =
    هل تريد حذف حسابك؟

    تُحذف لغتك وإعداداتك وما كتبته إلينا فورًا، وتنتهي كل الجلسات. تحتفظ الدفاتر برقم حسابك في تيليغرام مع كل دفعة لأن القانون يطلب ذلك.

    ويبقى أيضًا من دعاك والمهام التي أنجزتها، كي لا يُدفع مقابلها مرتين.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    هل تريد حذف حسابك؟ ما زال لديك { $amount } دولار: في رصيدك أو معلّقًا أو في طريقه إليك أو للحملات.

    اسحبه أولًا. إن حذفت الحساب الآن يُحذف بعد 7 أيام، وتتخلى عما يبقى حينها.

    عندئذ تزول لغتك وإعداداتك وما كتبته إلينا. تحتفظ الدفاتر برقم حسابك في تيليغرام مع كل دفعة لأن القانون يطلب ذلك.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = ما زالت حملاتك تحوي { $amount } دولار. أغلقها أولًا في التطبيق من فضلك، ثم اكتب ‎/delete_me مرة أخرى.
bot-erase-yes = احذف حسابي
bot-erase-give-up = احذفه وأتخلى عن المال
bot-erase-keep = أبقِ حسابي
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = سيُحذف حسابك في { $date }. حتى ذلك اليوم يمكنك سحب مالك أو إبقاء الحساب.
bot-erase-kept = يبقى حسابك كما هو.
bot-erase-done = حُذف حسابك. وداعًا وشكرًا لك.
bot-erased = لقد حذفت حسابك. إن أردت استخدام Earnest من جديد فاضغط الزر. المهام التي أنجزتها تبقى منجزة.
bot-return = العودة
bot-returned = أهلًا بعودتك!

## Sharing

# What the person who shares sees above the message.
share-title = ادعُ إلى Earnest
# The message that is shared.
share-words = أكسب دولارات من مهام صغيرة في Earnest وأسحبها بعملة USDT. تعال معي!
share-button = افتح Earnest
# Shown to somebody who has not started the bot yet.
share-start = ابدأ Earnest لتدعو أصدقاءك

## Commands

# Telegram shows these beside each command.
command-start = ابدأ
command-app = افتح التطبيق
command-balance = ما لديك
command-tasks = ما يمكنك فعله
command-invite = ادعُ الأصدقاء
command-withdraw = اسحب مالك
command-language = غيّر اللغة
command-help = كيف يعمل
command-terms = القواعد
command-privacy = ما نحتفظ به عنك
command-paysupport = اكتب إلينا
command-delete_me = احذف حسابك
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = أنجز مهامّ صغيرة واكسب الدولارات واسحبها بعملة USDT إلى محفظتك على شبكة TON. كل دفعة يمكن التحقق منها على السلسلة.
# On the bot's profile: at most 120 characters.
bot-short-description = أنجز مهامّ صغيرة واكسب الدولارات واسحب USDT على شبكة TON.

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

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    تم إيقاف حسابك: لا يمكنك الكسب أو السحب حاليًا. { $reason }

    إن كنت ترى أن هذا خطأ، فاكتب ‎/paysupport وسيرد عليك شخص.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    تم إيقاف حسابك: لا يمكنك الكسب أو السحب حاليًا. { $reason }

    { $note }

    إن كنت ترى أن هذا خطأ، فاكتب ‎/paysupport وسيرد عليك شخص.
ban-lifted = حسابك مفتوح من جديد. يمكنك المتابعة من حيث توقفت.
ban-several-accounts = وجدنا شخصًا واحدًا خلف عدة حسابات.
ban-pretended = ما طُلبت مكافأته لم يُنجز فعلًا.
ban-abusive = عومل أشخاص آخرون أو فريقنا معاملة سيئة.
ban-law = لا يسمح لنا القانون بالعمل معك.
ban-other = السبب مكتوب أدناه.

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
fairness-cleared = راجع شخص حسابك، وكل شيء على ما يرام. سحوباتك مستمرة.
fairness-cleared-noted =
    راجع شخص حسابك، وكل شيء على ما يرام. سحوباتك مستمرة.

    { $note }
fairness-kept = راجع شخص حسابك. تبقى سحوباتك كما هي الآن.
fairness-kept-noted =
    راجع شخص حسابك. تبقى سحوباتك كما هي الآن.

    { $note }
appeal-mistake = كان ذلك خطأ منا. نعتذر لك.
appeal-shown = ما كتبته يبيّن أنك أنجزت المهمة.
appeal-not-shown = لا شيء يبيّن لنا أنك أنجزتها.
appeal-not-done = نرى أنها لم تُنجز كما تطلب المهمة.
appeal-duplicate = أُنجزت المهمة نفسها بعدة حسابات، وهي تُدفع مرة واحدة.
appeal-other = تحقّق أحدنا من الأمر.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = طلب مستخدم أن نراجع «{ $title }» من جديد وكان محقًا. دفعت حملتك مقابلها { $amount } دولار.
webhook-failed = لم يقبل خادمك «{ $name }» أيًّا من إشعارات الويب منذ أيام، لذلك أوقفناها. أصلحه ثم حدّد عنوانه من جديد في التطبيق. عندها سنرسل ما ينتظر.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = القواعد
terms-who-title = من نحن
terms-who = يدير Earnest من يدير البوت { $bot }. هذه القواعد بينك وبينه.
terms-earn-title = ما تكسبه
terms-earn = تعرض كل مهمة أجرها قبل أن تبدأ، وتحصل عليه كما هو بعد التحقق من المهمة. قد تُعلَّق المكافأة بضعة أيام، ويعرض التطبيق موعد تحريرها. القواعد السارية عند بدء المهمة تبقى سارية عليها.
terms-fair-title = ما هو عادل
terms-fair = أنجز كل مهمة بنفسك وبحساب واحد. ما دامت المكافأة معلّقة يمكن استردادها إن تركت المهمة مبكرًا أو أنجزتها بعدة حسابات أو بإثبات غير صحيح، ونخبرك بالسبب.
terms-pay-title = السحب
terms-pay = تسحب USDT على شبكة TON إلى محفظتك. يعرض التطبيق أقل مبلغ قبل أن تطلب. قد ننظر في السحب قبل دفعه. كل دفعة ظاهرة على السلسلة. بعد تغيير محفظتك تنتظر عمليات السحب يومًا لحمايتك.
terms-stars-title = الدفع بالنجوم
terms-stars = النجوم تدفع للحملات فقط، ويُثبَّت المبلغ بالدولار قبل الدفع. إن حدث خطأ في دفعة فاكتب ‎/paysupport إلى البوت. ننظر فيها ونعيد النجوم حيث يحق ذلك. دعم تيليغرام نفسه لا يستطيع المساعدة في المدفوعات لهذا البوت.
terms-sponsors-title = الرعاة
terms-sponsors = لا تنفق الحملة إلا ما أُعطي لها. عند إغلاقها يعود ما لم يُنفق إلى رصيدك كراعٍ، وهذا الرصيد يدفع للحملات.
terms-end-title = المغادرة
terms-end = يمكنك حذف حسابك في أي وقت بالأمر ‎/delete_me. اسحب مالك أولًا: ما يبقى بعد أسبوع تتخلى عنه. ومن يغش قد يُستبعد.
terms-change-title = التغييرات
terms-change = القواعد الجديدة تسري على ما يأتي بعدها، وما كسبته يبقى لك.
terms-contact-title = أسئلة
terms-contact = اكتب ‎/paysupport إلى { $bot } ويجيبك شخص.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = الخصوصية
privacy-what-title = ما نحتفظ به
privacy-what =
    رقم حسابك في تيليغرام، ولغتك، والبلد الذي فتحت منه التطبيق، وهل لديك تيليغرام بريميوم، ومنطقتك الزمنية، ومتى كنت هنا آخر مرة، واسمك الأول ما دمت تسمح للآخرين برؤيته.

    المهام التي أنجزتها، وما كسبته وسحبته ودفعته، وعنوان محفظتك، ومن دعاك، وما كتبته إلينا.

    بصمة مشفّرة بمفتاح لرقم يبتكره التطبيق على كل جهاز من أجهزتك لمدة 90 يومًا، وتغيّرات البلد لمدة 30 يومًا.
privacy-why-title = لماذا
privacy-why = لندفع لك، ونعرض عليك المهام المخصصة لك، ونبعد الغشاشين، ونمسك الدفاتر كما يطلب القانون.
privacy-not-title = ما لا نحتفظ به
privacy-not = لا اسم عائلة ولا رقم هاتف ولا صورة ولا جهات اتصال ولا موقع على الخريطة. لا إعلانات ولا تتبّع من أطراف أخرى.
privacy-who-title = من يراه
privacy-who = ينقل تيليغرام رسائلنا، وتشغّل Cloudflare خوادمنا، والدفعات علنية على سلسلة TON. يرى الرعاة عدد من أنجزوا مهمتهم لا من هم. ولا أحد يشتري بياناتك.
privacy-long-title = كم من الوقت
privacy-long = ما لا تحتاجه الدفاتر يزول عند حذف حسابك. وما تحتاجه يبقى مع رقم حسابك في تيليغرام ودون أي شيء آخر يدل عليك. تنتهي الجلسات بعد يوم.
privacy-rights-title = حقوقك
privacy-rights = في إعدادات التطبيق تحصل على نسخة من كل ما نحتفظ به عنك، وتختار أي الرسائل تريد ومتى.
privacy-delete-title = الحذف
privacy-delete = اكتب ‎/delete_me إلى { $bot }.
privacy-contact-title = أسئلة
privacy-contact = اكتب ‎/paysupport إلى { $bot } ويجيبك شخص.
