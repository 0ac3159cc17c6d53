// @generated from proto/livekit_ingress.proto by `npm run generate`
'use strict';

const { isListOf, isObject, isOneOf, isSet, isText, isUint32 } = require('../wire/values');
const {
  ingressAudioEncodingPresetFromJSON, ingressAudioEncodingPresetToJSON, ingressInputFromJSON, ingressInputToJSON,
  ingressState_StatusFromJSON, ingressState_StatusToJSON, ingressVideoEncodingPresetFromJSON,
  ingressVideoEncodingPresetToJSON,
} = require('./livekit_ingress');
const {
  audioCodecFromJSON, audioCodecToJSON, trackSourceFromJSON, trackSourceToJSON, videoCodecFromJSON, videoCodecToJSON,
} = require('./livekit_models');
const {
  encodeTrackInfo, encodeVideoLayer, fitsAudioCodec, fitsTrackSource, fitsVideoCodec, fitsVideoLayer, fromJSONTrackInfo,
  fromJSONVideoLayer, fromPartialTrackInfo, fromPartialVideoLayer, readListOfTrackInfo, readListOfVideoLayer,
  toJSONTrackInfo, toJSONVideoLayer,
} = require('./livekit_models.wire');

/** Index of each message in the schema. */
exports.id = {
  CreateIngressRequest: 30, IngressAudioOptions: 31, IngressVideoOptions: 32, IngressAudioEncodingOptions: 33,
  IngressVideoEncodingOptions: 34, IngressInfo: 35, IngressState: 36, InputVideoState: 37, InputAudioState: 38,
  UpdateIngressRequest: 39, ListIngressRequest: 40, ListIngressResponse: 41, DeleteIngressRequest: 42,
};

function stringFromJSON(value) {
  if (typeof value === 'string') return value;
  return isSet(value) ? String(value) : '';
}

function fitsIngressInput(value) {
  return value === 0 || value === 1 || value === 2;
}

function fitsIngressAudioEncodingPreset(value) {
  return value === 0 || value === 1;
}

function fitsIngressVideoEncodingPreset(value) {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6 || value === 7 || value === 8 || value === 9;
}

function encodeCreateIngressRequest(message, writer) {
  if (message.inputType !== undefined && message.inputType !== 0) writer.int32(8, message.inputType);
  if (message.url !== undefined && message.url !== '') writer.string(74, message.url, 'CreateIngressRequest.url');
  if (message.name !== undefined && message.name !== '') writer.string(18, message.name, 'CreateIngressRequest.name');
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(26, message.roomName, 'CreateIngressRequest.roomName');
  }
  if (message.participantIdentity !== undefined && message.participantIdentity !== '') {
    writer.string(34, message.participantIdentity, 'CreateIngressRequest.participantIdentity');
  }
  if (message.participantName !== undefined && message.participantName !== '') {
    writer.string(42, message.participantName, 'CreateIngressRequest.participantName');
  }
  if (message.bypassTranscoding === true) writer.bool(64, message.bypassTranscoding);
  if (message.audio !== undefined) {
    writer.message(50, message.audio, encodeIngressAudioOptions, 'CreateIngressRequest.audio');
  }
  if (message.video !== undefined) {
    writer.message(58, message.video, encodeIngressVideoOptions, 'CreateIngressRequest.video');
  }
}

function fitsCreateIngressRequest(message) {
  return (
    isObject(message) &&
    (message.inputType === undefined || fitsIngressInput(message.inputType)) &&
    (message.url === undefined || isText(message.url)) &&
    (message.name === undefined || isText(message.name)) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.participantIdentity === undefined || isText(message.participantIdentity)) &&
    (message.participantName === undefined || isText(message.participantName)) &&
    (message.bypassTranscoding === undefined || typeof message.bypassTranscoding === 'boolean') &&
    (message.audio === undefined || fitsIngressAudioOptions(message.audio)) &&
    (message.video === undefined || fitsIngressVideoOptions(message.video))
  );
}

function readCreateIngressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const inputType = numbers[at + 2];
  const url = (end = numbers[at + 4]) > 0 ? text.substring(numbers[at + 3], end) : t.otherString(at + 3);
  const name = (end = numbers[at + 6]) > 0 ? text.substring(numbers[at + 5], end) : t.otherString(at + 5);
  const roomName = (end = numbers[at + 8]) > 0 ? text.substring(numbers[at + 7], end) : t.otherString(at + 7);
  const participantIdentity = (end = numbers[at + 10]) > 0
    ? text.substring(numbers[at + 9], end)
    : t.otherString(at + 9);
  const participantName = (end = numbers[at + 12]) > 0 ? text.substring(numbers[at + 11], end) : t.otherString(at + 11);
  const bypassTranscoding = numbers[at + 13] === 1;
  let audio;
  if (numbers[at + 14] !== 0) audio = readIngressAudioOptions(t, numbers[at + 14]);
  let video;
  if (numbers[at + 15] !== 0) video = readIngressVideoOptions(t, numbers[at + 15]);
  return { inputType, url, name, roomName, participantIdentity, participantName, bypassTranscoding, audio, video };
}

function fromJSONCreateIngressRequest(object) {
  const inputType = isSet(object.inputType) ? ingressInputFromJSON(object.inputType) : 0;
  const url = stringFromJSON(object.url);
  const name = stringFromJSON(object.name);
  const roomName = stringFromJSON(object.roomName);
  const participantIdentity = stringFromJSON(object.participantIdentity);
  const participantName = stringFromJSON(object.participantName);
  const bypassTranscoding = isSet(object.bypassTranscoding) ? Boolean(object.bypassTranscoding) : false;
  const audio = isSet(object.audio) ? fromJSONIngressAudioOptions(object.audio) : undefined;
  const video = isSet(object.video) ? fromJSONIngressVideoOptions(object.video) : undefined;
  return { inputType, url, name, roomName, participantIdentity, participantName, bypassTranscoding, audio, video };
}

function toJSONCreateIngressRequest(message) {
  const json = {};
  if (message.inputType !== undefined) json.inputType = ingressInputToJSON(message.inputType);
  if (message.url !== undefined) json.url = message.url;
  if (message.name !== undefined) json.name = message.name;
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.participantIdentity !== undefined) json.participantIdentity = message.participantIdentity;
  if (message.participantName !== undefined) json.participantName = message.participantName;
  if (message.bypassTranscoding !== undefined) json.bypassTranscoding = message.bypassTranscoding;
  if (message.audio !== undefined) json.audio = message.audio ? toJSONIngressAudioOptions(message.audio) : undefined;
  if (message.video !== undefined) json.video = message.video ? toJSONIngressVideoOptions(message.video) : undefined;
  return json;
}

function fromPartialCreateIngressRequest(object) {
  const inputType = isSet(object.inputType) ? object.inputType : 0;
  const url = isSet(object.url) ? object.url : '';
  const name = isSet(object.name) ? object.name : '';
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const participantIdentity = isSet(object.participantIdentity) ? object.participantIdentity : '';
  const participantName = isSet(object.participantName) ? object.participantName : '';
  const bypassTranscoding = isSet(object.bypassTranscoding) ? object.bypassTranscoding : false;
  const audio = isSet(object.audio) ? fromPartialIngressAudioOptions(object.audio) : undefined;
  const video = isSet(object.video) ? fromPartialIngressVideoOptions(object.video) : undefined;
  return { inputType, url, name, roomName, participantIdentity, participantName, bypassTranscoding, audio, video };
}

function encodeIngressAudioOptions(message, writer) {
  if (message.name !== undefined && message.name !== '') writer.string(10, message.name, 'IngressAudioOptions.name');
  if (message.source !== undefined && message.source !== 0) writer.int32(16, message.source);
  if (message.preset !== undefined) writer.int32(24, message.preset);
  if (message.options !== undefined) {
    writer.message(34, message.options, encodeIngressAudioEncodingOptions, 'IngressAudioOptions.options');
  }
}

function fitsIngressAudioOptions(message) {
  return (
    isObject(message) &&
    (message.name === undefined || isText(message.name)) &&
    (message.source === undefined || fitsTrackSource(message.source)) &&
    (message.preset === undefined || fitsIngressAudioEncodingPreset(message.preset)) &&
    (message.options === undefined || fitsIngressAudioEncodingOptions(message.options)) &&
    isOneOf(message.preset, message.options)
  );
}

function readIngressAudioOptions(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const name = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const source = numbers[at + 4];
  let preset;
  if (numbers[at + 5] !== 0) preset = numbers[at + 6];
  let options;
  if (numbers[at + 7] !== 0) options = readIngressAudioEncodingOptions(t, numbers[at + 7]);
  return { name, source, preset, options };
}

function fromJSONIngressAudioOptions(object) {
  const name = stringFromJSON(object.name);
  const source = isSet(object.source) ? trackSourceFromJSON(object.source) : 0;
  const preset = isSet(object.preset) ? ingressAudioEncodingPresetFromJSON(object.preset) : undefined;
  const options = isSet(object.options) ? fromJSONIngressAudioEncodingOptions(object.options) : undefined;
  return { name, source, preset, options };
}

function toJSONIngressAudioOptions(message) {
  const json = {};
  if (message.name !== undefined) json.name = message.name;
  if (message.source !== undefined) json.source = trackSourceToJSON(message.source);
  if (message.preset !== undefined) json.preset = ingressAudioEncodingPresetToJSON(message.preset);
  if (message.options !== undefined) {
    json.options = message.options ? toJSONIngressAudioEncodingOptions(message.options) : undefined;
  }
  return json;
}

function fromPartialIngressAudioOptions(object) {
  const name = isSet(object.name) ? object.name : '';
  const source = isSet(object.source) ? object.source : 0;
  const preset = isSet(object.preset) ? object.preset : undefined;
  const options = isSet(object.options) ? fromPartialIngressAudioEncodingOptions(object.options) : undefined;
  return { name, source, preset, options };
}

function encodeIngressVideoOptions(message, writer) {
  if (message.name !== undefined && message.name !== '') writer.string(10, message.name, 'IngressVideoOptions.name');
  if (message.source !== undefined && message.source !== 0) writer.int32(16, message.source);
  if (message.preset !== undefined) writer.int32(24, message.preset);
  if (message.options !== undefined) {
    writer.message(34, message.options, encodeIngressVideoEncodingOptions, 'IngressVideoOptions.options');
  }
}

function fitsIngressVideoOptions(message) {
  return (
    isObject(message) &&
    (message.name === undefined || isText(message.name)) &&
    (message.source === undefined || fitsTrackSource(message.source)) &&
    (message.preset === undefined || fitsIngressVideoEncodingPreset(message.preset)) &&
    (message.options === undefined || fitsIngressVideoEncodingOptions(message.options)) &&
    isOneOf(message.preset, message.options)
  );
}

function readIngressVideoOptions(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const name = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const source = numbers[at + 4];
  let preset;
  if (numbers[at + 5] !== 0) preset = numbers[at + 6];
  let options;
  if (numbers[at + 7] !== 0) options = readIngressVideoEncodingOptions(t, numbers[at + 7]);
  return { name, source, preset, options };
}

function fromJSONIngressVideoOptions(object) {
  const name = stringFromJSON(object.name);
  const source = isSet(object.source) ? trackSourceFromJSON(object.source) : 0;
  const preset = isSet(object.preset) ? ingressVideoEncodingPresetFromJSON(object.preset) : undefined;
  const options = isSet(object.options) ? fromJSONIngressVideoEncodingOptions(object.options) : undefined;
  return { name, source, preset, options };
}

function toJSONIngressVideoOptions(message) {
  const json = {};
  if (message.name !== undefined) json.name = message.name;
  if (message.source !== undefined) json.source = trackSourceToJSON(message.source);
  if (message.preset !== undefined) json.preset = ingressVideoEncodingPresetToJSON(message.preset);
  if (message.options !== undefined) {
    json.options = message.options ? toJSONIngressVideoEncodingOptions(message.options) : undefined;
  }
  return json;
}

function fromPartialIngressVideoOptions(object) {
  const name = isSet(object.name) ? object.name : '';
  const source = isSet(object.source) ? object.source : 0;
  const preset = isSet(object.preset) ? object.preset : undefined;
  const options = isSet(object.options) ? fromPartialIngressVideoEncodingOptions(object.options) : undefined;
  return { name, source, preset, options };
}

function encodeIngressAudioEncodingOptions(message, writer) {
  if (message.audioCodec !== undefined && message.audioCodec !== 0) writer.int32(8, message.audioCodec);
  if (message.bitrate !== undefined && message.bitrate !== 0) writer.uint32(16, message.bitrate);
  if (message.disableDtx === true) writer.bool(24, message.disableDtx);
  if (message.channels !== undefined && message.channels !== 0) writer.uint32(32, message.channels);
}

function fitsIngressAudioEncodingOptions(message) {
  return (
    isObject(message) &&
    (message.audioCodec === undefined || fitsAudioCodec(message.audioCodec)) &&
    (message.bitrate === undefined || isUint32(message.bitrate)) &&
    (message.disableDtx === undefined || typeof message.disableDtx === 'boolean') &&
    (message.channels === undefined || isUint32(message.channels))
  );
}

function readIngressAudioEncodingOptions(t, at) {
  const numbers = t.numbers;
  const audioCodec = numbers[at + 2];
  const bitrate = numbers[at + 3] >>> 0;
  const disableDtx = numbers[at + 4] === 1;
  const channels = numbers[at + 5] >>> 0;
  return { audioCodec, bitrate, disableDtx, channels };
}

function fromJSONIngressAudioEncodingOptions(object) {
  const audioCodec = isSet(object.audioCodec) ? audioCodecFromJSON(object.audioCodec) : 0;
  const bitrate = isSet(object.bitrate) ? Number(object.bitrate) : 0;
  const disableDtx = isSet(object.disableDtx) ? Boolean(object.disableDtx) : false;
  const channels = isSet(object.channels) ? Number(object.channels) : 0;
  return { audioCodec, bitrate, disableDtx, channels };
}

function toJSONIngressAudioEncodingOptions(message) {
  const json = {};
  if (message.audioCodec !== undefined) json.audioCodec = audioCodecToJSON(message.audioCodec);
  if (message.bitrate !== undefined) json.bitrate = Math.round(message.bitrate);
  if (message.disableDtx !== undefined) json.disableDtx = message.disableDtx;
  if (message.channels !== undefined) json.channels = Math.round(message.channels);
  return json;
}

function fromPartialIngressAudioEncodingOptions(object) {
  const audioCodec = isSet(object.audioCodec) ? object.audioCodec : 0;
  const bitrate = isSet(object.bitrate) ? object.bitrate : 0;
  const disableDtx = isSet(object.disableDtx) ? object.disableDtx : false;
  const channels = isSet(object.channels) ? object.channels : 0;
  return { audioCodec, bitrate, disableDtx, channels };
}

function encodeIngressVideoEncodingOptions(message, writer) {
  if (message.videoCodec !== undefined && message.videoCodec !== 0) writer.int32(8, message.videoCodec);
  if (message.frameRate !== undefined && message.frameRate !== 0) writer.double(17, message.frameRate);
  if (message.layers !== undefined) {
    for (const element of writer.list(message.layers, 'IngressVideoEncodingOptions.layers')) {
      writer.message(26, element, encodeVideoLayer, 'IngressVideoEncodingOptions.layers');
    }
  }
}

function fitsIngressVideoEncodingOptions(message) {
  return (
    isObject(message) &&
    (message.videoCodec === undefined || fitsVideoCodec(message.videoCodec)) &&
    (message.frameRate === undefined || Number.isFinite(message.frameRate)) &&
    (message.layers === undefined || isListOf(fitsVideoLayer, message.layers))
  );
}

function readIngressVideoEncodingOptions(t, at) {
  const numbers = t.numbers;
  const videoCodec = numbers[at + 2];
  const frameRate = t.double(at + 3);
  const layers = readListOfVideoLayer(t, numbers[at + 5]);
  return { videoCodec, frameRate, layers };
}

function fromJSONIngressVideoEncodingOptions(object) {
  const videoCodec = isSet(object.videoCodec) ? videoCodecFromJSON(object.videoCodec) : 0;
  const frameRate = isSet(object.frameRate) ? Number(object.frameRate) : 0;
  const layers = Array.isArray(object.layers) ? object.layers.map((element) => fromJSONVideoLayer(element)) : [];
  return { videoCodec, frameRate, layers };
}

function toJSONIngressVideoEncodingOptions(message) {
  const json = {};
  if (message.videoCodec !== undefined) json.videoCodec = videoCodecToJSON(message.videoCodec);
  if (message.frameRate !== undefined) json.frameRate = message.frameRate;
  json.layers = message.layers
    ? message.layers.map((element) => (element ? toJSONVideoLayer(element) : undefined))
    : [];
  return json;
}

function fromPartialIngressVideoEncodingOptions(object) {
  const videoCodec = isSet(object.videoCodec) ? object.videoCodec : 0;
  const frameRate = isSet(object.frameRate) ? object.frameRate : 0;
  let layers = [];
  if (Array.isArray(object.layers)) {
    layers = object.layers.map((element) => fromPartialVideoLayer(element));
  } else if (isSet(object.layers)) {
    for (const element of object.layers) layers.push(fromPartialVideoLayer(element));
  }
  return { videoCodec, frameRate, layers };
}

function encodeIngressInfo(message, writer) {
  if (message.ingressId !== undefined && message.ingressId !== '') {
    writer.string(10, message.ingressId, 'IngressInfo.ingressId');
  }
  if (message.name !== undefined && message.name !== '') writer.string(18, message.name, 'IngressInfo.name');
  if (message.streamKey !== undefined && message.streamKey !== '') {
    writer.string(26, message.streamKey, 'IngressInfo.streamKey');
  }
  if (message.url !== undefined && message.url !== '') writer.string(34, message.url, 'IngressInfo.url');
  if (message.inputType !== undefined && message.inputType !== 0) writer.int32(40, message.inputType);
  if (message.bypassTranscoding === true) writer.bool(104, message.bypassTranscoding);
  if (message.audio !== undefined) writer.message(50, message.audio, encodeIngressAudioOptions, 'IngressInfo.audio');
  if (message.video !== undefined) writer.message(58, message.video, encodeIngressVideoOptions, 'IngressInfo.video');
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(66, message.roomName, 'IngressInfo.roomName');
  }
  if (message.participantIdentity !== undefined && message.participantIdentity !== '') {
    writer.string(74, message.participantIdentity, 'IngressInfo.participantIdentity');
  }
  if (message.participantName !== undefined && message.participantName !== '') {
    writer.string(82, message.participantName, 'IngressInfo.participantName');
  }
  if (message.reusable === true) writer.bool(88, message.reusable);
  if (message.state !== undefined) writer.message(98, message.state, encodeIngressState, 'IngressInfo.state');
}

function readIngressInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const ingressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const name = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const streamKey = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const url = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  const inputType = numbers[at + 10];
  const bypassTranscoding = numbers[at + 11] === 1;
  let audio;
  if (numbers[at + 12] !== 0) audio = readIngressAudioOptions(t, numbers[at + 12]);
  let video;
  if (numbers[at + 13] !== 0) video = readIngressVideoOptions(t, numbers[at + 13]);
  const roomName = (end = numbers[at + 15]) > 0 ? text.substring(numbers[at + 14], end) : t.otherString(at + 14);
  const participantIdentity = (end = numbers[at + 17]) > 0
    ? text.substring(numbers[at + 16], end)
    : t.otherString(at + 16);
  const participantName = (end = numbers[at + 19]) > 0 ? text.substring(numbers[at + 18], end) : t.otherString(at + 18);
  const reusable = numbers[at + 20] === 1;
  let state;
  if (numbers[at + 21] !== 0) state = readIngressState(t, numbers[at + 21]);
  return {
    ingressId, name, streamKey, url, inputType, bypassTranscoding, audio, video, roomName, participantIdentity,
    participantName, reusable, state,
  };
}

function readListOfIngressInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readIngressInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readIngressInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readIngressInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readIngressInfo(t, next));
  }
  return list;
}

function fromJSONIngressInfo(object) {
  const ingressId = stringFromJSON(object.ingressId);
  const name = stringFromJSON(object.name);
  const streamKey = stringFromJSON(object.streamKey);
  const url = stringFromJSON(object.url);
  const inputType = isSet(object.inputType) ? ingressInputFromJSON(object.inputType) : 0;
  const bypassTranscoding = isSet(object.bypassTranscoding) ? Boolean(object.bypassTranscoding) : false;
  const audio = isSet(object.audio) ? fromJSONIngressAudioOptions(object.audio) : undefined;
  const video = isSet(object.video) ? fromJSONIngressVideoOptions(object.video) : undefined;
  const roomName = stringFromJSON(object.roomName);
  const participantIdentity = stringFromJSON(object.participantIdentity);
  const participantName = stringFromJSON(object.participantName);
  const reusable = isSet(object.reusable) ? Boolean(object.reusable) : false;
  const state = isSet(object.state) ? fromJSONIngressState(object.state) : undefined;
  return {
    ingressId, name, streamKey, url, inputType, bypassTranscoding, audio, video, roomName, participantIdentity,
    participantName, reusable, state,
  };
}

function toJSONIngressInfo(message) {
  const json = {};
  if (message.ingressId !== undefined) json.ingressId = message.ingressId;
  if (message.name !== undefined) json.name = message.name;
  if (message.streamKey !== undefined) json.streamKey = message.streamKey;
  if (message.url !== undefined) json.url = message.url;
  if (message.inputType !== undefined) json.inputType = ingressInputToJSON(message.inputType);
  if (message.bypassTranscoding !== undefined) json.bypassTranscoding = message.bypassTranscoding;
  if (message.audio !== undefined) json.audio = message.audio ? toJSONIngressAudioOptions(message.audio) : undefined;
  if (message.video !== undefined) json.video = message.video ? toJSONIngressVideoOptions(message.video) : undefined;
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.participantIdentity !== undefined) json.participantIdentity = message.participantIdentity;
  if (message.participantName !== undefined) json.participantName = message.participantName;
  if (message.reusable !== undefined) json.reusable = message.reusable;
  if (message.state !== undefined) json.state = message.state ? toJSONIngressState(message.state) : undefined;
  return json;
}

function fromPartialIngressInfo(object) {
  const ingressId = isSet(object.ingressId) ? object.ingressId : '';
  const name = isSet(object.name) ? object.name : '';
  const streamKey = isSet(object.streamKey) ? object.streamKey : '';
  const url = isSet(object.url) ? object.url : '';
  const inputType = isSet(object.inputType) ? object.inputType : 0;
  const bypassTranscoding = isSet(object.bypassTranscoding) ? object.bypassTranscoding : false;
  const audio = isSet(object.audio) ? fromPartialIngressAudioOptions(object.audio) : undefined;
  const video = isSet(object.video) ? fromPartialIngressVideoOptions(object.video) : undefined;
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const participantIdentity = isSet(object.participantIdentity) ? object.participantIdentity : '';
  const participantName = isSet(object.participantName) ? object.participantName : '';
  const reusable = isSet(object.reusable) ? object.reusable : false;
  const state = isSet(object.state) ? fromPartialIngressState(object.state) : undefined;
  return {
    ingressId, name, streamKey, url, inputType, bypassTranscoding, audio, video, roomName, participantIdentity,
    participantName, reusable, state,
  };
}

function encodeIngressState(message, writer) {
  if (message.status !== undefined && message.status !== 0) writer.int32(8, message.status);
  if (message.error !== undefined && message.error !== '') writer.string(18, message.error, 'IngressState.error');
  if (message.video !== undefined) writer.message(26, message.video, encodeInputVideoState, 'IngressState.video');
  if (message.audio !== undefined) writer.message(34, message.audio, encodeInputAudioState, 'IngressState.audio');
  if (message.roomId !== undefined && message.roomId !== '') writer.string(42, message.roomId, 'IngressState.roomId');
  if (message.startedAt !== undefined && message.startedAt !== 0) {
    writer.int64(56, message.startedAt, 'IngressState.startedAt');
  }
  if (message.endedAt !== undefined && message.endedAt !== 0) {
    writer.int64(64, message.endedAt, 'IngressState.endedAt');
  }
  if (message.resourceId !== undefined && message.resourceId !== '') {
    writer.string(74, message.resourceId, 'IngressState.resourceId');
  }
  if (message.tracks !== undefined) {
    for (const element of writer.list(message.tracks, 'IngressState.tracks')) {
      writer.message(50, element, encodeTrackInfo, 'IngressState.tracks');
    }
  }
}

function readIngressState(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const status = numbers[at + 2];
  const error = (end = numbers[at + 4]) > 0 ? text.substring(numbers[at + 3], end) : t.otherString(at + 3);
  let video;
  if (numbers[at + 5] !== 0) video = readInputVideoState(t, numbers[at + 5]);
  let audio;
  if (numbers[at + 6] !== 0) audio = readInputAudioState(t, numbers[at + 6]);
  const roomId = (end = numbers[at + 8]) > 0 ? text.substring(numbers[at + 7], end) : t.otherString(at + 7);
  const startedAt = numbers[at + 10] * 0x100000000 + (numbers[at + 9] >>> 0);
  const endedAt = numbers[at + 12] * 0x100000000 + (numbers[at + 11] >>> 0);
  const resourceId = (end = numbers[at + 14]) > 0 ? text.substring(numbers[at + 13], end) : t.otherString(at + 13);
  const tracks = readListOfTrackInfo(t, numbers[at + 15]);
  return { status, error, video, audio, roomId, startedAt, endedAt, resourceId, tracks };
}

function fromJSONIngressState(object) {
  const status = isSet(object.status) ? ingressState_StatusFromJSON(object.status) : 0;
  const error = stringFromJSON(object.error);
  const video = isSet(object.video) ? fromJSONInputVideoState(object.video) : undefined;
  const audio = isSet(object.audio) ? fromJSONInputAudioState(object.audio) : undefined;
  const roomId = stringFromJSON(object.roomId);
  const startedAt = isSet(object.startedAt) ? Number(object.startedAt) : 0;
  const endedAt = isSet(object.endedAt) ? Number(object.endedAt) : 0;
  const resourceId = stringFromJSON(object.resourceId);
  const tracks = Array.isArray(object.tracks) ? object.tracks.map((element) => fromJSONTrackInfo(element)) : [];
  return { status, error, video, audio, roomId, startedAt, endedAt, resourceId, tracks };
}

function toJSONIngressState(message) {
  const json = {};
  if (message.status !== undefined) json.status = ingressState_StatusToJSON(message.status);
  if (message.error !== undefined) json.error = message.error;
  if (message.video !== undefined) json.video = message.video ? toJSONInputVideoState(message.video) : undefined;
  if (message.audio !== undefined) json.audio = message.audio ? toJSONInputAudioState(message.audio) : undefined;
  if (message.roomId !== undefined) json.roomId = message.roomId;
  if (message.startedAt !== undefined) json.startedAt = Math.round(message.startedAt);
  if (message.endedAt !== undefined) json.endedAt = Math.round(message.endedAt);
  if (message.resourceId !== undefined) json.resourceId = message.resourceId;
  json.tracks = message.tracks ? message.tracks.map((element) => (element ? toJSONTrackInfo(element) : undefined)) : [];
  return json;
}

function fromPartialIngressState(object) {
  const status = isSet(object.status) ? object.status : 0;
  const error = isSet(object.error) ? object.error : '';
  const video = isSet(object.video) ? fromPartialInputVideoState(object.video) : undefined;
  const audio = isSet(object.audio) ? fromPartialInputAudioState(object.audio) : undefined;
  const roomId = isSet(object.roomId) ? object.roomId : '';
  const startedAt = isSet(object.startedAt) ? object.startedAt : 0;
  const endedAt = isSet(object.endedAt) ? object.endedAt : 0;
  const resourceId = isSet(object.resourceId) ? object.resourceId : '';
  let tracks = [];
  if (Array.isArray(object.tracks)) {
    tracks = object.tracks.map((element) => fromPartialTrackInfo(element));
  } else if (isSet(object.tracks)) {
    for (const element of object.tracks) tracks.push(fromPartialTrackInfo(element));
  }
  return { status, error, video, audio, roomId, startedAt, endedAt, resourceId, tracks };
}

function encodeInputVideoState(message, writer) {
  if (message.mimeType !== undefined && message.mimeType !== '') {
    writer.string(10, message.mimeType, 'InputVideoState.mimeType');
  }
  if (message.averageBitrate !== undefined && message.averageBitrate !== 0) writer.uint32(16, message.averageBitrate);
  if (message.width !== undefined && message.width !== 0) writer.uint32(24, message.width);
  if (message.height !== undefined && message.height !== 0) writer.uint32(32, message.height);
  if (message.framerate !== undefined && message.framerate !== 0) writer.double(41, message.framerate);
}

function readInputVideoState(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const mimeType = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const averageBitrate = numbers[at + 4] >>> 0;
  const width = numbers[at + 5] >>> 0;
  const height = numbers[at + 6] >>> 0;
  const framerate = t.double(at + 7);
  return { mimeType, averageBitrate, width, height, framerate };
}

function fromJSONInputVideoState(object) {
  const mimeType = stringFromJSON(object.mimeType);
  const averageBitrate = isSet(object.averageBitrate) ? Number(object.averageBitrate) : 0;
  const width = isSet(object.width) ? Number(object.width) : 0;
  const height = isSet(object.height) ? Number(object.height) : 0;
  const framerate = isSet(object.framerate) ? Number(object.framerate) : 0;
  return { mimeType, averageBitrate, width, height, framerate };
}

function toJSONInputVideoState(message) {
  const json = {};
  if (message.mimeType !== undefined) json.mimeType = message.mimeType;
  if (message.averageBitrate !== undefined) json.averageBitrate = Math.round(message.averageBitrate);
  if (message.width !== undefined) json.width = Math.round(message.width);
  if (message.height !== undefined) json.height = Math.round(message.height);
  if (message.framerate !== undefined) json.framerate = message.framerate;
  return json;
}

function fromPartialInputVideoState(object) {
  const mimeType = isSet(object.mimeType) ? object.mimeType : '';
  const averageBitrate = isSet(object.averageBitrate) ? object.averageBitrate : 0;
  const width = isSet(object.width) ? object.width : 0;
  const height = isSet(object.height) ? object.height : 0;
  const framerate = isSet(object.framerate) ? object.framerate : 0;
  return { mimeType, averageBitrate, width, height, framerate };
}

function encodeInputAudioState(message, writer) {
  if (message.mimeType !== undefined && message.mimeType !== '') {
    writer.string(10, message.mimeType, 'InputAudioState.mimeType');
  }
  if (message.averageBitrate !== undefined && message.averageBitrate !== 0) writer.uint32(16, message.averageBitrate);
  if (message.channels !== undefined && message.channels !== 0) writer.uint32(24, message.channels);
  if (message.sampleRate !== undefined && message.sampleRate !== 0) writer.uint32(32, message.sampleRate);
}

function readInputAudioState(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const mimeType = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const averageBitrate = numbers[at + 4] >>> 0;
  const channels = numbers[at + 5] >>> 0;
  const sampleRate = numbers[at + 6] >>> 0;
  return { mimeType, averageBitrate, channels, sampleRate };
}

function fromJSONInputAudioState(object) {
  const mimeType = stringFromJSON(object.mimeType);
  const averageBitrate = isSet(object.averageBitrate) ? Number(object.averageBitrate) : 0;
  const channels = isSet(object.channels) ? Number(object.channels) : 0;
  const sampleRate = isSet(object.sampleRate) ? Number(object.sampleRate) : 0;
  return { mimeType, averageBitrate, channels, sampleRate };
}

function toJSONInputAudioState(message) {
  const json = {};
  if (message.mimeType !== undefined) json.mimeType = message.mimeType;
  if (message.averageBitrate !== undefined) json.averageBitrate = Math.round(message.averageBitrate);
  if (message.channels !== undefined) json.channels = Math.round(message.channels);
  if (message.sampleRate !== undefined) json.sampleRate = Math.round(message.sampleRate);
  return json;
}

function fromPartialInputAudioState(object) {
  const mimeType = isSet(object.mimeType) ? object.mimeType : '';
  const averageBitrate = isSet(object.averageBitrate) ? object.averageBitrate : 0;
  const channels = isSet(object.channels) ? object.channels : 0;
  const sampleRate = isSet(object.sampleRate) ? object.sampleRate : 0;
  return { mimeType, averageBitrate, channels, sampleRate };
}

function encodeUpdateIngressRequest(message, writer) {
  if (message.ingressId !== undefined && message.ingressId !== '') {
    writer.string(10, message.ingressId, 'UpdateIngressRequest.ingressId');
  }
  if (message.name !== undefined && message.name !== '') writer.string(18, message.name, 'UpdateIngressRequest.name');
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(26, message.roomName, 'UpdateIngressRequest.roomName');
  }
  if (message.participantIdentity !== undefined && message.participantIdentity !== '') {
    writer.string(34, message.participantIdentity, 'UpdateIngressRequest.participantIdentity');
  }
  if (message.participantName !== undefined && message.participantName !== '') {
    writer.string(42, message.participantName, 'UpdateIngressRequest.participantName');
  }
  if (message.bypassTranscoding !== undefined) writer.bool(64, message.bypassTranscoding);
  if (message.audio !== undefined) {
    writer.message(50, message.audio, encodeIngressAudioOptions, 'UpdateIngressRequest.audio');
  }
  if (message.video !== undefined) {
    writer.message(58, message.video, encodeIngressVideoOptions, 'UpdateIngressRequest.video');
  }
}

function fitsUpdateIngressRequest(message) {
  return (
    isObject(message) &&
    (message.ingressId === undefined || isText(message.ingressId)) &&
    (message.name === undefined || isText(message.name)) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.participantIdentity === undefined || isText(message.participantIdentity)) &&
    (message.participantName === undefined || isText(message.participantName)) &&
    (message.bypassTranscoding === undefined || typeof message.bypassTranscoding === 'boolean') &&
    (message.audio === undefined || fitsIngressAudioOptions(message.audio)) &&
    (message.video === undefined || fitsIngressVideoOptions(message.video))
  );
}

function readUpdateIngressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const ingressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const name = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const roomName = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const participantIdentity = (end = numbers[at + 9]) > 0
    ? text.substring(numbers[at + 8], end)
    : t.otherString(at + 8);
  const participantName = (end = numbers[at + 11]) > 0 ? text.substring(numbers[at + 10], end) : t.otherString(at + 10);
  let bypassTranscoding;
  if (numbers[at + 12] !== 0) bypassTranscoding = numbers[at + 13] === 1;
  let audio;
  if (numbers[at + 14] !== 0) audio = readIngressAudioOptions(t, numbers[at + 14]);
  let video;
  if (numbers[at + 15] !== 0) video = readIngressVideoOptions(t, numbers[at + 15]);
  return { ingressId, name, roomName, participantIdentity, participantName, bypassTranscoding, audio, video };
}

function fromJSONUpdateIngressRequest(object) {
  const ingressId = stringFromJSON(object.ingressId);
  const name = stringFromJSON(object.name);
  const roomName = stringFromJSON(object.roomName);
  const participantIdentity = stringFromJSON(object.participantIdentity);
  const participantName = stringFromJSON(object.participantName);
  const bypassTranscoding = isSet(object.bypassTranscoding) ? Boolean(object.bypassTranscoding) : undefined;
  const audio = isSet(object.audio) ? fromJSONIngressAudioOptions(object.audio) : undefined;
  const video = isSet(object.video) ? fromJSONIngressVideoOptions(object.video) : undefined;
  return { ingressId, name, roomName, participantIdentity, participantName, bypassTranscoding, audio, video };
}

function toJSONUpdateIngressRequest(message) {
  const json = {};
  if (message.ingressId !== undefined) json.ingressId = message.ingressId;
  if (message.name !== undefined) json.name = message.name;
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.participantIdentity !== undefined) json.participantIdentity = message.participantIdentity;
  if (message.participantName !== undefined) json.participantName = message.participantName;
  if (message.bypassTranscoding !== undefined) json.bypassTranscoding = message.bypassTranscoding;
  if (message.audio !== undefined) json.audio = message.audio ? toJSONIngressAudioOptions(message.audio) : undefined;
  if (message.video !== undefined) json.video = message.video ? toJSONIngressVideoOptions(message.video) : undefined;
  return json;
}

function fromPartialUpdateIngressRequest(object) {
  const ingressId = isSet(object.ingressId) ? object.ingressId : '';
  const name = isSet(object.name) ? object.name : '';
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const participantIdentity = isSet(object.participantIdentity) ? object.participantIdentity : '';
  const participantName = isSet(object.participantName) ? object.participantName : '';
  const bypassTranscoding = isSet(object.bypassTranscoding) ? object.bypassTranscoding : undefined;
  const audio = isSet(object.audio) ? fromPartialIngressAudioOptions(object.audio) : undefined;
  const video = isSet(object.video) ? fromPartialIngressVideoOptions(object.video) : undefined;
  return { ingressId, name, roomName, participantIdentity, participantName, bypassTranscoding, audio, video };
}

function encodeListIngressRequest(message, writer) {
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(10, message.roomName, 'ListIngressRequest.roomName');
  }
  if (message.ingressId !== undefined && message.ingressId !== '') {
    writer.string(18, message.ingressId, 'ListIngressRequest.ingressId');
  }
}

function fitsListIngressRequest(message) {
  return (
    isObject(message) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.ingressId === undefined || isText(message.ingressId))
  );
}

function readListIngressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const roomName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const ingressId = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { roomName, ingressId };
}

function fromJSONListIngressRequest(object) {
  const roomName = stringFromJSON(object.roomName);
  const ingressId = stringFromJSON(object.ingressId);
  return { roomName, ingressId };
}

function toJSONListIngressRequest(message) {
  const json = {};
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.ingressId !== undefined) json.ingressId = message.ingressId;
  return json;
}

function fromPartialListIngressRequest(object) {
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const ingressId = isSet(object.ingressId) ? object.ingressId : '';
  return { roomName, ingressId };
}

function encodeListIngressResponse(message, writer) {
  if (message.items !== undefined) {
    for (const element of writer.list(message.items, 'ListIngressResponse.items')) {
      writer.message(10, element, encodeIngressInfo, 'ListIngressResponse.items');
    }
  }
}

function readListIngressResponse(t, at) {
  const numbers = t.numbers;
  const items = readListOfIngressInfo(t, numbers[at + 2]);
  return { items };
}

function fromJSONListIngressResponse(object) {
  const items = Array.isArray(object.items) ? object.items.map((element) => fromJSONIngressInfo(element)) : [];
  return { items };
}

function toJSONListIngressResponse(message) {
  const json = {};
  json.items = message.items ? message.items.map((element) => (element ? toJSONIngressInfo(element) : undefined)) : [];
  return json;
}

function fromPartialListIngressResponse(object) {
  let items = [];
  if (Array.isArray(object.items)) {
    items = object.items.map((element) => fromPartialIngressInfo(element));
  } else if (isSet(object.items)) {
    for (const element of object.items) items.push(fromPartialIngressInfo(element));
  }
  return { items };
}

function encodeDeleteIngressRequest(message, writer) {
  if (message.ingressId !== undefined && message.ingressId !== '') {
    writer.string(10, message.ingressId, 'DeleteIngressRequest.ingressId');
  }
}

function fitsDeleteIngressRequest(message) {
  return (
    isObject(message) &&
    (message.ingressId === undefined || isText(message.ingressId))
  );
}

function readDeleteIngressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const ingressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  return { ingressId };
}

function fromJSONDeleteIngressRequest(object) {
  const ingressId = stringFromJSON(object.ingressId);
  return { ingressId };
}

function toJSONDeleteIngressRequest(message) {
  const json = {};
  if (message.ingressId !== undefined) json.ingressId = message.ingressId;
  return json;
}

function fromPartialDeleteIngressRequest(object) {
  const ingressId = isSet(object.ingressId) ? object.ingressId : '';
  return { ingressId };
}

exports.fitsIngressInput = fitsIngressInput;
exports.fitsIngressAudioEncodingPreset = fitsIngressAudioEncodingPreset;
exports.fitsIngressVideoEncodingPreset = fitsIngressVideoEncodingPreset;
exports.encodeCreateIngressRequest = encodeCreateIngressRequest;
exports.fitsCreateIngressRequest = fitsCreateIngressRequest;
exports.readCreateIngressRequest = readCreateIngressRequest;
exports.fromJSONCreateIngressRequest = fromJSONCreateIngressRequest;
exports.toJSONCreateIngressRequest = toJSONCreateIngressRequest;
exports.fromPartialCreateIngressRequest = fromPartialCreateIngressRequest;
exports.encodeIngressAudioOptions = encodeIngressAudioOptions;
exports.fitsIngressAudioOptions = fitsIngressAudioOptions;
exports.readIngressAudioOptions = readIngressAudioOptions;
exports.fromJSONIngressAudioOptions = fromJSONIngressAudioOptions;
exports.toJSONIngressAudioOptions = toJSONIngressAudioOptions;
exports.fromPartialIngressAudioOptions = fromPartialIngressAudioOptions;
exports.encodeIngressVideoOptions = encodeIngressVideoOptions;
exports.fitsIngressVideoOptions = fitsIngressVideoOptions;
exports.readIngressVideoOptions = readIngressVideoOptions;
exports.fromJSONIngressVideoOptions = fromJSONIngressVideoOptions;
exports.toJSONIngressVideoOptions = toJSONIngressVideoOptions;
exports.fromPartialIngressVideoOptions = fromPartialIngressVideoOptions;
exports.encodeIngressAudioEncodingOptions = encodeIngressAudioEncodingOptions;
exports.fitsIngressAudioEncodingOptions = fitsIngressAudioEncodingOptions;
exports.readIngressAudioEncodingOptions = readIngressAudioEncodingOptions;
exports.fromJSONIngressAudioEncodingOptions = fromJSONIngressAudioEncodingOptions;
exports.toJSONIngressAudioEncodingOptions = toJSONIngressAudioEncodingOptions;
exports.fromPartialIngressAudioEncodingOptions = fromPartialIngressAudioEncodingOptions;
exports.encodeIngressVideoEncodingOptions = encodeIngressVideoEncodingOptions;
exports.fitsIngressVideoEncodingOptions = fitsIngressVideoEncodingOptions;
exports.readIngressVideoEncodingOptions = readIngressVideoEncodingOptions;
exports.fromJSONIngressVideoEncodingOptions = fromJSONIngressVideoEncodingOptions;
exports.toJSONIngressVideoEncodingOptions = toJSONIngressVideoEncodingOptions;
exports.fromPartialIngressVideoEncodingOptions = fromPartialIngressVideoEncodingOptions;
exports.encodeIngressInfo = encodeIngressInfo;
exports.readIngressInfo = readIngressInfo;
exports.readListOfIngressInfo = readListOfIngressInfo;
exports.fromJSONIngressInfo = fromJSONIngressInfo;
exports.toJSONIngressInfo = toJSONIngressInfo;
exports.fromPartialIngressInfo = fromPartialIngressInfo;
exports.encodeIngressState = encodeIngressState;
exports.readIngressState = readIngressState;
exports.fromJSONIngressState = fromJSONIngressState;
exports.toJSONIngressState = toJSONIngressState;
exports.fromPartialIngressState = fromPartialIngressState;
exports.encodeInputVideoState = encodeInputVideoState;
exports.readInputVideoState = readInputVideoState;
exports.fromJSONInputVideoState = fromJSONInputVideoState;
exports.toJSONInputVideoState = toJSONInputVideoState;
exports.fromPartialInputVideoState = fromPartialInputVideoState;
exports.encodeInputAudioState = encodeInputAudioState;
exports.readInputAudioState = readInputAudioState;
exports.fromJSONInputAudioState = fromJSONInputAudioState;
exports.toJSONInputAudioState = toJSONInputAudioState;
exports.fromPartialInputAudioState = fromPartialInputAudioState;
exports.encodeUpdateIngressRequest = encodeUpdateIngressRequest;
exports.fitsUpdateIngressRequest = fitsUpdateIngressRequest;
exports.readUpdateIngressRequest = readUpdateIngressRequest;
exports.fromJSONUpdateIngressRequest = fromJSONUpdateIngressRequest;
exports.toJSONUpdateIngressRequest = toJSONUpdateIngressRequest;
exports.fromPartialUpdateIngressRequest = fromPartialUpdateIngressRequest;
exports.encodeListIngressRequest = encodeListIngressRequest;
exports.fitsListIngressRequest = fitsListIngressRequest;
exports.readListIngressRequest = readListIngressRequest;
exports.fromJSONListIngressRequest = fromJSONListIngressRequest;
exports.toJSONListIngressRequest = toJSONListIngressRequest;
exports.fromPartialListIngressRequest = fromPartialListIngressRequest;
exports.encodeListIngressResponse = encodeListIngressResponse;
exports.readListIngressResponse = readListIngressResponse;
exports.fromJSONListIngressResponse = fromJSONListIngressResponse;
exports.toJSONListIngressResponse = toJSONListIngressResponse;
exports.fromPartialListIngressResponse = fromPartialListIngressResponse;
exports.encodeDeleteIngressRequest = encodeDeleteIngressRequest;
exports.fitsDeleteIngressRequest = fitsDeleteIngressRequest;
exports.readDeleteIngressRequest = readDeleteIngressRequest;
exports.fromJSONDeleteIngressRequest = fromJSONDeleteIngressRequest;
exports.toJSONDeleteIngressRequest = toJSONDeleteIngressRequest;
exports.fromPartialDeleteIngressRequest = fromPartialDeleteIngressRequest;
