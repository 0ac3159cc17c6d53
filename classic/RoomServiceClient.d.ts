import { DataPacket_Kind, DeepPartial, ParticipantInfo, Room, TrackInfo } from '../generated/livekit_models';
import { ParticipantPermission, RoomEgress } from '../generated/livekit_room';
import { CallOptions, ConnectionOptions } from '../twirp/options';
import { ServiceBase } from './ServiceBase';

/** What {@link RoomServiceClient.createRoom} takes. */
export interface CreateOptions {
  /** The room's name. */
  name: string;
  /** How many seconds the room stays open with nobody in it. A fraction is rounded. Left out or `0`: the server's setting. */
  emptyTimeout?: number;
  /** How many participants the room takes. Left out or `0`: the server's setting. */
  maxParticipants?: number;
  /** Text that the application attaches to the room. */
  metadata?: string;
  /** What is recorded by itself, from the room's start on. */
  egress?: RoomEgress;
  /** The shortest delay of playback at subscribers, in milliseconds. */
  minPlayoutDelay?: number;
  /** The longest delay of playback at subscribers, in milliseconds. */
  maxPlayoutDelay?: number;
  /**
   * `true` keeps audio and video together when the delay of playback is above 200 milliseconds. Not for rooms whose
   * subscriptions change often: transceivers are not used again.
   */
  syncStreams?: boolean;
  /** The node that is to host the room, for debugging. Left out: the server chooses. */
  nodeId?: string;
}

/** To whom and under which topic {@link RoomServiceClient.sendData} sends. */
export interface SendDataOptions {
  /** The identities of the participants to send it to; left out or empty, everyone gets it. */
  destinationIdentities?: string[];
  /** The sids of the participants to send it to; left out or empty, everyone gets it. */
  destinationSids?: string[];
  /** The topic that the message belongs to. */
  topic?: string;
}

/**
 * Creates and moderates rooms on a LiveKit server.
 *
 * Every method signs a token of its own for the call. It rejects with an `RpcError` when the server refuses the call or
 * is not reached, and with an `Error` for missing keys (`api-key and api-secret must be set`) and for arguments that
 * cannot be sent; no method throws. Its last argument, `callOptions`, says how long the call may take, and has a signal
 * that gives it up.
 *
 * @example
 * const rooms = new RoomServiceClient('https://livekit.example.com', 'api-key', 'api-secret');
 * await rooms.createRoom({ name: 'my-room', emptyTimeout: 600 });
 */
export declare class RoomServiceClient extends ServiceBase {
  /**
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key; when missing, the environment's `LIVEKIT_API_KEY` at the time of each call
   * @param secret the API secret; when missing, the environment's `LIVEKIT_API_SECRET` at the time of each call
   * @param options how it reaches the server, and how long its calls may take
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Creates a room, to give it settings before anybody joins: a room without settings makes itself when its first
   * participant joins. For a room that is there already, the room as it is.
   *
   * @param options the room's name and settings
   *
   * @example
   * const room = await rooms.createRoom({ name: 'my-room', emptyTimeout: 600, maxParticipants: 20 });
   */
  createRoom(options: CreateOptions, callOptions?: CallOptions): Promise<Room>;

  /**
   * Lists the rooms that are open.
   *
   * @param names only those of these names; left out or empty, all of them
   */
  listRooms(names?: string[], callOptions?: CallOptions): Promise<Room[]>;

  /**
   * Closes a room. Its participants are disconnected.
   *
   * @param room the room's name
   */
  deleteRoom(room: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Sets a room's metadata, which its participants see.
   *
   * @param room the room's name
   * @param metadata the new text, in place of the old
   */
  updateRoomMetadata(room: string, metadata: string, callOptions?: CallOptions): Promise<Room>;

  /**
   * Lists who is in a room.
   *
   * @param room the room's name
   */
  listParticipants(room: string, callOptions?: CallOptions): Promise<ParticipantInfo[]>;

  /**
   * Looks at one participant and the tracks that it publishes.
   *
   * @param room the room's name
   * @param identity the participant's identity
   */
  getParticipant(room: string, identity: string, callOptions?: CallOptions): Promise<ParticipantInfo>;

  /**
   * Disconnects a participant. While its token is valid, it can join again.
   *
   * @param room the room's name
   * @param identity the participant's identity
   */
  removeParticipant(room: string, identity: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Mutes or unmutes a track that a participant publishes.
   *
   * @param room the room's name
   * @param identity the participant's identity
   * @param trackSid the track's sid, as in `ParticipantInfo.tracks`
   * @param muted `true` to mute, `false` to unmute
   *
   * @example
   * const { tracks } = await rooms.getParticipant('my-room', 'alice');
   * for (const { sid } of tracks) await rooms.mutePublishedTrack('my-room', 'alice', sid, true);
   */
  mutePublishedTrack(
    room: string,
    identity: string,
    trackSid: string,
    muted: boolean,
    callOptions?: CallOptions
  ): Promise<TrackInfo>;

  /**
   * Changes a participant's metadata, its permissions, its name or several of them.
   *
   * @param room the room's name
   * @param identity the participant's identity
   * @param metadata the new text; left out or empty, the metadata stays
   * @param permission the new permissions, where what is left out is not allowed; without it, they stay
   * @param name the new name; left out or empty, the name stays
   *
   * @example
   * await rooms.updateParticipant('my-room', 'alice', undefined, { canPublish: false, canSubscribe: true });
   */
  updateParticipant(
    room: string,
    identity: string,
    metadata?: string,
    permission?: DeepPartial<ParticipantPermission>,
    name?: string,
    callOptions?: CallOptions
  ): Promise<ParticipantInfo>;

  /**
   * Subscribes a participant to tracks of others, or takes them away from it.
   *
   * @param room the room's name
   * @param identity the participant's identity
   * @param trackSids the tracks' sids
   * @param subscribe `true` to subscribe, `false` to unsubscribe
   */
  updateSubscriptions(
    room: string,
    identity: string,
    trackSids: string[],
    subscribe: boolean,
    callOptions?: CallOptions
  ): Promise<void>;

  /**
   * Sends a data message to participants of a room.
   *
   * @param room the room's name
   * @param data the message, any bytes. Plain JavaScript may also pass another view (its memory is sent), an ArrayBuffer,
   * an array of bytes, a string (sent as UTF-8) or the JSON of a Buffer; anything else rejects with a `TypeError`.
   * @param kind `DataPacket_Kind.RELIABLE` to resend what gets lost, `DataPacket_Kind.LOSSY` not to
   * @param to the participants to send it to and the topic, or the participants' sids; left out or empty, everyone
   * gets it
   *
   * @example
   * const data = new TextEncoder().encode(JSON.stringify({ hand: 'raised' }));
   * await rooms.sendData('my-room', data, DataPacket_Kind.RELIABLE, { destinationIdentities: ['alice'], topic: 'hands' });
   */
  sendData(
    room: string,
    data: Uint8Array,
    kind: DataPacket_Kind,
    to?: SendDataOptions | string[],
    callOptions?: CallOptions
  ): Promise<void>;

  /**
   * Closes the client: it takes no more calls, those under way end first. Its connections are closed then, unless
   * another client of the same server uses them. Nothing keeps a process alive that does not close its clients.
   */
  close(): void;
}
