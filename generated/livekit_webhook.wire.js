// @generated from proto/livekit_webhook.proto by `npm run generate`
'use strict';

const {
  encodeParticipantInfo, encodeRoom, encodeTrackInfo, readParticipantInfo, readRoom, readTrackInfo,
} = require('./livekit_models.wire');

/** The messages' places in the schema. */
exports.id = { WebhookEvent: 38, RecordingResult: 39 };

function encodeWebhookEvent(message, writer) {
  if (message.event !== '') writer.string(10, message.event, 'WebhookEvent.event');
  if (message.room !== undefined) writer.message(18, message.room, encodeRoom, 'WebhookEvent.room');
  if (message.participant !== undefined) {
    writer.message(26, message.participant, encodeParticipantInfo, 'WebhookEvent.participant');
  }
  if (message.recordingResult !== undefined) {
    writer.message(34, message.recordingResult, encodeRecordingResult, 'WebhookEvent.recordingResult');
  }
  if (message.track !== undefined) writer.message(66, message.track, encodeTrackInfo, 'WebhookEvent.track');
  if (message.id !== undefined && message.id !== '') writer.string(50, message.id, 'WebhookEvent.id');
  if (message.createdAt !== undefined && message.createdAt !== 0) {
    writer.int64(56, message.createdAt, 'WebhookEvent.createdAt');
  }
  if (message.numDropped !== undefined && message.numDropped !== 0) writer.int32(88, message.numDropped);
}

function readWebhookEvent(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  const event = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const id = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const createdAt = numbers[at++];
  const numDropped = numbers[at++];
  let room;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    room = readRoom(t);
    at = t.at;
    text = t.text;
  }
  let participant;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    participant = readParticipantInfo(t);
    at = t.at;
    text = t.text;
  }
  let recordingResult;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    recordingResult = readRecordingResult(t);
    at = t.at;
    text = t.text;
  }
  let track;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    track = readTrackInfo(t);
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { event, id, createdAt, numDropped, room, participant, recordingResult, track };
}

function encodeRecordingResult(message, writer) {
  if (message.id !== '') writer.string(10, message.id, 'RecordingResult.id');
  if (message.error !== '') writer.string(18, message.error, 'RecordingResult.error');
  if (message.duration !== 0) writer.int64(24, message.duration, 'RecordingResult.duration');
  if (message.downloadUrl !== '') writer.string(34, message.downloadUrl, 'RecordingResult.downloadUrl');
}

function readRecordingResult(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const id = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const error = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const duration = numbers[at++];
  const downloadUrl = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { id, error, duration, downloadUrl };
}

exports.encodeWebhookEvent = encodeWebhookEvent;
exports.readWebhookEvent = readWebhookEvent;
exports.encodeRecordingResult = encodeRecordingResult;
exports.readRecordingResult = readRecordingResult;
