// @generated from proto/livekit_webhook.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./livekit_webhook.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** An event on the server. */
const WebhookEvent = message('WebhookEvent', wire);
exports.WebhookEvent = WebhookEvent;

/** Result of a recording. */
const RecordingResult = message('RecordingResult', wire);
exports.RecordingResult = RecordingResult;
