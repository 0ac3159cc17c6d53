// The same suite as on the real server, on the one in memory: what passes on both is the same on both. A real server
// answers Egress and Ingress with a Redis only: what one with a Redis answered was recorded.
import { after, describe } from 'node:test';
import recordedServices from './recordedServices.mjs';
import { startInMemory } from './server.mjs';
import { suites } from './suites.mjs';

const server = await startInMemory();
describe('on the server in memory', () => {
  after(() => server.stop());
  for (const suite of [...suites, recordedServices]) suite(server);
});
