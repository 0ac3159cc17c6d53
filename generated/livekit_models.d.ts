// @generated from proto/livekit_models.proto by `npm run generate`
import type { DeepPartial, Encoded, Exact, Reader } from '../wire/types';

export type { DeepPartial, Exact };
export declare const protobufPackage = 'livekit';

/** A codec of audio, for what an egress or an ingress makes. */
export declare enum AudioCodec {
  /** Left to the server. */
  DEFAULT_AC = 0,
  OPUS = 1,
  AAC = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function audioCodecFromJSON(object: any): AudioCodec;
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
  VP8 = 4,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function videoCodecFromJSON(object: any): VideoCodec;
export declare function videoCodecToJSON(object: VideoCodec): string;

/** A format of images. */
export declare enum ImageCodec {
  /** Left to the server. */
  IC_DEFAULT = 0,
  IC_JPEG = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function imageCodecFromJSON(object: any): ImageCodec;
export declare function imageCodecToJSON(object: ImageCodec): string;

/** What a track carries. */
export declare enum TrackType {
  AUDIO = 0,
  VIDEO = 1,
  DATA = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function trackTypeFromJSON(object: any): TrackType;
export declare function trackTypeToJSON(object: TrackType): string;

/** The device or surface that a track was taken from. */
export declare enum TrackSource {
  UNKNOWN = 0,
  CAMERA = 1,
  MICROPHONE = 2,
  SCREEN_SHARE = 3,
  SCREEN_SHARE_AUDIO = 4,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function trackSourceFromJSON(object: any): TrackSource;
export declare function trackSourceToJSON(object: TrackSource): string;

/** The size of a video layer beside the others of its track. */
export declare enum VideoQuality {
  LOW = 0,
  MEDIUM = 1,
  HIGH = 2,
  OFF = 3,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function videoQualityFromJSON(object: any): VideoQuality;
export declare function videoQualityToJSON(object: VideoQuality): string;

/** How good a participant's connection is. */
export declare enum ConnectionQuality {
  POOR = 0,
  GOOD = 1,
  EXCELLENT = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function connectionQualityFromJSON(object: any): ConnectionQuality;
export declare function connectionQualityToJSON(object: ConnectionQuality): string;

/** A switch that the server sets for a client. */
export declare enum ClientConfigSetting {
  /** Left to the client. */
  UNSET = 0,
  DISABLED = 1,
  ENABLED = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function clientConfigSettingFromJSON(object: any): ClientConfigSetting;
export declare function clientConfigSettingToJSON(object: ClientConfigSetting): string;

/** Why a participant was disconnected. */
export declare enum DisconnectReason {
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
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function disconnectReasonFromJSON(object: any): DisconnectReason;
export declare function disconnectReasonToJSON(object: DisconnectReason): string;

/** Why a client connects again. */
export declare enum ReconnectReason {
  RR_UNKNOWN = 0,
  RR_SIGNAL_DISCONNECTED = 1,
  RR_PUBLISHER_FAILED = 2,
  RR_SUBSCRIBER_FAILED = 3,
  RR_SWITCH_CANDIDATE = 4,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function reconnectReasonFromJSON(object: any): ReconnectReason;
export declare function reconnectReasonToJSON(object: ReconnectReason): string;

/** Why a track could not be subscribed to. */
export declare enum SubscriptionError {
  SE_UNKNOWN = 0,
  /** The subscriber can't decode it. */
  SE_CODEC_UNSUPPORTED = 1,
  /** There is no such track. */
  SE_TRACK_NOTFOUND = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function subscriptionErrorFromJSON(object: any): SubscriptionError;
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
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function participantInfo_StateFromJSON(object: any): ParticipantInfo_State;
export declare function participantInfo_StateToJSON(object: ParticipantInfo_State): string;

/** How the media of a track is encrypted between participants. */
export declare enum Encryption_Type {
  NONE = 0,
  GCM = 1,
  CUSTOM = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function encryption_TypeFromJSON(object: any): Encryption_Type;
export declare function encryption_TypeToJSON(object: Encryption_Type): string;

/** How a packet is delivered. */
export declare enum DataPacket_Kind {
  /** Sent again until it arrives, in order. */
  RELIABLE = 0,
  /** Sent once; it may be lost or overtaken. */
  LOSSY = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function dataPacket_KindFromJSON(object: any): DataPacket_Kind;
export declare function dataPacket_KindToJSON(object: DataPacket_Kind): string;

/** Who runs the server. */
export declare enum ServerInfo_Edition {
  /** Its own operator. */
  Standard = 0,
  /** LiveKit Cloud. */
  Cloud = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function serverInfo_EditionFromJSON(object: any): ServerInfo_Edition;
export declare function serverInfo_EditionToJSON(object: ServerInfo_Edition): string;

/** The SDK that a client is built with. */
export declare enum ClientInfo_SDK {
  UNKNOWN = 0,
  JS = 1,
  SWIFT = 2,
  ANDROID = 3,
  FLUTTER = 4,
  GO = 5,
  UNITY = 6,
  REACT_NATIVE = 7,
  RUST = 8,
  PYTHON = 9,
  CPP = 10,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function clientInfo_SDKFromJSON(object: any): ClientInfo_SDK;
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

export declare const Room: {
  encode(message: Room, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): Room;
  fromJSON(object: any): Room;
  toJSON(message: Room): unknown;
  fromPartial(object: DeepPartial<Room>): Room;
};

/** A media codec. */
export interface Codec {
  /** MIME type, for example video/VP8. */
  mime: string;
  /** Parameters of the codec, as they stand in an SDP fmtp line. */
  fmtpLine: string;
}

export declare const Codec: {
  encode(message: Codec, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): Codec;
  fromJSON(object: any): Codec;
  toJSON(message: Codec): unknown;
  fromPartial(object: DeepPartial<Codec>): Codec;
};

/** How long playback is delayed at subscribers. */
export interface PlayoutDelay {
  /** True when there is a delay. */
  enabled: boolean;
  /** Shortest delay, in milliseconds. */
  min: number;
  /** Longest delay, in milliseconds. */
  max: number;
}

export declare const PlayoutDelay: {
  encode(message: PlayoutDelay, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): PlayoutDelay;
  fromJSON(object: any): PlayoutDelay;
  toJSON(message: PlayoutDelay): unknown;
  fromPartial(object: DeepPartial<PlayoutDelay>): PlayoutDelay;
};

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

export declare const ParticipantPermission: {
  encode(message: ParticipantPermission, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ParticipantPermission;
  fromJSON(object: any): ParticipantPermission;
  toJSON(message: ParticipantPermission): unknown;
  fromPartial(object: DeepPartial<ParticipantPermission>): ParticipantPermission;
};

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

export declare const ParticipantInfo: {
  encode(message: ParticipantInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ParticipantInfo;
  fromJSON(object: any): ParticipantInfo;
  toJSON(message: ParticipantInfo): unknown;
  fromPartial(object: DeepPartial<ParticipantInfo>): ParticipantInfo;
};

/** Holds the kinds of end-to-end encryption. */
export interface Encryption {}

export declare const Encryption: {
  encode(message: Encryption, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): Encryption;
  fromJSON(object: any): Encryption;
  toJSON(message: Encryption): unknown;
  fromPartial(object: DeepPartial<Encryption>): Encryption;
};

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

export declare const SimulcastCodecInfo: {
  encode(message: SimulcastCodecInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): SimulcastCodecInfo;
  fromJSON(object: any): SimulcastCodecInfo;
  toJSON(message: SimulcastCodecInfo): unknown;
  fromPartial(object: DeepPartial<SimulcastCodecInfo>): SimulcastCodecInfo;
};

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

export declare const TrackInfo: {
  encode(message: TrackInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): TrackInfo;
  fromJSON(object: any): TrackInfo;
  toJSON(message: TrackInfo): unknown;
  fromPartial(object: DeepPartial<TrackInfo>): TrackInfo;
};

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

export declare const VideoLayer: {
  encode(message: VideoLayer, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): VideoLayer;
  fromJSON(object: any): VideoLayer;
  toJSON(message: VideoLayer): unknown;
  fromPartial(object: DeepPartial<VideoLayer>): VideoLayer;
};

/** What travels on a data channel. */
export interface DataPacket {
  /** How the packet is delivered. */
  kind: DataPacket_Kind;
  /** Data of the application. */
  user?: UserPacket | undefined;
  /** Who is speaking. */
  speaker?: ActiveSpeakerUpdate | undefined;
}

export declare const DataPacket: {
  encode(message: DataPacket, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): DataPacket;
  fromJSON(object: any): DataPacket;
  toJSON(message: DataPacket): unknown;
  fromPartial(object: DeepPartial<DataPacket>): DataPacket;
};

/** The participants that are speaking. */
export interface ActiveSpeakerUpdate {
  /** One entry a speaker. */
  speakers: SpeakerInfo[];
}

export declare const ActiveSpeakerUpdate: {
  encode(message: ActiveSpeakerUpdate, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ActiveSpeakerUpdate;
  fromJSON(object: any): ActiveSpeakerUpdate;
  toJSON(message: ActiveSpeakerUpdate): unknown;
  fromPartial(object: DeepPartial<ActiveSpeakerUpdate>): ActiveSpeakerUpdate;
};

/** How loud a participant is. */
export interface SpeakerInfo {
  /** Sid of the participant. */
  sid: string;
  /** Level of the audio from 0 to 1, 1 being the loudest. */
  level: number;
  /** True while the participant speaks. */
  active: boolean;
}

export declare const SpeakerInfo: {
  encode(message: SpeakerInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): SpeakerInfo;
  fromJSON(object: any): SpeakerInfo;
  toJSON(message: SpeakerInfo): unknown;
  fromPartial(object: DeepPartial<SpeakerInfo>): SpeakerInfo;
};

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

export declare const UserPacket: {
  encode(message: UserPacket, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UserPacket;
  fromJSON(object: any): UserPacket;
  toJSON(message: UserPacket): unknown;
  fromPartial(object: DeepPartial<UserPacket>): UserPacket;
};

/** Some tracks of one participant. */
export interface ParticipantTracks {
  /** Sid of the participant that publishes the tracks. */
  participantSid: string;
  /** Sids of the tracks. */
  trackSids: string[];
}

export declare const ParticipantTracks: {
  encode(message: ParticipantTracks, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ParticipantTracks;
  fromJSON(object: any): ParticipantTracks;
  toJSON(message: ParticipantTracks): unknown;
  fromPartial(object: DeepPartial<ParticipantTracks>): ParticipantTracks;
};

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

export declare const ServerInfo: {
  encode(message: ServerInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ServerInfo;
  fromJSON(object: any): ServerInfo;
  toJSON(message: ServerInfo): unknown;
  fromPartial(object: DeepPartial<ServerInfo>): ServerInfo;
};

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

export declare const ClientInfo: {
  encode(message: ClientInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ClientInfo;
  fromJSON(object: any): ClientInfo;
  toJSON(message: ClientInfo): unknown;
  fromPartial(object: DeepPartial<ClientInfo>): ClientInfo;
};

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

export declare const ClientConfiguration: {
  encode(message: ClientConfiguration, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ClientConfiguration;
  fromJSON(object: any): ClientConfiguration;
  toJSON(message: ClientConfiguration): unknown;
  fromPartial(object: DeepPartial<ClientConfiguration>): ClientConfiguration;
};

/** How a client encodes video. */
export interface VideoConfiguration {
  /** Whether it does so in hardware. */
  hardwareEncoder: ClientConfigSetting;
}

export declare const VideoConfiguration: {
  encode(message: VideoConfiguration, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): VideoConfiguration;
  fromJSON(object: any): VideoConfiguration;
  toJSON(message: VideoConfiguration): unknown;
  fromPartial(object: DeepPartial<VideoConfiguration>): VideoConfiguration;
};

/** Codecs that a client leaves alone. */
export interface DisabledCodecs {
  /** Neither to publish nor to subscribe with. */
  codecs: Codec[];
  /** Not to publish with. */
  publish: Codec[];
}

export declare const DisabledCodecs: {
  encode(message: DisabledCodecs, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): DisabledCodecs;
  fromJSON(object: any): DisabledCodecs;
  toJSON(message: DisabledCodecs): unknown;
  fromPartial(object: DeepPartial<DisabledCodecs>): DisabledCodecs;
};

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

export declare const RTPDrift: {
  encode(message: RTPDrift, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RTPDrift;
  fromJSON(object: any): RTPDrift;
  toJSON(message: RTPDrift): unknown;
  fromPartial(object: DeepPartial<RTPDrift>): RTPDrift;
};

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

export declare const RTPStats: {
  encode(message: RTPStats, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RTPStats;
  fromJSON(object: any): RTPStats;
  toJSON(message: RTPStats): unknown;
  fromPartial(object: DeepPartial<RTPStats>): RTPStats;
};

export interface RTPStats_GapHistogramEntry {
  key: number;
  value: number;
}

export declare const RTPStats_GapHistogramEntry: {
  encode(message: RTPStats_GapHistogramEntry, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RTPStats_GapHistogramEntry;
  fromJSON(object: any): RTPStats_GapHistogramEntry;
  toJSON(message: RTPStats_GapHistogramEntry): unknown;
  fromPartial(object: DeepPartial<RTPStats_GapHistogramEntry>): RTPStats_GapHistogramEntry;
};

/** A version that grows with time. */
export interface TimedVersion {
  /** Microseconds since 1970. */
  unixMicro: number;
  /** Counts the versions of one microsecond. */
  ticks: number;
}

export declare const TimedVersion: {
  encode(message: TimedVersion, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): TimedVersion;
  fromJSON(object: any): TimedVersion;
  toJSON(message: TimedVersion): unknown;
  fromPartial(object: DeepPartial<TimedVersion>): TimedVersion;
};
