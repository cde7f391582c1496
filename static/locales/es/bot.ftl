### What the bot says, in Spanish.

## Greetings

bot-welcome =
    ¡Te damos la bienvenida a Earnest!

    Completa tareas, gana dólares y retíralos como USDT en TON.
bot-welcome-invited =
    ¡Te damos la bienvenida a Earnest! Te invitó un amigo.

    Completa tareas, gana dólares y retíralos como USDT en TON.
bot-open-app = Abrir Earnest
bot-help =
    Earnest te paga por completar tareas.

    1. Abre la aplicación y elige una tarea.
    2. Complétala y cobra la recompensa.
    3. Retira USDT de tu saldo a tu monedero TON.

    /app abre la aplicación, /help muestra este mensaje.

## Commands

# Telegram shows these beside each command.
command-start = Empezar
command-app = Abrir la aplicación
command-help = Cómo funciona

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Pagado: { $amount } US$ en USDT llegaron a tu monedero { $address }.
# The button below it.
withdrawal-transaction = Ver la transacción
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Tu retiro de { $amount } US$ no se completó. El dinero volvió a tu saldo.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Tuvimos que revocar { $amount } US$ que tenías retenidos. { $reason }

    El resto de tu dinero sigue intacto. ¿Crees que es un error? Escríbenos y lo revisará una persona.
clawback-left = La tarea te pedía quedarte y saliste antes de tiempo.
clawback-proof = La prueba que se envió no corresponde a la tarea.
clawback-duplicate = La misma tarea se hizo con varias cuentas y solo se paga una vez.
clawback-mistake = La tarea se contó por un error nuestro. Lo sentimos.

## Wallet

# $address: the wallet.
wallet-linked =
    Tu monedero { $address } está conectado. Desde ahora los retiros van ahí y a ningún otro sitio.
# $address: the new wallet.
wallet-changed =
    Tu monedero ahora es { $address }. Para proteger tu dinero, los retiros esperan 24 horas.

    ¿No fuiste tú? Abre la aplicación y vuelve a conectar tu monedero.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Tu monedero { $address } ya no está conectado. Para proteger tu dinero, los retiros esperan 24 horas.

    ¿No fuiste tú? Abre la aplicación y vuelve a conectar tu monedero.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Saldo de patrocinador
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = { $amount } US$ para tus campañas en Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = ¡Gracias! { $amount } US$ están en tu saldo de patrocinador.
# $amount: dollars, such as 1.30.
deposit-waiting = ¡Gracias! Tu pago de { $amount } US$ ha llegado. Pronto lo sumaremos a tu saldo.

# The page of the Mini App, before its script runs.
app-title = Gana USDT
app-loading = Cargando…

## The page about reserves

reserves-title = Reservas
reserves-lead = Lo que debemos, lo que tenemos y cómo puedes comprobarlo sin preguntarnos.
reserves-balanced = Todas las cuentas cuadraban el { $at }.
reserves-broken = Las cuentas no cuadraban el { $at }. Los pagos están detenidos hasta que sepamos por qué.
reserves-not-yet = Las cuentas aún no se han revisado. Vuelve dentro de una hora.
reserves-owed = Lo que debemos
reserves-earner = A usuarios
reserves-vesting = A usuarios, retenido
reserves-held = En camino a usuarios
reserves-sponsor = A patrocinadores
reserves-campaign = En campañas
reserves-in-all = En total
reserves-hold = Lo que tenemos
reserves-wallet = Monedero de pagos
reserves-deposit-wallet = Monedero de ingresos
reserves-seen = Visto en la blockchain el { $at }.
reserves-stars-note = Los patrocinadores también pagan con Estrellas y TON, que Telegram y la blockchain guardan para nosotros; no entran en esta suma.
reserves-payouts = Últimos pagos
reserves-no-payouts = Aún no se ha pagado a nadie.
reserves-check = Compruébalo tú mismo
reserves-check-chain = Cada monedero y cada pago de arriba enlaza con la blockchain. Suma los saldos.
reserves-check-books = Los libros se sellan cada día. Este es el hash más reciente: quien cambie una línea sellada cambia todos los siguientes. Guárdalo y compara.
reserves-check-tools = Las mismas cifras están en /api/reserves y todos los hashes en /api/segments. La aplicación te demuestra tus propias líneas, y “make verify” del código fuente las comprueba todas.
