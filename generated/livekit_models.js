// @generated from proto/livekit_models.proto by `npm run generate`
'use strict';

const { decode } = require('../wire/decode');
const { base64FromBytes, bytesFromBase64, isNumeric, isObject, isSet } = require('../wire/values');
const { encode } = require('../wire/writer');
const wire = require('./livekit_models.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** What a track carries. */
const TrackType = {
  AUDIO: 0, VIDEO: 1, DATA: 2, UNRECOGNIZED: -1, 0: 'AUDIO', 1: 'VIDEO', 2: 'DATA', '-1': 'UNRECOGNIZED',
};
exports.TrackType = TrackType;

function trackTypeFromJSON(object) {
  switch (object) {
    case 0:
    case 'AUDIO':
      return 0;
    case 1:
    case 'VIDEO':
      return 1;
    case 2:
    case 'DATA':
      return 2;
    default:
      return -1;
  }
}
exports.trackTypeFromJSON = trackTypeFromJSON;

function trackTypeToJSON(object) {
  switch (object) {
    case 0:
      return 'AUDIO';
    case 1:
      return 'VIDEO';
    case 2:
      return 'DATA';
    default:
      return 'UNKNOWN';
  }
}
exports.trackTypeToJSON = trackTypeToJSON;

/** The device or surface that a track was taken from. */
const TrackSource = {
  UNKNOWN: 0, CAMERA: 1, MICROPHONE: 2, SCREEN_SHARE: 3, SCREEN_SHARE_AUDIO: 4, UNRECOGNIZED: -1, 0: 'UNKNOWN',
  1: 'CAMERA', 2: 'MICROPHONE', 3: 'SCREEN_SHARE', 4: 'SCREEN_SHARE_AUDIO', '-1': 'UNRECOGNIZED',
};
exports.TrackSource = TrackSource;

function trackSourceFromJSON(object) {
  switch (object) {
    case 0:
    case 'UNKNOWN':
      return 0;
    case 1:
    case 'CAMERA':
      return 1;
    case 2:
    case 'MICROPHONE':
      return 2;
    case 3:
    case 'SCREEN_SHARE':
      return 3;
    case 4:
    case 'SCREEN_SHARE_AUDIO':
      return 4;
    default:
      return -1;
  }
}
exports.trackSourceFromJSON = trackSourceFromJSON;

function trackSourceToJSON(object) {
  switch (object) {
    case 0:
      return 'UNKNOWN';
    case 1:
      return 'CAMERA';
    case 2:
      return 'MICROPHONE';
    case 3:
      return 'SCREEN_SHARE';
    case 4:
      return 'SCREEN_SHARE_AUDIO';
    default:
      return 'UNRECOGNIZED';
  }
}
exports.trackSourceToJSON = trackSourceToJSON;

/** The size of a video layer beside the others of its track. */
const VideoQuality = {
  LOW: 0, MEDIUM: 1, HIGH: 2, OFF: 3, UNRECOGNIZED: -1, 0: 'LOW', 1: 'MEDIUM', 2: 'HIGH', 3: 'OFF',
  '-1': 'UNRECOGNIZED',
};
exports.VideoQuality = VideoQuality;

function videoQualityFromJSON(object) {
  switch (object) {
    case 0:
    case 'LOW':
      return 0;
    case 1:
    case 'MEDIUM':
      return 1;
    case 2:
    case 'HIGH':
      return 2;
    case 3:
    case 'OFF':
      return 3;
    default:
      return -1;
  }
}
exports.videoQualityFromJSON = videoQualityFromJSON;

function videoQualityToJSON(object) {
  switch (object) {
    case 0:
      return 'LOW';
    case 1:
      return 'MEDIUM';
    case 2:
      return 'HIGH';
    case 3:
      return 'OFF';
    default:
      return 'UNRECOGNIZED';
  }
}
exports.videoQualityToJSON = videoQualityToJSON;

/** How far the participant's connection has come. */
const ParticipantInfo_State = {
  JOINING: 0, JOINED: 1, ACTIVE: 2, DISCONNECTED: 3, UNRECOGNIZED: -1, 0: 'JOINING', 1: 'JOINED', 2: 'ACTIVE',
  3: 'DISCONNECTED', '-1': 'UNRECOGNIZED',
};
exports.ParticipantInfo_State = ParticipantInfo_State;

function participantInfo_StateFromJSON(object) {
  switch (object) {
    case 0:
    case 'JOINING':
      return 0;
    case 1:
    case 'JOINED':
      return 1;
    case 2:
    case 'ACTIVE':
      return 2;
    case 3:
    case 'DISCONNECTED':
      return 3;
    default:
      return -1;
  }
}
exports.participantInfo_StateFromJSON = participantInfo_StateFromJSON;

function participantInfo_StateToJSON(object) {
  switch (object) {
    case 0:
      return 'JOINING';
    case 1:
      return 'JOINED';
    case 2:
      return 'ACTIVE';
    case 3:
      return 'DISCONNECTED';
    default:
      return 'UNKNOWN';
  }
}
exports.participantInfo_StateToJSON = participantInfo_StateToJSON;

/** How the media of a track is encrypted between participants. */
const Encryption_Type = {
  NONE: 0, GCM: 1, CUSTOM: 2, UNRECOGNIZED: -1, 0: 'NONE', 1: 'GCM', 2: 'CUSTOM', '-1': 'UNRECOGNIZED',
};
exports.Encryption_Type = Encryption_Type;

function encryption_TypeFromJSON(object) {
  switch (object) {
    case 0:
    case 'NONE':
      return 0;
    case 1:
    case 'GCM':
      return 1;
    case 2:
    case 'CUSTOM':
      return 2;
    default:
      return -1;
  }
}
exports.encryption_TypeFromJSON = encryption_TypeFromJSON;

function encryption_TypeToJSON(object) {
  switch (object) {
    case 0:
      return 'NONE';
    case 1:
      return 'GCM';
    case 2:
      return 'CUSTOM';
    default:
      return 'UNRECOGNIZED';
  }
}
exports.encryption_TypeToJSON = encryption_TypeToJSON;

/** How a packet is delivered. */
const DataPacket_Kind = { RELIABLE: 0, LOSSY: 1, UNRECOGNIZED: -1, 0: 'RELIABLE', 1: 'LOSSY', '-1': 'UNRECOGNIZED' };
exports.DataPacket_Kind = DataPacket_Kind;

function dataPacket_KindFromJSON(object) {
  switch (object) {
    case 0:
    case 'RELIABLE':
      return 0;
    case 1:
    case 'LOSSY':
      return 1;
    default:
      return -1;
  }
}
exports.dataPacket_KindFromJSON = dataPacket_KindFromJSON;

function dataPacket_KindToJSON(object) {
  switch (object) {
    case 0:
      return 'RELIABLE';
    case 1:
      return 'LOSSY';
    default:
      return 'UNKNOWN';
  }
}
exports.dataPacket_KindToJSON = dataPacket_KindToJSON;

/** A room as the server sees it. */
const Room = {
  encode(message, writer) {
    return encode(wire.encodeRoom, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.Room, wire.readRoom, input, length);
  },

  fromJSON(object) {
    const sid = isSet(object.sid) ? String(object.sid) : '';
    const name = isSet(object.name) ? String(object.name) : '';
    const emptyTimeout = isSet(object.emptyTimeout) ? Number(object.emptyTimeout) : 0;
    const maxParticipants = isSet(object.maxParticipants) ? Number(object.maxParticipants) : 0;
    const creationTime = isSet(object.creationTime) ? Number(object.creationTime) : 0;
    const turnPassword = isSet(object.turnPassword) ? String(object.turnPassword) : '';
    const enabledCodecs = [];
    if (isSet(object.enabledCodecs)) {
      for (const element of object.enabledCodecs) enabledCodecs.push(Codec.fromJSON(element));
    }
    const metadata = isSet(object.metadata) ? String(object.metadata) : '';
    const numParticipants = isSet(object.numParticipants) ? Number(object.numParticipants) : 0;
    const numPublishers = isNumeric(object.numPublishers) ? Number(object.numPublishers) : 0;
    const activeRecording = typeof object.activeRecording === 'boolean' ? object.activeRecording : false;
    return {
      sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata, numParticipants, numPublishers,
      activeRecording, enabledCodecs,
    };
  },

  toJSON(message) {
    const json = {};
    if (message.sid !== undefined) json.sid = message.sid;
    if (message.name !== undefined) json.name = message.name;
    if (message.emptyTimeout !== undefined) json.emptyTimeout = message.emptyTimeout;
    if (message.maxParticipants !== undefined) json.maxParticipants = message.maxParticipants;
    if (message.creationTime !== undefined) json.creationTime = message.creationTime;
    if (message.turnPassword !== undefined) json.turnPassword = message.turnPassword;
    json.enabledCodecs = message.enabledCodecs
      ? message.enabledCodecs.map((element) => (element ? Codec.toJSON(element) : undefined))
      : [];
    if (message.metadata !== undefined) json.metadata = message.metadata;
    if (message.numParticipants !== undefined) json.numParticipants = message.numParticipants;
    if (message.numPublishers !== undefined) json.numPublishers = message.numPublishers;
    if (message.activeRecording !== undefined) json.activeRecording = message.activeRecording;
    return json;
  },

  fromPartial(object) {
    const sid = isSet(object.sid) ? object.sid : '';
    const name = isSet(object.name) ? object.name : '';
    const emptyTimeout = isSet(object.emptyTimeout) ? object.emptyTimeout : 0;
    const maxParticipants = isSet(object.maxParticipants) ? object.maxParticipants : 0;
    const creationTime = isSet(object.creationTime) ? object.creationTime : 0;
    const turnPassword = isSet(object.turnPassword) ? object.turnPassword : '';
    const enabledCodecs = [];
    if (isSet(object.enabledCodecs)) {
      for (const element of object.enabledCodecs) enabledCodecs.push(Codec.fromPartial(element));
    }
    const metadata = isSet(object.metadata) ? object.metadata : '';
    const numParticipants = isSet(object.numParticipants) ? object.numParticipants : 0;
    const numPublishers = isSet(object.numPublishers) ? object.numPublishers : 0;
    const activeRecording = isSet(object.activeRecording) ? object.activeRecording : false;
    return {
      sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata, numParticipants, numPublishers,
      activeRecording, enabledCodecs,
    };
  },
};
exports.Room = Room;

/** A media codec. */
const Codec = {
  encode(message, writer) {
    return encode(wire.encodeCodec, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.Codec, wire.readCodec, input, length);
  },

  fromJSON(object) {
    const mime = isSet(object.mime) ? String(object.mime) : '';
    const fmtpLine = isSet(object.fmtpLine) ? String(object.fmtpLine) : '';
    return { mime, fmtpLine };
  },

  toJSON(message) {
    const json = {};
    if (message.mime !== undefined) json.mime = message.mime;
    if (message.fmtpLine !== undefined) json.fmtpLine = message.fmtpLine;
    return json;
  },

  fromPartial(object) {
    const mime = isSet(object.mime) ? object.mime : '';
    const fmtpLine = isSet(object.fmtpLine) ? object.fmtpLine : '';
    return { mime, fmtpLine };
  },
};
exports.Codec = Codec;

/** What a participant is allowed to do in its room. */
const ParticipantPermission = {
  encode(message, writer) {
    return encode(wire.encodeParticipantPermission, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ParticipantPermission, wire.readParticipantPermission, input, length);
  },

  fromJSON(object) {
    const canSubscribe = isSet(object.canSubscribe) ? Boolean(object.canSubscribe) : false;
    const canPublish = isSet(object.canPublish) ? Boolean(object.canPublish) : false;
    const canPublishData = isSet(object.canPublishData) ? Boolean(object.canPublishData) : false;
    const canPublishSources = [];
    if (Array.isArray(object.canPublishSources)) {
      for (const element of object.canPublishSources) canPublishSources.push(trackSourceFromJSON(element));
    }
    const hidden = typeof object.hidden === 'boolean' ? object.hidden : false;
    const recorder = typeof object.recorder === 'boolean' ? object.recorder : false;
    const canUpdateMetadata = typeof object.canUpdateMetadata === 'boolean' ? object.canUpdateMetadata : false;
    return { canSubscribe, canPublish, canPublishData, canPublishSources, hidden, recorder, canUpdateMetadata };
  },

  toJSON(message) {
    const json = {};
    if (message.canSubscribe !== undefined) json.canSubscribe = message.canSubscribe;
    if (message.canPublish !== undefined) json.canPublish = message.canPublish;
    if (message.canPublishData !== undefined) json.canPublishData = message.canPublishData;
    if (message.canPublishSources !== undefined) {
      json.canPublishSources = message.canPublishSources
        ? message.canPublishSources.map((element) => trackSourceToJSON(element))
        : [];
    }
    if (message.hidden !== undefined) json.hidden = message.hidden;
    if (message.recorder !== undefined) json.recorder = message.recorder;
    if (message.canUpdateMetadata !== undefined) json.canUpdateMetadata = message.canUpdateMetadata;
    return json;
  },

  fromPartial(object) {
    const canSubscribe = isSet(object.canSubscribe) ? object.canSubscribe : false;
    const canPublish = isSet(object.canPublish) ? object.canPublish : false;
    const canPublishData = isSet(object.canPublishData) ? object.canPublishData : false;
    const canPublishSources = [];
    if (isSet(object.canPublishSources)) {
      for (const element of object.canPublishSources) canPublishSources.push(element);
    }
    const hidden = isSet(object.hidden) ? object.hidden : false;
    const recorder = isSet(object.recorder) ? object.recorder : false;
    const canUpdateMetadata = isSet(object.canUpdateMetadata) ? object.canUpdateMetadata : false;
    return { canSubscribe, canPublish, canPublishData, canPublishSources, hidden, recorder, canUpdateMetadata };
  },
};
exports.ParticipantPermission = ParticipantPermission;

/** A participant in a room. */
const ParticipantInfo = {
  encode(message, writer) {
    return encode(wire.encodeParticipantInfo, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ParticipantInfo, wire.readParticipantInfo, input, length);
  },

  fromJSON(object) {
    const sid = isSet(object.sid) ? String(object.sid) : '';
    const identity = isSet(object.identity) ? String(object.identity) : '';
    const state = isSet(object.state) ? participantInfo_StateFromJSON(object.state) : 0;
    const tracks = [];
    if (isSet(object.tracks)) {
      for (const element of object.tracks) tracks.push(TrackInfo.fromJSON(element));
    }
    const metadata = isSet(object.metadata) ? String(object.metadata) : '';
    const joinedAt = isSet(object.joinedAt) ? Number(object.joinedAt) : 0;
    const hidden = isSet(object.hidden) ? Boolean(object.hidden) : false;
    const name = typeof object.name === 'string' ? object.name : '';
    const version = isNumeric(object.version) ? Number(object.version) : 0;
    const permission = isObject(object.permission) ? ParticipantPermission.fromJSON(object.permission) : undefined;
    const region = typeof object.region === 'string' ? object.region : '';
    const isPublisher = typeof object.isPublisher === 'boolean' ? object.isPublisher : false;
    return { sid, identity, state, metadata, joinedAt, hidden, name, version, region, isPublisher, tracks, permission };
  },

  toJSON(message) {
    const json = {};
    if (message.sid !== undefined) json.sid = message.sid;
    if (message.identity !== undefined) json.identity = message.identity;
    if (message.state !== undefined) json.state = participantInfo_StateToJSON(message.state);
    json.tracks = message.tracks
      ? message.tracks.map((element) => (element ? TrackInfo.toJSON(element) : undefined))
      : [];
    if (message.metadata !== undefined) json.metadata = message.metadata;
    if (message.joinedAt !== undefined) json.joinedAt = message.joinedAt;
    if (message.hidden !== undefined) json.hidden = message.hidden;
    if (message.name !== undefined) json.name = message.name;
    if (message.version !== undefined) json.version = message.version;
    if (message.permission !== undefined) {
      json.permission = message.permission ? ParticipantPermission.toJSON(message.permission) : undefined;
    }
    if (message.region !== undefined) json.region = message.region;
    if (message.isPublisher !== undefined) json.isPublisher = message.isPublisher;
    return json;
  },

  fromPartial(object) {
    const sid = isSet(object.sid) ? object.sid : '';
    const identity = isSet(object.identity) ? object.identity : '';
    const state = isSet(object.state) ? object.state : 0;
    const tracks = [];
    if (isSet(object.tracks)) {
      for (const element of object.tracks) tracks.push(TrackInfo.fromPartial(element));
    }
    const metadata = isSet(object.metadata) ? object.metadata : '';
    const joinedAt = isSet(object.joinedAt) ? object.joinedAt : 0;
    const hidden = isSet(object.hidden) ? object.hidden : false;
    const name = isSet(object.name) ? object.name : '';
    const version = isSet(object.version) ? object.version : 0;
    const permission = isSet(object.permission) ? ParticipantPermission.fromPartial(object.permission) : undefined;
    const region = isSet(object.region) ? object.region : '';
    const isPublisher = isSet(object.isPublisher) ? object.isPublisher : false;
    return { sid, identity, state, metadata, joinedAt, hidden, name, version, region, isPublisher, tracks, permission };
  },
};
exports.ParticipantInfo = ParticipantInfo;

/** Holds the kinds of end-to-end encryption. */
const Encryption = {
  encode(message, writer) {
    return encode(wire.encodeEncryption, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.Encryption, wire.readEncryption, input, length);
  },

  fromJSON() {
    return {};
  },

  toJSON() {
    return {};
  },

  fromPartial() {
    return {};
  },
};
exports.Encryption = Encryption;

/** One of the codecs that a track is published in. */
const SimulcastCodecInfo = {
  encode(message, writer) {
    return encode(wire.encodeSimulcastCodecInfo, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.SimulcastCodecInfo, wire.readSimulcastCodecInfo, input, length);
  },

  fromJSON(object) {
    const mimeType = typeof object.mimeType === 'string' ? object.mimeType : '';
    const mid = typeof object.mid === 'string' ? object.mid : '';
    const cid = typeof object.cid === 'string' ? object.cid : '';
    const layers = [];
    if (Array.isArray(object.layers)) {
      for (const element of object.layers) layers.push(VideoLayer.fromJSON(element));
    }
    return { mimeType, mid, cid, layers };
  },

  toJSON(message) {
    const json = {};
    if (message.mimeType !== undefined) json.mimeType = message.mimeType;
    if (message.mid !== undefined) json.mid = message.mid;
    if (message.cid !== undefined) json.cid = message.cid;
    if (message.layers !== undefined) {
      json.layers = message.layers
        ? message.layers.map((element) => (element ? VideoLayer.toJSON(element) : undefined))
        : [];
    }
    return json;
  },

  fromPartial(object) {
    const mimeType = isSet(object.mimeType) ? object.mimeType : '';
    const mid = isSet(object.mid) ? object.mid : '';
    const cid = isSet(object.cid) ? object.cid : '';
    const layers = [];
    if (isSet(object.layers)) {
      for (const element of object.layers) layers.push(VideoLayer.fromPartial(element));
    }
    return { mimeType, mid, cid, layers };
  },
};
exports.SimulcastCodecInfo = SimulcastCodecInfo;

/** A published track. */
const TrackInfo = {
  encode(message, writer) {
    return encode(wire.encodeTrackInfo, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.TrackInfo, wire.readTrackInfo, input, length);
  },

  fromJSON(object) {
    const sid = isSet(object.sid) ? String(object.sid) : '';
    const type = isSet(object.type) ? trackTypeFromJSON(object.type) : 0;
    const name = isSet(object.name) ? String(object.name) : '';
    const muted = isSet(object.muted) ? Boolean(object.muted) : false;
    const width = isSet(object.width) ? Number(object.width) : 0;
    const height = isSet(object.height) ? Number(object.height) : 0;
    const simulcast = isSet(object.simulcast) ? Boolean(object.simulcast) : false;
    const disableDtx = typeof object.disableDtx === 'boolean' ? object.disableDtx : false;
    const source = isNumeric(object.source) ? trackSourceFromJSON(object.source) : 0;
    const layers = [];
    if (Array.isArray(object.layers)) {
      for (const element of object.layers) layers.push(VideoLayer.fromJSON(element));
    }
    const mimeType = typeof object.mimeType === 'string' ? object.mimeType : '';
    const mid = typeof object.mid === 'string' ? object.mid : '';
    const codecs = [];
    if (Array.isArray(object.codecs)) {
      for (const element of object.codecs) codecs.push(SimulcastCodecInfo.fromJSON(element));
    }
    const stereo = typeof object.stereo === 'boolean' ? object.stereo : false;
    const disableRed = typeof object.disableRed === 'boolean' ? object.disableRed : false;
    const encryption = isNumeric(object.encryption) ? encryption_TypeFromJSON(object.encryption) : 0;
    const stream = typeof object.stream === 'string' ? object.stream : '';
    return {
      sid, type, name, muted, width, height, simulcast, disableDtx, source, mimeType, mid, stereo, disableRed,
      encryption, stream, layers, codecs,
    };
  },

  toJSON(message) {
    const json = {};
    if (message.sid !== undefined) json.sid = message.sid;
    if (message.type !== undefined) json.type = trackTypeToJSON(message.type);
    if (message.name !== undefined) json.name = message.name;
    if (message.muted !== undefined) json.muted = message.muted;
    if (message.width !== undefined) json.width = message.width;
    if (message.height !== undefined) json.height = message.height;
    if (message.simulcast !== undefined) json.simulcast = message.simulcast;
    if (message.disableDtx !== undefined) json.disableDtx = message.disableDtx;
    if (message.source !== undefined) json.source = trackSourceToJSON(message.source);
    if (message.layers !== undefined) {
      json.layers = message.layers
        ? message.layers.map((element) => (element ? VideoLayer.toJSON(element) : undefined))
        : [];
    }
    if (message.mimeType !== undefined) json.mimeType = message.mimeType;
    if (message.mid !== undefined) json.mid = message.mid;
    if (message.codecs !== undefined) {
      json.codecs = message.codecs
        ? message.codecs.map((element) => (element ? SimulcastCodecInfo.toJSON(element) : undefined))
        : [];
    }
    if (message.stereo !== undefined) json.stereo = message.stereo;
    if (message.disableRed !== undefined) json.disableRed = message.disableRed;
    if (message.encryption !== undefined) json.encryption = encryption_TypeToJSON(message.encryption);
    if (message.stream !== undefined) json.stream = message.stream;
    return json;
  },

  fromPartial(object) {
    const sid = isSet(object.sid) ? object.sid : '';
    const type = isSet(object.type) ? object.type : 0;
    const name = isSet(object.name) ? object.name : '';
    const muted = isSet(object.muted) ? object.muted : false;
    const width = isSet(object.width) ? object.width : 0;
    const height = isSet(object.height) ? object.height : 0;
    const simulcast = isSet(object.simulcast) ? object.simulcast : false;
    const disableDtx = isSet(object.disableDtx) ? object.disableDtx : false;
    const source = isSet(object.source) ? object.source : 0;
    const layers = [];
    if (isSet(object.layers)) {
      for (const element of object.layers) layers.push(VideoLayer.fromPartial(element));
    }
    const mimeType = isSet(object.mimeType) ? object.mimeType : '';
    const mid = isSet(object.mid) ? object.mid : '';
    const codecs = [];
    if (isSet(object.codecs)) {
      for (const element of object.codecs) codecs.push(SimulcastCodecInfo.fromPartial(element));
    }
    const stereo = isSet(object.stereo) ? object.stereo : false;
    const disableRed = isSet(object.disableRed) ? object.disableRed : false;
    const encryption = isSet(object.encryption) ? object.encryption : 0;
    const stream = isSet(object.stream) ? object.stream : '';
    return {
      sid, type, name, muted, width, height, simulcast, disableDtx, source, mimeType, mid, stereo, disableRed,
      encryption, stream, layers, codecs,
    };
  },
};
exports.TrackInfo = TrackInfo;

/** One spatial layer of a video track. */
const VideoLayer = {
  encode(message, writer) {
    return encode(wire.encodeVideoLayer, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.VideoLayer, wire.readVideoLayer, input, length);
  },

  fromJSON(object) {
    const quality = isNumeric(object.quality) ? videoQualityFromJSON(object.quality) : 0;
    const width = isNumeric(object.width) ? Number(object.width) : 0;
    const height = isNumeric(object.height) ? Number(object.height) : 0;
    const bitrate = isNumeric(object.bitrate) ? Number(object.bitrate) : 0;
    const ssrc = isNumeric(object.ssrc) ? Number(object.ssrc) : 0;
    return { quality, width, height, bitrate, ssrc };
  },

  toJSON(message) {
    const json = {};
    if (message.quality !== undefined) json.quality = videoQualityToJSON(message.quality);
    if (message.width !== undefined) json.width = message.width;
    if (message.height !== undefined) json.height = message.height;
    if (message.bitrate !== undefined) json.bitrate = message.bitrate;
    if (message.ssrc !== undefined) json.ssrc = message.ssrc;
    return json;
  },

  fromPartial(object) {
    const quality = isSet(object.quality) ? object.quality : 0;
    const width = isSet(object.width) ? object.width : 0;
    const height = isSet(object.height) ? object.height : 0;
    const bitrate = isSet(object.bitrate) ? object.bitrate : 0;
    const ssrc = isSet(object.ssrc) ? object.ssrc : 0;
    return { quality, width, height, bitrate, ssrc };
  },
};
exports.VideoLayer = VideoLayer;

/** What travels on a data channel. */
const DataPacket = {
  encode(message, writer) {
    return encode(wire.encodeDataPacket, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.DataPacket, wire.readDataPacket, input, length);
  },

  fromJSON(object) {
    const kind = isSet(object.kind) ? dataPacket_KindFromJSON(object.kind) : 0;
    const user = isSet(object.user) ? UserPacket.fromJSON(object.user) : undefined;
    const speaker = isSet(object.speaker) ? ActiveSpeakerUpdate.fromJSON(object.speaker) : undefined;
    return { kind, user, speaker };
  },

  toJSON(message) {
    const json = {};
    if (message.kind !== undefined) json.kind = dataPacket_KindToJSON(message.kind);
    if (message.user !== undefined) json.user = message.user ? UserPacket.toJSON(message.user) : undefined;
    if (message.speaker !== undefined) {
      json.speaker = message.speaker ? ActiveSpeakerUpdate.toJSON(message.speaker) : undefined;
    }
    return json;
  },

  fromPartial(object) {
    const kind = isSet(object.kind) ? object.kind : 0;
    const user = isSet(object.user) ? UserPacket.fromPartial(object.user) : undefined;
    const speaker = isSet(object.speaker) ? ActiveSpeakerUpdate.fromPartial(object.speaker) : undefined;
    return { kind, user, speaker };
  },
};
exports.DataPacket = DataPacket;

/** The participants that are speaking. */
const ActiveSpeakerUpdate = {
  encode(message, writer) {
    return encode(wire.encodeActiveSpeakerUpdate, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ActiveSpeakerUpdate, wire.readActiveSpeakerUpdate, input, length);
  },

  fromJSON(object) {
    const speakers = [];
    if (isSet(object.speakers)) {
      for (const element of object.speakers) speakers.push(SpeakerInfo.fromJSON(element));
    }
    return { speakers };
  },

  toJSON(message) {
    const json = {};
    json.speakers = message.speakers
      ? message.speakers.map((element) => (element ? SpeakerInfo.toJSON(element) : undefined))
      : [];
    return json;
  },

  fromPartial(object) {
    const speakers = [];
    if (isSet(object.speakers)) {
      for (const element of object.speakers) speakers.push(SpeakerInfo.fromPartial(element));
    }
    return { speakers };
  },
};
exports.ActiveSpeakerUpdate = ActiveSpeakerUpdate;

/** How loud a participant is. */
const SpeakerInfo = {
  encode(message, writer) {
    return encode(wire.encodeSpeakerInfo, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.SpeakerInfo, wire.readSpeakerInfo, input, length);
  },

  fromJSON(object) {
    const sid = isSet(object.sid) ? String(object.sid) : '';
    const level = isSet(object.level) ? Number(object.level) : 0;
    const active = isSet(object.active) ? Boolean(object.active) : false;
    return { sid, level, active };
  },

  toJSON(message) {
    const json = {};
    if (message.sid !== undefined) json.sid = message.sid;
    if (message.level !== undefined) json.level = message.level;
    if (message.active !== undefined) json.active = message.active;
    return json;
  },

  fromPartial(object) {
    const sid = isSet(object.sid) ? object.sid : '';
    const level = isSet(object.level) ? object.level : 0;
    const active = isSet(object.active) ? object.active : false;
    return { sid, level, active };
  },
};
exports.SpeakerInfo = SpeakerInfo;

/** Data that an application sends to participants. */
const UserPacket = {
  encode(message, writer) {
    return encode(wire.encodeUserPacket, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.UserPacket, wire.readUserPacket, input, length);
  },

  fromJSON(object) {
    const participantSid = isSet(object.participantSid) ? String(object.participantSid) : '';
    const payload = isSet(object.payload) ? bytesFromBase64(object.payload) : new Uint8Array();
    const destinationSids = [];
    if (isSet(object.destinationSids)) {
      for (const element of object.destinationSids) destinationSids.push(String(element));
    }
    const participantIdentity = typeof object.participantIdentity === 'string' ? object.participantIdentity : '';
    const destinationIdentities = [];
    if (Array.isArray(object.destinationIdentities)) {
      for (const element of object.destinationIdentities) destinationIdentities.push(String(element));
    }
    const topic = typeof object.topic === 'string' ? object.topic : undefined;
    return { participantSid, destinationSids, participantIdentity, destinationIdentities, payload, topic };
  },

  toJSON(message) {
    const json = {};
    if (message.participantSid !== undefined) json.participantSid = message.participantSid;
    if (message.payload !== undefined) json.payload = base64FromBytes(message.payload);
    json.destinationSids = message.destinationSids ? message.destinationSids.map((element) => element) : [];
    if (message.participantIdentity !== undefined) json.participantIdentity = message.participantIdentity;
    if (message.destinationIdentities !== undefined) {
      json.destinationIdentities = message.destinationIdentities
        ? message.destinationIdentities.map((element) => element)
        : [];
    }
    if (message.topic !== undefined) json.topic = message.topic;
    return json;
  },

  fromPartial(object) {
    const participantSid = isSet(object.participantSid) ? object.participantSid : '';
    const payload = isSet(object.payload) ? object.payload : new Uint8Array();
    const destinationSids = [];
    if (isSet(object.destinationSids)) {
      for (const element of object.destinationSids) destinationSids.push(element);
    }
    const participantIdentity = isSet(object.participantIdentity) ? object.participantIdentity : '';
    const destinationIdentities = [];
    if (isSet(object.destinationIdentities)) {
      for (const element of object.destinationIdentities) destinationIdentities.push(element);
    }
    const topic = isSet(object.topic) ? object.topic : undefined;
    return { participantSid, destinationSids, participantIdentity, destinationIdentities, payload, topic };
  },
};
exports.UserPacket = UserPacket;

/** Some tracks of one participant. */
const ParticipantTracks = {
  encode(message, writer) {
    return encode(wire.encodeParticipantTracks, message, writer);
  },

  decode(input, length) {
    return decode(wire.id.ParticipantTracks, wire.readParticipantTracks, input, length);
  },

  fromJSON(object) {
    const participantSid = typeof object.participantSid === 'string' ? object.participantSid : '';
    const trackSids = [];
    if (Array.isArray(object.trackSids)) {
      for (const element of object.trackSids) trackSids.push(String(element));
    }
    return { participantSid, trackSids };
  },

  toJSON(message) {
    const json = {};
    if (message.participantSid !== undefined) json.participantSid = message.participantSid;
    if (message.trackSids !== undefined) {
      json.trackSids = message.trackSids ? message.trackSids.map((element) => element) : [];
    }
    return json;
  },

  fromPartial(object) {
    const participantSid = isSet(object.participantSid) ? object.participantSid : '';
    const trackSids = [];
    if (isSet(object.trackSids)) {
      for (const element of object.trackSids) trackSids.push(element);
    }
    return { participantSid, trackSids };
  },
};
exports.ParticipantTracks = ParticipantTracks;
