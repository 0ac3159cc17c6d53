import { TwirpRpc } from './TwirpRPC';

/** An AbortSignal, by what is used of it: its own type is not in every program's library. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason?: any;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What a client of LiveKit's services can be given when it is made. */
export interface ClientOptions {
  /** How long a call may take in all, in seconds: 10 without it. Afterwards it is rejected with `ECONNABORTED`. */
  requestTimeout?: number;
}

/** What a single call can be given. */
export interface CallOptions {
  /** How long it may take in all, in seconds, instead of the client's. */
  requestTimeout?: number;
  /**
   * An `AbortSignal` that gives the call up: it is rejected at once, with `code` `ERR_CANCELED` and the signal's reason as `cause`, and its
   * connection is closed. The server may have acted on it.
   */
  signal?: Signal;
}

export declare function procedure(service: string, method: string, request: any, reply: any): any;

export declare class Service {
  constructor(rpc: TwirpRpc, apiKey?: string, secret?: string, options?: ClientOptions);
  rpc: TwirpRpc;
  apiKey?: string;
  request(procedure: any, message: any, room?: any, options?: CallOptions): Promise<any>;
}
