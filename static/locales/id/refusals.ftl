### Why something was refused, and what to do next, in Indonesian. The key is the refusal's code.

## Requests

refusal-signed-out = Sesimu berakhir. Tutup aplikasi dan buka lagi dari bot.
refusal-banned = Akun ini ditangguhkan. Tulis ke dukungan kalau menurutmu ini keliru.
refusal-not-found = Tidak ada apa-apa di sini. Kembali dan coba lagi.
refusal-method-not-allowed = Ini tidak bisa dilakukan di sini. Perbarui aplikasi dan coba lagi.
refusal-bad-request = Kami tidak mengerti permintaan ini. Perbarui aplikasi dan coba lagi.
refusal-malformed-json = Kami tidak bisa membaca permintaan ini. Perbarui aplikasi dan coba lagi.
refusal-body-too-large = Permintaan ini terlalu besar. Persingkat dan coba lagi.
refusal-headers-too-large = Permintaan ini terlalu panjang. Tutup aplikasi dan buka lagi.
refusal-unsupported-media-type = Di sini diperlukan JSON. Perbarui aplikasi dan coba lagi.
refusal-cursor-malformed = Halaman daftar ini tidak ada. Mulai lagi dari atas.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
   *[other] Itu agak terlalu cepat. Tunggu { $seconds } detik, lalu coba lagi.
}
refusal-fault = Ada masalah di pihak kami. Tidak ada yang hilang; coba lagi sebentar lagi.

## Tasks

refusal-task-not-found = Tugas ini tidak ada. Pilih yang lain dari daftar.
refusal-task-closed = Tugas ini sudah berakhir. Pilih yang lain dari daftar.
refusal-task-not-started = Mulai dulu tugas ini, lalu klaim hadiahnya.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
   *[other] Belum saatnya: tunggu { $seconds } detik, lalu klaim lagi.
}
refusal-task-code-missing = Tugas ini butuh kode. Kodenya ada di halaman yang dibuka tugas ini.
refusal-task-code-wrong = Kodenya salah. Lihat halaman itu lagi dan salin persis.
refusal-task-not-a-member = Kamu belum ada di channel. Bergabung, lalu klaim lagi.
refusal-task-check-unavailable = Kami belum bisa memeriksa tugas ini. Kemajuanmu tersimpan; coba lagi nanti.
refusal-task-cap-reached = Semua tempat tugas ini sudah terisi. Pilih yang lain dari daftar.
refusal-task-cap-daily-reached = Semua tempat tugas ini untuk hari ini sudah terisi. Kembali besok.
refusal-task-needs-another = Ada tugas lain yang harus dikerjakan sebelum ini.
refusal-task-other-language = Tugas ini untuk orang yang memakai bahasa lain.
refusal-task-other-country = Tugas ini tidak tersedia di negaramu.
refusal-task-premium-only = Tugas ini untuk pengguna Telegram Premium.
refusal-task-not-for-premium = Tugas ini untuk pengguna tanpa Telegram Premium.
refusal-task-trust-too-low = Tugas ini belum terbuka untukmu. Selesaikan tugas lain dulu.
refusal-task-answers-missing = Jawab dulu semua pertanyaan.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] Itu salah, dan itu kesempatan terakhir.
   *[other] Belum semuanya benar. Kamu punya { $left } kesempatan lagi.
}
refusal-task-attempts-used-up = Kesempatanmu untuk tugas ini sudah habis. Pilih yang lain.
refusal-task-day-not-over = Kamu sudah absen. Hari barumu mulai tengah malam, juga menurut jam absen terakhirmu.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
   *[other] Perlu { $missing } teman lagi. Teman dihitung setelah hadiah tugasnya sendiri tidak ditahan lagi.
}
refusal-task-wallet-missing = Belum ada dompet yang terhubung. Hubungkan di layar Dompet, lalu kembali.
refusal-task-wallet-shared = Orang lain pernah memakai dompet ini. Hubungkan yang hanya milikmu.
refusal-task-not-boosted = Boost darimu belum terlihat. Boost channel itu, lalu klaim lagi.
refusal-task-not-reported = Mitra belum memberi tahu kami bahwa kamu selesai. Selesaikan di sana, lalu kembali.
refusal-task-proof-missing = Tugas ini butuh gambar. Pilih satu dan kirim.
refusal-task-proof-unasked = Tugas ini tidak butuh gambar.
refusal-task-proof-reused = Gambar ini pernah dikirim. Buat yang baru.
refusal-task-proof-unreadable = Dari gambarmu kami tidak bisa melihat bahwa tugas selesai. Kirim yang lebih jelas.
refusal-task-proof-other-task = Gambarmu menunjukkan hal lain dari yang diminta tugas ini. Kirim yang lain.
refusal-task-proof-edited = Gambarmu sepertinya sudah diubah. Kirim aslinya.
refusal-picture-malformed = Ini bukan gambar yang bisa kami baca. Kirim JPEG, PNG, atau WebP.
refusal-picture-size-out-of-range = Gambar ini terlalu kecil atau terlalu besar. Setiap sisi harus 200 sampai 8.000 piksel.
refusal-proof-judged = Gambar ini sudah diputuskan lain oleh seseorang.
refusal-ban-differs = Akun ini sudah ditangguhkan karena alasan lain, atau baru saja.
refusal-task-rules-malformed = Ada yang kurang di tugas ini, atau ada yang bukan tempatnya.
refusal-task-link-malformed = Tautan ini tidak berfungsi di sini. Harus diawali https:// dan menuju halaman publik.
refusal-task-chat-malformed = Ini bukan nama channel atau grup. Bentuknya seperti @name.
refusal-task-seconds-out-of-range = Satu kunjungan paling lama satu jam.
refusal-task-code-malformed = Kode ini tidak bisa dipakai. Gunakan 1 sampai 64 karakter, tanpa spasi di awal atau akhir.
refusal-task-quiz-malformed = Kuis ini belum lengkap. Setiap pertanyaan butuh 2 sampai 6 pilihan dan satu yang benar, sama di semua bahasa.
refusal-task-friends-out-of-range = Minta 1 sampai 100 teman.
refusal-task-audience-malformed = Tidak ada yang cocok dengan pilihan ini. Periksa bahasa, negara, dan kepercayaan.
refusal-task-plan-malformed = Bagian-bagian hadiah harus berjumlah penuh, pada hari yang berurutan, dalam 30 hari.
refusal-task-plan-unfit = Tugas jenis ini tidak bisa diulang atau dibayar dengan cara ini.
refusal-task-first-in-line = Tidak ada tugas sebelum tugas pertama. Pindahkan ke bawah atau biarkan berdiri sendiri.
refusal-campaign-out-of-money = Anggaran tugas ini baru saja habis. Pilih yang lain dari daftar.
refusal-campaign-spent-today = Kampanye ini sudah membayar sebanyak yang boleh hari ini. Kembali besok.
refusal-earned-enough-today = Kamu sudah mendapat sebanyak yang mungkin dalam satu hari. Kembali besok.
refusal-claims-paused = Hadiah dijeda sebentar. Kemajuanmu tersimpan; klaim lagi sedikit nanti.

## Withdrawals

refusal-address-malformed = Ini bukan alamat TON. Salin lagi dari dompetmu; biasanya diawali UQ atau EQ.
refusal-address-checksum = Ada salah ketik di alamat ini. Salin lagi dari dompetmu.
refusal-address-workchain = Kami hanya bisa membayar ke dompet TON biasa. Salin alamat dari dompetmu sendiri.
refusal-address-network = Alamat ini dari jaringan TON lain. Ganti jaringan di dompetmu dan salin lagi.
refusal-amount-malformed = Tulis jumlah dalam dolar dengan paling banyak enam desimal, seperti 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = Penarikan terkecil ${ $minimum }. Minta sebanyak itu atau lebih.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = Penarikan terbesar ${ $maximum }. Minta sebanyak itu atau kurang.
refusal-balance-too-low = Saldomu tidak cukup. Minta lebih sedikit, atau kumpulkan lagi dulu.
refusal-withdrawal-open = Masih ada penarikanmu yang sedang berjalan. Minta yang berikutnya setelah itu sampai.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = Kamu bisa menarik sampai ${ $maximum } sehari. Minta lebih sedikit, atau coba besok.
refusal-withdrawal-not-found = Penarikan itu tidak ada. Lihat daftar di dompetmu.
refusal-withdrawal-not-cancellable = Penarikan ini tidak bisa dibatalkan lagi: sedang dibayar atau sudah selesai.
refusal-withdrawal-rejected = Kami tidak bisa menyetujui penarikan ini. Tulis ke dukungan kalau menurutmu ini keliru.
refusal-not-in-review = Ini tidak menunggu keputusanmu: sudah diputuskan orang lain, atau kamu sendiri.
refusal-idempotency-key-missing = Permintaan ini tidak punya nomor sendiri. Perbarui aplikasi dan coba lagi.
refusal-idempotency-key-malformed = Nomor permintaan ini tidak sah. Perbarui aplikasi dan coba lagi.
refusal-idempotency-mismatch = Permintaan yang sama pernah dikirim dengan rincian lain. Periksa riwayatmu, lalu mulai lagi.
refusal-payout-refused = Dompet penerima tidak menerima pembayaran. Periksa alamatnya dan tarik lagi.
refusal-recipient-locked = Dompet USDT kamu terkunci, jadi tidak bisa menerima apa pun. Tarik ke dompet lain.
refusal-recipient-is-ours = Alamat ini milik kami. Tarik ke alamat dompetmu sendiri.
refusal-recipient-is-jetton-wallet = Alamat ini milik token, bukan orang. Tarik ke alamat dompetmu sendiri.
refusal-dispute-not-found = Tidak ada yang perlu diputuskan tentang kelompok ini.
refusal-recipient-not-linked = Kamu sudah menghubungkan dompet, jadi kami hanya membayar ke sana. Tarik ke dompet itu, atau ganti dulu.

## Wallets

refusal-wallet-challenge-invalid = Koneksi ini dimulai terlalu lama. Hubungkan dompetmu lagi.
refusal-wallet-proof-invalid = Kami tidak bisa memastikan dompet ini milikmu. Hubungkan lagi dari aplikasi ini.
refusal-wallet-proof-outdated = Waktu dompetmu tidak tepat. Periksa jam perangkatmu, lalu hubungkan lagi.
refusal-wallet-network-wrong = Dompetmu ada di jaringan TON lain. Ganti jaringan di dompetmu, lalu hubungkan lagi.
refusal-wallet-key-unknown = Kami tidak mengenal jenis dompet ini. Pakai sekali di TON lalu hubungkan lagi, atau pilih yang lain.

## History

refusal-time-malformed = Tulis waktu seperti 2027-01-15T08:00:00Z.
refusal-time-too-far-back = Ini terlalu lama untuk dilihat di sini. Pilih waktu yang lebih baru.
refusal-line-not-sealed = Baris ini belum disegel. Setiap hari disegel tak lama setelah tengah malam UTC; lihat lagi besok.
refusal-not-reconciled-yet = Pembukuan belum dijumlahkan. Lihat lagi dalam satu jam.

## Why a withdrawal waits

waiting-in-queue = Sudah dalam antrean. Kamu tidak perlu melakukan apa-apa.
waiting-being-paid = Sedang kami bayar. Jaringan biasanya butuh kurang dari satu menit.
waiting-in-review = Penarikan besar atau tidak biasa dilihat seseorang sebelum dibayar. Ini bisa makan satu hari.
waiting-hour-limit = Banyak orang sedang menarik. Ini lanjut sendiri dalam satu jam.
waiting-day-limit = Kami sudah membayar sebanyak yang kami bayar dalam sehari. Ini lanjut sendiri dalam satu hari.
waiting-recipient-limit = Hari ini sudah banyak yang dikirim ke alamat ini. Ini lanjut sendiri dalam satu hari.
waiting-hot-wallet-low-usdt = Dompet kami sedang diisi. Ini lanjut sendiri; uangmu sudah disisihkan untukmu.
waiting-hot-wallet-low-ton = Dompet kami butuh TON untuk biaya jaringan. Ini lanjut sendiri; uangmu sudah disisihkan.
waiting-skipped = TON di dompet kami habis sebelum pembayaranmu berangkat. Kamu dibayar di kelompok berikutnya.
waiting-unfunded = USDT di dompet kami habis sebelum pembayaranmu berangkat. Kamu dibayar di kelompok berikutnya.
waiting-low-gas = Biaya jaringan terlalu rendah, jadi pembayaranmu belum berangkat. Kamu dibayar di kelompok berikutnya.
waiting-sent-again = Jaringan belum menerima pembayaranmu. Kami mengirimnya lagi; tidak mungkin sampai dua kali.
waiting-signed-again = Jaringan tidak menerima pembayaranmu tepat waktu. Sudah kami perbarui; tidak mungkin sampai dua kali.
waiting-indexer-silent = Kami sedang tidak bisa melihat jaringan. Pembayaranmu dalam perjalanan; hasilnya akan kami kabarkan.
waiting-indexer-behind = Jaringan belum mengonfirmasi pembayaranmu kepada kami. Kami kabari begitu terkonfirmasi.
waiting-no-verdict = Pembayaranmu berakhir dengan cara yang harus dilihat seseorang. Uangmu tidak hilang.
waiting-sources-disagree = Kami mendapat kabar yang bertentangan tentang pembayaranmu. Seseorang sedang memeriksa; uangmu tidak hilang.
waiting-payouts-paused = Pembayaran sedang dijeda. Ini lanjut sendiri; uangmu sudah disisihkan untukmu.
waiting-slower = Ada sesuatu di akunmu yang bagi kami tidak biasa. Mungkin kami keliru. Ini lanjut sendiri dalam 24 jam, dan di dompet kamu bisa meminta seseorang memeriksanya.
waiting-closer-look = Ada beberapa hal di akunmu yang bagi kami tidak biasa. Mungkin kami keliru, jadi seseorang melihatnya dulu. Ini bisa makan satu hari, dan di dompet kamu bisa memberi penjelasan.
waiting-wallet-changed = Dompetmu diganti. Untuk melindungi uangmu, ini lanjut sendiri 24 jam setelah itu.

## Deposits and campaigns

refusal-deposits-paused = Setoran dijeda sebentar. Coba lagi sedikit nanti.
refusal-deposit-method-unavailable = Cara bayar ini belum tersedia di sini. Pilih yang lain.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = Pilih jumlah Bintang dari { $minimum } sampai { $maximum }.
refusal-invoice-unknown = Tagihan ini bukan milikmu atau sudah berubah. Buka yang baru di aplikasi.
refusal-invoice-expired = Tagihan ini sudah terlalu lama. Buka yang baru di aplikasi.
refusal-invoice-paid = Tagihan ini sudah dibayar. Buka yang baru di aplikasi untuk membayar lagi.
refusal-sponsor-balance-too-low = Saldo sponsormu tidak cukup. Tambah uang, atau pilih jumlah lebih kecil.
refusal-campaign-not-found = Kamu tidak punya kampanye itu. Lihat daftar kampanyemu.
refusal-campaign-closed = Kampanye ini sudah ditutup. Mulai yang baru untuk melanjutkan.
refusal-campaign-name-malformed = Beri kampanye nama paling banyak 64 karakter dalam satu baris.
refusal-campaign-tasks-count = Kampanye punya satu sampai sepuluh tugas. Tambah satu, atau hapus beberapa.
refusal-campaign-changed = Sementara itu kampanye ini sudah berubah. Lihat lagi, lalu ulangi perubahanmu.
refusal-campaign-in-review = Kami sedang meninjau kampanye ini. Tarik kembali sebelum mengubahnya.
refusal-campaign-step-impossible = Kampanye ini tidak di tahap yang memungkinkan hal itu. Lihat lagi.
refusal-campaign-stopped = Kami menjeda kampanye ini dan memberi tahu alasannya. Ubah lalu ajukan lagi, atau tutup.
refusal-appeal-text-malformed = Tulis paling banyak 1.000 karakter mengapa menurutmu ini salah.
refusal-nothing-held = Tidak ada yang menahan penarikanmu.
refusal-appeal-made = Kamu sudah pernah meminta kami memeriksa ini. Bot mengabarimu hasilnya.
refusal-appeal-decided = Keberatan ini sudah dijawab.
refusal-nothing-to-appeal = Tidak ada yang ditolak atau ditarik kembali pada tugas ini.
refusal-partner-name-malformed = Nama mitra terdiri dari 1 sampai 32 huruf kecil, angka, atau tanda hubung.
refusal-partner-name-taken = Nama ini sudah dipakai, atau kamu sudah punya sepuluh mitra. Pilih nama lain.
refusal-partner-not-found = Kamu tidak punya mitra itu. Lihat daftar mitramu.
refusal-postback-unsigned = Postback ini tidak ditandatangani dengan benar, atau terlalu lama. Periksa rahasia, waktu, dan tanda tangannya.
refusal-task-picture-unknown = Kami belum punya gambar ini. Unggah dulu, lalu simpan tugasnya lagi.
refusal-task-waits-for-money = Kami sudah melihat bahwa kamu melakukannya. Kamu dibayar begitu sponsor menambah uang.
refusal-task-ton-malformed = Yang diminta tugas ini di TON memerlukan jumlah di atas nol dan alamat dari jaringan ini. Periksa kembali.
refusal-task-transfer-missing = Kami belum melihat transfermu. Kirim dengan komentar persis seperti yang ditampilkan, tunggu semenit, lalu coba lagi.
refusal-task-hold-missing = Dompetmu yang terhubung belum berisi apa yang diminta tugas ini. Isi dulu, tunggu semenit, lalu coba lagi.
refusal-delivery-not-found = Kamu tidak punya peristiwa itu. Lihat daftar yang sudah dikirim.
refusal-webhook-not-on = Webhook mitra ini belum aktif. Isi alamatnya dulu.
refusal-webhook-url-malformed = Webhook dikirim ke alamat publik yang diawali https://, tanpa port, nama, atau kata sandi. Periksa alamatnya.
refusal-campaign-task-unknown = Tugas ini tidak ada di kampanye, atau jenisnya lain. Tambahkan sebagai tugas baru.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = Pilih hadiah dari ${ $minimum } sampai ${ $maximum }.
refusal-task-cap-malformed = Jumlah penyelesaian harus satu atau lebih, dan tidak bisa ditetapkan setelah ada yang mulai.
refusal-task-time-malformed = Tugas harus berakhir setelah dimulai, di masa depan, dan dalam satu tahun.
refusal-task-text-malformed =
    Setiap bahasa butuh judul paling banyak 80 karakter dan teks paling banyak 1.000. Bahasa Inggris harus ada.
refusal-claim-not-vesting = Tidak ada lagi dari hadiah ini yang ditahan.
refusal-terms-out-of-range = Ketentuan ini di luar yang diizinkan.

## Operators

refusal-admin-not-set-up = Rute operator belum disiapkan. Setel ACCESS_TEAM dan ACCESS_AUD seperti kata README.md, Deploy.
refusal-operator-not-allowed = Peranmu tidak mengizinkan ini. Minta kepada pemilik.
refusal-own-role = Tidak ada yang menetapkan perannya sendiri. Minta kepada pemilik lain.
refusal-recovery-unfinished = Dompet panas masih dibaca. Pembayaran bisa lanjut setelah itu selesai.
refusal-findings-unsettled = Ada temuan yang belum ditangani siapa pun. Pembayaran bisa lanjut setelah itu.
refusal-correction-impossible = Tidak ada koreksi antara akun-akun ini. Uang antara dua orang butuh dua koreksi.
refusal-correction-needs-another = Kamu yang mengusulkan koreksi ini. Orang lain harus menyetujuinya.
refusal-correction-expired = Usulan ini lebih dari seminggu. Usulkan lagi.
refusal-correction-made = Transfer ini sudah dibatalkan.
refusal-flags-malformed =
    Ini bukan dokumen fitur klien Unleash, atau flag maupun bagiannya terlalu banyak. Periksa bentuknya.
refusal-flags-unsupported =
    Ada flag dengan strategi atau operator yang tidak dievaluasi di sini. OPERATING.md memuat daftar yang bisa.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    Belum: undangan dihitung setelah tugas pertama yang kami periksa, seperti bergabung ke channel.
friend-reward-on-hold = Tugasnya selesai. Hadiahnya ditahan; undangan dibayar setelah itu.
friend-fees-too-low = Sudah dihitung. Dibayar sendiri begitu biaya kami mencukupi.
friend-clawed-back = Hadiah tugas teman itu ditarik kembali, jadi undangannya tidak dihitung.
friend-banned = Salah satu dari dua akun diblokir, jadi undangannya tidak dihitung.
friend-capped-daily = Hari itu teman yang datang lebih banyak daripada yang dibayar kepada pengundang dalam sehari.
friend-capped = Teman yang datang lebih banyak daripada yang dibayar kepada pengundang seluruhnya.
friend-not-invited =
    Kamu datang tanpa undangan. Yang dihitung adalah cara kamu pertama kali datang, jadi tautan yang menyusul tidak mengubah apa pun.

## The bot

refusal-account-erased = Kamu sudah menghapus akunmu. Kalau ingin kembali, tulis /start ke bot.
refusal-support-requests-open = Kamu sudah menulis kepada kami tiga kali, dan kami belum menjawab. Tunggu jawaban kami.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = Itu terlalu panjang. Sampaikan dalam paling banyak { $maximum } karakter.
refusal-form-unreadable = Kami tidak bisa membaca kiriman formulir. Buka lagi, atau tulis pesanmu setelah /paysupport.
refusal-launch-not-answerable = Undangan tidak bisa dikirim ke obrolan ini. Tutup aplikasi, buka lagi dari obrolan itu, lalu coba sekali lagi.
refusal-launch-answered = Undangan sudah dikirim ke obrolan ini.
refusal-broadcast-under-way = Siaran lain masih dikirim. Tunggu sampai selesai, atau hentikan.
refusal-broadcast-not-ready = Siaran ini belum di tahap itu. Lihat dulu statusnya.
