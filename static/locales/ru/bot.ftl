### What the bot says, in Russian.

## Greetings

bot-welcome =
    Добро пожаловать в Earnest!

    Выполняйте задания, зарабатывайте доллары и выводите их в USDT в сети TON.
bot-welcome-invited =
    Добро пожаловать в Earnest! Вас пригласил друг.

    Выполняйте задания, зарабатывайте доллары и выводите их в USDT в сети TON.
# To somebody who is known already and pressed a link of a friend.
bot-invitation-late =
    С возвращением!

    Приглашение засчитывается только тем, кто здесь впервые, так что это ничего не меняет. Ваши задания и деньги там же, где были.
# The same with their own link.
bot-invitation-own = Это ваша собственная ссылка-приглашение. Отправьте её друзьям, которых здесь ещё нет.
bot-open-app = Открыть Earnest
bot-help =
    Earnest платит за выполнение заданий.

    1. Откройте приложение и выберите задание.
    2. Выполните его и заберите награду.
    3. Выведите USDT с баланса на свой кошелёк TON.

    /balance показывает, сколько у вас есть, /withdraw выводит деньги, /invite приглашает друзей, /language меняет язык, /paysupport связывает с сотрудником, /delete_me удаляет аккаунт.

## Answers to commands

bot-languages = 🌐 Язык
bot-language = На каком языке вам удобно читать?
bot-language-chosen = Теперь я пишу вам по-русски.
bot-app = Ваши задания и баланс — в приложении.
bot-tasks = В приложении ждут новые задания. У каждого видно, сколько за него платят.
bot-open-tasks = Показать задания
# $balance: dollars, such as 1.50.
bot-balance = Ваш баланс: { $balance } $.
bot-open-wallet = Открыть кошелёк
# $balance: dollars, such as 1.50.
bot-withdraw = Вы можете вывести { $balance } $ в USDT на свой кошелёк TON.
# $balance and $minimum: dollars, such as 1.50.
bot-withdraw-later = Ваш баланс: { $balance } $. Минимальный вывод: { $minimum } $. Ещё несколько заданий, и хватит.
# $link: the person's own link.
bot-invite =
    Приглашайте друзей по своей ссылке:
    { $link }
bot-share = Выбрать чат
bot-terms = Это правила для всех, кто пользуется Earnest.
bot-privacy = Здесь сказано, что Earnest хранит о вас и зачем. Копию даёт приложение, а /delete_me удаляет данные.
bot-read = Читать
bot-unknown-command = Такой команды я не знаю. Все команды покажет /help.
bot-not-understood = Я понимаю только команды. Их покажет /help. Чтобы написать человеку, используйте /paysupport.

## Writing to us

bot-paysupport =
    Что-то не так с платежом или с чем-то ещё? Нажмите кнопку ниже и расскажите нам. Сотрудник прочтёт и ответит здесь.

    Можно написать и сразу после команды: /paysupport, а дальше ваши слова.

    Укажите день и сумму. Никогда никому не отправляйте пароль или секретные слова кошелька.
bot-write-to-us = ✍️ Написать нам
bot-support-received = Спасибо. Сотрудник прочтёт и ответит вам здесь.
# $words: what a person of our team wrote.
support-answered =
    Ответ от нашей команды:

    { $words }
support-title = Напишите нам
support-topic = О чём речь?
support-topic-payment = Платёж или вывод
support-topic-task = Задание или награда
support-topic-idea = Идея
support-topic-other = Другое
support-words = Ваши слова
support-send = Отправить
support-hint = Сотрудник прочтёт и ответит в чате с ботом. Никогда никому не отправляйте пароль или секретные слова кошелька.

## Deleting the account

bot-erase-explained =
    Удалить ваш аккаунт?

    Ваш язык, настройки и всё, что вы нам писали, удалятся сразу, и все сеансы завершатся. В книгах при каждом платеже останется номер вашего аккаунта Telegram: этого требует закон.

    Кто вас пригласил и какие задания вы выполнили, тоже сохранится, чтобы за них никому не заплатили дважды.
# $amount: dollars, such as 1.50: everything that the person would give up.
bot-erase-money =
    Удалить ваш аккаунт? У вас ещё есть { $amount } $: на балансе, в заморозке, на пути к вам или для кампаний.

    Сначала выведите их. Если удалить аккаунт сейчас, он будет удалён через 7 дней, и от того, что к тому времени останется, вы отказываетесь.

    Тогда исчезнут ваш язык, настройки и всё, что вы нам писали. В книгах при каждом платеже останется номер вашего аккаунта Telegram: этого требует закон.
# $amount: dollars, such as 1.50.
bot-erase-campaigns = В ваших кампаниях ещё { $amount } $. Сначала закройте их в приложении, потом снова напишите /delete_me.
bot-erase-yes = Удалить мой аккаунт
bot-erase-give-up = Удалить и отказаться от денег
bot-erase-keep = Оставить аккаунт
# $date: year, month and day, such as 2027-01-22.
bot-erase-waits = Ваш аккаунт будет удалён { $date }. До этого можно вывести деньги или оставить аккаунт.
bot-erase-kept = Ваш аккаунт остаётся как есть.
bot-erase-done = Ваш аккаунт удалён. До свидания и спасибо.
bot-erased = Вы удалили аккаунт. Если снова хотите пользоваться Earnest, нажмите кнопку. Выполненные задания останутся выполненными.
bot-return = Вернуться
bot-returned = С возвращением!

## Sharing

# What the person who shares sees above the message.
share-title = Пригласить в Earnest
# The message that is shared.
share-words = Я зарабатываю доллары на небольших заданиях в Earnest и вывожу их в USDT. Присоединяйтесь!
share-button = Открыть Earnest
# Shown to somebody who has not started the bot yet.
share-start = Запустите Earnest, чтобы приглашать друзей

## Commands

# Telegram shows these beside each command.
command-start = Начать
command-app = Открыть приложение
command-balance = Сколько у вас есть
command-tasks = Что можно сделать
command-invite = Пригласить друзей
command-withdraw = Вывести деньги
command-language = Сменить язык
command-help = Как это работает
command-terms = Правила
command-privacy = Что мы о вас храним
command-paysupport = Написать нам
command-delete_me = Удалить аккаунт
# Telegram shows it before somebody starts the bot: at most 512 characters.
bot-description = Выполняйте небольшие задания, зарабатывайте доллары и выводите их в USDT на свой кошелёк TON. Каждую выплату можно проверить в блокчейне.
# On the bot's profile: at most 120 characters.
bot-short-description = Выполняйте небольшие задания, зарабатывайте доллары, выводите USDT в сети TON.

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

## The page behind an invitation link

invitation-title = Вас приглашают в Earnest
invitation-lead = Выполняйте задания, зарабатывайте доллары и выводите их в USDT в сети TON.
invitation-unknown = Это приглашение никому не принадлежит. Начать можно и без него.
invitation-open = Открыть в Telegram
# $bot: the name of the bot in Telegram. A message to copy follows.
invitation-later =
    Telegram не под рукой? Откройте там позже @{ $bot } и отправьте ему это сообщение. Оно засчитывается так же.
invitation-rule =
    Приглашение засчитывается за тех, кто в Earnest впервые. Это решается один раз, когда человек приходит сюда впервые.

## Suspended accounts

# $reason: one of the sentences below.
ban-set =
    Ваш аккаунт приостановлен: пока нельзя зарабатывать и выводить. { $reason }

    Если вы думаете, что это ошибка, напишите /paysupport. Вам ответит человек.
# $reason: one of the sentences below. $note: what the moderator wrote.
ban-set-noted =
    Ваш аккаунт приостановлен: пока нельзя зарабатывать и выводить. { $reason }

    { $note }

    Если вы думаете, что это ошибка, напишите /paysupport. Вам ответит человек.
ban-lifted = Ваш аккаунт снова открыт. Можно продолжать с того же места.
ban-several-accounts = За несколькими аккаунтами мы нашли одного человека.
ban-pretended = То, за что просили награду, на самом деле не было сделано.
ban-abusive = С другими людьми или с нами плохо обращались.
ban-law = Закон не разрешает нам работать с вами.
ban-other = Причина указана ниже.

## Campaigns

# $name: the campaign's name.
campaign-runs = Ваша кампания «{ $name }» проверена и может идти. Исполнители видят её, пока в ней есть деньги.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-sent-back =
    Ваша кампания «{ $name }» не может идти в таком виде. { $reason }

    Измените её в приложении и снова отправьте на проверку.
# $note: what the moderator wrote.
campaign-sent-back-noted =
    Ваша кампания «{ $name }» не может идти в таком виде. { $reason }

    { $note }

    Измените её в приложении и снова отправьте на проверку.
# $name: the campaign's name. $reason: one of the sentences below.
campaign-stopped =
    Мы приостановили вашу кампанию «{ $name }». { $reason }

    Её деньги на месте. Измените её в приложении и снова отправьте на проверку или закройте.
# $note: what the moderator wrote.
campaign-stopped-noted =
    Мы приостановили вашу кампанию «{ $name }». { $reason }

    { $note }

    Её деньги на месте. Измените её в приложении и снова отправьте на проверку или закройте.
campaign-misleading = Она обещает не то, чем является.
campaign-forbidden = Её не допускают закон или правила Telegram.
campaign-unreachable = Её ссылка или чат не открылись.
campaign-unclear = Исполнителям было бы непонятно, что делать.
campaign-too-little = Награда слишком мала для такой работы.
campaign-repeated = Она повторяет другую кампанию.
campaign-other = Сначала нужно кое-что изменить.

## Appeals

# $title: the task's title. $answer: one of the sentences below. $note: what the moderator wrote.
appeal-granted = Мы снова посмотрели «{ $title }», и вы правы. { $answer }
appeal-granted-noted =
    Мы снова посмотрели «{ $title }», и вы правы. { $answer }

    { $note }
appeal-declined = Мы снова посмотрели «{ $title }», и решение остаётся прежним. { $answer }
appeal-declined-noted =
    Мы снова посмотрели «{ $title }», и решение остаётся прежним. { $answer }

    { $note }
fairness-cleared = Сотрудник посмотрел ваш аккаунт, всё в порядке. Ваши выводы продолжаются.
fairness-cleared-noted =
    Сотрудник посмотрел ваш аккаунт, всё в порядке. Ваши выводы продолжаются.

    { $note }
fairness-kept = Сотрудник посмотрел ваш аккаунт. С вашими выводами пока всё остаётся как есть.
fairness-kept-noted =
    Сотрудник посмотрел ваш аккаунт. С вашими выводами пока всё остаётся как есть.

    { $note }
appeal-mistake = Это была наша ошибка. Приносим извинения.
appeal-shown = Из вашего сообщения видно, что вы это сделали.
appeal-not-shown = Ничто не показывает нам, что вы это сделали.
appeal-not-done = Мы видим, что это сделано не так, как требует задание.
appeal-duplicate = Одно и то же сделано с нескольких аккаунтов, а платится за это один раз.
appeal-other = Наш сотрудник всё проверил.
# To the sponsor. $title: the task's title. $amount: dollars, such as 1.50.
appeal-paid = Исполнитель попросил нас снова посмотреть «{ $title }» и оказался прав. Ваша кампания заплатила за это { $amount } $.
webhook-failed = Ваш сервер «{ $name }» несколько дней не принимал наши вебхуки, поэтому мы их отключили. Исправьте его и снова укажите адрес в приложении. Тогда мы отправим всё, что ещё ждёт.
## The terms, a page

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
terms-title = Условия
terms-who-title = Кто мы
terms-who = Earnest ведёт тот, кто ведёт бота { $bot }. Эти условия действуют между вами и им.
terms-earn-title = Что вы зарабатываете
terms-earn = Каждое задание показывает, сколько за него платят, ещё до начала. Ровно столько вы получите, когда задание проверено. Награда может быть заморожена на несколько дней; приложение показывает, до какого времени. Для начатого задания действуют условия, которые были при его начале.
terms-fair-title = Что честно
terms-fair = Выполняйте каждое задание сами, с одного аккаунта. Пока награда заморожена, её можно отозвать, если вы ушли раньше срока, выполнили задание с нескольких аккаунтов или прислали ложное подтверждение. Вам сообщат причину.
terms-pay-title = Выводы
terms-pay = Вы выводите USDT в сети TON на свой кошелёк. Минимальную сумму приложение показывает до запроса. Мы можем проверить вывод перед выплатой. Каждая выплата видна в блокчейне. После смены кошелька выводы ждут сутки, чтобы защитить вас.
terms-stars-title = Оплата звёздами
terms-stars = Звёздами оплачиваются только кампании. Сумма в долларах известна до оплаты. Если с платежом что-то не так, напишите боту /paysupport. Мы разберёмся и вернём звёзды, когда это справедливо. Собственная поддержка Telegram с платежами этому боту помочь не может.
terms-sponsors-title = Спонсоры
terms-sponsors = Кампания тратит только то, что в неё внесли. Когда вы её закроете, неизрасходованное вернётся на ваш баланс спонсора. Из этого баланса оплачиваются кампании.
terms-end-title = Уход
terms-end = Удалить аккаунт можно в любое время командой /delete_me. Сначала выведите деньги: от того, что останется через неделю, вы отказываетесь. Тому, кто обманывает, могут закрыть доступ.
terms-change-title = Изменения
terms-change = Новые условия действуют для того, что будет после них. Заработанное остаётся вашим.
terms-contact-title = Вопросы
terms-contact = Напишите /paysupport боту { $bot }. Ответит сотрудник.

## The page about privacy

# $bot: the name of the bot, such as @earnest_bot, here and in all texts of this page.
privacy-title = Конфиденциальность
privacy-what-title = Что мы храним
privacy-what =
    Номер вашего аккаунта Telegram, ваш язык, страну, из которой вы открыли приложение, есть ли у вас Telegram Premium, ваш часовой пояс, когда вы были здесь в последний раз и ваше имя, пока вы показываете его другим.

    Какие задания вы выполнили, что заработали, вывели и заплатили, адрес вашего кошелька, кто вас пригласил и что вы нам писали.

    Отпечаток с ключом от числа, которое приложение придумывает на каждом вашем устройстве, 90 дней, и смену страны, 30 дней.
privacy-why-title = Зачем
privacy-why = Чтобы платить вам, предлагать подходящие вам задания, не пускать обманщиков и вести книги, как требует закон.
privacy-not-title = Чего мы не храним
privacy-not = Ни фамилии, ни номера телефона, ни фотографии, ни контактов, ни места на карте. Здесь нет рекламы и чужой слежки.
privacy-who-title = Кто это видит
privacy-who = Telegram передаёт наши сообщения, на Cloudflare работают наши серверы, а выплаты открыто видны в блокчейне TON. Спонсоры видят, сколько людей выполнили их задание, но не кто. Ваши данные никто не покупает.
privacy-long-title = Как долго
privacy-long = То, что не нужно для книг, исчезает, когда вы удаляете аккаунт. Нужное для книг остаётся с номером вашего аккаунта Telegram, и больше ничто там не говорит, кто вы. Сеансы завершаются через сутки.
privacy-rights-title = Ваши права
privacy-rights = В настройках приложения вы получаете копию всего, что мы о вас храним, и выбираете, какие сообщения вам нужны и когда.
privacy-delete-title = Удаление
privacy-delete = Напишите /delete_me боту { $bot }.
privacy-contact-title = Вопросы
privacy-contact = Напишите /paysupport боту { $bot }. Ответит сотрудник.
