//! Deliberate panics, so that tests can check how a panic is handled. The core and the addon call [`inject`] at named
//! points. The functions do nothing without the feature `inject-panics`, which only `scripts/panics.mjs` enables.

#[cfg(feature = "inject-panics")]
pub use armed::{arm, inject, watch};

/// Panics if a test has armed this point.
#[cfg(not(feature = "inject-panics"))]
#[inline(always)]
pub fn inject(_point: &str) {}

/// Like [`inject`], for use inside a future: arming a point wakes the future.
#[cfg(not(feature = "inject-panics"))]
#[inline(always)]
pub fn watch(_point: &str, _context: &std::task::Context<'_>) {}

#[cfg(feature = "inject-panics")]
mod armed {
    use std::{
        sync::{Mutex, PoisonError},
        task::{Context, Waker},
    };

    /// The point at which to panic next.
    static CHOSEN: Mutex<Option<String>> = Mutex::new(None);
    static WATCHER: Mutex<Option<Waker>> = Mutex::new(None);

    /// Arms the point at which to panic next.
    pub fn arm(point: String) {
        *CHOSEN.lock().unwrap_or_else(PoisonError::into_inner) = Some(point);
        if let Some(waker) = WATCHER.lock().unwrap_or_else(PoisonError::into_inner).take() {
            waker.wake();
        }
    }

    /// Panics if a test has armed this point.
    #[track_caller]
    pub fn inject(point: &str) {
        let chosen = CHOSEN.lock().unwrap_or_else(PoisonError::into_inner).take_if(|chosen| chosen == point);
        if chosen.is_some() {
            panic!("the text of a panic may quote a secret");
        }
    }

    /// Like [`inject`], for use inside a future: arming a point wakes the future.
    #[track_caller]
    pub fn watch(point: &str, context: &Context<'_>) {
        *WATCHER.lock().unwrap_or_else(PoisonError::into_inner) = Some(context.waker().clone());
        inject(point);
    }
}
