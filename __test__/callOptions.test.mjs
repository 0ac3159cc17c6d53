// Time-outs and abort signals of calls.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';

import sdk from '../index.js';
import { LiveKitTestServer } from '../testing/index.js';

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
