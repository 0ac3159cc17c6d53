// @generated from proto/livekit_recording.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { Empty } from './google/protobuf/empty';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** Presets of a recording. All have audio with 44100 Hz and 128 kbit/s, and a color depth of 24 bits. */
export declare enum RecordingPreset {
  /** No preset: the other settings apply. */
  NONE = 0,
  /** 1280 × 720 pixels, 30 frames/s, 3000 kbit/s. */
  HD_30 = 1,
  /** 1280 × 720 pixels, 60 frames/s, 4500 kbit/s. */
  HD_60 = 2,
  /** 1920 × 1080 pixels, 30 frames/s, 4500 kbit/s. */
  FULL_HD_30 = 3,
  /** 1920 × 1080 pixels, 60 frames/s, 6000 kbit/s. */
  FULL_HD_60 = 4,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function recordingPresetFromJSON(object: any): RecordingPreset;
/** @returns the name of the value, for JSON */
export declare function recordingPresetToJSON(object: RecordingPreset): string;

/** Request of `StartRecording`. */
export interface StartRecordingRequest {
  /** URL of a web page to record. */
  url: string | undefined;
  /** A room, shown in one of the recorder's layouts. */
  template?: RecordingTemplate | undefined;
  /** S3 URL of the file to write. */
  s3Url: string | undefined;
  /** RTMP URLs to stream to. */
  rtmp?: RtmpOutput | undefined;
  /** Path of a file on the recorder. */
  file: string | undefined;
  /** Settings that differ from the defaults. */
  options?: RecordingOptions;
}

/** Encodes and decodes {@link StartRecordingRequest}. */
export declare const StartRecordingRequest: MessageType<StartRecordingRequest>;

/** A room and its layout. */
export interface RecordingTemplate {
  /** Name of the layout. */
  layout: string;
  /** Name of the room. The recorder creates a token for it. */
  roomName: string | undefined;
  /** Token that the recorder joins the room with. */
  token: string | undefined;
}

/** Encodes and decodes {@link RecordingTemplate}. */
export declare const RecordingTemplate: MessageType<RecordingTemplate>;

/** RTMP output of a recording. */
export interface RtmpOutput {
  /** RTMP URLs. */
  urls: string[];
}

/** Encodes and decodes {@link RtmpOutput}. */
export declare const RtmpOutput: MessageType<RtmpOutput>;

/** Settings of a recording. 0 selects the default. */
export interface RecordingOptions {
  /** Preset, which the settings below override. */
  preset: RecordingPreset;
  /** Width, in pixels. Default: 1920. */
  width: number;
  /** Height, in pixels. Default: 1080. */
  height: number;
  /** Color depth, in bits. Default: 24. */
  depth: number;
  /** Frames per second. Default: 30. */
  framerate: number;
  /** Bit rate of the audio, in kbit/s. Default: 128. */
  audioBitrate: number;
  /** Sample rate of the audio, in Hz. Default: 44100. */
  audioFrequency: number;
  /** Bit rate of the video, in kbit/s. Default: 4500. */
  videoBitrate: number;
}

/** Encodes and decodes {@link RecordingOptions}. */
export declare const RecordingOptions: MessageType<RecordingOptions>;

/** Reply of `StartRecording`. */
export interface StartRecordingResponse {
  /** Identifier of the recording. */
  recordingId: string;
}

/** Encodes and decodes {@link StartRecordingResponse}. */
export declare const StartRecordingResponse: MessageType<StartRecordingResponse>;

/** Request of `AddOutput`. */
export interface AddOutputRequest {
  /** Identifier of the recording. */
  recordingId: string;
  /** RTMP URL to add. */
  rtmpUrl: string;
}

/** Encodes and decodes {@link AddOutputRequest}. */
export declare const AddOutputRequest: MessageType<AddOutputRequest>;

/** Request of `RemoveOutput`. */
export interface RemoveOutputRequest {
  /** Identifier of the recording. */
  recordingId: string;
  /** RTMP URL to remove. */
  rtmpUrl: string;
}

/** Encodes and decodes {@link RemoveOutputRequest}. */
export declare const RemoveOutputRequest: MessageType<RemoveOutputRequest>;

/** Request of `EndRecording`. */
export interface EndRecordingRequest {
  /** Identifier of the recording. */
  recordingId: string;
}

/** Encodes and decodes {@link EndRecordingRequest}. */
export declare const EndRecordingRequest: MessageType<EndRecordingRequest>;

/** Records rooms and web pages, with Twirp calls over HTTP. Newer servers do not have this service. */
export interface RecordingService {
  /**
   * Starts a recording.
   * Needs the grant `roomRecord`.
   */
  StartRecording(request: StartRecordingRequest): Promise<StartRecordingResponse>;
  /**
   * Adds an RTMP output to a running recording.
   * Needs the grant `roomRecord`.
   */
  AddOutput(request: AddOutputRequest): Promise<Empty>;
  /**
   * Removes an RTMP output from a running recording.
   * Needs the grant `roomRecord`.
   */
  RemoveOutput(request: RemoveOutputRequest): Promise<Empty>;
  /**
   * Ends a recording.
   * Needs the grant `roomRecord`.
   */
  EndRecording(request: EndRecordingRequest): Promise<Empty>;
}
