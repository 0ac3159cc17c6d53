// Shows one call from a backend's point of view. Every printed line was checked before.
//
//   npm run demo              with the package's in-memory server
//   npm run demo -- --live    with a real LiveKit server: the one in LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET,
//                             or one that is installed once and started
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import sdk from '../index.js';
import { LiveKitTestServer } from '../testing/index.js';
import { NoLiveKitServer, startLiveKit } from './livekit-server.mjs';
import { MemoryParticipant } from './memory-participant.mjs';
import { startWebhooks } from './webhooks.mjs';

const { AccessToken, DataPacket_Kind, ParticipantInfo_State, RoomServiceClient, TokenVerifier, TrackType } = sdk;
const PATIENCE_MS = 20_000;

const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (coloured ? `\x1b[${code}m${text}\x1b[0m` : text);
const [bold, dim, red, green, cyan] = [1, 2, 31, 32, 36].map(paint);

const print = (line = '') => console.log(line);
let steps = 0;
const step = (title) => {
  steps += 1;
  print(`\n${bold(`${String(steps).padStart(2)}  ${title}`)}`);
};
const detail = (name, value) => print(`    ${dim(name.padEnd(12))}${value}`);
const done = (text) => print(`    ${green('✓')} ${text}`);

const verified = [];
const refused = [];

/** Prints a webhook when it arrives. */
function printWebhook(event) {
  if (event.event === 'refused') {
    refused.push(event);
    print(`    ${cyan('webhook')} ${red('refused')}: ${event.error.message}`);
    return;
  }
  verified.push(event);
  const about = [event.participant?.identity, event.track?.name].filter(Boolean).join(', ');
  print(`    ${cyan('webhook')} ${green('verified')}: ${event.event}${about && dim(` (${about})`)}`);
}

/** Retries until the attempt returns a value, because a server reports some changes a moment later. */
async function until(attempt) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await attempt();
    if (found) return found;
    assert.ok(Date.now() < deadline, `no result within ${PATIENCE_MS / 1000} seconds: ${attempt}`);
    await wait(50);
  }
}

/**
 * The server for the demo: `url`, `apiKey`, `apiSecret`, `about`, `by` (how a participant joins),
 * `sendsWebhooks`, `webhooks`, `join`, `stop`.
 */
async function start() {
  const live = process.argv.includes('--live');
  const { LIVEKIT_URL, LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env;
  const key =
    live && LIVEKIT_URL
      ? { apiKey: LIVEKIT_API_KEY, apiSecret: LIVEKIT_API_SECRET }
      : { apiKey: 'demokey', apiSecret: randomBytes(32).toString('base64url') };
  const webhooks = await startWebhooks({ ...key, onEvent: printWebhook });
  const common = { ...key, webhooks, sendsWebhooks: true };
  if (!live) {
    const server = await LiveKitTestServer.start({ ...key, webhooks: [webhooks.url] });
    return {
      ...common,
      url: server.url,
      about: 'the in-memory LiveKit server',
      by: 'in memory',
      join: (token) => MemoryParticipant.join(server, token),
      async stop() {
        await server.close();
        await webhooks.stop();
      },
    };
  }

  const { closeParticipants, Participant } = await import('./participant.mjs');
  const joins = (url) => ({ url, by: 'by WebRTC', join: (token) => Participant.join(url, token) });
  if (LIVEKIT_URL) {
    const url = LIVEKIT_URL.replace(/^ws/, 'http');
    return {
      ...common,
      ...joins(url),
      sendsWebhooks: false,
      about: `the LiveKit server at ${url}`,
      async stop() {
        await closeParticipants();
        await webhooks.stop();
      },
    };
  }
  const livekit = await startLiveKit({ ...key, webhookUrl: webhooks.url, log: (line) => print(dim(line)) });
  return {
    ...common,
    ...joins(livekit.url),
    about: `LiveKit server ${livekit.version} at ${livekit.url}`,
    async stop() {
      await closeParticipants();
      await livekit.stop();
      await webhooks.stop();
    },
  };
}

async function story({ url, apiKey, apiSecret, about, by, sendsWebhooks, webhooks, join }) {
  const room = `demo-${randomBytes(3).toString('hex')}`;
  const webhook = async (event) => {
    if (sendsWebhooks) await webhooks.next(event, (entry) => entry.room?.name === room);
  };

  print(bold('One call, from the token to the last webhook'));
  print(dim(`on ${about}, with a participant who joins ${by}`));
  if (!sendsWebhooks) print(dim('its webhooks cannot reach this program, so the demo signs one as a server would'));

  step('Anna gets a token');
  const token = new AccessToken(apiKey, apiSecret, { identity: 'anna', metadata: '{"role":"guest"}' });
  token.addGrant({ roomJoin: true, room });
  const jwt = token.toJwt();
  const claims = new TokenVerifier(apiKey, apiSecret).verify(jwt);
  assert.equal(claims.sub, 'anna');
  assert.deepEqual(claims.video, { roomJoin: true, room });
  assert.equal(claims.metadata, '{"role":"guest"}');
  detail('issuer', claims.iss);
  detail('identity', claims.sub);
  detail('video grant', JSON.stringify(claims.video));
  detail('metadata', claims.metadata);
  detail('valid', `${(claims.exp - claims.nbf) / 3600} hours, until ${new Date(claims.exp * 1000).toISOString()}`);
  done('verified with the secret it was signed with');
  assert.throws(() => new TokenVerifier(apiKey, `${apiSecret}?`).verify(jwt), { message: 'invalid signature' });
  done('rejected with any other secret: invalid signature');

  step('The room is created');
  const client = new RoomServiceClient(url, apiKey, apiSecret);
  const created = await client.createRoom({ name: room, emptyTimeout: 60, maxParticipants: 4 });
  assert.equal(created.name, room);
  assert.equal(created.maxParticipants, 4);
  detail('name', created.name);
  detail('sid', created.sid);
  detail('limit', `${created.maxParticipants} participants`);
  assert.ok((await client.listRooms()).some(({ sid }) => sid === created.sid));
  done('listed');
  await webhook('room_started');

  step('Anna joins and turns her microphone on');
  const anna = await join(jwt);
  assert.equal(anna.identity, 'anna');
  done(`connected as ${anna.identity}, ${anna.sid}`);
  await webhook('participant_joined');
  const microphone = await anna.publishAudio();
  done(`published the track ${microphone}`);
  await webhook('track_published');

  step('Anna is listed');
  const listed = await until(async () =>
    (await client.listParticipants(room)).find(({ sid, tracks }) => sid === anna.sid && tracks.length === 1)
  );
  const [track] = listed.tracks;
  assert.equal(track.sid, microphone);
  assert.equal(listed.state, ParticipantInfo_State.ACTIVE);
  detail('identity', listed.identity);
  detail('state', ParticipantInfo_State[listed.state]);
  detail('metadata', listed.metadata);
  detail('track', `${track.name}, ${TrackType[track.type]}, muted: ${track.muted}`);

  step('Anna is muted');
  const muted = await client.mutePublishedTrack(room, 'anna', microphone, true);
  assert.equal(muted.muted, true);
  detail('track', `${muted.name}, ${TrackType[muted.type]}, muted: ${muted.muted}`);
  await anna.next('trackMuted', ({ sid }) => sid === microphone);
  done('her client received the event');

  step('Anna receives data');
  const message = 'Welcome, Anna 👋';
  const received = await until(async () => {
    await client.sendData(room, new TextEncoder().encode(message), DataPacket_Kind.RELIABLE, [anna.sid]);
    return anna.seen('dataReceived')[0];
  });
  assert.equal(new TextDecoder().decode(received.payload), message);
  detail('received', new TextDecoder().decode(received.payload));

  step('Anna loses a permission');
  const permission = { canSubscribe: true, canPublish: false, canPublishData: true };
  const updated = await client.updateParticipant(room, 'anna', '{"role":"audience"}', permission);
  assert.equal(updated.metadata, '{"role":"audience"}');
  assert.equal(updated.permission.canPublish, false);
  assert.deepEqual(updated.tracks, []);
  detail('metadata', updated.metadata);
  detail('may publish', updated.permission.canPublish);
  detail('tracks left', updated.tracks.length);
  await anna.next('participantMetadataChanged', ({ metadata }) => metadata === updated.metadata);
  done('her client received the event');
  await webhook('track_unpublished');

  step('Anna is removed');
  await client.removeParticipant(room, 'anna');
  const { reason } = await anna.next('disconnected');
  assert.equal(reason, 'PARTICIPANT_REMOVED');
  done(`disconnected: ${reason}`);
  await webhook('participant_left');

  step('The room is deleted');
  await client.deleteRoom(room);
  assert.ok(!(await client.listRooms()).some(({ sid }) => sid === created.sid));
  done('no longer listed');
  await webhook('room_finished');

  step('Forged webhooks are rejected');
  const deliver = async (body, authorization) => {
    const response = await fetch(webhooks.url, { method: 'POST', body, headers: { authorization } });
    return response.status;
  };
  const sign = (body, secret) => {
    const signature = new AccessToken(apiKey, secret);
    signature.sha256 = createHash('sha256').update(body).digest('base64');
    return signature.toJwt();
  };
  if (!sendsWebhooks) {
    const body = JSON.stringify({ event: 'room_finished', room: { name: room, sid: created.sid } });
    assert.equal(await deliver(body, sign(body, apiSecret)), 200);
  }
  const genuine = webhooks.requests.find(({ event }) => event.event === 'room_finished' && event.room.name === room);
  const changed = genuine.body.replace(room, 'another-room');
  assert.notEqual(changed, genuine.body);
  assert.equal(await deliver(changed, genuine.authorization), 401);
  done('a genuine webhook with a changed body: status 401');
  assert.equal(await deliver(genuine.body, sign(genuine.body, 'a guessed secret')), 401);
  done('a webhook signed with another secret: status 401');

  assert.deepEqual(
    refused.map(({ error }) => error.message),
    ['sha256 checksum of body does not match', 'invalid signature']
  );
  print(`\n${bold(green('Done.'))} ${steps} steps; webhooks: ${verified.length} verified, ${refused.length} refused.`);
}

let server;
try {
  server = await start();
  await story(server);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof NoLiveKitServer) {
    print(`${red('No LiveKit server:')} ${error.message}`);
    print('To use a running server, set LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET: npm run demo -- --live');
  } else {
    print(`\n${bold(red(`Failed at step ${steps}.`))} ${error.stack}`);
  }
}
await server?.stop();
