// What several processes that receive webhooks have in common: a Redis that knows which events came.

/** The code of an error that tells nothing of the event: Redis did not answer as it should. */
export const UNAVAILABLE = 'REDIS_UNAVAILABLE';

const key = (id) => `livekit:webhook:${id}`;

/**
 * The store of a receiver.
 *
 * @param {import('redis').RedisClientType} redis a client that is connected
 */
export function storeOf(redis) {
  return {
    async add(id, seconds) {
      try {
        // NX sets a key when it is not there, in one step; EX lets it go after the window.
        return (await redis.set(key(id), '', { NX: true, EX: Math.ceil(seconds) })) === 'OK';
      } catch (cause) {
        throw Object.assign(new Error('Redis can not be asked', { cause }), { code: UNAVAILABLE });
      }
    },
    /** Lets an event come once more: for when its handling failed. */
    forget: (id) => redis.del(key(id)),
  };
}
