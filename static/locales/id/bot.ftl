### What the bot says, in Indonesian.

## Greetings

bot-welcome =
    Selamat datang di Earnest!

    Selesaikan tugas, dapatkan dolar, dan tarik sebagai USDT di TON.
bot-welcome-invited =
    Selamat datang di Earnest! Seorang teman mengundangmu.

    Selesaikan tugas, dapatkan dolar, dan tarik sebagai USDT di TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    Selamat datang kembali!

    Undangan hanya berlaku untuk orang baru, jadi yang ini tidak mengubah apa pun. Tugas dan uangmu tetap di tempatnya.
# The same with their own link.
bot-invitation-own = Ini tautan undanganmu sendiri. Kirim ke teman yang belum ada di sini.
bot-open-app = Buka Earnest
bot-help =
    Earnest membayarmu untuk menyelesaikan tugas.

    1. Buka aplikasi dan pilih tugas.
    2. Selesaikan dan ambil hadiahnya.
    3. Tarik USDT dari saldomu ke dompet TON.

    /balance menampilkan saldomu, /withdraw menariknya, /invite mengajak teman, /language mengganti bahasa, /paysupport menghubungi seseorang, /delete_me menghapus akunmu.

## Answers to commands

bot-languages = 🌐 Bahasa
bot-language = Kamu ingin membaca dalam bahasa apa?
bot-language-chosen = Mulai sekarang, aku menulis kepadamu dalam bahasa Indonesia.
bot-app = Tugas dan saldomu ada di aplikasi.
bot-tasks = Tugas baru menunggu di aplikasi. Setiap tugas menampilkan bayarannya.
bot-open-tasks = Lihat tugas
# $balance: dollars, such as 1.50.
bot-balance = Saldomu ${ $balance }.
bot-open-wallet = Buka dompet
# $balance: dollars, such as 1.50.
bot-withdraw = Kamu bisa menarik ${ $balance } sebagai USDT ke dompet TON kamu.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Saldomu ${ $balance }. Penarikan terkecil ${ $minimum }. Beberapa tugas lagi, dan sudah cukup.
# $link: the person's own link.
bot-invite =
    Undang teman dengan tautanmu sendiri:
    { $link }
bot-share = Pilih obrolan
bot-terms = Ini aturan yang berlaku untuk semua pengguna Earnest.
bot-privacy = Ini yang disimpan Earnest tentangmu, dan alasannya. Aplikasi memberimu salinannya, dan /delete_me menghapusnya.
bot-read = Baca
bot-unknown-command = Aku tidak mengenal perintah ini. /help menampilkan perintah yang ada.
bot-not-understood = Aku hanya mengerti perintah. /help menampilkannya. Kalau ingin menulis kepada seseorang, pakai /paysupport.

## Writing to us

bot-paysupport =
    Ada yang tidak beres dengan pembayaran atau hal lain? Tekan tombol di bawah dan ceritakan kepada kami. Seseorang membacanya dan menjawab di sini.

    Kamu juga bisa menulisnya setelah perintah: /paysupport lalu pesanmu.

    Sebutkan hari dan jumlahnya. Jangan pernah mengirim kata sandi atau kata-kata dompetmu kepada siapa pun.
bot-write-to-us = ✍️ Tulis ke kami
bot-support-received = Terima kasih. Seseorang membacanya dan menjawabmu di sini.
# $words: what a person of our team wrote.
support-answered =
    Jawaban dari tim kami:

    { $words }
support-title = Tulis ke kami
support-topic = Tentang apa?
support-topic-payment = Pembayaran atau penarikan
support-topic-task = Tugas atau hadiah
support-topic-idea = Ide
support-topic-other = Hal lain
support-words = Pesanmu
support-send = Kirim
support-hint = Seseorang membacanya dan menjawab di obrolan dengan bot. Jangan pernah mengirim kata sandi atau kata-kata dompetmu kepada siapa pun.

## Deleting the account

bot-erase-explained =
    Kamu ingin menghapus akunmu?

    Bahasa, pengaturan, dan tulisanmu kepada kami langsung dihapus, dan semua sesi berakhir. Pembukuan menyimpan nomor akun Telegram kamu pada setiap pembayaran, karena hukum mengharuskannya.

    Siapa yang mengundangmu dan tugas apa yang kamu kerjakan juga tetap disimpan, supaya tidak ada yang dibayar dua kali untuk itu.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Kamu ingin menghapus akunmu? Kamu masih punya ${ $amount }: di saldomu, ditahan, sedang menuju kamu, atau untuk kampanye.

    Tarik dulu. Kalau kamu menghapus akun sekarang, akun dihapus dalam 7 hari, dan sisa uang saat itu kamu relakan.

    Setelah itu bahasa, pengaturan, dan tulisanmu kepada kami hilang. Pembukuan menyimpan nomor akun Telegram kamu pada setiap pembayaran, karena hukum mengharuskannya.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = Kampanyemu masih menyimpan ${ $amount }. Tutup dulu di aplikasi. Lalu tulis /delete_me lagi.
bot-erase-yes = Hapus akunku
bot-erase-give-up = Hapus dan relakan uangnya
bot-erase-keep = Simpan akunku
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Akunmu akan dihapus pada { $date }. Sampai saat itu kamu bisa menarik uangmu, atau tetap menyimpan akunmu.
bot-erase-kept = Akunmu tetap seperti semula.
bot-erase-done = Akunmu sudah dihapus. Sampai jumpa, dan terima kasih.
bot-erased = Kamu sudah menghapus akunmu. Kalau ingin memakai Earnest lagi, tekan tombolnya. Tugas yang sudah kamu kerjakan tetap selesai.
bot-return = Kembali
bot-returned = Selamat datang kembali!

## Sharing

# What the person who shares sees above the message.
share-title = Undang ke Earnest
# The message that is shared.
share-words = Aku mendapat dolar dari tugas kecil di Earnest dan menariknya sebagai USDT. Ayo ikut!
share-button = Buka Earnest
# Shown to somebody who has not started the bot yet.
share-start = Mulai Earnest untuk mengundang teman

## Commands

# Telegram shows these beside each command.
command-start = Mulai
command-app = Buka aplikasi
command-balance = Yang kamu punya
command-tasks = Yang bisa kamu kerjakan
command-invite = Undang teman
command-withdraw = Tarik uangmu
command-language = Ganti bahasa
command-help = Cara kerjanya
command-terms = Aturan
command-privacy = Yang kami simpan tentangmu
command-paysupport = Tulis ke kami
command-delete_me = Hapus akunmu
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Selesaikan tugas kecil, dapatkan dolar, dan tarik sebagai USDT ke dompet TON kamu. Setiap pembayaran bisa diperiksa di blockchain.
# On the bot's profile: at most 120 characters.
bot-short-description = Selesaikan tugas kecil, dapatkan dolar, tarik USDT di TON.

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Dibayar: ${ $amount } dalam USDT sudah sampai di dompetmu { $address }.
# The button below it.
withdrawal-transaction = Lihat transaksi
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Penarikanmu sebesar ${ $amount } tidak berhasil. Uangnya kembali ke saldomu.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Kami terpaksa menarik kembali ${ $amount } yang ditahan untukmu. { $reason }

    Uangmu yang lain tidak tersentuh. Menurutmu ini salah? Tulis ke kami, dan seseorang akan memeriksanya.
clawback-left = Tugas memintamu tetap tinggal, dan kamu keluar sebelum waktunya.
clawback-proof = Bukti yang dikirim ternyata tidak sesuai dengan tugas.
clawback-duplicate = Tugas yang sama dikerjakan dengan beberapa akun, padahal hanya dibayar sekali.
clawback-mistake = Tugas itu terhitung karena kesalahan kami. Maaf.

## Wallet

# $address: the wallet.
wallet-linked =
    Dompetmu { $address } sudah terhubung. Mulai sekarang, penarikan hanya dikirim ke sana.
# $address: the new wallet.
wallet-changed =
    Dompetmu sekarang { $address }. Untuk melindungi uangmu, penarikan menunggu 24 jam.

    Bukan kamu? Buka aplikasi dan hubungkan lagi dompetmu sendiri.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Dompetmu { $address } tidak terhubung lagi. Untuk melindungi uangmu, penarikan menunggu 24 jam.

    Bukan kamu? Buka aplikasi dan hubungkan lagi dompetmu sendiri.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Saldo sponsor
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = ${ $amount } untuk kampanyemu di Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = Terima kasih! ${ $amount } ada di saldo sponsormu.
# $amount: dollars, such as 1.30.
deposit-waiting = Terima kasih! Pembayaranmu sebesar ${ $amount } sudah masuk. Segera kami tambahkan ke saldomu.

# The page of the Mini App, before its script runs.
app-title = Dapatkan USDT
app-loading = Memuat…

## The page about reserves

reserves-title = Cadangan
reserves-lead = Berapa utang kami, berapa yang kami pegang, dan cara memeriksanya tanpa bertanya kepada kami.
reserves-balanced = Semua pembukuan cocok pada { $at }.
reserves-broken = Pembukuan tidak cocok pada { $at }. Pembayaran dihentikan sampai kami tahu sebabnya.
reserves-not-yet = Pembukuan belum diperiksa. Kembali satu jam lagi.
reserves-owed = Utang kami
reserves-earner = Kepada pengguna
reserves-vesting = Kepada pengguna, ditahan
reserves-held = Menuju pengguna
reserves-sponsor = Kepada sponsor
reserves-campaign = Dalam kampanye
reserves-in-all = Jumlah
reserves-hold = Yang kami pegang
reserves-wallet = Dompet pembayaran
reserves-deposit-wallet = Dompet setoran
reserves-seen = Terlihat di blockchain pada { $at }.
reserves-stars-note = Sponsor juga membayar dengan Bintang dan TON, yang disimpan Telegram dan blockchain untuk kami; itu tidak termasuk jumlah ini.
reserves-payouts = Pembayaran terakhir
reserves-no-payouts = Belum ada yang dibayar.
reserves-check = Periksa sendiri
reserves-check-chain = Setiap dompet dan pembayaran di atas adalah tautan ke blockchain. Jumlahkan saldonya.
reserves-check-books = Pembukuan disegel setiap hari. Ini hash terbaru: siapa pun yang mengubah baris tersegel akan mengubah semua hash sesudahnya. Simpan dan bandingkan.
reserves-check-tools = Angka yang sama ada di /api/reserves dan semua hash di /api/segments. Aplikasi membuktikan baris milikmu, dan “make verify” dari kode sumber memeriksa semuanya.

## The page behind an invitation link

invitation-title = Kamu diundang ke Earnest
invitation-lead = Selesaikan tugas, dapatkan dolar, dan tarik sebagai USDT di TON.
invitation-unknown = Undangan ini bukan milik siapa pun. Kamu bisa mulai tanpa undangan.
invitation-open = Buka di Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    Sedang tidak ada Telegram? Nanti buka @{ $bot } di sana dan kirim pesan ini. Tetap dihitung.
invitation-rule =
    Undangan dihitung untuk orang yang baru di Earnest. Ini ditentukan sekali, saat kamu pertama kali datang.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Akunmu ditangguhkan: untuk sementara kamu tidak bisa menghasilkan atau menarik uang. { $reason }

    Jika menurutmu ini keliru, tulis /paysupport. Seseorang akan menjawab.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Akunmu ditangguhkan: untuk sementara kamu tidak bisa menghasilkan atau menarik uang. { $reason }

    { $note }

    Jika menurutmu ini keliru, tulis /paysupport. Seseorang akan menjawab.
ban-lifted = Akunmu dibuka lagi. Kamu bisa melanjutkan dari tempat terakhir.
ban-several-accounts = Kami menemukan satu orang di balik beberapa akun.
ban-pretended = Yang diklaim ternyata tidak benar-benar dikerjakan.
ban-abusive = Orang lain atau kami diperlakukan dengan buruk.
ban-law = Hukum tidak mengizinkan kami bekerja denganmu.
ban-other = Alasannya ada di bawah.

## Campaigns

# $name: the campaign's name.
campaign-runs = Kampanyemu “{ $name }” sudah ditinjau dan boleh berjalan. Pengguna menemukannya selama masih ada uangnya.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Kampanyemu “{ $name }” tidak bisa berjalan seperti ini. { $reason }

    Ubah di aplikasi lalu ajukan lagi.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Kampanyemu “{ $name }” tidak bisa berjalan seperti ini. { $reason }

    { $note }

    Ubah di aplikasi lalu ajukan lagi.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    Kami menjeda kampanyemu “{ $name }”. { $reason }

    Uangnya masih ada. Ubah di aplikasi lalu ajukan lagi, atau tutup.
# $note: what the moderator wrote.
campaign-stopped-noted =
    Kami menjeda kampanyemu “{ $name }”. { $reason }

    { $note }

    Uangnya masih ada. Ubah di aplikasi lalu ajukan lagi, atau tutup.
campaign-misleading = Isinya menjanjikan sesuatu yang tidak benar.
campaign-forbidden = Hukum atau aturan Telegram tidak mengizinkannya.
campaign-unreachable = Tautan atau obrolannya tidak bisa dibuka.
campaign-unclear = Pengguna tidak bisa tahu apa yang harus mereka lakukan.
campaign-too-little = Hadiahnya terlalu kecil untuk pekerjaannya.
campaign-repeated = Isinya sama dengan kampanye lain.
campaign-other = Ada yang harus diubah dulu.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = Kami memeriksa “{ $title }” lagi, dan kamu benar. { $answer }
appeal-granted-noted =
    Kami memeriksa “{ $title }” lagi, dan kamu benar. { $answer }

    { $note }
appeal-declined = Kami memeriksa “{ $title }” lagi, dan keputusannya tetap. { $answer }
appeal-declined-noted =
    Kami memeriksa “{ $title }” lagi, dan keputusannya tetap. { $answer }

    { $note }
fairness-cleared = Seseorang sudah memeriksa akunmu, dan semuanya baik. Penarikanmu berlanjut.
fairness-cleared-noted =
    Seseorang sudah memeriksa akunmu, dan semuanya baik. Penarikanmu berlanjut.

    { $note }
fairness-kept = Seseorang sudah memeriksa akunmu. Untuk sekarang penarikanmu tetap seperti ini.
fairness-kept-noted =
    Seseorang sudah memeriksa akunmu. Untuk sekarang penarikanmu tetap seperti ini.

    { $note }
appeal-mistake = Ini kesalahan kami. Maaf.
appeal-shown = Tulisanmu menunjukkan bahwa kamu mengerjakannya.
appeal-not-shown = Tidak ada yang menunjukkan bahwa kamu mengerjakannya.
appeal-not-done = Kami melihat tugas ini tidak dikerjakan seperti yang diminta.
appeal-duplicate = Tugas yang sama dikerjakan dengan beberapa akun, padahal hanya dibayar sekali.
appeal-other = Seseorang dari tim kami sudah memeriksanya.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Seorang pengguna meminta kami memeriksa “{ $title }” lagi, dan ia benar. Kampanyemu membayar ${ $amount } untuk itu.
webhook-failed = Servermu “{ $name }” tidak menerima webhook kami selama berhari-hari, jadi kami mematikannya. Perbaiki, lalu isi lagi alamatnya di aplikasi. Setelah itu kami kirim yang masih menunggu.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Ketentuan
terms-who-title = Siapa kami
terms-who = Earnest dijalankan oleh pihak yang menjalankan bot { $bot }. Ketentuan ini berlaku antara kamu dan pihak itu.
terms-earn-title = Penghasilanmu
terms-earn = Setiap tugas menampilkan bayarannya sebelum kamu mulai. Kamu mendapat persis sebesar itu setelah tugas diperiksa. Hadiah bisa ditahan beberapa hari; aplikasi menampilkan sampai kapan. Ketentuan yang berlaku saat kamu memulai tugas tetap berlaku untuk tugas itu.
terms-fair-title = Yang adil
terms-fair = Kerjakan setiap tugas sendiri, dengan satu akun. Selama hadiah ditahan, hadiah bisa ditarik kembali kalau tugas ditinggalkan terlalu cepat, dikerjakan dengan beberapa akun, atau memakai bukti palsu. Kamu diberi tahu alasannya.
terms-pay-title = Penarikan
terms-pay = Kamu menarik USDT di TON ke dompetmu sendiri. Aplikasi menampilkan jumlah terkecil sebelum kamu meminta. Kami bisa memeriksa penarikan sebelum membayarnya. Setiap pembayaran bisa dilihat di blockchain. Setelah kamu mengganti dompet, penarikan menunggu satu hari untuk melindungimu.
terms-stars-title = Pembayaran dengan Bintang
terms-stars = Bintang hanya untuk membayar kampanye. Jumlah dalam dolar ditetapkan sebelum kamu membayar. Kalau pembayaran bermasalah, tulis /paysupport ke bot. Kami memeriksanya dan mengembalikan Bintang kalau memang seharusnya. Dukungan Telegram sendiri tidak bisa membantu soal pembayaran ke bot ini.
terms-sponsors-title = Para sponsor
terms-sponsors = Kampanye hanya memakai uang yang diberikan kepadanya. Saat kamu menutupnya, sisanya kembali ke saldo sponsormu. Saldo itu untuk membayar kampanye.
terms-end-title = Berhenti
terms-end = Kamu bisa menghapus akunmu kapan saja dengan /delete_me. Tarik uangmu dulu: yang masih ada seminggu kemudian kamu relakan. Siapa pun yang curang bisa dikeluarkan.
terms-change-title = Perubahan
terms-change = Ketentuan baru berlaku untuk yang terjadi setelahnya. Yang sudah kamu dapatkan tetap milikmu.
terms-contact-title = Pertanyaan
terms-contact = Tulis /paysupport ke { $bot }. Seseorang menjawab.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Privasi
privacy-what-title = Yang kami simpan
privacy-what =
    Nomor akun Telegram kamu, bahasamu, negara tempat kamu membuka aplikasi, apakah kamu punya Telegram Premium, zona waktumu, kapan terakhir kamu di sini, dan nama depanmu selama kamu mengizinkan orang lain melihatnya.

    Tugas yang kamu kerjakan, yang kamu dapatkan, tarik, dan bayar, alamat dompetmu, siapa yang mengundangmu, dan tulisanmu kepada kami.

    Sidik jari berkunci dari angka yang dibuat aplikasi di tiap perangkatmu, selama 90 hari, dan pergantian negara, selama 30 hari.
privacy-why-title = Untuk apa
privacy-why = Untuk membayarmu, menawarkan tugas yang cocok untukmu, mencegah kecurangan, dan menjalankan pembukuan seperti yang diharuskan hukum.
privacy-not-title = Yang tidak kami simpan
privacy-not = Tidak ada nama keluarga, nomor telepon, gambar, kontak, atau tempat di peta. Tidak ada iklan dan tidak ada pelacakan oleh pihak lain.
privacy-who-title = Siapa yang melihatnya
privacy-who = Telegram membawa pesan kami, Cloudflare menjalankan server kami, dan pembayaran terbuka untuk umum di blockchain TON. Sponsor melihat berapa orang yang mengerjakan tugasnya, bukan siapa. Tidak ada yang membeli datamu.
privacy-long-title = Berapa lama
privacy-long = Yang tidak diperlukan pembukuan hilang saat kamu menghapus akunmu. Yang diperlukan pembukuan tetap ada, dengan nomor akun Telegram kamu dan tanpa hal lain yang menunjukkan siapa kamu. Sesi berakhir setelah satu hari.
privacy-rights-title = Hakmu
privacy-rights = Di pengaturan aplikasi kamu mendapat salinan semua yang kami simpan tentangmu, dan memilih pesan apa yang kamu inginkan dan kapan.
privacy-delete-title = Penghapusan
privacy-delete = Tulis /delete_me ke { $bot }.
privacy-contact-title = Pertanyaan
privacy-contact = Tulis /paysupport ke { $bot }. Seseorang menjawab.
