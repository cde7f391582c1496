### What the Mini App says, in Ukrainian. Amounts come formatted, with their currency.

## Everywhere

tabs = Розділи
tab-earn = Завдання
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
label-started = Розпочато
label-checking = Перевіряємо
label-paid = Оплачено

## Task

task = Завдання
task-open-visit = Відкрийте сторінку, щоб почати.
task-open-join = Відкрийте канал, приєднайтеся й поверніться сюди.
task-waiting = Розпочато. Побудьте на сторінці, а тоді поверніться сюди.
task-ready-visit = Чудово! Заберіть винагороду.
task-ready-code = Введіть код зі сторінки та заберіть винагороду.
task-ready-join = Приєдналися? Тоді заберіть винагороду.
task-checking = Перевіряємо. Це недовго, і чекати тут не потрібно.
task-paid = Оплачено! Винагорода вже на балансі.
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
