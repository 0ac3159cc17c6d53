import assert from 'node:assert/strict';
import http from 'node:http';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { TwirpRpc } from '../../classic/TwirpRPC.js';
import sdk from '../../index.js';
import { LiveKitTestServer } from '../../testing/index.js';
import { startServer } from '../server.mjs';
import { rejection } from './peers.mjs';

/** What the function throws, if it does. */
function thrown(run) {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

const require = createRequire(import.meta.url);
const { TwirpClient, TwirpError } = require('livekit-server-sdk-rs/twirp');

test('calls a LiveKit server in JSON and in protobuf', async (t) => {
  const server = await LiveKitTestServer.start();
  t.after(() => server.close());
  const rooms = new sdk.RoomServiceClient(server.url, server.apiKey, server.apiSecret);
  await rooms.createRoom({ name: 'snake', metadata: 'a_b' });
  const headers = rooms.authHeader({ roomList: true });
  const client = new TwirpClient(server.url);
  const reply = await client.json('livekit.RoomService', 'ListRooms', { names: ['snake'] }, { headers });
  assert.deepEqual([reply.rooms.length, reply.rooms[0].name], [1, 'snake']);
  const bytes = await client.protobuf('livekit.RoomService', 'ListRooms', Buffer.from('\n\u0005snake'), { headers });
  assert.ok(bytes instanceof Uint8Array && Buffer.from(bytes).includes('snake'));
  const error = await rejection(client.json('livekit.RoomService', 'ListRooms'));
  assert.ok(error instanceof TwirpError && error.name === 'TwirpError' && error.isStatus());
  assert.deepEqual([error.code, error.twirpCode, error.status], ['unauthenticated', 'unauthenticated', 401]);
});

test('says what the server said', async (t) => {
  let reply;
  const server = await startServer(t, () => reply);
  const client = new TwirpClient(`${server.url}/base/`, { prefix: '/rpc' });
  reply = { status: 409, body: '{"code":"already_exists","msg":"is there","meta":{"room":"r"}}' };
  const error = await rejection(client.json('a.B', 'C', { d_e: 1 }, { headers: { 'X-One': 1, 'x-none': undefined } }));
  assert.deepEqual([error.message, error.code, error.meta], ['is there', 'already_exists', { room: 'r' }]);
  const [request] = server.requests;
  assert.deepEqual([request.path, request.body.toString()], ['/base/rpc/a.B/C', '{"d_e":1}']);
  assert.deepEqual([request.headers['x-one'], request.headers.accept], ['1', 'application/json']);
  assert.equal('x-none' in request.headers, false);
  reply = { status: 403, body: '{"code":"AccessDenied","msg":"no"}' };
  assert.equal((await rejection(client.json('a.B', 'C'))).code, 'permission_denied');
  reply = { body: '{"d_e":{"fG":1}}' };
  assert.deepEqual(await client.json('a.B', 'C'), { d_e: { fG: 1 } });
  for (const body of ['[]', 'null', '1', '{']) {
    reply = { body };
    assert.ok((await rejection(client.json('a.B', 'C'))).isDecode(), body);
  }
  reply = { type: 'application/protobuf', body: '' };
  assert.equal((await client.protobuf('a.B', 'C', new Uint8Array())).length, 0);
  assert.ok((await rejection(client.json('a.B', 'C'))).isDecode());
  reply = { body: '{}' };
  assert.ok((await rejection(client.protobuf('a.B', 'C', new Uint8Array()))).isDecode());
});

test('refuses what makes no sense', async () => {
  for (const host of ['', 'x', 'ftp://x', 'http://x?y']) {
    assert.throws(
      () => new TwirpClient(host),
      (error) => error instanceof TypeError && error.message.includes(`'${host}'`)
    );
  }
  for (const options of [
    { requestTimeout: 0 },
    { connectTimeout: '1' },
    { retries: -1 },
    { maxReplyBytes: 1.5 },
    { maxConnections: 0 },
  ]) {
    assert.throws(() => new TwirpClient('http://x', options), RangeError);
  }
  assert.throws(() => new TwirpClient('http://x', { proxy: 5 }), TypeError);
  assert.throws(() => new TwirpClient('https://x', { ca: 5 }), TypeError);
  const client = new TwirpClient('http://x');
  for (const [service, method, wrong] of [
    ['a/b', 'C', 'a/b'],
    ['a.B', '../C', '../C'],
    ['..', 'C', '..'],
    ['a.B', '..', '..'],
    ['a.B', '.', '.'],
    ['a.B', '%2e%2e', '%2e%2e'],
    ['a.B', 'C\n', 'C\n'],
    ['', 'C', ''],
    [5, 'C', '5'],
  ]) {
    const error = await rejection(client.json(service, method));
    assert.ok(error instanceof TypeError);
    assert.equal(error.message, `invalid Twirp service or method name: '${wrong}'`);
  }
  assert.ok((await rejection(client.protobuf('a.B', 'C', 'text'))) instanceof TypeError);
});

test('refuses headers that the transport writes itself', async (t) => {
  const server = await startServer(t, () => {});
  const client = new TwirpClient(server.url);
  const rpc = new TwirpRpc(server.url, 'livekit');
  for (const name of ['Content-Length', 'transfer-encoding', 'Connection', 'EXPECT', 'Host']) {
    const headers = { [name]: '5' };
    for (const call of [
      client.json('a.B', 'C', {}, { headers }),
      client.protobuf('a.B', 'C', new Uint8Array(), { headers }),
      rpc.request('B', 'C', {}, headers),
    ]) {
      const error = await rejection(call);
      assert.ok(error instanceof TypeError && error.message.includes(`'${name}'`), error.message);
    }
  }
  assert.ok((await rejection(rpc.request('B', '..', {}))) instanceof TypeError);
  assert.equal(server.requests.length, 0);
});

test('an invalid header is an error with the code and the message of Node', async () => {
  const client = new TwirpClient('http://127.0.0.1:1');
  const rpc = new TwirpRpc('http://127.0.0.1:1', 'livekit');
  for (const [name, value] of [
    ['x-one', 'secret\r\nvalue'],
    ['x-one', 'secret \u20ac'],
    ['x one', 'secret'],
    ['', 'secret'],
  ]) {
    const headers = { [name]: value };
    const invalid = thrown(() => http.validateHeaderName(name)) ?? thrown(() => http.validateHeaderValue(name, value));
    const error = await rejection(client.json('a.B', 'C', {}, { headers }));
    assert.ok(error instanceof TwirpError);
    const { twirpCode, phase, mayHaveRun, message, cause } = error;
    assert.deepEqual([twirpCode, phase, mayHaveRun], ['invalid_argument', 'connect', false]);
    assert.deepEqual([cause.code, message], [invalid.code, invalid.message]);
    const classic = await rejection(rpc.request('B', 'C', {}, headers));
    assert.deepEqual([classic.code, classic.message, classic.isAxiosError], [invalid.code, invalid.message, true]);
    for (const shown of [error, classic]) assert.doesNotMatch(inspect(shown) + JSON.stringify(shown), /secret/);
  }
});

test('repeats a call that may be repeated, as often as it was told', async (t) => {
  const failures = [];
  const server = await startServer(t, () => failures.shift() ?? { body: '{}' });
  const rooms = new sdk.RoomServiceClient(server.url, 'key', 'secret', { retries: 2 });
  const attempts = async (call) => {
    const before = server.requests.length;
    const error = await call.then(
      () => undefined,
      (reason) => reason
    );
    return [server.requests.length - before, error?.twirpCode, error?.mayHaveRun];
  };
  const busy = { status: 503, body: '' };
  failures.push(busy, busy);
  assert.deepEqual(await attempts(rooms.listRooms()), [3, undefined, undefined]);
  failures.push(busy, busy, busy);
  assert.deepEqual(await attempts(rooms.listRooms()), [3, 'unavailable', true]);
  failures.push(busy);
  assert.deepEqual(await attempts(rooms.deleteRoom('r')), [1, 'unavailable', true], 'it may have run');
  failures.push({ status: 429, body: '' });
  assert.deepEqual(await attempts(rooms.deleteRoom('r')), [2, undefined, undefined], 'it has not run');
  failures.push({ status: 404, body: '{"code":"not_found","msg":""}' });
  assert.deepEqual(await attempts(rooms.listRooms()), [1, 'not_found', false], 'it would not help');
  failures.push(busy);
  assert.deepEqual(await attempts(rooms.listRooms(undefined, { retries: 0 })), [1, 'unavailable', true]);
  const client = new TwirpClient(server.url);
  failures.push(busy);
  assert.deepEqual(await attempts(client.json('a.B', 'C', {}, { retries: 1 })), [1, 'unavailable', true]);
  failures.push(busy);
  assert.deepEqual(await attempts(client.json('a.B', 'C', {}, { retries: 1, idempotent: true })), [
    2,
    undefined,
    undefined,
  ]);
});

test('a repetition that got nowhere does not make the first attempt undone', async (t) => {
  let first = true;
  const server = await startServer(t, () => {
    if (!first) return undefined;
    first = false;
    return { status: 503, body: '' };
  });
  const rooms = new sdk.RoomServiceClient(server.url, 'key', 'secret', { maxConnections: 1 });
  const repeated = rejection(rooms.listRooms(undefined, { retries: 1, requestTimeout: 0.4 }));
  // Has its turn between the two attempts, and keeps it.
  const controller = new AbortController();
  const next = rejection(rooms.listRooms(undefined, { signal: controller.signal }));
  const { phase, twirpCode, mayHaveRun } = await repeated;
  assert.deepEqual([phase, twirpCode, mayHaveRun], ['connect', 'deadline_exceeded', true]);
  controller.abort();
  await next;
  assert.equal(server.requests.length, 2);
});
