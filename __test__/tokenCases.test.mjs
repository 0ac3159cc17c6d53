// Verifies each token of tokenCases/cases.mjs with this package and with 0.5.10. The README must name each difference.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import original from 'lk05';

import { AccessToken, TokenVerifier, WebhookReceiver } from '../index.js';
import { stopClock } from './clock.mjs';
import { KEY, NOW, SECRET, cases } from './tokenCases/cases.mjs';

/** Removes a value that is nested too deeply for assert. */
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
      assert.ok(ours instanceof Error, 'it was accepted');
      assert.equal(ours.message, result);
    }
    // A webhook's token is verified the same way, before its digest.
    const receive = () => new WebhookReceiver(KEY, SECRET).receive('{}', token);
    assert.throws(receive, { message: result === true ? 'sha256 checksum of body does not match' : result });

    if (byOriginal === 'accident') assert.ok(theirs instanceof Error && theirs.name !== 'JsonWebTokenError');
    else if (byOriginal) assert.ok(!(theirs instanceof Error), theirs.message);
    else if (result === true) assert.deepEqual(ours, theirs);
    else assert.deepEqual([theirs.name, theirs.message], [ours.name, ours.message]);
  });
}

test('rejects all other algorithms if only HS256 is accepted', (t) => {
  stopClock(t, NOW * 1000);
  for (const options of [{ algorithms: ['HS256'] }, { strict: true }]) {
    for (const { name, token, result } of cases) {
      const refused = name === 'HS384' || name === 'HS512' ? 'invalid algorithm' : result;
      const got = outcome(TokenVerifier, token, options);
      // Errors that are found before the algorithm is checked stay the same; later ones become an invalid algorithm.
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

test('accepts exactly the given algorithms', () => {
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

test('reports an invalid pair with the same error if algorithms are given', () => {
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

test('rejects a payload that is not an object if no issuer is expected', () => {
  const any = cases.filter(({ name }) => /^the payload ("|5|true|\[)/.test(name));
  assert.ok(any.length >= 5);
  for (const { name, token } of any) {
    assert.throws(() => new TokenVerifier('', SECRET).verify(token), { message: 'invalid token' }, name);
  }
});
