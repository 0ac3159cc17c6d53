import { EventEmitter } from 'events';
import { VideoGrant } from '../classic/grants';
import { EgressInfo, FileInfo, ImagesInfo, SegmentsInfo } from '../generated/livekit_egress';
import { IngressInfo } from '../generated/livekit_ingress';
import { DataPacket_Kind, ParticipantInfo, ParticipantPermission, TrackInfo } from '../generated/livekit_models';
import { WebhookEvent } from '../generated/livekit_webhook';
import { DeepPartial } from '../wire/types';

declare global {
  // Same declaration as in newer TypeScript libraries and @types/node.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** Options of {@link LiveKitTestServer.start}. */
export interface LiveKitTestServerOptions {
  /** The server's API key. Default: `'devkey'`. */
  apiKey?: string;
  /** The secret of the API key. Default: a random one. */
  apiSecret?: string;
  /** The URLs to which webhooks are posted. Default: none. */
  webhooks?: string[];
}

/**
 * A fault to inject into requests, see {@link LiveKitTestServer.fault}. It needs at least one effect and can combine
 * several.
 *
 * `error`, `status` and `body` replace the method's response, and the method does not run. With only the other effects,
 * the method runs, and its response is delayed, damaged or lost.
 */
export interface Fault {
  /** The affected method, such as `'CreateRoom'`. Default: every request. */
  method?: string;
  /** The number of affected requests; `Infinity` affects all. Default: 1. */
  times?: number;
  /** Answers with this Twirp error. Default of `msg`: the code. */
  error?: { code: string; msg?: string; meta?: Record<string, string> };
  /** Answers with this HTTP status, as a proxy does. Default if `body` is set: 200. */
  status?: number;
  /** Answers with this body. Default if `status` is set: an empty body. */
  body?: string;
  /** Delay before the request is handled, in milliseconds. */
  delay?: number;
  /** Resets the connection before the request is read, or after the method has run. */
  reset?: 'before' | 'after';
  /** Stops in the middle of the response body. */
  truncate?: boolean;
  /** Sets the content type of the response, such as `'text/html'`. */
  contentType?: string;
  /** Answers with a body that never ends. */
  endless?: boolean;
}

/** A received request, without its token. See {@link LiveKitTestServer.requests}. */
export interface ReceivedRequest {
  /** The service without its package, such as `'RoomService'`. Empty if the path is not a Twirp method. */
  service: string;
  /** The method, such as `'CreateRoom'`. Empty if the path is not a Twirp method. */
  method: string;
  /** The path without the query. */
  path: string;
  /** The content type without parameters, such as `'application/protobuf'`. */
  contentType: string;
  /** The raw body. */
  body: Buffer;
  /** The grants of the token. Empty if the token is missing or rejected. */
  grants: VideoGrant;
  /** The decoded request message, or `undefined` if it was not decoded. */
  message: any;
}

/**
 * Why a participant is no longer in the room:
 *
 * - `CLIENT_INITIATED`: it left
 * - `DUPLICATE_IDENTITY`: another participant with its identity joined
 * - `PARTICIPANT_REMOVED`: it was removed
 * - `ROOM_DELETED`: the room was deleted
 * - `ROOM_CLOSED`: the room closed by itself, which only recorders see
 * - `SERVER_SHUTDOWN`: the server was closed
 */
export type DisconnectReason =
  | 'CLIENT_INITIATED'
  | 'DUPLICATE_IDENTITY'
  | 'PARTICIPANT_REMOVED'
  | 'ROOM_DELETED'
  | 'ROOM_CLOSED'
  | 'SERVER_SHUTDOWN';

/**
 * The events of a {@link TestParticipant} and their payloads. They are emitted before the call that causes them
 * resolves.
 */
export interface TestParticipantEvents {
  /** Data was sent to it. */
  data: { payload: Uint8Array; kind: DataPacket_Kind; topic?: string };
  /** A track of any participant was muted or unmuted. If unmuted, `muted` is `false`. */
  muted: { track: TrackInfo; identity: string; muted: boolean };
  /** The metadata of any participant has changed. */
  metadata: { identity: string; metadata: string };
  /** The name of any participant has changed. */
  name: { identity: string; name: string };
  /** The permission of this participant has changed. */
  permission: { permission: ParticipantPermission };
  /** The metadata of the room has changed. */
  roomMetadata: { metadata: string };
  /** Another participant has joined the room. */
  joined: { participant: ParticipantInfo };
  /** Another participant has left the room. */
  left: { participant: ParticipantInfo };
  /** Any participant published a track. */
  published: { track: TrackInfo; identity: string };
  /** Any participant unpublished a track. */
  unpublished: { track: TrackInfo; identity: string };
  /** This participant was subscribed to a track of another. */
  subscribed: TrackInfo & { identity: string };
  /** This participant was unsubscribed from a track of another. */
  unsubscribed: { sid: string };
  /** This participant was removed from the room. `disconnected` follows. */
  removed: undefined;
  /** The room was deleted. `disconnected` follows. */
  roomDeleted: undefined;
  /** This participant is no longer in the room. */
  disconnected: { reason: DisconnectReason };
}

/**
 * A participant in a room of a {@link LiveKitTestServer}, as its client would see the room.
 *
 * @example
 * const alice = await server.join(token);
 * alice.on('data', ({ payload }) => console.log(new TextDecoder().decode(payload)));
 * const { sid } = alice.publishTrack({ name: 'camera', type: TrackType.VIDEO });
 * await rooms.mutePublishedTrack('my-room', 'alice', sid, true);
 * console.log(alice.tracks[0].muted); // true
 */
export interface TestParticipant extends EventEmitter {
  /** The sid, such as `'PA_…'`. It changes with each join. */
  readonly sid: string;
  /** The identity, from the token. */
  readonly identity: string;
  /** The current display name, initially from the token. */
  readonly name: string;
  /** The current metadata, initially from the token. */
  readonly metadata: string;
  /** The tracks that this participant publishes. */
  readonly tracks: TrackInfo[];
  /** The current permission, initially from the token. */
  readonly permission: ParticipantPermission;
  /** The participant as the server describes it. */
  readonly info: ParticipantInfo;
  /** The other participants in the room, without hidden ones. */
  readonly participants: ParticipantInfo[];

  /**
   * Publishes a track.
   *
   * @param track some fields of the track. Default: a microphone, or a camera if only `type: TrackType.VIDEO` is set.
   * @returns the track, with its sid
   * @throws {Error} if the participant may not publish the track, or is no longer in the room
   */
  publishTrack(track?: DeepPartial<TrackInfo>): TrackInfo;

  /**
   * Unpublishes a track. Does nothing if the track does not exist.
   *
   * @param sid the sid of one of this participant's tracks
   */
  unpublishTrack(sid: string): void;

  /** Leaves the room. Further calls do nothing. */
  leave(): void;

  /**
   * Adds a listener for an event.
   *
   * @param event the event's name, see {@link TestParticipantEvents}
   * @param listener receives the event's payload
   */
  on<E extends keyof TestParticipantEvents>(event: E, listener: (about: TestParticipantEvents[E]) => void): this;
  /**
   * Adds a listener for the next occurrence of an event.
   *
   * @param event the event's name, see {@link TestParticipantEvents}
   * @param listener receives the event's payload
   */
  once<E extends keyof TestParticipantEvents>(event: E, listener: (about: TestParticipantEvents[E]) => void): this;
}

/** Results of an egress, see {@link TestEgress.complete}. They replace the values that the server generates. */
export interface EgressResults {
  /** The file. */
  file?: DeepPartial<FileInfo>;
  /** The recording in segments. */
  segments?: DeepPartial<SegmentsInfo>;
  /** The images. */
  images?: DeepPartial<ImagesInfo>;
}

/**
 * An egress of a {@link LiveKitTestServer}. It records nothing. Its status changes only by these methods, by
 * `stopEgress`, and when its room ends. Each change posts a webhook, `egress_updated` or `egress_ended`. Until it ends,
 * the room has a hidden participant whose identity is the egress id.
 *
 * A method throws an `Error` if the current status does not allow the change.
 *
 * @example
 * const { egressId } = await egress.startRoomCompositeEgress('my-room', { filepath: 'call.mp4' });
 * server.egress(egressId).activate();
 * await egress.stopEgress(egressId); // EGRESS_ENDING
 * server.egress(egressId).complete({ file: { size: 5_000_000 } });
 */
export interface TestEgress {
  /** The egress id, such as `'EG_…'`. */
  readonly id: string;
  /** The egress as the server describes it. */
  readonly info: EgressInfo;

  /** Changes the status from EGRESS_STARTING to EGRESS_ACTIVE: media is being written. */
  activate(): void;

  /**
   * Changes the status to EGRESS_COMPLETE. Skipped statuses are passed first, each with its webhook.
   *
   * @param results some of the results. The server generates the rest.
   */
  complete(results?: EgressResults): void;

  /**
   * Changes the status to EGRESS_LIMIT_REACHED: the recording is too long. An egress that is not active becomes active
   * first.
   *
   * @param results some of the results. The server generates the rest.
   */
  reachLimit(results?: EgressResults): void;

  /**
   * Changes the status to EGRESS_FAILED.
   *
   * @param error the reason, which the webhook carries
   */
  fail(error: string): void;
}

/**
 * An ingress of a {@link LiveKitTestServer}. It receives no media. Its status changes only by these methods, and it
 * ends when its participant leaves the room.
 *
 * A method throws an `Error` if the current status does not allow the change.
 *
 * @example
 * const { ingressId } = await ingress.createIngress(IngressInput.RTMP_INPUT, {
 *   roomName: 'my-room',
 *   participantIdentity: 'camera',
 * });
 * server.ingress(ingressId).publish(); // webhooks: participant_joined, track_published twice, ingress_started
 * server.ingress(ingressId).end();
 */
export interface TestIngress {
  /** The ingress id, such as `'IN_…'`. */
  readonly id: string;
  /** The ingress as the server describes it. */
  readonly info: IngressInfo;

  /** Changes the status to ENDPOINT_BUFFERING: media arrives. An ingress with URL_INPUT starts with this status. */
  buffer(): void;

  /**
   * Changes the status to ENDPOINT_PUBLISHING, with the webhook `ingress_started`. The ingress's participant joins the
   * room, which is created if necessary, and publishes an audio and a video track. Calls `buffer` first if needed.
   */
  publish(): void;

  /**
   * Ends the media. Changes the status to ENDPOINT_INACTIVE, or ENDPOINT_COMPLETE if the ingress is not reusable, with
   * the webhook `ingress_ended`.
   */
  end(): void;

  /**
   * Changes the status to ENDPOINT_ERROR, with the webhook `ingress_ended`. Calls `buffer` first if needed.
   *
   * @param error the reason
   */
  fail(error: string): void;
}

/**
 * An in-memory LiveKit server in this process, for tests. It serves Twirp over HTTP on a free loopback port, in
 * protobuf and JSON. It has participants, webhooks and fault injection. It does not keep the process alive.
 *
 * RoomService, Egress and Ingress answer as LiveKit server 1.13.5 does, with its statuses, Twirp codes and messages.
 * RecordingService, which current servers no longer have, answers with the messages of 0.5.
 *
 * @example
 * const server = await LiveKitTestServer.start();
 * const rooms = new RoomServiceClient(server.url, server.apiKey, server.apiSecret);
 * await rooms.createRoom({ name: 'my-room' });
 * await server.close();
 */
export declare class LiveKitTestServer {
  private constructor(options: LiveKitTestServerOptions);

  /**
   * Starts a server.
   *
   * @param options the API key and secret, and the webhook URLs
   * @returns the server, ready for calls
   * @throws {TypeError} if a webhook URL is invalid
   */
  static start(options?: LiveKitTestServerOptions): Promise<LiveKitTestServer>;

  /** The server's URL, such as `'http://127.0.0.1:34567'`. */
  readonly url: string;
  /** The API key for clients, tokens and webhooks. */
  readonly apiKey: string;
  /** The secret of the API key. */
  readonly apiSecret: string;
  /** All requests so far, in order of arrival, except those that a fault reset before they were read. */
  readonly requests: ReceivedRequest[];
  /** All events so far, as webhooks carry them, even if no webhook URL is set. */
  readonly events: WebhookEvent[];

  /** All started egresses, in order. */
  readonly egresses: TestEgress[];
  /** All ingresses that were created and not deleted, in order. */
  readonly ingresses: TestIngress[];

  /**
   * Returns a started egress.
   *
   * @param id the `egressId`
   * @throws {Error} if the egress does not exist
   */
  egress(id: string): TestEgress;

  /**
   * Returns an ingress.
   *
   * @param id the `ingressId`
   * @throws {Error} if the ingress does not exist or was deleted
   */
  ingress(id: string): TestIngress;

  /**
   * Adds a participant to a room. The room is created if necessary. A participant with the same identity is
   * disconnected.
   *
   * @param token a token with the grant `roomJoin`, a room and an identity
   * @param options with `autoSubscribe: false`, the participant is not subscribed to tracks automatically
   * @throws {Error} with the real server's message and `status`, if the token is invalid or does not allow joining, or
   * if the room is full
   */
  join(token: string, options?: { autoSubscribe?: boolean }): Promise<TestParticipant>;

  /**
   * Injects a fault into requests. If several faults match a request, the one that was set first applies.
   *
   * @param fault the effects, the method and the number of requests
   * @returns a function that removes the fault
   * @throws {TypeError} if the fault can never apply, for example because of a misspelt method
   *
   * @example
   * server.fault({ method: 'CreateRoom', error: { code: 'unavailable', msg: 'try again' } });
   * const mend = server.fault({ times: Infinity, delay: 200 });
   */
  fault(fault: Fault): () => void;

  /**
   * Resolves when every webhook is delivered or has failed. A webhook is tried up to five times if the endpoint does
   * not answer within five seconds, or answers with 429 or 5xx. After any other answer it is not tried again.
   */
  idle(): Promise<void>;

  /** Closes the rooms, tries once to deliver the remaining webhooks, and stops. */
  close(): Promise<void>;

  /** Same as `close`, for `await using`. Requires Node 18.18 or later. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Returns the body and the `Authorization` header with which a server posts an event. Use it to unit-test a webhook
 * endpoint without a server.
 *
 * @param event some fields of the event. `id` and `createdAt` are generated by default.
 * @param key the API key and secret of the endpoint's receiver
 *
 * @example
 * const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'my-room' } }, key);
 * const event = new WebhookReceiver(key.apiKey, key.apiSecret).receive(body, authorization);
 */
export declare function signWebhook(
  event: DeepPartial<WebhookEvent>,
  key: { apiKey: string; apiSecret: string }
): { body: string; authorization: string };
