// @ts-check
'use strict';

// What each method takes, gives, demands and does. Messages and codes of errors are those of LiveKit server 1.13.5.

const { Empty } = require('../generated/google/protobuf/empty.js');
const models = require('../generated/livekit_models.js');
const recording = require('../generated/livekit_recording.js');
const room = require('../generated/livekit_room.js');
const { newId } = require('./ids.js');

const MAX_NAME = 256;

/** An error of a method, in Twirp's form. */
class TwirpFailure extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

const roomMissing = () => new TwirpFailure('not_found', 'twirp error unknown: requested room does not exist');
const participantMissing = () => new TwirpFailure('not_found', 'twirp error unknown: participant does not exist');
const nobodyAnswers = () => new TwirpFailure('unavailable', 'twirp error unknown: no response from servers');

const creates = (grants) => grants.roomCreate === true;
const lists = (grants) => grants.roomList === true;
const records = (grants) => grants.roomRecord === true;
const administers = (grants, request) => grants.roomAdmin === true && grants.room === request.room;

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

/** @typedef {{ request: any, reply: any, allows: (grants: any, request: any) => boolean,
 *   handle: (world: any, request: any) => any }} Method */

/** @type {Record<string, Record<string, Method>>} */
const services = {
  RoomService: {
    CreateRoom: {
      request: room.CreateRoomRequest,
      reply: models.Room,
      allows: creates,
      handle(world, request) {
        if (request.name.length > MAX_NAME) {
          const message = `twirp error unknown: room name length exceeds limits: max length ${MAX_NAME}`;
          throw new TwirpFailure('invalid_argument', message);
        }
        return world.open(request).info;
      },
    },
    ListRooms: {
      request: room.ListRoomsRequest,
      reply: room.ListRoomsResponse,
      allows: lists,
      handle({ rooms }, { names }) {
        const all = [...rooms.values()].filter(({ name }) => names.length === 0 || names.includes(name));
        return { rooms: all.map(({ info }) => info) };
      },
    },
    DeleteRoom: {
      request: room.DeleteRoomRequest,
      reply: room.DeleteRoomResponse,
      allows: creates,
      handle({ rooms }, request) {
        roomOf(rooms, request.room).close();
        return {};
      },
    },
    UpdateRoomMetadata: {
      request: room.UpdateRoomMetadataRequest,
      reply: models.Room,
      allows: administers,
      handle({ rooms }, request) {
        const found = roomOf(rooms, request.room);
        found.setMetadata(request.metadata);
        return found.info;
      },
    },
    ListParticipants: {
      request: room.ListParticipantsRequest,
      reply: room.ListParticipantsResponse,
      allows: administers,
      handle({ rooms }, request) {
        const all = rooms.get(request.room)?.participants.values() ?? [];
        return { participants: [...all].map(({ info }) => info) };
      },
    },
    GetParticipant: {
      request: room.RoomParticipantIdentity,
      reply: models.ParticipantInfo,
      allows: administers,
      handle: ({ rooms }, request) => participantOf(rooms, request).info,
    },
    RemoveParticipant: {
      request: room.RoomParticipantIdentity,
      reply: room.RemoveParticipantResponse,
      allows: administers,
      handle({ rooms }, request) {
        const participant = participantOf(rooms, request);
        roomOf(rooms, request.room).remove(participant, 'PARTICIPANT_REMOVED');
        return {};
      },
    },
    MutePublishedTrack: {
      request: room.MuteRoomTrackRequest,
      reply: room.MuteRoomTrackResponse,
      allows: administers,
      handle({ rooms }, request) {
        const participant = participantOf(rooms, request, nobodyAnswers);
        return { track: roomOf(rooms, request.room).mute(participant, request.trackSid, request.muted) };
      },
    },
    UpdateParticipant: {
      request: room.UpdateParticipantRequest,
      reply: models.ParticipantInfo,
      allows: administers,
      handle({ rooms }, request) {
        const participant = participantOf(rooms, request);
        participant.update(request.metadata, request.permission);
        return participant.info;
      },
    },
    UpdateSubscriptions: {
      request: room.UpdateSubscriptionsRequest,
      reply: room.UpdateSubscriptionsResponse,
      allows: administers,
      handle({ rooms }, request) {
        const participant = participantOf(rooms, request, nobodyAnswers);
        for (const sid of request.trackSids) {
          if (request.subscribe) participant.subscribe(sid);
          else participant.unsubscribe(sid);
        }
        return {};
      },
    },
    SendData: {
      request: room.SendDataRequest,
      reply: room.SendDataResponse,
      allows: administers,
      handle({ rooms }, { room: name, data, kind, destinationSids }) {
        roomOf(rooms, name, nobodyAnswers).sendData(data, kind, destinationSids);
        return {};
      },
    },
  },
  // No server has it any more: the messages are those of 0.5's time.
  RecordingService: {
    StartRecording: {
      request: recording.StartRecordingRequest,
      reply: recording.StartRecordingResponse,
      allows: records,
      handle({ recordings }) {
        const recordingId = newId('RR_');
        recordings.set(recordingId, new Set());
        return { recordingId };
      },
    },
    AddOutput: {
      request: recording.AddOutputRequest,
      reply: Empty,
      allows: records,
      handle({ recordings }, { recordingId, rtmpUrl }) {
        recordingOf(recordings, recordingId).add(rtmpUrl);
        return {};
      },
    },
    RemoveOutput: {
      request: recording.RemoveOutputRequest,
      reply: Empty,
      allows: records,
      handle({ recordings }, { recordingId, rtmpUrl }) {
        recordingOf(recordings, recordingId).delete(rtmpUrl);
        return {};
      },
    },
    EndRecording: {
      request: recording.EndRecordingRequest,
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

module.exports = { TwirpFailure, services };
