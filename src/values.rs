//! Conversions between JavaScript and Rust values, for all exports. Strings are copied into reused buffers, byte arrays
//! are not copied. A secret must not be read into a reused buffer.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    mem::take,
    ptr, slice,
};

use ::napi::{
    Env, Error, Result, Status, ValueType,
    bindgen_prelude::{FromNapiValue, ToNapiValue, TypeName, ValidateNapiValue},
    check_status, sys,
};
use livekit_server_core::{inject::inject, token::TokenError, utf16, webhook::WebhookError};
use zeroize::Zeroizing;

use crate::{panics::napi, tape::Tape};

thread_local! {
    /// Free buffers for reuse.
    static FREE: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
}

/// Maximum capacity of a buffer kept for reuse, in bytes.
const KEEP: usize = 64 << 10;

/// Implements the traits of an argument type that accepts several JavaScript types and checks them itself.
macro_rules! any_of {
    ($type:ty, $name:literal) => {
        impl ::napi::bindgen_prelude::TypeName for $type {
            fn type_name() -> &'static str {
                $name
            }

            fn value_type() -> ::napi::ValueType {
                ::napi::ValueType::Unknown
            }
        }

        impl ::napi::bindgen_prelude::ValidateNapiValue for $type {}
    };
}

/// A JavaScript string as UTF-8. A lone surrogate becomes U+FFFD.
pub struct Text {
    /// May be longer than the text, because old contents are not cleared.
    buffer: Vec<u8>,
    length: usize,
    /// Whether the buffer belongs to [`DOCUMENT`].
    is_document: bool,
}

impl Text {
    pub fn as_str(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.as_bytes())
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.buffer[..self.length]
    }

    unsafe fn read(env: sys::napi_env, value: sys::napi_value) -> Result<Text> {
        inject("argument");
        let mut buffer = free_buffer();
        // Node truncates at a character boundary, so a truncated string leaves at most four bytes unused. The string is
        // then read again.
        if unsafe { fill(env, value, &mut buffer)? } + 4 >= buffer.capacity() {
            let mut length = 0;
            check_status!(unsafe { sys::napi_get_value_string_utf8(env, value, ptr::null_mut(), 0, &mut length) })?;
            buffer.clear();
            buffer.reserve(length + 8);
            unsafe { fill(env, value, &mut buffer)? };
        }
        Ok(Text { length: buffer.len(), buffer, is_document: false })
    }
}

/// A long string as UTF-8, or the bytes of a `Uint8Array`.
pub struct Document {
    bytes: Bytes,
    /// Whether the string had no lone surrogate, which would have become U+FFFD.
    pub lossless: bool,
}

thread_local! {
    /// Free buffer for the next document.
    static DOCUMENT: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
    /// Free buffer for the UTF-16 of the next document.
    static UNITS: Cell<Vec<u16>> = const { Cell::new(Vec::new()) };
    /// Whether the last document was ASCII, which predicts the next one.
    static EXPECT_ASCII: Cell<bool> = const { Cell::new(true) };
}

/// Maximum capacity of a document buffer kept for reuse, in bytes.
const KEEP_DOCUMENT: usize = 512 << 10;

impl Document {
    pub fn as_slice(&self) -> &[u8] {
        self.bytes.as_slice()
    }

    /// Whether the argument was a string.
    pub fn is_text(&self) -> bool {
        matches!(self.bytes, Bytes::Text(_))
    }

    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }

    fn text(buffer: Vec<u8>, length: usize, lossless: bool) -> Document {
        Document { bytes: Bytes::Text(Text { buffer, length, is_document: true }), lossless }
    }
}

impl FromNapiValue for Document {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        let mut length = 0;
        let status = unsafe { sys::napi_get_value_string_utf16(env, value, ptr::null_mut(), 0, &mut length) };
        if status != sys::Status::napi_ok {
            return Ok(Document { bytes: unsafe { Bytes::from_napi_value(env, value)? }, lossless: true });
        }
        let mut buffer = DOCUMENT.take();
        reserve(&mut buffer, utf16::room(length));
        if EXPECT_ASCII.get() {
            let mut written = 0;
            check_status!(unsafe {
                sys::napi_get_value_string_utf8(env, value, buffer.as_mut_ptr().cast(), buffer.capacity(), &mut written)
            })?;
            // SAFETY: Node has written `written` bytes, and the bytes up to the old length were initialized before.
            unsafe { buffer.set_len(buffer.len().max(written)) };
            // A string that is not ASCII has more bytes than units, or was truncated to bytes that are not all ASCII.
            if written == length && buffer[..length].is_ascii() {
                return Ok(Document::text(buffer, length, true));
            }
        }
        // V8 is slow at encoding non-ASCII strings as UTF-8, and does not report lone surrogates.
        let mut units = UNITS.take();
        reserve(&mut units, length + 1);
        check_status!(unsafe {
            sys::napi_get_value_string_utf16(env, value, units.as_mut_ptr(), units.capacity(), &mut length)
        })?;
        // SAFETY: Node has written `length` units, fewer than the capacity.
        unsafe { units.set_len(length) };
        if buffer.len() < utf16::room(length) {
            buffer.resize(utf16::room(length), 0);
        }
        let (written, lossless) = utf16::write_utf8(&units, &mut buffer);
        EXPECT_ASCII.set(written == length);
        if size_of::<u16>() * units.capacity() <= KEEP_DOCUMENT {
            UNITS.set(units);
        }
        Ok(Document::text(buffer, written, lossless))
    }
}

/// Ensures a capacity of `room`. Discards the contents if the vector is reallocated.
fn reserve<T>(vec: &mut Vec<T>, room: usize) {
    if vec.capacity() < room {
        *vec = Vec::with_capacity(room);
    }
}

any_of!(Document, "string | Uint8Array");

unsafe fn fill(env: sys::napi_env, value: sys::napi_value, buffer: &mut Vec<u8>) -> Result<usize> {
    let mut length = 0;
    let capacity = buffer.capacity();
    check_status!(
        unsafe { sys::napi_get_value_string_utf8(env, value, buffer.as_mut_ptr().cast(), capacity, &mut length) },
        "invalid argument: expected a string"
    )?;
    // SAFETY: Node has written `length` bytes, fewer than the capacity.
    unsafe { buffer.set_len(length) };
    Ok(length)
}

impl Drop for Text {
    fn drop(&mut self) {
        if !self.is_document {
            keep_buffer(&mut self.buffer);
        } else if self.buffer.capacity() <= KEEP_DOCUMENT {
            DOCUMENT.set(take(&mut self.buffer));
        }
    }
}

fn free_buffer() -> Vec<u8> {
    let mut buffer = FREE.with_borrow_mut(Vec::pop).unwrap_or_else(|| Vec::with_capacity(512));
    buffer.clear();
    buffer
}

fn keep_buffer(buffer: &mut Vec<u8>) {
    if buffer.capacity() <= KEEP {
        FREE.with_borrow_mut(|free| free.push(take(buffer)));
    }
}

impl FromNapiValue for Text {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        unsafe { Text::read(env, value) }
    }
}

impl TypeName for Text {
    fn type_name() -> &'static str {
        "string"
    }

    fn value_type() -> ValueType {
        ValueType::String
    }
}

impl ValidateNapiValue for Text {}

/// A string as UTF-8, or the bytes of a `Uint8Array`. The bytes are not copied, so this value must not outlive the
/// call. No JavaScript runs during the call.
pub enum Bytes {
    Text(Text),
    View { start: *const u8, length: usize },
}

impl Bytes {
    pub fn as_slice(&self) -> &[u8] {
        match self {
            Bytes::Text(text) => text.as_bytes(),
            Bytes::View { length: 0, .. } => &[],
            // SAFETY: the call's arguments keep the view alive, and no JavaScript runs during the call.
            Bytes::View { start, length } => unsafe { slice::from_raw_parts(*start, *length) },
        }
    }
}

impl FromNapiValue for Bytes {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        let mut is_view = false;
        check_status!(unsafe { sys::napi_is_typedarray(env, value, &mut is_view) })?;
        if !is_view {
            return Ok(Bytes::Text(unsafe { Text::read(env, value)? }));
        }
        let (mut kind, mut length, mut start) = (0, 0, ptr::null_mut());
        check_status!(unsafe {
            sys::napi_get_typedarray_info(
                env,
                value,
                &mut kind,
                &mut length,
                &mut start,
                ptr::null_mut(),
                ptr::null_mut(),
            )
        })?;
        if kind != sys::TypedarrayType::uint8_array {
            return Err(Error::new(Status::InvalidArg, "invalid argument: expected a string or a Uint8Array"));
        }
        Ok(Bytes::View { start: start.cast(), length })
    }
}

any_of!(Bytes, "string | Uint8Array");

/// A secret, given as a string or bytes. The copy is overwritten when dropped and never uses a shared buffer.
pub struct Secret(Zeroizing<Vec<u8>>);

impl Secret {
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }
}

impl FromNapiValue for Secret {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        let mut is_view = false;
        check_status!(unsafe { sys::napi_is_typedarray(env, value, &mut is_view) })?;
        if is_view {
            let bytes = unsafe { Bytes::from_napi_value(env, value)? };
            return Ok(Secret(Zeroizing::new(bytes.as_slice().to_vec())));
        }
        let mut length = 0;
        check_status!(
            unsafe { sys::napi_get_value_string_utf8(env, value, ptr::null_mut(), 0, &mut length) },
            "invalid argument: expected a string or a Uint8Array"
        )?;
        // Reallocation would leave a copy in freed memory.
        let mut secret = Zeroizing::new(Vec::with_capacity(length + 1));
        unsafe { fill(env, value, &mut secret)? };
        Ok(Secret(secret))
    }
}

any_of!(Secret, "string | Uint8Array");

/// An expected failure, from which JavaScript creates an error of the class `name`.
#[napi_derive::napi(object)]
pub struct Failure {
    pub name: String,
    pub message: String,
    /// Time at which the token expired or becomes valid, in seconds since 1970.
    pub date: Option<f64>,
    /// Likely cause and fix.
    pub hint: Option<String>,
}

impl Failure {
    pub fn with_hint(self, hint: Option<String>) -> Failure {
        Failure { hint, ..self }
    }
}

impl From<TokenError> for Failure {
    fn from(error: TokenError) -> Self {
        Failure { name: error.name().into(), message: error.to_string(), date: error.date(), hint: None }
    }
}

impl From<WebhookError> for Failure {
    fn from(error: WebhookError) -> Self {
        match error {
            WebhookError::Token(error) => error.into(),
            WebhookError::Digest => {
                Failure { name: error.name().into(), message: error.to_string(), date: None, hint: None }
            }
        }
    }
}

/// An ASCII string to return, in a reused buffer.
pub struct Ascii(pub Vec<u8>);

impl Ascii {
    pub fn empty() -> Ascii {
        Ascii(free_buffer())
    }
}

impl Drop for Ascii {
    fn drop(&mut self) {
        keep_buffer(&mut self.0);
    }
}

impl ToNapiValue for Ascii {
    unsafe fn to_napi_value(env: sys::napi_env, ascii: Self) -> Result<sys::napi_value> {
        unsafe { latin1_string(env, &ascii.0) }
    }
}

unsafe fn latin1_string(env: sys::napi_env, bytes: &[u8]) -> Result<sys::napi_value> {
    let mut string = ptr::null_mut();
    check_status!(unsafe {
        sys::napi_create_string_latin1(env, bytes.as_ptr().cast(), bytes.len() as isize, &mut string)
    })?;
    Ok(string)
}

/// Creates a JavaScript string from any bytes: ASCII, UTF-8, or UTF-8 with encoded lone surrogates.
pub unsafe fn any_string(env: sys::napi_env, bytes: &[u8]) -> Result<sys::napi_value> {
    if bytes.is_ascii() {
        return unsafe { latin1_string(env, bytes) };
    }
    let mut string = ptr::null_mut();
    if std::str::from_utf8(bytes).is_ok() {
        check_status!(unsafe {
            sys::napi_create_string_utf8(env, bytes.as_ptr().cast(), bytes.len() as isize, &mut string)
        })?;
    } else {
        let units = units(bytes);
        check_status!(unsafe {
            sys::napi_create_string_utf16(env, units.as_ptr(), units.len() as isize, &mut string)
        })?;
    }
    Ok(string)
}

/// Decodes invalid UTF-8 to UTF-16 as protobufjs does. Surrogates that were encoded one by one are restored; other
/// invalid bytes become arbitrary characters.
fn units(bytes: &[u8]) -> Vec<u16> {
    let mut units = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter().map(|&b| u32::from(b));
    while let Some(lead) = rest.next() {
        let mut tail = || rest.next().unwrap_or(0) & 0x3f;
        match lead {
            0..=127 => units.push(lead as u16),
            192..=223 => units.push(((lead & 0x1f) << 6 | tail()) as u16),
            240.. => {
                let point = ((lead & 7) << 18 | tail() << 12 | tail() << 6 | tail()).wrapping_sub(0x10000);
                units.push(0xd800_u16.wrapping_add((point >> 10) as u16));
                units.push(0xdc00 + (point & 0x3ff) as u16);
            }
            _ => units.push(((lead & 15) << 12 | tail() << 6 | tail()) as u16),
        }
    }
    units
}

/// The strings of a tape: a single chunk, or an array of the chunks followed by the standalone strings.
pub struct Strings {
    pub tape: Tape,
    /// The bytes that were decoded onto the tape.
    pub source: Source,
}

/// The bytes of a message.
pub enum Source {
    Given(Bytes),
    Reply(bytes::Bytes),
}

impl Source {
    fn as_slice(&self) -> &[u8] {
        match self {
            Source::Given(bytes) => bytes.as_slice(),
            Source::Reply(bytes) => bytes,
        }
    }
}

impl ToNapiValue for Strings {
    unsafe fn to_napi_value(env: sys::napi_env, Strings { tape, source }: Self) -> Result<sys::napi_value> {
        inject("result");
        let source = source.as_slice();
        let shared = tape.borrow();
        let mut chunks = shared.tape.chunks(source);
        let standalone = shared.tape.standalone_strings(source);
        if chunks.len() == 1 && standalone.len() == 0 {
            return unsafe { latin1_string(env, chunks.next().unwrap_or_default()) };
        }
        let mut array = ptr::null_mut();
        check_status!(unsafe { sys::napi_create_array_with_length(env, chunks.len() + standalone.len(), &mut array) })?;
        let mut at = 0;
        let mut push = |value| {
            at += 1;
            check_status!(unsafe { sys::napi_set_element(env, array, at - 1, value) })
        };
        for chunk in chunks {
            push(unsafe { latin1_string(env, chunk)? })?;
        }
        for string in standalone {
            push(unsafe { any_string(env, string)? })?;
        }
        Ok(array)
    }
}

/// A JavaScript string that is already created, so that its source may be dropped or reused.
pub struct JsText(sys::napi_value);

/// Creates a JavaScript string from Latin-1.
pub fn latin1(env: &Env, bytes: &[u8]) -> Result<JsText> {
    unsafe { latin1_string(env.raw(), bytes).map(JsText) }
}

/// Creates a JavaScript string from any bytes, see [`any_string`].
pub fn utf8(env: &Env, bytes: &[u8]) -> Result<JsText> {
    unsafe { any_string(env.raw(), bytes).map(JsText) }
}

impl ToNapiValue for JsText {
    unsafe fn to_napi_value(_: sys::napi_env, JsText(value): Self) -> Result<sys::napi_value> {
        Ok(value)
    }
}
