//! The connections to a server, shared by all clients of the process that have the same settings for it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, Weak},
};

use reqwest::{Client, Proxy, dns::Resolve, redirect};
use tokio::sync::{Semaphore, SemaphorePermit};
use url::{Origin, Url};

use super::{BadSetting, Settings, proxy, resolver::SystemResolver, tls};

#[cfg(test)]
mod tests;

/// The connections to one server. They are closed when nobody has the pool any more: neither a client nor a call.
pub struct Pool {
    pub(super) client: Client,
    /// Where the connections go: the proxy on the way, or the server itself.
    pub(super) peer: Url,
    calls: Semaphore,
}

type Pools = HashMap<(Origin, Settings), Weak<Pool>>;

static POOLS: Mutex<Option<Pools>> = Mutex::new(None);

impl Pool {
    /// The connections to the server of this URL. None is made before the first call.
    pub fn to(server: &Url, settings: &Settings) -> Result<Arc<Pool>, BadSetting> {
        let key = (server.origin(), settings.clone());
        let mut pools = POOLS.lock().unwrap_or_else(PoisonError::into_inner);
        let pools = pools.get_or_insert_default();
        if let Some(pool) = pools.get(&key).and_then(Weak::upgrade) {
            return Ok(pool);
        }
        pools.retain(|_, pool| pool.strong_count() > 0);
        let pool = Arc::new(Pool::new(server, settings, SystemResolver)?);
        pools.insert(key, Arc::downgrade(&pool));
        Ok(pool)
    }

    fn new(server: &Url, settings: &Settings, resolver: impl Resolve + 'static) -> Result<Pool, BadSetting> {
        let proxy = proxy::on_the_way_to(server, settings)?;
        let encrypted = [Some(server), proxy.as_ref()].into_iter().flatten().any(|url| url.scheme() == "https");
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls::config(settings, encrypted)?)
            .dns_resolver(Arc::new(resolver))
            .no_proxy()
            .redirect(redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .connect_timeout(settings.connect_timeout)
            .pool_idle_timeout(settings.idle_timeout)
            .pool_max_idle_per_host(settings.max_connections)
            .http2_keep_alive_interval(settings.ping_interval)
            .http2_keep_alive_timeout(settings.ping_interval)
            .tcp_nodelay(true)
            .user_agent(concat!("livekit-server-sdk-rs/", env!("CARGO_PKG_VERSION")));
        let refused = |_: reqwest::Error| BadSetting::new("the transport", "it can't be set up");
        if let Some(proxy) = &proxy {
            builder = builder.proxy(Proxy::all(proxy.as_str()).map_err(refused)?);
        }
        Ok(Pool {
            client: builder.build().map_err(refused)?,
            peer: proxy.unwrap_or_else(|| server.clone()),
            calls: Semaphore::new(settings.max_connections),
        })
    }

    /// Waits until one more call may be under way. Each needs a connection over HTTP/1.1, and any may make one while it is
    /// not known yet that the server speaks HTTP/2: so there are never more connections than calls.
    pub(super) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        self.calls.acquire().await.ok()
    }
}
