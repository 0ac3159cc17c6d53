import { DataPacket_Kind, DeepPartial, ParticipantInfo, Room, TrackInfo } from '../generated/livekit_models';
import { ParticipantPermission, RoomEgress } from '../generated/livekit_room';
import { CallOptions, ConnectionOptions } from '../twirp/options';
import { ServiceBase } from './ServiceBase';

/** Options of {@link RoomServiceClient.createRoom}. */
export interface CreateOptions {
  /** The room's name. */
  name: string;
  /** How long an empty room stays open, in seconds; a fraction is rounded. Default, also for `0`: the server's setting. */
  emptyTimeout?: number;
  /** Maximum number of participants. Default, also for `0`: the server's setting. */
  maxParticipants?: number;
  /** The room's metadata, any text. */
  metadata?: string;
  /** Egresses that start automatically with the room. */
  egress?: RoomEgress;
  /** Minimum playout delay of subscribers, in milliseconds. */
  minPlayoutDelay?: number;
  /** Maximum playout delay of subscribers, in milliseconds. */
  maxPlayoutDelay?: number;
  /**
   * `true` synchronizes audio and video if the playout delay is above 200 milliseconds. Do not use it in rooms with
   * frequent subscription changes, because transceivers are not reused.
   */
  syncStreams?: boolean;
  /** The node that hosts the room, for debugging. Default: the server's choice. */
  nodeId?: string;
}

/** Recipients and topic of {@link RoomServiceClient.sendData}. */
export interface SendDataOptions {
  /** The identities of the recipients. Default, also if empty: everyone in the room. */
  destinationIdentities?: string[];
  /** The sids of the recipients. Default, also if empty: everyone in the room. */
  destinationSids?: string[];
  /** The message's topic. */
  topic?: string;
}

/**
 * Creates and moderates rooms on a LiveKit server.
 *
 * Each method signs a new token for its call. Methods never throw; they reject. They reject with an `RpcError` if the
 * server rejects the call or cannot be reached. They reject with an `Error` if keys are missing (`api-key and
 * api-secret must be set`) or an argument cannot be sent. The last argument, `callOptions`, sets the call's time-out
 * and `AbortSignal`.
 *
 * @example
 * const rooms = new RoomServiceClient('https://livekit.example.com', 'api-key', 'api-secret');
 * await rooms.createRoom({ name: 'my-room', emptyTimeout: 600 });
 */
export declare class RoomServiceClient extends ServiceBase {
  /**
   * Creates a client.
   *
   * @param host the server's URL, with `http://` or `https://`
   * @param apiKey the API key. Default: the environment variable `LIVEKIT_API_KEY`, read at each call.
   * @param secret the API secret. Default: the environment variable `LIVEKIT_API_SECRET`, read at each call.
   * @param options connection options and time-outs
   */
  constructor(host: string, apiKey?: string, secret?: string, options?: ConnectionOptions);

  /**
   * Creates a room. This is needed only to set its options: a room is created automatically when the first participant
   * joins. If the room exists, it is returned unchanged.
   *
   * @param options the room's name and settings
   *
   * @example
   * const room = await rooms.createRoom({ name: 'my-room', emptyTimeout: 600, maxParticipants: 20 });
   */
  createRoom(options: CreateOptions, callOptions?: CallOptions): Promise<Room>;

  /**
   * Lists the open rooms.
   *
   * @param names the names of the rooms to list. Default, also if empty: all rooms.
   */
  listRooms(names?: string[], callOptions?: CallOptions): Promise<Room[]>;

  /**
   * Deletes a room and disconnects its participants.
   *
   * @param room the room's name
   */
  deleteRoom(room: string, callOptions?: CallOptions): Promise<void>;

  /**
   * Replaces a room's metadata, which its participants see.
   *
   * @param room the room's name
   * @param metadata the new metadata
   */
  updateRoomMetadata(room: string, metadata: string, callOptions?: CallOptions): Promise<Room>;

  /**
   * Lists the participants of a room.
   *
   * @param room the room's name
   */
  listParticipants(room: string, callOptions?: CallOptions): Promise<ParticipantInfo[]>;

  /**
   * Returns one participant with its published tracks.
   *
   * @param room the room's name
   * @param identity the participant's identity
   */
  getParticipant(room: string, identity: string, callOptions?: CallOptions): Promise<ParticipantInfo>;

  /**
   * Disconnects a participant. It can join again while its token is valid.
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
   * Changes a participant's metadata, permissions or name.
   *
   * @param room the room's name
   * @param identity the participant's identity
   * @param metadata the new metadata. Default, also if empty: unchanged.
   * @param permission the new permissions; a missing field means not allowed. Default: unchanged.
   * @param name the new name. Default, also if empty: unchanged.
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
   * Subscribes a participant to tracks of others, or unsubscribes it.
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
   * @param kind `DataPacket_Kind.RELIABLE` to retransmit lost packets, `DataPacket_Kind.LOSSY` not to
   * @param to the recipients and the topic, or the recipients' sids. Default, also if empty: everyone in the room.
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
   * Closes the client. It rejects new calls and finishes active ones. Then it closes its connections, unless another
   * client of the same server uses them. Open clients do not keep the process alive, so calling `close()` is optional.
   */
  close(): void;
}
