//! What an operator configures, checked before the first request is answered.

mod access;

pub use access::Access;

use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::network::{Address, Network};
use crate::wire::init_data::InitDataKey;
use crate::wire::telegram::method::Bot;

mod chain;
mod secret;

pub use chain::{Chain, Lane, SecondIndexer};
pub use secret::Secret;

/// One sentence that names the variable or secret to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misconfigured(pub String);

/// One Worker answers the world, the other moves the money.
#[derive(Debug)]
pub enum Config {
    #[cfg(feature = "public")]
    Public(Box<Public>),
    #[cfg(feature = "private")]
    Private(Box<Private>),
}

/// What both Workers know.
#[derive(Clone, Debug)]
pub struct Common {
    /// Origin of the public Worker, without a slash at the end.
    pub public_url: String,
    pub bot_username: String,
    pub network: Network,
    /// Transactions are shown at `<explorer_url>/transaction/<hash>`.
    pub explorer_url: String,
    /// Where sponsors send TON and USDT; without it there are deposits in Stars only.
    pub deposit_wallet: Option<Address>,
}

impl Common {
    #[must_use]
    pub fn transaction_url(&self, hash: &str) -> String {
        format!("{}/transaction/{hash}", self.explorer_url)
    }

    /// The host of the public Worker, with its port if it has one: the domain that wallets sign.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.public_url.split_once("://").map_or("", |(_, rest)| rest);
        rest.split('/').next().unwrap_or_default()
    }

    /// The Mini App in a language that the bot's buttons know already.
    #[must_use]
    pub fn app_url(&self, language: Language) -> String {
        format!("{}/app?lang={}", self.public_url, language.tag())
    }

    /// The same invitation for the web.
    #[must_use]
    pub fn invitation_url(&self, code: &str) -> String {
        format!("{}/r/{code}", self.public_url)
    }

    /// The same, at one of its screens.
    #[must_use]
    pub fn app_url_at(&self, language: Language, screen: &str) -> String {
        format!("{}&at={screen}", self.app_url(language))
    }

    /// A page for any browser, such as `/terms`, in somebody's language.
    #[must_use]
    pub fn page_url(&self, page: &str, language: Language) -> String {
        format!("{}/{page}?lang={}", self.public_url, language.tag())
    }

    #[must_use]
    pub fn referral_link(&self, code: &str) -> String {
        format!("https://t.me/{}?start={code}", self.bot_username)
    }
}

/// The public Worker can check initData and nothing else: it holds neither token nor wallet.
#[derive(Debug)]
pub struct Public {
    pub common: Common,
    pub webhook_secret: Secret,
    pub init_data_key: InitDataKey,
    /// Origins that may show the Mini App in a frame.
    pub frame_ancestors: Vec<String>,
}

#[derive(Debug)]
pub struct Private {
    pub common: Common,
    pub bot: Bot,
    pub chain: Chain,
    /// Whom the bot alerts.
    pub operators: Vec<UserId>,
    /// What whoever collects metrics has to show; without it there are none.
    pub metrics_token: Option<Secret>,
    /// What takes webhooks in place of those whom they are for, and sends them on.
    pub webhook_proxy_url: Option<String>,
    /// The same that the public Worker holds, from which partners' secrets come.
    pub derived_key: InitDataKey,
    /// Without it there are no routes for operators.
    pub access: Option<Access>,
}

/// Secrets that only the private Worker may hold.
const PRIVATE_SECRETS: [&str; 3] = ["BOT_TOKEN", "HOT_WALLET_KEY", "METRICS_TOKEN"];

/// The roles that this build can have.
const BUILT_FOR: &str = match (cfg!(feature = "public"), cfg!(feature = "private")) {
    (true, false) => "`public`, the only Worker that this build can be",
    (false, true) => "`private`, the only Worker that this build can be",
    _ => "`public` or `private`",
};

impl Config {
    /// `read` gives a variable or secret by name.
    ///
    /// # Errors
    /// The first thing that is missing or malformed.
    pub fn parse(read: impl Fn(&str) -> Option<String>) -> Result<Self, Misconfigured> {
        let reader = Reader { read: &read };
        match reader.required("ROLE")?.as_str() {
            #[cfg(feature = "public")]
            "public" => reader.public().map(Box::new).map(Self::Public),
            #[cfg(feature = "private")]
            "private" => reader.private().map(Box::new).map(Self::Private),
            _ => Err(malformed("ROLE", BUILT_FOR)),
        }
    }
}

struct Reader<'a> {
    read: &'a dyn Fn(&str) -> Option<String>,
}

impl Reader<'_> {
    fn required(&self, name: &str) -> Result<String, Misconfigured> {
        (self.read)(name).filter(|value| !value.is_empty()).ok_or_else(|| {
            Misconfigured(format!("{name} is missing: set it as README.md, Deploy, says."))
        })
    }

    fn url(&self, name: &str) -> Result<String, Misconfigured> {
        let url = self.required(name)?;
        let web = url.starts_with("https://") || url.starts_with("http://");
        if web && !url.ends_with('/') && !url.contains(char::is_whitespace) {
            return Ok(url);
        }
        Err(malformed(name, "a web address without a slash at the end"))
    }

    fn optional_url(&self, name: &str) -> Result<Option<String>, Misconfigured> {
        let given = (self.read)(name).is_some_and(|url| !url.is_empty());
        if given { self.url(name).map(Some) } else { Ok(None) }
    }

    fn common(&self) -> Result<Common, Misconfigured> {
        let network = Network::parse(&self.required("NETWORK")?)
            .ok_or_else(|| malformed("NETWORK", "`mainnet` or `testnet`"))?;
        Ok(Common {
            public_url: self.url("PUBLIC_URL")?,
            bot_username: self.required("BOT_USERNAME")?,
            network,
            explorer_url: self.url("EXPLORER_URL")?,
            deposit_wallet: self.optional_address("DEPOSIT_WALLET", network)?,
        })
    }

    fn optional_address(
        &self,
        name: &str,
        network: Network,
    ) -> Result<Option<Address>, Misconfigured> {
        let Some(text) = (self.read)(name).filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        let address = Address::parse(&text, network);
        address.map(Some).map_err(|_| malformed(name, "a TON address of that network"))
    }

    fn public(&self) -> Result<Public, Misconfigured> {
        for name in PRIVATE_SECRETS {
            if (self.read)(name).is_some() {
                return Err(Misconfigured(format!(
                    "{name} must not be given to the public Worker: remove it there."
                )));
            }
        }
        let secret = self.required("WEBHOOK_SECRET")?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        if secret.len() > 256 || !secret.bytes().all(plain) {
            return Err(malformed("WEBHOOK_SECRET", "1 to 256 of the characters A-Z a-z 0-9 _ -"));
        }
        Ok(Public {
            common: self.common()?,
            webhook_secret: Secret::new(secret),
            init_data_key: InitDataKey::from_hex(&self.required("INIT_DATA_KEY")?)
                .ok_or_else(|| malformed("INIT_DATA_KEY", "64 hexadecimal digits"))?,
            frame_ancestors: self
                .required("FRAME_ANCESTORS")?
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
        })
    }

    fn private(&self) -> Result<Private, Misconfigured> {
        let common = self.common()?;
        let token = self.required("BOT_TOKEN")?;
        let known = |byte: u8| byte.is_ascii_alphanumeric() || b":_-".contains(&byte);
        if !token.contains(':') || !token.bytes().all(known) {
            return Err(malformed("BOT_TOKEN", "the token that @BotFather gave"));
        }
        let derived_key = InitDataKey::from_bot_token(&token);
        let bot = Bot { api_url: self.url("TELEGRAM_API_URL")?, token };
        let chain = self.chain(common.network)?;
        if chain.lanes.iter().any(|lane| common.deposit_wallet == Some(lane.hot_wallet)) {
            return Err(malformed("DEPOSIT_WALLET", "another wallet than HOT_WALLET"));
        }
        Ok(Private {
            common,
            bot,
            chain,
            operators: self.operators()?,
            metrics_token: self.secret("METRICS_TOKEN"),
            webhook_proxy_url: self.optional_url("WEBHOOK_PROXY_URL")?,
            derived_key,
            access: self.access()?,
        })
    }

    fn secret(&self, name: &str) -> Option<Secret> {
        (self.read)(name).filter(|key| !key.is_empty()).map(Secret::new)
    }
}

fn malformed(name: &str, expected: &str) -> Misconfigured {
    Misconfigured(format!("{name} is malformed: it has to be {expected}."))
}
