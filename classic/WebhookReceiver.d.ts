import { WebhookEvent } from '../generated/livekit_webhook';
import { KeyPair, VerifierOptions } from './AccessToken';

/**
 * What several processes that receive webhooks have in common, as a Redis: it knows which events came. See
 * {@link WebhookReceiver.receiveAsync}.
 *
 * @example
 * // With the client of npm's `redis`: NX sets a key when it is not there, in one step.
 * const store = {
 *   add: async (id, seconds) => (await redis.set(`livekit:webhook:${id}`, '', { NX: true, EX: Math.ceil(seconds) })) === 'OK',
 * };
 */
export interface ReplayStore {
  /**
   * Notes the id of an event, for so many seconds. Asking and noting must be one step: of two that add the same id at
   * once, one is given `true`.
   *
   * @param id the event's `id`; of one without, `'sha256:'` and the body's digest
   * @param seconds the window, see {@link ReplayOptions.window}
   * @returns `true` when it was new, `false` when it was there. When it rejects, so does `receiveAsync`.
   */
  add(id: string, seconds: number): Promise<boolean>;
}

/** How events that come once more are found, see {@link WebhookReceiverOptions.replay}. */
export interface ReplayOptions {
  /**
   * For how many seconds an event's id is kept. Left out: 600. A server's webhook is good for 300, its clock aside; what is
   * older is refused for its age. With less than 300, an event could be posted again while its token is good.
   */
  window?: number;
  /**
   * How many ids are kept in memory, without a `store`; beyond it, the oldest goes. Left out: 100,000, which take ten
   * megabytes at most.
   */
  limit?: number;
  /** What knows the ids, when several processes receive webhooks. Left out, each process knows its own. */
  store?: ReplayStore;
}

/** What a {@link WebhookReceiver} can be given. */
export interface WebhookReceiverOptions extends VerifierOptions {
  /**
   * `true` to take only what a LiveKit server sends: a token by HS256 (unless `algorithms` says otherwise), and a body
   * that is a JSON object with the name of an event. Left out, an array, a number, or an object without `event` is an
   * empty event, as in `livekit-server-sdk`.
   */
  strict?: boolean;
  /** How many bytes a body may have, above 0; `Infinity` for any number. Left out: 10 MiB. */
  maxSize?: number;
  /**
   * Refuses an event that came within the last while: somebody who read a webhook may post it again as long as its token is
   * good, and the server posts it again when it gets no answer. `true` for ten minutes, in the memory of this receiver: have
   * one for the process, not one for each request. Left out, none is refused.
   */
  replay?: boolean | ReplayOptions;
}

/**
 * The word `'Authorize'`. LiveKit servers send a webhook's token in the header `Authorization`: read that one.
 */
export declare const authorizeHeader = 'Authorize';

/**
 * Checks the webhooks that a LiveKit server sends, and reads them.
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
   * @param keys the key pairs that the server may sign with, each with another API key. A webhook is checked with the
   * pair of the issuer that its token names.
   * @param options what is taken
   * @throws {TypeError} for an empty list, what is no key pair, the same API key twice, and wrong `algorithms`
   * @throws {RangeError} for a `maxSize`, a `replay.window` or a `replay.limit` that is no number above 0
   */
  constructor(keys: readonly KeyPair[], options?: WebhookReceiverOptions);

  /**
   * @param apiKey the API key that the server signs webhooks with
   * @param apiSecret the API secret that belongs to it
   * @param options what is taken
   * @throws {TypeError} for `algorithms` that are empty or not known
   * @throws {RangeError} for a `maxSize`, a `replay.window` or a `replay.limit` that is no number above 0
   */
  constructor(apiKey: string, apiSecret: string, options?: WebhookReceiverOptions);

  /**
   * Checks that a webhook is the server's and unchanged, and reads it.
   *
   * @param body the request's body as it came, text or bytes: not parsed, not written anew
   * @param authHeader the request's header `Authorization`, which is the token alone
   * @param skipAuth `true` to take the body unchecked; when missing, `false`
   * @throws {Error} `authorization header is empty`, or `sha256 checksum of body does not match`
   * @throws {JsonWebTokenError} and its kin, as `TokenVerifier.verify` does, for a token that is not good
   * @throws {TypeError} for a body that is neither text nor bytes, as one that was parsed
   * @throws {RangeError} for a body of more than `maxSize` bytes; its `code` is `'ERR_WEBHOOK_TOO_LARGE'`
   * @throws {SyntaxError} for a body that is not JSON
   * @throws {Error} for a body that is no event, with `strict`; its `code` is `'ERR_WEBHOOK_NO_EVENT'`
   *
   * @throws {Error} `the webhook was already received`, with `replay`; its `code` is `'ERR_WEBHOOK_REPLAYED'`. Answer the server
   * with 200 then, when the event was handled: what it gets no such answer for, it sends again.
   * @throws {TypeError} when there is a `replay.store`, which can't be waited for here
   *
   * The `hint` of an error (see `VerificationError`) says what is probably wrong.
   */
  receive(body: string | Uint8Array, authHeader?: string, skipAuth?: boolean): WebhookEvent;

  /**
   * As {@link WebhookReceiver.receive}, and asks `replay.store` whether the event came already, when there is one. It
   * rejects with what `receive` throws, and with what the store rejects with: then the event is not taken.
   *
   * @param body the request's body as it came
   * @param authHeader the request's header `Authorization`
   * @param skipAuth `true` to take the body unchecked; no replay is looked for then
   *
   * @example
   * const receiver = new WebhookReceiver('api-key', 'api-secret', { replay: { store } });
   * const event = await receiver.receiveAsync(request.body, request.get('Authorization'));
   */
  receiveAsync(body: string | Uint8Array, authHeader?: string, skipAuth?: boolean): Promise<WebhookEvent>;

  /**
   * Lets an event come once more, with `replay`: for when its handling failed, before the server is answered so that it
   * sends the event again.
   *
   * @param event what `receive` returned
   * @throws {TypeError} when there is a `replay.store`: remove the id there
   */
  forget(event: WebhookEvent): void;
}
