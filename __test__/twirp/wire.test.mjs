// Peers that speak JSON only: the option `wire`, a 415 to protobuf, and replies without JSON's content type.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import sdk from '../../index.js';
import twirp from '../../twirp/index.js';
import { startServer } from '../server.mjs';
import { rejection } from './peers.mjs';

const KEYS = ['APIkey', 'a secret that is long enough to be taken'];
const JSON_TYPE = 'application/json';
const PROTOBUF = 'application/protobuf';

/** The content types of the requests so far. */
const types = (server) => server.requests.map(({ headers }) => headers['content-type']);

/** What JSON can not hold has a name in the recordings. */
function revived(_, value) {
  if (value === '__undefined__') return undefined;
  return value?.__bytes__ === undefined ? value : new Uint8Array(Buffer.from(value.__bytes__, 'base64'));
}

/** Answers requests in JSON, and refuses protobuf. */
const jsonOnly = ({ headers }) => (headers['content-type'] === JSON_TYPE ? { body: '{}' } : { status: 415, body: '' });

test("with wire 'json', every recorded call sends the JSON that the original sent", async (t) => {
  const recordings = new URL('../conformance/vectors/rpcs.json', import.meta.url);
  let response;
  const server = await startServer(t, () => ({ status: response.status, body: JSON.stringify(response.json) }));
  const calls = JSON.parse(readFileSync(recordings, 'utf8'), revived);
  assert.ok(calls.length > 100);
  for (const { id, class: client, method, args, request, expect, ...recorded } of calls) {
    ({ response } = recorded);
    const call = new sdk[client](server.url, ...KEYS, { wire: 'json' })[method](...args);
    if (expect.rejects) assert.equal((await rejection(call)).message, expect.rejects.message);
    else await call;
    const [sent] = server.requests.splice(0);
    assert.deepEqual([sent.path, sent.headers['content-type']], [request.path, JSON_TYPE], id);
    assert.equal(sent.body.toString(), JSON.stringify(request.json), id);
  }
});

test("wire 'json' is an option of every classic client", async (t) => {
  const server = await startServer(t, jsonOnly);
  for (const [Client, call] of [
    [sdk.RoomServiceClient, (client) => client.listRooms()],
    [sdk.EgressClient, (client) => client.listEgress()],
    [sdk.IngressClient, (client) => client.listIngress()],
    [sdk.RecordingServiceClient, (client) => client.endRecording('RR_1')],
  ]) {
    await call(new Client(server.url, ...KEYS, { wire: 'json' }));
  }
  assert.deepEqual(types(server), [JSON_TYPE, JSON_TYPE, JSON_TYPE, JSON_TYPE]);
});

test('wire is protobuf by default, and of no other name', async (t) => {
  const server = await startServer(t, () => ({ type: PROTOBUF, body: '' }));
  for (const options of [undefined, {}, { wire: undefined }, { wire: 'protobuf' }]) {
    await new sdk.RoomServiceClient(server.url, ...KEYS, options).listRooms();
  }
  assert.deepEqual(types(server), [PROTOBUF, PROTOBUF, PROTOBUF, PROTOBUF]);
  for (const wire of ['JSON', '', null, true, 5n]) {
    for (const Client of [sdk.RoomServiceClient, sdk.EgressClient, sdk.IngressClient]) {
      const client = new Client(server.url, ...KEYS, { wire });
      const error = await rejection((client.listRooms ?? client.listEgress ?? client.listIngress).call(client, 'r'));
      assert.ok(error instanceof TypeError && /wire/.test(error.message), error.message);
    }
  }
  assert.equal(server.requests.length, 4);
});

test('a 415 to protobuf is repeated once as JSON, without a retry, and is remembered', async (t) => {
  const server = await startServer(t, jsonOnly);
  const client = new sdk.RoomServiceClient(server.url, ...KEYS, { retries: 0 });
  await client.sendData('r', new Uint8Array([1]), 0);
  assert.deepEqual(types(server), [PROTOBUF, JSON_TYPE]);
  assert.deepEqual(await client.listRooms(), []);
  assert.deepEqual(types(server), [PROTOBUF, JSON_TYPE, JSON_TYPE]);
  await new sdk.RoomServiceClient(server.url, ...KEYS).deleteRoom('r');
  assert.deepEqual(types(server).slice(3), [PROTOBUF, JSON_TYPE], 'another client has its own memory');
});

test('each of several calls under way is repeated after a 415', async (t) => {
  const waiting = [];
  const server = await startServer(t, (request, response) => {
    if (request.headers['content-type'] === JSON_TYPE) return { body: '{}' };
    waiting.push(response);
    if (waiting.length === 5) for (const one of waiting) one.writeHead(415).end();
    return undefined;
  });
  const client = new sdk.RoomServiceClient(server.url, ...KEYS);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 5 }, (_, i) => client.listRooms([`r${i}`], { signal })));
  assert.deepEqual(
    types(server).sort(),
    [JSON_TYPE, PROTOBUF].flatMap((type) => Array(5).fill(type))
  );
});

test('a 415 to JSON is an error', async (t) => {
  const server = await startServer(t, () => ({ status: 415, body: 'no' }));
  for (const [options, expected] of [
    [{}, [PROTOBUF, JSON_TYPE]],
    [{ wire: 'json' }, [JSON_TYPE]],
  ]) {
    const error = await rejection(new sdk.RoomServiceClient(server.url, ...KEYS, options).listRooms());
    assert.deepEqual([error.message, error.response.data], ['Request failed with status code 415', 'no']);
    assert.deepEqual([error.status, error.method, error.mayHaveRun], [415, 'ListRooms', false]);
    assert.deepEqual(types({ requests: server.requests.splice(0) }), expected);
  }
  const client = new twirp.TwirpClient(server.url);
  assert.equal((await rejection(client.protobuf('a.B', 'C', new Uint8Array()))).status, 415);
  assert.deepEqual(types(server), [PROTOBUF], 'the methods of a TwirpClient choose the format');
});

test('the repetition after a 415 has no more than the rest of the time, and is aborted by the signal', async (t) => {
  const controller = new AbortController();
  const server = await startServer(t, ({ headers, path }) => {
    if (headers['content-type'] === PROTOBUF) return { status: 415, body: '' };
    if (path.endsWith('DeleteRoom')) controller.abort('enough');
    return undefined;
  });
  const client = () => new sdk.RoomServiceClient(server.url, ...KEYS, { requestTimeout: 0.2 });
  const late = await rejection(client().listRooms());
  assert.deepEqual([late.code, late.phase, late.mayHaveRun], ['ECONNABORTED', 'wait', true]);
  assert.ok(Number(/timeout of (\d+)ms/.exec(late.message)[1]) <= 200, late.message);
  const aborted = await rejection(client().deleteRoom('r', { signal: controller.signal }));
  assert.deepEqual([aborted.code, aborted.cause], ['ERR_CANCELED', 'enough']);
  assert.deepEqual(types(server), [PROTOBUF, JSON_TYPE, PROTOBUF, JSON_TYPE]);
});

test('no time is left after a 415 that comes at the end of it', async (t) => {
  const clock = { skipped: 0 };
  const { now } = Date;
  t.after(() => (Date.now = now));
  Date.now = () => now() + clock.skipped;
  const server = await startServer(t, () => {
    clock.skipped = 10_000;
    return { status: 415, body: '' };
  });
  assert.equal((await rejection(new sdk.RoomServiceClient(server.url, ...KEYS).listRooms())).status, 415);
  assert.deepEqual(types(server), [PROTOBUF]);
});

const object = '{"rooms":[{"name":"r"}]}';
for (const [title, type] of [
  ['without a content type', undefined],
  ['with text/plain', 'text/plain'],
  ['with text/plain and a charset', 'Text/Plain; charset=utf-8'],
]) {
  test(`a 200 ${title} is a reply to a classic client when its body is a JSON object`, async (t) => {
    let body = object;
    const server = await startServer(t, (_, response) => {
      if (type) response.setHeader('content-type', type);
      response.end(body);
    });
    for (const wire of ['protobuf', 'json']) {
      const client = new sdk.RoomServiceClient(server.url, ...KEYS, { wire });
      body = object;
      assert.deepEqual(
        (await client.listRooms()).map(({ name }) => name),
        ['r']
      );
      for (body of ['[]', '5', 'null', '"text"', '', 'hello', '{"rooms":']) {
        const { phase, twirpCode, mayHaveRun } = await rejection(client.listRooms());
        assert.deepEqual([phase, twirpCode, mayHaveRun], ['decode', 'internal', true], body);
      }
    }
    body = object;
    assert.ok((await rejection(new twirp.TwirpClient(server.url).json('a.B', 'C'))).isDecode());
  });
}

test('a JSON object with text/html is an error', async (t) => {
  const server = await startServer(t, () => ({ type: 'text/html', body: object }));
  for (const wire of ['protobuf', 'json']) {
    const client = new sdk.RoomServiceClient(server.url, ...KEYS, { wire });
    assert.ok((await rejection(client.listRooms())).isDecode());
  }
});

test('a JSON array or number is an error, whatever its content type', async (t) => {
  let body;
  const server = await startServer(t, () => ({ body }));
  for (body of ['[]', '5']) {
    assert.ok((await rejection(new sdk.RoomServiceClient(server.url, ...KEYS).listRooms())).isDecode());
  }
});
