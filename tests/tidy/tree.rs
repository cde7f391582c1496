//! The files that the rules are about, read once, with their code told apart from their words.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::mask::{Masked, mask_rust, mask_script};

/// Where our own code lives.
const FOLDERS: [&str; 7] = ["src", "tests", "fuzz", "tools", "world", "static/app", "migrations"];
/// What tools put between it.
const GENERATED: [&str; 5] = ["node_modules", "target", "build", "dist", ".wrangler"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Rust,
    Script,
    Sql,
}

pub struct File {
    /// From the root of the tree, with `/`.
    pub path: String,
    pub language: Language,
    pub text: String,
    pub masked: Masked,
}

impl File {
    /// `None` when no rule is about files of this kind.
    pub fn new(path: &str, text: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        let language = match extension {
            "rs" => Language::Rust,
            "mjs" | "js" | "ts" | "tsx" => Language::Script,
            "sql" => Language::Sql,
            _ => return None,
        };
        let masked = match language {
            Language::Rust => mask_rust(text),
            Language::Script => mask_script(text),
            Language::Sql => Masked { code: text.to_owned(), literals: Vec::new() },
        };
        Some(Self { path: path.to_owned(), language, text: text.to_owned(), masked })
    }

    /// The first folder or file below `src`: `store` of `src/store/users.rs`.
    pub fn room(&self) -> Option<&str> {
        let name = self.path.strip_prefix("src/")?.split('/').next()?;
        Some(name.strip_suffix(".rs").unwrap_or(name))
    }

    pub fn is_below(&self, folder: &str) -> bool {
        self.path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The code that ships: without strings, comments and unit tests.
    pub fn product_code(&self) -> String {
        if self.path.ends_with("/tests.rs") || self.path.contains("/tests/") {
            return String::new();
        }
        without_tests(&self.masked.code)
    }
}

/// Blanks what `#[cfg(test)]` stands before, up to its closing brace or semicolon.
fn without_tests(code: &str) -> String {
    const MARK: &str = "#[cfg(test)]";
    let mut rest = code;
    let mut product = String::with_capacity(code.len());
    while let Some(start) = rest.find(MARK) {
        let (before, item) = rest.split_at(start);
        product.push_str(before);
        let end = end_of_item(&item[MARK.len()..]) + MARK.len();
        product.extend(item[..end].chars().filter(|letter| *letter == '\n'));
        rest = &item[end..];
    }
    product + rest
}

fn end_of_item(code: &str) -> usize {
    let mut depth = 0;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 && matches!(letter, '}' | ';') {
            return at + letter.len_utf8();
        }
    }
    code.len()
}

/// Every file of ours, sorted by path.
pub fn files() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = Vec::new();
        for folder in FOLDERS {
            read_folder(root, &root.join(folder), &mut files);
        }
        files.sort_by(|one, other| one.path.cmp(&other.path));
        files
    })
}

fn read_folder(root: &Path, folder: &Path, files: &mut Vec<File>) {
    // A folder that is not there yet breaks no rule.
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !GENERATED.contains(&name.as_ref()) {
                read_folder(root, &path, files);
            }
            continue;
        }
        let below = path.strip_prefix(root).expect("a path below the root");
        let below = below.to_string_lossy().replace('\\', "/");
        if let Ok(text) = fs::read_to_string(&path) {
            files.extend(File::new(&below, &text));
        }
    }
}
