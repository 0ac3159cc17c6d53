// @generated from proto/ by `npm run generate`

pub static MESSAGES: &[Message] = &[
    Message {
        name: "RoomCompositeEgressRequest",
        size: 24,
        fields: &[
            Field { number: 1, json: "roomName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "layout", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "audioOnly", label: Label::Single, kind: Kind::Bool, offset: 6 },
            Field { number: 4, json: "videoOnly", label: Label::Single, kind: Kind::Bool, offset: 7 },
            Field { number: 5, json: "customBaseUrl", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 6, json: "file", label: Label::Optional, kind: Kind::Message(5), offset: 10 },
            Field { number: 7, json: "stream", label: Label::Optional, kind: Kind::Message(14), offset: 11 },
            Field { number: 10, json: "segments", label: Label::Optional, kind: Kind::Message(6), offset: 12 },
            Field { number: 8, json: "preset", label: Label::Optional, kind: Kind::Enum(5), offset: 13 },
            Field { number: 9, json: "advanced", label: Label::Optional, kind: Kind::Message(15), offset: 15 },
            Field { number: 11, json: "fileOutputs", label: Label::Repeated, kind: Kind::Message(5), offset: 16 },
            Field { number: 12, json: "streamOutputs", label: Label::Repeated, kind: Kind::Message(14), offset: 18 },
            Field { number: 13, json: "segmentOutputs", label: Label::Repeated, kind: Kind::Message(6), offset: 20 },
            Field { number: 14, json: "imageOutputs", label: Label::Repeated, kind: Kind::Message(8), offset: 22 },
        ],
        members: &[
            Member { start: Start::new("\"roomName\":"), position: 0 },
            Member { start: Start::new("\"layout\":"), position: 1 },
            Member { start: Start::new("\"audioOnly\":"), position: 2 },
            Member { start: Start::new("\"videoOnly\":"), position: 3 },
            Member { start: Start::new("\"customBaseUrl\":"), position: 4 },
            Member { start: Start::new("\"file\":"), position: 5 },
            Member { start: Start::new("\"stream\":"), position: 6 },
            Member { start: Start::new("\"segments\":"), position: 7 },
            Member { start: Start::new("\"preset\":"), position: 8 },
            Member { start: Start::new("\"advanced\":"), position: 9 },
            Member { start: Start::new("\"fileOutputs\":"), position: 10 },
            Member { start: Start::new("\"streamOutputs\":"), position: 11 },
            Member { start: Start::new("\"segmentOutputs\":"), position: 12 },
            Member { start: Start::new("\"imageOutputs\":"), position: 13 },
        ],
    },
    Message {
        name: "WebEgressRequest",
        size: 21,
        fields: &[
            Field { number: 1, json: "url", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "audioOnly", label: Label::Single, kind: Kind::Bool, offset: 4 },
            Field { number: 3, json: "videoOnly", label: Label::Single, kind: Kind::Bool, offset: 5 },
            Field { number: 12, json: "awaitStartSignal", label: Label::Single, kind: Kind::Bool, offset: 6 },
            Field { number: 4, json: "file", label: Label::Optional, kind: Kind::Message(5), offset: 7 },
            Field { number: 5, json: "stream", label: Label::Optional, kind: Kind::Message(14), offset: 8 },
            Field { number: 6, json: "segments", label: Label::Optional, kind: Kind::Message(6), offset: 9 },
            Field { number: 7, json: "preset", label: Label::Optional, kind: Kind::Enum(5), offset: 10 },
            Field { number: 8, json: "advanced", label: Label::Optional, kind: Kind::Message(15), offset: 12 },
            Field { number: 9, json: "fileOutputs", label: Label::Repeated, kind: Kind::Message(5), offset: 13 },
            Field { number: 10, json: "streamOutputs", label: Label::Repeated, kind: Kind::Message(14), offset: 15 },
            Field { number: 11, json: "segmentOutputs", label: Label::Repeated, kind: Kind::Message(6), offset: 17 },
            Field { number: 13, json: "imageOutputs", label: Label::Repeated, kind: Kind::Message(8), offset: 19 },
        ],
        members: &[
            Member { start: Start::new("\"url\":"), position: 0 },
            Member { start: Start::new("\"audioOnly\":"), position: 1 },
            Member { start: Start::new("\"videoOnly\":"), position: 2 },
            Member { start: Start::new("\"awaitStartSignal\":"), position: 3 },
            Member { start: Start::new("\"file\":"), position: 4 },
            Member { start: Start::new("\"stream\":"), position: 5 },
            Member { start: Start::new("\"segments\":"), position: 6 },
            Member { start: Start::new("\"preset\":"), position: 7 },
            Member { start: Start::new("\"advanced\":"), position: 8 },
            Member { start: Start::new("\"fileOutputs\":"), position: 9 },
            Member { start: Start::new("\"streamOutputs\":"), position: 10 },
            Member { start: Start::new("\"segmentOutputs\":"), position: 11 },
            Member { start: Start::new("\"imageOutputs\":"), position: 12 },
        ],
    },
    Message {
        name: "ParticipantEgressRequest",
        size: 18,
        fields: &[
            Field { number: 1, json: "roomName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "screenShare", label: Label::Single, kind: Kind::Bool, offset: 6 },
            Field { number: 4, json: "preset", label: Label::Optional, kind: Kind::Enum(5), offset: 7 },
            Field { number: 5, json: "advanced", label: Label::Optional, kind: Kind::Message(15), offset: 9 },
            Field { number: 6, json: "fileOutputs", label: Label::Repeated, kind: Kind::Message(5), offset: 10 },
            Field { number: 7, json: "streamOutputs", label: Label::Repeated, kind: Kind::Message(14), offset: 12 },
            Field { number: 8, json: "segmentOutputs", label: Label::Repeated, kind: Kind::Message(6), offset: 14 },
            Field { number: 9, json: "imageOutputs", label: Label::Repeated, kind: Kind::Message(8), offset: 16 },
        ],
        members: &[
            Member { start: Start::new("\"roomName\":"), position: 0 },
            Member { start: Start::new("\"identity\":"), position: 1 },
            Member { start: Start::new("\"screenShare\":"), position: 2 },
            Member { start: Start::new("\"preset\":"), position: 3 },
            Member { start: Start::new("\"advanced\":"), position: 4 },
            Member { start: Start::new("\"fileOutputs\":"), position: 5 },
            Member { start: Start::new("\"streamOutputs\":"), position: 6 },
            Member { start: Start::new("\"segmentOutputs\":"), position: 7 },
            Member { start: Start::new("\"imageOutputs\":"), position: 8 },
        ],
    },
    Message {
        name: "TrackCompositeEgressRequest",
        size: 22,
        fields: &[
            Field { number: 1, json: "roomName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "audioTrackId", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "videoTrackId", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "file", label: Label::Optional, kind: Kind::Message(5), offset: 8 },
            Field { number: 5, json: "stream", label: Label::Optional, kind: Kind::Message(14), offset: 9 },
            Field { number: 8, json: "segments", label: Label::Optional, kind: Kind::Message(6), offset: 10 },
            Field { number: 6, json: "preset", label: Label::Optional, kind: Kind::Enum(5), offset: 11 },
            Field { number: 7, json: "advanced", label: Label::Optional, kind: Kind::Message(15), offset: 13 },
            Field { number: 11, json: "fileOutputs", label: Label::Repeated, kind: Kind::Message(5), offset: 14 },
            Field { number: 12, json: "streamOutputs", label: Label::Repeated, kind: Kind::Message(14), offset: 16 },
            Field { number: 13, json: "segmentOutputs", label: Label::Repeated, kind: Kind::Message(6), offset: 18 },
            Field { number: 14, json: "imageOutputs", label: Label::Repeated, kind: Kind::Message(8), offset: 20 },
        ],
        members: &[
            Member { start: Start::new("\"roomName\":"), position: 0 },
            Member { start: Start::new("\"audioTrackId\":"), position: 1 },
            Member { start: Start::new("\"videoTrackId\":"), position: 2 },
            Member { start: Start::new("\"file\":"), position: 3 },
            Member { start: Start::new("\"stream\":"), position: 4 },
            Member { start: Start::new("\"segments\":"), position: 5 },
            Member { start: Start::new("\"preset\":"), position: 6 },
            Member { start: Start::new("\"advanced\":"), position: 7 },
            Member { start: Start::new("\"fileOutputs\":"), position: 8 },
            Member { start: Start::new("\"streamOutputs\":"), position: 9 },
            Member { start: Start::new("\"segmentOutputs\":"), position: 10 },
            Member { start: Start::new("\"imageOutputs\":"), position: 11 },
        ],
    },
    Message {
        name: "TrackEgressRequest",
        size: 10,
        fields: &[
            Field { number: 1, json: "roomName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "trackId", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "file", label: Label::Optional, kind: Kind::Message(7), offset: 6 },
            Field { number: 4, json: "websocketUrl", label: Label::Optional, kind: Kind::String, offset: 7 },
        ],
        members: &[
            Member { start: Start::new("\"roomName\":"), position: 0 },
            Member { start: Start::new("\"trackId\":"), position: 1 },
            Member { start: Start::new("\"file\":"), position: 2 },
            Member { start: Start::new("\"websocketUrl\":"), position: 3 },
        ],
    },
    Message {
        name: "EncodedFileOutput",
        size: 10,
        fields: &[
            Field { number: 1, json: "fileType", label: Label::Single, kind: Kind::Enum(0), offset: 2 },
            Field { number: 2, json: "filepath", label: Label::Single, kind: Kind::String, offset: 3 },
            Field { number: 6, json: "disableManifest", label: Label::Single, kind: Kind::Bool, offset: 5 },
            Field { number: 3, json: "s3", label: Label::Optional, kind: Kind::Message(9), offset: 6 },
            Field { number: 4, json: "gcp", label: Label::Optional, kind: Kind::Message(11), offset: 7 },
            Field { number: 5, json: "azure", label: Label::Optional, kind: Kind::Message(12), offset: 8 },
            Field { number: 7, json: "aliOSS", label: Label::Optional, kind: Kind::Message(13), offset: 9 },
        ],
        members: &[
            Member { start: Start::new("\"fileType\":"), position: 0 },
            Member { start: Start::new("\"filepath\":"), position: 1 },
            Member { start: Start::new("\"disableManifest\":"), position: 2 },
            Member { start: Start::new("\"s3\":"), position: 3 },
            Member { start: Start::new("\"gcp\":"), position: 4 },
            Member { start: Start::new("\"azure\":"), position: 5 },
            Member { start: Start::new("\"aliOSS\":"), position: 6 },
        ],
    },
    Message {
        name: "SegmentedFileOutput",
        size: 16,
        fields: &[
            Field { number: 1, json: "protocol", label: Label::Single, kind: Kind::Enum(1), offset: 2 },
            Field { number: 2, json: "filenamePrefix", label: Label::Single, kind: Kind::String, offset: 3 },
            Field { number: 3, json: "playlistName", label: Label::Single, kind: Kind::String, offset: 5 },
            Field { number: 11, json: "livePlaylistName", label: Label::Single, kind: Kind::String, offset: 7 },
            Field { number: 4, json: "segmentDuration", label: Label::Single, kind: Kind::Uint32, offset: 9 },
            Field { number: 10, json: "filenameSuffix", label: Label::Single, kind: Kind::Enum(2), offset: 10 },
            Field { number: 8, json: "disableManifest", label: Label::Single, kind: Kind::Bool, offset: 11 },
            Field { number: 5, json: "s3", label: Label::Optional, kind: Kind::Message(9), offset: 12 },
            Field { number: 6, json: "gcp", label: Label::Optional, kind: Kind::Message(11), offset: 13 },
            Field { number: 7, json: "azure", label: Label::Optional, kind: Kind::Message(12), offset: 14 },
            Field { number: 9, json: "aliOSS", label: Label::Optional, kind: Kind::Message(13), offset: 15 },
        ],
        members: &[
            Member { start: Start::new("\"protocol\":"), position: 0 },
            Member { start: Start::new("\"filenamePrefix\":"), position: 1 },
            Member { start: Start::new("\"playlistName\":"), position: 2 },
            Member { start: Start::new("\"livePlaylistName\":"), position: 3 },
            Member { start: Start::new("\"segmentDuration\":"), position: 4 },
            Member { start: Start::new("\"filenameSuffix\":"), position: 5 },
            Member { start: Start::new("\"disableManifest\":"), position: 6 },
            Member { start: Start::new("\"s3\":"), position: 7 },
            Member { start: Start::new("\"gcp\":"), position: 8 },
            Member { start: Start::new("\"azure\":"), position: 9 },
            Member { start: Start::new("\"aliOSS\":"), position: 10 },
        ],
    },
    Message {
        name: "DirectFileOutput",
        size: 9,
        fields: &[
            Field { number: 1, json: "filepath", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 5, json: "disableManifest", label: Label::Single, kind: Kind::Bool, offset: 4 },
            Field { number: 2, json: "s3", label: Label::Optional, kind: Kind::Message(9), offset: 5 },
            Field { number: 3, json: "gcp", label: Label::Optional, kind: Kind::Message(11), offset: 6 },
            Field { number: 4, json: "azure", label: Label::Optional, kind: Kind::Message(12), offset: 7 },
            Field { number: 6, json: "aliOSS", label: Label::Optional, kind: Kind::Message(13), offset: 8 },
        ],
        members: &[
            Member { start: Start::new("\"filepath\":"), position: 0 },
            Member { start: Start::new("\"disableManifest\":"), position: 1 },
            Member { start: Start::new("\"s3\":"), position: 2 },
            Member { start: Start::new("\"gcp\":"), position: 3 },
            Member { start: Start::new("\"azure\":"), position: 4 },
            Member { start: Start::new("\"aliOSS\":"), position: 5 },
        ],
    },
    Message {
        name: "ImageOutput",
        size: 14,
        fields: &[
            Field { number: 1, json: "captureInterval", label: Label::Single, kind: Kind::Uint32, offset: 2 },
            Field { number: 2, json: "width", label: Label::Single, kind: Kind::Int32, offset: 3 },
            Field { number: 3, json: "height", label: Label::Single, kind: Kind::Int32, offset: 4 },
            Field { number: 4, json: "filenamePrefix", label: Label::Single, kind: Kind::String, offset: 5 },
            Field { number: 5, json: "filenameSuffix", label: Label::Single, kind: Kind::Enum(3), offset: 7 },
            Field { number: 6, json: "imageCodec", label: Label::Single, kind: Kind::Enum(14), offset: 8 },
            Field { number: 7, json: "disableManifest", label: Label::Single, kind: Kind::Bool, offset: 9 },
            Field { number: 8, json: "s3", label: Label::Optional, kind: Kind::Message(9), offset: 10 },
            Field { number: 9, json: "gcp", label: Label::Optional, kind: Kind::Message(11), offset: 11 },
            Field { number: 10, json: "azure", label: Label::Optional, kind: Kind::Message(12), offset: 12 },
            Field { number: 11, json: "aliOSS", label: Label::Optional, kind: Kind::Message(13), offset: 13 },
        ],
        members: &[
            Member { start: Start::new("\"captureInterval\":"), position: 0 },
            Member { start: Start::new("\"width\":"), position: 1 },
            Member { start: Start::new("\"height\":"), position: 2 },
            Member { start: Start::new("\"filenamePrefix\":"), position: 3 },
            Member { start: Start::new("\"filenameSuffix\":"), position: 4 },
            Member { start: Start::new("\"imageCodec\":"), position: 5 },
            Member { start: Start::new("\"disableManifest\":"), position: 6 },
            Member { start: Start::new("\"s3\":"), position: 7 },
            Member { start: Start::new("\"gcp\":"), position: 8 },
            Member { start: Start::new("\"azure\":"), position: 9 },
            Member { start: Start::new("\"aliOSS\":"), position: 10 },
        ],
    },
    Message {
        name: "S3Upload",
        size: 17,
        fields: &[
            Field { number: 1, json: "accessKey", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "secret", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "region", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "endpoint", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 5, json: "bucket", label: Label::Single, kind: Kind::String, offset: 10 },
            Field { number: 6, json: "forcePathStyle", label: Label::Single, kind: Kind::Bool, offset: 12 },
            Field { number: 7, json: "metadata", label: Label::Map, kind: Kind::Message(10), offset: 13 },
            Field { number: 8, json: "tagging", label: Label::Single, kind: Kind::String, offset: 15 },
        ],
        members: &[
            Member { start: Start::new("\"accessKey\":"), position: 0 },
            Member { start: Start::new("\"secret\":"), position: 1 },
            Member { start: Start::new("\"region\":"), position: 2 },
            Member { start: Start::new("\"endpoint\":"), position: 3 },
            Member { start: Start::new("\"bucket\":"), position: 4 },
            Member { start: Start::new("\"forcePathStyle\":"), position: 5 },
            Member { start: Start::new("\"metadata\":"), position: 6 },
            Member { start: Start::new("\"tagging\":"), position: 7 },
        ],
    },
    Message {
        name: "S3Upload_MetadataEntry",
        size: 6,
        fields: &[
            Field { number: 1, json: "key", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "value", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"key\":"), position: 0 },
            Member { start: Start::new("\"value\":"), position: 1 },
        ],
    },
    Message {
        name: "GCPUpload",
        size: 6,
        fields: &[
            Field { number: 1, json: "credentials", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "bucket", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"credentials\":"), position: 0 },
            Member { start: Start::new("\"bucket\":"), position: 1 },
        ],
    },
    Message {
        name: "AzureBlobUpload",
        size: 8,
        fields: &[
            Field { number: 1, json: "accountName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "accountKey", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "containerName", label: Label::Single, kind: Kind::String, offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"accountName\":"), position: 0 },
            Member { start: Start::new("\"accountKey\":"), position: 1 },
            Member { start: Start::new("\"containerName\":"), position: 2 },
        ],
    },
    Message {
        name: "AliOSSUpload",
        size: 12,
        fields: &[
            Field { number: 1, json: "accessKey", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "secret", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "region", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "endpoint", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 5, json: "bucket", label: Label::Single, kind: Kind::String, offset: 10 },
        ],
        members: &[
            Member { start: Start::new("\"accessKey\":"), position: 0 },
            Member { start: Start::new("\"secret\":"), position: 1 },
            Member { start: Start::new("\"region\":"), position: 2 },
            Member { start: Start::new("\"endpoint\":"), position: 3 },
            Member { start: Start::new("\"bucket\":"), position: 4 },
        ],
    },
    Message {
        name: "StreamOutput",
        size: 5,
        fields: &[
            Field { number: 1, json: "protocol", label: Label::Single, kind: Kind::Enum(4), offset: 2 },
            Field { number: 2, json: "urls", label: Label::Repeated, kind: Kind::String, offset: 3 },
        ],
        members: &[
            Member { start: Start::new("\"protocol\":"), position: 0 },
            Member { start: Start::new("\"urls\":"), position: 1 },
        ],
    },
    Message {
        name: "EncodingOptions",
        size: 13,
        fields: &[
            Field { number: 1, json: "width", label: Label::Single, kind: Kind::Int32, offset: 2 },
            Field { number: 2, json: "height", label: Label::Single, kind: Kind::Int32, offset: 3 },
            Field { number: 3, json: "depth", label: Label::Single, kind: Kind::Int32, offset: 4 },
            Field { number: 4, json: "framerate", label: Label::Single, kind: Kind::Int32, offset: 5 },
            Field { number: 5, json: "audioCodec", label: Label::Single, kind: Kind::Enum(12), offset: 6 },
            Field { number: 6, json: "audioBitrate", label: Label::Single, kind: Kind::Int32, offset: 7 },
            Field { number: 7, json: "audioFrequency", label: Label::Single, kind: Kind::Int32, offset: 8 },
            Field { number: 8, json: "videoCodec", label: Label::Single, kind: Kind::Enum(13), offset: 9 },
            Field { number: 9, json: "videoBitrate", label: Label::Single, kind: Kind::Int32, offset: 10 },
            Field { number: 10, json: "keyFrameInterval", label: Label::Single, kind: Kind::Double, offset: 11 },
        ],
        members: &[
            Member { start: Start::new("\"width\":"), position: 0 },
            Member { start: Start::new("\"height\":"), position: 1 },
            Member { start: Start::new("\"depth\":"), position: 2 },
            Member { start: Start::new("\"framerate\":"), position: 3 },
            Member { start: Start::new("\"audioCodec\":"), position: 4 },
            Member { start: Start::new("\"audioBitrate\":"), position: 5 },
            Member { start: Start::new("\"audioFrequency\":"), position: 6 },
            Member { start: Start::new("\"videoCodec\":"), position: 7 },
            Member { start: Start::new("\"videoBitrate\":"), position: 8 },
            Member { start: Start::new("\"keyFrameInterval\":"), position: 9 },
        ],
    },
    Message {
        name: "UpdateLayoutRequest",
        size: 6,
        fields: &[
            Field { number: 1, json: "egressId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "layout", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"egressId\":"), position: 0 },
            Member { start: Start::new("\"layout\":"), position: 1 },
        ],
    },
    Message {
        name: "UpdateStreamRequest",
        size: 8,
        fields: &[
            Field { number: 1, json: "egressId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "addOutputUrls", label: Label::Repeated, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "removeOutputUrls", label: Label::Repeated, kind: Kind::String, offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"egressId\":"), position: 0 },
            Member { start: Start::new("\"addOutputUrls\":"), position: 1 },
            Member { start: Start::new("\"removeOutputUrls\":"), position: 2 },
        ],
    },
    Message {
        name: "UpdateOutputsRequest",
        size: 8,
        fields: &[
            Field { number: 1, json: "egressId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "addImageOutputs", label: Label::Repeated, kind: Kind::Message(8), offset: 4 },
            Field { number: 3, json: "removeImageOutputs", label: Label::Repeated, kind: Kind::Message(8), offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"egressId\":"), position: 0 },
            Member { start: Start::new("\"addImageOutputs\":"), position: 1 },
            Member { start: Start::new("\"removeImageOutputs\":"), position: 2 },
        ],
    },
    Message {
        name: "ListEgressRequest",
        size: 7,
        fields: &[
            Field { number: 1, json: "roomName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "egressId", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "active", label: Label::Single, kind: Kind::Bool, offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"roomName\":"), position: 0 },
            Member { start: Start::new("\"egressId\":"), position: 1 },
            Member { start: Start::new("\"active\":"), position: 2 },
        ],
    },
    Message {
        name: "ListEgressResponse",
        size: 4,
        fields: &[
            Field { number: 1, json: "items", label: Label::Repeated, kind: Kind::Message(22), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"items\":"), position: 0 },
        ],
    },
    Message {
        name: "StopEgressRequest",
        size: 4,
        fields: &[
            Field { number: 1, json: "egressId", label: Label::Single, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"egressId\":"), position: 0 },
        ],
    },
    Message {
        name: "EgressInfo",
        size: 33,
        fields: &[
            Field { number: 1, json: "egressId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "roomId", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 13, json: "roomName", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 3, json: "status", label: Label::Single, kind: Kind::Enum(6), offset: 8 },
            Field { number: 10, json: "startedAt", label: Label::Single, kind: Kind::Int64, offset: 9 },
            Field { number: 11, json: "endedAt", label: Label::Single, kind: Kind::Int64, offset: 11 },
            Field { number: 18, json: "updatedAt", label: Label::Single, kind: Kind::Int64, offset: 13 },
            Field { number: 9, json: "error", label: Label::Single, kind: Kind::String, offset: 15 },
            Field { number: 4, json: "roomComposite", label: Label::Optional, kind: Kind::Message(0), offset: 17 },
            Field { number: 14, json: "web", label: Label::Optional, kind: Kind::Message(1), offset: 18 },
            Field { number: 19, json: "participant", label: Label::Optional, kind: Kind::Message(2), offset: 19 },
            Field { number: 5, json: "trackComposite", label: Label::Optional, kind: Kind::Message(3), offset: 20 },
            Field { number: 6, json: "track", label: Label::Optional, kind: Kind::Message(4), offset: 21 },
            Field { number: 7, json: "stream", label: Label::Optional, kind: Kind::Message(23), offset: 22 },
            Field { number: 8, json: "file", label: Label::Optional, kind: Kind::Message(25), offset: 23 },
            Field { number: 12, json: "segments", label: Label::Optional, kind: Kind::Message(26), offset: 24 },
            Field { number: 15, json: "streamResults", label: Label::Repeated, kind: Kind::Message(24), offset: 25 },
            Field { number: 16, json: "fileResults", label: Label::Repeated, kind: Kind::Message(25), offset: 27 },
            Field { number: 17, json: "segmentResults", label: Label::Repeated, kind: Kind::Message(26), offset: 29 },
            Field { number: 20, json: "imageResults", label: Label::Repeated, kind: Kind::Message(27), offset: 31 },
        ],
        members: &[
            Member { start: Start::new("\"egressId\":"), position: 0 },
            Member { start: Start::new("\"roomId\":"), position: 1 },
            Member { start: Start::new("\"roomName\":"), position: 2 },
            Member { start: Start::new("\"status\":"), position: 3 },
            Member { start: Start::new("\"startedAt\":"), position: 4 },
            Member { start: Start::new("\"endedAt\":"), position: 5 },
            Member { start: Start::new("\"updatedAt\":"), position: 6 },
            Member { start: Start::new("\"error\":"), position: 7 },
            Member { start: Start::new("\"roomComposite\":"), position: 8 },
            Member { start: Start::new("\"web\":"), position: 9 },
            Member { start: Start::new("\"participant\":"), position: 10 },
            Member { start: Start::new("\"trackComposite\":"), position: 11 },
            Member { start: Start::new("\"track\":"), position: 12 },
            Member { start: Start::new("\"stream\":"), position: 13 },
            Member { start: Start::new("\"file\":"), position: 14 },
            Member { start: Start::new("\"segments\":"), position: 15 },
            Member { start: Start::new("\"streamResults\":"), position: 16 },
            Member { start: Start::new("\"fileResults\":"), position: 17 },
            Member { start: Start::new("\"segmentResults\":"), position: 18 },
            Member { start: Start::new("\"imageResults\":"), position: 19 },
        ],
    },
    Message {
        name: "StreamInfoList",
        size: 4,
        fields: &[
            Field { number: 1, json: "info", label: Label::Repeated, kind: Kind::Message(24), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"info\":"), position: 0 },
        ],
    },
    Message {
        name: "StreamInfo",
        size: 13,
        fields: &[
            Field { number: 1, json: "url", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "startedAt", label: Label::Single, kind: Kind::Int64, offset: 4 },
            Field { number: 3, json: "endedAt", label: Label::Single, kind: Kind::Int64, offset: 6 },
            Field { number: 4, json: "duration", label: Label::Single, kind: Kind::Int64, offset: 8 },
            Field { number: 5, json: "status", label: Label::Single, kind: Kind::Enum(7), offset: 10 },
            Field { number: 6, json: "error", label: Label::Single, kind: Kind::String, offset: 11 },
        ],
        members: &[
            Member { start: Start::new("\"url\":"), position: 0 },
            Member { start: Start::new("\"startedAt\":"), position: 1 },
            Member { start: Start::new("\"endedAt\":"), position: 2 },
            Member { start: Start::new("\"duration\":"), position: 3 },
            Member { start: Start::new("\"status\":"), position: 4 },
            Member { start: Start::new("\"error\":"), position: 5 },
        ],
    },
    Message {
        name: "FileInfo",
        size: 14,
        fields: &[
            Field { number: 1, json: "filename", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "startedAt", label: Label::Single, kind: Kind::Int64, offset: 4 },
            Field { number: 3, json: "endedAt", label: Label::Single, kind: Kind::Int64, offset: 6 },
            Field { number: 6, json: "duration", label: Label::Single, kind: Kind::Int64, offset: 8 },
            Field { number: 4, json: "size", label: Label::Single, kind: Kind::Int64, offset: 10 },
            Field { number: 5, json: "location", label: Label::Single, kind: Kind::String, offset: 12 },
        ],
        members: &[
            Member { start: Start::new("\"filename\":"), position: 0 },
            Member { start: Start::new("\"startedAt\":"), position: 1 },
            Member { start: Start::new("\"endedAt\":"), position: 2 },
            Member { start: Start::new("\"duration\":"), position: 3 },
            Member { start: Start::new("\"size\":"), position: 4 },
            Member { start: Start::new("\"location\":"), position: 5 },
        ],
    },
    Message {
        name: "SegmentsInfo",
        size: 20,
        fields: &[
            Field { number: 1, json: "playlistName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 8, json: "livePlaylistName", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 2, json: "duration", label: Label::Single, kind: Kind::Int64, offset: 6 },
            Field { number: 3, json: "size", label: Label::Single, kind: Kind::Int64, offset: 8 },
            Field { number: 4, json: "playlistLocation", label: Label::Single, kind: Kind::String, offset: 10 },
            Field { number: 9, json: "livePlaylistLocation", label: Label::Single, kind: Kind::String, offset: 12 },
            Field { number: 5, json: "segmentCount", label: Label::Single, kind: Kind::Int64, offset: 14 },
            Field { number: 6, json: "startedAt", label: Label::Single, kind: Kind::Int64, offset: 16 },
            Field { number: 7, json: "endedAt", label: Label::Single, kind: Kind::Int64, offset: 18 },
        ],
        members: &[
            Member { start: Start::new("\"playlistName\":"), position: 0 },
            Member { start: Start::new("\"livePlaylistName\":"), position: 1 },
            Member { start: Start::new("\"duration\":"), position: 2 },
            Member { start: Start::new("\"size\":"), position: 3 },
            Member { start: Start::new("\"playlistLocation\":"), position: 4 },
            Member { start: Start::new("\"livePlaylistLocation\":"), position: 5 },
            Member { start: Start::new("\"segmentCount\":"), position: 6 },
            Member { start: Start::new("\"startedAt\":"), position: 7 },
            Member { start: Start::new("\"endedAt\":"), position: 8 },
        ],
    },
    Message {
        name: "ImagesInfo",
        size: 8,
        fields: &[
            Field { number: 1, json: "imageCount", label: Label::Single, kind: Kind::Int64, offset: 2 },
            Field { number: 2, json: "startedAt", label: Label::Single, kind: Kind::Int64, offset: 4 },
            Field { number: 3, json: "endedAt", label: Label::Single, kind: Kind::Int64, offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"imageCount\":"), position: 0 },
            Member { start: Start::new("\"startedAt\":"), position: 1 },
            Member { start: Start::new("\"endedAt\":"), position: 2 },
        ],
    },
    Message {
        name: "AutoParticipantEgress",
        size: 9,
        fields: &[
            Field { number: 1, json: "preset", label: Label::Optional, kind: Kind::Enum(5), offset: 2 },
            Field { number: 2, json: "advanced", label: Label::Optional, kind: Kind::Message(15), offset: 4 },
            Field { number: 3, json: "fileOutputs", label: Label::Repeated, kind: Kind::Message(5), offset: 5 },
            Field { number: 4, json: "segmentOutputs", label: Label::Repeated, kind: Kind::Message(6), offset: 7 },
        ],
        members: &[
            Member { start: Start::new("\"preset\":"), position: 0 },
            Member { start: Start::new("\"advanced\":"), position: 1 },
            Member { start: Start::new("\"fileOutputs\":"), position: 2 },
            Member { start: Start::new("\"segmentOutputs\":"), position: 3 },
        ],
    },
    Message {
        name: "AutoTrackEgress",
        size: 8,
        fields: &[
            Field { number: 1, json: "filepath", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 5, json: "disableManifest", label: Label::Single, kind: Kind::Bool, offset: 4 },
            Field { number: 2, json: "s3", label: Label::Optional, kind: Kind::Message(9), offset: 5 },
            Field { number: 3, json: "gcp", label: Label::Optional, kind: Kind::Message(11), offset: 6 },
            Field { number: 4, json: "azure", label: Label::Optional, kind: Kind::Message(12), offset: 7 },
        ],
        members: &[
            Member { start: Start::new("\"filepath\":"), position: 0 },
            Member { start: Start::new("\"disableManifest\":"), position: 1 },
            Member { start: Start::new("\"s3\":"), position: 2 },
            Member { start: Start::new("\"gcp\":"), position: 3 },
            Member { start: Start::new("\"azure\":"), position: 4 },
        ],
    },
    Message {
        name: "CreateIngressRequest",
        size: 16,
        fields: &[
            Field { number: 1, json: "inputType", label: Label::Single, kind: Kind::Enum(8), offset: 2 },
            Field { number: 9, json: "url", label: Label::Single, kind: Kind::String, offset: 3 },
            Field { number: 2, json: "name", label: Label::Single, kind: Kind::String, offset: 5 },
            Field { number: 3, json: "roomName", label: Label::Single, kind: Kind::String, offset: 7 },
            Field { number: 4, json: "participantIdentity", label: Label::Single, kind: Kind::String, offset: 9 },
            Field { number: 5, json: "participantName", label: Label::Single, kind: Kind::String, offset: 11 },
            Field { number: 8, json: "bypassTranscoding", label: Label::Single, kind: Kind::Bool, offset: 13 },
            Field { number: 6, json: "audio", label: Label::Optional, kind: Kind::Message(31), offset: 14 },
            Field { number: 7, json: "video", label: Label::Optional, kind: Kind::Message(32), offset: 15 },
        ],
        members: &[
            Member { start: Start::new("\"inputType\":"), position: 0 },
            Member { start: Start::new("\"url\":"), position: 1 },
            Member { start: Start::new("\"name\":"), position: 2 },
            Member { start: Start::new("\"roomName\":"), position: 3 },
            Member { start: Start::new("\"participantIdentity\":"), position: 4 },
            Member { start: Start::new("\"participantName\":"), position: 5 },
            Member { start: Start::new("\"bypassTranscoding\":"), position: 6 },
            Member { start: Start::new("\"audio\":"), position: 7 },
            Member { start: Start::new("\"video\":"), position: 8 },
        ],
    },
    Message {
        name: "IngressAudioOptions",
        size: 8,
        fields: &[
            Field { number: 1, json: "name", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "source", label: Label::Single, kind: Kind::Enum(16), offset: 4 },
            Field { number: 3, json: "preset", label: Label::Optional, kind: Kind::Enum(9), offset: 5 },
            Field { number: 4, json: "options", label: Label::Optional, kind: Kind::Message(33), offset: 7 },
        ],
        members: &[
            Member { start: Start::new("\"name\":"), position: 0 },
            Member { start: Start::new("\"source\":"), position: 1 },
            Member { start: Start::new("\"preset\":"), position: 2 },
            Member { start: Start::new("\"options\":"), position: 3 },
        ],
    },
    Message {
        name: "IngressVideoOptions",
        size: 8,
        fields: &[
            Field { number: 1, json: "name", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "source", label: Label::Single, kind: Kind::Enum(16), offset: 4 },
            Field { number: 3, json: "preset", label: Label::Optional, kind: Kind::Enum(10), offset: 5 },
            Field { number: 4, json: "options", label: Label::Optional, kind: Kind::Message(34), offset: 7 },
        ],
        members: &[
            Member { start: Start::new("\"name\":"), position: 0 },
            Member { start: Start::new("\"source\":"), position: 1 },
            Member { start: Start::new("\"preset\":"), position: 2 },
            Member { start: Start::new("\"options\":"), position: 3 },
        ],
    },
    Message {
        name: "IngressAudioEncodingOptions",
        size: 6,
        fields: &[
            Field { number: 1, json: "audioCodec", label: Label::Single, kind: Kind::Enum(12), offset: 2 },
            Field { number: 2, json: "bitrate", label: Label::Single, kind: Kind::Uint32, offset: 3 },
            Field { number: 3, json: "disableDtx", label: Label::Single, kind: Kind::Bool, offset: 4 },
            Field { number: 4, json: "channels", label: Label::Single, kind: Kind::Uint32, offset: 5 },
        ],
        members: &[
            Member { start: Start::new("\"audioCodec\":"), position: 0 },
            Member { start: Start::new("\"bitrate\":"), position: 1 },
            Member { start: Start::new("\"disableDtx\":"), position: 2 },
            Member { start: Start::new("\"channels\":"), position: 3 },
        ],
    },
    Message {
        name: "IngressVideoEncodingOptions",
        size: 7,
        fields: &[
            Field { number: 1, json: "videoCodec", label: Label::Single, kind: Kind::Enum(13), offset: 2 },
            Field { number: 2, json: "frameRate", label: Label::Single, kind: Kind::Double, offset: 3 },
            Field { number: 3, json: "layers", label: Label::Repeated, kind: Kind::Message(51), offset: 5 },
        ],
        members: &[
            Member { start: Start::new("\"videoCodec\":"), position: 0 },
            Member { start: Start::new("\"frameRate\":"), position: 1 },
            Member { start: Start::new("\"layers\":"), position: 2 },
        ],
    },
    Message {
        name: "IngressInfo",
        size: 22,
        fields: &[
            Field { number: 1, json: "ingressId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "name", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "streamKey", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "url", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 5, json: "inputType", label: Label::Single, kind: Kind::Enum(8), offset: 10 },
            Field { number: 13, json: "bypassTranscoding", label: Label::Single, kind: Kind::Bool, offset: 11 },
            Field { number: 6, json: "audio", label: Label::Optional, kind: Kind::Message(31), offset: 12 },
            Field { number: 7, json: "video", label: Label::Optional, kind: Kind::Message(32), offset: 13 },
            Field { number: 8, json: "roomName", label: Label::Single, kind: Kind::String, offset: 14 },
            Field { number: 9, json: "participantIdentity", label: Label::Single, kind: Kind::String, offset: 16 },
            Field { number: 10, json: "participantName", label: Label::Single, kind: Kind::String, offset: 18 },
            Field { number: 11, json: "reusable", label: Label::Single, kind: Kind::Bool, offset: 20 },
            Field { number: 12, json: "state", label: Label::Optional, kind: Kind::Message(36), offset: 21 },
        ],
        members: &[
            Member { start: Start::new("\"ingressId\":"), position: 0 },
            Member { start: Start::new("\"name\":"), position: 1 },
            Member { start: Start::new("\"streamKey\":"), position: 2 },
            Member { start: Start::new("\"url\":"), position: 3 },
            Member { start: Start::new("\"inputType\":"), position: 4 },
            Member { start: Start::new("\"bypassTranscoding\":"), position: 5 },
            Member { start: Start::new("\"audio\":"), position: 6 },
            Member { start: Start::new("\"video\":"), position: 7 },
            Member { start: Start::new("\"roomName\":"), position: 8 },
            Member { start: Start::new("\"participantIdentity\":"), position: 9 },
            Member { start: Start::new("\"participantName\":"), position: 10 },
            Member { start: Start::new("\"reusable\":"), position: 11 },
            Member { start: Start::new("\"state\":"), position: 12 },
        ],
    },
    Message {
        name: "IngressState",
        size: 17,
        fields: &[
            Field { number: 1, json: "status", label: Label::Single, kind: Kind::Enum(11), offset: 2 },
            Field { number: 2, json: "error", label: Label::Single, kind: Kind::String, offset: 3 },
            Field { number: 3, json: "video", label: Label::Optional, kind: Kind::Message(37), offset: 5 },
            Field { number: 4, json: "audio", label: Label::Optional, kind: Kind::Message(38), offset: 6 },
            Field { number: 5, json: "roomId", label: Label::Single, kind: Kind::String, offset: 7 },
            Field { number: 7, json: "startedAt", label: Label::Single, kind: Kind::Int64, offset: 9 },
            Field { number: 8, json: "endedAt", label: Label::Single, kind: Kind::Int64, offset: 11 },
            Field { number: 9, json: "resourceId", label: Label::Single, kind: Kind::String, offset: 13 },
            Field { number: 6, json: "tracks", label: Label::Repeated, kind: Kind::Message(50), offset: 15 },
        ],
        members: &[
            Member { start: Start::new("\"status\":"), position: 0 },
            Member { start: Start::new("\"error\":"), position: 1 },
            Member { start: Start::new("\"video\":"), position: 2 },
            Member { start: Start::new("\"audio\":"), position: 3 },
            Member { start: Start::new("\"roomId\":"), position: 4 },
            Member { start: Start::new("\"startedAt\":"), position: 5 },
            Member { start: Start::new("\"endedAt\":"), position: 6 },
            Member { start: Start::new("\"resourceId\":"), position: 7 },
            Member { start: Start::new("\"tracks\":"), position: 8 },
        ],
    },
    Message {
        name: "InputVideoState",
        size: 9,
        fields: &[
            Field { number: 1, json: "mimeType", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "averageBitrate", label: Label::Single, kind: Kind::Uint32, offset: 4 },
            Field { number: 3, json: "width", label: Label::Single, kind: Kind::Uint32, offset: 5 },
            Field { number: 4, json: "height", label: Label::Single, kind: Kind::Uint32, offset: 6 },
            Field { number: 5, json: "framerate", label: Label::Single, kind: Kind::Double, offset: 7 },
        ],
        members: &[
            Member { start: Start::new("\"mimeType\":"), position: 0 },
            Member { start: Start::new("\"averageBitrate\":"), position: 1 },
            Member { start: Start::new("\"width\":"), position: 2 },
            Member { start: Start::new("\"height\":"), position: 3 },
            Member { start: Start::new("\"framerate\":"), position: 4 },
        ],
    },
    Message {
        name: "InputAudioState",
        size: 7,
        fields: &[
            Field { number: 1, json: "mimeType", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "averageBitrate", label: Label::Single, kind: Kind::Uint32, offset: 4 },
            Field { number: 3, json: "channels", label: Label::Single, kind: Kind::Uint32, offset: 5 },
            Field { number: 4, json: "sampleRate", label: Label::Single, kind: Kind::Uint32, offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"mimeType\":"), position: 0 },
            Member { start: Start::new("\"averageBitrate\":"), position: 1 },
            Member { start: Start::new("\"channels\":"), position: 2 },
            Member { start: Start::new("\"sampleRate\":"), position: 3 },
        ],
    },
    Message {
        name: "UpdateIngressRequest",
        size: 16,
        fields: &[
            Field { number: 1, json: "ingressId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "name", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "roomName", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "participantIdentity", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 5, json: "participantName", label: Label::Single, kind: Kind::String, offset: 10 },
            Field { number: 8, json: "bypassTranscoding", label: Label::Optional, kind: Kind::Bool, offset: 12 },
            Field { number: 6, json: "audio", label: Label::Optional, kind: Kind::Message(31), offset: 14 },
            Field { number: 7, json: "video", label: Label::Optional, kind: Kind::Message(32), offset: 15 },
        ],
        members: &[
            Member { start: Start::new("\"ingressId\":"), position: 0 },
            Member { start: Start::new("\"name\":"), position: 1 },
            Member { start: Start::new("\"roomName\":"), position: 2 },
            Member { start: Start::new("\"participantIdentity\":"), position: 3 },
            Member { start: Start::new("\"participantName\":"), position: 4 },
            Member { start: Start::new("\"bypassTranscoding\":"), position: 5 },
            Member { start: Start::new("\"audio\":"), position: 6 },
            Member { start: Start::new("\"video\":"), position: 7 },
        ],
    },
    Message {
        name: "ListIngressRequest",
        size: 6,
        fields: &[
            Field { number: 1, json: "roomName", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "ingressId", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"roomName\":"), position: 0 },
            Member { start: Start::new("\"ingressId\":"), position: 1 },
        ],
    },
    Message {
        name: "ListIngressResponse",
        size: 4,
        fields: &[
            Field { number: 1, json: "items", label: Label::Repeated, kind: Kind::Message(35), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"items\":"), position: 0 },
        ],
    },
    Message {
        name: "DeleteIngressRequest",
        size: 4,
        fields: &[
            Field { number: 1, json: "ingressId", label: Label::Single, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"ingressId\":"), position: 0 },
        ],
    },
    Message {
        name: "Room",
        size: 19,
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "name", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "emptyTimeout", label: Label::Single, kind: Kind::Uint32, offset: 6 },
            Field { number: 4, json: "maxParticipants", label: Label::Single, kind: Kind::Uint32, offset: 7 },
            Field { number: 5, json: "creationTime", label: Label::Single, kind: Kind::Int64, offset: 8 },
            Field { number: 6, json: "turnPassword", label: Label::Single, kind: Kind::String, offset: 10 },
            Field { number: 8, json: "metadata", label: Label::Single, kind: Kind::String, offset: 12 },
            Field { number: 9, json: "numParticipants", label: Label::Single, kind: Kind::Uint32, offset: 14 },
            Field { number: 11, json: "numPublishers", label: Label::Single, kind: Kind::Uint32, offset: 15 },
            Field { number: 10, json: "activeRecording", label: Label::Single, kind: Kind::Bool, offset: 16 },
            Field { number: 7, json: "enabledCodecs", label: Label::Repeated, kind: Kind::Message(44), offset: 17 },
        ],
        members: &[
            Member { start: Start::new("\"sid\":"), position: 0 },
            Member { start: Start::new("\"name\":"), position: 1 },
            Member { start: Start::new("\"emptyTimeout\":"), position: 2 },
            Member { start: Start::new("\"maxParticipants\":"), position: 3 },
            Member { start: Start::new("\"creationTime\":"), position: 4 },
            Member { start: Start::new("\"turnPassword\":"), position: 5 },
            Member { start: Start::new("\"enabledCodecs\":"), position: 10 },
            Member { start: Start::new("\"metadata\":"), position: 6 },
            Member { start: Start::new("\"numParticipants\":"), position: 7 },
            Member { start: Start::new("\"numPublishers\":"), position: 8 },
            Member { start: Start::new("\"activeRecording\":"), position: 9 },
        ],
    },
    Message {
        name: "Codec",
        size: 6,
        fields: &[
            Field { number: 1, json: "mime", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "fmtpLine", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"mime\":"), position: 0 },
            Member { start: Start::new("\"fmtpLine\":"), position: 1 },
        ],
    },
    Message {
        name: "PlayoutDelay",
        size: 5,
        fields: &[
            Field { number: 1, json: "enabled", label: Label::Single, kind: Kind::Bool, offset: 2 },
            Field { number: 2, json: "min", label: Label::Single, kind: Kind::Uint32, offset: 3 },
            Field { number: 3, json: "max", label: Label::Single, kind: Kind::Uint32, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"enabled\":"), position: 0 },
            Member { start: Start::new("\"min\":"), position: 1 },
            Member { start: Start::new("\"max\":"), position: 2 },
        ],
    },
    Message {
        name: "ParticipantPermission",
        size: 10,
        fields: &[
            Field { number: 1, json: "canSubscribe", label: Label::Single, kind: Kind::Bool, offset: 2 },
            Field { number: 2, json: "canPublish", label: Label::Single, kind: Kind::Bool, offset: 3 },
            Field { number: 3, json: "canPublishData", label: Label::Single, kind: Kind::Bool, offset: 4 },
            Field { number: 9, json: "canPublishSources", label: Label::Repeated, kind: Kind::Enum(16), offset: 5 },
            Field { number: 7, json: "hidden", label: Label::Single, kind: Kind::Bool, offset: 7 },
            Field { number: 8, json: "recorder", label: Label::Single, kind: Kind::Bool, offset: 8 },
            Field { number: 10, json: "canUpdateMetadata", label: Label::Single, kind: Kind::Bool, offset: 9 },
        ],
        members: &[
            Member { start: Start::new("\"canSubscribe\":"), position: 0 },
            Member { start: Start::new("\"canPublish\":"), position: 1 },
            Member { start: Start::new("\"canPublishData\":"), position: 2 },
            Member { start: Start::new("\"canPublishSources\":"), position: 3 },
            Member { start: Start::new("\"hidden\":"), position: 4 },
            Member { start: Start::new("\"recorder\":"), position: 5 },
            Member { start: Start::new("\"canUpdateMetadata\":"), position: 6 },
        ],
    },
    Message {
        name: "ParticipantInfo",
        size: 21,
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "state", label: Label::Single, kind: Kind::Enum(23), offset: 6 },
            Field { number: 5, json: "metadata", label: Label::Single, kind: Kind::String, offset: 7 },
            Field { number: 6, json: "joinedAt", label: Label::Single, kind: Kind::Int64, offset: 9 },
            Field { number: 7, json: "hidden", label: Label::Single, kind: Kind::Bool, offset: 11 },
            Field { number: 9, json: "name", label: Label::Single, kind: Kind::String, offset: 12 },
            Field { number: 10, json: "version", label: Label::Single, kind: Kind::Uint32, offset: 14 },
            Field { number: 12, json: "region", label: Label::Single, kind: Kind::String, offset: 15 },
            Field { number: 13, json: "isPublisher", label: Label::Single, kind: Kind::Bool, offset: 17 },
            Field { number: 4, json: "tracks", label: Label::Repeated, kind: Kind::Message(50), offset: 18 },
            Field { number: 11, json: "permission", label: Label::Optional, kind: Kind::Message(46), offset: 20 },
        ],
        members: &[
            Member { start: Start::new("\"sid\":"), position: 0 },
            Member { start: Start::new("\"identity\":"), position: 1 },
            Member { start: Start::new("\"state\":"), position: 2 },
            Member { start: Start::new("\"tracks\":"), position: 10 },
            Member { start: Start::new("\"metadata\":"), position: 3 },
            Member { start: Start::new("\"joinedAt\":"), position: 4 },
            Member { start: Start::new("\"hidden\":"), position: 5 },
            Member { start: Start::new("\"name\":"), position: 6 },
            Member { start: Start::new("\"version\":"), position: 7 },
            Member { start: Start::new("\"permission\":"), position: 11 },
            Member { start: Start::new("\"region\":"), position: 8 },
            Member { start: Start::new("\"isPublisher\":"), position: 9 },
        ],
    },
    Message {
        name: "Encryption",
        size: 2,
        fields: &[],
        members: &[],
    },
    Message {
        name: "SimulcastCodecInfo",
        size: 10,
        fields: &[
            Field { number: 1, json: "mimeType", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "mid", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "cid", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "layers", label: Label::Repeated, kind: Kind::Message(51), offset: 8 },
        ],
        members: &[
            Member { start: Start::new("\"mimeType\":"), position: 0 },
            Member { start: Start::new("\"mid\":"), position: 1 },
            Member { start: Start::new("\"cid\":"), position: 2 },
            Member { start: Start::new("\"layers\":"), position: 3 },
        ],
    },
    Message {
        name: "TrackInfo",
        size: 26,
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "type", label: Label::Single, kind: Kind::Enum(15), offset: 4 },
            Field { number: 3, json: "name", label: Label::Single, kind: Kind::String, offset: 5 },
            Field { number: 4, json: "muted", label: Label::Single, kind: Kind::Bool, offset: 7 },
            Field { number: 5, json: "width", label: Label::Single, kind: Kind::Uint32, offset: 8 },
            Field { number: 6, json: "height", label: Label::Single, kind: Kind::Uint32, offset: 9 },
            Field { number: 7, json: "simulcast", label: Label::Single, kind: Kind::Bool, offset: 10 },
            Field { number: 8, json: "disableDtx", label: Label::Single, kind: Kind::Bool, offset: 11 },
            Field { number: 9, json: "source", label: Label::Single, kind: Kind::Enum(16), offset: 12 },
            Field { number: 11, json: "mimeType", label: Label::Single, kind: Kind::String, offset: 13 },
            Field { number: 12, json: "mid", label: Label::Single, kind: Kind::String, offset: 15 },
            Field { number: 14, json: "stereo", label: Label::Single, kind: Kind::Bool, offset: 17 },
            Field { number: 15, json: "disableRed", label: Label::Single, kind: Kind::Bool, offset: 18 },
            Field { number: 16, json: "encryption", label: Label::Single, kind: Kind::Enum(24), offset: 19 },
            Field { number: 17, json: "stream", label: Label::Single, kind: Kind::String, offset: 20 },
            Field { number: 10, json: "layers", label: Label::Repeated, kind: Kind::Message(51), offset: 22 },
            Field { number: 13, json: "codecs", label: Label::Repeated, kind: Kind::Message(49), offset: 24 },
        ],
        members: &[
            Member { start: Start::new("\"sid\":"), position: 0 },
            Member { start: Start::new("\"type\":"), position: 1 },
            Member { start: Start::new("\"name\":"), position: 2 },
            Member { start: Start::new("\"muted\":"), position: 3 },
            Member { start: Start::new("\"width\":"), position: 4 },
            Member { start: Start::new("\"height\":"), position: 5 },
            Member { start: Start::new("\"simulcast\":"), position: 6 },
            Member { start: Start::new("\"disableDtx\":"), position: 7 },
            Member { start: Start::new("\"source\":"), position: 8 },
            Member { start: Start::new("\"layers\":"), position: 15 },
            Member { start: Start::new("\"mimeType\":"), position: 9 },
            Member { start: Start::new("\"mid\":"), position: 10 },
            Member { start: Start::new("\"codecs\":"), position: 16 },
            Member { start: Start::new("\"stereo\":"), position: 11 },
            Member { start: Start::new("\"disableRed\":"), position: 12 },
            Member { start: Start::new("\"encryption\":"), position: 13 },
            Member { start: Start::new("\"stream\":"), position: 14 },
        ],
    },
    Message {
        name: "VideoLayer",
        size: 7,
        fields: &[
            Field { number: 1, json: "quality", label: Label::Single, kind: Kind::Enum(17), offset: 2 },
            Field { number: 2, json: "width", label: Label::Single, kind: Kind::Uint32, offset: 3 },
            Field { number: 3, json: "height", label: Label::Single, kind: Kind::Uint32, offset: 4 },
            Field { number: 4, json: "bitrate", label: Label::Single, kind: Kind::Uint32, offset: 5 },
            Field { number: 5, json: "ssrc", label: Label::Single, kind: Kind::Uint32, offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"quality\":"), position: 0 },
            Member { start: Start::new("\"width\":"), position: 1 },
            Member { start: Start::new("\"height\":"), position: 2 },
            Member { start: Start::new("\"bitrate\":"), position: 3 },
            Member { start: Start::new("\"ssrc\":"), position: 4 },
        ],
    },
    Message {
        name: "DataPacket",
        size: 5,
        fields: &[
            Field { number: 1, json: "kind", label: Label::Single, kind: Kind::Enum(25), offset: 2 },
            Field { number: 2, json: "user", label: Label::Optional, kind: Kind::Message(55), offset: 3 },
            Field { number: 3, json: "speaker", label: Label::Optional, kind: Kind::Message(53), offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"kind\":"), position: 0 },
            Member { start: Start::new("\"user\":"), position: 1 },
            Member { start: Start::new("\"speaker\":"), position: 2 },
        ],
    },
    Message {
        name: "ActiveSpeakerUpdate",
        size: 4,
        fields: &[
            Field { number: 1, json: "speakers", label: Label::Repeated, kind: Kind::Message(54), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"speakers\":"), position: 0 },
        ],
    },
    Message {
        name: "SpeakerInfo",
        size: 7,
        fields: &[
            Field { number: 1, json: "sid", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "level", label: Label::Single, kind: Kind::Float, offset: 4 },
            Field { number: 3, json: "active", label: Label::Single, kind: Kind::Bool, offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"sid\":"), position: 0 },
            Member { start: Start::new("\"level\":"), position: 1 },
            Member { start: Start::new("\"active\":"), position: 2 },
        ],
    },
    Message {
        name: "UserPacket",
        size: 15,
        fields: &[
            Field { number: 1, json: "participantSid", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 3, json: "destinationSids", label: Label::Repeated, kind: Kind::String, offset: 4 },
            Field { number: 5, json: "participantIdentity", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 6, json: "destinationIdentities", label: Label::Repeated, kind: Kind::String, offset: 8 },
            Field { number: 2, json: "payload", label: Label::Single, kind: Kind::Bytes, offset: 10 },
            Field { number: 4, json: "topic", label: Label::Optional, kind: Kind::String, offset: 12 },
        ],
        members: &[
            Member { start: Start::new("\"participantSid\":"), position: 0 },
            Member { start: Start::new("\"payload\":"), position: 4 },
            Member { start: Start::new("\"destinationSids\":"), position: 1 },
            Member { start: Start::new("\"participantIdentity\":"), position: 2 },
            Member { start: Start::new("\"destinationIdentities\":"), position: 3 },
            Member { start: Start::new("\"topic\":"), position: 5 },
        ],
    },
    Message {
        name: "ParticipantTracks",
        size: 6,
        fields: &[
            Field { number: 1, json: "participantSid", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "trackSids", label: Label::Repeated, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"participantSid\":"), position: 0 },
            Member { start: Start::new("\"trackSids\":"), position: 1 },
        ],
    },
    Message {
        name: "ServerInfo",
        size: 12,
        fields: &[
            Field { number: 1, json: "edition", label: Label::Single, kind: Kind::Enum(26), offset: 2 },
            Field { number: 2, json: "version", label: Label::Single, kind: Kind::String, offset: 3 },
            Field { number: 3, json: "protocol", label: Label::Single, kind: Kind::Int32, offset: 5 },
            Field { number: 4, json: "region", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 5, json: "nodeId", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 6, json: "debugInfo", label: Label::Single, kind: Kind::String, offset: 10 },
        ],
        members: &[
            Member { start: Start::new("\"edition\":"), position: 0 },
            Member { start: Start::new("\"version\":"), position: 1 },
            Member { start: Start::new("\"protocol\":"), position: 2 },
            Member { start: Start::new("\"region\":"), position: 3 },
            Member { start: Start::new("\"nodeId\":"), position: 4 },
            Member { start: Start::new("\"debugInfo\":"), position: 5 },
        ],
    },
    Message {
        name: "ClientInfo",
        size: 20,
        fields: &[
            Field { number: 1, json: "sdk", label: Label::Single, kind: Kind::Enum(27), offset: 2 },
            Field { number: 2, json: "version", label: Label::Single, kind: Kind::String, offset: 3 },
            Field { number: 3, json: "protocol", label: Label::Single, kind: Kind::Int32, offset: 5 },
            Field { number: 4, json: "os", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 5, json: "osVersion", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 6, json: "deviceModel", label: Label::Single, kind: Kind::String, offset: 10 },
            Field { number: 7, json: "browser", label: Label::Single, kind: Kind::String, offset: 12 },
            Field { number: 8, json: "browserVersion", label: Label::Single, kind: Kind::String, offset: 14 },
            Field { number: 9, json: "address", label: Label::Single, kind: Kind::String, offset: 16 },
            Field { number: 10, json: "network", label: Label::Single, kind: Kind::String, offset: 18 },
        ],
        members: &[
            Member { start: Start::new("\"sdk\":"), position: 0 },
            Member { start: Start::new("\"version\":"), position: 1 },
            Member { start: Start::new("\"protocol\":"), position: 2 },
            Member { start: Start::new("\"os\":"), position: 3 },
            Member { start: Start::new("\"osVersion\":"), position: 4 },
            Member { start: Start::new("\"deviceModel\":"), position: 5 },
            Member { start: Start::new("\"browser\":"), position: 6 },
            Member { start: Start::new("\"browserVersion\":"), position: 7 },
            Member { start: Start::new("\"address\":"), position: 8 },
            Member { start: Start::new("\"network\":"), position: 9 },
        ],
    },
    Message {
        name: "ClientConfiguration",
        size: 7,
        fields: &[
            Field { number: 1, json: "video", label: Label::Optional, kind: Kind::Message(60), offset: 2 },
            Field { number: 2, json: "screen", label: Label::Optional, kind: Kind::Message(60), offset: 3 },
            Field { number: 3, json: "resumeConnection", label: Label::Single, kind: Kind::Enum(19), offset: 4 },
            Field { number: 4, json: "disabledCodecs", label: Label::Optional, kind: Kind::Message(61), offset: 5 },
            Field { number: 5, json: "forceRelay", label: Label::Single, kind: Kind::Enum(19), offset: 6 },
        ],
        members: &[
            Member { start: Start::new("\"video\":"), position: 0 },
            Member { start: Start::new("\"screen\":"), position: 1 },
            Member { start: Start::new("\"resumeConnection\":"), position: 2 },
            Member { start: Start::new("\"disabledCodecs\":"), position: 3 },
            Member { start: Start::new("\"forceRelay\":"), position: 4 },
        ],
    },
    Message {
        name: "VideoConfiguration",
        size: 3,
        fields: &[
            Field { number: 1, json: "hardwareEncoder", label: Label::Single, kind: Kind::Enum(19), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"hardwareEncoder\":"), position: 0 },
        ],
    },
    Message {
        name: "DisabledCodecs",
        size: 6,
        fields: &[
            Field { number: 1, json: "codecs", label: Label::Repeated, kind: Kind::Message(44), offset: 2 },
            Field { number: 2, json: "publish", label: Label::Repeated, kind: Kind::Message(44), offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"codecs\":"), position: 0 },
            Member { start: Start::new("\"publish\":"), position: 1 },
        ],
    },
    Message {
        name: "RTPDrift",
        size: 18,
        fields: &[
            Field { number: 1, json: "startTime", label: Label::Optional, kind: Kind::Message(95), offset: 2 },
            Field { number: 2, json: "endTime", label: Label::Optional, kind: Kind::Message(95), offset: 3 },
            Field { number: 3, json: "duration", label: Label::Single, kind: Kind::Double, offset: 4 },
            Field { number: 4, json: "startTimestamp", label: Label::Single, kind: Kind::Uint64, offset: 6 },
            Field { number: 5, json: "endTimestamp", label: Label::Single, kind: Kind::Uint64, offset: 8 },
            Field { number: 6, json: "rtpClockTicks", label: Label::Single, kind: Kind::Uint64, offset: 10 },
            Field { number: 7, json: "driftSamples", label: Label::Single, kind: Kind::Int64, offset: 12 },
            Field { number: 8, json: "driftMs", label: Label::Single, kind: Kind::Double, offset: 14 },
            Field { number: 9, json: "clockRate", label: Label::Single, kind: Kind::Double, offset: 16 },
        ],
        members: &[
            Member { start: Start::new("\"startTime\":"), position: 0 },
            Member { start: Start::new("\"endTime\":"), position: 1 },
            Member { start: Start::new("\"duration\":"), position: 2 },
            Member { start: Start::new("\"startTimestamp\":"), position: 3 },
            Member { start: Start::new("\"endTimestamp\":"), position: 4 },
            Member { start: Start::new("\"rtpClockTicks\":"), position: 5 },
            Member { start: Start::new("\"driftSamples\":"), position: 6 },
            Member { start: Start::new("\"driftMs\":"), position: 7 },
            Member { start: Start::new("\"clockRate\":"), position: 8 },
        ],
    },
    Message {
        name: "RTPStats",
        size: 64,
        fields: &[
            Field { number: 1, json: "startTime", label: Label::Optional, kind: Kind::Message(95), offset: 2 },
            Field { number: 2, json: "endTime", label: Label::Optional, kind: Kind::Message(95), offset: 3 },
            Field { number: 3, json: "duration", label: Label::Single, kind: Kind::Double, offset: 4 },
            Field { number: 4, json: "packets", label: Label::Single, kind: Kind::Uint32, offset: 6 },
            Field { number: 5, json: "packetRate", label: Label::Single, kind: Kind::Double, offset: 7 },
            Field { number: 6, json: "bytes", label: Label::Single, kind: Kind::Uint64, offset: 9 },
            Field { number: 39, json: "headerBytes", label: Label::Single, kind: Kind::Uint64, offset: 11 },
            Field { number: 7, json: "bitrate", label: Label::Single, kind: Kind::Double, offset: 13 },
            Field { number: 8, json: "packetsLost", label: Label::Single, kind: Kind::Uint32, offset: 15 },
            Field { number: 9, json: "packetLossRate", label: Label::Single, kind: Kind::Double, offset: 16 },
            Field { number: 10, json: "packetLossPercentage", label: Label::Single, kind: Kind::Float, offset: 18 },
            Field { number: 11, json: "packetsDuplicate", label: Label::Single, kind: Kind::Uint32, offset: 20 },
            Field { number: 12, json: "packetDuplicateRate", label: Label::Single, kind: Kind::Double, offset: 21 },
            Field { number: 13, json: "bytesDuplicate", label: Label::Single, kind: Kind::Uint64, offset: 23 },
            Field { number: 40, json: "headerBytesDuplicate", label: Label::Single, kind: Kind::Uint64, offset: 25 },
            Field { number: 14, json: "bitrateDuplicate", label: Label::Single, kind: Kind::Double, offset: 27 },
            Field { number: 15, json: "packetsPadding", label: Label::Single, kind: Kind::Uint32, offset: 29 },
            Field { number: 16, json: "packetPaddingRate", label: Label::Single, kind: Kind::Double, offset: 30 },
            Field { number: 17, json: "bytesPadding", label: Label::Single, kind: Kind::Uint64, offset: 32 },
            Field { number: 41, json: "headerBytesPadding", label: Label::Single, kind: Kind::Uint64, offset: 34 },
            Field { number: 18, json: "bitratePadding", label: Label::Single, kind: Kind::Double, offset: 36 },
            Field { number: 19, json: "packetsOutOfOrder", label: Label::Single, kind: Kind::Uint32, offset: 38 },
            Field { number: 20, json: "frames", label: Label::Single, kind: Kind::Uint32, offset: 39 },
            Field { number: 21, json: "frameRate", label: Label::Single, kind: Kind::Double, offset: 40 },
            Field { number: 22, json: "jitterCurrent", label: Label::Single, kind: Kind::Double, offset: 42 },
            Field { number: 23, json: "jitterMax", label: Label::Single, kind: Kind::Double, offset: 44 },
            Field { number: 24, json: "gapHistogram", label: Label::Map, kind: Kind::Message(64), offset: 46 },
            Field { number: 25, json: "nacks", label: Label::Single, kind: Kind::Uint32, offset: 48 },
            Field { number: 37, json: "nackAcks", label: Label::Single, kind: Kind::Uint32, offset: 49 },
            Field { number: 26, json: "nackMisses", label: Label::Single, kind: Kind::Uint32, offset: 50 },
            Field { number: 38, json: "nackRepeated", label: Label::Single, kind: Kind::Uint32, offset: 51 },
            Field { number: 27, json: "plis", label: Label::Single, kind: Kind::Uint32, offset: 52 },
            Field { number: 28, json: "lastPli", label: Label::Optional, kind: Kind::Message(95), offset: 53 },
            Field { number: 29, json: "firs", label: Label::Single, kind: Kind::Uint32, offset: 54 },
            Field { number: 30, json: "lastFir", label: Label::Optional, kind: Kind::Message(95), offset: 55 },
            Field { number: 31, json: "rttCurrent", label: Label::Single, kind: Kind::Uint32, offset: 56 },
            Field { number: 32, json: "rttMax", label: Label::Single, kind: Kind::Uint32, offset: 57 },
            Field { number: 33, json: "keyFrames", label: Label::Single, kind: Kind::Uint32, offset: 58 },
            Field { number: 34, json: "lastKeyFrame", label: Label::Optional, kind: Kind::Message(95), offset: 59 },
            Field { number: 35, json: "layerLockPlis", label: Label::Single, kind: Kind::Uint32, offset: 60 },
            Field { number: 36, json: "lastLayerLockPli", label: Label::Optional, kind: Kind::Message(95), offset: 61 },
            Field { number: 44, json: "packetDrift", label: Label::Optional, kind: Kind::Message(62), offset: 62 },
            Field { number: 45, json: "reportDrift", label: Label::Optional, kind: Kind::Message(62), offset: 63 },
        ],
        members: &[
            Member { start: Start::new("\"startTime\":"), position: 0 },
            Member { start: Start::new("\"endTime\":"), position: 1 },
            Member { start: Start::new("\"duration\":"), position: 2 },
            Member { start: Start::new("\"packets\":"), position: 3 },
            Member { start: Start::new("\"packetRate\":"), position: 4 },
            Member { start: Start::new("\"bytes\":"), position: 5 },
            Member { start: Start::new("\"headerBytes\":"), position: 6 },
            Member { start: Start::new("\"bitrate\":"), position: 7 },
            Member { start: Start::new("\"packetsLost\":"), position: 8 },
            Member { start: Start::new("\"packetLossRate\":"), position: 9 },
            Member { start: Start::new("\"packetLossPercentage\":"), position: 10 },
            Member { start: Start::new("\"packetsDuplicate\":"), position: 11 },
            Member { start: Start::new("\"packetDuplicateRate\":"), position: 12 },
            Member { start: Start::new("\"bytesDuplicate\":"), position: 13 },
            Member { start: Start::new("\"headerBytesDuplicate\":"), position: 14 },
            Member { start: Start::new("\"bitrateDuplicate\":"), position: 15 },
            Member { start: Start::new("\"packetsPadding\":"), position: 16 },
            Member { start: Start::new("\"packetPaddingRate\":"), position: 17 },
            Member { start: Start::new("\"bytesPadding\":"), position: 18 },
            Member { start: Start::new("\"headerBytesPadding\":"), position: 19 },
            Member { start: Start::new("\"bitratePadding\":"), position: 20 },
            Member { start: Start::new("\"packetsOutOfOrder\":"), position: 21 },
            Member { start: Start::new("\"frames\":"), position: 22 },
            Member { start: Start::new("\"frameRate\":"), position: 23 },
            Member { start: Start::new("\"jitterCurrent\":"), position: 24 },
            Member { start: Start::new("\"jitterMax\":"), position: 25 },
            Member { start: Start::new("\"gapHistogram\":"), position: 26 },
            Member { start: Start::new("\"nacks\":"), position: 27 },
            Member { start: Start::new("\"nackAcks\":"), position: 28 },
            Member { start: Start::new("\"nackMisses\":"), position: 29 },
            Member { start: Start::new("\"nackRepeated\":"), position: 30 },
            Member { start: Start::new("\"plis\":"), position: 31 },
            Member { start: Start::new("\"lastPli\":"), position: 32 },
            Member { start: Start::new("\"firs\":"), position: 33 },
            Member { start: Start::new("\"lastFir\":"), position: 34 },
            Member { start: Start::new("\"rttCurrent\":"), position: 35 },
            Member { start: Start::new("\"rttMax\":"), position: 36 },
            Member { start: Start::new("\"keyFrames\":"), position: 37 },
            Member { start: Start::new("\"lastKeyFrame\":"), position: 38 },
            Member { start: Start::new("\"layerLockPlis\":"), position: 39 },
            Member { start: Start::new("\"lastLayerLockPli\":"), position: 40 },
            Member { start: Start::new("\"packetDrift\":"), position: 41 },
            Member { start: Start::new("\"reportDrift\":"), position: 42 },
        ],
    },
    Message {
        name: "RTPStats_GapHistogramEntry",
        size: 4,
        fields: &[
            Field { number: 1, json: "key", label: Label::Single, kind: Kind::Int32, offset: 2 },
            Field { number: 2, json: "value", label: Label::Single, kind: Kind::Uint32, offset: 3 },
        ],
        members: &[
            Member { start: Start::new("\"key\":"), position: 0 },
            Member { start: Start::new("\"value\":"), position: 1 },
        ],
    },
    Message {
        name: "TimedVersion",
        size: 5,
        fields: &[
            Field { number: 1, json: "unixMicro", label: Label::Single, kind: Kind::Int64, offset: 2 },
            Field { number: 2, json: "ticks", label: Label::Single, kind: Kind::Int32, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"unixMicro\":"), position: 0 },
            Member { start: Start::new("\"ticks\":"), position: 1 },
        ],
    },
    Message {
        name: "StartRecordingRequest",
        size: 14,
        fields: &[
            Field { number: 1, json: "url", label: Label::Optional, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "template", label: Label::Optional, kind: Kind::Message(67), offset: 5 },
            Field { number: 3, json: "s3Url", label: Label::Optional, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "rtmp", label: Label::Optional, kind: Kind::Message(68), offset: 9 },
            Field { number: 5, json: "file", label: Label::Optional, kind: Kind::String, offset: 10 },
            Field { number: 6, json: "options", label: Label::Optional, kind: Kind::Message(69), offset: 13 },
        ],
        members: &[
            Member { start: Start::new("\"url\":"), position: 0 },
            Member { start: Start::new("\"template\":"), position: 1 },
            Member { start: Start::new("\"s3Url\":"), position: 2 },
            Member { start: Start::new("\"rtmp\":"), position: 3 },
            Member { start: Start::new("\"file\":"), position: 4 },
            Member { start: Start::new("\"options\":"), position: 5 },
        ],
    },
    Message {
        name: "RecordingTemplate",
        size: 10,
        fields: &[
            Field { number: 1, json: "layout", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "roomName", label: Label::Optional, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "token", label: Label::Optional, kind: Kind::String, offset: 7 },
        ],
        members: &[
            Member { start: Start::new("\"layout\":"), position: 0 },
            Member { start: Start::new("\"roomName\":"), position: 1 },
            Member { start: Start::new("\"token\":"), position: 2 },
        ],
    },
    Message {
        name: "RtmpOutput",
        size: 4,
        fields: &[
            Field { number: 1, json: "urls", label: Label::Repeated, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"urls\":"), position: 0 },
        ],
    },
    Message {
        name: "RecordingOptions",
        size: 10,
        fields: &[
            Field { number: 1, json: "preset", label: Label::Single, kind: Kind::Enum(28), offset: 2 },
            Field { number: 2, json: "width", label: Label::Single, kind: Kind::Int32, offset: 3 },
            Field { number: 3, json: "height", label: Label::Single, kind: Kind::Int32, offset: 4 },
            Field { number: 4, json: "depth", label: Label::Single, kind: Kind::Int32, offset: 5 },
            Field { number: 5, json: "framerate", label: Label::Single, kind: Kind::Int32, offset: 6 },
            Field { number: 6, json: "audioBitrate", label: Label::Single, kind: Kind::Int32, offset: 7 },
            Field { number: 7, json: "audioFrequency", label: Label::Single, kind: Kind::Int32, offset: 8 },
            Field { number: 8, json: "videoBitrate", label: Label::Single, kind: Kind::Int32, offset: 9 },
        ],
        members: &[
            Member { start: Start::new("\"preset\":"), position: 0 },
            Member { start: Start::new("\"width\":"), position: 1 },
            Member { start: Start::new("\"height\":"), position: 2 },
            Member { start: Start::new("\"depth\":"), position: 3 },
            Member { start: Start::new("\"framerate\":"), position: 4 },
            Member { start: Start::new("\"audioBitrate\":"), position: 5 },
            Member { start: Start::new("\"audioFrequency\":"), position: 6 },
            Member { start: Start::new("\"videoBitrate\":"), position: 7 },
        ],
    },
    Message {
        name: "StartRecordingResponse",
        size: 4,
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"recordingId\":"), position: 0 },
        ],
    },
    Message {
        name: "AddOutputRequest",
        size: 6,
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "rtmpUrl", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"recordingId\":"), position: 0 },
            Member { start: Start::new("\"rtmpUrl\":"), position: 1 },
        ],
    },
    Message {
        name: "RemoveOutputRequest",
        size: 6,
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "rtmpUrl", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"recordingId\":"), position: 0 },
            Member { start: Start::new("\"rtmpUrl\":"), position: 1 },
        ],
    },
    Message {
        name: "EndRecordingRequest",
        size: 4,
        fields: &[
            Field { number: 1, json: "recordingId", label: Label::Single, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"recordingId\":"), position: 0 },
        ],
    },
    Message {
        name: "CreateRoomRequest",
        size: 14,
        fields: &[
            Field { number: 1, json: "name", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "emptyTimeout", label: Label::Single, kind: Kind::Uint32, offset: 4 },
            Field { number: 3, json: "maxParticipants", label: Label::Single, kind: Kind::Uint32, offset: 5 },
            Field { number: 4, json: "nodeId", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 5, json: "metadata", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 7, json: "minPlayoutDelay", label: Label::Single, kind: Kind::Uint32, offset: 10 },
            Field { number: 8, json: "maxPlayoutDelay", label: Label::Single, kind: Kind::Uint32, offset: 11 },
            Field { number: 9, json: "syncStreams", label: Label::Single, kind: Kind::Bool, offset: 12 },
            Field { number: 6, json: "egress", label: Label::Optional, kind: Kind::Message(75), offset: 13 },
        ],
        members: &[
            Member { start: Start::new("\"name\":"), position: 0 },
            Member { start: Start::new("\"emptyTimeout\":"), position: 1 },
            Member { start: Start::new("\"maxParticipants\":"), position: 2 },
            Member { start: Start::new("\"nodeId\":"), position: 3 },
            Member { start: Start::new("\"metadata\":"), position: 4 },
            Member { start: Start::new("\"egress\":"), position: 8 },
            Member { start: Start::new("\"minPlayoutDelay\":"), position: 5 },
            Member { start: Start::new("\"maxPlayoutDelay\":"), position: 6 },
            Member { start: Start::new("\"syncStreams\":"), position: 7 },
        ],
    },
    Message {
        name: "RoomEgress",
        size: 5,
        fields: &[
            Field { number: 1, json: "room", label: Label::Optional, kind: Kind::Message(0), offset: 2 },
            Field { number: 3, json: "participant", label: Label::Optional, kind: Kind::Message(28), offset: 3 },
            Field { number: 2, json: "tracks", label: Label::Optional, kind: Kind::Message(29), offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
            Member { start: Start::new("\"participant\":"), position: 1 },
            Member { start: Start::new("\"tracks\":"), position: 2 },
        ],
    },
    Message {
        name: "ListRoomsRequest",
        size: 4,
        fields: &[
            Field { number: 1, json: "names", label: Label::Repeated, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"names\":"), position: 0 },
        ],
    },
    Message {
        name: "ListRoomsResponse",
        size: 4,
        fields: &[
            Field { number: 1, json: "rooms", label: Label::Repeated, kind: Kind::Message(43), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"rooms\":"), position: 0 },
        ],
    },
    Message {
        name: "DeleteRoomRequest",
        size: 4,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
        ],
    },
    Message {
        name: "DeleteRoomResponse",
        size: 2,
        fields: &[],
        members: &[],
    },
    Message {
        name: "ListParticipantsRequest",
        size: 4,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
        ],
    },
    Message {
        name: "ListParticipantsResponse",
        size: 4,
        fields: &[
            Field { number: 1, json: "participants", label: Label::Repeated, kind: Kind::Message(47), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"participants\":"), position: 0 },
        ],
    },
    Message {
        name: "RoomParticipantIdentity",
        size: 6,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
            Member { start: Start::new("\"identity\":"), position: 1 },
        ],
    },
    Message {
        name: "RemoveParticipantResponse",
        size: 2,
        fields: &[],
        members: &[],
    },
    Message {
        name: "MuteRoomTrackRequest",
        size: 9,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "trackSid", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "muted", label: Label::Single, kind: Kind::Bool, offset: 8 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
            Member { start: Start::new("\"identity\":"), position: 1 },
            Member { start: Start::new("\"trackSid\":"), position: 2 },
            Member { start: Start::new("\"muted\":"), position: 3 },
        ],
    },
    Message {
        name: "MuteRoomTrackResponse",
        size: 3,
        fields: &[
            Field { number: 1, json: "track", label: Label::Optional, kind: Kind::Message(50), offset: 2 },
        ],
        members: &[
            Member { start: Start::new("\"track\":"), position: 0 },
        ],
    },
    Message {
        name: "UpdateParticipantRequest",
        size: 11,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "metadata", label: Label::Single, kind: Kind::String, offset: 6 },
            Field { number: 5, json: "name", label: Label::Single, kind: Kind::String, offset: 8 },
            Field { number: 4, json: "permission", label: Label::Optional, kind: Kind::Message(46), offset: 10 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
            Member { start: Start::new("\"identity\":"), position: 1 },
            Member { start: Start::new("\"metadata\":"), position: 2 },
            Member { start: Start::new("\"permission\":"), position: 4 },
            Member { start: Start::new("\"name\":"), position: 3 },
        ],
    },
    Message {
        name: "UpdateSubscriptionsRequest",
        size: 11,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "identity", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "trackSids", label: Label::Repeated, kind: Kind::String, offset: 6 },
            Field { number: 4, json: "subscribe", label: Label::Single, kind: Kind::Bool, offset: 8 },
            Field { number: 5, json: "participantTracks", label: Label::Repeated, kind: Kind::Message(56), offset: 9 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
            Member { start: Start::new("\"identity\":"), position: 1 },
            Member { start: Start::new("\"trackSids\":"), position: 2 },
            Member { start: Start::new("\"subscribe\":"), position: 3 },
            Member { start: Start::new("\"participantTracks\":"), position: 4 },
        ],
    },
    Message {
        name: "UpdateSubscriptionsResponse",
        size: 2,
        fields: &[],
        members: &[],
    },
    Message {
        name: "SendDataRequest",
        size: 14,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 3, json: "kind", label: Label::Single, kind: Kind::Enum(25), offset: 4 },
            Field { number: 4, json: "destinationSids", label: Label::Repeated, kind: Kind::String, offset: 5 },
            Field { number: 6, json: "destinationIdentities", label: Label::Repeated, kind: Kind::String, offset: 7 },
            Field { number: 2, json: "data", label: Label::Single, kind: Kind::Bytes, offset: 9 },
            Field { number: 5, json: "topic", label: Label::Optional, kind: Kind::String, offset: 11 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
            Member { start: Start::new("\"data\":"), position: 4 },
            Member { start: Start::new("\"kind\":"), position: 1 },
            Member { start: Start::new("\"destinationSids\":"), position: 2 },
            Member { start: Start::new("\"destinationIdentities\":"), position: 3 },
            Member { start: Start::new("\"topic\":"), position: 5 },
        ],
    },
    Message {
        name: "SendDataResponse",
        size: 2,
        fields: &[],
        members: &[],
    },
    Message {
        name: "UpdateRoomMetadataRequest",
        size: 6,
        fields: &[
            Field { number: 1, json: "room", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "metadata", label: Label::Single, kind: Kind::String, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"room\":"), position: 0 },
            Member { start: Start::new("\"metadata\":"), position: 1 },
        ],
    },
    Message {
        name: "WebhookEvent",
        size: 15,
        fields: &[
            Field { number: 1, json: "event", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 6, json: "id", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 7, json: "createdAt", label: Label::Single, kind: Kind::Int64, offset: 6 },
            Field { number: 11, json: "numDropped", label: Label::Single, kind: Kind::Int32, offset: 8 },
            Field { number: 2, json: "room", label: Label::Optional, kind: Kind::Message(43), offset: 9 },
            Field { number: 3, json: "participant", label: Label::Optional, kind: Kind::Message(47), offset: 10 },
            Field { number: 4, json: "recordingResult", label: Label::Optional, kind: Kind::Message(93), offset: 11 },
            Field { number: 9, json: "egressInfo", label: Label::Optional, kind: Kind::Message(22), offset: 12 },
            Field { number: 10, json: "ingressInfo", label: Label::Optional, kind: Kind::Message(35), offset: 13 },
            Field { number: 8, json: "track", label: Label::Optional, kind: Kind::Message(50), offset: 14 },
        ],
        members: &[
            Member { start: Start::new("\"event\":"), position: 0 },
            Member { start: Start::new("\"room\":"), position: 4 },
            Member { start: Start::new("\"participant\":"), position: 5 },
            Member { start: Start::new("\"recordingResult\":"), position: 6 },
            Member { start: Start::new("\"egressInfo\":"), position: 7 },
            Member { start: Start::new("\"ingressInfo\":"), position: 8 },
            Member { start: Start::new("\"track\":"), position: 9 },
            Member { start: Start::new("\"id\":"), position: 1 },
            Member { start: Start::new("\"createdAt\":"), position: 2 },
            Member { start: Start::new("\"numDropped\":"), position: 3 },
        ],
    },
    Message {
        name: "RecordingResult",
        size: 10,
        fields: &[
            Field { number: 1, json: "id", label: Label::Single, kind: Kind::String, offset: 2 },
            Field { number: 2, json: "error", label: Label::Single, kind: Kind::String, offset: 4 },
            Field { number: 3, json: "duration", label: Label::Single, kind: Kind::Int64, offset: 6 },
            Field { number: 4, json: "downloadUrl", label: Label::Single, kind: Kind::String, offset: 8 },
        ],
        members: &[
            Member { start: Start::new("\"id\":"), position: 0 },
            Member { start: Start::new("\"error\":"), position: 1 },
            Member { start: Start::new("\"duration\":"), position: 2 },
            Member { start: Start::new("\"downloadUrl\":"), position: 3 },
        ],
    },
    Message {
        name: "Empty",
        size: 2,
        fields: &[],
        members: &[],
    },
    Message {
        name: "Timestamp",
        size: 5,
        fields: &[
            Field { number: 1, json: "seconds", label: Label::Single, kind: Kind::Int64, offset: 2 },
            Field { number: 2, json: "nanos", label: Label::Single, kind: Kind::Int32, offset: 4 },
        ],
        members: &[
            Member { start: Start::new("\"seconds\":"), position: 0 },
            Member { start: Start::new("\"nanos\":"), position: 1 },
        ],
    },
];

pub static ENUMS: &[Enum] = &[
    Enum { name: "EncodedFileType", values: &[("DEFAULT_FILETYPE", 0), ("MP4", 1), ("OGG", 2)] },
    Enum { name: "SegmentedFileProtocol", values: &[("DEFAULT_SEGMENTED_FILE_PROTOCOL", 0), ("HLS_PROTOCOL", 1)] },
    Enum { name: "SegmentedFileSuffix", values: &[("INDEX", 0), ("TIMESTAMP", 1)] },
    Enum { name: "ImageFileSuffix", values: &[("IMAGE_SUFFIX_INDEX", 0), ("IMAGE_SUFFIX_TIMESTAMP", 1)] },
    Enum { name: "StreamProtocol", values: &[("DEFAULT_PROTOCOL", 0), ("RTMP", 1)] },
    Enum { name: "EncodingOptionsPreset", values: &[("H264_720P_30", 0), ("H264_720P_60", 1), ("H264_1080P_30", 2), ("H264_1080P_60", 3), ("PORTRAIT_H264_720P_30", 4), ("PORTRAIT_H264_720P_60", 5), ("PORTRAIT_H264_1080P_30", 6), ("PORTRAIT_H264_1080P_60", 7)] },
    Enum { name: "EgressStatus", values: &[("EGRESS_STARTING", 0), ("EGRESS_ACTIVE", 1), ("EGRESS_ENDING", 2), ("EGRESS_COMPLETE", 3), ("EGRESS_FAILED", 4), ("EGRESS_ABORTED", 5), ("EGRESS_LIMIT_REACHED", 6)] },
    Enum { name: "StreamInfo_Status", values: &[("ACTIVE", 0), ("FINISHED", 1), ("FAILED", 2)] },
    Enum { name: "IngressInput", values: &[("RTMP_INPUT", 0), ("WHIP_INPUT", 1), ("URL_INPUT", 2)] },
    Enum { name: "IngressAudioEncodingPreset", values: &[("OPUS_STEREO_96KBPS", 0), ("OPUS_MONO_64KBS", 1)] },
    Enum { name: "IngressVideoEncodingPreset", values: &[("H264_720P_30FPS_3_LAYERS", 0), ("H264_1080P_30FPS_3_LAYERS", 1), ("H264_540P_25FPS_2_LAYERS", 2), ("H264_720P_30FPS_1_LAYER", 3), ("H264_1080P_30FPS_1_LAYER", 4), ("H264_720P_30FPS_3_LAYERS_HIGH_MOTION", 5), ("H264_1080P_30FPS_3_LAYERS_HIGH_MOTION", 6), ("H264_540P_25FPS_2_LAYERS_HIGH_MOTION", 7), ("H264_720P_30FPS_1_LAYER_HIGH_MOTION", 8), ("H264_1080P_30FPS_1_LAYER_HIGH_MOTION", 9)] },
    Enum { name: "IngressState_Status", values: &[("ENDPOINT_INACTIVE", 0), ("ENDPOINT_BUFFERING", 1), ("ENDPOINT_PUBLISHING", 2), ("ENDPOINT_ERROR", 3), ("ENDPOINT_COMPLETE", 4)] },
    Enum { name: "AudioCodec", values: &[("DEFAULT_AC", 0), ("OPUS", 1), ("AAC", 2)] },
    Enum { name: "VideoCodec", values: &[("DEFAULT_VC", 0), ("H264_BASELINE", 1), ("H264_MAIN", 2), ("H264_HIGH", 3), ("VP8", 4)] },
    Enum { name: "ImageCodec", values: &[("IC_DEFAULT", 0), ("IC_JPEG", 1)] },
    Enum { name: "TrackType", values: &[("AUDIO", 0), ("VIDEO", 1), ("DATA", 2)] },
    Enum { name: "TrackSource", values: &[("UNKNOWN", 0), ("CAMERA", 1), ("MICROPHONE", 2), ("SCREEN_SHARE", 3), ("SCREEN_SHARE_AUDIO", 4)] },
    Enum { name: "VideoQuality", values: &[("LOW", 0), ("MEDIUM", 1), ("HIGH", 2), ("OFF", 3)] },
    Enum { name: "ConnectionQuality", values: &[("POOR", 0), ("GOOD", 1), ("EXCELLENT", 2)] },
    Enum { name: "ClientConfigSetting", values: &[("UNSET", 0), ("DISABLED", 1), ("ENABLED", 2)] },
    Enum { name: "DisconnectReason", values: &[("UNKNOWN_REASON", 0), ("CLIENT_INITIATED", 1), ("DUPLICATE_IDENTITY", 2), ("SERVER_SHUTDOWN", 3), ("PARTICIPANT_REMOVED", 4), ("ROOM_DELETED", 5), ("STATE_MISMATCH", 6), ("JOIN_FAILURE", 7)] },
    Enum { name: "ReconnectReason", values: &[("RR_UNKNOWN", 0), ("RR_SIGNAL_DISCONNECTED", 1), ("RR_PUBLISHER_FAILED", 2), ("RR_SUBSCRIBER_FAILED", 3), ("RR_SWITCH_CANDIDATE", 4)] },
    Enum { name: "SubscriptionError", values: &[("SE_UNKNOWN", 0), ("SE_CODEC_UNSUPPORTED", 1), ("SE_TRACK_NOTFOUND", 2)] },
    Enum { name: "ParticipantInfo_State", values: &[("JOINING", 0), ("JOINED", 1), ("ACTIVE", 2), ("DISCONNECTED", 3)] },
    Enum { name: "Encryption_Type", values: &[("NONE", 0), ("GCM", 1), ("CUSTOM", 2)] },
    Enum { name: "DataPacket_Kind", values: &[("RELIABLE", 0), ("LOSSY", 1)] },
    Enum { name: "ServerInfo_Edition", values: &[("Standard", 0), ("Cloud", 1)] },
    Enum { name: "ClientInfo_SDK", values: &[("UNKNOWN", 0), ("JS", 1), ("SWIFT", 2), ("ANDROID", 3), ("FLUTTER", 4), ("GO", 5), ("UNITY", 6), ("REACT_NATIVE", 7), ("RUST", 8), ("PYTHON", 9), ("CPP", 10)] },
    Enum { name: "RecordingPreset", values: &[("NONE", 0), ("HD_30", 1), ("HD_60", 2), ("FULL_HD_30", 3), ("FULL_HD_60", 4)] },
];

/// Index of each message in [`MESSAGES`].
pub mod id {
    pub const ROOM_COMPOSITE_EGRESS_REQUEST: usize = 0;
    pub const WEB_EGRESS_REQUEST: usize = 1;
    pub const PARTICIPANT_EGRESS_REQUEST: usize = 2;
    pub const TRACK_COMPOSITE_EGRESS_REQUEST: usize = 3;
    pub const TRACK_EGRESS_REQUEST: usize = 4;
    pub const ENCODED_FILE_OUTPUT: usize = 5;
    pub const SEGMENTED_FILE_OUTPUT: usize = 6;
    pub const DIRECT_FILE_OUTPUT: usize = 7;
    pub const IMAGE_OUTPUT: usize = 8;
    pub const S3_UPLOAD: usize = 9;
    pub const S3_UPLOAD_METADATA_ENTRY: usize = 10;
    pub const GCP_UPLOAD: usize = 11;
    pub const AZURE_BLOB_UPLOAD: usize = 12;
    pub const ALI_OSS_UPLOAD: usize = 13;
    pub const STREAM_OUTPUT: usize = 14;
    pub const ENCODING_OPTIONS: usize = 15;
    pub const UPDATE_LAYOUT_REQUEST: usize = 16;
    pub const UPDATE_STREAM_REQUEST: usize = 17;
    pub const UPDATE_OUTPUTS_REQUEST: usize = 18;
    pub const LIST_EGRESS_REQUEST: usize = 19;
    pub const LIST_EGRESS_RESPONSE: usize = 20;
    pub const STOP_EGRESS_REQUEST: usize = 21;
    pub const EGRESS_INFO: usize = 22;
    pub const STREAM_INFO_LIST: usize = 23;
    pub const STREAM_INFO: usize = 24;
    pub const FILE_INFO: usize = 25;
    pub const SEGMENTS_INFO: usize = 26;
    pub const IMAGES_INFO: usize = 27;
    pub const AUTO_PARTICIPANT_EGRESS: usize = 28;
    pub const AUTO_TRACK_EGRESS: usize = 29;
    pub const CREATE_INGRESS_REQUEST: usize = 30;
    pub const INGRESS_AUDIO_OPTIONS: usize = 31;
    pub const INGRESS_VIDEO_OPTIONS: usize = 32;
    pub const INGRESS_AUDIO_ENCODING_OPTIONS: usize = 33;
    pub const INGRESS_VIDEO_ENCODING_OPTIONS: usize = 34;
    pub const INGRESS_INFO: usize = 35;
    pub const INGRESS_STATE: usize = 36;
    pub const INPUT_VIDEO_STATE: usize = 37;
    pub const INPUT_AUDIO_STATE: usize = 38;
    pub const UPDATE_INGRESS_REQUEST: usize = 39;
    pub const LIST_INGRESS_REQUEST: usize = 40;
    pub const LIST_INGRESS_RESPONSE: usize = 41;
    pub const DELETE_INGRESS_REQUEST: usize = 42;
    pub const ROOM: usize = 43;
    pub const CODEC: usize = 44;
    pub const PLAYOUT_DELAY: usize = 45;
    pub const PARTICIPANT_PERMISSION: usize = 46;
    pub const PARTICIPANT_INFO: usize = 47;
    pub const ENCRYPTION: usize = 48;
    pub const SIMULCAST_CODEC_INFO: usize = 49;
    pub const TRACK_INFO: usize = 50;
    pub const VIDEO_LAYER: usize = 51;
    pub const DATA_PACKET: usize = 52;
    pub const ACTIVE_SPEAKER_UPDATE: usize = 53;
    pub const SPEAKER_INFO: usize = 54;
    pub const USER_PACKET: usize = 55;
    pub const PARTICIPANT_TRACKS: usize = 56;
    pub const SERVER_INFO: usize = 57;
    pub const CLIENT_INFO: usize = 58;
    pub const CLIENT_CONFIGURATION: usize = 59;
    pub const VIDEO_CONFIGURATION: usize = 60;
    pub const DISABLED_CODECS: usize = 61;
    pub const RTP_DRIFT: usize = 62;
    pub const RTP_STATS: usize = 63;
    pub const RTP_STATS_GAP_HISTOGRAM_ENTRY: usize = 64;
    pub const TIMED_VERSION: usize = 65;
    pub const START_RECORDING_REQUEST: usize = 66;
    pub const RECORDING_TEMPLATE: usize = 67;
    pub const RTMP_OUTPUT: usize = 68;
    pub const RECORDING_OPTIONS: usize = 69;
    pub const START_RECORDING_RESPONSE: usize = 70;
    pub const ADD_OUTPUT_REQUEST: usize = 71;
    pub const REMOVE_OUTPUT_REQUEST: usize = 72;
    pub const END_RECORDING_REQUEST: usize = 73;
    pub const CREATE_ROOM_REQUEST: usize = 74;
    pub const ROOM_EGRESS: usize = 75;
    pub const LIST_ROOMS_REQUEST: usize = 76;
    pub const LIST_ROOMS_RESPONSE: usize = 77;
    pub const DELETE_ROOM_REQUEST: usize = 78;
    pub const DELETE_ROOM_RESPONSE: usize = 79;
    pub const LIST_PARTICIPANTS_REQUEST: usize = 80;
    pub const LIST_PARTICIPANTS_RESPONSE: usize = 81;
    pub const ROOM_PARTICIPANT_IDENTITY: usize = 82;
    pub const REMOVE_PARTICIPANT_RESPONSE: usize = 83;
    pub const MUTE_ROOM_TRACK_REQUEST: usize = 84;
    pub const MUTE_ROOM_TRACK_RESPONSE: usize = 85;
    pub const UPDATE_PARTICIPANT_REQUEST: usize = 86;
    pub const UPDATE_SUBSCRIPTIONS_REQUEST: usize = 87;
    pub const UPDATE_SUBSCRIPTIONS_RESPONSE: usize = 88;
    pub const SEND_DATA_REQUEST: usize = 89;
    pub const SEND_DATA_RESPONSE: usize = 90;
    pub const UPDATE_ROOM_METADATA_REQUEST: usize = 91;
    pub const WEBHOOK_EVENT: usize = 92;
    pub const RECORDING_RESULT: usize = 93;
    pub const EMPTY: usize = 94;
    pub const TIMESTAMP: usize = 95;
}

/// An array of this generic function, instantiated for each message.
macro_rules! each_message {
    ($f:ident) => { each_message!($f: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95) };
    ($f:ident: $($message:literal)*) => { [$($f::<$message>),*] };
}
pub(super) use each_message;

/// Invokes this macro with each field index that a message can have, from 0 on.
macro_rules! each_field {
    ($do:ident) => { each_field!($do: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42) };
    ($do:ident: $($nth:literal)*) => { $($do!($nth);)* };
}
pub(super) use each_field;
