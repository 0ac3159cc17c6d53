// @ts-check
'use strict';

const { newKey } = require('../native.js');
const { keyOf } = require('./keys.js');

/** @typedef {import('../binding').Key} Key */

const ALGORITHMS = ['HS256', 'HS384', 'HS512'];

/** The key that a verifier or a receiver checks tokens with. */
class TrustedKeys {
  #apiKey;

  #secret;

  /** @type {Key | undefined} */
  #key;

  /**
   * @param {string} apiKey
   * @param {string} secret
   * @param {import('./AccessToken').VerifierOptions} [options]
   * @throws {TypeError} for algorithms that are none
   */
  constructor(apiKey, secret, options) {
    const algorithms = algorithmsOf(options ?? {});
    if (algorithms !== undefined) this.#key = newKey(apiKey, secret, algorithms);
    this.#apiKey = apiKey;
    this.#secret = secret;
  }

  /** The key for a token. What is wrong with a pair shows here, as in the original. */
  key() {
    return this.#key ?? keyOf(this.#apiKey, this.#secret);
  }
}

/**
 * The algorithms that are taken; undefined for all of HMAC's.
 *
 * @param {import('./AccessToken').VerifierOptions} options
 */
function algorithmsOf({ algorithms, strict }) {
  if (algorithms === undefined) return strict ? ['HS256'] : undefined;
  const areKnown = Array.isArray(algorithms) && algorithms.every((name) => ALGORITHMS.includes(name));
  if (!areKnown || algorithms.length === 0) {
    throw new TypeError(`algorithms must be a list of some of ${ALGORITHMS.join(', ')}`);
  }
  return algorithms;
}

module.exports = { TrustedKeys };
