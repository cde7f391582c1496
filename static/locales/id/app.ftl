### What the Mini App says, in Indonesian. Amounts come formatted, with their currency.

## Everywhere

tabs = Bagian
tab-earn = Tugas
tab-friends = Teman
tab-wallet = Dompet
tab-history = Riwayat
loading = Memuat…
balance = Saldo kamu
# $amount: money asked for and not yet paid.
balance-held = { $amount } sedang menuju dompetmu
more = Tampilkan lagi

## When something does not work

problem-offline = Earnest tidak bisa dihubungi. Periksa koneksi internetmu.
problem-timeout = Ini terlalu lama. Mungkin koneksimu lambat.
problem-fault = Ada masalah di pihak kami. Tidak ada yang hilang.
try-again = Coba lagi
close-app = Tutup aplikasi
outside = Buka Earnest di Telegram
outside-hint = Halaman ini hanya berfungsi di dalam Telegram. Buka bot dan tekan tombol yang membuka aplikasi.

## Earn

tasks = Tugas
tasks-done = Selesai
tasks-none = Belum ada tugas
tasks-none-hint = Tugas baru muncul di sini. Lihat lagi nanti.
look-again = Lihat lagi
label-visit = Kunjungi halaman
label-join = Gabung ke channel
label-boost = Boost channel
label-quiz = Kuis
label-check_in = Absen harian
label-invite = Undang teman
label-wallet = Hubungkan dompet
label-hold = Simpan di TON
label-send = Kirim di TON
label-partner = Mitra
label-proof = Kirim gambar
label-started = Dimulai
label-checking = Diperiksa
label-paid = Dibayar

## Task

task = Tugas
task-open-visit = Buka halamannya untuk mulai.
task-open-join = Buka channel, bergabung, lalu kembali ke sini.
task-open-boost = Buka channel, beri boost, lalu kembali ke sini.
task-open-partner = Buka, lakukan yang diminta, lalu kembali ke sini.
task-open-proof = Buka halamannya, lakukan yang diminta, lalu kembali ke sini.
task-needs-first = Ada tugas lain yang harus dikerjakan sebelum ini.
task-first = Ke tugas itu
task-waiting = Sudah dimulai. Lihat halamannya dengan santai, lalu kembali ke sini.
task-ready-visit = Bagus! Klaim hadiahmu.
task-ready-code = Ketik kode dari halaman itu, lalu klaim hadiahmu.
task-ready-join = Sudah bergabung? Klaim hadiahmu.
task-ready-boost = Sudah memberi boost? Klaim hadiahmu.
task-ready-quiz = Jawab semua pertanyaan, lalu klaim hadiahmu.
task-ready-check_in = Absen sekali sehari. Harimu berakhir tengah malam di tempatmu.
task-ready-invite = Bagikan tautanmu dari bot. Setelah cukup banyak teman mengerjakan tugas, klaim hadiahmu.
task-ready-wallet = Hubungkan dompetmu, lalu klaim hadiahmu.
task-ready-hold = Simpan yang diminta tugas ini di dompetmu yang terhubung, lalu klaim hadiahmu.
task-ready-send = Kirim ini dari dompetmu yang terhubung, dengan komentar persis ini. Lalu klaim hadiahmu.
task-ready-proof = Pilih gambar yang menunjukkan bahwa kamu sudah selesai. Seseorang akan melihatnya.
picture = Gambar
picture-hint = Tangkapan layar juga boleh. Gambar diperkecil sebelum dikirim.
send-picture = Kirim gambar
task-picture-missing = Pilih gambar dulu.
task-ready-partner = Sudah selesai di sana? Klaim hadiahmu.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Belum ada hari berturut-turut.
   *[other] { $days } hari berturut-turut.
}
check-in-freeze = Kamu boleh melewatkan satu hari.
check-in-no-freeze = Kamu sudah melewatkan satu hari. Jangan lewatkan lagi.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Teman sejauh ini: { $brought } dari { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] Kesempatan sudah habis.
   *[other] { $left } kesempatan lagi.
}
open-wallet = Ke dompet
send-ton = Jumlah dalam TON
send-comment = Komentar
task-checking = Sedang kami periksa. Hanya sebentar, kamu tidak perlu menunggu di sini.
task-paid = Dibayar! Hadiahnya ada di saldomu.
task-taken-back = Hadiah ini ditarik kembali.
# $time: a date with the time of day.
task-held = Bagus! Hadiah ditahan sementara dan masuk ke saldomu paling lambat { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
   *[other] { $seconds } detik lagi
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
   *[other] { $minutes } menit lagi
}
open-visit = Buka halaman
open-again-visit = Buka halaman lagi
open-join = Buka channel
open-again-join = Buka channel lagi
open-boost = Buka channel
open-again-boost = Buka channel lagi
open-proof = Buka halaman
open-again-proof = Buka halaman lagi
open-partner = Buka
open-again-partner = Buka lagi
code = Kode
code-hint = Ada di halaman yang dibuka oleh tugas ini.
task-code-missing = Ketik dulu kode yang ada di halaman itu.
# $amount: the reward.
claim = Klaim { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = Klaim dalam { $time }
more-tasks = Tugas lain

## Wallet

withdraw = Tarik
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Kumpulkan { $missing } lagi untuk menarik. Penarikan terkecil { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = { $amount } lagi ditahan sementara. Semuanya jadi milikmu paling lambat { $time }.
withdraw-later = Kamu bisa meminta yang berikutnya setelah yang ini selesai.
fairness-sent = Seseorang akan membaca tulisanmu. Bot mengabarimu hasilnya.
fairness-stays = Seseorang sudah memeriksa. Ini berakhir sendiri paling lambat { $time }.
withdrawals = Penarikan
withdrawals-none = Belum ada penarikan
withdrawals-none-hint = Begitu cukup, kamu bisa mengirimnya ke dompet TON sebagai USDT.
withdrawal-requested = Permintaanmu kami terima
withdrawal-approved = Menunggu giliran
withdrawal-batched = Uangmu sedang kami kirim
withdrawal-confirmed = Dibayar
withdrawal-released = Tidak dibayar. Uangnya kembali ke saldomu.
withdrawal-review = Sedang dilihat seseorang
withdrawal-rejected = Tidak disetujui. Uangnya kembali ke saldomu.
withdrawal-cancelled = Dibatalkan. Uangnya kembali ke saldomu.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] Ini giliran berikutnya.
   *[other] Ada { $ahead } lagi sebelum ini.
}
# $time: a date with the time of day.
withdrawal-expected = Diperkirakan paling lambat { $time }
cancel = Batalkan penarikan
# $amount: what was asked for.
cancel-sure = Batalkan penarikan { $amount }? Uangnya kembali ke saldomu.
cancel-yes = Batalkan
cancel-no = Biarkan
withdrawal-link = Lihat transaksi
reserves-link = Lihat di mana uangnya
# $amount: what is being asked for.
withdrawal-sending = Mengirim permintaanmu untuk { $amount }…
# $amount: what was asked for.
unanswered = Koneksi terputus saat kamu menarik { $amount }. Kami belum tahu apakah permintaanmu sampai.
unanswered-finish = Selesaikan

## Your wallet

your-wallet = Dompet TON kamu
wallet-hint = Hubungkan dompetmu, dan kami hanya membayar ke sana. Kamu tidak perlu menyalin alamat lagi.
wallet-connect = Hubungkan dompet
# $time: a date with the time of day.
wallet-since = Terhubung pada { $time }
# $time: a date with the time of day.
wallet-wait = Dompetmu diganti. Untuk melindungi uangmu, penarikan menunggu sampai { $time }.
wallet-refused = Dompet tidak terhubung. Buka dompetnya, izinkan koneksi, lalu coba lagi.
wallet-without-proof = Dompet ini tidak bisa menunjukkan bahwa itu milikmu. Hubungkan yang lain.
unlink = Putuskan
unlink-sure = Putuskan dompetmu? Untuk melindungi uangmu, penarikan akan menunggu satu hari.
unlink-yes = Putuskan
unlink-no = Biarkan
address-linked = Kami membayar ke dompet yang kamu hubungkan. Kamu bisa menggantinya di Dompet.

## Withdraw

address = Alamat TON
address-hint = Kami mengirim USDT di TON. Salin alamat dari aplikasi dompetmu.
address-malformed = Ini tidak seperti alamat TON. Salin lagi dari aplikasi dompetmu.
amount = Jumlah dalam dolar
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = Mulai { $min }. Kamu punya { $balance }.
amount-malformed = Tulis jumlah seperti 1,50.
# $min: the smallest withdrawal.
amount-below-minimum = Penarikan terkecil { $min }.
# $max: the largest withdrawal.
amount-above-maximum = Penarikan terbesar { $max }.
# $balance: what there is.
balance-too-low = Kamu punya { $balance }. Minta sebanyak itu atau kurang.
all = Semua
# $amount: what is asked for.
withdraw-amount = Tarik { $amount }
send-again = Kirim lagi
send-again-hint = Kami tidak tahu apakah permintaanmu sampai. Kirim lagi: ini permintaan yang sama, jadi kamu hanya dibayar sekali.
discard = Jangan kirim
discard-sure = Kalau permintaanmu sampai, kamu akan melihatnya di penarikan. Kalau tidak, permintaan itu dihapus.

## Sponsor

sponsor-open = Bayar tugas sebagai sponsor
sponsor = Ruang sponsor
sponsor-balance = Saldo sponsor
sponsor-hint = Saldo ini membayar tugasmu. Terpisah dari penghasilanmu.
top-up = Tambah uang
stars = Bintang
stars-count = Berapa Bintang
stars-hint = Telegram menampilkan harga sebelum kamu membayar.
stars-malformed = Tulis angka bulat, seperti 100.
# $stars: how many, in digits.
stars-pay = Bayar { $stars } Bintang
stars-paid = Dibayar! Sebentar lagi ada di saldomu.
invoice-failed = Pembayaran gagal. Tidak ada yang diambil darimu; coba lagi.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Kirim { $coin } dari dompet mana pun ke alamat ini, dengan memo ini. Kirim minimal { $minimum } { $coin }.
coin-address = Alamat
memo = Memo (komentar)
memo-hint = Jangan lupa: tanpa memo kami tidak tahu uang itu milikmu.
copy = Salin
copied = Disalin
deposits = Yang sudah masuk
deposits-none = Belum ada. Yang kamu setor muncul di sini.
# $sum: how many, in digits.
stars-sum = { $sum } Bintang
deposit-waiting = Sudah masuk, belum di saldomu
deposit-credited = Di saldomu
deposit-refunded = Dikembalikan

## Friends

invite = Undang teman
# $amount: what a friend is worth.
invite-hint = Kamu mendapat { $amount } untuk setiap teman yang baru di sini dan menyelesaikan tugas yang kami periksa.
invite-hint-nothing = Saat ini tidak ada hadiah untuk mengundang teman.
# $amount: what all friends brought so far.
invite-earned = Sejauh ini teman-temanmu memberimu { $amount }.
invite-share = Bagikan di Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Bagikan, dapat { $amount } per teman
# It is sent with the link.
invite-words = Dapatkan dolar dari tugas sederhana dan tarik sebagai USDT.
invite-link = Tautanmu untuk Telegram
invite-web-link = Tautanmu untuk tempat lain
invite-web-hint = Membuka halaman yang menuju Telegram. Kami menghitung berapa kali dibuka, bukan oleh siapa.
friends-none = Belum ada teman di sini
friends-none-hint = Bagikan tautanmu. Siapa pun yang datang lewat tautan itu muncul di sini.
# $seen, $joined and $paid: how many.
friends-totals = Tautan dibuka: { $seen } · bergabung: { $joined } · dibayar: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Teman { $number }
friend-joined = Bergabung
friend-qualified = Dihitung
friend-paid = Dibayar
friend-void = Tidak dihitung
milestones = Target
# $friends: how many friends it takes.
milestone = { $friends ->
   *[other] { $friends } teman dibayar
}
# $left: how many friends are missing.
milestone-left = { $left ->
   *[other] { $left } lagi
}
invited = Cara kamu sampai di sini
# $name: a first name.
invited-by = { $name } mengundangmu.
invited-by-somebody = Seorang teman mengundangmu.

## Stats

stats-open = Statistik dan papan peringkat
stats = Statistik
stats-earned = Total penghasilan
# $tasks: how many.
stats-tasks = { $tasks ->
   *[other] { $tasks } tugas
}
# $amount: what was earned in that time.
stats-month = 30 hari terakhir: { $amount }
achievements = Pencapaianmu
achievement-first-task = Tugas pertama selesai
achievement-first-withdrawal = Penarikan pertama diterima
# $goal: days.
achievement-week-in-a-row = Hari berturut-turut: { $goal }
achievement-first-friend = Teman pertama yang ikut menghasilkan
# $goal: tasks.
achievement-some-tasks = Tugas selesai: { $goal }
# $goal: days.
achievement-month-in-a-row = Hari berturut-turut: { $goal }
# $goal: tasks.
achievement-many-tasks = Tugas selesai: { $goal }
achievement-reached = Tercapai
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } dari { $goal }
board = Papan peringkat
board-day = Hari ini
board-week = Minggu ini
board-all = Sepanjang waktu
board-none = Belum ada yang mendapat penghasilan. Daftar diperbarui setiap sepuluh menit.
board-you = Kamu
# $rank: a place, such as 3.
place-rank = Peringkatmu: { $rank }
# $percent: a whole number.
place-percent = Kamu termasuk { $percent }% teratas
place-none = Kamu belum ada di daftar ini. Selesaikan tugas, lalu lihat lagi sepuluh menit kemudian.
name-shown = Orang lain melihat huruf pertama namamu di daftar, dan teman melihat nama depanmu.
name-hidden = Tidak ada yang melihatmu di daftar, dan teman tidak melihat namamu.
name-hide = Sembunyikan aku
name-show = Tampilkan aku

## Campaigns

campaigns = Kampanyemu
campaigns-none = Belum ada kampanye
campaigns-none-hint = Kampanye membayar orang untuk tugas darimu. Tulis satu, isi uangnya, lalu ajukan.
campaign = Kampanye
campaign-new = Kampanye baru
campaign-draft = Draf
campaign-review = Sedang ditinjau
campaign-running = Berjalan
campaign-paused = Dijeda
campaign-closed = Ditutup
campaign-draft-hint = Isi uangnya lalu ajukan. Seseorang dari tim kami meninjaunya sebelum pengguna melihatnya.
campaign-review-hint = Sedang kami tinjau, dan bot mengabarimu kalau sudah selesai.
campaign-running-hint = Pengguna melihat tugasnya selama uangnya cukup untuk satu lagi.
campaign-paused-hint = Tidak ada yang melihat tugasnya.
campaign-closed-hint = Sudah berakhir. Sisanya kembali ke saldo sponsormu.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = Ajukan
campaign-to-draft = Tarik kembali
campaign-to-paused = Jeda
campaign-to-running = Lanjutkan
campaign-edit = Ubah
campaign-edit-running = Kalau kamu mengubah tautan atau teks, atau mengurangi hadiah, kami meninjau kampanye ini lagi. Sampai saat itu tidak ada yang melihatnya.
campaign-close = Tutup
campaign-close-sure = Tutup kampanye ini untuk selamanya? Sisa uangnya kembali ke saldo sponsormu.
campaign-fund = Tambah uang dalam dolar
campaign-fund-hint = Diambil dari saldo sponsormu.
campaign-fund-now = Tambah
campaign-preview = Seperti yang dilihat pengguna
results = Hasil per hari
results-none = Belum ada. Yang dilakukan orang muncul di sini dalam beberapa menit.
results-csv = Untuk lembar kerja (CSV)
# $id: the task's number.
results-task = Tugas no. { $id }
# $number: how many times. Seen is an estimate.
results-seen = Dilihat: sekitar { $number }
results-started = Dimulai: { $number }
results-completed = Selesai: { $number }
results-kept = Tetap sah: { $number }
# $reason: a sentence that says why.
results-rejected = Ditolak: { $number }. { $reason }
campaign-save = Simpan
campaign-name = Nama
campaign-name-hint = Hanya kamu dan kami yang melihatnya.
campaign-name-missing = Beri nama kampanye ini.
# $number: 1, 2 and so on.
campaign-task = Tugas { $number }
campaign-task-add = Tambah tugas
campaign-task-remove = Hapus tugas ini
campaign-kind = Jenis tugas
campaign-url = Tautan
campaign-url-hint = Yang terbuka saat orang mulai. Diawali https://.
campaign-url-missing = Tulis tautan yang diawali https://.
campaign-chat = Channel atau grup
campaign-chat-hint = Seperti @name. Jadikan bot kami admin di sana supaya bisa memeriksa.
campaign-chat-missing = Tulis channel atau grup, seperti @name.
campaign-seconds = Lama tinggal dalam detik
campaign-seconds-hint = Paling sedikit selama itu orang tinggal di sana.
campaign-seconds-missing = Tulis jumlah detik dalam angka bulat.
campaign-code = Kode
campaign-code-hint = Kata di halamanmu yang harus ditemukan orang. Kosongkan kalau tidak ada.
campaign-partner = Nama mitra
campaign-partner-hint = Huruf kecil, angka, atau tanda hubung, seperti fun-games. Dengan nama ini servermu memberi tahu siapa yang selesai.
campaign-partner-missing = Tulis nama seperti fun-games: huruf kecil, angka, atau tanda hubung.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = Diawali https:// dan memuat { $mark }, yang menjadi nomor yang disampaikan servermu.
# The same.
campaign-partner-url-missing = Tulis tautan yang diawali https:// dan memuat { $mark } satu kali.
campaign-reward = Hadiah dalam dolar
campaign-reward-hint = Untuk satu penyelesaian. Mungkin ditambah biaya.
campaign-reward-missing = Tulis jumlah seperti 0,05.
campaign-title = Judul dalam bahasa Inggris
campaign-text = Yang harus dilakukan, dalam bahasa Inggris
campaign-title-missing = Tulis judul dalam bahasa Inggris.
campaign-text-missing = Tulis dalam bahasa Inggris apa yang harus dilakukan orang.
# In the language that the sponsor reads here.
campaign-title-own = Judul dalam bahasamu
campaign-text-own = Yang harus dilakukan, dalam bahasamu
campaign-about-check_in = Orang check-in sekali sehari dan dibayar untuk setiap hari.
campaign-about-wallet = Orang menghubungkan dompet TON mereka di sini, dengan bukti.
campaign-about-proof = Orang mengirim gambar yang menunjukkannya. Moderator memeriksa satu per satu.
# $link: what such a link looks like.
campaign-chat-url-hint = Tautannya di Telegram, seperti { $link }.
# The same.
campaign-chat-url-missing = Tulis tautannya di Telegram, seperti { $link }.
campaign-proof-url-hint = Yang dibuka orang lebih dulu. Kosongkan kalau tidak ada yang dibuka.
campaign-friends = Jumlah teman yang diajak
campaign-friends-hint = Seorang teman dihitung setelah ia sendiri mendapat penghasilan.
campaign-attempts = Kesempatan menjawab
campaign-attempts-hint = Berapa kali orang boleh menjawab semua pertanyaan.
# $max: the largest number.
campaign-whole-missing = Tulis angka bulat dari 1 sampai { $max }.
# $number: 1, 2 and so on.
campaign-question = Pertanyaan { $number }
campaign-question-text = Pertanyaan dalam bahasa Inggris
# In the language that the sponsor reads here.
campaign-question-text-own = Pertanyaan dalam bahasamu
# $number: 1, 2 and so on.
campaign-choice = Pilihan { $number } dalam bahasa Inggris
# The same, in the language that the sponsor reads here.
campaign-choice-own = Pilihan { $number } dalam bahasamu
# The same.
campaign-right = Pilihan { $number } yang benar
campaign-choice-add = Tambah pilihan
campaign-choice-remove = Hapus pilihan terakhir
campaign-question-add = Tambah pertanyaan
campaign-question-remove = Hapus pertanyaan ini
campaign-quiz-hint = Tulis setiap pertanyaan dan pilihannya dalam bahasa Inggris, lalu tandai yang benar. Orang lain tidak melihat yang mana.
campaign-jetton = Jetton yang mana
campaign-jetton-hint = Alamat kontraknya. Kosongkan untuk TON.
campaign-units = Jumlah dalam satuan terkecil
campaign-units-hint = Paling sedikit sebanyak itu ada di dompet. Untuk jetton dengan 6 desimal, 1000000 adalah satu.
campaign-units-missing = Tulis angka bulat, seperti 1000000.
campaign-ton-hint = Paling sedikit sebanyak itu.
campaign-address-hint = Penerima kiriman. Salin alamatnya dari aplikasi dompetmu.
campaign-budget = Anggaran harian dalam dolar
campaign-budget-hint = Paling banyak yang dibayarkan sebagai hadiah dalam sehari (UTC). Kosongkan kalau tanpa batas.
campaign-picture-hint = Orang melihatnya di atas tugas. Gambar diperkecil sebelum dikirim.
campaign-picture-kept = Sudah ada gambar.
campaign-picture-remove = Hapus gambar
campaign-settings = Pengaturan lain
campaign-after-previous = Hanya setelah tugas sebelumnya
campaign-repeat = Seberapa sering
repeat-once = Sekali
repeat-daily = Setiap hari
repeat-weekly = Setiap minggu
campaign-starts = Hari pertama (UTC)
campaign-starts-hint = Kosongkan agar mulai begitu kampanye berjalan.
campaign-ends = Hari terakhir (UTC)
campaign-ends-hint = Kosongkan untuk 30 hari mulai sekarang.
campaign-cap = Paling banyak seluruhnya
campaign-cap-hint = Sebanyak itu yang dibayar. Kosongkan kalau tanpa batas.
campaign-cap-daily = Paling banyak per hari
campaign-cap-daily-hint = Sebanyak itu yang dibayar dalam sehari (UTC). Kosongkan kalau tanpa batas.
campaign-languages = Bahasa
campaign-languages-hint = Untuk semua, kalau kamu tidak memilih.
campaign-countries = Negara
campaign-countries-hint = Dua huruf masing-masing, seperti DE, FR. Kosongkan untuk semua.
campaign-countries-missing = Tulis dua huruf untuk setiap negara, seperti DE, FR.
campaign-premium = Dengan atau tanpa Telegram Premium
premium-all = Untuk semua orang
premium-only = Hanya dengan Premium
premium-without = Hanya tanpa Premium
campaign-later-3 = Persen setelah 3 hari
campaign-later-7 = Persen setelah 7 hari
campaign-later-hint = Sebanyak itu dari hadiah menunggu sampai kami memeriksa lagi. Sisanya dibayar langsung.
campaign-later-missing = Tulis angka bulat, seluruhnya paling banyak 100.
# For a plan that came by the API.
campaign-later-own = Hadiah datang dalam bagian yang tidak bisa ditampilkan formulir ini. Bagian itu tetap seperti adanya.

## Partners

partners = Mitramu
partners-hint = Mitra adalah server milikmu yang memberi tahu kami saat orang selesai mengerjakan tugas.
partner = Mitra
partner-name = Nama mitra baru
partner-name-hint = Huruf kecil, angka, atau tanda hubung, seperti fun-games. Setelah itu menjadi milikmu.
partner-take = Ambil
# $name: such as fun-games.
partner-open = Mitra { $name }
# $time: a date with the time of day.
partner-since = Milikmu sejak { $time }
partner-address = Alamat yang dipanggil servermu
partner-secret = Kunci rahasia
partner-secret-hint = Menandatangani yang disampaikan servermu. Simpan di sana dan jangan tunjukkan ke siapa pun.
partner-secret-show = Tampilkan kunci
partner-secret-replace = Ganti kunci
partner-secret-sure = Ganti kunci? Yang sekarang masih berlaku dua hari lagi.
# $time: a date with the time of day.
partner-secret-until = Kunci sebelumnya berlaku sampai { $time }.
partner-try = Coba
partner-sandbox = Hanya uji coba: tidak ada yang dibayar
partner-command = Perintah untuk servermu
# $secret and $claim: words that stand in the command.
partner-command-hint = Ganti { $secret } dengan kunci, dan { $claim } dengan yang ada di tautan.
partner-heard = Yang kami terima
partner-heard-none = Belum ada. Yang disampaikan servermu muncul di sini. Yang kami tolak tidak: alasannya ada di jawaban.
# What came of it.
postback-paid = Selesai, dibayar
postback-taken_back = Ternyata tidak, ditarik kembali
postback-recorded = Uji coba, tidak ada yang berpindah

## Messages to partners

webhook = Pesan ke servermu
webhook-hint = Kami memberitahunya saat seseorang selesai mengerjakan tugasmu, dan saat kampanye berjalan, berhenti, atau kehabisan uang.
webhook-url = Alamat yang kami panggil
webhook-url-hint = Diawali https://.
webhook-secret = Kunci rahasia pesan
webhook-secret-hint = Dengan ini servermu memastikan pesan berasal dari kami, sesuai Standard Webhooks.
webhook-save = Simpan dan nyalakan
webhook-on = Aktif
webhook-off = Mati
webhook-failed = Kami matikan: tiga hari tidak ada yang sampai. Simpan lagi untuk melanjutkan.
# $time: a date with the time of day.
webhook-failing = Tidak ada yang sampai sejak { $time }.
webhook-test = Kirim uji coba
webhook-stop = Matikan
webhook-stop-sure = Berhenti memberi tahu servermu? Yang menunggu disimpan tiga hari.
deliveries = Yang kami kirim
deliveries-none = Belum ada.
delivery-waiting = Menunggu
delivery-delivered = Terkirim
delivery-failed = Tidak terkirim
# $status: such as 500. $attempts: how many.
delivery-answered = Percobaan: { $attempts }, jawaban terakhir: { $status }
# The same without one.
delivery-unanswered = Percobaan: { $attempts }, tanpa jawaban
# $time: a date with the time of day.
delivery-next = Lagi pada { $time }
delivery-again = Kirim lagi

## History

history-none = Belum ada apa-apa di sini
history-none-hint = Selesaikan tugas, dan hadiahmu muncul di sini.
see-tasks = Lihat tugas
entry-reward = Hadiah
entry-hold = Penarikan
entry-release = Penarikan kembali
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Ditahan, belum di saldomu
entry-vest = Tidak ditahan lagi
entry-clawback = Ditarik kembali
entry-referral = Karena mengundang teman
entry-correction = Koreksi
entry-other = Perubahan saldomu

## Appeals

appeal = Minta kami memeriksa lagi
appeal-words = Mengapa menurutmu ini salah?
appeal-hint = Dibaca oleh orang. Kamu hanya bisa meminta sekali untuk tiap hadiah, jadi tulis semua yang membantu.
appeal-send = Kirim
appeal-missing = Tulis singkat mengapa menurutmu ini salah.
appeal-asked = Kamu meminta kami memeriksa lagi
# Where it stands.
appeal-open = Seseorang akan memeriksanya. Bot mengabarimu hasilnya.
appeal-granted = Kamu benar
appeal-declined = Keputusannya tetap
appeals = Bandingmu
appeals-none = Kamu belum pernah meminta kami memeriksa apa pun lagi.

## Settings

settings = Pengaturan
settings-language = Bahasa
settings-notifications = Pesan dari bot
topic-payments = Penarikan dan setoran
topic-rewards = Hadiah
topic-friends = Teman
topic-news = Kabar
settings-safety = Pesan yang melindungi uangmu, seperti pergantian dompet, selalu datang seketika.
settings-quiet = Jam tenang
settings-quiet-on = Tanpa pesan di malam hari
quiet-from = Dari
quiet-until = Sampai
share-invitation = Undang seseorang
settings-home-screen = Pasang Earnest di layar utama
settings-data = Datamu
settings-export = Dapatkan salinan semua yang kami simpan tentangmu
settings-delete = Untuk menghapus akunmu, tulis /delete_me ke bot. Bot menjelaskan dulu apa yang terjadi dengan uangmu.
settings-delete-go = Kembali ke obrolan
