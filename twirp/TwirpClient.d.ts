import { CallOptions, ConnectionOptions } from './options';

/** Options of {@link TwirpClient}. The methods choose the format of requests, so there is no option `wire`. */
export interface TwirpClientOptions extends Omit<ConnectionOptions, 'wire'> {
  /** The path prefix of the server's Twirp methods. Default: `'/twirp'`. */
  prefix?: string;
}

/** Options of a single call of {@link TwirpClient}. */
export interface TwirpCallOptions extends CallOptions {
  /**
   * HTTP headers, as `{ Authorization: 'Bearer …' }`. `Connection`, `Content-Length`, `Expect`, `Host` and
   * `Transfer-Encoding` are refused with a `TypeError`.
   */
  headers?: Record<string, string | number | undefined>;
  /** `true` if repeating the call is harmless. `retries` then also repeats a call that may have executed. */
  idempotent?: boolean;
}

/**
 * Calls the methods of any Twirp service (https://twitchtv.github.io/twirp/docs/spec_v7.html) with this package's
 * transport. Use it to call a server's method that this package does not know yet.
 *
 * @example
 * const client = new TwirpClient('https://my-project.livekit.cloud');
 * const headers = rooms.authHeader({ roomList: true });
 * const { rooms: list } = await client.json('livekit.RoomService', 'ListRooms', { names: ['my-room'] }, { headers });
 */
export declare class TwirpClient {
  /**
   * Creates a client.
   *
   * @param host the server's URL with `https://`, `http://`, `wss://` or `ws://`, optionally with a port and a base
   * path
   * @param options connection options and time-outs
   * @throws {TypeError} if the host is not a URL, or if the proxy or the certificates are invalid
   * @throws {RangeError} if a time or a number is invalid
   */
  constructor(host: string, options?: TwirpClientOptions);

  /**
   * Makes a call in JSON.
   *
   * @param service the service with its package, such as `'livekit.RoomService'`
   * @param method the method, such as `'CreateRoom'`
   * @param request the request, which is serialized as JSON. Default: `{}`.
   * @param options headers, time-out, retries and signal
   * @returns the reply's JSON object, unchanged. Rejects with a {@link TwirpError}.
   */
  json(service: string, method: string, request?: object, options?: TwirpCallOptions): Promise<any>;

  /**
   * Makes a call in protobuf.
   *
   * @param service the service with its package, such as `'livekit.RoomService'`
   * @param method the method, such as `'CreateRoom'`
   * @param request the encoded request message
   * @param options headers, time-out, retries and signal
   * @returns the encoded reply message. Rejects with a {@link TwirpError}.
   */
  protobuf(service: string, method: string, request: Uint8Array, options?: TwirpCallOptions): Promise<Uint8Array>;

  /**
   * Closes the client. It rejects new calls and finishes active ones. Then it closes its connections, unless another
   * client of the same server uses them. Open clients do not keep the process alive, so calling `close()` is optional.
   */
  close(): void;
}
