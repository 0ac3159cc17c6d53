// @ts-check
'use strict';

// `decode` of the messages in the contract; message.js loads it with the first call. The service clients do not use it.

const { isUint8Array } = require('./values');

/**
 * Implements a message's `decode`.
 *
 * @param {number} id of the message in the schema
 * @param {(tape: any) => any} read
 * @param {unknown} input a Uint8Array, or a protobufjs Reader, which is advanced past the message
 * @param {number} [length] of the message in bytes. Default: up to the end of the input.
 * @throws {TypeError} if the input is neither
 * @throws {RangeError} if the input is shorter than `length`
 * @throws {Error} if the bytes are not a valid message
 */
function decode(id, read, input, length) {
  if (isUint8Array(input)) {
    return decodeMessage(id, part(input, 0, length), read);
  }
  const reader = /** @type {{ buf: Uint8Array, pos: number, len: number }} */ (input);
  if (!reader || !isUint8Array(reader.buf) || typeof reader.pos !== 'number' || typeof reader.len !== 'number') {
    throw new TypeError('decode accepts a Uint8Array or a protobufjs Reader');
  }
  const bytes = part(reader.buf, reader.pos, length === undefined ? reader.len - reader.pos : length);
  const message = decodeMessage(id, bytes, read);
  reader.pos += bytes.length;
  return message;
}

function part(bytes, start, length = bytes.length) {
  if (start + length > bytes.length) {
    throw new RangeError(`index out of range: ${start} + ${length} > ${bytes.length}`);
  }
  return bytes.subarray(start, start + Math.max(length, 0));
}

function decodeMessage(id, bytes, read) {
  // Loaded here because it loads the addon: a program that only needs an enum does not.
  return require('./tape').decodeMessage(id, bytes, read);
}

module.exports = { decode };
