// Compares the generated messages with those of livekit-server-sdk 0.5.10 and 1.2.7, and with protobufjs and the same
// .proto files. 0.5.10 and 1.2.7 round numbers in toJSON, so the comparison with them uses integers.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';

import { announce, holds } from './runs.mjs';

const require = createRequire(import.meta.url);
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const of05 = ['livekit_models', 'livekit_room', 'livekit_recording', 'livekit_webhook'];
const of1 = ['livekit_models', 'livekit_room', 'livekit_egress', 'livekit_ingress', 'livekit_webhook'];
const modules = [...new Set([...of05, ...of1])];
const borrowed = ['google/protobuf/empty', 'google/protobuf/timestamp'];

const load = (folder, names) => Object.assign({}, ...names.map((name) => require(path.join(folder, name))));
const ours = load(path.join(root, 'generated'), [...modules, ...borrowed]);
const wire = load(
  path.join(root, 'generated'),
  [...modules, ...borrowed].map((name) => `${name}.wire`)
);
const { Writer } = require('../wire/writer');

const folderOf = (name) => path.join(path.dirname(require.resolve(name)), 'proto');
const others = {
  '0.5.10': load(folderOf('lk05'), of05),
  '1.2.7': load(folderOf('lk1'), [...of1, 'google/protobuf/timestamp']),
};
// Between 0.5.4 and 0.5.10, some field numbers were reused; later, an enum got more values.
const changed = {
  '0.5.10': ['StartRecordingRequest', 'RecordingTemplate', 'RecordingOptions', 'ClientInfo'],
  '1.2.7': [],
};

const protobuf = createRequire(require.resolve('lk05'))('protobufjs');
const { types, services } = readProto();

function readProto() {
  const schema = new protobuf.Root();
  schema.resolvePath = (_, target) =>
    target.endsWith('descriptor.proto')
      ? path.join(path.dirname(require.resolve('protobufjs')), 'google/protobuf/descriptor.proto')
      : path.join(root, 'proto', path.relative(path.join(root, 'proto'), path.resolve(root, 'proto', target)));
  schema.loadSync(modules.map((name) => `${name}.proto`));
  schema.resolveAll();
  const found = {};
  const rpcs = schema.lookup('livekit').nestedArray.filter((item) => item instanceof protobuf.Service);
  for (const space of ['livekit', 'google.protobuf']) {
    for (const item of schema.lookup(space).nestedArray) {
      const used = space === 'livekit' || ['Empty', 'Timestamp'].includes(item.name);
      if (item instanceof protobuf.Type && used) found[item.name] = item;
    }
  }
  return { types: found, services: rpcs };
}

const number = {
  uint32: fc.nat({ max: 0xffffffff }),
  int32: fc.integer(),
  int64: fc.maxSafeInteger(),
  uint64: fc.maxSafeNat(),
  float: fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  double: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
};

/**
 * Messages of a type with all fields, or those that `has` accepts; optional fields are sometimes missing. `alone`: at most
 * one field of a oneof is set.
 */
function messages(type, has = () => true, alone = false) {
  const fields = {};
  for (const field of type.fieldsArray.filter((one) => has(type.name, one.name))) {
    fields[field.name] = field.map
      ? fc.dictionary(key(field), value(field, has, alone), { maxKeys: 3, noNullPrototype: true })
      : field.repeated
        ? fc.array(value(field, has, alone), { maxLength: 4, depthIdentifier: 'messages' })
        : field.partOf || field.resolvedType instanceof protobuf.Type
          ? fc.option(value(field, has, alone), { nil: undefined, depthIdentifier: 'messages' })
          : value(field, has, alone);
  }
  const oneofs = type.oneofsArray.map(({ fieldsArray }) => fieldsArray.map(({ name }) => name));
  return alone
    ? fc.tuple(fc.record(fields), fc.nat()).map(([message, n]) => oneOfEach(oneofs, message, n))
    : fc.record(fields);
}

function oneOfEach(oneofs, message, n) {
  for (const names of oneofs) {
    const set = names.filter((name) => message[name] !== undefined);
    for (const name of set) if (name !== set[n % set.length]) message[name] = undefined;
  }
  return message;
}

const key = (field) =>
  field.keyType === 'string' ? fc.string({ unit: 'grapheme', maxLength: 60 }) : fc.integer().map(String);

function value(field, has, alone) {
  if (field.resolvedType?.name === 'Timestamp') return fc.date({ noInvalidDate: true });
  if (field.resolvedType instanceof protobuf.Type) return messages(field.resolvedType, has, alone);
  if (field.resolvedType) return fc.constantFrom(...Object.values(field.resolvedType.values));
  if (field.type === 'string') return fc.string({ unit: 'grapheme', maxLength: 60 });
  if (field.type === 'bytes') return fc.uint8Array({ maxLength: 300 });
  return field.type === 'bool' ? fc.boolean() : number[field.type];
}

const plain = (bytes) => new Uint8Array(bytes);
const encoded = (name, message) => ours[name].encode(message).finish();

/** A message parsed by protobufjs, with 64-bit values as numbers and `undefined` for missing fields. */
function readByProtobufjs(name, bytes) {
  const read = types[name].toObject(types[name].decode(plain(bytes)), { longs: Number, arrays: true });
  return ours[name].fromPartial(
    withTimes(types[name], read, ({ seconds = 0, nanos = 0 }) => new Date(seconds * 1000 + nanos / 1e6))
  );
}

/** A message with its times replaced. */
function withTimes(type, message, replace) {
  const copy = { ...message };
  for (const { name, resolvedType, repeated, map } of type.fieldsArray) {
    const given = message[name];
    if (given === undefined || map || !(resolvedType instanceof protobuf.Type)) continue;
    const one = (value) =>
      resolvedType.name === 'Timestamp' ? replace(value) : withTimes(resolvedType, value, replace);
    copy[name] = repeated ? given.map(one) : one(given);
  }
  return copy;
}

const messageNames = Object.keys(types);
// All messages share the runs of one property.
const check = (arbitrary, holding, parts = messageNames.length) => holds(fc.property(arbitrary, holding), parts);
announce('messages');
const requests = messageNames.filter((name) => wire[`fits${name}`]);

describe('exports of a module', () => {
  const functions = (...names) => names.flatMap((name) => [`${name}FromJSON`, `${name}ToJSON`]);
  const of05 = {
    livekit_models: [
      'TrackType',
      'ParticipantInfo_State',
      'DataPacket_Kind',
      'Room',
      'Codec',
      'ParticipantInfo',
      'TrackInfo',
      'DataPacket',
      'ActiveSpeakerUpdate',
      'SpeakerInfo',
      'UserPacket',
      ...functions('trackType', 'participantInfo_State', 'dataPacket_Kind'),
    ],
    livekit_room: [
      'CreateRoomRequest',
      'ListRoomsRequest',
      'ListRoomsResponse',
      'DeleteRoomRequest',
      'DeleteRoomResponse',
      'ListParticipantsRequest',
      'ListParticipantsResponse',
      'RoomParticipantIdentity',
      'RemoveParticipantResponse',
      'MuteRoomTrackRequest',
      'MuteRoomTrackResponse',
      'ParticipantPermission',
      'UpdateParticipantRequest',
      'UpdateSubscriptionsRequest',
      'UpdateSubscriptionsResponse',
      'SendDataRequest',
      'SendDataResponse',
      'UpdateRoomMetadataRequest',
    ],
    livekit_recording: [
      'RecordingPreset',
      'StartRecordingRequest',
      'RecordingTemplate',
      'RtmpOutput',
      'RecordingOptions',
      'StartRecordingResponse',
      'AddOutputRequest',
      'RemoveOutputRequest',
      'EndRecordingRequest',
      ...functions('recordingPreset'),
    ],
    livekit_webhook: ['WebhookEvent', 'RecordingResult'],
    'google/protobuf/empty': ['Empty'],
  };
  for (const [name, names] of Object.entries(of05)) {
    test(name, async () => {
      const module = require(`../generated/${name}`);
      assert.deepEqual(
        names.filter((one) => !(one in module)),
        []
      );
      assert.equal(module.protobufPackage, name.startsWith('google') ? 'google.protobuf' : 'livekit');
      const imported = await import(`../generated/${name}.js`);
      for (const one of [...names, 'protobufPackage']) assert.equal(imported[one], module[one], one);
      assert.deepEqual(
        Object.keys(module).filter((one) => /^(encode|fits|read|id$)/.test(one)),
        []
      );
    });
  }

  test('both files have the same ParticipantPermission', () => {
    const { ParticipantPermission } = require('../generated/livekit_models');
    assert.equal(require('../generated/livekit_room').ParticipantPermission, ParticipantPermission);
  });
});

describe('enums', () => {
  const enums = Object.keys(ours).filter((name) => ours[name].UNRECOGNIZED === -1);
  const functionOf = (name) => name[0].toLowerCase() + name.slice(1);
  const old = ['TrackType', 'ParticipantInfo_State', 'DataPacket_Kind', 'RecordingPreset'];

  test('map names to values and back', () => {
    assert.deepEqual(
      { ...ours.TrackType },
      {
        0: 'AUDIO',
        1: 'VIDEO',
        2: 'DATA',
        AUDIO: 0,
        VIDEO: 1,
        DATA: 2,
        UNRECOGNIZED: -1,
        '-1': 'UNRECOGNIZED',
      }
    );
    assert.deepEqual(
      old.filter((name) => !enums.includes(name)),
      []
    );
  });

  for (const name of enums) {
    test(name, () => {
      const fromJSON = ours[`${functionOf(name)}FromJSON`];
      const toJSON = ours[`${functionOf(name)}ToJSON`];
      for (const [key, given] of Object.entries(ours[name]).filter(([, number_]) => typeof number_ === 'number')) {
        assert.equal(ours[name][given], key);
        assert.equal(fromJSON(key), given);
        assert.equal(fromJSON(given), given);
        if (given !== -1) assert.equal(toJSON(given), key);
      }
      for (const odd of ['0', 99, 'nothing', null, undefined, {}, 1.5, true]) assert.equal(fromJSON(odd), -1);
      for (const odd of [-1, 99, null, 'AUDIO']) {
        assert.equal(toJSON(odd), old.includes(name) ? 'UNKNOWN' : 'UNRECOGNIZED');
      }
    });

    for (const [version, other] of Object.entries(others)) {
      if (!other[name]) continue;
      test(`${name} equals that of ${version}`, () => {
        for (const [key, given] of Object.entries(other[name])) assert.equal(ours[name][key], given);
      });
    }
  }
});

for (const [version, other] of Object.entries(others)) {
  describe(`messages as in ${version}`, () => {
    const shared = messageNames.filter((name) => other[name] && !changed[version].includes(name));
    const has = (name, field) => {
      const { resolvedType } = types[name].fields[field];
      const known = !(resolvedType instanceof protobuf.Type) || shared.includes(resolvedType.name);
      return known && field in other[name].fromPartial({});
    };

    test('compares more than 20 messages', () => assert.ok(shared.length > 20));

    for (const name of shared) {
      test(name, () => {
        check(messages(types[name], has), (message) => {
          const theirs = other[name].fromPartial(message);
          const mine = ours[name].fromPartial(message);
          assertHas(mine, theirs);
          const json = other[name].toJSON(theirs);
          assertHas(ours[name].toJSON(mine), json);
          assertHas(ours[name].fromJSON(json), other[name].fromJSON(json));
          // 1.2.7 writes an empty packed list, so the parsed messages are compared, not the bytes.
          const bytes = other[name].encode(theirs).finish();
          if (version === '0.5.10') assert.deepEqual(encoded(name, mine), bytes);
          assertHas(ours[name].decode(plain(bytes)), theirs);
          assert.deepEqual(other[name].decode(plain(encoded(name, mine))), theirs);
        });
      });
    }
  });
}

/** Checks that `actual` has everything that `expected` has, at any depth. */
function assertHas(actual, expected, at = '') {
  if (typeof expected !== 'object' || expected === null || ArrayBuffer.isView(expected)) {
    assert.deepEqual(actual, expected, at);
    return;
  }
  if (Array.isArray(expected)) assert.equal(actual?.length, expected.length, at);
  for (const key of Object.keys(expected)) {
    // A missing value equals undefined.
    assertHas(actual?.[key], expected[key], `${at}.${key}`);
  }
}

describe('messages as protobufjs reads them', () => {
  for (const name of messageNames) {
    test(name, () => {
      check(messages(types[name]), (message) => {
        const bytes = encoded(name, message);
        assert.deepEqual(readByProtobufjs(name, bytes), ours[name].fromPartial(message));
        assert.deepEqual(ours[name].decode(plain(bytes)), ours[name].fromPartial(message));
        const times = withTimes(types[name], message, (date) => {
          const time = date.getTime();
          return { seconds: Math.trunc(time / 1000), nanos: (time % 1000) * 1e6 };
        });
        const byProtobufjs = types[name].encode(types[name].fromObject(times)).finish();
        assert.deepEqual(ours[name].decode(plain(byProtobufjs)), ours[name].fromPartial(message));
        const json = JSON.parse(JSON.stringify(ours[name].toJSON(message)));
        assert.deepEqual(ours[name].fromJSON(json), ours[name].fromPartial(message));
      });
    });
  }
});

describe('order of keys', () => {
  const orders = {
    ParticipantInfo: 'sid identity state metadata joinedAt hidden name version region isPublisher tracks permission',
    UserPacket: 'participantSid destinationSids participantIdentity destinationIdentities payload topic',
    StartRecordingRequest: 'url template s3Url rtmp file options',
    WebhookEvent: 'event id createdAt numDropped room participant recordingResult egressInfo ingressInfo track',
    EncodedFileOutput: 'fileType filepath disableManifest s3 gcp azure aliOSS',
  };
  for (const [name, order] of Object.entries(orders)) {
    test(name, () => {
      for (const made of ['fromJSON', 'fromPartial']) assert.equal(Object.keys(ours[name][made]({})).join(' '), order);
      assert.equal(Object.keys(ours[name].decode(new Uint8Array())).join(' '), order);
    });
  }

  test('toJSON keeps the order of declaration', () => {
    const json = ours.ParticipantInfo.toJSON(ours.ParticipantInfo.fromPartial({ tracks: [], permission: {} }));
    assert.equal(
      Object.keys(json).join(' '),
      'sid identity state tracks metadata joinedAt hidden name version permission region isPublisher'
    );
  });
});

describe('fromJSON', () => {
  test('converts by String, Number and Boolean', () => {
    const given = { sid: 5, name: true, emptyTimeout: '0x10', creationTime: '', metadata: ['a', 'b'] };
    const room = ours.Room.fromJSON(given);
    assert.deepEqual(room, ours.Room.fromPartial({ sid: '5', name: 'true', emptyTimeout: 16, metadata: 'a,b' }));
    assert.equal(ours.TrackInfo.fromJSON({ muted: 'false' }).muted, true);
    assert.ok(Number.isNaN(ours.Room.fromJSON({ maxParticipants: 'many' }).maxParticipants));
  });

  test('treats null and undefined as missing', () => {
    const empty = ours.WebhookEvent.fromJSON({ event: null, room: null, id: undefined });
    assert.deepEqual(empty, ours.WebhookEvent.fromPartial({}));
    assert.deepEqual(ours.UserPacket.fromJSON({ payload: null }).payload, new Uint8Array());
    assert.deepEqual(ours.ParticipantInfo.fromJSON({ tracks: null }).tracks, []);
  });

  test('returns -1 for an unknown enum value', () => {
    assert.equal(ours.TrackInfo.fromJSON({ type: 'SMELL' }).type, -1);
    assert.equal(ours.TrackInfo.fromJSON({ source: 99 }).source, -1);
  });

  test('iterates over lists', () => {
    assert.deepEqual(ours.RtmpOutput.fromJSON({ urls: new Set(['a', 5]) }).urls, ['a', '5']);
    assert.deepEqual(ours.RtmpOutput.fromJSON({ urls: 'ab' }).urls, ['a', 'b']);
    assert.throws(() => ours.RtmpOutput.fromJSON({ urls: 5 }), /^TypeError: object.urls is not iterable/);
    assert.throws(() => ours.Room.fromJSON(null), TypeError);
    assert.throws(() => ours.Room.fromJSON({ enabledCodecs: [null] }), TypeError);
  });

  test('reads base64', () => {
    assert.deepEqual(ours.UserPacket.fromJSON({ payload: 'AP8 =' }).payload, new Uint8Array([0, 255]));
    assert.throws(() => ours.UserPacket.fromJSON({ payload: '*' }), { name: 'InvalidCharacterError' });
  });

  test('reads later messages as 1.2.7 did', () => {
    const odd = { ssrc: '0x10', width: true, quality: 'HIGH' };
    assert.deepEqual(ours.VideoLayer.fromJSON(odd), others['1.2.7'].VideoLayer.fromJSON(odd));
    for (const metadata of [{ a: 5, b: null, c: ['d'] }, ['a'], 'ab', null, 5]) {
      assert.deepEqual(ours.S3Upload.fromJSON({ metadata }), others['1.2.7'].S3Upload.fromJSON({ metadata }));
    }
    const date = new Date(1_700_000_000_123);
    for (const startTime of [date, date.toISOString(), { seconds: '1700000000', nanos: 5e8 }, { nanos: 1 }, null]) {
      assert.deepEqual(ours.RTPDrift.fromJSON({ startTime }), others['1.2.7'].RTPDrift.fromJSON({ startTime }));
    }
    assert.deepEqual(ours.StreamOutput.fromJSON({ urls: 'ab' }).urls, []);
  });

  test('does not convert fields with a later name', () => {
    const odd = { name: true, version: {}, isPublisher: 'yes', permission: 5, region: 7 };
    assert.deepEqual(ours.ParticipantInfo.fromJSON(odd), ours.ParticipantInfo.fromPartial({}));
    const lists = { layers: 5, codecs: { length: 1 }, source: [], encryption: {} };
    assert.deepEqual(ours.TrackInfo.fromJSON(lists), ours.TrackInfo.fromPartial({}));
    assert.equal(ours.WebhookEvent.fromJSON({ createdAt: '1700000000' }).createdAt, 1700000000);
  });
});

describe('toJSON', () => {
  test('rounds numbers and fills lists of later messages as 1.2.7 did', () => {
    const cases = [
      ['VideoLayer', { width: 1.5, ssrc: null }],
      ['StreamOutput', {}],
      ['S3Upload', { metadata: { a: 5 } }],
      ['S3Upload', {}],
      ['RTPStats', { gapHistogram: { 1: 1.5 }, frameRate: 1.5, startTime: new Date(5) }],
      ['EncodingOptions', { width: 2.4, keyFrameInterval: 2.4, videoCodec: 99 }],
    ];
    for (const [name, message] of cases) {
      assert.deepEqual(ours[name].toJSON(message), others['1.2.7'][name].toJSON(message), name);
    }
  });

  test('does not change numbers', () => {
    assert.equal(ours.Room.toJSON(ours.Room.fromPartial({ emptyTimeout: 1.5 })).emptyTimeout, 1.5);
    assert.equal(ours.Room.toJSON({ numParticipants: 'x' }).numParticipants, 'x');
  });

  test('omits undefined, except for the lists of 0.5', () => {
    assert.deepEqual(ours.Room.toJSON({}), { enabledCodecs: [] });
    assert.deepEqual(ours.ParticipantInfo.toJSON({}), { tracks: [] });
    assert.deepEqual(ours.TrackInfo.toJSON({}), {});
    assert.deepEqual(ours.ListRoomsRequest.toJSON({}), {});
    assert.deepEqual(ours.SendDataRequest.toJSON({ room: 'r' }), { room: 'r', destinationSids: [] });
    assert.deepEqual(ours.ListRoomsRequest.toJSON({ names: ['a'] }), { names: ['a'] });
  });

  test('copies null', () => {
    assert.deepEqual(ours.Codec.toJSON({ mime: null }), { mime: null });
    assert.deepEqual(ours.DataPacket.toJSON({ kind: null, user: null }), { kind: 'UNKNOWN', user: undefined });
    assert.deepEqual(ours.ListRoomsResponse.toJSON({ rooms: [null] }), { rooms: [undefined] });
  });

  test('writes base64 of everything that is bytes', () => {
    const base64 = (payload) => ours.UserPacket.toJSON({ payload }).payload;
    const buffer = Buffer.from('xxhixx');
    assert.equal(base64(buffer.subarray(2, 4)), 'aGk=');
    assert.equal(base64(new Uint8Array()), '');
    assert.equal(base64('hi'), 'aGk=');
    assert.equal(base64(new ArrayBuffer(2)), 'AAA=');
    assert.equal(base64(new Int8Array([-1])), '/w==');
    assert.throws(() => base64(null), TypeError);
  });
});

describe('fromPartial', () => {
  test('copies without converting', () => {
    const sid = { some: 'object' };
    assert.equal(ours.Room.fromPartial({ sid }).sid, sid);
    const payload = Buffer.from('hi');
    assert.equal(ours.UserPacket.fromPartial({ payload }).payload, payload);
    const urls = ['a', 5];
    const made = ours.RtmpOutput.fromPartial({ urls }).urls;
    assert.deepEqual(made, urls);
    assert.notEqual(made, urls);
  });
});

describe('encode', () => {
  test('writes the key of a map entry even if it is 0', () => {
    const { RTPStats } = ours;
    const bytes = RTPStats.encode(RTPStats.fromPartial({ gapHistogram: { 0: 0, 7: 1 } })).finish();
    assert.equal(Buffer.from(bytes).toString('hex'), 'c201020800c2010408071001');
  });

  const theirs = others['0.5.10'];
  const units = (maxLength) =>
    fc
      .array(fc.oneof(fc.nat({ max: 0x7f }), fc.integer({ min: 0xd7f0, max: 0xe010 }), fc.nat({ max: 0xffff })), {
        maxLength,
        size: 'max',
      })
      .map((codes) => String.fromCharCode(...codes));

  test('writes any string as protobufjs does, lone surrogates too', () => {
    check(
      fc.oneof(units(39), units(120)),
      (mime) => {
        const codec = { mime, fmtpLine: `${mime}!` };
        assert.deepEqual(encoded('Codec', codec), theirs.Codec.encode(codec).finish());
      },
      500
    );
  });

  test('coerces numbers as protobufjs does', () => {
    // For an int32 between -1 and 0, or below the 64-bit range, protobufjs leaves bytes unwritten.
    const numbers = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ min: 0 }),
      fc.double({ min: -(2 ** 62), max: -1 }),
      fc.constantFrom(2 ** 32, 2 ** 53, 2 ** 63, 2 ** 64, -(2 ** 31), -(2 ** 32), -0, NaN, Infinity)
    );
    check(
      numbers,
      (given) => {
        const same = (name, fields) => {
          const message = theirs[name].fromPartial(fields);
          assert.deepEqual(encoded(name, message), theirs[name].encode(message).finish(), `${name} ${given}`);
        };
        same('Room', { maxParticipants: given });
        same('Room', { creationTime: given });
        same('RecordingOptions', { width: given });
        same('TrackInfo', { type: given });
        same('SpeakerInfo', { level: given });
      },
      1000
    );
    const odd = { ...theirs.TrackInfo.fromPartial({}), type: undefined, width: '7', height: null, muted: 1 };
    assert.deepEqual(encoded('TrackInfo', odd), theirs.TrackInfo.encode(odd).finish());
  });

  for (const size of [0, 1, 126, 127, 128, 129, 255, 16379, 16383, 16384, 16390, 2 ** 21, 2 ** 21 + 9]) {
    test(`writes nested messages of about ${size} bytes`, () => {
      const fields = { rooms: [{ enabledCodecs: [{ mime: 'm'.repeat(size) }, { mime: 'after' }] }, { name: 'last' }] };
      const message = theirs.ListRoomsResponse.fromPartial(fields);
      // Not deepEqual, which is slow for large different buffers.
      assert.ok(encoded('ListRoomsResponse', message).equals(theirs.ListRoomsResponse.encode(message).finish()));
    });
  }

  test('returns a separate Buffer each time', () => {
    const written = ours.Codec.encode({ mime: 'm', fmtpLine: '' });
    const first = written.finish();
    assert.ok(Buffer.isBuffer(first));
    first.fill(0);
    assert.deepEqual([...written.finish()], [10, 1, 109]);
  });

  test('accepts base64 and lists of numbers as bytes', () => {
    const packet = (payload) => encoded('UserPacket', { participantSid: '', payload, destinationSids: [] });
    assert.deepEqual(packet('aGk='), packet(Buffer.from('hi')));
    assert.deepEqual(packet([104, 105]), packet(Buffer.from('hi')));
  });

  test('accepts any iterable as a list', () => {
    assert.deepEqual(encoded('RtmpOutput', { urls: new Set(['a', 'b']) }), encoded('RtmpOutput', { urls: ['a', 'b'] }));
  });

  test('omits missing later fields', () => {
    assert.deepEqual([...encoded('ListRoomsRequest', {})], []);
    const permission = { canSubscribe: true, canPublish: false, canPublishData: true };
    assert.deepEqual([...encoded('ParticipantPermission', permission)], [8, 1, 24, 1]);
    assert.deepEqual([...encoded('ParticipantPermission', { ...permission, canPublishSources: [] })], [8, 1, 24, 1]);
  });

  test('rejects a protobufjs Writer', () => {
    for (const writer of [protobuf.Writer.create(), null, {}]) {
      assert.throws(() => ours.Codec.encode({ mime: '', fmtpLine: '' }, writer), {
        name: 'TypeError',
        message: 'encode does not accept a protobufjs Writer: call encode(message).finish() to get the bytes',
      });
    }
    assert.equal(ours.Codec.encode({ mime: '', fmtpLine: '' }, undefined).finish().length, 0);
  });

  const wrong = [
    ['Room', {}, 'Room.sid must be a string'],
    ['Room', { sid: 5 }, 'Room.sid must be a string'],
    ['Room', { sid: null }, 'Room.sid must be a string'],
    ['Room', ours.Room.fromPartial({ creationTime: '5' }), 'Room.creationTime must be a number'],
    ['Room', { ...ours.Room.fromPartial({}), creationTime: undefined }, 'Room.creationTime must be a number'],
    ['Room', { ...ours.Room.fromPartial({}), enabledCodecs: undefined }, 'Room.enabledCodecs must be a list'],
    ['Room', { ...ours.Room.fromPartial({}), enabledCodecs: [null] }, 'Room.enabledCodecs must be an object'],
    ['Room', { ...ours.Room.fromPartial({}), enabledCodecs: [{}] }, 'Codec.mime must be a string'],
    ['RtmpOutput', { urls: [undefined] }, 'RtmpOutput.urls must be a string'],
    ['RtmpOutput', { urls: 5 }, 'RtmpOutput.urls must be a list'],
    ['StartRecordingRequest', { url: 5 }, 'StartRecordingRequest.url must be a string'],
    ['DataPacket', { user: null }, 'DataPacket.user must be an object'],
    ['UserPacket', { participantSid: '', destinationSids: [] }, 'UserPacket.payload must be a Uint8Array'],
    ['ListRoomsRequest', { names: null }, 'ListRoomsRequest.names must be a list'],
    [
      'CreateRoomRequest',
      ours.CreateRoomRequest.fromPartial({ metadata: 5 }),
      'CreateRoomRequest.metadata must be a string',
    ],
  ];
  for (const [name, message, error] of wrong) {
    test(error, () => {
      assert.throws(() => ours[name].encode(message), { name: 'TypeError', message: error });
    });
  }
});

describe('a reused writer', () => {
  test('starts each message at offset 0, whatever the length of the last one', () => {
    const writer = new Writer();
    const write = (name, message) => {
      writer.reset();
      wire[`encode${name}`](message, writer);
      return Buffer.from(writer.buffer.subarray(0, writer.length));
    };
    const small = { room: 'r', metadata: 'm' };
    const large = { room: 'r', metadata: 'm'.repeat(2_000_000) };
    const expected = encoded('UpdateRoomMetadataRequest', small);
    assert.deepEqual(write('UpdateRoomMetadataRequest', small), expected);
    assert.ok(write('UpdateRoomMetadataRequest', large).equals(encoded('UpdateRoomMetadataRequest', large)));
    assert.deepEqual(write('UpdateRoomMetadataRequest', small), expected);
    assert.ok(writer.buffer.length < 1_000_000);
  });

  test('omits undefined, and rejects wrong types', () => {
    const writer = new Writer();
    wire.encodeSendDataRequest({ kind: 1 }, writer);
    assert.deepEqual([...writer.finish()], [24, 1]);
    assert.throws(() => wire.encodeSendDataRequest({ room: null }, writer), TypeError);
  });
});

describe('fits', () => {
  test('exists for each message of a request', () => {
    const asked = new Set();
    const add = (type) => {
      if (asked.has(type.name)) return;
      asked.add(type.name);
      for (const { resolvedType } of type.fieldsArray) if (resolvedType instanceof protobuf.Type) add(resolvedType);
    };
    for (const service of services)
      for (const { resolvedRequestType } of service.methodsArray) add(resolvedRequestType);
    assert.deepEqual([...requests].sort(), [...asked].sort());
  });

  for (const name of requests) {
    test(`${name}: messages that fit are the same in protobuf and in JSON`, () => {
      const fits = wire[`fits${name}`];
      const lenient = new Writer();
      const same = (message) => {
        lenient.reset();
        wire[`encode${name}`](message, lenient);
        const json = JSON.parse(JSON.stringify(ours[name].toJSON(message)));
        assert.deepEqual(readByProtobufjs(name, lenient.finish()), ours[name].fromJSON(json));
      };
      check(messages(types[name], undefined, true), (message) => {
        assert.equal(fits(message), true);
        same(message);
      });
      // Any value in any field: if the message fits, the results must be the same.
      const some = messages(types[name]);
      for (const { name: field } of types[name].fieldsArray) {
        check(fc.tuple(some, odd()), ([message, anything]) => {
          message[field] = anything;
          if (fits(message)) same(message);
        });
      }
    });
  }

  function odd() {
    return fc.oneof(
      fc.anything({ withBigInt: true, withTypedArray: true, withSparseArray: true, withNullPrototype: true }),
      fc.constantFrom('\ud800', ['\udc00'], [undefined], [null], 2 ** 32, -1, 0.5, -0, NaN, Infinity, 2 ** 53, 10n),
      fc.constantFrom(Symbol('s'), new Uint8Array(2), new Uint16Array(2), [0, 9], Object('text'), () => {}, undefined)
    );
  }

  const base = { room: 'r', identity: 'i' };
  const cases = [
    ['CreateRoomRequest', {}, true],
    ['CreateRoomRequest', { name: undefined, emptyTimeout: 0xffffffff, syncStreams: false }, true],
    ['CreateRoomRequest', { name: null }, false],
    ['CreateRoomRequest', { name: 5 }, false],
    ['CreateRoomRequest', { name: '😀 日本' }, true],
    ['CreateRoomRequest', { name: 'half \ud83d' }, false],
    ['CreateRoomRequest', { name: `${'a'.repeat(5000)}\udc00` }, false],
    ['CreateRoomRequest', { name: Object('n') }, false],
    ['CreateRoomRequest', { emptyTimeout: 0x100000000 }, false],
    ['CreateRoomRequest', { emptyTimeout: -1 }, false],
    ['CreateRoomRequest', { emptyTimeout: 1.5 }, false],
    ['CreateRoomRequest', { emptyTimeout: NaN }, false],
    ['CreateRoomRequest', { emptyTimeout: '5' }, false],
    ['CreateRoomRequest', { emptyTimeout: 5n }, false],
    ['CreateRoomRequest', { syncStreams: 1 }, false],
    ['CreateRoomRequest', null, false],
    ['CreateRoomRequest', undefined, false],
    ['CreateRoomRequest', 'name', false],
    ['RecordingOptions', { preset: 4, width: -(2 ** 31), height: 2 ** 31 - 1 }, true],
    ['RecordingOptions', { preset: 5 }, false],
    ['RecordingOptions', { preset: -1 }, false],
    ['RecordingOptions', { preset: 'HD_30' }, false],
    ['RecordingOptions', { width: 2 ** 31 }, false],
    ['SendDataRequest', { data: Buffer.from('hi'), kind: 1, destinationSids: [] }, true],
    ['SendDataRequest', { data: new Uint8Array(), topic: undefined }, true],
    ['SendDataRequest', { data: [1, 2] }, false],
    ['SendDataRequest', { data: new Uint16Array(1) }, false],
    ['SendDataRequest', { data: new ArrayBuffer(1) }, false],
    ['SendDataRequest', { data: 'aGk=' }, false],
    ['SendDataRequest', { destinationSids: ['a', 5] }, false],
    ['SendDataRequest', { destinationSids: ['a', '\ud800'] }, false],
    ['SendDataRequest', { destinationSids: new Set(['a']) }, false],
    ['SendDataRequest', { destinationSids: 'ab' }, false],
    ['SendDataRequest', { topic: null }, false],
    ['UpdateParticipantRequest', { ...base, permission: undefined }, true],
    ['UpdateParticipantRequest', { ...base, permission: { canPublish: true, canPublishSources: [0, 4] } }, true],
    ['UpdateParticipantRequest', { ...base, permission: { canPublishSources: [5] } }, false],
    ['UpdateParticipantRequest', { ...base, permission: { canPublish: 'yes' } }, false],
    ['UpdateParticipantRequest', { ...base, permission: null }, false],
    ['UpdateParticipantRequest', { ...base, permission: true }, false],
    ['UpdateSubscriptionsRequest', { ...base, participantTracks: [{ participantSid: 'p', trackSids: ['t'] }] }, true],
    ['UpdateSubscriptionsRequest', { ...base, participantTracks: [undefined] }, false],
    ['EncodedFileOutput', { s3: { metadata: { 'a-b': 'c', '': 'é' } } }, true],
    ['EncodedFileOutput', { s3: { metadata: { a: 5 } } }, false],
    ['EncodedFileOutput', { s3: { metadata: { a: undefined } } }, false],
    ['EncodedFileOutput', { s3: { metadata: { '\ud800': 'a' } } }, false],
    ['EncodedFileOutput', { s3: { metadata: null } }, false],
    ['EncodedFileOutput', { s3: {}, gcp: {} }, false],
    ['EncodedFileOutput', { s3: {}, gcp: undefined }, true],
    ['RecordingTemplate', { roomName: 'r', token: 't' }, false],
    ['EncodingOptions', { keyFrameInterval: 0.5 }, true],
    ['EncodingOptions', { keyFrameInterval: NaN }, false],
    ['EncodingOptions', { width: 0.5 }, false],
    ['UpdateSubscriptionsRequest', { ...base, participantTracks: [{ trackSids: [1] }] }, false],
  ];
  for (const [name, message, fits] of cases) {
    test(`${name} ${inspected(message)} ${fits ? 'fits' : 'does not fit'}`, () => {
      assert.equal(wire[`fits${name}`](message), fits);
    });
  }

  function inspected(message) {
    const text = JSON.stringify(message, (_, one) => (typeof one === 'bigint' ? `${one}n` : one)) ?? 'undefined';
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
  }
});

describe('decode', () => {
  const codec = encoded('Codec', { mime: 'video/VP8', fmtpLine: 'x=1' });

  test('skips unknown fields', () => {
    const more = protobuf.Writer.create()
      .uint32(99 << 3)
      .int64(-5)
      .uint32((98 << 3) | 2)
      .string('what')
      .uint32((97 << 3) | 5)
      .fixed32(1)
      .uint32((96 << 3) | 1)
      .fixed64(1)
      .finish();
    const decoded = ours.Codec.decode(plain(Buffer.concat([more, codec, more])));
    assert.deepEqual(decoded, { mime: 'video/VP8', fmtpLine: 'x=1' });
  });

  test('uses the last of several values', () => {
    const twice = Buffer.concat([codec, encoded('Codec', { mime: 'audio/opus', fmtpLine: '' })]);
    assert.deepEqual(ours.Codec.decode(twice), { mime: 'audio/opus', fmtpLine: 'x=1' });
  });

  test('reads a protobufjs Reader and advances it', () => {
    const reader = protobuf.Reader.create(Buffer.concat([Buffer.from([7]), codec, codec]));
    assert.equal(reader.uint32(), 7);
    assert.deepEqual(ours.Codec.decode(reader, codec.length), { mime: 'video/VP8', fmtpLine: 'x=1' });
    assert.equal(reader.pos, 1 + codec.length);
    assert.deepEqual(ours.Codec.decode(reader), { mime: 'video/VP8', fmtpLine: 'x=1' });
    assert.equal(reader.pos, reader.len);
    assert.deepEqual(ours.Codec.decode(reader), { mime: '', fmtpLine: '' });
  });

  test('does not advance a Reader after an error', () => {
    const reader = protobuf.Reader.create(Buffer.concat([codec, codec.subarray(0, 3)]));
    assert.throws(() => ours.Codec.decode(reader), Error);
    assert.equal(reader.pos, 0);
  });

  test('reads the given number of bytes', () => {
    const both = Buffer.concat([codec, encoded('Codec', { mime: 'audio/opus', fmtpLine: '' })]);
    assert.deepEqual(ours.Codec.decode(both, codec.length), { mime: 'video/VP8', fmtpLine: 'x=1' });
    for (const none of [0, -1]) assert.deepEqual(ours.Codec.decode(both, none), { mime: '', fmtpLine: '' });
    assert.throws(() => ours.Codec.decode(codec, codec.length + 1), RangeError);
  });

  test('rejects a truncated message', () => {
    const event = encoded(
      'WebhookEvent',
      ours.WebhookEvent.fromPartial({
        event: 'track_published',
        room: { name: 'r', creationTime: 5 },
        track: { sid: 't', layers: [{ width: 300 }] },
      })
    );
    const complete = new Set();
    for (let size = 0; size < event.length; size++) {
      try {
        ours.WebhookEvent.decode(event.subarray(0, size));
        complete.add(size);
      } catch (error) {
        assert.ok(error instanceof Error && error.message.length > 0);
      }
    }
    // Only between fields, a truncated message is valid.
    const [, eventLength] = event;
    const roomStart = 2 + eventLength;
    assert.deepEqual([...complete], [0, roomStart, roomStart + 2 + event[roomStart + 1]]);
  });

  test('rejects 64-bit values that exceed the safe integers', () => {
    const room = (time) => protobuf.Writer.create().uint32(40).int64(protobuf.util.Long.fromString(time)).finish();
    assert.equal(ours.Room.decode(room('9007199254740991')).creationTime, Number.MAX_SAFE_INTEGER);
    assert.equal(ours.Room.decode(room('-9007199254740993')).creationTime, -9007199254740992);
    for (const time of ['9007199254740992', '9223372036854775807']) {
      assert.throws(() => ours.Room.decode(room(time)), {
        name: 'Error',
        message: 'Value is larger than Number.MAX_SAFE_INTEGER',
      });
    }
  });

  test('reads packed and unpacked lists of enums', () => {
    const expected = [1, 4, -1];
    const packed = protobuf.Writer.create().uint32(74).fork();
    for (const source of expected) packed.int32(source);
    const unpacked = protobuf.Writer.create();
    for (const source of expected) unpacked.uint32(72).int32(source);
    for (const bytes of [packed.ldelim().finish(), unpacked.finish()]) {
      assert.deepEqual(ours.ParticipantPermission.decode(bytes).canPublishSources, expected);
    }
  });

  test('rejects an input that is not bytes', () => {
    for (const input of [null, undefined, 'text', [1, 2], {}, { buf: 'x', pos: 0, len: 1 }]) {
      assert.throws(() => ours.Codec.decode(input), {
        name: 'TypeError',
        message: 'decode accepts a Uint8Array or a protobufjs Reader',
      });
    }
  });
});
