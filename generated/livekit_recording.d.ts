// @generated from proto/livekit_recording.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { Empty } from './google/protobuf/empty';

export type { DeepPartial, Exact };
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** Ready-made settings of a recording. All have audio of 44100 Hz and 128 kbit/s and a color depth of 24 bits. */
export declare enum RecordingPreset {
  /** None: the settings beside it count. */
  NONE = 0,
  /** 1280 × 720 pixels, 30 frames a second, 3000 kbit/s. */
  HD_30 = 1,
  /** 1280 × 720 pixels, 60 frames a second, 4500 kbit/s. */
  HD_60 = 2,
  /** 1920 × 1080 pixels, 30 frames a second, 4500 kbit/s. */
  FULL_HD_30 = 3,
  /** 1920 × 1080 pixels, 60 frames a second, 6000 kbit/s. */
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

/** Encodes and decodes {@link StartRecordingRequest}. */
export declare const StartRecordingRequest: MessageType<StartRecordingRequest>;

/** A room and how it is shown. */
export interface RecordingTemplate {
  /** Name of the layout. */
  layout: string;
  /** Name of the room, for which the recorder makes a token of its own. */
  roomName: string | undefined;
  /** Token that the recorder joins the room with. */
  token: string | undefined;
}

/** Encodes and decodes {@link RecordingTemplate}. */
export declare const RecordingTemplate: MessageType<RecordingTemplate>;

/** Where a recording is streamed to. */
export interface RtmpOutput {
  /** RTMP addresses. */
  urls: string[];
}

/** Encodes and decodes {@link RtmpOutput}. */
export declare const RtmpOutput: MessageType<RtmpOutput>;

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
  /** RTMP address to add. */
  rtmpUrl: string;
}

/** Encodes and decodes {@link AddOutputRequest}. */
export declare const AddOutputRequest: MessageType<AddOutputRequest>;

/** Request of `RemoveOutput`. */
export interface RemoveOutputRequest {
  /** Identifier of the recording. */
  recordingId: string;
  /** RTMP address to take away. */
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
