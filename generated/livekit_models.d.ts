// @generated from proto/livekit_models.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** Audio codec of an egress or ingress. */
export declare enum AudioCodec {
  /** Chosen by the server. */
  DEFAULT_AC = 0,
  /** Opus. */
  OPUS = 1,
  /** AAC. */
  AAC = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function audioCodecFromJSON(object: any): AudioCodec;
/** @returns the name of the value, for JSON */
export declare function audioCodecToJSON(object: AudioCodec): string;

/** Video codec of an egress or ingress. */
export declare enum VideoCodec {
  /** Chosen by the server. */
  DEFAULT_VC = 0,
  /** H.264, baseline profile. */
  H264_BASELINE = 1,
  /** H.264, main profile. */
  H264_MAIN = 2,
  /** H.264, high profile. */
  H264_HIGH = 3,
  /** VP8. */
  VP8 = 4,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function videoCodecFromJSON(object: any): VideoCodec;
/** @returns the name of the value, for JSON */
export declare function videoCodecToJSON(object: VideoCodec): string;

/** Image format. */
export declare enum ImageCodec {
  /** Chosen by the server. */
  IC_DEFAULT = 0,
  /** JPEG. */
  IC_JPEG = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function imageCodecFromJSON(object: any): ImageCodec;
/** @returns the name of the value, for JSON */
export declare function imageCodecToJSON(object: ImageCodec): string;

/** Type of the media of a track. */
export declare enum TrackType {
  /** Audio. */
  AUDIO = 0,
  /** Video. */
  VIDEO = 1,
  /** Application data. */
  DATA = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function trackTypeFromJSON(object: any): TrackType;
/** @returns the name of the value, for JSON */
export declare function trackTypeToJSON(object: TrackType): string;

/** Device or surface that is the source of a track. */
export declare enum TrackSource {
  /** Unknown. */
  UNKNOWN = 0,
  /** A camera. */
  CAMERA = 1,
  /** A microphone. */
  MICROPHONE = 2,
  /** A screen or a window. */
  SCREEN_SHARE = 3,
  /** Audio of a screen or a window. */
  SCREEN_SHARE_AUDIO = 4,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function trackSourceFromJSON(object: any): TrackSource;
/** @returns the name of the value, for JSON */
export declare function trackSourceToJSON(object: TrackSource): string;

/** Quality of a video layer, relative to the other layers of its track. */
export declare enum VideoQuality {
  /** The lowest layer. */
  LOW = 0,
  /** The middle layer. */
  MEDIUM = 1,
  /** The highest layer. */
  HIGH = 2,
  /** No layer. */
  OFF = 3,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function videoQualityFromJSON(object: any): VideoQuality;
/** @returns the name of the value, for JSON */
export declare function videoQualityToJSON(object: VideoQuality): string;

/** Quality of a participant's connection. */
export declare enum ConnectionQuality {
  /** Media is degraded. */
  POOR = 0,
  /** Media may be degraded. */
  GOOD = 1,
  /** No degradation. */
  EXCELLENT = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function connectionQualityFromJSON(object: any): ConnectionQuality;
/** @returns the name of the value, for JSON */
export declare function connectionQualityToJSON(object: ConnectionQuality): string;

/** Setting that the server sends to a client. */
export declare enum ClientConfigSetting {
  /** Chosen by the client. */
  UNSET = 0,
  /** Off. */
  DISABLED = 1,
  /** On. */
  ENABLED = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function clientConfigSettingFromJSON(object: any): ClientConfigSetting;
/** @returns the name of the value, for JSON */
export declare function clientConfigSettingToJSON(object: ClientConfigSetting): string;

/** Why a participant was disconnected. */
export declare enum DisconnectReason {
  /** Unknown. */
  UNKNOWN_REASON = 0,
  /** The client left. */
  CLIENT_INITIATED = 1,
  /** Another participant joined with the same identity. */
  DUPLICATE_IDENTITY = 2,
  /** The server is shutting down. */
  SERVER_SHUTDOWN = 3,
  /** RemoveParticipant was called. */
  PARTICIPANT_REMOVED = 4,
  /** DeleteRoom was called. */
  ROOM_DELETED = 5,
  /** The client tried to resume a session that the server does not have. */
  STATE_MISMATCH = 6,
  /** The participant could not join. */
  JOIN_FAILURE = 7,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function disconnectReasonFromJSON(object: any): DisconnectReason;
/** @returns the name of the value, for JSON */
export declare function disconnectReasonToJSON(object: DisconnectReason): string;

/** Why a client reconnects. */
export declare enum ReconnectReason {
  /** Unknown. */
  RR_UNKNOWN = 0,
  /** The signal connection was closed. */
  RR_SIGNAL_DISCONNECTED = 1,
  /** The publisher connection failed. */
  RR_PUBLISHER_FAILED = 2,
  /** The subscriber connection failed. */
  RR_SUBSCRIBER_FAILED = 3,
  /** The connection switched to another ICE candidate. */
  RR_SWITCH_CANDIDATE = 4,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function reconnectReasonFromJSON(object: any): ReconnectReason;
/** @returns the name of the value, for JSON */
export declare function reconnectReasonToJSON(object: ReconnectReason): string;

/** Why a subscription to a track failed. */
export declare enum SubscriptionError {
  /** Unknown. */
  SE_UNKNOWN = 0,
  /** The subscriber does not support the codec. */
  SE_CODEC_UNSUPPORTED = 1,
  /** The track does not exist. */
  SE_TRACK_NOTFOUND = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function subscriptionErrorFromJSON(object: any): SubscriptionError;
/** @returns the name of the value, for JSON */
export declare function subscriptionErrorToJSON(object: SubscriptionError): string;

/** State of the participant's connection. */
export declare enum ParticipantInfo_State {
  /** The signal connection is open; the client has not sent an offer yet. */
  JOINING = 0,
  /** The server has received the client's offer. */
  JOINED = 1,
  /** Media can flow. */
  ACTIVE = 2,
  /** The signal connection is closed. */
  DISCONNECTED = 3,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function participantInfo_StateFromJSON(object: any): ParticipantInfo_State;
/** @returns the name of the value, for JSON */
export declare function participantInfo_StateToJSON(object: ParticipantInfo_State): string;

/** Type of end-to-end encryption of a track. */
export declare enum Encryption_Type {
  /** No encryption. */
  NONE = 0,
  /** AES-GCM. */
  GCM = 1,
  /** Custom encryption by the application. */
  CUSTOM = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function encryption_TypeFromJSON(object: any): Encryption_Type;
/** @returns the name of the value, for JSON */
export declare function encryption_TypeToJSON(object: Encryption_Type): string;

/** Delivery mode of a packet. */
export declare enum DataPacket_Kind {
  /** Reliable and in order. */
  RELIABLE = 0,
  /** Unreliable: sent once; may be lost or reordered. */
  LOSSY = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function dataPacket_KindFromJSON(object: any): DataPacket_Kind;
/** @returns the name of the value, for JSON */
export declare function dataPacket_KindToJSON(object: DataPacket_Kind): string;

/** Edition of the server. */
export declare enum ServerInfo_Edition {
  /** Self-hosted server. */
  Standard = 0,
  /** LiveKit Cloud. */
  Cloud = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function serverInfo_EditionFromJSON(object: any): ServerInfo_Edition;
/** @returns the name of the value, for JSON */
export declare function serverInfo_EditionToJSON(object: ServerInfo_Edition): string;

/** SDK of a client. */
export declare enum ClientInfo_SDK {
  /** Unknown. */
  UNKNOWN = 0,
  /** JavaScript. */
  JS = 1,
  /** Swift. */
  SWIFT = 2,
  /** Android. */
  ANDROID = 3,
  /** Flutter. */
  FLUTTER = 4,
  /** Go. */
  GO = 5,
  /** Unity. */
  UNITY = 6,
  /** React Native. */
  REACT_NATIVE = 7,
  /** Rust. */
  RUST = 8,
  /** Python. */
  PYTHON = 9,
  /** C++. */
  CPP = 10,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function clientInfo_SDKFromJSON(object: any): ClientInfo_SDK;
/** @returns the name of the value, for JSON */
export declare function clientInfo_SDKToJSON(object: ClientInfo_SDK): string;

/** A room. */
export interface Room {
  /** Server-generated identifier of this session of the room. */
  sid: string;
  /** Name of the room. */
  name: string;
  /** Time that the room stays open while it is empty, in seconds. */
  emptyTimeout: number;
  /** Maximum number of participants; 0 for no limit. */
  maxParticipants: number;
  /** Time of creation, in seconds since 1970. */
  creationTime: number;
  /** Password of the room for the TURN server. */
  turnPassword: string;
  /** Codecs that participants may publish. */
  enabledCodecs: Codec[];
  /** Application-defined metadata of the room. */
  metadata: string;
  /** Number of participants in the room, without hidden ones. */
  numParticipants: number;
  /** Number of participants that publish at least one track. */
  numPublishers?: number | undefined;
  /** True while the room is being recorded. */
  activeRecording?: boolean | undefined;
}

/** Encodes and decodes {@link Room}. */
export declare const Room: MessageType<Room>;

/** A media codec. */
export interface Codec {
  /** MIME type, for example video/VP8. */
  mime: string;
  /** Parameters of the codec, in the syntax of an SDP fmtp line. */
  fmtpLine: string;
}

/** Encodes and decodes {@link Codec}. */
export declare const Codec: MessageType<Codec>;

/** Delay of playback for subscribers. */
export interface PlayoutDelay {
  /** True if playback is delayed. */
  enabled: boolean;
  /** Minimum delay, in milliseconds. */
  min: number;
  /** Maximum delay, in milliseconds. */
  max: number;
}

/** Encodes and decodes {@link PlayoutDelay}. */
export declare const PlayoutDelay: MessageType<PlayoutDelay>;

/** Permissions of a participant in its room. */
export interface ParticipantPermission {
  /** True if the participant may subscribe to the tracks of others. */
  canSubscribe: boolean;
  /** True if the participant may publish tracks. */
  canPublish: boolean;
  /** True if the participant may send data packets. */
  canPublishData: boolean;
  /** Sources that the participant may publish; empty for all. */
  canPublishSources?: TrackSource[] | undefined;
  /** True if the participant is hidden from the other participants. */
  hidden?: boolean | undefined;
  /** True if the participant is a recorder. */
  recorder?: boolean | undefined;
  /** True if the participant may change its own metadata. */
  canUpdateMetadata?: boolean | undefined;
}

/** Encodes and decodes {@link ParticipantPermission}. */
export declare const ParticipantPermission: MessageType<ParticipantPermission>;

/** A participant in a room. */
export interface ParticipantInfo {
  /** Server-generated identifier of the participant. */
  sid: string;
  /** Identity from the participant's token, unique in the room. */
  identity: string;
  /** State of the connection. */
  state: ParticipantInfo_State;
  /** Tracks that the participant publishes. */
  tracks: TrackInfo[];
  /** Application-defined metadata of the participant. */
  metadata: string;
  /** Time of joining, in seconds since 1970. */
  joinedAt: number;
  /** True if the participant is hidden from the others, as a recorder is. Newer servers set `permission.hidden` instead. */
  hidden: boolean;
  /** Display name. */
  name?: string | undefined;
  /** Version, which increases with each change of the participant. */
  version?: number | undefined;
  /** Permissions of the participant. */
  permission?: ParticipantPermission;
  /** Region of the server that the participant is connected to. */
  region?: string | undefined;
  /** True once the participant has a publisher connection. */
  isPublisher?: boolean | undefined;
}

/** Encodes and decodes {@link ParticipantInfo}. */
export declare const ParticipantInfo: MessageType<ParticipantInfo>;

/** Namespace of the types of end-to-end encryption. */
export interface Encryption {}

/** Encodes and decodes {@link Encryption}. */
export declare const Encryption: MessageType<Encryption>;

/** A codec in which a track is published. */
export interface SimulcastCodecInfo {
  /** MIME type, for example video/VP8. */
  mimeType: string;
  /** Media identifier in the SDP. */
  mid: string;
  /** Identifier of the track that the publishing client assigned. */
  cid: string;
  /** Layers published in this codec. */
  layers: VideoLayer[];
}

/** Encodes and decodes {@link SimulcastCodecInfo}. */
export declare const SimulcastCodecInfo: MessageType<SimulcastCodecInfo>;

/** A published track. */
export interface TrackInfo {
  /** Server-generated identifier of the track. */
  sid: string;
  /** Type of the track. */
  type: TrackType;
  /** Name that the publisher assigned. */
  name: string;
  /** True while the track is muted. */
  muted: boolean;
  /** Width of the published video, in pixels; 0 for audio. Simulcast may deliver a smaller video. */
  width: number;
  /** Height of the published video, in pixels; 0 for audio. */
  height: number;
  /** True if the track is published with simulcast. */
  simulcast: boolean;
  /** True if DTX (discontinuous transmission of silence) is disabled. */
  disableDtx?: boolean | undefined;
  /** Device or surface that is the source of the track. */
  source?: TrackSource | undefined;
  /** Layers of a video track. */
  layers?: VideoLayer[] | undefined;
  /** MIME type of the codec. */
  mimeType?: string | undefined;
  /** Media identifier in the SDP. */
  mid?: string | undefined;
  /** All codecs in which the track is published. */
  codecs?: SimulcastCodecInfo[] | undefined;
  /** True for stereo audio. */
  stereo?: boolean | undefined;
  /** True if RED (redundant audio) is disabled. */
  disableRed?: boolean | undefined;
  /** Type of end-to-end encryption. */
  encryption?: Encryption_Type | undefined;
  /** Name of the media stream that the track belongs to. */
  stream?: string | undefined;
}

/** Encodes and decodes {@link TrackInfo}. */
export declare const TrackInfo: MessageType<TrackInfo>;

/** One spatial layer of a video track. */
export interface VideoLayer {
  /** Quality relative to the other layers; HIGH for the only layer of a track. */
  quality: VideoQuality;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  /** Target bit rate, in bit/s. */
  bitrate: number;
  /** Synchronization source of the layer's RTP stream. */
  ssrc: number;
}

/** Encodes and decodes {@link VideoLayer}. */
export declare const VideoLayer: MessageType<VideoLayer>;

/** A packet on a data channel. */
export interface DataPacket {
  /** Delivery mode. */
  kind: DataPacket_Kind;
  /** Application data. */
  user?: UserPacket | undefined;
  /** The current speakers. */
  speaker?: ActiveSpeakerUpdate | undefined;
}

/** Encodes and decodes {@link DataPacket}. */
export declare const DataPacket: MessageType<DataPacket>;

/** Update on the participants that are speaking. */
export interface ActiveSpeakerUpdate {
  /** The speakers. */
  speakers: SpeakerInfo[];
}

/** Encodes and decodes {@link ActiveSpeakerUpdate}. */
export declare const ActiveSpeakerUpdate: MessageType<ActiveSpeakerUpdate>;

/** Audio level of a participant. */
export interface SpeakerInfo {
  /** Sid of the participant. */
  sid: string;
  /** Audio level from 0 to 1; 1 is the loudest. */
  level: number;
  /** True while the participant is speaking. */
  active: boolean;
}

/** Encodes and decodes {@link SpeakerInfo}. */
export declare const SpeakerInfo: MessageType<SpeakerInfo>;

/** Data that an application sends to participants. */
export interface UserPacket {
  /** Sid of the sending participant. */
  participantSid: string;
  /** The data. */
  payload: Uint8Array;
  /** Sids of the recipients; empty for all participants in the room. */
  destinationSids: string[];
  /** Identity of the sending participant. */
  participantIdentity?: string | undefined;
  /** Identities of the recipients; empty for all participants in the room. */
  destinationIdentities?: string[] | undefined;
  /** Topic of the data. */
  topic?: string | undefined;
}

/** Encodes and decodes {@link UserPacket}. */
export declare const UserPacket: MessageType<UserPacket>;

/** Tracks of one participant. */
export interface ParticipantTracks {
  /** Sid of the participant that publishes the tracks. */
  participantSid: string;
  /** Sids of the tracks. */
  trackSids: string[];
}

/** Encodes and decodes {@link ParticipantTracks}. */
export declare const ParticipantTracks: MessageType<ParticipantTracks>;

/** Description of a server. */
export interface ServerInfo {
  /** Edition of the server. */
  edition: ServerInfo_Edition;
  /** Version of the server. */
  version: string;
  /** Version of the signal protocol. */
  protocol: number;
  /** Region of the server. */
  region: string;
  /** Identifier of this node. */
  nodeId: string;
  /** Debugging information, from a server in development mode. */
  debugInfo: string;
}

/** Encodes and decodes {@link ServerInfo}. */
export declare const ServerInfo: MessageType<ServerInfo>;

/** Description of a client. */
export interface ClientInfo {
  /** SDK of the client. */
  sdk: ClientInfo_SDK;
  /** Version of the SDK. */
  version: string;
  /** Version of the signal protocol. */
  protocol: number;
  /** Operating system. */
  os: string;
  /** Version of the operating system. */
  osVersion: string;
  /** Model of the device. */
  deviceModel: string;
  /** Browser. */
  browser: string;
  /** Version of the browser. */
  browserVersion: string;
  /** IP address as seen by the server. */
  address: string;
  /** Type of network: wifi, wired, cellular or vpn; empty if unknown. */
  network: string;
}

/** Encodes and decodes {@link ClientInfo}. */
export declare const ClientInfo: MessageType<ClientInfo>;

/** Configuration that the server sends to a client. */
export interface ClientConfiguration {
  /** Configuration for camera video. */
  video?: VideoConfiguration;
  /** Configuration for screen-share video. */
  screen?: VideoConfiguration;
  /** Whether the client resumes its session when it reconnects. */
  resumeConnection: ClientConfigSetting;
  /** Codecs that the client must not use. */
  disabledCodecs?: DisabledCodecs;
  /** Whether all media is relayed by a TURN server. */
  forceRelay: ClientConfigSetting;
}

/** Encodes and decodes {@link ClientConfiguration}. */
export declare const ClientConfiguration: MessageType<ClientConfiguration>;

/** Configuration of a client's video encoder. */
export interface VideoConfiguration {
  /** Whether the client uses a hardware encoder. */
  hardwareEncoder: ClientConfigSetting;
}

/** Encodes and decodes {@link VideoConfiguration}. */
export declare const VideoConfiguration: MessageType<VideoConfiguration>;

/** Codecs that a client must not use. */
export interface DisabledCodecs {
  /** Codecs disabled for publishing and subscribing. */
  codecs: Codec[];
  /** Codecs disabled for publishing. */
  publish: Codec[];
}

/** Encodes and decodes {@link DisabledCodecs}. */
export declare const DisabledCodecs: MessageType<DisabledCodecs>;

/** Drift of the RTP clock of a stream, relative to real time. */
export interface RTPDrift {
  /** Start of the measurement. */
  startTime?: Date;
  /** End of the measurement. */
  endTime?: Date;
  /** Duration, in seconds. */
  duration: number;
  /** RTP timestamp at the start. */
  startTimestamp: number;
  /** RTP timestamp at the end. */
  endTimestamp: number;
  /** Ticks of the RTP clock between start and end. */
  rtpClockTicks: number;
  /** Drift, in ticks of the RTP clock. */
  driftSamples: number;
  /** Drift, in milliseconds. */
  driftMs: number;
  /** Measured clock rate, in ticks per second. */
  clockRate: number;
}

/** Encodes and decodes {@link RTPDrift}. */
export declare const RTPDrift: MessageType<RTPDrift>;

/** Statistics of an RTP stream. */
export interface RTPStats {
  /** Start of the statistics. */
  startTime?: Date;
  /** End of the statistics. */
  endTime?: Date;
  /** Duration, in seconds. */
  duration: number;
  /** Number of packets. */
  packets: number;
  /** Packets per second. */
  packetRate: number;
  /** Number of payload bytes. */
  bytes: number;
  /** Number of header bytes. */
  headerBytes: number;
  /** Bit rate, in bit/s. */
  bitrate: number;
  /** Number of lost packets. */
  packetsLost: number;
  /** Lost packets per second. */
  packetLossRate: number;
  /** Lost packets, in percent. */
  packetLossPercentage: number;
  /** Number of duplicate packets. */
  packetsDuplicate: number;
  /** Duplicate packets per second. */
  packetDuplicateRate: number;
  /** Number of payload bytes in duplicate packets. */
  bytesDuplicate: number;
  /** Number of header bytes in duplicate packets. */
  headerBytesDuplicate: number;
  /** Bit rate of duplicate packets, in bit/s. */
  bitrateDuplicate: number;
  /** Number of padding packets. */
  packetsPadding: number;
  /** Padding packets per second. */
  packetPaddingRate: number;
  /** Number of padding bytes. */
  bytesPadding: number;
  /** Number of header bytes in padding packets. */
  headerBytesPadding: number;
  /** Bit rate of padding, in bit/s. */
  bitratePadding: number;
  /** Number of packets received out of order. */
  packetsOutOfOrder: number;
  /** Number of video frames. */
  frames: number;
  /** Frames per second. */
  frameRate: number;
  /** Current jitter, in ticks of the RTP clock. */
  jitterCurrent: number;
  /** Maximum jitter, in ticks of the RTP clock. */
  jitterMax: number;
  /** Number of gaps, by the number of consecutive packets lost. */
  gapHistogram: { [key: number]: number };
  /** Number of NACKs (requests to retransmit packets). */
  nacks: number;
  /** Number of NACKs that were answered. */
  nackAcks: number;
  /** Number of NACKs for packets that were no longer available. */
  nackMisses: number;
  /** Number of repeated NACKs for the same packets. */
  nackRepeated: number;
  /** Number of PLIs (requests for a key frame after loss). */
  plis: number;
  /** Time of the last PLI. */
  lastPli?: Date;
  /** Number of FIRs (requests for a key frame). */
  firs: number;
  /** Time of the last FIR. */
  lastFir?: Date;
  /** Current round-trip time, in milliseconds. */
  rttCurrent: number;
  /** Maximum round-trip time, in milliseconds. */
  rttMax: number;
  /** Number of key frames. */
  keyFrames: number;
  /** Time of the last key frame. */
  lastKeyFrame?: Date;
  /** Number of PLIs sent to switch to another layer. */
  layerLockPlis: number;
  /** Time of the last PLI sent to switch to another layer. */
  lastLayerLockPli?: Date;
  /** Clock drift computed from packets. */
  packetDrift?: RTPDrift;
  /** Clock drift computed from RTCP sender reports. */
  reportDrift?: RTPDrift;
}

/** Encodes and decodes {@link RTPStats}. */
export declare const RTPStats: MessageType<RTPStats>;

/** A key of a map, with its value. */
export interface RTPStats_GapHistogramEntry {
  /** The key. */
  key: number;
  /** The value. */
  value: number;
}

/** Encodes and decodes {@link RTPStats_GapHistogramEntry}. */
export declare const RTPStats_GapHistogramEntry: MessageType<RTPStats_GapHistogramEntry>;

/** A version that increases with time. */
export interface TimedVersion {
  /** Microseconds since 1970. */
  unixMicro: number;
  /** Distinguishes versions within one microsecond. */
  ticks: number;
}

/** Encodes and decodes {@link TimedVersion}. */
export declare const TimedVersion: MessageType<TimedVersion>;
