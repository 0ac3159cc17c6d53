// AccessToken and TokenVerifier: claims, errors, keys, and the fast and slow paths.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { inspect } from 'node:util';

import { AccessToken, TokenVerifier } from '../index.js';
import abi from '../generated/abi.js';
import { names } from '../generated/claims.js';
import { stopClock } from './clock.mjs';

const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';

const payloadOf = (token) => Buffer.from(token.split('.')[1], 'base64url').toString();
const claimsOf = (token) => JSON.parse(payloadOf(token));

test('writes the claims in the order of the original', (t) => {
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

test('writes the name as a separate claim, as 1.2.7 does', async (t) => {
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

test('expires after six hours by default, and for an empty ttl', () => {
  for (const ttl of [undefined, 0, '']) {
    const { exp, iat } = claimsOf(new AccessToken(KEY, SECRET, { ttl }).toJwt());
    assert.equal(exp - iat, 6 * 60 * 60);
  }
});

test('keeps grants by reference, uses the last one, and writes unknown names', () => {
  const token = new AccessToken(KEY, SECRET, { identity: 'me' });
  token.addGrant({ roomList: true });
  const grant = { roomJoin: true, later: { nested: [1] } };
  token.addGrant(grant);
  grant.room = 'added later';
  assert.deepEqual(claimsOf(token.toJwt()).video, { roomJoin: true, later: { nested: [1] }, room: 'added later' });
});

test('rejects invalid options with the errors of the original', () => {
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

test('writes numbers that are not integers and other claims by the slow path', (t) => {
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

test('registered claims in the grants count, or are refused, as in 0.5.10 and 1.2.7', async (t) => {
  const originals = await Promise.all([import('lk05'), import('lk1')]);
  const now = 1_700_000_000;
  stopClock(t, now * 1000 + 500);
  const values = [
    ...[now - 30, now + 30.5, 0, -0, -1, 1e300, NaN, Infinity, new Number(now - 30), new Number(0)],
    ...[undefined, null, 'x', String(now - 30), '', true, false, 5n, {}, [], new Date(0), Symbol('time')],
  ];
  const names = ['iat', 'exp', 'nbf', 'iss', 'sub', 'jti', 'aud'];
  const single = names.flatMap((name) => values.map((value) => ({ [name]: value })));
  const several = [
    { iat: now - 30, video: { room: 'r' }, metadata: 'm', name: 'n', region: 'eu' },
    { video: { room: 'r' }, iat: now - 30 },
    { nbf: 'x', exp: 'x', iat: 'x' },
    { exp: 5, nbf: 5, iss: 'other' },
    { nbf: 5, iss: 'other' },
    { iss: 'other', sub: 'other', jti: 'other' },
    { jti: 'other', sub: 'other' },
    { iat: 'x', video: { roomJoin: true } },
  ];
  const options = [
    ...[{ ttl: 60 }, { identity: 'me', ttl: '10m' }, { identity: 'me', ttl: '1.5555 s' }, { identity: 'me', ttl: -60 }],
    ...[{ ttl: 1.5 }, { ttl: 'soon' }, { identity: 5, ttl: 60 }, { identity: '', ttl: 60, apiKey: 5 }],
    ...[{ ttl: undefined }, { identity: 'me', ttl: 60, apiKey: 'm\u00e9' }],
  ];
  /** The payload of the token, or the error. */
  const mint = (Token, change, grants) => {
    const token = new Token(KEY, SECRET, { strict: false });
    Object.assign(token, change);
    Object.assign(token.grants, grants);
    try {
      return payloadOf(token.toJwt());
    } catch ({ name, message }) {
      return { name, message };
    }
  };
  const seen = new Set();
  for (const change of options) {
    for (const grants of [...single, ...several]) {
      const [before, after] = originals.map((original) => mint(original.AccessToken, change, grants));
      assert.deepEqual(before, after);
      assert.deepEqual(mint(AccessToken, change, grants), after, inspect({ change, grants }));
      seen.add(after.message?.slice(0, 40) ?? 'a token');
    }
  }
  assert.ok(seen.size > 8, inspect(seen));
});

test('signs lone surrogates as JSON.stringify writes them, and verifies them', () => {
  const token = new AccessToken('API\ud800', SECRET, { identity: 'me\udc00', metadata: '\ud800' });
  token.addGrant({ roomJoin: true, room: '\udfff' });
  const jwt = token.toJwt();
  assert.match(payloadOf(jwt), /"metadata":"\\ud800".*"sub":"me\\udc00"/);
  const claims = new TokenVerifier('', SECRET).verify(jwt);
  assert.equal(claims.sub, 'me\udc00');
  assert.equal(claims.video.room, '\udfff');
});

test('reads missing keys from the environment', (t) => {
  t.after(() => {
    delete process.env.LIVEKIT_API_KEY;
    delete process.env.LIVEKIT_API_SECRET;
  });
  assert.throws(() => new AccessToken(), { name: 'Error', message: 'api-key and api-secret must be set' });
  process.env.LIVEKIT_API_KEY = 'APIenv';
  process.env.LIVEKIT_API_SECRET = SECRET;
  assert.equal(new TokenVerifier('APIenv', SECRET).verify(new AccessToken().toJwt()).iss, 'APIenv');
});

test('does not reveal the secret', () => {
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

test('accepts a secret as bytes, and does not confuse key pairs', () => {
  const token = new AccessToken(KEY, SECRET).toJwt();
  assert.equal(new TokenVerifier(KEY, Buffer.from(SECRET)).verify(token).iss, KEY);
  for (let i = 0; i < 200; i++) {
    const pair = [`API${i % 70}`, `secret ${i}`];
    assert.equal(new TokenVerifier(...pair).verify(new AccessToken(...pair).toJwt()).iss, pair[0]);
  }
  assert.throws(() => new TokenVerifier(KEY, 'another').verify(token), { message: 'invalid signature' });
});

/** A token with this payload, signed without the package. */
function signed(payload) {
  const [head, body] = ['{"alg":"HS256","typ":"JWT"}', payload].map((part) => Buffer.from(part).toString('base64url'));
  const mac = createHmac('sha256', SECRET).update(`${head}.${body}`).digest('base64url');
  return `${head}.${body}.${mac}`;
}

test('verified claims equal those of JSON.parse, with and without an outline', () => {
  const grants = Object.keys(abi.codes.VideoGrant).filter((name) => name !== 'room');
  const video = grants.map((grant, i) => `"${grant}":${i % 3 === 0}`);
  const claims = names.Claims.map((claim) => {
    if (claim === 'video') return `"video":{"room":"a room of some name",${video.join()}}`;
    return ['iat', 'nbf'].includes(claim) ? `"${claim}":123456` : `"${claim}":${claim === 'exp' ? 4e9 : `"${KEY}"`}`;
  });
  const verifier = new TokenVerifier(KEY, SECRET);
  const compact = `{${claims.join()}}`;
  const variants = [
    compact,
    `{${[...claims].reverse().join()}}`,
    ...claims.map((claim) => `{"iss":"${KEY}",${claim.startsWith('"iss"') ? '"jti":"x"' : claim}}`),
    ...video.map((grant) => `{"iss":"${KEY}","video":{${grant}}}`),
    JSON.stringify(JSON.parse(compact), null, 1),
    // Claims without an outline: unusual names, types and spellings.
    `{"iss":"${KEY}","video":{}}`,
    `{"iss":"${KEY}","video":{"room":"é","__proto__":{"roomJoin":true}}}`,
    `{"iss":"${KEY}","__proto__":null,"toString":1}`,
    `{"iss":"${KEY}","name":"a","name":"b"}`,
    `{"iss":"${KEY}","video":{"roomJoin":true,"roomJoin":false}}`,
    `{"iss":"${KEY}","n\\u0061me":"x","iat":1.5,"video":{"room\\u004aoin":true}}`,
    `{"iss":"${KEY}","iat":-0,"sub":-5,"jti":1e400,"video":[true]}`,
    `{"iss":"${KEY}","metadata":"${'m'.repeat(5000)}"}`,
  ];
  for (const payload of variants) {
    const got = verifier.verify(signed(payload));
    const expected = JSON.parse(payload);
    assert.deepStrictEqual(got, expected, payload);
    assert.equal(JSON.stringify(got), JSON.stringify(expected), 'same order');
  }
});

test('signs grants of any kind of object as JSON.stringify writes them', () => {
  const inherited = Object.create({ roomList: true });
  class Grant {
    roomJoin = true;
  }
  const kinds = [
    Object.assign(inherited, { room: 'r' }),
    Object.assign(Object.create({ toJSON: () => ({ room: 'another' }) }), { room: 'r' }),
    Object.assign(Object.create(null), { room: 'r', canPublish: true }),
    Object.assign(new Boolean(true), { room: 'r' }),
    Object.assign([], { room: 'r' }),
    Object.assign(() => {}, { room: 'r' }),
    new Date(0),
    new Map([['room', 'r']]),
    new Proxy({ room: 'r', canPublish: false }, {}),
    Object.defineProperty({ room: 'r' }, 'roomJoin', { value: true }),
    { room: 'r', [Symbol('roomJoin')]: true },
    { room: 'r', roomJoin: undefined },
    { room: new String('r'), canPublish: new Boolean(true) },
    { room: '\ud800' },
    { room: 'é'.repeat(30), canPublish: true },
    { room: 'r'.repeat(1300), canPublish: true },
    { room: '漢'.repeat(2000), canPublish: true },
    {},
    null,
    undefined,
    new Grant(),
  ];
  for (const grants of kinds) {
    for (const metadata of [undefined, 'm', 'é'.repeat(1000), 'm'.repeat(5000)]) {
      const token = new AccessToken(KEY, SECRET, { identity: 'me', strict: false });
      token.addGrant(grants);
      if (metadata) token.metadata = metadata;
      const { video, metadata: signedMetadata } = claimsOf(token.toJwt());
      assert.deepEqual(
        { video, metadata: signedMetadata },
        { video: undefined, metadata: undefined, ...JSON.parse(JSON.stringify({ video: grants, metadata })) }
      );
    }
  }
});

test('a getter that mints another token does not change this one', () => {
  const other = () => {
    const token = new AccessToken(KEY, SECRET, { identity: 'another' });
    token.addGrant({ roomAdmin: true, room: 'elsewhere' });
    return token.toJwt();
  };
  for (const name of ['room', 'canPublish']) {
    let read = 0;
    const grants = { roomJoin: true, room: 'r', canPublish: false };
    const value = grants[name];
    Object.defineProperty(grants, name, { get: () => (read++, other(), value), enumerable: true });
    const token = new AccessToken(KEY, SECRET, { identity: 'me' });
    token.addGrant(grants);
    const { video, sub } = claimsOf(token.toJwt());
    assert.deepEqual([video, sub], [{ roomJoin: true, room: 'r', canPublish: false }, 'me'], name);
    assert.ok(read > 0);
  }
});

test('writes only own properties of the grants object as claims', () => {
  const token = new AccessToken(KEY, SECRET, { identity: 'me', strict: false });
  token.grants = Object.assign(Object.create({ metadata: 'inherited' }), { video: { room: 'r' } });
  assert.deepEqual(Object.keys(claimsOf(token.toJwt())), ['video', 'iat', 'nbf', 'exp', 'iss', 'sub', 'jti']);
});
