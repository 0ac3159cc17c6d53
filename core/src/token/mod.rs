//! Access tokens: JSON Web Tokens (RFC 7519) signed with HMAC (RFC 7518, section 3.2) that carry LiveKit's grants. The
//! addon, `twirp` and `webhook` are the callers. Nothing here reads the clock: callers pass the time.

mod base64url;
mod error;
pub mod grants;
mod hint;
mod mint;
mod outline;
mod verify;

pub use error::{TokenError, TokenErrorKind};
pub use mint::{Grants, Mint, sign};
pub(crate) use verify::has_body_digest;
pub use verify::{Claims, Scratch, issuer, verify, verify_outlined};
