// @ts-check
'use strict';

// Converts a headers object for a native call. The Twirp client and TwirpRPC.js call it.
/** Headers that the transport writes itself: they frame the request, or name its server. */
const RESERVED = ['connection', 'content-length', 'expect', 'host', 'transfer-encoding'];

/**
 * A flat list of names and values. As in axios, undefined and null are omitted.
 *
 * @param {Record<string, unknown> | undefined} headers
 * @param {string} method the called method, for the error
 * @param {new (failure: any, method: string) => Error} Failure the class of the error for an invalid header: it has Node's
 *   code and message, and not the value, which may be a token
 * @returns {string[]}
 * @throws {TypeError} for a header that the transport writes itself
 */
function flat(headers, method, Failure) {
  const pairs = [];
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value === undefined || value === null) continue;
    if (RESERVED.includes(name.toLowerCase())) {
      throw new TypeError(`invalid header '${name}': it is set by the transport`);
    }
    const text = String(value);
    const invalid = problemOf(name, text);
    if (invalid) {
      const outcome = { phase: 'connect', mayHaveRun: false, twirpCode: 'invalid_argument' };
      throw new Failure({ ...invalid, ...outcome }, method);
    }
    pairs.push(name, text);
  }
  return pairs;
}

/** What Node's http says of the header, if it is invalid. */
function problemOf(/** @type {string} */ name, /** @type {string} */ value) {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    return { code: 'ERR_INVALID_HTTP_TOKEN', message: `Header name must be a valid HTTP token ["${name}"]` };
  }
  if (!/^[\t\x20-\x7e]*$/.test(value)) {
    return { code: 'ERR_INVALID_CHAR', message: `Invalid character in header content ["${name}"]` };
  }
  return undefined;
}

module.exports = { flat };
