// A participant of the in-memory server, with the interface of the real one in participant.mjs. The tests in
// __test__/live and the demo use both.
import sdk from '../index.js';
import { Journal } from './journal.mjs';

const { RELIABLE } = sdk.DataPacket_Kind;

/** Converts each event to a journal entry, under the real client's event name. */
const NOTES = {
  data: ({ payload, kind }) => ({ event: 'dataReceived', payload, reliable: kind === RELIABLE }),
  disconnected: ({ reason }) => ({ event: 'disconnected', reason }),
  metadata: (about) => ({ event: 'participantMetadataChanged', ...about }),
  muted: ({ track, identity, muted }) => ({ event: muted ? 'trackMuted' : 'trackUnmuted', sid: track.sid, identity }),
  published: ({ track, identity }) => ({ event: 'trackPublished', sid: track.sid, identity }),
  roomMetadata: (about) => ({ event: 'roomMetadataChanged', ...about }),
  subscribed: ({ sid, identity }) => ({ event: 'trackSubscribed', sid, identity }),
  unpublished: ({ track, identity }) => ({ event: 'trackUnpublished', sid: track.sid, identity }),
  unsubscribed: ({ sid }) => ({ event: 'trackUnsubscribed', sid }),
};

export class MemoryParticipant {
  #participant;

  #journal = new Journal('participant');

  /**
   * @param {import('../testing/index.js').LiveKitTestServer} server
   * @param {string} token with the grant to join a room
   * @param {{ autoSubscribe?: boolean }} [options]
   */
  static async join(server, token, options) {
    const joined = new MemoryParticipant();
    const participant = await server.join(token, options);
    joined.#participant = participant;
    for (const [event, note] of Object.entries(NOTES)) {
      participant.on(event, (about) => joined.#journal.add(note(about)));
    }
    return joined;
  }

  get identity() {
    return this.#participant.identity;
  }

  get sid() {
    return this.#participant.sid;
  }

  get metadata() {
    return this.#participant.metadata;
  }

  /** Waits for an event, see Journal.next. */
  next(event, condition) {
    return this.#journal.next(event, condition);
  }

  /** The events of this name so far. */
  seen(event) {
    return this.#journal.entries.filter((entry) => entry.event === event);
  }

  async publishAudio(name = 'microphone') {
    return this.#participant.publishTrack({ name, type: sdk.TrackType.AUDIO }).sid;
  }

  async publishVideo(name = 'camera') {
    const camera = { name, type: sdk.TrackType.VIDEO, source: 1, width: 320, height: 180 };
    return this.#participant.publishTrack(camera).sid;
  }

  async unpublish(sid) {
    this.#participant.unpublishTrack(sid);
  }

  async leave() {
    this.#participant.leave();
  }
}
