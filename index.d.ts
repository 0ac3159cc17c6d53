export * from './classic/AccessToken';
export * from './classic/grants';
export * from './classic/RecordingServiceClient';
export * from './classic/RoomServiceClient';
export * from './classic/WebhookReceiver';
export type { CallOptions, ClientOptions } from './classic/service';
export type { RpcError } from './classic/TwirpRPC';
export {
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantInfo_State,
  Room,
  TrackInfo,
  TrackType,
} from './generated/livekit_models';
