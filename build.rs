//! Gives the compiler the hashed names of the Mini App's files and of the API's documents, so that a
//! Worker and the files that it names always belong together, also after a rollback.

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
        ("public.json", "EARNEST_DOCUMENT_PUBLIC"),
        ("operators.json", "EARNEST_DOCUMENT_OPERATORS"),
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
