### Why something was refused, and what to do next, in Hindi. The key is the refusal's code.

## Requests

refusal-signed-out = आप साइन आउट हो गए हैं। ऐप बंद करें और बॉट से फिर खोलें।
refusal-banned = यह खाता निलंबित है। अगर यह गलती लगे, तो सहायता को लिखें।
refusal-not-found = यहाँ कुछ नहीं है। वापस जाएँ और फिर कोशिश करें।
refusal-method-not-allowed = यह यहाँ नहीं हो सकता। ऐप अपडेट करें और फिर कोशिश करें।
refusal-bad-request = हम यह अनुरोध नहीं समझ पाए। ऐप अपडेट करें और फिर कोशिश करें।
refusal-malformed-json = हम यह अनुरोध नहीं पढ़ पाए। ऐप अपडेट करें और फिर कोशिश करें।
refusal-body-too-large = यह अनुरोध बहुत बड़ा है। इसे छोटा करें और फिर कोशिश करें।
refusal-headers-too-large = यह अनुरोध बहुत लंबा है। ऐप बंद करें और फिर खोलें।
refusal-unsupported-media-type = यहाँ JSON चाहिए था। ऐप अपडेट करें और फिर कोशिश करें।
refusal-cursor-malformed = सूची का यह पेज नहीं है। ऊपर से फिर शुरू करें।
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] थोड़ा जल्दी हो गया। { $seconds } सेकंड रुकें, फिर कोशिश करें।
   *[other] थोड़ा जल्दी हो गया। { $seconds } सेकंड रुकें, फिर कोशिश करें।
}
refusal-fault = हमारी ओर से कुछ गड़बड़ हुई। कुछ भी खोया नहीं है; थोड़ी देर में फिर कोशिश करें।

## Tasks

refusal-task-not-found = यह काम नहीं है। सूची से कोई दूसरा चुनें।
refusal-task-closed = यह काम समाप्त हो गया है। सूची से कोई दूसरा चुनें।
refusal-task-not-started = पहले यह काम शुरू करें, फिर इनाम लें।
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] अभी नहीं: { $seconds } सेकंड रुकें, फिर इनाम लें।
   *[other] अभी नहीं: { $seconds } सेकंड रुकें, फिर इनाम लें।
}
refusal-task-code-missing = इस काम के लिए कोड चाहिए। वह उस पेज पर है जिसे काम खोलता है।
refusal-task-code-wrong = यह सही कोड नहीं है। पेज फिर देखें और उसे ठीक-ठीक कॉपी करें।
refusal-task-not-a-member = आप अभी चैनल में नहीं हैं। उससे जुड़ें, फिर इनाम लें।
refusal-task-check-unavailable = हम अभी यह काम नहीं जाँच सकते। आपकी प्रगति सुरक्षित है; बाद में फिर कोशिश करें।
refusal-task-cap-reached = इस काम की सारी जगहें भर गई हैं। सूची से कोई दूसरा चुनें।
refusal-task-cap-daily-reached = इस काम की आज की सारी जगहें भर गई हैं। कल फिर आएँ।
refusal-task-needs-another = इससे पहले एक और काम करना है।
refusal-task-other-language = यह काम दूसरी भाषा वाले लोगों के लिए है।
refusal-task-other-country = यह काम आपके देश में उपलब्ध नहीं है।
refusal-task-premium-only = यह काम टेलीग्राम प्रीमियम वालों के लिए है।
refusal-task-not-for-premium = यह काम उनके लिए है जिनके पास टेलीग्राम प्रीमियम नहीं है।
refusal-task-trust-too-low = यह काम अभी आपके लिए खुला नहीं है। पहले दूसरे काम पूरे करें।
refusal-task-answers-missing = पहले हर सवाल का जवाब दें।
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] यह सही नहीं था, और यह आखिरी मौका था।
    [one] सब सही नहीं है। आपके पास { $left } मौका और है।
   *[other] सब सही नहीं है। आपके पास { $left } मौके और हैं।
}
refusal-task-attempts-used-up = इस काम के लिए आपके मौके खत्म हो गए। कोई दूसरा चुनें।
refusal-task-day-not-over = आप हाज़िरी लगा चुके हैं। आपका नया दिन आधी रात को शुरू होता है, आपकी पिछली हाज़िरी की घड़ी से भी।
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] { $missing } दोस्त और चाहिए। दोस्त तब गिना जाता है जब उसके अपने काम का इनाम रोका न रहे।
   *[other] { $missing } दोस्त और चाहिए। दोस्त तब गिना जाता है जब उसके अपने काम का इनाम रोका न रहे।
}
refusal-task-wallet-missing = अभी कोई वॉलेट जुड़ा नहीं है। वॉलेट स्क्रीन पर जोड़ें, फिर लौटें।
refusal-task-wallet-shared = यह वॉलेट कोई और इस्तेमाल कर चुका है। वह जोड़ें जो केवल आपका हो।
refusal-task-not-boosted = आपका बूस्ट अभी नहीं दिख रहा। चैनल को बूस्ट करें, फिर इनाम लें।
refusal-task-not-reported = पार्टनर ने अभी नहीं बताया कि आपने पूरा कर लिया। वहाँ पूरा करें, फिर लौटें।
refusal-task-proof-missing = इस काम के लिए तस्वीर चाहिए। एक चुनें और भेजें।
refusal-task-proof-unasked = इस काम के लिए तस्वीर नहीं चाहिए।
refusal-task-proof-reused = यह तस्वीर पहले भेजी जा चुकी है। नई बनाएँ।
refusal-task-proof-unreadable = आपकी तस्वीर में हमें नहीं दिखा कि काम हो गया है। ज़्यादा साफ़ तस्वीर भेजें।
refusal-task-proof-other-task = आपकी तस्वीर में वह नहीं है जो यह काम माँगता है। कोई दूसरी भेजें।
refusal-task-proof-edited = लगता है कि आपकी तस्वीर बदली गई है। असली भेजें।
refusal-picture-malformed = यह ऐसी तस्वीर नहीं है जिसे हम पढ़ सकें। JPEG, PNG या WebP भेजें।
refusal-picture-size-out-of-range = यह तस्वीर बहुत छोटी या बहुत बड़ी है। हर किनारा 200 से 8,000 पिक्सेल का होना चाहिए।
refusal-proof-judged = इस तस्वीर पर कोई पहले ही दूसरा फ़ैसला कर चुका है।
refusal-ban-differs = यह खाता किसी और कारण से, या इसी बीच, रोका जा चुका है।
refusal-task-rules-malformed = इस काम में कुछ कम है या कुछ ऐसा है जो यहाँ का नहीं।
refusal-task-link-malformed = यह लिंक यहाँ नहीं चलता। इसे https:// से शुरू होकर किसी सार्वजनिक पेज पर जाना चाहिए।
refusal-task-chat-malformed = यह किसी चैनल या समूह का नाम नहीं है। नाम @name जैसा होता है।
refusal-task-seconds-out-of-range = एक विज़िट अधिकतम एक घंटे की हो सकती है।
refusal-task-code-malformed = यह कोड नहीं चलेगा। 1 से 64 अक्षर लिखें, शुरू या अंत में खाली जगह के बिना।
refusal-task-quiz-malformed = यह क्विज़ पूरा नहीं है। हर सवाल में 2 से 6 विकल्प और एक सही जवाब चाहिए, हर भाषा में वही।
refusal-task-friends-out-of-range = 1 से 100 दोस्त माँगें।
refusal-task-audience-malformed = इस चुनाव में कोई नहीं आता। भाषाएँ, देश और भरोसा जाँचें।
refusal-task-plan-malformed = इनाम के हिस्से मिलकर पूरा इनाम बनने चाहिए, दिनों के क्रम में और 30 दिनों के अंदर।
refusal-task-plan-unfit = इस तरह का काम ऐसे दोहराया या भुगतान नहीं किया जा सकता।
refusal-task-first-in-line = पहले काम से पहले कोई काम नहीं है। इसे नीचे रखें या अलग रहने दें।
refusal-campaign-out-of-money = इस काम का बजट अभी-अभी खत्म हुआ। सूची से कोई दूसरा चुनें।
refusal-campaign-spent-today = यह अभियान आज जितना दे सकता था, दे चुका है। कल फिर आएँ।
refusal-earned-enough-today = आप एक दिन में जितना संभव है, कमा चुके हैं। कल फिर आएँ।
refusal-claims-paused = इनाम थोड़ी देर के लिए रुके हैं। आपकी प्रगति सुरक्षित है; थोड़ी देर बाद लें।

## Withdrawals

refusal-address-malformed = यह TON पता नहीं है। इसे अपने वॉलेट से फिर कॉपी करें; यह अक्सर UQ या EQ से शुरू होता है।
refusal-address-checksum = इस पते में टाइपिंग की गलती है। इसे अपने वॉलेट से फिर कॉपी करें।
refusal-address-workchain = हम केवल सामान्य TON वॉलेट में भुगतान कर सकते हैं। अपने वॉलेट का पता कॉपी करें।
refusal-address-network = यह पता किसी दूसरे TON नेटवर्क का है। अपने वॉलेट में नेटवर्क बदलें और फिर कॉपी करें।
refusal-amount-malformed = राशि डॉलर में, अधिकतम छह दशमलव अंकों के साथ लिखें, जैसे 1.50।
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = सबसे छोटी निकासी ${ $minimum } है। उतना या उससे ज़्यादा माँगें।
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = सबसे बड़ी निकासी ${ $maximum } है। उतना या उससे कम माँगें।
refusal-balance-too-low = इसके लिए आपका बैलेंस कम है। कम माँगें या पहले और कमाएँ।
refusal-withdrawal-open = आपकी एक निकासी रास्ते में है। उसके पहुँचने पर अगली माँगें।
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = आप एक दिन में ${ $maximum } तक निकाल सकते हैं। कम माँगें या कल फिर कोशिश करें।
refusal-withdrawal-not-found = ऐसी कोई निकासी नहीं है। अपने वॉलेट में सूची देखें।
refusal-withdrawal-not-cancellable = यह निकासी अब रद्द नहीं हो सकती: इसका भुगतान हो रहा है या यह पूरी हो चुकी है।
refusal-withdrawal-rejected = हम यह निकासी मंज़ूर नहीं कर सके। अगर यह गलती लगे, तो सहायता को लिखें।
refusal-not-in-review = यह आपके फ़ैसले का इंतज़ार नहीं कर रहा: किसी ने, या आपने, फ़ैसला कर लिया है।
refusal-idempotency-key-missing = इस अनुरोध का अपना नंबर नहीं है। ऐप अपडेट करें और फिर कोशिश करें।
refusal-idempotency-key-malformed = इस अनुरोध का नंबर मान्य नहीं है। ऐप अपडेट करें और फिर कोशिश करें।
refusal-idempotency-mismatch = यही अनुरोध पहले दूसरी जानकारी के साथ भेजा गया था। अपना इतिहास देखें, फिर नए सिरे से शुरू करें।
refusal-payout-refused = पाने वाले के वॉलेट ने भुगतान नहीं लिया। पता जाँचें और फिर निकालें।
refusal-recipient-locked = आपका USDT वॉलेट लॉक है, इसलिए कुछ नहीं ले सकता। किसी दूसरे वॉलेट में निकालें।
refusal-recipient-is-ours = यह पता हमारा है। अपने वॉलेट के पते पर निकालें।
refusal-recipient-is-jetton-wallet = यह पता किसी व्यक्ति का नहीं, टोकन का है। अपने वॉलेट के पते पर निकालें।
refusal-dispute-not-found = इस बैच के बारे में फ़ैसला करने को कुछ नहीं है।
refusal-recipient-not-linked = आपने वॉलेट जोड़ा है, इसलिए हम केवल वहीं भुगतान करते हैं। उसी में निकालें या पहले वॉलेट बदलें।

## Wallets

refusal-wallet-challenge-invalid = यह कनेक्शन बहुत पहले शुरू हुआ था। अपना वॉलेट फिर जोड़ें।
refusal-wallet-proof-invalid = हम पक्का नहीं कर सके कि यह वॉलेट आपका है। इसे इसी ऐप से फिर जोड़ें।
refusal-wallet-proof-outdated = आपके वॉलेट का समय सही नहीं है। अपने डिवाइस की घड़ी जाँचें, फिर जोड़ें।
refusal-wallet-network-wrong = आपका वॉलेट किसी दूसरे TON नेटवर्क पर है। वॉलेट में नेटवर्क बदलें, फिर जोड़ें।
refusal-wallet-key-unknown = हम इस तरह का वॉलेट नहीं जानते। इसे TON पर एक बार इस्तेमाल करके फिर जोड़ें या दूसरा लें।

## History

refusal-time-malformed = समय ऐसे लिखें: 2027-01-15T08:00:00Z।
refusal-time-too-far-back = यहाँ देखने के लिए यह बहुत पुराना है। बाद का समय चुनें।
refusal-line-not-sealed = यह पंक्ति अभी सील नहीं हुई। हर दिन UTC की आधी रात के थोड़ा बाद सील होता है; कल फिर देखें।
refusal-not-reconciled-yet = हिसाब अभी जोड़ा नहीं गया है। एक घंटे के अंदर फिर देखें।

## Why a withdrawal waits

waiting-in-queue = यह कतार में है। आपको कुछ नहीं करना है।
waiting-being-paid = हम अभी भुगतान कर रहे हैं। नेटवर्क को आम तौर पर एक मिनट से कम लगता है।
waiting-in-review = बड़ी या असामान्य निकासियाँ भुगतान से पहले एक व्यक्ति देखता है। इसमें एक दिन लग सकता है।
waiting-hour-limit = अभी बहुत लोग पैसे निकाल रहे हैं। यह अगले एक घंटे में अपने आप आगे बढ़ेगा।
waiting-day-limit = एक दिन में जितना भुगतान करते हैं, वह हो चुका है। यह एक दिन में अपने आप आगे बढ़ेगा।
waiting-recipient-limit = आज इस पते पर बहुत कुछ जा चुका है। यह एक दिन में अपने आप आगे बढ़ेगा।
waiting-hot-wallet-low-usdt = हमारा वॉलेट भरा जा रहा है। यह अपने आप आगे बढ़ेगा; आपका पैसा अलग रखा है।
waiting-hot-wallet-low-ton = हमारे वॉलेट को नेटवर्क शुल्क के लिए TON चाहिए। यह अपने आप आगे बढ़ेगा; आपका पैसा अलग रखा है।
waiting-skipped = आपका भुगतान निकलने से पहले हमारे वॉलेट का TON खत्म हो गया। अगले बैच में भुगतान होगा।
waiting-unfunded = आपका भुगतान निकलने से पहले हमारे वॉलेट का USDT खत्म हो गया। अगले बैच में भुगतान होगा।
waiting-low-gas = नेटवर्क शुल्क बहुत कम था, इसलिए आपका भुगतान नहीं निकला। अगले बैच में भुगतान होगा।
waiting-sent-again = नेटवर्क ने आपका भुगतान अभी नहीं लिया। हम इसे फिर भेज रहे हैं; यह दो बार नहीं पहुँच सकता।
waiting-signed-again = नेटवर्क ने आपका भुगतान समय पर नहीं लिया। हमने इसे नया किया; यह दो बार नहीं पहुँच सकता।
waiting-indexer-silent = हम अभी नेटवर्क नहीं देख पा रहे। आपका भुगतान रास्ते में है; नतीजा आपको बताया जाएगा।
waiting-indexer-behind = नेटवर्क ने अभी आपके भुगतान की पुष्टि नहीं की है। होते ही आपको बताया जाएगा।
waiting-no-verdict = आपका भुगतान ऐसे समाप्त हुआ कि एक व्यक्ति को देखना होगा। आपका पैसा खोया नहीं है।
waiting-sources-disagree = हमें आपके भुगतान की उलटी-सीधी खबर मिली। एक व्यक्ति देख रहा है; आपका पैसा खोया नहीं है।
waiting-payouts-paused = भुगतान अभी रुके हैं। यह अपने आप आगे बढ़ेगा; आपका पैसा अलग रखा है।
waiting-slower = आपके खाते में कुछ हमें असामान्य लगता है। हम गलत हो सकते हैं। यह 24 घंटे में अपने आप आगे बढ़ेगा, और वॉलेट में आप किसी व्यक्ति से देखने को कह सकते हैं।
waiting-closer-look = आपके खाते में कई बातें हमें असामान्य लगती हैं। हम गलत हो सकते हैं, इसलिए पहले एक व्यक्ति देखता है। इसमें एक दिन लग सकता है, और वॉलेट में आप अपनी बात बता सकते हैं।
waiting-wallet-changed = आपका वॉलेट बदला गया। आपके पैसे की सुरक्षा के लिए, यह उसके 24 घंटे बाद अपने आप आगे बढ़ेगा।

## Deposits and campaigns

refusal-deposits-paused = जमा थोड़ी देर के लिए रुका है। थोड़ी देर बाद फिर कोशिश करें।
refusal-deposit-method-unavailable = भुगतान का यह तरीका यहाँ नहीं है। कोई दूसरा चुनें।
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = { $minimum } से { $maximum } तक स्टार्स की संख्या चुनें।
refusal-invoice-unknown = यह इनवॉइस आपका नहीं है या बदल गया है। ऐप में नया खोलें।
refusal-invoice-expired = यह इनवॉइस बहुत पुराना है। ऐप में नया खोलें।
refusal-invoice-paid = इस इनवॉइस का भुगतान हो चुका है। और देने के लिए ऐप में नया खोलें।
refusal-sponsor-balance-too-low = आपके प्रायोजक बैलेंस में पर्याप्त नहीं है। पैसे जोड़ें या छोटी राशि चुनें।
refusal-campaign-not-found = आपका ऐसा कोई अभियान नहीं है। अपने अभियानों की सूची देखें।
refusal-campaign-closed = यह अभियान बंद है। आगे बढ़ने के लिए नया शुरू करें।
refusal-campaign-name-malformed = अभियान को एक पंक्ति में अधिकतम 64 अक्षरों का नाम दें।
refusal-campaign-tasks-count = अभियान में एक से दस काम होते हैं। एक जोड़ें या कुछ हटाएँ।
refusal-campaign-changed = इस बीच अभियान बदल गया है। उसे फिर देखें, फिर अपना बदलाव दोहराएँ।
refusal-campaign-in-review = हम यह अभियान देख रहे हैं। बदलने से पहले उसे वापस लें।
refusal-campaign-step-impossible = अभियान अभी ऐसी स्थिति में नहीं है कि यह हो सके। उसे फिर देखें।
refusal-campaign-stopped = हमने यह अभियान रोका और आपको कारण बताया। उसे बदलकर फिर जाँच के लिए दें, या बंद करें।
refusal-appeal-text-malformed = अधिकतम 1,000 अक्षरों में लिखें कि आपको यह गलत क्यों लगता है।
refusal-nothing-held = आपकी निकासियों को कुछ नहीं रोक रहा।
refusal-appeal-made = आप हमसे इसे देखने को पहले कह चुके हैं। बॉट आपको नतीजा बताएगा।
refusal-appeal-decided = इस अपील का जवाब पहले ही दिया जा चुका है।
refusal-nothing-to-appeal = इस काम में कुछ भी नामंज़ूर नहीं हुआ, न वापस लिया गया।
refusal-partner-name-malformed = पार्टनर के नाम में 1 से 32 छोटे लैटिन अक्षर, अंक या हाइफ़न होते हैं।
refusal-partner-name-taken = यह नाम लिया जा चुका है, या आपके दस पार्टनर पहले से हैं। कोई दूसरा नाम चुनें।
refusal-partner-not-found = आपका ऐसा कोई पार्टनर नहीं है। अपने पार्टनरों की सूची देखें।
refusal-postback-unsigned = पोस्टबैक पर सही हस्ताक्षर नहीं है, या वह बहुत पुराना है। गुप्त कुंजी, समय और हस्ताक्षर जाँचें।
refusal-task-picture-unknown = यह तस्वीर हमारे पास नहीं है। पहले उसे अपलोड करें, फिर काम को दोबारा सहेजें।
refusal-task-waits-for-money = हमने देख लिया कि आपने यह किया। प्रायोजक के पैसे जोड़ते ही आपको भुगतान मिलेगा।
refusal-task-ton-malformed = यह काम TON पर जो माँगता है, उसके लिए शून्य से अधिक राशि और इसी नेटवर्क के पते चाहिए। उन्हें जाँचें।
refusal-task-transfer-missing = हमें आपका ट्रांसफ़र अभी नहीं दिखा। उसे ठीक दिखाई गई टिप्पणी के साथ भेजें, एक मिनट रुकें और फिर कोशिश करें।
refusal-task-hold-missing = आपके जुड़े वॉलेट में वह नहीं है जो यह काम माँगता है। उसे वहाँ डालें, एक मिनट रुकें और फिर कोशिश करें।
refusal-delivery-not-found = आपकी ऐसी कोई घटना नहीं है। भेजी गई चीज़ों की सूची देखें।
refusal-webhook-not-on = इस पार्टनर का वेबहुक चालू नहीं है। पहले उसका पता डालें।
refusal-webhook-url-malformed = वेबहुक https:// से शुरू होने वाले सार्वजनिक पते पर जाते हैं, बिना पोर्ट, नाम या पासवर्ड के। उसे जाँचें।
refusal-campaign-task-unknown = यह काम अभियान में नहीं है, या दूसरे प्रकार का था। इसे नए काम के रूप में जोड़ें।
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = ${ $minimum } से ${ $maximum } तक का इनाम चुनें।
refusal-task-cap-malformed = कितनी बार पूरा हो, यह संख्या एक या ज़्यादा होनी चाहिए, और किसी के शुरू करने के बाद तय नहीं हो सकती।
refusal-task-time-malformed = काम को शुरू होने के बाद, भविष्य में और एक साल के अंदर समाप्त होना चाहिए।
refusal-task-text-malformed =
    हर भाषा में अधिकतम 80 अक्षरों का शीर्षक और अधिकतम 1,000 अक्षरों का पाठ चाहिए। अंग्रेज़ी होनी ही चाहिए।
refusal-claim-not-vesting = इस इनाम का अब कुछ भी रोका नहीं है।
refusal-terms-out-of-range = ये शर्तें अनुमति की सीमा से बाहर हैं।

## Operators

refusal-admin-not-set-up = संचालकों के रूट सेट नहीं हैं। README.md, Deploy में बताए अनुसार ACCESS_TEAM और ACCESS_AUD सेट करें।
refusal-operator-not-allowed = आपकी भूमिका इसकी अनुमति नहीं देती। किसी स्वामी से कहें।
refusal-own-role = कोई अपनी भूमिका खुद तय नहीं करता। किसी दूसरे स्वामी से कहें।
refusal-recovery-unfinished = हॉट वॉलेट अभी पढ़े जा रहे हैं। यह पूरा होने पर भुगतान आगे बढ़ सकते हैं।
refusal-findings-unsettled = कुछ गड़बड़ियाँ हैं जिन्हें अभी किसी ने नहीं निपटाया। उसके बाद भुगतान आगे बढ़ सकते हैं।
refusal-correction-impossible = इन खातों के बीच सुधार नहीं हो सकता। दो लोगों के बीच के पैसे के लिए दो सुधार चाहिए।
refusal-correction-needs-another = यह सुधार आपने सुझाया था। किसी और को सहमत होना होगा।
refusal-correction-expired = यह प्रस्ताव एक सप्ताह से पुराना है। इसे फिर से रखें।
refusal-correction-made = यह ट्रांसफ़र पहले ही वापस लिया जा चुका है।
refusal-flags-malformed =
    यह Unleash के क्लाइंट फ़ीचर का दस्तावेज़ नहीं है, या इसमें बहुत ज़्यादा फ़्लैग या हिस्से हैं। इसकी बनावट देखें।
refusal-flags-unsupported =
    किसी फ़्लैग में ऐसी रणनीति या ऑपरेटर है जिसे यहाँ नहीं परखा जाता। जो परखे जाते हैं, वे OPERATING.md में लिखे हैं।

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    अभी नहीं: यह हमारे जाँचे हुए पहले काम के बाद गिना जाता है, जैसे चैनल से जुड़ना।
friend-reward-on-hold = काम हो गया है। उसका इनाम रोका हुआ है; बुलाने का भुगतान उसके बाद होता है।
friend-fees-too-low = यह गिना जाता है। जैसे ही हमारे शुल्क से खर्च पूरा होगा, भुगतान अपने आप होगा।
friend-clawed-back = दोस्त के काम का इनाम वापस लिया गया, इसलिए यह बुलावा नहीं गिना जाता।
friend-banned = दोनों में से एक खाता निलंबित है, इसलिए यह बुलावा नहीं गिना जाता।
friend-capped-daily = उस दिन उससे ज़्यादा दोस्त आए जितनों के लिए एक दिन में भुगतान होता है।
friend-capped = उससे ज़्यादा दोस्त आए जितनों के लिए कुल मिलाकर भुगतान होता है।
friend-not-invited =
    आप बिना बुलावे के आए। गिना यह जाता है कि आप पहली बार कैसे आए, इसलिए बाद के लिंक से कुछ नहीं बदलता।

## The bot

refusal-account-erased = आपने अपना खाता हटा दिया था। वापस आना चाहें, तो बॉट को /start लिखें।
refusal-support-requests-open = आप हमें तीन बार लिख चुके हैं, और हमने अभी जवाब नहीं दिया है। कृपया हमारे जवाब का इंतज़ार करें।
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = यह बहुत लंबा है। कृपया इसे अधिकतम { $maximum } अक्षरों में कहें।
refusal-form-unreadable = फ़ॉर्म ने जो भेजा, हम उसे नहीं पढ़ पाए। कृपया उसे फिर खोलें, या अपनी बात /paysupport के बाद लिखें।
refusal-launch-not-answerable = इस चैट में बुलावा नहीं भेजा जा सकता। ऐप बंद करें, उसे चैट से फिर खोलें और एक बार और कोशिश करें।
refusal-launch-answered = इस चैट में बुलावा पहले ही भेजा जा चुका है।
refusal-broadcast-under-way = एक और सामूहिक संदेश अभी भेजा जा रहा है। उसके पूरा होने तक रुकें, या उसे रोकें।
refusal-broadcast-not-ready = यह सामूहिक संदेश उस चरण पर नहीं है। पहले उसकी स्थिति देखें।
