// What most tests begin with: a client, a room of their own, and people in it.
import sdk from '../../index.js';

let rooms = 0;

/** A client with the server's own key. */
export function clientOf({ url, apiKey, apiSecret }) {
  return new sdk.RoomServiceClient(url, apiKey, apiSecret);
}

/** A token with this grant, signed with the server's key. */
export function tokenOf({ apiKey, apiSecret }, grant, options) {
  const token = new sdk.AccessToken(apiKey, apiSecret, options);
  token.addGrant(grant);
  return token.toJwt();
}

/**
 * Makes a room and lets people join it. They leave when the test is over.
 *
 * @param server what `start` of server.mjs returns
 * @param test the test's context
 * @param {string[]} [identities] of those who join at once
 * @param [options] the room's, as createRoom takes them
 * @returns `client`; `room`, its name; `people`, a Participant for each identity; and functions: `join(identity,
 *   { metadata, autoSubscribe })` lets one more join, `publish(participant, 'audio' or 'video')` gives the track's
 *   sid, `webhook(event, condition)` waits for one about this room
 */
export async function stage(server, test, identities = [], options = {}) {
  rooms += 1;
  const room = `room ${rooms}`;
  const client = clientOf(server);
  const webhook = (event, condition = () => true) =>
    server.webhooks.next(event, (entry) => entry.room?.name === room && condition(entry));

  /** Joins, and waits until the server counts the participant in. */
  const join = async (identity, { metadata, autoSubscribe } = {}) => {
    const token = tokenOf(server, { roomJoin: true, room }, { identity, metadata });
    const participant = await server.join(token, { autoSubscribe });
    test.after(() => participant.leave());
    await webhook('participant_joined', (entry) => entry.participant.sid === participant.sid);
    return participant;
  };

  /** Publishes, and waits until the server lists the track: a list taken at once may not have it yet. */
  const publish = async (participant, kind) => {
    const sid = await (kind === 'video' ? participant.publishVideo() : participant.publishAudio());
    await webhook('track_published', ({ track }) => track.sid === sid);
    return sid;
  };

  await client.createRoom({ ...options, name: room });
  const people = await Promise.all(identities.map((identity) => join(identity)));
  return { client, room, people, join, publish, webhook };
}
