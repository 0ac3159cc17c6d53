//! The transport of every service: Twirp over HTTP, version 7 (twitchtv.github.io/twirp/docs/spec_v7.html), on reqwest.
//! [`Call::send`] makes one call over the connections of a [`Pool`]; it must run on the I/O thread of [`runtime`].

mod call;
mod cause;
mod error;
mod host;
mod pool;
mod proxy;
mod resolver;
mod response;
mod runtime;
mod sent;
mod settings;
mod tls;

use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};

pub use call::Call;
pub use error::{CallError, Kind, Phase};
pub use host::{BadHost, Host};
pub use pool::Pool;
pub use response::{Response, status_code};
pub use runtime::{drop_later, look, spawn, submit};
pub use settings::{BadSetting, Identity, Settings};
pub use tokio::task::AbortHandle;

/// The default of [`Call::max_reply_bytes`].
pub const MAX_REPLY_BYTES: usize = 64 << 20;

/// The encoding of the message in a request or a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Protobuf,
    Json,
}

impl Format {
    fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Format::Protobuf => "application/protobuf",
            Format::Json => "application/json",
        })
    }

    fn of(headers: &HeaderMap) -> Option<Format> {
        let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
        match value.split(';').next()?.trim().to_ascii_lowercase().as_str() {
            "application/protobuf" => Some(Format::Protobuf),
            "application/json" => Some(Format::Json),
            _ => None,
        }
    }
}
