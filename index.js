'use strict';

// The main entry: exports the classic contract. Each name is loaded when it is read, so that a program that only signs
// tokens does not load the messages. Node's CommonJS lexer finds the names in the assignment below, so `require`,
// `import { AccessToken }` and `import sdk` return the same objects.

/** The value of `import sdk` in compiled code. Not `exports` itself: a module runner that copies its names would not end. */
const sdk = {};
// As in the original: tools that mock a module read its getters only if `__esModule` is set.
Object.defineProperties(exports, { __esModule: { value: true }, default: { value: sdk } });

// Reports a missing binary when the package is loaded, not at the first use.
require('./native.js');

// Written by scripts/dist.mjs from the list in scripts/exports.mjs.
exports.AccessToken =
  exports.TokenVerifier =
  exports.TrackSource =
  exports.RoomServiceClient =
  exports.RecordingServiceClient =
  exports.EgressClient =
  exports.IngressClient =
  exports.WebhookReceiver =
  exports.authorizeHeader =
  exports.TwirpError =
  exports.Room =
  exports.ParticipantInfo =
  exports.TrackInfo =
  exports.DataPacket_Kind =
  exports.ParticipantInfo_State =
  exports.TrackType =
  exports.ParticipantPermission =
  exports.DirectFileOutput =
  exports.EgressInfo =
  exports.EncodedFileOutput =
  exports.EncodedFileType =
  exports.EncodingOptions =
  exports.EncodingOptionsPreset =
  exports.SegmentedFileOutput =
  exports.SegmentedFileProtocol =
  exports.StreamOutput =
  exports.StreamProtocol =
  exports.IngressAudioEncodingOptions =
  exports.IngressAudioEncodingPreset =
  exports.IngressAudioOptions =
  exports.IngressInfo =
  exports.IngressInput =
  exports.IngressState =
  exports.IngressVideoEncodingOptions =
  exports.IngressVideoEncodingPreset =
  exports.IngressVideoOptions =
    undefined;

offer(() => require('./classic/AccessToken.js'), ['AccessToken', 'TokenVerifier']);
offer(() => require('./classic/grants.js'), ['TrackSource']);
offer(() => require('./classic/RoomServiceClient.js'), ['RoomServiceClient']);
offer(() => require('./classic/RecordingServiceClient.js'), ['RecordingServiceClient']);
offer(() => require('./classic/EgressClient.js'), ['EgressClient']);
offer(() => require('./classic/IngressClient.js'), ['IngressClient']);
offer(() => require('./classic/WebhookReceiver.js'), ['WebhookReceiver', 'authorizeHeader']);
offer(() => require('./twirp/TwirpError.js'), ['TwirpError']);
offer(
  () => require('./generated/livekit_models.js'),
  [
    'Room',
    'ParticipantInfo',
    'TrackInfo',
    'DataPacket_Kind',
    'ParticipantInfo_State',
    'TrackType',
    'ParticipantPermission',
  ]
);
offer(
  () => require('./generated/livekit_egress.js'),
  [
    'DirectFileOutput',
    'EgressInfo',
    'EncodedFileOutput',
    'EncodedFileType',
    'EncodingOptions',
    'EncodingOptionsPreset',
    'SegmentedFileOutput',
    'SegmentedFileProtocol',
    'StreamOutput',
    'StreamProtocol',
  ]
);
offer(
  () => require('./generated/livekit_ingress.js'),
  [
    'IngressAudioEncodingOptions',
    'IngressAudioEncodingPreset',
    'IngressAudioOptions',
    'IngressInfo',
    'IngressInput',
    'IngressState',
    'IngressVideoEncodingOptions',
    'IngressVideoEncodingPreset',
    'IngressVideoOptions',
  ]
);
// End of the list.

/** Defines getters that load a module when one of its names is first read. */
function offer(load, names) {
  for (const name of names) {
    const settle = (value) => {
      Object.defineProperty(exports, name, { value, configurable: true, enumerable: true, writable: true });
      return value;
    };
    const get = () => settle(load()[name]);
    Object.defineProperty(exports, name, { get, set: settle, configurable: true, enumerable: true });
    const same = { get: () => exports[name], set: (value) => (exports[name] = value) };
    Object.defineProperty(sdk, name, { ...same, configurable: true, enumerable: true });
  }
}
