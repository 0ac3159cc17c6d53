// Compares the package with the recorded results of livekit-server-sdk 0.5.4: what it returned, threw and sent. A result
// may have more fields than the original's, but no missing and no different ones.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import sdk from '../../index.js';
import { startServer } from '../server.mjs';

const cases = (kind) => JSON.parse(readFileSync(new URL(`vectors/${kind}.json`, import.meta.url), 'utf8'));

/** Restores a value that JSON cannot represent and that the recordings name instead. */
function revived(value) {
  if (value === '__undefined__') return undefined;
  if (value === '__NaN__') return NaN;
  if (Array.isArray(value)) return value.map(revived);
  if (value === null || typeof value !== 'object') return value;
  if (value.__bytes__ !== undefined) return new Uint8Array(Buffer.from(value.__bytes__, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, revived(member)]));
}

/** The part of `actual` that `expected` has. */
function likeExpected(expected, actual) {
  if (expected instanceof Uint8Array) return actual instanceof Uint8Array ? new Uint8Array(actual) : actual;
  if (Array.isArray(expected)) {
    return Array.isArray(actual)
      ? actual.map((element, i) => (i in expected ? likeExpected(expected[i], element) : element))
      : actual;
  }
  if (expected === null || typeof expected !== 'object' || actual === null || typeof actual !== 'object') return actual;
  return Object.fromEntries(Object.keys(expected).map((name) => [name, likeExpected(expected[name], actual[name])]));
}

const assertLike = (expected, actual) => assert.deepStrictEqual(likeExpected(expected, actual), expected);

function atTime(milliseconds, f) {
  const { now } = Date;
  Date.now = () => milliseconds;
  try {
    return f();
  } finally {
    Date.now = now;
  }
}

function assertOutcome({ throws, returns }, f) {
  if (!throws) {
    assertLike(revived(returns), f());
    return;
  }
  assert.throws(f, (error) => {
    assert.ok(error instanceof Error);
    // A SyntaxError or a TypeError was an accident of the original's parser, so any error is accepted.
    if (['SyntaxError', 'TypeError'].includes(throws.name)) return true;
    assert.deepEqual([error.name, error.message], [throws.name, throws.message]);
    for (const date of ['expiredAt', 'date']) {
      if (throws[date]) assert.equal(error[date].toISOString(), throws[date]);
    }
    return true;
  });
}

function suite(kind, check) {
  describe(kind, () => {
    for (const recorded of cases(kind)) test(recorded.id, (t) => check(recorded, t));
  });
}

suite('tokens', ({ frozenMs, construct, steps, env = {}, expect }) => {
  Object.assign(process.env, env);
  try {
    assertOutcome(expect, () =>
      atTime(frozenMs, () => {
        const token = new sdk.AccessToken(...construct.map((argument) => argument ?? undefined));
        for (const [name, value] of steps) {
          if (name === 'addGrant') token.addGrant(value);
          else token[name] = value;
        }
        return token.toJwt();
      })
    );
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
  }
});

suite('verify', ({ frozenMs, key, secret, token, expect }) => {
  assertOutcome(expect, () => atTime(frozenMs, () => new sdk.TokenVerifier(key, secret).verify(token ?? undefined)));
});

suite('webhooks', ({ frozenMs, key, secret, body, auth, skipAuth, expect }) => {
  const receiver = new sdk.WebhookReceiver(key, secret);
  assertOutcome(expect, () => atTime(frozenMs, () => receiver.receive(body, auth ?? undefined, skipAuth)));
});

suite('codecs', (recorded) => {
  const type = sdk[recorded.type];
  const message = type.fromJSON(recorded.input);
  assertLike(revived(recorded.fromJSON), message);
  assertLike(revived(recorded.toJSON), type.toJSON(message));
  assertLike(revived(recorded.fromPartial), type.fromPartial(recorded.input));
  if (recorded.encoded === undefined) return;
  assert.equal(Buffer.from(type.encode(message).finish()).toString('base64'), recorded.encoded);
  assertLike(revived(recorded.decoded), type.decode(Buffer.from(recorded.encoded, 'base64')));
});

suite('rpcs', async ({ class: client, method, key, secret, args, request, response, expect }, t) => {
  const server = await startServer(t, () => {
    const { headers } = server.requests[0];
    const protobuf = response.status === 200 && headers['content-type'] === 'application/protobuf';
    return {
      status: response.status,
      type: protobuf ? 'application/protobuf' : 'application/json',
      body: protobuf ? Buffer.from(response.protobuf, 'base64') : JSON.stringify(response.json),
    };
  });
  const call = new sdk[client](server.url, key, secret)[method](...revived(args));
  if (expect.rejects) {
    await assert.rejects(call, ({ message, code, isAxiosError, response: { status, data } }) => {
      assertLike(revived(expect.rejects), { message, code, isAxiosError, status, data });
      return true;
    });
  } else {
    assertLike(revived(expect.resolves), await call);
  }
  const [seen] = server.requests;
  assert.deepEqual([seen.method, seen.path], [request.method, request.path]);
  const claims = JSON.parse(Buffer.from(seen.headers.authorization.split('.')[1], 'base64url'));
  assert.deepEqual(claims.video, request.grants);
  assert.equal(claims.exp - claims.nbf, request.ttlSeconds);
  assert.equal(seen.headers['content-type'], 'application/protobuf');
  assert.equal(seen.body.toString('base64'), request.protobuf);
});
