//! Checks that freed memory never contains a secret. It is a separate test program because it replaces the global
//! allocator with one that inspects each freed block.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
};

use livekit_server_core::{key::Key, token, webhook};

/// Length of the secret, in bytes.
const LENGTH: usize = 40;

/// The secret, computed at run time so that it is not a literal in the program.
fn secret() -> Vec<u8> {
    (0..LENGTH as u8).map(|i| i.wrapping_mul(101).wrapping_add(57) | 1).collect()
}

/// The padded key of HMAC-SHA-256 (RFC 2104), from which the secret can be recovered.
fn pad(with: u8) -> Vec<u8> {
    secret().iter().map(|byte| byte ^ with).collect()
}

static WATCHING: AtomicBool = AtomicBool::new(false);
static BLOCKS: AtomicUsize = AtomicUsize::new(0);
static FOUND: AtomicUsize = AtomicUsize::new(0);

struct Watch;

/// The bytes to search for, in memory that is never freed.
static NEEDLES: [std::sync::OnceLock<[u8; LENGTH]>; 3] = [const { std::sync::OnceLock::new() }; 3];

// SAFETY: delegates to the system allocator.
unsafe impl GlobalAlloc for Watch {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Zeroed, because `dealloc` reads the complete block.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if WATCHING.load(Ordering::Relaxed) {
            BLOCKS.fetch_add(1, Ordering::Relaxed);
            let bytes = unsafe { std::slice::from_raw_parts(block, layout.size()) };
            for needle in NEEDLES.iter().filter_map(|needle| needle.get()) {
                // Eight bytes suffice, so that a partly overwritten secret is found.
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

/// Number of blocks freed by `run` that contain the secret.
fn found(run: impl FnOnce()) -> usize {
    FOUND.store(0, Ordering::Relaxed);
    WATCHING.store(true, Ordering::Relaxed);
    run();
    WATCHING.store(false, Ordering::Relaxed);
    FOUND.load(Ordering::Relaxed)
}

#[test]
fn freed_memory_does_not_contain_the_secret() {
    for (needle, bytes) in NEEDLES.iter().zip([secret(), pad(0x36), pad(0x5c)]) {
        needle.set(bytes.try_into().unwrap()).unwrap();
    }
    // The check itself works: it finds a secret that is not overwritten.
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
