import { CallOptions, ConnectionOptions } from './options';

/** What a {@link TwirpClient} is made with. Its methods choose the format of requests, so it has no option `wire`. */
export interface TwirpClientOptions extends Omit<ConnectionOptions, 'wire'> {
  /** The path below which the server answers Twirp calls: `'/twirp'` without it. */
  prefix?: string;
}

/** What a single call of a {@link TwirpClient} can be given. */
export interface TwirpCallOptions extends CallOptions {
  /**
   * HTTP headers, as `{ Authorization: 'Bearer …' }`. `Connection`, `Content-Length`, `Expect`, `Host` and
   * `Transfer-Encoding` are refused with a `TypeError`.
   */
  headers?: Record<string, string | number | undefined>;
  /** `true` when a second call changes nothing: then it is repeated (see `retries`) even when the first may have run. */
  idempotent?: boolean;
}

/**
 * Calls the methods of any Twirp service (https://twitchtv.github.io/twirp/docs/spec_v7.html), with the transport of this
 * package: a method of a server can be called before this package knows it.
 *
 * @example
 * const client = new TwirpClient('https://my-project.livekit.cloud');
 * const headers = rooms.authHeader({ roomList: true });
 * const { rooms: list } = await client.json('livekit.RoomService', 'ListRooms', { names: ['my-room'] }, { headers });
 */
export declare class TwirpClient {
  /**
   * @param host the server's URL: `https://`, `http://`, `wss://` or `ws://`, a port and a base path if need be
   * @param options how it reaches the server, and how long its calls may take
   * @throws {TypeError} for a host that is no URL, and for a proxy or certificates that are none
   * @throws {RangeError} for a time or a number that is none
   */
  constructor(host: string, options?: TwirpClientOptions);

  /**
   * Makes a call in JSON.
   *
   * @param service the service with its package, as `'livekit.RoomService'`
   * @param method the method, as `'CreateRoom'`
   * @param request the request, as it goes into JSON; `{}` without it
   * @param options headers, and how long it may take
   * @returns the reply, an object, as it came; rejects with a {@link TwirpError}
   */
  json(service: string, method: string, request?: object, options?: TwirpCallOptions): Promise<any>;

  /**
   * Makes a call in protobuf.
   *
   * @param service the service with its package, as `'livekit.RoomService'`
   * @param method the method, as `'CreateRoom'`
   * @param request the bytes of the request's message
   * @param options headers, and how long it may take
   * @returns the bytes of the reply's message; rejects with a {@link TwirpError}
   */
  protobuf(service: string, method: string, request: Uint8Array, options?: TwirpCallOptions): Promise<Uint8Array>;

  /**
   * Closes the client: it takes no more calls, those under way end first. Its connections are closed then, unless
   * another client of the same server uses them. Nothing keeps a process alive that does not close its clients.
   */
  close(): void;
}
