### What the Mini App says, in Indonesian. Amounts come formatted, with their currency.

## Everywhere

tabs = Bagian
tab-earn = Tugas
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
label-started = Dimulai
label-checking = Diperiksa
label-paid = Dibayar

## Task

task = Tugas
task-open-visit = Buka halamannya untuk mulai.
task-open-join = Buka channel, bergabung, lalu kembali ke sini.
task-waiting = Sudah dimulai. Lihat halamannya dengan santai, lalu kembali ke sini.
task-ready-visit = Bagus! Klaim hadiahmu.
task-ready-code = Ketik kode dari halaman itu, lalu klaim hadiahmu.
task-ready-join = Sudah bergabung? Klaim hadiahmu.
task-checking = Sedang kami periksa. Hanya sebentar, kamu tidak perlu menunggu di sini.
task-paid = Dibayar! Hadiahnya ada di saldomu.
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
