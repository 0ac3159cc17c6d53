//! A LiveKit API key and its secret, and the HMACs computed with the secret. `token` and `webhook` use it to sign and
//! to verify. The secret must not leave this module, except into an HMAC.

use std::{fmt, str::FromStr};

use hmac::{Hmac, KeyInit, Mac};
use jsonwebtoken::Algorithm;
use sha2::{Sha256, Sha384, Sha512};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// An API key and its secret, with precomputed HMAC state. The secret and the state are overwritten when the key is
/// dropped. `Debug` shows neither.
pub struct Key {
    api_key: String,
    /// The API key as a JSON string, as it is written into tokens.
    pub(crate) issuer_json: Vec<u8>,
    secret: Zeroizing<Vec<u8>>,
    hs256: Hmac<Sha256>,
    /// The state of `hs256` after it has hashed [`USUAL`].
    hs256_usual: Hmac<Sha256>,
    /// Algorithms accepted when a token is verified.
    algorithms: Vec<Algorithm>,
}

/// Algorithms accepted by default: HMAC with SHA-2 (RFC 7518, section 3.2).
const HMAC: [Algorithm; 3] = [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512];

/// First SHA-256 block of tokens whose first grant is `roomJoin`: the header and `{"video":{"roomJoin"`. [`Key`] keeps
/// its hash state, so that the block is not hashed for each token.
const USUAL: &[u8; 64] = b"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ2aWRlbyI6eyJyb29tSm9pbiI";

impl Key {
    /// Sets up a key. An empty secret is allowed; such a key verifies no token.
    pub fn new(api_key: &str, secret: &[u8]) -> Self {
        let mut issuer_json = Vec::with_capacity(api_key.len() + 2);
        crate::json::write_string(api_key, &mut issuer_json);
        let hs256: Hmac<Sha256> = keyed(secret);
        Key {
            api_key: api_key.to_owned(),
            issuer_json,
            secret: Zeroizing::new(secret.to_vec()),
            hs256_usual: hs256.clone().chain_update(USUAL),
            hs256,
            algorithms: HMAC.to_vec(),
        }
    }

    /// Restricts verification to these algorithms, out of `HS256`, `HS384` and `HS512`. The default is all three.
    /// Signing always uses HS256.
    pub fn only<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        self.algorithms = names.into_iter().filter_map(|name| Algorithm::from_str(name).ok()).collect();
        self
    }

    /// Whether tokens signed with this algorithm are accepted.
    pub(crate) fn accepts(&self, algorithm: Algorithm) -> bool {
        self.algorithms.contains(&algorithm)
    }

    /// The API key, which is the `iss` claim of the tokens that this key signs.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    pub(crate) fn has_secret(&self) -> bool {
        !self.secret.is_empty()
    }

    /// HMAC-SHA256 of the message, computed from the precomputed state.
    #[inline]
    pub(crate) fn hs256(&self, message: &[u8]) -> [u8; 32] {
        let (state, rest) = match message.strip_prefix(USUAL) {
            Some(rest) => (&self.hs256_usual, rest),
            None => (&self.hs256, message),
        };
        state.clone().chain_update(rest).finalize().into_bytes().into()
    }

    /// HMAC of the message. `None` if the algorithm is not one of the HS family.
    pub(crate) fn hmac(&self, algorithm: Algorithm, message: &[u8]) -> Option<Vec<u8>> {
        match algorithm {
            Algorithm::HS256 => Some(self.hs256(message).to_vec()),
            Algorithm::HS384 => {
                Some(keyed::<Hmac<Sha384>>(&self.secret).chain_update(message).finalize().into_bytes().to_vec())
            }
            Algorithm::HS512 => {
                Some(keyed::<Hmac<Sha512>>(&self.secret).chain_update(message).finalize().into_bytes().to_vec())
            }
            _ => None,
        }
    }
}

/// Compares two byte strings in constant time. The differences of all bytes are combined, eight bytes at a time, and
/// tested once at the end.
pub(crate) fn equal(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let ((words, rest), (other_words, other_rest)) = (words(one), words(other));
    let of_words = words.zip(other_words).fold(0, |all, (one, other)| all | (one ^ other));
    let of_all = rest.iter().zip(other_rest).fold(of_words, |all, (one, other)| all | u64::from(one ^ other));
    of_all.ct_eq(&0).into()
}

fn words(text: &[u8]) -> (impl Iterator<Item = u64>, &[u8]) {
    let words = text.chunks_exact(8);
    let rest = words.remainder();
    (words.map(|word| u64::from_le_bytes(word.try_into().expect("eight bytes"))), rest)
}

fn keyed<M: Mac + KeyInit>(secret: &[u8]) -> M {
    <M as KeyInit>::new_from_slice(secret).expect("HMAC takes a key of any length")
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("api_key", &self.api_key).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::mem::{MaybeUninit, offset_of};

    use super::*;

    #[test]
    fn compares_every_byte() {
        let text: Vec<u8> = (0..43).collect();
        for length in 0..=text.len() {
            assert!(equal(&text[..length], &text[..length]));
            for at in 0..length {
                let mut other = text.clone();
                other[at] ^= 0x80;
                assert!(!equal(&text[..length], &other[..length]), "{at} of {length}");
                assert!(!equal(&text[..length], &text[..at]) && !equal(&text[..at], &text[..length]));
            }
        }
    }

    #[test]
    fn debug_does_not_show_the_secret() {
        let shown = format!("{:?}", Key::new("APIkey", b"a very secret secret"));
        assert_eq!(shown, "Key { api_key: \"APIkey\", .. }");
    }

    /// Checks the HMAC states, which are stored inline in the key. `tests/secrets.rs` checks the heap.
    #[test]
    fn overwrites_the_hmac_state_when_the_key_is_dropped() {
        let mut memory = MaybeUninit::new(Key::new("APIkey", b"a very secret secret"));
        let start = memory.as_ptr().cast::<u8>();
        let state = |offset: usize| -> Vec<u8> {
            // SAFETY: the range lies within the key's memory. Volatile reads are not optimized away after the drop.
            (0..size_of::<Hmac<Sha256>>()).map(|i| unsafe { start.add(offset + i).read_volatile() }).collect()
        };
        let states = || [offset_of!(Key, hs256), offset_of!(Key, hs256_usual)].map(state);
        let before = states();
        // SAFETY: initialized above and dropped once; only its bytes are read afterwards.
        unsafe { memory.assume_init_drop() };
        let after = states();
        let blocks = |bytes: &[u8]| bytes.chunks(16).filter(|chunk| chunk.iter().any(|&b| b != 0)).count();
        for (before, after) in before.iter().zip(after) {
            assert!(blocks(before) >= 4, "two states of 32 bytes: {before:x?}");
            assert!(!after.chunks(8).any(|chunk| chunk.iter().all(|&b| b != 0)), "{after:x?}");
        }
    }

    #[test]
    fn the_precomputed_first_block_gives_the_same_hmac() {
        let claims = base64_simd::forgiving_decode_to_vec(&USUAL[37..]).unwrap();
        assert_eq!(claims, br#"{"video":{"roomJoin""#);
        let key = Key::new("APIkey", b"a very secret secret");
        let long = [USUAL, &b"x"[..]].concat().repeat(3);
        let mut almost = long.clone();
        almost[63] ^= 1;
        for message in [&long[..], &long[1..], &almost, USUAL, &USUAL[..63], &long[..65], b""] {
            let expected: [u8; 32] =
                keyed::<Hmac<Sha256>>(&key.secret).chain_update(message).finalize().into_bytes().into();
            assert_eq!(key.hs256(message), expected, "{} bytes", message.len());
        }
    }

    /// RFC 4231, test case 2.
    #[test]
    fn hmacs_match_rfc_4231() {
        let key = Key::new("", b"Jefe");
        let hex = |algorithm| {
            let mac = key.hmac(algorithm, b"what do ya want for nothing?").unwrap();
            mac.iter().map(|b| format!("{b:02x}")).collect::<String>()
        };
        assert_eq!(hex(Algorithm::HS256), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assert!(hex(Algorithm::HS384).starts_with("af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47"));
        assert!(hex(Algorithm::HS512).starts_with("164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd6"));
        assert!(key.hmac(Algorithm::RS256, b"").is_none());
    }
}
