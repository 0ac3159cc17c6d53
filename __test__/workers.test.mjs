// Workers and contexts that end during calls: the process keeps running, and so do the calls of others.
// `npm run test:slow -- workers` starts two hundred workers.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';

import sdk from '../index.js';
import { LiveKitTestServer } from '../testing/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The number of workers; four run at a time. */
const WORKERS = Number(process.env.WORKERS || 20);

/** A server, and the first lines of a program that calls it. */
async function startServer(t) {
  const server = await LiveKitTestServer.start();
  t.after(() => server.close());
  const keys = [server.url, server.apiKey, server.apiSecret];
  const prelude = `
    const { parentPort } = require('worker_threads');
    const { AccessToken, RoomServiceClient, WebhookReceiver } = require(${JSON.stringify(root)});
    const client = new RoomServiceClient(...${JSON.stringify(keys)});
    const fly = async (done) => {
      for (;;) done(await client.createRoom({ name: 'r' }));
    };
    const end = (code) => process.exit(code);
  `;
  return { keys, prelude, works: async () => (await new sdk.RoomServiceClient(...keys).listRooms()).length === 1 };
}

/** How a worker ends during its calls, after it has reported the first one. */
const ends = {
  'is terminated': { program: `for (let i = 0; i < 20; i++) fly((room) => parentPort.postMessage(room.name));` },
  'exits in a callback': {
    program: `for (let i = 0; i < 20; i++) fly((room) => (parentPort.postMessage(room.name), end(0)));`,
    byItself: true,
  },
  'fails in a callback': {
    program: `
      for (let i = 0; i < 20; i++) fly(() => {});
      client.createRoom({ name: 'r' }).then((room) => {
        parentPort.postMessage(room.name);
        parentPort.once('message', () => { throw new Error('on purpose'); });
      });
    `,
    byItself: true,
    fails: true,
  },
  'is terminated while Rust works for it': {
    program: `
      fly(() => {});
      const metadata = 'é'.repeat(1 << 20);
      client.createRoom({ name: 'r' }).then((room) => {
        parentPort.postMessage(room.name);
        for (;;) new AccessToken('k', 's', { metadata }).toJwt();
      });
    `,
  },
};

for (const [how, { program, byItself, fails }] of Object.entries(ends)) {
  test(`a worker ${how} during its calls`, async (t) => {
    const { prelude, works } = await startServer(t);
    for (let started = 0; started < WORKERS / Object.keys(ends).length; started += 4) {
      const workers = Array.from({ length: 4 }, () => new Worker(prelude + program, { eval: true }));
      await Promise.all(
        workers.map(async (worker) => {
          let failure;
          worker.once('error', (error) => (failure = error));
          const ended = new Promise((resolve) => worker.once('exit', resolve));
          const [name] = await once(worker, 'message');
          assert.equal(name, 'r');
          if (fails) worker.postMessage('now');
          else if (!byItself) await worker.terminate();
          await ended;
          assert.equal(failure?.message, fails ? 'on purpose' : undefined);
        })
      );
      assert.ok(await works());
    }
  });
}

test('a worker with pending calls ends when they are done', async (t) => {
  const { prelude, works } = await startServer(t);
  const worker = new Worker(`${prelude} for (let i = 0; i < 20; i++) client.createRoom({ name: 'r' });`, {
    eval: true,
  });
  assert.deepEqual(await once(worker, 'exit'), [0]);
  assert.ok(await works());
});

/** The exit of a separate process. */
async function run(program) {
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  const [code, signal] = await once(child, 'close');
  return { code, signal, printed };
}

test('process.exit in a callback, with pending calls', async (t) => {
  const { prelude, works } = await startServer(t);
  const flying = `for (let i = 0; i < 50; i++) client.createRoom({ name: 'r' });`;
  for (const program of [
    `${flying} client.createRoom({ name: 'r' }).then(() => { console.log('in it'); end(7); });`,
    `${flying} client.listRooms(undefined, { signal: AbortSignal.timeout(0) }).catch(() => { console.log('in it'); end(7); });`,
    `${flying} process.on('exit', () => { client.createRoom({ name: 'r' }); console.log('in it'); }); end(7);`,
    // During a native call: while Rust converts an argument, or before it starts.
    `${flying} console.log('in it'); client.createRoom({ get name() { return end(7); } });`,
    `const { Worker } = require('worker_threads');
     new Worker(${JSON.stringify(`${prelude} for (let i = 0; i < 20; i++) fly(() => parentPort.postMessage(1));`)}, { eval: true })
       .once('message', () => { console.log('in it'); end(7); });`,
  ]) {
    assert.deepEqual(await run(prelude + program), { code: 7, signal: null, printed: 'in it\n' }, program);
  }
  assert.ok(await works());
});

/** The package, run again in a separate context, as test runners do. The addon is loaded again, too. */
function loadIn(context) {
  const loaded = new Map();
  const load = (file) => {
    if (loaded.has(file)) return loaded.get(file).exports;
    const module = { exports: {} };
    loaded.set(file, module);
    if (file.endsWith('.node')) {
      process.dlopen(module, file);
      return module.exports;
    }
    const near = createRequire(file);
    const within = (name) =>
      name.startsWith('node:') || !/^[./]/.test(name) ? require(name) : load(near.resolve(name));
    within.resolve = near.resolve;
    const wrapper = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    const run = vm.runInContext(wrapper, context, { filename: file });
    run(module.exports, within, module, file, path.dirname(file));
    return module.exports;
  };
  return load(path.join(root, 'index.js'));
}

test('several contexts and workers use the addon at the same time', async (t) => {
  const { keys, prelude, works } = await startServer(t);
  const globals = {
    process,
    Buffer,
    console,
    setTimeout,
    clearTimeout,
    setImmediate,
    queueMicrotask,
    URL,
    AbortSignal,
  };
  const contexts = Array.from({ length: 3 }, () => loadIn(vm.createContext({ ...globals })));
  assert.notEqual(contexts[0].AccessToken, contexts[1].AccessToken);
  const workers = Array.from(
    { length: 2 },
    () =>
      new Worker(`${prelude} for (let i = 0; i < 5; i++) fly((room) => parentPort.postMessage(room.name));`, {
        eval: true,
      })
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  for (const { AccessToken, RoomServiceClient, TokenVerifier } of [sdk, ...contexts]) {
    const client = new RoomServiceClient(...keys);
    for (let round = 0; round < 10; round++) {
      const rooms = await Promise.all(Array.from({ length: 10 }, () => client.createRoom({ name: 'r' })));
      assert.ok(rooms.every(({ name }) => name === 'r'));
      const token = new AccessToken('k', 's', { identity: 'é' }).toJwt();
      for (const other of [sdk, ...contexts]) assert.equal(new other.TokenVerifier('k', 's').verify(token).sub, 'é');
      assert.throws(() => new TokenVerifier('k', 'other').verify(token), { message: 'invalid signature' });
    }
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  assert.ok(await works());
});
