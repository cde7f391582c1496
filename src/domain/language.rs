//! The languages that Earnest speaks. Adding one is a line here and a folder in `static/locales`.

/// Gives `$make!` every language: a name, its BCP 47 tag, its own name for itself, its direction.
/// The only list there is.
macro_rules! for_each_language {
    ($make:ident) => {
        $make! {
            English "en" "English" LeftToRight,
            Russian "ru" "Русский" LeftToRight,
            Ukrainian "uk" "Українська" LeftToRight,
            Spanish "es" "Español" LeftToRight,
            Portuguese "pt" "Português" LeftToRight,
            French "fr" "Français" LeftToRight,
            German "de" "Deutsch" LeftToRight,
            Turkish "tr" "Türkçe" LeftToRight,
            Arabic "ar" "العربية" RightToLeft,
            Persian "fa" "فارسی" RightToLeft,
            Hindi "hi" "हिन्दी" LeftToRight,
            Indonesian "id" "Bahasa Indonesia" LeftToRight,
        }
    };
}
pub(crate) use for_each_language;

macro_rules! languages {
    ($($name:ident $tag:literal $own_name:literal $direction:ident,)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Language {
            $($name,)+
        }

        impl Language {
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The BCP 47 tag, which is also the folder's name.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$name => $tag,)+ }
            }

            /// As those who speak it call it, which is how they find it in a list.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own_name,)+ }
            }

            #[must_use]
            pub const fn direction(self) -> Direction {
                match self { $(Self::$name => Direction::$direction,)+ }
            }
        }
    };
}
for_each_language!(languages);

impl Default for Language {
    /// Every text exists in English first.
    fn default() -> Self {
        Self::English
    }
}

impl Language {
    /// The language of an IETF tag such as `ar`, `pt-BR` or `AR_eg`; English when we lack it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        Self::known(tag).unwrap_or_default()
    }

    /// The same, but `None` when we lack it: for lists of languages of which one may be ours.
    #[must_use]
    pub fn known(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// As HTML's `dir` attribute spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_read_by_its_language_and_falls_back_to_english() {
        for (tag, expected) in [
            ("en", Language::English),
            ("en-GB", Language::English),
            ("ar", Language::Arabic),
            ("ar-EG", Language::Arabic),
            ("AR_eg", Language::Arabic),
            ("pt-BR", Language::Portuguese),
            ("pt-PT", Language::Portuguese),
            ("es-419", Language::Spanish),
            ("uk_UA", Language::Ukrainian),
            ("fa-AF", Language::Persian),
            ("hi-Latn", Language::Hindi),
            ("in", Language::English),
            ("zh", Language::English),
            ("zh-hans", Language::English),
            ("ara", Language::English),
            ("-ar", Language::English),
            ("", Language::English),
            ("\u{0}", Language::English),
        ] {
            assert_eq!(Language::from_tag(tag), expected, "{tag:?}");
        }
        assert_eq!(Language::known("zh-Hant-TW"), None);
        assert_eq!(Language::known("*"), None);
    }

    #[test]
    fn a_language_is_found_again_by_its_own_tag() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), *language);
        }
    }

    #[test]
    fn arabic_and_persian_run_from_right_to_left_and_every_name_is_its_own() {
        let is_rtl = |language: &&Language| language.direction().name() == "rtl";
        let rtl: Vec<_> = Language::ALL.iter().filter(is_rtl).collect();
        assert_eq!(rtl, [&Language::Arabic, &Language::Persian]);
        let names: std::collections::BTreeSet<_> =
            Language::ALL.iter().map(|language| language.own_name()).collect();
        assert_eq!(names.len(), 12, "{names:?}");
    }
}
