// Writes down what a real LiveKit server answers: __test__/live/recorded.json, which every server is held against.
//
//   node scripts/record-server.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { file, record } from '../__test__/live/recorded.mjs';
import { startReal } from '../__test__/live/server.mjs';

const server = await startReal();
try {
  const recorded = await record(server);
  const style = await prettier.resolveConfig(fileURLToPath(file));
  writeFileSync(file, await prettier.format(JSON.stringify(recorded), { ...style, parser: 'json' }));
  console.log(`${Object.keys(recorded.replies).length} replies and ${recorded.webhooks.length} webhooks`);
} finally {
  await server.stop();
}
