// @generated from proto/google/protobuf/timestamp.proto by `npm run generate`
'use strict';

const { isSet } = require('../../../wire/values');

/** Index of each message in the schema. */
exports.id = { Timestamp: 95 };

function encodeTimestamp(message, writer) {
  if (message.seconds !== undefined && message.seconds !== 0) writer.int64(8, message.seconds, 'Timestamp.seconds');
  if (message.nanos !== undefined && message.nanos !== 0) writer.int32(16, message.nanos);
}

function readTimestamp(t, at) {
  const numbers = t.numbers;
  const seconds = numbers[at + 3] * 0x100000000 + (numbers[at + 2] >>> 0);
  const nanos = numbers[at + 4];
  return { seconds, nanos };
}

function fromJSONTimestamp(object) {
  const seconds = isSet(object.seconds) ? Number(object.seconds) : 0;
  const nanos = isSet(object.nanos) ? Number(object.nanos) : 0;
  return { seconds, nanos };
}

function toJSONTimestamp(message) {
  const json = {};
  if (message.seconds !== undefined) json.seconds = Math.round(message.seconds);
  if (message.nanos !== undefined) json.nanos = Math.round(message.nanos);
  return json;
}

function fromPartialTimestamp(object) {
  const seconds = isSet(object.seconds) ? object.seconds : 0;
  const nanos = isSet(object.nanos) ? object.nanos : 0;
  return { seconds, nanos };
}

exports.encodeTimestamp = encodeTimestamp;
exports.readTimestamp = readTimestamp;
exports.fromJSONTimestamp = fromJSONTimestamp;
exports.toJSONTimestamp = toJSONTimestamp;
exports.fromPartialTimestamp = fromPartialTimestamp;
