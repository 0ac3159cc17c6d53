// What a client sends for values that are not of their documented type, beside 1.2.7 and 0.5.10: bytes and whole numbers.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import vm from 'node:vm';

import sdk from '../index.js';
import { startServer } from './server.mjs';

const require = createRequire(import.meta.url);
const before = require('lk05');
const after = require('lk1');
const beforeRoot = path.dirname(require.resolve('lk05'));
const { CreateRoomRequest, SendDataRequest } = require('livekit-server-sdk-rs/dist/proto/livekit_room');
const { DataPacket } = require('livekit-server-sdk-rs/dist/proto/livekit_models');
const { StartRecordingRequest } = require('livekit-server-sdk-rs/dist/proto/livekit_recording');

const KEYS = ['APIkey', 'a secret that is long enough to be accepted'];
/** UTF-8 has no half of a surrogate pair, so a request with this room is JSON. */
const HALF = 'r\ud800';

/** A server that accepts everything, and the last request that it got. */
async function start(t) {
  const server = await startServer(t, () => ({}));
  return { ...server, last: () => server.requests.pop() };
}

/** @returns {Promise<Error | undefined>} what the call was rejected with */
const refusal = (call) =>
  call.then(
    () => undefined,
    (error) => error
  );

describe('bytes', () => {
  const buffer = (...bytes) => Uint8Array.from(bytes).buffer;
  const shared = new SharedArrayBuffer(2);
  new Uint8Array(shared).set([7, 255]);

  /** What 1.2.7 sends as well. */
  const accepted = {
    'a Uint8Array': new Uint8Array([0, 104, 255]),
    'a part of a Uint8Array': new Uint8Array([1, 2, 3, 4]).subarray(1, 3),
    'a Buffer': Buffer.from('hi'),
    'an empty Uint8Array': new Uint8Array(),
    'an array of bytes': [104, 0, 255],
    'an empty array': [],
    'an ArrayBuffer': buffer(1, 2, 3),
    'a SharedArrayBuffer': shared,
    'a text': 'h\u00e9llo \u{1F600}',
    'an empty text': '',
    'a text with half a surrogate pair': 'a\ud800b',
    'the JSON of a Buffer': JSON.parse(JSON.stringify(Buffer.from([0, 104, 255]))),
    'the JSON of an empty Buffer': { type: 'Buffer', data: [] },
    'a Uint8Array of another realm': vm.runInNewContext('new Uint8Array([1, 2, 255])'),
    'an ArrayBuffer of another realm': vm.runInNewContext('new Uint8Array([1, 2, 255]).buffer'),
    'an array of another realm': vm.runInNewContext('[1, 2, 255]'),
  };

  /** Views: 1.2.7 refuses a DataView, and cuts each element of the others down to a byte. */
  const views = {
    'a DataView': new DataView(buffer(1, 2, 3, 4), 1, 2),
    'a Uint16Array': new Uint16Array([0x0102, 0x0304]),
    'a part of an Int8Array': new Int8Array([-1, -2, -3]).subarray(1),
    'a Float64Array': new Float64Array([1.5]),
    'a view of another realm': vm.runInNewContext('new Uint16Array([0x0102, 0x0304])'),
  };

  /** What is refused; 1.2.7 refuses those in the first list, and sends something for the others. */
  const refused = {
    both: {
      'an object': { a: 1 },
      'an empty object': {},
      'a number': 5,
      zero: 0,
      null: null,
      true: true,
      'a bigint': 5n,
      'a symbol': Symbol('bytes'),
      'a function': () => 'bytes',
      'a Map': new Map(),
      'the JSON of a Buffer without its bytes': { type: 'Buffer' },
      'the JSON of a Uint8Array': { ...new Uint8Array([1, 2]) },
    },
    here: {
      'an array with a number above 255': [256],
      'an array with a number below 0': [-1],
      'an array with a fraction': [1.5],
      'an array with NaN': [NaN],
      'an array with texts': ['104'],
      'an array with null': [1, null],
      'an array with a hole': Array(2),
      'an array of arrays': [[104]],
      'the JSON of a Buffer with a number above 255': { type: 'Buffer', data: [1, 256] },
      'an object like an array': { length: 1, 0: 104 },
      'a String object': Object('hi'),
      'a Date': new Date(0),
    },
  };

  /** The bytes that a request carries, in base64. */
  function sent({ headers, body }) {
    if (headers['content-type'] === 'application/json') return JSON.parse(body).data;
    return Buffer.from(SendDataRequest.decode(body).data).toString('base64');
  }

  for (const [room, wire] of [
    ['r', 'any'],
    [HALF, 'JSON'],
  ]) {
    test(`sends what 1.2.7 sends, with ${wire} as the wire`, async (t) => {
      const server = await start(t);
      const [ours, other] = [sdk, after].map((from) => new from.RoomServiceClient(server.url, ...KEYS));
      for (const [what, data] of Object.entries(accepted)) {
        await other.sendData(room, data, 0, []);
        const expected = sent(server.last());
        await ours.sendData(room, data, 0, []);
        assert.equal(sent(server.last()), expected, what);
      }
    });

    test(`sends the memory of a view, with ${wire} as the wire`, async (t) => {
      const server = await start(t);
      const rooms = new sdk.RoomServiceClient(server.url, ...KEYS);
      for (const [what, view] of Object.entries(views)) {
        await rooms.sendData(room, view, 0, []);
        const memory = Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('base64');
        assert.equal(sent(server.last()), memory, what);
      }
    });
  }

  test('refuses anything else with a TypeError that names the field, and sends nothing', async (t) => {
    const server = await start(t);
    const [ours, other] = [sdk, after].map((from) => new from.RoomServiceClient(server.url, ...KEYS));
    for (const [by, values] of Object.entries(refused)) {
      for (const [what, data] of Object.entries(values)) {
        const error = await refusal(other.sendData('r', data, 0, []));
        assert.equal(error?.name, by === 'both' ? 'TypeError' : undefined, `1.2.7: ${what}`);
        server.requests.length = 0;
        for (const room of ['r', HALF]) {
          const { name, message } = (await refusal(ours.sendData(room, data, 0, []))) ?? {};
          assert.equal(name, 'TypeError', what);
          assert.match(message, /^SendDataRequest\.data must be /, what);
          assert.equal(server.requests.length, 0, what);
        }
      }
    }
  });

  test('leaves undefined out, as 1.2.7', async (t) => {
    const server = await start(t);
    for (const from of [after, sdk]) {
      for (const room of ['r', HALF]) {
        await new from.RoomServiceClient(server.url, ...KEYS).sendData(room, undefined, 0, []);
        assert.ok(!sent(server.last()), room);
      }
    }
  });

  test('toJSON of each message with bytes reads them alike', () => {
    const fields = [
      (data) => SendDataRequest.toJSON({ data }).data,
      (payload) => DataPacket.toJSON({ user: { payload } }).user.payload,
    ];
    for (const read of fields) {
      for (const data of [...Object.values(accepted)]) assert.equal(read(data), Buffer.from(data).toString('base64'));
      for (const data of [...Object.values(refused.both), ...Object.values(refused.here)]) {
        assert.throws(() => read(data), {
          name: 'TypeError',
          message: /^(SendDataRequest\.data|UserPacket\.payload) must be /,
        });
      }
    }
  });
});

describe('whole numbers', () => {
  const numbers = [
    0.4,
    0.5,
    1.5,
    2.5,
    600.49,
    -0.4,
    1e9 + 0.5,
    2 ** 32 - 0.4,
    2 ** 33,
    -1.5,
    NaN,
    Infinity,
    '5',
    '1.5',
    true,
  ];
  const room = ['emptyTimeout', 'maxParticipants', 'minPlayoutDelay', 'maxPlayoutDelay'];

  /** A JSON of what was sent: without the fields that are not set, which protobuf leaves out. */
  function json({ headers, body }, message) {
    const fields =
      headers['content-type'] === 'application/json' ? JSON.parse(body) : message.toJSON(message.decode(body));
    return JSON.parse(JSON.stringify(fields, (key, value) => value || undefined));
  }

  test('of a room are rounded as by 1.2.7', async (t) => {
    const server = await start(t);
    const [ours, other] = [sdk, after].map((from) => new from.RoomServiceClient(server.url, ...KEYS));
    for (const name of ['r', HALF]) {
      for (const field of room) {
        for (const number of numbers) {
          const options = { name, [field]: number };
          await other.createRoom(options);
          const expected = json(server.last(), CreateRoomRequest);
          await ours.createRoom(options);
          assert.deepEqual(json(server.last(), CreateRoomRequest), expected, `${field}: ${number}`);
        }
      }
    }
  });

  test('of a recording are rounded as by 0.5.10', async (t) => {
    const server = await start(t);
    const { default: Other } = require(path.join(beforeRoot, 'RecordingServiceClient'));
    const [ours, other] = [sdk.RecordingServiceClient, Other].map((Client) => new Client(server.url, ...KEYS));
    const fields = ['width', 'height', 'depth', 'framerate', 'audioBitrate', 'audioFrequency', 'videoBitrate'];
    for (const url of ['https://host', HALF]) {
      for (const field of fields) {
        for (const number of numbers) {
          const args = [url, 'file', { [field]: number }];
          await other.startRecording(...args);
          const expected = json(server.last(), StartRecordingRequest).options;
          await ours.startRecording(...args);
          assert.deepEqual(json(server.last(), StartRecordingRequest).options, expected, `${field}: ${number}`);
        }
      }
    }
  });

  test('of an egress and an ingress are rounded as by 1.2.7', async (t) => {
    const server = await start(t);
    const calls = [
      ({ EgressClient }, name, value) =>
        new EgressClient(server.url, ...KEYS).startRoomCompositeEgress(
          name,
          { filepath: 'f' },
          { encodingOptions: { width: value } }
        ),
      ({ EgressClient }, name, segmentDuration) =>
        new EgressClient(server.url, ...KEYS).startWebEgress(name, {
          segments: { filenamePrefix: 'f', segmentDuration },
        }),
      ({ IngressClient }, name, bitrate) =>
        new IngressClient(server.url, ...KEYS).createIngress(0, { name, audio: { encodingOptions: { bitrate } } }),
    ];
    for (const call of calls) {
      for (const value of [1.5, 2.4, -0.5]) {
        await call(after, HALF, value);
        const expected = json(server.last());
        await call(sdk, HALF, value);
        assert.deepEqual(json(server.last()), expected);
      }
    }
  });

  test('that are not numbers are sent as they are, and the server refuses them', async (t) => {
    const server = await start(t);
    await new sdk.RoomServiceClient(server.url, ...KEYS).createRoom({ name: 'r', emptyTimeout: 'soon' });
    assert.equal(JSON.parse(server.last().body).emptyTimeout, 'soon');
  });

  test('stay as they are in toJSON, as in 0.5.4', () => {
    assert.equal(CreateRoomRequest.toJSON({ emptyTimeout: 1.5 }).emptyTimeout, 1.5);
    assert.equal(StartRecordingRequest.toJSON({ options: { width: 1.5 } }).options.width, 1.5);
    assert.equal(before.Room.toJSON({ emptyTimeout: 1.5 }).emptyTimeout, 2);
  });
});
