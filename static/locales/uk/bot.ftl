### What the bot says, in Ukrainian.

## Greetings

bot-welcome =
    Вітаємо в Earnest!

    Виконуйте завдання, заробляйте долари й виводьте їх у USDT в мережі TON.
bot-welcome-invited =
    Вітаємо в Earnest! Вас запросив друг.

    Виконуйте завдання, заробляйте долари й виводьте їх у USDT в мережі TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    З поверненням!

    Запрошення зараховується лише тим, хто тут уперше, тож це нічого не змінює. Ваші завдання й гроші там само, де були.
# The same with their own link.
bot-invitation-own = Це ваше власне посилання-запрошення. Надішліть його друзям, яких тут ще немає.
bot-open-app = Відкрити Earnest
bot-help =
    Earnest платить за виконані завдання.

    1. Відкрийте застосунок і виберіть завдання.
    2. Виконайте його й заберіть винагороду.
    3. Виведіть USDT з балансу у свій гаманець TON.

    /balance показує, скільки у вас є, /withdraw виводить гроші, /invite запрошує друзів, /language змінює мову, /paysupport зв’язує з людиною, /delete_me видаляє акаунт.

## Answers to commands

bot-languages = 🌐 Мова
bot-language = Якою мовою вам зручно читати?
bot-language-chosen = Відтепер я пишу вам українською.
bot-app = Ваші завдання й баланс — у застосунку.
bot-tasks = У застосунку чекають нові завдання. У кожного видно, скільки за нього платять.
bot-open-tasks = Показати завдання
# $balance: dollars, such as 1.50.
bot-balance = Ваш баланс: { $balance } $.
bot-open-wallet = Відкрити гаманець
# $balance: dollars, such as 1.50.
bot-withdraw = Ви можете вивести { $balance } $ у USDT у свій гаманець TON.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Ваш баланс: { $balance } $. Найменше виведення: { $minimum } $. Ще кілька завдань, і вистачить.
# $link: the person's own link.
bot-invite =
    Запрошуйте друзів за своїм посиланням:
    { $link }
bot-share = Вибрати чат
bot-terms = Це правила для всіх, хто користується Earnest.
bot-privacy = Тут сказано, що Earnest зберігає про вас і навіщо. Копію дає застосунок, а /delete_me видаляє дані.
bot-read = Читати
bot-unknown-command = Такої команди я не знаю. Усі команди покаже /help.
bot-not-understood = Я розумію лише команди. Їх покаже /help. Щоб написати людині, скористайтеся /paysupport.

## Writing to us

bot-paysupport =
    Щось не так із платежем чи з чимось іншим? Натисніть кнопку нижче й розкажіть нам. Людина прочитає й відповість тут.

    Можна написати й одразу після команди: /paysupport, а далі ваші слова.

    Укажіть день і суму. Ніколи нікому не надсилайте пароль або секретні слова гаманця.
bot-write-to-us = ✍️ Написати нам
bot-support-received = Дякуємо. Людина прочитає й відповість вам тут.
# $words: what a person of our team wrote.
support-answered =
    Відповідь від нашої команди:

    { $words }
support-title = Напишіть нам
support-topic = Про що йдеться?
support-topic-payment = Платіж або виведення
support-topic-task = Завдання або винагорода
support-topic-idea = Ідея
support-topic-other = Інше
support-words = Ваші слова
support-send = Надіслати
support-hint = Людина прочитає й відповість у чаті з ботом. Ніколи нікому не надсилайте пароль або секретні слова гаманця.

## Deleting the account

bot-erase-explained =
    Видалити ваш акаунт?

    Ваша мова, налаштування й усе, що ви нам писали, видаляться одразу, і всі сеанси завершаться. У книгах при кожному платежі залишиться номер вашого акаунта Telegram: цього вимагає закон.

    Хто вас запросив і які завдання ви виконали, теж збережеться, щоб за них нікому не заплатили двічі.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Видалити ваш акаунт? У вас ще є { $amount } $: на балансі, заморожено, у дорозі до вас або для кампаній.

    Спершу виведіть їх. Якщо видалити акаунт зараз, його буде видалено за 7 днів, і від того, що тоді залишиться, ви відмовляєтеся.

    Тоді зникнуть ваша мова, налаштування й усе, що ви нам писали. У книгах при кожному платежі залишиться номер вашого акаунта Telegram: цього вимагає закон.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = У ваших кампаніях ще { $amount } $. Спершу закрийте їх у застосунку, а тоді знову напишіть /delete_me.
bot-erase-yes = Видалити мій акаунт
bot-erase-give-up = Видалити й відмовитися від грошей
bot-erase-keep = Залишити акаунт
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Ваш акаунт буде видалено { $date }. До того можна вивести гроші або залишити акаунт.
bot-erase-kept = Ваш акаунт лишається як є.
bot-erase-done = Ваш акаунт видалено. До побачення й дякуємо.
bot-erased = Ви видалили акаунт. Якщо знову хочете користуватися Earnest, натисніть кнопку. Виконані завдання залишаться виконаними.
bot-return = Повернутися
bot-returned = З поверненням!

## Sharing

# What the person who shares sees above the message.
share-title = Запросити до Earnest
# The message that is shared.
share-words = Я заробляю долари на невеликих завданнях в Earnest і виводжу їх у USDT. Приєднуйтеся!
share-button = Відкрити Earnest
# Shown to somebody who has not started the bot yet.
share-start = Запустіть Earnest, щоб запрошувати друзів

## Commands

# Telegram shows these beside each command.
command-start = Почати
command-app = Відкрити застосунок
command-balance = Скільки у вас є
command-tasks = Що можна зробити
command-invite = Запросити друзів
command-withdraw = Вивести гроші
command-language = Змінити мову
command-help = Як це працює
command-terms = Правила
command-privacy = Що ми про вас зберігаємо
command-paysupport = Написати нам
command-delete_me = Видалити акаунт
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Виконуйте невеликі завдання, заробляйте долари й виводьте їх у USDT у свій гаманець TON. Кожну виплату можна перевірити в блокчейні.
# On the bot's profile: at most 120 characters.
bot-short-description = Виконуйте невеликі завдання, заробляйте долари, виводьте USDT у мережі TON.

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

## The page behind an invitation link

invitation-title = Вас запрошують до Earnest
invitation-lead = Виконуйте завдання, заробляйте долари й виводьте їх у USDT в мережі TON.
invitation-unknown = Це запрошення нікому не належить. Почати можна й без нього.
invitation-open = Відкрити в Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    Telegram не під рукою? Відкрийте там пізніше @{ $bot } і надішліть йому це повідомлення. Воно зараховується так само.
invitation-rule =
    Запрошення зараховується за тих, хто в Earnest уперше. Це вирішується один раз, коли людина приходить сюди вперше.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Ваш акаунт призупинено: поки не можна заробляти й виводити. { $reason }

    Якщо ви вважаєте, що це помилка, напишіть /paysupport. Вам відповість людина.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Ваш акаунт призупинено: поки не можна заробляти й виводити. { $reason }

    { $note }

    Якщо ви вважаєте, що це помилка, напишіть /paysupport. Вам відповість людина.
ban-lifted = Ваш акаунт знову відкрито. Можна продовжувати з того ж місця.
ban-several-accounts = За кількома акаунтами ми знайшли одну людину.
ban-pretended = Те, за що просили винагороду, насправді не було зроблено.
ban-abusive = З іншими людьми або з нами погано поводилися.
ban-law = Закон не дозволяє нам працювати з вами.
ban-other = Причина нижче.

## Campaigns

# $name: the campaign's name.
campaign-runs = Вашу кампанію «{ $name }» перевірено, і вона може тривати. Користувачі бачать її, доки в ній є гроші.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Ваша кампанія «{ $name }» не може тривати в такому вигляді. { $reason }

    Змініть її в застосунку й знову надішліть на перевірку.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Ваша кампанія «{ $name }» не може тривати в такому вигляді. { $reason }

    { $note }

    Змініть її в застосунку й знову надішліть на перевірку.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    Ми призупинили вашу кампанію «{ $name }». { $reason }

    Її гроші на місці. Змініть її в застосунку й знову надішліть на перевірку або закрийте.
# $note: what the moderator wrote.
campaign-stopped-noted =
    Ми призупинили вашу кампанію «{ $name }». { $reason }

    { $note }

    Її гроші на місці. Змініть її в застосунку й знову надішліть на перевірку або закрийте.
campaign-misleading = Вона обіцяє не те, чим є.
campaign-forbidden = Її не дозволяють закон або правила Telegram.
campaign-unreachable = Її посилання або чат не відкрилися.
campaign-unclear = Користувачам було б незрозуміло, що робити.
campaign-too-little = Винагорода замала для такої роботи.
campaign-repeated = Вона повторює іншу кампанію.
campaign-other = Спершу треба дещо змінити.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = Ми знову переглянули «{ $title }», і ви маєте рацію. { $answer }
appeal-granted-noted =
    Ми знову переглянули «{ $title }», і ви маєте рацію. { $answer }

    { $note }
appeal-declined = Ми знову переглянули «{ $title }», і рішення лишається тим самим. { $answer }
appeal-declined-noted =
    Ми знову переглянули «{ $title }», і рішення лишається тим самим. { $answer }

    { $note }
fairness-cleared = Людина переглянула ваш обліковий запис, усе гаразд. Ваші виведення продовжуються.
fairness-cleared-noted =
    Людина переглянула ваш обліковий запис, усе гаразд. Ваші виведення продовжуються.

    { $note }
fairness-kept = Людина переглянула ваш обліковий запис. З вашими виведеннями поки все лишається як є.
fairness-kept-noted =
    Людина переглянула ваш обліковий запис. З вашими виведеннями поки все лишається як є.

    { $note }
appeal-mistake = Це була наша помилка. Вибачте.
appeal-shown = З вашого повідомлення видно, що ви це зробили.
appeal-not-shown = Ніщо не показує нам, що ви це зробили.
appeal-not-done = Ми бачимо, що це зроблено не так, як просить завдання.
appeal-duplicate = Те саме зроблено з кількох акаунтів, а платимо за це один раз.
appeal-other = Хтось із нас усе перевірив.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Користувач попросив нас знову переглянути «{ $title }» і мав рацію. Ваша кампанія сплатила за це { $amount } $.
webhook-failed = Ваш сервер «{ $name }» кілька днів не приймав наші вебхуки, тому ми їх вимкнули. Виправте його й знову вкажіть адресу в застосунку. Тоді ми надішлемо все, що ще чекає.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Умови
terms-who-title = Хто ми
terms-who = Earnest веде той, хто веде бота { $bot }. Ці умови діють між вами та ним.
terms-earn-title = Що ви заробляєте
terms-earn = Кожне завдання показує, скільки за нього платять, ще до початку. Саме стільки ви отримаєте, коли завдання перевірено. Винагорода може бути заморожена на кілька днів; застосунок показує, до якого часу. Для розпочатого завдання діють умови, що були на його початку.
terms-fair-title = Що чесно
terms-fair = Виконуйте кожне завдання самі, з одного акаунта. Доки винагорода заморожена, її можна відкликати, якщо ви вийшли раніше строку, виконали завдання з кількох акаунтів або надіслали неправдивий доказ. Вам повідомлять причину.
terms-pay-title = Виведення
terms-pay = Ви виводите USDT у мережі TON у власний гаманець. Найменшу суму застосунок показує до запиту. Ми можемо переглянути виведення перед виплатою. Кожну виплату видно в блокчейні. Після зміни гаманця виведення чекають добу, щоб захистити вас.
terms-stars-title = Оплата зірками
terms-stars = Зірками оплачують лише кампанії. Сума в доларах відома до оплати. Якщо з платежем щось не так, напишіть боту /paysupport. Ми все переглянемо й повернемо зірки, коли це справедливо. Власна підтримка Telegram із платежами цьому боту допомогти не може.
terms-sponsors-title = Спонсори
terms-sponsors = Кампанія витрачає лише те, що в неї внесли. Коли ви її закриєте, невитрачене повернеться на ваш баланс спонсора. З цього балансу оплачуються кампанії.
terms-end-title = Якщо ви йдете
terms-end = Видалити акаунт можна будь-коли командою /delete_me. Спершу виведіть гроші: від того, що залишиться за тиждень, ви відмовляєтеся. Тому, хто обманює, можуть закрити доступ.
terms-change-title = Зміни
terms-change = Нові умови діють для того, що буде після них. Зароблене лишається вашим.
terms-contact-title = Запитання
terms-contact = Напишіть /paysupport боту { $bot }. Відповість людина.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Приватність
privacy-what-title = Що ми зберігаємо
privacy-what =
    Номер вашого акаунта Telegram, вашу мову, країну, з якої ви відкрили застосунок, чи є у вас Telegram Premium, ваш часовий пояс, коли ви були тут востаннє, і ваше ім’я, доки ви показуєте його іншим.

    Які завдання ви виконали, що заробили, вивели й сплатили, адресу вашого гаманця, хто вас запросив і що ви нам писали.

    Відбиток із ключем від числа, яке застосунок вигадує на кожному вашому пристрої, 90 днів, і зміни країни, 30 днів.
privacy-why-title = Навіщо
privacy-why = Щоб платити вам, пропонувати завдання, призначені для вас, не пускати шахраїв і вести книги, як вимагає закон.
privacy-not-title = Чого ми не зберігаємо
privacy-not = Ні прізвища, ні номера телефону, ні фотографії, ні контактів, ні місця на карті. Тут немає реклами й чужого стеження.
privacy-who-title = Хто це бачить
privacy-who = Telegram передає наші повідомлення, на Cloudflare працюють наші сервери, а виплати відкрито видно в блокчейні TON. Спонсори бачать, скільки людей виконали їхнє завдання, але не хто. Ваших даних ніхто не купує.
privacy-long-title = Як довго
privacy-long = Те, що не потрібне для книг, зникає, коли ви видаляєте акаунт. Потрібне для книг лишається з номером вашого акаунта Telegram, і більше ніщо там не каже, хто ви. Сеанси завершуються за добу.
privacy-rights-title = Ваші права
privacy-rights = У налаштуваннях застосунку ви отримуєте копію всього, що ми про вас зберігаємо, і вибираєте, які повідомлення вам потрібні та коли.
privacy-delete-title = Видалення
privacy-delete = Напишіть /delete_me боту { $bot }.
privacy-contact-title = Запитання
privacy-contact = Напишіть /paysupport боту { $bot }. Відповість людина.
