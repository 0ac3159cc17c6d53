// @generated from proto/livekit_models.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** A codec of audio, for what an egress or an ingress makes. */
export declare enum AudioCodec {
  /** Left to the server. */
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

/** A codec of video, for what an egress or an ingress makes. */
export declare enum VideoCodec {
  /** Left to the server. */
  DEFAULT_VC = 0,
  /** H.264 in its baseline profile. */
  H264_BASELINE = 1,
  /** H.264 in its main profile. */
  H264_MAIN = 2,
  /** H.264 in its high profile. */
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

/** A format of images. */
export declare enum ImageCodec {
  /** Left to the server. */
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

/** What a track carries. */
export declare enum TrackType {
  /** Sound. */
  AUDIO = 0,
  /** Pictures. */
  VIDEO = 1,
  /** Data of the application. */
  DATA = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function trackTypeFromJSON(object: any): TrackType;
/** @returns the name of the value, for JSON */
export declare function trackTypeToJSON(object: TrackType): string;

/** The device or surface that a track was taken from. */
export declare enum TrackSource {
  /** Not known. */
  UNKNOWN = 0,
  /** A camera. */
  CAMERA = 1,
  /** A microphone. */
  MICROPHONE = 2,
  /** A screen, or a window of it. */
  SCREEN_SHARE = 3,
  /** The sound of a screen or a window. */
  SCREEN_SHARE_AUDIO = 4,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function trackSourceFromJSON(object: any): TrackSource;
/** @returns the name of the value, for JSON */
export declare function trackSourceToJSON(object: TrackSource): string;

/** The size of a video layer beside the others of its track. */
export declare enum VideoQuality {
  /** The smallest layer. */
  LOW = 0,
  /** The one between. */
  MEDIUM = 1,
  /** The largest layer. */
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

/** How good a participant's connection is. */
export declare enum ConnectionQuality {
  /** Media suffers. */
  POOR = 0,
  /** Media may suffer. */
  GOOD = 1,
  /** Nothing is lost. */
  EXCELLENT = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function connectionQualityFromJSON(object: any): ConnectionQuality;
/** @returns the name of the value, for JSON */
export declare function connectionQualityToJSON(object: ConnectionQuality): string;

/** A switch that the server sets for a client. */
export declare enum ClientConfigSetting {
  /** Left to the client. */
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
  /** Not known. */
  UNKNOWN_REASON = 0,
  /** It left by itself. */
  CLIENT_INITIATED = 1,
  /** Another participant joined under its identity. */
  DUPLICATE_IDENTITY = 2,
  /** The server stops. */
  SERVER_SHUTDOWN = 3,
  /** RemoveParticipant was called. */
  PARTICIPANT_REMOVED = 4,
  /** DeleteRoom was called. */
  ROOM_DELETED = 5,
  /** The client wanted to go on with a session that the server does not have. */
  STATE_MISMATCH = 6,
  /** It could not join. */
  JOIN_FAILURE = 7,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function disconnectReasonFromJSON(object: any): DisconnectReason;
/** @returns the name of the value, for JSON */
export declare function disconnectReasonToJSON(object: DisconnectReason): string;

/** Why a client connects again. */
export declare enum ReconnectReason {
  /** Not known. */
  RR_UNKNOWN = 0,
  /** The signal connection was closed. */
  RR_SIGNAL_DISCONNECTED = 1,
  /** The connection for what it publishes failed. */
  RR_PUBLISHER_FAILED = 2,
  /** The connection for what it subscribes to failed. */
  RR_SUBSCRIBER_FAILED = 3,
  /** It changed to another way through the network. */
  RR_SWITCH_CANDIDATE = 4,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function reconnectReasonFromJSON(object: any): ReconnectReason;
/** @returns the name of the value, for JSON */
export declare function reconnectReasonToJSON(object: ReconnectReason): string;

/** Why a track could not be subscribed to. */
export declare enum SubscriptionError {
  /** Not known. */
  SE_UNKNOWN = 0,
  /** The subscriber can't decode it. */
  SE_CODEC_UNSUPPORTED = 1,
  /** There is no such track. */
  SE_TRACK_NOTFOUND = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function subscriptionErrorFromJSON(object: any): SubscriptionError;
/** @returns the name of the value, for JSON */
export declare function subscriptionErrorToJSON(object: SubscriptionError): string;

/** How far the participant's connection has come. */
export declare enum ParticipantInfo_State {
  /** The signal connection stands; nothing was offered yet. */
  JOINING = 0,
  /** The server has the client's offer. */
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

/** How the media of a track is encrypted between participants. */
export declare enum Encryption_Type {
  /** No encryption. */
  NONE = 0,
  /** AES-GCM. */
  GCM = 1,
  /** The application's own. */
  CUSTOM = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function encryption_TypeFromJSON(object: any): Encryption_Type;
/** @returns the name of the value, for JSON */
export declare function encryption_TypeToJSON(object: Encryption_Type): string;

/** How a packet is delivered. */
export declare enum DataPacket_Kind {
  /** Sent again until it arrives, in order. */
  RELIABLE = 0,
  /** Sent once; it may be lost or overtaken. */
  LOSSY = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function dataPacket_KindFromJSON(object: any): DataPacket_Kind;
/** @returns the name of the value, for JSON */
export declare function dataPacket_KindToJSON(object: DataPacket_Kind): string;

/** Who runs the server. */
export declare enum ServerInfo_Edition {
  /** Its own operator. */
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

/** The SDK that a client is built with. */
export declare enum ClientInfo_SDK {
  /** Not known. */
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

/** A room as the server sees it. */
export interface Room {
  /** Identifier that the server gave to this session of the room. */
  sid: string;
  /** Name that the room was created with. */
  name: string;
  /** Seconds that the room stays open while nobody is in it. */
  emptyTimeout: number;
  /** Most participants allowed at a time; 0 for no limit. */
  maxParticipants: number;
  /** Time of creation, in seconds since 1970. */
  creationTime: number;
  /** Password for the TURN server that belongs to the room. */
  turnPassword: string;
  /** Codecs that participants may publish with. */
  enabledCodecs: Codec[];
  /** Text that the application attached to the room. */
  metadata: string;
  /** Participants in the room, hidden ones not counted. */
  numParticipants: number;
  /** Participants that publish at least one track. */
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
  /** Parameters of the codec, as they stand in an SDP fmtp line. */
  fmtpLine: string;
}

/** Encodes and decodes {@link Codec}. */
export declare const Codec: MessageType<Codec>;

/** How long playback is delayed at subscribers. */
export interface PlayoutDelay {
  /** True when there is a delay. */
  enabled: boolean;
  /** Shortest delay, in milliseconds. */
  min: number;
  /** Longest delay, in milliseconds. */
  max: number;
}

/** Encodes and decodes {@link PlayoutDelay}. */
export declare const PlayoutDelay: MessageType<PlayoutDelay>;

/** What a participant is allowed to do in its room. */
export interface ParticipantPermission {
  /** May subscribe to the tracks of others. */
  canSubscribe: boolean;
  /** May publish tracks. */
  canPublish: boolean;
  /** May send data packets. */
  canPublishData: boolean;
  /** Sources that may be published; empty for all of them. */
  canPublishSources?: TrackSource[] | undefined;
  /** Is not shown to the other participants. */
  hidden?: boolean | undefined;
  /** Is a recorder. */
  recorder?: boolean | undefined;
  /** May change its own metadata. */
  canUpdateMetadata?: boolean | undefined;
}

/** Encodes and decodes {@link ParticipantPermission}. */
export declare const ParticipantPermission: MessageType<ParticipantPermission>;

/** A participant in a room. */
export interface ParticipantInfo {
  /** Identifier that the server gave to this participant. */
  sid: string;
  /** Identity from the participant's token, unique in the room. */
  identity: string;
  /** How far the connection has come. */
  state: ParticipantInfo_State;
  /** Tracks that the participant publishes. */
  tracks: TrackInfo[];
  /** Text that the application attached to the participant. */
  metadata: string;
  /** Time of joining, in seconds since 1970. */
  joinedAt: number;
  /** True for a participant that the others are not shown, such as a recorder. Newer servers tell it in `permission`. */
  hidden: boolean;
  /** Name to show to people. */
  name?: string | undefined;
  /** Grows with each change of this participant. */
  version?: number | undefined;
  /** What the participant is allowed to do. */
  permission?: ParticipantPermission;
  /** Region of the server that the participant is connected to. */
  region?: string | undefined;
  /** True once the participant has a connection to publish on. */
  isPublisher?: boolean | undefined;
}

/** Encodes and decodes {@link ParticipantInfo}. */
export declare const ParticipantInfo: MessageType<ParticipantInfo>;

/** Holds the kinds of end-to-end encryption. */
export interface Encryption {}

/** Encodes and decodes {@link Encryption}. */
export declare const Encryption: MessageType<Encryption>;

/** One of the codecs that a track is published in. */
export interface SimulcastCodecInfo {
  /** MIME type, for example video/VP8. */
  mimeType: string;
  /** Media identifier in the SDP. */
  mid: string;
  /** Identifier of the track at the publishing client. */
  cid: string;
  /** Layers published in this codec. */
  layers: VideoLayer[];
}

/** Encodes and decodes {@link SimulcastCodecInfo}. */
export declare const SimulcastCodecInfo: MessageType<SimulcastCodecInfo>;

/** A published track. */
export interface TrackInfo {
  /** Identifier that the server gave to this track. */
  sid: string;
  /** What the track carries. */
  type: TrackType;
  /** Name that the publisher gave. */
  name: string;
  /** True while the track is muted. */
  muted: boolean;
  /** Width of the video as published, in pixels; 0 for audio. Simulcast may deliver less. */
  width: number;
  /** Height of the video as published, in pixels; 0 for audio. */
  height: number;
  /** True when several layers are published. */
  simulcast: boolean;
  /** True when the audio is sent without pauses in silence (no DTX). */
  disableDtx?: boolean | undefined;
  /** Device or surface that the track was taken from. */
  source?: TrackSource | undefined;
  /** Layers of a video track. */
  layers?: VideoLayer[] | undefined;
  /** MIME type of the codec. */
  mimeType?: string | undefined;
  /** Media identifier in the SDP. */
  mid?: string | undefined;
  /** Each codec that the track is published in. */
  codecs?: SimulcastCodecInfo[] | undefined;
  /** True for stereo audio. */
  stereo?: boolean | undefined;
  /** True when the audio is sent without redundant copies (no RED). */
  disableRed?: boolean | undefined;
  /** How the media is encrypted between participants. */
  encryption?: Encryption_Type | undefined;
  /** Name of the media stream that the track belongs to. */
  stream?: string | undefined;
}

/** Encodes and decodes {@link TrackInfo}. */
export declare const TrackInfo: MessageType<TrackInfo>;

/** One spatial layer of a video track. */
export interface VideoLayer {
  /** Size beside the other layers; HIGH for the only layer of a track. */
  quality: VideoQuality;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  /** Intended rate, in bits per second. */
  bitrate: number;
  /** Synchronization source of the layer's RTP stream. */
  ssrc: number;
}

/** Encodes and decodes {@link VideoLayer}. */
export declare const VideoLayer: MessageType<VideoLayer>;

/** What travels on a data channel. */
export interface DataPacket {
  /** How the packet is delivered. */
  kind: DataPacket_Kind;
  /** Data of the application. */
  user?: UserPacket | undefined;
  /** Who is speaking. */
  speaker?: ActiveSpeakerUpdate | undefined;
}

/** Encodes and decodes {@link DataPacket}. */
export declare const DataPacket: MessageType<DataPacket>;

/** The participants that are speaking. */
export interface ActiveSpeakerUpdate {
  /** One entry a speaker. */
  speakers: SpeakerInfo[];
}

/** Encodes and decodes {@link ActiveSpeakerUpdate}. */
export declare const ActiveSpeakerUpdate: MessageType<ActiveSpeakerUpdate>;

/** How loud a participant is. */
export interface SpeakerInfo {
  /** Sid of the participant. */
  sid: string;
  /** Level of the audio from 0 to 1, 1 being the loudest. */
  level: number;
  /** True while the participant speaks. */
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
  /** Sids of the participants to receive it; empty for all in the room. */
  destinationSids: string[];
  /** Identity of the sending participant. */
  participantIdentity?: string | undefined;
  /** Identities of the participants to receive it; empty for all in the room. */
  destinationIdentities?: string[] | undefined;
  /** Topic that the data belongs to. */
  topic?: string | undefined;
}

/** Encodes and decodes {@link UserPacket}. */
export declare const UserPacket: MessageType<UserPacket>;

/** Some tracks of one participant. */
export interface ParticipantTracks {
  /** Sid of the participant that publishes the tracks. */
  participantSid: string;
  /** Sids of the tracks. */
  trackSids: string[];
}

/** Encodes and decodes {@link ParticipantTracks}. */
export declare const ParticipantTracks: MessageType<ParticipantTracks>;

/** What a server is. */
export interface ServerInfo {
  /** Who runs the server. */
  edition: ServerInfo_Edition;
  /** Version of the server. */
  version: string;
  /** Version of the protocol that it speaks with clients. */
  protocol: number;
  /** Region that it stands in. */
  region: string;
  /** Identifier of this node. */
  nodeId: string;
  /** More, from a server in development mode. */
  debugInfo: string;
}

/** Encodes and decodes {@link ServerInfo}. */
export declare const ServerInfo: MessageType<ServerInfo>;

/** What a client is. */
export interface ClientInfo {
  /** SDK that the client is built with. */
  sdk: ClientInfo_SDK;
  /** Version of the SDK. */
  version: string;
  /** Version of the protocol that it speaks with the server. */
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
  /** IP address that the server sees. */
  address: string;
  /** Kind of network: wifi, wired, cellular, vpn; empty when it is not known. */
  network: string;
}

/** Encodes and decodes {@link ClientInfo}. */
export declare const ClientInfo: MessageType<ClientInfo>;

/** What the server tells a client to do. */
export interface ClientConfiguration {
  /** For video of cameras. */
  video?: VideoConfiguration;
  /** For video of screens. */
  screen?: VideoConfiguration;
  /** Whether the client goes on with its session when it connects again. */
  resumeConnection: ClientConfigSetting;
  /** Codecs that the client leaves alone. */
  disabledCodecs?: DisabledCodecs;
  /** Whether all media goes through a TURN server. */
  forceRelay: ClientConfigSetting;
}

/** Encodes and decodes {@link ClientConfiguration}. */
export declare const ClientConfiguration: MessageType<ClientConfiguration>;

/** How a client encodes video. */
export interface VideoConfiguration {
  /** Whether it does so in hardware. */
  hardwareEncoder: ClientConfigSetting;
}

/** Encodes and decodes {@link VideoConfiguration}. */
export declare const VideoConfiguration: MessageType<VideoConfiguration>;

/** Codecs that a client leaves alone. */
export interface DisabledCodecs {
  /** Neither to publish nor to subscribe with. */
  codecs: Codec[];
  /** Not to publish with. */
  publish: Codec[];
}

/** Encodes and decodes {@link DisabledCodecs}. */
export declare const DisabledCodecs: MessageType<DisabledCodecs>;

/** How far the clock of an RTP stream is from the time that passes. */
export interface RTPDrift {
  /** When the measurement began. */
  startTime?: Date;
  /** When it ended. */
  endTime?: Date;
  /** Seconds between the two. */
  duration: number;
  /** RTP timestamp at the begin. */
  startTimestamp: number;
  /** RTP timestamp at the end. */
  endTimestamp: number;
  /** Ticks of the RTP clock between the two. */
  rtpClockTicks: number;
  /** Ticks more than expected. */
  driftSamples: number;
  /** The same, in milliseconds. */
  driftMs: number;
  /** Ticks a second, as measured. */
  clockRate: number;
}

/** Encodes and decodes {@link RTPDrift}. */
export declare const RTPDrift: MessageType<RTPDrift>;

/** What was counted on an RTP stream. */
export interface RTPStats {
  /** When counting began. */
  startTime?: Date;
  /** When it ended. */
  endTime?: Date;
  /** Seconds between the two. */
  duration: number;
  /** Packets. */
  packets: number;
  /** Packets a second. */
  packetRate: number;
  /** Bytes of media. */
  bytes: number;
  /** Bytes of headers. */
  headerBytes: number;
  /** Bits a second. */
  bitrate: number;
  /** Packets that did not come. */
  packetsLost: number;
  /** Packets a second that did not come. */
  packetLossRate: number;
  /** Packets in a hundred that did not come. */
  packetLossPercentage: number;
  /** Packets that came again. */
  packetsDuplicate: number;
  /** Packets a second that came again. */
  packetDuplicateRate: number;
  /** Bytes of media that came again. */
  bytesDuplicate: number;
  /** Bytes of headers that came again. */
  headerBytesDuplicate: number;
  /** Bits a second that came again. */
  bitrateDuplicate: number;
  /** Packets without media. */
  packetsPadding: number;
  /** Packets a second without media. */
  packetPaddingRate: number;
  /** Bytes that are no media. */
  bytesPadding: number;
  /** Bytes of headers of packets without media. */
  headerBytesPadding: number;
  /** Bits a second that are no media. */
  bitratePadding: number;
  /** Packets that came behind a later one. */
  packetsOutOfOrder: number;
  /** Frames of video. */
  frames: number;
  /** Frames a second. */
  frameRate: number;
  /** Jitter now, in ticks of the RTP clock. */
  jitterCurrent: number;
  /** Highest jitter, in ticks of the RTP clock. */
  jitterMax: number;
  /** How often so many packets were missing in a row. */
  gapHistogram: { [key: number]: number };
  /** NACKs: requests to send packets again. */
  nacks: number;
  /** NACKs that were answered. */
  nackAcks: number;
  /** NACKs for packets that were not there any more. */
  nackMisses: number;
  /** NACKs for the same packets as before. */
  nackRepeated: number;
  /** PLIs: requests for a key frame after loss. */
  plis: number;
  /** When the last PLI was. */
  lastPli?: Date;
  /** FIRs: requests for a key frame. */
  firs: number;
  /** When the last FIR was. */
  lastFir?: Date;
  /** Round trip now, in milliseconds. */
  rttCurrent: number;
  /** Longest round trip, in milliseconds. */
  rttMax: number;
  /** Key frames of video. */
  keyFrames: number;
  /** When the last key frame was. */
  lastKeyFrame?: Date;
  /** PLIs to change to another layer. */
  layerLockPlis: number;
  /** When the last of these was. */
  lastLayerLockPli?: Date;
  /** Drift of the clock by the packets. */
  packetDrift?: RTPDrift;
  /** Drift of the clock by the sender's reports. */
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

/** A version that grows with time. */
export interface TimedVersion {
  /** Microseconds since 1970. */
  unixMicro: number;
  /** Counts the versions of one microsecond. */
  ticks: number;
}

/** Encodes and decodes {@link TimedVersion}. */
export declare const TimedVersion: MessageType<TimedVersion>;
