// Calls of the service clients: errors, undocumented arguments, concurrency, large replies, and the process's lifetime.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';

import original from 'lk05';

import sdk from '../index.js';
import { startServer } from './server.mjs';

const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';
const root = fileURLToPath(new URL('..', import.meta.url));

const rooms = (url, ...keys) => new sdk.RoomServiceClient(url, ...(keys.length ? keys : [KEY, SECRET]));

/** The error of a rejected call. */
async function rejection(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  return assert.fail('the call was not rejected');
}

/** A port on which nothing listens. */
async function closedPort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

test('an error response becomes an error as axios makes it', async (t) => {
  const body = '{"code":"not_found","msg":"no such room"}';
  const server = await startServer(t, () => ({
    status: 404,
    headers: { 'X-One': 'a', 'set-cookie': ['a=1', 'b=2'] },
    body,
  }));
  const ours = await rejection(rooms(server.url).deleteRoom('x'));
  const theirs = await rejection(new original.RoomServiceClient(server.url, KEY, SECRET).deleteRoom('x'));
  for (const error of [ours, theirs]) {
    assert.ok(error instanceof Error);
    assert.deepEqual(
      [error.name, error.message, error.code],
      ['Error', 'Request failed with status code 404', undefined]
    );
    assert.equal(error.isAxiosError, true);
    const { status, statusText, data, headers } = error.response;
    assert.deepEqual([status, statusText, data], [404, 'Not Found', JSON.parse(body)]);
    assert.deepEqual([headers['x-one'], headers['set-cookie']], ['a', ['a=1', 'b=2']]);
    assert.equal(error.toJSON().message, error.message);
  }
  assert.deepEqual(
    [ours.twirpCode, ours.method, ours.phase, ours.mayHaveRun],
    ['not_found', 'DeleteRoom', 'receive', false]
  );
});

test('an error contains neither the token nor the secret', async (t) => {
  // Servers repeat a token that they reject.
  const server = await startServer(t, ({ headers }) => ({ status: 401, body: `bad: ${headers.authorization}, error` }));
  const client = rooms(server.url);
  const error = await rejection(client.createRoom({ name: 'x' }));
  const token = server.requests[0].headers.authorization.slice(7);
  for (const shown of [
    inspect(error, { showHidden: true, depth: 9 }),
    JSON.stringify(error),
    inspect(client, { showHidden: true, depth: 9 }),
  ]) {
    assert.ok(!shown.includes(token) && !shown.includes(SECRET), shown);
  }
  assert.deepEqual([error.response.data, error.twirpCode], ['bad: Bearer …, error', 'unauthenticated']);
});

test('without a reply, the error has the system error code', async () => {
  const port = await closedPort();
  const error = await rejection(rooms(`http://127.0.0.1:${port}`).listRooms());
  const { message, code, errno, syscall, address, response, phase, mayHaveRun, twirpCode } = error;
  assert.equal(message, `connect ECONNREFUSED 127.0.0.1:${port}`);
  assert.deepEqual(
    { code, errno, syscall, address, port: error.port, response },
    { code: 'ECONNREFUSED', errno: -111, syscall: 'connect', address: '127.0.0.1', port, response: undefined }
  );
  assert.deepEqual([phase, mayHaveRun, twirpCode], ['connect', false, 'unavailable']);
});

test('rejects if the connection is closed before or within the reply', async (t) => {
  const server = await startServer(t, ({ path }, response) => {
    if (path.endsWith('ListRooms')) {
      response.destroy();
    } else {
      response.writeHead(200, { 'content-type': 'application/protobuf', 'content-length': '100' });
      response.write('half', () => response.destroy());
    }
  });
  const hungUp = await rejection(rooms(server.url).listRooms());
  assert.deepEqual([hungUp.code, hungUp.phase, hungUp.mayHaveRun], ['ECONNRESET', 'wait', true]);
  const broken = await rejection(rooms(server.url).createRoom({ name: 'x' }));
  assert.deepEqual([broken.code, broken.phase, broken.mayHaveRun], ['ECONNRESET', 'receive', true]);
});

test('rejects a reply that is not a valid message instead of returning an empty one', async (t) => {
  let answer;
  const server = await startServer(t, () => answer);
  const client = rooms(server.url);
  const refused = async (reply, message, status = 200) => {
    answer = reply;
    const error = await rejection(client.listRooms());
    assert.match(error.message, message);
    assert.equal(error.response.status, status);
  };
  await refused({ type: 'text/html', body: '<html>' }, /the reply has the content type text\/html/);
  await refused({ body: '' }, /the reply is empty/);
  await refused({ body: '{"rooms":[' }, /the reply is not JSON/);
  await refused({ body: 'null' }, /no JSON object/);
  await refused({ body: '[]' }, /no JSON object/);
  await refused({ type: 'application/protobuf', body: '<html>' }, /the reply can't be read/);
  await refused({ headers: { 'content-encoding': 'gzip' } }, /the reply is compressed \(gzip\)/);
  await refused({ status: 302, headers: { location: `${server.url}/x` } }, /status code 302/, 302);
  await refused({ status: 204 }, /status code 204/, 204);
  assert.ok(
    server.requests.every(({ method }) => method === 'POST'),
    'followed a redirect'
  );
  answer = { type: 'application/protobuf', body: '' };
  assert.deepEqual(await client.listRooms(), []);
  answer = { type: 'application/json; charset=utf-8', body: '{}' };
  assert.deepEqual(await client.listRooms(), []);
});

test('sends undocumented arguments as the original did', async (t) => {
  const server = await startServer(t, () => ({ body: '{}' }));
  // The requests of 0.5.4, except that whole numbers are rounded as by 1.2.7, which also converts strings.
  const calls = [
    [
      'createRoom',
      [{ name: 5, emptyTimeout: '7', extra: true }],
      '{"name":5,"emptyTimeout":7,"maxParticipants":0,"nodeId":""}',
    ],
    [
      'createRoom',
      [{ name: 'half \ud800' }],
      '{"name":"half \\ud800","emptyTimeout":0,"maxParticipants":0,"nodeId":""}',
    ],
    [
      'createRoom',
      [{ name: 'r', maxParticipants: -1 }],
      '{"name":"r","emptyTimeout":0,"maxParticipants":-1,"nodeId":""}',
    ],
    ['deleteRoom', [5], '{"room":5}'],
    ['deleteRoom', [null], '{"room":null}'],
    ['updateRoomMetadata', ['\ud800', { a: 1 }], '{"room":"\\ud800","metadata":{"a":1}}'],
    ['listParticipants', [['r']], '{"room":["r"]}'],
    [
      'updateParticipant',
      ['r', 'i', undefined, { canPublish: 1 }],
      '{"room":"r","identity":"i","metadata":"","permission":{"canPublish":1}}',
    ],
    ['mutePublishedTrack', ['r', 'i', 'TR', 'yes'], '{"room":"r","identity":"i","trackSid":"TR","muted":"yes"}'],
    [
      'updateSubscriptions',
      ['r', 'i', ['a', 5], true],
      '{"room":"r","identity":"i","trackSids":["a",5],"subscribe":true}',
    ],
    [
      'sendData',
      ['r', new Uint8Array([1, 255]), 9, ['a']],
      '{"room":"r","data":"Af8=","kind":"UNKNOWN","destinationSids":["a"]}',
    ],
  ];
  for (const [method, args, sent] of calls) {
    await rooms(server.url)[method](...args);
    await new original.RoomServiceClient(server.url, KEY, SECRET)[method](...args);
    const [ours, theirs] = server.requests.splice(0);
    assert.deepEqual([ours.headers['content-type'], ours.body.toString()], ['application/json', sent]);
    const grantOf = ({ headers }) => JSON.parse(Buffer.from(headers.authorization.split('.')[1], 'base64url')).video;
    assert.deepEqual(grantOf(ours), grantOf(theirs), method);
  }
});

test('constructors never throw: every failure is a rejection', async (t) => {
  for (const host of [undefined, null, 5, '', 'x', 'ftp://x', 'http://user:password@']) {
    const error = await rejection(rooms(host).listRooms());
    assert.deepEqual([error.code, error.twirpCode, error.mayHaveRun], ['ERR_INVALID_URL', 'invalid_argument', false]);
    assert.ok(!error.message.includes('password'));
  }
  const server = await startServer(t, () => ({ body: '{"rooms":[]}' }));
  const client = rooms(server.url, undefined, undefined);
  assert.equal((await rejection(client.listRooms())).message, 'api-key and api-secret must be set');
  assert.equal((await rejection(client.createRoom())).name, 'TypeError');
  t.after(() => {
    delete process.env.LIVEKIT_API_KEY;
    delete process.env.LIVEKIT_API_SECRET;
  });
  Object.assign(process.env, { LIVEKIT_API_KEY: 'APIenv', LIVEKIT_API_SECRET: SECRET });
  assert.deepEqual(await client.listRooms(), []);
  assert.equal(
    new sdk.TokenVerifier('APIenv', SECRET).verify(server.requests[0].headers.authorization.slice(7)).iss,
    'APIenv'
  );
});

test('each of many concurrent calls gets its own reply', async (t) => {
  const server = await startServer(t, ({ body }) => ({ type: 'application/protobuf', body }));
  const client = rooms(server.url);
  // The name in a CreateRoomRequest has the field number of the sid in a Room.
  const names = Array.from({ length: 300 }, (_, i) => `room ${i} ${'é'.repeat(i)}`);
  const created = await Promise.all(names.map((name) => client.createRoom({ name })));
  assert.deepEqual(
    created.map(({ sid }) => sid),
    names
  );
});

test('returns a list that is longer than the tape completely', async (t) => {
  const one = sdk.Room.encode(
    sdk.Room.fromPartial({ name: 'a room', metadata: 'é', enabledCodecs: [{ mime: 'x', fmtpLine: '' }] })
  ).finish();
  const element = Buffer.concat([Buffer.from([10, one.length]), one]);
  const server = await startServer(t, () => ({
    type: 'application/protobuf',
    body: Buffer.concat(Array(20_000).fill(element)),
  }));
  const list = await rooms(server.url).listRooms();
  assert.equal(list.length, 20_000);
  assert.ok(
    list.every(
      ({ name, metadata, enabledCodecs }) => name === 'a room' && metadata === 'é' && enabledCodecs[0].mime === 'x'
    )
  );
});

test('only a pending call keeps the process alive', async (t) => {
  const server = await startServer(t, () => ({ body: '{"rooms":[{"name":"last"}]}' }));
  const program = `
    const { RoomServiceClient } = require(${JSON.stringify(root)});
    const client = new RoomServiceClient(${JSON.stringify(server.url)}, 'k', 's');
    client.listRooms().then(([{ name }]) => console.log(name));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { timeout: 20_000 });
  assert.equal(stdout, 'last\n');
});

test('TwirpRpc posts JSON and returns the reply in camel case', async (t) => {
  const { TwirpRpc } = await import('../classic/TwirpRPC.js');
  const server = await startServer(t, () => ({
    body: '{"snake_case":{"deep_er":[{"URLValue":1,"a-b":null}]},"x2_y":5}',
  }));
  const rpc = new TwirpRpc(`${server.url}/base/`, 'my.pkg', '/prefix');
  assert.deepEqual({ ...rpc }, { host: `${server.url}/base/`, pkg: 'my.pkg', prefix: '/prefix' });
  const reply = await rpc.request('Service', 'Method', { a_b: 1 }, { Authorization: 'Bearer x', other: undefined });
  assert.deepEqual(reply, { snakeCase: { deepEr: [{ urlValue: 1, aB: null }] }, x2Y: 5 });
  const [{ path, headers, body }] = server.requests;
  assert.deepEqual(
    [path, headers.authorization, body.toString()],
    ['/base/prefix/my.pkg.Service/Method', 'Bearer x', '{"a_b":1}']
  );
  assert.match(headers['content-type'], /^application\/json/);
  const error = await rejection(rpc.request('Service', 'Method', {}, { 'bad name': 'a secret value' }));
  assert.deepEqual(
    [error.code, error.message],
    ['ERR_INVALID_HTTP_TOKEN', 'Header name must be a valid HTTP token ["bad name"]']
  );
  assert.ok(!error.message.includes('a secret value'));
});
