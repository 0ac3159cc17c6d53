// Which LiveKit server the suite runs against: the other files here know nothing but what these return.
import { randomBytes } from 'node:crypto';
import { MemoryParticipant } from '../../scripts/memory-participant.mjs';
import { NoLiveKitServer, startLiveKit } from '../../scripts/livekit-server.mjs';
import { startWebhooks } from '../../scripts/webhooks.mjs';
import { LiveKitTestServer } from '../../testing/index.js';

export { NoLiveKitServer };

/** Has a key of its own each time. */
const newKey = () => ({ apiKey: 'testkey', apiSecret: randomBytes(32).toString('base64url') });

/**
 * Starts a real server, and an endpoint that receives its webhooks.
 *
 * @returns `url`, `apiKey`, `apiSecret`; `webhooks` as startWebhooks makes it; `join(token, options)`, which gives a
 *   Participant; `records`, whether it has a recording service; `stop()`
 * @throws {NoLiveKitServer} when there is none on this machine
 */
export async function startReal() {
  const { closeParticipants, Participant } = await import('../../scripts/participant.mjs');
  const key = newKey();
  const webhooks = await startWebhooks(key);
  const livekit = await startLiveKit({ ...key, webhookUrl: webhooks.url, log: console.log });
  return {
    ...key,
    url: livekit.url,
    webhooks,
    records: false,
    join: (token, options) => Participant.join(livekit.url, token, options),
    async stop() {
      await closeParticipants();
      await livekit.stop();
      await webhooks.stop();
    },
  };
}

/** The same in memory. */
export async function startInMemory() {
  const key = newKey();
  const webhooks = await startWebhooks(key);
  const server = await LiveKitTestServer.start({ ...key, webhooks: [webhooks.url] });
  return {
    ...key,
    url: server.url,
    webhooks,
    records: true,
    join: (token, options) => MemoryParticipant.join(server, token, options),
    async stop() {
      await server.close();
      await webhooks.stop();
    },
  };
}
