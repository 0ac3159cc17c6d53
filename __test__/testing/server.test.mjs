import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import sdk from '../../index.js';
import { LiveKitTestServer, signWebhook } from '../../testing/index.js';
import { startServer } from '../server.mjs';

const { AccessToken, RoomServiceClient, TrackType, WebhookReceiver } = sdk;

async function start(t, options) {
  const server = await LiveKitTestServer.start(options);
  t.after(() => server.close());
  return { server, client: new RoomServiceClient(server.url, server.apiKey, server.apiSecret) };
}

function tokenOf({ apiKey, apiSecret }, identity, grant) {
  const token = new AccessToken(apiKey, apiSecret, { identity });
  token.addGrant({ roomJoin: true, room: 'r', ...grant });
  return token.toJwt();
}

const rejection = (call) =>
  call.then(
    () => assert.fail('the call was not rejected'),
    (error) => error
  );

test('each fault goes wrong in its way, as often as it should', async (t) => {
  const { server, client } = await start(t);
  const failure = (fault) => {
    server.fault({ method: 'ListRooms', ...fault });
    return rejection(client.listRooms());
  };
  const busy = await failure({ error: { code: 'resource_exhausted', msg: 'slow down', meta: { limit: '5' } } });
  assert.equal(busy.response.status, 429);
  assert.deepEqual(busy.response.data, { code: 'resource_exhausted', msg: 'slow down', meta: { limit: '5' } });
  const proxy = await failure({ status: 503, body: '<h1>Service Unavailable</h1>' });
  assert.deepEqual([proxy.response.status, proxy.twirpCode], [503, 'unavailable']);
  assert.match((await failure({ status: 200, body: 'hello' })).message, /the reply is text\/plain/);
  assert.match((await failure({ contentType: 'text/html' })).message, /the reply is text\/html/);
  await client.createRoom({ name: 'so that a list has a middle' });
  const cut = await failure({ truncate: true });
  assert.deepEqual([cut.code, cut.phase], ['ECONNRESET', 'receive']);
  const before = await failure({ reset: 'before' });
  const asked = server.requests.length;
  assert.equal(before.response, undefined);
  const after = await failure({ reset: 'after' });
  assert.deepEqual([after.response, after.mayHaveRun], [undefined, true]);
  assert.equal(server.requests.length, asked + 1, 'a request that was reset before it was read is not among them');
  assert.match((await failure({ endless: true })).message, /longer than \d+ bytes/);
  assert.equal((await client.listRooms()).length, 1, 'each was for once');

  const takeBack = server.fault({ times: Infinity, error: { code: 'internal' } });
  for (let i = 0; i < 3; i++) assert.equal((await rejection(client.listRooms())).twirpCode, 'internal');
  takeBack();
  server.fault({ method: 'DeleteRoom', error: { code: 'internal' } });
  assert.equal((await client.listRooms()).length, 1, 'it is for another method');
});

test('a delay holds the answer back', async (t) => {
  const { server, client } = await start(t);
  server.fault({ delay: 20 });
  const order = [];
  const slow = client.listRooms().then(() => order.push('slow'));
  while (server.requests.length === 0) await new Promise(setImmediate);
  await client.listRooms().then(() => order.push('quick'));
  await slow;
  assert.deepEqual(order, ['quick', 'slow']);
});

test('requests are recorded with what they asked and what they were allowed', async (t) => {
  const { server, client } = await start(t);
  await client.createRoom({ name: 'r', maxParticipants: 3 });
  const [request] = server.requests;
  assert.deepEqual(
    [request.service, request.method, request.contentType],
    ['RoomService', 'CreateRoom', 'application/protobuf']
  );
  assert.deepEqual(request.grants, { roomCreate: true });
  assert.deepEqual([request.message.name, request.message.maxParticipants], ['r', 3]);
});

test('a room opens on joining and closes when it was empty for its time', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { server, client } = await start(t);
  await client.createRoom({ name: 'r', emptyTimeout: 30 });
  const anna = await server.join(tokenOf(server, 'anna'));
  const names = async () => (await client.listRooms()).map(({ name }) => name);
  t.mock.timers.tick(60_000);
  assert.deepEqual(await names(), ['r'], 'somebody is there');
  anna.leave();
  t.mock.timers.tick(29_999);
  assert.deepEqual(await names(), ['r']);
  t.mock.timers.tick(1);
  assert.deepEqual(await names(), []);
  await server.join(tokenOf(server, 'ben', { room: 'made by joining' }));
  assert.deepEqual(await names(), ['made by joining']);
});

test('grants hold', async (t) => {
  const { server, client } = await start(t);
  const quiet = await server.join(tokenOf(server, 'quiet', { canPublish: false }));
  assert.throws(() => quiet.publishTrack(), /permission to publish/);
  assert.equal(quiet.permission.canPublishData, false);
  await assert.rejects(server.join(tokenOf(server, 'x', { roomJoin: false })), /does not allow/);
  const stranger = new AccessToken(server.apiKey, 'another', { identity: 'x' });
  await assert.rejects(server.join(stranger.toJwt()), { name: 'JsonWebTokenError' });

  // A hidden one is told of by the API and its webhooks, and unknown to the others, as on the real server.
  const heard = [];
  quiet.on('published', ({ identity }) => heard.push(identity));
  const hidden = await server.join(tokenOf(server, 'hidden', { hidden: true }));
  hidden.publishTrack();
  const seen = await server.join(tokenOf(server, 'seen'));
  seen.publishTrack({ name: 'camera', type: TrackType.VIDEO });
  assert.deepEqual(heard, ['seen']);
  assert.deepEqual(
    (await client.listParticipants('r')).map(({ identity }) => identity),
    ['quiet', 'hidden', 'seen']
  );
  assert.equal((await client.listRooms())[0].numParticipants, 2);
});

test('the second of the same identity takes the place of the first', async (t) => {
  const { server, client } = await start(t);
  const first = await server.join(tokenOf(server, 'anna'));
  const gone = once(first, 'disconnected');
  const second = await server.join(tokenOf(server, 'anna'));
  assert.deepEqual(await gone, [{ reason: 'DUPLICATE_IDENTITY' }]);
  assert.deepEqual(
    (await client.listParticipants('r')).map(({ sid }) => sid),
    [second.sid]
  );
});

test('webhooks are posted in order, signed, and tried again', async (t) => {
  const received = [];
  let refusals = 2;
  const endpoint = await startServer(t, ({ headers, body }) => {
    if (refusals-- > 0) return { status: 500 };
    received.push([body.toString(), headers.authorization, headers['content-type']]);
    return {};
  });
  const { server, client } = await start(t, { webhooks: [endpoint.url] });
  await client.createRoom({ name: 'r' });
  const anna = await server.join(tokenOf(server, 'anna'));
  const { sid } = anna.publishTrack();
  anna.unpublishTrack(sid);
  anna.leave();
  await client.deleteRoom('r');
  await server.idle();
  const receiver = new WebhookReceiver(server.apiKey, server.apiSecret);
  const events = received.map(([body, authorization, type]) => {
    assert.equal(type, 'application/webhook+json');
    return receiver.receive(body, authorization);
  });
  const names = 'room_started participant_joined track_published track_unpublished participant_left room_finished';
  assert.deepEqual(
    events.map(({ event }) => event),
    names.split(' ')
  );
  assert.deepEqual(server.events, events);
  assert.ok(events.every(({ id, createdAt }) => /^EV_\w{12}$/.test(id) && createdAt > 1_600_000_000));
});

test('a webhook can be signed without a server', () => {
  const key = { apiKey: 'key', apiSecret: 'a secret' };
  const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'é', creationTime: 5 } }, key);
  assert.equal(JSON.parse(body).room.creationTime, '5');
  const event = new WebhookReceiver('key', 'a secret').receive(body, authorization);
  assert.deepEqual([event.event, event.room.name, event.room.creationTime], ['room_started', 'é', 5]);
});

test('JSON is answered as the real server does, in snake case', async (t) => {
  const { server } = await start(t);
  const admin = new AccessToken(server.apiKey, server.apiSecret);
  admin.addGrant({ roomCreate: true });
  const post = (method, init) =>
    fetch(`${server.url}/twirp/livekit.RoomService/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.toJwt()}` },
      ...init,
    });
  const made = await (await post('CreateRoom', { body: '{"name":"r","empty_timeout":7}' })).json();
  assert.deepEqual([made.empty_timeout, typeof made.creation_time, made.enabled_codecs.length], [7, 'string', 10]);
  const errors = [
    ['CreateRoom', { body: '{' }, 400, 'malformed', 'the json request could not be decoded'],
    ['Nope', { body: '{}' }, 404, 'bad_route', 'no handler for path "/twirp/livekit.RoomService/Nope"'],
    ['CreateRoom', { method: 'GET' }, 404, 'bad_route', 'unsupported method "GET" (only POST is allowed)'],
    ['ListRooms', { body: '{}' }, 401, 'unauthenticated', 'permissions denied'],
  ];
  for (const [method, init, status, code, msg] of errors) {
    const response = await post(method, init);
    const body = await response.json();
    assert.deepEqual([response.status, body.code, body.msg], [status, code, msg]);
  }
});

test('it does not keep a process alive', async () => {
  const program = `
    const { LiveKitTestServer } = require('./testing');
    const { RoomServiceClient } = require('.');
    LiveKitTestServer.start().then(async (server) => {
      await new RoomServiceClient(server.url, server.apiKey, server.apiSecret).createRoom({ name: 'r' });
      console.log('made');
    });
  `;
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { cwd, timeout: 20_000 });
  assert.equal(stdout, 'made\n');
});
