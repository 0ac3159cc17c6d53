import { EventEmitter } from 'events';
import {
  DataPacket_Kind,
  ParticipantInfo,
  ParticipantPermission,
  TrackInfo,
  TrackSource,
  TrackType,
} from '../generated/livekit_models';
import { WebhookEvent } from '../generated/livekit_webhook';
import { VideoGrant } from '../classic/grants';

/** Options of {@link LiveKitTestServer.start}. */
export interface LiveKitTestServerOptions {
  /** The key that the server knows; 'devkey' without it. */
  apiKey?: string;
  /** Its secret; a random one without it. */
  apiSecret?: string;
  /** Where to post webhooks. */
  webhooks?: string[];
}

/** Something that goes wrong with a request, see {@link LiveKitTestServer.fault}. */
export interface Fault {
  /** The method that it is for, such as 'CreateRoom'; every method without it. */
  method?: string;
  /** For so many requests; once without it, `Infinity` is always. */
  times?: number;
  /** Answers with this Twirp error instead of doing what was asked. */
  error?: { code: string; msg?: string; meta?: Record<string, string> };
  /** Answers with this status and `body`, as an intermediary might, instead of doing what was asked. */
  status?: number;
  /** The text of such an answer. */
  body?: string;
  /** Waits so many milliseconds before the answer. */
  delay?: number;
  /** Resets the connection, before the request is read or after it was done. */
  reset?: 'before' | 'after';
  /** Breaks off in the middle of the answer. */
  truncate?: boolean;
  /** Gives the answer this content type. */
  contentType?: string;
  /** Answers with a body that never ends. */
  endless?: boolean;
}

/** A request as it came, see {@link LiveKitTestServer.requests}. */
export interface ReceivedRequest {
  /** 'RoomService', 'RecordingService', or '' for another path. */
  service: string;
  method: string;
  path: string;
  contentType: string;
  body: Buffer;
  /** What its token allows; empty when it has none or was refused. */
  grants: VideoGrant;
  /** The decoded request message; undefined when it came to none. */
  message: any;
}

/** Why a participant is no longer in the room. */
export type DisconnectReason = 'CLIENT_INITIATED' | 'DUPLICATE_IDENTITY' | 'PARTICIPANT_REMOVED' | 'ROOM_DELETED';

/** What the events of a {@link TestParticipant} tell. Those of a track or of metadata may be about another participant. */
export interface TestParticipantEvents {
  data: { payload: Uint8Array; kind: DataPacket_Kind };
  muted: { track: TrackInfo; identity: string; muted: boolean };
  metadata: { identity: string; metadata: string };
  roomMetadata: { metadata: string };
  published: { track: TrackInfo; identity: string };
  unpublished: { track: TrackInfo; identity: string };
  subscribed: TrackInfo & { identity: string };
  unsubscribed: { sid: string };
  removed: undefined;
  roomDeleted: undefined;
  disconnected: { reason: DisconnectReason };
}

/** A participant in a room of the {@link LiveKitTestServer}: what a client would see. */
export interface TestParticipant extends EventEmitter {
  readonly sid: string;
  readonly identity: string;
  readonly metadata: string;
  /** Its own published tracks. */
  readonly tracks: TrackInfo[];
  readonly permission: Required<ParticipantPermission>;
  /** As the server describes it. */
  readonly info: Partial<ParticipantInfo>;
  /**
   * Publishes a track: a microphone without an argument.
   *
   * @throws {Error} when the participant may not publish
   */
  publishTrack(track?: {
    name?: string;
    type?: TrackType;
    source?: TrackSource;
    width?: number;
    height?: number;
  }): TrackInfo;
  unpublishTrack(sid: string): void;
  leave(): void;
  on<E extends keyof TestParticipantEvents>(event: E, listener: (about: TestParticipantEvents[E]) => void): this;
  once<E extends keyof TestParticipantEvents>(event: E, listener: (about: TestParticipantEvents[E]) => void): this;
}

/**
 * A LiveKit server in memory, in this process, for tests: Twirp over HTTP on a free port of loopback, participants,
 * webhooks, and faults on demand. It never keeps the process alive by itself.
 *
 * Status, Twirp code and message of RoomService's errors are those of LiveKit server 1.13.5. RecordingService, which no
 * server has any more, answers with the messages of 0.5's time.
 *
 * @example
 * const server = await LiveKitTestServer.start();
 * const client = new RoomServiceClient(server.url, server.apiKey, server.apiSecret);
 * await client.createRoom({ name: 'my-room' });
 * await server.close();
 */
export declare class LiveKitTestServer {
  private constructor(options: LiveKitTestServerOptions);
  static start(options?: LiveKitTestServerOptions): Promise<LiveKitTestServer>;
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Every request so far. */
  readonly requests: ReceivedRequest[];
  /** Every event so far, as a webhook carries it, whether or not there is an address to post it to. */
  readonly events: WebhookEvent[];
  /**
   * Lets a participant in. The room is made when there is none; a participant of the same identity has to leave.
   *
   * @param token with the grant `roomJoin`, for a room and an identity
   * @param options `autoSubscribe: false`: others' tracks are not subscribed to without being asked
   * @throws {Error} when the token is not valid or does not allow it, or the room is full
   */
  join(token: string, options?: { autoSubscribe?: boolean }): Promise<TestParticipant>;
  /**
   * Lets something go wrong. The fault that was set first is taken first.
   *
   * @returns takes the fault back
   */
  fault(fault: Fault): () => void;
  /** Resolves when every webhook is delivered, or was given up after three tries. */
  idle(): Promise<void>;
  /** Closes the rooms, delivers what is left of the webhooks, and stops. */
  close(): Promise<void>;
}

/**
 * The body and the `Authorization` header with which a server would post this event: for the unit test of a webhook
 * endpoint, without a server.
 *
 * @param event parts of it; `id` and `createdAt` are made when they are missing
 *
 * @example
 * const { body, authorization } = signWebhook({ event: 'room_started' }, { apiKey, apiSecret });
 * new WebhookReceiver(apiKey, apiSecret).receive(body, authorization);
 */
export declare function signWebhook(
  event: Partial<WebhookEvent>,
  key: { apiKey: string; apiSecret: string }
): { body: string; authorization: string };
