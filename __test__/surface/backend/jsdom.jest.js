/**
 * A test of a backend in jest's jsdom, whose Uint8Array is not that of a Buffer.
 *
 * @jest-environment jsdom
 */
const crypto = require('crypto');
const { AccessToken, TokenVerifier, WebhookReceiver } = require('livekit-server-sdk');

const [key, secret] = ['devkey', 'secret'];
const body = Buffer.from(JSON.stringify({ event: 'room_started', room: { name: 'stage', creationTime: '5' } }));

function authorization() {
  const token = new AccessToken(key, secret);
  token.sha256 = crypto.createHash('sha256').update(body.toString()).digest('base64');
  return token.toJwt();
}

test('a webhook is received from a Buffer, from bytes of the sandbox and from a string', () => {
  expect(typeof window).toBe('object');
  const receiver = new WebhookReceiver(key, secret);
  for (const given of [body, Uint8Array.from(body), body.toString()]) {
    const event = receiver.receive(given, authorization());
    expect(event.event).toBe('room_started');
    expect(event.room).toMatchObject({ name: 'stage', creationTime: 5 });
  }
});

test('a secret may be a Buffer', () => {
  const token = new AccessToken(key, Buffer.from(secret), { identity: 'alice' });
  expect(new TokenVerifier(key, secret).verify(token.toJwt()).sub).toBe('alice');
});
