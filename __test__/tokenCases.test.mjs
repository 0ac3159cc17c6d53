// Each token of tokenCases/cases.mjs, here and by 0.5.10: what is right, and that the README names where the two differ.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import original from 'lk05';

import { AccessToken, TokenVerifier, WebhookReceiver } from '../index.js';
import { stopClock } from './clock.mjs';
import { KEY, NOW, SECRET, cases } from './tokenCases/cases.mjs';

/** What is nested too deeply for assert is left out. */
const comparable = (claims) => ({ ...claims, deep: typeof claims.deep });

/** The claims, or the error. */
function outcome(Verifier, token, options) {
  try {
    return comparable(new Verifier(KEY, SECRET, options).verify(token));
  } catch (error) {
    return error;
  }
}

for (const { name, token, result, byOriginal } of cases) {
  test(`token: ${name}`, (t) => {
    stopClock(t, NOW * 1000);
    const [ours, theirs] = [TokenVerifier, original.TokenVerifier].map((Verifier) => outcome(Verifier, token));
    if (result === true) {
      assert.deepEqual(ours, comparable(JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString())));
    } else {
      assert.ok(ours instanceof Error, 'it was taken');
      assert.equal(ours.message, result);
    }
    // A webhook's token is checked alike, before its digest.
    const receive = () => new WebhookReceiver(KEY, SECRET).receive('{}', token);
    assert.throws(receive, { message: result === true ? 'sha256 checksum of body does not match' : result });

    if (byOriginal === 'accident') assert.ok(theirs instanceof Error && theirs.name !== 'JsonWebTokenError');
    else if (byOriginal) assert.ok(!(theirs instanceof Error), theirs.message);
    else if (result === true) assert.deepEqual(ours, theirs);
    else assert.deepEqual([theirs.name, theirs.message], [ours.name, ours.message]);
  });
}

test('with HS256 alone, no other algorithm is taken', (t) => {
  stopClock(t, NOW * 1000);
  for (const options of [{ algorithms: ['HS256'] }, { strict: true }]) {
    for (const { name, token, result } of cases) {
      const refused = name === 'HS384' || name === 'HS512' ? 'invalid algorithm' : result;
      const got = outcome(TokenVerifier, token, options);
      // Before the algorithm's turn, what is wrong is said as ever; behind it, the algorithm is what is wrong.
      const expected = /^HS\d+ in the header, HS256 in fact$/.test(name) ? 'invalid algorithm' : refused;
      assert.equal(got instanceof Error ? got.message : true, expected, name);
      const receive = () => new WebhookReceiver(KEY, SECRET, options).receive('{}', token);
      assert.throws(
        receive,
        { message: expected === true ? 'sha256 checksum of body does not match' : expected },
        name
      );
    }
  }
});

test('the algorithms that are taken are those that were asked for', () => {
  const token = new AccessToken(KEY, SECRET).toJwt();
  const verifier = (algorithms) => new TokenVerifier(KEY, SECRET, { algorithms, strict: true });
  assert.equal(verifier(['HS384', 'HS256']).verify(token).iss, KEY);
  assert.throws(() => verifier(['HS384', 'HS512']).verify(token), { message: 'invalid algorithm' });
  for (const wrong of [[], ['none'], ['HS256', 'RS256'], 'HS256', null]) {
    const error = { name: 'TypeError', message: /^algorithms must list one or more of HS256, HS384, HS512$/ };
    assert.throws(() => verifier(wrong), error);
    assert.throws(() => new WebhookReceiver(KEY, SECRET, { algorithms: wrong }), error);
  }
});

test('a pair that is none is told as ever, also where algorithms are asked for', () => {
  const token = new AccessToken(KEY, SECRET).toJwt();
  for (const options of [undefined, { strict: true }]) {
    const verify = (secret) => () => new TokenVerifier(KEY, secret, options).verify(token);
    for (const none of [undefined, '']) {
      assert.throws(verify(none), { name: 'JsonWebTokenError', message: 'secret or public key must be provided' });
    }
    for (const wrong of [5, null, {}, [SECRET]]) {
      assert.throws(verify(wrong), { name: 'TypeError', message: 'secret must be a string or buffer' });
    }
    assert.equal(verify(Buffer.from(SECRET))().iss, KEY);
    assert.equal(new TokenVerifier(undefined, SECRET, options).verify(token).iss, KEY);
  }
});

test('without an issuer to expect, a payload that is no object is refused as well', () => {
  const any = cases.filter(({ name }) => /^the payload ("|5|true|\[)/.test(name));
  assert.ok(any.length >= 5);
  for (const { name, token } of any) {
    assert.throws(() => new TokenVerifier('', SECRET).verify(token), { message: 'invalid token' }, name);
  }
});
