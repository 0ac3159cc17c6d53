// A test of a backend, written for livekit-server-sdk 0.5.4 and jest. It uses the real package.
const crypto = require('crypto');
const net = require('net');
const { AccessToken, RoomServiceClient, TokenVerifier, WebhookReceiver } = require('livekit-server-sdk');
const { ParticipantInfo_State } = require('livekit-server-sdk/dist/proto/livekit_models.js');

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      resolve({
        port: server.address().port,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
          }),
      });
    });
  });

const key = 'devkey';
const secret = 'secret';

test('mints and verifies a token', () => {
  const at = new AccessToken(key, secret, { identity: 'alice', metadata: 'red' });
  at.addGrant({ roomJoin: true, room: 'stage' });
  const claims = new TokenVerifier(key, secret).verify(at.toJwt());
  expect(claims).toMatchObject({ iss: key, sub: 'alice', metadata: 'red', video: { roomJoin: true, room: 'stage' } });
});

test('throws an Error of this realm', () => {
  const unsigned = new AccessToken(key, secret);
  unsigned.addGrant({ roomJoin: true });
  expect(() => unsigned.toJwt()).toThrow(new Error('identity is required for join but not set'));
  const caught = [];
  for (const fail of [
    () => unsigned.toJwt(),
    () => new TokenVerifier(key, 'other').verify(new AccessToken(key, secret).toJwt()),
    () => new TokenVerifier(key, secret).verify('no token'),
    () => new WebhookReceiver(key, secret).receive('{}', undefined),
  ]) {
    try {
      fail();
    } catch (e) {
      caught.push(e);
    }
  }
  expect(caught).toHaveLength(4);
  for (const e of caught) expect(e).toBeInstanceOf(Error);
});

test('rejects a call without a server as axios does', async () => {
  const { port, close } = await freePort();
  await close();
  const client = new RoomServiceClient(`http://127.0.0.1:${port}`, key, secret);
  await expect(client.listRooms()).rejects.toMatchObject({ isAxiosError: true, code: 'ECONNREFUSED', port });
});

test('receives a webhook as a string and as bytes', () => {
  const body = JSON.stringify({ event: 'participant_joined', participant: { identity: 'alice', state: 'ACTIVE' } });
  const at = new AccessToken(key, secret);
  at.sha256 = crypto.createHash('sha256').update(body).digest('base64');
  const token = at.toJwt();
  const receiver = new WebhookReceiver(key, secret);
  for (const sent of [body, Buffer.from(body)]) {
    const event = receiver.receive(sent, token);
    expect(event.event).toBe('participant_joined');
    expect(event.participant).toMatchObject({ identity: 'alice', state: ParticipantInfo_State.ACTIVE, tracks: [] });
  }
});

test('uses the fake clock of jest', () => {
  jest.useFakeTimers('modern');
  try {
    jest.setSystemTime(new Date('2021-10-01T00:00:00Z'));
    const token = new AccessToken(key, secret, { ttl: 60 }).toJwt();
    const verifier = new TokenVerifier(key, secret);
    expect(verifier.verify(token).exp).toBe(Date.parse('2021-10-01T00:01:00Z') / 1000);
    jest.setSystemTime(new Date('2021-10-01T00:02:00Z'));
    expect(() => verifier.verify(token)).toThrow('jwt expired');
  } finally {
    jest.useRealTimers();
  }
});
