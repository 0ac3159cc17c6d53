// A backend that accepts each webhook once, even if several of its processes run at the same time. Its environment variables
// are LIVEKIT_API_KEY, LIVEKIT_API_SECRET, and REDIS_URL, as redis://127.0.0.1:6379.
import { createServer } from 'node:http';

import { WebhookReceiver } from 'livekit-server-sdk-rs';
import { createClient } from 'redis';

import { UNAVAILABLE, storeOf } from './store.mjs';

const { LIVEKIT_API_KEY, LIVEKIT_API_SECRET, REDIS_URL, PORT = '0' } = process.env;

// While Redis is unreachable, commands fail immediately, and the server retries its webhook later.
const redis = createClient({ url: REDIS_URL, disableOfflineQueue: true });
redis.on('error', ({ code, message }) => console.error(`Redis: ${code ?? message}`));
await redis.connect();

const store = storeOf(redis);
/** In bytes: far more than any event has. */
const LIMIT = 1024 * 1024;
const receiver = new WebhookReceiver(LIVEKIT_API_KEY, LIVEKIT_API_SECRET, { strict: true, replay: { store } });

/** Handles an event. */
async function handle({ event, room }) {
  if (room?.name === 'trouble') throw new Error('the database is unavailable');
  console.log(`${event} in ${room?.name}`);
}

/** The response's status for a webhook: from 500 up, the server retries it. */
async function answer(body, authorization) {
  let event;
  try {
    event = await receiver.receiveAsync(body, authorization);
  } catch (error) {
    if (error.code === 'ERR_WEBHOOK_REPLAYED') return 200;
    return error.code === UNAVAILABLE ? 503 : 401;
  }
  try {
    await handle(event);
    return 200;
  } catch (error) {
    console.error(`${event.event}: ${error.message}`);
    await store.forget(event.id).catch(() => {}); // If this fails, too, retries count as replays.
    return 500;
  }
}

/** The body; undefined if it exceeds the limit. */
async function bodyOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const server = createServer(async (request, response) => {
  try {
    const body = await bodyOf(request);
    response.writeHead(body ? await answer(body, request.headers.authorization) : 413).end();
  } catch {
    // The sender has disconnected.
    response.destroy();
  }
});
server.listen(Number(PORT), '127.0.0.1', () => console.log(`port ${server.address().port}`));
