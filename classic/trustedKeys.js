// @ts-check
'use strict';

// Selects the key that verifies a token. TokenVerifier and WebhookReceiver use it.

const { issuer } = require('../native.js');
const { checkedPairs, keyOf, makeKey } = require('./keys.js');
const { JsonWebTokenError, withHint } = require('./tokenErrors.js');

/** @typedef {import('../binding').Key} Key */
/** @typedef {import('./AccessToken').KeyPair} KeyPair */
/** @typedef {import('./AccessToken').VerifierOptions} VerifierOptions */

const ALGORITHMS = ['HS256', 'HS384', 'HS512'];
/** Maximum number of characters of an untrusted text in a message. */
const QUOTED = 64;

/** The keys of a verifier or a receiver: one key, or several that are selected by the token's issuer. */
class TrustedKeys {
  #secret;

  /** @type {Key | undefined} */
  #key;

  /** The keys by API key. @type {Map<string, Key> | undefined} */
  #keys;

  /**
   * @param {string | readonly KeyPair[]} apiKey the API key, or a list of key pairs
   * @param {any} secret the secret; after a list of key pairs, the options
   * @param {VerifierOptions} [options]
   * @throws {TypeError} for invalid pairs or algorithms
   */
  constructor(apiKey, secret, options) {
    if (Array.isArray(apiKey)) {
      if (options !== undefined)
        throw new TypeError('pass options as the second argument when the first is a list of key pairs');
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
   * The key for a token. As in the original, an invalid single pair throws here, not in the constructor.
   *
   * @param {string} token
   * @param {string} [apiKey] the current API key of a single pair
   * @returns {Key}
   * @throws {JsonWebTokenError} if there are several keys and the issuer is not one of them
   */
  keyFor(token, apiKey = this.apiKey) {
    if (this.#keys === undefined) return this.#key ?? keyOf(apiKey, this.#secret);
    const named = issuer(token);
    // If the token names no issuer, the current key reports what is wrong with the token.
    const key = named === null ? this.#key : this.#keys.get(named);
    if (key !== undefined) return key;
    const error = new JsonWebTokenError(`jwt issuer invalid. expected: ${[...this.#keys.keys()]}`);
    throw withHint(
      error,
      `The token's issuer is the API key ${quoted(named)}, which is not one of the configured keys.`
    );
  }
}

/**
 * The accepted algorithms; undefined for all HMAC algorithms.
 *
 * @param {VerifierOptions} options
 */
function algorithmsOf({ algorithms, strict }) {
  if (algorithms === undefined) return strict ? ['HS256'] : undefined;
  const areKnown = Array.isArray(algorithms) && algorithms.every((name) => ALGORITHMS.includes(name));
  if (!areKnown || algorithms.length === 0) {
    throw new TypeError(`algorithms must list one or more of ${ALGORITHMS.join(', ')}`);
  }
  return algorithms;
}

function quoted(/** @type {any} */ text) {
  return JSON.stringify(text.slice(0, QUOTED)) + (text.length > QUOTED ? '…' : '');
}

module.exports = { TrustedKeys };
