//! What the process has once, made by the first call: a thread that does the waiting, and the
//! connections.

use std::{
    error::Error,
    fmt,
    future::Future,
    io,
    sync::{Arc, OnceLock},
    thread,
    time::Duration,
};

use reqwest::{
    Client,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect,
};
use rustls::{ClientConfig, RootCertStore};
use tokio::{
    runtime::{Builder, Handle},
    task::AbortHandle,
};

/// A connection is kept this long without use.
const IDLE: Duration = Duration::from_secs(30);

/// Runs the future on the thread of the connections.
pub fn spawn(future: impl Future<Output = ()> + Send + 'static) -> io::Result<AbortHandle> {
    Ok(runtime()?.spawn(future).abort_handle())
}

fn runtime() -> io::Result<&'static Handle> {
    static RUNTIME: OnceLock<Handle> = OnceLock::new();
    if let Some(handle) = RUNTIME.get() {
        return Ok(handle);
    }
    let runtime = Builder::new_current_thread().enable_io().enable_time().build()?;
    let handle = runtime.handle().clone();
    if RUNTIME.set(handle).is_ok() {
        thread::Builder::new()
            .name("livekit-io".into())
            .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    }
    RUNTIME.get().ok_or_else(|| io::Error::other("the runtime was not started"))
}

pub fn client() -> Result<&'static Client, Arc<dyn Error + Send + Sync>> {
    static CLIENT: OnceLock<Result<Client, Arc<dyn Error + Send + Sync>>> = OnceLock::new();
    CLIENT.get_or_init(|| build().map_err(Arc::from)).as_ref().map_err(Arc::clone)
}

fn build() -> Result<Client, Box<dyn Error + Send + Sync>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let mut tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Client::builder()
        .tls_backend_preconfigured(tls)
        .dns_resolver(Arc::new(SystemResolver))
        .redirect(redirect::Policy::none())
        .referer(false)
        .retry(reqwest::retry::never())
        .pool_idle_timeout(IDLE)
        .tcp_nodelay(true)
        .user_agent(concat!("livekit-server-sdk-rs/", env!("CARGO_PKG_VERSION")))
        .build()?)
}

/// The system's resolver, whose failures can be told from those of a connection.
struct SystemResolver;

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
