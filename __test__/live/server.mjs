// Starts the servers for the suite. The other files of this folder know only what these functions return.
import { randomBytes } from 'node:crypto';
import { MemoryParticipant } from '../../scripts/memory-participant.mjs';
import { NoLiveKitServer, startLiveKit } from '../../scripts/livekit-server.mjs';
import { startWebhooks } from '../../scripts/webhooks.mjs';
import { LiveKitTestServer } from '../../testing/index.js';

export { NoLiveKitServer };

/** A new key for each server. */
const newKey = () => ({ apiKey: 'testkey', apiSecret: randomBytes(32).toString('base64url') });

/** Fields that the package's messages do not have, and fields that have a value only with real media. */
const LACKS_IN_MEMORY = `agent attributes audio_features backup_codec_policy bitrate can_manage_agent_session
  can_subscribe_metrics capabilities client_protocol creation_time_ms data_tracks departure_timeout disconnect_reason
  joined_at_ms kind kind_details mid packet_trailer_features repair_ssrc rid sdp_cid spatial_layer ssrc stream version
  video_layer_mode`.split(/\s+/);

/**
 * Starts a real server, and an endpoint for its webhooks.
 *
 * @param {{ redis?: string }} [options] the address of a Redis, as in startLiveKit
 * @returns `url`, `apiKey`, `apiSecret`; `webhooks` from startWebhooks; `join(token, options)`, which returns a
 *   Participant; `records`, whether it has a recording service; `lacks`, the fields that it does not send, in order;
 *   `stop()`
 * @throws {NoLiveKitServer} if there is none on this machine
 */
export async function startReal({ redis } = {}) {
  const { closeParticipants, Participant } = await import('../../scripts/participant.mjs');
  const key = newKey();
  const webhooks = await startWebhooks(key);
  const livekit = await startLiveKit({ ...key, webhookUrl: webhooks.url, redis, log: console.log });
  return {
    ...key,
    url: livekit.url,
    webhooks,
    records: false,
    lacks: [],
    join: (token, options) => Participant.join(livekit.url, token, options),
    async stop() {
      await closeParticipants();
      await livekit.stop();
      await webhooks.stop();
    },
  };
}

/** The same with the in-memory server. */
export async function startInMemory() {
  const key = newKey();
  const webhooks = await startWebhooks(key);
  const server = await LiveKitTestServer.start({ ...key, webhooks: [webhooks.url] });
  return {
    ...key,
    url: server.url,
    webhooks,
    records: true,
    lacks: LACKS_IN_MEMORY,
    join: (token, options) => MemoryParticipant.join(server, token, options),
    async stop() {
      await server.close();
      await webhooks.stop();
    },
  };
}
