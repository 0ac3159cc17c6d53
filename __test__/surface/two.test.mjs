// Verifies what docs/migrating.md says about code for 2.x: each row of its table 'What differs' is compared with 2.19.2.
import assert from 'node:assert/strict';
import { webcrypto } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import * as theirs from 'lk2';

// A global that 2.19.2 requires and Node 18 lacks.
globalThis.crypto ??= webcrypto;

const require = createRequire(import.meta.url);
const ours = require('../../index.js');
const { LiveKitTestServer, signWebhook } = require('../../testing/index.js');

const key = { apiKey: 'key', apiSecret: 'a secret of more than thirty-two bytes' };
const pair = [key.apiKey, key.apiSecret];
const guide = fs.readFileSync(new URL('../../docs/migrating.md', import.meta.url), 'utf8');

const claims = (jwt) => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url').toString());
const isPromise = (value) => value instanceof Promise;

/** A token with the given claims in addition to the issuer, signed with the key. */
async function signed(more) {
  const { SignJWT } = createRequire(require.resolve('lk2'))('jose');
  const jwt = new SignJWT({ video: {}, ...more }).setProtectedHeader({ alg: 'HS256' }).setIssuer(key.apiKey);
  return jwt.sign(new TextEncoder().encode(key.apiSecret));
}

const now = () => Math.floor(Date.now() / 1000);
const verify = async (sdk, token, secret = key.apiSecret) => new sdk.TokenVerifier(key.apiKey, secret).verify(token);
const webhook = () =>
  signWebhook({ event: 'room_started', createdAt: 1700000000, room: { creationTime: 1700000000 } }, key);

async function refusal(promise) {
  const outcome = await promise.then(
    () => undefined,
    (error) => error
  );
  assert.ok(outcome instanceof Error, 'nothing was rejected');
  return outcome;
}

/** The same call with both clients, to an in-memory server. */
async function calls(call) {
  const server = await LiveKitTestServer.start(key);
  try {
    return await Promise.all([theirs, ours].map((sdk) => call(new sdk.RoomServiceClient(server.url, ...pair), server)));
  } finally {
    await server.close();
  }
}

/** The tests, by the first cell of their row. */
const differences = {
  '`toJwt`, `verify`, `receive`, `authHeader`': async () => {
    const { body, authorization } = webhook();
    for (const [sdk, expected] of [
      [theirs, true],
      [ours, false],
    ]) {
      const jwt = new sdk.AccessToken(...pair, { identity: 'alice' }).toJwt();
      const results = [
        jwt,
        new sdk.TokenVerifier(...pair).verify(await jwt),
        new sdk.WebhookReceiver(...pair).receive(body, authorization),
        new sdk.RoomServiceClient('http://127.0.0.1', ...pair).authHeader({ roomList: true }),
      ];
      assert.deepEqual(
        results.map(isPromise),
        results.map(() => expected)
      );
      await Promise.all(results);
    }
  },

  '`addGrant` a second time': async () => {
    const grants = await Promise.all(
      [theirs, ours].map(async (sdk) => {
        const token = new sdk.AccessToken(...pair, { identity: 'alice' });
        token.addGrant({ roomJoin: true });
        token.addGrant({ room: 'my-room' });
        return claims(await token.toJwt()).video;
      })
    );
    assert.deepEqual(grants, [{ roomJoin: true, room: 'my-room' }, { room: 'my-room' }]);
  },

  '`metadata` and `name` of an `AccessToken`': async () => {
    const read = [theirs, ours].map((sdk) => {
      const token = new sdk.AccessToken(...pair, { metadata: 'text', name: 'Alice' });
      token.metadata = 'new text';
      return [token.metadata, token.name];
    });
    assert.deepEqual(read, [
      ['new text', 'Alice'],
      [undefined, undefined],
    ]);
  },

  'the claims `iat` and `jti` of a token': async () => {
    const made = await Promise.all(
      [theirs, ours].map((sdk) => new sdk.AccessToken(...pair, { identity: 'alice' }).toJwt())
    );
    const [there, here] = made.map(claims);
    assert.ok(!('iat' in there) && !('jti' in there));
    assert.ok('iat' in here && here.jti === 'alice');
  },

  'a token without `exp`': async () => {
    const token = await signed({});
    assert.match((await refusal(verify(theirs, token))).message, /"exp"/);
    assert.deepEqual((await verify(ours, token)).video, {});
  },

  'a clock that is off': async () => {
    const token = await signed({ exp: now() - 5 });
    assert.deepEqual((await verify(theirs, token)).video, {});
    assert.equal((await refusal(verify(ours, token))).name, 'TokenExpiredError');
  },

  'errors of tokens': async () => {
    const expired = await signed({ exp: now() - 60 });
    const good = await signed({ exp: now() + 60 });
    const names = (sdk) =>
      Promise.all([verify(sdk, expired), verify(sdk, good, 'other')].map(async (each) => (await refusal(each)).name));
    assert.deepEqual(await names(theirs), ['JWTExpired', 'JWSSignatureVerificationFailed']);
    assert.deepEqual(await names(ours), ['TokenExpiredError', 'JsonWebTokenError']);
  },

  '`TrackSource`': async () => {
    assert.deepEqual([theirs.TrackSource.CAMERA, ours.TrackSource.CAMERA], [1, 'camera']);
    for (const sdk of [theirs, ours]) {
      const token = new sdk.AccessToken(...pair, { identity: 'alice' });
      token.addGrant({ canPublishSources: [sdk.TrackSource.CAMERA, sdk.TrackSource.SCREEN_SHARE_AUDIO] });
      assert.deepEqual(claims(await token.toJwt()).video.canPublishSources, ['camera', 'screen_share_audio']);
    }
  },

  'the error of a call that the server refused': async () => {
    const [there, here] = await calls((rooms) => refusal(rooms.updateRoomMetadata('none', 'text')));
    assert.ok(there instanceof theirs.TwirpError && here instanceof ours.TwirpError);
    assert.deepEqual([there.code, there.status], [here.twirpCode, here.status]);
    assert.equal(here.code, undefined);
    assert.equal(there.message, here.response.data.msg);
    assert.match(here.message, /^Request failed with status code 404/);
    assert.ok(!('twirpCode' in there) && !('meta' in there) && !('metadata' in here));
  },

  'the error of a call that did not reach a server': async () => {
    const server = await LiveKitTestServer.start(key);
    const { url } = server;
    await server.close();
    const call = (sdk) => refusal(new sdk.RoomServiceClient(url, ...pair).listRooms());
    assert.ok((await call(theirs)) instanceof TypeError);
    const here = await call(ours);
    assert.ok(here instanceof ours.TwirpError);
    assert.equal(here.code, 'ECONNREFUSED');
  },

  messages: async () => {
    const there = new theirs.Room({ name: 'my-room' });
    assert.deepEqual(there.toJson(), { name: 'my-room' });
    assert.ok(theirs.Room.fromJson({ name: 'my-room' }) instanceof theirs.Room);
    const here = ours.Room.fromPartial({ name: 'my-room' });
    assert.equal(ours.Room.toJSON(here).name, 'my-room');
    assert.equal(ours.Room.fromJSON({ name: 'my-room' }).name, 'my-room');
    assert.equal(typeof ours.Room, 'object');
    assert.equal(here.toJson, undefined);
  },

  'one of several fields': async () => {
    const there = new theirs.EncodedFileOutput({
      filepath: 'show.mp4',
      output: { case: 's3', value: new theirs.S3Upload({ bucket: 'shows' }) },
    });
    const here = ours.EncodedFileOutput.fromPartial({ filepath: 'show.mp4', s3: { bucket: 'shows' } });
    assert.equal(there.toJson().s3.bucket, 'shows');
    assert.equal(ours.EncodedFileOutput.toJSON(here).s3.bucket, 'shows');
  },

  'whole numbers of 64 bits': async () => {
    const { body, authorization } = webhook();
    const events = [theirs, ours].map((sdk) => new sdk.WebhookReceiver(...pair).receive(body, authorization));
    const [there, here] = await Promise.all(events);
    assert.deepEqual([there.room.creationTime, here.room.creationTime], [1700000000n, 1700000000]);
  },

  '`updateParticipant(room, identity, { … })`': async () => {
    const names = await calls(async (rooms, server) => {
      const [identity, args] =
        rooms instanceof theirs.RoomServiceClient ? ['alice', [{ name: 'A' }]] : ['bob', [undefined, undefined, 'B']];
      const token = new ours.AccessToken(...pair, { identity });
      token.addGrant({ roomJoin: true, room: 'my-room' });
      const participant = await server.join(token.toJwt());
      await rooms.updateParticipant('my-room', identity, ...args);
      return participant.name;
    });
    assert.deepEqual(names, ['A', 'B']);
  },
};

test('each row of the table has a test, and each test has a row', () => {
  const table = guide.split('### What differs\n')[1].split(/^##/m)[0];
  const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| --'));
  const cells = rows.map((line) => line.split('|')[1].trim()).filter(Boolean);
  assert.deepEqual(cells.sort(), Object.keys(differences).sort());
});

for (const [what, see] of Object.entries(differences)) test(what, see);
