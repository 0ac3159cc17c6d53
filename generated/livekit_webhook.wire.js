// @generated from proto/livekit_webhook.proto by `npm run generate`
'use strict';

const { isNumeric, isObject, isSet } = require('../wire/values');
const {
  encodeEgressInfo, fromJSONEgressInfo, fromPartialEgressInfo, readEgressInfo, toJSONEgressInfo,
} = require('./livekit_egress.wire');
const {
  encodeIngressInfo, fromJSONIngressInfo, fromPartialIngressInfo, readIngressInfo, toJSONIngressInfo,
} = require('./livekit_ingress.wire');
const {
  encodeParticipantInfo, encodeRoom, encodeTrackInfo, fromJSONParticipantInfo, fromJSONRoom, fromJSONTrackInfo,
  fromPartialParticipantInfo, fromPartialRoom, fromPartialTrackInfo, readParticipantInfo, readRoom, readTrackInfo,
  toJSONParticipantInfo, toJSONRoom, toJSONTrackInfo,
} = require('./livekit_models.wire');

/** Index of each message in the schema. */
exports.id = { WebhookEvent: 92, RecordingResult: 93 };

function stringFromJSON(value) {
  if (typeof value === 'string') return value;
  return isSet(value) ? String(value) : '';
}

function encodeWebhookEvent(message, writer) {
  if (message.event !== '') writer.string(10, message.event, 'WebhookEvent.event');
  if (message.room !== undefined) writer.message(18, message.room, encodeRoom, 'WebhookEvent.room');
  if (message.participant !== undefined) {
    writer.message(26, message.participant, encodeParticipantInfo, 'WebhookEvent.participant');
  }
  if (message.recordingResult !== undefined) {
    writer.message(34, message.recordingResult, encodeRecordingResult, 'WebhookEvent.recordingResult');
  }
  if (message.egressInfo !== undefined) {
    writer.message(74, message.egressInfo, encodeEgressInfo, 'WebhookEvent.egressInfo');
  }
  if (message.ingressInfo !== undefined) {
    writer.message(82, message.ingressInfo, encodeIngressInfo, 'WebhookEvent.ingressInfo');
  }
  if (message.track !== undefined) writer.message(66, message.track, encodeTrackInfo, 'WebhookEvent.track');
  if (message.id !== undefined && message.id !== '') writer.string(50, message.id, 'WebhookEvent.id');
  if (message.createdAt !== undefined && message.createdAt !== 0) {
    writer.int64(56, message.createdAt, 'WebhookEvent.createdAt');
  }
  if (message.numDropped !== undefined && message.numDropped !== 0) writer.int32(88, message.numDropped);
}

function readWebhookEvent(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const event = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const id = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const createdAt = numbers[at + 7] * 0x100000000 + (numbers[at + 6] >>> 0);
  const numDropped = numbers[at + 8];
  let room;
  if (numbers[at + 9] !== 0) room = readRoom(t, numbers[at + 9]);
  let participant;
  if (numbers[at + 10] !== 0) participant = readParticipantInfo(t, numbers[at + 10]);
  let recordingResult;
  if (numbers[at + 11] !== 0) recordingResult = readRecordingResult(t, numbers[at + 11]);
  let egressInfo;
  if (numbers[at + 12] !== 0) egressInfo = readEgressInfo(t, numbers[at + 12]);
  let ingressInfo;
  if (numbers[at + 13] !== 0) ingressInfo = readIngressInfo(t, numbers[at + 13]);
  let track;
  if (numbers[at + 14] !== 0) track = readTrackInfo(t, numbers[at + 14]);
  return { event, id, createdAt, numDropped, room, participant, recordingResult, egressInfo, ingressInfo, track };
}

function fromJSONWebhookEvent(object) {
  const event = stringFromJSON(object.event);
  const room = isSet(object.room) ? fromJSONRoom(object.room) : undefined;
  const participant = isSet(object.participant) ? fromJSONParticipantInfo(object.participant) : undefined;
  const recordingResult = isSet(object.recordingResult) ? fromJSONRecordingResult(object.recordingResult) : undefined;
  const egressInfo = isObject(object.egressInfo) ? fromJSONEgressInfo(object.egressInfo) : undefined;
  const ingressInfo = isObject(object.ingressInfo) ? fromJSONIngressInfo(object.ingressInfo) : undefined;
  const track = isObject(object.track) ? fromJSONTrackInfo(object.track) : undefined;
  const id = typeof object.id === 'string' ? object.id : '';
  const createdAt = isNumeric(object.createdAt) ? Number(object.createdAt) : 0;
  const numDropped = isNumeric(object.numDropped) ? Number(object.numDropped) : 0;
  return { event, id, createdAt, numDropped, room, participant, recordingResult, egressInfo, ingressInfo, track };
}

function toJSONWebhookEvent(message) {
  const json = {};
  if (message.event !== undefined) json.event = message.event;
  if (message.room !== undefined) json.room = message.room ? toJSONRoom(message.room) : undefined;
  if (message.participant !== undefined) {
    json.participant = message.participant ? toJSONParticipantInfo(message.participant) : undefined;
  }
  if (message.recordingResult !== undefined) {
    json.recordingResult = message.recordingResult ? toJSONRecordingResult(message.recordingResult) : undefined;
  }
  if (message.egressInfo !== undefined) {
    json.egressInfo = message.egressInfo ? toJSONEgressInfo(message.egressInfo) : undefined;
  }
  if (message.ingressInfo !== undefined) {
    json.ingressInfo = message.ingressInfo ? toJSONIngressInfo(message.ingressInfo) : undefined;
  }
  if (message.track !== undefined) json.track = message.track ? toJSONTrackInfo(message.track) : undefined;
  if (message.id !== undefined) json.id = message.id;
  if (message.createdAt !== undefined) json.createdAt = Math.round(message.createdAt);
  if (message.numDropped !== undefined) json.numDropped = Math.round(message.numDropped);
  return json;
}

function fromPartialWebhookEvent(object) {
  const event = isSet(object.event) ? object.event : '';
  const room = isSet(object.room) ? fromPartialRoom(object.room) : undefined;
  const participant = isSet(object.participant) ? fromPartialParticipantInfo(object.participant) : undefined;
  const recordingResult = isSet(object.recordingResult)
    ? fromPartialRecordingResult(object.recordingResult)
    : undefined;
  const egressInfo = isSet(object.egressInfo) ? fromPartialEgressInfo(object.egressInfo) : undefined;
  const ingressInfo = isSet(object.ingressInfo) ? fromPartialIngressInfo(object.ingressInfo) : undefined;
  const track = isSet(object.track) ? fromPartialTrackInfo(object.track) : undefined;
  const id = isSet(object.id) ? object.id : '';
  const createdAt = isSet(object.createdAt) ? object.createdAt : 0;
  const numDropped = isSet(object.numDropped) ? object.numDropped : 0;
  return { event, id, createdAt, numDropped, room, participant, recordingResult, egressInfo, ingressInfo, track };
}

function encodeRecordingResult(message, writer) {
  if (message.id !== '') writer.string(10, message.id, 'RecordingResult.id');
  if (message.error !== '') writer.string(18, message.error, 'RecordingResult.error');
  if (message.duration !== 0) writer.int64(24, message.duration, 'RecordingResult.duration');
  if (message.downloadUrl !== '') writer.string(34, message.downloadUrl, 'RecordingResult.downloadUrl');
}

function readRecordingResult(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const id = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const error = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const duration = numbers[at + 7] * 0x100000000 + (numbers[at + 6] >>> 0);
  const downloadUrl = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  return { id, error, duration, downloadUrl };
}

function fromJSONRecordingResult(object) {
  const id = stringFromJSON(object.id);
  const error = stringFromJSON(object.error);
  const duration = isSet(object.duration) ? Number(object.duration) : 0;
  const downloadUrl = stringFromJSON(object.downloadUrl);
  return { id, error, duration, downloadUrl };
}

function toJSONRecordingResult(message) {
  const json = {};
  if (message.id !== undefined) json.id = message.id;
  if (message.error !== undefined) json.error = message.error;
  if (message.duration !== undefined) json.duration = message.duration;
  if (message.downloadUrl !== undefined) json.downloadUrl = message.downloadUrl;
  return json;
}

function fromPartialRecordingResult(object) {
  const id = isSet(object.id) ? object.id : '';
  const error = isSet(object.error) ? object.error : '';
  const duration = isSet(object.duration) ? object.duration : 0;
  const downloadUrl = isSet(object.downloadUrl) ? object.downloadUrl : '';
  return { id, error, duration, downloadUrl };
}

exports.encodeWebhookEvent = encodeWebhookEvent;
exports.readWebhookEvent = readWebhookEvent;
exports.fromJSONWebhookEvent = fromJSONWebhookEvent;
exports.toJSONWebhookEvent = toJSONWebhookEvent;
exports.fromPartialWebhookEvent = fromPartialWebhookEvent;
exports.encodeRecordingResult = encodeRecordingResult;
exports.readRecordingResult = readRecordingResult;
exports.fromJSONRecordingResult = fromJSONRecordingResult;
exports.toJSONRecordingResult = toJSONRecordingResult;
exports.fromPartialRecordingResult = fromPartialRecordingResult;
