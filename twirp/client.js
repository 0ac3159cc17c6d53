// @ts-check
'use strict';

// Opens native clients, and passes them the numbers of each call. The service clients, TwirpClient.js and TwirpRPC.js call
// it.

const native = require('../native.js');
const { settingsOf } = require('./settings.js');

/** The numbers of the next call, in memory shared with Rust: each argument of a native call costs more. */
const numbers = new Float64Array(8);

/**
 * @param {unknown} host
 * @param {string} prefix
 * @param {import('./options').ConnectionOptions} [options]
 * @throws {RangeError | TypeError} for an invalid option
 */
function openClient(host, prefix, options) {
  return native.newClient(String(host), prefix, settingsOf(host, options), numbers);
}

/**
 * Writes the numbers of the call that the next statement makes, in the order of `Order` in src/client.rs.
 *
 * @param {{ id: number, procedure?: number, length?: number, now?: number, requestTimeout: number, retries: number,
 *   idempotent?: boolean, abortable: boolean }} order `length` is that of a body of bytes, `now` is in seconds since 1970,
 *   and `requestTimeout` in seconds
 */
function setNumbers({
  id,
  procedure = 0,
  length = 0,
  now = 0,
  requestTimeout,
  retries,
  idempotent = false,
  abortable,
}) {
  numbers[0] = id;
  numbers[1] = procedure;
  numbers[2] = length;
  numbers[3] = now;
  numbers[4] = requestTimeout;
  numbers[5] = retries;
  numbers[6] = Number(idempotent);
  numbers[7] = Number(abortable);
}

module.exports = { openClient, setNumbers };
