// Runs the suite of the real server on the in-memory one, so that both are known to behave the same. A real server supports
// Egress and Ingress only with a Redis: the replies of one with a Redis were recorded.
import { after, describe } from 'node:test';
import recordedServices from './recordedServices.mjs';
import { startInMemory } from './server.mjs';
import { suites } from './suites.mjs';

const server = await startInMemory();
describe('on the in-memory server', () => {
  after(() => server.stop());
  for (const suite of [...suites, recordedServices]) suite(server);
});
