use std::{error::Error, fmt, io};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// The system's resolver, whose failures can be told from those of a connection.
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            match tokio::net::lookup_host((name.as_str(), 0)).await {
                Ok(found) => Ok(Box::new(found.collect::<Vec<_>>().into_iter()) as Addrs),
                Err(cause) => Err(Box::new(LookupFailed { cause }) as Box<dyn Error + Send + Sync>),
            }
        })
    }
}

/// The host's name has no address.
#[derive(Debug)]
pub struct LookupFailed {
    cause: io::Error,
}

impl fmt::Display for LookupFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.cause.fmt(f)
    }
}

impl Error for LookupFailed {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.cause)
    }
}
