// Run by inlined.test.mjs: vitest's module runner loads the package, not Node.
import linked, * as linkedNames from 'livekit-server-sdk-rs';
import sdk, * as names from 'livekit-server-sdk';
import { AccessToken, DataPacket_Kind, RoomServiceClient, TokenVerifier } from 'livekit-server-sdk';
import EgressClient from 'livekit-server-sdk/dist/EgressClient';
import { LiveKitTestServer } from 'livekit-server-sdk/testing';
import { TwirpClient } from 'livekit-server-sdk/twirp';
import { expect, test } from 'vitest';

test('the default, the names and the deep paths reach the same classes', () => {
  expect(Object.keys(names)).toContain('WebhookReceiver');
  for (const [name, value] of Object.entries(names)) {
    if (name !== 'default' && name !== '__esModule' && name !== 'module.exports') expect(sdk[name]).toBe(value);
  }
  expect(sdk.AccessToken).toBe(AccessToken);
  expect(EgressClient).toBe(sdk.EgressClient);
  expect(DataPacket_Kind.LOSSY).toBe(1);
  expect(new TwirpClient('http://127.0.0.1')).toBeInstanceOf(TwirpClient);
});

test('tokens and calls work', async () => {
  const server = await LiveKitTestServer.start();
  try {
    const token = new AccessToken(server.apiKey, server.apiSecret, { identity: 'me' });
    expect(new TokenVerifier(server.apiKey, server.apiSecret).verify(token.toJwt()).sub).toBe('me');
    const room = await new RoomServiceClient(server.url, server.apiKey, server.apiSecret).createRoom({ name: 'r' });
    expect(room.name).toBe('r');
  } finally {
    await server.close();
  }
});

test('a linked package is loaded as well', () => {
  expect(linkedNames.AccessToken).toBe(linked.AccessToken);
  expect(new linked.AccessToken('key', 'secret').toJwt()).toMatch(/^ey/);
});
