//! Opaque Rust values that JavaScript holds and passes back as arguments. All exports use them in place of classes.
//!
//! They replace `External` of napi-rs, whose overhead is a tenth of the time to mint a token. `External` looks up each
//! argument in a global table, under a lock and with an attack-resistant hash, and tracks the borrows of each call. Here
//! the table is thread-local, as the values are, and a `RefCell` in the value tracks borrows.

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
    /// Address and type of each live value of this thread. Externals of other addons are not in the table.
    static ALIVE: RefCell<HashMap<usize, TypeId, BuildHasherDefault<Address>>> = RefCell::default();
}

/// Hashes an address by multiplication.
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

/// A value to return to JavaScript.
pub struct Opaque<T>(pub T);

impl<T: 'static> ToNapiValue for Opaque<T> {
    unsafe fn to_napi_value(env: sys::napi_env, Opaque(value): Self) -> Result<sys::napi_value> {
        let data = Box::into_raw(Box::new(value));
        let mut external = ptr::null_mut();
        let status =
            unsafe { sys::napi_create_external(env, data.cast(), Some(finalize::<T>), ptr::null_mut(), &mut external) };
        if let Err(error) = check_status!(status) {
            // SAFETY: the box was created above, and JavaScript did not receive it.
            drop(unsafe { Box::from_raw(data) });
            return Err(error);
        }
        ALIVE.with_borrow_mut(|alive| alive.insert(data as usize, TypeId::of::<T>()));
        Ok(external)
    }
}

/// Drops a value. Node calls this when the value is garbage-collected or its environment ends.
unsafe extern "C" fn finalize<T: 'static>(_: sys::napi_env, data: *mut c_void, _: *mut c_void) {
    // When the thread ends, the table may be dropped before its values.
    let _ = ALIVE.try_with(|alive| alive.borrow_mut().remove(&(data as usize)));
    // SAFETY: `data` is the box created in `to_napi_value`, and Node calls this once. A panic must not unwind into
    // Node.
    let _ = catch_unwind(AssertUnwindSafe(|| drop(unsafe { Box::from_raw(data.cast::<T>()) })));
}

/// A value that JavaScript passed as an argument. The call's arguments keep it alive until the call returns.
pub struct Held<T>(NonNull<T>);

impl<T> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        // SAFETY: the value is alive until the call returns, see above, and is never borrowed mutably.
        unsafe { self.0.as_ref() }
    }
}

impl<T: 'static> FromNapiValue for Held<T> {
    unsafe fn from_napi_value(env: sys::napi_env, value: sys::napi_value) -> Result<Self> {
        let mut data = ptr::null_mut();
        // `data` stays null for any other value, and null is not in the table.
        unsafe { sys::napi_get_value_external(env, value, &mut data) };
        let found = ALIVE.with_borrow(|alive| alive.get(&(data as usize)) == Some(&TypeId::of::<T>()));
        NonNull::new(data.cast()).filter(|_| found).map(Held).ok_or_else(|| {
            Error::new(Status::InvalidArg, "invalid argument: expected an opaque value that this addon returned")
        })
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
