use std::{
    error::Error,
    fmt,
    future::Future,
    io,
    net::SocketAddr,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

pub use hyper_util::client::legacy::connect::dns::Name;
use tower_service::Service;

pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;
pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, Box<dyn Error + Send + Sync>>> + Send>>;

/// Finds the addresses of a host; their ports do not matter.
pub trait Resolve: Send + Sync {
    fn resolve(&self, name: Name) -> Resolving;
}

/// Any of them, as the connections want it.
#[derive(Clone)]
pub struct Resolver(pub Arc<dyn Resolve>);

impl Service<Name> for Resolver {
    type Response = Addrs;
    type Error = Box<dyn Error + Send + Sync>;
    type Future = Resolving;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Resolving {
        self.0.resolve(name)
    }
}

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
