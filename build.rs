//! Gives the compiler the hashed names of the Mini App's files, so that a Worker and the files that
//! its page names always belong together, also after a rollback.

use std::{env, fs, path::PathBuf, process};

const MANIFEST: &str = "static/dist/manifest.json";

fn main() {
    println!("cargo:rerun-if-changed={MANIFEST}");
    let path = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join(MANIFEST);
    let manifest = fs::read_to_string(path).unwrap_or_else(|error| {
        eprintln!("{MANIFEST} cannot be read ({error}). Build the Mini App first: make app");
        process::exit(1);
    });
    let files = [
        ("app.js", "EARNEST_APP_SCRIPT"),
        ("app.css", "EARNEST_APP_STYLE"),
        ("icon.png", "EARNEST_ICON"),
    ];
    for (file, variable) in files {
        let Some(name) = value(&manifest, file) else {
            eprintln!("{MANIFEST} names no {file}. Build the Mini App again: make app");
            process::exit(1);
        };
        println!("cargo:rustc-env={variable}={name}");
    }
}

/// The string that belongs to `key` in a flat JSON object of plain names.
fn value<'a>(json: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = json.split_once(&format!("\"{key}\""))?;
    let (_, rest) = rest.split_once('"')?;
    rest.split_once('"').map(|(value, _)| value)
}
