### What the Mini App says, in Spanish. Amounts come formatted, with their currency.

## Everywhere

tabs = Secciones
tab-earn = Ganar
tab-friends = Amigos
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
label-boost = Impulsar un canal
label-quiz = Cuestionario
label-check_in = Registro diario
label-invite = Invitar a amigos
label-wallet = Conectar un monedero
label-hold = Tener en TON
label-send = Enviar en TON
label-partner = Socio
label-proof = Enviar una imagen
label-started = Empezada
label-checking = En revisión
label-paid = Pagada

## Task

task = Tarea
task-open-visit = Abre la página para empezar.
task-open-join = Abre el canal, únete y vuelve aquí.
task-open-boost = Abre el canal, impúlsalo y vuelve aquí.
task-open-partner = Abre la tarea, haz lo que pide y vuelve aquí.
task-open-proof = Abre la página, haz lo que pide y vuelve aquí.
task-needs-first = Hay otra tarea que hacer antes que esta.
task-first = Ir a esa tarea
task-waiting = Ya empezaste. Mira la página con calma y vuelve aquí.
task-ready-visit = ¡Bien hecho! Reclama tu recompensa.
task-ready-code = Escribe el código de la página y reclama tu recompensa.
task-ready-join = ¿Ya te uniste? Entonces reclama tu recompensa.
task-ready-boost = ¿Ya lo impulsaste? Entonces reclama tu recompensa.
task-ready-quiz = Responde a todas las preguntas y reclama tu recompensa.
task-ready-check_in = Regístrate una vez al día. Tu día termina a medianoche donde estás.
task-ready-invite = Comparte tu enlace del bot. Cuando suficientes amigos hayan hecho una tarea, reclama tu recompensa.
task-ready-wallet = Conecta tu monedero y reclama tu recompensa.
task-ready-hold = Ten en tu monedero conectado lo que pide esta tarea y luego reclama tu recompensa.
task-ready-send = Envía esto desde tu monedero conectado, con este comentario exacto. Luego reclama tu recompensa.
task-ready-proof = Elige una imagen que muestre que terminaste. La mira una persona.
picture = Imagen
picture-hint = Vale una captura de pantalla. Se reduce antes de enviarse.
send-picture = Enviar la imagen
task-picture-missing = Primero elige una imagen.
task-ready-partner = ¿Ya terminaste allí? Entonces reclama tu recompensa.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Aún no llevas ningún día seguido.
    [one] Llevas { $days } día seguido.
    [many] Llevas { $days } de días seguidos.
   *[other] Llevas { $days } días seguidos.
}
check-in-freeze = Puedes faltar un día.
check-in-no-freeze = Ya faltaste un día. No faltes otro.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Amigos hasta ahora: { $brought } de { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] No te quedan intentos.
    [one] Te queda { $left } intento.
    [many] Te quedan { $left } de intentos.
   *[other] Te quedan { $left } intentos.
}
open-wallet = Ir al monedero
send-ton = Cantidad en TON
send-comment = Comentario
task-checking = Lo estamos comprobando. Tarda un momento y no hace falta que esperes aquí.
task-paid = ¡Pagada! La recompensa está en tu saldo.
task-taken-back = Esta recompensa fue revocada.
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
open-boost = Abrir el canal
open-again-boost = Abrir el canal otra vez
open-proof = Abrir la página
open-again-proof = Abrir la página otra vez
open-partner = Abrir
open-again-partner = Abrir otra vez
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
fairness-sent = Una persona leerá lo que escribiste. El bot te dirá el resultado.
fairness-stays = Una persona lo revisó. Termina solo a más tardar el { $time }.
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

## Friends

invite = Invitar a amigos
# $amount: what a friend is worth.
invite-hint = Recibes { $amount } por cada amigo que sea nuevo aquí y complete una tarea que comprobamos.
invite-hint-nothing = Por ahora no hay recompensa por invitar a amigos.
# $amount: what all friends brought so far.
invite-earned = Tus amigos te han dado { $amount } hasta ahora.
invite-share = Compartir en Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Comparte y gana { $amount } por amigo
# It is sent with the link.
invite-words = Gana dólares con tareas sencillas y retíralos como USDT.
invite-link = Tu enlace para Telegram
invite-web-link = Tu enlace para todo lo demás
invite-web-hint = Abre una página que lleva a Telegram. Contamos cuántas veces se abre, no quién la abre.
friends-none = Aún no hay amigos
friends-none-hint = Comparte tu enlace. Quien llegue con él aparecerá aquí.
# $seen, $joined and $paid: how many.
friends-totals = Enlace abierto: { $seen } · se unieron: { $joined } · pagados: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Amigo { $number }
friend-joined = Se unió
friend-qualified = Cuenta
friend-paid = Pagado
friend-void = No cuenta
milestones = Metas
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] { $friends } amigo pagado
    [many] { $friends } de amigos pagados
   *[other] { $friends } amigos pagados
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] Falta { $left }
    [many] Faltan { $left } de amigos
   *[other] Faltan { $left }
}
invited = Cómo llegaste aquí
# $name: a first name.
invited-by = { $name } te invitó.
invited-by-somebody = Te invitó un amigo.

## Stats

stats-open = Estadísticas y clasificación
stats = Estadísticas
stats-earned = Ganado en total
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } tarea
    [many] { $tasks } de tareas
   *[other] { $tasks } tareas
}
# $amount: what was earned in that time.
stats-month = Últimos 30 días: { $amount }
achievements = Logros en el camino
achievement-first-task = Primera tarea hecha
achievement-first-withdrawal = Primer retiro recibido
# $goal: days.
achievement-week-in-a-row = Días seguidos: { $goal }
achievement-first-friend = Primer amigo que también gana
# $goal: tasks.
achievement-some-tasks = Tareas hechas: { $goal }
# $goal: days.
achievement-month-in-a-row = Días seguidos: { $goal }
# $goal: tasks.
achievement-many-tasks = Tareas hechas: { $goal }
achievement-reached = Logrado
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } de { $goal }
board = Clasificación
board-day = Hoy
board-week = Esta semana
board-all = Desde siempre
board-none = Nadie ha ganado nada todavía. La lista se renueva cada diez minutos.
board-you = Tú
# $rank: a place, such as 3.
place-rank = Tu puesto: { $rank }
# $percent: a whole number.
place-percent = Estás entre el { $percent } % mejor
place-none = Aún no estás en esta lista. Completa una tarea y vuelve a mirar en diez minutos.
name-shown = En la lista, los demás ven la primera letra de tu nombre; tus amigos ven tu nombre.
name-hidden = Nadie te ve en la lista y tus amigos no ven tu nombre.
name-hide = Ocultarme
name-show = Mostrarme

## Campaigns

campaigns = Tus campañas
campaigns-none = Aún no hay campañas
campaigns-none-hint = Una campaña paga a la gente por tus tareas. Escribe una, ponle dinero y envíala a revisión.
campaign = Campaña
campaign-new = Nueva campaña
campaign-draft = Borrador
campaign-review = En revisión
campaign-running = En marcha
campaign-paused = En pausa
campaign-closed = Cerrada
campaign-draft-hint = Ponle dinero y envíala a revisión. Alguien de nuestro equipo la mira antes de que la vean los usuarios.
campaign-review-hint = La estamos revisando y el bot te avisará cuando terminemos.
campaign-running-hint = Los usuarios ven sus tareas mientras haya dinero para una más.
campaign-paused-hint = Nadie ve sus tareas.
campaign-closed-hint = Ha terminado. Lo que quedaba volvió a tu saldo de patrocinador.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = Enviar a revisión
campaign-to-draft = Volver a borrador
campaign-to-paused = Pausar
campaign-to-running = Reanudar
campaign-edit = Cambiar
campaign-edit-running = Si cambias un enlace o un texto, o bajas una recompensa, revisamos la campaña otra vez. Hasta entonces nadie la ve.
campaign-close = Cerrar
campaign-close-sure = ¿Cerrar la campaña para siempre? Lo que quede en ella vuelve a tu saldo de patrocinador.
campaign-fund = Añadir dinero en dólares
campaign-fund-hint = Sale de tu saldo de patrocinador.
campaign-fund-now = Añadir
campaign-preview = Así la ven los usuarios
results = Resultados por día
results-none = Nada todavía. Lo que hace la gente aparece aquí en unos minutos.
results-csv = Para una hoja de cálculo (CSV)
# $id: the task's number.
results-task = Tarea n.º { $id }
# $number: how many times. Seen is an estimate.
results-seen = Vistas: cerca de { $number }
results-started = Empezadas: { $number }
results-completed = Completadas: { $number }
results-kept = Definitivas: { $number }
# $reason: a sentence that says why.
results-rejected = Rechazadas: { $number }. { $reason }
campaign-save = Guardar
campaign-name = Nombre
campaign-name-hint = Solo lo vemos tú y nosotros.
campaign-name-missing = Ponle un nombre a la campaña.
# $number: 1, 2 and so on.
campaign-task = Tarea { $number }
campaign-task-add = Añadir una tarea
campaign-task-remove = Quitar esta tarea
campaign-kind = Tipo de tarea
campaign-url = Enlace
campaign-url-hint = Lo que se abre al empezar. Empieza por https://.
campaign-url-missing = Escribe un enlace que empiece por https://.
campaign-chat = Canal o grupo
campaign-chat-hint = Por ejemplo, @name. Haz administrador a nuestro bot para que pueda comprobarlo.
campaign-chat-missing = Escribe el canal o grupo, por ejemplo @name.
campaign-seconds = Segundos de permanencia
campaign-seconds-hint = El tiempo mínimo que se queda la gente.
campaign-seconds-missing = Escribe un número entero de segundos.
campaign-code = Código
campaign-code-hint = Una palabra de tu página que hay que encontrar. Déjalo vacío si no hay ninguna.
campaign-partner = Nombre del socio
campaign-partner-hint = Letras minúsculas, cifras o guiones, por ejemplo fun-games. Con este nombre tu servidor nos dice quién ha terminado.
campaign-partner-missing = Escribe un nombre como fun-games: letras minúsculas, cifras o guiones.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = Empieza por https:// y contiene { $mark }, que se convierte en la referencia que tu servidor nos dice.
# The same.
campaign-partner-url-missing = Escribe un enlace que empiece por https:// y contenga { $mark } una vez.
campaign-reward = Recompensa en dólares
campaign-reward-hint = Por cada vez que se completa. Puede sumarse una comisión.
campaign-reward-missing = Escribe un importe como 0,05.
campaign-title = Título en inglés
campaign-text = Qué hacer, en inglés
campaign-title-missing = Escribe un título en inglés.
campaign-text-missing = Escribe en inglés lo que hay que hacer.
# In the language that the sponsor reads here.
campaign-title-own = Título en tu idioma
campaign-text-own = Qué hacer, en tu idioma
campaign-about-check_in = La gente se registra una vez al día y cobra por cada día.
campaign-about-wallet = La gente vincula aquí su billetera TON, con una prueba.
campaign-about-proof = La gente envía una imagen que lo muestra. Un moderador mira cada una.
# $link: what such a link looks like.
campaign-chat-url-hint = Su enlace en Telegram, por ejemplo { $link }.
# The same.
campaign-chat-url-missing = Escribe su enlace en Telegram, por ejemplo { $link }.
campaign-proof-url-hint = Lo que se abre primero. Déjalo vacío si no hay nada que abrir.
campaign-friends = Amigos que hay que traer
campaign-friends-hint = Un amigo cuenta cuando él mismo ha ganado algo.
campaign-attempts = Intentos
campaign-attempts-hint = Cuántas veces se pueden responder todas las preguntas.
# $max: the largest number.
campaign-whole-missing = Escribe un número entero de 1 a { $max }.
# $number: 1, 2 and so on.
campaign-question = Pregunta { $number }
campaign-question-text = Pregunta en inglés
# In the language that the sponsor reads here.
campaign-question-text-own = Pregunta en tu idioma
# $number: 1, 2 and so on.
campaign-choice = Opción { $number } en inglés
# The same, in the language that the sponsor reads here.
campaign-choice-own = Opción { $number } en tu idioma
# The same.
campaign-right = La opción { $number } es la correcta
campaign-choice-add = Añadir una opción
campaign-choice-remove = Quitar la última opción
campaign-question-add = Añadir una pregunta
campaign-question-remove = Quitar esta pregunta
campaign-quiz-hint = Escribe cada pregunta y sus opciones en inglés y marca la correcta. Nadie más ve cuál es.
campaign-jetton = Qué jetton
campaign-jetton-hint = La dirección de su contrato. Déjalo vacío para TON.
campaign-units = Cantidad en unidades mínimas
campaign-units-hint = Al menos tanto hay en su billetera. Con un jetton de 6 decimales, 1000000 es uno.
campaign-units-missing = Escribe un número entero, por ejemplo 1000000.
campaign-ton-hint = Como mínimo esa cantidad.
campaign-address-hint = A quién se envía. Copia la dirección de la app de tu billetera.
campaign-budget = Presupuesto diario en dólares
campaign-budget-hint = Lo máximo que paga en recompensas en un día (UTC). Déjalo vacío para no poner límite.
campaign-picture-hint = La gente la ve encima de la tarea. Se reduce antes de enviarla.
campaign-picture-kept = Hay una imagen.
campaign-picture-remove = Quitar la imagen
campaign-settings = Más ajustes
campaign-after-previous = Solo después de la tarea anterior
campaign-repeat = Con qué frecuencia
repeat-once = Una vez
repeat-daily = Cada día
repeat-weekly = Cada semana
campaign-starts = Primer día (UTC)
campaign-starts-hint = Déjalo vacío para empezar en cuanto esté activa.
campaign-ends = Último día (UTC)
campaign-ends-hint = Déjalo vacío para 30 días desde ahora.
campaign-cap = Máximo en total
campaign-cap-hint = Cuántas veces se paga. Déjalo vacío para no poner límite.
campaign-cap-daily = Máximo al día
campaign-cap-daily-hint = Cuántas veces se paga en un día (UTC). Déjalo vacío para no poner límite.
campaign-languages = Idiomas
campaign-languages-hint = Para todos, si no eliges ninguno.
campaign-countries = Países
campaign-countries-hint = Dos letras cada uno, por ejemplo DE, FR. Déjalo vacío para todos.
campaign-countries-missing = Escribe dos letras por país, por ejemplo DE, FR.
campaign-premium = Con o sin Telegram Premium
premium-all = Para todos
premium-only = Solo con Premium
premium-without = Solo sin Premium
campaign-later-3 = Porcentaje a los 3 días
campaign-later-7 = Porcentaje a los 7 días
campaign-later-hint = Esa parte de la recompensa espera hasta que comprobemos otra vez. El resto se paga enseguida.
campaign-later-missing = Escribe números enteros que sumen 100 como máximo.
# For a plan that came by the API.
campaign-later-own = La recompensa llega en partes que este formulario no puede mostrar. Se quedan como están.

## Partners

partners = Tus socios
partners-hint = Un socio es un servidor tuyo que nos avisa cuando la gente ha hecho una tarea.
partner = Socio
partner-name = Nombre de un socio nuevo
partner-name-hint = Letras minúsculas, cifras o guiones, por ejemplo fun-games. Desde entonces es tuyo.
partner-take = Reservar
# $name: such as fun-games.
partner-open = Socio { $name }
# $time: a date with the time of day.
partner-since = Tuyo desde { $time }
partner-address = Dirección a la que llama tu servidor
partner-secret = Secreto
partner-secret-hint = Firma lo que nos dice tu servidor. Guárdalo allí y no se lo enseñes a nadie.
partner-secret-show = Mostrar el secreto
partner-secret-replace = Cambiar el secreto
partner-secret-sure = ¿Cambiar el secreto? El actual vale dos días más.
# $time: a date with the time of day.
partner-secret-until = El secreto anterior vale hasta el { $time }.
partner-try = Pruébalo
partner-sandbox = Solo una prueba: no se paga a nadie
partner-command = Orden para tu servidor
# $secret and $claim: words that stand in the command.
partner-command-hint = Pon el secreto en lugar de { $secret }, y lo que venía en el enlace en lugar de { $claim }.
partner-heard = Lo que nos dijo
partner-heard-none = Nada todavía. Aquí aparece lo que nos dice tu servidor. Lo que rechazamos no: la respuesta dice por qué.
# What came of it.
postback-paid = Hecha, pagada
postback-taken_back = No fue así, revocada
postback-recorded = Prueba, nada se movió

## Messages to partners

webhook = Mensajes a tu servidor
webhook-hint = Le avisamos cuando alguien ha hecho una tarea tuya y cuando una campaña empieza, se detiene o se queda sin dinero.
webhook-url = Dirección a la que llamamos
webhook-url-hint = Empieza por https://.
webhook-secret = Secreto de los mensajes
webhook-secret-hint = Con él tu servidor comprueba que un mensaje es nuestro, como dice Standard Webhooks.
webhook-save = Guardar y activar
webhook-on = Activo
webhook-off = Desactivado
webhook-failed = Lo desactivamos: en tres días no llegó nada. Guárdalo otra vez para seguir.
# $time: a date with the time of day.
webhook-failing = No llega nada desde el { $time }.
webhook-test = Enviar una prueba
webhook-stop = Desactivar
webhook-stop-sure = ¿Dejar de avisar a tu servidor? Lo que espera se guarda tres días.
deliveries = Lo que enviamos
deliveries-none = Nada todavía.
delivery-waiting = En espera
delivery-delivered = Entregado
delivery-failed = No entregado
# $status: such as 500. $attempts: how many.
delivery-answered = Intentos: { $attempts }, última respuesta: { $status }
# The same without one.
delivery-unanswered = Intentos: { $attempts }, sin respuesta
# $time: a date with the time of day.
delivery-next = Otra vez el { $time }
delivery-again = Enviar otra vez

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

## Appeals

appeal = Pedir que lo revisemos
appeal-words = ¿Por qué crees que es un error?
appeal-hint = Lo lee una persona. Solo puedes pedirlo una vez por recompensa: di todo lo que ayude.
appeal-send = Enviar
appeal-missing = Escribe en pocas palabras por qué crees que es un error.
appeal-asked = Nos pediste que lo revisáramos
# Where it stands.
appeal-open = Una persona lo mirará. El bot te dirá el resultado.
appeal-granted = Tienes razón
appeal-declined = Queda como estaba
appeals = Tus reclamaciones
appeals-none = No nos has pedido que revisemos nada.

## Settings

settings = Ajustes
settings-language = Idioma
settings-notifications = Mensajes del bot
topic-payments = Retiros e ingresos
topic-rewards = Recompensas
topic-friends = Amigos
topic-news = Novedades
settings-safety = Los mensajes que protegen tu dinero, como un cambio de monedero, siempre llegan al momento.
settings-quiet = Horas de silencio
settings-quiet-on = Sin mensajes por la noche
quiet-from = Desde
quiet-until = Hasta
share-invitation = Invitar a alguien
settings-home-screen = Añade Earnest a tu pantalla de inicio
settings-data = Tus datos
settings-export = Obtén una copia de todo lo que guardamos sobre ti
settings-delete = Para eliminar tu cuenta, escribe /delete_me al bot. Antes te dice qué pasa con tu dinero.
settings-delete-go = Volver al chat
