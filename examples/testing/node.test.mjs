// With Node's test runner: node --test node.test.mjs
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LiveKitTestServer, signWebhook } from 'livekit-server-sdk-rs/testing';
import backend from './backend.cjs';

let server;
before(async () => {
  server = await LiveKitTestServer.start();
});
after(() => server.close());

test('a lesson has a room, and its teacher can join', async () => {
  const token = await backend.startLesson(server, 'maths', 'ada');
  const teacher = await server.join(token);
  assert.equal(teacher.identity, 'ada');
  assert.deepEqual(
    server.events.map(({ event }) => event),
    ['room_started', 'participant_joined']
  );
});

test('a call fails while the server is down', async () => {
  server.fault({ method: 'CreateRoom', error: { code: 'unavailable' } });
  await assert.rejects(backend.startLesson(server, 'physics', 'ada'), { twirpCode: 'unavailable' });
});

test('describes a webhook in one line', () => {
  const { body, authorization } = signWebhook({ event: 'room_finished', room: { name: 'maths' } }, server);
  assert.equal(backend.describe(server, body, authorization), 'room_finished in maths');
});

test('a lesson is recorded, and its file is reported', async () => {
  await backend.startLesson(server, 'history', 'ada');
  const stop = await backend.recordLesson(server, 'history');
  const recording = server.egresses.at(-1);
  recording.activate();
  await stop();
  recording.complete({ file: { location: 'https://files.example.com/history.mp4' } });
  const { body, authorization } = signWebhook(server.events.at(-1), server);
  assert.equal(backend.describe(server, body, authorization), 'https://files.example.com/history.mp4');
});
