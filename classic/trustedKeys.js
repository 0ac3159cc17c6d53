// @ts-check
'use strict';

const { issuer } = require('../native.js');
const { checkedPairs, keyOf, makeKey } = require('./keys.js');
const { JsonWebTokenError, withHint } = require('./tokenErrors.js');

/** @typedef {import('../binding').Key} Key */
/** @typedef {import('./AccessToken').KeyPair} KeyPair */
/** @typedef {import('./AccessToken').VerifierOptions} VerifierOptions */

const ALGORITHMS = ['HS256', 'HS384', 'HS512'];
/** So many characters of what a stranger wrote are repeated. */
const QUOTED = 64;

/** The keys that a verifier or a receiver checks tokens with: one, or several of which the token's issuer chooses. */
class TrustedKeys {
  #secret;

  /** @type {Key | undefined} */
  #key;

  /** By their API keys. @type {Map<string, Key> | undefined} */
  #keys;

  /**
   * @param {string | readonly KeyPair[]} apiKey the API key, or several pairs
   * @param {any} secret the secret; behind several pairs, the options
   * @param {VerifierOptions} [options]
   * @throws {TypeError} for pairs or algorithms that are none
   */
  constructor(apiKey, secret, options) {
    if (Array.isArray(apiKey)) {
      if (options !== undefined) throw new TypeError('options stand right behind a list of key pairs');
      this.options = secret ?? {};
      const pairs = checkedPairs(apiKey);
      const algorithms = algorithmsOf(this.options);
      this.apiKey = pairs[0].apiKey;
      this.#keys = new Map(pairs.map((pair) => [pair.apiKey, makeKey(pair.apiKey, pair.apiSecret, algorithms)]));
      this.#key = this.#keys.get(this.apiKey);
    } else {
      this.options = options ?? {};
      const algorithms = algorithmsOf(this.options);
      if (algorithms !== undefined) this.#key = makeKey(/** @type {string} */ (apiKey), secret, algorithms);
      this.apiKey = /** @type {string} */ (apiKey);
      this.#secret = secret;
    }
  }

  /**
   * The key for a token. What is wrong with a pair shows here, as in the original.
   *
   * @param {string} token
   * @param {string} [apiKey] of a single pair, the API key as it is now
   * @returns {Key}
   * @throws {JsonWebTokenError} when it names an issuer that is none of several
   */
  keyFor(token, apiKey = this.apiKey) {
    if (this.#keys === undefined) return this.#key ?? keyOf(apiKey, this.#secret);
    const named = issuer(token);
    // The current key finds out what is wrong with a token that names nobody.
    const key = named === null ? this.#key : this.#keys.get(named);
    if (key !== undefined) return key;
    const error = new JsonWebTokenError(`jwt issuer invalid. expected: ${[...this.#keys.keys()]}`);
    throw withHint(error, `The token says that it is of the API key ${quoted(named)}, which is none of those here.`);
  }
}

/**
 * The algorithms that are taken; undefined for all of HMAC's.
 *
 * @param {VerifierOptions} options
 */
function algorithmsOf({ algorithms, strict }) {
  if (algorithms === undefined) return strict ? ['HS256'] : undefined;
  const areKnown = Array.isArray(algorithms) && algorithms.every((name) => ALGORITHMS.includes(name));
  if (!areKnown || algorithms.length === 0) {
    throw new TypeError(`algorithms must be a list of some of ${ALGORITHMS.join(', ')}`);
  }
  return algorithms;
}

function quoted(/** @type {any} */ text) {
  return JSON.stringify(text.slice(0, QUOTED)) + (text.length > QUOTED ? '…' : '');
}

module.exports = { TrustedKeys };
