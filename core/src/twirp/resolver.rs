//! The system's resolver for reqwest. Unlike tokio's, it says why `getaddrinfo` failed.

use std::{error::Error, fmt, net::SocketAddr};

use dns_lookup::{LookupErrorKind, lookup_host};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::error::Kind;

/// Runs `getaddrinfo` on tokio's pool of threads for blocking work.
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::task::spawn_blocking(move || lookup_host(name.as_str()).map(Iterator::collect)).await?;
            let found: Vec<_> = found.map_err(|error| LookupFailed {
                kind: match error.kind() {
                    LookupErrorKind::NoName | LookupErrorKind::NoData => Kind::ResolveNoName,
                    LookupErrorKind::Again => Kind::ResolveAgain,
                    _ => Kind::ResolveFail,
                },
                text: std::io::Error::from(error).to_string(),
            })?;
            // reqwest replaces the port 0 by that of the URL.
            Ok(Box::new(found.into_iter().map(|ip| SocketAddr::new(ip, 0))) as Addrs)
        })
    }
}

/// The host's name was not resolved.
#[derive(Debug)]
pub struct LookupFailed {
    pub kind: Kind,
    pub text: String,
}

impl fmt::Display for LookupFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for LookupFailed {}
