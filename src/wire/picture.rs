//! What a picture says of itself in its first bytes: PNG (W3C, 11.2.1), JPEG (ITU-T T.81, B.2.2)
//! and WebP (RFC 9649, 2.3 to 2.7). The pixels are never looked at here.

use crate::domain::limits::{PICTURE_SIDE_MAX, PICTURE_SIDE_MIN};
use crate::domain::refusal::Refusal;

/// Its media type, and its sides in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
}

/// # Errors
/// `PictureMalformed` for anything else, `PictureSizeOutOfRange` for a side out of range.
pub fn picture(bytes: &[u8]) -> Result<Picture, Refusal> {
    let read = [png(bytes), jpeg(bytes), webp(bytes)].into_iter().flatten().next();
    let picture = read.ok_or(Refusal::PictureMalformed)?;
    let sides = PICTURE_SIDE_MIN..=PICTURE_SIDE_MAX;
    if sides.contains(&picture.width) && sides.contains(&picture.height) {
        Ok(picture)
    } else {
        Err(Refusal::PictureSizeOutOfRange)
    }
}

fn png(bytes: &[u8]) -> Option<Picture> {
    let rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR")?;
    let (width, rest) = rest.split_first_chunk::<4>()?;
    let (height, _) = rest.split_first_chunk::<4>()?;
    let (width, height) = (u32::from_be_bytes(*width), u32::from_be_bytes(*height));
    Some(Picture { media_type: "image/png", width, height })
}

/// Goes from segment to segment until one starts a frame.
fn jpeg(bytes: &[u8]) -> Option<Picture> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    loop {
        let ([0xff, marker], after) = rest.split_first_chunk::<2>()? else { return None };
        if *marker == 0xff {
            // Padding.
            rest = rest.get(1..)?;
            continue;
        }
        let (length, _) = after.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length));
        // All of C0 to CF but tables (C4, CC) and an extension (C8).
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            let [_, _, _, high_1, high_0, wide_1, wide_0] = *after.first_chunk::<7>()?;
            let side = |high, low| u32::from(u16::from_be_bytes([high, low]));
            let (width, height) = (side(wide_1, wide_0), side(high_1, high_0));
            return Some(Picture { media_type: "image/jpeg", width, height });
        }
        rest = after.get(length.max(2)..)?;
    }
}

fn webp(bytes: &[u8]) -> Option<Picture> {
    let (_, rest) = bytes.strip_prefix(b"RIFF")?.split_first_chunk::<4>()?;
    let (format, rest) = rest.strip_prefix(b"WEBP")?.split_first_chunk::<4>()?;
    let (_, data) = rest.split_first_chunk::<4>()?;
    let (width, height) = match format {
        b"VP8X" => {
            let [_, _, _, _, w0, w1, w2, h0, h1, h2] = *data.first_chunk::<10>()?;
            let side = |bytes| u32::from_le_bytes(bytes).saturating_add(1);
            (side([w0, w1, w2, 0]), side([h0, h1, h2, 0]))
        }
        b"VP8L" => {
            let [0x2f, bits @ ..] = *data.first_chunk::<5>()? else { return None };
            let bits = u32::from_le_bytes(bits);
            ((bits & 0x3fff).saturating_add(1), ((bits >> 14) & 0x3fff).saturating_add(1))
        }
        b"VP8 " => {
            let [_, _, _, 0x9d, 0x01, 0x2a, w0, w1, h0, h1] = *data.first_chunk::<10>()? else {
                return None;
            };
            let side = |low, high| u32::from(u16::from_le_bytes([low, high]) & 0x3fff);
            (side(w0, w1), side(h0, h1))
        }
        _ => return None,
    };
    Some(Picture { media_type: "image/webp", width, height })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(hex: &str) -> Result<(&'static str, u32, u32), Refusal> {
        let read = picture(&hex::decode(hex.replace(' ', "")).unwrap());
        read.map(|read| (read.media_type, read.width, read.height))
    }

    #[test]
    fn sides_are_read_from_each_format() {
        let png = "89504e470d0a1a0a 0000000d 49484452 000001e0 00000320";
        assert_eq!(read(png), Ok(("image/png", 480, 800)));
        let jpeg = "ffd8 ffe0 0004 0000 ff ffc2 0011 08 0320 01e0 03";
        assert_eq!(read(jpeg), Ok(("image/jpeg", 480, 800)));
        let riff = "52494646 00000000 57454250";
        let lossy = format!("{riff} 56503820 00000000 000000 9d012a e001 2003");
        let lossless = format!("{riff} 5650384c 00000000 2f dfc1c700");
        let extended = format!("{riff} 56503858 00000000 00000000 df0100 1f0300");
        for webp in [lossy, lossless, extended] {
            assert_eq!(read(&webp), Ok(("image/webp", 480, 800)), "{webp}");
        }
    }

    #[test]
    fn what_is_cut_short_or_something_else_is_no_picture() {
        for hex in [
            "",
            "474946383961",
            "89504e470d0a1a0a 0000000d 49484452 000001e0",
            "ffd8",
            "ffd8 ffe0 0004 0000",
            "ffd8 ffe0 ffff 0000 ffc0",
            "ffd8 0000",
            "52494646 00000000 57454250 414e494d 00000000",
        ] {
            assert_eq!(read(hex), Err(Refusal::PictureMalformed), "{hex}");
        }
        for (width, height) in [("000000c7", "00000320"), ("000001e0", "00001f41")] {
            let png = format!("89504e470d0a1a0a 0000000d 49484452 {width} {height}");
            assert_eq!(read(&png), Err(Refusal::PictureSizeOutOfRange), "{png}");
        }
    }
}
