// @generated from proto/livekit_room.proto by `npm run generate`
'use strict';

const { decode } = require('../wire/decode');
const { base64FromBytes, bytesFromBase64, isNumeric, isSet } = require('../wire/values');
const { encode } = require('../wire/writer');
const {
  ParticipantInfo, ParticipantPermission, ParticipantTracks, Room, TrackInfo, dataPacket_KindFromJSON,
  dataPacket_KindToJSON,
} = require('./livekit_models');
const wire = require('./livekit_room.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

const CreateRoomRequest = {
  encode(message, writer) {
    return encode(wire.encodeCreateRoomRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.CreateRoomRequest, wire.readCreateRoomRequest, input, length);
  },

  fromJSON(object) {
    const name = isSet(object.name) ? String(object.name) : '';
    const emptyTimeout = isSet(object.emptyTimeout) ? Number(object.emptyTimeout) : 0;
    const maxParticipants = isSet(object.maxParticipants) ? Number(object.maxParticipants) : 0;
    const nodeId = isSet(object.nodeId) ? String(object.nodeId) : '';
    const metadata = typeof object.metadata === 'string' ? object.metadata : '';
    const minPlayoutDelay = isNumeric(object.minPlayoutDelay) ? Number(object.minPlayoutDelay) : 0;
    const maxPlayoutDelay = isNumeric(object.maxPlayoutDelay) ? Number(object.maxPlayoutDelay) : 0;
    const syncStreams = typeof object.syncStreams === 'boolean' ? object.syncStreams : false;
    return { name, emptyTimeout, maxParticipants, nodeId, metadata, minPlayoutDelay, maxPlayoutDelay, syncStreams };
  },

  toJSON(message) {
    const json = {};
    if (message.name !== undefined) json.name = message.name;
    if (message.emptyTimeout !== undefined) json.emptyTimeout = message.emptyTimeout;
    if (message.maxParticipants !== undefined) json.maxParticipants = message.maxParticipants;
    if (message.nodeId !== undefined) json.nodeId = message.nodeId;
    if (message.metadata !== undefined) json.metadata = message.metadata;
    if (message.minPlayoutDelay !== undefined) json.minPlayoutDelay = message.minPlayoutDelay;
    if (message.maxPlayoutDelay !== undefined) json.maxPlayoutDelay = message.maxPlayoutDelay;
    if (message.syncStreams !== undefined) json.syncStreams = message.syncStreams;
    return json;
  },

  fromPartial(object) {
    const name = isSet(object.name) ? object.name : '';
    const emptyTimeout = isSet(object.emptyTimeout) ? object.emptyTimeout : 0;
    const maxParticipants = isSet(object.maxParticipants) ? object.maxParticipants : 0;
    const nodeId = isSet(object.nodeId) ? object.nodeId : '';
    const metadata = isSet(object.metadata) ? object.metadata : '';
    const minPlayoutDelay = isSet(object.minPlayoutDelay) ? object.minPlayoutDelay : 0;
    const maxPlayoutDelay = isSet(object.maxPlayoutDelay) ? object.maxPlayoutDelay : 0;
    const syncStreams = isSet(object.syncStreams) ? object.syncStreams : false;
    return { name, emptyTimeout, maxParticipants, nodeId, metadata, minPlayoutDelay, maxPlayoutDelay, syncStreams };
  },
};
exports.CreateRoomRequest = CreateRoomRequest;

const ListRoomsRequest = {
  encode(message, writer) {
    return encode(wire.encodeListRoomsRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ListRoomsRequest, wire.readListRoomsRequest, input, length);
  },

  fromJSON(object) {
    const names = [];
    if (Array.isArray(object.names)) {
      for (const element of object.names) names.push(String(element));
    }
    return { names };
  },

  toJSON(message) {
    const json = {};
    if (message.names !== undefined) json.names = message.names ? message.names.map((element) => element) : [];
    return json;
  },

  fromPartial(object) {
    const names = [];
    if (isSet(object.names)) {
      for (const element of object.names) names.push(element);
    }
    return { names };
  },
};
exports.ListRoomsRequest = ListRoomsRequest;

const ListRoomsResponse = {
  encode(message, writer) {
    return encode(wire.encodeListRoomsResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ListRoomsResponse, wire.readListRoomsResponse, input, length);
  },

  fromJSON(object) {
    const rooms = [];
    if (isSet(object.rooms)) {
      for (const element of object.rooms) rooms.push(Room.fromJSON(element));
    }
    return { rooms };
  },

  toJSON(message) {
    const json = {};
    json.rooms = message.rooms ? message.rooms.map((element) => (element ? Room.toJSON(element) : undefined)) : [];
    return json;
  },

  fromPartial(object) {
    const rooms = [];
    if (isSet(object.rooms)) {
      for (const element of object.rooms) rooms.push(Room.fromPartial(element));
    }
    return { rooms };
  },
};
exports.ListRoomsResponse = ListRoomsResponse;

const DeleteRoomRequest = {
  encode(message, writer) {
    return encode(wire.encodeDeleteRoomRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.DeleteRoomRequest, wire.readDeleteRoomRequest, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    return { room };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    return { room };
  },
};
exports.DeleteRoomRequest = DeleteRoomRequest;

const DeleteRoomResponse = {
  encode(message, writer) {
    return encode(wire.encodeDeleteRoomResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.DeleteRoomResponse, wire.readDeleteRoomResponse, input, length);
  },

  fromJSON() {
    return {};
  },

  toJSON() {
    return {};
  },

  fromPartial() {
    return {};
  },
};
exports.DeleteRoomResponse = DeleteRoomResponse;

const ListParticipantsRequest = {
  encode(message, writer) {
    return encode(wire.encodeListParticipantsRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ListParticipantsRequest, wire.readListParticipantsRequest, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    return { room };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    return { room };
  },
};
exports.ListParticipantsRequest = ListParticipantsRequest;

const ListParticipantsResponse = {
  encode(message, writer) {
    return encode(wire.encodeListParticipantsResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ListParticipantsResponse, wire.readListParticipantsResponse, input, length);
  },

  fromJSON(object) {
    const participants = [];
    if (isSet(object.participants)) {
      for (const element of object.participants) participants.push(ParticipantInfo.fromJSON(element));
    }
    return { participants };
  },

  toJSON(message) {
    const json = {};
    json.participants = message.participants
      ? message.participants.map((element) => (element ? ParticipantInfo.toJSON(element) : undefined))
      : [];
    return json;
  },

  fromPartial(object) {
    const participants = [];
    if (isSet(object.participants)) {
      for (const element of object.participants) participants.push(ParticipantInfo.fromPartial(element));
    }
    return { participants };
  },
};
exports.ListParticipantsResponse = ListParticipantsResponse;

/** Names one participant of one room. */
const RoomParticipantIdentity = {
  encode(message, writer) {
    return encode(wire.encodeRoomParticipantIdentity, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.RoomParticipantIdentity, wire.readRoomParticipantIdentity, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    const identity = isSet(object.identity) ? String(object.identity) : '';
    return { room, identity };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    if (message.identity !== undefined) json.identity = message.identity;
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    const identity = isSet(object.identity) ? object.identity : '';
    return { room, identity };
  },
};
exports.RoomParticipantIdentity = RoomParticipantIdentity;

const RemoveParticipantResponse = {
  encode(message, writer) {
    return encode(wire.encodeRemoveParticipantResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.RemoveParticipantResponse, wire.readRemoveParticipantResponse, input, length);
  },

  fromJSON() {
    return {};
  },

  toJSON() {
    return {};
  },

  fromPartial() {
    return {};
  },
};
exports.RemoveParticipantResponse = RemoveParticipantResponse;

const MuteRoomTrackRequest = {
  encode(message, writer) {
    return encode(wire.encodeMuteRoomTrackRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.MuteRoomTrackRequest, wire.readMuteRoomTrackRequest, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    const identity = isSet(object.identity) ? String(object.identity) : '';
    const trackSid = isSet(object.trackSid) ? String(object.trackSid) : '';
    const muted = isSet(object.muted) ? Boolean(object.muted) : false;
    return { room, identity, trackSid, muted };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    if (message.identity !== undefined) json.identity = message.identity;
    if (message.trackSid !== undefined) json.trackSid = message.trackSid;
    if (message.muted !== undefined) json.muted = message.muted;
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    const identity = isSet(object.identity) ? object.identity : '';
    const trackSid = isSet(object.trackSid) ? object.trackSid : '';
    const muted = isSet(object.muted) ? object.muted : false;
    return { room, identity, trackSid, muted };
  },
};
exports.MuteRoomTrackRequest = MuteRoomTrackRequest;

const MuteRoomTrackResponse = {
  encode(message, writer) {
    return encode(wire.encodeMuteRoomTrackResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.MuteRoomTrackResponse, wire.readMuteRoomTrackResponse, input, length);
  },

  fromJSON(object) {
    const track = isSet(object.track) ? TrackInfo.fromJSON(object.track) : undefined;
    return { track };
  },

  toJSON(message) {
    const json = {};
    if (message.track !== undefined) json.track = message.track ? TrackInfo.toJSON(message.track) : undefined;
    return json;
  },

  fromPartial(object) {
    const track = isSet(object.track) ? TrackInfo.fromPartial(object.track) : undefined;
    return { track };
  },
};
exports.MuteRoomTrackResponse = MuteRoomTrackResponse;

const UpdateParticipantRequest = {
  encode(message, writer) {
    return encode(wire.encodeUpdateParticipantRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.UpdateParticipantRequest, wire.readUpdateParticipantRequest, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    const identity = isSet(object.identity) ? String(object.identity) : '';
    const metadata = isSet(object.metadata) ? String(object.metadata) : '';
    const permission = isSet(object.permission) ? ParticipantPermission.fromJSON(object.permission) : undefined;
    const name = typeof object.name === 'string' ? object.name : '';
    return { room, identity, metadata, name, permission };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    if (message.identity !== undefined) json.identity = message.identity;
    if (message.metadata !== undefined) json.metadata = message.metadata;
    if (message.permission !== undefined) {
      json.permission = message.permission ? ParticipantPermission.toJSON(message.permission) : undefined;
    }
    if (message.name !== undefined) json.name = message.name;
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    const identity = isSet(object.identity) ? object.identity : '';
    const metadata = isSet(object.metadata) ? object.metadata : '';
    const permission = isSet(object.permission) ? ParticipantPermission.fromPartial(object.permission) : undefined;
    const name = isSet(object.name) ? object.name : '';
    return { room, identity, metadata, name, permission };
  },
};
exports.UpdateParticipantRequest = UpdateParticipantRequest;

const UpdateSubscriptionsRequest = {
  encode(message, writer) {
    return encode(wire.encodeUpdateSubscriptionsRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.UpdateSubscriptionsRequest, wire.readUpdateSubscriptionsRequest, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    const identity = isSet(object.identity) ? String(object.identity) : '';
    const trackSids = [];
    if (isSet(object.trackSids)) {
      for (const element of object.trackSids) trackSids.push(String(element));
    }
    const subscribe = isSet(object.subscribe) ? Boolean(object.subscribe) : false;
    const participantTracks = [];
    if (Array.isArray(object.participantTracks)) {
      for (const element of object.participantTracks) participantTracks.push(ParticipantTracks.fromJSON(element));
    }
    return { room, identity, trackSids, subscribe, participantTracks };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    if (message.identity !== undefined) json.identity = message.identity;
    json.trackSids = message.trackSids ? message.trackSids.map((element) => element) : [];
    if (message.subscribe !== undefined) json.subscribe = message.subscribe;
    if (message.participantTracks !== undefined) {
      json.participantTracks = message.participantTracks
        ? message.participantTracks.map((element) => (element ? ParticipantTracks.toJSON(element) : undefined))
        : [];
    }
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    const identity = isSet(object.identity) ? object.identity : '';
    const trackSids = [];
    if (isSet(object.trackSids)) {
      for (const element of object.trackSids) trackSids.push(element);
    }
    const subscribe = isSet(object.subscribe) ? object.subscribe : false;
    const participantTracks = [];
    if (isSet(object.participantTracks)) {
      for (const element of object.participantTracks) participantTracks.push(ParticipantTracks.fromPartial(element));
    }
    return { room, identity, trackSids, subscribe, participantTracks };
  },
};
exports.UpdateSubscriptionsRequest = UpdateSubscriptionsRequest;

const UpdateSubscriptionsResponse = {
  encode(message, writer) {
    return encode(wire.encodeUpdateSubscriptionsResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.UpdateSubscriptionsResponse, wire.readUpdateSubscriptionsResponse, input, length);
  },

  fromJSON() {
    return {};
  },

  toJSON() {
    return {};
  },

  fromPartial() {
    return {};
  },
};
exports.UpdateSubscriptionsResponse = UpdateSubscriptionsResponse;

const SendDataRequest = {
  encode(message, writer) {
    return encode(wire.encodeSendDataRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.SendDataRequest, wire.readSendDataRequest, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    const data = isSet(object.data) ? bytesFromBase64(object.data) : new Uint8Array();
    const kind = isSet(object.kind) ? dataPacket_KindFromJSON(object.kind) : 0;
    const destinationSids = [];
    if (isSet(object.destinationSids)) {
      for (const element of object.destinationSids) destinationSids.push(String(element));
    }
    const destinationIdentities = [];
    if (Array.isArray(object.destinationIdentities)) {
      for (const element of object.destinationIdentities) destinationIdentities.push(String(element));
    }
    const topic = typeof object.topic === 'string' ? object.topic : undefined;
    return { room, kind, destinationSids, destinationIdentities, data, topic };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    if (message.data !== undefined) json.data = base64FromBytes(message.data);
    if (message.kind !== undefined) json.kind = dataPacket_KindToJSON(message.kind);
    json.destinationSids = message.destinationSids ? message.destinationSids.map((element) => element) : [];
    if (message.destinationIdentities !== undefined) {
      json.destinationIdentities = message.destinationIdentities
        ? message.destinationIdentities.map((element) => element)
        : [];
    }
    if (message.topic !== undefined) json.topic = message.topic;
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    const data = isSet(object.data) ? object.data : new Uint8Array();
    const kind = isSet(object.kind) ? object.kind : 0;
    const destinationSids = [];
    if (isSet(object.destinationSids)) {
      for (const element of object.destinationSids) destinationSids.push(element);
    }
    const destinationIdentities = [];
    if (isSet(object.destinationIdentities)) {
      for (const element of object.destinationIdentities) destinationIdentities.push(element);
    }
    const topic = isSet(object.topic) ? object.topic : undefined;
    return { room, kind, destinationSids, destinationIdentities, data, topic };
  },
};
exports.SendDataRequest = SendDataRequest;

const SendDataResponse = {
  encode(message, writer) {
    return encode(wire.encodeSendDataResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.SendDataResponse, wire.readSendDataResponse, input, length);
  },

  fromJSON() {
    return {};
  },

  toJSON() {
    return {};
  },

  fromPartial() {
    return {};
  },
};
exports.SendDataResponse = SendDataResponse;

const UpdateRoomMetadataRequest = {
  encode(message, writer) {
    return encode(wire.encodeUpdateRoomMetadataRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.UpdateRoomMetadataRequest, wire.readUpdateRoomMetadataRequest, input, length);
  },

  fromJSON(object) {
    const room = isSet(object.room) ? String(object.room) : '';
    const metadata = isSet(object.metadata) ? String(object.metadata) : '';
    return { room, metadata };
  },

  toJSON(message) {
    const json = {};
    if (message.room !== undefined) json.room = message.room;
    if (message.metadata !== undefined) json.metadata = message.metadata;
    return json;
  },

  fromPartial(object) {
    const room = isSet(object.room) ? object.room : '';
    const metadata = isSet(object.metadata) ? object.metadata : '';
    return { room, metadata };
  },
};
exports.UpdateRoomMetadataRequest = UpdateRoomMetadataRequest;

exports.ParticipantPermission = ParticipantPermission;
