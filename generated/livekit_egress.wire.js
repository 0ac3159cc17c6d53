// @generated from proto/livekit_egress.proto by `npm run generate`
'use strict';

const { isInt32, isListOf, isObject, isOneOf, isSet, isText, isTextMap, isUint32, mapOf } = require('../wire/values');
const {
  egressStatusFromJSON, egressStatusToJSON, encodedFileTypeFromJSON, encodedFileTypeToJSON,
  encodingOptionsPresetFromJSON, encodingOptionsPresetToJSON, imageFileSuffixFromJSON, imageFileSuffixToJSON,
  segmentedFileProtocolFromJSON, segmentedFileProtocolToJSON, segmentedFileSuffixFromJSON, segmentedFileSuffixToJSON,
  streamInfo_StatusFromJSON, streamInfo_StatusToJSON, streamProtocolFromJSON, streamProtocolToJSON,
} = require('./livekit_egress');
const {
  audioCodecFromJSON, audioCodecToJSON, imageCodecFromJSON, imageCodecToJSON, videoCodecFromJSON, videoCodecToJSON,
} = require('./livekit_models');
const { fitsAudioCodec, fitsImageCodec, fitsVideoCodec } = require('./livekit_models.wire');

/** Index of each message in the schema. */
exports.id = {
  RoomCompositeEgressRequest: 0, WebEgressRequest: 1, ParticipantEgressRequest: 2, TrackCompositeEgressRequest: 3,
  TrackEgressRequest: 4, EncodedFileOutput: 5, SegmentedFileOutput: 6, DirectFileOutput: 7, ImageOutput: 8, S3Upload: 9,
  S3Upload_MetadataEntry: 10, GCPUpload: 11, AzureBlobUpload: 12, AliOSSUpload: 13, StreamOutput: 14,
  EncodingOptions: 15, UpdateLayoutRequest: 16, UpdateStreamRequest: 17, UpdateOutputsRequest: 18,
  ListEgressRequest: 19, ListEgressResponse: 20, StopEgressRequest: 21, EgressInfo: 22, StreamInfoList: 23,
  StreamInfo: 24, FileInfo: 25, SegmentsInfo: 26, ImagesInfo: 27, AutoParticipantEgress: 28, AutoTrackEgress: 29,
};

function stringFromJSON(value) {
  if (typeof value === 'string') return value;
  return isSet(value) ? String(value) : '';
}

function fitsEncodedFileType(value) {
  return value === 0 || value === 1 || value === 2;
}

function fitsSegmentedFileProtocol(value) {
  return value === 0 || value === 1;
}

function fitsSegmentedFileSuffix(value) {
  return value === 0 || value === 1;
}

function fitsImageFileSuffix(value) {
  return value === 0 || value === 1;
}

function fitsStreamProtocol(value) {
  return value === 0 || value === 1;
}

function fitsEncodingOptionsPreset(value) {
  return value === 0 || value === 1 || value === 2 || value === 3 || value === 4 || value === 5 || value === 6 || value === 7;
}

function encodeRoomCompositeEgressRequest(message, writer) {
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(10, message.roomName, 'RoomCompositeEgressRequest.roomName');
  }
  if (message.layout !== undefined && message.layout !== '') {
    writer.string(18, message.layout, 'RoomCompositeEgressRequest.layout');
  }
  if (message.audioOnly === true) writer.bool(24, message.audioOnly);
  if (message.videoOnly === true) writer.bool(32, message.videoOnly);
  if (message.customBaseUrl !== undefined && message.customBaseUrl !== '') {
    writer.string(42, message.customBaseUrl, 'RoomCompositeEgressRequest.customBaseUrl');
  }
  if (message.file !== undefined) {
    writer.message(50, message.file, encodeEncodedFileOutput, 'RoomCompositeEgressRequest.file');
  }
  if (message.stream !== undefined) {
    writer.message(58, message.stream, encodeStreamOutput, 'RoomCompositeEgressRequest.stream');
  }
  if (message.segments !== undefined) {
    writer.message(82, message.segments, encodeSegmentedFileOutput, 'RoomCompositeEgressRequest.segments');
  }
  if (message.preset !== undefined) writer.int32(64, message.preset);
  if (message.advanced !== undefined) {
    writer.message(74, message.advanced, encodeEncodingOptions, 'RoomCompositeEgressRequest.advanced');
  }
  if (message.fileOutputs !== undefined) {
    for (const element of writer.list(message.fileOutputs, 'RoomCompositeEgressRequest.fileOutputs')) {
      writer.message(90, element, encodeEncodedFileOutput, 'RoomCompositeEgressRequest.fileOutputs');
    }
  }
  if (message.streamOutputs !== undefined) {
    for (const element of writer.list(message.streamOutputs, 'RoomCompositeEgressRequest.streamOutputs')) {
      writer.message(98, element, encodeStreamOutput, 'RoomCompositeEgressRequest.streamOutputs');
    }
  }
  if (message.segmentOutputs !== undefined) {
    for (const element of writer.list(message.segmentOutputs, 'RoomCompositeEgressRequest.segmentOutputs')) {
      writer.message(106, element, encodeSegmentedFileOutput, 'RoomCompositeEgressRequest.segmentOutputs');
    }
  }
  if (message.imageOutputs !== undefined) {
    for (const element of writer.list(message.imageOutputs, 'RoomCompositeEgressRequest.imageOutputs')) {
      writer.message(114, element, encodeImageOutput, 'RoomCompositeEgressRequest.imageOutputs');
    }
  }
}

function fitsRoomCompositeEgressRequest(message) {
  return (
    isObject(message) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.layout === undefined || isText(message.layout)) &&
    (message.audioOnly === undefined || typeof message.audioOnly === 'boolean') &&
    (message.videoOnly === undefined || typeof message.videoOnly === 'boolean') &&
    (message.customBaseUrl === undefined || isText(message.customBaseUrl)) &&
    (message.file === undefined || fitsEncodedFileOutput(message.file)) &&
    (message.stream === undefined || fitsStreamOutput(message.stream)) &&
    (message.segments === undefined || fitsSegmentedFileOutput(message.segments)) &&
    (message.preset === undefined || fitsEncodingOptionsPreset(message.preset)) &&
    (message.advanced === undefined || fitsEncodingOptions(message.advanced)) &&
    (message.fileOutputs === undefined || isListOf(fitsEncodedFileOutput, message.fileOutputs)) &&
    (message.streamOutputs === undefined || isListOf(fitsStreamOutput, message.streamOutputs)) &&
    (message.segmentOutputs === undefined || isListOf(fitsSegmentedFileOutput, message.segmentOutputs)) &&
    (message.imageOutputs === undefined || isListOf(fitsImageOutput, message.imageOutputs)) &&
    isOneOf(message.preset, message.advanced) &&
    isOneOf(message.file, message.stream, message.segments)
  );
}

function readRoomCompositeEgressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const roomName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const layout = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const audioOnly = numbers[at + 6] === 1;
  const videoOnly = numbers[at + 7] === 1;
  const customBaseUrl = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  let file;
  if (numbers[at + 10] !== 0) file = readEncodedFileOutput(t, numbers[at + 10]);
  let stream;
  if (numbers[at + 11] !== 0) stream = readStreamOutput(t, numbers[at + 11]);
  let segments;
  if (numbers[at + 12] !== 0) segments = readSegmentedFileOutput(t, numbers[at + 12]);
  let preset;
  if (numbers[at + 13] !== 0) preset = numbers[at + 14];
  let advanced;
  if (numbers[at + 15] !== 0) advanced = readEncodingOptions(t, numbers[at + 15]);
  const fileOutputs = readListOfEncodedFileOutput(t, numbers[at + 16]);
  const streamOutputs = readListOfStreamOutput(t, numbers[at + 18]);
  const segmentOutputs = readListOfSegmentedFileOutput(t, numbers[at + 20]);
  const imageOutputs = readListOfImageOutput(t, numbers[at + 22]);
  return {
    roomName, layout, audioOnly, videoOnly, customBaseUrl, file, stream, segments, preset, advanced, fileOutputs,
    streamOutputs, segmentOutputs, imageOutputs,
  };
}

function fromJSONRoomCompositeEgressRequest(object) {
  const roomName = stringFromJSON(object.roomName);
  const layout = stringFromJSON(object.layout);
  const audioOnly = isSet(object.audioOnly) ? Boolean(object.audioOnly) : false;
  const videoOnly = isSet(object.videoOnly) ? Boolean(object.videoOnly) : false;
  const customBaseUrl = stringFromJSON(object.customBaseUrl);
  const file = isSet(object.file) ? fromJSONEncodedFileOutput(object.file) : undefined;
  const stream = isSet(object.stream) ? fromJSONStreamOutput(object.stream) : undefined;
  const segments = isSet(object.segments) ? fromJSONSegmentedFileOutput(object.segments) : undefined;
  const preset = isSet(object.preset) ? encodingOptionsPresetFromJSON(object.preset) : undefined;
  const advanced = isSet(object.advanced) ? fromJSONEncodingOptions(object.advanced) : undefined;
  const fileOutputs = Array.isArray(object.fileOutputs)
    ? object.fileOutputs.map((element) => fromJSONEncodedFileOutput(element))
    : [];
  const streamOutputs = Array.isArray(object.streamOutputs)
    ? object.streamOutputs.map((element) => fromJSONStreamOutput(element))
    : [];
  const segmentOutputs = Array.isArray(object.segmentOutputs)
    ? object.segmentOutputs.map((element) => fromJSONSegmentedFileOutput(element))
    : [];
  const imageOutputs = Array.isArray(object.imageOutputs)
    ? object.imageOutputs.map((element) => fromJSONImageOutput(element))
    : [];
  return {
    roomName, layout, audioOnly, videoOnly, customBaseUrl, file, stream, segments, preset, advanced, fileOutputs,
    streamOutputs, segmentOutputs, imageOutputs,
  };
}

function toJSONRoomCompositeEgressRequest(message) {
  const json = {};
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.layout !== undefined) json.layout = message.layout;
  if (message.audioOnly !== undefined) json.audioOnly = message.audioOnly;
  if (message.videoOnly !== undefined) json.videoOnly = message.videoOnly;
  if (message.customBaseUrl !== undefined) json.customBaseUrl = message.customBaseUrl;
  if (message.file !== undefined) json.file = message.file ? toJSONEncodedFileOutput(message.file) : undefined;
  if (message.stream !== undefined) json.stream = message.stream ? toJSONStreamOutput(message.stream) : undefined;
  if (message.segments !== undefined) {
    json.segments = message.segments ? toJSONSegmentedFileOutput(message.segments) : undefined;
  }
  if (message.preset !== undefined) json.preset = encodingOptionsPresetToJSON(message.preset);
  if (message.advanced !== undefined) {
    json.advanced = message.advanced ? toJSONEncodingOptions(message.advanced) : undefined;
  }
  json.fileOutputs = message.fileOutputs
    ? message.fileOutputs.map((element) => (element ? toJSONEncodedFileOutput(element) : undefined))
    : [];
  json.streamOutputs = message.streamOutputs
    ? message.streamOutputs.map((element) => (element ? toJSONStreamOutput(element) : undefined))
    : [];
  json.segmentOutputs = message.segmentOutputs
    ? message.segmentOutputs.map((element) => (element ? toJSONSegmentedFileOutput(element) : undefined))
    : [];
  json.imageOutputs = message.imageOutputs
    ? message.imageOutputs.map((element) => (element ? toJSONImageOutput(element) : undefined))
    : [];
  return json;
}

function fromPartialRoomCompositeEgressRequest(object) {
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const layout = isSet(object.layout) ? object.layout : '';
  const audioOnly = isSet(object.audioOnly) ? object.audioOnly : false;
  const videoOnly = isSet(object.videoOnly) ? object.videoOnly : false;
  const customBaseUrl = isSet(object.customBaseUrl) ? object.customBaseUrl : '';
  const file = isSet(object.file) ? fromPartialEncodedFileOutput(object.file) : undefined;
  const stream = isSet(object.stream) ? fromPartialStreamOutput(object.stream) : undefined;
  const segments = isSet(object.segments) ? fromPartialSegmentedFileOutput(object.segments) : undefined;
  const preset = isSet(object.preset) ? object.preset : undefined;
  const advanced = isSet(object.advanced) ? fromPartialEncodingOptions(object.advanced) : undefined;
  let fileOutputs = [];
  if (Array.isArray(object.fileOutputs)) {
    fileOutputs = object.fileOutputs.map((element) => fromPartialEncodedFileOutput(element));
  } else if (isSet(object.fileOutputs)) {
    for (const element of object.fileOutputs) fileOutputs.push(fromPartialEncodedFileOutput(element));
  }
  let streamOutputs = [];
  if (Array.isArray(object.streamOutputs)) {
    streamOutputs = object.streamOutputs.map((element) => fromPartialStreamOutput(element));
  } else if (isSet(object.streamOutputs)) {
    for (const element of object.streamOutputs) streamOutputs.push(fromPartialStreamOutput(element));
  }
  let segmentOutputs = [];
  if (Array.isArray(object.segmentOutputs)) {
    segmentOutputs = object.segmentOutputs.map((element) => fromPartialSegmentedFileOutput(element));
  } else if (isSet(object.segmentOutputs)) {
    for (const element of object.segmentOutputs) segmentOutputs.push(fromPartialSegmentedFileOutput(element));
  }
  let imageOutputs = [];
  if (Array.isArray(object.imageOutputs)) {
    imageOutputs = object.imageOutputs.map((element) => fromPartialImageOutput(element));
  } else if (isSet(object.imageOutputs)) {
    for (const element of object.imageOutputs) imageOutputs.push(fromPartialImageOutput(element));
  }
  return {
    roomName, layout, audioOnly, videoOnly, customBaseUrl, file, stream, segments, preset, advanced, fileOutputs,
    streamOutputs, segmentOutputs, imageOutputs,
  };
}

function encodeWebEgressRequest(message, writer) {
  if (message.url !== undefined && message.url !== '') writer.string(10, message.url, 'WebEgressRequest.url');
  if (message.audioOnly === true) writer.bool(16, message.audioOnly);
  if (message.videoOnly === true) writer.bool(24, message.videoOnly);
  if (message.awaitStartSignal === true) writer.bool(96, message.awaitStartSignal);
  if (message.file !== undefined) writer.message(34, message.file, encodeEncodedFileOutput, 'WebEgressRequest.file');
  if (message.stream !== undefined) writer.message(42, message.stream, encodeStreamOutput, 'WebEgressRequest.stream');
  if (message.segments !== undefined) {
    writer.message(50, message.segments, encodeSegmentedFileOutput, 'WebEgressRequest.segments');
  }
  if (message.preset !== undefined) writer.int32(56, message.preset);
  if (message.advanced !== undefined) {
    writer.message(66, message.advanced, encodeEncodingOptions, 'WebEgressRequest.advanced');
  }
  if (message.fileOutputs !== undefined) {
    for (const element of writer.list(message.fileOutputs, 'WebEgressRequest.fileOutputs')) {
      writer.message(74, element, encodeEncodedFileOutput, 'WebEgressRequest.fileOutputs');
    }
  }
  if (message.streamOutputs !== undefined) {
    for (const element of writer.list(message.streamOutputs, 'WebEgressRequest.streamOutputs')) {
      writer.message(82, element, encodeStreamOutput, 'WebEgressRequest.streamOutputs');
    }
  }
  if (message.segmentOutputs !== undefined) {
    for (const element of writer.list(message.segmentOutputs, 'WebEgressRequest.segmentOutputs')) {
      writer.message(90, element, encodeSegmentedFileOutput, 'WebEgressRequest.segmentOutputs');
    }
  }
  if (message.imageOutputs !== undefined) {
    for (const element of writer.list(message.imageOutputs, 'WebEgressRequest.imageOutputs')) {
      writer.message(106, element, encodeImageOutput, 'WebEgressRequest.imageOutputs');
    }
  }
}

function fitsWebEgressRequest(message) {
  return (
    isObject(message) &&
    (message.url === undefined || isText(message.url)) &&
    (message.audioOnly === undefined || typeof message.audioOnly === 'boolean') &&
    (message.videoOnly === undefined || typeof message.videoOnly === 'boolean') &&
    (message.awaitStartSignal === undefined || typeof message.awaitStartSignal === 'boolean') &&
    (message.file === undefined || fitsEncodedFileOutput(message.file)) &&
    (message.stream === undefined || fitsStreamOutput(message.stream)) &&
    (message.segments === undefined || fitsSegmentedFileOutput(message.segments)) &&
    (message.preset === undefined || fitsEncodingOptionsPreset(message.preset)) &&
    (message.advanced === undefined || fitsEncodingOptions(message.advanced)) &&
    (message.fileOutputs === undefined || isListOf(fitsEncodedFileOutput, message.fileOutputs)) &&
    (message.streamOutputs === undefined || isListOf(fitsStreamOutput, message.streamOutputs)) &&
    (message.segmentOutputs === undefined || isListOf(fitsSegmentedFileOutput, message.segmentOutputs)) &&
    (message.imageOutputs === undefined || isListOf(fitsImageOutput, message.imageOutputs)) &&
    isOneOf(message.preset, message.advanced) &&
    isOneOf(message.file, message.stream, message.segments)
  );
}

function readWebEgressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const url = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const audioOnly = numbers[at + 4] === 1;
  const videoOnly = numbers[at + 5] === 1;
  const awaitStartSignal = numbers[at + 6] === 1;
  let file;
  if (numbers[at + 7] !== 0) file = readEncodedFileOutput(t, numbers[at + 7]);
  let stream;
  if (numbers[at + 8] !== 0) stream = readStreamOutput(t, numbers[at + 8]);
  let segments;
  if (numbers[at + 9] !== 0) segments = readSegmentedFileOutput(t, numbers[at + 9]);
  let preset;
  if (numbers[at + 10] !== 0) preset = numbers[at + 11];
  let advanced;
  if (numbers[at + 12] !== 0) advanced = readEncodingOptions(t, numbers[at + 12]);
  const fileOutputs = readListOfEncodedFileOutput(t, numbers[at + 13]);
  const streamOutputs = readListOfStreamOutput(t, numbers[at + 15]);
  const segmentOutputs = readListOfSegmentedFileOutput(t, numbers[at + 17]);
  const imageOutputs = readListOfImageOutput(t, numbers[at + 19]);
  return {
    url, audioOnly, videoOnly, awaitStartSignal, file, stream, segments, preset, advanced, fileOutputs, streamOutputs,
    segmentOutputs, imageOutputs,
  };
}

function fromJSONWebEgressRequest(object) {
  const url = stringFromJSON(object.url);
  const audioOnly = isSet(object.audioOnly) ? Boolean(object.audioOnly) : false;
  const videoOnly = isSet(object.videoOnly) ? Boolean(object.videoOnly) : false;
  const awaitStartSignal = isSet(object.awaitStartSignal) ? Boolean(object.awaitStartSignal) : false;
  const file = isSet(object.file) ? fromJSONEncodedFileOutput(object.file) : undefined;
  const stream = isSet(object.stream) ? fromJSONStreamOutput(object.stream) : undefined;
  const segments = isSet(object.segments) ? fromJSONSegmentedFileOutput(object.segments) : undefined;
  const preset = isSet(object.preset) ? encodingOptionsPresetFromJSON(object.preset) : undefined;
  const advanced = isSet(object.advanced) ? fromJSONEncodingOptions(object.advanced) : undefined;
  const fileOutputs = Array.isArray(object.fileOutputs)
    ? object.fileOutputs.map((element) => fromJSONEncodedFileOutput(element))
    : [];
  const streamOutputs = Array.isArray(object.streamOutputs)
    ? object.streamOutputs.map((element) => fromJSONStreamOutput(element))
    : [];
  const segmentOutputs = Array.isArray(object.segmentOutputs)
    ? object.segmentOutputs.map((element) => fromJSONSegmentedFileOutput(element))
    : [];
  const imageOutputs = Array.isArray(object.imageOutputs)
    ? object.imageOutputs.map((element) => fromJSONImageOutput(element))
    : [];
  return {
    url, audioOnly, videoOnly, awaitStartSignal, file, stream, segments, preset, advanced, fileOutputs, streamOutputs,
    segmentOutputs, imageOutputs,
  };
}

function toJSONWebEgressRequest(message) {
  const json = {};
  if (message.url !== undefined) json.url = message.url;
  if (message.audioOnly !== undefined) json.audioOnly = message.audioOnly;
  if (message.videoOnly !== undefined) json.videoOnly = message.videoOnly;
  if (message.awaitStartSignal !== undefined) json.awaitStartSignal = message.awaitStartSignal;
  if (message.file !== undefined) json.file = message.file ? toJSONEncodedFileOutput(message.file) : undefined;
  if (message.stream !== undefined) json.stream = message.stream ? toJSONStreamOutput(message.stream) : undefined;
  if (message.segments !== undefined) {
    json.segments = message.segments ? toJSONSegmentedFileOutput(message.segments) : undefined;
  }
  if (message.preset !== undefined) json.preset = encodingOptionsPresetToJSON(message.preset);
  if (message.advanced !== undefined) {
    json.advanced = message.advanced ? toJSONEncodingOptions(message.advanced) : undefined;
  }
  json.fileOutputs = message.fileOutputs
    ? message.fileOutputs.map((element) => (element ? toJSONEncodedFileOutput(element) : undefined))
    : [];
  json.streamOutputs = message.streamOutputs
    ? message.streamOutputs.map((element) => (element ? toJSONStreamOutput(element) : undefined))
    : [];
  json.segmentOutputs = message.segmentOutputs
    ? message.segmentOutputs.map((element) => (element ? toJSONSegmentedFileOutput(element) : undefined))
    : [];
  json.imageOutputs = message.imageOutputs
    ? message.imageOutputs.map((element) => (element ? toJSONImageOutput(element) : undefined))
    : [];
  return json;
}

function fromPartialWebEgressRequest(object) {
  const url = isSet(object.url) ? object.url : '';
  const audioOnly = isSet(object.audioOnly) ? object.audioOnly : false;
  const videoOnly = isSet(object.videoOnly) ? object.videoOnly : false;
  const awaitStartSignal = isSet(object.awaitStartSignal) ? object.awaitStartSignal : false;
  const file = isSet(object.file) ? fromPartialEncodedFileOutput(object.file) : undefined;
  const stream = isSet(object.stream) ? fromPartialStreamOutput(object.stream) : undefined;
  const segments = isSet(object.segments) ? fromPartialSegmentedFileOutput(object.segments) : undefined;
  const preset = isSet(object.preset) ? object.preset : undefined;
  const advanced = isSet(object.advanced) ? fromPartialEncodingOptions(object.advanced) : undefined;
  let fileOutputs = [];
  if (Array.isArray(object.fileOutputs)) {
    fileOutputs = object.fileOutputs.map((element) => fromPartialEncodedFileOutput(element));
  } else if (isSet(object.fileOutputs)) {
    for (const element of object.fileOutputs) fileOutputs.push(fromPartialEncodedFileOutput(element));
  }
  let streamOutputs = [];
  if (Array.isArray(object.streamOutputs)) {
    streamOutputs = object.streamOutputs.map((element) => fromPartialStreamOutput(element));
  } else if (isSet(object.streamOutputs)) {
    for (const element of object.streamOutputs) streamOutputs.push(fromPartialStreamOutput(element));
  }
  let segmentOutputs = [];
  if (Array.isArray(object.segmentOutputs)) {
    segmentOutputs = object.segmentOutputs.map((element) => fromPartialSegmentedFileOutput(element));
  } else if (isSet(object.segmentOutputs)) {
    for (const element of object.segmentOutputs) segmentOutputs.push(fromPartialSegmentedFileOutput(element));
  }
  let imageOutputs = [];
  if (Array.isArray(object.imageOutputs)) {
    imageOutputs = object.imageOutputs.map((element) => fromPartialImageOutput(element));
  } else if (isSet(object.imageOutputs)) {
    for (const element of object.imageOutputs) imageOutputs.push(fromPartialImageOutput(element));
  }
  return {
    url, audioOnly, videoOnly, awaitStartSignal, file, stream, segments, preset, advanced, fileOutputs, streamOutputs,
    segmentOutputs, imageOutputs,
  };
}

function encodeParticipantEgressRequest(message, writer) {
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(10, message.roomName, 'ParticipantEgressRequest.roomName');
  }
  if (message.identity !== undefined && message.identity !== '') {
    writer.string(18, message.identity, 'ParticipantEgressRequest.identity');
  }
  if (message.screenShare === true) writer.bool(24, message.screenShare);
  if (message.preset !== undefined) writer.int32(32, message.preset);
  if (message.advanced !== undefined) {
    writer.message(42, message.advanced, encodeEncodingOptions, 'ParticipantEgressRequest.advanced');
  }
  if (message.fileOutputs !== undefined) {
    for (const element of writer.list(message.fileOutputs, 'ParticipantEgressRequest.fileOutputs')) {
      writer.message(50, element, encodeEncodedFileOutput, 'ParticipantEgressRequest.fileOutputs');
    }
  }
  if (message.streamOutputs !== undefined) {
    for (const element of writer.list(message.streamOutputs, 'ParticipantEgressRequest.streamOutputs')) {
      writer.message(58, element, encodeStreamOutput, 'ParticipantEgressRequest.streamOutputs');
    }
  }
  if (message.segmentOutputs !== undefined) {
    for (const element of writer.list(message.segmentOutputs, 'ParticipantEgressRequest.segmentOutputs')) {
      writer.message(66, element, encodeSegmentedFileOutput, 'ParticipantEgressRequest.segmentOutputs');
    }
  }
  if (message.imageOutputs !== undefined) {
    for (const element of writer.list(message.imageOutputs, 'ParticipantEgressRequest.imageOutputs')) {
      writer.message(74, element, encodeImageOutput, 'ParticipantEgressRequest.imageOutputs');
    }
  }
}

function fitsParticipantEgressRequest(message) {
  return (
    isObject(message) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.identity === undefined || isText(message.identity)) &&
    (message.screenShare === undefined || typeof message.screenShare === 'boolean') &&
    (message.preset === undefined || fitsEncodingOptionsPreset(message.preset)) &&
    (message.advanced === undefined || fitsEncodingOptions(message.advanced)) &&
    (message.fileOutputs === undefined || isListOf(fitsEncodedFileOutput, message.fileOutputs)) &&
    (message.streamOutputs === undefined || isListOf(fitsStreamOutput, message.streamOutputs)) &&
    (message.segmentOutputs === undefined || isListOf(fitsSegmentedFileOutput, message.segmentOutputs)) &&
    (message.imageOutputs === undefined || isListOf(fitsImageOutput, message.imageOutputs)) &&
    isOneOf(message.preset, message.advanced)
  );
}

function readParticipantEgressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const roomName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const identity = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const screenShare = numbers[at + 6] === 1;
  let preset;
  if (numbers[at + 7] !== 0) preset = numbers[at + 8];
  let advanced;
  if (numbers[at + 9] !== 0) advanced = readEncodingOptions(t, numbers[at + 9]);
  const fileOutputs = readListOfEncodedFileOutput(t, numbers[at + 10]);
  const streamOutputs = readListOfStreamOutput(t, numbers[at + 12]);
  const segmentOutputs = readListOfSegmentedFileOutput(t, numbers[at + 14]);
  const imageOutputs = readListOfImageOutput(t, numbers[at + 16]);
  return {
    roomName, identity, screenShare, preset, advanced, fileOutputs, streamOutputs, segmentOutputs, imageOutputs,
  };
}

function fromJSONParticipantEgressRequest(object) {
  const roomName = stringFromJSON(object.roomName);
  const identity = stringFromJSON(object.identity);
  const screenShare = isSet(object.screenShare) ? Boolean(object.screenShare) : false;
  const preset = isSet(object.preset) ? encodingOptionsPresetFromJSON(object.preset) : undefined;
  const advanced = isSet(object.advanced) ? fromJSONEncodingOptions(object.advanced) : undefined;
  const fileOutputs = Array.isArray(object.fileOutputs)
    ? object.fileOutputs.map((element) => fromJSONEncodedFileOutput(element))
    : [];
  const streamOutputs = Array.isArray(object.streamOutputs)
    ? object.streamOutputs.map((element) => fromJSONStreamOutput(element))
    : [];
  const segmentOutputs = Array.isArray(object.segmentOutputs)
    ? object.segmentOutputs.map((element) => fromJSONSegmentedFileOutput(element))
    : [];
  const imageOutputs = Array.isArray(object.imageOutputs)
    ? object.imageOutputs.map((element) => fromJSONImageOutput(element))
    : [];
  return {
    roomName, identity, screenShare, preset, advanced, fileOutputs, streamOutputs, segmentOutputs, imageOutputs,
  };
}

function toJSONParticipantEgressRequest(message) {
  const json = {};
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.identity !== undefined) json.identity = message.identity;
  if (message.screenShare !== undefined) json.screenShare = message.screenShare;
  if (message.preset !== undefined) json.preset = encodingOptionsPresetToJSON(message.preset);
  if (message.advanced !== undefined) {
    json.advanced = message.advanced ? toJSONEncodingOptions(message.advanced) : undefined;
  }
  json.fileOutputs = message.fileOutputs
    ? message.fileOutputs.map((element) => (element ? toJSONEncodedFileOutput(element) : undefined))
    : [];
  json.streamOutputs = message.streamOutputs
    ? message.streamOutputs.map((element) => (element ? toJSONStreamOutput(element) : undefined))
    : [];
  json.segmentOutputs = message.segmentOutputs
    ? message.segmentOutputs.map((element) => (element ? toJSONSegmentedFileOutput(element) : undefined))
    : [];
  json.imageOutputs = message.imageOutputs
    ? message.imageOutputs.map((element) => (element ? toJSONImageOutput(element) : undefined))
    : [];
  return json;
}

function fromPartialParticipantEgressRequest(object) {
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const identity = isSet(object.identity) ? object.identity : '';
  const screenShare = isSet(object.screenShare) ? object.screenShare : false;
  const preset = isSet(object.preset) ? object.preset : undefined;
  const advanced = isSet(object.advanced) ? fromPartialEncodingOptions(object.advanced) : undefined;
  let fileOutputs = [];
  if (Array.isArray(object.fileOutputs)) {
    fileOutputs = object.fileOutputs.map((element) => fromPartialEncodedFileOutput(element));
  } else if (isSet(object.fileOutputs)) {
    for (const element of object.fileOutputs) fileOutputs.push(fromPartialEncodedFileOutput(element));
  }
  let streamOutputs = [];
  if (Array.isArray(object.streamOutputs)) {
    streamOutputs = object.streamOutputs.map((element) => fromPartialStreamOutput(element));
  } else if (isSet(object.streamOutputs)) {
    for (const element of object.streamOutputs) streamOutputs.push(fromPartialStreamOutput(element));
  }
  let segmentOutputs = [];
  if (Array.isArray(object.segmentOutputs)) {
    segmentOutputs = object.segmentOutputs.map((element) => fromPartialSegmentedFileOutput(element));
  } else if (isSet(object.segmentOutputs)) {
    for (const element of object.segmentOutputs) segmentOutputs.push(fromPartialSegmentedFileOutput(element));
  }
  let imageOutputs = [];
  if (Array.isArray(object.imageOutputs)) {
    imageOutputs = object.imageOutputs.map((element) => fromPartialImageOutput(element));
  } else if (isSet(object.imageOutputs)) {
    for (const element of object.imageOutputs) imageOutputs.push(fromPartialImageOutput(element));
  }
  return {
    roomName, identity, screenShare, preset, advanced, fileOutputs, streamOutputs, segmentOutputs, imageOutputs,
  };
}

function encodeTrackCompositeEgressRequest(message, writer) {
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(10, message.roomName, 'TrackCompositeEgressRequest.roomName');
  }
  if (message.audioTrackId !== undefined && message.audioTrackId !== '') {
    writer.string(18, message.audioTrackId, 'TrackCompositeEgressRequest.audioTrackId');
  }
  if (message.videoTrackId !== undefined && message.videoTrackId !== '') {
    writer.string(26, message.videoTrackId, 'TrackCompositeEgressRequest.videoTrackId');
  }
  if (message.file !== undefined) {
    writer.message(34, message.file, encodeEncodedFileOutput, 'TrackCompositeEgressRequest.file');
  }
  if (message.stream !== undefined) {
    writer.message(42, message.stream, encodeStreamOutput, 'TrackCompositeEgressRequest.stream');
  }
  if (message.segments !== undefined) {
    writer.message(66, message.segments, encodeSegmentedFileOutput, 'TrackCompositeEgressRequest.segments');
  }
  if (message.preset !== undefined) writer.int32(48, message.preset);
  if (message.advanced !== undefined) {
    writer.message(58, message.advanced, encodeEncodingOptions, 'TrackCompositeEgressRequest.advanced');
  }
  if (message.fileOutputs !== undefined) {
    for (const element of writer.list(message.fileOutputs, 'TrackCompositeEgressRequest.fileOutputs')) {
      writer.message(90, element, encodeEncodedFileOutput, 'TrackCompositeEgressRequest.fileOutputs');
    }
  }
  if (message.streamOutputs !== undefined) {
    for (const element of writer.list(message.streamOutputs, 'TrackCompositeEgressRequest.streamOutputs')) {
      writer.message(98, element, encodeStreamOutput, 'TrackCompositeEgressRequest.streamOutputs');
    }
  }
  if (message.segmentOutputs !== undefined) {
    for (const element of writer.list(message.segmentOutputs, 'TrackCompositeEgressRequest.segmentOutputs')) {
      writer.message(106, element, encodeSegmentedFileOutput, 'TrackCompositeEgressRequest.segmentOutputs');
    }
  }
  if (message.imageOutputs !== undefined) {
    for (const element of writer.list(message.imageOutputs, 'TrackCompositeEgressRequest.imageOutputs')) {
      writer.message(114, element, encodeImageOutput, 'TrackCompositeEgressRequest.imageOutputs');
    }
  }
}

function fitsTrackCompositeEgressRequest(message) {
  return (
    isObject(message) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.audioTrackId === undefined || isText(message.audioTrackId)) &&
    (message.videoTrackId === undefined || isText(message.videoTrackId)) &&
    (message.file === undefined || fitsEncodedFileOutput(message.file)) &&
    (message.stream === undefined || fitsStreamOutput(message.stream)) &&
    (message.segments === undefined || fitsSegmentedFileOutput(message.segments)) &&
    (message.preset === undefined || fitsEncodingOptionsPreset(message.preset)) &&
    (message.advanced === undefined || fitsEncodingOptions(message.advanced)) &&
    (message.fileOutputs === undefined || isListOf(fitsEncodedFileOutput, message.fileOutputs)) &&
    (message.streamOutputs === undefined || isListOf(fitsStreamOutput, message.streamOutputs)) &&
    (message.segmentOutputs === undefined || isListOf(fitsSegmentedFileOutput, message.segmentOutputs)) &&
    (message.imageOutputs === undefined || isListOf(fitsImageOutput, message.imageOutputs)) &&
    isOneOf(message.preset, message.advanced) &&
    isOneOf(message.file, message.stream, message.segments)
  );
}

function readTrackCompositeEgressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const roomName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const audioTrackId = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const videoTrackId = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  let file;
  if (numbers[at + 8] !== 0) file = readEncodedFileOutput(t, numbers[at + 8]);
  let stream;
  if (numbers[at + 9] !== 0) stream = readStreamOutput(t, numbers[at + 9]);
  let segments;
  if (numbers[at + 10] !== 0) segments = readSegmentedFileOutput(t, numbers[at + 10]);
  let preset;
  if (numbers[at + 11] !== 0) preset = numbers[at + 12];
  let advanced;
  if (numbers[at + 13] !== 0) advanced = readEncodingOptions(t, numbers[at + 13]);
  const fileOutputs = readListOfEncodedFileOutput(t, numbers[at + 14]);
  const streamOutputs = readListOfStreamOutput(t, numbers[at + 16]);
  const segmentOutputs = readListOfSegmentedFileOutput(t, numbers[at + 18]);
  const imageOutputs = readListOfImageOutput(t, numbers[at + 20]);
  return {
    roomName, audioTrackId, videoTrackId, file, stream, segments, preset, advanced, fileOutputs, streamOutputs,
    segmentOutputs, imageOutputs,
  };
}

function fromJSONTrackCompositeEgressRequest(object) {
  const roomName = stringFromJSON(object.roomName);
  const audioTrackId = stringFromJSON(object.audioTrackId);
  const videoTrackId = stringFromJSON(object.videoTrackId);
  const file = isSet(object.file) ? fromJSONEncodedFileOutput(object.file) : undefined;
  const stream = isSet(object.stream) ? fromJSONStreamOutput(object.stream) : undefined;
  const segments = isSet(object.segments) ? fromJSONSegmentedFileOutput(object.segments) : undefined;
  const preset = isSet(object.preset) ? encodingOptionsPresetFromJSON(object.preset) : undefined;
  const advanced = isSet(object.advanced) ? fromJSONEncodingOptions(object.advanced) : undefined;
  const fileOutputs = Array.isArray(object.fileOutputs)
    ? object.fileOutputs.map((element) => fromJSONEncodedFileOutput(element))
    : [];
  const streamOutputs = Array.isArray(object.streamOutputs)
    ? object.streamOutputs.map((element) => fromJSONStreamOutput(element))
    : [];
  const segmentOutputs = Array.isArray(object.segmentOutputs)
    ? object.segmentOutputs.map((element) => fromJSONSegmentedFileOutput(element))
    : [];
  const imageOutputs = Array.isArray(object.imageOutputs)
    ? object.imageOutputs.map((element) => fromJSONImageOutput(element))
    : [];
  return {
    roomName, audioTrackId, videoTrackId, file, stream, segments, preset, advanced, fileOutputs, streamOutputs,
    segmentOutputs, imageOutputs,
  };
}

function toJSONTrackCompositeEgressRequest(message) {
  const json = {};
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.audioTrackId !== undefined) json.audioTrackId = message.audioTrackId;
  if (message.videoTrackId !== undefined) json.videoTrackId = message.videoTrackId;
  if (message.file !== undefined) json.file = message.file ? toJSONEncodedFileOutput(message.file) : undefined;
  if (message.stream !== undefined) json.stream = message.stream ? toJSONStreamOutput(message.stream) : undefined;
  if (message.segments !== undefined) {
    json.segments = message.segments ? toJSONSegmentedFileOutput(message.segments) : undefined;
  }
  if (message.preset !== undefined) json.preset = encodingOptionsPresetToJSON(message.preset);
  if (message.advanced !== undefined) {
    json.advanced = message.advanced ? toJSONEncodingOptions(message.advanced) : undefined;
  }
  json.fileOutputs = message.fileOutputs
    ? message.fileOutputs.map((element) => (element ? toJSONEncodedFileOutput(element) : undefined))
    : [];
  json.streamOutputs = message.streamOutputs
    ? message.streamOutputs.map((element) => (element ? toJSONStreamOutput(element) : undefined))
    : [];
  json.segmentOutputs = message.segmentOutputs
    ? message.segmentOutputs.map((element) => (element ? toJSONSegmentedFileOutput(element) : undefined))
    : [];
  json.imageOutputs = message.imageOutputs
    ? message.imageOutputs.map((element) => (element ? toJSONImageOutput(element) : undefined))
    : [];
  return json;
}

function fromPartialTrackCompositeEgressRequest(object) {
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const audioTrackId = isSet(object.audioTrackId) ? object.audioTrackId : '';
  const videoTrackId = isSet(object.videoTrackId) ? object.videoTrackId : '';
  const file = isSet(object.file) ? fromPartialEncodedFileOutput(object.file) : undefined;
  const stream = isSet(object.stream) ? fromPartialStreamOutput(object.stream) : undefined;
  const segments = isSet(object.segments) ? fromPartialSegmentedFileOutput(object.segments) : undefined;
  const preset = isSet(object.preset) ? object.preset : undefined;
  const advanced = isSet(object.advanced) ? fromPartialEncodingOptions(object.advanced) : undefined;
  let fileOutputs = [];
  if (Array.isArray(object.fileOutputs)) {
    fileOutputs = object.fileOutputs.map((element) => fromPartialEncodedFileOutput(element));
  } else if (isSet(object.fileOutputs)) {
    for (const element of object.fileOutputs) fileOutputs.push(fromPartialEncodedFileOutput(element));
  }
  let streamOutputs = [];
  if (Array.isArray(object.streamOutputs)) {
    streamOutputs = object.streamOutputs.map((element) => fromPartialStreamOutput(element));
  } else if (isSet(object.streamOutputs)) {
    for (const element of object.streamOutputs) streamOutputs.push(fromPartialStreamOutput(element));
  }
  let segmentOutputs = [];
  if (Array.isArray(object.segmentOutputs)) {
    segmentOutputs = object.segmentOutputs.map((element) => fromPartialSegmentedFileOutput(element));
  } else if (isSet(object.segmentOutputs)) {
    for (const element of object.segmentOutputs) segmentOutputs.push(fromPartialSegmentedFileOutput(element));
  }
  let imageOutputs = [];
  if (Array.isArray(object.imageOutputs)) {
    imageOutputs = object.imageOutputs.map((element) => fromPartialImageOutput(element));
  } else if (isSet(object.imageOutputs)) {
    for (const element of object.imageOutputs) imageOutputs.push(fromPartialImageOutput(element));
  }
  return {
    roomName, audioTrackId, videoTrackId, file, stream, segments, preset, advanced, fileOutputs, streamOutputs,
    segmentOutputs, imageOutputs,
  };
}

function encodeTrackEgressRequest(message, writer) {
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(10, message.roomName, 'TrackEgressRequest.roomName');
  }
  if (message.trackId !== undefined && message.trackId !== '') {
    writer.string(18, message.trackId, 'TrackEgressRequest.trackId');
  }
  if (message.file !== undefined) writer.message(26, message.file, encodeDirectFileOutput, 'TrackEgressRequest.file');
  if (message.websocketUrl !== undefined) writer.string(34, message.websocketUrl, 'TrackEgressRequest.websocketUrl');
}

function fitsTrackEgressRequest(message) {
  return (
    isObject(message) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.trackId === undefined || isText(message.trackId)) &&
    (message.file === undefined || fitsDirectFileOutput(message.file)) &&
    (message.websocketUrl === undefined || isText(message.websocketUrl)) &&
    isOneOf(message.file, message.websocketUrl)
  );
}

function readTrackEgressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const roomName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const trackId = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  let file;
  if (numbers[at + 6] !== 0) file = readDirectFileOutput(t, numbers[at + 6]);
  let websocketUrl;
  if (numbers[at + 7] !== 0) websocketUrl = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  return { roomName, trackId, file, websocketUrl };
}

function fromJSONTrackEgressRequest(object) {
  const roomName = stringFromJSON(object.roomName);
  const trackId = stringFromJSON(object.trackId);
  const file = isSet(object.file) ? fromJSONDirectFileOutput(object.file) : undefined;
  const websocketUrl = isSet(object.websocketUrl) ? String(object.websocketUrl) : undefined;
  return { roomName, trackId, file, websocketUrl };
}

function toJSONTrackEgressRequest(message) {
  const json = {};
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.trackId !== undefined) json.trackId = message.trackId;
  if (message.file !== undefined) json.file = message.file ? toJSONDirectFileOutput(message.file) : undefined;
  if (message.websocketUrl !== undefined) json.websocketUrl = message.websocketUrl;
  return json;
}

function fromPartialTrackEgressRequest(object) {
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const trackId = isSet(object.trackId) ? object.trackId : '';
  const file = isSet(object.file) ? fromPartialDirectFileOutput(object.file) : undefined;
  const websocketUrl = isSet(object.websocketUrl) ? object.websocketUrl : undefined;
  return { roomName, trackId, file, websocketUrl };
}

function encodeEncodedFileOutput(message, writer) {
  if (message.fileType !== undefined && message.fileType !== 0) writer.int32(8, message.fileType);
  if (message.filepath !== undefined && message.filepath !== '') {
    writer.string(18, message.filepath, 'EncodedFileOutput.filepath');
  }
  if (message.disableManifest === true) writer.bool(48, message.disableManifest);
  if (message.s3 !== undefined) writer.message(26, message.s3, encodeS3Upload, 'EncodedFileOutput.s3');
  if (message.gcp !== undefined) writer.message(34, message.gcp, encodeGCPUpload, 'EncodedFileOutput.gcp');
  if (message.azure !== undefined) writer.message(42, message.azure, encodeAzureBlobUpload, 'EncodedFileOutput.azure');
  if (message.aliOSS !== undefined) writer.message(58, message.aliOSS, encodeAliOSSUpload, 'EncodedFileOutput.aliOSS');
}

function fitsEncodedFileOutput(message) {
  return (
    isObject(message) &&
    (message.fileType === undefined || fitsEncodedFileType(message.fileType)) &&
    (message.filepath === undefined || isText(message.filepath)) &&
    (message.disableManifest === undefined || typeof message.disableManifest === 'boolean') &&
    (message.s3 === undefined || fitsS3Upload(message.s3)) &&
    (message.gcp === undefined || fitsGCPUpload(message.gcp)) &&
    (message.azure === undefined || fitsAzureBlobUpload(message.azure)) &&
    (message.aliOSS === undefined || fitsAliOSSUpload(message.aliOSS)) &&
    isOneOf(message.s3, message.gcp, message.azure, message.aliOSS)
  );
}

function readEncodedFileOutput(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const fileType = numbers[at + 2];
  const filepath = (end = numbers[at + 4]) > 0 ? text.substring(numbers[at + 3], end) : t.otherString(at + 3);
  const disableManifest = numbers[at + 5] === 1;
  let s3;
  if (numbers[at + 6] !== 0) s3 = readS3Upload(t, numbers[at + 6]);
  let gcp;
  if (numbers[at + 7] !== 0) gcp = readGCPUpload(t, numbers[at + 7]);
  let azure;
  if (numbers[at + 8] !== 0) azure = readAzureBlobUpload(t, numbers[at + 8]);
  let aliOSS;
  if (numbers[at + 9] !== 0) aliOSS = readAliOSSUpload(t, numbers[at + 9]);
  return { fileType, filepath, disableManifest, s3, gcp, azure, aliOSS };
}

function readListOfEncodedFileOutput(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readEncodedFileOutput(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readEncodedFileOutput(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readEncodedFileOutput(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readEncodedFileOutput(t, next));
  }
  return list;
}

function fromJSONEncodedFileOutput(object) {
  const fileType = isSet(object.fileType) ? encodedFileTypeFromJSON(object.fileType) : 0;
  const filepath = stringFromJSON(object.filepath);
  const disableManifest = isSet(object.disableManifest) ? Boolean(object.disableManifest) : false;
  const s3 = isSet(object.s3) ? fromJSONS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromJSONGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromJSONAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromJSONAliOSSUpload(object.aliOSS) : undefined;
  return { fileType, filepath, disableManifest, s3, gcp, azure, aliOSS };
}

function toJSONEncodedFileOutput(message) {
  const json = {};
  if (message.fileType !== undefined) json.fileType = encodedFileTypeToJSON(message.fileType);
  if (message.filepath !== undefined) json.filepath = message.filepath;
  if (message.disableManifest !== undefined) json.disableManifest = message.disableManifest;
  if (message.s3 !== undefined) json.s3 = message.s3 ? toJSONS3Upload(message.s3) : undefined;
  if (message.gcp !== undefined) json.gcp = message.gcp ? toJSONGCPUpload(message.gcp) : undefined;
  if (message.azure !== undefined) json.azure = message.azure ? toJSONAzureBlobUpload(message.azure) : undefined;
  if (message.aliOSS !== undefined) json.aliOSS = message.aliOSS ? toJSONAliOSSUpload(message.aliOSS) : undefined;
  return json;
}

function fromPartialEncodedFileOutput(object) {
  const fileType = isSet(object.fileType) ? object.fileType : 0;
  const filepath = isSet(object.filepath) ? object.filepath : '';
  const disableManifest = isSet(object.disableManifest) ? object.disableManifest : false;
  const s3 = isSet(object.s3) ? fromPartialS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromPartialGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromPartialAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromPartialAliOSSUpload(object.aliOSS) : undefined;
  return { fileType, filepath, disableManifest, s3, gcp, azure, aliOSS };
}

function encodeSegmentedFileOutput(message, writer) {
  if (message.protocol !== undefined && message.protocol !== 0) writer.int32(8, message.protocol);
  if (message.filenamePrefix !== undefined && message.filenamePrefix !== '') {
    writer.string(18, message.filenamePrefix, 'SegmentedFileOutput.filenamePrefix');
  }
  if (message.playlistName !== undefined && message.playlistName !== '') {
    writer.string(26, message.playlistName, 'SegmentedFileOutput.playlistName');
  }
  if (message.livePlaylistName !== undefined && message.livePlaylistName !== '') {
    writer.string(90, message.livePlaylistName, 'SegmentedFileOutput.livePlaylistName');
  }
  if (message.segmentDuration !== undefined && message.segmentDuration !== 0) {
    writer.uint32(32, message.segmentDuration);
  }
  if (message.filenameSuffix !== undefined && message.filenameSuffix !== 0) writer.int32(80, message.filenameSuffix);
  if (message.disableManifest === true) writer.bool(64, message.disableManifest);
  if (message.s3 !== undefined) writer.message(42, message.s3, encodeS3Upload, 'SegmentedFileOutput.s3');
  if (message.gcp !== undefined) writer.message(50, message.gcp, encodeGCPUpload, 'SegmentedFileOutput.gcp');
  if (message.azure !== undefined) {
    writer.message(58, message.azure, encodeAzureBlobUpload, 'SegmentedFileOutput.azure');
  }
  if (message.aliOSS !== undefined) {
    writer.message(74, message.aliOSS, encodeAliOSSUpload, 'SegmentedFileOutput.aliOSS');
  }
}

function fitsSegmentedFileOutput(message) {
  return (
    isObject(message) &&
    (message.protocol === undefined || fitsSegmentedFileProtocol(message.protocol)) &&
    (message.filenamePrefix === undefined || isText(message.filenamePrefix)) &&
    (message.playlistName === undefined || isText(message.playlistName)) &&
    (message.livePlaylistName === undefined || isText(message.livePlaylistName)) &&
    (message.segmentDuration === undefined || isUint32(message.segmentDuration)) &&
    (message.filenameSuffix === undefined || fitsSegmentedFileSuffix(message.filenameSuffix)) &&
    (message.disableManifest === undefined || typeof message.disableManifest === 'boolean') &&
    (message.s3 === undefined || fitsS3Upload(message.s3)) &&
    (message.gcp === undefined || fitsGCPUpload(message.gcp)) &&
    (message.azure === undefined || fitsAzureBlobUpload(message.azure)) &&
    (message.aliOSS === undefined || fitsAliOSSUpload(message.aliOSS)) &&
    isOneOf(message.s3, message.gcp, message.azure, message.aliOSS)
  );
}

function readSegmentedFileOutput(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const protocol = numbers[at + 2];
  const filenamePrefix = (end = numbers[at + 4]) > 0 ? text.substring(numbers[at + 3], end) : t.otherString(at + 3);
  const playlistName = (end = numbers[at + 6]) > 0 ? text.substring(numbers[at + 5], end) : t.otherString(at + 5);
  const livePlaylistName = (end = numbers[at + 8]) > 0 ? text.substring(numbers[at + 7], end) : t.otherString(at + 7);
  const segmentDuration = numbers[at + 9] >>> 0;
  const filenameSuffix = numbers[at + 10];
  const disableManifest = numbers[at + 11] === 1;
  let s3;
  if (numbers[at + 12] !== 0) s3 = readS3Upload(t, numbers[at + 12]);
  let gcp;
  if (numbers[at + 13] !== 0) gcp = readGCPUpload(t, numbers[at + 13]);
  let azure;
  if (numbers[at + 14] !== 0) azure = readAzureBlobUpload(t, numbers[at + 14]);
  let aliOSS;
  if (numbers[at + 15] !== 0) aliOSS = readAliOSSUpload(t, numbers[at + 15]);
  return {
    protocol, filenamePrefix, playlistName, livePlaylistName, segmentDuration, filenameSuffix, disableManifest, s3, gcp,
    azure, aliOSS,
  };
}

function readListOfSegmentedFileOutput(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readSegmentedFileOutput(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readSegmentedFileOutput(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readSegmentedFileOutput(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readSegmentedFileOutput(t, next));
  }
  return list;
}

function fromJSONSegmentedFileOutput(object) {
  const protocol = isSet(object.protocol) ? segmentedFileProtocolFromJSON(object.protocol) : 0;
  const filenamePrefix = stringFromJSON(object.filenamePrefix);
  const playlistName = stringFromJSON(object.playlistName);
  const livePlaylistName = stringFromJSON(object.livePlaylistName);
  const segmentDuration = isSet(object.segmentDuration) ? Number(object.segmentDuration) : 0;
  const filenameSuffix = isSet(object.filenameSuffix) ? segmentedFileSuffixFromJSON(object.filenameSuffix) : 0;
  const disableManifest = isSet(object.disableManifest) ? Boolean(object.disableManifest) : false;
  const s3 = isSet(object.s3) ? fromJSONS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromJSONGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromJSONAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromJSONAliOSSUpload(object.aliOSS) : undefined;
  return {
    protocol, filenamePrefix, playlistName, livePlaylistName, segmentDuration, filenameSuffix, disableManifest, s3, gcp,
    azure, aliOSS,
  };
}

function toJSONSegmentedFileOutput(message) {
  const json = {};
  if (message.protocol !== undefined) json.protocol = segmentedFileProtocolToJSON(message.protocol);
  if (message.filenamePrefix !== undefined) json.filenamePrefix = message.filenamePrefix;
  if (message.playlistName !== undefined) json.playlistName = message.playlistName;
  if (message.livePlaylistName !== undefined) json.livePlaylistName = message.livePlaylistName;
  if (message.segmentDuration !== undefined) json.segmentDuration = Math.round(message.segmentDuration);
  if (message.filenameSuffix !== undefined) json.filenameSuffix = segmentedFileSuffixToJSON(message.filenameSuffix);
  if (message.disableManifest !== undefined) json.disableManifest = message.disableManifest;
  if (message.s3 !== undefined) json.s3 = message.s3 ? toJSONS3Upload(message.s3) : undefined;
  if (message.gcp !== undefined) json.gcp = message.gcp ? toJSONGCPUpload(message.gcp) : undefined;
  if (message.azure !== undefined) json.azure = message.azure ? toJSONAzureBlobUpload(message.azure) : undefined;
  if (message.aliOSS !== undefined) json.aliOSS = message.aliOSS ? toJSONAliOSSUpload(message.aliOSS) : undefined;
  return json;
}

function fromPartialSegmentedFileOutput(object) {
  const protocol = isSet(object.protocol) ? object.protocol : 0;
  const filenamePrefix = isSet(object.filenamePrefix) ? object.filenamePrefix : '';
  const playlistName = isSet(object.playlistName) ? object.playlistName : '';
  const livePlaylistName = isSet(object.livePlaylistName) ? object.livePlaylistName : '';
  const segmentDuration = isSet(object.segmentDuration) ? object.segmentDuration : 0;
  const filenameSuffix = isSet(object.filenameSuffix) ? object.filenameSuffix : 0;
  const disableManifest = isSet(object.disableManifest) ? object.disableManifest : false;
  const s3 = isSet(object.s3) ? fromPartialS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromPartialGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromPartialAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromPartialAliOSSUpload(object.aliOSS) : undefined;
  return {
    protocol, filenamePrefix, playlistName, livePlaylistName, segmentDuration, filenameSuffix, disableManifest, s3, gcp,
    azure, aliOSS,
  };
}

function encodeDirectFileOutput(message, writer) {
  if (message.filepath !== undefined && message.filepath !== '') {
    writer.string(10, message.filepath, 'DirectFileOutput.filepath');
  }
  if (message.disableManifest === true) writer.bool(40, message.disableManifest);
  if (message.s3 !== undefined) writer.message(18, message.s3, encodeS3Upload, 'DirectFileOutput.s3');
  if (message.gcp !== undefined) writer.message(26, message.gcp, encodeGCPUpload, 'DirectFileOutput.gcp');
  if (message.azure !== undefined) writer.message(34, message.azure, encodeAzureBlobUpload, 'DirectFileOutput.azure');
  if (message.aliOSS !== undefined) writer.message(50, message.aliOSS, encodeAliOSSUpload, 'DirectFileOutput.aliOSS');
}

function fitsDirectFileOutput(message) {
  return (
    isObject(message) &&
    (message.filepath === undefined || isText(message.filepath)) &&
    (message.disableManifest === undefined || typeof message.disableManifest === 'boolean') &&
    (message.s3 === undefined || fitsS3Upload(message.s3)) &&
    (message.gcp === undefined || fitsGCPUpload(message.gcp)) &&
    (message.azure === undefined || fitsAzureBlobUpload(message.azure)) &&
    (message.aliOSS === undefined || fitsAliOSSUpload(message.aliOSS)) &&
    isOneOf(message.s3, message.gcp, message.azure, message.aliOSS)
  );
}

function readDirectFileOutput(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const filepath = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const disableManifest = numbers[at + 4] === 1;
  let s3;
  if (numbers[at + 5] !== 0) s3 = readS3Upload(t, numbers[at + 5]);
  let gcp;
  if (numbers[at + 6] !== 0) gcp = readGCPUpload(t, numbers[at + 6]);
  let azure;
  if (numbers[at + 7] !== 0) azure = readAzureBlobUpload(t, numbers[at + 7]);
  let aliOSS;
  if (numbers[at + 8] !== 0) aliOSS = readAliOSSUpload(t, numbers[at + 8]);
  return { filepath, disableManifest, s3, gcp, azure, aliOSS };
}

function fromJSONDirectFileOutput(object) {
  const filepath = stringFromJSON(object.filepath);
  const disableManifest = isSet(object.disableManifest) ? Boolean(object.disableManifest) : false;
  const s3 = isSet(object.s3) ? fromJSONS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromJSONGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromJSONAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromJSONAliOSSUpload(object.aliOSS) : undefined;
  return { filepath, disableManifest, s3, gcp, azure, aliOSS };
}

function toJSONDirectFileOutput(message) {
  const json = {};
  if (message.filepath !== undefined) json.filepath = message.filepath;
  if (message.disableManifest !== undefined) json.disableManifest = message.disableManifest;
  if (message.s3 !== undefined) json.s3 = message.s3 ? toJSONS3Upload(message.s3) : undefined;
  if (message.gcp !== undefined) json.gcp = message.gcp ? toJSONGCPUpload(message.gcp) : undefined;
  if (message.azure !== undefined) json.azure = message.azure ? toJSONAzureBlobUpload(message.azure) : undefined;
  if (message.aliOSS !== undefined) json.aliOSS = message.aliOSS ? toJSONAliOSSUpload(message.aliOSS) : undefined;
  return json;
}

function fromPartialDirectFileOutput(object) {
  const filepath = isSet(object.filepath) ? object.filepath : '';
  const disableManifest = isSet(object.disableManifest) ? object.disableManifest : false;
  const s3 = isSet(object.s3) ? fromPartialS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromPartialGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromPartialAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromPartialAliOSSUpload(object.aliOSS) : undefined;
  return { filepath, disableManifest, s3, gcp, azure, aliOSS };
}

function encodeImageOutput(message, writer) {
  if (message.captureInterval !== undefined && message.captureInterval !== 0) {
    writer.uint32(8, message.captureInterval);
  }
  if (message.width !== undefined && message.width !== 0) writer.int32(16, message.width);
  if (message.height !== undefined && message.height !== 0) writer.int32(24, message.height);
  if (message.filenamePrefix !== undefined && message.filenamePrefix !== '') {
    writer.string(34, message.filenamePrefix, 'ImageOutput.filenamePrefix');
  }
  if (message.filenameSuffix !== undefined && message.filenameSuffix !== 0) writer.int32(40, message.filenameSuffix);
  if (message.imageCodec !== undefined && message.imageCodec !== 0) writer.int32(48, message.imageCodec);
  if (message.disableManifest === true) writer.bool(56, message.disableManifest);
  if (message.s3 !== undefined) writer.message(66, message.s3, encodeS3Upload, 'ImageOutput.s3');
  if (message.gcp !== undefined) writer.message(74, message.gcp, encodeGCPUpload, 'ImageOutput.gcp');
  if (message.azure !== undefined) writer.message(82, message.azure, encodeAzureBlobUpload, 'ImageOutput.azure');
  if (message.aliOSS !== undefined) writer.message(90, message.aliOSS, encodeAliOSSUpload, 'ImageOutput.aliOSS');
}

function fitsImageOutput(message) {
  return (
    isObject(message) &&
    (message.captureInterval === undefined || isUint32(message.captureInterval)) &&
    (message.width === undefined || isInt32(message.width)) &&
    (message.height === undefined || isInt32(message.height)) &&
    (message.filenamePrefix === undefined || isText(message.filenamePrefix)) &&
    (message.filenameSuffix === undefined || fitsImageFileSuffix(message.filenameSuffix)) &&
    (message.imageCodec === undefined || fitsImageCodec(message.imageCodec)) &&
    (message.disableManifest === undefined || typeof message.disableManifest === 'boolean') &&
    (message.s3 === undefined || fitsS3Upload(message.s3)) &&
    (message.gcp === undefined || fitsGCPUpload(message.gcp)) &&
    (message.azure === undefined || fitsAzureBlobUpload(message.azure)) &&
    (message.aliOSS === undefined || fitsAliOSSUpload(message.aliOSS)) &&
    isOneOf(message.s3, message.gcp, message.azure, message.aliOSS)
  );
}

function readImageOutput(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const captureInterval = numbers[at + 2] >>> 0;
  const width = numbers[at + 3];
  const height = numbers[at + 4];
  const filenamePrefix = (end = numbers[at + 6]) > 0 ? text.substring(numbers[at + 5], end) : t.otherString(at + 5);
  const filenameSuffix = numbers[at + 7];
  const imageCodec = numbers[at + 8];
  const disableManifest = numbers[at + 9] === 1;
  let s3;
  if (numbers[at + 10] !== 0) s3 = readS3Upload(t, numbers[at + 10]);
  let gcp;
  if (numbers[at + 11] !== 0) gcp = readGCPUpload(t, numbers[at + 11]);
  let azure;
  if (numbers[at + 12] !== 0) azure = readAzureBlobUpload(t, numbers[at + 12]);
  let aliOSS;
  if (numbers[at + 13] !== 0) aliOSS = readAliOSSUpload(t, numbers[at + 13]);
  return {
    captureInterval, width, height, filenamePrefix, filenameSuffix, imageCodec, disableManifest, s3, gcp, azure, aliOSS,
  };
}

function readListOfImageOutput(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readImageOutput(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readImageOutput(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readImageOutput(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readImageOutput(t, next));
  }
  return list;
}

function fromJSONImageOutput(object) {
  const captureInterval = isSet(object.captureInterval) ? Number(object.captureInterval) : 0;
  const width = isSet(object.width) ? Number(object.width) : 0;
  const height = isSet(object.height) ? Number(object.height) : 0;
  const filenamePrefix = stringFromJSON(object.filenamePrefix);
  const filenameSuffix = isSet(object.filenameSuffix) ? imageFileSuffixFromJSON(object.filenameSuffix) : 0;
  const imageCodec = isSet(object.imageCodec) ? imageCodecFromJSON(object.imageCodec) : 0;
  const disableManifest = isSet(object.disableManifest) ? Boolean(object.disableManifest) : false;
  const s3 = isSet(object.s3) ? fromJSONS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromJSONGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromJSONAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromJSONAliOSSUpload(object.aliOSS) : undefined;
  return {
    captureInterval, width, height, filenamePrefix, filenameSuffix, imageCodec, disableManifest, s3, gcp, azure, aliOSS,
  };
}

function toJSONImageOutput(message) {
  const json = {};
  if (message.captureInterval !== undefined) json.captureInterval = Math.round(message.captureInterval);
  if (message.width !== undefined) json.width = Math.round(message.width);
  if (message.height !== undefined) json.height = Math.round(message.height);
  if (message.filenamePrefix !== undefined) json.filenamePrefix = message.filenamePrefix;
  if (message.filenameSuffix !== undefined) json.filenameSuffix = imageFileSuffixToJSON(message.filenameSuffix);
  if (message.imageCodec !== undefined) json.imageCodec = imageCodecToJSON(message.imageCodec);
  if (message.disableManifest !== undefined) json.disableManifest = message.disableManifest;
  if (message.s3 !== undefined) json.s3 = message.s3 ? toJSONS3Upload(message.s3) : undefined;
  if (message.gcp !== undefined) json.gcp = message.gcp ? toJSONGCPUpload(message.gcp) : undefined;
  if (message.azure !== undefined) json.azure = message.azure ? toJSONAzureBlobUpload(message.azure) : undefined;
  if (message.aliOSS !== undefined) json.aliOSS = message.aliOSS ? toJSONAliOSSUpload(message.aliOSS) : undefined;
  return json;
}

function fromPartialImageOutput(object) {
  const captureInterval = isSet(object.captureInterval) ? object.captureInterval : 0;
  const width = isSet(object.width) ? object.width : 0;
  const height = isSet(object.height) ? object.height : 0;
  const filenamePrefix = isSet(object.filenamePrefix) ? object.filenamePrefix : '';
  const filenameSuffix = isSet(object.filenameSuffix) ? object.filenameSuffix : 0;
  const imageCodec = isSet(object.imageCodec) ? object.imageCodec : 0;
  const disableManifest = isSet(object.disableManifest) ? object.disableManifest : false;
  const s3 = isSet(object.s3) ? fromPartialS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromPartialGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromPartialAzureBlobUpload(object.azure) : undefined;
  const aliOSS = isSet(object.aliOSS) ? fromPartialAliOSSUpload(object.aliOSS) : undefined;
  return {
    captureInterval, width, height, filenamePrefix, filenameSuffix, imageCodec, disableManifest, s3, gcp, azure, aliOSS,
  };
}

function encodeS3Upload(message, writer) {
  if (message.accessKey !== undefined && message.accessKey !== '') {
    writer.string(10, message.accessKey, 'S3Upload.accessKey');
  }
  if (message.secret !== undefined && message.secret !== '') writer.string(18, message.secret, 'S3Upload.secret');
  if (message.region !== undefined && message.region !== '') writer.string(26, message.region, 'S3Upload.region');
  if (message.endpoint !== undefined && message.endpoint !== '') {
    writer.string(34, message.endpoint, 'S3Upload.endpoint');
  }
  if (message.bucket !== undefined && message.bucket !== '') writer.string(42, message.bucket, 'S3Upload.bucket');
  if (message.forcePathStyle === true) writer.bool(48, message.forcePathStyle);
  for (const [key, value] of Object.entries(message.metadata ?? {})) {
    writer.message(58, { key, value }, encodeS3Upload_MetadataEntry, 'S3Upload.metadata');
  }
  if (message.tagging !== undefined && message.tagging !== '') writer.string(66, message.tagging, 'S3Upload.tagging');
}

function fitsS3Upload(message) {
  return (
    isObject(message) &&
    (message.accessKey === undefined || isText(message.accessKey)) &&
    (message.secret === undefined || isText(message.secret)) &&
    (message.region === undefined || isText(message.region)) &&
    (message.endpoint === undefined || isText(message.endpoint)) &&
    (message.bucket === undefined || isText(message.bucket)) &&
    (message.forcePathStyle === undefined || typeof message.forcePathStyle === 'boolean') &&
    (message.metadata === undefined || isTextMap(message.metadata)) &&
    (message.tagging === undefined || isText(message.tagging))
  );
}

function readS3Upload(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const accessKey = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const secret = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const region = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const endpoint = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  const bucket = (end = numbers[at + 11]) > 0 ? text.substring(numbers[at + 10], end) : t.otherString(at + 10);
  const forcePathStyle = numbers[at + 12] === 1;
  const metadata = {};
  for (let next = numbers[at + 13]; next !== 0; next = numbers[next]) {
    const { key, value } = readS3Upload_MetadataEntry(t, next);
    metadata[key] = value;
  }
  const tagging = (end = numbers[at + 16]) > 0 ? text.substring(numbers[at + 15], end) : t.otherString(at + 15);
  return { accessKey, secret, region, endpoint, bucket, forcePathStyle, metadata, tagging };
}

function fromJSONS3Upload(object) {
  const accessKey = stringFromJSON(object.accessKey);
  const secret = stringFromJSON(object.secret);
  const region = stringFromJSON(object.region);
  const endpoint = stringFromJSON(object.endpoint);
  const bucket = stringFromJSON(object.bucket);
  const forcePathStyle = isSet(object.forcePathStyle) ? Boolean(object.forcePathStyle) : false;
  const metadata = isObject(object.metadata) ? mapOf(object.metadata, String, String) : {};
  const tagging = stringFromJSON(object.tagging);
  return { accessKey, secret, region, endpoint, bucket, forcePathStyle, metadata, tagging };
}

function toJSONS3Upload(message) {
  const json = {};
  if (message.accessKey !== undefined) json.accessKey = message.accessKey;
  if (message.secret !== undefined) json.secret = message.secret;
  if (message.region !== undefined) json.region = message.region;
  if (message.endpoint !== undefined) json.endpoint = message.endpoint;
  if (message.bucket !== undefined) json.bucket = message.bucket;
  if (message.forcePathStyle !== undefined) json.forcePathStyle = message.forcePathStyle;
  json.metadata = { ...message.metadata };
  if (message.tagging !== undefined) json.tagging = message.tagging;
  return json;
}

function fromPartialS3Upload(object) {
  const accessKey = isSet(object.accessKey) ? object.accessKey : '';
  const secret = isSet(object.secret) ? object.secret : '';
  const region = isSet(object.region) ? object.region : '';
  const endpoint = isSet(object.endpoint) ? object.endpoint : '';
  const bucket = isSet(object.bucket) ? object.bucket : '';
  const forcePathStyle = isSet(object.forcePathStyle) ? object.forcePathStyle : false;
  const metadata = isSet(object.metadata) ? mapOf(object.metadata, String, String) : {};
  const tagging = isSet(object.tagging) ? object.tagging : '';
  return { accessKey, secret, region, endpoint, bucket, forcePathStyle, metadata, tagging };
}

function encodeS3Upload_MetadataEntry(message, writer) {
  if (message.key !== undefined && message.key !== '') writer.string(10, message.key, 'S3Upload_MetadataEntry.key');
  if (message.value !== undefined && message.value !== '') {
    writer.string(18, message.value, 'S3Upload_MetadataEntry.value');
  }
}

function readS3Upload_MetadataEntry(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const key = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const value = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { key, value };
}

function fromJSONS3Upload_MetadataEntry(object) {
  const key = stringFromJSON(object.key);
  const value = stringFromJSON(object.value);
  return { key, value };
}

function toJSONS3Upload_MetadataEntry(message) {
  const json = {};
  if (message.key !== undefined) json.key = message.key;
  if (message.value !== undefined) json.value = message.value;
  return json;
}

function fromPartialS3Upload_MetadataEntry(object) {
  const key = isSet(object.key) ? object.key : '';
  const value = isSet(object.value) ? object.value : '';
  return { key, value };
}

function encodeGCPUpload(message, writer) {
  if (message.credentials !== undefined && message.credentials !== '') {
    writer.string(10, message.credentials, 'GCPUpload.credentials');
  }
  if (message.bucket !== undefined && message.bucket !== '') writer.string(18, message.bucket, 'GCPUpload.bucket');
}

function fitsGCPUpload(message) {
  return (
    isObject(message) &&
    (message.credentials === undefined || isText(message.credentials)) &&
    (message.bucket === undefined || isText(message.bucket))
  );
}

function readGCPUpload(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const credentials = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const bucket = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { credentials, bucket };
}

function fromJSONGCPUpload(object) {
  const credentials = stringFromJSON(object.credentials);
  const bucket = stringFromJSON(object.bucket);
  return { credentials, bucket };
}

function toJSONGCPUpload(message) {
  const json = {};
  if (message.credentials !== undefined) json.credentials = message.credentials;
  if (message.bucket !== undefined) json.bucket = message.bucket;
  return json;
}

function fromPartialGCPUpload(object) {
  const credentials = isSet(object.credentials) ? object.credentials : '';
  const bucket = isSet(object.bucket) ? object.bucket : '';
  return { credentials, bucket };
}

function encodeAzureBlobUpload(message, writer) {
  if (message.accountName !== undefined && message.accountName !== '') {
    writer.string(10, message.accountName, 'AzureBlobUpload.accountName');
  }
  if (message.accountKey !== undefined && message.accountKey !== '') {
    writer.string(18, message.accountKey, 'AzureBlobUpload.accountKey');
  }
  if (message.containerName !== undefined && message.containerName !== '') {
    writer.string(26, message.containerName, 'AzureBlobUpload.containerName');
  }
}

function fitsAzureBlobUpload(message) {
  return (
    isObject(message) &&
    (message.accountName === undefined || isText(message.accountName)) &&
    (message.accountKey === undefined || isText(message.accountKey)) &&
    (message.containerName === undefined || isText(message.containerName))
  );
}

function readAzureBlobUpload(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const accountName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const accountKey = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const containerName = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  return { accountName, accountKey, containerName };
}

function fromJSONAzureBlobUpload(object) {
  const accountName = stringFromJSON(object.accountName);
  const accountKey = stringFromJSON(object.accountKey);
  const containerName = stringFromJSON(object.containerName);
  return { accountName, accountKey, containerName };
}

function toJSONAzureBlobUpload(message) {
  const json = {};
  if (message.accountName !== undefined) json.accountName = message.accountName;
  if (message.accountKey !== undefined) json.accountKey = message.accountKey;
  if (message.containerName !== undefined) json.containerName = message.containerName;
  return json;
}

function fromPartialAzureBlobUpload(object) {
  const accountName = isSet(object.accountName) ? object.accountName : '';
  const accountKey = isSet(object.accountKey) ? object.accountKey : '';
  const containerName = isSet(object.containerName) ? object.containerName : '';
  return { accountName, accountKey, containerName };
}

function encodeAliOSSUpload(message, writer) {
  if (message.accessKey !== undefined && message.accessKey !== '') {
    writer.string(10, message.accessKey, 'AliOSSUpload.accessKey');
  }
  if (message.secret !== undefined && message.secret !== '') writer.string(18, message.secret, 'AliOSSUpload.secret');
  if (message.region !== undefined && message.region !== '') writer.string(26, message.region, 'AliOSSUpload.region');
  if (message.endpoint !== undefined && message.endpoint !== '') {
    writer.string(34, message.endpoint, 'AliOSSUpload.endpoint');
  }
  if (message.bucket !== undefined && message.bucket !== '') writer.string(42, message.bucket, 'AliOSSUpload.bucket');
}

function fitsAliOSSUpload(message) {
  return (
    isObject(message) &&
    (message.accessKey === undefined || isText(message.accessKey)) &&
    (message.secret === undefined || isText(message.secret)) &&
    (message.region === undefined || isText(message.region)) &&
    (message.endpoint === undefined || isText(message.endpoint)) &&
    (message.bucket === undefined || isText(message.bucket))
  );
}

function readAliOSSUpload(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const accessKey = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const secret = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const region = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const endpoint = (end = numbers[at + 9]) > 0 ? text.substring(numbers[at + 8], end) : t.otherString(at + 8);
  const bucket = (end = numbers[at + 11]) > 0 ? text.substring(numbers[at + 10], end) : t.otherString(at + 10);
  return { accessKey, secret, region, endpoint, bucket };
}

function fromJSONAliOSSUpload(object) {
  const accessKey = stringFromJSON(object.accessKey);
  const secret = stringFromJSON(object.secret);
  const region = stringFromJSON(object.region);
  const endpoint = stringFromJSON(object.endpoint);
  const bucket = stringFromJSON(object.bucket);
  return { accessKey, secret, region, endpoint, bucket };
}

function toJSONAliOSSUpload(message) {
  const json = {};
  if (message.accessKey !== undefined) json.accessKey = message.accessKey;
  if (message.secret !== undefined) json.secret = message.secret;
  if (message.region !== undefined) json.region = message.region;
  if (message.endpoint !== undefined) json.endpoint = message.endpoint;
  if (message.bucket !== undefined) json.bucket = message.bucket;
  return json;
}

function fromPartialAliOSSUpload(object) {
  const accessKey = isSet(object.accessKey) ? object.accessKey : '';
  const secret = isSet(object.secret) ? object.secret : '';
  const region = isSet(object.region) ? object.region : '';
  const endpoint = isSet(object.endpoint) ? object.endpoint : '';
  const bucket = isSet(object.bucket) ? object.bucket : '';
  return { accessKey, secret, region, endpoint, bucket };
}

function encodeStreamOutput(message, writer) {
  if (message.protocol !== undefined && message.protocol !== 0) writer.int32(8, message.protocol);
  if (message.urls !== undefined) {
    for (const element of writer.list(message.urls, 'StreamOutput.urls')) {
      writer.string(18, element, 'StreamOutput.urls');
    }
  }
}

function fitsStreamOutput(message) {
  return (
    isObject(message) &&
    (message.protocol === undefined || fitsStreamProtocol(message.protocol)) &&
    (message.urls === undefined || isListOf(isText, message.urls))
  );
}

function readStreamOutput(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const protocol = numbers[at + 2];
  const urls = [];
  for (let next = numbers[at + 3]; next !== 0; next = numbers[next]) {
    urls.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  return { protocol, urls };
}

function readListOfStreamOutput(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readStreamOutput(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readStreamOutput(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readStreamOutput(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readStreamOutput(t, next));
  }
  return list;
}

function fromJSONStreamOutput(object) {
  const protocol = isSet(object.protocol) ? streamProtocolFromJSON(object.protocol) : 0;
  const urls = Array.isArray(object.urls) ? object.urls.map((element) => String(element)) : [];
  return { protocol, urls };
}

function toJSONStreamOutput(message) {
  const json = {};
  if (message.protocol !== undefined) json.protocol = streamProtocolToJSON(message.protocol);
  json.urls = message.urls ? message.urls.map((element) => element) : [];
  return json;
}

function fromPartialStreamOutput(object) {
  const protocol = isSet(object.protocol) ? object.protocol : 0;
  let urls = [];
  if (Array.isArray(object.urls)) {
    urls = object.urls.map((element) => element);
  } else if (isSet(object.urls)) {
    for (const element of object.urls) urls.push(element);
  }
  return { protocol, urls };
}

function encodeEncodingOptions(message, writer) {
  if (message.width !== undefined && message.width !== 0) writer.int32(8, message.width);
  if (message.height !== undefined && message.height !== 0) writer.int32(16, message.height);
  if (message.depth !== undefined && message.depth !== 0) writer.int32(24, message.depth);
  if (message.framerate !== undefined && message.framerate !== 0) writer.int32(32, message.framerate);
  if (message.audioCodec !== undefined && message.audioCodec !== 0) writer.int32(40, message.audioCodec);
  if (message.audioBitrate !== undefined && message.audioBitrate !== 0) writer.int32(48, message.audioBitrate);
  if (message.audioFrequency !== undefined && message.audioFrequency !== 0) writer.int32(56, message.audioFrequency);
  if (message.videoCodec !== undefined && message.videoCodec !== 0) writer.int32(64, message.videoCodec);
  if (message.videoBitrate !== undefined && message.videoBitrate !== 0) writer.int32(72, message.videoBitrate);
  if (message.keyFrameInterval !== undefined && message.keyFrameInterval !== 0) {
    writer.double(81, message.keyFrameInterval);
  }
}

function fitsEncodingOptions(message) {
  return (
    isObject(message) &&
    (message.width === undefined || isInt32(message.width)) &&
    (message.height === undefined || isInt32(message.height)) &&
    (message.depth === undefined || isInt32(message.depth)) &&
    (message.framerate === undefined || isInt32(message.framerate)) &&
    (message.audioCodec === undefined || fitsAudioCodec(message.audioCodec)) &&
    (message.audioBitrate === undefined || isInt32(message.audioBitrate)) &&
    (message.audioFrequency === undefined || isInt32(message.audioFrequency)) &&
    (message.videoCodec === undefined || fitsVideoCodec(message.videoCodec)) &&
    (message.videoBitrate === undefined || isInt32(message.videoBitrate)) &&
    (message.keyFrameInterval === undefined || Number.isFinite(message.keyFrameInterval))
  );
}

function readEncodingOptions(t, at) {
  const numbers = t.numbers;
  const width = numbers[at + 2];
  const height = numbers[at + 3];
  const depth = numbers[at + 4];
  const framerate = numbers[at + 5];
  const audioCodec = numbers[at + 6];
  const audioBitrate = numbers[at + 7];
  const audioFrequency = numbers[at + 8];
  const videoCodec = numbers[at + 9];
  const videoBitrate = numbers[at + 10];
  const keyFrameInterval = t.double(at + 11);
  return {
    width, height, depth, framerate, audioCodec, audioBitrate, audioFrequency, videoCodec, videoBitrate,
    keyFrameInterval,
  };
}

function fromJSONEncodingOptions(object) {
  const width = isSet(object.width) ? Number(object.width) : 0;
  const height = isSet(object.height) ? Number(object.height) : 0;
  const depth = isSet(object.depth) ? Number(object.depth) : 0;
  const framerate = isSet(object.framerate) ? Number(object.framerate) : 0;
  const audioCodec = isSet(object.audioCodec) ? audioCodecFromJSON(object.audioCodec) : 0;
  const audioBitrate = isSet(object.audioBitrate) ? Number(object.audioBitrate) : 0;
  const audioFrequency = isSet(object.audioFrequency) ? Number(object.audioFrequency) : 0;
  const videoCodec = isSet(object.videoCodec) ? videoCodecFromJSON(object.videoCodec) : 0;
  const videoBitrate = isSet(object.videoBitrate) ? Number(object.videoBitrate) : 0;
  const keyFrameInterval = isSet(object.keyFrameInterval) ? Number(object.keyFrameInterval) : 0;
  return {
    width, height, depth, framerate, audioCodec, audioBitrate, audioFrequency, videoCodec, videoBitrate,
    keyFrameInterval,
  };
}

function toJSONEncodingOptions(message) {
  const json = {};
  if (message.width !== undefined) json.width = Math.round(message.width);
  if (message.height !== undefined) json.height = Math.round(message.height);
  if (message.depth !== undefined) json.depth = Math.round(message.depth);
  if (message.framerate !== undefined) json.framerate = Math.round(message.framerate);
  if (message.audioCodec !== undefined) json.audioCodec = audioCodecToJSON(message.audioCodec);
  if (message.audioBitrate !== undefined) json.audioBitrate = Math.round(message.audioBitrate);
  if (message.audioFrequency !== undefined) json.audioFrequency = Math.round(message.audioFrequency);
  if (message.videoCodec !== undefined) json.videoCodec = videoCodecToJSON(message.videoCodec);
  if (message.videoBitrate !== undefined) json.videoBitrate = Math.round(message.videoBitrate);
  if (message.keyFrameInterval !== undefined) json.keyFrameInterval = message.keyFrameInterval;
  return json;
}

function fromPartialEncodingOptions(object) {
  const width = isSet(object.width) ? object.width : 0;
  const height = isSet(object.height) ? object.height : 0;
  const depth = isSet(object.depth) ? object.depth : 0;
  const framerate = isSet(object.framerate) ? object.framerate : 0;
  const audioCodec = isSet(object.audioCodec) ? object.audioCodec : 0;
  const audioBitrate = isSet(object.audioBitrate) ? object.audioBitrate : 0;
  const audioFrequency = isSet(object.audioFrequency) ? object.audioFrequency : 0;
  const videoCodec = isSet(object.videoCodec) ? object.videoCodec : 0;
  const videoBitrate = isSet(object.videoBitrate) ? object.videoBitrate : 0;
  const keyFrameInterval = isSet(object.keyFrameInterval) ? object.keyFrameInterval : 0;
  return {
    width, height, depth, framerate, audioCodec, audioBitrate, audioFrequency, videoCodec, videoBitrate,
    keyFrameInterval,
  };
}

function encodeUpdateLayoutRequest(message, writer) {
  if (message.egressId !== undefined && message.egressId !== '') {
    writer.string(10, message.egressId, 'UpdateLayoutRequest.egressId');
  }
  if (message.layout !== undefined && message.layout !== '') {
    writer.string(18, message.layout, 'UpdateLayoutRequest.layout');
  }
}

function fitsUpdateLayoutRequest(message) {
  return (
    isObject(message) &&
    (message.egressId === undefined || isText(message.egressId)) &&
    (message.layout === undefined || isText(message.layout))
  );
}

function readUpdateLayoutRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const egressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const layout = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  return { egressId, layout };
}

function fromJSONUpdateLayoutRequest(object) {
  const egressId = stringFromJSON(object.egressId);
  const layout = stringFromJSON(object.layout);
  return { egressId, layout };
}

function toJSONUpdateLayoutRequest(message) {
  const json = {};
  if (message.egressId !== undefined) json.egressId = message.egressId;
  if (message.layout !== undefined) json.layout = message.layout;
  return json;
}

function fromPartialUpdateLayoutRequest(object) {
  const egressId = isSet(object.egressId) ? object.egressId : '';
  const layout = isSet(object.layout) ? object.layout : '';
  return { egressId, layout };
}

function encodeUpdateStreamRequest(message, writer) {
  if (message.egressId !== undefined && message.egressId !== '') {
    writer.string(10, message.egressId, 'UpdateStreamRequest.egressId');
  }
  if (message.addOutputUrls !== undefined) {
    for (const element of writer.list(message.addOutputUrls, 'UpdateStreamRequest.addOutputUrls')) {
      writer.string(18, element, 'UpdateStreamRequest.addOutputUrls');
    }
  }
  if (message.removeOutputUrls !== undefined) {
    for (const element of writer.list(message.removeOutputUrls, 'UpdateStreamRequest.removeOutputUrls')) {
      writer.string(26, element, 'UpdateStreamRequest.removeOutputUrls');
    }
  }
}

function fitsUpdateStreamRequest(message) {
  return (
    isObject(message) &&
    (message.egressId === undefined || isText(message.egressId)) &&
    (message.addOutputUrls === undefined || isListOf(isText, message.addOutputUrls)) &&
    (message.removeOutputUrls === undefined || isListOf(isText, message.removeOutputUrls))
  );
}

function readUpdateStreamRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const egressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const addOutputUrls = [];
  for (let next = numbers[at + 4]; next !== 0; next = numbers[next]) {
    addOutputUrls.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  const removeOutputUrls = [];
  for (let next = numbers[at + 6]; next !== 0; next = numbers[next]) {
    removeOutputUrls.push((end = numbers[next + 2]) > 0 ? text.substring(numbers[next + 1], end) : t.otherString(next + 1));
  }
  return { egressId, addOutputUrls, removeOutputUrls };
}

function fromJSONUpdateStreamRequest(object) {
  const egressId = stringFromJSON(object.egressId);
  const addOutputUrls = Array.isArray(object.addOutputUrls)
    ? object.addOutputUrls.map((element) => String(element))
    : [];
  const removeOutputUrls = Array.isArray(object.removeOutputUrls)
    ? object.removeOutputUrls.map((element) => String(element))
    : [];
  return { egressId, addOutputUrls, removeOutputUrls };
}

function toJSONUpdateStreamRequest(message) {
  const json = {};
  if (message.egressId !== undefined) json.egressId = message.egressId;
  json.addOutputUrls = message.addOutputUrls ? message.addOutputUrls.map((element) => element) : [];
  json.removeOutputUrls = message.removeOutputUrls ? message.removeOutputUrls.map((element) => element) : [];
  return json;
}

function fromPartialUpdateStreamRequest(object) {
  const egressId = isSet(object.egressId) ? object.egressId : '';
  let addOutputUrls = [];
  if (Array.isArray(object.addOutputUrls)) {
    addOutputUrls = object.addOutputUrls.map((element) => element);
  } else if (isSet(object.addOutputUrls)) {
    for (const element of object.addOutputUrls) addOutputUrls.push(element);
  }
  let removeOutputUrls = [];
  if (Array.isArray(object.removeOutputUrls)) {
    removeOutputUrls = object.removeOutputUrls.map((element) => element);
  } else if (isSet(object.removeOutputUrls)) {
    for (const element of object.removeOutputUrls) removeOutputUrls.push(element);
  }
  return { egressId, addOutputUrls, removeOutputUrls };
}

function encodeUpdateOutputsRequest(message, writer) {
  if (message.egressId !== undefined && message.egressId !== '') {
    writer.string(10, message.egressId, 'UpdateOutputsRequest.egressId');
  }
  if (message.addImageOutputs !== undefined) {
    for (const element of writer.list(message.addImageOutputs, 'UpdateOutputsRequest.addImageOutputs')) {
      writer.message(18, element, encodeImageOutput, 'UpdateOutputsRequest.addImageOutputs');
    }
  }
  if (message.removeImageOutputs !== undefined) {
    for (const element of writer.list(message.removeImageOutputs, 'UpdateOutputsRequest.removeImageOutputs')) {
      writer.message(26, element, encodeImageOutput, 'UpdateOutputsRequest.removeImageOutputs');
    }
  }
}

function readUpdateOutputsRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const egressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const addImageOutputs = readListOfImageOutput(t, numbers[at + 4]);
  const removeImageOutputs = readListOfImageOutput(t, numbers[at + 6]);
  return { egressId, addImageOutputs, removeImageOutputs };
}

function fromJSONUpdateOutputsRequest(object) {
  const egressId = stringFromJSON(object.egressId);
  const addImageOutputs = Array.isArray(object.addImageOutputs)
    ? object.addImageOutputs.map((element) => fromJSONImageOutput(element))
    : [];
  const removeImageOutputs = Array.isArray(object.removeImageOutputs)
    ? object.removeImageOutputs.map((element) => fromJSONImageOutput(element))
    : [];
  return { egressId, addImageOutputs, removeImageOutputs };
}

function toJSONUpdateOutputsRequest(message) {
  const json = {};
  if (message.egressId !== undefined) json.egressId = message.egressId;
  json.addImageOutputs = message.addImageOutputs
    ? message.addImageOutputs.map((element) => (element ? toJSONImageOutput(element) : undefined))
    : [];
  json.removeImageOutputs = message.removeImageOutputs
    ? message.removeImageOutputs.map((element) => (element ? toJSONImageOutput(element) : undefined))
    : [];
  return json;
}

function fromPartialUpdateOutputsRequest(object) {
  const egressId = isSet(object.egressId) ? object.egressId : '';
  let addImageOutputs = [];
  if (Array.isArray(object.addImageOutputs)) {
    addImageOutputs = object.addImageOutputs.map((element) => fromPartialImageOutput(element));
  } else if (isSet(object.addImageOutputs)) {
    for (const element of object.addImageOutputs) addImageOutputs.push(fromPartialImageOutput(element));
  }
  let removeImageOutputs = [];
  if (Array.isArray(object.removeImageOutputs)) {
    removeImageOutputs = object.removeImageOutputs.map((element) => fromPartialImageOutput(element));
  } else if (isSet(object.removeImageOutputs)) {
    for (const element of object.removeImageOutputs) removeImageOutputs.push(fromPartialImageOutput(element));
  }
  return { egressId, addImageOutputs, removeImageOutputs };
}

function encodeListEgressRequest(message, writer) {
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(10, message.roomName, 'ListEgressRequest.roomName');
  }
  if (message.egressId !== undefined && message.egressId !== '') {
    writer.string(18, message.egressId, 'ListEgressRequest.egressId');
  }
  if (message.active === true) writer.bool(24, message.active);
}

function fitsListEgressRequest(message) {
  return (
    isObject(message) &&
    (message.roomName === undefined || isText(message.roomName)) &&
    (message.egressId === undefined || isText(message.egressId)) &&
    (message.active === undefined || typeof message.active === 'boolean')
  );
}

function readListEgressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const roomName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const egressId = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const active = numbers[at + 6] === 1;
  return { roomName, egressId, active };
}

function fromJSONListEgressRequest(object) {
  const roomName = stringFromJSON(object.roomName);
  const egressId = stringFromJSON(object.egressId);
  const active = isSet(object.active) ? Boolean(object.active) : false;
  return { roomName, egressId, active };
}

function toJSONListEgressRequest(message) {
  const json = {};
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.egressId !== undefined) json.egressId = message.egressId;
  if (message.active !== undefined) json.active = message.active;
  return json;
}

function fromPartialListEgressRequest(object) {
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const egressId = isSet(object.egressId) ? object.egressId : '';
  const active = isSet(object.active) ? object.active : false;
  return { roomName, egressId, active };
}

function encodeListEgressResponse(message, writer) {
  if (message.items !== undefined) {
    for (const element of writer.list(message.items, 'ListEgressResponse.items')) {
      writer.message(10, element, encodeEgressInfo, 'ListEgressResponse.items');
    }
  }
}

function readListEgressResponse(t, at) {
  const numbers = t.numbers;
  const items = readListOfEgressInfo(t, numbers[at + 2]);
  return { items };
}

function fromJSONListEgressResponse(object) {
  const items = Array.isArray(object.items) ? object.items.map((element) => fromJSONEgressInfo(element)) : [];
  return { items };
}

function toJSONListEgressResponse(message) {
  const json = {};
  json.items = message.items ? message.items.map((element) => (element ? toJSONEgressInfo(element) : undefined)) : [];
  return json;
}

function fromPartialListEgressResponse(object) {
  let items = [];
  if (Array.isArray(object.items)) {
    items = object.items.map((element) => fromPartialEgressInfo(element));
  } else if (isSet(object.items)) {
    for (const element of object.items) items.push(fromPartialEgressInfo(element));
  }
  return { items };
}

function encodeStopEgressRequest(message, writer) {
  if (message.egressId !== undefined && message.egressId !== '') {
    writer.string(10, message.egressId, 'StopEgressRequest.egressId');
  }
}

function fitsStopEgressRequest(message) {
  return (
    isObject(message) &&
    (message.egressId === undefined || isText(message.egressId))
  );
}

function readStopEgressRequest(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const egressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  return { egressId };
}

function fromJSONStopEgressRequest(object) {
  const egressId = stringFromJSON(object.egressId);
  return { egressId };
}

function toJSONStopEgressRequest(message) {
  const json = {};
  if (message.egressId !== undefined) json.egressId = message.egressId;
  return json;
}

function fromPartialStopEgressRequest(object) {
  const egressId = isSet(object.egressId) ? object.egressId : '';
  return { egressId };
}

function encodeEgressInfo(message, writer) {
  if (message.egressId !== undefined && message.egressId !== '') {
    writer.string(10, message.egressId, 'EgressInfo.egressId');
  }
  if (message.roomId !== undefined && message.roomId !== '') writer.string(18, message.roomId, 'EgressInfo.roomId');
  if (message.roomName !== undefined && message.roomName !== '') {
    writer.string(106, message.roomName, 'EgressInfo.roomName');
  }
  if (message.status !== undefined && message.status !== 0) writer.int32(24, message.status);
  if (message.startedAt !== undefined && message.startedAt !== 0) {
    writer.int64(80, message.startedAt, 'EgressInfo.startedAt');
  }
  if (message.endedAt !== undefined && message.endedAt !== 0) writer.int64(88, message.endedAt, 'EgressInfo.endedAt');
  if (message.updatedAt !== undefined && message.updatedAt !== 0) {
    writer.int64(144, message.updatedAt, 'EgressInfo.updatedAt');
  }
  if (message.error !== undefined && message.error !== '') writer.string(74, message.error, 'EgressInfo.error');
  if (message.roomComposite !== undefined) {
    writer.message(34, message.roomComposite, encodeRoomCompositeEgressRequest, 'EgressInfo.roomComposite');
  }
  if (message.web !== undefined) writer.message(114, message.web, encodeWebEgressRequest, 'EgressInfo.web');
  if (message.participant !== undefined) {
    writer.message(154, message.participant, encodeParticipantEgressRequest, 'EgressInfo.participant');
  }
  if (message.trackComposite !== undefined) {
    writer.message(42, message.trackComposite, encodeTrackCompositeEgressRequest, 'EgressInfo.trackComposite');
  }
  if (message.track !== undefined) writer.message(50, message.track, encodeTrackEgressRequest, 'EgressInfo.track');
  if (message.stream !== undefined) writer.message(58, message.stream, encodeStreamInfoList, 'EgressInfo.stream');
  if (message.file !== undefined) writer.message(66, message.file, encodeFileInfo, 'EgressInfo.file');
  if (message.segments !== undefined) writer.message(98, message.segments, encodeSegmentsInfo, 'EgressInfo.segments');
  if (message.streamResults !== undefined) {
    for (const element of writer.list(message.streamResults, 'EgressInfo.streamResults')) {
      writer.message(122, element, encodeStreamInfo, 'EgressInfo.streamResults');
    }
  }
  if (message.fileResults !== undefined) {
    for (const element of writer.list(message.fileResults, 'EgressInfo.fileResults')) {
      writer.message(130, element, encodeFileInfo, 'EgressInfo.fileResults');
    }
  }
  if (message.segmentResults !== undefined) {
    for (const element of writer.list(message.segmentResults, 'EgressInfo.segmentResults')) {
      writer.message(138, element, encodeSegmentsInfo, 'EgressInfo.segmentResults');
    }
  }
  if (message.imageResults !== undefined) {
    for (const element of writer.list(message.imageResults, 'EgressInfo.imageResults')) {
      writer.message(162, element, encodeImagesInfo, 'EgressInfo.imageResults');
    }
  }
}

function readEgressInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const egressId = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const roomId = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const roomName = (end = numbers[at + 7]) > 0 ? text.substring(numbers[at + 6], end) : t.otherString(at + 6);
  const status = numbers[at + 8];
  const startedAt = numbers[at + 10] * 0x100000000 + (numbers[at + 9] >>> 0);
  const endedAt = numbers[at + 12] * 0x100000000 + (numbers[at + 11] >>> 0);
  const updatedAt = numbers[at + 14] * 0x100000000 + (numbers[at + 13] >>> 0);
  const error = (end = numbers[at + 16]) > 0 ? text.substring(numbers[at + 15], end) : t.otherString(at + 15);
  let roomComposite;
  if (numbers[at + 17] !== 0) roomComposite = readRoomCompositeEgressRequest(t, numbers[at + 17]);
  let web;
  if (numbers[at + 18] !== 0) web = readWebEgressRequest(t, numbers[at + 18]);
  let participant;
  if (numbers[at + 19] !== 0) participant = readParticipantEgressRequest(t, numbers[at + 19]);
  let trackComposite;
  if (numbers[at + 20] !== 0) trackComposite = readTrackCompositeEgressRequest(t, numbers[at + 20]);
  let track;
  if (numbers[at + 21] !== 0) track = readTrackEgressRequest(t, numbers[at + 21]);
  let stream;
  if (numbers[at + 22] !== 0) stream = readStreamInfoList(t, numbers[at + 22]);
  let file;
  if (numbers[at + 23] !== 0) file = readFileInfo(t, numbers[at + 23]);
  let segments;
  if (numbers[at + 24] !== 0) segments = readSegmentsInfo(t, numbers[at + 24]);
  const streamResults = readListOfStreamInfo(t, numbers[at + 25]);
  const fileResults = readListOfFileInfo(t, numbers[at + 27]);
  const segmentResults = readListOfSegmentsInfo(t, numbers[at + 29]);
  const imageResults = readListOfImagesInfo(t, numbers[at + 31]);
  return {
    egressId, roomId, roomName, status, startedAt, endedAt, updatedAt, error, roomComposite, web, participant,
    trackComposite, track, stream, file, segments, streamResults, fileResults, segmentResults, imageResults,
  };
}

function readListOfEgressInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readEgressInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readEgressInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readEgressInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readEgressInfo(t, next));
  }
  return list;
}

function fromJSONEgressInfo(object) {
  const egressId = stringFromJSON(object.egressId);
  const roomId = stringFromJSON(object.roomId);
  const roomName = stringFromJSON(object.roomName);
  const status = isSet(object.status) ? egressStatusFromJSON(object.status) : 0;
  const startedAt = isSet(object.startedAt) ? Number(object.startedAt) : 0;
  const endedAt = isSet(object.endedAt) ? Number(object.endedAt) : 0;
  const updatedAt = isSet(object.updatedAt) ? Number(object.updatedAt) : 0;
  const error = stringFromJSON(object.error);
  const roomComposite = isSet(object.roomComposite)
    ? fromJSONRoomCompositeEgressRequest(object.roomComposite)
    : undefined;
  const web = isSet(object.web) ? fromJSONWebEgressRequest(object.web) : undefined;
  const participant = isSet(object.participant) ? fromJSONParticipantEgressRequest(object.participant) : undefined;
  const trackComposite = isSet(object.trackComposite)
    ? fromJSONTrackCompositeEgressRequest(object.trackComposite)
    : undefined;
  const track = isSet(object.track) ? fromJSONTrackEgressRequest(object.track) : undefined;
  const stream = isSet(object.stream) ? fromJSONStreamInfoList(object.stream) : undefined;
  const file = isSet(object.file) ? fromJSONFileInfo(object.file) : undefined;
  const segments = isSet(object.segments) ? fromJSONSegmentsInfo(object.segments) : undefined;
  const streamResults = Array.isArray(object.streamResults)
    ? object.streamResults.map((element) => fromJSONStreamInfo(element))
    : [];
  const fileResults = Array.isArray(object.fileResults)
    ? object.fileResults.map((element) => fromJSONFileInfo(element))
    : [];
  const segmentResults = Array.isArray(object.segmentResults)
    ? object.segmentResults.map((element) => fromJSONSegmentsInfo(element))
    : [];
  const imageResults = Array.isArray(object.imageResults)
    ? object.imageResults.map((element) => fromJSONImagesInfo(element))
    : [];
  return {
    egressId, roomId, roomName, status, startedAt, endedAt, updatedAt, error, roomComposite, web, participant,
    trackComposite, track, stream, file, segments, streamResults, fileResults, segmentResults, imageResults,
  };
}

function toJSONEgressInfo(message) {
  const json = {};
  if (message.egressId !== undefined) json.egressId = message.egressId;
  if (message.roomId !== undefined) json.roomId = message.roomId;
  if (message.roomName !== undefined) json.roomName = message.roomName;
  if (message.status !== undefined) json.status = egressStatusToJSON(message.status);
  if (message.startedAt !== undefined) json.startedAt = Math.round(message.startedAt);
  if (message.endedAt !== undefined) json.endedAt = Math.round(message.endedAt);
  if (message.updatedAt !== undefined) json.updatedAt = Math.round(message.updatedAt);
  if (message.error !== undefined) json.error = message.error;
  if (message.roomComposite !== undefined) {
    json.roomComposite = message.roomComposite ? toJSONRoomCompositeEgressRequest(message.roomComposite) : undefined;
  }
  if (message.web !== undefined) json.web = message.web ? toJSONWebEgressRequest(message.web) : undefined;
  if (message.participant !== undefined) {
    json.participant = message.participant ? toJSONParticipantEgressRequest(message.participant) : undefined;
  }
  if (message.trackComposite !== undefined) {
    json.trackComposite = message.trackComposite
      ? toJSONTrackCompositeEgressRequest(message.trackComposite)
      : undefined;
  }
  if (message.track !== undefined) json.track = message.track ? toJSONTrackEgressRequest(message.track) : undefined;
  if (message.stream !== undefined) json.stream = message.stream ? toJSONStreamInfoList(message.stream) : undefined;
  if (message.file !== undefined) json.file = message.file ? toJSONFileInfo(message.file) : undefined;
  if (message.segments !== undefined) {
    json.segments = message.segments ? toJSONSegmentsInfo(message.segments) : undefined;
  }
  json.streamResults = message.streamResults
    ? message.streamResults.map((element) => (element ? toJSONStreamInfo(element) : undefined))
    : [];
  json.fileResults = message.fileResults
    ? message.fileResults.map((element) => (element ? toJSONFileInfo(element) : undefined))
    : [];
  json.segmentResults = message.segmentResults
    ? message.segmentResults.map((element) => (element ? toJSONSegmentsInfo(element) : undefined))
    : [];
  json.imageResults = message.imageResults
    ? message.imageResults.map((element) => (element ? toJSONImagesInfo(element) : undefined))
    : [];
  return json;
}

function fromPartialEgressInfo(object) {
  const egressId = isSet(object.egressId) ? object.egressId : '';
  const roomId = isSet(object.roomId) ? object.roomId : '';
  const roomName = isSet(object.roomName) ? object.roomName : '';
  const status = isSet(object.status) ? object.status : 0;
  const startedAt = isSet(object.startedAt) ? object.startedAt : 0;
  const endedAt = isSet(object.endedAt) ? object.endedAt : 0;
  const updatedAt = isSet(object.updatedAt) ? object.updatedAt : 0;
  const error = isSet(object.error) ? object.error : '';
  const roomComposite = isSet(object.roomComposite)
    ? fromPartialRoomCompositeEgressRequest(object.roomComposite)
    : undefined;
  const web = isSet(object.web) ? fromPartialWebEgressRequest(object.web) : undefined;
  const participant = isSet(object.participant) ? fromPartialParticipantEgressRequest(object.participant) : undefined;
  const trackComposite = isSet(object.trackComposite)
    ? fromPartialTrackCompositeEgressRequest(object.trackComposite)
    : undefined;
  const track = isSet(object.track) ? fromPartialTrackEgressRequest(object.track) : undefined;
  const stream = isSet(object.stream) ? fromPartialStreamInfoList(object.stream) : undefined;
  const file = isSet(object.file) ? fromPartialFileInfo(object.file) : undefined;
  const segments = isSet(object.segments) ? fromPartialSegmentsInfo(object.segments) : undefined;
  let streamResults = [];
  if (Array.isArray(object.streamResults)) {
    streamResults = object.streamResults.map((element) => fromPartialStreamInfo(element));
  } else if (isSet(object.streamResults)) {
    for (const element of object.streamResults) streamResults.push(fromPartialStreamInfo(element));
  }
  let fileResults = [];
  if (Array.isArray(object.fileResults)) {
    fileResults = object.fileResults.map((element) => fromPartialFileInfo(element));
  } else if (isSet(object.fileResults)) {
    for (const element of object.fileResults) fileResults.push(fromPartialFileInfo(element));
  }
  let segmentResults = [];
  if (Array.isArray(object.segmentResults)) {
    segmentResults = object.segmentResults.map((element) => fromPartialSegmentsInfo(element));
  } else if (isSet(object.segmentResults)) {
    for (const element of object.segmentResults) segmentResults.push(fromPartialSegmentsInfo(element));
  }
  let imageResults = [];
  if (Array.isArray(object.imageResults)) {
    imageResults = object.imageResults.map((element) => fromPartialImagesInfo(element));
  } else if (isSet(object.imageResults)) {
    for (const element of object.imageResults) imageResults.push(fromPartialImagesInfo(element));
  }
  return {
    egressId, roomId, roomName, status, startedAt, endedAt, updatedAt, error, roomComposite, web, participant,
    trackComposite, track, stream, file, segments, streamResults, fileResults, segmentResults, imageResults,
  };
}

function encodeStreamInfoList(message, writer) {
  if (message.info !== undefined) {
    for (const element of writer.list(message.info, 'StreamInfoList.info')) {
      writer.message(10, element, encodeStreamInfo, 'StreamInfoList.info');
    }
  }
}

function readStreamInfoList(t, at) {
  const numbers = t.numbers;
  const info = readListOfStreamInfo(t, numbers[at + 2]);
  return { info };
}

function fromJSONStreamInfoList(object) {
  const info = Array.isArray(object.info) ? object.info.map((element) => fromJSONStreamInfo(element)) : [];
  return { info };
}

function toJSONStreamInfoList(message) {
  const json = {};
  json.info = message.info ? message.info.map((element) => (element ? toJSONStreamInfo(element) : undefined)) : [];
  return json;
}

function fromPartialStreamInfoList(object) {
  let info = [];
  if (Array.isArray(object.info)) {
    info = object.info.map((element) => fromPartialStreamInfo(element));
  } else if (isSet(object.info)) {
    for (const element of object.info) info.push(fromPartialStreamInfo(element));
  }
  return { info };
}

function encodeStreamInfo(message, writer) {
  if (message.url !== undefined && message.url !== '') writer.string(10, message.url, 'StreamInfo.url');
  if (message.startedAt !== undefined && message.startedAt !== 0) {
    writer.int64(16, message.startedAt, 'StreamInfo.startedAt');
  }
  if (message.endedAt !== undefined && message.endedAt !== 0) writer.int64(24, message.endedAt, 'StreamInfo.endedAt');
  if (message.duration !== undefined && message.duration !== 0) {
    writer.int64(32, message.duration, 'StreamInfo.duration');
  }
  if (message.status !== undefined && message.status !== 0) writer.int32(40, message.status);
  if (message.error !== undefined && message.error !== '') writer.string(50, message.error, 'StreamInfo.error');
}

function readStreamInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const url = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const startedAt = numbers[at + 5] * 0x100000000 + (numbers[at + 4] >>> 0);
  const endedAt = numbers[at + 7] * 0x100000000 + (numbers[at + 6] >>> 0);
  const duration = numbers[at + 9] * 0x100000000 + (numbers[at + 8] >>> 0);
  const status = numbers[at + 10];
  const error = (end = numbers[at + 12]) > 0 ? text.substring(numbers[at + 11], end) : t.otherString(at + 11);
  return { url, startedAt, endedAt, duration, status, error };
}

function readListOfStreamInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readStreamInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readStreamInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readStreamInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readStreamInfo(t, next));
  }
  return list;
}

function fromJSONStreamInfo(object) {
  const url = stringFromJSON(object.url);
  const startedAt = isSet(object.startedAt) ? Number(object.startedAt) : 0;
  const endedAt = isSet(object.endedAt) ? Number(object.endedAt) : 0;
  const duration = isSet(object.duration) ? Number(object.duration) : 0;
  const status = isSet(object.status) ? streamInfo_StatusFromJSON(object.status) : 0;
  const error = stringFromJSON(object.error);
  return { url, startedAt, endedAt, duration, status, error };
}

function toJSONStreamInfo(message) {
  const json = {};
  if (message.url !== undefined) json.url = message.url;
  if (message.startedAt !== undefined) json.startedAt = Math.round(message.startedAt);
  if (message.endedAt !== undefined) json.endedAt = Math.round(message.endedAt);
  if (message.duration !== undefined) json.duration = Math.round(message.duration);
  if (message.status !== undefined) json.status = streamInfo_StatusToJSON(message.status);
  if (message.error !== undefined) json.error = message.error;
  return json;
}

function fromPartialStreamInfo(object) {
  const url = isSet(object.url) ? object.url : '';
  const startedAt = isSet(object.startedAt) ? object.startedAt : 0;
  const endedAt = isSet(object.endedAt) ? object.endedAt : 0;
  const duration = isSet(object.duration) ? object.duration : 0;
  const status = isSet(object.status) ? object.status : 0;
  const error = isSet(object.error) ? object.error : '';
  return { url, startedAt, endedAt, duration, status, error };
}

function encodeFileInfo(message, writer) {
  if (message.filename !== undefined && message.filename !== '') {
    writer.string(10, message.filename, 'FileInfo.filename');
  }
  if (message.startedAt !== undefined && message.startedAt !== 0) {
    writer.int64(16, message.startedAt, 'FileInfo.startedAt');
  }
  if (message.endedAt !== undefined && message.endedAt !== 0) writer.int64(24, message.endedAt, 'FileInfo.endedAt');
  if (message.duration !== undefined && message.duration !== 0) {
    writer.int64(48, message.duration, 'FileInfo.duration');
  }
  if (message.size !== undefined && message.size !== 0) writer.int64(32, message.size, 'FileInfo.size');
  if (message.location !== undefined && message.location !== '') {
    writer.string(42, message.location, 'FileInfo.location');
  }
}

function readFileInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const filename = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const startedAt = numbers[at + 5] * 0x100000000 + (numbers[at + 4] >>> 0);
  const endedAt = numbers[at + 7] * 0x100000000 + (numbers[at + 6] >>> 0);
  const duration = numbers[at + 9] * 0x100000000 + (numbers[at + 8] >>> 0);
  const size = numbers[at + 11] * 0x100000000 + (numbers[at + 10] >>> 0);
  const location = (end = numbers[at + 13]) > 0 ? text.substring(numbers[at + 12], end) : t.otherString(at + 12);
  return { filename, startedAt, endedAt, duration, size, location };
}

function readListOfFileInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readFileInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readFileInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readFileInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readFileInfo(t, next));
  }
  return list;
}

function fromJSONFileInfo(object) {
  const filename = stringFromJSON(object.filename);
  const startedAt = isSet(object.startedAt) ? Number(object.startedAt) : 0;
  const endedAt = isSet(object.endedAt) ? Number(object.endedAt) : 0;
  const duration = isSet(object.duration) ? Number(object.duration) : 0;
  const size = isSet(object.size) ? Number(object.size) : 0;
  const location = stringFromJSON(object.location);
  return { filename, startedAt, endedAt, duration, size, location };
}

function toJSONFileInfo(message) {
  const json = {};
  if (message.filename !== undefined) json.filename = message.filename;
  if (message.startedAt !== undefined) json.startedAt = Math.round(message.startedAt);
  if (message.endedAt !== undefined) json.endedAt = Math.round(message.endedAt);
  if (message.duration !== undefined) json.duration = Math.round(message.duration);
  if (message.size !== undefined) json.size = Math.round(message.size);
  if (message.location !== undefined) json.location = message.location;
  return json;
}

function fromPartialFileInfo(object) {
  const filename = isSet(object.filename) ? object.filename : '';
  const startedAt = isSet(object.startedAt) ? object.startedAt : 0;
  const endedAt = isSet(object.endedAt) ? object.endedAt : 0;
  const duration = isSet(object.duration) ? object.duration : 0;
  const size = isSet(object.size) ? object.size : 0;
  const location = isSet(object.location) ? object.location : '';
  return { filename, startedAt, endedAt, duration, size, location };
}

function encodeSegmentsInfo(message, writer) {
  if (message.playlistName !== undefined && message.playlistName !== '') {
    writer.string(10, message.playlistName, 'SegmentsInfo.playlistName');
  }
  if (message.livePlaylistName !== undefined && message.livePlaylistName !== '') {
    writer.string(66, message.livePlaylistName, 'SegmentsInfo.livePlaylistName');
  }
  if (message.duration !== undefined && message.duration !== 0) {
    writer.int64(16, message.duration, 'SegmentsInfo.duration');
  }
  if (message.size !== undefined && message.size !== 0) writer.int64(24, message.size, 'SegmentsInfo.size');
  if (message.playlistLocation !== undefined && message.playlistLocation !== '') {
    writer.string(34, message.playlistLocation, 'SegmentsInfo.playlistLocation');
  }
  if (message.livePlaylistLocation !== undefined && message.livePlaylistLocation !== '') {
    writer.string(74, message.livePlaylistLocation, 'SegmentsInfo.livePlaylistLocation');
  }
  if (message.segmentCount !== undefined && message.segmentCount !== 0) {
    writer.int64(40, message.segmentCount, 'SegmentsInfo.segmentCount');
  }
  if (message.startedAt !== undefined && message.startedAt !== 0) {
    writer.int64(48, message.startedAt, 'SegmentsInfo.startedAt');
  }
  if (message.endedAt !== undefined && message.endedAt !== 0) {
    writer.int64(56, message.endedAt, 'SegmentsInfo.endedAt');
  }
}

function readSegmentsInfo(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const playlistName = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const livePlaylistName = (end = numbers[at + 5]) > 0 ? text.substring(numbers[at + 4], end) : t.otherString(at + 4);
  const duration = numbers[at + 7] * 0x100000000 + (numbers[at + 6] >>> 0);
  const size = numbers[at + 9] * 0x100000000 + (numbers[at + 8] >>> 0);
  const playlistLocation = (end = numbers[at + 11]) > 0
    ? text.substring(numbers[at + 10], end)
    : t.otherString(at + 10);
  const livePlaylistLocation = (end = numbers[at + 13]) > 0
    ? text.substring(numbers[at + 12], end)
    : t.otherString(at + 12);
  const segmentCount = numbers[at + 15] * 0x100000000 + (numbers[at + 14] >>> 0);
  const startedAt = numbers[at + 17] * 0x100000000 + (numbers[at + 16] >>> 0);
  const endedAt = numbers[at + 19] * 0x100000000 + (numbers[at + 18] >>> 0);
  return {
    playlistName, livePlaylistName, duration, size, playlistLocation, livePlaylistLocation, segmentCount, startedAt,
    endedAt,
  };
}

function readListOfSegmentsInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readSegmentsInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readSegmentsInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readSegmentsInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readSegmentsInfo(t, next));
  }
  return list;
}

function fromJSONSegmentsInfo(object) {
  const playlistName = stringFromJSON(object.playlistName);
  const livePlaylistName = stringFromJSON(object.livePlaylistName);
  const duration = isSet(object.duration) ? Number(object.duration) : 0;
  const size = isSet(object.size) ? Number(object.size) : 0;
  const playlistLocation = stringFromJSON(object.playlistLocation);
  const livePlaylistLocation = stringFromJSON(object.livePlaylistLocation);
  const segmentCount = isSet(object.segmentCount) ? Number(object.segmentCount) : 0;
  const startedAt = isSet(object.startedAt) ? Number(object.startedAt) : 0;
  const endedAt = isSet(object.endedAt) ? Number(object.endedAt) : 0;
  return {
    playlistName, livePlaylistName, duration, size, playlistLocation, livePlaylistLocation, segmentCount, startedAt,
    endedAt,
  };
}

function toJSONSegmentsInfo(message) {
  const json = {};
  if (message.playlistName !== undefined) json.playlistName = message.playlistName;
  if (message.livePlaylistName !== undefined) json.livePlaylistName = message.livePlaylistName;
  if (message.duration !== undefined) json.duration = Math.round(message.duration);
  if (message.size !== undefined) json.size = Math.round(message.size);
  if (message.playlistLocation !== undefined) json.playlistLocation = message.playlistLocation;
  if (message.livePlaylistLocation !== undefined) json.livePlaylistLocation = message.livePlaylistLocation;
  if (message.segmentCount !== undefined) json.segmentCount = Math.round(message.segmentCount);
  if (message.startedAt !== undefined) json.startedAt = Math.round(message.startedAt);
  if (message.endedAt !== undefined) json.endedAt = Math.round(message.endedAt);
  return json;
}

function fromPartialSegmentsInfo(object) {
  const playlistName = isSet(object.playlistName) ? object.playlistName : '';
  const livePlaylistName = isSet(object.livePlaylistName) ? object.livePlaylistName : '';
  const duration = isSet(object.duration) ? object.duration : 0;
  const size = isSet(object.size) ? object.size : 0;
  const playlistLocation = isSet(object.playlistLocation) ? object.playlistLocation : '';
  const livePlaylistLocation = isSet(object.livePlaylistLocation) ? object.livePlaylistLocation : '';
  const segmentCount = isSet(object.segmentCount) ? object.segmentCount : 0;
  const startedAt = isSet(object.startedAt) ? object.startedAt : 0;
  const endedAt = isSet(object.endedAt) ? object.endedAt : 0;
  return {
    playlistName, livePlaylistName, duration, size, playlistLocation, livePlaylistLocation, segmentCount, startedAt,
    endedAt,
  };
}

function encodeImagesInfo(message, writer) {
  if (message.imageCount !== undefined && message.imageCount !== 0) {
    writer.int64(8, message.imageCount, 'ImagesInfo.imageCount');
  }
  if (message.startedAt !== undefined && message.startedAt !== 0) {
    writer.int64(16, message.startedAt, 'ImagesInfo.startedAt');
  }
  if (message.endedAt !== undefined && message.endedAt !== 0) writer.int64(24, message.endedAt, 'ImagesInfo.endedAt');
}

function readImagesInfo(t, at) {
  const numbers = t.numbers;
  const imageCount = numbers[at + 3] * 0x100000000 + (numbers[at + 2] >>> 0);
  const startedAt = numbers[at + 5] * 0x100000000 + (numbers[at + 4] >>> 0);
  const endedAt = numbers[at + 7] * 0x100000000 + (numbers[at + 6] >>> 0);
  return { imageCount, startedAt, endedAt };
}

function readListOfImagesInfo(t, first) {
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = readImagesInfo(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = readImagesInfo(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, readImagesInfo(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {
    list.push(readImagesInfo(t, next));
  }
  return list;
}

function fromJSONImagesInfo(object) {
  const imageCount = isSet(object.imageCount) ? Number(object.imageCount) : 0;
  const startedAt = isSet(object.startedAt) ? Number(object.startedAt) : 0;
  const endedAt = isSet(object.endedAt) ? Number(object.endedAt) : 0;
  return { imageCount, startedAt, endedAt };
}

function toJSONImagesInfo(message) {
  const json = {};
  if (message.imageCount !== undefined) json.imageCount = Math.round(message.imageCount);
  if (message.startedAt !== undefined) json.startedAt = Math.round(message.startedAt);
  if (message.endedAt !== undefined) json.endedAt = Math.round(message.endedAt);
  return json;
}

function fromPartialImagesInfo(object) {
  const imageCount = isSet(object.imageCount) ? object.imageCount : 0;
  const startedAt = isSet(object.startedAt) ? object.startedAt : 0;
  const endedAt = isSet(object.endedAt) ? object.endedAt : 0;
  return { imageCount, startedAt, endedAt };
}

function encodeAutoParticipantEgress(message, writer) {
  if (message.preset !== undefined) writer.int32(8, message.preset);
  if (message.advanced !== undefined) {
    writer.message(18, message.advanced, encodeEncodingOptions, 'AutoParticipantEgress.advanced');
  }
  if (message.fileOutputs !== undefined) {
    for (const element of writer.list(message.fileOutputs, 'AutoParticipantEgress.fileOutputs')) {
      writer.message(26, element, encodeEncodedFileOutput, 'AutoParticipantEgress.fileOutputs');
    }
  }
  if (message.segmentOutputs !== undefined) {
    for (const element of writer.list(message.segmentOutputs, 'AutoParticipantEgress.segmentOutputs')) {
      writer.message(34, element, encodeSegmentedFileOutput, 'AutoParticipantEgress.segmentOutputs');
    }
  }
}

function fitsAutoParticipantEgress(message) {
  return (
    isObject(message) &&
    (message.preset === undefined || fitsEncodingOptionsPreset(message.preset)) &&
    (message.advanced === undefined || fitsEncodingOptions(message.advanced)) &&
    (message.fileOutputs === undefined || isListOf(fitsEncodedFileOutput, message.fileOutputs)) &&
    (message.segmentOutputs === undefined || isListOf(fitsSegmentedFileOutput, message.segmentOutputs)) &&
    isOneOf(message.preset, message.advanced)
  );
}

function readAutoParticipantEgress(t, at) {
  const numbers = t.numbers;
  let preset;
  if (numbers[at + 2] !== 0) preset = numbers[at + 3];
  let advanced;
  if (numbers[at + 4] !== 0) advanced = readEncodingOptions(t, numbers[at + 4]);
  const fileOutputs = readListOfEncodedFileOutput(t, numbers[at + 5]);
  const segmentOutputs = readListOfSegmentedFileOutput(t, numbers[at + 7]);
  return { preset, advanced, fileOutputs, segmentOutputs };
}

function fromJSONAutoParticipantEgress(object) {
  const preset = isSet(object.preset) ? encodingOptionsPresetFromJSON(object.preset) : undefined;
  const advanced = isSet(object.advanced) ? fromJSONEncodingOptions(object.advanced) : undefined;
  const fileOutputs = Array.isArray(object.fileOutputs)
    ? object.fileOutputs.map((element) => fromJSONEncodedFileOutput(element))
    : [];
  const segmentOutputs = Array.isArray(object.segmentOutputs)
    ? object.segmentOutputs.map((element) => fromJSONSegmentedFileOutput(element))
    : [];
  return { preset, advanced, fileOutputs, segmentOutputs };
}

function toJSONAutoParticipantEgress(message) {
  const json = {};
  if (message.preset !== undefined) json.preset = encodingOptionsPresetToJSON(message.preset);
  if (message.advanced !== undefined) {
    json.advanced = message.advanced ? toJSONEncodingOptions(message.advanced) : undefined;
  }
  json.fileOutputs = message.fileOutputs
    ? message.fileOutputs.map((element) => (element ? toJSONEncodedFileOutput(element) : undefined))
    : [];
  json.segmentOutputs = message.segmentOutputs
    ? message.segmentOutputs.map((element) => (element ? toJSONSegmentedFileOutput(element) : undefined))
    : [];
  return json;
}

function fromPartialAutoParticipantEgress(object) {
  const preset = isSet(object.preset) ? object.preset : undefined;
  const advanced = isSet(object.advanced) ? fromPartialEncodingOptions(object.advanced) : undefined;
  let fileOutputs = [];
  if (Array.isArray(object.fileOutputs)) {
    fileOutputs = object.fileOutputs.map((element) => fromPartialEncodedFileOutput(element));
  } else if (isSet(object.fileOutputs)) {
    for (const element of object.fileOutputs) fileOutputs.push(fromPartialEncodedFileOutput(element));
  }
  let segmentOutputs = [];
  if (Array.isArray(object.segmentOutputs)) {
    segmentOutputs = object.segmentOutputs.map((element) => fromPartialSegmentedFileOutput(element));
  } else if (isSet(object.segmentOutputs)) {
    for (const element of object.segmentOutputs) segmentOutputs.push(fromPartialSegmentedFileOutput(element));
  }
  return { preset, advanced, fileOutputs, segmentOutputs };
}

function encodeAutoTrackEgress(message, writer) {
  if (message.filepath !== undefined && message.filepath !== '') {
    writer.string(10, message.filepath, 'AutoTrackEgress.filepath');
  }
  if (message.disableManifest === true) writer.bool(40, message.disableManifest);
  if (message.s3 !== undefined) writer.message(18, message.s3, encodeS3Upload, 'AutoTrackEgress.s3');
  if (message.gcp !== undefined) writer.message(26, message.gcp, encodeGCPUpload, 'AutoTrackEgress.gcp');
  if (message.azure !== undefined) writer.message(34, message.azure, encodeAzureBlobUpload, 'AutoTrackEgress.azure');
}

function fitsAutoTrackEgress(message) {
  return (
    isObject(message) &&
    (message.filepath === undefined || isText(message.filepath)) &&
    (message.disableManifest === undefined || typeof message.disableManifest === 'boolean') &&
    (message.s3 === undefined || fitsS3Upload(message.s3)) &&
    (message.gcp === undefined || fitsGCPUpload(message.gcp)) &&
    (message.azure === undefined || fitsAzureBlobUpload(message.azure)) &&
    isOneOf(message.s3, message.gcp, message.azure)
  );
}

function readAutoTrackEgress(t, at) {
  const numbers = t.numbers;
  const text = t.texts[numbers[at + 1]];
  let end;
  const filepath = (end = numbers[at + 3]) > 0 ? text.substring(numbers[at + 2], end) : t.otherString(at + 2);
  const disableManifest = numbers[at + 4] === 1;
  let s3;
  if (numbers[at + 5] !== 0) s3 = readS3Upload(t, numbers[at + 5]);
  let gcp;
  if (numbers[at + 6] !== 0) gcp = readGCPUpload(t, numbers[at + 6]);
  let azure;
  if (numbers[at + 7] !== 0) azure = readAzureBlobUpload(t, numbers[at + 7]);
  return { filepath, disableManifest, s3, gcp, azure };
}

function fromJSONAutoTrackEgress(object) {
  const filepath = stringFromJSON(object.filepath);
  const disableManifest = isSet(object.disableManifest) ? Boolean(object.disableManifest) : false;
  const s3 = isSet(object.s3) ? fromJSONS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromJSONGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromJSONAzureBlobUpload(object.azure) : undefined;
  return { filepath, disableManifest, s3, gcp, azure };
}

function toJSONAutoTrackEgress(message) {
  const json = {};
  if (message.filepath !== undefined) json.filepath = message.filepath;
  if (message.disableManifest !== undefined) json.disableManifest = message.disableManifest;
  if (message.s3 !== undefined) json.s3 = message.s3 ? toJSONS3Upload(message.s3) : undefined;
  if (message.gcp !== undefined) json.gcp = message.gcp ? toJSONGCPUpload(message.gcp) : undefined;
  if (message.azure !== undefined) json.azure = message.azure ? toJSONAzureBlobUpload(message.azure) : undefined;
  return json;
}

function fromPartialAutoTrackEgress(object) {
  const filepath = isSet(object.filepath) ? object.filepath : '';
  const disableManifest = isSet(object.disableManifest) ? object.disableManifest : false;
  const s3 = isSet(object.s3) ? fromPartialS3Upload(object.s3) : undefined;
  const gcp = isSet(object.gcp) ? fromPartialGCPUpload(object.gcp) : undefined;
  const azure = isSet(object.azure) ? fromPartialAzureBlobUpload(object.azure) : undefined;
  return { filepath, disableManifest, s3, gcp, azure };
}

exports.fitsEncodedFileType = fitsEncodedFileType;
exports.fitsSegmentedFileProtocol = fitsSegmentedFileProtocol;
exports.fitsSegmentedFileSuffix = fitsSegmentedFileSuffix;
exports.fitsImageFileSuffix = fitsImageFileSuffix;
exports.fitsStreamProtocol = fitsStreamProtocol;
exports.fitsEncodingOptionsPreset = fitsEncodingOptionsPreset;
exports.encodeRoomCompositeEgressRequest = encodeRoomCompositeEgressRequest;
exports.fitsRoomCompositeEgressRequest = fitsRoomCompositeEgressRequest;
exports.readRoomCompositeEgressRequest = readRoomCompositeEgressRequest;
exports.fromJSONRoomCompositeEgressRequest = fromJSONRoomCompositeEgressRequest;
exports.toJSONRoomCompositeEgressRequest = toJSONRoomCompositeEgressRequest;
exports.fromPartialRoomCompositeEgressRequest = fromPartialRoomCompositeEgressRequest;
exports.encodeWebEgressRequest = encodeWebEgressRequest;
exports.fitsWebEgressRequest = fitsWebEgressRequest;
exports.readWebEgressRequest = readWebEgressRequest;
exports.fromJSONWebEgressRequest = fromJSONWebEgressRequest;
exports.toJSONWebEgressRequest = toJSONWebEgressRequest;
exports.fromPartialWebEgressRequest = fromPartialWebEgressRequest;
exports.encodeParticipantEgressRequest = encodeParticipantEgressRequest;
exports.fitsParticipantEgressRequest = fitsParticipantEgressRequest;
exports.readParticipantEgressRequest = readParticipantEgressRequest;
exports.fromJSONParticipantEgressRequest = fromJSONParticipantEgressRequest;
exports.toJSONParticipantEgressRequest = toJSONParticipantEgressRequest;
exports.fromPartialParticipantEgressRequest = fromPartialParticipantEgressRequest;
exports.encodeTrackCompositeEgressRequest = encodeTrackCompositeEgressRequest;
exports.fitsTrackCompositeEgressRequest = fitsTrackCompositeEgressRequest;
exports.readTrackCompositeEgressRequest = readTrackCompositeEgressRequest;
exports.fromJSONTrackCompositeEgressRequest = fromJSONTrackCompositeEgressRequest;
exports.toJSONTrackCompositeEgressRequest = toJSONTrackCompositeEgressRequest;
exports.fromPartialTrackCompositeEgressRequest = fromPartialTrackCompositeEgressRequest;
exports.encodeTrackEgressRequest = encodeTrackEgressRequest;
exports.fitsTrackEgressRequest = fitsTrackEgressRequest;
exports.readTrackEgressRequest = readTrackEgressRequest;
exports.fromJSONTrackEgressRequest = fromJSONTrackEgressRequest;
exports.toJSONTrackEgressRequest = toJSONTrackEgressRequest;
exports.fromPartialTrackEgressRequest = fromPartialTrackEgressRequest;
exports.encodeEncodedFileOutput = encodeEncodedFileOutput;
exports.fitsEncodedFileOutput = fitsEncodedFileOutput;
exports.readEncodedFileOutput = readEncodedFileOutput;
exports.readListOfEncodedFileOutput = readListOfEncodedFileOutput;
exports.fromJSONEncodedFileOutput = fromJSONEncodedFileOutput;
exports.toJSONEncodedFileOutput = toJSONEncodedFileOutput;
exports.fromPartialEncodedFileOutput = fromPartialEncodedFileOutput;
exports.encodeSegmentedFileOutput = encodeSegmentedFileOutput;
exports.fitsSegmentedFileOutput = fitsSegmentedFileOutput;
exports.readSegmentedFileOutput = readSegmentedFileOutput;
exports.readListOfSegmentedFileOutput = readListOfSegmentedFileOutput;
exports.fromJSONSegmentedFileOutput = fromJSONSegmentedFileOutput;
exports.toJSONSegmentedFileOutput = toJSONSegmentedFileOutput;
exports.fromPartialSegmentedFileOutput = fromPartialSegmentedFileOutput;
exports.encodeDirectFileOutput = encodeDirectFileOutput;
exports.fitsDirectFileOutput = fitsDirectFileOutput;
exports.readDirectFileOutput = readDirectFileOutput;
exports.fromJSONDirectFileOutput = fromJSONDirectFileOutput;
exports.toJSONDirectFileOutput = toJSONDirectFileOutput;
exports.fromPartialDirectFileOutput = fromPartialDirectFileOutput;
exports.encodeImageOutput = encodeImageOutput;
exports.fitsImageOutput = fitsImageOutput;
exports.readImageOutput = readImageOutput;
exports.readListOfImageOutput = readListOfImageOutput;
exports.fromJSONImageOutput = fromJSONImageOutput;
exports.toJSONImageOutput = toJSONImageOutput;
exports.fromPartialImageOutput = fromPartialImageOutput;
exports.encodeS3Upload = encodeS3Upload;
exports.fitsS3Upload = fitsS3Upload;
exports.readS3Upload = readS3Upload;
exports.fromJSONS3Upload = fromJSONS3Upload;
exports.toJSONS3Upload = toJSONS3Upload;
exports.fromPartialS3Upload = fromPartialS3Upload;
exports.encodeS3Upload_MetadataEntry = encodeS3Upload_MetadataEntry;
exports.readS3Upload_MetadataEntry = readS3Upload_MetadataEntry;
exports.fromJSONS3Upload_MetadataEntry = fromJSONS3Upload_MetadataEntry;
exports.toJSONS3Upload_MetadataEntry = toJSONS3Upload_MetadataEntry;
exports.fromPartialS3Upload_MetadataEntry = fromPartialS3Upload_MetadataEntry;
exports.encodeGCPUpload = encodeGCPUpload;
exports.fitsGCPUpload = fitsGCPUpload;
exports.readGCPUpload = readGCPUpload;
exports.fromJSONGCPUpload = fromJSONGCPUpload;
exports.toJSONGCPUpload = toJSONGCPUpload;
exports.fromPartialGCPUpload = fromPartialGCPUpload;
exports.encodeAzureBlobUpload = encodeAzureBlobUpload;
exports.fitsAzureBlobUpload = fitsAzureBlobUpload;
exports.readAzureBlobUpload = readAzureBlobUpload;
exports.fromJSONAzureBlobUpload = fromJSONAzureBlobUpload;
exports.toJSONAzureBlobUpload = toJSONAzureBlobUpload;
exports.fromPartialAzureBlobUpload = fromPartialAzureBlobUpload;
exports.encodeAliOSSUpload = encodeAliOSSUpload;
exports.fitsAliOSSUpload = fitsAliOSSUpload;
exports.readAliOSSUpload = readAliOSSUpload;
exports.fromJSONAliOSSUpload = fromJSONAliOSSUpload;
exports.toJSONAliOSSUpload = toJSONAliOSSUpload;
exports.fromPartialAliOSSUpload = fromPartialAliOSSUpload;
exports.encodeStreamOutput = encodeStreamOutput;
exports.fitsStreamOutput = fitsStreamOutput;
exports.readStreamOutput = readStreamOutput;
exports.readListOfStreamOutput = readListOfStreamOutput;
exports.fromJSONStreamOutput = fromJSONStreamOutput;
exports.toJSONStreamOutput = toJSONStreamOutput;
exports.fromPartialStreamOutput = fromPartialStreamOutput;
exports.encodeEncodingOptions = encodeEncodingOptions;
exports.fitsEncodingOptions = fitsEncodingOptions;
exports.readEncodingOptions = readEncodingOptions;
exports.fromJSONEncodingOptions = fromJSONEncodingOptions;
exports.toJSONEncodingOptions = toJSONEncodingOptions;
exports.fromPartialEncodingOptions = fromPartialEncodingOptions;
exports.encodeUpdateLayoutRequest = encodeUpdateLayoutRequest;
exports.fitsUpdateLayoutRequest = fitsUpdateLayoutRequest;
exports.readUpdateLayoutRequest = readUpdateLayoutRequest;
exports.fromJSONUpdateLayoutRequest = fromJSONUpdateLayoutRequest;
exports.toJSONUpdateLayoutRequest = toJSONUpdateLayoutRequest;
exports.fromPartialUpdateLayoutRequest = fromPartialUpdateLayoutRequest;
exports.encodeUpdateStreamRequest = encodeUpdateStreamRequest;
exports.fitsUpdateStreamRequest = fitsUpdateStreamRequest;
exports.readUpdateStreamRequest = readUpdateStreamRequest;
exports.fromJSONUpdateStreamRequest = fromJSONUpdateStreamRequest;
exports.toJSONUpdateStreamRequest = toJSONUpdateStreamRequest;
exports.fromPartialUpdateStreamRequest = fromPartialUpdateStreamRequest;
exports.encodeUpdateOutputsRequest = encodeUpdateOutputsRequest;
exports.readUpdateOutputsRequest = readUpdateOutputsRequest;
exports.fromJSONUpdateOutputsRequest = fromJSONUpdateOutputsRequest;
exports.toJSONUpdateOutputsRequest = toJSONUpdateOutputsRequest;
exports.fromPartialUpdateOutputsRequest = fromPartialUpdateOutputsRequest;
exports.encodeListEgressRequest = encodeListEgressRequest;
exports.fitsListEgressRequest = fitsListEgressRequest;
exports.readListEgressRequest = readListEgressRequest;
exports.fromJSONListEgressRequest = fromJSONListEgressRequest;
exports.toJSONListEgressRequest = toJSONListEgressRequest;
exports.fromPartialListEgressRequest = fromPartialListEgressRequest;
exports.encodeListEgressResponse = encodeListEgressResponse;
exports.readListEgressResponse = readListEgressResponse;
exports.fromJSONListEgressResponse = fromJSONListEgressResponse;
exports.toJSONListEgressResponse = toJSONListEgressResponse;
exports.fromPartialListEgressResponse = fromPartialListEgressResponse;
exports.encodeStopEgressRequest = encodeStopEgressRequest;
exports.fitsStopEgressRequest = fitsStopEgressRequest;
exports.readStopEgressRequest = readStopEgressRequest;
exports.fromJSONStopEgressRequest = fromJSONStopEgressRequest;
exports.toJSONStopEgressRequest = toJSONStopEgressRequest;
exports.fromPartialStopEgressRequest = fromPartialStopEgressRequest;
exports.encodeEgressInfo = encodeEgressInfo;
exports.readEgressInfo = readEgressInfo;
exports.readListOfEgressInfo = readListOfEgressInfo;
exports.fromJSONEgressInfo = fromJSONEgressInfo;
exports.toJSONEgressInfo = toJSONEgressInfo;
exports.fromPartialEgressInfo = fromPartialEgressInfo;
exports.encodeStreamInfoList = encodeStreamInfoList;
exports.readStreamInfoList = readStreamInfoList;
exports.fromJSONStreamInfoList = fromJSONStreamInfoList;
exports.toJSONStreamInfoList = toJSONStreamInfoList;
exports.fromPartialStreamInfoList = fromPartialStreamInfoList;
exports.encodeStreamInfo = encodeStreamInfo;
exports.readStreamInfo = readStreamInfo;
exports.readListOfStreamInfo = readListOfStreamInfo;
exports.fromJSONStreamInfo = fromJSONStreamInfo;
exports.toJSONStreamInfo = toJSONStreamInfo;
exports.fromPartialStreamInfo = fromPartialStreamInfo;
exports.encodeFileInfo = encodeFileInfo;
exports.readFileInfo = readFileInfo;
exports.readListOfFileInfo = readListOfFileInfo;
exports.fromJSONFileInfo = fromJSONFileInfo;
exports.toJSONFileInfo = toJSONFileInfo;
exports.fromPartialFileInfo = fromPartialFileInfo;
exports.encodeSegmentsInfo = encodeSegmentsInfo;
exports.readSegmentsInfo = readSegmentsInfo;
exports.readListOfSegmentsInfo = readListOfSegmentsInfo;
exports.fromJSONSegmentsInfo = fromJSONSegmentsInfo;
exports.toJSONSegmentsInfo = toJSONSegmentsInfo;
exports.fromPartialSegmentsInfo = fromPartialSegmentsInfo;
exports.encodeImagesInfo = encodeImagesInfo;
exports.readImagesInfo = readImagesInfo;
exports.readListOfImagesInfo = readListOfImagesInfo;
exports.fromJSONImagesInfo = fromJSONImagesInfo;
exports.toJSONImagesInfo = toJSONImagesInfo;
exports.fromPartialImagesInfo = fromPartialImagesInfo;
exports.encodeAutoParticipantEgress = encodeAutoParticipantEgress;
exports.fitsAutoParticipantEgress = fitsAutoParticipantEgress;
exports.readAutoParticipantEgress = readAutoParticipantEgress;
exports.fromJSONAutoParticipantEgress = fromJSONAutoParticipantEgress;
exports.toJSONAutoParticipantEgress = toJSONAutoParticipantEgress;
exports.fromPartialAutoParticipantEgress = fromPartialAutoParticipantEgress;
exports.encodeAutoTrackEgress = encodeAutoTrackEgress;
exports.fitsAutoTrackEgress = fitsAutoTrackEgress;
exports.readAutoTrackEgress = readAutoTrackEgress;
exports.fromJSONAutoTrackEgress = fromJSONAutoTrackEgress;
exports.toJSONAutoTrackEgress = toJSONAutoTrackEgress;
exports.fromPartialAutoTrackEgress = fromPartialAutoTrackEgress;
