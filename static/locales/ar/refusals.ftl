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
refusal-campaign-out-of-money = نفدت ميزانية هذه المهمة للتو. اختر مهمة أخرى من القائمة.
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
refusal-idempotency-key-missing = لا يحمل هذا الطلب رقمًا خاصًا به. حدّث التطبيق وحاول مرة أخرى.
refusal-idempotency-key-malformed = رقم هذا الطلب غير صالح. حدّث التطبيق وحاول مرة أخرى.
refusal-idempotency-mismatch =
    أُرسل الطلب نفسه من قبل بتفاصيل أخرى. راجع سجلّك ثم ابدأ طلبًا جديدًا.
refusal-payout-refused = لم تقبل محفظة المستلم الدفعة. تحقق من العنوان ثم اطلب السحب مرة أخرى.
