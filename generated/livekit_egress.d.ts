// @generated from proto/livekit_egress.proto by `npm run generate`
import type { DeepPartial, Encoded, Exact, Reader } from '../wire/types';
import type { AudioCodec, ImageCodec, VideoCodec } from './livekit_models';

export type { DeepPartial, Exact };
export declare const protobufPackage = 'livekit';

/** The container of a recorded file. */
export declare enum EncodedFileType {
  /** Chosen by the codecs. */
  DEFAULT_FILETYPE = 0,
  MP4 = 1,
  OGG = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function encodedFileTypeFromJSON(object: any): EncodedFileType;
export declare function encodedFileTypeToJSON(object: EncodedFileType): string;

/** The protocol of a recording in segments. */
export declare enum SegmentedFileProtocol {
  /** HLS. */
  DEFAULT_SEGMENTED_FILE_PROTOCOL = 0,
  HLS_PROTOCOL = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function segmentedFileProtocolFromJSON(object: any): SegmentedFileProtocol;
export declare function segmentedFileProtocolToJSON(object: SegmentedFileProtocol): string;

/** How segments are told apart by their names. */
export declare enum SegmentedFileSuffix {
  /** By a number that counts up. */
  INDEX = 0,
  /** By the time. */
  TIMESTAMP = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function segmentedFileSuffixFromJSON(object: any): SegmentedFileSuffix;
export declare function segmentedFileSuffixToJSON(object: SegmentedFileSuffix): string;

/** How images are told apart by their names. */
export declare enum ImageFileSuffix {
  /** By a number that counts up. */
  IMAGE_SUFFIX_INDEX = 0,
  /** By the time. */
  IMAGE_SUFFIX_TIMESTAMP = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function imageFileSuffixFromJSON(object: any): ImageFileSuffix;
export declare function imageFileSuffixToJSON(object: ImageFileSuffix): string;

/** The protocol of a stream. */
export declare enum StreamProtocol {
  /** Chosen by the addresses. */
  DEFAULT_PROTOCOL = 0,
  RTMP = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function streamProtocolFromJSON(object: any): StreamProtocol;
export declare function streamProtocolToJSON(object: StreamProtocol): string;

/** Ready-made settings, with H.264 in its main profile and Opus. */
export declare enum EncodingOptionsPreset {
  /** 1280 × 720 pixels, 30 frames a second, 3000 kbit/s. */
  H264_720P_30 = 0,
  /** 1280 × 720 pixels, 60 frames a second, 4500 kbit/s. */
  H264_720P_60 = 1,
  /** 1920 × 1080 pixels, 30 frames a second, 4500 kbit/s. */
  H264_1080P_30 = 2,
  /** 1920 × 1080 pixels, 60 frames a second, 6000 kbit/s. */
  H264_1080P_60 = 3,
  /** 720 × 1280 pixels, 30 frames a second, 3000 kbit/s. */
  PORTRAIT_H264_720P_30 = 4,
  /** 720 × 1280 pixels, 60 frames a second, 4500 kbit/s. */
  PORTRAIT_H264_720P_60 = 5,
  /** 1080 × 1920 pixels, 30 frames a second, 4500 kbit/s. */
  PORTRAIT_H264_1080P_30 = 6,
  /** 1080 × 1920 pixels, 60 frames a second, 6000 kbit/s. */
  PORTRAIT_H264_1080P_60 = 7,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function encodingOptionsPresetFromJSON(object: any): EncodingOptionsPreset;
export declare function encodingOptionsPresetToJSON(object: EncodingOptionsPreset): string;

/** How far an egress is. */
export declare enum EgressStatus {
  EGRESS_STARTING = 0,
  EGRESS_ACTIVE = 1,
  EGRESS_ENDING = 2,
  EGRESS_COMPLETE = 3,
  EGRESS_FAILED = 4,
  /** It was ended before it was active. */
  EGRESS_ABORTED = 5,
  /** It was ended at the longest time or the largest size. */
  EGRESS_LIMIT_REACHED = 6,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function egressStatusFromJSON(object: any): EgressStatus;
export declare function egressStatusToJSON(object: EgressStatus): string;

/** How far a stream is. */
export declare enum StreamInfo_Status {
  ACTIVE = 0,
  FINISHED = 1,
  FAILED = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
export declare function streamInfo_StatusFromJSON(object: any): StreamInfo_Status;
export declare function streamInfo_StatusToJSON(object: StreamInfo_Status): string;

/** What to record of a room, as a web page shows it. */
export interface RoomCompositeEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Name of the layout, which the web page knows. */
  layout?: string | undefined;
  /** True to record no video. */
  audioOnly?: boolean | undefined;
  /** True to record no audio. */
  videoOnly?: boolean | undefined;
  /** Address of a web page of one's own; empty for the recorder's. */
  customBaseUrl?: string | undefined;
  /** A file; today's servers look at `file_outputs`. */
  file?: EncodedFileOutput | undefined;
  /** A stream; today's servers look at `stream_outputs`. */
  stream?: StreamOutput | undefined;
  /** Segments; today's servers look at `segment_outputs`. */
  segments?: SegmentedFileOutput | undefined;
  /** Ready-made settings; H264_720P_30 when neither is set. */
  preset?: EncodingOptionsPreset | undefined;
  /** Settings of one's own. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Addresses to stream to. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Recordings in segments to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

export declare const RoomCompositeEgressRequest: {
  encode(message: RoomCompositeEgressRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): RoomCompositeEgressRequest;
  fromJSON(object: any): RoomCompositeEgressRequest;
  toJSON(message: RoomCompositeEgressRequest): unknown;
  fromPartial(object: DeepPartial<RoomCompositeEgressRequest>): RoomCompositeEgressRequest;
};

/** What to record of a web page. */
export interface WebEgressRequest {
  /** Address of the page. */
  url?: string | undefined;
  /** True to record no video. */
  audioOnly?: boolean | undefined;
  /** True to record no audio. */
  videoOnly?: boolean | undefined;
  /** True to begin when the page logs START_RECORDING. */
  awaitStartSignal?: boolean | undefined;
  /** A file; today's servers look at `file_outputs`. */
  file?: EncodedFileOutput | undefined;
  /** A stream; today's servers look at `stream_outputs`. */
  stream?: StreamOutput | undefined;
  /** Segments; today's servers look at `segment_outputs`. */
  segments?: SegmentedFileOutput | undefined;
  /** Ready-made settings; H264_720P_30 when neither is set. */
  preset?: EncodingOptionsPreset | undefined;
  /** Settings of one's own. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Addresses to stream to. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Recordings in segments to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

export declare const WebEgressRequest: {
  encode(message: WebEgressRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): WebEgressRequest;
  fromJSON(object: any): WebEgressRequest;
  toJSON(message: WebEgressRequest): unknown;
  fromPartial(object: DeepPartial<WebEgressRequest>): WebEgressRequest;
};

/** What to record of a participant. */
export interface ParticipantEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Identity of the participant. */
  identity?: string | undefined;
  /** True for its screen and the screen's audio, false for its camera and microphone. */
  screenShare?: boolean | undefined;
  /** Ready-made settings; H264_720P_30 when neither is set. */
  preset?: EncodingOptionsPreset | undefined;
  /** Settings of one's own. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Addresses to stream to. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Recordings in segments to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

export declare const ParticipantEgressRequest: {
  encode(message: ParticipantEgressRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ParticipantEgressRequest;
  fromJSON(object: any): ParticipantEgressRequest;
  toJSON(message: ParticipantEgressRequest): unknown;
  fromPartial(object: DeepPartial<ParticipantEgressRequest>): ParticipantEgressRequest;
};

/** Which tracks to record together. */
export interface TrackCompositeEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Sid of the audio track; empty for none. */
  audioTrackId?: string | undefined;
  /** Sid of the video track; empty for none. */
  videoTrackId?: string | undefined;
  /** A file; today's servers look at `file_outputs`. */
  file?: EncodedFileOutput | undefined;
  /** A stream; today's servers look at `stream_outputs`. */
  stream?: StreamOutput | undefined;
  /** Segments; today's servers look at `segment_outputs`. */
  segments?: SegmentedFileOutput | undefined;
  /** Ready-made settings; H264_720P_30 when neither is set. */
  preset?: EncodingOptionsPreset | undefined;
  /** Settings of one's own. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Addresses to stream to. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Recordings in segments to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

export declare const TrackCompositeEgressRequest: {
  encode(message: TrackCompositeEgressRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): TrackCompositeEgressRequest;
  fromJSON(object: any): TrackCompositeEgressRequest;
  toJSON(message: TrackCompositeEgressRequest): unknown;
  fromPartial(object: DeepPartial<TrackCompositeEgressRequest>): TrackCompositeEgressRequest;
};

/** Which track to record as it is. */
export interface TrackEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Sid of the track. */
  trackId?: string | undefined;
  /** A file to write. */
  file?: DirectFileOutput | undefined;
  /** A WebSocket to send it to. */
  websocketUrl?: string | undefined;
}

export declare const TrackEgressRequest: {
  encode(message: TrackEgressRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): TrackEgressRequest;
  fromJSON(object: any): TrackEgressRequest;
  toJSON(message: TrackEgressRequest): unknown;
  fromPartial(object: DeepPartial<TrackEgressRequest>): TrackEgressRequest;
};

/** A file of encoded media. */
export interface EncodedFileOutput {
  /** The container. */
  fileType?: EncodedFileType | undefined;
  /** Path of the file, in which {room_name}, {time} and others are replaced; `{room_name}-{time}` when empty. */
  filepath?: string | undefined;
  /** True to write no manifest beside it. */
  disableManifest?: boolean | undefined;
  /** Uploads to S3. */
  s3?: S3Upload | undefined;
  /** Uploads to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Uploads to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Uploads to Alibaba Cloud's object storage. */
  aliOSS?: AliOSSUpload | undefined;
}

export declare const EncodedFileOutput: {
  encode(message: EncodedFileOutput, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): EncodedFileOutput;
  fromJSON(object: any): EncodedFileOutput;
  toJSON(message: EncodedFileOutput): unknown;
  fromPartial(object: DeepPartial<EncodedFileOutput>): EncodedFileOutput;
};

/** A recording in segments, with playlists. */
export interface SegmentedFileOutput {
  /** The protocol. */
  protocol?: SegmentedFileProtocol | undefined;
  /** What the names of the segments begin with. */
  filenamePrefix?: string | undefined;
  /** Name of the playlist. */
  playlistName?: string | undefined;
  /** Name of a playlist of the last segments, for a live broadcast; empty for none. */
  livePlaylistName?: string | undefined;
  /** Length of a segment, in seconds. */
  segmentDuration?: number | undefined;
  /** How the segments are told apart by their names. */
  filenameSuffix?: SegmentedFileSuffix | undefined;
  /** True to write no manifest beside it. */
  disableManifest?: boolean | undefined;
  /** Uploads to S3. */
  s3?: S3Upload | undefined;
  /** Uploads to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Uploads to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Uploads to Alibaba Cloud's object storage. */
  aliOSS?: AliOSSUpload | undefined;
}

export declare const SegmentedFileOutput: {
  encode(message: SegmentedFileOutput, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): SegmentedFileOutput;
  fromJSON(object: any): SegmentedFileOutput;
  toJSON(message: SegmentedFileOutput): unknown;
  fromPartial(object: DeepPartial<SegmentedFileOutput>): SegmentedFileOutput;
};

/** A file of a track as it is. */
export interface DirectFileOutput {
  /** Path of the file, in which {track_id}, {time} and others are replaced; `{track_id}-{time}` when empty. */
  filepath?: string | undefined;
  /** True to write no manifest beside it. */
  disableManifest?: boolean | undefined;
  /** Uploads to S3. */
  s3?: S3Upload | undefined;
  /** Uploads to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Uploads to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Uploads to Alibaba Cloud's object storage. */
  aliOSS?: AliOSSUpload | undefined;
}

export declare const DirectFileOutput: {
  encode(message: DirectFileOutput, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): DirectFileOutput;
  fromJSON(object: any): DirectFileOutput;
  toJSON(message: DirectFileOutput): unknown;
  fromPartial(object: DeepPartial<DirectFileOutput>): DirectFileOutput;
};

/** Images of the video. */
export interface ImageOutput {
  /** Seconds from one image to the next. */
  captureInterval?: number | undefined;
  /** Width in pixels; 0 for the track's. */
  width?: number | undefined;
  /** Height in pixels; 0 for the track's. */
  height?: number | undefined;
  /** What the names of the images begin with. */
  filenamePrefix?: string | undefined;
  /** How the images are told apart by their names. */
  filenameSuffix?: ImageFileSuffix | undefined;
  /** The format. */
  imageCodec?: ImageCodec | undefined;
  /** True to write no manifest beside it. */
  disableManifest?: boolean | undefined;
  /** Uploads to S3. */
  s3?: S3Upload | undefined;
  /** Uploads to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Uploads to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Uploads to Alibaba Cloud's object storage. */
  aliOSS?: AliOSSUpload | undefined;
}

export declare const ImageOutput: {
  encode(message: ImageOutput, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ImageOutput;
  fromJSON(object: any): ImageOutput;
  toJSON(message: ImageOutput): unknown;
  fromPartial(object: DeepPartial<ImageOutput>): ImageOutput;
};

/** Where on S3 to upload to. */
export interface S3Upload {
  /** The access key. */
  accessKey?: string | undefined;
  /** The secret that belongs to it. */
  secret?: string | undefined;
  /** The region. */
  region?: string | undefined;
  /** Address of a storage that works as S3 does; empty for S3 itself. */
  endpoint?: string | undefined;
  /** The bucket. */
  bucket?: string | undefined;
  /** True to name the bucket in the path and not in the host. */
  forcePathStyle?: boolean | undefined;
  /** Metadata of the object. */
  metadata?: { [key: string]: string } | undefined;
  /** Tags of the object, as in a URL's query. */
  tagging?: string | undefined;
}

export declare const S3Upload: {
  encode(message: S3Upload, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): S3Upload;
  fromJSON(object: any): S3Upload;
  toJSON(message: S3Upload): unknown;
  fromPartial(object: DeepPartial<S3Upload>): S3Upload;
};

export interface S3Upload_MetadataEntry {
  key: string;
  value: string;
}

export declare const S3Upload_MetadataEntry: {
  encode(message: S3Upload_MetadataEntry, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): S3Upload_MetadataEntry;
  fromJSON(object: any): S3Upload_MetadataEntry;
  toJSON(message: S3Upload_MetadataEntry): unknown;
  fromPartial(object: DeepPartial<S3Upload_MetadataEntry>): S3Upload_MetadataEntry;
};

/** Where on Google Cloud Storage to upload to. */
export interface GCPUpload {
  /** Credentials of a service account, in JSON. */
  credentials?: string | undefined;
  /** The bucket. */
  bucket?: string | undefined;
}

export declare const GCPUpload: {
  encode(message: GCPUpload, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): GCPUpload;
  fromJSON(object: any): GCPUpload;
  toJSON(message: GCPUpload): unknown;
  fromPartial(object: DeepPartial<GCPUpload>): GCPUpload;
};

/** Where on Azure Blob Storage to upload to. */
export interface AzureBlobUpload {
  /** The account. */
  accountName?: string | undefined;
  /** The key that belongs to it. */
  accountKey?: string | undefined;
  /** The container. */
  containerName?: string | undefined;
}

export declare const AzureBlobUpload: {
  encode(message: AzureBlobUpload, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): AzureBlobUpload;
  fromJSON(object: any): AzureBlobUpload;
  toJSON(message: AzureBlobUpload): unknown;
  fromPartial(object: DeepPartial<AzureBlobUpload>): AzureBlobUpload;
};

/** Where on Alibaba Cloud's object storage to upload to. */
export interface AliOSSUpload {
  /** The access key. */
  accessKey?: string | undefined;
  /** The secret that belongs to it. */
  secret?: string | undefined;
  /** The region. */
  region?: string | undefined;
  /** Address of the storage. */
  endpoint?: string | undefined;
  /** The bucket. */
  bucket?: string | undefined;
}

export declare const AliOSSUpload: {
  encode(message: AliOSSUpload, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): AliOSSUpload;
  fromJSON(object: any): AliOSSUpload;
  toJSON(message: AliOSSUpload): unknown;
  fromPartial(object: DeepPartial<AliOSSUpload>): AliOSSUpload;
};

/** Where to stream to. */
export interface StreamOutput {
  /** The protocol. */
  protocol?: StreamProtocol | undefined;
  /** The addresses. */
  urls?: string[] | undefined;
}

export declare const StreamOutput: {
  encode(message: StreamOutput, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): StreamOutput;
  fromJSON(object: any): StreamOutput;
  toJSON(message: StreamOutput): unknown;
  fromPartial(object: DeepPartial<StreamOutput>): StreamOutput;
};

/** Settings of picture and sound. 0 stands for the usual value. */
export interface EncodingOptions {
  /** Width in pixels, usually 1920. */
  width?: number | undefined;
  /** Height in pixels, usually 1080. */
  height?: number | undefined;
  /** Color depth in bits, usually 24. */
  depth?: number | undefined;
  /** Frames a second, usually 30. */
  framerate?: number | undefined;
  /** Codec of the audio, usually OPUS. */
  audioCodec?: AudioCodec | undefined;
  /** Rate of the audio in kbit/s, usually 128. */
  audioBitrate?: number | undefined;
  /** Samples of the audio a second (Hz), usually 44100. */
  audioFrequency?: number | undefined;
  /** Codec of the video, usually H264_MAIN. */
  videoCodec?: VideoCodec | undefined;
  /** Rate of the video in kbit/s, usually 4500. */
  videoBitrate?: number | undefined;
  /** Seconds from one key frame to the next: usually 4 in a stream, and in segments the length of one. */
  keyFrameInterval?: number | undefined;
}

export declare const EncodingOptions: {
  encode(message: EncodingOptions, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): EncodingOptions;
  fromJSON(object: any): EncodingOptions;
  toJSON(message: EncodingOptions): unknown;
  fromPartial(object: DeepPartial<EncodingOptions>): EncodingOptions;
};

export interface UpdateLayoutRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Name of the new layout. */
  layout?: string | undefined;
}

export declare const UpdateLayoutRequest: {
  encode(message: UpdateLayoutRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UpdateLayoutRequest;
  fromJSON(object: any): UpdateLayoutRequest;
  toJSON(message: UpdateLayoutRequest): unknown;
  fromPartial(object: DeepPartial<UpdateLayoutRequest>): UpdateLayoutRequest;
};

export interface UpdateStreamRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Addresses to stream to as well. */
  addOutputUrls?: string[] | undefined;
  /** Addresses not to stream to any more. */
  removeOutputUrls?: string[] | undefined;
}

export declare const UpdateStreamRequest: {
  encode(message: UpdateStreamRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UpdateStreamRequest;
  fromJSON(object: any): UpdateStreamRequest;
  toJSON(message: UpdateStreamRequest): unknown;
  fromPartial(object: DeepPartial<UpdateStreamRequest>): UpdateStreamRequest;
};

export interface UpdateOutputsRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Images to write as well. */
  addImageOutputs?: ImageOutput[] | undefined;
  /** Images not to write any more. */
  removeImageOutputs?: ImageOutput[] | undefined;
}

export declare const UpdateOutputsRequest: {
  encode(message: UpdateOutputsRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): UpdateOutputsRequest;
  fromJSON(object: any): UpdateOutputsRequest;
  toJSON(message: UpdateOutputsRequest): unknown;
  fromPartial(object: DeepPartial<UpdateOutputsRequest>): UpdateOutputsRequest;
};

export interface ListEgressRequest {
  /** Name of the room to list for; empty for all. */
  roomName?: string | undefined;
  /** Identifier of the one to list; empty for all. */
  egressId?: string | undefined;
  /** True to list those only that have not ended. */
  active?: boolean | undefined;
}

export declare const ListEgressRequest: {
  encode(message: ListEgressRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ListEgressRequest;
  fromJSON(object: any): ListEgressRequest;
  toJSON(message: ListEgressRequest): unknown;
  fromPartial(object: DeepPartial<ListEgressRequest>): ListEgressRequest;
};

export interface ListEgressResponse {
  /** The egresses. */
  items?: EgressInfo[] | undefined;
}

export declare const ListEgressResponse: {
  encode(message: ListEgressResponse, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ListEgressResponse;
  fromJSON(object: any): ListEgressResponse;
  toJSON(message: ListEgressResponse): unknown;
  fromPartial(object: DeepPartial<ListEgressResponse>): ListEgressResponse;
};

export interface StopEgressRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
}

export declare const StopEgressRequest: {
  encode(message: StopEgressRequest, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): StopEgressRequest;
  fromJSON(object: any): StopEgressRequest;
  toJSON(message: StopEgressRequest): unknown;
  fromPartial(object: DeepPartial<StopEgressRequest>): StopEgressRequest;
};

/** An egress. */
export interface EgressInfo {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Sid of the room. */
  roomId?: string | undefined;
  /** Name of the room. */
  roomName?: string | undefined;
  /** How far it is. */
  status?: EgressStatus | undefined;
  /** When it started, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** When it ended, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** When this was last changed, in nanoseconds since 1970. */
  updatedAt?: number | undefined;
  /** What went wrong; empty when nothing did. */
  error?: string | undefined;
  /** For a room. */
  roomComposite?: RoomCompositeEgressRequest | undefined;
  /** For a web page. */
  web?: WebEgressRequest | undefined;
  /** For a participant. */
  participant?: ParticipantEgressRequest | undefined;
  /** For tracks together. */
  trackComposite?: TrackCompositeEgressRequest | undefined;
  /** For one track. */
  track?: TrackEgressRequest | undefined;
  /** The streams; see `stream_results`. */
  stream?: StreamInfoList | undefined;
  /** The file; see `file_results`. */
  file?: FileInfo | undefined;
  /** The segments; see `segment_results`. */
  segments?: SegmentsInfo | undefined;
  /** The streams. */
  streamResults?: StreamInfo[] | undefined;
  /** The files. */
  fileResults?: FileInfo[] | undefined;
  /** The recordings in segments. */
  segmentResults?: SegmentsInfo[] | undefined;
  /** The images. */
  imageResults?: ImagesInfo[] | undefined;
}

export declare const EgressInfo: {
  encode(message: EgressInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): EgressInfo;
  fromJSON(object: any): EgressInfo;
  toJSON(message: EgressInfo): unknown;
  fromPartial(object: DeepPartial<EgressInfo>): EgressInfo;
};

/** Some streams. */
export interface StreamInfoList {
  /** The streams. */
  info?: StreamInfo[] | undefined;
}

export declare const StreamInfoList: {
  encode(message: StreamInfoList, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): StreamInfoList;
  fromJSON(object: any): StreamInfoList;
  toJSON(message: StreamInfoList): unknown;
  fromPartial(object: DeepPartial<StreamInfoList>): StreamInfoList;
};

/** A stream to one address. */
export interface StreamInfo {
  /** The address. */
  url?: string | undefined;
  /** When it started, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** When it ended, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** Its length, in nanoseconds. */
  duration?: number | undefined;
  /** How far it is. */
  status?: StreamInfo_Status | undefined;
  /** What went wrong; empty when nothing did. */
  error?: string | undefined;
}

export declare const StreamInfo: {
  encode(message: StreamInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): StreamInfo;
  fromJSON(object: any): StreamInfo;
  toJSON(message: StreamInfo): unknown;
  fromPartial(object: DeepPartial<StreamInfo>): StreamInfo;
};

/** A recorded file. */
export interface FileInfo {
  /** Its name. */
  filename?: string | undefined;
  /** When it was begun, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** When it was ended, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** Its length, in nanoseconds. */
  duration?: number | undefined;
  /** Its size, in bytes. */
  size?: number | undefined;
  /** Address that it was uploaded to. */
  location?: string | undefined;
}

export declare const FileInfo: {
  encode(message: FileInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): FileInfo;
  fromJSON(object: any): FileInfo;
  toJSON(message: FileInfo): unknown;
  fromPartial(object: DeepPartial<FileInfo>): FileInfo;
};

/** A recording in segments. */
export interface SegmentsInfo {
  /** Name of the playlist. */
  playlistName?: string | undefined;
  /** Name of the playlist of the last segments. */
  livePlaylistName?: string | undefined;
  /** Its length, in nanoseconds. */
  duration?: number | undefined;
  /** Its size, in bytes. */
  size?: number | undefined;
  /** Address that the playlist was uploaded to. */
  playlistLocation?: string | undefined;
  /** Address that the playlist of the last segments was uploaded to. */
  livePlaylistLocation?: string | undefined;
  /** How many segments there are. */
  segmentCount?: number | undefined;
  /** When it was begun, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** When it was ended, in nanoseconds since 1970. */
  endedAt?: number | undefined;
}

export declare const SegmentsInfo: {
  encode(message: SegmentsInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): SegmentsInfo;
  fromJSON(object: any): SegmentsInfo;
  toJSON(message: SegmentsInfo): unknown;
  fromPartial(object: DeepPartial<SegmentsInfo>): SegmentsInfo;
};

/** Recorded images. */
export interface ImagesInfo {
  /** How many there are. */
  imageCount?: number | undefined;
  /** When the first was, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** When the last was, in nanoseconds since 1970. */
  endedAt?: number | undefined;
}

export declare const ImagesInfo: {
  encode(message: ImagesInfo, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): ImagesInfo;
  fromJSON(object: any): ImagesInfo;
  toJSON(message: ImagesInfo): unknown;
  fromPartial(object: DeepPartial<ImagesInfo>): ImagesInfo;
};

/** How each participant of a room is recorded by itself. */
export interface AutoParticipantEgress {
  /** Ready-made settings; H264_720P_30 when neither is set. */
  preset?: EncodingOptionsPreset | undefined;
  /** Settings of one's own. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Recordings in segments to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
}

export declare const AutoParticipantEgress: {
  encode(message: AutoParticipantEgress, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): AutoParticipantEgress;
  fromJSON(object: any): AutoParticipantEgress;
  toJSON(message: AutoParticipantEgress): unknown;
  fromPartial(object: DeepPartial<AutoParticipantEgress>): AutoParticipantEgress;
};

/** How each track of a room is recorded by itself. */
export interface AutoTrackEgress {
  /** Path of the file, in which {track_id}, {time} and others are replaced; `{track_id}-{time}` when empty. */
  filepath?: string | undefined;
  /** True to write no manifest beside it. */
  disableManifest?: boolean | undefined;
  /** Uploads to S3. */
  s3?: S3Upload | undefined;
  /** Uploads to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Uploads to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
}

export declare const AutoTrackEgress: {
  encode(message: AutoTrackEgress, writer?: never): Encoded;
  decode(input: Reader | Uint8Array, length?: number): AutoTrackEgress;
  fromJSON(object: any): AutoTrackEgress;
  toJSON(message: AutoTrackEgress): unknown;
  fromPartial(object: DeepPartial<AutoTrackEgress>): AutoTrackEgress;
};

/** Records and streams, by Twirp calls over HTTP. All methods need the grant `roomRecord`. */
export interface Egress {
  /** Records a room as it looks in a web page. */
  StartRoomCompositeEgress(request: RoomCompositeEgressRequest): Promise<EgressInfo>;
  /** Records any web page. */
  StartWebEgress(request: WebEgressRequest): Promise<EgressInfo>;
  /** Records one participant. */
  StartParticipantEgress(request: ParticipantEgressRequest): Promise<EgressInfo>;
  /** Records an audio and a video track together. */
  StartTrackCompositeEgress(request: TrackCompositeEgressRequest): Promise<EgressInfo>;
  /** Records one track as it is. */
  StartTrackEgress(request: TrackEgressRequest): Promise<EgressInfo>;
  /** Changes the layout of a running composite of a room. */
  UpdateLayout(request: UpdateLayoutRequest): Promise<EgressInfo>;
  /** Adds addresses to a running stream, and takes some away. */
  UpdateStream(request: UpdateStreamRequest): Promise<EgressInfo>;
  /** Lists egresses. */
  ListEgress(request: ListEgressRequest): Promise<ListEgressResponse>;
  /** Ends an egress. */
  StopEgress(request: StopEgressRequest): Promise<EgressInfo>;
}
