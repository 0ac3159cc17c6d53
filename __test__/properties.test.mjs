// Properties for any input: the results equal those of livekit-server-sdk 0.5.10, and the fast path in Rust equals the slow
// path in JavaScript. runs.mjs sets the number of runs.

import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';

import fc from 'fast-check';
import original from 'lk05';

import sdk from '../index.js';
import { stopClock } from './clock.mjs';
import { announce, holds } from './runs.mjs';

const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';
const NOW = 1_700_000_000;

announce('tokens and webhooks');

/** What a call returns, or the error that it throws. */
function outcome(f) {
  try {
    return f();
  } catch ({ name, message }) {
    return { name, message };
  }
}

const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((unit) => String.fromCharCode(unit)) })
);

/** Values for ttl: spans with all units and similar words, whole seconds and other numbers. */
const unit = fc.oneof(
  fc.constantFrom('', 'ms', 'msec', 'secs', 's', 'second', 'min', 'm', 'MINUTES', 'hr', 'h', 'Hours', 'd', 'days'),
  fc.constantFrom('w', 'weeks', 'y', 'yr', 'years', 'month', 'S', 'e3', 'K', '\u017f', 'h ', '\th')
);
const digits = fc.oneof(
  fc.nat().map(String),
  fc.tuple(maybe(fc.nat()), fc.nat()).map(([whole = '', part]) => `${whole}.${part}`),
  fc.constantFrom('1.', '.', '..5', '1e3', '0x10', '-', '٣', '9'.repeat(40))
);
const span = fc
  .tuple(fc.constantFrom('', '', '', '-', '+', ' '), digits, fc.constantFrom('', '', ' ', '  ', '\t', '\u00a0'), unit)
  .map((parts) => parts.join(''));
const life = fc.oneof({ weight: 3, arbitrary: span }, fc.integer(), fc.double(), text, fc.constant(2 ** 53));

const grant = fc.record(
  {
    roomCreate: fc.boolean(),
    roomJoin: fc.boolean(),
    roomAdmin: fc.oneof(fc.boolean(), fc.constant(undefined)),
    room: fc.oneof(text, fc.jsonValue()),
    canPublish: fc.boolean(),
    canSubscribe: fc.boolean(),
    hidden: fc.boolean(),
    other: fc.jsonValue(),
  },
  { requiredKeys: [] }
);

test('tokens equal those of 0.5.10 byte for byte', (t) => {
  stopClock(t, NOW * 1000);
  const options = fc.record(
    { identity: fc.oneof(text, fc.constant(5)), name: text, metadata: text, ttl: life },
    { requiredKeys: ['ttl'] }
  );
  holds(
    fc.property(text, text, options, maybe(grant), maybe(text), (key, secret, options, video, sha256) => {
      // 0.5.10 has a shorter default ttl.
      fc.pre(options.ttl);
      const mint = ({ AccessToken }) =>
        outcome(() => {
          const token = new AccessToken(key, secret, options);
          if (video) token.addGrant(video);
          if (sha256) token.sha256 = sha256;
          return token.toJwt();
        });
      assert.deepEqual(mint(sdk), mint(original));
    })
  );
});

const encode = (part) => Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');

/** A token that is signed with HMAC and a hash of `bits` bits. */
function signed(header, claims, secret = SECRET, bits = 256) {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${createHmac(`sha${bits}`, secret).update(input).digest('base64url')}`;
}

const time = fc.oneof(fc.integer({ min: NOW - 10, max: NOW + 10 }), fc.double(), fc.jsonValue());
const issuer = fc.oneof({ weight: 4, arbitrary: fc.constant(KEY) }, fc.constant('other'), fc.jsonValue());
const damage = fc.oneof(
  { weight: 4, arbitrary: fc.constant((token) => token) },
  fc.nat().map((at) => (token) => token.slice(0, at % token.length)),
  fc.nat().map((at) => (token) => token.slice(0, at % token.length) + 'x' + token.slice((at % token.length) + 1)),
  fc.string().map((more) => (token) => token + more),
  fc.constantFrom('.', ' ', '=', '\n', '..').map((more) => (token) => more + token)
);

/**
 * Checks that both accept or both reject. Invalid JSON is different: 0.5.10 throws V8's SyntaxError for it, before it checks
 * the signature; docs/migrating.md describes this.
 */
function sameDecision(ours, theirs) {
  const accident = ['SyntaxError', 'TypeError'].includes(theirs?.name);
  if (accident) assert.ok([theirs.name, 'JsonWebTokenError'].includes(ours.name), ours.name);
  else assert.deepEqual(ours, theirs);
}

test('verification accepts and rejects the same tokens as 0.5.10', (t) => {
  stopClock(t, NOW * 1000);
  const header = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ alg: 'HS256', typ: 'JWT' }) },
    fc.record(
      {
        alg: fc.oneof(fc.constantFrom('HS256', 'HS384', 'HS512', 'none', 'RS256', 'ES256', 'hs256'), fc.jsonValue()),
        typ: fc.oneof(fc.constantFrom('JWT', 'jwt'), fc.jsonValue()),
        kid: fc.jsonValue(),
      },
      { requiredKeys: [] }
    )
  );
  const claims = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record(
        { iss: issuer, exp: time, nbf: time, sha256: fc.jsonValue(), more: fc.jsonValue() },
        { requiredKeys: ['iss'] }
      ),
    },
    fc.jsonValue()
  );
  const secret = fc.constantFrom(SECRET, SECRET, SECRET, 'another');
  const bits = fc.constantFrom(256, 256, 384, 512);
  holds(
    fc.property(header, claims, damage, secret, bits, (header, claims, damage, secret, bits) => {
      const algorithm = `HS${bits}`;
      const given = header.alg === 'HS256' ? { ...header, alg: algorithm } : header;
      const token = damage(signed(given, claims, secret, bits));
      const verify = ({ TokenVerifier }) => outcome(() => new TokenVerifier(KEY, SECRET).verify(token));
      sameDecision(verify(sdk), verify(original));
    })
  );
});

test('accepts and rejects the same webhooks as 0.5.10', (t) => {
  stopClock(t, NOW * 1000);
  const event = fc.record(
    { event: text, id: text, createdAt: fc.maxSafeNat(), room: fc.record({ sid: text, name: text }) },
    { requiredKeys: [] }
  );
  const body = fc.oneof({ weight: 5, arbitrary: event.map((event) => JSON.stringify(event)) }, text);
  const digest = (body) => createHash('sha256').update(body).digest('base64');
  const claim = fc.oneof(
    { weight: 4, arbitrary: fc.constant(digest) },
    fc.constantFrom(
      (body) => digest(`${body} `),
      (body) => digest(body).slice(0, -1),
      (body) => digest(body).toLowerCase(),
      (body) => createHash('sha256').update(body).digest('hex'),
      (body) => createHash('sha256').update(body).digest('base64url'),
      (body) => [digest(body)],
      () => undefined
    ),
    fc.jsonValue().map((value) => () => value)
  );
  const claims = fc.record({ iss: issuer, exp: time, nbf: time }, { requiredKeys: ['iss'] });
  const secret = fc.constantFrom(SECRET, SECRET, SECRET, 'another');
  const prefix = fc.constantFrom('', '', '', 'Bearer ', ' ');
  holds(
    fc.property(body, claim, claims, damage, secret, prefix, (body, claim, claims, damage, secret, prefix) => {
      const all = { ...claims, sha256: claim(body) };
      const token = prefix + damage(signed({ alg: 'HS256', typ: 'JWT' }, all, secret));
      const receive = ({ WebhookReceiver }) => outcome(() => new WebhookReceiver(KEY, SECRET).receive(body, token));
      const [ours, theirs] = [receive(sdk), receive(original)];
      // Our message has later fields, too.
      if (theirs.message) sameDecision(ours, theirs);
      else assert.deepEqual(of05(ours), of05(theirs));
    })
  );
});

const of05 = ({ event, id, createdAt, room }) => ({
  event,
  id,
  createdAt,
  room: room && { sid: room.sid, name: room.name },
});

/** Events whose members mostly have their documented types. */
const string = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 700 }), fc.constantFrom('', 'é', '😀'));
const any = fc.oneof({ weight: 5, arbitrary: string }, fc.jsonValue());
const number = fc.oneof(
  fc.nat(),
  fc.integer(),
  fc.double(),
  fc.maxSafeInteger().map(String),
  fc.constantFrom('0x10', ' 5', '1e3', '', '-0'),
  any
);
const boolean = fc.oneof({ weight: 5, arbitrary: fc.boolean() }, any);
const names = fc.constantFrom(
  'AUDIO',
  'VIDEO',
  'ACTIVE',
  'JOINED',
  'CAMERA',
  'HIGH',
  'SOMETHING_NEW',
  'UNRECOGNIZED',
  0,
  1,
  7,
  -1
);
const named = fc.oneof({ weight: 5, arbitrary: names }, any);
const message = (members) => fc.record(members, { requiredKeys: [] });
const list = (element) =>
  fc.oneof({ weight: 6, arbitrary: fc.array(element, { maxLength: 5 }) }, fc.constant(null), fc.jsonValue());
const or = (arbitrary) => fc.oneof({ weight: 9, arbitrary }, fc.constant(null), fc.jsonValue());
const layer = message({ quality: named, width: number, bitrate: number });
const track = message({
  sid: string,
  type: named,
  name: any,
  muted: boolean,
  width: number,
  simulcast: boolean,
  source: named,
  layers: list(layer),
  mimeType: any,
});
const room = message({
  sid: string,
  name: any,
  emptyTimeout: number,
  creationTime: number,
  enabledCodecs: list(message({ mime: string, fmtpLine: any })),
  metadata: string,
  numParticipants: number,
  activeRecording: boolean,
});
const permission = message({ canPublish: boolean, canPublishSources: list(named) });
const participant = message({
  sid: string,
  identity: any,
  state: named,
  tracks: list(track),
  joinedAt: number,
  hidden: boolean,
  name: any,
  permission: or(permission),
});
const webhook = message({
  event: any,
  room: or(room),
  participant: or(participant),
  track: or(track),
  id: any,
  createdAt: number,
  numDropped: number,
  unknown: fc.jsonValue(),
});

test('the fast path and the slow path read every event the same way', () => {
  const receiver = new sdk.WebhookReceiver(KEY, SECRET);
  const fast = (body) => {
    const token = new sdk.AccessToken(KEY, SECRET, { ttl: '5m' });
    token.sha256 = createHash('sha256').update(body).digest('base64');
    return receiver.receive(body, token.toJwt());
  };
  // The slow path: no token, no digest, and JSON.parse.
  const slow = (body) => receiver.receive(body, undefined, true);
  holds(
    fc.property(or(webhook), fc.constantFrom(undefined, 1, '\t'), fc.boolean(), (value, indent, bytes) => {
      const body = JSON.stringify(value, null, indent);
      const given = bytes ? Buffer.from(body) : body;
      assert.deepStrictEqual(
        outcome(() => fast(given)),
        outcome(() => slow(given))
      );
    })
  );
});
