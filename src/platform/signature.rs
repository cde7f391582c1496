//! RSA signatures, verified by the runtime's `WebCrypto`: no code of ours, no bytes in the wasm.
//!
//! `importKey` and `verify`: <https://www.w3.org/TR/webcrypto/>, RSASSA-PKCS1-v1_5.

use worker::js_sys::{self, Array, Function, JSON, Promise, Reflect, Uint8Array};
use worker::wasm_bindgen::{JsCast, JsValue};
use worker::wasm_bindgen_futures::JsFuture;

use crate::wire::access::Key;

const ALGORITHM: &str = r#"{"name":"RSASSA-PKCS1-v1_5","hash":"SHA-256"}"#;

/// A key that `WebCrypto` does not take is an error; a signature that is not the key's is `false`.
pub async fn verifies(key: &Key, message: &[u8], signature: &[u8]) -> Result<bool, JsValue> {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into())?;
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    let jwk = serde_json::json!({
        "kty": "RSA", "alg": "RS256", "n": key.modulus, "e": key.exponent, "ext": true,
    });
    let (jwk, algorithm) = (JSON::parse(&jwk.to_string())?, JSON::parse(ALGORITHM)?);
    let usages = Array::of1(&"verify".into());
    let import = [&"jwk".into(), &jwk, &algorithm, &JsValue::FALSE, &usages];
    let key = ask(&subtle, "importKey", &import).await?;
    let (signature, message) = (Uint8Array::from(signature), Uint8Array::from(message));
    let verify = [&algorithm, &key, &signature, &message];
    Ok(ask(&subtle, "verify", &verify).await?.is_truthy())
}

async fn ask(subtle: &JsValue, method: &str, values: &[&JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(subtle, &method.into())?.dyn_into()?;
    let values: Array = values.iter().copied().collect();
    let promise: Promise = function.apply(subtle, &values)?.dyn_into()?;
    JsFuture::from(promise).await
}
