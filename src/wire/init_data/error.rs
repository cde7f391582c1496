//! Every way in which initData is refused. The world sees one 401; metrics see the code.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InitDataError {
    TooLarge,
    TooManyPairs,
    Malformed,
    NotUtf8,
    DuplicateKey,
    HashMissing,
    HashMalformed,
    HashMismatch,
    AuthDateMissing,
    AuthDateMalformed,
    Expired,
    Future,
    /// An app opened from a keyboard button or inline mode has no user and cannot sign in.
    UserMissing,
    UserMalformed,
    StartParamMalformed,
}

impl InitDataError {
    /// Stable: dashboards and alerts name it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "init_data_too_large",
            Self::TooManyPairs => "init_data_too_many_pairs",
            Self::Malformed => "init_data_malformed",
            Self::NotUtf8 => "init_data_not_utf8",
            Self::DuplicateKey => "init_data_duplicate_key",
            Self::HashMissing => "init_data_hash_missing",
            Self::HashMalformed => "init_data_hash_malformed",
            Self::HashMismatch => "init_data_hash_mismatch",
            Self::AuthDateMissing => "init_data_auth_date_missing",
            Self::AuthDateMalformed => "init_data_auth_date_malformed",
            Self::Expired => "init_data_expired",
            Self::Future => "init_data_future",
            Self::UserMissing => "init_data_user_missing",
            Self::UserMalformed => "init_data_user_malformed",
            Self::StartParamMalformed => "init_data_start_param_malformed",
        }
    }
}
