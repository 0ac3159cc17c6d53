// Webhooks that are received more than once.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import sdk from '../index.js';
import { stopClock } from './clock.mjs';

const { AccessToken, WebhookReceiver } = sdk;
const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';
const REPLAYED = { name: 'Error', message: 'the webhook was already received', code: 'ERR_WEBHOOK_REPLAYED' };

const bodyOf = (id, event = 'room_started') => JSON.stringify({ event, id });

function tokenFor(body, ttl = '5m') {
  const token = new AccessToken(KEY, SECRET, { ttl });
  token.sha256 = createHash('sha256').update(body).digest('base64');
  return token.toJwt();
}

const receiverWith = (replay) => new WebhookReceiver(KEY, SECRET, { replay });
const receive = (receiver, body) => receiver.receive(body, tokenFor(body));

/** An in-memory store that records its calls. */
function memory() {
  const asked = [];
  const ids = new Set();
  return {
    asked,
    async add(id, seconds) {
      asked.push([id, seconds]);
      return ids.size < ids.add(id).size;
    },
  };
}

test('accepts an event once, whatever its token', () => {
  const receiver = receiverWith(true);
  const body = bodyOf('EV_1');
  assert.equal(receive(receiver, body).id, 'EV_1');
  assert.throws(() => receive(receiver, body), REPLAYED);
  assert.throws(() => receiver.receive(Buffer.from(body), tokenFor(body, '1h')), REPLAYED);
  assert.throws(() => receive(receiver, bodyOf('EV_1', 'room_finished')), {
    hint: /"EV_1" was already received within the last 600 s/,
  });
  assert.equal(receive(receiver, bodyOf('EV_2')).id, 'EV_2');
  // Each receiver has its own memory.
  assert.equal(receive(receiverWith({}), body).id, 'EV_1');
});

test('accepts an event any number of times without the option', () => {
  for (const replay of [undefined, false]) {
    const receiver = receiverWith(replay);
    for (let i = 0; i < 3; i++) assert.equal(receive(receiver, bodyOf('EV_1')).id, 'EV_1');
  }
});

test('the window is in seconds and ends', (t) => {
  const clock = stopClock(t, 1_700_000_000_000);
  for (const [replay, seconds] of [
    [true, 600],
    [{ window: 60 }, 60],
  ]) {
    const receiver = receiverWith(replay);
    receive(receiver, bodyOf('EV_1'));
    clock.tick((seconds - 1) * 1000);
    assert.throws(() => receive(receiver, bodyOf('EV_1')), REPLAYED);
    clock.tick(1000);
    receive(receiver, bodyOf('EV_1'));
  }
});

test('forgets the oldest id beyond the limit', () => {
  const receiver = receiverWith({ limit: 3 });
  for (const id of ['a', 'b', 'c', 'd']) receive(receiver, bodyOf(id));
  for (const id of ['b', 'c', 'd']) assert.throws(() => receive(receiver, bodyOf(id)), REPLAYED);
  receive(receiver, bodyOf('a'));
});

test('does not record an event that is not authentic or not checked', () => {
  const receiver = receiverWith(true);
  const body = bodyOf('EV_1');
  assert.throws(() => receiver.receive(body, tokenFor(`${body} `)), { message: /sha256/ });
  assert.throws(() => receiver.receive(body, 'a.b.c'), { message: 'invalid token' });
  receiver.receive(body, undefined, true);
  receive(receiver, body);
  // skipAuth works as without a guard.
  receiver.receive(body, undefined, true);
  assert.throws(() => receive(receiver, body), REPLAYED);
});

test('identifies an event without an id by its body', () => {
  const receiver = receiverWith(true);
  for (const body of ['{"event":"a"}', '{"event":"a","id":""}', '{"event":"b"}', '{"event":"\\ud800"}']) {
    assert.equal(receive(receiver, body).id, '');
    assert.throws(() => receive(receiver, body), REPLAYED);
    assert.throws(() => receive(receiver, Buffer.from(body)), REPLAYED);
  }
});

test('accepts an event again after forget', () => {
  const receiver = receiverWith(true);
  const event = receive(receiver, bodyOf('EV_1'));
  receive(receiver, bodyOf('EV_2'));
  receiver.forget(event);
  assert.equal(receive(receiver, bodyOf('EV_1')).id, 'EV_1');
  for (const id of ['EV_1', 'EV_2']) assert.throws(() => receive(receiver, bodyOf(id)), REPLAYED);
  // An event without an id is identified by its body.
  receiver.forget(receive(receiver, '{"event":"a"}'));
  assert.equal(receive(receiver, '{"event":"a"}').event, 'a');
  assert.throws(() => receive(receiver, '{"event":"a"}'), REPLAYED);
  new WebhookReceiver(KEY, SECRET).forget(event);
});

test('asks a store once, after all checks', async () => {
  const store = memory();
  const [one, two] = [receiverWith({ store, window: 60 }), receiverWith({ store })];
  const body = bodyOf('EV_1');
  await assert.rejects(one.receiveAsync(body, tokenFor('{}')), { message: /sha256/ });
  await assert.rejects(one.receiveAsync(JSON.parse(body), tokenFor(body)), { name: 'TypeError' });
  assert.deepEqual(store.asked, []);
  const both = await Promise.allSettled([
    one.receiveAsync(body, tokenFor(body)),
    two.receiveAsync(Buffer.from(body), tokenFor(body)),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  assert.equal(both[0].value.id, 'EV_1');
  assert.equal(both[1].reason.code, REPLAYED.code);
  assert.deepEqual(store.asked, [
    ['EV_1', 60],
    ['EV_1', 600],
  ]);
  assert.equal((await one.receiveAsync(body, undefined, true)).id, 'EV_1');
  assert.equal(store.asked.length, 2);
  await one.receiveAsync('{"event":"a"}', tokenFor('{"event":"a"}'));
  assert.match(store.asked[2][0], /^sha256:[\w-]{43}$/);
});

test('accepts no event without a valid answer of the store', async () => {
  const body = bodyOf('EV_1');
  const down = new Error('ECONNREFUSED');
  const with_ = (add) => receiverWith({ store: { add } }).receiveAsync(body, tokenFor(body));
  await assert.rejects(
    with_(() => Promise.reject(down)),
    down
  );
  await assert.rejects(
    with_(() => {
      throw down;
    }),
    down
  );
  // Raw replies of a client: none of them means true or false.
  for (const answer of ['OK', null, undefined, 1]) {
    await assert.rejects(
      with_(async () => answer),
      { name: 'TypeError', message: /must return true or false/ }
    );
  }
  await assert.rejects(
    with_(() => false),
    REPLAYED
  );
  assert.equal((await with_(() => true)).id, 'EV_1');
});

test('receiveAsync equals receive if there is no store', async () => {
  const body = bodyOf('EV_1');
  const plain = new WebhookReceiver(KEY, SECRET);
  for (let i = 0; i < 2; i++) {
    assert.deepEqual(await plain.receiveAsync(body, tokenFor(body)), plain.receive(body, tokenFor(body)));
  }
  const receiver = receiverWith(true);
  await receiver.receiveAsync(body, tokenFor(body));
  await assert.rejects(receiver.receiveAsync(body, tokenFor(body)), REPLAYED);
  assert.throws(() => receive(receiver, body), REPLAYED);
});

test('rejects receive and forget if there is a store', () => {
  const receiver = receiverWith({ store: memory() });
  assert.throws(() => receive(receiver, bodyOf('EV_1')), { name: 'TypeError', message: /call receiveAsync/ });
  assert.equal(receiver.receive(bodyOf('EV_1'), undefined, true).id, 'EV_1');
  assert.throws(() => receiver.forget({ id: 'EV_1' }), { name: 'TypeError', message: /remove the id from the store/ });
});

test('rejects invalid options in the constructor', () => {
  for (const replay of [
    { window: 0 },
    { window: -1 },
    { window: '60' },
    { window: Infinity },
    { limit: 0 },
    { limit: 1.5 },
    { limit: 2 ** 32 },
  ]) {
    assert.throws(() => receiverWith(replay), { name: 'RangeError' }, JSON.stringify(replay));
  }
  for (const store of [{}, null, 'redis', { add: 5 }])
    assert.throws(() => receiverWith({ store }), { name: 'TypeError' });
});
