/**
 * The error of a failed call: the server rejected the call, could not be reached, or sent an invalid reply. It contains
 * neither the token nor the secret.
 *
 * @example
 * try {
 *   await client.json('livekit.RoomService', 'DeleteRoom', { room: 'my-room' }, { headers });
 * } catch (error) {
 *   if (!(error instanceof TwirpError) || error.twirpCode !== 'not_found') throw error;
 * }
 */
export declare class TwirpError extends Error {
  /** Only the clients create this error. */
  protected constructor(failure: any, method: string, message?: string);
  /**
   * The Twirp code, the same as `twirpCode`. Errors of the classic clients have the system's error code instead, as
   * axios does, and `undefined` if there was a reply.
   */
  code?: string;
  /**
   * The Twirp error code (https://twitchtv.github.io/twirp/docs/spec_v7.html), such as `'not_found'` or
   * `'unauthenticated'`. It is the server's code, or the code for an intermediary's HTTP status. If there was no reply,
   * it is the closest match: `'unavailable'`, `'deadline_exceeded'`, `'canceled'` or `'internal'`.
   */
  twirpCode: string;
  /** The HTTP status, if there was a reply. */
  status?: number;
  /**
   * The metadata of the server's error. If an intermediary answered, it has `http_error_from_intermediary`,
   * `status_code`, and `location` or `body`.
   */
  meta: Record<string, string>;
  /** The called method, such as `'CreateRoom'`. */
  method: string;
  /**
   * The phase in which the call failed:
   *
   * - `'connect'`: nothing was sent
   * - `'send'`: the request was not sent completely
   * - `'wait'`: the request was sent, and no reply had started
   * - `'receive'`: the reply had started
   * - `'decode'`: the reply is invalid
   */
  phase: 'connect' | 'send' | 'wait' | 'receive' | 'decode';
  /** Whether the server may have executed the call. If `false`, repeating the call is safe. */
  mayHaveRun: boolean;
  /** The server's response, if there was one. */
  response?: {
    /** The HTTP status, such as `404`. */
    status: number;
    /** The status text, such as `'Not Found'`. */
    statusText: string;
    /** The response headers, with names in lower case. */
    headers: Record<string, string | string[]>;
    /** The body: a Twirp error `{ code, msg }` if the server sent one, otherwise the raw body. */
    data: any;
  };
  /** The system's error (`code`, `syscall`, `address`, `port`), or the reason of the signal that aborted the call. */
  cause?: unknown;
  /** Returns `true` if the call or the connection timed out. */
  isTimeout(): boolean;
  /** Returns `true` if a signal aborted the call or the client was closed. */
  isCanceled(): boolean;
  /** Returns `true` if no connection was made and nothing was sent. */
  isConnect(): boolean;
  /** Returns `true` if the server or an intermediary answered with a status other than 200. */
  isStatus(): boolean;
  /** Returns `true` if the status was 200 and the reply is invalid. */
  isDecode(): boolean;
  /** Returns the error as a plain object, for logs. */
  toJSON(): object;
}
