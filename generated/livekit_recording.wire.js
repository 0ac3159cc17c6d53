// @generated from proto/livekit_recording.proto by `npm run generate`
'use strict';

const { isInt32, isListOf, isObject, isText } = require('../wire/values');

/** The messages' places in the schema. */
exports.id = {
  StartRecordingRequest: 13, RecordingTemplate: 14, RtmpOutput: 15, RecordingOptions: 16, StartRecordingResponse: 17,
  AddOutputRequest: 18, RemoveOutputRequest: 19, EndRecordingRequest: 20,
};

function fitsRecordingPreset(value) {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}

function encodeStartRecordingRequest(message, writer) {
  if (message.url !== undefined) writer.string(10, message.url, 'StartRecordingRequest.url');
  if (message.template !== undefined) {
    writer.message(18, message.template, encodeRecordingTemplate, 'StartRecordingRequest.template');
  }
  if (message.s3Url !== undefined) writer.string(26, message.s3Url, 'StartRecordingRequest.s3Url');
  if (message.rtmp !== undefined) writer.message(34, message.rtmp, encodeRtmpOutput, 'StartRecordingRequest.rtmp');
  if (message.file !== undefined) writer.string(42, message.file, 'StartRecordingRequest.file');
  if (message.options !== undefined) {
    writer.message(50, message.options, encodeRecordingOptions, 'StartRecordingRequest.options');
  }
}

function fitsStartRecordingRequest(message) {
  return (
    isObject(message) &&
    (message.url === undefined || isText(message.url)) &&
    (message.template === undefined || fitsRecordingTemplate(message.template)) &&
    (message.s3Url === undefined || isText(message.s3Url)) &&
    (message.rtmp === undefined || fitsRtmpOutput(message.rtmp)) &&
    (message.file === undefined || isText(message.file)) &&
    (message.options === undefined || fitsRecordingOptions(message.options))
  );
}

function readStartRecordingRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  let url;
  if (numbers[at++] === 1) url = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  let template;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    template = readRecordingTemplate(t);
    at = t.at;
    text = t.text;
  }
  let s3Url;
  if (numbers[at++] === 1) s3Url = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  let rtmp;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    rtmp = readRtmpOutput(t);
    at = t.at;
    text = t.text;
  }
  let file;
  if (numbers[at++] === 1) file = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  let options;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    options = readRecordingOptions(t);
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { url, template, s3Url, rtmp, file, options };
}

function encodeRecordingTemplate(message, writer) {
  if (message.layout !== '') writer.string(10, message.layout, 'RecordingTemplate.layout');
  if (message.roomName !== undefined) writer.string(18, message.roomName, 'RecordingTemplate.roomName');
  if (message.token !== undefined) writer.string(26, message.token, 'RecordingTemplate.token');
}

function fitsRecordingTemplate(message) {
  return (
    isObject(message) &&
    (message.layout === undefined || isText(message.layout)) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.token === undefined || isText(message.token))
  );
}

function readRecordingTemplate(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const layout = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  let roomName;
  if (numbers[at++] === 1) roomName = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  let token;
  if (numbers[at++] === 1) token = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { layout, roomName, token };
}

function encodeRtmpOutput(message, writer) {
  for (const element of writer.list(message.urls, 'RtmpOutput.urls')) {
    writer.string(10, element, 'RtmpOutput.urls');
  }
}

function fitsRtmpOutput(message) {
  return (
    isObject(message) &&
    (message.urls === undefined || isListOf(isText, message.urls))
  );
}

function readRtmpOutput(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const urls = [];
  for (let count = numbers[at++]; count > 0; count--) {
    urls.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  t.at = at;
  return { urls };
}

function encodeRecordingOptions(message, writer) {
  if (message.preset !== 0) writer.int32(8, message.preset);
  if (message.width !== 0) writer.int32(16, message.width);
  if (message.height !== 0) writer.int32(24, message.height);
  if (message.depth !== 0) writer.int32(32, message.depth);
  if (message.framerate !== 0) writer.int32(40, message.framerate);
  if (message.audioBitrate !== 0) writer.int32(48, message.audioBitrate);
  if (message.audioFrequency !== 0) writer.int32(56, message.audioFrequency);
  if (message.videoBitrate !== 0) writer.int32(64, message.videoBitrate);
}

function fitsRecordingOptions(message) {
  return (
    isObject(message) &&
    (message.preset === undefined || fitsRecordingPreset(message.preset)) &&
    (message.width === undefined || isInt32(message.width)) &&
    (message.height === undefined || isInt32(message.height)) &&
    (message.depth === undefined || isInt32(message.depth)) &&
    (message.framerate === undefined || isInt32(message.framerate)) &&
    (message.audioBitrate === undefined || isInt32(message.audioBitrate)) &&
    (message.audioFrequency === undefined || isInt32(message.audioFrequency)) &&
    (message.videoBitrate === undefined || isInt32(message.videoBitrate))
  );
}

function readRecordingOptions(t) {
  const numbers = t.numbers;
  let at = t.at;
  const preset = numbers[at++];
  const width = numbers[at++];
  const height = numbers[at++];
  const depth = numbers[at++];
  const framerate = numbers[at++];
  const audioBitrate = numbers[at++];
  const audioFrequency = numbers[at++];
  const videoBitrate = numbers[at++];
  t.at = at;
  return { preset, width, height, depth, framerate, audioBitrate, audioFrequency, videoBitrate };
}

function encodeStartRecordingResponse(message, writer) {
  if (message.recordingId !== '') writer.string(10, message.recordingId, 'StartRecordingResponse.recordingId');
}

function readStartRecordingResponse(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const recordingId = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { recordingId };
}

function encodeAddOutputRequest(message, writer) {
  if (message.recordingId !== '') writer.string(10, message.recordingId, 'AddOutputRequest.recordingId');
  if (message.rtmpUrl !== '') writer.string(18, message.rtmpUrl, 'AddOutputRequest.rtmpUrl');
}

function fitsAddOutputRequest(message) {
  return (
    isObject(message) &&
    (message.recordingId === undefined || isText(message.recordingId)) &&
    (message.rtmpUrl === undefined || isText(message.rtmpUrl))
  );
}

function readAddOutputRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const recordingId = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const rtmpUrl = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { recordingId, rtmpUrl };
}

function encodeRemoveOutputRequest(message, writer) {
  if (message.recordingId !== '') writer.string(10, message.recordingId, 'RemoveOutputRequest.recordingId');
  if (message.rtmpUrl !== '') writer.string(18, message.rtmpUrl, 'RemoveOutputRequest.rtmpUrl');
}

function fitsRemoveOutputRequest(message) {
  return (
    isObject(message) &&
    (message.recordingId === undefined || isText(message.recordingId)) &&
    (message.rtmpUrl === undefined || isText(message.rtmpUrl))
  );
}

function readRemoveOutputRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const recordingId = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const rtmpUrl = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { recordingId, rtmpUrl };
}

function encodeEndRecordingRequest(message, writer) {
  if (message.recordingId !== '') writer.string(10, message.recordingId, 'EndRecordingRequest.recordingId');
}

function fitsEndRecordingRequest(message) {
  return (
    isObject(message) &&
    (message.recordingId === undefined || isText(message.recordingId))
  );
}

function readEndRecordingRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const recordingId = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { recordingId };
}

exports.fitsRecordingPreset = fitsRecordingPreset;
exports.encodeStartRecordingRequest = encodeStartRecordingRequest;
exports.fitsStartRecordingRequest = fitsStartRecordingRequest;
exports.readStartRecordingRequest = readStartRecordingRequest;
exports.encodeRecordingTemplate = encodeRecordingTemplate;
exports.fitsRecordingTemplate = fitsRecordingTemplate;
exports.readRecordingTemplate = readRecordingTemplate;
exports.encodeRtmpOutput = encodeRtmpOutput;
exports.fitsRtmpOutput = fitsRtmpOutput;
exports.readRtmpOutput = readRtmpOutput;
exports.encodeRecordingOptions = encodeRecordingOptions;
exports.fitsRecordingOptions = fitsRecordingOptions;
exports.readRecordingOptions = readRecordingOptions;
exports.encodeStartRecordingResponse = encodeStartRecordingResponse;
exports.readStartRecordingResponse = readStartRecordingResponse;
exports.encodeAddOutputRequest = encodeAddOutputRequest;
exports.fitsAddOutputRequest = fitsAddOutputRequest;
exports.readAddOutputRequest = readAddOutputRequest;
exports.encodeRemoveOutputRequest = encodeRemoveOutputRequest;
exports.fitsRemoveOutputRequest = fitsRemoveOutputRequest;
exports.readRemoveOutputRequest = readRemoveOutputRequest;
exports.encodeEndRecordingRequest = encodeEndRecordingRequest;
exports.fitsEndRecordingRequest = fitsEndRecordingRequest;
exports.readEndRecordingRequest = readEndRecordingRequest;
