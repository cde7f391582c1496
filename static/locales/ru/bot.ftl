### What the bot says, in Russian.

## Greetings

bot-welcome =
    Добро пожаловать в Earnest!

    Выполняйте задания, зарабатывайте доллары и выводите их в USDT в сети TON.
bot-welcome-invited =
    Добро пожаловать в Earnest! Вас пригласил друг.

    Выполняйте задания, зарабатывайте доллары и выводите их в USDT в сети TON.
bot-open-app = Открыть Earnest
bot-help =
    Earnest платит за выполнение заданий.

    1. Откройте приложение и выберите задание.
    2. Выполните его и заберите награду.
    3. Выведите USDT с баланса на свой кошелёк TON.

    /app открывает приложение, /help показывает это сообщение.

## Commands

# Telegram shows these beside each command.
command-start = Начать
command-app = Открыть приложение
command-help = Как это работает

## Withdrawals

# $amount: dollars, such as 1.50. $address: the recipient's wallet.
withdrawal-confirmed = Выплачено: { $amount } $ в USDT поступили на ваш кошелёк { $address }.
# The button below it.
withdrawal-transaction = Показать транзакцию
# $amount: dollars, such as 1.50. $reason: a sentence, one of refusals.ftl.
withdrawal-released =
    Вывод { $amount } $ не прошёл. Деньги вернулись на ваш баланс.

    { $reason }

## Rewards

# $amount: dollars, such as 1.50. $reason: one of the four sentences below.
reward-clawed-back =
    Нам пришлось отозвать { $amount } $ из замороженных наград. { $reason }

    Остальные деньги не тронуты. Думаете, это ошибка? Напишите нам, и сотрудник разберётся.
clawback-left = По условиям задания нужно было остаться, а вы ушли раньше срока.
clawback-proof = Присланное подтверждение не подошло к заданию.
clawback-duplicate = Одно и то же задание выполнили с нескольких аккаунтов, а платится за него один раз.
clawback-mistake = Задание засчитано по нашей ошибке. Приносим извинения.

## Wallet

# $address: the wallet.
wallet-linked = Кошелёк { $address } подключён. Теперь выводы идут только на него.
# $address: the new wallet.
wallet-changed =
    Теперь ваш кошелёк — { $address }. Чтобы защитить деньги, мы приостановили выводы на 24 часа.

    Это были не вы? Откройте приложение и снова подключите свой кошелёк.
# $address: the wallet that was unlinked.
wallet-unlinked =
    Кошелёк { $address } отключён. Чтобы защитить деньги, мы приостановили выводы на 24 часа.

    Это были не вы? Откройте приложение и снова подключите свой кошелёк.
## Deposits

# The invoice in Telegram: at most 32 characters.
invoice-title = Баланс спонсора
# $amount: dollars, such as 1.30. At most 255 characters.
invoice-description = { $amount } $ для ваших кампаний в Earnest.
# $amount: dollars, such as 1.30.
deposit-credited = Спасибо! { $amount } $ зачислено на ваш баланс спонсора.
# $amount: dollars, such as 1.30.
deposit-waiting = Спасибо! Ваш платёж на { $amount } $ получен. Скоро мы зачислим его на баланс.

# The page of the Mini App, before its script runs.
app-title = Зарабатывайте USDT
app-loading = Загрузка…

## The page about reserves

reserves-title = Резервы
reserves-lead = Что мы должны, что у нас есть и как проверить это, не спрашивая нас.
reserves-balanced = На { $at } все счета сошлись.
reserves-broken = На { $at } счета не сошлись. Выплаты остановлены, пока мы не найдём причину.
reserves-not-yet = Счета ещё не сверялись. Загляните через час.
reserves-owed = Что мы должны
reserves-earner = Исполнителям
reserves-vesting = Исполнителям, заморожено
reserves-held = На пути к исполнителям
reserves-sponsor = Спонсорам
reserves-campaign = В кампаниях
reserves-in-all = Всего
reserves-hold = Что у нас есть
reserves-wallet = Кошелёк для выплат
reserves-deposit-wallet = Кошелёк для пополнений
reserves-seen = По данным блокчейна на { $at }.
reserves-stars-note = Спонсоры платят ещё звёздами и TON, их хранят для нас Telegram и блокчейн; в эту сумму они не входят.
reserves-payouts = Последние выплаты
reserves-no-payouts = Выплат ещё не было.
reserves-check = Проверьте сами
reserves-check-chain = Каждый кошелёк и каждая выплата выше — ссылка на блокчейн. Сложите балансы.
reserves-check-books = Книги запечатываются каждый день. Вот новейший хеш: кто изменит запечатанную строку, изменит и все следующие хеши. Сохраните его и сравнивайте.
reserves-check-tools = Те же цифры есть в /api/reserves, а все хеши — в /api/segments. Приложение подтвердит ваши строки, а «make verify» из исходного кода проверит все.
