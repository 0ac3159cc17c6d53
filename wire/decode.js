// @ts-check
'use strict';

const { isUint8Array } = require('./values');

/**
 * What a message's `decode` gives.
 *
 * @param {number} id of the message in the schema
 * @param {(tape: any) => any} read
 * @param {unknown} input a Uint8Array, or a protobufjs Reader, which is moved behind what was read
 * @param {number} [length] how many bytes are the message's; all that are left without it
 * @throws {TypeError} when the input is neither
 * @throws {RangeError} when the input has not so many bytes
 * @throws {Error} when the bytes are no such message
 */
function decode(id, read, input, length) {
  if (isUint8Array(input)) {
    return decodeMessage(id, part(input, 0, length), read);
  }
  const reader = /** @type {{ buf: Uint8Array, pos: number, len: number }} */ (input);
  if (!reader || !isUint8Array(reader.buf) || typeof reader.pos !== 'number' || typeof reader.len !== 'number') {
    throw new TypeError('decode takes a Uint8Array or a protobufjs Reader');
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
  // Here, because the native module is loaded with it: a program that only wants an enum needs none.
  return require('./tape').decodeMessage(id, bytes, read);
}

module.exports = { decode };
