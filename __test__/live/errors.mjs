// Errors of calls, on every server.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import sdk from '../../index.js';
import { TwirpRpc } from '../../classic/TwirpRPC.js';
import { clientOf, stage, tokenOf } from './stage.mjs';

/** Checks that a call is rejected with axios' error, and returns the error. */
async function refused(call, status, statusText) {
  const error = await call.then(
    () => assert.fail('the call succeeded'),
    (reason) => reason
  );
  assert.ok(error instanceof Error);
  assert.equal(error.message, `Request failed with status code ${status}`);
  assert.equal(error.isAxiosError, true);
  assert.equal(error.code, undefined);
  assert.equal(error.response.status, status);
  assert.equal(error.response.statusText, statusText);
  return error;
}

export default (server) =>
  describe('errors', () => {
    test('a wrong secret: 401 in plain text', async () => {
      const secret = 'wrong wrong wrong wrong wrong wrong';
      const error = await refused(
        new sdk.RoomServiceClient(server.url, server.apiKey, secret).listRooms(),
        401,
        'Unauthorized'
      );
      assert.match(error.response.headers['content-type'], /^text\/plain/);
      assert.match(error.response.data, /^invalid token: .*signature is invalid/);
      const shown = inspect(error, { depth: Infinity, showHidden: true });
      assert.ok(!shown.includes(secret));
      // The server repeats the token that it rejects.
      assert.doesNotMatch(shown, /eyJ[\w-]+\./);
    });

    test('an unknown key: 401 in plain text', async () => {
      const error = await refused(
        new sdk.RoomServiceClient(server.url, 'nokey', server.apiSecret).listRooms(),
        401,
        'Unauthorized'
      );
      assert.equal(error.response.data, 'invalid API key: nokey');
    });

    test('a token without the grant that a call needs: 401 unauthenticated', async () => {
      const rpc = new TwirpRpc(server.url, 'livekit');
      for (const [grant, method, request] of [
        [{ roomCreate: true }, 'ListRooms', {}],
        [{ roomList: true }, 'CreateRoom', { name: 'not allowed' }],
        [{ roomAdmin: true, room: 'another' }, 'ListParticipants', { room: 'this' }],
      ]) {
        const headers = { Authorization: `Bearer ${tokenOf(server, grant)}` };
        const error = await refused(rpc.request('RoomService', method, request, headers), 401, 'Unauthorized');
        assert.deepEqual(error.response.data, { code: 'unauthenticated', msg: 'permissions denied' });
      }
    });

    test('no token: 401 unauthenticated', async () => {
      const rpc = new TwirpRpc(server.url, 'livekit');
      const error = await refused(rpc.request('RoomService', 'ListRooms', {}), 401, 'Unauthorized');
      assert.equal(error.response.data.code, 'unauthenticated');
    });

    test('a participant who is not there: 404 not_found', async (t) => {
      const { client, room } = await stage(server, t);
      for (const call of [
        () => client.getParticipant(room, 'nobody'),
        () => client.removeParticipant(room, 'nobody'),
        () => client.updateParticipant(room, 'nobody', 'anything'),
      ]) {
        const error = await refused(call(), 404, 'Not Found');
        assert.equal(error.response.headers['content-type'], 'application/json');
        assert.equal(error.response.data.code, 'not_found');
        assert.match(error.response.data.msg, /participant does not exist/);
      }
    });

    test('a room that is not there: 404 not_found', async () => {
      const client = clientOf(server);
      for (const call of [() => client.deleteRoom('nowhere'), () => client.updateRoomMetadata('nowhere', 'anything')]) {
        const error = await refused(call(), 404, 'Not Found');
        assert.equal(error.response.data.code, 'not_found');
        assert.match(error.response.data.msg, /room does not exist/);
      }
      assert.deepEqual(await client.listParticipants('nowhere'), []);
    });

    test('a room name that is too long: 400 invalid_argument', async () => {
      const error = await refused(clientOf(server).createRoom({ name: 'x'.repeat(300) }), 400, 'Bad Request');
      assert.equal(error.response.data.code, 'invalid_argument');
    });

    test('a method that does not exist: 404 bad_route', async () => {
      const rpc = new TwirpRpc(server.url, 'livekit');
      const error = await refused(rpc.request('RoomService', 'NoSuchMethod', {}), 404, 'Not Found');
      assert.equal(error.response.data.code, 'bad_route');
    });

    test('the recording service, which only the in-memory server has', async () => {
      const { url, apiKey, apiSecret } = server;
      const client = new sdk.RecordingServiceClient(url, apiKey, apiSecret);
      const start = () => client.startRecording('https://example.com', 'file.mp4');
      if (server.records) {
        const id = await start();
        assert.match(id, /^RR_\w+$/);
        assert.equal(await client.addOutput(id, 'rtmp://example.com/live'), undefined);
        assert.equal(await client.removeOutput(id, 'rtmp://example.com/live'), undefined);
        assert.equal(await client.endRecording(id), undefined);
        await server.webhooks.next('recording_finished', ({ recordingResult }) => recordingResult.id === id);
        return;
      }
      for (const call of [
        start,
        () => client.addOutput('id', 'rtmp://example.com/live'),
        () => client.removeOutput('id', 'rtmp://example.com/live'),
        () => client.endRecording('id'),
      ]) {
        const error = await refused(call(), 404, 'Not Found');
        assert.equal(error.response.data, '404 page not found\n');
      }
    });

    test('rejects joining with a token that does not allow it', async () => {
      await assert.rejects(server.join(tokenOf(server, { roomList: true }, { identity: 'anna' })));
    });

    test('no server', async () => {
      const closed = createServer().listen(0, '127.0.0.1');
      await once(closed, 'listening');
      const { port } = closed.address();
      closed.close();
      await once(closed, 'close');
      const client = new sdk.RoomServiceClient(`http://127.0.0.1:${port}`, 'key', 'secret');
      await assert.rejects(client.listRooms(), (error) => {
        assert.equal(error.message, `connect ECONNREFUSED 127.0.0.1:${port}`);
        assert.equal(error.code, 'ECONNREFUSED');
        assert.equal(error.response, undefined);
        return true;
      });
    });
  });
