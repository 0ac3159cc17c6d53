// @generated from proto/livekit_grants.proto by `npm run generate`

/// The claims that have a code, in search order.
pub static CLAIMS: [Known; 10] = [
    Known { name: "video", start: Start::new("\"video\":"), code: 9, value: Value::Grants(&VIDEO_GRANT) },
    Known { name: "metadata", start: Start::new("\"metadata\":"), code: 4, value: Value::Text },
    Known { name: "iat", start: Start::new("\"iat\":"), code: 6, value: Value::Number },
    Known { name: "nbf", start: Start::new("\"nbf\":"), code: 7, value: Value::Number },
    Known { name: "exp", start: Start::new("\"exp\":"), code: 8, value: Value::Number },
    Known { name: "iss", start: Start::new("\"iss\":"), code: 0, value: Value::Text },
    Known { name: "sub", start: Start::new("\"sub\":"), code: 1, value: Value::Text },
    Known { name: "jti", start: Start::new("\"jti\":"), code: 2, value: Value::Text },
    Known { name: "name", start: Start::new("\"name\":"), code: 3, value: Value::Text },
    Known { name: "sha256", start: Start::new("\"sha256\":"), code: 5, value: Value::Text },
];

/// The members of `VideoGrant` that have a code, in search order.
pub static VIDEO_GRANT: [Known; 15] = [
    Known { name: "roomCreate", start: Start::new("\"roomCreate\":"), code: 1, value: Value::Bool },
    Known { name: "roomJoin", start: Start::new("\"roomJoin\":"), code: 3, value: Value::Bool },
    Known { name: "roomList", start: Start::new("\"roomList\":"), code: 5, value: Value::Bool },
    Known { name: "roomRecord", start: Start::new("\"roomRecord\":"), code: 7, value: Value::Bool },
    Known { name: "roomAdmin", start: Start::new("\"roomAdmin\":"), code: 9, value: Value::Bool },
    Known { name: "room", start: Start::new("\"room\":"), code: 31, value: Value::Text },
    Known { name: "canPublish", start: Start::new("\"canPublish\":"), code: 11, value: Value::Bool },
    Known { name: "canSubscribe", start: Start::new("\"canSubscribe\":"), code: 13, value: Value::Bool },
    Known { name: "canPublishData", start: Start::new("\"canPublishData\":"), code: 15, value: Value::Bool },
    Known { name: "hidden", start: Start::new("\"hidden\":"), code: 17, value: Value::Bool },
    Known { name: "recorder", start: Start::new("\"recorder\":"), code: 19, value: Value::Bool },
    Known { name: "ingressAdmin", start: Start::new("\"ingressAdmin\":"), code: 21, value: Value::Bool },
    Known { name: "canUpdateOwnMetadata", start: Start::new("\"canUpdateOwnMetadata\":"), code: 23, value: Value::Bool },
    Known { name: "agent", start: Start::new("\"agent\":"), code: 25, value: Value::Bool },
    Known { name: "canSubscribeMetrics", start: Start::new("\"canSubscribeMetrics\":"), code: 27, value: Value::Bool },
];

/// The codes of `Claims`.
pub mod claims {
    pub const VIDEO: u8 = 9;
    pub const METADATA: u8 = 4;
    pub const IAT: u8 = 6;
    pub const NBF: u8 = 7;
    pub const EXP: u8 = 8;
    pub const ISS: u8 = 0;
    pub const SUB: u8 = 1;
    pub const JTI: u8 = 2;
    pub const NAME: u8 = 3;
    pub const SHA256: u8 = 5;
}

/// The codes of `VideoGrant`.
pub mod video_grant {
    pub const ROOM_CREATE: u8 = 1;
    pub const ROOM_JOIN: u8 = 3;
    pub const ROOM_LIST: u8 = 5;
    pub const ROOM_RECORD: u8 = 7;
    pub const ROOM_ADMIN: u8 = 9;
    pub const ROOM: u8 = 31;
    pub const CAN_PUBLISH: u8 = 11;
    pub const CAN_SUBSCRIBE: u8 = 13;
    pub const CAN_PUBLISH_DATA: u8 = 15;
    pub const HIDDEN: u8 = 17;
    pub const RECORDER: u8 = 19;
    pub const INGRESS_ADMIN: u8 = 21;
    pub const CAN_UPDATE_OWN_METADATA: u8 = 23;
    pub const AGENT: u8 = 25;
    pub const CAN_SUBSCRIBE_METRICS: u8 = 27;
}
