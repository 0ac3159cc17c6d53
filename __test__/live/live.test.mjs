// The package against a real LiveKit server with real participants. One server serves all files of this directory.
import { after, describe, test } from 'node:test';
import data from './data.mjs';
import errors from './errors.mjs';
import participants from './participants.mjs';
import rooms from './rooms.mjs';
import { NoLiveKitServer, start } from './server.mjs';
import tracks from './tracks.mjs';
import webhooks from './webhooks.mjs';

let server;
let reason;
try {
  server = await start();
} catch (error) {
  if (!(error instanceof NoLiveKitServer) || process.env.LIVEKIT_REQUIRED === '1') throw error;
  reason = `no LiveKit server: ${error.message}`;
  console.log(`skipped: ${reason}`);
}

if (server) {
  describe('on a LiveKit server', () => {
    after(() => server.stop());
    for (const suite of [rooms, participants, tracks, data, webhooks, errors]) suite(server);
  });
} else {
  test('on a LiveKit server', { skip: reason });
}
