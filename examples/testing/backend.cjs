// A small backend, tested by the files next to it.
const { AccessToken, EgressClient, RoomServiceClient, WebhookReceiver } = require('livekit-server-sdk-rs');

/** Creates a room for a lesson and returns the teacher's token. */
async function startLesson({ url, apiKey, apiSecret }, name, teacher) {
  const rooms = new RoomServiceClient(url, apiKey, apiSecret);
  await rooms.createRoom({ name, maxParticipants: 30 });
  const token = new AccessToken(apiKey, apiSecret, { identity: teacher, ttl: '10m' });
  token.addGrant({ roomJoin: true, room: name });
  return token.toJwt();
}

/** Records a lesson. Returns a function that stops the recording. */
async function recordLesson({ url, apiKey, apiSecret }, name) {
  const egress = new EgressClient(url, apiKey, apiSecret);
  const { egressId } = await egress.startRoomCompositeEgress(name, { filepath: 'lessons/{room_name}.mp4' });
  return () => egress.stopEgress(egressId);
}

/** Describes a webhook in one line, for the log. */
function describe({ apiKey, apiSecret }, body, authorization) {
  const { event, room, egressInfo } = new WebhookReceiver(apiKey, apiSecret).receive(body, authorization);
  if (event === 'egress_ended') return egressInfo.error || egressInfo.fileResults[0].location;
  return `${event} in ${room?.name}`;
}

module.exports = { describe, recordLesson, startLesson };
