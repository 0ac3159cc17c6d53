// @ts-check
'use strict';

/** The sources of `canPublishSources`. Messages have numbers for them, see TrackSource in livekit_models. */
const TrackSource = {
  CAMERA: 'camera',
  MICROPHONE: 'microphone',
  SCREEN_SHARE: 'screen_share',
  SCREEN_SHARE_AUDIO: 'screen_share_audio',
};

module.exports = { TrackSource };
