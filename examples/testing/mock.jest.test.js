// With jest and no server: the package is mocked, and the test checks how the code uses it.
jest.mock('livekit-server-sdk-rs');
const { AccessToken, RoomServiceClient } = require('livekit-server-sdk-rs');
const { startLesson } = require('./backend.cjs');

test('a lesson creates a room for thirty participants', async () => {
  AccessToken.prototype.toJwt.mockReturnValue('a token');
  const token = await startLesson({ url: 'https://x', apiKey: 'key', apiSecret: 'secret' }, 'maths', 'ada');
  expect(token).toBe('a token');
  expect(RoomServiceClient).toHaveBeenCalledWith('https://x', 'key', 'secret');
  const [rooms] = RoomServiceClient.mock.instances;
  expect(rooms.createRoom).toHaveBeenCalledWith({ name: 'maths', maxParticipants: 30 });
});
