'use strict';

// The table of contents of the classic contract. What a name stands for is loaded when the name is read, so that a program
// that only signs tokens pays for no messages. Node's CommonJS lexer finds the names in the one statement below, so
// `require`, `import { AccessToken }` and `import sdk` all reach the same objects.

// As the original has it: mocks of a whole module look into its getters only then.
Object.defineProperty(exports, '__esModule', { value: true });

/** What `import sdk` is in compiled code. Not `exports` itself: a module runner that copies the names would never end. */
const sdk = {};
Object.defineProperty(exports, 'default', { value: sdk });

// That there is no binary for this machine is told at the start.
require('./native.js');

exports.AccessToken =
  exports.TokenVerifier =
  exports.RoomServiceClient =
  exports.RecordingServiceClient =
  exports.EgressClient =
  exports.IngressClient =
  exports.WebhookReceiver =
  exports.authorizeHeader =
  exports.TwirpError =
  exports.TrackSource =
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
offer(() => require('./classic/RoomServiceClient.js'), ['RoomServiceClient']);
offer(() => require('./classic/RecordingServiceClient.js'), ['RecordingServiceClient']);
offer(() => require('./classic/EgressClient.js'), ['EgressClient']);
offer(() => require('./classic/IngressClient.js'), ['IngressClient']);
offer(() => require('./classic/WebhookReceiver.js'), ['WebhookReceiver', 'authorizeHeader']);
offer(() => require('./twirp/TwirpError.js'), ['TwirpError']);
offer(() => require('./classic/grants.js'), ['TrackSource']);
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

/** Reads the names from a module, once. */
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
