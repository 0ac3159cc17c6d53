// The recorded replies of a real server: recorded.json, written by `node scripts/record-server.mjs`. Every server must
// reply with the same bytes, except for values that always vary and for the fields in its `lacks`.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokenOf } from './stage.mjs';

const ROOM = 'recorded';
const ADMIN = { roomCreate: true, roomList: true, roomAdmin: true, room: ROOM };
export const file = new URL('recorded.json', import.meta.url);

/** Fields whose values always vary: only their type is compared. */
const VARIES = new Set(
  `bitrate cid created_at creation_time creation_time_ms joined_at joined_at_ms mid ssrc stream stream_key turn_password
  version`.split(/\s+/)
);
/** Fields that a real server updates only some seconds later. */
const LATE = new Set(['num_participants', 'num_publishers']);

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A reply or a webhook without the varying values. */
function steady(value) {
  if (Array.isArray(value)) {
    // A real server lists participants and tracks in any order.
    const order = (element) => (element?.sid ? `${element.identity ?? element.name}` : '');
    return value.map(steady).sort((a, b) => order(a).localeCompare(order(b)));
  }
  if (typeof value === 'string') return value.replace(/^(EV_|IN_|PA_|RM_|TR_[A-Z]{0,2})[A-Za-z0-9]{12}$/, '$1…');
  if (typeof value !== 'object' || value === null) return value;
  // A participant's `hidden` is from the 0.5 era: current servers send it in the permission.
  const isGone = (name) => name === 'hidden' && 'identity' in value;
  const members = Object.entries(value).filter(([name]) => !LATE.has(snake(name)) && !isGone(name));
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      VARIES.has(snake(name)) && member !== null ? `<${typeof member}>` : steady(member),
    ])
  );
}

/** The same for a reply's text. Also returns the original reply if it is JSON. */
function steadyReply(text) {
  try {
    const json = JSON.parse(text);
    return [steady(json), json];
  } catch {
    return [text.replace(/ey[\w-]+\.[\w-]+\.[\w-]*/, '<token>')];
  }
}

/**
 * Makes requests to a server and records the replies.
 *
 * @param server what `start` of server.mjs returns
 * @param grant the default grant of the tokens
 * @param replies receives each reply under its name
 * @returns a function that makes one request; `token` is a grant, or the text of the header. It returns the reply if that
 *   is JSON.
 */
export function asker(server, grant, replies) {
  return async (name, path, { token = grant, type = 'application/json', body = {}, verb = 'POST' } = {}) => {
    const jwt = typeof token === 'object' ? tokenOf(server, token) : undefined;
    const headers = {};
    if (jwt ?? token) headers.authorization = jwt ? `Bearer ${jwt}` : token;
    if (verb === 'POST' && type !== '') headers['content-type'] = type;
    const sent = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    // A Buffer, because fetch sets a content type for text.
    const init = { method: verb, headers, body: verb === 'POST' ? Buffer.from(sent) : undefined };
    const response = await fetch(`${server.url}${path}`, init);
    const [reply, json] = steadyReply(await response.text());
    assert.ok(!(name in replies), `two are called ${name}`);
    replies[name] = { status: response.status, type: response.headers.get('content-type'), body: reply };
    return json;
  };
}

/** Makes all requests to one server. Returns its replies in order, and the webhooks that it sent. */
export async function record(server) {
  const replies = {};

  const ask = asker(server, ADMIN, replies);
  const room = (name, method, body, options) => ask(name, `/twirp/livekit.RoomService/${method}`, { body, ...options });
  const webhook = (event, condition = () => true) =>
    server.webhooks.next(event, (entry) => entry.room?.name === ROOM && condition(entry));
  const join = async (identity, grant, options) => {
    const token = tokenOf(server, { roomJoin: true, room: ROOM, ...grant }, { identity, ...options });
    const participant = await server.join(token);
    await webhook('participant_joined', (entry) => entry.participant.sid === participant.sid);
    return participant;
  };

  // A room and its participants.
  await room('create', 'CreateRoom', { name: ROOM, emptyTimeout: 77, max_participants: 2, metadata: 'first' });
  await room('create again', 'CreateRoom', { name: ROOM, emptyTimeout: 78, metadata: 'second' });
  await room('list by name', 'ListRooms', { names: [ROOM] });
  await room('list by another name', 'ListRooms', { names: ['another'] });
  await room('list nobody', 'ListParticipants', { room: ROOM });
  const anna = await join('anna', {}, { metadata: 'hello' });
  await room('someone who is there', 'GetParticipant', { room: ROOM, identity: 'anna' });
  const audio = await anna.publishAudio();
  await webhook('track_published', ({ track }) => track.sid === audio);
  const video = await anna.publishVideo();
  await webhook('track_published', ({ track }) => track.sid === video);
  await room('list one with tracks', 'ListParticipants', { room: ROOM });
  const mute = (sid, muted) => ({ room: ROOM, identity: 'anna', trackSid: sid, muted });
  await room('mute', 'MutePublishedTrack', mute(audio, true));
  await room('unmute', 'MutePublishedTrack', mute(audio, false));
  await room('mute an unknown track', 'MutePublishedTrack', mute('TR_unknown', true));
  await room('update', 'UpdateParticipant', { room: ROOM, identity: 'anna', name: 'Anna', metadata: 'changed' });
  await room('update nothing', 'UpdateParticipant', { room: ROOM, identity: 'anna' });
  const onlyMicrophone = { can_publish: true, can_publish_sources: ['MICROPHONE'], canSubscribe: true };
  await room('permit', 'UpdateParticipant', { room: ROOM, identity: 'anna', permission: onlyMicrophone });
  await webhook('track_unpublished', ({ track }) => track.sid === video);
  await room('someone who was changed', 'GetParticipant', { room: ROOM, identity: 'anna' });
  await room('forbid', 'UpdateParticipant', { room: ROOM, identity: 'anna', permission: {} });
  await webhook('track_unpublished', ({ track }) => track.sid === audio);
  await room('subscribe to an unknown track', 'UpdateSubscriptions', {
    ...{ room: ROOM, identity: 'anna', trackSids: ['TR_unknown'], subscribe: true },
    participantTracks: [{ participantSid: anna.sid, trackSids: ['TR_unknown'] }],
  });
  await room('send', 'SendData', { room: ROOM, data: 'aGk=', kind: 'LOSSY', topic: 'chat' });
  await room('send to an unknown one', 'SendData', { room: ROOM, data: 'aGk=', destination_sids: ['PA_unknown'] });
  await room('send of an unknown kind', 'SendData', { room: ROOM, data: 'aGk=', kind: 'OTHER' });
  const hidden = await join('hidden', { hidden: true, canPublish: false, canUpdateOwnMetadata: true });
  await room('list a hidden one', 'ListParticipants', { room: ROOM });
  await assert.rejects(join('third'), 'the room is full');
  await hidden.leave();
  await webhook('participant_left', ({ participant }) => participant.sid === hidden.sid);
  const recorder = await join('recorder', { recorder: true, canPublishSources: ['camera', 'screen_share'] });
  await room('list a recorder', 'ListParticipants', { room: ROOM });
  await room('a room with a recorder', 'ListRooms', { names: [ROOM] });
  await recorder.leave();
  await webhook('participant_left', ({ participant }) => participant.sid === recorder.sid);
  await room('remove', 'RemoveParticipant', { room: ROOM, identity: 'anna' });
  await webhook('participant_left', ({ participant }) => participant.sid === anna.sid);
  await room('new metadata', 'UpdateRoomMetadata', { room: ROOM, metadata: 'last' });
  await room('no metadata', 'UpdateRoomMetadata', { room: ROOM });
  await room('delete', 'DeleteRoom', { room: ROOM });
  await webhook('room_finished');

  // Missing rooms and participants.
  for (const method of ['DeleteRoom', 'UpdateRoomMetadata', 'ListParticipants']) {
    await room(`${method}: no room`, method, { room: ROOM });
  }
  for (const method of ['GetParticipant', 'RemoveParticipant', 'UpdateParticipant']) {
    await room(`${method}: no participant`, method, { room: ROOM, identity: 'nobody' });
  }
  const waits = ['MutePublishedTrack', 'UpdateSubscriptions', 'SendData'];
  await Promise.all(waits.map((method) => room(`${method}: nobody there`, method, { room: ROOM, identity: 'nobody' })));

  // Values that are too long.
  const long = 'é'.repeat(129);
  const longer = 'x'.repeat(512 * 1024 + 1);
  await room('long name', 'CreateRoom', { name: long });
  await room('long metadata', 'CreateRoom', { name: ROOM, metadata: longer });
  await room('long room metadata', 'UpdateRoomMetadata', { room: ROOM, metadata: longer });
  await room('long participant name', 'UpdateParticipant', { room: ROOM, identity: 'nobody', name: long });
  await room('long participant metadata', 'UpdateParticipant', { room: ROOM, identity: 'nobody', metadata: longer });

  // Invalid requests.
  const PROTOBUF = 'application/protobuf';
  const never = { names: ['never'] };
  for (const [name, body] of Object.entries({
    'cut off': '{',
    'a list': '[]',
    null: 'null',
    'a text': '"x"',
    empty: '',
    'a wrong type': { names: 5 },
    'a wrong type within': { names: [5] },
  })) {
    await room(`JSON: ${name}`, 'ListRooms', body);
  }
  await room('JSON: an unknown field', 'ListRooms', { ...never, unknown: {} });
  for (const [name, field] of Object.entries({
    'a number for a text': { name: 5 },
    'a negative size': { maxParticipants: -1 },
    'a fraction': { emptyTimeout: 1.5 },
    'a text for a size': { emptyTimeout: 'x' },
    'a text for a flag': { syncStreams: 'true' },
    'a list for a text': { metadata: [] },
  })) {
    await room(`JSON: ${name}`, 'CreateRoom', { name: ROOM, ...field });
  }
  await room('JSON: bytes that are none', 'SendData', { room: ROOM, data: '!!' });
  await room('JSON: a permission that is none', 'UpdateParticipant', { room: ROOM, permission: true });
  await room('protobuf: garbage', 'ListRooms', Buffer.from([255, 255]), { type: PROTOBUF });
  await room('protobuf: an error', 'DeleteRoom', deleteRoomRequest(ROOM), { type: PROTOBUF });
  await room('content type: with a charset', 'ListRooms', never, { type: 'application/json; charset=utf-8' });
  await room('content type: in capitals', 'ListRooms', never, { type: 'Application/JSON' });
  await room('content type: another', 'ListRooms', never, { type: 'text/plain' });
  await room('content type: none', 'ListRooms', never, { type: '' });
  await room('unknown method', 'Unknown');
  await room('a path below a method', 'ListRooms/below');
  await room('GET', 'ListRooms', {}, { verb: 'GET' });
  await ask('unknown service', '/twirp/livekit.Unknown/ListRooms');
  await ask('unknown path', '/unknown');
  await ask('two slashes', '//twirp/livekit.RoomService/ListRooms', { body: never });
  await ask('root', '/', { verb: 'GET', token: '' });

  // Tokens and permissions.
  const list = (name, token) => room(name, 'ListRooms', never, { token });
  await list('token: none', '');
  await list('token: another grant', { roomCreate: true });
  await list('token: the grant taken back', { roomList: false });
  await room('token: admin of another room', 'ListParticipants', { room: 'another' });
  await room('token: admin of no room', 'ListParticipants', {}, { token: { roomAdmin: true } });
  await room('token: no admin', 'ListParticipants', { room: ROOM }, { token: { room: ROOM } });
  await list('token: other words', 'Basic abc');
  await list('token: bearer in small letters', `bearer ${tokenOf(server, ADMIN)}`);
  await list('token: garbage', 'Bearer garbage');
  await ask('token: garbage on an unknown path', '/unknown', { token: 'Bearer garbage' });
  const now = Math.floor(Date.now() / 1000);
  const own = { iss: server.apiKey, nbf: now, exp: now + 60, video: { roomList: true } };
  const signed = (claims, header = { alg: 'HS256' }, secret = server.apiSecret) =>
    `Bearer ${sign({ ...own, ...claims }, header, secret)}`;
  await list('token: good', signed({}));
  await list('token: wrong secret', signed({}, undefined, 'wrong'));
  await list('token: unknown key', signed({ iss: 'unknown' }));
  await list('token: no key', signed({ iss: undefined }));
  await list('token: a key that is no text', signed({ iss: 5 }));
  await list('token: expired', signed({ exp: now - 90 }));
  await list('token: expired a moment ago', signed({ exp: now - 30 }));
  await list('token: not valid yet', signed({ nbf: now + 90 }));
  await list('token: valid in a moment', signed({ nbf: now + 30 }));
  await list('token: without an end', signed({ exp: undefined }));
  await list('token: without a signature', signed({}, { alg: 'none' }).replace(/[^.]*$/, ''));
  await list('token: another algorithm', signed({}, { alg: 'HS512' }));
  await list('token: no grants', signed({ video: undefined }));
  await ask('token: in the address', `/twirp/livekit.RoomService/ListRooms?access_token=${signed({}).slice(7)}`, {
    ...{ token: '', body: never },
  });

  // Joining.
  for (const [name, claims] of Object.entries({
    good: {},
    'without the grant': { video: { room: ROOM } },
    'no room': { video: { roomJoin: true } },
    'a long room': { video: { roomJoin: true, room: long } },
    'no identity': { sub: undefined },
    'an identity as jti': { sub: undefined, jti: 'anna' },
    'a long identity': { sub: long },
    expired: { exp: now - 90 },
  })) {
    const token = signed({ sub: 'anna', video: { roomJoin: true, room: ROOM }, ...claims }).slice(7);
    await ask(`join: ${name}`, `/rtc/validate?access_token=${token}`, { verb: 'GET', token: '' });
  }

  const webhooks = server.webhooks.requests
    .filter(({ event }) => event.room?.name === ROOM)
    .map(({ body }) => steady(JSON.parse(body)));
  return { replies, webhooks };
}

/** A DeleteRoomRequest in protobuf. */
const deleteRoomRequest = (name) => Buffer.from([10, name.length, ...Buffer.from(name)]);

/** A token with any claims and header. */
function sign(claims, header, secret) {
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const hash = header.alg === 'HS512' ? 'sha512' : 'sha256';
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
}

/**
 * The recorded value without the fields that the actual one lacks. Adds their names to `lacks`.
 */
function without(recorded, actual, lacks) {
  if (Array.isArray(recorded) && Array.isArray(actual)) {
    return recorded.map((element, i) => without(element, actual[i], lacks));
  }
  if (typeof recorded !== 'object' || recorded === null || typeof actual !== 'object' || actual === null) {
    return recorded;
  }
  const known = {};
  for (const [name, member] of Object.entries(recorded)) {
    if (name in actual) known[name] = without(member, actual[name], lacks);
    else lacks.add(snake(name));
  }
  return known;
}

/**
 * Compares replies with the recorded ones.
 *
 * @param actual replies by name, and webhooks
 * @param {URL} recordedIn
 * @returns {string[]} the recorded fields that it did not send, in order
 */
export function compare({ replies, webhooks }, recordedIn) {
  const recorded = JSON.parse(readFileSync(recordedIn, 'utf8'));
  const lacks = new Set();
  assert.deepEqual(Object.keys(replies).sort(), Object.keys(recorded.replies).sort());
  for (const [name, reply] of Object.entries(replies)) {
    const expected = without(recorded.replies[name], reply, lacks);
    assert.deepEqual({ [name]: reply }, { [name]: expected });
  }
  assert.deepEqual(webhooks, without(recorded.webhooks, webhooks, lacks));
  return [...lacks].sort();
}

export default (server) =>
  test('replies and webhooks equal the recorded ones', async () => {
    assert.deepEqual(compare(await record(server), file), server.lacks);
  });
