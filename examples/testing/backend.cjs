// A small backend: what the tests beside it test.
const { AccessToken, RoomServiceClient, WebhookReceiver } = require('livekit-server-sdk-rs');

/** Opens a room for a lesson and lets a teacher in. */
async function startLesson({ url, apiKey, apiSecret }, name, teacher) {
  const rooms = new RoomServiceClient(url, apiKey, apiSecret);
  await rooms.createRoom({ name, maxParticipants: 30 });
  const token = new AccessToken(apiKey, apiSecret, { identity: teacher, ttl: '10m' });
  token.addGrant({ roomJoin: true, room: name });
  return token.toJwt();
}

/** What a webhook says, in a line for the log. */
function describe({ apiKey, apiSecret }, body, authorization) {
  const { event, room } = new WebhookReceiver(apiKey, apiSecret).receive(body, authorization);
  return `${event} in ${room?.name}`;
}

module.exports = { describe, startLesson };
