// @generated from proto/livekit_room.proto by `npm run generate`
'use strict';

const { isListOf, isObject, isText, isUint32, isUint8Array } = require('../wire/values');
const {
  encodeParticipantInfo, encodeParticipantPermission, encodeParticipantTracks, encodeRoom, encodeTrackInfo,
  fitsDataPacket_Kind, fitsParticipantPermission, fitsParticipantTracks, readParticipantInfo, readParticipantPermission,
  readParticipantTracks, readRoom, readTrackInfo,
} = require('./livekit_models.wire');

/** The messages' places in the schema. */
exports.id = {
  CreateRoomRequest: 21, ListRoomsRequest: 22, ListRoomsResponse: 23, DeleteRoomRequest: 24, DeleteRoomResponse: 25,
  ListParticipantsRequest: 26, ListParticipantsResponse: 27, RoomParticipantIdentity: 28, RemoveParticipantResponse: 29,
  MuteRoomTrackRequest: 30, MuteRoomTrackResponse: 31, UpdateParticipantRequest: 32, UpdateSubscriptionsRequest: 33,
  UpdateSubscriptionsResponse: 34, SendDataRequest: 35, SendDataResponse: 36, UpdateRoomMetadataRequest: 37,
};

function encodeCreateRoomRequest(message, writer) {
  if (message.name !== '') writer.string(10, message.name, 'CreateRoomRequest.name');
  if (message.emptyTimeout !== 0) writer.uint32(16, message.emptyTimeout);
  if (message.maxParticipants !== 0) writer.uint32(24, message.maxParticipants);
  if (message.nodeId !== '') writer.string(34, message.nodeId, 'CreateRoomRequest.nodeId');
  if (message.metadata !== undefined && message.metadata !== '') {
    writer.string(42, message.metadata, 'CreateRoomRequest.metadata');
  }
  if (message.minPlayoutDelay !== undefined && message.minPlayoutDelay !== 0) {
    writer.uint32(56, message.minPlayoutDelay);
  }
  if (message.maxPlayoutDelay !== undefined && message.maxPlayoutDelay !== 0) {
    writer.uint32(64, message.maxPlayoutDelay);
  }
  if (message.syncStreams === true) writer.bool(72, message.syncStreams);
}

function fitsCreateRoomRequest(message) {
  return (
    isObject(message) &&
    (message.name === undefined || isText(message.name)) &&
    (message.emptyTimeout === undefined || isUint32(message.emptyTimeout)) &&
    (message.maxParticipants === undefined || isUint32(message.maxParticipants)) &&
    (message.nodeId === undefined || isText(message.nodeId)) &&
    (message.metadata === undefined || isText(message.metadata)) &&
    (message.minPlayoutDelay === undefined || isUint32(message.minPlayoutDelay)) &&
    (message.maxPlayoutDelay === undefined || isUint32(message.maxPlayoutDelay)) &&
    (message.syncStreams === undefined || typeof message.syncStreams === 'boolean')
  );
}

function readCreateRoomRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const name = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const emptyTimeout = numbers[at++];
  const maxParticipants = numbers[at++];
  const nodeId = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const metadata = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const minPlayoutDelay = numbers[at++];
  const maxPlayoutDelay = numbers[at++];
  const syncStreams = numbers[at++] === 1;
  t.at = at;
  return { name, emptyTimeout, maxParticipants, nodeId, metadata, minPlayoutDelay, maxPlayoutDelay, syncStreams };
}

function encodeListRoomsRequest(message, writer) {
  if (message.names !== undefined) {
    for (const element of writer.list(message.names, 'ListRoomsRequest.names')) {
      writer.string(10, element, 'ListRoomsRequest.names');
    }
  }
}

function fitsListRoomsRequest(message) {
  return (
    isObject(message) &&
    (message.names === undefined || isListOf(isText, message.names))
  );
}

function readListRoomsRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const names = [];
  for (let count = numbers[at++]; count > 0; count--) {
    names.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  t.at = at;
  return { names };
}

function encodeListRoomsResponse(message, writer) {
  for (const element of writer.list(message.rooms, 'ListRoomsResponse.rooms')) {
    writer.message(10, element, encodeRoom, 'ListRoomsResponse.rooms');
  }
}

function readListRoomsResponse(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  const rooms = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    rooms.push(readRoom(t));
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { rooms };
}

function encodeDeleteRoomRequest(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'DeleteRoomRequest.room');
}

function fitsDeleteRoomRequest(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room))
  );
}

function readDeleteRoomRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { room };
}

function encodeDeleteRoomResponse() {}

function readDeleteRoomResponse() {
  return {};
}

function encodeListParticipantsRequest(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'ListParticipantsRequest.room');
}

function fitsListParticipantsRequest(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room))
  );
}

function readListParticipantsRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { room };
}

function encodeListParticipantsResponse(message, writer) {
  for (const element of writer.list(message.participants, 'ListParticipantsResponse.participants')) {
    writer.message(10, element, encodeParticipantInfo, 'ListParticipantsResponse.participants');
  }
}

function readListParticipantsResponse(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  const participants = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    participants.push(readParticipantInfo(t));
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { participants };
}

function encodeRoomParticipantIdentity(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'RoomParticipantIdentity.room');
  if (message.identity !== '') writer.string(18, message.identity, 'RoomParticipantIdentity.identity');
}

function fitsRoomParticipantIdentity(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room)) &&
    (message.identity === undefined || isText(message.identity))
  );
}

function readRoomParticipantIdentity(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const identity = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { room, identity };
}

function encodeRemoveParticipantResponse() {}

function readRemoveParticipantResponse() {
  return {};
}

function encodeMuteRoomTrackRequest(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'MuteRoomTrackRequest.room');
  if (message.identity !== '') writer.string(18, message.identity, 'MuteRoomTrackRequest.identity');
  if (message.trackSid !== '') writer.string(26, message.trackSid, 'MuteRoomTrackRequest.trackSid');
  if (message.muted === true) writer.bool(32, message.muted);
}

function fitsMuteRoomTrackRequest(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room)) &&
    (message.identity === undefined || isText(message.identity)) &&
    (message.trackSid === undefined || isText(message.trackSid)) &&
    (message.muted === undefined || typeof message.muted === 'boolean')
  );
}

function readMuteRoomTrackRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const identity = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const trackSid = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const muted = numbers[at++] === 1;
  t.at = at;
  return { room, identity, trackSid, muted };
}

function encodeMuteRoomTrackResponse(message, writer) {
  if (message.track !== undefined) writer.message(10, message.track, encodeTrackInfo, 'MuteRoomTrackResponse.track');
}

function readMuteRoomTrackResponse(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
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
  return { track };
}

function encodeUpdateParticipantRequest(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'UpdateParticipantRequest.room');
  if (message.identity !== '') writer.string(18, message.identity, 'UpdateParticipantRequest.identity');
  if (message.metadata !== '') writer.string(26, message.metadata, 'UpdateParticipantRequest.metadata');
  if (message.permission !== undefined) {
    writer.message(34, message.permission, encodeParticipantPermission, 'UpdateParticipantRequest.permission');
  }
  if (message.name !== undefined && message.name !== '') {
    writer.string(42, message.name, 'UpdateParticipantRequest.name');
  }
}

function fitsUpdateParticipantRequest(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room)) &&
    (message.identity === undefined || isText(message.identity)) &&
    (message.metadata === undefined || isText(message.metadata)) &&
    (message.permission === undefined || fitsParticipantPermission(message.permission)) &&
    (message.name === undefined || isText(message.name))
  );
}

function readUpdateParticipantRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const identity = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const metadata = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const name = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
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
  return { room, identity, metadata, name, permission };
}

function encodeUpdateSubscriptionsRequest(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'UpdateSubscriptionsRequest.room');
  if (message.identity !== '') writer.string(18, message.identity, 'UpdateSubscriptionsRequest.identity');
  for (const element of writer.list(message.trackSids, 'UpdateSubscriptionsRequest.trackSids')) {
    writer.string(26, element, 'UpdateSubscriptionsRequest.trackSids');
  }
  if (message.subscribe === true) writer.bool(32, message.subscribe);
  if (message.participantTracks !== undefined) {
    for (const element of writer.list(message.participantTracks, 'UpdateSubscriptionsRequest.participantTracks')) {
      writer.message(42, element, encodeParticipantTracks, 'UpdateSubscriptionsRequest.participantTracks');
    }
  }
}

function fitsUpdateSubscriptionsRequest(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room)) &&
    (message.identity === undefined || isText(message.identity)) &&
    (message.trackSids === undefined || isListOf(isText, message.trackSids)) &&
    (message.subscribe === undefined || typeof message.subscribe === 'boolean') &&
    (message.participantTracks === undefined || isListOf(fitsParticipantTracks, message.participantTracks))
  );
}

function readUpdateSubscriptionsRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  let text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const identity = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const trackSids = [];
  for (let count = numbers[at++]; count > 0; count--) {
    trackSids.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  const subscribe = numbers[at++] === 1;
  const participantTracks = [];
  for (let count = numbers[at++]; count > 0; count--) {
    if (numbers[at++] === 1) text = t.next();
    t.at = at;
    t.text = text;
    participantTracks.push(readParticipantTracks(t));
    at = t.at;
    text = t.text;
  }
  t.at = at;
  t.text = text;
  return { room, identity, trackSids, subscribe, participantTracks };
}

function encodeUpdateSubscriptionsResponse() {}

function readUpdateSubscriptionsResponse() {
  return {};
}

function encodeSendDataRequest(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'SendDataRequest.room');
  writer.bytes(18, message.data, 'SendDataRequest.data');
  if (message.kind !== 0) writer.int32(24, message.kind);
  for (const element of writer.list(message.destinationSids, 'SendDataRequest.destinationSids')) {
    writer.string(34, element, 'SendDataRequest.destinationSids');
  }
  if (message.destinationIdentities !== undefined) {
    for (const element of writer.list(message.destinationIdentities, 'SendDataRequest.destinationIdentities')) {
      writer.string(50, element, 'SendDataRequest.destinationIdentities');
    }
  }
  if (message.topic !== undefined) writer.string(42, message.topic, 'SendDataRequest.topic');
}

function fitsSendDataRequest(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room)) &&
    (message.data === undefined || isUint8Array(message.data)) &&
    (message.kind === undefined || fitsDataPacket_Kind(message.kind)) &&
    (message.destinationSids === undefined || isListOf(isText, message.destinationSids)) &&
    (message.destinationIdentities === undefined || isListOf(isText, message.destinationIdentities)) &&
    (message.topic === undefined || isText(message.topic))
  );
}

function readSendDataRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const kind = numbers[at++];
  const destinationSids = [];
  for (let count = numbers[at++]; count > 0; count--) {
    destinationSids.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  const destinationIdentities = [];
  for (let count = numbers[at++]; count > 0; count--) {
    destinationIdentities.push((start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]));
  }
  const data = t.bytes(numbers[at++], numbers[at++]);
  let topic;
  if (numbers[at++] === 1) topic = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { room, kind, destinationSids, destinationIdentities, data, topic };
}

function encodeSendDataResponse() {}

function readSendDataResponse() {
  return {};
}

function encodeUpdateRoomMetadataRequest(message, writer) {
  if (message.room !== '') writer.string(10, message.room, 'UpdateRoomMetadataRequest.room');
  if (message.metadata !== '') writer.string(18, message.metadata, 'UpdateRoomMetadataRequest.metadata');
}

function fitsUpdateRoomMetadataRequest(message) {
  return (
    isObject(message) &&
    (message.room === undefined || isText(message.room)) &&
    (message.metadata === undefined || isText(message.metadata))
  );
}

function readUpdateRoomMetadataRequest(t) {
  const numbers = t.numbers;
  let at = t.at;
  const text = t.text;
  let start;
  const room = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  const metadata = (start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++]);
  t.at = at;
  return { room, metadata };
}

exports.encodeCreateRoomRequest = encodeCreateRoomRequest;
exports.fitsCreateRoomRequest = fitsCreateRoomRequest;
exports.readCreateRoomRequest = readCreateRoomRequest;
exports.encodeListRoomsRequest = encodeListRoomsRequest;
exports.fitsListRoomsRequest = fitsListRoomsRequest;
exports.readListRoomsRequest = readListRoomsRequest;
exports.encodeListRoomsResponse = encodeListRoomsResponse;
exports.readListRoomsResponse = readListRoomsResponse;
exports.encodeDeleteRoomRequest = encodeDeleteRoomRequest;
exports.fitsDeleteRoomRequest = fitsDeleteRoomRequest;
exports.readDeleteRoomRequest = readDeleteRoomRequest;
exports.encodeDeleteRoomResponse = encodeDeleteRoomResponse;
exports.readDeleteRoomResponse = readDeleteRoomResponse;
exports.encodeListParticipantsRequest = encodeListParticipantsRequest;
exports.fitsListParticipantsRequest = fitsListParticipantsRequest;
exports.readListParticipantsRequest = readListParticipantsRequest;
exports.encodeListParticipantsResponse = encodeListParticipantsResponse;
exports.readListParticipantsResponse = readListParticipantsResponse;
exports.encodeRoomParticipantIdentity = encodeRoomParticipantIdentity;
exports.fitsRoomParticipantIdentity = fitsRoomParticipantIdentity;
exports.readRoomParticipantIdentity = readRoomParticipantIdentity;
exports.encodeRemoveParticipantResponse = encodeRemoveParticipantResponse;
exports.readRemoveParticipantResponse = readRemoveParticipantResponse;
exports.encodeMuteRoomTrackRequest = encodeMuteRoomTrackRequest;
exports.fitsMuteRoomTrackRequest = fitsMuteRoomTrackRequest;
exports.readMuteRoomTrackRequest = readMuteRoomTrackRequest;
exports.encodeMuteRoomTrackResponse = encodeMuteRoomTrackResponse;
exports.readMuteRoomTrackResponse = readMuteRoomTrackResponse;
exports.encodeUpdateParticipantRequest = encodeUpdateParticipantRequest;
exports.fitsUpdateParticipantRequest = fitsUpdateParticipantRequest;
exports.readUpdateParticipantRequest = readUpdateParticipantRequest;
exports.encodeUpdateSubscriptionsRequest = encodeUpdateSubscriptionsRequest;
exports.fitsUpdateSubscriptionsRequest = fitsUpdateSubscriptionsRequest;
exports.readUpdateSubscriptionsRequest = readUpdateSubscriptionsRequest;
exports.encodeUpdateSubscriptionsResponse = encodeUpdateSubscriptionsResponse;
exports.readUpdateSubscriptionsResponse = readUpdateSubscriptionsResponse;
exports.encodeSendDataRequest = encodeSendDataRequest;
exports.fitsSendDataRequest = fitsSendDataRequest;
exports.readSendDataRequest = readSendDataRequest;
exports.encodeSendDataResponse = encodeSendDataResponse;
exports.readSendDataResponse = readSendDataResponse;
exports.encodeUpdateRoomMetadataRequest = encodeUpdateRoomMetadataRequest;
exports.fitsUpdateRoomMetadataRequest = fitsUpdateRoomMetadataRequest;
exports.readUpdateRoomMetadataRequest = readUpdateRoomMetadataRequest;
