'use strict';

// The table of contents of the classic contract. The one object literal below is what Node's CommonJS lexer
// reads, so `require`, `import { AccessToken }` and `import sdk` all reach the same objects.

const { AccessToken, TokenVerifier } = require('./classic/AccessToken');
const { RecordingServiceClient } = require('./classic/RecordingServiceClient');
const { RoomServiceClient } = require('./classic/RoomServiceClient');
const { WebhookReceiver, authorizeHeader } = require('./classic/WebhookReceiver');
const {
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantInfo_State,
  Room,
  TrackInfo,
  TrackType,
} = require('./generated/livekit_models');

module.exports = {
  AccessToken,
  TokenVerifier,
  RoomServiceClient,
  RecordingServiceClient,
  WebhookReceiver,
  authorizeHeader,
  Room,
  ParticipantInfo,
  TrackInfo,
  DataPacket_Kind,
  ParticipantInfo_State,
  TrackType,
};
