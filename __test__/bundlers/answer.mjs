// The program of each fixture: it mints a token, verifies a webhook, and makes a call to a port where nothing listens.
import { createHash } from 'node:crypto';

import { AccessToken, RoomServiceClient, TokenVerifier, WebhookReceiver } from 'livekit-server-sdk-rs';

const keys = ['key', 'a secret that is long enough to be taken'];

export async function answer() {
  const token = new AccessToken(...keys, { identity: 'anna' });
  token.addGrant({ roomJoin: true, room: 'r' });
  const { sub } = new TokenVerifier(...keys).verify(token.toJwt());

  const body = '{"event":"room_started","room":{"name":"r"}}';
  const signature = new AccessToken(...keys);
  signature.sha256 = createHash('sha256').update(body).digest('base64');
  const { event } = new WebhookReceiver(...keys).receive(body, signature.toJwt());

  const { code } = await new RoomServiceClient('http://127.0.0.1:1', ...keys).listRooms().catch((error) => error);
  return { sub, event, code };
}
