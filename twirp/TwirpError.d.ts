/**
 * Why a call has no result: the server refused it, was not reached, or did not answer what it should. Neither a token nor
 * a secret is in it.
 *
 * @example
 * try {
 *   await client.json('livekit.RoomService', 'DeleteRoom', { room: 'my-room' }, { headers });
 * } catch (error) {
 *   if (!(error instanceof TwirpError) || error.twirpCode !== 'not_found') throw error;
 * }
 */
export declare class TwirpError extends Error {
  /** Made by the clients alone. */
  protected constructor(failure: any, method: string, message?: string);
  /**
   * The Twirp code, as `twirpCode` is. Errors of the classic clients have the system's code here, as axios has it, and
   * `undefined` when there was a reply.
   */
  code?: string;
  /**
   * Twirp's word for what went wrong, as `'not_found'` or `'unauthenticated'`: the server's, or by the status of an
   * intermediary's answer, or what stands for a failure without a reply: `'unavailable'`, `'deadline_exceeded'`,
   * `'canceled'`, `'internal'` (https://twitchtv.github.io/twirp/docs/spec_v7.html).
   */
  twirpCode: string;
  /** The HTTP status, when there was a reply. */
  status?: number;
  /**
   * What the server added to its error. When an intermediary answered: `http_error_from_intermediary`, `status_code`, and
   * `location` or `body`.
   */
  meta: Record<string, string>;
  /** The method that was called, as `'CreateRoom'`. */
  method: string;
  /**
   * How far the call came: `'connect'`, nothing was sent; `'send'`, the request was not sent to its end; `'wait'`, no reply
   * had begun; `'receive'`, the reply had; `'decode'`, the reply is not what it should be.
   */
  phase: 'connect' | 'send' | 'wait' | 'receive' | 'decode';
  /** Whether the server may have done what was asked. When `false`, the call can be made again without harm. */
  mayHaveRun: boolean;
  /** What the server replied, if it did. */
  response?: {
    /** The HTTP status, as `404`. */
    status: number;
    /** The words beside the status, as `'Not Found'`. */
    statusText: string;
    /** The reply's headers, names in lower case. */
    headers: Record<string, string | string[]>;
    /** The body: Twirp's `{ code, msg }` when the server speaks it, else what was sent. */
    data: any;
  };
  /** The system's error (`code`, `syscall`, `address`, `port`), or the reason of the signal that gave the call up. */
  cause?: unknown;
  /** A time ran out: that of the call, or that of connecting. */
  isTimeout(): boolean;
  /** A signal gave the call up, or the client was closed. */
  isCanceled(): boolean;
  /** There was no connection, and nothing was sent. */
  isConnect(): boolean;
  /** The server, or an intermediary, answered with another status than 200. */
  isStatus(): boolean;
  /** There was a 200, and it is not what it should be. */
  isDecode(): boolean;
  /** What to log: the error as a plain object. */
  toJSON(): object;
}
