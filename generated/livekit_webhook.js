// @generated from proto/livekit_webhook.proto by `npm run generate`
'use strict';

const { decode } = require('../wire/decode');
const { isNumeric, isObject, isSet } = require('../wire/values');
const { encode } = require('../wire/writer');
const { ParticipantInfo, Room, TrackInfo } = require('./livekit_models');
const wire = require('./livekit_webhook.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** Something that happened on the server. */
const WebhookEvent = {
  encode(message, writer) {
    return encode(wire.encodeWebhookEvent, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.WebhookEvent, wire.readWebhookEvent, input, length);
  },

  fromJSON(object) {
    const event = isSet(object.event) ? String(object.event) : '';
    const room = isSet(object.room) ? Room.fromJSON(object.room) : undefined;
    const participant = isSet(object.participant) ? ParticipantInfo.fromJSON(object.participant) : undefined;
    const recordingResult = isSet(object.recordingResult)
      ? RecordingResult.fromJSON(object.recordingResult)
      : undefined;
    const track = isObject(object.track) ? TrackInfo.fromJSON(object.track) : undefined;
    const id = typeof object.id === 'string' ? object.id : '';
    const createdAt = isNumeric(object.createdAt) ? Number(object.createdAt) : 0;
    const numDropped = isNumeric(object.numDropped) ? Number(object.numDropped) : 0;
    return { event, id, createdAt, numDropped, room, participant, recordingResult, track };
  },

  toJSON(message) {
    const json = {};
    if (message.event !== undefined) json.event = message.event;
    if (message.room !== undefined) json.room = message.room ? Room.toJSON(message.room) : undefined;
    if (message.participant !== undefined) {
      json.participant = message.participant ? ParticipantInfo.toJSON(message.participant) : undefined;
    }
    if (message.recordingResult !== undefined) {
      json.recordingResult = message.recordingResult ? RecordingResult.toJSON(message.recordingResult) : undefined;
    }
    if (message.track !== undefined) json.track = message.track ? TrackInfo.toJSON(message.track) : undefined;
    if (message.id !== undefined) json.id = message.id;
    if (message.createdAt !== undefined) json.createdAt = message.createdAt;
    if (message.numDropped !== undefined) json.numDropped = message.numDropped;
    return json;
  },

  fromPartial(object) {
    const event = isSet(object.event) ? object.event : '';
    const room = isSet(object.room) ? Room.fromPartial(object.room) : undefined;
    const participant = isSet(object.participant) ? ParticipantInfo.fromPartial(object.participant) : undefined;
    const recordingResult = isSet(object.recordingResult)
      ? RecordingResult.fromPartial(object.recordingResult)
      : undefined;
    const track = isSet(object.track) ? TrackInfo.fromPartial(object.track) : undefined;
    const id = isSet(object.id) ? object.id : '';
    const createdAt = isSet(object.createdAt) ? object.createdAt : 0;
    const numDropped = isSet(object.numDropped) ? object.numDropped : 0;
    return { event, id, createdAt, numDropped, room, participant, recordingResult, track };
  },
};
exports.WebhookEvent = WebhookEvent;

/** How a recording ended. */
const RecordingResult = {
  encode(message, writer) {
    return encode(wire.encodeRecordingResult, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.RecordingResult, wire.readRecordingResult, input, length);
  },

  fromJSON(object) {
    const id = isSet(object.id) ? String(object.id) : '';
    const error = isSet(object.error) ? String(object.error) : '';
    const duration = isSet(object.duration) ? Number(object.duration) : 0;
    const downloadUrl = isSet(object.downloadUrl) ? String(object.downloadUrl) : '';
    return { id, error, duration, downloadUrl };
  },

  toJSON(message) {
    const json = {};
    if (message.id !== undefined) json.id = message.id;
    if (message.error !== undefined) json.error = message.error;
    if (message.duration !== undefined) json.duration = message.duration;
    if (message.downloadUrl !== undefined) json.downloadUrl = message.downloadUrl;
    return json;
  },

  fromPartial(object) {
    const id = isSet(object.id) ? object.id : '';
    const error = isSet(object.error) ? object.error : '';
    const duration = isSet(object.duration) ? object.duration : 0;
    const downloadUrl = isSet(object.downloadUrl) ? object.downloadUrl : '';
    return { id, error, duration, downloadUrl };
  },
};
exports.RecordingResult = RecordingResult;
