/** The used part of an `AbortSignal`, whose full type is not in every program's `lib`. */
export interface Signal {
  /** Whether the signal was aborted. */
  readonly aborted: boolean;
  /** The reason of the abort. */
  readonly reason?: any;
  /**
   * Adds a listener for the abort.
   *
   * @param type `'abort'`
   * @param listener the function to call
   * @param options with `once`, the listener is called at most once
   */
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  /**
   * Removes a listener.
   *
   * @param type `'abort'`
   * @param listener the listener to remove
   */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Options of a client: its connections, and the defaults of its calls. */
export interface ConnectionOptions {
  /** Time-out of a call with its retries, in seconds. Default: 10. */
  requestTimeout?: number;
  /** Time-out of connecting (DNS, TCP, proxy and TLS), in seconds. Default: 5. */
  connectTimeout?: number;
  /**
   * Maximum number of retries of a failed call. Default: 0. A call is repeated only if the server could not be reached or
   * was unavailable, and only if a repeat is safe. It is safe if the server cannot have executed the call, or if executing
   * it twice is harmless. The pauses between tries grow. All tries together stay within `requestTimeout`.
   */
  retries?: number;
  /** Maximum size of a reply in bytes. Default: 64 MiB. */
  maxReplyBytes?: number;
  /**
   * Maximum number of connections to the server. Default: 128. It also limits the number of concurrent calls; further
   * calls wait. The limit applies to HTTP/2 too, where all calls share one connection.
   */
  maxConnections?: number;
  /** Additional trusted certificates as PEM, for example of a private authority. */
  ca?: string | Uint8Array | Array<string | Uint8Array>;
  /** The client's certificate as PEM, for a server that asks for one (mutual TLS). Needs `key`. Default: none. */
  cert?: string | Uint8Array;
  /** The private key of `cert` as PEM, without a passphrase. */
  key?: string | Uint8Array;
  /**
   * The URL of a proxy, such as `http://user:password@proxy:3128`, or `false` for none. Default: the environment
   * variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in upper or lower case.
   */
  proxy?: string | false;
  /**
   * The format of requests: `'protobuf'`, or `'json'` for a server or a firewall that refuses protobuf. A server that
   * answers protobuf with status 415 gets JSON from then on without this option. Default: `'protobuf'`.
   */
  wire?: 'protobuf' | 'json';
}

/** Options of a single call. */
export interface CallOptions {
  /** Time-out of the call with its retries, in seconds. Default: the client's. */
  requestTimeout?: number;
  /** Maximum number of retries, see {@link ConnectionOptions.retries}. Default: the client's. */
  retries?: number;
  /**
   * An `AbortSignal` that aborts the call. The call rejects immediately, with `twirpCode` `'canceled'` and the signal's
   * reason as `cause`, and its connection is closed. The server may have executed the call.
   */
  signal?: Signal;
}
