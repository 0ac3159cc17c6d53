// @ts-check
'use strict';

// The public class `WebhookReceiver`: verifies a webhook's token and returns its event. The verification runs in Rust.
// An event must not be marked as received before all checks have passed.

const native = require('../native.js');
const { RANGES } = require('../generated/abi.js').tape;
const { build, nativeTape, tape } = require('../wire/tape.js');
const { isUint8Array } = require('../wire/values.js');
const { JsonWebTokenError, errorOf, withHint } = require('./tokenErrors.js');
const { TrustedKeys } = require('./trustedKeys.js');

// Loaded with the first webhook: a program that only signs tokens does not need it.
let loaded;
const wire = () => (loaded ??= require('../generated/livekit_webhook.wire.js'));

/** The original's name for the header that carries a webhook's token. Servers send it as `Authorization`. */
const authorizeHeader = 'Authorize';

/** Ten megabytes. Events are usually a few kilobytes; with hundreds of tracks, about a hundred. */
const MAX_SIZE = 10 * 1024 * 1024;

const now = () => Math.floor(Date.now() / 1000);

class WebhookReceiver {
  #keys;

  #maxSize;

  #strict;

  /** @type {import('./replay').ReplayGuard | undefined} */
  #guard;

  constructor(apiKey, apiSecret, options) {
    this.#keys = new TrustedKeys(apiKey, apiSecret, options);
    const { maxSize, strict, replay } = this.#keys.options;
    this.#maxSize = sizeOf(maxSize);
    this.#strict = Boolean(strict);
    if (replay) {
      // Loaded on demand: Node's crypto takes milliseconds to load.
      const { ReplayGuard } = require('./replay.js');
      this.#guard = new ReplayGuard(replay === true ? {} : replay);
    }
  }

  receive(body, authHeader, skipAuth = false) {
    const guard = skipAuth ? undefined : this.#guard;
    if (guard && !guard.isOwn)
      throw new TypeError('replay.store is asynchronous: call receiveAsync instead of receive');
    const event = this.#read(body, authHeader, skipAuth);
    // After all checks: an event that is not authentic must not count as received.
    guard?.pass(event, body, now());
    return event;
  }

  async receiveAsync(body, authHeader, skipAuth = false) {
    const event = this.#read(body, authHeader, skipAuth);
    if (!skipAuth) await this.#guard?.passShared(event, body, now());
    return event;
  }

  forget(event) {
    this.#guard?.forget(event);
  }

  #read(body, authHeader, skipAuth) {
    if (typeof body !== 'string' && !isUint8Array(body)) throw body == null ? noBody() : parsed();
    if (isLonger(body, this.#maxSize)) throw tooLarge(this.#maxSize);
    if (!skipAuth) {
      if (!authHeader) throw noHeader();
      if (typeof authHeader !== 'string') throw new JsonWebTokenError('jwt must be a string');
      const texts = native.receive(this.#keys.keyFor(authHeader), body, authHeader, now(), nativeTape);
      if (texts !== null) {
        if (typeof texts === 'object' && !Array.isArray(texts)) throw errorOf(texts);
        const read = wire().readWebhookEvent;
        const ranges = tape.numbers[RANGES];
        const isWithin = ranges !== 0 && typeof texts === 'string' && typeof body === 'string';
        const message = isWithin ? build(body, read, texts, ranges) : build(texts, read);
        if (this.#strict && message.event === '') throw noEvent();
        return message;
      }
    }
    const text = typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.length).toString();
    const json = JSON.parse(text);
    if (this.#strict && !isEvent(json)) throw noEvent();
    return wire().fromJSONWebhookEvent(json);
  }
}

function sizeOf(maxSize = MAX_SIZE) {
  if (typeof maxSize === 'number' && maxSize > 0) return maxSize;
  throw new RangeError('maxSize must be a number of bytes above 0');
}

/** Whether the body has more bytes than `size`. A UTF-16 unit has at most three bytes. */
function isLonger(/** @type {string | Uint8Array} */ body, /** @type {number} */ size) {
  if (typeof body !== 'string' || body.length > size) return body.length > size;
  return 3 * body.length > size && Buffer.byteLength(body) > size;
}

/** Whether this is a JSON object with a non-empty `event`. */
function isEvent(/** @type {any} */ json) {
  return json !== null && typeof json === 'object' && typeof json.event === 'string' && json.event !== '';
}

const parsed = () =>
  withHint(
    new TypeError('the body must be the string or bytes that the server sent, before any JSON parser'),
    "The body is already parsed. In Express, use express.raw({ type: 'application/webhook+json' }) on this route, " +
      'and do not use express.json() before it.'
  );

const noBody = () =>
  withHint(
    new TypeError('the body must be the string or bytes that the server sent, before any JSON parser'),
    "The body is missing: no parser has read it. In Express, use express.raw({ type: 'application/webhook+json' }) on this " +
      "route, with a type that matches the request's Content-Type."
  );

const noHeader = () =>
  withHint(
    new Error('authorization header is empty'),
    "LiveKit servers send the token in the 'Authorization' header, not in the one that authorizeHeader names. If you read " +
      "'Authorization', check whether a proxy removes it."
  );

function tooLarge(/** @type {number} */ size) {
  const error = new RangeError(`the body is larger than maxSize: ${size} bytes`);
  return Object.assign(error, { code: 'ERR_WEBHOOK_TOO_LARGE' });
}

function noEvent() {
  const error = new Error('the body is not a webhook event: expected a JSON object with a non-empty event');
  return Object.assign(error, { code: 'ERR_WEBHOOK_NO_EVENT' });
}

module.exports = { WebhookReceiver, authorizeHeader };
