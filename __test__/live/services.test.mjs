// Egress and Ingress on a LiveKit server that has neither: 1.2.7 and this package report the same errors.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';

import original from 'lk1';

import sdk from '../../index.js';
import { NoLiveKitServer, startLiveKit } from '../../scripts/livekit-server.mjs';

let server;
let skip;
try {
  server = await startLiveKit({ log: console.log });
} catch (error) {
  if (!(error instanceof NoLiveKitServer) || process.env.LIVEKIT_REQUIRED === '1') throw error;
  skip = `no LiveKit server: ${error.message}`;
}

const file = { filepath: 'name.mp4' };
const two = { filepath: 'name.mp4', s3: { bucket: 'b' }, gcp: { bucket: 'b' } };
const calls = [
  ['EgressClient', 'startRoomCompositeEgress', ['stage', file]],
  ['EgressClient', 'startRoomCompositeEgress', ['stage', two]],
  ['EgressClient', 'startParticipantEgress', ['stage', 'alice', { file }]],
  ['EgressClient', 'startTrackCompositeEgress', ['stage', file, { audioTrackId: 'TR_A' }]],
  ['EgressClient', 'startTrackEgress', ['stage', file, 'TR']],
  ['EgressClient', 'updateLayout', ['EG', 'grid']],
  ['EgressClient', 'updateStream', ['EG', ['rtmp://localhost']]],
  ['EgressClient', 'listEgress', []],
  ['EgressClient', 'stopEgress', ['EG']],
  ['IngressClient', 'createIngress', [0, { roomName: 'stage', participantIdentity: 'alice' }]],
  ['IngressClient', 'updateIngress', ['IN', { name: 'in' }]],
  ['IngressClient', 'listIngress', []],
  ['IngressClient', 'deleteIngress', ['IN']],
];

// Concurrently, because the server waits three seconds for an egress that it does not know.
describe('Egress and Ingress on a LiveKit server', { skip, concurrency: true }, () => {
  after(() => server?.stop());

  for (const [client, method, args] of calls) {
    test(`${method}(${JSON.stringify(args).slice(1, -1)})`, async () => {
      const [ours, other] = await Promise.all(
        [sdk, original].map(async (from) => {
          const { url, apiKey, apiSecret } = server;
          const { message, response } = await new from[client](url, apiKey, apiSecret)[method](...args).then(
            () => assert.fail('the call succeeded'),
            (error) => error
          );
          return { message, status: response.status, data: response.data };
        })
      );
      assert.deepEqual(ours, other);
      assert.equal(typeof ours.data.code, 'string');
    });
  }
});
