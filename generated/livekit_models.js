// @generated from proto/livekit_models.proto by `npm run generate`
'use strict';

const { message } = require('../wire/message');
const { enumFromJSON, enumOf, enumToJSON } = require('../wire/values');

// Loaded on first use, because a program that only needs an enum does not need it.
const wire = () => require('./livekit_models.wire');

Object.defineProperty(exports, '__esModule', { value: true });
exports.protobufPackage = 'livekit';

/** Audio codec of an egress or ingress. */
const AudioCodec = enumOf({ DEFAULT_AC: 0, OPUS: 1, AAC: 2 });
exports.AudioCodec = AudioCodec;
const audioCodecFromJSON = enumFromJSON(AudioCodec);
exports.audioCodecFromJSON = audioCodecFromJSON;
const audioCodecToJSON = enumToJSON(AudioCodec);
exports.audioCodecToJSON = audioCodecToJSON;

/** Video codec of an egress or ingress. */
const VideoCodec = enumOf({ DEFAULT_VC: 0, H264_BASELINE: 1, H264_MAIN: 2, H264_HIGH: 3, VP8: 4 });
exports.VideoCodec = VideoCodec;
const videoCodecFromJSON = enumFromJSON(VideoCodec);
exports.videoCodecFromJSON = videoCodecFromJSON;
const videoCodecToJSON = enumToJSON(VideoCodec);
exports.videoCodecToJSON = videoCodecToJSON;

/** Image format. */
const ImageCodec = enumOf({ IC_DEFAULT: 0, IC_JPEG: 1 });
exports.ImageCodec = ImageCodec;
const imageCodecFromJSON = enumFromJSON(ImageCodec);
exports.imageCodecFromJSON = imageCodecFromJSON;
const imageCodecToJSON = enumToJSON(ImageCodec);
exports.imageCodecToJSON = imageCodecToJSON;

/** Type of the media of a track. */
const TrackType = enumOf({ AUDIO: 0, VIDEO: 1, DATA: 2 });
exports.TrackType = TrackType;
const trackTypeFromJSON = enumFromJSON(TrackType);
exports.trackTypeFromJSON = trackTypeFromJSON;
const trackTypeToJSON = enumToJSON(TrackType, 'UNKNOWN');
exports.trackTypeToJSON = trackTypeToJSON;

/** Device or surface that is the source of a track. */
const TrackSource = enumOf({ UNKNOWN: 0, CAMERA: 1, MICROPHONE: 2, SCREEN_SHARE: 3, SCREEN_SHARE_AUDIO: 4 });
exports.TrackSource = TrackSource;
const trackSourceFromJSON = enumFromJSON(TrackSource);
exports.trackSourceFromJSON = trackSourceFromJSON;
const trackSourceToJSON = enumToJSON(TrackSource);
exports.trackSourceToJSON = trackSourceToJSON;

/** Quality of a video layer, relative to the other layers of its track. */
const VideoQuality = enumOf({ LOW: 0, MEDIUM: 1, HIGH: 2, OFF: 3 });
exports.VideoQuality = VideoQuality;
const videoQualityFromJSON = enumFromJSON(VideoQuality);
exports.videoQualityFromJSON = videoQualityFromJSON;
const videoQualityToJSON = enumToJSON(VideoQuality);
exports.videoQualityToJSON = videoQualityToJSON;

/** Quality of a participant's connection. */
const ConnectionQuality = enumOf({ POOR: 0, GOOD: 1, EXCELLENT: 2 });
exports.ConnectionQuality = ConnectionQuality;
const connectionQualityFromJSON = enumFromJSON(ConnectionQuality);
exports.connectionQualityFromJSON = connectionQualityFromJSON;
const connectionQualityToJSON = enumToJSON(ConnectionQuality);
exports.connectionQualityToJSON = connectionQualityToJSON;

/** Setting that the server sends to a client. */
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

/** Why a client reconnects. */
const ReconnectReason = enumOf({
  RR_UNKNOWN: 0, RR_SIGNAL_DISCONNECTED: 1, RR_PUBLISHER_FAILED: 2, RR_SUBSCRIBER_FAILED: 3, RR_SWITCH_CANDIDATE: 4,
});
exports.ReconnectReason = ReconnectReason;
const reconnectReasonFromJSON = enumFromJSON(ReconnectReason);
exports.reconnectReasonFromJSON = reconnectReasonFromJSON;
const reconnectReasonToJSON = enumToJSON(ReconnectReason);
exports.reconnectReasonToJSON = reconnectReasonToJSON;

/** Why a subscription to a track failed. */
const SubscriptionError = enumOf({ SE_UNKNOWN: 0, SE_CODEC_UNSUPPORTED: 1, SE_TRACK_NOTFOUND: 2 });
exports.SubscriptionError = SubscriptionError;
const subscriptionErrorFromJSON = enumFromJSON(SubscriptionError);
exports.subscriptionErrorFromJSON = subscriptionErrorFromJSON;
const subscriptionErrorToJSON = enumToJSON(SubscriptionError);
exports.subscriptionErrorToJSON = subscriptionErrorToJSON;

/** State of the participant's connection. */
const ParticipantInfo_State = enumOf({ JOINING: 0, JOINED: 1, ACTIVE: 2, DISCONNECTED: 3 });
exports.ParticipantInfo_State = ParticipantInfo_State;
const participantInfo_StateFromJSON = enumFromJSON(ParticipantInfo_State);
exports.participantInfo_StateFromJSON = participantInfo_StateFromJSON;
const participantInfo_StateToJSON = enumToJSON(ParticipantInfo_State, 'UNKNOWN');
exports.participantInfo_StateToJSON = participantInfo_StateToJSON;

/** Type of end-to-end encryption of a track. */
const Encryption_Type = enumOf({ NONE: 0, GCM: 1, CUSTOM: 2 });
exports.Encryption_Type = Encryption_Type;
const encryption_TypeFromJSON = enumFromJSON(Encryption_Type);
exports.encryption_TypeFromJSON = encryption_TypeFromJSON;
const encryption_TypeToJSON = enumToJSON(Encryption_Type);
exports.encryption_TypeToJSON = encryption_TypeToJSON;

/** Delivery mode of a packet. */
const DataPacket_Kind = enumOf({ RELIABLE: 0, LOSSY: 1 });
exports.DataPacket_Kind = DataPacket_Kind;
const dataPacket_KindFromJSON = enumFromJSON(DataPacket_Kind);
exports.dataPacket_KindFromJSON = dataPacket_KindFromJSON;
const dataPacket_KindToJSON = enumToJSON(DataPacket_Kind, 'UNKNOWN');
exports.dataPacket_KindToJSON = dataPacket_KindToJSON;

/** Edition of the server. */
const ServerInfo_Edition = enumOf({ Standard: 0, Cloud: 1 });
exports.ServerInfo_Edition = ServerInfo_Edition;
const serverInfo_EditionFromJSON = enumFromJSON(ServerInfo_Edition);
exports.serverInfo_EditionFromJSON = serverInfo_EditionFromJSON;
const serverInfo_EditionToJSON = enumToJSON(ServerInfo_Edition);
exports.serverInfo_EditionToJSON = serverInfo_EditionToJSON;

/** SDK of a client. */
const ClientInfo_SDK = enumOf({
  UNKNOWN: 0, JS: 1, SWIFT: 2, ANDROID: 3, FLUTTER: 4, GO: 5, UNITY: 6, REACT_NATIVE: 7, RUST: 8, PYTHON: 9, CPP: 10,
});
exports.ClientInfo_SDK = ClientInfo_SDK;
const clientInfo_SDKFromJSON = enumFromJSON(ClientInfo_SDK);
exports.clientInfo_SDKFromJSON = clientInfo_SDKFromJSON;
const clientInfo_SDKToJSON = enumToJSON(ClientInfo_SDK);
exports.clientInfo_SDKToJSON = clientInfo_SDKToJSON;

/** A room. */
const Room = message('Room', wire);
exports.Room = Room;

/** A media codec. */
const Codec = message('Codec', wire);
exports.Codec = Codec;

/** Delay of playback for subscribers. */
const PlayoutDelay = message('PlayoutDelay', wire);
exports.PlayoutDelay = PlayoutDelay;

/** Permissions of a participant in its room. */
const ParticipantPermission = message('ParticipantPermission', wire);
exports.ParticipantPermission = ParticipantPermission;

/** A participant in a room. */
const ParticipantInfo = message('ParticipantInfo', wire);
exports.ParticipantInfo = ParticipantInfo;

/** Namespace of the types of end-to-end encryption. */
const Encryption = message('Encryption', wire);
exports.Encryption = Encryption;

/** A codec in which a track is published. */
const SimulcastCodecInfo = message('SimulcastCodecInfo', wire);
exports.SimulcastCodecInfo = SimulcastCodecInfo;

/** A published track. */
const TrackInfo = message('TrackInfo', wire);
exports.TrackInfo = TrackInfo;

/** One spatial layer of a video track. */
const VideoLayer = message('VideoLayer', wire);
exports.VideoLayer = VideoLayer;

/** A packet on a data channel. */
const DataPacket = message('DataPacket', wire);
exports.DataPacket = DataPacket;

/** Update on the participants that are speaking. */
const ActiveSpeakerUpdate = message('ActiveSpeakerUpdate', wire);
exports.ActiveSpeakerUpdate = ActiveSpeakerUpdate;

/** Audio level of a participant. */
const SpeakerInfo = message('SpeakerInfo', wire);
exports.SpeakerInfo = SpeakerInfo;

/** Data that an application sends to participants. */
const UserPacket = message('UserPacket', wire);
exports.UserPacket = UserPacket;

/** Tracks of one participant. */
const ParticipantTracks = message('ParticipantTracks', wire);
exports.ParticipantTracks = ParticipantTracks;

/** Description of a server. */
const ServerInfo = message('ServerInfo', wire);
exports.ServerInfo = ServerInfo;

/** Description of a client. */
const ClientInfo = message('ClientInfo', wire);
exports.ClientInfo = ClientInfo;

/** Configuration that the server sends to a client. */
const ClientConfiguration = message('ClientConfiguration', wire);
exports.ClientConfiguration = ClientConfiguration;

/** Configuration of a client's video encoder. */
const VideoConfiguration = message('VideoConfiguration', wire);
exports.VideoConfiguration = VideoConfiguration;

/** Codecs that a client must not use. */
const DisabledCodecs = message('DisabledCodecs', wire);
exports.DisabledCodecs = DisabledCodecs;

/** Drift of the RTP clock of a stream, relative to real time. */
const RTPDrift = message('RTPDrift', wire);
exports.RTPDrift = RTPDrift;

/** Statistics of an RTP stream. */
const RTPStats = message('RTPStats', wire);
exports.RTPStats = RTPStats;

/** A key of a map, with its value. */
const RTPStats_GapHistogramEntry = message('RTPStats_GapHistogramEntry', wire);
exports.RTPStats_GapHistogramEntry = RTPStats_GapHistogramEntry;

/** A version that increases with time. */
const TimedVersion = message('TimedVersion', wire);
exports.TimedVersion = TimedVersion;
