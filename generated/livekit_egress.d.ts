// @generated from proto/livekit_egress.proto by `npm run generate`
import type { DeepPartial, Exact, MessageType } from '../wire/types';
import type { AudioCodec, ImageCodec, VideoCodec } from './livekit_models';

export type { DeepPartial, Exact };
export { AudioCodec, audioCodecFromJSON, audioCodecToJSON } from './livekit_models';
export { VideoCodec, videoCodecFromJSON, videoCodecToJSON } from './livekit_models';
/** The protobuf package of these messages. */
export declare const protobufPackage = 'livekit';

/** The container of a recorded file. */
export declare enum EncodedFileType {
  /** Chosen by the codecs. */
  DEFAULT_FILETYPE = 0,
  /** MP4, for H.264 and AAC or Opus. */
  MP4 = 1,
  /** Ogg, for Opus. */
  OGG = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function encodedFileTypeFromJSON(object: any): EncodedFileType;
/** @returns the value's name, as JSON has it */
export declare function encodedFileTypeToJSON(object: EncodedFileType): string;

/** The protocol of a recording in segments. */
export declare enum SegmentedFileProtocol {
  /** HLS. */
  DEFAULT_SEGMENTED_FILE_PROTOCOL = 0,
  /** HLS: a playlist and MPEG-TS segments. */
  HLS_PROTOCOL = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function segmentedFileProtocolFromJSON(object: any): SegmentedFileProtocol;
/** @returns the value's name, as JSON has it */
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
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function segmentedFileSuffixFromJSON(object: any): SegmentedFileSuffix;
/** @returns the value's name, as JSON has it */
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
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function imageFileSuffixFromJSON(object: any): ImageFileSuffix;
/** @returns the value's name, as JSON has it */
export declare function imageFileSuffixToJSON(object: ImageFileSuffix): string;

/** The protocol of a stream. */
export declare enum StreamProtocol {
  /** Chosen by the addresses. */
  DEFAULT_PROTOCOL = 0,
  /** RTMP, and RTMPS. */
  RTMP = 1,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function streamProtocolFromJSON(object: any): StreamProtocol;
/** @returns the value's name, as JSON has it */
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
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function encodingOptionsPresetFromJSON(object: any): EncodingOptionsPreset;
/** @returns the value's name, as JSON has it */
export declare function encodingOptionsPresetToJSON(object: EncodingOptionsPreset): string;

/** How far an egress is. */
export declare enum EgressStatus {
  /** It was asked for; nothing is written yet. */
  EGRESS_STARTING = 0,
  /** Media is written. */
  EGRESS_ACTIVE = 1,
  /** It was ended, and writes what is left. */
  EGRESS_ENDING = 2,
  /** It has ended, and all is written. */
  EGRESS_COMPLETE = 3,
  /** It has ended with an error. */
  EGRESS_FAILED = 4,
  /** It was ended before it was active. */
  EGRESS_ABORTED = 5,
  /** It was ended at the longest time or the largest size. */
  EGRESS_LIMIT_REACHED = 6,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function egressStatusFromJSON(object: any): EgressStatus;
/** @returns the value's name, as JSON has it */
export declare function egressStatusToJSON(object: EgressStatus): string;

/** How far a stream is. */
export declare enum StreamInfo_Status {
  /** It is sent. */
  ACTIVE = 0,
  /** It has ended. */
  FINISHED = 1,
  /** It has ended with an error. */
  FAILED = 2,
  /** A value that this version does not know. */
  UNRECOGNIZED = -1,
}
/** @returns the value that JSON has by its name or its number; `UNRECOGNIZED` for what is neither */
export declare function streamInfo_StatusFromJSON(object: any): StreamInfo_Status;
/** @returns the value's name, as JSON has it */
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

/** Reads and writes {@link RoomCompositeEgressRequest}. */
export declare const RoomCompositeEgressRequest: MessageType<RoomCompositeEgressRequest>;

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

/** Reads and writes {@link WebEgressRequest}. */
export declare const WebEgressRequest: MessageType<WebEgressRequest>;

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

/** Reads and writes {@link ParticipantEgressRequest}. */
export declare const ParticipantEgressRequest: MessageType<ParticipantEgressRequest>;

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

/** Reads and writes {@link TrackCompositeEgressRequest}. */
export declare const TrackCompositeEgressRequest: MessageType<TrackCompositeEgressRequest>;

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

/** Reads and writes {@link TrackEgressRequest}. */
export declare const TrackEgressRequest: MessageType<TrackEgressRequest>;

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

/** Reads and writes {@link EncodedFileOutput}. */
export declare const EncodedFileOutput: MessageType<EncodedFileOutput>;

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

/** Reads and writes {@link SegmentedFileOutput}. */
export declare const SegmentedFileOutput: MessageType<SegmentedFileOutput>;

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

/** Reads and writes {@link DirectFileOutput}. */
export declare const DirectFileOutput: MessageType<DirectFileOutput>;

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

/** Reads and writes {@link ImageOutput}. */
export declare const ImageOutput: MessageType<ImageOutput>;

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

/** Reads and writes {@link S3Upload}. */
export declare const S3Upload: MessageType<S3Upload>;

/** A key of a map, with its value. */
export interface S3Upload_MetadataEntry {
  /** The key. */
  key: string;
  /** The value. */
  value: string;
}

/** Reads and writes {@link S3Upload_MetadataEntry}. */
export declare const S3Upload_MetadataEntry: MessageType<S3Upload_MetadataEntry>;

/** Where on Google Cloud Storage to upload to. */
export interface GCPUpload {
  /** Credentials of a service account, in JSON. */
  credentials?: string | undefined;
  /** The bucket. */
  bucket?: string | undefined;
}

/** Reads and writes {@link GCPUpload}. */
export declare const GCPUpload: MessageType<GCPUpload>;

/** Where on Azure Blob Storage to upload to. */
export interface AzureBlobUpload {
  /** The account. */
  accountName?: string | undefined;
  /** The key that belongs to it. */
  accountKey?: string | undefined;
  /** The container. */
  containerName?: string | undefined;
}

/** Reads and writes {@link AzureBlobUpload}. */
export declare const AzureBlobUpload: MessageType<AzureBlobUpload>;

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

/** Reads and writes {@link AliOSSUpload}. */
export declare const AliOSSUpload: MessageType<AliOSSUpload>;

/** Where to stream to. */
export interface StreamOutput {
  /** The protocol. */
  protocol?: StreamProtocol | undefined;
  /** The addresses. */
  urls?: string[] | undefined;
}

/** Reads and writes {@link StreamOutput}. */
export declare const StreamOutput: MessageType<StreamOutput>;

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

/** Reads and writes {@link EncodingOptions}. */
export declare const EncodingOptions: MessageType<EncodingOptions>;

/** What `UpdateLayout` takes. */
export interface UpdateLayoutRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Name of the new layout. */
  layout?: string | undefined;
}

/** Reads and writes {@link UpdateLayoutRequest}. */
export declare const UpdateLayoutRequest: MessageType<UpdateLayoutRequest>;

/** What `UpdateStream` takes. */
export interface UpdateStreamRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Addresses to stream to as well. */
  addOutputUrls?: string[] | undefined;
  /** Addresses not to stream to any more. */
  removeOutputUrls?: string[] | undefined;
}

/** Reads and writes {@link UpdateStreamRequest}. */
export declare const UpdateStreamRequest: MessageType<UpdateStreamRequest>;

/** Outputs to add to a running egress, and to take away from it. */
export interface UpdateOutputsRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
  /** Images to write as well. */
  addImageOutputs?: ImageOutput[] | undefined;
  /** Images not to write any more. */
  removeImageOutputs?: ImageOutput[] | undefined;
}

/** Reads and writes {@link UpdateOutputsRequest}. */
export declare const UpdateOutputsRequest: MessageType<UpdateOutputsRequest>;

/** What `ListEgress` takes. */
export interface ListEgressRequest {
  /** Name of the room to list for; empty for all. */
  roomName?: string | undefined;
  /** Identifier of the one to list; empty for all. */
  egressId?: string | undefined;
  /** True to list those only that have not ended. */
  active?: boolean | undefined;
}

/** Reads and writes {@link ListEgressRequest}. */
export declare const ListEgressRequest: MessageType<ListEgressRequest>;

/** What `ListEgress` answers. */
export interface ListEgressResponse {
  /** The egresses. */
  items?: EgressInfo[] | undefined;
}

/** Reads and writes {@link ListEgressResponse}. */
export declare const ListEgressResponse: MessageType<ListEgressResponse>;

/** What `StopEgress` takes. */
export interface StopEgressRequest {
  /** Identifier of the egress. */
  egressId?: string | undefined;
}

/** Reads and writes {@link StopEgressRequest}. */
export declare const StopEgressRequest: MessageType<StopEgressRequest>;

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

/** Reads and writes {@link EgressInfo}. */
export declare const EgressInfo: MessageType<EgressInfo>;

/** Some streams. */
export interface StreamInfoList {
  /** The streams. */
  info?: StreamInfo[] | undefined;
}

/** Reads and writes {@link StreamInfoList}. */
export declare const StreamInfoList: MessageType<StreamInfoList>;

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

/** Reads and writes {@link StreamInfo}. */
export declare const StreamInfo: MessageType<StreamInfo>;

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

/** Reads and writes {@link FileInfo}. */
export declare const FileInfo: MessageType<FileInfo>;

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

/** Reads and writes {@link SegmentsInfo}. */
export declare const SegmentsInfo: MessageType<SegmentsInfo>;

/** Recorded images. */
export interface ImagesInfo {
  /** How many there are. */
  imageCount?: number | undefined;
  /** When the first was, in nanoseconds since 1970. */
  startedAt?: number | undefined;
  /** When the last was, in nanoseconds since 1970. */
  endedAt?: number | undefined;
}

/** Reads and writes {@link ImagesInfo}. */
export declare const ImagesInfo: MessageType<ImagesInfo>;

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

/** Reads and writes {@link AutoParticipantEgress}. */
export declare const AutoParticipantEgress: MessageType<AutoParticipantEgress>;

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

/** Reads and writes {@link AutoTrackEgress}. */
export declare const AutoTrackEgress: MessageType<AutoTrackEgress>;

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
