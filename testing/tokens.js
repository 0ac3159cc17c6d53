// @ts-check
'use strict';

// Checks the tokens of calls and of participants. Statuses and messages are those of LiveKit server 1.13.5. server.js
// calls it. No error message contains a token.

const { TokenVerifier } = require('../classic/AccessToken.js');

/** Tolerance for the validity period of a token, in milliseconds. */
const LEEWAY_MS = 60_000;
const MAX_NAME_BYTES = 256;

/** A rejected request or participant. The message contains no token. */
class Refused extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** Verifies tokens with the server's only key. */
class Tokens {
  #apiKey;

  #verifier;

  /**
   * @param {string} apiKey
   * @param {string} apiSecret
   */
  constructor(apiKey, apiSecret) {
    this.#apiKey = apiKey;
    this.#verifier = new TokenVerifier(apiKey, apiSecret);
  }

  /**
   * @param {string} token
   * @returns {any} its claims
   * @throws {Refused}
   */
  claims(token) {
    const [header, claims] = unverified(token);
    if (claims.iss !== this.#apiKey) throw new Refused(401, `invalid API key: ${claims.iss ?? ''}`);
    if (header.alg !== 'HS256') throw invalid(`token signature is invalid: signing method ${header.alg} is invalid`);
    try {
      this.#verifier.verify(token);
    } catch (error) {
      const { name, expiredAt, date } = error;
      // Verification checks the signature first, so the signature is valid here.
      const isClose = Math.abs(Date.now() - (expiredAt ?? date)) <= LEEWAY_MS;
      if (name === 'TokenExpiredError' && !isClose) throw invalid('token has invalid claims: token is expired');
      if (name === 'NotBeforeError' && !isClose) throw invalid('token has invalid claims: token is not valid yet');
      if (!isClose) throw invalid('token signature is invalid: signature is invalid');
    }
    return claims;
  }
}

/** Header and claims, without verification. */
function unverified(token) {
  try {
    const parts = token.split('.');
    const [header, claims] = parts.slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    const isText = claims.iss === undefined || typeof claims.iss === 'string';
    if (parts.length === 3 && typeof header.alg === 'string' && isText) return [header, claims];
  } catch {}
  throw new Refused(401, 'invalid authorization token');
}

const invalid = (/** @type {string} */ reason) => new Refused(401, `invalid token, error: ${reason}`);

/**
 * The room and identity that the bearer of a token joins with.
 *
 * @param {any} claims
 * @returns {{ room: string, identity: string }}
 * @throws {Refused} if the claims do not allow to join
 */
function admission({ sub, jti, video }) {
  const identity = sub || jti;
  const room = video?.room;
  if (video?.roomJoin !== true) throw new Refused(401, 'permissions denied');
  if (!identity) throw new Refused(400, 'identity cannot be empty');
  if (isLong(identity)) {
    throw new Refused(400, `participant identity length exceeds limits: max length ${MAX_NAME_BYTES}`);
  }
  if (!room) throw new Refused(400, 'no room name');
  if (isLong(room)) throw new Refused(400, `room name length exceeds limits: max length ${MAX_NAME_BYTES}`);
  return { room, identity };
}

/** Whether a name exceeds the server's limit. */
const isLong = (/** @type {string} */ name) => Buffer.byteLength(name) > MAX_NAME_BYTES;

module.exports = { MAX_NAME_BYTES, Refused, Tokens, admission, isLong };
