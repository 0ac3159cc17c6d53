// What several processes that receive webhooks have in common: a Redis that knows which events came.

const key = (id) => `livekit:webhook:${id}`;

/**
 * The store of a receiver.
 *
 * @param {import('redis').RedisClientType} redis a client that is connected
 */
export function storeOf(redis) {
  return {
    // NX sets a key when it is not there, in one step; EX lets it go after the window.
    add: async (id, seconds) => (await redis.set(key(id), '', { NX: true, EX: Math.ceil(seconds) })) === 'OK',
    /** Lets an event come once more: for when its handling failed. */
    forget: (id) => redis.del(key(id)),
  };
}
