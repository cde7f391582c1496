//! What makes a table of routes out of its lines: the match that leads to the stories, what a path
//! knows besides, and a list for the tests that hold the tables against the documents.

use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::wire::answer::Answer;
use crate::wire::http::Method;
use crate::wire::problem;

/// One table of routes, apart from its stories.
#[derive(Clone, Copy)]
pub struct Table {
    /// Each line's path and methods, as they stand in the table.
    #[cfg(feature = "document")]
    pub lines: &'static [(&'static str, &'static str)],
    /// The line that leads a method on a path somewhere, counted from 1; 0 when none does.
    pub line: fn(&[&str], Method) -> u8,
}

impl Table {
    /// Whether it knows the path, with whatever method.
    #[must_use]
    pub fn has(&self, path: &[&str]) -> bool {
        Method::NAMED.into_iter().any(|(_, method)| (self.line)(path, method) > 0)
    }
}

/// Writes all that belongs to a table, so that no list beside it can differ from it. The function
/// answers `None` where no line fits.
macro_rules! routes {
    (
        $(#[$about:meta])*
        $table:ident: $name:ident(
            $world:ident $(, $argument:ident: $kind:ty)*; $request:ident, $path:ident
        ) {
            $( ($pattern:pat, $methods:pat) => $answer:expr, )+
        }
    ) => {
        pub const $table: $crate::app::routes::Table = $crate::app::routes::Table {
            #[cfg(feature = "document")]
            lines: &[$( (stringify!($pattern), stringify!($methods)) ),+],
            #[allow(unused_variables, reason = "names in a path are for the story")]
            line: |path, method| {
                let mut line = 0_u8;
                $(
                    line = line.saturating_add(1);
                    if matches!((path, method), ($pattern, $methods)) {
                        return line;
                    }
                )+
                0
            },
        };

        $(#[$about])*
        async fn $name<W: $crate::app::world::World>(
            $world: &W,
            $($argument: $kind,)*
            $request: &$crate::wire::http::Request,
            $path: &[&str],
        ) -> Option<Result<$crate::wire::answer::Answer, $crate::app::error::Error>> {
            Some(match ($path, $request.method) {
                $( ($pattern, $methods) => $answer, )+
                _ => return None,
            })
        }
    };
}

pub(crate) use routes;

/// A path that exists with other methods names them (RFC 9110, 15.5.6); any other does not exist.
#[must_use]
pub fn unmatched(tables: &[Table], path: &[&str], language: Language) -> Answer {
    let knows = |method| tables.iter().any(|table| (table.line)(path, method) > 0);
    let methods = Method::NAMED.into_iter().filter(|(_, method)| knows(*method));
    let allowed: Vec<&str> = methods.map(|(name, _)| name).collect();
    if allowed.is_empty() {
        return problem::refused(Refusal::NotFound, language);
    }
    problem::refused(Refusal::MethodNotAllowed, language).with("allow", allowed.join(", "))
}
