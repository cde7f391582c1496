//! Corpora: files of one input a line, written so that a person can read them.
//!
//! A line is the input itself, except that `\n`, `\r`, `\t`, `\\` and `\x00` stand for bytes that
//! have no place in a line of text.

/// Run from the root of the tree, as cargo runs tests.
pub fn read(name: &str) -> Vec<Vec<u8>> {
    let text = std::fs::read_to_string(format!("tests/fuzz/corpus/{name}.txt"));
    let text = text.expect("every target has a corpus");
    text.lines().map(bytes_of).collect()
}

pub fn bytes_of(line: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = line.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match (byte, byte == b'\\') {
            (plain, false) => plain,
            (_, true) => match rest.next() {
                Some(b'n') => b'\n',
                Some(b'r') => b'\r',
                Some(b't') => b'\t',
                Some(b'x') => {
                    let digits = [rest.next(), rest.next()].map(|digit| digit.expect("a digit"));
                    let mut byte = [0];
                    hex::decode_to_slice(digits, &mut byte).expect("two digits");
                    byte[0]
                }
                _ => b'\\',
            },
        });
    }
    bytes
}

/// What [`bytes_of`] reads back.
pub fn line_of(input: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(input) else {
        return input.iter().map(|byte| escaped(char::from(*byte), byte.is_ascii())).collect();
    };
    text.chars().map(|letter| escaped(letter, true)).collect()
}

fn escaped(letter: char, is_itself: bool) -> String {
    match letter {
        '\n' => "\\n".to_owned(),
        '\r' => "\\r".to_owned(),
        '\t' => "\\t".to_owned(),
        '\\' => "\\\\".to_owned(),
        _ if letter.is_ascii_control() || !is_itself => format!("\\x{:02x}", u32::from(letter)),
        _ => letter.to_string(),
    }
}
