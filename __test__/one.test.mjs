// Compares the additions of 1.x with livekit-server-sdk 1.2.7: exports, the same calls to one server, tokens, webhooks.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';

import fc from 'fast-check';
import ts from 'typescript';

import sdk from '../index.js';
import { stopClock } from './clock.mjs';
import { startServer } from './server.mjs';

const require = createRequire(import.meta.url);
const original = require('lk1');
const originalRoot = path.dirname(require.resolve('lk1'));
const proto = (name) => require(path.join(originalRoot, 'proto', name));
const theirs = { ...proto('livekit_models'), ...proto('livekit_room'), ...proto('livekit_egress') };
Object.assign(theirs, proto('livekit_ingress'), proto('livekit_webhook'));

const KEY = 'APIkey';
const SECRET = 'a secret that is long enough to be taken';

const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
const rejection = (call) =>
  call.then(
    () => assert.fail('the call was not rejected'),
    (error) => error
  );

/** Names of map keys that 1.2.7 loses and this package keeps. */
const LOST = ['prototype', 'constructor', '__proto__'];
const mapKey = fc.string().filter((key) => !LOST.includes(key));

/** What a function returned, or the name and message of the error that it threw. */
function outcome(run) {
  try {
    return [run()];
  } catch ({ name, message }) {
    return { name, message };
  }
}

describe('exports', () => {
  const files = fs
    .readdirSync(originalRoot, { recursive: true })
    .filter((name) => name.endsWith('.js') && !name.endsWith('.test.js'))
    .map((name) => name.replaceAll(path.sep, '/'));

  test('compares more than 12 modules', () => assert.ok(files.length > 12));

  for (const file of files) {
    test(`dist/${file}`, () => {
      const other = require(path.join(originalRoot, file));
      const ours = require(`livekit-server-sdk-rs/dist/${file}`);
      for (const [name, value] of Object.entries(other)) same(ours[name], value, name);
    });
  }

  test('the root', () => {
    for (const [name, value] of Object.entries(original)) same(sdk[name], value, name);
    assert.deepEqual(sdk.TrackSource, original.TrackSource);
  });

  function same(ours, value, name) {
    assert.equal(typeof ours, typeof value, name);
    if (typeof value === 'object') {
      for (const [key, part] of Object.entries(value)) same(ours[key], part, `${name}.${key}`);
    } else if (typeof value !== 'function') {
      assert.equal(ours, value, name);
    } else if (value.prototype && /^class /.test(value)) {
      for (const method of Object.getOwnPropertyNames(value.prototype)) {
        // TypeScript declares these private.
        if (/^(getOutputParams|is\w+Outputs?)$/.test(method)) continue;
        assert.ok(method in ours.prototype, `${name}.${method}`);
      }
    }
  }
});

/** Objects whose properties are all optional. */
const some = (properties) => fc.record(properties, { requiredKeys: [] });
const text = () => fc.string({ unit: 'grapheme', maxLength: 12 });
const int32 = () => fc.integer();
const uint32 = () => fc.nat({ max: 0xffffffff });
const values = (item) =>
  fc.constantFrom(...Object.values(item).filter((value) => typeof value === 'number' && value >= 0));
const upload = () =>
  fc.constantFrom('s3', 'gcp', 'azure', 'aliOSS', 'none').chain((kind) => {
    const fields = {
      s3: some({
        accessKey: text(),
        secret: text(),
        bucket: text(),
        forcePathStyle: fc.boolean(),
        metadata: fc.dictionary(mapKey, text(), { maxKeys: 3, noNullPrototype: true }),
        tagging: text(),
      }),
      gcp: some({ credentials: text(), bucket: text() }),
      azure: some({ accountName: text(), containerName: text() }),
      aliOSS: some({ accessKey: text(), endpoint: text() }),
    };
    return kind === 'none' ? fc.constant({}) : fc.record({ [kind]: fields[kind] });
  });
const joined = (...objects) => fc.tuple(...objects).map((parts) => Object.assign({}, ...parts));

const file = () =>
  joined(fc.record({ filepath: text() }), some({ fileType: values(original.EncodedFileType) }), upload());
const segments = () =>
  joined(
    fc.record({ filenamePrefix: text() }),
    some({
      protocol: values(original.SegmentedFileProtocol),
      playlistName: text(),
      livePlaylistName: text(),
      segmentDuration: uint32(),
      filenameSuffix: values(theirs.SegmentedFileSuffix),
      disableManifest: fc.boolean(),
    }),
    upload()
  );
const stream = () => fc.record({ protocol: values(original.StreamProtocol), urls: fc.array(text(), { maxLength: 3 }) });
const outputs = () => some({ file: file(), stream: stream(), segments: segments() });
const output = () => fc.oneof(outputs(), file(), segments(), stream());
const encoding = () =>
  fc.oneof(
    values(original.EncodingOptionsPreset),
    some({
      width: int32(),
      height: int32(),
      audioCodec: values(theirs.AudioCodec),
      videoCodec: values(theirs.VideoCodec),
      videoBitrate: int32(),
      keyFrameInterval: fc.double({ noNaN: true, noDefaultInfinity: true }),
    })
  );
const maybe = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const media = (preset, options) =>
  joined(
    some({ name: text(), source: values(theirs.TrackSource) }),
    fc.oneof(fc.record({ preset: values(preset) }), fc.record({ options }), fc.constant({}))
  );
const audio = () =>
  media(
    original.IngressAudioEncodingPreset,
    some({ audioCodec: values(theirs.AudioCodec), bitrate: uint32(), disableDtx: fc.boolean(), channels: uint32() })
  );
const layer = () =>
  fc.record({
    quality: values(theirs.VideoQuality),
    width: uint32(),
    height: uint32(),
    bitrate: uint32(),
    ssrc: uint32(),
  });
const video = () =>
  media(
    original.IngressVideoEncodingPreset,
    some({
      videoCodec: values(theirs.VideoCodec),
      frameRate: fc.double({ noNaN: true, noDefaultInfinity: true }),
      layers: fc.array(layer(), { maxLength: 3 }),
    })
  );
const ingressOptions = () =>
  some({
    name: text(),
    roomName: text(),
    participantIdentity: text(),
    participantName: text(),
    bypassTranscoding: fc.boolean(),
    url: text(),
    audio: audio(),
    video: video(),
  });
const roomEgress = () =>
  some({
    room: some({ layout: text(), fileOutputs: fc.array(file(), { maxLength: 2 }) }),
    participant: some({
      fileOutputs: fc.array(file(), { maxLength: 2 }),
      preset: values(original.EncodingOptionsPreset),
    }),
    tracks: some({ filepath: text(), disableManifest: fc.boolean() }),
  });

// Each method, with the messages of its request and reply, and its arguments.
const calls = [
  [
    'EgressClient.startRoomCompositeEgress',
    'RoomCompositeEgressRequest',
    'EgressInfo',
    fc.tuple(
      text(),
      output(),
      maybe(
        some({
          layout: text(),
          encodingOptions: encoding(),
          audioOnly: fc.boolean(),
          videoOnly: fc.boolean(),
          customBaseUrl: text(),
        })
      )
    ),
  ],
  [
    'EgressClient.startRoomCompositeEgress',
    'RoomCompositeEgressRequest',
    'EgressInfo',
    fc.tuple(
      text(),
      output(),
      maybe(text()),
      maybe(encoding()),
      maybe(fc.boolean()),
      maybe(fc.boolean()),
      maybe(text())
    ),
  ],
  [
    'EgressClient.startWebEgress',
    'WebEgressRequest',
    'EgressInfo',
    fc.tuple(
      text(),
      output(),
      maybe(
        some({
          encodingOptions: encoding(),
          audioOnly: fc.boolean(),
          videoOnly: fc.boolean(),
          awaitStartSignal: fc.boolean(),
        })
      )
    ),
  ],
  [
    'EgressClient.startParticipantEgress',
    'ParticipantEgressRequest',
    'EgressInfo',
    fc.tuple(text(), text(), outputs(), maybe(some({ encodingOptions: encoding() }))),
  ],
  [
    'EgressClient.startTrackCompositeEgress',
    'TrackCompositeEgressRequest',
    'EgressInfo',
    fc.tuple(
      text(),
      output(),
      maybe(some({ audioTrackId: text(), videoTrackId: text(), encodingOptions: encoding() }))
    ),
  ],
  [
    'EgressClient.startTrackCompositeEgress',
    'TrackCompositeEgressRequest',
    'EgressInfo',
    fc.tuple(text(), output(), maybe(text()), maybe(text()), maybe(encoding())),
  ],
  [
    'EgressClient.startTrackEgress',
    'TrackEgressRequest',
    'EgressInfo',
    fc.tuple(text(), fc.oneof(text(), file()), text()),
  ],
  ['EgressClient.updateLayout', 'UpdateLayoutRequest', 'EgressInfo', fc.tuple(text(), text())],
  [
    'EgressClient.updateStream',
    'UpdateStreamRequest',
    'EgressInfo',
    fc.tuple(text(), maybe(fc.array(text())), maybe(fc.array(text()))),
  ],
  [
    'EgressClient.listEgress',
    'ListEgressRequest',
    'ListEgressResponse',
    fc.tuple(maybe(some({ roomName: text(), egressId: text(), active: fc.boolean() }))),
  ],
  ['EgressClient.listEgress', 'ListEgressRequest', 'ListEgressResponse', fc.tuple(text())],
  ['EgressClient.stopEgress', 'StopEgressRequest', 'EgressInfo', fc.tuple(text())],
  [
    'IngressClient.createIngress',
    'CreateIngressRequest',
    'IngressInfo',
    fc.tuple(values(original.IngressInput), maybe(ingressOptions())),
  ],
  ['IngressClient.updateIngress', 'UpdateIngressRequest', 'IngressInfo', fc.tuple(text(), ingressOptions())],
  [
    'IngressClient.listIngress',
    'ListIngressRequest',
    'ListIngressResponse',
    fc.tuple(maybe(some({ roomName: text(), ingressId: text() }))),
  ],
  ['IngressClient.listIngress', 'ListIngressRequest', 'ListIngressResponse', fc.tuple(text())],
  ['IngressClient.deleteIngress', 'DeleteIngressRequest', 'IngressInfo', fc.tuple(text())],
  [
    'RoomServiceClient.createRoom',
    'CreateRoomRequest',
    'Room',
    fc.tuple(
      joined(
        fc.record({ name: text() }),
        some({
          emptyTimeout: uint32(),
          maxParticipants: uint32(),
          nodeId: text(),
          metadata: text(),
          egress: roomEgress(),
          minPlayoutDelay: uint32(),
          maxPlayoutDelay: uint32(),
          syncStreams: fc.boolean(),
        })
      )
    ),
  ],
  ['RoomServiceClient.listRooms', 'ListRoomsRequest', 'ListRoomsResponse', fc.tuple(maybe(fc.array(text())))],
  [
    'RoomServiceClient.updateParticipant',
    'UpdateParticipantRequest',
    'ParticipantInfo',
    fc.tuple(
      text(),
      text(),
      maybe(text()),
      maybe(
        some({
          canPublish: fc.boolean(),
          canPublishSources: fc.array(values(theirs.TrackSource)),
          hidden: fc.boolean(),
        })
      ),
      maybe(text())
    ),
  ],
  [
    'RoomServiceClient.sendData',
    'SendDataRequest',
    'SendDataResponse',
    fc.tuple(text(), fc.uint8Array(), values(original.DataPacket_Kind), maybe(fc.array(text()))),
  ],
  [
    'RoomServiceClient.sendData',
    'SendDataRequest',
    'SendDataResponse',
    fc.tuple(
      text(),
      fc.uint8Array(),
      values(original.DataPacket_Kind),
      some({ destinationIdentities: fc.array(text()), destinationSids: fc.array(text()), topic: text() })
    ),
  ],
  [
    'RoomServiceClient.mutePublishedTrack',
    'MuteRoomTrackRequest',
    'MuteRoomTrackResponse',
    fc.tuple(text(), text(), text(), fc.boolean()),
  ],
  ['RoomServiceClient.deleteRoom', 'DeleteRoomRequest', 'DeleteRoomResponse', fc.tuple(text())],
  ['RoomServiceClient.updateRoomMetadata', 'UpdateRoomMetadataRequest', 'Room', fc.tuple(text(), text())],
  ['RoomServiceClient.listParticipants', 'ListParticipantsRequest', 'ListParticipantsResponse', fc.tuple(text())],
  ['RoomServiceClient.getParticipant', 'RoomParticipantIdentity', 'ParticipantInfo', fc.tuple(text(), text())],
  [
    'RoomServiceClient.removeParticipant',
    'RoomParticipantIdentity',
    'RemoveParticipantResponse',
    fc.tuple(text(), text()),
  ],
  [
    'RoomServiceClient.updateSubscriptions',
    'UpdateSubscriptionsRequest',
    'UpdateSubscriptionsResponse',
    fc.tuple(text(), text(), fc.array(text()), fc.boolean()),
  ],
];

describe('calls', () => {
  test('calls each overload of each method', () => {
    const file = path.join(originalRoot, 'index.d.ts');
    const program = ts.createProgram([file], { noEmit: true, types: [] });
    const checker = program.getTypeChecker();
    const all = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
    const declared = ['EgressClient', 'IngressClient', 'RoomServiceClient'].flatMap((client) => {
      const symbol = all.find(({ name }) => name === client);
      return checker
        .getDeclaredTypeOfSymbol(symbol)
        .getProperties()
        .filter(({ valueDeclaration }) => ts.getCombinedModifierFlags(valueDeclaration) === 0)
        .filter(({ name }) => name !== 'authHeader')
        .flatMap((method) =>
          checker
            .getSignaturesOfType(checker.getTypeOfSymbol(method), ts.SignatureKind.Call)
            .map(() => `${client}.${method.name}`)
        );
    });
    assert.ok(declared.length > 25);
    assert.deepEqual(calls.map(([name]) => name).sort(), declared.sort());
  });

  for (const [name, request, reply, args] of calls) {
    test(`${name}: sends the same request, and returns the same for the same reply`, async (t) => {
      const [client, method] = name.split('.');
      let answer;
      const server = await startServer(t, ({ headers }) => {
        const json = headers['content-type'].startsWith('application/json');
        if (json || answer.asJson) return { body: JSON.stringify(theirs[reply].toJSON(answer.message)) };
        return { type: 'application/protobuf', body: Buffer.from(theirs[reply].encode(answer.message).finish()) };
      });
      const [ours, other] = [sdk, original].map((from) => new from[client](server.url, KEY, SECRET));
      await fc.assert(
        fc.asyncProperty(args, replies(reply), fc.boolean(), async (given, message, asJson) => {
          answer = { message, asJson };
          const results = [await ours[method](...given), await other[method](...given)];
          const [mine, original_] = server.requests.splice(0);
          assert.equal(mine.path, original_.path);
          const tokens = [mine, original_].map(({ headers }) => claimsOf(headers.authorization.slice(7)));
          assert.deepEqual(tokens[0].video, tokens[1].video);
          assert.deepEqual(Object.keys(tokens[0]), Object.keys(tokens[1]));
          assert.equal(tokens[0].exp - tokens[0].nbf, tokens[1].exp - tokens[1].nbf);

          assert.equal(mine.headers['content-type'], 'application/protobuf');
          const sent = theirs[request].fromJSON(JSON.parse(original_.body));
          assert.deepEqual(theirs[request].decode(new Uint8Array(mine.body)), sent);
          // 1.2.7 also writes the list of `canPublishSources` if it is empty.
          if (request !== 'UpdateParticipantRequest') {
            assert.deepEqual(mine.body, Buffer.from(theirs[request].encode(sent).finish()));
          }
          assertHas(results[0], results[1]);
        }),
        { numRuns: 40 }
      );
    });
  }

  /** Checks that `actual` has everything that `expected` has, at any depth: messages of 0.5 have more fields here. */
  function assertHas(actual, expected, at = '') {
    if (typeof expected !== 'object' || expected === null) return assert.deepEqual(actual, expected, at);
    if (Array.isArray(expected)) assert.equal(actual.length, expected.length, at);
    for (const key of Object.keys(expected)) assertHas(actual[key], expected[key], `${at}.${key}`);
  }

  // 1.2.7 changes upper-case names and map keys when it reads a reply: see the next test.
  function replies(name) {
    const outputOf = () => fc.record({ filepath: text(), fileType: values(original.EncodedFileType) });
    const number = fc.nat();
    const egress = some({
      egressId: text(),
      roomName: text(),
      status: values(theirs.EgressStatus),
      startedAt: fc.maxSafeNat(),
      error: text(),
      roomComposite: some({
        layout: text(),
        file: outputOf(),
        advanced: some({ keyFrameInterval: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
      }),
      web: some({
        preset: values(original.EncodingOptionsPreset),
        fileOutputs: fc.array(outputOf(), { maxLength: 2 }),
      }),
      track: some({ websocketUrl: text(), file: some({ s3: some({ bucket: text() }) }) }),
      stream: some({
        info: fc.array(some({ url: text(), status: values(theirs.StreamInfo_Status) }), { maxLength: 2 }),
      }),
      fileResults: fc.array(some({ filename: text(), size: fc.maxSafeNat(), duration: number }), { maxLength: 3 }),
      imageResults: fc.array(some({ imageCount: number }), { maxLength: 2 }),
    });
    const ingress = some({
      ingressId: text(),
      streamKey: text(),
      inputType: values(original.IngressInput),
      audio: audio(),
      video: video(),
      reusable: fc.boolean(),
      state: some({
        status: values(theirs.IngressState_Status),
        video: some({ framerate: fc.double({ noNaN: true, noDefaultInfinity: true }), width: number }),
        tracks: fc.array(some({ sid: text(), layers: fc.array(layer(), { maxLength: 2 }) }), { maxLength: 3 }),
      }),
    });
    const participant = some({
      sid: text(),
      name: text(),
      permission: some({ canPublishSources: fc.array(values(theirs.TrackSource)) }),
    });
    const all = {
      EgressInfo: egress,
      ListEgressResponse: some({ items: fc.array(egress, { maxLength: 3 }) }),
      IngressInfo: ingress,
      ListIngressResponse: some({ items: fc.array(ingress, { maxLength: 3 }) }),
      Room: some({ sid: text(), numPublishers: number, activeRecording: fc.boolean() }),
      ListRoomsResponse: some({ rooms: fc.array(some({ name: text() }), { maxLength: 3 }) }),
      ParticipantInfo: participant,
      ListParticipantsResponse: some({ participants: fc.array(participant, { maxLength: 3 }) }),
      SendDataResponse: fc.constant({}),
      DeleteRoomResponse: fc.constant({}),
      RemoveParticipantResponse: fc.constant({}),
      UpdateSubscriptionsResponse: fc.constant({}),
      MuteRoomTrackResponse: some({ track: some({ sid: text(), muted: fc.boolean() }) }),
    };
    return all[name].map((fields) => theirs[name].fromPartial(fields));
  }

  test('a protobuf reply keeps what 1.2.7 lost: aliOSS, and the keys of maps', async (t) => {
    const metadata = { 'x-amz-meta': '1', snake_case: '2' };
    const info = theirs.EgressInfo.fromPartial({
      track: { file: { aliOSS: { bucket: 'b' } } },
      fileResults: [{ filename: 'f' }],
      web: { fileOutputs: [{ s3: { metadata } }] },
    });
    const server = await startServer(t, ({ headers }) =>
      headers['content-type'] === 'application/json'
        ? { body: JSON.stringify(theirs.EgressInfo.toJSON(info)) }
        : { type: 'application/protobuf', body: Buffer.from(theirs.EgressInfo.encode(info).finish()) }
    );
    const got = await new sdk.EgressClient(server.url, KEY, SECRET).stopEgress('EG');
    assert.deepEqual(got, info);
    const lost = await new original.EgressClient(server.url, KEY, SECRET).stopEgress('EG');
    assert.equal(lost.track.file.aliOSS, undefined);
    assert.notDeepEqual(lost.web.fileOutputs[0].s3.metadata, metadata);
  });

  test('a JSON reply loses them as in 1.2.7, for any keys', async (t) => {
    let body;
    const server = await startServer(t, () => ({ body }));
    const stops = [sdk, original].map((from) => {
      const client = new from.EgressClient(server.url, KEY, SECRET);
      return () => client.stopEgress('EG');
    });
    const key = fc.oneof(text(), fc.stringMatching(/^[A-Za-z]{1,4}([-_. ][A-Za-z0-9]{1,4}){0,3}$/));
    const metadata = fc.dictionary(key, text(), { maxKeys: 4, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(metadata, fc.constantFrom('aliOSS', 'ali_oss', 'aliOss'), async (given, storage) => {
        const track = { file: { [storage]: { bucket: 'b', access_key: 'k' } } };
        const web = { file_outputs: [{ s3: { metadata: given } }] };
        body = JSON.stringify({ track, web });
        const [ours, other] = [await stops[0](), await stops[1]()];
        assert.deepEqual(ours, other);
        assert.equal(ours.track.file.aliOSS, undefined);
      }),
      { numRuns: 100 }
    );
    body = '{"web":{"fileOutputs":[{"s3":{"metadata":{"x-amz-meta":"1","snake_case":"2","Both Ways":"3"}}}]}}';
    for (const stop of stops) {
      const [{ s3 }] = (await stop()).web.fileOutputs;
      assert.deepEqual(s3.metadata, { xAmzMeta: '1', snakeCase: '2', bothWays: '3' });
    }
  });

  test('startParticipantEgress sends screenShare, which 1.2.7 does not', async (t) => {
    const server = await startServer(t, () => ({}));
    const given = ['r', 'i', { file: { filepath: 'f' } }, { screenShare: true }];
    await new sdk.EgressClient(server.url, KEY, SECRET).startParticipantEgress(...given);
    await new original.EgressClient(server.url, KEY, SECRET).startParticipantEgress(...given);
    const [ours, other] = server.requests;
    assert.equal(theirs.ParticipantEgressRequest.decode(ours.body).screenShare, true);
    assert.equal(JSON.parse(other.body).screenShare, undefined);
  });

  test('sends undocumented arguments as 1.2.7 did', async (t) => {
    const server = await startServer(t, () => ({}));
    const two = { filepath: 'f', s3: { bucket: 'b' }, gcp: { bucket: 'g' } };
    const odd = [
      ['EgressClient', 'startRoomCompositeEgress', ['r', { filepath: 5 }]],
      ['EgressClient', 'startRoomCompositeEgress', ['r', two, { layout: 'half \ud800', audioOnly: 1 }]],
      ['EgressClient', 'startRoomCompositeEgress', ['r', { file: null, stream: { urls: 'abc'.split('') } }, 5, {}]],
      ['EgressClient', 'startRoomCompositeEgress', ['r', { filepath: '\ud800' }, 'grid', 'preset', 'yes', null, 7]],
      ['EgressClient', 'startWebEgress', [5, { playlistName: 'p', segmentDuration: 1.5 }, { encodingOptions: 99 }]],
      [
        'EgressClient',
        'startWebEgress',
        ['u', {}, { encodingOptions: { width: 1.5, videoCodec: 'VP8' }, audioOnly: 0 }],
      ],
      ['EgressClient', 'startParticipantEgress', ['r', ['i'], { segments: { filenamePrefix: 1 } }]],
      ['EgressClient', 'startTrackCompositeEgress', ['r', { protocol: 7 }, 'a', { b: 1 }, -1]],
      ['EgressClient', 'startTrackEgress', ['r', { filepath: 'f', s3: { metadata: { a: 1, b: null } } }, 't']],
      ['EgressClient', 'startTrackEgress', ['r', undefined, null]],
      ['EgressClient', 'updateStream', ['e', [1, 2], null]],
      ['EgressClient', 'listEgress', [{ roomName: 5, extra: true }]],
      ['IngressClient', 'createIngress', [99, { name: 5, url: true, audio: { source: 'CAMERA', preset: 99 } }]],
      [
        'IngressClient',
        'createIngress',
        [0, { video: { options: { frameRate: 'x', layers: [{ width: 1.5 }, null] } } }],
      ],
      ['IngressClient', 'updateIngress', ['i', { bypassTranscoding: 'yes', audio: null }]],
      ['IngressClient', 'listIngress', [{ ingressId: 5 }]],
      ['IngressClient', 'deleteIngress', [{}]],
    ];
    for (const [client, method, args] of odd) {
      await new sdk[client](server.url, KEY, SECRET)[method](...args);
      await new original[client](server.url, KEY, SECRET)[method](...args);
      const [ours, other] = server.requests.splice(0);
      const what = `${method} ${JSON.stringify(args)}`;
      assert.equal(ours.headers['content-type'], 'application/json', what);
      assert.deepEqual(JSON.parse(ours.body), JSON.parse(other.body), what);
    }
    for (const [client, method, args] of [
      ['EgressClient', 'startWebEgress', ['u']],
      ['EgressClient', 'startRoomCompositeEgress', ['r', { file: {} }, null]],
      ['EgressClient', 'listEgress', [null]],
      ['IngressClient', 'updateIngress', ['i']],
    ]) {
      for (const from of [sdk, original]) {
        assert.equal(
          (await rejection(new from[client](server.url, KEY, SECRET)[method](...args))).name,
          'TypeError',
          method
        );
      }
    }
    assert.equal(server.requests.length, 0);
  });

  test('rejects an invalid list of sids as 0.5 did, and never sends to everyone', async (t) => {
    const server = await startServer(t, () => ({}));
    const rooms = new sdk.RoomServiceClient(server.url, KEY, SECRET);
    for (const sids of [new Set(['PA_1']), 'PA_1', new Map(), new Uint8Array(1)]) {
      const call = rooms.sendData('r', new Uint8Array(), 0, sids);
      if (sids instanceof Uint8Array) {
        await call;
        assert.equal(server.requests.pop().headers['content-type'], 'application/json');
      } else {
        assert.equal((await rejection(call)).name, 'TypeError');
      }
    }
    assert.equal(server.requests.length, 0);
  });

  test('sends later fields only if they are set', async (t) => {
    const server = await startServer(t, () => ({}));
    const rooms = new sdk.RoomServiceClient(server.url, KEY, SECRET);
    const sent = async (call) => {
      await call;
      return JSON.parse(server.requests.pop().body);
    };
    const half = '\ud800';
    assert.deepEqual(await sent(rooms.createRoom({ name: half, egress: null, metadata: undefined })), {
      name: half,
      emptyTimeout: 0,
      maxParticipants: 0,
      nodeId: '',
    });
    assert.deepEqual(Object.keys(await sent(rooms.updateParticipant(half, 'i', 'm', undefined, ''))), [
      'room',
      'identity',
      'metadata',
    ]);
    assert.deepEqual(await sent(rooms.updateParticipant(half, 'i', 'm', undefined, 'name')), {
      room: half,
      identity: 'i',
      metadata: 'm',
      name: 'name',
    });
  });

  test('accepts call options as the last argument', async (t) => {
    const server = await startServer(t, (_, response) => void response.writeHead(200));
    const signal = () => ({ signal: AbortSignal.abort() });
    const egress = new sdk.EgressClient(server.url, KEY, SECRET);
    const ingress = new sdk.IngressClient(server.url, KEY, SECRET);
    const rooms = new sdk.RoomServiceClient(server.url, KEY, SECRET);
    const file = { filepath: 'f' };
    const aborted = [
      egress.startRoomCompositeEgress('r', file, {}, signal()),
      egress.startRoomCompositeEgress('r', file, 'grid', undefined, false, false, '', signal()),
      egress.startWebEgress('u', file, undefined, signal()),
      egress.startParticipantEgress('r', 'i', { file }, undefined, signal()),
      egress.startTrackCompositeEgress('r', file, {}, signal()),
      egress.startTrackCompositeEgress('r', file, 'a', 'v', undefined, signal()),
      egress.startTrackEgress('r', file, 't', signal()),
      egress.updateLayout('e', 'grid', signal()),
      egress.updateStream('e', [], [], signal()),
      egress.listEgress(undefined, signal()),
      egress.stopEgress('e', signal()),
      ingress.createIngress(0, undefined, signal()),
      ingress.updateIngress('i', {}, signal()),
      ingress.listIngress(undefined, signal()),
      ingress.deleteIngress('i', signal()),
      rooms.createRoom({ name: 'r' }, signal()),
      rooms.listRooms([], signal()),
      rooms.updateParticipant('r', 'i', '', undefined, '', signal()),
      rooms.sendData('r', new Uint8Array(), 0, {}, signal()),
    ];
    for (const call of aborted) assert.equal((await rejection(call)).code, 'ERR_CANCELED');
    const short = { requestTimeout: 0.01 };
    for (const client of [
      new sdk.EgressClient(server.url, KEY, SECRET, short),
      new sdk.IngressClient(server.url, KEY, SECRET, short),
    ]) {
      const list = client.listEgress ?? client.listIngress;
      assert.equal((await rejection(list.call(client))).code, 'ECONNABORTED');
    }
  });

  test('starting an egress times out after a minute', () => {
    const timeouts = [];
    const native = require('../native.js');
    const { newClient, call } = native;
    let order;
    try {
      native.newClient = (...args) => {
        order = args[3];
        return newClient(...args);
      };
      native.call = () => timeouts.push(order[4]);
      for (const options of [undefined, { requestTimeout: 5 }]) {
        void new sdk.EgressClient('http://localhost', KEY, SECRET, options).stopEgress('EG');
        void new sdk.IngressClient('http://localhost', KEY, SECRET, options).deleteIngress('IN');
      }
    } finally {
      Object.assign(native, { newClient, call });
    }
    assert.deepEqual(timeouts, [60, 10, 5, 5]);
  });

  test('reads the keys from the environment, and reports the same error', async (t) => {
    const server = await startServer(t, () => ({ status: 404, body: '{"code":"not_found","msg":"egress not found"}' }));
    const { LIVEKIT_API_KEY, LIVEKIT_API_SECRET } = process.env;
    t.after(() => {
      for (const [name, value] of Object.entries({ LIVEKIT_API_KEY, LIVEKIT_API_SECRET })) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });
    for (const from of [sdk, original]) {
      delete process.env.LIVEKIT_API_KEY;
      const missing = await rejection(new from.EgressClient(server.url).stopEgress('EG'));
      assert.equal(missing.message, 'api-key and api-secret must be set');
      Object.assign(process.env, { LIVEKIT_API_KEY: 'APIenv', LIVEKIT_API_SECRET: SECRET });
      const error = await rejection(new from.EgressClient(server.url).stopEgress('EG'));
      assert.deepEqual(
        [error.message, error.response.status, error.response.data],
        ['Request failed with status code 404', 404, { code: 'not_found', msg: 'egress not found' }]
      );
      assert.equal(claimsOf(server.requests.pop().headers.authorization.slice(7)).iss, 'APIenv');
    }
  });

  test('accepts a host with ws', async (t) => {
    const server = await startServer(t, () => ({}));
    for (const from of [sdk, original]) {
      await new from.IngressClient(server.url.replace('http', 'ws'), KEY, SECRET).listIngress();
    }
    assert.equal(server.requests.length, 2);
  });
});

describe('tokens', () => {
  const grant = some({
    roomCreate: fc.boolean(),
    roomJoin: fc.boolean(),
    roomList: fc.boolean(),
    roomRecord: fc.boolean(),
    roomAdmin: fc.boolean(),
    room: text(),
    ingressAdmin: fc.boolean(),
    canPublish: fc.boolean(),
    canPublishSources: fc.array(fc.constantFrom(...Object.values(original.TrackSource))),
    canSubscribe: fc.boolean(),
    canPublishData: fc.boolean(),
    canUpdateOwnMetadata: fc.boolean(),
    hidden: fc.boolean(),
    recorder: fc.boolean(),
  });
  const ttl = fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom('10m', '2 days', '1.5h', '90000'));
  const options = joined(
    fc.record({ ttl, identity: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) }),
    some({ name: text(), metadata: text() })
  );

  test('are equal byte for byte', (t) => {
    stopClock(t, 1_700_000_000_000);
    const mint = (Token, given, video, name, sha256) => {
      const token = new Token(KEY, SECRET, { ...given });
      if (video) token.addGrant(video);
      if (name !== undefined) token.name = name;
      if (sha256 !== undefined) token.sha256 = sha256;
      return token.toJwt();
    };
    fc.assert(
      fc.property(options, maybe(grant), maybe(text()), maybe(text()), (...given) => {
        assert.equal(mint(sdk.AccessToken, ...given), mint(original.AccessToken, ...given));
      }),
      { numRuns: 300 }
    );
    // 1.2.7's default ttl is six hours, too.
    assert.equal(mint(sdk.AccessToken, {}, {}), mint(original.AccessToken, {}, {}));
  });

  test('are verified by both, with the same claims', () => {
    fc.assert(
      fc.property(options, maybe(grant), (given, video) => {
        for (const from of [sdk, original]) {
          const token = new from.AccessToken(KEY, SECRET, given);
          if (video) token.addGrant(video);
          const jwt = token.toJwt();
          const [ours, other] = [sdk, original].map(({ TokenVerifier }) => new TokenVerifier(KEY, SECRET).verify(jwt));
          assert.deepEqual(ours, other);
        }
      }),
      { numRuns: 50 }
    );
  });

  test('are rejected with the same messages', () => {
    const jwt = createRequire(originalRoot)('jsonwebtoken');
    const now = Math.floor(Date.now() / 1000);
    const signed = (claims, secret = SECRET) => jwt.sign({ iss: KEY, exp: now + 60, ...claims }, secret);
    const [header, body] = signed({}).split('.');
    for (const [what, token] of Object.entries({
      good: signed({}),
      'another secret': signed({}, 'another'),
      'another key': signed({ iss: 'another' }),
      expired: signed({ exp: now - 1 }),
      'not valid yet': signed({ nbf: now + 60 }),
      'an invalid exp': `${header}.${Buffer.from(`{"iss":"${KEY}","exp":"x"}`).toString('base64url')}.x`,
      'no signature': `${header}.${body}.`,
      'two parts': `${header}.${body}`,
      garbage: 'garbage',
      empty: '',
      undefined,
      'a number': 5,
    })) {
      const [ours, other] = [sdk, original].map(({ TokenVerifier }) =>
        outcome(() => new TokenVerifier(KEY, SECRET).verify(token))
      );
      assert.deepEqual(ours, other, what);
    }
    for (const given of [
      {},
      { identity: '' },
      { identity: 'i', ttl: -5 },
      { identity: 'i', ttl: 'soon' },
      { ttl: 1.5 },
    ]) {
      for (const video of [undefined, { roomJoin: true, room: 'r' }]) {
        const [ours, other] = [sdk, original].map(({ AccessToken }) =>
          outcome(() => {
            const token = new AccessToken(KEY, SECRET, given);
            if (video) token.addGrant(video);
            return claimsOf(token.toJwt()).video;
          })
        );
        assert.deepEqual(ours, other, JSON.stringify([given, video]));
      }
    }
  });

  test('authHeader returns one', (t) => {
    stopClock(t, 1_700_000_000_000);
    const header = (from, name) => new from[name]('http://localhost', KEY, SECRET).authHeader({ roomRecord: true });
    for (const name of ['RoomServiceClient', 'EgressClient', 'IngressClient']) {
      assert.deepEqual(header(sdk, name), header(original, name));
    }
    const [ours, other] = ['livekit-server-sdk-rs/dist/ServiceBase', path.join(originalRoot, 'ServiceBase')].map(
      (module) => new (require(module).default)(KEY, SECRET, '1h').authHeader({ roomList: true })
    );
    assert.deepEqual(ours, other);
  });
});

describe('webhooks', () => {
  const receive = (from, body) => {
    const token = new original.AccessToken(KEY, SECRET);
    token.sha256 = createHash('sha256').update(body).digest('base64');
    return new from.WebhookReceiver(KEY, SECRET).receive(body, token.toJwt());
  };

  const events = fc.record({
    event: fc.constantFrom('egress_started', 'egress_ended', 'ingress_started'),
    egressInfo: maybe(
      some({
        egressId: text(),
        status: values(theirs.EgressStatus),
        startedAt: fc.maxSafeNat(),
        roomComposite: some({
          fileOutputs: fc.array(file(), { maxLength: 2 }),
          advanced: some({ keyFrameInterval: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
        }),
        track: some({ file: file() }),
        segmentResults: fc.array(some({ playlistName: text(), segmentCount: fc.maxSafeNat() }), { maxLength: 3 }),
      })
    ),
    ingressInfo: maybe(some({ ingressId: text(), video: video(), state: some({ error: text() }) })),
    id: text(),
    createdAt: fc.nat(),
  });

  // As a server writes it: 64-bit values as strings, and no empty fields.
  const asServer = (json) =>
    JSON.stringify(json, (key, value) => {
      if (value === '' || value === 0 || value === false) return undefined;
      return /(At|size|duration|Count)$/.test(key) ? String(value) : value;
    });

  for (const [how, write] of [
    ['in full', JSON.stringify],
    ['as a server writes them', asServer],
  ]) {
    test(`contain egress and ingress, ${how}`, () => {
      fc.assert(
        fc.property(events, (fields) => {
          const body = write(theirs.WebhookEvent.toJSON(theirs.WebhookEvent.fromPartial(fields)));
          const [ours, other] = [receive(sdk, body), receive(original, body)];
          for (const name of Object.keys(other)) assert.deepEqual(ours[name], other[name], name);
        }),
        { numRuns: 100 }
      );
    });
  }

  test('are rejected with the same messages', () => {
    const body = '{"event":"room_started"}';
    const header = (sha256, secret = SECRET) => {
      const token = new original.AccessToken(KEY, secret);
      if (sha256 !== undefined) token.sha256 = sha256;
      return token.toJwt();
    };
    const hash = createHash('sha256').update(body).digest('base64');
    for (const [what, args] of Object.entries({
      good: [body, header(hash)],
      'no header': [body],
      'an empty header': [body, ''],
      'another hash': [body, header('another')],
      'no hash': [body, header()],
      'another body': [`${body} `, header(hash)],
      'another secret': [body, header(hash, 'another')],
      garbage: [body, 'garbage'],
      'a bearer': [body, `Bearer ${header(hash)}`],
      'not checked': [body, undefined, true],
      'not checked, and no JSON': ['{', undefined, true],
      'not checked, and a list': ['[]', undefined, true],
    })) {
      const [ours, other] = [sdk, original].map(({ WebhookReceiver }) =>
        outcome(() => new WebhookReceiver(KEY, SECRET).receive(...args).event)
      );
      assert.deepEqual(ours, other, what);
    }
    assert.equal(sdk.authorizeHeader, original.authorizeHeader);
  });

  test('with wrong types are read as by 1.2.7', () => {
    for (const egressInfo of [
      { egressId: 5, status: 'SOON', startedAt: '0x10', fileResults: 'none', roomComposite: { audioOnly: 'no' } },
      { web: { fileOutputs: [{ s3: { metadata: { a: 1, b: null, c: ['d'] } } }, { s3: { metadata: ['e'] } }] } },
      { track: { file: { s3: { metadata: { a: '1', 5: '2', é: '', 'q"': '\n' } } } } },
      { roomComposite: { advanced: { keyFrameInterval: '2.5', width: 1e3 } } },
    ]) {
      const body = JSON.stringify({ event: 'egress_updated', egressInfo });
      assert.deepEqual(receive(sdk, body).egressInfo, receive(original, body).egressInfo, body);
    }
    const twice = '{"egressInfo":{"track":{"file":{"s3":{"metadata":{"a":"1","b":"2","a":"3","__proto__":"4"}}}}}}';
    assert.deepEqual(receive(sdk, twice).egressInfo, receive(original, twice).egressInfo);
  });
});
