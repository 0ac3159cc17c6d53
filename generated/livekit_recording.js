// @generated from proto/livekit_recording.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { enumFromJSON, enumOf, enumToJSON } = require('../wire/values');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./livekit_recording.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** Presets of a recording. All have audio with 44100 Hz and 128 kbit/s, and a color depth of 24 bits. */
const RecordingPreset = enumOf({ NONE: 0, HD_30: 1, HD_60: 2, FULL_HD_30: 3, FULL_HD_60: 4 });
exports.RecordingPreset = RecordingPreset;
const recordingPresetFromJSON = enumFromJSON(RecordingPreset);
exports.recordingPresetFromJSON = recordingPresetFromJSON;
const recordingPresetToJSON = enumToJSON(RecordingPreset, 'UNKNOWN');
exports.recordingPresetToJSON = recordingPresetToJSON;

/** Request of `StartRecording`. */
const StartRecordingRequest = message('StartRecordingRequest', wire);
exports.StartRecordingRequest = StartRecordingRequest;

/** A room and its layout. */
const RecordingTemplate = message('RecordingTemplate', wire);
exports.RecordingTemplate = RecordingTemplate;

/** RTMP output of a recording. */
const RtmpOutput = message('RtmpOutput', wire);
exports.RtmpOutput = RtmpOutput;

/** Settings of a recording. 0 selects the default. */
const RecordingOptions = message('RecordingOptions', wire);
exports.RecordingOptions = RecordingOptions;

/** Reply of `StartRecording`. */
const StartRecordingResponse = message('StartRecordingResponse', wire);
exports.StartRecordingResponse = StartRecordingResponse;

/** Request of `AddOutput`. */
const AddOutputRequest = message('AddOutputRequest', wire);
exports.AddOutputRequest = AddOutputRequest;

/** Request of `RemoveOutput`. */
const RemoveOutputRequest = message('RemoveOutputRequest', wire);
exports.RemoveOutputRequest = RemoveOutputRequest;

/** Request of `EndRecording`. */
const EndRecordingRequest = message('EndRecordingRequest', wire);
exports.EndRecordingRequest = EndRecordingRequest;
