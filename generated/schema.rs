// @generated from proto/ by `npm run generate`

pub static MESSAGES: &[Message] = &[
    Message {
        name: "Room",
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "name", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "emptyTimeout", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 4, json: "maxParticipants", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 5, json: "creationTime", label: Label::Single, kind: Kind::Int64 },
            Field { number: 6, json: "turnPassword", label: Label::Single, kind: Kind::String },
            Field { number: 8, json: "metadata", label: Label::Single, kind: Kind::String },
            Field { number: 9, json: "numParticipants", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 11, json: "numPublishers", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 10, json: "activeRecording", label: Label::Single, kind: Kind::Bool },
            Field { number: 7, json: "enabledCodecs", label: Label::Repeated, kind: Kind::Message(1) },
        ],
        by_number: &[0, 1, 2, 3, 4, 5, 6, 11, 7, 8, 10, 9],
    },
    Message {
        name: "Codec",
        fields: &[
            Field { number: 1, json: "mime", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "fmtpLine", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1, 2],
    },
    Message {
        name: "ParticipantPermission",
        fields: &[
            Field { number: 1, json: "canSubscribe", label: Label::Single, kind: Kind::Bool },
            Field { number: 2, json: "canPublish", label: Label::Single, kind: Kind::Bool },
            Field { number: 3, json: "canPublishData", label: Label::Single, kind: Kind::Bool },
            Field { number: 9, json: "canPublishSources", label: Label::Repeated, kind: Kind::Enum(1) },
            Field { number: 7, json: "hidden", label: Label::Single, kind: Kind::Bool },
            Field { number: 8, json: "recorder", label: Label::Single, kind: Kind::Bool },
            Field { number: 10, json: "canUpdateMetadata", label: Label::Single, kind: Kind::Bool },
        ],
        by_number: &[0, 1, 2, 3, 0, 0, 0, 5, 6, 4, 7],
    },
    Message {
        name: "ParticipantInfo",
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "state", label: Label::Single, kind: Kind::Enum(3) },
            Field { number: 5, json: "metadata", label: Label::Single, kind: Kind::String },
            Field { number: 6, json: "joinedAt", label: Label::Single, kind: Kind::Int64 },
            Field { number: 7, json: "hidden", label: Label::Single, kind: Kind::Bool },
            Field { number: 9, json: "name", label: Label::Single, kind: Kind::String },
            Field { number: 10, json: "version", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 12, json: "region", label: Label::Single, kind: Kind::String },
            Field { number: 13, json: "isPublisher", label: Label::Single, kind: Kind::Bool },
            Field { number: 4, json: "tracks", label: Label::Repeated, kind: Kind::Message(6) },
            Field { number: 11, json: "permission", label: Label::Optional, kind: Kind::Message(2) },
        ],
        by_number: &[0, 1, 2, 3, 11, 4, 5, 6, 0, 7, 8, 12, 9, 10],
    },
    Message {
        name: "Encryption",
        fields: &[],
        by_number: &[],
    },
    Message {
        name: "SimulcastCodecInfo",
        fields: &[
            Field { number: 1, json: "mimeType", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "mid", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "cid", label: Label::Single, kind: Kind::String },
            Field { number: 4, json: "layers", label: Label::Repeated, kind: Kind::Message(7) },
        ],
        by_number: &[0, 1, 2, 3, 4],
    },
    Message {
        name: "TrackInfo",
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "type", label: Label::Single, kind: Kind::Enum(0) },
            Field { number: 3, json: "name", label: Label::Single, kind: Kind::String },
            Field { number: 4, json: "muted", label: Label::Single, kind: Kind::Bool },
            Field { number: 5, json: "width", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 6, json: "height", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 7, json: "simulcast", label: Label::Single, kind: Kind::Bool },
            Field { number: 8, json: "disableDtx", label: Label::Single, kind: Kind::Bool },
            Field { number: 9, json: "source", label: Label::Single, kind: Kind::Enum(1) },
            Field { number: 11, json: "mimeType", label: Label::Single, kind: Kind::String },
            Field { number: 12, json: "mid", label: Label::Single, kind: Kind::String },
            Field { number: 14, json: "stereo", label: Label::Single, kind: Kind::Bool },
            Field { number: 15, json: "disableRed", label: Label::Single, kind: Kind::Bool },
            Field { number: 16, json: "encryption", label: Label::Single, kind: Kind::Enum(4) },
            Field { number: 17, json: "stream", label: Label::Single, kind: Kind::String },
            Field { number: 10, json: "layers", label: Label::Repeated, kind: Kind::Message(7) },
            Field { number: 13, json: "codecs", label: Label::Repeated, kind: Kind::Message(5) },
        ],
        by_number: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 10, 11, 17, 12, 13, 14, 15],
    },
    Message {
        name: "VideoLayer",
        fields: &[
            Field { number: 1, json: "quality", label: Label::Single, kind: Kind::Enum(2) },
            Field { number: 2, json: "width", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 3, json: "height", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 4, json: "bitrate", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 5, json: "ssrc", label: Label::Single, kind: Kind::Uint32 },
        ],
        by_number: &[0, 1, 2, 3, 4, 5],
    },
    Message {
        name: "DataPacket",
        fields: &[
            Field { number: 1, json: "kind", label: Label::Single, kind: Kind::Enum(5) },
            Field { number: 2, json: "user", label: Label::Optional, kind: Kind::Message(11) },
            Field { number: 3, json: "speaker", label: Label::Optional, kind: Kind::Message(9) },
        ],
        by_number: &[0, 1, 2, 3],
    },
    Message {
        name: "ActiveSpeakerUpdate",
        fields: &[
            Field { number: 1, json: "speakers", label: Label::Repeated, kind: Kind::Message(10) },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "SpeakerInfo",
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "level", label: Label::Single, kind: Kind::Float },
            Field { number: 3, json: "active", label: Label::Single, kind: Kind::Bool },
        ],
        by_number: &[0, 1, 2, 3],
    },
    Message {
        name: "UserPacket",
        fields: &[
            Field { number: 1, json: "participantSid", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "destinationSids", label: Label::Repeated, kind: Kind::String },
            Field { number: 5, json: "participantIdentity", label: Label::Single, kind: Kind::String },
            Field { number: 6, json: "destinationIdentities", label: Label::Repeated, kind: Kind::String },
            Field { number: 2, json: "payload", label: Label::Single, kind: Kind::Bytes },
            Field { number: 4, json: "topic", label: Label::Optional, kind: Kind::String },
        ],
        by_number: &[0, 1, 5, 2, 6, 3, 4],
    },
    Message {
        name: "ParticipantTracks",
        fields: &[
            Field { number: 1, json: "participantSid", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "trackSids", label: Label::Repeated, kind: Kind::String },
        ],
        by_number: &[0, 1, 2],
    },
    Message {
        name: "StartRecordingRequest",
        fields: &[
            Field { number: 1, json: "url", label: Label::Optional, kind: Kind::String },
            Field { number: 2, json: "template", label: Label::Optional, kind: Kind::Message(14) },
            Field { number: 3, json: "s3Url", label: Label::Optional, kind: Kind::String },
            Field { number: 4, json: "rtmp", label: Label::Optional, kind: Kind::Message(15) },
            Field { number: 5, json: "file", label: Label::Optional, kind: Kind::String },
            Field { number: 6, json: "options", label: Label::Optional, kind: Kind::Message(16) },
        ],
        by_number: &[0, 1, 2, 3, 4, 5, 6],
    },
    Message {
        name: "RecordingTemplate",
        fields: &[
            Field { number: 1, json: "layout", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "roomName", label: Label::Optional, kind: Kind::String },
            Field { number: 3, json: "token", label: Label::Optional, kind: Kind::String },
        ],
        by_number: &[0, 1, 2, 3],
    },
    Message {
        name: "RtmpOutput",
        fields: &[
            Field { number: 1, json: "urls", label: Label::Repeated, kind: Kind::String },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "RecordingOptions",
        fields: &[
            Field { number: 1, json: "preset", label: Label::Single, kind: Kind::Enum(6) },
            Field { number: 2, json: "width", label: Label::Single, kind: Kind::Int32 },
            Field { number: 3, json: "height", label: Label::Single, kind: Kind::Int32 },
            Field { number: 4, json: "depth", label: Label::Single, kind: Kind::Int32 },
            Field { number: 5, json: "framerate", label: Label::Single, kind: Kind::Int32 },
            Field { number: 6, json: "audioBitrate", label: Label::Single, kind: Kind::Int32 },
            Field { number: 7, json: "audioFrequency", label: Label::Single, kind: Kind::Int32 },
            Field { number: 8, json: "videoBitrate", label: Label::Single, kind: Kind::Int32 },
        ],
        by_number: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    },
    Message {
        name: "StartRecordingResponse",
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "AddOutputRequest",
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "rtmpUrl", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1, 2],
    },
    Message {
        name: "RemoveOutputRequest",
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "rtmpUrl", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1, 2],
    },
    Message {
        name: "EndRecordingRequest",
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "CreateRoomRequest",
        fields: &[
            Field { number: 1, json: "name", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "emptyTimeout", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 3, json: "maxParticipants", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 4, json: "nodeId", label: Label::Single, kind: Kind::String },
            Field { number: 5, json: "metadata", label: Label::Single, kind: Kind::String },
            Field { number: 7, json: "minPlayoutDelay", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 8, json: "maxPlayoutDelay", label: Label::Single, kind: Kind::Uint32 },
            Field { number: 9, json: "syncStreams", label: Label::Single, kind: Kind::Bool },
        ],
        by_number: &[0, 1, 2, 3, 4, 5, 0, 6, 7, 8],
    },
    Message {
        name: "ListRoomsRequest",
        fields: &[
            Field { number: 1, json: "names", label: Label::Repeated, kind: Kind::String },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "ListRoomsResponse",
        fields: &[
            Field { number: 1, json: "rooms", label: Label::Repeated, kind: Kind::Message(0) },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "DeleteRoomRequest",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "DeleteRoomResponse",
        fields: &[],
        by_number: &[],
    },
    Message {
        name: "ListParticipantsRequest",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "ListParticipantsResponse",
        fields: &[
            Field { number: 1, json: "participants", label: Label::Repeated, kind: Kind::Message(3) },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "RoomParticipantIdentity",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1, 2],
    },
    Message {
        name: "RemoveParticipantResponse",
        fields: &[],
        by_number: &[],
    },
    Message {
        name: "MuteRoomTrackRequest",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "trackSid", label: Label::Single, kind: Kind::String },
            Field { number: 4, json: "muted", label: Label::Single, kind: Kind::Bool },
        ],
        by_number: &[0, 1, 2, 3, 4],
    },
    Message {
        name: "MuteRoomTrackResponse",
        fields: &[
            Field { number: 1, json: "track", label: Label::Optional, kind: Kind::Message(6) },
        ],
        by_number: &[0, 1],
    },
    Message {
        name: "UpdateParticipantRequest",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "metadata", label: Label::Single, kind: Kind::String },
            Field { number: 5, json: "name", label: Label::Single, kind: Kind::String },
            Field { number: 4, json: "permission", label: Label::Optional, kind: Kind::Message(2) },
        ],
        by_number: &[0, 1, 2, 3, 5, 4],
    },
    Message {
        name: "UpdateSubscriptionsRequest",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "trackSids", label: Label::Repeated, kind: Kind::String },
            Field { number: 4, json: "subscribe", label: Label::Single, kind: Kind::Bool },
            Field { number: 5, json: "participantTracks", label: Label::Repeated, kind: Kind::Message(12) },
        ],
        by_number: &[0, 1, 2, 3, 4, 5],
    },
    Message {
        name: "UpdateSubscriptionsResponse",
        fields: &[],
        by_number: &[],
    },
    Message {
        name: "SendDataRequest",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "kind", label: Label::Single, kind: Kind::Enum(5) },
            Field { number: 4, json: "destinationSids", label: Label::Repeated, kind: Kind::String },
            Field { number: 6, json: "destinationIdentities", label: Label::Repeated, kind: Kind::String },
            Field { number: 2, json: "data", label: Label::Single, kind: Kind::Bytes },
            Field { number: 5, json: "topic", label: Label::Optional, kind: Kind::String },
        ],
        by_number: &[0, 1, 5, 2, 3, 6, 4],
    },
    Message {
        name: "SendDataResponse",
        fields: &[],
        by_number: &[],
    },
    Message {
        name: "UpdateRoomMetadataRequest",
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "metadata", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1, 2],
    },
    Message {
        name: "WebhookEvent",
        fields: &[
            Field { number: 1, json: "event", label: Label::Single, kind: Kind::String },
            Field { number: 6, json: "id", label: Label::Single, kind: Kind::String },
            Field { number: 7, json: "createdAt", label: Label::Single, kind: Kind::Int64 },
            Field { number: 11, json: "numDropped", label: Label::Single, kind: Kind::Int32 },
            Field { number: 2, json: "room", label: Label::Optional, kind: Kind::Message(0) },
            Field { number: 3, json: "participant", label: Label::Optional, kind: Kind::Message(3) },
            Field { number: 4, json: "recordingResult", label: Label::Optional, kind: Kind::Message(39) },
            Field { number: 8, json: "track", label: Label::Optional, kind: Kind::Message(6) },
        ],
        by_number: &[0, 1, 5, 6, 7, 0, 2, 3, 8, 0, 0, 4],
    },
    Message {
        name: "RecordingResult",
        fields: &[
            Field { number: 1, json: "id", label: Label::Single, kind: Kind::String },
            Field { number: 2, json: "error", label: Label::Single, kind: Kind::String },
            Field { number: 3, json: "duration", label: Label::Single, kind: Kind::Int64 },
            Field { number: 4, json: "downloadUrl", label: Label::Single, kind: Kind::String },
        ],
        by_number: &[0, 1, 2, 3, 4],
    },
    Message {
        name: "Empty",
        fields: &[],
        by_number: &[],
    },
];

pub static ENUMS: &[Enum] = &[
    Enum { name: "TrackType", values: &[("AUDIO", 0), ("VIDEO", 1), ("DATA", 2)] },
    Enum { name: "TrackSource", values: &[("UNKNOWN", 0), ("CAMERA", 1), ("MICROPHONE", 2), ("SCREEN_SHARE", 3), ("SCREEN_SHARE_AUDIO", 4)] },
    Enum { name: "VideoQuality", values: &[("LOW", 0), ("MEDIUM", 1), ("HIGH", 2), ("OFF", 3)] },
    Enum { name: "ParticipantInfo_State", values: &[("JOINING", 0), ("JOINED", 1), ("ACTIVE", 2), ("DISCONNECTED", 3)] },
    Enum { name: "Encryption_Type", values: &[("NONE", 0), ("GCM", 1), ("CUSTOM", 2)] },
    Enum { name: "DataPacket_Kind", values: &[("RELIABLE", 0), ("LOSSY", 1)] },
    Enum { name: "RecordingPreset", values: &[("NONE", 0), ("HD_30", 1), ("HD_60", 2), ("FULL_HD_30", 3), ("FULL_HD_60", 4)] },
];

/// Where each message stands in [`MESSAGES`].
pub mod id {
    pub const ROOM: usize = 0;
    pub const CODEC: usize = 1;
    pub const PARTICIPANT_PERMISSION: usize = 2;
    pub const PARTICIPANT_INFO: usize = 3;
    pub const ENCRYPTION: usize = 4;
    pub const SIMULCAST_CODEC_INFO: usize = 5;
    pub const TRACK_INFO: usize = 6;
    pub const VIDEO_LAYER: usize = 7;
    pub const DATA_PACKET: usize = 8;
    pub const ACTIVE_SPEAKER_UPDATE: usize = 9;
    pub const SPEAKER_INFO: usize = 10;
    pub const USER_PACKET: usize = 11;
    pub const PARTICIPANT_TRACKS: usize = 12;
    pub const START_RECORDING_REQUEST: usize = 13;
    pub const RECORDING_TEMPLATE: usize = 14;
    pub const RTMP_OUTPUT: usize = 15;
    pub const RECORDING_OPTIONS: usize = 16;
    pub const START_RECORDING_RESPONSE: usize = 17;
    pub const ADD_OUTPUT_REQUEST: usize = 18;
    pub const REMOVE_OUTPUT_REQUEST: usize = 19;
    pub const END_RECORDING_REQUEST: usize = 20;
    pub const CREATE_ROOM_REQUEST: usize = 21;
    pub const LIST_ROOMS_REQUEST: usize = 22;
    pub const LIST_ROOMS_RESPONSE: usize = 23;
    pub const DELETE_ROOM_REQUEST: usize = 24;
    pub const DELETE_ROOM_RESPONSE: usize = 25;
    pub const LIST_PARTICIPANTS_REQUEST: usize = 26;
    pub const LIST_PARTICIPANTS_RESPONSE: usize = 27;
    pub const ROOM_PARTICIPANT_IDENTITY: usize = 28;
    pub const REMOVE_PARTICIPANT_RESPONSE: usize = 29;
    pub const MUTE_ROOM_TRACK_REQUEST: usize = 30;
    pub const MUTE_ROOM_TRACK_RESPONSE: usize = 31;
    pub const UPDATE_PARTICIPANT_REQUEST: usize = 32;
    pub const UPDATE_SUBSCRIPTIONS_REQUEST: usize = 33;
    pub const UPDATE_SUBSCRIPTIONS_RESPONSE: usize = 34;
    pub const SEND_DATA_REQUEST: usize = 35;
    pub const SEND_DATA_RESPONSE: usize = 36;
    pub const UPDATE_ROOM_METADATA_REQUEST: usize = 37;
    pub const WEBHOOK_EVENT: usize = 38;
    pub const RECORDING_RESULT: usize = 39;
    pub const EMPTY: usize = 40;
}
