import { VideoGrant } from './grants';

/** What the clients of LiveKit's services have in common: the keys that they sign with. */
export declare class ServiceBase {
  /**
   * @param apiKey the API key; when missing, the environment's `LIVEKIT_API_KEY` at the time of each call
   * @param secret the API secret; when missing, the environment's `LIVEKIT_API_SECRET` at the time of each call
   * @param ttl how long a token of {@link ServiceBase.authHeader} is valid, as a time span; when missing, ten minutes
   */
  constructor(apiKey?: string, secret?: string, ttl?: string);

  /**
   * The header of a call that one makes oneself.
   *
   * @param grant what its token allows
   * @throws {Error} `api-key and api-secret must be set`, when one is found in neither place
   *
   * @example
   * const headers = rooms.authHeader({ roomList: true });
   * await fetch('https://livekit.example.com/twirp/livekit.RoomService/ListRooms', {
   *   method: 'POST', body: '{}', headers: { ...headers, 'Content-Type': 'application/json' },
   * });
   */
  authHeader(grant: VideoGrant): { Authorization: string };
}
