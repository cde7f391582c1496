### What the Mini App says, in Turkish. Amounts come formatted, with their currency.

## Everywhere

tabs = Bölümler
tab-earn = Kazan
tab-friends = Arkadaşlar
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
label-boost = Kanala takviye yap
label-quiz = Test
label-check_in = Günlük giriş
label-invite = Arkadaş davet et
label-wallet = Cüzdan bağla
label-hold = TON’da tut
label-send = TON’da gönder
label-partner = Ortak
label-proof = Resim gönder
label-started = Başlandı
label-checking = Kontrol ediliyor
label-paid = Ödendi

## Task

task = Görev
task-open-visit = Başlamak için sayfayı aç.
task-open-join = Kanalı aç, katıl, sonra buraya dön.
task-open-boost = Kanalı aç, takviye yap, sonra buraya dön.
task-open-partner = Aç, senden isteneni yap, sonra buraya dön.
task-open-proof = Sayfayı aç, senden isteneni yap, sonra buraya dön.
task-needs-first = Bundan önce yapılacak başka bir görev var.
task-first = O göreve git
task-waiting = Başladın. Sayfaya rahatça göz at, sonra buraya dön.
task-ready-visit = Aferin! Ödülünü al.
task-ready-code = Sayfadaki kodu yaz, sonra ödülünü al.
task-ready-join = Katıldın mı? Öyleyse ödülünü al.
task-ready-boost = Takviye yaptın mı? Öyleyse ödülünü al.
task-ready-quiz = Bütün soruları yanıtla, sonra ödülünü al.
task-ready-check_in = Günde bir kez giriş yap. Günün, bulunduğun yerde gece yarısı biter.
task-ready-invite = Bağlantını bottan paylaş. Yeterince arkadaş bir görev yapınca ödülünü al.
task-ready-wallet = Cüzdanını bağla, sonra ödülünü al.
task-ready-hold = Bu görevin istediğini bağlı cüzdanında tut, sonra ödülünü al.
task-ready-send = Bunu bağlı cüzdanından tam olarak bu yorumla gönder. Sonra ödülünü al.
task-ready-proof = Görevi bitirdiğini gösteren bir resim seç. Resme bir kişi bakar.
picture = Resim
picture-hint = Ekran görüntüsü olur. Gönderilmeden önce küçültülür.
send-picture = Resmi gönder
task-picture-missing = Önce bir resim seç.
task-ready-partner = Orada her şey bitti mi? Öyleyse ödülünü al.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Henüz art arda gün yok.
    [one] Art arda { $days } gün.
   *[other] Art arda { $days } gün.
}
check-in-freeze = Bir gün kaçırabilirsin.
check-in-no-freeze = Zaten bir gün kaçırdın. Bir gün daha kaçırma.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Şimdiye kadar arkadaşlar: { $brought } / { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] Deneme hakkın kalmadı.
    [one] { $left } deneme hakkın kaldı.
   *[other] { $left } deneme hakkın kaldı.
}
open-wallet = Cüzdana git
send-ton = TON tutarı
send-comment = Yorum
task-checking = Kontrol ediyoruz. Kısa sürer, burada beklemen gerekmez.
task-paid = Ödendi! Ödül bakiyende.
task-taken-back = Bu ödül geri alındı.
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
open-boost = Kanalı aç
open-again-boost = Kanalı tekrar aç
open-proof = Sayfayı aç
open-again-proof = Sayfayı tekrar aç
open-partner = Aç
open-again-partner = Tekrar aç
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
fairness-sent = Yazdıklarını bir kişi okuyacak. Sonucu bot sana söyler.
fairness-stays = Bir kişi baktı. En geç { $time } itibarıyla kendiliğinden biter.
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

## Friends

invite = Arkadaş davet et
# $amount: what a friend is worth.
invite-hint = Burada yeni olan ve kontrol ettiğimiz bir görevi tamamlayan her arkadaş için { $amount } alırsın.
invite-hint-nothing = Şu anda arkadaş davet etmenin bir ödülü yok.
# $amount: what all friends brought so far.
invite-earned = Arkadaşların sana şimdiye kadar { $amount } kazandırdı.
invite-share = Telegram’da paylaş
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Paylaş, arkadaş başına { $amount } al
# It is sent with the link.
invite-words = Basit görevlerle dolar kazan ve USDT olarak çek.
invite-link = Telegram için bağlantın
invite-web-link = Diğer her yer için bağlantın
invite-web-hint = Telegram’a götüren bir sayfa açar. Kaç kez açıldığını sayarız, kimin açtığını değil.
friends-none = Burada henüz arkadaş yok
friends-none-hint = Bağlantını paylaş. Onunla gelen herkes burada görünür.
# $seen, $joined and $paid: how many.
friends-totals = Bağlantı açıldı: { $seen } · katıldı: { $joined } · ödendi: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Arkadaş { $number }
friend-joined = Katıldı
friend-qualified = Sayılıyor
friend-paid = Ödendi
friend-void = Sayılmıyor
milestones = Kilometre taşları
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] Ödülü ödenen { $friends } arkadaş
   *[other] Ödülü ödenen { $friends } arkadaş
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] { $left } tane kaldı
   *[other] { $left } tane kaldı
}
invited = Buraya nasıl geldin
# $name: a first name.
invited-by = Seni { $name } davet etti.
invited-by-somebody = Seni bir arkadaşın davet etti.

## Stats

stats-open = İstatistikler ve sıralama
stats = İstatistikler
stats-earned = Toplam kazanç
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } görev
   *[other] { $tasks } görev
}
# $amount: what was earned in that time.
stats-month = Son 30 gün: { $amount }
achievements = Yolda ulaşılanlar
achievement-first-task = İlk görev tamamlandı
achievement-first-withdrawal = İlk çekim alındı
# $goal: days.
achievement-week-in-a-row = Art arda gün: { $goal }
achievement-first-friend = Kazanmaya başlayan ilk arkadaş
# $goal: tasks.
achievement-some-tasks = Tamamlanan görevler: { $goal }
# $goal: days.
achievement-month-in-a-row = Art arda gün: { $goal }
# $goal: tasks.
achievement-many-tasks = Tamamlanan görevler: { $goal }
achievement-reached = Ulaşıldı
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } / { $goal }
board = Sıralama
board-day = Bugün
board-week = Bu hafta
board-all = Tüm zamanlar
board-none = Henüz kimse bir şey kazanmadı. Liste on dakikada bir yenilenir.
board-you = Sen
# $rank: a place, such as 3.
place-rank = Sıran: { $rank }
# $percent: a whole number.
place-percent = İlk %{ $percent } içindesin
place-none = Henüz bu listede değilsin. Bir görevi tamamla ve on dakika sonra tekrar bak.
name-shown = Başkaları listede adının ilk harfini, arkadaşların ise adını görür.
name-hidden = Listede seni kimse görmez, arkadaşların da adını görmez.
name-hide = Beni gizle
name-show = Beni göster

## Campaigns

campaigns = Kampanyaların
campaigns-none = Henüz kampanya yok
campaigns-none-hint = Kampanya, görevlerini yapanlara ödeme yapar. Bir tane yaz, içine para koy ve gönder.
campaign = Kampanya
campaign-new = Yeni kampanya
campaign-draft = Taslak
campaign-review = İnceleniyor
campaign-running = Yayında
campaign-paused = Duraklatıldı
campaign-closed = Kapalı
campaign-draft-hint = İçine para koy ve gönder. Kullanıcılar görmeden önce ekibimizden biri inceler.
campaign-review-hint = İnceliyoruz; bitince bot sana haber verir.
campaign-running-hint = Kullanıcılar, bir görevlik daha para oldukça görevlerini görür.
campaign-paused-hint = Görevlerini kimse görmüyor.
campaign-closed-hint = Sona erdi. Kalan para sponsor bakiyene geri döndü.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = Gönder
campaign-to-draft = Geri al
campaign-to-paused = Duraklat
campaign-to-running = Devam et
campaign-edit = Değiştir
campaign-edit-running = Bir bağlantıyı ya da metni değiştirir veya bir ödülü küçültürsen kampanyayı yeniden inceleriz. O zamana kadar kimse görmez.
campaign-close = Kapat
campaign-close-sure = Kampanya kalıcı olarak kapatılsın mı? İçinde kalan para sponsor bakiyene döner.
campaign-fund = Dolar olarak para ekle
campaign-fund-hint = Sponsor bakiyenden alınır.
campaign-fund-now = Ekle
campaign-preview = Kullanıcıların gördüğü gibi
results = Güne göre sonuçlar
results-none = Henüz bir şey yok. Yapılanlar birkaç dakika içinde burada görünür.
results-csv = Hesap tablosu için (CSV)
# $id: the task's number.
results-task = Görev no. { $id }
# $number: how many times. Seen is an estimate.
results-seen = Görüldü: yaklaşık { $number }
results-started = Başlandı: { $number }
results-completed = Tamamlandı: { $number }
results-kept = Kalıcı oldu: { $number }
# $reason: a sentence that says why.
results-rejected = Geri çevrildi: { $number }. { $reason }
campaign-save = Kaydet
campaign-name = Ad
campaign-name-hint = Yalnızca sen ve biz görürüz.
campaign-name-missing = Kampanyaya bir ad ver.
# $number: 1, 2 and so on.
campaign-task = Görev { $number }
campaign-task-add = Görev ekle
campaign-task-remove = Bu görevi kaldır
campaign-kind = Görev türü
campaign-url = Bağlantı
campaign-url-hint = Başlayınca açılacak sayfa. https:// ile başlar.
campaign-url-missing = https:// ile başlayan bir bağlantı yaz.
campaign-chat = Kanal ya da grup
campaign-chat-hint = @name gibi. Kontrol edebilmesi için botumuzu orada yönetici yap.
campaign-chat-missing = Kanalı ya da grubu yaz, örneğin @name.
campaign-seconds = Kalınacak saniye
campaign-seconds-hint = Herkes en az bu kadar kalır.
campaign-seconds-missing = Saniye olarak bir tam sayı yaz.
campaign-code = Kod
campaign-code-hint = Sayfanda bulunması gereken bir sözcük. Yoksa boş bırak.
campaign-partner = Ortağın adı
campaign-partner-hint = Küçük harf, rakam ya da kısa çizgi, örneğin fun-games. Sunucun kimin bitirdiğini bu adla bildirir.
campaign-partner-missing = fun-games gibi bir ad yaz: küçük harf, rakam ya da kısa çizgi.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = https:// ile başlar ve içinde { $mark } bulunur; bunun yerine sunucunun bize söyleyeceği numara gelir.
# The same.
campaign-partner-url-missing = https:// ile başlayan ve içinde bir kez { $mark } geçen bir bağlantı yaz.
campaign-reward = Dolar olarak ödül
campaign-reward-hint = Bir tamamlama için. Üzerine ücret eklenebilir.
campaign-reward-missing = 0,05 gibi bir tutar yaz.
campaign-title = İngilizce başlık
campaign-text = Ne yapılacak, İngilizce
campaign-title-missing = İngilizce bir başlık yaz.
campaign-text-missing = Ne yapılması gerektiğini İngilizce yaz.
# In the language that the sponsor reads here.
campaign-title-own = Kendi dilinde başlık
campaign-text-own = Ne yapılacak, kendi dilinde
campaign-about-check_in = Herkes günde bir kez giriş yapar ve her gün için ödeme alır.
campaign-about-wallet = Herkes TON cüzdanını burada kanıtla bağlar.
campaign-about-proof = Herkes bunu gösteren bir resim gönderir. Her birine bir moderatör bakar.
# $link: what such a link looks like.
campaign-chat-url-hint = Telegram bağlantısı, örneğin { $link }.
# The same.
campaign-chat-url-missing = Telegram bağlantısını yaz, örneğin { $link }.
campaign-proof-url-hint = İlk açılacak sayfa. Açılacak bir şey yoksa boş bırak.
campaign-friends = Getirilecek arkadaş
campaign-friends-hint = Bir arkadaş, kendisi de bir şey kazanınca sayılır.
campaign-attempts = Deneme hakkı
campaign-attempts-hint = Tüm sorular kaç kez yanıtlanabilir.
# $max: the largest number.
campaign-whole-missing = 1 ile { $max } arasında bir tam sayı yaz.
# $number: 1, 2 and so on.
campaign-question = Soru { $number }
campaign-question-text = İngilizce soru
# In the language that the sponsor reads here.
campaign-question-text-own = Kendi dilinde soru
# $number: 1, 2 and so on.
campaign-choice = İngilizce seçenek { $number }
# The same, in the language that the sponsor reads here.
campaign-choice-own = Kendi dilinde seçenek { $number }
# The same.
campaign-right = Seçenek { $number } doğru
campaign-choice-add = Seçenek ekle
campaign-choice-remove = Son seçeneği kaldır
campaign-question-add = Soru ekle
campaign-question-remove = Bu soruyu kaldır
campaign-quiz-hint = Her soruyu ve seçeneklerini İngilizce yaz, doğrusunu işaretle. Hangisi olduğunu başka kimse görmez.
campaign-jetton = Hangi jetton
campaign-jetton-hint = Sözleşmesinin adresi. TON için boş bırak.
campaign-units = En küçük birimle tutar
campaign-units-hint = Cüzdanda en az bu kadar olur. 6 ondalıklı bir jettonda 1000000 bir tane demektir.
campaign-units-missing = 1000000 gibi bir tam sayı yaz.
campaign-ton-hint = En az bu kadar.
campaign-address-hint = Kime gönderileceği. Adresi cüzdan uygulamandan kopyala.
campaign-budget = Dolar olarak günlük bütçe
campaign-budget-hint = Bir günde (UTC) ödüllere en çok bu kadar öder. Sınır yoksa boş bırak.
campaign-picture-hint = Görevin üstünde görünür. Gönderilmeden önce küçültülür.
campaign-picture-kept = Bir resim var.
campaign-picture-remove = Resmi kaldır
campaign-settings = Diğer ayarlar
campaign-after-previous = Yalnızca önceki görevden sonra
campaign-repeat = Ne sıklıkta
repeat-once = Bir kez
repeat-daily = Her gün
repeat-weekly = Her hafta
campaign-starts = İlk gün (UTC)
campaign-starts-hint = Kampanya başlar başlamaz açılması için boş bırak.
campaign-ends = Son gün (UTC)
campaign-ends-hint = Şimdiden itibaren 30 gün için boş bırak.
campaign-cap = Toplamda en çok
campaign-cap-hint = Bu kadar tamamlama ödenir. Sınır yoksa boş bırak.
campaign-cap-daily = Günde en çok
campaign-cap-daily-hint = Bir günde (UTC) bu kadarı ödenir. Sınır yoksa boş bırak.
campaign-languages = Diller
campaign-languages-hint = Seçmezsen hepsi için.
campaign-countries = Ülkeler
campaign-countries-hint = Her biri iki harf, örneğin DE, FR. Hepsi için boş bırak.
campaign-countries-missing = Her ülke için iki harf yaz, örneğin DE, FR.
campaign-premium = Telegram Premium olan ya da olmayan
premium-all = Herkes için
premium-only = Yalnızca Premium olanlar
premium-without = Yalnızca Premium olmayanlar
campaign-later-3 = 3 gün sonra yüzde
campaign-later-7 = 7 gün sonra yüzde
campaign-later-hint = Ödülün bu kadarı, biz yeniden kontrol edene kadar bekler. Kalanı hemen ödenir.
campaign-later-missing = Toplamı en çok 100 olan tam sayılar yaz.
# For a plan that came by the API.
campaign-later-own = Ödül, bu formun gösteremediği parçalar hâlinde gelir. Oldukları gibi kalırlar.

## Partners

partners = Ortakların
partners-hint = Ortak, bir görev yapıldığında bunu bize bildiren kendi sunucundur.
partner = Ortak
partner-name = Yeni ortağın adı
partner-name-hint = Küçük harf, rakam ya da kısa çizgi, örneğin fun-games. Artık senin olur.
partner-take = Al
# $name: such as fun-games.
partner-open = Ortak { $name }
# $time: a date with the time of day.
partner-since = Senin: { $time }
partner-address = Sunucunun çağırdığı adres
partner-secret = Gizli anahtar
partner-secret-hint = Sunucunun bize söyledikleri bununla imzalanır. Orada sakla ve kimseye gösterme.
partner-secret-show = Anahtarı göster
partner-secret-replace = Anahtarı değiştir
partner-secret-sure = Anahtar değiştirilsin mi? Şimdiki iki gün daha geçerli kalır.
# $time: a date with the time of day.
partner-secret-until = Önceki anahtar şu zamana kadar geçerli: { $time }.
partner-try = Dene
partner-sandbox = Yalnızca deneme: kimseye ödenmez
partner-command = Sunucun için komut
# $secret and $claim: words that stand in the command.
partner-command-hint = { $secret } yerine anahtarı, { $claim } yerine bağlantıda yazanı koy.
partner-heard = Bize söyledikleri
partner-heard-none = Henüz bir şey yok. Sunucunun söyledikleri burada görünür. Geri çevirdiklerimiz görünmez: nedenini yanıt söyler.
# What came of it.
postback-paid = Yapıldı, ödendi
postback-taken_back = Yapılmamış, geri alındı
postback-recorded = Deneme, para oynamadı

## Messages to partners

webhook = Sunucuna iletiler
webhook-hint = Biri görevini yaptığında ve bir kampanya başladığında, durduğunda ya da parası bittiğinde ona bildiririz.
webhook-url = Çağırdığımız adres
webhook-url-hint = https:// ile başlar.
webhook-secret = İletilerin gizli anahtarı
webhook-secret-hint = Sunucun bir iletinin bizden geldiğini bununla denetler; kurallar Standard Webhooks’tadır.
webhook-save = Kaydet ve aç
webhook-on = Açık
webhook-off = Kapalı
webhook-failed = Biz kapattık: üç gün hiçbir şey ulaşmadı. Sürdürmek için yeniden kaydet.
# $time: a date with the time of day.
webhook-failing = Şu zamandan beri hiçbir şey ulaşmadı: { $time }.
webhook-test = Deneme gönder
webhook-stop = Kapat
webhook-stop-sure = Sunucuna bildirmeyi bırakalım mı? Bekleyenler üç gün saklanır.
deliveries = Gönderdiklerimiz
deliveries-none = Henüz bir şey yok.
delivery-waiting = Bekliyor
delivery-delivered = İletildi
delivery-failed = İletilemedi
# $status: such as 500. $attempts: how many.
delivery-answered = Deneme: { $attempts }, son yanıt: { $status }
# The same without one.
delivery-unanswered = Deneme: { $attempts }, yanıt yok
# $time: a date with the time of day.
delivery-next = Yeniden: { $time }
delivery-again = Yeniden gönder

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

## Appeals

appeal = Yeniden bakmamızı iste
appeal-words = Bunun neden yanlış olduğunu düşünüyorsun?
appeal-hint = Bunu bir insan okur. Her ödül için bir kez isteyebilirsin, işe yarayan her şeyi yaz.
appeal-send = Yolla
appeal-missing = Bunun neden yanlış olduğunu birkaç sözcükle yaz.
appeal-asked = Yeniden bakmamızı istedin
# Where it stands.
appeal-open = Buna bir insan bakacak. Sonucu bot söyler.
appeal-granted = Haklısın
appeal-declined = Karar aynı kalıyor
appeals = İtirazların
appeals-none = Henüz hiçbir şeye yeniden bakmamızı istemedin.

## Settings

settings = Ayarlar
settings-language = Dil
settings-notifications = Botun mesajları
topic-payments = Çekimler ve yatırmalar
topic-rewards = Ödüller
topic-friends = Arkadaşlar
topic-news = Haberler
settings-safety = Cüzdan değişikliği gibi, paranı koruyan mesajlar her zaman hemen gelir.
settings-quiet = Sessiz saatler
settings-quiet-on = Gece mesaj yok
quiet-from = Başlangıç
quiet-until = Bitiş
share-invitation = Birini davet et
settings-home-screen = Earnest’i ana ekrana ekle
settings-data = Verilerin
settings-export = Hakkında tuttuğumuz her şeyin bir kopyasını al
settings-delete = Hesabını silmek için bota /delete_me yaz. Bot önce parana ne olacağını söyler.
settings-delete-go = Sohbete dön
