// Several key pairs: which one verifies, and which one signs.
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';

import { AccessToken, TokenVerifier, WebhookReceiver } from '../index.js';
import { stopClock } from './clock.mjs';
import { cases, KEY, NOW, SECRET } from './tokenCases/cases.mjs';

const older = { apiKey: 'APIolder', apiSecret: 'the secret of the older pair' };
const current = { apiKey: 'APIcurrent', apiSecret: 'the secret of the current pair' };
const other = { apiKey: 'APIother', apiSecret: 'the secret of a pair that nobody knows' };
const pairs = [current, older];
const body = '{"event":"room_started", "id":"EV_1"}';

const tokenOf = ({ apiKey, apiSecret }) => {
  const token = new AccessToken(apiKey, apiSecret, { ttl: '5m' });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return token.toJwt();
};

/** A token that names one pair and is signed with the secret of another. */
const forged = (as, by) => tokenOf({ apiKey: as.apiKey, apiSecret: by.apiSecret });

test('verifiers and receivers accept tokens of each pair in the list', () => {
  const verifier = new TokenVerifier(pairs);
  const receiver = new WebhookReceiver(pairs);
  for (const pair of pairs) {
    assert.equal(verifier.verify(tokenOf(pair)).iss, pair.apiKey);
    assert.equal(receiver.receive(body, tokenOf(pair)).event, 'room_started');
  }
  assert.equal(verifier.apiKey, 'APIcurrent');
});

test('checks a token only with the secret of the pair that it names', () => {
  const verifiers = [new TokenVerifier(pairs), new TokenVerifier([older, current])];
  for (const verifier of verifiers) {
    for (const [as, by] of [
      [current, older],
      [older, current],
      [current, other],
      [older, other],
    ]) {
      const refusal = { name: 'JsonWebTokenError', message: 'invalid signature' };
      assert.throws(() => verifier.verify(forged(as, by)), refusal);
      assert.throws(() => new WebhookReceiver(pairs).receive(body, forged(as, by)), refusal);
    }
  }
});

test('rejects a token of an unknown pair, with a hint that names its API key', () => {
  for (const by of [other, current]) {
    for (const check of [
      () => new TokenVerifier(pairs).verify(forged(other, by)),
      () => new WebhookReceiver(pairs).receive(body, forged(other, by)),
    ]) {
      assert.throws(check, {
        name: 'JsonWebTokenError',
        message: 'jwt issuer invalid. expected: APIcurrent,APIolder',
        hint: 'The token\'s issuer is the API key "APIother", which is not one of the configured keys.',
      });
    }
  }
  const long = tokenOf({ apiKey: `\n${'x'.repeat(1000)}`, apiSecret: 's' });
  assert.throws(
    () => new TokenVerifier(pairs).verify(long),
    ({ hint }) => hint.length < 200 && !hint.includes('\n')
  );
});

test('does not confuse API keys with property names of Object.prototype', () => {
  for (const apiKey of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const pair = { apiKey, apiSecret: 'a secret' };
    assert.throws(() => new TokenVerifier(pairs).verify(tokenOf(pair)), { message: /^jwt issuer invalid/ });
    assert.equal(new TokenVerifier([...pairs, pair]).verify(tokenOf(pair)).iss, apiKey);
  }
});

test('a list with one pair behaves as that pair for each token', (t) => {
  stopClock(t, NOW * 1000);
  const outcome = (verifier, token) => {
    try {
      return JSON.stringify(verifier.verify(token)).length;
    } catch ({ name, message }) {
      return `${name}: ${message}`;
    }
  };
  const list = new TokenVerifier([{ apiKey: KEY, apiSecret: SECRET }]);
  const alone = new TokenVerifier(KEY, SECRET);
  for (const { name, token } of cases) {
    if (name.startsWith('an array of 10,000')) continue;
    assert.equal(outcome(list, token), outcome(alone, token), name);
  }
});

test('signs with the first pair', () => {
  const token = new AccessToken(pairs, { identity: 'me', ttl: 60, metadata: 'm', name: 'n' });
  token.addGrant({ roomJoin: true, room: 'r' });
  const jwt = token.toJwt();
  const [header, payload, signature] = jwt.split('.');
  const expected = createHmac('sha256', current.apiSecret).update(`${header}.${payload}`).digest('base64url');
  assert.equal(signature, expected);
  const { iss, sub, metadata, name, exp, iat } = new TokenVerifier(pairs).verify(jwt);
  assert.deepEqual([iss, sub, metadata, name, exp - iat], ['APIcurrent', 'me', 'm', 'n', 60]);
});

test('accepts options after the list', () => {
  const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${encode({ alg: 'HS512', typ: 'JWT' })}.${encode({ iss: older.apiKey })}`;
  const jwt = `${input}.${createHmac('sha512', older.apiSecret).update(input).digest('base64url')}`;
  assert.equal(new TokenVerifier(pairs).verify(jwt).iss, 'APIolder');
  for (const options of [{ strict: true }, { algorithms: ['HS256'] }]) {
    const refusal = { message: 'invalid algorithm' };
    assert.throws(() => new TokenVerifier(pairs, options).verify(jwt), refusal);
    assert.throws(() => new WebhookReceiver(pairs, options).receive(body, jwt), refusal);
  }
  assert.throws(() => new WebhookReceiver(pairs, { maxSize: 5 }).receive(body, jwt), { name: 'RangeError' });
});

test('ignores later changes of the list', () => {
  const list = [{ ...current }];
  const verifier = new TokenVerifier(list);
  list.push(other);
  list[0].apiKey = 'another';
  assert.equal(verifier.verify(tokenOf(current)).iss, 'APIcurrent');
  assert.throws(() => verifier.verify(tokenOf(other)), { message: /issuer/ });
});

test('rejects an invalid list of pairs in the constructor', () => {
  const refusal = { name: 'TypeError' };
  for (const list of [
    [],
    [undefined],
    [null],
    ['APIkey', 'secret'],
    [{}],
    [{ apiKey: 'k' }],
    [{ apiKey: '', apiSecret: 's' }],
    [{ apiKey: 'k', apiSecret: '' }],
    [{ apiKey: 'k', apiSecret: 5 }],
  ]) {
    for (const Class of [TokenVerifier, WebhookReceiver, AccessToken]) assert.throws(() => new Class(list), refusal);
    if (list.length > 0) assert.throws(() => new TokenVerifier([current, ...list]), refusal);
  }
  for (const Class of [TokenVerifier, WebhookReceiver]) {
    assert.throws(() => new Class([current, older, current]), { ...refusal, message: /same API key/ });
  }
});

test('rejects misplaced options, and verifies with the current API key of a verifier', () => {
  const keys = [{ apiKey: KEY, apiSecret: SECRET }];
  const message = 'pass options as the second argument when the first is a list of key pairs';
  for (const Class of [AccessToken, TokenVerifier, WebhookReceiver]) {
    assert.throws(() => new Class(keys, undefined, { strict: true }), { name: 'TypeError', message }, Class.name);
  }
  const verifier = new TokenVerifier(KEY, SECRET);
  const token = new AccessToken(KEY, SECRET).toJwt();
  assert.equal(verifier.verify(token).iss, KEY);
  verifier.apiKey = 'another';
  assert.throws(() => verifier.verify(token), { message: 'jwt issuer invalid. expected: another' });
});
