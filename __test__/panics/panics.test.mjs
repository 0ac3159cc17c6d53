// A panic in Rust is an error in JavaScript: Node goes on, and each pending promise is settled. The addon of this test
// panics where it is told to (`scripts/panics.mjs` builds it).

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';

import { startServer } from '../server.mjs';

const addon = fileURLToPath(new URL('../../target/panicking.node', import.meta.url));
process.env.NAPI_RS_NATIVE_LIBRARY_PATH = addon;
const require = createRequire(import.meta.url);
const native = require(addon);
const sdk = require('../..');
const { TwirpClient } = require('../../twirp');
const { Room } = require('../../dist/proto/livekit_models');

const KEYS = ['APIkey', 'a secret that is long enough to be taken'];
const CODE = 'ERR_LIVEKIT_PANIC';

/** That an error stands for a panic, and repeats nothing that the panic said. */
function isPanic(error) {
  assert.ok(error instanceof Error);
  assert.equal(error.code, CODE);
  assert.match(error.message, /^livekit-server-sdk-rs has a defect, please report it: a panic at \S+\.rs:\d+$/);
  return true;
}

/** A server that answers each call with an empty message, when the test lets it. */
async function startHeldServer(t) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  const server = await startServer(t, (_, response) => {
    released.then(() => response.writeHead(200, { 'content-type': 'application/protobuf' }).end());
  });
  return { ...server, release };
}

const clients = (url) => ({
  classic: new sdk.RoomServiceClient(url, ...KEYS),
  twirp: new TwirpClient(url),
});

/** The work of each export, through what the package offers, or bare when nothing else shows its error. */
const works = {
  abort: () => native.abort(mailbox, 0),
  addOnce: () => native.addOnce(replays, 'id', 0),
  call: () => native.call(client, mailbox, 0, 0, key, undefined, new Uint8Array(), 0, 0, undefined, undefined, false),
  check: () => native.check(client),
  claims: () => native.claims(),
  close: () => native.close(client),
  decode: () => Room.decode(new Uint8Array([10, 1, 97])),
  expiry: () => native.expiry('1h', 0),
  forget: () => native.forget(replays, 'id'),
  grants: () => native.grants(),
  growTape: () => native.growTape(tape, new Int32Array(4)),
  issuer: () => native.issuer('a.b.c'),
  knownGrants: () => native.knownGrants(),
  meantGrant: () => native.meantGrant('roomName'),
  mint: () => native.mint(key, '{}', undefined, 60, 0),
  mintKnown: () => native.mintKnown(key, slate),
  newClient: () => native.newClient('http://127.0.0.1:1', ''),
  newKey: () => native.newKey('k', 's'),
  newMailbox: () => native.newMailbox(() => {}),
  newReplays: () => native.newReplays(60, 10),
  newSlate: () => native.newSlate(new Float64Array(new ArrayBuffer(512)), new Uint8Array(1024)),
  newTape: () => native.newTape(new Int32Array(4)),
  nextOutcome: () => native.nextOutcome(mailbox, tape),
  post: () => native.post(client, mailbox, 0, 'p', [], new Uint8Array(), undefined, undefined, false, false),
  procedures: () => native.procedures(),
  receive: () => {
    const token = new sdk.AccessToken(...KEYS);
    token.sha256 = createHash('sha256').update('{}').digest('base64');
    return new sdk.WebhookReceiver(...KEYS).receive('{}', token.toJwt());
  },
  sign: () => native.sign(key, '{}'),
  verify: () => new sdk.TokenVerifier(...KEYS).verify(new sdk.AccessToken(...KEYS).toJwt()),
};
const key = native.newKey(...KEYS);
const replays = native.newReplays(60, 10);
const slate = native.newSlate(new Float64Array(new ArrayBuffer(512)), new Uint8Array(1024));
const tape = native.newTape(new Int32Array(100));
const mailbox = native.newMailbox(() => {
  while (native.nextOutcome(mailbox, tape) !== undefined);
});
const client = native.newClient('http://127.0.0.1:1', '');

// A process that does not end by itself is a call that was lost.
test('each export throws for a panic, and works again', () => {
  const exports = Object.keys(native).filter((name) => typeof native[name] === 'function' && name !== 'injectPanic');
  assert.deepEqual(Object.keys(works).sort(), exports.sort(), 'each export has its line in this test');
  for (const [name, work] of Object.entries(works)) {
    // What the work does before is not to panic: only this export's first call is.
    const real = native[name];
    let called = 0;
    const binding = require('../../binding.js');
    const panicking = (...args) => {
      if (called++ === 0) native.injectPanic('export');
      return real(...args);
    };
    native[name] = binding[name] = panicking;
    try {
      assert.throws(work, isPanic, name);
    } finally {
      native[name] = binding[name] = real;
    }
    assert.equal(called, 1, name);
    assert.doesNotThrow(work, name);
  }
});

test('arguments and results are converted within the same net', () => {
  native.injectPanic('argument');
  assert.throws(() => native.sign(key, '{}'), isPanic);
  native.injectPanic('result');
  assert.throws(() => Room.decode(new Uint8Array([10, 1, 97])), isPanic);
  assert.equal(Room.decode(new Uint8Array([10, 1, 97])).sid, 'a');
});

/** How ten calls of both clients end when one place panics once they are under way. */
async function outcomes(t, place, begin = (calls) => calls()) {
  const server = await startHeldServer(t);
  const { classic, twirp } = clients(server.url);
  const calls = await begin(
    () =>
      Array.from({ length: 10 }, (_, i) =>
        i % 2 ? classic.listRooms() : twirp.protobuf('livekit.RoomService', 'ListRooms', new Uint8Array())
      ),
    server
  );
  server.release();
  const settled = await Promise.allSettled(calls);
  assert.deepEqual(await classic.listRooms(), [], `the next call after ${place}`);
  return settled.filter(({ status }) => status === 'rejected').map(({ reason }) => reason);
}

/** That errors of calls stand for a panic. In the classic clients the code is in `code`, in others in the cause's. */
function arePanics(errors, count) {
  assert.equal(errors.length, count);
  for (const error of errors) {
    assert.equal(error.twirpCode, 'internal');
    assert.equal(error.mayHaveRun, true);
    assert.ok(error.code === CODE || isPanic(error.cause), error.code);
  }
}

test('a task that panics rejects its call alone', async (t) => {
  arePanics(
    await outcomes(t, 'call', (calls) => {
      native.injectPanic('call');
      return calls();
    }),
    1
  );
});

test('a mailbox that panics when an outcome comes rejects its call alone', async (t) => {
  arePanics(
    await outcomes(t, 'mailbox', (calls) => {
      native.injectPanic('mailbox');
      return calls();
    }),
    1
  );
});

test('a mailbox that panics when an outcome is fetched rejects all calls, for it may be the outcome of any', async (t) => {
  arePanics(
    await outcomes(t, 'export', async (calls, server) => {
      const begun = calls();
      while (server.requests.length < begun.length) await new Promise(setImmediate);
      native.injectPanic('export');
      return begun;
    }),
    10
  );
});

test('a mailbox out of which nothing comes any more rejects all calls, and gives way to another one', async (t) => {
  const server = await startServer(t, () => ({ type: 'application/protobuf', body: Buffer.alloc(0) }));
  // In a process of its own: the lost calls would keep this one alive.
  const program = `
    const binding = require(${JSON.stringify(path.resolve('binding.js'))});
    const { RoomServiceClient } = require(${JSON.stringify(path.resolve('.'))});
    const rooms = new RoomServiceClient(${JSON.stringify(server.url)}, 'k', 's');
    const { nextOutcome } = binding;
    binding.nextOutcome = () => {
      throw Object.assign(new Error('a panic'), { code: ${JSON.stringify(CODE)} });
    };
    const calls = () => Promise.allSettled([rooms.listRooms(), rooms.listRooms(), rooms.listRooms()]);
    calls()
      .then((settled) => {
        console.log(...settled.map(({ reason }) => reason.code));
        binding.nextOutcome = nextOutcome;
        return calls();
      })
      .then((settled) => {
        console.log(...settled.map(({ value }) => value.length));
        process.exit();
      });
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program]);
  assert.equal(stdout, `${CODE} ${CODE} ${CODE}\n0 0 0\n`);
});

test('a reply whose strings panic on their way rejects its call alone', async (t) => {
  const server = await startServer(t, () => ({ type: 'application/protobuf', body: Buffer.from([10, 3, 10, 1, 97]) }));
  const { classic } = clients(server.url);
  native.injectPanic('result');
  const settled = await Promise.allSettled([classic.listRooms(), classic.listRooms(), classic.listRooms()]);
  arePanics(
    settled.filter(({ status }) => status === 'rejected').map(({ reason }) => reason),
    1
  );
  assert.equal((await classic.listRooms())[0].sid, 'a');
});

test('a call that panics while it is begun is rejected, and its number is nobody else’s', async (t) => {
  const server = await startServer(t, () => ({ type: 'application/protobuf', body: Buffer.alloc(0) }));
  const { classic } = clients(server.url);
  await classic.listRooms();
  native.injectPanic('export');
  const first = classic.listRooms();
  await assert.rejects(first, isPanic);
  assert.deepEqual(await Promise.all([classic.listRooms(), classic.listRooms()]), [[], []]);
});

test('a signal whose abort panics rejects its call all the same', async (t) => {
  const server = await startHeldServer(t);
  const { classic } = clients(server.url);
  const controller = new AbortController();
  const call = classic.listRooms(undefined, { signal: controller.signal });
  native.injectPanic('export');
  controller.abort();
  await assert.rejects(call, { code: 'ERR_CANCELED' });
  server.release();
});

test('the thread of the connections that panics rejects what is under way, and another takes its place', async (t) => {
  arePanics(
    await outcomes(t, 'thread', async (calls, server) => {
      const begun = calls();
      while (server.requests.length < begun.length) await new Promise(setImmediate);
      native.injectPanic('thread');
      await Promise.allSettled(begun);
      return begun;
    }),
    10
  );
});

test('a worker that panics ends nothing but its own call', async (t) => {
  const server = await startServer(t, () => ({ type: 'application/protobuf', body: Buffer.alloc(0) }));
  const program = `
    const { parentPort } = require('worker_threads');
    const native = require(${JSON.stringify(addon)});
    const { RoomServiceClient } = require(${JSON.stringify(path.resolve('.'))});
    const rooms = new RoomServiceClient(${JSON.stringify(server.url)}, 'k', 's');
    native.injectPanic('call');
    rooms.listRooms().catch((error) => rooms.listRooms().then(() => parentPort.postMessage(error.code)));
  `;
  const worker = new Worker(program, { eval: true });
  assert.deepEqual(await once(worker, 'message'), [CODE]);
  assert.deepEqual(await clients(server.url).classic.listRooms(), []);
});

test('what a panic said is not repeated on the standard error', async () => {
  const program = `
    const native = require(${JSON.stringify(addon)});
    native.injectPanic('export');
    try { native.grants(); } catch (error) { console.log(error.code); }
  `;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', program]);
  assert.equal(stdout, `${CODE}\n`);
  assert.match(stderr, /^livekit-server-sdk-rs has a defect, please report it: a panic at \S+\.rs:\d+\n$/);
});

test('the addon that is shipped has no such places', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const [shipped] = readdirSync(root).filter((name) => name.endsWith('.node'));
  assert.deepEqual(
    Object.keys(native).filter((name) => !(name in require(path.join(root, shipped)))),
    ['injectPanic', '__napiBindingTarget']
  );
});
