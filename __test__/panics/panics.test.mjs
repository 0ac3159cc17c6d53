// A panic in Rust becomes an error in JavaScript: Node keeps running, and each pending promise settles. The test's addon
// panics on request (`scripts/panics.mjs` builds it).

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
const { NUMBERS, TEXT } = require('../../generated/abi.js').slate;
const sdk = require('../..');
const { TwirpClient } = require('../../twirp');
const { Room } = require('../../dist/proto/livekit_models');

const KEYS = ['APIkey', 'a secret that is long enough to be taken'];
const CODE = 'ERR_LIVEKIT_PANIC';

/** Checks that an error reports a panic, without the panic's message. */
function isPanic(error) {
  assert.ok(error instanceof Error);
  assert.equal(error.code, CODE);
  assert.match(error.message, /^livekit-server-sdk-rs has a defect, please report it: a panic at \S+\.rs:\d+$/);
  return true;
}

/** A server that replies to each call with an empty message, when the test releases it. */
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

/** Calls each export through the public API, or directly if the API hides its error. */
const works = {
  abort: () => native.abort(mailbox, 0),
  addOnce: () => native.addOnce(replays, 'id', 0),
  call: () => native.call(client, mailbox, key, undefined, new Uint8Array()),
  check: () => native.check(client),
  close: () => native.close(client),
  decode: () => Room.decode(new Uint8Array([10, 1, 97])),
  forget: () => native.forget(replays, 'id'),
  growTape: () => native.growTape(tape, new Int32Array(4)),
  issuer: () => native.issuer('a.b.c'),
  mint: () => native.mint(key, '{}', undefined, 0, 60),
  mintKnown: () => native.mintKnown(key, slate),
  newClient: () => native.newClient('http://127.0.0.1:1', '', {}, new Float64Array(8)),
  newKey: () => native.newKey('k', 's'),
  newMailbox: () => native.newMailbox(() => {}),
  newReplays: () => native.newReplays(60, 10),
  newSlate: () => native.newSlate(new Float64Array(new ArrayBuffer(8 * NUMBERS)), new Uint8Array(TEXT)),
  newTape: () => native.newTape(new Int32Array(4)),
  nextOutcome: () => native.nextOutcome(mailbox, tape),
  post: () => native.post(client, mailbox, 'p', [], new Uint8Array()),
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
const slate = native.newSlate(new Float64Array(new ArrayBuffer(8 * NUMBERS)), new Uint8Array(TEXT));
const tape = native.newTape(new Int32Array(100));
const mailbox = native.newMailbox(() => {
  while (native.nextOutcome(mailbox, tape) !== undefined);
});
const client = native.newClient('http://127.0.0.1:1', '', {}, new Float64Array(8));

// If a call were lost, the process would not end.
test('each export throws on a panic and works again afterwards', () => {
  const exports = Object.keys(native).filter((name) => typeof native[name] === 'function' && name !== 'injectPanic');
  assert.deepEqual(Object.keys(works).sort(), exports.sort(), 'each export is in this test');
  for (const [name, work] of Object.entries(works)) {
    // Only the first call of this export may panic, not the calls before it.
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

test('panics in the conversion of arguments and results are caught, too', () => {
  native.injectPanic('argument');
  assert.throws(() => native.sign(key, '{}'), isPanic);
  native.injectPanic('result');
  assert.throws(() => Room.decode(new Uint8Array([10, 1, 97])), isPanic);
  assert.equal(Room.decode(new Uint8Array([10, 1, 97])).sid, 'a');
});

/** The outcomes of ten calls of both clients, if one point in the code panics after they have started. */
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

/** Checks that errors of calls report a panic. The code is in `code` in the classic clients, else in the cause's. */
function arePanics(errors, count) {
  assert.equal(errors.length, count);
  for (const error of errors) {
    assert.equal(error.twirpCode, 'internal');
    assert.equal(error.mayHaveRun, true);
    assert.ok(error.code === CODE || isPanic(error.cause), error.code);
  }
}

test('a task that panics rejects only its call', async (t) => {
  arePanics(
    await outcomes(t, 'call', (calls) => {
      native.injectPanic('call');
      return calls();
    }),
    1
  );
});

test('a mailbox that panics when it receives an outcome rejects only that call', async (t) => {
  arePanics(
    await outcomes(t, 'mailbox', (calls) => {
      native.injectPanic('mailbox');
      return calls();
    }),
    1
  );
});

test('a mailbox that panics when an outcome is fetched rejects all calls, because any could be affected', async (t) => {
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

test('a mailbox that no longer returns outcomes rejects all calls and is replaced', async (t) => {
  const server = await startServer(t, () => ({ type: 'application/protobuf', body: Buffer.alloc(0) }));
  // In a separate process, because lost calls would keep this one alive.
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

test('a panic in the strings of a reply rejects only that call', async (t) => {
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

test('a call that panics at its start is rejected, and its id is not reused', async (t) => {
  const server = await startServer(t, () => ({ type: 'application/protobuf', body: Buffer.alloc(0) }));
  const { classic } = clients(server.url);
  await classic.listRooms();
  native.injectPanic('export');
  const first = classic.listRooms();
  await assert.rejects(first, isPanic);
  assert.deepEqual(await Promise.all([classic.listRooms(), classic.listRooms()]), [[], []]);
});

test('a panic in the abort of a signal still rejects the call', async (t) => {
  const server = await startHeldServer(t);
  const { classic } = clients(server.url);
  const controller = new AbortController();
  const call = classic.listRooms(undefined, { signal: controller.signal });
  native.injectPanic('export');
  controller.abort();
  await assert.rejects(call, { code: 'ERR_CANCELED' });
  server.release();
});

test('a panic of the I/O thread rejects the pending calls, and a new thread replaces it', async (t) => {
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

test('a panic in a worker rejects only its call', async (t) => {
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

test('does not print the message of a panic on standard error', async () => {
  const program = `
    const native = require(${JSON.stringify(addon)});
    native.injectPanic('export');
    try { native.newKey('key', 'secret'); } catch (error) { console.log(error.code); }
  `;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', program]);
  assert.equal(stdout, `${CODE}\n`);
  assert.match(stderr, /^livekit-server-sdk-rs has a defect, please report it: a panic at \S+\.rs:\d+\n$/);
});

test('the released addon cannot be made to panic', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const [shipped] = readdirSync(root).filter((name) => name.endsWith('.node'));
  assert.deepEqual(
    Object.keys(native).filter((name) => !(name in require(path.join(root, shipped)))),
    ['injectPanic', '__napiBindingTarget']
  );
});
