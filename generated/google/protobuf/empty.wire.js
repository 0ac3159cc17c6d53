// @generated from proto/google/protobuf/empty.proto by `npm run generate`
'use strict';

/** The messages' places in the schema. */
exports.id = { Empty: 40 };

function encodeEmpty() {}

function readEmpty() {
  return {};
}

exports.encodeEmpty = encodeEmpty;
exports.readEmpty = readEmpty;
