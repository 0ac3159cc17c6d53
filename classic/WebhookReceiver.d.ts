import { WebhookEvent } from '../generated/livekit_webhook';
import { VerifierOptions } from './AccessToken';

/** What a {@link WebhookReceiver} can be given. */
export interface WebhookReceiverOptions extends VerifierOptions {}

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
   * @param apiKey the API key that the server signs webhooks with
   * @param apiSecret the API secret that belongs to it
   * @param options what is taken
   * @throws {TypeError} for `algorithms` that are empty or not known
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
   * @throws {SyntaxError} for a body that is not JSON
   */
  receive(body: string | Uint8Array, authHeader?: string, skipAuth?: boolean): WebhookEvent;
}
