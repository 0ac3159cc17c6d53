import { EventEmitter } from 'events';
import { VideoGrant } from '../classic/grants';
import { EgressInfo, FileInfo, ImagesInfo, SegmentsInfo } from '../generated/livekit_egress';
import { IngressInfo } from '../generated/livekit_ingress';
import { DataPacket_Kind, ParticipantInfo, ParticipantPermission, TrackInfo } from '../generated/livekit_models';
import { WebhookEvent } from '../generated/livekit_webhook';
import { DeepPartial } from '../wire/types';

declare global {
  // As the libraries and @types/node have it that know it.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol;
  }
}

/** Options of {@link LiveKitTestServer.start}. */
export interface LiveKitTestServerOptions {
  /** The one key that the server knows. Left out: `'devkey'`. */
  apiKey?: string;
  /** Its secret. Left out: a random one. */
  apiSecret?: string;
  /** The addresses to post webhooks to. Left out: none. */
  webhooks?: string[];
}

/**
 * Something that goes wrong with a request, see {@link LiveKitTestServer.fault}. At least one thing must, several may.
 *
 * `error`, `status` and `body` answer in the method's place. With the others alone, the method does what was asked,
 * and its answer is late, spoilt or lost.
 */
export interface Fault {
  /** The method that it is for, as `'CreateRoom'`. Left out: every request. */
  method?: string;
  /** For so many requests; `Infinity` is always. Left out: once. */
  times?: number;
  /** Answers with this Twirp error. `msg` left out: the code. */
  error?: { code: string; msg?: string; meta?: Record<string, string> };
  /** Answers with this status, as a proxy might. Left out beside `body`: 200. */
  status?: number;
  /** Answers with this text. Left out beside `status`: none. */
  body?: string;
  /** Waits so many milliseconds before it acts and answers. */
  delay?: number;
  /** Resets the connection: before the request is read, or after it was done. */
  reset?: 'before' | 'after';
  /** Breaks off in the middle of the answer's body. */
  truncate?: boolean;
  /** Gives the answer this content type, as `'text/html'`. */
  contentType?: string;
  /** Answers with a body that never ends. */
  endless?: boolean;
}

/** A request as it came, without its token. See {@link LiveKitTestServer.requests}. */
export interface ReceivedRequest {
  /** The service without its package, as `'RoomService'`; empty for a path that is no Twirp call. */
  service: string;
  /** The method, as `'CreateRoom'`; empty for a path that is no Twirp call. */
  method: string;
  /** The path without a query. */
  path: string;
  /** Without parameters, as `'application/protobuf'`. */
  contentType: string;
  /** The bytes of the body. */
  body: Buffer;
  /** What its token allows; empty when it has none or was refused. */
  grants: VideoGrant;
  /** The request message, decoded; undefined when it came to none. */
  message: any;
}

/**
 * Why a participant is no longer in the room: it left, another with its identity joined, it was removed, the room was
 * deleted, the room closed by itself (which recorders see), or the server was closed.
 */
export type DisconnectReason =
  | 'CLIENT_INITIATED'
  | 'DUPLICATE_IDENTITY'
  | 'PARTICIPANT_REMOVED'
  | 'ROOM_DELETED'
  | 'ROOM_CLOSED'
  | 'SERVER_SHUTDOWN';

/**
 * The events of a {@link TestParticipant}, and what each tells. They come before the call that causes them is answered.
 */
export interface TestParticipantEvents {
  /** Data was sent to it. */
  data: { payload: Uint8Array; kind: DataPacket_Kind; topic?: string };
  /** A track, its own or another's, was muted, or unmuted: `muted` is false then. */
  muted: { track: TrackInfo; identity: string; muted: boolean };
  /** The metadata of a participant, itself or another, was changed. */
  metadata: { identity: string; metadata: string };
  /** The name of a participant, itself or another, was changed. */
  name: { identity: string; name: string };
  /** Its own permission was changed. */
  permission: { permission: ParticipantPermission };
  /** The metadata of the room was changed. */
  roomMetadata: { metadata: string };
  /** Another has joined the room. */
  joined: { participant: ParticipantInfo };
  /** Another has left the room. */
  left: { participant: ParticipantInfo };
  /** A track was published, by itself or another. */
  published: { track: TrackInfo; identity: string };
  /** A track is no longer published, its own or another's. */
  unpublished: { track: TrackInfo; identity: string };
  /** It gets another's track. */
  subscribed: TrackInfo & { identity: string };
  /** It gets another's track no longer. */
  unsubscribed: { sid: string };
  /** It was removed from the room. `disconnected` follows. */
  removed: undefined;
  /** The room was deleted. `disconnected` follows. */
  roomDeleted: undefined;
  /** It is no longer in the room. */
  disconnected: { reason: DisconnectReason };
}

/**
 * A participant in a room of a {@link LiveKitTestServer}: what its client would see.
 *
 * @example
 * const alice = await server.join(token);
 * alice.on('data', ({ payload }) => console.log(new TextDecoder().decode(payload)));
 * const { sid } = alice.publishTrack({ name: 'camera', type: TrackType.VIDEO });
 * await rooms.mutePublishedTrack('my-room', 'alice', sid, true);
 * console.log(alice.tracks[0].muted); // true
 */
export interface TestParticipant extends EventEmitter {
  /** As `'PA_…'`, another one each time it joins. */
  readonly sid: string;
  /** From its token. */
  readonly identity: string;
  /** To show to people: from its token, or as it was updated since. */
  readonly name: string;
  /** From its token, or as it was updated since. */
  readonly metadata: string;
  /** Its own published tracks. */
  readonly tracks: TrackInfo[];
  /** From its token, or as it was updated since. */
  readonly permission: ParticipantPermission;
  /** As the server describes it. */
  readonly info: ParticipantInfo;
  /** The others in the room, without hidden ones. */
  readonly participants: ParticipantInfo[];

  /**
   * Publishes a track.
   *
   * @param track parts of it. Left out: a microphone; with `type: TrackType.VIDEO` alone, a camera
   * @returns the track, with its sid
   * @throws {Error} when the participant may not publish it, or is no longer in the room
   */
  publishTrack(track?: DeepPartial<TrackInfo>): TrackInfo;

  /**
   * Ends a track. Does nothing for one that is not there.
   *
   * @param sid of one of its own tracks
   */
  unpublishTrack(sid: string): void;

  /** Leaves the room. Does nothing a second time. */
  leave(): void;

  /**
   * Calls a listener each time something happens.
   *
   * @param event what happens, see {@link TestParticipantEvents}
   * @param listener is given what the event tells
   */
  on<E extends keyof TestParticipantEvents>(event: E, listener: (about: TestParticipantEvents[E]) => void): this;
  /**
   * Calls a listener the first time something happens.
   *
   * @param event what happens, see {@link TestParticipantEvents}
   * @param listener is given what the event tells
   */
  once<E extends keyof TestParticipantEvents>(event: E, listener: (about: TestParticipantEvents[E]) => void): this;
}

/** What an egress has written, see {@link TestEgress.complete}: parts that stand in place of what the server makes up. */
export interface EgressResults {
  /** The file. */
  file?: DeepPartial<FileInfo>;
  /** The recording in segments. */
  segments?: DeepPartial<SegmentsInfo>;
  /** The images. */
  images?: DeepPartial<ImagesInfo>;
}

/**
 * An egress of a {@link LiveKitTestServer}. Nothing is recorded, and it moves only when it is told to: by the methods
 * here, by `stopEgress`, and by its room, at whose end it ends. Each step posts its webhook, `egress_updated` or
 * `egress_ended`. Until it has ended, it is in its room, hidden, as a participant whose identity is its id.
 *
 * A step that its status does not allow throws an `Error`.
 *
 * @example
 * const { egressId } = await egress.startRoomCompositeEgress('my-room', { filepath: 'call.mp4' });
 * server.egress(egressId).activate();
 * await egress.stopEgress(egressId); // EGRESS_ENDING
 * server.egress(egressId).complete({ file: { size: 5_000_000 } });
 */
export interface TestEgress {
  /** As `'EG_…'`. */
  readonly id: string;
  /** As the server tells of it. */
  readonly info: EgressInfo;

  /** From EGRESS_STARTING to EGRESS_ACTIVE: media is written. */
  activate(): void;

  /**
   * To EGRESS_COMPLETE. Steps before it that have not been taken are taken first, each with its webhook.
   *
   * @param results parts of what was written; the rest is made up
   */
  complete(results?: EgressResults): void;

  /**
   * To EGRESS_LIMIT_REACHED: the recording has become too long. Becomes active first when it was not.
   *
   * @param results parts of what was written; the rest is made up
   */
  reachLimit(results?: EgressResults): void;

  /**
   * To EGRESS_FAILED.
   *
   * @param error why, as the webhook tells
   */
  fail(error: string): void;
}

/**
 * An ingress of a {@link LiveKitTestServer}. No encoder can push to it; it moves only when it is told to, by the methods
 * here, and ends when its participant leaves the room.
 *
 * A step that its status does not allow throws an `Error`.
 *
 * @example
 * const { ingressId } = await ingress.createIngress(IngressInput.RTMP_INPUT, {
 *   roomName: 'my-room',
 *   participantIdentity: 'camera',
 * });
 * server.ingress(ingressId).publish(); // the webhooks: participant_joined, track_published twice, ingress_started
 * server.ingress(ingressId).end();
 */
export interface TestIngress {
  /** As `'IN_…'`. */
  readonly id: string;
  /** As the server tells of it. */
  readonly info: IngressInfo;

  /** To ENDPOINT_BUFFERING: media comes. One with URL_INPUT is there from the beginning. */
  buffer(): void;

  /**
   * To ENDPOINT_PUBLISHING, with the webhook `ingress_started`: its participant joins the room, which is made when there
   * is none, and publishes an audio and a video track. Begins with `buffer` when that was not done.
   */
  publish(): void;

  /**
   * Media comes no longer: to ENDPOINT_INACTIVE, or ENDPOINT_COMPLETE when it is not reusable, with the webhook
   * `ingress_ended`.
   */
  end(): void;

  /**
   * To ENDPOINT_ERROR, with the webhook `ingress_ended`. Begins with `buffer` when no media came.
   *
   * @param error why
   */
  fail(error: string): void;
}

/**
 * A LiveKit server in memory, in this process, for tests: Twirp over HTTP on a free port of loopback, in protobuf and
 * JSON; participants; webhooks; and faults on demand. It never keeps the process alive by itself.
 *
 * RoomService, Egress and Ingress answer as LiveKit server 1.13.5 does, with its statuses, Twirp codes and messages.
 * RecordingService, which no server has any more, answers with the messages of 0.5's time.
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
   * @param options its key, and where it posts webhooks
   * @returns once it can be called
   * @throws {TypeError} for a webhook address that is no URL
   */
  static start(options?: LiveKitTestServerOptions): Promise<LiveKitTestServer>;

  /** As `'http://127.0.0.1:34567'`. */
  readonly url: string;
  /** The key for its clients, tokens and webhooks. */
  readonly apiKey: string;
  /** The secret that belongs to the key. */
  readonly apiSecret: string;
  /** Every request so far, in the order in which they came. Those that a fault reset before they were read are not here. */
  readonly requests: ReceivedRequest[];
  /** Every event so far, as a webhook carries it, whether or not there is an address to post it to. */
  readonly events: WebhookEvent[];

  /** Every egress that was started, in order. */
  readonly egresses: TestEgress[];
  /** Every ingress that was created and not deleted, in order. */
  readonly ingresses: TestIngress[];

  /**
   * An egress that was started.
   *
   * @param id its `egressId`
   * @throws {Error} when there is none
   */
  egress(id: string): TestEgress;

  /**
   * An ingress that was created.
   *
   * @param id its `ingressId`
   * @throws {Error} when there is none, or it was deleted
   */
  ingress(id: string): TestIngress;

  /**
   * Lets a participant in. The room is made when there is none; a participant of the same identity has to leave it.
   *
   * @param token with the grant `roomJoin`, a room and an identity
   * @param options `autoSubscribe: false`: others' tracks are not subscribed to without being asked
   * @throws {Error} with the real server's words, and `status`, when the token is not good or does not allow it, or
   *   the room is full
   */
  join(token: string, options?: { autoSubscribe?: boolean }): Promise<TestParticipant>;

  /**
   * Lets something go wrong. Of several faults for a request, the one that was set first is taken.
   *
   * @param fault what goes wrong, for which method, how often
   * @returns takes the fault back
   * @throws {TypeError} for one that could never happen, as with a misspelt method
   *
   * @example
   * server.fault({ method: 'CreateRoom', error: { code: 'unavailable', msg: 'try again' } });
   * const mend = server.fault({ times: Infinity, delay: 200 });
   */
  fault(fault: Fault): () => void;

  /**
   * Resolves when every webhook is delivered, or was given up: five tries for what is not answered within five
   * seconds, or with 429 or 5xx; one for any other answer.
   */
  idle(): Promise<void>;

  /** Closes the rooms, tries once to deliver what is left of the webhooks, and stops. */
  close(): Promise<void>;

  /** The same as `close`, for `await using`. Node has it from 18.18 on. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * The body and the `Authorization` header with which a server would post an event: for the unit test of a webhook
 * endpoint, without a server.
 *
 * @param event parts of it; `id` and `createdAt` are made when they are left out
 * @param key the key that the endpoint's receiver knows
 *
 * @example
 * const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'my-room' } }, key);
 * const event = new WebhookReceiver(key.apiKey, key.apiSecret).receive(body, authorization);
 */
export declare function signWebhook(
  event: DeepPartial<WebhookEvent>,
  key: { apiKey: string; apiSecret: string }
): { body: string; authorization: string };
