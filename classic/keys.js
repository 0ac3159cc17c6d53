// @ts-check
'use strict';

// Checks key pairs and caches their native keys. Tokens, clients and receivers call it. No error contains a secret.

// Not instanceof, here and elsewhere: jest and vm contexts have a Uint8Array of their own.
const { isUint8Array } = require('util').types;
const { newKey } = require('../native.js');

/** @typedef {import('../binding').Key} Key */

/** Maximum number of cached keys. A backend has one key pair, a service for many tenants has many. */
const KEPT = 64;

/** @type {Map<string, { secret: string, key: Key }>} */
const kept = new Map();
let latest = { apiKey: '', secret: '', key: /** @type {Key | undefined} */ (undefined) };

/**
 * The native key of a key pair, from a cache: the HMAC state is set up once, not for each token.
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
 * @param {string[]} [algorithms] accepted when verifying. Default: all HMAC algorithms.
 * @returns {Key}
 */
function makeKey(apiKey = '', secret = '', algorithms) {
  if (typeof secret !== 'string' && !isUint8Array(secret)) {
    throw new TypeError('secret must be a string or buffer');
  }
  return newKey(String(apiKey), secret, algorithms);
}

/**
 * The key pair of a call or a token, with the environment's values as defaults.
 *
 * @param {string | undefined} apiKey
 * @param {string | undefined} secret
 * @returns {{ apiKey: string, secret: string }}
 * @throws {Error} if one is missing in both
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
 * @throws {TypeError} if the list is empty, has an invalid pair, or contains an API key twice
 */
function checkedPairs(pairs) {
  if (pairs.length === 0) throw new TypeError('the list of key pairs is empty');
  const apiKeys = new Set(pairs.map((pair) => checkedPair(pair).apiKey));
  if (apiKeys.size < pairs.length) throw new TypeError('two key pairs in the list have the same API key');
  return pairs;
}

/**
 * @param {any} pair
 * @returns {import('./AccessToken').KeyPair}
 * @throws {TypeError} if it is not a key pair; the message does not contain the secret
 */
function checkedPair(pair) {
  const isPair = [pair?.apiKey, pair?.apiSecret].every((text) => typeof text === 'string' && text !== '');
  if (!isPair) throw new TypeError('a key pair must have a non-empty apiKey and apiSecret');
  return pair;
}

module.exports = { checkedPair, checkedPairs, keyOf, keyPair, makeKey };
