// @ts-check
'use strict';

// A room of the in-memory server: its participants, the events they get, and its webhooks. services.js and server.js
// call it.

const { randomBytes } = require('crypto');
const { ParticipantInfo_State, Room: RoomMessage } = require('../generated/livekit_models.js');
const { newId, seconds } = require('./ids.js');
const { Participant } = require('./participant.js');
const { Refused } = require('./tokens.js');

/** The codecs that the real server enables. */
const CODECS =
  'audio/PCMU audio/PCMA audio/opus audio/red video/VP8 video/H264 video/VP9 video/AV1 video/H265 video/rtx';

const DEFAULT_EMPTY_TIMEOUT = 300;
/** Maximum delay of a timer, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** A room and its participants. */
class Room {
  /** @type {Map<string, Participant>} */
  participants = new Map();

  #closing;

  #report;

  #closed;

  /**
   * @param {any} options a CreateRoomRequest
   * @param {(event: any) => void} report called with each event, for the webhooks
   * @param {() => void} closed called when the room is closed
   */
  constructor({ name, emptyTimeout, maxParticipants, metadata = '' }, report, closed) {
    this.#report = report;
    this.#closed = closed;
    this.name = name;
    this.sid = newId('RM_');
    this.emptyTimeout = emptyTimeout || DEFAULT_EMPTY_TIMEOUT;
    this.maxParticipants = maxParticipants || 0;
    this.metadata = metadata;
    this.creationTime = seconds();
    this.turnPassword = randomBytes(32).toString('base64url');
    this.#send({ event: 'room_started' });
    this.#closeWhenEmpty();
  }

  get info() {
    const { sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata } = this;
    const all = [...this.participants.values()];
    return RoomMessage.fromPartial({
      ...{ sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata },
      enabledCodecs: CODECS.split(' ').map((mime) => ({ mime, fmtpLine: '' })),
      numParticipants: all.filter(({ isDependent }) => !isDependent).length,
      numPublishers: all.filter(({ info }) => info.isPublisher).length,
      activeRecording: all.some(({ permission }) => permission.recorder),
    });
  }

  /**
   * @param {string} identity
   * @param {any} claims of the token
   * @param {{ autoSubscribe?: boolean }} options
   * @throws {Refused} if the room is full
   */
  join(identity, claims, options) {
    const before = this.participants.get(identity);
    if (before) this.remove(before, 'DUPLICATE_IDENTITY');
    const participant = new Participant(this, identity, claims, options);
    const isFull = this.maxParticipants > 0 && this.info.numParticipants >= this.maxParticipants;
    if (isFull && !participant.isDependent) {
      throw new Refused(500, `connection closed by media: the room is limited to ${this.maxParticipants} participants`);
    }
    this.participants.set(identity, participant);
    this.#closeWhenEmpty();
    this.#send({ event: 'participant_joined', participant: participant.info });
    this.#notifyOthers('joined', participant);
    participant.offer(this.tracksOfOthers(participant).map(({ sid }) => sid));
    return participant;
  }

  /** Removes a participant. */
  remove(participant, reason) {
    if (this.participants.get(participant.identity) !== participant) return;
    for (const { sid } of participant.tracks) participant.unpublishTrack(sid);
    this.participants.delete(participant.identity);
    participant.state = ParticipantInfo_State.DISCONNECTED;
    this.#closeWhenEmpty();
    this.#send({ event: 'participant_left', participant: participant.info });
    if (reason === 'PARTICIPANT_REMOVED') participant.emit('removed');
    if (reason === 'ROOM_DELETED') participant.emit('roomDeleted');
    participant.emit('disconnected', { reason });
    this.#notifyOthers('left', participant);
  }

  setMetadata(metadata) {
    this.metadata = metadata;
    for (const participant of this.participants.values()) participant.emit('roomMetadata', { metadata });
  }

  /** @param {string} reason sent to the participants */
  close(reason) {
    for (const participant of this.participants.values()) this.remove(participant, reason);
    clearTimeout(this.#closing);
    this.#closed();
    this.#send({ event: 'room_finished' });
  }

  published(participant, track) {
    this.#send(this.#ofTrack('track_published', participant, track));
    this.tell('published', { track: { ...track }, identity: participant.identity }, participant);
    for (const other of this.participants.values()) if (other !== participant) other.offer([track.sid]);
  }

  unpublished(participant, track) {
    this.#send(this.#ofTrack('track_unpublished', participant, track));
    for (const other of this.participants.values()) other.unsubscribe([track.sid]);
    this.tell('unpublished', { track: { ...track }, identity: participant.identity }, participant);
  }

  /** @returns {any} the track; undefined if the participant has no such track */
  mute(participant, sid, muted) {
    const track = participant.tracks.find((each) => each.sid === sid);
    if (track && track.muted !== muted) {
      track.muted = muted;
      this.tell('muted', { track: { ...track }, identity: participant.identity, muted }, participant);
    }
    return track;
  }

  /** Sends data to the participants with these sids or identities. Default: to all. */
  sendData({ data, kind, topic, destinationSids, destinationIdentities }) {
    const isForAll = destinationSids.length === 0 && destinationIdentities.length === 0;
    for (const participant of this.participants.values()) {
      const { sid, identity } = participant;
      if (!isForAll && !destinationSids.includes(sid) && !destinationIdentities.includes(identity)) continue;
      participant.emit('data', { payload: Uint8Array.from(data), kind, topic });
    }
  }

  /** Sends an event to all participants that can see the given one. A hidden participant is visible to nobody. */
  tell(event, about, participant) {
    for (const witness of this.participants.values()) {
      if (witness === participant || !participant.permission.hidden) witness.emit(event, about);
    }
  }

  /** The other participants that are visible to a participant. */
  others(participant) {
    return [...this.participants.values()].filter((each) => each !== participant && !each.permission.hidden);
  }

  tracksOfOthers(participant) {
    return this.others(participant).flatMap(({ tracks, identity }) => tracks.map((track) => ({ ...track, identity })));
  }

  #notifyOthers(event, participant) {
    const { info } = participant;
    if (info.permission.hidden) return;
    for (const witness of this.participants.values()) {
      if (witness !== participant) witness.emit(event, { participant: info });
    }
  }

  #ofTrack(event, { sid, identity }, track) {
    return { event, room: { sid: this.sid, name: this.name }, participant: { sid, identity }, track };
  }

  #send(event) {
    this.#report({ room: this.info, ...event });
  }

  #closeWhenEmpty() {
    clearTimeout(this.#closing);
    const isEmpty = [...this.participants.values()].every(({ isDependent }) => isDependent);
    const wait = this.emptyTimeout * 1000;
    if (!isEmpty || wait > LONGEST) return;
    this.#closing = setTimeout(() => this.close('ROOM_CLOSED'), wait);
    this.#closing.unref?.();
  }
}

module.exports = { Room };
