// The measured works: what each candidate does, and how much faster than its peers this package should be. run.mjs and
// candidate.mjs use it.

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The candidates: this package and its peers, from npm under aliases. */
export const candidates = {
  ours: { title: 'livekit-server-sdk-rs', load: () => require('..') },
  '0.5.10': { title: 'livekit-server-sdk 0.5.10', load: () => require('lk05') },
  '2.19.2': { title: 'livekit-server-sdk 2.19.2', load: () => import('lk2') },
};

const KEY = 'APIabcdefgh';
const SECRET = 'secretsecretsecretsecretsecretsecret';

const grant = () => ({ roomJoin: true, room: 'myroom', canPublish: true, canSubscribe: true });

function mint({ AccessToken }) {
  return () => {
    const token = new AccessToken(KEY, SECRET, { identity: 'user-1234', ttl: '10m' });
    token.addGrant(grant());
    return token.toJwt();
  };
}

/** Undocumented grants take the slow path, through JSON. */
function mintUnknown({ AccessToken }) {
  return () => {
    const token = new AccessToken(KEY, SECRET, { identity: 'user-1234', ttl: '10m' });
    token.addGrant({ ...grant(), canUpdateOwnMetadata: true, tenant: ['t42', 'eu'] });
    return token.toJwt();
  };
}

function verify({ AccessToken, TokenVerifier }) {
  const token = new AccessToken(KEY, SECRET, { identity: 'user-1234', ttl: '6h' });
  token.addGrant(grant());
  const verifier = new TokenVerifier(KEY, SECRET);
  const jwt = token.toJwt();
  // 2.x mints and verifies asynchronously.
  if (typeof jwt === 'string') return () => verifier.verify(jwt);
  return jwt.then((jwt) => () => verifier.verify(jwt));
}

function track(i) {
  const video = i % 2 === 0;
  const layers = [
    { quality: 'LOW', width: 320, height: 180, bitrate: 150000 },
    { quality: 'MEDIUM', width: 640, height: 360, bitrate: 500000 },
    { quality: 'HIGH', width: 1280, height: 720, bitrate: 1700000 },
  ];
  return {
    sid: `TR_AMVCk9pqXyZ${String(i).padStart(3, '0')}`,
    type: video ? 'VIDEO' : 'AUDIO',
    name: video ? 'camera' : 'microphone',
    muted: i % 5 === 0,
    width: video ? 1280 : 0,
    height: video ? 720 : 0,
    simulcast: video,
    source: video ? 'CAMERA' : 'MICROPHONE',
    layers: video ? layers : [],
    mimeType: video ? 'video/VP8' : 'audio/opus',
    mid: String(i),
  };
}

function webhookBody({ tracks, name }) {
  return JSON.stringify({
    event: 'participant_joined',
    room: {
      sid: 'RM_hycBMAjmt6Ub',
      name,
      emptyTimeout: 300,
      maxParticipants: 50,
      creationTime: '1692627281',
      turnPassword: '2Pvdj+/WV1xV4EkB8klJ9xkXDWY=',
      enabledCodecs: [{ mime: 'audio/opus' }, { mime: 'video/H264' }, { mime: 'video/VP8' }],
      metadata: JSON.stringify({ tenant: 't42', kind: 'meeting' }),
      numParticipants: 7,
      numPublishers: 3,
    },
    participant: {
      sid: 'PA_ps2Dt7nM4oAr',
      identity: 'user-1234',
      state: 'ACTIVE',
      tracks: Array.from({ length: tracks }, (_, i) => track(i)),
      metadata: JSON.stringify({ avatar: 'https://cdn.example.com/a/ada.png', role: 'host' }),
      joinedAt: '1692985556',
      name: 'Ada Lovelace',
      version: 4,
      permission: { canSubscribe: true, canPublish: true, canPublishData: true },
      region: 'us-east',
      isPublisher: true,
    },
    id: 'EV_eugWmGhovZmm',
    createdAt: '1692985556',
  });
}

const webhook = (options) => async (sdk) => {
  const { spell = String } = options;
  const body = spell(webhookBody(options));
  const token = new sdk.AccessToken(KEY, SECRET);
  token.sha256 = createHash('sha256').update(body).digest('base64');
  const jwt = await token.toJwt();
  const receiver = new sdk.WebhookReceiver(KEY, SECRET);
  return () => receiver.receive(body, jwt);
};

const createRoom = ({ RoomServiceClient }, url) => {
  const client = new RoomServiceClient(url, KEY, SECRET);
  return () => client.createRoom({ name: 'myroom', emptyTimeout: 300, maxParticipants: 50 });
};

const listRooms = ({ RoomServiceClient }, url) => {
  const client = new RoomServiceClient(url, KEY, SECRET);
  return () => client.listRooms();
};

/** Decodes the reply of listRooms in each client, from bytes to objects. */
const decode = async (sdk, url, name) => {
  const protobuf = name === 'ours';
  const reply = await fetch(`${url}/twirp/livekit.RoomService/ListRooms`, {
    method: 'POST',
    headers: { 'content-type': protobuf ? 'application/protobuf' : 'application/json' },
    body: protobuf ? '' : '{}',
  });
  const bytes = Buffer.from(await reply.arrayBuffer());
  if (protobuf) {
    const { ListRoomsResponse } = require('../dist/proto/livekit_room');
    return () => ListRoomsResponse.decode(bytes).rooms;
  }
  const camelcaseKeys = createRequire(require.resolve('lk1/package.json'))('camelcase-keys');
  if (name === '0.5.10') {
    const { ListRoomsResponse } = require('lk05/dist/proto/livekit_room');
    return () => ListRoomsResponse.fromJSON(camelcaseKeys(JSON.parse(bytes.toString()), { deep: true })).rooms;
  }
  const { ListRoomsResponse } = createRequire(require.resolve('lk2'))('@livekit/protocol');
  return () => ListRoomsResponse.fromJson(JSON.parse(bytes.toString()), { ignoreUnknownFields: true }).rooms;
};

/** Converts rooms that JSON.parse returned: only the JavaScript part. */
const decodeJson = (sdk, _, name) => {
  const room = JSON.parse(webhookBody({ tracks: 0, name: 'Demo Room' })).room;
  const list = { rooms: Array.from({ length: 1000 }, () => room) };
  if (name === '2.19.2') {
    const { ListRoomsResponse } = createRequire(require.resolve('lk2'))('@livekit/protocol');
    return () => ListRoomsResponse.fromJson(list, { ignoreUnknownFields: true }).rooms;
  }
  const { ListRoomsResponse } = require(`${name === 'ours' ? '..' : 'lk05'}/dist/proto/livekit_room`);
  return () => ListRoomsResponse.fromJSON(list).rooms;
};

/**
 * @typedef {object} Work
 * @property {string} title
 * @property {(sdk: any, url: string, candidate: string) => any} make returns the measured function
 * @property {boolean} [async] whether it returns a promise
 * @property {number} [inFlight] number of concurrent calls
 * @property {number} [rooms] number of rooms in the server's list
 * @property {'us' | 'main'} [figure] the compared figure: elapsed time, or CPU time of the main thread
 * @property {Record<string, number>} goals minimum speed-up over each peer
 */

/** @type {Record<string, Work>} */
export const works = {
  mint: { title: 'mint (identity, 4 grants)', make: mint, goals: { '0.5.10': 10, '2.19.2': 22 } },
  verify: { title: 'verify', make: verify, goals: { '0.5.10': 11, '2.19.2': 16 } },
  webhook: {
    title: 'webhook, 1.3 KB ASCII',
    make: webhook({ tracks: 2, name: 'Demo Room' }),
    goals: { '0.5.10': 4.5, '2.19.2': 22 },
  },
  'webhook-unicode': {
    title: 'webhook, 1.3 KB with non-ASCII text',
    make: webhook({ tracks: 2, name: 'Demo Room — café' }),
    goals: { '0.5.10': 4, '2.19.2': 18 },
  },
  'webhook-long': {
    title: 'webhook, 72 KB with 260 tracks',
    make: webhook({ tracks: 260, name: 'Demo Room' }),
    goals: { '0.5.10': 2.8, '2.19.2': 10 },
  },
  'mint-slow': {
    title: 'slow path: mint, undocumented grants',
    make: mintUnknown,
    goals: { '0.5.10': 1, '2.19.2': 1 },
  },
  'webhook-slow': {
    title: 'slow path: webhook with an escape in a name',
    make: webhook({ tracks: 2, name: 'Demo Room', spell: (body) => body.replace('"identity"', '"\\u0069dentity"') }),
    goals: { '0.5.10': 1, '2.19.2': 1 },
  },
  'decode-slow': {
    title: 'slow path: fromJSON of 1000 rooms',
    make: decodeJson,
    rooms: 1000,
    goals: { '0.5.10': 1, '2.19.2': 1 },
  },
  'create-64': {
    title: 'createRoom, 64 in flight',
    make: createRoom,
    async: true,
    inFlight: 64,
    goals: { '0.5.10': 13, '2.19.2': 26 },
  },
  'create-64-main': {
    title: 'the same, main thread’s CPU',
    make: createRoom,
    async: true,
    inFlight: 64,
    figure: 'main',
    goals: { '0.5.10': 45, '2.19.2': 90 },
  },
  create: { title: 'createRoom, one at a time', make: createRoom, async: true, goals: { '0.5.10': 3.5, '2.19.2': 6 } },
  'list-1000': {
    title: 'listRooms, 1000 rooms, complete call',
    make: listRooms,
    async: true,
    rooms: 1000,
    goals: { '0.5.10': 18, '2.19.2': 18 },
  },
  'list-10000': {
    title: 'listRooms, 10,000 rooms',
    make: listRooms,
    async: true,
    rooms: 10000,
    goals: { '0.5.10': 20, '2.19.2': 20 },
  },
  'decode-1000': {
    title: 'decoding only, 1000 rooms',
    make: decode,
    rooms: 1000,
    goals: { '0.5.10': 22, '2.19.2': 30 },
  },
};
