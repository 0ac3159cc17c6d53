// @generated from proto/livekit_room.proto by `npm run generate`
'use strict';

const {
  base64FromBytes, bytesFromBase64, isListOf, isNumeric, isObject, isSet, isText, isUint32, isUint8Array, rounded,
} = require('../wire/values');
const { dataPacket_KindFromJSON, dataPacket_KindToJSON } = require('./livekit_models');
const {
  encodeAutoParticipantEgress, encodeAutoTrackEgress, encodeRoomCompositeEgressRequest, fitsAutoParticipantEgress,
  fitsAutoTrackEgress, fitsRoomCompositeEgressRequest, fromJSONAutoParticipantEgress, fromJSONAutoTrackEgress,
  fromJSONRoomCompositeEgressRequest, fromPartialAutoParticipantEgress, fromPartialAutoTrackEgress,
  fromPartialRoomCompositeEgressRequest, readAutoParticipantEgress, readAutoTrackEgress, readRoomCompositeEgressRequest,
  toJSONAutoParticipantEgress, toJSONAutoTrackEgress, toJSONRoomCompositeEgressRequest,
} = require('./livekit_egress.wire');
const {
  encodeParticipantInfo, encodeParticipantPermission, encodeParticipantTracks, encodeRoom, encodeTrackInfo,
  fitsDataPacket_Kind, fitsParticipantPermission, fitsParticipantTracks, fromJSONParticipantInfo,
  fromJSONParticipantPermission, fromJSONParticipantTracks, fromJSONRoom, fromJSONTrackInfo, fromPartialParticipantInfo,
  fromPartialParticipantPermission, fromPartialParticipantTracks, fromPartialRoom, fromPartialTrackInfo,
  readListOfParticipantInfo, readListOfParticipantTracks, readListOfRoom, readParticipantPermission, readTrackInfo,
  toJSONParticipantInfo, toJSONParticipantPermission, toJSONParticipantTracks, toJSONRoom, toJSONTrackInfo,
} = require('./livekit_models.wire');

/** Index of each message in the schema. */
exports.id = {
  CreateRoomRequest: 74, RoomEgress: 75, ListRoomsRequest: 76, ListRoomsResponse: 77, DeleteRoomRequest: 78,
  DeleteRoomResponse: 79, ListParticipantsRequest: 80, ListParticipantsResponse: 81, RoomParticipantIdentity: 82,
  RemoveParticipantResponse: 83, MuteRoomTrackRequest: 84, MuteRoomTrackResponse: 85, UpdateParticipantRequest: 86,
  UpdateSubscriptionsRequest: 87, UpdateSubscriptionsResponse: 88, SendDataRequest: 89, SendDataResponse: 90,
  UpdateRoomMetadataRequest: 91,
};

function stringFromJSON(value) {
  if (typeof value === 'string') return value;
  return isSet(value) ? String(value) : '';
}

function encodeCreateRoomRequest(message, writer) {
  if (message.name !== '') writer.string(10, message.name, 'CreateRoomRequest.name');
  if (message.emptyTimeout !== 0) writer.uint32(16, message.emptyTimeout);
  if (message.maxParticipants !== 0) writer.uint32(24, message.maxParticipants);
  if (message.nodeId !== '') writer.string(34, message.nodeId, 'CreateRoomRequest.nodeId');
  if (message.metadata !== undefined && message.metadata !== '') {
    writer.string(42, message.metadata, 'CreateRoomRequest.metadata');
  }
  if (message.egress !== undefined) writer.message(50, message.egress, encodeRoomEgress, 'CreateRoomRequest.egress');
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
    (message.egress === undefined || fitsRoomEgress(message.egress)) &&
    (message.minPlayoutDelay === undefined || isUint32(message.minPlayoutDelay)) &&
    (message.maxPlayoutDelay === undefined || isUint32(message.maxPlayoutDelay)) &&
    (message.syncStreams === undefined || typeof message.syncStreams === 'boolean')
  );
}

function readCreateRoomRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const name = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const emptyTimeout = numbers[at + 4] >>> 0;
  const maxParticipants = numbers[at + 5] >>> 0;
  const nodeId = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const metadata = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  const minPlayoutDelay = numbers[at + 10] >>> 0;
  const maxPlayoutDelay = numbers[at + 11] >>> 0;
  const syncStreams = numbers[at + 12] === 1;
  let egress;
  if (numbers[at + 13] !== 0) egress = readRoomEgress(t, numbers[at + 13]);
  return {
    name, emptyTimeout, maxParticipants, nodeId, metadata, minPlayoutDelay, maxPlayoutDelay, syncStreams, egress,
  };
}

function fromJSONCreateRoomRequest(object) {
  const name = stringFromJSON(object.name);
  const emptyTimeout = isSet(object.emptyTimeout) ? Number(object.emptyTimeout) : 0;
  const maxParticipants = isSet(object.maxParticipants) ? Number(object.maxParticipants) : 0;
  const nodeId = stringFromJSON(object.nodeId);
  const metadata = typeof object.metadata === 'string' ? object.metadata : '';
  const egress = isObject(object.egress) ? fromJSONRoomEgress(object.egress) : undefined;
  const minPlayoutDelay = isNumeric(object.minPlayoutDelay) ? Number(object.minPlayoutDelay) : 0;
  const maxPlayoutDelay = isNumeric(object.maxPlayoutDelay) ? Number(object.maxPlayoutDelay) : 0;
  const syncStreams = typeof object.syncStreams === 'boolean' ? object.syncStreams : false;
  return {
    name, emptyTimeout, maxParticipants, nodeId, metadata, minPlayoutDelay, maxPlayoutDelay, syncStreams, egress,
  };
}

function toJSONCreateRoomRequest(message, isRequest) {
  const json = {};
  if (message.name !== undefined) json.name = message.name;
  if (message.emptyTimeout !== undefined) {
    json.emptyTimeout = isRequest ? rounded(message.emptyTimeout) : message.emptyTimeout;
  }
  if (message.maxParticipants !== undefined) {
    json.maxParticipants = isRequest ? rounded(message.maxParticipants) : message.maxParticipants;
  }
  if (message.nodeId !== undefined) json.nodeId = message.nodeId;
  if (message.metadata !== undefined) json.metadata = message.metadata;
  if (message.egress !== undefined) json.egress = message.egress ? toJSONRoomEgress(message.egress) : undefined;
  if (message.minPlayoutDelay !== undefined) json.minPlayoutDelay = Math.round(message.minPlayoutDelay);
  if (message.maxPlayoutDelay !== undefined) json.maxPlayoutDelay = Math.round(message.maxPlayoutDelay);
  if (message.syncStreams !== undefined) json.syncStreams = message.syncStreams;
  return json;
}

function fromPartialCreateRoomRequest(object) {
  const name = isSet(object.name) ? object.name : '';
  const emptyTimeout = isSet(object.emptyTimeout) ? object.emptyTimeout : 0;
  const maxParticipants = isSet(object.maxParticipants) ? object.maxParticipants : 0;
  const nodeId = isSet(object.nodeId) ? object.nodeId : '';
  const metadata = isSet(object.metadata) ? object.metadata : '';
  const egress = isSet(object.egress) ? fromPartialRoomEgress(object.egress) : undefined;
  const minPlayoutDelay = isSet(object.minPlayoutDelay) ? object.minPlayoutDelay : 0;
  const maxPlayoutDelay = isSet(object.maxPlayoutDelay) ? object.maxPlayoutDelay : 0;
  const syncStreams = isSet(object.syncStreams) ? object.syncStreams : false;
  return {
    name, emptyTimeout, maxParticipants, nodeId, metadata, minPlayoutDelay, maxPlayoutDelay, syncStreams, egress,
  };
}

function encodeRoomEgress(message, writer) {
  if (message.room !== undefined) {
    writer.message(10, message.room, encodeRoomCompositeEgressRequest, 'RoomEgress.room');
  }
  if (message.participant !== undefined) {
    writer.message(26, message.participant, encodeAutoParticipantEgress, 'RoomEgress.participant');
  }
  if (message.tracks !== undefined) writer.message(18, message.tracks, encodeAutoTrackEgress, 'RoomEgress.tracks');
}

function fitsRoomEgress(message) {
  return (
    isObject(message) &&
    (message.room === undefined || fitsRoomCompositeEgressRequest(message.room)) &&
    (message.participant === undefined || fitsAutoParticipantEgress(message.participant)) &&
    (message.tracks === undefined || fitsAutoTrackEgress(message.tracks))
  );
}

function readRoomEgress(t, at) {
  const numbers = t.numbers;
  let room;
  if (numbers[at + 2] !== 0) room = readRoomCompositeEgressRequest(t, numbers[at + 2]);
  let participant;
  if (numbers[at + 3] !== 0) participant = readAutoParticipantEgress(t, numbers[at + 3]);
  let tracks;
  if (numbers[at + 4] !== 0) tracks = readAutoTrackEgress(t, numbers[at + 4]);
  return { room, participant, tracks };
}

function fromJSONRoomEgress(object) {
  const room = isSet(object.room) ? fromJSONRoomCompositeEgressRequest(object.room) : undefined;
  const participant = isSet(object.participant) ? fromJSONAutoParticipantEgress(object.participant) : undefined;
  const tracks = isSet(object.tracks) ? fromJSONAutoTrackEgress(object.tracks) : undefined;
  return { room, participant, tracks };
}

function toJSONRoomEgress(message) {
  const json = {};
  if (message.room !== undefined) {
    json.room = message.room ? toJSONRoomCompositeEgressRequest(message.room) : undefined;
  }
  if (message.participant !== undefined) {
    json.participant = message.participant ? toJSONAutoParticipantEgress(message.participant) : undefined;
  }
  if (message.tracks !== undefined) json.tracks = message.tracks ? toJSONAutoTrackEgress(message.tracks) : undefined;
  return json;
}

function fromPartialRoomEgress(object) {
  const room = isSet(object.room) ? fromPartialRoomCompositeEgressRequest(object.room) : undefined;
  const participant = isSet(object.participant) ? fromPartialAutoParticipantEgress(object.participant) : undefined;
  const tracks = isSet(object.tracks) ? fromPartialAutoTrackEgress(object.tracks) : undefined;
  return { room, participant, tracks };
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

function readListRoomsRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const names = [];
  for (let next = numbers[at + 2]; next !== 0; next = numbers[next]) {
    names.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  return { names };
}

function fromJSONListRoomsRequest(object) {
  const names = Array.isArray(object.names) ? object.names.map((element) => String(element)) : [];
  return { names };
}

function toJSONListRoomsRequest(message) {
  const json = {};
  if (message.names !== undefined) json.names = message.names ? message.names.map((element) => element) : [];
  return json;
}

function fromPartialListRoomsRequest(object) {
  let names = [];
  if (Array.isArray(object.names)) {
    names = object.names.map((element) => element);
  } else if (isSet(object.names)) {
    for (const element of object.names) names.push(element);
  }
  return { names };
}

function encodeListRoomsResponse(message, writer) {
  for (const element of writer.list(message.rooms, 'ListRoomsResponse.rooms')) {
    writer.message(10, element, encodeRoom, 'ListRoomsResponse.rooms');
  }
}

function readListRoomsResponse(t, at) {
  const numbers = t.numbers;
  const rooms = readListOfRoom(t, numbers[at + 2]);
  return { rooms };
}

function fromJSONListRoomsResponse(object) {
  let rooms = [];
  if (Array.isArray(object.rooms)) {
    rooms = object.rooms.map((element) => fromJSONRoom(element));
  } else if (isSet(object.rooms)) {
    for (const element of object.rooms) rooms.push(fromJSONRoom(element));
  }
  return { rooms };
}

function toJSONListRoomsResponse(message) {
  const json = {};
  json.rooms = message.rooms ? message.rooms.map((element) => (element ? toJSONRoom(element) : undefined)) : [];
  return json;
}

function fromPartialListRoomsResponse(object) {
  let rooms = [];
  if (Array.isArray(object.rooms)) {
    rooms = object.rooms.map((element) => fromPartialRoom(element));
  } else if (isSet(object.rooms)) {
    for (const element of object.rooms) rooms.push(fromPartialRoom(element));
  }
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

function readDeleteRoomRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  return { room };
}

function fromJSONDeleteRoomRequest(object) {
  const room = stringFromJSON(object.room);
  return { room };
}

function toJSONDeleteRoomRequest(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  return json;
}

function fromPartialDeleteRoomRequest(object) {
  const room = isSet(object.room) ? object.room : '';
  return { room };
}

function encodeDeleteRoomResponse() {}

function readDeleteRoomResponse() {
  return {};
}

function fromJSONDeleteRoomResponse() {
  return {};
}

function toJSONDeleteRoomResponse() {
  return {};
}

function fromPartialDeleteRoomResponse() {
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

function readListParticipantsRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  return { room };
}

function fromJSONListParticipantsRequest(object) {
  const room = stringFromJSON(object.room);
  return { room };
}

function toJSONListParticipantsRequest(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  return json;
}

function fromPartialListParticipantsRequest(object) {
  const room = isSet(object.room) ? object.room : '';
  return { room };
}

function encodeListParticipantsResponse(message, writer) {
  for (const element of writer.list(message.participants, 'ListParticipantsResponse.participants')) {
    writer.message(10, element, encodeParticipantInfo, 'ListParticipantsResponse.participants');
  }
}

function readListParticipantsResponse(t, at) {
  const numbers = t.numbers;
  const participants = readListOfParticipantInfo(t, numbers[at + 2]);
  return { participants };
}

function fromJSONListParticipantsResponse(object) {
  let participants = [];
  if (Array.isArray(object.participants)) {
    participants = object.participants.map((element) => fromJSONParticipantInfo(element));
  } else if (isSet(object.participants)) {
    for (const element of object.participants) participants.push(fromJSONParticipantInfo(element));
  }
  return { participants };
}

function toJSONListParticipantsResponse(message) {
  const json = {};
  json.participants = message.participants
    ? message.participants.map((element) => (element ? toJSONParticipantInfo(element) : undefined))
    : [];
  return json;
}

function fromPartialListParticipantsResponse(object) {
  let participants = [];
  if (Array.isArray(object.participants)) {
    participants = object.participants.map((element) => fromPartialParticipantInfo(element));
  } else if (isSet(object.participants)) {
    for (const element of object.participants) participants.push(fromPartialParticipantInfo(element));
  }
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

function readRoomParticipantIdentity(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const identity = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { room, identity };
}

function fromJSONRoomParticipantIdentity(object) {
  const room = stringFromJSON(object.room);
  const identity = stringFromJSON(object.identity);
  return { room, identity };
}

function toJSONRoomParticipantIdentity(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  if (message.identity !== undefined) json.identity = message.identity;
  return json;
}

function fromPartialRoomParticipantIdentity(object) {
  const room = isSet(object.room) ? object.room : '';
  const identity = isSet(object.identity) ? object.identity : '';
  return { room, identity };
}

function encodeRemoveParticipantResponse() {}

function readRemoveParticipantResponse() {
  return {};
}

function fromJSONRemoveParticipantResponse() {
  return {};
}

function toJSONRemoveParticipantResponse() {
  return {};
}

function fromPartialRemoveParticipantResponse() {
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

function readMuteRoomTrackRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const identity = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const trackSid = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const muted = numbers[at + 8] === 1;
  return { room, identity, trackSid, muted };
}

function fromJSONMuteRoomTrackRequest(object) {
  const room = stringFromJSON(object.room);
  const identity = stringFromJSON(object.identity);
  const trackSid = stringFromJSON(object.trackSid);
  const muted = isSet(object.muted) ? Boolean(object.muted) : false;
  return { room, identity, trackSid, muted };
}

function toJSONMuteRoomTrackRequest(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  if (message.identity !== undefined) json.identity = message.identity;
  if (message.trackSid !== undefined) json.trackSid = message.trackSid;
  if (message.muted !== undefined) json.muted = message.muted;
  return json;
}

function fromPartialMuteRoomTrackRequest(object) {
  const room = isSet(object.room) ? object.room : '';
  const identity = isSet(object.identity) ? object.identity : '';
  const trackSid = isSet(object.trackSid) ? object.trackSid : '';
  const muted = isSet(object.muted) ? object.muted : false;
  return { room, identity, trackSid, muted };
}

function encodeMuteRoomTrackResponse(message, writer) {
  if (message.track !== undefined) writer.message(10, message.track, encodeTrackInfo, 'MuteRoomTrackResponse.track');
}

function readMuteRoomTrackResponse(t, at) {
  const numbers = t.numbers;
  let track;
  if (numbers[at + 2] !== 0) track = readTrackInfo(t, numbers[at + 2]);
  return { track };
}

function fromJSONMuteRoomTrackResponse(object) {
  const track = isSet(object.track) ? fromJSONTrackInfo(object.track) : undefined;
  return { track };
}

function toJSONMuteRoomTrackResponse(message) {
  const json = {};
  if (message.track !== undefined) json.track = message.track ? toJSONTrackInfo(message.track) : undefined;
  return json;
}

function fromPartialMuteRoomTrackResponse(object) {
  const track = isSet(object.track) ? fromPartialTrackInfo(object.track) : undefined;
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

function readUpdateParticipantRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const identity = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const metadata = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const name = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  let permission;
  if (numbers[at + 10] !== 0) permission = readParticipantPermission(t, numbers[at + 10]);
  return { room, identity, metadata, name, permission };
}

function fromJSONUpdateParticipantRequest(object) {
  const room = stringFromJSON(object.room);
  const identity = stringFromJSON(object.identity);
  const metadata = stringFromJSON(object.metadata);
  const permission = isSet(object.permission) ? fromJSONParticipantPermission(object.permission) : undefined;
  const name = typeof object.name === 'string' ? object.name : '';
  return { room, identity, metadata, name, permission };
}

function toJSONUpdateParticipantRequest(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  if (message.identity !== undefined) json.identity = message.identity;
  if (message.metadata !== undefined) json.metadata = message.metadata;
  if (message.permission !== undefined) {
    json.permission = message.permission ? toJSONParticipantPermission(message.permission) : undefined;
  }
  if (message.name !== undefined) json.name = message.name;
  return json;
}

function fromPartialUpdateParticipantRequest(object) {
  const room = isSet(object.room) ? object.room : '';
  const identity = isSet(object.identity) ? object.identity : '';
  const metadata = isSet(object.metadata) ? object.metadata : '';
  const permission = isSet(object.permission) ? fromPartialParticipantPermission(object.permission) : undefined;
  const name = isSet(object.name) ? object.name : '';
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

function readUpdateSubscriptionsRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const identity = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const trackSids = [];
  for (let next = numbers[at + 6]; next !== 0; next = numbers[next]) {
    trackSids.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  const subscribe = numbers[at + 8] === 1;
  const participantTracks = readListOfParticipantTracks(t, numbers[at + 9]);
  return { room, identity, trackSids, subscribe, participantTracks };
}

function fromJSONUpdateSubscriptionsRequest(object) {
  const room = stringFromJSON(object.room);
  const identity = stringFromJSON(object.identity);
  let trackSids = [];
  if (Array.isArray(object.trackSids)) {
    trackSids = object.trackSids.map((element) => String(element));
  } else if (isSet(object.trackSids)) {
    for (const element of object.trackSids) trackSids.push(String(element));
  }
  const subscribe = isSet(object.subscribe) ? Boolean(object.subscribe) : false;
  const participantTracks = Array.isArray(object.participantTracks)
    ? object.participantTracks.map((element) => fromJSONParticipantTracks(element))
    : [];
  return { room, identity, trackSids, subscribe, participantTracks };
}

function toJSONUpdateSubscriptionsRequest(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  if (message.identity !== undefined) json.identity = message.identity;
  json.trackSids = message.trackSids ? message.trackSids.map((element) => element) : [];
  if (message.subscribe !== undefined) json.subscribe = message.subscribe;
  if (message.participantTracks !== undefined) {
    json.participantTracks = message.participantTracks
      ? message.participantTracks.map((element) => (element ? toJSONParticipantTracks(element) : undefined))
      : [];
  }
  return json;
}

function fromPartialUpdateSubscriptionsRequest(object) {
  const room = isSet(object.room) ? object.room : '';
  const identity = isSet(object.identity) ? object.identity : '';
  let trackSids = [];
  if (Array.isArray(object.trackSids)) {
    trackSids = object.trackSids.map((element) => element);
  } else if (isSet(object.trackSids)) {
    for (const element of object.trackSids) trackSids.push(element);
  }
  const subscribe = isSet(object.subscribe) ? object.subscribe : false;
  let participantTracks = [];
  if (Array.isArray(object.participantTracks)) {
    participantTracks = object.participantTracks.map((element) => fromPartialParticipantTracks(element));
  } else if (isSet(object.participantTracks)) {
    for (const element of object.participantTracks) participantTracks.push(fromPartialParticipantTracks(element));
  }
  return { room, identity, trackSids, subscribe, participantTracks };
}

function encodeUpdateSubscriptionsResponse() {}

function readUpdateSubscriptionsResponse() {
  return {};
}

function fromJSONUpdateSubscriptionsResponse() {
  return {};
}

function toJSONUpdateSubscriptionsResponse() {
  return {};
}

function fromPartialUpdateSubscriptionsResponse() {
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

function readSendDataRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const kind = numbers[at + 4];
  const destinationSids = [];
  for (let next = numbers[at + 5]; next !== 0; next = numbers[next]) {
    destinationSids.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  const destinationIdentities = [];
  for (let next = numbers[at + 7]; next !== 0; next = numbers[next]) {
    destinationIdentities.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  const data = t.bytes(numbers[at + 9], numbers[at + 10]);
  let topic;
  if (numbers[at + 11] !== 0) topic = (end = numbers[at + 13]) > 0 ? text.substring(numbers[at + 12], end) : t.otherString(at + 12);
  return { room, kind, destinationSids, destinationIdentities, data, topic };
}

function fromJSONSendDataRequest(object) {
  const room = stringFromJSON(object.room);
  const data = isSet(object.data) ? bytesFromBase64(object.data) : new Uint8Array();
  const kind = isSet(object.kind) ? dataPacket_KindFromJSON(object.kind) : 0;
  let destinationSids = [];
  if (Array.isArray(object.destinationSids)) {
    destinationSids = object.destinationSids.map((element) => String(element));
  } else if (isSet(object.destinationSids)) {
    for (const element of object.destinationSids) destinationSids.push(String(element));
  }
  const destinationIdentities = Array.isArray(object.destinationIdentities)
    ? object.destinationIdentities.map((element) => String(element))
    : [];
  const topic = typeof object.topic === 'string' ? object.topic : undefined;
  return { room, kind, destinationSids, destinationIdentities, data, topic };
}

function toJSONSendDataRequest(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  if (message.data !== undefined) json.data = base64FromBytes(message.data, 'SendDataRequest.data');
  if (message.kind !== undefined) json.kind = dataPacket_KindToJSON(message.kind);
  json.destinationSids = message.destinationSids ? message.destinationSids.map((element) => element) : [];
  if (message.destinationIdentities !== undefined) {
    json.destinationIdentities = message.destinationIdentities
      ? message.destinationIdentities.map((element) => element)
      : [];
  }
  if (message.topic !== undefined) json.topic = message.topic;
  return json;
}

function fromPartialSendDataRequest(object) {
  const room = isSet(object.room) ? object.room : '';
  const data = isSet(object.data) ? object.data : new Uint8Array();
  const kind = isSet(object.kind) ? object.kind : 0;
  let destinationSids = [];
  if (Array.isArray(object.destinationSids)) {
    destinationSids = object.destinationSids.map((element) => element);
  } else if (isSet(object.destinationSids)) {
    for (const element of object.destinationSids) destinationSids.push(element);
  }
  let destinationIdentities = [];
  if (Array.isArray(object.destinationIdentities)) {
    destinationIdentities = object.destinationIdentities.map((element) => element);
  } else if (isSet(object.destinationIdentities)) {
    for (const element of object.destinationIdentities) destinationIdentities.push(element);
  }
  const topic = isSet(object.topic) ? object.topic : undefined;
  return { room, kind, destinationSids, destinationIdentities, data, topic };
}

function encodeSendDataResponse() {}

function readSendDataResponse() {
  return {};
}

function fromJSONSendDataResponse() {
  return {};
}

function toJSONSendDataResponse() {
  return {};
}

function fromPartialSendDataResponse() {
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

function readUpdateRoomMetadataRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const room = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const metadata = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { room, metadata };
}

function fromJSONUpdateRoomMetadataRequest(object) {
  const room = stringFromJSON(object.room);
  const metadata = stringFromJSON(object.metadata);
  return { room, metadata };
}

function toJSONUpdateRoomMetadataRequest(message) {
  const json = {};
  if (message.room !== undefined) json.room = message.room;
  if (message.metadata !== undefined) json.metadata = message.metadata;
  return json;
}

function fromPartialUpdateRoomMetadataRequest(object) {
  const room = isSet(object.room) ? object.room : '';
  const metadata = isSet(object.metadata) ? object.metadata : '';
  return { room, metadata };
}

exports.encodeCreateRoomRequest = encodeCreateRoomRequest;
exports.fitsCreateRoomRequest = fitsCreateRoomRequest;
exports.readCreateRoomRequest = readCreateRoomRequest;
exports.fromJSONCreateRoomRequest = fromJSONCreateRoomRequest;
exports.toJSONCreateRoomRequest = toJSONCreateRoomRequest;
exports.fromPartialCreateRoomRequest = fromPartialCreateRoomRequest;
exports.encodeRoomEgress = encodeRoomEgress;
exports.fitsRoomEgress = fitsRoomEgress;
exports.readRoomEgress = readRoomEgress;
exports.fromJSONRoomEgress = fromJSONRoomEgress;
exports.toJSONRoomEgress = toJSONRoomEgress;
exports.fromPartialRoomEgress = fromPartialRoomEgress;
exports.encodeListRoomsRequest = encodeListRoomsRequest;
exports.fitsListRoomsRequest = fitsListRoomsRequest;
exports.readListRoomsRequest = readListRoomsRequest;
exports.fromJSONListRoomsRequest = fromJSONListRoomsRequest;
exports.toJSONListRoomsRequest = toJSONListRoomsRequest;
exports.fromPartialListRoomsRequest = fromPartialListRoomsRequest;
exports.encodeListRoomsResponse = encodeListRoomsResponse;
exports.readListRoomsResponse = readListRoomsResponse;
exports.fromJSONListRoomsResponse = fromJSONListRoomsResponse;
exports.toJSONListRoomsResponse = toJSONListRoomsResponse;
exports.fromPartialListRoomsResponse = fromPartialListRoomsResponse;
exports.encodeDeleteRoomRequest = encodeDeleteRoomRequest;
exports.fitsDeleteRoomRequest = fitsDeleteRoomRequest;
exports.readDeleteRoomRequest = readDeleteRoomRequest;
exports.fromJSONDeleteRoomRequest = fromJSONDeleteRoomRequest;
exports.toJSONDeleteRoomRequest = toJSONDeleteRoomRequest;
exports.fromPartialDeleteRoomRequest = fromPartialDeleteRoomRequest;
exports.encodeDeleteRoomResponse = encodeDeleteRoomResponse;
exports.readDeleteRoomResponse = readDeleteRoomResponse;
exports.fromJSONDeleteRoomResponse = fromJSONDeleteRoomResponse;
exports.toJSONDeleteRoomResponse = toJSONDeleteRoomResponse;
exports.fromPartialDeleteRoomResponse = fromPartialDeleteRoomResponse;
exports.encodeListParticipantsRequest = encodeListParticipantsRequest;
exports.fitsListParticipantsRequest = fitsListParticipantsRequest;
exports.readListParticipantsRequest = readListParticipantsRequest;
exports.fromJSONListParticipantsRequest = fromJSONListParticipantsRequest;
exports.toJSONListParticipantsRequest = toJSONListParticipantsRequest;
exports.fromPartialListParticipantsRequest = fromPartialListParticipantsRequest;
exports.encodeListParticipantsResponse = encodeListParticipantsResponse;
exports.readListParticipantsResponse = readListParticipantsResponse;
exports.fromJSONListParticipantsResponse = fromJSONListParticipantsResponse;
exports.toJSONListParticipantsResponse = toJSONListParticipantsResponse;
exports.fromPartialListParticipantsResponse = fromPartialListParticipantsResponse;
exports.encodeRoomParticipantIdentity = encodeRoomParticipantIdentity;
exports.fitsRoomParticipantIdentity = fitsRoomParticipantIdentity;
exports.readRoomParticipantIdentity = readRoomParticipantIdentity;
exports.fromJSONRoomParticipantIdentity = fromJSONRoomParticipantIdentity;
exports.toJSONRoomParticipantIdentity = toJSONRoomParticipantIdentity;
exports.fromPartialRoomParticipantIdentity = fromPartialRoomParticipantIdentity;
exports.encodeRemoveParticipantResponse = encodeRemoveParticipantResponse;
exports.readRemoveParticipantResponse = readRemoveParticipantResponse;
exports.fromJSONRemoveParticipantResponse = fromJSONRemoveParticipantResponse;
exports.toJSONRemoveParticipantResponse = toJSONRemoveParticipantResponse;
exports.fromPartialRemoveParticipantResponse = fromPartialRemoveParticipantResponse;
exports.encodeMuteRoomTrackRequest = encodeMuteRoomTrackRequest;
exports.fitsMuteRoomTrackRequest = fitsMuteRoomTrackRequest;
exports.readMuteRoomTrackRequest = readMuteRoomTrackRequest;
exports.fromJSONMuteRoomTrackRequest = fromJSONMuteRoomTrackRequest;
exports.toJSONMuteRoomTrackRequest = toJSONMuteRoomTrackRequest;
exports.fromPartialMuteRoomTrackRequest = fromPartialMuteRoomTrackRequest;
exports.encodeMuteRoomTrackResponse = encodeMuteRoomTrackResponse;
exports.readMuteRoomTrackResponse = readMuteRoomTrackResponse;
exports.fromJSONMuteRoomTrackResponse = fromJSONMuteRoomTrackResponse;
exports.toJSONMuteRoomTrackResponse = toJSONMuteRoomTrackResponse;
exports.fromPartialMuteRoomTrackResponse = fromPartialMuteRoomTrackResponse;
exports.encodeUpdateParticipantRequest = encodeUpdateParticipantRequest;
exports.fitsUpdateParticipantRequest = fitsUpdateParticipantRequest;
exports.readUpdateParticipantRequest = readUpdateParticipantRequest;
exports.fromJSONUpdateParticipantRequest = fromJSONUpdateParticipantRequest;
exports.toJSONUpdateParticipantRequest = toJSONUpdateParticipantRequest;
exports.fromPartialUpdateParticipantRequest = fromPartialUpdateParticipantRequest;
exports.encodeUpdateSubscriptionsRequest = encodeUpdateSubscriptionsRequest;
exports.fitsUpdateSubscriptionsRequest = fitsUpdateSubscriptionsRequest;
exports.readUpdateSubscriptionsRequest = readUpdateSubscriptionsRequest;
exports.fromJSONUpdateSubscriptionsRequest = fromJSONUpdateSubscriptionsRequest;
exports.toJSONUpdateSubscriptionsRequest = toJSONUpdateSubscriptionsRequest;
exports.fromPartialUpdateSubscriptionsRequest = fromPartialUpdateSubscriptionsRequest;
exports.encodeUpdateSubscriptionsResponse = encodeUpdateSubscriptionsResponse;
exports.readUpdateSubscriptionsResponse = readUpdateSubscriptionsResponse;
exports.fromJSONUpdateSubscriptionsResponse = fromJSONUpdateSubscriptionsResponse;
exports.toJSONUpdateSubscriptionsResponse = toJSONUpdateSubscriptionsResponse;
exports.fromPartialUpdateSubscriptionsResponse = fromPartialUpdateSubscriptionsResponse;
exports.encodeSendDataRequest = encodeSendDataRequest;
exports.fitsSendDataRequest = fitsSendDataRequest;
exports.readSendDataRequest = readSendDataRequest;
exports.fromJSONSendDataRequest = fromJSONSendDataRequest;
exports.toJSONSendDataRequest = toJSONSendDataRequest;
exports.fromPartialSendDataRequest = fromPartialSendDataRequest;
exports.encodeSendDataResponse = encodeSendDataResponse;
exports.readSendDataResponse = readSendDataResponse;
exports.fromJSONSendDataResponse = fromJSONSendDataResponse;
exports.toJSONSendDataResponse = toJSONSendDataResponse;
exports.fromPartialSendDataResponse = fromPartialSendDataResponse;
exports.encodeUpdateRoomMetadataRequest = encodeUpdateRoomMetadataRequest;
exports.fitsUpdateRoomMetadataRequest = fitsUpdateRoomMetadataRequest;
exports.readUpdateRoomMetadataRequest = readUpdateRoomMetadataRequest;
exports.fromJSONUpdateRoomMetadataRequest = fromJSONUpdateRoomMetadataRequest;
exports.toJSONUpdateRoomMetadataRequest = toJSONUpdateRoomMetadataRequest;
exports.fromPartialUpdateRoomMetadataRequest = fromPartialUpdateRoomMetadataRequest;
