// Runs the Redis example as a user would: two backends that share a real Redis.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { signWebhook } from '../../testing/index.js';
import { installClient, startRedis } from '../../scripts/redis.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const key = { apiKey: 'APIkey', apiSecret: 'a secret that is long enough to be taken' };
const log = (line) => console.log(`# ${line}`);

let redis;
let client;
let backends;
let folder;
const children = [];

/** Starts the example's backend. Returns its address and its output. */
async function startBackend() {
  const env = { ...process.env, LIVEKIT_API_KEY: key.apiKey, LIVEKIT_API_SECRET: key.apiSecret, REDIS_URL: redis.url };
  const child = spawn(process.execPath, ['backend.mjs'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const lines = [];
  const failures = [];
  createInterface({ input: child.stderr }).on('line', (line) => failures.push(line));
  const out = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  await Promise.race([once(out, 'line'), once(child, 'close')]);
  assert.match(lines[0] ?? '', /^port /, failures.join('\n'));
  return { url: `http://127.0.0.1:${lines.shift().slice('port '.length)}`, lines, failures };
}

const post = async ({ url }, { body, authorization }) =>
  (await fetch(url, { method: 'POST', body, headers: { authorization } })).status;

before(async () => {
  // In the folder with the client's node_modules; the package is the one of this repository.
  folder = path.join(await installClient(log), 'example');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(root, 'examples/redis'), folder, { recursive: true });
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(root, path.join(folder, 'node_modules/livekit-server-sdk-rs'), 'dir');
  redis = await startRedis({ log });
  log(`Redis ${redis.version}`);
  backends = await Promise.all([startBackend(), startBackend()]);
  const { createClient } = createRequire(path.join(folder, 'x.js'))('redis');
  client = createClient({ url: redis.url, disableOfflineQueue: true }).on('error', () => {});
  await client.connect();
});

after(async () => {
  client?.destroy();
  for (const child of children) child.kill();
  await redis?.stop();
});

test('one of the backends handles an event, once', async () => {
  const [one, two] = backends;
  const signed = signWebhook({ event: 'room_started', room: { name: 'first' }, id: 'EV_1' }, key);
  assert.equal(await post(one, signed), 200);
  // The response is the same, but nothing is handled.
  for (const backend of [two, one, two]) assert.equal(await post(backend, signed), 200);
  assert.deepEqual([...one.lines, ...two.lines], ['room_started in first']);
  const ttl = await client.ttl('livekit:webhook:EV_1');
  assert.ok(ttl > 590 && ttl <= 600, `${ttl}`);
  assert.equal(await post(two, signWebhook({ event: 'room_finished', room: { name: 'first' }, id: 'EV_2' }, key)), 200);
  assert.deepEqual(two.lines, ['room_finished in first']);
});

test('handles one of many concurrent copies', async () => {
  for (const backend of backends) backend.lines.length = 0;
  const signed = signWebhook({ event: 'room_started', room: { name: 'storm' } }, key);
  const all = Array.from({ length: 100 }, (_, i) => post(backends[i % 2], signed));
  assert.deepEqual([...new Set(await Promise.all(all))], [200]);
  assert.deepEqual(
    backends.flatMap(({ lines }) => lines),
    ['room_started in storm']
  );
});

test('does not record an event that is not authentic', async () => {
  const signed = signWebhook({ event: 'room_started', room: { name: 'x' }, id: 'EV_3' }, key);
  const other = signWebhook({ event: 'room_started', id: 'EV_3' }, { ...key, apiSecret: 'another' });
  assert.equal(await post(backends[0], other), 401);
  assert.equal(await post(backends[0], { ...signed, body: `${signed.body} ` }), 401);
  assert.equal(await post(backends[0], signWebhook({ event: '', id: 'EV_3' }, key)), 401);
  assert.equal(await client.exists('livekit:webhook:EV_3'), 0);
  assert.equal(await post(backends[0], signed), 200);
  assert.equal(await client.exists('livekit:webhook:EV_3'), 1);
});

test('handles an event again after its handling failed', async () => {
  const signed = signWebhook({ event: 'room_started', room: { name: 'trouble' }, id: 'EV_4' }, key);
  for (const backend of backends) {
    backend.failures.length = 0;
    assert.equal(await post(backend, signed), 500);
    assert.deepEqual(backend.failures, ['room_started: the database is unavailable']);
  }
});

test('accepts no event without Redis, and the retried events when Redis is back', { timeout: 60_000 }, async () => {
  const [backend] = backends;
  backend.lines.length = 0;
  const signed = signWebhook({ event: 'room_started', room: { name: 'after' }, id: 'EV_5' }, key);
  const { port } = redis;
  await redis.stop();
  assert.equal(await post(backend, signed), 503);
  assert.deepEqual(backend.lines, []);
  redis = await startRedis({ port });
  // The server retries until it is accepted, as this loop does; the client reconnects automatically.
  while ((await post(backend, signed)) !== 200);
  assert.deepEqual(backend.lines, ['room_started in after']);
});
