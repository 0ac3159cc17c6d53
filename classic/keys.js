// @ts-check
'use strict';

const { newKey } = require('../native.js');

/** @typedef {import('../binding').Key} Key */

/** So many key pairs stay set up. A backend has one, a service for many tenants has many. */
const KEPT = 64;

/** @type {Map<string, { secret: string, key: Key }>} */
const kept = new Map();
let latest = { apiKey: '', secret: '', key: /** @type {Key | undefined} */ (undefined) };

/**
 * The native key of a key pair: the HMAC's state is set up once, not for each token.
 *
 * @param {string | undefined} apiKey
 * @param {string | Uint8Array | undefined} secret
 * @returns {Key}
 */
function keyOf(apiKey = '', secret = '') {
  if (apiKey === latest.apiKey && secret === latest.secret && latest.key) return latest.key;
  if (typeof secret !== 'string') {
    if (secret instanceof Uint8Array) return newKey(String(apiKey), secret);
    throw new TypeError('secret must be a string or buffer');
  }
  let known = kept.get(apiKey);
  if (known === undefined || known.secret !== secret) {
    known = { secret, key: newKey(String(apiKey), secret) };
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(apiKey, known);
  }
  latest = { apiKey, secret, key: known.key };
  return known.key;
}

/**
 * The key pair of a call or a token: what was given, else the environment's.
 *
 * @param {string | undefined} apiKey
 * @param {string | undefined} secret
 * @returns {{ apiKey: string, secret: string }}
 * @throws {Error} when one is missing in both
 */
function keyPair(apiKey, secret) {
  apiKey = apiKey || process.env.LIVEKIT_API_KEY;
  secret = secret || process.env.LIVEKIT_API_SECRET;
  if (!apiKey || !secret) throw Error('api-key and api-secret must be set');
  return { apiKey, secret };
}

module.exports = { keyOf, keyPair };
