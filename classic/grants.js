// @ts-check
'use strict';

// The public enum `TrackSource` of the grants.

/** The values of the `canPublishSources` grant. Messages use numbers instead, see TrackSource in livekit_models. */
const TrackSource = {
  CAMERA: 'camera',
  MICROPHONE: 'microphone',
  SCREEN_SHARE: 'screen_share',
  SCREEN_SHARE_AUDIO: 'screen_share_audio',
};

module.exports = { TrackSource };
