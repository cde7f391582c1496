### Why something was refused, and what to do next, in Spanish. The key is the refusal's code.

## Requests

refusal-signed-out = Tu sesión se cerró. Cierra la aplicación y ábrela de nuevo desde el bot.
refusal-banned = Esta cuenta está suspendida. Si crees que es un error, escribe a soporte.
refusal-not-found = Aquí no hay nada. Vuelve atrás e inténtalo de nuevo.
refusal-method-not-allowed = Esto no se puede hacer aquí. Actualiza la aplicación e inténtalo de nuevo.
refusal-bad-request = No entendimos esta solicitud. Actualiza la aplicación e inténtalo de nuevo.
refusal-malformed-json = No pudimos leer esta solicitud. Actualiza la aplicación e inténtalo de nuevo.
refusal-body-too-large = Esta solicitud es demasiado grande. Acórtala e inténtalo de nuevo.
refusal-headers-too-large = Esta solicitud es demasiado larga. Cierra la aplicación y ábrela de nuevo.
refusal-unsupported-media-type = Aquí esperábamos JSON. Actualiza la aplicación e inténtalo de nuevo.
refusal-cursor-malformed = Esta página de la lista no existe. Empieza otra vez desde el principio.
# $seconds: how long to wait.
refusal-too-many-requests = { $seconds ->
    [one] Vas un poco rápido. Espera { $seconds } segundo e inténtalo de nuevo.
    [many] Vas un poco rápido. Espera { $seconds } de segundos e inténtalo de nuevo.
   *[other] Vas un poco rápido. Espera { $seconds } segundos e inténtalo de nuevo.
}
refusal-fault = Algo falló de nuestro lado. No se ha perdido nada; inténtalo de nuevo en un momento.

## Tasks

refusal-task-not-found = Esta tarea no existe. Elige otra de la lista.
refusal-task-closed = Esta tarea ha terminado. Elige otra de la lista.
refusal-task-not-started = Primero empieza esta tarea y luego reclama la recompensa.
# $seconds: how long to wait.
refusal-task-too-early = { $seconds ->
    [one] Todavía no: espera { $seconds } segundo y reclama de nuevo.
    [many] Todavía no: espera { $seconds } de segundos y reclama de nuevo.
   *[other] Todavía no: espera { $seconds } segundos y reclama de nuevo.
}
refusal-task-code-missing = Esta tarea necesita un código. Búscalo en la página que abre la tarea.
refusal-task-code-wrong = Ese no es el código correcto. Mira la página otra vez y cópialo tal cual.
refusal-task-not-a-member = Aún no estás en el canal. Únete y reclama de nuevo.
refusal-task-check-unavailable = Ahora no podemos comprobar esta tarea. Tu avance está guardado; inténtalo más tarde.
refusal-task-cap-reached = Todas las plazas de esta tarea están ocupadas. Elige otra de la lista.
refusal-task-cap-daily-reached = Todas las plazas de esta tarea están ocupadas por hoy. Vuelve mañana.
refusal-task-needs-another = Hay otra tarea que hacer antes que esta.
refusal-task-other-language = Esta tarea es para quienes usan otro idioma.
refusal-task-other-country = Esta tarea no está disponible en tu país.
refusal-task-premium-only = Esta tarea es para quienes tienen Telegram Premium.
refusal-task-not-for-premium = Esta tarea es para quienes no tienen Telegram Premium.
refusal-task-trust-too-low = Esta tarea aún no está disponible para ti. Completa otras primero.
refusal-task-answers-missing = Primero responde a todas las preguntas.
# $left: how many more attempts there are.
refusal-task-answer-wrong = { $left ->
    [0] No era correcto y era el último intento.
    [one] No todo es correcto. Te queda { $left } intento.
    [many] No todo es correcto. Te quedan { $left } de intentos.
   *[other] No todo es correcto. Te quedan { $left } intentos.
}
refusal-task-attempts-used-up = No te quedan intentos para esta tarea. Elige otra.
refusal-task-day-not-over = Ya hiciste tu registro de hoy. Tu nuevo día empieza a medianoche, también según el reloj de tu último registro.
# $missing: how many more friends are needed.
refusal-task-friends-missing = { $missing ->
    [one] Falta { $missing } amigo. Un amigo cuenta cuando la recompensa de su propia tarea ya no está retenida.
    [many] Faltan { $missing } de amigos. Un amigo cuenta cuando la recompensa de su propia tarea ya no está retenida.
   *[other] Faltan { $missing } amigos. Un amigo cuenta cuando la recompensa de su propia tarea ya no está retenida.
}
refusal-task-wallet-missing = Aún no hay ningún monedero conectado. Conecta uno en la pantalla Monedero y vuelve.
refusal-task-wallet-shared = Otra persona ya usó este monedero. Conecta uno que sea solo tuyo.
refusal-task-not-boosted = Aún no vemos tu impulso. Impulsa el canal y reclama de nuevo.
refusal-task-not-reported = El socio aún no nos ha dicho que terminaste. Termina allí y vuelve.
refusal-task-proof-missing = Esta tarea necesita una imagen. Elige una y envíala.
refusal-task-proof-unasked = Esta tarea no necesita ninguna imagen.
refusal-task-proof-reused = Esta imagen ya se envió antes. Haz una nueva.
refusal-task-proof-unreadable = En tu imagen no pudimos ver que está hecha. Envía una más clara.
refusal-task-proof-other-task = Tu imagen muestra algo distinto de lo que pide esta tarea. Envía otra.
refusal-task-proof-edited = Parece que tu imagen fue modificada. Envía la original.
refusal-picture-malformed = No podemos leer esto como imagen. Envía un archivo JPEG, PNG o WebP.
refusal-picture-size-out-of-range = Esta imagen es demasiado pequeña o demasiado grande. Cada lado necesita de 200 a 8000 píxeles.
refusal-proof-judged = Alguien ya decidió otra cosa sobre esta imagen.
refusal-ban-differs = La cuenta fue suspendida por otro motivo o mientras tanto.
refusal-task-rules-malformed = A esta tarea le falta algo o le sobra algo.
refusal-task-link-malformed = Este enlace no funciona aquí. Tiene que empezar por https:// y llevar a una página pública.
refusal-task-chat-malformed = Este no es el nombre de un canal o grupo. Tiene la forma @name.
refusal-task-seconds-out-of-range = Una visita puede durar una hora como máximo.
refusal-task-code-malformed = Este código no sirve. Usa de 1 a 64 caracteres, sin espacios al principio ni al final.
refusal-task-quiz-malformed = Este cuestionario no está completo. Cada pregunta necesita de 2 a 6 opciones y una correcta, la misma en todos los idiomas.
refusal-task-friends-out-of-range = Pide de 1 a 100 amigos.
refusal-task-audience-malformed = Nadie encaja en esta selección. Revisa idiomas, países y confianza.
refusal-task-plan-malformed = Las partes de la recompensa tienen que sumar el total, con los días en orden y dentro de 30 días.
refusal-task-plan-unfit = Una tarea de este tipo no se puede repetir ni pagar de esta forma.
refusal-task-first-in-line = Antes de la primera tarea no hay ninguna. Ponla más abajo o deja que sea independiente.
refusal-campaign-out-of-money = El presupuesto de esta tarea acaba de agotarse. Elige otra de la lista.
refusal-campaign-spent-today = Esta campaña ya pagó lo que puede hoy. Vuelve mañana.
refusal-earned-enough-today = Ganaste todo lo posible en un día. Vuelve mañana.
refusal-claims-paused = Las recompensas están en pausa por un momento. Tu avance está guardado; reclama un poco más tarde.

## Withdrawals

refusal-address-malformed = Esto no es una dirección TON. Cópiala otra vez desde tu monedero; suele empezar por UQ o EQ.
refusal-address-checksum = Hay un error en esta dirección. Cópiala otra vez desde tu monedero.
refusal-address-workchain = Solo podemos pagar a monederos TON normales. Copia la dirección de tu propio monedero.
refusal-address-network = Esta dirección es de otra red TON. Cambia la red en tu monedero y cópiala otra vez.
refusal-amount-malformed = Escribe el importe en dólares con seis decimales como máximo, por ejemplo 1.50.
# $minimum: dollars, such as 1.00.
refusal-amount-below-minimum = El retiro mínimo es de { $minimum } US$. Pide eso o más.
# $maximum: dollars, such as 500.00.
refusal-amount-above-maximum = El retiro máximo es de { $maximum } US$. Pide eso o menos.
refusal-balance-too-low = Tu saldo no alcanza. Pide menos o gana más primero.
refusal-withdrawal-open = Ya tienes un retiro en camino. Pide el siguiente cuando haya llegado.
# $maximum: dollars, such as 1000.00.
refusal-withdrawal-daily-limit = Puedes retirar hasta { $maximum } US$ al día. Pide menos o inténtalo mañana.
refusal-withdrawal-not-found = Ese retiro no existe. Mira la lista en tu monedero.
refusal-withdrawal-not-cancellable = Este retiro ya no se puede cancelar: se está pagando o ha terminado.
refusal-withdrawal-rejected = No pudimos aprobar este retiro. Si crees que es un error, escribe a soporte.
refusal-not-in-review = Esto no espera tu decisión: ya decidió alguien, o tú.
refusal-idempotency-key-missing = Esta solicitud no tiene número propio. Actualiza la aplicación e inténtalo de nuevo.
refusal-idempotency-key-malformed = El número de esta solicitud no es válido. Actualiza la aplicación e inténtalo de nuevo.
refusal-idempotency-mismatch = La misma solicitud se envió antes con otros datos. Revisa tu historial y empieza de nuevo.
refusal-payout-refused = El monedero del destinatario no aceptó el pago. Revisa la dirección y retira de nuevo.
refusal-recipient-locked = Tu monedero de USDT está bloqueado y no puede recibir nada. Retira a otro monedero.
refusal-recipient-is-ours = Esta dirección es nuestra. Retira a la dirección de tu propio monedero.
refusal-recipient-is-jetton-wallet = Esta dirección es de un token, no de una persona. Retira a la dirección de tu propio monedero.
refusal-dispute-not-found = No hay nada que decidir sobre este lote.
refusal-recipient-not-linked = Conectaste un monedero, así que solo pagamos ahí. Retira a él o cámbialo primero.

## Wallets

refusal-wallet-challenge-invalid = Esta conexión empezó hace demasiado tiempo. Conecta tu monedero otra vez.
refusal-wallet-proof-invalid = No pudimos confirmar que este monedero es tuyo. Conéctalo otra vez desde esta aplicación.
refusal-wallet-proof-outdated = La hora de tu monedero no es correcta. Revisa el reloj de tu dispositivo y conéctalo otra vez.
refusal-wallet-network-wrong = Tu monedero está en otra red TON. Cambia la red en tu monedero y conéctalo otra vez.
refusal-wallet-key-unknown = No conocemos este tipo de monedero. Úsalo una vez en TON y conéctalo de nuevo, o elige otro.

## History

refusal-time-malformed = Escribe la hora así: 2027-01-15T08:00:00Z.
refusal-time-too-far-back = Es demasiado antiguo para buscarlo aquí. Elige una hora posterior.
refusal-line-not-sealed = Esta línea aún no está sellada. Cada día se sella poco después de la medianoche UTC; mira mañana.
refusal-not-reconciled-yet = Las cuentas aún no se han sumado. Mira de nuevo en una hora.

## Why a withdrawal waits

waiting-in-queue = Está en la cola. No tienes que hacer nada.
waiting-being-paid = Lo estamos pagando ahora. La red suele tardar menos de un minuto.
waiting-in-review = Una persona revisa los retiros grandes o inusuales antes de pagarlos. Puede tardar un día.
waiting-hour-limit = Mucha gente está retirando ahora. Continúa solo dentro de una hora.
waiting-day-limit = Ya pagamos todo lo que pagamos en un día. Continúa solo dentro de un día.
waiting-recipient-limit = Hoy ya se envió mucho a esta dirección. Continúa solo dentro de un día.
waiting-hot-wallet-low-usdt = Estamos recargando nuestro monedero. Continúa solo; tu dinero está apartado para ti.
waiting-hot-wallet-low-ton = A nuestro monedero le falta TON para las comisiones de la red. Continúa solo; tu dinero está apartado.
waiting-skipped = Nuestro monedero se quedó sin TON antes de que saliera tu pago. Se te paga con el próximo lote.
waiting-unfunded = Nuestro monedero se quedó sin USDT antes de que saliera tu pago. Se te paga con el próximo lote.
waiting-low-gas = La comisión de la red era muy baja y tu pago no salió. Se te paga con el próximo lote.
waiting-sent-again = La red aún no ha aceptado tu pago. Lo enviamos otra vez; no puede llegar dos veces.
waiting-signed-again = La red no aceptó tu pago a tiempo. Lo hemos renovado; no puede llegar dos veces.
waiting-indexer-silent = Ahora no podemos ver la red. Tu pago está en camino; te diremos cómo terminó.
waiting-indexer-behind = La red aún no nos ha confirmado tu pago. Te avisamos en cuanto lo haga.
waiting-no-verdict = Tu pago terminó de una forma que debe revisar una persona. Tu dinero no se ha perdido.
waiting-sources-disagree = Recibimos datos contradictorios sobre tu pago. Una persona lo revisa; tu dinero no se ha perdido.
waiting-payouts-paused = Los pagos están en pausa por ahora. Continúa solo; tu dinero está apartado para ti.
waiting-slower = Algo en tu cuenta nos parece inusual. Puede ser un error. Continúa solo en 24 horas, y en el monedero puedes pedir que lo mire una persona.
waiting-closer-look = Varias cosas en tu cuenta nos parecen inusuales. Puede ser un error, así que primero lo mira una persona. Puede tardar un día, y en el monedero puedes contarnos tu versión.
waiting-wallet-changed = Tu monedero cambió. Para proteger tu dinero, continúa solo 24 horas después.

## Deposits and campaigns

refusal-deposits-paused = Los ingresos están en pausa por un momento. Inténtalo un poco más tarde.
refusal-deposit-method-unavailable = Esta forma de pago no está disponible aquí. Elige otra.
# $minimum and $maximum: numbers of Stars.
refusal-stars-out-of-range = Elige un número de Estrellas de { $minimum } a { $maximum }.
refusal-invoice-unknown = Esta factura no es tuya o ha cambiado. Abre una nueva en la aplicación.
refusal-invoice-expired = Esta factura es demasiado antigua. Abre una nueva en la aplicación.
refusal-invoice-paid = Esta factura ya está pagada. Para pagar más, abre una nueva en la aplicación.
refusal-sponsor-balance-too-low = No hay suficiente en tu saldo de patrocinador. Añade dinero o elige un importe menor.
refusal-campaign-not-found = No tienes esa campaña. Mira la lista de tus campañas.
refusal-campaign-closed = Esta campaña está cerrada. Empieza una nueva para continuar.
refusal-campaign-name-malformed = Ponle a la campaña un nombre de 64 caracteres como máximo, en una línea.
refusal-campaign-tasks-count = Una campaña tiene de una a diez tareas. Añade una o quita algunas.
refusal-campaign-changed = La campaña cambió entretanto. Mírala otra vez y repite tu cambio.
refusal-campaign-in-review = Estamos revisando esta campaña. Vuelve a ponerla en borrador antes de cambiarla.
refusal-campaign-step-impossible = La campaña no está en un punto en que esto sea posible. Mírala otra vez.
refusal-campaign-stopped = Pausamos esta campaña y te dijimos por qué. Cámbiala y envíala otra vez a revisión, o ciérrala.
refusal-appeal-text-malformed = Escribe en 1000 caracteres como máximo por qué crees que esto es un error.
refusal-nothing-held = Nada retiene tus retiros.
refusal-appeal-made = Ya nos pediste revisar esto. El bot te dirá qué encontramos.
refusal-appeal-decided = Esta apelación ya tiene respuesta.
refusal-nothing-to-appeal = Nada de esta tarea fue rechazado ni revocado.
refusal-partner-name-malformed = El nombre de un socio tiene de 1 a 32 letras minúsculas, cifras o guiones.
refusal-partner-name-taken = Este nombre está ocupado o ya tienes diez socios. Elige otro nombre.
refusal-partner-not-found = No tienes ese socio. Mira la lista de tus socios.
refusal-postback-unsigned = El postback no está firmado como debe o es demasiado antiguo. Revisa el secreto, la hora y la firma.
refusal-task-picture-unknown = No tenemos esta imagen. Súbela primero y guarda la tarea de nuevo.
refusal-task-waits-for-money = Hemos visto que lo hiciste. Te pagamos en cuanto el patrocinador añada dinero.
refusal-task-ton-malformed = Lo que esta tarea pide en TON necesita una cantidad mayor que cero y direcciones de esta red. Revísalas.
refusal-task-transfer-missing = Aún no vemos tu transferencia. Envíala con el comentario exacto que se muestra, espera un minuto e inténtalo de nuevo.
refusal-task-hold-missing = Tu monedero conectado no tiene lo que pide esta tarea. Ponlo ahí, espera un minuto e inténtalo de nuevo.
refusal-delivery-not-found = No tienes ese evento. Mira la lista de lo enviado.
refusal-webhook-not-on = El webhook de este socio no está activado. Indica primero su dirección.
refusal-webhook-url-malformed = Los webhooks van a una dirección pública que empieza por https://, sin puerto, nombre ni contraseña. Revísala.
refusal-campaign-task-unknown = Esta tarea no está en la campaña o era de otro tipo. Añádela como nueva.
# $minimum and $maximum: dollars, such as 1.50.
refusal-task-reward-out-of-range = Elige una recompensa de { $minimum } US$ a { $maximum } US$.
refusal-task-cap-malformed = El número de veces que se completa tiene que ser uno o más, y no se puede fijar cuando alguien ya empezó.
refusal-task-time-malformed = La tarea tiene que terminar después de empezar, en el futuro y dentro de un año.
refusal-task-text-malformed =
    Cada idioma necesita un título de 80 caracteres como máximo y un texto de 1000 como máximo. El inglés es obligatorio.
refusal-claim-not-vesting = Ya no queda nada retenido de esta recompensa.
refusal-terms-out-of-range = Estas condiciones están fuera de lo permitido.

## Operators

refusal-admin-not-set-up = Las rutas de los operadores no están configuradas. Define ACCESS_TEAM y ACCESS_AUD como indica README.md, Deploy.
refusal-operator-not-allowed = Tu rol no lo permite. Pídeselo a un propietario.
refusal-own-role = Nadie define su propio rol. Pídeselo a otro propietario.
refusal-recovery-unfinished = Todavía se están leyendo los monederos activos. Los pagos pueden seguir cuando termine.
refusal-findings-unsettled = Hay hallazgos que nadie ha resuelto. Los pagos pueden seguir después.
refusal-correction-impossible = No hay corrección entre estas cuentas. El dinero entre dos personas requiere dos correcciones.
refusal-correction-needs-another = Tú propusiste esta corrección. Otra persona tiene que aceptarla.
refusal-correction-expired = Esta propuesta tiene más de una semana. Proponla de nuevo.
refusal-correction-made = Esta transferencia ya fue revertida.
refusal-flags-malformed =
    Este no es un documento de funciones de cliente de Unleash, o tiene demasiados indicadores o partes. Revisa su forma.
refusal-flags-unsupported =
    Un indicador tiene una estrategia o un operador que aquí no se evalúa. OPERATING.md enumera los que sí.

## Friends: why an invitation is not paid, or not yet

friend-no-checked-task =
    Todavía no: cuenta después de la primera tarea que comprobamos, como unirse a un canal.
friend-reward-on-hold = La tarea está hecha. Su recompensa está retenida; la invitación se paga después.
friend-fees-too-low = Cuenta. Se paga sola en cuanto nuestras comisiones la cubran.
friend-clawed-back = La recompensa por la tarea del amigo fue revocada, así que la invitación no cuenta.
friend-banned = Una de las dos cuentas está bloqueada, así que la invitación no cuenta.
friend-capped-daily = Ese día llegaron más amigos de los que se pagan por invitar en un día.
friend-capped = Llegaron más amigos de los que se pagan por invitar en total.
friend-not-invited =
    Llegaste sin invitación. Lo que cuenta es cómo llegaste por primera vez, así que un enlace posterior no cambia nada.

## The bot

refusal-account-erased = Eliminaste tu cuenta. Si quieres volver, escribe /start al bot.
refusal-support-requests-open = Ya nos escribiste tres veces y aún no hemos respondido. Espera nuestra respuesta.
# $maximum: a number of characters, 2000.
refusal-support-words-too-long = Es demasiado largo. Dilo en { $maximum } caracteres como máximo.
refusal-form-unreadable = No pudimos leer lo que envió el formulario. Ábrelo otra vez o escribe tu mensaje después de /paysupport.
refusal-launch-not-answerable = La invitación no se puede enviar a este chat. Cierra la aplicación, ábrela de nuevo desde el chat e inténtalo otra vez.
refusal-launch-answered = La invitación ya se envió a este chat.
refusal-broadcast-under-way = Todavía se está enviando otro mensaje masivo. Espera a que termine o detenlo.
refusal-broadcast-not-ready = Este mensaje masivo no está en ese paso. Mira primero su estado.
