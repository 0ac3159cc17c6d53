// Time-outs and abort signals of calls.
import assert from 'node:assert/strict';
import { once, setMaxListeners } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';

import sdk from '../index.js';
import { LiveKitTestServer } from '../testing/index.js';
import { TwirpClient } from '../twirp/index.js';

/** A server that accepts connections and never responds, and clients for it. */
async function silence(t) {
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const url = `http://127.0.0.1:${server.address().port}`;
  return { server, client: (options) => new sdk.RoomServiceClient(url, 'key', 'secret', options) };
}

const rejection = (call) =>
  call.then(
    () => assert.fail('the call was not rejected'),
    (error) => error
  );

test('rejects a call after the time-out of the client or of the call', async (t) => {
  const { client } = await silence(t);
  for (const call of [
    client({ requestTimeout: 0.03 }).createRoom({ name: 'r' }),
    client().createRoom({ name: 'r' }, { requestTimeout: 0.03 }),
    client({ requestTimeout: 60 }).listRooms(undefined, { requestTimeout: 0.03 }),
  ]) {
    const { code, message, twirpCode, phase, mayHaveRun } = await rejection(call);
    assert.deepEqual([code, message, twirpCode], ['ECONNABORTED', 'timeout of 30ms exceeded', 'deadline_exceeded']);
    // On a slow machine, the time-out fires before the connection is established.
    assert.ok(['connect', 'wait'].includes(phase), phase);
    assert.equal(mayHaveRun, phase === 'wait');
  }
});

test('rejects an invalid time-out', async (t) => {
  const { client } = await silence(t);
  for (const requestTimeout of [0, -1, NaN, Infinity, '5', null]) {
    assert.equal((await rejection(client().listRooms(undefined, { requestTimeout }))).name, 'RangeError');
  }
});

test('a signal aborts a call immediately and closes its connection', async (t) => {
  const { server, client } = await silence(t);
  const connected = once(server, 'connection');
  const controller = new AbortController();
  const call = rejection(client().createRoom({ name: 'r' }, { signal: controller.signal }));
  const [socket] = await connected;
  const closed = once(socket, 'close');
  controller.abort(new Error('no longer wanted'));
  const { message, code, twirpCode, mayHaveRun, cause } = await call;
  assert.deepEqual([message, code, twirpCode, mayHaveRun], ['canceled', 'ERR_CANCELED', 'canceled', true]);
  assert.equal(cause.message, 'no longer wanted');
  await closed;
});

test('sends no request if the signal was already aborted', async (t) => {
  const server = await LiveKitTestServer.start();
  t.after(() => server.close());
  const client = new sdk.RoomServiceClient(server.url, server.apiKey, server.apiSecret);
  const { code, mayHaveRun } = await rejection(client.listRooms(undefined, { signal: AbortSignal.abort() }));
  assert.deepEqual([code, mayHaveRun, server.requests.length], ['ERR_CANCELED', false, 0]);
});

test('ignores a late abort and keeps no reference to a signal', async (t) => {
  const server = await LiveKitTestServer.start();
  t.after(() => server.close());
  const client = new sdk.RoomServiceClient(server.url, server.apiKey, server.apiSecret);
  const controller = new AbortController();
  const { signal } = controller;
  let listeners = 0;
  const count = (method, by) => {
    signal[method] = (...args) => {
      listeners += by;
      return EventTarget.prototype[method].apply(signal, args);
    };
  };
  count('addEventListener', 1);
  count('removeEventListener', -1);
  for (let i = 0; i < 3; i++) await client.createRoom({ name: `room ${i}` }, { signal });
  assert.equal(listeners, 0);
  controller.abort();
  assert.equal((await client.listRooms(['room 1'])).length, 1);
});

test('an object that is not a signal is refused before anything is sent', async (t) => {
  const server = await LiveKitTestServer.start();
  t.after(() => server.close());
  const client = new sdk.RoomServiceClient(server.url, server.apiKey, server.apiSecret);
  const twirp = new TwirpClient(server.url);
  const listener = () => {};
  for (const signal of [
    {},
    5,
    'abort',
    new EventTarget(),
    { aborted: false },
    { aborted: false, addEventListener: listener },
    { addEventListener: listener, removeEventListener: listener },
  ]) {
    for (const call of [
      client.createRoom({ name: 'r' }, { signal }),
      twirp.json('livekit.RoomService', 'CreateRoom', { name: 'r' }, { signal }),
    ]) {
      const error = await rejection(call);
      assert.deepEqual([error.name, error.message], ['TypeError', 'invalid signal: expected an AbortSignal']);
    }
  }
  assert.equal(server.requests.length, 0);
});

/** An AbortController whose signal has no more than the documented interface. */
function ownController() {
  const listeners = new Set();
  const counts = { most: 0, now: () => listeners.size };
  const signal = {
    aborted: false,
    reason: undefined,
    addEventListener(type, listener) {
      assert.equal(type, 'abort');
      listeners.add(listener);
      counts.most = Math.max(counts.most, listeners.size);
    },
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  const abort = (reason) => {
    Object.assign(signal, { aborted: true, reason });
    for (const listener of [...listeners]) listener();
  };
  return { signal, abort, counts };
}

test('one listener aborts all calls of a signal, and goes with the last of them', async (t) => {
  const { client } = await silence(t);
  const { signal, abort, counts } = ownController();
  const calls = Array.from({ length: 20 }, () => rejection(client().listRooms(undefined, { signal })));
  const inTime = LiveKitTestServer.start().then(async (server) => {
    t.after(() => server.close());
    return new sdk.RoomServiceClient(server.url, server.apiKey, server.apiSecret).listRooms(undefined, { signal });
  });
  assert.deepEqual(await inTime, []);
  assert.deepEqual([counts.most, counts.now()], [1, 1], 'twenty calls are under way');
  abort('enough');
  for (const call of calls) {
    const { code, cause } = await call;
    assert.deepEqual([code, cause], ['ERR_CANCELED', 'enough']);
  }
  assert.equal(counts.now(), 0);
  const others = ownController();
  const [first, second] = [client(), client()].map((one) =>
    rejection(one.listRooms(undefined, { signal: others.signal }))
  );
  others.abort('again');
  assert.deepEqual([(await first).cause, (await second).cause], ['again', 'again']);
});

test('eleven calls with one AbortSignal cause no warning', async (t) => {
  const { client } = await silence(t);
  const warnings = [];
  const warned = (warning) => warnings.push(warning.message);
  process.on('warning', warned);
  t.after(() => process.off('warning', warned));
  const controller = new AbortController();
  const { signal } = controller;
  // Newer versions of Node allow an AbortSignal any number of listeners.
  setMaxListeners(10, signal);
  const calls = Array.from({ length: 11 }, () => rejection(client().listRooms(undefined, { signal })));
  controller.abort();
  for (const call of calls) assert.equal((await call).code, 'ERR_CANCELED');
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(warnings, []);
});
