### What the Mini App says, in Russian. Amounts come formatted, with their currency.

## Everywhere

tabs = Разделы
tab-earn = Задания
tab-friends = Друзья
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
label-boost = Забустить канал
label-quiz = Викторина
label-check_in = Ежедневная отметка
label-invite = Пригласить друзей
label-wallet = Подключить кошелёк
label-hold = Хранить в TON
label-send = Отправить в TON
label-partner = Партнёр
label-proof = Отправить изображение
label-started = Начато
label-checking = Проверяем
label-paid = Оплачено

## Task

task = Задание
task-open-visit = Откройте страницу, чтобы начать.
task-open-join = Откройте канал, вступите в него и вернитесь сюда.
task-open-boost = Откройте канал, забустите его и вернитесь сюда.
task-open-partner = Откройте, сделайте, что там просят, и вернитесь сюда.
task-open-proof = Откройте страницу, сделайте, что там просят, и вернитесь сюда.
task-needs-first = Перед этим нужно выполнить другое задание.
task-first = К тому заданию
task-waiting = Задание начато. Побудьте на странице и вернитесь сюда.
task-ready-visit = Отлично! Заберите награду.
task-ready-code = Введите код со страницы и заберите награду.
task-ready-join = Уже вступили? Заберите награду.
task-ready-boost = Уже забустили? Заберите награду.
task-ready-quiz = Ответьте на все вопросы и заберите награду.
task-ready-check_in = Отмечайтесь раз в день. Ваш день заканчивается в полночь по местному времени.
task-ready-invite = Поделитесь своей ссылкой из бота. Когда достаточно друзей выполнят по заданию, заберите награду.
task-ready-wallet = Подключите кошелёк и заберите награду.
task-ready-hold = Держите в подключённом кошельке то, что требует задание, затем получите награду.
task-ready-send = Отправьте это из подключённого кошелька точно с этим комментарием. Затем получите награду.
task-ready-proof = Выберите изображение, на котором видно, что всё сделано. Его посмотрит сотрудник.
picture = Изображение
picture-hint = Подойдёт скриншот. Перед отправкой он уменьшается.
send-picture = Отправить изображение
task-picture-missing = Сначала выберите изображение.
task-ready-partner = Всё сделали? Заберите награду.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Пока ни одного дня подряд.
    [one] { $days } день подряд.
    [few] { $days } дня подряд.
    [many] { $days } дней подряд.
   *[other] { $days } дня подряд.
}
check-in-freeze = Один день можно пропустить.
check-in-no-freeze = Один день вы уже пропустили. Больше не пропускайте.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Друзей пока: { $brought } из { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] Попыток не осталось.
    [one] Осталась { $left } попытка.
    [few] Осталось { $left } попытки.
    [many] Осталось { $left } попыток.
   *[other] Осталось { $left } попытки.
}
open-wallet = К кошельку
send-ton = Сумма в TON
send-comment = Комментарий
task-checking = Проверяем. Это недолго, ждать здесь не нужно.
task-paid = Оплачено! Награда уже на балансе.
task-taken-back = Эта награда отозвана.
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
open-boost = Открыть канал
open-again-boost = Открыть канал снова
open-proof = Открыть страницу
open-again-proof = Открыть страницу снова
open-partner = Открыть
open-again-partner = Открыть снова
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
fairness-sent = Сотрудник прочитает то, что вы написали. Бот сообщит результат.
fairness-stays = Сотрудник посмотрел. Это закончится само не позже { $time }.
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

## Friends

invite = Пригласить друзей
# $amount: what a friend is worth.
invite-hint = Вы получаете { $amount } за каждого друга, который здесь впервые и выполнит задание, которое мы проверяем.
invite-hint-nothing = Сейчас за приглашение друзей награды нет.
# $amount: what all friends brought so far.
invite-earned = Друзья уже принесли вам { $amount }.
invite-share = Поделиться в Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Поделиться: { $amount } за друга
# It is sent with the link.
invite-words = Зарабатывайте доллары на простых заданиях и выводите их в USDT.
invite-link = Ваша ссылка для Telegram
invite-web-link = Ваша ссылка для других мест
invite-web-hint = Она открывает страницу, которая ведёт в Telegram. Мы считаем, сколько раз её открыли, но не кто.
friends-none = Друзей здесь пока нет
friends-none-hint = Поделитесь ссылкой. Все, кто придёт по ней, появятся здесь.
# $seen, $joined and $paid: how many.
friends-totals = Открыли ссылку: { $seen } · пришли: { $joined } · оплачено: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Друг { $number }
friend-joined = Уже с нами
friend-qualified = Засчитано
friend-paid = Оплачено
friend-void = Не засчитано
milestones = Этапы
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] Оплачено за { $friends } друга
    [few] Оплачено за { $friends } друзей
    [many] Оплачено за { $friends } друзей
   *[other] Оплачено за { $friends } друга
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] Ещё { $left } друг
    [few] Ещё { $left } друга
    [many] Ещё { $left } друзей
   *[other] Ещё { $left } друга
}
invited = Как вы сюда попали
# $name: a first name.
invited-by = Вас приглашает { $name }.
invited-by-somebody = Вас пригласил друг.

## Stats

stats-open = Статистика и рейтинг
stats = Статистика
stats-earned = Всего заработано
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } задание
    [few] { $tasks } задания
    [many] { $tasks } заданий
   *[other] { $tasks } задания
}
# $amount: what was earned in that time.
stats-month = За последние 30 дней: { $amount }
achievements = Чего вы достигли
achievement-first-task = Первое задание выполнено
achievement-first-withdrawal = Первый вывод получен
# $goal: days.
achievement-week-in-a-row = Дней подряд: { $goal }
achievement-first-friend = Первый друг, который тоже зарабатывает
# $goal: tasks.
achievement-some-tasks = Выполнено заданий: { $goal }
# $goal: days.
achievement-month-in-a-row = Дней подряд: { $goal }
# $goal: tasks.
achievement-many-tasks = Выполнено заданий: { $goal }
achievement-reached = Достигнуто
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } из { $goal }
board = Рейтинг
board-day = Сегодня
board-week = Эта неделя
board-all = Всё время
board-none = Пока никто ничего не заработал. Рейтинг обновляется каждые десять минут.
board-you = Вы
# $rank: a place, such as 3.
place-rank = Ваше место: { $rank }
# $percent: a whole number.
place-percent = Вы среди лучших { $percent } %
place-none = Вас в рейтинге пока нет. Выполните задание и загляните через десять минут.
name-shown = В рейтинге видна первая буква вашего имени, а друзья видят имя целиком.
name-hidden = В рейтинге вас никто не видит, и друзья не видят вашего имени.
name-hide = Скрыть меня
name-show = Показать меня

## Campaigns

campaigns = Ваши кампании
campaigns-none = Кампаний пока нет
campaigns-none-hint = Кампания платит людям за ваши задания. Создайте её, внесите деньги и отправьте на проверку.
campaign = Кампания
campaign-new = Новая кампания
campaign-draft = Черновик
campaign-review = На проверке
campaign-running = Идёт
campaign-paused = Приостановлена
campaign-closed = Закрыта
campaign-draft-hint = Внесите деньги и отправьте на проверку. Исполнители увидят кампанию после того, как её посмотрит наш сотрудник.
campaign-review-hint = Мы её проверяем. Когда закончим, бот вам сообщит.
campaign-running-hint = Исполнители видят её задания, пока денег хватает хотя бы на одно.
campaign-paused-hint = Её заданий никто не видит.
campaign-closed-hint = Она завершена. Остаток вернулся на ваш баланс спонсора.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = На проверку
campaign-to-draft = Забрать с проверки
campaign-to-paused = Приостановить
campaign-to-running = Продолжить
campaign-edit = Изменить
campaign-edit-running = Если вы измените ссылку или тексты либо уменьшите награду, мы проверим кампанию снова. До этого её никто не увидит.
campaign-close = Закрыть
campaign-close-sure = Закрыть кампанию навсегда? Остаток вернётся на ваш баланс спонсора.
campaign-fund = Сколько внести, в долларах
campaign-fund-hint = Деньги берутся с вашего баланса спонсора.
campaign-fund-now = Внести
campaign-preview = Как это видят исполнители
results = Итоги по дням
results-none = Пока ничего. Действия людей появятся здесь через несколько минут.
results-csv = Для таблицы (CSV)
# $id: the task's number.
results-task = Задание № { $id }
# $number: how many times. Seen is an estimate.
results-seen = Увидели: около { $number }
results-started = Начали: { $number }
results-completed = Выполнили: { $number }
results-kept = Засчитано окончательно: { $number }
# $reason: a sentence that says why.
results-rejected = Отклонено: { $number }. { $reason }
campaign-save = Сохранить
campaign-name = Название
campaign-name-hint = Его видите только вы и мы.
campaign-name-missing = Дайте кампании название.
# $number: 1, 2 and so on.
campaign-task = Задание { $number }
campaign-task-add = Добавить задание
campaign-task-remove = Убрать это задание
campaign-kind = Вид задания
campaign-url = Ссылка
campaign-url-hint = Она откроется, когда человек начнёт задание. Начинается с https://.
campaign-url-missing = Введите ссылку, которая начинается с https://.
campaign-chat = Канал или группа
campaign-chat-hint = Например, @name. Сделайте там нашего бота администратором, чтобы он мог проверять.
campaign-chat-missing = Введите канал или группу, например @name.
campaign-seconds = Сколько секунд оставаться
campaign-seconds-hint = Столько люди пробудут на странице как минимум.
campaign-seconds-missing = Введите целое число секунд.
campaign-code = Код
campaign-code-hint = Слово на вашей странице, которое нужно найти. Если его нет, оставьте поле пустым.
campaign-partner = Имя партнёра
campaign-partner-hint = Строчные латинские буквы, цифры или дефисы, например fun-games. Под этим именем ваш сервер сообщает, кто закончил.
campaign-partner-missing = Введите имя, например fun-games: строчные латинские буквы, цифры или дефисы.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = Начинается с https:// и содержит { $mark }: на это место встанет номер, который сообщит ваш сервер.
# The same.
campaign-partner-url-missing = Введите ссылку, которая начинается с https:// и содержит { $mark } один раз.
campaign-reward = Награда в долларах
campaign-reward-hint = За одно выполнение. Сверху может добавиться комиссия.
campaign-reward-missing = Введите сумму, например 0,05.
campaign-title = Заголовок на английском
campaign-text = Что сделать, на английском
campaign-title-missing = Напишите заголовок на английском.
campaign-text-missing = Напишите на английском, что нужно сделать.
# In the language that the sponsor reads here.
campaign-title-own = Заголовок на вашем языке
campaign-text-own = Что сделать, на вашем языке
campaign-about-check_in = Люди отмечаются раз в день и получают оплату за каждый день.
campaign-about-wallet = Люди подключают здесь свой кошелёк TON с подтверждением.
campaign-about-proof = Люди присылают изображение, на котором это видно. Каждое смотрит модератор.
# $link: what such a link looks like.
campaign-chat-url-hint = Ссылка в Telegram, например { $link }.
# The same.
campaign-chat-url-missing = Введите ссылку в Telegram, например { $link }.
campaign-proof-url-hint = Что открыть сначала. Если открывать нечего, оставьте поле пустым.
campaign-friends = Сколько друзей привести
campaign-friends-hint = Друг засчитывается, когда сам что-то заработал.
campaign-attempts = Попытки
campaign-attempts-hint = Сколько раз можно ответить на все вопросы.
# $max: the largest number.
campaign-whole-missing = Введите целое число от 1 до { $max }.
# $number: 1, 2 and so on.
campaign-question = Вопрос { $number }
campaign-question-text = Вопрос на английском
# In the language that the sponsor reads here.
campaign-question-text-own = Вопрос на вашем языке
# $number: 1, 2 and so on.
campaign-choice = Ответ { $number } на английском
# The same, in the language that the sponsor reads here.
campaign-choice-own = Ответ { $number } на вашем языке
# The same.
campaign-right = Ответ { $number } верный
campaign-choice-add = Добавить ответ
campaign-choice-remove = Убрать последний ответ
campaign-question-add = Добавить вопрос
campaign-question-remove = Убрать этот вопрос
campaign-quiz-hint = Напишите каждый вопрос и ответы на английском и отметьте верный. Больше никто не видит, какой он.
campaign-jetton = Жетон (jetton)
campaign-jetton-hint = Адрес его контракта. Для TON оставьте поле пустым.
campaign-units = Сумма в наименьших единицах
campaign-units-hint = Столько в кошельке как минимум. У жетона с 6 знаками 1000000 — это один.
campaign-units-missing = Введите целое число, например 1000000.
campaign-ton-hint = Не меньше этой суммы.
campaign-address-hint = Кому отправляют. Скопируйте адрес из приложения кошелька.
campaign-budget = Бюджет на день в долларах
campaign-budget-hint = Столько она выплатит наград за день (UTC) самое большее. Пусто — без ограничения.
campaign-picture-hint = Его видно над заданием. Перед отправкой оно уменьшается.
campaign-picture-kept = Изображение есть.
campaign-picture-remove = Убрать изображение
campaign-settings = Другие настройки
campaign-after-previous = Только после предыдущего задания
campaign-repeat = Как часто
repeat-once = Один раз
repeat-daily = Каждый день
repeat-weekly = Каждую неделю
campaign-starts = Первый день (UTC)
campaign-starts-hint = Оставьте пустым, чтобы начать сразу после запуска.
campaign-ends = Последний день (UTC)
campaign-ends-hint = Оставьте пустым: 30 дней с этого момента.
campaign-cap = Не больше всего
campaign-cap-hint = Столько выполнений оплачивается. Пусто — без ограничения.
campaign-cap-daily = Не больше за день
campaign-cap-daily-hint = Столько оплачивается за день (UTC). Пусто — без ограничения.
campaign-languages = Языки
campaign-languages-hint = Для всех, если ничего не выбрать.
campaign-countries = Страны
campaign-countries-hint = По две буквы, например DE, FR. Пусто — для всех.
campaign-countries-missing = Введите по две буквы на страну, например DE, FR.
campaign-premium = С Telegram Premium или без
premium-all = Для всех
premium-only = Только с Premium
premium-without = Только без Premium
campaign-later-3 = Процентов через 3 дня
campaign-later-7 = Процентов через 7 дней
campaign-later-hint = Эта часть награды ждёт, пока мы не проверим ещё раз. Остальное выплачивается сразу.
campaign-later-missing = Введите целые числа, вместе не больше 100.
# For a plan that came by the API.
campaign-later-own = Награда приходит частями, которые эта форма не может показать. Они останутся как есть.

## Partners

partners = Ваши партнёры
partners-hint = Партнёр — это ваш сервер, который сообщает нам, когда люди выполнили задание.
partner = Партнёр
partner-name = Имя нового партнёра
partner-name-hint = Строчные латинские буквы, цифры или дефисы, например fun-games. Имя останется за вами.
partner-take = Занять
# $name: such as fun-games.
partner-open = Партнёр { $name }
# $time: a date with the time of day.
partner-since = Ваш с { $time }
partner-address = Адрес, на который пишет ваш сервер
partner-secret = Секрет
partner-secret-hint = Им подписывается всё, что нам сообщает ваш сервер. Храните его там и никому не показывайте.
partner-secret-show = Показать секрет
partner-secret-replace = Заменить секрет
partner-secret-sure = Заменить секрет? Нынешний будет работать ещё два дня.
# $time: a date with the time of day.
partner-secret-until = Прежний секрет работает до { $time }.
partner-try = Проверить
partner-sandbox = Только проверка: никому не платим
partner-command = Команда для вашего сервера
# $secret and $claim: words that stand in the command.
partner-command-hint = Вместо { $secret } подставьте секрет, а вместо { $claim } — то, что было в ссылке.
partner-heard = Что нам сообщили
partner-heard-none = Пока ничего. Здесь появится то, что сообщит ваш сервер. Отклонённого здесь нет: причина стоит в ответе.
# What came of it.
postback-paid = Выполнено, оплачено
postback-taken_back = Не подтвердилось, отозвано
postback-recorded = Проверка, деньги не двигались

## Messages to partners

webhook = Сообщения вашему серверу
webhook-hint = Мы сообщаем ему, когда кто-то выполнил ваше задание и когда кампания запущена, остановлена или осталась без денег.
webhook-url = Адрес, на который мы пишем
webhook-url-hint = Начинается с https://.
webhook-secret = Секрет сообщений
webhook-secret-hint = Им ваш сервер проверяет, что сообщение от нас, по правилам Standard Webhooks.
webhook-save = Сохранить и включить
webhook-on = Включено
webhook-off = Выключено
webhook-failed = Мы выключили: три дня ничего не доходило. Сохраните ещё раз, чтобы продолжить.
# $time: a date with the time of day.
webhook-failing = Ничего не доходит с { $time }.
webhook-test = Отправить проверку
webhook-stop = Выключить
webhook-stop-sure = Больше не сообщать вашему серверу? То, что ждёт отправки, хранится три дня.
deliveries = Что мы отправили
deliveries-none = Пока ничего.
delivery-waiting = Ждёт отправки
delivery-delivered = Доставлено
delivery-failed = Не доставлено
# $status: such as 500. $attempts: how many.
delivery-answered = Попыток: { $attempts }, последний ответ: { $status }
# The same without one.
delivery-unanswered = Попыток: { $attempts }, ответа нет
# $time: a date with the time of day.
delivery-next = Снова в { $time }
delivery-again = Отправить ещё раз

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

## Appeals

appeal = Попросить проверить ещё раз
appeal-words = Почему вы считаете это ошибкой?
appeal-hint = Это прочитает человек. О каждой награде можно попросить один раз, так что напишите всё, что поможет.
appeal-send = Отправить
appeal-missing = Напишите в нескольких словах, почему вы считаете это ошибкой.
appeal-asked = Вы попросили проверить ещё раз
# Where it stands.
appeal-open = На это посмотрит человек. Бот сообщит результат.
appeal-granted = Вы правы
appeal-declined = Решение остаётся прежним
appeals = Ваши обращения
appeals-none = Вы ещё ни о чём не просили проверить ещё раз.

## Settings

settings = Настройки
settings-language = Язык
settings-notifications = Сообщения от бота
topic-payments = Выводы и поступления
topic-rewards = Награды
topic-friends = Друзья
topic-news = Новости
settings-safety = Сообщения, которые защищают ваши деньги, например о смене кошелька, всегда приходят сразу.
settings-quiet = Тихие часы
settings-quiet-on = Не писать ночью
quiet-from = С
quiet-until = До
share-invitation = Пригласить друга
settings-home-screen = Добавить Earnest на главный экран
settings-data = Ваши данные
settings-export = Получить копию всего, что мы о вас храним
settings-delete = Чтобы удалить аккаунт, напишите боту /delete_me. Сначала он объяснит, что будет с вашими деньгами.
settings-delete-go = Вернуться в чат
