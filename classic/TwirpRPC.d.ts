import { TwirpError } from '../twirp/TwirpError';

/** The protobuf package of LiveKit's services. */
export declare const livekitPackage = 'livekit';

/** What makes a Twirp call: {@link TwirpRpc}, or a stand-in for it. */
export interface Rpc {
  /**
   * @param service the service's name without its package, as `'RoomService'`
   * @param method the method's name, as `'CreateRoom'`
   * @param data the request, as it goes into JSON
   * @param headers HTTP headers beside the usual ones
   */
  request(service: string, method: string, data: any, headers?: any): Promise<any>;
}

/**
 * Calls the methods of Twirp services in JSON.
 *
 * @example
 * const rpc = new TwirpRpc('https://livekit.example.com', livekitPackage);
 * const { rooms } = await rpc.request('RoomService', 'ListRooms', {}, { Authorization: `Bearer ${token}` });
 */
export declare class TwirpRpc {
  /** The server's URL. */
  host: string;

  /** The protobuf package of the services. */
  pkg: string;

  /** The path below which the server answers Twirp calls. */
  prefix: string;

  /**
   * @param host the server's URL, with `http://` or `https://`
   * @param pkg the protobuf package of the services, as {@link livekitPackage}
   * @param prefix the path below which the server answers Twirp calls; when missing, `'/twirp'`
   */
  constructor(host: string, pkg: string, prefix?: string);

  /**
   * Makes one call: a POST of JSON to `prefix/pkg.service/method`.
   *
   * @param service the service's name without its package, as `'RoomService'`
   * @param method the method's name, as `'CreateRoom'`
   * @param data the request, as it goes into JSON
   * @param headers HTTP headers beside the usual ones
   * @returns the reply's JSON, its keys in camel case at every depth; rejects with an {@link RpcError}
   */
  request(service: string, method: string, data: any, headers?: any): Promise<any>;
}

/**
 * What a call rejects with when the server refused it or was not reached. It has the shape of an error of axios,
 * and holds neither the secret nor the token.
 *
 * @example
 * try {
 *   await rooms.getParticipant('my-room', 'alice');
 * } catch (e) {
 *   const error = e as RpcError;
 *   if (error.twirpCode !== 'not_found') throw error;
 * }
 */
export interface RpcError extends TwirpError {
  /** What applications of the original tell such an error by. */
  isAxiosError: true;
  /** Why there was no reply, as `'ECONNREFUSED'`, or `'ECONNABORTED'` after a deadline. Not set when there was one. */
  code?: string;
  /** The system's number of the error, when there was no reply. */
  errno?: number;
  /** The system call that failed, when there was no reply. */
  syscall?: string;
  /** The address that was not reached. */
  address?: string;
  /** The port that was not reached. */
  port?: number;
}
