// @ts-check
'use strict';

/**
 * The path of a method. Names of dots only are refused: a URL would climb out of the prefix with them, and the token would
 * go along.
 *
 * @param {string} prefix
 * @param {unknown} service the service with its package
 * @param {unknown} method
 * @throws {TypeError}
 */
function pathOf(prefix, service, method) {
  for (const name of [service, method]) {
    if (typeof name !== 'string' || !/^\.*\w[\w.]*$/.test(name)) {
      throw new TypeError(`invalid Twirp service or method name: '${String(name)}'`);
    }
  }
  return `${prefix}/${service}/${method}`;
}

module.exports = { pathOf };
