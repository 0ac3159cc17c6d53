// @ts-check
'use strict';

// The tape: a message that Rust has parsed, as numbers in shared memory and as few strings as possible, because one string
// holds the text of many fields. The generated `read` functions build the object. Clients and decode.js call it.

const native = require('../native.js');
const { CHUNKS, HEADER, LENGTH } = require('../generated/abi.js').tape;

const FIRST_SIZE = 4096;
/** A tape that grew longer than this is replaced after use. */
const KEPT_SIZE = 1 << 19;

/** Reused for the text of a message that has only one chunk. */
const single = [''];
const none = [];

/** The two halves of a floating-point number. */
const halves = new Int32Array(new ArrayBuffer(8));
const doubles = new Float64Array(halves.buffer);

/** The source of the `read` functions. */
const tape = {
  numbers: new Int32Array(new ArrayBuffer(4 * FIRST_SIZE)),
  /** The chunks of text, which contain most strings, and the standalone strings. */
  texts: none,
  /** The decoded input, of which bytes fields are subarrays. */
  input: /** @type {Uint8Array | undefined} */ (undefined),

  /** The concatenated standalone strings, if they are not in `texts`, and the index of their ranges. */
  own: '',
  ranges: 0,

  /** A string that is not part of one chunk: it is empty, standalone, or used in several fields. */
  otherString(/** @type {number} */ at) {
    const { numbers, ranges } = this;
    if (numbers[at + 1] === 0) return '';
    if (ranges === 0) return this.texts[numbers[CHUNKS] + numbers[at]];
    const range = ranges + 2 * numbers[at];
    return this.own.substring(numbers[range], numbers[range + 1]);
  },

  double(/** @type {number} */ at) {
    halves[0] = this.numbers[at];
    halves[1] = this.numbers[at + 1];
    return doubles[0];
  },

  bytes(/** @type {number} */ start, /** @type {number} */ end) {
    return /** @type {Uint8Array} */ (this.input).subarray(start, end);
  },
};

/** Rust's handle of the tape. */
const nativeTape = native.newTape(tape.numbers);

function setSize(/** @type {number} */ size) {
  tape.numbers = new Int32Array(new ArrayBuffer(4 * size));
  native.growTape(nativeTape, tape.numbers);
}

/**
 * Builds the object of the message that Rust has just written to the tape.
 *
 * @template T
 * @param {string | Array<string>} texts one chunk of text, or the chunks followed by the standalone strings
 * @param {(tape: any, at: number) => T} read
 * @param {string} [own] the concatenated standalone strings, if they are not in `texts`
 * @param {number} [ranges] the index of their ranges
 * @returns {T}
 */
function build(texts, read, own = '', ranges = 0) {
  const length = tape.numbers[LENGTH];
  if (length > tape.numbers.length) setSize(length);
  if (typeof texts === 'string') {
    single[0] = texts;
    tape.texts = single;
  } else {
    tape.texts = texts;
  }
  tape.own = own;
  tape.ranges = ranges;
  const message = read(tape, HEADER);
  // Keep no reference to the message.
  single[0] = '';
  tape.texts = none;
  tape.own = '';
  if (length > KEPT_SIZE) setSize(FIRST_SIZE);
  return message;
}

/**
 * Decodes a protobuf message.
 *
 * @template T
 * @param {number} id of the message in the schema
 * @param {Uint8Array} bytes
 * @param {(tape: any, at: number) => T} read
 * @returns {T}
 * @throws {Error} if the bytes are not a valid message
 */
function decodeMessage(id, bytes, read) {
  const texts = native.decode(nativeTape, id, bytes);
  tape.input = bytes;
  try {
    return build(texts, read);
  } finally {
    tape.input = undefined;
  }
}

module.exports = { build, decodeMessage, nativeTape, tape };
