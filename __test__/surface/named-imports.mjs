// Static imports: this file links only when Node's CommonJS lexer sees each name.
import sdk, {
  AccessToken,
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantInfo_State,
  RecordingServiceClient,
  Room,
  RoomServiceClient,
  TokenVerifier,
  TrackInfo,
  TrackType,
  WebhookReceiver,
  authorizeHeader,
} from 'livekit-server-sdk-rs';

export { sdk };

export const imported = {
  AccessToken,
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantInfo_State,
  RecordingServiceClient,
  Room,
  RoomServiceClient,
  TokenVerifier,
  TrackInfo,
  TrackType,
  WebhookReceiver,
  authorizeHeader,
};
