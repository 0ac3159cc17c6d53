// @generated from proto/livekit_recording.proto by `npm run generate`
'use strict';

const { isInt32, isListOf, isObject, isOneOf, isSet, isText, rounded } = require('../wire/values');
const { recordingPresetFromJSON, recordingPresetToJSON } = require('./livekit_recording');

/** Index of each message in the schema. */
exports.id = {
  StartRecordingRequest: 66, RecordingTemplate: 67, RtmpOutput: 68, RecordingOptions: 69, StartRecordingResponse: 70,
  AddOutputRequest: 71, RemoveOutputRequest: 72, EndRecordingRequest: 73,
};

function stringFromJSON(value) {
  if (typeof value === 'string') return value;
  return isSet(value) ? String(value) : '';
}

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
    (message.options === undefined || fitsRecordingOptions(message.options)) &&
    isOneOf(message.url, message.template) &&
    isOneOf(message.s3Url, message.rtmp, message.file)
  );
}

function readStartRecordingRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  let url;
  if (numbers[at + 2] !== 0) url = (end = numbers[at + 4]) > 0 ? text.substring(numbers[at + 3], end) : t.otherString(at + 3);
  let template;
  if (numbers[at + 5] !== 0) template = readRecordingTemplate(t, numbers[at + 5]);
  let s3Url;
  if (numbers[at + 6] !== 0) s3Url = (end = numbers[at + 8]) > 0 ? text.substring(numbers[at + 7], end) : t.otherString(at + 7);
  let rtmp;
  if (numbers[at + 9] !== 0) rtmp = readRtmpOutput(t, numbers[at + 9]);
  let file;
  if (numbers[at + 10] !== 0) file = (end = numbers[at + 12]) > 0 ? text.substring(numbers[at + 11], end) : t.otherString(at + 11);
  let options;
  if (numbers[at + 13] !== 0) options = readRecordingOptions(t, numbers[at + 13]);
  return { url, template, s3Url, rtmp, file, options };
}

function fromJSONStartRecordingRequest(object) {
  const url = isSet(object.url) ? String(object.url) : undefined;
  const template = isSet(object.template) ? fromJSONRecordingTemplate(object.template) : undefined;
  const s3Url = isSet(object.s3Url) ? String(object.s3Url) : undefined;
  const rtmp = isSet(object.rtmp) ? fromJSONRtmpOutput(object.rtmp) : undefined;
  const file = isSet(object.file) ? String(object.file) : undefined;
  const options = isSet(object.options) ? fromJSONRecordingOptions(object.options) : undefined;
  return { url, template, s3Url, rtmp, file, options };
}

function toJSONStartRecordingRequest(message, isRequest) {
  const json = {};
  if (message.url !== undefined) json.url = message.url;
  if (message.template !== undefined) {
    json.template = message.template ? toJSONRecordingTemplate(message.template) : undefined;
  }
  if (message.s3Url !== undefined) json.s3Url = message.s3Url;
  if (message.rtmp !== undefined) json.rtmp = message.rtmp ? toJSONRtmpOutput(message.rtmp) : undefined;
  if (message.file !== undefined) json.file = message.file;
  if (message.options !== undefined) {
    json.options = message.options ? toJSONRecordingOptions(message.options, isRequest) : undefined;
  }
  return json;
}

function fromPartialStartRecordingRequest(object) {
  const url = isSet(object.url) ? object.url : undefined;
  const template = isSet(object.template) ? fromPartialRecordingTemplate(object.template) : undefined;
  const s3Url = isSet(object.s3Url) ? object.s3Url : undefined;
  const rtmp = isSet(object.rtmp) ? fromPartialRtmpOutput(object.rtmp) : undefined;
  const file = isSet(object.file) ? object.file : undefined;
  const options = isSet(object.options) ? fromPartialRecordingOptions(object.options) : undefined;
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
    (message.token === undefined || isText(message.token)) &&
    isOneOf(message.roomName, message.token)
  );
}

function readRecordingTemplate(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const layout = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  let roomName;
  if (numbers[at + 4] !== 0) roomName = (end = numbers[at + 6]) > 0 ? text.substring(numbers[at + 5], end) : t.otherString(at + 5);
  let token;
  if (numbers[at + 7] !== 0) token = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  return { layout, roomName, token };
}

function fromJSONRecordingTemplate(object) {
  const layout = stringFromJSON(object.layout);
  const roomName = isSet(object.roomName) ? String(object.roomName) : undefined;
  const token = isSet(object.token) ? String(object.token) : undefined;
  return { layout, roomName, token };
}

function toJSONRecordingTemplate(message) {
  const json = {};
  if (message.layout !== undefined) json.layout = message.layout;
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.token !== undefined) json.token = message.token;
  return json;
}

function fromPartialRecordingTemplate(object) {
  const layout = isSet(object.layout) ? object.layout : '';
  const roomName = isSet(object.roomName) ? object.roomName : undefined;
  const token = isSet(object.token) ? object.token : undefined;
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

function readRtmpOutput(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const urls = [];
  for (let next = numbers[at + 2]; next !== 0; next = numbers[next]) {
    urls.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  return { urls };
}

function fromJSONRtmpOutput(object) {
  let urls = [];
  if (Array.isArray(object.urls)) {
    urls = object.urls.map((element) => String(element));
  } else if (isSet(object.urls)) {
    for (const element of object.urls) urls.push(String(element));
  }
  return { urls };
}

function toJSONRtmpOutput(message) {
  const json = {};
  json.urls = message.urls ? message.urls.map((element) => element) : [];
  return json;
}

function fromPartialRtmpOutput(object) {
  let urls = [];
  if (Array.isArray(object.urls)) {
    urls = object.urls.map((element) => element);
  } else if (isSet(object.urls)) {
    for (const element of object.urls) urls.push(element);
  }
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

function readRecordingOptions(t, at) {
  const numbers = t.numbers;
  const preset = numbers[at + 2];
  const width = numbers[at + 3];
  const height = numbers[at + 4];
  const depth = numbers[at + 5];
  const framerate = numbers[at + 6];
  const audioBitrate = numbers[at + 7];
  const audioFrequency = numbers[at + 8];
  const videoBitrate = numbers[at + 9];
  return { preset, width, height, depth, framerate, audioBitrate, audioFrequency, videoBitrate };
}

function fromJSONRecordingOptions(object) {
  const preset = isSet(object.preset) ? recordingPresetFromJSON(object.preset) : 0;
  const width = isSet(object.width) ? Number(object.width) : 0;
  const height = isSet(object.height) ? Number(object.height) : 0;
  const depth = isSet(object.depth) ? Number(object.depth) : 0;
  const framerate = isSet(object.framerate) ? Number(object.framerate) : 0;
  const audioBitrate = isSet(object.audioBitrate) ? Number(object.audioBitrate) : 0;
  const audioFrequency = isSet(object.audioFrequency) ? Number(object.audioFrequency) : 0;
  const videoBitrate = isSet(object.videoBitrate) ? Number(object.videoBitrate) : 0;
  return { preset, width, height, depth, framerate, audioBitrate, audioFrequency, videoBitrate };
}

function toJSONRecordingOptions(message, isRequest) {
  const json = {};
  if (message.preset !== undefined) json.preset = recordingPresetToJSON(message.preset);
  if (message.width !== undefined) json.width = isRequest ? rounded(message.width) : message.width;
  if (message.height !== undefined) json.height = isRequest ? rounded(message.height) : message.height;
  if (message.depth !== undefined) json.depth = isRequest ? rounded(message.depth) : message.depth;
  if (message.framerate !== undefined) json.framerate = isRequest ? rounded(message.framerate) : message.framerate;
  if (message.audioBitrate !== undefined) {
    json.audioBitrate = isRequest ? rounded(message.audioBitrate) : message.audioBitrate;
  }
  if (message.audioFrequency !== undefined) {
    json.audioFrequency = isRequest ? rounded(message.audioFrequency) : message.audioFrequency;
  }
  if (message.videoBitrate !== undefined) {
    json.videoBitrate = isRequest ? rounded(message.videoBitrate) : message.videoBitrate;
  }
  return json;
}

function fromPartialRecordingOptions(object) {
  const preset = isSet(object.preset) ? object.preset : 0;
  const width = isSet(object.width) ? object.width : 0;
  const height = isSet(object.height) ? object.height : 0;
  const depth = isSet(object.depth) ? object.depth : 0;
  const framerate = isSet(object.framerate) ? object.framerate : 0;
  const audioBitrate = isSet(object.audioBitrate) ? object.audioBitrate : 0;
  const audioFrequency = isSet(object.audioFrequency) ? object.audioFrequency : 0;
  const videoBitrate = isSet(object.videoBitrate) ? object.videoBitrate : 0;
  return { preset, width, height, depth, framerate, audioBitrate, audioFrequency, videoBitrate };
}

function encodeStartRecordingResponse(message, writer) {
  if (message.recordingId !== '') writer.string(10, message.recordingId, 'StartRecordingResponse.recordingId');
}

function readStartRecordingResponse(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const recordingId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  return { recordingId };
}

function fromJSONStartRecordingResponse(object) {
  const recordingId = stringFromJSON(object.recordingId);
  return { recordingId };
}

function toJSONStartRecordingResponse(message) {
  const json = {};
  if (message.recordingId !== undefined) json.recordingId = message.recordingId;
  return json;
}

function fromPartialStartRecordingResponse(object) {
  const recordingId = isSet(object.recordingId) ? object.recordingId : '';
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

function readAddOutputRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const recordingId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const rtmpUrl = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { recordingId, rtmpUrl };
}

function fromJSONAddOutputRequest(object) {
  const recordingId = stringFromJSON(object.recordingId);
  const rtmpUrl = stringFromJSON(object.rtmpUrl);
  return { recordingId, rtmpUrl };
}

function toJSONAddOutputRequest(message) {
  const json = {};
  if (message.recordingId !== undefined) json.recordingId = message.recordingId;
  if (message.rtmpUrl !== undefined) json.rtmpUrl = message.rtmpUrl;
  return json;
}

function fromPartialAddOutputRequest(object) {
  const recordingId = isSet(object.recordingId) ? object.recordingId : '';
  const rtmpUrl = isSet(object.rtmpUrl) ? object.rtmpUrl : '';
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

function readRemoveOutputRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const recordingId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const rtmpUrl = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { recordingId, rtmpUrl };
}

function fromJSONRemoveOutputRequest(object) {
  const recordingId = stringFromJSON(object.recordingId);
  const rtmpUrl = stringFromJSON(object.rtmpUrl);
  return { recordingId, rtmpUrl };
}

function toJSONRemoveOutputRequest(message) {
  const json = {};
  if (message.recordingId !== undefined) json.recordingId = message.recordingId;
  if (message.rtmpUrl !== undefined) json.rtmpUrl = message.rtmpUrl;
  return json;
}

function fromPartialRemoveOutputRequest(object) {
  const recordingId = isSet(object.recordingId) ? object.recordingId : '';
  const rtmpUrl = isSet(object.rtmpUrl) ? object.rtmpUrl : '';
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

function readEndRecordingRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const recordingId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  return { recordingId };
}

function fromJSONEndRecordingRequest(object) {
  const recordingId = stringFromJSON(object.recordingId);
  return { recordingId };
}

function toJSONEndRecordingRequest(message) {
  const json = {};
  if (message.recordingId !== undefined) json.recordingId = message.recordingId;
  return json;
}

function fromPartialEndRecordingRequest(object) {
  const recordingId = isSet(object.recordingId) ? object.recordingId : '';
  return { recordingId };
}

exports.fitsRecordingPreset = fitsRecordingPreset;
exports.encodeStartRecordingRequest = encodeStartRecordingRequest;
exports.fitsStartRecordingRequest = fitsStartRecordingRequest;
exports.readStartRecordingRequest = readStartRecordingRequest;
exports.fromJSONStartRecordingRequest = fromJSONStartRecordingRequest;
exports.toJSONStartRecordingRequest = toJSONStartRecordingRequest;
exports.fromPartialStartRecordingRequest = fromPartialStartRecordingRequest;
exports.encodeRecordingTemplate = encodeRecordingTemplate;
exports.fitsRecordingTemplate = fitsRecordingTemplate;
exports.readRecordingTemplate = readRecordingTemplate;
exports.fromJSONRecordingTemplate = fromJSONRecordingTemplate;
exports.toJSONRecordingTemplate = toJSONRecordingTemplate;
exports.fromPartialRecordingTemplate = fromPartialRecordingTemplate;
exports.encodeRtmpOutput = encodeRtmpOutput;
exports.fitsRtmpOutput = fitsRtmpOutput;
exports.readRtmpOutput = readRtmpOutput;
exports.fromJSONRtmpOutput = fromJSONRtmpOutput;
exports.toJSONRtmpOutput = toJSONRtmpOutput;
exports.fromPartialRtmpOutput = fromPartialRtmpOutput;
exports.encodeRecordingOptions = encodeRecordingOptions;
exports.fitsRecordingOptions = fitsRecordingOptions;
exports.readRecordingOptions = readRecordingOptions;
exports.fromJSONRecordingOptions = fromJSONRecordingOptions;
exports.toJSONRecordingOptions = toJSONRecordingOptions;
exports.fromPartialRecordingOptions = fromPartialRecordingOptions;
exports.encodeStartRecordingResponse = encodeStartRecordingResponse;
exports.readStartRecordingResponse = readStartRecordingResponse;
exports.fromJSONStartRecordingResponse = fromJSONStartRecordingResponse;
exports.toJSONStartRecordingResponse = toJSONStartRecordingResponse;
exports.fromPartialStartRecordingResponse = fromPartialStartRecordingResponse;
exports.encodeAddOutputRequest = encodeAddOutputRequest;
exports.fitsAddOutputRequest = fitsAddOutputRequest;
exports.readAddOutputRequest = readAddOutputRequest;
exports.fromJSONAddOutputRequest = fromJSONAddOutputRequest;
exports.toJSONAddOutputRequest = toJSONAddOutputRequest;
exports.fromPartialAddOutputRequest = fromPartialAddOutputRequest;
exports.encodeRemoveOutputRequest = encodeRemoveOutputRequest;
exports.fitsRemoveOutputRequest = fitsRemoveOutputRequest;
exports.readRemoveOutputRequest = readRemoveOutputRequest;
exports.fromJSONRemoveOutputRequest = fromJSONRemoveOutputRequest;
exports.toJSONRemoveOutputRequest = toJSONRemoveOutputRequest;
exports.fromPartialRemoveOutputRequest = fromPartialRemoveOutputRequest;
exports.encodeEndRecordingRequest = encodeEndRecordingRequest;
exports.fitsEndRecordingRequest = fitsEndRecordingRequest;
exports.readEndRecordingRequest = readEndRecordingRequest;
exports.fromJSONEndRecordingRequest = fromJSONEndRecordingRequest;
exports.toJSONEndRecordingRequest = toJSONEndRecordingRequest;
exports.fromPartialEndRecordingRequest = fromPartialEndRecordingRequest;
