// @ts-check
'use strict';

// The methods of the room and recording services: checks and effects. The error codes and messages are those of LiveKit
// server 1.13.5. server.js calls the methods of all services through this module, with the messages and grants that proto/
// declares.

const { procedures } = require('../generated/procedures.js');
const { message } = require('../wire/message.js');
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

/** @typedef {(world: any, request: any) => any} Handler returns the reply, or a part of it */

/** @type {Record<string, Record<string, Handler>>} */
const handlers = {
  RoomService: {
    CreateRoom(world, request) {
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
    ListRooms({ rooms }, { names }) {
      const all = [...rooms.values()].filter(({ name }) => names.length === 0 || names.includes(name));
      return { rooms: all.map(({ info }) => info) };
    },
    DeleteRoom({ rooms }, request) {
      roomOf(rooms, request.room).close('ROOM_DELETED');
      return {};
    },
    UpdateRoomMetadata({ rooms }, request) {
      checkMetadata(request);
      const found = roomOf(rooms, request.room);
      found.setMetadata(request.metadata);
      return found.info;
    },
    ListParticipants({ rooms }, request) {
      const all = rooms.get(request.room)?.participants.values() ?? [];
      return { participants: [...all].map(({ info }) => info) };
    },
    GetParticipant: ({ rooms }, request) => participantOf(rooms, request).info,
    RemoveParticipant({ rooms }, request) {
      const participant = participantOf(rooms, request);
      roomOf(rooms, request.room).remove(participant, 'PARTICIPANT_REMOVED');
      return {};
    },
    MutePublishedTrack({ rooms }, request) {
      const participant = participantOf(rooms, request, nobodyAnswers);
      return { track: roomOf(rooms, request.room).mute(participant, request.trackSid, request.muted) };
    },
    UpdateParticipant({ rooms }, request) {
      checkLimit('name length', isLong(request.name), MAX_NAME_BYTES);
      checkMetadata(request);
      const participant = participantOf(rooms, request);
      participant.update(request);
      return participant.info;
    },
    UpdateSubscriptions({ rooms }, request) {
      const participant = participantOf(rooms, request, nobodyAnswers);
      const sids = request.trackSids.concat(request.participantTracks.flatMap(({ trackSids }) => trackSids));
      if (request.subscribe) participant.subscribe(sids);
      else participant.unsubscribe(sids);
      return {};
    },
    SendData({ rooms }, request) {
      roomOf(rooms, request.room, nobodyAnswers).sendData(request);
      return {};
    },
  },
  Egress: egressMethods,
  Ingress: ingressMethods,
  // Current servers no longer have this service: the messages are those of the 0.5 era.
  RecordingService: {
    StartRecording({ recordings }) {
      const recordingId = newId('RR_');
      recordings.set(recordingId, new Set());
      return { recordingId };
    },
    AddOutput({ recordings }, { recordingId, rtmpUrl }) {
      recordingOf(recordings, recordingId).add(rtmpUrl);
      return {};
    },
    RemoveOutput({ recordings }, { recordingId, rtmpUrl }) {
      recordingOf(recordings, recordingId).delete(rtmpUrl);
      return {};
    },
    EndRecording(world, { recordingId }) {
      recordingOf(world.recordings, recordingId);
      world.recordings.delete(recordingId);
      world.report({ event: 'recording_finished', recordingResult: { id: recordingId } });
      return {};
    },
  },
};

function recordingOf(recordings, id) {
  const found = recordings.get(id);
  if (!found) throw new TwirpFailure('not_found', 'recording does not exist');
  return found;
}

/** A method as server.js calls it. `fits` is the check whether a request can be serialized. */
function methodOf(/** @type {string} */ name, /** @type {Handler} */ handle) {
  const { grant, room, request, reply } = procedures[name];
  const [[requestName, requestWire], [replyName, replyWire]] = [request, reply];
  return {
    request: { ...message(requestName, requestWire), fits: requestWire()[`fits${requestName}`] },
    reply: message(replyName, replyWire),
    allows: (/** @type {any} */ grants, /** @type {any} */ message) =>
      grants[grant] === true && (room === undefined || (grants.room ?? '') === message[room]),
    handle,
  };
}

/** The methods by service and name. */
const services = Object.fromEntries(
  Object.entries(handlers).map(([service, methods]) => [
    service,
    Object.fromEntries(
      Object.entries(methods).map(([method, handle]) => [method, methodOf(`${service}/${method}`, handle)])
    ),
  ])
);

module.exports = { services };
