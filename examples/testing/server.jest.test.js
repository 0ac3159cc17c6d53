// With jest, on the in-memory server.
const { DataPacket_Kind, RoomServiceClient } = require('livekit-server-sdk-rs');
const { LiveKitTestServer } = require('livekit-server-sdk-rs/testing');
const { startLesson } = require('./backend.cjs');

let server;
beforeAll(async () => {
  server = await LiveKitTestServer.start();
});
afterAll(() => server.close());

test('a lesson has a room, and its teacher can join', async () => {
  const token = await startLesson(server, 'maths', 'ada');
  const teacher = await server.join(token);
  expect(teacher.identity).toBe('ada');
});

test('data sent to a teacher arrives', async () => {
  const teacher = await server.join(await startLesson(server, 'physics', 'ada'));
  const received = [];
  teacher.on('data', ({ payload }) => received.push(Buffer.from(payload).toString()));
  const rooms = new RoomServiceClient(server.url, server.apiKey, server.apiSecret);
  await rooms.sendData('physics', Buffer.from('ten minutes left'), DataPacket_Kind.RELIABLE);
  expect(received).toEqual(['ten minutes left']);
});
