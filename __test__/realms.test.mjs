// Bytes of another realm, as jest and node:vm have them: their Uint8Array is not the one of this realm. requests.test.mjs
// has those of calls.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';

import { AccessToken, TokenVerifier, WebhookReceiver } from '../index.js';
import { signWebhook } from '../testing/index.js';
import { TwirpClient } from '../twirp/index.js';
import { startServer } from './server.mjs';

const PAIR = { apiKey: 'APIkey', apiSecret: 'a secret that is long enough to be accepted' };
const KEYS = [PAIR.apiKey, PAIR.apiSecret];

/** Makes bytes of another realm. */
const foreign = (bytes) => {
  const made = vm.runInNewContext('Uint8Array.from(bytes)', { bytes: [...bytes] });
  assert.ok(!(made instanceof Uint8Array));
  return made;
};

test('receive accepts a body of another realm', async () => {
  const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'é' } }, PAIR);
  const bytes = foreign(Buffer.from(body));
  const receiver = new WebhookReceiver(...KEYS, { replay: true });
  assert.equal(receiver.receive(bytes, authorization).room.name, 'é');
  assert.throws(() => receiver.receive(bytes, authorization), { code: 'ERR_WEBHOOK_REPLAYED' });
  assert.equal(new WebhookReceiver(...KEYS).receive(bytes, undefined, true).room.name, 'é');
  const small = new WebhookReceiver(...KEYS, { maxSize: 10 });
  assert.throws(() => small.receive(bytes, authorization), { code: 'ERR_WEBHOOK_TOO_LARGE' });
});

test('a secret may be bytes of another realm', () => {
  const secret = foreign(Buffer.from(PAIR.apiSecret));
  const jwt = new AccessToken(PAIR.apiKey, secret, { identity: 'me' }).toJwt();
  assert.equal(new TokenVerifier(...KEYS).verify(jwt).sub, 'me');
  assert.equal(new TokenVerifier(PAIR.apiKey, secret).verify(jwt).sub, 'me');
});

test('TwirpClient sends bytes of another realm', async (t) => {
  const { url, requests } = await startServer(t, () => ({ type: 'application/protobuf', body: Buffer.from([1]) }));
  await new TwirpClient(url).protobuf('a.Service', 'Method', foreign([1, 2, 255]));
  assert.deepEqual([...requests[0].body], [1, 2, 255]);
});

test('a certificate may be bytes of another realm', () => {
  const ca = foreign(fs.readFileSync(new URL('./twirp/certificates/authority.pem', import.meta.url)));
  new TwirpClient('https://127.0.0.1', { ca: [ca] }).close();
});
