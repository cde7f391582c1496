### What the Mini App says, in Hindi. Amounts come formatted, with their currency.

## Everywhere

tabs = अनुभाग
tab-earn = कमाएँ
tab-friends = दोस्त
tab-wallet = वॉलेट
tab-history = इतिहास
loading = लोड हो रहा है…
balance = आपका बैलेंस
# $amount: money asked for and not yet paid.
balance-held = { $amount } आपके वॉलेट की ओर जा रहे हैं
more = और दिखाएँ

## When something does not work

problem-offline = Earnest से संपर्क नहीं हो पा रहा। अपना इंटरनेट कनेक्शन जाँचें।
problem-timeout = इसमें बहुत समय लग रहा है। शायद आपका कनेक्शन धीमा है।
problem-fault = हमारी ओर से कुछ गड़बड़ हुई। कुछ भी खोया नहीं है।
try-again = फिर कोशिश करें
close-app = ऐप बंद करें
outside = Earnest को टेलीग्राम में खोलें
outside-hint = यह पेज केवल टेलीग्राम के अंदर चलता है। बॉट पर जाएँ और ऐप खोलने वाला बटन दबाएँ।

## Earn

tasks = काम
tasks-done = पूरे हुए
tasks-none = अभी कोई काम नहीं
tasks-none-hint = नए काम यहाँ दिखते हैं। थोड़ी देर बाद फिर देखें।
look-again = फिर देखें
label-visit = पेज पर जाएँ
label-join = चैनल से जुड़ें
label-boost = चैनल को बूस्ट करें
label-quiz = क्विज़
label-check_in = रोज़ की हाज़िरी
label-invite = दोस्तों को बुलाएँ
label-wallet = वॉलेट जोड़ें
label-hold = TON पर रखें
label-send = TON पर भेजें
label-partner = पार्टनर
label-proof = तस्वीर भेजें
label-started = शुरू हुआ
label-checking = जाँच जारी
label-paid = भुगतान हुआ

## Task

task = काम
task-open-visit = शुरू करने के लिए पेज खोलें।
task-open-join = चैनल खोलें, उससे जुड़ें और यहाँ लौटें।
task-open-boost = चैनल खोलें, उसे बूस्ट करें और यहाँ लौटें।
task-open-partner = इसे खोलें, जो कहा जाए वह करें और यहाँ लौटें।
task-open-proof = पेज खोलें, जो कहा जाए वह करें और यहाँ लौटें।
task-needs-first = इससे पहले एक और काम है।
task-first = उस काम पर जाएँ
task-waiting = शुरू हो गया। पेज आराम से देखें, फिर यहाँ लौटें।
task-ready-visit = शाबाश! अपना इनाम लें।
task-ready-code = पेज का कोड लिखें और अपना इनाम लें।
task-ready-join = जुड़ गए? तो अपना इनाम लें।
task-ready-boost = बूस्ट किया? तो अपना इनाम लें।
task-ready-quiz = सभी सवालों के जवाब दें, फिर अपना इनाम लें।
task-ready-check_in = दिन में एक बार हाज़िरी लगाएँ। आपका दिन आपके यहाँ की आधी रात को खत्म होता है।
task-ready-invite = बॉट से अपना लिंक भेजें। जब पर्याप्त दोस्त कोई काम पूरा कर लें, तो अपना इनाम लें।
task-ready-wallet = अपना वॉलेट जोड़ें, फिर अपना इनाम लें।
task-ready-hold = यह काम जो माँगता है उसे अपने जुड़े वॉलेट में रखें, फिर अपना इनाम लें।
task-ready-send = इसे अपने जुड़े वॉलेट से ठीक इसी टिप्पणी के साथ भेजें। फिर अपना इनाम लें।
task-ready-proof = ऐसी तस्वीर चुनें जिससे दिखे कि काम पूरा हो गया। एक व्यक्ति उसे देखता है।
picture = तस्वीर
picture-hint = स्क्रीनशॉट भी चलेगा। भेजने से पहले उसे छोटा किया जाता है।
send-picture = तस्वीर भेजें
task-picture-missing = पहले एक तस्वीर चुनें।
task-ready-partner = वहाँ सब पूरा हुआ? तो अपना इनाम लें।
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] अभी लगातार कोई दिन नहीं।
    [one] लगातार { $days } दिन।
   *[other] लगातार { $days } दिन।
}
check-in-freeze = आप एक दिन छोड़ सकते हैं।
check-in-no-freeze = आप एक दिन पहले ही छोड़ चुके हैं। अब और न छोड़ें।
# $brought: friends who count. $needed: how many are needed.
invite-progress = अब तक दोस्त: { $needed } में से { $brought }।
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] कोई मौका बाकी नहीं।
    [one] { $left } मौका बाकी।
   *[other] { $left } मौके बाकी।
}
open-wallet = वॉलेट पर जाएँ
send-ton = TON में राशि
send-comment = टिप्पणी
task-checking = हम जाँच रहे हैं। इसमें थोड़ा समय लगता है, यहाँ रुकना ज़रूरी नहीं।
task-paid = भुगतान हुआ! इनाम आपके बैलेंस में है।
task-taken-back = यह इनाम वापस ले लिया गया।
# $time: a date with the time of day.
task-held = शाबाश! इनाम कुछ समय रोका गया है और { $time } तक आपके बैलेंस में आ जाएगा।
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] { $seconds } सेकंड बाकी
   *[other] { $seconds } सेकंड बाकी
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] { $minutes } मिनट बाकी
   *[other] { $minutes } मिनट बाकी
}
open-visit = पेज खोलें
open-again-visit = पेज फिर खोलें
open-join = चैनल खोलें
open-again-join = चैनल फिर खोलें
open-boost = चैनल खोलें
open-again-boost = चैनल फिर खोलें
open-proof = पेज खोलें
open-again-proof = पेज फिर खोलें
open-partner = खोलें
open-again-partner = फिर खोलें
code = कोड
code-hint = यह उस पेज पर मिलता है जिसे काम खोलता है।
task-code-missing = पहले पेज पर मिला कोड लिखें।
# $amount: the reward.
claim = { $amount } लें
# $time: minutes and seconds, such as 0:25.
claim-in = { $time } में लें
more-tasks = और काम

## Wallet

withdraw = निकालें
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = निकालने के लिए { $missing } और कमाएँ। सबसे छोटी निकासी { $min } है।
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = { $amount } और कुछ समय रोके गए हैं। { $time } तक सब आपके होंगे।
withdraw-later = यह निकासी पूरी होने पर आप अगली माँग सकते हैं।
fairness-sent = आपने जो लिखा, उसे एक व्यक्ति पढ़ेगा। बॉट आपको नतीजा बताएगा।
fairness-stays = एक व्यक्ति ने देख लिया है। यह { $time } तक अपने आप खत्म होगा।
withdrawals = निकासियाँ
withdrawals-none = अभी तक कोई निकासी नहीं
withdrawals-none-hint = जैसे ही पर्याप्त होगा, आप उसे USDT के रूप में अपने TON वॉलेट में भेज सकते हैं।
withdrawal-requested = आपका अनुरोध मिल गया
withdrawal-approved = बारी का इंतज़ार
withdrawal-batched = हम आपका पैसा भेज रहे हैं
withdrawal-confirmed = भुगतान हुआ
withdrawal-released = भुगतान नहीं हुआ। पैसा आपके बैलेंस में लौट आया।
withdrawal-review = एक व्यक्ति इसे देख रहा है
withdrawal-rejected = मंज़ूर नहीं हुई। पैसा आपके बैलेंस में लौट आया।
withdrawal-cancelled = रद्द हुई। पैसा आपके बैलेंस में लौट आया।
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] अगली बारी इसी की है।
    [one] इससे पहले { $ahead } और है।
   *[other] इससे पहले { $ahead } और हैं।
}
# $time: a date with the time of day.
withdrawal-expected = { $time } तक संभावित
cancel = निकासी रद्द करें
# $amount: what was asked for.
cancel-sure = { $amount } की निकासी रद्द करें? पैसा आपके बैलेंस में लौट आएगा।
cancel-yes = रद्द करें
cancel-no = रहने दें
withdrawal-link = लेन-देन दिखाएँ
reserves-link = देखें पैसा कहाँ है
# $amount: what is being asked for.
withdrawal-sending = { $amount } का आपका अनुरोध भेजा जा रहा है…
# $amount: what was asked for.
unanswered = { $amount } निकालते समय कनेक्शन टूट गया। हमें अभी नहीं पता कि आपका अनुरोध पहुँचा या नहीं।
unanswered-finish = पूरा करें

## Your wallet

your-wallet = आपका TON वॉलेट
wallet-hint = अपना वॉलेट जोड़ें, हम केवल उसी में भुगतान करेंगे। फिर पते कॉपी नहीं करने होंगे।
wallet-connect = वॉलेट जोड़ें
# $time: a date with the time of day.
wallet-since = { $time } को जोड़ा गया
# $time: a date with the time of day.
wallet-wait = आपका वॉलेट बदला गया। आपके पैसे की सुरक्षा के लिए निकासियाँ { $time } तक रुकी हैं।
wallet-refused = वॉलेट नहीं जुड़ा। उसे खोलें, कनेक्शन की अनुमति दें और फिर कोशिश करें।
wallet-without-proof = यह वॉलेट नहीं दिखा सकता कि वह आपका है। कोई दूसरा जोड़ें।
unlink = हटाएँ
unlink-sure = अपना वॉलेट हटाएँ? आपके पैसे की सुरक्षा के लिए उसके बाद निकासियाँ एक दिन रुकेंगी।
unlink-yes = हटाएँ
unlink-no = रहने दें
address-linked = हम आपके जोड़े हुए वॉलेट में भुगतान करते हैं। उसे आप वॉलेट में बदल सकते हैं।

## Withdraw

address = TON पता
address-hint = हम TON पर USDT भेजते हैं। पता अपने वॉलेट ऐप से कॉपी करें।
address-malformed = यह TON पता नहीं लगता। इसे अपने वॉलेट ऐप से फिर कॉपी करें।
amount = डॉलर में राशि
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = { $min } से। आपके पास { $balance } हैं।
amount-malformed = 1.50 जैसी राशि लिखें।
# $min: the smallest withdrawal.
amount-below-minimum = सबसे छोटी निकासी { $min } है।
# $max: the largest withdrawal.
amount-above-maximum = सबसे बड़ी निकासी { $max } है।
# $balance: what there is.
balance-too-low = आपके पास { $balance } हैं। उतना या उससे कम माँगें।
all = सब
# $amount: what is asked for.
withdraw-amount = { $amount } निकालें
send-again = फिर भेजें
send-again-hint = हमें नहीं पता कि आपका अनुरोध पहुँचा या नहीं। फिर भेजें: यह वही अनुरोध है, इसलिए भुगतान एक ही बार होगा।
discard = न भेजें
discard-sure = अगर आपका अनुरोध पहुँचा है, तो वह निकासियों में दिखेगा। नहीं तो छोड़ दिया जाएगा।

## Sponsor

sponsor-open = प्रायोजक के रूप में कामों का भुगतान करें
sponsor = प्रायोजक
sponsor-balance = प्रायोजक बैलेंस
sponsor-hint = इससे आपके कामों का भुगतान होता है। यह आपकी कमाई से अलग है।
top-up = पैसे जोड़ें
stars = स्टार्स
stars-count = कितने स्टार्स
stars-hint = टेलीग्राम भुगतान से पहले कीमत दिखाता है।
stars-malformed = 100 जैसी पूरी संख्या लिखें।
# $stars: how many, in digits.
stars-pay = { $stars } स्टार्स दें
stars-paid = भुगतान हुआ! पल भर में आपके बैलेंस में होगा।
invoice-failed = भुगतान नहीं हो पाया। आपसे कुछ नहीं लिया गया; फिर कोशिश करें।
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = किसी भी वॉलेट से इस पते पर, इस मेमो के साथ { $coin } भेजें। कम से कम { $minimum } { $coin } भेजें।
coin-address = पता
memo = मेमो (टिप्पणी)
memo-hint = इसे न छोड़ें: इसके बिना हम नहीं जान सकते कि पैसा आपका है।
copy = कॉपी करें
copied = कॉपी हुआ
deposits = जो पहुँचा
deposits-none = अभी कुछ नहीं। आप जो जमा करेंगे, यहाँ दिखेगा।
# $sum: how many, in digits.
stars-sum = { $sum } स्टार्स
deposit-waiting = पहुँच गया, अभी बैलेंस में नहीं
deposit-credited = आपके बैलेंस में
deposit-refunded = लौटाया गया

## Friends

invite = दोस्तों को बुलाएँ
# $amount: what a friend is worth.
invite-hint = हर उस दोस्त के लिए आपको { $amount } मिलते हैं जो यहाँ नया हो और हमारा जाँचा हुआ कोई काम पूरा करे।
invite-hint-nothing = अभी दोस्तों को बुलाने का कोई इनाम नहीं है।
# $amount: what all friends brought so far.
invite-earned = आपके दोस्तों से अब तक { $amount } मिले हैं।
invite-share = टेलीग्राम में भेजें
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = साझा करें: हर दोस्त पर { $amount }
# It is sent with the link.
invite-words = आसान काम करके डॉलर कमाएँ और उन्हें USDT के रूप में निकालें।
invite-link = टेलीग्राम के लिए आपका लिंक
invite-web-link = बाकी हर जगह के लिए आपका लिंक
invite-web-hint = यह एक पेज खोलता है जो टेलीग्राम तक ले जाता है। हम गिनते हैं कि वह कितनी बार खुला, यह नहीं कि किसने खोला।
friends-none = यहाँ अभी कोई दोस्त नहीं
friends-none-hint = अपना लिंक भेजें। जो उससे आएगा, यहाँ दिखेगा।
# $seen, $joined and $paid: how many.
friends-totals = लिंक खुला: { $seen } · जुड़े: { $joined } · भुगतान हुआ: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = दोस्त { $number }
friend-joined = जुड़ गया
friend-qualified = गिना जाता है
friend-paid = भुगतान हुआ
friend-void = नहीं गिना जाता
milestones = पड़ाव
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] { $friends } दोस्त का भुगतान
   *[other] { $friends } दोस्तों का भुगतान
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] { $left } बाकी
   *[other] { $left } बाकी
}
invited = आप यहाँ कैसे आए
# $name: a first name.
invited-by = { $name } ने आपको बुलाया।
invited-by-somebody = एक दोस्त ने आपको बुलाया।

## Stats

stats-open = आँकड़े और लीडरबोर्ड
stats = आँकड़े
stats-earned = कुल कमाई
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } काम
   *[other] { $tasks } काम
}
# $amount: what was earned in that time.
stats-month = पिछले 30 दिन: { $amount }
achievements = अब तक की उपलब्धियाँ
achievement-first-task = पहला काम पूरा
achievement-first-withdrawal = पहली निकासी मिली
# $goal: days.
achievement-week-in-a-row = लगातार दिन: { $goal }
achievement-first-friend = पहला दोस्त जो कमाता भी है
# $goal: tasks.
achievement-some-tasks = पूरे किए गए काम: { $goal }
# $goal: days.
achievement-month-in-a-row = लगातार दिन: { $goal }
# $goal: tasks.
achievement-many-tasks = पूरे किए गए काम: { $goal }
achievement-reached = हो गया
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $goal } में से { $progress }
board = लीडरबोर्ड
board-day = आज
board-week = इस सप्ताह
board-all = शुरू से अब तक
board-none = अभी किसी ने कुछ नहीं कमाया। सूची हर दस मिनट में नई होती है।
board-you = आप
# $rank: a place, such as 3.
place-rank = आपका स्थान: { $rank }
# $percent: a whole number.
place-percent = आप शीर्ष { $percent }% में हैं
place-none = आप अभी इस सूची में नहीं हैं। कोई काम पूरा करें और दस मिनट बाद फिर देखें।
name-shown = सूची में दूसरों को आपके नाम का पहला अक्षर दिखता है, और दोस्तों को आपका पहला नाम।
name-hidden = सूची में आप किसी को नहीं दिखते, और दोस्तों को आपका नाम नहीं दिखता।
name-hide = मुझे छिपाएँ
name-show = मुझे दिखाएँ

## Campaigns

campaigns = आपके अभियान
campaigns-none = अभी कोई अभियान नहीं
campaigns-none-hint = अभियान आपके कामों के लिए लोगों को भुगतान करता है। एक लिखें, उसमें पैसे डालें और जाँच के लिए दें।
campaign = अभियान
campaign-new = नया अभियान
campaign-draft = मसौदा
campaign-review = जाँच जारी
campaign-running = चालू
campaign-paused = रुका हुआ
campaign-closed = बंद
campaign-draft-hint = पैसे डालें और जाँच के लिए दें। कमाने वालों को दिखने से पहले हममें से कोई इसे देखता है।
campaign-review-hint = हम इसे देख रहे हैं। पूरा होने पर बॉट आपको बताएगा।
campaign-running-hint = जब तक एक और बार के पैसे हैं, कमाने वालों को इसके काम दिखते हैं।
campaign-paused-hint = इसके काम किसी को नहीं दिखते।
campaign-closed-hint = यह समाप्त हो गया है। जो बचा था, वह आपके प्रायोजक बैलेंस में लौट आया।
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = जाँच के लिए दें
campaign-to-draft = वापस लें
campaign-to-paused = रोकें
campaign-to-running = जारी रखें
campaign-edit = बदलें
campaign-edit-running = अगर आप लिंक या शब्द बदलते हैं या इनाम घटाते हैं, तो हम अभियान फिर जाँचते हैं। तब तक वह किसी को नहीं दिखता।
campaign-close = बंद करें
campaign-close-sure = अभियान हमेशा के लिए बंद करें? इसमें जो बचा है, वह आपके प्रायोजक बैलेंस में लौट आएगा।
campaign-fund = डॉलर में पैसे जोड़ें
campaign-fund-hint = ये आपके प्रायोजक बैलेंस से आते हैं।
campaign-fund-now = जोड़ें
campaign-preview = जैसा कमाने वालों को दिखता है
results = हर दिन के नतीजे
results-none = अभी कुछ नहीं। लोग जो करते हैं, वह कुछ मिनटों में यहाँ दिखता है।
results-csv = स्प्रेडशीट के लिए (CSV)
# $id: the task's number.
results-task = काम नं. { $id }
# $number: how many times. Seen is an estimate.
results-seen = देखा गया: लगभग { $number }
results-started = शुरू हुए: { $number }
results-completed = पूरे हुए: { $number }
results-kept = पक्के हुए: { $number }
# $reason: a sentence that says why.
results-rejected = नामंज़ूर: { $number }। { $reason }
campaign-save = सहेजें
campaign-name = नाम
campaign-name-hint = यह केवल आपको और हमें दिखता है।
campaign-name-missing = अभियान को एक नाम दें।
# $number: 1, 2 and so on.
campaign-task = काम { $number }
campaign-task-add = काम जोड़ें
campaign-task-remove = यह काम हटाएँ
campaign-kind = काम का प्रकार
campaign-url = लिंक
campaign-url-hint = शुरू करने पर जो खुलता है। यह https:// से शुरू होता है।
campaign-url-missing = https:// से शुरू होने वाला लिंक लिखें।
campaign-chat = चैनल या समूह
campaign-chat-hint = जैसे @name। हमारे बॉट को वहाँ एडमिन बनाएँ, ताकि वह जाँच सके।
campaign-chat-missing = चैनल या समूह लिखें, जैसे @name।
campaign-seconds = कितने सेकंड रुकना है
campaign-seconds-hint = लोग कम से कम इतनी देर रुकते हैं।
campaign-seconds-missing = सेकंड की पूरी संख्या लिखें।
campaign-code = कोड
campaign-code-hint = आपके पेज का एक शब्द जिसे लोगों को ढूँढना है। न हो तो खाली छोड़ दें।
campaign-partner = पार्टनर का नाम
campaign-partner-hint = छोटे लैटिन अक्षर, अंक या हाइफ़न, जैसे fun-games। इसी नाम से आपका सर्वर बताता है कि किसने पूरा किया।
campaign-partner-missing = fun-games जैसा नाम लिखें: छोटे लैटिन अक्षर, अंक या हाइफ़न।
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = यह https:// से शुरू होता है और इसमें { $mark } होता है, जिसकी जगह वह संदर्भ आता है जो आपका सर्वर बताता है।
# The same.
campaign-partner-url-missing = https:// से शुरू होने वाला लिंक लिखें जिसमें { $mark } एक बार हो।
campaign-reward = डॉलर में इनाम
campaign-reward-hint = एक बार पूरा करने के लिए। ऊपर से शुल्क लग सकता है।
campaign-reward-missing = 0.05 जैसी राशि लिखें।
campaign-title = अंग्रेज़ी में शीर्षक
campaign-text = क्या करना है, अंग्रेज़ी में
campaign-title-missing = अंग्रेज़ी में शीर्षक लिखें।
campaign-text-missing = अंग्रेज़ी में लिखें कि लोगों को क्या करना है।
# In the language that the sponsor reads here.
campaign-title-own = आपकी भाषा में शीर्षक
campaign-text-own = क्या करना है, आपकी भाषा में
campaign-about-check_in = लोग रोज़ एक बार हाज़िरी लगाते हैं और हर दिन का भुगतान पाते हैं।
campaign-about-wallet = लोग यहाँ अपना TON वॉलेट प्रमाण के साथ जोड़ते हैं।
campaign-about-proof = लोग ऐसी तस्वीर भेजते हैं जिसमें यह दिखे। मॉडरेटर हर एक को देखता है।
# $link: what such a link looks like.
campaign-chat-url-hint = Telegram में उसका लिंक, जैसे { $link }।
# The same.
campaign-chat-url-missing = Telegram में उसका लिंक लिखें, जैसे { $link }।
campaign-proof-url-hint = लोग पहले क्या खोलें। खोलने को कुछ न हो तो खाली छोड़ दें।
campaign-friends = कितने दोस्त लाने हैं
campaign-friends-hint = दोस्त तब गिना जाता है जब उसने ख़ुद कुछ कमाया हो।
campaign-attempts = कोशिशें
campaign-attempts-hint = सभी सवालों के जवाब कितनी बार दिए जा सकते हैं।
# $max: the largest number.
campaign-whole-missing = 1 से { $max } तक कोई पूरी संख्या लिखें।
# $number: 1, 2 and so on.
campaign-question = सवाल { $number }
campaign-question-text = अंग्रेज़ी में सवाल
# In the language that the sponsor reads here.
campaign-question-text-own = आपकी भाषा में सवाल
# $number: 1, 2 and so on.
campaign-choice = अंग्रेज़ी में विकल्प { $number }
# The same, in the language that the sponsor reads here.
campaign-choice-own = आपकी भाषा में विकल्प { $number }
# The same.
campaign-right = विकल्प { $number } सही है
campaign-choice-add = विकल्प जोड़ें
campaign-choice-remove = आख़िरी विकल्प हटाएँ
campaign-question-add = सवाल जोड़ें
campaign-question-remove = यह सवाल हटाएँ
campaign-quiz-hint = हर सवाल और उसके विकल्प अंग्रेज़ी में लिखें और सही विकल्प चुनें। कौन-सा सही है, यह कोई और नहीं देखता।
campaign-jetton = जेटन (jetton)
campaign-jetton-hint = उसके कॉन्ट्रैक्ट का पता। TON के लिए खाली छोड़ दें।
campaign-units = सबसे छोटी इकाइयों में राशि
campaign-units-hint = वॉलेट में कम से कम इतना हो। 6 दशमलव वाले जेटन में 1000000 का मतलब एक है।
campaign-units-missing = 1000000 जैसी पूरी संख्या लिखें।
campaign-ton-hint = कम से कम इतना।
campaign-address-hint = लोग किसे भेजें। पता अपने वॉलेट ऐप से कॉपी करें।
campaign-budget = डॉलर में रोज़ का बजट
campaign-budget-hint = एक दिन (UTC) में ज़्यादा से ज़्यादा इतने इनाम दिए जाते हैं। सीमा न हो तो खाली छोड़ दें।
campaign-picture-hint = यह काम के ऊपर दिखती है। भेजने से पहले छोटी की जाती है।
campaign-picture-kept = तस्वीर मौजूद है।
campaign-picture-remove = तस्वीर हटाएँ
campaign-settings = और सेटिंग
campaign-after-previous = पिछले काम के बाद ही
campaign-repeat = कितनी बार
repeat-once = एक बार
repeat-daily = रोज़
repeat-weekly = हर हफ़्ते
campaign-starts = पहला दिन (UTC)
campaign-starts-hint = खाली छोड़ें तो अभियान चलते ही शुरू होगा।
campaign-ends = आख़िरी दिन (UTC)
campaign-ends-hint = अभी से 30 दिनों के लिए खाली छोड़ें।
campaign-cap = कुल मिलाकर ज़्यादा से ज़्यादा
campaign-cap-hint = इतनी बार भुगतान होता है। सीमा न हो तो खाली छोड़ दें।
campaign-cap-daily = एक दिन में ज़्यादा से ज़्यादा
campaign-cap-daily-hint = एक दिन (UTC) में इतनी बार भुगतान होता है। सीमा न हो तो खाली छोड़ दें।
campaign-languages = भाषाएँ
campaign-languages-hint = कोई न चुनें तो सबके लिए।
campaign-countries = देश
campaign-countries-hint = हर एक के दो अक्षर, जैसे DE, FR। सबके लिए खाली छोड़ दें।
campaign-countries-missing = हर देश के दो अक्षर लिखें, जैसे DE, FR।
campaign-premium = Telegram प्रीमियम के साथ या बिना
premium-all = सबके लिए
premium-only = सिर्फ़ प्रीमियम वालों के लिए
premium-without = सिर्फ़ बिना प्रीमियम वालों के लिए
campaign-later-3 = 3 दिन बाद प्रतिशत
campaign-later-7 = 7 दिन बाद प्रतिशत
campaign-later-hint = इनाम का इतना हिस्सा हमारी दोबारा जाँच तक रुकता है। बाकी तुरंत मिलता है।
campaign-later-missing = पूरी संख्याएँ लिखें, मिलाकर ज़्यादा से ज़्यादा 100।
# For a plan that came by the API.
campaign-later-own = इनाम ऐसे हिस्सों में आता है जो यह फ़ॉर्म नहीं दिखा सकता। वे वैसे ही रहते हैं।

## Partners

partners = आपके पार्टनर
partners-hint = पार्टनर आपका वह सर्वर है जो हमें बताता है कि लोगों ने काम पूरा कर लिया।
partner = पार्टनर
partner-name = नए पार्टनर का नाम
partner-name-hint = छोटे लैटिन अक्षर, अंक या हाइफ़न, जैसे fun-games। इसके बाद यह आपका है।
partner-take = लें
# $name: such as fun-games.
partner-open = पार्टनर { $name }
# $time: a date with the time of day.
partner-since = { $time } से आपका
partner-address = वह पता जिसे आपका सर्वर बुलाता है
partner-secret = गुप्त कुंजी
partner-secret-hint = आपका सर्वर जो बताता है, उस पर इसी से हस्ताक्षर होते हैं। इसे वहीं रखें और किसी को न दिखाएँ।
partner-secret-show = कुंजी दिखाएँ
partner-secret-replace = कुंजी बदलें
partner-secret-sure = कुंजी बदलें? अभी वाली दो दिन और चलेगी।
# $time: a date with the time of day.
partner-secret-until = इससे पहले की कुंजी { $time } तक चलेगी।
partner-try = आज़माएँ
partner-sandbox = केवल परीक्षण: किसी को भुगतान नहीं होता
partner-command = आपके सर्वर के लिए कमांड
# $secret and $claim: words that stand in the command.
partner-command-hint = { $secret } की जगह कुंजी और { $claim } की जगह वह रखें जो लिंक में था।
partner-heard = हमें क्या बताया गया
partner-heard-none = अभी कुछ नहीं। आपका सर्वर जो बताता है, वह यहाँ दिखता है। जो नामंज़ूर हुआ वह नहीं: कारण जवाब में होता है।
# What came of it.
postback-paid = पूरा हुआ, भुगतान हुआ
postback-taken_back = हुआ नहीं था, वापस लिया गया
postback-recorded = परीक्षण, पैसा नहीं हिला

## Messages to partners

webhook = आपके सर्वर को संदेश
webhook-hint = जब कोई आपका काम पूरा करता है और जब अभियान चलता है, रुकता है या उसके पैसे खत्म होते हैं, हम उसे बताते हैं।
webhook-url = वह पता जिसे हम बुलाते हैं
webhook-url-hint = यह https:// से शुरू होता है।
webhook-secret = संदेशों की गुप्त कुंजी
webhook-secret-hint = आपका सर्वर इससे जाँचता है कि संदेश हमारा है, जैसा Standard Webhooks में है।
webhook-save = सहेजें और चालू करें
webhook-on = चालू
webhook-off = बंद
webhook-failed = हमने बंद किया: तीन दिन तक कुछ नहीं पहुँचा। जारी रखने के लिए फिर सहेजें।
# $time: a date with the time of day.
webhook-failing = { $time } से कुछ नहीं पहुँचा।
webhook-test = परीक्षण भेजें
webhook-stop = बंद करें
webhook-stop-sure = आपके सर्वर को बताना बंद करें? जो रुका है, वह तीन दिन रखा जाता है।
deliveries = हमने क्या भेजा
deliveries-none = अभी कुछ नहीं।
delivery-waiting = रुका है
delivery-delivered = पहुँच गया
delivery-failed = नहीं पहुँचा
# $status: such as 500. $attempts: how many.
delivery-answered = कोशिशें: { $attempts }, आख़िरी जवाब: { $status }
# The same without one.
delivery-unanswered = कोशिशें: { $attempts }, कोई जवाब नहीं
# $time: a date with the time of day.
delivery-next = फिर { $time } पर
delivery-again = फिर भेजें

## History

history-none = यहाँ अभी कुछ नहीं
history-none-hint = कोई काम पूरा करें, आपका इनाम यहाँ दिखेगा।
see-tasks = काम देखें
entry-reward = इनाम
entry-hold = निकासी
entry-release = निकासी लौट आई
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = रोका गया, अभी बैलेंस में नहीं
entry-vest = अब रोका नहीं है
entry-clawback = वापस लिया गया
entry-referral = दोस्त को बुलाने के लिए
entry-correction = सुधार
entry-other = आपके बैलेंस में बदलाव

## Appeals

appeal = हमसे फिर देखने को कहें
appeal-words = आपको यह गलत क्यों लगता है?
appeal-hint = इसे एक व्यक्ति पढ़ता है। हर इनाम के लिए एक ही बार कह सकते हैं, इसलिए सब कुछ लिखें।
appeal-send = भेजें
appeal-missing = थोड़े शब्दों में लिखें कि आपको यह गलत क्यों लगता है।
appeal-asked = आपने हमसे फिर देखने को कहा
# Where it stands.
appeal-open = एक व्यक्ति इसे देखेगा। नतीजा बॉट बताएगा।
appeal-granted = आप सही हैं
appeal-declined = फ़ैसला वही रहता है
appeals = आपकी अपीलें
appeals-none = आपने अभी हमसे कुछ भी फिर देखने को नहीं कहा।

## Settings

settings = सेटिंग
settings-language = भाषा
settings-notifications = बॉट के संदेश
topic-payments = निकासियाँ और जमा
topic-rewards = इनाम
topic-friends = दोस्त
topic-news = समाचार
settings-safety = आपके पैसे की सुरक्षा वाले संदेश, जैसे वॉलेट बदलने के, हमेशा तुरंत आते हैं।
settings-quiet = शांत समय
settings-quiet-on = रात में कोई संदेश नहीं
quiet-from = कब से
quiet-until = कब तक
share-invitation = किसी को बुलाएँ
settings-home-screen = Earnest को होम स्क्रीन पर रखें
settings-data = आपका डेटा
settings-export = आपके बारे में हम जो कुछ रखते हैं, उसकी कॉपी लें
settings-delete = अपना खाता हटाने के लिए बॉट को /delete_me लिखें। वह पहले बताता है कि आपके पैसे का क्या होगा।
settings-delete-go = चैट पर लौटें
