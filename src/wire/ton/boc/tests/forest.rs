//! Random trees of cells of every kind, each built twice: with our builder and with `ton_core`'s.

use super::*;

/// The same numbers every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695);
        self.0 >> 33
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next()).unwrap() % limit
    }

    pub fn byte(&mut self) -> u8 {
        self.next().to_le_bytes()[0]
    }

    pub fn flips(&mut self) -> bool {
        self.below(2) == 0
    }
}

#[derive(Clone)]
pub struct Tree {
    pub ours: Cell,
    pub theirs: TonCell,
}

/// Up to a dozen cells from the leaves up, which may share what is below them.
pub fn tree(dice: &mut Dice) -> Tree {
    let mut built = vec![ordinary(dice, &[])];
    for _ in 0..dice.below(12) {
        let below: Vec<Tree> =
            (0..dice.below(5)).map(|_| built[dice.below(built.len())].clone()).collect();
        let next = match (dice.below(8), below.as_slice()) {
            (0, _) => exotic(Kind::Library, &[&[2], bytes(dice, 32).as_slice()].concat(), &[]),
            (1, _) => pruned(dice),
            (2, [only, ..]) => proof(Kind::MerkleProof, 3, std::slice::from_ref(only)),
            (3, [old, new, ..]) => proof(Kind::MerkleUpdate, 4, &[old.clone(), new.clone()]),
            (_, below) => ordinary(dice, below),
        };
        built.push(next);
    }
    built.pop().unwrap()
}

fn bytes(dice: &mut Dice, count: usize) -> Vec<u8> {
    (0..count).map(|_| dice.byte()).collect()
}

fn ordinary(dice: &mut Dice, below: &[Tree]) -> Tree {
    let bits = if dice.flips() { dice.below(20) } else { dice.below(1_024) };
    let data: Vec<bool> = (0..bits).map(|_| dice.flips()).collect();
    both(Kind::Ordinary, &data, below)
}

fn pruned(dice: &mut Dice) -> Tree {
    let mask = u8::try_from(1 + dice.below(7)).unwrap();
    let count = mask.count_ones() as usize;
    let mut data = [vec![1, mask], bytes(dice, 32 * count)].concat();
    for _ in 0..count {
        data.extend([dice.byte() % 3, dice.byte()]);
    }
    exotic(Kind::Pruned, &data, &[])
}

/// Says of its references what they are when nothing is pruned.
fn proof(kind: Kind, number: u8, below: &[Tree]) -> Tree {
    let whole = LevelMask::new(0);
    let mut data = vec![number];
    for tree in below {
        data.extend(tree.theirs.hash_for_level(whole).unwrap().as_slice_sized());
    }
    for tree in below {
        data.extend(tree.theirs.depth_for_level(whole).unwrap().to_be_bytes());
    }
    exotic(kind, &data, below)
}

fn exotic(kind: Kind, data: &[u8], below: &[Tree]) -> Tree {
    let bits: Vec<bool> =
        data.iter().flat_map(|byte| (0..8).map(move |bit| byte & (0x80 >> bit) != 0)).collect();
    both(kind, &bits, below)
}

fn both(kind: Kind, data: &[bool], below: &[Tree]) -> Tree {
    let mut ours = Builder::exotic(kind);
    let mut theirs = TonCell::builder_extra(named(kind), 128);
    for bit in data {
        ours.bit(*bit);
        theirs.write_bit(*bit).unwrap();
    }
    for tree in below {
        ours.reference(tree.ours.clone());
        theirs.write_ref(tree.theirs.clone()).unwrap();
    }
    Tree { ours: ours.build().unwrap(), theirs: theirs.build().unwrap() }
}

fn named(kind: Kind) -> CellType {
    match kind {
        Kind::Ordinary => CellType::Ordinary,
        Kind::Pruned => CellType::PrunedBranch,
        Kind::Library => CellType::LibraryRef,
        Kind::MerkleProof => CellType::MerkleProof,
        Kind::MerkleUpdate => CellType::MerkleUpdate,
    }
}
