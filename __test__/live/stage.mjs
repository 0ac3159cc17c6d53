// The set-up of most tests: a client, a new room, and participants.
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
 * Creates a room and lets participants join it. They leave when the test ends.
 *
 * @param server from `startReal` or `startInMemory` of server.mjs
 * @param test the test's context
 * @param {string[]} [identities] of the participants that join immediately
 * @param [options] of the room, as in createRoom
 * @returns `client`; `room`, its name; `people`, a Participant for each identity; and functions: `join(identity,
 *   { metadata, autoSubscribe })` adds a participant, `publish(participant, 'audio' or 'video')` returns the track's
 *   sid, `webhook(event, condition)` waits for one about this room
 */
export async function stage(server, test, identities = [], options = {}) {
  rooms += 1;
  const room = `room ${rooms}`;
  const client = clientOf(server);
  const webhook = (event, condition = () => true) =>
    server.webhooks.next(event, (entry) => entry.room?.name === room && condition(entry));

  /** Joins, and waits until the server lists the participant. */
  const join = async (identity, { metadata, autoSubscribe } = {}) => {
    const token = tokenOf(server, { roomJoin: true, room }, { identity, metadata });
    const participant = await server.join(token, { autoSubscribe });
    test.after(() => participant.leave());
    await webhook('participant_joined', (entry) => entry.participant.sid === participant.sid);
    return participant;
  };

  /** Publishes, and waits until the server lists the track, which may happen later. */
  const publish = async (participant, kind) => {
    const sid = await (kind === 'video' ? participant.publishVideo() : participant.publishAudio());
    await webhook('track_published', ({ track }) => track.sid === sid);
    return sid;
  };

  await client.createRoom({ ...options, name: room });
  const people = await Promise.all(identities.map((identity) => join(identity)));
  return { client, room, people, join, publish, webhook };
}
