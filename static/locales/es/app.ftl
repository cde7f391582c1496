### What the Mini App says, in Spanish. Amounts come formatted, with their currency.

## Everywhere

tabs = Secciones
tab-earn = Ganar
tab-wallet = Monedero
tab-history = Historial
loading = Cargando…
balance = Tu saldo
# $amount: money asked for and not yet paid.
balance-held = { $amount } va camino a tu monedero
more = Ver más

## When something does not work

problem-offline = No podemos conectar con Earnest. Revisa tu conexión a internet.
problem-timeout = Esto está tardando demasiado. Quizá tu conexión sea lenta.
problem-fault = Algo falló de nuestro lado. No se ha perdido nada.
try-again = Reintentar
close-app = Cerrar la aplicación
outside = Abre Earnest en Telegram
outside-hint = Esta página solo funciona dentro de Telegram. Ve al bot y pulsa el botón que abre la aplicación.

## Earn

tasks = Tareas
tasks-done = Hechas
tasks-none = Ahora no hay tareas
tasks-none-hint = Las tareas nuevas aparecen aquí. Vuelve a mirar un poco más tarde.
look-again = Mirar otra vez
label-visit = Visitar una página
label-join = Unirse a un canal
label-started = Empezada
label-checking = En revisión
label-paid = Pagada

## Task

task = Tarea
task-open-visit = Abre la página para empezar.
task-open-join = Abre el canal, únete y vuelve aquí.
task-waiting = Ya empezaste. Mira la página con calma y vuelve aquí.
task-ready-visit = ¡Bien hecho! Reclama tu recompensa.
task-ready-code = Escribe el código de la página y reclama tu recompensa.
task-ready-join = ¿Ya te uniste? Entonces reclama tu recompensa.
task-checking = Lo estamos comprobando. Tarda un momento y no hace falta que esperes aquí.
task-paid = ¡Pagada! La recompensa está en tu saldo.
# $time: a date with the time of day.
task-held = ¡Bien hecho! La recompensa queda retenida un tiempo y llegará a tu saldo a más tardar el { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] Falta { $seconds } segundo
    [many] Faltan { $seconds } de segundos
   *[other] Faltan { $seconds } segundos
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] Falta { $minutes } minuto
    [many] Faltan { $minutes } de minutos
   *[other] Faltan { $minutes } minutos
}
open-visit = Abrir la página
open-again-visit = Abrir la página otra vez
open-join = Abrir el canal
open-again-join = Abrir el canal otra vez
code = Código
code-hint = Está en la página que abre la tarea.
task-code-missing = Primero escribe el código que aparece en la página.
# $amount: the reward.
claim = Reclamar { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = Reclamar en { $time }
more-tasks = Más tareas

## Wallet

withdraw = Retirar
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Gana { $missing } más para retirar. El retiro mínimo es de { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = Otros { $amount } están retenidos un tiempo. Todo será tuyo a más tardar el { $time }.
withdraw-later = Podrás pedir el siguiente cuando este haya terminado.
withdrawals = Retiros
withdrawals-none = Aún no hay retiros
withdrawals-none-hint = Cuando tengas suficiente, podrás enviarlo a tu monedero TON como USDT.
withdrawal-requested = Recibimos tu solicitud
withdrawal-approved = Esperando su turno
withdrawal-batched = Estamos enviando tu dinero
withdrawal-confirmed = Pagado
withdrawal-released = No se pagó. El dinero volvió a tu saldo.
withdrawal-review = Una persona lo está revisando
withdrawal-rejected = No aprobado. El dinero volvió a tu saldo.
withdrawal-cancelled = Cancelado. El dinero volvió a tu saldo.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] Es el siguiente.
    [one] Hay { $ahead } antes que este.
    [many] Hay { $ahead } de retiros antes que este.
   *[other] Hay { $ahead } antes que este.
}
# $time: a date with the time of day.
withdrawal-expected = Llegará a más tardar el { $time }
cancel = Cancelar el retiro
# $amount: what was asked for.
cancel-sure = ¿Cancelar el retiro de { $amount }? El dinero vuelve a tu saldo.
cancel-yes = Cancelarlo
cancel-no = Conservarlo
withdrawal-link = Ver la transacción
reserves-link = Ver dónde está el dinero
# $amount: what is being asked for.
withdrawal-sending = Enviando tu solicitud de { $amount }…
# $amount: what was asked for.
unanswered = La conexión se cortó mientras retirabas { $amount }. Aún no sabemos si llegó tu solicitud.
unanswered-finish = Terminar

## Your wallet

your-wallet = Tu monedero TON
wallet-hint = Conecta tu monedero y solo pagaremos ahí. Ya no tendrás que copiar direcciones.
wallet-connect = Conectar un monedero
# $time: a date with the time of day.
wallet-since = Conectado el { $time }
# $time: a date with the time of day.
wallet-wait = Tu monedero cambió. Para proteger tu dinero, los retiros esperan hasta el { $time }.
wallet-refused = El monedero no se conectó. Ábrelo, permite la conexión e inténtalo de nuevo.
wallet-without-proof = Este monedero no puede demostrar que es tuyo. Conecta otro.
unlink = Desconectar
unlink-sure = ¿Desconectar tu monedero? Para proteger tu dinero, los retiros esperarán un día.
unlink-yes = Desconectar
unlink-no = Conservarlo
address-linked = Pagamos al monedero que conectaste. Puedes cambiarlo en Monedero.

## Withdraw

address = Dirección TON
address-hint = Enviamos USDT en TON. Copia la dirección desde tu aplicación de monedero.
address-malformed = Esto no parece una dirección TON. Cópiala otra vez desde tu monedero.
amount = Importe en dólares
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = Desde { $min }. Tienes { $balance }.
amount-malformed = Escribe un importe como 1,50.
# $min: the smallest withdrawal.
amount-below-minimum = El retiro mínimo es de { $min }.
# $max: the largest withdrawal.
amount-above-maximum = El retiro máximo es de { $max }.
# $balance: what there is.
balance-too-low = Tienes { $balance }. Pide eso o menos.
all = Todo
# $amount: what is asked for.
withdraw-amount = Retirar { $amount }
send-again = Enviar otra vez
send-again-hint = No sabemos si llegó tu solicitud. Envíala otra vez: es la misma, así que solo se te paga una vez.
discard = No enviarla
discard-sure = Si tu solicitud llegó, la verás entre tus retiros. Si no, se descarta.

## Sponsor

sponsor-open = Pagar tareas como patrocinador
sponsor = Patrocinador
sponsor-balance = Saldo de patrocinador
sponsor-hint = Paga tus tareas. Está aparte de lo que ganas.
top-up = Añadir dinero
stars = Estrellas
stars-count = Cuántas Estrellas
stars-hint = Telegram muestra el precio antes de pagar.
stars-malformed = Escribe un número entero, como 100.
# $stars: how many, in digits.
stars-pay = Pagar { $stars } Estrellas
stars-paid = ¡Pagado! Estará en tu saldo en un momento.
invoice-failed = El pago no funcionó. No se te cobró nada; inténtalo de nuevo.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Envía { $coin } desde cualquier monedero a esta dirección, con este comentario. Como mínimo { $minimum } { $coin }.
coin-address = Dirección
memo = Comentario (memo)
memo-hint = No lo omitas: sin él no podemos saber que el dinero es tuyo.
copy = Copiar
copied = Copiado
deposits = Lo que llegó
deposits-none = Nada todavía. Lo que ingreses aparecerá aquí.
# $sum: how many, in digits.
stars-sum = { $sum } Estrellas
deposit-waiting = Llegó, aún no está en tu saldo
deposit-credited = En tu saldo
deposit-refunded = Devuelto

## History

history-none = Aquí aún no hay nada
history-none-hint = Completa una tarea y tu recompensa aparecerá aquí.
see-tasks = Ver las tareas
entry-reward = Recompensa
entry-hold = Retiro
entry-release = Retiro devuelto
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Retenida, aún no está en tu saldo
entry-vest = Ya no está retenida
entry-clawback = Revocada
entry-referral = Por invitar a un amigo
entry-correction = Corrección
entry-other = Cambio de tu saldo
