// Grants that are probably mistakes: a warning, or an error for a strict token.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import ts from 'typescript';

import sdk from '../index.js';
import { stopClock } from './clock.mjs';

const { AccessToken } = sdk;
const { names } = createRequire(import.meta.url)('../generated/claims.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';

function mint(grant, options) {
  const token = new AccessToken(KEY, SECRET, { identity: 'me', ...options });
  if (grant !== undefined) token.addGrant(grant);
  return token.toJwt();
}

const strict = (grant, options) => () => mint(grant, { strict: true, ...options });
const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());

/** The members of an interface, with the text of their `@since` tags. @returns {Map<string, string | undefined>} */
function membersOf(file, name) {
  const source = ts.createSourceFile(file, ts.sys.readFile(file), ts.ScriptTarget.Latest, true);
  const declared = source.statements.find((each) => ts.isInterfaceDeclaration(each) && each.name.text === name);
  const since = (member) => ts.getJSDocTags(member).find((tag) => tag.tagName.text === 'since')?.comment;
  return new Map(declared.members.map((member) => [member.name.text, since(member)]));
}

test('the types and the run-time list contain the grants of 2.19.2', () => {
  const latest = [...membersOf(path.join(root, 'node_modules/lk2/dist/grants.d.ts'), 'VideoGrant').keys()];
  assert.ok(latest.length > 15);
  assert.deepEqual([...names.VideoGrant].sort(), [...latest].sort());
  const all = Object.fromEntries(latest.map((name) => [name, true]));
  assert.deepEqual(claimsOf(strict(all)()).video, all);
  for (const name of latest)
    assert.deepEqual(claimsOf(strict({ [name]: true, room: 'r' })()).video[name], name === 'room' ? 'r' : true);
});

test('each grant names the first version of the original whose types have it', () => {
  const ours = membersOf(path.join(root, 'generated/grants.d.ts'), 'VideoGrant');
  const versions = { lk05: undefined, lk1: 'livekit-server-sdk 1.2', lk2: 'livekit-server-sdk 2.19' };
  const expected = new Map();
  for (const [original, since] of Object.entries(versions)) {
    for (const name of membersOf(path.join(root, `node_modules/${original}/dist/grants.d.ts`), 'VideoGrant').keys())
      if (!expected.has(name)) expected.set(name, since);
  }
  assert.deepEqual(new Map([...ours].sort()), new Map([...expected].sort()));
});

test('suggests the known grant that a name most likely means', () => {
  for (const [name, meant] of [
    ['roomName', 'room'],
    ['roomId', 'room'],
    ['ROOM', 'room'],
    ['canpublish', 'canPublish'],
    ['can_publish_data', 'canPublishData'],
    ['room-join', 'roomJoin'],
    ['roomjoin', 'roomJoin'],
    ['roomJion', 'roomJoin'],
    ['joinRoom', 'room'],
    ['join', 'roomJoin'],
    ['publish', 'canPublish'],
    ['canSubcribe', 'canSubscribe'],
    ['canSubscibe', 'canSubscribe'],
    ['canPublishVideo', 'canPublish'],
    ['canPublishSource', 'canPublishSources'],
    ['admin', 'roomAdmin'],
    ['hiden', 'hidden'],
    ['agents', 'agent'],
    ['canUpdateOnwMetadta', 'canUpdateOwnMetadata'],
  ]) {
    const message = `unknown grant "${name}": did you mean "${meant}"?`;
    assert.throws(strict({ [name]: true }), { message }, name);
  }
  for (const name of ['', 'x', 'identity', 'ttl', '会议', 'later', 'moderator', 'x'.repeat(1_000_000)]) {
    assert.throws(strict({ [name]: true }), { message: `unknown grant "${name.slice(0, 64)}"` });
  }
});

test('a strict token rejects an unknown grant and suggests the intended one', () => {
  for (const [grant, message] of [
    [{ roomJoin: true, roomName: 'x' }, 'unknown grant "roomName": did you mean "room"?'],
    [{ canpublish: true }, 'unknown grant "canpublish": did you mean "canPublish"?'],
    [{ room_list: true }, 'unknown grant "room_list": did you mean "roomList"?'],
    [{ roomList: true, canSubcribe: false }, 'unknown grant "canSubcribe": did you mean "canSubscribe"?'],
    [{ later: { nested: 1 } }, 'unknown grant "later"'],
    [{ [`x${'\n'.repeat(99)}`]: 1 }, `unknown grant "x${'\\n'.repeat(63)}"`],
  ]) {
    assert.throws(strict(grant), { name: 'Error', message, code: 'LIVEKIT_UNKNOWN_GRANT' });
  }
  // JSON omits it.
  assert.deepEqual(claimsOf(strict({ roomList: true, roomName: undefined })()).video, { roomList: true });
});

test('a strict token rejects a join without a room and an empty identity', () => {
  for (const grant of [
    { roomJoin: true },
    { roomJoin: true, room: '' },
    { roomJoin: true, room: undefined, canPublish: true },
  ]) {
    assert.throws(strict(grant), {
      message: 'room is required for join but not set',
      code: 'LIVEKIT_JOIN_WITHOUT_ROOM',
    });
  }
  assert.throws(strict({ roomList: true }, { identity: '' }), {
    message: 'identity is empty',
    code: 'LIVEKIT_EMPTY_IDENTITY',
  });
  const unset = { message: 'identity is required for join but not set' };
  assert.throws(strict({ roomJoin: true, room: 'r' }, { identity: '' }), unset);
  assert.throws(strict({ roomJoin: true, room: 'r' }, { identity: undefined }), unset);
});

test('a strict token without mistakes equals one that is not strict', (t) => {
  stopClock(t, 1_700_000_000_000);
  for (const [grant, options] of [
    [{ roomJoin: true, room: 'r', canPublish: false }],
    [{ roomJoin: false }],
    [
      { roomJoin: true, room: 'r', canPublishSources: ['camera'], destinationRoom: 'other' },
      { metadata: 'm', name: 'n' },
    ],
    [{ roomList: true, roomCreate: true }, { identity: undefined }],
    [undefined, { identity: undefined }],
    [{}, { ttl: 1e300 }],
    [null],
  ]) {
    assert.equal(mint(grant, { ...options, strict: true }), mint(grant, { ...options, strict: false }));
  }
  const pairs = [{ apiKey: KEY, apiSecret: SECRET }];
  assert.throws(() => {
    const token = new AccessToken(pairs, { identity: 'me', strict: true });
    token.addGrant({ roomname: 'x' });
    token.toJwt();
  }, /did you mean "room"/);
});

/** The warnings that a program prints on stderr, without hints. */
async function warnings(program, ...flags) {
  const start = `const { AccessToken } = require('.');
    const mint = (grant, options) => {
      const token = new AccessToken('key', 'secret', { identity: 'me', ...options });
      token.addGrant(grant);
      return token.toJwt();
    };`;
  const { stderr } = await promisify(execFile)(process.execPath, [...flags, '-e', start + program], { cwd: root });
  return stderr.split('\n').flatMap((line) => /^\(node:\d+\) (.*)$/.exec(line)?.[1] ?? []);
}

test('warns once per mistake if the token is not strict', async () => {
  const program = `
    for (let i = 0; i < 3; i++) {
      mint({ roomJoin: true, roomName: 'x' });
      mint({ canpublish: true });
      mint({ roomJoin: true });
      mint({ roomList: true }, { identity: '' });
      mint({ roomJoin: true, room: 'r', canPublishSources: ['camera'], agent: true });
      mint({ hidden: true, later: undefined });
    }`;
  assert.deepEqual(await warnings(program), [
    '[LIVEKIT_UNKNOWN_GRANT] Warning: access token: unknown grant "roomName": did you mean "room"?',
    '[LIVEKIT_JOIN_WITHOUT_ROOM] Warning: access token: room is required for join but not set',
    '[LIVEKIT_UNKNOWN_GRANT] Warning: access token: unknown grant "canpublish": did you mean "canPublish"?',
    '[LIVEKIT_EMPTY_IDENTITY] Warning: access token: identity is empty',
  ]);
});

test('warns about a join without a room if all grants are known', async () => {
  const [warning, ...more] = await warnings(`mint({ roomJoin: true, canPublish: true });`);
  assert.match(warning, /^\[LIVEKIT_JOIN_WITHOUT_ROOM\]/);
  assert.deepEqual(more, []);
  assert.deepEqual(await warnings(`mint({ roomJoin: false }); mint({ roomJoin: true, room: 'r' }); mint({});`), []);
});

test('limits the number of warnings, and can be silenced', async () => {
  const many = `for (let i = 0; i < 300; i++) mint({ ['later' + i]: true });`;
  assert.equal((await warnings(many)).length, 100);
  assert.deepEqual(await warnings(`mint({ roomName: 'x', roomJoin: true }, { strict: false });`), []);
  assert.deepEqual(await warnings(`mint({ roomName: 'x' });`, '--no-warnings'), []);
  if (!process.allowedNodeEnvironmentFlags.has('--disable-warning')) return;
  const one = await warnings(`mint({ roomName: 'x', roomJoin: true });`, '--disable-warning=LIVEKIT_UNKNOWN_GRANT');
  assert.equal(one.length, 1);
  assert.match(one[0], /^\[LIVEKIT_JOIN_WITHOUT_ROOM\]/);
});
