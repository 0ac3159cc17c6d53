// @ts-check
'use strict';

const native = require('../native.js');
const { isText } = require('../wire/values.js');
const { keyOf, keyPair } = require('./keys.js');
const { JsonWebTokenError, errorOf } = require('./tokenErrors.js');

/** Six hours, in seconds. */
const DEFAULT_TTL = 6 * 60 * 60;

/** What a token says of itself in `grants`; any other name there may stand for a registered claim. */
const OWN_CLAIMS = new Set(['video', 'metadata', 'sha256']);

const now = () => Math.floor(Date.now() / 1000);

class AccessToken {
  #apiSecret;

  constructor(apiKey, apiSecret, options) {
    const pair = keyPair(apiKey, apiSecret);
    this.apiKey = pair.apiKey;
    this.#apiSecret = pair.secret;
    this.grants = {};
    this.identity = options?.identity;
    this.ttl = options?.ttl || DEFAULT_TTL;
    if (options?.metadata) {
      this.metadata = options.metadata;
    }
  }

  addGrant(grant) {
    this.grants.video = grant;
  }

  set metadata(metadata) {
    this.grants.metadata = metadata;
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
    if (isPlain(apiKey, identity, grants, issuedAt)) {
      const token = native.mint(key, JSON.stringify(grants), identity || undefined, ttl, issuedAt);
      if (token !== null) return unwrap(token);
    }
    return native.sign(key, JSON.stringify(claims(apiKey, identity, grants, issuedAt, ttl)));
  }
}

/** Whether Rust may write the registered claims. It can't write what UTF-8 has no form for, and does not look for names. */
function isPlain(apiKey, identity, grants, issuedAt) {
  if (!isText(apiKey) || (identity && !isText(identity)) || !Number.isSafeInteger(issuedAt)) return false;
  for (const name in grants) {
    if (!OWN_CLAIMS.has(name)) return false;
  }
  return true;
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
  #apiSecret;

  constructor(apiKey, apiSecret) {
    this.apiKey = apiKey;
    this.#apiSecret = apiSecret;
  }

  verify(token) {
    if (!token) throw new JsonWebTokenError('jwt must be provided');
    if (typeof token !== 'string') throw new JsonWebTokenError('jwt must be a string');
    const claims = JSON.parse(unwrap(native.verify(keyOf(this.apiKey, this.#apiSecret), token, now())));
    if (!claims) throw Error('invalid token');
    return claims;
  }
}

module.exports = { AccessToken, TokenVerifier };
