use std::{cell::RefCell, collections::HashMap, sync::Arc, time::Duration};

use ::napi::{Env, Error, Result, Status, bindgen_prelude::Float64Array};
use http::{HeaderMap, HeaderName, HeaderValue};
use livekit_server_core::{
    inject::inject,
    message::{self, Reading},
    rpc::{self, Rpc},
    token::{Grants, Mint},
    twirp::{self, BadHost, Call, CallError, Format, Host, Identity, Pool, Response, Settings},
};
use napi_derive::napi;
use url::Url;

use crate::{
    key::Key,
    mailbox::{Delivery, Mailbox, Outcome},
    opaque::{Held, Opaque},
    panics::napi,
    values::{Bytes, Text},
};

/// The life of a request's token, in seconds: ten minutes, as the original had it.
const TOKEN_LIFE: i64 = 600;

/// So many different tokens are kept for one second.
const TOKENS: usize = 256;

/// Count of the numbers of a call, see [`Order`].
const NUMBERS: usize = 8;

/// The client of a server, as an argument. In JavaScript it is an opaque value.
type Handle = Held<RefCell<Client>>;

pub struct Client {
    host: std::result::Result<Host, BadHost>,
    prefix: String,
    urls: HashMap<usize, Arc<Url>>,
    tokens: Tokens,
    settings: Settings,
    pool: Option<Arc<Pool>>,
    closed: bool,
    max_reply_bytes: usize,
    /// Shared with JavaScript, which writes the numbers of a call here before it makes the call: an argument of a native
    /// call costs more.
    numbers: Float64Array,
}

/// The numbers of a call, in the order in which `twirp/client.js` writes them.
struct Order {
    id: u32,
    /// Index into [`rpc::ALL`].
    procedure: usize,
    /// Count of the body's bytes that are sent, unless the body is text.
    length: usize,
    /// In seconds since 1970.
    now: i64,
    request_timeout: Duration,
    retries: u32,
    idempotent: bool,
    abortable: bool,
}

/// How a client connects, and the longest reply that it accepts.
#[napi(object)]
#[derive(Default)]
pub struct ClientSettings {
    /// In seconds.
    pub connect_timeout: Option<f64>,
    pub max_reply_bytes: Option<f64>,
    pub max_connections: Option<u32>,
    pub http_proxy: Option<String>,
    pub https_proxy: Option<String>,
    pub no_proxy: Option<String>,
    /// Certificates as PEM, instead of the built-in ones.
    pub roots: Option<String>,
    /// Certificates as PEM, in addition.
    pub extra_roots: Option<String>,
    /// Trusts the certificates of the system's store in addition.
    pub system_roots: Option<bool>,
    pub insecure: Option<bool>,
    /// The client's certificate as PEM; with `key`.
    pub cert: Option<String>,
    /// The private key of `cert` as PEM.
    pub key: Option<String>,
}

/// Creates a client. An invalid host, and settings that allow no connection, are reported by each call and by `check`.
/// `numbers` is memory for the numbers of a call.
#[napi(
    catch_unwind,
    ts_args_type = "host: string, prefix: string, settings: ClientSettings, numbers: Float64Array",
    ts_return_type = "Client"
)]
pub fn new_client(
    host: Text,
    prefix: Text,
    settings: ClientSettings,
    numbers: Float64Array,
) -> Result<Opaque<RefCell<Client>>> {
    if numbers.len() < NUMBERS {
        let message = format!("too few numbers of a call: expected {NUMBERS}, got {}", numbers.len());
        return Err(Error::new(Status::InvalidArg, message));
    }
    let given = settings;
    let usual = Settings::default();
    Ok(Opaque(RefCell::new(Client {
        host: Host::parse(&host.as_str()),
        prefix: prefix.as_str().into_owned(),
        urls: HashMap::new(),
        tokens: Tokens::default(),
        settings: Settings {
            connect_timeout: given.connect_timeout.map_or(usual.connect_timeout, seconds),
            max_connections: given.max_connections.map_or(usual.max_connections, |n| n.max(1) as usize),
            http_proxy: given.http_proxy,
            https_proxy: given.https_proxy,
            no_proxy: given.no_proxy.unwrap_or_default(),
            roots: given.roots,
            extra_roots: given.extra_roots,
            system_roots: given.system_roots.unwrap_or_default(),
            insecure: given.insecure.unwrap_or_default(),
            identity: given.cert.zip(given.key).map(|(cert, key)| Identity { cert, key }),
            ..usual
        },
        pool: None,
        closed: false,
        max_reply_bytes: given.max_reply_bytes.map_or(twirp::MAX_REPLY_BYTES, |bytes| bytes as usize),
        numbers,
    })))
}

/// JavaScript checks that the number is above 0. One that is too large means no time-out.
fn seconds(number: f64) -> Duration {
    Duration::try_from_secs_f64(number).unwrap_or(Duration::MAX)
}

/// What is wrong with the client's host or its settings, null when nothing is.
#[napi(catch_unwind, ts_args_type = "client: Client")]
pub fn check(client: Handle) -> Option<String> {
    let mut client = client.borrow_mut();
    client.url("").and_then(|url| client.pool(&url)).err().map(|error| error.to_string())
}

/// Takes no more calls. Those under way end first; then its connections are closed, unless another client uses them.
#[napi(catch_unwind, ts_args_type = "client: Client")]
pub fn close(client: Handle) {
    let mut client = client.borrow_mut();
    client.closed = true;
    client.pool = None;
}

/// Calls a procedure, with the client's numbers. `room` is the room's name as JSON, for the token's grant.
#[napi(
    catch_unwind,
    ts_args_type = "client: Client, mailbox: Mailbox, key: Key, room: string | undefined, body: string | Uint8Array"
)]
pub fn call(env: &Env, client: Handle, mailbox: Mailbox, key: Key, room: Option<Text>, body: Bytes) -> Result<()> {
    let mut client = client.borrow_mut();
    let order = client.order();
    let row = rpc::ALL.get(order.procedure);
    let row = row.ok_or_else(|| Error::new(Status::InvalidArg, "there is no such procedure"))?;
    let room = room.as_ref().map(Text::as_str);
    let authorization = client.tokens.get(row, room.as_deref(), &key, order.now)?;
    let (format, body) = match &body {
        Bytes::Text(text) => (Format::Json, text.as_bytes()),
        bytes => {
            let written = bytes.as_slice().get(..order.length);
            let missing = || Error::new(Status::InvalidArg, "the body has fewer bytes than its length says");
            (Format::Protobuf, written.ok_or_else(missing)?)
        }
    };
    let call = client.procedure_url(order.procedure, row).and_then(|url| {
        let call = client.call(&order, url, format, body, HeaderMap::new())?;
        Ok(Call { authorization: Some(authorization), idempotent: row.idempotent, untyped_json: true, ..call })
    });
    begin(env, &mailbox, &order, call, Reply::Message(row.reply))
}

/// Posts to a path below the host, with the client's numbers: JSON when the body is a string, else protobuf, and the
/// reply is to be the same. `headers` are names and values in turn.
#[napi(
    catch_unwind,
    ts_args_type = "client: Client, mailbox: Mailbox, path: string, headers: Array<string>, body: string | Uint8Array"
)]
pub fn post(env: &Env, client: Handle, mailbox: Mailbox, path: Text, headers: Vec<String>, body: Bytes) -> Result<()> {
    let mut client = client.borrow_mut();
    let order = client.order();
    let mut map = HeaderMap::with_capacity(headers.len() / 2 + 3);
    for pair in headers.chunks_exact(2) {
        let name = HeaderName::from_bytes(pair[0].as_bytes());
        // A header's value may be a token: it is not repeated in the error.
        let (Ok(name), Ok(mut value)) = (name, HeaderValue::from_str(&pair[1])) else {
            return Err(Error::new(Status::InvalidArg, format!("the header {:?} is not valid", pair[0])));
        };
        value.set_sensitive(true);
        map.insert(name, value);
    }
    let (format, reply) =
        if matches!(body, Bytes::Text(_)) { (Format::Json, Reply::Json) } else { (Format::Protobuf, Reply::Bytes) };
    let call =
        client.url(&path.as_str()).and_then(|url| client.call(&order, Arc::new(url), format, body.as_slice(), map));
    begin(env, &mailbox, &order, call, reply)
}

type Prepared<T> = std::result::Result<T, Box<CallError>>;

impl Client {
    fn order(&self) -> Order {
        let [id, procedure, length, now, request_timeout, retries, idempotent, abortable] =
            std::array::from_fn::<f64, NUMBERS, _>(|at| self.numbers[at]);
        Order {
            id: id as u32,
            procedure: procedure as usize,
            length: length as usize,
            now: now as i64,
            request_timeout: seconds(request_timeout),
            retries: retries as u32,
            idempotent: idempotent != 0.0,
            abortable: abortable != 0.0,
        }
    }

    fn url(&self, path: &str) -> Prepared<Url> {
        let url = self.host.as_ref().map_err(Clone::clone).and_then(|host| host.url(path));
        url.map_err(|error| Box::new(CallError::host(&error)))
    }

    fn procedure_url(&mut self, procedure: usize, row: &Rpc) -> Prepared<Arc<Url>> {
        if let Some(url) = self.urls.get(&procedure) {
            return Ok(url.clone());
        }
        let url = Arc::new(self.url(&format!("{}/{}", self.prefix, row.route))?);
        self.urls.insert(procedure, url.clone());
        Ok(url)
    }

    fn pool(&mut self, url: &Url) -> Prepared<Arc<Pool>> {
        if self.closed {
            return Err(Box::new(CallError::closed()));
        }
        if let Some(pool) = &self.pool {
            return Ok(pool.clone());
        }
        let pool = Pool::to(url, &self.settings).map_err(|error| Box::new(CallError::setting(&error)))?;
        self.pool = Some(pool.clone());
        Ok(pool)
    }

    fn call(
        &mut self,
        order: &Order,
        url: Arc<Url>,
        format: Format,
        body: &[u8],
        headers: HeaderMap,
    ) -> Prepared<Call> {
        Ok(Call {
            pool: self.pool(&url)?,
            url,
            format,
            body: body.to_vec().into(),
            authorization: None,
            headers,
            request_timeout: order.request_timeout,
            max_reply_bytes: self.max_reply_bytes,
            retries: order.retries,
            idempotent: order.idempotent,
            untyped_json: false,
        })
    }
}

/// What a reply is to be, and how it goes to JavaScript.
#[derive(Clone, Copy)]
enum Reply {
    /// This message, read, or JSON.
    Message(usize),
    Json,
    /// Protobuf as it came.
    Bytes,
}

fn begin(env: &Env, mailbox: &Mailbox, order: &Order, call: Prepared<Call>, reply: Reply) -> Result<()> {
    let mut mailbox = mailbox.borrow_mut();
    let delivery = mailbox.expect(env, order.id)?;
    // From here on nothing is thrown: whatever happens is delivered. Without the thread of the connections the delivery is
    // dropped, which tells of that.
    match call {
        Err(error) => delivery.deliver_here(Outcome::Failed(error)),
        Ok(call) if order.abortable => {
            if let Ok(handle) = twirp::spawn(send(call, reply, delivery)) {
                mailbox.allow_abort(order.id, handle);
            }
        }
        Ok(call) => _ = twirp::submit(move || send(call, reply, delivery)),
    }
    Ok(())
}

/// Sends the call and delivers its outcome.
async fn send(call: Call, reply: Reply, delivery: Delivery) {
    inject("call");
    let outcome = match call.send().await {
        Ok((format, body)) => read(reply, format, body, &delivery),
        Err(error) => Outcome::Failed(Box::new(error)),
    };
    delivery.deliver(outcome);
    twirp::look();
}

fn read(reply: Reply, format: Format, body: bytes::Bytes, delivery: &Delivery) -> Outcome {
    let reason = match (reply, format) {
        (Reply::Message(_) | Reply::Json, Format::Json) => return Outcome::Json(body),
        (Reply::Bytes, Format::Protobuf) => return Outcome::Bytes(body),
        (Reply::Message(message), Format::Protobuf) => {
            let mut tape = delivery.tape();
            match message::read_protobuf(message, &body, Reading::Reply, &mut tape) {
                Ok(()) => return Outcome::Message(tape, body),
                Err(error) => format!("the reply can't be read: {error}"),
            }
        }
        (Reply::Json, Format::Protobuf) => "the reply is protobuf, and JSON was asked for".into(),
        (Reply::Bytes, Format::Json) => "the reply is JSON, and protobuf was asked for".into(),
    };
    Outcome::Failed(Box::new(CallError::unusable(reason, Response::ok(body))))
}

/// The tokens of this second: within it the same call has the same token.
#[derive(Default)]
struct Tokens {
    second: i64,
    /// The key that signed them.
    key: Option<Arc<livekit_server_core::key::Key>>,
    by_grant: HashMap<(&'static str, Option<String>), HeaderValue>,
}

impl Tokens {
    fn get(
        &mut self,
        row: &Rpc,
        room: Option<&str>,
        key: &Arc<livekit_server_core::key::Key>,
        now: i64,
    ) -> Result<HeaderValue> {
        let same_key = self.key.as_ref().is_some_and(|known| Arc::ptr_eq(known, key));
        if self.second != now || !same_key || self.by_grant.len() >= TOKENS {
            self.by_grant.clear();
            (self.second, self.key) = (now, Some(Arc::clone(key)));
        }
        let grant = (row.grant, room.filter(|_| row.in_room).map(str::to_owned));
        if let Some(token) = self.by_grant.get(&grant) {
            return Ok(token.clone());
        }
        let grants = row.grants(grant.1.as_deref());
        let mint = Mint { grants: Grants::Json(&grants), identity: None, issued_at: now, expiry: now + TOKEN_LIFE };
        let mut token = b"Bearer ".to_vec();
        mint.append(key, &mut Vec::new(), &mut token);
        let mut value = HeaderValue::from_bytes(&token).map_err(|e| Error::from_reason(e.to_string()))?;
        value.set_sensitive(true);
        self.by_grant.insert(grant, value.clone());
        Ok(value)
    }
}
