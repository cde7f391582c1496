//! What friends, statistics, boards and achievements are limited to.

use crate::domain::amount::Amount;

/// Friends whom one inviter is paid for in a UTC day and in all: more are not friends. The schema
/// holds the same figures.
pub const FRIENDS_PAID_DAILY_MAX: i64 = 50;
pub const FRIENDS_PAID_MAX: i64 = 1_000;
pub const FRIENDS_PAGE: i64 = 20;
/// More beside some friends is a slip of the hand. The schema holds the same figures.
pub const MILESTONE_MAX: Amount = Amount::constant(1_000_000_000);
pub const MILESTONE_FRIENDS_MAX: i64 = 1_000;
/// As much of a first name as fits a line. The schema holds the same figure.
pub const FIRST_NAME_CHARS_MAX: usize = 32;
/// How often what people earned is added to their days and weeks: a visit of somebody writes their
/// rows once then, not once for each task.
pub const FOLD_EVERY_SECONDS: i64 = 600;
/// Transfers that one step of it takes in, and steps in one run: a thousand a minute and more.
pub const FOLD_TRANSFERS_MAX: i64 = 2_000;
pub const FOLD_STEPS_MAX: usize = 5;
/// Newer lines of somebody's own that are added to what was folded when they look.
pub const FOLD_TAIL_MAX: i64 = 200;
// What an achievement takes: near enough to be tried, far enough to be proud of.
pub const STREAK_WEEK_DAYS: i64 = 7;
pub const STREAK_MONTH_DAYS: i64 = 30;
pub const TASKS_DONE_SOME: i64 = 10;
pub const TASKS_DONE_MANY: i64 = 100;
/// Days of their own that somebody is shown, and how long days are kept.
pub const STATS_DAYS: i64 = 30;
pub const SCORE_DAYS_KEPT: i64 = 40;
/// How many of those who earned the most are shown, and kept in case that some do not want to be.
pub const BOARD_SHOWN: i64 = 100;
pub const BOARD_KEPT: i64 = 200;
