//! The addon: converts what JavaScript gives, calls the core, converts what comes back.
//! `classic/` and `wire/` are its only callers. Each export catches panics and throws instead.

mod client;
mod key;
mod mailbox;
mod tape;
mod token;
mod values;
mod webhook;
