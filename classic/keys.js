// @ts-check
'use strict';

// Not instanceof, here and elsewhere: jest and vm contexts have a Uint8Array of their own.
const { isUint8Array } = require('util').types;
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
  if (typeof secret !== 'string') return makeKey(apiKey, secret);
  let known = kept.get(apiKey);
  if (known === undefined || known.secret !== secret) {
    known = { secret, key: makeKey(apiKey, secret) };
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '');
    kept.set(apiKey, known);
  }
  latest = { apiKey, secret, key: known.key };
  return known.key;
}

/**
 * @param {string | undefined} apiKey
 * @param {string | Uint8Array | undefined} secret
 * @param {string[]} [algorithms] those of the tokens that it verifies; all of HMAC's without them
 * @returns {Key}
 */
function makeKey(apiKey = '', secret = '', algorithms) {
  if (typeof secret !== 'string' && !isUint8Array(secret)) {
    throw new TypeError('secret must be a string or buffer');
  }
  return newKey(String(apiKey), secret, algorithms);
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

/**
 * @param {readonly any[]} pairs
 * @returns {readonly import('./AccessToken').KeyPair[]}
 * @throws {TypeError} for a list that is empty, has what is no pair, or the same API key twice
 */
function checkedPairs(pairs) {
  if (pairs.length === 0) throw new TypeError('there is no key pair in the list');
  const apiKeys = new Set(pairs.map((pair) => checkedPair(pair).apiKey));
  if (apiKeys.size < pairs.length) throw new TypeError('two key pairs of the list have the same API key');
  return pairs;
}

/**
 * @param {any} pair
 * @returns {import('./AccessToken').KeyPair}
 * @throws {TypeError} when it is none. The secret is not in it.
 */
function checkedPair(pair) {
  const isPair = [pair?.apiKey, pair?.apiSecret].every((text) => typeof text === 'string' && text !== '');
  if (!isPair) throw new TypeError('a key pair must have an apiKey and an apiSecret, which are not empty');
  return pair;
}

module.exports = { checkedPair, checkedPairs, keyOf, keyPair, makeKey };
