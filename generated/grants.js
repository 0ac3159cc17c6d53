// @generated from proto/livekit_grants.proto by `npm run generate`
'use strict';

/**
 * The source of a track, as a string in a token: the name in lower case. Messages use numbers instead: `TrackSource` of
 * `livekit_models`.
 */
exports.TrackSource = {
  CAMERA: 'camera', MICROPHONE: 'microphone', SCREEN_SHARE: 'screen_share', SCREEN_SHARE_AUDIO: 'screen_share_audio',
};
