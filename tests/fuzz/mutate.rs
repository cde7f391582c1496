//! Changes inputs at random, from a seed. It knows nothing of coverage; `make fuzz` does.

/// Values at which parsers tend to go wrong.
const PIECES: [&[u8]; 24] = [
    b"0",
    b"-1",
    b"9007199254740991",
    b"9007199254740992",
    b"18446744073709551616",
    b"1e9",
    b"\0",
    b"\xff",
    b"\xf0\x9f\x98\x80",
    b"%00",
    b"%",
    b"+",
    b"&",
    b"=",
    b"\"",
    b"{",
    b"}",
    b"[",
    b"null",
    b"\\u0000",
    b"\\ud800",
    b" ",
    b"\n",
    b"0x",
];

/// SplitMix64 (Steele, Lea, Flood 2014).
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `limit`, which is not 0.
    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
    }

    fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }
}

/// One of `corpus` with a few changes, more often one of the first: those were written by people.
pub fn mutated(corpus: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let start = random.below(corpus.len());
    let mut input = corpus[random.below(start + 1)].clone();
    for _ in 0..=random.below(4) {
        change(&mut input, corpus, random);
    }
    input
}

fn change(input: &mut Vec<u8>, corpus: &[Vec<u8>], random: &mut Random) {
    let start = random.below(input.len() + 1);
    let end = start + random.below((input.len() - start).min(32) + 1);
    match random.below(7) {
        0 => {
            if let Some(byte) = input.get_mut(start) {
                *byte ^= 1 << random.below(8);
            }
        }
        1 => {
            if let Some(byte) = input.get_mut(start) {
                *byte = random.byte();
            }
        }
        2 => drop(input.splice(start..start, PIECES[random.below(PIECES.len())].iter().copied())),
        3 => drop(input.splice(start..end, PIECES[random.below(PIECES.len())].iter().copied())),
        4 => drop(input.drain(start..end)),
        5 => {
            let again = input[start..end].to_vec();
            let place = random.below(input.len() + 1);
            drop(input.splice(place..place, again));
        }
        _ => {
            let other = &corpus[random.below(corpus.len())];
            let from = random.below(other.len() + 1);
            drop(input.splice(start.., other[from..].iter().copied()));
        }
    }
}
