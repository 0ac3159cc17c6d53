// @generated from proto/livekit_models.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { enumFromJSON, enumOf, enumToJSON } = require('../wire/values');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./livekit_models.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** A codec of audio, for what an egress or an ingress makes. */
const AudioCodec = enumOf({ DEFAULT_AC: 0, OPUS: 1, AAC: 2 });
exports.AudioCodec = AudioCodec;
const audioCodecFromJSON = enumFromJSON(AudioCodec);
exports.audioCodecFromJSON = audioCodecFromJSON;
const audioCodecToJSON = enumToJSON(AudioCodec);
exports.audioCodecToJSON = audioCodecToJSON;

/** A codec of video, for what an egress or an ingress makes. */
const VideoCodec = enumOf({ DEFAULT_VC: 0, H264_BASELINE: 1, H264_MAIN: 2, H264_HIGH: 3, VP8: 4 });
exports.VideoCodec = VideoCodec;
const videoCodecFromJSON = enumFromJSON(VideoCodec);
exports.videoCodecFromJSON = videoCodecFromJSON;
const videoCodecToJSON = enumToJSON(VideoCodec);
exports.videoCodecToJSON = videoCodecToJSON;

/** A format of images. */
const ImageCodec = enumOf({ IC_DEFAULT: 0, IC_JPEG: 1 });
exports.ImageCodec = ImageCodec;
const imageCodecFromJSON = enumFromJSON(ImageCodec);
exports.imageCodecFromJSON = imageCodecFromJSON;
const imageCodecToJSON = enumToJSON(ImageCodec);
exports.imageCodecToJSON = imageCodecToJSON;

/** What a track carries. */
const TrackType = enumOf({ AUDIO: 0, VIDEO: 1, DATA: 2 });
exports.TrackType = TrackType;
const trackTypeFromJSON = enumFromJSON(TrackType);
exports.trackTypeFromJSON = trackTypeFromJSON;
const trackTypeToJSON = enumToJSON(TrackType, 'UNKNOWN');
exports.trackTypeToJSON = trackTypeToJSON;

/** The device or surface that a track was taken from. */
const TrackSource = enumOf({ UNKNOWN: 0, CAMERA: 1, MICROPHONE: 2, SCREEN_SHARE: 3, SCREEN_SHARE_AUDIO: 4 });
exports.TrackSource = TrackSource;
const trackSourceFromJSON = enumFromJSON(TrackSource);
exports.trackSourceFromJSON = trackSourceFromJSON;
const trackSourceToJSON = enumToJSON(TrackSource);
exports.trackSourceToJSON = trackSourceToJSON;

/** The size of a video layer beside the others of its track. */
const VideoQuality = enumOf({ LOW: 0, MEDIUM: 1, HIGH: 2, OFF: 3 });
exports.VideoQuality = VideoQuality;
const videoQualityFromJSON = enumFromJSON(VideoQuality);
exports.videoQualityFromJSON = videoQualityFromJSON;
const videoQualityToJSON = enumToJSON(VideoQuality);
exports.videoQualityToJSON = videoQualityToJSON;

/** How good a participant's connection is. */
const ConnectionQuality = enumOf({ POOR: 0, GOOD: 1, EXCELLENT: 2 });
exports.ConnectionQuality = ConnectionQuality;
const connectionQualityFromJSON = enumFromJSON(ConnectionQuality);
exports.connectionQualityFromJSON = connectionQualityFromJSON;
const connectionQualityToJSON = enumToJSON(ConnectionQuality);
exports.connectionQualityToJSON = connectionQualityToJSON;

/** A switch that the server sets for a client. */
const ClientConfigSetting = enumOf({ UNSET: 0, DISABLED: 1, ENABLED: 2 });
exports.ClientConfigSetting = ClientConfigSetting;
const clientConfigSettingFromJSON = enumFromJSON(ClientConfigSetting);
exports.clientConfigSettingFromJSON = clientConfigSettingFromJSON;
const clientConfigSettingToJSON = enumToJSON(ClientConfigSetting);
exports.clientConfigSettingToJSON = clientConfigSettingToJSON;

/** Why a participant was disconnected. */
const DisconnectReason = enumOf({
  UNKNOWN_REASON: 0, CLIENT_INITIATED: 1, DUPLICATE_IDENTITY: 2, SERVER_SHUTDOWN: 3, PARTICIPANT_REMOVED: 4,
  ROOM_DELETED: 5, STATE_MISMATCH: 6, JOIN_FAILURE: 7,
});
exports.DisconnectReason = DisconnectReason;
const disconnectReasonFromJSON = enumFromJSON(DisconnectReason);
exports.disconnectReasonFromJSON = disconnectReasonFromJSON;
const disconnectReasonToJSON = enumToJSON(DisconnectReason);
exports.disconnectReasonToJSON = disconnectReasonToJSON;

/** Why a client connects again. */
const ReconnectReason = enumOf({
  RR_UNKNOWN: 0, RR_SIGNAL_DISCONNECTED: 1, RR_PUBLISHER_FAILED: 2, RR_SUBSCRIBER_FAILED: 3, RR_SWITCH_CANDIDATE: 4,
});
exports.ReconnectReason = ReconnectReason;
const reconnectReasonFromJSON = enumFromJSON(ReconnectReason);
exports.reconnectReasonFromJSON = reconnectReasonFromJSON;
const reconnectReasonToJSON = enumToJSON(ReconnectReason);
exports.reconnectReasonToJSON = reconnectReasonToJSON;

/** Why a track could not be subscribed to. */
const SubscriptionError = enumOf({ SE_UNKNOWN: 0, SE_CODEC_UNSUPPORTED: 1, SE_TRACK_NOTFOUND: 2 });
exports.SubscriptionError = SubscriptionError;
const subscriptionErrorFromJSON = enumFromJSON(SubscriptionError);
exports.subscriptionErrorFromJSON = subscriptionErrorFromJSON;
const subscriptionErrorToJSON = enumToJSON(SubscriptionError);
exports.subscriptionErrorToJSON = subscriptionErrorToJSON;

/** How far the participant's connection has come. */
const ParticipantInfo_State = enumOf({ JOINING: 0, JOINED: 1, ACTIVE: 2, DISCONNECTED: 3 });
exports.ParticipantInfo_State = ParticipantInfo_State;
const participantInfo_StateFromJSON = enumFromJSON(ParticipantInfo_State);
exports.participantInfo_StateFromJSON = participantInfo_StateFromJSON;
const participantInfo_StateToJSON = enumToJSON(ParticipantInfo_State, 'UNKNOWN');
exports.participantInfo_StateToJSON = participantInfo_StateToJSON;

/** How the media of a track is encrypted between participants. */
const Encryption_Type = enumOf({ NONE: 0, GCM: 1, CUSTOM: 2 });
exports.Encryption_Type = Encryption_Type;
const encryption_TypeFromJSON = enumFromJSON(Encryption_Type);
exports.encryption_TypeFromJSON = encryption_TypeFromJSON;
const encryption_TypeToJSON = enumToJSON(Encryption_Type);
exports.encryption_TypeToJSON = encryption_TypeToJSON;

/** How a packet is delivered. */
const DataPacket_Kind = enumOf({ RELIABLE: 0, LOSSY: 1 });
exports.DataPacket_Kind = DataPacket_Kind;
const dataPacket_KindFromJSON = enumFromJSON(DataPacket_Kind);
exports.dataPacket_KindFromJSON = dataPacket_KindFromJSON;
const dataPacket_KindToJSON = enumToJSON(DataPacket_Kind, 'UNKNOWN');
exports.dataPacket_KindToJSON = dataPacket_KindToJSON;

/** Who runs the server. */
const ServerInfo_Edition = enumOf({ Standard: 0, Cloud: 1 });
exports.ServerInfo_Edition = ServerInfo_Edition;
const serverInfo_EditionFromJSON = enumFromJSON(ServerInfo_Edition);
exports.serverInfo_EditionFromJSON = serverInfo_EditionFromJSON;
const serverInfo_EditionToJSON = enumToJSON(ServerInfo_Edition);
exports.serverInfo_EditionToJSON = serverInfo_EditionToJSON;

/** The SDK that a client is built with. */
const ClientInfo_SDK = enumOf({
  UNKNOWN: 0, JS: 1, SWIFT: 2, ANDROID: 3, FLUTTER: 4, GO: 5, UNITY: 6, REACT_NATIVE: 7, RUST: 8, PYTHON: 9, CPP: 10,
});
exports.ClientInfo_SDK = ClientInfo_SDK;
const clientInfo_SDKFromJSON = enumFromJSON(ClientInfo_SDK);
exports.clientInfo_SDKFromJSON = clientInfo_SDKFromJSON;
const clientInfo_SDKToJSON = enumToJSON(ClientInfo_SDK);
exports.clientInfo_SDKToJSON = clientInfo_SDKToJSON;

/** A room as the server sees it. */
const Room = message('Room', wire);
exports.Room = Room;

/** A media codec. */
const Codec = message('Codec', wire);
exports.Codec = Codec;

/** How long playback is delayed at subscribers. */
const PlayoutDelay = message('PlayoutDelay', wire);
exports.PlayoutDelay = PlayoutDelay;

/** What a participant is allowed to do in its room. */
const ParticipantPermission = message('ParticipantPermission', wire);
exports.ParticipantPermission = ParticipantPermission;

/** A participant in a room. */
const ParticipantInfo = message('ParticipantInfo', wire);
exports.ParticipantInfo = ParticipantInfo;

/** Holds the kinds of end-to-end encryption. */
const Encryption = message('Encryption', wire);
exports.Encryption = Encryption;

/** One of the codecs that a track is published in. */
const SimulcastCodecInfo = message('SimulcastCodecInfo', wire);
exports.SimulcastCodecInfo = SimulcastCodecInfo;

/** A published track. */
const TrackInfo = message('TrackInfo', wire);
exports.TrackInfo = TrackInfo;

/** One spatial layer of a video track. */
const VideoLayer = message('VideoLayer', wire);
exports.VideoLayer = VideoLayer;

/** What travels on a data channel. */
const DataPacket = message('DataPacket', wire);
exports.DataPacket = DataPacket;

/** The participants that are speaking. */
const ActiveSpeakerUpdate = message('ActiveSpeakerUpdate', wire);
exports.ActiveSpeakerUpdate = ActiveSpeakerUpdate;

/** How loud a participant is. */
const SpeakerInfo = message('SpeakerInfo', wire);
exports.SpeakerInfo = SpeakerInfo;

/** Data that an application sends to participants. */
const UserPacket = message('UserPacket', wire);
exports.UserPacket = UserPacket;

/** Some tracks of one participant. */
const ParticipantTracks = message('ParticipantTracks', wire);
exports.ParticipantTracks = ParticipantTracks;

/** What a server is. */
const ServerInfo = message('ServerInfo', wire);
exports.ServerInfo = ServerInfo;

/** What a client is. */
const ClientInfo = message('ClientInfo', wire);
exports.ClientInfo = ClientInfo;

/** What the server tells a client to do. */
const ClientConfiguration = message('ClientConfiguration', wire);
exports.ClientConfiguration = ClientConfiguration;

/** How a client encodes video. */
const VideoConfiguration = message('VideoConfiguration', wire);
exports.VideoConfiguration = VideoConfiguration;

/** Codecs that a client leaves alone. */
const DisabledCodecs = message('DisabledCodecs', wire);
exports.DisabledCodecs = DisabledCodecs;

/** How far the clock of an RTP stream is from the time that passes. */
const RTPDrift = message('RTPDrift', wire);
exports.RTPDrift = RTPDrift;

/** What was counted on an RTP stream. */
const RTPStats = message('RTPStats', wire);
exports.RTPStats = RTPStats;

/** A key of a map, with its value. */
const RTPStats_GapHistogramEntry = message('RTPStats_GapHistogramEntry', wire);
exports.RTPStats_GapHistogramEntry = RTPStats_GapHistogramEntry;

/** A version that grows with time. */
const TimedVersion = message('TimedVersion', wire);
exports.TimedVersion = TimedVersion;
