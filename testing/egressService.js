// @ts-check
'use strict';

// The methods of the Egress service: checks and effects. The error messages are those of LiveKit server 1.13.5 and of its
// egress. services.js includes these methods.

const { EgressStatus, StreamProtocol } = require('../generated/livekit_egress.js');
const { TwirpFailure, failure, invalid, participantMissing, roomMissing } = require('./failure.js');
const { outputsOf } = require('./outputs.js');

const { EGRESS_STARTING, EGRESS_ACTIVE, EGRESS_COMPLETE } = EgressStatus;

/** Accepted protocols of a stream URL. */
const STREAMS = /^(rtmps?|srt|mux|twitch):\/\//;
const SOCKETS = /^wss?:\/\//;
const PAGES = /^https?:\/\//;

const lacks = (/** @type {string} */ field) => invalid(`request has missing or invalid field: ${field}`);

/**
 * A method that starts an egress.
 *
 * @param {string} kind the request's field in EgressInfo
 * @param {(request: any) => void} check throws for an invalid source
 * @returns {import('./services').Handler}
 */
function starts(kind, check) {
  return (world, request) => {
    const room = request.roomName ? world.rooms.get(request.roomName) : undefined;
    if (request.roomName && !room) throw roomMissing();
    check(request);
    checkOutputs(request);
    if (request.roomName === '') throw lacks('room_name');
    return world.startEgress(kind, request, room).info;
  };
}

function checkMedia({ audioOnly, videoOnly }) {
  if (audioOnly && videoOnly) throw lacks('audio_only and video_only');
}

function checkOutputs(request) {
  const { files, streams, segments, images } = outputsOf(request);
  if (files.length > 1) throw lacks('multiple file outputs');
  if (streams.length > 1) throw lacks('multiple stream outputs');
  if (segments.length > 1) throw lacks('multiple segmented file outputs');
  const isAlone = files.length + segments.length + images.length === 0;
  for (const { protocol, urls } of streams) {
    if (urls.length === 0 && protocol === StreamProtocol.DEFAULT_PROTOCOL) throw lacks('stream protocol');
    if (urls.length === 0 && isAlone) throw lacks('stream url');
    checkUrls(urls, request.websocketUrl === undefined ? STREAMS : SOCKETS);
  }
  if (isAlone && streams.length === 0) throw lacks('output');
}

function checkUrls(urls, form) {
  const wrong = urls.find((url) => !form.test(url));
  if (wrong !== undefined) throw invalid(`invalid url ${wrong}: invalid protocol`);
}

function egressOf(world, { egressId }) {
  const found = world.egresses.get(egressId);
  if (!found) throw failure('not_found', 'egress does not exist');
  return found;
}

/** An egress that has not started to end. */
function runningOf(world, request, done) {
  const found = egressOf(world, request);
  if (found.status === EGRESS_STARTING || found.status === EGRESS_ACTIVE) return found;
  const message = `egress with status ${EgressStatus[found.status]} cannot be ${done}`;
  throw new TwirpFailure('failed_precondition', message);
}

/** @type {Record<string, import('./services').Handler>} */
const egressMethods = {
  StartRoomCompositeEgress: starts('roomComposite', (request) => {
    if (request.customBaseUrl !== '' && !PAGES.test(request.customBaseUrl)) throw lacks('template base url');
    checkMedia(request);
  }),
  StartWebEgress: starts('web', (request) => {
    if (!PAGES.test(request.url)) throw lacks('web url');
    checkMedia(request);
  }),
  StartParticipantEgress: starts('participant', ({ identity }) => {
    if (identity === '') throw lacks('identity');
  }),
  StartTrackCompositeEgress: starts('trackComposite', (request) => {
    if (request.audioTrackId === '' && request.videoTrackId === '') throw lacks('audio_track_id or video_track_id');
  }),
  StartTrackEgress: starts('track', ({ trackId }) => {
    if (trackId === '') throw lacks('track_id');
  }),
  UpdateLayout(world, request) {
    const { id, info } = egressOf(world, request);
    const recorder = world.rooms.get(info.roomName)?.participants.get(id);
    if (!recorder) throw participantMissing();
    // The recorder's page reads the layout from its metadata.
    recorder.update({ name: '', metadata: JSON.stringify({ layout: request.layout }) });
    return info;
  },
  UpdateStream(world, request) {
    const { addOutputUrls, removeOutputUrls } = request;
    const running = runningOf(world, request, 'updated');
    if (!running.isStreaming) throw invalid('UpdateStream called on non-streaming egress');
    checkUrls([...addOutputUrls, ...removeOutputUrls], STREAMS);
    const unknown = removeOutputUrls.find((url) => !running.isStreamingTo(url));
    if (unknown !== undefined) throw failure('not_found', `stream ${unknown} not found`);
    running.updateStreams(addOutputUrls, removeOutputUrls);
    return running.info;
  },
  ListEgress(world, request) {
    if (request.egressId !== '') return { items: [egressOf(world, request).info] };
    const all = [...world.egresses.values()].map(({ info }) => info);
    const isListed = ({ roomName, status }) =>
      (request.roomName === '' || roomName === request.roomName) && (!request.active || status < EGRESS_COMPLETE);
    return { items: all.filter(isListed) };
  },
  StopEgress(world, request) {
    const running = runningOf(world, request, 'stopped');
    running.stop();
    return running.info;
  },
};

module.exports = { egressMethods };
