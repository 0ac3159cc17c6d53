// A backend written for livekit-server-sdk 0.5.4, in CommonJS. It must not refer to this package.
'use strict';

const assert = require('assert');
const crypto = require('crypto');
const http = require('http');
const {
  AccessToken,
  DataPacket_Kind,
  RoomServiceClient,
  TokenVerifier,
  WebhookReceiver,
} = require('livekit-server-sdk');
const models = require('livekit-server-sdk/dist/proto/livekit_models');
const Recording = require('livekit-server-sdk/dist/RecordingServiceClient').default;

const key = 'devkey';
const secret = 'secretsecretsecretsecretsecretsecret';

function joinToken(identity) {
  const at = new AccessToken(key, secret, { identity, ttl: '10m', metadata: 'red' });
  at.addGrant({ roomJoin: true, room: 'stage' });
  return at.toJwt();
}

const token = joinToken('alice');
const [header, payload, signature] = token.split('.');
const expected = crypto.createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64');
assert.strictEqual(Buffer.from(signature, 'base64').toString('base64'), expected);

const claims = new TokenVerifier(key, secret).verify(token);
assert.deepStrictEqual(claims.video, { roomJoin: true, room: 'stage' });
assert.strictEqual(claims.metadata, 'red');
assert.strictEqual(claims.sub, 'alice');
assert.strictEqual(claims.exp - claims.nbf, 600);

const body = JSON.stringify({ event: 'participant_joined', participant: { identity: 'alice', state: 'ACTIVE' } });
const signed = new AccessToken(key, secret);
signed.sha256 = crypto.createHash('sha256').update(body).digest('base64');
const event = new WebhookReceiver(key, secret).receive(body, signed.toJwt());
assert.strictEqual(event.event, 'participant_joined');
assert.strictEqual(event.participant.state, models.ParticipantInfo_State.ACTIVE);
assert.strictEqual(models.ParticipantInfo_State[event.participant.state], 'ACTIVE');
assert.throws(() => new WebhookReceiver(key, secret).receive(`${body} `, signed.toJwt()), /sha256 checksum/);

const server = http.createServer((req, res) => {
  const known = req.url === '/twirp/livekit.RoomService/ListRooms';
  res.writeHead(known ? 200 : 404, { 'Content-Type': 'application/json' });
  const reply = known ? { rooms: [{ name: 'stage', num_participants: 2 }] } : { code: 'not_found', msg: '?' };
  res.end(JSON.stringify(reply));
});
server.listen(0, '127.0.0.1', async () => {
  const host = `http://127.0.0.1:${server.address().port}`;
  const client = new RoomServiceClient(host, key, secret);
  const [room] = await client.listRooms();
  assert.strictEqual(room.name, 'stage');
  assert.strictEqual(room.numParticipants, 2);
  for (const call of [
    () => client.sendData('stage', new Uint8Array([1]), DataPacket_Kind.RELIABLE),
    () => new Recording(host, key, secret).endRecording('r'),
  ]) {
    await assert.rejects(
      call,
      ({ isAxiosError, response }) => isAxiosError && response.status === 404 && response.data.code === 'not_found'
    );
  }
  server.close();
  server.closeAllConnections();
  console.log('cjs: all good');
});
