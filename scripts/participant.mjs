// A real participant that joins a room by WebRTC. The tests in __test__/live and the demo use it.
import { Journal } from './journal.mjs';

// The log level of rtc-node, which reads this variable when it is loaded.
const { NODE_ENV } = process.env;
process.env.NODE_ENV = 'production';
const rtc = await import('@livekit/rtc-node');
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = NODE_ENV;

/** Converts each event of a room to a journal entry, under its name in rtc-node. */
const NOTES = {
  dataReceived: (payload, sender, kind) => ({ payload, reliable: kind === rtc.DataPacketKind.KIND_RELIABLE }),
  disconnected: (reason) => ({ reason: rtc.DisconnectReason[reason] }),
  participantMetadataChanged: (metadata, { identity }) => ({ metadata, identity }),
  roomMetadataChanged: (metadata) => ({ metadata }),
  trackMuted: ({ sid }, { identity }) => ({ sid, identity }),
  trackPublished: ({ sid }, { identity }) => ({ sid, identity }),
  trackSubscribed: (track, { sid }, { identity }) => ({ sid, identity }),
  trackUnmuted: ({ sid }, { identity }) => ({ sid, identity }),
  trackUnpublished: ({ sid }, { identity }) => ({ sid, identity }),
  trackUnsubscribed: (track, { sid }, { identity }) => ({ sid, identity }),
};

export class Participant {
  #room = new rtc.Room();

  #journal = new Journal('participant');

  /**
   * @param {string} url the server's
   * @param {string} token with the grant to join a room
   * @param {{ autoSubscribe?: boolean }} [options] whether to subscribe to the tracks of others automatically
   * @returns {Promise<Participant>} once connected
   */
  static async join(url, token, { autoSubscribe = true } = {}) {
    const participant = new Participant();
    const room = participant.#room;
    for (const [event, note] of Object.entries(NOTES)) {
      room.on(event, (...args) => participant.#journal.add({ event, ...note(...args) }));
    }
    await room.connect(url, token, { autoSubscribe, dynacast: false });
    return participant;
  }

  get identity() {
    return this.#room.localParticipant.identity;
  }

  get sid() {
    return this.#room.localParticipant.sid;
  }

  /** The metadata of the token, or of the last update. */
  get metadata() {
    return this.#room.localParticipant.metadata;
  }

  /** Waits for an event, see Journal.next. */
  next(event, condition) {
    return this.#journal.next(event, condition);
  }

  /** The events of this name so far. */
  seen(event) {
    return this.#journal.entries.filter((entry) => entry.event === event);
  }

  /** Publishes a silent microphone. Returns the track's sid. */
  publishAudio(name = 'microphone') {
    const track = rtc.LocalAudioTrack.createAudioTrack(name, new rtc.AudioSource(48_000, 1));
    return this.#publish(track, rtc.TrackSource.SOURCE_MICROPHONE);
  }

  /** Publishes a black camera of 320 x 180. Returns the track's sid. */
  publishVideo(name = 'camera') {
    const track = rtc.LocalVideoTrack.createVideoTrack(name, new rtc.VideoSource(320, 180));
    return this.#publish(track, rtc.TrackSource.SOURCE_CAMERA);
  }

  async #publish(track, source) {
    const options = new rtc.TrackPublishOptions({ source, simulcast: false });
    const { sid } = await this.#room.localParticipant.publishTrack(track, options);
    return sid;
  }

  unpublish(sid) {
    return this.#room.localParticipant.unpublishTrack(sid);
  }

  leave() {
    return this.#room.disconnect();
  }
}

/** Shuts down WebRTC, which would keep the process alive. Nobody can join afterwards. */
export function closeParticipants() {
  return rtc.dispose();
}
