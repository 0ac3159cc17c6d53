// Worker threads come and go while their calls are under way: the process goes on, and so do the others' calls.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import sdk from '../index.js';
import { LiveKitTestServer } from '../testing/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

test('workers that are terminated in the middle of their calls', async (t) => {
  const server = await LiveKitTestServer.start();
  t.after(() => server.close());
  const keys = [server.url, server.apiKey, server.apiSecret];
  const program = `
    const { parentPort } = require('worker_threads');
    const { RoomServiceClient } = require(${JSON.stringify(root)});
    const client = new RoomServiceClient(...${JSON.stringify(keys)});
    const work = async () => {
      for (;;) parentPort.postMessage(await client.createRoom({ name: 'r' }));
    };
    for (let i = 0; i < 20; i++) work();
  `;
  for (let round = 0; round < 5; round++) {
    const workers = Array.from({ length: 4 }, () => new Worker(program, { eval: true }));
    await Promise.all(
      workers.map(async (worker) => {
        const [room] = await once(worker, 'message');
        assert.equal(room.name, 'r');
        await worker.terminate();
      })
    );
  }
  assert.equal((await new sdk.RoomServiceClient(...keys).listRooms()).length, 1);
});
