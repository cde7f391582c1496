### What the Mini App says, in Ukrainian. Amounts come formatted, with their currency.

## Everywhere

tabs = Розділи
tab-earn = Завдання
tab-friends = Друзі
tab-wallet = Гаманець
tab-history = Історія
loading = Завантаження…
balance = Ваш баланс
# $amount: money asked for and not yet paid.
balance-held = { $amount } прямує у ваш гаманець
more = Показати ще

## When something does not work

problem-offline = Немає зв’язку з Earnest. Перевірте інтернет.
problem-timeout = Це триває надто довго. Можливо, зв’язок повільний.
problem-fault = У нас сталася помилка. Нічого не втрачено.
try-again = Спробувати ще раз
close-app = Закрити застосунок
outside = Відкрийте Earnest у Telegram
outside-hint = Ця сторінка працює лише в Telegram. Перейдіть до бота й натисніть кнопку, що відкриває застосунок.

## Earn

tasks = Завдання
tasks-done = Виконано
tasks-none = Зараз завдань немає
tasks-none-hint = Нові завдання з’являться тут. Загляньте трохи пізніше.
look-again = Оновити
label-visit = Відвідати сторінку
label-join = Приєднатися до каналу
label-boost = Підсилити канал
label-quiz = Вікторина
label-check_in = Щоденна відмітка
label-invite = Запросити друзів
label-wallet = Підключити гаманець
label-hold = Тримати в TON
label-send = Надіслати в TON
label-partner = Партнер
label-proof = Надіслати зображення
label-started = Розпочато
label-checking = Перевіряємо
label-paid = Оплачено

## Task

task = Завдання
task-open-visit = Відкрийте сторінку, щоб почати.
task-open-join = Відкрийте канал, приєднайтеся й поверніться сюди.
task-open-boost = Відкрийте канал, підсильте його й поверніться сюди.
task-open-partner = Відкрийте, зробіть, що там просять, і поверніться сюди.
task-open-proof = Відкрийте сторінку, зробіть, що там просять, і поверніться сюди.
task-needs-first = Перед цим треба виконати інше завдання.
task-first = До того завдання
task-waiting = Розпочато. Побудьте на сторінці, а тоді поверніться сюди.
task-ready-visit = Чудово! Заберіть винагороду.
task-ready-code = Введіть код зі сторінки та заберіть винагороду.
task-ready-join = Приєдналися? Тоді заберіть винагороду.
task-ready-boost = Підсилили? Тоді заберіть винагороду.
task-ready-quiz = Дайте відповідь на всі запитання та заберіть винагороду.
task-ready-check_in = Відмічайтеся раз на день. Ваш день закінчується опівночі за місцевим часом.
task-ready-invite = Поділіться своїм посиланням із бота. Коли досить друзів виконають по завданню, заберіть винагороду.
task-ready-wallet = Підключіть гаманець і заберіть винагороду.
task-ready-hold = Тримайте у підключеному гаманці те, що вимагає завдання, потім отримайте винагороду.
task-ready-send = Надішліть це з підключеного гаманця точно з цим коментарем. Потім отримайте винагороду.
task-ready-proof = Виберіть зображення, на якому видно, що все зроблено. Його перегляне людина.
picture = Зображення
picture-hint = Підійде знімок екрана. Перед надсиланням він зменшується.
send-picture = Надіслати зображення
task-picture-missing = Спершу виберіть зображення.
task-ready-partner = Усе зробили? Тоді заберіть винагороду.
# $days: how many days in a row.
check-in-streak = { $days ->
    [0] Поки жодного дня поспіль.
    [one] { $days } день поспіль.
    [few] { $days } дні поспіль.
    [many] { $days } днів поспіль.
   *[other] { $days } дня поспіль.
}
check-in-freeze = Один день можна пропустити.
check-in-no-freeze = Один день ви вже пропустили. Більше не пропускайте.
# $brought: friends who count. $needed: how many are needed.
invite-progress = Друзів поки: { $brought } із { $needed }.
# $left: how often all questions can still be answered.
quiz-attempts = { $left ->
    [0] Спроб не лишилося.
    [one] Залишилася { $left } спроба.
    [few] Залишилося { $left } спроби.
    [many] Залишилося { $left } спроб.
   *[other] Залишилося { $left } спроби.
}
open-wallet = До гаманця
send-ton = Сума в TON
send-comment = Коментар
task-checking = Перевіряємо. Це недовго, і чекати тут не потрібно.
task-paid = Оплачено! Винагорода вже на балансі.
task-taken-back = Цю винагороду відкликано.
# $time: a date with the time of day.
task-held = Чудово! Винагорода поки що заморожена й надійде на баланс до { $time }.
# $seconds: until the reward can be claimed.
seconds-left = { $seconds ->
    [one] Залишилася { $seconds } секунда
    [few] Залишилося { $seconds } секунди
    [many] Залишилося { $seconds } секунд
   *[other] Залишилося { $seconds } секунди
}
# $minutes: until the reward can be claimed.
minutes-left = { $minutes ->
    [one] Залишилася { $minutes } хвилина
    [few] Залишилося { $minutes } хвилини
    [many] Залишилося { $minutes } хвилин
   *[other] Залишилося { $minutes } хвилини
}
open-visit = Відкрити сторінку
open-again-visit = Відкрити сторінку знову
open-join = Відкрити канал
open-again-join = Відкрити канал знову
open-boost = Відкрити канал
open-again-boost = Відкрити канал знову
open-proof = Відкрити сторінку
open-again-proof = Відкрити сторінку знову
open-partner = Відкрити
open-again-partner = Відкрити знову
code = Код
code-hint = Він є на сторінці, яку відкриває завдання.
task-code-missing = Спершу введіть код зі сторінки.
# $amount: the reward.
claim = Забрати { $amount }
# $time: minutes and seconds, such as 0:25.
claim-in = Забрати через { $time }
more-tasks = Інші завдання

## Wallet

withdraw = Вивести
# $missing: what is lacking. $min: the smallest withdrawal.
withdraw-missing = Заробіть ще { $missing }, щоб вивести. Найменше виведення: { $min }.
# $amount: earned, but on hold. $time: a date with the time of day.
balance-vesting = Ще { $amount } заморожено. Усе буде вашим до { $time }.
withdraw-later = Наступне можна запросити, коли завершиться це.
fairness-sent = Людина прочитає те, що ви написали. Бот повідомить результат.
fairness-stays = Людина подивилася. Це закінчиться саме не пізніше { $time }.
withdrawals = Виведення
withdrawals-none = Виведень ще не було
withdrawals-none-hint = Щойно назбираєте досить, зможете надіслати гроші у свій гаманець TON як USDT.
withdrawal-requested = Ми отримали ваш запит
withdrawal-approved = Чекає своєї черги
withdrawal-batched = Надсилаємо ваші гроші
withdrawal-confirmed = Виплачено
withdrawal-released = Не виплачено. Гроші повернулися на баланс.
withdrawal-review = Його переглядає людина
withdrawal-rejected = Не схвалено. Гроші повернулися на баланс.
withdrawal-cancelled = Скасовано. Гроші повернулися на баланс.
# $ahead: how many withdrawals are paid before this one.
withdrawal-ahead = { $ahead ->
    [0] Наступне — ваше.
    [one] Перед вами { $ahead } виведення.
    [few] Перед вами { $ahead } виведення.
    [many] Перед вами { $ahead } виведень.
   *[other] Перед вами { $ahead } виведення.
}
# $time: a date with the time of day.
withdrawal-expected = Очікується до { $time }
cancel = Скасувати виведення
# $amount: what was asked for.
cancel-sure = Скасувати виведення { $amount }? Гроші повернуться на баланс.
cancel-yes = Скасувати
cancel-no = Залишити
withdrawal-link = Показати транзакцію
reserves-link = Подивитися, де гроші
# $amount: what is being asked for.
withdrawal-sending = Надсилаємо ваш запит на { $amount }…
# $amount: what was asked for.
unanswered = Зв’язок обірвався, коли ви виводили { $amount }. Ми ще не знаємо, чи дійшов запит.
unanswered-finish = Завершити

## Your wallet

your-wallet = Ваш гаманець TON
wallet-hint = Підключіть гаманець, і ми платитимемо лише на нього. Копіювати адреси більше не доведеться.
wallet-connect = Підключити гаманець
# $time: a date with the time of day.
wallet-since = Підключено { $time }
# $time: a date with the time of day.
wallet-wait = Гаманець змінено. Щоб захистити ваші гроші, виведення чекають до { $time }.
wallet-refused = Гаманець не підключився. Відкрийте його, дозвольте з’єднання й спробуйте ще раз.
wallet-without-proof = Цей гаманець не може підтвердити, що він ваш. Підключіть інший.
unlink = Відключити
unlink-sure = Відключити гаманець? Щоб захистити ваші гроші, виведення після цього чекатимуть добу.
unlink-yes = Відключити
unlink-no = Залишити
address-linked = Ми платимо на підключений гаманець. Змінити його можна в розділі «Гаманець».

## Withdraw

address = Адреса TON
address-hint = Ми надсилаємо USDT у мережі TON. Скопіюйте адресу зі свого гаманця.
address-malformed = Це не схоже на адресу TON. Скопіюйте її з гаманця ще раз.
amount = Сума в доларах
# $min: the smallest withdrawal. $balance: what there is.
amount-hint = Від { $min }. У вас { $balance }.
amount-malformed = Напишіть суму, наприклад 1,50.
# $min: the smallest withdrawal.
amount-below-minimum = Найменше виведення: { $min }.
# $max: the largest withdrawal.
amount-above-maximum = Найбільше виведення: { $max }.
# $balance: what there is.
balance-too-low = У вас { $balance }. Запросіть стільки або менше.
all = Усе
# $amount: what is asked for.
withdraw-amount = Вивести { $amount }
send-again = Надіслати знову
send-again-hint = Ми не знаємо, чи дійшов ваш запит. Надішліть його знову: це той самий запит, тож виплата буде лише одна.
discard = Не надсилати
discard-sure = Якщо запит усе-таки дійшов, ви побачите його серед виведень. Інакше його буде відкинуто.

## Sponsor

sponsor-open = Оплачувати завдання як спонсор
sponsor = Спонсор
sponsor-balance = Баланс спонсора
sponsor-hint = З нього оплачуються ваші завдання. Він окремий від заробітку.
top-up = Поповнити
stars = Зірки
stars-count = Скільки зірок
stars-hint = Telegram покаже ціну перед оплатою.
stars-malformed = Напишіть ціле число, наприклад 100.
# $stars: how many, in digits.
stars-pay = Сплатити зірками: { $stars }
stars-paid = Сплачено! За мить буде на вашому балансі.
invoice-failed = Оплата не пройшла. Нічого не списано; спробуйте ще раз.
# $coin: TON or USDT. $minimum: the least that counts.
coin-hint = Надішліть { $coin } з будь-якого гаманця на цю адресу з цим коментарем. Щонайменше { $minimum } { $coin }.
coin-address = Адреса
memo = Коментар (memo)
memo-hint = Не пропускайте його: без нього ми не зрозуміємо, що гроші ваші.
copy = Копіювати
copied = Скопійовано
deposits = Надходження
deposits-none = Поки нічого. Тут з’явиться те, що ви внесете.
# $sum: how many, in digits.
stars-sum = Зірки: { $sum }
deposit-waiting = Надійшло, ще не на балансі
deposit-credited = На балансі
deposit-refunded = Повернено

## Friends

invite = Запросити друзів
# $amount: what a friend is worth.
invite-hint = Ви отримуєте { $amount } за кожного друга, який тут уперше й виконає завдання, яке ми перевіряємо.
invite-hint-nothing = Зараз за запрошення друзів винагороди немає.
# $amount: what all friends brought so far.
invite-earned = Друзі вже принесли вам { $amount }.
invite-share = Поділитися в Telegram
# What the flag invite-share may show in its place. $amount: what a friend is worth.
invite-share-amount = Поділитися: { $amount } за друга
# It is sent with the link.
invite-words = Заробляйте долари на простих завданнях і виводьте їх у USDT.
invite-link = Ваше посилання для Telegram
invite-web-link = Ваше посилання для інших місць
invite-web-hint = Воно відкриває сторінку, що веде до Telegram. Ми рахуємо, скільки разів його відкрили, але не хто.
friends-none = Друзів тут поки немає
friends-none-hint = Поділіться посиланням. Усі, хто прийде за ним, з’являться тут.
# $seen, $joined and $paid: how many.
friends-totals = Відкрили посилання: { $seen } · прийшли: { $joined } · оплачено: { $paid }
# $number: which of your friends, for whoever shows no name.
friend = Друг { $number }
friend-joined = Уже з нами
friend-qualified = Зараховано
friend-paid = Оплачено
friend-void = Не зараховано
milestones = Етапи
# $friends: how many friends it takes.
milestone = { $friends ->
    [one] Оплачено за { $friends } друга
    [few] Оплачено за { $friends } друзів
    [many] Оплачено за { $friends } друзів
   *[other] Оплачено за { $friends } друга
}
# $left: how many friends are missing.
milestone-left = { $left ->
    [one] Ще { $left } друг
    [few] Ще { $left } друзі
    [many] Ще { $left } друзів
   *[other] Ще { $left } друга
}
invited = Як ви сюди потрапили
# $name: a first name.
invited-by = Вас запрошує { $name }.
invited-by-somebody = Вас запросив друг.

## Stats

stats-open = Статистика й рейтинг
stats = Статистика
stats-earned = Усього зароблено
# $tasks: how many.
stats-tasks = { $tasks ->
    [one] { $tasks } завдання
    [few] { $tasks } завдання
    [many] { $tasks } завдань
   *[other] { $tasks } завдання
}
# $amount: what was earned in that time.
stats-month = За останні 30 днів: { $amount }
achievements = Чого ви досягли
achievement-first-task = Перше завдання виконано
achievement-first-withdrawal = Перше виведення отримано
# $goal: days.
achievement-week-in-a-row = Днів поспіль: { $goal }
achievement-first-friend = Перший друг, який теж заробляє
# $goal: tasks.
achievement-some-tasks = Виконано завдань: { $goal }
# $goal: days.
achievement-month-in-a-row = Днів поспіль: { $goal }
# $goal: tasks.
achievement-many-tasks = Виконано завдань: { $goal }
achievement-reached = Досягнуто
# $progress: how far the person came. $goal: how far it is.
achievement-progress = { $progress } з { $goal }
board = Рейтинг
board-day = Сьогодні
board-week = Цей тиждень
board-all = Увесь час
board-none = Ще ніхто нічого не заробив. Рейтинг оновлюється кожні десять хвилин.
board-you = Ви
# $rank: a place, such as 3.
place-rank = Ваше місце: { $rank }
# $percent: a whole number.
place-percent = Ви серед найкращих { $percent } %
place-none = Вас у рейтингу ще немає. Виконайте завдання й загляньте за десять хвилин.
name-shown = У рейтингу видно першу літеру вашого імені, а друзі бачать ім’я повністю.
name-hidden = У рейтингу вас ніхто не бачить, і друзі не бачать вашого імені.
name-hide = Сховати мене
name-show = Показати мене

## Campaigns

campaigns = Ваші кампанії
campaigns-none = Кампаній ще немає
campaigns-none-hint = Кампанія платить людям за ваші завдання. Створіть її, внесіть гроші й надішліть на перевірку.
campaign = Кампанія
campaign-new = Нова кампанія
campaign-draft = Чернетка
campaign-review = На перевірці
campaign-running = Триває
campaign-paused = Призупинено
campaign-closed = Закрито
campaign-draft-hint = Внесіть гроші й надішліть на перевірку. Користувачі побачать кампанію після того, як її перегляне хтось із нас.
campaign-review-hint = Ми її перевіряємо. Коли закінчимо, бот вам повідомить.
campaign-running-hint = Користувачі бачать її завдання, доки грошей вистачає хоча б на одне.
campaign-paused-hint = Її завдань ніхто не бачить.
campaign-closed-hint = Її завершено. Залишок повернувся на ваш баланс спонсора.
# What the sponsor makes of it: hands it in, takes it back, pauses it, goes on.
campaign-to-review = На перевірку
campaign-to-draft = Забрати з перевірки
campaign-to-paused = Призупинити
campaign-to-running = Продовжити
campaign-edit = Змінити
campaign-edit-running = Якщо ви зміните посилання чи тексти або зменшите винагороду, ми перевіримо кампанію знову. До того її ніхто не бачитиме.
campaign-close = Закрити
campaign-close-sure = Закрити кампанію назавжди? Залишок повернеться на ваш баланс спонсора.
campaign-fund = Скільки внести, у доларах
campaign-fund-hint = Гроші беруться з вашого балансу спонсора.
campaign-fund-now = Внести
campaign-preview = Як це бачать користувачі
results = Підсумки за днями
results-none = Поки нічого. Дії людей з’являться тут за кілька хвилин.
results-csv = Для таблиці (CSV)
# $id: the task's number.
results-task = Завдання № { $id }
# $number: how many times. Seen is an estimate.
results-seen = Побачили: близько { $number }
results-started = Почали: { $number }
results-completed = Виконали: { $number }
results-kept = Зараховано остаточно: { $number }
# $reason: a sentence that says why.
results-rejected = Відхилено: { $number }. { $reason }
campaign-save = Зберегти
campaign-name = Назва
campaign-name-hint = Її бачите лише ви та ми.
campaign-name-missing = Дайте кампанії назву.
# $number: 1, 2 and so on.
campaign-task = Завдання { $number }
campaign-task-add = Додати завдання
campaign-task-remove = Прибрати це завдання
campaign-kind = Вид завдання
campaign-url = Посилання
campaign-url-hint = Воно відкриється, коли людина почне завдання. Починається з https://.
campaign-url-missing = Напишіть посилання, що починається з https://.
campaign-chat = Канал або група
campaign-chat-hint = Наприклад, @name. Зробіть там нашого бота адміністратором, щоб він міг перевіряти.
campaign-chat-missing = Напишіть канал або групу, наприклад @name.
campaign-seconds = Скільки секунд залишатися
campaign-seconds-hint = Стільки люди пробудуть на сторінці щонайменше.
campaign-seconds-missing = Напишіть ціле число секунд.
campaign-code = Код
campaign-code-hint = Слово на вашій сторінці, яке треба знайти. Якщо його немає, залиште поле порожнім.
campaign-partner = Ім’я партнера
campaign-partner-hint = Малі латинські літери, цифри або дефіси, наприклад fun-games. Під цим ім’ям ваш сервер повідомляє, хто закінчив.
campaign-partner-missing = Напишіть ім’я, наприклад fun-games: малі латинські літери, цифри або дефіси.
# $mark: what has to stand in the link, to the letter.
campaign-partner-url-hint = Починається з https:// і містить { $mark }: на це місце стане номер, який повідомить ваш сервер.
# The same.
campaign-partner-url-missing = Напишіть посилання, що починається з https:// і містить { $mark } один раз.
campaign-reward = Винагорода в доларах
campaign-reward-hint = За одне виконання. Зверху може додатися комісія.
campaign-reward-missing = Напишіть суму, наприклад 0,05.
campaign-title = Заголовок англійською
campaign-text = Що зробити, англійською
campaign-title-missing = Напишіть заголовок англійською.
campaign-text-missing = Напишіть англійською, що треба зробити.
# In the language that the sponsor reads here.
campaign-title-own = Заголовок вашою мовою
campaign-text-own = Що зробити, вашою мовою
campaign-about-check_in = Люди відмічаються раз на день і отримують оплату за кожен день.
campaign-about-wallet = Люди підключають тут свій гаманець TON із підтвердженням.
campaign-about-proof = Люди надсилають зображення, на якому це видно. Кожне дивиться модератор.
# $link: what such a link looks like.
campaign-chat-url-hint = Посилання в Telegram, наприклад { $link }.
# The same.
campaign-chat-url-missing = Напишіть посилання в Telegram, наприклад { $link }.
campaign-proof-url-hint = Що відкрити спершу. Якщо відкривати нічого, залиште поле порожнім.
campaign-friends = Скільки друзів привести
campaign-friends-hint = Друг зараховується, коли сам щось заробив.
campaign-attempts = Спроби
campaign-attempts-hint = Скільки разів можна відповісти на всі запитання.
# $max: the largest number.
campaign-whole-missing = Напишіть ціле число від 1 до { $max }.
# $number: 1, 2 and so on.
campaign-question = Запитання { $number }
campaign-question-text = Запитання англійською
# In the language that the sponsor reads here.
campaign-question-text-own = Запитання вашою мовою
# $number: 1, 2 and so on.
campaign-choice = Відповідь { $number } англійською
# The same, in the language that the sponsor reads here.
campaign-choice-own = Відповідь { $number } вашою мовою
# The same.
campaign-right = Відповідь { $number } правильна
campaign-choice-add = Додати відповідь
campaign-choice-remove = Прибрати останню відповідь
campaign-question-add = Додати запитання
campaign-question-remove = Прибрати це запитання
campaign-quiz-hint = Напишіть кожне запитання й відповіді англійською та позначте правильну. Більше ніхто не бачить, яка вона.
campaign-jetton = Жетон (jetton)
campaign-jetton-hint = Адреса його контракту. Для TON залиште поле порожнім.
campaign-units = Сума в найменших одиницях
campaign-units-hint = Стільки в гаманці щонайменше. У жетона з 6 знаками 1000000 — це один.
campaign-units-missing = Напишіть ціле число, наприклад 1000000.
campaign-ton-hint = Не менше цієї суми.
campaign-address-hint = Кому надсилають. Скопіюйте адресу зі свого гаманця.
campaign-budget = Бюджет на день у доларах
campaign-budget-hint = Стільки вона виплатить винагород за день (UTC) щонайбільше. Порожньо — без обмеження.
campaign-picture-hint = Його видно над завданням. Перед надсиланням воно зменшується.
campaign-picture-kept = Зображення є.
campaign-picture-remove = Прибрати зображення
campaign-settings = Інші налаштування
campaign-after-previous = Лише після попереднього завдання
campaign-repeat = Як часто
repeat-once = Один раз
repeat-daily = Щодня
repeat-weekly = Щотижня
campaign-starts = Перший день (UTC)
campaign-starts-hint = Залиште порожнім, щоб почати одразу після запуску.
campaign-ends = Останній день (UTC)
campaign-ends-hint = Залиште порожнім: 30 днів від цього моменту.
campaign-cap = Не більше загалом
campaign-cap-hint = Стільки виконань оплачується. Порожньо — без обмеження.
campaign-cap-daily = Не більше за день
campaign-cap-daily-hint = Стільки оплачується за день (UTC). Порожньо — без обмеження.
campaign-languages = Мови
campaign-languages-hint = Для всіх, якщо нічого не вибрати.
campaign-countries = Країни
campaign-countries-hint = По дві літери, наприклад DE, FR. Порожньо — для всіх.
campaign-countries-missing = Напишіть по дві літери на країну, наприклад DE, FR.
campaign-premium = З Telegram Premium чи без
premium-all = Для всіх
premium-only = Лише з Premium
premium-without = Лише без Premium
campaign-later-3 = Відсотків через 3 дні
campaign-later-7 = Відсотків через 7 днів
campaign-later-hint = Ця частина винагороди чекає, доки ми не перевіримо ще раз. Решта виплачується відразу.
campaign-later-missing = Напишіть цілі числа, разом не більше 100.
# For a plan that came by the API.
campaign-later-own = Винагорода надходить частинами, які ця форма не може показати. Вони залишаться як є.

## Partners

partners = Ваші партнери
partners-hint = Партнер — це ваш сервер, який повідомляє нам, коли люди виконали завдання.
partner = Партнер
partner-name = Ім’я нового партнера
partner-name-hint = Малі латинські літери, цифри або дефіси, наприклад fun-games. Ім’я залишиться за вами.
partner-take = Зайняти
# $name: such as fun-games.
partner-open = Партнер { $name }
# $time: a date with the time of day.
partner-since = Ваш з { $time }
partner-address = Адреса, на яку пише ваш сервер
partner-secret = Секрет
partner-secret-hint = Ним підписується все, що нам повідомляє ваш сервер. Зберігайте його там і нікому не показуйте.
partner-secret-show = Показати секрет
partner-secret-replace = Замінити секрет
partner-secret-sure = Замінити секрет? Теперішній працюватиме ще два дні.
# $time: a date with the time of day.
partner-secret-until = Попередній секрет працює до { $time }.
partner-try = Спробувати
partner-sandbox = Лише перевірка: нікому не платимо
partner-command = Команда для вашого сервера
# $secret and $claim: words that stand in the command.
partner-command-hint = Замість { $secret } підставте секрет, а замість { $claim } — те, що було в посиланні.
partner-heard = Що нам повідомили
partner-heard-none = Поки нічого. Тут з’явиться те, що повідомить ваш сервер. Відхиленого тут немає: причина є у відповіді.
# What came of it.
postback-paid = Виконано, оплачено
postback-taken_back = Не підтвердилося, відкликано
postback-recorded = Перевірка, гроші не рухалися

## Messages to partners

webhook = Повідомлення вашому серверу
webhook-hint = Ми повідомляємо йому, коли хтось виконав ваше завдання і коли кампанія запущена, зупинена або лишилася без грошей.
webhook-url = Адреса, на яку ми пишемо
webhook-url-hint = Починається з https://.
webhook-secret = Секрет повідомлень
webhook-secret-hint = Ним ваш сервер перевіряє, що повідомлення від нас, за правилами Standard Webhooks.
webhook-save = Зберегти й увімкнути
webhook-on = Увімкнено
webhook-off = Вимкнено
webhook-failed = Ми вимкнули: три дні нічого не доходило. Збережіть ще раз, щоб продовжити.
# $time: a date with the time of day.
webhook-failing = Нічого не доходить з { $time }.
webhook-test = Надіслати перевірку
webhook-stop = Вимкнути
webhook-stop-sure = Більше не повідомляти вашому серверу? Те, що чекає надсилання, зберігається три дні.
deliveries = Що ми надіслали
deliveries-none = Поки нічого.
delivery-waiting = Чекає надсилання
delivery-delivered = Доставлено
delivery-failed = Не доставлено
# $status: such as 500. $attempts: how many.
delivery-answered = Спроб: { $attempts }, остання відповідь: { $status }
# The same without one.
delivery-unanswered = Спроб: { $attempts }, відповіді немає
# $time: a date with the time of day.
delivery-next = Знову о { $time }
delivery-again = Надіслати ще раз

## History

history-none = Тут поки порожньо
history-none-hint = Виконайте завдання, і винагорода з’явиться тут.
see-tasks = До завдань
entry-reward = Винагорода
entry-hold = Виведення
entry-release = Виведення повернулося
# A reward on hold, one that is free now, and one that was taken back.
entry-vesting = Заморожено, ще не на балансі
entry-vest = Розморожено
entry-clawback = Відкликано
entry-referral = За запрошення друга
entry-correction = Виправлення
entry-other = Зміна балансу

## Appeals

appeal = Попросити перевірити ще раз
appeal-words = Чому ви вважаєте це помилкою?
appeal-hint = Це прочитає людина. Про кожну винагороду можна попросити один раз, тож напишіть усе, що допоможе.
appeal-send = Надіслати
appeal-missing = Напишіть кількома словами, чому ви вважаєте це помилкою.
appeal-asked = Ви попросили перевірити ще раз
# Where it stands.
appeal-open = На це подивиться людина. Бот повідомить результат.
appeal-granted = Ви маєте рацію
appeal-declined = Рішення лишається тим самим
appeals = Ваші звернення
appeals-none = Ви ще ні про що не просили перевірити ще раз.

## Settings

settings = Налаштування
settings-language = Мова
settings-notifications = Повідомлення від бота
topic-payments = Виведення й надходження
topic-rewards = Винагороди
topic-friends = Друзі
topic-news = Новини
settings-safety = Повідомлення, що захищають ваші гроші, наприклад про зміну гаманця, завжди надходять одразу.
settings-quiet = Тихі години
settings-quiet-on = Не писати вночі
quiet-from = З
quiet-until = До
share-invitation = Запросити друга
settings-home-screen = Додати Earnest на головний екран
settings-data = Ваші дані
settings-export = Отримати копію всього, що ми про вас зберігаємо
settings-delete = Щоб видалити акаунт, напишіть боту /delete_me. Спершу він пояснить, що буде з вашими грошима.
settings-delete-go = Повернутися в чат
