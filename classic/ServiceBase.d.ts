import { VideoGrant } from './grants';

/** Base class of the clients of LiveKit's services. It keeps the keys with which they sign. */
export declare class ServiceBase {
  /**
   * Creates the base of a client.
   *
   * @param apiKey the API key. Default: the environment variable `LIVEKIT_API_KEY`, read at each call.
   * @param secret the API secret. Default: the environment variable `LIVEKIT_API_SECRET`, read at each call.
   * @param ttl the lifetime of a token of {@link ServiceBase.authHeader}, as a time span. Default: ten minutes.
   */
  constructor(apiKey?: string, secret?: string, ttl?: string);

  /**
   * Returns the `Authorization` header for a call that the application makes itself.
   *
   * @param grant what the token allows
   * @throws {Error} `api-key and api-secret must be set`, if one is missing from both the argument and the environment
   *
   * @example
   * const headers = rooms.authHeader({ roomList: true });
   * await fetch('https://livekit.example.com/twirp/livekit.RoomService/ListRooms', {
   *   method: 'POST', body: '{}', headers: { ...headers, 'Content-Type': 'application/json' },
   * });
   */
  authHeader(grant: VideoGrant): { Authorization: string };
}
