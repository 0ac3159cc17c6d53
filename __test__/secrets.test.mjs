// No secret is visible in exported objects, or in the errors that they throw.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { serialize } from 'node:v8';

import { ServiceBase } from 'livekit-server-sdk-rs/dist/ServiceBase.js';
import { TwirpRpc } from 'livekit-server-sdk-rs/dist/TwirpRPC.js';
import { LiveKitTestServer } from 'livekit-server-sdk-rs/testing';
import { TwirpClient } from 'livekit-server-sdk-rs/twirp';

import sdk from '../index.js';
import { startServer } from './server.mjs';

const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';
const PASSWORD = 'the-password-of-a-proxy';
const TOKEN = 'the-token-of-a-call';
const HOST = 'http://127.0.0.1:9';
const options = { proxy: `http://user:${PASSWORD}@127.0.0.1:9` };
const bytes = Buffer.from(SECRET);
const pairs = [
  { apiKey: KEY, apiSecret: SECRET },
  { apiKey: 'APIsecond', apiSecret: `${SECRET}, too` },
];

/** Each exported class that is given a secret: how to make one, and how to make it throw or reject. */
const classes = {
  AccessToken: {
    make: () => new sdk.AccessToken(KEY, SECRET, { identity: 'me' }),
    fail: [
      (token) => Object.assign(token, { ttl: 'x' }).toJwt(),
      (token) => Object.assign(token, { apiKey: 5 }).toJwt(),
      () => new sdk.AccessToken('', SECRET),
    ],
  },
  TokenVerifier: {
    make: () => new sdk.TokenVerifier(KEY, SECRET),
    fail: [
      (verifier) => verifier.verify(),
      (verifier) => verifier.verify('a.b.c'),
      (verifier) => verifier.verify(new sdk.AccessToken(KEY, 'another').toJwt()),
      (verifier) => verifier.verify(new sdk.AccessToken('APIother', SECRET).toJwt()),
      (verifier) => verifier.verify(new sdk.AccessToken(KEY, SECRET, { ttl: -1 }).toJwt()),
      () => new sdk.TokenVerifier(KEY, SECRET, { algorithms: [] }),
      () => new sdk.TokenVerifier(KEY, [SECRET]).verify('a.b.c'),
    ],
  },
  'TokenVerifier with algorithms': { make: () => new sdk.TokenVerifier(KEY, SECRET, { strict: true }) },
  'TokenVerifier with several pairs': {
    make: () => new sdk.TokenVerifier(pairs),
    fail: [
      (verifier) => verifier.verify('a.b.c'),
      (verifier) => verifier.verify(new sdk.AccessToken('APIother', SECRET).toJwt()),
      () => new sdk.TokenVerifier([...pairs, { apiSecret: SECRET }]),
      () => new sdk.TokenVerifier([...pairs, ...pairs]),
    ],
  },
  'AccessToken with several pairs': {
    make: () => new sdk.AccessToken(pairs, { identity: 'me' }),
    fail: [() => new sdk.AccessToken([{ apiSecret: SECRET }])],
  },
  'WebhookReceiver with several pairs': {
    make: () => new sdk.WebhookReceiver(pairs),
    fail: [(receiver) => receiver.receive('{}', new sdk.AccessToken('APIother', SECRET).toJwt())],
  },
  'WebhookReceiver with a replay guard': {
    make: () => new sdk.WebhookReceiver(KEY, SECRET, { replay: { store: { add: async () => true } } }),
    fail: [
      (receiver) => receiver.receive('{}', 'a.b.c'),
      (receiver) => receiver.receiveAsync('{}', 'a.b.c'),
      () => new sdk.WebhookReceiver(KEY, SECRET, { replay: { window: 0 } }),
    ],
  },
  'TokenVerifier with bytes': { make: () => new sdk.TokenVerifier(KEY, bytes, { strict: true }) },
  WebhookReceiver: {
    make: () => new sdk.WebhookReceiver(KEY, SECRET),
    fail: [
      (receiver) => receiver.receive('{}'),
      (receiver) => receiver.receive({}, 'x'),
      (receiver) => receiver.receive('{}', 'a.b.c'),
      (receiver) => receiver.receive('{}', new sdk.AccessToken(KEY, SECRET).toJwt()),
      (receiver) => receiver.receive('{}', new sdk.AccessToken(KEY, 'another').toJwt()),
    ],
  },
  ServiceBase: { make: () => new ServiceBase(KEY, SECRET) },
  RoomServiceClient: {
    make: () => new sdk.RoomServiceClient(HOST, KEY, SECRET, options),
    fail: [(client) => client.listRooms(), (client) => client.listRooms([], { requestTimeout: -1 })],
  },
  RecordingServiceClient: {
    make: () => new sdk.RecordingServiceClient(HOST, KEY, SECRET, options),
    fail: [(client) => client.endRecording('x')],
  },
  EgressClient: {
    make: () => new sdk.EgressClient(HOST, KEY, SECRET, options),
    fail: [(client) => client.listEgress()],
  },
  IngressClient: {
    make: () => new sdk.IngressClient(HOST, KEY, SECRET, options),
    fail: [(client) => client.listIngress()],
  },
  TwirpRpc: {
    make: () => new TwirpRpc(HOST, 'livekit'),
    fail: [(rpc) => rpc.request('RoomService', 'ListRooms', {}, { Authorization: `Bearer ${TOKEN}` })],
  },
  TwirpClient: {
    make: () => new TwirpClient(HOST, options),
    fail: [
      (client) => client.json('a.B', 'C', {}, { headers: { Authorization: `Bearer ${TOKEN}` } }),
      () => new TwirpClient(HOST, { proxy: `socks5://user:${PASSWORD}@x` }),
    ],
  },
  LiveKitTestServer: { make: () => new LiveKitTestServer({ apiKey: KEY, apiSecret: SECRET }) },
};

/** Everything that a program can see of an object without asking for the secret, as text. */
function* shown(object) {
  yield inspect(object, { showHidden: true, depth: 20, getters: false });
  yield inspect(object, { showHidden: true, depth: 20, showProxy: true, customInspect: false });
  yield String(object);
  yield JSON.stringify(object);
  yield JSON.stringify({ ...object }, Object.getOwnPropertyNames(object));
  yield String(object.stack);
  for (const copy of [structuredClone, serialize]) {
    let copied;
    try {
      copied = copy({ ...object });
    } catch {
      // The object contains functions, or its class cannot be cloned: this shows nothing.
      continue;
    }
    yield copied instanceof Buffer ? copied.toString('latin1') : inspect(copied, { showHidden: true, depth: 20 });
  }
  yield* properties(object, new Set());
}

/** The values of all own properties at any depth, including hidden ones. */
function* properties(value, seen) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Uint8Array) yield Buffer.from(value).toString('latin1');
  for (const [name, { value: own }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    yield String(name);
    if (typeof own === 'string') yield own;
    else yield* properties(own, seen);
  }
}

function assertHidden(object, what) {
  for (const text of shown(object)) {
    for (const secret of [SECRET, PASSWORD, TOKEN, inspect(bytes).slice(8, -1)]) {
      assert.ok(!String(text).includes(secret), `${what}: ${text}`);
    }
  }
}

test('the search finds a secret that is visible', () => {
  for (const object of [
    { secret: SECRET },
    { a: { b: [SECRET] } },
    Object.defineProperty({}, 'secret', { value: SECRET }),
    { secret: bytes },
    new Error(`for ${PASSWORD}`),
    Object.assign(new Error('x'), { config: { headers: { Authorization: TOKEN } } }),
    Object.assign(new Error('x', { cause: new Error(SECRET) })),
    new Map([['secret', SECRET]]),
  ]) {
    assert.throws(() => assertHidden(object, 'x'), { name: 'AssertionError' }, inspect(object));
  }
});

test('covers each exported class that is made with a secret or a token', () => {
  const others = ['TwirpError'];
  const exported = Object.keys(sdk).filter((name) => /^class /.test(String(sdk[name])));
  for (const name of exported) assert.ok(name in classes || others.includes(name), name);
});

for (const [name, { make, fail = [] }] of Object.entries(classes)) {
  test(`${name}: the object`, () => assertHidden(make(), name));

  if (fail.length > 0) {
    test(`${name}: its errors`, async () => {
      for (const run of fail) {
        const error = await (async () => run(make()))().then(
          () => assert.fail(`${run} did not fail`),
          (e) => e
        );
        assert.ok(error instanceof Error);
        assertHidden(error, `${run}`);
      }
    });
  }
}

test('a response cannot bring a token into an error', async (t) => {
  const { url } = await startServer(t, ({ headers }) => ({
    status: 401,
    headers: { 'x-token': headers.authorization },
    body: JSON.stringify({
      code: 'unauthenticated',
      msg: headers.authorization,
      meta: { token: headers.authorization },
    }),
  }));
  const signs = new sdk.RoomServiceClient(url, KEY, SECRET);
  const error = await signs.listRooms().catch((e) => e);
  assert.equal(error.response.status, 401);
  // All tokens start with eyJ.
  for (const text of shown(error)) assert.ok(!String(text).includes('eyJ'), text);
  const given = await new TwirpRpc(url, 'livekit')
    .request('RoomService', 'ListRooms', {}, { Authorization: `Bearer ${TOKEN}` })
    .catch((e) => e);
  assert.equal(given.response.status, 401);
  assertHidden(given, 'TwirpRpc');
});
