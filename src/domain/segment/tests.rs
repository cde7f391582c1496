//! Known trees, proofs that hold, and a change anywhere that does not go unseen.

#![expect(clippy::arithmetic_side_effects, reason = "a test that panics only fails")]

use super::*;

fn line(seq: i64) -> Line {
    let id = format!("claim:7:{seq}:once");
    let (debit, credit) = ("campaign:1".to_owned(), "earner:7".to_owned());
    Line(seq, id, "reward".to_owned(), debit, credit, 1_000 + seq, Some(7), seq, 100 + seq)
}

fn sealed(lines: i64) -> Segment {
    let opening = BTreeMap::from([("earner:7".to_owned(), 5)]);
    Segment::seal(1, &BEFORE_ALL, &[7; 32], opening, (1..=lines).map(line).collect()).unwrap()
}

/// The root that follows from a leaf and its audit path (RFC 9162, section 2.1.3.2).
fn climbed(leaf: Hash, index: usize, size: usize, path: &[Hash]) -> Hash {
    let (mut at, mut last, mut hash) = (index, size - 1, leaf);
    for beside in path {
        let pair = |left: &Hash, right: &Hash| -> Hash {
            Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
        };
        if at % 2 == 1 || at == last {
            hash = pair(beside, &hash);
            while at.is_multiple_of(2) && at != 0 {
                (at, last) = (at / 2, last / 2);
            }
        } else {
            hash = pair(&hash, beside);
        }
        (at, last) = (at / 2, last / 2);
    }
    hash
}

#[test]
fn a_line_says_where_it_stands_when_it_was_and_whose_it_is() {
    let line = line(42);
    assert_eq!((line.seq(), line.at()), (42, 142));
    let [ann, bob] = [7, 8].map(|id| UserId::new(id).unwrap());
    assert!(line.belongs_to(ann) && !line.belongs_to(bob));
    let nobodys =
        Line(1, String::new(), String::new(), String::new(), String::new(), 1, None, 7, 7);
    assert!(!nobodys.belongs_to(ann));
}

/// The leaves and roots of RFC 6962's reference implementation (Certificate Transparency).
#[test]
fn the_tree_is_that_of_the_rfc() {
    let leaves: Vec<Hash> = [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]
    .iter()
    .map(|data| merkle::leaf(&[&hex::decode(data).unwrap()]))
    .collect();
    for (size, expected) in [
        (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
        (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
        (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
    ] {
        assert_eq!(hex::encode(root(&leaves[..size])), expected, "{size}");
    }
}

#[test]
fn every_line_of_every_size_proves_itself_and_no_other() {
    for size in 1..=20 {
        let segment = sealed(size);
        let expected = hash(&segment.root).unwrap();
        let size = usize::try_from(size).unwrap();
        for index in 0..size {
            let (salt, path) = segment.proof(index).unwrap();
            let of = |line: &Line| climbed(leaf(&salt, &line.text()), index, size, &path);
            assert_eq!(of(&segment.transfers[index]), expected, "{index} of {size}");
            assert_ne!(of(&line(99)), expected);
        }
        assert_eq!(segment.proof(size), None);
    }
}

#[test]
fn a_line_is_a_json_array_that_other_languages_write_the_same_way() {
    let text = r#"[3,"claim:7:3:once","reward","campaign:1","earner:7",1003,7,3,103]"#;
    assert_eq!(line(3).text(), text);
    let nobody = Line(6, String::new(), "k".into(), "a".into(), "b".into(), 1, None, 2, 3);
    assert_eq!(nobody.text(), r#"[6,"","k","a","b",1,null,2,3]"#);
}

#[test]
fn an_object_is_read_only_as_it_was_sealed() {
    let segment = sealed(5);
    let text = serde_json::to_string(&segment).unwrap();
    assert_eq!(Segment::read(text.as_bytes()), Some(segment.clone()));
    for (from, to) in [
        ("1003", "1004"),
        ("claim:7:3", "claim:8:3"),
        ("earner:7\",1001", "earner:8\",1001"),
        (&segment.root, &"0".repeat(64)),
        (&segment.head, &"0".repeat(64)),
        ("\"secret\":\"07", "\"secret\":\"08"),
        ("\"version\":1", "\"version\":2"),
    ] {
        assert_eq!(Segment::read(text.replacen(from, to, 1).as_bytes()), None, "{from}");
    }
    assert_eq!(Segment::read(b"{}"), None);
    assert_eq!(Segment::seal(1, &BEFORE_ALL, &[7; 32], BTreeMap::new(), Vec::new()), None);
}

#[test]
fn heads_are_a_chain() {
    let root = [1; 32];
    let first = head(&BEFORE_ALL, &root, 1, 5);
    for other in [
        head(&[1; 32], &root, 1, 5),
        head(&BEFORE_ALL, &[2; 32], 1, 5),
        head(&BEFORE_ALL, &root, 1, 6),
    ] {
        assert_ne!(other, first);
    }
}
