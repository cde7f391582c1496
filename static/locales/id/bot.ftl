### What the bot says, in Indonesian.

## Greetings

bot-welcome =
    Selamat datang di Earnest!

    Selesaikan tugas, dapatkan dolar, dan tarik sebagai USDT di TON.
bot-welcome-invited =
    Selamat datang di Earnest! Seorang teman mengundangmu.

    Selesaikan tugas, dapatkan dolar, dan tarik sebagai USDT di TON.
bot-open-app = Buka Earnest
bot-help =
    Earnest membayarmu untuk menyelesaikan tugas.

    1. Buka aplikasi dan pilih tugas.
    2. Selesaikan dan ambil hadiahnya.
    3. Tarik USDT dari saldomu ke dompet TON.

    /app membuka aplikasi, /help menampilkan pesan ini.

## Commands

# Telegram shows these beside each command.
command-start = Mulai
command-app = Buka aplikasi
command-help = Cara kerjanya

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
