// @ts-check
'use strict';

const native = require('../native.js');
const { isText } = require('../wire/values.js');
const { checkedPair, keyOf, keyPair } = require('./keys.js');
const { JsonWebTokenError, errorOf } = require('./tokenErrors.js');
const { TrustedKeys } = require('./trustedKeys.js');

/** Six hours, in seconds. */
const DEFAULT_TTL = 6 * 60 * 60;

/** What a token says of itself in `grants`; any other name there may stand for a registered claim. */
const OWN_CLAIMS = new Set(['video', 'metadata', 'name', 'sha256']);

/** The codes of grants that are true or false; the one for true is one more. */
const CODES = new Map(native.grants().map((name, position) => [name, 2 * position]));
const ROOM = 31;
/** Ten codes of five bits, and a one above them, are as many as a number holds exactly. */
const MAX_CODES = 10;

const now = () => Math.floor(Date.now() / 1000);

// Loaded when there is something to look at: the usual token is made without it.
let problems;
const grantProblems = () => (problems ??= require('./grantProblems.js'));

class AccessToken {
  #apiSecret;

  /** Undefined to warn. */
  #strict;

  constructor(apiKey, apiSecret, options) {
    if (Array.isArray(apiKey)) {
      if (options !== undefined) throw new TypeError('options stand right behind a list of key pairs');
      options = apiSecret;
      ({ apiKey, apiSecret } = checkedPair(apiKey[0]));
    }
    const pair = keyPair(apiKey, apiSecret);
    this.apiKey = pair.apiKey;
    this.#apiSecret = pair.secret;
    this.#strict = options?.strict;
    this.grants = {};
    this.identity = options?.identity;
    this.ttl = options?.ttl || DEFAULT_TTL;
    if (options?.metadata) {
      this.metadata = options.metadata;
    }
    if (options?.name) {
      this.name = options.name;
    }
  }

  addGrant(grant) {
    this.grants.video = grant;
  }

  set metadata(metadata) {
    this.grants.metadata = metadata;
  }

  set name(name) {
    this.grants.name = name;
  }

  get sha256() {
    return this.grants.sha256;
  }

  set sha256(digest) {
    this.grants.sha256 = digest;
  }

  toJwt() {
    const { apiKey, grants, identity, ttl } = this;
    const { video } = grants;
    if (!identity && video?.roomJoin) {
      throw Error('identity is required for join but not set');
    }
    if (typeof apiKey !== 'string') throw Error('"issuer" must be a string');
    if (!Number.isInteger(ttl) && (typeof ttl !== 'string' || ttl === '')) {
      throw Error('"expiresIn" should be a number of seconds or string representing a timespan');
    }
    if (identity && typeof identity !== 'string') throw Error('"subject" must be a string');
    if (this.#strict) grantProblems().refuseProblems(video, identity);

    const key = keyOf(apiKey, this.#apiSecret);
    const issuedAt = now();
    const subject = identity || undefined;
    const isPlain = isText(apiKey) && (subject === undefined || isText(subject)) && Number.isSafeInteger(issuedAt);
    let token = isPlain ? mintKnown(key, grants, subject, ttl, issuedAt) : null;
    // Grants that have codes are known; what else can be wrong is seen at once.
    const isSuspect = token === null || identity === '' || (video?.roomJoin && !video.room);
    if (isSuspect && this.#strict === undefined) grantProblems().warnOfProblems(video, identity);
    if (token === null && isPlain && hasOwnClaimsAlone(grants)) {
      token = native.mint(key, JSON.stringify(grants), subject, ttl, issuedAt);
    }
    return unwrap(token ?? native.sign(key, JSON.stringify(claims(apiKey, identity, grants, issuedAt, ttl))));
  }
}

/** Whether no registered claim can be among them. */
function hasOwnClaimsAlone(grants) {
  for (const name in grants) {
    if (!OWN_CLAIMS.has(name)) return false;
  }
  return true;
}

/** Lets Rust write the claims from codes: the video grants, and metadata behind them. Null when there is more. */
function mintKnown(key, grants, identity, ttl, issuedAt) {
  let metadata;
  let last = '';
  for (const name in grants) {
    if (name === 'metadata' && last === 'video') metadata = grants.metadata;
    else if (name !== 'video' || last !== '') return null;
    last = name;
  }
  if (metadata !== undefined && !isText(metadata)) return null;
  const codes = codesOf(grants.video);
  if (codes === 0) return null;
  return native.mintKnown(key, codes, grants.video.room, metadata, identity, seconds(ttl), issuedAt);
}

/** The grants as codes, five bits each below a one; 0 when they are not of their documented types, or too many. */
function codesOf(grants) {
  if (!grants || Object.getPrototypeOf(grants) !== Object.prototype) return 0;
  let codes = 1;
  let count = 0;
  for (const name in grants) {
    const value = grants[name];
    let code = ROOM;
    if (name === 'room') {
      if (!isText(value)) return 0;
    } else {
      code = CODES.get(name) ?? -1;
      if (code < 0 || typeof value !== 'boolean') return 0;
      if (value) code++;
    }
    codes = codes * 32 + code;
    if (++count > MAX_CODES) return 0;
  }
  return codes;
}

let knownSpan = '';
let knownSeconds = 0;

/** A span that is a whole number of seconds is read once. */
function seconds(ttl) {
  if (typeof ttl !== 'string') return ttl;
  if (ttl !== knownSpan) {
    // The expiry is floored: when almost a second more makes no difference, the span is whole.
    const whole = native.expiry(ttl, 0);
    if (typeof whole !== 'number' || native.expiry(ttl, 0.999) !== whole) return ttl;
    knownSpan = ttl;
    knownSeconds = whole;
  }
  return knownSeconds;
}

/** All claims, in the order in which they are signed. */
function claims(apiKey, identity, grants, issuedAt, ttl) {
  const all = { ...grants };
  all.iat = issuedAt;
  all.nbf = issuedAt;
  all.exp = unwrap(native.expiry(ttl, issuedAt));
  all.iss = apiKey;
  if (identity) {
    all.sub = identity;
    all.jti = identity;
  }
  return all;
}

function unwrap(result) {
  if (typeof result === 'object') throw errorOf(result);
  return result;
}

class TokenVerifier {
  #keys;

  constructor(apiKey, apiSecret, options) {
    this.#keys = new TrustedKeys(apiKey, apiSecret, options);
    this.apiKey = this.#keys.apiKey;
  }

  verify(token) {
    if (!token) throw new JsonWebTokenError('jwt must be provided');
    if (typeof token !== 'string') throw new JsonWebTokenError('jwt must be a string');
    return JSON.parse(unwrap(native.verify(this.#keys.keyFor(token, this.apiKey), token, now())));
  }
}

module.exports = { AccessToken, TokenVerifier };
