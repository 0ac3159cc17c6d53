// @ts-check
'use strict';

// Converts a headers object for a native call. The Twirp client and TwirpRPC.js call it.

/**
 * A flat list of names and values. As in axios, undefined and null are omitted.
 *
 * @param {Record<string, unknown>} [headers]
 */
function flat(headers = {}) {
  const pairs = [];
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== undefined && value !== null) pairs.push(name, String(value));
  }
  return pairs;
}

module.exports = { flat };
