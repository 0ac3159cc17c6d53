// WebhookReceiver: bodies, authentication, hints, limits, and the fast and slow paths.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inspect } from 'node:util';

import sdk from '../index.js';
import { stopClock } from './clock.mjs';

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

/** The slow path: no token, no digest, and JSON.parse. */
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

test('returns an event with all its fields, as a plain object', () => {
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

test('reads bodies of any characters as JSON.parse does, in any order', () => {
  const body = (name) => `{"event":"room_started","room":{"name":"${name}"}}`;
  const texts = [
    '',
    'a',
    'é',
    '—',
    '会议',
    '😀',
    '\ud83d',
    '\ude00',
    '\ude00\ud83d',
    'é\ud83d',
    '\u{10ffff}',
    '\uffff',
  ];
  const names = texts.flatMap((text) => [0, 15, 16, 5000, 400_000].map((length) => 'x'.repeat(length) + text + 'x'));
  names.push('x'.repeat(500), 'é'.repeat(500), '😀'.repeat(500));
  for (const before of ['a', 'é']) {
    for (const name of names) {
      receive(body(before));
      assert.ok(receive(body(name)).room.name === name, `${name.slice(-4)} of ${name.length} behind ${before}`);
    }
  }
  // The signature covers UTF-8, in which a lone surrogate becomes U+FFFD.
  assert.equal(receiver.receive(body('\ud83d'), tokenFor(body('\ufffd'))).room.name, '\ud83d');
  // Characters whose lower bytes are ASCII.
  assert.throws(() => receiver.receive(body('\u0141'), tokenFor(body('A'))), /checksum/);
  assert.throws(() => receive(''), SyntaxError);
});

test('reads escapes of ASCII and other characters, in one or several strings, in short and long bodies', () => {
  const resolved = ['{"tenant":"t42"}', 'a\\b', '\n', '"', ' ', 'é', '😀', 'plain', ''];
  const escaped = resolved.map((text) =>
    JSON.stringify(text).replace(/[é😀]/u, (c) => (c === 'é' ? '\\u00e9' : '\\ud83d\\ude00'))
  );
  for (const [at, name] of escaped.entries()) {
    for (const [other, metadata] of escaped.entries()) {
      for (const identity of ['', 'x'.repeat(3000)]) {
        const room = `{"sid":"RM_1","name":${metadata},"name":${name},"metadata":${metadata}}`;
        const body = `{"event":"e","room":${room},"participant":{"identity":"${identity}","name":${name}},"id":"EV_1"}`;
        for (const given of [body, Buffer.from(body)]) {
          const received = receive(given);
          assert.deepEqual(received, parse(given));
          const { room, participant } = received;
          assert.deepEqual(
            [room.sid, room.name, room.metadata, participant.identity, participant.name, received.id],
            ['RM_1', resolved[at], resolved[other], identity, resolved[at], 'EV_1']
          );
        }
      }
    }
  }
});

test('accepts a string, a Buffer or a Uint8Array', () => {
  const body = JSON.stringify(event);
  const expected = receive(body);
  const token = tokenFor(body);
  assert.deepEqual(receiver.receive(Buffer.from(body), token), expected);
  assert.deepEqual(receiver.receive(new Uint8Array(Buffer.from(body)), token), expected);
  const within = Buffer.from(`xx${body}xx`).subarray(2, -2);
  assert.deepEqual(receiver.receive(within, token), expected);
  assert.deepEqual(receiver.receive(within, undefined, true), expected);
});

test('rejects a parsed body and says what to pass instead', () => {
  for (const body of [event, undefined, null, 5, new Uint16Array(2)]) {
    assert.throws(() => receiver.receive(body, tokenFor('{}')), {
      name: 'TypeError',
      message: /before any JSON parser/,
    });
  }
});

test('rejects what is not authentic', () => {
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

/** A body as a Go server writes it, with its random white space. */
const fromServer =
  '{"event":"room_started", "room":{"sid":"RM_1", "name":"a, b", "creationTime":"1700000000"}, "id":"EV_1"}';

/** The hint of a thrown error, which must have the classic message `message`. */
function hintOf(run, message) {
  try {
    run();
  } catch (error) {
    assert.equal(error.message, message);
    return error.hint;
  }
  return assert.fail('nothing was rejected');
}

test('explains how to fix a body that was parsed and serialized again', () => {
  assert.equal(receive(fromServer).room.name, 'a, b');
  const token = tokenFor(fromServer);
  const mismatch = 'sha256 checksum of body does not match';
  const hint = (body) => hintOf(() => receiver.receive(body, token), mismatch);
  const parsed = JSON.parse(fromServer);
  for (const body of [
    JSON.stringify(parsed),
    Buffer.from(JSON.stringify(parsed)),
    JSON.stringify({ room: parsed.room, event: parsed.event, id: parsed.id }),
    `${parsed}`,
  ]) {
    assert.match(hint(body), /JSON parser .* express\.raw\(\{ type: 'application\/webhook\+json' \}\)/);
  }
  for (const body of [`${fromServer}\n`, fromServer.replace('RM_1', 'RM_2'), 'x']) {
    assert.match(hint(body), /is not the one that was signed/);
    assert.doesNotMatch(hint(body), /express/);
  }
  assert.match(hint(''), /is empty/);
  const whole = 'the body must be the string or bytes that the server sent, before any JSON parser';
  assert.match(
    hintOf(() => receiver.receive(parsed, token), whole),
    /express\.raw/
  );
  const participant = new AccessToken(KEY, SECRET, { identity: 'me' }).toJwt();
  assert.match(
    hintOf(() => receiver.receive(fromServer, participant), mismatch),
    /not a webhook's/
  );
  // Logs contain the hint.
  try {
    receiver.receive(JSON.stringify(parsed), token);
  } catch (error) {
    assert.match(inspect(error), /hint: .*express\.raw/);
  }
});

test('reports the API key of the token, and a wrong clock', (t) => {
  const token = tokenFor(fromServer);
  const hint = (jwt, message, to = receiver) => hintOf(() => to.receive(fromServer, jwt), message);
  const of = (key, secret) => {
    const signed = new AccessToken(key, secret);
    signed.sha256 = createHash('sha256').update(fromServer).digest('base64');
    return signed.toJwt();
  };
  assert.match(hint(of(KEY, 'another'), 'invalid signature'), /names the API key "APIkey", .* another secret/);
  assert.match(hint(of('APIother', 'another'), 'invalid signature'), /is of the API key "APIother", .* "APIkey"/);
  const issuer = 'jwt issuer invalid. expected: APIkey';
  assert.match(hint(of('APIother', SECRET), issuer), /of the API key "APIother", and "APIkey" is the one here/);
  assert.match(hint(`Bearer ${token}`, 'invalid token'), /"Bearer " in front/);
  assert.match(hint(`${token} `, 'invalid token'), /white space/);
  assert.match(hint('', 'authorization header is empty'), /'Authorization'/);
  for (const nothing of [undefined, null]) {
    assert.throws(() => new WebhookReceiver(KEY, SECRET).receive(nothing, token), { hint: /^The body is missing/ });
  }
  assert.equal(hint('a.b', 'jwt malformed'), undefined);

  const clock = stopClock(t, Date.now() + 301_000 + 3_600_000);
  assert.match(hint(token, 'jwt expired'), /^It expired 60 min ago\. .* or the clock here is ahead/);
  clock.set(Date.now() - 2 * 3_600_000);
  assert.match(hint(token, 'jwt not active'), /^It becomes valid in \d+ min\. .* the clock here is behind/);
});

test('returns an empty event for a body that is not one, and a strict receiver rejects it', () => {
  const strict = new WebhookReceiver(KEY, SECRET, { strict: true });
  const message = 'the body is not a webhook event: expected a JSON object with a non-empty event';
  for (const body of [
    '[]',
    '5',
    '"event"',
    'true',
    '{}',
    '{"event":""}',
    '{"event":null}',
    '{"room":{}}',
    '[{"event":"e"}]',
  ]) {
    assert.equal(receive(body).event, '', body);
    for (const given of [body, Buffer.from(body)]) {
      assert.throws(() => strict.receive(given, tokenFor(body)), { message, code: 'ERR_WEBHOOK_NO_EVENT' }, body);
    }
    assert.throws(() => strict.receive(body, undefined, true), { message }, body);
  }
  // These take the slow path.
  for (const body of ['{"event":5}', '{"event":["a"]}', '{"event":"","room":"x"}', 'null']) {
    assert.throws(() => strict.receive(body, tokenFor(body)), { name: 'Error', message }, body);
  }
  assert.deepEqual(strict.receive(fromServer, tokenFor(fromServer)), receive(fromServer));
  assert.equal(strict.receive('{"event":"\ud800"}', tokenFor('{"event":"\ud800"}')).event, '\ud800');
});

test('limits the size of a body in bytes', () => {
  const sized = (maxSize) => new WebhookReceiver(KEY, SECRET, { maxSize });
  const [ascii, wide] = [`{"event":"${'e'.repeat(100)}"}`, `{"event":"${'é'.repeat(50)}"}`];
  for (const body of [ascii, wide, Buffer.from(ascii), Buffer.from(wide)]) {
    const token = tokenFor(body);
    const { length } = Buffer.from(body);
    assert.equal(length, 112);
    assert.equal(sized(length).receive(body, token).event.length > 0, true);
    for (const skipAuth of [false, true]) {
      assert.throws(() => sized(length - 1).receive(body, token, skipAuth), {
        name: 'RangeError',
        message: 'the body is larger than maxSize: 111 bytes',
        code: 'ERR_WEBHOOK_TOO_LARGE',
      });
    }
  }
  const mebibytes = (count) => Buffer.alloc(count * 1024 * 1024, ' ');
  assert.throws(() => receiver.receive(Buffer.concat([mebibytes(10), Buffer.from('1')]), 'x'), { name: 'RangeError' });
  assert.throws(() => receiver.receive(mebibytes(10), 'x'), { message: 'jwt malformed' });
  assert.throws(() => sized(Infinity).receive(mebibytes(11), 'x'), { message: 'jwt malformed' });
  for (const wrong of [0, -1, NaN, '10', null]) assert.throws(() => sized(wrong), { name: 'RangeError' });
});

test('keeps the original name of the header', () => assert.equal(authorizeHeader, 'Authorize'));

test('does not reveal the secret', () => {
  assert.ok(!inspect(receiver, { showHidden: true, depth: 9 }).includes(SECRET));
  assert.ok(!JSON.stringify(receiver).includes(SECRET));
});

test('reads lone surrogates, and text that resembles them, as JSON.parse does', () => {
  for (const name of ['\ud800', '\ufffd', 'a\udc00b', '\\ud83d\\ude00', '\\ud83d']) {
    const body = `{"event":"${name}","room":{"name":"${name}"}}`;
    assert.deepEqual(receive(body), parse(body));
    assert.equal(receive(body).event, JSON.parse(body).event);
  }
  const broken = Buffer.concat([Buffer.from('{"event":"'), Buffer.from([0xff, 0xc3]), Buffer.from('"}')]);
  assert.equal(receive(broken).event, '\ufffd\ufffd');
});

test('both paths read or reject a body with 10,000 levels', () => {
  const strict = new WebhookReceiver(KEY, SECRET, { strict: true });
  const deep = (open, close, levels = 10_000) => open.repeat(levels) + close.repeat(levels);
  const values = [
    deep('[', ']'),
    deep('{"room":', '}').replace('}', '1}'),
    deep('{"a":[', ']}'),
    deep('[', ']', 30_000),
  ];
  for (const value of values) {
    for (const body of [
      value,
      `{"event":"x","more":${value}}`,
      `{"event":"\ud800","more":${value}}`,
      `{"event":"x","room":${value}}`,
      `{"event":"x","room":{"enabledCodecs":${value}}}`,
      `{"event":"x","participant":{"tracks":[${value}]}}`,
      `{"event":"x","egressInfo":${value}}`,
      `{"event":${value}}`,
      `{"room":{"sid":${value}}}`,
    ]) {
      // A deeply nested list in the place of a string overflows the stack, as in the original.
      const outcome = (run) => {
        try {
          return run().event;
        } catch (error) {
          return `${error.name}: ${error.message}`;
        }
      };
      const token = tokenFor(body);
      const what = body.slice(0, 50);
      assert.equal(
        outcome(() => receiver.receive(body, token)),
        outcome(() => parse(body)),
        what
      );
      assert.equal(typeof outcome(() => strict.receive(body, token)), 'string', what);
      // The error for a wrong digest looks at the body, too.
      assert.throws(() => receiver.receive(body, tokenFor('{}')), { message: /sha256/ }, what);
      assert.equal(
        outcome(() => receiver.receive(body.slice(0, -1), tokenFor(body.slice(0, -1)))).slice(0, 11),
        'SyntaxError',
        what
      );
    }
  }
});

test('reads long text', () => {
  const tracks = Array.from({ length: 5000 }, (_, i) => ({ sid: `TR_${i}`, name: `é${i}` }));
  const long = { event: 'e', room: { metadata: 'm'.repeat(1 << 20) }, participant: { tracks } };
  assert.deepEqual(receive(JSON.stringify(long)), parse(JSON.stringify(long)));
});

// Members that exist, with values that servers send, may send in future, or must never send.
