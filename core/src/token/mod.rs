//! Access tokens: JSON Web Tokens (RFC 7519) signed by HMAC (RFC 7518, section 3.2), with
//! LiveKit's grants among their claims.

mod base64url;
mod error;
mod hint;
mod mint;
mod timespan;
mod verify;

pub use error::{TokenError, TokenErrorKind};
pub use mint::{GRANTS, Grants, Mint, ROOM, Ttl, sign};
pub use timespan::milliseconds;
pub(crate) use verify::speaks_of_a_body;
pub use verify::{Claims, issuer, verify};
