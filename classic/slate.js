// @ts-check
'use strict';

// The slate: memory shared with Rust, for the input of minting and the output of verifying tokens. Passing a number this
// way costs almost nothing; each argument of a native call costs about 5 % of a token.

const native = require('../native.js');
const { NUMBERS, TEXT } = require('../generated/abi.js').slate;

// Loaded with the first text that is long or not ASCII.
let values;

/**
 * The numbers at the front are a call's input, and later its output. The buffer is allocated explicitly, because
 * JavaScriptCore moves a small array when its buffer is first read.
 */
const numbers = new Float64Array(new ArrayBuffer(8 * NUMBERS));
const text = Buffer.from(new ArrayBuffer(TEXT));
const nativeSlate = native.newSlate(numbers, text);

/** Up to this number of UTF-16 units, a loop is faster than a native call. */
const SHORT = 39;

/**
 * Whether the value is a string that UTF-8 can encode, one without lone surrogates.
 *
 * @param {unknown} value
 */
function isText(value) {
  if (typeof value === 'string' && value.length <= SHORT && isAscii(value)) return true;
  return (values ??= require('../wire/values.js')).isText(value);
}

function isAscii(/** @type {string} */ value) {
  for (let i = 0; i < value.length; i++) {
    if (value.charCodeAt(i) >= 0x80) return false;
  }
  return true;
}

/** Offset of the next text. */
let end = 0;

function clearTexts() {
  end = 0;
}

/**
 * Appends a text as UTF-8 and writes its length in bytes to `numbers[at]`, or -1 if the value is undefined.
 *
 * @param {number} at the index for the length
 * @param {unknown} value
 * @returns {boolean} false if the value is not well-formed text, or does not fit
 */
function putText(at, value) {
  if (value === undefined) {
    numbers[at] = -1;
    return true;
  }
  // A unit of UTF-16 has at most three bytes.
  if (typeof value !== 'string' || end + 3 * value.length > text.length) return false;
  numbers[at] = value.length;
  if (value.length > SHORT || !putAscii(value)) {
    if (!isText(value)) return false;
    numbers[at] = text.write(value, end, 'utf8');
  }
  end += numbers[at];
  return true;
}

/** @returns {boolean} false if the text is not ASCII: the written bytes are invalid then */
function putAscii(/** @type {string} */ value) {
  const start = end;
  let all = 0;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    all |= unit;
    text[start + i] = unit;
  }
  return all < 0x80;
}

module.exports = { clearTexts, isText, nativeSlate, numbers, putText };
