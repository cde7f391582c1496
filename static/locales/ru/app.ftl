### What the Mini App says, in Russian. Amounts come formatted, with their currency.

## Everywhere

tabs = Разделы
tab-earn = Задания
tab-wallet = Кошелёк
tab-history = История
loading = Загрузка…
balance = Ваш баланс
# $amount: money asked for and not yet paid.
balance-held = { $amount } на пути в ваш кошелёк
more = Показать ещё

## When something does not work

problem-offline = Нет связи с Earnest. Проверьте интернет.
problem-timeout = Ответа долго нет. Возможно, связь слишком медленная.
problem-fault = У нас произошла ошибка. Ничего не потеряно.
try-again = Повторить
close-app = Закрыть приложение
outside = Откройте Earnest в Telegram
outside-hint = Эта страница работает только в Telegram. Откройте бота и нажмите кнопку, которая запускает приложение.

## Earn

tasks = Задания
tasks-done = Выполнено
tasks-none = Сейчас заданий нет
tasks-none-hint = Новые задания появятся здесь. Загляните чуть позже.
look-again = Обновить
label-visit = Открыть страницу
label-join = Вступить в канал
label-started = Начато
label-checking = Проверяем
label-paid = Оплачено

## Task

task = Задание
task-open-visit = Откройте страницу, чтобы начать.
task-open-join = Откройте канал, вступите в него и вернитесь сюда.
task-waiting = Задание начато. Побудьте на странице и вернитесь сюда.
task-ready-visit = Отлично! Заберите награду.
task-ready-code = Введите код со страницы и заберите награду.
task-ready-join = Уже вступили? Заберите награду.
task-checking = Проверяем. Это недолго, ждать здесь не нужно.
task-paid = Оплачено! Награда уже на балансе.
# $time: a date with the time of day.
task-held = Отлично! Награда пока заморожена и поступит на баланс не позже { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] Осталась { $seconds } секунда
    [few] Осталось { $seconds } секунды
    [many] Осталось { $seconds } секунд
   *[other] Осталось { $seconds } секунды
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] Осталась { $minutes } минута
    [few] Осталось { $minutes } минуты
    [many] Осталось { $minutes } минут
   *[other] Осталось { $minutes } минуты
}
open-visit = Открыть страницу
open-again-visit = Открыть страницу снова
open-join = Открыть канал
open-again-join = Открыть канал снова
code = Код
code-hint = Он есть на странице, которую открывает задание.
task-code-missing = Сначала введите код, который найдёте на странице.
# $amount: the reward.
claim = Забрать { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = Забрать через { $time }
more-tasks = Другие задания

## Wallet

withdraw = Вывести
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Для вывода заработайте ещё { $missing }. Минимальный вывод: { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = Ещё { $amount } пока заморожено. Всё станет вашим не позже { $time }.
withdraw-later = Следующий вывод можно запросить, когда завершится этот.
withdrawals = Выводы
withdrawals-none = Выводов пока нет
withdrawals-none-hint = Когда накопите достаточно, деньги можно вывести на кошелёк TON в USDT.
withdrawal-requested = Запрос получен
withdrawal-approved = Ждёт своей очереди
withdrawal-batched = Отправляем ваши деньги
withdrawal-confirmed = Выплачено
withdrawal-released = Не выплачено. Деньги вернулись на баланс.
withdrawal-review = Проверяет сотрудник
withdrawal-rejected = Не одобрено. Деньги вернулись на баланс.
withdrawal-cancelled = Отменено. Деньги вернулись на баланс.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] Следующий — ваш.
    [one] Перед вами { $ahead } вывод.
    [few] Перед вами { $ahead } вывода.
    [many] Перед вами { $ahead } выводов.
   *[other] Перед вами { $ahead } вывода.
}
# $time: a date with the time of day.
withdrawal-expected = Ожидается не позже { $time }
cancel = Отменить вывод
# $amount: what was asked for.
cancel-sure = Отменить вывод { $amount }? Деньги вернутся на баланс.
cancel-yes = Отменить вывод
cancel-no = Оставить
withdrawal-link = Показать транзакцию
reserves-link = Где хранятся деньги
# $amount: what is being asked for.
withdrawal-sending = Отправляем ваш запрос на { $amount }…
# $amount: what was asked for.
unanswered = Связь прервалась во время вывода { $amount }. Мы пока не знаем, дошёл ли ваш запрос.
unanswered-finish = Завершить

## Your wallet

your-wallet = Ваш кошелёк TON
wallet-hint = Подключите кошелёк, и мы будем платить только на него. Копировать адрес больше не придётся.
wallet-connect = Подключить кошелёк
# $time: a date with the time of day.
wallet-since = Подключён { $time }
# $time: a date with the time of day.
wallet-wait = Ваш кошелёк изменён. Чтобы защитить деньги, мы приостановили выводы до { $time }.
wallet-refused = Кошелёк не подключился. Откройте его, разрешите подключение и попробуйте снова.
wallet-without-proof = Этот кошелёк не может подтвердить, что он ваш. Подключите другой.
unlink = Отключить
unlink-sure = Отключить кошелёк? Чтобы защитить деньги, мы приостановим выводы на сутки.
unlink-yes = Отключить
unlink-no = Оставить
address-linked = Мы платим на подключённый кошелёк. Сменить его можно в разделе «Кошелёк».

## Withdraw

address = Адрес TON
address-hint = Мы отправляем USDT в сети TON. Скопируйте адрес из приложения кошелька.
address-malformed = Это не похоже на адрес TON. Скопируйте его из кошелька ещё раз.
amount = Сумма в долларах
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = От { $min }. У вас { $balance }.
amount-malformed = Введите сумму, например 1,50.
# $min: the smallest withdrawal.
amount-below-minimum = Минимальный вывод: { $min }.
# $max: the largest withdrawal.
amount-above-maximum = Максимальный вывод: { $max }.
# $balance: what there is.
balance-too-low = У вас { $balance }. Запросите столько или меньше.
all = Всё
# $amount: what is asked for.
withdraw-amount = Вывести { $amount }
send-again = Отправить снова
send-again-hint = Мы не знаем, дошёл ли ваш запрос. Отправьте его снова: это тот же запрос, и заплатим мы только один раз.
discard = Не отправлять
discard-sure = Если запрос всё же дошёл, вы увидите его в выводах. Если нет, он будет отменён.

## Sponsor

sponsor-open = Оплачивать задания как спонсор
sponsor = Спонсор
sponsor-balance = Баланс спонсора
sponsor-hint = Из него оплачиваются ваши задания. Он отделён от вашего заработка.
top-up = Пополнить
stars = Звёзды
stars-count = Сколько звёзд
stars-hint = Telegram покажет цену до оплаты.
stars-malformed = Введите целое число, например 100.
# $stars: how many, in digits.
stars-pay = Заплатить звёзды: { $stars }
stars-paid = Оплачено! Сейчас деньги появятся на балансе.
invoice-failed = Оплата не прошла. Деньги не списаны, попробуйте снова.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Отправьте { $coin } с любого кошелька на этот адрес с этим комментарием. Минимум: { $minimum } { $coin }.
coin-address = Адрес
memo = Комментарий (memo)
memo-hint = Обязательно укажите его: без него мы не узнаем, что деньги ваши.
copy = Копировать
copied = Скопировано
deposits = Поступления
deposits-none = Пока пусто. Здесь появится то, что вы внесёте.
# $sum: how many, in digits.
stars-sum = Звёзды: { $sum }
deposit-waiting = Поступило, ещё не на балансе
deposit-credited = На балансе
deposit-refunded = Возвращено

## History

history-none = Здесь пока пусто
history-none-hint = Выполните задание, и награда появится здесь.
see-tasks = К заданиям
entry-reward = Награда
entry-hold = Вывод
entry-release = Возврат вывода
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Заморожено, ещё не на балансе
entry-vest = Разморожено
entry-clawback = Отозвано
entry-referral = За приглашение друга
entry-correction = Исправление
entry-other = Изменение баланса
