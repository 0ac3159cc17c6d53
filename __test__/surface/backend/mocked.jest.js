// A test of a backend, written for livekit-server-sdk 0.5.4 and jest. It mocks the package.
const { AccessToken, DataPacket_Kind, RoomServiceClient } = require('livekit-server-sdk');
const { ParticipantInfo_State } = require('livekit-server-sdk/dist/proto/livekit_models');

jest.mock('livekit-server-sdk');

test('the classes are mocks, the enums are not', async () => {
  AccessToken.prototype.toJwt.mockReturnValue('a token');
  const at = new AccessToken('key', 'secret', { identity: 'alice' });
  at.addGrant({ roomJoin: true });
  expect(at.toJwt()).toBe('a token');
  expect(AccessToken).toHaveBeenCalledWith('key', 'secret', { identity: 'alice' });
  expect(AccessToken.mock.instances[0].addGrant).toHaveBeenCalledWith({ roomJoin: true });

  RoomServiceClient.prototype.listRooms.mockResolvedValue([{ name: 'stage' }]);
  await expect(new RoomServiceClient('http://nowhere').listRooms()).resolves.toEqual([{ name: 'stage' }]);
  const methods = Object.getOwnPropertyNames(jest.requireActual('livekit-server-sdk').RoomServiceClient.prototype);
  for (const method of methods.filter((m) => m !== 'constructor')) {
    expect(jest.isMockFunction(RoomServiceClient.prototype[method])).toBe(true);
  }
  expect(DataPacket_Kind.LOSSY).toBe(1);
  expect(ParticipantInfo_State.ACTIVE).toBe(2);
});
