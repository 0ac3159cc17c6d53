// @generated from proto/livekit_recording.proto by `npm run generate`
'use strict';

const { decode } = require('../wire/decode');
const { isSet } = require('../wire/values');
const { encode } = require('../wire/writer');
const wire = require('./livekit_recording.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** Ready-made settings of a recording. All have audio of 44100 Hz and 128 kbit/s and a color depth of 24 bits. */
const RecordingPreset = {
  NONE: 0, HD_30: 1, HD_60: 2, FULL_HD_30: 3, FULL_HD_60: 4, UNRECOGNIZED: -1, 0: 'NONE', 1: 'HD_30', 2: 'HD_60',
  3: 'FULL_HD_30', 4: 'FULL_HD_60', '-1': 'UNRECOGNIZED',
};
exports.RecordingPreset = RecordingPreset;

function recordingPresetFromJSON(object) {
  switch (object) {
    case 0:
    case 'NONE':
      return 0;
    case 1:
    case 'HD_30':
      return 1;
    case 2:
    case 'HD_60':
      return 2;
    case 3:
    case 'FULL_HD_30':
      return 3;
    case 4:
    case 'FULL_HD_60':
      return 4;
    default:
      return -1;
  }
}
exports.recordingPresetFromJSON = recordingPresetFromJSON;

function recordingPresetToJSON(object) {
  switch (object) {
    case 0:
      return 'NONE';
    case 1:
      return 'HD_30';
    case 2:
      return 'HD_60';
    case 3:
      return 'FULL_HD_30';
    case 4:
      return 'FULL_HD_60';
    default:
      return 'UNKNOWN';
  }
}
exports.recordingPresetToJSON = recordingPresetToJSON;

const StartRecordingRequest = {
  encode(message, writer) {
    return encode(wire.encodeStartRecordingRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.StartRecordingRequest, wire.readStartRecordingRequest, input, length);
  },

  fromJSON(object) {
    const url = isSet(object.url) ? String(object.url) : undefined;
    const template = isSet(object.template) ? RecordingTemplate.fromJSON(object.template) : undefined;
    const s3Url = isSet(object.s3Url) ? String(object.s3Url) : undefined;
    const rtmp = isSet(object.rtmp) ? RtmpOutput.fromJSON(object.rtmp) : undefined;
    const file = isSet(object.file) ? String(object.file) : undefined;
    const options = isSet(object.options) ? RecordingOptions.fromJSON(object.options) : undefined;
    return { url, template, s3Url, rtmp, file, options };
  },

  toJSON(message) {
    const json = {};
    if (message.url !== undefined) json.url = message.url;
    if (message.template !== undefined) {
      json.template = message.template ? RecordingTemplate.toJSON(message.template) : undefined;
    }
    if (message.s3Url !== undefined) json.s3Url = message.s3Url;
    if (message.rtmp !== undefined) json.rtmp = message.rtmp ? RtmpOutput.toJSON(message.rtmp) : undefined;
    if (message.file !== undefined) json.file = message.file;
    if (message.options !== undefined) {
      json.options = message.options ? RecordingOptions.toJSON(message.options) : undefined;
    }
    return json;
  },

  fromPartial(object) {
    const url = isSet(object.url) ? object.url : undefined;
    const template = isSet(object.template) ? RecordingTemplate.fromPartial(object.template) : undefined;
    const s3Url = isSet(object.s3Url) ? object.s3Url : undefined;
    const rtmp = isSet(object.rtmp) ? RtmpOutput.fromPartial(object.rtmp) : undefined;
    const file = isSet(object.file) ? object.file : undefined;
    const options = isSet(object.options) ? RecordingOptions.fromPartial(object.options) : undefined;
    return { url, template, s3Url, rtmp, file, options };
  },
};
exports.StartRecordingRequest = StartRecordingRequest;

/** A room and how it is shown. */
const RecordingTemplate = {
  encode(message, writer) {
    return encode(wire.encodeRecordingTemplate, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.RecordingTemplate, wire.readRecordingTemplate, input, length);
  },

  fromJSON(object) {
    const layout = isSet(object.layout) ? String(object.layout) : '';
    const roomName = isSet(object.roomName) ? String(object.roomName) : undefined;
    const token = isSet(object.token) ? String(object.token) : undefined;
    return { layout, roomName, token };
  },

  toJSON(message) {
    const json = {};
    if (message.layout !== undefined) json.layout = message.layout;
    if (message.roomName !== undefined) json.roomName = message.roomName;
    if (message.token !== undefined) json.token = message.token;
    return json;
  },

  fromPartial(object) {
    const layout = isSet(object.layout) ? object.layout : '';
    const roomName = isSet(object.roomName) ? object.roomName : undefined;
    const token = isSet(object.token) ? object.token : undefined;
    return { layout, roomName, token };
  },
};
exports.RecordingTemplate = RecordingTemplate;

/** Where a recording is streamed to. */
const RtmpOutput = {
  encode(message, writer) {
    return encode(wire.encodeRtmpOutput, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.RtmpOutput, wire.readRtmpOutput, input, length);
  },

  fromJSON(object) {
    const urls = [];
    if (isSet(object.urls)) {
      for (const element of object.urls) urls.push(String(element));
    }
    return { urls };
  },

  toJSON(message) {
    const json = {};
    json.urls = message.urls ? message.urls.map((element) => element) : [];
    return json;
  },

  fromPartial(object) {
    const urls = [];
    if (isSet(object.urls)) {
      for (const element of object.urls) urls.push(element);
    }
    return { urls };
  },
};
exports.RtmpOutput = RtmpOutput;

/** Settings of a recording. 0 stands for the usual value. */
const RecordingOptions = {
  encode(message, writer) {
    return encode(wire.encodeRecordingOptions, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.RecordingOptions, wire.readRecordingOptions, input, length);
  },

  fromJSON(object) {
    const preset = isSet(object.preset) ? recordingPresetFromJSON(object.preset) : 0;
    const width = isSet(object.width) ? Number(object.width) : 0;
    const height = isSet(object.height) ? Number(object.height) : 0;
    const depth = isSet(object.depth) ? Number(object.depth) : 0;
    const framerate = isSet(object.framerate) ? Number(object.framerate) : 0;
    const audioBitrate = isSet(object.audioBitrate) ? Number(object.audioBitrate) : 0;
    const audioFrequency = isSet(object.audioFrequency) ? Number(object.audioFrequency) : 0;
    const videoBitrate = isSet(object.videoBitrate) ? Number(object.videoBitrate) : 0;
    return { preset, width, height, depth, framerate, audioBitrate, audioFrequency, videoBitrate };
  },

  toJSON(message) {
    const json = {};
    if (message.preset !== undefined) json.preset = recordingPresetToJSON(message.preset);
    if (message.width !== undefined) json.width = message.width;
    if (message.height !== undefined) json.height = message.height;
    if (message.depth !== undefined) json.depth = message.depth;
    if (message.framerate !== undefined) json.framerate = message.framerate;
    if (message.audioBitrate !== undefined) json.audioBitrate = message.audioBitrate;
    if (message.audioFrequency !== undefined) json.audioFrequency = message.audioFrequency;
    if (message.videoBitrate !== undefined) json.videoBitrate = message.videoBitrate;
    return json;
  },

  fromPartial(object) {
    const preset = isSet(object.preset) ? object.preset : 0;
    const width = isSet(object.width) ? object.width : 0;
    const height = isSet(object.height) ? object.height : 0;
    const depth = isSet(object.depth) ? object.depth : 0;
    const framerate = isSet(object.framerate) ? object.framerate : 0;
    const audioBitrate = isSet(object.audioBitrate) ? object.audioBitrate : 0;
    const audioFrequency = isSet(object.audioFrequency) ? object.audioFrequency : 0;
    const videoBitrate = isSet(object.videoBitrate) ? object.videoBitrate : 0;
    return { preset, width, height, depth, framerate, audioBitrate, audioFrequency, videoBitrate };
  },
};
exports.RecordingOptions = RecordingOptions;

const StartRecordingResponse = {
  encode(message, writer) {
    return encode(wire.encodeStartRecordingResponse, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.StartRecordingResponse, wire.readStartRecordingResponse, input, length);
  },

  fromJSON(object) {
    const recordingId = isSet(object.recordingId) ? String(object.recordingId) : '';
    return { recordingId };
  },

  toJSON(message) {
    const json = {};
    if (message.recordingId !== undefined) json.recordingId = message.recordingId;
    return json;
  },

  fromPartial(object) {
    const recordingId = isSet(object.recordingId) ? object.recordingId : '';
    return { recordingId };
  },
};
exports.StartRecordingResponse = StartRecordingResponse;

const AddOutputRequest = {
  encode(message, writer) {
    return encode(wire.encodeAddOutputRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.AddOutputRequest, wire.readAddOutputRequest, input, length);
  },

  fromJSON(object) {
    const recordingId = isSet(object.recordingId) ? String(object.recordingId) : '';
    const rtmpUrl = isSet(object.rtmpUrl) ? String(object.rtmpUrl) : '';
    return { recordingId, rtmpUrl };
  },

  toJSON(message) {
    const json = {};
    if (message.recordingId !== undefined) json.recordingId = message.recordingId;
    if (message.rtmpUrl !== undefined) json.rtmpUrl = message.rtmpUrl;
    return json;
  },

  fromPartial(object) {
    const recordingId = isSet(object.recordingId) ? object.recordingId : '';
    const rtmpUrl = isSet(object.rtmpUrl) ? object.rtmpUrl : '';
    return { recordingId, rtmpUrl };
  },
};
exports.AddOutputRequest = AddOutputRequest;

const RemoveOutputRequest = {
  encode(message, writer) {
    return encode(wire.encodeRemoveOutputRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.RemoveOutputRequest, wire.readRemoveOutputRequest, input, length);
  },

  fromJSON(object) {
    const recordingId = isSet(object.recordingId) ? String(object.recordingId) : '';
    const rtmpUrl = isSet(object.rtmpUrl) ? String(object.rtmpUrl) : '';
    return { recordingId, rtmpUrl };
  },

  toJSON(message) {
    const json = {};
    if (message.recordingId !== undefined) json.recordingId = message.recordingId;
    if (message.rtmpUrl !== undefined) json.rtmpUrl = message.rtmpUrl;
    return json;
  },

  fromPartial(object) {
    const recordingId = isSet(object.recordingId) ? object.recordingId : '';
    const rtmpUrl = isSet(object.rtmpUrl) ? object.rtmpUrl : '';
    return { recordingId, rtmpUrl };
  },
};
exports.RemoveOutputRequest = RemoveOutputRequest;

const EndRecordingRequest = {
  encode(message, writer) {
    return encode(wire.encodeEndRecordingRequest, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.EndRecordingRequest, wire.readEndRecordingRequest, input, length);
  },

  fromJSON(object) {
    const recordingId = isSet(object.recordingId) ? String(object.recordingId) : '';
    return { recordingId };
  },

  toJSON(message) {
    const json = {};
    if (message.recordingId !== undefined) json.recordingId = message.recordingId;
    return json;
  },

  fromPartial(object) {
    const recordingId = isSet(object.recordingId) ? object.recordingId : '';
    return { recordingId };
  },
};
exports.EndRecordingRequest = EndRecordingRequest;
