//! What somebody reaches once and keeps: steps of the way, worth no money.

use crate::domain::limits::{
    STREAK_MONTH_DAYS, STREAK_WEEK_DAYS, TASKS_DONE_MANY, TASKS_DONE_SOME,
};

/// How far somebody came. None of it ever grows less, save for tasks that were taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    pub tasks: i64,
    /// The most days in a row.
    pub streak_best: i64,
    /// Friends who did what they came for.
    pub friends: i64,
    /// 1 once a withdrawal has arrived.
    pub withdrawals: i64,
}

/// The order is that of the list which people see. The texts are `achievement-<name>` in the Mini
/// App's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Achievement {
    FirstTask,
    FirstWithdrawal,
    WeekInARow,
    FirstFriend,
    SomeTasks,
    MonthInARow,
    ManyTasks,
}

impl Achievement {
    pub const ALL: [Self; 7] = [
        Self::FirstTask,
        Self::FirstWithdrawal,
        Self::WeekInARow,
        Self::FirstFriend,
        Self::SomeTasks,
        Self::MonthInARow,
        Self::ManyTasks,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::FirstTask => "first_task",
            Self::FirstWithdrawal => "first_withdrawal",
            Self::WeekInARow => "week_in_a_row",
            Self::FirstFriend => "first_friend",
            Self::SomeTasks => "some_tasks",
            Self::MonthInARow => "month_in_a_row",
            Self::ManyTasks => "many_tasks",
        }
    }

    /// How far it is, and how far somebody came of it, never further.
    #[must_use]
    pub fn progress(self, way: &Way) -> (i64, i64) {
        let (goal, came) = match self {
            Self::FirstTask => (1, way.tasks),
            Self::SomeTasks => (TASKS_DONE_SOME, way.tasks),
            Self::ManyTasks => (TASKS_DONE_MANY, way.tasks),
            Self::WeekInARow => (STREAK_WEEK_DAYS, way.streak_best),
            Self::MonthInARow => (STREAK_MONTH_DAYS, way.streak_best),
            Self::FirstFriend => (1, way.friends),
            Self::FirstWithdrawal => (1, way.withdrawals),
        };
        (goal, came.clamp(0, goal))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_own_way() {
        let reached = |way: Way| {
            let done = Achievement::ALL.into_iter().filter(|it| {
                let (goal, came) = it.progress(&way);
                came == goal
            });
            done.map(Achievement::name).collect::<Vec<_>>()
        };
        assert!(reached(Way::default()).is_empty());
        let tasks = |tasks| reached(Way { tasks, ..Way::default() });
        assert_eq!(tasks(1), ["first_task"]);
        assert_eq!(tasks(9), ["first_task"]);
        assert_eq!(tasks(10), ["first_task", "some_tasks"]);
        assert_eq!(tasks(1_000), ["first_task", "some_tasks", "many_tasks"]);
        let days = |streak_best| reached(Way { streak_best, ..Way::default() });
        assert_eq!((days(6).len(), days(7).len(), days(29).len(), days(30).len()), (0, 1, 1, 2));
        assert_eq!(reached(Way { friends: 3, ..Way::default() }), ["first_friend"]);
        assert_eq!(reached(Way { withdrawals: 1, ..Way::default() }), ["first_withdrawal"]);
    }

    #[test]
    fn nobody_comes_further_than_the_goal_or_less_than_nowhere() {
        let way = Way { tasks: 12, streak_best: -1, friends: 0, withdrawals: 0 };
        assert_eq!(Achievement::SomeTasks.progress(&way), (10, 10));
        assert_eq!(Achievement::ManyTasks.progress(&way), (100, 12));
        assert_eq!(Achievement::WeekInARow.progress(&way), (7, 0));
    }
}
