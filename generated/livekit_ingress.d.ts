// @generated from proto/livekit_ingress.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { AudioCodec, TrackInfo, TrackSource, VideoCodec, VideoLayer } from './livekit_models';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** How the media comes. */
export declare enum IngressInput {
  /** An encoder pushes it by RTMP. */
  RTMP_INPUT = 0,
  /** An encoder pushes it by WHIP. */
  WHIP_INPUT = 1,
  /** The server pulls it from an HTTP address: a file of media or an HLS stream. */
  URL_INPUT = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function ingressInputFromJSON(object: any): IngressInput;
/** @returns the name of the value, for JSON */
export declare function ingressInputToJSON(object: IngressInput): string;

/** Ready-made settings of audio. */
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

/** Ready-made settings of video, all H.264. The rate is that of the largest layer. */
export declare enum IngressVideoEncodingPreset {
  /** 1280 × 720 pixels, 30 frames a second, 1900 kbit/s, three layers. */
  H264_720P_30FPS_3_LAYERS = 0,
  /** 1920 × 1080 pixels, 30 frames a second, 3500 kbit/s, three layers. */
  H264_1080P_30FPS_3_LAYERS = 1,
  /** 960 × 540 pixels, 25 frames a second, 1000 kbit/s, two layers. */
  H264_540P_25FPS_2_LAYERS = 2,
  /** 1280 × 720 pixels, 30 frames a second, 1900 kbit/s, one layer. */
  H264_720P_30FPS_1_LAYER = 3,
  /** 1920 × 1080 pixels, 30 frames a second, 3500 kbit/s, one layer. */
  H264_1080P_30FPS_1_LAYER = 4,
  /** 1280 × 720 pixels, 30 frames a second, 2500 kbit/s, three layers, for pictures that move much. */
  H264_720P_30FPS_3_LAYERS_HIGH_MOTION = 5,
  /** 1920 × 1080 pixels, 30 frames a second, 4500 kbit/s, three layers, for pictures that move much. */
  H264_1080P_30FPS_3_LAYERS_HIGH_MOTION = 6,
  /** 960 × 540 pixels, 25 frames a second, 1300 kbit/s, two layers, for pictures that move much. */
  H264_540P_25FPS_2_LAYERS_HIGH_MOTION = 7,
  /** 1280 × 720 pixels, 30 frames a second, 2500 kbit/s, one layer, for pictures that move much. */
  H264_720P_30FPS_1_LAYER_HIGH_MOTION = 8,
  /** 1920 × 1080 pixels, 30 frames a second, 4500 kbit/s, one layer, for pictures that move much. */
  H264_1080P_30FPS_1_LAYER_HIGH_MOTION = 9,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function ingressVideoEncodingPresetFromJSON(object: any): IngressVideoEncodingPreset;
/** @returns the name of the value, for JSON */
export declare function ingressVideoEncodingPresetToJSON(object: IngressVideoEncodingPreset): string;

/** How far an ingress is. */
export declare enum IngressState_Status {
  /** No media comes. */
  ENDPOINT_INACTIVE = 0,
  /** Media comes and is not published yet. */
  ENDPOINT_BUFFERING = 1,
  /** Media is published. */
  ENDPOINT_PUBLISHING = 2,
  /** It failed. */
  ENDPOINT_ERROR = 3,
  /** It ended. */
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
  /** How the media comes. */
  inputType?: IngressInput | undefined;
  /** Where the server pulls it from; for URL_INPUT only. */
  url?: string | undefined;
  /** Name of the ingress, for the application's own use. */
  name?: string | undefined;
  /** Name of the room that the media goes to. */
  roomName?: string | undefined;
  /** Identity of the participant that publishes it. */
  participantIdentity?: string | undefined;
  /** Name of that participant, to show to people. */
  participantName?: string | undefined;
  /** True to pass the media on as it comes; for WHIP_INPUT only. */
  bypassTranscoding?: boolean | undefined;
  /** How its audio is published. */
  audio?: IngressAudioOptions;
  /** How its video is published. */
  video?: IngressVideoOptions;
}

/** Encodes and decodes {@link CreateIngressRequest}. */
export declare const CreateIngressRequest: MessageType<CreateIngressRequest>;

/** How the audio of an ingress is published. */
export interface IngressAudioOptions {
  /** Name of the track. */
  name?: string | undefined;
  /** Source that the track is published as. */
  source?: TrackSource | undefined;
  /** Ready-made settings. */
  preset?: IngressAudioEncodingPreset | undefined;
  /** Settings of one's own. */
  options?: IngressAudioEncodingOptions | undefined;
}

/** Encodes and decodes {@link IngressAudioOptions}. */
export declare const IngressAudioOptions: MessageType<IngressAudioOptions>;

/** How the video of an ingress is published. */
export interface IngressVideoOptions {
  /** Name of the track. */
  name?: string | undefined;
  /** Source that the track is published as. */
  source?: TrackSource | undefined;
  /** Ready-made settings. */
  preset?: IngressVideoEncodingPreset | undefined;
  /** Settings of one's own. */
  options?: IngressVideoEncodingOptions | undefined;
}

/** Encodes and decodes {@link IngressVideoOptions}. */
export declare const IngressVideoOptions: MessageType<IngressVideoOptions>;

/** How the audio of an ingress is encoded. */
export interface IngressAudioEncodingOptions {
  /** The codec. */
  audioCodec?: AudioCodec | undefined;
  /** Rate in bits per second. */
  bitrate?: number | undefined;
  /** True to send without pauses in silence (no DTX). */
  disableDtx?: boolean | undefined;
  /** Channels: 1 or 2. */
  channels?: number | undefined;
}

/** Encodes and decodes {@link IngressAudioEncodingOptions}. */
export declare const IngressAudioEncodingOptions: MessageType<IngressAudioEncodingOptions>;

/** How the video of an ingress is encoded. */
export interface IngressVideoEncodingOptions {
  /** The codec. */
  videoCodec?: VideoCodec | undefined;
  /** Frames a second. */
  frameRate?: number | undefined;
  /** The layers to publish; empty to leave them to the server. */
  layers?: VideoLayer[] | undefined;
}

/** Encodes and decodes {@link IngressVideoEncodingOptions}. */
export declare const IngressVideoEncodingOptions: MessageType<IngressVideoEncodingOptions>;

/** An ingress. */
export interface IngressInfo {
  /** Identifier of the ingress. */
  ingressId?: string | undefined;
  /** Name of the ingress, for the application's own use. */
  name?: string | undefined;
  /** Secret that the encoder names itself with. */
  streamKey?: string | undefined;
  /** Address that the encoder pushes to, or that the server pulls from. */
  url?: string | undefined;
  /** How the media comes. */
  inputType?: IngressInput | undefined;
  /** True when the media is passed on as it comes. */
  bypassTranscoding?: boolean | undefined;
  /** How its audio is published. */
  audio?: IngressAudioOptions;
  /** How its video is published. */
  video?: IngressVideoOptions;
  /** Name of the room that the media goes to. */
  roomName?: string | undefined;
  /** Identity of the participant that publishes it. */
  participantIdentity?: string | undefined;
  /** Name of that participant. */
  participantName?: string | undefined;
  /** True when the ingress can be used again after it ended. */
  reusable?: boolean | undefined;
  /** What it does now. */
  state?: IngressState;
}

/** Encodes and decodes {@link IngressInfo}. */
export declare const IngressInfo: MessageType<IngressInfo>;

/** What an ingress does. */
export interface IngressState {
  /** How far it is. */
  status?: IngressState_Status | undefined;
  /** What went wrong; empty when nothing did. */
  error?: string | undefined;
  /** The video that comes. */
  video?: InputVideoState;
  /** The audio that comes. */
  audio?: InputAudioState;
  /** Sid of the room that the media goes to, or last went to. */
  roomId?: string | undefined;
  /** When it started, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** When it ended, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** Identifier of this use of the ingress. */
  resourceId?: string | undefined;
  /** The tracks that it publishes. */
  tracks?: TrackInfo[] | undefined;
}

/** Encodes and decodes {@link IngressState}. */
export declare const IngressState: MessageType<IngressState>;

/** The video that comes into an ingress. */
export interface InputVideoState {
  /** MIME type, for example video/h264. */
  mimeType?: string | undefined;
  /** Rate in bits per second. */
  averageBitrate?: number | undefined;
  /** Width in pixels. */
  width?: number | undefined;
  /** Height in pixels. */
  height?: number | undefined;
  /** Frames a second. */
  framerate?: number | undefined;
}

/** Encodes and decodes {@link InputVideoState}. */
export declare const InputVideoState: MessageType<InputVideoState>;

/** The audio that comes into an ingress. */
export interface InputAudioState {
  /** MIME type, for example audio/aac. */
  mimeType?: string | undefined;
  /** Rate in bits per second. */
  averageBitrate?: number | undefined;
  /** Channels. */
  channels?: number | undefined;
  /** Samples a second (Hz). */
  sampleRate?: number | undefined;
}

/** Encodes and decodes {@link InputAudioState}. */
export declare const InputAudioState: MessageType<InputAudioState>;

/** What stays empty or is missing is left as it is. */
export interface UpdateIngressRequest {
  /** Identifier of the ingress. */
  ingressId?: string | undefined;
  /** New name of the ingress. */
  name?: string | undefined;
  /** Name of the room that the media goes to. */
  roomName?: string | undefined;
  /** Identity of the participant that publishes it. */
  participantIdentity?: string | undefined;
  /** Name of that participant, to show to people. */
  participantName?: string | undefined;
  /** True to pass the media on as it comes; for WHIP_INPUT only. */
  bypassTranscoding?: boolean | undefined;
  /** How its audio is published. */
  audio?: IngressAudioOptions;
  /** How its video is published. */
  video?: IngressVideoOptions;
}

/** Encodes and decodes {@link UpdateIngressRequest}. */
export declare const UpdateIngressRequest: MessageType<UpdateIngressRequest>;

/** Request of `ListIngress`. */
export interface ListIngressRequest {
  /** Name of the room to list for; empty for all. */
  roomName?: string | undefined;
  /** Identifier of the one to list; empty for all. */
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

/** Brings media from elsewhere into rooms, by Twirp calls over HTTP. All methods need the grant `ingressAdmin`. */
export interface Ingress {
  /** Creates an ingress. */
  CreateIngress(request: CreateIngressRequest): Promise<IngressInfo>;
  /** Changes an ingress. */
  UpdateIngress(request: UpdateIngressRequest): Promise<IngressInfo>;
  /** Lists ingresses. */
  ListIngress(request: ListIngressRequest): Promise<ListIngressResponse>;
  /** Deletes an ingress. */
  DeleteIngress(request: DeleteIngressRequest): Promise<IngressInfo>;
}
