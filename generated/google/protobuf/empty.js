// @generated from proto/google/protobuf/empty.proto by `npm run generate`
'use strict';

const { decode } = require('../../../wire/decode');
const { encode } = require('../../../wire/writer');
const wire = require('./empty.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'google.protobuf';

/** A message without fields: the answer of a method that has nothing to tell. In JSON it is `{}`. */
const Empty = {
  encode(message, writer) {
    return encode(wire.encodeEmpty, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.Empty, wire.readEmpty, input, length);
  },

  fromJSON() {
    return {};
  },

  toJSON() {
    return {};
  },

  fromPartial() {
    return {};
  },
};
exports.Empty = Empty;
