### سبب الرفض وما العمل بعده. The key is the refusal's code.

## Requests

refusal-signed-out = لم تعد مسجّل الدخول. أغلق التطبيق وافتحه من البوت مرة أخرى.
refusal-banned = هذا الحساب موقوف. راسل الدعم إذا كنت ترى أن ذلك خطأ.
refusal-not-found = لا يوجد شيء هنا. ارجع وحاول مرة أخرى.
refusal-method-not-allowed = لا يمكن تنفيذ ذلك هنا. حدّث التطبيق وحاول مرة أخرى.
refusal-bad-request = لم نفهم هذا الطلب. حدّث التطبيق وحاول مرة أخرى.
refusal-malformed-json = تعذّرت علينا قراءة هذا الطلب. حدّث التطبيق وحاول مرة أخرى.
refusal-body-too-large = هذا الطلب كبير جدًا. اختصره وحاول مرة أخرى.
refusal-headers-too-large = هذا الطلب طويل جدًا. أغلق التطبيق وافتحه مرة أخرى.
refusal-unsupported-media-type = كنا نتوقع بيانات بصيغة JSON. حدّث التطبيق وحاول مرة أخرى.
refusal-cursor-malformed = هذه الصفحة من القائمة غير موجودة. ابدأ من أول القائمة.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [zero] كان ذلك سريعًا بعض الشيء. حاول مرة أخرى الآن.
    [one] كان ذلك سريعًا بعض الشيء. انتظر ثانية واحدة ثم حاول مرة أخرى.
    [two] كان ذلك سريعًا بعض الشيء. انتظر ثانيتين ثم حاول مرة أخرى.
    [few] كان ذلك سريعًا بعض الشيء. انتظر { $seconds } ثوانٍ ثم حاول مرة أخرى.
    [many] كان ذلك سريعًا بعض الشيء. انتظر { $seconds } ثانيةً ثم حاول مرة أخرى.
   *[other] كان ذلك سريعًا بعض الشيء. انتظر { $seconds } ثانية ثم حاول مرة أخرى.
}
refusal-fault = حدث خطأ من جانبنا. لم يضع شيء؛ حاول مرة أخرى بعد قليل.

## Tasks

refusal-task-not-found = هذه المهمة غير موجودة. اختر مهمة أخرى من القائمة.
refusal-task-closed = انتهت هذه المهمة. اختر مهمة أخرى من القائمة.
refusal-task-not-started = ابدأ هذه المهمة أولًا ثم اطلب المكافأة.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [zero] لم يحن الوقت تمامًا: اطلب المكافأة مرة أخرى الآن.
    [one] لم يحن الوقت تمامًا: انتظر ثانية واحدة ثم اطلب المكافأة مرة أخرى.
    [two] لم يحن الوقت تمامًا: انتظر ثانيتين ثم اطلب المكافأة مرة أخرى.
    [few] لم يحن الوقت تمامًا: انتظر { $seconds } ثوانٍ ثم اطلب المكافأة مرة أخرى.
    [many] لم يحن الوقت تمامًا: انتظر { $seconds } ثانيةً ثم اطلب المكافأة مرة أخرى.
   *[other] لم يحن الوقت تمامًا: انتظر { $seconds } ثانية ثم اطلب المكافأة مرة أخرى.
}
refusal-task-code-missing = تحتاج هذه المهمة إلى رمز. ستجده في الصفحة التي تفتحها المهمة.
refusal-task-code-wrong = هذا الرمز غير صحيح. راجع الصفحة مرة أخرى وانسخه كما هو.
refusal-task-not-a-member = لم تنضم إلى القناة بعد. انضم إليها ثم اطلب المكافأة مرة أخرى.
refusal-task-check-unavailable =
    لا يمكننا التحقق من هذه المهمة الآن. تقدّمك محفوظ؛ حاول مرة أخرى لاحقًا.
refusal-task-cap-reached = شُغلت كل أماكن هذه المهمة. اختر مهمة أخرى من القائمة.
refusal-task-cap-daily-reached = شُغلت كل أماكن هذه المهمة لهذا اليوم. عد غدًا.
refusal-task-needs-another = توجد مهمة أخرى عليك إنجازها قبل هذه.
refusal-task-other-language = هذه المهمة لمن يستخدمون لغة أخرى.
refusal-task-other-country = هذه المهمة غير متاحة في بلدك.
refusal-task-premium-only = هذه المهمة لمشتركي تيليجرام المميز.
refusal-task-not-for-premium = هذه المهمة لغير مشتركي تيليجرام المميز.
refusal-task-trust-too-low = هذه المهمة ليست متاحة لك بعد. أنجز مهام أخرى أولًا.
refusal-task-answers-missing = أجب أولًا عن كل الأسئلة.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [zero] لم تكن الإجابة صحيحة، وكانت هذه آخر محاولة.
    [one] ليس كل ذلك صحيحًا. بقيت لك محاولة واحدة.
    [two] ليس كل ذلك صحيحًا. بقيت لك محاولتان.
    [few] ليس كل ذلك صحيحًا. بقيت لك { $left } محاولات.
    [many] ليس كل ذلك صحيحًا. بقيت لك { $left } محاولةً.
   *[other] ليس كل ذلك صحيحًا. بقيت لك { $left } محاولة.
}
refusal-task-attempts-used-up = لم تبقَ لك محاولات في هذه المهمة. اختر مهمة أخرى.
refusal-task-day-not-over = سجّلت حضورك بالفعل. يبدأ يومك الجديد عند منتصف الليل، وكذلك حسب توقيت آخر تسجيل لك.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [zero] لا ينقصك أصدقاء. اطلب المكافأة مرة أخرى.
    [one] ينقصك صديق واحد. يُحتسب الصديق عندما تصبح مكافأة مهمته متاحة له.
    [two] ينقصك صديقان. يُحتسب الصديق عندما تصبح مكافأة مهمته متاحة له.
    [few] ينقصك { $missing } أصدقاء. يُحتسب الصديق عندما تصبح مكافأة مهمته متاحة له.
    [many] ينقصك { $missing } صديقًا. يُحتسب الصديق عندما تصبح مكافأة مهمته متاحة له.
   *[other] ينقصك { $missing } صديق. يُحتسب الصديق عندما تصبح مكافأة مهمته متاحة له.
}
refusal-task-wallet-missing = لم تربط محفظة بعد. اربط واحدة في شاشة المحفظة ثم عد.
refusal-task-wallet-shared = استخدم شخص آخر هذه المحفظة. اربط محفظة لك وحدك.
refusal-task-not-boosted = لا نرى تعزيزًا منك بعد. عزّز القناة ثم اطلب المكافأة مرة أخرى.
refusal-task-not-reported = لم يخبرنا الشريك بعد أنك انتهيت. أكمل ما بدأته هناك ثم عد.
refusal-task-proof-missing = تحتاج هذه المهمة إلى صورة. اختر صورة وأرسلها.
refusal-task-proof-unasked = هذه المهمة لا تحتاج إلى صورة.
refusal-task-proof-reused = أُرسلت هذه الصورة من قبل. التقط صورة جديدة.
refusal-task-proof-unreadable = لم نرَ في صورتك أن المهمة أُنجزت. أرسل صورة أوضح.
refusal-task-proof-other-task = تُظهر صورتك شيئًا غير ما تطلبه هذه المهمة. أرسل صورة أخرى.
refusal-task-proof-edited = يبدو أن صورتك قد عُدّلت. أرسل الصورة الأصلية.
refusal-picture-malformed = هذه ليست صورة نستطيع قراءتها. أرسل صورة JPEG أو PNG أو WebP.
refusal-picture-size-out-of-range = هذه الصورة صغيرة جدًا أو كبيرة جدًا. يجب أن يكون كل ضلع بين 200 و8000 نقطة.
refusal-proof-judged = حكم شخص آخر على هذه الصورة حكمًا مختلفًا.
refusal-ban-differs = تم إيقاف هذا الحساب لسبب آخر، أو في هذه الأثناء.
refusal-task-rules-malformed = في هذه المهمة شيء ناقص أو شيء ليس في مكانه.
refusal-task-link-malformed = هذا الرابط لا يعمل هنا. يجب أن يبدأ بـ ‎https://‎ وأن يشير إلى صفحة عامة.
refusal-task-chat-malformed = هذا ليس اسم قناة أو مجموعة. يكون الاسم مثل ‎@name.
refusal-task-seconds-out-of-range = يمكن أن تستغرق الزيارة ساعة واحدة على الأكثر.
refusal-task-code-malformed = هذا الرمز لا يصلح. استخدم من 1 إلى 64 حرفًا دون مسافة في الطرفين.
refusal-task-quiz-malformed =
    هذا الاختبار غير مكتمل. يحتاج كل سؤال إلى 2 حتى 6 خيارات وإجابة صحيحة، وبالشكل نفسه في كل لغة.
refusal-task-friends-out-of-range = اطلب من 1 إلى 100 صديق.
refusal-task-audience-malformed = لا أحد يطابق هذا الاختيار. راجع اللغات والبلدان ودرجة الثقة.
refusal-task-plan-malformed = يجب أن تكوّن أجزاء المكافأة المكافأة كلها، في أيام متتالية وخلال 30 يومًا.
refusal-task-plan-unfit = لا يمكن تكرار مهمة من هذا النوع أو دفعها بهذه الطريقة.
refusal-task-first-in-line = لا توجد مهمة قبل المهمة الأولى. انقلها إلى الأسفل أو اجعلها مستقلة.
refusal-campaign-out-of-money = نفدت ميزانية هذه المهمة للتو. اختر مهمة أخرى من القائمة.
refusal-campaign-spent-today = دفعت هذه الحملة كل ما يمكنها دفعه اليوم. عد غدًا.
refusal-earned-enough-today = كسبت أقصى ما يمكن في يوم واحد. عد غدًا.
refusal-claims-paused = المكافآت متوقفة مؤقتًا. تقدّمك محفوظ؛ اطلب المكافأة مرة أخرى بعد قليل.

## Withdrawals

refusal-address-malformed =
    هذا ليس عنوان TON. انسخه مرة أخرى من محفظتك؛ غالبًا ما يبدأ بالحرفين UQ أو EQ.
refusal-address-checksum = يوجد خطأ في كتابة هذا العنوان. انسخه مرة أخرى من محفظتك.
refusal-address-workchain =
    لا يمكننا الدفع إلا إلى محافظ TON العادية. انسخ العنوان من محفظتك أنت.
refusal-address-network =
    هذا العنوان يخص شبكة TON أخرى. غيّر الشبكة في محفظتك وانسخه من جديد.
refusal-amount-malformed = اكتب المبلغ بالدولار بستة أرقام عشرية على الأكثر، مثل 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = أقل مبلغ للسحب هو { $minimum } دولار. اطلب هذا المبلغ أو أكثر.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = أكبر مبلغ للسحب هو { $maximum } دولار. اطلب هذا المبلغ أو أقل.
refusal-balance-too-low = رصيدك لا يكفي لهذا السحب. اطلب مبلغًا أقل أو اكسب المزيد أولًا.
refusal-withdrawal-open = لديك عملية سحب جارية بالفعل. اطلب السحب التالي بعد وصولها.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit =
    يمكنك سحب { $maximum } دولار في اليوم على الأكثر. اطلب مبلغًا أقل أو حاول غدًا.
refusal-withdrawal-not-found = لا توجد عملية سحب كهذه. راجع القائمة في محفظتك داخل التطبيق.
refusal-withdrawal-not-cancellable = لم يعد من الممكن إلغاء هذا السحب: إما أنه يُدفع الآن أو أنه انتهى.
refusal-withdrawal-rejected = لم نتمكن من الموافقة على هذا السحب. راسل الدعم إذا كنت تظن أن هذا خطأ.
refusal-not-in-review = هذا لا ينتظر قرارك: إما أن القرار قد اتُّخذ أو أنك قررت من قبل.
refusal-idempotency-key-missing = لا يحمل هذا الطلب رقمًا خاصًا به. حدّث التطبيق وحاول مرة أخرى.
refusal-idempotency-key-malformed = رقم هذا الطلب غير صالح. حدّث التطبيق وحاول مرة أخرى.
refusal-idempotency-mismatch =
    أُرسل الطلب نفسه من قبل بتفاصيل أخرى. راجع سجلّك ثم ابدأ طلبًا جديدًا.
refusal-recipient-locked =
    محفظة USDT الخاصة بك مقفلة ولا يمكنها استلام شيء. اسحب إلى محفظة أخرى.
refusal-recipient-is-ours = هذا العنوان من عناويننا. اسحب إلى عنوان محفظتك أنت.
refusal-recipient-is-jetton-wallet =
    هذا العنوان يخص رمزًا رقميًا وليس شخصًا. اسحب إلى عنوان محفظتك أنت.
refusal-dispute-not-found = لا يوجد ما يُبتّ فيه بشأن هذه الدفعة.
refusal-payout-refused = لم تقبل محفظة المستلم الدفعة. تحقق من العنوان ثم اطلب السحب مرة أخرى.
refusal-recipient-not-linked =
    لقد ربطت محفظة، لذلك لا ندفع إلا إليها. اسحب إليها أو غيّر محفظتك أولًا.

## Wallets

refusal-wallet-challenge-invalid = بدأ هذا الربط منذ وقت طويل. اربط محفظتك مرة أخرى.
refusal-wallet-proof-invalid = لم نتمكن من التأكد من أن هذه المحفظة لك. اربطها مرة أخرى من هذا التطبيق.
refusal-wallet-proof-outdated = وقت محفظتك غير صحيح. تحقق من ساعة جهازك ثم اربطها مرة أخرى.
refusal-wallet-network-wrong =
    محفظتك على شبكة TON أخرى. غيّر الشبكة في محفظتك ثم اربطها مرة أخرى.
refusal-wallet-key-unknown =
    لا نعرف هذا النوع من المحافظ. استخدمها مرة على شبكة TON ثم اربطها من جديد، أو اختر محفظة أخرى.

## History

refusal-time-malformed = اكتب الوقت بهذا الشكل: 2027-01-15T08:00:00Z.
refusal-time-too-far-back = هذا الوقت بعيد جدًا ولا يمكن البحث عنه هنا. اختر وقتًا أحدث.
refusal-line-not-sealed =
    لم يُختم هذا السطر بعد. يُختم كل يوم بعد منتصف الليل بقليل بالتوقيت العالمي؛ عد غدًا.
refusal-not-reconciled-yet = لم تُجمع الحسابات بعد. عد خلال ساعة.

## Why a withdrawal waits

waiting-in-queue = السحب في قائمة الانتظار. لا تحتاج إلى فعل أي شيء.
waiting-being-paid = نحن ندفعه الآن. تحتاج الشبكة عادةً إلى أقل من دقيقة.
waiting-in-review =
    يراجع شخص عمليات السحب الكبيرة أو غير المعتادة قبل دفعها. قد يستغرق ذلك يومًا.
waiting-hour-limit = كثيرون يسحبون أموالهم الآن. سيُستأنف السحب تلقائيًا خلال الساعة القادمة.
waiting-day-limit = دفعنا اليوم كل ما ندفعه في يوم واحد. سيُستأنف السحب تلقائيًا خلال يوم.
waiting-recipient-limit = أُرسل مبلغ كبير إلى هذا العنوان اليوم. سيُستأنف السحب تلقائيًا خلال يوم.
waiting-hot-wallet-low-usdt = نعيد تعبئة محفظتنا. سيُستأنف السحب تلقائيًا؛ أموالك محفوظة لك.
waiting-hot-wallet-low-ton =
    تحتاج محفظتنا إلى TON لرسوم الشبكة. سيُستأنف السحب تلقائيًا؛ أموالك محفوظة لك.
waiting-skipped = نفد TON من محفظتنا قبل أن تخرج دفعتك. ستُدفع لك مع المجموعة التالية.
waiting-unfunded = نفد USDT من محفظتنا قبل أن تخرج دفعتك. ستُدفع لك مع المجموعة التالية.
waiting-low-gas = كانت رسوم الشبكة غير كافية فلم تخرج دفعتك. ستُدفع لك مع المجموعة التالية.
waiting-sent-again = لم تستلم الشبكة دفعتك بعد. نرسلها مرة أخرى؛ ولا يمكن أن تصل مرتين.
waiting-signed-again = لم تستلم الشبكة دفعتك في الوقت المحدد. جددناها؛ ولا يمكن أن تصل مرتين.
waiting-indexer-silent = لا يمكننا رؤية الشبكة الآن. دفعتك في طريقها؛ وسنخبرك بالنتيجة.
waiting-indexer-behind = لم تؤكد لنا الشبكة دفعتك بعد. سنخبرك فور تأكيدها.
waiting-no-verdict = انتهت دفعتك بطريقة تحتاج إلى مراجعة شخص. أموالك لم تضِع.
waiting-sources-disagree = وصلتنا أخبار متناقضة عن دفعتك. هناك من يراجعها؛ وأموالك لم تضِع.
waiting-payouts-paused = المدفوعات متوقفة مؤقتًا. سيُستأنف السحب تلقائيًا؛ أموالك محفوظة لك.
waiting-slower = يبدو لنا شيء في حسابك غير معتاد. قد نكون مخطئين. سيُستأنف السحب تلقائيًا خلال 24 ساعة، ويمكنك في المحفظة أن تطلب من شخص أن ينظر في الأمر.
waiting-closer-look = تبدو لنا عدة أمور في حسابك غير معتادة. قد نكون مخطئين، لذلك ينظر شخص في الأمر أولًا. قد يستغرق ذلك يومًا، ويمكنك في المحفظة أن تخبرنا بما لديك.
waiting-wallet-changed =
    تغيّرت محفظتك. لحماية أموالك سيُستأنف السحب تلقائيًا بعد 24 ساعة من ذلك.

## Deposits and campaigns

refusal-deposits-paused = الإيداع متوقف مؤقتًا. حاول مرة أخرى بعد قليل.
refusal-deposit-method-unavailable = طريقة الدفع هذه غير متاحة هنا. اختر طريقة أخرى.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = اختر عددًا من النجوم بين { $minimum } و{ $maximum }.
refusal-invoice-unknown = هذه الفاتورة ليست لك أو تغيّرت. افتح فاتورة جديدة في التطبيق.
refusal-invoice-expired = انتهت صلاحية هذه الفاتورة. افتح فاتورة جديدة في التطبيق.
refusal-invoice-paid = دُفعت هذه الفاتورة من قبل. افتح فاتورة جديدة في التطبيق لتدفع المزيد.
refusal-sponsor-balance-too-low =
    رصيدك كراعٍ لا يكفي. أودع المزيد أو اختر مبلغًا أصغر.
refusal-campaign-not-found = لا توجد حملة كهذه بين حملاتك. راجع قائمة حملاتك.
refusal-campaign-closed = هذه الحملة مغلقة. ابدأ حملة جديدة للمتابعة.
refusal-campaign-name-malformed = اختر للحملة اسمًا من سطر واحد لا يزيد على 64 حرفًا.
refusal-campaign-tasks-count = في كل حملة من مهمة واحدة إلى عشر مهام. أضف مهمة أو احذف بعضها.
refusal-campaign-changed = تغيّرت الحملة في هذه الأثناء. اطّلع عليها من جديد ثم أعد التعديل.
refusal-campaign-in-review = نحن نراجع هذه الحملة. اسحبها أولًا ثم عدّلها.
refusal-campaign-step-impossible = لا يمكن ذلك في حالة الحملة الآن. اطّلع عليها من جديد.
refusal-campaign-stopped = أوقفنا هذه الحملة وأخبرناك بالسبب. عدّلها وأرسلها من جديد، أو أغلقها.
refusal-appeal-text-malformed = اكتب في 1000 حرف على الأكثر لماذا ترى أن هذا خطأ.
refusal-nothing-held = لا شيء يؤخر سحوباتك.
refusal-appeal-made = طلبت منا مراجعة هذا من قبل. سيخبرك البوت بما وجدناه.
refusal-appeal-decided = تمت الإجابة عن هذا الاعتراض من قبل.
refusal-nothing-to-appeal = لم يُرفض شيء في هذه المهمة ولم يُسترد منها شيء.
refusal-partner-name-malformed = يتكوّن اسم الشريك من 1 إلى 32 من الحروف اللاتينية الصغيرة أو الأرقام أو الشرطات.
refusal-partner-name-taken = هذا الاسم مأخوذ، أو لديك عشرة شركاء. اختر اسمًا آخر.
refusal-partner-not-found = لا يوجد شريك لك بهذا الاسم. اطّلع على قائمة شركائك.
refusal-postback-unsigned = الإشعار غير موقّع كما يجب أو قديم. تحقّق من المفتاح السري والوقت والتوقيع.
refusal-task-picture-unknown = ليست لدينا هذه الصورة. ارفعها أولًا ثم احفظ المهمة من جديد.
refusal-task-waits-for-money = رأينا أنك أنجزتها. ستُدفع لك المكافأة حالما يضيف الراعي المال.
refusal-task-ton-malformed = ما تطلبه هذه المهمة على TON يحتاج مبلغًا أكبر من صفر وعناوين من هذه الشبكة. تحقّق منها.
refusal-task-transfer-missing = لا نرى تحويلك بعد. أرسله مع التعليق المعروض تمامًا، وانتظر دقيقة ثم أعد المحاولة.
refusal-task-hold-missing = محفظتك المرتبطة لا تحوي ما تطلبه هذه المهمة. أودعه فيها، وانتظر دقيقة ثم أعد المحاولة.
refusal-delivery-not-found = لا يوجد حدث كهذا لك. اطّلع على قائمة ما أُرسل.
refusal-webhook-not-on = إشعارات الويب لهذا الشريك غير مفعّلة. حدّد عنوانها أولًا.
refusal-webhook-url-malformed = تُرسَل إشعارات الويب إلى عنوان عام يبدأ بـ ‎https://‎ بلا منفذ ولا اسم ولا كلمة مرور. تحقّق منه.
refusal-campaign-task-unknown = هذه المهمة ليست في الحملة أو كانت من نوع آخر. أضفها مهمةً جديدة.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = اختر مكافأة من { $minimum }$ إلى { $maximum }$.
refusal-task-cap-malformed = يجب أن يكون عدد مرات الإنجاز واحدًا أو أكثر، ولا يمكن تحديده بعد أن يبدأ أحد.
refusal-task-time-malformed = يجب أن تنتهي المهمة بعد بدايتها وفي المستقبل وخلال سنة.
refusal-task-text-malformed =
    تحتاج كل لغة إلى عنوان لا يزيد على 80 حرفًا ونص لا يزيد على 1000 حرف. والإنجليزية ضرورية.
refusal-claim-not-vesting = لم يعد شيء من هذه المكافأة معلّقًا.
refusal-terms-out-of-range = هذه الشروط خارج المسموح به.

## Operators

refusal-admin-not-set-up =
    مسارات المشغّلين غير مهيأة. اضبط ACCESS_TEAM وACCESS_AUD كما يشرح README.md في قسم Deploy.
refusal-operator-not-allowed = دورك لا يسمح بهذا. اسأل أحد المالكين.
refusal-own-role = لا أحد يحدد دوره بنفسه. اطلب ذلك من مالك آخر.
refusal-recovery-unfinished = ما زالت المحافظ الساخنة قيد القراءة. يمكن استئناف المدفوعات بعد انتهاء ذلك.
refusal-findings-unsettled = توجد نتائج لم يعالجها أحد بعد. يمكن استئناف المدفوعات بعد معالجتها.
refusal-correction-impossible =
    لا يمكن التصحيح بين هذين الحسابين. نقل المال بين شخصين يحتاج إلى تصحيحين.
refusal-correction-needs-another = أنت من اقترح هذا التصحيح. يجب أن يوافق عليه شخص آخر.
refusal-correction-expired = مضى على هذا الاقتراح أكثر من أسبوع. اقترحه من جديد.
refusal-correction-made = سبق أن أُعيدت هذه الحركة.
refusal-flags-malformed =
    هذا ليس مستند ميزات العميل الخاص بـ Unleash، أو أن فيه أعلامًا أو أجزاء أكثر مما يجوز. راجع صيغته.
refusal-flags-unsupported =
    في أحد الأعلام استراتيجية أو عامل لا نقيّمه هنا. يذكر OPERATING.md ما نقيّمه.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task = ليس بعد: تُحتسب الدعوة بعد أول مهمة نتحقق منها، مثل الانضمام إلى قناة.
friend-reward-on-hold = أُنجزت المهمة ومكافأتها قيد الانتظار. ندفع مقابل الدعوة بعد ذلك.
friend-fees-too-low = الدعوة محتسبة، وستُدفع تلقائيًا ما إن تكفي رسومنا لتغطيتها.
friend-clawed-back = استُردّت مكافأة مهمة الصديق، لذلك لا تُحتسب الدعوة.
friend-banned = أحد الحسابين موقوف، لذلك لا تُحتسب الدعوة.
friend-capped-daily = جاء في ذلك اليوم أصدقاء أكثر مما ندفع عنه لمن يدعو في يوم واحد.
friend-capped = جاء أصدقاء أكثر مما ندفع عنه لمن يدعو إجمالًا.
friend-not-invited = جئت دون دعوة. العبرة بطريقة وصولك الأول، فلا يغيّر رابط لاحق شيئًا.

## The bot

refusal-account-erased = لقد حذفت حسابك. إن أردت العودة فاكتب ‎/start إلى البوت.
refusal-support-requests-open = لقد كتبت إلينا ثلاث مرات ولم نُجب بعد. انتظر جوابنا من فضلك.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = هذا طويل جدًا. اكتبه من فضلك في { $maximum } حرفًا على الأكثر.
refusal-form-unreadable = لم نتمكن من قراءة ما أرسله النموذج. افتحه من جديد من فضلك، أو اكتب كلماتك بعد ‎/paysupport.
refusal-launch-not-answerable = لا يمكن إرسال الدعوة إلى هذه المحادثة. أغلق التطبيق وافتحه من المحادثة وحاول مرة أخرى.
refusal-launch-answered = أُرسلت الدعوة إلى هذه المحادثة من قبل.
refusal-broadcast-under-way = ما زالت رسالة جماعية أخرى تُرسل. انتظر نهايتها أو أوقفها.
refusal-broadcast-not-ready = هذه الرسالة الجماعية ليست في تلك الخطوة. انظر إلى حالتها أولًا.
