import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inspect } from 'node:util';

import fc from 'fast-check';

import sdk from '../index.js';

const { AccessToken, WebhookReceiver, authorizeHeader } = sdk;
const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';
const receiver = new WebhookReceiver(KEY, SECRET);

function tokenFor(body, secret = SECRET) {
  const token = new AccessToken(KEY, secret, { ttl: '5m' });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return token.toJwt();
}

const receive = (body) => receiver.receive(body, tokenFor(body));

/** The slow way: no token, no digest, the parser of JavaScript. */
const parse = (body) => receiver.receive(body, undefined, true);

const event = {
  event: 'participant_joined',
  room: { sid: 'RM_1', name: 'Räume', creationTime: '1700000000', enabledCodecs: [{ mime: 'audio/opus' }] },
  participant: {
    sid: 'PA_1',
    identity: 'me 😀',
    state: 'ACTIVE',
    joinedAt: '1700000001',
    tracks: [{ sid: 'TR_1', type: 'VIDEO', source: 'CAMERA', layers: [{ quality: 'HIGH', width: 1280 }] }],
    permission: { canPublish: true, canPublishSources: ['MICROPHONE', 'SOMETHING_NEW'] },
  },
  id: 'EV_1',
  createdAt: '1700000002',
};

test('an event arrives with all its fields, as a plain object', () => {
  const received = receive(JSON.stringify(event));
  assert.equal(received.event, 'participant_joined');
  assert.equal(received.room.name, 'Räume');
  assert.equal(received.room.creationTime, 1700000000);
  assert.equal(received.participant.identity, 'me 😀');
  assert.equal(received.participant.state, sdk.ParticipantInfo_State.ACTIVE);
  assert.equal(received.participant.hidden, false);
  assert.equal(received.participant.tracks[0].layers[0].width, 1280);
  assert.deepEqual(received.participant.permission.canPublishSources, [2, -1]);
  assert.deepEqual([received.id, received.createdAt], ['EV_1', 1700000002]);
  assert.equal(Object.getPrototypeOf(received.participant), Object.prototype);
  assert.equal(received.recordingResult, undefined);
  assert.ok('recordingResult' in received);
});

test('the body may be a string, a Buffer or a Uint8Array', () => {
  const body = JSON.stringify(event);
  const expected = receive(body);
  const token = tokenFor(body);
  assert.deepEqual(receiver.receive(Buffer.from(body), token), expected);
  assert.deepEqual(receiver.receive(new Uint8Array(Buffer.from(body)), token), expected);
  const within = Buffer.from(`xx${body}xx`).subarray(2, -2);
  assert.deepEqual(receiver.receive(within, token), expected);
  assert.deepEqual(receiver.receive(within, undefined, true), expected);
});

test('a parsed body is refused with a word on what to give', () => {
  for (const body of [event, undefined, null, 5, new Uint16Array(2)]) {
    assert.throws(() => receiver.receive(body, tokenFor('{}')), {
      name: 'TypeError',
      message: /before any JSON parser/,
    });
  }
});

test('what is not authentic is refused', () => {
  const body = JSON.stringify(event);
  const refused = (body, token) => {
    try {
      return receiver.receive(body, token);
    } catch ({ name, message }) {
      return `${name}: ${message}`;
    }
  };
  assert.equal(refused(body), 'Error: authorization header is empty');
  assert.equal(refused(`${body} `, tokenFor(body)), 'Error: sha256 checksum of body does not match');
  assert.equal(refused(body, new AccessToken(KEY, SECRET).toJwt()), 'Error: sha256 checksum of body does not match');
  assert.equal(refused(body, tokenFor(body, 'another')), 'JsonWebTokenError: invalid signature');
  assert.equal(refused(body, `Bearer ${tokenFor(body)}`), 'JsonWebTokenError: invalid token');
  assert.equal(refused(body, 5), 'JsonWebTokenError: jwt must be a string');
});

test('the header has the name that it always had', () => assert.equal(authorizeHeader, 'Authorize'));

test('the secret is not to be seen in a receiver', () => {
  assert.ok(!inspect(receiver, { showHidden: true, depth: 9 }).includes(SECRET));
  assert.ok(!JSON.stringify(receiver).includes(SECRET));
});

test('text that UTF-8 cannot hold, and text that looks like it, is read as JSON.parse reads it', () => {
  for (const name of ['\ud800', '\ufffd', 'a\udc00b', '\\ud83d\\ude00', '\\ud83d']) {
    const body = `{"event":"${name}","room":{"name":"${name}"}}`;
    assert.deepEqual(receive(body), parse(body));
    assert.equal(receive(body).event, JSON.parse(body).event);
  }
  const broken = Buffer.concat([Buffer.from('{"event":"'), Buffer.from([0xff, 0xc3]), Buffer.from('"}')]);
  assert.equal(receive(broken).event, '\ufffd\ufffd');
});

test('deep nesting and long text are no trouble', () => {
  const deep = `{"event":"x","more":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  assert.equal(receive(deep).event, 'x');
  const tracks = Array.from({ length: 5000 }, (_, i) => ({ sid: `TR_${i}`, name: `é${i}` }));
  const long = { event: 'e', room: { metadata: 'm'.repeat(1 << 20) }, participant: { tracks } };
  assert.deepEqual(receive(JSON.stringify(long)), parse(JSON.stringify(long)));
});

// Members that exist, with values that a server sends, may send one day, or never should.
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

test('the fast way and the slow way read every event alike', () => {
  const outcome = (f) => {
    try {
      return f();
    } catch ({ name, message }) {
      return { name, message };
    }
  };
  fc.assert(
    fc.property(or(webhook), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const body = JSON.stringify(value, null, indent);
      assert.deepStrictEqual(
        outcome(() => receive(body)),
        outcome(() => parse(body))
      );
    }),
    { numRuns: 5000 }
  );
});
