// @generated from proto/livekit_models.proto by `npm run generate`
'use strict';

const { isListOf, isObject, isText } = require('../wire/values');

/** The messages' places in the schema. */
exports.id = {
  Room: 0, Codec: 1, ParticipantPermission: 2, ParticipantInfo: 3, Encryption: 4, SimulcastCodecInfo: 5, TrackInfo: 6,
  VideoLayer: 7, DataPacket: 8, ActiveSpeakerUpdate: 9, SpeakerInfo: 10, UserPacket: 11, ParticipantTracks: 12,
};

function fitsTrackSource(value) {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4;
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

function readRoom(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  const sid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const name = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const emptyTimeout = numbers[at++];
  const maxParticipants = numbers[at++];
  const creationTime = numbers[at++];
  const turnPassword = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const metadata = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const numParticipants = numbers[at++];
  const numPublishers = numbers[at++];
  const activeRecording = numbers[at++] === 1;
  const enabledCodecs = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    enabledCodecs.push(readCodec(t));
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return {
    sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata, numParticipants, numPublishers,
    activeRecording, enabledCodecs,
  };
}

function encodeCodec(message, writer) {
  if (message.mime !== '') writer.string(10, message.mime, 'Codec.mime');
  if (message.fmtpLine !== '') writer.string(18, message.fmtpLine, 'Codec.fmtpLine');
}

function readCodec(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const mime = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const fmtpLine = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { mime, fmtpLine };
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

function readParticipantPermission(t) {
  const numbers = t.numbers;
  let at = t.at;
  const canSubscribe = numbers[at++] === 1;
  const canPublish = numbers[at++] === 1;
  const canPublishData = numbers[at++] === 1;
  const canPublishSources = [];
  for (let count = numbers[at++]; count > 0; count--) {
    canPublishSources.push(numbers[at++]);
  }
  const hidden = numbers[at++] === 1;
  const recorder = numbers[at++] === 1;
  const canUpdateMetadata = numbers[at++] === 1;
  t.at = at;
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

function readParticipantInfo(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  const sid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const identity = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const state = numbers[at++];
  const metadata = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const joinedAt = numbers[at++];
  const hidden = numbers[at++] === 1;
  const name = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const version = numbers[at++];
  const region = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const isPublisher = numbers[at++] === 1;
  const tracks = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    tracks.push(readTrackInfo(t));
    at = t.at;
    text = t.text;
  }
  let permission;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    permission = readParticipantPermission(t);
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { sid, identity, state, metadata, joinedAt, hidden, name, version, region, isPublisher, tracks, permission };
}

function encodeEncryption() {}

function readEncryption() {
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

function readSimulcastCodecInfo(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  const mimeType = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const mid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const cid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const layers = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    layers.push(readVideoLayer(t));
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
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

function readTrackInfo(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  const sid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const type = numbers[at++];
  const name = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const muted = numbers[at++] === 1;
  const width = numbers[at++];
  const height = numbers[at++];
  const simulcast = numbers[at++] === 1;
  const disableDtx = numbers[at++] === 1;
  const source = numbers[at++];
  const mimeType = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const mid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const stereo = numbers[at++] === 1;
  const disableRed = numbers[at++] === 1;
  const encryption = numbers[at++];
  const stream = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const layers = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    layers.push(readVideoLayer(t));
    at = t.at;
    text = t.text;
  }
  const codecs = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    codecs.push(readSimulcastCodecInfo(t));
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
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

function readVideoLayer(t) {
  const numbers = t.numbers;
  let at = t.at;
  const quality = numbers[at++];
  const width = numbers[at++];
  const height = numbers[at++];
  const bitrate = numbers[at++];
  const ssrc = numbers[at++];
  t.at = at;
  return { quality, width, height, bitrate, ssrc };
}

function encodeDataPacket(message, writer) {
  if (message.kind !== 0) writer.int32(8, message.kind);
  if (message.user !== undefined) writer.message(18, message.user, encodeUserPacket, 'DataPacket.user');
  if (message.speaker !== undefined) {
    writer.message(26, message.speaker, encodeActiveSpeakerUpdate, 'DataPacket.speaker');
  }
}

function readDataPacket(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  const kind = numbers[at++];
  let user;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    user = readUserPacket(t);
    at = t.at;
    text = t.text;
  }
  let speaker;
  if (numbers[at++] === 1) {
    t.at = at;
    t.text = text;
    speaker = readActiveSpeakerUpdate(t);
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { kind, user, speaker };
}

function encodeActiveSpeakerUpdate(message, writer) {
  for (const element of writer.list(message.speakers, 'ActiveSpeakerUpdate.speakers')) {
    writer.message(10, element, encodeSpeakerInfo, 'ActiveSpeakerUpdate.speakers');
  }
}

function readActiveSpeakerUpdate(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  const speakers = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    speakers.push(readSpeakerInfo(t));
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { speakers };
}

function encodeSpeakerInfo(message, writer) {
  if (message.sid !== '') writer.string(10, message.sid, 'SpeakerInfo.sid');
  if (message.level !== 0) writer.float(21, message.level);
  if (message.active === true) writer.bool(24, message.active);
}

function readSpeakerInfo(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const sid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const level = numbers[at++];
  const active = numbers[at++] === 1;
  t.at = at;
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

function readUserPacket(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const participantSid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const destinationSids = [];
  for (let count = numbers[at++]; count > 0; count--) {
    destinationSids.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  const participantIdentity = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const destinationIdentities = [];
  for (let count = numbers[at++]; count > 0; count--) {
    destinationIdentities.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  const payload = t.bytes(numbers[at++], numbers[at++]);
  let topic;
  if (numbers[at++] === 1) topic = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
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

function readParticipantTracks(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const participantSid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const trackSids = [];
  for (let count = numbers[at++]; count > 0; count--) {
    trackSids.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  t.at = at;
  return { participantSid, trackSids };
}

exports.fitsTrackSource = fitsTrackSource;
exports.fitsDataPacket_Kind = fitsDataPacket_Kind;
exports.encodeRoom = encodeRoom;
exports.readRoom = readRoom;
exports.encodeCodec = encodeCodec;
exports.readCodec = readCodec;
exports.encodeParticipantPermission = encodeParticipantPermission;
exports.fitsParticipantPermission = fitsParticipantPermission;
exports.readParticipantPermission = readParticipantPermission;
exports.encodeParticipantInfo = encodeParticipantInfo;
exports.readParticipantInfo = readParticipantInfo;
exports.encodeEncryption = encodeEncryption;
exports.readEncryption = readEncryption;
exports.encodeSimulcastCodecInfo = encodeSimulcastCodecInfo;
exports.readSimulcastCodecInfo = readSimulcastCodecInfo;
exports.encodeTrackInfo = encodeTrackInfo;
exports.readTrackInfo = readTrackInfo;
exports.encodeVideoLayer = encodeVideoLayer;
exports.readVideoLayer = readVideoLayer;
exports.encodeDataPacket = encodeDataPacket;
exports.readDataPacket = readDataPacket;
exports.encodeActiveSpeakerUpdate = encodeActiveSpeakerUpdate;
exports.readActiveSpeakerUpdate = readActiveSpeakerUpdate;
exports.encodeSpeakerInfo = encodeSpeakerInfo;
exports.readSpeakerInfo = readSpeakerInfo;
exports.encodeUserPacket = encodeUserPacket;
exports.readUserPacket = readUserPacket;
exports.encodeParticipantTracks = encodeParticipantTracks;
exports.fitsParticipantTracks = fitsParticipantTracks;
exports.readParticipantTracks = readParticipantTracks;
