// @ts-check
'use strict';

// Memory that JavaScript and Rust both see. What a token is made of is written here, and read what one says: a number
// costs next to nothing this way, and each argument of a call as much as the twentieth part of a token.

const native = require('../native.js');

// Loaded with the first text that is not short, or not ASCII.
let values;

/**
 * At the front the numbers that a call takes; in their place, what it gives. With a buffer made for it: JavaScriptCore
 * moves a small array when somebody asks for its buffer.
 */
const numbers = new Float64Array(new ArrayBuffer(512));
const text = Buffer.from(new ArrayBuffer(4096));
const nativeSlate = native.newSlate(numbers, text);

/** Up to this many UTF-16 units a loop is faster than a call out of JavaScript. */
const SHORT = 39;

/**
 * A string that UTF-8 can say: one without half a surrogate pair.
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

/** Where the next text is written. */
let end = 0;

function clearTexts() {
  end = 0;
}

/**
 * Writes a text behind those that were put there, as UTF-8, and how many bytes it has; -1 when there is none.
 *
 * @param {number} at the place of that number
 * @param {unknown} value
 * @returns {boolean} false when it is no text, or there is no room for it
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

/** @returns {boolean} false when there are other characters in it: what was written is not it then */
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
