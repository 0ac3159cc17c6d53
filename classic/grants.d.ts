/** The source of a track, as a string in a token. Messages use numbers instead: `TrackSource` of `livekit_models`. */
export declare enum TrackSource {
  /** A camera. */
  CAMERA = 'camera',
  /** A microphone. */
  MICROPHONE = 'microphone',
  /** A screen, or a window of it. */
  SCREEN_SHARE = 'screen_share',
  /** The audio of a screen or a window. */
  SCREEN_SHARE_AUDIO = 'screen_share_audio',
}

/** What the bearer of a token may do with rooms. Default of a grant: not granted, unless its description differs. */
export interface VideoGrant {
  /** May create rooms, and delete them. */
  roomCreate?: boolean;
  /** May join the room named in {@link VideoGrant.room} as a participant. The token then needs an identity. */
  roomJoin?: boolean;
  /** May list the server's rooms. */
  roomList?: boolean;
  /** May start, change and end recordings and egresses. */
  roomRecord?: boolean;
  /** May moderate the room named in {@link VideoGrant.room}: list, mute, update and remove its participants. */
  roomAdmin?: boolean;
  /** The name of the room to which `roomJoin` and `roomAdmin` apply. */
  room?: string;
  /** May create, change, list and delete the ingresses of every room. */
  ingressAdmin?: boolean;
  /**
   * May publish audio and video. Default: if neither `canPublish` nor `canSubscribe` is set, both are allowed.
   */
  canPublish?: boolean;
  /** The only sources that it may publish. Overrides {@link VideoGrant.canPublish}. Default: all sources. */
  canPublishSources?: TrackSource[];
  /** May subscribe to tracks of others. Default: see {@link VideoGrant.canPublish}. */
  canSubscribe?: boolean;
  /** May send data messages. Default: allowed. */
  canPublishData?: boolean;
  /** May change its own metadata and name. */
  canUpdateOwnMetadata?: boolean;
  /** Is hidden from the other participants, as a recorder is. */
  hidden?: boolean;
  /** Is a recorder. While it is in the room, the room is marked as being recorded. */
  recorder?: boolean;
  /** May connect as a worker of the Agents framework. */
  agent?: boolean;
  /** May subscribe to metrics. */
  canSubscribeMetrics?: boolean;
  /** May manage an agent's session. */
  canManageAgentSession?: boolean;
  /** The name of the room into which the participant may be forwarded. */
  destinationRoom?: string;
}

/** The claims of a LiveKit token beyond the standard ones of a JWT. */
export interface ClaimGrants {
  /** What the bearer may do. */
  video?: VideoGrant;
  /** The participant's display name. */
  name?: string;
  /** The participant's metadata when it joins. */
  metadata?: string;
  /** The SHA-256 of a webhook's body, in base64. */
  sha256?: string;
}
