// The receiver's store that all processes of the backend share: a Redis that knows which events were received.

/** The code of an error that says nothing about the event: Redis failed. */
export const UNAVAILABLE = 'REDIS_UNAVAILABLE';

const key = (id) => `livekit:webhook:${id}`;

/**
 * Returns the store of a receiver.
 *
 * @param {import('redis').RedisClientType} redis a client that is connected
 */
export function storeOf(redis) {
  return {
    async add(id, seconds) {
      try {
        // NX sets the key only if it is missing, atomically; EX expires it after the window.
        return (await redis.set(key(id), '', { NX: true, EX: Math.ceil(seconds) })) === 'OK';
      } catch (cause) {
        throw Object.assign(new Error('Redis is unavailable', { cause }), { code: UNAVAILABLE });
      }
    },
    /** Removes an event, so that a retry is accepted after its handling failed. */
    forget: (id) => redis.del(key(id)),
  };
}
