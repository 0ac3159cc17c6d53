// With jest, on the server in memory.
const { LiveKitTestServer } = require('livekit-server-sdk-rs/testing');
const { startLesson } = require('./backend.cjs');

let server;
beforeAll(async () => {
  server = await LiveKitTestServer.start();
});
afterAll(() => server.close());

test('a lesson has a room, and its teacher may join', async () => {
  const token = await startLesson(server, 'maths', 'ada');
  const teacher = await server.join(token);
  expect(teacher.identity).toBe('ada');
});
