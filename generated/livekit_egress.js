// @generated from proto/livekit_egress.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { enumFromJSON, enumOf, enumToJSON } = require('../wire/values');
const {
  AudioCodec, VideoCodec, audioCodecFromJSON, audioCodecToJSON, videoCodecFromJSON, videoCodecToJSON,
} = require('./livekit_models');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./livekit_egress.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** Container format of a recorded file. */
const EncodedFileType = enumOf({ DEFAULT_FILETYPE: 0, MP4: 1, OGG: 2 });
exports.EncodedFileType = EncodedFileType;
const encodedFileTypeFromJSON = enumFromJSON(EncodedFileType);
exports.encodedFileTypeFromJSON = encodedFileTypeFromJSON;
const encodedFileTypeToJSON = enumToJSON(EncodedFileType);
exports.encodedFileTypeToJSON = encodedFileTypeToJSON;

/** Protocol of a segmented recording. */
const SegmentedFileProtocol = enumOf({ DEFAULT_SEGMENTED_FILE_PROTOCOL: 0, HLS_PROTOCOL: 1 });
exports.SegmentedFileProtocol = SegmentedFileProtocol;
const segmentedFileProtocolFromJSON = enumFromJSON(SegmentedFileProtocol);
exports.segmentedFileProtocolFromJSON = segmentedFileProtocolFromJSON;
const segmentedFileProtocolToJSON = enumToJSON(SegmentedFileProtocol);
exports.segmentedFileProtocolToJSON = segmentedFileProtocolToJSON;

/** Suffix of the file names of segments. */
const SegmentedFileSuffix = enumOf({ INDEX: 0, TIMESTAMP: 1 });
exports.SegmentedFileSuffix = SegmentedFileSuffix;
const segmentedFileSuffixFromJSON = enumFromJSON(SegmentedFileSuffix);
exports.segmentedFileSuffixFromJSON = segmentedFileSuffixFromJSON;
const segmentedFileSuffixToJSON = enumToJSON(SegmentedFileSuffix);
exports.segmentedFileSuffixToJSON = segmentedFileSuffixToJSON;

/** Suffix of the file names of images. */
const ImageFileSuffix = enumOf({ IMAGE_SUFFIX_INDEX: 0, IMAGE_SUFFIX_TIMESTAMP: 1 });
exports.ImageFileSuffix = ImageFileSuffix;
const imageFileSuffixFromJSON = enumFromJSON(ImageFileSuffix);
exports.imageFileSuffixFromJSON = imageFileSuffixFromJSON;
const imageFileSuffixToJSON = enumToJSON(ImageFileSuffix);
exports.imageFileSuffixToJSON = imageFileSuffixToJSON;

/** Protocol of a stream. */
const StreamProtocol = enumOf({ DEFAULT_PROTOCOL: 0, RTMP: 1 });
exports.StreamProtocol = StreamProtocol;
const streamProtocolFromJSON = enumFromJSON(StreamProtocol);
exports.streamProtocolFromJSON = streamProtocolFromJSON;
const streamProtocolToJSON = enumToJSON(StreamProtocol);
exports.streamProtocolToJSON = streamProtocolToJSON;

/** Encoding presets, with H.264 (main profile) and Opus. */
const EncodingOptionsPreset = enumOf({
  H264_720P_30: 0, H264_720P_60: 1, H264_1080P_30: 2, H264_1080P_60: 3, PORTRAIT_H264_720P_30: 4,
  PORTRAIT_H264_720P_60: 5, PORTRAIT_H264_1080P_30: 6, PORTRAIT_H264_1080P_60: 7,
});
exports.EncodingOptionsPreset = EncodingOptionsPreset;
const encodingOptionsPresetFromJSON = enumFromJSON(EncodingOptionsPreset);
exports.encodingOptionsPresetFromJSON = encodingOptionsPresetFromJSON;
const encodingOptionsPresetToJSON = enumToJSON(EncodingOptionsPreset);
exports.encodingOptionsPresetToJSON = encodingOptionsPresetToJSON;

/** Status of an egress. */
const EgressStatus = enumOf({
  EGRESS_STARTING: 0, EGRESS_ACTIVE: 1, EGRESS_ENDING: 2, EGRESS_COMPLETE: 3, EGRESS_FAILED: 4, EGRESS_ABORTED: 5,
  EGRESS_LIMIT_REACHED: 6,
});
exports.EgressStatus = EgressStatus;
const egressStatusFromJSON = enumFromJSON(EgressStatus);
exports.egressStatusFromJSON = egressStatusFromJSON;
const egressStatusToJSON = enumToJSON(EgressStatus);
exports.egressStatusToJSON = egressStatusToJSON;

/** Status of a stream. */
const StreamInfo_Status = enumOf({ ACTIVE: 0, FINISHED: 1, FAILED: 2 });
exports.StreamInfo_Status = StreamInfo_Status;
const streamInfo_StatusFromJSON = enumFromJSON(StreamInfo_Status);
exports.streamInfo_StatusFromJSON = streamInfo_StatusFromJSON;
const streamInfo_StatusToJSON = enumToJSON(StreamInfo_Status);
exports.streamInfo_StatusToJSON = streamInfo_StatusToJSON;

/** Request to record a room, as rendered by a web page. */
const RoomCompositeEgressRequest = message('RoomCompositeEgressRequest', wire);
exports.RoomCompositeEgressRequest = RoomCompositeEgressRequest;

/** Request to record a web page. */
const WebEgressRequest = message('WebEgressRequest', wire);
exports.WebEgressRequest = WebEgressRequest;

/** Request to record a participant. */
const ParticipantEgressRequest = message('ParticipantEgressRequest', wire);
exports.ParticipantEgressRequest = ParticipantEgressRequest;

/** Request to record an audio and a video track together. */
const TrackCompositeEgressRequest = message('TrackCompositeEgressRequest', wire);
exports.TrackCompositeEgressRequest = TrackCompositeEgressRequest;

/** Request to record one track without transcoding. */
const TrackEgressRequest = message('TrackEgressRequest', wire);
exports.TrackEgressRequest = TrackEgressRequest;

/** A file of encoded media. */
const EncodedFileOutput = message('EncodedFileOutput', wire);
exports.EncodedFileOutput = EncodedFileOutput;

/** A segmented recording with playlists. */
const SegmentedFileOutput = message('SegmentedFileOutput', wire);
exports.SegmentedFileOutput = SegmentedFileOutput;

/** A file with one track, without transcoding. */
const DirectFileOutput = message('DirectFileOutput', wire);
exports.DirectFileOutput = DirectFileOutput;

/** Images captured from the video. */
const ImageOutput = message('ImageOutput', wire);
exports.ImageOutput = ImageOutput;

/** Upload to S3. */
const S3Upload = message('S3Upload', wire);
exports.S3Upload = S3Upload;

/** A key of a map, with its value. */
const S3Upload_MetadataEntry = message('S3Upload_MetadataEntry', wire);
exports.S3Upload_MetadataEntry = S3Upload_MetadataEntry;

/** Upload to Google Cloud Storage. */
const GCPUpload = message('GCPUpload', wire);
exports.GCPUpload = GCPUpload;

/** Upload to Azure Blob Storage. */
const AzureBlobUpload = message('AzureBlobUpload', wire);
exports.AzureBlobUpload = AzureBlobUpload;

/** Upload to Alibaba Cloud Object Storage Service. */
const AliOSSUpload = message('AliOSSUpload', wire);
exports.AliOSSUpload = AliOSSUpload;

/** Destination of a stream. */
const StreamOutput = message('StreamOutput', wire);
exports.StreamOutput = StreamOutput;

/** Encoding settings. 0 selects the default. */
const EncodingOptions = message('EncodingOptions', wire);
exports.EncodingOptions = EncodingOptions;

/** Request of `UpdateLayout`. */
const UpdateLayoutRequest = message('UpdateLayoutRequest', wire);
exports.UpdateLayoutRequest = UpdateLayoutRequest;

/** Request of `UpdateStream`. */
const UpdateStreamRequest = message('UpdateStreamRequest', wire);
exports.UpdateStreamRequest = UpdateStreamRequest;

/** Request to add outputs to a running egress, or to remove some. */
const UpdateOutputsRequest = message('UpdateOutputsRequest', wire);
exports.UpdateOutputsRequest = UpdateOutputsRequest;

/** Request of `ListEgress`. */
const ListEgressRequest = message('ListEgressRequest', wire);
exports.ListEgressRequest = ListEgressRequest;

/** Reply of `ListEgress`. */
const ListEgressResponse = message('ListEgressResponse', wire);
exports.ListEgressResponse = ListEgressResponse;

/** Request of `StopEgress`. */
const StopEgressRequest = message('StopEgressRequest', wire);
exports.StopEgressRequest = StopEgressRequest;

/** An egress. */
const EgressInfo = message('EgressInfo', wire);
exports.EgressInfo = EgressInfo;

/** A list of streams. */
const StreamInfoList = message('StreamInfoList', wire);
exports.StreamInfoList = StreamInfoList;

/** A stream to one URL. */
const StreamInfo = message('StreamInfo', wire);
exports.StreamInfo = StreamInfo;

/** A recorded file. */
const FileInfo = message('FileInfo', wire);
exports.FileInfo = FileInfo;

/** A segmented recording. */
const SegmentsInfo = message('SegmentsInfo', wire);
exports.SegmentsInfo = SegmentsInfo;

/** Recorded images. */
const ImagesInfo = message('ImagesInfo', wire);
exports.ImagesInfo = ImagesInfo;

/** Settings for an automatic egress of each participant. */
const AutoParticipantEgress = message('AutoParticipantEgress', wire);
exports.AutoParticipantEgress = AutoParticipantEgress;

/** Settings for an automatic egress of each track. */
const AutoTrackEgress = message('AutoTrackEgress', wire);
exports.AutoTrackEgress = AutoTrackEgress;

exports.AudioCodec = AudioCodec;
exports.audioCodecFromJSON = audioCodecFromJSON;
exports.audioCodecToJSON = audioCodecToJSON;

exports.VideoCodec = VideoCodec;
exports.videoCodecFromJSON = videoCodecFromJSON;
exports.videoCodecToJSON = videoCodecToJSON;
