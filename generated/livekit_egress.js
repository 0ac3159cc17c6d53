// @generated from proto/livekit_egress.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { enumFromJSON, enumOf, enumToJSON } = require('../wire/values');
const {
  AudioCodec, VideoCodec, audioCodecFromJSON, audioCodecToJSON, videoCodecFromJSON, videoCodecToJSON,
} = require('./livekit_models');

// Loaded when it is used: a program that only wants an enum needs none.
const wire = () => require('./livekit_egress.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** The container of a recorded file. */
const EncodedFileType = enumOf({ DEFAULT_FILETYPE: 0, MP4: 1, OGG: 2 });
exports.EncodedFileType = EncodedFileType;
const encodedFileTypeFromJSON = enumFromJSON(EncodedFileType);
exports.encodedFileTypeFromJSON = encodedFileTypeFromJSON;
const encodedFileTypeToJSON = enumToJSON(EncodedFileType);
exports.encodedFileTypeToJSON = encodedFileTypeToJSON;

/** The protocol of a recording in segments. */
const SegmentedFileProtocol = enumOf({ DEFAULT_SEGMENTED_FILE_PROTOCOL: 0, HLS_PROTOCOL: 1 });
exports.SegmentedFileProtocol = SegmentedFileProtocol;
const segmentedFileProtocolFromJSON = enumFromJSON(SegmentedFileProtocol);
exports.segmentedFileProtocolFromJSON = segmentedFileProtocolFromJSON;
const segmentedFileProtocolToJSON = enumToJSON(SegmentedFileProtocol);
exports.segmentedFileProtocolToJSON = segmentedFileProtocolToJSON;

/** How segments are told apart by their names. */
const SegmentedFileSuffix = enumOf({ INDEX: 0, TIMESTAMP: 1 });
exports.SegmentedFileSuffix = SegmentedFileSuffix;
const segmentedFileSuffixFromJSON = enumFromJSON(SegmentedFileSuffix);
exports.segmentedFileSuffixFromJSON = segmentedFileSuffixFromJSON;
const segmentedFileSuffixToJSON = enumToJSON(SegmentedFileSuffix);
exports.segmentedFileSuffixToJSON = segmentedFileSuffixToJSON;

/** How images are told apart by their names. */
const ImageFileSuffix = enumOf({ IMAGE_SUFFIX_INDEX: 0, IMAGE_SUFFIX_TIMESTAMP: 1 });
exports.ImageFileSuffix = ImageFileSuffix;
const imageFileSuffixFromJSON = enumFromJSON(ImageFileSuffix);
exports.imageFileSuffixFromJSON = imageFileSuffixFromJSON;
const imageFileSuffixToJSON = enumToJSON(ImageFileSuffix);
exports.imageFileSuffixToJSON = imageFileSuffixToJSON;

/** The protocol of a stream. */
const StreamProtocol = enumOf({ DEFAULT_PROTOCOL: 0, RTMP: 1 });
exports.StreamProtocol = StreamProtocol;
const streamProtocolFromJSON = enumFromJSON(StreamProtocol);
exports.streamProtocolFromJSON = streamProtocolFromJSON;
const streamProtocolToJSON = enumToJSON(StreamProtocol);
exports.streamProtocolToJSON = streamProtocolToJSON;

/** Ready-made settings, with H.264 in its main profile and Opus. */
const EncodingOptionsPreset = enumOf({
  H264_720P_30: 0, H264_720P_60: 1, H264_1080P_30: 2, H264_1080P_60: 3, PORTRAIT_H264_720P_30: 4,
  PORTRAIT_H264_720P_60: 5, PORTRAIT_H264_1080P_30: 6, PORTRAIT_H264_1080P_60: 7,
});
exports.EncodingOptionsPreset = EncodingOptionsPreset;
const encodingOptionsPresetFromJSON = enumFromJSON(EncodingOptionsPreset);
exports.encodingOptionsPresetFromJSON = encodingOptionsPresetFromJSON;
const encodingOptionsPresetToJSON = enumToJSON(EncodingOptionsPreset);
exports.encodingOptionsPresetToJSON = encodingOptionsPresetToJSON;

/** How far an egress is. */
const EgressStatus = enumOf({
  EGRESS_STARTING: 0, EGRESS_ACTIVE: 1, EGRESS_ENDING: 2, EGRESS_COMPLETE: 3, EGRESS_FAILED: 4, EGRESS_ABORTED: 5,
  EGRESS_LIMIT_REACHED: 6,
});
exports.EgressStatus = EgressStatus;
const egressStatusFromJSON = enumFromJSON(EgressStatus);
exports.egressStatusFromJSON = egressStatusFromJSON;
const egressStatusToJSON = enumToJSON(EgressStatus);
exports.egressStatusToJSON = egressStatusToJSON;

/** How far a stream is. */
const StreamInfo_Status = enumOf({ ACTIVE: 0, FINISHED: 1, FAILED: 2 });
exports.StreamInfo_Status = StreamInfo_Status;
const streamInfo_StatusFromJSON = enumFromJSON(StreamInfo_Status);
exports.streamInfo_StatusFromJSON = streamInfo_StatusFromJSON;
const streamInfo_StatusToJSON = enumToJSON(StreamInfo_Status);
exports.streamInfo_StatusToJSON = streamInfo_StatusToJSON;

/** What to record of a room, as a web page shows it. */
const RoomCompositeEgressRequest = message('RoomCompositeEgressRequest', wire);
exports.RoomCompositeEgressRequest = RoomCompositeEgressRequest;

/** What to record of a web page. */
const WebEgressRequest = message('WebEgressRequest', wire);
exports.WebEgressRequest = WebEgressRequest;

/** What to record of a participant. */
const ParticipantEgressRequest = message('ParticipantEgressRequest', wire);
exports.ParticipantEgressRequest = ParticipantEgressRequest;

/** Which tracks to record together. */
const TrackCompositeEgressRequest = message('TrackCompositeEgressRequest', wire);
exports.TrackCompositeEgressRequest = TrackCompositeEgressRequest;

/** Which track to record as it is. */
const TrackEgressRequest = message('TrackEgressRequest', wire);
exports.TrackEgressRequest = TrackEgressRequest;

/** A file of encoded media. */
const EncodedFileOutput = message('EncodedFileOutput', wire);
exports.EncodedFileOutput = EncodedFileOutput;

/** A recording in segments, with playlists. */
const SegmentedFileOutput = message('SegmentedFileOutput', wire);
exports.SegmentedFileOutput = SegmentedFileOutput;

/** A file of a track as it is. */
const DirectFileOutput = message('DirectFileOutput', wire);
exports.DirectFileOutput = DirectFileOutput;

/** Images of the video. */
const ImageOutput = message('ImageOutput', wire);
exports.ImageOutput = ImageOutput;

/** Where on S3 to upload to. */
const S3Upload = message('S3Upload', wire);
exports.S3Upload = S3Upload;

/** A key of a map, with its value. */
const S3Upload_MetadataEntry = message('S3Upload_MetadataEntry', wire);
exports.S3Upload_MetadataEntry = S3Upload_MetadataEntry;

/** Where on Google Cloud Storage to upload to. */
const GCPUpload = message('GCPUpload', wire);
exports.GCPUpload = GCPUpload;

/** Where on Azure Blob Storage to upload to. */
const AzureBlobUpload = message('AzureBlobUpload', wire);
exports.AzureBlobUpload = AzureBlobUpload;

/** Where on Alibaba Cloud's object storage to upload to. */
const AliOSSUpload = message('AliOSSUpload', wire);
exports.AliOSSUpload = AliOSSUpload;

/** Where to stream to. */
const StreamOutput = message('StreamOutput', wire);
exports.StreamOutput = StreamOutput;

/** Settings of picture and sound. 0 stands for the usual value. */
const EncodingOptions = message('EncodingOptions', wire);
exports.EncodingOptions = EncodingOptions;

/** What `UpdateLayout` takes. */
const UpdateLayoutRequest = message('UpdateLayoutRequest', wire);
exports.UpdateLayoutRequest = UpdateLayoutRequest;

/** What `UpdateStream` takes. */
const UpdateStreamRequest = message('UpdateStreamRequest', wire);
exports.UpdateStreamRequest = UpdateStreamRequest;

/** Outputs to add to a running egress, and to take away from it. */
const UpdateOutputsRequest = message('UpdateOutputsRequest', wire);
exports.UpdateOutputsRequest = UpdateOutputsRequest;

/** What `ListEgress` takes. */
const ListEgressRequest = message('ListEgressRequest', wire);
exports.ListEgressRequest = ListEgressRequest;

/** What `ListEgress` answers. */
const ListEgressResponse = message('ListEgressResponse', wire);
exports.ListEgressResponse = ListEgressResponse;

/** What `StopEgress` takes. */
const StopEgressRequest = message('StopEgressRequest', wire);
exports.StopEgressRequest = StopEgressRequest;

/** An egress. */
const EgressInfo = message('EgressInfo', wire);
exports.EgressInfo = EgressInfo;

/** Some streams. */
const StreamInfoList = message('StreamInfoList', wire);
exports.StreamInfoList = StreamInfoList;

/** A stream to one address. */
const StreamInfo = message('StreamInfo', wire);
exports.StreamInfo = StreamInfo;

/** A recorded file. */
const FileInfo = message('FileInfo', wire);
exports.FileInfo = FileInfo;

/** A recording in segments. */
const SegmentsInfo = message('SegmentsInfo', wire);
exports.SegmentsInfo = SegmentsInfo;

/** Recorded images. */
const ImagesInfo = message('ImagesInfo', wire);
exports.ImagesInfo = ImagesInfo;

/** How each participant of a room is recorded by itself. */
const AutoParticipantEgress = message('AutoParticipantEgress', wire);
exports.AutoParticipantEgress = AutoParticipantEgress;

/** How each track of a room is recorded by itself. */
const AutoTrackEgress = message('AutoTrackEgress', wire);
exports.AutoTrackEgress = AutoTrackEgress;

exports.AudioCodec = AudioCodec;
exports.audioCodecFromJSON = audioCodecFromJSON;
exports.audioCodecToJSON = audioCodecToJSON;

exports.VideoCodec = VideoCodec;
exports.videoCodecFromJSON = videoCodecFromJSON;
exports.videoCodecToJSON = videoCodecToJSON;
