'use strict';

// The program for valgrind (`scripts/valgrind.mjs`): every call into Rust, and workers that are terminated during calls.

const assert = require('node:assert/strict');
const { createHash } = require('node:crypto');
const { once } = require('node:events');
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads');

const { AccessToken, RoomServiceClient, TokenVerifier, WebhookReceiver } = require('..');
const { LiveKitTestServer } = require('../testing');
const { TwirpClient } = require('../twirp');
const { ListParticipantsResponse } = require('../dist/proto/livekit_room');
const { WebhookEvent } = require('../dist/proto/livekit_webhook');

const KEYS = ['APIkey', 'a secret that is long enough to be taken'];

function tokens() {
  for (const metadata of ['', 'é'.repeat(300), 'half \ud83d', 'x'.repeat(100_000)]) {
    for (const ttl of ['10m', 60, '1.5h', 2 ** 60]) {
      const token = new AccessToken(...KEYS, { identity: 'é😀', metadata, ttl });
      token.addGrant({ roomJoin: true, room: 'r', canPublish: false });
      const claims = new TokenVerifier(...KEYS).verify(token.toJwt());
      assert.equal(claims.metadata, metadata || undefined);
    }
  }
  for (const token of ['', 'a.b.c', `${'a'.repeat(100_000)}..`, new AccessToken('other', KEYS[1]).toJwt()]) {
    assert.throws(() => new TokenVerifier(...KEYS).verify(token));
  }
}

function webhooks() {
  const receiver = new WebhookReceiver(...KEYS);
  const tracks = Array.from({ length: 50 }, (_, i) => ({
    sid: `TR_${i}`,
    name: i % 2 ? 'é' : 'a\n',
    layers: [{ width: i }],
  }));
  for (const event of [
    {},
    { event: 'x' },
    { room: { name: 'Räume' } },
    { participant: { tracks } },
    { event: '\ud800' },
  ]) {
    const body = JSON.stringify(event);
    for (const given of [body, Buffer.from(body)]) {
      const token = new AccessToken(...KEYS);
      token.sha256 = createHash('sha256').update(given).digest('base64');
      assert.equal(receiver.receive(given, token.toJwt()).participant?.tracks.length, event.participant && 50);
      assert.throws(() => receiver.receive(`${given} `, token.toJwt()));
    }
  }
}

function messages() {
  const participants = Array.from({ length: 300 }, (_, i) => ({
    identity: `é${i}`,
    metadata: 'x'.repeat(i),
    tracks: [{ sid: 'a' }],
  }));
  const bytes = ListParticipantsResponse.encode(ListParticipantsResponse.fromPartial({ participants })).finish();
  assert.equal(ListParticipantsResponse.decode(bytes).participants[299].identity, 'é299');
  for (let end = 0; end < 200; end++) {
    for (const type of [ListParticipantsResponse, WebhookEvent]) {
      try {
        type.decode(bytes.subarray(0, end));
      } catch (error) {
        assert.ok(error instanceof Error);
      }
    }
  }
}

async function calls(url) {
  const client = new RoomServiceClient(url, ...KEYS);
  const rooms = await Promise.all(Array.from({ length: 10 }, (_, i) => client.createRoom({ name: `é${i}` })));
  assert.equal(rooms.length, 10);
  const { rooms: list } = await new TwirpClient(url).json(
    'livekit.RoomService',
    'ListRooms',
    {},
    { headers: client.authHeader({ roomList: true }) }
  );
  assert.ok(list.length >= 10);
  await assert.rejects(client.getParticipant?.('none', 'x') ?? client.removeParticipant('none', 'x'));
  await assert.rejects(
    client.listRooms(undefined, { signal: AbortSignal.timeout(1) }).then(() => assert.fail('so fast'))
  );
  await assert.rejects(new RoomServiceClient('http://127.0.0.1:1', ...KEYS).listRooms());
  client.close();
  await assert.rejects(client.listRooms());
}

async function workers(url) {
  for (let round = 0; round < 4; round++) {
    const worker = new Worker(__filename, { workerData: url });
    await once(worker, 'message');
    await worker.terminate();
  }
}

async function main() {
  const server = await LiveKitTestServer.start({ apiKey: KEYS[0], apiSecret: KEYS[1] });
  tokens();
  webhooks();
  messages();
  await calls(server.url);
  await workers(server.url);
  await server.close();
}

async function fly(url) {
  const client = new RoomServiceClient(url, ...KEYS);
  for (;;) parentPort.postMessage((await client.createRoom({ name: 'r' })).name);
}

if (isMainThread) main();
else for (let i = 0; i < 10; i++) fly(workerData);
