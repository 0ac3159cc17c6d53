// Tests the package on a real LiveKit server with real participants. One server is used for all suites.
import { after, describe, test } from 'node:test';
import { NoLiveKitServer, startReal } from './server.mjs';
import { suites } from './suites.mjs';

let server;
let reason;
try {
  server = await startReal();
} catch (error) {
  if (!(error instanceof NoLiveKitServer) || process.env.LIVEKIT_REQUIRED === '1') throw error;
  reason = `no LiveKit server: ${error.message}`;
  console.log(`skipped: ${reason}`);
}

if (server) {
  describe('on a LiveKit server', () => {
    after(() => server.stop());
    for (const suite of suites) suite(server);
  });
} else {
  test('on a LiveKit server', { skip: reason });
}
