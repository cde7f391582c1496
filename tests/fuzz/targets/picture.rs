//! The first bytes of pictures that anybody may send.

use earnest::domain::limits::{PICTURE_SIDE_MAX, PICTURE_SIDE_MIN};
use earnest::wire::picture::picture;

pub fn check(input: &[u8]) {
    let Ok(read) = picture(input) else { return };
    let sides = PICTURE_SIDE_MIN..=PICTURE_SIDE_MAX;
    assert!(sides.contains(&read.width) && sides.contains(&read.height));
    // What follows the first bytes changes nothing.
    let longer: Vec<u8> = input.iter().copied().chain([0xff, 0xc0, 0]).collect();
    assert_eq!(picture(&longer), Ok(read));
}
