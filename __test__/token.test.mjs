import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { AccessToken, TokenVerifier } from '../index.js';
import { stopClock } from './clock.mjs';

const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';

const payloadOf = (token) => Buffer.from(token.split('.')[1], 'base64url').toString();
const claimsOf = (token) => JSON.parse(payloadOf(token));

test('a token says what it was made of, in the order of the original', (t) => {
  stopClock(t, 1_700_000_000_500);
  const token = new AccessToken(KEY, SECRET, { identity: 'me', ttl: '10m', metadata: 'a "word"' });
  token.addGrant({ roomJoin: true, room: 'r' });
  token.sha256 = 'digest';
  assert.equal(
    payloadOf(token.toJwt()),
    '{"metadata":"a \\"word\\"","video":{"roomJoin":true,"room":"r"},"sha256":"digest",' +
      '"iat":1700000000,"nbf":1700000000,"exp":1700000600,"iss":"APIkey","sub":"me","jti":"me"}'
  );
  assert.equal(token.sha256, 'digest');
});

test('a name is a claim of its own, as in 1.2.7', async (t) => {
  const { default: later } = await import('lk1');
  stopClock(t, 1_700_000_000_000);
  const mint = (Token) => {
    const token = new Token(KEY, SECRET, { identity: 'me', name: 'Mé', metadata: 'm', ttl: '10m' });
    token.addGrant({ roomJoin: true, room: 'r', canPublishSources: ['camera'], ingressAdmin: true, recorder: false });
    const first = token.toJwt();
    token.name = 'later';
    return [first, token.toJwt()];
  };
  assert.deepEqual(mint(AccessToken), mint(later.AccessToken));
});

test('a token lives six hours by default, and for an empty ttl', () => {
  for (const ttl of [undefined, 0, '']) {
    const { exp, iat } = claimsOf(new AccessToken(KEY, SECRET, { ttl }).toJwt());
    assert.equal(exp - iat, 6 * 60 * 60);
  }
});

test('grants are kept by reference, the last one counts, and unknown names pass through', () => {
  const token = new AccessToken(KEY, SECRET, { identity: 'me' });
  token.addGrant({ roomList: true });
  const grant = { roomJoin: true, later: { nested: [1] } };
  token.addGrant(grant);
  grant.room = 'added later';
  assert.deepEqual(claimsOf(token.toJwt()).video, { roomJoin: true, later: { nested: [1] }, room: 'added later' });
});

test('what it refuses, it refuses with the errors of the original', () => {
  const refusal = (change) => {
    const token = new AccessToken(KEY, SECRET, { identity: 'me' });
    Object.assign(token, change);
    try {
      return token.toJwt();
    } catch ({ name, message }) {
      return `${name}: ${message}`;
    }
  };
  const type = 'Error: "expiresIn" should be a number of seconds or string representing a timespan';
  assert.equal(refusal({ ttl: undefined }), type);
  assert.equal(refusal({ ttl: 1.5 }), type);
  assert.equal(refusal({ ttl: {} }), type);
  assert.equal(refusal({ ttl: '10 parsecs' }), `${type} eg: "1d", "20h", 60`);
  assert.equal(refusal({ identity: 5 }), 'Error: "subject" must be a string');
  assert.equal(refusal({ apiKey: 5 }), 'Error: "issuer" must be a string');
});

test('numbers beyond integers and other claims go the slow way', (t) => {
  stopClock(t, 1_700_000_000_000);
  assert.equal(claimsOf(new AccessToken(KEY, SECRET, { ttl: 1e300 }).toJwt()).exp, 1e300);
  const token = new AccessToken(KEY, SECRET, { ttl: 60 });
  token.grants.region = 'eu';
  assert.deepEqual(claimsOf(token.toJwt()), {
    region: 'eu',
    iat: 1700000000,
    nbf: 1700000000,
    exp: 1700000060,
    iss: KEY,
  });
});

test('halves of surrogate pairs are signed as JSON.stringify writes them, and come back', () => {
  const token = new AccessToken('API\ud800', SECRET, { identity: 'me\udc00', metadata: '\ud800' });
  token.addGrant({ roomJoin: true, room: '\udfff' });
  const jwt = token.toJwt();
  assert.match(payloadOf(jwt), /"metadata":"\\ud800".*"sub":"me\\udc00"/);
  const claims = new TokenVerifier('', SECRET).verify(jwt);
  assert.equal(claims.sub, 'me\udc00');
  assert.equal(claims.video.room, '\udfff');
});

test('keys come from the environment when they are missing', (t) => {
  t.after(() => {
    delete process.env.LIVEKIT_API_KEY;
    delete process.env.LIVEKIT_API_SECRET;
  });
  assert.throws(() => new AccessToken(), { name: 'Error', message: 'api-key and api-secret must be set' });
  process.env.LIVEKIT_API_KEY = 'APIenv';
  process.env.LIVEKIT_API_SECRET = SECRET;
  assert.equal(new TokenVerifier('APIenv', SECRET).verify(new AccessToken().toJwt()).iss, 'APIenv');
});

test('the secret is nowhere to be seen', () => {
  const token = new AccessToken(KEY, SECRET, { identity: 'me' });
  const verifier = new TokenVerifier(KEY, SECRET);
  for (const object of [token, verifier]) {
    for (const shown of [
      inspect(object, { showHidden: true, depth: 9 }),
      JSON.stringify(object),
      structuredClone({ ...object }),
    ]) {
      assert.ok(!inspect(shown).includes(SECRET));
    }
    assert.ok(!Reflect.ownKeys(object).some((name) => object[name] === SECRET));
  }
  assert.deepEqual(Object.keys(token), ['apiKey', 'grants', 'identity', 'ttl']);
});

test('errors of verification have their classes and dates', (t) => {
  const token = new AccessToken(KEY, SECRET, { ttl: 10 }).toJwt();
  const { exp, nbf } = claimsOf(token);
  const verifier = new TokenVerifier(KEY, SECRET);
  const clock = stopClock(t, exp * 1000);
  assert.throws(
    () => verifier.verify(token),
    (error) => {
      assert.deepEqual(
        [error.name, error.message, error.expiredAt],
        ['TokenExpiredError', 'jwt expired', new Date(exp * 1000)]
      );
      assert.ok(error instanceof Error);
      assert.deepEqual(Object.keys(error).sort(), ['expiredAt', 'hint', 'message', 'name']);
      return true;
    }
  );
  clock.set((nbf - 1) * 1000);
  assert.throws(() => verifier.verify(token), {
    name: 'NotBeforeError',
    message: 'jwt not active',
    date: new Date(nbf * 1000),
  });
  assert.throws(() => verifier.verify(5), { name: 'JsonWebTokenError', message: 'jwt must be a string' });
  assert.throws(() => verifier.verify(), { name: 'JsonWebTokenError', message: 'jwt must be provided' });
  assert.throws(() => new TokenVerifier(KEY).verify(token), {
    name: 'JsonWebTokenError',
    message: 'secret or public key must be provided',
  });
  assert.throws(() => new TokenVerifier(KEY, 5).verify(token), {
    name: 'TypeError',
    message: 'secret must be a string or buffer',
  });
});

test('a secret may be bytes, and one pair does not take the place of another', () => {
  const token = new AccessToken(KEY, SECRET).toJwt();
  assert.equal(new TokenVerifier(KEY, Buffer.from(SECRET)).verify(token).iss, KEY);
  for (let i = 0; i < 200; i++) {
    const pair = [`API${i % 70}`, `secret ${i}`];
    assert.equal(new TokenVerifier(...pair).verify(new AccessToken(...pair).toJwt()).iss, pair[0]);
  }
  assert.throws(() => new TokenVerifier(KEY, 'another').verify(token), { message: 'invalid signature' });
});
