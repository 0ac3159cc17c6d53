// @ts-check
'use strict';

// Checks and conversions of values, shared by the generated messages and the clients.

// Not `node:util` and `node:buffer`, which jest 26 cannot load, and not the globals, which are missing in its sandbox.
const { atob } = require('buffer');
const { isAnyArrayBuffer, isDate, isUint8Array } = require('util').types;

/** @param {unknown} value */
const isSet = (value) => value !== undefined && value !== null;

/** @type {(value: unknown) => boolean} */
const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * Whether JSON can represent a number or an enum by this value: a number or a string.
 *
 * @param {unknown} value
 */
const isNumeric = (value) => typeof value === 'number' || typeof value === 'string';

/**
 * An enum that maps names to numbers and back, as TypeScript's enums do.
 *
 * @param {Record<string, number>} values
 */
function enumOf(values) {
  const all = { ...values, UNRECOGNIZED: -1 };
  for (const [name, value] of Object.entries(all)) all[value] = name;
  return all;
}

/**
 * Implements an enum's `FromJSON`: the value of a number or a name, or -1.
 *
 * @param {Record<string, any>} values
 */
const enumFromJSON = (values) => (object) => {
  const known = (typeof object === 'number' || typeof object === 'string') && Object.hasOwn(values, object);
  if (!known) return -1;
  const other = values[object];
  // Digits in a string also find an entry, but a name, not a number.
  if (typeof object === 'number') return object;
  return typeof other === 'number' ? other : -1;
};

/**
 * Implements an enum's `ToJSON`: the name of a value.
 *
 * @param {Record<string, any>} values
 */
const enumToJSON =
  (values, unknown = 'UNRECOGNIZED') =>
  (value) =>
    typeof value === 'number' && value !== -1 && Object.hasOwn(values, value) ? values[value] : unknown;

/**
 * A copy of a map with converted keys and values.
 *
 * @param {object} entries undefined values are omitted
 * @param {(key: string) => any} key converts a key
 * @param {(value: any) => unknown} value converts a value
 */
function mapOf(entries, key, value) {
  const map = {};
  for (const [name, given] of Object.entries(entries)) {
    if (given !== undefined) map[key(name)] = value(given);
  }
  return map;
}

/** @param {{ seconds: number, nanos: number }} timestamp */
const dateOf = ({ seconds, nanos }) => new Date(seconds * 1000 + nanos / 1e6);

/** @param {Date} date */
function timestampOf(date) {
  const time = date.getTime();
  return { seconds: time / 1000, nanos: (time % 1000) * 1e6 };
}

/**
 * The Date of a time in JSON.
 *
 * @param {any} value a Date, its text, or the fields of a Timestamp
 */
function dateFromJSON(value) {
  if (isDate(value)) return value;
  if (typeof value === 'string') return new Date(value);
  return dateOf({ seconds: Number(value.seconds ?? 0), nanos: Number(value.nanos ?? 0) });
}

/**
 * Decodes base64 in any variant that `atob` accepts.
 *
 * @param {string} text
 * @returns {Uint8Array}
 * @throws {DOMException} InvalidCharacterError, if the text is not base64
 */
function bytesFromBase64(text) {
  return new Uint8Array(Buffer.from(atob(text), 'latin1'));
}

/**
 * The bytes of a field, from anything that 1.2.7 reads as bytes, and from other views by their memory.
 *
 * @param {any} value
 * @param {string} name of message and field, for the error
 * @returns {Uint8Array}
 * @throws {TypeError} if the value is not bytes; the error does not quote it
 */
function bytesOf(value, name) {
  if (isUint8Array(value)) return value;
  if (typeof value === 'string') return Buffer.from(value);
  if (isAnyArrayBuffer(value)) return Buffer.from(/** @type {ArrayBuffer} */ (value));
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  // The JSON of a Buffer is what becomes of one that went through JSON.
  const list = value?.type === 'Buffer' ? value.data : value;
  if (isListOf(isByte, list)) return Buffer.from(list);
  const given = Array.isArray(list) ? 'an array with other values' : value === null ? 'null' : `type ${typeof value}`;
  throw new TypeError(
    `${name} must be a Uint8Array, a view, an ArrayBuffer, an array of bytes, a string or the JSON of a Buffer, got ${given}`
  );
}

/** @param {unknown} value */
const isByte = (value) => typeof value === 'number' && (value & 255) === value;

/**
 * @param {unknown} value what `bytesOf` accepts
 * @param {string} name of message and field, for the error
 */
function base64FromBytes(value, name) {
  const { buffer, byteOffset, byteLength } = bytesOf(value, name);
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/**
 * The whole number that a request has for a number, as 0.5.10 and 1.2.7 round it. Anything that is not a number stays as
 * it is, so that the server judges it.
 *
 * @param {any} value
 */
function rounded(value) {
  const whole = Math.round(value);
  return Number.isNaN(whole) ? value : whole;
}

// Node 18 has no isWellFormed.
const isWellFormed = String.prototype['isWellFormed'];
const hasLoneSurrogate = isWellFormed ? (text) => !isWellFormed.call(text) : (text) => /\p{Surrogate}/u.test(text);

/**
 * Whether the value is a string that UTF-8 can encode, one without lone surrogates.
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

/** @param {unknown} map */
function isTextMap(map) {
  return (
    typeof map === 'object' && map !== null && Object.entries(map).every(([key, value]) => isText(key) && isText(value))
  );
}

/**
 * Whether at most one of the values is defined.
 *
 * @param {Array<unknown>} values
 */
function isOneOf(...values) {
  let set = 0;
  for (const value of values) {
    if (value !== undefined) set++;
  }
  return set <= 1;
}

module.exports = {
  base64FromBytes,
  bytesFromBase64,
  dateFromJSON,
  dateOf,
  enumFromJSON,
  enumOf,
  enumToJSON,
  isInt32,
  isListOf,
  isNumeric,
  isObject,
  isOneOf,
  isSet,
  isText,
  isTextMap,
  isUint32,
  isUint8Array,
  mapOf,
  rounded,
  timestampOf,
};
