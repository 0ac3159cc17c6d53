// A small backend: what the tests beside it test.
const { AccessToken, EgressClient, RoomServiceClient, WebhookReceiver } = require('livekit-server-sdk-rs');

/** Opens a room for a lesson and lets a teacher in. */
async function startLesson({ url, apiKey, apiSecret }, name, teacher) {
  const rooms = new RoomServiceClient(url, apiKey, apiSecret);
  await rooms.createRoom({ name, maxParticipants: 30 });
  const token = new AccessToken(apiKey, apiSecret, { identity: teacher, ttl: '10m' });
  token.addGrant({ roomJoin: true, room: name });
  return token.toJwt();
}

/** Records a lesson. Gives what stops it. */
async function recordLesson({ url, apiKey, apiSecret }, name) {
  const egress = new EgressClient(url, apiKey, apiSecret);
  const { egressId } = await egress.startRoomCompositeEgress(name, { filepath: 'lessons/{room_name}.mp4' });
  return () => egress.stopEgress(egressId);
}

/** What a webhook says, in a line for the log. */
function describe({ apiKey, apiSecret }, body, authorization) {
  const { event, room, egressInfo } = new WebhookReceiver(apiKey, apiSecret).receive(body, authorization);
  if (event === 'egress_ended') return egressInfo.error || egressInfo.fileResults[0].location;
  return `${event} in ${room?.name}`;
}

module.exports = { describe, recordLesson, startLesson };
