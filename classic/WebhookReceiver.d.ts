import { WebhookEvent } from '../generated/livekit_webhook';
import { KeyPair, VerifierOptions } from './AccessToken';

/**
 * Store of event ids, shared by several processes that receive webhooks, such as a Redis. See
 * {@link WebhookReceiver.receiveAsync}.
 *
 * @example
 * // With the npm package `redis`: NX sets a key only if it does not exist, in one atomic step.
 * const store = {
 *   add: async (id, seconds) => (await redis.set(`livekit:webhook:${id}`, '', { NX: true, EX: Math.ceil(seconds) })) === 'OK',
 * };
 */
export interface ReplayStore {
  /**
   * Records the id of an event. Lookup and recording must be one atomic step: if two callers add the same id
   * concurrently, only one gets `true`.
   *
   * @param id the event's `id`. For an event without an id: `'sha256:'` and the body's digest.
   * @param seconds how long to keep the id, in seconds; see {@link ReplayOptions.window}
   * @returns `true` if the id was new, `false` if it was known. If it rejects, `receiveAsync` rejects too.
   */
  add(id: string, seconds: number): Promise<boolean>;
}

/** Options of the replay protection, see {@link WebhookReceiverOptions.replay}. */
export interface ReplayOptions {
  /**
   * How long an event's id is kept, in seconds. Default: 600. A webhook's token is valid for 300 seconds, apart from
   * clock differences. With less than 300, an event can be posted again while its token is valid.
   */
  window?: number;
  /**
   * Maximum number of ids kept in memory, without a `store`. The oldest id is dropped first. Default: 100,000, which
   * use up to ten megabytes.
   */
  limit?: number;
  /** Shared store of ids, for several processes that receive webhooks. Default: each receiver keeps its own ids. */
  store?: ReplayStore;
}

/** Options of {@link WebhookReceiver}. */
export interface WebhookReceiverOptions extends VerifierOptions {
  /**
   * `true` to accept only webhooks as a LiveKit server sends them. The token must be signed with HS256, unless
   * `algorithms` is set. The body must be a JSON object with an `event`. By default, an array, a number, or an object
   * without `event` becomes an empty event, as in `livekit-server-sdk`.
   */
  strict?: boolean;
  /** Maximum size of a body in bytes, above 0. `Infinity` removes the limit. Default: 10 MiB. */
  maxSize?: number;
  /**
   * Rejects an event that was received before. An attacker who reads a webhook can post it again while its token is
   * valid. The server also posts an event again if it gets no response. `true` keeps ids for ten minutes in this
   * receiver's memory, so use one receiver for the process, not one for each request. Default: no event is rejected.
   */
  replay?: boolean | ReplayOptions;
}

/**
 * The string `'Authorize'`, kept for compatibility. LiveKit servers send a webhook's token in the header
 * `Authorization`.
 */
export declare const authorizeHeader = 'Authorize';

/**
 * Authenticates and parses the webhooks of a LiveKit server.
 *
 * @example
 * const receiver = new WebhookReceiver('api-key', 'api-secret');
 * app.post('/livekit', express.raw({ type: 'application/webhook+json' }), (req, res) => {
 *   const event = receiver.receive(req.body, req.get('Authorization'));
 *   console.log(event.event, event.room?.name);
 *   res.end();
 * });
 */
export declare class WebhookReceiver {
  /**
   * Creates a receiver for a list of key pairs.
   *
   * @param keys the key pairs with which the server may sign, each with a different API key. A webhook is checked with
   * the pair of its token's issuer.
   * @param options which webhooks are accepted
   * @throws {TypeError} if the list is empty, an element is not a key pair, an API key occurs twice, or `algorithms` is
   * invalid
   * @throws {RangeError} if `maxSize`, `replay.window` or `replay.limit` is not a number above 0
   */
  constructor(keys: readonly KeyPair[], options?: WebhookReceiverOptions);

  /**
   * Creates a receiver.
   *
   * @param apiKey the API key with which the server signs webhooks
   * @param apiSecret the secret of that API key
   * @param options which webhooks are accepted
   * @throws {TypeError} if `algorithms` is empty or has an unknown algorithm
   * @throws {RangeError} if `maxSize`, `replay.window` or `replay.limit` is not a number above 0
   */
  constructor(apiKey: string, apiSecret: string, options?: WebhookReceiverOptions);

  /**
   * Checks that the server sent this webhook and that nobody changed it, and parses it. An error's `hint` names the
   * probable cause, see `VerificationError`.
   *
   * @param body the raw request body, as text or bytes. Do not parse it first.
   * @param authHeader the request's `Authorization` header, which contains only the token
   * @param skipAuth `true` to accept the body without authentication. Default: `false`.
   * @throws {Error} `authorization header is empty`, or `sha256 checksum of body does not match`
   * @throws {JsonWebTokenError} if the token is invalid; also the derived errors that `TokenVerifier.verify` throws
   * @throws {TypeError} if the body is neither text nor bytes, for example a parsed object
   * @throws {RangeError} if the body has more than `maxSize` bytes; `code` is `'ERR_WEBHOOK_TOO_LARGE'`
   * @throws {SyntaxError} if the body is not JSON
   * @throws {Error} if the body is not an event, with `strict`; `code` is `'ERR_WEBHOOK_NO_EVENT'`
   * @throws {Error} if the event was received before, with `replay`; `code` is `'ERR_WEBHOOK_REPLAYED'`. If the event
   * was handled, respond with 200; otherwise the server sends it again.
   * @throws {TypeError} if there is a `replay.store`: use {@link WebhookReceiver.receiveAsync}
   */
  receive(body: string | Uint8Array, authHeader?: string, skipAuth?: boolean): WebhookEvent;

  /**
   * Does the same as {@link WebhookReceiver.receive}, and queries `replay.store`, if set. It rejects with the errors
   * that `receive` throws. If the store rejects, it rejects with the same error and the event is not accepted.
   *
   * @param body the raw request body
   * @param authHeader the request's `Authorization` header
   * @param skipAuth `true` to accept the body without authentication and without a replay check
   *
   * @example
   * const receiver = new WebhookReceiver('api-key', 'api-secret', { replay: { store } });
   * const event = await receiver.receiveAsync(request.body, request.get('Authorization'));
   */
  receiveAsync(body: string | Uint8Array, authHeader?: string, skipAuth?: boolean): Promise<WebhookEvent>;

  /**
   * Forgets an event, with `replay`, so that it is accepted again. Call it if handling the event failed, before
   * responding to the server with an error.
   *
   * @param event the event that `receive` returned
   * @throws {TypeError} if there is a `replay.store`: remove the id there
   */
  forget(event: WebhookEvent): void;
}
