//! What the settings of the connections do, on real sockets.

use std::{
    future::Future,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::HeaderMap;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
    time::timeout,
};
use tokio_rustls::TlsAcceptor;
use url::Url;

use super::*;
use crate::twirp::{Call, CallError, Format, Kind, Phase, resolver::LookupFailed};

/// Far more than anything here takes, and far less than what is usual for connections.
const LONG: Duration = Duration::from_secs(5);
const SHORT: Duration = Duration::from_millis(20);

const REPLY: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";

async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(LONG, future).await.expect("this should have ended long ago")
}

async fn listener() -> (TcpListener, Url) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
    (listener, url)
}

fn call(pool: &Arc<Pool>, url: &Url, body: &'static [u8]) -> Call {
    Call {
        pool: Arc::clone(pool),
        url: Arc::new(url.clone()),
        format: Format::Json,
        body: Bytes::from_static(body),
        authorization: None,
        headers: HeaderMap::new(),
        request_timeout: 2 * LONG,
        max_reply_bytes: 1024,
        retries: 0,
        idempotent: false,
        untyped_json: false,
    }
}

async fn answer(socket: &mut TcpStream) {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n{}") {
        assert_ne!(socket.read_buf(&mut request).await.unwrap(), 0);
    }
    socket.write_all(REPLY).await.unwrap();
}

#[tokio::test]
async fn a_connection_without_use_is_closed() {
    assert_eq!(Settings::default().idle_timeout, Duration::from_secs(30));
    let (listener, url) = listener().await;
    let pool = Pool::to(&url, &Settings { idle_timeout: SHORT, ..Settings::default() }).unwrap();
    let reply = tokio::spawn(call(&pool, &url, b"{}").send());
    let (mut socket, _) = listener.accept().await.unwrap();
    answer(&mut socket).await;
    reply.await.unwrap().unwrap();
    assert_eq!(soon(socket.read(&mut [0])).await.unwrap(), 0, "it was not closed, but spoken on");
}

#[tokio::test]
async fn a_connection_that_the_server_closes_is_closed_here_too_and_is_used_until_then() {
    let (listener, url) = listener().await;
    let pool = Pool::to(&url, &Settings::default()).unwrap();
    let first = tokio::spawn(call(&pool, &url, b"{}").send());
    let (mut socket, _) = listener.accept().await.unwrap();
    answer(&mut socket).await;
    first.await.unwrap().unwrap();
    let second = tokio::spawn(call(&pool, &url, b"{}").send());
    soon(answer(&mut socket)).await;
    second.await.unwrap().unwrap();
    socket.shutdown().await.unwrap();
    assert_eq!(soon(socket.read(&mut [0])).await.unwrap(), 0, "it was kept half open");
}

/// Nagle's algorithm would hold back the body until the head is acknowledged.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn what_is_written_is_sent_at_once() {
    use std::os::fd::BorrowedFd;

    let (listener, url) = listener().await;
    let pool = Pool::to(&url, &Settings::default()).unwrap();
    let reply = tokio::spawn(call(&pool, &url, b"{}").send());
    let (mut socket, ours) = listener.accept().await.unwrap();
    answer(&mut socket).await;
    reply.await.unwrap().unwrap();
    let descriptors = std::fs::read_dir("/proc/self/fd").unwrap();
    let mut sockets = descriptors.filter_map(|entry| {
        let number = entry.ok()?.file_name().to_str()?.parse().ok()?;
        // SAFETY: it is only borrowed to be duplicated; one that was closed in the meantime is refused by the system.
        let descriptor = unsafe { BorrowedFd::borrow_raw(number) }.try_clone_to_owned().ok()?;
        let stream = std::net::TcpStream::from(descriptor);
        (stream.local_addr().ok()? == ours).then_some(stream)
    });
    let connection = sockets.next().expect("the client's end is a descriptor of this process");
    assert!(connection.nodelay().unwrap());
}

/// The server accepts no connection on this port: there are as many as it lets wait.
async fn black_hole(address: SocketAddr) -> (TcpListener, Vec<TcpStream>) {
    let socket = if address.is_ipv6() { TcpSocket::new_v6() } else { TcpSocket::new_v4() }.unwrap();
    socket.bind(address).unwrap();
    let listener = socket.listen(0).unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = timeout(SHORT, TcpStream::connect(listener.local_addr().unwrap())).await {
        waiting.push(stream.unwrap());
    }
    (listener, waiting)
}

/// Knows every name, by both kinds of address, the newer first.
struct Both;

impl Resolve for Both {
    fn resolve(&self, _: Name) -> Resolving {
        let addresses = [IpAddr::from(Ipv6Addr::LOCALHOST), IpAddr::from(Ipv4Addr::LOCALHOST)];
        Box::pin(async move { Ok(Box::new(addresses.into_iter().map(|ip| SocketAddr::new(ip, 0))) as Addrs) })
    }
}

/// RFC 8305: while one address does not answer, the next one is tried beside it.
#[tokio::test]
async fn an_address_that_does_not_answer_keeps_no_call_waiting() {
    let (listener, mut url) = listener().await;
    let _hole = black_hole(SocketAddr::new(Ipv6Addr::LOCALHOST.into(), url.port().unwrap())).await;
    url.set_host(Some("livekit.example")).unwrap();
    // All of the time for connecting would be lost on the first address.
    let settings = Settings { connect_timeout: 4 * LONG, ..Settings::default() };
    let pool = Arc::new(Pool::new(&url, &settings, Both).unwrap());
    let reply = tokio::spawn(call(&pool, &url, b"{}").send());
    let (mut socket, _) = soon(listener.accept()).await.unwrap();
    answer(&mut socket).await;
    reply.await.unwrap().unwrap();
}

/// Fails for every name.
struct Unresolved(Kind);

impl Resolve for Unresolved {
    fn resolve(&self, _: Name) -> Resolving {
        let error = LookupFailed { kind: self.0, text: "no answer".to_owned() };
        Box::pin(async move { Err(error.into()) })
    }
}

#[tokio::test]
async fn the_kind_of_a_failed_lookup_reaches_the_call() {
    let url = Url::parse("http://livekit.example/").unwrap();
    for kind in [Kind::ResolveNoName, Kind::ResolveAgain, Kind::ResolveFail] {
        let pool = Arc::new(Pool::new(&url, &Settings::default(), Unresolved(kind)).unwrap());
        let error = call(&pool, &url, b"{}").send().await.unwrap_err();
        assert_eq!((error.kind, error.phase, error.may_have_run), (kind, Phase::Connect, false), "{error}");
        assert!(error.transient, "{error}");
    }
}

#[tokio::test]
async fn a_call_that_found_no_connection_has_not_run_however_short_it_is() {
    let hole = black_hole("127.0.0.1:0".parse().unwrap()).await;
    let url = Url::parse(&format!("http://{}/", hole.0.local_addr().unwrap())).unwrap();
    for body in ["", "{}"] {
        let pool = Pool::to(&url, &Settings::default()).unwrap();
        let call = Call { request_timeout: SHORT, ..call(&pool, &url, body.as_bytes()) };
        let error = call.send().await.unwrap_err();
        assert_eq!(
            (error.phase, error.may_have_run, error.kind),
            (Phase::Connect, false, Kind::Deadline),
            "body {body:?}"
        );
    }
}

#[tokio::test]
async fn a_call_that_was_sent_may_have_run_however_short_it_is() {
    let (listener, url) = listener().await;
    for body in ["", "{}"] {
        let pool = Pool::to(&url, &Settings::default()).unwrap();
        let reply = tokio::spawn(call(&pool, &url, body.as_bytes()).send());
        let (mut socket, _) = listener.accept().await.unwrap();
        assert_ne!(socket.read(&mut [0; 1024]).await.unwrap(), 0);
        drop(socket);
        let CallError { phase, may_have_run, .. } = reply.await.unwrap().unwrap_err();
        assert_eq!((phase, may_have_run), (Phase::Wait, true), "body {body:?}");
    }
}

fn http2() -> TlsAcceptor {
    let identity = include_bytes!("../../../../__test__/twirp/certificates/server.pem");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(identity).unwrap()],
            PrivateKeyDer::from_pem_slice(identity).unwrap(),
        )
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    Arc::new(config).into()
}

/// The network went away in the middle of a call: no packet says so.
#[tokio::test]
async fn a_server_of_http2_that_fell_silent_is_noticed_before_the_deadline() {
    assert_eq!(Settings::default().ping_interval, Duration::from_secs(15));
    let (listener, mut url) = listener().await;
    url.set_scheme("https").unwrap();
    let authority = include_str!("../../../../__test__/twirp/certificates/authority.pem");
    let settings = Settings { ping_interval: SHORT, extra_roots: Some(authority.to_owned()), ..Settings::default() };
    let pool = Pool::to(&url, &settings).unwrap();
    for body in ["", "{}"] {
        let reply = tokio::spawn(call(&pool, &url, body.as_bytes()).send());
        let (socket, _) = listener.accept().await.unwrap();
        let mut connection = h2::server::handshake(http2().accept(socket).await.unwrap()).await.unwrap();
        let _request = connection.accept().await.unwrap().unwrap();
        // From here on nobody drives this connection, so that it answers no ping.
        let error = soon(reply).await.unwrap().unwrap_err();
        assert_eq!((error.phase, error.may_have_run), (Phase::Wait, true), "{error}");
        assert!(!error.is_timeout(), "{error}");
    }
}
