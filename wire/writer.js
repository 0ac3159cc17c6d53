// @ts-check
'use strict';

// Serializes messages to protobuf. The generated `encode` functions write to it; service.js and message.js call them.

const { isObject, isUint8Array } = require('./values');

const FIRST_SIZE = 256;
/** A reused writer keeps at most this number of bytes. */
const KEPT_SIZE = 1 << 20;
/** Up to this number of UTF-16 units, a loop is faster than a native call. */
const SHORT = 39;

/**
 * Writes protobuf into a growing buffer: the output is `buffer` up to `length`. `reset` prepares it for the next message.
 *
 * A strict writer throws a TypeError for an undefined string, list, bytes or 64-bit number. A lenient one omits it, as
 * JSON does. Both throw for a wrong type.
 */
class Writer {
  constructor(strict = false) {
    this.strict = strict;
    this.buffer = Buffer.allocUnsafe(FIRST_SIZE);
    this.length = 0;
  }

  reset() {
    this.length = 0;
    if (this.buffer.length > KEPT_SIZE) this.buffer = Buffer.allocUnsafe(FIRST_SIZE);
    return this;
  }

  /** @returns {Buffer} a copy of the output */
  finish() {
    return Buffer.from(this.buffer.subarray(0, this.length));
  }

  /**
   * @param {number} tag
   * @param {unknown} value
   * @param {string} name of message and field, for errors
   */
  string(tag, value, name) {
    if (typeof value !== 'string') {
      this.refuse(value, name, 'a string');
      return;
    }
    this.varint(tag);
    if (value.length <= SHORT) {
      // A unit has at most three bytes, so the length fits into one byte.
      this.reserve(1 + 3 * value.length);
      const start = this.length + 1;
      this.length = writeShort(value, this.buffer, start);
      this.buffer[start - 1] = this.length - start;
    } else {
      const size = Buffer.byteLength(value);
      this.varint(size);
      this.reserve(size);
      this.length += this.buffer.write(value, this.length, size, 'utf8');
    }
  }

  /** Empty bytes are omitted. Base64 and lists of numbers are accepted, too. */
  bytes(tag, value, name) {
    if (!isUint8Array(value) && typeof value !== 'string' && !Array.isArray(value)) {
      this.refuse(value, name, 'a Uint8Array');
      return;
    }
    const bytes = isUint8Array(value) ? value : Buffer.from(/** @type {string} */ (value), 'base64');
    if (bytes.length === 0) return;
    this.varint(tag);
    this.varint(bytes.length);
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  bool(tag, value) {
    this.varint(tag);
    this.varint(value ? 1 : 0);
  }

  uint32(tag, value) {
    this.varint(tag);
    this.varint(value >>> 0);
  }

  int32(tag, value) {
    this.varint(tag);
    this.signed32(value);
  }

  /** A packed list; an empty list is omitted. */
  int32s(tag, values, name) {
    const list = [...this.list(values, name)];
    if (list.length > 0) this.message(tag, list, writeInt32s, name);
  }

  int64(tag, value, name) {
    if (typeof value !== 'number') {
      this.refuse(value, name, 'a number');
      return;
    }
    this.varint(tag);
    this.varint64(value);
  }

  float(tag, value) {
    this.varint(tag);
    this.reserve(4);
    this.length = this.buffer.writeFloatLE(value, this.length);
  }

  double(tag, value) {
    this.varint(tag);
    this.reserve(8);
    this.length = this.buffer.writeDoubleLE(value, this.length);
  }

  /**
   * A nested message.
   *
   * @param {number} tag
   * @param {unknown} value
   * @param {(value: any, writer: Writer) => void} encode writes the fields
   * @param {string} name of message and field, for errors
   */
  message(tag, value, encode, name) {
    if (!isObject(value)) throw new TypeError(`${name} must be an object`);
    this.varint(tag);
    this.reserve(1);
    const start = ++this.length;
    encode(value, this);
    const size = this.length - start;
    const more = varintSize(size) - 1;
    if (more > 0) {
      this.reserve(more);
      this.buffer.copyWithin(start + more, start, this.length);
    }
    this.length = start - 1;
    this.varint(size);
    this.length += size;
  }

  /** The elements of a repeated field. */
  list(values, name) {
    if (values !== undefined && values !== null && typeof values[Symbol.iterator] === 'function') return values;
    this.refuse(values, name, 'a list');
    return [];
  }

  refuse(value, name, type) {
    if (value !== undefined || this.strict) throw new TypeError(`${name} must be ${type}`);
  }

  /** @param {number} value from 0 to 2^32 - 1 */
  varint(value) {
    this.reserve(5);
    const buffer = this.buffer;
    let at = this.length;
    while (value > 127) {
      buffer[at++] = (value & 127) | 128;
      value >>>= 7;
    }
    buffer[at++] = value;
    this.length = at;
  }

  signed32(value) {
    if (value < 0) this.varint64(Number(value));
    else this.varint(value >>> 0);
  }

  /** @param {number} value bits beyond 64 and the fraction are cut off */
  varint64(value) {
    const whole = Math.trunc(value);
    let low = whole >>> 0;
    let high = Math.floor(whole / 4294967296) >>> 0;
    this.reserve(10);
    while (high > 0) {
      this.buffer[this.length++] = (low & 127) | 128;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    this.varint(low);
  }

  /** Makes room for `size` more bytes. */
  reserve(size) {
    const needed = this.length + size;
    if (needed <= this.buffer.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, 2 * this.buffer.length));
    grown.set(this.buffer.subarray(0, this.length));
    this.buffer = grown;
  }
}

function writeInt32s(values, writer) {
  for (const value of values) writer.signed32(value);
}

function varintSize(value) {
  let size = 1;
  while ((value >>>= 7) > 0) size++;
  return size;
}

/** UTF-8, with three bytes for a lone surrogate, as protobufjs does in short strings. */
function writeShort(text, buffer, at) {
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      buffer[at++] = code;
      continue;
    }
    code = /** @type {number} */ (text.codePointAt(i));
    if (code < 0x800) {
      buffer[at++] = (code >> 6) | 0xc0;
    } else {
      if (code < 0x10000) {
        buffer[at++] = (code >> 12) | 0xe0;
      } else {
        buffer[at++] = (code >> 18) | 0xf0;
        buffer[at++] = ((code >> 12) & 0x3f) | 0x80;
        i++;
      }
      buffer[at++] = ((code >> 6) & 0x3f) | 0x80;
    }
    buffer[at++] = (code & 0x3f) | 0x80;
  }
  return at;
}

/**
 * Implements a message's `encode`.
 *
 * @param {(message: any, writer: Writer) => void} write
 * @param {unknown} message
 * @param {unknown} writer
 * @returns {{ finish(): Buffer }}
 * @throws {TypeError} if a writer is passed, or a field has a type that cannot be written
 */
function encode(write, message, writer) {
  if (writer !== undefined) {
    throw new TypeError('encode does not accept a protobufjs Writer: call encode(message).finish() to get the bytes');
  }
  const strict = new Writer(true);
  write(message, strict);
  return strict;
}

module.exports = { Writer, encode };
