'use strict';

// The table of contents of the classic contract. The one object literal below is what Node's CommonJS lexer
// reads, so `require`, `import { AccessToken }` and `import sdk` all reach the same objects.

const { AccessToken, TokenVerifier } = require('./classic/AccessToken');
const { EgressClient } = require('./classic/EgressClient');
const { TrackSource } = require('./classic/grants');
const { IngressClient } = require('./classic/IngressClient');
const { RecordingServiceClient } = require('./classic/RecordingServiceClient');
const { RoomServiceClient } = require('./classic/RoomServiceClient');
const { WebhookReceiver, authorizeHeader } = require('./classic/WebhookReceiver');
const { TwirpError } = require('./twirp/TwirpError');
const {
  DirectFileOutput,
  EgressInfo,
  EncodedFileOutput,
  EncodedFileType,
  EncodingOptions,
  EncodingOptionsPreset,
  SegmentedFileOutput,
  SegmentedFileProtocol,
  StreamOutput,
  StreamProtocol,
} = require('./generated/livekit_egress');
const {
  IngressAudioEncodingOptions,
  IngressAudioEncodingPreset,
  IngressAudioOptions,
  IngressInfo,
  IngressInput,
  IngressState,
  IngressVideoEncodingOptions,
  IngressVideoEncodingPreset,
  IngressVideoOptions,
} = require('./generated/livekit_ingress');
const {
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantInfo_State,
  ParticipantPermission,
  Room,
  TrackInfo,
  TrackType,
} = require('./generated/livekit_models');

module.exports = {
  AccessToken,
  TokenVerifier,
  RoomServiceClient,
  RecordingServiceClient,
  EgressClient,
  IngressClient,
  WebhookReceiver,
  TwirpError,
  authorizeHeader,
  TrackSource,
  Room,
  ParticipantInfo,
  TrackInfo,
  DataPacket_Kind,
  ParticipantInfo_State,
  TrackType,
  ParticipantPermission,
  DirectFileOutput,
  EgressInfo,
  EncodedFileOutput,
  EncodedFileType,
  EncodingOptions,
  EncodingOptionsPreset,
  SegmentedFileOutput,
  SegmentedFileProtocol,
  StreamOutput,
  StreamProtocol,
  IngressAudioEncodingOptions,
  IngressAudioEncodingPreset,
  IngressAudioOptions,
  IngressInfo,
  IngressInput,
  IngressState,
  IngressVideoEncodingOptions,
  IngressVideoEncodingPreset,
  IngressVideoOptions,
};
