// @ts-check
'use strict';

// Access tokens: `AccessToken` signs them, `TokenVerifier` verifies them. Both are public classes; the service clients use
// `AccessToken` through ServiceBase.js. The signing itself runs in Rust. No secret may appear in an error or a property.

const native = require('../native.js');
const { checkedPair, keyOf, keyPair } = require('./keys.js');
const { clearTexts, isText, nativeSlate, numbers, putText } = require('./slate.js');
const { codes: allCodes, slate } = require('../generated/abi.js');

/** Six hours, in seconds. */
const DEFAULT_TTL = 6 * 60 * 60;

/** Claims in `grants` that are not registered JWT claims. Any other name there may override a registered claim. */
const OWN_CLAIMS = new Set(['video', 'metadata', 'name', 'sha256']);

const { CODES, EXPIRY, IDENTITY, ISSUED_AT, MAX_CODES, METADATA, NOW, OUTLINE } = slate;
const CODE_RANGE = 2 ** slate.CODE_BITS;

/** The code of each grant: of the value true, or of the room name. The code before it means false. */
const GRANT_CODES = new Map(Object.entries(allCodes.VideoGrant));
const ROOM = allCodes.VideoGrant.room;

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
const readClaims = (payload) => (claimsReader ??= require('../generated/claims.js').readClaims)(numbers, payload);

// Loaded with the first lifetime that is a text.
let timespan;

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
    const expiry = expiryOf(ttl, issuedAt);
    const isUsual = hasPlainIssuer && Number.isSafeInteger(expiry);
    let token = isUsual ? mintKnown(key, grants, subject, issuedAt, expiry) : null;
    // Grants that have codes are known names, so only the identity and the room need a check.
    const isSuspect = token === null || identity === '' || (video?.roomJoin && !video.room);
    if (isSuspect && this.#strict === undefined) grantProblems().warnOfProblems(video, identity);
    const isPlain = token === null && isUsual && (subject === undefined || isText(subject));
    if (isPlain && hasOwnClaimsAlone(grants)) {
      token = native.mint(key, JSON.stringify(grants), subject, issuedAt, expiry);
    }
    return token ?? native.sign(key, JSON.stringify(claims(apiKey, identity, grants, issuedAt, ttl)));
  }
}

/** The start of the messages of jsonwebtoken for a lifetime. */
const TTL_TYPE = '"expiresIn" should be a number of seconds or string representing a timespan';

/** The error message of jsonwebtoken for the token's options; undefined if they are valid. */
function optionProblem(apiKey, ttl, identity) {
  if (typeof apiKey !== 'string') return '"issuer" must be a string';
  if (!Number.isInteger(ttl) && (typeof ttl !== 'string' || ttl === '')) {
    return TTL_TYPE;
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
function mintKnown(key, grants, identity, issuedAt, expiry) {
  if (!isPlainObject(grants)) return null;
  let metadata;
  let last = '';
  for (const name in grants) {
    if (!hasOwnProperty.call(grants, name)) return null;
    if (name === 'metadata' && last === 'video') metadata = grants.metadata;
    else if (name !== 'video' || last !== '') return null;
    last = name;
  }
  const codes = codesOf(grants.video);
  if (codes === 0) return null;
  // From here on no code of the caller runs, such as a getter that mints another token and overwrites the slate.
  numbers[CODES] = codes;
  numbers[ISSUED_AT] = issuedAt;
  numbers[EXPIRY] = expiry;
  clearTexts();
  const areWritten = putText(IDENTITY, identity) && putText(slate.ROOM, lastRoom) && putText(METADATA, metadata);
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

/** The grants as one number: a leading one bit, followed by the bits of each code. Returns 0 for undocumented types or too many. */
function codesOf(grants) {
  if (!isPlainObject(grants)) return 0;
  let room;
  let codes = 1;
  let count = 0;
  for (const name in grants) {
    if (count === MAX_CODES || !hasOwnProperty.call(grants, name)) return 0;
    if (name !== lastNames[count]) {
      lastNames[count] = name;
      lastCodes[count] = GRANT_CODES.get(name) ?? -1;
    }
    const code = lastCodes[count++];
    const value = grants[name];
    if (code === ROOM) {
      if (typeof value !== 'string') return 0;
      room = value;
      codes = codes * CODE_RANGE + ROOM;
    } else {
      if (code < 0 || typeof value !== 'boolean') return 0;
      codes = codes * CODE_RANGE + (value ? code : code - 1);
    }
  }
  lastRoom = room;
  return codes;
}

let knownSpan = '';
let knownMilliseconds = NaN;

/** The expiry of a token, in seconds since 1970; NaN if `ttl` is a text that is not a time span. A text is parsed once. */
function expiryOf(ttl, issuedAt) {
  if (typeof ttl === 'number') return issuedAt + ttl;
  if (ttl !== knownSpan) {
    knownMilliseconds = (timespan ??= require('./timespan.js')).milliseconds(ttl);
    knownSpan = ttl;
  }
  return Math.floor(issuedAt + knownMilliseconds / 1000);
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
  all.exp = expiryOf(ttl, issuedAt);
  if (Number.isNaN(all.exp)) throw Error(`${TTL_TYPE} eg: "1d", "20h", 60`);
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
    numbers[NOW] = now();
    const payload = native.verify(key, nativeSlate, token);
    if (typeof payload === 'object') throw tokenErrors().errorOf(payload);
    return numbers[OUTLINE] > 0 ? readClaims(payload) : JSON.parse(payload);
  }
}

module.exports = { AccessToken, TokenVerifier };
