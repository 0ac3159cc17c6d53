// @ts-check
'use strict';

// A message comes out of Rust as numbers, in memory that both sides see, and as few strings as possible: the text of
// many fields in one. The generated `read` functions make the object from them.

const native = require('../native.js');

/** In front of a message: how many numbers there are, two that say whose it is and what it is, how many chunks of text. */
const HEADER = 4;
const FIRST_SIZE = 4096;
/** A tape that grew longer than this is given up after use. */
const KEPT_SIZE = 1 << 19;

/** The text of a message that has one chunk only. */
const single = [''];
const none = [];

/** Both halves of a floating-point number. */
const halves = new Int32Array(new ArrayBuffer(8));
const doubles = new Float64Array(halves.buffer);

/** What the `read` functions read from. */
const tape = {
  numbers: new Int32Array(new ArrayBuffer(4 * FIRST_SIZE)),
  /** The chunks of text, of which strings are parts, and the strings that stand by themselves. */
  texts: none,
  /** What was decoded: bytes are parts of it. */
  input: /** @type {Uint8Array | undefined} */ (undefined),

  /** The strings that stand by themselves, when they are no texts, and where their ranges in it stand. */
  own: '',
  ranges: 0,

  /** A string that is no part of a chunk: it is empty, stands by itself, or in several places. */
  otherString(/** @type {number} */ at) {
    const { numbers, ranges } = this;
    if (numbers[at + 1] === 0) return '';
    if (ranges === 0) return this.texts[numbers[3] + numbers[at]];
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

/** Rust's end of the tape. */
const nativeTape = native.newTape(tape.numbers);

function setSize(/** @type {number} */ size) {
  tape.numbers = new Int32Array(new ArrayBuffer(4 * size));
  native.growTape(nativeTape, tape.numbers);
}

/**
 * Makes the object of the message that Rust has just put onto the tape.
 *
 * @template T
 * @param {string | Array<string>} texts one chunk of text, or the chunks and the strings that stand by themselves
 * @param {(tape: any, at: number) => T} read
 * @param {string} [own] the strings that stand by themselves, one after the other, when they are no texts
 * @param {number} [ranges] where the range of the first of them stands
 * @returns {T}
 */
function build(texts, read, own = '', ranges = 0) {
  const length = tape.numbers[0];
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
  // Nothing of the message stays alive here.
  single[0] = '';
  tape.texts = none;
  tape.own = '';
  if (length > KEPT_SIZE) setSize(FIRST_SIZE);
  return message;
}

/**
 * Decodes protobuf.
 *
 * @template T
 * @param {number} id the message's place in the schema
 * @param {Uint8Array} bytes
 * @param {(tape: any, at: number) => T} read
 * @returns {T}
 * @throws {Error} when the bytes are not such a message
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
