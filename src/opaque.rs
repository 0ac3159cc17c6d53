//! Values of Rust that JavaScript holds and hands back, and cannot look into.
//!
//! napi-rs has `External` for this. It looks each argument up in a table of the process, under a lock and by a hash that
//! withstands attacks, and keeps account of what is borrowed by which call: together a tenth of a token. Here the table
//! is the thread's own, as these values are, and a `RefCell` in the value keeps the account.

use std::{
    any::TypeId,
    cell::RefCell,
    collections::HashMap,
    ffi::c_void,
    hash::{BuildHasherDefault, Hasher},
    ops::Deref,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr::{self, NonNull},
};

use ::napi::{
    Error, Result, Status, ValueType,
    bindgen_prelude::{FromNapiValue, ToNapiValue, TypeName, ValidateNapiValue},
    check_status, sys,
};

thread_local! {
    /// The values of this thread that are alive, and what they are: what another addon made is none of them.
    static ALIVE: RefCell<HashMap<usize, TypeId, BuildHasherDefault<Address>>> = RefCell::default();
}

/// An address is spread over the table by a multiplication.
#[derive(Default)]
struct Address(u64);

impl Hasher for Address {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write_usize(&mut self, address: usize) {
        self.0 = (address as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("an address is one word");
    }
}

/// A value on its way out to JavaScript.
pub struct Opaque<T>(pub T);

impl<T: 'static> ToNapiValue for Opaque<T> {
    unsafe fn to_napi_value(env: sys::napi_env, Opaque(value): Self) -> Result<sys::napi_value> {
        let data = Box::into_raw(Box::new(value));
        let mut external = ptr::null_mut();
        let status =
            unsafe { sys::napi_create_external(env, data.cast(), Some(finalize::<T>), ptr::null_mut(), &mut external) };
        if let Err(error) = check_status!(status) {
            // SAFETY: JavaScript has not got it.
            drop(unsafe { Box::from_raw(data) });
            return Err(error);
        }
        ALIVE.with_borrow_mut(|alive| alive.insert(data as usize, TypeId::of::<T>()));
        Ok(external)
    }
}

/// The collector has found that nobody holds the value any more, or its environment ends.
unsafe extern "C" fn finalize<T: 'static>(_: sys::napi_env, data: *mut c_void, _: *mut c_void) {
    // When the thread ends, the table may be gone before its values.
    let _ = ALIVE.try_with(|alive| alive.borrow_mut().remove(&(data as usize)));
    // SAFETY: it is the box that was made above, and Node calls this once. No panic may pass into Node.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(unsafe { Box::from_raw(data.cast::<T>()) })));
}

/// A value that JavaScript has handed back. It is an argument of the call, which keeps it alive for as long as that takes.
pub struct Held<T>(NonNull<T>);

impl<T> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: it was alive when the call began, see above, and is never borrowed mutably.
        unsafe { self.0.as_ref() }
    }
}

impl<T: 'static> FromNapiValue for Held<T> {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        let mut data = ptr::null_mut();
        // What is no such value leaves it null, which is none either.
        unsafe { sys::napi_get_value_external(env, value, &mut data) };
        let found = ALIVE.with_borrow(|alive| alive.get(&(data as usize)) == Some(&TypeId::of::<T>()));
        NonNull::new(data.cast())
            .filter(|_| found)
            .map(Held)
            .ok_or_else(|| Error::new(Status::InvalidArg, "an argument is not what an earlier call gave"))
    }
}

impl<T> TypeName for Held<T> {
    fn type_name() -> &'static str {
        "External"
    }

    fn value_type() -> ValueType {
        ValueType::External
    }
}

impl<T> ValidateNapiValue for Held<T> {}
