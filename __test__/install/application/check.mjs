// Mints and verifies a token, signs and receives a webhook.
import { AccessToken, TokenVerifier, WebhookReceiver } from 'livekit-server-sdk-rs';
import { signWebhook } from 'livekit-server-sdk-rs/testing';

const key = { apiKey: 'key', apiSecret: 'secret' };
const token = new AccessToken(key.apiKey, key.apiSecret, { identity: 'alice' });
token.addGrant({ roomJoin: true, room: 'my-room' });
const { video } = new TokenVerifier(key.apiKey, key.apiSecret).verify(token.toJwt());
const { body, authorization } = signWebhook({ event: 'room_started', room: { name: 'my-room' } }, key);
const { event } = new WebhookReceiver(key.apiKey, key.apiSecret).receive(body, authorization);
console.log(`import: ${video.room} ${event}`);
