// @generated from proto/livekit_models.proto by `npm run generate`
'use strict';

const {
  base64FromBytes, bytesFromBase64, dateFromJSON, dateOf, isListOf, isNumeric, isObject, isSet, isText, isUint32, mapOf,
  timestampOf,
} = require('../wire/values');
const {
  clientConfigSettingFromJSON, clientConfigSettingToJSON, clientInfo_SDKFromJSON, clientInfo_SDKToJSON,
  dataPacket_KindFromJSON, dataPacket_KindToJSON, encryption_TypeFromJSON, encryption_TypeToJSON,
  participantInfo_StateFromJSON, participantInfo_StateToJSON, serverInfo_EditionFromJSON, serverInfo_EditionToJSON,
  trackSourceFromJSON, trackSourceToJSON, trackTypeFromJSON, trackTypeToJSON, videoQualityFromJSON, videoQualityToJSON,
} = require('./livekit_models');
const { encodeTimestamp, readTimestamp } = require('./google/protobuf/timestamp.wire');

/** Index of each message in the schema. */
exports.id = {
  Room: 43, Codec: 44, PlayoutDelay: 45, ParticipantPermission: 46, ParticipantInfo: 47, Encryption: 48,
  SimulcastCodecInfo: 49, TrackInfo: 50, VideoLayer: 51, DataPacket: 52, ActiveSpeakerUpdate: 53, SpeakerInfo: 54,
  UserPacket: 55, ParticipantTracks: 56, ServerInfo: 57, ClientInfo: 58, ClientConfiguration: 59,
  VideoConfiguration: 60, DisabledCodecs: 61, RTPDrift: 62, RTPStats: 63, RTPStats_GapHistogramEntry: 64,
  TimedVersion: 65,
};

function stringFromJSON(value) {
  if (typeof value === 'string') return value;
  return isSet(value) ? String(value) : '';
}

function fitsAudioCodec(value) {
  return value === 0 || value === 1 || value === 2;
}

function fitsVideoCodec(value) {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}

function fitsImageCodec(value) {
  return value === 0 || value === 1;
}

function fitsTrackSource(value) {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
}

function fitsVideoQuality(value) {
  return value === 0 || value === 1 || value === 2 || value === 3;
}

function fitsDataPacket_Kind(value) {
  return value === 0 || value === 1;
}

function encodeRoom(message, writer) {
  if (message.sid !== '') writer.string(10, message.sid, 'Room.sid');
  if (message.name !== '') writer.string(18, message.name, 'Room.name');
  if (message.emptyTimeout !== 0) writer.uint32(24, message.emptyTimeout);
  if (message.maxParticipants !== 0) writer.uint32(32, message.maxParticipants);
  if (message.creationTime !== 0) writer.int64(40, message.creationTime, 'Room.creationTime');
  if (message.turnPassword !== '') writer.string(50, message.turnPassword, 'Room.turnPassword');
  for (const element of writer.list(message.enabledCodecs, 'Room.enabledCodecs')) {
    writer.message(58, element, encodeCodec, 'Room.enabledCodecs');
  }
  if (message.metadata !== '') writer.string(66, message.metadata, 'Room.metadata');
  if (message.numParticipants !== 0) writer.uint32(72, message.numParticipants);
  if (message.numPublishers !== undefined && message.numPublishers !== 0) writer.uint32(88, message.numPublishers);
  if (message.activeRecording === true) writer.bool(80, message.activeRecording);
}

function readRoom(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const sid = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const name = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const emptyTimeout = numbers[at + 6] >>> 0;
  const maxParticipants = numbers[at + 7] >>> 0;
  const creationTime = numbers[at + 9] * 0x100000000 + (numbers[at + 8] >>> 0);
  const turnPassword = (end = numbers[at + 11]) > 0 ? text.substring(numbers[at + 10], end) : t.otherString(at + 10);
  const metadata = (end = numbers[at + 13]) > 0 ? text.substring(numbers[at + 12], end) : t.otherString(at + 12);
  const numParticipants = numbers[at + 14] >>> 0;
  const numPublishers = numbers[at + 15] >>> 0;
  const activeRecording = numbers[at + 16] === 1;
  const enabledCodecs = readListOfCodec(t, numbers[at + 17]);
  return {
    sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata, numParticipants, numPublishers,
    activeRecording, enabledCodecs,
  };
}

function readListOfRoom(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readRoom(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readRoom(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readRoom(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readRoom(t, next));
  }
  return list;
}

function fromJSONRoom(object) {
  const sid = stringFromJSON(object.sid);
  const name = stringFromJSON(object.name);
  const emptyTimeout = isSet(object.emptyTimeout) ? Number(object.emptyTimeout) : 0;
  const maxParticipants = isSet(object.maxParticipants) ? Number(object.maxParticipants) : 0;
  const creationTime = isSet(object.creationTime) ? Number(object.creationTime) : 0;
  const turnPassword = stringFromJSON(object.turnPassword);
  let enabledCodecs = [];
  if (Array.isArray(object.enabledCodecs)) {
    enabledCodecs = object.enabledCodecs.map((element) => fromJSONCodec(element));
  } else if (isSet(object.enabledCodecs)) {
    for (const element of object.enabledCodecs) enabledCodecs.push(fromJSONCodec(element));
  }
  const metadata = stringFromJSON(object.metadata);
  const numParticipants = isSet(object.numParticipants) ? Number(object.numParticipants) : 0;
  const numPublishers = isNumeric(object.numPublishers) ? Number(object.numPublishers) : 0;
  const activeRecording = typeof object.activeRecording === 'boolean' ? object.activeRecording : false;
  return {
    sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata, numParticipants, numPublishers,
    activeRecording, enabledCodecs,
  };
}

function toJSONRoom(message) {
  const json = {};
  if (message.sid !== undefined) json.sid = message.sid;
  if (message.name !== undefined) json.name = message.name;
  if (message.emptyTimeout !== undefined) json.emptyTimeout = message.emptyTimeout;
  if (message.maxParticipants !== undefined) json.maxParticipants = message.maxParticipants;
  if (message.creationTime !== undefined) json.creationTime = message.creationTime;
  if (message.turnPassword !== undefined) json.turnPassword = message.turnPassword;
  json.enabledCodecs = message.enabledCodecs
    ? message.enabledCodecs.map((element) => (element ? toJSONCodec(element) : undefined))
    : [];
  if (message.metadata !== undefined) json.metadata = message.metadata;
  if (message.numParticipants !== undefined) json.numParticipants = message.numParticipants;
  if (message.numPublishers !== undefined) json.numPublishers = Math.round(message.numPublishers);
  if (message.activeRecording !== undefined) json.activeRecording = message.activeRecording;
  return json;
}

function fromPartialRoom(object) {
  const sid = isSet(object.sid) ? object.sid : '';
  const name = isSet(object.name) ? object.name : '';
  const emptyTimeout = isSet(object.emptyTimeout) ? object.emptyTimeout : 0;
  const maxParticipants = isSet(object.maxParticipants) ? object.maxParticipants : 0;
  const creationTime = isSet(object.creationTime) ? object.creationTime : 0;
  const turnPassword = isSet(object.turnPassword) ? object.turnPassword : '';
  let enabledCodecs = [];
  if (Array.isArray(object.enabledCodecs)) {
    enabledCodecs = object.enabledCodecs.map((element) => fromPartialCodec(element));
  } else if (isSet(object.enabledCodecs)) {
    for (const element of object.enabledCodecs) enabledCodecs.push(fromPartialCodec(element));
  }
  const metadata = isSet(object.metadata) ? object.metadata : '';
  const numParticipants = isSet(object.numParticipants) ? object.numParticipants : 0;
  const numPublishers = isSet(object.numPublishers) ? object.numPublishers : 0;
  const activeRecording = isSet(object.activeRecording) ? object.activeRecording : false;
  return {
    sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata, numParticipants, numPublishers,
    activeRecording, enabledCodecs,
  };
}

function encodeCodec(message, writer) {
  if (message.mime !== '') writer.string(10, message.mime, 'Codec.mime');
  if (message.fmtpLine !== '') writer.string(18, message.fmtpLine, 'Codec.fmtpLine');
}

function readCodec(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const mime = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const fmtpLine = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { mime, fmtpLine };
}

function readListOfCodec(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readCodec(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readCodec(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readCodec(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readCodec(t, next));
  }
  return list;
}

function fromJSONCodec(object) {
  const mime = stringFromJSON(object.mime);
  const fmtpLine = stringFromJSON(object.fmtpLine);
  return { mime, fmtpLine };
}

function toJSONCodec(message) {
  const json = {};
  if (message.mime !== undefined) json.mime = message.mime;
  if (message.fmtpLine !== undefined) json.fmtpLine = message.fmtpLine;
  return json;
}

function fromPartialCodec(object) {
  const mime = isSet(object.mime) ? object.mime : '';
  const fmtpLine = isSet(object.fmtpLine) ? object.fmtpLine : '';
  return { mime, fmtpLine };
}

function encodePlayoutDelay(message, writer) {
  if (message.enabled === true) writer.bool(8, message.enabled);
  if (message.min !== undefined && message.min !== 0) writer.uint32(16, message.min);
  if (message.max !== undefined && message.max !== 0) writer.uint32(24, message.max);
}

function readPlayoutDelay(t, at) {
  const numbers = t.numbers;
  const enabled = numbers[at + 2] === 1;
  const min = numbers[at + 3] >>> 0;
  const max = numbers[at + 4] >>> 0;
  return { enabled, min, max };
}

function fromJSONPlayoutDelay(object) {
  const enabled = isSet(object.enabled) ? Boolean(object.enabled) : false;
  const min = isSet(object.min) ? Number(object.min) : 0;
  const max = isSet(object.max) ? Number(object.max) : 0;
  return { enabled, min, max };
}

function toJSONPlayoutDelay(message) {
  const json = {};
  if (message.enabled !== undefined) json.enabled = message.enabled;
  if (message.min !== undefined) json.min = Math.round(message.min);
  if (message.max !== undefined) json.max = Math.round(message.max);
  return json;
}

function fromPartialPlayoutDelay(object) {
  const enabled = isSet(object.enabled) ? object.enabled : false;
  const min = isSet(object.min) ? object.min : 0;
  const max = isSet(object.max) ? object.max : 0;
  return { enabled, min, max };
}

function encodeParticipantPermission(message, writer) {
  if (message.canSubscribe === true) writer.bool(8, message.canSubscribe);
  if (message.canPublish === true) writer.bool(16, message.canPublish);
  if (message.canPublishData === true) writer.bool(24, message.canPublishData);
  if (message.canPublishSources !== undefined) {
    writer.int32s(74, message.canPublishSources, 'ParticipantPermission.canPublishSources');
  }
  if (message.hidden === true) writer.bool(56, message.hidden);
  if (message.recorder === true) writer.bool(64, message.recorder);
  if (message.canUpdateMetadata === true) writer.bool(80, message.canUpdateMetadata);
}

function fitsParticipantPermission(message) {
  return (
    isObject(message) &&
    (message.canSubscribe === undefined || typeof message.canSubscribe === 'boolean') &&
    (message.canPublish === undefined || typeof message.canPublish === 'boolean') &&
    (message.canPublishData === undefined || typeof message.canPublishData === 'boolean') &&
    (message.canPublishSources === undefined || isListOf(fitsTrackSource, message.canPublishSources)) &&
    (message.hidden === undefined || typeof message.hidden === 'boolean') &&
    (message.recorder === undefined || typeof message.recorder === 'boolean') &&
    (message.canUpdateMetadata === undefined || typeof message.canUpdateMetadata === 'boolean')
  );
}

function readParticipantPermission(t, at) {
  const numbers = t.numbers;
  const canSubscribe = numbers[at + 2] === 1;
  const canPublish = numbers[at + 3] === 1;
  const canPublishData = numbers[at + 4] === 1;
  const canPublishSources = [];
  for (let next = numbers[at + 5]; next !== 0; next = numbers[next]) {
    canPublishSources.push(numbers[next + 1]);
  }
  const hidden = numbers[at + 7] === 1;
  const recorder = numbers[at + 8] === 1;
  const canUpdateMetadata = numbers[at + 9] === 1;
  return { canSubscribe, canPublish, canPublishData, canPublishSources, hidden, recorder, canUpdateMetadata };
}

function fromJSONParticipantPermission(object) {
  const canSubscribe = isSet(object.canSubscribe) ? Boolean(object.canSubscribe) : false;
  const canPublish = isSet(object.canPublish) ? Boolean(object.canPublish) : false;
  const canPublishData = isSet(object.canPublishData) ? Boolean(object.canPublishData) : false;
  const canPublishSources = Array.isArray(object.canPublishSources)
    ? object.canPublishSources.map((element) => trackSourceFromJSON(element))
    : [];
  const hidden = typeof object.hidden === 'boolean' ? object.hidden : false;
  const recorder = typeof object.recorder === 'boolean' ? object.recorder : false;
  const canUpdateMetadata = typeof object.canUpdateMetadata === 'boolean' ? object.canUpdateMetadata : false;
  return { canSubscribe, canPublish, canPublishData, canPublishSources, hidden, recorder, canUpdateMetadata };
}

function toJSONParticipantPermission(message) {
  const json = {};
  if (message.canSubscribe !== undefined) json.canSubscribe = message.canSubscribe;
  if (message.canPublish !== undefined) json.canPublish = message.canPublish;
  if (message.canPublishData !== undefined) json.canPublishData = message.canPublishData;
  if (message.canPublishSources !== undefined) {
    json.canPublishSources = message.canPublishSources
      ? message.canPublishSources.map((element) => trackSourceToJSON(element))
      : [];
  }
  if (message.hidden !== undefined) json.hidden = message.hidden;
  if (message.recorder !== undefined) json.recorder = message.recorder;
  if (message.canUpdateMetadata !== undefined) json.canUpdateMetadata = message.canUpdateMetadata;
  return json;
}

function fromPartialParticipantPermission(object) {
  const canSubscribe = isSet(object.canSubscribe) ? object.canSubscribe : false;
  const canPublish = isSet(object.canPublish) ? object.canPublish : false;
  const canPublishData = isSet(object.canPublishData) ? object.canPublishData : false;
  let canPublishSources = [];
  if (Array.isArray(object.canPublishSources)) {
    canPublishSources = object.canPublishSources.map((element) => element);
  } else if (isSet(object.canPublishSources)) {
    for (const element of object.canPublishSources) canPublishSources.push(element);
  }
  const hidden = isSet(object.hidden) ? object.hidden : false;
  const recorder = isSet(object.recorder) ? object.recorder : false;
  const canUpdateMetadata = isSet(object.canUpdateMetadata) ? object.canUpdateMetadata : false;
  return { canSubscribe, canPublish, canPublishData, canPublishSources, hidden, recorder, canUpdateMetadata };
}

function encodeParticipantInfo(message, writer) {
  if (message.sid !== '') writer.string(10, message.sid, 'ParticipantInfo.sid');
  if (message.identity !== '') writer.string(18, message.identity, 'ParticipantInfo.identity');
  if (message.state !== 0) writer.int32(24, message.state);
  for (const element of writer.list(message.tracks, 'ParticipantInfo.tracks')) {
    writer.message(34, element, encodeTrackInfo, 'ParticipantInfo.tracks');
  }
  if (message.metadata !== '') writer.string(42, message.metadata, 'ParticipantInfo.metadata');
  if (message.joinedAt !== 0) writer.int64(48, message.joinedAt, 'ParticipantInfo.joinedAt');
  if (message.hidden === true) writer.bool(56, message.hidden);
  if (message.name !== undefined && message.name !== '') writer.string(74, message.name, 'ParticipantInfo.name');
  if (message.version !== undefined && message.version !== 0) writer.uint32(80, message.version);
  if (message.permission !== undefined) {
    writer.message(90, message.permission, encodeParticipantPermission, 'ParticipantInfo.permission');
  }
  if (message.region !== undefined && message.region !== '') {
    writer.string(98, message.region, 'ParticipantInfo.region');
  }
  if (message.isPublisher === true) writer.bool(104, message.isPublisher);
}

function readParticipantInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const sid = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const identity = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const state = numbers[at + 6];
  const metadata = (end = numbers[at + 8]) > 0 ? text.substring(numbers[at + 7], end) : t.otherString(at + 7);
  const joinedAt = numbers[at + 10] * 0x100000000 + (numbers[at + 9] >>> 0);
  const hidden = numbers[at + 11] === 1;
  const name = (end = numbers[at + 13]) > 0 ? text.substring(numbers[at + 12], end) : t.otherString(at + 12);
  const version = numbers[at + 14] >>> 0;
  const region = (end = numbers[at + 16]) > 0 ? text.substring(numbers[at + 15], end) : t.otherString(at + 15);
  const isPublisher = numbers[at + 17] === 1;
  const tracks = readListOfTrackInfo(t, numbers[at + 18]);
  let permission;
  if (numbers[at + 20] !== 0) permission = readParticipantPermission(t, numbers[at + 20]);
  return { sid, identity, state, metadata, joinedAt, hidden, name, version, region, isPublisher, tracks, permission };
}

function readListOfParticipantInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readParticipantInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readParticipantInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readParticipantInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readParticipantInfo(t, next));
  }
  return list;
}

function fromJSONParticipantInfo(object) {
  const sid = stringFromJSON(object.sid);
  const identity = stringFromJSON(object.identity);
  const state = isSet(object.state) ? participantInfo_StateFromJSON(object.state) : 0;
  let tracks = [];
  if (Array.isArray(object.tracks)) {
    tracks = object.tracks.map((element) => fromJSONTrackInfo(element));
  } else if (isSet(object.tracks)) {
    for (const element of object.tracks) tracks.push(fromJSONTrackInfo(element));
  }
  const metadata = stringFromJSON(object.metadata);
  const joinedAt = isSet(object.joinedAt) ? Number(object.joinedAt) : 0;
  const hidden = isSet(object.hidden) ? Boolean(object.hidden) : false;
  const name = typeof object.name === 'string' ? object.name : '';
  const version = isNumeric(object.version) ? Number(object.version) : 0;
  const permission = isObject(object.permission) ? fromJSONParticipantPermission(object.permission) : undefined;
  const region = typeof object.region === 'string' ? object.region : '';
  const isPublisher = typeof object.isPublisher === 'boolean' ? object.isPublisher : false;
  return { sid, identity, state, metadata, joinedAt, hidden, name, version, region, isPublisher, tracks, permission };
}

function toJSONParticipantInfo(message) {
  const json = {};
  if (message.sid !== undefined) json.sid = message.sid;
  if (message.identity !== undefined) json.identity = message.identity;
  if (message.state !== undefined) json.state = participantInfo_StateToJSON(message.state);
  json.tracks = message.tracks ? message.tracks.map((element) => (element ? toJSONTrackInfo(element) : undefined)) : [];
  if (message.metadata !== undefined) json.metadata = message.metadata;
  if (message.joinedAt !== undefined) json.joinedAt = message.joinedAt;
  if (message.hidden !== undefined) json.hidden = message.hidden;
  if (message.name !== undefined) json.name = message.name;
  if (message.version !== undefined) json.version = Math.round(message.version);
  if (message.permission !== undefined) {
    json.permission = message.permission ? toJSONParticipantPermission(message.permission) : undefined;
  }
  if (message.region !== undefined) json.region = message.region;
  if (message.isPublisher !== undefined) json.isPublisher = message.isPublisher;
  return json;
}

function fromPartialParticipantInfo(object) {
  const sid = isSet(object.sid) ? object.sid : '';
  const identity = isSet(object.identity) ? object.identity : '';
  const state = isSet(object.state) ? object.state : 0;
  let tracks = [];
  if (Array.isArray(object.tracks)) {
    tracks = object.tracks.map((element) => fromPartialTrackInfo(element));
  } else if (isSet(object.tracks)) {
    for (const element of object.tracks) tracks.push(fromPartialTrackInfo(element));
  }
  const metadata = isSet(object.metadata) ? object.metadata : '';
  const joinedAt = isSet(object.joinedAt) ? object.joinedAt : 0;
  const hidden = isSet(object.hidden) ? object.hidden : false;
  const name = isSet(object.name) ? object.name : '';
  const version = isSet(object.version) ? object.version : 0;
  const permission = isSet(object.permission) ? fromPartialParticipantPermission(object.permission) : undefined;
  const region = isSet(object.region) ? object.region : '';
  const isPublisher = isSet(object.isPublisher) ? object.isPublisher : false;
  return { sid, identity, state, metadata, joinedAt, hidden, name, version, region, isPublisher, tracks, permission };
}

function encodeEncryption() {}

function readEncryption() {
  return {};
}

function fromJSONEncryption() {
  return {};
}

function toJSONEncryption() {
  return {};
}

function fromPartialEncryption() {
  return {};
}

function encodeSimulcastCodecInfo(message, writer) {
  if (message.mimeType !== undefined && message.mimeType !== '') {
    writer.string(10, message.mimeType, 'SimulcastCodecInfo.mimeType');
  }
  if (message.mid !== undefined && message.mid !== '') writer.string(18, message.mid, 'SimulcastCodecInfo.mid');
  if (message.cid !== undefined && message.cid !== '') writer.string(26, message.cid, 'SimulcastCodecInfo.cid');
  if (message.layers !== undefined) {
    for (const element of writer.list(message.layers, 'SimulcastCodecInfo.layers')) {
      writer.message(34, element, encodeVideoLayer, 'SimulcastCodecInfo.layers');
    }
  }
}

function readSimulcastCodecInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const mimeType = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const mid = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const cid = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const layers = readListOfVideoLayer(t, numbers[at + 8]);
  return { mimeType, mid, cid, layers };
}

function readListOfSimulcastCodecInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readSimulcastCodecInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readSimulcastCodecInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readSimulcastCodecInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readSimulcastCodecInfo(t, next));
  }
  return list;
}

function fromJSONSimulcastCodecInfo(object) {
  const mimeType = stringFromJSON(object.mimeType);
  const mid = stringFromJSON(object.mid);
  const cid = stringFromJSON(object.cid);
  const layers = Array.isArray(object.layers) ? object.layers.map((element) => fromJSONVideoLayer(element)) : [];
  return { mimeType, mid, cid, layers };
}

function toJSONSimulcastCodecInfo(message) {
  const json = {};
  if (message.mimeType !== undefined) json.mimeType = message.mimeType;
  if (message.mid !== undefined) json.mid = message.mid;
  if (message.cid !== undefined) json.cid = message.cid;
  json.layers = message.layers
    ? message.layers.map((element) => (element ? toJSONVideoLayer(element) : undefined))
    : [];
  return json;
}

function fromPartialSimulcastCodecInfo(object) {
  const mimeType = isSet(object.mimeType) ? object.mimeType : '';
  const mid = isSet(object.mid) ? object.mid : '';
  const cid = isSet(object.cid) ? object.cid : '';
  let layers = [];
  if (Array.isArray(object.layers)) {
    layers = object.layers.map((element) => fromPartialVideoLayer(element));
  } else if (isSet(object.layers)) {
    for (const element of object.layers) layers.push(fromPartialVideoLayer(element));
  }
  return { mimeType, mid, cid, layers };
}

function encodeTrackInfo(message, writer) {
  if (message.sid !== '') writer.string(10, message.sid, 'TrackInfo.sid');
  if (message.type !== 0) writer.int32(16, message.type);
  if (message.name !== '') writer.string(26, message.name, 'TrackInfo.name');
  if (message.muted === true) writer.bool(32, message.muted);
  if (message.width !== 0) writer.uint32(40, message.width);
  if (message.height !== 0) writer.uint32(48, message.height);
  if (message.simulcast === true) writer.bool(56, message.simulcast);
  if (message.disableDtx === true) writer.bool(64, message.disableDtx);
  if (message.source !== undefined && message.source !== 0) writer.int32(72, message.source);
  if (message.layers !== undefined) {
    for (const element of writer.list(message.layers, 'TrackInfo.layers')) {
      writer.message(82, element, encodeVideoLayer, 'TrackInfo.layers');
    }
  }
  if (message.mimeType !== undefined && message.mimeType !== '') {
    writer.string(90, message.mimeType, 'TrackInfo.mimeType');
  }
  if (message.mid !== undefined && message.mid !== '') writer.string(98, message.mid, 'TrackInfo.mid');
  if (message.codecs !== undefined) {
    for (const element of writer.list(message.codecs, 'TrackInfo.codecs')) {
      writer.message(106, element, encodeSimulcastCodecInfo, 'TrackInfo.codecs');
    }
  }
  if (message.stereo === true) writer.bool(112, message.stereo);
  if (message.disableRed === true) writer.bool(120, message.disableRed);
  if (message.encryption !== undefined && message.encryption !== 0) writer.int32(128, message.encryption);
  if (message.stream !== undefined && message.stream !== '') writer.string(138, message.stream, 'TrackInfo.stream');
}

function readTrackInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const sid = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const type = numbers[at + 4];
  const name = (end = numbers[at + 6]) > 0 ? text.substring(numbers[at + 5], end) : t.otherString(at + 5);
  const muted = numbers[at + 7] === 1;
  const width = numbers[at + 8] >>> 0;
  const height = numbers[at + 9] >>> 0;
  const simulcast = numbers[at + 10] === 1;
  const disableDtx = numbers[at + 11] === 1;
  const source = numbers[at + 12];
  const mimeType = (end = numbers[at + 14]) > 0 ? text.substring(numbers[at + 13], end) : t.otherString(at + 13);
  const mid = (end = numbers[at + 16]) > 0 ? text.substring(numbers[at + 15], end) : t.otherString(at + 15);
  const stereo = numbers[at + 17] === 1;
  const disableRed = numbers[at + 18] === 1;
  const encryption = numbers[at + 19];
  const stream = (end = numbers[at + 21]) > 0 ? text.substring(numbers[at + 20], end) : t.otherString(at + 20);
  const layers = readListOfVideoLayer(t, numbers[at + 22]);
  const codecs = readListOfSimulcastCodecInfo(t, numbers[at + 24]);
  return {
    sid, type, name, muted, width, height, simulcast, disableDtx, source, mimeType, mid, stereo, disableRed, encryption,
    stream, layers, codecs,
  };
}

function readListOfTrackInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readTrackInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readTrackInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readTrackInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readTrackInfo(t, next));
  }
  return list;
}

function fromJSONTrackInfo(object) {
  const sid = stringFromJSON(object.sid);
  const type = isSet(object.type) ? trackTypeFromJSON(object.type) : 0;
  const name = stringFromJSON(object.name);
  const muted = isSet(object.muted) ? Boolean(object.muted) : false;
  const width = isSet(object.width) ? Number(object.width) : 0;
  const height = isSet(object.height) ? Number(object.height) : 0;
  const simulcast = isSet(object.simulcast) ? Boolean(object.simulcast) : false;
  const disableDtx = typeof object.disableDtx === 'boolean' ? object.disableDtx : false;
  const source = isNumeric(object.source) ? trackSourceFromJSON(object.source) : 0;
  const layers = Array.isArray(object.layers) ? object.layers.map((element) => fromJSONVideoLayer(element)) : [];
  const mimeType = typeof object.mimeType === 'string' ? object.mimeType : '';
  const mid = typeof object.mid === 'string' ? object.mid : '';
  const codecs = Array.isArray(object.codecs)
    ? object.codecs.map((element) => fromJSONSimulcastCodecInfo(element))
    : [];
  const stereo = typeof object.stereo === 'boolean' ? object.stereo : false;
  const disableRed = typeof object.disableRed === 'boolean' ? object.disableRed : false;
  const encryption = isNumeric(object.encryption) ? encryption_TypeFromJSON(object.encryption) : 0;
  const stream = typeof object.stream === 'string' ? object.stream : '';
  return {
    sid, type, name, muted, width, height, simulcast, disableDtx, source, mimeType, mid, stereo, disableRed, encryption,
    stream, layers, codecs,
  };
}

function toJSONTrackInfo(message) {
  const json = {};
  if (message.sid !== undefined) json.sid = message.sid;
  if (message.type !== undefined) json.type = trackTypeToJSON(message.type);
  if (message.name !== undefined) json.name = message.name;
  if (message.muted !== undefined) json.muted = message.muted;
  if (message.width !== undefined) json.width = message.width;
  if (message.height !== undefined) json.height = message.height;
  if (message.simulcast !== undefined) json.simulcast = message.simulcast;
  if (message.disableDtx !== undefined) json.disableDtx = message.disableDtx;
  if (message.source !== undefined) json.source = trackSourceToJSON(message.source);
  if (message.layers !== undefined) {
    json.layers = message.layers
      ? message.layers.map((element) => (element ? toJSONVideoLayer(element) : undefined))
      : [];
  }
  if (message.mimeType !== undefined) json.mimeType = message.mimeType;
  if (message.mid !== undefined) json.mid = message.mid;
  if (message.codecs !== undefined) {
    json.codecs = message.codecs
      ? message.codecs.map((element) => (element ? toJSONSimulcastCodecInfo(element) : undefined))
      : [];
  }
  if (message.stereo !== undefined) json.stereo = message.stereo;
  if (message.disableRed !== undefined) json.disableRed = message.disableRed;
  if (message.encryption !== undefined) json.encryption = encryption_TypeToJSON(message.encryption);
  if (message.stream !== undefined) json.stream = message.stream;
  return json;
}

function fromPartialTrackInfo(object) {
  const sid = isSet(object.sid) ? object.sid : '';
  const type = isSet(object.type) ? object.type : 0;
  const name = isSet(object.name) ? object.name : '';
  const muted = isSet(object.muted) ? object.muted : false;
  const width = isSet(object.width) ? object.width : 0;
  const height = isSet(object.height) ? object.height : 0;
  const simulcast = isSet(object.simulcast) ? object.simulcast : false;
  const disableDtx = isSet(object.disableDtx) ? object.disableDtx : false;
  const source = isSet(object.source) ? object.source : 0;
  let layers = [];
  if (Array.isArray(object.layers)) {
    layers = object.layers.map((element) => fromPartialVideoLayer(element));
  } else if (isSet(object.layers)) {
    for (const element of object.layers) layers.push(fromPartialVideoLayer(element));
  }
  const mimeType = isSet(object.mimeType) ? object.mimeType : '';
  const mid = isSet(object.mid) ? object.mid : '';
  let codecs = [];
  if (Array.isArray(object.codecs)) {
    codecs = object.codecs.map((element) => fromPartialSimulcastCodecInfo(element));
  } else if (isSet(object.codecs)) {
    for (const element of object.codecs) codecs.push(fromPartialSimulcastCodecInfo(element));
  }
  const stereo = isSet(object.stereo) ? object.stereo : false;
  const disableRed = isSet(object.disableRed) ? object.disableRed : false;
  const encryption = isSet(object.encryption) ? object.encryption : 0;
  const stream = isSet(object.stream) ? object.stream : '';
  return {
    sid, type, name, muted, width, height, simulcast, disableDtx, source, mimeType, mid, stereo, disableRed, encryption,
    stream, layers, codecs,
  };
}

function encodeVideoLayer(message, writer) {
  if (message.quality !== undefined && message.quality !== 0) writer.int32(8, message.quality);
  if (message.width !== undefined && message.width !== 0) writer.uint32(16, message.width);
  if (message.height !== undefined && message.height !== 0) writer.uint32(24, message.height);
  if (message.bitrate !== undefined && message.bitrate !== 0) writer.uint32(32, message.bitrate);
  if (message.ssrc !== undefined && message.ssrc !== 0) writer.uint32(40, message.ssrc);
}

function fitsVideoLayer(message) {
  return (
    isObject(message) &&
    (message.quality === undefined || fitsVideoQuality(message.quality)) &&
    (message.width === undefined || isUint32(message.width)) &&
    (message.height === undefined || isUint32(message.height)) &&
    (message.bitrate === undefined || isUint32(message.bitrate)) &&
    (message.ssrc === undefined || isUint32(message.ssrc))
  );
}

function readVideoLayer(t, at) {
  const numbers = t.numbers;
  const quality = numbers[at + 2];
  const width = numbers[at + 3] >>> 0;
  const height = numbers[at + 4] >>> 0;
  const bitrate = numbers[at + 5] >>> 0;
  const ssrc = numbers[at + 6] >>> 0;
  return { quality, width, height, bitrate, ssrc };
}

function readListOfVideoLayer(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readVideoLayer(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readVideoLayer(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readVideoLayer(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readVideoLayer(t, next));
  }
  return list;
}

function fromJSONVideoLayer(object) {
  const quality = isSet(object.quality) ? videoQualityFromJSON(object.quality) : 0;
  const width = isSet(object.width) ? Number(object.width) : 0;
  const height = isSet(object.height) ? Number(object.height) : 0;
  const bitrate = isSet(object.bitrate) ? Number(object.bitrate) : 0;
  const ssrc = isSet(object.ssrc) ? Number(object.ssrc) : 0;
  return { quality, width, height, bitrate, ssrc };
}

function toJSONVideoLayer(message) {
  const json = {};
  if (message.quality !== undefined) json.quality = videoQualityToJSON(message.quality);
  if (message.width !== undefined) json.width = Math.round(message.width);
  if (message.height !== undefined) json.height = Math.round(message.height);
  if (message.bitrate !== undefined) json.bitrate = Math.round(message.bitrate);
  if (message.ssrc !== undefined) json.ssrc = Math.round(message.ssrc);
  return json;
}

function fromPartialVideoLayer(object) {
  const quality = isSet(object.quality) ? object.quality : 0;
  const width = isSet(object.width) ? object.width : 0;
  const height = isSet(object.height) ? object.height : 0;
  const bitrate = isSet(object.bitrate) ? object.bitrate : 0;
  const ssrc = isSet(object.ssrc) ? object.ssrc : 0;
  return { quality, width, height, bitrate, ssrc };
}

function encodeDataPacket(message, writer) {
  if (message.kind !== 0) writer.int32(8, message.kind);
  if (message.user !== undefined) writer.message(18, message.user, encodeUserPacket, 'DataPacket.user');
  if (message.speaker !== undefined) {
    writer.message(26, message.speaker, encodeActiveSpeakerUpdate, 'DataPacket.speaker');
  }
}

function readDataPacket(t, at) {
  const numbers = t.numbers;
  const kind = numbers[at + 2];
  let user;
  if (numbers[at + 3] !== 0) user = readUserPacket(t, numbers[at + 3]);
  let speaker;
  if (numbers[at + 4] !== 0) speaker = readActiveSpeakerUpdate(t, numbers[at + 4]);
  return { kind, user, speaker };
}

function fromJSONDataPacket(object) {
  const kind = isSet(object.kind) ? dataPacket_KindFromJSON(object.kind) : 0;
  const user = isSet(object.user) ? fromJSONUserPacket(object.user) : undefined;
  const speaker = isSet(object.speaker) ? fromJSONActiveSpeakerUpdate(object.speaker) : undefined;
  return { kind, user, speaker };
}

function toJSONDataPacket(message) {
  const json = {};
  if (message.kind !== undefined) json.kind = dataPacket_KindToJSON(message.kind);
  if (message.user !== undefined) json.user = message.user ? toJSONUserPacket(message.user) : undefined;
  if (message.speaker !== undefined) {
    json.speaker = message.speaker ? toJSONActiveSpeakerUpdate(message.speaker) : undefined;
  }
  return json;
}

function fromPartialDataPacket(object) {
  const kind = isSet(object.kind) ? object.kind : 0;
  const user = isSet(object.user) ? fromPartialUserPacket(object.user) : undefined;
  const speaker = isSet(object.speaker) ? fromPartialActiveSpeakerUpdate(object.speaker) : undefined;
  return { kind, user, speaker };
}

function encodeActiveSpeakerUpdate(message, writer) {
  for (const element of writer.list(message.speakers, 'ActiveSpeakerUpdate.speakers')) {
    writer.message(10, element, encodeSpeakerInfo, 'ActiveSpeakerUpdate.speakers');
  }
}

function readActiveSpeakerUpdate(t, at) {
  const numbers = t.numbers;
  const speakers = readListOfSpeakerInfo(t, numbers[at + 2]);
  return { speakers };
}

function fromJSONActiveSpeakerUpdate(object) {
  let speakers = [];
  if (Array.isArray(object.speakers)) {
    speakers = object.speakers.map((element) => fromJSONSpeakerInfo(element));
  } else if (isSet(object.speakers)) {
    for (const element of object.speakers) speakers.push(fromJSONSpeakerInfo(element));
  }
  return { speakers };
}

function toJSONActiveSpeakerUpdate(message) {
  const json = {};
  json.speakers = message.speakers
    ? message.speakers.map((element) => (element ? toJSONSpeakerInfo(element) : undefined))
    : [];
  return json;
}

function fromPartialActiveSpeakerUpdate(object) {
  let speakers = [];
  if (Array.isArray(object.speakers)) {
    speakers = object.speakers.map((element) => fromPartialSpeakerInfo(element));
  } else if (isSet(object.speakers)) {
    for (const element of object.speakers) speakers.push(fromPartialSpeakerInfo(element));
  }
  return { speakers };
}

function encodeSpeakerInfo(message, writer) {
  if (message.sid !== '') writer.string(10, message.sid, 'SpeakerInfo.sid');
  if (message.level !== 0) writer.float(21, message.level);
  if (message.active === true) writer.bool(24, message.active);
}

function readSpeakerInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const sid = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const level = t.double(at + 4);
  const active = numbers[at + 6] === 1;
  return { sid, level, active };
}

function readListOfSpeakerInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readSpeakerInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readSpeakerInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readSpeakerInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readSpeakerInfo(t, next));
  }
  return list;
}

function fromJSONSpeakerInfo(object) {
  const sid = stringFromJSON(object.sid);
  const level = isSet(object.level) ? Number(object.level) : 0;
  const active = isSet(object.active) ? Boolean(object.active) : false;
  return { sid, level, active };
}

function toJSONSpeakerInfo(message) {
  const json = {};
  if (message.sid !== undefined) json.sid = message.sid;
  if (message.level !== undefined) json.level = message.level;
  if (message.active !== undefined) json.active = message.active;
  return json;
}

function fromPartialSpeakerInfo(object) {
  const sid = isSet(object.sid) ? object.sid : '';
  const level = isSet(object.level) ? object.level : 0;
  const active = isSet(object.active) ? object.active : false;
  return { sid, level, active };
}

function encodeUserPacket(message, writer) {
  if (message.participantSid !== '') writer.string(10, message.participantSid, 'UserPacket.participantSid');
  writer.bytes(18, message.payload, 'UserPacket.payload');
  for (const element of writer.list(message.destinationSids, 'UserPacket.destinationSids')) {
    writer.string(26, element, 'UserPacket.destinationSids');
  }
  if (message.participantIdentity !== undefined && message.participantIdentity !== '') {
    writer.string(42, message.participantIdentity, 'UserPacket.participantIdentity');
  }
  if (message.destinationIdentities !== undefined) {
    for (const element of writer.list(message.destinationIdentities, 'UserPacket.destinationIdentities')) {
      writer.string(50, element, 'UserPacket.destinationIdentities');
    }
  }
  if (message.topic !== undefined) writer.string(34, message.topic, 'UserPacket.topic');
}

function readUserPacket(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const participantSid = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const destinationSids = [];
  for (let next = numbers[at + 4]; next !== 0; next = numbers[next]) {
    destinationSids.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  const participantIdentity = (end = numbers[at + 7]) > 0
    ? text.substring(numbers[at + 6], end)
    : t.otherString(at + 6);
  const destinationIdentities = [];
  for (let next = numbers[at + 8]; next !== 0; next = numbers[next]) {
    destinationIdentities.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  const payload = t.bytes(numbers[at + 10], numbers[at + 11]);
  let topic;
  if (numbers[at + 12] !== 0) topic = (end = numbers[at + 14]) > 0 ? text.substring(numbers[at + 13], end) : t.otherString(at + 13);
  return { participantSid, destinationSids, participantIdentity, destinationIdentities, payload, topic };
}

function fromJSONUserPacket(object) {
  const participantSid = stringFromJSON(object.participantSid);
  const payload = isSet(object.payload) ? bytesFromBase64(object.payload) : new Uint8Array();
  let destinationSids = [];
  if (Array.isArray(object.destinationSids)) {
    destinationSids = object.destinationSids.map((element) => String(element));
  } else if (isSet(object.destinationSids)) {
    for (const element of object.destinationSids) destinationSids.push(String(element));
  }
  const participantIdentity = typeof object.participantIdentity === 'string' ? object.participantIdentity : '';
  const destinationIdentities = Array.isArray(object.destinationIdentities)
    ? object.destinationIdentities.map((element) => String(element))
    : [];
  const topic = typeof object.topic === 'string' ? object.topic : undefined;
  return { participantSid, destinationSids, participantIdentity, destinationIdentities, payload, topic };
}

function toJSONUserPacket(message) {
  const json = {};
  if (message.participantSid !== undefined) json.participantSid = message.participantSid;
  if (message.payload !== undefined) json.payload = base64FromBytes(message.payload, 'UserPacket.payload');
  json.destinationSids = message.destinationSids ? message.destinationSids.map((element) => element) : [];
  if (message.participantIdentity !== undefined) json.participantIdentity = message.participantIdentity;
  if (message.destinationIdentities !== undefined) {
    json.destinationIdentities = message.destinationIdentities
      ? message.destinationIdentities.map((element) => element)
      : [];
  }
  if (message.topic !== undefined) json.topic = message.topic;
  return json;
}

function fromPartialUserPacket(object) {
  const participantSid = isSet(object.participantSid) ? object.participantSid : '';
  const payload = isSet(object.payload) ? object.payload : new Uint8Array();
  let destinationSids = [];
  if (Array.isArray(object.destinationSids)) {
    destinationSids = object.destinationSids.map((element) => element);
  } else if (isSet(object.destinationSids)) {
    for (const element of object.destinationSids) destinationSids.push(element);
  }
  const participantIdentity = isSet(object.participantIdentity) ? object.participantIdentity : '';
  let destinationIdentities = [];
  if (Array.isArray(object.destinationIdentities)) {
    destinationIdentities = object.destinationIdentities.map((element) => element);
  } else if (isSet(object.destinationIdentities)) {
    for (const element of object.destinationIdentities) destinationIdentities.push(element);
  }
  const topic = isSet(object.topic) ? object.topic : undefined;
  return { participantSid, destinationSids, participantIdentity, destinationIdentities, payload, topic };
}

function encodeParticipantTracks(message, writer) {
  if (message.participantSid !== undefined && message.participantSid !== '') {
    writer.string(10, message.participantSid, 'ParticipantTracks.participantSid');
  }
  if (message.trackSids !== undefined) {
    for (const element of writer.list(message.trackSids, 'ParticipantTracks.trackSids')) {
      writer.string(18, element, 'ParticipantTracks.trackSids');
    }
  }
}

function fitsParticipantTracks(message) {
  return (
    isObject(message) &&
    (message.participantSid === undefined || isText(message.participantSid)) &&
    (message.trackSids === undefined || isListOf(isText, message.trackSids))
  );
}

function readParticipantTracks(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const participantSid = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const trackSids = [];
  for (let next = numbers[at + 4]; next !== 0; next = numbers[next]) {
    trackSids.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  return { participantSid, trackSids };
}

function readListOfParticipantTracks(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readParticipantTracks(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readParticipantTracks(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readParticipantTracks(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readParticipantTracks(t, next));
  }
  return list;
}

function fromJSONParticipantTracks(object) {
  const participantSid = stringFromJSON(object.participantSid);
  const trackSids = Array.isArray(object.trackSids) ? object.trackSids.map((element) => String(element)) : [];
  return { participantSid, trackSids };
}

function toJSONParticipantTracks(message) {
  const json = {};
  if (message.participantSid !== undefined) json.participantSid = message.participantSid;
  json.trackSids = message.trackSids ? message.trackSids.map((element) => element) : [];
  return json;
}

function fromPartialParticipantTracks(object) {
  const participantSid = isSet(object.participantSid) ? object.participantSid : '';
  let trackSids = [];
  if (Array.isArray(object.trackSids)) {
    trackSids = object.trackSids.map((element) => element);
  } else if (isSet(object.trackSids)) {
    for (const element of object.trackSids) trackSids.push(element);
  }
  return { participantSid, trackSids };
}

function encodeServerInfo(message, writer) {
  if (message.edition !== undefined && message.edition !== 0) writer.int32(8, message.edition);
  if (message.version !== undefined && message.version !== '') {
    writer.string(18, message.version, 'ServerInfo.version');
  }
  if (message.protocol !== undefined && message.protocol !== 0) writer.int32(24, message.protocol);
  if (message.region !== undefined && message.region !== '') writer.string(34, message.region, 'ServerInfo.region');
  if (message.nodeId !== undefined && message.nodeId !== '') writer.string(42, message.nodeId, 'ServerInfo.nodeId');
  if (message.debugInfo !== undefined && message.debugInfo !== '') {
    writer.string(50, message.debugInfo, 'ServerInfo.debugInfo');
  }
}

function readServerInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const edition = numbers[at + 2];
  const version = (end = numbers[at + 4]) > 0 ? text.substring(numbers[at + 3], end) : t.otherString(at + 3);
  const protocol = numbers[at + 5];
  const region = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const nodeId = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  const debugInfo = (end = numbers[at + 11]) > 0 ? text.substring(numbers[at + 10], end) : t.otherString(at + 10);
  return { edition, version, protocol, region, nodeId, debugInfo };
}

function fromJSONServerInfo(object) {
  const edition = isSet(object.edition) ? serverInfo_EditionFromJSON(object.edition) : 0;
  const version = stringFromJSON(object.version);
  const protocol = isSet(object.protocol) ? Number(object.protocol) : 0;
  const region = stringFromJSON(object.region);
  const nodeId = stringFromJSON(object.nodeId);
  const debugInfo = stringFromJSON(object.debugInfo);
  return { edition, version, protocol, region, nodeId, debugInfo };
}

function toJSONServerInfo(message) {
  const json = {};
  if (message.edition !== undefined) json.edition = serverInfo_EditionToJSON(message.edition);
  if (message.version !== undefined) json.version = message.version;
  if (message.protocol !== undefined) json.protocol = Math.round(message.protocol);
  if (message.region !== undefined) json.region = message.region;
  if (message.nodeId !== undefined) json.nodeId = message.nodeId;
  if (message.debugInfo !== undefined) json.debugInfo = message.debugInfo;
  return json;
}

function fromPartialServerInfo(object) {
  const edition = isSet(object.edition) ? object.edition : 0;
  const version = isSet(object.version) ? object.version : '';
  const protocol = isSet(object.protocol) ? object.protocol : 0;
  const region = isSet(object.region) ? object.region : '';
  const nodeId = isSet(object.nodeId) ? object.nodeId : '';
  const debugInfo = isSet(object.debugInfo) ? object.debugInfo : '';
  return { edition, version, protocol, region, nodeId, debugInfo };
}

function encodeClientInfo(message, writer) {
  if (message.sdk !== undefined && message.sdk !== 0) writer.int32(8, message.sdk);
  if (message.version !== undefined && message.version !== '') {
    writer.string(18, message.version, 'ClientInfo.version');
  }
  if (message.protocol !== undefined && message.protocol !== 0) writer.int32(24, message.protocol);
  if (message.os !== undefined && message.os !== '') writer.string(34, message.os, 'ClientInfo.os');
  if (message.osVersion !== undefined && message.osVersion !== '') {
    writer.string(42, message.osVersion, 'ClientInfo.osVersion');
  }
  if (message.deviceModel !== undefined && message.deviceModel !== '') {
    writer.string(50, message.deviceModel, 'ClientInfo.deviceModel');
  }
  if (message.browser !== undefined && message.browser !== '') {
    writer.string(58, message.browser, 'ClientInfo.browser');
  }
  if (message.browserVersion !== undefined && message.browserVersion !== '') {
    writer.string(66, message.browserVersion, 'ClientInfo.browserVersion');
  }
  if (message.address !== undefined && message.address !== '') {
    writer.string(74, message.address, 'ClientInfo.address');
  }
  if (message.network !== undefined && message.network !== '') {
    writer.string(82, message.network, 'ClientInfo.network');
  }
}

function readClientInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const sdk = numbers[at + 2];
  const version = (end = numbers[at + 4]) > 0 ? text.substring(numbers[at + 3], end) : t.otherString(at + 3);
  const protocol = numbers[at + 5];
  const os = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const osVersion = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  const deviceModel = (end = numbers[at + 11]) > 0 ? text.substring(numbers[at + 10], end) : t.otherString(at + 10);
  const browser = (end = numbers[at + 13]) > 0 ? text.substring(numbers[at + 12], end) : t.otherString(at + 12);
  const browserVersion = (end = numbers[at + 15]) > 0 ? text.substring(numbers[at + 14], end) : t.otherString(at + 14);
  const address = (end = numbers[at + 17]) > 0 ? text.substring(numbers[at + 16], end) : t.otherString(at + 16);
  const network = (end = numbers[at + 19]) > 0 ? text.substring(numbers[at + 18], end) : t.otherString(at + 18);
  return { sdk, version, protocol, os, osVersion, deviceModel, browser, browserVersion, address, network };
}

function fromJSONClientInfo(object) {
  const sdk = isSet(object.sdk) ? clientInfo_SDKFromJSON(object.sdk) : 0;
  const version = stringFromJSON(object.version);
  const protocol = isSet(object.protocol) ? Number(object.protocol) : 0;
  const os = stringFromJSON(object.os);
  const osVersion = stringFromJSON(object.osVersion);
  const deviceModel = stringFromJSON(object.deviceModel);
  const browser = stringFromJSON(object.browser);
  const browserVersion = stringFromJSON(object.browserVersion);
  const address = stringFromJSON(object.address);
  const network = stringFromJSON(object.network);
  return { sdk, version, protocol, os, osVersion, deviceModel, browser, browserVersion, address, network };
}

function toJSONClientInfo(message) {
  const json = {};
  if (message.sdk !== undefined) json.sdk = clientInfo_SDKToJSON(message.sdk);
  if (message.version !== undefined) json.version = message.version;
  if (message.protocol !== undefined) json.protocol = Math.round(message.protocol);
  if (message.os !== undefined) json.os = message.os;
  if (message.osVersion !== undefined) json.osVersion = message.osVersion;
  if (message.deviceModel !== undefined) json.deviceModel = message.deviceModel;
  if (message.browser !== undefined) json.browser = message.browser;
  if (message.browserVersion !== undefined) json.browserVersion = message.browserVersion;
  if (message.address !== undefined) json.address = message.address;
  if (message.network !== undefined) json.network = message.network;
  return json;
}

function fromPartialClientInfo(object) {
  const sdk = isSet(object.sdk) ? object.sdk : 0;
  const version = isSet(object.version) ? object.version : '';
  const protocol = isSet(object.protocol) ? object.protocol : 0;
  const os = isSet(object.os) ? object.os : '';
  const osVersion = isSet(object.osVersion) ? object.osVersion : '';
  const deviceModel = isSet(object.deviceModel) ? object.deviceModel : '';
  const browser = isSet(object.browser) ? object.browser : '';
  const browserVersion = isSet(object.browserVersion) ? object.browserVersion : '';
  const address = isSet(object.address) ? object.address : '';
  const network = isSet(object.network) ? object.network : '';
  return { sdk, version, protocol, os, osVersion, deviceModel, browser, browserVersion, address, network };
}

function encodeClientConfiguration(message, writer) {
  if (message.video !== undefined) {
    writer.message(10, message.video, encodeVideoConfiguration, 'ClientConfiguration.video');
  }
  if (message.screen !== undefined) {
    writer.message(18, message.screen, encodeVideoConfiguration, 'ClientConfiguration.screen');
  }
  if (message.resumeConnection !== undefined && message.resumeConnection !== 0) {
    writer.int32(24, message.resumeConnection);
  }
  if (message.disabledCodecs !== undefined) {
    writer.message(34, message.disabledCodecs, encodeDisabledCodecs, 'ClientConfiguration.disabledCodecs');
  }
  if (message.forceRelay !== undefined && message.forceRelay !== 0) writer.int32(40, message.forceRelay);
}

function readClientConfiguration(t, at) {
  const numbers = t.numbers;
  let video;
  if (numbers[at + 2] !== 0) video = readVideoConfiguration(t, numbers[at + 2]);
  let screen;
  if (numbers[at + 3] !== 0) screen = readVideoConfiguration(t, numbers[at + 3]);
  const resumeConnection = numbers[at + 4];
  let disabledCodecs;
  if (numbers[at + 5] !== 0) disabledCodecs = readDisabledCodecs(t, numbers[at + 5]);
  const forceRelay = numbers[at + 6];
  return { video, screen, resumeConnection, disabledCodecs, forceRelay };
}

function fromJSONClientConfiguration(object) {
  const video = isSet(object.video) ? fromJSONVideoConfiguration(object.video) : undefined;
  const screen = isSet(object.screen) ? fromJSONVideoConfiguration(object.screen) : undefined;
  const resumeConnection = isSet(object.resumeConnection) ? clientConfigSettingFromJSON(object.resumeConnection) : 0;
  const disabledCodecs = isSet(object.disabledCodecs) ? fromJSONDisabledCodecs(object.disabledCodecs) : undefined;
  const forceRelay = isSet(object.forceRelay) ? clientConfigSettingFromJSON(object.forceRelay) : 0;
  return { video, screen, resumeConnection, disabledCodecs, forceRelay };
}

function toJSONClientConfiguration(message) {
  const json = {};
  if (message.video !== undefined) json.video = message.video ? toJSONVideoConfiguration(message.video) : undefined;
  if (message.screen !== undefined) {
    json.screen = message.screen ? toJSONVideoConfiguration(message.screen) : undefined;
  }
  if (message.resumeConnection !== undefined) {
    json.resumeConnection = clientConfigSettingToJSON(message.resumeConnection);
  }
  if (message.disabledCodecs !== undefined) {
    json.disabledCodecs = message.disabledCodecs ? toJSONDisabledCodecs(message.disabledCodecs) : undefined;
  }
  if (message.forceRelay !== undefined) json.forceRelay = clientConfigSettingToJSON(message.forceRelay);
  return json;
}

function fromPartialClientConfiguration(object) {
  const video = isSet(object.video) ? fromPartialVideoConfiguration(object.video) : undefined;
  const screen = isSet(object.screen) ? fromPartialVideoConfiguration(object.screen) : undefined;
  const resumeConnection = isSet(object.resumeConnection) ? object.resumeConnection : 0;
  const disabledCodecs = isSet(object.disabledCodecs) ? fromPartialDisabledCodecs(object.disabledCodecs) : undefined;
  const forceRelay = isSet(object.forceRelay) ? object.forceRelay : 0;
  return { video, screen, resumeConnection, disabledCodecs, forceRelay };
}

function encodeVideoConfiguration(message, writer) {
  if (message.hardwareEncoder !== undefined && message.hardwareEncoder !== 0) writer.int32(8, message.hardwareEncoder);
}

function readVideoConfiguration(t, at) {
  const numbers = t.numbers;
  const hardwareEncoder = numbers[at + 2];
  return { hardwareEncoder };
}

function fromJSONVideoConfiguration(object) {
  const hardwareEncoder = isSet(object.hardwareEncoder) ? clientConfigSettingFromJSON(object.hardwareEncoder) : 0;
  return { hardwareEncoder };
}

function toJSONVideoConfiguration(message) {
  const json = {};
  if (message.hardwareEncoder !== undefined) json.hardwareEncoder = clientConfigSettingToJSON(message.hardwareEncoder);
  return json;
}

function fromPartialVideoConfiguration(object) {
  const hardwareEncoder = isSet(object.hardwareEncoder) ? object.hardwareEncoder : 0;
  return { hardwareEncoder };
}

function encodeDisabledCodecs(message, writer) {
  if (message.codecs !== undefined) {
    for (const element of writer.list(message.codecs, 'DisabledCodecs.codecs')) {
      writer.message(10, element, encodeCodec, 'DisabledCodecs.codecs');
    }
  }
  if (message.publish !== undefined) {
    for (const element of writer.list(message.publish, 'DisabledCodecs.publish')) {
      writer.message(18, element, encodeCodec, 'DisabledCodecs.publish');
    }
  }
}

function readDisabledCodecs(t, at) {
  const numbers = t.numbers;
  const codecs = readListOfCodec(t, numbers[at + 2]);
  const publish = readListOfCodec(t, numbers[at + 4]);
  return { codecs, publish };
}

function fromJSONDisabledCodecs(object) {
  const codecs = Array.isArray(object.codecs) ? object.codecs.map((element) => fromJSONCodec(element)) : [];
  const publish = Array.isArray(object.publish) ? object.publish.map((element) => fromJSONCodec(element)) : [];
  return { codecs, publish };
}

function toJSONDisabledCodecs(message) {
  const json = {};
  json.codecs = message.codecs ? message.codecs.map((element) => (element ? toJSONCodec(element) : undefined)) : [];
  json.publish = message.publish ? message.publish.map((element) => (element ? toJSONCodec(element) : undefined)) : [];
  return json;
}

function fromPartialDisabledCodecs(object) {
  let codecs = [];
  if (Array.isArray(object.codecs)) {
    codecs = object.codecs.map((element) => fromPartialCodec(element));
  } else if (isSet(object.codecs)) {
    for (const element of object.codecs) codecs.push(fromPartialCodec(element));
  }
  let publish = [];
  if (Array.isArray(object.publish)) {
    publish = object.publish.map((element) => fromPartialCodec(element));
  } else if (isSet(object.publish)) {
    for (const element of object.publish) publish.push(fromPartialCodec(element));
  }
  return { codecs, publish };
}

function encodeRTPDrift(message, writer) {
  if (message.startTime !== undefined) {
    writer.message(10, timestampOf(message.startTime), encodeTimestamp, 'RTPDrift.startTime');
  }
  if (message.endTime !== undefined) {
    writer.message(18, timestampOf(message.endTime), encodeTimestamp, 'RTPDrift.endTime');
  }
  if (message.duration !== undefined && message.duration !== 0) writer.double(25, message.duration);
  if (message.startTimestamp !== undefined && message.startTimestamp !== 0) {
    writer.int64(32, message.startTimestamp, 'RTPDrift.startTimestamp');
  }
  if (message.endTimestamp !== undefined && message.endTimestamp !== 0) {
    writer.int64(40, message.endTimestamp, 'RTPDrift.endTimestamp');
  }
  if (message.rtpClockTicks !== undefined && message.rtpClockTicks !== 0) {
    writer.int64(48, message.rtpClockTicks, 'RTPDrift.rtpClockTicks');
  }
  if (message.driftSamples !== undefined && message.driftSamples !== 0) {
    writer.int64(56, message.driftSamples, 'RTPDrift.driftSamples');
  }
  if (message.driftMs !== undefined && message.driftMs !== 0) writer.double(65, message.driftMs);
  if (message.clockRate !== undefined && message.clockRate !== 0) writer.double(73, message.clockRate);
}

function readRTPDrift(t, at) {
  const numbers = t.numbers;
  let startTime;
  if (numbers[at + 2] !== 0) startTime = dateOf(readTimestamp(t, numbers[at + 2]));
  let endTime;
  if (numbers[at + 3] !== 0) endTime = dateOf(readTimestamp(t, numbers[at + 3]));
  const duration = t.double(at + 4);
  const startTimestamp = (numbers[at + 7] >>> 0) * 0x100000000 + (numbers[at + 6] >>> 0);
  const endTimestamp = (numbers[at + 9] >>> 0) * 0x100000000 + (numbers[at + 8] >>> 0);
  const rtpClockTicks = (numbers[at + 11] >>> 0) * 0x100000000 + (numbers[at + 10] >>> 0);
  const driftSamples = numbers[at + 13] * 0x100000000 + (numbers[at + 12] >>> 0);
  const driftMs = t.double(at + 14);
  const clockRate = t.double(at + 16);
  return {
    startTime, endTime, duration, startTimestamp, endTimestamp, rtpClockTicks, driftSamples, driftMs, clockRate,
  };
}

function fromJSONRTPDrift(object) {
  const startTime = isSet(object.startTime) ? dateFromJSON(object.startTime) : undefined;
  const endTime = isSet(object.endTime) ? dateFromJSON(object.endTime) : undefined;
  const duration = isSet(object.duration) ? Number(object.duration) : 0;
  const startTimestamp = isSet(object.startTimestamp) ? Number(object.startTimestamp) : 0;
  const endTimestamp = isSet(object.endTimestamp) ? Number(object.endTimestamp) : 0;
  const rtpClockTicks = isSet(object.rtpClockTicks) ? Number(object.rtpClockTicks) : 0;
  const driftSamples = isSet(object.driftSamples) ? Number(object.driftSamples) : 0;
  const driftMs = isSet(object.driftMs) ? Number(object.driftMs) : 0;
  const clockRate = isSet(object.clockRate) ? Number(object.clockRate) : 0;
  return {
    startTime, endTime, duration, startTimestamp, endTimestamp, rtpClockTicks, driftSamples, driftMs, clockRate,
  };
}

function toJSONRTPDrift(message) {
  const json = {};
  if (message.startTime !== undefined) json.startTime = message.startTime.toISOString();
  if (message.endTime !== undefined) json.endTime = message.endTime.toISOString();
  if (message.duration !== undefined) json.duration = message.duration;
  if (message.startTimestamp !== undefined) json.startTimestamp = Math.round(message.startTimestamp);
  if (message.endTimestamp !== undefined) json.endTimestamp = Math.round(message.endTimestamp);
  if (message.rtpClockTicks !== undefined) json.rtpClockTicks = Math.round(message.rtpClockTicks);
  if (message.driftSamples !== undefined) json.driftSamples = Math.round(message.driftSamples);
  if (message.driftMs !== undefined) json.driftMs = message.driftMs;
  if (message.clockRate !== undefined) json.clockRate = message.clockRate;
  return json;
}

function fromPartialRTPDrift(object) {
  const startTime = isSet(object.startTime) ? object.startTime : undefined;
  const endTime = isSet(object.endTime) ? object.endTime : undefined;
  const duration = isSet(object.duration) ? object.duration : 0;
  const startTimestamp = isSet(object.startTimestamp) ? object.startTimestamp : 0;
  const endTimestamp = isSet(object.endTimestamp) ? object.endTimestamp : 0;
  const rtpClockTicks = isSet(object.rtpClockTicks) ? object.rtpClockTicks : 0;
  const driftSamples = isSet(object.driftSamples) ? object.driftSamples : 0;
  const driftMs = isSet(object.driftMs) ? object.driftMs : 0;
  const clockRate = isSet(object.clockRate) ? object.clockRate : 0;
  return {
    startTime, endTime, duration, startTimestamp, endTimestamp, rtpClockTicks, driftSamples, driftMs, clockRate,
  };
}

function encodeRTPStats(message, writer) {
  if (message.startTime !== undefined) {
    writer.message(10, timestampOf(message.startTime), encodeTimestamp, 'RTPStats.startTime');
  }
  if (message.endTime !== undefined) {
    writer.message(18, timestampOf(message.endTime), encodeTimestamp, 'RTPStats.endTime');
  }
  if (message.duration !== undefined && message.duration !== 0) writer.double(25, message.duration);
  if (message.packets !== undefined && message.packets !== 0) writer.uint32(32, message.packets);
  if (message.packetRate !== undefined && message.packetRate !== 0) writer.double(41, message.packetRate);
  if (message.bytes !== undefined && message.bytes !== 0) writer.int64(48, message.bytes, 'RTPStats.bytes');
  if (message.headerBytes !== undefined && message.headerBytes !== 0) {
    writer.int64(312, message.headerBytes, 'RTPStats.headerBytes');
  }
  if (message.bitrate !== undefined && message.bitrate !== 0) writer.double(57, message.bitrate);
  if (message.packetsLost !== undefined && message.packetsLost !== 0) writer.uint32(64, message.packetsLost);
  if (message.packetLossRate !== undefined && message.packetLossRate !== 0) writer.double(73, message.packetLossRate);
  if (message.packetLossPercentage !== undefined && message.packetLossPercentage !== 0) {
    writer.float(85, message.packetLossPercentage);
  }
  if (message.packetsDuplicate !== undefined && message.packetsDuplicate !== 0) {
    writer.uint32(88, message.packetsDuplicate);
  }
  if (message.packetDuplicateRate !== undefined && message.packetDuplicateRate !== 0) {
    writer.double(97, message.packetDuplicateRate);
  }
  if (message.bytesDuplicate !== undefined && message.bytesDuplicate !== 0) {
    writer.int64(104, message.bytesDuplicate, 'RTPStats.bytesDuplicate');
  }
  if (message.headerBytesDuplicate !== undefined && message.headerBytesDuplicate !== 0) {
    writer.int64(320, message.headerBytesDuplicate, 'RTPStats.headerBytesDuplicate');
  }
  if (message.bitrateDuplicate !== undefined && message.bitrateDuplicate !== 0) {
    writer.double(113, message.bitrateDuplicate);
  }
  if (message.packetsPadding !== undefined && message.packetsPadding !== 0) writer.uint32(120, message.packetsPadding);
  if (message.packetPaddingRate !== undefined && message.packetPaddingRate !== 0) {
    writer.double(129, message.packetPaddingRate);
  }
  if (message.bytesPadding !== undefined && message.bytesPadding !== 0) {
    writer.int64(136, message.bytesPadding, 'RTPStats.bytesPadding');
  }
  if (message.headerBytesPadding !== undefined && message.headerBytesPadding !== 0) {
    writer.int64(328, message.headerBytesPadding, 'RTPStats.headerBytesPadding');
  }
  if (message.bitratePadding !== undefined && message.bitratePadding !== 0) writer.double(145, message.bitratePadding);
  if (message.packetsOutOfOrder !== undefined && message.packetsOutOfOrder !== 0) {
    writer.uint32(152, message.packetsOutOfOrder);
  }
  if (message.frames !== undefined && message.frames !== 0) writer.uint32(160, message.frames);
  if (message.frameRate !== undefined && message.frameRate !== 0) writer.double(169, message.frameRate);
  if (message.jitterCurrent !== undefined && message.jitterCurrent !== 0) writer.double(177, message.jitterCurrent);
  if (message.jitterMax !== undefined && message.jitterMax !== 0) writer.double(185, message.jitterMax);
  for (const [key, value] of Object.entries(message.gapHistogram ?? {})) {
    writer.message(194, { key, value }, encodeRTPStats_GapHistogramEntry, 'RTPStats.gapHistogram');
  }
  if (message.nacks !== undefined && message.nacks !== 0) writer.uint32(200, message.nacks);
  if (message.nackAcks !== undefined && message.nackAcks !== 0) writer.uint32(296, message.nackAcks);
  if (message.nackMisses !== undefined && message.nackMisses !== 0) writer.uint32(208, message.nackMisses);
  if (message.nackRepeated !== undefined && message.nackRepeated !== 0) writer.uint32(304, message.nackRepeated);
  if (message.plis !== undefined && message.plis !== 0) writer.uint32(216, message.plis);
  if (message.lastPli !== undefined) {
    writer.message(226, timestampOf(message.lastPli), encodeTimestamp, 'RTPStats.lastPli');
  }
  if (message.firs !== undefined && message.firs !== 0) writer.uint32(232, message.firs);
  if (message.lastFir !== undefined) {
    writer.message(242, timestampOf(message.lastFir), encodeTimestamp, 'RTPStats.lastFir');
  }
  if (message.rttCurrent !== undefined && message.rttCurrent !== 0) writer.uint32(248, message.rttCurrent);
  if (message.rttMax !== undefined && message.rttMax !== 0) writer.uint32(256, message.rttMax);
  if (message.keyFrames !== undefined && message.keyFrames !== 0) writer.uint32(264, message.keyFrames);
  if (message.lastKeyFrame !== undefined) {
    writer.message(274, timestampOf(message.lastKeyFrame), encodeTimestamp, 'RTPStats.lastKeyFrame');
  }
  if (message.layerLockPlis !== undefined && message.layerLockPlis !== 0) writer.uint32(280, message.layerLockPlis);
  if (message.lastLayerLockPli !== undefined) {
    writer.message(290, timestampOf(message.lastLayerLockPli), encodeTimestamp, 'RTPStats.lastLayerLockPli');
  }
  if (message.packetDrift !== undefined) {
    writer.message(354, message.packetDrift, encodeRTPDrift, 'RTPStats.packetDrift');
  }
  if (message.reportDrift !== undefined) {
    writer.message(362, message.reportDrift, encodeRTPDrift, 'RTPStats.reportDrift');
  }
}

function readRTPStats(t, at) {
  const numbers = t.numbers;
  let startTime;
  if (numbers[at + 2] !== 0) startTime = dateOf(readTimestamp(t, numbers[at + 2]));
  let endTime;
  if (numbers[at + 3] !== 0) endTime = dateOf(readTimestamp(t, numbers[at + 3]));
  const duration = t.double(at + 4);
  const packets = numbers[at + 6] >>> 0;
  const packetRate = t.double(at + 7);
  const bytes = (numbers[at + 10] >>> 0) * 0x100000000 + (numbers[at + 9] >>> 0);
  const headerBytes = (numbers[at + 12] >>> 0) * 0x100000000 + (numbers[at + 11] >>> 0);
  const bitrate = t.double(at + 13);
  const packetsLost = numbers[at + 15] >>> 0;
  const packetLossRate = t.double(at + 16);
  const packetLossPercentage = t.double(at + 18);
  const packetsDuplicate = numbers[at + 20] >>> 0;
  const packetDuplicateRate = t.double(at + 21);
  const bytesDuplicate = (numbers[at + 24] >>> 0) * 0x100000000 + (numbers[at + 23] >>> 0);
  const headerBytesDuplicate = (numbers[at + 26] >>> 0) * 0x100000000 + (numbers[at + 25] >>> 0);
  const bitrateDuplicate = t.double(at + 27);
  const packetsPadding = numbers[at + 29] >>> 0;
  const packetPaddingRate = t.double(at + 30);
  const bytesPadding = (numbers[at + 33] >>> 0) * 0x100000000 + (numbers[at + 32] >>> 0);
  const headerBytesPadding = (numbers[at + 35] >>> 0) * 0x100000000 + (numbers[at + 34] >>> 0);
  const bitratePadding = t.double(at + 36);
  const packetsOutOfOrder = numbers[at + 38] >>> 0;
  const frames = numbers[at + 39] >>> 0;
  const frameRate = t.double(at + 40);
  const jitterCurrent = t.double(at + 42);
  const jitterMax = t.double(at + 44);
  const gapHistogram = {};
  for (let next = numbers[at + 46]; next !== 0; next = numbers[next]) {
    const { key, value } = readRTPStats_GapHistogramEntry(t, next);
    gapHistogram[key] = value;
  }
  const nacks = numbers[at + 48] >>> 0;
  const nackAcks = numbers[at + 49] >>> 0;
  const nackMisses = numbers[at + 50] >>> 0;
  const nackRepeated = numbers[at + 51] >>> 0;
  const plis = numbers[at + 52] >>> 0;
  let lastPli;
  if (numbers[at + 53] !== 0) lastPli = dateOf(readTimestamp(t, numbers[at + 53]));
  const firs = numbers[at + 54] >>> 0;
  let lastFir;
  if (numbers[at + 55] !== 0) lastFir = dateOf(readTimestamp(t, numbers[at + 55]));
  const rttCurrent = numbers[at + 56] >>> 0;
  const rttMax = numbers[at + 57] >>> 0;
  const keyFrames = numbers[at + 58] >>> 0;
  let lastKeyFrame;
  if (numbers[at + 59] !== 0) lastKeyFrame = dateOf(readTimestamp(t, numbers[at + 59]));
  const layerLockPlis = numbers[at + 60] >>> 0;
  let lastLayerLockPli;
  if (numbers[at + 61] !== 0) lastLayerLockPli = dateOf(readTimestamp(t, numbers[at + 61]));
  let packetDrift;
  if (numbers[at + 62] !== 0) packetDrift = readRTPDrift(t, numbers[at + 62]);
  let reportDrift;
  if (numbers[at + 63] !== 0) reportDrift = readRTPDrift(t, numbers[at + 63]);
  return {
    startTime, endTime, duration, packets, packetRate, bytes, headerBytes, bitrate, packetsLost, packetLossRate,
    packetLossPercentage, packetsDuplicate, packetDuplicateRate, bytesDuplicate, headerBytesDuplicate, bitrateDuplicate,
    packetsPadding, packetPaddingRate, bytesPadding, headerBytesPadding, bitratePadding, packetsOutOfOrder, frames,
    frameRate, jitterCurrent, jitterMax, gapHistogram, nacks, nackAcks, nackMisses, nackRepeated, plis, lastPli, firs,
    lastFir, rttCurrent, rttMax, keyFrames, lastKeyFrame, layerLockPlis, lastLayerLockPli, packetDrift, reportDrift,
  };
}

function fromJSONRTPStats(object) {
  const startTime = isSet(object.startTime) ? dateFromJSON(object.startTime) : undefined;
  const endTime = isSet(object.endTime) ? dateFromJSON(object.endTime) : undefined;
  const duration = isSet(object.duration) ? Number(object.duration) : 0;
  const packets = isSet(object.packets) ? Number(object.packets) : 0;
  const packetRate = isSet(object.packetRate) ? Number(object.packetRate) : 0;
  const bytes = isSet(object.bytes) ? Number(object.bytes) : 0;
  const headerBytes = isSet(object.headerBytes) ? Number(object.headerBytes) : 0;
  const bitrate = isSet(object.bitrate) ? Number(object.bitrate) : 0;
  const packetsLost = isSet(object.packetsLost) ? Number(object.packetsLost) : 0;
  const packetLossRate = isSet(object.packetLossRate) ? Number(object.packetLossRate) : 0;
  const packetLossPercentage = isSet(object.packetLossPercentage) ? Number(object.packetLossPercentage) : 0;
  const packetsDuplicate = isSet(object.packetsDuplicate) ? Number(object.packetsDuplicate) : 0;
  const packetDuplicateRate = isSet(object.packetDuplicateRate) ? Number(object.packetDuplicateRate) : 0;
  const bytesDuplicate = isSet(object.bytesDuplicate) ? Number(object.bytesDuplicate) : 0;
  const headerBytesDuplicate = isSet(object.headerBytesDuplicate) ? Number(object.headerBytesDuplicate) : 0;
  const bitrateDuplicate = isSet(object.bitrateDuplicate) ? Number(object.bitrateDuplicate) : 0;
  const packetsPadding = isSet(object.packetsPadding) ? Number(object.packetsPadding) : 0;
  const packetPaddingRate = isSet(object.packetPaddingRate) ? Number(object.packetPaddingRate) : 0;
  const bytesPadding = isSet(object.bytesPadding) ? Number(object.bytesPadding) : 0;
  const headerBytesPadding = isSet(object.headerBytesPadding) ? Number(object.headerBytesPadding) : 0;
  const bitratePadding = isSet(object.bitratePadding) ? Number(object.bitratePadding) : 0;
  const packetsOutOfOrder = isSet(object.packetsOutOfOrder) ? Number(object.packetsOutOfOrder) : 0;
  const frames = isSet(object.frames) ? Number(object.frames) : 0;
  const frameRate = isSet(object.frameRate) ? Number(object.frameRate) : 0;
  const jitterCurrent = isSet(object.jitterCurrent) ? Number(object.jitterCurrent) : 0;
  const jitterMax = isSet(object.jitterMax) ? Number(object.jitterMax) : 0;
  const gapHistogram = isObject(object.gapHistogram) ? mapOf(object.gapHistogram, Number, Number) : {};
  const nacks = isSet(object.nacks) ? Number(object.nacks) : 0;
  const nackAcks = isSet(object.nackAcks) ? Number(object.nackAcks) : 0;
  const nackMisses = isSet(object.nackMisses) ? Number(object.nackMisses) : 0;
  const nackRepeated = isSet(object.nackRepeated) ? Number(object.nackRepeated) : 0;
  const plis = isSet(object.plis) ? Number(object.plis) : 0;
  const lastPli = isSet(object.lastPli) ? dateFromJSON(object.lastPli) : undefined;
  const firs = isSet(object.firs) ? Number(object.firs) : 0;
  const lastFir = isSet(object.lastFir) ? dateFromJSON(object.lastFir) : undefined;
  const rttCurrent = isSet(object.rttCurrent) ? Number(object.rttCurrent) : 0;
  const rttMax = isSet(object.rttMax) ? Number(object.rttMax) : 0;
  const keyFrames = isSet(object.keyFrames) ? Number(object.keyFrames) : 0;
  const lastKeyFrame = isSet(object.lastKeyFrame) ? dateFromJSON(object.lastKeyFrame) : undefined;
  const layerLockPlis = isSet(object.layerLockPlis) ? Number(object.layerLockPlis) : 0;
  const lastLayerLockPli = isSet(object.lastLayerLockPli) ? dateFromJSON(object.lastLayerLockPli) : undefined;
  const packetDrift = isSet(object.packetDrift) ? fromJSONRTPDrift(object.packetDrift) : undefined;
  const reportDrift = isSet(object.reportDrift) ? fromJSONRTPDrift(object.reportDrift) : undefined;
  return {
    startTime, endTime, duration, packets, packetRate, bytes, headerBytes, bitrate, packetsLost, packetLossRate,
    packetLossPercentage, packetsDuplicate, packetDuplicateRate, bytesDuplicate, headerBytesDuplicate, bitrateDuplicate,
    packetsPadding, packetPaddingRate, bytesPadding, headerBytesPadding, bitratePadding, packetsOutOfOrder, frames,
    frameRate, jitterCurrent, jitterMax, gapHistogram, nacks, nackAcks, nackMisses, nackRepeated, plis, lastPli, firs,
    lastFir, rttCurrent, rttMax, keyFrames, lastKeyFrame, layerLockPlis, lastLayerLockPli, packetDrift, reportDrift,
  };
}

function toJSONRTPStats(message) {
  const json = {};
  if (message.startTime !== undefined) json.startTime = message.startTime.toISOString();
  if (message.endTime !== undefined) json.endTime = message.endTime.toISOString();
  if (message.duration !== undefined) json.duration = message.duration;
  if (message.packets !== undefined) json.packets = Math.round(message.packets);
  if (message.packetRate !== undefined) json.packetRate = message.packetRate;
  if (message.bytes !== undefined) json.bytes = Math.round(message.bytes);
  if (message.headerBytes !== undefined) json.headerBytes = Math.round(message.headerBytes);
  if (message.bitrate !== undefined) json.bitrate = message.bitrate;
  if (message.packetsLost !== undefined) json.packetsLost = Math.round(message.packetsLost);
  if (message.packetLossRate !== undefined) json.packetLossRate = message.packetLossRate;
  if (message.packetLossPercentage !== undefined) json.packetLossPercentage = message.packetLossPercentage;
  if (message.packetsDuplicate !== undefined) json.packetsDuplicate = Math.round(message.packetsDuplicate);
  if (message.packetDuplicateRate !== undefined) json.packetDuplicateRate = message.packetDuplicateRate;
  if (message.bytesDuplicate !== undefined) json.bytesDuplicate = Math.round(message.bytesDuplicate);
  if (message.headerBytesDuplicate !== undefined) json.headerBytesDuplicate = Math.round(message.headerBytesDuplicate);
  if (message.bitrateDuplicate !== undefined) json.bitrateDuplicate = message.bitrateDuplicate;
  if (message.packetsPadding !== undefined) json.packetsPadding = Math.round(message.packetsPadding);
  if (message.packetPaddingRate !== undefined) json.packetPaddingRate = message.packetPaddingRate;
  if (message.bytesPadding !== undefined) json.bytesPadding = Math.round(message.bytesPadding);
  if (message.headerBytesPadding !== undefined) json.headerBytesPadding = Math.round(message.headerBytesPadding);
  if (message.bitratePadding !== undefined) json.bitratePadding = message.bitratePadding;
  if (message.packetsOutOfOrder !== undefined) json.packetsOutOfOrder = Math.round(message.packetsOutOfOrder);
  if (message.frames !== undefined) json.frames = Math.round(message.frames);
  if (message.frameRate !== undefined) json.frameRate = message.frameRate;
  if (message.jitterCurrent !== undefined) json.jitterCurrent = message.jitterCurrent;
  if (message.jitterMax !== undefined) json.jitterMax = message.jitterMax;
  json.gapHistogram = mapOf(message.gapHistogram ?? {}, String, Math.round);
  if (message.nacks !== undefined) json.nacks = Math.round(message.nacks);
  if (message.nackAcks !== undefined) json.nackAcks = Math.round(message.nackAcks);
  if (message.nackMisses !== undefined) json.nackMisses = Math.round(message.nackMisses);
  if (message.nackRepeated !== undefined) json.nackRepeated = Math.round(message.nackRepeated);
  if (message.plis !== undefined) json.plis = Math.round(message.plis);
  if (message.lastPli !== undefined) json.lastPli = message.lastPli.toISOString();
  if (message.firs !== undefined) json.firs = Math.round(message.firs);
  if (message.lastFir !== undefined) json.lastFir = message.lastFir.toISOString();
  if (message.rttCurrent !== undefined) json.rttCurrent = Math.round(message.rttCurrent);
  if (message.rttMax !== undefined) json.rttMax = Math.round(message.rttMax);
  if (message.keyFrames !== undefined) json.keyFrames = Math.round(message.keyFrames);
  if (message.lastKeyFrame !== undefined) json.lastKeyFrame = message.lastKeyFrame.toISOString();
  if (message.layerLockPlis !== undefined) json.layerLockPlis = Math.round(message.layerLockPlis);
  if (message.lastLayerLockPli !== undefined) json.lastLayerLockPli = message.lastLayerLockPli.toISOString();
  if (message.packetDrift !== undefined) {
    json.packetDrift = message.packetDrift ? toJSONRTPDrift(message.packetDrift) : undefined;
  }
  if (message.reportDrift !== undefined) {
    json.reportDrift = message.reportDrift ? toJSONRTPDrift(message.reportDrift) : undefined;
  }
  return json;
}

function fromPartialRTPStats(object) {
  const startTime = isSet(object.startTime) ? object.startTime : undefined;
  const endTime = isSet(object.endTime) ? object.endTime : undefined;
  const duration = isSet(object.duration) ? object.duration : 0;
  const packets = isSet(object.packets) ? object.packets : 0;
  const packetRate = isSet(object.packetRate) ? object.packetRate : 0;
  const bytes = isSet(object.bytes) ? object.bytes : 0;
  const headerBytes = isSet(object.headerBytes) ? object.headerBytes : 0;
  const bitrate = isSet(object.bitrate) ? object.bitrate : 0;
  const packetsLost = isSet(object.packetsLost) ? object.packetsLost : 0;
  const packetLossRate = isSet(object.packetLossRate) ? object.packetLossRate : 0;
  const packetLossPercentage = isSet(object.packetLossPercentage) ? object.packetLossPercentage : 0;
  const packetsDuplicate = isSet(object.packetsDuplicate) ? object.packetsDuplicate : 0;
  const packetDuplicateRate = isSet(object.packetDuplicateRate) ? object.packetDuplicateRate : 0;
  const bytesDuplicate = isSet(object.bytesDuplicate) ? object.bytesDuplicate : 0;
  const headerBytesDuplicate = isSet(object.headerBytesDuplicate) ? object.headerBytesDuplicate : 0;
  const bitrateDuplicate = isSet(object.bitrateDuplicate) ? object.bitrateDuplicate : 0;
  const packetsPadding = isSet(object.packetsPadding) ? object.packetsPadding : 0;
  const packetPaddingRate = isSet(object.packetPaddingRate) ? object.packetPaddingRate : 0;
  const bytesPadding = isSet(object.bytesPadding) ? object.bytesPadding : 0;
  const headerBytesPadding = isSet(object.headerBytesPadding) ? object.headerBytesPadding : 0;
  const bitratePadding = isSet(object.bitratePadding) ? object.bitratePadding : 0;
  const packetsOutOfOrder = isSet(object.packetsOutOfOrder) ? object.packetsOutOfOrder : 0;
  const frames = isSet(object.frames) ? object.frames : 0;
  const frameRate = isSet(object.frameRate) ? object.frameRate : 0;
  const jitterCurrent = isSet(object.jitterCurrent) ? object.jitterCurrent : 0;
  const jitterMax = isSet(object.jitterMax) ? object.jitterMax : 0;
  const gapHistogram = isSet(object.gapHistogram) ? mapOf(object.gapHistogram, Number, Number) : {};
  const nacks = isSet(object.nacks) ? object.nacks : 0;
  const nackAcks = isSet(object.nackAcks) ? object.nackAcks : 0;
  const nackMisses = isSet(object.nackMisses) ? object.nackMisses : 0;
  const nackRepeated = isSet(object.nackRepeated) ? object.nackRepeated : 0;
  const plis = isSet(object.plis) ? object.plis : 0;
  const lastPli = isSet(object.lastPli) ? object.lastPli : undefined;
  const firs = isSet(object.firs) ? object.firs : 0;
  const lastFir = isSet(object.lastFir) ? object.lastFir : undefined;
  const rttCurrent = isSet(object.rttCurrent) ? object.rttCurrent : 0;
  const rttMax = isSet(object.rttMax) ? object.rttMax : 0;
  const keyFrames = isSet(object.keyFrames) ? object.keyFrames : 0;
  const lastKeyFrame = isSet(object.lastKeyFrame) ? object.lastKeyFrame : undefined;
  const layerLockPlis = isSet(object.layerLockPlis) ? object.layerLockPlis : 0;
  const lastLayerLockPli = isSet(object.lastLayerLockPli) ? object.lastLayerLockPli : undefined;
  const packetDrift = isSet(object.packetDrift) ? fromPartialRTPDrift(object.packetDrift) : undefined;
  const reportDrift = isSet(object.reportDrift) ? fromPartialRTPDrift(object.reportDrift) : undefined;
  return {
    startTime, endTime, duration, packets, packetRate, bytes, headerBytes, bitrate, packetsLost, packetLossRate,
    packetLossPercentage, packetsDuplicate, packetDuplicateRate, bytesDuplicate, headerBytesDuplicate, bitrateDuplicate,
    packetsPadding, packetPaddingRate, bytesPadding, headerBytesPadding, bitratePadding, packetsOutOfOrder, frames,
    frameRate, jitterCurrent, jitterMax, gapHistogram, nacks, nackAcks, nackMisses, nackRepeated, plis, lastPli, firs,
    lastFir, rttCurrent, rttMax, keyFrames, lastKeyFrame, layerLockPlis, lastLayerLockPli, packetDrift, reportDrift,
  };
}

function encodeRTPStats_GapHistogramEntry(message, writer) {
  if (message.key !== undefined && message.key !== 0) writer.int32(8, message.key);
  if (message.value !== undefined && message.value !== 0) writer.uint32(16, message.value);
}

function readRTPStats_GapHistogramEntry(t, at) {
  const numbers = t.numbers;
  const key = numbers[at + 2];
  const value = numbers[at + 3] >>> 0;
  return { key, value };
}

function fromJSONRTPStats_GapHistogramEntry(object) {
  const key = isSet(object.key) ? Number(object.key) : 0;
  const value = isSet(object.value) ? Number(object.value) : 0;
  return { key, value };
}

function toJSONRTPStats_GapHistogramEntry(message) {
  const json = {};
  if (message.key !== undefined) json.key = Math.round(message.key);
  if (message.value !== undefined) json.value = Math.round(message.value);
  return json;
}

function fromPartialRTPStats_GapHistogramEntry(object) {
  const key = isSet(object.key) ? object.key : 0;
  const value = isSet(object.value) ? object.value : 0;
  return { key, value };
}

function encodeTimedVersion(message, writer) {
  if (message.unixMicro !== undefined && message.unixMicro !== 0) {
    writer.int64(8, message.unixMicro, 'TimedVersion.unixMicro');
  }
  if (message.ticks !== undefined && message.ticks !== 0) writer.int32(16, message.ticks);
}

function readTimedVersion(t, at) {
  const numbers = t.numbers;
  const unixMicro = numbers[at + 3] * 0x100000000 + (numbers[at + 2] >>> 0);
  const ticks = numbers[at + 4];
  return { unixMicro, ticks };
}

function fromJSONTimedVersion(object) {
  const unixMicro = isSet(object.unixMicro) ? Number(object.unixMicro) : 0;
  const ticks = isSet(object.ticks) ? Number(object.ticks) : 0;
  return { unixMicro, ticks };
}

function toJSONTimedVersion(message) {
  const json = {};
  if (message.unixMicro !== undefined) json.unixMicro = Math.round(message.unixMicro);
  if (message.ticks !== undefined) json.ticks = Math.round(message.ticks);
  return json;
}

function fromPartialTimedVersion(object) {
  const unixMicro = isSet(object.unixMicro) ? object.unixMicro : 0;
  const ticks = isSet(object.ticks) ? object.ticks : 0;
  return { unixMicro, ticks };
}

exports.fitsAudioCodec = fitsAudioCodec;
exports.fitsVideoCodec = fitsVideoCodec;
exports.fitsImageCodec = fitsImageCodec;
exports.fitsTrackSource = fitsTrackSource;
exports.fitsVideoQuality = fitsVideoQuality;
exports.fitsDataPacket_Kind = fitsDataPacket_Kind;
exports.encodeRoom = encodeRoom;
exports.readRoom = readRoom;
exports.readListOfRoom = readListOfRoom;
exports.fromJSONRoom = fromJSONRoom;
exports.toJSONRoom = toJSONRoom;
exports.fromPartialRoom = fromPartialRoom;
exports.encodeCodec = encodeCodec;
exports.readCodec = readCodec;
exports.readListOfCodec = readListOfCodec;
exports.fromJSONCodec = fromJSONCodec;
exports.toJSONCodec = toJSONCodec;
exports.fromPartialCodec = fromPartialCodec;
exports.encodePlayoutDelay = encodePlayoutDelay;
exports.readPlayoutDelay = readPlayoutDelay;
exports.fromJSONPlayoutDelay = fromJSONPlayoutDelay;
exports.toJSONPlayoutDelay = toJSONPlayoutDelay;
exports.fromPartialPlayoutDelay = fromPartialPlayoutDelay;
exports.encodeParticipantPermission = encodeParticipantPermission;
exports.fitsParticipantPermission = fitsParticipantPermission;
exports.readParticipantPermission = readParticipantPermission;
exports.fromJSONParticipantPermission = fromJSONParticipantPermission;
exports.toJSONParticipantPermission = toJSONParticipantPermission;
exports.fromPartialParticipantPermission = fromPartialParticipantPermission;
exports.encodeParticipantInfo = encodeParticipantInfo;
exports.readParticipantInfo = readParticipantInfo;
exports.readListOfParticipantInfo = readListOfParticipantInfo;
exports.fromJSONParticipantInfo = fromJSONParticipantInfo;
exports.toJSONParticipantInfo = toJSONParticipantInfo;
exports.fromPartialParticipantInfo = fromPartialParticipantInfo;
exports.encodeEncryption = encodeEncryption;
exports.readEncryption = readEncryption;
exports.fromJSONEncryption = fromJSONEncryption;
exports.toJSONEncryption = toJSONEncryption;
exports.fromPartialEncryption = fromPartialEncryption;
exports.encodeSimulcastCodecInfo = encodeSimulcastCodecInfo;
exports.readSimulcastCodecInfo = readSimulcastCodecInfo;
exports.readListOfSimulcastCodecInfo = readListOfSimulcastCodecInfo;
exports.fromJSONSimulcastCodecInfo = fromJSONSimulcastCodecInfo;
exports.toJSONSimulcastCodecInfo = toJSONSimulcastCodecInfo;
exports.fromPartialSimulcastCodecInfo = fromPartialSimulcastCodecInfo;
exports.encodeTrackInfo = encodeTrackInfo;
exports.readTrackInfo = readTrackInfo;
exports.readListOfTrackInfo = readListOfTrackInfo;
exports.fromJSONTrackInfo = fromJSONTrackInfo;
exports.toJSONTrackInfo = toJSONTrackInfo;
exports.fromPartialTrackInfo = fromPartialTrackInfo;
exports.encodeVideoLayer = encodeVideoLayer;
exports.fitsVideoLayer = fitsVideoLayer;
exports.readVideoLayer = readVideoLayer;
exports.readListOfVideoLayer = readListOfVideoLayer;
exports.fromJSONVideoLayer = fromJSONVideoLayer;
exports.toJSONVideoLayer = toJSONVideoLayer;
exports.fromPartialVideoLayer = fromPartialVideoLayer;
exports.encodeDataPacket = encodeDataPacket;
exports.readDataPacket = readDataPacket;
exports.fromJSONDataPacket = fromJSONDataPacket;
exports.toJSONDataPacket = toJSONDataPacket;
exports.fromPartialDataPacket = fromPartialDataPacket;
exports.encodeActiveSpeakerUpdate = encodeActiveSpeakerUpdate;
exports.readActiveSpeakerUpdate = readActiveSpeakerUpdate;
exports.fromJSONActiveSpeakerUpdate = fromJSONActiveSpeakerUpdate;
exports.toJSONActiveSpeakerUpdate = toJSONActiveSpeakerUpdate;
exports.fromPartialActiveSpeakerUpdate = fromPartialActiveSpeakerUpdate;
exports.encodeSpeakerInfo = encodeSpeakerInfo;
exports.readSpeakerInfo = readSpeakerInfo;
exports.readListOfSpeakerInfo = readListOfSpeakerInfo;
exports.fromJSONSpeakerInfo = fromJSONSpeakerInfo;
exports.toJSONSpeakerInfo = toJSONSpeakerInfo;
exports.fromPartialSpeakerInfo = fromPartialSpeakerInfo;
exports.encodeUserPacket = encodeUserPacket;
exports.readUserPacket = readUserPacket;
exports.fromJSONUserPacket = fromJSONUserPacket;
exports.toJSONUserPacket = toJSONUserPacket;
exports.fromPartialUserPacket = fromPartialUserPacket;
exports.encodeParticipantTracks = encodeParticipantTracks;
exports.fitsParticipantTracks = fitsParticipantTracks;
exports.readParticipantTracks = readParticipantTracks;
exports.readListOfParticipantTracks = readListOfParticipantTracks;
exports.fromJSONParticipantTracks = fromJSONParticipantTracks;
exports.toJSONParticipantTracks = toJSONParticipantTracks;
exports.fromPartialParticipantTracks = fromPartialParticipantTracks;
exports.encodeServerInfo = encodeServerInfo;
exports.readServerInfo = readServerInfo;
exports.fromJSONServerInfo = fromJSONServerInfo;
exports.toJSONServerInfo = toJSONServerInfo;
exports.fromPartialServerInfo = fromPartialServerInfo;
exports.encodeClientInfo = encodeClientInfo;
exports.readClientInfo = readClientInfo;
exports.fromJSONClientInfo = fromJSONClientInfo;
exports.toJSONClientInfo = toJSONClientInfo;
exports.fromPartialClientInfo = fromPartialClientInfo;
exports.encodeClientConfiguration = encodeClientConfiguration;
exports.readClientConfiguration = readClientConfiguration;
exports.fromJSONClientConfiguration = fromJSONClientConfiguration;
exports.toJSONClientConfiguration = toJSONClientConfiguration;
exports.fromPartialClientConfiguration = fromPartialClientConfiguration;
exports.encodeVideoConfiguration = encodeVideoConfiguration;
exports.readVideoConfiguration = readVideoConfiguration;
exports.fromJSONVideoConfiguration = fromJSONVideoConfiguration;
exports.toJSONVideoConfiguration = toJSONVideoConfiguration;
exports.fromPartialVideoConfiguration = fromPartialVideoConfiguration;
exports.encodeDisabledCodecs = encodeDisabledCodecs;
exports.readDisabledCodecs = readDisabledCodecs;
exports.fromJSONDisabledCodecs = fromJSONDisabledCodecs;
exports.toJSONDisabledCodecs = toJSONDisabledCodecs;
exports.fromPartialDisabledCodecs = fromPartialDisabledCodecs;
exports.encodeRTPDrift = encodeRTPDrift;
exports.readRTPDrift = readRTPDrift;
exports.fromJSONRTPDrift = fromJSONRTPDrift;
exports.toJSONRTPDrift = toJSONRTPDrift;
exports.fromPartialRTPDrift = fromPartialRTPDrift;
exports.encodeRTPStats = encodeRTPStats;
exports.readRTPStats = readRTPStats;
exports.fromJSONRTPStats = fromJSONRTPStats;
exports.toJSONRTPStats = toJSONRTPStats;
exports.fromPartialRTPStats = fromPartialRTPStats;
exports.encodeRTPStats_GapHistogramEntry = encodeRTPStats_GapHistogramEntry;
exports.readRTPStats_GapHistogramEntry = readRTPStats_GapHistogramEntry;
exports.fromJSONRTPStats_GapHistogramEntry = fromJSONRTPStats_GapHistogramEntry;
exports.toJSONRTPStats_GapHistogramEntry = toJSONRTPStats_GapHistogramEntry;
exports.fromPartialRTPStats_GapHistogramEntry = fromPartialRTPStats_GapHistogramEntry;
exports.encodeTimedVersion = encodeTimedVersion;
exports.readTimedVersion = readTimedVersion;
exports.fromJSONTimedVersion = fromJSONTimedVersion;
exports.toJSONTimedVersion = toJSONTimedVersion;
exports.fromPartialTimedVersion = fromPartialTimedVersion;
