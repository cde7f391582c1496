//! Where the texts are: in the code itself natively, beside the wasm in a Worker.

use crate::domain::language::Language;

/// The Fluent files of one language.
#[derive(Clone, Copy)]
pub struct Sources {
    pub app: &'static str,
    pub bot: &'static str,
    pub refusals: &'static str,
}

#[cfg(not(target_arch = "wasm32"))]
pub use embedded::sources;
#[cfg(target_arch = "wasm32")]
pub use given::{load_with, sources};

#[cfg(not(target_arch = "wasm32"))]
mod embedded {
    use super::{Language, Sources};
    use crate::domain::language::for_each_language;

    macro_rules! source {
        ($tag:literal, $file:literal) => {
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/static/locales/", $tag, "/", $file))
        };
    }

    macro_rules! embed_sources {
        ($($name:ident $tag:literal $own_name:literal $direction:ident,)+) => {
            pub const fn sources(language: Language) -> Sources {
                match language {
                    $(Language::$name => Sources {
                        app: source!($tag, "app.ftl"),
                        bot: source!($tag, "bot.ftl"),
                        refusals: source!($tag, "refusals.ftl"),
                    },)+
                }
            }
        };
    }
    for_each_language!(embed_sources);
}

/// Every language would be a third of the wasm, compiled at each start, and one request needs one.
#[cfg(target_arch = "wasm32")]
mod given {
    use std::cell::RefCell;

    use super::{Language, Sources};

    /// The content of a language's file, by its name without `.ftl`.
    pub type Loader = fn(Language, &str) -> String;

    struct Shelf {
        loader: Loader,
        known: Vec<(Language, Sources)>,
    }

    thread_local! {
        static SHELF: RefCell<Shelf> =
            const { RefCell::new(Shelf { loader: |_, _| String::new(), known: Vec::new() }) };
    }

    /// Says where the files come from, before the first text is asked for.
    pub fn load_with(loader: Loader) {
        SHELF.with_borrow_mut(|shelf| shelf.loader = loader);
    }

    /// Loaded once for each language that an isolate speaks, and kept.
    pub fn sources(language: Language) -> Sources {
        SHELF.with_borrow_mut(|shelf| {
            if let Some((_, sources)) = shelf.known.iter().find(|(known, _)| *known == language) {
                return *sources;
            }
            let file = |name| &*String::leak((shelf.loader)(language, name));
            let sources =
                Sources { app: file("app"), bot: file("bot"), refusals: file("refusals") };
            shelf.known.push((language, sources));
            sources
        })
    }
}
