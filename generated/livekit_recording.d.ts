// @generated from proto/livekit_recording.proto by `npm run generate`
import type { DeepPartial, Encoded, Exact, Reader } from '../wire/types';
import type { Empty } from './google/protobuf/empty';

export type { DeepPartial, Exact };
export declare const protobufPackage = 'livekit';

/** Ready-made settings of a recording. All have audio of 44100 Hz and 128 kbit/s and a color depth of 24 bits. */
export declare enum RecordingPreset {
  NONE = 0,
  /** 1280 × 720 pixels, 30 frames a second, 3000 kbit/s. */
  HD_30 = 1,
  /** 1280 × 720 pixels, 60 frames a second, 4500 kbit/s. */
  HD_60 = 2,
  /** 1920 × 1080 pixels, 30 frames a second, 4500 kbit/s. */
  FULL_HD_30 = 3,
  /** 1920 × 1080 pixels, 60 frames a second, 6000 kbit/s. */
  FULL_HD_60 = 4,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function recordingPresetFromJSON(object: any): RecordingPreset;
export declare function recordingPresetToJSON(object: RecordingPreset): string;

export interface StartRecordingRequest {
  /** Address of a web page to record. */
  url: string | undefined;
  /** A room, shown in one of the recorder's layouts. */
  template?: RecordingTemplate | undefined;
  /** S3 address to store the file under. */
  s3Url: string | undefined;
  /** RTMP addresses to stream to. */
  rtmp?: RtmpOutput | undefined;
  /** Path of a file on the recorder. */
  file: string | undefined;
  /** Settings that differ from the usual ones. */
  options?: RecordingOptions;
}

export declare const StartRecordingRequest: {
  encode(message: StartRecordingRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): StartRecordingRequest;
  fromJSON(object: any): StartRecordingRequest;
  toJSON(message: StartRecordingRequest): unknown;
  fromPartial(object: DeepPartial<StartRecordingRequest>): StartRecordingRequest;
};

/** A room and how it is shown. */
export interface RecordingTemplate {
  /** Name of the layout. */
  layout: string;
  /** Name of the room, for which the recorder makes a token of its own. */
  roomName: string | undefined;
  /** Token that the recorder joins the room with. */
  token: string | undefined;
}

export declare const RecordingTemplate: {
  encode(message: RecordingTemplate, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RecordingTemplate;
  fromJSON(object: any): RecordingTemplate;
  toJSON(message: RecordingTemplate): unknown;
  fromPartial(object: DeepPartial<RecordingTemplate>): RecordingTemplate;
};

/** Where a recording is streamed to. */
export interface RtmpOutput {
  /** RTMP addresses. */
  urls: string[];
}

export declare const RtmpOutput: {
  encode(message: RtmpOutput, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RtmpOutput;
  fromJSON(object: any): RtmpOutput;
  toJSON(message: RtmpOutput): unknown;
  fromPartial(object: DeepPartial<RtmpOutput>): RtmpOutput;
};

/** Settings of a recording. 0 stands for the usual value. */
export interface RecordingOptions {
  /** Ready-made settings, which the others below refine. */
  preset: RecordingPreset;
  /** Width in pixels, usually 1920. */
  width: number;
  /** Height in pixels, usually 1080. */
  height: number;
  /** Color depth in bits, usually 24. */
  depth: number;
  /** Frames a second, usually 30. */
  framerate: number;
  /** Rate of the audio in kbit/s, usually 128. */
  audioBitrate: number;
  /** Samples of the audio a second (Hz), usually 44100. */
  audioFrequency: number;
  /** Rate of the video in kbit/s, usually 4500. */
  videoBitrate: number;
}

export declare const RecordingOptions: {
  encode(message: RecordingOptions, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RecordingOptions;
  fromJSON(object: any): RecordingOptions;
  toJSON(message: RecordingOptions): unknown;
  fromPartial(object: DeepPartial<RecordingOptions>): RecordingOptions;
};

export interface StartRecordingResponse {
  /** Identifier of the recording. */
  recordingId: string;
}

export declare const StartRecordingResponse: {
  encode(message: StartRecordingResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): StartRecordingResponse;
  fromJSON(object: any): StartRecordingResponse;
  toJSON(message: StartRecordingResponse): unknown;
  fromPartial(object: DeepPartial<StartRecordingResponse>): StartRecordingResponse;
};

export interface AddOutputRequest {
  /** Identifier of the recording. */
  recordingId: string;
  /** RTMP address to add. */
  rtmpUrl: string;
}

export declare const AddOutputRequest: {
  encode(message: AddOutputRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): AddOutputRequest;
  fromJSON(object: any): AddOutputRequest;
  toJSON(message: AddOutputRequest): unknown;
  fromPartial(object: DeepPartial<AddOutputRequest>): AddOutputRequest;
};

export interface RemoveOutputRequest {
  /** Identifier of the recording. */
  recordingId: string;
  /** RTMP address to take away. */
  rtmpUrl: string;
}

export declare const RemoveOutputRequest: {
  encode(message: RemoveOutputRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RemoveOutputRequest;
  fromJSON(object: any): RemoveOutputRequest;
  toJSON(message: RemoveOutputRequest): unknown;
  fromPartial(object: DeepPartial<RemoveOutputRequest>): RemoveOutputRequest;
};

export interface EndRecordingRequest {
  /** Identifier of the recording. */
  recordingId: string;
}

export declare const EndRecordingRequest: {
  encode(message: EndRecordingRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): EndRecordingRequest;
  fromJSON(object: any): EndRecordingRequest;
  toJSON(message: EndRecordingRequest): unknown;
  fromPartial(object: DeepPartial<EndRecordingRequest>): EndRecordingRequest;
};

/** Records rooms and web pages, by Twirp calls over HTTP. Newer servers have no such service. */
export interface RecordingService {
  /** Starts a recording. */
  StartRecording(request: StartRecordingRequest): Promise<StartRecordingResponse>;
  /** Adds an RTMP output to a running recording. */
  AddOutput(request: AddOutputRequest): Promise<Empty>;
  /** Takes an RTMP output away from a running recording. */
  RemoveOutput(request: RemoveOutputRequest): Promise<Empty>;
  /** Ends a recording. */
  EndRecording(request: EndRecordingRequest): Promise<Empty>;
}
