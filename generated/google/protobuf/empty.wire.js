// @generated from proto/google/protobuf/empty.proto by `npm run generate`
'use strict';

/** Index of each message in the schema. */
exports.id = { Empty: 94 };

function encodeEmpty() {}

function readEmpty() {
  return {};
}

function fromJSONEmpty() {
  return {};
}

function toJSONEmpty() {
  return {};
}

function fromPartialEmpty() {
  return {};
}

exports.encodeEmpty = encodeEmpty;
exports.readEmpty = readEmpty;
exports.fromJSONEmpty = fromJSONEmpty;
exports.toJSONEmpty = toJSONEmpty;
exports.fromPartialEmpty = fromPartialEmpty;
