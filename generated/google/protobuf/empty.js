// @generated from proto/google/protobuf/empty.proto by `npm run generate`
'use strict';

const { message } = require('../../../wire/message');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./empty.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'google.protobuf';

/** A message without fields: the reply of a method that returns no data. In JSON it is `{}`. */
const Empty = message('Empty', wire);
exports.Empty = Empty;
