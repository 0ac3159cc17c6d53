// @ts-check
'use strict';

/**
 * Names and values in turn. What is undefined or null is left out, as axios does.
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
