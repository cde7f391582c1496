### What the bot says, in Hindi.

## Greetings

bot-welcome =
    Earnest में आपका स्वागत है!

    काम पूरे करें, डॉलर कमाएँ और उन्हें TON पर USDT के रूप में निकालें।
bot-welcome-invited =
    Earnest में आपका स्वागत है! एक दोस्त ने आपको बुलाया है।

    काम पूरे करें, डॉलर कमाएँ और उन्हें TON पर USDT के रूप में निकालें।
bot-open-app = Earnest खोलें
bot-help =
    Earnest आपको काम पूरे करने के पैसे देता है।

    1. ऐप खोलें और कोई काम चुनें।
    2. उसे पूरा करें और इनाम लें।
    3. अपने बैलेंस से USDT अपने TON वॉलेट में निकालें।

    /app ऐप खोलता है, /help यह संदेश दिखाता है।

## Commands

# Telegram shows these beside each command.
command-start = शुरू करें
command-app = ऐप खोलें
command-help = यह कैसे काम करता है

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = भुगतान हुआ: ${ $amount } के USDT आपके वॉलेट { $address } में पहुँच गए।
# The button below it.
withdrawal-transaction = लेन-देन दिखाएँ
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    ${ $amount } की आपकी निकासी नहीं हो पाई। पैसा आपके बैलेंस में लौट आया है।

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    हमें आपके लिए रोके गए ${ $amount } वापस लेने पड़े। { $reason }

    आपका बाकी सारा पैसा सुरक्षित है। लगता है कि यह गलत है? हमें लिखें, एक व्यक्ति देखेगा।
clawback-left = काम में बने रहना था, और आप समय पूरा होने से पहले चले गए।
clawback-proof = सबूत में जो भेजा गया, वह काम से मेल नहीं खाता।
clawback-duplicate = वही काम कई खातों से किया गया, जबकि भुगतान एक ही बार होता है।
clawback-mistake = काम हमारी गलती से गिना गया था। हमें खेद है।

## Wallet

# $address: the wallet.
wallet-linked =
    आपका वॉलेट { $address } जुड़ गया है। अब से निकासियाँ केवल वहीं जाएँगी।
# $address: the new wallet.
wallet-changed =
    आपका वॉलेट अब { $address } है। आपके पैसे की सुरक्षा के लिए निकासियाँ 24 घंटे रुकेंगी।

    क्या यह आपने नहीं किया? ऐप खोलें और अपना वॉलेट फिर जोड़ें।
# $address: the wallet that was unlinked.
wallet-unlinked =
    आपका वॉलेट { $address } अब जुड़ा नहीं है। आपके पैसे की सुरक्षा के लिए निकासियाँ 24 घंटे रुकेंगी।

    क्या यह आपने नहीं किया? ऐप खोलें और अपना वॉलेट फिर जोड़ें।
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = प्रायोजक बैलेंस
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = Earnest में आपके अभियानों के लिए ${ $amount }।
# $amount: dollars, such as 1.30.
deposit-credited = धन्यवाद! ${ $amount } आपके प्रायोजक बैलेंस में हैं।
# $amount: dollars, such as 1.30.
deposit-waiting = धन्यवाद! ${ $amount } का आपका भुगतान पहुँच गया। हम इसे जल्द आपके बैलेंस में जोड़ेंगे।

# The page of the Mini App, before its script runs.
app-title = USDT कमाएँ
app-loading = लोड हो रहा है…

## The page about reserves

reserves-title = रिज़र्व
reserves-lead = हम पर कितना बकाया है, हमारे पास कितना है, और आप हमसे पूछे बिना इसे कैसे जाँच सकते हैं।
reserves-balanced = { $at } पर सारे हिसाब सही मिले।
reserves-broken = { $at } पर हिसाब नहीं मिला। कारण पता चलने तक भुगतान रोके गए हैं।
reserves-not-yet = हिसाब अभी जाँचा नहीं गया है। एक घंटे बाद आएँ।
reserves-owed = हम पर बकाया
reserves-earner = कमाने वालों का
reserves-vesting = कमाने वालों का, रोका हुआ
reserves-held = कमाने वालों को जा रहा
reserves-sponsor = प्रायोजकों का
reserves-campaign = अभियानों में
reserves-in-all = कुल
reserves-hold = हमारे पास
reserves-wallet = भुगतान वॉलेट
reserves-deposit-wallet = जमा वॉलेट
reserves-seen = ब्लॉकचेन पर { $at } को देखा गया।
reserves-stars-note = प्रायोजक स्टार्स और TON से भी भुगतान करते हैं, जिन्हें टेलीग्राम और ब्लॉकचेन हमारे लिए रखते हैं; वे इस योग में नहीं हैं।
reserves-payouts = पिछले भुगतान
reserves-no-payouts = अभी किसी को भुगतान नहीं हुआ।
reserves-check = खुद जाँचें
reserves-check-chain = ऊपर का हर वॉलेट और भुगतान ब्लॉकचेन का लिंक है। बैलेंस जोड़कर देखें।
reserves-check-books = हिसाब हर दिन सील होता है। यह सबसे नया हैश है: जो सील की हुई पंक्ति बदलेगा, वह बाद के हर हैश को बदल देगा। इसे रखें और मिलाएँ।
reserves-check-tools = यही आँकड़े /api/reserves पर और सारे हैश /api/segments पर हैं। ऐप आपकी अपनी पंक्तियाँ साबित करता है, और स्रोत कोड का “make verify” सबको जाँचता है।
