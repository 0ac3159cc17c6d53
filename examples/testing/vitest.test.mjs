// With vitest: vitest run vitest.test.mjs
import { LiveKitTestServer, signWebhook } from 'livekit-server-sdk-rs/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import backend from './backend.cjs';

let server;
beforeAll(async () => {
  server = await LiveKitTestServer.start();
});
afterAll(() => server.close());

test('a lesson has a room, and its teacher can join', async () => {
  const token = await backend.startLesson(server, 'maths', 'ada');
  const teacher = await server.join(token);
  expect(teacher.identity).toBe('ada');
  expect(server.requests.map(({ method }) => method)).toEqual(['CreateRoom']);
});

test('an empty room is closed after its time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await backend.startLesson(server, 'history', 'ada');
    vi.advanceTimersByTime(300_000);
    expect(server.events.at(-1)).toMatchObject({ event: 'room_finished', room: { name: 'history' } });
  } finally {
    vi.useRealTimers();
  }
});

test('describes a webhook in one line', () => {
  const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'maths' } }, server);
  expect(backend.describe(server, body, authorization)).toBe('room_started in maths');
});
