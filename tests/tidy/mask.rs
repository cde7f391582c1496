//! Tells code from strings and comments in Rust and JavaScript, well enough for our own style.

/// A source with everything but code blanked. Lines and columns stay where they were.
pub struct Masked {
    pub code: String,
    pub literals: Vec<Literal>,
}

pub struct Literal {
    pub line: usize,
    pub text: String,
}

pub fn mask_rust(source: &str) -> Masked {
    let mut reader = Reader::new(source);
    while let Some(letter) = reader.peek(0) {
        match letter {
            '/' if reader.peek(1) == Some('/') => reader.comment_line(),
            '/' if reader.peek(1) == Some('*') => reader.comment_block(true),
            '"' => reader.string('"'),
            'r' if !reader.follows_word() => match reader.raw_hashes() {
                Some(hashes) => reader.raw_string(hashes),
                None => reader.keep(),
            },
            '\'' if reader.peek(1) == Some('\\') || reader.peek(2) == Some('\'') => {
                reader.string('\'');
            }
            _ => reader.keep(),
        }
    }
    reader.finish()
}

pub fn mask_script(source: &str) -> Masked {
    let mut reader = Reader::new(source);
    // Depths of the braces around each `${` that is open.
    let mut templates: Vec<usize> = Vec::new();
    let mut depth = 0;
    while let Some(letter) = reader.peek(0) {
        match letter {
            '/' if reader.peek(1) == Some('/') => reader.comment_line(),
            '/' if reader.peek(1) == Some('*') => reader.comment_block(false),
            '/' if reader.begins_pattern() => reader.pattern(),
            '"' | '\'' => reader.string(letter),
            '`' => reader.template(&mut templates, depth),
            '}' if templates.last() == Some(&depth) => {
                templates.pop();
                reader.template(&mut templates, depth);
            }
            '{' => {
                depth += 1;
                reader.keep();
            }
            '}' => {
                depth = depth.saturating_sub(1);
                reader.keep();
            }
            _ => reader.keep(),
        }
    }
    reader.finish()
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    line: usize,
    code: String,
    literals: Vec<Literal>,
}

impl Reader {
    fn new(source: &str) -> Self {
        let letters = source.chars().collect();
        Self { letters, at: 0, line: 1, code: String::new(), literals: Vec::new() }
    }

    fn finish(self) -> Masked {
        Masked { code: self.code, literals: self.literals }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn keep(&mut self) {
        self.step(true);
    }

    fn blank(&mut self) {
        self.step(false);
    }

    fn step(&mut self, keep: bool) {
        let Some(letter) = self.peek(0) else { return };
        self.code.push(if keep || letter == '\n' { letter } else { ' ' });
        self.line += usize::from(letter == '\n');
        self.at += 1;
    }

    fn comment_line(&mut self) {
        while self.peek(0).is_some_and(|letter| letter != '\n') {
            self.blank();
        }
    }

    fn comment_block(&mut self, nested: bool) {
        let mut depth = 0;
        while self.peek(0).is_some() {
            let pair = (self.peek(0), self.peek(1));
            let opens = pair == (Some('/'), Some('*')) && (nested || depth == 0);
            let closes = pair == (Some('*'), Some('/'));
            if opens || closes {
                self.blank();
            }
            self.blank();
            depth += i32::from(opens) - i32::from(closes);
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self, quote: char) {
        self.literal(1, |reader| {
            let escaped = reader.peek(0) == Some('\\');
            if escaped { Some(2) } else { (reader.peek(0) != Some(quote)).then_some(1) }
        });
        self.blank();
    }

    /// Whether `r` belongs to a word such as `for`; `br"…"` is a raw string all the same.
    fn follows_word(&self) -> bool {
        let before = |back: usize| self.letters.get(self.at.wrapping_sub(back)).copied();
        let word = |letter: Option<char>| letter.is_some_and(is_word);
        (word(before(2)) || !matches!(before(1), Some('b' | 'c'))) && word(before(1))
    }

    fn raw_hashes(&self) -> Option<usize> {
        let hashes = (1..=255).take_while(|ahead| self.peek(*ahead) == Some('#')).count();
        (self.peek(hashes + 1) == Some('"')).then_some(hashes)
    }

    fn raw_string(&mut self, hashes: usize) {
        let ends = move |reader: &Self| {
            reader.peek(0) == Some('"') && (1..=hashes).all(|ahead| reader.peek(ahead) == Some('#'))
        };
        self.literal(hashes + 2, |reader| (!ends(reader)).then_some(1));
        (0..=hashes).for_each(|_| self.blank());
    }

    /// From a backtick, or from the `}` that ends a `${`, to the next of either kind.
    fn template(&mut self, templates: &mut Vec<usize>, depth: usize) {
        self.literal(1, |reader| match (reader.peek(0), reader.peek(1)) {
            (Some('\\'), _) => Some(2),
            (Some('`'), _) | (Some('$'), Some('{')) => None,
            _ => Some(1),
        });
        if self.peek(0) == Some('$') {
            self.blank();
            templates.push(depth);
        }
        self.blank();
    }

    /// Whether a slash begins a regular expression: nothing stands before it that can be divided.
    fn begins_pattern(&self) -> bool {
        let code = self.code.trim_end();
        let word: String = code.chars().rev().take_while(|letter| is_word(*letter)).collect();
        match word.as_str() {
            "" => !code.ends_with([')', ']', '"', '`', '\'']),
            // Spelled backwards, as they were collected.
            "nruter" | "foepyt" | "esac" | "fo" | "ni" | "tiawa" | "dleiy" => true,
            _ => false,
        }
    }

    fn pattern(&mut self) {
        let mut class = false;
        self.literal(1, |reader| {
            match reader.peek(0) {
                Some('\\') => return Some(2),
                Some('[') => class = true,
                Some(']') => class = false,
                Some('/') if !class => return None,
                Some('\n') => return None,
                _ => {}
            }
            Some(1)
        });
        self.blank();
    }

    /// Blanks `opening` letters, then as many as `more` says until it says `None`.
    fn literal(&mut self, opening: usize, mut more: impl FnMut(&Self) -> Option<usize>) {
        (0..opening).for_each(|_| self.blank());
        let (line, start) = (self.line, self.at);
        while self.peek(0).is_some() {
            let Some(count) = more(self) else { break };
            (0..count).for_each(|_| self.blank());
        }
        let text = self.letters[start..self.at].iter().collect();
        self.literals.push(Literal { line, text });
    }
}

pub fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
