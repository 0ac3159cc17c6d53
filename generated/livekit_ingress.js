// @generated from proto/livekit_ingress.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { enumFromJSON, enumOf, enumToJSON } = require('../wire/values');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./livekit_ingress.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** Type of the input. */
const IngressInput = enumOf({ RTMP_INPUT: 0, WHIP_INPUT: 1, URL_INPUT: 2 });
exports.IngressInput = IngressInput;
const ingressInputFromJSON = enumFromJSON(IngressInput);
exports.ingressInputFromJSON = ingressInputFromJSON;
const ingressInputToJSON = enumToJSON(IngressInput);
exports.ingressInputToJSON = ingressInputToJSON;

/** Presets of audio encoding. */
const IngressAudioEncodingPreset = enumOf({ OPUS_STEREO_96KBPS: 0, OPUS_MONO_64KBS: 1 });
exports.IngressAudioEncodingPreset = IngressAudioEncodingPreset;
const ingressAudioEncodingPresetFromJSON = enumFromJSON(IngressAudioEncodingPreset);
exports.ingressAudioEncodingPresetFromJSON = ingressAudioEncodingPresetFromJSON;
const ingressAudioEncodingPresetToJSON = enumToJSON(IngressAudioEncodingPreset);
exports.ingressAudioEncodingPresetToJSON = ingressAudioEncodingPresetToJSON;

/** Presets of video encoding, all with H.264. The bit rate is that of the highest layer. */
const IngressVideoEncodingPreset = enumOf({
  H264_720P_30FPS_3_LAYERS: 0, H264_1080P_30FPS_3_LAYERS: 1, H264_540P_25FPS_2_LAYERS: 2, H264_720P_30FPS_1_LAYER: 3,
  H264_1080P_30FPS_1_LAYER: 4, H264_720P_30FPS_3_LAYERS_HIGH_MOTION: 5, H264_1080P_30FPS_3_LAYERS_HIGH_MOTION: 6,
  H264_540P_25FPS_2_LAYERS_HIGH_MOTION: 7, H264_720P_30FPS_1_LAYER_HIGH_MOTION: 8,
  H264_1080P_30FPS_1_LAYER_HIGH_MOTION: 9,
});
exports.IngressVideoEncodingPreset = IngressVideoEncodingPreset;
const ingressVideoEncodingPresetFromJSON = enumFromJSON(IngressVideoEncodingPreset);
exports.ingressVideoEncodingPresetFromJSON = ingressVideoEncodingPresetFromJSON;
const ingressVideoEncodingPresetToJSON = enumToJSON(IngressVideoEncodingPreset);
exports.ingressVideoEncodingPresetToJSON = ingressVideoEncodingPresetToJSON;

/** Status of an ingress. */
const IngressState_Status = enumOf({
  ENDPOINT_INACTIVE: 0, ENDPOINT_BUFFERING: 1, ENDPOINT_PUBLISHING: 2, ENDPOINT_ERROR: 3, ENDPOINT_COMPLETE: 4,
});
exports.IngressState_Status = IngressState_Status;
const ingressState_StatusFromJSON = enumFromJSON(IngressState_Status);
exports.ingressState_StatusFromJSON = ingressState_StatusFromJSON;
const ingressState_StatusToJSON = enumToJSON(IngressState_Status);
exports.ingressState_StatusToJSON = ingressState_StatusToJSON;

/** Request of `CreateIngress`. */
const CreateIngressRequest = message('CreateIngressRequest', wire);
exports.CreateIngressRequest = CreateIngressRequest;

/** Settings of the published audio of an ingress. */
const IngressAudioOptions = message('IngressAudioOptions', wire);
exports.IngressAudioOptions = IngressAudioOptions;

/** Settings of the published video of an ingress. */
const IngressVideoOptions = message('IngressVideoOptions', wire);
exports.IngressVideoOptions = IngressVideoOptions;

/** Encoding settings of the audio of an ingress. */
const IngressAudioEncodingOptions = message('IngressAudioEncodingOptions', wire);
exports.IngressAudioEncodingOptions = IngressAudioEncodingOptions;

/** Encoding settings of the video of an ingress. */
const IngressVideoEncodingOptions = message('IngressVideoEncodingOptions', wire);
exports.IngressVideoEncodingOptions = IngressVideoEncodingOptions;

/** An ingress. */
const IngressInfo = message('IngressInfo', wire);
exports.IngressInfo = IngressInfo;

/** State of an ingress. */
const IngressState = message('IngressState', wire);
exports.IngressState = IngressState;

/** State of the video input of an ingress. */
const InputVideoState = message('InputVideoState', wire);
exports.InputVideoState = InputVideoState;

/** State of the audio input of an ingress. */
const InputAudioState = message('InputAudioState', wire);
exports.InputAudioState = InputAudioState;

/** Request of `UpdateIngress`. Empty or missing fields are not changed. */
const UpdateIngressRequest = message('UpdateIngressRequest', wire);
exports.UpdateIngressRequest = UpdateIngressRequest;

/** Request of `ListIngress`. */
const ListIngressRequest = message('ListIngressRequest', wire);
exports.ListIngressRequest = ListIngressRequest;

/** Reply of `ListIngress`. */
const ListIngressResponse = message('ListIngressResponse', wire);
exports.ListIngressResponse = ListIngressResponse;

/** Request of `DeleteIngress`. */
const DeleteIngressRequest = message('DeleteIngressRequest', wire);
exports.DeleteIngressRequest = DeleteIngressRequest;
