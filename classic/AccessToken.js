// @ts-check
'use strict';

// Access tokens: `AccessToken` signs them, `TokenVerifier` verifies them. Both are public classes; the service clients use
// `AccessToken` through ServiceBase.js. The signing itself runs in Rust. No secret may appear in an error or a property.

const native = require('../native.js');
const { checkedPair, keyOf, keyPair } = require('./keys.js');
const { clearTexts, isText, nativeSlate, numbers, putText } = require('./slate.js');

/** Six hours, in seconds. */
const DEFAULT_TTL = 6 * 60 * 60;

/** Claims in `grants` that are not registered JWT claims. Any other name there may override a registered claim. */
const OWN_CLAIMS = new Set(['video', 'metadata', 'name', 'sha256']);

/** The codes of boolean grants: the even code means false, the next odd one true. */
const CODES = new Map(native.grants().map((name, position) => [name, 2 * position]));
const ROOM = 31;
/** Ten codes of five bits, plus a leading one bit, fit exactly into a JavaScript integer. */
const MAX_CODES = 10;

const { hasOwnProperty } = Object.prototype;

const now = () => Math.floor(Date.now() / 1000);

/** The last API key that was found to be well-formed text. Most programs use only one. */
let textKey = '';
const isTextKey = (apiKey) => apiKey === textKey || (isText(apiKey) && ((textKey = apiKey), true));

// Loaded when there is something to check: the usual token is minted without it.
let problems;
const grantProblems = () => (problems ??= require('./grantProblems.js'));

// Loaded with the first token that is rejected.
const tokenErrors = () => require('./tokenErrors.js');

// Loaded with the first verifier.
let trustedKeys;

// Loaded with the first token that is verified.
let claimsReader;
const readClaims = (payload) => (claimsReader ??= require('./claims.js').readClaims)(payload);

class AccessToken {
  #apiSecret;

  /** `undefined`: warn about problems. */
  #strict;

  constructor(apiKey, apiSecret, options) {
    if (Array.isArray(apiKey)) {
      if (options !== undefined)
        throw new TypeError('pass options as the second argument when the first is a list of key pairs');
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
    const problem = optionProblem(apiKey, ttl, identity);
    if (problem !== undefined) {
      // jsonwebtoken looks at the claims before the options.
      checkClaims({ ...grants }, ttl);
      throw Error(problem);
    }
    if (this.#strict) grantProblems().refuseProblems(video, identity);

    const key = keyOf(apiKey, this.#apiSecret);
    const issuedAt = now();
    const subject = identity || undefined;
    const hasPlainIssuer = isTextKey(apiKey) && Number.isSafeInteger(issuedAt);
    let token = hasPlainIssuer ? mintKnown(key, grants, subject, ttl, issuedAt) : null;
    // Grants that have codes are known names, so only the identity and the room need a check.
    const isSuspect = token === null || identity === '' || (video?.roomJoin && !video.room);
    if (isSuspect && this.#strict === undefined) grantProblems().warnOfProblems(video, identity);
    const isPlain = token === null && hasPlainIssuer && (subject === undefined || isText(subject));
    if (isPlain && hasOwnClaimsAlone(grants)) {
      token = native.mint(key, JSON.stringify(grants), subject, ttl, issuedAt);
    }
    return unwrap(token ?? native.sign(key, JSON.stringify(claims(apiKey, identity, grants, issuedAt, ttl))));
  }
}

/** The error message of jsonwebtoken for the token's options; undefined if they are valid. */
function optionProblem(apiKey, ttl, identity) {
  if (typeof apiKey !== 'string') return '"issuer" must be a string';
  if (!Number.isInteger(ttl) && (typeof ttl !== 'string' || ttl === '')) {
    return '"expiresIn" should be a number of seconds or string representing a timespan';
  }
  return identity && typeof identity !== 'string' ? '"subject" must be a string' : undefined;
}

/** Whether `grants` sets no registered claim. */
function hasOwnClaimsAlone(grants) {
  for (const name in grants) {
    if (!OWN_CLAIMS.has(name)) return false;
  }
  return true;
}

/**
 * Lets Rust write the claims from the slate: the video grants as codes, followed by the metadata. Returns null if there
 * are other claims, if a value is not well-formed text, or if it does not fit.
 */
function mintKnown(key, grants, identity, ttl, issuedAt) {
  if (!isPlainObject(grants)) return null;
  let metadata;
  let last = '';
  for (const name in grants) {
    if (!hasOwnProperty.call(grants, name)) return null;
    if (name === 'metadata' && last === 'video') metadata = grants.metadata;
    else if (name !== 'video' || last !== '') return null;
    last = name;
  }
  const life = seconds(ttl);
  const codes = codesOf(grants.video);
  if (codes === 0 || typeof life !== 'number') return null;
  // From here on no code of the caller runs, such as a getter that mints another token and overwrites the slate.
  numbers[0] = codes;
  numbers[1] = life;
  numbers[2] = issuedAt;
  clearTexts();
  const areWritten = putText(3, identity) && putText(4, lastRoom) && putText(5, metadata);
  if (!areWritten) return null;
  return native.mintKnown(key, nativeSlate);
}

/** Whether JSON.stringify would write exactly the object's own members. */
function isPlainObject(object) {
  return typeof object === 'object' && object !== null && object.constructor === Object && object.toJSON === undefined;
}

/** The grant names of the last token in their order, and their codes. Most programs write them the same way. */
const lastNames = Array(MAX_CODES).fill('');
const lastCodes = Array(MAX_CODES).fill(-1);
/** The room grant of those grants. */
let lastRoom;

/** The grants as one number: five bits per code below a leading one bit. Returns 0 for undocumented types or too many. */
function codesOf(grants) {
  if (!isPlainObject(grants)) return 0;
  let room;
  let codes = 1;
  let count = 0;
  for (const name in grants) {
    if (count === MAX_CODES || !hasOwnProperty.call(grants, name)) return 0;
    if (name !== lastNames[count]) {
      lastNames[count] = name;
      lastCodes[count] = name === 'room' ? ROOM : (CODES.get(name) ?? -1);
    }
    const code = lastCodes[count++];
    const value = grants[name];
    if (code === ROOM) {
      if (typeof value !== 'string') return 0;
      room = value;
      codes = codes * 32 + ROOM;
    } else {
      if (code < 0 || typeof value !== 'boolean') return 0;
      codes = codes * 32 + (value ? code + 1 : code);
    }
  }
  lastRoom = room;
  return codes;
}

let knownSpan = '';
let knownSeconds = 0;

/** Converts a time span to seconds. A text is parsed once. */
function seconds(ttl) {
  if (typeof ttl !== 'string') return ttl;
  if (ttl !== knownSpan) {
    // The expiry is rounded down. If adding almost a second changes nothing, the span is a whole number of seconds.
    const whole = native.expiry(ttl, 0);
    if (typeof whole !== 'number' || native.expiry(ttl, 0.999) !== whole) return ttl;
    knownSpan = ttl;
    knownSeconds = whole;
  }
  return knownSeconds;
}

/** The claims that must be numbers when they are in the grants. */
const TIMES = new Set(['iat', 'exp', 'nbf']);

/**
 * Throws when the times among the claims are not what jsonwebtoken accepts, in its words: they must be numbers, and the
 * token sets `exp` and `nbf` itself.
 *
 * @param {any} all the claims, a copy of the grants
 * @param {unknown} ttl
 */
function checkClaims(all, ttl) {
  for (const name of Object.keys(all)) {
    if (TIMES.has(name) && !isNumber(all[name])) throw Error(`"${name}" should be a number of seconds`);
  }
  if (all.exp !== undefined && ttl !== undefined) {
    throw Error('Bad "options.expiresIn" option the payload already has an "exp" property.');
  }
  if (all.nbf !== undefined) throw Error('Bad "options.notBefore" option the payload already has an "nbf" property.');
}

/** A number, or an object of one. */
const isNumber = (value) => Object.prototype.toString.call(value) === '[object Number]';

/** All claims, in the order in which they are signed. As with jsonwebtoken, an `iat` in the grants counts, if it is not 0. */
function claims(apiKey, identity, grants, now, ttl) {
  const all = { ...grants };
  checkClaims(all, ttl);
  all.iat ||= now;
  const issuedAt = Number(all.iat);
  all.nbf = issuedAt;
  all.exp = unwrap(native.expiry(ttl, issuedAt));
  set(all, 'iss', apiKey, 'issuer');
  if (identity) {
    set(all, 'sub', identity, 'subject');
    set(all, 'jti', identity, 'jwtid');
  }
  return all;
}

/** Sets a claim that the grants must not have. */
function set(all, claim, value, option) {
  if (all[claim] !== undefined) {
    throw Error(`Bad "options.${option}" option. The payload already has an "${claim}" property.`);
  }
  all[claim] = value;
}

function unwrap(result) {
  if (typeof result === 'object') throw tokenErrors().errorOf(result);
  return result;
}

function notAToken(token) {
  const { JsonWebTokenError } = tokenErrors();
  return new JsonWebTokenError(token ? 'jwt must be a string' : 'jwt must be provided');
}

class TokenVerifier {
  #keys;

  constructor(apiKey, apiSecret, options) {
    const { TrustedKeys } = (trustedKeys ??= require('./trustedKeys.js'));
    this.#keys = new TrustedKeys(apiKey, apiSecret, options);
    this.apiKey = this.#keys.apiKey;
  }

  verify(token) {
    if (!token || typeof token !== 'string') throw notAToken(token);
    const key = this.#keys.keyFor(token, this.apiKey);
    numbers[0] = now();
    const payload = unwrap(native.verify(key, nativeSlate, token));
    return numbers[0] > 0 ? readClaims(payload) : JSON.parse(payload);
  }
}

module.exports = { AccessToken, TokenVerifier };
