// Ingress on the in-memory server, with this package's client and with that of 1.2.7, which sends JSON.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import original from 'lk1';

import sdk from '../../index.js';
import ingressProto from '../../generated/livekit_ingress.js';
import models from '../../generated/livekit_models.js';
import { LiveKitTestServer } from '../../testing/index.js';
import { stopClock } from '../clock.mjs';

const { IngressState_Status } = ingressProto;
const { AudioCodec, TrackSource, VideoCodec, VideoQuality } = models;
const { RTMP_INPUT, WHIP_INPUT, URL_INPUT } = sdk.IngressInput;

const CAMERA = { roomName: 'r', participantIdentity: 'camera' };

/** The name of the status without the common prefix. */
const status = ({ state }) => IngressState_Status[state.status].replace('ENDPOINT_', '');

const refusal = (call) =>
  call.then(
    () => assert.fail('the call was not rejected'),
    ({ response }) => [response.status, response.data.code, response.data.msg]
  );

for (const [version, from] of Object.entries({ 'this package': sdk, '1.2.7': original })) {
  const start = async (t) => {
    const server = await LiveKitTestServer.start();
    t.after(() => server.close());
    const [rooms, ingress] = ['RoomServiceClient', 'IngressClient'].map(
      (client) => new from[client](server.url, server.apiKey, server.apiSecret)
    );
    return { server, rooms, ingress };
  };

  describe(`with the client of ${version}`, () => {
    test('an encoder publishes, disconnects, and reconnects', async (t) => {
      const clock = stopClock(t, 1_700_000_000_000);
      const { server, rooms, ingress } = await start(t);
      const made = await ingress.createIngress(RTMP_INPUT, { ...CAMERA, name: 'in', participantName: 'Camera' });
      assert.match(`${made.ingressId} ${made.streamKey}`, /^IN_\w{12} \w{12}$/);
      assert.match(made.url, /^rtmp:\/\//);
      assert.deepEqual([status(made), made.reusable, made.name], ['INACTIVE', true, 'in']);

      const controls = server.ingress(made.ingressId);
      controls.buffer();
      assert.deepEqual((await ingress.listIngress()).map(status), ['BUFFERING']);
      controls.publish();
      const [publishing] = await ingress.listIngress();
      const [camera] = await rooms.listParticipants('r');
      assert.deepEqual([status(publishing), camera.identity, camera.name], ['PUBLISHING', 'camera', 'Camera']);
      assert.deepEqual(
        publishing.state.tracks.map(({ sid }) => sid),
        camera.tracks.map(({ sid }) => sid)
      );
      assert.equal(publishing.state.roomId, (await rooms.listRooms())[0].sid);
      assert.match(publishing.state.resourceId, /^RT_\w{12}$/);

      clock.tick(5000);
      controls.end();
      const { state } = controls.info;
      assert.deepEqual(
        [status(controls.info), state.startedAt, state.endedAt, state.tracks],
        [...['INACTIVE', 1_700_000_000_000 * 1e6, 1_700_000_005_000 * 1e6, []]]
      );
      assert.deepEqual(await rooms.listParticipants('r'), []);
      assert.deepEqual(
        server.events.map(({ event }) => event),
        [
          ...['room_started', 'participant_joined', 'track_published', 'track_published', 'ingress_started'],
          ...['track_unpublished', 'track_unpublished', 'participant_left', 'ingress_ended'],
        ]
      );
      const [started, ended] = [4, 8].map((at) => server.events[at].ingressInfo);
      assert.deepEqual([status(started), status(ended), ended.ingressId], ['PUBLISHING', 'INACTIVE', made.ingressId]);
      controls.publish();
      assert.notEqual(controls.info.state.resourceId, publishing.state.resourceId);
    });

    test('pulls a URL immediately, and only once', async (t) => {
      const { server, ingress } = await start(t);
      const url = 'https://example.com/film.mp4';
      const made = await ingress.createIngress(URL_INPUT, { ...CAMERA, url });
      assert.deepEqual([status(made), made.url, made.streamKey, made.reusable], ['BUFFERING', url, '', false]);
      const controls = server.ingress(made.ingressId);
      controls.publish();
      controls.end();
      assert.equal(status((await ingress.listIngress())[0]), 'COMPLETE');
      assert.throws(() => controls.publish(), {
        message: `${made.ingressId} cannot be buffering: its status is ENDPOINT_COMPLETE`,
      });
      assert.throws(() => controls.end(), /cannot be ended/);
      assert.deepEqual(await refusal(ingress.updateIngress(made.ingressId, { name: 'x' })), [
        ...[400, 'invalid_argument', 'twirp error unknown: ingress is not reusable and cannot be modified'],
      ]);
    });

    test('an ingress can fail, be changed, and be used again', async (t) => {
      const { server, ingress } = await start(t);
      const { ingressId } = await ingress.createIngress(WHIP_INPUT, CAMERA);
      const controls = server.ingress(ingressId);
      controls.fail('no media');
      const [failed] = await ingress.listIngress();
      assert.deepEqual([status(failed), failed.state.error, failed.bypassTranscoding], ['ERROR', 'no media', true]);
      assert.equal(server.events.at(-1).ingressInfo.state.error, 'no media');
      assert.equal(status(await ingress.updateIngress(ingressId, { roomName: 'other' })), 'INACTIVE');
      controls.publish();
      assert.deepEqual([status(controls.info), controls.info.state.error], ['PUBLISHING', '']);
      assert.throws(() => controls.publish(), /cannot be buffering: its status is ENDPOINT_PUBLISHING/);
    });

    test('ends an ingress when its participant is removed', async (t) => {
      const { server, rooms, ingress } = await start(t);
      for (const end of [() => rooms.deleteRoom('r'), () => rooms.removeParticipant('r', 'camera')]) {
        const { ingressId } = await ingress.createIngress(RTMP_INPUT, CAMERA);
        server.ingress(ingressId).publish();
        await end();
        assert.equal(status(server.ingress(ingressId).info), 'INACTIVE');
      }
    });

    test('publishes tracks with the names and sources of the options', async (t) => {
      const { server, rooms, ingress } = await start(t);
      const audio = { name: 'talk', source: TrackSource.SCREEN_SHARE_AUDIO, preset: 1 };
      const layers = [
        { quality: VideoQuality.HIGH, width: 640, height: 360, bitrate: 900_000, ssrc: 0 },
        { quality: VideoQuality.LOW, width: 320, height: 180, bitrate: 200_000, ssrc: 0 },
      ];
      const video = { name: 'film', options: { videoCodec: VideoCodec.VP8, frameRate: 30, layers } };
      const made = await ingress.createIngress(RTMP_INPUT, { ...CAMERA, audio, video });
      assert.deepEqual([made.audio.preset, made.video.options.layers], [1, layers]);
      server.ingress(made.ingressId).publish();
      const [{ tracks }] = await rooms.listParticipants('r');
      assert.deepEqual(
        tracks.map(({ name, source }) => [name, source]),
        [
          ['talk', TrackSource.SCREEN_SHARE_AUDIO],
          ['film', TrackSource.CAMERA],
        ]
      );
    });

    test('lists, changes and deletes', async (t) => {
      const { server, ingress } = await start(t);
      const ids = [];
      for (const roomName of ['r', 'other', undefined]) {
        ids.push((await ingress.createIngress(RTMP_INPUT, { ...CAMERA, roomName })).ingressId);
      }
      const list = async (options) =>
        (await ingress.listIngress(options)).map(({ ingressId }) => ids.indexOf(ingressId));
      assert.deepEqual(await list(), [0, 1, 2]);
      assert.deepEqual(await list('other'), [1]);
      assert.deepEqual(await list({ ingressId: ids[2], roomName: 'r' }), [2]);
      assert.deepEqual(await list('nowhere'), []);
      assert.throws(() => server.ingress(ids[2]).publish(), {
        message: `${ids[2]} cannot publish: it has no room name`,
      });
      assert.equal(status(server.ingress(ids[2]).info), 'INACTIVE');

      const changed = await ingress.updateIngress(ids[2], { name: 'n', roomName: 'r', audio: { name: 'a' } });
      const { name, roomName, participantIdentity, audio } = changed;
      assert.deepEqual([name, roomName, participantIdentity, audio.name], ['n', 'r', 'camera', 'a']);
      server.ingress(ids[2]).publish();
      assert.equal(status(await ingress.deleteIngress(ids[2])), 'INACTIVE');
      assert.equal(server.events.at(-1).event, 'ingress_ended');
      assert.deepEqual(await list(), [0, 1]);
      assert.throws(() => server.ingress(ids[2]), {
        message: `unknown ingress ${ids[2]}; existing: ${ids[0]}, ${ids[1]}`,
      });
    });

    test('rejects invalid requests as a real server does', async (t) => {
      const { ingress } = await start(t);
      const invalid = (message) => [400, 'invalid_argument', `twirp error unknown: ${message}`];
      const missing = [404, 'not_found', 'twirp error unknown: ingress does not exist'];
      const { ingressId } = await ingress.createIngress(RTMP_INPUT, CAMERA);
      const layer = { quality: VideoQuality.LOW, width: 320, height: 180, bitrate: 0, ssrc: 0 };
      const video = (options) => ({ video: { options: { frameRate: 30, layers: [], ...options } } });
      const audio = (options) => ({ audio: { options: { channels: 2, ...options } } });
      const transcoding = (kind) =>
        invalid(
          `invalid transcoding bypass configuration: ${kind} encoding options must be empty if transcoding is disabled`
        );
      for (const [input, options, expected] of [
        [RTMP_INPUT, { participantIdentity: '' }, invalid('invalid ingress: no participant identity')],
        [URL_INPUT, {}, invalid('invalid ingress: missing URL parameter')],
        [URL_INPUT, { url: 'ftp://x' }, invalid('invalid ingress: invalid url scheme ftp')],
        [URL_INPUT, { url: 'http://x', roomName: '' }, invalid('invalid ingress: no room name')],
        [WHIP_INPUT, { audio: { preset: 0 } }, transcoding('audio')],
        [WHIP_INPUT, video({}), transcoding('video')],
        [
          RTMP_INPUT,
          { audio: { source: TrackSource.CAMERA } },
          invalid('invalid audio parameters: invalid track source'),
        ],
        [
          RTMP_INPUT,
          { video: { source: TrackSource.MICROPHONE } },
          invalid('invalid video parameters: invalid track source'),
        ],
        [
          RTMP_INPUT,
          audio({ audioCodec: AudioCodec.AAC }),
          invalid('invalid audio parameters: audio codec unsupported'),
        ],
        [RTMP_INPUT, audio({ channels: 3 }), invalid('invalid audio parameters: invalid audio channel count')],
        [RTMP_INPUT, video({ frameRate: -1 }), invalid('invalid video parameters: invalid framerate')],
        [
          RTMP_INPUT,
          video({ videoCodec: VideoCodec.H264_HIGH }),
          invalid('invalid video parameters: video codec unsupported'),
        ],
        [
          RTMP_INPUT,
          video({ layers: [{ ...layer, width: 0 }] }),
          invalid('invalid video parameters: invalid output media dimensions'),
        ],
        [RTMP_INPUT, video({ layers: [{ ...layer, width: 3 }] }), invalid('invalid ingress: layer width must be even')],
        [
          RTMP_INPUT,
          video({ layers: [{ ...layer, height: 3 }] }),
          invalid('invalid ingress: layer height must be even'),
        ],
        [
          RTMP_INPUT,
          video({ layers: [layer, layer] }),
          invalid('invalid video parameters: more than one layer with the same quality level'),
        ],
        [
          RTMP_INPUT,
          video({ layers: [layer, { ...layer, quality: VideoQuality.HIGH, height: 90 }] }),
          invalid('invalid video parameters: video layers do not have increasing height with increasing quality'),
        ],
      ]) {
        assert.deepEqual(await refusal(ingress.createIngress(input, { ...CAMERA, ...options })), expected);
      }
      for (const [call, expected] of [
        [() => ingress.updateIngress('IN_none', {}), missing],
        [() => ingress.deleteIngress('IN_none'), missing],
        [() => ingress.listIngress({ ingressId: 'IN_none' }), missing],
        [
          () => ingress.updateIngress(ingressId, { audio: { source: TrackSource.CAMERA } }),
          invalid('invalid audio parameters: invalid track source'),
        ],
      ]) {
        assert.deepEqual(await refusal(call()), expected);
      }
      assert.equal((await ingress.listIngress()).length, 1);
    });
  });
}
