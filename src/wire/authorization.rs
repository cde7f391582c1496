//! Reads the `Authorization` header: either Telegram's initData or a session token of ours.

use std::fmt;

/// What somebody shows to say who they are. It is a secret, so `Debug` shows its kind only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Credential<'a> {
    /// Raw initData, still to be verified (`wire::init_data`).
    InitData(&'a str),
    /// A session token.
    Bearer(&'a str),
}

impl fmt::Debug for Credential<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::InitData(_) => "InitData(…)",
            Self::Bearer(_) => "Bearer(…)",
        })
    }
}

/// Why a header says nothing. One public 401; the kind is for metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthorizationError {
    Malformed,
    SchemeUnknown,
}

impl AuthorizationError {
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "authorization_malformed",
            Self::SchemeUnknown => "authorization_scheme_unknown",
        }
    }
}

/// A scheme in any case, exactly one space, and the rest as it is: initData is signed verbatim.
///
/// `tma` is the convention of Mini App libraries, `TelegramInitData` its older spelling.
///
/// # Errors
/// Names what is wrong with the header.
pub fn authorization(header: &str) -> Result<Credential<'_>, AuthorizationError> {
    let (scheme, rest) = header.split_once(' ').ok_or(AuthorizationError::Malformed)?;
    if rest.is_empty() || rest.starts_with(char::is_whitespace) {
        return Err(AuthorizationError::Malformed);
    }
    let is = |name: &str| scheme.eq_ignore_ascii_case(name);
    if is("tma") || is("TelegramInitData") {
        return Ok(Credential::InitData(rest));
    }
    if is("Bearer") {
        return Ok(Credential::Bearer(rest));
    }
    Err(AuthorizationError::SchemeUnknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_a_scheme_one_space_and_the_rest_verbatim() {
        use AuthorizationError::{Malformed, SchemeUnknown};
        use Credential::{Bearer, InitData};
        for (header, expected) in [
            ("tma a=1&hash=2", Ok(InitData("a=1&hash=2"))),
            ("TMA a=1", Ok(InitData("a=1"))),
            ("TelegramInitData a=%20", Ok(InitData("a=%20"))),
            ("telegraminitdata a=1", Ok(InitData("a=1"))),
            ("Bearer 0a1b", Ok(Bearer("0a1b"))),
            ("bearer 0a1b", Ok(Bearer("0a1b"))),
            ("BEARER a b ", Ok(Bearer("a b "))),
            ("", Err(Malformed)),
            ("tma", Err(Malformed)),
            ("tma ", Err(Malformed)),
            ("tma  a=1", Err(Malformed)),
            ("tma \ta=1", Err(Malformed)),
            ("tma\ta=1", Err(Malformed)),
            (" tma a=1", Err(SchemeUnknown)),
            ("tma\t a=1", Err(SchemeUnknown)),
            ("Basic YTpi", Err(SchemeUnknown)),
            ("tmá a=1", Err(SchemeUnknown)),
            ("Bearer: x", Err(SchemeUnknown)),
        ] {
            assert_eq!(authorization(header), expected, "{header:?}");
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        assert_eq!(format!("{:?}", authorization("Bearer 0a1b")), "Ok(Bearer(…))");
        assert_eq!(format!("{:?}", authorization("tma a=1")), "Ok(InitData(…))");
    }
}
