//! What people write to the bot, and which of its buttons they press.

use serde_json::Value;

use crate::domain::id::UserId;
use crate::domain::language::Language;

/// Whoever an update is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sender {
    pub user: UserId,
    /// As Telegram names it.
    pub language: Language,
}

impl Sender {
    /// Reads a Bot API `User`; `None` for bots and for what is none.
    #[must_use]
    pub fn read(user: &Value) -> Option<Self> {
        if user.get("is_bot")?.as_bool()? {
            return None;
        }
        let tag = user.get("language_code").and_then(Value::as_str).unwrap_or_default();
        let user = UserId::new(user.get("id")?.as_i64()?)?;
        Some(Self { user, language: Language::from_tag(tag) })
    }
}

/// A message in the private chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// With what followed it in the link, if anything.
    Start(Option<String>),
    App,
    Balance,
    Tasks,
    Invite,
    Withdraw,
    Language,
    Help,
    Terms,
    Privacy,
    /// With the question, if it came along.
    PaySupport(String),
    DeleteMe,
    /// A command that there is not.
    UnknownCommand,
    /// What a Mini App sent that was opened from a keyboard button; anybody can send anything.
    Form(String),
    /// Words, a picture, a sticker: people talk to bots.
    Other,
}

impl Said {
    /// Every command, by the words that Telegram is told of.
    pub const COMMANDS: [&'static str; 12] = [
        "start",
        "app",
        "balance",
        "tasks",
        "invite",
        "withdraw",
        "language",
        "help",
        "terms",
        "privacy",
        "paysupport",
        "delete_me",
    ];

    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let Some(command) = word.strip_prefix('/') else { return Self::Other };
        // In groups a command carries the bot's name; people paste that form here too.
        let command = command.split('@').next().unwrap_or_default().to_ascii_lowercase();
        let rest = rest.trim();
        match command.as_str() {
            "start" => Self::Start(Some(rest).filter(|rest| !rest.is_empty()).map(str::to_owned)),
            "app" => Self::App,
            "balance" => Self::Balance,
            "tasks" => Self::Tasks,
            "invite" => Self::Invite,
            "withdraw" => Self::Withdraw,
            "language" => Self::Language,
            "help" => Self::Help,
            "terms" => Self::Terms,
            "privacy" => Self::Privacy,
            // Telegram names the first for payments; many bots have the second.
            "paysupport" | "support" => Self::PaySupport(rest.to_owned()),
            "delete_me" => Self::DeleteMe,
            _ => Self::UnknownCommand,
        }
    }
}

/// A button below a message of ours that asks us something (`callback_data`, at most 64 bytes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Show the languages.
    Languages,
    Speak(Language),
    /// Delete the account, knowing what is given up.
    Erase,
    /// Keep it after all.
    Keep,
    /// Come back after it was deleted.
    Return,
}

impl Press {
    #[must_use]
    pub fn data(self) -> String {
        match self {
            Self::Languages => "languages".to_owned(),
            Self::Speak(language) => format!("language:{}", language.tag()),
            Self::Erase => "erase".to_owned(),
            Self::Keep => "keep".to_owned(),
            Self::Return => "return".to_owned(),
        }
    }

    /// `None` for a button that we never made, or made in a version that is gone.
    #[must_use]
    pub fn read(data: &str) -> Option<Self> {
        match data {
            "languages" => Some(Self::Languages),
            "erase" => Some(Self::Erase),
            "keep" => Some(Self::Keep),
            "return" => Some(Self::Return),
            _ => Language::known(data.strip_prefix("language:")?).map(Self::Speak),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_understood_with_or_without_the_bots_name() {
        for command in Said::COMMANDS {
            let plain = Said::read(&format!("/{command}"));
            assert!(!matches!(plain, Said::UnknownCommand | Said::Other), "{command}");
            assert_eq!(Said::read(&format!(" /{command}@earnest_bot ")), plain);
            assert_eq!(Said::read(&format!("/{}", command.to_uppercase())), plain);
        }
        assert_eq!(Said::read("/start abc"), Said::Start(Some("abc".to_owned())));
        assert_eq!(Said::read("/support  no Stars "), Said::PaySupport("no Stars".to_owned()));
        assert_eq!(Said::read("/started"), Said::UnknownCommand);
        assert_eq!(Said::read("/"), Said::UnknownCommand);
        assert_eq!(Said::read("start"), Said::Other);
        assert_eq!(Said::read(""), Said::Other);
    }

    #[test]
    fn buttons_come_back_as_they_were_made_and_fit() {
        let languages = Language::ALL.iter().map(|language| Press::Speak(*language));
        let others = [Press::Languages, Press::Erase, Press::Keep, Press::Return];
        for press in languages.chain(others) {
            assert!((1..=64).contains(&press.data().len()));
            assert_eq!(Press::read(&press.data()), Some(press));
        }
        for data in ["", "language:", "language:xx", "erase:7", "Erase"] {
            assert_eq!(Press::read(data), None, "{data}");
        }
    }
}
