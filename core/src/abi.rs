//! Numbers that JavaScript also knows. `codegen/src/abi.rs` lists them.

include!("../../generated/abi.rs");
