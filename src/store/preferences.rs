//! What people chose: of what they want to hear, and when not.

use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::notification::{Choices, QuietHours, Topic};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// `language, utc_offset_minutes, switched_off, quiet_from, quiet_until` of somebody.
#[must_use]
pub fn of(user: UserId) -> Statement {
    Statement::new(
        "select u.language, u.utc_offset_minutes, coalesce(p.switched_off, '[]') as switched_off,
           p.quiet_from, p.quiet_until
         from users u left join preferences p on p.user_id = u.id where u.id = ?1",
        [user.get().into()],
    )
}

/// Keeps what somebody chose. Whoever is forgotten chooses nothing.
#[must_use]
pub fn keep(user: UserId, language: Language, choices: &Choices) -> [Statement; 2] {
    let names: Vec<_> = choices.switched_off.iter().map(|topic| topic.name()).collect();
    let switched_off = serde_json::to_string(&names).unwrap_or_default();
    [
        Statement::new(
            "update users set language = ?2, utc_offset_minutes = ?3
             where id = ?1 and standing <> 'erased' and (language, utc_offset_minutes) <> (?2, ?3)",
            [user.get().into(), language.tag().into(), choices.utc_offset_minutes.into()],
        ),
        Statement::new(
            "insert into preferences (user_id, switched_off, quiet_from, quiet_until)
             select id, ?2, ?3, ?4 from users where id = ?1 and standing <> 'erased'
             on conflict (user_id) do update set switched_off = excluded.switched_off,
               quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until",
            [
                user.get().into(),
                switched_off.into(),
                choices.quiet_hours.map(QuietHours::from).into(),
                choices.quiet_hours.map(QuietHours::until).into(),
            ],
        ),
    ]
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Choices, Unreadable> {
    let names: Vec<String> =
        serde_json::from_str(row.text("switched_off")?).map_err(|_| Unreadable("switched_off"))?;
    // A topic of another version is passed over.
    let chosen = Topic::CHOICES.into_iter().filter(|topic| names.iter().any(|n| n == topic.name()));
    let (from, until) = (row.optional_integer("quiet_from")?, row.optional_integer("quiet_until")?);
    Ok(Choices {
        switched_off: chosen.collect(),
        quiet_hours: from.zip(until).and_then(|(from, until)| QuietHours::new(from, until)),
        utc_offset_minutes: row.integer("utc_offset_minutes")?,
    })
}
