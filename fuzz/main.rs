//! One of the targets of tests/fuzz, led by coverage: `FUZZ_TARGET` names it, libFuzzer drives it.
//!
//! With `FUZZ_UNPACK` it first writes the corpus into that folder, one file for each input; with
//! `FUZZ_PACK` it prints what lies in that folder as lines for a corpus, and ends.
#![no_main]

#[path = "../tests/fuzz/corpus.rs"]
mod corpus;
#[path = "../tests/fuzz/targets/mod.rs"]
mod targets;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use targets::{TARGETS, Target};

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    TARGETS.iter().find(|target| target.name == name).expect("FUZZ_TARGET names a target")
});

fuzz_target!(init: prepare(), |input: &[u8]| (TARGET.check)(input));

fn prepare() {
    if let Ok(folder) = std::env::var("FUZZ_UNPACK") {
        for (number, input) in corpus::read(TARGET.name).iter().enumerate() {
            std::fs::write(format!("{folder}/seed-{number:04}"), input).expect("a writable folder");
        }
    }
    if let Ok(folder) = std::env::var("FUZZ_PACK") {
        let files = std::fs::read_dir(folder).expect("a folder");
        let read = |file: std::io::Result<std::fs::DirEntry>| std::fs::read(file?.path());
        let mut inputs: Vec<_> = files.map(|file| read(file).expect("a file")).collect();
        inputs.sort_by_key(|input| (input.len(), input.clone()));
        inputs.iter().for_each(|input| println!("{}", corpus::line_of(input)));
        std::process::exit(0);
    }
}
