### What the bot says, in Spanish.

## Greetings

bot-welcome =
    ¡Te damos la bienvenida a Earnest!

    Completa tareas, gana dólares y retíralos como USDT en TON.
bot-welcome-invited =
    ¡Te damos la bienvenida a Earnest! Te invitó un amigo.

    Completa tareas, gana dólares y retíralos como USDT en TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    ¡Hola de nuevo!

    Una invitación solo cuenta para quien es nuevo aquí, así que esta no cambia nada. Tus tareas y tu dinero siguen donde estaban.
# The same with their own link.
bot-invitation-own = Este es tu propio enlace de invitación. Envíalo a amigos que aún no estén aquí.
bot-open-app = Abrir Earnest
bot-help =
    Earnest te paga por completar tareas.

    1. Abre la aplicación y elige una tarea.
    2. Complétala y cobra la recompensa.
    3. Retira USDT de tu saldo a tu monedero TON.

    /balance muestra lo que tienes, /withdraw lo retira, /invite trae amigos, /language cambia el idioma, /paysupport te pone en contacto con una persona, /delete_me elimina tu cuenta.

## Answers to commands

bot-languages = 🌐 Idioma
bot-language = ¿En qué idioma quieres leer?
bot-language-chosen = A partir de ahora te escribo en español.
bot-app = Tus tareas y tu saldo están en la aplicación.
bot-tasks = Hay tareas nuevas en la aplicación. Cada una muestra lo que paga.
bot-open-tasks = Ver las tareas
# $balance: dollars, such as 1.50.
bot-balance = Tu saldo es de { $balance } US$.
bot-open-wallet = Abrir el monedero
# $balance: dollars, such as 1.50.
bot-withdraw = Puedes retirar { $balance } US$ como USDT a tu monedero TON.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Tu saldo es de { $balance } US$. El retiro mínimo es de { $minimum } US$. Unas tareas más y llegas.
# $link: the person's own link.
bot-invite =
    Invita a amigos con tu propio enlace:
    { $link }
bot-share = Elegir un chat
bot-terms = Estas son las reglas que valen para todos los que usan Earnest.
bot-privacy = Esto es lo que Earnest guarda sobre ti y por qué. La aplicación te da una copia y /delete_me lo elimina.
bot-read = Leer
bot-unknown-command = No conozco este comando. /help muestra los que hay.
bot-not-understood = Solo entiendo comandos. /help los muestra. Si quieres escribir a una persona, usa /paysupport.

## Writing to us

bot-paysupport =
    ¿Hay algún problema con un pago o con otra cosa? Pulsa el botón de abajo y cuéntanoslo. Lo lee una persona y responde aquí.

    También puedes escribirlo después del comando: /paysupport y luego tu mensaje.

    Indica el día y el importe. Nunca envíes a nadie una contraseña ni las palabras de tu monedero.
bot-write-to-us = ✍️ Escríbenos
bot-support-received = Gracias. Lo lee una persona y te responde aquí.
# $words: what a person of our team wrote.
support-answered =
    Una respuesta de nuestro equipo:

    { $words }
support-title = Escríbenos
support-topic = ¿De qué se trata?
support-topic-payment = Un pago o un retiro
support-topic-task = Una tarea o una recompensa
support-topic-idea = Una idea
support-topic-other = Otra cosa
support-words = Tu mensaje
support-send = Enviar
support-hint = Lo lee una persona y responde en el chat con el bot. Nunca envíes a nadie una contraseña ni las palabras de tu monedero.

## Deleting the account

bot-erase-explained =
    ¿Quieres eliminar tu cuenta?

    Tu idioma, tus ajustes y lo que nos escribiste se eliminan al momento, y se cierran todas las sesiones. Los libros conservan el número de tu cuenta de Telegram con cada pago, porque la ley lo exige.

    También se conserva quién te invitó y qué tareas hiciste, para que nadie cobre dos veces por ellas.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    ¿Quieres eliminar tu cuenta? Todavía tienes { $amount } US$: en tu saldo, retenidos, en camino hacia ti o para campañas.

    Retíralos primero. Si pides ahora eliminar la cuenta, se elimina en 7 días, y renuncias a lo que quede entonces.

    Después ya no estarán tu idioma, tus ajustes ni lo que nos escribiste. Los libros conservan el número de tu cuenta de Telegram con cada pago, porque la ley lo exige.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = Tus campañas aún tienen { $amount } US$. Primero ciérralas en la aplicación. Luego escribe /delete_me otra vez.
bot-erase-yes = Eliminar mi cuenta
bot-erase-give-up = Eliminarla y renunciar al dinero
bot-erase-keep = Conservar mi cuenta
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Tu cuenta se eliminará el { $date }. Hasta entonces puedes retirar tu dinero o conservar la cuenta.
bot-erase-kept = Tu cuenta queda como está.
bot-erase-done = Tu cuenta está eliminada. Adiós, y gracias.
bot-erased = Eliminaste tu cuenta. Si quieres volver a usar Earnest, pulsa el botón. Las tareas que hiciste siguen hechas.
bot-return = Volver
bot-returned = ¡Qué bueno verte de nuevo!

## Sharing

# What the person who shares sees above the message.
share-title = Invitar a Earnest
# The message that is shared.
share-words = Gano dólares con pequeñas tareas en Earnest y los retiro como USDT. ¡Únete!
share-button = Abrir Earnest
# Shown to somebody who has not started the bot yet.
share-start = Empieza en Earnest para invitar a amigos

## Commands

# Telegram shows these beside each command.
command-start = Empezar
command-app = Abrir la aplicación
command-balance = Lo que tienes
command-tasks = Lo que puedes hacer
command-invite = Invitar a amigos
command-withdraw = Retirar tu dinero
command-language = Cambiar el idioma
command-help = Cómo funciona
command-terms = Las reglas
command-privacy = Lo que guardamos sobre ti
command-paysupport = Escríbenos
command-delete_me = Eliminar tu cuenta
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Completa pequeñas tareas, gana dólares y retíralos como USDT a tu monedero TON. Cada pago se puede comprobar en la blockchain.
# On the bot's profile: at most 120 characters.
bot-short-description = Completa pequeñas tareas, gana dólares y retira USDT en TON.

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

## The page behind an invitation link

invitation-title = Tienes una invitación a Earnest
invitation-lead = Completa tareas, gana dólares y retíralos como USDT en TON.
invitation-unknown = Esta invitación no es de nadie. Puedes empezar sin ella.
invitation-open = Abrir en Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    ¿No tienes Telegram a mano? Abre allí @{ $bot } más tarde y envíale este mensaje. Cuenta igual.
invitation-rule =
    Una invitación cuenta para quienes son nuevos en Earnest. Se decide una sola vez, cuando llegas por primera vez.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Tu cuenta está suspendida: por ahora no puedes ganar ni retirar. { $reason }

    Si crees que es un error, escribe /paysupport. Te responde una persona.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Tu cuenta está suspendida: por ahora no puedes ganar ni retirar. { $reason }

    { $note }

    Si crees que es un error, escribe /paysupport. Te responde una persona.
ban-lifted = Tu cuenta está abierta otra vez. Puedes seguir donde estabas.
ban-several-accounts = Encontramos a una misma persona detrás de varias cuentas.
ban-pretended = Lo que se cobró no se hizo de verdad.
ban-abusive = Se trató mal a otras personas o a nosotros.
ban-law = La ley no nos permite trabajar contigo.
ban-other = El motivo está abajo.

## Campaigns

# $name: the campaign's name.
campaign-runs = Revisamos tu campaña “{ $name }” y puede ponerse en marcha. Los usuarios la encuentran mientras tenga dinero.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Tu campaña “{ $name }” no puede ponerse en marcha así. { $reason }

    Cámbiala en la aplicación y envíala otra vez a revisión.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Tu campaña “{ $name }” no puede ponerse en marcha así. { $reason }

    { $note }

    Cámbiala en la aplicación y envíala otra vez a revisión.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    Pausamos tu campaña “{ $name }”. { $reason }

    Su dinero sigue ahí. Cámbiala en la aplicación y envíala otra vez a revisión, o ciérrala.
# $note: what the moderator wrote.
campaign-stopped-noted =
    Pausamos tu campaña “{ $name }”. { $reason }

    { $note }

    Su dinero sigue ahí. Cámbiala en la aplicación y envíala otra vez a revisión, o ciérrala.
campaign-misleading = Promete algo que no es.
campaign-forbidden = La ley o las reglas de Telegram no la permiten.
campaign-unreachable = No se pudo abrir su enlace o su chat.
campaign-unclear = Los usuarios no podían saber qué tienen que hacer.
campaign-too-little = La recompensa es demasiado pequeña para el trabajo.
campaign-repeated = Es igual que otra campaña.
campaign-other = Primero hay que cambiar algo.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = Miramos otra vez “{ $title }” y tienes razón. { $answer }
appeal-granted-noted =
    Miramos otra vez “{ $title }” y tienes razón. { $answer }

    { $note }
appeal-declined = Miramos otra vez “{ $title }” y queda como estaba. { $answer }
appeal-declined-noted =
    Miramos otra vez “{ $title }” y queda como estaba. { $answer }

    { $note }
fairness-cleared = Una persona revisó tu cuenta y todo está bien. Tus retiros continúan.
fairness-cleared-noted =
    Una persona revisó tu cuenta y todo está bien. Tus retiros continúan.

    { $note }
fairness-kept = Una persona revisó tu cuenta. Por ahora tus retiros siguen como están.
fairness-kept-noted =
    Una persona revisó tu cuenta. Por ahora tus retiros siguen como están.

    { $note }
appeal-mistake = Fue un error nuestro. Lo sentimos.
appeal-shown = Lo que escribiste demuestra que la hiciste.
appeal-not-shown = Nada nos demuestra que la hiciste.
appeal-not-done = Vemos que no se hizo como pide la tarea.
appeal-duplicate = Lo mismo se hizo con varias cuentas y solo se paga una vez.
appeal-other = Alguien de nuestro equipo lo ha comprobado.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Un usuario nos pidió mirar otra vez “{ $title }” y tenía razón. Tu campaña pagó { $amount } US$ por ello.
webhook-failed = Tu servidor “{ $name }” lleva días sin aceptar nuestros webhooks, así que los hemos desactivado. Arréglalo e indica otra vez su dirección en la app. Entonces enviaremos lo que aún espera.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Condiciones
terms-who-title = Quiénes somos
terms-who = Earnest lo gestiona quien gestiona el bot { $bot }. Estas condiciones son entre tú y esa parte.
terms-earn-title = Lo que ganas
terms-earn = Cada tarea muestra lo que paga antes de que empieces. Recibes exactamente eso cuando la tarea se ha comprobado. Una recompensa puede quedar retenida unos días; la aplicación muestra hasta cuándo. Las condiciones vigentes cuando empezaste una tarea siguen valiendo para ella.
terms-fair-title = Lo que es justo
terms-fair = Haz cada tarea tú, con una sola cuenta. Mientras una recompensa está retenida, se puede revocar si la tarea se abandonó antes de tiempo, se hizo con varias cuentas o se presentó con una prueba falsa. Te decimos por qué.
terms-pay-title = Retiros
terms-pay = Retiras USDT en TON a tu propio monedero. La aplicación muestra el importe mínimo antes de que lo pidas. Podemos revisar un retiro antes de pagarlo. Cada pago se puede ver en la blockchain. Cuando cambias de monedero, los retiros esperan un día para protegerte.
terms-stars-title = Pagos en Estrellas
terms-stars = Las Estrellas solo pagan campañas. El importe en dólares queda fijado antes de que pagues. Si un pago salió mal, escribe /paysupport al bot. Lo revisamos y devolvemos las Estrellas cuando corresponde. El soporte de Telegram no puede ayudar con pagos a este bot.
terms-sponsors-title = Patrocinadores
terms-sponsors = Una campaña gasta solo lo que se le dio. Cuando la cierras, lo que no se gastó vuelve a tu saldo de patrocinador. Ese saldo paga campañas.
terms-end-title = Irse
terms-end = Puedes eliminar tu cuenta cuando quieras con /delete_me. Retira antes tu dinero: renuncias a lo que siga ahí una semana después. Quien haga trampa puede quedar excluido.
terms-change-title = Cambios
terms-change = Las condiciones nuevas valen para lo que viene después de ellas. Lo que has ganado sigue siendo tuyo.
terms-contact-title = Preguntas
terms-contact = Escribe /paysupport a { $bot }. Responde una persona.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Privacidad
privacy-what-title = Lo que guardamos
privacy-what =
    El número de tu cuenta de Telegram, tu idioma, el país desde el que abriste la aplicación, si tienes Telegram Premium, tu zona horaria, cuándo estuviste aquí por última vez y tu nombre de pila mientras dejes que otros lo vean.

    Qué tareas hiciste, lo que ganaste, retiraste y pagaste, la dirección de tu monedero, quién te invitó y lo que nos escribiste.

    Una huella con clave de un número que la app inventa en cada uno de tus dispositivos, durante 90 días, y los cambios de país, durante 30.
privacy-why-title = Para qué
privacy-why = Para pagarte, para ofrecerte tareas pensadas para ti, para evitar las trampas y para llevar los libros como exige la ley.
privacy-not-title = Lo que no guardamos
privacy-not = Ni apellidos, ni número de teléfono, ni foto, ni contactos, ni tu lugar en el mapa. No hay publicidad ni seguimiento por parte de otros.
privacy-who-title = Quién lo ve
privacy-who = Telegram lleva nuestros mensajes, Cloudflare opera nuestros servidores y los pagos son públicos en la blockchain de TON. Los patrocinadores ven cuántas personas hicieron su tarea, no quiénes. Nadie compra tus datos.
privacy-long-title = Cuánto tiempo
privacy-long = Lo que no hace falta para los libros desaparece cuando eliminas tu cuenta. Lo que los libros necesitan se conserva, con el número de tu cuenta de Telegram y nada más que diga quién eres. Las sesiones terminan al cabo de un día.
privacy-rights-title = Tus derechos
privacy-rights = En los ajustes de la aplicación obtienes una copia de todo lo que guardamos sobre ti y eliges qué mensajes quieres y cuándo.
privacy-delete-title = Eliminar
privacy-delete = Escribe /delete_me a { $bot }.
privacy-contact-title = Preguntas
privacy-contact = Escribe /paysupport a { $bot }. Responde una persona.
