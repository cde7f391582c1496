//! Versions of constraints, in the order of Semantic Versioning 2.0.0, section 11.

use std::cmp::Ordering;

/// A version; build metadata says nothing about the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Version<'a> {
    core: [u64; 3],
    pre: &'a str,
}

impl<'a> Version<'a> {
    pub fn parse(text: &'a str) -> Option<Self> {
        let text = text.split('+').next()?;
        let (core, pre) = text.split_once('-').unwrap_or((text, ""));
        if text.contains('-') && pre.split('.').any(str::is_empty) {
            return None;
        }
        let mut parts = core.split('.');
        let mut next = || {
            let digits = parts.next().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
            digits.filter(|part| *part == "0" || !part.starts_with('0'))?.parse().ok()
        };
        let core = [next()?, next()?, next()?];
        parts.next().is_none().then_some(Self { core, pre })
    }

    pub fn compare(&self, other: &Self) -> Ordering {
        self.core.cmp(&other.core).then_with(|| match (self.pre, other.pre) {
            ("", "") => Ordering::Equal,
            // What comes before a version is smaller than it.
            ("", _) => Ordering::Greater,
            (_, "") => Ordering::Less,
            (own, other) => compare_pre(own, other),
        })
    }
}

fn compare_pre(own: &str, other: &str) -> Ordering {
    let (mut own, mut other) = (own.split('.'), other.split('.'));
    loop {
        let order = match (own.next(), other.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(own), Some(other)) => match (own.parse::<u64>(), other.parse::<u64>()) {
                (Ok(own), Ok(other)) => own.cmp(&other),
                (Ok(_), Err(_)) => Ordering::Less,
                (Err(_), Ok(_)) => Ordering::Greater,
                (Err(_), Err(_)) => own.cmp(other),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_in_the_order_of_the_specification() {
        let ordered = [
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.0.10",
        ];
        let versions: Vec<_> = ordered.map(|text| Version::parse(text).unwrap()).into();
        for pair in versions.windows(2) {
            assert_eq!(pair[0].compare(&pair[1]), Ordering::Less, "{pair:?}");
        }
        for text in ["", "1", "1.2", "1.2.3.4", "v1.2.3", "01.2.3", "1.2.x", "1.2.3-"] {
            assert_eq!(Version::parse(text), None, "{text:?}");
        }
    }
}
