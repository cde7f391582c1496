//! Answers to requests, with the headers that every one of them carries.

use serde::Serialize;

/// What goes back to the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    Empty,
    Text(String),
    Bytes(Vec<u8>),
}

impl Answer {
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self { status, headers: safe_headers(), body: Body::Empty }
    }

    #[must_use]
    pub fn text(status: u16, content_type: &str, text: String) -> Self {
        Self { body: Body::Text(text), ..Self::empty(status) }.with("content-type", content_type)
    }

    /// An answer about one person: nobody in between may keep it.
    #[must_use]
    pub fn json<T: Serialize>(status: u16, value: &T) -> Self {
        serde_json::to_string(value).map_or_else(
            |_| Self::empty(500),
            |text| Self::text(status, "application/json", text).with("cache-control", "no-store"),
        )
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

fn safe_headers() -> Vec<(&'static str, String)> {
    vec![
        ("x-content-type-options", "nosniff".to_owned()),
        ("referrer-policy", "no-referrer".to_owned()),
    ]
}
