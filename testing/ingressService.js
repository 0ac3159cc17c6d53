// @ts-check
'use strict';

// The methods of the Ingress service: checks and effects. The error messages are those of LiveKit server 1.13.5. services.js includes these methods.

const {
  IngressAudioEncodingPreset,
  IngressInput,
  IngressState_Status,
  IngressVideoEncodingPreset,
} = require('../generated/livekit_ingress.js');
const { AudioCodec, TrackSource, VideoCodec } = require('../generated/livekit_models.js');
const { failure, invalid } = require('./failure.js');

const { RTMP_INPUT, WHIP_INPUT, URL_INPUT } = IngressInput;

/** Allowed sources and encodings of the tracks. */
const AUDIO = {
  name: 'audio',
  sources: [TrackSource.UNKNOWN, TrackSource.MICROPHONE, TrackSource.SCREEN_SHARE_AUDIO],
  presets: IngressAudioEncodingPreset,
};
const VIDEO = {
  name: 'video',
  sources: [TrackSource.UNKNOWN, TrackSource.CAMERA, TrackSource.SCREEN_SHARE],
  presets: IngressVideoEncodingPreset,
};
const AUDIO_CODECS = [AudioCodec.DEFAULT_AC, AudioCodec.OPUS];
const VIDEO_CODECS = [VideoCodec.DEFAULT_VC, VideoCodec.H264_BASELINE, VideoCodec.VP8];

const wrong = (/** @type {string} */ what) => invalid(`invalid ingress: ${what}`);

function checkUrl({ inputType, url }) {
  if (inputType !== URL_INPUT) return;
  if (url === '') throw wrong('missing URL parameter');
  const scheme = url.match(/^([a-z][a-z0-9+.-]*):/i)?.[1] ?? '';
  if (!['http', 'https', 'srt'].includes(scheme.toLowerCase())) throw wrong(`invalid url scheme ${scheme}`);
}

/** Checks an ingress before it is stored. */
function check({ inputType, roomName, participantIdentity, audio, video }) {
  if (inputType === URL_INPUT && roomName === '') throw wrong('no room name');
  if (participantIdentity === '') throw wrong('no participant identity');
  if (inputType === WHIP_INPUT) {
    checkPassed('video', video);
    checkPassed('audio', audio);
  }
  if (video) checkTrack(VIDEO, video);
  if (video?.options) checkVideo(video.options);
  if (audio) checkTrack(AUDIO, audio);
  if (audio?.options) checkAudio(audio.options);
}

/** Checks that WHIP tracks, which are not transcoded, have no encoding options. */
function checkPassed(kind, track) {
  if (track?.preset === undefined && track?.options === undefined) return;
  const what = `${kind} encoding options must be empty if transcoding is disabled`;
  throw invalid(`invalid transcoding bypass configuration: ${what}`);
}

function checkTrack({ name, sources, presets }, { source, preset }) {
  if (!sources.includes(source)) throw invalid(`invalid ${name} parameters: invalid track source`);
  const isKnown = preset === undefined || (preset !== -1 && presets[preset] !== undefined);
  if (!isKnown) throw invalid(`invalid ${name} parameters: invalid preset`);
}

function checkAudio({ audioCodec, channels }) {
  if (!AUDIO_CODECS.includes(audioCodec)) throw invalid('invalid audio parameters: audio codec unsupported');
  if (channels > 2) throw invalid('invalid audio parameters: invalid audio channel count');
}

function checkVideo({ videoCodec, frameRate, layers }) {
  const refuse = (/** @type {string} */ why) => invalid(`invalid video parameters: ${why}`);
  if (frameRate < 0) throw refuse('invalid framerate');
  if (!VIDEO_CODECS.includes(videoCodec)) throw refuse('video codec unsupported');
  const seen = new Set();
  for (const { width, height, quality } of layers) {
    if (width === 0 || height === 0) throw refuse('invalid output media dimensions');
    if (width % 2 === 1) throw wrong('layer width must be even');
    if (height % 2 === 1) throw wrong('layer height must be even');
    if (seen.has(quality)) throw refuse('more than one layer with the same quality level');
    seen.add(quality);
  }
  const rising = [...layers].sort((one, other) => one.quality - other.quality);
  for (const size of ['height', 'width']) {
    const falls = rising.some((layer, i) => i > 0 && layer[size] < rising[i - 1][size]);
    if (falls) throw refuse(`video layers do not have increasing ${size} with increasing quality`);
  }
}

function ingressOf(world, { ingressId }) {
  const found = world.ingresses.get(ingressId);
  if (!found) throw failure('not_found', 'ingress does not exist');
  return found;
}

/** @type {Record<string, import('./services').Handler>} */
const ingressMethods = {
  CreateIngress(world, request) {
    if (![RTMP_INPUT, WHIP_INPUT, URL_INPUT].includes(request.inputType)) throw invalid('invalid ingress type');
    checkUrl(request);
    check(request);
    return world.createIngress(request).info;
  },
  UpdateIngress(world, request) {
    const found = ingressOf(world, request);
    if (!found.info.reusable) throw invalid('ingress is not reusable and cannot be modified');
    const { name, roomName, participantIdentity, participantName, audio, video } = request;
    const given = { name, roomName, participantIdentity, participantName, audio, video };
    // Empty and missing fields keep their values.
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
    check({ ...found.info, ...changes });
    found.update(changes);
    return found.info;
  },
  ListIngress(world, request) {
    if (request.ingressId !== '') return { items: [ingressOf(world, request).info] };
    const all = [...world.ingresses.values()].map(({ info }) => info);
    return { items: all.filter(({ roomName }) => request.roomName === '' || roomName === request.roomName) };
  },
  DeleteIngress(world, request) {
    const found = ingressOf(world, request);
    if (found.isBusy) found.end();
    world.ingresses.delete(found.id);
    const { info } = found;
    return { ...info, state: { ...info.state, status: IngressState_Status.ENDPOINT_INACTIVE } };
  },
};

module.exports = { ingressMethods };
