### What the bot says, in Hindi.

## Greetings

bot-welcome =
    Earnest में आपका स्वागत है!

    काम पूरे करें, डॉलर कमाएँ और उन्हें TON पर USDT के रूप में निकालें।
bot-welcome-invited =
    Earnest में आपका स्वागत है! एक दोस्त ने आपको बुलाया है।

    काम पूरे करें, डॉलर कमाएँ और उन्हें TON पर USDT के रूप में निकालें।
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    फिर से स्वागत है!

    निमंत्रण केवल नए लोगों के लिए गिना जाता है, इसलिए इससे कुछ नहीं बदलता। आपके काम और पैसे वहीं हैं जहाँ थे।
# The same with their own link.
bot-invitation-own = यह आपका अपना निमंत्रण लिंक है। इसे उन दोस्तों को भेजें जो अभी यहाँ नहीं हैं।
bot-open-app = Earnest खोलें
bot-help =
    Earnest आपको काम पूरे करने के पैसे देता है।

    1. ऐप खोलें और कोई काम चुनें।
    2. उसे पूरा करें और इनाम लें।
    3. अपने बैलेंस से USDT अपने TON वॉलेट में निकालें।

    /balance आपका बैलेंस दिखाता है, /withdraw पैसे निकालता है, /invite दोस्तों को बुलाता है, /language भाषा बदलता है, /paysupport किसी व्यक्ति तक पहुँचाता है, /delete_me आपका खाता हटाता है।

## Answers to commands

bot-languages = 🌐 भाषा
bot-language = आप कौन सी भाषा पढ़ना चाहते हैं?
bot-language-chosen = अब से मैं आपको हिन्दी में लिखूँगा।
bot-app = आपके काम और आपका बैलेंस ऐप में हैं।
bot-tasks = ऐप में नए काम आपका इंतज़ार कर रहे हैं। हर काम दिखाता है कि उसके कितने मिलते हैं।
bot-open-tasks = काम दिखाएँ
# $balance: dollars, such as 1.50.
bot-balance = आपका बैलेंस ${ $balance } है।
bot-open-wallet = वॉलेट खोलें
# $balance: dollars, such as 1.50.
bot-withdraw = आप ${ $balance } को USDT के रूप में अपने TON वॉलेट में निकाल सकते हैं।
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = आपका बैलेंस ${ $balance } है। सबसे छोटी निकासी ${ $minimum } है। कुछ काम और, और आप वहाँ पहुँच जाएँगे।
# $link: the person's own link.
bot-invite =
    अपने लिंक से दोस्तों को बुलाएँ:
    { $link }
bot-share = चैट चुनें
bot-terms = ये वे नियम हैं जो Earnest इस्तेमाल करने वाले हर व्यक्ति पर लागू हैं।
bot-privacy = Earnest आपके बारे में यह रखता है, और इसलिए रखता है। ऐप आपको इसकी कॉपी देता है, और /delete_me इसे हटाता है।
bot-read = पढ़ें
bot-unknown-command = मैं यह कमांड नहीं जानता। /help दिखाता है कि कौन सी कमांड हैं।
bot-not-understood = मैं केवल कमांड समझता हूँ। /help उन्हें दिखाता है। किसी व्यक्ति को लिखना हो, तो /paysupport लिखें।

## Writing to us

bot-paysupport =
    किसी भुगतान में या कहीं और कुछ गड़बड़ है? नीचे का बटन दबाएँ और हमें बताएँ। एक व्यक्ति उसे पढ़ता है और यहाँ जवाब देता है।

    आप उसे कमांड के बाद भी लिख सकते हैं: /paysupport और फिर अपनी बात।

    कृपया दिन और राशि बताएँ। किसी को भी पासवर्ड या अपने वॉलेट के शब्द कभी न भेजें।
bot-write-to-us = ✍️ हमें लिखें
bot-support-received = धन्यवाद। एक व्यक्ति इसे पढ़ता है और आपको यहाँ जवाब देता है।
# $words: what a person of our team wrote.
support-answered =
    हमारी टीम का जवाब:

    { $words }
support-title = हमें लिखें
support-topic = बात किस बारे में है?
support-topic-payment = भुगतान या निकासी
support-topic-task = काम या इनाम
support-topic-idea = कोई सुझाव
support-topic-other = कुछ और
support-words = आपकी बात
support-send = भेजें
support-hint = एक व्यक्ति इसे पढ़ता है और बॉट की चैट में जवाब देता है। किसी को भी पासवर्ड या अपने वॉलेट के शब्द कभी न भेजें।

## Deleting the account

bot-erase-explained =
    क्या आप अपना खाता हटाना चाहते हैं?

    आपकी भाषा, आपकी सेटिंग और आपने हमें जो लिखा, वह तुरंत हटा दिया जाता है, और हर सत्र समाप्त होता है। हिसाब में हर भुगतान के साथ आपके टेलीग्राम खाते का नंबर रहता है, क्योंकि कानून ऐसा चाहता है।

    आपको किसने बुलाया और आपने कौन से काम किए, यह भी रहता है, ताकि किसी को उनके लिए दो बार भुगतान न हो।
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    क्या आप अपना खाता हटाना चाहते हैं? आपके पास अभी ${ $amount } हैं: आपके बैलेंस में, रोके हुए, आपकी ओर जाते हुए, या अभियानों के लिए।

    पहले उन्हें निकाल लें। अगर आप अभी खाता हटाते हैं, तो वह 7 दिन बाद हटेगा, और तब जो बचा होगा, उसे आप छोड़ देंगे।

    तब आपकी भाषा, आपकी सेटिंग और आपने हमें जो लिखा, वह हट चुका होगा। हिसाब में हर भुगतान के साथ आपके टेलीग्राम खाते का नंबर रहता है, क्योंकि कानून ऐसा चाहता है।
# $amount: dollars, such as 1.50.
bot-erase-campaigns = आपके अभियानों में अभी ${ $amount } हैं। कृपया पहले उन्हें ऐप में बंद करें। फिर दोबारा /delete_me लिखें।
bot-erase-yes = मेरा खाता हटाएँ
bot-erase-give-up = खाता हटाएँ और पैसे छोड़ें
bot-erase-keep = मेरा खाता रहने दें
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = आपका खाता { $date } को हटाया जाएगा। तब तक आप अपने पैसे निकाल सकते हैं या खाता रख सकते हैं।
bot-erase-kept = आपका खाता जैसा है, वैसा ही रहेगा।
bot-erase-done = आपका खाता हटा दिया गया है। अलविदा, और धन्यवाद।
bot-erased = आपने अपना खाता हटा दिया था। अगर आप Earnest फिर इस्तेमाल करना चाहते हैं, तो बटन दबाएँ। आपके किए हुए काम पूरे ही माने जाएँगे।
bot-return = वापस आएँ
bot-returned = फिर से आपका स्वागत है!

## Sharing

# What the person who shares sees above the message.
share-title = Earnest में बुलाएँ
# The message that is shared.
share-words = मैं Earnest में छोटे-छोटे काम करके डॉलर कमाता हूँ और उन्हें USDT के रूप में निकालता हूँ। आप भी आएँ!
share-button = Earnest खोलें
# Shown to somebody who has not started the bot yet.
share-start = दोस्तों को बुलाने के लिए Earnest शुरू करें

## Commands

# Telegram shows these beside each command.
command-start = शुरू करें
command-app = ऐप खोलें
command-balance = आपका बैलेंस
command-tasks = आप क्या कर सकते हैं
command-invite = दोस्तों को बुलाएँ
command-withdraw = अपने पैसे निकालें
command-language = भाषा बदलें
command-help = यह कैसे काम करता है
command-terms = नियम
command-privacy = हम आपके बारे में क्या रखते हैं
command-paysupport = हमें लिखें
command-delete_me = अपना खाता हटाएँ
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = छोटे काम पूरे करें, डॉलर कमाएँ और उन्हें USDT के रूप में अपने TON वॉलेट में निकालें। हर भुगतान ब्लॉकचेन पर जाँचा जा सकता है।
# On the bot's profile: at most 120 characters.
bot-short-description = छोटे काम पूरे करें, डॉलर कमाएँ और TON पर USDT निकालें।

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

## The page behind an invitation link

invitation-title = आपको Earnest में बुलाया गया है
invitation-lead = काम पूरे करें, डॉलर कमाएँ और उन्हें TON पर USDT के रूप में निकालें।
invitation-unknown = यह बुलावा किसी का नहीं है। आप इसके बिना भी शुरू कर सकते हैं।
invitation-open = टेलीग्राम में खोलें
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    अभी टेलीग्राम पास में नहीं? बाद में वहाँ @{ $bot } खोलें और उसे यह संदेश भेजें। यह उतना ही गिना जाता है।
invitation-rule =
    बुलावा उन लोगों के लिए गिना जाता है जो Earnest में नए हैं। यह एक ही बार, आपके पहली बार आने पर, तय होता है।

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    आपका खाता रोक दिया गया है: अभी आप न कमा सकते हैं, न निकाल सकते हैं। { $reason }

    अगर आपको लगता है कि यह ग़लती है, तो /paysupport लिखें। एक व्यक्ति जवाब देगा।
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    आपका खाता रोक दिया गया है: अभी आप न कमा सकते हैं, न निकाल सकते हैं। { $reason }

    { $note }

    अगर आपको लगता है कि यह ग़लती है, तो /paysupport लिखें। एक व्यक्ति जवाब देगा।
ban-lifted = आपका खाता फिर से खुल गया है। आप जहाँ थे, वहीं से आगे बढ़ सकते हैं।
ban-several-accounts = हमें कई खातों के पीछे एक ही व्यक्ति मिला।
ban-pretended = जिस काम का दावा किया गया, वह सचमुच नहीं किया गया था।
ban-abusive = दूसरे लोगों के साथ या हमारे साथ बुरा व्यवहार हुआ।
ban-law = क़ानून हमें आपके साथ काम करने की अनुमति नहीं देता।
ban-other = कारण नीचे लिखा है।

## Campaigns

# $name: the campaign's name.
campaign-runs = आपका अभियान “{ $name }” देख लिया गया है और चल सकता है। जब तक उसमें पैसे हैं, वह कमाने वालों को मिलता है।
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    आपका अभियान “{ $name }” ऐसे नहीं चल सकता। { $reason }

    उसे ऐप में बदलें और फिर जाँच के लिए दें।
# $note: what the moderator wrote.
campaign-sent-back-noted =
    आपका अभियान “{ $name }” ऐसे नहीं चल सकता। { $reason }

    { $note }

    उसे ऐप में बदलें और फिर जाँच के लिए दें।
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    हमने आपका अभियान “{ $name }” रोक दिया है। { $reason }

    उसके पैसे वहीं हैं। उसे ऐप में बदलकर फिर जाँच के लिए दें, या बंद करें।
# $note: what the moderator wrote.
campaign-stopped-noted =
    हमने आपका अभियान “{ $name }” रोक दिया है। { $reason }

    { $note }

    उसके पैसे वहीं हैं। उसे ऐप में बदलकर फिर जाँच के लिए दें, या बंद करें।
campaign-misleading = वह ऐसा वादा करता है जो सच नहीं है।
campaign-forbidden = कानून या टेलीग्राम के नियम इसकी अनुमति नहीं देते।
campaign-unreachable = उसका लिंक या चैट नहीं खुल पाया।
campaign-unclear = कमाने वाले नहीं समझ सकते थे कि उन्हें क्या करना है।
campaign-too-little = इस मेहनत के लिए इनाम बहुत कम है।
campaign-repeated = यह किसी दूसरे अभियान जैसा ही है।
campaign-other = पहले कुछ बदलना होगा।

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = हमने “{ $title }” को फिर देखा, और आप सही हैं। { $answer }
appeal-granted-noted =
    हमने “{ $title }” को फिर देखा, और आप सही हैं। { $answer }

    { $note }
appeal-declined = हमने “{ $title }” को फिर देखा, और फ़ैसला वही रहता है। { $answer }
appeal-declined-noted =
    हमने “{ $title }” को फिर देखा, और फ़ैसला वही रहता है। { $answer }

    { $note }
fairness-cleared = एक व्यक्ति ने आपका खाता देखा, और सब ठीक है। आपकी निकासियाँ जारी हैं।
fairness-cleared-noted =
    एक व्यक्ति ने आपका खाता देखा, और सब ठीक है। आपकी निकासियाँ जारी हैं।

    { $note }
fairness-kept = एक व्यक्ति ने आपका खाता देखा। आपकी निकासियाँ अभी वैसी ही रहेंगी।
fairness-kept-noted =
    एक व्यक्ति ने आपका खाता देखा। आपकी निकासियाँ अभी वैसी ही रहेंगी।

    { $note }
appeal-mistake = गलती हमारी थी। हमें खेद है।
appeal-shown = आपने जो लिखा, उससे दिखता है कि आपने काम किया था।
appeal-not-shown = हमें ऐसा कुछ नहीं दिखता जिससे लगे कि आपने काम किया था।
appeal-not-done = हमें दिखता है कि काम वैसे नहीं हुआ जैसे माँगा गया था।
appeal-duplicate = वही काम कई खातों से किया गया, जबकि भुगतान एक ही बार होता है।
appeal-other = हममें से एक ने इसे जाँचा है।
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = एक कमाने वाले ने हमसे “{ $title }” को फिर देखने को कहा, और वह सही था। आपके अभियान ने इसके लिए ${ $amount } दिए।
webhook-failed = आपके सर्वर “{ $name }” ने कई दिनों से हमारे वेबहुक नहीं लिए, इसलिए हमने उन्हें बंद कर दिया है। उसे ठीक करें और ऐप में उसका पता फिर से डालें। तब हम वह भेज देंगे जो अभी बाकी है।
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = शर्तें
terms-who-title = हम कौन हैं
terms-who = Earnest को वही चलाता है जो बॉट { $bot } को चलाता है। ये शर्तें आपके और उसके बीच हैं।
terms-earn-title = आप क्या कमाते हैं
terms-earn = हर काम शुरू करने से पहले दिखाता है कि उसके कितने मिलते हैं। काम जाँचे जाने पर आपको ठीक उतना ही मिलता है। इनाम कुछ दिन रोका जा सकता है; ऐप दिखाता है कि कब तक। काम शुरू करते समय जो शर्तें थीं, वे उसके लिए लागू रहती हैं।
terms-fair-title = क्या उचित है
terms-fair = हर काम खुद और एक ही खाते से करें। जब तक इनाम रोका हुआ है, उसे वापस लिया जा सकता है, अगर काम जल्दी छोड़ा गया, कई खातों से किया गया, या झूठे सबूत से दिखाया गया। आपको कारण बताया जाता है।
terms-pay-title = निकासियाँ
terms-pay = आप TON पर USDT अपने वॉलेट में निकालते हैं। ऐप माँगने से पहले सबसे छोटी राशि दिखाता है। हम भुगतान से पहले निकासी देख सकते हैं। हर भुगतान ब्लॉकचेन पर दिखता है। वॉलेट बदलने के बाद आपकी सुरक्षा के लिए निकासियाँ एक दिन रुकती हैं।
terms-stars-title = स्टार्स से भुगतान
terms-stars = स्टार्स से केवल अभियानों का भुगतान होता है। डॉलर की राशि आपके भुगतान से पहले तय होती है। अगर कोई भुगतान गलत हुआ, तो बॉट को /paysupport लिखें। हम उसे देखते हैं और जहाँ उचित हो, स्टार्स लौटाते हैं। टेलीग्राम की अपनी सहायता इस बॉट के भुगतानों में मदद नहीं कर सकती।
terms-sponsors-title = प्रायोजक
terms-sponsors = अभियान केवल वही खर्च करता है जो उसे दिया गया। जब आप उसे बंद करते हैं, तो जो खर्च नहीं हुआ, वह आपके प्रायोजक बैलेंस में लौट आता है। उस बैलेंस से अभियानों का भुगतान होता है।
terms-end-title = छोड़कर जाना
terms-end = आप /delete_me से अपना खाता कभी भी हटा सकते हैं। पहले अपने पैसे निकाल लें: एक सप्ताह बाद जो बचा रहेगा, उसे आप छोड़ देंगे। धोखा देने वाले को बाहर किया जा सकता है।
terms-change-title = बदलाव
terms-change = नई शर्तें उसके लिए लागू हैं जो उनके बाद आता है। जो आप कमा चुके हैं, वह आपका ही रहता है।
terms-contact-title = सवाल
terms-contact = { $bot } को /paysupport लिखें। एक व्यक्ति जवाब देता है।

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = निजता
privacy-what-title = हम क्या रखते हैं
privacy-what =
    आपके टेलीग्राम खाते का नंबर, आपकी भाषा, वह देश जहाँ से आपने ऐप खोला, आपके पास टेलीग्राम प्रीमियम है या नहीं, आपका समय क्षेत्र, आप पिछली बार यहाँ कब थे, और आपका पहला नाम, जब तक आप उसे दूसरों को दिखने देते हैं।

    आपने कौन से काम किए, कितना कमाया, निकाला और चुकाया, आपके वॉलेट का पता, आपको किसने बुलाया, और आपने हमें क्या लिखा।

    ऐप आपके हर डिवाइस पर जो संख्या बनाता है उसकी कुंजी वाली छाप 90 दिन तक, और देश के बदलाव 30 दिन तक।
privacy-why-title = किसलिए
privacy-why = आपको भुगतान करने, आपके लिए बने काम दिखाने, धोखेबाज़ों को दूर रखने और कानून के अनुसार हिसाब रखने के लिए।
privacy-not-title = हम क्या नहीं रखते
privacy-not = न उपनाम, न फ़ोन नंबर, न प्रोफ़ाइल फ़ोटो, न संपर्क, न नक्शे पर आपकी जगह। न विज्ञापन हैं, न दूसरों की ओर से ट्रैकिंग।
privacy-who-title = इसे कौन देखता है
privacy-who = टेलीग्राम हमारे संदेश पहुँचाता है, Cloudflare हमारे सर्वर चलाता है, और भुगतान TON ब्लॉकचेन पर सबको दिखते हैं। प्रायोजक देखते हैं कि उनका काम कितने लोगों ने किया, यह नहीं कि किसने। आपका डेटा कोई नहीं खरीदता।
privacy-long-title = कब तक
privacy-long = हिसाब के लिए जो ज़रूरी नहीं, वह खाता हटाने पर हट जाता है। हिसाब के लिए जो ज़रूरी है, वह रहता है, आपके टेलीग्राम खाते के नंबर के साथ और बिना किसी और चीज़ के जो बताए कि आप कौन हैं। सत्र एक दिन बाद समाप्त होते हैं।
privacy-rights-title = आपके अधिकार
privacy-rights = ऐप की सेटिंग में आपको उस सब की कॉपी मिलती है जो हम आपके बारे में रखते हैं, और आप चुनते हैं कि कौन से संदेश कब चाहिए।
privacy-delete-title = हटाना
privacy-delete = { $bot } को /delete_me लिखें।
privacy-contact-title = सवाल
privacy-contact = { $bot } को /paysupport लिखें। एक व्यक्ति जवाब देता है।
