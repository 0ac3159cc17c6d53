//! Access tokens: JSON Web Tokens (RFC 7519) signed with HMAC (RFC 7518, section 3.2) that carry LiveKit's grants. The
//! addon, `twirp` and `webhook` are the callers. Nothing here reads the clock: callers pass the time.

mod base64url;
mod error;
mod grants;
mod hint;
mod mint;
mod outline;
mod timespan;
mod verify;

pub use error::{TokenError, TokenErrorKind};
pub use grants::{KNOWN_GRANTS, meant_grant};
pub use mint::{GRANTS, Grants, Mint, ROOM, Ttl, sign};
pub use outline::CLAIMS;
pub use timespan::milliseconds;
pub(crate) use verify::has_body_digest;
pub use verify::{Claims, Scratch, issuer, verify, verify_outlined};
