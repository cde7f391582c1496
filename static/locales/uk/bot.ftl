### What the bot says, in Ukrainian.

## Greetings

bot-welcome =
    Вітаємо в Earnest!

    Виконуйте завдання, заробляйте долари й виводьте їх у USDT в мережі TON.
bot-welcome-invited =
    Вітаємо в Earnest! Вас запросив друг.

    Виконуйте завдання, заробляйте долари й виводьте їх у USDT в мережі TON.
bot-open-app = Відкрити Earnest
bot-help =
    Earnest платить за виконані завдання.

    1. Відкрийте застосунок і виберіть завдання.
    2. Виконайте його й заберіть винагороду.
    3. Виведіть USDT з балансу у свій гаманець TON.

    /app відкриває застосунок, /help показує це повідомлення.

## Commands

# Telegram shows these beside each command.
command-start = Почати
command-app = Відкрити застосунок
command-help = Як це працює

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Виплачено: { $amount } $ у USDT надійшли у ваш гаманець { $address }.
# The button below it.
withdrawal-transaction = Показати транзакцію
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Виведення { $amount } $ не вдалося. Гроші повернулися на ваш баланс.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Нам довелося відкликати { $amount } $, що були для вас заморожені. { $reason }

    Решта ваших грошей недоторкана. Вважаєте, що це помилка? Напишіть нам, і людина все перегляне.
clawback-left = За умовою треба було залишатися, а ви вийшли раніше строку.
clawback-proof = Надісланий доказ не відповідає завданню.
clawback-duplicate = Те саме завдання виконано з кількох акаунтів, а платимо за нього один раз.
clawback-mistake = Завдання зараховано через нашу помилку. Вибачте.

## Wallet

# $address: the wallet.
wallet-linked =
    Гаманець { $address } підключено. Відтепер виведення йдуть лише на нього.
# $address: the new wallet.
wallet-changed =
    Тепер ваш гаманець — { $address }. Щоб захистити ваші гроші, виведення чекають 24 години.

    Це були не ви? Відкрийте застосунок і знову підключіть свій гаманець.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Гаманець { $address } відключено. Щоб захистити ваші гроші, виведення чекають 24 години.

    Це були не ви? Відкрийте застосунок і знову підключіть свій гаманець.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Баланс спонсора
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = { $amount } $ на ваші кампанії в Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = Дякуємо! { $amount } $ уже на вашому балансі спонсора.
# $amount: dollars, such as 1.30.
deposit-waiting = Дякуємо! Ваш платіж на { $amount } $ надійшов. Невдовзі додамо його до балансу.

# The page of the Mini App, before its script runs.
app-title = Заробляйте USDT
app-loading = Завантаження…

## The page about reserves

reserves-title = Резерви
reserves-lead = Що ми винні, що в нас є і як це перевірити, не питаючи нас.
reserves-balanced = Усі книги зійшлися станом на { $at }.
reserves-broken = Станом на { $at } книги не зійшлися. Виплати зупинено, доки не з’ясуємо чому.
reserves-not-yet = Книги ще не перевірялися. Поверніться за годину.
reserves-owed = Що ми винні
reserves-earner = Користувачам на баланс
reserves-vesting = Користувачам, заморожено
reserves-held = У дорозі до користувачів
reserves-sponsor = Спонсорам
reserves-campaign = У кампаніях
reserves-in-all = Разом
reserves-hold = Що в нас є
reserves-wallet = Гаманець для виплат
reserves-deposit-wallet = Гаманець для поповнень
reserves-seen = За даними блокчейну на { $at }.
reserves-stars-note = Спонсори платять також зірками й TON, які зберігають для нас Telegram і блокчейн; у цю суму вони не входять.
reserves-payouts = Останні виплати
reserves-no-payouts = Виплат ще не було.
reserves-check = Перевірте самі
reserves-check-chain = Кожен гаманець і кожна виплата вище — посилання на блокчейн. Додайте баланси.
reserves-check-books = Книги запечатуються щодня. Ось найновіший хеш: хто змінить запечатаний рядок, змінить і всі наступні хеші. Збережіть його й порівнюйте.
reserves-check-tools = Ті самі цифри є в /api/reserves, а всі хеші — в /api/segments. Застосунок підтвердить ваші власні рядки, а «make verify» з вихідного коду перевірить усі.
