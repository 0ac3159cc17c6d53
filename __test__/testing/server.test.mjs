// The in-memory server: faults, rooms, grants, data, webhooks, and its JSON.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';

import sdk from '../../index.js';
import { LiveKitTestServer, signWebhook } from '../../testing/index.js';
import { holdTimers } from '../clock.mjs';
import { startServer } from '../server.mjs';

const { AccessToken, DataPacket_Kind, RoomServiceClient, TrackType, WebhookReceiver } = sdk;
const { TrackSource } = await import('../../generated/livekit_models.js');
const root = fileURLToPath(new URL('../..', import.meta.url));

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

test('each fault has its effect the given number of times', async (t) => {
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
  assert.match((await failure({ status: 200, body: 'hello' })).message, /the reply has the content type text\/plain/);
  assert.match((await failure({ contentType: 'text/html' })).message, /the reply has the content type text\/html/);
  await client.createRoom({ name: 'so that a list has a middle' });
  const cut = await failure({ truncate: true });
  assert.deepEqual([cut.code, cut.phase], ['ECONNRESET', 'receive']);
  const before = await failure({ reset: 'before' });
  const asked = server.requests.length;
  assert.equal(before.response, undefined);
  const after = await failure({ reset: 'after' });
  assert.deepEqual([after.response, after.mayHaveRun], [undefined, true]);
  assert.equal(server.requests.length, asked + 1, 'a request that was reset before it was read is not recorded');
  assert.match((await failure({ endless: true })).message, /longer than \d+ bytes/);
  assert.equal((await client.listRooms()).length, 1, 'each fault applies once');

  const removeFault = server.fault({ times: Infinity, error: { code: 'internal' } });
  for (let i = 0; i < 3; i++) assert.equal((await rejection(client.listRooms())).twirpCode, 'internal');
  removeFault();
  server.fault({ method: 'DeleteRoom', error: { code: 'internal' } });
  assert.equal((await client.listRooms()).length, 1, 'the fault is for another method');
});

test('a response without a body can be truncated, too', async (t) => {
  const { server, client } = await start(t);
  await client.createRoom({ name: 'r' });
  server.fault({ method: 'DeleteRoom', truncate: true });
  assert.equal((await rejection(client.deleteRoom('r'))).phase, 'receive');
  assert.deepEqual(await client.listRooms(), [], 'the room was deleted nevertheless');
});

test('applies faults in the order in which they were set, and several kinds at once', async (t) => {
  const { server, client } = await start(t);
  server.fault({ delay: 1, error: { code: 'unavailable' } });
  server.fault({ contentType: 'text/html', status: 500, body: '<html>' });
  assert.equal((await rejection(client.listRooms())).twirpCode, 'unavailable');
  const page = await rejection(client.listRooms());
  assert.deepEqual([page.response.headers['content-type'], page.response.data], ['text/html', '<html>']);
  assert.deepEqual(await client.listRooms(), []);
});

test('rejects a fault that could never apply', async (t) => {
  const { server } = await start(t);
  for (const [fault, message] of [
    [{ method: 'createRoom', delay: 1 }, /unknown method createRoom; expected one of CreateRoom, /],
    [{ twirp: { code: 'internal' } }, /unknown property of a fault: twirp; expected method, times, error/],
    [{ method: 'CreateRoom' }, /needs one of error, status/],
    [{ reset: true }, /'before' or 'after'/],
  ]) {
    assert.throws(() => server.fault(fault), { name: 'TypeError', message });
  }
});

test('a delay postpones the response', async (t) => {
  const { server, client } = await start(t);
  server.fault({ delay: 20 });
  const order = [];
  const slow = client.listRooms().then(() => order.push('slow'));
  while (server.requests.length === 0) await new Promise(setImmediate);
  await client.listRooms().then(() => order.push('quick'));
  await slow;
  assert.deepEqual(order, ['quick', 'slow']);
});

test('records requests with their message and their grants', async (t) => {
  const { server, client } = await start(t);
  await client.createRoom({ name: 'r', maxParticipants: 3 });
  const [request] = server.requests;
  assert.deepEqual(
    [request.service, request.method, request.contentType],
    ['RoomService', 'CreateRoom', 'application/protobuf']
  );
  assert.deepEqual(request.grants, { roomCreate: true });
  assert.deepEqual([request.message.name, request.message.maxParticipants], ['r', 3]);
  assert.equal(request.body[0], 10);
  const shown = inspect(server, { depth: 9, showHidden: true });
  assert.ok(!shown.includes(server.apiSecret) && !/ey[\w-]+\./.test(shown), shown);
});

test('a room is created by joining and closed after its empty time-out', async (t) => {
  const timers = holdTimers(t);
  const { server, client } = await start(t);
  await client.createRoom({ name: 'r', emptyTimeout: 30 });
  const anna = await server.join(tokenOf(server, 'anna'));
  const names = async () => (await client.listRooms()).map(({ name }) => name);
  timers.tick(60_000);
  assert.deepEqual(await names(), ['r'], 'a participant is left');
  anna.leave();
  timers.tick(29_999);
  assert.deepEqual(await names(), ['r']);
  timers.tick(1);
  assert.deepEqual(await names(), []);
  await server.join(tokenOf(server, 'ben', { room: 'made by joining' }));
  assert.deepEqual(await names(), ['made by joining']);
});

test('closes a room with only a recorder, and notifies the recorder', async (t) => {
  const timers = holdTimers(t);
  const { server, client } = await start(t);
  await client.createRoom({ name: 'r', emptyTimeout: 30, maxParticipants: 1 });
  const recorder = await server.join(tokenOf(server, 'recorder', { recorder: true }));
  const anna = await server.join(tokenOf(server, 'anna'));
  await assert.rejects(server.join(tokenOf(server, 'ben')), { message: /limited to 1 participants/, status: 500 });
  const [room] = await client.listRooms();
  assert.deepEqual([room.numParticipants, room.activeRecording], [1, true]);
  const gone = once(recorder, 'disconnected');
  anna.leave();
  timers.tick(30_000);
  assert.deepEqual(await gone, [{ reason: 'ROOM_CLOSED' }]);
  assert.deepEqual(
    server.events.slice(-2).map(({ event }) => event),
    ['participant_left', 'room_finished']
  );
});

test('enforces grants', async (t) => {
  const { server, client } = await start(t);
  const quiet = await server.join(tokenOf(server, 'quiet', { canPublish: false }));
  assert.throws(() => quiet.publishTrack(), /permission to publish/);
  assert.equal(quiet.permission.canPublishData, false);
  await assert.rejects(server.join(tokenOf(server, 'x', { roomJoin: false })), {
    message: 'permissions denied',
    status: 401,
  });
  const stranger = new AccessToken(server.apiKey, 'another', { identity: 'x' });
  await assert.rejects(server.join(stranger.toJwt()), {
    message: 'invalid token, error: token signature is invalid: signature is invalid',
  });

  // A hidden participant is visible in the API and in webhooks, but not to others, as on the real server.
  const heard = [];
  for (const event of ['joined', 'published', 'unpublished', 'left', 'name']) {
    quiet.on(event, ({ identity, participant }) => heard.push(`${event} ${identity ?? participant.identity}`));
  }
  const hidden = await server.join(tokenOf(server, 'hidden', { hidden: true }));
  hidden.publishTrack();
  const seen = await server.join(tokenOf(server, 'seen'));
  seen.publishTrack({ type: TrackType.VIDEO });
  assert.deepEqual(
    [quiet, hidden, seen].map(({ participants }) => participants.map(({ identity }) => identity)),
    [['seen'], ['quiet', 'seen'], ['quiet']]
  );
  assert.deepEqual(
    (await client.listParticipants('r')).map(({ identity }) => identity),
    ['quiet', 'hidden', 'seen']
  );
  const [room] = await client.listRooms();
  assert.deepEqual([room.numParticipants, room.numPublishers], [3, 2]);
  hidden.leave();
  seen.leave();
  assert.deepEqual(heard, ['joined seen', 'published seen', 'unpublished seen', 'left seen']);
  assert.throws(() => seen.publishTrack(), /has left the room/);
});

test('enforces the sources that may be published, from the token and after an update', async (t) => {
  const { server, client } = await start(t);
  const anna = await server.join(tokenOf(server, 'anna', { canPublishSources: ['camera', 'screen_share'] }));
  assert.throws(() => anna.publishTrack(), /permission to publish a MICROPHONE/);
  const camera = anna.publishTrack({ type: TrackType.VIDEO, width: 640, height: 360 });
  const screen = anna.publishTrack({ type: TrackType.VIDEO, name: 'screen', source: TrackSource.SCREEN_SHARE });
  assert.deepEqual(
    [camera.name, camera.source, screen.source],
    ['camera', TrackSource.CAMERA, TrackSource.SCREEN_SHARE]
  );
  assert.match(`${camera.sid} ${screen.sid}`, /^TR_VC\w{12} TR_VS\w{12}$/);
  assert.deepEqual([camera.layers[0].width, camera.codecs[0].mimeType], [640, 'video/VP8']);
  const changed = once(anna, 'permission');
  const permission = {
    canSubscribe: true,
    canPublish: true,
    canPublishData: true,
    canPublishSources: [TrackSource.CAMERA],
  };
  const updated = await client.updateParticipant('r', 'anna', undefined, permission);
  assert.deepEqual((await changed)[0].permission, updated.permission);
  assert.deepEqual(
    anna.tracks.map(({ sid }) => sid),
    [camera.sid]
  );
  assert.equal((await client.updateParticipant('r', 'anna', undefined, { canSubscribe: true })).isPublisher, false);
  assert.deepEqual(anna.tracks, []);
});

test('subscriptions end and resume with the permission', async (t) => {
  const { server, client } = await start(t);
  const anna = await server.join(tokenOf(server, 'anna'));
  const ben = await server.join(tokenOf(server, 'ben'), { autoSubscribe: false });
  const events = [];
  for (const event of ['subscribed', 'unsubscribed']) ben.on(event, ({ sid }) => events.push([event, sid]));
  const { sid } = anna.publishTrack();
  await client.updateSubscriptions('r', 'ben', [sid], true);
  const permission = { canSubscribe: false, canPublish: true, canPublishData: true };
  await client.updateParticipant('r', 'ben', undefined, permission);
  await client.updateParticipant('r', 'ben', undefined, { ...permission, canSubscribe: true });
  anna.unpublishTrack(sid);
  assert.deepEqual(events, [
    ['subscribed', sid],
    ['unsubscribed', sid],
    ['subscribed', sid],
    ['unsubscribed', sid],
  ]);
});

test('sends data to the given sids or identities, with its topic', async (t) => {
  const { server } = await start(t);
  const received = [];
  const people = [];
  for (const identity of ['anna', 'ben', 'cleo']) {
    const participant = await server.join(tokenOf(server, identity));
    participant.on('data', ({ payload, kind, topic }) => {
      received.push([identity, new TextDecoder().decode(payload), kind, topic]);
    });
    people.push(participant);
  }
  const admin = new AccessToken(server.apiKey, server.apiSecret);
  admin.addGrant({ roomAdmin: true, room: 'r' });
  const response = await fetch(`${server.url}/twirp/livekit.RoomService/SendData`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${admin.toJwt()}` },
    body: JSON.stringify({
      ...{ room: 'r', data: 'aGk=', kind: 'LOSSY', topic: 'chat' },
      ...{ destination_sids: [people[2].sid], destination_identities: ['anna'] },
    }),
  });
  assert.equal(response.status, 200);
  assert.deepEqual(received, [
    ['anna', 'hi', DataPacket_Kind.LOSSY, 'chat'],
    ['cleo', 'hi', DataPacket_Kind.LOSSY, 'chat'],
  ]);
});

test('a second participant of the same identity replaces the first', async (t) => {
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

test('the same identity can rejoin a full room', async (t) => {
  const { server, client } = await start(t);
  await client.createRoom({ name: 'r', maxParticipants: 1 });
  await server.join(tokenOf(server, 'anna'));
  await server.join(tokenOf(server, 'anna'));
  assert.equal((await client.listParticipants('r')).length, 1);
});

test('close disconnects all participants, and works with await using', async (t) => {
  const { server } = await start(t);
  const anna = await server.join(tokenOf(server, 'anna'));
  const gone = once(anna, 'disconnected');
  await server[Symbol.asyncDispose]();
  assert.deepEqual(await gone, [{ reason: 'SERVER_SHUTDOWN' }]);
  await server.close();
});

test('posts webhooks in order, signed, and with retries', async (t) => {
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

test('tries a webhook five times, and once if the endpoint rejects it for good', async (t) => {
  let status;
  const endpoint = await startServer(t, () => ({ status }));
  const { server, client } = await start(t, { webhooks: [endpoint.url] });
  for (const [answer, tries] of [
    [500, 5],
    [429, 5],
    [501, 1],
    [401, 1],
    [204, 1],
  ]) {
    status = answer;
    endpoint.requests.length = 0;
    await client.createRoom({ name: `${answer}` });
    await server.idle();
    assert.equal(endpoint.requests.length, tries, `${answer}`);
  }
  await assert.rejects(LiveKitTestServer.start({ webhooks: ['no address'] }), { name: 'TypeError' });
});

test('signs a webhook without a server', () => {
  const key = { apiKey: 'key', apiSecret: 'a secret' };
  const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'é', creationTime: 5 } }, key);
  assert.equal(JSON.parse(body).room.creationTime, '5');
  const event = new WebhookReceiver('key', 'a secret').receive(body, authorization);
  assert.deepEqual([event.event, event.room.name, event.room.creationTime], ['room_started', 'é', 5]);
  assert.match(event.id, /^EV_\w{12}$/);
  const given = signWebhook(
    { id: 'EV_mine', createdAt: 7, event: 'track_published', track: { type: TrackType.AUDIO } },
    key
  );
  // As the real server: without zero values.
  assert.equal(given.body, '{"event":"track_published","id":"EV_mine","createdAt":"7","track":{}}');
  // The set field of a oneof is written even if it is zero.
  const roomComposite = { layout: '', preset: 0, fileOutputs: [{ s3: { bucket: 'b', metadata: {} } }] };
  const chosen = signWebhook({ event: 'egress_started', egressInfo: { roomComposite, startedAt: 5 } }, key);
  assert.deepEqual(JSON.parse(chosen.body).egressInfo, {
    startedAt: '5',
    roomComposite: { preset: 'H264_720P_30', fileOutputs: [{ s3: { bucket: 'b' } }] },
  });
});

test('replies to JSON as the real server does, in snake case', async (t) => {
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

test('neither the server nor an unanswered webhook keeps the process alive', async (t) => {
  const silent = createServer((socket) => socket.on('error', () => {}).resume()).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  t.after(() => silent.close());
  const program = `
    const { LiveKitTestServer } = require('./testing');
    const { RoomServiceClient } = require('.');
    LiveKitTestServer.start({ webhooks: ['http://127.0.0.1:${silent.address().port}'] }).then(async (server) => {
      await new RoomServiceClient(server.url, server.apiKey, server.apiSecret).createRoom({ name: 'r' });
      console.log('made');
    });
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program], { cwd: root, timeout: 20_000 });
  assert.equal(stdout, 'made\n');
});
