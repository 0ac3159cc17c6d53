// @generated from proto/livekit_models.proto by `npm run generate`
import type { DeepPartial, Encoded, Reader } from '../wire/types';

export type { DeepPartial };
export declare const protobufPackage = 'livekit';

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
