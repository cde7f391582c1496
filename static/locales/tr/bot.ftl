### What the bot says, in Turkish.

## Greetings

bot-welcome =
    Earnest’e hoş geldin!

    Görevleri tamamla, dolar kazan ve TON üzerinde USDT olarak çek.
bot-welcome-invited =
    Earnest’e hoş geldin! Seni bir arkadaşın davet etti.

    Görevleri tamamla, dolar kazan ve TON üzerinde USDT olarak çek.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    Yeniden hoş geldin!

    Davet yalnızca buraya yeni gelenler için geçerlidir, bu yüzden bir şey değişmedi. Görevlerin ve paran bıraktığın yerde.
# The same with their own link.
bot-invitation-own = Bu senin kendi davet bağlantın. Henüz burada olmayan arkadaşlarına gönder.
bot-open-app = Earnest’i aç
bot-help =
    Earnest görevleri tamamladığın için sana ödeme yapar.

    1. Uygulamayı aç ve bir görev seç.
    2. Görevi tamamla ve ödülü al.
    3. Bakiyenden TON cüzdanına USDT çek.

    /balance neyin olduğunu gösterir, /withdraw parayı çeker, /invite arkadaş getirir, /language dili değiştirir, /paysupport bir kişiye ulaştırır, /delete_me hesabını siler.

## Answers to commands

bot-languages = 🌐 Dil
bot-language = Hangi dilde okumak istersin?
bot-language-chosen = Bundan sonra sana Türkçe yazacağım.
bot-app = Görevlerin ve bakiyen uygulamada.
bot-tasks = Uygulamada yeni görevler seni bekliyor. Her birinde ne kadar ödediği yazar.
bot-open-tasks = Görevleri göster
# $balance: dollars, such as 1.50.
bot-balance = Bakiyen: ${ $balance }.
bot-open-wallet = Cüzdanı aç
# $balance: dollars, such as 1.50.
bot-withdraw = TON cüzdanına USDT olarak ${ $balance } çekebilirsin.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Bakiyen: ${ $balance }. En küçük çekim: ${ $minimum }. Birkaç görev daha, sonra tamam.
# $link: the person's own link.
bot-invite =
    Arkadaşlarını kendi bağlantınla davet et:
    { $link }
bot-share = Sohbet seç
bot-terms = Earnest kullanan herkes için geçerli kurallar bunlar.
bot-privacy = Earnest’in senin hakkında neyi neden tuttuğu burada. Uygulama sana bir kopyasını verir, /delete_me bunları siler.
bot-read = Oku
bot-unknown-command = Bu komutu bilmiyorum. /help var olanları gösterir.
bot-not-understood = Yalnızca komutları anlıyorum. /help onları gösterir. Bir kişiye yazmak istersen /paysupport kullan.

## Writing to us

bot-paysupport =
    Bir ödemede ya da başka bir şeyde sorun mu var? Aşağıdaki düğmeye bas ve bize anlat. Bir kişi okur ve burada yanıtlar.

    Komutun arkasına da yazabilirsin: /paysupport ve ardından söylemek istediklerin.

    Lütfen günü ve tutarı belirt. Kimseye asla bir parola ya da cüzdanının kelimelerini gönderme.
bot-write-to-us = ✍️ Bize yaz
bot-support-received = Teşekkürler. Bir kişi okur ve sana burada yanıt verir.
# $words: what a person of our team wrote.
support-answered =
    Ekibimizden bir yanıt:

    { $words }
support-title = Bize yaz
support-topic = Konu ne?
support-topic-payment = Bir ödeme ya da çekim
support-topic-task = Bir görev ya da ödül
support-topic-idea = Bir fikir
support-topic-other = Başka bir şey
support-words = Mesajın
support-send = Gönder
support-hint = Bir kişi okur ve bot sohbetinde yanıtlar. Kimseye asla bir parola ya da cüzdanının kelimelerini gönderme.

## Deleting the account

bot-erase-explained =
    Hesabını silmek istiyor musun?

    Dilin, ayarların ve bize yazdıkların hemen silinir, bütün oturumlar kapanır. Yasa gerektirdiği için defterler her ödemeyle birlikte Telegram hesabının numarasını tutar.

    Seni kimin davet ettiği ve hangi görevleri yaptığın da kalır; böylece kimseye bunlar için iki kez ödenmez.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Hesabını silmek istiyor musun? Hâlâ ${ $amount } paran var: bakiyende, beklemede, sana gelmekte ya da kampanyalar için.

    Önce onu çek. Hesabı şimdi silersen 7 gün sonra silinir ve o zaman kalan paradan vazgeçmiş olursun.

    Ardından dilin, ayarların ve bize yazdıkların silinir. Yasa gerektirdiği için defterler her ödemeyle birlikte Telegram hesabının numarasını tutar.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = Kampanyalarında hâlâ ${ $amount } var. Lütfen önce onları uygulamada kapat. Sonra tekrar /delete_me yaz.
bot-erase-yes = Hesabımı sil
bot-erase-give-up = Sil ve paradan vazgeç
bot-erase-keep = Hesabım kalsın
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Hesabın şu tarihte silinecek: { $date }. O zamana kadar paranı çekebilir ya da hesabı tutabilirsin.
bot-erase-kept = Hesabın olduğu gibi kalıyor.
bot-erase-done = Hesabın silindi. Hoşça kal ve teşekkürler.
bot-erased = Hesabını sildin. Earnest’i yeniden kullanmak istersen düğmeye bas. Yaptığın görevler yapılmış sayılır.
bot-return = Geri dön
bot-returned = Tekrar hoş geldin!

## Sharing

# What the person who shares sees above the message.
share-title = Earnest’e davet et
# The message that is shared.
share-words = Earnest’te küçük görevlerle dolar kazanıyor ve USDT olarak çekiyorum. Sen de gel!
share-button = Earnest’i aç
# Shown to somebody who has not started the bot yet.
share-start = Arkadaş davet etmek için Earnest’i başlat

## Commands

# Telegram shows these beside each command.
command-start = Başla
command-app = Uygulamayı aç
command-balance = Neyin var
command-tasks = Ne yapabilirsin
command-invite = Arkadaş davet et
command-withdraw = Paranı çek
command-language = Dili değiştir
command-help = Nasıl çalışır
command-terms = Kurallar
command-privacy = Hakkında ne tutuyoruz
command-paysupport = Bize yaz
command-delete_me = Hesabını sil
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Küçük görevleri tamamla, dolar kazan ve TON cüzdanına USDT olarak çek. Her ödeme blok zincirinde kontrol edilebilir.
# On the bot's profile: at most 120 characters.
bot-short-description = Küçük görevleri tamamla, dolar kazan, TON üzerinde USDT çek.

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Ödendi: ${ $amount } değerinde USDT cüzdanına ulaştı: { $address }.
# The button below it.
withdrawal-transaction = İşlemi göster
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    ${ $amount } tutarındaki çekimin gerçekleşmedi. Para bakiyene geri döndü.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Senin için beklemede olan ${ $amount } tutarını geri almak zorunda kaldık. { $reason }

    Diğer tüm paran yerinde duruyor. Bunun yanlış olduğunu mu düşünüyorsun? Bize yaz, bir kişi incelesin.
clawback-left = Görev senden kalmanı istiyordu, sen süre dolmadan ayrıldın.
clawback-proof = Kanıt olarak gönderilen şey göreve uymadı.
clawback-duplicate = Aynı görev birden fazla hesapla yapıldı; görev bir kez öder.
clawback-mistake = Görev bizim bir hatamız yüzünden sayıldı. Özür dileriz.

## Wallet

# $address: the wallet.
wallet-linked =
    { $address } cüzdanın bağlandı. Bundan sonra çekimler yalnızca oraya gider.
# $address: the new wallet.
wallet-changed =
    Cüzdanın artık { $address }. Paranı korumak için çekimler 24 saat bekler.

    Bunu sen yapmadın mı? Uygulamayı aç ve kendi cüzdanını tekrar bağla.
# $address: the wallet that was unlinked.
wallet-unlinked =
    { $address } cüzdanının bağlantısı kesildi. Paranı korumak için çekimler 24 saat bekler.

    Bunu sen yapmadın mı? Uygulamayı aç ve kendi cüzdanını tekrar bağla.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Sponsor bakiyesi
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = Earnest’teki kampanyaların için ${ $amount }.
# $amount: dollars, such as 1.30.
deposit-credited = Teşekkürler! ${ $amount } sponsor bakiyende.
# $amount: dollars, such as 1.30.
deposit-waiting = Teşekkürler! ${ $amount } tutarındaki ödemen ulaştı. Yakında bakiyene ekleriz.

# The page of the Mini App, before its script runs.
app-title = USDT kazan
app-loading = Yükleniyor…

## The page about reserves

reserves-title = Rezervler
reserves-lead = Ne kadar borcumuz var, elimizde ne var ve bunu bize sormadan nasıl kontrol edersin.
reserves-balanced = Tüm defterler tuttu: { $at }.
reserves-broken = Defterler tutmadı: { $at }. Nedenini öğrenene kadar ödemeler durduruldu.
reserves-not-yet = Defterlere henüz bakılmadı. Bir saat sonra tekrar gel.
reserves-owed = Borcumuz
reserves-earner = Kullanıcılara
reserves-vesting = Kullanıcılara, beklemede
reserves-held = Kullanıcılara giden
reserves-sponsor = Sponsorlara
reserves-campaign = Kampanyalarda
reserves-in-all = Toplam
reserves-hold = Elimizdeki
reserves-wallet = Ödeme cüzdanı
reserves-deposit-wallet = Yatırma cüzdanı
reserves-seen = Blok zincirinde görüldü: { $at }.
reserves-stars-note = Sponsorlar Yıldız ve TON ile de öder; bunları Telegram ve blok zinciri bizim için tutar ve bu toplama girmez.
reserves-payouts = Son ödemeler
reserves-no-payouts = Henüz kimseye ödeme yapılmadı.
reserves-check = Kendin kontrol et
reserves-check-chain = Yukarıdaki her cüzdan ve ödeme blok zincirine bir bağlantıdır. Bakiyeleri topla.
reserves-check-books = Defterler her gün mühürlenir. En yeni özet budur: mühürlü bir satırı değiştiren, sonraki bütün özetleri değiştirir. Sakla ve karşılaştır.
reserves-check-tools = Aynı rakamlar /api/reserves, bütün özetler /api/segments adresindedir. Uygulama sana kendi satırlarını kanıtlar, kaynak kodundaki “make verify” hepsini kontrol eder.

## The page behind an invitation link

invitation-title = Earnest’e davetlisin
invitation-lead = Görevleri tamamla, dolar kazan ve TON üzerinde USDT olarak çek.
invitation-unknown = Bu davet kimseye ait değil. Davetsiz de başlayabilirsin.
invitation-open = Telegram’da aç
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    Elinin altında Telegram yok mu? Daha sonra orada @{ $bot } botunu aç ve ona bu mesajı gönder. Aynı şekilde sayılır.
invitation-rule =
    Davet, Earnest’te yeni olanlar için sayılır. Buna bir kez, ilk gelişinde karar verilir.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Hesabın askıya alındı: şimdilik kazanamaz ve para çekemezsin. { $reason }

    Bunun bir hata olduğunu düşünüyorsan /paysupport yaz. Bir insan yanıtlar.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Hesabın askıya alındı: şimdilik kazanamaz ve para çekemezsin. { $reason }

    { $note }

    Bunun bir hata olduğunu düşünüyorsan /paysupport yaz. Bir insan yanıtlar.
ban-lifted = Hesabın yeniden açık. Kaldığın yerden devam edebilirsin.
ban-several-accounts = Birkaç hesabın arkasında tek bir kişi bulduk.
ban-pretended = Ödülü istenen iş gerçekte yapılmadı.
ban-abusive = Başka insanlara ya da bize kötü davranıldı.
ban-law = Yasa seninle çalışmamıza izin vermiyor.
ban-other = Nedeni aşağıda.

## Campaigns

# $name: the campaign's name.
campaign-runs = “{ $name }” kampanyan incelendi ve yayına girebilir. İçinde para oldukça kullanıcılar onu bulur.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    “{ $name }” kampanyan bu haliyle yayına giremez. { $reason }

    Uygulamada değiştir ve yeniden gönder.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    “{ $name }” kampanyan bu haliyle yayına giremez. { $reason }

    { $note }

    Uygulamada değiştir ve yeniden gönder.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    “{ $name }” kampanyanı duraklattık. { $reason }

    Parası yerinde duruyor. Uygulamada değiştirip yeniden gönder ya da kapat.
# $note: what the moderator wrote.
campaign-stopped-noted =
    “{ $name }” kampanyanı duraklattık. { $reason }

    { $note }

    Parası yerinde duruyor. Uygulamada değiştirip yeniden gönder ya da kapat.
campaign-misleading = Olmadığı bir şeyi vaat ediyor.
campaign-forbidden = Yasalar ya da Telegram’ın kuralları buna izin vermiyor.
campaign-unreachable = Bağlantısı ya da sohbeti açılamadı.
campaign-unclear = Kullanıcılar ne yapmaları gerektiğini anlayamadı.
campaign-too-little = Ödül, yapılacak iş için çok küçük.
campaign-repeated = Başka bir kampanyayla aynı.
campaign-other = Önce bir şeyin değişmesi gerekiyor.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = “{ $title }” görevine yeniden baktık; haklısın. { $answer }
appeal-granted-noted =
    “{ $title }” görevine yeniden baktık; haklısın. { $answer }

    { $note }
appeal-declined = “{ $title }” görevine yeniden baktık; karar aynı kalıyor. { $answer }
appeal-declined-noted =
    “{ $title }” görevine yeniden baktık; karar aynı kalıyor. { $answer }

    { $note }
fairness-cleared = Bir kişi hesabına baktı, her şey yolunda. Çekimlerin devam ediyor.
fairness-cleared-noted =
    Bir kişi hesabına baktı, her şey yolunda. Çekimlerin devam ediyor.

    { $note }
fairness-kept = Bir kişi hesabına baktı. Çekimlerin şimdilik olduğu gibi kalıyor.
fairness-kept-noted =
    Bir kişi hesabına baktı. Çekimlerin şimdilik olduğu gibi kalıyor.

    { $note }
appeal-mistake = Hata bizdeydi. Özür dileriz.
appeal-shown = Yazdıkların görevi yaptığını gösteriyor.
appeal-not-shown = Görevi yaptığını gösteren bir şey yok.
appeal-not-done = Görevin istendiği gibi yapılmadığını görüyoruz.
appeal-duplicate = Aynı görev birden fazla hesapla yapıldı; görev bir kez öder.
appeal-other = Ekibimizden biri kontrol etti.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Bir kullanıcı “{ $title }” görevine yeniden bakmamızı istedi ve haklı çıktı. Kampanyan bunun için ${ $amount } ödedi.
webhook-failed = “{ $name }” sunucun günlerdir webhook’larımızı kabul etmiyor, bu yüzden onları kapattık. Sunucuyu onar ve adresini uygulamada yeniden gir. O zaman bekleyenleri göndeririz.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Koşullar
terms-who-title = Biz kimiz
terms-who = Earnest’i, { $bot } botunu işleten kişi işletir. Bu koşullar seninle onun arasındadır.
terms-earn-title = Ne kazanırsın
terms-earn = Her görev, sen başlamadan önce ne ödediğini gösterir. Görev kontrol edilince tam olarak onu alırsın. Bir ödül birkaç gün beklemede kalabilir; ne zamana kadar olduğunu uygulama gösterir. Göreve başladığında geçerli olan koşullar o görev için geçerli kalır.
terms-fair-title = Adil olan
terms-fair = Her görevi kendin ve tek hesapla yap. Görev erken bırakıldıysa, birden fazla hesapla yapıldıysa ya da sahte kanıtla gösterildiyse ödül beklemedeyken geri alınabilir. Nedeni sana bildirilir.
terms-pay-title = Çekimler
terms-pay = TON üzerinde USDT’yi kendi cüzdanına çekersin. Uygulama en küçük tutarı sen istemeden önce gösterir. Bir çekimi ödemeden önce inceleyebiliriz. Her ödeme blok zincirinde görülebilir. Cüzdanını değiştirirsen, seni korumak için çekimler bir gün bekler.
terms-stars-title = Yıldızlarla ödeme
terms-stars = Yıldızlar yalnızca kampanyalar için ödeme yapar. Dolar tutarı sen ödemeden önce bellidir. Bir ödemede sorun olursa bota /paysupport yaz. Bakarız ve doğruysa Yıldızları geri göndeririz. Telegram’ın kendi desteği bu bota yapılan ödemelerde yardımcı olamaz.
terms-sponsors-title = Sponsorlar
terms-sponsors = Bir kampanya yalnızca kendisine verileni harcar. Onu kapatınca harcanmayan para sponsor bakiyene döner. O bakiye kampanyalar için ödeme yapar.
terms-end-title = Ayrılmak
terms-end = Hesabını istediğin zaman /delete_me ile silebilirsin. Önce paranı çek: bir hafta sonra hâlâ orada olandan vazgeçmiş olursun. Hile yapanlar dışarıda bırakılabilir.
terms-change-title = Değişiklikler
terms-change = Yeni koşullar, kendilerinden sonrası için geçerlidir. Kazandığın senin kalır.
terms-contact-title = Sorular
terms-contact = { $bot } botuna /paysupport yaz. Bir kişi yanıtlar.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Gizlilik
privacy-what-title = Ne tutuyoruz
privacy-what =
    Telegram hesabının numarası, dilin, uygulamayı açtığın ülke, Telegram Premium kullanıp kullanmadığın, saat dilimin, en son ne zaman burada olduğun ve başkalarının görmesine izin verdiğin sürece adın.

    Hangi görevleri yaptığın, ne kazandığın, çektiğin ve ödediğin, cüzdanının adresi, seni kimin davet ettiği ve bize yazdıkların.

    Uygulamanın her cihazında uydurduğu bir sayının anahtarlı özetini 90 gün, ülke değişikliklerini 30 gün.
privacy-why-title = Ne için
privacy-why = Sana ödeme yapmak, sana uygun görevler sunmak, hileyi uzak tutmak ve defterleri yasanın istediği gibi tutmak için.
privacy-not-title = Ne tutmuyoruz
privacy-not = Soyadı, telefon numarası, resim, kişiler ya da haritada konum tutmuyoruz. Reklam ya da başkalarının takibi yok.
privacy-who-title = Kim görür
privacy-who = Mesajlarımızı Telegram taşır, sunucularımızı Cloudflare işletir ve ödemeler TON blok zincirinde herkese açıktır. Sponsorlar görevlerini kaç kişinin yaptığını görür, kimin yaptığını değil. Verilerini kimse satın almaz.
privacy-long-title = Ne kadar süre
privacy-long = Defterler için gerekmeyen her şey, hesabını silince silinir. Defterler için gereken ise Telegram hesabının numarasıyla kalır; kim olduğunu söyleyen başka bir şey kalmaz. Oturumlar bir gün sonra kapanır.
privacy-rights-title = Hakların
privacy-rights = Uygulamanın ayarlarında, hakkında tuttuğumuz her şeyin bir kopyasını alırsın; hangi mesajları ne zaman istediğini de orada seçersin.
privacy-delete-title = Silme
privacy-delete = { $bot } botuna /delete_me yaz.
privacy-contact-title = Sorular
privacy-contact = { $bot } botuna /paysupport yaz. Bir kişi yanıtlar.
