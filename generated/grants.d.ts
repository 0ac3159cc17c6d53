// @generated from proto/livekit_grants.proto by `npm run generate`

/**
 * The source of a track, as a string in a token: the name in lower case. Messages use numbers instead: `TrackSource` of
 * `livekit_models`.
 */
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
  /** May publish audio and video. Default: if neither `canPublish` nor `canSubscribe` is set, both are allowed. */
  canPublish?: boolean;
  /** May subscribe to tracks of others. Default: see {@link VideoGrant.canPublish}. */
  canSubscribe?: boolean;
  /** May send data messages. Default: allowed. */
  canPublishData?: boolean;
  /** Is hidden from the other participants, as a recorder is. */
  hidden?: boolean;
  /** Is a recorder. While it is in the room, the room is marked as being recorded. */
  recorder?: boolean;
  /**
   * May create, change, list and delete the ingresses of every room.
   * @since livekit-server-sdk 1.2
   */
  ingressAdmin?: boolean;
  /**
   * May change its own metadata and name.
   * @since livekit-server-sdk 1.2
   */
  canUpdateOwnMetadata?: boolean;
  /**
   * May connect as a worker of the Agents framework.
   * @since livekit-server-sdk 2.19
   */
  agent?: boolean;
  /**
   * May subscribe to metrics.
   * @since livekit-server-sdk 2.19
   */
  canSubscribeMetrics?: boolean;
  /**
   * The only sources that it may publish. Overrides {@link VideoGrant.canPublish}. Default: all sources.
   * @since livekit-server-sdk 1.2
   */
  canPublishSources?: TrackSource[];
  /**
   * May manage an agent's session.
   * @since livekit-server-sdk 2.19
   */
  canManageAgentSession?: boolean;
  /**
   * The name of the room into which the participant may be forwarded.
   * @since livekit-server-sdk 2.19
   */
  destinationRoom?: string;
}
