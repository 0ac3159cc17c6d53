//! The connections to a server, shared by all clients of the process that have the same settings for it.

use std::{
    collections::HashMap,
    future::{Future, poll_fn},
    pin::pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    task::{Context, Poll, Waker},
    time::Duration,
};

use http::HeaderMap;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::{
    sync::{Notify, Semaphore, SemaphorePermit},
    time::{Instant, sleep_until, timeout},
};
use url::{Origin, Url};

use super::{
    BadSetting, Settings,
    connect::{Connector, Failure, Stream},
    http1,
    proxy::{self, Proxy},
    resolver::{Resolve, SystemResolver},
    sent::NotedBody,
    tls,
};

#[cfg(test)]
mod tests;

/// The connections to one server. They are closed when nobody has the pool any more: neither a client nor a call.
pub struct Pool {
    connector: Connector,
    /// Where the connections go: the proxy on the way, or the server itself.
    pub(super) peer: Url,
    calls: Semaphore,
    connections: Mutex<Connections>,
    /// The server was found to speak HTTP/2.
    http2: Notify,
    settings: Times,
}

struct Times {
    connect: Duration,
    idle: Duration,
    ping: Duration,
}

/// The connections that can take a call.
#[derive(Default)]
struct Connections {
    /// Those without a call, and since when; the latest last.
    idle: Vec<(http1::Connection, Instant)>,
    /// The one that takes any number of them, and when it took the latest.
    shared: Option<(Shared, Instant)>,
    /// Wakes the task that closes them.
    keeper: Option<Waker>,
}

type Shared = http2::SendRequest<NotedBody>;

/// A connection for a call.
pub(super) enum Connection {
    /// For this one alone, until it is given back.
    Http1(http1::Connection),
    Http2(Shared),
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
        let tls = tls::config(settings, encrypted)?;
        let way = proxy.as_ref().and_then(Proxy::at);
        Ok(Pool {
            connector: Connector::new(server, way, tls, resolver, settings.connect_timeout)?,
            peer: proxy.unwrap_or_else(|| server.clone()),
            calls: Semaphore::new(settings.max_connections),
            connections: Mutex::default(),
            http2: Notify::new(),
            settings: Times {
                connect: settings.connect_timeout,
                idle: settings.idle_timeout,
                ping: settings.ping_interval,
            },
        })
    }

    /// Waits until one more call may be under way. Each needs a connection over HTTP/1.1, and any may make one while it is
    /// not known yet that the server speaks HTTP/2: so there are never more connections than calls.
    pub(super) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        self.calls.acquire().await.ok()
    }

    /// The proxy that is asked for each call, and not for a tunnel.
    pub(super) fn forwarder(&self) -> Option<&Proxy> {
        self.connector.forwarder()
    }

    fn connections(&self) -> MutexGuard<'_, Connections> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that others had before, if there is one that is not closed.
    pub(super) fn reuse(&self) -> Option<Connection> {
        let mut connections = self.connections();
        if let Some((shared, used)) = &mut connections.shared {
            if !shared.is_closed() {
                *used = Instant::now();
                return Some(Connection::Http2(shared.clone()));
            }
            connections.shared = None;
        }
        while let Some((connection, _)) = connections.idle.pop() {
            if connection.is_open() {
                return Some(Connection::Http1(connection));
            }
        }
        None
    }

    /// A new connection; or one that another call made meanwhile, when it takes any number of calls.
    pub(super) async fn connect(self: &Arc<Pool>) -> Result<Connection, Failure> {
        loop {
            match self.new_stream().await? {
                Some(stream) if stream.is_http2() => return self.share(stream).await,
                Some(stream) => return Ok(Connection::Http1(http1::Connection::new(stream).await?)),
                None => {}
            }
            if let Some(connection) = self.reuse() {
                return Ok(connection);
            }
        }
    }

    /// None when the server was found to speak HTTP/2 before it was made.
    async fn new_stream(&self) -> Result<Option<Stream>, Failure> {
        let mut found = pin!(self.http2.notified());
        let mut connecting = pin!(timeout(self.settings.connect, self.connector.connect()));
        poll_fn(|context| {
            if found.as_mut().poll(context).is_ready() {
                return Poll::Ready(Ok(None));
            }
            connecting.as_mut().poll(context).map(|connected| Ok(Some(connected??)))
        })
        .await
    }

    async fn share(self: &Arc<Pool>, stream: Stream) -> Result<Connection, Failure> {
        let (shared, driver) = http2::Builder::new(TokioExecutor::new())
            .timer(TokioTimer::new())
            .keep_alive_interval(self.settings.ping)
            .keep_alive_timeout(self.settings.ping)
            .handshake(TokioIo::new(stream))
            .await?;
        let mut connections = self.connections();
        match &connections.shared {
            Some((other, _)) if !other.is_closed() => return Ok(Connection::Http2(other.clone())),
            _ => connections.shared = Some((shared.clone(), Instant::now())),
        }
        self.keep(&mut connections);
        drop(connections);
        // What ends it shows in the calls that it has.
        tokio::spawn(async { _ = driver.await });
        self.http2.notify_waiters();
        Ok(Connection::Http2(shared))
    }

    /// Takes back what a call had, when it can have another one, and the headers of its reply.
    pub(super) fn give_back(self: &Arc<Pool>, connection: Connection, headers: HeaderMap) {
        let Connection::Http1(mut connection) = connection else { return };
        connection.keep_headers(headers);
        let mut connections = self.connections();
        self.keep(&mut connections);
        let Some(keeper) = &connections.keeper else { return };
        if connection.is_free(&mut Context::from_waker(keeper)) {
            connections.idle.push((connection, Instant::now()));
        }
    }

    /// Sees to it that somebody closes what has no use.
    fn keep(self: &Arc<Pool>, connections: &mut Connections) {
        if connections.keeper.is_some() {
            return;
        }
        connections.keeper = Some(Waker::noop().clone());
        let keeper = Keeper(Arc::downgrade(self));
        let mut timer = Box::pin(sleep_until(Instant::now() + self.settings.idle));
        tokio::spawn(poll_fn(move |context| {
            let Some(pool) = keeper.0.upgrade() else { return Poll::Ready(()) };
            loop {
                timer.as_mut().reset(pool.tend(context));
                if timer.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
            }
        }));
    }

    /// Closes the connections that are without use for long, and those that the server has closed. The next time to look.
    fn tend(&self, context: &mut Context<'_>) -> Instant {
        let mut connections = self.connections();
        if !connections.keeper.as_ref().is_some_and(|keeper| keeper.will_wake(context.waker())) {
            connections.keeper = Some(context.waker().clone());
        }
        let now = Instant::now();
        let idle = self.settings.idle;
        connections.idle.retain_mut(|(connection, since)| *since + idle > now && connection.is_free(context));
        if connections.shared.as_ref().is_some_and(|(shared, used)| *used + idle <= now || shared.is_closed()) {
            connections.shared = None;
        }
        let used = connections.shared.as_ref().map(|(_, used)| *used);
        let since = connections.idle.first().map(|(_, since)| *since);
        used.into_iter().chain(since).min().unwrap_or(now) + idle
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        if let Some(keeper) = self.connections().keeper.take() {
            keeper.wake();
        }
    }
}

/// The task that closes connections has it. Without that task, the next call starts another one.
struct Keeper(Weak<Pool>);

impl Drop for Keeper {
    fn drop(&mut self) {
        if let Some(pool) = self.0.upgrade() {
            pool.connections().keeper = None;
        }
    }
}
