// Egress on the in-memory server, with this package's client and with that of 1.2.7, which sends JSON.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import original from 'lk1';

import sdk from '../../index.js';
import egressProto from '../../generated/livekit_egress.js';
import { LiveKitTestServer } from '../../testing/index.js';
import { stopClock } from '../clock.mjs';

const { EgressStatus, StreamInfo_Status } = egressProto;
const { AccessToken, EncodedFileType, TrackType } = sdk;

const FILE = { filepath: 'calls/{room_name}.mp4' };
const RTMP = 'rtmp://live.example.com/app/';

/** The name of the status without the common prefix. */
const status = (info) => EgressStatus[info.status].replace('EGRESS_', '');

const refusal = (call) =>
  call.then(
    () => assert.fail('the call was not rejected'),
    ({ response }) => [response.status, response.data.code, response.data.msg]
  );

for (const [version, from] of Object.entries({ 'this package': sdk, '1.2.7': original })) {
  const start = async (t, room = { name: 'r' }) => {
    const server = await LiveKitTestServer.start();
    t.after(() => server.close());
    const [rooms, egress] = ['RoomServiceClient', 'EgressClient'].map(
      (client) => new from[client](server.url, server.apiKey, server.apiSecret)
    );
    if (room) await rooms.createRoom(room);
    const seen = () =>
      server.events.map(({ event, egressInfo }) => (egressInfo ? `${event} ${status(egressInfo)}` : event));
    return { server, rooms, egress, seen };
  };

  describe(`with the client of ${version}`, () => {
    test('an egress follows the steps of the test, and each step sends a webhook', async (t) => {
      const clock = stopClock(t, 1_700_000_000_000);
      const { server, rooms, egress, seen } = await start(t);
      const started = await egress.startRoomCompositeEgress('r', FILE, { layout: 'grid' });
      const { egressId } = started;
      assert.match(egressId, /^EG_\w{12}$/);
      assert.deepEqual([status(started), started.roomName, started.startedAt], ['STARTING', 'r', 0]);
      assert.deepEqual(
        [started.roomComposite.layout, started.roomComposite.fileOutputs[0].filepath],
        ['grid', FILE.filepath]
      );
      assert.equal((await rooms.listRooms())[0].activeRecording, true);

      clock.tick(1000);
      server.egress(egressId).activate();
      assert.deepEqual((await egress.listEgress()).map(status), ['ACTIVE']);
      clock.tick(2500);
      assert.equal(status(await egress.stopEgress(egressId)), 'ENDING');
      server.egress(egressId).complete({ file: { size: 5_000_000, location: 'https://files.example.com/r.mp4' } });

      const [ended] = await egress.listEgress({ egressId });
      assert.equal(status(ended), 'COMPLETE');
      assert.deepEqual([ended.startedAt, ended.endedAt], [1_700_000_001_000 * 1e6, 1_700_000_003_500 * 1e6]);
      const [file] = ended.fileResults;
      assert.deepEqual(
        [file.filename, file.size, file.location, file.duration],
        ['calls/r.mp4', 5_000_000, 'https://files.example.com/r.mp4', 2_500_000_000]
      );
      assert.deepEqual(ended.file, file);
      assert.deepEqual(seen(), [
        ...['room_started', 'egress_started STARTING', 'participant_joined', 'egress_updated ACTIVE'],
        ...['egress_updated ENDING', 'participant_left', 'egress_ended COMPLETE'],
      ]);
      assert.deepEqual(server.events.at(-1).egressInfo.fileResults, ended.fileResults);
      assert.equal((await rooms.listRooms())[0].activeRecording, false);
    });

    test('an egress can fail, reach its limit, be stopped early, and complete immediately', async (t) => {
      const { server, egress, seen } = await start(t, null);
      const web = async () => server.egress((await egress.startWebEgress('https://example.com', FILE)).egressId);
      (await web()).fail('the page did not load');
      (await web()).reachLimit();
      await egress.stopEgress((await web()).id);
      (await web()).complete();
      assert.deepEqual(seen(), [
        ...['egress_started STARTING', 'egress_ended FAILED'],
        ...['egress_started STARTING', 'egress_updated ACTIVE', 'egress_ended LIMIT_REACHED'],
        ...['egress_started STARTING', 'egress_ended ABORTED'],
        ...['egress_started STARTING', 'egress_updated ACTIVE', 'egress_updated ENDING', 'egress_ended COMPLETE'],
      ]);
      const infos = server.egresses.map(({ info }) => info);
      assert.deepEqual(
        infos.map(({ error, fileResults }) => [error, fileResults[0].size > 0]),
        [
          ['the page did not load', false],
          ['', true],
          ['', false],
          ['', true],
        ]
      );
      assert.deepEqual(await egress.listEgress({ active: true }), []);
    });

    test('rejects a step that the status does not allow', async (t) => {
      const { server, egress } = await start(t);
      const { egressId } = await egress.startRoomCompositeEgress('r', FILE);
      const controls = server.egress(egressId);
      controls.activate();
      assert.throws(() => controls.activate(), {
        message: `${egressId} cannot be activated: its status is EGRESS_ACTIVE`,
      });
      controls.complete();
      for (const step of ['complete', 'reachLimit', 'fail', 'stop'])
        assert.throws(() => controls[step]('x'), /EGRESS_COMPLETE/);
      assert.throws(() => server.egress('EG_none'), { message: `unknown egress EG_none; existing: ${egressId}` });
    });

    test('every method starts its kind of egress', async (t) => {
      const { server, egress } = await start(t);
      const segments = { filenamePrefix: 'parts/{room_name}', playlistName: 'list', livePlaylistName: 'live.m3u8' };
      const calls = {
        roomComposite: () => egress.startRoomCompositeEgress('r', { file: FILE, segments }),
        web: () => egress.startWebEgress('https://example.com/', { protocol: 1, urls: [`${RTMP}secretkey`] }),
        participant: () =>
          egress.startParticipantEgress('r', 'anna', {
            file: { filepath: 'a', fileType: EncodedFileType.OGG },
          }),
        trackComposite: () => egress.startTrackCompositeEgress('r', segments, { audioTrackId: 'TR_A' }),
        track: () => egress.startTrackEgress('r', { filepath: '{track_id}.mp4' }, 'TR_V'),
      };
      for (const [kind, call] of Object.entries(calls)) {
        const info = await call();
        const others = Object.keys(calls).filter((other) => other !== kind);
        assert.ok(info[kind] && others.every((other) => info[other] === undefined), kind);
        server.egress(info.egressId).complete({ segments: { segmentCount: 9 } });
      }
      const socket = await egress.startTrackEgress('r', 'wss://example.com/track', 'TR_A');
      assert.equal(socket.track.websocketUrl, 'wss://example.com/track');

      const [both, web, participant, composite, track] = await egress.listEgress();
      assert.deepEqual([both.file, both.fileResults.length, both.segmentResults.length], [undefined, 1, 1]);
      assert.deepEqual([web.roomName, web.stream.info[0].url], ['', `${RTMP}{sec...key}`]);
      assert.equal(participant.fileResults[0].filename, 'a.ogg');
      const { playlistName, livePlaylistName, segmentCount } = composite.segments;
      assert.deepEqual([playlistName, livePlaylistName, segmentCount], ['list.m3u8', 'live.m3u8', 9]);
      assert.equal(track.fileResults[0].filename, 'TR_V.mp4');
    });

    test('adds and removes streams, and ends without any stream', async (t) => {
      const { server, egress, seen } = await start(t);
      const { egressId } = await egress.startRoomCompositeEgress('r', { urls: [`${RTMP}one`] });
      server.egress(egressId).activate();
      const updated = await egress.updateStream(egressId, [`${RTMP}two`], [`${RTMP}one`]);
      const statuses = (info) => info.streamResults.map((stream) => StreamInfo_Status[stream.status]);
      assert.deepEqual(statuses(updated), ['FINISHED', 'ACTIVE']);
      assert.deepEqual(await refusal(egress.updateStream(egressId, [], [`${RTMP}one`])), [
        ...[404, 'not_found', `twirp error unknown: stream ${RTMP}one not found`],
      ]);
      const left = await egress.updateStream(egressId, [], [`${RTMP}two`]);
      assert.deepEqual([status(left), statuses(left)], ['ENDING', ['FINISHED', 'FINISHED']]);
      server.egress(egressId).complete();
      assert.deepEqual(seen().slice(-3), ['egress_updated ENDING', 'participant_left', 'egress_ended COMPLETE']);
      const other = await egress.startWebEgress('http://localhost/', { urls: [`${RTMP}one`, `${RTMP}two`] });
      server.egress(other.egressId).fail('refused');
      assert.deepEqual(statuses(server.egress(other.egressId).info), ['FAILED', 'FAILED']);
    });

    test('sends a layout to the recorder in the room', async (t) => {
      const { rooms, egress } = await start(t);
      const { egressId } = await egress.startRoomCompositeEgress('r', FILE);
      await egress.updateLayout(egressId, 'speaker');
      const [recorder] = await rooms.listParticipants('r');
      assert.deepEqual([recorder.identity, recorder.metadata], [egressId, '{"layout":"speaker"}']);
      assert.deepEqual([recorder.permission.recorder, recorder.permission.hidden], [true, true]);
      await rooms.removeParticipant('r', egressId);
      assert.equal(
        (await refusal(egress.updateLayout(egressId, 'grid')))[2],
        'twirp error unknown: participant does not exist'
      );
      assert.equal(status((await egress.listEgress('r'))[0]), 'ABORTED');
    });

    test('ends an egress when its room is deleted', async (t) => {
      const { server, rooms, egress, seen } = await start(t);
      const anna = new AccessToken(server.apiKey, server.apiSecret, { identity: 'anna' });
      anna.addGrant({ roomJoin: true, room: 'r' });
      (await server.join(anna.toJwt())).publishTrack({ type: TrackType.VIDEO });
      const { egressId } = await egress.startParticipantEgress('r', 'anna', { file: FILE });
      await egress.startRoomCompositeEgress('r', FILE);
      server.egress(egressId).activate();
      await rooms.deleteRoom('r');
      assert.deepEqual((await egress.listEgress('r')).map(status), ['COMPLETE', 'ABORTED']);
      assert.equal(seen().at(-1), 'room_finished');
    });

    test('createRoom can start an egress', async (t) => {
      const { egress } = await start(t, { name: 'r', egress: { room: { fileOutputs: [FILE] } } });
      const [own] = await egress.listEgress('r');
      assert.deepEqual([own.roomComposite.roomName, own.fileResults[0].filename], ['r', 'calls/r.mp4']);
    });

    test('filters lists', async (t) => {
      const { server, rooms, egress } = await start(t);
      await rooms.createRoom({ name: 'other' });
      const ids = [];
      for (const room of ['r', 'other', 'r']) ids.push((await egress.startRoomCompositeEgress(room, FILE)).egressId);
      server.egress(ids[0]).complete();
      const list = async (options) => (await egress.listEgress(options)).map(({ egressId }) => ids.indexOf(egressId));
      assert.deepEqual(await list(), [0, 1, 2]);
      assert.deepEqual(await list('r'), [0, 2]);
      assert.deepEqual(await list({ roomName: 'r', active: true }), [2]);
      assert.deepEqual(await list({ active: true }), [1, 2]);
      assert.deepEqual(await list({ egressId: ids[1], roomName: 'r' }), [1]);
      assert.deepEqual(await list('nowhere'), []);
    });

    test('redacts the secrets of a storage, and nothing else', async (t) => {
      const { server, egress } = await start(t);
      const metadata = { owner: 'anna', size: '5' };
      const uploads = {
        s3: [{ accessKey: 'A', secret: 'B', bucket: 'b', metadata }, 'https://b.s3.amazonaws.com/f.mp4'],
        gcp: [{ credentials: '{"A":"B"}', bucket: 'b' }, 'https://b.storage.googleapis.com/f.mp4'],
        azure: [{ accountName: 'A', accountKey: 'B', containerName: 'c' }, 'https://A.blob.core.windows.net/c/f.mp4'],
        aliOSS: [
          { accessKey: 'A', secret: 'B', bucket: 'b', endpoint: 'oss.example.com' },
          'https://b.oss.example.com/f.mp4',
        ],
      };
      for (const [kind, [upload, location]] of Object.entries(uploads)) {
        await egress.startRoomCompositeEgress('r', { filepath: 'f.mp4', [kind]: upload });
        const { info } = server.egresses.at(-1);
        const shown = info.roomComposite.fileOutputs[0][kind];
        for (const [name, value] of Object.entries(upload)) {
          const isSecret = ['accessKey', 'secret', 'credentials', 'accountName', 'accountKey'].includes(name);
          if (isSecret) assert.match(shown[name], /^\{\w+\}$/);
          else assert.deepEqual(shown[name], value);
        }
        assert.equal(info.fileResults[0].location, location);
        // The recorded request is not redacted.
        const sent = server.requests.at(-1).message.fileOutputs[0][kind];
        assert.deepEqual({ ...sent, ...upload }, sent);
      }
    });

    test('rejects invalid requests as a real server does', async (t) => {
      const { server, egress } = await start(t);
      const invalid = (message) => [400, 'invalid_argument', `twirp error unknown: ${message}`];
      const lacks = (field) => invalid(`request has missing or invalid field: ${field}`);
      const missing = (what) => [404, 'not_found', `twirp error unknown: ${what} does not exist`];
      const { egressId } = await egress.startRoomCompositeEgress('r', FILE);
      const { egressId: ended } = await egress.startRoomCompositeEgress('r', FILE);
      server.egress(ended).fail('why');
      const events = server.events.length;
      const two = { filepath: 'f', s3: { bucket: 'b' }, gcp: { bucket: 'b' } };
      for (const [call, expected] of [
        [() => egress.startRoomCompositeEgress('none', FILE), missing('requested room')],
        [() => egress.startRoomCompositeEgress('', FILE), lacks('room_name')],
        [() => egress.startRoomCompositeEgress('r', {}), lacks('output')],
        [() => egress.startRoomCompositeEgress('r', { urls: [] }), lacks('stream protocol')],
        [() => egress.startRoomCompositeEgress('r', { protocol: 1 }), lacks('stream url')],
        [
          () => egress.startRoomCompositeEgress('r', { urls: ['https://x'] }),
          invalid('invalid url https://x: invalid protocol'),
        ],
        [
          () => egress.startRoomCompositeEgress('r', FILE, { audioOnly: true, videoOnly: true }),
          lacks('audio_only and video_only'),
        ],
        [() => egress.startRoomCompositeEgress('r', FILE, { customBaseUrl: 'x' }), lacks('template base url')],
        [() => egress.startRoomCompositeEgress('r', two), [400, 'malformed', 'the json request could not be decoded']],
        [() => egress.startWebEgress('example.com', FILE), lacks('web url')],
        [() => egress.startParticipantEgress('r', '', { file: FILE }), lacks('identity')],
        [() => egress.startTrackCompositeEgress('r', FILE), lacks('audio_track_id or video_track_id')],
        [() => egress.startTrackEgress('r', FILE, ''), lacks('track_id')],
        [() => egress.startTrackEgress('r', undefined, 'TR'), lacks('output')],
        [() => egress.startTrackEgress('r', 'https://x', 'TR'), invalid('invalid url https://x: invalid protocol')],
        [() => egress.updateLayout('EG_none', 'grid'), missing('egress')],
        [() => egress.updateStream('EG_none', [`${RTMP}x`]), missing('egress')],
        [() => egress.updateStream(egressId, [`${RTMP}x`]), invalid('UpdateStream called on non-streaming egress')],
        [
          () => egress.updateStream(ended),
          [412, 'failed_precondition', 'egress with status EGRESS_FAILED cannot be updated'],
        ],
        [() => egress.stopEgress('EG_none'), missing('egress')],
        [
          () => egress.stopEgress(ended),
          [412, 'failed_precondition', 'egress with status EGRESS_FAILED cannot be stopped'],
        ],
        [() => egress.listEgress({ egressId: 'EG_none' }), missing('egress')],
      ]) {
        assert.deepEqual(await refusal(call()), expected);
      }
      assert.equal(server.events.length, events);
      server.fault({ method: 'StartWebEgress', error: { code: 'unavailable' } });
      assert.equal((await refusal(egress.startWebEgress('https://x', FILE)))[0], 503);
    });
  });
}
