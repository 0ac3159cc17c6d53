import { WebhookEvent } from '../generated/livekit_webhook';
import { KeyPair, VerifierOptions } from './AccessToken';

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
   * @throws {RangeError} for a `maxSize` that is no number above 0
   */
  constructor(keys: readonly KeyPair[], options?: WebhookReceiverOptions);

  /**
   * @param apiKey the API key that the server signs webhooks with
   * @param apiSecret the API secret that belongs to it
   * @param options what is taken
   * @throws {TypeError} for `algorithms` that are empty or not known
   * @throws {RangeError} for a `maxSize` that is no number above 0
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
   * The `hint` of an error (see `VerificationError`) says what is probably wrong.
   */
  receive(body: string | Uint8Array, authHeader?: string, skipAuth?: boolean): WebhookEvent;
}
