//! How often a task can be done: once, or once in each UTC day or week.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    Once,
    Daily,
    Weekly,
}

impl Repeat {
    pub const ALL: [Self; 3] = [Self::Once, Self::Daily, Self::Weekly];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Once => "once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|repeat| repeat.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_of_repetition_are_read_as_they_are_written() {
        assert_eq!(Repeat::ALL.map(Repeat::name), ["once", "daily", "weekly"]);
        assert_eq!(Repeat::ALL.map(Repeat::name).map(Repeat::parse), Repeat::ALL.map(Some));
        assert_eq!(Repeat::parse("hourly"), None);
    }
}
