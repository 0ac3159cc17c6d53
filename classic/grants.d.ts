/** What a track is taken from, as a token names it. Messages have a number for it: `TrackSource` of `livekit_models`. */
export declare enum TrackSource {
  /** A camera. */
  CAMERA = 'camera',
  /** A microphone. */
  MICROPHONE = 'microphone',
  /** A screen, or a window of it. */
  SCREEN_SHARE = 'screen_share',
  /** The sound of a screen or a window. */
  SCREEN_SHARE_AUDIO = 'screen_share_audio',
}

/** What the bearer of a token may do with rooms. A grant that is left out is not given, unless said otherwise. */
export interface VideoGrant {
  /** May create rooms, and delete them. */
  roomCreate?: boolean;
  /** May join the room named in {@link VideoGrant.room} as a participant; the token needs an identity then. */
  roomJoin?: boolean;
  /** May list the server's rooms. */
  roomList?: boolean;
  /** May start, change and end recordings and egresses. */
  roomRecord?: boolean;
  /** May moderate the room named in {@link VideoGrant.room}: list, mute, update and remove its participants. */
  roomAdmin?: boolean;
  /** The name of the room that `roomJoin` and `roomAdmin` are about. */
  room?: string;
  /** May create, change, list and delete ingresses, of every room. */
  ingressAdmin?: boolean;
  /**
   * May publish audio and video. With both `canPublish` and `canSubscribe` left out the participant may do both.
   */
  canPublish?: boolean;
  /** The only sources that it may publish, whatever {@link VideoGrant.canPublish} says. Left out, all of them. */
  canPublishSources?: TrackSource[];
  /** May subscribe to what others publish; see {@link VideoGrant.canPublish} for when it is left out. */
  canSubscribe?: boolean;
  /** May send data messages. Left out, it is allowed. */
  canPublishData?: boolean;
  /** May change its own metadata and name. */
  canUpdateOwnMetadata?: boolean;
  /** Is not shown to the other participants, as a recorder is not. */
  hidden?: boolean;
  /** Is a recorder: while it is there, the room counts as recorded. */
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
  /** The name under which others see the participant. */
  name?: string;
  /** Text that the participant carries from the moment it joins. */
  metadata?: string;
  /** The SHA-256 of a webhook's body, in base64. */
  sha256?: string;
}
