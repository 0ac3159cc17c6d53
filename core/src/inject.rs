//! Panics on purpose, so that tests see what becomes of one. Only the feature `inject-panics` compiles them, which nothing
//! turns on but `scripts/panics.mjs`.

#[cfg(feature = "inject-panics")]
pub use armed::{arm, inject, watch};

/// Panics when a test has chosen this place.
#[cfg(not(feature = "inject-panics"))]
#[inline(always)]
pub fn inject(_place: &str) {}

/// The same within a future that is to wake up for it.
#[cfg(not(feature = "inject-panics"))]
#[inline(always)]
pub fn watch(_place: &str, _context: &std::task::Context<'_>) {}

#[cfg(feature = "inject-panics")]
mod armed {
    use std::{
        sync::{Mutex, PoisonError},
        task::{Context, Waker},
    };

    /// The place of the next panic.
    static CHOSEN: Mutex<Option<String>> = Mutex::new(None);
    static WATCHER: Mutex<Option<Waker>> = Mutex::new(None);

    /// Chooses the place of the next panic.
    pub fn arm(place: String) {
        *CHOSEN.lock().unwrap_or_else(PoisonError::into_inner) = Some(place);
        if let Some(waker) = WATCHER.lock().unwrap_or_else(PoisonError::into_inner).take() {
            waker.wake();
        }
    }

    /// Panics when a test has chosen this place.
    #[track_caller]
    pub fn inject(place: &str) {
        let chosen = CHOSEN.lock().unwrap_or_else(PoisonError::into_inner).take_if(|chosen| chosen == place);
        if chosen.is_some() {
            panic!("the text of a panic may quote a secret");
        }
    }

    /// The same within a future that is to wake up for it.
    #[track_caller]
    pub fn watch(place: &str, context: &Context<'_>) {
        *WATCHER.lock().unwrap_or_else(PoisonError::into_inner) = Some(context.waker().clone());
        inject(place);
    }
}
