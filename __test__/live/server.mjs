// Which LiveKit server the suite runs against: the other files here know nothing but what `start` returns.
import { randomBytes } from 'node:crypto';
import { NoLiveKitServer, startLiveKit } from '../../scripts/livekit-server.mjs';
import { closeParticipants, Participant } from '../../scripts/participant.mjs';
import { startWebhooks } from '../../scripts/webhooks.mjs';

export { NoLiveKitServer };

/**
 * Starts a server, and an endpoint that receives its webhooks.
 *
 * @returns `url`, `apiKey`, `apiSecret`; `webhooks` as startWebhooks makes it; `join(token, options)`, which gives a
 *   Participant; `stop()`
 * @throws {NoLiveKitServer} when there is none on this machine
 */
export async function start() {
  const key = { apiKey: 'testkey', apiSecret: randomBytes(32).toString('base64url') };
  const webhooks = await startWebhooks(key);
  const livekit = await startLiveKit({ ...key, webhookUrl: webhooks.url, log: console.log });
  return {
    ...key,
    url: livekit.url,
    webhooks,
    join: (token, options) => Participant.join(livekit.url, token, options),
    async stop() {
      await closeParticipants();
      await livekit.stop();
      await webhooks.stop();
    },
  };
}
