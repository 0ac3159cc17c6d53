//! Twirp over HTTP, version 7 (twitchtv.github.io/twirp/docs/spec_v7.html): the transport of every service.

mod connect;
mod error;
mod exchange;
mod host;
mod http1;
mod pool;
mod proxy;
mod resolver;
mod runtime;
mod sent;
mod settings;
mod tls;

use std::{
    hash::{BuildHasher, RandomState},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE},
};
use url::Url;

use exchange::Failed;

pub use error::{CallError, Phase, Response, status_code};
pub use host::{BadHost, Host};
pub use pool::Pool;
pub use runtime::{drop_later, look, spawn, submit};
pub use settings::{BadSetting, Settings};
pub use tokio::task::AbortHandle;

/// How long a call may take, in all, when nothing else is said.
pub const DEADLINE: Duration = Duration::from_secs(10);

/// How many bytes a reply may have, when nothing else is said.
pub const MAX_REPLY: usize = 64 << 20;

/// The longest pause before the first repetition of a call; it doubles with each further one.
const PAUSE: Duration = Duration::from_millis(100);

/// How a message is written in a request or a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Protobuf,
    Json,
}

impl Format {
    fn content_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Format::Protobuf => "application/protobuf",
            Format::Json => "application/json",
        })
    }

    fn of(headers: &HeaderMap) -> Option<Format> {
        let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
        match value.split(';').next()?.trim().to_ascii_lowercase().as_str() {
            "application/protobuf" => Some(Format::Protobuf),
            "application/json" => Some(Format::Json),
            _ => None,
        }
    }
}

/// A request to be made.
pub struct Call {
    pub pool: Arc<Pool>,
    pub url: Arc<Url>,
    pub format: Format,
    pub body: Bytes,
    /// The value of `Authorization`, unless it is among the headers.
    pub authorization: Option<HeaderValue>,
    pub headers: HeaderMap,
    /// How long it may take, in all.
    pub deadline: Duration,
    /// How many bytes the reply may have.
    pub max_reply: usize,
    /// How often it is repeated when that may help and does no harm.
    pub retries: u32,
    /// To repeat it does no harm, even when it may have run.
    pub idempotent: bool,
}

impl Call {
    /// Makes the call. A reply is a whole body of a 200 of one of the two formats; whatever else
    /// comes is an error that says what came. Redirects are not followed.
    pub async fn send(self) -> Result<(Format, Bytes), CallError> {
        let progress = sent::Progress::default();
        let outcome = match tokio::time::timeout(self.deadline, self.attempts(&progress)).await {
            Ok(outcome) => outcome.map_err(|error| *error),
            Err(_) => Err(CallError::deadline(self.deadline, progress.phase(), &self.url)),
        };
        outcome.map_err(|error| CallError { may_have_run: error.may_have_run || progress.has_run(), ..error })
    }

    async fn attempts(&self, progress: &sent::Progress) -> Result<(Format, Bytes), Failed> {
        let mut attempt = 0;
        loop {
            let error = match self.exchange(progress).await {
                Err(error) if attempt < self.retries && error.is_worth_another_try(self.idempotent) => error,
                outcome => return outcome,
            };
            if error.may_have_run {
                progress.note_run();
            }
            tokio::time::sleep(pause(attempt)).await;
            attempt += 1;
        }
    }

    async fn exchange(&self, progress: &sent::Progress) -> Result<(Format, Bytes), Failed> {
        progress.begin();
        let _permit = self.pool.enter().await;
        // Boxed, so that neither of the two is too large for the allocator to have it at hand.
        let exchange::Reply { status, headers, body, connection } = Box::pin(self.reply(progress)).await?;
        let outcome = self.judge(status, &headers, body);
        self.pool.give_back(connection, headers);
        outcome
    }

    /// What the reply amounts to.
    fn judge(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: Result<Bytes, Failed>,
    ) -> Result<(Format, Bytes), Failed> {
        let answer = |body: &Bytes| {
            Response::new(status, headers, body)
                .without(self.authorization.as_ref().or_else(|| self.headers.get(AUTHORIZATION)))
        };
        if status != StatusCode::OK {
            // An intermediary's error says as much without the end of its page.
            return Err(CallError::refused(answer(&body.unwrap_or_default())).into());
        }
        let body = body?;
        let encoding = headers.get(CONTENT_ENCODING).map_or("identity", |v| v.to_str().unwrap_or("unknown"));
        if !encoding.eq_ignore_ascii_case("identity") {
            let message = format!("the reply is compressed ({encoding}), and was asked not to be");
            return Err(CallError::unusable(message, answer(&body)).into());
        }
        match Format::of(headers) {
            Some(Format::Json) if body.is_empty() => {
                Err(CallError::unusable("the reply is empty, and should be JSON".into(), answer(&body)).into())
            }
            Some(format) => Ok((format, body)),
            None => {
                let found = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("of no type");
                let message = format!("the reply is {found}, and should be protobuf or JSON");
                Err(CallError::unusable(message, answer(&body)).into())
            }
        }
    }
}

/// A time by chance, so that many clients of a server that comes back do not all come at once.
fn pause(attempt: u32) -> Duration {
    let chance = RandomState::new().hash_one(attempt) as f64 / u64::MAX as f64;
    PAUSE.saturating_mul(1 << attempt.min(6)).mul_f64(chance)
}
