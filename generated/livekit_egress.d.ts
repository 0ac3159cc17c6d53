// @generated from proto/livekit_egress.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { AudioCodec, ImageCodec, VideoCodec } from './livekit_models';

export type { DeepPartial, Exact };
export { AudioCodec, audioCodecFromJSON, audioCodecToJSON } from './livekit_models';
export { VideoCodec, videoCodecFromJSON, videoCodecToJSON } from './livekit_models';
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** Container format of a recorded file. */
export declare enum EncodedFileType {
  /** Chosen by the codecs. */
  DEFAULT_FILETYPE = 0,
  /** MP4, for H.264 and AAC or Opus. */
  MP4 = 1,
  /** Ogg, for Opus. */
  OGG = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function encodedFileTypeFromJSON(object: any): EncodedFileType;
/** @returns the name of the value, for JSON */
export declare function encodedFileTypeToJSON(object: EncodedFileType): string;

/** Protocol of a segmented recording. */
export declare enum SegmentedFileProtocol {
  /** HLS. */
  DEFAULT_SEGMENTED_FILE_PROTOCOL = 0,
  /** HLS: a playlist and MPEG-TS segments. */
  HLS_PROTOCOL = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function segmentedFileProtocolFromJSON(object: any): SegmentedFileProtocol;
/** @returns the name of the value, for JSON */
export declare function segmentedFileProtocolToJSON(object: SegmentedFileProtocol): string;

/** Suffix of the file names of segments. */
export declare enum SegmentedFileSuffix {
  /** A number that counts up. */
  INDEX = 0,
  /** The time. */
  TIMESTAMP = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function segmentedFileSuffixFromJSON(object: any): SegmentedFileSuffix;
/** @returns the name of the value, for JSON */
export declare function segmentedFileSuffixToJSON(object: SegmentedFileSuffix): string;

/** Suffix of the file names of images. */
export declare enum ImageFileSuffix {
  /** A number that counts up. */
  IMAGE_SUFFIX_INDEX = 0,
  /** The time. */
  IMAGE_SUFFIX_TIMESTAMP = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function imageFileSuffixFromJSON(object: any): ImageFileSuffix;
/** @returns the name of the value, for JSON */
export declare function imageFileSuffixToJSON(object: ImageFileSuffix): string;

/** Protocol of a stream. */
export declare enum StreamProtocol {
  /** Chosen by the URLs. */
  DEFAULT_PROTOCOL = 0,
  /** RTMP or RTMPS. */
  RTMP = 1,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function streamProtocolFromJSON(object: any): StreamProtocol;
/** @returns the name of the value, for JSON */
export declare function streamProtocolToJSON(object: StreamProtocol): string;

/** Encoding presets, with H.264 (main profile) and Opus. */
export declare enum EncodingOptionsPreset {
  /** 1280 × 720 pixels, 30 frames/s, 3000 kbit/s. */
  H264_720P_30 = 0,
  /** 1280 × 720 pixels, 60 frames/s, 4500 kbit/s. */
  H264_720P_60 = 1,
  /** 1920 × 1080 pixels, 30 frames/s, 4500 kbit/s. */
  H264_1080P_30 = 2,
  /** 1920 × 1080 pixels, 60 frames/s, 6000 kbit/s. */
  H264_1080P_60 = 3,
  /** 720 × 1280 pixels, 30 frames/s, 3000 kbit/s. */
  PORTRAIT_H264_720P_30 = 4,
  /** 720 × 1280 pixels, 60 frames/s, 4500 kbit/s. */
  PORTRAIT_H264_720P_60 = 5,
  /** 1080 × 1920 pixels, 30 frames/s, 4500 kbit/s. */
  PORTRAIT_H264_1080P_30 = 6,
  /** 1080 × 1920 pixels, 60 frames/s, 6000 kbit/s. */
  PORTRAIT_H264_1080P_60 = 7,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function encodingOptionsPresetFromJSON(object: any): EncodingOptionsPreset;
/** @returns the name of the value, for JSON */
export declare function encodingOptionsPresetToJSON(object: EncodingOptionsPreset): string;

/** Status of an egress. */
export declare enum EgressStatus {
  /** Requested; no media is written yet. */
  EGRESS_STARTING = 0,
  /** Media is being written. */
  EGRESS_ACTIVE = 1,
  /** Stopping; the remaining media is being written. */
  EGRESS_ENDING = 2,
  /** Ended; all media is written. */
  EGRESS_COMPLETE = 3,
  /** Ended with an error. */
  EGRESS_FAILED = 4,
  /** Ended before it was active. */
  EGRESS_ABORTED = 5,
  /** Ended because it reached the limit of duration or size. */
  EGRESS_LIMIT_REACHED = 6,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function egressStatusFromJSON(object: any): EgressStatus;
/** @returns the name of the value, for JSON */
export declare function egressStatusToJSON(object: EgressStatus): string;

/** Status of a stream. */
export declare enum StreamInfo_Status {
  /** The stream is being sent. */
  ACTIVE = 0,
  /** Ended. */
  FINISHED = 1,
  /** Ended with an error. */
  FAILED = 2,
  /** A value that is unknown to this version. */
  UNRECOGNIZED = -1,
}
/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */
export declare function streamInfo_StatusFromJSON(object: any): StreamInfo_Status;
/** @returns the name of the value, for JSON */
export declare function streamInfo_StatusToJSON(object: StreamInfo_Status): string;

/** Request to record a room, as rendered by a web page. */
export interface RoomCompositeEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Name of a layout of the web page. */
  layout?: string | undefined;
  /** True to record audio only. */
  audioOnly?: boolean | undefined;
  /** True to record video only. */
  videoOnly?: boolean | undefined;
  /** URL of a custom web page; empty for the recorder's default page. */
  customBaseUrl?: string | undefined;
  /** A file. Current servers use `file_outputs`. */
  file?: EncodedFileOutput | undefined;
  /** A stream. Current servers use `stream_outputs`. */
  stream?: StreamOutput | undefined;
  /** Segments. Current servers use `segment_outputs`. */
  segments?: SegmentedFileOutput | undefined;
  /** Encoding preset. Default, if `advanced` is not set either: H264_720P_30. */
  preset?: EncodingOptionsPreset | undefined;
  /** Custom encoding settings. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Streams to send. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Segmented recordings to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

/** Encodes and decodes {@link RoomCompositeEgressRequest}. */
export declare const RoomCompositeEgressRequest: MessageType<RoomCompositeEgressRequest>;

/** Request to record a web page. */
export interface WebEgressRequest {
  /** URL of the page. */
  url?: string | undefined;
  /** True to record audio only. */
  audioOnly?: boolean | undefined;
  /** True to record video only. */
  videoOnly?: boolean | undefined;
  /** True to start when the page logs START_RECORDING to the console. */
  awaitStartSignal?: boolean | undefined;
  /** A file. Current servers use `file_outputs`. */
  file?: EncodedFileOutput | undefined;
  /** A stream. Current servers use `stream_outputs`. */
  stream?: StreamOutput | undefined;
  /** Segments. Current servers use `segment_outputs`. */
  segments?: SegmentedFileOutput | undefined;
  /** Encoding preset. Default, if `advanced` is not set either: H264_720P_30. */
  preset?: EncodingOptionsPreset | undefined;
  /** Custom encoding settings. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Streams to send. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Segmented recordings to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

/** Encodes and decodes {@link WebEgressRequest}. */
export declare const WebEgressRequest: MessageType<WebEgressRequest>;

/** Request to record a participant. */
export interface ParticipantEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Identity of the participant. */
  identity?: string | undefined;
  /** True to record screen share and its audio; false to record camera and microphone. */
  screenShare?: boolean | undefined;
  /** Encoding preset. Default, if `advanced` is not set either: H264_720P_30. */
  preset?: EncodingOptionsPreset | undefined;
  /** Custom encoding settings. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Streams to send. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Segmented recordings to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

/** Encodes and decodes {@link ParticipantEgressRequest}. */
export declare const ParticipantEgressRequest: MessageType<ParticipantEgressRequest>;

/** Request to record an audio and a video track together. */
export interface TrackCompositeEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Sid of the audio track; empty for none. */
  audioTrackId?: string | undefined;
  /** Sid of the video track; empty for none. */
  videoTrackId?: string | undefined;
  /** A file. Current servers use `file_outputs`. */
  file?: EncodedFileOutput | undefined;
  /** A stream. Current servers use `stream_outputs`. */
  stream?: StreamOutput | undefined;
  /** Segments. Current servers use `segment_outputs`. */
  segments?: SegmentedFileOutput | undefined;
  /** Encoding preset. Default, if `advanced` is not set either: H264_720P_30. */
  preset?: EncodingOptionsPreset | undefined;
  /** Custom encoding settings. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Streams to send. */
  streamOutputs?: StreamOutput[] | undefined;
  /** Segmented recordings to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
  /** Images to write. */
  imageOutputs?: ImageOutput[] | undefined;
}

/** Encodes and decodes {@link TrackCompositeEgressRequest}. */
export declare const TrackCompositeEgressRequest: MessageType<TrackCompositeEgressRequest>;

/** Request to record one track without transcoding. */
export interface TrackEgressRequest {
  /** Name of the room. */
  roomName?: string | undefined;
  /** Sid of the track. */
  trackId?: string | undefined;
  /** A file to write. */
  file?: DirectFileOutput | undefined;
  /** URL of a WebSocket to send the track to. */
  websocketUrl?: string | undefined;
}

/** Encodes and decodes {@link TrackEgressRequest}. */
export declare const TrackEgressRequest: MessageType<TrackEgressRequest>;

/** A file of encoded media. */
export interface EncodedFileOutput {
  /** Container format. */
  fileType?: EncodedFileType | undefined;
  /** Path of the file. Templates such as {room_name} and {time} are replaced. Default: `{room_name}-{time}`. */
  filepath?: string | undefined;
  /** True to not write a manifest file. */
  disableManifest?: boolean | undefined;
  /** Upload to S3. */
  s3?: S3Upload | undefined;
  /** Upload to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Upload to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Upload to Alibaba Cloud Object Storage Service. */
  aliOSS?: AliOSSUpload | undefined;
}

/** Encodes and decodes {@link EncodedFileOutput}. */
export declare const EncodedFileOutput: MessageType<EncodedFileOutput>;

/** A segmented recording with playlists. */
export interface SegmentedFileOutput {
  /** Protocol. */
  protocol?: SegmentedFileProtocol | undefined;
  /** Prefix of the file names of segments. */
  filenamePrefix?: string | undefined;
  /** Name of the playlist. */
  playlistName?: string | undefined;
  /** Name of the live playlist, which has only the latest segments; empty for none. */
  livePlaylistName?: string | undefined;
  /** Duration of a segment, in seconds. */
  segmentDuration?: number | undefined;
  /** How the segments are told apart by their names. */
  filenameSuffix?: SegmentedFileSuffix | undefined;
  /** True to not write a manifest file. */
  disableManifest?: boolean | undefined;
  /** Upload to S3. */
  s3?: S3Upload | undefined;
  /** Upload to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Upload to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Upload to Alibaba Cloud Object Storage Service. */
  aliOSS?: AliOSSUpload | undefined;
}

/** Encodes and decodes {@link SegmentedFileOutput}. */
export declare const SegmentedFileOutput: MessageType<SegmentedFileOutput>;

/** A file with one track, without transcoding. */
export interface DirectFileOutput {
  /** Path of the file. Templates such as {track_id} and {time} are replaced. Default: `{track_id}-{time}`. */
  filepath?: string | undefined;
  /** True to not write a manifest file. */
  disableManifest?: boolean | undefined;
  /** Upload to S3. */
  s3?: S3Upload | undefined;
  /** Upload to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Upload to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Upload to Alibaba Cloud Object Storage Service. */
  aliOSS?: AliOSSUpload | undefined;
}

/** Encodes and decodes {@link DirectFileOutput}. */
export declare const DirectFileOutput: MessageType<DirectFileOutput>;

/** Images captured from the video. */
export interface ImageOutput {
  /** Interval between images, in seconds. */
  captureInterval?: number | undefined;
  /** Width in pixels; 0 for the width of the track. */
  width?: number | undefined;
  /** Height in pixels; 0 for the height of the track. */
  height?: number | undefined;
  /** Prefix of the file names of images. */
  filenamePrefix?: string | undefined;
  /** How the images are told apart by their names. */
  filenameSuffix?: ImageFileSuffix | undefined;
  /** Image format. */
  imageCodec?: ImageCodec | undefined;
  /** True to not write a manifest file. */
  disableManifest?: boolean | undefined;
  /** Upload to S3. */
  s3?: S3Upload | undefined;
  /** Upload to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Upload to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
  /** Upload to Alibaba Cloud Object Storage Service. */
  aliOSS?: AliOSSUpload | undefined;
}

/** Encodes and decodes {@link ImageOutput}. */
export declare const ImageOutput: MessageType<ImageOutput>;

/** Upload to S3. */
export interface S3Upload {
  /** Access key. */
  accessKey?: string | undefined;
  /** Secret of the access key. */
  secret?: string | undefined;
  /** Region. */
  region?: string | undefined;
  /** URL of an S3-compatible storage; empty for S3. */
  endpoint?: string | undefined;
  /** Bucket. */
  bucket?: string | undefined;
  /** True to put the bucket name in the path of the URL instead of the host. */
  forcePathStyle?: boolean | undefined;
  /** Metadata of the object. */
  metadata?: { [key: string]: string } | undefined;
  /** Tags of the object, encoded as a URL query string. */
  tagging?: string | undefined;
}

/** Encodes and decodes {@link S3Upload}. */
export declare const S3Upload: MessageType<S3Upload>;

/** A key of a map, with its value. */
export interface S3Upload_MetadataEntry {
  /** The key. */
  key: string;
  /** The value. */
  value: string;
}

/** Encodes and decodes {@link S3Upload_MetadataEntry}. */
export declare const S3Upload_MetadataEntry: MessageType<S3Upload_MetadataEntry>;

/** Upload to Google Cloud Storage. */
export interface GCPUpload {
  /** Credentials of a service account, as JSON. */
  credentials?: string | undefined;
  /** Bucket. */
  bucket?: string | undefined;
}

/** Encodes and decodes {@link GCPUpload}. */
export declare const GCPUpload: MessageType<GCPUpload>;

/** Upload to Azure Blob Storage. */
export interface AzureBlobUpload {
  /** Account name. */
  accountName?: string | undefined;
  /** Account key. */
  accountKey?: string | undefined;
  /** Container format. */
  containerName?: string | undefined;
}

/** Encodes and decodes {@link AzureBlobUpload}. */
export declare const AzureBlobUpload: MessageType<AzureBlobUpload>;

/** Upload to Alibaba Cloud Object Storage Service. */
export interface AliOSSUpload {
  /** Access key. */
  accessKey?: string | undefined;
  /** Secret of the access key. */
  secret?: string | undefined;
  /** Region. */
  region?: string | undefined;
  /** URL of the storage. */
  endpoint?: string | undefined;
  /** Bucket. */
  bucket?: string | undefined;
}

/** Encodes and decodes {@link AliOSSUpload}. */
export declare const AliOSSUpload: MessageType<AliOSSUpload>;

/** Destination of a stream. */
export interface StreamOutput {
  /** Protocol. */
  protocol?: StreamProtocol | undefined;
  /** URLs to stream to. */
  urls?: string[] | undefined;
}

/** Encodes and decodes {@link StreamOutput}. */
export declare const StreamOutput: MessageType<StreamOutput>;

/** Encoding settings. 0 selects the default. */
export interface EncodingOptions {
  /** Width, in pixels. Default: 1920. */
  width?: number | undefined;
  /** Height, in pixels. Default: 1080. */
  height?: number | undefined;
  /** Color depth, in bits. Default: 24. */
  depth?: number | undefined;
  /** Frames per second. Default: 30. */
  framerate?: number | undefined;
  /** Audio codec. Default: OPUS. */
  audioCodec?: AudioCodec | undefined;
  /** Bit rate of the audio, in kbit/s. Default: 128. */
  audioBitrate?: number | undefined;
  /** Sample rate of the audio, in Hz. Default: 44100. */
  audioFrequency?: number | undefined;
  /** Video codec. Default: H264_MAIN. */
  videoCodec?: VideoCodec | undefined;
  /** Bit rate of the video, in kbit/s. Default: 4500. */
  videoBitrate?: number | undefined;
  /** Interval between key frames, in seconds. Default: 4 for streams, the segment duration for segments. */
  keyFrameInterval?: number | undefined;
}

/** Encodes and decodes {@link EncodingOptions}. */
export declare const EncodingOptions: MessageType<EncodingOptions>;

/** Request of `UpdateLayout`. */
export interface UpdateLayoutRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Name of the new layout. */
  layout?: string | undefined;
}

/** Encodes and decodes {@link UpdateLayoutRequest}. */
export declare const UpdateLayoutRequest: MessageType<UpdateLayoutRequest>;

/** Request of `UpdateStream`. */
export interface UpdateStreamRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** URLs to add. */
  addOutputUrls?: string[] | undefined;
  /** URLs to remove. */
  removeOutputUrls?: string[] | undefined;
}

/** Encodes and decodes {@link UpdateStreamRequest}. */
export declare const UpdateStreamRequest: MessageType<UpdateStreamRequest>;

/** Request to add outputs to a running egress, or to remove some. */
export interface UpdateOutputsRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Image outputs to add. */
  addImageOutputs?: ImageOutput[] | undefined;
  /** Image outputs to remove. */
  removeImageOutputs?: ImageOutput[] | undefined;
}

/** Encodes and decodes {@link UpdateOutputsRequest}. */
export declare const UpdateOutputsRequest: MessageType<UpdateOutputsRequest>;

/** Request of `ListEgress`. */
export interface ListEgressRequest {
  /** Name of the room; empty for all rooms. */
  roomName?: string | undefined;
  /** Identifier of one entry to list; empty for all. */
  egressId?: string | undefined;
  /** True to list only egresses that have not ended. */
  active?: boolean | undefined;
}

/** Encodes and decodes {@link ListEgressRequest}. */
export declare const ListEgressRequest: MessageType<ListEgressRequest>;

/** Reply of `ListEgress`. */
export interface ListEgressResponse {
  /** The egresses. */
  items?: EgressInfo[] | undefined;
}

/** Encodes and decodes {@link ListEgressResponse}. */
export declare const ListEgressResponse: MessageType<ListEgressResponse>;

/** Request of `StopEgress`. */
export interface StopEgressRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
}

/** Encodes and decodes {@link StopEgressRequest}. */
export declare const StopEgressRequest: MessageType<StopEgressRequest>;

/** An egress. */
export interface EgressInfo {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Sid of the room. */
  roomId?: string | undefined;
  /** Name of the room. */
  roomName?: string | undefined;
  /** Status. */
  status?: EgressStatus | undefined;
  /** Start time, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** End time, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** Time of the last update, in nanoseconds since 1970. */
  updatedAt?: number | undefined;
  /** Error message; empty if there was no error. */
  error?: string | undefined;
  /** Request for a room composite egress. */
  roomComposite?: RoomCompositeEgressRequest | undefined;
  /** Request for a web egress. */
  web?: WebEgressRequest | undefined;
  /** Request for a participant egress. */
  participant?: ParticipantEgressRequest | undefined;
  /** Request for a track composite egress. */
  trackComposite?: TrackCompositeEgressRequest | undefined;
  /** Request for a track egress. */
  track?: TrackEgressRequest | undefined;
  /** The streams. Current servers use `stream_results`. */
  stream?: StreamInfoList | undefined;
  /** The file. Current servers use `file_results`. */
  file?: FileInfo | undefined;
  /** The segments. Current servers use `segment_results`. */
  segments?: SegmentsInfo | undefined;
  /** The streams. */
  streamResults?: StreamInfo[] | undefined;
  /** The files. */
  fileResults?: FileInfo[] | undefined;
  /** The segmented recordings. */
  segmentResults?: SegmentsInfo[] | undefined;
  /** The images. */
  imageResults?: ImagesInfo[] | undefined;
}

/** Encodes and decodes {@link EgressInfo}. */
export declare const EgressInfo: MessageType<EgressInfo>;

/** A list of streams. */
export interface StreamInfoList {
  /** The streams. */
  info?: StreamInfo[] | undefined;
}

/** Encodes and decodes {@link StreamInfoList}. */
export declare const StreamInfoList: MessageType<StreamInfoList>;

/** A stream to one URL. */
export interface StreamInfo {
  /** URL of the stream. */
  url?: string | undefined;
  /** Start time, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** End time, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** Duration, in nanoseconds. */
  duration?: number | undefined;
  /** Status. */
  status?: StreamInfo_Status | undefined;
  /** Error message; empty if there was no error. */
  error?: string | undefined;
}

/** Encodes and decodes {@link StreamInfo}. */
export declare const StreamInfo: MessageType<StreamInfo>;

/** A recorded file. */
export interface FileInfo {
  /** Name of the file. */
  filename?: string | undefined;
  /** Start time, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** End time, in nanoseconds since 1970. */
  endedAt?: number | undefined;
  /** Duration, in nanoseconds. */
  duration?: number | undefined;
  /** Size, in bytes. */
  size?: number | undefined;
  /** URL of the uploaded file. */
  location?: string | undefined;
}

/** Encodes and decodes {@link FileInfo}. */
export declare const FileInfo: MessageType<FileInfo>;

/** A segmented recording. */
export interface SegmentsInfo {
  /** Name of the playlist. */
  playlistName?: string | undefined;
  /** Name of the live playlist. */
  livePlaylistName?: string | undefined;
  /** Duration, in nanoseconds. */
  duration?: number | undefined;
  /** Size, in bytes. */
  size?: number | undefined;
  /** URL of the uploaded playlist. */
  playlistLocation?: string | undefined;
  /** URL of the uploaded live playlist. */
  livePlaylistLocation?: string | undefined;
  /** Number of segments. */
  segmentCount?: number | undefined;
  /** Start time, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** End time, in nanoseconds since 1970. */
  endedAt?: number | undefined;
}

/** Encodes and decodes {@link SegmentsInfo}. */
export declare const SegmentsInfo: MessageType<SegmentsInfo>;

/** Recorded images. */
export interface ImagesInfo {
  /** Number of images. */
  imageCount?: number | undefined;
  /** Time of the first image, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** Time of the last image, in nanoseconds since 1970. */
  endedAt?: number | undefined;
}

/** Encodes and decodes {@link ImagesInfo}. */
export declare const ImagesInfo: MessageType<ImagesInfo>;

/** Settings for an automatic egress of each participant. */
export interface AutoParticipantEgress {
  /** Encoding preset. Default, if `advanced` is not set either: H264_720P_30. */
  preset?: EncodingOptionsPreset | undefined;
  /** Custom encoding settings. */
  advanced?: EncodingOptions | undefined;
  /** Files to write. */
  fileOutputs?: EncodedFileOutput[] | undefined;
  /** Segmented recordings to write. */
  segmentOutputs?: SegmentedFileOutput[] | undefined;
}

/** Encodes and decodes {@link AutoParticipantEgress}. */
export declare const AutoParticipantEgress: MessageType<AutoParticipantEgress>;

/** Settings for an automatic egress of each track. */
export interface AutoTrackEgress {
  /** Path of the file. Templates such as {track_id} and {time} are replaced. Default: `{track_id}-{time}`. */
  filepath?: string | undefined;
  /** True to not write a manifest file. */
  disableManifest?: boolean | undefined;
  /** Upload to S3. */
  s3?: S3Upload | undefined;
  /** Upload to Google Cloud Storage. */
  gcp?: GCPUpload | undefined;
  /** Upload to Azure Blob Storage. */
  azure?: AzureBlobUpload | undefined;
}

/** Encodes and decodes {@link AutoTrackEgress}. */
export declare const AutoTrackEgress: MessageType<AutoTrackEgress>;

/** Records and streams, with Twirp calls over HTTP. */
export interface Egress {
  /**
   * Records a room, as rendered by a web page.
   * Needs the grant `roomRecord`.
   */
  StartRoomCompositeEgress(request: RoomCompositeEgressRequest): Promise<EgressInfo>;
  /**
   * Records any web page.
   * Needs the grant `roomRecord`.
   */
  StartWebEgress(request: WebEgressRequest): Promise<EgressInfo>;
  /**
   * Records one participant.
   * Needs the grant `roomRecord`.
   */
  StartParticipantEgress(request: ParticipantEgressRequest): Promise<EgressInfo>;
  /**
   * Records an audio and a video track together.
   * Needs the grant `roomRecord`.
   */
  StartTrackCompositeEgress(request: TrackCompositeEgressRequest): Promise<EgressInfo>;
  /**
   * Records one track without transcoding.
   * Needs the grant `roomRecord`.
   */
  StartTrackEgress(request: TrackEgressRequest): Promise<EgressInfo>;
  /**
   * Changes the layout of a running room composite egress.
   * Needs the grant `roomRecord`.
   */
  UpdateLayout(request: UpdateLayoutRequest): Promise<EgressInfo>;
  /**
   * Adds URLs to a running stream, or removes some.
   * Needs the grant `roomRecord`.
   */
  UpdateStream(request: UpdateStreamRequest): Promise<EgressInfo>;
  /**
   * Lists egresses.
   * Needs the grant `roomRecord`.
   */
  ListEgress(request: ListEgressRequest): Promise<ListEgressResponse>;
  /**
   * Stops an egress.
   * Needs the grant `roomRecord`.
   */
  StopEgress(request: StopEgressRequest): Promise<EgressInfo>;
}
