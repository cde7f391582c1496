//! Every limit in one place, each with its unit in its name and its reason beside it.

mod bot;
mod campaigns;
mod fairness;
mod friends;
mod rates;

pub use bot::*;
pub use campaigns::*;
pub use fairness::*;
pub use friends::*;
pub use rates::*;

use crate::domain::amount::Amount;

/// The largest integer that survives a JavaScript number, and so a D1 binding, exactly.
pub const INTEGER_MAX: i64 = 9_007_199_254_740_991;

/// The smallest withdrawal that terms may name: below a dime the network's fee is most of it. The
/// first terms say one dollar. The schema holds the bounds of terms too.
pub const TERMS_MINIMUM_MIN: Amount = Amount::constant(100_000);
/// The largest: whoever earns little must get there too.
pub const TERMS_MINIMUM_MAX: Amount = Amount::constant(100_000_000);
/// Half of a reward, in parts per million: more is a slip of the hand.
pub const TERMS_FEE_PPM_MAX: i64 = 500_000;
/// 90 days: whoever looks for cheats has found them by then.
pub const TERMS_HOLDING_SECONDS_MAX: i64 = DAY_SECONDS.saturating_mul(90);
/// More for one friend is a slip of the hand.
pub const TERMS_REFERRAL_MAX: Amount = Amount::constant(100_000_000);
/// The largest withdrawal: more is a matter for a conversation.
pub const WITHDRAWAL_MAX: Amount = Amount::constant(5_000_000_000);
/// What one earner may withdraw in a day (24 hours back from now).
pub const WITHDRAWAL_DAILY_MAX: Amount = Amount::constant(5_000_000_000);
/// Above this an operator looks at a withdrawal before it is approved, above the next two do.
pub const REVIEW_ABOVE: Amount = Amount::constant(100_000_000);
pub const REVIEW_BY_TWO_ABOVE: Amount = Amount::constant(1_000_000_000);
/// How soon a withdrawal that a limit stopped is looked at again.
pub const APPROVE_AGAIN_SECONDS: i64 = 300;
/// How soon the chain is asked again about a recipient of whom it could tell nothing.
pub const ASK_AGAIN_SECONDS: i64 = 60;
/// Beyond this place in the queue nobody counts: the question has to stay cheap.
pub const QUEUE_COUNTED_MAX: i64 = 1_000;
/// From signing to the chain's final word, usually.
pub const BATCH_USUAL_SECONDS: i64 = 30;
pub const DAY_SECONDS: i64 = 86_400;
pub const HOUR_SECONDS: i64 = 3_600;

/// Telegram signs initData once per launch and a reload keeps it: a short limit hurts real users.
pub const INIT_DATA_AGE_SECONDS_MAX: i64 = 86_400;
/// A session lasts as long as the initData that it came from could.
pub const SESSION_SECONDS: i64 = 86_400;
/// KV may serve a session for this long before it is read again from D1.
pub const SESSION_CACHE_SECONDS: i64 = 600;

/// A person needs a minute to sign in their wallet; a leaked challenge is soon worth nothing.
pub const CHALLENGE_SECONDS: i64 = 600;
/// A proof's time is the phone's, whose clock may be slow: the challenge is what keeps it fresh.
pub const PROOF_AGE_SECONDS_MAX: i64 = 900;
/// As far as a phone's clock may be fast.
pub const PROOF_AHEAD_SECONDS_MAX: i64 = 60;
/// How long withdrawals wait after a wallet was changed: long enough for its owner to read the
/// bot's message. The schema holds the same figure.
pub const WALLET_CHANGE_WAIT_SECONDS: i64 = 86_400;

/// No request of ours is larger; Telegram's updates stay well below this too.
pub const BODY_BYTES_MAX: usize = 65_536;
/// The largest legal initData is about 2 kB; 8 KiB is its cap and this leaves room for the scheme.
pub const HEADER_BYTES_MAX: usize = 9_216;
pub const PATH_BYTES_MAX: usize = 1_024;
/// A proof picture, which the app has made smaller before it sends it.
pub const PROOF_BYTES_MAX: usize = 1_000_000;
/// Smaller shows nothing, larger is no screen.
pub const PICTURE_SIDE_MIN: u32 = 200;
pub const PICTURE_SIDE_MAX: u32 = 8_000;
/// How often a claim looks by itself whether its picture was judged: the judgement wakes it.
pub const PROOF_LOOK_SECONDS: i64 = 21_600;
/// No message on the chain has more cells.
pub const BOC_CELLS_MAX: usize = 8_192;
/// No message has more than 2^21 bits in its cells; what keeps them together takes less again.
pub const BOC_BYTES_MAX: usize = 524_288;

pub const IDEMPOTENCY_KEY_CHARS_MIN: usize = 16;
pub const IDEMPOTENCY_KEY_CHARS_MAX: usize = 64;
pub const TASK_CODE_CHARS_MAX: usize = 64;
/// As long as browsers and Telegram bear.
pub const TASK_LINK_CHARS_MAX: usize = 2_048;
/// An hour: nobody stays on a page for longer because somebody asks.
pub const VISIT_SECONDS_MAX: i64 = 3_600;
/// More than this is an exam, not a task.
pub const QUIZ_QUESTIONS_MAX: usize = 10;
/// As many choices as fit on a small phone.
pub const QUIZ_CHOICES_MAX: usize = 6;
pub const QUIZ_TEXT_CHARS_MAX: usize = 200;
/// With more attempts everybody gets there by guessing.
pub const QUIZ_ATTEMPTS_MAX: i64 = 10;
/// Friends that one task may ask for: each is looked at when it is claimed.
pub const INVITE_FRIENDS_MAX: i64 = 100;
pub const PARTNER_NAME_CHARS_MAX: usize = 32;
/// As far as clocks on land are behind and ahead of UTC. The schema holds the same figures.
pub const UTC_OFFSET_MINUTES_MIN: i64 = -720;
pub const UTC_OFFSET_MINUTES_MAX: i64 = 840;
/// Codes in one list of an audience: there are some 250 countries, and nobody lists most of them.
pub const TASK_AUDIENCE_CODES_MAX: usize = 100;
/// The last part of a reward is free a month later at the latest: people have to see their money.
pub const TASK_PLAN_DAYS_MAX: i64 = 30;
/// Each part costs a row and a look outside.
pub const TASK_PLAN_PARTS_MAX: usize = 4;
/// Telegram allows this many characters after `/start `.
pub const START_PAYLOAD_CHARS_MAX: usize = 64;

pub const LEDGER_PAGE_MAX: i64 = 50;
pub const LEDGER_PAGE_DEFAULT: i64 = 20;
pub const WITHDRAWALS_PAGE: i64 = 20;
/// How many tasks one earner is shown at a time.
pub const TASKS_PAGE: i64 = 50;
/// Running tasks that are looked at for one list: what is for others, or is full, is passed over.
pub const TASKS_LOOKED_MAX: i64 = 500;

/// Withdrawals approved in one step; each costs a question to the chain.
pub const APPROVALS_MAX: i64 = 20;
/// Payouts in one signed message. A trace of 50 stays small and costs 2 % more gas than one of 255.
pub const BATCH_PAYOUTS_MAX: i64 = 50;
/// How long the chain may include a signed message.
pub const BATCH_VALID_SECONDS: i64 = 120;
/// What we add before we believe that the chain's time has passed `valid_until`.
pub const BATCH_EXPIRY_MARGIN_SECONDS: i64 = 10;
/// How soon we look at the chain again while a batch is under way.
pub const CHAIN_LOOK_SECONDS: i64 = 3;
/// A batch that was signed so long ago and is not settled is looked at more seldom, and operators
/// are told of it, once.
pub const BATCH_LATE_SECONDS: i64 = 600;
/// How seldom at most.
pub const CHAIN_LOOK_SECONDS_MAX: i64 = 300;
/// A block that is so much older than the newest of the masterchain is part of it for ever; for
/// indexers that do not say what is final. Usually it takes a few seconds.
pub const FINALITY_SECONDS: i64 = 10;
/// TON that each payout carries for its gas; what is not used comes back.
pub const PAYOUT_ATTACHED_NANOTON: i64 = 50_000_000;
/// TON that stays in the hot wallet: an emptied account could be deleted and its seqno start anew.
pub const HOT_WALLET_RESERVE_NANOTON: i64 = 1_000_000_000;

/// What a sponsor is credited for one Star, in micro-USDT: about the $13 for a thousand Stars that
/// bots get from Telegram. More would be a gift, less a fee that nobody agreed to.
pub const STAR_MICROS: i64 = 13_000;
/// Fewer Stars than this cost more of everybody's attention than they are worth.
pub const INVOICE_STARS_MIN: i64 = 50;
/// The largest price in Stars that the Bot API names for any link.
pub const INVOICE_STARS_MAX: i64 = 10_000;
/// How long an invoice can be paid: its rate is a promise, and promises need an end.
pub const INVOICE_SECONDS: i64 = 3_600;
/// Invoices that one sponsor may open in an hour; each costs a call to Telegram.
pub const INVOICES_HOURLY_MAX: i64 = 20;
/// Longer than any charge id of Telegram; what is longer is not one.
pub const CHARGE_ID_CHARS_MAX: usize = 256;
pub const DEPOSITS_PAGE: i64 = 20;
/// Deposits that are credited in one batch.
pub const DEPOSITS_CREDITED_MAX: i64 = 100;
/// Less TON or USDT than a cent or so is dust: a row for it would cost more than it is worth, and
/// anybody could send thousands.
pub const DEPOSIT_NANOTON_MIN: i64 = 10_000_000;
pub const DEPOSIT_USDT_MICROS_MIN: i64 = 10_000;
/// As much of a stranger's comment as is kept; our own memos are far shorter.
pub const DEPOSIT_MEMO_CHARS_MAX: usize = 128;
/// A rate of TON that is older than this says nothing about its price now: deposits wait.
pub const TON_RATE_AGE_SECONDS_MAX: i64 = 3_600;
/// Outside of this range a rate is a slip of the hand: a hundredth of a cent to 1,000 dollars.
pub const TON_RATE_MICROS_MIN: i64 = 100;
pub const TON_RATE_MICROS_MAX: i64 = 1_000_000_000;
/// Transactions read from the chain at a time, for each account and minute.
pub const CHAIN_TRANSACTIONS_MAX: i64 = 100;
/// How soon Telegram is asked again to send Stars back when its answer was lost.
pub const STAR_REFUND_AGAIN_SECONDS: i64 = 60;
/// Star refunds that are asked for again in one run; each costs a call to Telegram.
pub const STAR_REFUNDS_MAX: i64 = 10;

/// How often a campaign's fees move: often enough to count on, too rarely to matter in rows.
pub const FEES_EVERY_SECONDS: i64 = 3_600;
/// The same once it is closed: its sponsor waits for the rest.
pub const FEES_EVERY_CLOSED_SECONDS: i64 = 60;
/// Fees, vesting rewards or referrals that are moved in one run, of each kind.
pub const DUE_MAX: i64 = 100;
/// Flags in one document, parts of one flag, and characters of a name: a screenful, read in a
/// millisecond.
pub const FLAGS_MAX: usize = 100;
pub const FLAG_PARTS_MAX: usize = 20;
pub const FLAG_NAME_CHARS_MAX: usize = 100;
/// How long KV serves the flags before they are read again: the shortest that it can.
pub const FLAGS_CACHE_SECONDS: i64 = 60;
/// Operators hear of a withdrawal that nobody could look at for so long.
pub const APPROVAL_STUCK_SECONDS: i64 = 900;
/// As much of a message that nobody understands as is kept.
pub const DEAD_LETTER_CHARS_MAX: usize = 4_096;
/// Pages of a hot wallet's transactions that a recovery reads in one run.
pub const RECOVERY_PAGES_MAX: usize = 5;
/// Messages of a hot wallet that a recovery looks into in one run; each costs a trace.
pub const RECOVERY_MESSAGES_MAX: usize = 20;
/// Nobody comes to as many payouts or withdrawals: a larger number on the chain is not ours, and
/// must not use up those that are. The schema holds the same figure.
pub const RECOVERED_ID_MAX: i64 = 1_000_000_000_000;

/// How long before a part of a reward is free we look again: in time to ask more than once, and so
/// late that it still means something.
pub const RECHECK_AHEAD_SECONDS: i64 = 3_600;
/// A check that found nobody home is tried again after this long.
pub const CHECK_AGAIN_SECONDS: i64 = 30;
/// While a money path is switched off, what waits for it is looked at this often.
pub const PAUSED_AGAIN_SECONDS: i64 = 300;
/// How often the books are looked at as a whole.
pub const RECONCILE_SECONDS: i64 = 3_600;
/// Rows of each long list in one piece of a round through the books. All seven pieces of a step
/// together hold up the database for less than a tenth of a second.
pub const AUDIT_PIECE_ROWS: i64 = 10_000;
/// Pieces of each list in an hour: a million accounts in two hours, five million claims in nine.
pub const AUDIT_PIECES_HOURLY_MAX: usize = 60;
/// Pieces when an operator asked: everything of up to six million rows a list, in a minute or two,
/// by fewer calls than a Worker may make.
pub const AUDIT_PIECES_ASKED_MAX: usize = 600;
/// Transfers that one step of a round takes in; with more than that since the last one, a step does
/// only this.
pub const AUDIT_TRANSFERS_MAX: i64 = 20_000;
/// Pages of a hot wallet's transactions that are read in one run: five full batches and more.
pub const MOVE_PAGES_MAX: usize = 5;
/// Pages of Telegram's statement of Stars that are read in one run; each is as long as the Bot API
/// allows.
pub const STAR_PAGES_MAX: usize = 10;
pub const STAR_LINES_MAX: i64 = 100;
/// How long our books may know of a payment that the other side does not show: indexers lag.
pub const AUDIT_GRACE_SECONDS: i64 = 3_600;
/// How long Telegram's statement may know of Stars that our books do not: Telegram repeats an
/// update for a day.
pub const STAR_UPDATE_GRACE_SECONDS: i64 = DAY_SECONDS.saturating_mul(2);
/// As recent as a move has to be for a balance that does not know of it yet.
pub const MOVE_RECENT_SECONDS: i64 = 900;
/// How long a balance may differ before it is a broken law: longer than any indexer is behind
/// without saying so, shorter than from one look to the next.
pub const BALANCE_DIFFERS_SECONDS_MAX: i64 = 1_800;
/// Rows of one list that are held against the other side's in one run.
pub const AUDIT_ROWS_MAX: i64 = 5_000;
/// Beyond this many a pile is simply large: metrics stay cheap.
pub const METRIC_COUNT_MAX: i64 = 10_000;
/// Alerts that are told in one run.
pub const ALERTS_PAGE: i64 = 20;
/// How many of the newest payouts the reserves show.
pub const PAYOUTS_SHOWN: i64 = 20;
/// How far back a balance is looked up: this many of somebody's own lines.
pub const STATEMENT_LINES_MAX: i64 = 5_000;
pub const SEGMENTS_PAGE: i64 = 100;
/// Transfers in one sealed segment: a quarter of a megabyte, and a tree of thirteen levels.
pub const SEGMENT_TRANSFERS_MAX: i64 = 5_000;
/// Transfers stay in the database for this long after they were made, then only in R2.
pub const TRANSFERS_KEPT_SECONDS: i64 = DAY_SECONDS.saturating_mul(400);
/// Rows that the sweeper wakes up in one run, of each kind.
pub const SWEEP_MAX: i64 = 100;
/// A notification that fails this often is given up.
pub const NOTIFICATION_ATTEMPTS_MAX: i64 = 10;
pub const NOTIFICATION_AGAIN_SECONDS: i64 = 30;
/// A call to Telegram or the chain that takes longer is counted as lost.
pub const CALL_TIMEOUT_MILLISECONDS: u32 = 8_000;

/// A token of Cloudflare Access is about 1 kB; its header has to fit into ours.
pub const ACCESS_TOKEN_BYTES_MAX: usize = 8_192;
/// How far the clock of Cloudflare Access and ours may be apart.
pub const ACCESS_SKEW_SECONDS: i64 = 30;
/// A team has two keys at a time, the current and the one before.
pub const ACCESS_KEYS_MAX: usize = 8;
/// How long the team's keys are remembered; a key that is not among them is looked up at once.
pub const ACCESS_KEYS_SECONDS: i64 = 3_600;
/// Yet not more often than this, whatever keys somebody invents.
pub const ACCESS_KEYS_AGAIN_SECONDS: i64 = 60;
/// RSA from 2,048 to 4,096 bits: less is weak, more is nobody's.
pub const RSA_BYTES_MIN: usize = 256;
pub const RSA_BYTES_MAX: usize = 512;
/// How many lines an operator is shown at a time.
pub const ADMIN_PAGE: i64 = 50;
/// As much as an earner reads of a reason in their statement; the schema holds the same figure.
pub const CORRECTION_REASON_CHARS_MAX: usize = 200;
/// Corrections that are made in one run.
pub const CORRECTIONS_MAX: i64 = 20;
