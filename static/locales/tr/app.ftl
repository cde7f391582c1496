### What the Mini App says, in Turkish. Amounts come formatted, with their currency.

## Everywhere

tabs = Bölümler
tab-earn = Kazan
tab-wallet = Cüzdan
tab-history = Geçmiş
loading = Yükleniyor…
balance = Bakiyen
# $amount: money asked for and not yet paid.
balance-held = { $amount } cüzdanına gidiyor
more = Daha fazla göster

## When something does not work

problem-offline = Earnest’e ulaşılamıyor. İnternet bağlantını kontrol et.
problem-timeout = Bu çok uzun sürüyor. Bağlantın yavaş olabilir.
problem-fault = Bizim tarafımızda bir sorun oldu. Hiçbir şey kaybolmadı.
try-again = Tekrar dene
close-app = Uygulamayı kapat
outside = Earnest’i Telegram’da aç
outside-hint = Bu sayfa yalnızca Telegram içinde çalışır. Bota git ve uygulamayı açan düğmeye bas.

## Earn

tasks = Görevler
tasks-done = Tamamlandı
tasks-none = Şu anda görev yok
tasks-none-hint = Yeni görevler burada görünür. Biraz sonra tekrar bak.
look-again = Tekrar bak
label-visit = Sayfayı ziyaret et
label-join = Kanala katıl
label-started = Başlandı
label-checking = Kontrol ediliyor
label-paid = Ödendi

## Task

task = Görev
task-open-visit = Başlamak için sayfayı aç.
task-open-join = Kanalı aç, katıl, sonra buraya dön.
task-waiting = Başladın. Sayfaya rahatça göz at, sonra buraya dön.
task-ready-visit = Aferin! Ödülünü al.
task-ready-code = Sayfadaki kodu yaz, sonra ödülünü al.
task-ready-join = Katıldın mı? Öyleyse ödülünü al.
task-checking = Kontrol ediyoruz. Kısa sürer, burada beklemen gerekmez.
task-paid = Ödendi! Ödül bakiyende.
# $time: a date with the time of day.
task-held = Aferin! Ödül bir süre beklemede; en geç { $time } itibarıyla bakiyene geçer.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] { $seconds } saniye kaldı
   *[other] { $seconds } saniye kaldı
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] { $minutes } dakika kaldı
   *[other] { $minutes } dakika kaldı
}
open-visit = Sayfayı aç
open-again-visit = Sayfayı tekrar aç
open-join = Kanalı aç
open-again-join = Kanalı tekrar aç
code = Kod
code-hint = Görevin açtığı sayfada bulursun.
task-code-missing = Önce sayfada bulduğun kodu yaz.
# $amount: the reward.
claim = { $amount } al
# $time: minutes and seconds, such as 0:25.
claim-in = { $time } sonra al
more-tasks = Diğer görevler

## Wallet

withdraw = Para çek
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Çekmek için { $missing } daha kazan. En küçük çekim: { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = { $amount } daha bir süre beklemede. En geç { $time } itibarıyla hepsi senin.
withdraw-later = Bu çekim bitince bir sonrakini isteyebilirsin.
withdrawals = Çekimler
withdrawals-none = Henüz çekim yok
withdrawals-none-hint = Yeterince biriktirince TON cüzdanına USDT olarak gönderebilirsin.
withdrawal-requested = İsteğini aldık
withdrawal-approved = Sırasını bekliyor
withdrawal-batched = Paranı gönderiyoruz
withdrawal-confirmed = Ödendi
withdrawal-released = Ödenmedi. Para bakiyene geri döndü.
withdrawal-review = Bir kişi inceliyor
withdrawal-rejected = Onaylanmadı. Para bakiyene geri döndü.
withdrawal-cancelled = İptal edildi. Para bakiyene geri döndü.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] Sıradaki bu.
    [one] Önünde { $ahead } çekim var.
   *[other] Önünde { $ahead } çekim var.
}
# $time: a date with the time of day.
withdrawal-expected = En geç { $time } bekleniyor
cancel = Çekimi iptal et
# $amount: what was asked for.
cancel-sure = { $amount } tutarındaki çekim iptal edilsin mi? Para bakiyene döner.
cancel-yes = İptal et
cancel-no = Vazgeç
withdrawal-link = İşlemi göster
reserves-link = Paranın nerede olduğunu gör
# $amount: what is being asked for.
withdrawal-sending = { $amount } tutarındaki isteğin gönderiliyor…
# $amount: what was asked for.
unanswered = { $amount } çekerken bağlantı koptu. İsteğinin ulaşıp ulaşmadığını henüz bilmiyoruz.
unanswered-finish = Tamamla

## Your wallet

your-wallet = TON cüzdanın
wallet-hint = Cüzdanını bağla, yalnızca ona ödeyelim. Artık adres kopyalaman gerekmez.
wallet-connect = Cüzdan bağla
# $time: a date with the time of day.
wallet-since = Bağlandı: { $time }
# $time: a date with the time of day.
wallet-wait = Cüzdanın değişti. Paranı korumak için çekimler şu zamana kadar bekler: { $time }.
wallet-refused = Cüzdan bağlanmadı. Cüzdanı aç, bağlantıya izin ver ve tekrar dene.
wallet-without-proof = Bu cüzdan sana ait olduğunu gösteremiyor. Başka birini bağla.
unlink = Bağlantıyı kes
unlink-sure = Cüzdanının bağlantısı kesilsin mi? Paranı korumak için çekimler sonrasında bir gün bekler.
unlink-yes = Bağlantıyı kes
unlink-no = Vazgeç
address-linked = Bağladığın cüzdana ödüyoruz. Cüzdan bölümünde değiştirebilirsin.

## Withdraw

address = TON adresi
address-hint = TON üzerinden USDT gönderiyoruz. Adresi cüzdan uygulamandan kopyala.
address-malformed = Bu bir TON adresine benzemiyor. Cüzdan uygulamandan tekrar kopyala.
amount = Dolar olarak tutar
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = En az { $min }. Sende { $balance } var.
amount-malformed = 1,50 gibi bir tutar yaz.
# $min: the smallest withdrawal.
amount-below-minimum = En küçük çekim: { $min }.
# $max: the largest withdrawal.
amount-above-maximum = En büyük çekim: { $max }.
# $balance: what there is.
balance-too-low = Sende { $balance } var. Bu kadarını ya da daha azını iste.
all = Tümü
# $amount: what is asked for.
withdraw-amount = { $amount } çek
send-again = Tekrar gönder
send-again-hint = İsteğinin ulaşıp ulaşmadığını bilmiyoruz. Tekrar gönder: aynı istektir, yani yalnızca bir kez ödenirsin.
discard = Gönderme
discard-sure = İsteğin ulaştıysa onu çekimlerinde görürsün. Ulaşmadıysa silinir.

## Sponsor

sponsor-open = Sponsor olarak görevlere öde
sponsor = Sponsorluk
sponsor-balance = Sponsor bakiyesi
sponsor-hint = Görevlerinin ödemesi buradan yapılır. Kazandığından ayrıdır.
top-up = Para ekle
stars = Yıldızlar
stars-count = Kaç Yıldız
stars-hint = Telegram ödemeden önce fiyatı gösterir.
stars-malformed = 100 gibi bir tam sayı yaz.
# $stars: how many, in digits.
stars-pay = { $stars } Yıldız öde
stars-paid = Ödendi! Birazdan bakiyende olur.
invoice-failed = Ödeme başarısız oldu. Senden bir şey alınmadı; tekrar dene.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Herhangi bir cüzdandan bu adrese, bu açıklamayla { $coin } gönder. En az { $minimum } { $coin } gönder.
coin-address = Adres
memo = Açıklama (memo)
memo-hint = Bunu atlama: o olmadan paranın senin olduğunu anlayamayız.
copy = Kopyala
copied = Kopyalandı
deposits = Gelenler
deposits-none = Henüz bir şey yok. Yatırdıkların burada görünür.
# $sum: how many, in digits.
stars-sum = { $sum } Yıldız
deposit-waiting = Geldi, henüz bakiyende değil
deposit-credited = Bakiyende
deposit-refunded = Geri ödendi

## History

history-none = Burada henüz bir şey yok
history-none-hint = Bir görevi tamamla, ödülün burada görünsün.
see-tasks = Görevleri gör
entry-reward = Ödül
entry-hold = Çekim
entry-release = Çekim geri döndü
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Beklemede, henüz bakiyende değil
entry-vest = Artık beklemede değil
entry-clawback = Geri alındı
entry-referral = Arkadaş daveti için
entry-correction = Düzeltme
entry-other = Bakiye değişikliği
