// @ts-check
'use strict';

// A message comes out of Rust as numbers, in memory that both sides see, and as few strings as possible: the text of
// many fields in one. The generated `read` functions make the object from them.

const native = require('../native.js');

/** In front of a message: how many numbers it has, and the two that say whose it is and what it is. */
const HEADER = 3;
const FIRST_SIZE = 4096;
/** A tape that grew longer than this is given up after use. */
const KEPT_SIZE = 1 << 17;

/** What the `read` functions read from. */
const tape = {
  numbers: new Float64Array(FIRST_SIZE),
  /** The next number. */
  at: HEADER,
  /** The current chunk of text: strings are parts of it. */
  text: '',
  /** @type {Array<number | string>} */
  strings: [],
  chunk: 0,
  ownString: 0,
  /** What was decoded: bytes are parts of it. */
  input: /** @type {Uint8Array | undefined} */ (undefined),

  /** The next string that stands by itself. */
  own() {
    return this.strings[this.ownString++];
  },

  /** Goes on to the next chunk of text. */
  next() {
    return (this.text = /** @type {string} */ (this.strings[++this.chunk]));
  },

  bytes(/** @type {number} */ start, /** @type {number} */ end) {
    return /** @type {Uint8Array} */ (this.input).subarray(start, end);
  },
};

/** Rust's end of the tape. */
const nativeTape = native.newTape(tape.numbers);

function setSize(/** @type {number} */ size) {
  tape.numbers = new Float64Array(size);
  native.growTape(nativeTape, tape.numbers);
}

/**
 * Makes the object of the message that Rust has just put onto the tape.
 *
 * @template T
 * @param {string | Array<number | string>} strings what Rust returned: one chunk of text, or the number of chunks, the
 *   chunks, and the strings that stand by themselves
 * @param {(tape: any) => T} read
 * @returns {T}
 */
function build(strings, read) {
  const length = HEADER + tape.numbers[0];
  if (length > tape.numbers.length) setSize(length);
  tape.at = HEADER;
  if (typeof strings === 'string') {
    tape.text = strings;
  } else {
    tape.strings = strings;
    tape.chunk = 1;
    tape.text = /** @type {string} */ (strings[1]);
    tape.ownString = 1 + /** @type {number} */ (strings[0]);
  }
  const message = read(tape);
  // Nothing of the message stays alive here.
  tape.text = '';
  if (typeof strings !== 'string') tape.strings = [];
  if (length > KEPT_SIZE) setSize(FIRST_SIZE);
  return message;
}

/**
 * Decodes protobuf.
 *
 * @template T
 * @param {number} id the message's place in the schema
 * @param {Uint8Array} bytes
 * @param {(tape: any) => T} read
 * @returns {T}
 * @throws {Error} when the bytes are not such a message
 */
function decodeMessage(id, bytes, read) {
  const strings = native.decode(nativeTape, id, bytes);
  tape.input = bytes;
  try {
    return build(strings, read);
  } finally {
    tape.input = undefined;
  }
}

module.exports = { build, decodeMessage, nativeTape, tape };
