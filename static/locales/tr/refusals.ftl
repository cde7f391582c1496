### Why something was refused, and what to do next, in Turkish. The key is the refusal's code.

## Requests

refusal-signed-out = Oturumun kapandı. Uygulamayı kapat ve bottan tekrar aç.
refusal-banned = Bu hesap askıya alındı. Bunun bir hata olduğunu düşünüyorsan desteğe yaz.
refusal-not-found = Burada bir şey yok. Geri dön ve tekrar dene.
refusal-method-not-allowed = Bu burada yapılamaz. Uygulamayı güncelle ve tekrar dene.
refusal-bad-request = Bu isteği anlamadık. Uygulamayı güncelle ve tekrar dene.
refusal-malformed-json = Bu isteği okuyamadık. Uygulamayı güncelle ve tekrar dene.
refusal-body-too-large = Bu istek çok büyük. Kısalt ve tekrar dene.
refusal-headers-too-large = Bu istek çok uzun. Uygulamayı kapat ve tekrar aç.
refusal-unsupported-media-type = Burada JSON bekliyorduk. Uygulamayı güncelle ve tekrar dene.
refusal-cursor-malformed = Listenin böyle bir sayfası yok. Baştan başla.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] Bu biraz hızlıydı. { $seconds } saniye bekle, sonra tekrar dene.
   *[other] Bu biraz hızlıydı. { $seconds } saniye bekle, sonra tekrar dene.
}
refusal-fault = Bizim tarafımızda bir sorun oldu. Hiçbir şey kaybolmadı; birazdan tekrar dene.

## Tasks

refusal-task-not-found = Böyle bir görev yok. Listeden başka birini seç.
refusal-task-closed = Bu görev sona erdi. Listeden başka birini seç.
refusal-task-not-started = Önce bu göreve başla, sonra ödülü al.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] Henüz değil: { $seconds } saniye bekle, sonra tekrar al.
   *[other] Henüz değil: { $seconds } saniye bekle, sonra tekrar al.
}
refusal-task-code-missing = Bu görev için bir kod gerekiyor. Görevin açtığı sayfada bulursun.
refusal-task-code-wrong = Kod doğru değil. Sayfaya tekrar bak ve kodu aynen kopyala.
refusal-task-not-a-member = Henüz kanalda değilsin. Katıl, sonra ödülü tekrar iste.
refusal-task-check-unavailable = Bu görevi şu anda kontrol edemiyoruz. İlerlemen kayıtlı; daha sonra tekrar dene.
refusal-task-cap-reached = Bu görevdeki tüm yerler doldu. Listeden başka birini seç.
refusal-task-cap-daily-reached = Bu görevdeki tüm yerler bugün için doldu. Yarın tekrar gel.
refusal-task-needs-another = Bundan önce yapılacak başka bir görev var.
refusal-task-other-language = Bu görev başka bir dil kullananlar için.
refusal-task-other-country = Bu görev ülkende kullanılamıyor.
refusal-task-premium-only = Bu görev Telegram Premium kullananlar için.
refusal-task-not-for-premium = Bu görev Telegram Premium kullanmayanlar için.
refusal-task-trust-too-low = Bu görev sana henüz açık değil. Önce başka görevleri bitir.
refusal-task-answers-missing = Önce her soruyu yanıtla.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] Bu doğru değildi ve son denemeydi.
    [one] Hepsi doğru değil. { $left } deneme hakkın daha var.
   *[other] Hepsi doğru değil. { $left } deneme hakkın daha var.
}
refusal-task-attempts-used-up = Bu görev için deneme hakkın kalmadı. Başka birini seç.
refusal-task-day-not-over = Bugünkü girişini zaten yaptın. Yeni günün, son girişinin saatine göre de gece yarısı başlar.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] { $missing } arkadaş daha gerekiyor. Bir arkadaş, kendi görevinin ödülü serbest kalınca sayılır.
   *[other] { $missing } arkadaş daha gerekiyor. Bir arkadaş, kendi görevinin ödülü serbest kalınca sayılır.
}
refusal-task-wallet-missing = Henüz bağlı bir cüzdan yok. Cüzdan ekranında birini bağla, sonra geri gel.
refusal-task-wallet-shared = Bu cüzdanı başka biri kullandı. Yalnızca sana ait olan birini bağla.
refusal-task-not-boosted = Henüz takviyeni görmüyoruz. Kanala takviye yap, sonra ödülü tekrar iste.
refusal-task-not-reported = Ortağımız bitirdiğini bize henüz bildirmedi. Orada bitir, sonra geri gel.
refusal-task-proof-missing = Bu görev için bir resim gerekiyor. Birini seç ve gönder.
refusal-task-proof-unasked = Bu görev için resim gerekmiyor.
refusal-task-proof-reused = Bu resim daha önce gönderildi. Yenisini çek.
refusal-task-proof-unreadable = Resminde görevin yapıldığını göremedik. Daha net birini gönder.
refusal-task-proof-other-task = Resmin bu görevin istediğinden başka bir şey gösteriyor. Başka birini gönder.
refusal-task-proof-edited = Resmin değiştirilmiş görünüyor. Aslını gönder.
refusal-picture-malformed = Bu, okuyabildiğimiz bir resim değil. JPEG, PNG ya da WebP gönder.
refusal-picture-size-out-of-range = Bu resim çok küçük ya da çok büyük. Her kenarı 200 ile 8.000 piksel arasında olmalı.
refusal-proof-judged = Biri bu resim hakkında zaten başka türlü karar verdi.
refusal-ban-differs = Bu hesap başka bir nedenle ya da bu arada askıya alındı.
refusal-task-rules-malformed = Bu görevde bir şey eksik ya da yerinde olmayan bir şey var.
refusal-task-link-malformed = Bu bağlantı burada çalışmaz. https:// ile başlamalı ve herkese açık bir sayfaya gitmelidir.
refusal-task-chat-malformed = Bu bir kanal ya da grup adı değil. Ad @name gibi görünür.
refusal-task-seconds-out-of-range = Bir ziyaret en çok bir saat sürebilir.
refusal-task-code-malformed = Bu kod olmaz. Başında ve sonunda boşluk olmadan 1 ile 64 arasında karakter kullan.
refusal-task-quiz-malformed = Bu test tamamlanmamış. Her soruya 2 ile 6 arasında seçenek ve her dilde aynı olan bir doğru yanıt gerekir.
refusal-task-friends-out-of-range = 1 ile 100 arasında arkadaş iste.
refusal-task-audience-malformed = Bu seçime uyan kimse yok. Dilleri, ülkeleri ve güveni kontrol et.
refusal-task-plan-malformed = Ödülün parçaları, sıralı günlerde ve 30 gün içinde tamamını oluşturmalıdır.
refusal-task-plan-unfit = Bu tür bir görev bu şekilde tekrarlanamaz ya da ödenemez.
refusal-task-first-in-line = İlk görevden önce görev yok. Onu aşağıya taşı ya da tek başına bırak.
refusal-campaign-out-of-money = Bu görevin bütçesi az önce tükendi. Listeden başka birini seç.
refusal-campaign-spent-today = Bu kampanya bugün ödeyebileceği kadarını ödedi. Yarın tekrar gel.
refusal-earned-enough-today = Bir günde kazanılabilecek kadarını kazandın. Yarın tekrar gel.
refusal-claims-paused = Ödüller kısa bir süre durduruldu. İlerlemen kayıtlı; biraz sonra tekrar iste.

## Withdrawals

refusal-address-malformed = Bu bir TON adresi değil. Cüzdanından tekrar kopyala; genellikle UQ ya da EQ ile başlar.
refusal-address-checksum = Bu adreste bir yazım hatası var. Cüzdanından tekrar kopyala.
refusal-address-workchain = Yalnızca sıradan TON cüzdanlarına ödeyebiliriz. Adresi kendi cüzdanından kopyala.
refusal-address-network = Bu adres başka bir TON ağına ait. Cüzdanında ağı değiştir ve adresi tekrar kopyala.
refusal-amount-malformed = Tutarı dolar olarak, en çok altı ondalıkla yaz, örneğin 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = En küçük çekim: ${ $minimum }. Bu kadarını ya da fazlasını iste.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = En büyük çekim: ${ $maximum }. Bu kadarını ya da daha azını iste.
refusal-balance-too-low = Bakiyen bunun için yetersiz. Daha az iste ya da önce daha çok kazan.
refusal-withdrawal-open = Zaten yolda olan bir çekimin var. Bir sonrakini o ulaşınca iste.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = Günde en çok ${ $maximum } çekebilirsin. Daha az iste ya da yarın tekrar dene.
refusal-withdrawal-not-found = Böyle bir çekim yok. Cüzdanındaki listeye bak.
refusal-withdrawal-not-cancellable = Bu çekim artık iptal edilemez: ödeniyor ya da sona erdi.
refusal-withdrawal-rejected = Bu çekimi onaylayamadık. Bunun bir hata olduğunu düşünüyorsan desteğe yaz.
refusal-not-in-review = Bu senin kararını beklemiyor: biri ya da sen zaten karar verdin.
refusal-idempotency-key-missing = Bu isteğin kendi numarası yok. Uygulamayı güncelle ve tekrar dene.
refusal-idempotency-key-malformed = Bu isteğin numarası geçerli değil. Uygulamayı güncelle ve tekrar dene.
refusal-idempotency-mismatch = Aynı istek daha önce başka bilgilerle gönderildi. Geçmişini kontrol et, sonra yeniden başla.
refusal-payout-refused = Alıcının cüzdanı ödemeyi kabul etmedi. Adresi kontrol et ve tekrar çek.
refusal-recipient-locked = USDT cüzdanın kilitli, bir şey alamaz. Başka bir cüzdana çek.
refusal-recipient-is-ours = Bu adres bizim adreslerimizden biri. Kendi cüzdanının adresine çek.
refusal-recipient-is-jetton-wallet = Bu adres bir kişiye değil, bir tokene ait. Kendi cüzdanının adresine çek.
refusal-dispute-not-found = Bu paket için karar verilecek bir şey yok.
refusal-recipient-not-linked = Bir cüzdan bağladın, bu yüzden yalnızca oraya ödüyoruz. Oraya çek ya da önce cüzdanını değiştir.

## Wallets

refusal-wallet-challenge-invalid = Bu bağlantı çok uzun süre önce başlatıldı. Cüzdanını tekrar bağla.
refusal-wallet-proof-invalid = Bu cüzdanın sana ait olduğunu doğrulayamadık. Bu uygulamadan tekrar bağla.
refusal-wallet-proof-outdated = Cüzdanının saati doğru değil. Cihazının saatini kontrol et, sonra tekrar bağla.
refusal-wallet-network-wrong = Cüzdanın başka bir TON ağında. Cüzdanında ağı değiştir, sonra tekrar bağla.
refusal-wallet-key-unknown = Bu tür bir cüzdanı tanımıyoruz. TON üzerinde bir kez kullanıp tekrar bağla ya da başka birini seç.

## History

refusal-time-malformed = Zamanı şöyle yaz: 2027-01-15T08:00:00Z.
refusal-time-too-far-back = Bu, burada bakmak için çok eski. Daha yeni bir zaman seç.
refusal-line-not-sealed = Bu satır henüz mühürlenmedi. Her gün, UTC gece yarısından kısa süre sonra mühürlenir; yarın tekrar bak.
refusal-not-reconciled-yet = Defterler henüz toplanmadı. Bir saat içinde tekrar bak.

## Why a withdrawal waits

waiting-in-queue = Sırada. Bir şey yapman gerekmez.
waiting-being-paid = Şu anda ödüyoruz. Ağ genellikle bir dakikadan az sürer.
waiting-in-review = Büyük ya da olağan dışı çekimleri ödemeden önce bir kişi inceler. Bu bir gün sürebilir.
waiting-hour-limit = Şu anda birçok kişi çekim yapıyor. Bir saat içinde kendiliğinden devam eder.
waiting-day-limit = Bir günde ödediğimizin tümünü ödedik. Bir gün içinde kendiliğinden devam eder.
waiting-recipient-limit = Bu adrese bugün çok şey gönderildi. Bir gün içinde kendiliğinden devam eder.
waiting-hot-wallet-low-usdt = Cüzdanımız dolduruluyor. Kendiliğinden devam eder; paran senin için ayrıldı.
waiting-hot-wallet-low-ton = Cüzdanımızda ağ ücretleri için TON gerekiyor. Kendiliğinden devam eder; paran ayrıldı.
waiting-skipped = Ödemen çıkmadan cüzdanımızda TON bitti. Bir sonraki pakette ödenirsin.
waiting-unfunded = Ödemen çıkmadan cüzdanımızda USDT bitti. Bir sonraki pakette ödenirsin.
waiting-low-gas = Ağ ücreti çok düşüktü, bu yüzden ödemen çıkmadı. Bir sonraki pakette ödenirsin.
waiting-sent-again = Ağ ödemeni henüz almadı. Tekrar gönderiyoruz; iki kez ulaşamaz.
waiting-signed-again = Ağ ödemeni zamanında almadı. Yeniledik; iki kez ulaşamaz.
waiting-indexer-silent = Şu anda ağı göremiyoruz. Ödemen yolda; nasıl bittiğini sana bildireceğiz.
waiting-indexer-behind = Ağ ödemeni bize henüz onaylamadı. Onaylayınca sana bildireceğiz.
waiting-no-verdict = Ödemen, bir kişinin bakması gereken bir şekilde bitti. Paran kaybolmadı.
waiting-sources-disagree = Ödemen hakkında çelişkili bilgiler aldık. Bir kişi bakıyor; paran kaybolmadı.
waiting-payouts-paused = Ödemeler şimdilik durduruldu. Kendiliğinden devam eder; paran senin için ayrıldı.
waiting-slower = Hesabında bize olağan dışı görünen bir şey var. Yanılıyor olabiliriz. 24 saat içinde kendiliğinden devam eder; cüzdanda bir kişinin bakmasını isteyebilirsin.
waiting-closer-look = Hesabında bize olağan dışı görünen birkaç şey var. Yanılıyor olabiliriz, bu yüzden önce bir kişi bakar. Bu bir gün sürebilir; cüzdanda bize durumu anlatabilirsin.
waiting-wallet-changed = Cüzdanın değişti. Paranı korumak için, bundan 24 saat sonra kendiliğinden devam eder.

## Deposits and campaigns

refusal-deposits-paused = Para yatırma kısa bir süre durduruldu. Biraz sonra tekrar dene.
refusal-deposit-method-unavailable = Bu ödeme yolu burada kurulu değil. Başka birini seç.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = { $minimum } ile { $maximum } arasında bir Yıldız sayısı seç.
refusal-invoice-unknown = Bu fatura senin değil ya da değişti. Uygulamada yenisini aç.
refusal-invoice-expired = Bu fatura çok eski. Uygulamada yenisini aç.
refusal-invoice-paid = Bu fatura zaten ödendi. Daha fazla ödemek için uygulamada yenisini aç.
refusal-sponsor-balance-too-low = Sponsor bakiyende yeterli para yok. Para ekle ya da daha küçük bir tutar seç.
refusal-campaign-not-found = Böyle bir kampanyan yok. Kampanyalarının listesine bak.
refusal-campaign-closed = Bu kampanya kapalı. Devam etmek için yeni bir tane başlat.
refusal-campaign-name-malformed = Kampanyaya tek satırda en çok 64 karakterlik bir ad ver.
refusal-campaign-tasks-count = Bir kampanyada bir ile on arasında görev olur. Bir tane ekle ya da birkaçını kaldır.
refusal-campaign-changed = Kampanya bu arada değişti. Ona tekrar bak, sonra değişikliğini yinele.
refusal-campaign-in-review = Bu kampanyayı inceliyoruz. Değiştirmeden önce geri al.
refusal-campaign-step-impossible = Kampanya bunun yapılabileceği bir aşamada değil. Ona tekrar bak.
refusal-campaign-stopped = Bu kampanyayı duraklattık ve nedenini sana bildirdik. Değiştirip yeniden gönder ya da kapat.
refusal-appeal-text-malformed = Bunun neden yanlış olduğunu düşündüğünü en çok 1.000 karakterle yaz.
refusal-nothing-held = Çekimlerini bekleten bir şey yok.
refusal-appeal-made = Buna bakmamızı daha önce istedin. Ne bulduğumuzu bot sana söyler.
refusal-appeal-decided = Bu itiraz zaten yanıtlandı.
refusal-nothing-to-appeal = Bu görevde geri çevrilen ya da geri alınan bir şey yok.
refusal-partner-name-malformed = Bir ortağın adı 1 ile 32 arasında küçük harf, rakam ya da kısa çizgiden oluşur.
refusal-partner-name-taken = Bu ad alınmış ya da zaten on ortağın var. Başka bir ad seç.
refusal-partner-not-found = Böyle bir ortağın yok. Ortaklarının listesine bak.
refusal-postback-unsigned = Geri bildirim (postback) gerektiği gibi imzalanmamış ya da çok eski. Gizli anahtarı, zamanı ve imzayı kontrol et.
refusal-task-picture-unknown = Bu resim bizde yok. Önce yükle, sonra görevi yeniden kaydet.
refusal-task-waits-for-money = Yaptığını gördük. Sponsor para eklediği anda ödemen yapılır.
refusal-task-ton-malformed = Bu görevin TON’da istediği şey için sıfırdan büyük bir miktar ve bu ağın adresleri gerekir. Kontrol et.
refusal-task-transfer-missing = Transferini henüz görmüyoruz. Tam olarak gösterilen yorumla gönder, bir dakika bekle ve yeniden dene.
refusal-task-hold-missing = Bağlı cüzdanında bu görevin istediği miktar yok. Cüzdana koy, bir dakika bekle ve yeniden dene.
refusal-delivery-not-found = Böyle bir olayın yok. Gönderilenler listesine bak.
refusal-webhook-not-on = Bu ortağın webhook’u açık değil. Önce adresini gir.
refusal-webhook-url-malformed = Webhook’lar https:// ile başlayan, portu, adı ve parolası olmayan herkese açık bir adrese gider. Adresi kontrol et.
refusal-campaign-task-unknown = Bu görev kampanyada yok ya da başka türdendi. Yeni bir görev olarak ekle.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = ${ $minimum } ile ${ $maximum } arasında bir ödül seç.
refusal-task-cap-malformed = Tamamlama sayısı bir ya da daha fazla olmalı; biri başladıktan sonra belirlenemez.
refusal-task-time-malformed = Görev başladıktan sonra, gelecekte ve bir yıl içinde bitmelidir.
refusal-task-text-malformed =
    Her dil için en çok 80 karakterlik bir başlık ve en çok 1.000 karakterlik bir metin gerekir. İngilizce mutlaka olmalı.
refusal-claim-not-vesting = Bu ödülün beklemede olan bir kısmı kalmadı.
refusal-terms-out-of-range = Bu koşullar izin verilenin dışında.

## Operators

refusal-admin-not-set-up = Yönetici yolları kurulu değil. ACCESS_TEAM ve ACCESS_AUD değerlerini README.md, Deploy bölümündeki gibi ayarla.
refusal-operator-not-allowed = Rolün buna izin vermiyor. Bir sahibe sor.
refusal-own-role = Kimse kendi rolünü belirlemez. Başka bir sahibe sor.
refusal-recovery-unfinished = Sıcak cüzdanlar hâlâ okunuyor. Bu bitince ödemeler devam edebilir.
refusal-findings-unsettled = Henüz kimsenin ilgilenmediği bulgular var. Ödemeler ondan sonra devam edebilir.
refusal-correction-impossible = Bu hesaplar arasında düzeltme yapılamaz. İki kişi arasındaki para iki düzeltme gerektirir.
refusal-correction-needs-another = Bu düzeltmeyi sen önerdin. Başka birinin onaylaması gerekir.
refusal-correction-expired = Bu öneri bir haftadan eski. Yeniden öner.
refusal-correction-made = Bu transfer zaten geri alındı.
refusal-flags-malformed =
    Bu bir Unleash istemci özellikleri belgesi değil ya da içinde çok fazla bayrak veya parça var. Biçimine bak.
refusal-flags-unsupported =
    Bir bayrakta burada değerlendirilmeyen bir strateji ya da işleç var. Değerlendirilenler OPERATING.md dosyasında.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    Henüz değil: kanala katılmak gibi kontrol ettiğimiz ilk görevden sonra sayılır.
friend-reward-on-hold = Görev yapıldı. Ödülü beklemede; davet ondan sonra ödenir.
friend-fees-too-low = Sayılıyor. Ücretlerimiz bunu karşılayınca kendiliğinden ödenir.
friend-clawed-back = Arkadaşının görevinin ödülü geri alındı, bu yüzden davet sayılmıyor.
friend-banned = İki hesaptan biri engelli, bu yüzden davet sayılmıyor.
friend-capped-daily = O gün, davet edene bir günde ödenenden daha çok arkadaş geldi.
friend-capped = Davet edene toplamda ödenenden daha çok arkadaş geldi.
friend-not-invited =
    Davetsiz geldin. Önemli olan ilk nasıl geldiğindir; sonradan gelen bir bağlantı bunu değiştirmez.

## The bot

refusal-account-erased = Hesabını sildin. Geri dönmek istersen bota /start yaz.
refusal-support-requests-open = Bize zaten üç kez yazdın ve henüz yanıt vermedik. Lütfen yanıtımızı bekle.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = Bu çok uzun. Lütfen en çok { $maximum } karakterle anlat.
refusal-form-unreadable = Formun gönderdiğini okuyamadık. Lütfen tekrar aç ya da /paysupport komutunun arkasına yaz.
refusal-launch-not-answerable = Davet bu sohbete gönderilemiyor. Uygulamayı kapat, sohbetten tekrar aç ve bir kez daha dene.
refusal-launch-answered = Davet bu sohbete zaten gönderildi.
refusal-broadcast-under-way = Başka bir toplu mesaj hâlâ gönderiliyor. Bitmesini bekle ya da durdur.
refusal-broadcast-not-ready = Bu toplu mesaj o aşamada değil. Önce durumuna bak.
