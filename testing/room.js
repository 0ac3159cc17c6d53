// @ts-check
'use strict';

const { randomBytes } = require('crypto');
const { ParticipantInfo_State, Room: RoomMessage } = require('../generated/livekit_models.js');
const { newId, seconds } = require('./ids.js');
const { Participant } = require('./participant.js');

/** What the real server enables. */
const CODECS =
  'audio/PCMU audio/PCMA audio/opus audio/red video/VP8 video/H264 video/VP9 video/AV1 video/H265 video/rtx';

const DEFAULT_EMPTY_TIMEOUT = 300;

/** A room and those in it. */
class Room {
  /** @type {Map<string, Participant>} */
  participants = new Map();

  #closing;

  #report;

  #closed;

  /**
   * @param {any} options as CreateRoomRequest has them
   * @param {(event: any) => void} report takes each event, for the webhooks
   * @param {() => void} closed is called when the room is gone
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
    const visible = [...this.participants.values()].filter(({ permission }) => !permission.hidden);
    return RoomMessage.fromPartial({
      ...{ sid, name, emptyTimeout, maxParticipants, creationTime, turnPassword, metadata },
      enabledCodecs: CODECS.split(' ').map((mime) => ({ mime, fmtpLine: '' })),
      numParticipants: visible.length,
      numPublishers: visible.filter(({ tracks }) => tracks.length > 0).length,
    });
  }

  join(claims, options) {
    if (this.maxParticipants > 0 && this.participants.size >= this.maxParticipants) {
      throw new Error(`the room ${this.name} is full`);
    }
    const before = this.participants.get(claims.sub);
    if (before) this.remove(before, 'DUPLICATE_IDENTITY');
    clearTimeout(this.#closing);
    const participant = new Participant(this, claims, options);
    this.participants.set(participant.identity, participant);
    this.#send({ event: 'participant_joined', participant: participant.info });
    if (participant.autoSubscribe) for (const { sid } of this.tracksOfOthers(participant)) participant.subscribe(sid);
    return participant;
  }

  /** Ends a participant's stay. */
  remove(participant, reason) {
    if (this.participants.get(participant.identity) !== participant) return;
    for (const { sid } of participant.tracks) participant.unpublishTrack(sid);
    this.participants.delete(participant.identity);
    participant.state = ParticipantInfo_State.DISCONNECTED;
    this.#send({ event: 'participant_left', participant: participant.info });
    if (reason === 'PARTICIPANT_REMOVED') participant.emit('removed');
    if (reason === 'ROOM_DELETED') participant.emit('roomDeleted');
    participant.emit('disconnected', { reason });
    if (this.participants.size === 0) this.#closeWhenEmpty();
  }

  setMetadata(metadata) {
    this.metadata = metadata;
    for (const participant of this.participants.values()) participant.emit('roomMetadata', { metadata });
  }

  close() {
    clearTimeout(this.#closing);
    for (const participant of this.participants.values()) this.remove(participant, 'ROOM_DELETED');
    clearTimeout(this.#closing);
    this.#closed();
    this.#send({ event: 'room_finished' });
  }

  published(participant, track) {
    this.#send(this.#ofTrack('track_published', participant, track));
    this.tell('published', { track, identity: participant.identity }, participant);
    for (const other of this.participants.values()) if (other.autoSubscribe) other.subscribe(track.sid);
  }

  unpublished(participant, track) {
    this.#send(this.#ofTrack('track_unpublished', participant, track));
    for (const other of this.participants.values()) other.unsubscribe(track.sid);
    this.tell('unpublished', { track, identity: participant.identity }, participant);
  }

  /** @returns {any} the track, undefined when the participant has none such */
  mute(participant, sid, muted) {
    const track = participant.tracks.find((each) => each.sid === sid);
    if (track && track.muted !== muted) {
      track.muted = muted;
      this.tell('muted', { track: { ...track }, identity: participant.identity, muted }, participant);
    }
    return track;
  }

  sendData(data, kind, destinationSids) {
    for (const participant of this.participants.values()) {
      if (destinationSids.length > 0 && !destinationSids.includes(participant.sid)) continue;
      participant.emit('data', { payload: Uint8Array.from(data), kind });
    }
  }

  /** Tells all who may know of the participant. Of a hidden one nobody else knows. */
  tell(event, about, participant) {
    for (const witness of this.participants.values()) {
      if (witness === participant || !participant.permission.hidden) witness.emit(event, about);
    }
  }

  tracksOfOthers(participant) {
    const others = [...this.participants.values()].filter((each) => each !== participant && !each.permission.hidden);
    return others.flatMap(({ tracks, identity }) => tracks.map((track) => ({ ...track, identity })));
  }

  #ofTrack(event, { sid, identity }, track) {
    return { event, room: { sid: this.sid, name: this.name }, participant: { sid, identity }, track };
  }

  #send(event) {
    this.#report({ room: this.info, ...event });
  }

  #closeWhenEmpty() {
    this.#closing = setTimeout(() => this.close(), this.emptyTimeout * 1000);
    this.#closing.unref?.();
  }
}

module.exports = { Room };
