### What the bot says, in Turkish.

## Greetings

bot-welcome =
    Earnest’e hoş geldin!

    Görevleri tamamla, dolar kazan ve TON üzerinde USDT olarak çek.
bot-welcome-invited =
    Earnest’e hoş geldin! Seni bir arkadaşın davet etti.

    Görevleri tamamla, dolar kazan ve TON üzerinde USDT olarak çek.
bot-open-app = Earnest’i aç
bot-help =
    Earnest görevleri tamamladığın için sana ödeme yapar.

    1. Uygulamayı aç ve bir görev seç.
    2. Görevi tamamla ve ödülü al.
    3. Bakiyenden TON cüzdanına USDT çek.

    /app uygulamayı açar, /help bu mesajı gösterir.

## Commands

# Telegram shows these beside each command.
command-start = Başla
command-app = Uygulamayı aç
command-help = Nasıl çalışır

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
