import { TwirpError } from '../twirp/TwirpError';

/** The protobuf package of LiveKit's services. */
export declare const livekitPackage = 'livekit';

/** Interface for making Twirp calls: {@link TwirpRpc} or a replacement. */
export interface Rpc {
  /**
   * Makes one call.
   *
   * @param service the service's name without its package, such as `'RoomService'`
   * @param method the method's name, such as `'CreateRoom'`
   * @param data the request, which is serialized as JSON
   * @param headers additional HTTP headers
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

  /** The path prefix of the server's Twirp methods. */
  prefix: string;

  /**
   * Creates a client.
   *
   * @param host the server's URL, with `http://` or `https://`
   * @param pkg the protobuf package of the services, such as {@link livekitPackage}
   * @param prefix the path prefix of the server's Twirp methods. Default: `'/twirp'`.
   */
  constructor(host: string, pkg: string, prefix?: string);

  /**
   * Makes one call: a POST of JSON to `prefix/pkg.service/method`.
   *
   * @param service the service's name without its package, such as `'RoomService'`
   * @param method the method's name, such as `'CreateRoom'`
   * @param data the request, which is serialized as JSON
   * @param headers additional HTTP headers
   * @returns the reply's JSON, with keys in camel case at every depth. Rejects with an {@link RpcError}.
   */
  request(service: string, method: string, data: any, headers?: any): Promise<any>;
}

/**
 * The error with which a call rejects if the server rejected it or could not be reached. It has the shape of an axios
 * error and contains neither the secret nor the token.
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
  /** Always `true`. Applications of the original use it to detect such an error. */
  isAxiosError: true;
  /**
   * Why there was no reply, such as `'ECONNREFUSED'`, or `'ECONNABORTED'` after a time-out. Unset if there was a reply.
   */
  code?: string;
  /** The system's error number, if there was no reply. */
  errno?: number;
  /** The system call that failed, if there was no reply. */
  syscall?: string;
  /** The address that could not be reached. */
  address?: string;
  /** The port that could not be reached. */
  port?: number;
}
