### What the Mini App says, in Hindi. Amounts come formatted, with their currency.

## Everywhere

tabs = अनुभाग
tab-earn = कमाएँ
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
label-started = शुरू हुआ
label-checking = जाँच जारी
label-paid = भुगतान हुआ

## Task

task = काम
task-open-visit = शुरू करने के लिए पेज खोलें।
task-open-join = चैनल खोलें, उससे जुड़ें और यहाँ लौटें।
task-waiting = शुरू हो गया। पेज आराम से देखें, फिर यहाँ लौटें।
task-ready-visit = शाबाश! अपना इनाम लें।
task-ready-code = पेज का कोड लिखें और अपना इनाम लें।
task-ready-join = जुड़ गए? तो अपना इनाम लें।
task-checking = हम जाँच रहे हैं। इसमें थोड़ा समय लगता है, यहाँ रुकना ज़रूरी नहीं।
task-paid = भुगतान हुआ! इनाम आपके बैलेंस में है।
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
