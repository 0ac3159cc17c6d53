// @ts-check
'use strict';

// Small questions and conversions that the generated messages share.

// Not `node:util` and `node:buffer`, which jest 26 cannot load; and not the globals, which its sandbox lacks.
const { atob, btoa } = require('buffer');
const { isUint8Array } = require('util').types;

/** @param {unknown} value */
const isSet = (value) => value !== undefined && value !== null;

/** @type {(value: unknown) => boolean} */
const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * What JSON has for a number or an enum: a number, or text.
 *
 * @param {unknown} value
 */
const isNumeric = (value) => typeof value === 'number' || typeof value === 'string';

/**
 * Base64 in any of the spellings that `atob` takes.
 *
 * @param {string} text
 * @returns {Uint8Array}
 * @throws {DOMException} InvalidCharacterError, when it is none
 */
function bytesFromBase64(text) {
  return new Uint8Array(Buffer.from(atob(text), 'latin1'));
}

/**
 * @param {Uint8Array} bytes other things of a `byteLength` are read element by element, as `btoa` would take them
 * @returns {string}
 */
function base64FromBytes(bytes) {
  if (isUint8Array(bytes)) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  }
  let characters = '';
  for (let i = 0; i < /** @type {Uint8Array} */ (bytes).byteLength; i++) {
    characters += String.fromCharCode(bytes[i]);
  }
  return btoa(characters);
}

// Node 18 has no isWellFormed.
const isWellFormed = String.prototype['isWellFormed'];
const hasLoneSurrogate = isWellFormed ? (text) => !isWellFormed.call(text) : (text) => /\p{Surrogate}/u.test(text);

/**
 * A string that UTF-8 can say: one without half a surrogate pair.
 *
 * @param {unknown} value
 */
function isText(value) {
  return typeof value === 'string' && !hasLoneSurrogate(value);
}

/** @param {unknown} value */
const isUint32 = (value) => typeof value === 'number' && value >>> 0 === value;

/** @param {unknown} value */
const isInt32 = (value) => typeof value === 'number' && (value | 0) === value;

/**
 * @param {(value: any) => boolean} fits
 * @param {unknown} values
 */
function isListOf(fits, values) {
  if (!Array.isArray(values)) return false;
  for (let i = 0; i < values.length; i++) {
    if (!fits(values[i])) return false;
  }
  return true;
}

module.exports = {
  base64FromBytes,
  bytesFromBase64,
  isInt32,
  isListOf,
  isNumeric,
  isObject,
  isSet,
  isText,
  isUint32,
  isUint8Array,
};
