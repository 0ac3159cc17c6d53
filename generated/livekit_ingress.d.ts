// @generated from proto/livekit_ingress.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { AudioCodec, TrackInfo, TrackSource, VideoCodec, VideoLayer } from './livekit_models';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** Type of the input. */
export declare enum IngressInput {
  /** An encoder pushes RTMP. */
  RTMP_INPUT = 0,
  /** An encoder pushes WHIP. */
  WHIP_INPUT = 1,
  /** The server pulls a media file or an HLS stream from an HTTP URL. */
  URL_INPUT = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function ingressInputFromJSON(object: any): IngressInput;
/** @returns the name of the value, for JSON */
export declare function ingressInputToJSON(object: IngressInput): string;

/** Presets of audio encoding. */
export declare enum IngressAudioEncodingPreset {
  /** Opus, two channels, 96 kbit/s. */
  OPUS_STEREO_96KBPS = 0,
  /** Opus, one channel, 64 kbit/s. */
  OPUS_MONO_64KBS = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function ingressAudioEncodingPresetFromJSON(object: any): IngressAudioEncodingPreset;
/** @returns the name of the value, for JSON */
export declare function ingressAudioEncodingPresetToJSON(object: IngressAudioEncodingPreset): string;

/** Presets of video encoding, all with H.264. The bit rate is that of the highest layer. */
export declare enum IngressVideoEncodingPreset {
  /** 1280 × 720 pixels, 30 frames/s, 1900 kbit/s, three layers. */
  H264_720P_30FPS_3_LAYERS = 0,
  /** 1920 × 1080 pixels, 30 frames/s, 3500 kbit/s, three layers. */
  H264_1080P_30FPS_3_LAYERS = 1,
  /** 960 × 540 pixels, 25 frames/s, 1000 kbit/s, two layers. */
  H264_540P_25FPS_2_LAYERS = 2,
  /** 1280 × 720 pixels, 30 frames/s, 1900 kbit/s, one layer. */
  H264_720P_30FPS_1_LAYER = 3,
  /** 1920 × 1080 pixels, 30 frames/s, 3500 kbit/s, one layer. */
  H264_1080P_30FPS_1_LAYER = 4,
  /** 1280 × 720 pixels, 30 frames/s, 2500 kbit/s, three layers, for high motion. */
  H264_720P_30FPS_3_LAYERS_HIGH_MOTION = 5,
  /** 1920 × 1080 pixels, 30 frames/s, 4500 kbit/s, three layers, for high motion. */
  H264_1080P_30FPS_3_LAYERS_HIGH_MOTION = 6,
  /** 960 × 540 pixels, 25 frames/s, 1300 kbit/s, two layers, for high motion. */
  H264_540P_25FPS_2_LAYERS_HIGH_MOTION = 7,
  /** 1280 × 720 pixels, 30 frames/s, 2500 kbit/s, one layer, for high motion. */
  H264_720P_30FPS_1_LAYER_HIGH_MOTION = 8,
  /** 1920 × 1080 pixels, 30 frames/s, 4500 kbit/s, one layer, for high motion. */
  H264_1080P_30FPS_1_LAYER_HIGH_MOTION = 9,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function ingressVideoEncodingPresetFromJSON(object: any): IngressVideoEncodingPreset;
/** @returns the name of the value, for JSON */
export declare function ingressVideoEncodingPresetToJSON(object: IngressVideoEncodingPreset): string;

/** Status of an ingress. */
export declare enum IngressState_Status {
  /** No media is received. */
  ENDPOINT_INACTIVE = 0,
  /** Media is received, but not published yet. */
  ENDPOINT_BUFFERING = 1,
  /** Media is being published. */
  ENDPOINT_PUBLISHING = 2,
  /** The ingress failed. */
  ENDPOINT_ERROR = 3,
  /** The ingress ended. */
  ENDPOINT_COMPLETE = 4,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function ingressState_StatusFromJSON(object: any): IngressState_Status;
/** @returns the name of the value, for JSON */
export declare function ingressState_StatusToJSON(object: IngressState_Status): string;

/** Request of `CreateIngress`. */
export interface CreateIngressRequest {
  /** Type of the input. */
  inputType?: IngressInput | undefined;
  /** URL that the server pulls from; for URL_INPUT only. */
  url?: string | undefined;
  /** Application-defined name of the ingress. */
  name?: string | undefined;
  /** Name of the room to publish to. */
  roomName?: string | undefined;
  /** Identity of the participant that publishes the media. */
  participantIdentity?: string | undefined;
  /** Display name of that participant. */
  participantName?: string | undefined;
  /** True to forward the media without transcoding; for WHIP_INPUT only. */
  bypassTranscoding?: boolean | undefined;
  /** Settings of the published audio. */
  audio?: IngressAudioOptions;
  /** Settings of the published video. */
  video?: IngressVideoOptions;
}

/** Encodes and decodes {@link CreateIngressRequest}. */
export declare const CreateIngressRequest: MessageType<CreateIngressRequest>;

/** Settings of the published audio of an ingress. */
export interface IngressAudioOptions {
  /** Name of the track. */
  name?: string | undefined;
  /** Source of the track. */
  source?: TrackSource | undefined;
  /** Encoding preset. */
  preset?: IngressAudioEncodingPreset | undefined;
  /** Custom encoding settings. */
  options?: IngressAudioEncodingOptions | undefined;
}

/** Encodes and decodes {@link IngressAudioOptions}. */
export declare const IngressAudioOptions: MessageType<IngressAudioOptions>;

/** Settings of the published video of an ingress. */
export interface IngressVideoOptions {
  /** Name of the track. */
  name?: string | undefined;
  /** Source of the track. */
  source?: TrackSource | undefined;
  /** Encoding preset. */
  preset?: IngressVideoEncodingPreset | undefined;
  /** Custom encoding settings. */
  options?: IngressVideoEncodingOptions | undefined;
}

/** Encodes and decodes {@link IngressVideoOptions}. */
export declare const IngressVideoOptions: MessageType<IngressVideoOptions>;

/** Encoding settings of the audio of an ingress. */
export interface IngressAudioEncodingOptions {
  /** Codec. */
  audioCodec?: AudioCodec | undefined;
  /** Bit rate, in bit/s. */
  bitrate?: number | undefined;
  /** True to disable DTX (discontinuous transmission of silence). */
  disableDtx?: boolean | undefined;
  /** Number of channels: 1 or 2. */
  channels?: number | undefined;
}

/** Encodes and decodes {@link IngressAudioEncodingOptions}. */
export declare const IngressAudioEncodingOptions: MessageType<IngressAudioEncodingOptions>;

/** Encoding settings of the video of an ingress. */
export interface IngressVideoEncodingOptions {
  /** Codec. */
  videoCodec?: VideoCodec | undefined;
  /** Frames per second. */
  frameRate?: number | undefined;
  /** Layers to publish; empty to let the server choose them. */
  layers?: VideoLayer[] | undefined;
}

/** Encodes and decodes {@link IngressVideoEncodingOptions}. */
export declare const IngressVideoEncodingOptions: MessageType<IngressVideoEncodingOptions>;

/** An ingress. */
export interface IngressInfo {
  /** Identifier of the ingress. */
  ingressId?: string | undefined;
  /** Application-defined name of the ingress. */
  name?: string | undefined;
  /** Secret that authenticates the encoder. */
  streamKey?: string | undefined;
  /** URL that the encoder pushes to, or that the server pulls from. */
  url?: string | undefined;
  /** Type of the input. */
  inputType?: IngressInput | undefined;
  /** True if the media is forwarded without transcoding. */
  bypassTranscoding?: boolean | undefined;
  /** Settings of the published audio. */
  audio?: IngressAudioOptions;
  /** Settings of the published video. */
  video?: IngressVideoOptions;
  /** Name of the room to publish to. */
  roomName?: string | undefined;
  /** Identity of the participant that publishes the media. */
  participantIdentity?: string | undefined;
  /** Display name of that participant. */
  participantName?: string | undefined;
  /** True if the ingress can be used again after it ended. */
  reusable?: boolean | undefined;
  /** Current state. */
  state?: IngressState;
}

/** Encodes and decodes {@link IngressInfo}. */
export declare const IngressInfo: MessageType<IngressInfo>;

/** State of an ingress. */
export interface IngressState {
  /** Status. */
  status?: IngressState_Status | undefined;
  /** Error message; empty if there was no error. */
  error?: string | undefined;
  /** State of the video input. */
  video?: InputVideoState;
  /** State of the audio input. */
  audio?: InputAudioState;
  /** Sid of the room that the media is or was last published to. */
  roomId?: string | undefined;
  /** Start time, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** End time, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** Identifier of this session of the ingress. */
  resourceId?: string | undefined;
  /** Published tracks. */
  tracks?: TrackInfo[] | undefined;
}

/** Encodes and decodes {@link IngressState}. */
export declare const IngressState: MessageType<IngressState>;

/** State of the video input of an ingress. */
export interface InputVideoState {
  /** MIME type, for example video/h264. */
  mimeType?: string | undefined;
  /** Bit rate, in bit/s. */
  averageBitrate?: number | undefined;
  /** Width in pixels. */
  width?: number | undefined;
  /** Height in pixels. */
  height?: number | undefined;
  /** Frames per second. */
  framerate?: number | undefined;
}

/** Encodes and decodes {@link InputVideoState}. */
export declare const InputVideoState: MessageType<InputVideoState>;

/** State of the audio input of an ingress. */
export interface InputAudioState {
  /** MIME type, for example audio/aac. */
  mimeType?: string | undefined;
  /** Bit rate, in bit/s. */
  averageBitrate?: number | undefined;
  /** Number of channels. */
  channels?: number | undefined;
  /** Sample rate, in Hz. */
  sampleRate?: number | undefined;
}

/** Encodes and decodes {@link InputAudioState}. */
export declare const InputAudioState: MessageType<InputAudioState>;

/** Request of `UpdateIngress`. Empty or missing fields are not changed. */
export interface UpdateIngressRequest {
  /** Identifier of the ingress. */
  ingressId?: string | undefined;
  /** New name of the ingress. */
  name?: string | undefined;
  /** Name of the room to publish to. */
  roomName?: string | undefined;
  /** Identity of the participant that publishes the media. */
  participantIdentity?: string | undefined;
  /** Display name of that participant. */
  participantName?: string | undefined;
  /** True to forward the media without transcoding; for WHIP_INPUT only. */
  bypassTranscoding?: boolean | undefined;
  /** Settings of the published audio. */
  audio?: IngressAudioOptions;
  /** Settings of the published video. */
  video?: IngressVideoOptions;
}

/** Encodes and decodes {@link UpdateIngressRequest}. */
export declare const UpdateIngressRequest: MessageType<UpdateIngressRequest>;

/** Request of `ListIngress`. */
export interface ListIngressRequest {
  /** Name of the room; empty for all rooms. */
  roomName?: string | undefined;
  /** Identifier of one entry to list; empty for all. */
  ingressId?: string | undefined;
}

/** Encodes and decodes {@link ListIngressRequest}. */
export declare const ListIngressRequest: MessageType<ListIngressRequest>;

/** Reply of `ListIngress`. */
export interface ListIngressResponse {
  /** The ingresses. */
  items?: IngressInfo[] | undefined;
}

/** Encodes and decodes {@link ListIngressResponse}. */
export declare const ListIngressResponse: MessageType<ListIngressResponse>;

/** Request of `DeleteIngress`. */
export interface DeleteIngressRequest {
  /** Identifier of the ingress. */
  ingressId?: string | undefined;
}

/** Encodes and decodes {@link DeleteIngressRequest}. */
export declare const DeleteIngressRequest: MessageType<DeleteIngressRequest>;

/** Publishes media from external sources into rooms, with Twirp calls over HTTP. */
export interface Ingress {
  /**
   * Creates an ingress.
   * Needs the grant `ingressAdmin`.
   */
  CreateIngress(request: CreateIngressRequest): Promise<IngressInfo>;
  /**
   * Changes an ingress.
   * Needs the grant `ingressAdmin`.
   */
  UpdateIngress(request: UpdateIngressRequest): Promise<IngressInfo>;
  /**
   * Lists ingresses.
   * Needs the grant `ingressAdmin`.
   */
  ListIngress(request: ListIngressRequest): Promise<ListIngressResponse>;
  /**
   * Deletes an ingress.
   * Needs the grant `ingressAdmin`.
   */
  DeleteIngress(request: DeleteIngressRequest): Promise<IngressInfo>;
}
