//! The configuration, parsed once for each isolate.

use std::cell::OnceCell;
use std::rc::Rc;

use worker::Env;

use crate::app::config::{Config, Misconfigured};

thread_local! {
    static CONFIG: OnceCell<Rc<Config>> = const { OnceCell::new() };
}

/// What an isolate was started with does not change while it lives.
pub fn config(env: &Env) -> Result<Rc<Config>, Misconfigured> {
    CONFIG.with(|cell| {
        if let Some(config) = cell.get() {
            return Ok(Rc::clone(config));
        }
        let config = Config::parse(|name| env.var(name).ok().map(|value| value.to_string()))?;
        Ok(Rc::clone(cell.get_or_init(|| Rc::new(config))))
    })
}
