//! Whatever the documents promise comes true in a story, refusals included.

use std::collections::BTreeSet;
use std::env::{current_exe, var};
use std::path::Path;
use std::process::{Command, Stdio, id};

use earnest::document::{codes, operators, public};

use crate::world::contract::RECORD;

/// What no story can meet through HTTP, each with its reason.
const UNMET: [(&str, &str, &str); 0] = [];

/// What takes long and meets no answer that no other story does.
const LONG: [&str; 5] =
    ["recovery::walk", "no_fault", "every_tampering", "crowds::every", "every_broken_law"];

/// Every answer that the documents know, as a line of the record says it.
fn promised() -> BTreeSet<String> {
    let mut promised = BTreeSet::new();
    for operation in public().operations.iter().chain(&operators().operations) {
        let name = format!("{} {}", operation.method, operation.path);
        let answers = operation.answers.iter().map(|answer| format!("{name} {} ", answer.status));
        promised.extend(answers);
        let refused = |code: &&str| format!("{name} {} {code}", codes::status(code));
        promised.extend(operation.codes().iter().map(refused));
    }
    promised
}

/// What a run of all stories wrote down just before, as `make test` has it.
const READ: &str = "EARNEST_ANSWERED";

/// What was answered in all stories; without a record of them they run in a process of their own.
fn answered() -> BTreeSet<String> {
    if let Ok(record) = var(READ) {
        let lines = std::fs::read_to_string(record).unwrap();
        return lines.lines().map(str::to_owned).collect();
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let record = folder.join(format!("answers-{}", id()));
    let stories = Command::new(current_exe().unwrap())
        .args(["--skip", "documents::coverage"])
        .args(LONG.into_iter().flat_map(|story| ["--skip", story]))
        .env(RECORD, &record)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    let lines = std::fs::read_to_string(&record).unwrap_or_default();
    let _ = std::fs::remove_file(&record);
    assert!(stories.success(), "another story fails: mend it first");
    lines.lines().map(str::to_owned).collect()
}

#[test]
fn every_answer_in_the_documents_comes_true() {
    assert!(var(RECORD).is_err(), "this would never end");
    let answered = answered();
    let unmet: BTreeSet<_> = UNMET
        .iter()
        .map(|(operation, code, _)| format!("{operation} {} {code}", codes::status(code)))
        .collect();
    let promised = promised();
    let missing: Vec<_> =
        promised.difference(&answered).filter(|line| !unmet.contains(*line)).collect();
    assert!(
        missing.is_empty(),
        "\n\nNo story meets these answers: {missing:#?}\n    Why: a document that promises what \
         never comes misleads whoever writes a client.\n    Instead: write a story that meets it \
         (tests/stories), or take it out of `.refuses(…)` in src/document, then: make openapi\n\n"
    );
    let met: Vec<_> = unmet.intersection(&answered).collect();
    assert!(met.is_empty(), "these are met after all, take them out of UNMET: {met:#?}");
}
