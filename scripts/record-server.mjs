// Records the replies of a real LiveKit server in __test__/live/recorded.json, which the tests compare every server with.
// Given the address of an empty Redis, it also records recordedServices.json, for Egress and Ingress, which need one.
//
//   node scripts/record-server.mjs [127.0.0.1:6379]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import * as rooms from '../__test__/live/recorded.mjs';
import * as services from '../__test__/live/recordedServices.mjs';
import { startReal } from '../__test__/live/server.mjs';

async function write({ file, record }, options) {
  const server = await startReal(options);
  try {
    const recorded = await record(server);
    const style = await prettier.resolveConfig(fileURLToPath(file));
    writeFileSync(file, await prettier.format(JSON.stringify(recorded), { ...style, parser: 'json' }));
    console.log(`${Object.keys(recorded.replies).length} replies and ${recorded.webhooks.length} webhooks`);
  } finally {
    await server.stop();
  }
}

const [, , redis] = process.argv;
await write(rooms);
if (redis) await write(services, { redis });
