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

class AccessToken {
  #apiSecret;

  constructor(apiKey, apiSecret, options) {
    if (Array.isArray(apiKey)) {
      options = apiSecret;
      ({ apiKey, apiSecret } = checkedPair(apiKey[0]));
    }
    const pair = keyPair(apiKey, apiSecret);
    this.apiKey = pair.apiKey;
    this.#apiSecret = pair.secret;
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
    if (!identity && grants.video?.roomJoin) {
      throw Error('identity is required for join but not set');
    }
    if (typeof apiKey !== 'string') throw Error('"issuer" must be a string');
    if (!Number.isInteger(ttl) && (typeof ttl !== 'string' || ttl === '')) {
      throw Error('"expiresIn" should be a number of seconds or string representing a timespan');
    }
    if (identity && typeof identity !== 'string') throw Error('"subject" must be a string');

    const key = keyOf(apiKey, this.#apiSecret);
    const issuedAt = now();
    const subject = identity || undefined;
    if (isText(apiKey) && (subject === undefined || isText(subject)) && Number.isSafeInteger(issuedAt)) {
      const token = mint(key, grants, subject, ttl, issuedAt);
      if (token !== null) return unwrap(token);
    }
    return native.sign(key, JSON.stringify(claims(apiKey, identity, grants, issuedAt, ttl)));
  }
}

/** Lets Rust write the claims, in codes when it can be; null when it can't. */
function mint(key, grants, identity, ttl, issuedAt) {
  let metadata;
  let last = '';
  for (const name in grants) {
    if (!OWN_CLAIMS.has(name)) return null;
    // In codes there are the video grants, and metadata behind them.
    if (name === 'metadata' && last === 'video') metadata = grants.metadata;
    else if (name !== 'video' || last !== '') last = 'other';
    if (last !== 'other') last = name;
  }
  if (last !== 'other' && (metadata === undefined || isText(metadata))) {
    const codes = codesOf(grants.video);
    if (codes > 0) return native.mintKnown(key, codes, grants.video.room, metadata, identity, seconds(ttl), issuedAt);
  }
  return native.mint(key, JSON.stringify(grants), identity, ttl, issuedAt);
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
    return JSON.parse(unwrap(native.verify(this.#keys.keyFor(token), token, now())));
  }
}

module.exports = { AccessToken, TokenVerifier };
