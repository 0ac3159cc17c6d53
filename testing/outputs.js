// @ts-check
'use strict';

// The outputs of an egress: where a request writes to, and how EgressInfo reports it. egress.js calls it.

const { EgressInfo, EncodedFileType } = require('../generated/livekit_egress.js');

/** Fields of an upload that the server redacts. */
const SECRETS = {
  s3: { accessKey: '{access_key}', secret: '{secret}' },
  gcp: { credentials: '{credentials}' },
  azure: { accountName: '{account_name}', accountKey: '{account_key}' },
  aliOSS: { accessKey: '{access_key}', secret: '{secret}' },
};

/** The URL of an uploaded file. */
const LOCATIONS = {
  s3: ({ bucket }) => `https://${bucket}.s3.amazonaws.com/`,
  gcp: ({ bucket }) => `https://${bucket}.storage.googleapis.com/`,
  azure: ({ accountName, containerName }) => `https://${accountName}.blob.core.windows.net/${containerName}/`,
  aliOSS: ({ bucket, endpoint }) => `https://${bucket}.${endpoint}/`,
};

/** rtmp(s)://host(/path)/app/key: the part before the key, and the key. */
const RTMP = /^(rtmps?:\/\/.*\/.*\/)(\S*)( live=1)?$/;

/** Each kind of output as a list. The single-output field of 1.x counts if the list is empty. */
function outputsOf(request) {
  const listOf = (list, single) => (list?.length > 0 ? list : single ? [single] : []);
  const socket = request.websocketUrl === undefined ? undefined : { urls: [request.websocketUrl] };
  return {
    files: listOf(request.fileOutputs, request.file),
    streams: listOf(request.streamOutputs, request.stream ?? socket),
    segments: listOf(request.segmentOutputs, request.segments),
    images: request.imageOutputs ?? [],
  };
}

/**
 * The results in an EgressInfo before anything is written.
 *
 * @param {any} request
 * @param {{ roomName: string, roomId: string }} about
 */
function resultsOf(request, about) {
  const { files, streams, segments, images } = outputsOf(request);
  const urls = streams.flatMap((stream) => stream.urls);
  return {
    fileResults: files.map((file) => fileInfo(file, request, about)),
    streamResults: urls.map((url) => ({ url: shownUrl(url) })),
    segmentResults: segments.map((output) => segmentsInfo(output, about)),
    imageResults: images.map(() => ({})),
  };
}

function fileInfo(output, { audioOnly = false, trackId = '' }, about) {
  const isEncoded = output.fileType !== undefined;
  const isOgg = output.fileType === EncodedFileType.OGG || (output.fileType === 0 && audioOnly);
  const extension = isOgg ? '.ogg' : '.mp4';
  let filename = replaced(output.filepath, { ...about, trackId });
  if (filename === '' || filename.endsWith('/')) filename += `${trackId || about.roomName || 'web'}-${time()}`;
  if (isEncoded && !filename.endsWith(extension)) filename = filename.replace(/\.(mp4|ogg)$/, '') + extension;
  return { filename, location: locationOf(output, filename) };
}

function segmentsInfo(output, about) {
  const prefix = replaced(output.filenamePrefix, about) || `${about.roomName || 'web'}-${time()}`;
  const named = (name) => (name.endsWith('.m3u8') ? name : `${name}.m3u8`);
  const playlistName = named(replaced(output.playlistName, about) || prefix);
  const live = replaced(output.livePlaylistName, about);
  return {
    playlistName,
    playlistLocation: locationOf(output, playlistName),
    ...(live !== '' && { livePlaylistName: named(live), livePlaylistLocation: locationOf(output, named(live)) }),
  };
}

function replaced(path, { roomName, roomId, trackId }) {
  const values = { room_name: roomName, room_id: roomId, track_id: trackId, time: time(), utc: time() };
  return path.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** As 2025-01-31T235959. */
const time = () => new Date().toISOString().slice(0, 19).replace(/:/g, '');

function locationOf(output, name) {
  const kind = Object.keys(LOCATIONS).find((each) => output[each] !== undefined);
  return kind === undefined ? name : LOCATIONS[kind](output[kind]) + name;
}

/**
 * The request as the server reports it, without the credentials of a storage or a stream.
 *
 * @param {string} kind its field in EgressInfo
 * @param {any} request
 */
function shown(kind, request) {
  const copy = EgressInfo.fromPartial({ [kind]: request })[kind];
  redact(copy);
  return copy;
}

function redact(message) {
  for (const [name, value] of Object.entries(message)) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [secret, instead] of Object.entries(SECRETS[name] ?? {})) if (value[secret]) value[secret] = instead;
    if (name === 'urls') message.urls = value.map(shownUrl);
    else redact(value);
  }
}

/** A stream URL whose key is redacted except for its ends. */
function shownUrl(url) {
  return url.replace(RTMP, (_, before, key) => {
    const length = Math.min(3, Math.floor(key.length / 3));
    return `${before}{${key.slice(0, length)}...${key.slice(key.length - length)}}`;
  });
}

module.exports = { outputsOf, resultsOf, shown, shownUrl };
