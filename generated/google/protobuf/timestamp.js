// @generated from proto/google/protobuf/timestamp.proto by `npm run generate`
'use strict';

const { message } = require('../../../wire/message');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./timestamp.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'google.protobuf';

/** A point in time. It is a Date in messages, and a string in JSON, for example 2024-05-01T12:00:00.000Z. */
const Timestamp = message('Timestamp', wire);
exports.Timestamp = Timestamp;
