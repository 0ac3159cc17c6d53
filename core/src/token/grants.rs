//! Claims and grants that have a code, for minting and verification without JSON. `proto/livekit_grants.proto` is their
//! table.

use crate::{abi::slate::CODE_BITS, json::Start};

/// A claim or a grant that has a code.
#[derive(Debug)]
pub struct Known {
    pub name: &'static str,
    /// The name in quotes and the colon.
    pub(super) start: Start,
    /// Of a boolean grant, the code of the value true; the code before it is that of false.
    pub code: u8,
    pub value: Value,
}

/// Type of a claim or a grant.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    Text,
    Number,
    Bool,
    Grants(&'static [Known]),
}

include!("../../../generated/grants.rs");

// Grants with equal codes would be signed as each other.
const _: () = {
    let mut used = 0_u32;
    let mut at = 0;
    while at < VIDEO_GRANT.len() {
        let Known { code, value, .. } = &VIDEO_GRANT[at];
        assert!(*code < 1 << CODE_BITS, "a grant's code does not fit into its bits on the slate");
        let codes = if matches!(value, Value::Bool) { 0b11 << (*code - 1) } else { 1 << *code };
        assert!(used & codes == 0, "two grants have the same code");
        used |= codes;
        at += 1;
    }
};
