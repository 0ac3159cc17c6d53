use std::{collections::HashMap, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue};
use livekit_server_core::{
    message::{self, Frames, Reading},
    rpc::{self, Rpc},
    token::{Grants, Mint, Ttl},
    twirp::{self, AbortHandle, BadHost, Call, CallError, Format, Host, Response},
};
use napi::{Env, Error, Result, Status, bindgen_prelude::External};
use napi_derive::napi;
use url::Url;

use crate::{
    key::Key,
    mailbox::{Delivery, Mailbox, Outcome},
    values::{Bytes, Text},
};

/// The life of a request's token, in seconds: ten minutes, as the original had it.
const TOKEN_LIFE: f64 = 600.0;

/// So many different tokens are kept for one second.
const TOKENS: usize = 256;

/// The client of a server. In JavaScript it is an opaque value.
pub type Client = External<Server>;

pub struct Server {
    host: std::result::Result<Host, BadHost>,
    prefix: String,
    urls: HashMap<u32, Arc<Url>>,
    tokens: Tokens,
}

/// A host that is none shows when a call is made.
#[napi(catch_unwind, ts_args_type = "host: string, prefix: string", ts_return_type = "Client")]
pub fn new_client(host: Text, prefix: Text) -> Client {
    External::new(Server {
        host: Host::parse(&host.as_str()),
        prefix: prefix.as_str().into_owned(),
        urls: HashMap::new(),
        tokens: Tokens::default(),
    })
}

/// Calls the procedure of that position in `procedures()`. `room` is the room's name as JSON, for the token's grant;
/// `now` is in seconds since 1970, the `deadline` in milliseconds from now.
#[napi(
    catch_unwind,
    ts_args_type = "client: Client, mailbox: Mailbox, id: number, procedure: number, key: Key, room: string | undefined, body: string | Uint8Array, now: number, deadline: number | undefined, abortable: boolean"
)]
#[allow(clippy::too_many_arguments)]
pub fn call(
    env: &Env,
    client: &mut Client,
    mailbox: &mut Mailbox,
    id: u32,
    procedure: u32,
    key: &Key,
    room: Option<Text>,
    body: Bytes,
    now: f64,
    deadline: Option<f64>,
    abortable: bool,
) -> Result<()> {
    let row =
        rpc::at(procedure as usize).ok_or_else(|| Error::new(Status::InvalidArg, "there is no such procedure"))?;
    let room = room.as_ref().map(Text::as_str);
    let authorization = client.tokens.get(row, room.as_deref(), key, now as i64)?;
    let mut headers = HeaderMap::with_capacity(4);
    headers.insert(http::header::AUTHORIZATION, authorization);
    let format = if matches!(body, Bytes::Text(_)) { Format::Json } else { Format::Protobuf };
    let deadline = deadline.map_or(twirp::DEADLINE, |milliseconds| {
        Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or(twirp::DEADLINE)
    });
    let body = body.as_slice().to_vec();
    let call = client.url(procedure, row).map(|url| Call { url, format, body, headers, deadline });
    let handle = start(call, Some(row.reply), mailbox.expect(env, id)?);
    if let Some(handle) = handle.filter(|_| abortable) {
        mailbox.allow_abort(id, handle);
    }
    Ok(())
}

/// Posts JSON to a path below the host. `headers` are names and values in turn.
#[napi(
    catch_unwind,
    ts_args_type = "client: Client, mailbox: Mailbox, id: number, path: string, headers: Array<string>, body: string"
)]
pub fn post(
    env: &Env,
    client: &mut Client,
    mailbox: &mut Mailbox,
    id: u32,
    path: Text,
    headers: Vec<String>,
    body: Text,
) -> Result<()> {
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
    let call = client.host.clone().and_then(|host| host.url(&path.as_str())).map(|url| Call {
        url: Arc::new(url),
        format: Format::Json,
        body: body.as_bytes().to_vec(),
        headers: map,
        deadline: twirp::DEADLINE,
    });
    start(call, None, mailbox.expect(env, id)?);
    Ok(())
}

impl Server {
    fn url(&mut self, procedure: u32, row: &Rpc) -> std::result::Result<Arc<Url>, BadHost> {
        if let Some(url) = self.urls.get(&procedure) {
            return Ok(url.clone());
        }
        let host = self.host.as_ref().map_err(Clone::clone)?;
        let url = Arc::new(host.url(&format!("{}/{}", self.prefix, row.route()))?);
        self.urls.insert(procedure, url.clone());
        Ok(url)
    }
}

/// Sends the call and delivers its outcome. `reply` is the message that a protobuf reply holds. From here on nothing is
/// thrown: whatever happens is delivered.
fn start(call: std::result::Result<Call, BadHost>, reply: Option<usize>, delivery: Delivery) -> Option<AbortHandle> {
    let call = match call {
        Ok(call) => call,
        Err(error) => {
            delivery.deliver(Outcome::Failed(Box::new(CallError::host(&error))));
            return None;
        }
    };
    let sending = async move {
        let outcome = match call.send().await {
            Ok((Format::Json, text)) => Outcome::Json(text),
            Ok((Format::Protobuf, bytes)) => match read(reply, &bytes) {
                Ok(tape) => Outcome::Message(tape, bytes),
                Err(reason) => Outcome::Failed(Box::new(CallError::unusable(reason, Response::ok(bytes)))),
            },
            Err(error) => Outcome::Failed(Box::new(error)),
        };
        delivery.deliver(outcome);
    };
    // Without the thread of the connections the future is dropped, and the delivery in it tells of that.
    twirp::spawn(sending).ok()
}

fn read(reply: Option<usize>, bytes: &[u8]) -> std::result::Result<Box<message::Tape>, String> {
    let message = reply.ok_or("the reply is protobuf, and JSON was asked for")?;
    let mut tape = Box::<message::Tape>::default();
    message::read_protobuf(message, bytes, Reading::Reply, &mut Frames::default(), &mut tape)
        .map_err(|e| format!("the reply can't be read: {e}"))?;
    Ok(tape)
}

/// The tokens of this second: within it the same call has the same token.
#[derive(Default)]
struct Tokens {
    second: i64,
    /// The key that signed them.
    key: Option<Arc<livekit_server_core::key::Key>>,
    by_grant: HashMap<(rpc::Grant, Option<String>), HeaderValue>,
}

impl Tokens {
    fn get(&mut self, row: &Rpc, room: Option<&str>, key: &Key, now: i64) -> Result<HeaderValue> {
        let same_key = self.key.as_ref().is_some_and(|known| Arc::ptr_eq(known, key));
        if self.second != now || !same_key || self.by_grant.len() >= TOKENS {
            self.by_grant.clear();
            (self.second, self.key) = (now, Some(Arc::clone(key)));
        }
        let grant = (row.grant, room.filter(|_| row.grant == rpc::Grant::RoomAdmin).map(str::to_owned));
        if let Some(token) = self.by_grant.get(&grant) {
            return Ok(token.clone());
        }
        let grants = row.grant.json(grant.1.as_deref());
        let mint = Mint { grants: Grants::Json(&grants), identity: None, ttl: Ttl::Seconds(TOKEN_LIFE), now };
        let mut token = b"Bearer ".to_vec();
        mint.append(key, &mut Vec::new(), &mut token).map_err(|e| Error::from_reason(e.to_string()))?;
        let mut value = HeaderValue::from_bytes(&token).map_err(|e| Error::from_reason(e.to_string()))?;
        value.set_sensitive(true);
        self.by_grant.insert(grant, value.clone());
        Ok(value)
    }
}

/// The procedures that `Client.call` knows, in the order of their numbers: `livekit.RoomService/CreateRoom`.
#[napi(catch_unwind)]
pub fn procedures() -> Vec<String> {
    rpc::ALL.iter().flat_map(|rows| rows.iter()).map(Rpc::route).collect()
}
