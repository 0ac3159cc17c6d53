//! Base64url without padding (RFC 7515, appendix C), for minting and verifying tokens.

use base64_simd::URL_SAFE_NO_PAD;

/// Encodes the bytes and appends the text.
pub fn append(bytes: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    out.resize(start + URL_SAFE_NO_PAD.encoded_length(bytes.len()), 0);
    encode(bytes, &mut out[start..]);
}

/// Encodes the bytes into `out`, which must have exactly the encoded length.
pub fn encode(bytes: &[u8], out: &mut [u8]) {
    let _ = URL_SAFE_NO_PAD.encode(bytes, base64_simd::Out::from_slice(out));
}

/// Whether every byte is in the base64url alphabet.
pub fn is_encoded(text: &[u8]) -> bool {
    text.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'-' || *b == b'_')
}

/// Decodes the text and appends the bytes. Returns false, and appends nothing, if a character is not in the alphabet or
/// if trailing bits are not zero.
pub fn append_decoded(text: &[u8], out: &mut Vec<u8>) -> bool {
    URL_SAFE_NO_PAD.decode_append(text, out).is_ok()
}

/// Decodes text whose characters are all in the alphabet. Drops trailing bits that do not fill a byte, as Node's
/// `Buffer` does.
pub fn decode(text: &[u8]) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode_to_vec(text).unwrap_or_else(|_| decode_leniently(text))
}

fn decode_leniently(text: &[u8]) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'-' => 62,
        _ => 63,
    };
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 2);
    for group in text.chunks(4) {
        let bits =
            group.iter().fold(0_u32, |bits, &byte| bits << 6 | u32::from(value(byte))) << (6 * (4 - group.len()));
        out.extend_from_slice(&bits.to_be_bytes()[1..group.len().max(1)]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_what_it_encodes() {
        for length in 0..70_u8 {
            let bytes: Vec<u8> = (0..length).map(|b| b.wrapping_mul(37)).collect();
            let mut text = Vec::new();
            append(&bytes, &mut text);
            assert!(is_encoded(&text));
            assert_eq!(decode(&text), bytes);
            assert_eq!(decode_leniently(&text), bytes);
        }
    }

    #[test]
    fn drops_trailing_bits() {
        assert_eq!(decode(b"QR"), b"A");
        assert_eq!(decode(b"QUJ"), b"AB");
        assert_eq!(decode(b"QUJDx"), b"ABC");
        assert_eq!(decode(b"Q"), b"");
    }
}
