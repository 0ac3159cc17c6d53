//! A secret is overwritten when its key goes. A program of its own, because its allocator looks at all memory that is
//! given back.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
};

use livekit_server_core::{key::Key, token, webhook};

/// Not a literal of this program's text where it is used: it is made when it is needed.
const LENGTH: usize = 40;

fn secret() -> Vec<u8> {
    (0..LENGTH as u8).map(|i| i.wrapping_mul(101).wrapping_add(57) | 1).collect()
}

/// What HMAC-SHA-256 makes of a secret that is shorter than a block: as much a secret as itself.
fn pad(with: u8) -> Vec<u8> {
    secret().iter().map(|byte| byte ^ with).collect()
}

static WATCHING: AtomicBool = AtomicBool::new(false);
static BLOCKS: AtomicUsize = AtomicUsize::new(0);
static FOUND: AtomicUsize = AtomicUsize::new(0);

struct Watch;

/// The bytes that are looked for, in memory that is never given back.
static NEEDLES: [std::sync::OnceLock<[u8; LENGTH]>; 3] = [const { std::sync::OnceLock::new() }; 3];

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Watch {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Zeroed, so that it may be read as a whole when it comes back.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if WATCHING.load(Ordering::Relaxed) {
            BLOCKS.fetch_add(1, Ordering::Relaxed);
            let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
            for needle in NEEDLES.iter().filter_map(|needle| needle.get()) {
                // A part of it is enough to be found.
                if bytes.windows(8).any(|window| window == &needle[..8]) {
                    FOUND.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Watch = Watch;

/// How many blocks that were given back meanwhile had the secret in them.
fn found(run: impl FnOnce()) -> usize {
    FOUND.store(0, Ordering::Relaxed);
    WATCHING.store(true, Ordering::Relaxed);
    run();
    WATCHING.store(false, Ordering::Relaxed);
    FOUND.load(Ordering::Relaxed)
}

#[test]
fn no_memory_that_is_given_back_has_the_secret() {
    for (needle, bytes) in NEEDLES.iter().zip([secret(), pad(0x36), pad(0x5c)]) {
        needle.set(bytes.try_into().unwrap()).unwrap();
    }
    // That it would be found.
    let bytes = secret();
    assert_eq!(found(|| drop(bytes)), 1);
    let bytes = pad(0x36);
    assert_eq!(found(|| drop(bytes)), 1);

    let bytes = secret();
    BLOCKS.store(0, Ordering::Relaxed);
    let left = found(|| {
        let key = Box::new(Key::new("APIkey", &bytes).only(["HS256", "HS384", "HS512"]));
        let mut signed = Vec::new();
        token::sign(&key, r#"{"iss":"APIkey","sha256":""}"#, &mut signed);
        token::verify(&key, &signed, 0.0).unwrap();
        for header in ["eyJhbGciOiJIUzM4NCJ9", "eyJhbGciOiJIUzUxMiJ9"] {
            let token = format!("{header}.e30.AAAA");
            assert_eq!(token::verify(&key, token.as_bytes(), 0.0).unwrap_err().to_string(), "invalid signature");
        }
        let error = webhook::authenticate(&key, b"{}", &signed, 0.0).unwrap_err();
        for shown in [format!("{key:?}"), format!("{error:?} {error}")] {
            assert!(!shown.as_bytes().windows(8).any(|window| bytes[..8] == *window), "{shown}");
        }
        drop(key);
    });
    assert!(BLOCKS.load(Ordering::Relaxed) > 5);
    assert_eq!(left, 0);
}
