// @generated from proto/google/protobuf/empty.proto by `npm run generate`
'use strict';

const { message } = require('../../../wire/message');

// Loaded when it is used: a program that only wants an enum needs none.
const wire = () => require('./empty.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'google.protobuf';

/** A message without fields: the answer of a method that has nothing to tell. In JSON it is `{}`. */
const Empty = message('Empty', wire);
exports.Empty = Empty;
