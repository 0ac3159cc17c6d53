//! How a connection is made: the host's addresses, TCP, a proxy's tunnel, TLS.

use std::{
    error::Error,
    future::Future,
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use http::{HeaderMap, HeaderValue, Uri, header::USER_AGENT, uri::Scheme};
use hyper_util::{
    client::legacy::connect::{HttpConnector, proxy::Tunnel},
    rt::TokioIo,
};
use rustls::{ClientConfig, pki_types::ServerName};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};
use tokio_rustls::{TlsConnector, client::TlsStream};
use tower_service::Service;
use url::Url;

use super::{
    BadSetting,
    proxy::Proxy,
    resolver::{Resolve, Resolver},
};

pub const AGENT: HeaderValue = HeaderValue::from_static(concat!("livekit-server-sdk-rs/", env!("CARGO_PKG_VERSION")));

/// After this time without a packet, and as often, the system asks whether the other side is still there.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// So often without an answer, and the connection is given up.
const KEEP_ALIVE_RETRIES: u32 = 3;

pub type Failure = Box<dyn Error + Send + Sync>;

/// Makes the connections to one server.
pub struct Connector {
    server: Uri,
    proxy: Option<Proxy>,
    dial: Dial,
    /// For the server: HTTP/2 may be spoken.
    tls: TlsConnector,
}

impl Connector {
    pub fn new(
        server: &Url,
        proxy: Option<Proxy>,
        tls: ClientConfig,
        resolver: impl Resolve + 'static,
        timeout: Duration,
    ) -> Result<Connector, BadSetting> {
        let mut tcp = HttpConnector::new_with_resolver(Resolver(Arc::new(resolver)));
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEP_ALIVE));
        tcp.set_keepalive_interval(Some(KEEP_ALIVE));
        tcp.set_keepalive_retries(Some(KEEP_ALIVE_RETRIES));
        tcp.set_connect_timeout(Some(timeout));
        let mut to_proxy = tls.clone();
        to_proxy.alpn_protocols.clear();
        Ok(Connector {
            server: server.as_str().parse().map_err(|_| BadSetting::new("the host", "it is no URI"))?,
            proxy,
            dial: Dial { tcp, tls: Arc::new(to_proxy).into() },
            tls: Arc::new(tls).into(),
        })
    }

    /// Whether the server may choose HTTP/2.
    pub fn is_encrypted(&self) -> bool {
        self.server.scheme() == Some(&Scheme::HTTPS)
    }

    /// The proxy that is asked for each call, and not for a tunnel.
    pub fn forwarder(&self) -> Option<&Proxy> {
        self.proxy.as_ref().filter(|_| !self.is_encrypted())
    }

    /// Makes one.
    pub async fn connect(&self) -> Result<Stream, Failure> {
        let mut dial = self.dial.clone();
        let stream = match &self.proxy {
            Some(proxy) if self.is_encrypted() => {
                let mut tunnel =
                    Tunnel::new(proxy.uri.clone(), dial).with_headers(HeaderMap::from_iter([(USER_AGENT, AGENT)]));
                if let Some(authorization) = &proxy.authorization {
                    tunnel = tunnel.with_auth(authorization.clone());
                }
                tunnel.call(self.server.clone()).await?
            }
            Some(proxy) => return Ok(dial.call(proxy.uri.clone()).await?.into_inner()),
            // Its own TLS follows.
            None => TokioIo::new(Stream::Tcp(dial.tcp.call(self.server.clone()).await?.into_inner())),
        };
        let stream = stream.into_inner();
        if self.is_encrypted() { encrypt(&self.tls, &self.server, stream).await } else { Ok(stream) }
    }
}

/// Goes straight to a host, with TLS where its scheme says so.
#[derive(Clone)]
struct Dial {
    tcp: HttpConnector<Resolver>,
    tls: TlsConnector,
}

impl Service<Uri> for Dial {
    type Response = TokioIo<Stream>;
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<TokioIo<Stream>, Failure>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Failure>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, host: Uri) -> Self::Future {
        let (connecting, tls) = (self.tcp.call(host.clone()), self.tls.clone());
        Box::pin(async move {
            let tcp = Stream::Tcp(connecting.await?.into_inner());
            let encrypted = host.scheme() == Some(&Scheme::HTTPS);
            Ok(TokioIo::new(if encrypted { encrypt(&tls, &host, tcp).await? } else { tcp }))
        })
    }
}

async fn encrypt(tls: &TlsConnector, host: &Uri, stream: Stream) -> Result<Stream, Failure> {
    let name = host.host().unwrap_or_default().trim_matches(['[', ']']);
    let name = ServerName::try_from(name.to_owned())?;
    Ok(Stream::Tls(Box::new(tls.connect(name, stream).await?)))
}

/// The bytes of a connection.
pub enum Stream {
    Tcp(TcpStream),
    /// Within a proxy's tunnel, too; and that one may be encrypted itself.
    Tls(Box<TlsStream<Stream>>),
}

impl Stream {
    /// The server chose HTTP/2.
    pub fn is_http2(&self) -> bool {
        match self {
            Stream::Tcp(_) => false,
            Stream::Tls(tls) => tls.get_ref().1.alpn_protocol() == Some(b"h2"),
        }
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Stream::Tcp(tcp) => Pin::new(tcp).poll_read(context, into),
            Stream::Tls(tls) => Pin::new(tls).poll_read(context, into),
        }
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Stream::Tcp(tcp) => Pin::new(tcp).poll_write(context, bytes),
            Stream::Tls(tls) => Pin::new(tls).poll_write(context, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Stream::Tcp(tcp) => Pin::new(tcp).poll_flush(context),
            Stream::Tls(tls) => Pin::new(tls).poll_flush(context),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Stream::Tcp(tcp) => Pin::new(tcp).poll_shutdown(context),
            Stream::Tls(tls) => Pin::new(tls).poll_shutdown(context),
        }
    }
}
