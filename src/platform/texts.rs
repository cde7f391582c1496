//! The texts lie beside the wasm, in JavaScript: `tools/build-texts.mjs` packs them there.

#[cfg(target_arch = "wasm32")]
mod packed {
    use worker::wasm_bindgen;
    use worker::wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen(module = "/target/wasm/texts.js")]
    extern "C" {
        /// The named file of a language, empty if there is none.
        pub fn texts(language: &str, file: &str) -> String;
    }
}

/// Tells `wire::texts` where to find them. Natively they are part of the code.
pub fn install() {
    #[cfg(target_arch = "wasm32")]
    crate::wire::texts::load_with(|language, file| packed::texts(language.tag(), file));
}
