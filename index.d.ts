export * from './classic/AccessToken';
export * from './classic/EgressClient';
export * from './classic/grants';
export * from './classic/IngressClient';
export * from './classic/RecordingServiceClient';
export * from './classic/RoomServiceClient';
export * from './classic/WebhookReceiver';
export type { CallOptions, ConnectionOptions, ConnectionOptions as ClientOptions } from './twirp/options';
export { TwirpError } from './twirp/TwirpError';
export type { RpcError } from './classic/TwirpRPC';
export {
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
} from './generated/livekit_egress';
export {
  IngressAudioEncodingOptions,
  IngressAudioEncodingPreset,
  IngressAudioOptions,
  IngressInfo,
  IngressInput,
  IngressState,
  IngressVideoEncodingOptions,
  IngressVideoEncodingPreset,
  IngressVideoOptions,
} from './generated/livekit_ingress';
export {
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantInfo_State,
  ParticipantPermission,
  Room,
  TrackInfo,
  TrackType,
} from './generated/livekit_models';
/** The event that a webhook carries. */
export type WebhookEvent = import('./generated/livekit_webhook').WebhookEvent;
