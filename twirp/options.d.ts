/** An AbortSignal, by what is used of it: its own type is not in every program's library. */
export interface Signal {
  /** Whether it has been given. */
  readonly aborted: boolean;
  /** Why it was given. */
  readonly reason?: any;
  /**
   * Calls a listener when the signal is given.
   *
   * @param type `'abort'`
   * @param listener is called
   * @param options `once`: not a second time
   */
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  /**
   * Takes a listener back.
   *
   * @param type `'abort'`
   * @param listener which is not called any more
   */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How a client reaches its server, and what its calls may take when they say nothing else. */
export interface ConnectionOptions {
  /** How long a call may take in all, repetitions included, in seconds: 10 without it. */
  requestTimeout?: number;
  /** How long the making of a connection may take (DNS, TCP, a proxy, TLS), in seconds: 5 without it. */
  connectTimeout?: number;
  /**
   * How often a call is repeated that failed, when that may help and does no harm: the server was not reached or was
   * unavailable, and it has certainly not acted on the call, or acting on it twice changes nothing. `0` without it. The
   * pauses between grow, and all of it stays within `requestTimeout`.
   */
  retries?: number;
  /** The longest reply to take, in bytes: 64 MiB without it. */
  maxReplyBytes?: number;
  /**
   * How many connections there may be to the server: 128 without it. As many calls are under way at once, over HTTP/2 too,
   * where all share one connection; more wait for their turn.
   */
  maxConnections?: number;
  /** Certificates to trust beside the built-in ones, as PEM: those of a private authority. */
  ca?: string | Uint8Array | Array<string | Uint8Array>;
  /**
   * The URL of a proxy, as `http://user:password@proxy:3128`, or `false` for none. Without it the environment's:
   * `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in capital or small letters.
   */
  proxy?: string | false;
  /**
   * The format of requests: `'protobuf'`, or `'json'` for a server or a firewall that refuses protobuf. A server that
   * answers protobuf with status 415 gets JSON from then on without this option. Default: `'protobuf'`.
   */
  wire?: 'protobuf' | 'json';
}

/** What a single call can be given. */
export interface CallOptions {
  /** How long it may take in all, in seconds, instead of the client's. */
  requestTimeout?: number;
  /** How often it is repeated when that may help and does no harm, instead of the client's. */
  retries?: number;
  /**
   * An `AbortSignal` that gives the call up: it is rejected at once, with `twirpCode` `'canceled'` and the signal's reason as `cause`,
   * and its connection is closed. The server may have acted on it.
   */
  signal?: Signal;
}
