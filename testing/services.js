// @ts-check
'use strict';

// The methods of the room and recording services: requests, permissions, checks and effects. The error codes and messages
// are those of LiveKit server 1.13.5. server.js calls the methods of all services through this module.

const { Empty } = require('../generated/google/protobuf/empty.js');
const models = require('../generated/livekit_models.js');
const recording = require('../generated/livekit_recording.js');
const recordingWire = require('../generated/livekit_recording.wire.js');
const room = require('../generated/livekit_room.js');
const roomWire = require('../generated/livekit_room.wire.js');
const { egressMethods } = require('./egressService.js');
const { TwirpFailure, failure, invalid, participantMissing, roomMissing } = require('./failure.js');
const { newId } = require('./ids.js');
const { ingressMethods } = require('./ingressService.js');
const { MAX_NAME_BYTES, isLong } = require('./tokens.js');

const MAX_METADATA_BYTES = 512 * 1024;

const nobodyAnswers = () => failure('unavailable', 'no response from servers');

function checkLimit(what, isExceeded, limit) {
  if (!isExceeded) return;
  const argument = `${what} exceeds limits`;
  throw new TwirpFailure('invalid_argument', `${argument} ${limit}`, { argument });
}
const checkMetadata = ({ metadata }) =>
  checkLimit('metadata size', Buffer.byteLength(metadata) > MAX_METADATA_BYTES, MAX_METADATA_BYTES);

const creates = (grants) => grants.roomCreate === true;
const lists = (grants) => grants.roomList === true;
const records = (grants) => grants.roomRecord === true;
const administers = (grants, request) => grants.roomAdmin === true && (grants.room ?? '') === request.room;

function roomOf(rooms, name, missing = roomMissing) {
  const found = rooms.get(name);
  if (!found) throw missing();
  return found;
}

function participantOf(rooms, { room: name, identity }, missing = participantMissing) {
  const found = rooms.get(name)?.participants.get(identity);
  if (!found) throw missing();
  return found;
}

/** A request type, with the check whether it can serialize a message. */
const roomRequest = (/** @type {string} */ name) => ({ ...room[name], fits: roomWire[`fits${name}`] });
const recordingRequest = (/** @type {string} */ name) => ({ ...recording[name], fits: recordingWire[`fits${name}`] });

/** @typedef {{ request: any, reply: any, allows: (grants: any, request: any) => boolean,
 *   handle: (world: any, request: any) => any }} Method */

/** @type {Record<string, Record<string, Method>>} */
const services = {
  RoomService: {
    CreateRoom: {
      request: roomRequest('CreateRoomRequest'),
      reply: models.Room,
      allows: creates,
      handle(world, request) {
        if (isLong(request.name)) {
          throw invalid(`room name length exceeds limits: max length ${MAX_NAME_BYTES}`);
        }
        checkMetadata(request);
        const isNew = !world.rooms.has(request.name);
        const opened = world.open(request);
        const recording = request.egress?.room;
        if (isNew && recording) world.startEgress('roomComposite', { ...recording, roomName: opened.name }, opened);
        return opened.info;
      },
    },
    ListRooms: {
      request: roomRequest('ListRoomsRequest'),
      reply: room.ListRoomsResponse,
      allows: lists,
      handle({ rooms }, { names }) {
        const all = [...rooms.values()].filter(({ name }) => names.length === 0 || names.includes(name));
        return { rooms: all.map(({ info }) => info) };
      },
    },
    DeleteRoom: {
      request: roomRequest('DeleteRoomRequest'),
      reply: room.DeleteRoomResponse,
      allows: creates,
      handle({ rooms }, request) {
        roomOf(rooms, request.room).close('ROOM_DELETED');
        return {};
      },
    },
    UpdateRoomMetadata: {
      request: roomRequest('UpdateRoomMetadataRequest'),
      reply: models.Room,
      allows: administers,
      handle({ rooms }, request) {
        checkMetadata(request);
        const found = roomOf(rooms, request.room);
        found.setMetadata(request.metadata);
        return found.info;
      },
    },
    ListParticipants: {
      request: roomRequest('ListParticipantsRequest'),
      reply: room.ListParticipantsResponse,
      allows: administers,
      handle({ rooms }, request) {
        const all = rooms.get(request.room)?.participants.values() ?? [];
        return { participants: [...all].map(({ info }) => info) };
      },
    },
    GetParticipant: {
      request: roomRequest('RoomParticipantIdentity'),
      reply: models.ParticipantInfo,
      allows: administers,
      handle: ({ rooms }, request) => participantOf(rooms, request).info,
    },
    RemoveParticipant: {
      request: roomRequest('RoomParticipantIdentity'),
      reply: room.RemoveParticipantResponse,
      allows: administers,
      handle({ rooms }, request) {
        const participant = participantOf(rooms, request);
        roomOf(rooms, request.room).remove(participant, 'PARTICIPANT_REMOVED');
        return {};
      },
    },
    MutePublishedTrack: {
      request: roomRequest('MuteRoomTrackRequest'),
      reply: room.MuteRoomTrackResponse,
      allows: administers,
      handle({ rooms }, request) {
        const participant = participantOf(rooms, request, nobodyAnswers);
        return { track: roomOf(rooms, request.room).mute(participant, request.trackSid, request.muted) };
      },
    },
    UpdateParticipant: {
      request: roomRequest('UpdateParticipantRequest'),
      reply: models.ParticipantInfo,
      allows: administers,
      handle({ rooms }, request) {
        checkLimit('name length', isLong(request.name), MAX_NAME_BYTES);
        checkMetadata(request);
        const participant = participantOf(rooms, request);
        participant.update(request);
        return participant.info;
      },
    },
    UpdateSubscriptions: {
      request: roomRequest('UpdateSubscriptionsRequest'),
      reply: room.UpdateSubscriptionsResponse,
      allows: administers,
      handle({ rooms }, request) {
        const participant = participantOf(rooms, request, nobodyAnswers);
        const sids = request.trackSids.concat(request.participantTracks.flatMap(({ trackSids }) => trackSids));
        if (request.subscribe) participant.subscribe(sids);
        else participant.unsubscribe(sids);
        return {};
      },
    },
    SendData: {
      request: roomRequest('SendDataRequest'),
      reply: room.SendDataResponse,
      allows: administers,
      handle({ rooms }, request) {
        roomOf(rooms, request.room, nobodyAnswers).sendData(request);
        return {};
      },
    },
  },
  Egress: egressMethods,
  Ingress: ingressMethods,
  // Current servers no longer have this service: the messages are those of the 0.5 era.
  RecordingService: {
    StartRecording: {
      request: recordingRequest('StartRecordingRequest'),
      reply: recording.StartRecordingResponse,
      allows: records,
      handle({ recordings }) {
        const recordingId = newId('RR_');
        recordings.set(recordingId, new Set());
        return { recordingId };
      },
    },
    AddOutput: {
      request: recordingRequest('AddOutputRequest'),
      reply: Empty,
      allows: records,
      handle({ recordings }, { recordingId, rtmpUrl }) {
        recordingOf(recordings, recordingId).add(rtmpUrl);
        return {};
      },
    },
    RemoveOutput: {
      request: recordingRequest('RemoveOutputRequest'),
      reply: Empty,
      allows: records,
      handle({ recordings }, { recordingId, rtmpUrl }) {
        recordingOf(recordings, recordingId).delete(rtmpUrl);
        return {};
      },
    },
    EndRecording: {
      request: recordingRequest('EndRecordingRequest'),
      reply: Empty,
      allows: records,
      handle(world, { recordingId }) {
        recordingOf(world.recordings, recordingId);
        world.recordings.delete(recordingId);
        world.report({ event: 'recording_finished', recordingResult: { id: recordingId } });
        return {};
      },
    },
  },
};

function recordingOf(recordings, id) {
  const found = recordings.get(id);
  if (!found) throw new TwirpFailure('not_found', 'recording does not exist');
  return found;
}

module.exports = { services };
